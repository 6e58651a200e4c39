<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>ActDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close without doing it?</source>
      <translation>Fermer sans appliquer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>The orders stay as they are; what you filled in is lost.</source>
      <translation>Les commandes restent inchangées ; votre saisie est perdue.</translation>
    </message>
  </context>
  <context>
    <name>ActDialogs</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>All orders that match: {n}</source>
      <translation>Toutes les commandes correspondantes : {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Order {number} ({store})</source>
      <translation>Commande {number} ({store})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Reading orders</source>
      <translation>Lecture des commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>This note takes the place of theirs; an empty one takes them away.</source>
      <translation>Cette note remplace les leurs ; une note vide les supprime.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} commande</numerusform>
        <numerusform>{n} commandes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ActStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>ActivityDock</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Activity</source>
      <translation>Activité</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Jobs of this session</source>
      <translation>Tâches de cette session</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Nothing has run yet. Imports and notices show their progress here.</source>
      <translation>Rien n’a encore été lancé. La progression des imports et des avis s’affiche ici.</translation>
    </message>
  </context>
  <context>
    <name>ActivityRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel: {job}</source>
      <translation>Annuler : {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details of {job}</source>
      <translation>Détails : {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details...</source>
      <translation>Détails...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Done.</source>
      <translation>Terminé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on with {job}</source>
      <translation>Continuer : {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Held. It goes on when you let it. {text}</source>
      <translation>En pause. Reprend quand vous le demandez. {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause {job}</source>
      <translation>Mettre en pause : {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Progress of {job}</source>
      <translation>Progression : {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Stopping...</source>
      <translation>Arrêt en cours...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again: {job}</source>
      <translation>Réessayer : {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>✖ Stopped before it was finished. {text}</source>
      <translation>✖ Arrêté avant la fin. {text}</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Use the shop's address again</source>
      <translation>&amp;Reprendre l’adresse de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Correct the address of order {number}</source>
      <translation>Corriger l’adresse de la commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Country (two letters)</source>
      <translation>Pays (deux lettres)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Delivery address of order {number}</source>
      <translation>Adresse de livraison de la commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Fill in what is marked: without it no parcel can be addressed.</source>
      <translation>Remplissez ce qui est signalé : sans cela, aucun colis ne peut être adressé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Postal code</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State (two letters)</source>
      <translation>État (deux lettres)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State or region</source>
      <translation>État ou région</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street, second line</source>
      <translation>Complément d’adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The correction of this address is lost.</source>
      <translation>La correction de cette adresse est perdue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The shop's address: {address}</source>
      <translation>Adresse de la boutique : {address}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This corrects the address at this desk. The shop's own address stays as it is.</source>
      <translation>Corrige l’adresse à ce poste. L’adresse dans la boutique ne change pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This shop's orders need two-letter codes here: {fields}. Without them the order still can't be shipped. Press Save again to keep the address as it is.</source>
      <translation>Cette boutique exige ici des codes à deux lettres : {fields}. Sans eux, la commande ne peut toujours pas être expédiée. Appuyez de nouveau sur Enregistrer pour garder l’adresse telle quelle.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>state</source>
      <translation>État ou région</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} missing</source>
      <translation>{sign} à remplir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} two letters</source>
      <translation>{sign} deux lettres</translation>
    </message>
  </context>
  <context>
    <name>AddressesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(none)</source>
      <translation>(aucun)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(same address)</source>
      <translation>(même adresse)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Addresses</source>
      <translation>Adresses</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Bill to</source>
      <translation>Facturer à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address as it stands on a label (Ctrl+Shift+X)</source>
      <translation>Copier l’adresse comme sur l’étiquette (Ctrl+Maj+X)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct the address</source>
      <translation>Corriger l’adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct...</source>
      <translation>Corriger...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Revert</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Ship to</source>
      <translation>Livrer à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Use the shop's address again</source>
      <translation>Reprendre l’adresse de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>✎ corrected at the desk; the shop's address:</source>
      <translation>✎ corrigée au poste ; adresse de la boutique :</translation>
    </message>
  </context>
  <context>
    <name>AmountsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Amounts</source>
      <translation>Montants</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Coupon</source>
      <translation>Code promo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Discount</source>
      <translation>Remise</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Payment method</source>
      <translation>Mode de paiement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Shipping</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Tax</source>
      <translation>Taxe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
  </context>
  <context>
    <name>AnswersDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>"{words}" stands in none of these.</source>
      <translation>« {words} » ne figure dans aucune de ces réponses.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Find next</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Save as...</source>
      <translation>&amp;Enregistrer sous...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>An order's number, any word sent or answered...</source>
      <translation>Un numéro de commande, tout mot envoyé ou reçu...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Answers of the shop</source>
      <translation>Réponses de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation>Copié. Les mots de passe et clés sont omis : mettez les bons à la place de {mask}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out; buyers' names and addresses are in it.</source>
      <translation>Copié. Les mots de passe et clés sont omis ; les noms et adresses des acheteurs y figurent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation>Copier comme &amp;curl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>F&amp;ind</source>
      <translation>&amp;Rechercher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Find in the answers</source>
      <translation>Rechercher dans les réponses</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Save an answer</source>
      <translation>Enregistrer une réponse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saved to {file}. It holds buyers' names and addresses: give it only to whom you trust.</source>
      <translation>Enregistré dans {file}. Ce fichier contient les noms et adresses des acheteurs : ne le donnez qu’à une personne de confiance.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saving an answer</source>
      <translation>Enregistrement d’une réponse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Text file (*.txt)</source>
      <translation>Fichier texte (*.txt)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>What came</source>
      <translation>Contenu reçu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Why it is kept</source>
      <translation>Motif de conservation</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>{store}, {when}. Passwords and keys are left out; buyers are in it.</source>
      <translation>{store}, {when}. Les mots de passe et clés sont omis ; les acheteurs y figurent.</translation>
    </message>
  </context>
  <context>
    <name>AssignDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Assign</source>
      <translation>&amp;Attribuer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Me: {name}</source>
      <translation>&amp;Moi : {name}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Nobody</source>
      <translation>&amp;Personne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Assign</source>
      <translation>Attribuer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Who works on &amp;it</source>
      <translation>&amp;Qui s’en occupe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>nobody</source>
      <translation>personne</translation>
    </message>
  </context>
  <context>
    <name>AttentionBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Correct address...</source>
      <translation>Corriger l’adresse...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Done in the shop...</source>
      <translation>Fait dans la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>I have seen it</source>
      <translation>J’ai vu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>It's all right...</source>
      <translation>C’est en ordre...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Keep ours</source>
      <translation>Garder la nôtre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Map it...</source>
      <translation>Associer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Notice for {tracking}:</source>
      <translation>Avis pour {tracking} :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Take the shop's</source>
      <translation>Prendre la leur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Tell the shop again...</source>
      <translation>Informer de nouveau...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>What needs attention</source>
      <translation>À vérifier</translation>
    </message>
  </context>
  <context>
    <name>AttentionStatus</name>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Counting orders that need attention</source>
      <translation>Comptage des commandes à vérifier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention: {n}</source>
      <translation>À vérifier : {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>No order needs attention.</source>
      <translation>Aucune commande à vérifier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>{reason}: {n}</source>
      <translation>{reason} : {n}</translation>
    </message>
  </context>
  <context>
    <name>BackupActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Backed up: {file}</source>
      <translation>Sauvegardé : {file}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Backing up</source>
      <translation>Sauvegarde en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Looking for restored backups</source>
      <translation>Recherche de sauvegardes restaurées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>The backup is in {file}.</source>
      <translation>La sauvegarde se trouve dans {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} pages sur {of}</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss this message</source>
      <translation>Fermer ce message</translation>
    </message>
  </context>
  <context>
    <name>Barcode</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/barcode.py" />
      <source>Barcode: {code}</source>
      <translation>Code-barres : {code}</translation>
    </message>
  </context>
  <context>
    <name>BarcodeSheetDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>P&amp;rint...</source>
      <translation>&amp;Imprimer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save as &amp;PDF...</source>
      <translation>Enregistrer en &amp;PDF...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save the barcodes</source>
      <translation>Enregistrer les codes-barres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Saved: {path}</source>
      <translation>Enregistré : {path}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Sent to the printer.</source>
      <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The file can't be written: {path}. Choose another folder.</source>
      <translation>Impossible d’écrire le fichier : {path}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The printer can't be used. Choose another one.</source>
      <translation>Impossible d’utiliser cette imprimante. Choisissez-en une autre.</translation>
    </message>
  </context>
  <context>
    <name>BrandingPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Any usual picture. It is made smaller where papers don't need it that large.</source>
      <translation>N’importe quelle image courante. Elle est réduite là où le papier n’en demande pas tant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Closing words</source>
      <translation>Texte de fin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Empty: the name of the store.</source>
      <translation>Vide : le nom de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>How buyers reach you: telephone, e-mail, web, each on a line.</source>
      <translation>Comment les acheteurs vous joignent : téléphone, e-mail, web, chacun sur une ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Line by line, without the company. It stands on slips and labels.</source>
      <translation>Ligne par ligne, sans l’entreprise. Elle figure sur les bons et les étiquettes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Return address</source>
      <translation>Adresse de retour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>They stand at the end of slips and mails.</source>
      <translation>Il figure à la fin des bons et des e-mails.</translation>
    </message>
  </context>
  <context>
    <name>BuyerDeletedBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/buyer_deleted.py" />
      <source>Buyer's data were deleted on {when}. Items, amounts and parcels are still here.</source>
      <translation>Les données de l’acheteur ont été supprimées le {when}. Les articles, montants et colis sont toujours là.</translation>
    </message>
  </context>
  <context>
    <name>BuyersDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source> days</source>
      <translation> jours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Forget buyers after</source>
      <translation>&amp;Oublier les acheteurs après</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Backups and exported files aren't changed: delete those yourself.</source>
      <translation>Les sauvegardes et les fichiers exportés ne changent pas : supprimez-les vous-même.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data</source>
      <translation>Données des acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data are kept for ever.</source>
      <translation>Les données des acheteurs sont conservées sans limite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting old orders</source>
      <translation>Comptage des anciennes commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting...</source>
      <translation>Comptage...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Days after which buyers are forgotten</source>
      <translation>Nombre de jours avant d’oublier les acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Don't save</source>
      <translation>Ne pas enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget &amp;now...</source>
      <translation>Oublier &amp;maintenant...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget buyers after {n} days?</source>
      <translation>
        <numerusform>Oublier les acheteurs après {n} jour ?</numerusform>
        <numerusform>Oublier les acheteurs après {n} jours ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget the buyers of {n} orders now?</source>
      <translation>
        <numerusform>Oublier maintenant l’acheteur de {n} commande ?</numerusform>
        <numerusform>Oublier maintenant les acheteurs de {n} commandes ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forgetting buyers of old orders</source>
      <translation>Oubli des acheteurs des anciennes commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>From now on it is done once a day, and can't be undone.</source>
      <translation>Ce sera fait désormais une fois par jour, sans retour possible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It can't be undone.</source>
      <translation>Sans retour possible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It was stopped: the others are as they were.</source>
      <translation>Arrêté : les autres n’ont pas changé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Keep</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Now that would be the buyers of {orders} orders, and the texts of {rejected} orders that couldn't be read.</source>
      <translation>Cela concernerait maintenant les acheteurs de {orders} commandes et les textes de {rejected} commandes illisibles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Orders that are shipped or cancelled, need nobody and weren't changed for so long lose the buyer, addresses, telephone, e-mail, notes, gift message, custom fields, the shop's own text, and what was sent and answered. Number, times, status, items, amounts, country, shipping method, parcels and tracking numbers stay. Orders that are still open keep everything.</source>
      <translation>Les commandes expédiées ou annulées, qui ne demandent rien et n’ont pas changé depuis ce délai, perdent l’acheteur, les adresses, le téléphone, l’e-mail, les notes, le message cadeau, les champs libres, le texte d’origine de la boutique, ainsi que tout ce qui a été envoyé et reçu. Le numéro, les dates, le statut, les articles, les montants, le pays, le mode d’expédition, les colis et les numéros de suivi restent. Les commandes encore ouvertes gardent tout.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Reading how long buyers are kept</source>
      <translation>Lecture de la durée de conservation des acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>S&amp;top</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saving how long buyers are kept</source>
      <translation>Enregistrement de la durée de conservation des acheteurs</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>L’acheteur de {n} commande a été oublié.</numerusform>
        <numerusform>Les acheteurs de {n} commandes ont été oubliés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Their bytes go once no other window of ordersync reads the database.</source>
      <translation>Leurs octets disparaissent dès qu’aucune autre fenêtre d’ordersync ne lit la base.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>{done} of {n} orders</source>
      <translation>
        <numerusform>{done} sur {n} commande</numerusform>
        <numerusform>{done} sur {n} commandes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BuyersForgetting</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>Forgetting buyers of old orders</source>
      <translation>Oubli des acheteurs des anciennes commandes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>L’acheteur de {n} commande a été oublié.</numerusform>
        <numerusform>Les acheteurs de {n} commandes ont été oubliés.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalibrationDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Begin again</source>
      <translation>&amp;Recommencer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Print or save...</source>
      <translation>&amp;Imprimer ou enregistrer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Calibrate the scanner</source>
      <translation>Calibrer le lecteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Everything arrives as it is: nothing has to be translated.</source>
      <translation>Tout arrive tel quel : rien à traduire.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Learned: {n} characters arrive as others and are translated from now on.</source>
      <translation>
        <numerusform>Appris : {n} caractère arrive sous une autre forme et est désormais traduit.</numerusform>
        <numerusform>Appris : {n} caractères arrivent sous une autre forme et sont désormais traduits.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Scan barcode {n} of {all}</source>
      <translation>Scannez le code-barres {n} sur {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Some scanners can't read from a screen: print the barcodes and scan them in their order. Caps Lock must be off.</source>
      <translation>Certains lecteurs ne lisent pas les écrans : imprimez les codes-barres et scannez-les dans l’ordre. Le verrouillage des majuscules doit être désactivé.</translation>
    </message>
  </context>
  <context>
    <name>CarrierTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>&amp;New row</source>
      <translation>&amp;Nouvelle ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carrier of another row</source>
      <translation>Transporteur d’une autre ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carriers and services of this desk</source>
      <translation>Transporteurs et services de ce poste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Last used</source>
      <translation>Dernier usage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>No parcel of this store was recorded yet. Rows can be added below.</source>
      <translation>Aucun colis de cette boutique n’a encore été enregistré. Vous pouvez ajouter des lignes ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our carrier</source>
      <translation>Notre transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our service</source>
      <translation>Notre service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Parcels</source>
      <translation>Colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Service of another row</source>
      <translation>Service d’une autre ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as carrier</source>
      <translation>Transporteur transmis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as service</source>
      <translation>Service transmis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>What the shop is told when a parcel goes out. Where a word is empty, ours goes out as it is.</source>
      <translation>Ce qui est transmis à la boutique quand un colis part. Si un libellé est vide, le nôtre part tel quel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>any</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>as it is</source>
      <translation>tel quel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>our carrier</source>
      <translation>notre transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>service, or any</source>
      <translation>service, ou tous</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} is told no carrier, so nothing of this goes out.</source>
      <translation>{channel} ne reçoit pas le transporteur : rien de tout cela n’est transmis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} isn't told the service.</source>
      <translation>{channel} ne reçoit pas le service.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{word} (as any service)</source>
      <translation>{word} (comme pour tout service)</translation>
    </message>
  </context>
  <context>
    <name>ChangedStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view</source>
      <translation>Enregistrer les modifications de la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view (Ctrl+F3)</source>
      <translation>Enregistrer les modifications de la vue (Ctrl+F3)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>The view {name} was changed</source>
      <translation>La vue {name} a été modifiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>View changed</source>
      <translation>Vue modifiée</translation>
    </message>
  </context>
  <context>
    <name>CheckSteps</name>
    <message>
      <location filename="../../ordersync_gui/ui/check_steps.py" />
      <source>Done: {step}</source>
      <translation>Fait : {step}</translation>
    </message>
  </context>
  <context>
    <name>ChecklistPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Concluded, not documented:</source>
      <translation>Déduit, non documenté :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Have this at hand for {shop} before you go on.</source>
      <translation>Préparez ceci pour {shop} avant de continuer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Help for this kind of shop</source>
      <translation>Aide pour ce type de boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>How to connect</source>
      <translation>Comment se connecter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Not publicly known:</source>
      <translation>Non connu publiquement :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Nothing: the practice shop runs on this PC and its form is filled in for you.</source>
      <translation>Rien : la boutique d’essai tourne sur ce PC et son formulaire est déjà rempli.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>The practice shop has invented orders from many countries. You can import and ship them as you like: no real shop, parcel or buyer is touched.</source>
      <translation>La boutique d’essai contient des commandes inventées de nombreux pays. Importez-les et expédiez-les à votre guise : aucune vraie boutique, aucun vrai colis, aucun vrai acheteur n’est touché.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What isn't certain about this kind of shop</source>
      <translation>Ce qui n’est pas certain pour ce type de boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What you need</source>
      <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Where to find this (opens the help in your browser)</source>
      <translation>Où le trouver (ouvre l’aide dans votre navigateur)</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>Take it out of the search</source>
      <translation>Enlever de la recherche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>{term}, remove</source>
      <translation>{term}, enlever</translation>
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>What is searched for</source>
      <translation>Critères de recherche</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Connect a store</source>
      <translation>Connecter une boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Which kind of shop do you want to connect?</source>
      <translation>Quel type de boutique voulez-vous connecter ?</translation>
    </message>
  </context>
  <context>
    <name>ChosenForAct</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/chosen_for_act.py" />
      <source>Nothing was done: all orders of the list are chosen, and the list shows more than was asked for, because of a mistake in the search. {mistake} Mend that part or take it out, then choose again.</source>
      <translation>Rien n’a été fait : toutes les commandes de la liste sont sélectionnées, et la liste en montre plus que demandé à cause d’une erreur dans la recherche. {mistake} Corrigez ou enlevez cette partie, puis refaites la sélection.</translation>
    </message>
  </context>
  <context>
    <name>ColourChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Pink</source>
      <translation>Rose</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Sky blue</source>
      <translation>Bleu ciel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>&amp;Reset columns</source>
      <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns of: {view}</source>
      <translation>Colonnes : {view}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay &amp;put at the left</source>
      <translation>Colonnes &amp;fixes à gauche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay put at the left</source>
      <translation>Colonnes fixes à gauche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns, from left to right</source>
      <translation>Colonnes, de gauche à droite</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;down</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
      <translation>Espace affiche ou masque une colonne, Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>The grid then shows the columns that fit by itself</source>
      <translation>La grille affiche alors d’elle-même les colonnes qui tiennent</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Us&amp;e these</source>
      <translation>&amp;Utiliser</translation>
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Commands</source>
      <translation>Actions</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>No command is called that.</source>
      <translation>Aucune action ne porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Type a few letters of a command</source>
      <translation>Tapez quelques lettres d’une action</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Why the command can't be chosen</source>
      <translation>Pourquoi cette action n’est pas disponible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>{command} (not now)</source>
      <translation>{command} (indisponible)</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;About ordersync</source>
      <translation>À &amp;propos d’ordersync</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Back up now</source>
      <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Calibrate the scanner...</source>
      <translation>&amp;Calibrer le lecteur...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Change connection...</source>
      <translation>M&amp;odifier la connexion...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Command list...</source>
      <translation>&amp;Liste des actions...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect a store...</source>
      <translation>&amp;Connecter une boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect again...</source>
      <translation>Rec&amp;onnecter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Correct the parcel...</source>
      <translation>&amp;Corriger le colis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Disconnect...</source>
      <translation>&amp;Déconnecter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Export orders...</source>
      <translation>&amp;Exporter les commandes...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Import this store</source>
      <translation>&amp;Importer cette boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Keys</source>
      <translation>&amp;Touches</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Look in the shop now</source>
      <translation>&amp;Voir dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Manual</source>
      <translation>&amp;Manuel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Maps...</source>
      <translation>&amp;Correspondances...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Messages to the shops...</source>
      <translation>&amp;Messages aux boutiques...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Orders</source>
      <translation>&amp;Commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Preview an import...</source>
      <translation>&amp;Aperçu d’un import...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Print packing slips...</source>
      <translation>Im&amp;primer les bons de livraison...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Put the order back</source>
      <translation>R&amp;eposer la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Restore from a backup...</source>
      <translation>&amp;Restaurer une sauvegarde...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Scanner settings...</source>
      <translation>&amp;Paramètres du lecteur...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Ship and notify...</source>
      <translation>&amp;Expédier et informer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stop all running work</source>
      <translation>Arrêter tout tra&amp;vail en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stores</source>
      <translation>&amp;Boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Support bundle...</source>
      <translation>Fichier d’as&amp;sistance...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Test a scan...</source>
      <translation>&amp;Tester un scan...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Why is an order missing?...</source>
      <translation>Pour&amp;quoi une commande manque-t-elle ?...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>All orders</source>
      <translation>Toutes les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Buyers' &amp;data...</source>
      <translation>&amp;Données des acheteurs...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Clear the filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Correct &amp;address...</source>
      <translation>Corri&amp;ger l’adresse...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>De&amp;lete...</source>
      <translation>Suppri&amp;mer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Find...</source>
      <translation>Rechercher...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>I have s&amp;een the change</source>
      <translation>&amp;J’ai vu la modification</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;all stores</source>
      <translation>Importer &amp;toutes les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;one order...</source>
      <translation>Importer u&amp;ne commande...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import a&amp;gain from...</source>
      <translation>&amp;Réimporter depuis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import histor&amp;y...</source>
      <translation>&amp;Historique des imports...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Left out</source>
      <translation>Écartées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Main toolbar</source>
      <translation>Barre d’outils principale</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Needs attention</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Open &amp;details</source>
      <translation>Ouvrir les &amp;détails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Orders that couldn't be &amp;read...</source>
      <translation>Commandes il&amp;lisibles...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print a pick list...</source>
      <translation>Imprimer une &amp;liste de prélèvement...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print address labels...</source>
      <translation>Imprimer des étiquettes d’&amp;adresse...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print command &amp;barcodes...</source>
      <translation>Imprimer les codes-&amp;barres d’action...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print labels on the la&amp;bel printer</source>
      <translation>Imprimer des étiquettes sur l’imprimante d’éti&amp;quettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print the parcels of a day...</source>
      <translation>Imprimer les colis d’un &amp;jour...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Reset &amp;window layout</source>
      <translation>Réta&amp;blir la disposition de la fenêtre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Scanning</source>
      <translation>Scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Send &amp;notices now</source>
      <translation>&amp;Envoyer les avis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Settin&amp;gs...</source>
      <translation>Paramè&amp;tres...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Settle a &amp;notice...</source>
      <translation>Clari&amp;fier un avis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ship from a &amp;file...</source>
      <translation>E&amp;xpédier depuis un fichier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show &amp;log</source>
      <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show all &amp;columns</source>
      <translation>Afficher toutes les c&amp;olonnes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Store se&amp;ttings...</source>
      <translation>&amp;Paramètres de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Stores' stat&amp;e...</source>
      <translation>État des &amp;boutiques...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ta&amp;ke the parcel back...</source>
      <translation>&amp;Retirer le colis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Take the &amp;next order</source>
      <translation>Prendre la commande &amp;suivante</translation>
    </message>
  </context>
  <context>
    <name>ConnectWizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Connect a store</source>
      <translation>Connecter une boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Invented orders on this PC, to try things out. It speaks like {shop}.</source>
      <translation>Commandes inventées sur ce PC, pour essayer. La boutique d’essai se comporte comme {shop}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave the wizard?</source>
      <translation>Quitter l’assistant ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Practice shop</source>
      <translation>Boutique d’essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Read the stores</source>
      <translation>Lire les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>What you entered here is lost. No store is connected.</source>
      <translation>Votre saisie est perdue. Aucune boutique n’est connectée.</translation>
    </message>
  </context>
  <context>
    <name>CopyMapsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;From the store</source>
      <translation>&amp;De la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Show why not...</source>
      <translation>&amp;Voir pourquoi...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over {n} rows</source>
      <translation>
        <numerusform>Re&amp;prendre {n} ligne</numerusform>
        <numerusform>Re&amp;prendre {n} lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Choose at least one of the maps.</source>
      <translation>Choisissez au moins une des tables.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Copy maps to {store}</source>
      <translation>Copier des correspondances vers {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the maps of another store</source>
      <translation>Lire les correspondances d’une autre boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the stores</source>
      <translation>Lire les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Take over</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>The store whose maps are taken over</source>
      <translation>Boutique dont les correspondances sont reprises</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>There is no other store yet whose maps could be taken over.</source>
      <translation>Il n’y a pas encore d’autre boutique dont reprendre les correspondances.</translation>
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
      <translation>&amp;Corriger</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Service</source>
      <translation>&amp;Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Tracking number</source>
      <translation>&amp;N° de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>C&amp;arrier</source>
      <translation>&amp;Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Carrier</source>
      <translation>Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Close without correcting?</source>
      <translation>Fermer sans corriger ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Correct a parcel: {order}</source>
      <translation>Corriger un colis : {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>The parcel stays as it is; what you entered is lost.</source>
      <translation>Le colis reste tel quel ; votre saisie est perdue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Tracking number</source>
      <translation>N° de suivi</translation>
    </message>
  </context>
  <context>
    <name>CrashNotice</name>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>&amp;Support bundle...</source>
      <translation>Fichier d’as&amp;sistance...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>The last time, ordersync didn't end in order: because of a fault, for instance, or because the PC went off. What was saved by then is still there. A notice that was just being sent may show as unconfirmed.</source>
      <translation>La dernière fois, ordersync ne s’est pas terminé normalement : à cause d’une erreur, par exemple, ou parce que le PC s’est éteint. Ce qui était enregistré est toujours là. Un avis en cours d’envoi peut apparaître comme non confirmé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>The order database was looked at and is whole. You can go on working.</source>
      <translation>La base de données des commandes a été vérifiée et elle est intacte. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>Whether the order database is whole is being looked at now.</source>
      <translation>La base de données des commandes est en cours de vérification.</translation>
    </message>
  </context>
  <context>
    <name>CredentialsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>Sign in to {shop}</source>
      <translation>Se connecter à {shop}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>The password is kept in this PC's password safe, never in a file.</source>
      <translation>Le mot de passe est conservé dans le coffre à mots de passe de ce PC, jamais dans un fichier.</translation>
    </message>
  </context>
  <context>
    <name>DailyCheck</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>Looking whether the order database is whole</source>
      <translation>Vérification de la base des commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>The order database is damaged. What you see may be wrong or incomplete. Close all windows of ordersync and start it again: it then offers to restore a backup, or to save what can be read. ({problem})</source>
      <translation>La base des commandes est endommagée. Ce que vous voyez peut être faux ou incomplet. Fermez toutes les fenêtres d’ordersync et relancez-le : il propose alors de restaurer une sauvegarde ou de récupérer ce qui est lisible. ({problem})</translation>
    </message>
  </context>
  <context>
    <name>DeleteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>De&amp;lete for good</source>
      <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete for good</source>
      <translation>Supprimer définitivement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete {store}</source>
      <translation>Supprimer : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>I understand that this can't be undone</source>
      <translation>Je comprends que c’est sans retour possible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>In the shop nothing changes. Its orders can be imported again when it is connected anew, but not these parcels.</source>
      <translation>Rien ne change dans la boutique. Une fois reconnectée, ses commandes peuvent être réimportées, mais pas ces colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. The shop will never be told of them.</source>
      <translation>Avis d’expédition non envoyés : {n}. La boutique n’en sera jamais informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>To stop imports and keep what is here, disconnect it instead.</source>
      <translation>Pour arrêter les imports et garder ce qui est ici, déconnectez-la plutôt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store} is deleted from this PC for good: {counted}, with their history, kept exchanges, maps and password.</source>
      <translation>{store} est supprimée définitivement de ce PC : {counted}, avec leur historique, les échanges conservés, les correspondances et le mot de passe.</translation>
    </message>
  </context>
  <context>
    <name>DeliverySection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Delivery</source>
      <translation>Livraison</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Order weight</source>
      <translation>Poids de la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Requested shipping</source>
      <translation>Expédition demandée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Ship with</source>
      <translation>Expédier avec</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Warehouse</source>
      <translation>Entrepôt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>{carrier} (by a rule of the store)</source>
      <translation>{carrier} (selon une règle de la boutique)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>{carrier} (by the map of shipping methods)</source>
      <translation>{carrier} (selon les modes d’expédition)</translation>
    </message>
  </context>
  <context>
    <name>DeskActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Hold</source>
      <translation>&amp;Suspendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Release</source>
      <translation>&amp;Libérer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Tags...</source>
      <translation>&amp;Tags...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Assi&amp;gn...</source>
      <translation>Attri&amp;buer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Cop&amp;y the address</source>
      <translation>C&amp;opier l’adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Desk n&amp;ote...</source>
      <translation>&amp;Note du poste...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>E&amp;xport the chosen orders...</source>
      <translation>Exporter la sélect&amp;ion...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Hold unt&amp;il...</source>
      <translation>S&amp;uspendre jusqu’à...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Take o&amp;ver</source>
      <translation>Re&amp;prendre</translation>
    </message>
  </context>
  <context>
    <name>DeskCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Address of order {number} copied</source>
      <translation>Adresse de la commande {number} copiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Wait until it is done, then undo it.</source>
      <translation>Attendez que ce soit terminé, puis annulez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>What can be done with the chosen orders</source>
      <translation>Actions possibles pour les commandes sélectionnées</translation>
    </message>
  </context>
  <context>
    <name>DeskSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>(none)</source>
      <translation>(aucun)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to me</source>
      <translation>M’attribuer la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to somebody</source>
      <translation>Attribuer la commande à quelqu’un</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign...</source>
      <translation>Attribuer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assigned to</source>
      <translation>Attribuée à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>At this desk</source>
      <translation>À ce poste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Begun</source>
      <translation>Commencée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Change the tags</source>
      <translation>Modifier les tags</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Hold the order until a time</source>
      <translation>Suspendre la commande jusqu’à une date</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>On hold</source>
      <translation>Suspendue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release</source>
      <translation>Libérer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release the order</source>
      <translation>Libérer la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Ship by</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags...</source>
      <translation>Tags...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Take over</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Until...</source>
      <translation>Jusqu’à...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>by the shop: release it there</source>
      <translation>par la boutique : libérez-la là-bas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>picked {time}</source>
      <translation>préparée {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>printed {time}</source>
      <translation>imprimée {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>until {time}</source>
      <translation>jusqu’au {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>{sign} Changed meanwhile. The stored note is: {note}</source>
      <translation>{sign} Modifiée entre-temps. La note enregistrée est : {note}</translation>
    </message>
  </context>
  <context>
    <name>DeskViews</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>Remembering the view</source>
      <translation>Mémorisation de la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>{name} (changed)</source>
      <translation>{name} (modifiée)</translation>
    </message>
  </context>
  <context>
    <name>DeskWork</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Do it</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Leave them</source>
      <translation>Ne rien changer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Looking for what can be undone</source>
      <translation>Recherche de ce qui peut être annulé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} commandes sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{n} orders are changed. It can be undone.</source>
      <translation>
        <numerusform>{n} commande est modifiée. Cela peut être annulé.</numerusform>
        <numerusform>{n} commandes sont modifiées. Cela peut être annulé.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DisconnectDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>&amp;Disconnect</source>
      <translation>&amp;Déconnecter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect</source>
      <translation>Déconnecter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect {store}</source>
      <translation>Déconnecter : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. They wait until it is connected again.</source>
      <translation>Avis d’expédition non envoyés : {n}. Ils attendent la reconnexion.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation>Boutiques &gt; Reconnecter reprend là où elle en était.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>What is here stays: {counted}, with their history and the maps.</source>
      <translation>Ce qui est ici reste : {counted}, avec leur historique et les correspondances.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store}: its password is deleted from this PC. The shop is neither asked nor told any more.</source>
      <translation>{store} : son mot de passe est supprimé de ce PC. La boutique n’est plus ni interrogée ni informée.</translation>
    </message>
  </context>
  <context>
    <name>DryRunDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Request</source>
      <translation>&amp;Requête</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>C&amp;opy</source>
      <translation>C&amp;opier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation>Copié. Les mots de passe et clés sont omis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copy what would be sent</source>
      <translation>Copier ce qui serait envoyé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>It can't be shown.</source>
      <translation>Affichage impossible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Putting it together...</source>
      <translation>Préparation...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Showing what would be sent</source>
      <translation>Affichage de ce qui serait envoyé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop isn't sent anything now.</source>
      <translation>Rien n’est envoyé à la boutique pour l’instant.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop would be sent {n} requests, one after the other. Nothing is sent by looking at it.</source>
      <translation>
        <numerusform>La boutique recevrait {n} requête. Regarder n’envoie rien.</numerusform>
        <numerusform>La boutique recevrait {n} requêtes, l’une après l’autre. Regarder n’envoie rien.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What is sent to the shop</source>
      <translation>Ce qui est envoyé à la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What the shop would be sent</source>
      <translation>Ce que la boutique recevrait</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>{place} of {count}: {name}</source>
      <translation>{place} sur {count} : {name}</translation>
    </message>
  </context>
  <context>
    <name>Emptiness</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>0 of {all}: {n} filters active</source>
      <translation>
        <numerusform>0 sur {all} : {n} filtre actif</numerusform>
        <numerusform>0 sur {all} : {n} filtres actifs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>A store's settings can leave out orders by where they come from.</source>
      <translation>Les paramètres d’une boutique peuvent écarter des commandes selon leur provenance.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>By the store's settings all of its orders are left out: {n}.</source>
      <translation>Les paramètres de la boutique écartent toutes ses commandes : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Clear the filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a shop to see its orders here, ship them, and tell the shop.</source>
      <translation>Connectez une boutique pour voir ses commandes ici, les expédier et informer la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a store</source>
      <translation>Connecter une boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Import now (F5)</source>
      <translation>Importer (F5)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Importing orders...</source>
      <translation>Import des commandes...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Last import: {ago}.</source>
      <translation>Dernier import : {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order here fits: {filters}.</source>
      <translation>Aucune commande ici ne correspond à : {filters}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is left out.</source>
      <translation>Aucune commande écartée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is {status}.</source>
      <translation>Aucune commande : {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders yet.</source>
      <translation>Pas encore de commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders.</source>
      <translation>Aucune commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No store is connected yet.</source>
      <translation>Aucune boutique n’est encore connectée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing needs attention.</source>
      <translation>Rien à vérifier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing to ship.</source>
      <translation>Rien à expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>They appear here as they arrive.</source>
      <translation>Elles s’affichent ici dès leur arrivée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Try with the practice shop</source>
      <translation>Essayer avec la boutique d’essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Why is it missing?</source>
      <translation>Pourquoi manque-t-elle ?</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>&amp;Search</source>
      <translation>&amp;Rechercher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation>Copié. Les mots de passe et clés sont omis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation>Copié. Les mots de passe et clés sont omis : mettez les bons à la place de {mask}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation>Copier comme &amp;curl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Messages to the shops</source>
      <translation>Messages aux boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search the messages</source>
      <translation>Rechercher dans les messages</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search: order, tracking number, store, any word sent or answered...</source>
      <translation>Rechercher : commande, n° de suivi, boutique, tout mot envoyé ou reçu...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;all</source>
      <translation>Tout a&amp;fficher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;older</source>
      <translation>Plus &amp;anciens</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show all messages</source>
      <translation>Afficher tous les messages</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show older messages</source>
      <translation>Afficher les messages plus anciens</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>The messages can't be read.</source>
      <translation>Impossible de lire les messages.</translation>
    </message>
  </context>
  <context>
    <name>EvidenceKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_keeping.py" />
      <source>Removing old messages to the shops</source>
      <translation>Suppression des anciens messages aux boutiques</translation>
    </message>
  </context>
  <context>
    <name>EvidenceLimits</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source> days</source>
      <translation> jours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>&amp;Keep for</source>
      <translation>Co&amp;nserver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Days for which messages are kept</source>
      <translation>Nombre de jours de conservation des messages</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Kept now: {n} messages, {size} MB.</source>
      <translation>Conservés actuellement : {n} messages, {size} Mo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Megabytes that messages may take</source>
      <translation>Mégaoctets que les messages peuvent occuper</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Reading how much is kept</source>
      <translation>Lecture de la quantité conservée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saved. What is beyond that goes with the next daily clean-up; messages of parcels that still need somebody stay.</source>
      <translation>Enregistré. Ce qui dépasse disparaît au prochain nettoyage quotidien ; les messages des colis encore à traiter restent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saving how long messages are kept</source>
      <translation>Enregistrement de la durée de conservation des messages</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>at &amp;most</source>
      <translation>au &amp;plus</translation>
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message about this parcel is kept: nothing was sent yet, or it is too long ago.</source>
      <translation>Aucun message conservé pour ce colis : rien n’a encore été envoyé, ou c’était il y a trop longtemps.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message has "{text}" in it.</source>
      <translation>Aucun message ne contient « {text} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Nothing was sent to a shop yet.</source>
      <translation>Rien n’a encore été envoyé à une boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Order {number} ({store}):</source>
      <translation>Commande {number} ({store}) :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading messages to the shops</source>
      <translation>Lecture des messages aux boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading new messages to the shops</source>
      <translation>Lecture des nouveaux messages aux boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching...</source>
      <translation>Recherche...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching: {n} % looked through...</source>
      <translation>Recherche : {n} % parcourus...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>That message isn't kept any more.</source>
      <translation>Ce message n’est plus conservé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>The newest {n} messages; there may be older ones.</source>
      <translation>
        <numerusform>Le message le plus récent ; il peut y en avoir de plus anciens.</numerusform>
        <numerusform>Les {n} messages les plus récents ; il peut y en avoir de plus anciens.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>{n} messages.</source>
      <translation>
        <numerusform>{n} message.</numerusform>
        <numerusform>{n} messages.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Attempt</source>
      <translation>Tentative</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Tracking number</source>
      <translation>N° de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What came of it</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What for</source>
      <translation>Objet</translation>
    </message>
  </context>
  <context>
    <name>EvidenceTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_table.py" />
      <source>Messages to the shops</source>
      <translation>Messages aux boutiques</translation>
    </message>
  </context>
  <context>
    <name>ExchangeView</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>... and {n} more letters; they are copied, too</source>
      <translation>
        <numerusform>... et {n} caractère de plus ; il est copié aussi</numerusform>
        <numerusform>... et {n} caractères de plus ; ils sont copiés aussi</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>Request and answer</source>
      <translation>Requête et réponse</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>{n} letters stand before this ...</source>
      <translation>
        <numerusform>{n} caractère précède ...</numerusform>
        <numerusform>{n} caractères précèdent ...</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExplainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>&amp;Find out</source>
      <translation>&amp;Chercher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Interrogation de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Explain an order</source>
      <translation>Expliquer une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Import one order</source>
      <translation>Importer une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Looking...</source>
      <translation>Recherche...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>No store is connected, so there are no orders.</source>
      <translation>Aucune boutique n’est connectée, donc il n’y a pas de commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Open order {number}</source>
      <translation>Ouvrir la commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order &amp;number</source>
      <translation>&amp;N° de commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order number</source>
      <translation>N° de commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Similar numbers here:</source>
      <translation>Numéros proches ici :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>There is no order {number} here. This may be why, the likeliest first for each store.</source>
      <translation>Il n’y a pas de commande {number} ici. Voici les raisons possibles, la plus probable d’abord pour chaque boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Type an order's number. You learn where it is; and if it isn't here, what is known of it: whether it couldn't be read, goes by another number now, or was never among what the shop sent.</source>
      <translation>Tapez un numéro de commande. Vous apprenez où elle se trouve ; et si elle n’est pas ici, ce qu’on en sait : illisible, désormais sous un autre numéro, ou jamais reçue de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Why is an order missing?</source>
      <translation>Pourquoi une commande manque-t-elle ?</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Colonnes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Kind of file</source>
      <translation>&amp;Type de fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Mark the file for Excel (UTF-8)</source>
      <translation>&amp;Marquer le fichier pour Excel (UTF-8)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Rows</source>
      <translation>&amp;Lignes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>All orders that the list finds now, in its order.</source>
      <translation>Toutes les commandes que la liste trouve maintenant, dans son ordre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Between the columns</source>
      <translation>Entre les colonnes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Between the columns (&amp;separator)</source>
      <translation>Entre les colonnes (&amp;séparateur)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Choose the &amp;file...</source>
      <translation>Choisir le &amp;fichier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Choose the file</source>
      <translation>Choisir le fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Comma</source>
      <translation>Virgule</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Everything that is known</source>
      <translation>Tout ce qui est connu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Export orders</source>
      <translation>Exporter les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Kind of file</source>
      <translation>Type de fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Mark that lets Excel know the letters</source>
      <translation>Marque qui permet à Excel de reconnaître les lettres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>One row for each item</source>
      <translation>Une ligne par article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>One row for each order</source>
      <translation>Une ligne par commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Semicolon</source>
      <translation>Point-virgule</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Spreadsheet (XLSX)</source>
      <translation>Feuille de calcul (XLSX)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Tab</source>
      <translation>Tabulation</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Table as text (CSV)</source>
      <translation>Tableau en texte (CSV)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>The columns that the list shows</source>
      <translation>Les colonnes que la liste affiche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>The file holds names, addresses and notes of your buyers. Keep it where only those can read it who may, and delete it when it isn't needed any more. Passwords of stores are never in it.</source>
      <translation>Le fichier contient des noms, des adresses et des notes de vos acheteurs. Conservez-le là où seuls ceux qui y sont autorisés peuvent le lire, et supprimez-le quand il ne sert plus. Les mots de passe des boutiques n’y figurent jamais.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>What a row is</source>
      <translation>Ce qu’est une ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Whole orders for programs (JSON)</source>
      <translation>Commandes entières pour des programmes (JSON)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Whole orders, one in each line (JSON Lines)</source>
      <translation>Commandes entières, une par ligne (JSON Lines)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>With the columns of the list, times are those of this PC. With everything that is known, they are in UTC, and the columns have the same names in every language.</source>
      <translation>Avec les colonnes de la liste, les heures sont celles de ce PC. Avec tout ce qui est connu, elles sont en UTC, et les colonnes portent les mêmes noms dans toutes les langues.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>{n} orders are chosen.</source>
      <translation>
        <numerusform>{n} commande est choisie.</numerusform>
        <numerusform>{n} commandes sont choisies.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Export orders</source>
      <translation>Exporter les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>JSON Lines for programs (*.jsonl)</source>
      <translation>JSON Lines pour des programmes (*.jsonl)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>JSON for programs (*.json)</source>
      <translation>JSON pour les programmes (*.json)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Spreadsheet (*.xlsx)</source>
      <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} commandes sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{n} orders written to {file}</source>
      <translation>
        <numerusform>{n} commande écrite dans {file}</numerusform>
        <numerusform>{n} commandes écrites dans {file}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FaultReporter</name>
    <message>
      <location filename="../../ordersync_gui/app/faults.py" />
      <source>&amp;Support bundle...</source>
      <translation>Fichier d’as&amp;sistance...</translation>
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>(nothing)</source>
      <translation>(rien)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} (no order has it)</source>
      <translation>{label} (aucune commande)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} ({n} orders, e.g. {sample})</source>
      <translation>
        <numerusform>{label} ({n} commande, p. ex. {sample})</numerusform>
        <numerusform>{label} ({n} commandes, p. ex. {sample})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{name} (not a field of this channel)</source>
      <translation>{name} (pas un champ de ce canal)</translation>
    </message>
  </context>
  <context>
    <name>FieldTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field &amp;{place}</source>
      <translation>Champ libre &amp;{place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field {place}</source>
      <translation>Champ libre {place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Default</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not possible</source>
      <translation>Impossible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not saved yet</source>
      <translation>Pas encore enregistré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Which of the shop's fields stand in custom fields 1 to 3 of the list, the details, exports and the find box. Nothing of an order is changed by this.</source>
      <translation>Quels champs de la boutique figurent dans les champs libres 1 à 3 de la liste, des détails, des exports et de la zone de recherche. Cela ne change rien aux commandes.</translation>
    </message>
  </context>
  <context>
    <name>FindBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Filter the orders</source>
      <translation>Filtrer les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Find: number, buyer, SKU, tracking... or status:shipped (Ctrl+F)</source>
      <translation>Rechercher : numéro, acheteur, SKU, suivi... ou status:shipped (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Mistakes in the search</source>
      <translation>Erreurs dans la recherche</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Ask the shop for this order now</source>
      <translation>Demander cette commande à la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Connect again...</source>
      <translation>Reconnecter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import again from {when}</source>
      <translation>Réimporter depuis {when}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import now</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Map the word...</source>
      <translation>Associer le libellé...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Open the order</source>
      <translation>Ouvrir la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Orders that couldn't be read...</source>
      <translation>Commandes illisibles...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Store settings...</source>
      <translation>Paramètres de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>What the shop sent</source>
      <translation>Ce que la boutique a envoyé</translation>
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
      <translation>Connecter {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>First import</source>
      <translation>Premier import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Kind of shop</source>
      <translation>Type de boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Ready to connect</source>
      <translation>Prêt à connecter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Status words</source>
      <translation>Libellés de statut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is being saved</source>
      <translation>Enregistrement de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is saved now, its first import starts, and its settings open.</source>
      <translation>La boutique va être enregistrée, son premier import démarre et ses paramètres s’ouvrent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>all that were found are mapped</source>
      <translation>tous les libellés trouvés sont associés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>is kept in this PC's password safe, never in a file</source>
      <translation>est conservé dans le coffre à mots de passe de ce PC, jamais dans un fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>not mapped: {words}. Their orders can't be shipped until you map them.</source>
      <translation>non associés : {words}. Leurs commandes ne peuvent pas être expédiées tant que vous ne les avez pas associés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day}</source>
      <translation>commandes depuis le {day}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day} ({n} found)</source>
      <translation>commandes depuis le {day} ({n} trouvées)</translation>
    </message>
  </context>
  <context>
    <name>FormWidget</name>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>&amp;More settings</source>
      <translation>&amp;Plus de paramètres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>More settings</source>
      <translation>Plus de paramètres</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source> working days</source>
      <translation> jours ouvrés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Couleurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Later</source>
      <translation>Plus &amp;tard</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Reset to defaults</source>
      <translation>Valeurs pa&amp;r défaut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>A stripe beside the store's name, so that it is found faster.</source>
      <translation>Une bande à côté du nom de la boutique, pour la trouver plus vite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Counted from the payment, without Saturdays and Sundays. Then orders show until when.</source>
      <translation>À compter du paiement, sans les samedis ni les dimanches. Les commandes affichent alors leur échéance.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Everything counts at once, and is kept for this profile on this PC.</source>
      <translation>Tout s’applique aussitôt et est conservé pour ce profil sur ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Reset to defaults</source>
      <translation>Valeurs par défaut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Restart &amp;now</source>
      <translation>Redémarrer &amp;maintenant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Restart now</source>
      <translation>Redémarrer maintenant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Ship within</source>
      <translation>Expédier sous</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Size of &amp;text</source>
      <translation>Taille du &amp;texte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Size of text in percent</source>
      <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>The language changes when ordersync starts again. Running imports are stopped for that, and go on after it; no notice is lost or sent twice.</source>
      <translation>La langue change au redémarrage d’ordersync. Les imports en cours sont arrêtés pour cela et reprennent ensuite ; aucun avis n’est perdu ni envoyé deux fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Working days to ship within</source>
      <translation>Jours ouvrés pour expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>as the system</source>
      <translation>comme le système</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>as the system ({language})</source>
      <translation>comme le système ({language})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>dark</source>
      <translation>sombre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>light</source>
      <translation>clair</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>no set time</source>
      <translation>sans délai fixe</translation>
    </message>
  </context>
  <context>
    <name>GoodsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Carrier</source>
      <translation>Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Discounts and fees</source>
      <translation>Remises et frais</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Otherwise each has a line of its own.</source>
      <translation>Sinon chacun a sa ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Rules of who carries an order</source>
      <translation>Règles de qui transporte une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Shipping method</source>
      <translation>Mode d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Show pictures of items on slips and in mails</source>
      <translation>Montrer les images des articles sur les bons et dans les e-mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Show them as one sum</source>
      <translation>Les montrer en une somme</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>The first rule that fits is proposed wherever you ship; an empty field fits all. A rule with a weight fits only orders whose weight is known. The map of shipping methods comes first.</source>
      <translation>La première règle qui convient est proposée partout à l’expédition ; un champ vide convient à tout. Une règle avec un poids ne vaut que pour les commandes de poids connu. La table des modes d’expédition passe d’abord.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Up to (g)</source>
      <translation>Jusqu’à (g)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Who carries an order</source>
      <translation>Qui transporte une commande</translation>
    </message>
  </context>
  <context>
    <name>HeaderMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Hide "{column}"</source>
      <translation>Masquer « {column} »</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Keep in place up to "{column}"</source>
      <translation>Figer jusqu’à « {column} »</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Let all columns scroll</source>
      <translation>Laisser défiler toutes les colonnes</translation>
    </message>
  </context>
  <context>
    <name>HeaderSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Buyer</source>
      <translation>Acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Notice</source>
      <translation>Avis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Ordered</source>
      <translation>Commandée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Paid</source>
      <translation>Payée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop gives no status)</source>
      <translation>{status}   (la boutique n’indique aucun statut)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop says "{word}")</source>
      <translation>{status}   (la boutique dit « {word} »)</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Rows of this change</source>
      <translation>&amp;Lignes de cette modification</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Undo this change...</source>
      <translation>&amp;Annuler cette modification...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps of {store}</source>
      <translation>Modifications des correspondances : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps, newest first</source>
      <translation>Modifications des correspondances, les plus récentes d’abord</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Later changes stand. Undo those first, the newest one at the beginning.</source>
      <translation>Des modifications plus récentes sont en vigueur. Annulez-les d’abord, en commençant par la dernière.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Map</source>
      <translation>Table</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Orders moved</source>
      <translation>Déplacées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows that the change set</source>
      <translation>Lignes définies par la modification</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Stands</source>
      <translation>En vigueur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>The maps of this store haven't been changed yet.</source>
      <translation>Les correspondances de cette boutique n’ont pas encore été modifiées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This change was undone: its rows are as they were before it.</source>
      <translation>Cette modification a été annulée : ses lignes sont comme avant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This is the latest change that stands. It can be undone; orders follow the maps again.</source>
      <translation>C’est la dernière modification en vigueur. Elle peut être annulée ; les commandes suivent alors de nouveau les correspondances.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undo this change</source>
      <translation>Annuler cette modification</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undone {when}</source>
      <translation>Annulée le {when}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Where from</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Hold</source>
      <translation>&amp;Suspendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Tomorrow 8:00</source>
      <translation>&amp;Demain 8:00</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Until</source>
      <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Hold until</source>
      <translation>Suspendre jusqu’à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>In &amp;2 hours</source>
      <translation>Dans &amp;2 heures</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Next &amp;Monday 8:00</source>
      <translation>&amp;Lundi prochain 8:00</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>may stay empty</source>
      <translation>peut rester vide</translation>
    </message>
  </context>
  <context>
    <name>HoldWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_watch.py" />
      <source>Ending holds whose time has come</source>
      <translation>Fin des suspensions échues</translation>
    </message>
  </context>
  <context>
    <name>ImportAgainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Import {store} again</source>
      <translation>Réimporter {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed &amp;since</source>
      <translation>Commandes modifiées &amp;depuis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed since</source>
      <translation>Commandes modifiées depuis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>The shop is asked for all of them. What is here already changes only where the shop says something else. A long range is read in slices, the newest first; when it is stopped, it goes on from there.</source>
      <translation>Toutes sont demandées à la boutique. Ce qui est déjà ici ne change que si la boutique indique autre chose. Une longue période est lue par tranches, la plus récente d’abord ; après un arrêt, l’import reprend là où il en était.</translation>
    </message>
  </context>
  <context>
    <name>ImportBanners</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>Change connection...</source>
      <translation>Modifier la connexion...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself as soon as the time is over that the shop asked for.</source>
      <translation>Une nouvelle tentative aura lieu automatiquement dès la fin du délai demandé par la boutique.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself, at least every {n} minutes.</source>
      <translation>
        <numerusform>Nouvel essai automatique, au moins toutes les {n} minute.</numerusform>
        <numerusform>Nouvel essai automatique, au moins toutes les {n} minutes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself while automatic imports are held. F5 imports.</source>
      <translation>Pas de nouvelle tentative automatique tant que les imports automatiques sont suspendus. F5 importe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself: automatic imports are switched off. F5 imports.</source>
      <translation>Pas de nouvelle tentative automatique : les imports automatiques sont désactivés. F5 importe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores} and {n} more</source>
      <translation>{stores} et {n} de plus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores}: the imports failed. The last one: {why}</source>
      <translation>{stores} : les imports ont échoué. Le dernier : {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{store}: the import failed. {why}</source>
      <translation>{store} : l’import a échoué. {why}</translation>
    </message>
  </context>
  <context>
    <name>ImportInterval</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>How often orders are imported</source>
      <translation>Fréquence d’import des commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>Import automatically</source>
      <translation>Importer automatiquement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>automatically</source>
      <translation>automatiquement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every hour</source>
      <translation>toutes les heures</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} hours</source>
      <translation>
        <numerusform>toutes les heures</numerusform>
        <numerusform>toutes les {n} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} minutes</source>
      <translation>
        <numerusform>toutes les minutes</numerusform>
        <numerusform>toutes les {n} minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportOneDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Store</source>
      <translation>&amp;Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Interrogation de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Change the order in the shop, such as by a note, and import; or use Import again from a day before its last change.</source>
      <translation>Modifiez la commande dans la boutique, par exemple avec une note, et importez ; ou utilisez Réimporter depuis, à partir d’un jour antérieur à sa dernière modification.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Import one order</source>
      <translation>Importer une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Look for stores</source>
      <translation>Recherche de boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>None of the connected shops can be asked for one order by its number.</source>
      <translation>Aucune des boutiques connectées ne permet de demander une seule commande par son numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order &amp;number</source>
      <translation>&amp;N° de commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order number</source>
      <translation>N° de commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop is asked for this order alone. How far the other imports have reached stays as it is.</source>
      <translation>Seule cette commande est demandée à la boutique. L’avancement des autres imports ne change pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation>La boutique {store} ne permet pas de demander une seule commande par son numéro.</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source> days</source>
      <translation> jours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source> hours</source>
      <translation> heures</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>An order with one of these fields, and just this value in it, is left out, too.</source>
      <translation>Une commande avec l’un de ces champs et exactement cette valeur est écartée aussi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Ask again for</source>
      <translation>Redemander</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Custom field</source>
      <translation>Champ personnalisé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Days back of the first import</source>
      <translation>Nombre de jours du premier import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>First import</source>
      <translation>Premier import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Hours that imports ask for again</source>
      <translation>Heures redemandées à chaque import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>How far back it reaches. Later ones fetch what has changed since.</source>
      <translation>Jusqu’où il remonte. Les suivants importent ce qui a changé depuis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>How much of the time before the last import the next one asks for again. More helps against gaps.</source>
      <translation>Combien de temps avant le dernier import le suivant redemande. Une durée plus longue protège mieux des trous.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Import orders</source>
      <translation>Importer les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Leave out orders by a custom field</source>
      <translation>Écarter des commandes selon un champ personnalisé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Orders left out by a custom field</source>
      <translation>Commandes écartées selon un champ personnalisé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>While this window is open. F5 imports at any time.</source>
      <translation>Tant que cette fenêtre est ouverte. F5 importe à tout moment.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>as usual ({n} hours)</source>
      <translation>
        <numerusform>comme d’habitude ({n} heure)</numerusform>
        <numerusform>comme d’habitude ({n} heures)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportPreviewDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>"{word}" isn't mapped. Orders that couldn't be shipped: {n}.</source>
      <translation>« {word} » n’est pas associé. Commandes qui ne pourraient pas être expédiées : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>&amp;Import now</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Interrogation de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop... page {page} of {pages}</source>
      <translation>Interrogation de la boutique... page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Buyer</source>
      <translation>Acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>New and changed orders</source>
      <translation>Commandes nouvelles et modifiées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Nothing was written by looking.</source>
      <translation>Regarder n’a rien écrit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order {number} can't be read: {reason}</source>
      <translation>Commande {number} illisible : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Orders that would come: {new} new, {changed} changed; of these cancelled: {cancelled}. As they are here: {unchanged}. Not readable: {rejected}. The shop was asked for what changed since {when}.</source>
      <translation>Commandes qui viendraient : {new} nouvelles, {changed} modifiées ; dont annulées : {cancelled}. Comme ici : {unchanged}. Illisibles : {rejected}. La boutique a été interrogée sur ce qui a changé depuis {when}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Preview an import of {store}</source>
      <translation>Aperçu d’un import : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What an import of {store} would bring</source>
      <translation>Ce qu’apporterait un import : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What becomes of it</source>
      <translation>Ce qu’elle devient</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>changed, still {status}</source>
      <translation>modifiée, toujours {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>new: {status}</source>
      <translation>nouvelle : {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{before} to {status}</source>
      <translation>{before} → {status}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{n} more aren't listed.</source>
      <translation>
        <numerusform>{n} autre n’est pas affichée.</numerusform>
        <numerusform>{n} autres ne sont pas affichées.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportQuestions</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_questions.py" />
      <source>Choose a connected store on the left first.</source>
      <translation>Choisissez d’abord une boutique connectée à gauche.</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>... and {n} more that couldn't be read.</source>
      <translation>
        <numerusform>... et {n} autre qui n’a pas pu être lue.</numerusform>
        <numerusform>... et {n} autres qui n’ont pas pu être lues.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Asking the shop...</source>
      <translation>Interrogation de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Order {number} couldn't be read: {reason}</source>
      <translation>La commande {number} est illisible : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>page {page} of {pages}: {seen} orders, {new} new</source>
      <translation>page {page} sur {pages} : {seen} commandes, {new} nouvelles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>slice {n} of {slices}: {seen} orders, {new} new</source>
      <translation>tranche {n} sur {slices} : {seen} commandes, {new} nouvelles</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} of them are left out by the store's settings (View &gt; Left out).</source>
      <translation>
        <numerusform>{n} d’entre elles est écartée par les réglages de la boutique (Affichage &gt; Écartées).</numerusform>
        <numerusform>{n} d’entre elles sont écartées par les réglages de la boutique (Affichage &gt; Écartées).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} orders: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.</source>
      <translation>
        <numerusform>{n} commande : {new} nouvelles, {changed} modifiées, {unchanged} inchangées, {rejected} illisibles.</numerusform>
        <numerusform>{n} commandes : {new} nouvelles, {changed} modifiées, {unchanged} inchangées, {rejected} illisibles.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Click the picture or press Enter to enlarge it.</source>
      <translation>Cliquez sur l’image ou appuyez sur Entrée pour l’agrandir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Item</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Qty shipped</source>
      <translation>Qté expédiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>SKU {sku}</source>
      <translation>SKU {sku}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>The picture can't be shown. {why}</source>
      <translation>Impossible d’afficher l’image. {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>UPC {upc}</source>
      <translation>UPC {upc}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>place {location}</source>
      <translation>emplacement {location}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>weight {weight} each</source>
      <translation>poids unitaire {weight}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>{shipped} of {ordered}</source>
      <translation>{shipped} sur {ordered}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>✖ The shop has taken this line off the order.</source>
      <translation>✖ La boutique a enlevé cette ligne de la commande.</translation>
    </message>
  </context>
  <context>
    <name>ItemsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items of the order</source>
      <translation>Articles de la commande</translation>
    </message>
  </context>
  <context>
    <name>KeptFieldsMessage</name>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shipment is only recorded at this desk.</source>
      <translation>L’expédition n’est enregistrée qu’à ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop can't be told which items are in it: it may show all of them as shipped.</source>
      <translation>La boutique ne peut pas savoir quels articles sont dedans : elle peut les afficher tous comme expédiés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop drops: {fields}.</source>
      <translation>La boutique ignore : {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop isn't told. The shipment is only recorded at this desk.</source>
      <translation>La boutique n’est pas informée. L’expédition n’est enregistrée qu’à ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop keeps: {fields}.</source>
      <translation>La boutique conserve : {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop will mail the buyer.</source>
      <translation>La boutique enverra un e-mail à l’acheteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>carrier</source>
      <translation>transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>cost</source>
      <translation>coût</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>items and quantities</source>
      <translation>articles et quantités</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>note to the buyer</source>
      <translation>note à l’acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>service</source>
      <translation>service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>that the order was shipped</source>
      <translation>le fait que la commande est expédiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>tracking number</source>
      <translation>numéro de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} drops: {fields}. The shop and the buyer won't see that.</source>
      <translation>{shop} ignore : {fields}. La boutique et l’acheteur ne le verront pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} keeps: {fields}.</source>
      <translation>{shop} conserve : {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} takes no notice of a part of an order. This parcel is only recorded at this desk; the shop is told with the last parcel.</source>
      <translation>{shop} n’accepte pas d’avis pour une partie de commande. Ce colis n’est enregistré qu’à ce poste ; la boutique sera informée avec le dernier colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{store} is disconnected: the notice waits until it is connected again.</source>
      <translation>{store} est déconnectée : l’avis attend la reconnexion.</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys, scans and search words</source>
      <translation>Touches, scans et mots de recherche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Press, type or scan</source>
      <translation>Appuyer, taper ou scanner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Type what you want to do, or a key</source>
      <translation>Tapez ce que vous voulez faire, ou une touche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>What happens</source>
      <translation>Effet</translation>
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
      <translation>&amp;Étiquettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Print a test label</source>
      <translation>&amp;Imprimer une étiquette d’essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Stop</source>
      <translation>Arr&amp;êter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Way</source>
      <translation>&amp;Voie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>A test label was sent to {printer}. Look whether its frame is on the label on all four sides, and scan its barcode: it says TEST-9912.</source>
      <translation>Une étiquette d’essai a été envoyée à {printer}. Vérifiez que son cadre est entier sur l’étiquette et scannez le code-barres : il dit TEST-9912.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Address labels go straight to a label printer that speaks ZPL. This counts for this profile on this PC.</source>
      <translation>Les étiquettes d’adresse vont directement à une imprimante qui comprend le ZPL. Cela vaut pour ce profil sur ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>As the printer's menu shows it, such as 192.168.1.40.</source>
      <translation>Telle que le menu de l’imprimante la montre, par exemple 192.168.1.40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>How labels get to the printer</source>
      <translation>Comment les étiquettes arrivent à l’imprimante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>It gets labels as they are, past its driver.</source>
      <translation>Elle reçoit les étiquettes telles quelles, sans passer par son pilote.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>It stands on the printer's plate, or in its manual.</source>
      <translation>Elle figure sur la plaque de l’imprimante ou dans son manuel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Labels in it</source>
      <translation>Étiquettes chargées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Look for printers</source>
      <translation>Chercher des imprimantes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Most label printers listen on port {usual}.</source>
      <translation>La plupart des imprimantes d’étiquettes écoutent sur le port {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>P&amp;ort</source>
      <translation>P&amp;ort</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>P&amp;rinter</source>
      <translation>Imp&amp;rimante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Print a test label</source>
      <translation>Imprimer une étiquette d’essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Printer on this PC</source>
      <translation>Imprimante de ce PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>R&amp;esolution</source>
      <translation>Réso&amp;lution</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Stop printing</source>
      <translation>Arrêter l’impression</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The printer's address</source>
      <translation>Adresse de l’imprimante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The printer's port</source>
      <translation>Port de l’imprimante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The test label is being sent...</source>
      <translation>Envoi de l’étiquette d’essai...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>as a printer of this PC</source>
      <translation>comme imprimante de ce PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>no label printer</source>
      <translation>pas d’imprimante d’étiquettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>ordersync: test label</source>
      <translation>ordersync : étiquette d’essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>over the network</source>
      <translation>par le réseau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>{dpi} dots per inch</source>
      <translation>{dpi} points par pouce</translation>
    </message>
  </context>
  <context>
    <name>LabelPrinting</name>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Choose the orders first.</source>
      <translation>Choisissez d’abord les commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Don't print</source>
      <translation>Ne pas imprimer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>No barcode is on the labels of {orders}: these numbers can't be one of that width.</source>
      <translation>Pas de code-barres sur les étiquettes de {orders} : ces numéros n’en donnent pas de cette largeur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Order {number} has no label: {why}</source>
      <translation>La commande {number} n’a pas d’étiquette : {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print labels</source>
      <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print {n} labels?</source>
      <translation>Imprimer {n} étiquettes ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>They go to the label printer {printer}.</source>
      <translation>Elles vont à l’imprimante d’étiquettes {printer}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} commandes sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} labels sent to {printer}</source>
      <translation>
        <numerusform>{n} étiquette envoyée à {printer}</numerusform>
        <numerusform>{n} étiquettes envoyées à {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} more orders have none.</source>
      <translation>
        <numerusform>{n} autre commande n’en a pas.</numerusform>
        <numerusform>{n} autres commandes n’en ont pas.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LayoutKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/layout_keeping.py" />
      <source>Saving the columns</source>
      <translation>Enregistrement des colonnes</translation>
    </message>
  </context>
  <context>
    <name>LeavingDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} commande</numerusform>
        <numerusform>{n} commandes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} parcels recorded here</source>
      <translation>
        <numerusform>{n} colis enregistré ici</numerusform>
        <numerusform>{n} colis enregistrés ici</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeftOutBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/left_out.py" />
      <source>Store settings...</source>
      <translation>Paramètres de la boutique...</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings/limits_page.py" />
      <source>What was said to the shops, and what they answered, is kept to clear up questions.</source>
      <translation>Ce qui a été transmis aux boutiques, et leurs réponses, est conservé pour répondre aux questions.</translation>
    </message>
  </context>
  <context>
    <name>LogoField</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>&amp;Remove</source>
      <translation>Reti&amp;rer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>A picture as the logo</source>
      <translation>Une image comme logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>C&amp;hoose a picture...</source>
      <translation>C&amp;hoisir une image...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Logo, {width} x {height} pixels</source>
      <translation>Logo, {width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>No logo</source>
      <translation>Pas de logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Pictures ({endings})</source>
      <translation>Images ({endings})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Reading a picture</source>
      <translation>Lecture d’une image</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Remove the logo</source>
      <translation>Retirer le logo</translation>
    </message>
  </context>
  <context>
    <name>MailActing</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Give up a mail</source>
      <translation>Abandonner un e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It arrived</source>
      <translation>Est arrivé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It is composed anew, from the order and the settings as they are now.</source>
      <translation>Il est rédigé à nouveau, d’après la commande et les réglages actuels.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It isn't sent again. Say how you know, such as: the buyer told us.</source>
      <translation>Il n’est pas renvoyé. Dites comment vous le savez, par exemple : l’acheteur l’a dit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>No mail for an order</source>
      <translation>Pas d’e-mail pour une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Order {order}, {store}</source>
      <translation>Commande {order}, {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Send again</source>
      <translation>Renvoyer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Send the mail again</source>
      <translation>Renvoyer l’e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The buyer may get this mail twice.</source>
      <translation>L’acheteur recevra peut-être cet e-mail deux fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The buyer of order {order} gets no mail from now on.</source>
      <translation>L’acheteur de la commande {order} ne reçoit plus d’e-mail désormais.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The mail arrived</source>
      <translation>L’e-mail est arrivé</translation>
    </message>
  </context>
  <context>
    <name>MailActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Mails to buyers...</source>
      <translation>&amp;E-mails aux acheteurs...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;No mail to these buyers</source>
      <translation>&amp;Pas d’e-mail à ces acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Preview the mail to the buyer...</source>
      <translation>&amp;Aperçu de l’e-mail à l’acheteur...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Send mails now</source>
      <translation>En&amp;voyer les e-mails maintenant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>Mails to these buyers &amp;again</source>
      <translation>De nouveau des e-mai&amp;ls à ces acheteurs</translation>
    </message>
  </context>
  <context>
    <name>MailFilter</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>&amp;Words</source>
      <translation>&amp;Mots</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>All stores</source>
      <translation>Toutes les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Order, address, subject or tracking number</source>
      <translation>Commande, adresse, objet ou n° de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>S&amp;tate</source>
      <translation>É&amp;tat</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Sto&amp;re</source>
      <translation>&amp;Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
  </context>
  <context>
    <name>MailList</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mail_list.py" />
      <source>Reading the mails</source>
      <translation>Lecture des e-mails</translation>
    </message>
  </context>
  <context>
    <name>MailPreviewDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Forms of the mail</source>
      <translation>Formes de l’e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Mail to the buyer of order {number}</source>
      <translation>E-mail à l’acheteur de la commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Plain &amp;text</source>
      <translation>&amp;Texte simple</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Preview a mail</source>
      <translation>Aperçu d’un e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>The mail as plain text</source>
      <translation>L’e-mail en texte simple</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>The mail with pictures</source>
      <translation>L’e-mail avec images</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>With &amp;pictures</source>
      <translation>Avec &amp;images</translation>
    </message>
  </context>
  <context>
    <name>MailTrial</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Address for the test mail</source>
      <translation>Adresse pour l’e-mail d’essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Send a &amp;test mail</source>
      <translation>Envoyer un e-mail d’&amp;essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Test mail of {store}</source>
      <translation>E-mail d’essai de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Test mail t&amp;o</source>
      <translation>E-mail d’essai &amp;à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>The test mail is being sent...</source>
      <translation>Envoi de l’e-mail d’essai...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>your own address</source>
      <translation>votre propre adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>{step}: {words}</source>
      <translation>{step} : {words}</translation>
    </message>
  </context>
  <context>
    <name>Mailing</name>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Looking after old mails</source>
      <translation>Vérification d’anciens e-mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Looking for mails</source>
      <translation>Recherche d’e-mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Mailing buyers</source>
      <translation>E-mails aux acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Sending mails to buyers...</source>
      <translation>Envoi d’e-mails aux acheteurs...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} mails sent</source>
      <translation>
        <numerusform>{n} e-mail envoyé</numerusform>
        <numerusform>{n} e-mails envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} refusé</numerusform>
        <numerusform>{n} refusés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>{n} non confirmé</numerusform>
        <numerusform>{n} non confirmés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>{n} en attente</numerusform>
        <numerusform>{n} en attente</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Give up</source>
      <translation>A&amp;bandonner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;No mail for this order</source>
      <translation>&amp;Pas d’e-mail pour cette commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Open the order</source>
      <translation>&amp;Ouvrir la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Send again</source>
      <translation>&amp;Renvoyer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Send now</source>
      <translation>En&amp;voyer maintenant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>It &amp;arrived...</source>
      <translation>Est &amp;arrivé...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Made</source>
      <translation>Créé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Mails to buyers</source>
      <translation>E-mails aux acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Mails, newest first</source>
      <translation>E-mails, les plus récents d’abord</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>No mail is like that. Choose another state or store, or empty the words.</source>
      <translation>Aucun e-mail n’est ainsi. Choisissez un autre état ou une autre boutique, ou videz les mots.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Reading a mail</source>
      <translation>Lecture d’un e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Show ol&amp;der</source>
      <translation>Montrer les plus &amp;anciens</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>There are none. Mails are switched on in a store's settings.</source>
      <translation>Il n’y en a pas. Les e-mails s’activent dans les réglages d’une boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>What is known of the mail</source>
      <translation>Ce que l’on sait de l’e-mail</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>{n} mails, newest first</source>
      <translation>
        <numerusform>{n} e-mail</numerusform>
        <numerusform>{n} e-mails, les plus récents d’abord</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>{text}; there are older ones</source>
      <translation>{text} ; il y en a de plus anciens</translation>
    </message>
  </context>
  <context>
    <name>MailsOfWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Counting mails</source>
      <translation>Comptage des e-mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mail a buyer</source>
      <translation>Envoyer un e-mail à un acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails that need you</source>
      <translation>E-mails qui ont besoin de vous</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails to buyers that were refused, or of which nobody knows whether they arrived.</source>
      <translation>E-mails aux acheteurs refusés, ou dont personne ne sait s’ils sont arrivés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails to these buyers again</source>
      <translation>De nouveau des e-mails à ces acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>No mail to these buyers</source>
      <translation>Pas d’e-mail à ces acheteurs</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} mails need you</source>
      <translation>
        <numerusform>{n} e-mail a besoin de vous</numerusform>
        <numerusform>{n} e-mails ont besoin de vous</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>A password is kept on this PC. Leave this empty to keep it.</source>
      <translation>Un mot de passe est gardé sur ce PC. Laissez vide pour le conserver.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Answers to</source>
      <translation>Réponses à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>As your mail provider names it, such as smtp.example.com.</source>
      <translation>Tel que votre fournisseur le nomme, par exemple smtp.example.com.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: the company, or the name of the store.</source>
      <translation>Vide : l’entreprise ou le nom de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: to the sender's address.</source>
      <translation>Vide : à l’adresse de l’expéditeur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: without signing in.</source>
      <translation>Vide : sans connexion.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>It goes into this PC's password safe.</source>
      <translation>Il va dans le coffre de mots de passe de ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Language of mails and papers</source>
      <translation>Langue des e-mails et des documents</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Look for a password</source>
      <translation>Chercher un mot de passe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail server</source>
      <translation>Serveur de messagerie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail the buyer even so</source>
      <translation>Envoyer tout de même l’e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail the buyer when a parcel is recorded</source>
      <translation>Envoyer un e-mail à l’acheteur quand un colis est enregistré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>No password is kept on this PC yet.</source>
      <translation>Aucun mot de passe n’est encore gardé sur ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Of mails and papers, where the shop doesn't tell the buyer's.</source>
      <translation>Des e-mails et documents, là où la boutique ne dit pas celle de l’acheteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Password of the mail server</source>
      <translation>Mot de passe du serveur de messagerie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Port of the mail server</source>
      <translation>Port du serveur de messagerie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>STARTTLS, most often port 587</source>
      <translation>STARTTLS, le plus souvent port 587</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Sender's address</source>
      <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Sender's name</source>
      <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>TLS, most often port 465</source>
      <translation>TLS, le plus souvent port 465</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The shop is asked to mail the buyer (page Telling the shop). The buyer then gets two mails: the shop's and this one.</source>
      <translation>La boutique est priée d’écrire à l’acheteur (page Prévenir la boutique). L’acheteur reçoit alors deux e-mails : celui de la boutique et celui-ci.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The shop's mail</source>
      <translation>L’e-mail de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The test mail goes out with what stands here, saved or not.</source>
      <translation>L’e-mail d’essai part avec ce qui figure ici, enregistré ou non.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>They stand in every mail, above the items.</source>
      <translation>Ils figurent dans chaque e-mail, au-dessus des articles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>User name</source>
      <translation>Nom d’utilisateur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>With what is in it, carrier, tracking number and link. It waits as long as the shop's notice.</source>
      <translation>Avec son contenu, transporteur, numéro de suivi et lien. Il attend aussi longtemps que l’avis à la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Your own words</source>
      <translation>Vos propres mots</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>as on this PC</source>
      <translation>comme sur ce PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>none: only for a program on this PC</source>
      <translation>aucun : seulement pour un programme de ce PC</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Activity</source>
      <translation>Activité</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent notices: {n}</source>
      <translation>Avis non envoyés : {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent shipment notices</source>
      <translation>Avis d’expédition non envoyés</translation>
    </message>
  </context>
  <context>
    <name>ManageDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Delete...</source>
      <translation>&amp;Supprimer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Rename...</source>
      <translation>&amp;Renommer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move do&amp;wn</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>No view is saved yet. Find some orders, then use View &gt; Save this view.</source>
      <translation>Aucune vue n’est encore enregistrée. Recherchez des commandes, puis utilisez Affichage &gt; Enregistrer cette vue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Saved views</source>
      <translation>Vues enregistrées</translation>
    </message>
  </context>
  <context>
    <name>ManyTelling</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>No shop is told. The parcels are only recorded at this desk.</source>
      <translation>Aucune boutique n’est informée. Les colis ne sont enregistrés qu’à ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Te&amp;ll the shops</source>
      <translation>&amp;Informer les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Tell the shops</source>
      <translation>Informer les boutiques</translation>
    </message>
  </context>
  <context>
    <name>MapNews</name>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Map it...</source>
      <translation>Associer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Reading the maps</source>
      <translation>Lecture des correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>{store}: {news}</source>
      <translation>{store} : {news}</translation>
    </message>
  </context>
  <context>
    <name>MapsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>&amp;Undo last change...</source>
      <translation>&amp;Annuler la modification...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Interrogation de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Leave it</source>
      <translation>Ne pas changer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Maps</source>
      <translation>Correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Sav&amp;e</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Saving... This waits until other work on the orders has ended.</source>
      <translation>Enregistrement... Attend la fin d’autres tâches sur les commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>The changes to the maps of {store} are lost.</source>
      <translation>Les modifications des correspondances de {store} sont perdues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo it</source>
      <translation>L’annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo this change of the maps?</source>
      <translation>Annuler cette modification des correspondances ?</translation>
    </message>
  </context>
  <context>
    <name>MethodTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>&amp;New method</source>
      <translation>&amp;Nouveau mode</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>A shipping method that hasn't been seen yet</source>
      <translation>Un mode d’expédition pas encore rencontré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Carrier</source>
      <translation>Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Last seen</source>
      <translation>Vu le</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>No order of this store has named a shipping method yet: imports bring them.</source>
      <translation>Aucune commande de cette boutique n’a encore indiqué de mode d’expédition : les imports les apportent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Nothing is proposed</source>
      <translation>Rien n’est proposé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Orders in all</source>
      <translation>Commandes en tout</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shipping methods of the shop</source>
      <translation>Modes d’expédition de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shop's shipping method</source>
      <translation>Mode de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>The carrier and service that are proposed when an order with this shipping method is shipped. An empty carrier proposes nothing.</source>
      <translation>Le transporteur et le service proposés pour expédier une commande avec ce mode d’expédition. Un transporteur vide ne propose rien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>To ship</source>
      <translation>À expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Mo&amp;re</source>
      <translation>&amp;Plus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Read &amp;statuses from the shop</source>
      <translation>Lire les &amp;statuts de la boutique</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Choose another name</source>
      <translation>Choisir un autre nom</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Name of the view</source>
      <translation>Nom de la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace the view?</source>
      <translation>Remplacer la vue ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>There is a view called "{name}" already. What it looks for is lost.</source>
      <translation>Une vue nommée « {name} » existe déjà. Ses critères de recherche sont perdus.</translation>
    </message>
  </context>
  <context>
    <name>NoteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Desk note</source>
      <translation>Note du poste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Save (Ctrl+Enter)</source>
      <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>A note for this desk; the shop doesn't see it</source>
      <translation>Une note pour ce poste ; la boutique ne la voit pas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>Desk note</source>
      <translation>Note du poste</translation>
    </message>
  </context>
  <context>
    <name>NotesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Custom field {n}</source>
      <translation>Champ libre {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>From the buyer</source>
      <translation>De l’acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Internal notes</source>
      <translation>Notes internes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes, without a message</source>
      <translation>oui, sans message</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>{title} ({field})</source>
      <translation>{title} ({field})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>❖ Gift</source>
      <translation>❖ Cadeau</translation>
    </message>
  </context>
  <context>
    <name>Notifying</name>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking after old notices</source>
      <translation>Suivi des anciens avis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking for notices</source>
      <translation>Recherche d’avis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Sending shipment notices...</source>
      <translation>Envoi des avis d’expédition...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Telling the shops</source>
      <translation>Information des boutiques</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} missing there, to be sent again</source>
      <translation>
        <numerusform>{n} manquant, à renvoyer</numerusform>
        <numerusform>{n} manquants, à renvoyer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} refusé</numerusform>
        <numerusform>{n} refusés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} seen in the shop</source>
      <translation>
        <numerusform>{n} vu dans la boutique</numerusform>
        <numerusform>{n} vus dans la boutique</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} sent</source>
      <translation>
        <numerusform>{n} envoyé</numerusform>
        <numerusform>{n} envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>{n} non confirmé</numerusform>
        <numerusform>{n} non confirmés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>{n} en attente</numerusform>
        <numerusform>{n} en attente</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OneOrder</name>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Asking the shop...</source>
      <translation>Interrogation de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came in: it is new here.</source>
      <translation>La commande {number} est arrivée : elle est nouvelle ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came, but it couldn't be read: {reason}</source>
      <translation>La commande {number} est arrivée, mais elle est illisible : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here already, just as it is in the shop.</source>
      <translation>La commande {number} était déjà ici, telle qu’elle est dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here, and changed.</source>
      <translation>La commande {number} était ici, et a changé.</translation>
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
      <translation>Une autre fenêtre a été ouverte avant. Fermez-la, puis expédiez de nouveau la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Reading an order</source>
      <translation>Lecture d’une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>{n} orders are chosen. At most {most} can be shipped at once: choose fewer.</source>
      <translation>{n} commandes sont sélectionnées. {most} au plus peuvent être expédiées à la fois : sélectionnez-en moins.</translation>
    </message>
  </context>
  <context>
    <name>OrderChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;None of them</source>
      <translation>&amp;Aucune</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;Take it</source>
      <translation>&amp;Prendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>None of them</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Orders with this number</source>
      <translation>Commandes portant ce numéro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Take it</source>
      <translation>Prendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Which order?</source>
      <translation>Quelle commande ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>{n} orders have the number {number}. Press the key of the one that you hold.</source>
      <translation>{n} commandes portent le numéro {number}. Appuyez sur la touche de celle que vous tenez.</translation>
    </message>
  </context>
  <context>
    <name>OrderDetailsPane</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Choose an order to see it here.</source>
      <translation>Sélectionnez une commande pour la voir ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Order details</source>
      <translation>Détails de la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Reading an order</source>
      <translation>Lecture d’une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Record a parcel and tell the shop (Ctrl+Enter)</source>
      <translation>Enregistrer un colis et informer la boutique (Ctrl+Entrée)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify</source>
      <translation>Expédier et informer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify...</source>
      <translation>Expédier et informer...</translation>
    </message>
  </context>
  <context>
    <name>OrderInHand</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/hand.py" />
      <source>Packing begins</source>
      <translation>Début de l’emballage</translation>
    </message>
  </context>
  <context>
    <name>OrdersHeader</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/header.py" />
      <source>Columns of the orders grid</source>
      <translation>Colonnes de la grille des commandes</translation>
    </message>
  </context>
  <context>
    <name>OrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/model.py" />
      <source>order {number}, {status}, {store}</source>
      <translation>commande {number}, {status}, {store}</translation>
    </message>
  </context>
  <context>
    <name>OrdersPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear the filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Everything that matches is selected, also what comes in before you act on it.</source>
      <translation>Tout ce qui correspond est sélectionné, y compris ce qui arrive avant votre action.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Number of orders shown</source>
      <translation>Nombre de commandes affichées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Reading the orders...</source>
      <translation>Lecture des commandes...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>The orders can't be read.</source>
      <translation>Impossible de lire les commandes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} commande</numerusform>
        <numerusform>{n} commandes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders...</source>
      <translation>
        <numerusform>{n} commande...</numerusform>
        <numerusform>{n} commandes...</numerusform>
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
        <numerusform>{orders}, {n} sélectionnée</numerusform>
        <numerusform>{orders}, {n} sélectionnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{shown} of {n} orders</source>
      <translation>
        <numerusform>{shown} sur {n} commande</numerusform>
        <numerusform>{shown} sur {n} commandes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OrdersTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/table.py" />
      <source>Orders</source>
      <translation>Commandes</translation>
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
      <translation>Tou&amp;t</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count all of it by hand (*)</source>
      <translation>Tout compter à la main (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count one by hand (+)</source>
      <translation>Compter un article à la main (+)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Items to pack</source>
      <translation>Articles à emballer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing</source>
      <translation>Emballage</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing order {number}: {n} of {all}</source>
      <translation>Emballage de la commande {number} : {n} sur {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put &amp;back</source>
      <translation>Re&amp;poser</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put the order back, ship nothing</source>
      <translation>Reposer la commande, ne rien expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Scan each item, or count it by hand.</source>
      <translation>Scannez chaque article, ou comptez-le à la main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Take one out again (-)</source>
      <translation>En ressortir un (-)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>{n} of {all}</source>
      <translation>{n} sur {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>✓ All is packed. Scan the tracking barcode.</source>
      <translation>✓ Tout est emballé. Scannez le code-barres de suivi.</translation>
    </message>
  </context>
  <context>
    <name>PairModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Not saved yet</source>
      <translation>Pas encore enregistré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>{title}: {name}</source>
      <translation>{title} : {name}</translation>
    </message>
  </context>
  <context>
    <name>PairTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>&amp;Add</source>
      <translation>A&amp;jouter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Add a row</source>
      <translation>Ajouter une ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Letters or F2: type   Tab: next entry   Del: empty the row   Home, then letters: find a row</source>
      <translation>Lettres ou F2 : saisir   Tab : entrée suivante   Suppr : vider la ligne   Début, puis lettres : trouver une ligne</translation>
    </message>
  </context>
  <context>
    <name>PaperActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/paper_acts.py" />
      <source>Choose the orders first.</source>
      <translation>Choisissez d’abord les commandes.</translation>
    </message>
  </context>
  <context>
    <name>PapersPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Edit...</source>
      <translation>Modifier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Edit: {what}</source>
      <translation>Modifier : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>How papers, labels and mails look. A changed one counts at once, for this store only.</source>
      <translation>L’aspect des documents, étiquettes et e-mails. Un changement compte tout de suite, pour cette boutique seulement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Reading templates</source>
      <translation>Lecture des modèles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>as it came</source>
      <translation>d’origine</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>this store's own</source>
      <translation>propre à cette boutique</translation>
    </message>
  </context>
  <context>
    <name>ParcelActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Done in the shop</source>
      <translation>&amp;Fait dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;It's all right</source>
      <translation>C’est en &amp;ordre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Take back</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Tell the shop again</source>
      <translation>&amp;Informer de nouveau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Difference from the shop: {order}</source>
      <translation>Écart avec la boutique : {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look at order {number} in the shop</source>
      <translation>Voir la commande {number} dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look in the shop first. The whole notice is sent once more, at once: if the first one arrived, the shop may count the parcel twice, and the buyer may hear of it twice.</source>
      <translation>Regardez d’abord dans la boutique. L’avis entier est envoyé une fois de plus, aussitôt : si le premier est arrivé, la boutique peut compter le colis deux fois, et l’acheteur en être averti deux fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't have all of the notice. What is missing is sent.</source>
      <translation>Commande {number} : la boutique n’a pas tout l’avis. Ce qui manque est envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't list it at the time of its last known change. It was changed since, or the shop's clock is another: that tells nothing.</source>
      <translation>Commande {number} : la boutique ne la liste pas à l’heure de sa dernière modification connue. Elle a été modifiée depuis, ou l’horloge de la boutique diffère : cela ne prouve rien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop has the notice.</source>
      <translation>Commande {number} : la boutique a l’avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop shows it as "{word}".</source>
      <translation>Commande {number} : la boutique l’affiche comme « {word} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop shows neither the parcel nor that it is missing.</source>
      <translation>Commande {number} : la boutique ne montre ni le colis ni qu’il manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Say this when the shop shows what is right. This desk doesn't look.</source>
      <translation>Dites-le si ce que montre la boutique est juste. Ce poste ne vérifie pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Take a parcel back: {order}</source>
      <translation>Retirer un colis : {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Tell now</source>
      <translation>Informer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>The difference no longer needs attention, until the shop shows another status. Nothing changes in the shop.</source>
      <translation>L’écart n’est plus à vérifier, tant que la boutique n’affiche pas un autre statut. Rien ne change dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>{carrier}, tracking number {tracking}</source>
      <translation>{carrier}, numéro de suivi {tracking}</translation>
    </message>
  </context>
  <context>
    <name>ParcelMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Correct...</source>
      <translation>&amp;Corriger...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Look in the shop now</source>
      <translation>&amp;Voir dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Messages to the shop...</source>
      <translation>&amp;Messages à la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Show what is sent...</source>
      <translation>Voir ce qui est &amp;envoyé...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Take back...</source>
      <translation>&amp;Retirer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Mail the &amp;buyer now</source>
      <translation>Envoyer maintenant un e-mail à l’acheteu&amp;r</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Mail to the &amp;buyer...</source>
      <translation>E-mail à l’ac&amp;heteur...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Parcel</source>
      <translation>Colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Tell the shop &amp;now</source>
      <translation>&amp;Informer la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>What to do with the parcel {tracking}</source>
      <translation>Que faire du colis {tracking}</translation>
    </message>
  </context>
  <context>
    <name>PickupBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>(the shop gives no number)</source>
      <translation>(la boutique n’indique aucun numéro)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>⚑ Goes to a pick-up point</source>
      <translation>⚑ Livraison en point relais</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of an item</source>
      <translation>Image d’un article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of {item}</source>
      <translation>Image : {item}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>The picture is being fetched...</source>
      <translation>Chargement de l’image...</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>&amp;Next page</source>
      <translation>Page &amp;suivante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Order {order} of {orders}</source>
      <translation>Commande {order} sur {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Page as it will be printed</source>
      <translation>Page telle qu’elle sera imprimée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Previo&amp;us page</source>
      <translation>Page &amp;précédente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Which page is shown</source>
      <translation>Quelle page est affichée</translation>
    </message>
  </context>
  <context>
    <name>PreviewOrders</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Orders of the chosen line</source>
      <translation>Commandes de la ligne sélectionnée</translation>
    </message>
  </context>
  <context>
    <name>PreviewOrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Buyer</source>
      <translation>Acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>&amp;Go to the row</source>
      <translation>Aller à la li&amp;gne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>&amp;Stop</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>... and {n} more remarks of this kind.</source>
      <translation>
        <numerusform>... et {n} autre remarque de ce genre.</numerusform>
        <numerusform>... et {n} autres remarques de ce genre.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Asking the shop...</source>
      <translation>Interrogation de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Choose it to see the orders</source>
      <translation>Sélectionnez pour voir les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Counting...</source>
      <translation>Comptage...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>It couldn't be counted what saving would do.</source>
      <translation>Impossible de calculer l’effet de l’enregistrement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Look at the orders of {store}</source>
      <translation>Regarder les commandes de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Nothing is changed.

As soon as you change something in a map, this says what saving it would do: which orders get another status, and which ones they are. Nothing happens before you save.</source>
      <translation>Rien n’est modifié.

Dès que vous changez une correspondance, l’effet de l’enregistrement s’affiche ici : quelles commandes changent de statut, et lesquelles. Rien ne se passe avant l’enregistrement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Orders are being read</source>
      <translation>Lecture des commandes en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Page {page} of {pages} read, {orders} orders so far.</source>
      <translation>Page {page} sur {pages} lue, {orders} commandes jusqu’ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Rows besides that can't be saved either: {n}</source>
      <translation>Autres lignes impossibles à enregistrer : {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Saving changes the maps and no order.</source>
      <translation>Enregistrer modifie les correspondances et aucune commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stop reading</source>
      <translation>Arrêter la lecture</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stopped before all orders were looked at.</source>
      <translation>Arrêté avant d’avoir vu toutes les commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The last change that was saved:</source>
      <translation>Dernière modification enregistrée :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The newest {n} of them, and {more} more:</source>
      <translation>Les {n} plus récentes, et {more} de plus :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>The orders couldn't be looked at.</source>
      <translation>Impossible de regarder les commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>These orders:</source>
      <translation>Ces commandes :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>This can't be saved yet.</source>
      <translation>Impossible d’enregistrer pour l’instant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try &amp;again</source>
      <translation>&amp;Réessayer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>What saving does</source>
      <translation>Effet de l’enregistrement</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} more can't be read; the import will list them with the reason.</source>
      <translation>
        <numerusform>{n} autre ne peut pas être lue ; l’import la listera avec la raison.</numerusform>
        <numerusform>{n} autres ne peuvent pas être lues ; l’import les listera avec la raison.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} orders were found in this range.</source>
      <translation>
        <numerusform>{n} commande a été trouvée dans cette période.</numerusform>
        <numerusform>{n} commandes ont été trouvées dans cette période.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Previewing</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>Count what saving the maps would do</source>
      <translation>Calculer l’effet des correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>List the orders that would move</source>
      <translation>Lister les commandes qui changeraient</translation>
    </message>
  </context>
  <context>
    <name>PrintFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;Day</source>
      <translation>&amp;Jour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;First free label</source>
      <translation>Première étiquette li&amp;bre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;Store</source>
      <translation>&amp;Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;What</source>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>All stores</source>
      <translation>Toutes les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>C&amp;opies</source>
      <translation>E&amp;xemplaires</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Copies</source>
      <translation>Exemplaires</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>First free label on the sheet</source>
      <translation>Première étiquette libre de la planche</translation>
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
      <translation>Imp&amp;rimante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Printer</source>
      <translation>Imprimante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>This PC has no printer</source>
      <translation>Ce PC n’a pas d’imprimante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>What to print</source>
      <translation>Ce qui est imprimé</translation>
    </message>
  </context>
  <context>
    <name>PrintWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>&amp;Edit the template...</source>
      <translation>&amp;Modifier le modèle...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>&amp;Print</source>
      <translation>&amp;Imprimer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>All parcels of that day that weren't taken back.</source>
      <translation>Tous les colis de ce jour qui n’ont pas été repris.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Don't print</source>
      <translation>Ne pas imprimer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>How much is printed</source>
      <translation>Combien est imprimé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Look for printers</source>
      <translation>Chercher des imprimantes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Orders whose labels are printed are stopped when the shop changes them after that.</source>
      <translation>Les commandes dont l’étiquette est imprimée sont arrêtées si la boutique les modifie ensuite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Orders whose slips are printed are stopped when the shop changes them after that.</source>
      <translation>Les commandes dont le bon est imprimé sont arrêtées si la boutique les modifie ensuite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Print papers of {n} orders?</source>
      <translation>Imprimer les documents de {n} commandes ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Sa&amp;ve as PDF...</source>
      <translation>Enre&amp;gistrer en PDF...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>That takes a great deal of paper.</source>
      <translation>Cela demande beaucoup de papier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>These orders count as picked then, and are stopped when the shop changes them.</source>
      <translation>Ces commandes comptent alors comme prélevées et sont arrêtées si la boutique les modifie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>What printing does</source>
      <translation>Ce que fait l’impression</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} commande</numerusform>
        <numerusform>{n} commandes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>No barcode stands on the papers of {orders}: these numbers can't be one.</source>
      <translation>Pas de code-barres sur les documents de {orders} : ces numéros n’en donnent pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} commandes sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{n} more orders aren't printed either.</source>
      <translation>
        <numerusform>{n} autre commande n’est pas imprimée non plus.</numerusform>
        <numerusform>{n} autres commandes ne sont pas imprimées non plus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{what}: {n} pages printed to {target}</source>
      <translation>
        <numerusform>{what} : {n} page imprimée sur {target}</numerusform>
        <numerusform>{what} : {n} pages imprimées sur {target}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProblemsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>C&amp;opy all</source>
      <translation>T&amp;out copier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Copy all problems</source>
      <translation>Copier tous les problèmes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Map</source>
      <translation>Table</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Rows that weren't taken</source>
      <translation>Lignes non reprises</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Why it isn't taken</source>
      <translation>Motif</translation>
    </message>
  </context>
  <context>
    <name>Proposals</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/proposals.py" />
      <source>Proposals</source>
      <translation>Propositions</translation>
    </message>
  </context>
  <context>
    <name>RangePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>&amp;How far back</source>
      <translation>&amp;Jusqu’où remonter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>How far back</source>
      <translation>Jusqu’où remonter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Not mapped: {words}. Go back to map them, or do it later in the maps of the store.</source>
      <translation>Non associés : {words}. Revenez en arrière pour les associer, ou faites-le plus tard dans les correspondances de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Orders changed in the shop since this day are fetched first.</source>
      <translation>Les commandes modifiées dans la boutique depuis ce jour sont importées d’abord.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Since a day of your choice</source>
      <translation>Depuis un jour de votre choix</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Time zone and first import</source>
      <translation>Fuseau horaire et premier import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>since</source>
      <translation>depuis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>{n} days</source>
      <translation>
        <numerusform>{n} jour</numerusform>
        <numerusform>{n} jours</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Look for changes of the maps</source>
      <translation>Recherche de modifications des correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Read the maps</source>
      <translation>Lire les correspondances</translation>
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Close without doing it?</source>
      <translation>Fermer sans appliquer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Everything stays as it is; the reason is lost.</source>
      <translation>Tout reste inchangé ; le motif est perdu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>may stay empty</source>
      <translation>peut rester vide</translation>
    </message>
  </context>
  <context>
    <name>ReconfigureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>&amp;Test and save</source>
      <translation>&amp;Tester et enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>A password or key that you leave empty stays as it is.</source>
      <translation>Un mot de passe ou une clé laissés vides restent inchangés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Change the connection of {store}</source>
      <translation>Modifier la connexion : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connect {store} again</source>
      <translation>Reconnecter {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connection of {store}</source>
      <translation>Connexion : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Its password was deleted when it was disconnected; enter it again.</source>
      <translation>Son mot de passe a été supprimé lors de la déconnexion ; saisissez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>S&amp;top</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stop the test</source>
      <translation>Arrêter le test</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Test and save</source>
      <translation>Tester et enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The connection of {store} stays as it was.</source>
      <translation>La connexion de {store} reste inchangée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The test is running</source>
      <translation>Test en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>{channel}. Orders, history and maps stay, and notices that wait go to what stands here. For another shop connect a store of its own instead.</source>
      <translation>{channel}. Les commandes, l’historique et les correspondances restent, et les avis en attente partent vers l’adresse saisie ici. Pour une autre boutique, ajoutez plutôt une connexion séparée.</translation>
    </message>
  </context>
  <context>
    <name>RefusalPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>I have read it</source>
      <translation>J’ai lu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Scans that were ignored</source>
      <translation>Scans ignorés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Show the order</source>
      <translation>Voir la commande</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>{n} scans ignored since</source>
      <translation>
        <numerusform>{n} scan ignoré depuis</numerusform>
        <numerusform>{n} scans ignorés depuis</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RejectedDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>&amp;What the shop sent</source>
      <translation>&amp;Ce que la boutique a envoyé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>... and {n} more letters</source>
      <translation>
        <numerusform>... et {n} caractère de plus</numerusform>
        <numerusform>... et {n} caractères de plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>All orders could be read.</source>
      <translation>Toutes les commandes ont pu être lues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation>Commandes illisibles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading the orders that couldn't be read</source>
      <translation>Lecture des commandes illisibles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>These orders are missing in the list. Show the reason and the text below to whoever looks after the shop; once mended, the next import of the changed order brings it in.</source>
      <translation>Ces commandes manquent dans la liste. Montrez le motif et le texte ci-dessous à la personne qui gère la boutique ; une fois la commande corrigée, le prochain import la fait entrer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>What the shop sent</source>
      <translation>Ce que la boutique a envoyé</translation>
    </message>
  </context>
  <context>
    <name>RejectedModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>(none)</source>
      <translation>(aucun)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Another file...</source>
      <translation>&amp;Autre fichier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Restore...</source>
      <translation>&amp;Restaurer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>A backup's file</source>
      <translation>Fichier d’une sauvegarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Another file</source>
      <translation>Autre fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Comparing</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking for backups</source>
      <translation>Recherche de sauvegardes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking into the backup</source>
      <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Order databases (*.sqlite3)</source>
      <translation>Bases des commandes (*.sqlite3)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Parcels</source>
      <translation>Colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore from a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore the backup of {when}?</source>
      <translation>Restaurer la sauvegarde du {when} ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restoring a backup</source>
      <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>The backup is being restored. Please wait.</source>
      <translation>Restauration de la sauvegarde. Veuillez patienter.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>There is no backup yet. File &gt; Back up now makes one.</source>
      <translation>Il n’y a pas encore de sauvegarde. Fichier &gt; Sauvegarder maintenant en crée une.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>damaged</source>
      <translation>endommagée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} pages sur {of}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>{mb} MB</source>
      <translation>{mb} Mo</translation>
    </message>
  </context>
  <context>
    <name>RowCopying</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>Copying orders</source>
      <translation>Copie des commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders are too many to copy: at most {most}. Export them to a file instead.</source>
      <translation>{n} commandes, c’est trop pour une copie : {most} au plus. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders copied.</source>
      <translation>
        <numerusform>{n} commande copiée.</numerusform>
        <numerusform>{n} commandes copiées.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RuleTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>&amp;Remove</source>
      <translation>Reti&amp;rer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>&amp;Up</source>
      <translation>Mon&amp;ter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>A&amp;dd</source>
      <translation>A&amp;jouter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Add a rule</source>
      <translation>Ajouter une règle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Do&amp;wn</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Move this rule down</source>
      <translation>Descendre cette règle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Move this rule up</source>
      <translation>Monter cette règle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Remove this rule</source>
      <translation>Retirer cette règle</translation>
    </message>
  </context>
  <context>
    <name>RunHistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Answers of the shop...</source>
      <translation>&amp;Réponses de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Store</source>
      <translation>&amp;Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>All stores</source>
      <translation>Toutes les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Began</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Couldn't be &amp;read...</source>
      <translation>&amp;Illisibles...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Import history</source>
      <translation>Historique des imports</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Imports, newest first</source>
      <translation>Imports, les plus récents d’abord</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>No import is like that.</source>
      <translation>Aucun import de ce type.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Nothing was imported yet.</source>
      <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with &amp;warnings or errors</source>
      <translation>Avec a&amp;vertissements ou erreurs seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with warnings or errors</source>
      <translation>Avec avertissements ou erreurs seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation>Commandes illisibles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading an import</source>
      <translation>Lecture d’un import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading...</source>
      <translation>Lecture...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Show &amp;older</source>
      <translation>Plus &amp;anciens</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Started</source>
      <translation>Lancé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The history can't be read.</source>
      <translation>Impossible de lire l’historique.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The newest {n}; there may be older ones.</source>
      <translation>
        <numerusform>Le plus récent ; il peut y en avoir de plus anciens.</numerusform>
        <numerusform>Les {n} plus récents ; il peut y en avoir de plus anciens.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Took</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>What is known of the import</source>
      <translation>Ce qu’on sait de l’import</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>{n} imports.</source>
      <translation>
        <numerusform>{n} import.</numerusform>
        <numerusform>{n} imports.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunList</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/run_list.py" />
      <source>Reading the history of imports</source>
      <translation>Lecture de l’historique des imports</translation>
    </message>
  </context>
  <context>
    <name>SameShopHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>&amp;Change its sign-in instead</source>
      <translation>&amp;Changer plutôt ses identifiants</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Change the sign-in of the store that is connected already</source>
      <translation>Changer les identifiants de la boutique déjà connectée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Connect it a&amp;gain instead</source>
      <translation>La reconnecter pl&amp;utôt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Look for the same shop</source>
      <translation>Recherche de la même boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>The orders of this shop are here already: its store "{store}" was disconnected. As another store, they would stand here twice.</source>
      <translation>Les commandes de cette boutique sont déjà ici : la boutique « {store} » a été déconnectée. Connectée comme une autre boutique, elle les ferait figurer deux fois ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>This shop is connected already, as "{store}". Connected twice, its orders would stand here twice.</source>
      <translation>Cette boutique est déjà connectée, sous le nom « {store} ». Connectée deux fois, ses commandes figureraient deux fois ici.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Read the statuses of {store}</source>
      <translation>Lire les statuts de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Save the maps of {store}</source>
      <translation>Enregistrer les correspondances de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's list of statuses is up to date here.</source>
      <translation>La liste des statuts de la boutique est à jour ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's statuses were read.</source>
      <translation>Les statuts de la boutique ont été lus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Undo a change of the maps of {store}</source>
      <translation>Annuler une modification des correspondances de {store}</translation>
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
      <translation>Après un &amp;code-barres vient</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Check items by scanning</source>
      <translation>&amp;Vérifier les articles par scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Fewest characters</source>
      <translation>Caractères &amp;minimum</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Longest pause between keys</source>
      <translation>Pause ma&amp;x. entre touches</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Prefix of the scanner</source>
      <translation>&amp;Préfixe du lecteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Test a scan...</source>
      <translation>&amp;Tester un scan...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>C&amp;alibrate...</source>
      <translation>Ca&amp;librer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Calibrate</source>
      <translation>Calibrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Fo&amp;rget</source>
      <translation>&amp;Oublier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Forget the layout</source>
      <translation>Oublier la disposition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Keys arrive</source>
      <translation>Touches reçues</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>S&amp;ounds for scans</source>
      <translation>So&amp;ns pour les scans</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Saving the scanner settings</source>
      <translation>Enregistrement des paramètres du lecteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Scanner settings</source>
      <translation>Paramètres du lecteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Sounds for scans</source>
      <translation>Sons pour les scans</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Test a scan</source>
      <translation>Tester un scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>What you changed here is lost.</source>
      <translation>Vos modifications ici sont perdues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>as they are</source>
      <translation>telles quelles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>{n} characters are translated</source>
      <translation>
        <numerusform>{n} caractère est traduit</numerusform>
        <numerusform>{n} caractères sont traduits</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ScanStation</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Looking a scan up</source>
      <translation>Recherche d’un scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Order {number}</source>
      <translation>Commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Put back. Nothing was recorded. Scan an order.</source>
      <translation>Reposée. Rien n’a été enregistré. Scannez une commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Reading an order</source>
      <translation>Lecture d’une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Recorded. Scan the next order.</source>
      <translation>Enregistré. Scannez la commande suivante.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Scan the tracking barcode first.</source>
      <translation>Scannez d’abord le code-barres de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Ship and notify</source>
      <translation>Expédier et informer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>question</source>
      <translation>question</translation>
    </message>
  </context>
  <context>
    <name>ScanTrialDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Arrived</source>
      <translation>Arrivé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking a scan up</source>
      <translation>Recherche d’un scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking it up...</source>
      <translation>Recherche...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Scan any barcode. Nothing is done with it.</source>
      <translation>Scannez n’importe quel code-barres. Il n’a aucun effet ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Test a scan</source>
      <translation>Tester un scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Understood as</source>
      <translation>Compris comme</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Without what the scanner adds</source>
      <translation>Sans l’ajout du lecteur</translation>
    </message>
  </context>
  <context>
    <name>Scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Command barcodes</source>
      <translation>Codes-barres d’action</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Reading the scanner settings</source>
      <translation>Lecture des paramètres du lecteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Saving the scanner settings</source>
      <translation>Enregistrement des paramètres du lecteur</translation>
    </message>
  </context>
  <context>
    <name>ScheduleActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>&amp;Hold all automatic imports</source>
      <translation>&amp;Suspendre les imports automatiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Import a&amp;utomatically</source>
      <translation>Importer a&amp;utomatiquement</translation>
    </message>
  </context>
  <context>
    <name>ScheduleSwitches</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Saving a setting</source>
      <translation>Enregistrement d’un paramètre</translation>
    </message>
  </context>
  <context>
    <name>SecretEdit</name>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show or hide: {label}</source>
      <translation>Afficher ou masquer : {label}</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
  </context>
  <context>
    <name>SettingsPages</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Branding</source>
      <translation>Image de marque</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Goods</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Mails to buyers</source>
      <translation>E-mails aux acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Pages of the settings</source>
      <translation>Pages des réglages</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Papers</source>
      <translation>Documents</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Telling the shop</source>
      <translation>Prévenir la boutique</translation>
    </message>
  </context>
  <context>
    <name>SettleDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;How do you know?</source>
      <translation>&amp;Comment le savez-vous ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first, then say what you found.</source>
      <translation>Regardez d’abord dans la boutique, puis dites ce que vous avez trouvé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. It has accepted the beginning of this notice, so a tracking number there proves nothing. Say this only when the shop shows the order as shipped: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Regardez d’abord dans la boutique. Elle a accepté le début de cet avis ; un numéro de suivi là-bas ne prouve donc rien. Ne dites ceci que si la boutique affiche la commande comme expédiée : l’avis compte alors comme confirmé et n’est pas renvoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the order as shipped: what is missing of the notice is then sent, at once; nothing that was accepted is sent twice.</source>
      <translation>Regardez d’abord dans la boutique. Ne dites ceci que si la boutique n’affiche pas la commande comme expédiée : ce qui manque de l’avis est alors envoyé, aussitôt ; rien de ce qui a été accepté n’est envoyé deux fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the parcel: otherwise the shop gets it twice, and the buyer may hear of it twice.</source>
      <translation>Regardez d’abord dans la boutique. Ne dites ceci que si la boutique n’affiche pas le colis : sinon elle le reçoit deux fois, et l’acheteur peut en être averti deux fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop shows the parcel: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Regardez d’abord dans la boutique. Ne dites ceci que si la boutique affiche le colis : l’avis compte alors comme confirmé et n’est pas renvoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Notice for order {number}</source>
      <translation>Avis pour la commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say this when you have entered the parcel in the shop by hand: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Dites ceci si vous avez saisi le colis à la main dans la boutique : l’avis compte alors comme confirmé et n’est pas renvoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say what should become of the notice.</source>
      <translation>Dites ce que doit devenir l’avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Settle the notice for order {number}</source>
      <translation>Clarifier l’avis de la commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The notice stays as it is; the reason is lost.</source>
      <translation>L’avis reste tel quel ; le motif est perdu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The same notice is sent once more, at once. First mend in the shop what it objected to, or it will refuse again. Where it doesn't know the carrier, put its word for it into the store's carrier map: the notice then goes out with that.</source>
      <translation>Le même avis est envoyé une fois de plus, aussitôt. Corrigez d’abord dans la boutique ce qu’elle a contesté, sinon elle refusera encore. Si elle ne connaît pas le transporteur, inscrivez son libellé dans les correspondances des transporteurs de la boutique : l’avis part alors avec lui.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop has accepted the beginning of this notice; what is missing is sent, at once. First mend in the shop what it objected to, or it will refuse again.</source>
      <translation>La boutique a accepté le début de cet avis ; ce qui manque est envoyé, aussitôt. Corrigez d’abord dans la boutique ce qu’elle a contesté, sinon elle refusera encore.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told about this parcel. The parcel stays recorded here; enter it in the shop by hand if the shop should know.</source>
      <translation>La boutique n’est pas informée de ce colis. Il reste enregistré ici ; saisissez-le à la main dans la boutique si elle doit le connaître.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told the rest. It has accepted the beginning of this notice, such as the tracking number, and may still show the order as not shipped: change it in the shop by hand.</source>
      <translation>La boutique n’est pas informée du reste. Elle a accepté le début de cet avis, par exemple le numéro de suivi, et peut encore afficher la commande comme non expédiée : modifiez-la à la main dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>may stay empty</source>
      <translation>peut rester vide</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>{store}, order {number}, {carrier} {tracking}: {state}</source>
      <translation>{store}, commande {number}, {carrier} {tracking} : {state}</translation>
    </message>
  </context>
  <context>
    <name>ShipBlock</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>&amp;Ship unchecked</source>
      <translation>&amp;Expédier sans contrôle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>A scan was refused. Scan the barcode of this dialog's order again before you ship it.</source>
      <translation>Un scan a été refusé. Scannez de nouveau le code-barres de la commande affichée ici avant de l’expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>It is &amp;this order</source>
      <translation>C’est &amp;cette commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Order {number}: not all of its items were scanned.</source>
      <translation>Commande {number} : tous ses articles n’ont pas été scannés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked</source>
      <translation>Expédier &amp;sans contrôle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked...</source>
      <translation>Expédier &amp;sans contrôle...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship unchecked</source>
      <translation>Expédier sans contrôle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The items of this order weren't checked by scanning. Close this and scan the order first.</source>
      <translation>Les articles de cette commande n’ont pas été contrôlés par scan. Fermez cette fenêtre et scannez d’abord la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The reason is kept in the order's timeline.</source>
      <translation>Le motif est conservé dans la chronologie de la commande.</translation>
    </message>
  </context>
  <context>
    <name>ShipDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Items in this parcel</source>
      <translation>&amp;Articles de ce colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship</source>
      <translation>&amp;Expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship and notify</source>
      <translation>&amp;Expédier et informer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close without shipping?</source>
      <translation>Fermer sans expédier ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Read the note under the tracking number. Enter again ships.</source>
      <translation>Lisez la remarque sous le numéro de suivi. Appuyez encore sur Entrée pour expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Record the shipment of order {number}</source>
      <translation>Enregistrer l’expédition de la commande {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship</source>
      <translation>Expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship and notify: {order}</source>
      <translation>Expédier et informer : {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Sho&amp;w what is sent...</source>
      <translation>Voir ce qui est envo&amp;yé...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Show what is sent</source>
      <translation>Voir ce qui est envoyé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Te&amp;ll the shop</source>
      <translation>&amp;Informer la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Tell the shop</source>
      <translation>Informer la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>The shop says that this order isn't to be shipped. Nothing was recorded.</source>
      <translation>La boutique indique que cette commande ne doit pas être expédiée. Rien n’a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What is shipped where</source>
      <translation>Ce qui est expédié, et où</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What you entered for order {number} is lost.</source>
      <translation>Votre saisie pour la commande {number} est perdue.</translation>
    </message>
  </context>
  <context>
    <name>ShipFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Carrier</source>
      <translation>&amp;Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Note to the buyer</source>
      <translation>Note à l’ac&amp;heteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Tracking number</source>
      <translation>&amp;N° de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost</source>
      <translation>C&amp;oût</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost ({currency})</source>
      <translation>C&amp;oût ({currency})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ser&amp;vice</source>
      <translation>Ser&amp;vice</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ship &amp;date</source>
      <translation>Expédié &amp;le</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The carrier is missing.</source>
      <translation>Le transporteur manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The cost "{text}" is no amount of money.</source>
      <translation>Le coût « {text} » n’est pas un montant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The tracking number is missing.</source>
      <translation>Le numéro de suivi manque.</translation>
    </message>
  </context>
  <context>
    <name>ShipFileDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record the parcels</source>
      <translation>&amp;Enregistrer les colis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record {n} parcels</source>
      <translation>
        <numerusform>Enregistre&amp;r {n} colis</numerusform>
        <numerusform>Enregistre&amp;r {n} colis</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a file of tracking numbers</source>
      <translation>Choisir un fichier de numéros de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a table (CSV or Excel) with a column of order numbers and one of tracking numbers; carrier, service, ship date, SKU and quantity are read where it has them. Nothing is written until you say so.</source>
      <translation>Choisissez un tableau (CSV ou Excel) avec une colonne de numéros de commande et une de numéros de suivi ; transporteur, service, date d’expédition, SKU et quantité sont lus s’ils y sont. Rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Columns that aren't used: {names}.</source>
      <translation>Colonnes non utilisées : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Left out for their problems: {n}.</source>
      <translation>Écartés pour leurs problèmes : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only &amp;problems and doubts</source>
      <translation>&amp;Problèmes et doutes seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only problems and doubts</source>
      <translation>Problèmes et doutes seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Parcels: {n}. Can be recorded: {ready}, of which look odd: {odd}. With problems: {bad}.</source>
      <translation>Colis : {n}. Enregistrables : {ready}, dont douteux : {odd}. Avec problèmes : {bad}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Read a file of tracking numbers</source>
      <translation>Lire un fichier de numéros de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the file...</source>
      <translation>Lecture du fichier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the stores</source>
      <translation>Lecture des boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record the parcels</source>
      <translation>Enregistrer les colis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record {n} parcels from a file</source>
      <translation>
        <numerusform>Enregistrer {n} colis d’un fichier</numerusform>
        <numerusform>Enregistrer {n} colis d’un fichier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Recording...</source>
      <translation>Enregistrement...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Ship from a file</source>
      <translation>Expédier depuis un fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
      <translation>Tableaux (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation>{done} colis sur {of}</translation>
    </message>
  </context>
  <context>
    <name>ShipFileFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>&amp;Carrier where none is given</source>
      <translation>&amp;Transporteur par défaut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Carrier where the file has none</source>
      <translation>Transporteur quand le fichier n’en indique pas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose &amp;file...</source>
      <translation>Choisir un &amp;fichier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Orders of &amp;store</source>
      <translation>Commandes de la &amp;boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Store of all orders in the file</source>
      <translation>Boutique de toutes les commandes du fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>any</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>by the map of shipping methods</source>
      <translation>selon les correspondances des modes d’expédition</translation>
    </message>
  </context>
  <context>
    <name>ShipFileModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Carrier</source>
      <translation>Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Recorded</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Ship date</source>
      <translation>Expédié le</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Tracking number</source>
      <translation>N° de suivi</translation>
    </message>
  </context>
  <context>
    <name>ShipFileTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_table.py" />
      <source>Parcels of the file</source>
      <translation>Colis du fichier</translation>
    </message>
  </context>
  <context>
    <name>ShipItems</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>"{text}" is no quantity ({item}).</source>
      <translation>« {text} » n’est pas une quantité ({item}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Items in this parcel</source>
      <translation>Articles de ce colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Nothing is in this parcel. Enter a quantity for at least one item.</source>
      <translation>Ce colis est vide. Saisissez une quantité pour au moins un article.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Only {left} left to ship of {item}.</source>
      <translation>Il ne reste que {left} à expédier : {item}.</translation>
    </message>
  </context>
  <context>
    <name>ShipItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>In this parcel</source>
      <translation>Dans ce colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Item</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Left</source>
      <translation>Reste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Quantity to ship of {item}</source>
      <translation>Quantité à expédier : {item}</translation>
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
      <translation>Vérification de la commande auprès de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Let it be &amp;shipped</source>
      <translation>Autoriser l’expé&amp;dition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Looking in the shop</source>
      <translation>Vérification dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship anyway</source>
      <translation>Expédier quand même</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship it an&amp;yway...</source>
      <translation>Expédier &amp;quand même...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Shipped anyway: {reason}</source>
      <translation>Expédiée quand même : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>The shop didn't list this order: it may have changed there. Importing now...</source>
      <translation>La boutique n’a pas listé cette commande : elle y a peut-être été modifiée. Import en cours...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>With a reason the order can be shipped; it is kept with the parcel.</source>
      <translation>Avec un motif, la commande peut être expédiée ; il est conservé avec le colis.</translation>
    </message>
  </context>
  <context>
    <name>ShipManyDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} of {of}</source>
      <translation>&amp;Expédier {n} sur {of}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} orders</source>
      <translation>
        <numerusform>&amp;Expédier {n} commande</numerusform>
        <numerusform>&amp;Expédier {n} commandes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close without shipping?</source>
      <translation>Fermer sans expédier ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Looking for the tracking numbers on other orders</source>
      <translation>Recherche des numéros de suivi sur d’autres commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>More than one column was copied. Copy only the tracking numbers; Ship from a file finds the orders by their numbers.</source>
      <translation>Plusieurs colonnes ont été copiées. Copiez seulement les numéros de suivi ; Expédier depuis un fichier trouve les commandes par leur numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No order is in the list.</source>
      <translation>Aucune commande dans la liste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No tracking number is entered yet.</source>
      <translation>Aucun numéro de suivi n’est encore saisi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Orders in the list: {n}. Scan or type each tracking number; Enter goes to the next.</source>
      <translation>Commandes dans la liste : {n}. Scannez ou tapez chaque numéro de suivi ; Entrée passe au suivant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders to ship</source>
      <translation>Lecture des commandes à expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders: {n} of {total}...</source>
      <translation>Lecture des commandes : {n} sur {total}...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Record the shipment of {n} orders</source>
      <translation>
        <numerusform>Enregistrer l’expédition de {n} commande</numerusform>
        <numerusform>Enregistrer l’expédition de {n} commandes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship</source>
      <translation>Expédier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship {n} orders</source>
      <translation>
        <numerusform>Expédier {n} commande</numerusform>
        <numerusform>Expédier {n} commandes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Still in the list without a parcel: {n}.</source>
      <translation>Encore dans la liste sans colis : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take &amp;out of the list</source>
      <translation>E&amp;nlever de la liste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take out of the list</source>
      <translation>Enlever de la liste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>The orders can't be read.</source>
      <translation>Impossible de lire les commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>What you entered for the orders in the list is lost.</source>
      <translation>Votre saisie pour les commandes de la liste est perdue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation>{done} colis sur {of}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{n} of them can't be shipped: the remark says why.</source>
      <translation>
        <numerusform>{n} d’entre elles ne peut pas être expédiée : la remarque dit pourquoi.</numerusform>
        <numerusform>{n} d’entre elles ne peuvent pas être expédiées : la remarque dit pourquoi.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ShipManyFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>&amp;Carrier</source>
      <translation>&amp;Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>... and {n} more.</source>
      <translation>... et {n} de plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one &amp;parcel</source>
      <translation>Tout dans un &amp;colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one parcel</source>
      <translation>Tout dans un colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Carrier of all</source>
      <translation>Transporteur pour toutes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Se&amp;rvice</source>
      <translation>&amp;Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Service of all</source>
      <translation>Service pour toutes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship &amp;date</source>
      <translation>Expédié &amp;le</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship date of all</source>
      <translation>Date d’expédition pour toutes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together &amp;although the addresses differ</source>
      <translation>Expédier ensemble &amp;malgré des adresses différentes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together although the addresses differ</source>
      <translation>Expédier ensemble malgré des adresses différentes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking &amp;number</source>
      <translation>N° de s&amp;uivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking number of the parcel</source>
      <translation>N° de suivi du colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>by each number or order</source>
      <translation>selon chaque numéro ou commande</translation>
    </message>
  </context>
  <context>
    <name>ShipManyModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Buyer</source>
      <translation>Acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Carrier</source>
      <translation>Transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Goes to</source>
      <translation>Destination</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Items</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Tracking number</source>
      <translation>N° de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>{column} of order {number}</source>
      <translation>{column}, commande {number}</translation>
    </message>
  </context>
  <context>
    <name>ShipManyTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_table.py" />
      <source>Orders to ship</source>
      <translation>Commandes à expédier</translation>
    </message>
  </context>
  <context>
    <name>ShipmentsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Cost: {cost}</source>
      <translation>Coût : {cost}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>In one parcel with other orders.</source>
      <translation>Dans un même colis que d’autres commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Note to the buyer: {note}</source>
      <translation>Note à l’acheteur : {note}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Shipments</source>
      <translation>Expéditions</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>{carrier}{service}, tracking number {tracking}, {day}</source>
      <translation>{carrier}{service}, numéro de suivi {tracking}, {day}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>✖ Taken back on {moment}: {reason}</source>
      <translation>✖ Retiré le {moment} : {reason}</translation>
    </message>
  </context>
  <context>
    <name>ShippingByScan</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/shipping.py" />
      <source>Quantities were changed by hand: ship this parcel with the button.</source>
      <translation>Des quantités ont été modifiées à la main : expédiez ce colis avec le bouton.</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Stores</source>
      <translation>Boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Views of the orders</source>
      <translation>Vues des commandes</translation>
    </message>
  </context>
  <context>
    <name>SilenceBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Import again from...</source>
      <translation>Réimporter depuis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>No new order for longer than usual in {n} stores: {stores}. Their imports go well. On a holiday that is no wonder; else look at what is said of each of them.</source>
      <translation>Aucune nouvelle commande depuis plus longtemps que d’habitude dans {n} boutiques : {stores}. Leurs imports fonctionnent. Un jour férié, c’est normal ; sinon, regardez ce qui est dit de chacune.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Noting that a silence was seen</source>
      <translation>Enregistrement du silence vu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Stores' state...</source>
      <translation>État des boutiques...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>{n} de plus</numerusform>
        <numerusform>{n} de plus</numerusform>
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
      <translation>&amp;Trier par</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/sorting.py" />
      <source>The other &amp;way round</source>
      <translation>Ordre &amp;inverse</translation>
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>&amp;Add</source>
      <translation>A&amp;jouter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Also leave out: {source}</source>
      <translation>Écarter aussi : {source}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave out orders by: {source}</source>
      <translation>Écarter des commandes selon : {source}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave this one out</source>
      <translation>Écarter celle-ci</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>None has been met yet: imports bring them.</source>
      <translation>Aucune n’a encore été rencontrée : les imports les apportent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>One that hasn't been met yet</source>
      <translation>Une valeur pas encore rencontrée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that are left out are kept, but aren't counted, shown in the lists or shipped.</source>
      <translation>Les commandes écartées sont conservées, mais ni comptées, ni affichées dans les listes, ni expédiées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be left out: {n}. They stay in the database and can be shown with View &gt; Left out.</source>
      <translation>Commandes qui seront écartées : {n}. Elles restent dans la base et peuvent être affichées avec Affichage &gt; Écartées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be shown again: {n}.</source>
      <translation>Commandes qui seront de nouveau affichées : {n}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} commande</numerusform>
        <numerusform>{n} commandes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StatusChoices</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_choice.py" />
      <source>What {word} means</source>
      <translation>Ce que signifie {word}</translation>
    </message>
  </context>
  <context>
    <name>StatusModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>F2 or Enter: choose</source>
      <translation>F2 ou Entrée : choisir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders ever came with it</source>
      <translation>Nombre de commandes jamais arrivées avec ce libellé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders have it now</source>
      <translation>Nombre de commandes qui l’ont actuellement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Last seen</source>
      <translation>Vu le</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Means here</source>
      <translation>Signifie ici</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Orders in all</source>
      <translation>Commandes en tout</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Shop's word</source>
      <translation>Libellé boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>The status as the shop sends it, letter by letter</source>
      <translation>Le statut tel que la boutique l’envoie, lettre par lettre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>When an order last came with it</source>
      <translation>Dernière fois qu’une commande est arrivée avec ce libellé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Whether the row is as the channel has it. Del: back to that</source>
      <translation>La ligne est-elle celle du canal ? Suppr : y revenir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
  </context>
  <context>
    <name>StatusTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>"{word}" is like "{known}": {status}</source>
      <translation>« {word} » ressemble à « {known} » : {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Add</source>
      <translation>A&amp;jouter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Words not seen yet</source>
      <translation>&amp;Libellés pas encore vus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Add the words</source>
      <translation>Ajouter les libellés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>F2: choose   Del: as the channel has it   Letters: find a word</source>
      <translation>F2 : choisir   Suppr : comme dans le canal   Lettres : trouver un libellé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use &amp;it</source>
      <translation>&amp;Utiliser</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use the proposal</source>
      <translation>Utiliser la proposition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Words that haven't been seen yet</source>
      <translation>Libellés qui n’ont pas encore été rencontrés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>one, or several with commas between them</source>
      <translation>un seul, ou plusieurs séparés par des virgules</translation>
    </message>
  </context>
  <context>
    <name>StatusTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_table.py" />
      <source>Status words of the shop</source>
      <translation>Libellés de statut de la boutique</translation>
    </message>
  </context>
  <context>
    <name>StatusesPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>All words in use are mapped. You can change this later in the maps of the store.</source>
      <translation>Tous les libellés utilisés sont associés. Vous pourrez modifier cela plus tard dans les correspondances de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Every shop has its own words. Say what they mean here; only Awaiting Shipment can be shipped.</source>
      <translation>Chaque boutique a ses propres libellés. Dites ce qu’ils signifient ici ; seules les commandes « En attente d’expédition » peuvent être expédiées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>No words are known yet. The usual ones are understood; others can be mapped later.</source>
      <translation>Aucun libellé n’est encore connu. Les libellés habituels sont compris ; les autres pourront être associés plus tard.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Not mapped: {n}. Their orders are imported, but can't be shipped until you map them.</source>
      <translation>Non associés : {n}. Leurs commandes sont importées, mais ne peuvent pas être expédiées tant que vous ne les avez pas associés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Read the statuses of {store}</source>
      <translation>Lire les statuts de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Reading the shop's own list of statuses...</source>
      <translation>Lecture de la liste des statuts de la boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Status words</source>
      <translation>Libellés de statut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>The shop's own list of statuses couldn't be read. {why}</source>
      <translation>La liste des statuts de la boutique n’a pas pu être lue. {why}</translation>
    </message>
  </context>
  <context>
    <name>StopBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Looking for stopped orders</source>
      <translation>Recherche de commandes bloquées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Sho&amp;w</source>
      <translation>A&amp;fficher</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Show the stopped orders</source>
      <translation>Afficher les commandes bloquées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop seen</source>
      <translation>Stop vu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: order {order} was changed at the shop after work on it began. Don't hand the parcel over before you have seen what changed.</source>
      <translation>Stop : la commande {order} a été modifiée dans la boutique après le début de sa préparation. Ne remettez pas le colis avant d’avoir vu ce qui a changé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: orders {orders} were changed at the shop after work on them began. Don't hand the parcels over before you have seen what changed.</source>
      <translation>Stop : les commandes {orders} ont été modifiées dans la boutique après le début de leur préparation. Ne remettez pas les colis avant d’avoir vu ce qui a changé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>{orders} and {n} more</source>
      <translation>{orders} et {n} de plus</translation>
    </message>
  </context>
  <context>
    <name>StoreActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Finishing what was broken off</source>
      <translation>Achèvement de ce qui a été interrompu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Reading a store</source>
      <translation>Lecture d’une boutique</translation>
    </message>
  </context>
  <context>
    <name>StoreCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_commands.py" />
      <source>Choose a store on the left first.</source>
      <translation>Choisissez d’abord une boutique à gauche.</translation>
    </message>
  </context>
  <context>
    <name>StoreSettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Save the settings of {store}</source>
      <translation>Enregistrer les paramètres de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Saved: {saved}. Not saved: {left}.</source>
      <translation>Enregistré : {saved}. Non enregistré : {left}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Settings of {store}</source>
      <translation>Paramètres : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>The changes to the settings of {store} are lost.</source>
      <translation>Les modifications des paramètres de {store} sont perdues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the logo</source>
      <translation>le logo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the password of the mail server</source>
      <translation>le mot de passe du serveur de messagerie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the settings</source>
      <translation>les réglages</translation>
    </message>
  </context>
  <context>
    <name>StoreStates</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_states.py" />
      <source>Saving a setting</source>
      <translation>Enregistrement d’un paramètre</translation>
    </message>
  </context>
  <context>
    <name>StoreStatus</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_status.py" />
      <source>+{n} stores</source>
      <translation>
        <numerusform>+{n} boutique</numerusform>
        <numerusform>+{n} boutiques</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StoreWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading the stores</source>
      <translation>Lecture des boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading when orders came</source>
      <translation>Lecture des dates d’arrivée des commandes</translation>
    </message>
  </context>
  <context>
    <name>StoresDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Connect again...</source>
      <translation>Rec&amp;onnecter...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Import now</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>All is well with this store.</source>
      <translation>Tout va bien pour cette boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>C&amp;hange connection...</source>
      <translation>M&amp;odifier la connexion...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>I have &amp;seen the silence</source>
      <translation>J’ai &amp;vu le silence</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import &amp;automatically</source>
      <translation>Import a&amp;utomatique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import a&amp;gain from...</source>
      <translation>&amp;Réimporter depuis...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Let &amp;it go on</source>
      <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>No store is connected yet. File &gt; Connect a store... connects one.</source>
      <translation>Aucune boutique n’est encore connectée. Fichier &gt; Connecter une boutique... en connecte une.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Show hist&amp;ory...</source>
      <translation>&amp;Historique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores and how they stand</source>
      <translation>Les boutiques et leur état</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores' state</source>
      <translation>État des boutiques</translation>
    </message>
  </context>
  <context>
    <name>StoresModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Last good import</source>
      <translation>Dernier bon import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Newest order</source>
      <translation>Dernière commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Next import</source>
      <translation>Prochain import</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Unsent notices</source>
      <translation>Avis non envoyés</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Copy everything</source>
      <translation>&amp;Tout copier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Save as...</source>
      <translation>&amp;Enregistrer sous...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Everything was copied. Nothing was sent.</source>
      <translation>Tout a été copié. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Files of the bundle</source>
      <translation>Fichiers inclus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>For whoever helps when something goes wrong. Nothing is sent by itself: look through all of it, save it, and give the file to whom you trust. Passwords, buyers' names and addresses, order and tracking numbers were taken out. The names of your stores and the shops' own words are in it.</source>
      <translation>Pour la personne qui vous aide en cas de problème. Rien n’est envoyé automatiquement : parcourez tout, enregistrez, et donnez le fichier à une personne de confiance. Les mots de passe, les noms et adresses des acheteurs, les numéros de commande et de suivi ont été retirés. Les noms de vos boutiques et les libellés des boutiques y figurent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Gathering facts, and taking out secrets and buyers' data...</source>
      <translation>Collecte des informations, sans secrets ni données des acheteurs...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Making a support bundle</source>
      <translation>Création d’un fichier d’assistance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Save the support bundle</source>
      <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saved to {file}. Nothing was sent: give this file to whoever helps.</source>
      <translation>Enregistré dans {file}. Rien n’a été envoyé : donnez ce fichier à la personne qui vous aide.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saving the support bundle</source>
      <translation>Enregistrement du fichier d’assistance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Support bundle</source>
      <translation>Fichier d’assistance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>What stands in the file</source>
      <translation>Contenu du fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Zip file (*.zip)</source>
      <translation>Fichier Zip (*.zip)</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;New tags</source>
      <translation>&amp;Nouveaux tags</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>New tags, with commas between them</source>
      <translation>Nouveaux tags, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Ticked: put on. Empty: taken off. Half ticked: stays as it is on each order.</source>
      <translation>Coché : ajouté. Vide : enlevé. À demi coché : inchangé sur chaque commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>urgent, gift</source>
      <translation>urgent, cadeau</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Copy from another store...</source>
      <translation>&amp;Copier d’une autre boutique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Export to a file...</source>
      <translation>&amp;Exporter vers un fichier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;History...</source>
      <translation>&amp;Historique...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Import from a file...</source>
      <translation>&amp;Importer un fichier...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Reset this row</source>
      <translation>&amp;Réinitialiser cette ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Copied from {store}</source>
      <translation>Copié de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Export the maps of {store}</source>
      <translation>Exporter les correspondances : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps</source>
      <translation>Importer des correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps from {file}</source>
      <translation>Importer des correspondances depuis {file}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Imported from {file}</source>
      <translation>Importé depuis {file}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Nothing is saved until you press Save.</source>
      <translation>Rien n’est enregistré tant que vous n’appuyez pas sur Enregistrer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Reset &amp;all of this map to the default</source>
      <translation>Réinitialiser &amp;toute cette table</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
      <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>What isn't saved yet isn't in it.</source>
      <translation>Ce qui n’est pas encore enregistré n’y figure pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: everything is as the channel declares it.</source>
      <translation>{map} : tout est comme dans le canal.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: {n} rows go back to the default. {unsaved}</source>
      <translation>
        <numerusform>{map} : {n} ligne revient à la valeur par défaut. {unsaved}</numerusform>
        <numerusform>{map} : {n} lignes reviennent à la valeur par défaut. {unsaved}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{n} rows were written to {file}.</source>
      <translation>
        <numerusform>{n} ligne a été écrite dans {file}.</numerusform>
        <numerusform>{n} lignes ont été écrites dans {file}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TellingPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Ask {channel} to mail the buyer</source>
      <translation>Demander à {channel} d’écrire à l’acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Buyer's mail</source>
      <translation>E-mail à l’acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Each shipment notice then asks the shop to tell its buyer by a mail of its own. Whether it does is up to the shop. Mails that this desk sends have a page of their own.</source>
      <translation>Chaque avis d’expédition demande alors à la boutique d’écrire elle-même à son acheteur. Cela dépend d’elle. Les e-mails envoyés d’ici ont leur propre page.</translation>
    </message>
  </context>
  <context>
    <name>TellingSettings</name>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source> seconds</source>
      <translation> secondes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>By this PC's clock, on the parcel's ship date. The program has to run then, or is told later.</source>
      <translation>Selon l’horloge de ce PC, à la date d’expédition du colis. Le programme doit tourner à ce moment-là, sinon la boutique est informée plus tard.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Delay</source>
      <translation>Délai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Seconds before the shop is told</source>
      <translation>Secondes avant d’informer la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Tell the shop</source>
      <translation>Informer la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day at which the shop is told</source>
      <translation>Heure à laquelle la boutique est informée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Until then a parcel can be undone, and the shop never hears of it.</source>
      <translation>Jusque-là, un colis peut être annulé sans que la boutique n’en sache rien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>When the shop is told of a parcel</source>
      <translation>Quand la boutique est informée d’un colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>after a short delay, in which it can be undone</source>
      <translation>après un court délai, où l’annulation est possible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at a set time on the ship date</source>
      <translation>à une heure fixe, à la date d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at once: nothing can be undone</source>
      <translation>aussitôt : rien ne peut être annulé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>never: parcels are only recorded here</source>
      <translation>jamais : les colis ne sont enregistrés qu’ici</translation>
    </message>
  </context>
  <context>
    <name>TemplateEditor</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>&amp;Save</source>
      <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>An invented order</source>
      <translation>Une commande inventée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Back to the &amp;original</source>
      <translation>Revenir à l’&amp;original</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>O&amp;rder to look at</source>
      <translation>Commande à &amp;regarder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Order to look at</source>
      <translation>Commande à regarder</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Save a template of {store}</source>
      <translation>Enregistrer un modèle de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Template of {store}: {what}</source>
      <translation>Modèle de {store} : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>The changes to this template are lost.</source>
      <translation>Les modifications de ce modèle sont perdues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>This copy counts for {store} only. Names between two braces stand for what an order holds; the manual lists them under Templates.</source>
      <translation>Cette copie ne vaut que pour {store}. Les noms entre deux accolades tiennent lieu de ce que contient une commande ; le manuel les énumère sous « Templates ».</translation>
    </message>
  </context>
  <context>
    <name>TemplateLook</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_look.py" />
      <source>Text as it will be sent</source>
      <translation>Texte tel qu’il sera envoyé</translation>
    </message>
  </context>
  <context>
    <name>TestPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>&amp;Stop</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Asking {shop} with what you entered.</source>
      <translation>Interrogation de {shop} avec votre saisie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stop the test</source>
      <translation>Arrêter le test</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stopped. The connection hasn't been tested.</source>
      <translation>Arrêté. La connexion n’a pas été testée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Test the connection to {store}</source>
      <translation>Tester la connexion à {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Testing the connection</source>
      <translation>Test de la connexion</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The connection works. Nothing was changed in the shop.</source>
      <translation>La connexion fonctionne. Rien n’a été modifié dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The test is running</source>
      <translation>Test en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try &amp;again</source>
      <translation>&amp;Réessayer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <location filename="../../ordersync_gui/ui/thumbnails.py" />
      <source>Picture of an item</source>
      <translation>Image d’un article</translation>
    </message>
  </context>
  <context>
    <name>TimelineSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>Show the message of {moment}</source>
      <translation>Afficher le message du {moment}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
  </context>
  <context>
    <name>TrackingHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Carrier set to {carrier}: the number looks like theirs.</source>
      <translation>Transporteur réglé sur {carrier} : le numéro ressemble aux siens.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Looking for the tracking number on other orders</source>
      <translation>Recherche du numéro de suivi sur d’autres commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This is the number of an order. Scan the one on the parcel's label.</source>
      <translation>C’est un numéro de commande. Scannez celui de l’étiquette du colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like a number of {other}.</source>
      <translation>Ressemble à un numéro de {other}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like the barcode of a product. Scan the one on the parcel's label.</source>
      <translation>Ressemble au code-barres d’un produit. Scannez celui de l’étiquette du colis.</translation>
    </message>
  </context>
  <context>
    <name>TryWord</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a carrier</source>
      <translation>Essa&amp;yer un transporteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a custom field</source>
      <translation>Essa&amp;yer un champ libre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a shipping method</source>
      <translation>Essa&amp;yer un mode d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a word</source>
      <translation>Essa&amp;yer un libellé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>1, 2 or 3</source>
      <translation>1, 2 ou 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Service of the carrier that is tried</source>
      <translation>Service du transporteur essayé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Try a word</source>
      <translation>Essayer un libellé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>What it becomes, and by which rule, stands here.</source>
      <translation>Ce qu’il devient, et selon quelle règle, s’affiche ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>service</source>
      <translation>service</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as Express</source>
      <translation>par exemple Express</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as UPS</source>
      <translation>par exemple UPS</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as on-hold</source>
      <translation>par exemple on-hold</translation>
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
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo all {n}</source>
      <translation>&amp;Annuler les {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo the last {n}</source>
      <translation>&amp;Annuler les {n} derniers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo {number}</source>
      <translation>&amp;Annuler {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A correction isn't undone: correct the parcel once more, or take it back.</source>
      <translation>Une correction ne s’annule pas : corrigez encore le colis, ou retirez-le.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A shop is about to be told; it can still be undone</source>
      <translation>Une boutique va être informée ; l’annulation est encore possible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Looking for notices that wait</source>
      <translation>Recherche d’avis en attente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Nothing waits to be undone. A parcel is taken back in its order (Ctrl+Shift+B).</source>
      <translation>Rien n’attend une annulation. Un colis se retire dans sa commande (Ctrl+Maj+B).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told in {n} s.</source>
      <translation>Commande {number} : {store} sera informée dans {n} s.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told of the correction in {n} s.</source>
      <translation>Commande {number} : {store} sera informée de la correction dans {n} s.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell &amp;now</source>
      <translation>&amp;Informer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell now</source>
      <translation>Informer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone: order {orders}</source>
      <translation>Annulé : commande {orders}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>{n} parcels (order {orders}): the shops are told, the first in {seconds} s.</source>
      <translation>
        <numerusform>{n} colis (commande {orders}) : la boutique est informée dans {seconds} s.</numerusform>
        <numerusform>{n} colis (commande {orders}) : les boutiques sont informées, la première dans {seconds} s.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UnmappedHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Map status words...</source>
      <translation>Associer les libellés de statut...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Not mapped: {words}</source>
      <translation>Non associés : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>{store}: not mapped: {words}</source>
      <translation>{store} : non associés : {words}</translation>
    </message>
  </context>
  <context>
    <name>ViewActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Import views...</source>
      <translation>&amp;Importer des vues...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Reset columns</source>
      <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Save this view...</source>
      <translation>&amp;Enregistrer cette vue...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>C&amp;olumns...</source>
      <translation>&amp;Colonnes...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>E&amp;xport views...</source>
      <translation>E&amp;xporter des vues...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Sav&amp;ed views</source>
      <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Save cha&amp;nges of the view</source>
      <translation>Enregistrer les &amp;modifications de la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Saved &amp;views...</source>
      <translation>Vues enre&amp;gistrées...</translation>
    </message>
  </context>
  <context>
    <name>ViewActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Rename</source>
      <translation>&amp;Renommer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view</source>
      <translation>Supprimer la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view "{name}"?</source>
      <translation>Supprimer la vue « {name} » ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Keep it</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Mend what stands in the find box first: {mistake}</source>
      <translation>Corrigez d’abord la zone de recherche : {mistake}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Move the view</source>
      <translation>Déplacer la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Only the view goes. The orders that it shows stay as they are.</source>
      <translation>Seule la vue disparaît. Les commandes qu’elle montre restent telles quelles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Rename the view</source>
      <translation>Renommer la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save the view</source>
      <translation>Enregistrer la vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save this view</source>
      <translation>Enregistrer cette vue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was deleted.</source>
      <translation>La vue « {name} » a été supprimée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was saved.</source>
      <translation>La vue « {name} » a été enregistrée.</translation>
    </message>
  </context>
  <context>
    <name>ViewCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Delete...</source>
      <translation>&amp;Supprimer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Rename...</source>
      <translation>&amp;Renommer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move do&amp;wn</source>
      <translation>&amp;Descendre</translation>
    </message>
  </context>
  <context>
    <name>ViewFiles</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>&amp;Replace them</source>
      <translation>&amp;Remplacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Export views</source>
      <translation>Exporter des vues</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import nothing</source>
      <translation>Ne rien importer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import views</source>
      <translation>Importer des vues</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Keep &amp;both</source>
      <translation>&amp;Garder les deux</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views (*.json)</source>
      <translation>Vues (*.json)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views imported: {names}</source>
      <translation>Vues importées : {names}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views of these names are here already</source>
      <translation>Des vues de ces noms existent déjà ici</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views written to {file}: {n}</source>
      <translation>Vues écrites dans {file} : {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
  </context>
  <context>
    <name>WorkDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
  </context>
  <context>
    <name>app</name>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>&amp;Close now</source>
      <translation>&amp;Fermer maintenant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Open ordersync</source>
      <translation>&amp;Ouvrir ordersync</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Restore the latest backup</source>
      <translation>&amp;Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Save what can be read</source>
      <translation>Récu&amp;pérer ce qui est lisible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>&amp;Wait until it is done</source>
      <translation>&amp;Attendre la fin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>A notice that the shop hasn't answered by then will be unconfirmed.</source>
      <translation>Un avis auquel la boutique n’a pas répondu d’ici là sera non confirmé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Backing up your orders, before they are made ready for this version of ordersync.</source>
      <translation>Sauvegarde de vos commandes, avant leur préparation pour cette version d’ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Getting ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>Imports stop after the page that they are at, and go on from there next time. A notice that is being sent is waited for; the others wait for the next start.</source>
      <translation>Les imports s’arrêtent après la page en cours et reprennent là la prochaine fois. L’avis en cours d’envoi est attendu ; les autres attendent le prochain démarrage.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>It closes by itself in {n} seconds.</source>
      <translation>
        <numerusform>Fermeture automatique dans {n} seconde.</numerusform>
        <numerusform>Fermeture automatique dans {n} secondes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Restore the latest backup: {when}, {orders} orders, {parcels} parcels. What came since is lost.</source>
      <translation>Restaurer la dernière sauvegarde : {when}, {orders} commandes, {parcels} colis. Ce qui est arrivé depuis est perdu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Save what can be read: orders and parcels that are still there are put into a fresh database. Orders that are lost come again with the next import.</source>
      <translation>Récupérer ce qui est lisible : les commandes et colis encore présents sont placés dans une nouvelle base. Les commandes perdues reviennent au prochain import.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>Starting the practice shop</source>
      <translation>Démarrage de la boutique d’essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The backup of {when} is restored.</source>
      <translation>La sauvegarde du {when} est restaurée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file is kept in either case. Notices that may have been sent aren't sent again.</source>
      <translation>Le fichier endommagé est conservé dans les deux cas. Les avis peut-être déjà envoyés ne sont pas renvoyés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file lies in {file}.</source>
      <translation>Le fichier endommagé se trouve dans {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The database with your orders is damaged, for instance by a power cut or a failing disk:</source>
      <translation>La base de vos commandes est endommagée, par exemple par une coupure de courant ou un disque défaillant :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>There is no backup that could be restored.</source>
      <translation>Aucune sauvegarde ne peut être restaurée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Update without a backup</source>
      <translation>Mettre à jour sans sauvegarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Working</source>
      <translation>Traitement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Your orders are being made ready for this version of ordersync. With very many orders this takes some minutes, once. Please leave the PC on.</source>
      <translation>Vos commandes sont préparées pour cette version d’ordersync. S’il y en a beaucoup, cela prend quelques minutes, une seule fois. Veuillez laisser le PC allumé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>ordersync - practice</source>
      <translation>ordersync - essai</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>ordersync is closing.</source>
      <translation>ordersync se ferme.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>ordersync is closing. Still going on:</source>
      <translation>ordersync se ferme. Encore en cours :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} pages sur {of}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} orders that lack lines were left out; the next import brings them again.</source>
      <translation>
        <numerusform>{n} commande à laquelle il manque des lignes a été laissée de côté ; le prochain import la rapporte.</numerusform>
        <numerusform>{n} commandes auxquelles il manque des lignes ont été laissées de côté ; le prochain import les rapporte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} rows were saved.</source>
      <translation>
        <numerusform>{n} ligne a été sauvée.</numerusform>
        <numerusform>{n} lignes ont été sauvées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} shipment notices may have been sent, and are unconfirmed now.</source>
      <translation>
        <numerusform>{n} avis d’expédition a peut-être été envoyé et n’est plus confirmé.</numerusform>
        <numerusform>{n} avis d’expédition ont peut-être été envoyés et ne sont plus confirmés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} stores have to be connected again.</source>
      <translation>
        <numerusform>{n} boutique doit être reconnectée.</numerusform>
        <numerusform>{n} boutiques doivent être reconnectées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {n} rows saved</source>
      <translation>
        <numerusform>{table} : {n} ligne sauvée</numerusform>
        <numerusform>{table} : {n} lignes sauvées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {saved} saved, {lost} lost</source>
      <translation>{table} : {saved} récupérées, {lost} perdues</translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Import all stores now (Shift+F5): they are asked for everything that changed since.</source>
      <translation>Importez toutes les boutiques maintenant (Maj+F5) : tout ce qui a changé depuis leur est demandé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Nothing has come, changed or been shipped since this backup.</source>
      <translation>Rien n’est arrivé, n’a changé ni n’a été expédié depuis cette sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Notices that shops were sent since: {n}.</source>
      <translation>Avis envoyés aux boutiques depuis : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that came since: {n}. The next import brings them again.</source>
      <translation>Commandes arrivées depuis : {n}. Le prochain import les rapporte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that changed in the shops since: {n}. The next import, too.</source>
      <translation>Commandes modifiées dans les boutiques depuis : {n}. Le prochain import aussi les rapporte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Parcels that were recorded since: {n}. They will be gone here.</source>
      <translation>Colis enregistrés depuis : {n}. Ils n’existeront plus ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Shipment notices that wait in the backup become unconfirmed: they may have been sent since, and are looked up in the shops.</source>
      <translation>Les avis d’expédition en attente dans la sauvegarde deviennent non confirmés : ils ont pu être envoyés depuis, et sont vérifiés auprès des boutiques.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>The backup of {when} is restored.</source>
      <translation>La sauvegarde du {when} est restaurée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now can not be read; it is set aside.</source>
      <translation>Ce qui est là actuellement est illisible ; c’est mis de côté.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now is backed up first.</source>
      <translation>Ce qui est là actuellement est d’abord sauvegardé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What was there before is in {file}.</source>
      <translation>Ce qui était là avant se trouve dans {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before a backup was restored</source>
      <translation>avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before an update</source>
      <translation>avant une mise à jour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>made by hand</source>
      <translation>faite à la main</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>{n} shipment notices may have been sent since, and are unconfirmed now.</source>
      <translation>
        <numerusform>{n} avis d’expédition a peut-être été envoyé depuis et n’est plus confirmé.</numerusform>
        <numerusform>{n} avis d’expédition ont peut-être été envoyés depuis et ne sont plus confirmés.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>columns</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Assigned to</source>
      <translation>Attribuée à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Buyer</source>
      <translation>Acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Changed at the shop</source>
      <translation>Modifiée dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 1</source>
      <translation>Champ libre 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 2</source>
      <translation>Champ libre 2</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 3</source>
      <translation>Champ libre 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Held until</source>
      <translation>Suspendue jusqu’à</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Items</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Needs attention</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Notice</source>
      <translation>Avis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ordered</source>
      <translation>Commandée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ship by</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shipping method</source>
      <translation>Mode d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shop's status</source>
      <translation>Statut boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Store</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>held</source>
      <translation>suspendue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>noted</source>
      <translation>notée</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a connected store on the left first.</source>
      <translation>Choisissez d’abord une boutique connectée à gauche.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a store on the left first.</source>
      <translation>Choisissez d’abord une boutique à gauche.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order first.</source>
      <translation>Sélectionnez d’abord une commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order that has a parcel.</source>
      <translation>Sélectionnez une commande qui a un colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Connect a store first.</source>
      <translation>Connectez d’abord une boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order could be confirmed by a look in the shop.</source>
      <translation>Aucun avis de la commande sélectionnée ne peut être confirmé par un regard dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order waits for you.</source>
      <translation>Aucun avis de la commande sélectionnée n’attend votre décision.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No view is saved yet.</source>
      <translation>Aucune vue n’est encore enregistrée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Not possible right now.</source>
      <translation>Impossible pour l’instant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Open a saved view and change it first.</source>
      <translation>Ouvrez d’abord une vue enregistrée et modifiez-la.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The chosen order isn't stopped.</source>
      <translation>La commande sélectionnée n’est pas bloquée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The columns of this view are the usual ones.</source>
      <translation>Les colonnes de cette vue sont celles d’origine.</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}" goes out</source>
      <translation>« {carrier} » est transmis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}", service "{service}" goes out</source>
      <translation>« {carrier} », service « {service} » est transmis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{first}" and "{second}" are the same here: case and blanks don't matter.</source>
      <translation>« {first} » et « {second} » sont identiques ici : majuscules et espaces ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{host}" is no name or address of a printer in the network.</source>
      <translation>« {host} » n’est ni un nom ni une adresse d’imprimante du réseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{item}" should look like LINE=QTY.</source>
      <translation>« {item} » doit être de la forme LINE=QTY.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{key}" is a secret and doesn't belong on a command line, where other programs see it.</source>
      <translation>« {key} » est un secret et n’a pas sa place sur une ligne de commande, où d’autres programmes le voient.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>"{name}" is a charge or discount, nothing to pack.</source>
      <translation>« {name} » est un supplément ou une remise, rien à emballer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>"{number}" can't be the number of an Oxatis order.</source>
      <translation>« {number} » ne peut pas être le numéro d’une commande Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{port}" is no port.</source>
      <translation>« {port} » n’est pas un port.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{queue}" is no name of a printer on this PC.</source>
      <translation>« {queue} » n’est pas le nom d’une imprimante de ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{row}" is given twice.</source>
      <translation>« {row} » est indiqué deux fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>"{tag}" can't be a tag.</source>
      <translation>« {tag} » ne peut pas être un tag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>"{text}" doesn't fit on the label, not even in small letters.</source>
      <translation>« {text} » ne tient pas sur l’étiquette, même en petit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is no cost in {currency}.</source>
      <translation>« {text} » n’est pas un coût en {currency}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no cost. Write it like 4.50.</source>
      <translation>« {text} » n’est pas un coût. Écrivez par exemple 4.50.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no date. Write it like 2026-04-03.</source>
      <translation>« {text} » n’est pas une date. Écrivez par exemple 2026-04-03.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no quantity.</source>
      <translation>« {text} » n’est pas une quantité.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a colour such as #2a7f62.</source>
      <translation>« {text} » n’est pas une couleur comme #2a7f62.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is not a quantity for line {name}.</source>
      <translation>« {text} » n’est pas une quantité pour la ligne {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a time of day such as 17:00.</source>
      <translation>« {text} » n’est pas une heure comme 17:00.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>"{text}" isn't an e-mail address.</source>
      <translation>« {text} » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>"{text}" isn't the name of a mail server such as smtp.example.com.</source>
      <translation>« {text} » n’est pas le nom d’un serveur de messagerie tel que smtp.example.com.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>"{text}" isn't when a shop can be told.</source>
      <translation>« {text} » n’est pas un moment où une boutique peut être informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like CARRIER=WORD or CARRIER/SERVICE=WORD/WORD.</source>
      <translation>« {text} » doit être de la forme CARRIER=WORD ou CARRIER/SERVICE=WORD/WORD.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{text}" should look like KEY=VALUE.</source>
      <translation>« {text} » doit être de la forme KEY=VALUE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like METHOD=CARRIER or METHOD=CARRIER/SERVICE.</source>
      <translation>« {text} » doit être de la forme METHOD=CARRIER ou METHOD=CARRIER/SERVICE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like N=FIELD.</source>
      <translation>« {text} » doit être de la forme N=FIELD.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like WORD=STATUS.</source>
      <translation>« {text} » doit être de la forme WORD=STATUS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>"{value}" is not a time zone. Write it like Europe/Berlin or UTC.</source>
      <translation>« {value} » n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris ou UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't be taken out of the map at {channel}.</source>
      <translation>« {word} » ne peut pas être enlevé des correspondances de {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_rules.py" />
      <source>"{word}" can't mean this status at {channel}.</source>
      <translation>« {word} » ne peut pas signifier ce statut chez {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't mean {status} at {channel}.</source>
      <translation>« {word} » ne peut pas signifier « {status} » chez {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--force goes with --export FILE.</source>
      <translation>--force s’utilise avec --export FILE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--only goes with --reset, --copy-from, --import, --export, --test, or with nothing else.</source>
      <translation>--only s’utilise avec --reset, --copy-from, --import, --export, --test, ou sans rien d’autre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>--order and --since don't go together.</source>
      <translation>--order et --since ne s’utilisent pas ensemble.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--preview goes with what would be changed: WORD=STATUS, --shipping, --import FILE ...</source>
      <translation>--preview s’utilise avec ce qui serait modifié : WORD=STATUS, --shipping, --import FILE ...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/views_command.py" />
      <source>--replace goes with --import FILE.</source>
      <translation>--replace s’utilise avec --import FILE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--skip-bad goes with --import FILE or --copy-from STORE.</source>
      <translation>--skip-bad s’utilise avec --import FILE ou --copy-from STORE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--undo, --history and --export go with no rows: they change or tell of what is saved.</source>
      <translation>--undo, --history et --export s’utilisent sans lignes : elles modifient ou décrivent ce qui est enregistré.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/warning_digest.py" />
      <source>... and {count} more warnings like the one before.</source>
      <translation>
        <numerusform>... et {count} autre avertissement comme le précédent.</numerusform>
        <numerusform>... et {count} autres avertissements comme le précédent.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>A byte order mark stood before the feed; it was left out.</source>
      <translation>Une marque d’ordre des octets précédait le flux ; elle a été ignorée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/order_json.py" />
      <source>A channel that this version doesn't know.</source>
      <translation>Un canal que cette version ne connaît pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>A combined parcel needs two or more orders, each of them once.</source>
      <translation>Un colis groupé demande au moins deux commandes, chacune une seule fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>A label printer has no {dpi} dots per inch.</source>
      <translation>Une imprimante d’étiquettes n’a pas {dpi} points par pouce.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>A later change of this store's maps still stands.</source>
      <translation>Une modification plus récente des correspondances de cette boutique est en vigueur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A name has at most {n} letters.</source>
      <translation>Un nom a au plus {n} caractères.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A name in a rule can have {n} letters at most.</source>
      <translation>Un nom dans une règle peut avoir {n} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>A newer version of ordersync wrote this file; no view was taken.</source>
      <translation>Ce fichier vient d’une version plus récente d’ordersync ; aucune vue n’a été reprise.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A note has at most {n} letters.</source>
      <translation>Une note a au plus {n} caractères.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice can ask for a mail to the buyer. Whether the channel then sends one isn't publicly known.</source>
      <translation>Un avis peut demander un e-mail à l’acheteur. On ne sait pas publiquement si le canal l’envoie alors.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A notice is two calls, carrier and tracking number first, then the state; which calls ShipStation makes isn't published. That the carrier's name is kept by the first call is inferred too.</source>
      <translation>Un avis se fait en deux appels, d’abord transporteur et numéro de suivi, puis l’état ; les appels que fait ShipStation ne sont pas publiés. Que le nom du transporteur soit conservé par le premier appel est aussi une déduction.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice names the items of the parcel. How the channel shows an order of which only a part was shipped isn't publicly known.</source>
      <translation>Un avis nomme les articles du colis. On ne sait pas publiquement comment le canal montre une commande expédiée en partie seulement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>A notice of this order waits or isn't settled yet.</source>
      <translation>Un avis de cette commande est en attente ou pas encore clarifié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice that comes twice does damage: WooCommerce counts its items again, Magento refuses it. So none is repeated blindly.</source>
      <translation>Un avis reçu deux fois fait des dégâts : WooCommerce recompte ses articles, Magento le refuse. Aucun n’est donc répété à l’aveugle.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>A parcel always has a carrier: type one.</source>
      <translation>Un colis a toujours un transporteur : tapez-en un.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>A parcel can't be corrected in: {names}.</source>
      <translation>Un colis ne peut pas être corrigé dans : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>A part of its orders is gone already.</source>
      <translation>Une partie de ses commandes a déjà disparu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>A price or amount is too large: {value}.</source>
      <translation>Un prix ou montant est trop grand : {value}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>A proxy answered instead of the shop: {reason}.</source>
      <translation>Un proxy a répondu à la place de la boutique : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>A quantity is given, but not of which item (SKU).</source>
      <translation>Une quantité est indiquée, mais pas de quel article (SKU).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>A refresh that ends in "Error in XML" means that no orders are waiting.</source>
      <translation>Une actualisation qui finit par « Error in XML » signifie qu’aucune commande n’attend.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>A rule is written FIELD=VALUE, not "{text}".</source>
      <translation>Une règle s’écrit CHAMP=VALEUR, pas « {text} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>A rule is written METHOD|UP TO GRAMS|CARRIER|SERVICE, not "{text}".</source>
      <translation>Une règle s’écrit MODE|JUSQU’À GRAMMES|TRANSPORTEUR|SERVICE, pas « {text} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/left_out.py" />
      <source>A rule needs the name of a custom field and its value.</source>
      <translation>Une règle demande le nom d’un champ personnalisé et sa valeur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A shipment notice carries status, tracking number and carrier: ShipStation.</source>
      <translation>Un avis d’expédition porte le statut, le numéro de suivi et le transporteur : ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>A shipment notice writes the tracking number to the Ship Doc and sets it to Shipped.</source>
      <translation>Un avis d’expédition inscrit le numéro de suivi dans le document d’expédition et le passe à « Shipped ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A shop that answers "accepted" may still not have kept a notice, so one counts as confirmed only when a later import shows the order as shipped.</source>
      <translation>Une boutique qui répond « accepted » peut quand même ne pas avoir gardé l’avis ; il ne compte donc comme confirmé que quand un import ultérieur montre la commande comme expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_orders.py" />
      <source>A spreadsheet in XLSX can only be written to a file.</source>
      <translation>Une feuille de calcul XLSX ne peut être écrite que dans un fichier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A store can have {n} rules at most.</source>
      <translation>Une boutique peut avoir {n} règles au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/left_out.py" />
      <source>A store can have {n} such rules, with {letters} letters at most.</source>
      <translation>Une boutique peut avoir {n} règles de ce genre au plus, de {letters} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>A store has no setting {names}.</source>
      <translation>Une boutique n’a pas de paramètre {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>A store's maps can't be copied to itself.</source>
      <translation>Les correspondances d’une boutique ne peuvent pas être copiées vers elle-même.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>A tag has at most {n} letters and no comma.</source>
      <translation>Un tag a au plus {n} caractères et pas de virgule.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>A test mail needs --store NAME and --to ADDRESS.</source>
      <translation>Un e-mail d’essai demande --store NOM et --to ADRESSE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view needs a name.</source>
      <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view's name has at most {n} letters.</source>
      <translation>Le nom d’une vue a au plus {n} caractères.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A weight in a rule must be 1 g to 10,000 kg.</source>
      <translation>Un poids dans une règle doit être compris entre 1 g et 10 000 kg.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can have {limit} letters at most.</source>
      <translation>Un libellé peut avoir {limit} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can't have line breaks or other characters that can't be seen.</source>
      <translation>Un libellé ne peut pas contenir de sauts de ligne ni d’autres caractères invisibles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4 sheet, 2 × 4 labels</source>
      <translation>Planche A4, 2 × 4 étiquettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4 sheet, 3 × 8 labels</source>
      <translation>Planche A4, 3 × 8 étiquettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>API key</source>
      <translation>Clé API</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Access token in a header (ShipStation-Access-Token)</source>
      <translation>Jeton d’accès dans un en-tête (ShipStation-Access-Token)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Add --carrier, or put it into the map: {call}</source>
      <translation>Ajoutez --carrier, ou inscrivez-le dans les correspondances : {call}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>Address corrected at the desk.</source>
      <translation>Adresse corrigée au poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Address of the endpoint</source>
      <translation>Adresse du point d’accès</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Address of the order feed</source>
      <translation>Adresse du flux de commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Address of the web services</source>
      <translation>Adresse des services web</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Addresses of {n} orders changed</source>
      <translation>
        <numerusform>Adresse de {n} commande modifiée</numerusform>
        <numerusform>Adresses de {n} commandes modifiées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>After it, what buyers wrote could be taken for commands.</source>
      <translation>Après elle, ce que les acheteurs ont écrit pourrait passer pour des commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>After trouble it is left alone until {time}.</source>
      <translation>Après des erreurs, elle n’est pas interrogée avant {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Also: {mistakes}.</source>
      <translation>Et aussi : {mistakes}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. FBA: Amazon sells, packs and ships out of your stock at Amazon. MCF: Amazon packs and ships an order of another marketplace out of that stock. Such orders need no parcel of yours: leave them switched off, or they may be sent twice.</source>
      <translation>Parmi les options de la même page. FBA : Amazon vend, emballe et expédie depuis votre stock chez Amazon. MCF : Amazon emballe et expédie depuis ce stock la commande d’une autre place de marché. Ces commandes n’ont besoin d’aucun colis de votre part : laissez-les désactivées, sinon elles risquent d’être envoyées deux fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. Single integrations can also be left out at this desk, in the store's settings.</source>
      <translation>Parmi les options de la même page. Certaines intégrations peuvent aussi être écartées à ce poste, dans les paramètres de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An AppId.</source>
      <translation>Un AppId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>An address has no {names}.</source>
      <translation>Une adresse n’a pas de {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>An amount is too large to be kept.</source>
      <translation>Un montant est trop grand pour être conservé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>An answer came too late to change the state of the notice.</source>
      <translation>Une réponse est arrivée trop tard pour changer l’état de l’avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in full shows its tracking number too: the web service's own types name it, the guide's sample doesn't. Where the answer lacks that field, nothing is concluded from it.</source>
      <translation>Une commande complète montre aussi son numéro de suivi : les types du service web le nomment, l’exemple du guide non. Si ce champ manque dans la réponse, rien n’en est déduit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in no mapped state counts as shipped when its Shipped flag is set, as cancelled when its payment is; without any state also as paid or unpaid by its payment.</source>
      <translation>Une commande sans état associé compte comme expédiée si son indicateur Shipped est posé, comme annulée si son paiement l’est ; sans aucun état, elle compte aussi comme payée ou impayée selon son paiement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a shipping method has no row in the map.</source>
      <translation>Une commande sans mode d’expédition n’a pas de ligne dans la table.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word has its status by its payment and shipping flags.</source>
      <translation>Une commande sans libellé tire son statut de ses indicateurs de paiement et d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word isn't mapped, and can't be shipped.</source>
      <translation>Une commande sans libellé n’est pas associée et ne peut pas être expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Another order on this page has the same id "{id}" and is a different one.</source>
      <translation>Une autre commande de cette page a le même identifiant « {id} » et un contenu différent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/sqlite_copy.py" />
      <source>Another program is writing to the order database and doesn't finish.</source>
      <translation>Un autre programme écrit dans la base des commandes et ne finit pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Another program is writing to the order database {path} and doesn't finish.</source>
      <translation>Un autre programme écrit dans la base des commandes {path} et ne finit pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Another row says already what becomes of this.</source>
      <translation>Une autre ligne dit déjà ce que cela devient.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Another window or command has taken over this mail.</source>
      <translation>Une autre fenêtre ou commande a repris cet e-mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Another window or command has taken over {store}.</source>
      <translation>Une autre fenêtre ou ligne de commande a pris la main sur {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Any shop that offers a ShipStation Custom Store address: WooCommerce, Magento, Spree, nopCommerce, Craft, Drupal and many more.</source>
      <translation>Toute boutique qui offre une adresse ShipStation Custom Store : WooCommerce, Magento, Spree, nopCommerce, Craft, Drupal et bien d’autres.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>AppId</source>
      <translation>AppId</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>As the shop's ShipStation or Custom Store settings show it, without user name, password or key.</source>
      <translation>Telle que les réglages ShipStation ou Custom Store de la boutique l’affichent, sans nom d’utilisateur, mot de passe ni clé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask for a shorter span of time.</source>
      <translation>Demandez une période plus courte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>Ask whoever runs the network for the address of an HTTP proxy.</source>
      <translation>Demandez au responsable du réseau l’adresse d’un proxy HTTP.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask whoever runs the network to allow it.</source>
      <translation>Demandez au responsable du réseau de l’autoriser.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Ask whoever runs the network to let this PC through.</source>
      <translation>Demandez au responsable du réseau de laisser passer ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>Ask whoever runs the network, or open a page in the browser and sign in there.</source>
      <translation>Demandez au responsable du réseau, ou ouvrez une page dans le navigateur et connectez-vous là.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Ask whoever runs the shop.</source>
      <translation>Demandez au responsable de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}, before that to {before}.</source>
      <translation>Attribuée à {name}, auparavant à {before}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}.</source>
      <translation>Attribuée à {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>At the bottom right of every page, when you are signed in to InkSoft as an admin.</source>
      <translation>En bas à droite de chaque page, quand vous êtes connecté à InkSoft comme administrateur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Payment</source>
      <translation>En attente de paiement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Shipment</source>
      <translation>En attente d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Back in the lists: the store's settings no longer leave it out.</source>
      <translation>De retour dans les listes : les réglages de la boutique ne l’écartent plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Back in the lists: the store's settings no longer leave out orders from {source}.</source>
      <translation>De retour dans les listes : les paramètres de la boutique n’écartent plus les commandes de {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Blank lines stood before the feed; they were left out.</source>
      <translation>Des lignes vides précédaient le flux ; elles ont été ignorées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Both "{one}" and "{other}" arrive as "{came}": they can't be told from each other.</source>
      <translation>« {one} » et « {other} » arrivent tous deux comme « {came} » : on ne peut pas les distinguer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Both came with the same order id, so they are one order here. If they are two in the shop, its export is at fault: show this to whoever looks after it.</source>
      <translation>Toutes deux sont arrivées avec le même identifiant de commande ; elles forment donc une seule commande ici. Si ce sont deux commandes dans la boutique, son export est en faute : montrez ceci à la personne qui la gère.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's notes</source>
      <translation>Notes de l’acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's number</source>
      <translation>Numéro de l’acheteur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Buyers' data can be kept for 1 to 3650 days, or 0 for ever.</source>
      <translation>Les données des acheteurs peuvent être conservées de 1 à 3650 jours, ou 0 pour toujours.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>By the protocol all times are UTC. Some shops write their own local time: when orders seem to be hours early or late, enter the shop's zone.</source>
      <translation>Selon le protocole, toutes les heures sont en UTC. Certaines boutiques écrivent leur heure locale : si les commandes semblent décalées de plusieurs heures, saisissez le fuseau de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>By the protocol all times are UTC. Whether {channel} keeps to that isn't publicly known: when orders seem to be hours early or late, enter your zone.</source>
      <translation>Selon le protocole, toutes les heures sont en UTC. On ne sait pas publiquement si {channel} s’y tient : si les commandes semblent décalées de plusieurs heures, saisissez votre fuseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} it is sent at {time} on the ship date.</source>
      <translation>Selon les paramètres de {store}, il sera envoyé à {time} à la date d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} its shop isn't told, unless you ask for it.</source>
      <translation>Selon les paramètres de {store}, la boutique n’est pas informée, sauf si vous le demandez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>By what the desk knows, the shop doesn't show this shipped order as open.</source>
      <translation>D’après ce que sait ce poste, la boutique n’affiche pas cette commande expédiée comme ouverte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>By what the shop's status means now, the order is complete and open there: the shop is told now.</source>
      <translation>D’après ce que signifie maintenant le statut de la boutique, la commande y est complète et ouverte : la boutique est informée maintenant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Caps Lock is on.</source>
      <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Carrier by the map: {carrier}.</source>
      <translation>Transporteur selon les correspondances : {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Carrier by the store's rules: {carrier}.</source>
      <translation>Transporteur selon les règles de la boutique : {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Change it in the shop.</source>
      <translation>Modifiez cela dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Change it only when InkSoft's support tells you another name.</source>
      <translation>Ne le changez que si l’assistance d’InkSoft vous indique un autre nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Change the order in the shop, such as by a note, and import; or import again from a day before its last change.</source>
      <translation>Modifiez la commande dans la boutique, par exemple avec une note, et importez ; ou réimportez à partir d’un jour antérieur à sa dernière modification.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>Change the order in the shop, such as by a note, and import; or import with --since.</source>
      <translation>Modifiez la commande dans la boutique, par exemple avec une note, et importez ; ou importez avec --since.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/renumbering.py" />
      <source>Changed at the shop: {what}.</source>
      <translation>Modifiée dans la boutique : {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand.</source>
      <translation>Modifiée à la main dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand: {reason}.</source>
      <translation>Modifiée à la main dans la boutique : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Channel integration</source>
      <translation>Intégration du canal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Check Token and AppId. In the Oxatis administration console, under Account/Profiles &gt; Access rights management, the Token's user needs "Use Web Services" and the rights to see and change orders. The AppId must be allowed for this site.</source>
      <translation>Vérifiez le Token et l’AppId. Dans la console d’administration Oxatis, sous Compte/Profils &gt; Gestion des droits d’accès, l’utilisateur du Token a besoin de « Use Web Services » et des droits de voir et de modifier les commandes. L’AppId doit être autorisé pour ce site.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Check that the folder exists, that you may write to it and that the disk isn't full.</source>
      <translation>Vérifiez que le dossier existe, que vous avez le droit d’y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Check that the folder is yours and that the disk isn't full.</source>
      <translation>Vérifiez que le dossier vous appartient et que le disque n’est pas plein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check that this PC is online.</source>
      <translation>Vérifiez que ce PC est en ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Check the Master Admin's e-mail and the API key, and that the integration is still active: Admin &gt; General &gt; Shipping Integration.</source>
      <translation>Vérifiez l’e-mail du Master Admin et la clé API, et que l’intégration est toujours active : Admin &gt; General &gt; Shipping Integration.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port.</source>
      <translation>Vérifiez l’adresse et son port.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port; the shop may be down.</source>
      <translation>Vérifiez l’adresse et son port ; la boutique est peut-être en panne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and the sign-in for unusual characters.</source>
      <translation>Cherchez des caractères inhabituels dans l’adresse et les identifiants.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address for typing errors, and whether this PC is online.</source>
      <translation>Vérifiez que l’adresse est sans faute de frappe et que ce PC est en ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>Check the address in a browser.</source>
      <translation>Vérifiez l’adresse dans un navigateur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the address.</source>
      <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check the address. On a guest network, open a browser first and sign in to the network there.</source>
      <translation>Vérifiez l’adresse. Sur un réseau invité, ouvrez d’abord un navigateur et connectez-vous au réseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Check the number in the shop.</source>
      <translation>Vérifiez le numéro dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Check the user name, the password and the PublisherId.</source>
      <translation>Vérifiez le nom d’utilisateur, le mot de passe et le PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the user name, the password or key, and the way to sign in.</source>
      <translation>Vérifiez le nom d’utilisateur, le mot de passe ou la clé, et le mode d’authentification.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time. If they are right, ask the shop's host to renew the certificate.</source>
      <translation>Vérifiez la date et l’heure de ce PC. Si elles sont justes, demandez à l’hébergeur de la boutique de renouveler le certificat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time: its clock is probably slow.</source>
      <translation>Vérifiez la date et l’heure de ce PC : son horloge retarde probablement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check this user's rights in the shop, and whether a firewall of the shop blocks this PC.</source>
      <translation>Vérifiez les droits de cet utilisateur dans la boutique, et si un pare-feu de la boutique bloque ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check whether the address must begin with http:// or https://, and its port.</source>
      <translation>Vérifiez si l’adresse doit commencer par http:// ou https://, et son port.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check whether this PC is on the company's network. If it needs no proxy here, change that in the settings of this PC.</source>
      <translation>Vérifiez si ce PC est sur le réseau de l’entreprise. S’il n’a pas besoin de proxy ici, changez cela dans les réglages de ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Choose InkSoft here.</source>
      <translation>Choisissez InkSoft ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose Listing Mirror here.</source>
      <translation>Choisissez Listing Mirror ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Choose Order Time here.</source>
      <translation>Choisissez Order Time ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Choose Oxatis.</source>
      <translation>Choisissez Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>Choose a backup of ordersync; they lie in the folder backups of its data folder.</source>
      <translation>Choisissez une sauvegarde d’ordersync ; elles se trouvent dans le dossier backups de son dossier de données.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>Choose a data folder in which you may write.</source>
      <translation>Choisissez un dossier de données où vous avez le droit d’écrire.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>Choose a folder in which you may write, and close the file where it is open.</source>
      <translation>Choisissez un dossier où vous avez le droit d’écrire, et fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>Choose a folder in which you may write.</source>
      <translation>Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Choose a larger label, or shorten the template.</source>
      <translation>Choisissez une étiquette plus grande ou raccourcissez le modèle.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Choose a later one.</source>
      <translation>Choisissez un moment plus tardif.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>Choose a picture of at most {n} kB.</source>
      <translation>Choisissez une image de {n} ko au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Choose another data folder.</source>
      <translation>Choisissez un autre dossier de données.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Choose another folder, or close the program that has the file open.</source>
      <translation>Choisissez un autre dossier, ou fermez le programme qui a ouvert le fichier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Choose another folder, or look whether the disk is full.</source>
      <translation>Choisissez un autre dossier ou regardez si le disque est plein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>Choose another name, or add --force to replace it.</source>
      <translation>Choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>Choose another picture: PNG, JPEG, GIF, WebP or BMP.</source>
      <translation>Choisissez une autre image : PNG, JPEG, GIF, WebP ou BMP.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Choose another printer, or save a PDF.</source>
      <translation>Choisissez une autre imprimante ou enregistrez un PDF.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>Choose another store.</source>
      <translation>Choisissez une autre boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_orders.py" />
      <source>Choose at least one column.</source>
      <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Choose at least one item.</source>
      <translation>Choisissez au moins un article.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Choose one of these: {known}.</source>
      <translation>Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Choose one that was written with Export views.</source>
      <translation>Choisissez-en un créé avec Exporter des vues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose the options that you want, then click Create ShipStation Integration.</source>
      <translation>Choisissez les options voulues, puis cliquez sur « Create ShipStation Integration ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Choose the way to sign in that the plugin asks for; most use a user name and a password.</source>
      <translation>Choisissez le mode d’authentification que demande le module ; la plupart utilisent un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Activate at ShipStation.</source>
      <translation>Cliquez sur « Activate » près de ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click Fulfillment Integrations.</source>
      <translation>Cliquez sur « Fulfillment Integrations ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Shipping Integration under General.</source>
      <translation>Cliquez sur « Shipping Integration » sous « General ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the Integrations menu.</source>
      <translation>Cliquez sur le menu « Integrations ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the ShipStation logo.</source>
      <translation>Cliquez sur le logo ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click the gear icon at the top left to come to the Admin page.</source>
      <translation>Cliquez sur l’engrenage en haut à gauche pour ouvrir la page Admin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>Close all of them and try again.</source>
      <translation>Fermez-les toutes et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Close other windows of ordersync and try again.</source>
      <translation>Fermez les autres fenêtres d’ordersync et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>Close this window and start it again.</source>
      <translation>Fermez cette fenêtre et relancez le programme.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>Confirmed by a look at the order in the shop.</source>
      <translation>Confirmé en regardant la commande dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/read_back.py" />
      <source>Confirmed: the shop shows the order as shipped.</source>
      <translation>Confirmé : la boutique affiche la commande comme expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Connect it again, then import.</source>
      <translation>Reconnectez-la, puis importez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Connect the store again on this PC and enter its password.</source>
      <translation>Reconnectez la boutique sur ce PC et saisissez son mot de passe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Copy the API key that Order Time made.</source>
      <translation>Copiez la clé API créée par Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Correct the address first.</source>
      <translation>Corrigez d’abord l’adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Correct them, or add --skip-bad to take only the others ({count}).</source>
      <translation>Corrigez-les, ou ajoutez --skip-bad pour ne prendre que les autres ({count}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Coupon</source>
      <translation>Code promo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Currency</source>
      <translation>Devise</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Custom field 1 is the marketplace's order ID, 2 the channel integration, 3 the alternate marketplace order ID.</source>
      <translation>Le champ libre 1 est le numéro de commande de la place de marché, le 2 l’intégration du canal, le 3 l’autre numéro de commande de la place de marché.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Custom field {place} can't be set so.</source>
      <translation>Le champ libre {place} ne peut pas être réglé ainsi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Custom field {place} shows nothing.</source>
      <translation>Le champ libre {place} n’affiche rien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Date isn't given.</source>
      <translation>Date n’est pas indiqué.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Decided anew for each order</source>
      <translation>Décidé de nouveau pour chaque commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>Delete it once more to finish that, then connect the shop anew.</source>
      <translation>Supprimez-la encore une fois pour finir, puis reconnectez la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Delete or rename the one that doesn't count.</source>
      <translation>Supprimez ou renommez celle qui ne compte pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>Delete some that nobody uses.</source>
      <translation>Supprimez-en que personne n’utilise.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Design, colour and size are options of the item.</source>
      <translation>Le motif, la couleur et la taille sont des options de l’article.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note taken away.</source>
      <translation>Note du poste supprimée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note: {note}</source>
      <translation>Note du poste : {note}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Don't send it; ask whoever runs the shop.</source>
      <translation>Ne l’envoyez pas ; demandez au responsable de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>E-mail of the Master Admin</source>
      <translation>E-mail du Master Admin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>Each rule needs a carrier.</source>
      <translation>Chaque règle demande un transporteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Enter it as the printer's own menu shows it, such as 192.168.1.40.</source>
      <translation>Saisissez-la telle que le menu de l’imprimante la montre, par exemple 192.168.1.40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Enter it as well: {fields}.</source>
      <translation>Saisissez aussi : {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Enter the AppId and the Token.</source>
      <translation>Saisissez l’AppId et le Token.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Enter the Master Admin's e-mail and the API key.</source>
      <translation>Saisissez l’e-mail du Master Admin et la clé API.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the address, the generated user name and the generated password. They aren't those with which you sign in to Listing Mirror.</source>
      <translation>Saisissez l’adresse, le nom d’utilisateur généré et le mot de passe généré. Ce ne sont pas ceux avec lesquels vous vous connectez à Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Enter the address, the user name, the password and the PublisherId.</source>
      <translation>Saisissez l’adresse, le nom d’utilisateur, le mot de passe et le PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the endpoint's address as the plugin shows it.</source>
      <translation>Saisissez l’adresse du point d’accès telle que le module l’affiche.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Enter the name that the system's list of printers shows.</source>
      <translation>Saisissez le nom que montre la liste d’imprimantes du système.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>Enter the password of the mail server.</source>
      <translation>Saisissez le mot de passe du serveur de messagerie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the user name and password that Listing Mirror generated for ShipStation (Integrations &gt; Fulfillment Integrations &gt; ShipStation). Those of its website don't work here.</source>
      <translation>Saisissez le nom d’utilisateur et le mot de passe que Listing Mirror a générés pour ShipStation (Integrations &gt; Fulfillment Integrations &gt; ShipStation). Ceux de son site web ne marchent pas ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the user name and the password, or the key.</source>
      <translation>Saisissez le nom d’utilisateur et le mot de passe, ou la clé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file has no name.</source>
      <translation>L’entrée {n} du fichier n’a pas de nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file: {problem}</source>
      <translation>Entrée {n} du fichier : {problem}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can be kept for 1 to 3650 days.</source>
      <translation>Les messages peuvent être conservés de 1 à 3650 jours.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can take 1 to 100000 megabytes.</source>
      <translation>Les messages peuvent occuper de 1 à 100000 mégaoctets.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Finish. In the store's settings, leave the time zone at GMT.</source>
      <translation>Terminez. Dans les paramètres de la boutique, laissez le fuseau horaire sur GMT.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Follow the instructions on that page, then click Update ShipStation Integration. Copy the generated user name and password.</source>
      <translation>Suivez les instructions de cette page, puis cliquez sur « Update ShipStation Integration ». Copiez le nom d’utilisateur et le mot de passe générés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>For pick-up orders: the shop offers delivery by Colissimo, Mondial Relay or another network's points.</source>
      <translation>Pour les commandes en point relais : la boutique propose la livraison par Colissimo, Mondial Relay ou les points d’un autre réseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Free some space and try again.</source>
      <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>Free some space on that disk, or choose another one.</source>
      <translation>Libérez de la place sur ce disque ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Free some space on this disk and try again.</source>
      <translation>Libérez de l’espace sur ce disque et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Free some space on this disk, or update without a backup (--no-backup with a command).</source>
      <translation>Libérez de l’espace sur ce disque, ou mettez à jour sans sauvegarde (--no-backup sur la ligne de commande).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Free the disk or end the other program, then look in the shop.</source>
      <translation>Libérez le disque ou fermez l’autre programme, puis regardez dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>From the user's profile in the Oxatis administration console. Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation>Dans le profil de l’utilisateur, dans la console d’administration Oxatis. Conservé dans le coffre à mots de passe de ce PC, nulle part ailleurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>GMT, because Oxatis writes times without saying which zone they are in and its orders are read as GMT elsewhere too. Change it only if imported orders have the wrong hour.</source>
      <translation>GMT, car Oxatis écrit les heures sans dire dans quel fuseau et ses commandes sont lues ailleurs aussi comme GMT. Ne changez que si les commandes importées ont une heure fausse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Gear icon at the top left &gt; Admin &gt; General &gt; Shipping Integration (also called Settings &gt; Shipping Integration) &gt; Activate, at ShipStation. Order Time then shows the key.</source>
      <translation>Engrenage en haut à gauche &gt; Admin &gt; General &gt; Shipping Integration (aussi appelé Settings &gt; Shipping Integration) &gt; Activate, près de ShipStation. Order Time affiche alors la clé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated password</source>
      <translation>Mot de passe généré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated user name</source>
      <translation>Nom d’utilisateur généré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Gift message</source>
      <translation>Message cadeau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>Give a folder that you may write to with --data-dir, or free this one.</source>
      <translation>Indiquez avec --data-dir un dossier où vous avez le droit d’écrire, ou libérez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Give the file of a backup that lies elsewhere.</source>
      <translation>Indiquez le fichier d’une sauvegarde située ailleurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>Give the log to whoever looks after this PC.</source>
      <translation>Donnez le journal à la personne qui gère ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>HTTP {status} without a word</source>
      <translation>HTTP {status} sans un mot</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>How many Ship Docs a page of the feed holds, and how errors are worded.</source>
      <translation>Combien de documents d’expédition contient une page du flux, et comment les erreurs sont formulées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>How many calls a day Oxatis allows. An import makes one for each order, a look at an order two.</source>
      <translation>Combien d’appels par jour Oxatis autorise. Un import en fait un par commande, un regard sur une commande deux.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>How many requests in a second the channel bears. This desk begins ten at most, notices before imports.</source>
      <translation>Combien de requêtes par seconde le canal supporte. Ce poste en lance dix au plus, les avis avant les imports.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>If a company proxy or virus scanner looks into secure connections, ask whoever runs the network to add its certificate to those that this PC trusts. Else check the address, or ask the shop's host for a certificate that browsers accept.</source>
      <translation>Si un proxy d’entreprise ou un antivirus inspecte les connexions sécurisées, demandez au responsable du réseau d’ajouter son certificat à ceux auxquels ce PC fait confiance. Sinon, vérifiez l’adresse, ou demandez à l’hébergeur de la boutique un certificat que les navigateurs acceptent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>If the other address is the shop's right one, connect the store with that one.</source>
      <translation>Si l’autre adresse est la bonne, connectez la boutique avec celle-là.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>If the shop has it, it comes in at once, whatever the reason was.</source>
      <translation>Si la boutique l’a, elle arrive aussitôt, quel qu’ait été le motif.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import again from an earlier day.</source>
      <translation>Réimportez à partir d’un jour antérieur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Import again to see what changed; or say why it is shipped all the same with --anyway.</source>
      <translation>Réimportez pour voir ce qui a changé ; ou dites avec --anyway pourquoi elle est expédiée quand même.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Import again, then look at the order.</source>
      <translation>Réimportez, puis regardez la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>Import again. If it stays so, show this message to whoever looks after the shop.</source>
      <translation>Réimportez. Si rien ne change, montrez ce message à la personne qui gère la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>Import again: it goes on where it stopped.</source>
      <translation>Réimportez : l’import reprend là où il s’est arrêté.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Import first, or check the number.</source>
      <translation>Importez d’abord, ou vérifiez le numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import its orders.</source>
      <translation>Importez ses commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now.</source>
      <translation>Importez maintenant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now: it is asked for these again.</source>
      <translation>Importez maintenant : elles lui sont redemandées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/statuses.py" />
      <source>Import orders: the words that they bring are listed. You can also type a word.</source>
      <translation>Importez des commandes : les libellés qu’elles apportent sont listés. Vous pouvez aussi taper un libellé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>Imported from {store}.</source>
      <translation>Importée de {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In its list of orders, or in the plugin's settings. Words that aren't known can be mapped later.</source>
      <translation>Dans sa liste des commandes, ou dans les réglages du module. Les libellés inconnus pourront être associés plus tard.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>In one parcel with {orders}.</source>
      <translation>Dans un même colis que {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the Oxatis administration console: Account/Profiles &gt; Access rights management. Select or add a user, tick "Use Web Services", save; the Token then stands in this user's profile.</source>
      <translation>Dans la console d’administration Oxatis : Compte/Profils &gt; Gestion des droits d’accès. Sélectionnez ou ajoutez un utilisateur, cochez « Use Web Services », enregistrez ; le Token figure alors dans le profil de cet utilisateur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>In the Ship Doc. One without them is imported, but has to be corrected here before it can be shipped.</source>
      <translation>Dans le document d’expédition. Sans eux, il est importé, mais doit être corrigé ici avant de pouvoir être expédié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. It is often another login than the one with which you sign in to the shop. WooCommerce: the authentication key under WooCommerce &gt; Settings &gt; Integration &gt; ShipStation.</source>
      <translation>Dans les réglages du module. C’est souvent un autre compte que celui avec lequel vous vous connectez à la boutique. WooCommerce : la clé d’authentification sous WooCommerce &gt; Settings &gt; Integration &gt; ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. WooCommerce: the shop's address followed by /?wc-api=wc_shipstation.</source>
      <translation>Dans les réglages du module. WooCommerce : l’adresse de la boutique suivie de /?wc-api=wc_shipstation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the same place. The rights of that user apply to this desk. With nothing but "Use Web Services" ticked, Oxatis refuses every request.</source>
      <translation>Au même endroit. Les droits de cet utilisateur valent pour ce poste. Si seul « Use Web Services » est coché, Oxatis refuse chaque requête.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the shop's administration, among its plugins, modules or apps.</source>
      <translation>Dans l’administration de la boutique, parmi ses modules, extensions ou applications.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the shop's shipping types. The point that the buyer chose then comes with the order.</source>
      <translation>Dans les types de livraison de la boutique. Le point choisi par l’acheteur arrive alors avec la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>In the store's connection, check the key, e-mail and password for looking at Ship Docs, and that user's role in Order Time; or leave all three empty.</source>
      <translation>Dans la connexion de la boutique, vérifiez la clé, l’e-mail et le mot de passe pour consulter les documents d’expédition, et le rôle de cet utilisateur dans Order Time ; ou laissez les trois vides.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In which unit Oxatis gives weights; they are shown without one.</source>
      <translation>Dans quelle unité Oxatis indique les poids ; ils s’affichent sans unité.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it. Ask its support for the address of the ShipStation feed, and enter it without user name, password and PublisherId.</source>
      <translation>InkSoft ne la publie pas. Demandez à son assistance l’adresse du flux ShipStation et saisissez-la sans nom d’utilisateur, mot de passe ni PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it: ask its support.</source>
      <translation>InkSoft ne la publie pas : demandez à son assistance.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft has no status for orders on hold. Hold the order at this desk instead.</source>
      <translation>InkSoft n’a pas de statut pour les commandes suspendues. Suspendez plutôt la commande à ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft password</source>
      <translation>Mot de passe InkSoft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft user name</source>
      <translation>Nom d’utilisateur InkSoft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Install CUPS, or send labels over the network.</source>
      <translation>Installez CUPS ou envoyez les étiquettes par le réseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Install the shop's ShipStation plugin, or let your developer build a Custom Store endpoint.</source>
      <translation>Installez le module ShipStation de la boutique, ou faites créer un point d’accès Custom Store par votre développeur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Integrations &gt; Fulfillment Integrations &gt; ShipStation &gt; Create ShipStation Integration, then Update ShipStation Integration; the page then shows them. They are not the login of the website.</source>
      <translation>Integrations &gt; Fulfillment Integrations &gt; ShipStation &gt; Create ShipStation Integration, puis Update ShipStation Integration ; la page les affiche alors. Ce ne sont pas les identifiants du site web.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Internal notes</source>
      <translation>Notes internes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>It can have {n} letters at most.</source>
      <translation>Il peut avoir {n} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It can't be shipped until the word is mapped.</source>
      <translation>Expédition impossible tant que le libellé n’est pas associé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>It didn't answer within {n} seconds.</source>
      <translation>Pas de réponse en {n} secondes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that it was cancelled after shipping: {reason}.</source>
      <translation>Annulation après expédition en ordre : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that more was shipped ({detail}): {reason}.</source>
      <translation>Surplus expédié ({detail}) en ordre : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" after shipping: {reason}.</source>
      <translation>En ordre, bien que la boutique affiche « {detail} » après l’expédition : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" without a parcel: {reason}.</source>
      <translation>En ordre, bien que la boutique affiche « {detail} » sans colis : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is cancelled: there is nothing to hold back.</source>
      <translation>Elle est annulée : il n’y a rien à retenir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists.</source>
      <translation>Elle est ici, mais écartée des listes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists: its "{field}" is "{value}".</source>
      <translation>Elle est ici, mais écartée des listes : son « {field} » est « {value} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists: its source is {source}.</source>
      <translation>Elle est ici, mais écartée des listes : sa provenance est {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, under "Unmapped": nobody has said what "{word}" means.</source>
      <translation>Elle est ici, sous « Non associée » : personne n’a dit ce que signifie « {word} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here: {status}.</source>
      <translation>Elle est ici : {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>It is one of the extra fields when you change the store's sign-in (reconfigure).</source>
      <translation>C’est l’un des champs supplémentaires quand vous changez les identifiants de la boutique (reconfigure).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>It is sent only when a person says so: the notice is {state}.</source>
      <translation>Il n’est envoyé que si une personne le demande. État de l’avis : {state}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is shipped already: there is nothing to hold back.</source>
      <translation>Elle est déjà expédiée : il n’y a rien à retenir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It is tried again later.</source>
      <translation>Une nouvelle tentative aura lieu plus tard.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>It is tried again later. Give the log to whoever looks after this PC.</source>
      <translation>Une nouvelle tentative aura lieu plus tard. Donnez le journal à la personne qui gère ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>It isn't allowed.</source>
      <translation>Ce n’est pas autorisé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>It isn't fetched, since an order must not make this PC call devices there.</source>
      <translation>Elle n’est pas chargée, car une commande ne doit pas amener ce PC à y appeler des appareils.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>It isn't followed, because the sign-in is only for the address that was entered.</source>
      <translation>La redirection n’est pas suivie, car les identifiants ne valent que pour l’adresse saisie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>It isn't known whether the notice arrived: {reason}</source>
      <translation>On ne sait pas si l’avis est arrivé : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>It isn't known whether the shop got the notice of this parcel.</source>
      <translation>On ne sait pas si la boutique a reçu l’avis de ce colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>It isn't known whether the shop got the shipment notice. It isn't sent again by itself; look in the shop.</source>
      <translation>On ne sait pas si la boutique a reçu l’avis d’expédition. Il n’est pas renvoyé automatiquement ; regardez dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>It isn't known whether the shop has it. It isn't sent again by itself.</source>
      <translation>On ne sait pas si la boutique l’a. Il n’est pas renvoyé automatiquement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It isn't known whether the shop has the notice. It isn't sent again by itself.</source>
      <translation>On ne sait pas si la boutique a l’avis. Il n’est pas renvoyé automatiquement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>It isn't known whether {channel} got the notice. Settle it first: look in the shop whether it arrived.</source>
      <translation>On ne sait pas si {channel} a reçu l’avis. Clarifiez-le d’abord : regardez dans la boutique s’il est arrivé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>It isn't known whether {channel} got the notice. The parcel is taken back on this desk only: look in the shop, change by hand what it shows, and settle the notice.</source>
      <translation>On ne sait pas si {channel} a reçu l’avis. Le colis n’est retiré qu’à ce poste : regardez dans la boutique, modifiez à la main ce qu’elle affiche et clarifiez l’avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>It isn't sent again: the shop would be told something that isn't so.</source>
      <translation>Il n’est pas renvoyé : la boutique recevrait une information fausse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier of this desk.</source>
      <translation>Il faut un transporteur de ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier.</source>
      <translation>Il faut un transporteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a word: no order came without one.</source>
      <translation>Il faut un libellé : aucune commande n’est arrivée sans.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>It needs the columns {columns}; export a store's maps to see one.</source>
      <translation>Il faut les colonnes {columns} ; exportez les correspondances d’une boutique pour en voir un exemple.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the carrier or for the service, at least one of them.</source>
      <translation>Il faut le libellé de la boutique pour le transporteur ou pour le service, au moins l’un des deux.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the shipping method.</source>
      <translation>Il faut le libellé de la boutique pour le mode d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>It stands at the bottom right of every page when you are signed in to InkSoft as an admin.</source>
      <translation>Il figure en bas à droite de chaque page quand vous êtes connecté à InkSoft comme administrateur.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>It was in none of the shop's answers: {n} complete imports, for changes since {when}.</source>
      <translation>
        <numerusform>Elle n’était dans aucune réponse de la boutique : {n} import complet, pour ce qui a changé depuis {when}.</numerusform>
        <numerusform>Elle n’était dans aucune réponse de la boutique : {n} imports complets, pour ce qui a changé depuis {when}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>Its items weren't all checked by scanning before shipping: {reason}</source>
      <translation>Ses articles n’ont pas tous été contrôlés par scan avant l’expédition : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Its items: {known}.</source>
      <translation>Ses articles : {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its lines: {known}.</source>
      <translation>Ses lignes : {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Its notice was cancelled: the shop isn't told of it.</source>
      <translation>Son avis a été annulé : la boutique n’en est pas informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>Its orders stay here; its shop is neither asked nor told.</source>
      <translation>Ses commandes restent ici ; la boutique n’est plus ni interrogée ni informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its parcels: {known}.</source>
      <translation>Ses colis : {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Its shop can be asked for this one order by its number.</source>
      <translation>La boutique permet de demander cette seule commande par son numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>Its store may have been deleted, or it was long ago.</source>
      <translation>Sa boutique a peut-être été supprimée, ou c’était il y a longtemps.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation>Conservé dans le coffre à mots de passe de ce PC, nulle part ailleurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Key in the address (WooCommerce: auth_key)</source>
      <translation>Clé dans l’adresse (WooCommerce : auth_key)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>Label 100 × 150 mm</source>
      <translation>Étiquette 100 × 150 mm</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>Label 4 × 6 in</source>
      <translation>Étiquette 4 × 6 pouces</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Left out of the lists: the store's settings leave out orders from {source}.</source>
      <translation>Écartée des listes : les paramètres de la boutique écartent les commandes de {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Left out of the lists: the store's settings leave out orders whose "{field}" is "{value}".</source>
      <translation>Écartée des listes : les réglages de la boutique écartent les commandes dont « {field} » est « {value} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Line {line} belongs to this parcel, but doesn't say which item (SKU).</source>
      <translation>La ligne {line} appartient à ce colis, mais ne dit pas quel article (SKU).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template can't be carried out: {reason}</source>
      <translation>La ligne {line} du modèle ne peut pas être exécutée : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template can't be read: {reason}</source>
      <translation>La ligne {line} du modèle ne peut pas être lue : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template goes on for too long or makes too much text.</source>
      <translation>La ligne {line} du modèle se répète trop longtemps ou donne trop de texte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template uses "{what}", which templates can't do here.</source>
      <translation>La ligne {line} du modèle emploie « {what} », ce que les modèles ne peuvent pas faire ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template: there is nothing called "{name}".</source>
      <translation>Ligne {line} du modèle : rien ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Line {line} says already what becomes of this.</source>
      <translation>La ligne {line} dit déjà ce que cela devient.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Lines {lines} are one parcel, but differ in: {what}.</source>
      <translation>Les lignes {lines} forment un seul colis, mais diffèrent par : {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>List those that are with: ordersync evidence</source>
      <translation>Listez ceux qui existent avec : ordersync evidence</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it. Ask its support for the address that belongs to your ShipStation integration, and enter it without user name and password.</source>
      <translation>Listing Mirror ne la publie pas. Demandez à son assistance l’adresse de votre intégration ShipStation, et saisissez-la sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it: ask its support.</source>
      <translation>Listing Mirror ne la publie pas : demandez à son assistance.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listings, stock and orders of many marketplaces, such as Amazon, eBay and Walmart.</source>
      <translation>Annonces, stock et commandes de nombreuses places de marché, comme Amazon, eBay et Walmart.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>Look at it in the list of mails.</source>
      <translation>Regardez-le dans la liste des e-mails.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look at its parcels in the order's details.</source>
      <translation>Regardez ses colis dans les détails de la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Look at its settings and try again.</source>
      <translation>Regardez ses réglages et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Look at the list of names that templates can use.</source>
      <translation>Regardez la liste des noms que les modèles peuvent employer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look at the name in the settings; the printer's own menu shows its address.</source>
      <translation>Vérifiez le nom dans les réglages ; le menu de l’imprimante montre son adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look at the notice's state.</source>
      <translation>Regardez l’état de l’avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Look at the order again.</source>
      <translation>Regardez de nouveau la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Look at the printer's name and state in the system's list of printers.</source>
      <translation>Vérifiez le nom et l’état de l’imprimante dans la liste du système.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Look at the printer, then try again.</source>
      <translation>Regardez l’imprimante, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Look at the system's list of print jobs before you print again.</source>
      <translation>Regardez la liste des travaux d’impression du système avant d’imprimer de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Look at the template, or print fewer orders at once.</source>
      <translation>Vérifiez le modèle ou imprimez moins de commandes à la fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>Look for a bracket or an end that is missing.</source>
      <translation>Cherchez une parenthèse ou une fin qui manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Look for a quotation mark that isn't closed, or for a cell with a very long text.</source>
      <translation>Cherchez un guillemet non fermé, ou une cellule avec un texte très long.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>Look for it in the list of mails.</source>
      <translation>Cherchez-le dans la liste des e-mails.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>Look for it in the list of notices.</source>
      <translation>Cherchez-le dans la liste des avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Look for its window and wait a moment. If it doesn't come back, restart this PC.</source>
      <translation>Cherchez sa fenêtre et attendez un instant. Si elle ne revient pas, redémarrez ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop what was ordered.</source>
      <translation>Regardez dans la boutique ce qui a été commandé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look in the shop whether the notice arrived.</source>
      <translation>Regardez dans la boutique si l’avis est arrivé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Look in the shop whether the order is complete there.</source>
      <translation>Regardez dans la boutique si la commande y est complète.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Look in the shop whether the order is there, under this number, and whether its export leaves out orders with its status. Changing the order there, such as adding a note, makes the shop send it.</source>
      <translation>Regardez dans la boutique si la commande y est, sous ce numéro, et si son export omet les commandes ayant ce statut. Modifier la commande là-bas, par exemple en ajoutant une note, amène la boutique à l’envoyer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop who shipped it.</source>
      <translation>Regardez dans la boutique qui l’a expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Look in the shop.</source>
      <translation>Regardez dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look whether it is on and in the network, and whether address and port are right.</source>
      <translation>Vérifiez qu’elle est allumée et sur le réseau, et que l’adresse et le port sont justes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look whether the printer is on, has labels and is closed, then print again.</source>
      <translation>Vérifiez que l’imprimante est allumée, fermée et a des étiquettes, puis imprimez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>Look whether the printer is there and has paper, or choose another one.</source>
      <translation>Vérifiez que l’imprimante est là et a du papier, ou choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now, but it didn't list this order: it may have been changed there since it was imported {age}.</source>
      <translation>Vérifié à l’instant dans la boutique, mais elle n’a pas listé cette commande : elle y a peut-être été modifiée depuis son import ({age}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: cancelled there ("{word}"). Don't ship it.</source>
      <translation>Vérifié à l’instant dans la boutique : annulée là-bas (« {word} »). Ne l’expédiez pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it calls the order "{word}", a word that isn't mapped.</source>
      <translation>Vérifié à l’instant dans la boutique : la commande y est « {word} », un libellé qui n’est pas associé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it changed where the order goes ({word}). Don't ship it before it is imported.</source>
      <translation>Vérifié à l’instant dans la boutique : la destination de la commande a changé ({word}). Ne l’expédiez pas avant de l’avoir importée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it stands at "{word}" there. It isn't to be shipped yet.</source>
      <translation>Vérifié à l’instant dans la boutique : elle y est « {word} ». Elle ne doit pas encore être expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: shipped there already ("{word}"). Find out by whom.</source>
      <translation>Vérifié à l’instant dans la boutique : déjà expédiée là-bas (« {word} »). Cherchez par qui.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: still to be shipped.</source>
      <translation>Vérifié à l’instant dans la boutique : toujours à expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop's order feed: it doesn't list the order at the time of its last known change. That doesn't tell whether the notice arrived.</source>
      <translation>Vérifié dans le flux de commandes de la boutique : il ne liste pas la commande à l’heure de sa dernière modification connue. Cela ne dit pas si l’avis est arrivé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it has the tracking number, but doesn't show the order as shipped.</source>
      <translation>Vérifié dans la boutique : elle a le numéro de suivi, mais n’affiche pas la commande comme expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows neither the parcel nor the order as shipped.</source>
      <translation>Vérifié dans la boutique : elle n’affiche ni le colis ni la commande comme expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows the order as "{word}".</source>
      <translation>Vérifié dans la boutique : elle affiche la commande comme « {word} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: that doesn't tell whether the notice arrived.</source>
      <translation>Vérifié dans la boutique : cela ne dit pas si l’avis est arrivé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: API key</source>
      <translation>Consultation des documents d’expédition : clé API</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: e-mail</source>
      <translation>Consultation des documents d’expédition : e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: password</source>
      <translation>Consultation des documents d’expédition : mot de passe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Lower the quantity, or look at the parcels that are recorded already.</source>
      <translation>Réduisez la quantité, ou regardez les colis déjà enregistrés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>Mail to the buyer queued.</source>
      <translation>E-mail à l’acheteur en file d’attente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>Mail to the buyer sent (attempt {attempt}).</source>
      <translation>E-mail à l’acheteur envoyé (tentative {attempt}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Mails need a mail server. Its name stands with your mail provider.</source>
      <translation>Les e-mails demandent un serveur de messagerie. Votre fournisseur en donne le nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Mails need a sender: the e-mail address that buyers see.</source>
      <translation>Les e-mails demandent un expéditeur : l’adresse que voient les acheteurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Make sure that the user for this desk has the permission level "Fulfillment Store Admin".</source>
      <translation>Assurez-vous que l’utilisateur pour ce poste a le niveau d’autorisation « Fulfillment Store Admin ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Mark it as arrived if the shop shows it, else give it up.</source>
      <translation>Marquez-le comme arrivé si la boutique l’affiche, sinon abandonnez-le.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Marked as arrived: {reason}.</source>
      <translation>Marqué comme arrivé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Mend it in the shop; the next import reads it again. What the shop sent is kept.</source>
      <translation>Corrigez cela dans la boutique ; le prochain import la relit. Ce que la boutique a envoyé est conservé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>More arrived than the barcode has.</source>
      <translation>Il est arrivé plus de caractères que n’en a le code-barres.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>More was shipped here than the shop still has on the order: {detail}. Look in the shop what the buyer gets.</source>
      <translation>Il a été expédié ici plus que ce que la boutique a encore dans la commande : {detail}. Regardez dans la boutique ce que l’acheteur doit recevoir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Most label printers listen on port {usual}.</source>
      <translation>La plupart des imprimantes d’étiquettes écoutent sur le port {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Move it away; the shop then starts afresh.</source>
      <translation>Déplacez-le ; la boutique repart alors de zéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Name a tag.</source>
      <translation>Indiquez un tag.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Name of the PublisherId in the address</source>
      <translation>Nom du PublisherId dans l’adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Name of the store</source>
      <translation>Nom de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>Name the file to write, or add --preview to see what would stand in it.</source>
      <translation>Indiquez le fichier à écrire, ou ajoutez --preview pour voir ce qu’il contiendrait.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Name the orders, or say --all to mean all that --search, --status and --store find.</source>
      <translation>Indiquez les commandes, ou écrivez --all pour toutes celles que trouvent --search, --status et --store.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/labels_command.py" />
      <source>Name the orders, or say --test for a test label.</source>
      <translation>Indiquez les commandes, ou --test pour une étiquette d’essai.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderDate nor LastModified is given.</source>
      <translation>Ni OrderDate ni LastModified n’est indiqué.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderNumber nor OrderID is given.</source>
      <translation>Ni OrderNumber ni OrderID n’est indiqué.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>No carrier can be called "{word}": in files that takes a row out.</source>
      <translation>Aucun transporteur ne peut s’appeler « {word} » : dans les fichiers, ce mot enlève une ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and order {number} names no shipping method.</source>
      <translation>Aucun transporteur n’est indiqué, et la commande {number} ne nomme aucun mode d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and the map of {store} has none for "{method}".</source>
      <translation>Aucun transporteur n’est indiqué, et les correspondances de {store} n’en ont pas pour « {method} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with order numbers was found; its heading can be {headings}.</source>
      <translation>Aucune colonne de numéros de commande trouvée ; son en-tête peut être {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with tracking numbers was found; its heading can be {headings}.</source>
      <translation>Aucune colonne de numéros de suivi trouvée ; son en-tête peut être {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>No connected shop can be asked for one order by its number.</source>
      <translation>Aucune boutique connectée ne permet de demander une seule commande par son numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>No exchange {number} is kept.</source>
      <translation>Aucun échange {number} n’est conservé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>No file was written.</source>
      <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>No import of this store has gone through yet.</source>
      <translation>Aucun import de cette boutique n’a encore abouti.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>No label printer is set on this PC.</source>
      <translation>Aucune imprimante d’étiquettes n’est réglée sur ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>No label was made of it, for a part of the address would be missing.</source>
      <translation>Aucune étiquette n’a été faite, car une partie de l’adresse manquerait.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>No label was saved.</source>
      <translation>Aucune étiquette n’a été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>No longer assigned to {name}.</source>
      <translation>N’est plus attribuée à {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail from this desk: the shop mails the buyer.</source>
      <translation>Pas d’e-mail d’ici : la boutique prévient l’acheteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>No mail to the buyer of this order.</source>
      <translation>Pas d’e-mail à l’acheteur de cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: somebody said so for this order.</source>
      <translation>Pas d’e-mail à l’acheteur : quelqu’un l’a voulu ainsi pour cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the order has no e-mail address.</source>
      <translation>Pas d’e-mail à l’acheteur : la commande n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the order's e-mail address can't be one.</source>
      <translation>Pas d’e-mail à l’acheteur : l’adresse e-mail de la commande n’en est pas une.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the store's settings leave this order out.</source>
      <translation>Pas d’e-mail à l’acheteur : les réglages de la boutique écartent cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: their data were deleted from this desk.</source>
      <translation>Pas d’e-mail à l’acheteur : ses données ont été supprimées de ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>No notice of this order waits for a sign of its arrival.</source>
      <translation>Aucun avis de cette commande n’attend un signe de son arrivée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>No orders are waiting now. Whether they can be read shows when the first one comes.</source>
      <translation>Aucune commande n’attend pour l’instant. La première qui arrive montrera si elles sont lisibles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>No secure connection to {host} could be made.</source>
      <translation>Impossible d’établir une connexion sécurisée avec {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>No secure connection to {host} could be made. Check port and security in the store's settings: 465 goes with TLS, 587 with STARTTLS.</source>
      <translation>Aucune connexion sûre avec {host}. Vérifiez port et sécurité dans les réglages de la boutique : 465 va avec TLS, 587 avec STARTTLS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>No shop can be reached through it.</source>
      <translation>Aucune boutique n’est joignable par ce proxy.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>No store is connected yet.</source>
      <translation>Aucune boutique n’est encore connectée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>No such field</source>
      <translation>Ce champ n’existe pas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Nobody knows whether it took the labels.</source>
      <translation>Personne ne sait si elle a pris les étiquettes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>Nobody knows whether the mail to the buyer arrived (attempt {attempt}). It isn't sent again by itself: {reason}</source>
      <translation>Personne ne sait si l’e-mail à l’acheteur est arrivé (tentative {attempt}). Il n’est pas renvoyé de lui-même : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/documents.py" />
      <source>None of these orders is here any more.</source>
      <translation>Aucune de ces commandes n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. "{word}" is: the words are compared exactly, with case and blanks.</source>
      <translation>Non associé. « {word} » l’est : les libellés sont comparés exactement, majuscules et espaces compris.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. Orders whose flags say shipped or cancelled count as that all the same.</source>
      <translation>Non associé. Les commandes que leurs indicateurs disent expédiées ou annulées comptent quand même comme telles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: carrier and service are chosen when it is shipped.</source>
      <translation>Non associé : transporteur et service se choisissent à l’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: it goes out as it stands here.</source>
      <translation>Non associé : transmis tel qu’il figure ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: orders with it can't be shipped until it is.</source>
      <translation>Non associé : les commandes qui l’ont ne peuvent pas être expédiées tant qu’il ne l’est pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shipping_many.py" />
      <source>Not recorded: it was stopped before.</source>
      <translation>Non enregistrée : arrêt avant cela.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Notes of {n} orders changed</source>
      <translation>
        <numerusform>Note de {n} commande modifiée</numerusform>
        <numerusform>Notes de {n} commandes modifiées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Nothing answers at {host}. Check server and port in the store's settings.</source>
      <translation>Rien ne répond à {host}. Vérifiez serveur et port dans les réglages de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Nothing can be kept, so nothing was done.</source>
      <translation>Rien ne peut être conservé, donc rien n’a été fait.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>Nothing can be printed to {target}.</source>
      <translation>Impossible d’imprimer sur {target}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing goes out</source>
      <translation>Rien n’est transmis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing is proposed</source>
      <translation>Rien n’est proposé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_acts.py" />
      <source>Nothing is sent.</source>
      <translation>Rien n’est envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was read.</source>
      <translation>Rien n’en a été lu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was used.</source>
      <translation>Rien n’en a été utilisé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Nothing stops this order: the shop changed nothing since work on it began.</source>
      <translation>Rien ne bloque cette commande : la boutique n’a rien changé depuis le début de sa préparation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Nothing was changed in it.</source>
      <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Nothing was changed in the maps of {store}.</source>
      <translation>Rien n’a été modifié dans les correspondances de {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Nothing was changed in the maps.</source>
      <translation>Rien n’a été modifié dans les correspondances.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Nothing was done.</source>
      <translation>Rien n’a été fait.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Nothing was printed.</source>
      <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Nothing was read.</source>
      <translation>Rien n’a été lu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Nothing was searched for.</source>
      <translation>Aucune recherche n’a été faite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Nothing was sent.</source>
      <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queueing.py" />
      <source>Notice queued.</source>
      <translation>Avis en file d’attente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>Notice sent, attempt {attempt}.</source>
      <translation>Avis envoyé, tentative {attempt}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Notice {id} doesn't wait for a sign of its arrival.</source>
      <translation>L’avis {id} n’attend pas de signe de son arrivée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Of "{name}" only {left} are left to ship.</source>
      <translation>Il ne reste que {left} à expédier de « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Of "{sku}" nothing is left to ship.</source>
      <translation>Il ne reste rien à expédier de « {sku} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Of --reset, --copy-from and --import only one can be given.</source>
      <translation>Indiquez une seule option parmi --reset, --copy-from et --import.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Of Order Time's REST API. With key, e-mail and password this desk can look whether an uncertain notice arrived. Leave all three empty to do without.</source>
      <translation>De l’API REST d’Order Time. Avec clé, e-mail et mot de passe, ce poste peut vérifier si un avis incertain est arrivé. Laissez les trois vides pour vous en passer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Of a user with the permission level "Fulfillment Store Admin".</source>
      <translation>D’un utilisateur avec le niveau d’autorisation « Fulfillment Store Admin ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/preview_import.py" />
      <source>Of that page only what arrived whole is counted here.</source>
      <translation>De cette page, seul ce qui est arrivé entier est compté ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Of the next ones, some may have been printed.</source>
      <translation>Parmi les suivantes, certaines ont pu être imprimées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>Older orders are still to come: those that changed from {start} to {end}. The next import goes on there.</source>
      <translation>Des commandes plus anciennes doivent encore venir : celles modifiées du {start} au {end}. Le prochain import continue là.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>On Hold</source>
      <translation>Suspendue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>On hold again until {until}: this PC's clock was ahead when the hold ended.</source>
      <translation>Suspendue de nouveau jusqu’au {until} : l’horloge de ce PC avançait quand la suspension a pris fin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>One of the first pages.</source>
      <translation>L’une des premières pages.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>One of the items isn't part of order {number}.</source>
      <translation>L’un des articles ne fait pas partie de la commande {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>One order can be asked for in full. Its state and its Shipped flag tell whether a notice arrived.</source>
      <translation>Une commande peut être demandée en entier. Son état et son indicateur Shipped disent si un avis est arrivé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/combine.py" />
      <source>One parcel for several orders needs two or more of them.</source>
      <translation>Un colis pour plusieurs commandes en demande au moins deux.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>One parcel has one carrier and one tracking number.</source>
      <translation>Un colis a un transporteur et un numéro de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Online shops of print shops and decorators; orders carry design, colour and size.</source>
      <translation>Boutiques en ligne d’imprimeurs et de marqueurs textiles ; les commandes portent motif, couleur et taille.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Only Ship Docs come to this desk, no sales orders.</source>
      <translation>Seuls les documents d’expédition arrivent à ce poste, pas les commandes de vente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Only a refused or unconfirmed notice is settled by hand; look at it again.</source>
      <translation>Seul un avis refusé ou non confirmé se clarifie à la main ; regardez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Only a sent or unconfirmed notice of a connected store is looked for in the shop.</source>
      <translation>Seul un avis envoyé ou non confirmé d’une boutique connectée est recherché dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Only rows of the map "carrier" have something under "service".</source>
      <translation>Seules les lignes de la table « carrier » ont un contenu sous « service ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Only the sheet "{title}" was read, not the other {others}.</source>
      <translation>Seule la feuille « {title} » a été lue. Autres feuilles, non lues : {others}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser and sign in to the network. If the shop has moved there, connect the store with that address.</source>
      <translation>Ouvrez un navigateur et connectez-vous au réseau. Si la boutique a déménagé là, connectez-la avec cette adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser: the network's page appears. Sign in there.</source>
      <translation>Ouvrez un navigateur : la page du réseau s’affiche. Connectez-vous là.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Open the order again and choose from its items.</source>
      <translation>Rouvrez la commande et choisissez parmi ses articles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Open the shop in a browser: it may be under maintenance, or the address is another one.</source>
      <translation>Ouvrez la boutique dans un navigateur : elle est peut-être en maintenance, ou l’adresse a changé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time answered with a web page instead of a Ship Doc: "{title}".</source>
      <translation>Order Time a répondu par une page web au lieu d’un document d’expédition : « {title} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't know Ship Doc {number}.</source>
      <translation>Order Time ne connaît pas le document d’expédition {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't let this desk look at Ship Docs.</source>
      <translation>Order Time ne permet pas à ce poste de consulter les documents d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't show Ship Doc {number}: {reason}</source>
      <translation>Order Time n’affiche pas le document d’expédition {number} : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's REST API shows the tracking number and the status of one Ship Doc to a user with key, e-mail and password. It can't change the tracking number.</source>
      <translation>L’API REST d’Order Time montre le numéro de suivi et le statut d’un document d’expédition à un utilisateur avec clé, e-mail et mot de passe. Elle ne peut pas changer le numéro de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time's answer isn't a Ship Doc.</source>
      <translation>La réponse d’Order Time n’est pas un document d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's own. Change it only for a practice shop or a proxy.</source>
      <translation>Celle d’Order Time. Ne la changez que pour une boutique d’essai ou un proxy.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Order number</source>
      <translation>N° de commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {asked} was asked for, but the answer is about "{given}".</source>
      <translation>La commande {asked} a été demandée, mais la réponse concerne « {given} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Order {first} goes with {way}, order {other} with {its_way}: one parcel has one carrier.</source>
      <translation>La commande {first} part avec {way}, la commande {other} avec {its_way} : un colis a un seul transporteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Order {number} has just such a parcel already.</source>
      <translation>La commande {number} a déjà exactement un tel colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Order {number} has no address, so no label is printed of it.</source>
      <translation>La commande {number} n’a pas d’adresse, aucune étiquette n’en est donc imprimée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} has no items left to ship.</source>
      <translation>La commande {number} n’a plus d’articles à expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Order {number} has no parcel {tracking} that counts.</source>
      <translation>La commande {number} n’a pas de colis {tracking} qui compte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no status.</source>
      <translation>La commande {number} n’a pas de statut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no total; the sum of its lines is shown.</source>
      <translation>La commande {number} n’a pas de total ; la somme de ses lignes est affichée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>Order {number} has no total; the sum of its parts is shown.</source>
      <translation>La commande {number} n’a pas de total ; la somme de ses parties est affichée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Order {number} has several parcels with this number.</source>
      <translation>La commande {number} a plusieurs colis avec ce numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is cancelled at the shop ("{word}").</source>
      <translation>La commande {number} est annulée dans la boutique (« {word} »).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number} is in a state that the shop doesn't list (id {id}).</source>
      <translation>La commande {number} est dans un état que la boutique ne liste pas (id {id}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out by the store's settings.</source>
      <translation>La commande {number} est écartée par les réglages de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out: the store's settings leave out orders from {source}.</source>
      <translation>La commande {number} est écartée : les paramètres de la boutique écartent les commandes de {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out: the store's settings leave out orders whose "{field}" is "{value}".</source>
      <translation>La commande {number} est écartée : les réglages de la boutique écartent les commandes dont « {field} » est « {value} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is on hold.</source>
      <translation>La commande {number} est suspendue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Order {number} is one of another store: {names}.</source>
      <translation>La commande {number} est d’une autre boutique : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already, says the shop ("{word}").</source>
      <translation>La commande {number} est déjà expédiée, dit la boutique (« {word} »).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already: nothing is left.</source>
      <translation>La commande {number} est déjà expédiée : il ne reste rien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is stopped. Seen since work on it began: {changes}</source>
      <translation>La commande {number} est bloquée. Constaté depuis que l’on y travaille : {changes}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} isn't paid yet.</source>
      <translation>La commande {number} n’est pas encore payée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Order {number} stands in lines {lines}, and it isn't said which items (SKU) are in this parcel.</source>
      <translation>La commande {number} figure aux lignes {lines}, et il n’est pas dit quels articles (SKU) sont dans ce colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}, item "{sku}": {reason} The weight was left out.</source>
      <translation>Commande {number}, article « {sku} » : {reason} Le poids a été laissé de côté.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has no price; 0 is shown.</source>
      <translation>Commande {number} : l’article « {sku} » n’a pas de prix ; 0 est affiché.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the fractional quantity {quantity}.</source>
      <translation>Commande {number} : l’article « {sku} » a la quantité fractionnaire {quantity}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the quantity 0.</source>
      <translation>Commande {number} : l’article « {sku} » a la quantité 0.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: the currency "{given}" isn't a three-letter code; {default} is shown.</source>
      <translation>Commande {number} : la devise « {given} » n’est pas un code à trois lettres ; {default} est affiché.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/lines.py" />
      <source>Order {number}: {count} bundles "{bundle}" are ordered; check whether "{sku}" is counted for one or for all of them.</source>
      <translation>Commande {number} : {count} lots « {bundle} » sont commandés ; vérifiez si « {sku} » est compté pour un lot ou pour tous.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as no.</source>
      <translation>Commande {number} : {element} « {text} » a été lu comme non.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as {value}.</source>
      <translation>Commande {number} : {element} « {text} » a été lu comme {value}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number}: {element} {value} is finer than {currency} allows; it was rounded.</source>
      <translation>Commande {number} : {element} {value} est plus précis que {currency} ne le permet ; la valeur a été arrondie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Order {number}: {found}</source>
      <translation>Commande {number} : {found}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number}: {reason} The weight was left out.</source>
      <translation>Commande {number} : {reason} Le poids a été laissé de côté.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number}: {reason} When the payment changed was left out.</source>
      <translation>Commande {number} : {reason} La date de changement du paiement a été laissée de côté.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {number}: {warning}</source>
      <translation>Commande {number} : {warning}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Order {number}: {what}</source>
      <translation>Commande {number} : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Order {orders} ({store}): {what}</source>
      <translation>Commande {orders} ({store}) : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Orders are imported and shipments are told all the same.</source>
      <translation>Les commandes sont importées et les expéditions transmises quand même.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: more than {count}.</source>
      <translation>Les commandes sont lisibles. Modifiées ces dernières 24 h : plus de {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: {count}.</source>
      <translation>Les commandes sont lisibles. Modifiées ces dernières 24 h : {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>Orders can be shipped within 1 to 90 working days, or 0 for no such time.</source>
      <translation>Le délai d’expédition peut être de 1 à 90 jours ouvrés, ou 0 pour aucun délai.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Orders in it that couldn't be read: {count}.</source>
      <translation>Commandes illisibles qu’il contient : {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Orders of {channel} can't be looked at one by one.</source>
      <translation>Les commandes de {channel} ne peuvent pas être consultées une par une.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Orders of {channel} have no field "{key}".</source>
      <translation>Les commandes de {channel} n’ont pas de champ « {key} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>Orders of {channel} have no field "{name}".</source>
      <translation>Les commandes de {channel} n’ont pas de champ « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Orders stand before the feed's beginning; they weren't read.</source>
      <translation>Des commandes précèdent le début du flux ; elles n’ont pas été lues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Orders that came or changed since the last good one aren't here. Mend this, then import.</source>
      <translation>Les commandes arrivées ou modifiées depuis le dernier bon import ne sont pas ici. Corrigez cela, puis importez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>Orders with a modification time outside the range that was asked for: {count}. They were kept. If this happens often, check the store's time zone.</source>
      <translation>Commandes dont l’heure de modification est hors de la période demandée : {count}. Elles ont été conservées. Si cela arrive souvent, vérifiez le fuseau horaire de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Orders {first} and {other} go to different addresses.</source>
      <translation>Les commandes {first} et {other} vont à des adresses différentes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} ({store}): {what}</source>
      <translation>Commandes {orders} ({store}) : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} and {more} more ({store}): {what}</source>
      <translation>Commandes {orders} et {more} de plus ({store}) : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Orders, stock and products of several sales channels in one place. Its Ship Docs are imported.</source>
      <translation>Commandes, stock et produits de plusieurs canaux de vente en un seul endroit. Ses documents d’expédition sont importés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Origin of the order</source>
      <translation>Origine de la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood after the feed; it was left out.</source>
      <translation>Un autre texte suivait le flux ; il a été ignoré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood before the feed; it was left out.</source>
      <translation>Un autre texte précédait le flux ; il a été ignoré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis Web Services are under maintenance.</source>
      <translation>Les Oxatis Web Services sont en maintenance.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis Web Services, their methods, fields and status codes: OWS API User Guide 11.30.</source>
      <translation>Oxatis Web Services, leurs méthodes, champs et codes de statut : OWS API User Guide 11.30.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answered with a status that isn't known ({status}).</source>
      <translation>Oxatis a répondu avec un statut inconnu ({status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answers no more calls for this shop today.</source>
      <translation>Oxatis ne répond plus aujourd’hui aux appels pour cette boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis can be told of nothing else. Change the order in the shop.</source>
      <translation>Rien d’autre ne peut être transmis à Oxatis. Modifiez la commande dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis is set to GMT all year. The Windows zone of that name is London's, which has summer time; choose Europe/London if imported orders are an hour late in summer.</source>
      <translation>Oxatis est réglé sur GMT toute l’année. Le fuseau Windows de ce nom est celui de Londres, qui a une heure d’été ; choisissez Europe/London si les commandes importées ont une heure de retard en été.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis issues it under its contract for software makers; ask Oxatis for it together with the Token.</source>
      <translation>Oxatis le délivre dans le cadre de son contrat pour éditeurs de logiciels ; demandez-le à Oxatis avec le Token.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Oxatis may be under maintenance, or the address is another one.</source>
      <translation>Oxatis est peut-être en maintenance, ou l’adresse a changé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>Oxatis numbers its orders with digits alone, such as 76763.</source>
      <translation>Oxatis numérote ses commandes avec des chiffres seulement, comme 76763.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis refused the sign-in.</source>
      <translation>Oxatis a refusé les identifiants.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis takes only SST-SHIPPED for shipped: with another state it can't be told that an order was shipped.</source>
      <translation>Pour une commande expédiée, Oxatis n’accepte que SST-SHIPPED : avec un autre état, il ne peut pas apprendre qu’une commande est expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis takes {count} characters at most. Check the number.</source>
      <translation>Oxatis accepte {count} caractères au plus. Vérifiez le numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Packing slip printed.</source>
      <translation>Bon de livraison imprimé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>Page {page} of {pages} repeated orders that were there before; the shop has no more.</source>
      <translation>La page {page} sur {pages} répétait des commandes déjà reçues ; la boutique n’en a pas d’autres.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after} ({reason}).</source>
      <translation>Colis corrigé : {before} → {after} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after}.</source>
      <translation>Colis corrigé : {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back already.</source>
      <translation>Le colis {parcel} a déjà été retiré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back: {reason}.</source>
      <translation>Le colis {parcel} a été retiré : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Password, key or token</source>
      <translation>Mot de passe, clé ou jeton</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Passwords are kept nowhere else, so no connection was saved or used.</source>
      <translation>Les mots de passe ne sont conservés nulle part ailleurs ; aucune connexion n’a donc été enregistrée ni utilisée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Payment method</source>
      <translation>Mode de paiement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Picking began.</source>
      <translation>Préparation commencée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Possible with --set: {names}.</source>
      <translation>Possible avec --set : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>Possible: {channels}.</source>
      <translation>Possible : {channels}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>Possible: {keys}.</source>
      <translation>Possible : {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>Possible: {kinds}; with *N for the next N requests only.</source>
      <translation>Possible : {kinds} ; avec *N pour les N prochaines requêtes seulement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Possible: {names}.</source>
      <translation>Possible : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>PublisherId</source>
      <translation>PublisherId</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}.</source>
      <translation>Suspendue jusqu’au {until}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}: {reason}.</source>
      <translation>Suspendue jusqu’au {until} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold.</source>
      <translation>Suspendue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold: {reason}.</source>
      <translation>Suspendue : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Quantity is missing for item "{sku}".</source>
      <translation>La quantité manque pour l’article « {sku} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Record a new parcel where one is sent after all.</source>
      <translation>Enregistrez un nouveau colis si un colis part finalement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Release it first, here or in the shop.</source>
      <translation>Libérez-la d’abord, ici ou dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released here; the shop itself still has it on hold.</source>
      <translation>Libérée ici ; dans la boutique, elle est encore suspendue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released.</source>
      <translation>Libérée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Requested warehouse</source>
      <translation>Entrepôt demandé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Restore a backup (ordersync restore), or save what can be read (ordersync salvage).</source>
      <translation>Restaurez une sauvegarde (ordersync restore), ou récupérez ce qui est lisible (ordersync salvage).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>Restored from a backup of {when}: it may have been sent since.</source>
      <translation>Restauré d’une sauvegarde du {when} : il a pu être envoyé depuis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row "{row}" of the map: case and blanks don't matter.</source>
      <translation>Ligne « {row} » de la table : majuscules et espaces ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of all services of this carrier.</source>
      <translation>Ligne de tous les services de ce transporteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of just this service.</source>
      <translation>Ligne de ce seul service.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map (the channel's default).</source>
      <translation>Ligne de la table (valeur par défaut du canal).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, added by hand.</source>
      <translation>Ligne de la table, ajoutée à la main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand.</source>
      <translation>Ligne de la table, modifiée à la main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand; by default it means {status}.</source>
      <translation>Ligne de la table, modifiée à la main ; par défaut, elle signifie « {status} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map.</source>
      <translation>Ligne de la table.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Rows can't be typed and taken with --reset, --copy-from or --import in one call.</source>
      <translation>Des lignes ne peuvent pas être à la fois tapées et reprises avec --reset, --copy-from ou --import dans un même appel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Rows of the map "{map}" have nothing under "becomes_service".</source>
      <translation>Les lignes de la table « {map} » n’ont rien sous « becomes_service ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>STATUS is one of: {statuses}.</source>
      <translation>STATUS est l’un de : {statuses}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save it anew as .xlsx, or as .csv (UTF-8).</source>
      <translation>Enregistrez-le de nouveau en .xlsx, ou en .csv (UTF-8).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .csv (UTF-8) or .xlsx.</source>
      <translation>Enregistrez-le en .csv (UTF-8) ou .xlsx.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .xlsx or .csv without a password.</source>
      <translation>Enregistrez-le en .xlsx ou .csv sans mot de passe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save only the rows and columns that are needed.</source>
      <translation>N’enregistrez que les lignes et colonnes nécessaires.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/salvage.py" />
      <source>Saved from a damaged database: it may have been sent.</source>
      <translation>Récupéré d’une base endommagée : il a pu être envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Say how many days old the orders are to be: 1 to 3650.</source>
      <translation>Dites quel âge en jours doivent avoir les commandes : de 1 à 3650.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>Say how you know: this can't be settled without a reason.</source>
      <translation>Dites comment vous le savez : cela ne peut pas être clarifié sans motif.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say in the store's maps what it means.</source>
      <translation>Dites dans les correspondances de la boutique ce qu’il signifie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>Say what became of the mail: --arrived, --again or --drop.</source>
      <translation>Dites ce qu’est devenu l’e-mail : --arrived, --again ou --drop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Say what is to be corrected.</source>
      <translation>Dites ce qui doit être corrigé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Say whether it arrived, or give it up.</source>
      <translation>Dites s’il est arrivé, ou abandonnez-le.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Say which of the shop's states means what, by their mnemonic codes. Shipped must be SST-SHIPPED: otherwise Oxatis can't be told about shipments.</source>
      <translation>Dites ce que signifie chaque état de la boutique, par son code mnémonique. Expédiée doit être SST-SHIPPED : sinon Oxatis ne peut pas être informé des expéditions.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Say which with --store NAME.</source>
      <translation>Dites laquelle avec --store NAME.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say who carries the parcel with --carrier.</source>
      <translation>Dites qui transporte le colis avec --carrier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Say who carries the parcel, or what "{method}" goes with: in the map of shipping methods.</source>
      <translation>Dites qui transporte le colis, ou avec quoi part « {method} » : dans les correspondances des modes d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say who carries the parcel.</source>
      <translation>Dites qui transporte le colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Say why the parcel is taken back.</source>
      <translation>Dites pourquoi le colis est retiré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/attention_commands.py" />
      <source>Say why with --reason: it is kept with the order.</source>
      <translation>Dites pourquoi avec --reason : le motif est conservé avec la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Say why: the reason is kept with the order.</source>
      <translation>Dites pourquoi : le motif est conservé avec la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say with --carrier who carries it.</source>
      <translation>Dites avec --carrier qui le transporte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_command.py" />
      <source>Say with --format what is to be written.</source>
      <translation>Indiquez avec --format ce qui doit être écrit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Scan the barcode that is shown.</source>
      <translation>Scannez le code-barres affiché.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>See to that, too, then say so.</source>
      <translation>Réglez cela aussi, puis dites-le.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>See to the parcel, then say at the order that you have seen it.</source>
      <translation>Occupez-vous du colis, puis dites dans la commande que vous l’avez vu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen: {detail}</source>
      <translation>Vu : {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen: {detail} Reason: {reason}.</source>
      <translation>Vu : {detail} Raison : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Set it under Settings, Label printer.</source>
      <translation>Réglez-la sous Réglages, Imprimante d’étiquettes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Set the scanner to this PC's keyboard (its manual calls that keyboard country or language), or set this PC to the scanner's, and calibrate again.</source>
      <translation>Réglez le lecteur sur le clavier de ce PC (son manuel parle de pays ou de langue du clavier), ou réglez ce PC sur celui du lecteur, et calibrez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Settle it first, or wait until it was sent.</source>
      <translation>Clarifiez-le d’abord, ou attendez qu’il soit envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Settle it first: say whether it arrived.</source>
      <translation>Clarifiez-le d’abord : dites s’il est arrivé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Several orders are named.</source>
      <translation>Plusieurs commandes sont indiquées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Several stores have an order {number}: {names}.</source>
      <translation>Plusieurs boutiques ont une commande {number} : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Several stores have an order {number}: {names}. Say which.</source>
      <translation>Plusieurs boutiques ont une commande {number} : {names}. Dites laquelle.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship Doc</source>
      <translation>Document d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Ship Doc {asked} was asked for, but the answer is about "{given}".</source>
      <translation>Le document d’expédition {asked} a été demandé, mais la réponse concerne « {given} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Ship that order on its own.</source>
      <translation>Expédiez cette commande séparément.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Ship them apart, or say that one parcel for both is meant.</source>
      <translation>Expédiez-les séparément, ou dites qu’un seul colis est voulu pour les deux.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship-to addresses use two-letter codes for state and country, such as TX and US.</source>
      <translation>Les adresses de livraison utilisent des codes à deux lettres pour l’état et le pays, comme TX et US.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>ShipStation's Custom Store guide says how orders are asked for and how a shipment is told.</source>
      <translation>Le guide Custom Store de ShipStation dit comment demander les commandes et comment transmettre une expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Shipped</source>
      <translation>Expédié</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop had changed where it goes ({changes}): {reason}.</source>
      <translation>Expédiée bien que la boutique ait changé la destination ({changes}) : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop showed it as "{word}" ({verdict}): {reason}.</source>
      <translation>Expédiée bien que la boutique l’ait affichée comme « {word} » ({verdict}) : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shipped must be SST-SHIPPED, and the store's time zone GMT: ShipStation.</source>
      <translation>Expédiée doit être SST-SHIPPED, et le fuseau de la boutique GMT : ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>Shipped with {carrier} {tracking} ({items}).</source>
      <translation>Expédiée avec {carrier} {tracking} ({items}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Shipping method</source>
      <translation>Mode d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Shops differ from the guide: other ways to sign in, their own local time, feeds that aren't whole XML. What was seen on WooCommerce, Magento, Spree and others is allowed for.</source>
      <translation>Les boutiques s’écartent du guide : autres modes d’authentification, leur propre heure locale, flux qui ne sont pas du XML complet. Ce qui a été vu sur WooCommerce, Magento, Spree et d’autres est pris en compte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shops made with Oxatis, the e-commerce platform from France, through Oxatis Web Services.</source>
      <translation>Boutiques créées avec Oxatis, la plateforme e-commerce française, par les Oxatis Web Services.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>Shorten the address, or use larger labels.</source>
      <translation>Raccourcissez l’adresse ou prenez des étiquettes plus grandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Sign in to InkSoft as an admin and copy the PublisherId from the bottom right of any page.</source>
      <translation>Connectez-vous à InkSoft comme administrateur et copiez le PublisherId en bas à droite d’une page quelconque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Sign in to Listing Mirror.</source>
      <translation>Connectez-vous à Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Sign in to Order Time as the Master Admin.</source>
      <translation>Connectez-vous à Order Time comme Master Admin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Sign in to Windows with your own account and try again; the Credential Manager must be running.</source>
      <translation>Connectez-vous à Windows avec votre propre compte et réessayez ; le Gestionnaire d’informations d’identification doit fonctionner.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Signing in to {host} failed: it offers no way that ordersync knows.</source>
      <translation>La connexion à {host} a échoué : il n’offre aucune voie qu’ordersync connaisse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can be looked at.</source>
      <translation>Les documents d’expédition peuvent être consultés un par un.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can't be looked at: that takes key, e-mail and password, and not all three are entered.</source>
      <translation>Les documents d’expédition ne peuvent pas être consultés un par un : il faut pour cela clé, e-mail et mot de passe, et ils ne sont pas tous saisis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>So an empty answer, or one without any order that tells of no failure, means here that no orders are waiting. The next import asks for the same range again, so that nothing can be lost by it.</source>
      <translation>Une réponse vide, ou sans commande et sans erreur, signifie donc ici qu’aucune commande n’attend. Le prochain import redemande la même période, pour que rien ne se perde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Some of the labels may have been printed.</source>
      <translation>Certaines étiquettes ont pu être imprimées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Something in it had to be put right: {reason}</source>
      <translation>Quelque chose a dû y être rectifié : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Something went wrong inside the program ({name}).</source>
      <translation>Une erreur s’est produite dans le programme ({name}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Source</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it into several files.</source>
      <translation>Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it, or leave out columns that aren't needed.</source>
      <translation>Divisez-le, ou omettez les colonnes inutiles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Standard input must hold a JSON object with the secrets: {keys}.</source>
      <translation>L’entrée standard doit contenir un objet JSON avec les secrets : {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Start that one, or give this shop a file of its own.</source>
      <translation>Démarrez celle-là, ou donnez à cette boutique son propre fichier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>Step {n} of {of} accepted: {name}.</source>
      <translation>Étape {n} sur {of} acceptée : {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Step {step} of {of} ({name})</source>
      <translation>Étape {step} sur {of} ({name})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>Stop: {detail} Don't hand the parcel over before you have seen to it.</source>
      <translation>Stop : {detail} Ne remettez pas le colis avant d’avoir réglé cela.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Stopped after {n} labels; some of the next may have been printed.</source>
      <translation>
        <numerusform>Arrêté après {n} étiquette ; parmi les suivantes, certaines ont pu être imprimées.</numerusform>
        <numerusform>Arrêté après {n} étiquettes ; parmi les suivantes, certaines ont pu être imprimées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/errors.py" />
      <source>Stopped before it was finished.</source>
      <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Stopped while {host} was being told.</source>
      <translation>Arrêté pendant la transmission à {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>Stores here: {known}.</source>
      <translation>Boutiques ici : {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>Stores here: {names}.</source>
      <translation>Boutiques ici : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Switch it off and calibrate again.</source>
      <translation>Désactivez-le et calibrez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {on}. Taken off: {off}.</source>
      <translation>Tags ajoutés : {on}. Enlevés : {off}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {tags}.</source>
      <translation>Tags ajoutés : {tags}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Tags of {n} orders changed</source>
      <translation>
        <numerusform>Tags de {n} commande modifiés</numerusform>
        <numerusform>Tags de {n} commandes modifiés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tags taken off: {tags}.</source>
      <translation>Tags enlevés : {tags}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>Take it out of the address and enter it as the password or key.</source>
      <translation>Enlevez-le de l’adresse et saisissez-le comme mot de passe ou clé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Take it out of the address; it has a field of its own.</source>
      <translation>Enlevez-le de l’adresse ; il a son propre champ.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>Take it out: labels begin their commands with ^ and ~.</source>
      <translation>Retirez-la : les étiquettes commencent leurs commandes par ^ et ~.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Take one of the two back, if there is only one.</source>
      <translation>Retirez l’un des deux, s’il n’y en a qu’un.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Take one of them back first, or correct it in the window.</source>
      <translation>Retirez d’abord l’un d’eux, ou corrigez-le dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>Take out the loop, or let it go over less.</source>
      <translation>Retirez la boucle ou faites-la porter sur moins.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Take that rule out of the store's settings first.</source>
      <translation>Retirez d’abord cette règle des réglages de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Take {source} off that list in the store's settings first.</source>
      <translation>Enlevez d’abord {source} de cette liste dans les paramètres de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Taken out of the map by hand; by default it means {status}.</source>
      <translation>Enlevé de la table à la main ; par défaut, il signifie « {status} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Templates show values, with conditions and loops; they can't do anything else.</source>
      <translation>Les modèles montrent des valeurs, avec des conditions et des boucles ; ils ne peuvent rien d’autre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>Test mail of {store}</source>
      <translation>E-mail d’essai de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Test the connection, then say what the shop's status words mean.</source>
      <translation>Testez la connexion, puis dites ce que signifient les libellés de statut de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Test the connection.</source>
      <translation>Testez la connexion.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Test the connection. The shop's order states are read along the way.</source>
      <translation>Testez la connexion. Les états de commande de la boutique sont lus au passage.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Test the connection. When no orders are waiting, the test says so; that is no fault.</source>
      <translation>Testez la connexion. Si aucune commande n’attend, le test le dit ; ce n’est pas une erreur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>That is probably this network's own page of sign-in. It isn't followed, because the store's sign-in is only for the address that was entered.</source>
      <translation>C’est probablement la page de connexion de ce réseau. Elle n’est pas suivie, car les identifiants de la boutique ne valent que pour l’adresse saisie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>That is the user who registered your company. Nobody else can switch the integration on.</source>
      <translation>C’est l’utilisateur qui a inscrit votre entreprise. Personne d’autre ne peut activer l’intégration.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password, and takes the PublisherId in the address under that name.</source>
      <translation>Qu’il parle le protocole Custom Store de ShipStation avec nom d’utilisateur et mot de passe, et accepte le PublisherId dans l’adresse sous ce nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password: the generated login and the three custom fields fit it.</source>
      <translation>Qu’il parle le protocole Custom Store de ShipStation avec nom d’utilisateur et mot de passe : les identifiants générés et les trois champs libres y correspondent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>That user's rights: to see orders and to change them.</source>
      <translation>Les droits de cet utilisateur : voir les commandes et les modifier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The InkSoft user needs the permission level "Fulfillment Store Admin". Check the PublisherId too, and whether a firewall blocks this PC.</source>
      <translation>L’utilisateur InkSoft a besoin du niveau d’autorisation « Fulfillment Store Admin ». Vérifiez aussi le PublisherId, et si un pare-feu bloque ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The Order Time user as whom this desk looks.</source>
      <translation>L’utilisateur Order Time sous lequel ce poste consulte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The PublisherId can't be called "{name}": the protocol needs that name itself.</source>
      <translation>Le PublisherId ne peut pas s’appeler « {name} » : le protocole a lui-même besoin de ce nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>The address holds the Token itself ({name}=…).</source>
      <translation>L’adresse contient le Token lui-même ({name}=…).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address holds the key itself ({name}=…).</source>
      <translation>L’adresse contient la clé elle-même ({name}=…).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address is known: {host}.</source>
      <translation>L’adresse est connue : {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The address, the sign-in with e-mail and API key, and where the key is made: Order Time's help page.</source>
      <translation>L’adresse, l’authentification par e-mail et clé API, et l’endroit où la clé est créée : page d’aide d’Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The address. It isn't public, so you enter it.</source>
      <translation>L’adresse. Elle n’est pas publique, vous la saisissez donc.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation>La réponse n’a pas pu être traitée à cause d’une erreur de ce programme ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer for a notice came too late: another window or command had given up waiting for it.</source>
      <translation>La réponse à un avis est arrivée trop tard : une autre fenêtre ou ligne de commande avait cessé de l’attendre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The answer holds no order.</source>
      <translation>La réponse ne contient aucune commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer isn't one of Oxatis Web Services.</source>
      <translation>La réponse ne vient pas des Oxatis Web Services.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The answer isn't whole: {reason}</source>
      <translation>La réponse n’est pas complète : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer of Oxatis Web Services can't be read.</source>
      <translation>La réponse des Oxatis Web Services est illisible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} broke off.</source>
      <translation>La réponse de {host} s’est interrompue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} is too large.</source>
      <translation>La réponse de {host} est trop grande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer may have been mailed of this parcel; that can't be taken back.</source>
      <translation>L’acheteur a peut-être reçu un e-mail sur ce colis ; cela ne peut pas être repris.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The buyer of this order may be mailed again.</source>
      <translation>L’acheteur de cette commande peut de nouveau recevoir des e-mails.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer was mailed of the parcel as it was. No second mail goes out by itself; it can be sent once more by hand.</source>
      <translation>L’acheteur a reçu un e-mail sur le colis tel qu’il était. Aucun second ne part de lui-même ; on peut le renvoyer à la main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer was mailed of this parcel; a mail that was sent can't be taken back.</source>
      <translation>L’acheteur a reçu un e-mail sur ce colis ; un e-mail envoyé ne peut pas être repris.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>The buyer's data were deleted from this desk.</source>
      <translation>Les données de l’acheteur ont été supprimées de ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The carrier "{word}" can't be mapped so.</source>
      <translation>Le transporteur « {word} » ne peut pas être associé ainsi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The carrier is missing.</source>
      <translation>Le transporteur manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>The check digit of this {carrier} number is wrong: a digit may be mistyped.</source>
      <translation>Le chiffre de contrôle de ce numéro {carrier} est faux : il y a peut-être une faute de frappe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>The closing words can have {n} letters at most.</source>
      <translation>Le texte de fin peut avoir {n} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The company proxy asks for a sign-in of its own.</source>
      <translation>Le proxy de l’entreprise demande ses propres identifiants.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy can't reach {host}.</source>
      <translation>Le proxy de l’entreprise ne peut pas joindre {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy doesn't let this PC reach {host}.</source>
      <translation>Le proxy de l’entreprise ne laisse pas ce PC joindre {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy {proxy} can't be reached, so {host} can't either.</source>
      <translation>Le proxy de l’entreprise {proxy} est injoignable, donc {host} aussi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>The company's name can have {n} letters at most.</source>
      <translation>Le nom de l’entreprise peut avoir {n} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The connection to {host} broke off before the end of the mail.</source>
      <translation>La connexion à {host} s’est rompue avant la fin de l’e-mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The connection to {host} broke off.</source>
      <translation>La connexion à {host} s’est rompue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The connection to {host} was lost before its answer was whole.</source>
      <translation>La connexion à {host} a été perdue avant la fin de sa réponse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The correction has neither a tracking number nor a carrier.</source>
      <translation>La correction n’a ni numéro de suivi ni transporteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The cost {cost} is finer than {currency} has it.</source>
      <translation>Le coût {cost} est plus précis que {currency} ne le permet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The data folder {folder} can't be made.</source>
      <translation>Impossible de créer le dossier de données {folder}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>The data folder {folder} can't be used.</source>
      <translation>Le dossier de données {folder} ne peut pas être utilisé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The delay must be 0 to 3600 seconds.</source>
      <translation>Le délai doit être de 0 à 3600 secondes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address can't be used: {fields} missing.</source>
      <translation>L’adresse de livraison est inutilisable ; il manque : {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address can't be used; it lacks: {detail}. Correct it before you ship.</source>
      <translation>L’adresse de livraison est inutilisable ; il manque : {detail}. Corrigez-la avant d’expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address needs two-letter codes, as this shop asks for: {fields}.</source>
      <translation>L’adresse de livraison doit avoir des codes à deux lettres, comme l’exige cette boutique : {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address needs two-letter codes, which this channel asks for: {detail}. Correct it before you ship.</source>
      <translation>L’adresse de livraison doit avoir des codes à deux lettres, que ce canal exige : {detail}. Corrigez-la avant d’expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The desk's delivery address goes on counting, though the shop changed its own.</source>
      <translation>L’adresse de livraison du poste reste valable, bien que la boutique ait changé la sienne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The disk with the order database {path} is full.</source>
      <translation>Le disque de la base des commandes {path} est plein.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>The export stopped in the middle.</source>
      <translation>L’export s’est arrêté au milieu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed broke off after {count} orders. They are kept; what was to follow is missing.</source>
      <translation>
        <numerusform>Le flux s’est interrompu après {count} commande. Elle est conservée ; la suite manque.</numerusform>
        <numerusform>Le flux s’est interrompu après {count} commandes. Elles sont conservées ; la suite manque.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: more than {count}.</source>
      <translation>Le flux est lisible. Commandes modifiées ces dernières 24 h : plus de {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: {count}.</source>
      <translation>Le flux est lisible. Commandes modifiées ces dernières 24 h : {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed ends before its last order; what stands behind its end wasn't read.</source>
      <translation>Le flux se termine avant sa dernière commande ; ce qui suit sa fin n’a pas été lu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed isn't well-formed XML; its orders were read one by one.</source>
      <translation>Le flux n’est pas du XML bien formé ; ses commandes ont été lues une par une.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed isn't whole UTF-8; what didn't fit was read as Windows-1252. Names may be misspelt.</source>
      <translation>Le flux n’est pas entièrement en UTF-8 ; le reste a été lu comme Windows-1252. Des noms peuvent être mal écrits.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>The feed names no currency for its orders, and none was given when the store was connected.</source>
      <translation>Le flux n’indique pas de devise pour ses commandes, et aucune n’a été saisie à la connexion de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed repeats the store's password or key; it was masked.</source>
      <translation>Le flux répète le mot de passe ou la clé de la boutique ; ils ont été masqués.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed says that it is {declared}, but it is UTF-8; it was read so.</source>
      <translation>Le flux se dit en {declared}, mais il est en UTF-8 ; il a été lu ainsi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed's number of pages can't be read: "{given}". One page is assumed.</source>
      <translation>Le nombre de pages du flux est illisible : « {given} ». Une seule page est supposée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The fewest characters of a scan can be 2 to 40.</source>
      <translation>Le nombre minimal de caractères d’un scan peut être de 2 à 40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file has more than {limit} rows.</source>
      <translation>Le fichier a plus de {limit} lignes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The file has no visible sheet.</source>
      <translation>Le fichier n’a aucune feuille visible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The file holds more than {n} views; no view was taken.</source>
      <translation>Le fichier contient plus de {n} vues ; aucune n’a été reprise.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The file is larger than {n} MB.</source>
      <translation>Le fichier dépasse {n} Mo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The file isn't an order database of ordersync; another program made it.</source>
      <translation>Le fichier n’est pas une base des commandes d’ordersync ; un autre programme l’a créé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be read.</source>
      <translation>Impossible de lire le fichier {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} can't be read: {reason}.</source>
      <translation>Impossible de lire le fichier {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be written.</source>
      <translation>Impossible d’écrire le fichier {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>The file {file} can't be written: {reason}.</source>
      <translation>Impossible d’écrire le fichier {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>The file {file} exists already; nothing was written.</source>
      <translation>Le fichier {file} existe déjà ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} is larger than {limit} MB.</source>
      <translation>Le fichier {file} dépasse {limit} Mo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} is too large to hold views.</source>
      <translation>Le fichier {file} est trop grand pour contenir des vues.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The file {path} can't be read or written.</source>
      <translation>Impossible de lire ou d’écrire le fichier {path}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>The first row must hold the headings. Found there: {headings}.</source>
      <translation>La première ligne doit contenir les en-têtes. Trouvés : {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The folder that holds OrderServices.aspx. Only another one for tests or through a proxy.</source>
      <translation>Le dossier qui contient OrderServices.aspx. Un autre seulement pour des tests ou via un proxy.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>The folder {folder} for the order database can't be made.</source>
      <translation>Impossible de créer le dossier {folder} pour la base des commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>The guide has two requests: for orders, and to tell of a shipment. None changes or takes back what was told, so a wrong notice has to be put right in the shop.</source>
      <translation>Le guide prévoit deux requêtes : demander les commandes, et transmettre une expédition. Aucune ne modifie ni ne reprend ce qui a été transmis ; un avis faux doit donc être rectifié dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The guide's sign-in is user name and password (HTTP Basic), its times are UTC.</source>
      <translation>L’authentification du guide est nom d’utilisateur et mot de passe (HTTP Basic), ses heures sont en UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended.</source>
      <translation>La suspension jusqu’au {until} est terminée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended; the shop itself still has it on hold.</source>
      <translation>La suspension jusqu’au {until} est terminée ; dans la boutique, la commande est encore suspendue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The id under which a program may use Oxatis Web Services. Oxatis issues it under a contract.</source>
      <translation>L’identifiant sous lequel un programme peut utiliser les Oxatis Web Services. Oxatis le délivre sous contrat.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The import failed here: {reason}</source>
      <translation>L’import a échoué ici : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import interval must be 5 to 1440 minutes, or 0 for by hand only.</source>
      <translation>L’intervalle d’import doit être de 5 à 1440 minutes, ou 0 pour à la main seulement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The import isn't complete.</source>
      <translation>L’import n’est pas complet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import range must be 1 to 3650 days.</source>
      <translation>La période d’import doit être de 1 à 3650 jours.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The import was broken off: the part of ordersync that imports has stopped.</source>
      <translation>L’import a été interrompu : la partie d’ordersync qui importe s’est arrêtée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The keyboard layout can't be used: calibrate the scanner again.</source>
      <translation>La disposition du clavier est inutilisable : calibrez de nouveau le lecteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>The label of order {number} has more text than room, so it isn't printed.</source>
      <translation>L’étiquette de la commande {number} a plus de texte que de place et n’est donc pas imprimée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} broke the connection off.</source>
      <translation>L’imprimante d’étiquettes {printer} a rompu la connexion.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} can't be reached.</source>
      <translation>L’imprimante d’étiquettes {printer} est injoignable.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} doesn't answer.</source>
      <translation>L’imprimante d’étiquettes {printer} ne répond pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} refuses the connection.</source>
      <translation>L’imprimante d’étiquettes {printer} refuse la connexion.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} stopped taking data.</source>
      <translation>L’imprimante d’étiquettes {printer} ne prend plus de données.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The last import didn't go through: {error}</source>
      <translation>Le dernier import n’a pas abouti : {error}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The log file {file} can't be written.</source>
      <translation>Impossible d’écrire le fichier journal {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>The logo is too large.</source>
      <translation>Le logo est trop grand.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>The logo isn't a picture that can be used.</source>
      <translation>Le logo n’est pas une image utilisable.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail can't be sent as it is: {detail}</source>
      <translation>L’e-mail ne peut pas être envoyé tel quel : {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail isn't in this state any more; look at it again.</source>
      <translation>L’e-mail n’est plus dans cet état ; regardez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server can't send to {address}: it takes plain letters only.</source>
      <translation>Le serveur de messagerie ne peut pas envoyer à {address} : il ne prend que des lettres simples.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server doesn't take this mail. Its words: {words}</source>
      <translation>Le serveur de messagerie ne prend pas cet e-mail. Ses mots : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server gave no clear answer to the mail: {words}</source>
      <translation>Le serveur de messagerie n’a pas répondu clairement : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server refused the sign-in. All mails of this store wait. Check user name and password in the store's settings; some providers want an app password. The server's words: {words}</source>
      <translation>Le serveur de messagerie a refusé la connexion. Tous les e-mails de cette boutique attendent. Vérifiez identifiant et mot de passe dans les réglages de la boutique ; certains fournisseurs veulent un mot de passe d’application. Mots du serveur : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server takes no mails from {sender}. All mails of this store wait. Check the address in the store's settings. The server's words: {words}</source>
      <translation>Le serveur de messagerie ne prend pas d’e-mails de {sender}. Tous les e-mails de cette boutique attendent. Vérifiez l’adresse dans les réglages de la boutique. Mots du serveur : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer couldn't be sent (attempt {attempt}), it waits: {reason}</source>
      <translation>L’e-mail à l’acheteur n’a pas pu être envoyé (tentative {attempt}), il attend : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is marked as arrived: {reason}.</source>
      <translation>L’e-mail à l’acheteur est noté comme arrivé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is to be sent once more.</source>
      <translation>L’e-mail à l’acheteur sera envoyé encore une fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is to be sent once more: {reason}.</source>
      <translation>L’e-mail à l’acheteur sera envoyé encore une fois : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer isn't sent: {reason}</source>
      <translation>L’e-mail à l’acheteur n’est pas envoyé : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The mail to the buyer was cancelled: the parcel was taken back.</source>
      <translation>L’e-mail à l’acheteur a été annulé : le colis a été repris.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer was given up.</source>
      <translation>L’e-mail à l’acheteur a été abandonné.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer was refused (attempt {attempt}): {reason}</source>
      <translation>L’e-mail à l’acheteur a été refusé (tentative {attempt}) : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>The mails of {store} are being sent already.</source>
      <translation>Les e-mails de {store} sont déjà en cours d’envoi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>The mails of {store} are being sent right now.</source>
      <translation>Les e-mails de {store} sont en cours d’envoi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>The map "{map}" has no row "{row}".</source>
      <translation>La table « {map} » n’a pas de ligne « {row} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>The maps of {store} can't be changed: there is no channel "{key}" in this version.</source>
      <translation>Les correspondances de {store} ne peuvent pas être modifiées : il n’y a pas de canal « {key} » dans cette version.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The mnemonic codes of your order states, SST-SHIPPED among them.</source>
      <translation>Les codes mnémoniques de vos états de commande, dont SST-SHIPPED.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>The name of the file must end in {ending}.</source>
      <translation>Le nom du fichier doit finir par {ending}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_choice.py" />
      <source>The name of the file must end in: {endings}.</source>
      <translation>Le nom du fichier doit finir par : {endings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The network between here and the shop asks for a sign-in of its own.</source>
      <translation>Le réseau entre ici et la boutique demande ses propres identifiants.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The notice couldn't be sent because of a fault in this program ({kind}).</source>
      <translation>L’avis n’a pas pu être envoyé à cause d’une erreur de ce programme ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice didn't get through. {reason}</source>
      <translation>L’avis n’est pas passé. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice isn't confirmed any more: the change of the map that proved it was taken back.</source>
      <translation>L’avis n’est plus confirmé : la modification des correspondances qui le prouvait a été annulée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The notice of order {number} isn't sent again.</source>
      <translation>L’avis de la commande {number} n’est pas renvoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The notice of this parcel was given up. If it had reached {channel} before that, change the order in the shop by hand.</source>
      <translation>L’avis de ce colis a été abandonné. S’il était parvenu à {channel} avant cela, modifiez la commande à la main dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The notice of this parcel was given up. It is corrected on this desk.</source>
      <translation>L’avis de ce colis a été abandonné. Le colis est corrigé à ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice waits for another attempt: {reason}</source>
      <translation>L’avis attend une autre tentative : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice was cancelled: the change of the map that brought it about was taken back. The shop is told when it has the order as open again, or with the next parcel.</source>
      <translation>L’avis a été annulé : la modification des correspondances à son origine a été annulée. La boutique sera informée quand la commande y sera de nouveau ouverte, ou avec le prochain colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up.</source>
      <translation>L’avis a été abandonné.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up: {reason}.</source>
      <translation>L’avis a été abandonné : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/notify.py" />
      <source>The notices of {store} are being sent already.</source>
      <translation>Les avis de {store} sont déjà en cours d’envoi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>The notices of {store} are being sent right now.</source>
      <translation>Les avis de {store} sont en cours d’envoi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The one that Listing Mirror shows for ShipStation, not the one for its website.</source>
      <translation>Celui que Listing Mirror affiche pour ShipStation, pas celui de son site web.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The one that was made for ShipStation or for this desk.</source>
      <translation>Celui qui a été créé pour ShipStation ou pour ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The order database was made by a newer version of ordersync.</source>
      <translation>La base des commandes a été créée par une version plus récente d’ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} can't be opened, read or written.</source>
      <translation>Impossible d’ouvrir, de lire ou d’écrire la base des commandes {path}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} can't be written: the disk is full or broken.</source>
      <translation>La base de données des commandes {path} ne peut pas être écrite : le disque est plein ou défectueux.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} is damaged.</source>
      <translation>La base des commandes {path} est endommagée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>The order database {path} is open in another window or command.</source>
      <translation>La base des commandes {path} est ouverte dans une autre fenêtre ou ligne de commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The order has no item "{sku}".</source>
      <translation>La commande n’a pas d’article « {sku} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The order has no line "{name}".</source>
      <translation>La commande n’a pas de ligne « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The order isn't complete any more: the shop is told of the other parcels when the last one is recorded.</source>
      <translation>La commande n’est plus complète : la boutique sera informée des autres colis quand le dernier sera enregistré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>The order number is missing.</source>
      <translation>Le numéro de commande manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The order number is the number of the Ship Doc.</source>
      <translation>Le numéro de commande est le numéro du document d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>The orders that arrived whole were kept; others may be missing.</source>
      <translation>Les commandes arrivées entières ont été conservées ; d’autres peuvent manquer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The orders that had come by then are kept; others may be missing.</source>
      <translation>Les commandes arrivées jusque-là ont été conservées ; d’autres peuvent manquer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The overlap must be 1 to 168 hours, or 0 for the channel's own.</source>
      <translation>Le chevauchement doit être de 1 à 168 heures, ou 0 pour celui du canal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The parcel is empty.</source>
      <translation>Le colis est vide.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The parcel of this notice was taken back here, so the shop isn't told of it again.</source>
      <translation>Le colis de cet avis a été retiré ici ; la boutique n’en est donc plus informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_composing.py" />
      <source>The parcel was taken back.</source>
      <translation>Le colis a été repris.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The parcel was taken back: there is nothing to mail of.</source>
      <translation>Le colis a été repris : il n’y a rien à annoncer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_password.py" />
      <source>The password is longer than {n} letters.</source>
      <translation>Le mot de passe dépasse {n} caractères.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>The password of the mail server isn't on this PC. Mails to buyers wait. Enter it in the store's settings.</source>
      <translation>Le mot de passe du serveur de messagerie n’est pas sur ce PC. Les e-mails aux acheteurs attendent. Saisissez-le dans les réglages de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password of this store isn't on this PC.</source>
      <translation>Le mot de passe de cette boutique n’est pas sur ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>The password of {store} isn't on this PC.</source>
      <translation>Le mot de passe de {store} n’est pas sur ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't answer. It is probably locked and waits for its password.</source>
      <translation>Le coffre à mots de passe de ce PC n’a pas répondu. Il est probablement verrouillé et attend son mot de passe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't keep what it was given.</source>
      <translation>Le coffre à mots de passe de ce PC n’a pas conservé ce qui lui a été confié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC is locked or refused to answer.</source>
      <translation>Le coffre à mots de passe de ce PC est verrouillé ou a refusé de répondre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The pause between two keys can be 5 to 200 milliseconds.</source>
      <translation>La pause entre deux touches peut être de 5 à 200 millisecondes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture can't be kept as a PNG file.</source>
      <translation>L’image ne peut pas être gardée en fichier PNG.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture has more pixels than a logo needs by far.</source>
      <translation>L’image a bien plus de pixels qu’un logo n’en demande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is damaged, or of a kind that can't be shown here.</source>
      <translation>L’image est endommagée, ou d’un type qui ne peut pas être affiché ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture is damaged.</source>
      <translation>L’image est endommagée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture is larger than {size} MB.</source>
      <translation>L’image dépasse {size} Mo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is too large to be shown ({pixels} pixels).</source>
      <translation>L’image est trop grande pour être affichée ({pixels} pixels).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture lies on this PC or in the local network, and not at the shop's own address.</source>
      <translation>L’image se trouve sur ce PC ou dans le réseau local, et non à l’adresse de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address can't be read.</source>
      <translation>L’adresse de l’image est illisible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address holds a user name or password. It isn't fetched.</source>
      <translation>L’adresse de l’image contient un nom d’utilisateur ou un mot de passe. L’image n’est pas chargée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address isn't a web address that begins with https:// or http://.</source>
      <translation>L’adresse de l’image n’est pas une adresse web qui commence par https:// ou http://.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to ever more addresses.</source>
      <translation>L’adresse de l’image renvoie sans cesse à d’autres adresses.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to one that can't be read.</source>
      <translation>L’adresse de l’image renvoie à une adresse illisible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>The port must be 1 to 65535; most servers use 587 or 465.</source>
      <translation>Le port doit être compris entre 1 et 65535 ; la plupart des serveurs emploient 587 ou 465.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>The practice shop didn't start.</source>
      <translation>La boutique d’essai n’a pas démarré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The prefix can have up to 4 characters and no blank.</source>
      <translation>Le préfixe peut avoir jusqu’à 4 caractères et aucune espace.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The program stopped during this import.</source>
      <translation>Le programme s’est arrêté pendant cet import.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The program stopped while the mail was being sent.</source>
      <translation>Le programme s’est arrêté pendant l’envoi de l’e-mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/recovery.py" />
      <source>The program stopped while the notice was being sent.</source>
      <translation>Le programme s’est arrêté pendant l’envoi de l’avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The quantity of "{name}" must be more than zero.</source>
      <translation>La quantité de « {name} » doit être supérieure à zéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/scanning.py" />
      <source>The reason is missing.</source>
      <translation>Le motif manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The request is sent on to another address: {address}.</source>
      <translation>La requête est redirigée vers une autre adresse : {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The request to {host} couldn't be put together.</source>
      <translation>La requête à {host} n’a pas pu être composée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The rest follows by itself after that.</source>
      <translation>Le reste suit alors automatiquement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The rest of the notice wasn't sent.</source>
      <translation>Le reste de l’avis n’a pas été envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't trusted by this PC.</source>
      <translation>Ce PC ne fait pas confiance au certificat de sécurité de {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid any more, by this PC's clock.</source>
      <translation>Le certificat de sécurité de {host} n’est plus valable, d’après l’horloge de ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid yet, by this PC's clock.</source>
      <translation>Le certificat de sécurité de {host} n’est pas encore valable, d’après l’horloge de ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>The service is told as "{word}" by the carrier map.</source>
      <translation>Le service est transmis comme « {word} » selon les correspondances des transporteurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>The ship date {text} can be read in two ways. Write it like 2026-04-03.</source>
      <translation>La date d’expédition {text} peut se lire de deux façons. Écrivez par exemple 2026-04-03.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shipment notice didn't get through. {detail}</source>
      <translation>L’avis d’expédition n’est pas passé. {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The shipping integration is active, and you have its API key.</source>
      <translation>L’intégration d’expédition est active, et vous avez sa clé API.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The shipping method "{word}" can't be mapped so.</source>
      <translation>Le mode d’expédition « {word} » ne peut pas être associé ainsi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted all steps that this version of the program makes of the notice.</source>
      <translation>La boutique a accepté toutes les étapes de l’avis que fait cette version du programme.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted this, but that couldn't be kept on this PC ({name}).</source>
      <translation>La boutique a accepté, mais cela n’a pas pu être conservé sur ce PC ({name}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop and the desk don't have different new addresses of this order.</source>
      <translation>La boutique et le poste n’ont pas de nouvelles adresses différentes pour cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop and the desk say nothing different of this order that could be called all right.</source>
      <translation>Entre la boutique et le poste, il n’y a pas d’écart à déclarer en ordre pour cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>The shop announced {pages} pages; reading stopped.</source>
      <translation>La boutique a annoncé {pages} pages ; la lecture s’est arrêtée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered by sending on to another page (HTTP {status}).</source>
      <translation>La boutique a répondu en redirigeant vers une autre page (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered with a fault of its own (HTTP {status}).</source>
      <translation>La boutique a répondu par une erreur interne (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop answered with a fault of its own: {words}</source>
      <translation>La boutique a répondu par une erreur interne : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a warning: {warning}</source>
      <translation>La boutique a répondu avec un avertissement : {warning}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a web page instead of data: "{title}".</source>
      <translation>La boutique a répondu par une page web au lieu de données : « {title} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop answered with a web page instead of orders: "{title}".</source>
      <translation>La boutique a répondu par une page web au lieu de commandes : « {title} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop asks for fewer requests.</source>
      <translation>La boutique demande moins de requêtes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop asks to be told again later (HTTP {status}).</source>
      <translation>La boutique demande à être informée plus tard (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop calls it "{word}".</source>
      <translation>La boutique la nomme « {word} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The shop can't be asked or told anything from here.</source>
      <translation>La boutique ne peut être ni interrogée ni informée d’ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop cancelled this order after it was shipped here. If the parcel can still be stopped, take it back here: then a notice that waits isn't sent.</source>
      <translation>La boutique a annulé cette commande après son expédition ici. Si le colis peut encore être arrêté, retirez-le ici : un avis en attente n’est alors pas envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop changed the delivery address after it was corrected here: {detail}. Choose which one counts.</source>
      <translation>La boutique a modifié l’adresse de livraison après sa correction ici : {detail}. Choisissez celle qui compte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>The shop changed this order once more: {detail}</source>
      <translation>La boutique a encore modifié cette commande : {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>The shop couldn't be asked: {why} What is known here was imported {age}.</source>
      <translation>La boutique n’a pas pu être interrogée : {why} Ce qu’on sait ici a été importé {age}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop doesn't allow this.</source>
      <translation>La boutique ne l’autorise pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop doesn't have the parcel that was taken back here: the notice is cancelled.</source>
      <translation>La boutique n’a pas le colis retiré ici : l’avis est annulé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>The shop fails when it is asked for orders that changed at {when}: {error} All others were imported. It is asked for these again with later imports; look for them in the shop.</source>
      <translation>La boutique échoue quand on lui demande les commandes modifiées le {when} : {error} Toutes les autres ont été importées. Celles-ci lui seront redemandées aux prochains imports ; cherchez-les dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop gave an empty answer.</source>
      <translation>La boutique a donné une réponse vide.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop gave an unexpected answer (HTTP {status}).</source>
      <translation>La boutique a donné une réponse inattendue (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop has a fault of its own (HTTP {status}).</source>
      <translation>La boutique a une erreur interne (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The shop has accepted the first {n} of its requests; only the rest is sent.</source>
      <translation>La boutique a accepté les premières requêtes ({n}) ; seul le reste est envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop has the tracking number, but not that the order is shipped: the rest is sent.</source>
      <translation>La boutique a le numéro de suivi, mais pas l’expédition de la commande : le reste est envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop hasn't been told yet. The notice is cancelled, and nothing reaches the shop.</source>
      <translation>La boutique n’a pas encore été informée. L’avis est annulé, et rien ne parvient à la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop hasn't been told yet: it is told what is right.</source>
      <translation>La boutique n’a pas encore été informée : elle reçoit ce qui est juste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>The shop is being told of this parcel right now.</source>
      <translation>La boutique est informée de ce colis en ce moment même.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop is being told right now, so the parcel can't be corrected. Wait for its answer, which takes a few minutes at most.</source>
      <translation>La boutique est informée en ce moment même ; le colis ne peut donc pas être corrigé. Attendez sa réponse, quelques minutes au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop is being told right now, so the parcel can't be taken back. Wait for its answer, which takes a few minutes at most.</source>
      <translation>La boutique est informée en ce moment même ; le colis ne peut donc pas être retiré. Attendez sa réponse, quelques minutes au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop is told again: {reason}.</source>
      <translation>La boutique est informée de nouveau : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/waiting_parcels.py" />
      <source>The shop isn't told yet: it can't be told of parts of an order. It is told when the last parcel is recorded.</source>
      <translation>La boutique n’est pas encore informée : elle ne peut pas l’être pour une partie de commande. Elle le sera quand le dernier colis sera enregistré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>The shop isn't told: the last parcel was recorded without a notice.</source>
      <translation>La boutique n’est pas informée : le dernier colis a été enregistré sans avis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>The shop itself has it on hold, not this desk: release it there.</source>
      <translation>C’est la boutique qui l’a suspendue, pas ce poste : libérez-la là-bas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/summaries.py" />
      <source>The shop lists an order without a usable id: "{id}".</source>
      <translation>La boutique liste une commande sans identifiant utilisable : « {id} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The shop lists this order, but doesn't find it: {reason}</source>
      <translation>La boutique liste cette commande, mais ne la trouve pas : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down, or a firewall is in between. Try again later.</source>
      <translation>La boutique est peut-être en panne, ou un pare-feu s’interpose. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down. Try again later; if it stays so, ask whoever runs the network.</source>
      <translation>La boutique est peut-être en panne. Réessayez plus tard ; si rien ne change, demandez au responsable du réseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told of {carrier} {tracking}, which was taken back here. Look in the shop.</source>
      <translation>La boutique a peut-être été informée de {carrier} {tracking}, retiré ici. Regardez dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told that the whole order is shipped, but {carrier} {tracking} was taken back here. Look in the shop.</source>
      <translation>La boutique a peut-être été informée que toute la commande est expédiée, mais {carrier} {tracking} a été retiré ici. Regardez dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The shop of {store} asks not to be asked before {time}.</source>
      <translation>La boutique {store} demande de ne pas être interrogée avant {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation>La boutique {store} ne permet pas de demander une seule commande par son numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} has no order {number}.</source>
      <translation>La boutique {store} n’a pas de commande {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop or its gateway gave up waiting (HTTP {status}).</source>
      <translation>La boutique ou sa passerelle a cessé d’attendre (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop refused the notice and has nothing to take back. The notice is given up.</source>
      <translation>La boutique a refusé l’avis et n’a rien à reprendre. L’avis est abandonné.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop refused the notice. A new one is sent with what is right.</source>
      <translation>La boutique a refusé l’avis. Un nouveau est envoyé avec ce qui est juste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused the notice: {reason}.</source>
      <translation>La boutique a refusé l’avis : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the request (HTTP {status}).</source>
      <translation>La boutique a refusé la requête (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the sign-in.</source>
      <translation>La boutique a refusé les identifiants.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused: {reason}</source>
      <translation>La boutique a refusé : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unseen_orders.py" />
      <source>The shop said yes, but hasn't shown the order since.</source>
      <translation>La boutique a dit oui, mais n’a pas montré la commande depuis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>The shop sends the request on to another address: {address}.</source>
      <translation>La boutique redirige la requête vers une autre adresse : {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>The shop sends the request round in circles.</source>
      <translation>La boutique redirige la requête en boucle.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it once, and then another number for the same order: {number}.</source>
      <translation>La boutique l’a envoyée une fois, puis un autre numéro pour la même commande : {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it, but it couldn't be read: {reason}</source>
      <translation>La boutique l’a envoyée, mais elle est illisible : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop shows neither the parcel nor the order as shipped: the notice is sent again.</source>
      <translation>La boutique n’affiche ni le colis ni la commande comme expédiée : l’avis est renvoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop shows this order as "{detail}", but no parcel of it was recorded here. Don't ship it before you know who did.</source>
      <translation>La boutique affiche cette commande comme « {detail} », mais aucun de ses colis n’a été enregistré ici. Ne l’expédiez pas avant de savoir qui l’a fait.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/completed_orders.py" />
      <source>The shop took the rest off the order, so it is complete: the shop is told now.</source>
      <translation>La boutique a enlevé le reste de la commande ; elle est donc complète : la boutique est informée maintenant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was asked for what changed since {when}. An older order that never changed again isn't among that.</source>
      <translation>La boutique a été interrogée sur ce qui a changé depuis le {when}. Une commande plus ancienne qui n’a plus jamais changé n’en fait pas partie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was last asked on {when}. Later orders aren't here yet.</source>
      <translation>La boutique a été interrogée pour la dernière fois le {when}. Les commandes plus récentes ne sont pas encore ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Change that in the shop.</source>
      <translation>La boutique a été informée de {carrier} {tracking}, retiré ici. Modifiez cela dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>The shop was told of {old}, which is {new} now. Change that in the shop.</source>
      <translation>La boutique a été informée de {old}, devenu {new}. Modifiez cela dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told that the whole order is shipped, but {carrier} {tracking} was taken back here. Change that in the shop.</source>
      <translation>La boutique a été informée que toute la commande est expédiée, mais {carrier} {tracking} a été retiré ici. Modifiez cela dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached.</source>
      <translation>La boutique n’a pas été jointe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached. It is tried again by itself.</source>
      <translation>La boutique n’a pas été jointe. Une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached; its password isn't what is asked for.</source>
      <translation>La boutique n’a pas été jointe ; ce n’est pas son mot de passe qui est demandé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel by itself. {channel} is told once of the whole order: if that has happened with another parcel, change the order in the shop by hand.</source>
      <translation>La boutique n’a pas été informée séparément de ce colis. {channel} est informé une seule fois de toute la commande : si c’est déjà fait avec un autre colis, modifiez la commande à la main dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop wasn't told of this parcel. It is corrected on this desk.</source>
      <translation>La boutique n’a pas été informée de ce colis. Il est corrigé à ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel. Taking it back changes nothing there.</source>
      <translation>La boutique n’a pas été informée de ce colis. Le retirer n’y change rien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop wasn't told.</source>
      <translation>La boutique n’a pas été informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or Custom Store endpoint is installed and switched on.</source>
      <translation>Le module ShipStation ou le point d’accès Custom Store de la boutique est installé et activé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or its documentation tells which. Most use a user name and a password.</source>
      <translation>Le module ShipStation de la boutique ou sa documentation dit lequel. La plupart utilisent un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop's answer broke off.</source>
      <translation>La réponse de la boutique s’est interrompue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop's answer can't be understood.</source>
      <translation>La réponse de la boutique est incompréhensible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>The shop's answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation>La réponse de la boutique n’a pas pu être traitée à cause d’une erreur de ce programme ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/no_orders.py" />
      <source>The shop's answer held no orders and no order feed. On this channel that means that no orders are waiting; the next import asks for the same range again.</source>
      <translation>La réponse de la boutique ne contenait ni commandes ni flux de commandes. Sur ce canal, cela signifie qu’aucune commande n’attend ; le prochain import redemande la même période.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The shop's answer holds XML that no order feed needs and that could do harm ({what}).</source>
      <translation>La réponse de la boutique contient du XML dont aucun flux de commandes n’a besoin et qui pourrait nuire ({what}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop's answer isn't an order feed.</source>
      <translation>La réponse de la boutique n’est pas un flux de commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>The shop's daily limit of web service calls is reached.</source>
      <translation>La limite quotidienne d’appels du service web de la boutique est atteinte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop's delivery address counts again.</source>
      <translation>L’adresse de livraison de la boutique compte de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>The shop's list of statuses couldn't be read; the one from before is used. {reason}</source>
      <translation>La liste des statuts de la boutique n’a pas pu être lue ; la précédente est utilisée. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>The shop's order id</source>
      <translation>Identifiant de commande de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop's server can't be reached from the network in front of it (HTTP {status}).</source>
      <translation>Le serveur de la boutique est injoignable depuis le réseau placé devant lui (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop's status "{detail}" isn't mapped. Say in the store's maps what it means; until then the order can't be shipped.</source>
      <translation>Le statut « {detail} » de la boutique n’est pas associé. Dites dans les correspondances de la boutique ce qu’il signifie ; d’ici là, la commande ne peut pas être expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The shop's status "{word}" of order {number} isn't mapped.</source>
      <translation>Le statut « {word} » de la boutique pour la commande {number} n’est pas associé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The sign-in isn't sent there.</source>
      <translation>Les identifiants n’y sont pas envoyés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in was accepted.</source>
      <translation>Les identifiants ont été acceptés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in wasn't refused.</source>
      <translation>Les identifiants n’ont pas été refusés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The spelling of the status words apart from "ReadyToShip", which the help page has literally.</source>
      <translation>L’orthographe des libellés de statut, sauf « ReadyToShip », que la page d’aide donne littéralement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The spreadsheet shows an error here: {error}.</source>
      <translation>Le tableur affiche ici une erreur : {error}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>The spreadsheet turned a long number into {number}, which lost digits of it. Format the column as "Text" and fill it anew from where the numbers came from.</source>
      <translation>Le tableur a transformé un numéro long en {number}, ce qui a perdu des chiffres. Mettez la colonne au format « Texte » et remplissez-la de nouveau depuis la source des numéros.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The state of this notice is "{state}" now, so it can't be settled like this.</source>
      <translation>L’état de cet avis est maintenant « {state} » ; il ne peut donc pas être clarifié ainsi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: a change of what "{word}" means was taken back.</source>
      <translation>Le statut est maintenant {status} : une modification du sens de « {word} » a été annulée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: the meaning of "{word}" was changed.</source>
      <translation>Le statut est maintenant {status} : le sens de « {word} » a été modifié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The status stands there under the name that the feed has, in whatever letters; several tracking numbers are parted by commas, semicolons or blanks.</source>
      <translation>Le statut y figure sous le nom qu’il a dans le flux, en majuscules ou minuscules ; plusieurs numéros de suivi sont séparés par des virgules, points-virgules ou espaces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The status words, for which the help page only has translations: "unpaid", "paid", "shipped" ...</source>
      <translation>Les libellés de statut, dont la page d’aide n’a que des traductions : « unpaid », « paid », « shipped » ...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The store has several orders with the number {number}.</source>
      <translation>La boutique a plusieurs commandes avec le numéro {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>The store has several orders with the number {number}. Use the shop's own id instead: {ids}.</source>
      <translation>La boutique a plusieurs commandes avec le numéro {number}. Utilisez plutôt l’identifiant de la boutique : {ids}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The store is disconnected: its shop isn't asked for orders.</source>
      <translation>La boutique est déconnectée : ses commandes ne lui sont pas demandées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>The store needs a name.</source>
      <translation>La boutique doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The store's settings leave such orders out. Change them there to see these orders.</source>
      <translation>Les réglages de la boutique écartent ces commandes. Changez cela là pour les voir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>The store's settings send no mails to buyers.</source>
      <translation>Les réglages de la boutique n’envoient pas d’e-mails aux acheteurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>The sum of the items is too large: {sum}.</source>
      <translation>La somme des articles est trop grande : {sum}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>The system didn't take the labels for the printer {queue}.</source>
      <translation>Le système n’a pas pris les étiquettes pour l’imprimante {queue}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>The system's print queue doesn't answer.</source>
      <translation>La file d’impression du système ne répond pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>The template has the command {command}.</source>
      <translation>Le modèle contient la commande {command}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>The test mail wasn't sent.</source>
      <translation>L’e-mail d’essai n’a pas été envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>The text for the buyer can have {n} letters at most.</source>
      <translation>Le texte pour l’acheteur peut avoir {n} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The times of Oxatis are in GMT: its guide names no zone, ShipStation tells merchants to set GMT.</source>
      <translation>Les heures d’Oxatis sont en GMT : son guide ne nomme pas de fuseau, ShipStation dit aux marchands de régler GMT.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The total is the amount due, which has the shipping, the payment fees and their VAT in it.</source>
      <translation>Le total est le montant dû, port, frais de paiement et leur TVA compris.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The tracking number "{number}" is too long for Oxatis.</source>
      <translation>Le numéro de suivi « {number} » est trop long pour Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>The tracking number is missing.</source>
      <translation>Le numéro de suivi manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The user needs the permission level "Fulfillment Store Admin". Whoever looks after the users in InkSoft can give it.</source>
      <translation>L’utilisateur a besoin du niveau d’autorisation « Fulfillment Store Admin ». La personne qui gère les utilisateurs dans InkSoft peut le donner.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The user who registered your company with Order Time.</source>
      <translation>L’utilisateur qui a inscrit votre entreprise auprès d’Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is based on one that isn't known here: {key}.</source>
      <translation>La vue « {name} » se fonde sur une vue inconnue ici : {key}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is for the store "{store}", which isn't here.</source>
      <translation>La vue « {name} » est pour la boutique « {store} », qui n’est pas ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>The view "{name}" is no longer here.</source>
      <translation>La vue « {name} » n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is sorted by what isn't known here: {sort}.</source>
      <translation>La vue « {name} » est triée selon un critère inconnu ici : {sort}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}": {problem}</source>
      <translation>La vue « {name} » : {problem}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The word "picked" for awaiting shipment: translated from ShipStation's Spanish page.</source>
      <translation>Le libellé « picked » pour « En attente d’expédition » : traduit de la page espagnole de ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The words for unpaid, shipped, cancelled and on hold. For shipped the sources differ ("shipped", "released"), so both are mapped.</source>
      <translation>Les libellés pour impayée, expédiée, annulée et suspendue. Pour expédiée, les sources diffèrent (« shipped », « released ») ; les deux sont donc associés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>There are custom fields {first} to {last}.</source>
      <translation>Il y a les champs libres {first} à {last}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>There are no mails in the language "{text}".</source>
      <translation>Il n’y a pas d’e-mails dans la langue « {text} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There are {n} saved views already.</source>
      <translation>Il y a déjà {n} vues enregistrées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>There is a mail about this parcel already.</source>
      <translation>Il y a déjà un e-mail sur ce colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/connect.py" />
      <source>There is a store called "{name}" already.</source>
      <translation>Il y a déjà une boutique nommée « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There is a view called "{name}" already.</source>
      <translation>Il y a déjà une vue nommée « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>There is already a store named "{name}".</source>
      <translation>Il y a déjà une boutique nommée « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There is no backup in {folder}.</source>
      <translation>Il n’y a pas de sauvegarde dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no change of this store's maps to undo.</source>
      <translation>Il n’y a aucune modification des correspondances de cette boutique à annuler.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>There is no channel "{key}".</source>
      <translation>Il n’y a pas de canal « {key} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>There is no custom field "{text}"; there are 1, 2 and 3.</source>
      <translation>Il n’y a pas de champ libre « {text} » ; il y a 1, 2 et 3.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/practice_mail_command.py" />
      <source>There is no file {file}.</source>
      <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>There is no import {number} in the history.</source>
      <translation>Il n’y a pas d’import {number} dans l’historique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>There is no label printer "{host}" in the network.</source>
      <translation>Il n’y a pas d’imprimante d’étiquettes « {host} » sur le réseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>There is no mail server {host}, or this PC has no network.</source>
      <translation>Il n’y a pas de serveur de messagerie {host}, ou ce PC n’a pas de réseau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>There is no mail {id}.</source>
      <translation>Il n’y a pas d’e-mail {id}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no map "{name}". Possible: {names}.</source>
      <translation>Il n’y a pas de table « {name} ». Possible : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>There is no notice {id}.</source>
      <translation>Il n’y a pas d’avis {id}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/backup_commands.py" />
      <source>There is no order database {path}.</source>
      <translation>Il n’y a pas de base des commandes {path}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>There is no order feed at this address.</source>
      <translation>Il n’y a pas de flux de commandes à cette adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>There is no order to print a label of.</source>
      <translation>Il n’y a aucune commande dont imprimer une étiquette.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>There is no order to print.</source>
      <translation>Il n’y a aucune commande à imprimer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>There is no order {number} here.</source>
      <translation>Il n’y a pas de commande {number} ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>There is no picture at this address any more.</source>
      <translation>Il n’y a plus d’image à cette adresse.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>There is no practice shop for "{channel}".</source>
      <translation>Il n’y a pas de boutique d’essai pour « {channel} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>There is no setting "{key}".</source>
      <translation>Il n’y a pas de paramètre « {key} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>There is no size of labels called "{size}".</source>
      <translation>Aucune taille d’étiquette ne s’appelle « {size} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is no status "{status}".</source>
      <translation>Il n’y a pas de statut « {status} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no status "{text}". Possible: {names}.</source>
      <translation>Il n’y a pas de statut « {text} ». Possible : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>There is no store called "{name}".</source>
      <translation>Il n’y a pas de boutique nommée « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>There is no store named "{name}".</source>
      <translation>Il n’y a pas de boutique nommée « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no such change of this store's maps any more.</source>
      <translation>Cette modification des correspondances de la boutique n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>There is no such import any more.</source>
      <translation>Cet import n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>There is no such mail any more.</source>
      <translation>Cet e-mail n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>There is no such notice any more.</source>
      <translation>Cet avis n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>There is no such order any more.</source>
      <translation>Cette commande n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/channel_statuses.py" />
      <source>There is no such store any more.</source>
      <translation>Cette boutique n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>There is no terminal at which to ask for secrets.</source>
      <translation>Il n’y a pas de terminal où demander des secrets.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>There is no view called "{name}".</source>
      <translation>Il n’y a pas de vue appelée « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>There is nothing of this order to change in the shop.</source>
      <translation>Il n’y a rien à modifier dans la boutique pour cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>There is nothing to mail.</source>
      <translation>Il n’y a rien à annoncer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>There is nothing to practise with in this session.</source>
      <translation>Il n’y a rien pour s’entraîner dans cette session.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There isn't enough room in {folder}: {mb} MB are missing.</source>
      <translation>Il n’y a pas assez de place dans {folder} : il manque {mb} Mo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>These are no secrets of this channel: {keys}.</source>
      <translation>Ce ne sont pas des secrets de ce canal : {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>They can be looked at and exported, and their latest change can be undone.</source>
      <translation>Elles peuvent être consultées et exportées, et leur dernière modification peut être annulée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This PC has no password safe that ordersync can use.</source>
      <translation>Ce PC n’a pas de coffre à mots de passe qu’ordersync puisse utiliser.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>This PC has no printer called {printer} any more.</source>
      <translation>Ce PC n’a plus d’imprimante nommée {printer}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>This PC paused for too long between two steps of the notice. The rest is sent at the next attempt.</source>
      <translation>Ce PC s’est arrêté trop longtemps entre deux étapes de l’avis. Le reste est envoyé à la prochaine tentative.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>This PC's settings name a proxy that can't be used: {proxy}.</source>
      <translation>Les réglages de ce PC indiquent un proxy inutilisable : {proxy}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>This can have {n} letters on one line.</source>
      <translation>Ici tiennent {n} caractères sur une ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>This change of the maps was undone already.</source>
      <translation>Cette modification des correspondances a déjà été annulée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>This channel needs a secret: {keys}.</source>
      <translation>Ce canal a besoin d’un secret : {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This corrects what {channel} was told before.</source>
      <translation>Cela corrige ce qui a été transmis auparavant à {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>This desk reads them from the shop, so that you pick them instead of typing.</source>
      <translation>Ce poste les lit dans la boutique, pour que vous les choisissiez au lieu de les taper.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/history.py" />
      <source>This exchange with the shop is no longer kept.</source>
      <translation>Cet échange avec la boutique n’est plus conservé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>This is a fault of ordersync, not of yours. What was saved before is safe.</source>
      <translation>C’est une erreur d’ordersync, pas de vous. Ce qui a été enregistré avant est en sécurité.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>This is no file with maps of ordersync.</source>
      <translation>Ce n’est pas un fichier de correspondances d’ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>This is no file with views of ordersync.</source>
      <translation>Ce n’est pas un fichier de vues d’ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>This is the same parcel as in line {line}.</source>
      <translation>C’est le même colis qu’à la ligne {line}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>This is too long to be read.</source>
      <translation>C’est trop long pour être lu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>This isn't a picture of a kind that can be used.</source>
      <translation>Ce n’est pas une image d’un type utilisable.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>This looks like a number of {other}, not of {carrier}.</source>
      <translation>Cela ressemble à un numéro de {other}, pas de {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>This mail shows that ordersync can send mails for {store}. Buyers got nothing.</source>
      <translation>Cet e-mail montre qu’ordersync peut envoyer des e-mails pour {store}. Les acheteurs n’ont rien reçu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first.</source>
      <translation>Ce réseau vous demande d’abord de vous connecter.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first: "{title}" answers instead of the shop.</source>
      <translation>Ce réseau vous demande d’abord de vous connecter : « {title} » répond à la place de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>This notice says that the whole order was shipped, but a parcel of it was taken back since.</source>
      <translation>Cet avis dit que toute la commande a été expédiée, mais un de ses colis a été retiré depuis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>This order is no longer here.</source>
      <translation>Cette commande n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order isn't well-formed XML ({reason}).</source>
      <translation>Cette commande n’est pas du XML bien formé ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order stands within another one.</source>
      <translation>Cette commande se trouve à l’intérieur d’une autre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>This order was shipped here, but the shop still shows it as "{detail}". Look in the shop.</source>
      <translation>Cette commande a été expédiée ici, mais la boutique l’affiche encore comme « {detail} ». Regardez dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>This paper would have more than {n} pages.</source>
      <translation>Ce document aurait plus de {n} pages.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/parcels.py" />
      <source>This parcel is no longer here.</source>
      <translation>Ce colis n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This parcel is recorded already, with a notice of its own ({state}): the shop isn't sent another one.</source>
      <translation>Ce colis est déjà enregistré, avec son propre avis ({state}) : la boutique n’en reçoit pas d’autre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>This parcel is recorded already.</source>
      <translation>Ce colis est déjà enregistré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This part of the feed belongs to no whole order.</source>
      <translation>Cette partie du flux n’appartient à aucune commande complète.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This password is too long: Windows keeps at most {longest} characters.</source>
      <translation>Ce mot de passe est trop long : Windows conserve {longest} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>This practice shop can't misbehave by "{kind}".</source>
      <translation>Cette boutique d’essai ne peut pas simuler l’erreur « {kind} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>This system has no print queues: the command lp isn't installed.</source>
      <translation>Ce système n’a pas de files d’impression : la commande lp n’est pas installée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>This template is nested too deeply, or holds a number that is too long.</source>
      <translation>Ce modèle est trop imbriqué ou contient un nombre trop long.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>This template is too long.</source>
      <translation>Ce modèle est trop long.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>This template makes too much text.</source>
      <translation>Ce modèle donne trop de texte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>This time has passed already.</source>
      <translation>Ce moment est déjà passé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number is used for order {number} ({store}) already.</source>
      <translation>Ce numéro de suivi sert déjà pour la commande {number} ({store}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number stands with another order too, in line {lines}.</source>
      <translation>Ce numéro de suivi figure aussi pour une autre commande, à la ligne {lines}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_acts.py" />
      <source>This was undone before, or it is too long ago to be undone.</source>
      <translation>Cela a déjà été annulé, ou remonte trop loin pour être annulé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Time zone of the shop</source>
      <translation>Fuseau horaire de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Time zone of the shop's feed</source>
      <translation>Fuseau horaire du flux de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again.</source>
      <translation>À renvoyer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again: {reason}.</source>
      <translation>À renvoyer : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>To connect it again, change its sign-in (reconfigure).</source>
      <translation>Pour la reconnecter, changez ses identifiants (reconfigure).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>To do it to all of them, add --yes.</source>
      <translation>Pour le faire à toutes, ajoutez --yes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>To put them into one parcel, add --combine.</source>
      <translation>Pour les regrouper dans un colis, ajoutez --combine.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Token and AppId were accepted. Order states of the shop: {count}.</source>
      <translation>Token et AppId ont été acceptés. États de commande de la boutique : {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Tracking number and carrier can be told anew: the first call sets values. The second isn't repeated, because it adds to the order's history and may mail the buyer.</source>
      <translation>Le numéro de suivi et le transporteur peuvent être transmis de nouveau : le premier appel fixe des valeurs. Le second n’est pas répété, car il allonge l’historique de la commande et peut écrire à l’acheteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again after midnight. If it happens often, import less often or ask Oxatis for more calls.</source>
      <translation>Réessayez après minuit. Si cela arrive souvent, importez moins souvent ou demandez plus d’appels à Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again in half an hour.</source>
      <translation>Réessayez dans une demi-heure.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again in {seconds} seconds.</source>
      <translation>Réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Try again later, or ask for a shorter span of time.</source>
      <translation>Réessayez plus tard, ou demandez une période plus courte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again later.</source>
      <translation>Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Try again later. If it stays so, ask whoever runs this network to allow the shop's address, or whoever runs the shop.</source>
      <translation>Réessayez plus tard. Si rien ne change, demandez au responsable du réseau d’autoriser l’adresse de la boutique, ou voyez le responsable de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Try again later. If it stays so, show this message to whoever looks after the shop.</source>
      <translation>Réessayez plus tard. Si rien ne change, montrez ce message à la personne qui gère la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Try again later; the shop's log may tell why.</source>
      <translation>Réessayez plus tard ; le journal de la boutique peut dire pourquoi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Try again. If it comes back, give the log to whoever looks after this PC (Help &gt; Show log).</source>
      <translation>Réessayez. Si cela se reproduit, donnez le journal à la personne qui gère ce PC (Aide &gt; Afficher le journal).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Two columns have the heading "{heading}".</source>
      <translation>Deux colonnes ont l’en-tête « {heading} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Two windows on the same orders would get in each other's way, so no second one was opened.</source>
      <translation>Deux fenêtres sur les mêmes commandes se gêneraient, aucune seconde n’a donc été ouverte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Type or scan the number on the label.</source>
      <translation>Tapez ou scannez le numéro de l’étiquette.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Type the number of an order.</source>
      <translation>Tapez un numéro de commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>Undo that one first.</source>
      <translation>Annulez d’abord celle-là.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is assigned as before.</source>
      <translation>Annulé : l’attribution est comme avant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is off hold again.</source>
      <translation>Annulé : elle n’est plus suspendue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is on hold again.</source>
      <translation>Annulé : elle est de nouveau suspendue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the delivery address is as it was before.</source>
      <translation>Annulé : l’adresse de livraison est comme avant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the note is as it was before.</source>
      <translation>Annulé : la note est comme avant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the tags are as they were before.</source>
      <translation>Annulé : les tags sont comme avant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock the keyring of your desktop (GNOME Keyring, KWallet) and try again. Where there is none, install the package gnome-keyring and sign in anew.</source>
      <translation>Déverrouillez le trousseau de clés de votre bureau (GNOME Keyring, KWallet) et réessayez. S’il n’y en a pas, installez le paquet gnome-keyring et rouvrez votre session.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock your login keychain in the app Keychain Access and try again.</source>
      <translation>Déverrouillez votre trousseau de session dans l’app Trousseaux d’accès et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Unmapped</source>
      <translation>Non associée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Update ordersync on this PC, then import the file again.</source>
      <translation>Mettez à jour ordersync sur ce PC, puis réimportez le fichier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Update ordersync on this PC.</source>
      <translation>Mettez à jour ordersync sur ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Use --secrets-stdin and give it as a JSON object on standard input.</source>
      <translation>Utilisez --secrets-stdin et donnez-le comme objet JSON sur l’entrée standard.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Use a shorter password or key for this shop.</source>
      <translation>Utilisez un mot de passe ou une clé plus courts pour cette boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Use either --set, --revert or --keep.</source>
      <translation>Utilisez --set, --revert ou --keep.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>Use either --view, or --search, --status and --left-out.</source>
      <translation>Utilisez soit --view, soit --search, --status et --left-out.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Use either order numbers or --all.</source>
      <translation>Utilisez soit des numéros de commande, soit --all.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Use the shop's own id instead: {ids}.</source>
      <translation>Utilisez plutôt l’identifiant de la boutique : {ids}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Used for orders for which the shop names none.</source>
      <translation>Pour les commandes où la boutique n’en indique pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name</source>
      <translation>Nom d’utilisateur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password (HTTP Basic)</source>
      <translation>Nom d’utilisateur et mot de passe (HTTP Basic)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in headers (SS-UserName, SS-Password)</source>
      <translation>Nom d’utilisateur et mot de passe dans les en-têtes (SS-UserName, SS-Password)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in the address (SS-UserName, SS-Password)</source>
      <translation>Nom d’utilisateur et mot de passe dans l’adresse (SS-UserName, SS-Password)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>User name, password, PublisherId, where it stands, and the permission level: the help pages.</source>
      <translation>Nom d’utilisateur, mot de passe, PublisherId, où il figure, et le niveau d’autorisation : les pages d’aide.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Usually it is called {usual}.</source>
      <translation>D’ordinaire, elle s’appelle {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>Views: {names}.</source>
      <translation>Vues : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Wait for the answer, then try again.</source>
      <translation>Attendez la réponse, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Wait until it has ended, then try again.</source>
      <translation>Attendez que ce soit terminé, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Wait until the shop shows it as paid, and import again.</source>
      <translation>Attendez que la boutique l’affiche comme payée, et réimportez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Way to sign in</source>
      <translation>Authentification</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>What answers at {host} isn't a web server.</source>
      <translation>Ce qui répond à {host} n’est pas un serveur web.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>What answers at {host} shows the security certificate of somebody else.</source>
      <translation>Ce qui répond à {host} présente le certificat de sécurité de quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>What arrived there is seen with the next import.</source>
      <translation>Ce qui y est arrivé se verra au prochain import.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>What changed during the import couldn't be asked for; the next one does. {reason}</source>
      <translation>Ce qui a changé pendant l’import n’a pas pu être demandé ; le prochain le fera. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>What the view "{name}" looks for is no text.</source>
      <translation>Ce que cherche la vue « {name} » n’est pas un texte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>What the view looks for is too long: at most {n} letters.</source>
      <translation>Ce que cherche la vue est trop long : {n} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>What there is to correct in the shop depends on that.</source>
      <translation>Ce qu’il faut corriger dans la boutique en dépend.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>What this store is called at this desk. You can choose freely.</source>
      <translation>Nom de cette boutique à ce poste. Choisissez-le librement.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>What was done until then is kept.</source>
      <translation>Ce qui a été fait jusque-là est conservé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>What was sent stands in the order's history.</source>
      <translation>Ce qui a été envoyé figure dans l’historique de la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>What you want to ship has a Ship Doc.</source>
      <translation>Ce que vous voulez expédier a un document d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>What {host} sent isn't a picture that can be shown here.</source>
      <translation>Ce que {host} a envoyé n’est pas une image affichable ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>When an order was last changed: Oxatis can be asked for changed orders, but doesn't write the time.</source>
      <translation>Quand une commande a été modifiée en dernier : on peut demander à Oxatis les commandes modifiées, mais il n’écrit pas l’heure.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Where an item lies in the warehouse: ShipStation's page names it, the guide has no such field.</source>
      <translation>Où se trouve un article dans l’entrepôt : la page de ShipStation le nomme, le guide n’a pas un tel champ.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Where the login is generated, and that it isn't the one of the website: the help page.</source>
      <translation>Où les identifiants sont générés, et que ce ne sont pas ceux du site web : la page d’aide.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether a notice about a part of a Ship Doc leaves it open, or sets the whole one to Shipped.</source>
      <translation>Si un avis sur une partie d’un document d’expédition le laisse ouvert, ou passe le tout à « Shipped ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether single Ship Docs can be looked at shows when the first one comes.</source>
      <translation>La première commande qui arrive montrera si les documents d’expédition peuvent être consultés un par un.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Whether the feed lists all orders by their last change, or hands out those that wait. So it is asked for imports only, never to look at a single order.</source>
      <translation>Si le flux liste toutes les commandes selon leur dernière modification, ou distribue celles qui attendent. Il n’est donc interrogé que pour des imports, jamais pour regarder une seule commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether the key of the shipping integration opens the REST API too. It has fields of its own here.</source>
      <translation>Si la clé de l’intégration d’expédition ouvre aussi l’API REST. Celle-ci a ses propres champs ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Whether the quantity of a bundle's part is that of one bundle or of all of them.</source>
      <translation>Si la quantité d’un élément de lot est celle d’un seul lot ou de tous.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Which integrations, and whether FBA and MCF orders, are handed over is chosen in Listing Mirror.</source>
      <translation>Les intégrations transmises, ainsi que les commandes FBA et MCF, se choisissent dans Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Which words your shop uses for its statuses. The map of statuses starts with the usual ones.</source>
      <translation>Quels libellés votre boutique utilise pour ses statuts. Les correspondances des statuts commencent par les libellés habituels.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, --anyway can't be used.</source>
      <translation>Avec --combine, --anyway ne peut pas être utilisé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, neither --item nor --dry-run can be used.</source>
      <translation>Avec --combine, ni --item ni --dry-run ne peuvent être utilisés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --no-notify, the shop isn't sent anything of this parcel.</source>
      <translation>Avec --no-notify, rien n’est envoyé à la boutique sur ce colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Without encryption everybody on the way could read the password. Choose STARTTLS or TLS.</source>
      <translation>Sans chiffrement, n’importe qui sur le chemin pourrait lire le mot de passe. Choisissez STARTTLS ou TLS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Without encryption everybody on the way to {host} could read the password. Choose STARTTLS or TLS in the store's settings.</source>
      <translation>Sans chiffrement, n’importe qui sur le chemin vers {host} pourrait lire le mot de passe. Choisissez STARTTLS ou TLS dans les réglages de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You can sign in to Order Time as the Master Admin.</source>
      <translation>Vous pouvez vous connecter à Order Time comme Master Admin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You chose which integrations hand their orders over.</source>
      <translation>Vous avez choisi quelles intégrations transmettent leurs commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You decided about orders that Amazon ships for you (FBA and MCF).</source>
      <translation>Vous avez décidé du sort des commandes qu’Amazon expédie pour vous (FBA et MCF).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have an active InkSoft account.</source>
      <translation>Vous avez un compte InkSoft actif.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have an active Listing Mirror account.</source>
      <translation>Vous avez un compte Listing Mirror actif.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You have an active Order Time account.</source>
      <translation>Vous avez un compte Order Time actif.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the address of the order feed.</source>
      <translation>Vous avez l’adresse du flux de commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the endpoint's address.</source>
      <translation>Vous avez l’adresse du point d’accès.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the user name and password of an InkSoft user who may see orders to be shipped.</source>
      <translation>Vous avez le nom d’utilisateur et le mot de passe d’un utilisateur InkSoft qui peut voir les commandes à expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have the user name and password that Listing Mirror generated for ShipStation.</source>
      <translation>Vous avez le nom d’utilisateur et le mot de passe que Listing Mirror a générés pour ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the user name and password, or the key, that the shop gives for it.</source>
      <translation>Vous avez le nom d’utilisateur et le mot de passe, ou la clé, que la boutique donne pour cela.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have your PublisherId.</source>
      <translation>Vous avez votre PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You know which words the shop uses for its order statuses.</source>
      <translation>Vous savez quels libellés la boutique utilise pour ses statuts de commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Your change wasn't saved.</source>
      <translation>Votre modification n’a pas été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Your orders weren't updated to this version of ordersync, because no backup can be made.</source>
      <translation>Vos commandes n’ont pas été mises à jour pour cette version d’ordersync, car aucune sauvegarde ne peut être faite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Your shop's Token.</source>
      <translation>Le Token de votre boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a gift</source>
      <translation>un cadeau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a minus: all others</source>
      <translation>un moins : toutes les autres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>a part can't be read</source>
      <translation>une partie est illisible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a tag that it has</source>
      <translation>un tag qu’elle porte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>access refused</source>
      <translation>accès refusé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>all of it is shipped</source>
      <translation>elle est entièrement expédiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>also held, printed</source>
      <translation>aussi held, printed</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item by its SKU; * stands for any rest</source>
      <translation>un article par son SKU ; * remplace la suite</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item in it; MUG* for all that begin so</source>
      <translation>un de ses articles ; MUG* pour tous ceux qui commencent ainsi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>any of several values</source>
      <translation>l’une de plusieurs valeurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>both words, anywhere: number, buyer, address, SKU, item, tracking number</source>
      <translation>les deux mots, n’importe où : numéro, acheteur, adresse, SKU, article, numéro de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>by hand only</source>
      <translation>à la main seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by status; also payment, shipped, cancelled, hold, unmapped</source>
      <translation>par statut ; aussi payment, shipped, cancelled, hold, unmapped</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by the country that it goes to</source>
      <translation>par le pays de destination</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by what it costs; also &lt;, &lt;=, &gt;=</source>
      <translation>par son montant ; aussi &lt;, &lt;=, &gt;=</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>called off</source>
      <translation>annulée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>carrier and tracking number</source>
      <translation>transporteur et numéro de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>changed at the shop after work on it began</source>
      <translation>modifiée dans la boutique après le début de sa préparation</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>city</source>
      <translation>ville</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>disconnected</source>
      <translation>déconnectée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason</source>
      <translation>pour tout motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason; also refused, unconfirmed, address, unmapped, differs, stop, conflict</source>
      <translation>pour tout motif ; aussi refused, unconfirmed, address, unmapped, differs, stop, conflict</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>gift, held or printed</source>
      <translation>cadeau, suspendue ou imprimée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>has to wait</source>
      <translation>doit attendre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>held by the desk</source>
      <translation>suspendue par le poste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>hours</source>
      <translation>heures</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>how long ago it was placed</source>
      <translation>depuis quand elle est passée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import failed</source>
      <translation>import échoué</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import on hold</source>
      <translation>import en pause</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import stopped before its end</source>
      <translation>import arrêté avant la fin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>importing</source>
      <translation>import en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>imports on hold</source>
      <translation>imports suspendus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with a web page: "{title}"</source>
      <translation>elle a répondu par une page web : « {title} »</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with orders instead</source>
      <translation>elle a répondu par des commandes à la place</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>it should have left already</source>
      <translation>elle aurait déjà dû partir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its address can't be used</source>
      <translation>son adresse est inutilisable</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its notice was refused</source>
      <translation>son avis a été refusé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>later than</source>
      <translation>plus tard que</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>less than</source>
      <translation>moins de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>more than</source>
      <translation>plus de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>name or company</source>
      <translation>nom ou société</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping method {words} (orders: {orders}). The map of shipping methods doesn't have it yet.</source>
      <translation>nouveau mode d’expédition {words} (commandes : {orders}). Il n’est pas encore dans les correspondances des modes d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping methods {words} (orders: {orders}). The map of shipping methods doesn't have them yet.</source>
      <translation>nouveaux modes d’expédition {words} (commandes : {orders}). Ils ne sont pas encore dans les correspondances des modes d’expédition.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status word {words} (orders: {orders}). Orders with it can't be shipped until you say what it means.</source>
      <translation>nouveau libellé de statut {words} (commandes : {orders}). Les commandes qui l’ont ne peuvent pas être expédiées tant que vous n’avez pas dit ce qu’il signifie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status words {words} (orders: {orders}). Orders with them can't be shipped until they are mapped.</source>
      <translation>nouveaux libellés de statut {words} (commandes : {orders}). Les commandes qui les ont ne peuvent pas être expédiées tant qu’ils ne sont pas associés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no network</source>
      <translation>pas de réseau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders</source>
      <translation>pas de nouvelles commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders for {time}</source>
      <translation>pas de nouvelles commandes depuis {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>nobody knows whether its notice arrived</source>
      <translation>personne ne sait si son avis est arrivé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>not assigned yet</source>
      <translation>pas encore attribuée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>not imported yet</source>
      <translation>pas encore importée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>not paid yet</source>
      <translation>pas encore payée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>older than</source>
      <translation>plus ancienne que</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>order state {state}</source>
      <translation>état de commande {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>ordersync is open already, but its window doesn't answer.</source>
      <translation>ordersync est déjà ouvert, mais sa fenêtre ne répond pas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_attempt.py" />
      <source>ordersync itself failed: {detail}</source>
      <translation>ordersync lui-même a échoué : {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused until {time}</source>
      <translation>en pause, reprise : {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>placed more than 2 days ago; h, d, w</source>
      <translation>passée il y a plus de 2 jours ; h, d, w</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>printed or picked already</source>
      <translation>déjà imprimée ou préparée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>queued</source>
      <translation>en file d’attente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>quotes around a value with blanks</source>
      <translation>guillemets autour d’une valeur avec espaces</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>sending</source>
      <translation>en cours d’envoi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>sent</source>
      <translation>envoyé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>shipment notice</source>
      <translation>avis d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>shipped</source>
      <translation>expédié</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop asked too often</source>
      <translation>boutique trop interrogée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop can't be reached</source>
      <translation>boutique injoignable</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop is down</source>
      <translation>boutique en panne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in missing</source>
      <translation>identifiants manquants</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in refused</source>
      <translation>identifiants refusés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>sooner than, late ones among them</source>
      <translation>plus tôt que, y compris en retard</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>state</source>
      <translation>État ou région</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>street</source>
      <translation>rue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notice_reply.py" />
      <source>the address has moved to {place}</source>
      <translation>l’adresse a déménagé vers {place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>the address has moved to {place}; connect the store with that one</source>
      <translation>l’adresse a déménagé vers {place} ; connectez la boutique avec celle-là</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop cancelled it ("{word}").</source>
      <translation>la boutique l’a annulée (« {word} »).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop changed where it goes: {changes}.</source>
      <translation>la boutique a changé la destination : {changes}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop says something else</source>
      <translation>la boutique dit autre chose</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop shows it as shipped ("{word}"), but not by this desk.</source>
      <translation>la boutique l’affiche comme expédiée (« {word} »), mais pas par ce poste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop's status isn't mapped</source>
      <translation>le statut de la boutique n’est pas associé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to be shipped</source>
      <translation>à expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today</source>
      <translation>à expédier aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today; also late, tomorrow, &lt;2d</source>
      <translation>à expédier aujourd’hui ; aussi late, tomorrow, &lt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave tomorrow</source>
      <translation>à expédier demain</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>two addresses, shipped too much, cancelled after shipping</source>
      <translation>deux adresses, trop expédié, annulée après expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>unclear</source>
      <translation>pas clair</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>unconfirmed</source>
      <translation>non confirmé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>until when it is to leave</source>
      <translation>jusqu’à quand elle doit partir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>up to date</source>
      <translation>à jour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>waits</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>weeks</source>
      <translation>semaines</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 1 says</source>
      <translation>ce que dit le champ libre 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 2 says</source>
      <translation>ce que dit le champ libre 2</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 3 says</source>
      <translation>ce que dit le champ libre 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what it costs</source>
      <translation>son montant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says</source>
      <translation>ce que dit l’un de ses champs libres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says; custom1: to custom3: for just that one</source>
      <translation>ce que dit l’un de ses champs libres ; custom1: à custom3: pour un seul</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what state it is in</source>
      <translation>dans quel état elle est</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>where it goes</source>
      <translation>où elle va</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>which store it is from</source>
      <translation>de quelle boutique elle vient</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>who carries its parcel</source>
      <translation>qui transporte son colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is</source>
      <translation>à qui elle est attribuée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is; a name, or nobody</source>
      <translation>à qui elle est attribuée ; un nom, ou nobody</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>why it needs a person</source>
      <translation>pourquoi elle est à vérifier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>younger than</source>
      <translation>plus récente que</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>{act} needs {wanted}.</source>
      <translation>{act} demande {wanted}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" and the service as "{service_word}" by the carrier map.</source>
      <translation>{carrier} est transmis comme « {word} » et le service comme « {service_word} » selon les correspondances des transporteurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" by the carrier map.</source>
      <translation>{carrier} est transmis comme « {word} » selon les correspondances des transporteurs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>{channel} can't be asked to mail the buyer.</source>
      <translation>On ne peut pas demander à {channel} d’écrire à l’acheteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{channel} can't be told of a correction.</source>
      <translation>Aucune correction ne peut être transmise à {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} can't be told of parts of an order: it is told when the last parcel is recorded.</source>
      <translation>{channel} ne peut pas être informé d’une partie de commande : il le sera quand le dernier colis sera enregistré.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/confirmation.py" />
      <source>{channel} can't confirm parts of an order: it accepted this notice, and no more is known.</source>
      <translation>{channel} ne peut pas confirmer une partie de commande : il a accepté cet avis, et on n’en sait pas plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} doesn't keep what is changed. It is corrected on this desk only, which is enough.</source>
      <translation>{channel} ne conserve pas ce qui est modifié. La correction n’est faite qu’à ce poste, ce qui suffit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong, and takes no correction of this. The rest of the notice stays as it is; change in the shop by hand what was wrong.</source>
      <translation>{channel} a accepté une partie de l’avis avec l’erreur, et n’accepte pas de correction de ce point. Le reste de l’avis ne change pas ; rectifiez l’erreur à la main dans la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong. The whole notice is sent anew with what is right; look afterwards what the shop shows.</source>
      <translation>{channel} a accepté une partie de l’avis avec l’erreur. L’avis entier est renvoyé avec ce qui est juste ; regardez ensuite ce qu’affiche la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} has accepted a part of the notice, such as the tracking number, and can't be made to forget it from here. The rest isn't sent. Change in the shop by hand what it shows.</source>
      <translation>{channel} a accepté une partie de l’avis, par exemple le numéro de suivi, et on ne peut pas le lui faire oublier d’ici. Le reste n’est pas envoyé. Modifiez à la main dans la boutique ce qu’elle affiche.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_settings.py" />
      <source>{channel} has no setting "{key}".</source>
      <translation>{channel} n’a pas de paramètre « {key} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} is asked to mail the buyer.</source>
      <translation>Il est demandé à {channel} d’écrire à l’acheteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the carrier.</source>
      <translation>{channel} ne reçoit pas le transporteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the service.</source>
      <translation>{channel} ne reçoit pas le service.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>{channel} keeps {limit} letters of a carrier's name.</source>
      <translation>{channel} conserve {limit} caractères du nom d’un transporteur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand before you tell it of another parcel: it may count the items twice. A mail that the buyer has got stays sent.</source>
      <translation>{channel} a été informé de ce colis et ne peut pas le reprendre d’ici : le colis n’est retiré qu’à ce poste. Modifiez la commande à la main dans la boutique avant de transmettre un autre colis : les articles pourraient être comptés deux fois. Un e-mail reçu par l’acheteur reste envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. A mail that the buyer has got stays sent.</source>
      <translation>{channel} a été informé de ce colis et ne peut pas le reprendre d’ici : le colis n’est retiré qu’à ce poste. Modifiez la commande à la main dans la boutique. Un e-mail reçu par l’acheteur reste envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. If just the tracking number or the carrier is wrong, correct the parcel instead: the shop is then told what is right. A mail that the buyer has got stays sent.</source>
      <translation>{channel} a été informé de ce colis et ne peut pas le reprendre d’ici : le colis n’est retiré qu’à ce poste. Modifiez la commande à la main dans la boutique. Si seul le numéro de suivi ou le transporteur est faux, corrigez plutôt le colis : la boutique reçoit alors ce qui est juste. Un e-mail reçu par l’acheteur reste envoyé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes a correction: it is told what is right.</source>
      <translation>{channel} a été informé de ce colis et accepte une correction : il reçoit ce qui est juste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes no correction of this: a second notice could count the parcel twice. It is corrected on this desk only; change it in the shop by hand.</source>
      <translation>{channel} a été informé de ce colis et n’accepte pas de correction de ce point : un second avis pourrait compter le colis deux fois. La correction n’est faite qu’à ce poste ; modifiez cela à la main dans la boutique.</translation>
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
        <numerusform>{count} &amp; isolé ou entité HTML du flux a été réparé.</numerusform>
        <numerusform>{count} &amp; isolés ou entités HTML du flux ont été réparés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>{count} control characters that XML forbids were left out of the feed.</source>
      <translation>
        <numerusform>{count} caractère de contrôle interdit par XML a été retiré du flux.</numerusform>
        <numerusform>{count} caractères de contrôle interdits par XML ont été retirés du flux.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} misplaced ]]&gt; in the feed were repaired.</source>
      <translation>
        <numerusform>{count} ]]&gt; mal placé du flux a été réparé.</numerusform>
        <numerusform>{count} ]]&gt; mal placés du flux ont été réparés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new shipping methods: {words} ... (orders: {orders}). The map doesn't have them yet.</source>
      <translation>{count} nouveaux modes d’expédition : {words} ... (commandes : {orders}). Ils ne sont pas encore dans les correspondances.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new status words: {words} ... (orders: {orders}). They can't be shipped until they are mapped.</source>
      <translation>{count} nouveaux libellés de statut : {words} ... (commandes : {orders}). Expédition impossible tant qu’ils ne sont pas associés.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>{count} rows can't be taken.</source>
      <translation>
        <numerusform>{count} ligne ne peut pas être reprise.</numerusform>
        <numerusform>{count} lignes ne peuvent pas être reprises.</numerusform>
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
      <translation>{element} est illisible : « {text} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} belongs to the {channel} shop of {orders} orders with seed {seed}.</source>
      <translation>{file} appartient à la boutique {channel} de {orders} commandes avec le germe {seed}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} can't be read as a table from line {line} on.</source>
      <translation>{file} n’est plus lisible comme tableau à partir de la ligne {line}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>{file} can't be read.</source>
      <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>{file} can't be written.</source>
      <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{file} can't be written: {why}.</source>
      <translation>Impossible d’écrire {file} : {why}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>{file} exists already.</source>
      <translation>{file} existe déjà.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} is a spreadsheet of an old kind, or is protected by a password.</source>
      <translation>{file} est un classeur d’un ancien type, ou protégé par un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>{file} is the order database itself.</source>
      <translation>{file} est la base des commandes elle-même.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} is too large once it is unpacked.</source>
      <translation>{file} est trop grand une fois décompressé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>{file} isn't a file that can be written.</source>
      <translation>{file} n’est pas un fichier où l’on peut écrire.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} isn't a spreadsheet that can be read, or it is damaged.</source>
      <translation>{file} n’est pas un classeur lisible, ou est endommagé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} isn't a table in a form that can be read.</source>
      <translation>{file} n’est pas un tableau lisible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} isn't the memory of a practice shop, or it is damaged.</source>
      <translation>{file} n’est pas la mémoire d’une boutique d’essai, ou est endommagé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>{host} answers.</source>
      <translation>{host} répond.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} asks to try again later. Its words: {words}</source>
      <translation>{host} demande de réessayer plus tard. Ses mots : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be looked up: this PC seems to be offline.</source>
      <translation>{host} est introuvable : ce PC semble hors ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be reached from this PC.</source>
      <translation>{host} est injoignable depuis ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} closed the connection without an answer.</source>
      <translation>{host} a fermé la connexion sans répondre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} didn't answer in time.</source>
      <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} didn't answer when called.</source>
      <translation>{host} n’a pas répondu à l’appel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} doesn't give the picture (HTTP {status}).</source>
      <translation>{host} ne donne pas l’image (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} doesn't take mails from here. All mails of this store wait. Check server and port in the store's settings, or ask your mail provider. The server's words: {words}</source>
      <translation>{host} ne prend pas d’e-mails d’ici. Tous les e-mails de cette boutique attendent. Vérifiez serveur et port dans les réglages de la boutique ou demandez à votre fournisseur. Mots du serveur : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} got the whole mail, but its answer didn't come.</source>
      <translation>{host} a reçu l’e-mail entier, mais sa réponse n’est pas venue.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} isn't known.</source>
      <translation>{host} est inconnu.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} offers no encryption (STARTTLS), so nothing was sent. Check port and security in the store's settings.</source>
      <translation>{host} n’offre pas de chiffrement (STARTTLS), rien n’a donc été envoyé. Vérifiez port et sécurité dans les réglages de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} refuses connections.</source>
      <translation>{host} refuse les connexions.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} sent a web page instead of a picture.</source>
      <translation>{host} a envoyé une page web au lieu d’une image.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} shows a security certificate that this PC doesn't trust, so nothing was sent. Check the server's name in the store's settings; ask whoever runs the server otherwise.</source>
      <translation>{host} montre un certificat auquel ce PC ne fait pas confiance, rien n’a donc été envoyé. Vérifiez le nom du serveur dans les réglages de la boutique ; sinon demandez à qui gère le serveur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>{host} took the test mail to {to}: {words}</source>
      <translation>{host} a pris l’e-mail d’essai pour {to} : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} took too long to answer.</source>
      <translation>{host} a mis trop de temps à répondre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} was told, but didn't answer in time.</source>
      <translation>{host} a été informé, mais n’a pas répondu à temps.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} can be: {names}.</source>
      <translation>{key} peut être : {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} must be a whole number, not "{text}".</source>
      <translation>{key} doit être un nombre entier, et non « {text} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} must be yes or no, not "{text}".</source>
      <translation>{key} doit être yes ou no, et non « {text} ».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} has a port that can't be: it must be 1 to 65535.</source>
      <translation>{label} : port impossible ; il doit être de 1 à 65535.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} holds a user name or password. Enter them in their own fields instead.</source>
      <translation>{label} : contient un nom d’utilisateur ou un mot de passe. Saisissez-les plutôt dans leurs propres champs.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} is missing.</source>
      <translation>{label} : à remplir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a three-letter code such as EUR.</source>
      <translation>{label} : il faut un code à trois lettres comme EUR.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a whole web address that begins with https:// or http://.</source>
      <translation>{label} : il faut une adresse web complète qui commence par https:// ou http://.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be one of: {allowed}.</source>
      <translation>{label} : valeurs possibles : {allowed}.</translation>
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
        <numerusform>{n} jour</numerusform>
        <numerusform>{n} jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} h</source>
      <translation>{n} h</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>{n} labels went out before that, and their orders are marked as printed.</source>
      <translation>
        <numerusform>{n} étiquette est sortie avant cela, et sa commande est notée comme imprimée.</numerusform>
        <numerusform>{n} étiquettes sont sorties avant cela, et leurs commandes sont notées comme imprimées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>{n} lines of at most {letters} letters have room on paper. Make the text shorter.</source>
      <translation>{n} lignes de {letters} caractères au plus tiennent sur le papier. Raccourcissez le texte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>{n} of {all} characters didn't arrive: this keyboard layout swallows some of them.</source>
      <translation>{n} caractères sur {all} ne sont pas arrivés : cette disposition de clavier en avale.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders assigned</source>
      <translation>
        <numerusform>{n} commande attribuée</numerusform>
        <numerusform>{n} commandes attribuées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>{n} orders match; nothing was changed.</source>
      <translation>
        <numerusform>{n} commande correspond ; rien n’a été modifié.</numerusform>
        <numerusform>{n} commandes correspondent ; rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders put on hold</source>
      <translation>
        <numerusform>{n} commande suspendue</numerusform>
        <numerusform>{n} commandes suspendues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders released</source>
      <translation>
        <numerusform>{n} commande libérée</numerusform>
        <numerusform>{n} commandes libérées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{ours} is proposed</source>
      <translation>{ours} est proposé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} isn't an order database of ordersync.</source>
      <translation>{path} n’est pas une base des commandes d’ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} was made by a newer version of ordersync.</source>
      <translation>{path} a été créé par une version plus récente d’ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{printer} reports an error.</source>
      <translation>{printer} signale une erreur.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{row} {dropped}</source>
      <translation>{row} {dropped}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>{step}: {what}</source>
      <translation>{step} : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/statuses.py" />
      <source>{store} can't be asked for its statuses.</source>
      <translation>Les statuts de {store} ne peuvent pas être demandés.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>{store} can't be looked at: the sign-in for that is missing.</source>
      <translation>{store} ne peut pas être consultée : les identifiants pour cela manquent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>{store} is being deleted.</source>
      <translation>{store} est en cours de suppression.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>{store} is being imported or changed already.</source>
      <translation>{store} est déjà en cours d’import ou de modification.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>{store} is being imported or changed right now.</source>
      <translation>{store} est en cours d’import ou de modification.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>{store} is disconnected.</source>
      <translation>{store} est déconnectée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{store} is disconnected: its notices wait until it is connected again.</source>
      <translation>{store} est déconnectée : ses avis attendent la reconnexion.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>{store} was changed elsewhere meanwhile.</source>
      <translation>{store} a été modifiée ailleurs entre-temps.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_lifecycle.py" />
      <source>{store} was deleted, but its password may still lie in this PC's safe, under {entry}. {reason}</source>
      <translation>{store} a été supprimée, mais son mot de passe se trouve peut-être encore dans le coffre à mots de passe de ce PC, sous {entry}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{store}: no new order for {time}, and in the weeks before never for longer than {usual}. The imports go well. The shop may have no new orders, or hide them from ordersync: a status filter, a time zone, another integration that takes them first. If its own list has orders that aren't here, import again from the day they came.</source>
      <translation>{store} : aucune nouvelle commande depuis {time}, et jamais plus de {usual} dans les semaines précédentes. Les imports fonctionnent. La boutique n’a peut-être pas de nouvelles commandes, ou les cache à ordersync : un filtre de statut, un fuseau horaire, une autre intégration qui les prend avant. Si sa propre liste contient des commandes absentes ici, réimportez à partir du jour de leur arrivée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>{store}: {what}</source>
      <translation>{store} : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{time}</source>
      <translation>{time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{time}, by hand only</source>
      <translation>{time}, à la main seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write &lt; or &gt;, a whole number and h, d or w, as in age:&gt;2d</source>
      <translation>{typed} : écrivez &lt; ou &gt;, un nombre entier et h, d ou w, comme dans age:&gt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a country's two letters or its English name, as in country:de</source>
      <translation>{typed} : écrivez les deux lettres d’un pays ou son nom anglais, comme dans country:de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a name or nobody right behind the colon, as in assigned:anna</source>
      <translation>{typed} : écrivez un nom ou nobody juste après les deux-points, comme dans assigned:anna</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write an amount, with &lt;, &gt;, &lt;= or &gt;= before it or without, and nothing between thousands, as in total:&gt;19.90</source>
      <translation>{typed} : écrivez un montant, précédé ou non de &lt;, &gt;, &lt;= ou &gt;=, sans séparateur de milliers, comme dans total:&gt;19.90</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write attention, refused, unconfirmed, address, unmapped, differs, stop or conflict, as in needs:attention</source>
      <translation>{typed} : écrivez attention, refused, unconfirmed, address, unmapped, differs, stop ou conflict, comme dans needs:attention</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold or unmapped, as in status:shipped</source>
      <translation>{typed} : écrivez awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold ou unmapped, comme dans status:shipped</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write gift, held or printed, as in is:gift</source>
      <translation>{typed} : écrivez gift, held ou printed, comme dans is:gift</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the SKU right behind the colon, as in sku:MUG-1 or sku:MUG*</source>
      <translation>{typed} : écrivez le SKU juste après les deux-points, comme dans sku:MUG-1 ou sku:MUG*</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the carrier right behind the colon, as in carrier:DHL</source>
      <translation>{typed} : écrivez le transporteur juste après les deux-points, comme dans carrier:DHL</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the store's name right behind the colon, as in store:"My shop"</source>
      <translation>{typed} : écrivez le nom de la boutique juste après les deux-points, comme dans store:"Ma boutique"</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the tag right behind the colon, as in tag:fragile</source>
      <translation>{typed} : écrivez le tag juste après les deux-points, comme dans tag:fragile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write today, tomorrow, late, or &lt; or &gt; with a whole number and h, d or w, as in due:&lt;2d</source>
      <translation>{typed} : écrivez today, tomorrow, late, ou &lt; ou &gt; avec un nombre entier et h, d ou w, comme dans due:&lt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>{what} The shop's words: {words}</source>
      <translation>{what} Message de la boutique : {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/doubting.py" />
      <source>{why} Before that the shop had refused it: {refusal}</source>
      <translation>{why} Avant cela, la boutique l’avait refusé : {refusal}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>… and {count} more warnings.</source>
      <translation>
        <numerusform>… et {count} autre avertissement.</numerusform>
        <numerusform>… et {count} autres avertissements.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>custom_tips</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>The list can't be sorted by it. To find what it says, type custom{n}: and a part of it.</source>
      <translation>La liste ne peut pas être triée par ce champ. Pour trouver son contenu, tapez custom{n}: et une partie du texte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
  </context>
  <context>
    <name>desk acts</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Assign orders</source>
      <translation>Attribuer les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Change tags</source>
      <translation>Modifier les tags</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Correct addresses</source>
      <translation>Corriger les adresses</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Not done to {n}: {orders}</source>
      <translation>Non appliqué à {n} : {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Nothing to do: it is so already.</source>
      <translation>Rien à faire : c’est déjà le cas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Put orders on hold</source>
      <translation>Suspendre les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Release orders</source>
      <translation>Libérer les commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: undo once more for the rest.</source>
      <translation>Arrêté : annulez encore une fois pour le reste.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: {n} weren't reached.</source>
      <translation>
        <numerusform>Arrêté : {n} n’a pas été atteinte.</numerusform>
        <numerusform>Arrêté : {n} n’ont pas été atteintes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>There was nothing left to undo.</source>
      <translation>Il ne restait rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>These orders are no longer here.</source>
      <translation>Ces commandes ne sont plus ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Undone: {what}.</source>
      <translation>Annulé : {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Write desk notes</source>
      <translation>Écrire les notes du poste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} kept: changed since.</source>
      <translation>
        <numerusform>{n} conservée : modifiée depuis.</numerusform>
        <numerusform>{n} conservées : modifiées depuis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} were so already.</source>
      <translation>
        <numerusform>{n} l’était déjà.</numerusform>
        <numerusform>{n} l’étaient déjà.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>export_words</name>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>About this file</source>
      <translation>À propos de ce fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>As on the clock of the PC that made it.</source>
      <translation>Comme à l’horloge du PC qui l’a créé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Buyers</source>
      <translation>Acheteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Currency</source>
      <translation>Devise</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>In UTC.</source>
      <translation>En UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Item</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Made</source>
      <translation>Créé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Quantity</source>
      <translation>Quantité</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>SKU</source>
      <translation>SKU</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Shipped</source>
      <translation>Expédié</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>This file holds names and addresses of buyers. Delete it when it isn't needed any more.</source>
      <translation>Ce fichier contient des noms et des adresses d’acheteurs. Supprimez-le quand il ne sert plus.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Times</source>
      <translation>Heures</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Unit price</source>
      <translation>Prix unitaire</translation>
    </message>
  </context>
  <context>
    <name>file_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Keep it</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace the file?</source>
      <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>{file} is there already. What stands in it is lost.</source>
      <translation>{file} existe déjà. Son contenu est perdu.</translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>not {term}</source>
      <translation>sauf {term}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>{values} and {n} more</source>
      <translation>{values} et {n} de plus</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_acts.py" />
      <source>This copy came without the manual.</source>
      <translation>Cette copie est venue sans le manuel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>ordersync {version}
An order desk: connect shops, import orders, ship by hand, tell the shop.</source>
      <translation>ordersync {version}
Un poste de commandes : connectez des boutiques, importez les commandes, expédiez à la main, informez la boutique.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Bring a row back to the channel's default, or all rows</source>
      <translation>Remettre une ligne, ou toutes, à la valeur par défaut du canal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Changes of the maps so far</source>
      <translation>Modifications des correspondances jusqu’ici</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Choose or type what a row means</source>
      <translation>Choisir ou saisir ce que signifie une ligne</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy maps from another store</source>
      <translation>Copier les correspondances d’une autre boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy the selected orders</source>
      <translation>Copier les commandes sélectionnées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count an item of the order as packed, by its SKU or UPC</source>
      <translation>Compter un article de la commande comme emballé, par son SKU ou UPC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count the orders of the maps anew</source>
      <translation>Recompter les commandes des correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+1 to Ctrl+4</source>
      <translation>Ctrl+1 à Ctrl+4</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+Home, Ctrl+End</source>
      <translation>Ctrl+Début, Ctrl+Fin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+O, Ctrl+E</source>
      <translation>Ctrl+O, Ctrl+E</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+R, Ctrl+Shift+R</source>
      <translation>Ctrl+R, Ctrl+Maj+R</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Down, Up</source>
      <translation>Bas, Haut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>F2 or Enter</source>
      <translation>F2 ou Entrée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Fill in the parcel's number</source>
      <translation>Remplir le numéro du colis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Find a word of the shop</source>
      <translation>Trouver un libellé de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Import maps from a file, export them</source>
      <translation>Importer des correspondances d’un fichier, les exporter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Its first letters</source>
      <translation>Ses premières lettres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Open the order</source>
      <translation>Ouvrir la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put proposals away, then back to the list; the text stays</source>
      <translation>Fermer les propositions, puis revenir à la liste ; le texte reste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put the order back, record nothing</source>
      <translation>Reposer la commande, ne rien enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Read statuses from the shop</source>
      <translation>Lire les statuts de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Record the parcel with all that is left</source>
      <translation>Enregistrer le colis avec tout ce qui reste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Save what stands in the maps</source>
      <translation>Enregistrer les correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the barcode of an order</source>
      <translation>Scanner le code-barres d’une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the item</source>
      <translation>Scanner l’article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the tracking barcode</source>
      <translation>Scanner le code-barres de suivi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scanning</source>
      <translation>Scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select all that match</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select more</source>
      <translation>Étendre la sélection</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Shift+Up, Shift+Down</source>
      <translation>Maj+Haut, Maj+Bas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Show proposals, choose one</source>
      <translation>Afficher les propositions, en choisir une</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Space or Delete</source>
      <translation>Espace ou Suppr</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Statuses, shipping methods, carriers, custom fields</source>
      <translation>Statuts, modes d’expédition, transporteurs, champs libres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take a term out, on its chip</source>
      <translation>Enlever un critère, sur sa pastille</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the chosen proposal, else search at once</source>
      <translation>Prendre la proposition choisie, sinon rechercher aussitôt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the first or the chosen proposal</source>
      <translation>Prendre la première proposition ou celle choisie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the next order of the list</source>
      <translation>Prendre la commande suivante de la liste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The find box</source>
      <translation>La zone de recherche</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The list of orders</source>
      <translation>La liste des commandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The maps of a store</source>
      <translation>Les correspondances d’une boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the beginning, to the end</source>
      <translation>Au début, à la fin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the next part of the window, and back</source>
      <translation>À la partie suivante de la fenêtre, et retour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Undo the last change of the maps</source>
      <translation>Annuler la dernière modification des correspondances</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Words of the find box</source>
      <translation>Mots de la zone de recherche</translation>
    </message>
  </context>
  <context>
    <name>mail_steps</name>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Connect</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Greeting</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Last bytes</source>
      <translation>Derniers octets</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Mail begins</source>
      <translation>Début de l’e-mail</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Sender</source>
      <translation>Expéditeur</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Sign in</source>
      <translation>Identification</translation>
    </message>
  </context>
  <context>
    <name>mails</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Attempt {n}</source>
      <translation>Tentative {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Choose an order first.</source>
      <translation>Choisissez d’abord une commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Choose the orders first.</source>
      <translation>Choisissez d’abord les commandes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>From: {text}</source>
      <translation>De : {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Language: {language}</source>
      <translation>Langue : {language}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>Mail to the buyer: {state}</source>
      <translation>E-mail à l’acheteur : {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>No mail to the buyer was made for this parcel.</source>
      <translation>Aucun e-mail à l’acheteur n’a été fait pour ce colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>No mail to the buyer: somebody said so for this order.</source>
      <translation>Pas d’e-mail à l’acheteur : quelqu’un l’a voulu ainsi pour cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Not before {time}.</source>
      <translation>Pas avant {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Not sent</source>
      <translation>Non envoyé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Subject: {text}</source>
      <translation>Objet : {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Taken by the mail server: {time}.</source>
      <translation>Pris par le serveur de messagerie : {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>The mail isn't sent before {moment}.</source>
      <translation>L’e-mail n’est pas envoyé avant {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>To {address}, {moment}.</source>
      <translation>À {address}, {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>To: {text}</source>
      <translation>À : {text}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} orders changed</source>
      <translation>
        <numerusform>{n} commande modifiée</numerusform>
        <numerusform>{n} commandes modifiées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>… Being sent</source>
      <translation>… En cours d’envoi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>… Waiting</source>
      <translation>… En attente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>⚠ Refused</source>
      <translation>⚠ Refusé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>⚠ Unconfirmed</source>
      <translation>⚠ Non confirmé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>✔ Sent</source>
      <translation>✔ Envoyé</translation>
    </message>
  </context>
  <context>
    <name>map_names</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>By hand</source>
      <translation>À la main</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Carriers</source>
      <translation>Transporteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Custom fields</source>
      <translation>Champs libres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From a file</source>
      <translation>D’un fichier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From another store</source>
      <translation>D’une autre boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Reset to the default</source>
      <translation>Valeurs par défaut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Shipping methods</source>
      <translation>Modes d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Statuses</source>
      <translation>Statuts</translation>
    </message>
  </context>
  <context>
    <name>map_preview</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{key}": {before} -&gt; {after}</source>
      <translation>« {key} » : {before} -&gt; {after}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{method}": {after} is proposed instead of {before}, for {n} orders to ship</source>
      <translation>
        <numerusform>« {method} » : {after} est proposé au lieu de {before}, pour {n} commande à expédier</numerusform>
        <numerusform>« {method} » : {after} est proposé au lieu de {before}, pour {n} commandes à expédier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>(no word)</source>
      <translation>(aucun libellé)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Afterwards the orders have the status that they would have without it.</source>
      <translation>Ensuite, les commandes ont le statut qu’elles auraient sans cette modification.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Changed by {who}, {when}:</source>
      <translation>Modifié par {who}, {when} :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place}</source>
      <translation>Champ libre {place}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place} shows {after} instead of {before}: {n} orders have something there</source>
      <translation>
        <numerusform>Le champ personnalisé {place} affiche {after} au lieu de {before} : {n} commande y a une valeur</numerusform>
        <numerusform>Le champ personnalisé {place} affiche {after} au lieu de {before} : {n} commandes y ont une valeur</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>It was {n} when they were counted: orders came or changed in between.</source>
      <translation>Le comptage en donnait {n} : des commandes sont arrivées ou ont changé entre-temps.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>No order would get another status.</source>
      <translation>Aucune commande ne changerait de statut.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Nothing had to be saved: the maps stood like that already.</source>
      <translation>Rien à enregistrer : les correspondances étaient déjà ainsi.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Saved. {n} orders moved.</source>
      <translation>
        <numerusform>Enregistré. {n} commande a changé.</numerusform>
        <numerusform>Enregistré. {n} commandes ont changé.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>They had other statuses when they were counted: orders or maps changed in between.</source>
      <translation>Elles avaient d’autres statuts lors du comptage : des commandes ou des correspondances ont changé entre-temps.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Undone. {n} orders moved back.</source>
      <translation>
        <numerusform>Annulé. {n} commande est revenue.</numerusform>
        <numerusform>Annulé. {n} commandes sont revenues.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>What you changed here and haven't saved is lost.</source>
      <translation>Vos modifications non enregistrées ici sont perdues.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>and {n} more</source>
      <translation>
        <numerusform>et {n} de plus</numerusform>
        <numerusform>et {n} de plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>not mapped</source>
      <translation>non associé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices are confirmed by it.</source>
      <translation>
        <numerusform>Cela confirme {n} avis.</numerusform>
        <numerusform>Cela confirme {n} avis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices had gone out meanwhile; nothing takes them back.</source>
      <translation>
        <numerusform>{n} avis était parti entre-temps ; rien ne le reprend.</numerusform>
        <numerusform>{n} avis étaient partis entre-temps ; rien ne les reprend.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices that aren't sent yet would go out with other words</source>
      <translation>
        <numerusform>{n} avis pas encore envoyé partirait avec d’autres libellés</numerusform>
        <numerusform>{n} avis pas encore envoyés partiraient avec d’autres libellés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices were made and will be sent.</source>
      <translation>
        <numerusform>{n} avis a été créé et sera envoyé.</numerusform>
        <numerusform>{n} avis ont été créés et seront envoyés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would be made: their orders count as shipped then</source>
      <translation>
        <numerusform>{n} avis serait créé : sa commande compterait alors comme expédiée</numerusform>
        <numerusform>{n} avis seraient créés : leurs commandes compteraient alors comme expédiées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would count as confirmed</source>
      <translation>
        <numerusform>{n} avis compterait comme confirmé</numerusform>
        <numerusform>{n} avis compteraient comme confirmés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders keep their status, but have other reasons for attention</source>
      <translation>
        <numerusform>{n} commande garde son statut, mais a d’autres raisons d’être vérifiée</numerusform>
        <numerusform>{n} commandes gardent leur statut, mais ont d’autres raisons d’être vérifiées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders moved by it.</source>
      <translation>
        <numerusform>{n} commande change ainsi.</numerusform>
        <numerusform>{n} commandes changent ainsi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would get another status.</source>
      <translation>
        <numerusform>{n} commande aurait un autre statut.</numerusform>
        <numerusform>{n} commandes auraient un autre statut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would move from {before} to {after}</source>
      <translation>
        <numerusform>{n} commande passerait de {before} à {after}</numerusform>
        <numerusform>{n} commandes passeraient de {before} à {after}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>maps_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Carriers</source>
      <translation>&amp;Transporteurs</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Statuses</source>
      <translation>&amp;Statuts</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Custom &amp;fields</source>
      <translation>C&amp;hamps libres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Maps of {store}</source>
      <translation>Correspondances : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Save (Ctrl+S)</source>
      <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Shipping &amp;methods</source>
      <translation>&amp;Modes d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Undo the last change that was saved (Ctrl+Z)</source>
      <translation>Annuler la dernière modification enregistrée (Ctrl+Z)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} not mapped</source>
      <translation>{n} non associés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} to look at</source>
      <translation>{n} à regarder</translation>
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Attempts so far: {n}. The next one is made on {moment}.</source>
      <translation>Tentatives jusqu’ici : {n}. La prochaine aura lieu le {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Correction for {tracking}: {state}</source>
      <translation>Correction pour {tracking} : {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Notice for {tracking}: {state}</source>
      <translation>Avis pour {tracking} : {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Requests that the shop has accepted: {n}. The rest isn't told yet.</source>
      <translation>Requêtes acceptées par la boutique : {n}. Le reste n’est pas encore transmis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Step {n} of {of} is done ({name}), the rest isn't told yet.</source>
      <translation>Étape {n} sur {of} faite ({name}), le reste n’est pas encore transmis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told as soon as it is asked again.</source>
      <translation>La boutique sera informée dès qu’elle sera de nouveau interrogée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told on {moment}.</source>
      <translation>La boutique sera informée le {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>This desk looks in the shop by itself, next on {moment}.</source>
      <translation>Ce poste regarde de lui-même dans la boutique, la prochaine fois le {moment}.</translation>
    </message>
  </context>
  <context>
    <name>papers</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Address labels</source>
      <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Labels of the label printer</source>
      <translation>Étiquettes de l’imprimante d’étiquettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: plain text</source>
      <translation>E-mail à l’acheteur : texte simple</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: subject</source>
      <translation>E-mail à l’acheteur : objet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: with pictures</source>
      <translation>E-mail à l’acheteur : avec images</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheets.py" />
      <source>Order {number}, page {page} of {pages}</source>
      <translation>Commande {number}, page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Packing slips</source>
      <translation>Bons de livraison</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheets.py" />
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Parcels of the day</source>
      <translation>Colis du jour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Pick list</source>
      <translation>Liste de prélèvement</translation>
    </message>
  </context>
  <context>
    <name>runs</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>(no number)</source>
      <translation>(sans numéro)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>- and {n} more</source>
      <translation>- et {n} de plus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Answers of the shop that are kept: {n}.</source>
      <translation>Réponses de la boutique conservées : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked for orders that changed between {start} and {end} (this PC's time).</source>
      <translation>A demandé les commandes modifiées entre {start} et {end} (heure de ce PC).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked the shop for order {number} alone.</source>
      <translation>A demandé à la boutique la seule commande {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>It went on with a range that an import before it had begun.</source>
      <translation>A continué une période commencée par un import précédent.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>No answer of the shop is kept: none came, it is longer than {days} days ago, {runs} imports of the store came after it, or buyers were forgotten since.</source>
      <translation>Aucune réponse de la boutique n’est conservée : aucune n’est arrivée, c’était il y a plus de {days} jours, {runs} imports de la boutique ont suivi, ou des acheteurs ont été oubliés depuis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Orders of it that couldn't be read to this day:</source>
      <translation>Ses commandes illisibles à ce jour :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Pages: {pages}. Orders: {seen}, of which {new} new, {changed} changed, {unchanged} unchanged; {rejected} couldn't be read; {left_out} left out by the store's settings.</source>
      <translation>Pages : {pages}. Commandes : {seen}, dont {new} nouvelles, {changed} modifiées, {unchanged} inchangées ; {rejected} illisibles ; {left_out} écartées par les paramètres de la boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>The range was long: slice {n} of {slices} was the last one that it asked for.</source>
      <translation>La période était longue : la tranche {n} sur {slices} est la dernière qu’il a demandée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Warnings:</source>
      <translation>Avertissements :</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by a command</source>
      <translation>par une ligne de commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by itself</source>
      <translation>automatiquement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by whom isn't known</source>
      <translation>par on ne sait qui</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>for news about an order</source>
      <translation>pour des nouvelles d’une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>goes on</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} changed</source>
      <translation>{n} modifiées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} couldn't be read</source>
      <translation>{n} illisibles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} h</source>
      <translation>{n} h</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} new</source>
      <translation>{n} nouvelles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} avertissement</numerusform>
        <numerusform>{n} avertissements</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>{store}: began {when}, {who}, took {long}.</source>
      <translation>{store} : début {when}, {who}, durée {long}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on</source>
      <translation>… en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on, or its program has stopped</source>
      <translation>… en cours, ou son programme s’est arrêté</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✔ complete</source>
      <translation>✔ complet</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ broken off: the program stopped</source>
      <translation>✖ interrompu : le programme s’est arrêté</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ stopped by hand</source>
      <translation>✖ arrêté à la main</translation>
    </message>
  </context>
  <context>
    <name>scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source> and {n} more</source>
      <translation> et {n} de plus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is an item, but none of order {number}.</source>
      <translation>« {text} » est un article, mais pas de la commande {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is no command of this program.</source>
      <translation>« {text} » n’est pas une action de ce programme.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" isn't in order {number}.</source>
      <translation>« {text} » n’est pas dans la commande {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" looks like a tracking number, but no order is in hand.</source>
      <translation>« {text} » ressemble à un numéro de suivi, mais aucune commande n’est en main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window is open</source>
      <translation>Une fenêtre est ouverte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window was opening: only a part of that scan arrived. Nothing was done with it.</source>
      <translation>Une fenêtre s’ouvrait : seule une partie de ce scan est arrivée. Il n’a eu aucun effet.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>ABORT: put the order back, record nothing</source>
      <translation>ABORT : reposer la commande, ne rien enregistrer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>All is packed. Scan the tracking barcode.</source>
      <translation>Tout est emballé. Scannez le code-barres de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Already shipped</source>
      <translation>Déjà expédiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Another order is shown</source>
      <translation>Une autre commande est affichée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Can't be shipped</source>
      <translation>Expédition impossible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Choose another view, or scan an order.</source>
      <translation>Choisissez une autre vue, ou scannez une commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Command {words}</source>
      <translation>Action {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Counted.</source>
      <translation>Compté.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter, Tab or nothing</source>
      <translation>Entrée, Tab ou rien</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it or close it (Esc), then scan again.</source>
      <translation>Terminez-la ou fermez-la (Échap), puis scannez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it, or scan ABORT to put it back. It stays in hand.</source>
      <translation>Terminez-la, ou scannez ABORT pour la reposer. Elle reste en main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Like a tracking number of {carriers}, but a digit is wrong</source>
      <translation>Comme un numéro de suivi {carriers}, mais un chiffre est faux</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>NEXT: take the next order of the list</source>
      <translation>NEXT : prendre la commande suivante de la liste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>No next order</source>
      <translation>Pas de commande suivante</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>No order's number and no tracking number that is known; it may be an item's code.</source>
      <translation>Ni numéro de commande ni numéro de suivi connu ; c’est peut-être le code d’un article.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not all is packed</source>
      <translation>Tout n’est pas emballé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not paid</source>
      <translation>Non payée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not shipped</source>
      <translation>Non expédiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing is known of "{text}". No order is chosen now.</source>
      <translation>On ne sait rien de « {text} ». Aucune commande n’est sélectionnée maintenant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing to ship</source>
      <translation>Rien à expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was done with the scan: the window "{title}" waits for you.</source>
      <translation>Le scan n’a eu aucun effet : la fenêtre « {title} » vous attend.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was looked up</source>
      <translation>Rien n’a été recherché</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was recorded. Mend that, then scan SHIPALL again.</source>
      <translation>Rien n’a été enregistré. Corrigez cela, puis scannez de nouveau SHIPALL.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Look into the parcel, then scan the order again.</source>
      <translation>Rien n’a été expédié. Regardez dans le colis, puis scannez de nouveau la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Scan the order that you hold again, then the tracking barcode on its label.</source>
      <translation>Rien n’a été expédié. Scannez de nouveau la commande que vous tenez, puis le code-barres de suivi de son étiquette.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>On hold</source>
      <translation>Suspendue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>One order at a time</source>
      <translation>Une commande à la fois</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} ({store}): {what}</source>
      <translation>Commande {number} ({store}) : {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} again. Go on.</source>
      <translation>De nouveau la commande {number}. Continuez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} before it was recorded already, once.</source>
      <translation>La commande {number}, juste avant, a déjà été enregistrée, une fois.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} is in hand already.</source>
      <translation>La commande {number} est déjà en main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} is packed, but another one was chosen. The number was taken for neither.</source>
      <translation>La commande {number} est emballée, mais une autre a été sélectionnée. Le numéro n’a été pris pour aucune des deux.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} isn't shipped yet.</source>
      <translation>La commande {number} n’est pas encore expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} still lacks: {items}.</source>
      <translation>Il manque encore à la commande {number} : {items}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Order {orders}</source>
      <translation>Commande {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is only half packed.</source>
      <translation>La commande {other} a été scannée, mais {number} n’est emballée qu’à moitié.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is packed and not shipped yet.</source>
      <translation>La commande {other} a été scannée, mais {number} est emballée et pas encore expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Print the command barcodes again: Orders &gt; Scanning &gt; Print command barcodes.</source>
      <translation>Réimprimez les codes-barres d’action : Commandes &gt; Scan &gt; Imprimer les codes-barres d’action.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this one back. The order stays in hand.</source>
      <translation>Remettez celui-ci en place. La commande reste en main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. Import the orders (F5) and scan the order's barcode again.</source>
      <translation>Mettez ce colis de côté. Importez les commandes (F5) et scannez de nouveau le code-barres de la commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. No order is chosen now.</source>
      <translation>Mettez ce colis de côté. Aucune commande n’est sélectionnée maintenant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>SHIPALL was scanned, but no order is in hand.</source>
      <translation>SHIPALL a été scanné, mais aucune commande n’est en main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>SHIPALL: record the parcel with all that is left</source>
      <translation>SHIPALL : enregistrer le colis avec tout ce qui reste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan again. If it comes back, look at the log.</source>
      <translation>Scannez de nouveau. Si cela se reproduit, regardez le journal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of order {number} again, then the tracking barcode.</source>
      <translation>Scannez de nouveau le code-barres de la commande {number}, puis le code-barres de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of the order that is in this parcel, then the tracking number.</source>
      <translation>Scannez le code-barres de la commande qui est dans ce colis, puis le numéro de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the next order's barcode.</source>
      <translation>Scannez le code-barres de la commande suivante.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order first</source>
      <translation>Scannez d’abord la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order's barcode again, then the one that you scanned last.</source>
      <translation>Scannez de nouveau le code-barres de la commande, puis celui que vous avez scanné en dernier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan these items, or count them by hand where they have no barcode. Then scan the tracking number.</source>
      <translation>Scannez ces articles, ou comptez-les à la main s’ils n’ont pas de code-barres. Scannez ensuite le numéro de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scanned too soon</source>
      <translation>Scan trop tôt</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Stop: don't ship</source>
      <translation>Stop : ne pas expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Tab</source>
      <translation>Tabulation</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Take it out of the parcel again. The order stays in hand.</source>
      <translation>Ressortez-le du colis. La commande reste en main.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an item</source>
      <translation>C’est un article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an order</source>
      <translation>C’est une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of order {number} was scanned where a tracking number belongs.</source>
      <translation>Le code-barres de la commande {number} a été scanné à la place d’un numéro de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of {item} was scanned where a tracking number belongs.</source>
      <translation>Le code-barres de {item} a été scanné à la place d’un numéro de suivi.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The list has no order behind this one.</source>
      <translation>La liste n’a pas de commande après celle-ci.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Too many</source>
      <translation>Trop</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Tracking number filled in. Scan SHIPALL or press Ctrl+Enter.</source>
      <translation>Numéro de suivi rempli. Scannez SHIPALL ou appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Tracking number {number} of {carriers}</source>
      <translation>Numéro de suivi {number}, {carriers}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Unknown command</source>
      <translation>Action inconnue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Wrong item</source>
      <translation>Mauvais article</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and it can be skipped</source>
      <translation>oui, et on peut passer outre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and skipping it needs a reason</source>
      <translation>oui, et passer outre exige un motif</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>{item} is in this order.</source>
      <translation>{item} est dans cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>{item}: all {n} of order {number} are in the parcel already.</source>
      <translation>{item} : les {n} de la commande {number} sont déjà dans le colis.</translation>
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
      <translation>Une sauvegarde contient toutes les commandes et tous les colis. Il s’en fait une d’elle-même avant chaque mise à jour d’ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>After how many days buyers' names and addresses are removed from this PC.</source>
      <translation>Après combien de jours les noms et adresses des acheteurs sont retirés de ce PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>How the scanner types, and whether items are checked by scanning them.</source>
      <translation>Comment le lecteur écrit, et si les articles sont vérifiés en les scannant.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Kept messages</source>
      <translation>Messages conservés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Label printer</source>
      <translation>Imprimante d’étiquettes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Scanning</source>
      <translation>Scan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Settings of {store}...</source>
      <translation>Réglages de {store}...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Telling shops</source>
      <translation>Informer les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>When a shop is told of a parcel is set for each store: at once, after a short delay in which the parcel can be undone, at a time of day, or never.</source>
      <translation>Quand une boutique est informée d’un colis se règle pour chaque boutique : aussitôt, après un court délai pendant lequel le colis peut être annulé, à une heure du jour, ou jamais.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Whether and how often orders are imported by themselves is set for each store.</source>
      <translation>Si les commandes sont importées d’elles-mêmes, et à quelle fréquence, se règle pour chaque boutique.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Windows open where and as large as they were when they were closed.</source>
      <translation>Les fenêtres s’ouvrent là où elles étaient, à la taille qu’elles avaient à leur fermeture.</translation>
    </message>
  </context>
  <context>
    <name>settle</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Give up</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>It arrived</source>
      <translation>Il est arrivé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Mark as done</source>
      <translation>Marquer comme fait</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Send again</source>
      <translation>Renvoyer</translation>
    </message>
  </context>
  <context>
    <name>ship</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Beyond the end of the list, not used: {n}.</source>
      <translation>Au-delà de la fin de la liste, non utilisés : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}</source>
      <translation>Choix de l’acheteur : {method}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}. By the map: {carrier}</source>
      <translation>Choix de l’acheteur : {method}. Selon les correspondances : {carrier}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}. By the store's rules: {carrier}</source>
      <translation>Choix de l’acheteur : {method}. Selon les règles de la boutique : {carrier}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>By the settings of {store} the shop isn't told of parcels.</source>
      <translation>Selon les paramètres de {store}, la boutique n’est pas informée des colis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Carrier by the number.</source>
      <translation>Transporteur d’après le numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not recorded: {n} ({orders}); the reason stands in each row.</source>
      <translation>Non enregistrées : {n} ({orders}) ; le motif figure sur chaque ligne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not used, as these can't be shipped: {orders}.</source>
      <translation>Non utilisés, car ces commandes ne peuvent pas être expédiées : {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>Nothing is left to ship of this order.</source>
      <translation>Il ne reste rien à expédier de cette commande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Numbers put into the list: {n}.</source>
      <translation>Numéros inscrits dans la liste : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Order {orders} has the same number.</source>
      <translation>La commande {orders} porte le même numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>Reading an order</source>
      <translation>Lecture d’une commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Recorded: {n}.</source>
      <translation>Enregistrées : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Taken off: "{removed}". That is of the label, not of the number.</source>
      <translation>Enlevé : « {removed} ». Cela fait partie de l’étiquette, pas du numéro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The carrier is missing.</source>
      <translation>Le transporteur manque.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The delivery address was changed just now. Close this window, look at it, and open it again.</source>
      <translation>L’adresse de livraison vient d’être modifiée. Fermez cette fenêtre, regardez l’adresse, puis rouvrez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The items of this order were changed just now. Close this window and open it again.</source>
      <translation>Les articles de cette commande viennent d’être modifiés. Fermez cette fenêtre et rouvrez-la.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The map of shipping methods says {carrier}.</source>
      <translation>Les correspondances des modes d’expédition indiquent {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The number is used already, on order {orders}.</source>
      <translation>Le numéro est déjà utilisé, pour la commande {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop cancelled this order. It can't be shipped.</source>
      <translation>La boutique a annulé cette commande. Elle ne peut pas être expédiée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told at once.</source>
      <translation>La boutique est informée aussitôt.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told {moment}; you can undo it until then.</source>
      <translation>La boutique est informée {moment} ; vous pouvez annuler jusque-là.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The shop was told of a parcel that was taken back here. Ship this order on its own.</source>
      <translation>La boutique a été informée d’un colis retiré ici. Expédiez cette commande séparément.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Told of this parcel too, it may count the order twice and mail the buyer again. Tell it only if that is right.</source>
      <translation>La boutique a été informée de {carrier} {tracking}, retiré ici. Informée aussi de ce colis, elle peut compter la commande deux fois et écrire de nouveau à l’acheteur. Ne l’informez que si c’est juste.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop's status isn't mapped. Say in the maps of the store what it means.</source>
      <translation>Le statut de la boutique n’est pas associé. Dites dans les correspondances de la boutique ce qu’il signifie.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The store's rules say {carrier}.</source>
      <translation>Les règles de la boutique disent {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_telling.py" />
      <source>This desk mails buyers that have an e-mail address.</source>
      <translation>Ce poste écrit aux acheteurs qui ont une adresse e-mail.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_telling.py" />
      <source>This desk mails the buyer: {address}.</source>
      <translation>Ce poste écrit à l’acheteur : {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order is on hold. It can be shipped once the hold is lifted.</source>
      <translation>Cette commande est suspendue. Elle pourra être expédiée une fois la suspension levée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order isn't paid yet. It can be shipped once the shop says that it is paid.</source>
      <translation>Cette commande n’est pas encore payée. Elle pourra être expédiée quand la boutique la dira payée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order was shipped already. Nothing is left to ship.</source>
      <translation>Cette commande a déjà été expédiée. Il ne reste rien à expédier.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>Without your asking {store} would never be told.</source>
      <translation>Sans votre demande, {store} ne serait jamais informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>in {span}</source>
      <translation>dans {span}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>on {day} at {time}</source>
      <translation>le {day} à {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>today at {time}</source>
      <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>tomorrow at {time}</source>
      <translation>demain à {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{minutes} {seconds} s</source>
      <translation>{minutes} {seconds} s</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minute</numerusform>
        <numerusform>{n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} seconds</source>
      <translation>
        <numerusform>{n} seconde</numerusform>
        <numerusform>{n} secondes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>⚑ Goes to a pick-up point: {point}</source>
      <translation>⚑ Livraison en point relais : {point}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, with the message: {message}</source>
      <translation>❖ Cadeau, avec le message : {message}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, without a message</source>
      <translation>❖ Cadeau, sans message</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>All stores</source>
      <translation>Toutes les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>Orders of all stores</source>
      <translation>Commandes de toutes les boutiques</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>import: {ago}</source>
      <translation>import : {ago}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>number of orders not known yet</source>
      <translation>nombre de commandes pas encore connu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{import_}, by hand</source>
      <translation>{import_}, à la main</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{name} (changed)</source>
      <translation>{name} (modifiée)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{n} before the last change</source>
      <translation>{n} avant la dernière modification</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} not mapped</source>
      <translation>{n} non associés</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} status words aren't mapped: {words}</source>
      <translation>
        <numerusform>{n} libellé de statut n’est pas associé : {words}</numerusform>
        <numerusform>{n} libellés de statut ne sont pas associés : {words}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} unsent</source>
      <translation>{n} non envoyés</translation>
    </message>
  </context>
  <context>
    <name>status_words</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>(no word)</source>
      <translation>(aucun libellé)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks</source>
      <translation>Selon les marques de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks: paid, shipped</source>
      <translation>Selon les marques de la boutique : payée, expédiée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Default</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not mapped</source>
      <translation>Non associé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not offered: {statuses}. {reason}</source>
      <translation>Non proposés : {statuses}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not saved yet</source>
      <translation>Pas encore enregistré</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel declares nothing for this word.</source>
      <translation>Le canal ne prévoit rien pour ce libellé.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel's default: {status}</source>
      <translation>Par défaut dans le canal : {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped</source>
      <translation>{sign} Non associé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped: orders can't be shipped</source>
      <translation>{sign} Non associé : expédition impossible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} {status} (not possible here)</source>
      <translation>{sign} {status} (impossible ici)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} is always "{word}": {reason}</source>
      <translation>« {status} » est toujours « {word} » : {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} isn't offered: {reason}</source>
      <translation>« {status} » n’est pas proposé : {reason}</translation>
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
      <translation>Déconnectée : ses commandes restent ici, la boutique n’est plus ni interrogée ni informée.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Enter the right sign-in with Stores &gt; Change connection.</source>
      <translation>Saisissez les bons identifiants avec Boutiques &gt; Modifier la connexion.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Imported by hand only</source>
      <translation>Importée à la main seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>It fails at other times as well: {n}.</source>
      <translation>Elle échoue aussi à d’autres moments : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Its import is on hold, and no other begins. Stores &gt; Import this store lets it go on.</source>
      <translation>Son import est en pause, et aucun autre ne commence. Boutiques &gt; Importer cette boutique le laisse continuer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Last good import: {ago}.</source>
      <translation>Dernier bon import : {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Newest order: {ago}.</source>
      <translation>Dernière commande : {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Next import: {time}.</source>
      <translation>Prochain import : {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: Stores &gt; Hold all automatic imports is ticked.</source>
      <translation>Aucun ne commence automatiquement : Boutiques &gt; Suspendre les imports automatiques est coché.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: its settings say so. F5 imports it.</source>
      <translation>Aucun ne commence automatiquement : ses paramètres l’indiquent. F5 l’importe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation>Boutiques &gt; Reconnecter reprend là où elle en était.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The last import failed: {why}</source>
      <translation>Le dernier import a échoué : {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The shop asked not to be asked for a while; F5 asks it all the same.</source>
      <translation>La boutique a demandé de ne pas être interrogée pendant un moment ; F5 l’interroge quand même.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>This PC is connected to no network. The imports go on as soon as it is.</source>
      <translation>Ce PC n’est connecté à aucun réseau. Les imports reprennent dès qu’il l’est.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Unsent shipment notices: {n}.</source>
      <translation>Avis d’expédition non envoyés : {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Up to date</source>
      <translation>À jour</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>in {time} ({clock})</source>
      <translation>dans {time} ({clock})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none known</source>
      <translation>aucune connue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: all are on hold</source>
      <translation>aucun : tous suspendus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: disconnected</source>
      <translation>aucun : déconnectée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: only by hand</source>
      <translation>aucun : à la main seulement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network</source>
      <translation>dès qu’il y a un réseau</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network, or {time}</source>
      <translation>dès qu’il y a un réseau, ou {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs and is on hold</source>
      <translation>en cours, en pause</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{ago} ({time})</source>
      <translation>{ago} ({time})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, a new try</source>
      <translation>{time}, nouvelle tentative</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, as the shop asked</source>
      <translation>{time}, à la demande de la boutique</translation>
    </message>
  </context>
  <context>
    <name>taken_text</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>No row is set.</source>
      <translation>Aucune ligne n’est définie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are like that here already.</source>
      <translation>
        <numerusform>{n} ligne est déjà ainsi ici.</numerusform>
        <numerusform>{n} lignes sont déjà ainsi ici.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are set.</source>
      <translation>
        <numerusform>{n} ligne est reprise.</numerusform>
        <numerusform>{n} lignes sont reprises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows can't be taken.</source>
      <translation>
        <numerusform>{n} ligne ne peut pas être reprise.</numerusform>
        <numerusform>{n} lignes ne peuvent pas être reprises.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>text</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>A store's settings leave these out: they are kept, but not counted or shipped.</source>
      <translation>Les paramètres d’une boutique les écartent : elles sont conservées, mais ni comptées ni expédiées.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Address incomplete</source>
      <translation>Adresse incomplète</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Address unusable</source>
      <translation>Adresse inutilisable</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Asked too often</source>
      <translation>Trop de demandes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Payment</source>
      <translation>En attente de paiement</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Shipment</source>
      <translation>En attente d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled after shipping</source>
      <translation>Annulée après expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Conflicts</source>
      <translation>Conflits</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Differs from the shop</source>
      <translation>Écart avec la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Fault in the shop</source>
      <translation>Panne de la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Left out</source>
      <translation>Écartées</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Look at the order</source>
      <translation>Regarder la commande</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Needs attention</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>No answer; it may have arrived</source>
      <translation>Sans réponse ; peut-être arrivé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not allowed</source>
      <translation>Non autorisé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Nothing was sent</source>
      <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice refused</source>
      <translation>Avis refusé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice unconfirmed</source>
      <translation>Avis non confirmé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>On Hold</source>
      <translation>Suspendue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Refused: order {orders}.</source>
      <translation>Refusé : commande {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sent to another address</source>
      <translation>Renvoyé à une autre adresse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Shipment notice</source>
      <translation>Avis d’expédition</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped</source>
      <translation>Expédié</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped by somebody else</source>
      <translation>Expédiée par un tiers</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped too much</source>
      <translation>Trop expédié</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shop to be changed by hand</source>
      <translation>À modifier dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sign-in refused</source>
      <translation>Identifiants refusés</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Status not mapped</source>
      <translation>Statut non associé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Still open at the shop</source>
      <translation>Encore ouverte dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Stop shipping</source>
      <translation>Ne pas expédier</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Stop: changed at the shop</source>
      <translation>Stop : modifiée dans la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>This order is left out by the settings of {store}: it is kept out of the lists and can't be shipped here.</source>
      <translation>Cette commande est écartée par les réglages de {store} : elle n’est pas dans les listes et ne peut pas être expédiée ici.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>This order is left out: by the settings of {store}, orders whose {source_name} is "{source}" are kept out of the lists and can't be shipped here. To work on it, take {source} off that list in the settings.</source>
      <translation>Cette commande est écartée : selon les paramètres de {store}, les commandes dont le champ « {source_name} » vaut « {source} » n’apparaissent pas dans les listes et ne peuvent pas être expédiées ici. Pour la traiter, enlevez {source} de cette liste dans les paramètres.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two addresses</source>
      <translation>Deux adresses</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two-letter codes needed</source>
      <translation>Codes à deux lettres requis</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Unconfirmed: order {orders}.</source>
      <translation>Non confirmé : commande {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Unknown answer</source>
      <translation>Réponse inconnue</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Unmapped</source>
      <translation>Non associée</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Waiting: order {orders}.</source>
      <translation>En attente : commande {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>at least {weight}, summed up here: some items have no weight</source>
      <translation>au moins {weight}, calculé ici : certains articles n’ont pas de poids</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>just now</source>
      <translation>à l’instant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{amount} (currency unknown)</source>
      <translation>{amount} (devise inconnue)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{number} (unit not told)</source>
      <translation>{number} (unité non indiquée)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} d ago</source>
      <translation>
        <numerusform>il y a {n} jour</numerusform>
        <numerusform>il y a {n} jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} h ago</source>
      <translation>il y a {n} h</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} min ago</source>
      <translation>il y a {n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>{orders} and {n} more</source>
      <translation>{orders} et {n} de plus</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, given by the shop</source>
      <translation>{weight}, indiqué par la boutique</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, summed up from the items</source>
      <translation>{weight}, total des articles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Sending</source>
      <translation>… Envoi</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Waiting</source>
      <translation>… En attente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Refused</source>
      <translation>⚠ Refusé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Unconfirmed</source>
      <translation>⚠ Non confirmé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Confirmed</source>
      <translation>✔ Confirmé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Sent</source>
      <translation>✔ Envoyé</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✖ Cancelled</source>
      <translation>✖ Annulé</translation>
    </message>
  </context>
  <context>
    <name>views</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Find: {text}</source>
      <translation>Recherche : {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Its store {store} is no longer here, so that it finds nothing.</source>
      <translation>Sa boutique {store} n’est plus ici ; la vue ne trouve donc rien.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Sorted by: {column}, {direction}</source>
      <translation>Tri : {column}, {direction}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Store: {store}</source>
      <translation>Boutique : {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>View: {view}</source>
      <translation>Vue : {view}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>downwards</source>
      <translation>décroissant</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>upwards</source>
      <translation>croissant</translation>
    </message>
  </context>
  <context>
    <name>wizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/draft.py" />
      <source>(no word)</source>
      <translation>(aucun libellé)</translation>
    </message>
  </context>
</TS>
