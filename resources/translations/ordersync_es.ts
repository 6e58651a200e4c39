<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ActDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close without doing it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>The orders stay as they are; what you filled in is lost.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActDialogs</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>All orders that match: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Order {number} ({store})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Reading orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>This note takes the place of theirs; an empty one takes them away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>{n} orders</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo (Ctrl+Z)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActivityDock</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Jobs of this session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Nothing has run yet. Imports and notices show their progress here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActivityRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel {job}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details of {job}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on with {job}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Held. It goes on when you let it. {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause {job}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Progress of {job}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Stopping...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again: {job}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>✖ Stopped before it was finished. {text}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Use the shop's address again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close without saving?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Correct the address of order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Country (two letters)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Delivery address of order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Fill in what is marked: without it no parcel can be addressed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Postal code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State (two letters)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State or region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street, second line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The correction of this address is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The shop's address: {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This corrects the address at this desk. The shop's own address stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This shop's orders need two-letter codes here: {fields}. Without them the order still can't be shipped. Press Save again to keep the address as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} two letters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddressesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(same address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Bill to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address as it stands on a label (Ctrl+Shift+X)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Revert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Ship to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Use the shop's address again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>✎ corrected at the desk; the shop's address:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AmountsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Amounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Coupon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Discount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Payment method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Total</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswersDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>"{words}" stands in none of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Find next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Save as...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>An order's number, any word sent or answered...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Answers of the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out; buyers' names and addresses are in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>F&amp;ind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Find in the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Save an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saved to {file}. It holds buyers' names and addresses: give it only to whom you trust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saving an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Text file (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>What came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Why it is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>{store}, {when}. Passwords and keys are left out; buyers are in it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AssignDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Assign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Me: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Assign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Who works on &amp;it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AttentionBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Correct address...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Done in the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>I have seen it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>It's all right...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Keep ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Map it...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Notice for {tracking}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Take the shop's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Tell the shop again...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>What needs attention</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AttentionStatus</name>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Counting orders that need attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>No order needs attention.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>{reason}: {n}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BackupActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Backed up: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Backing up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Looking for restored backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>The backup is in {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>{done} of {of} pages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss this message</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Barcode</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/barcode.py" />
      <source>Barcode: {code}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BarcodeSheetDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>P&amp;rint...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save as &amp;PDF...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save the barcodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Saved: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Sent to the printer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The file can't be written: {path}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The printer can't be used. Choose another one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BuyerDeletedBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/buyer_deleted.py" />
      <source>Buyer's data were deleted on {when}. Items, amounts and parcels are still here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BuyersDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source> days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Forget buyers after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Backups and exported files aren't changed: delete those yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data are kept for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting old orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Days after which buyers are forgotten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Don't save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget &amp;now...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget buyers after {n} days?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget the buyers of {n} orders now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forgetting buyers of old orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>From now on it is done once a day, and can't be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It can't be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It was stopped: the others are as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Now that would be the buyers of {orders} orders, and the texts of {rejected} orders that couldn't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Orders that are shipped or cancelled, need nobody and weren't changed for so long lose the buyer, addresses, telephone, e-mail, notes, gift message, custom fields, the shop's own text, and what was sent and answered. Number, times, status, items, amounts, country, shipping method, parcels and tracking numbers stay. Orders that are still open keep everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Reading how long buyers are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>S&amp;top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saving how long buyers are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Their bytes go once no other window of ordersync reads the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>{n} of {total} orders</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BuyersForgetting</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>Forgetting buyers of old orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CalibrationDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Begin again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Print or save...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Calibrate the scanner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Everything arrives as it is: nothing has to be translated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Learned: {n} characters arrive as others and are translated from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Scan barcode {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Some scanners can't read from a screen: print the barcodes and scan them in their order. Caps Lock must be off.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CarrierTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>&amp;New row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carrier of another row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carriers and services of this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Last used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>No parcel of this store was recorded yet. Rows can be added below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Service of another row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>What the shop is told when a parcel goes out. Where a word is empty, ours goes out as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>our carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>service, or any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} is told no carrier, so nothing of this goes out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} isn't told the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{word} (as any service)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangedStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view (Ctrl+F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>The view {name} was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>View changed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckSteps</name>
    <message>
      <location filename="../../ordersync_gui/ui/check_steps.py" />
      <source>Done: {step}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChecklistPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Concluded, not documented:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Have this at hand for {shop} before you go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Help for this kind of shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>How to connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Not publicly known:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Nothing: the practice shop runs on this PC and its form is filled in for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>The practice shop has invented orders from many countries. You can import and ship them as you like: no real shop, parcel or buyer is touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What isn't certain about this kind of shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What you need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Where to find this (opens the help in your browser)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>Take it out of the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>{term}, remove</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>What is searched for</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Connect a store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Which kind of shop do you want to connect?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChosenForAct</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/chosen_for_act.py" />
      <source>Nothing was done: all orders of the list are chosen, and the list shows more than was asked for, because of a mistake in the search. {mistake} Mend that part or take it out, then choose again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColourChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Orange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Pink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Sky blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Yellow</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>&amp;Reset columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns of: {view}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay &amp;put at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay put at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns, from left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>The grid then shows the columns that fit by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Us&amp;e these</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>No command is called that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Type a few letters of a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Why the command can't be chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>{command} (not now)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;About ordersync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Calibrate the scanner...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Change connection...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Command list...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect a store...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect again...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Correct the parcel...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Disconnect...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Export orders...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Import this store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Look in the shop now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Maps...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Messages to the shops...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Preview an import...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Print order sheets...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Put the order back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Restore from a backup...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Scanner settings...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Ship and notify...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stop all running work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Support bundle...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Test a scan...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Why is an order missing?...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>All orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Buyers' &amp;data...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Correct &amp;address...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>De&amp;lete...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Find...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>I have s&amp;een the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;all stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;one order...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import a&amp;gain from...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import histor&amp;y...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Main toolbar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Needs attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Open &amp;details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Orders that couldn't be &amp;read...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print command &amp;barcodes...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Scanning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Send &amp;notices now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Settle a &amp;notice...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ship from a &amp;file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show &amp;log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show all &amp;columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Store se&amp;ttings...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Stores' stat&amp;e...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ta&amp;ke the parcel back...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Take the &amp;next order</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConnectWizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Connect a store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Invented orders on this PC, to try things out. It speaks like {shop}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave the wizard?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Practice shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Read the stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>What you entered here is lost. No store is connected.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CopyMapsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;From the store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Show why not...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over {n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Choose at least one of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Copy maps to {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the maps of another store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Reading...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Take over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>The store whose maps are taken over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>There is no other store yet whose maps could be taken over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>{store} ({channel})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CorrectDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Tracking number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>C&amp;arrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Close without correcting?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Correct a parcel: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>The parcel stays as it is; what you entered is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Tracking number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CredentialsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>Sign in to {shop}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>The password is kept in this PC's password safe, never in a file.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DailyCheck</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>Looking whether the order database is whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>The order database is damaged. What you see may be wrong or incomplete. Close all windows of ordersync and start it again: it then offers to restore a backup, or to save what can be read. ({problem})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeleteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>De&amp;lete for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>I understand that this can't be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>In the shop nothing changes. Its orders can be imported again when it is connected anew, but not these parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. The shop will never be told of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>To stop imports and keep what is here, disconnect it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store} is deleted from this PC for good: {counted}, with their history, kept exchanges, maps and password.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeliverySection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Order weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Requested shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Ship with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Warehouse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>{carrier} (by the map of shipping methods)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeskActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Tags...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Assi&amp;gn...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Cop&amp;y the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Desk n&amp;ote...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>E&amp;xport the chosen orders...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Hold unt&amp;il...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Take o&amp;ver</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeskCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Address of order {number} copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Wait until it is done, then undo it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>What can be done with the chosen orders</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeskSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>(none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assigned to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>At this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Change the tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Hold the order until a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>On hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Ship by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Take over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Until...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>by the shop: release it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>picked {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>printed {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>until {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>{sign} Changed meanwhile. The stored note is: {note}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeskViews</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>Remembering the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>{name} (changed)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeskWork</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Leave them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Looking for what can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{done} of {total} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{n} orders are changed. It can be undone.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DisconnectDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>&amp;Disconnect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. They wait until it is connected again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>What is here stays: {counted}, with their history and the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store}: its password is deleted from this PC. The shop is neither asked nor told any more.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DryRunDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>C&amp;opy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copy what would be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>It can't be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Putting it together...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Showing what would be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop isn't sent anything now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop would be sent {n} requests, one after the other. Nothing is sent by looking at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>This is what the shop would be sent. Nothing is sent by looking at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What is sent to the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What the shop would be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>{place} of {count}: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Emptiness</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>0 of {n}: filter active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>0 of {n}: {filters} filters active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>A store's settings can leave out orders by where they come from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>By the store's settings all of its orders are left out: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a shop to see its orders here, ship them, and tell the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Import now (F5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Importing orders...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Last import: {ago}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order here fits: {filters}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No store is connected yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing needs attention.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing to ship.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>They appear here as they arrive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Try with the practice shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Why is it missing?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>&amp;Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Messages to the shops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Reading...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search the messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search: order, tracking number, store, any word sent or answered...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;older</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show all messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show older messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>The messages can't be read.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_keeping.py" />
      <source>Removing old messages to the shops</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceLimits</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source> MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source> days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>&amp;Keep for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Days for which messages are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Kept now: {n} messages, {size} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Megabytes that messages may take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Reading how much is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saved. What is beyond that goes with the next daily clean-up; messages of parcels that still need somebody stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saving how long messages are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>at &amp;most</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>1 message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message about this parcel is kept: nothing was sent yet, or it is too long ago.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message has "{text}" in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Nothing was sent to a shop yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Order {number} ({store}):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading messages to the shops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading new messages to the shops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching: {n} % looked through...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>That message isn't kept any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>The newest {n} messages; there may be older ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>{n} messages.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Attempt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Tracking number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What for</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_table.py" />
      <source>Messages to the shops</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExchangeView</name>
    <message>
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>... and {n} more letters; they are copied, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>Request and answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>{n} letters stand before this ...</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExplainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>&amp;Find out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Asking the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Explain an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Import one order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Looking...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>No store is connected, so there are no orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Open order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order &amp;number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Similar numbers here:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>There is no order {number} here. This may be why, the likeliest first for each store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Type an order's number. You learn where it is; and if it isn't here, what is known of it: whether it couldn't be read, goes by another number now, or was never among what the shop sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Why is an order missing?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Export orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>JSON for programs (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{done} of {total} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{n} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{orders} written to {file}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>(nothing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} (1 order, e.g. {sample})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} (no order has it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} ({n} orders, e.g. {sample})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{name} (not a field of this channel)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field &amp;{place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Which of the shop's fields stand in custom fields 1 to 3 of the list, the details, exports and the find box. Nothing of an order is changed by this.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Filter the orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Find: number, buyer, SKU, tracking... or status:shipped (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Mistakes in the search</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Ask the shop for this order now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Connect again...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import again from {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Map the word...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Open the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Orders that couldn't be read...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Store settings...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>What the shop sent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Connect {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>First import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Kind of shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Ready to connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Status words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is being saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is saved now, its first import starts, and its settings open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>all that were found are mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>is kept in this PC's password safe, never in a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>not mapped: {words}. Their orders can't be shipped until you map them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day} ({n} found)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FormWidget</name>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>&amp;More settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>More settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HeaderMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Hide "{column}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Keep in place up to "{column}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Let all columns scroll</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HeaderSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop gives no status)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop says "{word}")</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Rows of this change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Undo this change...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Later changes stand. Undo those first, the newest one at the beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Orders moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows that the change set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>The maps of this store haven't been changed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This change was undone: its rows are as they were before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This is the latest change that stands. It can be undone; orders follow the maps again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undo this change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undone {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Where from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Tomorrow 8:00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Hold until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>In &amp;2 hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Next &amp;Monday 8:00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>may stay empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HoldWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_watch.py" />
      <source>Ending holds whose time has come</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportAgainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>&amp;Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Import {store} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed &amp;since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>The shop is asked for all of them. What is here already changes only where the shop says something else. A long range is read in slices, the newest first; when it is stopped, it goes on from there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportBanners</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>Change connection...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself as soon as the time is over that the shop asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself, at least every {n} minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself while automatic imports are held. F5 imports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself: automatic imports are switched off. F5 imports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores} and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores}: the imports failed. The last one: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{store}: the import failed. {why}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportInterval</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>How often orders are imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>Import automatically</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>automatically</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} minutes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportOneDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Asking the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Change the order in the shop, such as by a note, and import; or use Import again from a day before its last change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Import one order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Look for stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>None of the connected shops can be asked for one order by its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order &amp;number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop is asked for this order alone. How far the other imports have reached stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportPreviewDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>"{word}" isn't mapped. Orders that couldn't be shipped: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>&amp;Import now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop... page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>New and changed orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Nothing was written by looking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order {number} can't be read: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Preview an import of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What an import of {store} would bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What becomes of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>changed, still {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>new: {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{before} to {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{new} new and {changed} changed orders would come, {cancelled} of them cancelled. {unchanged} are as they are here, {rejected} can't be read. The shop was asked for what changed since {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{n} more aren't listed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportQuestions</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_questions.py" />
      <source>Choose a connected store on the left first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>... and {n} more that couldn't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Asking the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Order {number} couldn't be read: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>page {page} of {pages}: {seen} orders, {new} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>slice {n} of {slices}: {seen} orders, {new} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} of them are left out by the store's settings (View &gt; Left out).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{seen} orders: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Click the picture or press Enter to enlarge it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>SKU {sku}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>The picture can't be shown. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>UPC {upc}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>place {location}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>weight {weight} each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>{shipped} of {ordered}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>✖ The shop has taken this line off the order.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ItemsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items of the order</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeptFieldsMessage</name>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shipment is only recorded at this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop can't be told which items are in it: it may show all of them as shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop drops: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop isn't told. The shipment is only recorded at this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop keeps: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop will mail the buyer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>items and quantities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>note to the buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>that the order was shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>tracking number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} drops: {fields}. The shop and the buyer won't see that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} keeps: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} takes no notice of a part of an order. This parcel is only recorded at this desk; the shop is told with the last parcel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{store} is disconnected: the notice waits until it is connected again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys, scans and search words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Press, type or scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Type what you want to do, or a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>What happens</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayoutKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/layout_keeping.py" />
      <source>Saving the columns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeavingDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{orders} orders, {parcels} parcels recorded here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeftOutBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/left_out.py" />
      <source>Store settings...</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent notices: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent shipment notices</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ManageDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Delete...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Rename...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move &amp;up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move do&amp;wn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>No view is saved yet. Find some orders, then use View &gt; Save this view.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Saved views</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ManyTelling</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>No shop is told. The parcels are only recorded at this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Te&amp;ll the shops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Tell the shops</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapNews</name>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Map it...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Reading the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>{store}: {news}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>&amp;Undo last change...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Asking the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close without saving?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Sav&amp;e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Saving... This waits until other work on the orders has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>The changes to the maps of {store} are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo this change of the maps?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MethodTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>&amp;New method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>A shipping method that hasn't been seen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Last seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>No order of this store has named a shipping method yet: imports bring them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Nothing is proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shipping methods of the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shop's shipping method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>The carrier and service that are proposed when an order with this shipping method is shipped. An empty carrier proposes nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>To ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Mo&amp;re</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Read &amp;statuses from the shop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Choose another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Name of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace the view?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>There is a view called "{name}" already. What it looks for is lost.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Desk note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Save (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>A note for this desk; the shop doesn't see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>Desk note</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NotesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Custom field {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>From the buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Internal notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes, without a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>{title} ({field})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>❖ Gift</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Notifying</name>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking after old notices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking for notices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Sending shipment notices...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Telling the shops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} missing there, to be sent again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} seen in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} unconfirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} waiting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OneOrder</name>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Asking the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came in: it is new here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came, but it couldn't be read: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here already, just as it is in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here, and changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Another window was opened first. Close it, then ship the order again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Reading an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>{n} orders are chosen. At most {most} can be shipped at once: choose fewer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;None of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;Take it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>None of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Orders with this number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Take it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Which order?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>{n} orders have the number {number}. Press the key of the one that you hold.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderDetailsPane</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Choose an order to see it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Order details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Reading an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Record a parcel and tell the shop (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify...</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderInHand</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/hand.py" />
      <source>Packing begins</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderSheets</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>1 order sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Choose the orders first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Don't print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Order sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Order sheets as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Print order sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Print {n} order sheets?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>That takes at least as many sheets of paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>{done} of {total} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>{n} order sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>{sheets} printed to {target}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrdersHeader</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/header.py" />
      <source>Columns of the orders grid</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/model.py" />
      <source>order {number}, {status}, {store}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrdersPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Everything that matches is selected, also what comes in before you act on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Number of orders shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Reading the orders...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>The orders can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{orders} ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{orders}, {n} selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{shown} of {n} orders</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrdersTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/table.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PackingPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>+ 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>- 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>All &amp;of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count all of it by hand (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count one by hand (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Items to pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing order {number}: {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put the order back, ship nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Scan each item, or count it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Take one out again (-)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>{n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>✓ All is packed. Scan the tracking barcode.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>{title}: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Add a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Letters or F2: type   Tab: next entry   Del: empty the row   Home, then letters: find a row</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ParcelActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Done in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;It's all right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Tell the shop again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Difference from the shop: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look at order {number} in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look in the shop first. The whole notice is sent once more, at once: if the first one arrived, the shop may count the parcel twice, and the buyer may hear of it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't have all of the notice. What is missing is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't list it at the time of its last known change. It was changed since, or the shop's clock is another: that tells nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop has the notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop shows neither the parcel nor that it is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {{number}}: the shop shows it as "{word}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Say this when the shop shows what is right. This desk doesn't look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Take a parcel back: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Tell now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>The difference no longer needs attention, until the shop shows another status. Nothing changes in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>{carrier}, tracking number {tracking}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ParcelMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Correct...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Look in the shop now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Messages to the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Show what is sent...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Take back...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Tell the shop &amp;now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>What to do with the parcel {tracking}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PickupBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>(the shop gives no number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>⚑ Goes to a pick-up point</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of an item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of {item}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>The picture is being fetched...</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewOrders</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Orders of the chosen line</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewOrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Total</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>&amp;Go to the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>... and {n} more remarks of this kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>1 order was found in this range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Asking the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Choose it to see the orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Counting...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>It couldn't be counted what saving would do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Look at the orders of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Nothing is changed.

As soon as you change something in a map, this says what saving it would do: which orders get another status, and which ones they are. Nothing happens before you save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Orders are being read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Page {page} of {pages} read, {orders} orders so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Rows besides that can't be saved either: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Saving changes the maps and no order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stop reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stopped before all orders were looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The last change that was saved:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The newest {n} of them, and {more} more:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>The orders couldn't be looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>These orders:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>This can't be saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>What saving does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} more can't be read; the import will list them with the reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} orders were found in this range.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Previewing</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>Count what saving the maps would do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>List the orders that would move</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProblemsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>C&amp;opy all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Copy all problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Rows that weren't taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Why it isn't taken</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Proposals</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/proposals.py" />
      <source>Proposals</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RangePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>&amp;How far back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>How far back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Not mapped: {words}. Go back to map them, or do it later in the maps of the store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Orders changed in the shop since this day are fetched first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Since a day of your choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Time zone and first import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>{n} days</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Look for changes of the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Read the maps</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>&amp;Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Close without doing it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Everything stays as it is; the reason is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>may stay empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReconfigureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>&amp;Test and save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>A password or key that you leave empty stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Change the connection of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close without saving?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connect {store} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connection of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Its password was deleted when it was disconnected; enter it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>S&amp;top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stop the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Test and save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The connection of {store} stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The test is running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>{channel}. Orders, history and maps stay, and notices that wait go to what stands here. For another shop connect a store of its own instead.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RefusalPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>1 scan ignored since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>I have read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Scans that were ignored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Show the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>{n} scans ignored since</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RejectedDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>&amp;What the shop sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>... and {n} more letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>All orders could be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading the orders that couldn't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>These orders are missing in the list. Show the reason and the text below to whoever looks after the shop; once mended, the next import of the changed order brings it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>What the shop sent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RejectedModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>(none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Another file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Restore...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>A backup's file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Comparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking for backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking into the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Order databases (*.sqlite3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore from a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore the backup of {when}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restoring a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>The backup is being restored. Please wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>There is no backup yet. File &gt; Back up now makes one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>{done} of {of} pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>{mb} MB</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowCopying</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>1 order copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>Copying orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders are too many to copy: at most {most}. Export them to a file instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders copied.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunHistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Answers of the shop...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>1 import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>All stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Couldn't be &amp;read...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Import history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Imports, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>No import is like that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Nothing was imported yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with &amp;warnings or errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with warnings or errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading an import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Show &amp;older</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The history can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The newest {n}; there may be older ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Took</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>What is known of the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>{n} imports.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunList</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/run_list.py" />
      <source>Reading the history of imports</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SameShopHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>&amp;Change its sign-in instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Change the sign-in of the store that is connected already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Connect it a&amp;gain instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Look for the same shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>The orders of this shop are here already: its store "{store}" was disconnected. As another store, they would stand here twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>This shop is connected already, as "{store}". Connected twice, its orders would stand here twice.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Read the statuses of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Save the maps of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's list of statuses is up to date here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's statuses were read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Undo a change of the maps of {store}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScanSettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source> ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Behind a barcode comes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Check items by scanning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Fewest characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Longest pause between keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Prefix of the scanner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Test a scan...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>C&amp;alibrate...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Calibrate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Close without saving?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Fo&amp;rget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Forget the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Keys arrive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>S&amp;ounds for scans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Saving the scanner settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Scanner settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Sounds for scans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Test a scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>What you changed here is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>{n} characters are translated</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScanStation</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Looking a scan up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Put back. Nothing was recorded. Scan an order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Reading an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Recorded. Scan the next order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Scan the tracking barcode first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Ship and notify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>question</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScanTrialDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking a scan up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking it up...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Scan any barcode. Nothing is done with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Test a scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Understood as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Without what the scanner adds</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Command barcodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Reading the scanner settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Saving the scanner settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScheduleActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>&amp;Hold all automatic imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Import a&amp;utomatically</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScheduleSwitches</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Saving a setting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SecretEdit</name>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show or hide: {label}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettleDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;How do you know?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Close without saving?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first, then say what you found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. It has accepted the beginning of this notice, so a tracking number there proves nothing. Say this only when the shop shows the order as shipped: the notice then counts as confirmed and isn't sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the order as shipped: what is missing of the notice is then sent, at once; nothing that was accepted is sent twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the parcel: otherwise the shop gets it twice, and the buyer may hear of it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop shows the parcel: the notice then counts as confirmed and isn't sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Notice for order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say this when you have entered the parcel in the shop by hand: the notice then counts as confirmed and isn't sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say what should become of the notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Settle the notice for order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The notice stays as it is; the reason is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The same notice is sent once more, at once. First mend in the shop what it objected to, or it will refuse again. Where it doesn't know the carrier, put its word for it into the store's carrier map: the notice then goes out with that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop has accepted the beginning of this notice; what is missing is sent, at once. First mend in the shop what it objected to, or it will refuse again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told about this parcel. The parcel stays recorded here; enter it in the shop by hand if the shop should know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told the rest. It has accepted the beginning of this notice, such as the tracking number, and may still show the order as not shipped: change it in the shop by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>{store}, order {number}, {carrier} {tracking}: {state}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipBlock</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>&amp;Ship unchecked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>A scan was refused. Scan the barcode of this dialog's order again before you ship it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>It is &amp;this order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Order {number}: not all of its items were scanned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship unchecked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The items of this order weren't checked by scanning. Close this and scan the order first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The reason is kept in the order's timeline.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Items in this parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship and notify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close without shipping?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Read the note under the tracking number. Enter again ships.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Record the shipment of order {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship and notify: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Sho&amp;w what is sent...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Show what is sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Te&amp;ll the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Tell the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>The shop says that this order isn't to be shipped. Nothing was recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What is shipped where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What you entered for order {number} is lost.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Note to the buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Tracking number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost ({currency})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ser&amp;vice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ship &amp;date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The carrier is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The cost "{text}" is no amount of money.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The tracking number is missing.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipFileDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record 1 parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record the parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record {n} parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a file of tracking numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a table (CSV or Excel) with a column of order numbers and one of tracking numbers; carrier, service, ship date, SKU and quantity are read where it has them. Nothing is written until you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Columns that aren't used: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Left out for their problems: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only &amp;problems and doubts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only problems and doubts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Parcels: {n}. Can be recorded: {ready}, of which look odd: {odd}. With problems: {bad}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Read a file of tracking numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record the parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record {n} parcels from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Recording...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Ship from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipFileFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>&amp;Carrier where none is given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Carrier where the file has none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose &amp;file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Orders of &amp;store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Store of all orders in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>by the map of shipping methods</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipFileModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Tracking number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipFileTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_table.py" />
      <source>Parcels of the file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipItems</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>"{text}" is no quantity ({item}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Items in this parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Nothing is in this parcel. Enter a quantity for at least one item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Only {left} left to ship of {item}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>In this parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Quantity to ship of {item}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>SKU</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipLook</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Asking the shop how the order stands...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Let it be &amp;shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Looking in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship it an&amp;yway...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Shipped anyway: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>The shop didn't list this order: it may have changed there. Importing now...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>With a reason the order can be shipped; it is kept with the parcel.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipManyDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} of {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close without shipping?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Looking for the tracking numbers on other orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>More than one column was copied. Copy only the tracking numbers; Ship from a file finds the orders by their numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No order is in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No tracking number is entered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Orders in the list: {n}. Scan or type each tracking number; Enter goes to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders to ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders: {n} of {total}...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Record the shipment of {n} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship {n} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Still in the list without a parcel: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take &amp;out of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take out of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>The orders can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>What you entered for the orders in the list is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{n} of them can't be shipped: the remark says why.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipManyFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>&amp;Carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>... and {n} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one &amp;parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Carrier of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Se&amp;rvice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Service of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship &amp;date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship date of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together &amp;although the addresses differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together although the addresses differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking &amp;number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking number of the parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>by each number or order</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipManyModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Goes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Tracking number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>{column} of order {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipManyTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_table.py" />
      <source>Orders to ship</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShipmentsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Cost: {cost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>In one parcel with other orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Note to the buyer: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Shipments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>{carrier}{service}, tracking number {tracking}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>✖ Taken back on {moment}: {reason}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShippingByScan</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/shipping.py" />
      <source>Quantities were changed by hand: ship this parcel with the button.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Views of the orders</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SilenceBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Import again from...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>No new order for longer than usual in {n} stores: {stores}. Their imports go well. On a holiday that is no wonder; else look at what is said of each of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Noting that a silence was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Stores' state...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>{n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>{store} ({time})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SortMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/sorting.py" />
      <source>Sort &amp;by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/sorting.py" />
      <source>The other &amp;way round</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Another {source} to leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave out orders by: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave this one out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>None has been met yet: imports bring them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>One that hasn't been met yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that are left out are kept, but aren't counted, shown in the lists or shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be left out: {n}. They stay in the database and can be shown with View &gt; Left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be shown again: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>{n} orders</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusChoices</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_choice.py" />
      <source>What {word} means</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>F2 or Enter: choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders ever came with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders have it now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Last seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Means here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Shop's word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>The status as the shop sends it, letter by letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>When an order last came with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Whether the row is as the channel has it. Del: back to that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>"{word}" is like "{known}": {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Words not seen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Add the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>F2: choose   Del: as the channel has it   Letters: find a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use &amp;it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use the proposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Words that haven't been seen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>one, or several with commas between them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_table.py" />
      <source>Status words of the shop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusesPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>All words in use are mapped. You can change this later in the maps of the store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Every shop has its own words. Say what they mean here; only Awaiting Shipment can be shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>No words are known yet. The usual ones are understood; others can be mapped later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Not mapped: {n}. Their orders are imported, but can't be shipped until you map them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Read the statuses of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Reading the shop's own list of statuses...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Status words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>The shop's own list of statuses couldn't be read. {why}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StopBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Looking for stopped orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Sho&amp;w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Show the stopped orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: order {order} was changed at the shop after work on it began. Don't hand the parcel over before you have seen what changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: orders {orders} were changed at the shop after work on them began. Don't hand the parcels over before you have seen what changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>{orders} and {n} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Finishing deletions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Reading a store</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_commands.py" />
      <source>Choose a store on the left first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreSettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>Close without saving?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>Save the settings of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>Settings of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_dialog.py" />
      <source>The changes to the settings of {store} are lost.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreSettingsForm</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source> days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source> hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source> working days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>A stripe beside the store's name, so that it is found faster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Ask again for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Ask {channel} to mail the buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Buyer's mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Counted from the payment, without Saturdays and Sundays. Then orders show until when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Days back of the first import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Each shipment notice then asks the shop to tell its buyer by a mail of its own. Whether it does is up to the shop; this desk sends no mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>First import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Hours that imports ask for again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>How far back it reaches. Later ones fetch what has changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>How much of the time before the last import the next one asks for again. More helps against gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Import orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Ship within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>While this window is open. F5 imports at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Working days to ship within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>as usual ({n} hours)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>no set time</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreStates</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_states.py" />
      <source>Saving a setting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreStatus</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_status.py" />
      <source>+1 store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_status.py" />
      <source>+{n} stores</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading the stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading when orders came</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoresDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Connect again...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Import now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>All is well with this store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>C&amp;hange connection...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>I have &amp;seen the silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import &amp;automatically</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import a&amp;gain from...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Let &amp;it go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>No store is connected yet. File &gt; Connect a store... connects one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Show hist&amp;ory...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores and how they stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores' state</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoresModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Last good import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Newest order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Next import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Unsent notices</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Copy everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Save as...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Everything was copied. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Files of the bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>For whoever helps when something goes wrong. Nothing is sent by itself: look through all of it, save it, and give the file to whom you trust. Passwords, buyers' names and addresses, order and tracking numbers were taken out. The names of your stores and the shops' own words are in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Gathering facts, and taking out secrets and buyers' data...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Making a support bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Save the support bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saved to {file}. Nothing was sent: give this file to whoever helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saving the support bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Support bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>What stands in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Zip file (*.zip)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;New tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>New tags, with commas between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Ticked: put on. Empty: taken off. Half ticked: stays as it is on each order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>urgent, gift</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Copy from another store...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Export to a file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;History...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Import from a file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Reset this row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>1 row was written to {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Copied from {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Export the maps of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps from {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Imported from {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Nothing is saved until you press Save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Reset &amp;all of this map to the default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>What isn't saved yet isn't in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: 1 row goes back to the default. {unsaved}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: everything is as the channel declares it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: {n} rows go back to the default. {unsaved}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{n} rows were written to {file}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TellingSettings</name>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source> seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>By this PC's clock, on the parcel's ship date. The program has to run then, or is told later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Seconds before the shop is told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Tell the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day at which the shop is told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Until then a parcel can be undone, and the shop never hears of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>When the shop is told of a parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>after a short delay, in which it can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at a set time on the ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at once: nothing can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>never: parcels are only recorded here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TestPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Asking {shop} with what you entered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stop the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stopped. The connection hasn't been tested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Test the connection to {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Testing the connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The connection works. Nothing was changed in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The test is running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <location filename="../../ordersync_gui/ui/thumbnails.py" />
      <source>Picture of an item</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>Show the message of {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrackingHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Carrier set to {carrier}: the number looks like theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Looking for the tracking number on other orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This is the number of an order. Scan the one on the parcel's label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like a number of {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like the barcode of a product. Scan the one on the parcel's label.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TryWord</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a custom field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a shipping method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>1, 2 or 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Service of the carrier that is tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Try a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>What it becomes, and by which rule, stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as Express</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as UPS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as on-hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>{outcome}. {rule}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UndoStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo all {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo the last {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A correction isn't undone: correct the parcel once more, or take it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A shop is about to be told; it can still be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Looking for notices that wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Nothing waits to be undone. A parcel is taken back in its order (Ctrl+Shift+B).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told in {n} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told of the correction in {n} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell &amp;now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone: order {orders}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>{count} parcels (order {orders}): the shops are told, the first in {n} s.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnmappedHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Map status words...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Not mapped: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>{store}: not mapped: {words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Import views...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Reset columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Save this view...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>C&amp;olumns...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>E&amp;xport views...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Sav&amp;ed views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Save cha&amp;nges of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Saved &amp;views...</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view "{name}"?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Mend what stands in the find box first: {mistake}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Move the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Only the view goes. The orders that it shows stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Rename the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was saved.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Delete...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Rename...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move &amp;up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move do&amp;wn</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewFiles</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>&amp;Replace them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Export views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Keep &amp;both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views imported: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views of these names are here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views written to {file}: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhereDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>Each has the order's number as a barcode, the address and the items. Orders whose sheets are printed are stopped when the shop changes them after that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>Into a P&amp;DF file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>Into a PDF file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>Print order sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>The sheet of 1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>The sheets of {n} orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>To a &amp;printer...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/where_dialog.py" />
      <source>To a printer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WorkDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app</name>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Open ordersync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Restore the latest backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Save what can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Backing up your orders, before they are made ready for this version of ordersync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Getting ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Restore the latest backup: {when}, {orders} orders, {parcels} parcels. What came since is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Save what can be read: orders and parcels that are still there are put into a fresh database. Orders that are lost come again with the next import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>Starting the practice shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The backup of {when} is restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file is kept in either case. Notices that may have been sent aren't sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file lies in {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The database with your orders is damaged, for instance by a power cut or a failing disk:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>There is no backup that could be restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Update without a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Your orders are being made ready for this version of ordersync. With very many orders this takes some minutes, once. Please leave the PC on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>ordersync - practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{done} of {of} pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} orders that lack lines were left out; the next import brings them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} rows were saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} shipment notices may have been sent, and are unconfirmed now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} stores have to be connected again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {rows} rows saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {saved} saved, {lost} lost</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Import all stores now (Shift+F5): they are asked for everything that changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Nothing has come, changed or been shipped since this backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Notices that shops were sent since: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that came since: {n}. The next import brings them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that changed in the shops since: {n}. The next import, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Parcels that were recorded since: {n}. They will be gone here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Shipment notices that wait in the backup become unconfirmed: they may have been sent since, and are looked up in the shops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>The backup of {when} is restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now can not be read; it is set aside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now is backed up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What was there before is in {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before a backup was restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before an update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>made by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>{n} shipment notices may have been sent since, and are unconfirmed now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>columns</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Assigned to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Changed at the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Held until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Needs attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ship by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shipping method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shop's status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>noted</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a connected store on the left first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a store on the left first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order that has a parcel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Connect a store first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order could be confirmed by a look in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order waits for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No view is saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Not possible right now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Open a saved view and change it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The chosen order isn't stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The columns of this view are the usual ones.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}" goes out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}", service "{service}" goes out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{first}" and "{second}" are the same here: case and blanks don't matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{item}" should look like LINE=QTY.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{key}" is a secret and doesn't belong on a command line, where other programs see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>"{name}" is a charge or discount, nothing to pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>"{number}" can't be the number of an Oxatis order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{row}" is given twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>"{tag}" can't be a tag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is no cost in {currency}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no cost. Write it like 4.50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no date. Write it like 2026-04-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no quantity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a colour such as #2a7f62.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is not a quantity for line {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a time of day such as 17:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>"{text}" isn't when a shop can be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like CARRIER=WORD or CARRIER/SERVICE=WORD/WORD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{text}" should look like KEY=VALUE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like METHOD=CARRIER or METHOD=CARRIER/SERVICE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like N=FIELD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like WORD=STATUS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>"{value}" is not a time zone. Write it like Europe/Berlin or UTC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't be taken out of the map at {channel}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_rules.py" />
      <source>"{word}" can't mean this status at {channel}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't mean {status} at {channel}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--force goes with --export FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--only goes with --reset, --copy-from, --import, --export, --test, or with nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>--order and --since don't go together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--preview goes with what would be changed: WORD=STATUS, --shipping, --import FILE ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/views_command.py" />
      <source>--replace goes with --import FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--skip-bad goes with --import FILE or --copy-from STORE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--undo, --history and --export go with no rows: they change or tell of what is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/warning_digest.py" />
      <source>... and {count} more warnings like the one before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>1 order assigned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>1 order put on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>1 order released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>A byte order mark stood before the feed; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/order_json.py" />
      <source>A channel that this version doesn't know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>A combined parcel needs two or more orders, each of them once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>A later change of this store's maps still stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A name has at most {n} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>A newer version of ordersync wrote this file; no view was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A note has at most {n} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice can ask for a mail to the buyer. Whether the channel then sends one isn't publicly known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A notice is two calls, carrier and tracking number first, then the state; which calls ShipStation makes isn't published. That the carrier's name is kept by the first call is inferred too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice names the items of the parcel. How the channel shows an order of which only a part was shipped isn't publicly known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>A notice of this order waits or isn't settled yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice that comes twice does damage: WooCommerce counts its items again, Magento refuses it. So none is repeated blindly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>A parcel always has a carrier: type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>A parcel can't be corrected in: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>A part of its orders is gone already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>A price or amount is too large: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>A proxy answered instead of the shop: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>A quantity is given, but not of which item (SKU).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>A refresh that ends in "Error in XML" means that no orders are waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A shipment notice carries status, tracking number and carrier: ShipStation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>A shipment notice writes the tracking number to the Ship Doc and sets it to Shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A shop that answers "accepted" may still not have kept a notice, so one counts as confirmed only when a later import shows the order as shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>A store has no setting {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>A store's maps can't be copied to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>A tag has at most {n} letters and no comma.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view's name has at most {n} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can have {limit} letters at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can't have line breaks or other characters that can't be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Access token in a header (ShipStation-Access-Token)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Add --carrier, or put it into the map: {call}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>Address corrected at the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Address of 1 order changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Address of the endpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Address of the order feed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Address of the web services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Addresses of {n} orders changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>After trouble it is left alone until {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Also: {mistakes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. FBA: Amazon sells, packs and ships out of your stock at Amazon. MCF: Amazon packs and ships an order of another marketplace out of that stock. Such orders need no parcel of yours: leave them switched off, or they may be sent twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. Single integrations can also be left out at this desk, in the store's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An AppId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>An address has no {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>An amount is too large to be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>An answer came too late to change the state of the notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in full shows its tracking number too: the web service's own types name it, the guide's sample doesn't. Where the answer lacks that field, nothing is concluded from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in no mapped state counts as shipped when its Shipped flag is set, as cancelled when its payment is; without any state also as paid or unpaid by its payment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a shipping method has no row in the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word has its status by its payment and shipping flags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word isn't mapped, and can't be shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Another order on this page has the same id "{id}" and is a different one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/sqlite_copy.py" />
      <source>Another program is writing to the order database and doesn't finish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Another program is writing to the order database {path} and doesn't finish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Another row says already what becomes of this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Another window or command has taken over {store}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Any shop that offers a ShipStation Custom Store address: WooCommerce, Magento, Spree, nopCommerce, Craft, Drupal and many more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>AppId</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>As the shop's ShipStation or Custom Store settings show it, without user name, password or key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask for a shorter span of time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>Ask whoever runs the network for the address of an HTTP proxy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask whoever runs the network to allow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Ask whoever runs the network to let this PC through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>Ask whoever runs the network, or open a page in the browser and sign in there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Ask whoever runs the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}, before that to {before}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>At the bottom right of every page, when you are signed in to InkSoft as an admin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Shipment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Back in the lists: the store's settings no longer leave out orders from {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Blank lines stood before the feed; they were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Both "{one}" and "{other}" arrive as "{came}": they can't be told from each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Both came with the same order id, so they are one order here. If they are two in the shop, its export is at fault: show this to whoever looks after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Buyers' data can be kept for 1 to 3650 days, or 0 for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>By the protocol all times are UTC. Some shops write their own local time: when orders seem to be hours early or late, enter the shop's zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>By the protocol all times are UTC. Whether {channel} keeps to that isn't publicly known: when orders seem to be hours early or late, enter your zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} it is sent at {time} on the ship date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} its shop isn't told, unless you ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>By what the desk knows, the shop doesn't show this shipped order as open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>By what the shop's status means now, the order is complete and open there: the shop is told now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Caps Lock is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Carrier by the map: {carrier}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Change it in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Change it only when InkSoft's support tells you another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Change the order in the shop, such as by a note, and import; or import again from a day before its last change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>Change the order in the shop, such as by a note, and import; or import with --since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/renumbering.py" />
      <source>Changed at the shop: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Channel integration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Check Token and AppId. In the Oxatis administration console, under Account/Profiles &gt; Access rights management, the Token's user needs "Use Web Services" and the rights to see and change orders. The AppId must be allowed for this site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Check that the folder exists, that you may write to it and that the disk isn't full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>Check that the folder is yours and that the disk isn't full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check that this PC is online.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Check the Master Admin's e-mail and the API key, and that the integration is still active: Admin &gt; General &gt; Shipping Integration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port; the shop may be down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and the sign-in for unusual characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address for typing errors, and whether this PC is online.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>Check the address in a browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check the address. On a guest network, open a browser first and sign in to the network there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Check the number in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Check the user name, the password and the PublisherId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the user name, the password or key, and the way to sign in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time. If they are right, ask the shop's host to renew the certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time: its clock is probably slow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check this user's rights in the shop, and whether a firewall of the shop blocks this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check whether the address must begin with http:// or https://, and its port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check whether this PC is on the company's network. If it needs no proxy here, change that in the settings of this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Choose InkSoft here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose Listing Mirror here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Choose Order Time here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Choose Oxatis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>Choose a backup of ordersync; they lie in the folder backups of its data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>Choose a data folder in which you may write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>Choose a folder in which you may write, and close the file where it is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>Choose a folder in which you may write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Choose a later one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Choose another data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Choose another folder, or close the program that has the file open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>Choose another name, or add --force to replace it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>Choose another store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Choose at least one item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Choose one that was written with Export views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose the options that you want, then click Create ShipStation Integration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Choose the way to sign in that the plugin asks for; most use a user name and a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Activate at ShipStation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click Fulfillment Integrations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Shipping Integration under General.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the Integrations menu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the ShipStation logo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click the gear icon at the top left to come to the Admin page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>Close all of them and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Close other windows of ordersync and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>Close this window and start it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>Confirmed by a look at the order in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/read_back.py" />
      <source>Confirmed: the shop shows the order as shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Connect it again, then import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Connect the store again on this PC and enter its password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Copy the API key that Order Time made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Correct the address first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Correct them, or add --skip-bad to take only the others ({count}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Coupon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Custom field 1 is the marketplace's order ID, 2 the channel integration, 3 the alternate marketplace order ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Custom field {place} can't be set so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Custom field {place} shows nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Date isn't given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Decided anew for each order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>Delete it once more to finish that, then connect the shop anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Delete or rename the one that doesn't count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>Delete some that nobody uses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Design, colour and size are options of the item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note taken away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Don't send it; ask whoever runs the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>E-mail of the Master Admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Enter it as well: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Enter the AppId and the Token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Enter the Master Admin's e-mail and the API key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the address, the generated user name and the generated password. They aren't those with which you sign in to Listing Mirror.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Enter the address, the user name, the password and the PublisherId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the endpoint's address as the plugin shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the user name and password that Listing Mirror generated for ShipStation (Integrations &gt; Fulfillment Integrations &gt; ShipStation). Those of its website don't work here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the user name and the password, or the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can be kept for 1 to 3650 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can take 1 to 100000 megabytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Finish. In the store's settings, leave the time zone at GMT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Follow the instructions on that page, then click Update ShipStation Integration. Copy the generated user name and password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>For pick-up orders: the shop offers delivery by Colissimo, Mondial Relay or another network's points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Free some space on this disk and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Free some space on this disk, or update without a backup (--no-backup with a command).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Free the disk or end the other program, then look in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>From the user's profile in the Oxatis administration console. Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>GMT, because Oxatis writes times without saying which zone they are in and its orders are read as GMT elsewhere too. Change it only if imported orders have the wrong hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Gear icon at the top left &gt; Admin &gt; General &gt; Shipping Integration (also called Settings &gt; Shipping Integration) &gt; Activate, at ShipStation. Order Time then shows the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated user name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Gift message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>Give a folder that you may write to with --data-dir, or free this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Give the file of a backup that lies elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>Give the log to whoever looks after this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>HTTP {status} without a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>How many Ship Docs a page of the feed holds, and how errors are worded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>How many calls a day Oxatis allows. An import makes one for each order, a look at an order two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>How many requests in a second the channel bears. This desk begins ten at most, notices before imports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>If a company proxy or virus scanner looks into secure connections, ask whoever runs the network to add its certificate to those that this PC trusts. Else check the address, or ask the shop's host for a certificate that browsers accept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>If the other address is the shop's right one, connect the store with that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>If the shop has it, it comes in at once, whatever the reason was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import again from an earlier day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Import again to see what changed; or say why it is shipped all the same with --anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Import again, then look at the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>Import again. If it stays so, show this message to whoever looks after the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>Import again: it goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Import first, or check the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import its orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now: it is asked for these again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/statuses.py" />
      <source>Import orders: the words that they bring are listed. You can also type a word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>Imported from {store}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In its list of orders, or in the plugin's settings. Words that aren't known can be mapped later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>In one parcel with {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the Oxatis administration console: Account/Profiles &gt; Access rights management. Select or add a user, tick "Use Web Services", save; the Token then stands in this user's profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>In the Ship Doc. One without them is imported, but has to be corrected here before it can be shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. It is often another login than the one with which you sign in to the shop. WooCommerce: the authentication key under WooCommerce &gt; Settings &gt; Integration &gt; ShipStation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. WooCommerce: the shop's address followed by /?wc-api=wc_shipstation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the same place. The rights of that user apply to this desk. With nothing but "Use Web Services" ticked, Oxatis refuses every request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the shop's administration, among its plugins, modules or apps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the shop's shipping types. The point that the buyer chose then comes with the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>In the store's connection, check the key, e-mail and password for looking at Ship Docs, and that user's role in Order Time; or leave all three empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In which unit Oxatis gives weights; they are shown without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it. Ask its support for the address of the ShipStation feed, and enter it without user name, password and PublisherId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it: ask its support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft has no status for orders on hold. Hold the order at this desk instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft user name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Install the shop's ShipStation plugin, or let your developer build a Custom Store endpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Integrations &gt; Fulfillment Integrations &gt; ShipStation &gt; Create ShipStation Integration, then Update ShipStation Integration; the page then shows them. They are not the login of the website.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Internal notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It can't be shipped until the word is mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>It didn't answer within {n} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that it was cancelled after shipping: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that more was shipped ({detail}): {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" after shipping: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" without a parcel: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is cancelled: there is nothing to hold back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists: its source is {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, under "Unmapped": nobody has said what "{word}" means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here: {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>It is one of the extra fields when you change the store's sign-in (reconfigure).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>It is sent only when a person says so: the notice is {state}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is shipped already: there is nothing to hold back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It is tried again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>It is tried again later. Give the log to whoever looks after this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>It isn't allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>It isn't fetched, since an order must not make this PC call devices there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>It isn't followed, because the sign-in is only for the address that was entered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>It isn't known whether the notice arrived: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>It isn't known whether the shop got the notice of this parcel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>It isn't known whether the shop got the shipment notice. It isn't sent again by itself; look in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>It isn't known whether the shop has it. It isn't sent again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It isn't known whether the shop has the notice. It isn't sent again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>It isn't known whether {channel} got the notice. Settle it first: look in the shop whether it arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>It isn't known whether {channel} got the notice. The parcel is taken back on this desk only: look in the shop, change by hand what it shows, and settle the notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>It isn't sent again: the shop would be told something that isn't so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier of this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a word: no order came without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>It needs the columns {columns}; export a store's maps to see one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the carrier or for the service, at least one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the shipping method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>It stands at the bottom right of every page when you are signed in to InkSoft as an admin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>It was in none of the shop's answers: {n} complete imports, for changes since {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>Its items weren't all checked by scanning before shipping: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Its items: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its lines: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Its notice was cancelled: the shop isn't told of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>Its orders stay here; its shop is neither asked nor told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its parcels: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Its shop can be asked for this one order by its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>Its store may have been deleted, or it was long ago.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Key in the address (WooCommerce: auth_key)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Left out of the lists: the store's settings leave out orders from {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Line {line} belongs to this parcel, but doesn't say which item (SKU).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Line {line} says already what becomes of this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Lines {lines} are one parcel, but differ in: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>List those that are with: ordersync evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it. Ask its support for the address that belongs to your ShipStation integration, and enter it without user name and password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it: ask its support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listings, stock and orders of many marketplaces, such as Amazon, eBay and Walmart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look at its parcels in the order's details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Look at its settings and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look at the notice's state.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Look at the order again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Look at the printer, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Look for a quotation mark that isn't closed, or for a cell with a very long text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>Look for it in the list of notices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop what was ordered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look in the shop whether the notice arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Look in the shop whether the order is complete there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Look in the shop whether the order is there, under this number, and whether its export leaves out orders with its status. Changing the order there, such as adding a note, makes the shop send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop who shipped it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Look in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Look whether the printer is there and has paper, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now, but it didn't list this order: it may have been changed there since it was imported {age}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: cancelled there ("{word}"). Don't ship it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it calls the order "{word}", a word that isn't mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it changed where the order goes ({word}). Don't ship it before it is imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it stands at "{word}" there. It isn't to be shipped yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: shipped there already ("{word}"). Find out by whom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: still to be shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop's order feed: it doesn't list the order at the time of its last known change. That doesn't tell whether the notice arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it has the tracking number, but doesn't show the order as shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows neither the parcel nor the order as shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows the order as "{word}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: that doesn't tell whether the notice arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Lower the quantity, or look at the parcels that are recorded already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Make sure that the user for this desk has the permission level "Fulfillment Store Admin".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Mark it as arrived if the shop shows it, else give it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Marked as arrived: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Mend it in the shop; the next import reads it again. What the shop sent is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>More arrived than the barcode has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>More was shipped here than the shop still has on the order: {detail}. Look in the shop what the buyer gets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Move it away; the shop then starts afresh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Name a tag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Name of the PublisherId in the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings_form.py" />
      <source>Name of the store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>Name the file to write, or add --preview to see what would stand in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Name the orders, or say --all to mean all that --search, --status and --store find.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderDate nor LastModified is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderNumber nor OrderID is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>No carrier can be called "{word}": in files that takes a row out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and order {number} names no shipping method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and the map of {store} has none for "{method}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with order numbers was found; its heading can be {headings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with tracking numbers was found; its heading can be {headings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>No connected shop can be asked for one order by its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>No exchange {number} is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>No import of this store has gone through yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>No longer assigned to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>No notice of this order waits for a sign of its arrival.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>No orders are waiting now. Whether they can be read shows when the first one comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>No secure connection to {host} could be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>No shop can be reached through it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>No store is connected yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>No such field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. "{word}" is: the words are compared exactly, with case and blanks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. Orders whose flags say shipped or cancelled count as that all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: carrier and service are chosen when it is shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: it goes out as it stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: orders with it can't be shipped until it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shipping_many.py" />
      <source>Not recorded: it was stopped before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Note of 1 order changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Notes of {n} orders changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>Nothing can be kept, so nothing was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>Nothing can be printed to {target}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing goes out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing is proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Nothing stops this order: the shop changed nothing since work on it began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Nothing was changed in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Nothing was changed in the maps of {store}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Nothing was changed in the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Nothing was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Nothing was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Nothing was searched for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queueing.py" />
      <source>Notice queued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>Notice sent, attempt {attempt}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Notice {id} doesn't wait for a sign of its arrival.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Of "{name}" only {left} are left to ship.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Of "{sku}" nothing is left to ship.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Of --reset, --copy-from and --import only one can be given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Of Order Time's REST API. With key, e-mail and password this desk can look whether an uncertain notice arrived. Leave all three empty to do without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Of a user with the permission level "Fulfillment Store Admin".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/preview_import.py" />
      <source>Of that page only what arrived whole is counted here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>Older orders are still to come: those that changed from {start} to {end}. The next import goes on there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>On Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>On hold again until {until}: this PC's clock was ahead when the hold ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>One of the first pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>One of the items isn't part of order {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>One order can be asked for in full. Its state and its Shipped flag tell whether a notice arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/combine.py" />
      <source>One parcel for several orders needs two or more of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>One parcel has one carrier and one tracking number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Online shops of print shops and decorators; orders carry design, colour and size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Only Ship Docs come to this desk, no sales orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Only a refused or unconfirmed notice is settled by hand; look at it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Only a sent or unconfirmed notice of a connected store is looked for in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Only rows of the map "carrier" have something under "service".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Only the sheet "{title}" was read, not the other {others}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser and sign in to the network. If the shop has moved there, connect the store with that address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser: the network's page appears. Sign in there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Open the order again and choose from its items.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Open the shop in a browser: it may be under maintenance, or the address is another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time answered with a web page instead of a Ship Doc: "{title}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't know Ship Doc {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't let this desk look at Ship Docs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't show Ship Doc {number}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's REST API shows the tracking number and the status of one Ship Doc to a user with key, e-mail and password. It can't change the tracking number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time's answer isn't a Ship Doc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's own. Change it only for a practice shop or a proxy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Order number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Order sheet printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {asked} was asked for, but the answer is about "{given}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Order {first} goes with {way}, order {other} with {its_way}: one parcel has one carrier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Order {number} has just such a parcel already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} has no items left to ship.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Order {number} has no parcel {tracking} that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no status.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no total; the sum of its lines is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>Order {number} has no total; the sum of its parts is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Order {number} has several parcels with this number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is cancelled at the shop ("{word}").</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number} is in a state that the shop doesn't list (id {id}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out: the store's settings leave out orders from {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is on hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Order {number} is one of another store: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already, says the shop ("{word}").</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already: nothing is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is stopped. Since work on it began, {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} isn't paid yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Order {number} stands in lines {lines}, and it isn't said which items (SKU) are in this parcel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}, item "{sku}": {reason} It was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has no price; 0 is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the fractional quantity {quantity}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the quantity 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: the currency "{given}" isn't a three-letter code; {default} is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/lines.py" />
      <source>Order {number}: {count} bundles "{bundle}" are ordered; check whether "{sku}" is counted for one or for all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number}: {element} {value} is finer than {currency} allows; it was rounded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Order {number}: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number}: {reason} It was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {number}: {warning}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Order {number}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Order {orders} ({store}): {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Orders are imported and shipments are told all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: more than {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>Orders can be shipped within 1 to 90 working days, or 0 for no such time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Orders in it that couldn't be read: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Orders of {channel} can't be looked at one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Orders of {channel} have no field "{key}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>Orders of {channel} have no field "{name}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Orders stand before the feed's beginning; they weren't read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Orders that came or changed since the last good one aren't here. Mend this, then import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>Orders with a modification time outside the range that was asked for: {count}. They were kept. If this happens often, check the store's time zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Orders {first} and {other} go to different addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} ({store}): {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} and {more} more ({store}): {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Orders, stock and products of several sales channels in one place. Its Ship Docs are imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Origin of the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood after the feed; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood before the feed; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis Web Services are under maintenance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis Web Services, their methods, fields and status codes: OWS API User Guide 11.30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answered with a status that isn't known ({status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answers no more calls for this shop today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis can be told of nothing else. Change the order in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis is set to GMT all year. The Windows zone of that name is London's, which has summer time; choose Europe/London if imported orders are an hour late in summer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis issues it under its contract for software makers; ask Oxatis for it together with the Token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Oxatis may be under maintenance, or the address is another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>Oxatis numbers its orders with digits alone, such as 76763.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis refused the sign-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis takes only SST-SHIPPED for shipped: with another state it can't be told that an order was shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis takes {count} characters at most. Check the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>Page {page} of {pages} repeated orders that were there before; the shop has no more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after} ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Password, key or token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Passwords are kept nowhere else, so no connection was saved or used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Payment method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Picking began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Possible with --set: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>Possible: {channels}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>Possible: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>Possible: {kinds}; with *N for the next N requests only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Possible: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>PublisherId</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Quantity is missing for item "{sku}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Record a new parcel where one is sent after all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Release it first, here or in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released here; the shop itself still has it on hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Requested warehouse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Restore a backup (ordersync restore), or save what can be read (ordersync salvage).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>Restored from a backup of {when}: it may have been sent since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row "{row}" of the map: case and blanks don't matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of all services of this carrier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of just this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map (the channel's default).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, added by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand; by default it means {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Rows can't be typed and taken with --reset, --copy-from or --import in one call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Rows of the map "{map}" have nothing under "becomes_service".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>STATUS is one of: {statuses}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save it anew as .xlsx, or as .csv (UTF-8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .csv (UTF-8) or .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .xlsx or .csv without a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save only the rows and columns that are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/salvage.py" />
      <source>Saved from a damaged database: it may have been sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Say how many days old the orders are to be: 1 to 3650.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Say how you know: this can't be settled without a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say in the store's maps what it means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Say what is to be corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Say whether it arrived, or give it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Say which of the shop's states means what, by their mnemonic codes. Shipped must be SST-SHIPPED: otherwise Oxatis can't be told about shipments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Say which with --store NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say who carries the parcel with --carrier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Say who carries the parcel, or what "{method}" goes with: in the map of shipping methods.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say who carries the parcel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Say why the parcel is taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/attention_commands.py" />
      <source>Say why with --reason: it is kept with the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Say why: the reason is kept with the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say with --carrier who carries it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Scan the barcode that is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>See to that, too, then say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>See to the parcel, then say at the order that you have seen it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen that {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen that {detail} {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Set the scanner to this PC's keyboard (its manual calls that keyboard country or language), or set this PC to the scanner's, and calibrate again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Settle it first, or wait until it was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Settle it first: say whether it arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Several orders are named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Several stores have an order {number}: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Several stores have an order {number}: {names}. Say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship Doc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Ship Doc {asked} was asked for, but the answer is about "{given}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Ship that order on its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Ship them apart, or say that one parcel for both is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship-to addresses use two-letter codes for state and country, such as TX and US.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>ShipStation's Custom Store guide says how orders are asked for and how a shipment is told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop had changed where it goes ({changes}): {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop showed it as "{word}" ({verdict}): {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shipped must be SST-SHIPPED, and the store's time zone GMT: ShipStation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>Shipped with {carrier} {tracking} ({items}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Shipping method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Shops differ from the guide: other ways to sign in, their own local time, feeds that aren't whole XML. What was seen on WooCommerce, Magento, Spree and others is allowed for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shops made with Oxatis, the e-commerce platform from France, through Oxatis Web Services.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Sign in to InkSoft as an admin and copy the PublisherId from the bottom right of any page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Sign in to Listing Mirror.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Sign in to Order Time as the Master Admin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Sign in to Windows with your own account and try again; the Credential Manager must be running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can be looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can't be looked at: that takes key, e-mail and password, and not all three are entered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>So an empty answer, or one without any order that tells of no failure, means here that no orders are waiting. The next import asks for the same range again, so that nothing can be lost by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Something in it had to be put right: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Something went wrong inside the program ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it into several files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it, or leave out columns that aren't needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Standard input must hold a JSON object with the secrets: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Start that one, or give this shop a file of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>Step {n} of {of} accepted: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Step {step} of {of} ({name})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>Stop: {detail} Don't hand the parcel over before you have seen to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/errors.py" />
      <source>Stopped before it was finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Stopped while {host} was being told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>Stores here: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>Stores here: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Switch it off and calibrate again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {on}. Taken off: {off}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {tags}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Tags of 1 order changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Tags of {n} orders changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tags taken off: {tags}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>Take it out of the address and enter it as the password or key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Take it out of the address; it has a field of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Take one of the two back, if there is only one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Take one of them back first, or correct it in the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Take {source} off that list in the store's settings first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Taken out of the map by hand; by default it means {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Test the connection, then say what the shop's status words mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Test the connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Test the connection. The shop's order states are read along the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Test the connection. When no orders are waiting, the test says so; that is no fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>That is probably this network's own page of sign-in. It isn't followed, because the store's sign-in is only for the address that was entered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>That is the user who registered your company. Nobody else can switch the integration on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password, and takes the PublisherId in the address under that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password: the generated login and the three custom fields fit it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>That user's rights: to see orders and to change them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The InkSoft user needs the permission level "Fulfillment Store Admin". Check the PublisherId too, and whether a firewall blocks this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The Order Time user as whom this desk looks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The PublisherId can't be called "{name}": the protocol needs that name itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>The address holds the Token itself ({name}=…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address holds the key itself ({name}=…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address is known: {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The address, the sign-in with e-mail and API key, and where the key is made: Order Time's help page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The address. It isn't public, so you enter it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer for a notice came too late: another window or command had given up waiting for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The answer holds no order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer isn't one of Oxatis Web Services.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The answer isn't whole: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer of Oxatis Web Services can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} broke off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>The buyer's data were deleted from this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The carrier "{word}" can't be mapped so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The carrier is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>The check digit of this {carrier} number is wrong: a digit may be mistyped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The company proxy asks for a sign-in of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy can't reach {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy doesn't let this PC reach {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy {proxy} can't be reached, so {host} can't either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The connection to {host} was lost before its answer was whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The correction has neither a tracking number nor a carrier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The cost {cost} is finer than {currency} has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The data folder {folder} can't be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The delay must be 0 to 3600 seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address can't be used: {fields} missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address can't be used; it lacks: {detail}. Correct it before you ship.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address needs two-letter codes, as this shop asks for: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address needs two-letter codes, which this channel asks for: {detail}. Correct it before you ship.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The desk's delivery address goes on counting, though the shop changed its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The disk with the order database {path} is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed broke off after {count} orders. They are kept; what was to follow is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: more than {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed ends before its last order; what stands behind its end wasn't read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed isn't well-formed XML; its orders were read one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed isn't whole UTF-8; what didn't fit was read as Windows-1252. Names may be misspelt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>The feed names no currency for its orders, and none was given when the store was connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed repeats the store's password or key; it was masked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed says that it is {declared}, but it is UTF-8; it was read so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed's number of pages can't be read: "{given}". One page is assumed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The fewest characters of a scan can be 2 to 40.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file has more than {limit} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The file has no visible sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The file holds more than {n} views; no view was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The file isn't an order database of ordersync; another program made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} can't be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>The file {file} can't be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>The file {file} exists already; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} is larger than {limit} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} is too large to hold views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The file {path} can't be read or written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>The first row must hold the headings. Found there: {headings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The folder that holds OrderServices.aspx. Only another one for tests or through a proxy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>The folder {folder} for the order database can't be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>The guide has two requests: for orders, and to tell of a shipment. None changes or takes back what was told, so a wrong notice has to be put right in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The guide's sign-in is user name and password (HTTP Basic), its times are UTC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended; the shop itself still has it on hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The id under which a program may use Oxatis Web Services. Oxatis issues it under a contract.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The import failed here: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import interval must be 5 to 1440 minutes, or 0 for by hand only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The import isn't complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import range must be 1 to 3650 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The import was broken off: the part of ordersync that imports has stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The keyboard layout can't be used: calibrate the scanner again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The last import didn't go through: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The log file {file} can't be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>The map "{map}" has no row "{row}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>The maps of {store} can't be changed: there is no channel "{key}" in this version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The mnemonic codes of your order states, SST-SHIPPED among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>The name of the file must end in {ending}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_orders.py" />
      <source>The name of the file must end in: {endings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The network between here and the shop asks for a sign-in of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The notice couldn't be sent because of a fault in this program ({kind}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice didn't get through. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice isn't confirmed any more: the change of the map that proved it was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The notice of order {number} isn't sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The notice of this parcel was given up. If it had reached {channel} before that, change the order in the shop by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The notice of this parcel was given up. It is corrected on this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice waits for another attempt: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice was cancelled: the change of the map that brought it about was taken back. The shop is told when it has the order as open again, or with the next parcel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/notify.py" />
      <source>The notices of {store} are being sent already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>The notices of {store} are being sent right now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The one that Listing Mirror shows for ShipStation, not the one for its website.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The one that was made for ShipStation or for this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The order database was made by a newer version of ordersync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} can't be opened, read or written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>The order database {path} is open in another window or command.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The order has no item "{sku}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The order has no line "{name}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The order isn't complete any more: the shop is told of the other parcels when the last one is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>The order number is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The order number is the number of the Ship Doc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>The orders that arrived whole were kept; others may be missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The orders that had come by then are kept; others may be missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The overlap must be 1 to 168 hours, or 0 for the channel's own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The parcel is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The parcel of this notice was taken back here, so the shop isn't told of it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password of this store isn't on this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>The password of {store} isn't on this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't answer. It is probably locked and waits for its password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't keep what it was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC is locked or refused to answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The pause between two keys can be 5 to 200 milliseconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is damaged, or of a kind that can't be shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture is larger than {size} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is too large to be shown ({pixels} pixels).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture lies on this PC or in the local network, and not at the shop's own address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address holds a user name or password. It isn't fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address isn't a web address that begins with https:// or http://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to ever more addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to one that can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>The practice shop didn't start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The prefix can have up to 4 characters and no blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The program stopped during this import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/recovery.py" />
      <source>The program stopped while the notice was being sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The quantity of "{name}" must be more than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/scanning.py" />
      <source>The reason is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The request is sent on to another address: {address}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The request to {host} couldn't be put together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The rest follows by itself after that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The rest of the notice wasn't sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't trusted by this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid any more, by this PC's clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid yet, by this PC's clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>The service is told as "{word}" by the carrier map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>The ship date {text} can be read in two ways. Write it like 2026-04-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shipment notice didn't get through. {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The shipping integration is active, and you have its API key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The shipping method "{word}" can't be mapped so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted all steps that this version of the program makes of the notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted this, but that couldn't be kept on this PC ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop and the desk don't have different new addresses of this order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop and the desk say nothing different of this order that could be called all right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>The shop announced {pages} pages; reading stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered by sending on to another page (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered with a fault of its own (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop answered with a fault of its own: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a warning: {warning}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a web page instead of data: "{title}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop answered with a web page instead of orders: "{title}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop asks for fewer requests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop asks to be told again later (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop calls it "{word}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The shop can't be asked or told anything from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop cancelled this order after it was shipped here. If the parcel can still be stopped, take it back here: then a notice that waits isn't sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop changed the delivery address after it was corrected here: {detail}. Choose which one counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>The shop changed this order once more: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>The shop couldn't be asked: {why} What is known here was imported {age}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop doesn't allow this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop doesn't have the parcel that was taken back here: the notice is cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>The shop fails when it is asked for orders that changed at {when}: {error} All others were imported. It is asked for these again with later imports; look for them in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop gave an empty answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop gave an unexpected answer (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop has a fault of its own (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The shop has accepted the first {n} of its requests; only the rest is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop has the tracking number, but not that the order is shipped: the rest is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop hasn't been told yet. The notice is cancelled, and nothing reaches the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop hasn't been told yet: it is told what is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>The shop is being told of this parcel right now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop is being told right now, so the parcel can't be corrected. Wait for its answer, which takes a few minutes at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop is being told right now, so the parcel can't be taken back. Wait for its answer, which takes a few minutes at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop is told again: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/waiting_parcels.py" />
      <source>The shop isn't told yet: it can't be told of parts of an order. It is told when the last parcel is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>The shop isn't told: the last parcel was recorded without a notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>The shop itself has it on hold, not this desk: release it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/summaries.py" />
      <source>The shop lists an order without a usable id: "{id}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The shop lists this order, but doesn't find it: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down, or a firewall is in between. Try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down. Try again later; if it stays so, ask whoever runs the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told of {carrier} {tracking}, which was taken back here. Look in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told that the whole order is shipped, but {carrier} {tracking} was taken back here. Look in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The shop of {store} asks not to be asked before {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} has no order {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop or its gateway gave up waiting (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop refused the notice and has nothing to take back. The notice is given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop refused the notice. A new one is sent with what is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused the notice: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the request (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the sign-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unseen_orders.py" />
      <source>The shop said yes, but hasn't shown the order since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>The shop sends the request on to another address: {address}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>The shop sends the request round in circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it once, and then another number for the same order: {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it, but it couldn't be read: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop shows neither the parcel nor the order as shipped: the notice is sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop shows this order as "{detail}", but no parcel of it was recorded here. Don't ship it before you know who did.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/completed_orders.py" />
      <source>The shop took the rest off the order, so it is complete: the shop is told now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was asked for what changed since {when}. An older order that never changed again isn't among that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was last asked on {when}. Later orders aren't here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Change that in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>The shop was told of {old}, which is {new} now. Change that in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told that the whole order is shipped, but {carrier} {tracking} was taken back here. Change that in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached. It is tried again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached; its password isn't what is asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel by itself. {channel} is told once of the whole order: if that has happened with another parcel, change the order in the shop by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop wasn't told of this parcel. It is corrected on this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel. Taking it back changes nothing there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop wasn't told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or Custom Store endpoint is installed and switched on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or its documentation tells which. Most use a user name and a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop's answer broke off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop's answer can't be understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>The shop's answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/no_orders.py" />
      <source>The shop's answer held no orders and no order feed. On this channel that means that no orders are waiting; the next import asks for the same range again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The shop's answer holds XML that no order feed needs and that could do harm ({what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop's answer isn't an order feed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>The shop's daily limit of web service calls is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop's delivery address counts again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>The shop's list of statuses couldn't be read; the one from before is used. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>The shop's order id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop's server can't be reached from the network in front of it (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop's status "{detail}" isn't mapped. Say in the store's maps what it means; until then the order can't be shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The shop's status "{word}" of order {number} isn't mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The sign-in isn't sent there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in was accepted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in wasn't refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The spelling of the status words apart from "ReadyToShip", which the help page has literally.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The spreadsheet shows an error here: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>The spreadsheet turned a long number into {number}, which lost digits of it. Format the column as "Text" and fill it anew from where the numbers came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The state of this notice is "{state}" now, so it can't be settled like this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: a change of what "{word}" means was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: the meaning of "{word}" was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The status stands there under the name that the feed has, in whatever letters; several tracking numbers are parted by commas, semicolons or blanks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The status words, for which the help page only has translations: "unpaid", "paid", "shipped" ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The store has several orders with the number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>The store has several orders with the number {number}. Use the shop's own id instead: {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The store is disconnected: its shop isn't asked for orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>The store needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The store's settings leave this source out. Change them there to see its orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>The sum of the items is too large: {sum}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The times of Oxatis are in GMT: its guide names no zone, ShipStation tells merchants to set GMT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The total is the amount due, which has the shipping, the payment fees and their VAT in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The tracking number "{number}" is too long for Oxatis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>The tracking number is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The user needs the permission level "Fulfillment Store Admin". Whoever looks after the users in InkSoft can give it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The user who registered your company with Order Time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is based on one that isn't known here: {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is for the store "{store}", which isn't here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>The view "{name}" is no longer here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is sorted by what isn't known here: {sort}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}": {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The word "picked" for awaiting shipment: translated from ShipStation's Spanish page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The words for unpaid, shipped, cancelled and on hold. For shipped the sources differ ("shipped", "released"), so both are mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>There are custom fields {first} to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There are {n} saved views already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/connect.py" />
      <source>There is a store called "{name}" already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There is a view called "{name}" already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>There is already a store named "{name}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There is no backup in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no change of this store's maps to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>There is no channel "{key}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>There is no custom field "{text}"; there are 1, 2 and 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There is no file {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>There is no import {number} in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no map "{name}". Possible: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>There is no notice {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/backup_commands.py" />
      <source>There is no order database {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>There is no order feed at this address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_sheets.py" />
      <source>There is no order to print a sheet of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>There is no order {number} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>There is no picture at this address any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>There is no practice shop for "{channel}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>There is no setting "{key}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is no status "{status}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no status "{text}". Possible: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>There is no store called "{name}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>There is no store named "{name}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no such change of this store's maps any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>There is no such import any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>There is no such notice any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>There is no such order any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/channel_statuses.py" />
      <source>There is no such store any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>There is no terminal at which to ask for secrets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>There is nothing of this order to change in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>There is nothing to practise with in this session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There isn't enough room in {folder}: {mb} MB are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>These are no secrets of this channel: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>They can be looked at and exported, and their latest change can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This PC has no password safe that ordersync can use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>This PC paused for too long between two steps of the notice. The rest is sent at the next attempt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>This PC's settings name a proxy that can't be used: {proxy}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>This change of the maps was undone already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>This channel needs a secret: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This corrects what {channel} was told before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>This desk reads them from the shop, so that you pick them instead of typing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/history.py" />
      <source>This exchange with the shop is no longer kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>This is a fault of ordersync, not of yours. What was saved before is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>This is no file with maps of ordersync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>This is no file with views of ordersync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>This is the same parcel as in line {line}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>This is too long to be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>This looks like a number of {other}, not of {carrier}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first: "{title}" answers instead of the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>This notice says that the whole order was shipped, but a parcel of it was taken back since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>This order is no longer here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order isn't well-formed XML ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order stands within another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>This order was shipped here, but the shop still shows it as "{detail}". Look in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/parcels.py" />
      <source>This parcel is no longer here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This parcel is recorded already, with a notice of its own ({state}): the shop isn't sent another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>This parcel is recorded already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This part of the feed belongs to no whole order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This password is too long: Windows keeps at most {longest} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>This practice shop can't misbehave by "{kind}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>This time has passed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number is used for order {number} ({store}) already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number stands with another order too, in line {lines}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_acts.py" />
      <source>This was undone before, or it is too long ago to be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Time zone of the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Time zone of the shop's feed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>To connect it again, change its sign-in (reconfigure).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>To do it to all of them, add --yes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>To put them into one parcel, add --combine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Token and AppId were accepted. Order states of the shop: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Tracking number and carrier can be told anew: the first call sets values. The second isn't repeated, because it adds to the order's history and may mail the buyer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again after midnight. If it happens often, import less often or ask Oxatis for more calls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again in half an hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again in {seconds} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Try again later, or ask for a shorter span of time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Try again later. If it stays so, ask whoever runs this network to allow the shop's address, or whoever runs the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Try again later. If it stays so, show this message to whoever looks after the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Try again later; the shop's log may tell why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Try again. If it comes back, give the log to whoever looks after this PC (Help &gt; Show log).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Two columns have the heading "{heading}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Type or scan the number on the label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Type the number of an order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>Undo that one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is assigned as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is off hold again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is on hold again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the delivery address is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the note is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the tags are as they were before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock the keyring of your desktop (GNOME Keyring, KWallet) and try again. Where there is none, install the package gnome-keyring and sign in anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock your login keychain in the app Keychain Access and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Unmapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Update ordersync on this PC, then import the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Update ordersync on this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Use --secrets-stdin and give it as a JSON object on standard input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Use a shorter password or key for this shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Use either --set, --revert or --keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Use either order numbers or --all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Use the shop's own id instead: {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Used for orders for which the shop names none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password (HTTP Basic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in headers (SS-UserName, SS-Password)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in the address (SS-UserName, SS-Password)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>User name, password, PublisherId, where it stands, and the permission level: the help pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Usually it is called {usual}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Wait for the answer, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Wait until it has ended, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Wait until the shop shows it as paid, and import again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Way to sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>What answers at {host} isn't a web server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>What answers at {host} shows the security certificate of somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>What arrived there is seen with the next import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>What changed during the import couldn't be asked for; the next one does. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>What the view "{name}" looks for is no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>What the view looks for is too long: at most {n} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>What there is to correct in the shop depends on that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>What this store is called at this desk. You can choose freely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>What was done until then is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>What was sent stands in the order's history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>What you want to ship has a Ship Doc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>What {host} sent isn't a picture that can be shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>When an order was last changed: Oxatis can be asked for changed orders, but doesn't write the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Where an item lies in the warehouse: ShipStation's page names it, the guide has no such field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Where the login is generated, and that it isn't the one of the website: the help page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether a notice about a part of a Ship Doc leaves it open, or sets the whole one to Shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether single Ship Docs can be looked at shows when the first one comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Whether the feed lists all orders by their last change, or hands out those that wait. So it is asked for imports only, never to look at a single order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether the key of the shipping integration opens the REST API too. It has fields of its own here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Whether the quantity of a bundle's part is that of one bundle or of all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Which integrations, and whether FBA and MCF orders, are handed over is chosen in Listing Mirror.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Which words your shop uses for its statuses. The map of statuses starts with the usual ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, --anyway can't be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, neither --item nor --dry-run can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --no-notify, the shop isn't sent anything of this parcel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You can sign in to Order Time as the Master Admin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You chose which integrations hand their orders over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You decided about orders that Amazon ships for you (FBA and MCF).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have an active InkSoft account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have an active Listing Mirror account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You have an active Order Time account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the address of the order feed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the endpoint's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the user name and password of an InkSoft user who may see orders to be shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have the user name and password that Listing Mirror generated for ShipStation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the user name and password, or the key, that the shop gives for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have your PublisherId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You know which words the shop uses for its order statuses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Your change wasn't saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Your orders weren't updated to this version of ordersync, because no backup can be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Your shop's Token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a gift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a minus: all others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>a part can't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a tag that it has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>access refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>all of it is shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>also held, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item by its SKU; * stands for any rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item in it; MUG* for all that begin so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>any of several values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>both words, anywhere: number, buyer, address, SKU, item, tracking number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>by hand only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by status; also payment, shipped, cancelled, hold, unmapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by the country that it goes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by what it costs; also &lt;, &lt;=, &gt;=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>called off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>carrier and tracking number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>changed at the shop after work on it began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>disconnected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason; also refused, unconfirmed, address, unmapped, differs, stop, conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>gift, held or printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>has to wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>held by the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>how long ago it was placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>importing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>imports on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with a web page: "{title}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with orders instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>it should have left already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its address can't be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its notice was refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>later than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>less than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>more than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping method {words} (orders: {orders}). The map of shipping methods doesn't have it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping methods {words} (orders: {orders}). The map of shipping methods doesn't have them yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status word {words} (orders: {orders}). Orders with it can't be shipped until you say what it means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status words {words} (orders: {orders}). Orders with them can't be shipped until they are mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders for {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>nobody knows whether its notice arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>not assigned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>not imported yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>not paid yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>older than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>order state {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused until {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>placed more than 2 days ago; h, d, w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>printed or picked already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>quotes around a value with blanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>shipment notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop asked too often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop can't be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop is down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>sooner than, late ones among them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notice_reply.py" />
      <source>the address has moved to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>the address has moved to {place}; connect the store with that one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop cancelled it ("{word}").</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop changed where it goes: {changes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop says something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop shows it as shipped ("{word}"), but not by this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop's status isn't mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to be shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today; also late, tomorrow, &lt;2d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>two addresses, shipped too much, cancelled after shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>until when it is to leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 1 says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 2 says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 3 says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what it costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says; custom1: to custom3: for just that one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what state it is in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>where it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>which store it is from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>who carries its parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is; a name, or nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>why it needs a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>younger than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" and the service as "{service_word}" by the carrier map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" by the carrier map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>{channel} can't be asked to mail the buyer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{channel} can't be told of a correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} can't be told of parts of an order: it is told when the last parcel is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/confirmation.py" />
      <source>{channel} can't confirm parts of an order: it accepted this notice, and no more is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} doesn't keep what is changed. It is corrected on this desk only, which is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong, and takes no correction of this. The rest of the notice stays as it is; change in the shop by hand what was wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong. The whole notice is sent anew with what is right; look afterwards what the shop shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} has accepted a part of the notice, such as the tracking number, and can't be made to forget it from here. The rest isn't sent. Change in the shop by hand what it shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_settings.py" />
      <source>{channel} has no setting "{key}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} is asked to mail the buyer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the carrier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>{channel} keeps {limit} letters of a carrier's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand before you tell it of another parcel: it may count the items twice. A mail that the buyer has got stays sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. A mail that the buyer has got stays sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. If just the tracking number or the carrier is wrong, correct the parcel instead: the shop is then told what is right. A mail that the buyer has got stays sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes a correction: it is told what is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes no correction of this: a second notice could count the parcel twice. It is corrected on this desk only; change it in the shop by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>{country}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} bare &amp; or HTML entities in the feed were repaired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>{count} control characters that XML forbids were left out of the feed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} misplaced ]]&gt; in the feed were repaired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new shipping methods: {words} ... (orders: {orders}). The map doesn't have them yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new status words: {words} ... (orders: {orders}). They can't be shipped until they are mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>{count} rows can't be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>{detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>{element} can't be read: "{text}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} belongs to the {channel} shop of {orders} orders with seed {seed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} can't be read as a table from line {line} on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{file} can't be written: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>{file} exists already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} is a spreadsheet of an old kind, or is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>{file} is the order database itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} is too large once it is unpacked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>{file} isn't a file that can be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} isn't a spreadsheet that can be read, or it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} isn't a table in a form that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} isn't the memory of a practice shop, or it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{first} {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>{host} answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be looked up: this PC seems to be offline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be reached from this PC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} closed the connection without an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} didn't answer when called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} doesn't give the picture (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} isn't known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} refuses connections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} sent a web page instead of a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} took too long to answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} was told, but didn't answer in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>{key} must be a whole number, not "{text}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>{key} must be yes or no, not "{text}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} has a port that can't be: it must be 1 to 65535.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} holds a user name or password. Enter them in their own fields instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a three-letter code such as EUR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a whole web address that begins with https:// or http://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be one of: {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>{mistake}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>{name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>{n} of {all} characters didn't arrive: this keyboard layout swallows some of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders assigned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>{n} orders match; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders put on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{ours} is proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} isn't an order database of ordersync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} was made by a newer version of ordersync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{printer} reports an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{row} {dropped}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>{step}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/statuses.py" />
      <source>{store} can't be asked for its statuses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>{store} can't be looked at: the sign-in for that is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>{store} is being deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>{store} is being imported or changed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>{store} is being imported or changed right now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>{store} is disconnected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{store} is disconnected: its notices wait until it is connected again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>{store} was changed elsewhere meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_lifecycle.py" />
      <source>{store} was deleted, but its password may still lie in this PC's safe, under {entry}. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{store}: no new order for {time}, and in the weeks before never for longer than {usual}. The imports go well. The shop may have no new orders, or hide them from ordersync: a status filter, a time zone, another integration that takes them first. If its own list has orders that aren't here, import again from the day they came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>{store}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{time}, by hand only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write &lt; or &gt;, a whole number and h, d or w, as in age:&gt;2d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a country's two letters or its English name, as in country:de</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a name or nobody right behind the colon, as in assigned:anna</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write an amount, with &lt;, &gt;, &lt;= or &gt;= before it or without, and nothing between thousands, as in total:&gt;19.90</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write attention, refused, unconfirmed, address, unmapped, differs, stop or conflict, as in needs:attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold or unmapped, as in status:shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write gift, held or printed, as in is:gift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the SKU right behind the colon, as in sku:MUG-1 or sku:MUG*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the carrier right behind the colon, as in carrier:DHL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the store's name right behind the colon, as in store:"My shop"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the tag right behind the colon, as in tag:fragile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write today, tomorrow, late, or &lt; or &gt; with a whole number and h, d or w, as in due:&lt;2d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>{what} The shop's words: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/doubting.py" />
      <source>{why} Before that the shop had refused it: {refusal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>… and {count} more warnings.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>custom_tips</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>The list can't be sorted by it. To find what it says, type custom{n}: and a part of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>desk acts</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Assign orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Change tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Correct addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Not done to {n}: {orders}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Nothing to do: it is so already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Put orders on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Release orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: undo once more for the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: {n} weren't reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>There was nothing left to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>These orders are no longer here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Undone: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Write desk notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} kept: changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} were so already.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>file_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace the file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>{file} is there already. What stands in it is lost.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>find</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>not {term}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>{values} and {n} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>ordersync {version}
An order desk: connect shops, import orders, ship by hand, tell the shop.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Bring a row back to the channel's default, or all rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Changes of the maps so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Choose or type what a row means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy maps from another store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy the selected orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count an item of the order as packed, by its SKU or UPC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count the orders of the maps anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+1 to Ctrl+4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+Home, Ctrl+End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+O, Ctrl+E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+R, Ctrl+Shift+R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Down, Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>F2 or Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Fill in the parcel's number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Find a word of the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Import maps from a file, export them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Its first letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Open the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put proposals away, then back to the list; the text stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put the order back, record nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Read statuses from the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Record the parcel with all that is left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Save what stands in the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the barcode of an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the tracking barcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scanning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select all that match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Shift+Up, Shift+Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Show proposals, choose one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Space or Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Statuses, shipping methods, carriers, custom fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Tab, Shift+Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take a term out, on its chip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the chosen proposal, else search at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the first or the chosen proposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the next order of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The find box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The list of orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The maps of a store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the beginning, to the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the next part of the window, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Undo the last change of the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Words of the find box</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>map_names</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Carriers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Custom fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From another store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Reset to the default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Shipping methods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Statuses</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>map_preview</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{key}": {before} -&gt; {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{method}": {after} is proposed instead of {before}, for 1 order to ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{method}": {after} is proposed instead of {before}, for {n} orders to ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>(no word)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 notice had gone out meanwhile; nothing takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 notice is confirmed by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 notice that isn't sent yet would go out with other words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 notice was made and will be sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 notice would count as confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 order keeps its status, but has other reasons for attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 order moved by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 order would get another status.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 order would move from {before} to {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>1 shop would be told of an order: its notice is made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Afterwards the orders have the status that they would have without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Changed by {who}, {when}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place} shows {after} instead of {before}: 1 order has something there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place} shows {after} instead of {before}: {n} orders have something there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>It was {n} when they were counted: orders came or changed in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>No order would get another status.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Nothing had to be saved: the maps stood like that already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Saved. 1 order moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Saved. {n} orders moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>They had other statuses when they were counted: orders or maps changed in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Undone. 1 order moved back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Undone. {n} orders moved back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>What you changed here and haven't saved is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>not mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices are confirmed by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices had gone out meanwhile; nothing takes them back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices that aren't sent yet would go out with other words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices were made and will be sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would be made: their orders count as shipped then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would count as confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders keep their status, but have other reasons for attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders moved by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would get another status.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would move from {before} to {after}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>maps_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Carriers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Statuses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Custom &amp;fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Maps of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Save (Ctrl+S)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Shipping &amp;methods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Undo the last change that was saved (Ctrl+Z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} not mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} to look at</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Attempts so far: {n}. The next one is made on {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Correction for {tracking}: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Notice for {tracking}: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Requests that the shop has accepted: {n}. The rest isn't told yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Step {n} of {of} is done ({name}), the rest isn't told yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told as soon as it is asked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told on {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>This desk looks in the shop by itself, next on {moment}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>runs</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>(no number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>- and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>1 warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Answers of the shop that are kept: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked for orders that changed between {start} and {end} (this PC's time).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked the shop for order {number} alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>It went on with a range that an import before it had begun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>No answer of the shop is kept: none came, it is longer than {days} days ago, {runs} imports of the store came after it, or buyers were forgotten since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Orders of it that couldn't be read to this day:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Pages: {pages}. Orders: {seen}, of which {new} new, {changed} changed, {unchanged} unchanged; {rejected} couldn't be read; {left_out} left out by the store's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>The range was long: slice {n} of {slices} was the last one that it asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Warnings:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by whom isn't known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>for news about an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} couldn't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>{store}: began {when}, {who}, took {long}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on, or its program has stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✔ complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ broken off: the program stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ stopped by hand</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source> and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is an item, but none of order {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is no command of this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" isn't in order {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" looks like a tracking number, but no order is in hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window was opening: only a part of that scan arrived. Nothing was done with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>ABORT: put the order back, record nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>All is packed. Scan the tracking barcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Already shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Another order is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Can't be shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Choose another view, or scan an order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Command {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter, Tab or nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it or close it (Esc), then scan again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it, or scan ABORT to put it back. It stays in hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Like a tracking number of {carriers}, but a digit is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>NEXT: take the next order of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>No next order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>No order's number and no tracking number that is known; it may be an item's code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not all is packed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing is known of "{text}". No order is chosen now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing to ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was done with the scan: the window "{title}" waits for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was looked up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was recorded. Mend that, then scan SHIPALL again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Look into the parcel, then scan the order again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Scan the order that you hold again, then the tracking barcode on its label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>On hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>One order at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} ({store}): {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} again. Go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} before it was recorded already, once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} is in hand already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} is packed, but another one was chosen. The number was taken for neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} isn't shipped yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} still lacks: {items}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Order {orders}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is only half packed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is packed and not shipped yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Print the command barcodes again: Orders &gt; Scanning &gt; Print command barcodes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this one back. The order stays in hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. Import the orders (F5) and scan the order's barcode again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. No order is chosen now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>SHIPALL was scanned, but no order is in hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>SHIPALL: record the parcel with all that is left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan again. If it comes back, look at the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of order {number} again, then the tracking barcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of the order that is in this parcel, then the tracking number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the next order's barcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order's barcode again, then the one that you scanned last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan these items, or count them by hand where they have no barcode. Then scan the tracking number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scanned too soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Stop: don't ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Take it out of the parcel again. The order stays in hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of order {number} was scanned where a tracking number belongs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of {item} was scanned where a tracking number belongs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The list has no order behind this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Too many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Tracking number filled in. Scan SHIPALL or press Ctrl+Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Tracking number {number} of {carriers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Unknown command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Wrong item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and it can be skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and skipping it needs a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>{item} is in this order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>{item}: all {n} of order {number} are in the parcel already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>{n} x {item}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>settle</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Give up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>It arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Mark as done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Send again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>sheet</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Bench sheet: don't put it into the parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>From the buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Gift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Goes to a pick-up point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Internal notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Location</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Note of this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet.py" />
      <source>Order {number}, page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Pieces in all: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Qty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>SKU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Ship by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Ship to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>Total: {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>yes, without a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheet_rows.py" />
      <source>{n} shipped already</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ship</name>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>1 second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Beyond the end of the list, not used: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}. By the map: {carrier}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>By itself {store} would never be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>By the settings of {store} the shop isn't told of parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Carrier by the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not recorded: {n} ({orders}); the reason stands in each row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not used, as these can't be shipped: {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>Nothing is left to ship of this order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Numbers put into the list: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Order {orders} has the same number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>Reading an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Recorded: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Taken off: "{removed}". That is of the label, not of the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The carrier is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The delivery address was changed just now. Close this window, look at it, and open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The items of this order were changed just now. Close this window and open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The map of shipping methods says {carrier}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The number is used already, on order {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop cancelled this order. It can't be shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told {moment}; you can undo it until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The shop was told of a parcel that was taken back here. Ship this order on its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Told of this parcel too, it may count the order twice and mail the buyer again. Tell it only if that is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop's status isn't mapped. Say in the maps of the store what it means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order is on hold. It can be shipped once the hold is lifted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order isn't paid yet. It can be shipped once the shop says that it is paid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order was shipped already. Nothing is left to ship.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>in {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>on {day} at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>today at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>tomorrow at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{minutes} {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>⚑ Goes to a pick-up point: {point}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, with the message: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, without a message</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>1 status word isn't mapped: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>All stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>Orders of all stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>import: {ago}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>number of orders not known yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{import_}, by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{name} (changed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{n} before the last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} not mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} status words aren't mapped: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} unsent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>status_words</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>(no word)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks: paid, shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not offered: {statuses}. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel declares nothing for this word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel's default: {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped: orders can't be shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} {status} (not possible here)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} is always "{word}": {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} isn't offered: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{word} ({label})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>store_state</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Disconnected: its orders stay here, its shop is neither asked nor told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Enter the right sign-in with Stores &gt; Change connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Imported by hand only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>It fails at other times as well: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Its import is on hold, and no other begins. Stores &gt; Import this store lets it go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Last good import: {ago}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Newest order: {ago}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Next import: {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: Stores &gt; Hold all automatic imports is ticked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: its settings say so. F5 imports it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The last import failed: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The shop asked not to be asked for a while; F5 asks it all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>This PC is connected to no network. The imports go on as soon as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Unsent shipment notices: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>in {time} ({clock})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: all are on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: disconnected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: only by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network, or {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs and is on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{ago} ({time})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, a new try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, as the shop asked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>taken_text</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>1 row can't be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>1 row is like that here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>1 row is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>No row is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are like that here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows can't be taken.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>text</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>A store's settings leave these out: they are kept, but not counted or shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Address incomplete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Address unusable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Asked too often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Shipment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled after shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Differs from the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Fault in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Look at the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Needs attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>No answer; it may have arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Nothing was sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice unconfirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>On Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Refused: order {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sent to another address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Shipment notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped by somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped too much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shop to be changed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sign-in refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Status not mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Still open at the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Stop shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Stop: changed at the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>This order is left out: by the settings of {store}, orders whose {source_name} is "{source}" are kept out of the lists and can't be shipped here. To work on it, take {source} off that list in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two-letter codes needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Unconfirmed: order {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Unknown answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Unmapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Waiting: order {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>at least {weight}, summed up here: some items have no weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{amount} (currency unknown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{number} (unit not told)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} d ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} h ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} min ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>{orders} and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, given by the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, summed up from the items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Unconfirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✖ Cancelled</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>views</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Find: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Its store {store} is no longer here, so that it finds nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Sorted by: {column}, {direction}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Store: {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>View: {view}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>upwards</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/draft.py" />
      <source>(no word)</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
