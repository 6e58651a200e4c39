<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ActDialogs</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>1 order</numerusform>
        <numerusform>{n} orders</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BuyersDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget buyers after {n} days?</source>
      <translation>
        <numerusform>Forget buyers after 1 day?</numerusform>
        <numerusform>Forget buyers after {n} days?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget the buyers of {n} orders now?</source>
      <translation>
        <numerusform>Forget the buyer of 1 order now?</numerusform>
        <numerusform>Forget the buyers of {n} orders now?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>The buyer of 1 order was forgotten.</numerusform>
        <numerusform>The buyers of {n} orders were forgotten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>{done} of {n} orders</source>
      <translation>
        <numerusform>{done} of 1 order</numerusform>
        <numerusform>{done} of {n} orders</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BuyersForgetting</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>The buyer of 1 order was forgotten.</numerusform>
        <numerusform>The buyers of {n} orders were forgotten.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalibrationDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Learned: {n} characters arrive as others and are translated from now on.</source>
      <translation>
        <numerusform>Learned: 1 character arrives as another one and is translated from now on.</numerusform>
        <numerusform>Learned: {n} characters arrive as others and are translated from now on.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyMapsDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over {n} rows</source>
      <translation>
        <numerusform>&amp;Take over 1 row</numerusform>
        <numerusform>&amp;Take over {n} rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DeskWork</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{n} orders are changed. It can be undone.</source>
      <translation>
        <numerusform>1 order is changed. It can be undone.</numerusform>
        <numerusform>{n} orders are changed. It can be undone.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DryRunDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop would be sent {n} requests, one after the other. Nothing is sent by looking at it.</source>
      <translation>
        <numerusform>This is what the shop would be sent. Nothing is sent by looking at it.</numerusform>
        <numerusform>The shop would be sent {n} requests, one after the other. Nothing is sent by looking at it.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Emptiness</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>0 of {all}: {n} filters active</source>
      <translation>
        <numerusform>0 of {all}: filter active</numerusform>
        <numerusform>0 of {all}: {n} filters active</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>The newest {n} messages; there may be older ones.</source>
      <translation>
        <numerusform>The newest message; there may be older ones.</numerusform>
        <numerusform>The newest {n} messages; there may be older ones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>{n} messages.</source>
      <translation>
        <numerusform>1 message.</numerusform>
        <numerusform>{n} messages.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExchangeView</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>... and {n} more letters; they are copied, too</source>
      <translation>
        <numerusform>... and 1 more letter; it is copied, too</numerusform>
        <numerusform>... and {n} more letters; they are copied, too</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>{n} letters stand before this ...</source>
      <translation>
        <numerusform>1 letter stands before this ...</numerusform>
        <numerusform>{n} letters stand before this ...</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>{n} orders are chosen.</source>
      <translation>
        <numerusform>1 order is chosen.</numerusform>
        <numerusform>{n} orders are chosen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{n} orders written to {file}</source>
      <translation>
        <numerusform>1 order written to {file}</numerusform>
        <numerusform>{n} orders written to {file}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} ({n} orders, e.g. {sample})</source>
      <translation>
        <numerusform>{label} (1 order, e.g. {sample})</numerusform>
        <numerusform>{label} ({n} orders, e.g. {sample})</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportBanners</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself, at least every {n} minutes.</source>
      <translation>
        <numerusform>It is tried again by itself, at least every minute.</numerusform>
        <numerusform>It is tried again by itself, at least every {n} minutes.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportInterval</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} hours</source>
      <translation>
        <numerusform>every hour</numerusform>
        <numerusform>every {n} hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} minutes</source>
      <translation>
        <numerusform>every minute</numerusform>
        <numerusform>every {n} minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>as usual ({n} hours)</source>
      <translation>
        <numerusform>as usual ({n} hour)</numerusform>
        <numerusform>as usual ({n} hours)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportPreviewDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{n} more aren't listed.</source>
      <translation>
        <numerusform>1 more isn't listed.</numerusform>
        <numerusform>{n} more aren't listed.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>... and {n} more that couldn't be read.</source>
      <translation>
        <numerusform>... and 1 more that couldn't be read.</numerusform>
        <numerusform>... and {n} more that couldn't be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} of them are left out by the store's settings (View &gt; Left out).</source>
      <translation>
        <numerusform>1 of them is left out by the store's settings (View &gt; Left out).</numerusform>
        <numerusform>{n} of them are left out by the store's settings (View &gt; Left out).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} orders: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.</source>
      <translation>
        <numerusform>{n} order: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.</numerusform>
        <numerusform>{n} orders: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LabelPrinting</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} labels sent to {printer}</source>
      <translation>
        <numerusform>{n} label sent to {printer}</numerusform>
        <numerusform>{n} labels sent to {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} more orders have none.</source>
      <translation>
        <numerusform>{n} more order has none.</numerusform>
        <numerusform>{n} more orders have none.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeavingDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>1 order</numerusform>
        <numerusform>{n} orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} parcels recorded here</source>
      <translation>
        <numerusform>1 parcel recorded here</numerusform>
        <numerusform>{n} parcels recorded here</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Mailing</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} mails sent</source>
      <translation>
        <numerusform>{n} mail sent</numerusform>
        <numerusform>{n} mails sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} refused</numerusform>
        <numerusform>{n} refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>{n} unconfirmed</numerusform>
        <numerusform>{n} unconfirmed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>{n} waiting</numerusform>
        <numerusform>{n} waiting</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>{n} mails, newest first</source>
      <translation>
        <numerusform>{n} mail</numerusform>
        <numerusform>{n} mails, newest first</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsOfWindow</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} mails need you</source>
      <translation>
        <numerusform>{n} mail needs you</numerusform>
        <numerusform>{n} mails need you</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Notifying</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} missing there, to be sent again</source>
      <translation>
        <numerusform>1 missing there, to be sent again</numerusform>
        <numerusform>{n} missing there, to be sent again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>1 refused</numerusform>
        <numerusform>{n} refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} seen in the shop</source>
      <translation>
        <numerusform>1 seen in the shop</numerusform>
        <numerusform>{n} seen in the shop</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} sent</source>
      <translation>
        <numerusform>1 sent</numerusform>
        <numerusform>{n} sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>1 unconfirmed</numerusform>
        <numerusform>{n} unconfirmed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>1 waiting</numerusform>
        <numerusform>{n} waiting</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OrdersPanel</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>1 order</numerusform>
        <numerusform>{n} orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders...</source>
      <translation>
        <numerusform>1 order...</numerusform>
        <numerusform>{n} orders...</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{orders}, {n} selected</source>
      <translation>
        <numerusform>{orders}, 1 selected</numerusform>
        <numerusform>{orders}, {n} selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{shown} of {n} orders</source>
      <translation>
        <numerusform>{shown} of 1 order</numerusform>
        <numerusform>{shown} of {n} orders</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>... and {n} more remarks of this kind.</source>
      <translation>
        <numerusform>... and 1 more remark of this kind.</numerusform>
        <numerusform>... and {n} more remarks of this kind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} more can't be read; the import will list them with the reason.</source>
      <translation>
        <numerusform>1 more can't be read; the import will list it with the reason.</numerusform>
        <numerusform>{n} more can't be read; the import will list them with the reason.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} orders were found in this range.</source>
      <translation>
        <numerusform>1 order was found in this range.</numerusform>
        <numerusform>{n} orders were found in this range.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PrintWindow</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} order</numerusform>
        <numerusform>{n} orders</numerusform>
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
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{n} more orders aren't printed either.</source>
      <translation>
        <numerusform>{n} more order isn't printed either.</numerusform>
        <numerusform>{n} more orders aren't printed either.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{what}: {n} pages printed to {target}</source>
      <translation>
        <numerusform>{what}: {n} page printed to {target}</numerusform>
        <numerusform>{what}: {n} pages printed to {target}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RangePage</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>{n} days</source>
      <translation>
        <numerusform>1 day</numerusform>
        <numerusform>{n} days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RefusalPanel</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>{n} scans ignored since</source>
      <translation>
        <numerusform>1 scan ignored since</numerusform>
        <numerusform>{n} scans ignored since</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RejectedDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>... and {n} more letters</source>
      <translation>
        <numerusform>... and 1 more letter</numerusform>
        <numerusform>... and {n} more letters</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RowCopying</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders copied.</source>
      <translation>
        <numerusform>1 order copied.</numerusform>
        <numerusform>{n} orders copied.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunHistoryDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The newest {n}; there may be older ones.</source>
      <translation>
        <numerusform>The newest one; there may be older ones.</numerusform>
        <numerusform>The newest {n}; there may be older ones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>{n} imports.</source>
      <translation>
        <numerusform>1 import.</numerusform>
        <numerusform>{n} imports.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ScanSettingsDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>{n} characters are translated</source>
      <translation>
        <numerusform>1 character is translated</numerusform>
        <numerusform>{n} characters are translated</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ShipFileDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record {n} parcels</source>
      <translation>
        <numerusform>&amp;Record 1 parcel</numerusform>
        <numerusform>&amp;Record {n} parcels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record {n} parcels from a file</source>
      <translation>
        <numerusform>Record 1 parcel from a file</numerusform>
        <numerusform>Record {n} parcels from a file</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ShipManyDialog</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} orders</source>
      <translation>
        <numerusform>&amp;Ship 1 order</numerusform>
        <numerusform>&amp;Ship {n} orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Record the shipment of {n} orders</source>
      <translation>
        <numerusform>Record the shipment of 1 order</numerusform>
        <numerusform>Record the shipment of {n} orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship {n} orders</source>
      <translation>
        <numerusform>Ship 1 order</numerusform>
        <numerusform>Ship {n} orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{n} of them can't be shipped: the remark says why.</source>
      <translation>
        <numerusform>1 of them can't be shipped: the remark says why.</numerusform>
        <numerusform>{n} of them can't be shipped: the remark says why.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SilenceBanner</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>1 more</numerusform>
        <numerusform>{n} more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>1 order</numerusform>
        <numerusform>{n} orders</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StoreStatus</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_status.py" />
      <source>+{n} stores</source>
      <translation>
        <numerusform>+1 store</numerusform>
        <numerusform>+{n} stores</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: {n} rows go back to the default. {unsaved}</source>
      <translation>
        <numerusform>{map}: 1 row goes back to the default. {unsaved}</numerusform>
        <numerusform>{map}: {n} rows go back to the default. {unsaved}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{n} rows were written to {file}.</source>
      <translation>
        <numerusform>1 row was written to {file}.</numerusform>
        <numerusform>{n} rows were written to {file}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UndoStrip</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>{n} parcels (order {orders}): the shops are told, the first in {seconds} s.</source>
      <translation>
        <numerusform>1 parcel (order {orders}): the shop is told in {seconds} s.</numerusform>
        <numerusform>{n} parcels (order {orders}): the shops are told, the first in {seconds} s.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>app</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>It closes by itself in {n} seconds.</source>
      <translation>
        <numerusform>It closes by itself in 1 second.</numerusform>
        <numerusform>It closes by itself in {n} seconds.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} orders that lack lines were left out; the next import brings them again.</source>
      <translation>
        <numerusform>1 order that lacks lines was left out; the next import brings it again.</numerusform>
        <numerusform>{n} orders that lack lines were left out; the next import brings them again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} rows were saved.</source>
      <translation>
        <numerusform>1 row was saved.</numerusform>
        <numerusform>{n} rows were saved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} shipment notices may have been sent, and are unconfirmed now.</source>
      <translation>
        <numerusform>1 shipment notice may have been sent, and is unconfirmed now.</numerusform>
        <numerusform>{n} shipment notices may have been sent, and are unconfirmed now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} stores have to be connected again.</source>
      <translation>
        <numerusform>1 store has to be connected again.</numerusform>
        <numerusform>{n} stores have to be connected again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {n} rows saved</source>
      <translation>
        <numerusform>{table}: 1 row saved</numerusform>
        <numerusform>{table}: {n} rows saved</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>{n} shipment notices may have been sent since, and are unconfirmed now.</source>
      <translation>
        <numerusform>1 shipment notice may have been sent since, and is unconfirmed now.</numerusform>
        <numerusform>{n} shipment notices may have been sent since, and are unconfirmed now.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/warning_digest.py" />
      <source>... and {count} more warnings like the one before.</source>
      <translation>
        <numerusform>... and 1 more warning like the one before.</numerusform>
        <numerusform>... and {count} more warnings like the one before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Addresses of {n} orders changed</source>
      <translation>
        <numerusform>Address of 1 order changed</numerusform>
        <numerusform>Addresses of {n} orders changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>It was in none of the shop's answers: {n} complete imports, for changes since {when}.</source>
      <translation>
        <numerusform>It was in none of the shop's answers: 1 complete import, for changes since {when}.</numerusform>
        <numerusform>It was in none of the shop's answers: {n} complete imports, for changes since {when}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Notes of {n} orders changed</source>
      <translation>
        <numerusform>Note of 1 order changed</numerusform>
        <numerusform>Notes of {n} orders changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Stopped after {n} labels; some of the next may have been printed.</source>
      <translation>
        <numerusform>Stopped after 1 label; some of the next may have been printed.</numerusform>
        <numerusform>Stopped after {n} labels; some of the next may have been printed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Tags of {n} orders changed</source>
      <translation>
        <numerusform>Tags of 1 order changed</numerusform>
        <numerusform>Tags of {n} orders changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed broke off after {count} orders. They are kept; what was to follow is missing.</source>
      <translation>
        <numerusform>The feed broke off after 1 order. It is kept; what was to follow is missing.</numerusform>
        <numerusform>The feed broke off after {count} orders. They are kept; what was to follow is missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} bare &amp; or HTML entities in the feed were repaired.</source>
      <translation>
        <numerusform>1 bare &amp; or HTML entity in the feed was repaired.</numerusform>
        <numerusform>{count} bare &amp; or HTML entities in the feed were repaired.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>{count} control characters that XML forbids were left out of the feed.</source>
      <translation>
        <numerusform>1 control character that XML forbids was left out of the feed.</numerusform>
        <numerusform>{count} control characters that XML forbids were left out of the feed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} misplaced ]]&gt; in the feed were repaired.</source>
      <translation>
        <numerusform>1 misplaced ]]&gt; in the feed was repaired.</numerusform>
        <numerusform>{count} misplaced ]]&gt; in the feed were repaired.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>{count} rows can't be taken.</source>
      <translation>
        <numerusform>1 row can't be taken.</numerusform>
        <numerusform>{count} rows can't be taken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} d</source>
      <translation>
        <numerusform>1 d</numerusform>
        <numerusform>{n} d</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>{n} labels went out before that, and their orders are marked as printed.</source>
      <translation>
        <numerusform>1 label went out before that, and its order is marked as printed.</numerusform>
        <numerusform>{n} labels went out before that, and their orders are marked as printed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders assigned</source>
      <translation>
        <numerusform>1 order assigned</numerusform>
        <numerusform>{n} orders assigned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>{n} orders match; nothing was changed.</source>
      <translation>
        <numerusform>1 order matches; nothing was changed.</numerusform>
        <numerusform>{n} orders match; nothing was changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders put on hold</source>
      <translation>
        <numerusform>1 order put on hold</numerusform>
        <numerusform>{n} orders put on hold</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders released</source>
      <translation>
        <numerusform>1 order released</numerusform>
        <numerusform>{n} orders released</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>… and {count} more warnings.</source>
      <translation>
        <numerusform>… and 1 more warning.</numerusform>
        <numerusform>… and {count} more warnings.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>desk acts</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: {n} weren't reached.</source>
      <translation>
        <numerusform>Stopped: 1 wasn't reached.</numerusform>
        <numerusform>Stopped: {n} weren't reached.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} kept: changed since.</source>
      <translation>
        <numerusform>1 kept: changed since.</numerusform>
        <numerusform>{n} kept: changed since.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} were so already.</source>
      <translation>
        <numerusform>1 was so already.</numerusform>
        <numerusform>{n} were so already.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>mails</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} orders changed</source>
      <translation>
        <numerusform>{n} order changed</numerusform>
        <numerusform>{n} orders changed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>map_preview</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{method}": {after} is proposed instead of {before}, for {n} orders to ship</source>
      <translation>
        <numerusform>"{method}": {after} is proposed instead of {before}, for 1 order to ship</numerusform>
        <numerusform>"{method}": {after} is proposed instead of {before}, for {n} orders to ship</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place} shows {after} instead of {before}: {n} orders have something there</source>
      <translation>
        <numerusform>Custom field {place} shows {after} instead of {before}: 1 order has something there</numerusform>
        <numerusform>Custom field {place} shows {after} instead of {before}: {n} orders have something there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Saved. {n} orders moved.</source>
      <translation>
        <numerusform>Saved. 1 order moved.</numerusform>
        <numerusform>Saved. {n} orders moved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Undone. {n} orders moved back.</source>
      <translation>
        <numerusform>Undone. 1 order moved back.</numerusform>
        <numerusform>Undone. {n} orders moved back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>and {n} more</source>
      <translation>
        <numerusform>and 1 more</numerusform>
        <numerusform>and {n} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices are confirmed by it.</source>
      <translation>
        <numerusform>1 notice is confirmed by it.</numerusform>
        <numerusform>{n} notices are confirmed by it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices had gone out meanwhile; nothing takes them back.</source>
      <translation>
        <numerusform>1 notice had gone out meanwhile; nothing takes it back.</numerusform>
        <numerusform>{n} notices had gone out meanwhile; nothing takes them back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices that aren't sent yet would go out with other words</source>
      <translation>
        <numerusform>1 notice that isn't sent yet would go out with other words</numerusform>
        <numerusform>{n} notices that aren't sent yet would go out with other words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices were made and will be sent.</source>
      <translation>
        <numerusform>1 notice was made and will be sent.</numerusform>
        <numerusform>{n} notices were made and will be sent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would be made: their orders count as shipped then</source>
      <translation>
        <numerusform>1 notice would be made: its order counts as shipped then</numerusform>
        <numerusform>{n} notices would be made: their orders count as shipped then</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would count as confirmed</source>
      <translation>
        <numerusform>1 notice would count as confirmed</numerusform>
        <numerusform>{n} notices would count as confirmed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders keep their status, but have other reasons for attention</source>
      <translation>
        <numerusform>1 order keeps its status, but has other reasons for attention</numerusform>
        <numerusform>{n} orders keep their status, but have other reasons for attention</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders moved by it.</source>
      <translation>
        <numerusform>1 order moved by it.</numerusform>
        <numerusform>{n} orders moved by it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would get another status.</source>
      <translation>
        <numerusform>1 order would get another status.</numerusform>
        <numerusform>{n} orders would get another status.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would move from {before} to {after}</source>
      <translation>
        <numerusform>1 order would move from {before} to {after}</numerusform>
        <numerusform>{n} orders would move from {before} to {after}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>runs</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} warnings</source>
      <translation>
        <numerusform>1 warning</numerusform>
        <numerusform>{n} warnings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ship</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} minutes</source>
      <translation>
        <numerusform>1 minute</numerusform>
        <numerusform>{n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} seconds</source>
      <translation>
        <numerusform>1 second</numerusform>
        <numerusform>{n} seconds</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} status words aren't mapped: {words}</source>
      <translation>
        <numerusform>1 status word isn't mapped: {words}</numerusform>
        <numerusform>{n} status words aren't mapped: {words}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>taken_text</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are like that here already.</source>
      <translation>
        <numerusform>1 row is like that here already.</numerusform>
        <numerusform>{n} rows are like that here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are set.</source>
      <translation>
        <numerusform>1 row is set.</numerusform>
        <numerusform>{n} rows are set.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows can't be taken.</source>
      <translation>
        <numerusform>1 row can't be taken.</numerusform>
        <numerusform>{n} rows can't be taken.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>text</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} d ago</source>
      <translation>
        <numerusform>1 d ago</numerusform>
        <numerusform>{n} d ago</numerusform>
      </translation>
    </message>
  </context>
</TS>
