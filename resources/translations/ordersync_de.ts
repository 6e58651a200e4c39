<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ActDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close without doing it?</source>
      <translation>Ohne Ausführen schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>The orders stay as they are; what you filled in is lost.</source>
      <translation>Die Aufträge bleiben, wie sie sind; Ihre Eingaben gehen verloren.</translation>
    </message>
  </context>
  <context>
    <name>ActDialogs</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>All orders that match: {n}</source>
      <translation>Alle passenden Aufträge: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Order {number} ({store})</source>
      <translation>Auftrag {number} ({store})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Reading orders</source>
      <translation>Aufträge werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>This note takes the place of theirs; an empty one takes them away.</source>
      <translation>Diese Notiz ersetzt die vorhandenen; eine leere entfernt sie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} Auftrag</numerusform>
        <numerusform>{n} Aufträge</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ActStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Close this message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
  </context>
  <context>
    <name>ActivityDock</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Activity</source>
      <translation>Aktivität</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Jobs of this session</source>
      <translation>Vorgänge dieser Sitzung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Nothing has run yet. Imports and notices show their progress here.</source>
      <translation>Noch ist nichts gelaufen. Hier sehen Sie, wie weit Importe und Versandmeldungen sind.</translation>
    </message>
  </context>
  <context>
    <name>ActivityRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel: {job}</source>
      <translation>Abbrechen: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details of {job}</source>
      <translation>Details: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details...</source>
      <translation>Details...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Done.</source>
      <translation>Fertig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on with {job}</source>
      <translation>Fortsetzen: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Held. It goes on when you let it. {text}</source>
      <translation>Angehalten. Geht weiter, sobald Sie es fortsetzen. {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause {job}</source>
      <translation>Anhalten: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Progress of {job}</source>
      <translation>Fortschritt: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Stopping...</source>
      <translation>Wird beendet...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again: {job}</source>
      <translation>Erneut versuchen: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>✖ Stopped before it was finished. {text}</source>
      <translation>✖ Vor dem Ende abgebrochen. {text}</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Use the shop's address again</source>
      <translation>&amp;Wieder die Adresse des Shops verwenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close without saving?</source>
      <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Correct the address of order {number}</source>
      <translation>Adresse von Auftrag {number} korrigieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Country (two letters)</source>
      <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Delivery address of order {number}</source>
      <translation>Lieferadresse von Auftrag {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Fill in what is marked: without it no parcel can be addressed.</source>
      <translation>Füllen Sie die markierten Felder aus: Ohne sie lässt sich kein Paket adressieren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Postal code</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State (two letters)</source>
      <translation>Bundesstaat (zwei Buchstaben)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State or region</source>
      <translation>Bundesland oder Region</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street, second line</source>
      <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The correction of this address is lost.</source>
      <translation>Die Korrektur dieser Adresse geht verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The shop's address: {address}</source>
      <translation>Adresse des Shops: {address}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This corrects the address at this desk. The shop's own address stays as it is.</source>
      <translation>Korrigiert wird die Adresse an diesem Arbeitsplatz. Die Adresse im Shop bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This shop's orders need two-letter codes here: {fields}. Without them the order still can't be shipped. Press Save again to keep the address as it is.</source>
      <translation>Aufträge dieses Shops brauchen hier Codes aus zwei Buchstaben: {fields}. Ohne sie kann der Auftrag weiterhin nicht versendet werden. Drücken Sie noch einmal Speichern, um die Adresse so zu lassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>state</source>
      <translation>Bundesland</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} missing</source>
      <translation>{sign} fehlt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} two letters</source>
      <translation>{sign} zwei Buchstaben</translation>
    </message>
  </context>
  <context>
    <name>AddressesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(none)</source>
      <translation>(keine)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(same address)</source>
      <translation>(gleiche Adresse)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Addresses</source>
      <translation>Adressen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Bill to</source>
      <translation>Rechnung an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address as it stands on a label (Ctrl+Shift+X)</source>
      <translation>Adresse kopieren, wie sie auf dem Etikett steht (Strg+Umschalt+X)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct the address</source>
      <translation>Adresse korrigieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct...</source>
      <translation>Korrigieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Revert</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Ship to</source>
      <translation>Lieferung an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Use the shop's address again</source>
      <translation>Wieder die Adresse des Shops verwenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>✎ corrected at the desk; the shop's address:</source>
      <translation>✎ hier korrigiert; die Adresse des Shops:</translation>
    </message>
  </context>
  <context>
    <name>AmountsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Amounts</source>
      <translation>Beträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Coupon</source>
      <translation>Gutschein</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Discount</source>
      <translation>Rabatt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Payment method</source>
      <translation>Zahlungsmethode</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Shipping</source>
      <translation>Versand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Tax</source>
      <translation>Steuer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Total</source>
      <translation>Summe</translation>
    </message>
  </context>
  <context>
    <name>AnswersDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>"{words}" stands in none of these.</source>
      <translation>„{words}“ kommt in keiner davon vor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Find next</source>
      <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Save as...</source>
      <translation>&amp;Speichern unter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>An order's number, any word sent or answered...</source>
      <translation>Auftragsnummer oder ein Wort aus Anfrage oder Antwort...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Answers of the shop</source>
      <translation>Antworten des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation>Kopiert. Passwörter und Schlüssel fehlen: Setzen Sie die richtigen ein, wo {mask} steht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out; buyers' names and addresses are in it.</source>
      <translation>Kopiert. Passwörter und Schlüssel fehlen; Namen und Adressen von Käufern sind enthalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>F&amp;ind</source>
      <translation>S&amp;uchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Find in the answers</source>
      <translation>In den Antworten suchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Save an answer</source>
      <translation>Antwort speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saved to {file}. It holds buyers' names and addresses: give it only to whom you trust.</source>
      <translation>Gespeichert in {file}. Die Datei enthält Namen und Adressen von Käufern: Geben Sie sie nur Personen, denen Sie vertrauen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saving an answer</source>
      <translation>Antwort wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Text file (*.txt)</source>
      <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>What came</source>
      <translation>Was ankam</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Why it is kept</source>
      <translation>Warum es aufbewahrt wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>{store}, {when}. Passwords and keys are left out; buyers are in it.</source>
      <translation>{store}, {when}. Passwörter und Schlüssel fehlen; Käuferdaten sind enthalten.</translation>
    </message>
  </context>
  <context>
    <name>AssignDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Assign</source>
      <translation>&amp;Zuweisen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Me: {name}</source>
      <translation>&amp;Ich: {name}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Nobody</source>
      <translation>&amp;Niemand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Assign</source>
      <translation>Zuweisen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Who works on &amp;it</source>
      <translation>Wer &amp;bearbeitet es</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
  </context>
  <context>
    <name>AttentionBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Correct address...</source>
      <translation>Adresse korrigieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Done in the shop...</source>
      <translation>Im Shop erledigt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>I have seen it</source>
      <translation>Ich habe es gesehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>It's all right...</source>
      <translation>Das ist in Ordnung...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Keep ours</source>
      <translation>Unsere behalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Map it...</source>
      <translation>Zuordnen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Notice for {tracking}:</source>
      <translation>Versandmeldung für {tracking}:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Take the shop's</source>
      <translation>Die des Shops nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Tell the shop again...</source>
      <translation>Dem Shop erneut melden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>What needs attention</source>
      <translation>Handlungsbedarf</translation>
    </message>
  </context>
  <context>
    <name>AttentionStatus</name>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Counting orders that need attention</source>
      <translation>Aufträge mit Handlungsbedarf werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention</source>
      <translation>Handlungsbedarf</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention: {n}</source>
      <translation>Handlungsbedarf: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>No order needs attention.</source>
      <translation>Kein Auftrag mit Handlungsbedarf.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>{reason}: {n}</source>
      <translation>{reason}: {n}</translation>
    </message>
  </context>
  <context>
    <name>BackupActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Backed up: {file}</source>
      <translation>Gesichert: {file}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Backing up</source>
      <translation>Sicherung läuft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Looking for restored backups</source>
      <translation>Nach wiederhergestellten Sicherungen wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>The backup is in {file}.</source>
      <translation>Die Sicherung liegt in {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} von {of} Seiten</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss this message</source>
      <translation>Diese Meldung ausblenden</translation>
    </message>
  </context>
  <context>
    <name>Barcode</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/barcode.py" />
      <source>Barcode: {code}</source>
      <translation>Barcode: {code}</translation>
    </message>
  </context>
  <context>
    <name>BarcodeSheetDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>P&amp;rint...</source>
      <translation>&amp;Drucken...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save as &amp;PDF...</source>
      <translation>Als &amp;PDF speichern...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save the barcodes</source>
      <translation>Barcodes speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Saved: {path}</source>
      <translation>Gespeichert: {path}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Sent to the printer.</source>
      <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The file can't be written: {path}. Choose another folder.</source>
      <translation>Die Datei kann nicht geschrieben werden: {path}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The printer can't be used. Choose another one.</source>
      <translation>Der Drucker ist nicht verwendbar. Wählen Sie einen anderen.</translation>
    </message>
  </context>
  <context>
    <name>BrandingPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Any usual picture. It is made smaller where papers don't need it that large.</source>
      <translation>Jedes übliche Bild. Es wird verkleinert, wo Papiere es nicht so groß brauchen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Closing words</source>
      <translation>Schlusstext</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Empty: the name of the store.</source>
      <translation>Leer: der Name des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>How buyers reach you: telephone, e-mail, web, each on a line.</source>
      <translation>Wie Käufer Sie erreichen: Telefon, E-Mail, Web, je eine Zeile.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Line by line, without the company. It stands on slips and labels.</source>
      <translation>Zeile für Zeile, ohne die Firma. Sie steht auf Lieferscheinen und Etiketten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Return address</source>
      <translation>Absenderadresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>They stand at the end of slips and mails.</source>
      <translation>Er steht am Ende von Lieferscheinen und E-Mails.</translation>
    </message>
  </context>
  <context>
    <name>BuyerDeletedBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/buyer_deleted.py" />
      <source>Buyer's data were deleted on {when}. Items, amounts and parcels are still here.</source>
      <translation>Die Käuferdaten wurden am {when} gelöscht. Artikel, Beträge und Pakete sind noch da.</translation>
    </message>
  </context>
  <context>
    <name>BuyersDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Forget buyers after</source>
      <translation>&amp;Käuferdaten löschen nach</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Backups and exported files aren't changed: delete those yourself.</source>
      <translation>Sicherungen und exportierte Dateien bleiben unverändert: Löschen Sie diese selbst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data</source>
      <translation>Käuferdaten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data are kept for ever.</source>
      <translation>Käuferdaten werden unbegrenzt aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting old orders</source>
      <translation>Alte Aufträge werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting...</source>
      <translation>Wird gezählt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Days after which buyers are forgotten</source>
      <translation>Tage, nach denen Käuferdaten gelöscht werden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Don't save</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget &amp;now...</source>
      <translation>&amp;Jetzt löschen...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget buyers after {n} days?</source>
      <translation>
        <numerusform>Käuferdaten nach {n} Tag löschen?</numerusform>
        <numerusform>Käuferdaten nach {n} Tagen löschen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget the buyers of {n} orders now?</source>
      <translation>
        <numerusform>Jetzt die Käuferdaten von {n} Auftrag löschen?</numerusform>
        <numerusform>Jetzt die Käuferdaten von {n} Aufträgen löschen?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forgetting buyers of old orders</source>
      <translation>Käuferdaten alter Aufträge werden gelöscht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>From now on it is done once a day, and can't be undone.</source>
      <translation>Das geschieht ab jetzt einmal täglich und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It can't be undone.</source>
      <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It was stopped: the others are as they were.</source>
      <translation>Abgebrochen: Die übrigen sind unverändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Now that would be the buyers of {orders} orders, and the texts of {rejected} orders that couldn't be read.</source>
      <translation>Jetzt wären das die Käuferdaten von {orders} Aufträgen und die Texte von {rejected} nicht lesbaren Aufträgen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Orders that are shipped or cancelled, need nobody and weren't changed for so long lose the buyer, addresses, telephone, e-mail, notes, gift message, custom fields, the shop's own text, and what was sent and answered. Number, times, status, items, amounts, country, shipping method, parcels and tracking numbers stay. Orders that are still open keep everything.</source>
      <translation>Aufträge, die versendet oder storniert sind, ohne Handlungsbedarf und so lange unverändert, verlieren Käufer, Adressen, Telefon, E-Mail, Hinweise und Notizen, Geschenknachricht, Zusatzfelder, den Originaltext des Shops und alles, was gesendet und geantwortet wurde. Nummer, Zeiten, Status, Artikel, Beträge, Land, Versandart, Pakete und Sendungsnummern bleiben. Offene Aufträge behalten alles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Reading how long buyers are kept</source>
      <translation>Aufbewahrungsdauer der Käuferdaten wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>S&amp;top</source>
      <translation>St&amp;oppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saving how long buyers are kept</source>
      <translation>Aufbewahrungsdauer der Käuferdaten wird gespeichert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>Die Käuferdaten von {n} Auftrag wurden gelöscht.</numerusform>
        <numerusform>Die Käuferdaten von {n} Aufträgen wurden gelöscht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Their bytes go once no other window of ordersync reads the database.</source>
      <translation>Endgültig entfernt sind sie, sobald kein anderes Fenster von ordersync die Datenbank liest.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>{done} of {n} orders</source>
      <translation>
        <numerusform>{done} von {n} Auftrag</numerusform>
        <numerusform>{done} von {n} Aufträgen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BuyersForgetting</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>Forgetting buyers of old orders</source>
      <translation>Käuferdaten alter Aufträge werden gelöscht</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>Die Käuferdaten von {n} Auftrag wurden gelöscht.</numerusform>
        <numerusform>Die Käuferdaten von {n} Aufträgen wurden gelöscht.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalibrationDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Begin again</source>
      <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Print or save...</source>
      <translation>&amp;Drucken oder speichern...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Calibrate the scanner</source>
      <translation>Scanner einstellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Everything arrives as it is: nothing has to be translated.</source>
      <translation>Alles kommt richtig an: Nichts muss umgesetzt werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Learned: {n} characters arrive as others and are translated from now on.</source>
      <translation>
        <numerusform>Gelernt: {n} Zeichen kommt anders an und wird ab jetzt umgesetzt.</numerusform>
        <numerusform>Gelernt: {n} Zeichen kommen anders an und werden ab jetzt umgesetzt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Scan barcode {n} of {all}</source>
      <translation>Barcode {n} von {all} scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Some scanners can't read from a screen: print the barcodes and scan them in their order. Caps Lock must be off.</source>
      <translation>Manche Scanner lesen nicht vom Bildschirm: Drucken Sie die Barcodes und scannen Sie sie der Reihe nach. Die Feststelltaste muss aus sein.</translation>
    </message>
  </context>
  <context>
    <name>CarrierTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>&amp;New row</source>
      <translation>&amp;Neue Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carrier of another row</source>
      <translation>Versanddienst einer weiteren Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carriers and services of this desk</source>
      <translation>Versanddienste und Services dieses Arbeitsplatzes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Last used</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>No parcel of this store was recorded yet. Rows can be added below.</source>
      <translation>Für diesen Shop wurde noch kein Paket erfasst. Sie können unten Zeilen hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our carrier</source>
      <translation>Unser Dienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our service</source>
      <translation>Unser Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Parcels</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Service of another row</source>
      <translation>Service einer weiteren Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as carrier</source>
      <translation>Gemeldeter Dienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as service</source>
      <translation>Gemeldeter Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>What the shop is told when a parcel goes out. Where a word is empty, ours goes out as it is.</source>
      <translation>Was der Shop beim Versand eines Pakets erfährt. Wo ein Wort leer ist, wird unseres unverändert gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>any</source>
      <translation>jeder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>as it is</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>our carrier</source>
      <translation>unser Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>service, or any</source>
      <translation>Service oder jeder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} is told no carrier, so nothing of this goes out.</source>
      <translation>{channel} bekommt keinen Versanddienst gemeldet, also wird hiervon nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} isn't told the service.</source>
      <translation>{channel} bekommt den Service nicht gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{word} (as any service)</source>
      <translation>{word} (wie bei jedem Service)</translation>
    </message>
  </context>
  <context>
    <name>ChangedStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view</source>
      <translation>Änderungen der Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view (Ctrl+F3)</source>
      <translation>Änderungen der Ansicht speichern (Strg+F3)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>The view {name} was changed</source>
      <translation>Die Ansicht {name} wurde geändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>View changed</source>
      <translation>Ansicht geändert</translation>
    </message>
  </context>
  <context>
    <name>CheckSteps</name>
    <message>
      <location filename="../../ordersync_gui/ui/check_steps.py" />
      <source>Done: {step}</source>
      <translation>Erledigt: {step}</translation>
    </message>
  </context>
  <context>
    <name>ChecklistPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Concluded, not documented:</source>
      <translation>Erschlossen, nicht dokumentiert:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Have this at hand for {shop} before you go on.</source>
      <translation>Halten Sie dies für {shop} bereit, bevor Sie weitermachen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Help for this kind of shop</source>
      <translation>Hilfe zu dieser Shop-Art</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>How to connect</source>
      <translation>So verbinden Sie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Not publicly known:</source>
      <translation>Nicht öffentlich bekannt:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Nothing: the practice shop runs on this PC and its form is filled in for you.</source>
      <translation>Nichts: Der Übungsshop läuft auf diesem PC und das Formular ist schon ausgefüllt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>The practice shop has invented orders from many countries. You can import and ship them as you like: no real shop, parcel or buyer is touched.</source>
      <translation>Der Übungsshop enthält erfundene Aufträge aus vielen Ländern. Importieren und versenden Sie sie nach Belieben: Kein echter Shop, kein Paket und kein Käufer ist betroffen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What isn't certain about this kind of shop</source>
      <translation>Was bei dieser Shop-Art unsicher ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What you need</source>
      <translation>Was Sie brauchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Where to find this (opens the help in your browser)</source>
      <translation>Wo Sie das finden (öffnet die Hilfe im Browser)</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>Take it out of the search</source>
      <translation>Aus der Suche entfernen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>{term}, remove</source>
      <translation>{term}, entfernen</translation>
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>What is searched for</source>
      <translation>Wonach gesucht wird</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Connect a store</source>
      <translation>Shop verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Which kind of shop do you want to connect?</source>
      <translation>Welche Art von Shop möchten Sie verbinden?</translation>
    </message>
  </context>
  <context>
    <name>ChosenForAct</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/chosen_for_act.py" />
      <source>Nothing was done: all orders of the list are chosen, and the list shows more than was asked for, because of a mistake in the search. {mistake} Mend that part or take it out, then choose again.</source>
      <translation>Nichts wurde getan: Alle Aufträge der Liste sind gewählt, aber die Liste zeigt wegen eines Fehlers in der Suche mehr, als gesucht war. {mistake} Berichtigen oder entfernen Sie diesen Teil und wählen Sie dann neu.</translation>
    </message>
  </context>
  <context>
    <name>ColourChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Sky blue</source>
      <translation>Himmelblau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>&amp;Reset columns</source>
      <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns of: {view}</source>
      <translation>Spalten von: {view}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay &amp;put at the left</source>
      <translation>Spalten, die links stehen b&amp;leiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay put at the left</source>
      <translation>Spalten, die links stehen bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns, from left to right</source>
      <translation>Spalten, von links nach rechts</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
      <translation>Leertaste zeigt oder verbirgt eine Spalte, Alt+Auf und Alt+Ab verschieben sie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>The grid then shows the columns that fit by itself</source>
      <translation>Die Tabelle zeigt dann von selbst die Spalten, die passen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Us&amp;e these</source>
      <translation>Diese &amp;verwenden</translation>
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>No command is called that.</source>
      <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Type a few letters of a command</source>
      <translation>Tippen Sie ein paar Buchstaben eines Befehls</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Why the command can't be chosen</source>
      <translation>Warum der Befehl nicht wählbar ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>{command} (not now)</source>
      <translation>{command} (jetzt nicht)</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;About ordersync</source>
      <translation>&amp;Über ordersync</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Back up now</source>
      <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Calibrate the scanner...</source>
      <translation>Scanner &amp;einstellen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Change connection...</source>
      <translation>Verbindung &amp;ändern...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Command list...</source>
      <translation>&amp;Befehlsliste...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect a store...</source>
      <translation>Shop &amp;verbinden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect again...</source>
      <translation>&amp;Wieder verbinden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Correct the parcel...</source>
      <translation>&amp;Paket korrigieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Disconnect...</source>
      <translation>Verbindung &amp;trennen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Export orders...</source>
      <translation>Aufträge &amp;exportieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Import this store</source>
      <translation>Diesen Shop &amp;importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Look in the shop now</source>
      <translation>&amp;Jetzt im Shop nachsehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Manual</source>
      <translation>Hand&amp;buch</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Maps...</source>
      <translation>&amp;Zuordnungen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Messages to the shops...</source>
      <translation>&amp;Nachrichten an Shops...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Orders</source>
      <translation>&amp;Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Preview an import...</source>
      <translation>Import-&amp;Vorschau...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Print packing slips...</source>
      <translation>Lieferscheine &amp;drucken...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Put the order back</source>
      <translation>Auftrag zurück&amp;legen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Restore from a backup...</source>
      <translation>Sicherung &amp;wiederherstellen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Scanner settings...</source>
      <translation>S&amp;canner-Einstellungen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Ship and notify...</source>
      <translation>&amp;Versenden und melden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stop all running work</source>
      <translation>Alle lau&amp;fenden Vorgänge abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stores</source>
      <translation>&amp;Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Support bundle...</source>
      <translation>S&amp;upport-Datei...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Test a scan...</source>
      <translation>Scan &amp;testen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Why is an order missing?...</source>
      <translation>&amp;Warum fehlt ein Auftrag?...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>All orders</source>
      <translation>Alle Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Buyers' &amp;data...</source>
      <translation>&amp;Käuferdaten...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Correct &amp;address...</source>
      <translation>A&amp;dresse korrigieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>De&amp;lete...</source>
      <translation>Lösche&amp;n...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Find...</source>
      <translation>Suchen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>I have s&amp;een the change</source>
      <translation>Ich habe die Änderung &amp;gesehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;all stores</source>
      <translation>Alle Shops im&amp;portieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;one order...</source>
      <translation>Einen &amp;Auftrag importieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import a&amp;gain from...</source>
      <translation>E&amp;rneut importieren ab...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import histor&amp;y...</source>
      <translation>Importver&amp;lauf...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Left out</source>
      <translation>Ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Mails</source>
      <translation>E-Mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Main toolbar</source>
      <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Needs attention</source>
      <translation>Handlungsbedarf</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Open &amp;details</source>
      <translation>De&amp;tails öffnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Orders that couldn't be &amp;read...</source>
      <translation>Ni&amp;cht lesbare Aufträge...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print a pick list...</source>
      <translation>Pick&amp;liste drucken...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print address labels...</source>
      <translation>&amp;Adressetiketten drucken...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print command &amp;barcodes...</source>
      <translation>Befehlsbarcodes &amp;drucken...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print labels on the la&amp;bel printer</source>
      <translation>Etiketten auf dem Eti&amp;kettendrucker drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print the parcels of a day...</source>
      <translation>Pakete eines Ta&amp;ges drucken...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Reset &amp;window layout</source>
      <translation>&amp;Fensteraufteilung zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Scanning</source>
      <translation>Scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Send &amp;notices now</source>
      <translation>Versand&amp;meldungen jetzt senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Settin&amp;gs...</source>
      <translation>Einstellun&amp;gen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Settle a &amp;notice...</source>
      <translation>Versand&amp;meldung klären...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ship from a &amp;file...</source>
      <translation>&amp;Aus Datei versenden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show &amp;log</source>
      <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show all &amp;columns</source>
      <translation>Alle &amp;Spalten zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Store se&amp;ttings...</source>
      <translation>Shop-&amp;Einstellungen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Stores' stat&amp;e...</source>
      <translation>Shop-&amp;Übersicht...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ta&amp;ke the parcel back...</source>
      <translation>Paket &amp;zurücknehmen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Take the &amp;next order</source>
      <translation>Näch&amp;sten Auftrag nehmen</translation>
    </message>
  </context>
  <context>
    <name>ConnectWizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Connect a store</source>
      <translation>Shop verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Invented orders on this PC, to try things out. It speaks like {shop}.</source>
      <translation>Erfundene Aufträge auf diesem PC, zum Ausprobieren. Er verhält sich wie {shop}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave the wizard?</source>
      <translation>Assistenten verlassen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Practice shop</source>
      <translation>Übungsshop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Read the stores</source>
      <translation>Shops lesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>What you entered here is lost. No store is connected.</source>
      <translation>Ihre Eingaben hier gehen verloren. Kein Shop wird verbunden.</translation>
    </message>
  </context>
  <context>
    <name>CopyMapsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;From the store</source>
      <translation>&amp;Aus dem Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Show why not...</source>
      <translation>&amp;Warum nicht...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over</source>
      <translation>Ü&amp;bernehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over {n} rows</source>
      <translation>
        <numerusform>{n} Zeile ü&amp;bernehmen</numerusform>
        <numerusform>{n} Zeilen ü&amp;bernehmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Choose at least one of the maps.</source>
      <translation>Wählen Sie mindestens eine der Zuordnungen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Copy maps to {store}</source>
      <translation>Zuordnungen nach {store} kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the maps of another store</source>
      <translation>Zuordnungen eines anderen Shops lesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the stores</source>
      <translation>Shops lesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>The store whose maps are taken over</source>
      <translation>Der Shop, dessen Zuordnungen übernommen werden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>There is no other store yet whose maps could be taken over.</source>
      <translation>Es gibt noch keinen anderen Shop, dessen Zuordnungen sich übernehmen lassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>{store} ({channel})</source>
      <translation>{store} ({channel})</translation>
    </message>
  </context>
  <context>
    <name>CorrectDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Correct</source>
      <translation>&amp;Korrigieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Service</source>
      <translation>&amp;Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Tracking number</source>
      <translation>Sendungs&amp;nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>C&amp;arrier</source>
      <translation>&amp;Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Carrier</source>
      <translation>Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Close without correcting?</source>
      <translation>Ohne Korrektur schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Correct a parcel: {order}</source>
      <translation>Paket korrigieren: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>The parcel stays as it is; what you entered is lost.</source>
      <translation>Das Paket bleibt, wie es ist; Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Tracking number</source>
      <translation>Sendungsnummer</translation>
    </message>
  </context>
  <context>
    <name>CrashNotice</name>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>&amp;Support bundle...</source>
      <translation>S&amp;upport-Datei...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>The last time, ordersync didn't end in order: because of a fault, for instance, or because the PC went off. What was saved by then is still there. A notice that was just being sent may show as unconfirmed.</source>
      <translation>Beim letzten Mal wurde ordersync nicht ordentlich beendet: etwa wegen eines Fehlers oder weil der PC ausging. Was bis dahin gespeichert war, ist noch da. Eine Versandmeldung, die gerade gesendet wurde, erscheint womöglich als unbestätigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>The order database was looked at and is whole. You can go on working.</source>
      <translation>Die Auftragsdatenbank wurde geprüft und ist unversehrt. Sie können weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>Whether the order database is whole is being looked at now.</source>
      <translation>Es wird gerade geprüft, ob die Auftragsdatenbank unversehrt ist.</translation>
    </message>
  </context>
  <context>
    <name>CredentialsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>Sign in to {shop}</source>
      <translation>Bei {shop} anmelden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>The password is kept in this PC's password safe, never in a file.</source>
      <translation>Das Passwort liegt im Passwortspeicher dieses PCs, nie in einer Datei.</translation>
    </message>
  </context>
  <context>
    <name>DailyCheck</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>Looking whether the order database is whole</source>
      <translation>Es wird geprüft, ob die Auftragsdatenbank unversehrt ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>The order database is damaged. What you see may be wrong or incomplete. Close all windows of ordersync and start it again: it then offers to restore a backup, or to save what can be read. ({problem})</source>
      <translation>Die Auftragsdatenbank ist beschädigt. Was Sie sehen, kann falsch oder unvollständig sein. Schließen Sie alle Fenster von ordersync und starten Sie es neu: Es bietet dann an, eine Sicherung wiederherzustellen oder zu retten, was lesbar ist. ({problem})</translation>
    </message>
  </context>
  <context>
    <name>DeleteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>De&amp;lete for good</source>
      <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete {store}</source>
      <translation>{store} löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>I understand that this can't be undone</source>
      <translation>Mir ist klar, dass sich das nicht rückgängig machen lässt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>In the shop nothing changes. Its orders can be imported again when it is connected anew, but not these parcels.</source>
      <translation>Im Shop ändert sich nichts. Seine Aufträge lassen sich nach neuem Verbinden wieder importieren, diese Pakete aber nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. The shop will never be told of them.</source>
      <translation>Nicht gesendete Versandmeldungen: {n}. Der Shop wird nie davon erfahren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>To stop imports and keep what is here, disconnect it instead.</source>
      <translation>Um Importe zu beenden und alles Vorhandene zu behalten, trennen Sie stattdessen die Verbindung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store} is deleted from this PC for good: {counted}, with their history, kept exchanges, maps and password.</source>
      <translation>{store} wird endgültig von diesem PC gelöscht: {counted}, samt Verlauf, aufbewahrten Nachrichten, Zuordnungen und Passwort.</translation>
    </message>
  </context>
  <context>
    <name>DeliverySection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Delivery</source>
      <translation>Lieferung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Order weight</source>
      <translation>Auftragsgewicht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Requested shipping</source>
      <translation>Gewünschter Versand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Ship with</source>
      <translation>Versand mit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>{carrier} (by a rule of the store)</source>
      <translation>{carrier} (nach einer Regel des Shops)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>{carrier} (by the map of shipping methods)</source>
      <translation>{carrier} (laut Versandart-Zuordnung)</translation>
    </message>
  </context>
  <context>
    <name>DeskActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Hold</source>
      <translation>Zurück&amp;stellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Release</source>
      <translation>&amp;Freigeben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Tags...</source>
      <translation>S&amp;chlagwörter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Assi&amp;gn...</source>
      <translation>Zuwe&amp;isen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Cop&amp;y the address</source>
      <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Desk n&amp;ote...</source>
      <translation>N&amp;otiz...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>E&amp;xport the chosen orders...</source>
      <translation>Gewählte Aufträge e&amp;xportieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Hold unt&amp;il...</source>
      <translation>Zurückst&amp;ellen bis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Take o&amp;ver</source>
      <translation>&amp;Übernehmen</translation>
    </message>
  </context>
  <context>
    <name>DeskCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Address of order {number} copied</source>
      <translation>Adresse von Auftrag {number} kopiert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Wait until it is done, then undo it.</source>
      <translation>Warten Sie, bis es fertig ist, und machen Sie es dann rückgängig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>What can be done with the chosen orders</source>
      <translation>Was mit den gewählten Aufträgen möglich ist</translation>
    </message>
  </context>
  <context>
    <name>DeskSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>(none)</source>
      <translation>(keine)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to me</source>
      <translation>Den Auftrag mir zuweisen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to somebody</source>
      <translation>Den Auftrag jemandem zuweisen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign...</source>
      <translation>Zuweisen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assigned to</source>
      <translation>Zugewiesen an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>At this desk</source>
      <translation>Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Change the tags</source>
      <translation>Schlagwörter ändern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Hold the order until a time</source>
      <translation>Auftrag bis zu einem Zeitpunkt zurückstellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>On hold</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release the order</source>
      <translation>Auftrag freigeben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Ship by</source>
      <translation>Versand bis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags...</source>
      <translation>Schlagwörter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Until...</source>
      <translation>Bis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>by the shop: release it there</source>
      <translation>vom Shop: Geben Sie ihn dort frei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>picked {time}</source>
      <translation>kommissioniert {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>printed {time}</source>
      <translation>gedruckt {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>until {time}</source>
      <translation>bis {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>{sign} Changed meanwhile. The stored note is: {note}</source>
      <translation>{sign} Inzwischen geändert. Gespeichert ist: {note}</translation>
    </message>
  </context>
  <context>
    <name>DeskViews</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>Remembering the view</source>
      <translation>Ansicht wird gemerkt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>{name} (changed)</source>
      <translation>{name} (geändert)</translation>
    </message>
  </context>
  <context>
    <name>DeskWork</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Do it</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Leave them</source>
      <translation>Nicht ändern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Looking for what can be undone</source>
      <translation>Es wird gesucht, was rückgängig gemacht werden kann</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} von {total} Aufträgen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{n} orders are changed. It can be undone.</source>
      <translation>
        <numerusform>{n} Auftrag wird geändert. Das lässt sich rückgängig machen.</numerusform>
        <numerusform>{n} Aufträge werden geändert. Das lässt sich rückgängig machen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DisconnectDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>&amp;Disconnect</source>
      <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect</source>
      <translation>Verbindung trennen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect {store}</source>
      <translation>Verbindung trennen: {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. They wait until it is connected again.</source>
      <translation>Nicht gesendete Versandmeldungen: {n}. Sie warten, bis der Shop wieder verbunden ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation>Shops &gt; Wieder verbinden macht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>What is here stays: {counted}, with their history and the maps.</source>
      <translation>Was hier ist, bleibt: {counted}, samt Verlauf und Zuordnungen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store}: its password is deleted from this PC. The shop is neither asked nor told any more.</source>
      <translation>{store}: Das Passwort wird von diesem PC gelöscht. Der Shop wird nicht mehr abgefragt und bekommt nichts mehr gemeldet.</translation>
    </message>
  </context>
  <context>
    <name>DryRunDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Request</source>
      <translation>&amp;Anfrage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>C&amp;opy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation>Kopiert. Passwörter und Schlüssel fehlen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copy what would be sent</source>
      <translation>Kopieren, was gesendet würde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>It can't be shown.</source>
      <translation>Die Anzeige ist nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Putting it together...</source>
      <translation>Wird zusammengestellt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Showing what would be sent</source>
      <translation>Zeigen, was gesendet würde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop isn't sent anything now.</source>
      <translation>Dem Shop wird jetzt nichts gesendet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop would be sent {n} requests, one after the other. Nothing is sent by looking at it.</source>
      <translation>
        <numerusform>Dem Shop würde {n} Anfrage gesendet. Das Ansehen sendet nichts.</numerusform>
        <numerusform>Dem Shop würden {n} Anfragen nacheinander gesendet. Das Ansehen sendet nichts.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What is sent to the shop</source>
      <translation>Was dem Shop gesendet wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What the shop would be sent</source>
      <translation>Was dem Shop gesendet würde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>{place} of {count}: {name}</source>
      <translation>{place} von {count}: {name}</translation>
    </message>
  </context>
  <context>
    <name>Emptiness</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>0 of {all}: {n} filters active</source>
      <translation>
        <numerusform>0 von {all}: {n} Filter aktiv</numerusform>
        <numerusform>0 von {all}: {n} Filter aktiv</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>A store's settings can leave out orders by where they come from.</source>
      <translation>In den Shop-Einstellungen lassen sich Aufträge nach Herkunft ausblenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>By the store's settings all of its orders are left out: {n}.</source>
      <translation>Laut Einstellungen des Shops sind alle seine Aufträge ausgeblendet: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a shop to see its orders here, ship them, and tell the shop.</source>
      <translation>Verbinden Sie einen Shop, um seine Aufträge hier zu sehen, zu versenden und dem Shop den Versand zu melden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a store</source>
      <translation>Shop verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Import now (F5)</source>
      <translation>Jetzt importieren (F5)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Importing orders...</source>
      <translation>Aufträge werden importiert...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Last import: {ago}.</source>
      <translation>Letzter Import: {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order here fits: {filters}.</source>
      <translation>Kein Auftrag passt zu: {filters}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is left out.</source>
      <translation>Kein Auftrag ist ausgeblendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is {status}.</source>
      <translation>Kein Auftrag mit Status {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders yet.</source>
      <translation>Noch keine Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders.</source>
      <translation>Keine Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No store is connected yet.</source>
      <translation>Noch ist kein Shop verbunden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing needs attention.</source>
      <translation>Kein Handlungsbedarf.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing to ship.</source>
      <translation>Nichts zu versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>They appear here as they arrive.</source>
      <translation>Sie erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Try with the practice shop</source>
      <translation>Mit dem Übungsshop ausprobieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Why is it missing?</source>
      <translation>Warum fehlt er?</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>&amp;Search</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation>Kopiert. Passwörter und Schlüssel fehlen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation>Kopiert. Passwörter und Schlüssel fehlen: Setzen Sie die richtigen ein, wo {mask} steht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Messages to the shops</source>
      <translation>Nachrichten an Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search the messages</source>
      <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search: order, tracking number, store, any word sent or answered...</source>
      <translation>Suche: Auftrag, Sendungsnummer, Shop, ein Wort aus Anfrage oder Antwort...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;all</source>
      <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;older</source>
      <translation>Älter&amp;e zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show all messages</source>
      <translation>Alle Nachrichten zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show older messages</source>
      <translation>Ältere Nachrichten zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>The messages can't be read.</source>
      <translation>Die Nachrichten können nicht gelesen werden.</translation>
    </message>
  </context>
  <context>
    <name>EvidenceKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_keeping.py" />
      <source>Removing old messages to the shops</source>
      <translation>Alte Nachrichten an Shops werden entfernt</translation>
    </message>
  </context>
  <context>
    <name>EvidenceLimits</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>&amp;Keep for</source>
      <translation>&amp;Aufbewahren für</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Days for which messages are kept</source>
      <translation>Tage, für die Nachrichten aufbewahrt werden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Kept now: {n} messages, {size} MB.</source>
      <translation>Jetzt aufbewahrt: {n} Nachrichten, {size} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Megabytes that messages may take</source>
      <translation>Megabyte, die Nachrichten belegen dürfen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Reading how much is kept</source>
      <translation>Umfang der Nachrichten wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saved. What is beyond that goes with the next daily clean-up; messages of parcels that still need somebody stay.</source>
      <translation>Gespeichert. Was darüber liegt, entfällt beim nächsten täglichen Aufräumen; Nachrichten zu Paketen mit Handlungsbedarf bleiben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saving how long messages are kept</source>
      <translation>Aufbewahrungsdauer der Nachrichten wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>at &amp;most</source>
      <translation>&amp;höchstens</translation>
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message about this parcel is kept: nothing was sent yet, or it is too long ago.</source>
      <translation>Zu diesem Paket ist keine Nachricht aufbewahrt: Es wurde noch nichts gesendet, oder es ist zu lange her.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message has "{text}" in it.</source>
      <translation>Keine Nachricht enthält „{text}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Nothing was sent to a shop yet.</source>
      <translation>Es wurde noch nichts an einen Shop gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Order {number} ({store}):</source>
      <translation>Auftrag {number} ({store}):</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading messages to the shops</source>
      <translation>Nachrichten an Shops werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading new messages to the shops</source>
      <translation>Neue Nachrichten an Shops werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching...</source>
      <translation>Suche läuft...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching: {n} % looked through...</source>
      <translation>Suche läuft: {n} % durchsucht...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>That message isn't kept any more.</source>
      <translation>Diese Nachricht ist nicht mehr vorhanden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>The newest {n} messages; there may be older ones.</source>
      <translation>
        <numerusform>Die neueste Nachricht ({n}); es kann ältere geben.</numerusform>
        <numerusform>Die neuesten {n} Nachrichten; es kann ältere geben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>{n} messages.</source>
      <translation>
        <numerusform>{n} Nachricht.</numerusform>
        <numerusform>{n} Nachrichten.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Attempt</source>
      <translation>Versuch</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Tracking number</source>
      <translation>Sendungsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What came of it</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
  </context>
  <context>
    <name>EvidenceTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_table.py" />
      <source>Messages to the shops</source>
      <translation>Nachrichten an Shops</translation>
    </message>
  </context>
  <context>
    <name>ExchangeView</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>... and {n} more letters; they are copied, too</source>
      <translation>
        <numerusform>... und {n} weiteres Zeichen; auch das wird kopiert</numerusform>
        <numerusform>... und {n} weitere Zeichen; auch sie werden kopiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>Request and answer</source>
      <translation>Anfrage und Antwort</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>{n} letters stand before this ...</source>
      <translation>
        <numerusform>Davor steht {n} Zeichen ...</numerusform>
        <numerusform>Davor stehen {n} Zeichen ...</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExplainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>&amp;Find out</source>
      <translation>&amp;Herausfinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Der Shop wird gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Explain an order</source>
      <translation>Auftrag suchen und erklären</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Import one order</source>
      <translation>Einen Auftrag importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Looking...</source>
      <translation>Es wird gesucht...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>No store is connected, so there are no orders.</source>
      <translation>Kein Shop ist verbunden, daher gibt es keine Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Open order {number}</source>
      <translation>Auftrag {number} öffnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order &amp;number</source>
      <translation>Auftrags&amp;nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order number</source>
      <translation>Auftragsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Similar numbers here:</source>
      <translation>Ähnliche Nummern hier:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>There is no order {number} here. This may be why, the likeliest first for each store.</source>
      <translation>Auftrag {number} gibt es hier nicht. Mögliche Gründe, der wahrscheinlichste je Shop zuerst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Type an order's number. You learn where it is; and if it isn't here, what is known of it: whether it couldn't be read, goes by another number now, or was never among what the shop sent.</source>
      <translation>Geben Sie eine Auftragsnummer ein. Sie erfahren, wo der Auftrag ist; und wenn er nicht hier ist, was über ihn bekannt ist: ob er nicht lesbar war, jetzt eine andere Nummer hat oder vom Shop nie gesendet wurde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Why is an order missing?</source>
      <translation>Warum fehlt ein Auftrag?</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Spalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Kind of file</source>
      <translation>Datei&amp;typ</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Mark the file for Excel (UTF-8)</source>
      <translation>Datei für E&amp;xcel kennzeichnen (UTF-8)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Rows</source>
      <translation>&amp;Zeilen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>All orders that the list finds now, in its order.</source>
      <translation>Alle Aufträge, die die Liste jetzt findet, in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Between the columns</source>
      <translation>Zwischen den Spalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Between the columns (&amp;separator)</source>
      <translation>Zwischen den Spalten (T&amp;rennzeichen)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Choose the &amp;file...</source>
      <translation>&amp;Datei wählen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Choose the file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Everything that is known</source>
      <translation>Alles, was bekannt ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Export orders</source>
      <translation>Aufträge exportieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Kind of file</source>
      <translation>Dateityp</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Mark that lets Excel know the letters</source>
      <translation>Kennzeichen, an dem Excel die Buchstaben erkennt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>One row for each item</source>
      <translation>Eine Zeile je Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>One row for each order</source>
      <translation>Eine Zeile je Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Spreadsheet (XLSX)</source>
      <translation>Tabellenblatt (XLSX)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Table as text (CSV)</source>
      <translation>Tabelle als Text (CSV)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>The columns that the list shows</source>
      <translation>Die Spalten, die die Liste zeigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>The file holds names, addresses and notes of your buyers. Keep it where only those can read it who may, and delete it when it isn't needed any more. Passwords of stores are never in it.</source>
      <translation>Die Datei enthält Namen, Adressen und Hinweise Ihrer Käufer. Bewahren Sie sie dort auf, wo nur Befugte sie lesen können, und löschen Sie sie, wenn sie nicht mehr gebraucht wird. Passwörter der Shops stehen nie darin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>What a row is</source>
      <translation>Was eine Zeile ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Whole orders for programs (JSON)</source>
      <translation>Ganze Aufträge für Programme (JSON)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Whole orders, one in each line (JSON Lines)</source>
      <translation>Ganze Aufträge, einer je Zeile (JSON Lines)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>With the columns of the list, times are those of this PC. With everything that is known, they are in UTC, and the columns have the same names in every language.</source>
      <translation>Mit den Spalten der Liste sind die Zeiten die dieses PCs. Mit allem, was bekannt ist, sind sie in UTC, und die Spalten heißen in jeder Sprache gleich.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>{n} orders are chosen.</source>
      <translation>
        <numerusform>{n} Auftrag ist ausgewählt.</numerusform>
        <numerusform>{n} Aufträge sind ausgewählt.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Export orders</source>
      <translation>Aufträge exportieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>JSON Lines for programs (*.jsonl)</source>
      <translation>JSON Lines für Programme (*.jsonl)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>JSON for programs (*.json)</source>
      <translation>JSON für Programme (*.json)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Spreadsheet (*.xlsx)</source>
      <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} von {total} Aufträgen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{n} orders written to {file}</source>
      <translation>
        <numerusform>{n} Auftrag in {file} geschrieben</numerusform>
        <numerusform>{n} Aufträge in {file} geschrieben</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FaultReporter</name>
    <message>
      <location filename="../../ordersync_gui/app/faults.py" />
      <source>&amp;Support bundle...</source>
      <translation>S&amp;upport-Datei...</translation>
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>(nothing)</source>
      <translation>(nichts)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} (no order has it)</source>
      <translation>{label} (bei keinem Auftrag)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} ({n} orders, e.g. {sample})</source>
      <translation>
        <numerusform>{label} ({n} Auftrag, z. B. {sample})</numerusform>
        <numerusform>{label} ({n} Aufträge, z. B. {sample})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{name} (not a field of this channel)</source>
      <translation>{name} (kein Feld dieses Kanals)</translation>
    </message>
  </context>
  <context>
    <name>FieldTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field &amp;{place}</source>
      <translation>Zusatzfeld &amp;{place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field {place}</source>
      <translation>Zusatzfeld {place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not possible</source>
      <translation>Nicht möglich</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Which of the shop's fields stand in custom fields 1 to 3 of the list, the details, exports and the find box. Nothing of an order is changed by this.</source>
      <translation>Welche Felder des Shops in den Zusatzfeldern 1 bis 3 stehen: in Liste, Details, Exporten und Suchfeld. Am Auftrag selbst ändert sich nichts.</translation>
    </message>
  </context>
  <context>
    <name>FindBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Filter the orders</source>
      <translation>Aufträge filtern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Find: number, buyer, SKU, tracking... or status:shipped (Ctrl+F)</source>
      <translation>Suchen: Nummer, Käufer, SKU, Sendungsnr. ... oder status:shipped (Strg+F)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Mistakes in the search</source>
      <translation>Fehler in der Suche</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Ask the shop for this order now</source>
      <translation>Den Shop jetzt nach diesem Auftrag fragen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Connect again...</source>
      <translation>Wieder verbinden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import again from {when}</source>
      <translation>Erneut importieren ab {when}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import now</source>
      <translation>Jetzt importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Map the word...</source>
      <translation>Wort zuordnen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Open the order</source>
      <translation>Auftrag öffnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Orders that couldn't be read...</source>
      <translation>Nicht lesbare Aufträge...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Store settings...</source>
      <translation>Shop-Einstellungen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>What the shop sent</source>
      <translation>Was der Shop gesendet hat</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Connect {store}</source>
      <translation>{store} verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>First import</source>
      <translation>Erster Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Kind of shop</source>
      <translation>Shop-Art</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Ready to connect</source>
      <translation>Bereit zum Verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Status words</source>
      <translation>Statuswörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is being saved</source>
      <translation>Der Shop wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is saved now, its first import starts, and its settings open.</source>
      <translation>Der Shop wird jetzt gespeichert, sein erster Import beginnt und seine Einstellungen öffnen sich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>all that were found are mapped</source>
      <translation>alle gefundenen sind zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>is kept in this PC's password safe, never in a file</source>
      <translation>liegt im Passwortspeicher dieses PCs, nie in einer Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>not mapped: {words}. Their orders can't be shipped until you map them.</source>
      <translation>nicht zugeordnet: {words}. Diese Aufträge können erst versendet werden, wenn Sie sie zugeordnet haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day}</source>
      <translation>Aufträge seit {day}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day} ({n} found)</source>
      <translation>Aufträge seit {day} ({n} gefunden)</translation>
    </message>
  </context>
  <context>
    <name>FormWidget</name>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>&amp;More settings</source>
      <translation>&amp;Mehr Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>More settings</source>
      <translation>Mehr Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source> working days</source>
      <translation> Arbeitstage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Later</source>
      <translation>S&amp;päter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Reset to defaults</source>
      <translation>Auf Standard &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>A stripe beside the store's name, so that it is found faster.</source>
      <translation>Ein Streifen neben dem Namen des Shops, damit er schneller zu finden ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Counted from the payment, without Saturdays and Sundays. Then orders show until when.</source>
      <translation>Ab der Zahlung gezählt, ohne Samstage und Sonntage. Aufträge zeigen dann, bis wann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Everything counts at once, and is kept for this profile on this PC.</source>
      <translation>Alles gilt sofort und wird für dieses Profil auf diesem PC gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Reset to defaults</source>
      <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Restart &amp;now</source>
      <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Restart now</source>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Ship within</source>
      <translation>Versand binnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Size of &amp;text</source>
      <translation>Schrift&amp;größe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Size of text in percent</source>
      <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>The language changes when ordersync starts again. Running imports are stopped for that, and go on after it; no notice is lost or sent twice.</source>
      <translation>Die Sprache wechselt, wenn ordersync neu startet. Laufende Importe werden dafür angehalten und gehen danach weiter; keine Versandmeldung geht verloren oder wird doppelt gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Working days to ship within</source>
      <translation>Arbeitstage bis zum Versand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>as the system</source>
      <translation>wie das System</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>as the system ({language})</source>
      <translation>wie das System ({language})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>light</source>
      <translation>hell</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>no set time</source>
      <translation>keine feste Frist</translation>
    </message>
  </context>
  <context>
    <name>GoodsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Carrier</source>
      <translation>Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Discounts and fees</source>
      <translation>Rabatte und Gebühren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Otherwise each has a line of its own.</source>
      <translation>Sonst hat jeder seine eigene Zeile.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Rules of who carries an order</source>
      <translation>Regeln, wer einen Auftrag befördert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Shipping method</source>
      <translation>Versandart</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Show pictures of items on slips and in mails</source>
      <translation>Bilder der Artikel auf Lieferscheinen und in E-Mails zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Show them as one sum</source>
      <translation>Als eine Summe zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>The first rule that fits is proposed wherever you ship; an empty field fits all. A rule with a weight fits only orders whose weight is known. The map of shipping methods comes first.</source>
      <translation>Die erste passende Regel wird überall beim Versenden vorgeschlagen; ein leeres Feld passt auf alles. Eine Regel mit Gewicht passt nur auf Aufträge, deren Gewicht bekannt ist. Die Zuordnung der Versandarten geht vor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Up to (g)</source>
      <translation>Bis (g)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Who carries an order</source>
      <translation>Wer einen Auftrag befördert</translation>
    </message>
  </context>
  <context>
    <name>HeaderMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Hide "{column}"</source>
      <translation>„{column}“ ausblenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Keep in place up to "{column}"</source>
      <translation>Bis „{column}“ stehen lassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Let all columns scroll</source>
      <translation>Alle Spalten rollen lassen</translation>
    </message>
  </context>
  <context>
    <name>HeaderSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Buyer</source>
      <translation>Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Notice</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Ordered</source>
      <translation>Bestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Paid</source>
      <translation>Bezahlt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop gives no status)</source>
      <translation>{status}   (der Shop nennt keinen Status)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop says "{word}")</source>
      <translation>{status}   (der Shop sagt „{word}“)</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Rows of this change</source>
      <translation>&amp;Zeilen dieser Änderung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Undo this change...</source>
      <translation>Diese Änderung &amp;rückgängig...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps of {store}</source>
      <translation>Zuordnungsänderungen von {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps, newest first</source>
      <translation>Zuordnungsänderungen, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Later changes stand. Undo those first, the newest one at the beginning.</source>
      <translation>Spätere Änderungen gelten noch. Machen Sie zuerst diese rückgängig, die neueste am Anfang.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Map</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Orders moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows that the change set</source>
      <translation>Zeilen, die die Änderung gesetzt hat</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Stands</source>
      <translation>Gilt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>The maps of this store haven't been changed yet.</source>
      <translation>Die Zuordnungen dieses Shops wurden noch nicht geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This change was undone: its rows are as they were before it.</source>
      <translation>Diese Änderung wurde rückgängig gemacht: Ihre Zeilen sind wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This is the latest change that stands. It can be undone; orders follow the maps again.</source>
      <translation>Das ist die letzte geltende Änderung. Sie lässt sich rückgängig machen; die Aufträge folgen dann wieder den Zuordnungen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undo this change</source>
      <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undone {when}</source>
      <translation>Rückgängig gemacht: {when}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Where from</source>
      <translation>Woher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Hold</source>
      <translation>Zurück&amp;stellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Tomorrow 8:00</source>
      <translation>&amp;Morgen 8:00</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Until</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Hold until</source>
      <translation>Zurückstellen bis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>In &amp;2 hours</source>
      <translation>In &amp;2 Stunden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Next &amp;Monday 8:00</source>
      <translation>Nächsten M&amp;ontag 8:00</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>may stay empty</source>
      <translation>darf leer bleiben</translation>
    </message>
  </context>
  <context>
    <name>HoldWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_watch.py" />
      <source>Ending holds whose time has come</source>
      <translation>Abgelaufene Zurückstellungen werden beendet</translation>
    </message>
  </context>
  <context>
    <name>ImportAgainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Import {store} again</source>
      <translation>{store} erneut importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed &amp;since</source>
      <translation>Aufträge, geändert &amp;seit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed since</source>
      <translation>Aufträge, geändert seit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>The shop is asked for all of them. What is here already changes only where the shop says something else. A long range is read in slices, the newest first; when it is stopped, it goes on from there.</source>
      <translation>Der Shop wird nach allen gefragt. Was hier schon ist, ändert sich nur, wo der Shop etwas anderes sagt. Ein langer Zeitraum wird in Abschnitten gelesen, der neueste zuerst; nach einem Abbruch geht es dort weiter.</translation>
    </message>
  </context>
  <context>
    <name>ImportBanners</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>Change connection...</source>
      <translation>Verbindung ändern...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself as soon as the time is over that the shop asked for.</source>
      <translation>Der nächste Versuch folgt von selbst, sobald die Wartezeit vorbei ist, um die der Shop gebeten hat.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself, at least every {n} minutes.</source>
      <translation>
        <numerusform>Der nächste Versuch folgt von selbst, mindestens jede Minute ({n}).</numerusform>
        <numerusform>Der nächste Versuch folgt von selbst, mindestens alle {n} Minuten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself while automatic imports are held. F5 imports.</source>
      <translation>Kein neuer Versuch von selbst, solange automatische Importe angehalten sind. F5 importiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself: automatic imports are switched off. F5 imports.</source>
      <translation>Kein neuer Versuch von selbst: Automatische Importe sind ausgeschaltet. F5 importiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores} and {n} more</source>
      <translation>{stores} und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores}: the imports failed. The last one: {why}</source>
      <translation>{stores}: Die Importe sind fehlgeschlagen. Der letzte: {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{store}: the import failed. {why}</source>
      <translation>{store}: Der Import ist fehlgeschlagen. {why}</translation>
    </message>
  </context>
  <context>
    <name>ImportInterval</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>How often orders are imported</source>
      <translation>Wie oft Aufträge importiert werden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>Import automatically</source>
      <translation>Automatisch importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>automatically</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every hour</source>
      <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} hours</source>
      <translation>
        <numerusform>jede Stunde ({n})</numerusform>
        <numerusform>alle {n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} minutes</source>
      <translation>
        <numerusform>jede Minute ({n})</numerusform>
        <numerusform>alle {n} Minuten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportOneDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Store</source>
      <translation>&amp;Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Der Shop wird gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Change the order in the shop, such as by a note, and import; or use Import again from a day before its last change.</source>
      <translation>Ändern Sie den Auftrag im Shop, etwa durch eine Notiz, und importieren Sie; oder nutzen Sie „Erneut importieren ab“ mit einem Tag vor seiner letzten Änderung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Import one order</source>
      <translation>Einen Auftrag importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Look for stores</source>
      <translation>Shops werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>None of the connected shops can be asked for one order by its number.</source>
      <translation>Keiner der verbundenen Shops kann nach einem einzelnen Auftrag gefragt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order &amp;number</source>
      <translation>Auftrags&amp;nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order number</source>
      <translation>Auftragsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop is asked for this order alone. How far the other imports have reached stays as it is.</source>
      <translation>Der Shop wird nur nach diesem Auftrag gefragt. Wie weit die anderen Importe sind, bleibt unverändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation>Der Shop von {store} kann nicht nach einem einzelnen Auftrag gefragt werden.</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source> hours</source>
      <translation> Stunden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>An order with one of these fields, and just this value in it, is left out, too.</source>
      <translation>Auch ein Auftrag mit einem dieser Felder und genau diesem Wert darin wird ausgeblendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Ask again for</source>
      <translation>Nochmals abfragen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Custom field</source>
      <translation>Zusatzfeld</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Days back of the first import</source>
      <translation>Tage, die der erste Import zurückreicht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>First import</source>
      <translation>Erster Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Hours that imports ask for again</source>
      <translation>Stunden, die Importe nochmals abfragen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>How far back it reaches. Later ones fetch what has changed since.</source>
      <translation>Wie weit er zurückreicht. Spätere holen, was sich seither geändert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>How much of the time before the last import the next one asks for again. More helps against gaps.</source>
      <translation>Wie viel Zeit vor dem letzten Import der nächste nochmals abfragt. Mehr hilft gegen Lücken.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Import orders</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Leave out orders by a custom field</source>
      <translation>Aufträge nach einem Zusatzfeld ausblenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Orders left out by a custom field</source>
      <translation>Nach einem Zusatzfeld ausgeblendete Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>While this window is open. F5 imports at any time.</source>
      <translation>Solange dieses Fenster offen ist. F5 importiert jederzeit.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>as usual ({n} hours)</source>
      <translation>
        <numerusform>wie üblich ({n} Stunde)</numerusform>
        <numerusform>wie üblich ({n} Stunden)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportPreviewDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>"{word}" isn't mapped. Orders that couldn't be shipped: {n}.</source>
      <translation>„{word}“ ist nicht zugeordnet. Aufträge, die nicht versendet werden könnten: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>&amp;Import now</source>
      <translation>&amp;Jetzt importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Der Shop wird gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop... page {page} of {pages}</source>
      <translation>Der Shop wird gefragt... Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Buyer</source>
      <translation>Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>New and changed orders</source>
      <translation>Neue und geänderte Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Nothing was written by looking.</source>
      <translation>Beim Ansehen wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order {number} can't be read: {reason}</source>
      <translation>Auftrag {number} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Orders that would come: {new} new, {changed} changed; of these cancelled: {cancelled}. As they are here: {unchanged}. Not readable: {rejected}. The shop was asked for what changed since {when}.</source>
      <translation>Aufträge, die kämen: {new} neu, {changed} geändert; davon storniert: {cancelled}. Wie hier: {unchanged}. Nicht lesbar: {rejected}. Der Shop wurde gefragt, was sich seit {when} geändert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Preview an import of {store}</source>
      <translation>Import-Vorschau von {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What an import of {store} would bring</source>
      <translation>Was ein Import von {store} brächte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>changed, still {status}</source>
      <translation>geändert, weiterhin {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>new: {status}</source>
      <translation>neu: {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{before} to {status}</source>
      <translation>{before} zu {status}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{n} more aren't listed.</source>
      <translation>
        <numerusform>{n} weiterer ist nicht aufgeführt.</numerusform>
        <numerusform>{n} weitere sind nicht aufgeführt.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportQuestions</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_questions.py" />
      <source>Choose a connected store on the left first.</source>
      <translation>Wählen Sie zuerst links einen verbundenen Shop.</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>... and {n} more that couldn't be read.</source>
      <translation>
        <numerusform>... und {n} weiterer, der nicht lesbar war.</numerusform>
        <numerusform>... und {n} weitere, die nicht lesbar waren.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Asking the shop...</source>
      <translation>Der Shop wird gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Order {number} couldn't be read: {reason}</source>
      <translation>Auftrag {number} war nicht lesbar: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>page {page} of {pages}: {seen} orders, {new} new</source>
      <translation>Seite {page} von {pages}: {seen} Aufträge, {new} neu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>slice {n} of {slices}: {seen} orders, {new} new</source>
      <translation>Abschnitt {n} von {slices}: {seen} Aufträge, {new} neu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} of them are left out by the store's settings (View &gt; Left out).</source>
      <translation>
        <numerusform>{n} davon ist durch die Shop-Einstellungen ausgeblendet (Ansicht &gt; Ausgeblendet).</numerusform>
        <numerusform>{n} davon sind durch die Shop-Einstellungen ausgeblendet (Ansicht &gt; Ausgeblendet).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} orders: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.</source>
      <translation>
        <numerusform>{n} Auftrag: {new} neu, {changed} geändert, {unchanged} unverändert, {rejected} nicht lesbar.</numerusform>
        <numerusform>{n} Aufträge: {new} neu, {changed} geändert, {unchanged} unverändert, {rejected} nicht lesbar.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Click the picture or press Enter to enlarge it.</source>
      <translation>Klicken Sie auf das Bild oder drücken Sie die Eingabetaste, um es zu vergrößern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Item</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Qty shipped</source>
      <translation>Versandte Menge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>SKU {sku}</source>
      <translation>SKU {sku}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>The picture can't be shown. {why}</source>
      <translation>Das Bild kann nicht gezeigt werden. {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>UPC {upc}</source>
      <translation>UPC {upc}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>place {location}</source>
      <translation>Lagerplatz {location}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>weight {weight} each</source>
      <translation>je {weight}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>{shipped} of {ordered}</source>
      <translation>{shipped} von {ordered}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>✖ The shop has taken this line off the order.</source>
      <translation>✖ Der Shop hat diese Position aus dem Auftrag genommen.</translation>
    </message>
  </context>
  <context>
    <name>ItemsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items of the order</source>
      <translation>Artikel des Auftrags</translation>
    </message>
  </context>
  <context>
    <name>KeptFieldsMessage</name>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shipment is only recorded at this desk.</source>
      <translation>Der Versand wird nur an diesem Arbeitsplatz erfasst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop can't be told which items are in it: it may show all of them as shipped.</source>
      <translation>Dem Shop lässt sich nicht melden, welche Artikel enthalten sind: Er zeigt womöglich alle als versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop drops: {fields}.</source>
      <translation>Der Shop verwirft: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop isn't told. The shipment is only recorded at this desk.</source>
      <translation>Der Shop bekommt keine Meldung. Der Versand wird nur an diesem Arbeitsplatz erfasst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop keeps: {fields}.</source>
      <translation>Der Shop behält: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop will mail the buyer.</source>
      <translation>Der Shop schickt dem Käufer eine Mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>carrier</source>
      <translation>Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>items and quantities</source>
      <translation>Artikel und Mengen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>note to the buyer</source>
      <translation>Hinweis an den Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>that the order was shipped</source>
      <translation>dass der Auftrag versendet ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>tracking number</source>
      <translation>Sendungsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} drops: {fields}. The shop and the buyer won't see that.</source>
      <translation>{shop} verwirft: {fields}. Shop und Käufer sehen das nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} keeps: {fields}.</source>
      <translation>{shop} behält: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} takes no notice of a part of an order. This parcel is only recorded at this desk; the shop is told with the last parcel.</source>
      <translation>{shop} nimmt keine Meldung über einen Teil eines Auftrags an. Dieses Paket wird nur an diesem Arbeitsplatz erfasst; gemeldet wird dem Shop mit dem letzten Paket.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{store} is disconnected: the notice waits until it is connected again.</source>
      <translation>{store} ist getrennt: Die Versandmeldung wartet, bis der Shop wieder verbunden ist.</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys, scans and search words</source>
      <translation>Tasten, Scans und Suchwörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Press, type or scan</source>
      <translation>Drücken, tippen oder scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Type what you want to do, or a key</source>
      <translation>Tippen Sie, was Sie tun wollen, oder eine Taste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
  </context>
  <context>
    <name>LabelPrinterPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Address</source>
      <translation>&amp;Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Labels</source>
      <translation>&amp;Etiketten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Print a test label</source>
      <translation>&amp;Testetikett drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Anhalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Way</source>
      <translation>&amp;Weg</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>A test label was sent to {printer}. Look whether its frame is on the label on all four sides, and scan its barcode: it says TEST-9912.</source>
      <translation>Ein Testetikett wurde an {printer} geschickt. Sehen Sie nach, ob sein Rahmen an allen vier Seiten auf dem Etikett ist, und scannen Sie den Barcode: Er lautet TEST-9912.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Address labels go straight to a label printer that speaks ZPL. This counts for this profile on this PC.</source>
      <translation>Adressetiketten gehen direkt an einen Etikettendrucker, der ZPL versteht. Das gilt für dieses Profil auf diesem PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>As the printer's menu shows it, such as 192.168.1.40.</source>
      <translation>Wie sie das Menü des Druckers zeigt, zum Beispiel 192.168.1.40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>How labels get to the printer</source>
      <translation>Wie Etiketten zum Drucker kommen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>It gets labels as they are, past its driver.</source>
      <translation>Er bekommt die Etiketten, wie sie sind, an seinem Treiber vorbei.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>It stands on the printer's plate, or in its manual.</source>
      <translation>Sie steht auf dem Typenschild des Druckers oder in seinem Handbuch.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Labels in it</source>
      <translation>Etiketten darin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Look for printers</source>
      <translation>Nach Druckern suchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Most label printers listen on port {usual}.</source>
      <translation>Die meisten Etikettendrucker hören auf Port {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>P&amp;ort</source>
      <translation>P&amp;ort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>P&amp;rinter</source>
      <translation>Dru&amp;cker</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Print a test label</source>
      <translation>Testetikett drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Printer on this PC</source>
      <translation>Drucker an diesem PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>R&amp;esolution</source>
      <translation>Auf&amp;lösung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Resolution</source>
      <translation>Auflösung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Stop printing</source>
      <translation>Drucken anhalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The printer's address</source>
      <translation>Adresse des Druckers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The printer's port</source>
      <translation>Port des Druckers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The test label is being sent...</source>
      <translation>Das Testetikett wird gesendet...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>as a printer of this PC</source>
      <translation>als Drucker dieses PCs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>no label printer</source>
      <translation>kein Etikettendrucker</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>ordersync: test label</source>
      <translation>ordersync: Testetikett</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>over the network</source>
      <translation>über das Netzwerk</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>{dpi} dots per inch</source>
      <translation>{dpi} Punkte pro Zoll</translation>
    </message>
  </context>
  <context>
    <name>LabelPrinting</name>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Choose the orders first.</source>
      <translation>Wählen Sie zuerst die Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Don't print</source>
      <translation>Nicht drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>No barcode is on the labels of {orders}: these numbers can't be one of that width.</source>
      <translation>Auf den Etiketten von {orders} steht kein Barcode: Diese Nummern ergeben in dieser Breite keinen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Order {number} has no label: {why}</source>
      <translation>Auftrag {number} hat kein Etikett: {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print labels</source>
      <translation>Etiketten drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print {n} labels?</source>
      <translation>{n} Etiketten drucken?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>They go to the label printer {printer}.</source>
      <translation>Sie gehen an den Etikettendrucker {printer}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} von {total} Aufträgen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} labels sent to {printer}</source>
      <translation>
        <numerusform>{n} Etikett an {printer} geschickt</numerusform>
        <numerusform>{n} Etiketten an {printer} geschickt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} more orders have none.</source>
      <translation>
        <numerusform>{n} weiterer Auftrag hat keines.</numerusform>
        <numerusform>{n} weitere Aufträge haben keines.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LayoutKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/layout_keeping.py" />
      <source>Saving the columns</source>
      <translation>Spalten werden gespeichert</translation>
    </message>
  </context>
  <context>
    <name>LeavingDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} Auftrag</numerusform>
        <numerusform>{n} Aufträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} parcels recorded here</source>
      <translation>
        <numerusform>{n} hier erfasstes Paket</numerusform>
        <numerusform>{n} hier erfasste Pakete</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeftOutBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/left_out.py" />
      <source>Store settings...</source>
      <translation>Shop-Einstellungen...</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings/limits_page.py" />
      <source>What was said to the shops, and what they answered, is kept to clear up questions.</source>
      <translation>Was den Shops gesendet wurde und was sie geantwortet haben, wird aufbewahrt, um Fragen zu klären.</translation>
    </message>
  </context>
  <context>
    <name>LogoField</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>A picture as the logo</source>
      <translation>Ein Bild als Logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>C&amp;hoose a picture...</source>
      <translation>&amp;Bild wählen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Logo, {width} x {height} pixels</source>
      <translation>Logo, {width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>No logo</source>
      <translation>Kein Logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Pictures ({endings})</source>
      <translation>Bilder ({endings})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Reading a picture</source>
      <translation>Ein Bild wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
  </context>
  <context>
    <name>MailActing</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Give up a mail</source>
      <translation>Eine E-Mail aufgeben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It arrived</source>
      <translation>Ist angekommen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It is composed anew, from the order and the settings as they are now.</source>
      <translation>Sie wird neu verfasst, aus dem Auftrag und den Einstellungen, wie sie jetzt sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It isn't sent again. Say how you know, such as: the buyer told us.</source>
      <translation>Sie wird nicht noch einmal gesendet. Sagen Sie, woher Sie es wissen, zum Beispiel: Der Käufer sagte es.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>No mail for an order</source>
      <translation>Keine E-Mail für einen Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Order {order}, {store}</source>
      <translation>Auftrag {order}, {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Send again</source>
      <translation>Noch einmal senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Send the mail again</source>
      <translation>Die E-Mail noch einmal senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The buyer may get this mail twice.</source>
      <translation>Der Käufer bekommt diese E-Mail vielleicht zweimal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The buyer of order {order} gets no mail from now on.</source>
      <translation>Der Käufer von Auftrag {order} bekommt von jetzt an keine E-Mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The mail arrived</source>
      <translation>Die E-Mail ist angekommen</translation>
    </message>
  </context>
  <context>
    <name>MailActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Mails to buyers...</source>
      <translation>&amp;E-Mails an Käufer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;No mail to these buyers</source>
      <translation>&amp;Keine E-Mail an diese Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Preview the mail to the buyer...</source>
      <translation>&amp;Vorschau der E-Mail an den Käufer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Send mails now</source>
      <translation>E-Mails jetzt &amp;senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>Mails to these buyers &amp;again</source>
      <translation>Diesen Käufern &amp;wieder E-Mails</translation>
    </message>
  </context>
  <context>
    <name>MailFilter</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>&amp;Words</source>
      <translation>&amp;Wörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>All stores</source>
      <translation>Alle Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Order, address, subject or tracking number</source>
      <translation>Auftrag, Adresse, Betreff oder Sendungsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>S&amp;tate</source>
      <translation>S&amp;tatus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Sto&amp;re</source>
      <translation>Sho&amp;p</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
  </context>
  <context>
    <name>MailList</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mail_list.py" />
      <source>Reading the mails</source>
      <translation>E-Mails werden gelesen</translation>
    </message>
  </context>
  <context>
    <name>MailPreviewDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Forms of the mail</source>
      <translation>Formen der E-Mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Mail to the buyer of order {number}</source>
      <translation>E-Mail an den Käufer von Auftrag {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Plain &amp;text</source>
      <translation>Reiner &amp;Text</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Preview a mail</source>
      <translation>Vorschau einer E-Mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>The mail as plain text</source>
      <translation>Die E-Mail als reiner Text</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>The mail with pictures</source>
      <translation>Die E-Mail mit Bildern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>With &amp;pictures</source>
      <translation>Mit &amp;Bildern</translation>
    </message>
  </context>
  <context>
    <name>MailTrial</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Address for the test mail</source>
      <translation>Adresse für die Test-E-Mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Send a &amp;test mail</source>
      <translation>&amp;Test-E-Mail senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Test mail of {store}</source>
      <translation>Test-E-Mail von {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Test mail t&amp;o</source>
      <translation>Test-E-Mail &amp;an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>The test mail is being sent...</source>
      <translation>Die Test-E-Mail wird gesendet...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>your own address</source>
      <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>{step}: {words}</source>
      <translation>{step}: {words}</translation>
    </message>
  </context>
  <context>
    <name>Mailing</name>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Looking after old mails</source>
      <translation>Alte E-Mails werden geprüft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Looking for mails</source>
      <translation>Nach E-Mails wird gesehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Mailing buyers</source>
      <translation>E-Mails an Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Sending mails to buyers...</source>
      <translation>E-Mails an Käufer werden gesendet...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} mails sent</source>
      <translation>
        <numerusform>{n} E-Mail gesendet</numerusform>
        <numerusform>{n} E-Mails gesendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} abgelehnt</numerusform>
        <numerusform>{n} abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>{n} unbestätigt</numerusform>
        <numerusform>{n} unbestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>{n} wartet</numerusform>
        <numerusform>{n} warten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Give up</source>
      <translation>Auf&amp;geben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;No mail for this order</source>
      <translation>&amp;Keine E-Mail für diesen Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Open the order</source>
      <translation>Auftrag ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Send again</source>
      <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Send now</source>
      <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>It &amp;arrived...</source>
      <translation>Ist &amp;angekommen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Mails to buyers</source>
      <translation>E-Mails an Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Mails, newest first</source>
      <translation>E-Mails, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>No mail is like that. Choose another state or store, or empty the words.</source>
      <translation>Keine E-Mail ist so. Wählen Sie einen anderen Status oder Shop, oder leeren Sie die Wörter.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Reading a mail</source>
      <translation>Eine E-Mail wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Show ol&amp;der</source>
      <translation>Ältere &amp;zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>There are none. Mails are switched on in a store's settings.</source>
      <translation>Es gibt keine. E-Mails werden in den Einstellungen eines Shops eingeschaltet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>What is known of the mail</source>
      <translation>Was über die E-Mail bekannt ist</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>{n} mails, newest first</source>
      <translation>
        <numerusform>{n} E-Mail</numerusform>
        <numerusform>{n} E-Mails, neueste zuerst</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>{text}; there are older ones</source>
      <translation>{text}; es gibt ältere</translation>
    </message>
  </context>
  <context>
    <name>MailsOfWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Counting mails</source>
      <translation>E-Mails werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mail a buyer</source>
      <translation>Einem Käufer eine E-Mail senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails that need you</source>
      <translation>E-Mails, die Sie brauchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails to buyers that were refused, or of which nobody knows whether they arrived.</source>
      <translation>E-Mails an Käufer, die abgelehnt wurden oder von denen niemand weiß, ob sie angekommen sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails to these buyers again</source>
      <translation>Diesen Käufern wieder E-Mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>No mail to these buyers</source>
      <translation>Keine E-Mail an diese Käufer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} mails need you</source>
      <translation>
        <numerusform>{n} E-Mail braucht Sie</numerusform>
        <numerusform>{n} E-Mails brauchen Sie</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>A password is kept on this PC. Leave this empty to keep it.</source>
      <translation>Auf diesem PC liegt ein Passwort. Lassen Sie das leer, um es zu behalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Answers to</source>
      <translation>Antworten an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>As your mail provider names it, such as smtp.example.com.</source>
      <translation>Wie Ihr Mailanbieter ihn nennt, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: the company, or the name of the store.</source>
      <translation>Leer: die Firma oder der Name des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: to the sender's address.</source>
      <translation>Leer: an die Adresse des Absenders.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: without signing in.</source>
      <translation>Leer: ohne Anmeldung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Encryption</source>
      <translation>Verschlüsselung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>It goes into this PC's password safe.</source>
      <translation>Es kommt in den Passwortspeicher dieses PCs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Language of mails and papers</source>
      <translation>Sprache von E-Mails und Papieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Look for a password</source>
      <translation>Nach einem Passwort sehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail server</source>
      <translation>Mailserver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail the buyer even so</source>
      <translation>Dem Käufer trotzdem eine E-Mail senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail the buyer when a parcel is recorded</source>
      <translation>Dem Käufer eine E-Mail senden, wenn ein Paket erfasst wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mails</source>
      <translation>E-Mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>No password is kept on this PC yet.</source>
      <translation>Auf diesem PC liegt noch kein Passwort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Of mails and papers, where the shop doesn't tell the buyer's.</source>
      <translation>Von E-Mails und Papieren, wo der Shop die des Käufers nicht nennt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Password of the mail server</source>
      <translation>Passwort des Mailservers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Port of the mail server</source>
      <translation>Port des Mailservers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>STARTTLS, most often port 587</source>
      <translation>STARTTLS, meist Port 587</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Sender's address</source>
      <translation>Adresse des Absenders</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Sender's name</source>
      <translation>Name des Absenders</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>TLS, most often port 465</source>
      <translation>TLS, meist Port 465</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The shop is asked to mail the buyer (page Telling the shop). The buyer then gets two mails: the shop's and this one.</source>
      <translation>Der Shop wird gebeten, dem Käufer eine E-Mail zu senden (Seite „Dem Shop melden“). Der Käufer bekommt dann zwei: die des Shops und diese.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The shop's mail</source>
      <translation>E-Mail des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The test mail goes out with what stands here, saved or not.</source>
      <translation>Die Test-E-Mail geht mit dem hinaus, was hier steht, gespeichert oder nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>They stand in every mail, above the items.</source>
      <translation>Sie stehen in jeder E-Mail über den Artikeln.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>With what is in it, carrier, tracking number and link. It waits as long as the shop's notice.</source>
      <translation>Mit Inhalt, Versanddienst, Sendungsnummer und Link. Sie wartet so lange wie die Meldung an den Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Your own words</source>
      <translation>Eigene Worte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>as on this PC</source>
      <translation>wie auf diesem PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>none: only for a program on this PC</source>
      <translation>keine: nur für ein Programm auf diesem PC</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Activity</source>
      <translation>Aktivität</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent notices: {n}</source>
      <translation>Nicht gesendete Meldungen: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent shipment notices</source>
      <translation>Nicht gesendete Versandmeldungen</translation>
    </message>
  </context>
  <context>
    <name>ManageDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Delete...</source>
      <translation>&amp;Löschen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Rename...</source>
      <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move do&amp;wn</source>
      <translation>Nach unte&amp;n</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>No view is saved yet. Find some orders, then use View &gt; Save this view.</source>
      <translation>Noch ist keine Ansicht gespeichert. Suchen Sie Aufträge und wählen Sie dann Ansicht &gt; Diese Ansicht speichern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
  </context>
  <context>
    <name>ManyTelling</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>No shop is told. The parcels are only recorded at this desk.</source>
      <translation>Keinem Shop wird gemeldet. Die Pakete werden nur an diesem Arbeitsplatz erfasst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Te&amp;ll the shops</source>
      <translation>Den Shops &amp;melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Tell the shops</source>
      <translation>Den Shops melden</translation>
    </message>
  </context>
  <context>
    <name>MapNews</name>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Map it...</source>
      <translation>Zuordnen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Reading the maps</source>
      <translation>Zuordnungen werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>{store}: {news}</source>
      <translation>{store}: {news}</translation>
    </message>
  </context>
  <context>
    <name>MapsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>&amp;Undo last change...</source>
      <translation>Letzte Änderung &amp;rückgängig...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Der Shop wird gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close without saving?</source>
      <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Leave it</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Maps</source>
      <translation>Zuordnungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Sav&amp;e</source>
      <translation>Speicher&amp;n</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Saving... This waits until other work on the orders has ended.</source>
      <translation>Wird gespeichert... Das wartet, bis andere Arbeit an den Aufträgen beendet ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>The changes to the maps of {store} are lost.</source>
      <translation>Die Änderungen an den Zuordnungen von {store} gehen verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo it</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo this change of the maps?</source>
      <translation>Diese Zuordnungsänderung rückgängig machen?</translation>
    </message>
  </context>
  <context>
    <name>MethodTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>&amp;New method</source>
      <translation>&amp;Neue Versandart</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>A shipping method that hasn't been seen yet</source>
      <translation>Eine noch nicht aufgetretene Versandart</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Carrier</source>
      <translation>Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Last seen</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>No order of this store has named a shipping method yet: imports bring them.</source>
      <translation>Noch hat kein Auftrag dieses Shops eine Versandart genannt: Importe bringen sie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Nothing is proposed</source>
      <translation>Kein Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Orders in all</source>
      <translation>Aufträge insgesamt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shipping methods of the shop</source>
      <translation>Versandarten des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shop's shipping method</source>
      <translation>Versandart des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>The carrier and service that are proposed when an order with this shipping method is shipped. An empty carrier proposes nothing.</source>
      <translation>Versanddienst und Service, die beim Versand eines Auftrags mit dieser Versandart vorgeschlagen werden. Ein leerer Versanddienst schlägt nichts vor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>To ship</source>
      <translation>Zu versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Mo&amp;re</source>
      <translation>Me&amp;hr</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Read &amp;statuses from the shop</source>
      <translation>&amp;Status vom Shop lesen</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Choose another name</source>
      <translation>Anderer Name</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace the view?</source>
      <translation>Ansicht ersetzen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>There is a view called "{name}" already. What it looks for is lost.</source>
      <translation>Es gibt schon eine Ansicht „{name}“. Ihre Suche geht verloren.</translation>
    </message>
  </context>
  <context>
    <name>NoteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Desk note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Save (Ctrl+Enter)</source>
      <translation>Speichern (Strg+Eingabetaste)</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>A note for this desk; the shop doesn't see it</source>
      <translation>Eine Notiz für diesen Arbeitsplatz; der Shop sieht sie nicht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>Desk note</source>
      <translation>Notiz</translation>
    </message>
  </context>
  <context>
    <name>NotesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Custom field {n}</source>
      <translation>Zusatzfeld {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>From the buyer</source>
      <translation>Vom Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Internal notes</source>
      <translation>Interne Hinweise</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Notes</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes, without a message</source>
      <translation>ja, ohne Nachricht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>{title} ({field})</source>
      <translation>{title} ({field})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>❖ Gift</source>
      <translation>❖ Geschenk</translation>
    </message>
  </context>
  <context>
    <name>Notifying</name>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking after old notices</source>
      <translation>Alte Versandmeldungen werden geprüft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking for notices</source>
      <translation>Nach Versandmeldungen wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Sending shipment notices...</source>
      <translation>Versandmeldungen werden gesendet...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Telling the shops</source>
      <translation>Den Shops wird gemeldet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} missing there, to be sent again</source>
      <translation>
        <numerusform>{n} fehlt dort, wird erneut gesendet</numerusform>
        <numerusform>{n} fehlen dort, werden erneut gesendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} abgelehnt</numerusform>
        <numerusform>{n} abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} seen in the shop</source>
      <translation>
        <numerusform>{n} im Shop gesehen</numerusform>
        <numerusform>{n} im Shop gesehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} sent</source>
      <translation>
        <numerusform>{n} gesendet</numerusform>
        <numerusform>{n} gesendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>{n} unbestätigt</numerusform>
        <numerusform>{n} unbestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>{n} wartet</numerusform>
        <numerusform>{n} warten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OneOrder</name>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Asking the shop...</source>
      <translation>Der Shop wird gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came in: it is new here.</source>
      <translation>Auftrag {number} ist eingetroffen: Er ist neu hier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came, but it couldn't be read: {reason}</source>
      <translation>Auftrag {number} kam an, war aber nicht lesbar: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here already, just as it is in the shop.</source>
      <translation>Auftrag {number} war schon hier, genau wie im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here, and changed.</source>
      <translation>Auftrag {number} war hier und wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>OrderActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Another window was opened first. Close it, then ship the order again.</source>
      <translation>Vorher ging ein anderes Fenster auf. Schließen Sie es und versenden Sie den Auftrag dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Reading an order</source>
      <translation>Auftrag wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>{n} orders are chosen. At most {most} can be shipped at once: choose fewer.</source>
      <translation>{n} Aufträge sind gewählt. Höchstens {most} lassen sich auf einmal versenden: Wählen Sie weniger.</translation>
    </message>
  </context>
  <context>
    <name>OrderChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;None of them</source>
      <translation>&amp;Keinen davon</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;Take it</source>
      <translation>&amp;Nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>None of them</source>
      <translation>Keinen davon</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Orders with this number</source>
      <translation>Aufträge mit dieser Nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Take it</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Which order?</source>
      <translation>Welcher Auftrag?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>{n} orders have the number {number}. Press the key of the one that you hold.</source>
      <translation>{n} Aufträge haben die Nummer {number}. Drücken Sie die Taste für den, den Sie in der Hand haben.</translation>
    </message>
  </context>
  <context>
    <name>OrderDetailsPane</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Choose an order to see it here.</source>
      <translation>Wählen Sie einen Auftrag, um ihn hier zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Order details</source>
      <translation>Auftragsdetails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Reading an order</source>
      <translation>Auftrag wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Record a parcel and tell the shop (Ctrl+Enter)</source>
      <translation>Paket erfassen und dem Shop melden (Strg+Eingabetaste)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify</source>
      <translation>Versenden und melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify...</source>
      <translation>Versenden und melden...</translation>
    </message>
  </context>
  <context>
    <name>OrderInHand</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/hand.py" />
      <source>Packing begins</source>
      <translation>Packen beginnt</translation>
    </message>
  </context>
  <context>
    <name>OrdersHeader</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/header.py" />
      <source>Columns of the orders grid</source>
      <translation>Spalten der Auftragstabelle</translation>
    </message>
  </context>
  <context>
    <name>OrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/model.py" />
      <source>order {number}, {status}, {store}</source>
      <translation>Auftrag {number}, {status}, {store}</translation>
    </message>
  </context>
  <context>
    <name>OrdersPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Everything that matches is selected, also what comes in before you act on it.</source>
      <translation>Alles, was passt, ist gewählt, auch was noch eintrifft, bevor Sie etwas damit tun.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Number of orders shown</source>
      <translation>Zahl der gezeigten Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Reading the orders...</source>
      <translation>Aufträge werden gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>The orders can't be read.</source>
      <translation>Die Aufträge können nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} Auftrag</numerusform>
        <numerusform>{n} Aufträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders...</source>
      <translation>
        <numerusform>{n} Auftrag...</numerusform>
        <numerusform>{n} Aufträge...</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{orders} ...</source>
      <translation>{orders} ...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{orders}, {n} selected</source>
      <translation>
        <numerusform>{orders}, {n} gewählt</numerusform>
        <numerusform>{orders}, {n} gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{shown} of {n} orders</source>
      <translation>
        <numerusform>{shown} von {n} Auftrag</numerusform>
        <numerusform>{shown} von {n} Aufträgen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OrdersTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/table.py" />
      <source>Orders</source>
      <translation>Aufträge</translation>
    </message>
  </context>
  <context>
    <name>PackingPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>+ 1</source>
      <translation>+ 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>- 1</source>
      <translation>- 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>All &amp;of it</source>
      <translation>&amp;Alles davon</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count all of it by hand (*)</source>
      <translation>Alles von Hand zählen (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count one by hand (+)</source>
      <translation>Eins von Hand zählen (+)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Items to pack</source>
      <translation>Zu packende Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing</source>
      <translation>Packen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing order {number}: {n} of {all}</source>
      <translation>Auftrag {number} packen: {n} von {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put &amp;back</source>
      <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put the order back, ship nothing</source>
      <translation>Auftrag zurücklegen, nichts versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Scan each item, or count it by hand.</source>
      <translation>Scannen Sie jeden Artikel oder zählen Sie ihn von Hand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Take one out again (-)</source>
      <translation>Eins wieder herausnehmen (-)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>✓ All is packed. Scan the tracking barcode.</source>
      <translation>✓ Alles ist gepackt. Scannen Sie den Sendungsbarcode.</translation>
    </message>
  </context>
  <context>
    <name>PairModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>{title}: {name}</source>
      <translation>{title}: {name}</translation>
    </message>
  </context>
  <context>
    <name>PairTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Add a row</source>
      <translation>Zeile hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Letters or F2: type   Tab: next entry   Del: empty the row   Home, then letters: find a row</source>
      <translation>Buchstaben oder F2: tippen   Tab: nächster Eintrag   Entf: Zeile leeren   Pos1, dann Buchstaben: Zeile suchen</translation>
    </message>
  </context>
  <context>
    <name>PaperActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/paper_acts.py" />
      <source>Choose the orders first.</source>
      <translation>Wählen Sie zuerst die Aufträge.</translation>
    </message>
  </context>
  <context>
    <name>PapersPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Edit...</source>
      <translation>Bearbeiten...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Edit: {what}</source>
      <translation>Bearbeiten: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>How papers, labels and mails look. A changed one counts at once, for this store only.</source>
      <translation>Wie Papiere, Etiketten und E-Mails aussehen. Eine Änderung gilt sofort und nur für diesen Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Reading templates</source>
      <translation>Vorlagen werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>as it came</source>
      <translation>wie mitgeliefert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>this store's own</source>
      <translation>eigene Vorlage dieses Shops</translation>
    </message>
  </context>
  <context>
    <name>ParcelActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Done in the shop</source>
      <translation>&amp;Im Shop erledigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;It's all right</source>
      <translation>Das ist in &amp;Ordnung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Take back</source>
      <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Tell the shop again</source>
      <translation>&amp;Dem Shop erneut melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Difference from the shop: {order}</source>
      <translation>Abweichung vom Shop: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look at order {number} in the shop</source>
      <translation>Auftrag {number} im Shop ansehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look in the shop first. The whole notice is sent once more, at once: if the first one arrived, the shop may count the parcel twice, and the buyer may hear of it twice.</source>
      <translation>Sehen Sie zuerst im Shop nach. Die ganze Versandmeldung wird sofort noch einmal gesendet: Wenn die erste angekommen ist, zählt der Shop das Paket womöglich doppelt und der Käufer erfährt womöglich zweimal davon.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't have all of the notice. What is missing is sent.</source>
      <translation>Auftrag {number}: Der Shop hat nicht die ganze Versandmeldung. Was fehlt, wird gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't list it at the time of its last known change. It was changed since, or the shop's clock is another: that tells nothing.</source>
      <translation>Auftrag {number}: Der Shop führt ihn nicht zur Zeit seiner letzten bekannten Änderung auf. Er wurde seither geändert, oder die Uhr des Shops geht anders: Das sagt nichts aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop has the notice.</source>
      <translation>Auftrag {number}: Der Shop hat die Versandmeldung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop shows it as "{word}".</source>
      <translation>Auftrag {number}: Der Shop zeigt ihn als „{word}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop shows neither the parcel nor that it is missing.</source>
      <translation>Auftrag {number}: Der Shop zeigt weder das Paket noch, dass es fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Say this when the shop shows what is right. This desk doesn't look.</source>
      <translation>Sagen Sie das, wenn der Shop das Richtige zeigt. ordersync sieht nicht nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Take a parcel back: {order}</source>
      <translation>Paket zurücknehmen: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Tell now</source>
      <translation>Jetzt melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>The difference no longer needs attention, until the shop shows another status. Nothing changes in the shop.</source>
      <translation>Die Abweichung gilt nicht mehr als Handlungsbedarf, bis der Shop einen anderen Status zeigt. Im Shop ändert sich nichts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>{carrier}, tracking number {tracking}</source>
      <translation>{carrier}, Sendungsnummer {tracking}</translation>
    </message>
  </context>
  <context>
    <name>ParcelMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Correct...</source>
      <translation>&amp;Korrigieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Look in the shop now</source>
      <translation>&amp;Jetzt im Shop nachsehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Messages to the shop...</source>
      <translation>&amp;Nachrichten an Shops...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Show what is sent...</source>
      <translation>&amp;Zeigen, was gesendet wird...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Take back...</source>
      <translation>Z&amp;urücknehmen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Mail the &amp;buyer now</source>
      <translation>Dem &amp;Käufer jetzt eine E-Mail senden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Mail to the &amp;buyer...</source>
      <translation>E-Mail an den Käu&amp;fer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Parcel</source>
      <translation>Paket</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Tell the shop &amp;now</source>
      <translation>Dem Shop jetzt &amp;melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>What to do with the parcel {tracking}</source>
      <translation>Was mit dem Paket {tracking} geschehen soll</translation>
    </message>
  </context>
  <context>
    <name>PickupBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>(the shop gives no number)</source>
      <translation>(der Shop nennt keine Nummer)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>⚑ Goes to a pick-up point</source>
      <translation>⚑ Geht an einen Abholpunkt</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of an item</source>
      <translation>Bild eines Artikels</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of {item}</source>
      <translation>Bild von {item}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>The picture is being fetched...</source>
      <translation>Das Bild wird geholt...</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>&amp;Next page</source>
      <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Order {order} of {orders}</source>
      <translation>Auftrag {order} von {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Page as it will be printed</source>
      <translation>Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Previo&amp;us page</source>
      <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Which page is shown</source>
      <translation>Welche Seite zu sehen ist</translation>
    </message>
  </context>
  <context>
    <name>PreviewOrders</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Orders of the chosen line</source>
      <translation>Aufträge der gewählten Zeile</translation>
    </message>
  </context>
  <context>
    <name>PreviewOrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Buyer</source>
      <translation>Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Total</source>
      <translation>Summe</translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>&amp;Go to the row</source>
      <translation>&amp;Zur Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>&amp;Stop</source>
      <translation>St&amp;oppen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>... and {n} more remarks of this kind.</source>
      <translation>
        <numerusform>... und {n} weitere Bemerkung dieser Art.</numerusform>
        <numerusform>... und {n} weitere Bemerkungen dieser Art.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Asking the shop...</source>
      <translation>Der Shop wird gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Choose it to see the orders</source>
      <translation>Auswählen, um die Aufträge zu sehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Counting...</source>
      <translation>Wird gezählt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>It couldn't be counted what saving would do.</source>
      <translation>Was das Speichern bewirken würde, konnte nicht gezählt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Look at the orders of {store}</source>
      <translation>Aufträge von {store} ansehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Nothing is changed.

As soon as you change something in a map, this says what saving it would do: which orders get another status, and which ones they are. Nothing happens before you save.</source>
      <translation>Nichts ist geändert.

Sobald Sie etwas in einer Zuordnung ändern, steht hier, was das Speichern bewirken würde: welche Aufträge einen anderen Status bekommen und um welche es sich handelt. Vor dem Speichern geschieht nichts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Orders are being read</source>
      <translation>Aufträge werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Page {page} of {pages} read, {orders} orders so far.</source>
      <translation>Seite {page} von {pages} gelesen, bisher {orders} Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Rows besides that can't be saved either: {n}</source>
      <translation>Weitere Zeilen, die auch nicht gespeichert werden können: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Saving changes the maps and no order.</source>
      <translation>Speichern ändert die Zuordnungen und keinen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stop reading</source>
      <translation>Lesen stoppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stopped before all orders were looked at.</source>
      <translation>Abgebrochen, bevor alle Aufträge durchgesehen waren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The last change that was saved:</source>
      <translation>Die letzte gespeicherte Änderung:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The newest {n} of them, and {more} more:</source>
      <translation>Die neuesten {n} davon und {more} weitere:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>The orders couldn't be looked at.</source>
      <translation>Die Aufträge konnten nicht durchgesehen werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>These orders:</source>
      <translation>Diese Aufträge:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>This can't be saved yet.</source>
      <translation>Das kann noch nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try &amp;again</source>
      <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>What saving does</source>
      <translation>Was das Speichern bewirkt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} more can't be read; the import will list them with the reason.</source>
      <translation>
        <numerusform>{n} weiterer ist nicht lesbar; der Import führt ihn mit dem Grund auf.</numerusform>
        <numerusform>{n} weitere sind nicht lesbar; der Import führt sie mit dem Grund auf.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} orders were found in this range.</source>
      <translation>
        <numerusform>In diesem Zeitraum wurde {n} Auftrag gefunden.</numerusform>
        <numerusform>In diesem Zeitraum wurden {n} Aufträge gefunden.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Previewing</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>Count what saving the maps would do</source>
      <translation>Zählen, was das Speichern der Zuordnungen bewirken würde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>List the orders that would move</source>
      <translation>Aufträge auflisten, die sich verschieben würden</translation>
    </message>
  </context>
  <context>
    <name>PrintFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;Day</source>
      <translation>&amp;Tag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;First free label</source>
      <translation>&amp;Erstes freies Etikett</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;Store</source>
      <translation>&amp;Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;What</source>
      <translation>&amp;Was</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>All stores</source>
      <translation>Alle Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>C&amp;opies</source>
      <translation>E&amp;xemplare</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Copies</source>
      <translation>Exemplare</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>First free label on the sheet</source>
      <translation>Erstes freies Etikett auf dem Bogen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>P&amp;aper</source>
      <translation>Pa&amp;pier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Printe&amp;r</source>
      <translation>D&amp;rucker</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Printer</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>This PC has no printer</source>
      <translation>Dieser PC hat keinen Drucker</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>What to print</source>
      <translation>Was gedruckt wird</translation>
    </message>
  </context>
  <context>
    <name>PrintWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>&amp;Edit the template...</source>
      <translation>Vorlage &amp;bearbeiten...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>&amp;Print</source>
      <translation>&amp;Drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>All parcels of that day that weren't taken back.</source>
      <translation>Alle Pakete dieses Tages, die nicht zurückgenommen wurden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Don't print</source>
      <translation>Nicht drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>How much is printed</source>
      <translation>Wie viel gedruckt wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Look for printers</source>
      <translation>Nach Druckern suchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Orders whose labels are printed are stopped when the shop changes them after that.</source>
      <translation>Aufträge, deren Etiketten gedruckt sind, werden gestoppt, wenn der Shop sie danach ändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Orders whose slips are printed are stopped when the shop changes them after that.</source>
      <translation>Aufträge, deren Lieferscheine gedruckt sind, werden gestoppt, wenn der Shop sie danach ändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Print papers of {n} orders?</source>
      <translation>Papiere von {n} Aufträgen drucken?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Sa&amp;ve as PDF...</source>
      <translation>Als PDF &amp;speichern...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>That takes a great deal of paper.</source>
      <translation>Das braucht sehr viel Papier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>These orders count as picked then, and are stopped when the shop changes them.</source>
      <translation>Diese Aufträge gelten dann als entnommen und werden gestoppt, wenn der Shop sie ändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>What printing does</source>
      <translation>Was das Drucken bewirkt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} Auftrag</numerusform>
        <numerusform>{n} Aufträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>No barcode stands on the papers of {orders}: these numbers can't be one.</source>
      <translation>Auf den Papieren von {orders} steht kein Barcode: Diese Nummern ergeben keinen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} von {total} Aufträgen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{n} more orders aren't printed either.</source>
      <translation>
        <numerusform>{n} weiterer Auftrag wird auch nicht gedruckt.</numerusform>
        <numerusform>{n} weitere Aufträge werden auch nicht gedruckt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{what}: {n} pages printed to {target}</source>
      <translation>
        <numerusform>{what}: {n} Seite auf {target} gedruckt</numerusform>
        <numerusform>{what}: {n} Seiten auf {target} gedruckt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProblemsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>C&amp;opy all</source>
      <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Copy all problems</source>
      <translation>Alle Probleme kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Map</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Rows that weren't taken</source>
      <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Why it isn't taken</source>
      <translation>Warum nicht übernommen</translation>
    </message>
  </context>
  <context>
    <name>Proposals</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/proposals.py" />
      <source>Proposals</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>RangePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>&amp;How far back</source>
      <translation>&amp;Wie weit zurück</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>How far back</source>
      <translation>Wie weit zurück</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Not mapped: {words}. Go back to map them, or do it later in the maps of the store.</source>
      <translation>Nicht zugeordnet: {words}. Gehen Sie zurück, um sie zuzuordnen, oder tun Sie es später in den Zuordnungen des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Orders changed in the shop since this day are fetched first.</source>
      <translation>Zuerst werden die Aufträge geholt, die seit diesem Tag im Shop geändert wurden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Since a day of your choice</source>
      <translation>Seit einem Tag Ihrer Wahl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Time zone and first import</source>
      <translation>Zeitzone und erster Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>since</source>
      <translation>seit</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>{n} days</source>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tage</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Look for changes of the maps</source>
      <translation>Zuordnungsänderungen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Read the maps</source>
      <translation>Zuordnungen lesen</translation>
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Close without doing it?</source>
      <translation>Ohne Ausführen schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Everything stays as it is; the reason is lost.</source>
      <translation>Alles bleibt, wie es ist; der Grund geht verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>may stay empty</source>
      <translation>darf leer bleiben</translation>
    </message>
  </context>
  <context>
    <name>ReconfigureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>&amp;Test and save</source>
      <translation>&amp;Testen und speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>A password or key that you leave empty stays as it is.</source>
      <translation>Leere Passwörter und Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Change the connection of {store}</source>
      <translation>Verbindung von {store} ändern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close without saving?</source>
      <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connect {store} again</source>
      <translation>{store} wieder verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connection of {store}</source>
      <translation>Verbindung von {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Its password was deleted when it was disconnected; enter it again.</source>
      <translation>Das Passwort wurde beim Trennen gelöscht; geben Sie es neu ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>S&amp;top</source>
      <translation>St&amp;oppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stop the test</source>
      <translation>Test stoppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Test and save</source>
      <translation>Testen und speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The connection of {store} stays as it was.</source>
      <translation>Die Verbindung von {store} bleibt, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The test is running</source>
      <translation>Der Test läuft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>unchanged</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>{channel}. Orders, history and maps stay, and notices that wait go to what stands here. For another shop connect a store of its own instead.</source>
      <translation>{channel}. Aufträge, Verlauf und Zuordnungen bleiben, und wartende Versandmeldungen gehen an den Shop, der hier steht. Verbinden Sie einen anderen Shop stattdessen neu.</translation>
    </message>
  </context>
  <context>
    <name>RefusalPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>I have read it</source>
      <translation>Ich habe es gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Scans that were ignored</source>
      <translation>Ignorierte Scans</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Show the order</source>
      <translation>Auftrag zeigen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>{n} scans ignored since</source>
      <translation>
        <numerusform>{n} Scan ignoriert seit</numerusform>
        <numerusform>{n} Scans ignoriert seit</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RejectedDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>&amp;What the shop sent</source>
      <translation>&amp;Was der Shop gesendet hat</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>... and {n} more letters</source>
      <translation>
        <numerusform>... und {n} weiteres Zeichen</numerusform>
        <numerusform>... und {n} weitere Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>All orders could be read.</source>
      <translation>Alle Aufträge waren lesbar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation>Nicht lesbare Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading the orders that couldn't be read</source>
      <translation>Nicht lesbare Aufträge werden geladen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>These orders are missing in the list. Show the reason and the text below to whoever looks after the shop; once mended, the next import of the changed order brings it in.</source>
      <translation>Diese Aufträge fehlen in der Liste. Zeigen Sie den Grund und den Text unten der Person, die den Shop betreut; ist es behoben, bringt der nächste Import den geänderten Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>What the shop sent</source>
      <translation>Was der Shop gesendet hat</translation>
    </message>
  </context>
  <context>
    <name>RejectedModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>(none)</source>
      <translation>(keine)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Another file...</source>
      <translation>&amp;Andere Datei...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Restore...</source>
      <translation>&amp;Wiederherstellen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>A backup's file</source>
      <translation>Datei einer Sicherung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Another file</source>
      <translation>Andere Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Comparing</source>
      <translation>Vergleich läuft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking for backups</source>
      <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking into the backup</source>
      <translation>Sicherung wird durchgesehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Order databases (*.sqlite3)</source>
      <translation>Auftragsdatenbanken (*.sqlite3)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Orders</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Parcels</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore from a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore the backup of {when}?</source>
      <translation>Sicherung vom {when} wiederherstellen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restoring a backup</source>
      <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>The backup is being restored. Please wait.</source>
      <translation>Die Sicherung wird wiederhergestellt. Bitte warten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>There is no backup yet. File &gt; Back up now makes one.</source>
      <translation>Es gibt noch keine Sicherung. Datei &gt; Jetzt sichern erstellt eine.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} von {of} Seiten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>{mb} MB</source>
      <translation>{mb} MB</translation>
    </message>
  </context>
  <context>
    <name>RowCopying</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>Copying orders</source>
      <translation>Aufträge werden kopiert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders are too many to copy: at most {most}. Export them to a file instead.</source>
      <translation>{n} Aufträge sind zu viele zum Kopieren: höchstens {most}. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders copied.</source>
      <translation>
        <numerusform>{n} Auftrag kopiert.</numerusform>
        <numerusform>{n} Aufträge kopiert.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RuleTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>&amp;Up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>A&amp;dd</source>
      <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Add a rule</source>
      <translation>Regel hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Do&amp;wn</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Move this rule down</source>
      <translation>Diese Regel nach unten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Move this rule up</source>
      <translation>Diese Regel nach oben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Remove this rule</source>
      <translation>Diese Regel entfernen</translation>
    </message>
  </context>
  <context>
    <name>RunHistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Answers of the shop...</source>
      <translation>&amp;Antworten des Shops...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Store</source>
      <translation>&amp;Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>All stores</source>
      <translation>Alle Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Began</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Couldn't be &amp;read...</source>
      <translation>&amp;Nicht lesbar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Import history</source>
      <translation>Importverlauf</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Imports, newest first</source>
      <translation>Importe, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>No import is like that.</source>
      <translation>Kein Import entspricht dem.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Nothing was imported yet.</source>
      <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with &amp;warnings or errors</source>
      <translation>Nur mit &amp;Warnungen oder Fehlern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with warnings or errors</source>
      <translation>Nur mit Warnungen oder Fehlern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation>Nicht lesbare Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading an import</source>
      <translation>Import wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading...</source>
      <translation>Wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Show &amp;older</source>
      <translation>Älter&amp;e zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Started</source>
      <translation>Auslöser</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The history can't be read.</source>
      <translation>Der Verlauf kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The newest {n}; there may be older ones.</source>
      <translation>
        <numerusform>Der neueste ({n}); es kann ältere geben.</numerusform>
        <numerusform>Die neuesten {n}; es kann ältere geben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Took</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>What is known of the import</source>
      <translation>Was über den Import bekannt ist</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>{n} imports.</source>
      <translation>
        <numerusform>{n} Import.</numerusform>
        <numerusform>{n} Importe.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunList</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/run_list.py" />
      <source>Reading the history of imports</source>
      <translation>Importverlauf wird gelesen</translation>
    </message>
  </context>
  <context>
    <name>SameShopHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>&amp;Change its sign-in instead</source>
      <translation>Stattdessen die &amp;Anmeldung ändern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Change the sign-in of the store that is connected already</source>
      <translation>Anmeldung des schon verbundenen Shops ändern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Connect it a&amp;gain instead</source>
      <translation>Stattdessen &amp;wieder verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Look for the same shop</source>
      <translation>Nach demselben Shop wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>The orders of this shop are here already: its store "{store}" was disconnected. As another store, they would stand here twice.</source>
      <translation>Die Aufträge dieses Shops sind schon hier: „{store}“ wurde getrennt. Als weiterer Shop stünden sie hier doppelt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>This shop is connected already, as "{store}". Connected twice, its orders would stand here twice.</source>
      <translation>Dieser Shop ist schon verbunden, als „{store}“. Doppelt verbunden stünden seine Aufträge hier zweimal.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Read the statuses of {store}</source>
      <translation>Status von {store} lesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Save the maps of {store}</source>
      <translation>Zuordnungen von {store} speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's list of statuses is up to date here.</source>
      <translation>Die Statusliste des Shops ist hier auf dem neuesten Stand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's statuses were read.</source>
      <translation>Die Status des Shops wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Undo a change of the maps of {store}</source>
      <translation>Eine Zuordnungsänderung von {store} rückgängig machen</translation>
    </message>
  </context>
  <context>
    <name>ScanSettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source> ms</source>
      <translation> ms</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Behind a barcode comes</source>
      <translation>&amp;Nach einem Barcode kommt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Check items by scanning</source>
      <translation>&amp;Artikel durch Scannen prüfen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Fewest characters</source>
      <translation>&amp;Mindestzahl Zeichen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Longest pause between keys</source>
      <translation>&amp;Längste Pause zwischen Tasten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Prefix of the scanner</source>
      <translation>&amp;Präfix des Scanners</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Test a scan...</source>
      <translation>Scan &amp;testen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>C&amp;alibrate...</source>
      <translation>&amp;Einstellen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Calibrate</source>
      <translation>Einstellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Close without saving?</source>
      <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Fo&amp;rget</source>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Forget the layout</source>
      <translation>Belegung verwerfen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Keys arrive</source>
      <translation>Tasten kommen an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>S&amp;ounds for scans</source>
      <translation>Töne &amp;beim Scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Saving the scanner settings</source>
      <translation>Scanner-Einstellungen werden gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Scanner settings</source>
      <translation>Scanner-Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Sounds for scans</source>
      <translation>Töne beim Scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Test a scan</source>
      <translation>Scan testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>What you changed here is lost.</source>
      <translation>Ihre Änderungen hier gehen verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>as they are</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>none</source>
      <translation>kein</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>{n} characters are translated</source>
      <translation>
        <numerusform>{n} Zeichen wird umgesetzt</numerusform>
        <numerusform>{n} Zeichen werden umgesetzt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ScanStation</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Looking a scan up</source>
      <translation>Scan wird nachgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Order {number}</source>
      <translation>Auftrag {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Put back. Nothing was recorded. Scan an order.</source>
      <translation>Zurückgelegt. Nichts wurde erfasst. Scannen Sie einen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Reading an order</source>
      <translation>Auftrag wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Recorded. Scan the next order.</source>
      <translation>Erfasst. Scannen Sie den nächsten Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Scan the tracking barcode first.</source>
      <translation>Scannen Sie zuerst den Sendungsbarcode.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Ship and notify</source>
      <translation>Versenden und melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>question</source>
      <translation>Frage</translation>
    </message>
  </context>
  <context>
    <name>ScanTrialDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Arrived</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking a scan up</source>
      <translation>Scan wird nachgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking it up...</source>
      <translation>Wird nachgeschlagen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Scan any barcode. Nothing is done with it.</source>
      <translation>Scannen Sie einen beliebigen Barcode. Damit geschieht nichts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Test a scan</source>
      <translation>Scan testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Understood as</source>
      <translation>Verstanden als</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Without what the scanner adds</source>
      <translation>Ohne die Zusätze des Scanners</translation>
    </message>
  </context>
  <context>
    <name>Scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Command barcodes</source>
      <translation>Befehlsbarcodes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Reading the scanner settings</source>
      <translation>Scanner-Einstellungen werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Saving the scanner settings</source>
      <translation>Scanner-Einstellungen werden gespeichert</translation>
    </message>
  </context>
  <context>
    <name>ScheduleActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>&amp;Hold all automatic imports</source>
      <translation>Alle automatischen Importe an&amp;halten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Import a&amp;utomatically</source>
      <translation>A&amp;utomatisch importieren</translation>
    </message>
  </context>
  <context>
    <name>ScheduleSwitches</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Saving a setting</source>
      <translation>Einstellung wird gespeichert</translation>
    </message>
  </context>
  <context>
    <name>SecretEdit</name>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show or hide: {label}</source>
      <translation>Zeigen oder verbergen: {label}</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Sections</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>SettingsPages</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Branding</source>
      <translation>Auftritt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Goods</source>
      <translation>Waren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Mails to buyers</source>
      <translation>E-Mails an Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Pages of the settings</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Telling the shop</source>
      <translation>Dem Shop melden</translation>
    </message>
  </context>
  <context>
    <name>SettleDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;How do you know?</source>
      <translation>&amp;Woher wissen Sie das?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Close without saving?</source>
      <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first, then say what you found.</source>
      <translation>Sehen Sie zuerst im Shop nach und sagen Sie dann, was Sie gefunden haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. It has accepted the beginning of this notice, so a tracking number there proves nothing. Say this only when the shop shows the order as shipped: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Sehen Sie zuerst im Shop nach. Er hat den Anfang dieser Versandmeldung angenommen, eine Sendungsnummer dort beweist also nichts. Sagen Sie das nur, wenn der Shop den Auftrag als versendet zeigt: Die Versandmeldung gilt dann als bestätigt und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the order as shipped: what is missing of the notice is then sent, at once; nothing that was accepted is sent twice.</source>
      <translation>Sehen Sie zuerst im Shop nach. Sagen Sie das nur, wenn der Shop den Auftrag nicht als versendet zeigt: Was von der Versandmeldung fehlt, wird dann sofort gesendet; nichts Angenommenes wird doppelt gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the parcel: otherwise the shop gets it twice, and the buyer may hear of it twice.</source>
      <translation>Sehen Sie zuerst im Shop nach. Sagen Sie das nur, wenn der Shop das Paket nicht zeigt: Sonst bekommt der Shop es doppelt, und der Käufer erfährt womöglich zweimal davon.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop shows the parcel: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Sehen Sie zuerst im Shop nach. Sagen Sie das nur, wenn der Shop das Paket zeigt: Die Versandmeldung gilt dann als bestätigt und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Notice for order {number}</source>
      <translation>Versandmeldung für Auftrag {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say this when you have entered the parcel in the shop by hand: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Sagen Sie das, wenn Sie das Paket von Hand im Shop eingetragen haben: Die Versandmeldung gilt dann als bestätigt und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say what should become of the notice.</source>
      <translation>Sagen Sie, was aus der Versandmeldung werden soll.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Settle the notice for order {number}</source>
      <translation>Versandmeldung für Auftrag {number} klären</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The notice stays as it is; the reason is lost.</source>
      <translation>Die Versandmeldung bleibt, wie sie ist; der Grund geht verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The same notice is sent once more, at once. First mend in the shop what it objected to, or it will refuse again. Where it doesn't know the carrier, put its word for it into the store's carrier map: the notice then goes out with that.</source>
      <translation>Dieselbe Versandmeldung wird sofort noch einmal gesendet. Beheben Sie zuerst im Shop, was er beanstandet hat, sonst lehnt er wieder ab. Kennt er den Versanddienst nicht, tragen Sie sein Wort dafür in die Zuordnung der Versanddienste ein: Die Versandmeldung wird dann damit gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop has accepted the beginning of this notice; what is missing is sent, at once. First mend in the shop what it objected to, or it will refuse again.</source>
      <translation>Der Shop hat den Anfang dieser Versandmeldung angenommen; was fehlt, wird sofort gesendet. Beheben Sie zuerst im Shop, was er beanstandet hat, sonst lehnt er wieder ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told about this parcel. The parcel stays recorded here; enter it in the shop by hand if the shop should know.</source>
      <translation>Dem Shop wird dieses Paket nicht gemeldet. Das Paket bleibt hier erfasst; tragen Sie es von Hand im Shop ein, wenn der Shop davon wissen soll.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told the rest. It has accepted the beginning of this notice, such as the tracking number, and may still show the order as not shipped: change it in the shop by hand.</source>
      <translation>Dem Shop wird der Rest nicht gemeldet. Er hat den Anfang dieser Versandmeldung angenommen, etwa die Sendungsnummer, und zeigt den Auftrag womöglich noch als nicht versendet: Ändern Sie ihn von Hand im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>may stay empty</source>
      <translation>darf leer bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>{store}, order {number}, {carrier} {tracking}: {state}</source>
      <translation>{store}, Auftrag {number}, {carrier} {tracking}: {state}</translation>
    </message>
  </context>
  <context>
    <name>ShipBlock</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>&amp;Ship unchecked</source>
      <translation>Ungeprüft &amp;versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>A scan was refused. Scan the barcode of this dialog's order again before you ship it.</source>
      <translation>Ein Scan wurde abgelehnt. Scannen Sie den Barcode des Auftrags in diesem Fenster noch einmal, bevor Sie ihn versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>It is &amp;this order</source>
      <translation>&amp;Es ist dieser Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Order {number}: not all of its items were scanned.</source>
      <translation>Auftrag {number}: Nicht alle Artikel wurden gescannt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked</source>
      <translation>&amp;Ungeprüft versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked...</source>
      <translation>&amp;Ungeprüft versenden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship unchecked</source>
      <translation>Ungeprüft versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The items of this order weren't checked by scanning. Close this and scan the order first.</source>
      <translation>Die Artikel dieses Auftrags wurden nicht durch Scannen geprüft. Schließen Sie dies und scannen Sie zuerst den Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The reason is kept in the order's timeline.</source>
      <translation>Der Grund steht dann im Verlauf des Auftrags.</translation>
    </message>
  </context>
  <context>
    <name>ShipDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Items in this parcel</source>
      <translation>&amp;Artikel in diesem Paket</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship</source>
      <translation>&amp;Versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship and notify</source>
      <translation>&amp;Versenden und melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close without shipping?</source>
      <translation>Ohne Versenden schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Read the note under the tracking number. Enter again ships.</source>
      <translation>Lesen Sie den Hinweis unter der Sendungsnummer. Nochmals die Eingabetaste versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Record the shipment of order {number}</source>
      <translation>Versand von Auftrag {number} erfassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship</source>
      <translation>Versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship and notify: {order}</source>
      <translation>Versenden und melden: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Sho&amp;w what is sent...</source>
      <translation>&amp;Zeigen, was gesendet wird...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Show what is sent</source>
      <translation>Zeigen, was gesendet wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Te&amp;ll the shop</source>
      <translation>Dem Shop &amp;melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Tell the shop</source>
      <translation>Dem Shop melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>The shop says that this order isn't to be shipped. Nothing was recorded.</source>
      <translation>Laut Shop soll dieser Auftrag nicht versendet werden. Nichts wurde erfasst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What is shipped where</source>
      <translation>Was wo versendet wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What you entered for order {number} is lost.</source>
      <translation>Ihre Eingaben für Auftrag {number} gehen verloren.</translation>
    </message>
  </context>
  <context>
    <name>ShipFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Carrier</source>
      <translation>&amp;Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Note to the buyer</source>
      <translation>&amp;Hinweis an den Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Tracking number</source>
      <translation>Sendungs&amp;nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost</source>
      <translation>&amp;Kosten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost ({currency})</source>
      <translation>&amp;Kosten ({currency})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ser&amp;vice</source>
      <translation>Servi&amp;ce</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ship &amp;date</source>
      <translation>Versand&amp;datum</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The carrier is missing.</source>
      <translation>Der Versanddienst fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The cost "{text}" is no amount of money.</source>
      <translation>Die Kosten „{text}“ sind kein Geldbetrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The tracking number is missing.</source>
      <translation>Die Sendungsnummer fehlt.</translation>
    </message>
  </context>
  <context>
    <name>ShipFileDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record the parcels</source>
      <translation>&amp;Pakete erfassen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record {n} parcels</source>
      <translation>
        <numerusform>{n} &amp;Paket erfassen</numerusform>
        <numerusform>{n} &amp;Pakete erfassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a file of tracking numbers</source>
      <translation>Datei mit Sendungsnummern wählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a table (CSV or Excel) with a column of order numbers and one of tracking numbers; carrier, service, ship date, SKU and quantity are read where it has them. Nothing is written until you say so.</source>
      <translation>Wählen Sie eine Tabelle (CSV oder Excel) mit einer Spalte Auftragsnummern und einer Spalte Sendungsnummern; Versanddienst, Service, Versanddatum, SKU und Menge werden gelesen, wo sie da sind. Geschrieben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Columns that aren't used: {names}.</source>
      <translation>Nicht verwendete Spalten: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Left out for their problems: {n}.</source>
      <translation>Wegen Problemen ausgelassen: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only &amp;problems and doubts</source>
      <translation>Nur Probleme und &amp;Zweifel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only problems and doubts</source>
      <translation>Nur Probleme und Zweifel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Parcels: {n}. Can be recorded: {ready}, of which look odd: {odd}. With problems: {bad}.</source>
      <translation>Pakete: {n}. Erfassbar: {ready}, davon auffällig: {odd}. Mit Problemen: {bad}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Read a file of tracking numbers</source>
      <translation>Datei mit Sendungsnummern lesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the file...</source>
      <translation>Datei wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the stores</source>
      <translation>Shops werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record the parcels</source>
      <translation>Pakete erfassen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record {n} parcels from a file</source>
      <translation>
        <numerusform>{n} Paket aus einer Datei erfassen</numerusform>
        <numerusform>{n} Pakete aus einer Datei erfassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Recording...</source>
      <translation>Wird erfasst...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Ship from a file</source>
      <translation>Aus Datei versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
      <translation>Tabellen (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation>{done} von {of} Paketen</translation>
    </message>
  </context>
  <context>
    <name>ShipFileFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>&amp;Carrier where none is given</source>
      <translation>&amp;Versanddienst, wo keiner steht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Carrier where the file has none</source>
      <translation>Versanddienst, wo die Datei keinen hat</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose &amp;file...</source>
      <translation>&amp;Datei wählen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose a file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Orders of &amp;store</source>
      <translation>Aufträge von &amp;Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Store of all orders in the file</source>
      <translation>Shop aller Aufträge in der Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>any</source>
      <translation>jeder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>by the map of shipping methods</source>
      <translation>laut Versandart-Zuordnung</translation>
    </message>
  </context>
  <context>
    <name>ShipFileModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Carrier</source>
      <translation>Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Recorded</source>
      <translation>Erfasst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Ship date</source>
      <translation>Versanddatum</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Tracking number</source>
      <translation>Sendungsnummer</translation>
    </message>
  </context>
  <context>
    <name>ShipFileTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_table.py" />
      <source>Parcels of the file</source>
      <translation>Pakete der Datei</translation>
    </message>
  </context>
  <context>
    <name>ShipItems</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>"{text}" is no quantity ({item}).</source>
      <translation>„{text}“ ist keine Menge ({item}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Items in this parcel</source>
      <translation>Artikel in diesem Paket</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Nothing is in this parcel. Enter a quantity for at least one item.</source>
      <translation>In diesem Paket ist nichts. Geben Sie für mindestens einen Artikel eine Menge ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Only {left} left to ship of {item}.</source>
      <translation>Von {item} sind nur noch {left} zu versenden.</translation>
    </message>
  </context>
  <context>
    <name>ShipItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>In this parcel</source>
      <translation>In diesem Paket</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Item</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Left</source>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Quantity to ship of {item}</source>
      <translation>Zu versendende Menge von {item}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>SKU</source>
      <translation>SKU</translation>
    </message>
  </context>
  <context>
    <name>ShipLook</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Asking the shop how the order stands...</source>
      <translation>Der Shop wird nach dem Stand des Auftrags gefragt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Let it be &amp;shipped</source>
      <translation>Versand &amp;zulassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Looking in the shop</source>
      <translation>Im Shop wird nachgesehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship anyway</source>
      <translation>Trotzdem versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship it an&amp;yway...</source>
      <translation>&amp;Trotzdem versenden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Shipped anyway: {reason}</source>
      <translation>Trotzdem versendet: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>The shop didn't list this order: it may have changed there. Importing now...</source>
      <translation>Der Shop hat diesen Auftrag nicht aufgeführt: Er wurde dort womöglich geändert. Jetzt wird importiert...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>With a reason the order can be shipped; it is kept with the parcel.</source>
      <translation>Mit einem Grund kann der Auftrag versendet werden; der Grund wird beim Paket aufbewahrt.</translation>
    </message>
  </context>
  <context>
    <name>ShipManyDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} of {of}</source>
      <translation>{n} von {of} &amp;versenden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} orders</source>
      <translation>
        <numerusform>{n} Auftrag &amp;versenden</numerusform>
        <numerusform>{n} Aufträge &amp;versenden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close without shipping?</source>
      <translation>Ohne Versenden schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Looking for the tracking numbers on other orders</source>
      <translation>Die Sendungsnummern werden bei anderen Aufträgen gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>More than one column was copied. Copy only the tracking numbers; Ship from a file finds the orders by their numbers.</source>
      <translation>Es wurde mehr als eine Spalte kopiert. Kopieren Sie nur die Sendungsnummern; „Aus Datei versenden“ findet die Aufträge nach ihren Nummern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No order is in the list.</source>
      <translation>Kein Auftrag ist in der Liste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No tracking number is entered yet.</source>
      <translation>Noch ist keine Sendungsnummer eingegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Orders in the list: {n}. Scan or type each tracking number; Enter goes to the next.</source>
      <translation>Aufträge in der Liste: {n}. Scannen oder tippen Sie jede Sendungsnummer; die Eingabetaste geht zur nächsten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders to ship</source>
      <translation>Die Aufträge zum Versenden werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders: {n} of {total}...</source>
      <translation>Aufträge werden gelesen: {n} von {total}...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Record the shipment of {n} orders</source>
      <translation>
        <numerusform>Versand von {n} Auftrag erfassen</numerusform>
        <numerusform>Versand von {n} Aufträgen erfassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship</source>
      <translation>Versenden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship {n} orders</source>
      <translation>
        <numerusform>{n} Auftrag versenden</numerusform>
        <numerusform>{n} Aufträge versenden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Still in the list without a parcel: {n}.</source>
      <translation>Noch ohne Paket in der Liste: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take &amp;out of the list</source>
      <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take out of the list</source>
      <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>The orders can't be read.</source>
      <translation>Die Aufträge können nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>What you entered for the orders in the list is lost.</source>
      <translation>Ihre Eingaben für die Aufträge in der Liste gehen verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation>{done} von {of} Paketen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{n} of them can't be shipped: the remark says why.</source>
      <translation>
        <numerusform>{n} davon kann nicht versendet werden: Die Bemerkung sagt, warum.</numerusform>
        <numerusform>{n} davon können nicht versendet werden: Die Bemerkung sagt, warum.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ShipManyFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>&amp;Carrier</source>
      <translation>&amp;Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>... and {n} more.</source>
      <translation>... und {n} weitere.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one &amp;parcel</source>
      <translation>Alles in einem &amp;Paket</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one parcel</source>
      <translation>Alles in einem Paket</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Carrier of all</source>
      <translation>Versanddienst für alle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Se&amp;rvice</source>
      <translation>S&amp;ervice</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Service of all</source>
      <translation>Service für alle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship &amp;date</source>
      <translation>Versand&amp;datum</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship date of all</source>
      <translation>Versanddatum für alle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together &amp;although the addresses differ</source>
      <translation>Trotz &amp;anderer Adressen zusammen versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together although the addresses differ</source>
      <translation>Trotz anderer Adressen zusammen versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking &amp;number</source>
      <translation>Sendungs&amp;nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking number of the parcel</source>
      <translation>Sendungsnummer des Pakets</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>by each number or order</source>
      <translation>nach Nummer oder Auftrag</translation>
    </message>
  </context>
  <context>
    <name>ShipManyModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Buyer</source>
      <translation>Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Carrier</source>
      <translation>Versanddienst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Goes to</source>
      <translation>Geht an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Items</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Tracking number</source>
      <translation>Sendungsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>{column} of order {number}</source>
      <translation>{column} von Auftrag {number}</translation>
    </message>
  </context>
  <context>
    <name>ShipManyTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_table.py" />
      <source>Orders to ship</source>
      <translation>Zu versendende Aufträge</translation>
    </message>
  </context>
  <context>
    <name>ShipmentsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Cost: {cost}</source>
      <translation>Kosten: {cost}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>In one parcel with other orders.</source>
      <translation>In einem Paket mit anderen Aufträgen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Note to the buyer: {note}</source>
      <translation>Hinweis an den Käufer: {note}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Shipments</source>
      <translation>Sendungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>{carrier}{service}, tracking number {tracking}, {day}</source>
      <translation>{carrier}{service}, Sendungsnummer {tracking}, {day}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>✖ Taken back on {moment}: {reason}</source>
      <translation>✖ Zurückgenommen am {moment}: {reason}</translation>
    </message>
  </context>
  <context>
    <name>ShippingByScan</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/shipping.py" />
      <source>Quantities were changed by hand: ship this parcel with the button.</source>
      <translation>Mengen wurden von Hand geändert: Versenden Sie dieses Paket mit der Schaltfläche.</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Orders</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Stores</source>
      <translation>Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Views of the orders</source>
      <translation>Ansichten der Aufträge</translation>
    </message>
  </context>
  <context>
    <name>SilenceBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Import again from...</source>
      <translation>Erneut importieren ab...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>No new order for longer than usual in {n} stores: {stores}. Their imports go well. On a holiday that is no wonder; else look at what is said of each of them.</source>
      <translation>Länger als üblich kein neuer Auftrag in {n} Shops: {stores}. Ihre Importe laufen gut. An einem Feiertag ist das kein Wunder; sonst sehen Sie nach, was zu jedem steht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Noting that a silence was seen</source>
      <translation>Es wird vermerkt, dass die Auftragsflaute gesehen wurde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Stores' state...</source>
      <translation>Shop-Übersicht...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>{n} weiterer</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>{store} ({time})</source>
      <translation>{store} ({time})</translation>
    </message>
  </context>
  <context>
    <name>SortMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/sorting.py" />
      <source>Sort &amp;by</source>
      <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/sorting.py" />
      <source>The other &amp;way round</source>
      <translation>&amp;Umgekehrt</translation>
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Also leave out: {source}</source>
      <translation>Auch ausblenden: {source}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave out orders by: {source}</source>
      <translation>Aufträge ausblenden nach: {source}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave this one out</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>None has been met yet: imports bring them.</source>
      <translation>Noch ist nichts davon aufgetreten: Importe bringen es.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>One that hasn't been met yet</source>
      <translation>Noch nicht aufgetreten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that are left out are kept, but aren't counted, shown in the lists or shipped.</source>
      <translation>Ausgeblendete Aufträge bleiben gespeichert, werden aber nicht gezählt, nicht in den Listen gezeigt und nicht versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be left out: {n}. They stay in the database and can be shown with View &gt; Left out.</source>
      <translation>Aufträge, die ausgeblendet werden: {n}. Sie bleiben in der Datenbank und lassen sich mit Ansicht &gt; Ausgeblendet zeigen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be shown again: {n}.</source>
      <translation>Aufträge, die wieder gezeigt werden: {n}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} Auftrag</numerusform>
        <numerusform>{n} Aufträge</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StatusChoices</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_choice.py" />
      <source>What {word} means</source>
      <translation>Was {word} bedeutet</translation>
    </message>
  </context>
  <context>
    <name>StatusModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>F2 or Enter: choose</source>
      <translation>F2 oder Eingabetaste: wählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders ever came with it</source>
      <translation>Wie viele Aufträge je damit kamen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders have it now</source>
      <translation>Wie viele Aufträge es jetzt haben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Last seen</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Means here</source>
      <translation>Bedeutet hier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Orders</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Orders in all</source>
      <translation>Aufträge insgesamt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Shop's word</source>
      <translation>Wort des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>The status as the shop sends it, letter by letter</source>
      <translation>Der Status, wie der Shop ihn sendet, Buchstabe für Buchstabe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>When an order last came with it</source>
      <translation>Wann zuletzt ein Auftrag damit kam</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Whether the row is as the channel has it. Del: back to that</source>
      <translation>Ob die Zeile dem Kanal entspricht. Entf: dorthin zurück</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
  </context>
  <context>
    <name>StatusTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>"{word}" is like "{known}": {status}</source>
      <translation>„{word}“ ist wie „{known}“: {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Words not seen yet</source>
      <translation>&amp;Noch nicht aufgetretene Wörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Add the words</source>
      <translation>Wörter hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>F2: choose   Del: as the channel has it   Letters: find a word</source>
      <translation>F2: wählen   Entf: wie im Kanal   Buchstaben: Wort suchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use &amp;it</source>
      <translation>&amp;Verwenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use the proposal</source>
      <translation>Vorschlag verwenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Words that haven't been seen yet</source>
      <translation>Noch nicht aufgetretene Wörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>one, or several with commas between them</source>
      <translation>eines oder mehrere, durch Kommas getrennt</translation>
    </message>
  </context>
  <context>
    <name>StatusTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_table.py" />
      <source>Status words of the shop</source>
      <translation>Statuswörter des Shops</translation>
    </message>
  </context>
  <context>
    <name>StatusesPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>All words in use are mapped. You can change this later in the maps of the store.</source>
      <translation>Alle vorkommenden Wörter sind zugeordnet. Sie können das später in den Zuordnungen des Shops ändern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Every shop has its own words. Say what they mean here; only Awaiting Shipment can be shipped.</source>
      <translation>Jeder Shop hat eigene Wörter. Sagen Sie, was sie hier bedeuten; nur „Versand ausstehend“ kann versendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>No words are known yet. The usual ones are understood; others can be mapped later.</source>
      <translation>Noch sind keine Wörter bekannt. Die üblichen werden verstanden; andere lassen sich später zuordnen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Not mapped: {n}. Their orders are imported, but can't be shipped until you map them.</source>
      <translation>Nicht zugeordnet: {n}. Ihre Aufträge werden importiert, können aber erst versendet werden, wenn Sie die Wörter zugeordnet haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Read the statuses of {store}</source>
      <translation>Status von {store} lesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Reading the shop's own list of statuses...</source>
      <translation>Die Statusliste des Shops wird gelesen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Status words</source>
      <translation>Statuswörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>The shop's own list of statuses couldn't be read. {why}</source>
      <translation>Die Statusliste des Shops konnte nicht gelesen werden. {why}</translation>
    </message>
  </context>
  <context>
    <name>StopBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Looking for stopped orders</source>
      <translation>Gestoppte Aufträge werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Sho&amp;w</source>
      <translation>&amp;Zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Show the stopped orders</source>
      <translation>Gestoppte Aufträge zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop seen</source>
      <translation>Stopp gesehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: order {order} was changed at the shop after work on it began. Don't hand the parcel over before you have seen what changed.</source>
      <translation>Stopp: Auftrag {order} wurde im Shop geändert, nachdem die Arbeit daran begonnen hatte. Geben Sie das Paket nicht heraus, bevor Sie gesehen haben, was sich geändert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: orders {orders} were changed at the shop after work on them began. Don't hand the parcels over before you have seen what changed.</source>
      <translation>Stopp: Die Aufträge {orders} wurden im Shop geändert, nachdem die Arbeit daran begonnen hatte. Geben Sie die Pakete nicht heraus, bevor Sie gesehen haben, was sich geändert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>{orders} and {n} more</source>
      <translation>{orders} und {n} weitere</translation>
    </message>
  </context>
  <context>
    <name>StoreActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Finishing what was broken off</source>
      <translation>Unterbrochenes wird beendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Reading a store</source>
      <translation>Shop wird gelesen</translation>
    </message>
  </context>
  <context>
    <name>StoreCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_commands.py" />
      <source>Choose a store on the left first.</source>
      <translation>Wählen Sie zuerst links einen Shop.</translation>
    </message>
  </context>
  <context>
    <name>StoreSettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Close without saving?</source>
      <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Save the settings of {store}</source>
      <translation>Einstellungen von {store} speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Saved: {saved}. Not saved: {left}.</source>
      <translation>Gespeichert: {saved}. Nicht gespeichert: {left}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Settings of {store}</source>
      <translation>Einstellungen von {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>The changes to the settings of {store} are lost.</source>
      <translation>Die Änderungen an den Einstellungen von {store} gehen verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the logo</source>
      <translation>das Logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the password of the mail server</source>
      <translation>das Passwort des Mailservers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the settings</source>
      <translation>die Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>StoreStates</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_states.py" />
      <source>Saving a setting</source>
      <translation>Einstellung wird gespeichert</translation>
    </message>
  </context>
  <context>
    <name>StoreStatus</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_status.py" />
      <source>+{n} stores</source>
      <translation>
        <numerusform>+{n} Shop</numerusform>
        <numerusform>+{n} Shops</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StoreWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading the stores</source>
      <translation>Shops werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading when orders came</source>
      <translation>Es wird gelesen, wann Aufträge kamen</translation>
    </message>
  </context>
  <context>
    <name>StoresDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Connect again...</source>
      <translation>&amp;Wieder verbinden...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Import now</source>
      <translation>&amp;Jetzt importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>All is well with this store.</source>
      <translation>Bei diesem Shop ist alles in Ordnung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>C&amp;hange connection...</source>
      <translation>Verbindung &amp;ändern...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>I have &amp;seen the silence</source>
      <translation>&amp;Flaute gesehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import &amp;automatically</source>
      <translation>&amp;Automatisch importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import a&amp;gain from...</source>
      <translation>E&amp;rneut importieren ab...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Let &amp;it go on</source>
      <translation>Weiter&amp;laufen lassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>No store is connected yet. File &gt; Connect a store... connects one.</source>
      <translation>Noch ist kein Shop verbunden. Datei &gt; Shop verbinden... verbindet einen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Show hist&amp;ory...</source>
      <translation>&amp;Verlauf zeigen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores and how they stand</source>
      <translation>Shops und wie es um sie steht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores' state</source>
      <translation>Shop-Übersicht</translation>
    </message>
  </context>
  <context>
    <name>StoresModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Last good import</source>
      <translation>Letzter guter Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Newest order</source>
      <translation>Neuester Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Next import</source>
      <translation>Nächster Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Unsent notices</source>
      <translation>Nicht gesendet</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Copy everything</source>
      <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Save as...</source>
      <translation>&amp;Speichern unter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Everything was copied. Nothing was sent.</source>
      <translation>Alles wurde kopiert. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Files of the bundle</source>
      <translation>Inhalt der Support-Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>For whoever helps when something goes wrong. Nothing is sent by itself: look through all of it, save it, and give the file to whom you trust. Passwords, buyers' names and addresses, order and tracking numbers were taken out. The names of your stores and the shops' own words are in it.</source>
      <translation>Für alle, die helfen, wenn etwas schiefgeht. Nichts wird von selbst gesendet: Sehen Sie alles durch, speichern Sie es und geben Sie die Datei Personen, denen Sie vertrauen. Passwörter, Namen und Adressen von Käufern, Auftrags- und Sendungsnummern wurden entfernt. Die Namen Ihrer Shops und die eigenen Wörter der Shops sind enthalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Gathering facts, and taking out secrets and buyers' data...</source>
      <translation>Fakten werden gesammelt, Geheimes und Käuferdaten entfernt...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Making a support bundle</source>
      <translation>Support-Datei wird erstellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Save the support bundle</source>
      <translation>Support-Datei speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saved to {file}. Nothing was sent: give this file to whoever helps.</source>
      <translation>Gespeichert in {file}. Nichts wurde gesendet: Geben Sie diese Datei der Person, die hilft.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saving the support bundle</source>
      <translation>Support-Datei wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Support bundle</source>
      <translation>Support-Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>What stands in the file</source>
      <translation>Was in der Datei steht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Zip file (*.zip)</source>
      <translation>Zip-Datei (*.zip)</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;New tags</source>
      <translation>&amp;Neue Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>New tags, with commas between them</source>
      <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Ticked: put on. Empty: taken off. Half ticked: stays as it is on each order.</source>
      <translation>Angekreuzt: wird gesetzt. Leer: wird entfernt. Halb angekreuzt: bleibt bei jedem Auftrag, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>urgent, gift</source>
      <translation>dringend, Geschenk</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Copy from another store...</source>
      <translation>Von anderem Shop &amp;kopieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Export to a file...</source>
      <translation>In Datei &amp;exportieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;History...</source>
      <translation>&amp;Verlauf...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Import from a file...</source>
      <translation>Aus Datei &amp;importieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Reset this row</source>
      <translation>Diese &amp;Zeile zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Copied from {store}</source>
      <translation>Von {store} kopiert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Export the maps of {store}</source>
      <translation>Zuordnungen von {store} exportieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps</source>
      <translation>Zuordnungen importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps from {file}</source>
      <translation>Zuordnungen aus {file} importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Imported from {file}</source>
      <translation>Aus {file} importiert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Nothing is saved until you press Save.</source>
      <translation>Gespeichert wird erst, wenn Sie auf „Speichern“ drücken.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Reset &amp;all of this map to the default</source>
      <translation>Diese ganze Zuordnung auf &amp;Standard setzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
      <translation>Tabellen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>What isn't saved yet isn't in it.</source>
      <translation>Was noch nicht gespeichert ist, ist nicht enthalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: everything is as the channel declares it.</source>
      <translation>{map}: Alles ist, wie der Kanal es vorgibt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: {n} rows go back to the default. {unsaved}</source>
      <translation>
        <numerusform>{map}: {n} Zeile geht auf den Standard zurück. {unsaved}</numerusform>
        <numerusform>{map}: {n} Zeilen gehen auf den Standard zurück. {unsaved}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{n} rows were written to {file}.</source>
      <translation>
        <numerusform>{n} Zeile wurde in {file} geschrieben.</numerusform>
        <numerusform>{n} Zeilen wurden in {file} geschrieben.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TellingPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Ask {channel} to mail the buyer</source>
      <translation>{channel} um Mail an den Käufer bitten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Buyer's mail</source>
      <translation>Mail an Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Each shipment notice then asks the shop to tell its buyer by a mail of its own. Whether it does is up to the shop. Mails that this desk sends have a page of their own.</source>
      <translation>Jede Versandmeldung bittet den Shop dann, seinem Käufer selbst eine E-Mail zu senden. Ob er das tut, liegt bei ihm. E-Mails von hier haben eine eigene Seite.</translation>
    </message>
  </context>
  <context>
    <name>TellingSettings</name>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source> seconds</source>
      <translation> Sekunden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>By this PC's clock, on the parcel's ship date. The program has to run then, or is told later.</source>
      <translation>Nach der Uhr dieses PCs, am Versanddatum des Pakets. Das Programm muss dann laufen, sonst wird später gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Delay</source>
      <translation>Verzögerung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Seconds before the shop is told</source>
      <translation>Sekunden, bis dem Shop gemeldet wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Tell the shop</source>
      <translation>Dem Shop melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day at which the shop is told</source>
      <translation>Uhrzeit, zu der dem Shop gemeldet wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Until then a parcel can be undone, and the shop never hears of it.</source>
      <translation>Bis dahin lässt sich ein Paket rückgängig machen, und der Shop erfährt nie davon.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>When the shop is told of a parcel</source>
      <translation>Wann dem Shop ein Paket gemeldet wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>after a short delay, in which it can be undone</source>
      <translation>nach kurzer Verzögerung, bis dahin rückgängig zu machen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at a set time on the ship date</source>
      <translation>zu fester Zeit am Versanddatum</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at once: nothing can be undone</source>
      <translation>sofort: nichts lässt sich rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>never: parcels are only recorded here</source>
      <translation>nie: Pakete werden nur hier erfasst</translation>
    </message>
  </context>
  <context>
    <name>TemplateEditor</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>An invented order</source>
      <translation>Ein erfundener Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Back to the &amp;original</source>
      <translation>Zurück zum &amp;Original</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Close without saving?</source>
      <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>O&amp;rder to look at</source>
      <translation>Auft&amp;rag zum Ansehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Order to look at</source>
      <translation>Auftrag zum Ansehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Save a template of {store}</source>
      <translation>Vorlage von {store} speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Template of {store}: {what}</source>
      <translation>Vorlage von {store}: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>The changes to this template are lost.</source>
      <translation>Die Änderungen an dieser Vorlage gehen verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>This copy counts for {store} only. Names between two braces stand for what an order holds; the manual lists them under Templates.</source>
      <translation>Diese Kopie gilt nur für {store}. Namen zwischen zwei geschweiften Klammern stehen für das, was ein Auftrag enthält; das Handbuch führt sie unter „Templates“ auf.</translation>
    </message>
  </context>
  <context>
    <name>TemplateLook</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_look.py" />
      <source>Text as it will be sent</source>
      <translation>Text, wie er gesendet wird</translation>
    </message>
  </context>
  <context>
    <name>TestPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>&amp;Stop</source>
      <translation>St&amp;oppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Asking {shop} with what you entered.</source>
      <translation>{shop} wird mit Ihren Eingaben angefragt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stop the test</source>
      <translation>Test stoppen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stopped. The connection hasn't been tested.</source>
      <translation>Abgebrochen. Die Verbindung wurde nicht getestet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Test the connection to {store}</source>
      <translation>Verbindung zu {store} testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Testing the connection</source>
      <translation>Verbindung wird getestet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The connection works. Nothing was changed in the shop.</source>
      <translation>Die Verbindung funktioniert. Im Shop wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The test is running</source>
      <translation>Der Test läuft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try &amp;again</source>
      <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <location filename="../../ordersync_gui/ui/thumbnails.py" />
      <source>Picture of an item</source>
      <translation>Bild eines Artikels</translation>
    </message>
  </context>
  <context>
    <name>TimelineSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>Show the message of {moment}</source>
      <translation>Nachricht von {moment} zeigen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
  </context>
  <context>
    <name>TrackingHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Carrier set to {carrier}: the number looks like theirs.</source>
      <translation>Versanddienst auf {carrier} gesetzt: Die Nummer sieht danach aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Looking for the tracking number on other orders</source>
      <translation>Die Sendungsnummer wird bei anderen Aufträgen gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This is the number of an order. Scan the one on the parcel's label.</source>
      <translation>Das ist eine Auftragsnummer. Scannen Sie die Nummer auf dem Paketetikett.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like a number of {other}.</source>
      <translation>Das sieht nach einer Nummer von {other} aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like the barcode of a product. Scan the one on the parcel's label.</source>
      <translation>Das sieht nach dem Barcode eines Produkts aus. Scannen Sie den auf dem Paketetikett.</translation>
    </message>
  </context>
  <context>
    <name>TryWord</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a carrier</source>
      <translation>Versanddienst &amp;testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a custom field</source>
      <translation>Zusatzfeld &amp;testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a shipping method</source>
      <translation>Versandart &amp;testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a word</source>
      <translation>Wort &amp;testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>1, 2 or 3</source>
      <translation>1, 2 oder 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Service of the carrier that is tried</source>
      <translation>Service des Versanddienstes, der getestet wird</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Try a word</source>
      <translation>Wort testen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>What it becomes, and by which rule, stands here.</source>
      <translation>Hier steht, was daraus wird und nach welcher Regel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as Express</source>
      <translation>etwa Express</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as UPS</source>
      <translation>etwa UPS</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as on-hold</source>
      <translation>etwa on-hold</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>{outcome}. {rule}</source>
      <translation>{outcome}. {rule}</translation>
    </message>
  </context>
  <context>
    <name>UndoStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo all {n}</source>
      <translation>Alle {n} &amp;rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo the last {n}</source>
      <translation>Die letzten {n} &amp;rückgängig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo {number}</source>
      <translation>{number} &amp;rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A correction isn't undone: correct the parcel once more, or take it back.</source>
      <translation>Eine Korrektur wird nicht rückgängig gemacht: Korrigieren Sie das Paket noch einmal oder nehmen Sie es zurück.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A shop is about to be told; it can still be undone</source>
      <translation>Einem Shop wird gleich gemeldet; noch lässt es sich rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Looking for notices that wait</source>
      <translation>Wartende Versandmeldungen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Nothing waits to be undone. A parcel is taken back in its order (Ctrl+Shift+B).</source>
      <translation>Nichts wartet, das sich rückgängig machen ließe. Ein Paket nehmen Sie in seinem Auftrag zurück (Strg+Umschalt+B).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told in {n} s.</source>
      <translation>Auftrag {number}: {store} bekommt die Meldung in {n} s.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told of the correction in {n} s.</source>
      <translation>Auftrag {number}: {store} bekommt die Korrektur in {n} s gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell &amp;now</source>
      <translation>&amp;Jetzt melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell now</source>
      <translation>Jetzt melden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone: order {orders}</source>
      <translation>Rückgängig gemacht: Auftrag {orders}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>{n} parcels (order {orders}): the shops are told, the first in {seconds} s.</source>
      <translation>
        <numerusform>{n} Paket (Auftrag {orders}): Der Shop bekommt die Meldung in {seconds} s.</numerusform>
        <numerusform>{n} Pakete (Auftrag {orders}): Die Shops bekommen die Meldung, der erste in {seconds} s.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UnmappedHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Map status words...</source>
      <translation>Statuswörter zuordnen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Not mapped: {words}</source>
      <translation>Nicht zugeordnet: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>{store}: not mapped: {words}</source>
      <translation>{store}: nicht zugeordnet: {words}</translation>
    </message>
  </context>
  <context>
    <name>ViewActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Import views...</source>
      <translation>Ansichten &amp;importieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Reset columns</source>
      <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Save this view...</source>
      <translation>&amp;Diese Ansicht speichern...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>C&amp;olumns...</source>
      <translation>S&amp;palten...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>E&amp;xport views...</source>
      <translation>Ansichten &amp;exportieren...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Sav&amp;ed views</source>
      <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Save cha&amp;nges of the view</source>
      <translation>Ä&amp;nderungen der Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Saved &amp;views...</source>
      <translation>Gespeicherte &amp;Ansichten...</translation>
    </message>
  </context>
  <context>
    <name>ViewActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Rename</source>
      <translation>&amp;Umbenennen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view</source>
      <translation>Ansicht löschen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view "{name}"?</source>
      <translation>Ansicht „{name}“ löschen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Mend what stands in the find box first: {mistake}</source>
      <translation>Berichtigen Sie zuerst, was im Suchfeld steht: {mistake}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Move the view</source>
      <translation>Ansicht verschieben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Only the view goes. The orders that it shows stay as they are.</source>
      <translation>Nur die Ansicht verschwindet. Die Aufträge, die sie zeigt, bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Rename the view</source>
      <translation>Ansicht umbenennen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save the view</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save this view</source>
      <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was deleted.</source>
      <translation>Die Ansicht „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was saved.</source>
      <translation>Die Ansicht „{name}“ wurde gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>ViewCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Delete...</source>
      <translation>&amp;Löschen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Rename...</source>
      <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move do&amp;wn</source>
      <translation>Nach unte&amp;n</translation>
    </message>
  </context>
  <context>
    <name>ViewFiles</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>&amp;Replace them</source>
      <translation>E&amp;rsetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Export views</source>
      <translation>Ansichten exportieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import nothing</source>
      <translation>Nichts importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import views</source>
      <translation>Ansichten importieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Keep &amp;both</source>
      <translation>&amp;Beide behalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views (*.json)</source>
      <translation>Ansichten (*.json)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views imported: {names}</source>
      <translation>Importierte Ansichten: {names}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views of these names are here already</source>
      <translation>Ansichten mit diesen Namen gibt es hier schon</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views written to {file}: {n}</source>
      <translation>Ansichten in {file} geschrieben: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>none</source>
      <translation>kein</translation>
    </message>
  </context>
  <context>
    <name>WorkDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
  </context>
  <context>
    <name>app</name>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>&amp;Close now</source>
      <translation>&amp;Jetzt schließen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Open ordersync</source>
      <translation>ordersync &amp;öffnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Restore the latest backup</source>
      <translation>Neueste Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Save what can be read</source>
      <translation>Lesbares &amp;retten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>&amp;Wait until it is done</source>
      <translation>&amp;Warten, bis es fertig ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>A notice that the shop hasn't answered by then will be unconfirmed.</source>
      <translation>Eine Versandmeldung, auf die der Shop bis dahin nicht geantwortet hat, ist dann unbestätigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Backing up your orders, before they are made ready for this version of ordersync.</source>
      <translation>Ihre Aufträge werden gesichert, bevor sie für diese Version von ordersync vorbereitet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Getting ready</source>
      <translation>Vorbereitung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>Imports stop after the page that they are at, and go on from there next time. A notice that is being sent is waited for; the others wait for the next start.</source>
      <translation>Importe halten nach ihrer jetzigen Seite an und gehen nächstes Mal dort weiter. Auf eine Versandmeldung, die gerade gesendet wird, wird gewartet; die anderen warten bis zum nächsten Start.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>It closes by itself in {n} seconds.</source>
      <translation>
        <numerusform>Es schließt sich von selbst in {n} Sekunde.</numerusform>
        <numerusform>Es schließt sich von selbst in {n} Sekunden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Restore the latest backup: {when}, {orders} orders, {parcels} parcels. What came since is lost.</source>
      <translation>Neueste Sicherung wiederherstellen: {when}, {orders} Aufträge, {parcels} Pakete. Was seither kam, geht verloren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Save what can be read: orders and parcels that are still there are put into a fresh database. Orders that are lost come again with the next import.</source>
      <translation>Lesbares retten: Noch vorhandene Aufträge und Pakete kommen in eine neue Datenbank. Verlorene Aufträge kommen mit dem nächsten Import wieder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>Starting the practice shop</source>
      <translation>Übungsshop wird gestartet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The backup of {when} is restored.</source>
      <translation>Die Sicherung vom {when} ist wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file is kept in either case. Notices that may have been sent aren't sent again.</source>
      <translation>Die beschädigte Datei bleibt in jedem Fall erhalten. Versandmeldungen, die womöglich schon gesendet wurden, werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file lies in {file}.</source>
      <translation>Die beschädigte Datei liegt in {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The database with your orders is damaged, for instance by a power cut or a failing disk:</source>
      <translation>Die Datenbank mit Ihren Aufträgen ist beschädigt, zum Beispiel durch einen Stromausfall oder einen defekten Datenträger:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>There is no backup that could be restored.</source>
      <translation>Es gibt keine Sicherung, die sich wiederherstellen ließe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Update without a backup</source>
      <translation>Ohne Sicherung aktualisieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Working</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Your orders are being made ready for this version of ordersync. With very many orders this takes some minutes, once. Please leave the PC on.</source>
      <translation>Ihre Aufträge werden für diese Version von ordersync vorbereitet. Bei sehr vielen Aufträgen dauert das einmalig einige Minuten. Bitte lassen Sie den PC an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>ordersync - practice</source>
      <translation>ordersync - Übung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>ordersync is closing.</source>
      <translation>ordersync wird beendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>ordersync is closing. Still going on:</source>
      <translation>ordersync wird beendet. Noch in Arbeit:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} von {of} Seiten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} orders that lack lines were left out; the next import brings them again.</source>
      <translation>
        <numerusform>{n} Auftrag mit fehlenden Positionen wurde ausgelassen; der nächste Import bringt ihn wieder.</numerusform>
        <numerusform>{n} Aufträge mit fehlenden Positionen wurden ausgelassen; der nächste Import bringt sie wieder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} rows were saved.</source>
      <translation>
        <numerusform>{n} Zeile wurde gerettet.</numerusform>
        <numerusform>{n} Zeilen wurden gerettet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} shipment notices may have been sent, and are unconfirmed now.</source>
      <translation>
        <numerusform>{n} Versandmeldung wurde womöglich gesendet und ist jetzt unbestätigt.</numerusform>
        <numerusform>{n} Versandmeldungen wurden womöglich gesendet und sind jetzt unbestätigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} stores have to be connected again.</source>
      <translation>
        <numerusform>{n} Shop muss wieder verbunden werden.</numerusform>
        <numerusform>{n} Shops müssen wieder verbunden werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {n} rows saved</source>
      <translation>
        <numerusform>{table}: {n} Zeile gerettet</numerusform>
        <numerusform>{table}: {n} Zeilen gerettet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {saved} saved, {lost} lost</source>
      <translation>{table}: {saved} gerettet, {lost} verloren</translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Import all stores now (Shift+F5): they are asked for everything that changed since.</source>
      <translation>Importieren Sie jetzt alle Shops (Umschalt+F5): Sie werden nach allem gefragt, was sich seither geändert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Nothing has come, changed or been shipped since this backup.</source>
      <translation>Seit dieser Sicherung ist nichts eingetroffen, geändert oder versendet worden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Notices that shops were sent since: {n}.</source>
      <translation>Versandmeldungen, die Shops seither bekommen haben: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that came since: {n}. The next import brings them again.</source>
      <translation>Aufträge, die seither kamen: {n}. Der nächste Import bringt sie wieder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that changed in the shops since: {n}. The next import, too.</source>
      <translation>Aufträge, die sich seither in den Shops geändert haben: {n}. Auch sie bringt der nächste Import.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Parcels that were recorded since: {n}. They will be gone here.</source>
      <translation>Pakete, die seither erfasst wurden: {n}. Sie werden hier fehlen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Shipment notices that wait in the backup become unconfirmed: they may have been sent since, and are looked up in the shops.</source>
      <translation>In der Sicherung wartende Versandmeldungen werden unbestätigt: Sie wurden womöglich seither gesendet und werden in den Shops nachgesehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>The backup of {when} is restored.</source>
      <translation>Die Sicherung vom {when} ist wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now can not be read; it is set aside.</source>
      <translation>Der jetzige Stand ist nicht lesbar; er wird beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now is backed up first.</source>
      <translation>Der jetzige Stand wird zuerst gesichert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What was there before is in {file}.</source>
      <translation>Der vorherige Stand liegt in {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before a backup was restored</source>
      <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before an update</source>
      <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>made by hand</source>
      <translation>von Hand erstellt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>{n} shipment notices may have been sent since, and are unconfirmed now.</source>
      <translation>
        <numerusform>{n} Versandmeldung wurde womöglich seither gesendet und ist jetzt unbestätigt.</numerusform>
        <numerusform>{n} Versandmeldungen wurden womöglich seither gesendet und sind jetzt unbestätigt.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>columns</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Assigned to</source>
      <translation>Zugewiesen an</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Buyer</source>
      <translation>Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Changed at the shop</source>
      <translation>Im Shop geändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 1</source>
      <translation>Zusatzfeld 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 2</source>
      <translation>Zusatzfeld 2</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 3</source>
      <translation>Zusatzfeld 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Held until</source>
      <translation>Zurückgestellt bis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Items</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Needs attention</source>
      <translation>Handlungsbedarf</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Notice</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ordered</source>
      <translation>Bestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ship by</source>
      <translation>Versand bis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shipping method</source>
      <translation>Versandart</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shop's status</source>
      <translation>Status im Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Store</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>held</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>noted</source>
      <translation>mit Notiz</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a connected store on the left first.</source>
      <translation>Wählen Sie zuerst links einen verbundenen Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a store on the left first.</source>
      <translation>Wählen Sie zuerst links einen Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order first.</source>
      <translation>Wählen Sie zuerst einen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order that has a parcel.</source>
      <translation>Wählen Sie einen Auftrag mit einem Paket.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Connect a store first.</source>
      <translation>Verbinden Sie zuerst einen Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order could be confirmed by a look in the shop.</source>
      <translation>Keine Versandmeldung des gewählten Auftrags ließe sich durch Nachsehen im Shop bestätigen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order waits for you.</source>
      <translation>Keine Versandmeldung des gewählten Auftrags wartet auf Sie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No view is saved yet.</source>
      <translation>Noch ist keine Ansicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Not possible right now.</source>
      <translation>Derzeit nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Open a saved view and change it first.</source>
      <translation>Öffnen Sie zuerst eine gespeicherte Ansicht und ändern Sie sie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The chosen order isn't stopped.</source>
      <translation>Der gewählte Auftrag ist nicht gestoppt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The columns of this view are the usual ones.</source>
      <translation>Die Spalten dieser Ansicht sind die üblichen.</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}" goes out</source>
      <translation>„{carrier}“ wird gemeldet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}", service "{service}" goes out</source>
      <translation>„{carrier}“, Service „{service}“ wird gemeldet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{first}" and "{second}" are the same here: case and blanks don't matter.</source>
      <translation>„{first}“ und „{second}“ sind hier dasselbe: Groß-/Kleinschreibung und Leerzeichen zählen nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{host}" is no name or address of a printer in the network.</source>
      <translation>„{host}“ ist kein Name und keine Adresse eines Druckers im Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{item}" should look like LINE=QTY.</source>
      <translation>„{item}“ muss die Form LINE=QTY haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{key}" is a secret and doesn't belong on a command line, where other programs see it.</source>
      <translation>„{key}“ ist geheim und gehört nicht auf eine Befehlszeile, wo andere Programme es sehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>"{name}" is a charge or discount, nothing to pack.</source>
      <translation>„{name}“ ist eine Gebühr oder ein Rabatt und nicht zu packen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>"{number}" can't be the number of an Oxatis order.</source>
      <translation>„{number}“ kann nicht die Nummer eines Oxatis-Auftrags sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{port}" is no port.</source>
      <translation>„{port}“ ist kein Port.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{queue}" is no name of a printer on this PC.</source>
      <translation>„{queue}“ ist kein Name eines Druckers an diesem PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{row}" is given twice.</source>
      <translation>„{row}“ ist doppelt angegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>"{tag}" can't be a tag.</source>
      <translation>„{tag}“ kann kein Schlagwort sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>"{text}" doesn't fit on the label, not even in small letters.</source>
      <translation>„{text}“ passt nicht auf das Etikett, auch nicht in kleiner Schrift.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is no cost in {currency}.</source>
      <translation>„{text}“ sind keine Kosten in {currency}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no cost. Write it like 4.50.</source>
      <translation>„{text}“ sind keine Kosten. Schreiben Sie sie wie 4.50.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no date. Write it like 2026-04-03.</source>
      <translation>„{text}“ ist kein Datum. Schreiben Sie es wie 2026-04-03.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no quantity.</source>
      <translation>„{text}“ ist keine Menge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a colour such as #2a7f62.</source>
      <translation>„{text}“ ist keine Farbe wie #2a7f62.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is not a quantity for line {name}.</source>
      <translation>„{text}“ ist keine Menge für Position {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a time of day such as 17:00.</source>
      <translation>„{text}“ ist keine Uhrzeit wie 17:00.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>"{text}" isn't an e-mail address.</source>
      <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>"{text}" isn't the name of a mail server such as smtp.example.com.</source>
      <translation>„{text}“ ist nicht der Name eines Mailservers wie smtp.example.com.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>"{text}" isn't when a shop can be told.</source>
      <translation>„{text}“ ist kein Zeitpunkt, zu dem einem Shop gemeldet werden kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like CARRIER=WORD or CARRIER/SERVICE=WORD/WORD.</source>
      <translation>„{text}“ muss die Form CARRIER=WORD oder CARRIER/SERVICE=WORD/WORD haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{text}" should look like KEY=VALUE.</source>
      <translation>„{text}“ muss die Form KEY=VALUE haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like METHOD=CARRIER or METHOD=CARRIER/SERVICE.</source>
      <translation>„{text}“ muss die Form METHOD=CARRIER oder METHOD=CARRIER/SERVICE haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like N=FIELD.</source>
      <translation>„{text}“ muss die Form N=FIELD haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like WORD=STATUS.</source>
      <translation>„{text}“ muss die Form WORD=STATUS haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>"{value}" is not a time zone. Write it like Europe/Berlin or UTC.</source>
      <translation>„{value}“ ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't be taken out of the map at {channel}.</source>
      <translation>„{word}“ kann bei {channel} nicht aus der Zuordnung genommen werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_rules.py" />
      <source>"{word}" can't mean this status at {channel}.</source>
      <translation>„{word}“ kann bei {channel} nicht diesen Status bedeuten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't mean {status} at {channel}.</source>
      <translation>„{word}“ kann bei {channel} nicht {status} bedeuten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--force goes with --export FILE.</source>
      <translation>--force gehört zu --export FILE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--only goes with --reset, --copy-from, --import, --export, --test, or with nothing else.</source>
      <translation>--only gehört zu --reset, --copy-from, --import, --export, --test oder steht allein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>--order and --since don't go together.</source>
      <translation>--order und --since schließen sich aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--preview goes with what would be changed: WORD=STATUS, --shipping, --import FILE ...</source>
      <translation>--preview gehört zu dem, was geändert würde: WORD=STATUS, --shipping, --import FILE ...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/views_command.py" />
      <source>--replace goes with --import FILE.</source>
      <translation>--replace gehört zu --import FILE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--skip-bad goes with --import FILE or --copy-from STORE.</source>
      <translation>--skip-bad gehört zu --import FILE oder --copy-from STORE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--undo, --history and --export go with no rows: they change or tell of what is saved.</source>
      <translation>Zu --undo, --history und --export gehören keine Zeilen: Sie ändern Gespeichertes oder geben es aus.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/warning_digest.py" />
      <source>... and {count} more warnings like the one before.</source>
      <translation>
        <numerusform>... und {count} weitere Warnung wie die vorige.</numerusform>
        <numerusform>... und {count} weitere Warnungen wie die vorige.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>A byte order mark stood before the feed; it was left out.</source>
      <translation>Vor dem Feed stand eine Byte-Order-Mark; sie wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/order_json.py" />
      <source>A channel that this version doesn't know.</source>
      <translation>Ein Kanal, den diese Version nicht kennt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>A combined parcel needs two or more orders, each of them once.</source>
      <translation>Ein gemeinsames Paket braucht mindestens zwei Aufträge, jeden nur einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>A label printer has no {dpi} dots per inch.</source>
      <translation>Ein Etikettendrucker hat nicht {dpi} Punkte pro Zoll.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>A later change of this store's maps still stands.</source>
      <translation>Eine spätere Zuordnungsänderung dieses Shops gilt noch.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A name has at most {n} letters.</source>
      <translation>Ein Name hat höchstens {n} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A name in a rule can have {n} letters at most.</source>
      <translation>Ein Name in einer Regel darf höchstens {n} Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>A newer version of ordersync wrote this file; no view was taken.</source>
      <translation>Diese Datei stammt von einer neueren Version von ordersync; keine Ansicht wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A note has at most {n} letters.</source>
      <translation>Eine Notiz hat höchstens {n} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice can ask for a mail to the buyer. Whether the channel then sends one isn't publicly known.</source>
      <translation>Eine Versandmeldung kann um eine Mail an den Käufer bitten. Ob der Kanal sie dann schickt, ist nicht öffentlich bekannt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A notice is two calls, carrier and tracking number first, then the state; which calls ShipStation makes isn't published. That the carrier's name is kept by the first call is inferred too.</source>
      <translation>Eine Versandmeldung besteht aus zwei Aufrufen: zuerst Versanddienst und Sendungsnummer, dann der Status; welche Aufrufe ShipStation macht, ist nicht veröffentlicht. Dass der erste Aufruf den Namen des Versanddienstes behält, ist ebenfalls erschlossen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice names the items of the parcel. How the channel shows an order of which only a part was shipped isn't publicly known.</source>
      <translation>Eine Versandmeldung nennt die Artikel des Pakets. Wie der Kanal einen nur teilweise versendeten Auftrag zeigt, ist nicht öffentlich bekannt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>A notice of this order waits or isn't settled yet.</source>
      <translation>Eine Versandmeldung dieses Auftrags wartet oder ist noch nicht geklärt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice that comes twice does damage: WooCommerce counts its items again, Magento refuses it. So none is repeated blindly.</source>
      <translation>Eine doppelte Versandmeldung richtet Schaden an: WooCommerce zählt ihre Artikel noch einmal, Magento lehnt sie ab. Darum wird keine blind wiederholt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>A parcel always has a carrier: type one.</source>
      <translation>Ein Paket hat immer einen Versanddienst: Geben Sie einen ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>A parcel can't be corrected in: {names}.</source>
      <translation>An einem Paket nicht korrigierbar: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>A part of its orders is gone already.</source>
      <translation>Ein Teil der Aufträge ist schon gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>A price or amount is too large: {value}.</source>
      <translation>Ein Preis oder Betrag ist zu groß: {value}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>A proxy answered instead of the shop: {reason}.</source>
      <translation>Ein Proxy hat anstelle des Shops geantwortet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>A quantity is given, but not of which item (SKU).</source>
      <translation>Eine Menge ist angegeben, aber nicht von welchem Artikel (SKU).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>A refresh that ends in "Error in XML" means that no orders are waiting.</source>
      <translation>Eine Aktualisierung, die mit „Error in XML“ endet, bedeutet, dass keine Aufträge warten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>A rule is written FIELD=VALUE, not "{text}".</source>
      <translation>Eine Regel schreibt man FELD=WERT, nicht „{text}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>A rule is written METHOD|UP TO GRAMS|CARRIER|SERVICE, not "{text}".</source>
      <translation>Eine Regel schreibt man VERSANDART|BIS GRAMM|VERSANDDIENST|SERVICE, nicht „{text}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/left_out.py" />
      <source>A rule needs the name of a custom field and its value.</source>
      <translation>Eine Regel braucht den Namen eines Zusatzfelds und seinen Wert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A shipment notice carries status, tracking number and carrier: ShipStation.</source>
      <translation>Eine Versandmeldung enthält Status, Sendungsnummer und Versanddienst: ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>A shipment notice writes the tracking number to the Ship Doc and sets it to Shipped.</source>
      <translation>Eine Versandmeldung schreibt die Sendungsnummer in das Versanddokument und setzt es auf Shipped.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A shop that answers "accepted" may still not have kept a notice, so one counts as confirmed only when a later import shows the order as shipped.</source>
      <translation>Auch ein Shop, der „accepted“ antwortet, hat die Versandmeldung womöglich nicht behalten. Sie gilt daher erst als bestätigt, wenn ein späterer Import den Auftrag als versendet zeigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_orders.py" />
      <source>A spreadsheet in XLSX can only be written to a file.</source>
      <translation>Eine XLSX-Tabelle kann nur in eine Datei geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A store can have {n} rules at most.</source>
      <translation>Ein Shop kann höchstens {n} Regeln haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/left_out.py" />
      <source>A store can have {n} such rules, with {letters} letters at most.</source>
      <translation>Ein Shop kann höchstens {n} solche Regeln mit höchstens {letters} Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>A store has no setting {names}.</source>
      <translation>Ein Shop hat keine Einstellung {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>A store's maps can't be copied to itself.</source>
      <translation>Die Zuordnungen eines Shops können nicht auf ihn selbst kopiert werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>A tag has at most {n} letters and no comma.</source>
      <translation>Ein Schlagwort hat höchstens {n} Zeichen und kein Komma.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>A test mail needs --store NAME and --to ADDRESS.</source>
      <translation>Eine Test-E-Mail braucht --store NAME und --to ADRESSE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view needs a name.</source>
      <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view's name has at most {n} letters.</source>
      <translation>Der Name einer Ansicht hat höchstens {n} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A weight in a rule must be 1 g to 10,000 kg.</source>
      <translation>Ein Gewicht in einer Regel muss zwischen 1 g und 10.000 kg liegen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can have {limit} letters at most.</source>
      <translation>Ein Wort kann höchstens {limit} Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can't have line breaks or other characters that can't be seen.</source>
      <translation>Ein Wort kann keine Zeilenumbrüche oder andere unsichtbare Zeichen enthalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4 sheet, 2 × 4 labels</source>
      <translation>A4-Bogen, 2 × 4 Etiketten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4 sheet, 3 × 8 labels</source>
      <translation>A4-Bogen, 3 × 8 Etiketten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>API key</source>
      <translation>API-Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Access token in a header (ShipStation-Access-Token)</source>
      <translation>Zugriffstoken in einem Header (ShipStation-Access-Token)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Add --carrier, or put it into the map: {call}</source>
      <translation>Ergänzen Sie --carrier oder tragen Sie ihn in die Zuordnung ein: {call}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>Address corrected at the desk.</source>
      <translation>Adresse am Arbeitsplatz korrigiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Address of the endpoint</source>
      <translation>Adresse des Endpunkts</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Address of the order feed</source>
      <translation>Adresse des Auftragsfeeds</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Address of the web services</source>
      <translation>Adresse der Webservices</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Addresses of {n} orders changed</source>
      <translation>
        <numerusform>Adresse von {n} Auftrag geändert</numerusform>
        <numerusform>Adressen von {n} Aufträgen geändert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>After it, what buyers wrote could be taken for commands.</source>
      <translation>Danach könnte, was Käufer geschrieben haben, als Befehl verstanden werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>After trouble it is left alone until {time}.</source>
      <translation>Nach einer Störung wird der Shop bis {time} in Ruhe gelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Also: {mistakes}.</source>
      <translation>Außerdem: {mistakes}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. FBA: Amazon sells, packs and ships out of your stock at Amazon. MCF: Amazon packs and ships an order of another marketplace out of that stock. Such orders need no parcel of yours: leave them switched off, or they may be sent twice.</source>
      <translation>Unter den Optionen derselben Seite. FBA: Amazon verkauft, packt und versendet aus Ihrem Bestand bei Amazon. MCF: Amazon packt und versendet einen Auftrag eines anderen Marktplatzes aus diesem Bestand. Solche Aufträge brauchen kein Paket von Ihnen: Lassen Sie sie ausgeschaltet, sonst werden sie womöglich doppelt versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. Single integrations can also be left out at this desk, in the store's settings.</source>
      <translation>Unter den Optionen derselben Seite. Einzelne Integrationen lassen sich auch an diesem Arbeitsplatz ausblenden, in den Shop-Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An AppId.</source>
      <translation>Eine AppId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>An address has no {names}.</source>
      <translation>Eine Adresse hat kein Feld: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>An amount is too large to be kept.</source>
      <translation>Ein Betrag ist zu groß zum Speichern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>An answer came too late to change the state of the notice.</source>
      <translation>Eine Antwort kam zu spät, um den Stand der Versandmeldung zu ändern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in full shows its tracking number too: the web service's own types name it, the guide's sample doesn't. Where the answer lacks that field, nothing is concluded from it.</source>
      <translation>Ein vollständiger Auftrag zeigt auch seine Sendungsnummer: Die Typen des Webservices nennen sie, das Beispiel in der Anleitung nicht. Fehlt das Feld in der Antwort, wird daraus nichts geschlossen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in no mapped state counts as shipped when its Shipped flag is set, as cancelled when its payment is; without any state also as paid or unpaid by its payment.</source>
      <translation>Ein Auftrag ohne zugeordneten Status gilt als versendet, wenn sein Shipped-Kennzeichen gesetzt ist, und als storniert, wenn seine Zahlung es ist; ganz ohne Status auch als bezahlt oder unbezahlt nach seiner Zahlung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a shipping method has no row in the map.</source>
      <translation>Ein Auftrag ohne Versandart hat keine Zeile in der Zuordnung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word has its status by its payment and shipping flags.</source>
      <translation>Ein Auftrag ohne Wort hat seinen Status nach seinen Kennzeichen für Zahlung und Versand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word isn't mapped, and can't be shipped.</source>
      <translation>Ein Auftrag ohne Wort ist nicht zugeordnet und kann nicht versendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Another order on this page has the same id "{id}" and is a different one.</source>
      <translation>Ein anderer Auftrag auf dieser Seite hat dieselbe ID „{id}“, ist aber ein anderer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/sqlite_copy.py" />
      <source>Another program is writing to the order database and doesn't finish.</source>
      <translation>Ein anderes Programm schreibt in die Auftragsdatenbank und wird nicht fertig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Another program is writing to the order database {path} and doesn't finish.</source>
      <translation>Ein anderes Programm schreibt in die Auftragsdatenbank {path} und wird nicht fertig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Another row says already what becomes of this.</source>
      <translation>Eine andere Zeile legt dies schon fest.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Another window or command has taken over this mail.</source>
      <translation>Ein anderes Fenster oder ein Befehl hat diese E-Mail übernommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Another window or command has taken over {store}.</source>
      <translation>Ein anderes Fenster oder ein Befehl hat {store} übernommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Any shop that offers a ShipStation Custom Store address: WooCommerce, Magento, Spree, nopCommerce, Craft, Drupal and many more.</source>
      <translation>Jeder Shop mit einer Adresse für ShipStation Custom Store: WooCommerce, Magento, Spree, nopCommerce, Craft, Drupal und viele mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>AppId</source>
      <translation>AppId</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>As the shop's ShipStation or Custom Store settings show it, without user name, password or key.</source>
      <translation>Wie in den ShipStation- oder Custom-Store-Einstellungen des Shops, ohne Benutzername, Passwort oder Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask for a shorter span of time.</source>
      <translation>Fragen Sie nach einem kürzeren Zeitraum.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>Ask whoever runs the network for the address of an HTTP proxy.</source>
      <translation>Fragen Sie die Person, die das Netzwerk betreut, nach der Adresse eines HTTP-Proxys.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask whoever runs the network to allow it.</source>
      <translation>Bitten Sie die Person, die das Netzwerk betreut, es zu erlauben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Ask whoever runs the network to let this PC through.</source>
      <translation>Bitten Sie die Person, die das Netzwerk betreut, diesen PC durchzulassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>Ask whoever runs the network, or open a page in the browser and sign in there.</source>
      <translation>Fragen Sie die Person, die das Netzwerk betreut, oder öffnen Sie eine Seite im Browser und melden Sie sich dort an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Ask whoever runs the shop.</source>
      <translation>Fragen Sie die Person, die den Shop betreibt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}, before that to {before}.</source>
      <translation>Zugewiesen an {name}, davor an {before}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}.</source>
      <translation>Zugewiesen an {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>At the bottom right of every page, when you are signed in to InkSoft as an admin.</source>
      <translation>Unten rechts auf jeder Seite, wenn Sie bei InkSoft als Admin angemeldet sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Payment</source>
      <translation>Zahlung ausstehend</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Shipment</source>
      <translation>Versand ausstehend</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Back in the lists: the store's settings no longer leave it out.</source>
      <translation>Wieder in den Listen: Die Einstellungen des Shops blenden ihn nicht mehr aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Back in the lists: the store's settings no longer leave out orders from {source}.</source>
      <translation>Zurück in den Listen: Die Shop-Einstellungen blenden Aufträge von {source} nicht mehr aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Blank lines stood before the feed; they were left out.</source>
      <translation>Vor dem Feed standen Leerzeilen; sie wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Both "{one}" and "{other}" arrive as "{came}": they can't be told from each other.</source>
      <translation>„{one}“ und „{other}“ kommen beide als „{came}“ an: Sie sind nicht zu unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Both came with the same order id, so they are one order here. If they are two in the shop, its export is at fault: show this to whoever looks after it.</source>
      <translation>Beide kamen mit derselben Auftrags-ID und sind daher hier ein Auftrag. Sind es im Shop zwei, ist sein Export fehlerhaft: Zeigen Sie das der Person, die ihn betreut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's notes</source>
      <translation>Hinweise des Käufers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's number</source>
      <translation>Käufernummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Buyers' data can be kept for 1 to 3650 days, or 0 for ever.</source>
      <translation>Käuferdaten lassen sich 1 bis 3650 Tage aufbewahren, oder 0 für unbegrenzt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>By the protocol all times are UTC. Some shops write their own local time: when orders seem to be hours early or late, enter the shop's zone.</source>
      <translation>Laut Protokoll sind alle Zeiten UTC. Manche Shops schreiben ihre eigene Ortszeit: Wenn Aufträge Stunden zu früh oder zu spät scheinen, geben Sie die Zeitzone des Shops ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>By the protocol all times are UTC. Whether {channel} keeps to that isn't publicly known: when orders seem to be hours early or late, enter your zone.</source>
      <translation>Laut Protokoll sind alle Zeiten UTC. Ob {channel} sich daran hält, ist nicht öffentlich bekannt: Wenn Aufträge Stunden zu früh oder zu spät scheinen, geben Sie Ihre Zeitzone ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} it is sent at {time} on the ship date.</source>
      <translation>Laut Einstellungen von {store} wird sie um {time} am Versanddatum gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} its shop isn't told, unless you ask for it.</source>
      <translation>Laut Einstellungen von {store} wird dem Shop nicht gemeldet, außer Sie verlangen es.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>By what the desk knows, the shop doesn't show this shipped order as open.</source>
      <translation>Soweit hier bekannt, zeigt der Shop diesen versendeten Auftrag nicht als offen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>By what the shop's status means now, the order is complete and open there: the shop is told now.</source>
      <translation>Nach der jetzigen Bedeutung des Shop-Status ist der Auftrag vollständig und dort offen: Dem Shop wird jetzt gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Cancelled</source>
      <translation>Storniert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Caps Lock is on.</source>
      <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Carrier by the map: {carrier}.</source>
      <translation>Versanddienst laut Zuordnung: {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Carrier by the store's rules: {carrier}.</source>
      <translation>Versanddienst nach den Regeln des Shops: {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Change it in the shop.</source>
      <translation>Ändern Sie es im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Change it only when InkSoft's support tells you another name.</source>
      <translation>Ändern Sie das nur, wenn der Support von InkSoft Ihnen einen anderen Namen nennt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Change the order in the shop, such as by a note, and import; or import again from a day before its last change.</source>
      <translation>Ändern Sie den Auftrag im Shop, etwa durch eine Notiz, und importieren Sie; oder importieren Sie erneut ab einem Tag vor seiner letzten Änderung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>Change the order in the shop, such as by a note, and import; or import with --since.</source>
      <translation>Ändern Sie den Auftrag im Shop, etwa durch eine Notiz, und importieren Sie; oder importieren Sie mit --since.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/renumbering.py" />
      <source>Changed at the shop: {what}.</source>
      <translation>Im Shop geändert: {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand.</source>
      <translation>Im Shop von Hand geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand: {reason}.</source>
      <translation>Im Shop von Hand geändert: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Channel integration</source>
      <translation>Kanalintegration</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Check Token and AppId. In the Oxatis administration console, under Account/Profiles &gt; Access rights management, the Token's user needs "Use Web Services" and the rights to see and change orders. The AppId must be allowed for this site.</source>
      <translation>Prüfen Sie Token und AppId. In der Oxatis-Verwaltung unter Account/Profiles &gt; Access rights management braucht der Benutzer des Tokens „Use Web Services“ und die Rechte, Aufträge zu sehen und zu ändern. Die AppId muss für diese Website zugelassen sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Check that the folder exists, that you may write to it and that the disk isn't full.</source>
      <translation>Prüfen Sie, ob der Ordner existiert, ob Sie hineinschreiben dürfen und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Check that the folder is yours and that the disk isn't full.</source>
      <translation>Prüfen Sie, ob der Ordner Ihnen gehört und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check that this PC is online.</source>
      <translation>Prüfen Sie, ob dieser PC online ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Check the Master Admin's e-mail and the API key, and that the integration is still active: Admin &gt; General &gt; Shipping Integration.</source>
      <translation>Prüfen Sie die E-Mail-Adresse des Master-Admins und den API-Schlüssel und ob die Integration noch aktiv ist: Admin &gt; Allgemein &gt; Versandintegration.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port.</source>
      <translation>Prüfen Sie die Adresse und ihren Port.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port; the shop may be down.</source>
      <translation>Prüfen Sie die Adresse und ihren Port; vielleicht ist der Shop außer Betrieb.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and the sign-in for unusual characters.</source>
      <translation>Prüfen Sie die Adresse und die Anmeldung auf ungewöhnliche Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address for typing errors, and whether this PC is online.</source>
      <translation>Prüfen Sie die Adresse auf Tippfehler und ob dieser PC online ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>Check the address in a browser.</source>
      <translation>Prüfen Sie die Adresse in einem Browser.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the address.</source>
      <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check the address. On a guest network, open a browser first and sign in to the network there.</source>
      <translation>Prüfen Sie die Adresse. In einem Gastnetz öffnen Sie zuerst einen Browser und melden sich dort beim Netzwerk an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Check the number in the shop.</source>
      <translation>Prüfen Sie die Nummer im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Check the user name, the password and the PublisherId.</source>
      <translation>Prüfen Sie Benutzername, Passwort und PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the user name, the password or key, and the way to sign in.</source>
      <translation>Prüfen Sie Benutzername, Passwort oder Schlüssel und die Art der Anmeldung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time. If they are right, ask the shop's host to renew the certificate.</source>
      <translation>Prüfen Sie Datum und Uhrzeit dieses PCs. Stimmen sie, bitten Sie den Hoster des Shops, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time: its clock is probably slow.</source>
      <translation>Prüfen Sie Datum und Uhrzeit dieses PCs: Seine Uhr geht wahrscheinlich nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check this user's rights in the shop, and whether a firewall of the shop blocks this PC.</source>
      <translation>Prüfen Sie die Rechte dieses Benutzers im Shop und ob eine Firewall des Shops diesen PC sperrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check whether the address must begin with http:// or https://, and its port.</source>
      <translation>Prüfen Sie, ob die Adresse mit http:// oder https:// beginnen muss, und ihren Port.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check whether this PC is on the company's network. If it needs no proxy here, change that in the settings of this PC.</source>
      <translation>Prüfen Sie, ob dieser PC im Firmennetz ist. Braucht er hier keinen Proxy, ändern Sie das in den Einstellungen dieses PCs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Choose InkSoft here.</source>
      <translation>Wählen Sie hier InkSoft.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose Listing Mirror here.</source>
      <translation>Wählen Sie hier Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Choose Order Time here.</source>
      <translation>Wählen Sie hier Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Choose Oxatis.</source>
      <translation>Wählen Sie Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>Choose a backup of ordersync; they lie in the folder backups of its data folder.</source>
      <translation>Wählen Sie eine Sicherung von ordersync; sie liegen im Ordner backups seines Datenordners.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>Choose a data folder in which you may write.</source>
      <translation>Wählen Sie einen Datenordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>Choose a folder in which you may write, and close the file where it is open.</source>
      <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, und schließen Sie die Datei, wo sie offen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>Choose a folder in which you may write.</source>
      <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Choose a larger label, or shorten the template.</source>
      <translation>Wählen Sie ein größeres Etikett, oder kürzen Sie die Vorlage.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Choose a later one.</source>
      <translation>Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>Choose a picture of at most {n} kB.</source>
      <translation>Wählen Sie ein Bild von höchstens {n} kB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Choose another data folder.</source>
      <translation>Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Choose another folder, or close the program that has the file open.</source>
      <translation>Wählen Sie einen anderen Ordner oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Choose another folder, or look whether the disk is full.</source>
      <translation>Wählen Sie einen anderen Ordner, oder sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>Choose another name, or add --force to replace it.</source>
      <translation>Wählen Sie einen anderen Namen oder ergänzen Sie --force, um die Datei zu ersetzen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>Choose another picture: PNG, JPEG, GIF, WebP or BMP.</source>
      <translation>Wählen Sie ein anderes Bild: PNG, JPEG, GIF, WebP oder BMP.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Choose another printer, or save a PDF.</source>
      <translation>Wählen Sie einen anderen Drucker, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>Choose another store.</source>
      <translation>Wählen Sie einen anderen Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_orders.py" />
      <source>Choose at least one column.</source>
      <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Choose at least one item.</source>
      <translation>Wählen Sie mindestens einen Artikel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Choose one of these: {known}.</source>
      <translation>Wählen Sie eines davon: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Choose one that was written with Export views.</source>
      <translation>Wählen Sie eine, die mit „Ansichten exportieren“ geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose the options that you want, then click Create ShipStation Integration.</source>
      <translation>Wählen Sie die gewünschten Optionen und klicken Sie dann auf Create ShipStation Integration.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Choose the way to sign in that the plugin asks for; most use a user name and a password.</source>
      <translation>Wählen Sie die Art der Anmeldung, die das Plugin verlangt; die meisten nutzen Benutzername und Passwort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Activate at ShipStation.</source>
      <translation>Klicken Sie bei ShipStation auf Aktivieren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click Fulfillment Integrations.</source>
      <translation>Klicken Sie auf Fulfillment Integrations.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Shipping Integration under General.</source>
      <translation>Klicken Sie unter Allgemein auf Versandintegration.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the Integrations menu.</source>
      <translation>Klicken Sie auf das Menü Integrations.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the ShipStation logo.</source>
      <translation>Klicken Sie auf das ShipStation-Logo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click the gear icon at the top left to come to the Admin page.</source>
      <translation>Klicken Sie oben links auf das Zahnradsymbol, um zur Seite Admin zu gelangen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>Close all of them and try again.</source>
      <translation>Schließen Sie alle und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Close other windows of ordersync and try again.</source>
      <translation>Schließen Sie andere Fenster von ordersync und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>Close this window and start it again.</source>
      <translation>Schließen Sie dieses Fenster und starten Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>Confirmed by a look at the order in the shop.</source>
      <translation>Durch einen Blick auf den Auftrag im Shop bestätigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/read_back.py" />
      <source>Confirmed: the shop shows the order as shipped.</source>
      <translation>Bestätigt: Der Shop zeigt den Auftrag als versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Connect it again, then import.</source>
      <translation>Verbinden Sie ihn wieder und importieren Sie dann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Connect the store again on this PC and enter its password.</source>
      <translation>Verbinden Sie den Shop auf diesem PC wieder und geben Sie sein Passwort ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Copy the API key that Order Time made.</source>
      <translation>Kopieren Sie den von Order Time generierten API-Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Correct the address first.</source>
      <translation>Korrigieren Sie zuerst die Adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Correct them, or add --skip-bad to take only the others ({count}).</source>
      <translation>Korrigieren Sie sie oder ergänzen Sie --skip-bad, um nur die anderen zu übernehmen ({count}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Coupon</source>
      <translation>Gutschein</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Custom field 1 is the marketplace's order ID, 2 the channel integration, 3 the alternate marketplace order ID.</source>
      <translation>Zusatzfeld 1 ist die Auftrags-ID des Marktplatzes, 2 die Kanalintegration, 3 die alternative Auftrags-ID des Marktplatzes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Custom field {place} can't be set so.</source>
      <translation>Zusatzfeld {place} kann nicht so gesetzt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Custom field {place} shows nothing.</source>
      <translation>Zusatzfeld {place} zeigt nichts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Date isn't given.</source>
      <translation>Date ist nicht angegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Decided anew for each order</source>
      <translation>Für jeden Auftrag neu entschieden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>Delete it once more to finish that, then connect the shop anew.</source>
      <translation>Löschen Sie ihn noch einmal, um das abzuschließen, und verbinden Sie den Shop dann neu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Delete or rename the one that doesn't count.</source>
      <translation>Löschen Sie die überzählige oder benennen Sie sie um.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>Delete some that nobody uses.</source>
      <translation>Löschen Sie einige, die niemand nutzt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Design, colour and size are options of the item.</source>
      <translation>Design, Farbe und Größe sind Optionen des Artikels.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note taken away.</source>
      <translation>Notiz entfernt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Don't send it; ask whoever runs the shop.</source>
      <translation>Senden Sie es nicht; fragen Sie die Person, die den Shop betreibt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>E-mail of the Master Admin</source>
      <translation>E-Mail des Master-Admins</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>Each rule needs a carrier.</source>
      <translation>Jede Regel braucht einen Versanddienst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Enter it as the printer's own menu shows it, such as 192.168.1.40.</source>
      <translation>Geben Sie sie so ein, wie das Menü des Druckers sie zeigt, zum Beispiel 192.168.1.40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Enter it as well: {fields}.</source>
      <translation>Geben Sie auch ein: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Enter the AppId and the Token.</source>
      <translation>Geben Sie AppId und Token ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Enter the Master Admin's e-mail and the API key.</source>
      <translation>Geben Sie die E-Mail-Adresse des Master-Admins und den API-Schlüssel ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the address, the generated user name and the generated password. They aren't those with which you sign in to Listing Mirror.</source>
      <translation>Geben Sie die Adresse, den generierten Benutzernamen und das generierte Passwort ein. Es sind nicht die, mit denen Sie sich bei Listing Mirror anmelden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Enter the address, the user name, the password and the PublisherId.</source>
      <translation>Geben Sie Adresse, Benutzername, Passwort und PublisherId ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the endpoint's address as the plugin shows it.</source>
      <translation>Geben Sie die Adresse des Endpunkts ein, wie das Plugin sie zeigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Enter the name that the system's list of printers shows.</source>
      <translation>Geben Sie den Namen ein, den die Druckerliste des Systems zeigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>Enter the password of the mail server.</source>
      <translation>Geben Sie das Passwort des Mailservers ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the user name and password that Listing Mirror generated for ShipStation (Integrations &gt; Fulfillment Integrations &gt; ShipStation). Those of its website don't work here.</source>
      <translation>Geben Sie Benutzername und Passwort ein, die Listing Mirror für ShipStation generiert hat (Integrations &gt; Fulfillment Integrations &gt; ShipStation). Die der Website funktionieren hier nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the user name and the password, or the key.</source>
      <translation>Geben Sie Benutzername und Passwort oder den Schlüssel ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file has no name.</source>
      <translation>Eintrag {n} der Datei hat keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file: {problem}</source>
      <translation>Eintrag {n} der Datei: {problem}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can be kept for 1 to 3650 days.</source>
      <translation>Nachrichten lassen sich 1 bis 3650 Tage aufbewahren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can take 1 to 100000 megabytes.</source>
      <translation>Nachrichten können 1 bis 100000 Megabyte belegen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Finish. In the store's settings, leave the time zone at GMT.</source>
      <translation>Schließen Sie ab. Lassen Sie die Zeitzone in den Shop-Einstellungen auf GMT.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Follow the instructions on that page, then click Update ShipStation Integration. Copy the generated user name and password.</source>
      <translation>Folgen Sie den Anweisungen auf der Seite und klicken Sie dann auf Update ShipStation Integration. Kopieren Sie den generierten Benutzernamen und das generierte Passwort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>For pick-up orders: the shop offers delivery by Colissimo, Mondial Relay or another network's points.</source>
      <translation>Für Aufträge zur Abholung: Der Shop bietet Lieferung an Abholpunkte von Colissimo, Mondial Relay oder einem anderen Netz.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Free some space and try again.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>Free some space on that disk, or choose another one.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Free some space on this disk and try again.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Free some space on this disk, or update without a backup (--no-backup with a command).</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger oder aktualisieren Sie ohne Sicherung (bei einem Befehl mit --no-backup).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Free the disk or end the other program, then look in the shop.</source>
      <translation>Schaffen Sie Platz oder beenden Sie das andere Programm und sehen Sie dann im Shop nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>From the user's profile in the Oxatis administration console. Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation>Aus dem Profil des Benutzers in der Oxatis-Verwaltung. Liegt im Passwortspeicher dieses PCs, sonst nirgends.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>GMT, because Oxatis writes times without saying which zone they are in and its orders are read as GMT elsewhere too. Change it only if imported orders have the wrong hour.</source>
      <translation>GMT, weil Oxatis Zeiten ohne Angabe der Zeitzone schreibt und seine Aufträge auch anderswo als GMT gelesen werden. Ändern Sie das nur, wenn importierte Aufträge die falsche Stunde haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Gear icon at the top left &gt; Admin &gt; General &gt; Shipping Integration (also called Settings &gt; Shipping Integration) &gt; Activate, at ShipStation. Order Time then shows the key.</source>
      <translation>Zahnradsymbol oben links &gt; Admin &gt; Allgemein &gt; Versandintegration (auch Einstellungen &gt; Versandintegration) &gt; Aktivieren, bei ShipStation. Order Time zeigt dann den Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated password</source>
      <translation>Generiertes Passwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated user name</source>
      <translation>Generierter Benutzername</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Gift message</source>
      <translation>Geschenknachricht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>Give a folder that you may write to with --data-dir, or free this one.</source>
      <translation>Geben Sie mit --data-dir einen Ordner an, in den Sie schreiben dürfen, oder machen Sie diesen frei.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Give the file of a backup that lies elsewhere.</source>
      <translation>Geben Sie die Datei einer Sicherung an, die woanders liegt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>Give the log to whoever looks after this PC.</source>
      <translation>Geben Sie das Protokoll der Person, die diesen PC betreut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>HTTP {status} without a word</source>
      <translation>HTTP {status} ohne Angabe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>How many Ship Docs a page of the feed holds, and how errors are worded.</source>
      <translation>Wie viele Versanddokumente eine Seite des Feeds enthält und wie Fehler lauten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>How many calls a day Oxatis allows. An import makes one for each order, a look at an order two.</source>
      <translation>Wie viele Aufrufe am Tag Oxatis erlaubt. Ein Import macht einen je Auftrag, das Ansehen eines Auftrags zwei.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>How many requests in a second the channel bears. This desk begins ten at most, notices before imports.</source>
      <translation>Wie viele Anfragen je Sekunde der Kanal verträgt. ordersync beginnt höchstens zehn, Versandmeldungen vor Importen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>If a company proxy or virus scanner looks into secure connections, ask whoever runs the network to add its certificate to those that this PC trusts. Else check the address, or ask the shop's host for a certificate that browsers accept.</source>
      <translation>Wenn ein Firmenproxy oder Virenscanner in sichere Verbindungen hineinsieht, bitten Sie die Person, die das Netzwerk betreut, sein Zertifikat zu den vertrauenswürdigen dieses PCs hinzuzufügen. Prüfen Sie sonst die Adresse oder bitten Sie den Hoster des Shops um ein Zertifikat, das Browser akzeptieren.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>If the other address is the shop's right one, connect the store with that one.</source>
      <translation>Wenn die andere Adresse die richtige des Shops ist, verbinden Sie den Shop mit dieser.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>If the shop has it, it comes in at once, whatever the reason was.</source>
      <translation>Wenn der Shop ihn hat, kommt er sofort herein, was auch immer der Grund war.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import again from an earlier day.</source>
      <translation>Importieren Sie erneut ab einem früheren Tag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Import again to see what changed; or say why it is shipped all the same with --anyway.</source>
      <translation>Importieren Sie erneut, um zu sehen, was sich geändert hat; oder sagen Sie mit --anyway, warum trotzdem versendet wird.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Import again, then look at the order.</source>
      <translation>Importieren Sie erneut und sehen Sie sich dann den Auftrag an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>Import again. If it stays so, show this message to whoever looks after the shop.</source>
      <translation>Importieren Sie erneut. Bleibt es so, zeigen Sie diese Meldung der Person, die den Shop betreut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>Import again: it goes on where it stopped.</source>
      <translation>Importieren Sie erneut: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Import first, or check the number.</source>
      <translation>Importieren Sie zuerst oder prüfen Sie die Nummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import its orders.</source>
      <translation>Importieren Sie seine Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now.</source>
      <translation>Importieren Sie jetzt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now: it is asked for these again.</source>
      <translation>Importieren Sie jetzt: Der Shop wird noch einmal danach gefragt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/statuses.py" />
      <source>Import orders: the words that they bring are listed. You can also type a word.</source>
      <translation>Importieren Sie Aufträge: Die Wörter, die sie bringen, werden aufgeführt. Sie können ein Wort auch eintippen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>Imported from {store}.</source>
      <translation>Importiert von {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In its list of orders, or in the plugin's settings. Words that aren't known can be mapped later.</source>
      <translation>In der Auftragsliste des Shops oder in den Einstellungen des Plugins. Unbekannte Wörter lassen sich später zuordnen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>In one parcel with {orders}.</source>
      <translation>In einem Paket mit {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the Oxatis administration console: Account/Profiles &gt; Access rights management. Select or add a user, tick "Use Web Services", save; the Token then stands in this user's profile.</source>
      <translation>In der Oxatis-Verwaltung: Account/Profiles &gt; Access rights management. Wählen Sie einen Benutzer oder legen Sie einen an, kreuzen Sie „Use Web Services“ an und speichern Sie; der Token steht dann im Profil dieses Benutzers.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>In the Ship Doc. One without them is imported, but has to be corrected here before it can be shipped.</source>
      <translation>Im Versanddokument. Eines ohne sie wird importiert, muss aber hier korrigiert werden, bevor es versendet werden kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. It is often another login than the one with which you sign in to the shop. WooCommerce: the authentication key under WooCommerce &gt; Settings &gt; Integration &gt; ShipStation.</source>
      <translation>In den Einstellungen des Plugins. Oft ist es eine andere Anmeldung als die, mit der Sie sich beim Shop anmelden. WooCommerce: der Authentifizierungsschlüssel unter WooCommerce &gt; Settings &gt; Integration &gt; ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. WooCommerce: the shop's address followed by /?wc-api=wc_shipstation.</source>
      <translation>In den Einstellungen des Plugins. WooCommerce: die Adresse des Shops, gefolgt von /?wc-api=wc_shipstation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the same place. The rights of that user apply to this desk. With nothing but "Use Web Services" ticked, Oxatis refuses every request.</source>
      <translation>An derselben Stelle. Die Rechte dieses Benutzers gelten für ordersync. Ist nur „Use Web Services“ angekreuzt, lehnt Oxatis jede Anfrage ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the shop's administration, among its plugins, modules or apps.</source>
      <translation>In der Verwaltung des Shops, unter seinen Plugins, Modulen oder Apps.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the shop's shipping types. The point that the buyer chose then comes with the order.</source>
      <translation>In den Versandarten des Shops. Der vom Käufer gewählte Abholpunkt kommt dann mit dem Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>In the store's connection, check the key, e-mail and password for looking at Ship Docs, and that user's role in Order Time; or leave all three empty.</source>
      <translation>Prüfen Sie in der Verbindung des Shops Schlüssel, E-Mail und Passwort zum Nachsehen von Versanddokumenten und die Rolle dieses Benutzers in Order Time; oder lassen Sie alle drei leer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In which unit Oxatis gives weights; they are shown without one.</source>
      <translation>In welcher Einheit Oxatis Gewichte angibt; sie werden ohne Einheit gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it. Ask its support for the address of the ShipStation feed, and enter it without user name, password and PublisherId.</source>
      <translation>InkSoft veröffentlicht sie nicht. Fragen Sie den Support nach der Adresse des ShipStation-Feeds und geben Sie sie ohne Benutzername, Passwort und PublisherId ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it: ask its support.</source>
      <translation>InkSoft veröffentlicht sie nicht: Fragen Sie den Support.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft has no status for orders on hold. Hold the order at this desk instead.</source>
      <translation>InkSoft hat keinen Status für zurückgestellte Aufträge. Stellen Sie den Auftrag stattdessen an diesem Arbeitsplatz zurück.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft password</source>
      <translation>InkSoft-Passwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft user name</source>
      <translation>InkSoft-Benutzername</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Install CUPS, or send labels over the network.</source>
      <translation>Installieren Sie CUPS, oder senden Sie Etiketten über das Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Install the shop's ShipStation plugin, or let your developer build a Custom Store endpoint.</source>
      <translation>Installieren Sie das ShipStation-Plugin des Shops oder lassen Sie einen Entwickler einen Endpunkt für Custom Store bauen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Integrations &gt; Fulfillment Integrations &gt; ShipStation &gt; Create ShipStation Integration, then Update ShipStation Integration; the page then shows them. They are not the login of the website.</source>
      <translation>Integrations &gt; Fulfillment Integrations &gt; ShipStation &gt; Create ShipStation Integration, dann Update ShipStation Integration; die Seite zeigt sie dann. Es ist nicht die Anmeldung der Website.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Internal notes</source>
      <translation>Interne Hinweise</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>It can have {n} letters at most.</source>
      <translation>Sie darf höchstens {n} Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It can't be shipped until the word is mapped.</source>
      <translation>Versand ist erst möglich, wenn das Wort zugeordnet ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>It didn't answer within {n} seconds.</source>
      <translation>Keine Antwort innerhalb von {n} Sekunden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that it was cancelled after shipping: {reason}.</source>
      <translation>Dass er nach dem Versand storniert wurde, ist in Ordnung: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that more was shipped ({detail}): {reason}.</source>
      <translation>Dass mehr versendet wurde ({detail}), ist in Ordnung: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" after shipping: {reason}.</source>
      <translation>Dass der Shop nach dem Versand „{detail}“ zeigt, ist in Ordnung: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" without a parcel: {reason}.</source>
      <translation>Dass der Shop ohne Paket „{detail}“ zeigt, ist in Ordnung: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is cancelled: there is nothing to hold back.</source>
      <translation>Er ist storniert: Es gibt nichts zurückzustellen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists.</source>
      <translation>Er ist hier, aber aus den Listen ausgeblendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists: its "{field}" is "{value}".</source>
      <translation>Er ist hier, aber aus den Listen ausgeblendet: „{field}“ ist „{value}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists: its source is {source}.</source>
      <translation>Er ist hier, aber aus den Listen ausgeblendet: Die Herkunft ist {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, under "Unmapped": nobody has said what "{word}" means.</source>
      <translation>Er ist hier, unter „Nicht zugeordnet“: Niemand hat gesagt, was „{word}“ bedeutet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here: {status}.</source>
      <translation>Er ist hier: {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>It is one of the extra fields when you change the store's sign-in (reconfigure).</source>
      <translation>Es ist eines der zusätzlichen Felder beim Ändern der Anmeldung des Shops (reconfigure).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>It is sent only when a person says so: the notice is {state}.</source>
      <translation>Gesendet wird nur, wenn jemand es ausdrücklich sagt: Stand der Versandmeldung: {state}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is shipped already: there is nothing to hold back.</source>
      <translation>Er ist schon versendet: Es gibt nichts zurückzustellen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It is tried again later.</source>
      <translation>Ein neuer Versuch folgt später.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>It is tried again later. Give the log to whoever looks after this PC.</source>
      <translation>Ein neuer Versuch folgt später. Geben Sie das Protokoll der Person, die diesen PC betreut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>It isn't allowed.</source>
      <translation>Das ist nicht erlaubt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>It isn't fetched, since an order must not make this PC call devices there.</source>
      <translation>Es wird nicht geholt, weil ein Auftrag diesen PC nicht dazu bringen darf, Geräte dort aufzurufen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>It isn't followed, because the sign-in is only for the address that was entered.</source>
      <translation>Dem wird nicht gefolgt, weil die Anmeldung nur für die eingegebene Adresse gilt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>It isn't known whether the notice arrived: {reason}</source>
      <translation>Es ist nicht bekannt, ob die Versandmeldung angekommen ist: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>It isn't known whether the shop got the notice of this parcel.</source>
      <translation>Es ist nicht bekannt, ob der Shop die Versandmeldung zu diesem Paket hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>It isn't known whether the shop got the shipment notice. It isn't sent again by itself; look in the shop.</source>
      <translation>Es ist nicht bekannt, ob der Shop die Versandmeldung hat. Sie wird nicht von selbst noch einmal gesendet; sehen Sie im Shop nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>It isn't known whether the shop has it. It isn't sent again by itself.</source>
      <translation>Es ist nicht bekannt, ob der Shop sie hat. Sie wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It isn't known whether the shop has the notice. It isn't sent again by itself.</source>
      <translation>Es ist nicht bekannt, ob der Shop die Versandmeldung hat. Sie wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>It isn't known whether {channel} got the notice. Settle it first: look in the shop whether it arrived.</source>
      <translation>Es ist nicht bekannt, ob {channel} die Versandmeldung hat. Klären Sie sie zuerst: Sehen Sie im Shop nach, ob sie angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>It isn't known whether {channel} got the notice. The parcel is taken back on this desk only: look in the shop, change by hand what it shows, and settle the notice.</source>
      <translation>Es ist nicht bekannt, ob {channel} die Versandmeldung hat. Das Paket wird nur an diesem Arbeitsplatz zurückgenommen: Sehen Sie im Shop nach, ändern Sie von Hand, was er zeigt, und klären Sie die Versandmeldung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>It isn't sent again: the shop would be told something that isn't so.</source>
      <translation>Sie wird nicht noch einmal gesendet: Dem Shop würde etwas Falsches gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier of this desk.</source>
      <translation>Ein Versanddienst dieses Arbeitsplatzes ist nötig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier.</source>
      <translation>Ein Versanddienst ist nötig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a word: no order came without one.</source>
      <translation>Ein Wort ist nötig: Kein Auftrag kam ohne eines.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>It needs the columns {columns}; export a store's maps to see one.</source>
      <translation>Die Spalten {columns} sind nötig; exportieren Sie die Zuordnungen eines Shops als Muster.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the carrier or for the service, at least one of them.</source>
      <translation>Das Wort des Shops für den Versanddienst oder den Service ist nötig, mindestens eines davon.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the shipping method.</source>
      <translation>Das Wort des Shops für die Versandart ist nötig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>It stands at the bottom right of every page when you are signed in to InkSoft as an admin.</source>
      <translation>Sie steht unten rechts auf jeder Seite, wenn Sie bei InkSoft als Admin angemeldet sind.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>It was in none of the shop's answers: {n} complete imports, for changes since {when}.</source>
      <translation>
        <numerusform>Er war in keiner Antwort des Shops: {n} vollständiger Import, für Änderungen seit {when}.</numerusform>
        <numerusform>Er war in keiner Antwort des Shops: {n} vollständige Importe, für Änderungen seit {when}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>Its items weren't all checked by scanning before shipping: {reason}</source>
      <translation>Nicht alle Artikel wurden vor dem Versand durch Scannen geprüft: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Its items: {known}.</source>
      <translation>Seine Artikel: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its lines: {known}.</source>
      <translation>Seine Positionen: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Its notice was cancelled: the shop isn't told of it.</source>
      <translation>Die Versandmeldung wurde verworfen: Dem Shop wird nicht gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>Its orders stay here; its shop is neither asked nor told.</source>
      <translation>Die Aufträge bleiben hier; der Shop wird nicht abgefragt und bekommt nichts gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its parcels: {known}.</source>
      <translation>Seine Pakete: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Its shop can be asked for this one order by its number.</source>
      <translation>Der Shop kann nach diesem einen Auftrag gefragt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>Its store may have been deleted, or it was long ago.</source>
      <translation>Der Shop wurde womöglich gelöscht, oder es ist lange her.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation>Liegt im Passwortspeicher dieses PCs, sonst nirgends.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Key in the address (WooCommerce: auth_key)</source>
      <translation>Schlüssel in der Adresse (WooCommerce: auth_key)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>Label 100 × 150 mm</source>
      <translation>Etikett 100 × 150 mm</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>Label 4 × 6 in</source>
      <translation>Etikett 4 × 6 Zoll</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Left out of the lists: the store's settings leave out orders from {source}.</source>
      <translation>Aus den Listen ausgeblendet: Die Shop-Einstellungen blenden Aufträge von {source} aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Left out of the lists: the store's settings leave out orders whose "{field}" is "{value}".</source>
      <translation>Aus den Listen ausgeblendet: Die Einstellungen des Shops blenden Aufträge aus, deren „{field}“ „{value}“ ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Line {line} belongs to this parcel, but doesn't say which item (SKU).</source>
      <translation>Zeile {line} gehört zu diesem Paket, sagt aber nicht, welcher Artikel (SKU).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template can't be carried out: {reason}</source>
      <translation>Zeile {line} der Vorlage kann nicht ausgeführt werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template can't be read: {reason}</source>
      <translation>Zeile {line} der Vorlage kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template goes on for too long or makes too much text.</source>
      <translation>Zeile {line} der Vorlage wiederholt sich zu lange oder ergibt zu viel Text.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template uses "{what}", which templates can't do here.</source>
      <translation>Zeile {line} der Vorlage verwendet „{what}“; das können Vorlagen hier nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template: there is nothing called "{name}".</source>
      <translation>Zeile {line} der Vorlage: Es gibt nichts namens „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Line {line} says already what becomes of this.</source>
      <translation>Zeile {line} legt dies schon fest.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Lines {lines} are one parcel, but differ in: {what}.</source>
      <translation>Die Zeilen {lines} sind ein Paket, unterscheiden sich aber in: {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>List those that are with: ordersync evidence</source>
      <translation>Auflisten lassen sie sich mit: ordersync evidence</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it. Ask its support for the address that belongs to your ShipStation integration, and enter it without user name and password.</source>
      <translation>Listing Mirror veröffentlicht sie nicht. Fragen Sie den Support nach der Adresse, die zu Ihrer ShipStation-Integration gehört, und geben Sie sie ohne Benutzername und Passwort ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it: ask its support.</source>
      <translation>Listing Mirror veröffentlicht sie nicht: Fragen Sie den Support.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listings, stock and orders of many marketplaces, such as Amazon, eBay and Walmart.</source>
      <translation>Angebote, Bestand und Aufträge vieler Marktplätze wie Amazon, eBay und Walmart.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>Look at it in the list of mails.</source>
      <translation>Sehen Sie in der Liste der E-Mails nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look at its parcels in the order's details.</source>
      <translation>Sehen Sie sich seine Pakete in den Auftragsdetails an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Look at its settings and try again.</source>
      <translation>Sehen Sie sich die Einstellungen an und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Look at the list of names that templates can use.</source>
      <translation>Sehen Sie in der Liste der Namen nach, die Vorlagen verwenden können.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look at the name in the settings; the printer's own menu shows its address.</source>
      <translation>Prüfen Sie den Namen in den Einstellungen; das Menü des Druckers zeigt seine Adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look at the notice's state.</source>
      <translation>Sehen Sie sich den Stand der Versandmeldung an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Look at the order again.</source>
      <translation>Sehen Sie sich den Auftrag noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Look at the printer's name and state in the system's list of printers.</source>
      <translation>Prüfen Sie Namen und Zustand des Druckers in der Druckerliste des Systems.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Look at the printer, then try again.</source>
      <translation>Sehen Sie nach dem Drucker und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Look at the system's list of print jobs before you print again.</source>
      <translation>Sehen Sie in der Liste der Druckaufträge des Systems nach, bevor Sie noch einmal drucken.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Look at the template, or print fewer orders at once.</source>
      <translation>Prüfen Sie die Vorlage, oder drucken Sie weniger Aufträge auf einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>Look for a bracket or an end that is missing.</source>
      <translation>Suchen Sie nach einer Klammer oder einem Ende, das fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Look for a quotation mark that isn't closed, or for a cell with a very long text.</source>
      <translation>Suchen Sie nach einem nicht geschlossenen Anführungszeichen oder einer Zelle mit sehr langem Text.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>Look for it in the list of mails.</source>
      <translation>Suchen Sie sie in der Liste der E-Mails.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>Look for it in the list of notices.</source>
      <translation>Suchen Sie sie in der Liste der Versandmeldungen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Look for its window and wait a moment. If it doesn't come back, restart this PC.</source>
      <translation>Suchen Sie sein Fenster und warten Sie einen Moment. Kommt es nicht wieder, starten Sie diesen PC neu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop what was ordered.</source>
      <translation>Sehen Sie im Shop nach, was bestellt wurde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look in the shop whether the notice arrived.</source>
      <translation>Sehen Sie im Shop nach, ob die Versandmeldung angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Look in the shop whether the order is complete there.</source>
      <translation>Sehen Sie im Shop nach, ob der Auftrag dort vollständig ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Look in the shop whether the order is there, under this number, and whether its export leaves out orders with its status. Changing the order there, such as adding a note, makes the shop send it.</source>
      <translation>Sehen Sie im Shop nach, ob es den Auftrag unter dieser Nummer gibt und ob der Export Aufträge mit diesem Status auslässt. Ändern Sie den Auftrag dort, etwa durch eine Notiz, dann sendet der Shop ihn.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop who shipped it.</source>
      <translation>Sehen Sie im Shop nach, wer ihn versendet hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Look in the shop.</source>
      <translation>Sehen Sie im Shop nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look whether it is on and in the network, and whether address and port are right.</source>
      <translation>Prüfen Sie, ob er an und im Netzwerk ist und ob Adresse und Port stimmen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look whether the printer is on, has labels and is closed, then print again.</source>
      <translation>Prüfen Sie, ob der Drucker an und geschlossen ist und Etiketten hat; drucken Sie dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>Look whether the printer is there and has paper, or choose another one.</source>
      <translation>Sehen Sie nach, ob der Drucker da ist und Papier hat, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now, but it didn't list this order: it may have been changed there since it was imported {age}.</source>
      <translation>Eben im Shop nachgesehen, aber er hat diesen Auftrag nicht aufgeführt: Vielleicht wurde er dort nach dem Import ({age}) geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: cancelled there ("{word}"). Don't ship it.</source>
      <translation>Eben im Shop nachgesehen: dort storniert („{word}“). Versenden Sie ihn nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it calls the order "{word}", a word that isn't mapped.</source>
      <translation>Eben im Shop nachgesehen: Er nennt den Auftrag „{word}“, ein nicht zugeordnetes Wort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it changed where the order goes ({word}). Don't ship it before it is imported.</source>
      <translation>Eben im Shop nachgesehen: Er hat das Lieferziel geändert ({word}). Versenden Sie den Auftrag nicht, bevor er importiert ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it stands at "{word}" there. It isn't to be shipped yet.</source>
      <translation>Eben im Shop nachgesehen: Er steht dort auf „{word}“. Er soll noch nicht versendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: shipped there already ("{word}"). Find out by whom.</source>
      <translation>Eben im Shop nachgesehen: dort schon versendet („{word}“). Finden Sie heraus, von wem.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: still to be shipped.</source>
      <translation>Eben im Shop nachgesehen: noch zu versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop's order feed: it doesn't list the order at the time of its last known change. That doesn't tell whether the notice arrived.</source>
      <translation>Im Auftragsfeed des Shops nachgesehen: Er führt den Auftrag nicht zur Zeit seiner letzten bekannten Änderung auf. Das sagt nicht, ob die Versandmeldung angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it has the tracking number, but doesn't show the order as shipped.</source>
      <translation>Im Shop nachgesehen: Er hat die Sendungsnummer, zeigt den Auftrag aber nicht als versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows neither the parcel nor the order as shipped.</source>
      <translation>Im Shop nachgesehen: Er zeigt weder das Paket noch den Auftrag als versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows the order as "{word}".</source>
      <translation>Im Shop nachgesehen: Er zeigt den Auftrag als „{word}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: that doesn't tell whether the notice arrived.</source>
      <translation>Im Shop nachgesehen: Das sagt nicht, ob die Versandmeldung angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: API key</source>
      <translation>Versanddokumente nachsehen: API-Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: e-mail</source>
      <translation>Versanddokumente nachsehen: E-Mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: password</source>
      <translation>Versanddokumente nachsehen: Passwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Lower the quantity, or look at the parcels that are recorded already.</source>
      <translation>Verringern Sie die Menge oder sehen Sie sich die schon erfassten Pakete an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>Mail to the buyer queued.</source>
      <translation>E-Mail an den Käufer eingereiht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>Mail to the buyer sent (attempt {attempt}).</source>
      <translation>E-Mail an den Käufer gesendet (Versuch {attempt}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Mails need a mail server. Its name stands with your mail provider.</source>
      <translation>E-Mails brauchen einen Mailserver. Seinen Namen nennt Ihr Mailanbieter.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Mails need a sender: the e-mail address that buyers see.</source>
      <translation>E-Mails brauchen einen Absender: die E-Mail-Adresse, die Käufer sehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Make sure that the user for this desk has the permission level "Fulfillment Store Admin".</source>
      <translation>Sorgen Sie dafür, dass der Benutzer für ordersync die Berechtigungsstufe „Fulfillment Store Admin“ hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Mark it as arrived if the shop shows it, else give it up.</source>
      <translation>Markieren Sie sie als angekommen, wenn der Shop sie zeigt, sonst geben Sie sie auf.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Marked as arrived: {reason}.</source>
      <translation>Als angekommen markiert: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Mend it in the shop; the next import reads it again. What the shop sent is kept.</source>
      <translation>Beheben Sie es im Shop; der nächste Import liest ihn neu. Was der Shop gesendet hat, bleibt aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>More arrived than the barcode has.</source>
      <translation>Es kam mehr an, als der Barcode hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>More was shipped here than the shop still has on the order: {detail}. Look in the shop what the buyer gets.</source>
      <translation>Hier wurde mehr versendet, als der Shop noch im Auftrag hat: {detail}. Sehen Sie im Shop nach, was der Käufer bekommt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Most label printers listen on port {usual}.</source>
      <translation>Die meisten Etikettendrucker hören auf Port {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Move it away; the shop then starts afresh.</source>
      <translation>Verschieben Sie sie; der Shop beginnt dann von vorn.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Name a tag.</source>
      <translation>Nennen Sie ein Schlagwort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Name of the PublisherId in the address</source>
      <translation>Name der PublisherId in der Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Name of the store</source>
      <translation>Name des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>Name the file to write, or add --preview to see what would stand in it.</source>
      <translation>Nennen Sie die zu schreibende Datei oder ergänzen Sie --preview, um den Inhalt zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Name the orders, or say --all to mean all that --search, --status and --store find.</source>
      <translation>Nennen Sie die Aufträge oder nehmen Sie --all für alle, die --search, --status und --store finden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/labels_command.py" />
      <source>Name the orders, or say --test for a test label.</source>
      <translation>Nennen Sie die Aufträge, oder --test für ein Testetikett.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderDate nor LastModified is given.</source>
      <translation>Weder OrderDate noch LastModified ist angegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderNumber nor OrderID is given.</source>
      <translation>Weder OrderNumber noch OrderID ist angegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>No carrier can be called "{word}": in files that takes a row out.</source>
      <translation>Kein Versanddienst kann „{word}“ heißen: In Dateien entfernt das eine Zeile.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and order {number} names no shipping method.</source>
      <translation>Kein Versanddienst ist angegeben, und Auftrag {number} nennt keine Versandart.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and the map of {store} has none for "{method}".</source>
      <translation>Kein Versanddienst ist angegeben, und die Zuordnung von {store} hat keinen für „{method}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with order numbers was found; its heading can be {headings}.</source>
      <translation>Keine Spalte mit Auftragsnummern gefunden; die Überschrift kann lauten: {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with tracking numbers was found; its heading can be {headings}.</source>
      <translation>Keine Spalte mit Sendungsnummern gefunden; die Überschrift kann lauten: {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>No connected shop can be asked for one order by its number.</source>
      <translation>Kein verbundener Shop kann nach einem einzelnen Auftrag gefragt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>No exchange {number} is kept.</source>
      <translation>Ein Austausch {number} ist nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>No file was written.</source>
      <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>No import of this store has gone through yet.</source>
      <translation>Noch ist kein Import dieses Shops gelungen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>No label printer is set on this PC.</source>
      <translation>Auf diesem PC ist kein Etikettendrucker eingestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>No label was made of it, for a part of the address would be missing.</source>
      <translation>Es wurde kein Etikett gemacht, denn ein Teil der Adresse würde fehlen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>No label was saved.</source>
      <translation>Es wurde kein Etikett gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>No longer assigned to {name}.</source>
      <translation>Nicht mehr zugewiesen an {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail from this desk: the shop mails the buyer.</source>
      <translation>Keine E-Mail von hier: Der Shop benachrichtigt den Käufer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>No mail to the buyer of this order.</source>
      <translation>Keine E-Mail an den Käufer dieses Auftrags.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: somebody said so for this order.</source>
      <translation>Keine E-Mail an den Käufer: Jemand hat das für diesen Auftrag so gewollt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the order has no e-mail address.</source>
      <translation>Keine E-Mail an den Käufer: Der Auftrag hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the order's e-mail address can't be one.</source>
      <translation>Keine E-Mail an den Käufer: Die E-Mail-Adresse des Auftrags kann keine sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the store's settings leave this order out.</source>
      <translation>Keine E-Mail an den Käufer: Die Einstellungen des Shops blenden diesen Auftrag aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: their data were deleted from this desk.</source>
      <translation>Keine E-Mail an den Käufer: Seine Daten wurden hier gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>No notice of this order waits for a sign of its arrival.</source>
      <translation>Keine Versandmeldung dieses Auftrags wartet auf ein Zeichen ihrer Ankunft.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>No orders are waiting now. Whether they can be read shows when the first one comes.</source>
      <translation>Derzeit warten keine Aufträge. Ob sie lesbar sind, zeigt sich beim ersten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>No secure connection to {host} could be made.</source>
      <translation>Es kam keine sichere Verbindung zu {host} zustande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>No secure connection to {host} could be made. Check port and security in the store's settings: 465 goes with TLS, 587 with STARTTLS.</source>
      <translation>Mit {host} kam keine sichere Verbindung zustande. Prüfen Sie Port und Sicherheit in den Einstellungen des Shops: 465 gehört zu TLS, 587 zu STARTTLS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>No shop can be reached through it.</source>
      <translation>Kein Shop ist darüber erreichbar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>No store is connected yet.</source>
      <translation>Noch ist kein Shop verbunden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>No such field</source>
      <translation>Kein solches Feld</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Nobody knows whether it took the labels.</source>
      <translation>Niemand weiß, ob er die Etiketten genommen hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>Nobody knows whether the mail to the buyer arrived (attempt {attempt}). It isn't sent again by itself: {reason}</source>
      <translation>Niemand weiß, ob die E-Mail an den Käufer angekommen ist (Versuch {attempt}). Sie wird nicht von selbst noch einmal gesendet: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/documents.py" />
      <source>None of these orders is here any more.</source>
      <translation>Keiner dieser Aufträge ist mehr hier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. "{word}" is: the words are compared exactly, with case and blanks.</source>
      <translation>Nicht zugeordnet. „{word}“ ist es: Die Wörter werden genau verglichen, mit Groß-/Kleinschreibung und Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. Orders whose flags say shipped or cancelled count as that all the same.</source>
      <translation>Nicht zugeordnet. Aufträge, deren Kennzeichen versendet oder storniert sagen, gelten trotzdem als das.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: carrier and service are chosen when it is shipped.</source>
      <translation>Nicht zugeordnet: Versanddienst und Service werden beim Versenden gewählt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: it goes out as it stands here.</source>
      <translation>Nicht zugeordnet: Es wird gemeldet, wie es hier steht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: orders with it can't be shipped until it is.</source>
      <translation>Nicht zugeordnet: Aufträge damit können erst nach der Zuordnung versendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shipping_many.py" />
      <source>Not recorded: it was stopped before.</source>
      <translation>Nicht erfasst: Vorher wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Notes of {n} orders changed</source>
      <translation>
        <numerusform>Notiz von {n} Auftrag geändert</numerusform>
        <numerusform>Notizen von {n} Aufträgen geändert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Nothing answers at {host}. Check server and port in the store's settings.</source>
      <translation>Bei {host} antwortet nichts. Prüfen Sie Server und Port in den Einstellungen des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Nothing can be kept, so nothing was done.</source>
      <translation>Nichts lässt sich speichern, daher wurde nichts getan.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>Nothing can be printed to {target}.</source>
      <translation>Auf {target} kann nichts gedruckt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing goes out</source>
      <translation>Nichts wird gemeldet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing is proposed</source>
      <translation>Kein Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_acts.py" />
      <source>Nothing is sent.</source>
      <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was read.</source>
      <translation>Nichts davon wurde gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was used.</source>
      <translation>Nichts davon wurde verwendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Nothing stops this order: the shop changed nothing since work on it began.</source>
      <translation>Nichts stoppt diesen Auftrag: Der Shop hat nichts geändert, seit die Arbeit daran begann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Nothing was changed in it.</source>
      <translation>Nichts darin wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Nothing was changed in the maps of {store}.</source>
      <translation>An den Zuordnungen von {store} wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Nothing was changed in the maps.</source>
      <translation>An den Zuordnungen wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Nothing was done.</source>
      <translation>Nichts wurde getan.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Nothing was printed.</source>
      <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Nothing was read.</source>
      <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Nothing was searched for.</source>
      <translation>Nichts wurde gesucht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Nothing was sent.</source>
      <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queueing.py" />
      <source>Notice queued.</source>
      <translation>Versandmeldung eingereiht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>Notice sent, attempt {attempt}.</source>
      <translation>Versandmeldung gesendet, Versuch {attempt}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Notice {id} doesn't wait for a sign of its arrival.</source>
      <translation>Versandmeldung {id} wartet nicht auf ein Zeichen ihrer Ankunft.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Of "{name}" only {left} are left to ship.</source>
      <translation>Von „{name}“ sind nur noch {left} zu versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Of "{sku}" nothing is left to ship.</source>
      <translation>Von „{sku}“ ist nichts mehr zu versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Of --reset, --copy-from and --import only one can be given.</source>
      <translation>Von --reset, --copy-from und --import ist nur eines möglich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Of Order Time's REST API. With key, e-mail and password this desk can look whether an uncertain notice arrived. Leave all three empty to do without.</source>
      <translation>Zur REST-API von Order Time. Mit Schlüssel, E-Mail und Passwort kann ordersync nachsehen, ob eine unsichere Versandmeldung angekommen ist. Lassen Sie alle drei leer, um darauf zu verzichten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Of a user with the permission level "Fulfillment Store Admin".</source>
      <translation>Eines Benutzers mit der Berechtigungsstufe „Fulfillment Store Admin“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/preview_import.py" />
      <source>Of that page only what arrived whole is counted here.</source>
      <translation>Von dieser Seite zählt hier nur, was ganz angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Of the next ones, some may have been printed.</source>
      <translation>Von den nächsten können einige gedruckt worden sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>Older orders are still to come: those that changed from {start} to {end}. The next import goes on there.</source>
      <translation>Ältere Aufträge kommen noch: die von {start} bis {end} geänderten. Der nächste Import macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>On Hold</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>On hold again until {until}: this PC's clock was ahead when the hold ended.</source>
      <translation>Wieder zurückgestellt bis {until}: Die Uhr dieses PCs ging vor, als die Zurückstellung endete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>One of the first pages.</source>
      <translation>Eine der ersten Seiten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>One of the items isn't part of order {number}.</source>
      <translation>Einer der Artikel gehört nicht zu Auftrag {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>One order can be asked for in full. Its state and its Shipped flag tell whether a notice arrived.</source>
      <translation>Ein einzelner Auftrag kann vollständig abgefragt werden. Sein Status und sein Shipped-Kennzeichen sagen, ob eine Versandmeldung angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/combine.py" />
      <source>One parcel for several orders needs two or more of them.</source>
      <translation>Ein Paket für mehrere Aufträge braucht mindestens zwei davon.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>One parcel has one carrier and one tracking number.</source>
      <translation>Ein Paket hat einen Versanddienst und eine Sendungsnummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Online shops of print shops and decorators; orders carry design, colour and size.</source>
      <translation>Onlineshops von Druckereien und Veredlern; Aufträge enthalten Design, Farbe und Größe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Only Ship Docs come to this desk, no sales orders.</source>
      <translation>Nur Versanddokumente kommen an diesen Arbeitsplatz, keine Verkaufsaufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Only a refused or unconfirmed notice is settled by hand; look at it again.</source>
      <translation>Nur eine abgelehnte oder unbestätigte Versandmeldung wird von Hand geklärt; sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Only a sent or unconfirmed notice of a connected store is looked for in the shop.</source>
      <translation>Nur eine gesendete oder unbestätigte Versandmeldung eines verbundenen Shops wird im Shop gesucht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Only rows of the map "carrier" have something under "service".</source>
      <translation>Nur Zeilen der Zuordnung „carrier“ haben etwas unter „service“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Only the sheet "{title}" was read, not the other {others}.</source>
      <translation>Nur das Blatt „{title}“ wurde gelesen, nicht die übrigen {others}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser and sign in to the network. If the shop has moved there, connect the store with that address.</source>
      <translation>Öffnen Sie einen Browser und melden Sie sich beim Netzwerk an. Ist der Shop dorthin umgezogen, verbinden Sie ihn mit dieser Adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser: the network's page appears. Sign in there.</source>
      <translation>Öffnen Sie einen Browser: Die Seite des Netzwerks erscheint. Melden Sie sich dort an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Open the order again and choose from its items.</source>
      <translation>Öffnen Sie den Auftrag noch einmal und wählen Sie aus seinen Artikeln.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Open the shop in a browser: it may be under maintenance, or the address is another one.</source>
      <translation>Öffnen Sie den Shop in einem Browser: Vielleicht wird er gewartet, oder die Adresse ist eine andere.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time answered with a web page instead of a Ship Doc: "{title}".</source>
      <translation>Order Time antwortete mit einer Webseite statt eines Versanddokuments: „{title}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't know Ship Doc {number}.</source>
      <translation>Order Time kennt das Versanddokument {number} nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't let this desk look at Ship Docs.</source>
      <translation>Order Time lässt ordersync keine Versanddokumente ansehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't show Ship Doc {number}: {reason}</source>
      <translation>Order Time zeigt das Versanddokument {number} nicht: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's REST API shows the tracking number and the status of one Ship Doc to a user with key, e-mail and password. It can't change the tracking number.</source>
      <translation>Die REST-API von Order Time zeigt einem Benutzer mit Schlüssel, E-Mail und Passwort Sendungsnummer und Status eines Versanddokuments. Die Sendungsnummer ändern kann sie nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time's answer isn't a Ship Doc.</source>
      <translation>Die Antwort von Order Time ist kein Versanddokument.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's own. Change it only for a practice shop or a proxy.</source>
      <translation>Die von Order Time selbst. Ändern Sie sie nur für einen Übungsshop oder einen Proxy.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Order number</source>
      <translation>Auftragsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {asked} was asked for, but the answer is about "{given}".</source>
      <translation>Gefragt war nach Auftrag {asked}, aber die Antwort betrifft „{given}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Order {first} goes with {way}, order {other} with {its_way}: one parcel has one carrier.</source>
      <translation>Auftrag {first} geht mit {way}, Auftrag {other} mit {its_way}: Ein Paket hat einen Versanddienst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Order {number} has just such a parcel already.</source>
      <translation>Auftrag {number} hat schon genau so ein Paket.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Order {number} has no address, so no label is printed of it.</source>
      <translation>Auftrag {number} hat keine Adresse, deshalb wird kein Etikett davon gedruckt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} has no items left to ship.</source>
      <translation>Auftrag {number} hat keine Artikel mehr zu versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Order {number} has no parcel {tracking} that counts.</source>
      <translation>Auftrag {number} hat kein gültiges Paket {tracking}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no status.</source>
      <translation>Auftrag {number} hat keinen Status.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no total; the sum of its lines is shown.</source>
      <translation>Auftrag {number} hat keine Summe; gezeigt wird die Summe seiner Positionen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>Order {number} has no total; the sum of its parts is shown.</source>
      <translation>Auftrag {number} hat keine Summe; gezeigt wird die Summe seiner Teile.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Order {number} has several parcels with this number.</source>
      <translation>Auftrag {number} hat mehrere Pakete mit dieser Nummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is cancelled at the shop ("{word}").</source>
      <translation>Auftrag {number} ist im Shop storniert („{word}“).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number} is in a state that the shop doesn't list (id {id}).</source>
      <translation>Auftrag {number} hat einen Status, den der Shop nicht aufführt (ID {id}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out by the store's settings.</source>
      <translation>Auftrag {number} ist durch die Einstellungen des Shops ausgeblendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out: the store's settings leave out orders from {source}.</source>
      <translation>Auftrag {number} ist ausgeblendet: Die Shop-Einstellungen blenden Aufträge von {source} aus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out: the store's settings leave out orders whose "{field}" is "{value}".</source>
      <translation>Auftrag {number} ist ausgeblendet: Die Einstellungen des Shops blenden Aufträge aus, deren „{field}“ „{value}“ ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is on hold.</source>
      <translation>Auftrag {number} ist zurückgestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Order {number} is one of another store: {names}.</source>
      <translation>Auftrag {number} gehört zu einem anderen Shop: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already, says the shop ("{word}").</source>
      <translation>Auftrag {number} ist laut Shop schon versendet („{word}“).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already: nothing is left.</source>
      <translation>Auftrag {number} ist schon versendet: Nichts ist offen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is stopped. Seen since work on it began: {changes}</source>
      <translation>Auftrag {number} ist gestoppt. Gesehen, seit daran gearbeitet wird: {changes}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} isn't paid yet.</source>
      <translation>Auftrag {number} ist noch nicht bezahlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Order {number} stands in lines {lines}, and it isn't said which items (SKU) are in this parcel.</source>
      <translation>Auftrag {number} steht in den Zeilen {lines}, und es ist nicht gesagt, welche Artikel (SKU) in diesem Paket sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}, item "{sku}": {reason} The weight was left out.</source>
      <translation>Auftrag {number}, Artikel „{sku}“: {reason} Das Gewicht wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has no price; 0 is shown.</source>
      <translation>Auftrag {number}: Artikel „{sku}“ hat keinen Preis; gezeigt wird 0.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the fractional quantity {quantity}.</source>
      <translation>Auftrag {number}: Artikel „{sku}“ hat die gebrochene Menge {quantity}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the quantity 0.</source>
      <translation>Auftrag {number}: Artikel „{sku}“ hat die Menge 0.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: the currency "{given}" isn't a three-letter code; {default} is shown.</source>
      <translation>Auftrag {number}: Die Währung „{given}“ ist kein Code aus drei Buchstaben; gezeigt wird {default}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/lines.py" />
      <source>Order {number}: {count} bundles "{bundle}" are ordered; check whether "{sku}" is counted for one or for all of them.</source>
      <translation>Auftrag {number}: {count} Produktsets „{bundle}“ sind bestellt; prüfen Sie, ob „{sku}“ für eines oder für alle zählt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as no.</source>
      <translation>Auftrag {number}: {element} „{text}“ wurde als Nein gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as {value}.</source>
      <translation>Auftrag {number}: {element} „{text}“ wurde als {value} gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number}: {element} {value} is finer than {currency} allows; it was rounded.</source>
      <translation>Auftrag {number}: {element} {value} ist genauer, als {currency} erlaubt; es wurde gerundet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Order {number}: {found}</source>
      <translation>Auftrag {number}: {found}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number}: {reason} The weight was left out.</source>
      <translation>Auftrag {number}: {reason} Das Gewicht wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number}: {reason} When the payment changed was left out.</source>
      <translation>Auftrag {number}: {reason} Wann sich die Zahlung änderte, wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {number}: {warning}</source>
      <translation>Auftrag {number}: {warning}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Order {number}: {what}</source>
      <translation>Auftrag {number}: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Order {orders} ({store}): {what}</source>
      <translation>Auftrag {orders} ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Orders are imported and shipments are told all the same.</source>
      <translation>Aufträge werden trotzdem importiert und Sendungen gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: more than {count}.</source>
      <translation>Aufträge sind lesbar. Im letzten Tag geändert: mehr als {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: {count}.</source>
      <translation>Aufträge sind lesbar. Im letzten Tag geändert: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>Orders can be shipped within 1 to 90 working days, or 0 for no such time.</source>
      <translation>Aufträge können binnen 1 bis 90 Arbeitstagen versendet werden, oder 0 für keine Frist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Orders in it that couldn't be read: {count}.</source>
      <translation>Nicht lesbare Aufträge darin: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Orders of {channel} can't be looked at one by one.</source>
      <translation>Aufträge von {channel} lassen sich nicht einzeln ansehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Orders of {channel} have no field "{key}".</source>
      <translation>Aufträge von {channel} haben kein Feld „{key}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>Orders of {channel} have no field "{name}".</source>
      <translation>Aufträge von {channel} haben kein Feld „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Orders stand before the feed's beginning; they weren't read.</source>
      <translation>Vor dem Beginn des Feeds stehen Aufträge; sie wurden nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Orders that came or changed since the last good one aren't here. Mend this, then import.</source>
      <translation>Aufträge, die seit dem letzten guten Import kamen oder sich änderten, fehlen hier. Beheben Sie das und importieren Sie dann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>Orders with a modification time outside the range that was asked for: {count}. They were kept. If this happens often, check the store's time zone.</source>
      <translation>Aufträge mit einer Änderungszeit außerhalb des gefragten Zeitraums: {count}. Sie wurden behalten. Kommt das oft vor, prüfen Sie die Zeitzone des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Orders {first} and {other} go to different addresses.</source>
      <translation>Die Aufträge {first} und {other} gehen an verschiedene Adressen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} ({store}): {what}</source>
      <translation>Aufträge {orders} ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} and {more} more ({store}): {what}</source>
      <translation>Aufträge {orders} und {more} weitere ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Orders, stock and products of several sales channels in one place. Its Ship Docs are imported.</source>
      <translation>Aufträge, Bestand und Produkte mehrerer Verkaufskanäle an einem Ort. Seine Versanddokumente werden importiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Origin of the order</source>
      <translation>Herkunft des Auftrags</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood after the feed; it was left out.</source>
      <translation>Nach dem Feed stand weiterer Text; er wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood before the feed; it was left out.</source>
      <translation>Vor dem Feed stand weiterer Text; er wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis Web Services are under maintenance.</source>
      <translation>Oxatis Web Services werden gewartet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis Web Services, their methods, fields and status codes: OWS API User Guide 11.30.</source>
      <translation>Oxatis Web Services, ihre Methoden, Felder und Statuscodes: OWS API User Guide 11.30.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answered with a status that isn't known ({status}).</source>
      <translation>Oxatis antwortete mit einem unbekannten Status ({status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answers no more calls for this shop today.</source>
      <translation>Oxatis beantwortet heute keine Aufrufe für diesen Shop mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis can be told of nothing else. Change the order in the shop.</source>
      <translation>Oxatis lässt sich nichts anderes melden. Ändern Sie den Auftrag im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis is set to GMT all year. The Windows zone of that name is London's, which has summer time; choose Europe/London if imported orders are an hour late in summer.</source>
      <translation>Oxatis ist das ganze Jahr auf GMT gestellt. Die Windows-Zeitzone dieses Namens ist die von London mit Sommerzeit; wählen Sie Europe/London, wenn importierte Aufträge im Sommer eine Stunde zu spät sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis issues it under its contract for software makers; ask Oxatis for it together with the Token.</source>
      <translation>Oxatis vergibt sie im Rahmen seines Vertrags für Softwarehersteller; erfragen Sie sie bei Oxatis zusammen mit dem Token.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Oxatis may be under maintenance, or the address is another one.</source>
      <translation>Vielleicht wird Oxatis gewartet, oder die Adresse ist eine andere.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>Oxatis numbers its orders with digits alone, such as 76763.</source>
      <translation>Oxatis nummeriert seine Aufträge nur mit Ziffern, etwa 76763.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis refused the sign-in.</source>
      <translation>Oxatis hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis takes only SST-SHIPPED for shipped: with another state it can't be told that an order was shipped.</source>
      <translation>Oxatis nimmt nur SST-SHIPPED als versendet: Mit einem anderen Status lässt sich ihm nicht melden, dass ein Auftrag versendet ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis takes {count} characters at most. Check the number.</source>
      <translation>Oxatis nimmt höchstens {count} Zeichen. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Packing slip printed.</source>
      <translation>Lieferschein gedruckt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>Page {page} of {pages} repeated orders that were there before; the shop has no more.</source>
      <translation>Seite {page} von {pages} wiederholte frühere Aufträge; mehr hat der Shop nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after} ({reason}).</source>
      <translation>Paket korrigiert: {before} → {after} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after}.</source>
      <translation>Paket korrigiert: {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back already.</source>
      <translation>Paket {parcel} wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back: {reason}.</source>
      <translation>Paket {parcel} wurde zurückgenommen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Password, key or token</source>
      <translation>Passwort, Schlüssel oder Token</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Passwords are kept nowhere else, so no connection was saved or used.</source>
      <translation>Passwörter liegen nirgends sonst, daher wurde keine Verbindung gespeichert oder genutzt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Payment method</source>
      <translation>Zahlungsmethode</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Picking began.</source>
      <translation>Kommissionierung begonnen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Possible with --set: {names}.</source>
      <translation>Möglich mit --set: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>Possible: {channels}.</source>
      <translation>Möglich: {channels}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>Possible: {keys}.</source>
      <translation>Möglich: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>Possible: {kinds}; with *N for the next N requests only.</source>
      <translation>Möglich: {kinds}; mit *N nur für die nächsten N Anfragen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Possible: {names}.</source>
      <translation>Möglich: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>PublisherId</source>
      <translation>PublisherId</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}.</source>
      <translation>Zurückgestellt bis {until}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}: {reason}.</source>
      <translation>Zurückgestellt bis {until}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold.</source>
      <translation>Zurückgestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold: {reason}.</source>
      <translation>Zurückgestellt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Quantity is missing for item "{sku}".</source>
      <translation>Bei Artikel „{sku}“ fehlt die Menge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Record a new parcel where one is sent after all.</source>
      <translation>Erfassen Sie ein neues Paket, wenn doch eines versendet wird.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Release it first, here or in the shop.</source>
      <translation>Geben Sie ihn zuerst frei, hier oder im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released here; the shop itself still has it on hold.</source>
      <translation>Hier freigegeben; der Shop selbst hat ihn noch zurückgestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released.</source>
      <translation>Freigegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Requested warehouse</source>
      <translation>Gewünschtes Lager</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Restore a backup (ordersync restore), or save what can be read (ordersync salvage).</source>
      <translation>Stellen Sie eine Sicherung wieder her (ordersync restore) oder retten Sie, was lesbar ist (ordersync salvage).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>Restored from a backup of {when}: it may have been sent since.</source>
      <translation>Aus einer Sicherung vom {when} wiederhergestellt: Sie wurde womöglich seither gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row "{row}" of the map: case and blanks don't matter.</source>
      <translation>Zeile „{row}“ der Zuordnung: Groß-/Kleinschreibung und Leerzeichen zählen nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of all services of this carrier.</source>
      <translation>Zeile für alle Services dieses Versanddienstes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of just this service.</source>
      <translation>Zeile nur für diesen Service.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map (the channel's default).</source>
      <translation>Zeile der Zuordnung (Standard des Kanals).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, added by hand.</source>
      <translation>Zeile der Zuordnung, von Hand hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand.</source>
      <translation>Zeile der Zuordnung, von Hand geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand; by default it means {status}.</source>
      <translation>Zeile der Zuordnung, von Hand geändert; im Standard bedeutet sie {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map.</source>
      <translation>Zeile der Zuordnung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Rows can't be typed and taken with --reset, --copy-from or --import in one call.</source>
      <translation>Zeilen lassen sich nicht im selben Aufruf tippen und mit --reset, --copy-from oder --import übernehmen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Rows of the map "{map}" have nothing under "becomes_service".</source>
      <translation>Zeilen der Zuordnung „{map}“ haben nichts unter „becomes_service“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>STATUS is one of: {statuses}.</source>
      <translation>STATUS ist eines von: {statuses}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save it anew as .xlsx, or as .csv (UTF-8).</source>
      <translation>Speichern Sie sie neu als .xlsx oder als .csv (UTF-8).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .csv (UTF-8) or .xlsx.</source>
      <translation>Speichern Sie sie als .csv (UTF-8) oder .xlsx.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .xlsx or .csv without a password.</source>
      <translation>Speichern Sie sie ohne Passwort als .xlsx oder .csv.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save only the rows and columns that are needed.</source>
      <translation>Speichern Sie nur die nötigen Zeilen und Spalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/salvage.py" />
      <source>Saved from a damaged database: it may have been sent.</source>
      <translation>Aus einer beschädigten Datenbank gerettet: Sie wurde womöglich schon gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Say how many days old the orders are to be: 1 to 3650.</source>
      <translation>Geben Sie an, wie viele Tage alt die Aufträge sein sollen: 1 bis 3650.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>Say how you know: this can't be settled without a reason.</source>
      <translation>Sagen Sie, woher Sie das wissen: Ohne Grund lässt sich das nicht klären.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say in the store's maps what it means.</source>
      <translation>Sagen Sie in den Zuordnungen des Shops, was es bedeutet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>Say what became of the mail: --arrived, --again or --drop.</source>
      <translation>Sagen Sie, was aus der E-Mail wurde: --arrived, --again oder --drop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Say what is to be corrected.</source>
      <translation>Sagen Sie, was zu korrigieren ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Say whether it arrived, or give it up.</source>
      <translation>Sagen Sie, ob sie angekommen ist, oder geben Sie sie auf.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Say which of the shop's states means what, by their mnemonic codes. Shipped must be SST-SHIPPED: otherwise Oxatis can't be told about shipments.</source>
      <translation>Sagen Sie, welcher Status des Shops was bedeutet, mit seinen Kurzcodes. Versendet muss SST-SHIPPED sein: Sonst lässt sich Oxatis kein Versand melden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Say which with --store NAME.</source>
      <translation>Geben Sie mit --store NAME an, welchen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say who carries the parcel with --carrier.</source>
      <translation>Geben Sie mit --carrier an, wer das Paket befördert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Say who carries the parcel, or what "{method}" goes with: in the map of shipping methods.</source>
      <translation>Geben Sie an, wer das Paket befördert oder womit „{method}“ geht: in der Versandart-Zuordnung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say who carries the parcel.</source>
      <translation>Geben Sie an, wer das Paket befördert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Say why the parcel is taken back.</source>
      <translation>Sagen Sie, warum das Paket zurückgenommen wird.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/attention_commands.py" />
      <source>Say why with --reason: it is kept with the order.</source>
      <translation>Sagen Sie mit --reason, warum: Das wird beim Auftrag aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Say why: the reason is kept with the order.</source>
      <translation>Sagen Sie, warum: Der Grund wird beim Auftrag aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say with --carrier who carries it.</source>
      <translation>Geben Sie mit --carrier an, wer es befördert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_command.py" />
      <source>Say with --format what is to be written.</source>
      <translation>Geben Sie mit --format an, was geschrieben werden soll.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Scan the barcode that is shown.</source>
      <translation>Scannen Sie den gezeigten Barcode.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>See to that, too, then say so.</source>
      <translation>Kümmern Sie sich auch darum und sagen Sie es dann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>See to the parcel, then say at the order that you have seen it.</source>
      <translation>Kümmern Sie sich um das Paket und sagen Sie dann beim Auftrag, dass Sie es gesehen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen: {detail}</source>
      <translation>Gesehen: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen: {detail} Reason: {reason}.</source>
      <translation>Gesehen: {detail} Grund: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Set it under Settings, Label printer.</source>
      <translation>Stellen Sie ihn unter „Einstellungen“, „Etikettendrucker“ ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Set the scanner to this PC's keyboard (its manual calls that keyboard country or language), or set this PC to the scanner's, and calibrate again.</source>
      <translation>Stellen Sie den Scanner auf die Tastatur dieses PCs ein (sein Handbuch nennt das Tastaturland oder -sprache) oder diesen PC auf die des Scanners, und stellen Sie den Scanner dann neu ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Settle it first, or wait until it was sent.</source>
      <translation>Klären Sie sie zuerst oder warten Sie, bis sie gesendet ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Settle it first: say whether it arrived.</source>
      <translation>Klären Sie sie zuerst: Sagen Sie, ob sie angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Several orders are named.</source>
      <translation>Mehrere Aufträge sind genannt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Several stores have an order {number}: {names}.</source>
      <translation>Mehrere Shops haben einen Auftrag {number}: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Several stores have an order {number}: {names}. Say which.</source>
      <translation>Mehrere Shops haben einen Auftrag {number}: {names}. Sagen Sie, welchen Sie meinen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship Doc</source>
      <translation>Versanddokument</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Ship Doc {asked} was asked for, but the answer is about "{given}".</source>
      <translation>Gefragt war nach Versanddokument {asked}, aber die Antwort betrifft „{given}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Ship that order on its own.</source>
      <translation>Versenden Sie diesen Auftrag für sich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Ship them apart, or say that one parcel for both is meant.</source>
      <translation>Versenden Sie sie getrennt oder sagen Sie, dass ein Paket für beide gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship-to addresses use two-letter codes for state and country, such as TX and US.</source>
      <translation>Lieferadressen verwenden Codes aus zwei Buchstaben für Bundesstaat und Land, etwa TX und US.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>ShipStation's Custom Store guide says how orders are asked for and how a shipment is told.</source>
      <translation>Die Custom-Store-Anleitung von ShipStation sagt, wie Aufträge abgefragt und Sendungen gemeldet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Shipped</source>
      <translation>Versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop had changed where it goes ({changes}): {reason}.</source>
      <translation>Versendet, obwohl der Shop das Lieferziel geändert hatte ({changes}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop showed it as "{word}" ({verdict}): {reason}.</source>
      <translation>Versendet, obwohl der Shop ihn als „{word}“ zeigte ({verdict}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shipped must be SST-SHIPPED, and the store's time zone GMT: ShipStation.</source>
      <translation>Versendet muss SST-SHIPPED sein und die Zeitzone des Shops GMT: ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>Shipped with {carrier} {tracking} ({items}).</source>
      <translation>Versendet mit {carrier} {tracking} ({items}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Shipping method</source>
      <translation>Versandart</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Shops differ from the guide: other ways to sign in, their own local time, feeds that aren't whole XML. What was seen on WooCommerce, Magento, Spree and others is allowed for.</source>
      <translation>Shops weichen von der Anleitung ab: andere Arten der Anmeldung, eigene Ortszeit, Feeds, die kein vollständiges XML sind. Was bei WooCommerce, Magento, Spree und anderen beobachtet wurde, ist berücksichtigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shops made with Oxatis, the e-commerce platform from France, through Oxatis Web Services.</source>
      <translation>Shops mit Oxatis, der E-Commerce-Plattform aus Frankreich, über Oxatis Web Services.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>Shorten the address, or use larger labels.</source>
      <translation>Kürzen Sie die Adresse, oder nehmen Sie größere Etiketten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Sign in to InkSoft as an admin and copy the PublisherId from the bottom right of any page.</source>
      <translation>Melden Sie sich bei InkSoft als Admin an und kopieren Sie die PublisherId unten rechts von einer beliebigen Seite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Sign in to Listing Mirror.</source>
      <translation>Melden Sie sich bei Listing Mirror an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Sign in to Order Time as the Master Admin.</source>
      <translation>Melden Sie sich als Master-Admin bei Order Time an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Sign in to Windows with your own account and try again; the Credential Manager must be running.</source>
      <translation>Melden Sie sich mit Ihrem eigenen Konto bei Windows an und versuchen Sie es erneut; die Anmeldeinformationsverwaltung muss laufen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Signing in to {host} failed: it offers no way that ordersync knows.</source>
      <translation>Die Anmeldung bei {host} gelang nicht: Er bietet keinen Weg an, den ordersync kennt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can be looked at.</source>
      <translation>Einzelne Versanddokumente können angesehen werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can't be looked at: that takes key, e-mail and password, and not all three are entered.</source>
      <translation>Einzelne Versanddokumente können nicht angesehen werden: Dazu braucht es Schlüssel, E-Mail und Passwort, und nicht alle drei sind eingegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>So an empty answer, or one without any order that tells of no failure, means here that no orders are waiting. The next import asks for the same range again, so that nothing can be lost by it.</source>
      <translation>Eine leere Antwort, oder eine ohne Auftrag, die keinen Fehler nennt, bedeutet hier also, dass keine Aufträge warten. Der nächste Import fragt denselben Zeitraum noch einmal ab, sodass nichts verloren gehen kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Some of the labels may have been printed.</source>
      <translation>Einige der Etiketten können gedruckt worden sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Something in it had to be put right: {reason}</source>
      <translation>Etwas darin musste berichtigt werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Something went wrong inside the program ({name}).</source>
      <translation>Im Programm ist etwas schiefgegangen ({name}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Source</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it into several files.</source>
      <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it, or leave out columns that aren't needed.</source>
      <translation>Teilen Sie sie oder lassen Sie unnötige Spalten weg.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Standard input must hold a JSON object with the secrets: {keys}.</source>
      <translation>Die Standardeingabe muss ein JSON-Objekt mit den geheimen Angaben enthalten: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Start that one, or give this shop a file of its own.</source>
      <translation>Starten Sie diesen oder geben Sie diesem Shop eine eigene Datei.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>Step {n} of {of} accepted: {name}.</source>
      <translation>Schritt {n} von {of} angenommen: {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Step {step} of {of} ({name})</source>
      <translation>Schritt {step} von {of} ({name})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>Stop: {detail} Don't hand the parcel over before you have seen to it.</source>
      <translation>Stopp: {detail} Geben Sie das Paket nicht heraus, bevor Sie sich darum gekümmert haben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Stopped after {n} labels; some of the next may have been printed.</source>
      <translation>
        <numerusform>Nach {n} Etikett angehalten; von den nächsten können einige gedruckt worden sein.</numerusform>
        <numerusform>Nach {n} Etiketten angehalten; von den nächsten können einige gedruckt worden sein.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/errors.py" />
      <source>Stopped before it was finished.</source>
      <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Stopped while {host} was being told.</source>
      <translation>Abgebrochen, während {host} die Meldung bekam.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>Stores here: {known}.</source>
      <translation>Shops hier: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>Stores here: {names}.</source>
      <translation>Shops hier: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Switch it off and calibrate again.</source>
      <translation>Schalten Sie sie aus und stellen Sie den Scanner neu ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {on}. Taken off: {off}.</source>
      <translation>Schlagwörter gesetzt: {on}. Entfernt: {off}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {tags}.</source>
      <translation>Schlagwörter gesetzt: {tags}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Tags of {n} orders changed</source>
      <translation>
        <numerusform>Schlagwörter von {n} Auftrag geändert</numerusform>
        <numerusform>Schlagwörter von {n} Aufträgen geändert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tags taken off: {tags}.</source>
      <translation>Schlagwörter entfernt: {tags}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>Take it out of the address and enter it as the password or key.</source>
      <translation>Nehmen Sie es aus der Adresse und geben Sie es als Passwort oder Schlüssel ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Take it out of the address; it has a field of its own.</source>
      <translation>Nehmen Sie es aus der Adresse; dafür gibt es ein eigenes Feld.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>Take it out: labels begin their commands with ^ and ~.</source>
      <translation>Nehmen Sie ihn heraus: Etiketten beginnen ihre Befehle mit ^ und ~.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Take one of the two back, if there is only one.</source>
      <translation>Nehmen Sie eines der beiden zurück, wenn es nur eines gibt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Take one of them back first, or correct it in the window.</source>
      <translation>Nehmen Sie zuerst eines davon zurück oder korrigieren Sie es im Fenster.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>Take out the loop, or let it go over less.</source>
      <translation>Nehmen Sie die Wiederholung heraus, oder lassen Sie sie über weniger gehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Take that rule out of the store's settings first.</source>
      <translation>Nehmen Sie diese Regel zuerst aus den Einstellungen des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Take {source} off that list in the store's settings first.</source>
      <translation>Nehmen Sie zuerst {source} in den Shop-Einstellungen von dieser Liste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Taken out of the map by hand; by default it means {status}.</source>
      <translation>Von Hand aus der Zuordnung genommen; im Standard bedeutet es {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Templates show values, with conditions and loops; they can't do anything else.</source>
      <translation>Vorlagen zeigen Werte, mit Bedingungen und Wiederholungen; anderes können sie nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>Test mail of {store}</source>
      <translation>Test-E-Mail von {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Test the connection, then say what the shop's status words mean.</source>
      <translation>Testen Sie die Verbindung und sagen Sie dann, was die Statuswörter des Shops bedeuten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Test the connection.</source>
      <translation>Testen Sie die Verbindung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Test the connection. The shop's order states are read along the way.</source>
      <translation>Testen Sie die Verbindung. Die Auftragsstatus des Shops werden dabei gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Test the connection. When no orders are waiting, the test says so; that is no fault.</source>
      <translation>Testen Sie die Verbindung. Wenn keine Aufträge warten, sagt es der Test; das ist kein Fehler.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>That is probably this network's own page of sign-in. It isn't followed, because the store's sign-in is only for the address that was entered.</source>
      <translation>Das ist wahrscheinlich die Anmeldeseite dieses Netzwerks. Ihr wird nicht gefolgt, weil die Anmeldung des Shops nur für die eingegebene Adresse gilt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>That is the user who registered your company. Nobody else can switch the integration on.</source>
      <translation>Das ist der Benutzer, der Ihre Firma registriert hat. Niemand sonst kann die Integration einschalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password, and takes the PublisherId in the address under that name.</source>
      <translation>Dass es das Custom-Store-Protokoll von ShipStation mit Benutzername und Passwort spricht und die PublisherId unter diesem Namen in der Adresse nimmt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password: the generated login and the three custom fields fit it.</source>
      <translation>Dass es das Custom-Store-Protokoll von ShipStation mit Benutzername und Passwort spricht: Die generierte Anmeldung und die drei Zusatzfelder passen dazu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>That user's rights: to see orders and to change them.</source>
      <translation>Die Rechte dieses Benutzers: Aufträge sehen und ändern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The InkSoft user needs the permission level "Fulfillment Store Admin". Check the PublisherId too, and whether a firewall blocks this PC.</source>
      <translation>Der InkSoft-Benutzer braucht die Berechtigungsstufe „Fulfillment Store Admin“. Prüfen Sie auch die PublisherId und ob eine Firewall diesen PC sperrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The Order Time user as whom this desk looks.</source>
      <translation>Der Order Time-Benutzer, als der ordersync nachsieht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The PublisherId can't be called "{name}": the protocol needs that name itself.</source>
      <translation>Die PublisherId kann nicht „{name}“ heißen: Das Protokoll braucht diesen Namen selbst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>The address holds the Token itself ({name}=…).</source>
      <translation>Die Adresse enthält den Token selbst ({name}=…).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address holds the key itself ({name}=…).</source>
      <translation>Die Adresse enthält den Schlüssel selbst ({name}=…).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address is known: {host}.</source>
      <translation>Die Adresse ist bekannt: {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The address, the sign-in with e-mail and API key, and where the key is made: Order Time's help page.</source>
      <translation>Die Adresse, die Anmeldung mit E-Mail und API-Schlüssel und wo der Schlüssel erstellt wird: Hilfeseite von Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The address. It isn't public, so you enter it.</source>
      <translation>Die Adresse. Sie ist nicht öffentlich, daher geben Sie sie ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation>Die Antwort konnte wegen eines Fehlers in diesem Programm nicht verarbeitet werden ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer for a notice came too late: another window or command had given up waiting for it.</source>
      <translation>Die Antwort auf eine Versandmeldung kam zu spät: Ein anderes Fenster oder ein Befehl wartete nicht mehr darauf.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The answer holds no order.</source>
      <translation>Die Antwort enthält keinen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer isn't one of Oxatis Web Services.</source>
      <translation>Die Antwort ist keine von Oxatis Web Services.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The answer isn't whole: {reason}</source>
      <translation>Die Antwort ist nicht vollständig: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer of Oxatis Web Services can't be read.</source>
      <translation>Die Antwort von Oxatis Web Services ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} broke off.</source>
      <translation>Die Antwort von {host} brach ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} is too large.</source>
      <translation>Die Antwort von {host} ist zu groß.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer may have been mailed of this parcel; that can't be taken back.</source>
      <translation>Der Käufer hat vielleicht eine E-Mail zu diesem Paket bekommen; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The buyer of this order may be mailed again.</source>
      <translation>Der Käufer dieses Auftrags darf wieder E-Mails bekommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer was mailed of the parcel as it was. No second mail goes out by itself; it can be sent once more by hand.</source>
      <translation>Der Käufer bekam eine E-Mail zum Paket, wie es war. Von selbst geht keine zweite hinaus; sie kann von Hand noch einmal gesendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer was mailed of this parcel; a mail that was sent can't be taken back.</source>
      <translation>Der Käufer hat eine E-Mail zu diesem Paket bekommen; eine gesendete E-Mail lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>The buyer's data were deleted from this desk.</source>
      <translation>Die Käuferdaten wurden von diesem Arbeitsplatz gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The carrier "{word}" can't be mapped so.</source>
      <translation>Der Versanddienst „{word}“ kann nicht so zugeordnet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The carrier is missing.</source>
      <translation>Der Versanddienst fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>The check digit of this {carrier} number is wrong: a digit may be mistyped.</source>
      <translation>Die Prüfziffer dieser Nummer von {carrier} ist falsch: Vielleicht ist eine Ziffer vertippt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>The closing words can have {n} letters at most.</source>
      <translation>Der Schlusstext darf höchstens {n} Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The company proxy asks for a sign-in of its own.</source>
      <translation>Der Firmenproxy verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy can't reach {host}.</source>
      <translation>Der Firmenproxy kann {host} nicht erreichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy doesn't let this PC reach {host}.</source>
      <translation>Der Firmenproxy lässt diesen PC nicht zu {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy {proxy} can't be reached, so {host} can't either.</source>
      <translation>Der Firmenproxy {proxy} ist nicht erreichbar, also auch {host} nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>The company's name can have {n} letters at most.</source>
      <translation>Der Firmenname darf höchstens {n} Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The connection to {host} broke off before the end of the mail.</source>
      <translation>Die Verbindung zu {host} brach vor dem Ende der E-Mail ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The connection to {host} broke off.</source>
      <translation>Die Verbindung zu {host} brach ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The connection to {host} was lost before its answer was whole.</source>
      <translation>Die Verbindung zu {host} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The correction has neither a tracking number nor a carrier.</source>
      <translation>Die Korrektur hat weder Sendungsnummer noch Versanddienst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The cost {cost} is finer than {currency} has it.</source>
      <translation>Die Kosten {cost} sind genauer, als {currency} es erlaubt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The data folder {folder} can't be made.</source>
      <translation>Der Datenordner {folder} kann nicht angelegt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>The data folder {folder} can't be used.</source>
      <translation>Der Datenordner {folder} kann nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The delay must be 0 to 3600 seconds.</source>
      <translation>Die Verzögerung muss 0 bis 3600 Sekunden betragen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address can't be used: {fields} missing.</source>
      <translation>Die Lieferadresse ist unbrauchbar: Es fehlt {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address can't be used; it lacks: {detail}. Correct it before you ship.</source>
      <translation>Die Lieferadresse ist unbrauchbar; es fehlt: {detail}. Korrigieren Sie sie vor dem Versand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address needs two-letter codes, as this shop asks for: {fields}.</source>
      <translation>Die Lieferadresse braucht Codes aus zwei Buchstaben, wie dieser Shop sie verlangt: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address needs two-letter codes, which this channel asks for: {detail}. Correct it before you ship.</source>
      <translation>Die Lieferadresse braucht Codes aus zwei Buchstaben, wie dieser Kanal sie verlangt: {detail}. Korrigieren Sie sie vor dem Versand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The desk's delivery address goes on counting, though the shop changed its own.</source>
      <translation>Die hier korrigierte Lieferadresse gilt weiter, obwohl der Shop seine geändert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The disk with the order database {path} is full.</source>
      <translation>Der Datenträger mit der Auftragsdatenbank {path} ist voll.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>The export stopped in the middle.</source>
      <translation>Der Export brach mittendrin ab.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed broke off after {count} orders. They are kept; what was to follow is missing.</source>
      <translation>
        <numerusform>Der Feed brach nach {count} Auftrag ab. Er ist gespeichert; was folgen sollte, fehlt.</numerusform>
        <numerusform>Der Feed brach nach {count} Aufträgen ab. Sie sind gespeichert; was folgen sollte, fehlt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: more than {count}.</source>
      <translation>Der Feed ist lesbar. Im letzten Tag geänderte Aufträge: mehr als {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: {count}.</source>
      <translation>Der Feed ist lesbar. Im letzten Tag geänderte Aufträge: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed ends before its last order; what stands behind its end wasn't read.</source>
      <translation>Der Feed endet vor seinem letzten Auftrag; was hinter dem Ende steht, wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed isn't well-formed XML; its orders were read one by one.</source>
      <translation>Der Feed ist kein wohlgeformtes XML; seine Aufträge wurden einzeln gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed isn't whole UTF-8; what didn't fit was read as Windows-1252. Names may be misspelt.</source>
      <translation>Der Feed ist nicht durchgehend UTF-8; was nicht passte, wurde als Windows-1252 gelesen. Namen sind womöglich falsch geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>The feed names no currency for its orders, and none was given when the store was connected.</source>
      <translation>Der Feed nennt keine Währung für seine Aufträge, und beim Verbinden des Shops wurde keine angegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed repeats the store's password or key; it was masked.</source>
      <translation>Der Feed wiederholt das Passwort oder den Schlüssel des Shops; das wurde unkenntlich gemacht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed says that it is {declared}, but it is UTF-8; it was read so.</source>
      <translation>Der Feed gibt {declared} an, ist aber UTF-8; so wurde er gelesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed's number of pages can't be read: "{given}". One page is assumed.</source>
      <translation>Die Seitenzahl des Feeds ist nicht lesbar: „{given}“. Es wird eine Seite angenommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The fewest characters of a scan can be 2 to 40.</source>
      <translation>Die Mindestzahl der Zeichen eines Scans kann 2 bis 40 sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file has more than {limit} rows.</source>
      <translation>Die Datei hat mehr als {limit} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The file has no visible sheet.</source>
      <translation>Die Datei hat kein sichtbares Blatt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The file holds more than {n} views; no view was taken.</source>
      <translation>Die Datei enthält mehr als {n} Ansichten; keine wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The file is larger than {n} MB.</source>
      <translation>Die Datei ist größer als {n} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The file isn't an order database of ordersync; another program made it.</source>
      <translation>Die Datei ist keine Auftragsdatenbank von ordersync; ein anderes Programm hat sie erstellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be read.</source>
      <translation>Die Datei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} can't be read: {reason}.</source>
      <translation>Die Datei {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be written.</source>
      <translation>Die Datei {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>The file {file} can't be written: {reason}.</source>
      <translation>Die Datei {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>The file {file} exists already; nothing was written.</source>
      <translation>Die Datei {file} gibt es schon; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} is larger than {limit} MB.</source>
      <translation>Die Datei {file} ist größer als {limit} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} is too large to hold views.</source>
      <translation>Die Datei {file} ist zu groß, um Ansichten zu enthalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The file {path} can't be read or written.</source>
      <translation>Die Datei {path} kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>The first row must hold the headings. Found there: {headings}.</source>
      <translation>Die erste Zeile muss die Überschriften enthalten. Dort gefunden: {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The folder that holds OrderServices.aspx. Only another one for tests or through a proxy.</source>
      <translation>Der Ordner mit OrderServices.aspx. Ein anderer nur für Tests oder über einen Proxy.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>The folder {folder} for the order database can't be made.</source>
      <translation>Der Ordner {folder} für die Auftragsdatenbank kann nicht angelegt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>The guide has two requests: for orders, and to tell of a shipment. None changes or takes back what was told, so a wrong notice has to be put right in the shop.</source>
      <translation>Die Anleitung kennt zwei Anfragen: nach Aufträgen und um einen Versand zu melden. Keine ändert Gemeldetes oder nimmt es zurück, eine falsche Versandmeldung muss also im Shop berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The guide's sign-in is user name and password (HTTP Basic), its times are UTC.</source>
      <translation>Die Anmeldung der Anleitung ist Benutzername und Passwort (HTTP Basic), ihre Zeiten sind UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended.</source>
      <translation>Die Zurückstellung bis {until} ist beendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended; the shop itself still has it on hold.</source>
      <translation>Die Zurückstellung bis {until} ist beendet; der Shop selbst hat ihn noch zurückgestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The id under which a program may use Oxatis Web Services. Oxatis issues it under a contract.</source>
      <translation>Die Kennung, unter der ein Programm Oxatis Web Services nutzen darf. Oxatis vergibt sie per Vertrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The import failed here: {reason}</source>
      <translation>Hier ist der Import fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import interval must be 5 to 1440 minutes, or 0 for by hand only.</source>
      <translation>Das Importintervall muss 5 bis 1440 Minuten betragen, oder 0 für nur von Hand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The import isn't complete.</source>
      <translation>Der Import ist nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import range must be 1 to 3650 days.</source>
      <translation>Der Importzeitraum muss 1 bis 3650 Tage betragen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The import was broken off: the part of ordersync that imports has stopped.</source>
      <translation>Der Import wurde abgebrochen: Der importierende Teil von ordersync wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The keyboard layout can't be used: calibrate the scanner again.</source>
      <translation>Die Tastaturbelegung ist unbrauchbar: Stellen Sie den Scanner neu ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>The label of order {number} has more text than room, so it isn't printed.</source>
      <translation>Das Etikett von Auftrag {number} hat mehr Text als Platz und wird deshalb nicht gedruckt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} broke the connection off.</source>
      <translation>Der Etikettendrucker {printer} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} can't be reached.</source>
      <translation>Der Etikettendrucker {printer} ist nicht zu erreichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} doesn't answer.</source>
      <translation>Der Etikettendrucker {printer} antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} refuses the connection.</source>
      <translation>Der Etikettendrucker {printer} lehnt die Verbindung ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} stopped taking data.</source>
      <translation>Der Etikettendrucker {printer} nimmt keine Daten mehr an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The last import didn't go through: {error}</source>
      <translation>Der letzte Import ist nicht gelungen: {error}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The log file {file} can't be written.</source>
      <translation>Die Protokolldatei {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>The logo is too large.</source>
      <translation>Das Logo ist zu groß.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>The logo isn't a picture that can be used.</source>
      <translation>Das Logo ist kein Bild, das sich verwenden lässt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail can't be sent as it is: {detail}</source>
      <translation>Die E-Mail kann so nicht gesendet werden: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail isn't in this state any more; look at it again.</source>
      <translation>Die E-Mail ist nicht mehr in diesem Zustand; sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server can't send to {address}: it takes plain letters only.</source>
      <translation>Der Mailserver kann nicht an {address} senden: Er nimmt nur einfache Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server doesn't take this mail. Its words: {words}</source>
      <translation>Der Mailserver nimmt diese E-Mail nicht an. Seine Worte: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server gave no clear answer to the mail: {words}</source>
      <translation>Der Mailserver gab keine klare Antwort auf die E-Mail: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server refused the sign-in. All mails of this store wait. Check user name and password in the store's settings; some providers want an app password. The server's words: {words}</source>
      <translation>Der Mailserver hat die Anmeldung abgelehnt. Alle E-Mails dieses Shops warten. Prüfen Sie Benutzername und Passwort in den Einstellungen des Shops; manche Anbieter verlangen ein App-Passwort. Worte des Servers: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server takes no mails from {sender}. All mails of this store wait. Check the address in the store's settings. The server's words: {words}</source>
      <translation>Der Mailserver nimmt keine E-Mails von {sender}. Alle E-Mails dieses Shops warten. Prüfen Sie die Adresse in den Einstellungen des Shops. Worte des Servers: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer couldn't be sent (attempt {attempt}), it waits: {reason}</source>
      <translation>Die E-Mail an den Käufer konnte nicht gesendet werden (Versuch {attempt}), sie wartet: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is marked as arrived: {reason}.</source>
      <translation>Die E-Mail an den Käufer ist als angekommen vermerkt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is to be sent once more.</source>
      <translation>Die E-Mail an den Käufer soll noch einmal gesendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is to be sent once more: {reason}.</source>
      <translation>Die E-Mail an den Käufer soll noch einmal gesendet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer isn't sent: {reason}</source>
      <translation>Die E-Mail an den Käufer wird nicht gesendet: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The mail to the buyer was cancelled: the parcel was taken back.</source>
      <translation>Die E-Mail an den Käufer wurde zurückgezogen: Das Paket wurde zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer was given up.</source>
      <translation>Die E-Mail an den Käufer wurde aufgegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer was refused (attempt {attempt}): {reason}</source>
      <translation>Die E-Mail an den Käufer wurde abgelehnt (Versuch {attempt}): {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>The mails of {store} are being sent already.</source>
      <translation>Die E-Mails von {store} werden schon gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>The mails of {store} are being sent right now.</source>
      <translation>Die E-Mails von {store} werden gerade gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>The map "{map}" has no row "{row}".</source>
      <translation>Die Zuordnung „{map}“ hat keine Zeile „{row}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>The maps of {store} can't be changed: there is no channel "{key}" in this version.</source>
      <translation>Die Zuordnungen von {store} können nicht geändert werden: Diese Version hat keinen Kanal „{key}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The mnemonic codes of your order states, SST-SHIPPED among them.</source>
      <translation>Die Kurzcodes Ihrer Auftragsstatus, darunter SST-SHIPPED.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>The name of the file must end in {ending}.</source>
      <translation>Der Dateiname muss auf {ending} enden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_choice.py" />
      <source>The name of the file must end in: {endings}.</source>
      <translation>Der Dateiname muss enden auf: {endings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The network between here and the shop asks for a sign-in of its own.</source>
      <translation>Das Netzwerk zwischen hier und dem Shop verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The notice couldn't be sent because of a fault in this program ({kind}).</source>
      <translation>Die Versandmeldung konnte wegen eines Fehlers in diesem Programm nicht gesendet werden ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice didn't get through. {reason}</source>
      <translation>Die Versandmeldung kam nicht durch. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice isn't confirmed any more: the change of the map that proved it was taken back.</source>
      <translation>Die Versandmeldung ist nicht mehr bestätigt: Die Zuordnungsänderung, die sie belegte, wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The notice of order {number} isn't sent again.</source>
      <translation>Die Versandmeldung von Auftrag {number} wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The notice of this parcel was given up. If it had reached {channel} before that, change the order in the shop by hand.</source>
      <translation>Die Versandmeldung dieses Pakets wurde aufgegeben. Hatte sie {channel} vorher erreicht, ändern Sie den Auftrag im Shop von Hand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The notice of this parcel was given up. It is corrected on this desk.</source>
      <translation>Die Versandmeldung dieses Pakets wurde aufgegeben. Es wird an diesem Arbeitsplatz korrigiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice waits for another attempt: {reason}</source>
      <translation>Die Versandmeldung wartet auf einen neuen Versuch: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice was cancelled: the change of the map that brought it about was taken back. The shop is told when it has the order as open again, or with the next parcel.</source>
      <translation>Die Versandmeldung wurde verworfen: Die Zuordnungsänderung, die sie auslöste, wurde rückgängig gemacht. Dem Shop wird gemeldet, sobald er den Auftrag wieder als offen hat, oder mit dem nächsten Paket.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up.</source>
      <translation>Die Versandmeldung wurde aufgegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up: {reason}.</source>
      <translation>Die Versandmeldung wurde aufgegeben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/notify.py" />
      <source>The notices of {store} are being sent already.</source>
      <translation>Die Versandmeldungen von {store} werden schon gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>The notices of {store} are being sent right now.</source>
      <translation>Die Versandmeldungen von {store} werden gerade gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The one that Listing Mirror shows for ShipStation, not the one for its website.</source>
      <translation>Der, den Listing Mirror für ShipStation zeigt, nicht der für die Website.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The one that was made for ShipStation or for this desk.</source>
      <translation>Der für ShipStation oder für ordersync erstellte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The order database was made by a newer version of ordersync.</source>
      <translation>Die Auftragsdatenbank stammt von einer neueren Version von ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} can't be opened, read or written.</source>
      <translation>Die Auftragsdatenbank {path} kann nicht geöffnet, gelesen oder geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} can't be written: the disk is full or broken.</source>
      <translation>Die Auftragsdatenbank {path} kann nicht geschrieben werden: Der Datenträger ist voll oder defekt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} is damaged.</source>
      <translation>Die Auftragsdatenbank {path} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>The order database {path} is open in another window or command.</source>
      <translation>Die Auftragsdatenbank {path} ist in einem anderen Fenster oder Befehl geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The order has no item "{sku}".</source>
      <translation>Der Auftrag hat keinen Artikel „{sku}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The order has no line "{name}".</source>
      <translation>Der Auftrag hat keine Position „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The order isn't complete any more: the shop is told of the other parcels when the last one is recorded.</source>
      <translation>Der Auftrag ist nicht mehr vollständig: Dem Shop werden die übrigen Pakete gemeldet, wenn das letzte erfasst ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>The order number is missing.</source>
      <translation>Die Auftragsnummer fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The order number is the number of the Ship Doc.</source>
      <translation>Die Auftragsnummer ist die Nummer des Versanddokuments.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>The orders that arrived whole were kept; others may be missing.</source>
      <translation>Vollständig angekommene Aufträge wurden behalten; andere fehlen womöglich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The orders that had come by then are kept; others may be missing.</source>
      <translation>Die bis dahin angekommenen Aufträge wurden behalten; andere fehlen womöglich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The overlap must be 1 to 168 hours, or 0 for the channel's own.</source>
      <translation>Die Überlappung muss 1 bis 168 Stunden betragen, oder 0 für die des Kanals.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The parcel is empty.</source>
      <translation>Das Paket ist leer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The parcel of this notice was taken back here, so the shop isn't told of it again.</source>
      <translation>Das Paket dieser Versandmeldung wurde hier zurückgenommen, daher wird es dem Shop nicht noch einmal gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_composing.py" />
      <source>The parcel was taken back.</source>
      <translation>Das Paket wurde zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The parcel was taken back: there is nothing to mail of.</source>
      <translation>Das Paket wurde zurückgenommen: Es gibt nichts mitzuteilen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_password.py" />
      <source>The password is longer than {n} letters.</source>
      <translation>Das Passwort ist länger als {n} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>The password of the mail server isn't on this PC. Mails to buyers wait. Enter it in the store's settings.</source>
      <translation>Das Passwort des Mailservers ist nicht auf diesem PC. E-Mails an Käufer warten. Geben Sie es in den Einstellungen des Shops ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password of this store isn't on this PC.</source>
      <translation>Das Passwort dieses Shops ist nicht auf diesem PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>The password of {store} isn't on this PC.</source>
      <translation>Das Passwort von {store} ist nicht auf diesem PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't answer. It is probably locked and waits for its password.</source>
      <translation>Der Passwortspeicher dieses PCs hat nicht geantwortet. Wahrscheinlich ist er gesperrt und wartet auf sein Passwort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't keep what it was given.</source>
      <translation>Der Passwortspeicher dieses PCs hat nicht behalten, was er bekam.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC is locked or refused to answer.</source>
      <translation>Der Passwortspeicher dieses PCs ist gesperrt oder verweigert die Antwort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The pause between two keys can be 5 to 200 milliseconds.</source>
      <translation>Die Pause zwischen zwei Tasten kann 5 bis 200 Millisekunden betragen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture can't be kept as a PNG file.</source>
      <translation>Das Bild lässt sich nicht als PNG-Datei ablegen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture has more pixels than a logo needs by far.</source>
      <translation>Das Bild hat viel mehr Pixel, als ein Logo braucht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is damaged, or of a kind that can't be shown here.</source>
      <translation>Das Bild ist beschädigt oder von einer Art, die hier nicht gezeigt werden kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture is damaged.</source>
      <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture is larger than {size} MB.</source>
      <translation>Das Bild ist größer als {size} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is too large to be shown ({pixels} pixels).</source>
      <translation>Das Bild ist zu groß für die Anzeige ({pixels} Pixel).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture lies on this PC or in the local network, and not at the shop's own address.</source>
      <translation>Das Bild liegt auf diesem PC oder im lokalen Netz und nicht unter der Adresse des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address can't be read.</source>
      <translation>Die Adresse des Bildes ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address holds a user name or password. It isn't fetched.</source>
      <translation>Die Adresse des Bildes enthält einen Benutzernamen oder ein Passwort. Es wird nicht geholt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address isn't a web address that begins with https:// or http://.</source>
      <translation>Die Adresse des Bildes ist keine Webadresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to ever more addresses.</source>
      <translation>Die Adresse des Bildes führt zu immer weiteren Adressen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to one that can't be read.</source>
      <translation>Die Adresse des Bildes führt zu einer, die nicht lesbar ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>The port must be 1 to 65535; most servers use 587 or 465.</source>
      <translation>Der Port muss zwischen 1 und 65535 liegen; die meisten Server nehmen 587 oder 465.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>The practice shop didn't start.</source>
      <translation>Der Übungsshop ist nicht gestartet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The prefix can have up to 4 characters and no blank.</source>
      <translation>Das Präfix kann bis zu 4 Zeichen und kein Leerzeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The program stopped during this import.</source>
      <translation>Das Programm wurde während dieses Imports beendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The program stopped while the mail was being sent.</source>
      <translation>Das Programm endete, während die E-Mail gesendet wurde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/recovery.py" />
      <source>The program stopped while the notice was being sent.</source>
      <translation>Das Programm wurde beendet, während die Versandmeldung gesendet wurde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The quantity of "{name}" must be more than zero.</source>
      <translation>Die Menge von „{name}“ muss größer als null sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/scanning.py" />
      <source>The reason is missing.</source>
      <translation>Der Grund fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The request is sent on to another address: {address}.</source>
      <translation>Die Anfrage wird an eine andere Adresse verwiesen: {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The request to {host} couldn't be put together.</source>
      <translation>Die Anfrage an {host} konnte nicht zusammengestellt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The rest follows by itself after that.</source>
      <translation>Der Rest folgt danach von selbst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The rest of the notice wasn't sent.</source>
      <translation>Der Rest der Versandmeldung wurde nicht gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't trusted by this PC.</source>
      <translation>Dieser PC vertraut dem Sicherheitszertifikat von {host} nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid any more, by this PC's clock.</source>
      <translation>Das Sicherheitszertifikat von {host} ist nach der Uhr dieses PCs nicht mehr gültig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid yet, by this PC's clock.</source>
      <translation>Das Sicherheitszertifikat von {host} ist nach der Uhr dieses PCs noch nicht gültig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>The service is told as "{word}" by the carrier map.</source>
      <translation>Laut Zuordnung der Versanddienste wird der Service als „{word}“ gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>The ship date {text} can be read in two ways. Write it like 2026-04-03.</source>
      <translation>Das Versanddatum {text} ist zweideutig. Schreiben Sie es wie 2026-04-03.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shipment notice didn't get through. {detail}</source>
      <translation>Die Versandmeldung kam nicht durch. {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The shipping integration is active, and you have its API key.</source>
      <translation>Die Versandintegration ist aktiv und Sie haben ihren API-Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The shipping method "{word}" can't be mapped so.</source>
      <translation>Die Versandart „{word}“ kann nicht so zugeordnet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted all steps that this version of the program makes of the notice.</source>
      <translation>Der Shop hat alle Schritte der Versandmeldung angenommen, die diese Programmversion macht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted this, but that couldn't be kept on this PC ({name}).</source>
      <translation>Der Shop hat dies angenommen, aber das ließ sich auf diesem PC nicht speichern ({name}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop and the desk don't have different new addresses of this order.</source>
      <translation>Shop und Arbeitsplatz haben keine verschiedenen neuen Adressen für diesen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop and the desk say nothing different of this order that could be called all right.</source>
      <translation>Shop und Arbeitsplatz sagen zu diesem Auftrag nichts Verschiedenes, das sich als in Ordnung kennzeichnen ließe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>The shop announced {pages} pages; reading stopped.</source>
      <translation>Der Shop hat {pages} Seiten angekündigt; das Lesen wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered by sending on to another page (HTTP {status}).</source>
      <translation>Der Shop hat auf eine andere Seite verwiesen (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered with a fault of its own (HTTP {status}).</source>
      <translation>Der Shop hat mit einem eigenen Fehler geantwortet (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop answered with a fault of its own: {words}</source>
      <translation>Der Shop hat mit einem eigenen Fehler geantwortet: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a warning: {warning}</source>
      <translation>Der Shop hat mit einer Warnung geantwortet: {warning}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a web page instead of data: "{title}".</source>
      <translation>Der Shop hat mit einer Webseite statt Daten geantwortet: „{title}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop answered with a web page instead of orders: "{title}".</source>
      <translation>Der Shop hat mit einer Webseite statt Aufträgen geantwortet: „{title}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop asks for fewer requests.</source>
      <translation>Der Shop bittet um weniger Anfragen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop asks to be told again later (HTTP {status}).</source>
      <translation>Der Shop bittet darum, die Meldung später zu wiederholen (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop calls it "{word}".</source>
      <translation>Der Shop nennt ihn „{word}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The shop can't be asked or told anything from here.</source>
      <translation>Von hier aus lässt sich der Shop nichts fragen und ihm nichts melden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop cancelled this order after it was shipped here. If the parcel can still be stopped, take it back here: then a notice that waits isn't sent.</source>
      <translation>Der Shop hat diesen Auftrag storniert, nachdem er hier versendet wurde. Lässt sich das Paket noch aufhalten, nehmen Sie es hier zurück: Dann wird eine wartende Versandmeldung nicht gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop changed the delivery address after it was corrected here: {detail}. Choose which one counts.</source>
      <translation>Der Shop hat die Lieferadresse geändert, nachdem sie hier korrigiert wurde: {detail}. Wählen Sie, welche gilt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>The shop changed this order once more: {detail}</source>
      <translation>Der Shop hat diesen Auftrag noch einmal geändert: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>The shop couldn't be asked: {why} What is known here was imported {age}.</source>
      <translation>Der Shop konnte nicht gefragt werden: {why} Das hier Bekannte wurde importiert: {age}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop doesn't allow this.</source>
      <translation>Der Shop erlaubt das nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop doesn't have the parcel that was taken back here: the notice is cancelled.</source>
      <translation>Der Shop hat das hier zurückgenommene Paket nicht: Die Versandmeldung wird verworfen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>The shop fails when it is asked for orders that changed at {when}: {error} All others were imported. It is asked for these again with later imports; look for them in the shop.</source>
      <translation>Der Shop macht einen Fehler, wenn er nach Aufträgen gefragt wird, die am {when} geändert wurden: {error} Alle anderen wurden importiert. Spätere Importe fragen wieder danach; sehen Sie im Shop nach ihnen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop gave an empty answer.</source>
      <translation>Der Shop hat eine leere Antwort gegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop gave an unexpected answer (HTTP {status}).</source>
      <translation>Der Shop hat unerwartet geantwortet (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop has a fault of its own (HTTP {status}).</source>
      <translation>Der Shop hat einen eigenen Fehler (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The shop has accepted the first {n} of its requests; only the rest is sent.</source>
      <translation>Der Shop hat die ersten {n} seiner Anfragen angenommen; nur der Rest wird gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop has the tracking number, but not that the order is shipped: the rest is sent.</source>
      <translation>Der Shop hat die Sendungsnummer, aber nicht, dass der Auftrag versendet ist: Der Rest wird gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop hasn't been told yet. The notice is cancelled, and nothing reaches the shop.</source>
      <translation>Dem Shop wurde noch nichts gemeldet. Die Versandmeldung wird verworfen, und den Shop erreicht nichts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop hasn't been told yet: it is told what is right.</source>
      <translation>Dem Shop wurde noch nichts gemeldet: Er bekommt das Richtige gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>The shop is being told of this parcel right now.</source>
      <translation>Dieses Paket wird dem Shop gerade gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop is being told right now, so the parcel can't be corrected. Wait for its answer, which takes a few minutes at most.</source>
      <translation>Dem Shop wird gerade gemeldet, daher kann das Paket nicht korrigiert werden. Warten Sie auf seine Antwort; das dauert höchstens ein paar Minuten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop is being told right now, so the parcel can't be taken back. Wait for its answer, which takes a few minutes at most.</source>
      <translation>Dem Shop wird gerade gemeldet, daher kann das Paket nicht zurückgenommen werden. Warten Sie auf seine Antwort; das dauert höchstens ein paar Minuten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop is told again: {reason}.</source>
      <translation>Dem Shop wird erneut gemeldet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/waiting_parcels.py" />
      <source>The shop isn't told yet: it can't be told of parts of an order. It is told when the last parcel is recorded.</source>
      <translation>Dem Shop wird noch nicht gemeldet: Teile eines Auftrags lassen sich ihm nicht melden. Er bekommt die Meldung, wenn das letzte Paket erfasst ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>The shop isn't told: the last parcel was recorded without a notice.</source>
      <translation>Dem Shop wird nicht gemeldet: Das letzte Paket wurde ohne Versandmeldung erfasst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>The shop itself has it on hold, not this desk: release it there.</source>
      <translation>Der Shop selbst hat ihn zurückgestellt, nicht dieser Arbeitsplatz: Geben Sie ihn dort frei.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/summaries.py" />
      <source>The shop lists an order without a usable id: "{id}".</source>
      <translation>Der Shop führt einen Auftrag ohne brauchbare ID auf: „{id}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The shop lists this order, but doesn't find it: {reason}</source>
      <translation>Der Shop führt diesen Auftrag auf, findet ihn aber nicht: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down, or a firewall is in between. Try again later.</source>
      <translation>Vielleicht ist der Shop außer Betrieb, oder eine Firewall steht dazwischen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down. Try again later; if it stays so, ask whoever runs the network.</source>
      <translation>Vielleicht ist der Shop außer Betrieb. Versuchen Sie es später erneut; bleibt es so, fragen Sie die Person, die das Netzwerk betreut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told of {carrier} {tracking}, which was taken back here. Look in the shop.</source>
      <translation>Dem Shop wurde womöglich {carrier} {tracking} gemeldet, was hier zurückgenommen wurde. Sehen Sie im Shop nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told that the whole order is shipped, but {carrier} {tracking} was taken back here. Look in the shop.</source>
      <translation>Dem Shop wurde womöglich der ganze Auftrag als versendet gemeldet, aber {carrier} {tracking} wurde hier zurückgenommen. Sehen Sie im Shop nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The shop of {store} asks not to be asked before {time}.</source>
      <translation>Der Shop von {store} bittet, ihn nicht vor {time} zu fragen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation>Der Shop von {store} kann nicht nach einem einzelnen Auftrag gefragt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} has no order {number}.</source>
      <translation>Der Shop von {store} hat keinen Auftrag {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop or its gateway gave up waiting (HTTP {status}).</source>
      <translation>Der Shop oder sein Gateway wartete nicht länger (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop refused the notice and has nothing to take back. The notice is given up.</source>
      <translation>Der Shop hat die Versandmeldung abgelehnt und nichts zurückzunehmen. Die Versandmeldung wird aufgegeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop refused the notice. A new one is sent with what is right.</source>
      <translation>Der Shop hat die Versandmeldung abgelehnt. Eine neue mit den richtigen Angaben wird gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused the notice: {reason}.</source>
      <translation>Der Shop hat die Versandmeldung abgelehnt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the request (HTTP {status}).</source>
      <translation>Der Shop hat die Anfrage abgelehnt (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the sign-in.</source>
      <translation>Der Shop hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused: {reason}</source>
      <translation>Der Shop hat abgelehnt: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unseen_orders.py" />
      <source>The shop said yes, but hasn't shown the order since.</source>
      <translation>Der Shop hat Ja gesagt, den Auftrag seither aber nicht gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>The shop sends the request on to another address: {address}.</source>
      <translation>Der Shop verweist die Anfrage an eine andere Adresse: {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>The shop sends the request round in circles.</source>
      <translation>Der Shop schickt die Anfrage im Kreis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it once, and then another number for the same order: {number}.</source>
      <translation>Der Shop hat ihn einmal gesendet und dann eine andere Nummer für denselben Auftrag: {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it, but it couldn't be read: {reason}</source>
      <translation>Der Shop hat ihn gesendet, aber er war nicht lesbar: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop shows neither the parcel nor the order as shipped: the notice is sent again.</source>
      <translation>Der Shop zeigt weder das Paket noch den Auftrag als versendet: Die Versandmeldung wird erneut gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop shows this order as "{detail}", but no parcel of it was recorded here. Don't ship it before you know who did.</source>
      <translation>Der Shop zeigt diesen Auftrag als „{detail}“, aber hier wurde kein Paket dazu erfasst. Versenden Sie ihn nicht, bevor Sie wissen, wer es getan hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/completed_orders.py" />
      <source>The shop took the rest off the order, so it is complete: the shop is told now.</source>
      <translation>Der Shop hat den Rest aus dem Auftrag genommen, er ist also vollständig: Dem Shop wird jetzt gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was asked for what changed since {when}. An older order that never changed again isn't among that.</source>
      <translation>Der Shop wurde nach Änderungen seit {when} gefragt. Ein älterer, nie mehr geänderter Auftrag ist nicht darunter.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was last asked on {when}. Later orders aren't here yet.</source>
      <translation>Der Shop wurde zuletzt am {when} gefragt. Spätere Aufträge sind noch nicht hier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Change that in the shop.</source>
      <translation>Dem Shop wurde {carrier} {tracking} gemeldet, was hier zurückgenommen wurde. Ändern Sie das im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>The shop was told of {old}, which is {new} now. Change that in the shop.</source>
      <translation>Dem Shop wurde {old} gemeldet; jetzt gilt {new}. Ändern Sie das im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told that the whole order is shipped, but {carrier} {tracking} was taken back here. Change that in the shop.</source>
      <translation>Dem Shop wurde der ganze Auftrag als versendet gemeldet, aber {carrier} {tracking} wurde hier zurückgenommen. Ändern Sie das im Shop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached.</source>
      <translation>Der Shop wurde nicht erreicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached. It is tried again by itself.</source>
      <translation>Der Shop wurde nicht erreicht. Ein neuer Versuch folgt von selbst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached; its password isn't what is asked for.</source>
      <translation>Der Shop wurde nicht erreicht; das verlangte Passwort ist nicht seines.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel by itself. {channel} is told once of the whole order: if that has happened with another parcel, change the order in the shop by hand.</source>
      <translation>Dem Shop wurde dieses Paket nicht für sich gemeldet. {channel} bekommt den ganzen Auftrag einmal gemeldet: Ist das mit einem anderen Paket geschehen, ändern Sie den Auftrag im Shop von Hand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop wasn't told of this parcel. It is corrected on this desk.</source>
      <translation>Dem Shop wurde dieses Paket nicht gemeldet. Es wird an diesem Arbeitsplatz korrigiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel. Taking it back changes nothing there.</source>
      <translation>Dem Shop wurde dieses Paket nicht gemeldet. Es zurückzunehmen, ändert dort nichts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop wasn't told.</source>
      <translation>Dem Shop wurde nicht gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or Custom Store endpoint is installed and switched on.</source>
      <translation>Das ShipStation-Plugin oder der Custom-Store-Endpunkt des Shops ist installiert und eingeschaltet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or its documentation tells which. Most use a user name and a password.</source>
      <translation>Das ShipStation-Plugin des Shops oder seine Dokumentation sagt, welche. Die meisten nutzen Benutzername und Passwort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop's answer broke off.</source>
      <translation>Die Antwort des Shops brach ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop's answer can't be understood.</source>
      <translation>Die Antwort des Shops ist nicht verständlich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>The shop's answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation>Die Antwort des Shops konnte wegen eines Fehlers in diesem Programm nicht verarbeitet werden ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/no_orders.py" />
      <source>The shop's answer held no orders and no order feed. On this channel that means that no orders are waiting; the next import asks for the same range again.</source>
      <translation>Die Antwort des Shops enthielt keine Aufträge und keinen Auftragsfeed. Bei diesem Kanal bedeutet das, dass keine Aufträge warten; der nächste Import fragt denselben Zeitraum noch einmal ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The shop's answer holds XML that no order feed needs and that could do harm ({what}).</source>
      <translation>Die Antwort des Shops enthält XML, das kein Auftragsfeed braucht und das Schaden anrichten könnte ({what}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop's answer isn't an order feed.</source>
      <translation>Die Antwort des Shops ist kein Auftragsfeed.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>The shop's daily limit of web service calls is reached.</source>
      <translation>Das Tageslimit des Shops für Webservice-Aufrufe ist erreicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop's delivery address counts again.</source>
      <translation>Die Lieferadresse des Shops gilt wieder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>The shop's list of statuses couldn't be read; the one from before is used. {reason}</source>
      <translation>Die Statusliste des Shops konnte nicht gelesen werden; die vorige wird verwendet. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>The shop's order id</source>
      <translation>Auftrags-ID des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop's server can't be reached from the network in front of it (HTTP {status}).</source>
      <translation>Der Server des Shops ist aus dem Netzwerk davor nicht erreichbar (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop's status "{detail}" isn't mapped. Say in the store's maps what it means; until then the order can't be shipped.</source>
      <translation>Der Shop-Status „{detail}“ ist nicht zugeordnet. Sagen Sie in den Zuordnungen des Shops, was er bedeutet; bis dahin kann der Auftrag nicht versendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The shop's status "{word}" of order {number} isn't mapped.</source>
      <translation>Der Shop-Status „{word}“ von Auftrag {number} ist nicht zugeordnet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The sign-in isn't sent there.</source>
      <translation>Die Anmeldung wird nicht dorthin gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in was accepted.</source>
      <translation>Die Anmeldung wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in wasn't refused.</source>
      <translation>Die Anmeldung wurde nicht abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The spelling of the status words apart from "ReadyToShip", which the help page has literally.</source>
      <translation>Die Schreibweise der Statuswörter außer „ReadyToShip“, das wörtlich auf der Hilfeseite steht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The spreadsheet shows an error here: {error}.</source>
      <translation>Die Tabelle zeigt hier einen Fehler: {error}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>The spreadsheet turned a long number into {number}, which lost digits of it. Format the column as "Text" and fill it anew from where the numbers came from.</source>
      <translation>Die Tabelle hat aus einer langen Nummer {number} gemacht; dabei gingen Ziffern verloren. Formatieren Sie die Spalte als „Text“ und füllen Sie sie neu aus der Quelle der Nummern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The state of this notice is "{state}" now, so it can't be settled like this.</source>
      <translation>Der Stand dieser Versandmeldung ist jetzt „{state}“, sie lässt sich so also nicht klären.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: a change of what "{word}" means was taken back.</source>
      <translation>Der Status ist jetzt {status}: Eine Änderung der Bedeutung von „{word}“ wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: the meaning of "{word}" was changed.</source>
      <translation>Der Status ist jetzt {status}: Die Bedeutung von „{word}“ wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The status stands there under the name that the feed has, in whatever letters; several tracking numbers are parted by commas, semicolons or blanks.</source>
      <translation>Der Status steht dort unter dem Namen aus dem Feed, in beliebiger Groß-/Kleinschreibung; mehrere Sendungsnummern sind durch Kommas, Semikolons oder Leerzeichen getrennt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The status words, for which the help page only has translations: "unpaid", "paid", "shipped" ...</source>
      <translation>Die Statuswörter, für die die Hilfeseite nur Übersetzungen hat: „unpaid“, „paid“, „shipped“ ...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The store has several orders with the number {number}.</source>
      <translation>Der Shop hat mehrere Aufträge mit der Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>The store has several orders with the number {number}. Use the shop's own id instead: {ids}.</source>
      <translation>Der Shop hat mehrere Aufträge mit der Nummer {number}. Verwenden Sie stattdessen die ID des Shops: {ids}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The store is disconnected: its shop isn't asked for orders.</source>
      <translation>Der Shop ist getrennt: Er wird nicht nach Aufträgen gefragt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>The store needs a name.</source>
      <translation>Der Shop braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The store's settings leave such orders out. Change them there to see these orders.</source>
      <translation>Die Einstellungen des Shops blenden solche Aufträge aus. Ändern Sie das dort, um sie zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>The store's settings send no mails to buyers.</source>
      <translation>Die Einstellungen des Shops senden keine E-Mails an Käufer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>The sum of the items is too large: {sum}.</source>
      <translation>Die Summe der Artikel ist zu groß: {sum}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>The system didn't take the labels for the printer {queue}.</source>
      <translation>Das System hat die Etiketten für den Drucker {queue} nicht angenommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>The system's print queue doesn't answer.</source>
      <translation>Die Druckerwarteschlange des Systems antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>The template has the command {command}.</source>
      <translation>Die Vorlage enthält den Befehl {command}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>The test mail wasn't sent.</source>
      <translation>Die Test-E-Mail wurde nicht gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>The text for the buyer can have {n} letters at most.</source>
      <translation>Der Text für den Käufer darf höchstens {n} Zeichen haben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The times of Oxatis are in GMT: its guide names no zone, ShipStation tells merchants to set GMT.</source>
      <translation>Die Zeiten von Oxatis sind in GMT: Die Anleitung nennt keine Zeitzone, ShipStation rät Händlern, GMT einzustellen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The total is the amount due, which has the shipping, the payment fees and their VAT in it.</source>
      <translation>Die Summe ist der fällige Betrag, samt Versand, Zahlungsgebühren und deren MwSt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The tracking number "{number}" is too long for Oxatis.</source>
      <translation>Die Sendungsnummer „{number}“ ist zu lang für Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>The tracking number is missing.</source>
      <translation>Die Sendungsnummer fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The user needs the permission level "Fulfillment Store Admin". Whoever looks after the users in InkSoft can give it.</source>
      <translation>Der Benutzer braucht die Berechtigungsstufe „Fulfillment Store Admin“. Wer die Benutzer in InkSoft betreut, kann sie vergeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The user who registered your company with Order Time.</source>
      <translation>Der Benutzer, der Ihre Firma bei Order Time registriert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is based on one that isn't known here: {key}.</source>
      <translation>Die Ansicht „{name}“ beruht auf einer, die hier nicht bekannt ist: {key}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is for the store "{store}", which isn't here.</source>
      <translation>Die Ansicht „{name}“ gilt für den Shop „{store}“, der nicht hier ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>The view "{name}" is no longer here.</source>
      <translation>Die Ansicht „{name}“ ist nicht mehr hier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is sorted by what isn't known here: {sort}.</source>
      <translation>Die Ansicht „{name}“ ist nach etwas hier Unbekanntem sortiert: {sort}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}": {problem}</source>
      <translation>Ansicht „{name}“: {problem}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The word "picked" for awaiting shipment: translated from ShipStation's Spanish page.</source>
      <translation>Das Wort „picked“ für Versand ausstehend: aus der spanischen Seite von ShipStation übersetzt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The words for unpaid, shipped, cancelled and on hold. For shipped the sources differ ("shipped", "released"), so both are mapped.</source>
      <translation>Die Wörter für unbezahlt, versendet, storniert und zurückgestellt. Bei versendet sind die Quellen uneins („shipped“, „released“), daher sind beide zugeordnet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>There are custom fields {first} to {last}.</source>
      <translation>Es gibt die Zusatzfelder {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>There are no mails in the language "{text}".</source>
      <translation>In der Sprache „{text}“ gibt es keine E-Mails.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There are {n} saved views already.</source>
      <translation>Es gibt schon {n} gespeicherte Ansichten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>There is a mail about this parcel already.</source>
      <translation>Zu diesem Paket gibt es schon eine E-Mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/connect.py" />
      <source>There is a store called "{name}" already.</source>
      <translation>Es gibt schon einen Shop „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There is a view called "{name}" already.</source>
      <translation>Es gibt schon eine Ansicht „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>There is already a store named "{name}".</source>
      <translation>Es gibt schon einen Shop namens „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There is no backup in {folder}.</source>
      <translation>In {folder} ist keine Sicherung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no change of this store's maps to undo.</source>
      <translation>Zu diesem Shop gibt es keine Zuordnungsänderung, die sich rückgängig machen ließe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>There is no channel "{key}".</source>
      <translation>Es gibt keinen Kanal „{key}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>There is no custom field "{text}"; there are 1, 2 and 3.</source>
      <translation>Es gibt kein Zusatzfeld „{text}“; es gibt 1, 2 und 3.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/practice_mail_command.py" />
      <source>There is no file {file}.</source>
      <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>There is no import {number} in the history.</source>
      <translation>Im Verlauf gibt es keinen Import {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>There is no label printer "{host}" in the network.</source>
      <translation>Im Netzwerk gibt es keinen Etikettendrucker „{host}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>There is no mail server {host}, or this PC has no network.</source>
      <translation>Es gibt keinen Mailserver {host}, oder dieser PC hat kein Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>There is no mail {id}.</source>
      <translation>Es gibt keine E-Mail {id}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no map "{name}". Possible: {names}.</source>
      <translation>Es gibt keine Zuordnung „{name}“. Möglich: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>There is no notice {id}.</source>
      <translation>Es gibt keine Versandmeldung {id}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/backup_commands.py" />
      <source>There is no order database {path}.</source>
      <translation>Es gibt keine Auftragsdatenbank {path}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>There is no order feed at this address.</source>
      <translation>Unter dieser Adresse gibt es keinen Auftragsfeed.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>There is no order to print a label of.</source>
      <translation>Es gibt keinen Auftrag, für den ein Etikett gedruckt werden kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>There is no order to print.</source>
      <translation>Es gibt keinen Auftrag zum Drucken.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>There is no order {number} here.</source>
      <translation>Hier gibt es keinen Auftrag {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>There is no picture at this address any more.</source>
      <translation>Unter dieser Adresse gibt es kein Bild mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>There is no practice shop for "{channel}".</source>
      <translation>Für „{channel}“ gibt es keinen Übungsshop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>There is no setting "{key}".</source>
      <translation>Es gibt keine Einstellung „{key}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>There is no size of labels called "{size}".</source>
      <translation>Es gibt keine Etikettengröße namens „{size}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is no status "{status}".</source>
      <translation>Es gibt keinen Status „{status}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no status "{text}". Possible: {names}.</source>
      <translation>Es gibt keinen Status „{text}“. Möglich: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>There is no store called "{name}".</source>
      <translation>Es gibt keinen Shop „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>There is no store named "{name}".</source>
      <translation>Es gibt keinen Shop namens „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no such change of this store's maps any more.</source>
      <translation>Eine solche Zuordnungsänderung dieses Shops gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>There is no such import any more.</source>
      <translation>Einen solchen Import gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>There is no such mail any more.</source>
      <translation>Es gibt diese E-Mail nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>There is no such notice any more.</source>
      <translation>Eine solche Versandmeldung gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>There is no such order any more.</source>
      <translation>Einen solchen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/channel_statuses.py" />
      <source>There is no such store any more.</source>
      <translation>Einen solchen Shop gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>There is no terminal at which to ask for secrets.</source>
      <translation>Es gibt kein Terminal, an dem sich geheime Angaben erfragen lassen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>There is no view called "{name}".</source>
      <translation>Es gibt keine Ansicht „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>There is nothing of this order to change in the shop.</source>
      <translation>An diesem Auftrag ist im Shop nichts zu ändern.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>There is nothing to mail.</source>
      <translation>Es gibt nichts mitzuteilen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>There is nothing to practise with in this session.</source>
      <translation>In dieser Sitzung gibt es nichts zum Üben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There isn't enough room in {folder}: {mb} MB are missing.</source>
      <translation>In {folder} ist zu wenig Platz: Es fehlen {mb} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>These are no secrets of this channel: {keys}.</source>
      <translation>Das sind keine geheimen Angaben dieses Kanals: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>They can be looked at and exported, and their latest change can be undone.</source>
      <translation>Sie lassen sich ansehen und exportieren, und ihre letzte Änderung lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This PC has no password safe that ordersync can use.</source>
      <translation>Dieser PC hat keinen Passwortspeicher, den ordersync nutzen kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>This PC has no printer called {printer} any more.</source>
      <translation>Dieser PC hat keinen Drucker namens {printer} mehr.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>This PC paused for too long between two steps of the notice. The rest is sent at the next attempt.</source>
      <translation>Dieser PC hat zwischen zwei Schritten der Versandmeldung zu lange pausiert. Der Rest wird beim nächsten Versuch gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>This PC's settings name a proxy that can't be used: {proxy}.</source>
      <translation>Die Einstellungen dieses PCs nennen einen unbrauchbaren Proxy: {proxy}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>This can have {n} letters on one line.</source>
      <translation>Hier haben {n} Zeichen in einer Zeile Platz.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>This change of the maps was undone already.</source>
      <translation>Diese Zuordnungsänderung wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>This channel needs a secret: {keys}.</source>
      <translation>Dieser Kanal braucht eine geheime Angabe: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This corrects what {channel} was told before.</source>
      <translation>Das korrigiert, was {channel} vorher gemeldet wurde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>This desk reads them from the shop, so that you pick them instead of typing.</source>
      <translation>ordersync liest sie aus dem Shop, damit Sie sie wählen, statt sie zu tippen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/history.py" />
      <source>This exchange with the shop is no longer kept.</source>
      <translation>Dieser Austausch mit dem Shop ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>This is a fault of ordersync, not of yours. What was saved before is safe.</source>
      <translation>Das ist ein Fehler von ordersync, nicht Ihrer. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>This is no file with maps of ordersync.</source>
      <translation>Das ist keine Datei mit Zuordnungen von ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>This is no file with views of ordersync.</source>
      <translation>Das ist keine Datei mit Ansichten von ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>This is the same parcel as in line {line}.</source>
      <translation>Das ist dasselbe Paket wie in Zeile {line}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>This is too long to be read.</source>
      <translation>Das ist zu lang zum Lesen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>This isn't a picture of a kind that can be used.</source>
      <translation>Das ist kein Bild einer Art, die sich verwenden lässt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>This looks like a number of {other}, not of {carrier}.</source>
      <translation>Das sieht nach einer Nummer von {other} aus, nicht von {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>This mail shows that ordersync can send mails for {store}. Buyers got nothing.</source>
      <translation>Diese E-Mail zeigt, dass ordersync für {store} E-Mails senden kann. Käufer haben nichts bekommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first.</source>
      <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first: "{title}" answers instead of the shop.</source>
      <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung: „{title}“ antwortet anstelle des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>This notice says that the whole order was shipped, but a parcel of it was taken back since.</source>
      <translation>Diese Versandmeldung sagt, dass der ganze Auftrag versendet ist, aber ein Paket davon wurde seither zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>This order is no longer here.</source>
      <translation>Dieser Auftrag ist nicht mehr hier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order isn't well-formed XML ({reason}).</source>
      <translation>Dieser Auftrag ist kein wohlgeformtes XML ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order stands within another one.</source>
      <translation>Dieser Auftrag steht innerhalb eines anderen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>This order was shipped here, but the shop still shows it as "{detail}". Look in the shop.</source>
      <translation>Dieser Auftrag wurde hier versendet, aber der Shop zeigt ihn noch als „{detail}“. Sehen Sie im Shop nach.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>This paper would have more than {n} pages.</source>
      <translation>Dieses Papier hätte mehr als {n} Seiten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/parcels.py" />
      <source>This parcel is no longer here.</source>
      <translation>Dieses Paket ist nicht mehr hier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This parcel is recorded already, with a notice of its own ({state}): the shop isn't sent another one.</source>
      <translation>Dieses Paket ist schon erfasst, mit eigener Versandmeldung ({state}): Dem Shop wird keine weitere gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>This parcel is recorded already.</source>
      <translation>Dieses Paket ist schon erfasst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This part of the feed belongs to no whole order.</source>
      <translation>Dieser Teil des Feeds gehört zu keinem vollständigen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This password is too long: Windows keeps at most {longest} characters.</source>
      <translation>Dieses Passwort ist zu lang: Windows speichert höchstens {longest} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>This practice shop can't misbehave by "{kind}".</source>
      <translation>Dieser Übungsshop beherrscht den Fehler „{kind}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>This system has no print queues: the command lp isn't installed.</source>
      <translation>Dieses System hat keine Druckerwarteschlangen: Der Befehl lp ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>This template is nested too deeply, or holds a number that is too long.</source>
      <translation>Diese Vorlage ist zu tief verschachtelt oder enthält eine zu lange Zahl.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>This template is too long.</source>
      <translation>Diese Vorlage ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>This template makes too much text.</source>
      <translation>Diese Vorlage ergibt zu viel Text.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>This time has passed already.</source>
      <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number is used for order {number} ({store}) already.</source>
      <translation>Diese Sendungsnummer ist schon für Auftrag {number} ({store}) verwendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number stands with another order too, in line {lines}.</source>
      <translation>Diese Sendungsnummer steht auch bei einem anderen Auftrag, in Zeile {lines}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_acts.py" />
      <source>This was undone before, or it is too long ago to be undone.</source>
      <translation>Das wurde schon rückgängig gemacht, oder es ist zu lange her.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Time zone of the shop</source>
      <translation>Zeitzone des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Time zone of the shop's feed</source>
      <translation>Zeitzone des Shop-Feeds</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again.</source>
      <translation>Wird erneut gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again: {reason}.</source>
      <translation>Wird erneut gesendet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>To connect it again, change its sign-in (reconfigure).</source>
      <translation>Um ihn wieder zu verbinden, ändern Sie seine Anmeldung (reconfigure).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>To do it to all of them, add --yes.</source>
      <translation>Um es bei allen zu tun, ergänzen Sie --yes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>To put them into one parcel, add --combine.</source>
      <translation>Um sie in ein Paket zu legen, ergänzen Sie --combine.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Token and AppId were accepted. Order states of the shop: {count}.</source>
      <translation>Token und AppId wurden angenommen. Auftragsstatus des Shops: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Tracking number and carrier can be told anew: the first call sets values. The second isn't repeated, because it adds to the order's history and may mail the buyer.</source>
      <translation>Sendungsnummer und Versanddienst lassen sich neu melden: Der erste Aufruf setzt Werte. Der zweite wird nicht wiederholt, weil er den Auftragsverlauf ergänzt und dem Käufer womöglich eine Mail schickt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again after midnight. If it happens often, import less often or ask Oxatis for more calls.</source>
      <translation>Versuchen Sie es nach Mitternacht erneut. Kommt das oft vor, importieren Sie seltener oder bitten Sie Oxatis um mehr Aufrufe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again in half an hour.</source>
      <translation>Versuchen Sie es in einer halben Stunde erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again in {seconds} seconds.</source>
      <translation>Versuchen Sie es in {seconds} Sekunden erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Try again later, or ask for a shorter span of time.</source>
      <translation>Versuchen Sie es später erneut oder fragen Sie nach einem kürzeren Zeitraum.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again later.</source>
      <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Try again later. If it stays so, ask whoever runs this network to allow the shop's address, or whoever runs the shop.</source>
      <translation>Versuchen Sie es später erneut. Bleibt es so, bitten Sie die Person, die dieses Netzwerk betreut, die Adresse des Shops zu erlauben, oder fragen Sie die Person, die den Shop betreibt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Try again later. If it stays so, show this message to whoever looks after the shop.</source>
      <translation>Versuchen Sie es später erneut. Bleibt es so, zeigen Sie diese Meldung der Person, die den Shop betreut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Try again later; the shop's log may tell why.</source>
      <translation>Versuchen Sie es später erneut; vielleicht sagt das Protokoll des Shops, warum.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>Try again.</source>
      <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Try again. If it comes back, give the log to whoever looks after this PC (Help &gt; Show log).</source>
      <translation>Versuchen Sie es erneut. Kommt das wieder, geben Sie das Protokoll der Person, die diesen PC betreut (Hilfe &gt; Protokoll zeigen).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Two columns have the heading "{heading}".</source>
      <translation>Zwei Spalten haben die Überschrift „{heading}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Two windows on the same orders would get in each other's way, so no second one was opened.</source>
      <translation>Zwei Fenster mit denselben Aufträgen kämen sich in die Quere, daher wurde kein zweites geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Type or scan the number on the label.</source>
      <translation>Tippen oder scannen Sie die Nummer auf dem Etikett.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Type the number of an order.</source>
      <translation>Geben Sie eine Auftragsnummer ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>Undo that one first.</source>
      <translation>Machen Sie zuerst diese rückgängig.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is assigned as before.</source>
      <translation>Rückgängig gemacht: zugewiesen wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is off hold again.</source>
      <translation>Rückgängig gemacht: nicht mehr zurückgestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is on hold again.</source>
      <translation>Rückgängig gemacht: wieder zurückgestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the delivery address is as it was before.</source>
      <translation>Rückgängig gemacht: Die Lieferadresse ist wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the note is as it was before.</source>
      <translation>Rückgängig gemacht: Die Notiz ist wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the tags are as they were before.</source>
      <translation>Rückgängig gemacht: Die Schlagwörter sind wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock the keyring of your desktop (GNOME Keyring, KWallet) and try again. Where there is none, install the package gnome-keyring and sign in anew.</source>
      <translation>Entsperren Sie den Schlüsselbund Ihres Desktops (GNOME Keyring, KWallet) und versuchen Sie es erneut. Gibt es keinen, installieren Sie das Paket gnome-keyring und melden Sie sich neu an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock your login keychain in the app Keychain Access and try again.</source>
      <translation>Entsperren Sie Ihren Anmelde-Schlüsselbund in der App Schlüsselbundverwaltung und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Unmapped</source>
      <translation>Nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Update ordersync on this PC, then import the file again.</source>
      <translation>Aktualisieren Sie ordersync auf diesem PC und importieren Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Update ordersync on this PC.</source>
      <translation>Aktualisieren Sie ordersync auf diesem PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Use --secrets-stdin and give it as a JSON object on standard input.</source>
      <translation>Verwenden Sie --secrets-stdin und geben Sie es als JSON-Objekt über die Standardeingabe an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Use a shorter password or key for this shop.</source>
      <translation>Verwenden Sie für diesen Shop ein kürzeres Passwort oder einen kürzeren Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Use either --set, --revert or --keep.</source>
      <translation>Verwenden Sie entweder --set, --revert oder --keep.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>Use either --view, or --search, --status and --left-out.</source>
      <translation>Verwenden Sie entweder --view oder --search, --status und --left-out.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Use either order numbers or --all.</source>
      <translation>Verwenden Sie entweder Auftragsnummern oder --all.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Use the shop's own id instead: {ids}.</source>
      <translation>Verwenden Sie stattdessen die ID des Shops: {ids}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Used for orders for which the shop names none.</source>
      <translation>Für Aufträge, zu denen der Shop keine nennt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password (HTTP Basic)</source>
      <translation>Benutzername und Passwort (HTTP Basic)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in headers (SS-UserName, SS-Password)</source>
      <translation>Benutzername und Passwort in Headern (SS-UserName, SS-Password)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in the address (SS-UserName, SS-Password)</source>
      <translation>Benutzername und Passwort in der Adresse (SS-UserName, SS-Password)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>User name, password, PublisherId, where it stands, and the permission level: the help pages.</source>
      <translation>Benutzername, Passwort, PublisherId, wo sie steht, und die Berechtigungsstufe: die Hilfeseiten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Usually it is called {usual}.</source>
      <translation>Gewöhnlich heißt sie {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>Views: {names}.</source>
      <translation>Ansichten: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Wait for the answer, then try again.</source>
      <translation>Warten Sie auf die Antwort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Wait until it has ended, then try again.</source>
      <translation>Warten Sie, bis das beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Wait until the shop shows it as paid, and import again.</source>
      <translation>Warten Sie, bis der Shop ihn als bezahlt zeigt, und importieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Way to sign in</source>
      <translation>Art der Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>What answers at {host} isn't a web server.</source>
      <translation>Was unter {host} antwortet, ist kein Webserver.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>What answers at {host} shows the security certificate of somebody else.</source>
      <translation>Was unter {host} antwortet, zeigt ein fremdes Sicherheitszertifikat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>What arrived there is seen with the next import.</source>
      <translation>Was dort ankam, zeigt der nächste Import.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>What changed during the import couldn't be asked for; the next one does. {reason}</source>
      <translation>Was sich während des Imports änderte, konnte nicht abgefragt werden; das tut der nächste. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>What the view "{name}" looks for is no text.</source>
      <translation>Wonach die Ansicht „{name}“ sucht, ist kein Text.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>What the view looks for is too long: at most {n} letters.</source>
      <translation>Wonach die Ansicht sucht, ist zu lang: höchstens {n} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>What there is to correct in the shop depends on that.</source>
      <translation>Davon hängt ab, was im Shop zu korrigieren ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>What this store is called at this desk. You can choose freely.</source>
      <translation>Wie dieser Shop hier heißt. Sie können den Namen frei wählen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>What was done until then is kept.</source>
      <translation>Was bis dahin getan war, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>What was sent stands in the order's history.</source>
      <translation>Was gesendet wurde, steht im Verlauf des Auftrags.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>What you want to ship has a Ship Doc.</source>
      <translation>Was Sie versenden wollen, hat ein Versanddokument.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>What {host} sent isn't a picture that can be shown here.</source>
      <translation>Was {host} gesendet hat, ist kein Bild, das hier gezeigt werden kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>When an order was last changed: Oxatis can be asked for changed orders, but doesn't write the time.</source>
      <translation>Wann ein Auftrag zuletzt geändert wurde: Oxatis lässt sich nach geänderten Aufträgen fragen, schreibt die Zeit aber nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Where an item lies in the warehouse: ShipStation's page names it, the guide has no such field.</source>
      <translation>Wo ein Artikel im Lager liegt: Die Seite von ShipStation nennt es, die Anleitung hat kein solches Feld.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Where the login is generated, and that it isn't the one of the website: the help page.</source>
      <translation>Wo die Anmeldung generiert wird und dass es nicht die der Website ist: die Hilfeseite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether a notice about a part of a Ship Doc leaves it open, or sets the whole one to Shipped.</source>
      <translation>Ob eine Versandmeldung über einen Teil eines Versanddokuments es offen lässt oder ganz auf Shipped setzt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether single Ship Docs can be looked at shows when the first one comes.</source>
      <translation>Ob sich einzelne Versanddokumente ansehen lassen, zeigt sich beim ersten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Whether the feed lists all orders by their last change, or hands out those that wait. So it is asked for imports only, never to look at a single order.</source>
      <translation>Ob der Feed alle Aufträge nach ihrer letzten Änderung aufführt oder nur wartende ausgibt. Daher wird er nur für Importe gefragt, nie um einen einzelnen Auftrag anzusehen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether the key of the shipping integration opens the REST API too. It has fields of its own here.</source>
      <translation>Ob der Schlüssel der Versandintegration auch die REST-API öffnet. Sie hat hier eigene Felder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Whether the quantity of a bundle's part is that of one bundle or of all of them.</source>
      <translation>Ob die Menge eines Teils für ein Produktset gilt oder für alle zusammen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Which integrations, and whether FBA and MCF orders, are handed over is chosen in Listing Mirror.</source>
      <translation>Welche Integrationen und ob FBA- und MCF-Aufträge übergeben werden, wird in Listing Mirror gewählt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Which words your shop uses for its statuses. The map of statuses starts with the usual ones.</source>
      <translation>Welche Wörter Ihr Shop für seine Status verwendet. Die Statuszuordnung beginnt mit den üblichen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, --anyway can't be used.</source>
      <translation>Mit --combine ist --anyway nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, neither --item nor --dry-run can be used.</source>
      <translation>Mit --combine sind weder --item noch --dry-run möglich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --no-notify, the shop isn't sent anything of this parcel.</source>
      <translation>Mit --no-notify wird dem Shop zu diesem Paket nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Without encryption everybody on the way could read the password. Choose STARTTLS or TLS.</source>
      <translation>Ohne Verschlüsselung könnte jeder auf dem Weg das Passwort lesen. Wählen Sie STARTTLS oder TLS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Without encryption everybody on the way to {host} could read the password. Choose STARTTLS or TLS in the store's settings.</source>
      <translation>Ohne Verschlüsselung könnte jeder auf dem Weg zu {host} das Passwort lesen. Wählen Sie STARTTLS oder TLS in den Einstellungen des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You can sign in to Order Time as the Master Admin.</source>
      <translation>Sie können sich als Master-Admin bei Order Time anmelden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You chose which integrations hand their orders over.</source>
      <translation>Sie haben gewählt, welche Integrationen ihre Aufträge übergeben.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You decided about orders that Amazon ships for you (FBA and MCF).</source>
      <translation>Sie haben über Aufträge entschieden, die Amazon für Sie versendet (FBA und MCF).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have an active InkSoft account.</source>
      <translation>Sie haben ein aktives InkSoft-Konto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have an active Listing Mirror account.</source>
      <translation>Sie haben ein aktives Listing Mirror-Konto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You have an active Order Time account.</source>
      <translation>Sie haben ein aktives Order Time-Konto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the address of the order feed.</source>
      <translation>Sie haben die Adresse des Auftragsfeeds.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the endpoint's address.</source>
      <translation>Sie haben die Adresse des Endpunkts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the user name and password of an InkSoft user who may see orders to be shipped.</source>
      <translation>Sie haben Benutzername und Passwort eines InkSoft-Benutzers, der zu versendende Aufträge sehen darf.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have the user name and password that Listing Mirror generated for ShipStation.</source>
      <translation>Sie haben Benutzername und Passwort, die Listing Mirror für ShipStation generiert hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the user name and password, or the key, that the shop gives for it.</source>
      <translation>Sie haben Benutzername und Passwort oder den Schlüssel, die der Shop dafür vergibt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have your PublisherId.</source>
      <translation>Sie haben Ihre PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You know which words the shop uses for its order statuses.</source>
      <translation>Sie wissen, welche Wörter der Shop für seine Auftragsstatus verwendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Your change wasn't saved.</source>
      <translation>Ihre Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Your orders weren't updated to this version of ordersync, because no backup can be made.</source>
      <translation>Ihre Aufträge wurden nicht auf diese Version von ordersync aktualisiert, weil sich keine Sicherung erstellen lässt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Your shop's Token.</source>
      <translation>Token Ihres Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a gift</source>
      <translation>ein Geschenk</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a minus: all others</source>
      <translation>ein Minus: alle anderen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>a part can't be read</source>
      <translation>ein Teil ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a tag that it has</source>
      <translation>ein vergebenes Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>access refused</source>
      <translation>Zugriff verweigert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>all of it is shipped</source>
      <translation>alles ist versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>also held, printed</source>
      <translation>auch held, printed</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item by its SKU; * stands for any rest</source>
      <translation>ein Artikel nach SKU; * steht für beliebigen Rest</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item in it; MUG* for all that begin so</source>
      <translation>ein enthaltener Artikel; MUG* für alle, die so beginnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>any of several values</source>
      <translation>einer von mehreren Werten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>both words, anywhere: number, buyer, address, SKU, item, tracking number</source>
      <translation>beide Wörter, irgendwo: Nummer, Käufer, Adresse, SKU, Artikel, Sendungsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>by hand only</source>
      <translation>nur von Hand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by status; also payment, shipped, cancelled, hold, unmapped</source>
      <translation>nach Status; auch payment, shipped, cancelled, hold, unmapped</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by the country that it goes to</source>
      <translation>nach dem Zielland</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by what it costs; also &lt;, &lt;=, &gt;=</source>
      <translation>nach dem Betrag; auch &lt;, &lt;=, &gt;=</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>called off</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>cancelled</source>
      <translation>storniert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>carrier and tracking number</source>
      <translation>Versanddienst und Sendungsnummer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>changed at the shop after work on it began</source>
      <translation>im Shop geändert, nachdem die Arbeit daran begann</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>city</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>disconnected</source>
      <translation>getrennt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason</source>
      <translation>aus beliebigem Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason; also refused, unconfirmed, address, unmapped, differs, stop, conflict</source>
      <translation>aus beliebigem Grund; auch refused, unconfirmed, address, unmapped, differs, stop, conflict</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>gift, held or printed</source>
      <translation>Geschenk, zurückgestellt oder gedruckt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>has to wait</source>
      <translation>muss warten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>held by the desk</source>
      <translation>hier zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>how long ago it was placed</source>
      <translation>wie lange die Bestellung her ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import failed</source>
      <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import on hold</source>
      <translation>Import angehalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import stopped before its end</source>
      <translation>Import vor dem Ende gestoppt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>importing</source>
      <translation>importiert gerade</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>imports on hold</source>
      <translation>Importe angehalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with a web page: "{title}"</source>
      <translation>Antwort war eine Webseite: „{title}“</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with orders instead</source>
      <translation>Antwort enthielt stattdessen Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>it should have left already</source>
      <translation>sollte schon unterwegs sein</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its address can't be used</source>
      <translation>Adresse unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its notice was refused</source>
      <translation>Versandmeldung abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>later than</source>
      <translation>später als</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>less than</source>
      <translation>weniger als</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>more than</source>
      <translation>mehr als</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>name or company</source>
      <translation>Name oder Firma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping method {words} (orders: {orders}). The map of shipping methods doesn't have it yet.</source>
      <translation>neue Versandart {words} (Aufträge: {orders}). Die Versandart-Zuordnung hat sie noch nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping methods {words} (orders: {orders}). The map of shipping methods doesn't have them yet.</source>
      <translation>neue Versandarten {words} (Aufträge: {orders}). Die Versandart-Zuordnung hat sie noch nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status word {words} (orders: {orders}). Orders with it can't be shipped until you say what it means.</source>
      <translation>neues Statuswort {words} (Aufträge: {orders}). Aufträge damit können erst versendet werden, wenn Sie sagen, was es bedeutet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status words {words} (orders: {orders}). Orders with them can't be shipped until they are mapped.</source>
      <translation>neue Statuswörter {words} (Aufträge: {orders}). Aufträge damit können erst versendet werden, wenn sie zugeordnet sind.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no network</source>
      <translation>kein Netzwerk</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders</source>
      <translation>keine neuen Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders for {time}</source>
      <translation>keine neuen Aufträge seit {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>nobody knows whether its notice arrived</source>
      <translation>niemand weiß, ob die Versandmeldung angekommen ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>not assigned yet</source>
      <translation>noch nicht zugewiesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>not imported yet</source>
      <translation>noch nicht importiert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>not paid yet</source>
      <translation>noch nicht bezahlt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>older than</source>
      <translation>älter als</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>order state {state}</source>
      <translation>Auftragsstatus {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>ordersync is open already, but its window doesn't answer.</source>
      <translation>ordersync ist schon offen, aber sein Fenster antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_attempt.py" />
      <source>ordersync itself failed: {detail}</source>
      <translation>ordersync selbst hat einen Fehler: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused until {time}</source>
      <translation>angehalten bis {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>placed more than 2 days ago; h, d, w</source>
      <translation>vor mehr als 2 Tagen bestellt; h, d, w</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>printed or picked already</source>
      <translation>schon gedruckt oder kommissioniert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>queued</source>
      <translation>in der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>quotes around a value with blanks</source>
      <translation>Anführungszeichen um einen Wert mit Leerzeichen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>sending</source>
      <translation>wird gesendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>sent</source>
      <translation>gesendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>shipment notice</source>
      <translation>Versandmeldung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>shipped</source>
      <translation>versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop asked too often</source>
      <translation>Shop zu oft angefragt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop can't be reached</source>
      <translation>Shop nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop is down</source>
      <translation>Shop außer Betrieb</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in missing</source>
      <translation>Anmeldung fehlt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in refused</source>
      <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>sooner than, late ones among them</source>
      <translation>früher als, auch verspätete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>state</source>
      <translation>Bundesland</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notice_reply.py" />
      <source>the address has moved to {place}</source>
      <translation>die Adresse ist umgezogen nach {place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>the address has moved to {place}; connect the store with that one</source>
      <translation>die Adresse ist umgezogen nach {place}; verbinden Sie den Shop damit</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop cancelled it ("{word}").</source>
      <translation>der Shop hat ihn storniert („{word}“).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop changed where it goes: {changes}.</source>
      <translation>der Shop hat das Lieferziel geändert: {changes}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop says something else</source>
      <translation>der Shop sagt etwas anderes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop shows it as shipped ("{word}"), but not by this desk.</source>
      <translation>der Shop zeigt ihn als versendet („{word}“), aber nicht von diesem Arbeitsplatz.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop's status isn't mapped</source>
      <translation>der Shop-Status ist nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to be shipped</source>
      <translation>zu versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today</source>
      <translation>muss heute hinaus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today; also late, tomorrow, &lt;2d</source>
      <translation>muss heute hinaus; auch late, tomorrow, &lt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave tomorrow</source>
      <translation>muss morgen hinaus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>two addresses, shipped too much, cancelled after shipping</source>
      <translation>zwei Adressen, zu viel versendet, nach Versand storniert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>unclear</source>
      <translation>unklar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>unconfirmed</source>
      <translation>unbestätigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>until when it is to leave</source>
      <translation>bis wann er hinaus muss</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>up to date</source>
      <translation>aktuell</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>waits</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 1 says</source>
      <translation>Inhalt von Zusatzfeld 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 2 says</source>
      <translation>Inhalt von Zusatzfeld 2</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 3 says</source>
      <translation>Inhalt von Zusatzfeld 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what it costs</source>
      <translation>was er kostet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says</source>
      <translation>Inhalt eines Zusatzfelds</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says; custom1: to custom3: for just that one</source>
      <translation>Inhalt eines Zusatzfelds; custom1: bis custom3: nur für dieses eine</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what state it is in</source>
      <translation>welchen Stand er hat</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>where it goes</source>
      <translation>wohin er geht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>which store it is from</source>
      <translation>aus welchem Shop er ist</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>who carries its parcel</source>
      <translation>wer das Paket befördert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is</source>
      <translation>wer ihn bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is; a name, or nobody</source>
      <translation>wer ihn bearbeitet; ein Name oder nobody</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>why it needs a person</source>
      <translation>warum Handlungsbedarf besteht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>younger than</source>
      <translation>jünger als</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>{act} needs {wanted}.</source>
      <translation>{act} braucht {wanted}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" and the service as "{service_word}" by the carrier map.</source>
      <translation>Laut Zuordnung der Versanddienste wird {carrier} als „{word}“ gemeldet und der Service als „{service_word}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" by the carrier map.</source>
      <translation>Laut Zuordnung der Versanddienste wird {carrier} als „{word}“ gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>{channel} can't be asked to mail the buyer.</source>
      <translation>{channel} lässt sich nicht um eine Mail an den Käufer bitten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{channel} can't be told of a correction.</source>
      <translation>{channel} lässt sich keine Korrektur melden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} can't be told of parts of an order: it is told when the last parcel is recorded.</source>
      <translation>{channel} lassen sich keine Teile eines Auftrags melden: Gemeldet wird, wenn das letzte Paket erfasst ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/confirmation.py" />
      <source>{channel} can't confirm parts of an order: it accepted this notice, and no more is known.</source>
      <translation>{channel} kann Teile eines Auftrags nicht bestätigen: Diese Versandmeldung ist angenommen, mehr ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} doesn't keep what is changed. It is corrected on this desk only, which is enough.</source>
      <translation>{channel} behält nicht, was geändert wird. Es wird nur an diesem Arbeitsplatz korrigiert, und das genügt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong, and takes no correction of this. The rest of the notice stays as it is; change in the shop by hand what was wrong.</source>
      <translation>{channel} hat einen Teil der Versandmeldung mit dem Fehler angenommen und nimmt dazu keine Korrektur. Der Rest der Versandmeldung bleibt, wie er ist; ändern Sie das Falsche im Shop von Hand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong. The whole notice is sent anew with what is right; look afterwards what the shop shows.</source>
      <translation>{channel} hat einen Teil der Versandmeldung mit dem Fehler angenommen. Die ganze Versandmeldung wird mit den richtigen Angaben neu gesendet; sehen Sie danach nach, was der Shop zeigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} has accepted a part of the notice, such as the tracking number, and can't be made to forget it from here. The rest isn't sent. Change in the shop by hand what it shows.</source>
      <translation>{channel} hat einen Teil der Versandmeldung angenommen, etwa die Sendungsnummer, und das lässt sich von hier nicht zurücknehmen. Der Rest wird nicht gesendet. Ändern Sie im Shop von Hand, was er zeigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_settings.py" />
      <source>{channel} has no setting "{key}".</source>
      <translation>{channel} hat keine Einstellung „{key}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} is asked to mail the buyer.</source>
      <translation>{channel} wird um eine Mail an den Käufer gebeten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the carrier.</source>
      <translation>{channel} bekommt den Versanddienst nicht gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the service.</source>
      <translation>{channel} bekommt den Service nicht gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>{channel} keeps {limit} letters of a carrier's name.</source>
      <translation>{channel} behält {limit} Zeichen vom Namen eines Versanddienstes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand before you tell it of another parcel: it may count the items twice. A mail that the buyer has got stays sent.</source>
      <translation>{channel} hat die Meldung zu diesem Paket, und das lässt sich von hier nicht zurücknehmen: Das Paket wird nur an diesem Arbeitsplatz zurückgenommen. Ändern Sie den Auftrag im Shop von Hand, bevor Sie ein weiteres Paket melden: Die Artikel werden dort sonst womöglich doppelt gezählt. Eine Mail, die der Käufer bekommen hat, bleibt gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. A mail that the buyer has got stays sent.</source>
      <translation>{channel} hat die Meldung zu diesem Paket, und das lässt sich von hier nicht zurücknehmen: Das Paket wird nur an diesem Arbeitsplatz zurückgenommen. Ändern Sie den Auftrag im Shop von Hand. Eine Mail, die der Käufer bekommen hat, bleibt gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. If just the tracking number or the carrier is wrong, correct the parcel instead: the shop is then told what is right. A mail that the buyer has got stays sent.</source>
      <translation>{channel} hat die Meldung zu diesem Paket, und das lässt sich von hier nicht zurücknehmen: Das Paket wird nur an diesem Arbeitsplatz zurückgenommen. Ändern Sie den Auftrag im Shop von Hand. Ist nur die Sendungsnummer oder der Versanddienst falsch, korrigieren Sie stattdessen das Paket: Dem Shop wird dann das Richtige gemeldet. Eine Mail, die der Käufer bekommen hat, bleibt gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes a correction: it is told what is right.</source>
      <translation>{channel} hat die Meldung zu diesem Paket und nimmt eine Korrektur: Das Richtige wird gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes no correction of this: a second notice could count the parcel twice. It is corrected on this desk only; change it in the shop by hand.</source>
      <translation>{channel} hat die Meldung zu diesem Paket und nimmt dazu keine Korrektur: Eine zweite Versandmeldung könnte das Paket doppelt zählen. Es wird nur an diesem Arbeitsplatz korrigiert; ändern Sie es im Shop von Hand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>{country}</source>
      <translation>{country}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} bare &amp; or HTML entities in the feed were repaired.</source>
      <translation>
        <numerusform>{count} einzelnes &amp; oder HTML-Entity im Feed wurde repariert.</numerusform>
        <numerusform>{count} einzelne &amp; oder HTML-Entities im Feed wurden repariert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>{count} control characters that XML forbids were left out of the feed.</source>
      <translation>
        <numerusform>{count} in XML verbotenes Steuerzeichen wurde aus dem Feed ausgelassen.</numerusform>
        <numerusform>{count} in XML verbotene Steuerzeichen wurden aus dem Feed ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} misplaced ]]&gt; in the feed were repaired.</source>
      <translation>
        <numerusform>{count} falsch gesetztes ]]&gt; im Feed wurde repariert.</numerusform>
        <numerusform>{count} falsch gesetzte ]]&gt; im Feed wurden repariert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new shipping methods: {words} ... (orders: {orders}). The map doesn't have them yet.</source>
      <translation>{count} neue Versandarten: {words} ... (Aufträge: {orders}). Die Zuordnung hat sie noch nicht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new status words: {words} ... (orders: {orders}). They can't be shipped until they are mapped.</source>
      <translation>{count} neue Statuswörter: {words} ... (Aufträge: {orders}). Versand ist erst möglich, wenn sie zugeordnet sind.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>{count} rows can't be taken.</source>
      <translation>
        <numerusform>{count} Zeile kann nicht übernommen werden.</numerusform>
        <numerusform>{count} Zeilen können nicht übernommen werden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>{detail}</source>
      <translation>{detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>{element} can't be read: "{text}".</source>
      <translation>{element} ist nicht lesbar: „{text}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} belongs to the {channel} shop of {orders} orders with seed {seed}.</source>
      <translation>{file} gehört zum {channel}-Shop mit {orders} Aufträgen und Startwert {seed}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} can't be read as a table from line {line} on.</source>
      <translation>{file} ist ab Zeile {line} nicht als Tabelle lesbar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>{file} can't be read.</source>
      <translation>{file} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>{file} can't be written.</source>
      <translation>{file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{file} can't be written: {why}.</source>
      <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>{file} exists already.</source>
      <translation>{file} gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} is a spreadsheet of an old kind, or is protected by a password.</source>
      <translation>{file} ist eine Tabelle alter Art oder mit einem Passwort geschützt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>{file} is the order database itself.</source>
      <translation>{file} ist die Auftragsdatenbank selbst.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} is too large once it is unpacked.</source>
      <translation>{file} ist ausgepackt zu groß.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>{file} isn't a file that can be written.</source>
      <translation>{file} ist keine Datei, in die geschrieben werden kann.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} isn't a spreadsheet that can be read, or it is damaged.</source>
      <translation>{file} ist keine lesbare Tabelle oder ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} isn't a table in a form that can be read.</source>
      <translation>{file} ist keine Tabelle in lesbarer Form.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} isn't the memory of a practice shop, or it is damaged.</source>
      <translation>{file} ist nicht der Speicher eines Übungsshops oder ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>{host} answers.</source>
      <translation>{host} antwortet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} asks to try again later. Its words: {words}</source>
      <translation>{host} bittet, es später noch einmal zu versuchen. Seine Worte: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be looked up: this PC seems to be offline.</source>
      <translation>{host} kann nicht nachgeschlagen werden: Dieser PC scheint offline zu sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be reached from this PC.</source>
      <translation>{host} ist von diesem PC aus nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} closed the connection without an answer.</source>
      <translation>{host} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} didn't answer in time.</source>
      <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} didn't answer when called.</source>
      <translation>{host} hat auf den Verbindungsversuch nicht geantwortet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} doesn't give the picture (HTTP {status}).</source>
      <translation>{host} gibt das Bild nicht heraus (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} doesn't take mails from here. All mails of this store wait. Check server and port in the store's settings, or ask your mail provider. The server's words: {words}</source>
      <translation>{host} nimmt von hier keine E-Mails an. Alle E-Mails dieses Shops warten. Prüfen Sie Server und Port in den Einstellungen des Shops, oder fragen Sie Ihren Mailanbieter. Worte des Servers: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} got the whole mail, but its answer didn't come.</source>
      <translation>{host} hat die ganze E-Mail bekommen, aber die Antwort kam nicht an.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} isn't known.</source>
      <translation>{host} ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} offers no encryption (STARTTLS), so nothing was sent. Check port and security in the store's settings.</source>
      <translation>{host} bietet keine Verschlüsselung (STARTTLS) an, deshalb wurde nichts gesendet. Prüfen Sie Port und Sicherheit in den Einstellungen des Shops.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} refuses connections.</source>
      <translation>{host} lehnt Verbindungen ab.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} sent a web page instead of a picture.</source>
      <translation>{host} hat eine Webseite statt eines Bildes gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} shows a security certificate that this PC doesn't trust, so nothing was sent. Check the server's name in the store's settings; ask whoever runs the server otherwise.</source>
      <translation>{host} zeigt ein Sicherheitszertifikat, dem dieser PC nicht vertraut, deshalb wurde nichts gesendet. Prüfen Sie den Namen des Servers in den Einstellungen des Shops; sonst fragen Sie den, der den Server betreibt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>{host} took the test mail to {to}: {words}</source>
      <translation>{host} hat die Test-E-Mail an {to} angenommen: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} took too long to answer.</source>
      <translation>{host} hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} was told, but didn't answer in time.</source>
      <translation>{host} bekam die Meldung, hat aber nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} can be: {names}.</source>
      <translation>{key} kann sein: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} must be a whole number, not "{text}".</source>
      <translation>{key} muss eine ganze Zahl sein, nicht „{text}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} must be yes or no, not "{text}".</source>
      <translation>{key} muss yes oder no sein, nicht „{text}“.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} has a port that can't be: it must be 1 to 65535.</source>
      <translation>{label}: Der Port ist unmöglich; er muss 1 bis 65535 sein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} holds a user name or password. Enter them in their own fields instead.</source>
      <translation>{label}: Enthalten ist ein Benutzername oder Passwort. Geben Sie das stattdessen in die eigenen Felder ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} is missing.</source>
      <translation>Es fehlt: {label}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a three-letter code such as EUR.</source>
      <translation>{label}: Nötig ist ein Code aus drei Buchstaben wie EUR.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a whole web address that begins with https:// or http://.</source>
      <translation>{label}: Nötig ist eine vollständige Webadresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be one of: {allowed}.</source>
      <translation>{label}: Möglich ist eines von: {allowed}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>{mistake}.</source>
      <translation>{mistake}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} d</source>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} h</source>
      <translation>{n} h</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>{n} labels went out before that, and their orders are marked as printed.</source>
      <translation>
        <numerusform>{n} Etikett ging vorher hinaus, und sein Auftrag ist als gedruckt vermerkt.</numerusform>
        <numerusform>{n} Etiketten gingen vorher hinaus, und ihre Aufträge sind als gedruckt vermerkt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>{n} lines of at most {letters} letters have room on paper. Make the text shorter.</source>
      <translation>{n} Zeilen mit höchstens {letters} Zeichen haben auf Papier Platz. Kürzen Sie den Text.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>{n} of {all} characters didn't arrive: this keyboard layout swallows some of them.</source>
      <translation>{n} von {all} Zeichen kamen nicht an: Diese Tastaturbelegung verschluckt einige davon.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders assigned</source>
      <translation>
        <numerusform>{n} Auftrag zugewiesen</numerusform>
        <numerusform>{n} Aufträge zugewiesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>{n} orders match; nothing was changed.</source>
      <translation>
        <numerusform>{n} Auftrag passt; nichts wurde geändert.</numerusform>
        <numerusform>{n} Aufträge passen; nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders put on hold</source>
      <translation>
        <numerusform>{n} Auftrag zurückgestellt</numerusform>
        <numerusform>{n} Aufträge zurückgestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders released</source>
      <translation>
        <numerusform>{n} Auftrag freigegeben</numerusform>
        <numerusform>{n} Aufträge freigegeben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{ours} is proposed</source>
      <translation>Vorschlag: {ours}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} isn't an order database of ordersync.</source>
      <translation>{path} ist keine Auftragsdatenbank von ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} was made by a newer version of ordersync.</source>
      <translation>{path} stammt von einer neueren Version von ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{printer} reports an error.</source>
      <translation>{printer} meldet einen Fehler.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{row} {dropped}</source>
      <translation>{row} {dropped}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>{step}: {what}</source>
      <translation>{step}: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/statuses.py" />
      <source>{store} can't be asked for its statuses.</source>
      <translation>{store} lässt sich nicht nach seinen Status fragen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>{store} can't be looked at: the sign-in for that is missing.</source>
      <translation>In {store} lässt sich nicht nachsehen: Die Anmeldung dafür fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>{store} is being deleted.</source>
      <translation>{store} wird gerade gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>{store} is being imported or changed already.</source>
      <translation>{store} wird schon importiert oder geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>{store} is being imported or changed right now.</source>
      <translation>{store} wird gerade importiert oder geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>{store} is disconnected.</source>
      <translation>{store} ist getrennt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{store} is disconnected: its notices wait until it is connected again.</source>
      <translation>{store} ist getrennt: Die Versandmeldungen warten, bis der Shop wieder verbunden ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>{store} was changed elsewhere meanwhile.</source>
      <translation>{store} wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_lifecycle.py" />
      <source>{store} was deleted, but its password may still lie in this PC's safe, under {entry}. {reason}</source>
      <translation>{store} wurde gelöscht, aber das Passwort liegt womöglich noch im Passwortspeicher dieses PCs, unter {entry}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{store}: no new order for {time}, and in the weeks before never for longer than {usual}. The imports go well. The shop may have no new orders, or hide them from ordersync: a status filter, a time zone, another integration that takes them first. If its own list has orders that aren't here, import again from the day they came.</source>
      <translation>{store}: kein neuer Auftrag seit {time}; in den Wochen davor nie länger als {usual}. Die Importe laufen gut. Der Shop hat vielleicht keine neuen Aufträge oder verbirgt sie vor ordersync: ein Statusfilter, eine Zeitzone, eine andere Integration, die sie zuerst nimmt. Stehen in seiner eigenen Liste Aufträge, die nicht hier sind, importieren Sie erneut ab dem Tag, an dem sie kamen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>{store}: {what}</source>
      <translation>{store}: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{time}</source>
      <translation>{time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{time}, by hand only</source>
      <translation>{time}, nur von Hand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write &lt; or &gt;, a whole number and h, d or w, as in age:&gt;2d</source>
      <translation>{typed}: Schreiben Sie &lt; oder &gt;, eine ganze Zahl und h, d oder w, wie in age:&gt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a country's two letters or its English name, as in country:de</source>
      <translation>{typed}: Schreiben Sie die zwei Buchstaben eines Landes oder seinen englischen Namen, wie in country:de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a name or nobody right behind the colon, as in assigned:anna</source>
      <translation>{typed}: Schreiben Sie einen Namen oder nobody direkt hinter den Doppelpunkt, wie in assigned:anna</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write an amount, with &lt;, &gt;, &lt;= or &gt;= before it or without, and nothing between thousands, as in total:&gt;19.90</source>
      <translation>{typed}: Schreiben Sie einen Betrag, mit &lt;, &gt;, &lt;= oder &gt;= davor oder ohne und ohne Tausendertrennzeichen, wie in total:&gt;19.90</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write attention, refused, unconfirmed, address, unmapped, differs, stop or conflict, as in needs:attention</source>
      <translation>{typed}: Schreiben Sie attention, refused, unconfirmed, address, unmapped, differs, stop oder conflict, wie in needs:attention</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold or unmapped, as in status:shipped</source>
      <translation>{typed}: Schreiben Sie awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold oder unmapped, wie in status:shipped</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write gift, held or printed, as in is:gift</source>
      <translation>{typed}: Schreiben Sie gift, held oder printed, wie in is:gift</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the SKU right behind the colon, as in sku:MUG-1 or sku:MUG*</source>
      <translation>{typed}: Schreiben Sie die SKU direkt hinter den Doppelpunkt, wie in sku:MUG-1 oder sku:MUG*</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the carrier right behind the colon, as in carrier:DHL</source>
      <translation>{typed}: Schreiben Sie den Versanddienst direkt hinter den Doppelpunkt, wie in carrier:DHL</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the store's name right behind the colon, as in store:"My shop"</source>
      <translation>{typed}: Schreiben Sie den Namen des Shops direkt hinter den Doppelpunkt, wie in store:"Mein Shop"</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the tag right behind the colon, as in tag:fragile</source>
      <translation>{typed}: Schreiben Sie das Schlagwort direkt hinter den Doppelpunkt, wie in tag:fragile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write today, tomorrow, late, or &lt; or &gt; with a whole number and h, d or w, as in due:&lt;2d</source>
      <translation>{typed}: Schreiben Sie today, tomorrow, late oder &lt; oder &gt; mit einer ganzen Zahl und h, d oder w, wie in due:&lt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>{what} The shop's words: {words}</source>
      <translation>{what} Die Wörter des Shops: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/doubting.py" />
      <source>{why} Before that the shop had refused it: {refusal}</source>
      <translation>{why} Davor hatte der Shop abgelehnt: {refusal}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>… and {count} more warnings.</source>
      <translation>
        <numerusform>… und {count} weitere Warnung.</numerusform>
        <numerusform>… und {count} weitere Warnungen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>custom_tips</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>The list can't be sorted by it. To find what it says, type custom{n}: and a part of it.</source>
      <translation>Danach lässt sich die Liste nicht sortieren. Um den Inhalt zu finden, tippen Sie custom{n}: und einen Teil davon.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
  </context>
  <context>
    <name>desk acts</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Assign orders</source>
      <translation>Aufträge zuweisen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Change tags</source>
      <translation>Schlagwörter ändern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Correct addresses</source>
      <translation>Adressen korrigieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Not done to {n}: {orders}</source>
      <translation>Nicht ausgeführt bei {n}: {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Nothing to do: it is so already.</source>
      <translation>Nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Put orders on hold</source>
      <translation>Aufträge zurückstellen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Release orders</source>
      <translation>Aufträge freigeben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: undo once more for the rest.</source>
      <translation>Abgebrochen: Drücken Sie für den Rest noch einmal Rückgängig.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: {n} weren't reached.</source>
      <translation>
        <numerusform>Abgebrochen: {n} wurde nicht erreicht.</numerusform>
        <numerusform>Abgebrochen: {n} wurden nicht erreicht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>There was nothing left to undo.</source>
      <translation>Es war nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>These orders are no longer here.</source>
      <translation>Diese Aufträge sind nicht mehr hier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Undone: {what}.</source>
      <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Write desk notes</source>
      <translation>Notizen schreiben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} kept: changed since.</source>
      <translation>
        <numerusform>{n} belassen: seither geändert.</numerusform>
        <numerusform>{n} belassen: seither geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} were so already.</source>
      <translation>
        <numerusform>{n} war schon so.</numerusform>
        <numerusform>{n} waren schon so.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>export_words</name>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>About this file</source>
      <translation>Über diese Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>As on the clock of the PC that made it.</source>
      <translation>Wie auf der Uhr des PCs, der sie erstellt hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Buyers</source>
      <translation>Käufer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>In UTC.</source>
      <translation>In UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Item</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Orders</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>SKU</source>
      <translation>SKU</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Shipped</source>
      <translation>Versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>This file holds names and addresses of buyers. Delete it when it isn't needed any more.</source>
      <translation>Diese Datei enthält Namen und Adressen von Käufern. Löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Unit price</source>
      <translation>Einzelpreis</translation>
    </message>
  </context>
  <context>
    <name>file_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace the file?</source>
      <translation>Datei ersetzen?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>{file} is there already. What stands in it is lost.</source>
      <translation>{file} ist schon da. Der Inhalt geht verloren.</translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>not {term}</source>
      <translation>nicht {term}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>{values} and {n} more</source>
      <translation>{values} und {n} weitere</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_acts.py" />
      <source>This copy came without the manual.</source>
      <translation>Diese Kopie kam ohne das Handbuch.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>ordersync {version}
An order desk: connect shops, import orders, ship by hand, tell the shop.</source>
      <translation>ordersync {version}
Ein Auftragsplatz: Shops verbinden, Aufträge importieren, von Hand versenden, dem Shop melden.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Bring a row back to the channel's default, or all rows</source>
      <translation>Eine Zeile oder alle auf den Standard des Kanals zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Changes of the maps so far</source>
      <translation>Bisherige Zuordnungsänderungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Choose or type what a row means</source>
      <translation>Wählen oder tippen, was eine Zeile bedeutet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy maps from another store</source>
      <translation>Zuordnungen von einem anderen Shop kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy the selected orders</source>
      <translation>Gewählte Aufträge kopieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count an item of the order as packed, by its SKU or UPC</source>
      <translation>Einen Artikel des Auftrags nach SKU oder UPC als gepackt zählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count the orders of the maps anew</source>
      <translation>Aufträge der Zuordnungen neu zählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+1 to Ctrl+4</source>
      <translation>Strg+1 bis Strg+4</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+Home, Ctrl+End</source>
      <translation>Strg+Pos1, Strg+Ende</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+O, Ctrl+E</source>
      <translation>Strg+O, Strg+E</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+R, Ctrl+Shift+R</source>
      <translation>Strg+R, Strg+Umschalt+R</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Down, Up</source>
      <translation>Ab, Auf</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>F2 or Enter</source>
      <translation>F2 oder Eingabetaste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Fill in the parcel's number</source>
      <translation>Paketnummer eintragen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Find a word of the shop</source>
      <translation>Wort des Shops suchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Import maps from a file, export them</source>
      <translation>Zuordnungen aus Datei importieren, exportieren</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Its first letters</source>
      <translation>Seine ersten Buchstaben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Open the order</source>
      <translation>Auftrag öffnen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put proposals away, then back to the list; the text stays</source>
      <translation>Vorschläge schließen, dann zurück zur Liste; der Text bleibt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put the order back, record nothing</source>
      <translation>Auftrag zurücklegen, nichts erfassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Read statuses from the shop</source>
      <translation>Status vom Shop lesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Record the parcel with all that is left</source>
      <translation>Paket mit allem Offenen erfassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Save what stands in the maps</source>
      <translation>Inhalt der Zuordnungen speichern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the barcode of an order</source>
      <translation>Barcode eines Auftrags scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the item</source>
      <translation>Artikel scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the tracking barcode</source>
      <translation>Sendungsbarcode scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scanning</source>
      <translation>Scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select all that match</source>
      <translation>Alle passenden wählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select more</source>
      <translation>Mehr wählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Shift+Up, Shift+Down</source>
      <translation>Umschalt+Auf, Umschalt+Ab</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Show proposals, choose one</source>
      <translation>Vorschläge zeigen, einen wählen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Space or Delete</source>
      <translation>Leertaste oder Entf</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Statuses, shipping methods, carriers, custom fields</source>
      <translation>Status, Versandarten, Versanddienste, Zusatzfelder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take a term out, on its chip</source>
      <translation>Suchbegriff auf seinem Feld entfernen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the chosen proposal, else search at once</source>
      <translation>Gewählten Vorschlag nehmen, sonst sofort suchen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the first or the chosen proposal</source>
      <translation>Ersten oder gewählten Vorschlag nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the next order of the list</source>
      <translation>Nächsten Auftrag der Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The find box</source>
      <translation>Das Suchfeld</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The list of orders</source>
      <translation>Die Liste der Aufträge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The maps of a store</source>
      <translation>Die Zuordnungen eines Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the beginning, to the end</source>
      <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the next part of the window, and back</source>
      <translation>Zum nächsten Teil des Fensters und zurück</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Undo the last change of the maps</source>
      <translation>Letzte Zuordnungsänderung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Words of the find box</source>
      <translation>Wörter des Suchfelds</translation>
    </message>
  </context>
  <context>
    <name>mail_steps</name>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Encryption</source>
      <translation>Verschlüsselung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Greeting</source>
      <translation>Begrüßung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Last bytes</source>
      <translation>Letzte Bytes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Mail begins</source>
      <translation>E-Mail beginnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Sender</source>
      <translation>Absender</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
  </context>
  <context>
    <name>mails</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Attempt {n}</source>
      <translation>Versuch {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Choose an order first.</source>
      <translation>Wählen Sie zuerst einen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Choose the orders first.</source>
      <translation>Wählen Sie zuerst die Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>From: {text}</source>
      <translation>Von: {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Language: {language}</source>
      <translation>Sprache: {language}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>Mail to the buyer: {state}</source>
      <translation>E-Mail an den Käufer: {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>No mail to the buyer was made for this parcel.</source>
      <translation>Zu diesem Paket wurde keine E-Mail an den Käufer gemacht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>No mail to the buyer: somebody said so for this order.</source>
      <translation>Keine E-Mail an den Käufer: Jemand hat das für diesen Auftrag so gewollt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Not before {time}.</source>
      <translation>Nicht vor {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Not sent</source>
      <translation>Nicht gesendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Subject: {text}</source>
      <translation>Betreff: {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Taken by the mail server: {time}.</source>
      <translation>Vom Mailserver angenommen: {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>The mail isn't sent before {moment}.</source>
      <translation>Die E-Mail wird nicht vor {moment} gesendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>To {address}, {moment}.</source>
      <translation>An {address}, {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>To: {text}</source>
      <translation>An: {text}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} orders changed</source>
      <translation>
        <numerusform>{n} Auftrag geändert</numerusform>
        <numerusform>{n} Aufträge geändert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>… Being sent</source>
      <translation>… Wird gesendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>… Waiting</source>
      <translation>… Wartet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>⚠ Refused</source>
      <translation>⚠ Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>⚠ Unconfirmed</source>
      <translation>⚠ Unbestätigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>✔ Sent</source>
      <translation>✔ Gesendet</translation>
    </message>
  </context>
  <context>
    <name>map_names</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Carriers</source>
      <translation>Versanddienste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Custom fields</source>
      <translation>Zusatzfelder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From a file</source>
      <translation>Aus einer Datei</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From another store</source>
      <translation>Von einem anderen Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Reset to the default</source>
      <translation>Auf Standard zurückgesetzt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Shipping methods</source>
      <translation>Versandarten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Statuses</source>
      <translation>Status</translation>
    </message>
  </context>
  <context>
    <name>map_preview</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{key}": {before} -&gt; {after}</source>
      <translation>„{key}“: {before} -&gt; {after}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{method}": {after} is proposed instead of {before}, for {n} orders to ship</source>
      <translation>
        <numerusform>„{method}“: Vorschlag {after} statt {before}, für {n} zu versendenden Auftrag</numerusform>
        <numerusform>„{method}“: Vorschlag {after} statt {before}, für {n} zu versendende Aufträge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>(no word)</source>
      <translation>(kein Wort)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Afterwards the orders have the status that they would have without it.</source>
      <translation>Danach haben die Aufträge den Status, den sie ohne diese Änderung hätten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Changed by {who}, {when}:</source>
      <translation>Geändert von {who}, {when}:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place}</source>
      <translation>Zusatzfeld {place}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place} shows {after} instead of {before}: {n} orders have something there</source>
      <translation>
        <numerusform>Zusatzfeld {place} zeigt {after} statt {before}: {n} Auftrag hat dort etwas</numerusform>
        <numerusform>Zusatzfeld {place} zeigt {after} statt {before}: {n} Aufträge haben dort etwas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>It was {n} when they were counted: orders came or changed in between.</source>
      <translation>Beim Zählen waren es {n}: Dazwischen kamen oder änderten sich Aufträge.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>No order would get another status.</source>
      <translation>Kein Auftrag bekäme einen anderen Status.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Nothing had to be saved: the maps stood like that already.</source>
      <translation>Nichts war zu speichern: Die Zuordnungen standen schon so.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Saved. {n} orders moved.</source>
      <translation>
        <numerusform>Gespeichert. {n} Auftrag hat sich verschoben.</numerusform>
        <numerusform>Gespeichert. {n} Aufträge haben sich verschoben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>They had other statuses when they were counted: orders or maps changed in between.</source>
      <translation>Beim Zählen hatten sie andere Status: Dazwischen änderten sich Aufträge oder Zuordnungen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Undone. {n} orders moved back.</source>
      <translation>
        <numerusform>Rückgängig gemacht. {n} Auftrag hat sich zurückverschoben.</numerusform>
        <numerusform>Rückgängig gemacht. {n} Aufträge haben sich zurückverschoben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>What you changed here and haven't saved is lost.</source>
      <translation>Was Sie hier geändert und nicht gespeichert haben, geht verloren.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>and {n} more</source>
      <translation>
        <numerusform>und {n} weiterer</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>not mapped</source>
      <translation>nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices are confirmed by it.</source>
      <translation>
        <numerusform>{n} Versandmeldung ist dadurch bestätigt.</numerusform>
        <numerusform>{n} Versandmeldungen sind dadurch bestätigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices had gone out meanwhile; nothing takes them back.</source>
      <translation>
        <numerusform>{n} Versandmeldung war inzwischen gesendet; nichts nimmt sie zurück.</numerusform>
        <numerusform>{n} Versandmeldungen waren inzwischen gesendet; nichts nimmt sie zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices that aren't sent yet would go out with other words</source>
      <translation>
        <numerusform>{n} noch nicht gesendete Versandmeldung ginge mit anderen Wörtern hinaus</numerusform>
        <numerusform>{n} noch nicht gesendete Versandmeldungen gingen mit anderen Wörtern hinaus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices were made and will be sent.</source>
      <translation>
        <numerusform>{n} Versandmeldung wurde erstellt und wird gesendet.</numerusform>
        <numerusform>{n} Versandmeldungen wurden erstellt und werden gesendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would be made: their orders count as shipped then</source>
      <translation>
        <numerusform>{n} Versandmeldung würde erstellt: Ihr Auftrag gilt dann als versendet</numerusform>
        <numerusform>{n} Versandmeldungen würden erstellt: Ihre Aufträge gelten dann als versendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would count as confirmed</source>
      <translation>
        <numerusform>{n} Versandmeldung würde als bestätigt gelten</numerusform>
        <numerusform>{n} Versandmeldungen würden als bestätigt gelten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders keep their status, but have other reasons for attention</source>
      <translation>
        <numerusform>{n} Auftrag behält seinen Status, hat aber anderen Handlungsbedarf</numerusform>
        <numerusform>{n} Aufträge behalten ihren Status, haben aber anderen Handlungsbedarf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders moved by it.</source>
      <translation>
        <numerusform>{n} Auftrag hat sich dadurch verschoben.</numerusform>
        <numerusform>{n} Aufträge haben sich dadurch verschoben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would get another status.</source>
      <translation>
        <numerusform>{n} Auftrag bekäme einen anderen Status.</numerusform>
        <numerusform>{n} Aufträge bekämen einen anderen Status.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would move from {before} to {after}</source>
      <translation>
        <numerusform>{n} Auftrag ginge von {before} zu {after}</numerusform>
        <numerusform>{n} Aufträge gingen von {before} zu {after}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>maps_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Carriers</source>
      <translation>&amp;Versanddienste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Statuses</source>
      <translation>&amp;Status</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Custom &amp;fields</source>
      <translation>Zusatz&amp;felder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Maps of {store}</source>
      <translation>Zuordnungen von {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Save (Ctrl+S)</source>
      <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Shipping &amp;methods</source>
      <translation>Versand&amp;arten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Undo the last change that was saved (Ctrl+Z)</source>
      <translation>Letzte gespeicherte Änderung rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} not mapped</source>
      <translation>{n} nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} to look at</source>
      <translation>{n} ansehen</translation>
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Attempts so far: {n}. The next one is made on {moment}.</source>
      <translation>Versuche bisher: {n}. Der nächste folgt am {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Correction for {tracking}: {state}</source>
      <translation>Korrektur für {tracking}: {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Notice for {tracking}: {state}</source>
      <translation>Versandmeldung für {tracking}: {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Requests that the shop has accepted: {n}. The rest isn't told yet.</source>
      <translation>Anfragen, die der Shop angenommen hat: {n}. Der Rest ist noch nicht gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Step {n} of {of} is done ({name}), the rest isn't told yet.</source>
      <translation>Schritt {n} von {of} ist erledigt ({name}), der Rest ist noch nicht gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told as soon as it is asked again.</source>
      <translation>Dem Shop wird gemeldet, sobald er wieder abgefragt wird.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told on {moment}.</source>
      <translation>Dem Shop wird am {moment} gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>This desk looks in the shop by itself, next on {moment}.</source>
      <translation>ordersync sieht selbst im Shop nach, das nächste Mal am {moment}.</translation>
    </message>
  </context>
  <context>
    <name>papers</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Address labels</source>
      <translation>Adressetiketten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Labels of the label printer</source>
      <translation>Etiketten des Etikettendruckers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: plain text</source>
      <translation>E-Mail an den Käufer: reiner Text</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: subject</source>
      <translation>E-Mail an den Käufer: Betreff</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: with pictures</source>
      <translation>E-Mail an den Käufer: mit Bildern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheets.py" />
      <source>Order {number}, page {page} of {pages}</source>
      <translation>Auftrag {number}, Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Packing slips</source>
      <translation>Lieferscheine</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheets.py" />
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Parcels of the day</source>
      <translation>Pakete des Tages</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Pick list</source>
      <translation>Pickliste</translation>
    </message>
  </context>
  <context>
    <name>runs</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>(no number)</source>
      <translation>(keine Nummer)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>- and {n} more</source>
      <translation>- und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Answers of the shop that are kept: {n}.</source>
      <translation>Aufbewahrte Antworten des Shops: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked for orders that changed between {start} and {end} (this PC's time).</source>
      <translation>Gefragt nach Aufträgen, die zwischen {start} und {end} geändert wurden (Zeit dieses PCs).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked the shop for order {number} alone.</source>
      <translation>Der Shop wurde nur nach Auftrag {number} gefragt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>It went on with a range that an import before it had begun.</source>
      <translation>Er setzte einen Zeitraum fort, den ein früherer Import begonnen hatte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>No answer of the shop is kept: none came, it is longer than {days} days ago, {runs} imports of the store came after it, or buyers were forgotten since.</source>
      <translation>Keine Antwort des Shops ist aufbewahrt: Es kam keine, sie ist über {days} Tage alt, {runs} Importe des Shops kamen danach, oder seither wurden Käuferdaten gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Orders of it that couldn't be read to this day:</source>
      <translation>Aufträge daraus, die bis heute nicht lesbar sind:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Pages: {pages}. Orders: {seen}, of which {new} new, {changed} changed, {unchanged} unchanged; {rejected} couldn't be read; {left_out} left out by the store's settings.</source>
      <translation>Seiten: {pages}. Aufträge: {seen}, davon {new} neu, {changed} geändert, {unchanged} unverändert; {rejected} nicht lesbar; {left_out} durch die Shop-Einstellungen ausgeblendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>The range was long: slice {n} of {slices} was the last one that it asked for.</source>
      <translation>Der Zeitraum war lang: Abschnitt {n} von {slices} wurde zuletzt abgefragt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Warnings:</source>
      <translation>Warnungen:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by a command</source>
      <translation>per Befehl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by itself</source>
      <translation>von selbst</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by whom isn't known</source>
      <translation>von wem, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>for news about an order</source>
      <translation>wegen Neuigkeiten zu einem Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>goes on</source>
      <translation>läuft weiter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} changed</source>
      <translation>{n} geändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} couldn't be read</source>
      <translation>{n} nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} h</source>
      <translation>{n} h</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} new</source>
      <translation>{n} neu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} Warnung</numerusform>
        <numerusform>{n} Warnungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>{store}: began {when}, {who}, took {long}.</source>
      <translation>{store}: Beginn {when}, {who}, Dauer {long}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on</source>
      <translation>… läuft noch</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on, or its program has stopped</source>
      <translation>… läuft noch, oder das Programm wurde beendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✔ complete</source>
      <translation>✔ vollständig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ broken off: the program stopped</source>
      <translation>✖ abgebrochen: Das Programm wurde beendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ stopped by hand</source>
      <translation>✖ von Hand abgebrochen</translation>
    </message>
  </context>
  <context>
    <name>scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source> and {n} more</source>
      <translation> und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is an item, but none of order {number}.</source>
      <translation>„{text}“ ist ein Artikel, aber keiner von Auftrag {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is no command of this program.</source>
      <translation>„{text}“ ist kein Befehl dieses Programms.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" isn't in order {number}.</source>
      <translation>„{text}“ gehört nicht zu Auftrag {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" looks like a tracking number, but no order is in hand.</source>
      <translation>„{text}“ sieht nach einer Sendungsnummer aus, aber es ist kein Auftrag in Arbeit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window is open</source>
      <translation>Ein Fenster ist offen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window was opening: only a part of that scan arrived. Nothing was done with it.</source>
      <translation>Ein Fenster ging gerade auf: Nur ein Teil dieses Scans kam an. Damit wurde nichts getan.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>ABORT: put the order back, record nothing</source>
      <translation>ABORT: Auftrag zurücklegen, nichts erfassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>All is packed. Scan the tracking barcode.</source>
      <translation>Alles ist gepackt. Scannen Sie den Sendungsbarcode.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Already shipped</source>
      <translation>Schon versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Another order is shown</source>
      <translation>Ein anderer Auftrag wird gezeigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Can't be shipped</source>
      <translation>Versand nicht möglich</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Cancelled</source>
      <translation>Storniert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Choose another view, or scan an order.</source>
      <translation>Wählen Sie eine andere Ansicht oder scannen Sie einen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Command {words}</source>
      <translation>Befehl {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Counted.</source>
      <translation>Gezählt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter</source>
      <translation>Eingabetaste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter, Tab or nothing</source>
      <translation>Eingabetaste, Tab oder nichts</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it or close it (Esc), then scan again.</source>
      <translation>Beenden oder schließen Sie es (Esc) und scannen Sie dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it, or scan ABORT to put it back. It stays in hand.</source>
      <translation>Schließen Sie ihn ab oder scannen Sie ABORT, um ihn zurückzulegen. Er bleibt in Arbeit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Like a tracking number of {carriers}, but a digit is wrong</source>
      <translation>Wie eine Sendungsnummer von {carriers}, aber eine Ziffer ist falsch</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>NEXT: take the next order of the list</source>
      <translation>NEXT: nächsten Auftrag der Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>No next order</source>
      <translation>Kein nächster Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>No order's number and no tracking number that is known; it may be an item's code.</source>
      <translation>Keine Auftragsnummer und keine bekannte Sendungsnummer; vielleicht der Code eines Artikels.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not all is packed</source>
      <translation>Nicht alles gepackt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not paid</source>
      <translation>Nicht bezahlt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not shipped</source>
      <translation>Nicht versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing is known of "{text}". No order is chosen now.</source>
      <translation>Zu „{text}“ ist nichts bekannt. Jetzt ist kein Auftrag gewählt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing to ship</source>
      <translation>Nichts zu versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was done with the scan: the window "{title}" waits for you.</source>
      <translation>Mit dem Scan wurde nichts getan: Das Fenster „{title}“ wartet auf Sie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was looked up</source>
      <translation>Nichts wurde nachgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was recorded. Mend that, then scan SHIPALL again.</source>
      <translation>Nichts wurde erfasst. Beheben Sie das und scannen Sie dann noch einmal SHIPALL.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Look into the parcel, then scan the order again.</source>
      <translation>Nichts wurde versendet. Sehen Sie in das Paket und scannen Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Scan the order that you hold again, then the tracking barcode on its label.</source>
      <translation>Nichts wurde versendet. Scannen Sie den Auftrag in Ihrer Hand noch einmal, dann den Sendungsbarcode auf seinem Etikett.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>On hold</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>One order at a time</source>
      <translation>Ein Auftrag nach dem anderen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} ({store}): {what}</source>
      <translation>Auftrag {number} ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} again. Go on.</source>
      <translation>Wieder Auftrag {number}. Weiter.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} before it was recorded already, once.</source>
      <translation>Auftrag {number} davor wurde schon erfasst, einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} is in hand already.</source>
      <translation>Auftrag {number} ist schon in Arbeit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} is packed, but another one was chosen. The number was taken for neither.</source>
      <translation>Auftrag {number} ist gepackt, aber ein anderer wurde gewählt. Die Nummer wurde für keinen von beiden übernommen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} isn't shipped yet.</source>
      <translation>Auftrag {number} ist noch nicht versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} still lacks: {items}.</source>
      <translation>In Auftrag {number} fehlt noch: {items}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Order {orders}</source>
      <translation>Auftrag {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is only half packed.</source>
      <translation>Auftrag {other} wurde gescannt, aber {number} ist erst halb gepackt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is packed and not shipped yet.</source>
      <translation>Auftrag {other} wurde gescannt, aber {number} ist gepackt und noch nicht versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Print the command barcodes again: Orders &gt; Scanning &gt; Print command barcodes.</source>
      <translation>Drucken Sie die Befehlsbarcodes neu: Aufträge &gt; Scannen &gt; Befehlsbarcodes drucken.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this one back. The order stays in hand.</source>
      <translation>Legen Sie diesen zurück. Der Auftrag bleibt in Arbeit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. Import the orders (F5) and scan the order's barcode again.</source>
      <translation>Legen Sie dieses Paket beiseite. Importieren Sie die Aufträge (F5) und scannen Sie den Barcode des Auftrags noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. No order is chosen now.</source>
      <translation>Legen Sie dieses Paket beiseite. Jetzt ist kein Auftrag gewählt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>SHIPALL was scanned, but no order is in hand.</source>
      <translation>SHIPALL wurde gescannt, aber es ist kein Auftrag in Arbeit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>SHIPALL: record the parcel with all that is left</source>
      <translation>SHIPALL: Paket mit allem Offenen erfassen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan again. If it comes back, look at the log.</source>
      <translation>Scannen Sie noch einmal. Kommt das wieder, sehen Sie ins Protokoll.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of order {number} again, then the tracking barcode.</source>
      <translation>Scannen Sie noch einmal den Barcode von Auftrag {number}, dann den Sendungsbarcode.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of the order that is in this parcel, then the tracking number.</source>
      <translation>Scannen Sie den Barcode des Auftrags in diesem Paket, dann die Sendungsnummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the next order's barcode.</source>
      <translation>Scannen Sie den Barcode des nächsten Auftrags.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order first</source>
      <translation>Zuerst den Auftrag scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order's barcode again, then the one that you scanned last.</source>
      <translation>Scannen Sie noch einmal den Barcode des Auftrags, dann den zuletzt gescannten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan these items, or count them by hand where they have no barcode. Then scan the tracking number.</source>
      <translation>Scannen Sie diese Artikel, oder zählen Sie sie von Hand, wo sie keinen Barcode haben. Scannen Sie dann die Sendungsnummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scanned too soon</source>
      <translation>Zu früh gescannt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Stop: don't ship</source>
      <translation>Stopp: nicht versenden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Take it out of the parcel again. The order stays in hand.</source>
      <translation>Nehmen Sie ihn wieder aus dem Paket. Der Auftrag bleibt in Arbeit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an item</source>
      <translation>Das ist ein Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an order</source>
      <translation>Das ist ein Auftrag</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of order {number} was scanned where a tracking number belongs.</source>
      <translation>Der Barcode von Auftrag {number} wurde gescannt, wo eine Sendungsnummer hingehört.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of {item} was scanned where a tracking number belongs.</source>
      <translation>Der Barcode von {item} wurde gescannt, wo eine Sendungsnummer hingehört.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The list has no order behind this one.</source>
      <translation>Die Liste hat keinen Auftrag nach diesem.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Too many</source>
      <translation>Zu viele</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Tracking number filled in. Scan SHIPALL or press Ctrl+Enter.</source>
      <translation>Sendungsnummer eingetragen. Scannen Sie SHIPALL oder drücken Sie Strg+Eingabetaste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Tracking number {number} of {carriers}</source>
      <translation>Sendungsnummer {number} von {carriers}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Unknown command</source>
      <translation>Unbekannter Befehl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Wrong item</source>
      <translation>Falscher Artikel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and it can be skipped</source>
      <translation>ja, Auslassen möglich</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and skipping it needs a reason</source>
      <translation>ja, Auslassen nur mit Grund</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>{item} is in this order.</source>
      <translation>{item} ist in diesem Auftrag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>{item}: all {n} of order {number} are in the parcel already.</source>
      <translation>{item}: Alle {n} von Auftrag {number} sind schon im Paket.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>{n} x {item}</source>
      <translation>{n} x {item}</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>A backup holds all orders and parcels. One is made by itself before ordersync is updated.</source>
      <translation>Eine Sicherung enthält alle Aufträge und Pakete. Vor jeder Aktualisierung von ordersync wird von selbst eine erstellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>After how many days buyers' names and addresses are removed from this PC.</source>
      <translation>Nach wie vielen Tagen Namen und Adressen der Käufer von diesem PC entfernt werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>How the scanner types, and whether items are checked by scanning them.</source>
      <translation>Wie der Scanner tippt und ob Artikel durch Scannen geprüft werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Kept messages</source>
      <translation>Aufbewahrte Nachrichten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Label printer</source>
      <translation>Etikettendrucker</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Scanning</source>
      <translation>Scannen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Settings of {store}...</source>
      <translation>Einstellungen von {store}...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Telling shops</source>
      <translation>Meldungen an Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>When a shop is told of a parcel is set for each store: at once, after a short delay in which the parcel can be undone, at a time of day, or never.</source>
      <translation>Wann einem Shop ein Paket gemeldet wird, ist je Shop eingestellt: sofort, nach kurzer Verzögerung, in der sich das Paket rückgängig machen lässt, zu einer Uhrzeit oder nie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Whether and how often orders are imported by themselves is set for each store.</source>
      <translation>Ob und wie oft Aufträge von selbst importiert werden, ist je Shop eingestellt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Windows open where and as large as they were when they were closed.</source>
      <translation>Fenster öffnen sich dort und so groß, wie sie beim Schließen waren.</translation>
    </message>
  </context>
  <context>
    <name>settle</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Give up</source>
      <translation>Aufgeben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>It arrived</source>
      <translation>Ist angekommen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Mark as done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Send again</source>
      <translation>Erneut senden</translation>
    </message>
  </context>
  <context>
    <name>ship</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Beyond the end of the list, not used: {n}.</source>
      <translation>Über das Ende der Liste hinaus, nicht verwendet: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}</source>
      <translation>Wahl des Käufers: {method}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}. By the map: {carrier}</source>
      <translation>Wahl des Käufers: {method}. Laut Zuordnung: {carrier}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}. By the store's rules: {carrier}</source>
      <translation>Wunsch des Käufers: {method}. Nach den Regeln des Shops: {carrier}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>By the settings of {store} the shop isn't told of parcels.</source>
      <translation>Laut Einstellungen von {store} werden dem Shop keine Pakete gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Carrier by the number.</source>
      <translation>Versanddienst nach der Nummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not recorded: {n} ({orders}); the reason stands in each row.</source>
      <translation>Nicht erfasst: {n} ({orders}); der Grund steht in jeder Zeile.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not used, as these can't be shipped: {orders}.</source>
      <translation>Nicht verwendet, weil Versand nicht möglich: {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>Nothing is left to ship of this order.</source>
      <translation>Von diesem Auftrag ist nichts mehr zu versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Numbers put into the list: {n}.</source>
      <translation>In die Liste eingetragene Nummern: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Order {orders} has the same number.</source>
      <translation>Auftrag {orders} hat dieselbe Nummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>Reading an order</source>
      <translation>Auftrag wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Recorded: {n}.</source>
      <translation>Erfasst: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Taken off: "{removed}". That is of the label, not of the number.</source>
      <translation>Entfernt: „{removed}“. Das gehört zum Etikett, nicht zur Nummer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The carrier is missing.</source>
      <translation>Der Versanddienst fehlt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The delivery address was changed just now. Close this window, look at it, and open it again.</source>
      <translation>Die Lieferadresse wurde gerade geändert. Schließen Sie dieses Fenster, sehen Sie sie an und öffnen Sie es wieder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The items of this order were changed just now. Close this window and open it again.</source>
      <translation>Die Artikel dieses Auftrags wurden gerade geändert. Schließen Sie dieses Fenster und öffnen Sie es wieder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The map of shipping methods says {carrier}.</source>
      <translation>Die Versandart-Zuordnung sagt {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The number is used already, on order {orders}.</source>
      <translation>Die Nummer ist schon verwendet, bei Auftrag {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop cancelled this order. It can't be shipped.</source>
      <translation>Der Shop hat diesen Auftrag storniert. Er kann nicht versendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told at once.</source>
      <translation>Dem Shop wird sofort gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told {moment}; you can undo it until then.</source>
      <translation>Dem Shop wird {moment} gemeldet; bis dahin können Sie es rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The shop was told of a parcel that was taken back here. Ship this order on its own.</source>
      <translation>Dem Shop wurde ein Paket gemeldet, das hier zurückgenommen wurde. Versenden Sie diesen Auftrag für sich.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Told of this parcel too, it may count the order twice and mail the buyer again. Tell it only if that is right.</source>
      <translation>Dem Shop wurde {carrier} {tracking} gemeldet, was hier zurückgenommen wurde. Wird ihm auch dieses Paket gemeldet, zählt er den Auftrag womöglich doppelt und schickt dem Käufer noch eine Mail. Melden Sie es nur, wenn das richtig ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop's status isn't mapped. Say in the maps of the store what it means.</source>
      <translation>Der Status des Shops ist nicht zugeordnet. Sagen Sie in den Zuordnungen des Shops, was er bedeutet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The store's rules say {carrier}.</source>
      <translation>Die Regeln des Shops sagen {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_telling.py" />
      <source>This desk mails buyers that have an e-mail address.</source>
      <translation>Käufer mit einer E-Mail-Adresse bekommen von hier eine E-Mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_telling.py" />
      <source>This desk mails the buyer: {address}.</source>
      <translation>Der Käufer bekommt von hier eine E-Mail: {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order is on hold. It can be shipped once the hold is lifted.</source>
      <translation>Dieser Auftrag ist zurückgestellt. Er kann versendet werden, sobald er freigegeben ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order isn't paid yet. It can be shipped once the shop says that it is paid.</source>
      <translation>Dieser Auftrag ist noch nicht bezahlt. Er kann versendet werden, sobald der Shop ihn als bezahlt meldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order was shipped already. Nothing is left to ship.</source>
      <translation>Dieser Auftrag wurde schon versendet. Nichts ist mehr zu versenden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>Without your asking {store} would never be told.</source>
      <translation>Ohne Ihre Anforderung würde {store} nie etwas gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>in {span}</source>
      <translation>in {span}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>on {day} at {time}</source>
      <translation>am {day} um {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>today at {time}</source>
      <translation>heute um {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>tomorrow at {time}</source>
      <translation>morgen um {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{minutes} {seconds} s</source>
      <translation>{minutes} {seconds} s</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} seconds</source>
      <translation>
        <numerusform>{n} Sekunde</numerusform>
        <numerusform>{n} Sekunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>⚑ Goes to a pick-up point: {point}</source>
      <translation>⚑ Geht an einen Abholpunkt: {point}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, with the message: {message}</source>
      <translation>❖ Geschenk, mit der Nachricht: {message}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, without a message</source>
      <translation>❖ Geschenk, ohne Nachricht</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>All stores</source>
      <translation>Alle Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>Orders of all stores</source>
      <translation>Aufträge aller Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>import: {ago}</source>
      <translation>Import: {ago}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>number of orders not known yet</source>
      <translation>Zahl der Aufträge noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{import_}, by hand</source>
      <translation>{import_}, von Hand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{name} (changed)</source>
      <translation>{name} (geändert)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{n} before the last change</source>
      <translation>{n} vor der letzten Änderung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} not mapped</source>
      <translation>{n} nicht zugeordnet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} status words aren't mapped: {words}</source>
      <translation>
        <numerusform>{n} Statuswort ist nicht zugeordnet: {words}</numerusform>
        <numerusform>{n} Statuswörter sind nicht zugeordnet: {words}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} unsent</source>
      <translation>{n} nicht gesendet</translation>
    </message>
  </context>
  <context>
    <name>status_words</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>(no word)</source>
      <translation>(kein Wort)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks</source>
      <translation>Nach den Kennzeichen des Shops</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks: paid, shipped</source>
      <translation>Nach den Kennzeichen des Shops: bezahlt, versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not mapped</source>
      <translation>Nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not offered: {statuses}. {reason}</source>
      <translation>Nicht angeboten: {statuses}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel declares nothing for this word.</source>
      <translation>Der Kanal gibt für dieses Wort nichts vor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel's default: {status}</source>
      <translation>Standard des Kanals: {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped</source>
      <translation>{sign} Nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped: orders can't be shipped</source>
      <translation>{sign} Nicht zugeordnet: Aufträge nicht versendbar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} {status} (not possible here)</source>
      <translation>{sign} {status} (hier nicht möglich)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} is always "{word}": {reason}</source>
      <translation>{status} ist immer „{word}“: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} isn't offered: {reason}</source>
      <translation>{status} wird nicht angeboten: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{word} ({label})</source>
      <translation>{word} ({label})</translation>
    </message>
  </context>
  <context>
    <name>store_state</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Disconnected: its orders stay here, its shop is neither asked nor told.</source>
      <translation>Getrennt: Die Aufträge bleiben hier, der Shop wird nicht abgefragt und bekommt nichts gemeldet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Enter the right sign-in with Stores &gt; Change connection.</source>
      <translation>Geben Sie mit Shops &gt; Verbindung ändern die richtige Anmeldung ein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Imported by hand only</source>
      <translation>Import nur von Hand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>It fails at other times as well: {n}.</source>
      <translation>Auch bei anderen Zeitpunkten schlägt es fehl: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Its import is on hold, and no other begins. Stores &gt; Import this store lets it go on.</source>
      <translation>Der Import ist angehalten, und kein anderer beginnt. Shops &gt; Diesen Shop importieren setzt ihn fort.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Last good import: {ago}.</source>
      <translation>Letzter guter Import: {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Newest order: {ago}.</source>
      <translation>Neuester Auftrag: {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Next import: {time}.</source>
      <translation>Nächster Import: {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: Stores &gt; Hold all automatic imports is ticked.</source>
      <translation>Keiner beginnt von selbst: Shops &gt; Alle automatischen Importe anhalten ist angekreuzt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: its settings say so. F5 imports it.</source>
      <translation>Keiner beginnt von selbst: Das steht so in den Einstellungen. F5 importiert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation>Shops &gt; Wieder verbinden macht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The last import failed: {why}</source>
      <translation>Der letzte Import ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The shop asked not to be asked for a while; F5 asks it all the same.</source>
      <translation>Der Shop bat darum, eine Weile nicht gefragt zu werden; F5 fragt ihn trotzdem.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>This PC is connected to no network. The imports go on as soon as it is.</source>
      <translation>Dieser PC ist mit keinem Netzwerk verbunden. Die Importe gehen weiter, sobald er es ist.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Unsent shipment notices: {n}.</source>
      <translation>Nicht gesendete Versandmeldungen: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Up to date</source>
      <translation>Aktuell</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>in {time} ({clock})</source>
      <translation>in {time} ({clock})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none known</source>
      <translation>keiner bekannt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: all are on hold</source>
      <translation>keiner: alle sind angehalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: disconnected</source>
      <translation>keiner: getrennt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: only by hand</source>
      <translation>keiner: nur von Hand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network</source>
      <translation>sobald es ein Netzwerk gibt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network, or {time}</source>
      <translation>sobald es ein Netzwerk gibt, oder {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs</source>
      <translation>einer läuft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs and is on hold</source>
      <translation>einer läuft und ist angehalten</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{ago} ({time})</source>
      <translation>{ago} ({time})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, a new try</source>
      <translation>{time}, neuer Versuch</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, as the shop asked</source>
      <translation>{time}, wie vom Shop erbeten</translation>
    </message>
  </context>
  <context>
    <name>taken_text</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>No row is set.</source>
      <translation>Keine Zeile wird gesetzt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are like that here already.</source>
      <translation>
        <numerusform>{n} Zeile ist hier schon so.</numerusform>
        <numerusform>{n} Zeilen sind hier schon so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are set.</source>
      <translation>
        <numerusform>{n} Zeile wird gesetzt.</numerusform>
        <numerusform>{n} Zeilen werden gesetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows can't be taken.</source>
      <translation>
        <numerusform>{n} Zeile kann nicht übernommen werden.</numerusform>
        <numerusform>{n} Zeilen können nicht übernommen werden.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>text</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>A store's settings leave these out: they are kept, but not counted or shipped.</source>
      <translation>Die Einstellungen eines Shops blenden diese aus: Sie bleiben gespeichert, werden aber nicht gezählt oder versendet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Address incomplete</source>
      <translation>Adresse unvollständig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Address unusable</source>
      <translation>Adresse unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Asked too often</source>
      <translation>Zu oft angefragt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Payment</source>
      <translation>Zahlung ausstehend</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Shipment</source>
      <translation>Versand ausstehend</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled</source>
      <translation>Storniert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled after shipping</source>
      <translation>Nach Versand storniert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Conflicts</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Differs from the shop</source>
      <translation>Abweichung vom Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Fault in the shop</source>
      <translation>Fehler im Shop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Left out</source>
      <translation>Ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Look at the order</source>
      <translation>Auftrag ansehen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Needs attention</source>
      <translation>Handlungsbedarf</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>No answer; it may have arrived</source>
      <translation>Keine Antwort; vielleicht angekommen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not allowed</source>
      <translation>Nicht erlaubt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Nothing was sent</source>
      <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice refused</source>
      <translation>Meldung abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice unconfirmed</source>
      <translation>Meldung unbestätigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>On Hold</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Refused: order {orders}.</source>
      <translation>Abgelehnt: Auftrag {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sent to another address</source>
      <translation>An eine andere Adresse verwiesen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Shipment notice</source>
      <translation>Versandmeldung</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped</source>
      <translation>Versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped by somebody else</source>
      <translation>Von anderen versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped too much</source>
      <translation>Zu viel versendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shop to be changed by hand</source>
      <translation>Im Shop von Hand ändern</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sign-in refused</source>
      <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Status not mapped</source>
      <translation>Status nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Still open at the shop</source>
      <translation>Im Shop noch offen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Stop shipping</source>
      <translation>Versandstopp</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Stop: changed at the shop</source>
      <translation>Stopp: im Shop geändert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>This order is left out by the settings of {store}: it is kept out of the lists and can't be shipped here.</source>
      <translation>Dieser Auftrag ist durch die Einstellungen von {store} ausgeblendet: Er bleibt aus den Listen und kann hier nicht versendet werden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>This order is left out: by the settings of {store}, orders whose {source_name} is "{source}" are kept out of the lists and can't be shipped here. To work on it, take {source} off that list in the settings.</source>
      <translation>Dieser Auftrag ist ausgeblendet: Laut Einstellungen von {store} werden Aufträge mit {source_name} „{source}“ nicht in den Listen gezeigt und können hier nicht versendet werden. Um ihn zu bearbeiten, nehmen Sie {source} in den Einstellungen von dieser Liste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two addresses</source>
      <translation>Zwei Adressen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two-letter codes needed</source>
      <translation>Zweistellige Codes nötig</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Unconfirmed: order {orders}.</source>
      <translation>Unbestätigt: Auftrag {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Unknown answer</source>
      <translation>Unbekannte Antwort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Unmapped</source>
      <translation>Nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Waiting: order {orders}.</source>
      <translation>Wartet: Auftrag {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>at least {weight}, summed up here: some items have no weight</source>
      <translation>mindestens {weight}, hier summiert: Manche Artikel haben kein Gewicht</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{amount} (currency unknown)</source>
      <translation>{amount} (Währung unbekannt)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{number} (unit not told)</source>
      <translation>{number} (Einheit nicht genannt)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} d ago</source>
      <translation>
        <numerusform>vor {n} Tag</numerusform>
        <numerusform>vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} h ago</source>
      <translation>vor {n} h</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} min ago</source>
      <translation>vor {n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>{orders} and {n} more</source>
      <translation>{orders} und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, given by the shop</source>
      <translation>{weight}, vom Shop angegeben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, summed up from the items</source>
      <translation>{weight}, aus den Artikeln summiert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Sending</source>
      <translation>… Wird gesendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Waiting</source>
      <translation>… Wartet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Refused</source>
      <translation>⚠ Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Unconfirmed</source>
      <translation>⚠ Unbestätigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Confirmed</source>
      <translation>✔ Bestätigt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Sent</source>
      <translation>✔ Gesendet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✖ Cancelled</source>
      <translation>✖ Verworfen</translation>
    </message>
  </context>
  <context>
    <name>views</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Find: {text}</source>
      <translation>Suche: {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Its store {store} is no longer here, so that it finds nothing.</source>
      <translation>Der Shop {store} ist nicht mehr hier, daher findet sie nichts.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Sorted by: {column}, {direction}</source>
      <translation>Sortiert nach: {column}, {direction}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Store: {store}</source>
      <translation>Shop: {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>View: {view}</source>
      <translation>Ansicht: {view}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>downwards</source>
      <translation>absteigend</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>upwards</source>
      <translation>aufsteigend</translation>
    </message>
  </context>
  <context>
    <name>wizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/draft.py" />
      <source>(no word)</source>
      <translation>(kein Wort)</translation>
    </message>
  </context>
</TS>
