<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ActDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Close without doing it?</source>
      <translation>¿Cerrar sin hacerlo?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/act_dialog.py" />
      <source>The orders stay as they are; what you filled in is lost.</source>
      <translation>Los pedidos quedan como están; lo que rellenó se pierde.</translation>
    </message>
  </context>
  <context>
    <name>ActDialogs</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>All orders that match: {n}</source>
      <translation>Todos los pedidos que coinciden: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Order {number} ({store})</source>
      <translation>Pedido {number} ({store})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>Reading orders</source>
      <translation>Leyendo los pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>This note takes the place of theirs; an empty one takes them away.</source>
      <translation>Esta nota sustituye a las suyas; si está vacía, las quita.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} pedido</numerusform>
        <numerusform>{n} pedidos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ActStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/strip.py" />
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>ActivityDock</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Activity</source>
      <translation>Actividad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Jobs of this session</source>
      <translation>Tareas de esta sesión</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity.py" />
      <source>Nothing has run yet. Imports and notices show their progress here.</source>
      <translation>Todavía no hay nada. Aquí se ve cómo avanzan las importaciones y los avisos.</translation>
    </message>
  </context>
  <context>
    <name>ActivityRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Cancel: {job}</source>
      <translation>Cancelar: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details of {job}</source>
      <translation>Detalles de {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Details...</source>
      <translation>Detalles...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Done.</source>
      <translation>Listo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Go on with {job}</source>
      <translation>Continuar {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Held. It goes on when you let it. {text}</source>
      <translation>En pausa. Continúa cuando usted lo permita. {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Pause {job}</source>
      <translation>Pausar {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Progress of {job}</source>
      <translation>Progreso de {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Stopping...</source>
      <translation>Deteniendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>Try again: {job}</source>
      <translation>Reintentar: {job}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/activity_row.py" />
      <source>✖ Stopped before it was finished. {text}</source>
      <translation>✖ Detenido antes de terminar. {text}</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>&amp;Use the shop's address again</source>
      <translation>&amp;Usar otra vez la dirección de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>City</source>
      <translation>Ciudad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Correct the address of order {number}</source>
      <translation>Corregir la dirección del pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Country (two letters)</source>
      <translation>País (2 letras)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Delivery address of order {number}</source>
      <translation>Dirección de envío del pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Fill in what is marked: without it no parcel can be addressed.</source>
      <translation>Rellene lo marcado: sin ello no se puede dirigir ningún paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Postal code</source>
      <translation>Código postal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State (two letters)</source>
      <translation>Estado/provincia (2 letras)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>State or region</source>
      <translation>Estado/provincia</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street</source>
      <translation>Calle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>Street, second line</source>
      <translation>Calle, segunda línea</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The correction of this address is lost.</source>
      <translation>La corrección de esta dirección se pierde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>The shop's address: {address}</source>
      <translation>Dirección de la tienda: {address}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This corrects the address at this desk. The shop's own address stays as it is.</source>
      <translation>Esto corrige la dirección en este puesto. La de la tienda queda como está.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>This shop's orders need two-letter codes here: {fields}. Without them the order still can't be shipped. Press Save again to keep the address as it is.</source>
      <translation>Los pedidos de esta tienda necesitan aquí códigos de dos letras: {fields}. Sin ellos, el pedido sigue sin poder enviarse. Pulse otra vez Guardar para dejar la dirección como está.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>country</source>
      <translation>país</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>state</source>
      <translation>provincia</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} missing</source>
      <translation>{sign} falta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/address_dialog.py" />
      <source>{sign} two letters</source>
      <translation>{sign} dos letras</translation>
    </message>
  </context>
  <context>
    <name>AddressesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(none)</source>
      <translation>(nada)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>(same address)</source>
      <translation>(la misma dirección)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Addresses</source>
      <translation>Direcciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Bill to</source>
      <translation>Facturar a</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Copy the address as it stands on a label (Ctrl+Shift+X)</source>
      <translation>Copiar la dirección como va en la etiqueta de envío (Ctrl+Mayús+X)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct the address</source>
      <translation>Corregir la dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Correct...</source>
      <translation>Corregir...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Revert</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Ship to</source>
      <translation>Enviar a</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>Use the shop's address again</source>
      <translation>Usar otra vez la dirección de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/addresses.py" />
      <source>✎ corrected at the desk; the shop's address:</source>
      <translation>✎ corregida en el puesto; dirección de la tienda:</translation>
    </message>
  </context>
  <context>
    <name>AmountsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Amounts</source>
      <translation>Importes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Coupon</source>
      <translation>Cupón</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Discount</source>
      <translation>Descuento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Payment method</source>
      <translation>Forma de pago</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Shipping</source>
      <translation>Envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/amounts.py" />
      <source>Tax</source>
      <translation>Impuestos</translation>
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
      <translation>«{words}» no aparece en ninguna.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Find next</source>
      <translation>&amp;Buscar siguiente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>&amp;Save as...</source>
      <translation>Guard&amp;ar como...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>An order's number, any word sent or answered...</source>
      <translation>Número de pedido o cualquier palabra mandada o recibida...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Answers of the shop</source>
      <translation>Respuestas de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation>Copiado. Las contraseñas y claves no se incluyen: ponga las correctas donde dice {mask}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copied. Passwords and keys are left out; buyers' names and addresses are in it.</source>
      <translation>Copiado. Las contraseñas y claves no se incluyen; los nombres y direcciones de los compradores, sí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation>Copiar como cu&amp;rl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>F&amp;ind</source>
      <translation>B&amp;uscar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Find in the answers</source>
      <translation>Buscar en las respuestas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Save an answer</source>
      <translation>Guardar una respuesta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saved to {file}. It holds buyers' names and addresses: give it only to whom you trust.</source>
      <translation>Guardado en {file}. Contiene nombres y direcciones de compradores: déselo solo a quien sea de confianza.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Saving an answer</source>
      <translation>Guardando una respuesta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Text file (*.txt)</source>
      <translation>Archivo de texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>What came</source>
      <translation>Lo recibido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>Why it is kept</source>
      <translation>Por qué se conserva</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/answers_dialog.py" />
      <source>{store}, {when}. Passwords and keys are left out; buyers are in it.</source>
      <translation>{store}, {when}. Sin contraseñas ni claves; los compradores sí figuran.</translation>
    </message>
  </context>
  <context>
    <name>AssignDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Assign</source>
      <translation>&amp;Encargar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Me: {name}</source>
      <translation>A &amp;mí: {name}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>&amp;Nobody</source>
      <translation>A &amp;nadie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Assign</source>
      <translation>Encargar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>Who works on &amp;it</source>
      <translation>&amp;Quién trabaja en él</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/assign_dialog.py" />
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
  </context>
  <context>
    <name>AttentionBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Correct address...</source>
      <translation>Corregir dirección...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Done in the shop...</source>
      <translation>Hecho en la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>I have seen it</source>
      <translation>Ya lo he visto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>It's all right...</source>
      <translation>Está bien así...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Keep ours</source>
      <translation>Dejar la nuestra</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Map it...</source>
      <translation>Asignar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Notice for {tracking}:</source>
      <translation>Aviso de {tracking}:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Take the shop's</source>
      <translation>Tomar la de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>Tell the shop again...</source>
      <translation>Volver a avisar a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/attention.py" />
      <source>What needs attention</source>
      <translation>Lo que requiere atención</translation>
    </message>
  </context>
  <context>
    <name>AttentionStatus</name>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Counting orders that need attention</source>
      <translation>Contando los pedidos que requieren atención</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention</source>
      <translation>Requieren atención</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>Need attention: {n}</source>
      <translation>Requieren atención: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/attention_status.py" />
      <source>No order needs attention.</source>
      <translation>Ningún pedido requiere atención.</translation>
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
      <translation>Copia de seguridad hecha: {file}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Backing up</source>
      <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>Looking for restored backups</source>
      <translation>Buscando copias de seguridad restauradas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>The backup is in {file}.</source>
      <translation>La copia de seguridad está en {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/wiring.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} de {of} páginas</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/banner.py" />
      <source>Dismiss this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>Barcode</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/barcode.py" />
      <source>Barcode: {code}</source>
      <translation>Código de barras: {code}</translation>
    </message>
  </context>
  <context>
    <name>BarcodeSheetDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>P&amp;rint...</source>
      <translation>&amp;Imprimir...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save as &amp;PDF...</source>
      <translation>Guardar como &amp;PDF...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Save the barcodes</source>
      <translation>Guardar los códigos de barras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Saved: {path}</source>
      <translation>Guardado: {path}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>Sent to the printer.</source>
      <translation>Mandado a la impresora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The file can't be written: {path}. Choose another folder.</source>
      <translation>No se puede escribir el archivo: {path}. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>The printer can't be used. Choose another one.</source>
      <translation>No se puede usar la impresora. Elija otra.</translation>
    </message>
  </context>
  <context>
    <name>BrandingPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Any usual picture. It is made smaller where papers don't need it that large.</source>
      <translation>Cualquier imagen corriente. Se reduce si el papel no la necesita tan grande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Closing words</source>
      <translation>Texto final</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Empty: the name of the store.</source>
      <translation>Vacío: el nombre de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>How buyers reach you: telephone, e-mail, web, each on a line.</source>
      <translation>Cómo le encuentran los compradores: teléfono, correo, web, cada uno en una línea.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Line by line, without the company. It stands on slips and labels.</source>
      <translation>Línea por línea, sin la empresa. Está en albaranes y etiquetas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>Return address</source>
      <translation>Dirección del remitente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/branding_page.py" />
      <source>They stand at the end of slips and mails.</source>
      <translation>Está al final de albaranes y correos.</translation>
    </message>
  </context>
  <context>
    <name>BuyerDeletedBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/buyer_deleted.py" />
      <source>Buyer's data were deleted on {when}. Items, amounts and parcels are still here.</source>
      <translation>Los datos del comprador se borraron el {when}. Los artículos, importes y paquetes siguen aquí.</translation>
    </message>
  </context>
  <context>
    <name>BuyersDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source> days</source>
      <translation> días</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Forget buyers after</source>
      <translation>&amp;Olvidar a los compradores tras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Backups and exported files aren't changed: delete those yourself.</source>
      <translation>Las copias de seguridad y los archivos exportados no cambian: bórrelos usted.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data</source>
      <translation>Datos de compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Buyers' data are kept for ever.</source>
      <translation>Los datos de los compradores se conservan siempre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting old orders</source>
      <translation>Contando los pedidos antiguos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Counting...</source>
      <translation>Contando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Days after which buyers are forgotten</source>
      <translation>Días tras los que se olvida a los compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Don't save</source>
      <translation>No guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget &amp;now...</source>
      <translation>Olvidar &amp;ahora...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget buyers after {n} days?</source>
      <translation>
        <numerusform>¿Olvidar a los compradores después de {n} día?</numerusform>
        <numerusform>¿Olvidar a los compradores después de {n} días?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forget the buyers of {n} orders now?</source>
      <translation>
        <numerusform>¿Olvidar ahora al comprador de {n} pedido?</numerusform>
        <numerusform>¿Olvidar ahora a los compradores de {n} pedidos?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Forgetting buyers of old orders</source>
      <translation>Olvidando a los compradores de pedidos antiguos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>From now on it is done once a day, and can't be undone.</source>
      <translation>Desde ahora se hace una vez al día y no se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It can't be undone.</source>
      <translation>No se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>It was stopped: the others are as they were.</source>
      <translation>Se detuvo: los demás están como estaban.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Now that would be the buyers of {orders} orders, and the texts of {rejected} orders that couldn't be read.</source>
      <translation>Ahora serían los compradores de {orders} pedidos y los textos de {rejected} pedidos que no se pudieron leer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Orders that are shipped or cancelled, need nobody and weren't changed for so long lose the buyer, addresses, telephone, e-mail, notes, gift message, custom fields, the shop's own text, and what was sent and answered. Number, times, status, items, amounts, country, shipping method, parcels and tracking numbers stay. Orders that are still open keep everything.</source>
      <translation>Los pedidos enviados o cancelados que no requieren a nadie y llevan tanto tiempo sin cambios pierden el comprador, las direcciones, el teléfono, el correo electrónico, las notas, el mensaje de regalo, los campos personalizados, el texto original de la tienda y lo que se mandó y se respondió. Se conservan número, fechas, estado, artículos, importes, país, método de envío, paquetes y números de seguimiento. Los pedidos aún abiertos lo conservan todo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Reading how long buyers are kept</source>
      <translation>Leyendo cuánto tiempo se conservan los compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>S&amp;top</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Saving how long buyers are kept</source>
      <translation>Guardando cuánto tiempo se conservan los compradores</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>Se ha olvidado al comprador de {n} pedido.</numerusform>
        <numerusform>Se ha olvidado a los compradores de {n} pedidos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>Their bytes go once no other window of ordersync reads the database.</source>
      <translation>Sus datos desaparecen del disco cuando ninguna otra ventana de ordersync lea la base de datos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_dialog.py" />
      <source>{done} of {n} orders</source>
      <translation>
        <numerusform>{done} de {n} pedido</numerusform>
        <numerusform>{done} de {n} pedidos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BuyersForgetting</name>
    <message>
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>Forgetting buyers of old orders</source>
      <translation>Olvidando a los compradores de pedidos antiguos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/buyers_forgetting.py" />
      <source>The buyers of {n} orders were forgotten.</source>
      <translation>
        <numerusform>Se ha olvidado al comprador de {n} pedido.</numerusform>
        <numerusform>Se ha olvidado a los compradores de {n} pedidos.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalibrationDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Begin again</source>
      <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>&amp;Print or save...</source>
      <translation>&amp;Imprimir o guardar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Calibrate the scanner</source>
      <translation>Calibrar el escáner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Everything arrives as it is: nothing has to be translated.</source>
      <translation>Todo llega tal cual: no hay que traducir nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Learned: {n} characters arrive as others and are translated from now on.</source>
      <translation>
        <numerusform>Aprendido: {n} carácter llega como otro y desde ahora se traduce.</numerusform>
        <numerusform>Aprendido: {n} caracteres llegan como otros y desde ahora se traducen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Scan barcode {n} of {all}</source>
      <translation>Escanee el código de barras {n} de {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/calibration_dialog.py" />
      <source>Some scanners can't read from a screen: print the barcodes and scan them in their order. Caps Lock must be off.</source>
      <translation>Algunos escáneres no leen de una pantalla: imprima los códigos de barras y escanéelos en orden. El bloqueo de mayúsculas debe estar desactivado.</translation>
    </message>
  </context>
  <context>
    <name>CarrierTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>&amp;New row</source>
      <translation>Fila &amp;nueva</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carrier of another row</source>
      <translation>Transportista de otra fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Carriers and services of this desk</source>
      <translation>Transportistas y servicios de este puesto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Last used</source>
      <translation>Último uso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>No parcel of this store was recorded yet. Rows can be added below.</source>
      <translation>Todavía no se ha registrado ningún paquete de esta tienda. Puede añadir filas abajo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Our service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Parcels</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Service of another row</source>
      <translation>Servicio de otra fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>State</source>
      <translation>Situación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as carrier</source>
      <translation>Transp. en tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>Told as service</source>
      <translation>Servicio en tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>What the shop is told when a parcel goes out. Where a word is empty, ours goes out as it is.</source>
      <translation>Lo que se comunica a la tienda cuando sale un paquete. Donde no hay palabra, sale la nuestra tal cual.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>as it is</source>
      <translation>tal cual</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>our carrier</source>
      <translation>nuestro transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>service, or any</source>
      <translation>servicio o cualquiera</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} is told no carrier, so nothing of this goes out.</source>
      <translation>A {channel} no se le comunica el transportista, así que nada de esto sale.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{channel} isn't told the service.</source>
      <translation>A {channel} no se le comunica el servicio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/carrier_tab.py" />
      <source>{word} (as any service)</source>
      <translation>{word} (como cualquier servicio)</translation>
    </message>
  </context>
  <context>
    <name>ChangedStrip</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view</source>
      <translation>Guardar los cambios de la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>Save changes of the view (Ctrl+F3)</source>
      <translation>Guardar los cambios de la vista (Ctrl+F3)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>The view {name} was changed</source>
      <translation>La vista {name} ha cambiado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/changed_strip.py" />
      <source>View changed</source>
      <translation>Vista cambiada</translation>
    </message>
  </context>
  <context>
    <name>CheckSteps</name>
    <message>
      <location filename="../../ordersync_gui/ui/check_steps.py" />
      <source>Done: {step}</source>
      <translation>Hecho: {step}</translation>
    </message>
  </context>
  <context>
    <name>ChecklistPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Concluded, not documented:</source>
      <translation>Deducido, no documentado:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Have this at hand for {shop} before you go on.</source>
      <translation>Tenga esto a mano para {shop} antes de continuar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Help for this kind of shop</source>
      <translation>Ayuda para este tipo de tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>How to connect</source>
      <translation>Cómo conectar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Not publicly known:</source>
      <translation>No se sabe públicamente:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Nothing: the practice shop runs on this PC and its form is filled in for you.</source>
      <translation>Nada: la tienda de prácticas funciona en este PC y su formulario ya está rellenado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>The practice shop has invented orders from many countries. You can import and ship them as you like: no real shop, parcel or buyer is touched.</source>
      <translation>La tienda de prácticas tiene pedidos inventados de muchos países. Puede importarlos y enviarlos como quiera: no afecta a ninguna tienda, paquete ni comprador reales.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What isn't certain about this kind of shop</source>
      <translation>Lo que no es seguro de este tipo de tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>What you need</source>
      <translation>Lo que necesita</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/checklist_page.py" />
      <source>Where to find this (opens the help in your browser)</source>
      <translation>Dónde encontrarlo (abre la ayuda en el navegador)</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>Take it out of the search</source>
      <translation>Quitarlo de la búsqueda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>{term}, remove</source>
      <translation>{term}, quitar</translation>
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/chips.py" />
      <source>What is searched for</source>
      <translation>Lo que se busca</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Connect a store</source>
      <translation>Conectar una tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/choose_page.py" />
      <source>Which kind of shop do you want to connect?</source>
      <translation>¿Qué tipo de tienda quiere conectar?</translation>
    </message>
  </context>
  <context>
    <name>ChosenForAct</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/chosen_for_act.py" />
      <source>Nothing was done: all orders of the list are chosen, and the list shows more than was asked for, because of a mistake in the search. {mistake} Mend that part or take it out, then choose again.</source>
      <translation>No se hizo nada: están elegidos todos los pedidos de la lista y, por un error en la búsqueda, la lista muestra más de lo pedido. {mistake} Corrija esa parte o quítela y vuelva a elegir.</translation>
    </message>
  </context>
  <context>
    <name>ColourChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Orange</source>
      <translation>Naranja</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Sky blue</source>
      <translation>Celeste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/colour_choice.py" />
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>&amp;Reset columns</source>
      <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns of: {view}</source>
      <translation>Columnas de: {view}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay &amp;put at the left</source>
      <translation>Columnas &amp;fijas a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns that stay put at the left</source>
      <translation>Columnas fijas a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Columns, from left to right</source>
      <translation>Columnas, de izquierda a derecha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;down</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Move &amp;up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
      <translation>Espacio muestra u oculta una columna; Alt+Arriba y Alt+Abajo la mueven.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>The grid then shows the columns that fit by itself</source>
      <translation>La tabla muestra entonces por sí sola las columnas que caben</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/columns_dialog.py" />
      <source>Us&amp;e these</source>
      <translation>&amp;Usar estas</translation>
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Commands</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>No command is called that.</source>
      <translation>Ninguna acción se llama así.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Type a few letters of a command</source>
      <translation>Escriba unas letras de una acción</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>Why the command can't be chosen</source>
      <translation>Por qué no se puede elegir la acción</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_list.py" />
      <source>{command} (not now)</source>
      <translation>{command} (ahora no)</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;About ordersync</source>
      <translation>&amp;Acerca de ordersync</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Back up now</source>
      <translation>&amp;Hacer copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Calibrate the scanner...</source>
      <translation>&amp;Calibrar el escáner...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Change connection...</source>
      <translation>Cam&amp;biar conexión...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Command list...</source>
      <translation>&amp;Lista de acciones...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect a store...</source>
      <translation>&amp;Conectar una tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Connect again...</source>
      <translation>&amp;Volver a conectar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Correct the parcel...</source>
      <translation>Corregir el &amp;paquete...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Disconnect...</source>
      <translation>&amp;Desconectar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Export orders...</source>
      <translation>E&amp;xportar pedidos...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Import this store</source>
      <translation>&amp;Importar esta tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Keys</source>
      <translation>&amp;Teclas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Look in the shop now</source>
      <translation>&amp;Mirar ahora en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Manual</source>
      <translation>&amp;Manual</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Maps...</source>
      <translation>A&amp;signaciones...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Messages to the shops...</source>
      <translation>Mensa&amp;jes a las tiendas...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Orders</source>
      <translation>&amp;Pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Preview an import...</source>
      <translation>&amp;Previsualizar una importación...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Print packing slips...</source>
      <translation>Im&amp;primir albaranes...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Put the order back</source>
      <translation>De&amp;volver el pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Restore from a backup...</source>
      <translation>&amp;Restaurar una copia de seguridad...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Scanner settings...</source>
      <translation>A&amp;justes del escáner...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Ship and notify...</source>
      <translation>Enviar &amp;y avisar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stop all running work</source>
      <translation>Detener todo &amp;lo que está en marcha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Stores</source>
      <translation>&amp;Tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Support bundle...</source>
      <translation>Archivo de &amp;soporte...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Test a scan...</source>
      <translation>P&amp;robar un escaneo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>&amp;Why is an order missing?...</source>
      <translation>¿Por &amp;qué falta un pedido?...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>All orders</source>
      <translation>Todos los pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Buyers' &amp;data...</source>
      <translation>Datos de co&amp;mpradores...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Clear the filter</source>
      <translation>Quitar el filtro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Correct &amp;address...</source>
      <translation>C&amp;orregir dirección...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>De&amp;lete...</source>
      <translation>&amp;Eliminar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Find...</source>
      <translation>Buscar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>I have s&amp;een the change</source>
      <translation>He &amp;visto el cambio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;all stores</source>
      <translation>Importar &amp;todas las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import &amp;one order...</source>
      <translation>Importar &amp;un pedido...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import a&amp;gain from...</source>
      <translation>Volve&amp;r a importar desde...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Import histor&amp;y...</source>
      <translation>&amp;Historial de importaciones...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Left out</source>
      <translation>Excluidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Mails</source>
      <translation>Correos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Main toolbar</source>
      <translation>Barra principal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Open &amp;details</source>
      <translation>A&amp;brir detalles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Orders that couldn't be &amp;read...</source>
      <translation>Pedidos &amp;que no se pudieron leer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print a pick list...</source>
      <translation>Imprimir &amp;lista de recogida...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print address labels...</source>
      <translation>Imprimir etiquetas de &amp;direcciones...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print command &amp;barcodes...</source>
      <translation>Imprimir códigos de &amp;acción...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print labels on the la&amp;bel printer</source>
      <translation>Imprimir etiquetas en la impresora de eti&amp;quetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Print the parcels of a day...</source>
      <translation>Imprimir los paquetes de un d&amp;ía...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Reset &amp;window layout</source>
      <translation>Restablecer la &amp;ventana</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Scanning</source>
      <translation>Escaneo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Send &amp;notices now</source>
      <translation>Mandar los avis&amp;os ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Settin&amp;gs...</source>
      <translation>A&amp;justes...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Settle a &amp;notice...</source>
      <translation>Re&amp;solver un aviso...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ship from a &amp;file...</source>
      <translation>Enviar desde un &amp;archivo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show &amp;log</source>
      <translation>Ver re&amp;gistro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Show all &amp;columns</source>
      <translation>Mostrar &amp;todas las columnas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Store se&amp;ttings...</source>
      <translation>A&amp;justes de la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Stores' stat&amp;e...</source>
      <translation>Situació&amp;n de tiendas...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Ta&amp;ke the parcel back...</source>
      <translation>A&amp;nular el paquete...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/commands.py" />
      <source>Take the &amp;next order</source>
      <translation>Tomar el siguiente &amp;pedido</translation>
    </message>
  </context>
  <context>
    <name>ConnectWizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Connect a store</source>
      <translation>Conectar una tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Invented orders on this PC, to try things out. It speaks like {shop}.</source>
      <translation>Pedidos inventados en este PC, para probar. Funciona como {shop}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Leave the wizard?</source>
      <translation>¿Salir del asistente?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Practice shop</source>
      <translation>Tienda de prácticas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Read the stores</source>
      <translation>Leer las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/connect_wizard.py" />
      <source>What you entered here is lost. No store is connected.</source>
      <translation>Lo que escribió aquí se pierde. No se conecta ninguna tienda.</translation>
    </message>
  </context>
  <context>
    <name>CopyMapsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;From the store</source>
      <translation>&amp;De la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Show why not...</source>
      <translation>&amp;Mostrar por qué no...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over</source>
      <translation>&amp;Adoptar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>&amp;Take over {n} rows</source>
      <translation>
        <numerusform>&amp;Adoptar {n} fila</numerusform>
        <numerusform>&amp;Adoptar {n} filas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Choose at least one of the maps.</source>
      <translation>Elija al menos una de las asignaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Copy maps to {store}</source>
      <translation>Copiar asignaciones a {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the maps of another store</source>
      <translation>Leer las asignaciones de otra tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Read the stores</source>
      <translation>Leer las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>Take over</source>
      <translation>Tomar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>The store whose maps are taken over</source>
      <translation>La tienda cuyas asignaciones se adoptan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/copy_dialog.py" />
      <source>There is no other store yet whose maps could be taken over.</source>
      <translation>Todavía no hay otra tienda cuyas asignaciones se puedan adoptar.</translation>
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
      <translation>&amp;Corregir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Reason</source>
      <translation>M&amp;otivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Service</source>
      <translation>&amp;Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>&amp;Tracking number</source>
      <translation>&amp;Número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>C&amp;arrier</source>
      <translation>&amp;Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Close without correcting?</source>
      <translation>¿Cerrar sin corregir?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Correct a parcel: {order}</source>
      <translation>Corregir un paquete: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>The parcel stays as it is; what you entered is lost.</source>
      <translation>El paquete queda como está; lo que escribió se pierde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/correct_dialog.py" />
      <source>Tracking number</source>
      <translation>N.º de seguimiento</translation>
    </message>
  </context>
  <context>
    <name>CrashNotice</name>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>&amp;Support bundle...</source>
      <translation>Archivo de &amp;soporte...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>The last time, ordersync didn't end in order: because of a fault, for instance, or because the PC went off. What was saved by then is still there. A notice that was just being sent may show as unconfirmed.</source>
      <translation>La última vez, ordersync no terminó en orden: por un fallo, por ejemplo, o porque se apagó el PC. Lo que estaba guardado sigue ahí. Un aviso que se estaba mandando en ese momento puede aparecer como no confirmado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>The order database was looked at and is whole. You can go on working.</source>
      <translation>Se ha revisado la base de datos de pedidos y está íntegra. Puede seguir trabajando.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/crash_notice.py" />
      <source>Whether the order database is whole is being looked at now.</source>
      <translation>Se está revisando si la base de datos de pedidos está íntegra.</translation>
    </message>
  </context>
  <context>
    <name>CredentialsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>Sign in to {shop}</source>
      <translation>Acceso a {shop}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>The password is kept in this PC's password safe, never in a file.</source>
      <translation>La contraseña se guarda en el almacén de contraseñas de este PC, nunca en un archivo.</translation>
    </message>
  </context>
  <context>
    <name>DailyCheck</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>Looking whether the order database is whole</source>
      <translation>Comprobando si la base de datos de pedidos está íntegra</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/daily_check.py" />
      <source>The order database is damaged. What you see may be wrong or incomplete. Close all windows of ordersync and start it again: it then offers to restore a backup, or to save what can be read. ({problem})</source>
      <translation>La base de datos de pedidos está dañada. Lo que ve puede ser erróneo o incompleto. Cierre todas las ventanas de ordersync y vuelva a iniciarlo: entonces ofrece restaurar una copia de seguridad o salvar lo que se pueda leer. ({problem})</translation>
    </message>
  </context>
  <context>
    <name>DeleteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>De&amp;lete for good</source>
      <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete for good</source>
      <translation>Eliminar para siempre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Delete {store}</source>
      <translation>Eliminar {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>I understand that this can't be undone</source>
      <translation>Entiendo que esto no se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>In the shop nothing changes. Its orders can be imported again when it is connected anew, but not these parcels.</source>
      <translation>En la tienda no cambia nada. Sus pedidos se pueden volver a importar si se conecta de nuevo, pero estos paquetes no.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. The shop will never be told of them.</source>
      <translation>Avisos de envío sin mandar: {n}. La tienda nunca los recibirá.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>To stop imports and keep what is here, disconnect it instead.</source>
      <translation>Para detener las importaciones y conservar lo que hay aquí, desconéctela.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store} is deleted from this PC for good: {counted}, with their history, kept exchanges, maps and password.</source>
      <translation>{store} se elimina para siempre de este PC: {counted}, con su historial, los mensajes conservados, las asignaciones y la contraseña.</translation>
    </message>
  </context>
  <context>
    <name>DeliverySection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Delivery</source>
      <translation>Entrega</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Order weight</source>
      <translation>Peso del pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Requested shipping</source>
      <translation>Envío solicitado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Ship with</source>
      <translation>Enviar con</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>Warehouse</source>
      <translation>Almacén</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>{carrier} (by a rule of the store)</source>
      <translation>{carrier} (por una regla de la tienda)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/delivery.py" />
      <source>{carrier} (by the map of shipping methods)</source>
      <translation>{carrier} (según la asignación de métodos de envío)</translation>
    </message>
  </context>
  <context>
    <name>DeskActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Hold</source>
      <translation>&amp;Retener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Release</source>
      <translation>&amp;Liberar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>&amp;Tags...</source>
      <translation>E&amp;tiquetas...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Assi&amp;gn...</source>
      <translation>Encar&amp;gar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Cop&amp;y the address</source>
      <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Desk n&amp;ote...</source>
      <translation>Nota del p&amp;uesto...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>E&amp;xport the chosen orders...</source>
      <translation>E&amp;xportar los pedidos elegidos...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Hold unt&amp;il...</source>
      <translation>Retener &amp;hasta...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/actions.py" />
      <source>Take o&amp;ver</source>
      <translation>Hac&amp;erme cargo</translation>
    </message>
  </context>
  <context>
    <name>DeskCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Address of order {number} copied</source>
      <translation>Dirección del pedido {number} copiada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>Wait until it is done, then undo it.</source>
      <translation>Espere a que termine y después deshágalo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/commands.py" />
      <source>What can be done with the chosen orders</source>
      <translation>Qué se puede hacer con los pedidos elegidos</translation>
    </message>
  </context>
  <context>
    <name>DeskSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>(none)</source>
      <translation>(nada)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to me</source>
      <translation>Hacerme cargo del pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign the order to somebody</source>
      <translation>Encargar el pedido a alguien</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assign...</source>
      <translation>Encargar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Assigned to</source>
      <translation>A cargo de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>At this desk</source>
      <translation>En este puesto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Begun</source>
      <translation>Empezado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Change the tags</source>
      <translation>Cambiar las etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Hold the order until a time</source>
      <translation>Retener el pedido hasta una hora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>On hold</source>
      <translation>Retenido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release</source>
      <translation>Liberar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Release the order</source>
      <translation>Liberar el pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Ship by</source>
      <translation>Enviar antes de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Tags...</source>
      <translation>Etiquetas...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Take over</source>
      <translation>Tomar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>Until...</source>
      <translation>Hasta...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>by the shop: release it there</source>
      <translation>por la tienda; libérelo allí</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>picked {time}</source>
      <translation>preparación {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>printed {time}</source>
      <translation>impresión {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>until {time}</source>
      <translation>hasta {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/desk.py" />
      <source>{sign} Changed meanwhile. The stored note is: {note}</source>
      <translation>{sign} Ha cambiado mientras tanto. La nota guardada es: {note}</translation>
    </message>
  </context>
  <context>
    <name>DeskViews</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>Remembering the view</source>
      <translation>Recordando la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/desk_views.py" />
      <source>{name} (changed)</source>
      <translation>{name} (cambiada)</translation>
    </message>
  </context>
  <context>
    <name>DeskWork</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Do it</source>
      <translation>Hacerlo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Leave them</source>
      <translation>Dejarlos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Looking for what can be undone</source>
      <translation>Buscando qué se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} de {total} pedidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/work.py" />
      <source>{n} orders are changed. It can be undone.</source>
      <translation>
        <numerusform>Ha cambiado {n} pedido. Se puede deshacer.</numerusform>
        <numerusform>Han cambiado {n} pedidos. Se puede deshacer.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DisconnectDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>&amp;Disconnect</source>
      <translation>&amp;Desconectar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect</source>
      <translation>Desconectar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Disconnect {store}</source>
      <translation>Desconectar {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Shipment notices that haven't been sent: {n}. They wait until it is connected again.</source>
      <translation>Avisos de envío sin mandar: {n}. Esperan hasta que se vuelva a conectar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation>Tiendas &gt; Volver a conectar continúa donde se dejó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>What is here stays: {counted}, with their history and the maps.</source>
      <translation>Lo que hay aquí se queda: {counted}, con su historial y las asignaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{store}: its password is deleted from this PC. The shop is neither asked nor told any more.</source>
      <translation>{store}: su contraseña se borra de este PC. Ya no se consulta ni se avisa a la tienda.</translation>
    </message>
  </context>
  <context>
    <name>DryRunDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>&amp;Request</source>
      <translation>&amp;Solicitud</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>C&amp;opy</source>
      <translation>C&amp;opiar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation>Copiado. Las contraseñas y claves no se incluyen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Copy what would be sent</source>
      <translation>Copiar lo que se mandaría</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>It can't be shown.</source>
      <translation>No se puede mostrar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Putting it together...</source>
      <translation>Preparando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>Showing what would be sent</source>
      <translation>Mostrando lo que se mandaría</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop isn't sent anything now.</source>
      <translation>Ahora no se manda nada a la tienda.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>The shop would be sent {n} requests, one after the other. Nothing is sent by looking at it.</source>
      <translation>
        <numerusform>Se mandaría a la tienda {n} petición. Mirarlo no manda nada.</numerusform>
        <numerusform>Se mandarían a la tienda {n} peticiones, una tras otra. Mirarlo no manda nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What is sent to the shop</source>
      <translation>Lo que se manda a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>What the shop would be sent</source>
      <translation>Lo que se mandaría a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/dry_run_dialog.py" />
      <source>{place} of {count}: {name}</source>
      <translation>{place} de {count}: {name}</translation>
    </message>
  </context>
  <context>
    <name>Emptiness</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>0 of {all}: {n} filters active</source>
      <translation>
        <numerusform>0 de {all}: {n} filtro activo</numerusform>
        <numerusform>0 de {all}: {n} filtros activos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>A store's settings can leave out orders by where they come from.</source>
      <translation>Los ajustes de una tienda pueden excluir pedidos según su origen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>By the store's settings all of its orders are left out: {n}.</source>
      <translation>Según los ajustes de la tienda, todos sus pedidos están excluidos: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Clear the filter</source>
      <translation>Quitar el filtro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a shop to see its orders here, ship them, and tell the shop.</source>
      <translation>Conecte una tienda para ver aquí sus pedidos, enviarlos y avisar a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Connect a store</source>
      <translation>Conectar una tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Import now (F5)</source>
      <translation>Importar ahora (F5)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Importing orders...</source>
      <translation>Importando pedidos...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Last import: {ago}.</source>
      <translation>Última importación: {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order here fits: {filters}.</source>
      <translation>Ningún pedido coincide aquí: {filters}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is left out.</source>
      <translation>Ningún pedido está excluido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No order is {status}.</source>
      <translation>No hay pedidos con este estado: {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders yet.</source>
      <translation>Todavía no hay pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No orders.</source>
      <translation>No hay pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>No store is connected yet.</source>
      <translation>Todavía no hay ninguna tienda conectada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing needs attention.</source>
      <translation>Nada requiere atención.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Nothing to ship.</source>
      <translation>Nada que enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>They appear here as they arrive.</source>
      <translation>Aparecen aquí según llegan.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Try with the practice shop</source>
      <translation>Probar con la tienda de prácticas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/emptiness.py" />
      <source>Why is it missing?</source>
      <translation>¿Por qué falta?</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>&amp;Search</source>
      <translation>&amp;Buscar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out.</source>
      <translation>Copiado. Las contraseñas y claves no se incluyen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copied. Passwords and keys are left out: put the right ones where {mask} stands.</source>
      <translation>Copiado. Las contraseñas y claves no se incluyen: ponga las correctas donde dice {mask}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;curl</source>
      <translation>Copiar como cu&amp;rl</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Copy as &amp;text</source>
      <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Messages to the shops</source>
      <translation>Mensajes a las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search the messages</source>
      <translation>Buscar en los mensajes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Search: order, tracking number, store, any word sent or answered...</source>
      <translation>Buscar: pedido, número de seguimiento, tienda, cualquier palabra mandada o recibida...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;all</source>
      <translation>Mostrar t&amp;odos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show &amp;older</source>
      <translation>Mostrar a&amp;nteriores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show all messages</source>
      <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>Show older messages</source>
      <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_dialog.py" />
      <source>The messages can't be read.</source>
      <translation>No se pueden leer los mensajes.</translation>
    </message>
  </context>
  <context>
    <name>EvidenceKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_keeping.py" />
      <source>Removing old messages to the shops</source>
      <translation>Eliminando mensajes antiguos a las tiendas</translation>
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
      <translation> días</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>&amp;Keep for</source>
      <translation>&amp;Conservar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Days for which messages are kept</source>
      <translation>Días que se conservan los mensajes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Kept now: {n} messages, {size} MB.</source>
      <translation>Se conservan ahora: {n} mensajes, {size} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Megabytes that messages may take</source>
      <translation>Megabytes que pueden ocupar los mensajes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Reading how much is kept</source>
      <translation>Leyendo cuánto se conserva</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saved. What is beyond that goes with the next daily clean-up; messages of parcels that still need somebody stay.</source>
      <translation>Guardado. Lo que exceda se elimina en la próxima limpieza diaria; los mensajes de paquetes que aún requieren a alguien se quedan.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>Saving how long messages are kept</source>
      <translation>Guardando cuánto tiempo se conservan los mensajes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_limits.py" />
      <source>at &amp;most</source>
      <translation>como &amp;máximo</translation>
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message about this parcel is kept: nothing was sent yet, or it is too long ago.</source>
      <translation>No se conserva ningún mensaje sobre este paquete: todavía no se ha mandado nada o hace demasiado tiempo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>No message has "{text}" in it.</source>
      <translation>Ningún mensaje contiene «{text}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Nothing was sent to a shop yet.</source>
      <translation>Todavía no se ha mandado nada a ninguna tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Order {number} ({store}):</source>
      <translation>Pedido {number} ({store}):</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading messages to the shops</source>
      <translation>Leyendo los mensajes a las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading new messages to the shops</source>
      <translation>Leyendo los mensajes nuevos a las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching...</source>
      <translation>Buscando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>Searching: {n} % looked through...</source>
      <translation>Buscando: {n} % revisado...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>That message isn't kept any more.</source>
      <translation>Ese mensaje ya no se conserva.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>The newest {n} messages; there may be older ones.</source>
      <translation>
        <numerusform>El mensaje más reciente; puede haber otros anteriores.</numerusform>
        <numerusform>Los {n} mensajes más recientes; puede haber otros anteriores.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/evidence_list.py" />
      <source>{n} messages.</source>
      <translation>
        <numerusform>{n} mensaje.</numerusform>
        <numerusform>{n} mensajes.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Attempt</source>
      <translation>Intento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Tracking number</source>
      <translation>N.º de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What came of it</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
  </context>
  <context>
    <name>EvidenceTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_table.py" />
      <source>Messages to the shops</source>
      <translation>Mensajes a las tiendas</translation>
    </message>
  </context>
  <context>
    <name>ExchangeView</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>... and {n} more letters; they are copied, too</source>
      <translation>
        <numerusform>... y {n} letra más; también se copia</numerusform>
        <numerusform>... y {n} letras más; también se copian</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>Request and answer</source>
      <translation>Solicitud y respuesta</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exchange_view.py" />
      <source>{n} letters stand before this ...</source>
      <translation>
        <numerusform>Antes de esto hay {n} letra ...</numerusform>
        <numerusform>Antes de esto hay {n} letras ...</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExplainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>&amp;Find out</source>
      <translation>&amp;Averiguar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Consultando a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Explain an order</source>
      <translation>Explicar un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Import one order</source>
      <translation>Importar un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Looking...</source>
      <translation>Buscando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>No store is connected, so there are no orders.</source>
      <translation>No hay ninguna tienda conectada, así que no hay pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Open order {number}</source>
      <translation>Abrir el pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order &amp;number</source>
      <translation>&amp;Número de pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Order number</source>
      <translation>Número de pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Similar numbers here:</source>
      <translation>Números parecidos aquí:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>There is no order {number} here. This may be why, the likeliest first for each store.</source>
      <translation>No hay ningún pedido {number} aquí. Este puede ser el motivo; para cada tienda, el más probable primero.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Type an order's number. You learn where it is; and if it isn't here, what is known of it: whether it couldn't be read, goes by another number now, or was never among what the shop sent.</source>
      <translation>Escriba el número de un pedido. Sabrá dónde está y, si no está aquí, lo que se sabe de él: si no se pudo leer, si ahora tiene otro número o si nunca estuvo entre lo que mandó la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/explain_dialog.py" />
      <source>Why is an order missing?</source>
      <translation>¿Por qué falta un pedido?</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Columnas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Kind of file</source>
      <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Mark the file for Excel (UTF-8)</source>
      <translation>&amp;Marcar el archivo para Excel (UTF-8)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>&amp;Rows</source>
      <translation>&amp;Filas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>All orders that the list finds now, in its order.</source>
      <translation>Todos los pedidos que la lista encuentra ahora, en su orden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Between the columns</source>
      <translation>Entre las columnas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Between the columns (&amp;separator)</source>
      <translation>Entre las columnas (&amp;separador)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Choose the &amp;file...</source>
      <translation>Elegir el &amp;archivo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Choose the file</source>
      <translation>Elegir el archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Comma</source>
      <translation>Coma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Everything that is known</source>
      <translation>Todo lo que se sabe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Export orders</source>
      <translation>Exportar pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Kind of file</source>
      <translation>Tipo de archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Mark that lets Excel know the letters</source>
      <translation>Marca que permite a Excel reconocer las letras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>One row for each item</source>
      <translation>Una fila por artículo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>One row for each order</source>
      <translation>Una fila por pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Semicolon</source>
      <translation>Punto y coma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Spreadsheet (XLSX)</source>
      <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Tab</source>
      <translation>Tabulador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Table as text (CSV)</source>
      <translation>Tabla como texto (CSV)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>The columns that the list shows</source>
      <translation>Las columnas que muestra la lista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>The file holds names, addresses and notes of your buyers. Keep it where only those can read it who may, and delete it when it isn't needed any more. Passwords of stores are never in it.</source>
      <translation>El archivo contiene nombres, direcciones y notas de sus compradores. Guárdelo donde solo puedan leerlo quienes deben, y bórrelo cuando ya no haga falta. Las contraseñas de las tiendas nunca están en él.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>What a row is</source>
      <translation>Qué es una fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Whole orders for programs (JSON)</source>
      <translation>Pedidos completos para programas (JSON)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>Whole orders, one in each line (JSON Lines)</source>
      <translation>Pedidos completos, uno por línea (JSON Lines)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>With the columns of the list, times are those of this PC. With everything that is known, they are in UTC, and the columns have the same names in every language.</source>
      <translation>Con las columnas de la lista, las horas son las de este PC. Con todo lo que se sabe, están en UTC y las columnas se llaman igual en todos los idiomas.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/export_dialog.py" />
      <source>{n} orders are chosen.</source>
      <translation>
        <numerusform>Está elegido {n} pedido.</numerusform>
        <numerusform>Están elegidos {n} pedidos.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Export orders</source>
      <translation>Exportar pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>JSON Lines for programs (*.jsonl)</source>
      <translation>JSON Lines para programas (*.jsonl)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>JSON for programs (*.json)</source>
      <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Spreadsheet (*.xlsx)</source>
      <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} de {total} pedidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/exporting.py" />
      <source>{n} orders written to {file}</source>
      <translation>
        <numerusform>{n} pedido escrito en {file}</numerusform>
        <numerusform>{n} pedidos escritos en {file}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FaultReporter</name>
    <message>
      <location filename="../../ordersync_gui/app/faults.py" />
      <source>&amp;Support bundle...</source>
      <translation>Archivo de &amp;soporte...</translation>
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>(nothing)</source>
      <translation>(nada)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} (no order has it)</source>
      <translation>{label} (ningún pedido lo tiene)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{label} ({n} orders, e.g. {sample})</source>
      <translation>
        <numerusform>{label} ({n} pedido, p. ej. {sample})</numerusform>
        <numerusform>{label} ({n} pedidos, p. ej. {sample})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_choice.py" />
      <source>{name} (not a field of this channel)</source>
      <translation>{name} (no es un campo de este canal)</translation>
    </message>
  </context>
  <context>
    <name>FieldTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field &amp;{place}</source>
      <translation>Campo personalizado &amp;{place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Custom field {place}</source>
      <translation>Campo personalizado {place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Default</source>
      <translation>Predeterminado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not possible</source>
      <translation>No es posible</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Not saved yet</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/field_tab.py" />
      <source>Which of the shop's fields stand in custom fields 1 to 3 of the list, the details, exports and the find box. Nothing of an order is changed by this.</source>
      <translation>Qué campos de la tienda aparecen en los campos personalizados 1 a 3 de la lista, los detalles, las exportaciones y el cuadro de búsqueda. Nada cambia en los pedidos.</translation>
    </message>
  </context>
  <context>
    <name>FindBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Filter the orders</source>
      <translation>Filtrar los pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Find: number, buyer, SKU, tracking... or status:shipped (Ctrl+F)</source>
      <translation>Buscar: número, comprador, SKU, seguimiento... o status:shipped (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/box.py" />
      <source>Mistakes in the search</source>
      <translation>Errores en la búsqueda</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Ask the shop for this order now</source>
      <translation>Pedir ahora este pedido a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Connect again...</source>
      <translation>Volver a conectar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import again from {when}</source>
      <translation>Volver a importar desde {when}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Import now</source>
      <translation>Importar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Map the word...</source>
      <translation>Asignar la palabra...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Open the order</source>
      <translation>Abrir el pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Orders that couldn't be read...</source>
      <translation>Pedidos que no se pudieron leer...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>Store settings...</source>
      <translation>Ajustes de la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/finding_card.py" />
      <source>What the shop sent</source>
      <translation>Lo que mandó la tienda</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Connect {store}</source>
      <translation>Conectar {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>First import</source>
      <translation>Primera importación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Kind of shop</source>
      <translation>Tipo de tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Ready to connect</source>
      <translation>Todo listo para conectar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Status words</source>
      <translation>Palabras de estado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is being saved</source>
      <translation>Guardando la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>The store is saved now, its first import starts, and its settings open.</source>
      <translation>La tienda ya está guardada; empieza su primera importación y se abren sus ajustes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>all that were found are mapped</source>
      <translation>todas las encontradas están asignadas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>is kept in this PC's password safe, never in a file</source>
      <translation>se guarda en el almacén de contraseñas de este PC, nunca en un archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>not mapped: {words}. Their orders can't be shipped until you map them.</source>
      <translation>sin asignar: {words}. Sus pedidos no se pueden enviar hasta que las asigne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day}</source>
      <translation>pedidos desde el {day}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/finish_page.py" />
      <source>orders since {day} ({n} found)</source>
      <translation>pedidos desde el {day} (encontrados: {n})</translation>
    </message>
  </context>
  <context>
    <name>FormWidget</name>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>&amp;More settings</source>
      <translation>&amp;Más ajustes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/form.py" />
      <source>More settings</source>
      <translation>Más ajustes</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source> working days</source>
      <translation> días laborables</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Later</source>
      <translation>&amp;Más tarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>&amp;Reset to defaults</source>
      <translation>Valores p&amp;redeterminados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>A stripe beside the store's name, so that it is found faster.</source>
      <translation>Una franja junto al nombre de la tienda, para encontrarla antes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Counted from the payment, without Saturdays and Sundays. Then orders show until when.</source>
      <translation>Se cuenta desde el pago, sin sábados ni domingos. Los pedidos muestran entonces hasta cuándo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Everything counts at once, and is kept for this profile on this PC.</source>
      <translation>Todo vale al momento y se guarda para este perfil en este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Reset to defaults</source>
      <translation>Valores predeterminados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Restart &amp;now</source>
      <translation>Reiniciar &amp;ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Restart now</source>
      <translation>Reiniciar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Ship within</source>
      <translation>Enviar en</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Size of &amp;text</source>
      <translation>Tamaño del &amp;texto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>Size of text in percent</source>
      <translation>Tamaño del texto en porcentaje</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>The language changes when ordersync starts again. Running imports are stopped for that, and go on after it; no notice is lost or sent twice.</source>
      <translation>El idioma cambia cuando ordersync vuelve a arrancar. Para eso se detienen las importaciones en curso, que siguen después; ningún aviso se pierde ni se manda dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Working days to ship within</source>
      <translation>Días laborables para enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>as the system</source>
      <translation>como el sistema</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>as the system ({language})</source>
      <translation>como el sistema ({language})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>dark</source>
      <translation>oscuro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/general_page.py" />
      <source>light</source>
      <translation>claro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>no set time</source>
      <translation>sin plazo</translation>
    </message>
  </context>
  <context>
    <name>GoodsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Discounts and fees</source>
      <translation>Descuentos y cargos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Otherwise each has a line of its own.</source>
      <translation>Si no, cada uno tiene su línea.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Rules of who carries an order</source>
      <translation>Reglas de quién lleva un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Shipping method</source>
      <translation>Método de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Show pictures of items on slips and in mails</source>
      <translation>Mostrar imágenes de los artículos en albaranes y correos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Show them as one sum</source>
      <translation>Mostrarlos como una suma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>The first rule that fits is proposed wherever you ship; an empty field fits all. A rule with a weight fits only orders whose weight is known. The map of shipping methods comes first.</source>
      <translation>La primera regla que encaja se propone siempre al enviar; un campo vacío vale para todo. Una regla con peso solo vale para pedidos de peso conocido. El mapa de métodos de envío va primero.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Up to (g)</source>
      <translation>Hasta (g)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/goods_page.py" />
      <source>Who carries an order</source>
      <translation>Quién lleva un pedido</translation>
    </message>
  </context>
  <context>
    <name>HeaderMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Hide "{column}"</source>
      <translation>Ocultar «{column}»</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Keep in place up to "{column}"</source>
      <translation>Fijar hasta «{column}»</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/header_menu.py" />
      <source>Let all columns scroll</source>
      <translation>Desplazar todas las columnas</translation>
    </message>
  </context>
  <context>
    <name>HeaderSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Buyer</source>
      <translation>Comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Ordered</source>
      <translation>Pedido el</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Paid</source>
      <translation>Pagado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop gives no status)</source>
      <translation>{status}   (la tienda no da ningún estado)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/header.py" />
      <source>{status}   (the shop says "{word}")</source>
      <translation>{status}   (la tienda dice «{word}»)</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Rows of this change</source>
      <translation>&amp;Filas de este cambio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>&amp;Undo this change...</source>
      <translation>&amp;Deshacer este cambio...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps of {store}</source>
      <translation>Cambios de las asignaciones de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Changes of the maps, newest first</source>
      <translation>Cambios de las asignaciones, los más recientes primero</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Later changes stand. Undo those first, the newest one at the beginning.</source>
      <translation>Hay cambios posteriores vigentes. Deshaga primero esos, empezando por el más reciente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Map</source>
      <translation>Asignación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Orders moved</source>
      <translation>Pedidos movidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Rows that the change set</source>
      <translation>Filas que fijó el cambio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Stands</source>
      <translation>Vigente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>State</source>
      <translation>Situación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>The maps of this store haven't been changed yet.</source>
      <translation>Las asignaciones de esta tienda todavía no se han cambiado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This change was undone: its rows are as they were before it.</source>
      <translation>Este cambio se deshizo: sus filas están como antes de él.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>This is the latest change that stands. It can be undone; orders follow the maps again.</source>
      <translation>Este es el último cambio vigente. Se puede deshacer; los pedidos vuelven a seguir las asignaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undo this change</source>
      <translation>Deshacer este cambio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Undone {when}</source>
      <translation>Deshecho: {when}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Where from</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/history.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Hold</source>
      <translation>&amp;Retener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Reason</source>
      <translation>M&amp;otivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Tomorrow 8:00</source>
      <translation>&amp;Mañana 8:00</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>&amp;Until</source>
      <translation>&amp;Hasta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Hold until</source>
      <translation>Retener hasta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>In &amp;2 hours</source>
      <translation>En &amp;2 horas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Next &amp;Monday 8:00</source>
      <translation>Próximo &amp;lunes 8:00</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_dialog.py" />
      <source>may stay empty</source>
      <translation>puede quedar vacío</translation>
    </message>
  </context>
  <context>
    <name>HoldWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/hold_watch.py" />
      <source>Ending holds whose time has come</source>
      <translation>Terminando las retenciones cuya hora ha llegado</translation>
    </message>
  </context>
  <context>
    <name>ImportAgainDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Import {store} again</source>
      <translation>Volver a importar {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed &amp;since</source>
      <translation>Pedidos cambiados &amp;desde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>Orders that changed since</source>
      <translation>Pedidos cambiados desde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_again_dialog.py" />
      <source>The shop is asked for all of them. What is here already changes only where the shop says something else. A long range is read in slices, the newest first; when it is stopped, it goes on from there.</source>
      <translation>Se piden todos a la tienda. Lo que ya está aquí solo cambia donde la tienda dice otra cosa. Un periodo largo se lee por tramos, primero el más reciente; si se detiene, continúa desde ahí.</translation>
    </message>
  </context>
  <context>
    <name>ImportBanners</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>Change connection...</source>
      <translation>Cambiar conexión...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself as soon as the time is over that the shop asked for.</source>
      <translation>Se reintenta sin más en cuanto pase el tiempo que pidió la tienda.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It is tried again by itself, at least every {n} minutes.</source>
      <translation>
        <numerusform>Se vuelve a intentar solo, como mucho cada {n} minuto.</numerusform>
        <numerusform>Se vuelve a intentar solo, como mucho cada {n} minutos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself while automatic imports are held. F5 imports.</source>
      <translation>No se reintenta mientras las importaciones automáticas estén en pausa. F5 importa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>It isn't tried again by itself: automatic imports are switched off. F5 imports.</source>
      <translation>No se reintenta: las importaciones automáticas están desactivadas. F5 importa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores} and {n} more</source>
      <translation>{stores} y {n} más</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{stores}: the imports failed. The last one: {why}</source>
      <translation>{stores}: las importaciones fallaron. La última: {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_banners.py" />
      <source>{store}: the import failed. {why}</source>
      <translation>{store}: la importación falló. {why}</translation>
    </message>
  </context>
  <context>
    <name>ImportInterval</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>How often orders are imported</source>
      <translation>Con qué frecuencia se importan los pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>Import automatically</source>
      <translation>Importar automáticamente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>automatically</source>
      <translation>automáticamente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every hour</source>
      <translation>cada hora</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} hours</source>
      <translation>
        <numerusform>cada hora</numerusform>
        <numerusform>cada {n} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_interval.py" />
      <source>every {n} minutes</source>
      <translation>
        <numerusform>cada minuto</numerusform>
        <numerusform>cada {n} minutos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportOneDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>&amp;Store</source>
      <translation>&amp;Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Consultando a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Change the order in the shop, such as by a note, and import; or use Import again from a day before its last change.</source>
      <translation>Cambie el pedido en la tienda, por ejemplo con una nota, e importe; o use Volver a importar desde un día anterior a su último cambio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Import one order</source>
      <translation>Importar un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Look for stores</source>
      <translation>Buscar tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>None of the connected shops can be asked for one order by its number.</source>
      <translation>A ninguna de las tiendas conectadas se le puede pedir un solo pedido por su número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order &amp;number</source>
      <translation>&amp;Número de pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Order number</source>
      <translation>Número de pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop is asked for this order alone. How far the other imports have reached stays as it is.</source>
      <translation>Se pide a la tienda solo este pedido. El avance de las demás importaciones queda como está.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_one_dialog.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation>A la tienda de {store} no se le puede pedir un solo pedido por su número.</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source> days</source>
      <translation> días</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source> hours</source>
      <translation> horas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>An order with one of these fields, and just this value in it, is left out, too.</source>
      <translation>También se excluye un pedido con uno de estos campos y justo este valor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Ask again for</source>
      <translation>Volver a pedir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Custom field</source>
      <translation>Campo personalizado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Days back of the first import</source>
      <translation>Días hacia atrás de la primera importación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>First import</source>
      <translation>Primera importación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Hours that imports ask for again</source>
      <translation>Horas que las importaciones vuelven a pedir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>How far back it reaches. Later ones fetch what has changed since.</source>
      <translation>Hasta dónde llega hacia atrás. Las siguientes traen lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>How much of the time before the last import the next one asks for again. More helps against gaps.</source>
      <translation>Cuánto tiempo anterior a la última importación vuelve a pedir la siguiente. Más ayuda contra huecos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Import orders</source>
      <translation>Importar pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Leave out orders by a custom field</source>
      <translation>Excluir pedidos por un campo personalizado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Orders left out by a custom field</source>
      <translation>Pedidos excluidos por un campo personalizado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>While this window is open. F5 imports at any time.</source>
      <translation>Mientras esta ventana esté abierta. F5 importa en cualquier momento.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_settings/import_page.py" />
      <source>as usual ({n} hours)</source>
      <translation>
        <numerusform>como siempre ({n} hora)</numerusform>
        <numerusform>como siempre ({n} horas)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportPreviewDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>"{word}" isn't mapped. Orders that couldn't be shipped: {n}.</source>
      <translation>«{word}» está sin asignar. Pedidos que no se podrían enviar: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>&amp;Import now</source>
      <translation>&amp;Importar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Consultando a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Asking the shop... page {page} of {pages}</source>
      <translation>Consultando a la tienda... página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Buyer</source>
      <translation>Comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>New and changed orders</source>
      <translation>Pedidos nuevos y cambiados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Nothing was written by looking.</source>
      <translation>Con mirar no se guardó nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Order {number} can't be read: {reason}</source>
      <translation>No se puede leer el pedido {number}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Orders that would come: {new} new, {changed} changed; of these cancelled: {cancelled}. As they are here: {unchanged}. Not readable: {rejected}. The shop was asked for what changed since {when}.</source>
      <translation>Pedidos que vendrían: {new} nuevos, {changed} cambiados; de ellos cancelados: {cancelled}. Como están aquí: {unchanged}. Ilegibles: {rejected}. Se preguntó a la tienda qué cambió desde {when}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>Preview an import of {store}</source>
      <translation>Previsualizar una importación de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What an import of {store} would bring</source>
      <translation>Lo que traería una importación de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>What becomes of it</source>
      <translation>Qué pasa con él</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>changed, still {status}</source>
      <translation>cambiado, sigue igual: {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>new: {status}</source>
      <translation>nuevo: {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{before} to {status}</source>
      <translation>de {before} a {status}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/import_preview_dialog.py" />
      <source>{n} more aren't listed.</source>
      <translation>
        <numerusform>Otro más no se muestra.</numerusform>
        <numerusform>Otros {n} no se muestran.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportQuestions</name>
    <message>
      <location filename="../../ordersync_gui/ui/import_questions.py" />
      <source>Choose a connected store on the left first.</source>
      <translation>Elija primero una tienda conectada a la izquierda.</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>... and {n} more that couldn't be read.</source>
      <translation>
        <numerusform>... y {n} más que no se pudo leer.</numerusform>
        <numerusform>... y {n} más que no se pudieron leer.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Asking the shop...</source>
      <translation>Consultando a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>Order {number} couldn't be read: {reason}</source>
      <translation>No se pudo leer el pedido {number}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>page {page} of {pages}: {seen} orders, {new} new</source>
      <translation>página {page} de {pages}: {seen} pedidos, {new} nuevos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>slice {n} of {slices}: {seen} orders, {new} new</source>
      <translation>tramo {n} de {slices}: {seen} pedidos, {new} nuevos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} of them are left out by the store's settings (View &gt; Left out).</source>
      <translation>
        <numerusform>{n} de ellos queda excluido por los ajustes de la tienda (Ver &gt; Excluidos).</numerusform>
        <numerusform>{n} de ellos quedan excluidos por los ajustes de la tienda (Ver &gt; Excluidos).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/importing.py" />
      <source>{n} orders: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.</source>
      <translation>
        <numerusform>{n} pedido: {new} nuevos, {changed} cambiados, {unchanged} sin cambios, {rejected} ilegibles.</numerusform>
        <numerusform>{n} pedidos: {new} nuevos, {changed} cambiados, {unchanged} sin cambios, {rejected} ilegibles.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Click the picture or press Enter to enlarge it.</source>
      <translation>Haga clic en la imagen o pulse Intro para ampliarla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Item</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>Qty shipped</source>
      <translation>Cant. enviada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>SKU {sku}</source>
      <translation>SKU {sku}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>The picture can't be shown. {why}</source>
      <translation>No se puede mostrar la imagen. {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>UPC {upc}</source>
      <translation>UPC {upc}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>place {location}</source>
      <translation>lugar {location}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>weight {weight} each</source>
      <translation>peso {weight} por unidad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>{shipped} of {ordered}</source>
      <translation>{shipped} de {ordered}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items_model.py" />
      <source>✖ The shop has taken this line off the order.</source>
      <translation>✖ La tienda ha quitado esta línea del pedido.</translation>
    </message>
  </context>
  <context>
    <name>ItemsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/items.py" />
      <source>Items of the order</source>
      <translation>Artículos del pedido</translation>
    </message>
  </context>
  <context>
    <name>KeptFieldsMessage</name>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shipment is only recorded at this desk.</source>
      <translation>El envío solo se registra en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop can't be told which items are in it: it may show all of them as shipped.</source>
      <translation>A la tienda no se le puede comunicar qué artículos van: puede mostrarlos todos como enviados.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop drops: {fields}.</source>
      <translation>La tienda descarta: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop isn't told. The shipment is only recorded at this desk.</source>
      <translation>No se avisa a la tienda. El envío solo se registra en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop keeps: {fields}.</source>
      <translation>La tienda conserva: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>The shop will mail the buyer.</source>
      <translation>La tienda escribirá al comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>carrier</source>
      <translation>transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>cost</source>
      <translation>coste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>items and quantities</source>
      <translation>artículos y cantidades</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>note to the buyer</source>
      <translation>nota al comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>service</source>
      <translation>servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>that the order was shipped</source>
      <translation>que el pedido se envió</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>tracking number</source>
      <translation>número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} drops: {fields}. The shop and the buyer won't see that.</source>
      <translation>{shop} descarta: {fields}. La tienda y el comprador no lo verán.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} keeps: {fields}.</source>
      <translation>{shop} conserva: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{shop} takes no notice of a part of an order. This parcel is only recorded at this desk; the shop is told with the last parcel.</source>
      <translation>{shop} no tiene en cuenta una parte de un pedido. Este paquete solo se registra en este puesto; se avisa a la tienda con el último paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/kept_fields.py" />
      <source>{store} is disconnected: the notice waits until it is connected again.</source>
      <translation>{store} está desconectada: el aviso espera hasta que se vuelva a conectar.</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Keys, scans and search words</source>
      <translation>Teclas, escaneos y palabras de búsqueda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Press, type or scan</source>
      <translation>Pulse, escriba o escanee</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>Type what you want to do, or a key</source>
      <translation>Escriba lo que quiere hacer, o una tecla</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>What happens</source>
      <translation>Qué ocurre</translation>
    </message>
  </context>
  <context>
    <name>LabelPrinterPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Address</source>
      <translation>&amp;Dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Labels</source>
      <translation>&amp;Etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Print a test label</source>
      <translation>&amp;Imprimir etiqueta de prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>&amp;Way</source>
      <translation>&amp;Vía</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>A test label was sent to {printer}. Look whether its frame is on the label on all four sides, and scan its barcode: it says TEST-9912.</source>
      <translation>Se envió una etiqueta de prueba a {printer}. Compruebe que el marco está entero en la etiqueta y escanee el código: dice TEST-9912.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Address labels go straight to a label printer that speaks ZPL. This counts for this profile on this PC.</source>
      <translation>Las etiquetas de direcciones van directamente a una impresora que entiende ZPL. Vale para este perfil en este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>As the printer's menu shows it, such as 192.168.1.40.</source>
      <translation>Como la muestra el menú de la impresora, por ejemplo 192.168.1.40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>How labels get to the printer</source>
      <translation>Cómo llegan las etiquetas a la impresora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>It gets labels as they are, past its driver.</source>
      <translation>Recibe las etiquetas tal cual, sin pasar por su controlador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>It stands on the printer's plate, or in its manual.</source>
      <translation>Está en la placa de la impresora o en su manual.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Labels in it</source>
      <translation>Etiquetas cargadas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Look for printers</source>
      <translation>Buscar impresoras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Most label printers listen on port {usual}.</source>
      <translation>La mayoría de las impresoras de etiquetas escuchan en el puerto {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>P&amp;ort</source>
      <translation>P&amp;uerto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>P&amp;rinter</source>
      <translation>I&amp;mpresora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Print a test label</source>
      <translation>Imprimir etiqueta de prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Printer on this PC</source>
      <translation>Impresora de este PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>R&amp;esolution</source>
      <translation>&amp;Resolución</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>Stop printing</source>
      <translation>Detener la impresión</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The printer's address</source>
      <translation>Dirección de la impresora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The printer's port</source>
      <translation>Puerto de la impresora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>The test label is being sent...</source>
      <translation>Se está enviando la etiqueta de prueba...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>as a printer of this PC</source>
      <translation>como impresora de este PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>no label printer</source>
      <translation>ninguna impresora de etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>ordersync: test label</source>
      <translation>ordersync: etiqueta de prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>over the network</source>
      <translation>por la red</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/label_printer_page.py" />
      <source>{dpi} dots per inch</source>
      <translation>{dpi} puntos por pulgada</translation>
    </message>
  </context>
  <context>
    <name>LabelPrinting</name>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Choose the orders first.</source>
      <translation>Elija primero los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Don't print</source>
      <translation>No imprimir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>No barcode is on the labels of {orders}: these numbers can't be one of that width.</source>
      <translation>Las etiquetas de {orders} no llevan código de barras: estos números no caben en esa anchura.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Order {number} has no label: {why}</source>
      <translation>El pedido {number} no tiene etiqueta: {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print labels</source>
      <translation>Imprimir etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>Print {n} labels?</source>
      <translation>¿Imprimir {n} etiquetas?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>They go to the label printer {printer}.</source>
      <translation>Van a la impresora de etiquetas {printer}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} de {total} pedidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} labels sent to {printer}</source>
      <translation>
        <numerusform>{n} etiqueta enviada a {printer}</numerusform>
        <numerusform>{n} etiquetas enviadas a {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/label_printing.py" />
      <source>{n} more orders have none.</source>
      <translation>
        <numerusform>{n} pedido más no la tiene.</numerusform>
        <numerusform>{n} pedidos más no la tienen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LayoutKeeping</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/layout_keeping.py" />
      <source>Saving the columns</source>
      <translation>Guardando las columnas</translation>
    </message>
  </context>
  <context>
    <name>LeavingDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} pedido</numerusform>
        <numerusform>{n} pedidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/leaving_dialogs.py" />
      <source>{n} parcels recorded here</source>
      <translation>
        <numerusform>{n} paquete registrado aquí</numerusform>
        <numerusform>{n} paquetes registrados aquí</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeftOutBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/left_out.py" />
      <source>Store settings...</source>
      <translation>Ajustes de la tienda...</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings/limits_page.py" />
      <source>What was said to the shops, and what they answered, is kept to clear up questions.</source>
      <translation>Lo que se dijo a las tiendas, y lo que respondieron, se guarda para aclarar dudas.</translation>
    </message>
  </context>
  <context>
    <name>LogoField</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>A picture as the logo</source>
      <translation>Una imagen como logotipo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>C&amp;hoose a picture...</source>
      <translation>Elegir &amp;imagen...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Logo, {width} x {height} pixels</source>
      <translation>Logotipo, {width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>No logo</source>
      <translation>Sin logotipo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Pictures ({endings})</source>
      <translation>Imágenes ({endings})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Reading a picture</source>
      <translation>Leyendo una imagen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_field.py" />
      <source>Remove the logo</source>
      <translation>Quitar el logotipo</translation>
    </message>
  </context>
  <context>
    <name>MailActing</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Give up a mail</source>
      <translation>Renunciar a un correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It arrived</source>
      <translation>Ha llegado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It is composed anew, from the order and the settings as they are now.</source>
      <translation>Se redacta de nuevo, con el pedido y los ajustes tal como están ahora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>It isn't sent again. Say how you know, such as: the buyer told us.</source>
      <translation>No se envía otra vez. Diga cómo lo sabe, por ejemplo: lo dijo el comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>No mail for an order</source>
      <translation>Ningún correo para un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Order {order}, {store}</source>
      <translation>Pedido {order}, {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Send again</source>
      <translation>Enviar otra vez</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>Send the mail again</source>
      <translation>Enviar el correo otra vez</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The buyer may get this mail twice.</source>
      <translation>El comprador puede recibir este correo dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The buyer of order {order} gets no mail from now on.</source>
      <translation>El comprador del pedido {order} no recibe correos desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/acting.py" />
      <source>The mail arrived</source>
      <translation>El correo llegó</translation>
    </message>
  </context>
  <context>
    <name>MailActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Mails to buyers...</source>
      <translation>&amp;Correos a compradores...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;No mail to these buyers</source>
      <translation>&amp;Ningún correo a estos compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Preview the mail to the buyer...</source>
      <translation>&amp;Vista previa del correo al comprador...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>&amp;Send mails now</source>
      <translation>&amp;Enviar correos ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/actions.py" />
      <source>Mails to these buyers &amp;again</source>
      <translation>C&amp;orreos a estos compradores de nuevo</translation>
    </message>
  </context>
  <context>
    <name>MailFilter</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>&amp;Words</source>
      <translation>&amp;Palabras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>All stores</source>
      <translation>Todas las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Order, address, subject or tracking number</source>
      <translation>Pedido, dirección, asunto o n.º de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>S&amp;tate</source>
      <translation>&amp;Estado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>State</source>
      <translation>Situación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Sto&amp;re</source>
      <translation>&amp;Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/filter_row.py" />
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
  </context>
  <context>
    <name>MailList</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mail_list.py" />
      <source>Reading the mails</source>
      <translation>Leyendo los correos</translation>
    </message>
  </context>
  <context>
    <name>MailPreviewDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Forms of the mail</source>
      <translation>Formas del correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Mail to the buyer of order {number}</source>
      <translation>Correo al comprador del pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Plain &amp;text</source>
      <translation>&amp;Texto simple</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Preview a mail</source>
      <translation>Vista previa de un correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>The mail as plain text</source>
      <translation>El correo como texto simple</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>The mail with pictures</source>
      <translation>El correo con imágenes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/preview_dialog.py" />
      <source>With &amp;pictures</source>
      <translation>Con &amp;imágenes</translation>
    </message>
  </context>
  <context>
    <name>MailTrial</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Address for the test mail</source>
      <translation>Dirección para el correo de prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Send a &amp;test mail</source>
      <translation>Enviar correo de &amp;prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Test mail of {store}</source>
      <translation>Correo de prueba de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>Test mail t&amp;o</source>
      <translation>Correo de prueba &amp;a</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>The test mail is being sent...</source>
      <translation>Se está enviando el correo de prueba...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mail_trial.py" />
      <source>your own address</source>
      <translation>su propia dirección</translation>
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
      <translation>Revisando correos antiguos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Looking for mails</source>
      <translation>Buscando correos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Mailing buyers</source>
      <translation>Correos a compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>Sending mails to buyers...</source>
      <translation>Enviando correos a compradores...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} mails sent</source>
      <translation>
        <numerusform>{n} correo enviado</numerusform>
        <numerusform>{n} correos enviados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} rechazado</numerusform>
        <numerusform>{n} rechazados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>{n} sin confirmar</numerusform>
        <numerusform>{n} sin confirmar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mailing.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>{n} en espera</numerusform>
        <numerusform>{n} en espera</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Give up</source>
      <translation>&amp;Renunciar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;No mail for this order</source>
      <translation>&amp;Ningún correo para este pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Open the order</source>
      <translation>&amp;Abrir el pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Send again</source>
      <translation>Enviar otra &amp;vez</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>&amp;Send now</source>
      <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>It &amp;arrived...</source>
      <translation>Ha &amp;llegado...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Made</source>
      <translation>Creado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Mails to buyers</source>
      <translation>Correos a compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Mails, newest first</source>
      <translation>Correos, los más nuevos primero</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>No mail is like that. Choose another state or store, or empty the words.</source>
      <translation>Ningún correo es así. Elija otro estado o tienda, o vacíe las palabras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Reading a mail</source>
      <translation>Leyendo un correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Show ol&amp;der</source>
      <translation>&amp;Mostrar anteriores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>There are none. Mails are switched on in a store's settings.</source>
      <translation>No hay ninguno. Los correos se activan en los ajustes de una tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>What is known of the mail</source>
      <translation>Lo que se sabe del correo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>{n} mails, newest first</source>
      <translation>
        <numerusform>{n} correo</numerusform>
        <numerusform>{n} correos, los más nuevos primero</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/mails_dialog.py" />
      <source>{text}; there are older ones</source>
      <translation>{text}; hay anteriores</translation>
    </message>
  </context>
  <context>
    <name>MailsOfWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Counting mails</source>
      <translation>Contando correos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mail a buyer</source>
      <translation>Enviar un correo a un comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails that need you</source>
      <translation>Correos que le necesitan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails to buyers that were refused, or of which nobody knows whether they arrived.</source>
      <translation>Correos a compradores rechazados, o de los que nadie sabe si llegaron.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Mails to these buyers again</source>
      <translation>Correos a estos compradores de nuevo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>No mail to these buyers</source>
      <translation>Ningún correo a estos compradores</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} mails need you</source>
      <translation>
        <numerusform>{n} correo le necesita</numerusform>
        <numerusform>{n} correos le necesitan</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailsPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>A password is kept on this PC. Leave this empty to keep it.</source>
      <translation>En este PC hay una contraseña guardada. Déjelo vacío para conservarla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Answers to</source>
      <translation>Respuestas a</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>As your mail provider names it, such as smtp.example.com.</source>
      <translation>Como lo nombra su proveedor, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: the company, or the name of the store.</source>
      <translation>Vacío: la empresa o el nombre de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: to the sender's address.</source>
      <translation>Vacío: a la dirección del remitente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Empty: without signing in.</source>
      <translation>Vacío: sin iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>It goes into this PC's password safe.</source>
      <translation>Va al almacén de contraseñas de este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Language of mails and papers</source>
      <translation>Idioma de correos y papeles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Look for a password</source>
      <translation>Buscar una contraseña</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail server</source>
      <translation>Servidor de correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail the buyer even so</source>
      <translation>Enviar el correo de todos modos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mail the buyer when a parcel is recorded</source>
      <translation>Enviar un correo al comprador cuando se registra un paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Mails</source>
      <translation>Correos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>No password is kept on this PC yet.</source>
      <translation>En este PC aún no hay contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Of mails and papers, where the shop doesn't tell the buyer's.</source>
      <translation>De correos y papeles, donde la tienda no dice el del comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Password of the mail server</source>
      <translation>Contraseña del servidor de correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Port of the mail server</source>
      <translation>Puerto del servidor de correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>STARTTLS, most often port 587</source>
      <translation>STARTTLS, casi siempre puerto 587</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Sender's address</source>
      <translation>Dirección del remitente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Sender's name</source>
      <translation>Nombre del remitente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>TLS, most often port 465</source>
      <translation>TLS, casi siempre puerto 465</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The shop is asked to mail the buyer (page Telling the shop). The buyer then gets two mails: the shop's and this one.</source>
      <translation>Se pide a la tienda que avise al comprador (página Avisar a la tienda). El comprador recibe entonces dos correos: el de la tienda y este.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The shop's mail</source>
      <translation>El correo de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>The test mail goes out with what stands here, saved or not.</source>
      <translation>El correo de prueba sale con lo que hay aquí, guardado o no.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>They stand in every mail, above the items.</source>
      <translation>Están en cada correo, sobre los artículos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>User name</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>With what is in it, carrier, tracking number and link. It waits as long as the shop's notice.</source>
      <translation>Con su contenido, transportista, número y enlace. Espera tanto como el aviso a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>Your own words</source>
      <translation>Sus propias palabras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>as on this PC</source>
      <translation>como en este PC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/mails_page.py" />
      <source>none: only for a program on this PC</source>
      <translation>ninguno: solo para un programa de este PC</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Activity</source>
      <translation>Actividad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent notices: {n}</source>
      <translation>Avisos sin mandar: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/main_window.py" />
      <source>Unsent shipment notices</source>
      <translation>Avisos de envío sin mandar</translation>
    </message>
  </context>
  <context>
    <name>ManageDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Delete...</source>
      <translation>&amp;Eliminar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>&amp;Rename...</source>
      <translation>Cambiar &amp;nombre...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move &amp;up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Move do&amp;wn</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>No view is saved yet. Find some orders, then use View &gt; Save this view.</source>
      <translation>Todavía no hay ninguna vista guardada. Busque pedidos y use Ver &gt; Guardar esta vista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/manage_dialog.py" />
      <source>Saved views</source>
      <translation>Vistas guardadas</translation>
    </message>
  </context>
  <context>
    <name>ManyTelling</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>No shop is told. The parcels are only recorded at this desk.</source>
      <translation>No se avisa a ninguna tienda. Los paquetes solo se registran en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Te&amp;ll the shops</source>
      <translation>&amp;Avisar a las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_telling.py" />
      <source>Tell the shops</source>
      <translation>Avisar a las tiendas</translation>
    </message>
  </context>
  <context>
    <name>MapNews</name>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Map it...</source>
      <translation>Asignar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/map_news.py" />
      <source>Reading the maps</source>
      <translation>Leyendo las asignaciones</translation>
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
      <translation>&amp;Deshacer último cambio...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Asking the shop...</source>
      <translation>Consultando a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Maps</source>
      <translation>Asignaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Sav&amp;e</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Saving... This waits until other work on the orders has ended.</source>
      <translation>Guardando... Espera a que termine otro trabajo en los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>The changes to the maps of {store} are lost.</source>
      <translation>Los cambios en las asignaciones de {store} se pierden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo it</source>
      <translation>Deshacerlo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>Undo this change of the maps?</source>
      <translation>¿Deshacer este cambio de las asignaciones?</translation>
    </message>
  </context>
  <context>
    <name>MethodTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>&amp;New method</source>
      <translation>Método &amp;nuevo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>A shipping method that hasn't been seen yet</source>
      <translation>Un método de envío que todavía no ha aparecido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Last seen</source>
      <translation>Última vez</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>No order of this store has named a shipping method yet: imports bring them.</source>
      <translation>Ningún pedido de esta tienda ha traído todavía un método de envío: llegan con las importaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Nothing is proposed</source>
      <translation>No se propone nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Orders in all</source>
      <translation>Pedidos en total</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shipping methods of the shop</source>
      <translation>Métodos de envío de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>Shop's shipping method</source>
      <translation>Método de envío de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>State</source>
      <translation>Situación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>The carrier and service that are proposed when an order with this shipping method is shipped. An empty carrier proposes nothing.</source>
      <translation>El transportista y el servicio que se proponen al enviar un pedido con este método de envío. Sin transportista no se propone nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>To ship</source>
      <translation>Por enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/method_tab.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Mo&amp;re</source>
      <translation>Má&amp;s</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/more_menu.py" />
      <source>Read &amp;statuses from the shop</source>
      <translation>Leer los e&amp;stados de la tienda</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Choose another name</source>
      <translation>Elegir otro nombre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Name of the view</source>
      <translation>Nombre de la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>Replace the view?</source>
      <translation>¿Reemplazar la vista?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/name_dialog.py" />
      <source>There is a view called "{name}" already. What it looks for is lost.</source>
      <translation>Ya hay una vista llamada «{name}». Lo que busca se pierde.</translation>
    </message>
  </context>
  <context>
    <name>NoteDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Desk note</source>
      <translation>Nota del puesto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/note_dialog.py" />
      <source>Save (Ctrl+Enter)</source>
      <translation>Guardar (Ctrl+Intro)</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>A note for this desk; the shop doesn't see it</source>
      <translation>Una nota para este puesto; la tienda no la ve</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/note_editor.py" />
      <source>Desk note</source>
      <translation>Nota del puesto</translation>
    </message>
  </context>
  <context>
    <name>NotesSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Custom field {n}</source>
      <translation>Campo personalizado {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>From the buyer</source>
      <translation>Del comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Internal notes</source>
      <translation>Notas internas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>yes, without a message</source>
      <translation>sí, sin mensaje</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>{title} ({field})</source>
      <translation>{title} ({field})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notes.py" />
      <source>❖ Gift</source>
      <translation>❖ Regalo</translation>
    </message>
  </context>
  <context>
    <name>Notifying</name>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking after old notices</source>
      <translation>Revisando avisos antiguos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Looking for notices</source>
      <translation>Buscando avisos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Sending shipment notices...</source>
      <translation>Mandando avisos de envío...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>Telling the shops</source>
      <translation>Avisando a las tiendas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} missing there, to be sent again</source>
      <translation>
        <numerusform>{n} no está allí y se mandará otra vez</numerusform>
        <numerusform>{n} no están allí y se mandarán otra vez</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} rechazado</numerusform>
        <numerusform>{n} rechazados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} seen in the shop</source>
      <translation>
        <numerusform>{n} visto en la tienda</numerusform>
        <numerusform>{n} vistos en la tienda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} sent</source>
      <translation>
        <numerusform>{n} mandado</numerusform>
        <numerusform>{n} mandados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} unconfirmed</source>
      <translation>
        <numerusform>{n} no confirmado</numerusform>
        <numerusform>{n} no confirmados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/notifying.py" />
      <source>{n} waiting</source>
      <translation>
        <numerusform>{n} en espera</numerusform>
        <numerusform>{n} en espera</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OneOrder</name>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Asking the shop...</source>
      <translation>Consultando a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came in: it is new here.</source>
      <translation>El pedido {number} ha entrado: es nuevo aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} came, but it couldn't be read: {reason}</source>
      <translation>El pedido {number} llegó, pero no se pudo leer: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here already, just as it is in the shop.</source>
      <translation>El pedido {number} ya estaba aquí, igual que en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/one_order.py" />
      <source>Order {number} was here, and changed.</source>
      <translation>El pedido {number} estaba aquí y ha cambiado.</translation>
    </message>
  </context>
  <context>
    <name>OrderActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Another window was opened first. Close it, then ship the order again.</source>
      <translation>Se abrió antes otra ventana. Ciérrela y vuelva a enviar el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>Reading an order</source>
      <translation>Leyendo un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_acts.py" />
      <source>{n} orders are chosen. At most {most} can be shipped at once: choose fewer.</source>
      <translation>Hay {n} pedidos elegidos. Se pueden enviar {most} a la vez como máximo: elija menos.</translation>
    </message>
  </context>
  <context>
    <name>OrderChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;None of them</source>
      <translation>&amp;Ninguno</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>&amp;Take it</source>
      <translation>&amp;Tomarlo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>None of them</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Orders with this number</source>
      <translation>Pedidos con este número</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Take it</source>
      <translation>Tomarlo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>Which order?</source>
      <translation>¿Qué pedido?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/choice.py" />
      <source>{n} orders have the number {number}. Press the key of the one that you hold.</source>
      <translation>{n} pedidos tienen el número {number}. Pulse la tecla del que tiene en la mano.</translation>
    </message>
  </context>
  <context>
    <name>OrderDetailsPane</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Choose an order to see it here.</source>
      <translation>Elija un pedido para verlo aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Order details</source>
      <translation>Detalles del pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Reading an order</source>
      <translation>Leyendo un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Record a parcel and tell the shop (Ctrl+Enter)</source>
      <translation>Registrar un paquete y avisar a la tienda (Ctrl+Intro)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify</source>
      <translation>Enviar y avisar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pane.py" />
      <source>Ship and notify...</source>
      <translation>Enviar y avisar...</translation>
    </message>
  </context>
  <context>
    <name>OrderInHand</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/hand.py" />
      <source>Packing begins</source>
      <translation>Empieza el embalaje</translation>
    </message>
  </context>
  <context>
    <name>OrdersHeader</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/header.py" />
      <source>Columns of the orders grid</source>
      <translation>Columnas de la tabla de pedidos</translation>
    </message>
  </context>
  <context>
    <name>OrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/model.py" />
      <source>order {number}, {status}, {store}</source>
      <translation>pedido {number}, {status}, {store}</translation>
    </message>
  </context>
  <context>
    <name>OrdersPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Clear the filter</source>
      <translation>Quitar el filtro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Everything that matches is selected, also what comes in before you act on it.</source>
      <translation>Está seleccionado todo lo que coincide, también lo que llegue antes de que usted actúe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Number of orders shown</source>
      <translation>Número de pedidos mostrados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>Reading the orders...</source>
      <translation>Leyendo los pedidos...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>The orders can't be read.</source>
      <translation>No se pueden leer los pedidos.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} pedido</numerusform>
        <numerusform>{n} pedidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{n} orders...</source>
      <translation>
        <numerusform>{n} pedido...</numerusform>
        <numerusform>{n} pedidos...</numerusform>
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
        <numerusform>{orders}, {n} seleccionado</numerusform>
        <numerusform>{orders}, {n} seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/panel.py" />
      <source>{shown} of {n} orders</source>
      <translation>
        <numerusform>{shown} de {n} pedido</numerusform>
        <numerusform>{shown} de {n} pedidos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OrdersTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/table.py" />
      <source>Orders</source>
      <translation>Pedidos</translation>
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
      <translation>&amp;Todo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count all of it by hand (*)</source>
      <translation>Contarlo todo a mano (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Count one by hand (+)</source>
      <translation>Contar uno a mano (+)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Items to pack</source>
      <translation>Artículos por embalar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing</source>
      <translation>Embalaje</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Packing order {number}: {n} of {all}</source>
      <translation>Embalando el pedido {number}: {n} de {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put &amp;back</source>
      <translation>De&amp;volver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Put the order back, ship nothing</source>
      <translation>Devolver el pedido, no enviar nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Scan each item, or count it by hand.</source>
      <translation>Escanee cada artículo o cuéntelo a mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>Take one out again (-)</source>
      <translation>Volver a sacar uno (-)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>{n} of {all}</source>
      <translation>{n} de {all}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/packing_panel.py" />
      <source>✓ All is packed. Scan the tracking barcode.</source>
      <translation>✓ Todo está embalado. Escanee el código de seguimiento.</translation>
    </message>
  </context>
  <context>
    <name>PairModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Added</source>
      <translation>Añadido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>Not saved yet</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_model.py" />
      <source>never</source>
      <translation>nunca</translation>
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
      <translation>&amp;Añadir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Add a row</source>
      <translation>Añadir una fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/pair_tab.py" />
      <source>Letters or F2: type   Tab: next entry   Del: empty the row   Home, then letters: find a row</source>
      <translation>Letras o F2: escribir   Tab: siguiente   Supr: vaciar la fila   Inicio y letras: buscar una fila</translation>
    </message>
  </context>
  <context>
    <name>PaperActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/paper_acts.py" />
      <source>Choose the orders first.</source>
      <translation>Elija primero los pedidos.</translation>
    </message>
  </context>
  <context>
    <name>PapersPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Edit...</source>
      <translation>Editar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Edit: {what}</source>
      <translation>Editar: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>How papers, labels and mails look. A changed one counts at once, for this store only.</source>
      <translation>Cómo se ven papeles, etiquetas y correos. Un cambio vale enseguida y solo para esta tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>Reading templates</source>
      <translation>Leyendo plantillas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>as it came</source>
      <translation>como vino</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/papers_page.py" />
      <source>this store's own</source>
      <translation>propia de esta tienda</translation>
    </message>
  </context>
  <context>
    <name>ParcelActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Done in the shop</source>
      <translation>&amp;Hecho en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;It's all right</source>
      <translation>&amp;Está bien así</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Take back</source>
      <translation>&amp;Anular</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>&amp;Tell the shop again</source>
      <translation>&amp;Volver a avisar a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Difference from the shop: {order}</source>
      <translation>Diferencia con la tienda: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look at order {number} in the shop</source>
      <translation>Mirar el pedido {number} en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Look in the shop first. The whole notice is sent once more, at once: if the first one arrived, the shop may count the parcel twice, and the buyer may hear of it twice.</source>
      <translation>Mire primero en la tienda. El aviso entero se vuelve a mandar de inmediato: si el primero llegó, la tienda puede contar el paquete dos veces y el comprador puede enterarse dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't have all of the notice. What is missing is sent.</source>
      <translation>Pedido {number}: la tienda no tiene el aviso completo. Se manda lo que falta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop doesn't list it at the time of its last known change. It was changed since, or the shop's clock is another: that tells nothing.</source>
      <translation>Pedido {number}: la tienda no lo muestra a la hora de su último cambio conocido. Ha cambiado desde entonces o el reloj de la tienda es otro: eso no dice nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop has the notice.</source>
      <translation>Pedido {number}: la tienda tiene el aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop shows it as "{word}".</source>
      <translation>Pedido {number}: la tienda lo muestra como «{word}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Order {number}: the shop shows neither the parcel nor that it is missing.</source>
      <translation>Pedido {number}: la tienda no muestra ni el paquete ni que falte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Say this when the shop shows what is right. This desk doesn't look.</source>
      <translation>Indíquelo cuando la tienda muestre lo correcto. Este puesto no lo comprueba.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Take a parcel back: {order}</source>
      <translation>Anular un paquete: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>Tell now</source>
      <translation>Avisar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>The difference no longer needs attention, until the shop shows another status. Nothing changes in the shop.</source>
      <translation>La diferencia ya no requiere atención hasta que la tienda muestre otro estado. En la tienda no cambia nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/parcel_acts.py" />
      <source>{carrier}, tracking number {tracking}</source>
      <translation>{carrier}, número de seguimiento {tracking}</translation>
    </message>
  </context>
  <context>
    <name>ParcelMenu</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Correct...</source>
      <translation>&amp;Corregir...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Look in the shop now</source>
      <translation>&amp;Mirar ahora en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Messages to the shop...</source>
      <translation>Mensa&amp;jes a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Show what is sent...</source>
      <translation>Mostrar &amp;lo que se manda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>&amp;Take back...</source>
      <translation>&amp;Anular...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Mail the &amp;buyer now</source>
      <translation>Enviar ahora un correo al &amp;comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Mail to the &amp;buyer...</source>
      <translation>Correo al c&amp;omprador...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Parcel</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>Tell the shop &amp;now</source>
      <translation>Avisar &amp;ya a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/parcel_menu.py" />
      <source>What to do with the parcel {tracking}</source>
      <translation>Qué hacer con el paquete {tracking}</translation>
    </message>
  </context>
  <context>
    <name>PickupBox</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>(the shop gives no number)</source>
      <translation>(la tienda no da ningún número)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/pickup.py" />
      <source>⚑ Goes to a pick-up point</source>
      <translation>⚑ Va a un punto de recogida</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of an item</source>
      <translation>Imagen de un artículo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>Picture of {item}</source>
      <translation>Imagen de {item}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/picture_dialog.py" />
      <source>The picture is being fetched...</source>
      <translation>Descargando la imagen...</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>&amp;Next page</source>
      <translation>Página &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Order {order} of {orders}</source>
      <translation>Pedido {order} de {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Page as it will be printed</source>
      <translation>Página tal como se imprimirá</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Previo&amp;us page</source>
      <translation>Página an&amp;terior</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/preview.py" />
      <source>Which page is shown</source>
      <translation>Qué página se muestra</translation>
    </message>
  </context>
  <context>
    <name>PreviewOrders</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Orders of the chosen line</source>
      <translation>Pedidos de la línea elegida</translation>
    </message>
  </context>
  <context>
    <name>PreviewOrdersModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Buyer</source>
      <translation>Comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_orders.py" />
      <source>Order</source>
      <translation>Pedido</translation>
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
      <translation>&amp;Ir a la fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>... and {n} more remarks of this kind.</source>
      <translation>
        <numerusform>... y {n} observación más de este tipo.</numerusform>
        <numerusform>... y {n} observaciones más de este tipo.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Asking the shop...</source>
      <translation>Consultando a la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Choose it to see the orders</source>
      <translation>Elíjalo para ver los pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Counting...</source>
      <translation>Contando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>It couldn't be counted what saving would do.</source>
      <translation>No se pudo contar lo que haría guardar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Look at the orders of {store}</source>
      <translation>Mirar los pedidos de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Nothing is changed.

As soon as you change something in a map, this says what saving it would do: which orders get another status, and which ones they are. Nothing happens before you save.</source>
      <translation>No hay cambios.

En cuanto cambie algo en una asignación, aquí se dice qué haría guardar: qué pedidos cambian de estado y cuáles son. Nada ocurre antes de guardar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Orders are being read</source>
      <translation>Leyendo los pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Page {page} of {pages} read, {orders} orders so far.</source>
      <translation>Página {page} de {pages} leída, {orders} pedidos hasta ahora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Rows besides that can't be saved either: {n}</source>
      <translation>Otras filas que tampoco se pueden guardar: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>Saving changes the maps and no order.</source>
      <translation>Guardar cambia las asignaciones y ningún pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stop reading</source>
      <translation>Dejar de leer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Stopped before all orders were looked at.</source>
      <translation>Se detuvo antes de mirar todos los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The last change that was saved:</source>
      <translation>El último cambio guardado:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>The newest {n} of them, and {more} more:</source>
      <translation>Los {n} más recientes, y {more} más:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>The orders couldn't be looked at.</source>
      <translation>No se pudieron mirar los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>These orders:</source>
      <translation>Estos pedidos:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>This can't be saved yet.</source>
      <translation>Todavía no se puede guardar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try &amp;again</source>
      <translation>&amp;Reintentar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_pane.py" />
      <source>What saving does</source>
      <translation>Qué hace guardar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} more can't be read; the import will list them with the reason.</source>
      <translation>
        <numerusform>{n} más no se puede leer; la importación lo mostrará con el motivo.</numerusform>
        <numerusform>{n} más no se pueden leer; la importación los mostrará con el motivo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/preview_pane.py" />
      <source>{n} orders were found in this range.</source>
      <translation>
        <numerusform>Se encontró {n} pedido en este intervalo.</numerusform>
        <numerusform>Se encontraron {n} pedidos en este intervalo.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Previewing</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>Count what saving the maps would do</source>
      <translation>Contar lo que haría guardar las asignaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/previewing.py" />
      <source>List the orders that would move</source>
      <translation>Mostrar los pedidos que se moverían</translation>
    </message>
  </context>
  <context>
    <name>PrintFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;Day</source>
      <translation>&amp;Día</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;First free label</source>
      <translation>Primera &amp;etiqueta libre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;Store</source>
      <translation>&amp;Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>&amp;What</source>
      <translation>&amp;Qué</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>All stores</source>
      <translation>Todas las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>C&amp;opies</source>
      <translation>C&amp;opias</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>First free label on the sheet</source>
      <translation>Primera etiqueta libre de la hoja</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>P&amp;aper</source>
      <translation>Pa&amp;pel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Printe&amp;r</source>
      <translation>Impreso&amp;ra</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>This PC has no printer</source>
      <translation>Este PC no tiene impresora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_fields.py" />
      <source>What to print</source>
      <translation>Qué se imprime</translation>
    </message>
  </context>
  <context>
    <name>PrintWindow</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>&amp;Edit the template...</source>
      <translation>&amp;Editar la plantilla...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>&amp;Print</source>
      <translation>&amp;Imprimir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>All parcels of that day that weren't taken back.</source>
      <translation>Todos los paquetes de ese día que no se retiraron.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Don't print</source>
      <translation>No imprimir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>How much is printed</source>
      <translation>Cuánto se imprime</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Look for printers</source>
      <translation>Buscar impresoras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Orders whose labels are printed are stopped when the shop changes them after that.</source>
      <translation>Los pedidos con etiqueta impresa se detienen si la tienda los cambia después.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Orders whose slips are printed are stopped when the shop changes them after that.</source>
      <translation>Los pedidos con albarán impreso se detienen si la tienda los cambia después.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Print papers of {n} orders?</source>
      <translation>¿Imprimir los papeles de {n} pedidos?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Sa&amp;ve as PDF...</source>
      <translation>&amp;Guardar como PDF...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>That takes a great deal of paper.</source>
      <translation>Eso gasta muchísimo papel.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>These orders count as picked then, and are stopped when the shop changes them.</source>
      <translation>Estos pedidos cuentan entonces como recogidos y se detienen si la tienda los cambia.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>What printing does</source>
      <translation>Qué hace la impresión</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} pedido</numerusform>
        <numerusform>{n} pedidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/print_window.py" />
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} página</numerusform>
        <numerusform>{n} páginas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>No barcode stands on the papers of {orders}: these numbers can't be one.</source>
      <translation>Los papeles de {orders} no llevan código de barras: estos números no lo permiten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} de {total} pedidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{n} more orders aren't printed either.</source>
      <translation>
        <numerusform>{n} pedido más tampoco se imprime.</numerusform>
        <numerusform>{n} pedidos más tampoco se imprimen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>{what}: {n} pages printed to {target}</source>
      <translation>
        <numerusform>{what}: {n} página impresa en {target}</numerusform>
        <numerusform>{what}: {n} páginas impresas en {target}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProblemsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>C&amp;opy all</source>
      <translation>C&amp;opiar todo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Copy all problems</source>
      <translation>Copiar todos los problemas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Map</source>
      <translation>Asignación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Rows that weren't taken</source>
      <translation>Filas que no se adoptaron</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/problems_dialog.py" />
      <source>Why it isn't taken</source>
      <translation>Por qué no se adopta</translation>
    </message>
  </context>
  <context>
    <name>Proposals</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/proposals.py" />
      <source>Proposals</source>
      <translation>Propuestas</translation>
    </message>
  </context>
  <context>
    <name>RangePage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>&amp;How far back</source>
      <translation>&amp;Desde cuándo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>How far back</source>
      <translation>Desde cuándo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Not mapped: {words}. Go back to map them, or do it later in the maps of the store.</source>
      <translation>Sin asignar: {words}. Vuelva atrás para asignarlas o hágalo más tarde en las asignaciones de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Orders changed in the shop since this day are fetched first.</source>
      <translation>Primero se traen los pedidos cambiados en la tienda desde este día.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Since a day of your choice</source>
      <translation>Desde el día que elija</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>Time zone and first import</source>
      <translation>Zona horaria y primera importación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>since</source>
      <translation>desde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/wizard/range_page.py" />
      <source>{n} days</source>
      <translation>
        <numerusform>{n} día</numerusform>
        <numerusform>{n} días</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Look for changes of the maps</source>
      <translation>Buscar cambios de las asignaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/reading.py" />
      <source>Read the maps</source>
      <translation>Leer las asignaciones</translation>
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>&amp;Reason</source>
      <translation>M&amp;otivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Close without doing it?</source>
      <translation>¿Cerrar sin hacerlo?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Everything stays as it is; the reason is lost.</source>
      <translation>Todo queda como está; el motivo se pierde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reason_dialog.py" />
      <source>may stay empty</source>
      <translation>puede quedar vacío</translation>
    </message>
  </context>
  <context>
    <name>ReconfigureDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>&amp;Test and save</source>
      <translation>&amp;Probar y guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>A password or key that you leave empty stays as it is.</source>
      <translation>Una contraseña o clave que deje vacía queda como está.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Change the connection of {store}</source>
      <translation>Cambiar la conexión de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connect {store} again</source>
      <translation>Volver a conectar {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Connection of {store}</source>
      <translation>Conexión de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Its password was deleted when it was disconnected; enter it again.</source>
      <translation>Su contraseña se borró al desconectarla; escríbala otra vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>S&amp;top</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stop the test</source>
      <translation>Detener la prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>Test and save</source>
      <translation>Probar y guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The connection of {store} stays as it was.</source>
      <translation>La conexión de {store} queda como estaba.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>The test is running</source>
      <translation>La prueba está en marcha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>unchanged</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/reconfigure_dialog.py" />
      <source>{channel}. Orders, history and maps stay, and notices that wait go to what stands here. For another shop connect a store of its own instead.</source>
      <translation>{channel}. Los pedidos, el historial y las asignaciones se quedan, y los avisos en espera van a lo que se indique aquí. Para otra tienda, conecte una tienda aparte.</translation>
    </message>
  </context>
  <context>
    <name>RefusalPanel</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>I have read it</source>
      <translation>Leído</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Scans that were ignored</source>
      <translation>Escaneos ignorados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>Show the order</source>
      <translation>Mostrar el pedido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/refusal.py" />
      <source>{n} scans ignored since</source>
      <translation>
        <numerusform>{n} escaneo ignorado desde entonces</numerusform>
        <numerusform>{n} escaneos ignorados desde entonces</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RejectedDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>&amp;What the shop sent</source>
      <translation>&amp;Lo que mandó la tienda</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>... and {n} more letters</source>
      <translation>
        <numerusform>... y {n} letra más</numerusform>
        <numerusform>... y {n} letras más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>All orders could be read.</source>
      <translation>Se pudieron leer todos los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation>Pedidos que no se pudieron leer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading the orders that couldn't be read</source>
      <translation>Leyendo los pedidos que no se pudieron leer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>These orders are missing in the list. Show the reason and the text below to whoever looks after the shop; once mended, the next import of the changed order brings it in.</source>
      <translation>Estos pedidos faltan en la lista. Muestre el motivo y el texto de abajo a quien se ocupe de la tienda; una vez corregidos, la próxima importación del pedido cambiado los trae.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_dialog.py" />
      <source>What the shop sent</source>
      <translation>Lo que mandó la tienda</translation>
    </message>
  </context>
  <context>
    <name>RejectedModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>(none)</source>
      <translation>(nada)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/rejected_model.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Another file...</source>
      <translation>&amp;Otro archivo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>&amp;Restore...</source>
      <translation>&amp;Restaurar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>A backup's file</source>
      <translation>Archivo de una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Another file</source>
      <translation>Otro archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking for backups</source>
      <translation>Buscando copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Looking into the backup</source>
      <translation>Mirando en la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Order databases (*.sqlite3)</source>
      <translation>Bases de datos de pedidos (*.sqlite3)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Parcels</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore from a backup</source>
      <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restore the backup of {when}?</source>
      <translation>¿Restaurar la copia de seguridad ({when})?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Restoring a backup</source>
      <translation>Restaurando una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>The backup is being restored. Please wait.</source>
      <translation>Se está restaurando la copia de seguridad. Espere, por favor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>There is no backup yet. File &gt; Back up now makes one.</source>
      <translation>Todavía no hay ninguna copia. Archivo &gt; Hacer copia de seguridad crea una.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>damaged</source>
      <translation>dañada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/restore_dialog.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} de {of} páginas</translation>
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
      <translation>Copiando pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders are too many to copy: at most {most}. Export them to a file instead.</source>
      <translation>{n} pedidos son demasiados para copiar: {most} como máximo. Mejor expórtelos a un archivo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/orders/copying.py" />
      <source>{n} orders copied.</source>
      <translation>
        <numerusform>{n} pedido copiado.</numerusform>
        <numerusform>{n} pedidos copiados.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RuleTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>&amp;Up</source>
      <translation>S&amp;ubir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>A&amp;dd</source>
      <translation>&amp;Añadir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Add a rule</source>
      <translation>Añadir una regla</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Do&amp;wn</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Move this rule down</source>
      <translation>Bajar esta regla</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Move this rule up</source>
      <translation>Subir esta regla</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/rule_table.py" />
      <source>Remove this rule</source>
      <translation>Quitar esta regla</translation>
    </message>
  </context>
  <context>
    <name>RunHistoryDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Answers of the shop...</source>
      <translation>&amp;Respuestas de la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>&amp;Store</source>
      <translation>&amp;Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>All stores</source>
      <translation>Todas las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Began</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Couldn't be &amp;read...</source>
      <translation>&amp;Ilegibles...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Import history</source>
      <translation>Historial de importaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Imports, newest first</source>
      <translation>Importaciones, las más recientes primero</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>No import is like that.</source>
      <translation>Ninguna importación es así.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Nothing was imported yet.</source>
      <translation>Todavía no se ha importado nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with &amp;warnings or errors</source>
      <translation>Solo con &amp;advertencias o errores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Only with warnings or errors</source>
      <translation>Solo con advertencias o errores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Orders that couldn't be read</source>
      <translation>Pedidos que no se pudieron leer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading an import</source>
      <translation>Leyendo una importación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Reading...</source>
      <translation>Leyendo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Show &amp;older</source>
      <translation>Mostrar a&amp;nteriores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Started</source>
      <translation>Iniciada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The history can't be read.</source>
      <translation>No se puede leer el historial.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>The newest {n}; there may be older ones.</source>
      <translation>
        <numerusform>La más reciente; puede haber otras anteriores.</numerusform>
        <numerusform>Las {n} más recientes; puede haber otras anteriores.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>Took</source>
      <translation>Duración</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>What is known of the import</source>
      <translation>Lo que se sabe de la importación</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/runs/history_dialog.py" />
      <source>{n} imports.</source>
      <translation>
        <numerusform>{n} importación.</numerusform>
        <numerusform>{n} importaciones.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunList</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/run_list.py" />
      <source>Reading the history of imports</source>
      <translation>Leyendo el historial de importaciones</translation>
    </message>
  </context>
  <context>
    <name>SameShopHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>&amp;Change its sign-in instead</source>
      <translation>&amp;Cambiar sus datos de acceso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Change the sign-in of the store that is connected already</source>
      <translation>Cambiar los datos de acceso de la tienda ya conectada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Connect it a&amp;gain instead</source>
      <translation>&amp;Volver a conectarla</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>Look for the same shop</source>
      <translation>Buscar la misma tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>The orders of this shop are here already: its store "{store}" was disconnected. As another store, they would stand here twice.</source>
      <translation>Los pedidos de esta tienda ya están aquí: la tienda «{store}» se desconectó. Como otra tienda, estarían aquí dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/same_shop.py" />
      <source>This shop is connected already, as "{store}". Connected twice, its orders would stand here twice.</source>
      <translation>Esta tienda ya está conectada, como «{store}». Conectada dos veces, sus pedidos estarían aquí dos veces.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Read the statuses of {store}</source>
      <translation>Leer los estados de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Save the maps of {store}</source>
      <translation>Guardar las asignaciones de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's list of statuses is up to date here.</source>
      <translation>La lista de estados de la tienda está aquí al día.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>The shop's statuses were read.</source>
      <translation>Se leyeron los estados de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/saving.py" />
      <source>Undo a change of the maps of {store}</source>
      <translation>Deshacer un cambio de las asignaciones de {store}</translation>
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
      <translation>&amp;Tras un código de barras llega</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Check items by scanning</source>
      <translation>Comprobar los artículos &amp;escaneando</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Fewest characters</source>
      <translation>Mí&amp;nimo de caracteres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Longest pause between keys</source>
      <translation>&amp;Pausa máxima entre teclas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Prefix of the scanner</source>
      <translation>Pre&amp;fijo del escáner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>&amp;Test a scan...</source>
      <translation>P&amp;robar un escaneo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>C&amp;alibrate...</source>
      <translation>C&amp;alibrar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Calibrate</source>
      <translation>Calibrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Fo&amp;rget</source>
      <translation>&amp;Olvidar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Forget the layout</source>
      <translation>Olvidar el teclado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Keys arrive</source>
      <translation>Las teclas llegan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>S&amp;ounds for scans</source>
      <translation>&amp;Sonidos al escanear</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Saving the scanner settings</source>
      <translation>Guardando los ajustes del escáner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Scanner settings</source>
      <translation>Ajustes del escáner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Sounds for scans</source>
      <translation>Sonidos al escanear</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Test a scan</source>
      <translation>Probar un escaneo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>What you changed here is lost.</source>
      <translation>Lo que cambió aquí se pierde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>as they are</source>
      <translation>tal cual</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>none</source>
      <translation>nada</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>{n} characters are translated</source>
      <translation>
        <numerusform>{n} carácter se traduce</numerusform>
        <numerusform>{n} caracteres se traducen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ScanStation</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Looking a scan up</source>
      <translation>Buscando un escaneo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Order {number}</source>
      <translation>Pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Put back. Nothing was recorded. Scan an order.</source>
      <translation>Devuelto. No se registró nada. Escanee un pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Reading an order</source>
      <translation>Leyendo un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Recorded. Scan the next order.</source>
      <translation>Registrado. Escanee el siguiente pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Scan the tracking barcode first.</source>
      <translation>Escanee primero el código de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>Ship and notify</source>
      <translation>Enviar y avisar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/station.py" />
      <source>question</source>
      <translation>pregunta</translation>
    </message>
  </context>
  <context>
    <name>ScanTrialDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Arrived</source>
      <translation>Llegado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking a scan up</source>
      <translation>Buscando un escaneo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Looking it up...</source>
      <translation>Buscando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Scan any barcode. Nothing is done with it.</source>
      <translation>Escanee cualquier código de barras. No se hace nada con él.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Test a scan</source>
      <translation>Probar un escaneo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Understood as</source>
      <translation>Entendido como</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Without what the scanner adds</source>
      <translation>Sin lo que añade el escáner</translation>
    </message>
  </context>
  <context>
    <name>Scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Command barcodes</source>
      <translation>Códigos de acción</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Reading the scanner settings</source>
      <translation>Leyendo los ajustes del escáner</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/scanning.py" />
      <source>Saving the scanner settings</source>
      <translation>Guardando los ajustes del escáner</translation>
    </message>
  </context>
  <context>
    <name>ScheduleActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>&amp;Hold all automatic imports</source>
      <translation>Pausar todas las importaciones &amp;automáticas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Import a&amp;utomatically</source>
      <translation>Importar auto&amp;máticamente</translation>
    </message>
  </context>
  <context>
    <name>ScheduleSwitches</name>
    <message>
      <location filename="../../ordersync_gui/ui/schedule_actions.py" />
      <source>Saving a setting</source>
      <translation>Guardando un ajuste</translation>
    </message>
  </context>
  <context>
    <name>SecretEdit</name>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/line_edits.py" />
      <source>Show or hide: {label}</source>
      <translation>Mostrar u ocultar: {label}</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>SettingsPages</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Branding</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Goods</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Mails to buyers</source>
      <translation>Correos a compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Pages of the settings</source>
      <translation>Páginas de los ajustes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Papers</source>
      <translation>Papeles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/pages.py" />
      <source>Telling the shop</source>
      <translation>Avisar a la tienda</translation>
    </message>
  </context>
  <context>
    <name>SettleDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;How do you know?</source>
      <translation>&amp;Cómo lo sabe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>&amp;Reason</source>
      <translation>M&amp;otivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first, then say what you found.</source>
      <translation>Mire primero en la tienda y diga después qué encontró.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. It has accepted the beginning of this notice, so a tracking number there proves nothing. Say this only when the shop shows the order as shipped: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Mire primero en la tienda. Ha aceptado el comienzo de este aviso, así que un número de seguimiento allí no prueba nada. Indíquelo solo si la tienda muestra el pedido como enviado: el aviso cuenta entonces como confirmado y no se vuelve a mandar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the order as shipped: what is missing of the notice is then sent, at once; nothing that was accepted is sent twice.</source>
      <translation>Mire primero en la tienda. Indíquelo solo si la tienda no muestra el pedido como enviado: entonces se manda de inmediato lo que falta del aviso; nada aceptado se manda dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop doesn't show the parcel: otherwise the shop gets it twice, and the buyer may hear of it twice.</source>
      <translation>Mire primero en la tienda. Indíquelo solo si la tienda no muestra el paquete: si no, la tienda lo recibe dos veces y el comprador puede enterarse dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Look in the shop first. Say this only when the shop shows the parcel: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Mire primero en la tienda. Indíquelo solo si la tienda muestra el paquete: el aviso cuenta entonces como confirmado y no se vuelve a mandar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Notice for order {number}</source>
      <translation>Aviso del pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say this when you have entered the parcel in the shop by hand: the notice then counts as confirmed and isn't sent again.</source>
      <translation>Indíquelo cuando haya introducido a mano el paquete en la tienda: el aviso cuenta entonces como confirmado y no se vuelve a mandar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Say what should become of the notice.</source>
      <translation>Diga qué hacer con el aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Settle the notice for order {number}</source>
      <translation>Resolver el aviso del pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The notice stays as it is; the reason is lost.</source>
      <translation>El aviso queda como está; el motivo se pierde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The same notice is sent once more, at once. First mend in the shop what it objected to, or it will refuse again. Where it doesn't know the carrier, put its word for it into the store's carrier map: the notice then goes out with that.</source>
      <translation>El mismo aviso se vuelve a mandar de inmediato. Corrija antes en la tienda lo que objetó, o lo rechazará otra vez. Si no conoce al transportista, ponga la palabra de la tienda en su asignación de transportistas: el aviso sale entonces con ella.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop has accepted the beginning of this notice; what is missing is sent, at once. First mend in the shop what it objected to, or it will refuse again.</source>
      <translation>La tienda ha aceptado el comienzo de este aviso; lo que falta se manda de inmediato. Corrija antes en la tienda lo que objetó, o lo rechazará otra vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told about this parcel. The parcel stays recorded here; enter it in the shop by hand if the shop should know.</source>
      <translation>No se avisa a la tienda de este paquete. El paquete queda registrado aquí; si la tienda debe saberlo, introdúzcalo allí a mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>The shop isn't told the rest. It has accepted the beginning of this notice, such as the tracking number, and may still show the order as not shipped: change it in the shop by hand.</source>
      <translation>El resto no se comunica a la tienda. Ha aceptado el comienzo de este aviso, como el número de seguimiento, y puede seguir mostrando el pedido como no enviado: cámbielo a mano en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>may stay empty</source>
      <translation>puede quedar vacío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>{store}, order {number}, {carrier} {tracking}: {state}</source>
      <translation>{store}, pedido {number}, {carrier} {tracking}: {state}</translation>
    </message>
  </context>
  <context>
    <name>ShipBlock</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>&amp;Ship unchecked</source>
      <translation>&amp;Enviar sin comprobar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>A scan was refused. Scan the barcode of this dialog's order again before you ship it.</source>
      <translation>Se rechazó un escaneo. Escanee otra vez el código de barras del pedido de esta ventana antes de enviarlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>It is &amp;this order</source>
      <translation>Es este pe&amp;dido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Order {number}: not all of its items were scanned.</source>
      <translation>Pedido {number}: no se escanearon todos sus artículos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked</source>
      <translation>En&amp;viar sin comprobar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship &amp;unchecked...</source>
      <translation>En&amp;viar sin comprobar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>Ship unchecked</source>
      <translation>Enviar sin comprobar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The items of this order weren't checked by scanning. Close this and scan the order first.</source>
      <translation>Los artículos de este pedido no se comprobaron escaneando. Cierre esto y escanee primero el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/unchecked.py" />
      <source>The reason is kept in the order's timeline.</source>
      <translation>El motivo se guarda en la cronología del pedido.</translation>
    </message>
  </context>
  <context>
    <name>ShipDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Items in this parcel</source>
      <translation>Artículos de este &amp;paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship</source>
      <translation>&amp;Enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>&amp;Ship and notify</source>
      <translation>&amp;Enviar y avisar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Close without shipping?</source>
      <translation>¿Cerrar sin enviar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Read the note under the tracking number. Enter again ships.</source>
      <translation>Lea la nota bajo el número de seguimiento. Con Intro otra vez se envía.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Record the shipment of order {number}</source>
      <translation>Registrar el envío del pedido {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Ship and notify: {order}</source>
      <translation>Enviar y avisar: {order}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Sho&amp;w what is sent...</source>
      <translation>&amp;Mostrar lo que se manda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Show what is sent</source>
      <translation>Mostrar lo que se manda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Te&amp;ll the shop</source>
      <translation>&amp;Avisar a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>Tell the shop</source>
      <translation>Avisar a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>The shop says that this order isn't to be shipped. Nothing was recorded.</source>
      <translation>La tienda dice que este pedido no se debe enviar. No se registró nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What is shipped where</source>
      <translation>Qué se envía y adónde</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_dialog.py" />
      <source>What you entered for order {number} is lost.</source>
      <translation>Lo que escribió para el pedido {number} se pierde.</translation>
    </message>
  </context>
  <context>
    <name>ShipFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Carrier</source>
      <translation>&amp;Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Note to the buyer</source>
      <translation>N&amp;ota al comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>&amp;Tracking number</source>
      <translation>&amp;Número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost</source>
      <translation>&amp;Coste</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>C&amp;ost ({currency})</source>
      <translation>&amp;Coste ({currency})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ser&amp;vice</source>
      <translation>&amp;Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>Ship &amp;date</source>
      <translation>&amp;Fecha de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The carrier is missing.</source>
      <translation>Falta el transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The cost "{text}" is no amount of money.</source>
      <translation>El coste «{text}» no es un importe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_fields.py" />
      <source>The tracking number is missing.</source>
      <translation>Falta el número de seguimiento.</translation>
    </message>
  </context>
  <context>
    <name>ShipFileDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record the parcels</source>
      <translation>&amp;Registrar los paquetes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>&amp;Record {n} parcels</source>
      <translation>
        <numerusform>&amp;Registrar {n} paquete</numerusform>
        <numerusform>&amp;Registrar {n} paquetes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a file of tracking numbers</source>
      <translation>Elegir un archivo de números de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Choose a table (CSV or Excel) with a column of order numbers and one of tracking numbers; carrier, service, ship date, SKU and quantity are read where it has them. Nothing is written until you say so.</source>
      <translation>Elija una tabla (CSV o Excel) con una columna de números de pedido y otra de números de seguimiento; transportista, servicio, fecha de envío, SKU y cantidad se leen donde los haya. No se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Columns that aren't used: {names}.</source>
      <translation>Columnas que no se usan: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Left out for their problems: {n}.</source>
      <translation>Excluidas por sus problemas: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only &amp;problems and doubts</source>
      <translation>&amp;Solo problemas y dudas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Only problems and doubts</source>
      <translation>Solo problemas y dudas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Parcels: {n}. Can be recorded: {ready}, of which look odd: {odd}. With problems: {bad}.</source>
      <translation>Paquetes: {n}. Se pueden registrar: {ready}, de ellos dudosos: {odd}. Con problemas: {bad}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Read a file of tracking numbers</source>
      <translation>Leer un archivo de números de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the file...</source>
      <translation>Leyendo el archivo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Reading the stores</source>
      <translation>Leyendo las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record the parcels</source>
      <translation>Registrar los paquetes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Record {n} parcels from a file</source>
      <translation>
        <numerusform>Registrar {n} paquete de un archivo</numerusform>
        <numerusform>Registrar {n} paquetes de un archivo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Recording...</source>
      <translation>Registrando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Ship from a file</source>
      <translation>Enviar desde un archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
      <translation>Tablas (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation>{done} de {of} paquetes</translation>
    </message>
  </context>
  <context>
    <name>ShipFileFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>&amp;Carrier where none is given</source>
      <translation>&amp;Transportista si no se indica</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Carrier where the file has none</source>
      <translation>Transportista si el archivo no lo indica</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose &amp;file...</source>
      <translation>Elegir &amp;archivo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Orders of &amp;store</source>
      <translation>&amp;Pedidos de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>Store of all orders in the file</source>
      <translation>Tienda de todos los pedidos del archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_fields.py" />
      <source>by the map of shipping methods</source>
      <translation>según la asignación de métodos de envío</translation>
    </message>
  </context>
  <context>
    <name>ShipFileModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Recorded</source>
      <translation>Registrado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Remark</source>
      <translation>Observación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Ship date</source>
      <translation>Fecha de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_model.py" />
      <source>Tracking number</source>
      <translation>N.º de seguimiento</translation>
    </message>
  </context>
  <context>
    <name>ShipFileTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_file_table.py" />
      <source>Parcels of the file</source>
      <translation>Paquetes del archivo</translation>
    </message>
  </context>
  <context>
    <name>ShipItems</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>"{text}" is no quantity ({item}).</source>
      <translation>«{text}» no es una cantidad ({item}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Items in this parcel</source>
      <translation>Artículos de este paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Nothing is in this parcel. Enter a quantity for at least one item.</source>
      <translation>Este paquete no contiene nada. Indique una cantidad para al menos un artículo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items.py" />
      <source>Only {left} left to ship of {item}.</source>
      <translation>Solo quedan {left} por enviar de {item}.</translation>
    </message>
  </context>
  <context>
    <name>ShipItemsModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>In this parcel</source>
      <translation>En este paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Item</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Left</source>
      <translation>Quedan</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_items_model.py" />
      <source>Quantity to ship of {item}</source>
      <translation>Cantidad que enviar de {item}</translation>
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
      <translation>Preguntando a la tienda cómo está el pedido...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Let it be &amp;shipped</source>
      <translation>Permitir el &amp;envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Looking in the shop</source>
      <translation>Mirando en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship anyway</source>
      <translation>Enviar igualmente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Ship it an&amp;yway...</source>
      <translation>Enviar &amp;igualmente...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>Shipped anyway: {reason}</source>
      <translation>Enviado igualmente: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>The shop didn't list this order: it may have changed there. Importing now...</source>
      <translation>La tienda no mostró este pedido: puede haber cambiado allí. Importando...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_look.py" />
      <source>With a reason the order can be shipped; it is kept with the parcel.</source>
      <translation>Con un motivo se puede enviar el pedido; se guarda con el paquete.</translation>
    </message>
  </context>
  <context>
    <name>ShipManyDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} of {of}</source>
      <translation>&amp;Enviar {n} de {of}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>&amp;Ship {n} orders</source>
      <translation>
        <numerusform>&amp;Enviar {n} pedido</numerusform>
        <numerusform>&amp;Enviar {n} pedidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Close without shipping?</source>
      <translation>¿Cerrar sin enviar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Looking for the tracking numbers on other orders</source>
      <translation>Buscando los números de seguimiento en otros pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>More than one column was copied. Copy only the tracking numbers; Ship from a file finds the orders by their numbers.</source>
      <translation>Se copió más de una columna. Copie solo los números de seguimiento; Enviar desde un archivo encuentra los pedidos por su número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No order is in the list.</source>
      <translation>No hay ningún pedido en la lista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>No tracking number is entered yet.</source>
      <translation>Todavía no hay ningún número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Orders in the list: {n}. Scan or type each tracking number; Enter goes to the next.</source>
      <translation>Pedidos en la lista: {n}. Escanee o escriba cada número de seguimiento; Intro pasa al siguiente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders to ship</source>
      <translation>Leyendo los pedidos que enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Reading the orders: {n} of {total}...</source>
      <translation>Leyendo los pedidos: {n} de {total}...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Record the shipment of {n} orders</source>
      <translation>
        <numerusform>Registrar el envío de {n} pedido</numerusform>
        <numerusform>Registrar el envío de {n} pedidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship</source>
      <translation>Enviar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Ship {n} orders</source>
      <translation>
        <numerusform>Enviar {n} pedido</numerusform>
        <numerusform>Enviar {n} pedidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Still in the list without a parcel: {n}.</source>
      <translation>Todavía en la lista sin paquete: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take &amp;out of the list</source>
      <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>Take out of the list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>The orders can't be read.</source>
      <translation>No se pueden leer los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>What you entered for the orders in the list is lost.</source>
      <translation>Lo que escribió para los pedidos de la lista se pierde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{done} of {of} parcels</source>
      <translation>{done} de {of} paquetes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/ship_many_dialog.py" />
      <source>{n} of them can't be shipped: the remark says why.</source>
      <translation>
        <numerusform>{n} de ellos no se puede enviar: la observación dice por qué.</numerusform>
        <numerusform>{n} de ellos no se pueden enviar: la observación dice por qué.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ShipManyFields</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>&amp;Carrier</source>
      <translation>&amp;Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>... and {n} more.</source>
      <translation>... y {n} más.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one &amp;parcel</source>
      <translation>Todo en un &amp;paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>All in one parcel</source>
      <translation>Todo en un paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Carrier of all</source>
      <translation>Transportista de todos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Se&amp;rvice</source>
      <translation>&amp;Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Service of all</source>
      <translation>Servicio de todos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship &amp;date</source>
      <translation>&amp;Fecha de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship date of all</source>
      <translation>Fecha de envío de todos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together &amp;although the addresses differ</source>
      <translation>Enviar juntos aunque las &amp;direcciones difieran</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Ship together although the addresses differ</source>
      <translation>Enviar juntos aunque las direcciones difieran</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking &amp;number</source>
      <translation>&amp;Número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>Tracking number of the parcel</source>
      <translation>Número de seguimiento del paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_fields.py" />
      <source>by each number or order</source>
      <translation>según cada número o pedido</translation>
    </message>
  </context>
  <context>
    <name>ShipManyModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Buyer</source>
      <translation>Comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Goes to</source>
      <translation>Va a</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Items</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Remark</source>
      <translation>Observación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>Tracking number</source>
      <translation>N.º de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_model.py" />
      <source>{column} of order {number}</source>
      <translation>{column} del pedido {number}</translation>
    </message>
  </context>
  <context>
    <name>ShipManyTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_table.py" />
      <source>Orders to ship</source>
      <translation>Pedidos que enviar</translation>
    </message>
  </context>
  <context>
    <name>ShipmentsSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Cost: {cost}</source>
      <translation>Coste: {cost}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>In one parcel with other orders.</source>
      <translation>En un paquete con otros pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Note to the buyer: {note}</source>
      <translation>Nota al comprador: {note}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>Shipments</source>
      <translation>Envíos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>{carrier}{service}, tracking number {tracking}, {day}</source>
      <translation>{carrier}{service}, número de seguimiento {tracking}, {day}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/shipments.py" />
      <source>✖ Taken back on {moment}: {reason}</source>
      <translation>✖ Anulado ({moment}): {reason}</translation>
    </message>
  </context>
  <context>
    <name>ShippingByScan</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/shipping.py" />
      <source>Quantities were changed by hand: ship this parcel with the button.</source>
      <translation>Se cambiaron cantidades a mano: envíe este paquete con el botón.</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Stores</source>
      <translation>Tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar.py" />
      <source>Views of the orders</source>
      <translation>Vistas de los pedidos</translation>
    </message>
  </context>
  <context>
    <name>SilenceBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Import again from...</source>
      <translation>Volver a importar desde...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>No new order for longer than usual in {n} stores: {stores}. Their imports go well. On a holiday that is no wonder; else look at what is said of each of them.</source>
      <translation>Ningún pedido nuevo desde hace más de lo habitual en {n} tiendas: {stores}. Sus importaciones van bien. En un día festivo es normal; si no, mire lo que se dice de cada una.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Noting that a silence was seen</source>
      <translation>Anotando que se vio la falta de pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>Stores' state...</source>
      <translation>Situación de tiendas...</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/silence_banner.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>{n} más</numerusform>
        <numerusform>{n} más</numerusform>
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
      <translation>&amp;Ordenar por</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/sorting.py" />
      <source>The other &amp;way round</source>
      <translation>Orden &amp;inverso</translation>
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>&amp;Add</source>
      <translation>&amp;Añadir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Also leave out: {source}</source>
      <translation>Excluir también: {source}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave out orders by: {source}</source>
      <translation>Excluir pedidos según: {source}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Leave this one out</source>
      <translation>Excluir este</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>None has been met yet: imports bring them.</source>
      <translation>Todavía no ha aparecido ninguno: llegan con las importaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>One that hasn't been met yet</source>
      <translation>Uno que todavía no ha aparecido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that are left out are kept, but aren't counted, shown in the lists or shipped.</source>
      <translation>Los pedidos excluidos se conservan, pero no se cuentan, no aparecen en las listas ni se envían.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be left out: {n}. They stay in the database and can be shown with View &gt; Left out.</source>
      <translation>Pedidos que se excluirán: {n}. Siguen en la base de datos y se pueden ver con Ver &gt; Excluidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>Orders that will be shown again: {n}.</source>
      <translation>Pedidos que volverán a mostrarse: {n}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/source_choice.py" />
      <source>{n} orders</source>
      <translation>
        <numerusform>{n} pedido</numerusform>
        <numerusform>{n} pedidos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StatusChoices</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_choice.py" />
      <source>What {word} means</source>
      <translation>Qué significa {word}</translation>
    </message>
  </context>
  <context>
    <name>StatusModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>F2 or Enter: choose</source>
      <translation>F2 o Intro: elegir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders ever came with it</source>
      <translation>Cuántos pedidos han llegado con ella en total</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>How many orders have it now</source>
      <translation>Cuántos pedidos la tienen ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Last seen</source>
      <translation>Última vez</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Means here</source>
      <translation>Significa aquí</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Orders in all</source>
      <translation>Pedidos en total</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Shop's word</source>
      <translation>Palabra de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>State</source>
      <translation>Situación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>The status as the shop sends it, letter by letter</source>
      <translation>El estado tal como lo manda la tienda, letra por letra</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>When an order last came with it</source>
      <translation>Cuándo llegó con ella un pedido por última vez</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>Whether the row is as the channel has it. Del: back to that</source>
      <translation>Si la fila es la del canal. Supr: volver a ella</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_model.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
  </context>
  <context>
    <name>StatusTab</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>"{word}" is like "{known}": {status}</source>
      <translation>«{word}» es como «{known}»: {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Add</source>
      <translation>&amp;Añadir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>&amp;Words not seen yet</source>
      <translation>&amp;Palabras aún no vistas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Add the words</source>
      <translation>Añadir las palabras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>F2: choose   Del: as the channel has it   Letters: find a word</source>
      <translation>F2: elegir   Supr: como en el canal   Letras: buscar una palabra</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use &amp;it</source>
      <translation>&amp;Usarla</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Use the proposal</source>
      <translation>Usar la propuesta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>Words that haven't been seen yet</source>
      <translation>Palabras que todavía no han aparecido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/status_tab.py" />
      <source>one, or several with commas between them</source>
      <translation>una, o varias separadas por comas</translation>
    </message>
  </context>
  <context>
    <name>StatusTable</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_table.py" />
      <source>Status words of the shop</source>
      <translation>Palabras de estado de la tienda</translation>
    </message>
  </context>
  <context>
    <name>StatusesPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>All words in use are mapped. You can change this later in the maps of the store.</source>
      <translation>Todas las palabras en uso están asignadas. Puede cambiarlo más tarde en las asignaciones de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Every shop has its own words. Say what they mean here; only Awaiting Shipment can be shipped.</source>
      <translation>Cada tienda tiene sus propias palabras. Diga aquí qué significan; solo «En espera de envío» se puede enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>No words are known yet. The usual ones are understood; others can be mapped later.</source>
      <translation>Todavía no se conoce ninguna palabra. Las habituales se entienden; otras se pueden asignar más tarde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Not mapped: {n}. Their orders are imported, but can't be shipped until you map them.</source>
      <translation>Sin asignar: {n}. Sus pedidos se importan, pero no se pueden enviar hasta que las asigne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Read the statuses of {store}</source>
      <translation>Leer los estados de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Reading the shop's own list of statuses...</source>
      <translation>Leyendo la lista de estados de la tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>Status words</source>
      <translation>Palabras de estado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/statuses_page.py" />
      <source>The shop's own list of statuses couldn't be read. {why}</source>
      <translation>No se pudo leer la lista de estados de la tienda. {why}</translation>
    </message>
  </context>
  <context>
    <name>StopBanner</name>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Looking for stopped orders</source>
      <translation>Buscando pedidos parados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Sho&amp;w</source>
      <translation>&amp;Mostrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Show the stopped orders</source>
      <translation>Mostrar los pedidos parados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop seen</source>
      <translation>Alto visto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: order {order} was changed at the shop after work on it began. Don't hand the parcel over before you have seen what changed.</source>
      <translation>Alto: el pedido {order} cambió en la tienda después de que se empezara a trabajar en él. No entregue el paquete antes de haber visto qué cambió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>Stop: orders {orders} were changed at the shop after work on them began. Don't hand the parcels over before you have seen what changed.</source>
      <translation>Alto: los pedidos {orders} cambiaron en la tienda después de que se empezara a trabajar en ellos. No entregue los paquetes antes de haber visto qué cambió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stop_ship.py" />
      <source>{orders} and {n} more</source>
      <translation>{orders} y {n} más</translation>
    </message>
  </context>
  <context>
    <name>StoreActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Finishing what was broken off</source>
      <translation>Terminando lo que se interrumpió</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_acts.py" />
      <source>Reading a store</source>
      <translation>Leyendo una tienda</translation>
    </message>
  </context>
  <context>
    <name>StoreCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_commands.py" />
      <source>Choose a store on the left first.</source>
      <translation>Elija primero una tienda a la izquierda.</translation>
    </message>
  </context>
  <context>
    <name>StoreSettingsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Save the settings of {store}</source>
      <translation>Guardar los ajustes de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Saved: {saved}. Not saved: {left}.</source>
      <translation>Guardado: {saved}. Sin guardar: {left}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Settings of {store}</source>
      <translation>Ajustes de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>The changes to the settings of {store} are lost.</source>
      <translation>Los cambios en los ajustes de {store} se pierden.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the logo</source>
      <translation>el logotipo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the password of the mail server</source>
      <translation>la contraseña del servidor de correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/dialog.py" />
      <source>the settings</source>
      <translation>los ajustes</translation>
    </message>
  </context>
  <context>
    <name>StoreStates</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_states.py" />
      <source>Saving a setting</source>
      <translation>Guardando un ajuste</translation>
    </message>
  </context>
  <context>
    <name>StoreStatus</name>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/store_status.py" />
      <source>+{n} stores</source>
      <translation>
        <numerusform>+{n} tienda</numerusform>
        <numerusform>+{n} tiendas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StoreWatch</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading the stores</source>
      <translation>Leyendo las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_overview.py" />
      <source>Reading when orders came</source>
      <translation>Leyendo cuándo llegaron pedidos</translation>
    </message>
  </context>
  <context>
    <name>StoresDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Connect again...</source>
      <translation>&amp;Volver a conectar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>&amp;Import now</source>
      <translation>&amp;Importar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>All is well with this store.</source>
      <translation>Todo va bien con esta tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>C&amp;hange connection...</source>
      <translation>&amp;Cambiar conexión...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>I have &amp;seen the silence</source>
      <translation>&amp;He visto la falta de pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import &amp;automatically</source>
      <translation>Importar &amp;automáticamente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Import a&amp;gain from...</source>
      <translation>Volve&amp;r a importar desde...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Let &amp;it go on</source>
      <translation>C&amp;ontinuar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>No store is connected yet. File &gt; Connect a store... connects one.</source>
      <translation>Todavía no hay ninguna tienda conectada. Archivo &gt; Conectar una tienda... conecta una.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Show hist&amp;ory...</source>
      <translation>&amp;Mostrar historial...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores and how they stand</source>
      <translation>Las tiendas y su situación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_dialog.py" />
      <source>Stores' state</source>
      <translation>Situación de tiendas</translation>
    </message>
  </context>
  <context>
    <name>StoresModel</name>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Last good import</source>
      <translation>Última importación buena</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Newest order</source>
      <translation>Pedido más reciente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Next import</source>
      <translation>Próxima importación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>State</source>
      <translation>Situación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/stores_model.py" />
      <source>Unsent notices</source>
      <translation>Avisos sin mandar</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Copy everything</source>
      <translation>&amp;Copiar todo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>&amp;Save as...</source>
      <translation>Guard&amp;ar como...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Everything was copied. Nothing was sent.</source>
      <translation>Se copió todo. No se mandó nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Files of the bundle</source>
      <translation>Contenido del archivo de soporte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>For whoever helps when something goes wrong. Nothing is sent by itself: look through all of it, save it, and give the file to whom you trust. Passwords, buyers' names and addresses, order and tracking numbers were taken out. The names of your stores and the shops' own words are in it.</source>
      <translation>Para quien ayude cuando algo falle. Nada se manda solo: revíselo todo, guárdelo y dé el archivo a quien sea de confianza. Se quitaron contraseñas, nombres y direcciones de compradores, números de pedido y de seguimiento. Sí contiene los nombres de sus tiendas y las palabras propias de estas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Gathering facts, and taking out secrets and buyers' data...</source>
      <translation>Reuniendo datos y quitando secretos y datos de compradores...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Making a support bundle</source>
      <translation>Creando un archivo de soporte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Save the support bundle</source>
      <translation>Guardar el archivo de soporte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saved to {file}. Nothing was sent: give this file to whoever helps.</source>
      <translation>Guardado en {file}. No se mandó nada: dé este archivo a quien le ayude.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Saving the support bundle</source>
      <translation>Guardando el archivo de soporte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Support bundle</source>
      <translation>Archivo de soporte</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>What stands in the file</source>
      <translation>Lo que contiene el archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/support_dialog.py" />
      <source>Zip file (*.zip)</source>
      <translation>Archivo zip (*.zip)</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;New tags</source>
      <translation>Etiquetas &amp;nuevas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>New tags, with commas between them</source>
      <translation>Etiquetas nuevas, separadas por comas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>Ticked: put on. Empty: taken off. Half ticked: stays as it is on each order.</source>
      <translation>Marcada: se pone. Vacía: se quita. A medias: queda como está en cada pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/tags_dialog.py" />
      <source>urgent, gift</source>
      <translation>urgente, regalo</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Copy from another store...</source>
      <translation>&amp;Copiar de otra tienda...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Export to a file...</source>
      <translation>&amp;Exportar a un archivo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;History...</source>
      <translation>&amp;Historial...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Import from a file...</source>
      <translation>&amp;Importar de un archivo...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>&amp;Reset this row</source>
      <translation>&amp;Restablecer esta fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Copied from {store}</source>
      <translation>Copiado de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Export the maps of {store}</source>
      <translation>Exportar las asignaciones de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps</source>
      <translation>Importar asignaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Import maps from {file}</source>
      <translation>Importar asignaciones de {file}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Imported from {file}</source>
      <translation>Importado de {file}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Nothing is saved until you press Save.</source>
      <translation>No se guarda nada hasta que pulse Guardar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Reset &amp;all of this map to the default</source>
      <translation>Restablecer &amp;toda esta asignación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
      <translation>Tablas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>What isn't saved yet isn't in it.</source>
      <translation>Lo que no se ha guardado todavía no está incluido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: everything is as the channel declares it.</source>
      <translation>{map}: todo está como lo declara el canal.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{map}: {n} rows go back to the default. {unsaved}</source>
      <translation>
        <numerusform>{map}: {n} fila vuelve al valor predeterminado. {unsaved}</numerusform>
        <numerusform>{map}: {n} filas vuelven al valor predeterminado. {unsaved}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taking.py" />
      <source>{n} rows were written to {file}.</source>
      <translation>
        <numerusform>Se escribió {n} fila en {file}.</numerusform>
        <numerusform>Se escribieron {n} filas en {file}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TellingPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Ask {channel} to mail the buyer</source>
      <translation>Pedir a {channel} que escriba al comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Buyer's mail</source>
      <translation>Correo al comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/telling_page.py" />
      <source>Each shipment notice then asks the shop to tell its buyer by a mail of its own. Whether it does is up to the shop. Mails that this desk sends have a page of their own.</source>
      <translation>Cada aviso de envío pide entonces a la tienda que avise ella misma a su comprador. Si lo hace depende de ella. Los correos que envía este puesto tienen su propia página.</translation>
    </message>
  </context>
  <context>
    <name>TellingSettings</name>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source> seconds</source>
      <translation> segundos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>By this PC's clock, on the parcel's ship date. The program has to run then, or is told later.</source>
      <translation>Según el reloj de este PC, en la fecha de envío del paquete. El programa debe estar abierto entonces; si no, se avisa más tarde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Delay</source>
      <translation>Retraso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Seconds before the shop is told</source>
      <translation>Segundos antes de avisar a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Tell the shop</source>
      <translation>Avisar a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day</source>
      <translation>Hora del día</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Time of day at which the shop is told</source>
      <translation>Hora del día a la que se avisa a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>Until then a parcel can be undone, and the shop never hears of it.</source>
      <translation>Hasta entonces un paquete se puede deshacer y la tienda nunca se entera.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>When the shop is told of a parcel</source>
      <translation>Cuándo se avisa a la tienda de un paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>after a short delay, in which it can be undone</source>
      <translation>tras un breve retraso, durante el que se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at a set time on the ship date</source>
      <translation>a una hora fija de la fecha de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>at once: nothing can be undone</source>
      <translation>de inmediato: no se puede deshacer nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_settings.py" />
      <source>never: parcels are only recorded here</source>
      <translation>nunca: los paquetes solo se registran aquí</translation>
    </message>
  </context>
  <context>
    <name>TemplateEditor</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>An invented order</source>
      <translation>Un pedido inventado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Back to the &amp;original</source>
      <translation>Volver al &amp;original</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>O&amp;rder to look at</source>
      <translation>Pedido pa&amp;ra ver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Order to look at</source>
      <translation>Pedido para ver</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Save a template of {store}</source>
      <translation>Guardar una plantilla de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>Template of {store}: {what}</source>
      <translation>Plantilla de {store}: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>The changes to this template are lost.</source>
      <translation>Se pierden los cambios de esta plantilla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_editor.py" />
      <source>This copy counts for {store} only. Names between two braces stand for what an order holds; the manual lists them under Templates.</source>
      <translation>Esta copia vale solo para {store}. Los nombres entre dos llaves representan lo que contiene un pedido; el manual los enumera en «Templates».</translation>
    </message>
  </context>
  <context>
    <name>TemplateLook</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/template_look.py" />
      <source>Text as it will be sent</source>
      <translation>Texto tal como se enviará</translation>
    </message>
  </context>
  <context>
    <name>TestPage</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Asking {shop} with what you entered.</source>
      <translation>Consultando a {shop} con lo que escribió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stop the test</source>
      <translation>Detener la prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Stopped. The connection hasn't been tested.</source>
      <translation>Detenido. La conexión no se ha probado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Test the connection to {store}</source>
      <translation>Probar la conexión con {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Testing the connection</source>
      <translation>Probando la conexión</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The connection works. Nothing was changed in the shop.</source>
      <translation>La conexión funciona. No se cambió nada en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>The test is running</source>
      <translation>La prueba está en marcha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try &amp;again</source>
      <translation>&amp;Reintentar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/test_page.py" />
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <location filename="../../ordersync_gui/ui/thumbnails.py" />
      <source>Picture of an item</source>
      <translation>Imagen de un artículo</translation>
    </message>
  </context>
  <context>
    <name>TimelineSection</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>Show the message of {moment}</source>
      <translation>Mostrar el mensaje de {moment}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/timeline.py" />
      <source>What happened</source>
      <translation>Qué ha pasado</translation>
    </message>
  </context>
  <context>
    <name>TrackingHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Carrier set to {carrier}: the number looks like theirs.</source>
      <translation>Transportista puesto en {carrier}: el número parece suyo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Looking for the tracking number on other orders</source>
      <translation>Buscando el número de seguimiento en otros pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This is the number of an order. Scan the one on the parcel's label.</source>
      <translation>Este es el número de un pedido. Escanee el de la etiqueta de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like a number of {other}.</source>
      <translation>Parece un número de {other}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>This looks like the barcode of a product. Scan the one on the parcel's label.</source>
      <translation>Parece el código de barras de un producto. Escanee el de la etiqueta de envío.</translation>
    </message>
  </context>
  <context>
    <name>TryWord</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a carrier</source>
      <translation>&amp;Probar un transportista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a custom field</source>
      <translation>&amp;Probar un campo personalizado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a shipping method</source>
      <translation>&amp;Probar un método de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>&amp;Try a word</source>
      <translation>&amp;Probar una palabra</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>1, 2 or 3</source>
      <translation>1, 2 o 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Service of the carrier that is tried</source>
      <translation>Servicio del transportista que se prueba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>Try a word</source>
      <translation>Probar una palabra</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>What it becomes, and by which rule, stands here.</source>
      <translation>Aquí se ve en qué se convierte y según qué regla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>service</source>
      <translation>servicio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as Express</source>
      <translation>por ejemplo, Express</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as UPS</source>
      <translation>por ejemplo, UPS</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/try_word.py" />
      <source>such as on-hold</source>
      <translation>por ejemplo, on-hold</translation>
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
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo all {n}</source>
      <translation>&amp;Deshacer los {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo the last {n}</source>
      <translation>&amp;Deshacer los últimos {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>&amp;Undo {number}</source>
      <translation>&amp;Deshacer {number}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A correction isn't undone: correct the parcel once more, or take it back.</source>
      <translation>Una corrección no se deshace: corrija el paquete otra vez o anúlelo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>A shop is about to be told; it can still be undone</source>
      <translation>Se va a avisar a una tienda; todavía se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Looking for notices that wait</source>
      <translation>Buscando avisos en espera</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Nothing waits to be undone. A parcel is taken back in its order (Ctrl+Shift+B).</source>
      <translation>No hay nada en espera que deshacer. Un paquete se anula en su pedido (Ctrl+Mayús+B).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told in {n} s.</source>
      <translation>Pedido {number}: se avisa a {store} en {n} s.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Order {number}: {store} is told of the correction in {n} s.</source>
      <translation>Pedido {number}: se avisa a {store} de la corrección en {n} s.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell &amp;now</source>
      <translation>Avisar &amp;ya</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Tell now</source>
      <translation>Avisar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>Undone: order {orders}</source>
      <translation>Deshecho: pedido {orders}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/undo_strip.py" />
      <source>{n} parcels (order {orders}): the shops are told, the first in {seconds} s.</source>
      <translation>
        <numerusform>{n} paquete (pedido {orders}): se avisa a la tienda en {seconds} s.</numerusform>
        <numerusform>{n} paquetes (pedido {orders}): se avisa a las tiendas, a la primera en {seconds} s.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UnmappedHint</name>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Map status words...</source>
      <translation>Asignar palabras de estado...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>Not mapped: {words}</source>
      <translation>Sin asignar: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/unmapped_hint.py" />
      <source>{store}: not mapped: {words}</source>
      <translation>{store}: sin asignar: {words}</translation>
    </message>
  </context>
  <context>
    <name>ViewActions</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Import views...</source>
      <translation>&amp;Importar vistas...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Reset columns</source>
      <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>&amp;Save this view...</source>
      <translation>&amp;Guardar esta vista...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>C&amp;olumns...</source>
      <translation>&amp;Columnas...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>E&amp;xport views...</source>
      <translation>&amp;Exportar vistas...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Sav&amp;ed views</source>
      <translation>Vistas g&amp;uardadas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Save cha&amp;nges of the view</source>
      <translation>Guardar los ca&amp;mbios de la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/actions.py" />
      <source>Saved &amp;views...</source>
      <translation>&amp;Vistas guardadas...</translation>
    </message>
  </context>
  <context>
    <name>ViewActs</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Rename</source>
      <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view</source>
      <translation>Eliminar la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Delete the view "{name}"?</source>
      <translation>¿Eliminar la vista «{name}»?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Mend what stands in the find box first: {mistake}</source>
      <translation>Corrija primero lo que hay en el cuadro de búsqueda: {mistake}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Move the view</source>
      <translation>Mover la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Only the view goes. The orders that it shows stay as they are.</source>
      <translation>Solo se elimina la vista. Los pedidos que muestra quedan como están.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Rename the view</source>
      <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save the view</source>
      <translation>Guardar la vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>Save this view</source>
      <translation>Guardar esta vista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was deleted.</source>
      <translation>La vista «{name}» se ha eliminado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_acts.py" />
      <source>The view "{name}" was saved.</source>
      <translation>La vista «{name}» se ha guardado.</translation>
    </message>
  </context>
  <context>
    <name>ViewCommands</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Delete...</source>
      <translation>&amp;Eliminar...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>&amp;Rename...</source>
      <translation>Cambiar &amp;nombre...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move &amp;up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_commands.py" />
      <source>Move do&amp;wn</source>
      <translation>&amp;Bajar</translation>
    </message>
  </context>
  <context>
    <name>ViewFiles</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>&amp;Replace them</source>
      <translation>&amp;Reemplazarlas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Export views</source>
      <translation>Exportar vistas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import nothing</source>
      <translation>No importar nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Import views</source>
      <translation>Importar vistas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Keep &amp;both</source>
      <translation>&amp;Conservar ambas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views (*.json)</source>
      <translation>Vistas (*.json)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views imported: {names}</source>
      <translation>Vistas importadas: {names}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views of these names are here already</source>
      <translation>Ya hay aquí vistas con estos nombres</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>Views written to {file}: {n}</source>
      <translation>Vistas escritas en {file}: {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_files.py" />
      <source>none</source>
      <translation>nada</translation>
    </message>
  </context>
  <context>
    <name>WorkDialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/work_dialog.py" />
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
  </context>
  <context>
    <name>app</name>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>&amp;Close now</source>
      <translation>&amp;Cerrar ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Open ordersync</source>
      <translation>&amp;Abrir ordersync</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Restore the latest backup</source>
      <translation>&amp;Restaurar la última copia</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>&amp;Save what can be read</source>
      <translation>Sa&amp;lvar lo que se pueda leer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>&amp;Wait until it is done</source>
      <translation>&amp;Esperar a que termine</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>A notice that the shop hasn't answered by then will be unconfirmed.</source>
      <translation>Un aviso que la tienda no haya contestado para entonces quedará no confirmado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Backing up your orders, before they are made ready for this version of ordersync.</source>
      <translation>Haciendo copia de seguridad de sus pedidos antes de prepararlos para esta versión de ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Getting ready</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>Imports stop after the page that they are at, and go on from there next time. A notice that is being sent is waited for; the others wait for the next start.</source>
      <translation>Las importaciones se detienen tras la página en la que están y siguen desde ahí la próxima vez. Se espera al aviso que se está mandando; los demás esperan al próximo arranque.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>It closes by itself in {n} seconds.</source>
      <translation>
        <numerusform>Se cierra solo en {n} segundo.</numerusform>
        <numerusform>Se cierra solo en {n} segundos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Restore the latest backup: {when}, {orders} orders, {parcels} parcels. What came since is lost.</source>
      <translation>Restaurar la última copia de seguridad: {when}, {orders} pedidos, {parcels} paquetes. Lo llegado después se pierde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Save what can be read: orders and parcels that are still there are put into a fresh database. Orders that are lost come again with the next import.</source>
      <translation>Salvar lo que se pueda leer: los pedidos y paquetes que aún existen pasan a una base de datos nueva. Los pedidos perdidos vuelven con la próxima importación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>Starting the practice shop</source>
      <translation>Iniciando la tienda de prácticas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The backup of {when} is restored.</source>
      <translation>La copia de seguridad ({when}) está restaurada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file is kept in either case. Notices that may have been sent aren't sent again.</source>
      <translation>El archivo dañado se conserva en ambos casos. Los avisos que puedan haberse mandado no se vuelven a mandar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The damaged file lies in {file}.</source>
      <translation>El archivo dañado está en {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>The database with your orders is damaged, for instance by a power cut or a failing disk:</source>
      <translation>La base de datos con sus pedidos está dañada, por ejemplo por un corte de luz o un disco que falla:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>There is no backup that could be restored.</source>
      <translation>No hay ninguna copia de seguridad que se pueda restaurar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Update without a backup</source>
      <translation>Actualizar sin copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>Working</source>
      <translation>Trabajando</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/opening.py" />
      <source>Your orders are being made ready for this version of ordersync. With very many orders this takes some minutes, once. Please leave the PC on.</source>
      <translation>Se están preparando sus pedidos para esta versión de ordersync. Con muchísimos pedidos tarda unos minutos, una sola vez. Por favor, deje el PC encendido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/running.py" />
      <source>ordersync - practice</source>
      <translation>ordersync - prácticas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>ordersync is closing.</source>
      <translation>ordersync se está cerrando.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/closing.py" />
      <source>ordersync is closing. Still going on:</source>
      <translation>ordersync se está cerrando. Aún en curso:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{done} of {of} pages</source>
      <translation>{done} de {of} páginas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} orders that lack lines were left out; the next import brings them again.</source>
      <translation>
        <numerusform>Se dejó fuera {n} pedido al que le faltan líneas; la próxima importación lo trae de nuevo.</numerusform>
        <numerusform>Se dejaron fuera {n} pedidos a los que les faltan líneas; la próxima importación los trae de nuevo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} rows were saved.</source>
      <translation>
        <numerusform>Se guardó {n} fila.</numerusform>
        <numerusform>Se guardaron {n} filas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} shipment notices may have been sent, and are unconfirmed now.</source>
      <translation>
        <numerusform>Puede que se haya mandado {n} aviso de envío; ahora está sin confirmar.</numerusform>
        <numerusform>Puede que se hayan mandado {n} avisos de envío; ahora están sin confirmar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{n} stores have to be connected again.</source>
      <translation>
        <numerusform>Hay que volver a conectar {n} tienda.</numerusform>
        <numerusform>Hay que volver a conectar {n} tiendas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {n} rows saved</source>
      <translation>
        <numerusform>{table}: {n} fila guardada</numerusform>
        <numerusform>{table}: {n} filas guardadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/rescue.py" />
      <source>{table}: {saved} saved, {lost} lost</source>
      <translation>{table}: {saved} salvadas, {lost} perdidas</translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Import all stores now (Shift+F5): they are asked for everything that changed since.</source>
      <translation>Importe ahora todas las tiendas (Mayús+F5): se les pide todo lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Nothing has come, changed or been shipped since this backup.</source>
      <translation>Desde esta copia de seguridad no ha llegado, cambiado ni salido nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Notices that shops were sent since: {n}.</source>
      <translation>Avisos mandados a tiendas desde entonces: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that came since: {n}. The next import brings them again.</source>
      <translation>Pedidos llegados desde entonces: {n}. La próxima importación los trae de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Orders that changed in the shops since: {n}. The next import, too.</source>
      <translation>Pedidos cambiados en las tiendas desde entonces: {n}. También los trae la próxima importación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Parcels that were recorded since: {n}. They will be gone here.</source>
      <translation>Paquetes registrados desde entonces: {n}. Aquí desaparecerán.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>Shipment notices that wait in the backup become unconfirmed: they may have been sent since, and are looked up in the shops.</source>
      <translation>Los avisos de envío en espera en la copia de seguridad quedan sin confirmar: pueden haberse mandado desde entonces y se buscan en las tiendas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>The backup of {when} is restored.</source>
      <translation>La copia de seguridad ({when}) está restaurada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now can not be read; it is set aside.</source>
      <translation>Lo que hay ahora no se puede leer; se aparta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What is there now is backed up first.</source>
      <translation>De lo que hay ahora se hace antes una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>What was there before is in {file}.</source>
      <translation>Lo que había antes está en {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before a backup was restored</source>
      <translation>antes de restaurar una copia</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>before an update</source>
      <translation>antes de una actualización</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>made by hand</source>
      <translation>hecha a mano</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/backups/words.py" />
      <source>{n} shipment notices may have been sent since, and are unconfirmed now.</source>
      <translation>
        <numerusform>Puede que desde entonces se haya mandado {n} aviso de envío; ahora está sin confirmar.</numerusform>
        <numerusform>Puede que desde entonces se hayan mandado {n} avisos de envío; ahora están sin confirmar.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>columns</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Assigned to</source>
      <translation>A cargo de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Buyer</source>
      <translation>Comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Changed at the shop</source>
      <translation>Cambio en tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 1</source>
      <translation>Campo pers. 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 2</source>
      <translation>Campo pers. 2</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Custom field 3</source>
      <translation>Campo pers. 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Held until</source>
      <translation>Retenido hasta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Items</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ordered</source>
      <translation>Pedido el</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Ship by</source>
      <translation>Enviar antes de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shipping method</source>
      <translation>Método de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Shop's status</source>
      <translation>Estado en tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Store</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>held</source>
      <translation>retenido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/columns.py" />
      <source>noted</source>
      <translation>con nota</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a connected store on the left first.</source>
      <translation>Elija primero una tienda conectada a la izquierda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose a store on the left first.</source>
      <translation>Elija primero una tienda a la izquierda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order first.</source>
      <translation>Elija primero un pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Choose an order that has a parcel.</source>
      <translation>Elija un pedido que tenga un paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Connect a store first.</source>
      <translation>Conecte primero una tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order could be confirmed by a look in the shop.</source>
      <translation>Ningún aviso del pedido elegido se puede confirmar mirando en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No notice of the chosen order waits for you.</source>
      <translation>Ningún aviso del pedido elegido está pendiente de usted.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>No view is saved yet.</source>
      <translation>Todavía no hay ninguna vista guardada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Not possible right now.</source>
      <translation>Ahora mismo no es posible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>Open a saved view and change it first.</source>
      <translation>Abra una vista guardada y cámbiela primero.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The chosen order isn't stopped.</source>
      <translation>El pedido elegido no está parado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/command_reasons.py" />
      <source>The columns of this view are the usual ones.</source>
      <translation>Las columnas de esta vista son las habituales.</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}" goes out</source>
      <translation>Sale «{carrier}»</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>"{carrier}", service "{service}" goes out</source>
      <translation>Sale «{carrier}», servicio «{service}»</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{first}" and "{second}" are the same here: case and blanks don't matter.</source>
      <translation>«{first}» y «{second}» son lo mismo aquí: no importan ni las mayúsculas ni los espacios.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{host}" is no name or address of a printer in the network.</source>
      <translation>«{host}» no es un nombre ni una dirección de una impresora en la red.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{item}" should look like LINE=QTY.</source>
      <translation>«{item}» debe tener la forma LINE=QTY.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{key}" is a secret and doesn't belong on a command line, where other programs see it.</source>
      <translation>«{key}» es un secreto y no debe ir en una línea de comandos, donde otros programas lo ven.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>"{name}" is a charge or discount, nothing to pack.</source>
      <translation>«{name}» es un cargo o descuento, no algo que embalar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>"{number}" can't be the number of an Oxatis order.</source>
      <translation>«{number}» no puede ser el número de un pedido de Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{port}" is no port.</source>
      <translation>«{port}» no es un puerto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>"{queue}" is no name of a printer on this PC.</source>
      <translation>«{queue}» no es el nombre de una impresora de este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{row}" is given twice.</source>
      <translation>«{row}» está indicado dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>"{tag}" can't be a tag.</source>
      <translation>«{tag}» no puede ser una etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>"{text}" doesn't fit on the label, not even in small letters.</source>
      <translation>«{text}» no cabe en la etiqueta, ni en letra pequeña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is no cost in {currency}.</source>
      <translation>«{text}» no es un coste en {currency}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no cost. Write it like 4.50.</source>
      <translation>«{text}» no es un coste. Escríbalo como 4.50.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no date. Write it like 2026-04-03.</source>
      <translation>«{text}» no es una fecha. Escríbala como 2026-04-03.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>"{text}" is no quantity.</source>
      <translation>«{text}» no es una cantidad.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a colour such as #2a7f62.</source>
      <translation>«{text}» no es un color como #2a7f62.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>"{text}" is not a quantity for line {name}.</source>
      <translation>«{text}» no es una cantidad para la línea {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>"{text}" is not a time of day such as 17:00.</source>
      <translation>«{text}» no es una hora como 17:00.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>"{text}" isn't an e-mail address.</source>
      <translation>«{text}» no es una dirección de correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>"{text}" isn't the name of a mail server such as smtp.example.com.</source>
      <translation>«{text}» no es el nombre de un servidor de correo como smtp.example.com.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>"{text}" isn't when a shop can be told.</source>
      <translation>«{text}» no es un momento en que se pueda avisar a una tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like CARRIER=WORD or CARRIER/SERVICE=WORD/WORD.</source>
      <translation>«{text}» debe tener la forma CARRIER=WORD o CARRIER/SERVICE=WORD/WORD.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>"{text}" should look like KEY=VALUE.</source>
      <translation>«{text}» debe tener la forma KEY=VALUE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like METHOD=CARRIER or METHOD=CARRIER/SERVICE.</source>
      <translation>«{text}» debe tener la forma METHOD=CARRIER o METHOD=CARRIER/SERVICE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like N=FIELD.</source>
      <translation>«{text}» debe tener la forma N=FIELD.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>"{text}" should look like WORD=STATUS.</source>
      <translation>«{text}» debe tener la forma WORD=STATUS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>"{value}" is not a time zone. Write it like Europe/Berlin or UTC.</source>
      <translation>«{value}» no es una zona horaria. Escríbala como Europe/Madrid o UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't be taken out of the map at {channel}.</source>
      <translation>«{word}» no se puede quitar de la asignación en {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_rules.py" />
      <source>"{word}" can't mean this status at {channel}.</source>
      <translation>«{word}» no puede significar este estado en {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>"{word}" can't mean {status} at {channel}.</source>
      <translation>«{word}» no puede significar {status} en {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--force goes with --export FILE.</source>
      <translation>--force se usa con --export FILE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--only goes with --reset, --copy-from, --import, --export, --test, or with nothing else.</source>
      <translation>--only se usa con --reset, --copy-from, --import, --export, --test o sin nada más.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>--order and --since don't go together.</source>
      <translation>--order y --since no se pueden usar juntos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--preview goes with what would be changed: WORD=STATUS, --shipping, --import FILE ...</source>
      <translation>--preview se usa con lo que se cambiaría: WORD=STATUS, --shipping, --import FILE ...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/views_command.py" />
      <source>--replace goes with --import FILE.</source>
      <translation>--replace se usa con --import FILE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--skip-bad goes with --import FILE or --copy-from STORE.</source>
      <translation>--skip-bad se usa con --import FILE o --copy-from STORE.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>--undo, --history and --export go with no rows: they change or tell of what is saved.</source>
      <translation>--undo, --history y --export van sin filas: cambian o muestran lo guardado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/warning_digest.py" />
      <source>... and {count} more warnings like the one before.</source>
      <translation>
        <numerusform>... y {count} advertencia más como la anterior.</numerusform>
        <numerusform>... y {count} advertencias más como la anterior.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>A byte order mark stood before the feed; it was left out.</source>
      <translation>Había una marca de orden de bytes antes del feed; se omitió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/order_json.py" />
      <source>A channel that this version doesn't know.</source>
      <translation>Un canal que esta versión no conoce.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>A combined parcel needs two or more orders, each of them once.</source>
      <translation>Un solo paquete necesita dos o más pedidos, cada uno una sola vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>A label printer has no {dpi} dots per inch.</source>
      <translation>Ninguna impresora de etiquetas tiene {dpi} puntos por pulgada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>A later change of this store's maps still stands.</source>
      <translation>Un cambio posterior de las asignaciones de esta tienda sigue vigente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A name has at most {n} letters.</source>
      <translation>Un nombre tiene {n} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A name in a rule can have {n} letters at most.</source>
      <translation>Un nombre en una regla puede tener como máximo {n} letras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>A newer version of ordersync wrote this file; no view was taken.</source>
      <translation>Este archivo lo escribió una versión más nueva de ordersync; no se tomó ninguna vista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>A note has at most {n} letters.</source>
      <translation>Una nota tiene {n} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice can ask for a mail to the buyer. Whether the channel then sends one isn't publicly known.</source>
      <translation>Un aviso puede pedir que se escriba al comprador. No se sabe públicamente si el canal manda entonces un correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A notice is two calls, carrier and tracking number first, then the state; which calls ShipStation makes isn't published. That the carrier's name is kept by the first call is inferred too.</source>
      <translation>Un aviso son dos llamadas: primero transportista y número de seguimiento, después el estado; no está publicado qué llamadas hace ShipStation. También se deduce que la primera llamada conserva el nombre del transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice names the items of the parcel. How the channel shows an order of which only a part was shipped isn't publicly known.</source>
      <translation>Un aviso nombra los artículos del paquete. No se sabe públicamente cómo muestra el canal un pedido enviado solo en parte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>A notice of this order waits or isn't settled yet.</source>
      <translation>Un aviso de este pedido está en espera o todavía sin resolver.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A notice that comes twice does damage: WooCommerce counts its items again, Magento refuses it. So none is repeated blindly.</source>
      <translation>Un aviso que llega dos veces hace daño: WooCommerce vuelve a contar sus artículos, Magento lo rechaza. Por eso ninguno se repite a ciegas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>A parcel always has a carrier: type one.</source>
      <translation>Un paquete siempre tiene transportista: escriba uno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>A parcel can't be corrected in: {names}.</source>
      <translation>En un paquete no se puede corregir: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>A part of its orders is gone already.</source>
      <translation>Una parte de sus pedidos ya se ha eliminado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>A price or amount is too large: {value}.</source>
      <translation>Un precio o importe es demasiado grande: {value}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>A proxy answered instead of the shop: {reason}.</source>
      <translation>Respondió un proxy en lugar de la tienda: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>A quantity is given, but not of which item (SKU).</source>
      <translation>Hay una cantidad, pero no se dice de qué artículo (SKU).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>A refresh that ends in "Error in XML" means that no orders are waiting.</source>
      <translation>Una actualización que termina en «Error in XML» significa que no hay pedidos en espera.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>A rule is written FIELD=VALUE, not "{text}".</source>
      <translation>Una regla se escribe CAMPO=VALOR, no «{text}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>A rule is written METHOD|UP TO GRAMS|CARRIER|SERVICE, not "{text}".</source>
      <translation>Una regla se escribe MÉTODO|HASTA GRAMOS|TRANSPORTISTA|SERVICIO, no «{text}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/left_out.py" />
      <source>A rule needs the name of a custom field and its value.</source>
      <translation>Una regla necesita el nombre de un campo personalizado y su valor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>A shipment notice carries status, tracking number and carrier: ShipStation.</source>
      <translation>Un aviso de envío lleva estado, número de seguimiento y transportista: ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>A shipment notice writes the tracking number to the Ship Doc and sets it to Shipped.</source>
      <translation>Un aviso de envío escribe el número de seguimiento en el documento de envío y lo pone en Shipped.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>A shop that answers "accepted" may still not have kept a notice, so one counts as confirmed only when a later import shows the order as shipped.</source>
      <translation>Una tienda que responde «accepted» puede no haber conservado el aviso; por eso solo cuenta como confirmado cuando una importación posterior muestra el pedido como enviado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_orders.py" />
      <source>A spreadsheet in XLSX can only be written to a file.</source>
      <translation>Una hoja de cálculo XLSX solo se puede escribir en un archivo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A store can have {n} rules at most.</source>
      <translation>Una tienda puede tener como máximo {n} reglas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/left_out.py" />
      <source>A store can have {n} such rules, with {letters} letters at most.</source>
      <translation>Una tienda puede tener como máximo {n} reglas así, con {letters} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>A store has no setting {names}.</source>
      <translation>Una tienda no tiene estos ajustes: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>A store's maps can't be copied to itself.</source>
      <translation>Las asignaciones de una tienda no se pueden copiar en ella misma.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/tags.py" />
      <source>A tag has at most {n} letters and no comma.</source>
      <translation>Una etiqueta tiene {n} letras como máximo y ninguna coma.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>A test mail needs --store NAME and --to ADDRESS.</source>
      <translation>Un correo de prueba necesita --store NOMBRE y --to DIRECCIÓN.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view needs a name.</source>
      <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>A view's name has at most {n} letters.</source>
      <translation>El nombre de una vista tiene {n} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>A weight in a rule must be 1 g to 10,000 kg.</source>
      <translation>Un peso en una regla debe ser de 1 g a 10.000 kg.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can have {limit} letters at most.</source>
      <translation>Una palabra puede tener {limit} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>A word can't have line breaks or other characters that can't be seen.</source>
      <translation>Una palabra no puede contener saltos de línea ni otros caracteres invisibles.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4 sheet, 2 × 4 labels</source>
      <translation>Hoja A4, 2 × 4 etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>A4 sheet, 3 × 8 labels</source>
      <translation>Hoja A4, 3 × 8 etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>API key</source>
      <translation>Clave API</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Access token in a header (ShipStation-Access-Token)</source>
      <translation>Token de acceso en una cabecera (ShipStation-Access-Token)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Add --carrier, or put it into the map: {call}</source>
      <translation>Añada --carrier o póngalo en la asignación: {call}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>Address corrected at the desk.</source>
      <translation>Dirección corregida en el puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Address of the endpoint</source>
      <translation>Dirección del punto de conexión</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Address of the order feed</source>
      <translation>Dirección del feed de pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Address of the web services</source>
      <translation>Dirección de los servicios web</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Addresses of {n} orders changed</source>
      <translation>
        <numerusform>Dirección de {n} pedido cambiada</numerusform>
        <numerusform>Direcciones de {n} pedidos cambiadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>After it, what buyers wrote could be taken for commands.</source>
      <translation>Después, lo que escribieron los compradores podría tomarse por órdenes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>After trouble it is left alone until {time}.</source>
      <translation>Tras un problema, no se le consulta hasta {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Also: {mistakes}.</source>
      <translation>Además: {mistakes}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. FBA: Amazon sells, packs and ships out of your stock at Amazon. MCF: Amazon packs and ships an order of another marketplace out of that stock. Such orders need no parcel of yours: leave them switched off, or they may be sent twice.</source>
      <translation>Entre las opciones de la misma página. FBA: Amazon vende, embala y envía desde las existencias que usted tiene en Amazon. MCF: Amazon embala y envía desde ellas un pedido de otro marketplace. Esos pedidos no necesitan ningún paquete suyo: déjelos desactivados o pueden enviarse dos veces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Among the options of the same page. Single integrations can also be left out at this desk, in the store's settings.</source>
      <translation>Entre las opciones de la misma página. También se pueden excluir integraciones concretas en este puesto, en los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An AppId.</source>
      <translation>Un AppId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>An address has no {names}.</source>
      <translation>Una dirección no tiene {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>An amount is too large to be kept.</source>
      <translation>Un importe es demasiado grande para conservarlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>An answer came too late to change the state of the notice.</source>
      <translation>Una respuesta llegó demasiado tarde para cambiar el estado del aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in full shows its tracking number too: the web service's own types name it, the guide's sample doesn't. Where the answer lacks that field, nothing is concluded from it.</source>
      <translation>Un pedido completo muestra también su número de seguimiento: los tipos del propio servicio web lo nombran, el ejemplo de la guía no. Si a la respuesta le falta ese campo, no se deduce nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>An order in no mapped state counts as shipped when its Shipped flag is set, as cancelled when its payment is; without any state also as paid or unpaid by its payment.</source>
      <translation>Un pedido sin ningún estado asignado cuenta como enviado si tiene la marca Shipped y como cancelado si lo está su pago; si no tiene estado, también como pagado o no pagado según su pago.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a shipping method has no row in the map.</source>
      <translation>Un pedido sin método de envío no tiene fila en la asignación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word has its status by its payment and shipping flags.</source>
      <translation>Un pedido sin palabra recibe su estado de sus marcas de pago y envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>An order without a word isn't mapped, and can't be shipped.</source>
      <translation>Un pedido sin palabra queda sin asignar y no se puede enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Another order on this page has the same id "{id}" and is a different one.</source>
      <translation>Otro pedido de esta página tiene el mismo id «{id}» y es distinto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/sqlite_copy.py" />
      <source>Another program is writing to the order database and doesn't finish.</source>
      <translation>Otro programa está escribiendo en la base de datos de pedidos y no termina.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Another program is writing to the order database {path} and doesn't finish.</source>
      <translation>Otro programa está escribiendo en la base de datos de pedidos {path} y no termina.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Another row says already what becomes of this.</source>
      <translation>Otra fila ya dice qué pasa con esto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Another window or command has taken over this mail.</source>
      <translation>Otra ventana u orden se encargó de este correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Another window or command has taken over {store}.</source>
      <translation>Otra ventana u otro comando se ha hecho cargo de {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Any shop that offers a ShipStation Custom Store address: WooCommerce, Magento, Spree, nopCommerce, Craft, Drupal and many more.</source>
      <translation>Cualquier tienda que ofrezca una dirección ShipStation Custom Store: WooCommerce, Magento, Spree, nopCommerce, Craft, Drupal y muchas más.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>AppId</source>
      <translation>AppId</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>As the shop's ShipStation or Custom Store settings show it, without user name, password or key.</source>
      <translation>Como la muestran los ajustes de ShipStation o Custom Store de la tienda, sin usuario, contraseña ni clave.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask for a shorter span of time.</source>
      <translation>Pida un periodo más corto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>Ask whoever runs the network for the address of an HTTP proxy.</source>
      <translation>Pida a quien administre la red la dirección de un proxy HTTP.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Ask whoever runs the network to allow it.</source>
      <translation>Pida a quien administre la red que lo permita.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Ask whoever runs the network to let this PC through.</source>
      <translation>Pida a quien administre la red que deje pasar a este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>Ask whoever runs the network, or open a page in the browser and sign in there.</source>
      <translation>Pregunte a quien administre la red, o abra una página en el navegador e inicie sesión allí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Ask whoever runs the shop.</source>
      <translation>Pregunte a quien administre la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}, before that to {before}.</source>
      <translation>Encargado a {name}; antes, a {before}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Assigned to {name}.</source>
      <translation>Encargado a {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>At the bottom right of every page, when you are signed in to InkSoft as an admin.</source>
      <translation>Abajo a la derecha en cada página, cuando ha iniciado sesión en InkSoft como administrador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Payment</source>
      <translation>En espera de pago</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Awaiting Shipment</source>
      <translation>En espera de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Back in the lists: the store's settings no longer leave it out.</source>
      <translation>De nuevo en las listas: los ajustes de la tienda ya no lo excluyen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Back in the lists: the store's settings no longer leave out orders from {source}.</source>
      <translation>De nuevo en las listas: los ajustes de la tienda ya no excluyen los pedidos de {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Blank lines stood before the feed; they were left out.</source>
      <translation>Había líneas en blanco antes del feed; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Both "{one}" and "{other}" arrive as "{came}": they can't be told from each other.</source>
      <translation>Tanto «{one}» como «{other}» llegan como «{came}»: no se pueden distinguir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Both came with the same order id, so they are one order here. If they are two in the shop, its export is at fault: show this to whoever looks after it.</source>
      <translation>Ambos llegaron con el mismo id de pedido, así que aquí son un solo pedido. Si en la tienda son dos, la culpa es de su exportación: muéstreselo a quien se ocupe de ella.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's notes</source>
      <translation>Notas del comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Buyer's number</source>
      <translation>Número del comprador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Buyers' data can be kept for 1 to 3650 days, or 0 for ever.</source>
      <translation>Los datos de los compradores se pueden conservar de 1 a 3650 días, o 0 para siempre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>By the protocol all times are UTC. Some shops write their own local time: when orders seem to be hours early or late, enter the shop's zone.</source>
      <translation>Según el protocolo, todas las horas son UTC. Algunas tiendas escriben su hora local: si los pedidos parecen llegar horas antes o después, indique la zona de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>By the protocol all times are UTC. Whether {channel} keeps to that isn't publicly known: when orders seem to be hours early or late, enter your zone.</source>
      <translation>Según el protocolo, todas las horas son UTC. No se sabe públicamente si {channel} lo cumple: si los pedidos parecen llegar horas antes o después, indique su zona.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} it is sent at {time} on the ship date.</source>
      <translation>Según los ajustes de {store}, se manda a las {time} en la fecha de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>By the settings of {store} its shop isn't told, unless you ask for it.</source>
      <translation>Según los ajustes de {store}, no se avisa a su tienda, salvo que usted lo pida.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>By what the desk knows, the shop doesn't show this shipped order as open.</source>
      <translation>Por lo que sabe el puesto, la tienda no muestra como abierto este pedido enviado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>By what the shop's status means now, the order is complete and open there: the shop is told now.</source>
      <translation>Según lo que significa ahora el estado de la tienda, el pedido está completo y abierto allí: se avisa a la tienda ahora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Caps Lock is on.</source>
      <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Carrier by the map: {carrier}.</source>
      <translation>Transportista según la asignación: {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Carrier by the store's rules: {carrier}.</source>
      <translation>Transportista por las reglas de la tienda: {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Change it in the shop.</source>
      <translation>Cámbielo en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Change it only when InkSoft's support tells you another name.</source>
      <translation>Cámbielo solo si el soporte de InkSoft le da otro nombre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Change the order in the shop, such as by a note, and import; or import again from a day before its last change.</source>
      <translation>Cambie el pedido en la tienda, por ejemplo con una nota, e importe; o vuelva a importar desde un día anterior a su último cambio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>Change the order in the shop, such as by a note, and import; or import with --since.</source>
      <translation>Cambie el pedido en la tienda, por ejemplo con una nota, e importe; o importe con --since.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/renumbering.py" />
      <source>Changed at the shop: {what}.</source>
      <translation>Cambiado en la tienda: {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand.</source>
      <translation>Cambiado a mano en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Changed in the shop by hand: {reason}.</source>
      <translation>Cambiado a mano en la tienda: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Channel integration</source>
      <translation>Integración del canal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Check Token and AppId. In the Oxatis administration console, under Account/Profiles &gt; Access rights management, the Token's user needs "Use Web Services" and the rights to see and change orders. The AppId must be allowed for this site.</source>
      <translation>Compruebe Token y AppId. En la consola de administración de Oxatis, en Account/Profiles &gt; Access rights management, el usuario del Token necesita «Use Web Services» y los derechos para ver y cambiar pedidos. El AppId debe estar permitido para este sitio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Check that the folder exists, that you may write to it and that the disk isn't full.</source>
      <translation>Compruebe que la carpeta existe, que usted puede escribir en ella y que el disco no está lleno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Check that the folder is yours and that the disk isn't full.</source>
      <translation>Compruebe que la carpeta es suya y que el disco no está lleno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check that this PC is online.</source>
      <translation>Compruebe que este PC está en línea.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Check the Master Admin's e-mail and the API key, and that the integration is still active: Admin &gt; General &gt; Shipping Integration.</source>
      <translation>Compruebe el correo del Master Admin y la clave API, y que la integración sigue activa: Admin &gt; General &gt; Shipping Integration.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port.</source>
      <translation>Compruebe la dirección y su puerto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and its port; the shop may be down.</source>
      <translation>Compruebe la dirección y su puerto; la tienda puede estar caída.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address and the sign-in for unusual characters.</source>
      <translation>Busque caracteres raros en la dirección y en los datos de acceso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check the address for typing errors, and whether this PC is online.</source>
      <translation>Compruebe que la dirección no tiene errores y que este PC está en línea.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>Check the address in a browser.</source>
      <translation>Compruebe la dirección en un navegador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the address.</source>
      <translation>Compruebe la dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check the address. On a guest network, open a browser first and sign in to the network there.</source>
      <translation>Compruebe la dirección. En una red de invitados, abra primero un navegador e inicie sesión en la red.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>Check the number in the shop.</source>
      <translation>Compruebe el número en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Check the user name, the password and the PublisherId.</source>
      <translation>Compruebe el usuario, la contraseña y el PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check the user name, the password or key, and the way to sign in.</source>
      <translation>Compruebe el usuario, la contraseña o clave y la forma de acceso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time. If they are right, ask the shop's host to renew the certificate.</source>
      <translation>Compruebe la fecha y la hora de este PC. Si son correctas, pida al proveedor de la tienda que renueve el certificado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check this PC's date and time: its clock is probably slow.</source>
      <translation>Compruebe la fecha y la hora de este PC: su reloj probablemente va atrasado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Check this user's rights in the shop, and whether a firewall of the shop blocks this PC.</source>
      <translation>Compruebe los derechos de este usuario en la tienda, y si un cortafuegos de la tienda bloquea este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>Check whether the address must begin with http:// or https://, and its port.</source>
      <translation>Compruebe si la dirección debe empezar por http:// o https://, y su puerto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Check whether this PC is on the company's network. If it needs no proxy here, change that in the settings of this PC.</source>
      <translation>Compruebe si este PC está en la red de la empresa. Si aquí no necesita proxy, cámbielo en los ajustes de este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Choose InkSoft here.</source>
      <translation>Elija aquí InkSoft.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose Listing Mirror here.</source>
      <translation>Elija aquí Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Choose Order Time here.</source>
      <translation>Elija aquí Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Choose Oxatis.</source>
      <translation>Elija Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>Choose a backup of ordersync; they lie in the folder backups of its data folder.</source>
      <translation>Elija una copia de seguridad de ordersync; están en la carpeta backups de su carpeta de datos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>Choose a data folder in which you may write.</source>
      <translation>Elija una carpeta de datos en la que pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>Choose a folder in which you may write, and close the file where it is open.</source>
      <translation>Elija una carpeta en la que pueda escribir y cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>Choose a folder in which you may write.</source>
      <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Choose a larger label, or shorten the template.</source>
      <translation>Elija una etiqueta mayor o acorte la plantilla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Choose a later one.</source>
      <translation>Elija uno posterior.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>Choose a picture of at most {n} kB.</source>
      <translation>Elija una imagen de {n} kB como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Choose another data folder.</source>
      <translation>Elija otra carpeta de datos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Choose another folder, or close the program that has the file open.</source>
      <translation>Elija otra carpeta o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Choose another folder, or look whether the disk is full.</source>
      <translation>Elija otra carpeta o mire si el disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>Choose another name, or add --force to replace it.</source>
      <translation>Elija otro nombre o añada --force para reemplazarlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>Choose another picture: PNG, JPEG, GIF, WebP or BMP.</source>
      <translation>Elija otra imagen: PNG, JPEG, GIF, WebP o BMP.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Choose another printer, or save a PDF.</source>
      <translation>Elija otra impresora o guarde un PDF.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_copy.py" />
      <source>Choose another store.</source>
      <translation>Elija otra tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_orders.py" />
      <source>Choose at least one column.</source>
      <translation>Elija al menos una columna.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Choose at least one item.</source>
      <translation>Elija al menos un artículo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Choose one of these: {known}.</source>
      <translation>Elija uno de estos: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Choose one that was written with Export views.</source>
      <translation>Elija uno creado con Exportar vistas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Choose the options that you want, then click Create ShipStation Integration.</source>
      <translation>Elija las opciones que quiera y haga clic en Create ShipStation Integration.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Choose the way to sign in that the plugin asks for; most use a user name and a password.</source>
      <translation>Elija la forma de acceso que pide el plugin; la mayoría usa usuario y contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Activate at ShipStation.</source>
      <translation>Haga clic en Activate junto a ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click Fulfillment Integrations.</source>
      <translation>Haga clic en Fulfillment Integrations.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click Shipping Integration under General.</source>
      <translation>Haga clic en Shipping Integration, en General.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the Integrations menu.</source>
      <translation>Haga clic en el menú Integrations.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Click the ShipStation logo.</source>
      <translation>Haga clic en el logotipo de ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Click the gear icon at the top left to come to the Admin page.</source>
      <translation>Haga clic en el engranaje de arriba a la izquierda para ir a la página Admin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>Close all of them and try again.</source>
      <translation>Ciérrelas todas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Close other windows of ordersync and try again.</source>
      <translation>Cierre las otras ventanas de ordersync e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>Close this window and start it again.</source>
      <translation>Cierre esta ventana e iníciela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>Confirmed by a look at the order in the shop.</source>
      <translation>Confirmado al mirar el pedido en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/read_back.py" />
      <source>Confirmed: the shop shows the order as shipped.</source>
      <translation>Confirmado: la tienda muestra el pedido como enviado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Connect it again, then import.</source>
      <translation>Vuelva a conectarla y después importe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Connect the store again on this PC and enter its password.</source>
      <translation>Vuelva a conectar la tienda en este PC y escriba su contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Copy the API key that Order Time made.</source>
      <translation>Copie la clave API que ha creado Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Correct the address first.</source>
      <translation>Corrija primero la dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Correct them, or add --skip-bad to take only the others ({count}).</source>
      <translation>Corríjalas o añada --skip-bad para adoptar solo las demás ({count}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Coupon</source>
      <translation>Cupón</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Custom field 1 is the marketplace's order ID, 2 the channel integration, 3 the alternate marketplace order ID.</source>
      <translation>El campo personalizado 1 es el ID de pedido del marketplace, el 2 la integración del canal, el 3 el ID de pedido alternativo del marketplace.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Custom field {place} can't be set so.</source>
      <translation>El campo personalizado {place} no se puede fijar así.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Custom field {place} shows nothing.</source>
      <translation>El campo personalizado {place} no muestra nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Date isn't given.</source>
      <translation>Falta la fecha.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Decided anew for each order</source>
      <translation>Se decide de nuevo para cada pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>Delete it once more to finish that, then connect the shop anew.</source>
      <translation>Elimínela otra vez para terminar y después conecte la tienda de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Delete or rename the one that doesn't count.</source>
      <translation>Elimine o renombre la que no vale.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>Delete some that nobody uses.</source>
      <translation>Elimine algunas que nadie use.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Design, colour and size are options of the item.</source>
      <translation>El diseño, el color y el tamaño son opciones del artículo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note taken away.</source>
      <translation>Nota del puesto quitada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Desk note: {note}</source>
      <translation>Nota del puesto: {note}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Don't send it; ask whoever runs the shop.</source>
      <translation>No lo envíe; pregunte a quien administre la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>E-mail of the Master Admin</source>
      <translation>Correo del Master Admin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/goods_handling.py" />
      <source>Each rule needs a carrier.</source>
      <translation>Cada regla necesita un transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Enter it as the printer's own menu shows it, such as 192.168.1.40.</source>
      <translation>Escríbala como la muestra el menú de la impresora, por ejemplo 192.168.1.40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Enter it as well: {fields}.</source>
      <translation>Indíquelo también: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Enter the AppId and the Token.</source>
      <translation>Escriba el AppId y el Token.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Enter the Master Admin's e-mail and the API key.</source>
      <translation>Escriba el correo del Master Admin y la clave API.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the address, the generated user name and the generated password. They aren't those with which you sign in to Listing Mirror.</source>
      <translation>Escriba la dirección, el usuario generado y la contraseña generada. No son los datos con los que inicia sesión en Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Enter the address, the user name, the password and the PublisherId.</source>
      <translation>Escriba la dirección, el usuario, la contraseña y el PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the endpoint's address as the plugin shows it.</source>
      <translation>Escriba la dirección del punto de conexión como la muestra el plugin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Enter the name that the system's list of printers shows.</source>
      <translation>Escriba el nombre que muestra la lista de impresoras del sistema.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>Enter the password of the mail server.</source>
      <translation>Escriba la contraseña del servidor de correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Enter the user name and password that Listing Mirror generated for ShipStation (Integrations &gt; Fulfillment Integrations &gt; ShipStation). Those of its website don't work here.</source>
      <translation>Escriba el usuario y la contraseña que Listing Mirror generó para ShipStation (Integrations &gt; Fulfillment Integrations &gt; ShipStation). Los de su sitio web no sirven aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Enter the user name and the password, or the key.</source>
      <translation>Escriba el usuario y la contraseña, o la clave.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file has no name.</source>
      <translation>La entrada {n} del archivo no tiene nombre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Entry {n} of the file: {problem}</source>
      <translation>Entrada {n} del archivo: {problem}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can be kept for 1 to 3650 days.</source>
      <translation>Los mensajes se pueden conservar de 1 a 3650 días.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_settings.py" />
      <source>Evidence can take 1 to 100000 megabytes.</source>
      <translation>Los mensajes pueden ocupar de 1 a 100000 megabytes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Finish. In the store's settings, leave the time zone at GMT.</source>
      <translation>Termine. En los ajustes de la tienda, deje la zona horaria en GMT.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Follow the instructions on that page, then click Update ShipStation Integration. Copy the generated user name and password.</source>
      <translation>Siga las instrucciones de esa página y haga clic en Update ShipStation Integration. Copie el usuario y la contraseña generados.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>For pick-up orders: the shop offers delivery by Colissimo, Mondial Relay or another network's points.</source>
      <translation>Para pedidos con recogida: la tienda ofrece entrega en puntos de Colissimo, Mondial Relay u otra red.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Free some space and try again.</source>
      <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>Free some space on that disk, or choose another one.</source>
      <translation>Libere espacio en ese disco o elija otro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Free some space on this disk and try again.</source>
      <translation>Libere espacio en este disco e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Free some space on this disk, or update without a backup (--no-backup with a command).</source>
      <translation>Libere espacio en este disco, o actualice sin copia de seguridad (--no-backup con un comando).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Free the disk or end the other program, then look in the shop.</source>
      <translation>Libere espacio en el disco o cierre el otro programa, y después mire en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>From the user's profile in the Oxatis administration console. Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation>Del perfil del usuario en la consola de administración de Oxatis. Se guarda en el almacén de contraseñas de este PC, en ningún otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>GMT, because Oxatis writes times without saying which zone they are in and its orders are read as GMT elsewhere too. Change it only if imported orders have the wrong hour.</source>
      <translation>GMT, porque Oxatis escribe las horas sin decir en qué zona están y también en otros sitios sus pedidos se leen como GMT. Cámbielo solo si los pedidos importados tienen mal la hora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Gear icon at the top left &gt; Admin &gt; General &gt; Shipping Integration (also called Settings &gt; Shipping Integration) &gt; Activate, at ShipStation. Order Time then shows the key.</source>
      <translation>Engranaje de arriba a la izquierda &gt; Admin &gt; General &gt; Shipping Integration (también llamado Settings &gt; Shipping Integration) &gt; Activate, junto a ShipStation. Order Time muestra entonces la clave.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated password</source>
      <translation>Contraseña generada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Generated user name</source>
      <translation>Usuario generado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Gift message</source>
      <translation>Mensaje de regalo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>Give a folder that you may write to with --data-dir, or free this one.</source>
      <translation>Indique con --data-dir una carpeta en la que pueda escribir, o desbloquee esta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Give the file of a backup that lies elsewhere.</source>
      <translation>Indique el archivo de una copia de seguridad que esté en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>Give the log to whoever looks after this PC.</source>
      <translation>Dé el registro a quien se ocupe de este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>HTTP {status} without a word</source>
      <translation>HTTP {status} sin ningún texto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>How many Ship Docs a page of the feed holds, and how errors are worded.</source>
      <translation>Cuántos documentos de envío tiene una página del feed y cómo se redactan los errores.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>How many calls a day Oxatis allows. An import makes one for each order, a look at an order two.</source>
      <translation>Cuántas llamadas al día permite Oxatis. Una importación hace una por pedido; mirar un pedido, dos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>How many requests in a second the channel bears. This desk begins ten at most, notices before imports.</source>
      <translation>Cuántas solicitudes por segundo aguanta el canal. Este puesto empieza diez como máximo, los avisos antes que las importaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>If a company proxy or virus scanner looks into secure connections, ask whoever runs the network to add its certificate to those that this PC trusts. Else check the address, or ask the shop's host for a certificate that browsers accept.</source>
      <translation>Si un proxy de la empresa o un antivirus examina las conexiones seguras, pida a quien administre la red que añada su certificado a los de confianza de este PC. Si no, compruebe la dirección, o pida al proveedor de la tienda un certificado que los navegadores acepten.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>If the other address is the shop's right one, connect the store with that one.</source>
      <translation>Si la otra dirección es la correcta de la tienda, conecte la tienda con esa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>If the shop has it, it comes in at once, whatever the reason was.</source>
      <translation>Si la tienda lo tiene, entra de inmediato, fuera cual fuera el motivo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import again from an earlier day.</source>
      <translation>Vuelva a importar desde un día anterior.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Import again to see what changed; or say why it is shipped all the same with --anyway.</source>
      <translation>Vuelva a importar para ver qué cambió; o diga con --anyway por qué se envía de todos modos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Import again, then look at the order.</source>
      <translation>Vuelva a importar y después mire el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>Import again. If it stays so, show this message to whoever looks after the shop.</source>
      <translation>Vuelva a importar. Si sigue igual, muestre este mensaje a quien se ocupe de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>Import again: it goes on where it stopped.</source>
      <translation>Vuelva a importar: continúa donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Import first, or check the number.</source>
      <translation>Importe primero o compruebe el número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import its orders.</source>
      <translation>Importe sus pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now.</source>
      <translation>Importe ahora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Import now: it is asked for these again.</source>
      <translation>Importe ahora: se le vuelven a pedir estos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/statuses.py" />
      <source>Import orders: the words that they bring are listed. You can also type a word.</source>
      <translation>Importe pedidos: las palabras que traen aparecen en la lista. También puede escribir una palabra.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>Imported from {store}.</source>
      <translation>Importado de {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In its list of orders, or in the plugin's settings. Words that aren't known can be mapped later.</source>
      <translation>En su lista de pedidos o en los ajustes del plugin. Las palabras que no se conozcan se pueden asignar más tarde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>In one parcel with {orders}.</source>
      <translation>En un paquete con {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the Oxatis administration console: Account/Profiles &gt; Access rights management. Select or add a user, tick "Use Web Services", save; the Token then stands in this user's profile.</source>
      <translation>En la consola de administración de Oxatis: Account/Profiles &gt; Access rights management. Seleccione o añada un usuario, marque «Use Web Services» y guarde; el Token aparece entonces en el perfil de este usuario.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>In the Ship Doc. One without them is imported, but has to be corrected here before it can be shipped.</source>
      <translation>En el documento de envío. Si no los tiene, se importa, pero hay que corregirlo aquí antes de poder enviarlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. It is often another login than the one with which you sign in to the shop. WooCommerce: the authentication key under WooCommerce &gt; Settings &gt; Integration &gt; ShipStation.</source>
      <translation>En los ajustes del plugin. A menudo son otros datos de acceso que los de la tienda. WooCommerce: la clave de autenticación en WooCommerce &gt; Settings &gt; Integration &gt; ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the plugin's settings. WooCommerce: the shop's address followed by /?wc-api=wc_shipstation.</source>
      <translation>En los ajustes del plugin. WooCommerce: la dirección de la tienda seguida de /?wc-api=wc_shipstation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the same place. The rights of that user apply to this desk. With nothing but "Use Web Services" ticked, Oxatis refuses every request.</source>
      <translation>En el mismo lugar. Los derechos de ese usuario valen para este puesto. Si solo está marcado «Use Web Services», Oxatis rechaza todas las solicitudes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>In the shop's administration, among its plugins, modules or apps.</source>
      <translation>En la administración de la tienda, entre sus plugins, módulos o aplicaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In the shop's shipping types. The point that the buyer chose then comes with the order.</source>
      <translation>En los tipos de envío de la tienda. El punto que eligió el comprador llega entonces con el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>In the store's connection, check the key, e-mail and password for looking at Ship Docs, and that user's role in Order Time; or leave all three empty.</source>
      <translation>En la conexión de la tienda, compruebe la clave, el correo y la contraseña para consultar documentos de envío, y el rol de ese usuario en Order Time; o deje vacíos los tres.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>In which unit Oxatis gives weights; they are shown without one.</source>
      <translation>En qué unidad da Oxatis los pesos; se muestran sin unidad.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it. Ask its support for the address of the ShipStation feed, and enter it without user name, password and PublisherId.</source>
      <translation>InkSoft no la publica. Pida a su soporte la dirección del feed de ShipStation y escríbala sin usuario, contraseña ni PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft doesn't publish it: ask its support.</source>
      <translation>InkSoft no la publica: pregunte a su soporte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft has no status for orders on hold. Hold the order at this desk instead.</source>
      <translation>InkSoft no tiene ningún estado para pedidos retenidos. Retenga el pedido en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft password</source>
      <translation>Contraseña de InkSoft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>InkSoft user name</source>
      <translation>Usuario de InkSoft</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Install CUPS, or send labels over the network.</source>
      <translation>Instale CUPS o envíe las etiquetas por la red.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Install the shop's ShipStation plugin, or let your developer build a Custom Store endpoint.</source>
      <translation>Instale el plugin de ShipStation de la tienda, o encargue a su desarrollador un punto de conexión Custom Store.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Integrations &gt; Fulfillment Integrations &gt; ShipStation &gt; Create ShipStation Integration, then Update ShipStation Integration; the page then shows them. They are not the login of the website.</source>
      <translation>Integrations &gt; Fulfillment Integrations &gt; ShipStation &gt; Create ShipStation Integration, después Update ShipStation Integration; la página los muestra entonces. No son los datos de acceso del sitio web.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Internal notes</source>
      <translation>Notas internas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>It can have {n} letters at most.</source>
      <translation>Puede tener como máximo {n} letras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It can't be shipped until the word is mapped.</source>
      <translation>No se puede enviar hasta que se asigne la palabra.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/ship_check.py" />
      <source>It didn't answer within {n} seconds.</source>
      <translation>No respondió en {n} segundos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that it was cancelled after shipping: {reason}.</source>
      <translation>Está bien que se cancelara tras el envío: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that more was shipped ({detail}): {reason}.</source>
      <translation>Está bien que se enviara más ({detail}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" after shipping: {reason}.</source>
      <translation>Está bien que la tienda muestre «{detail}» tras el envío: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>It is all right that the shop shows "{detail}" without a parcel: {reason}.</source>
      <translation>Está bien que la tienda muestre «{detail}» sin ningún paquete: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is cancelled: there is nothing to hold back.</source>
      <translation>Está cancelado: no hay nada que retener.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists.</source>
      <translation>Está aquí, pero excluido de las listas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists: its "{field}" is "{value}".</source>
      <translation>Está aquí, pero excluido de las listas: su «{field}» es «{value}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, but left out of the lists: its source is {source}.</source>
      <translation>Está aquí, pero excluido de las listas: su origen es {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here, under "Unmapped": nobody has said what "{word}" means.</source>
      <translation>Está aquí, en «Sin asignar»: nadie ha dicho qué significa «{word}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>It is here: {status}.</source>
      <translation>Está aquí: {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>It is one of the extra fields when you change the store's sign-in (reconfigure).</source>
      <translation>Es uno de los campos adicionales al cambiar los datos de acceso de la tienda (reconfigure).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>It is sent only when a person says so: the notice is {state}.</source>
      <translation>Solo se manda cuando lo dice una persona; estado del aviso: {state}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>It is shipped already: there is nothing to hold back.</source>
      <translation>Ya está enviado: no hay nada que retener.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It is tried again later.</source>
      <translation>Se reintenta más tarde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>It is tried again later. Give the log to whoever looks after this PC.</source>
      <translation>Se reintenta más tarde. Dé el registro a quien se ocupe de este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/maps_dialog.py" />
      <source>It isn't allowed.</source>
      <translation>No está permitido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>It isn't fetched, since an order must not make this PC call devices there.</source>
      <translation>No se descarga, porque un pedido no debe hacer que este PC llame allí a otros dispositivos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>It isn't followed, because the sign-in is only for the address that was entered.</source>
      <translation>No se sigue, porque los datos de acceso son solo para la dirección que se indicó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>It isn't known whether the notice arrived: {reason}</source>
      <translation>No se sabe si el aviso llegó: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>It isn't known whether the shop got the notice of this parcel.</source>
      <translation>No se sabe si la tienda recibió el aviso de este paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>It isn't known whether the shop got the shipment notice. It isn't sent again by itself; look in the shop.</source>
      <translation>No se sabe si la tienda recibió el aviso de envío. No se vuelve a mandar automáticamente; mire en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>It isn't known whether the shop has it. It isn't sent again by itself.</source>
      <translation>No se sabe si la tienda lo tiene. No se vuelve a mandar automáticamente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>It isn't known whether the shop has the notice. It isn't sent again by itself.</source>
      <translation>No se sabe si la tienda tiene el aviso. No se vuelve a mandar automáticamente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>It isn't known whether {channel} got the notice. Settle it first: look in the shop whether it arrived.</source>
      <translation>No se sabe si {channel} recibió el aviso. Resuélvalo primero: mire en la tienda si llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>It isn't known whether {channel} got the notice. The parcel is taken back on this desk only: look in the shop, change by hand what it shows, and settle the notice.</source>
      <translation>No se sabe si {channel} recibió el aviso. El paquete se anula solo en este puesto: mire en la tienda, cambie a mano lo que muestre y resuelva el aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>It isn't sent again: the shop would be told something that isn't so.</source>
      <translation>No se vuelve a mandar: se comunicaría a la tienda algo que no es cierto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier of this desk.</source>
      <translation>Necesita un transportista de este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a carrier.</source>
      <translation>Necesita un transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs a word: no order came without one.</source>
      <translation>Necesita una palabra: ningún pedido llegó sin ella.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>It needs the columns {columns}; export a store's maps to see one.</source>
      <translation>Necesita las columnas {columns}; exporte las asignaciones de una tienda para ver un ejemplo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the carrier or for the service, at least one of them.</source>
      <translation>Necesita la palabra de la tienda para el transportista o para el servicio, al menos una.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>It needs the shop's word for the shipping method.</source>
      <translation>Necesita la palabra de la tienda para el método de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>It stands at the bottom right of every page when you are signed in to InkSoft as an admin.</source>
      <translation>Está abajo a la derecha en cada página cuando ha iniciado sesión en InkSoft como administrador.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>It was in none of the shop's answers: {n} complete imports, for changes since {when}.</source>
      <translation>
        <numerusform>No estaba en ninguna respuesta de la tienda: {n} importación completa, para cambios desde {when}.</numerusform>
        <numerusform>No estaba en ninguna respuesta de la tienda: {n} importaciones completas, para cambios desde {when}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>Its items weren't all checked by scanning before shipping: {reason}</source>
      <translation>No todos sus artículos se comprobaron escaneando antes del envío: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Its items: {known}.</source>
      <translation>Sus artículos: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its lines: {known}.</source>
      <translation>Sus líneas: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Its notice was cancelled: the shop isn't told of it.</source>
      <translation>Su aviso se canceló: no se avisa de él a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>Its orders stay here; its shop is neither asked nor told.</source>
      <translation>Sus pedidos se quedan aquí; ni se consulta ni se avisa a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Its parcels: {known}.</source>
      <translation>Sus paquetes: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Its shop can be asked for this one order by its number.</source>
      <translation>A su tienda se le puede pedir solo este pedido por su número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>Its store may have been deleted, or it was long ago.</source>
      <translation>Su tienda puede haberse eliminado, o fue hace mucho.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Kept in this PC's own safe for passwords, nowhere else.</source>
      <translation>Se guarda en el almacén de contraseñas de este PC, en ningún otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Key in the address (WooCommerce: auth_key)</source>
      <translation>Clave en la dirección (WooCommerce: auth_key)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>Label 100 × 150 mm</source>
      <translation>Etiqueta 100 × 150 mm</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>Label 4 × 6 in</source>
      <translation>Etiqueta 4 × 6 pulgadas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Left out of the lists: the store's settings leave out orders from {source}.</source>
      <translation>Excluido de las listas: los ajustes de la tienda excluyen los pedidos de {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/left_out.py" />
      <source>Left out of the lists: the store's settings leave out orders whose "{field}" is "{value}".</source>
      <translation>Excluido de las listas: los ajustes de la tienda excluyen los pedidos cuyo «{field}» es «{value}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Line {line} belongs to this parcel, but doesn't say which item (SKU).</source>
      <translation>La línea {line} es de este paquete, pero no dice qué artículo (SKU).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template can't be carried out: {reason}</source>
      <translation>La línea {line} de la plantilla no se puede ejecutar: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template can't be read: {reason}</source>
      <translation>La línea {line} de la plantilla no se puede leer: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template goes on for too long or makes too much text.</source>
      <translation>La línea {line} de la plantilla se repite demasiado o produce demasiado texto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template uses "{what}", which templates can't do here.</source>
      <translation>La línea {line} de la plantilla usa «{what}», que aquí las plantillas no pueden hacer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Line {line} of the template: there is nothing called "{name}".</source>
      <translation>Línea {line} de la plantilla: no hay nada llamado «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/taken_maps.py" />
      <source>Line {line} says already what becomes of this.</source>
      <translation>La línea {line} ya dice qué pasa con esto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>Lines {lines} are one parcel, but differ in: {what}.</source>
      <translation>Las líneas {lines} son un solo paquete, pero difieren en: {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>List those that are with: ordersync evidence</source>
      <translation>Vea los que hay con: ordersync evidence</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it. Ask its support for the address that belongs to your ShipStation integration, and enter it without user name and password.</source>
      <translation>Listing Mirror no la publica. Pida a su soporte la dirección de su integración de ShipStation y escríbala sin usuario ni contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listing Mirror doesn't publish it: ask its support.</source>
      <translation>Listing Mirror no la publica: pregunte a su soporte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Listings, stock and orders of many marketplaces, such as Amazon, eBay and Walmart.</source>
      <translation>Anuncios, existencias y pedidos de muchos marketplaces, como Amazon, eBay y Walmart.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>Look at it in the list of mails.</source>
      <translation>Mírelo en la lista de correos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look at its parcels in the order's details.</source>
      <translation>Mire sus paquetes en los detalles del pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Look at its settings and try again.</source>
      <translation>Mire sus ajustes e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Look at the list of names that templates can use.</source>
      <translation>Mire la lista de nombres que pueden usar las plantillas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look at the name in the settings; the printer's own menu shows its address.</source>
      <translation>Revise el nombre en los ajustes; el menú de la impresora muestra su dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look at the notice's state.</source>
      <translation>Mire el estado del aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Look at the order again.</source>
      <translation>Mire otra vez el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Look at the printer's name and state in the system's list of printers.</source>
      <translation>Revise el nombre y el estado de la impresora en la lista del sistema.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>Look at the printer, then try again.</source>
      <translation>Mire la impresora e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Look at the system's list of print jobs before you print again.</source>
      <translation>Mire la lista de trabajos de impresión del sistema antes de imprimir otra vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Look at the template, or print fewer orders at once.</source>
      <translation>Revise la plantilla o imprima menos pedidos a la vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>Look for a bracket or an end that is missing.</source>
      <translation>Busque un paréntesis o un final que falte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Look for a quotation mark that isn't closed, or for a cell with a very long text.</source>
      <translation>Busque una comilla sin cerrar o una celda con un texto muy largo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>Look for it in the list of mails.</source>
      <translation>Búsquelo en la lista de correos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>Look for it in the list of notices.</source>
      <translation>Búsquelo en la lista de avisos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Look for its window and wait a moment. If it doesn't come back, restart this PC.</source>
      <translation>Busque su ventana y espere un momento. Si no vuelve, reinicie este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop what was ordered.</source>
      <translation>Mire en la tienda qué se pidió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>Look in the shop whether the notice arrived.</source>
      <translation>Mire en la tienda si el aviso llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Look in the shop whether the order is complete there.</source>
      <translation>Mire en la tienda si el pedido está completo allí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Look in the shop whether the order is there, under this number, and whether its export leaves out orders with its status. Changing the order there, such as adding a note, makes the shop send it.</source>
      <translation>Mire en la tienda si el pedido está allí, con este número, y si su exportación deja fuera los pedidos con su estado. Cambiar allí el pedido, por ejemplo añadiendo una nota, hace que la tienda lo mande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Look in the shop who shipped it.</source>
      <translation>Mire en la tienda quién lo envió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Look in the shop.</source>
      <translation>Mire en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look whether it is on and in the network, and whether address and port are right.</source>
      <translation>Mire si está encendida y en la red, y si la dirección y el puerto son correctos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Look whether the printer is on, has labels and is closed, then print again.</source>
      <translation>Mire si la impresora está encendida y cerrada y tiene etiquetas; después imprima otra vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>Look whether the printer is there and has paper, or choose another one.</source>
      <translation>Mire si la impresora está conectada y tiene papel, o elija otra.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now, but it didn't list this order: it may have been changed there since it was imported {age}.</source>
      <translation>Se acaba de mirar en la tienda, pero no mostró este pedido: puede haber cambiado allí desde que se importó ({age}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: cancelled there ("{word}"). Don't ship it.</source>
      <translation>Se acaba de mirar en la tienda: allí está cancelado («{word}»). No lo envíe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it calls the order "{word}", a word that isn't mapped.</source>
      <translation>Se acaba de mirar en la tienda: llama al pedido «{word}», una palabra sin asignar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it changed where the order goes ({word}). Don't ship it before it is imported.</source>
      <translation>Se acaba de mirar en la tienda: cambió adónde va el pedido ({word}). No lo envíe antes de importarlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: it stands at "{word}" there. It isn't to be shipped yet.</source>
      <translation>Se acaba de mirar en la tienda: allí está en «{word}». Todavía no se debe enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: shipped there already ("{word}"). Find out by whom.</source>
      <translation>Se acaba de mirar en la tienda: allí ya está enviado («{word}»). Averigüe quién lo hizo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Looked in the shop just now: still to be shipped.</source>
      <translation>Se acaba de mirar en la tienda: sigue por enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop's order feed: it doesn't list the order at the time of its last known change. That doesn't tell whether the notice arrived.</source>
      <translation>Se miró en el feed de pedidos de la tienda: no muestra el pedido a la hora de su último cambio conocido. Eso no dice si el aviso llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it has the tracking number, but doesn't show the order as shipped.</source>
      <translation>Se miró en la tienda: tiene el número de seguimiento, pero no muestra el pedido como enviado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows neither the parcel nor the order as shipped.</source>
      <translation>Se miró en la tienda: no muestra ni el paquete ni el pedido como enviados.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: it shows the order as "{word}".</source>
      <translation>Se miró en la tienda: muestra el pedido como «{word}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/look_telling.py" />
      <source>Looked in the shop: that doesn't tell whether the notice arrived.</source>
      <translation>Se miró en la tienda: eso no dice si el aviso llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: API key</source>
      <translation>Consultar documentos de envío: clave API</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: e-mail</source>
      <translation>Consultar documentos de envío: correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Looking at Ship Docs: password</source>
      <translation>Consultar documentos de envío: contraseña</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Lower the quantity, or look at the parcels that are recorded already.</source>
      <translation>Reduzca la cantidad o mire los paquetes ya registrados.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>Mail to the buyer queued.</source>
      <translation>Correo al comprador en cola.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>Mail to the buyer sent (attempt {attempt}).</source>
      <translation>Correo al comprador enviado (intento {attempt}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Mails need a mail server. Its name stands with your mail provider.</source>
      <translation>Los correos necesitan un servidor de correo. Su nombre lo da su proveedor.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Mails need a sender: the e-mail address that buyers see.</source>
      <translation>Los correos necesitan un remitente: la dirección que ven los compradores.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Make sure that the user for this desk has the permission level "Fulfillment Store Admin".</source>
      <translation>Asegúrese de que el usuario para este puesto tiene el nivel de permiso «Fulfillment Store Admin».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Mark it as arrived if the shop shows it, else give it up.</source>
      <translation>Márquelo como llegado si la tienda lo muestra; si no, abandónelo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Marked as arrived: {reason}.</source>
      <translation>Marcado como llegado: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Mend it in the shop; the next import reads it again. What the shop sent is kept.</source>
      <translation>Corríjalo en la tienda; la próxima importación lo lee de nuevo. Lo que mandó la tienda se conserva.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>More arrived than the barcode has.</source>
      <translation>Llegó más de lo que contiene el código de barras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>More was shipped here than the shop still has on the order: {detail}. Look in the shop what the buyer gets.</source>
      <translation>Se envió más de lo que la tienda tiene aún en el pedido: {detail}. Mire en la tienda qué recibe el comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Most label printers listen on port {usual}.</source>
      <translation>La mayoría de las impresoras de etiquetas escuchan en el puerto {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Move it away; the shop then starts afresh.</source>
      <translation>Muévalo a otro lugar; la tienda empieza entonces desde cero.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>Name a tag.</source>
      <translation>Indique una etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Name of the PublisherId in the address</source>
      <translation>Nombre del PublisherId en la dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/general_page.py" />
      <source>Name of the store</source>
      <translation>Nombre de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>Name the file to write, or add --preview to see what would stand in it.</source>
      <translation>Indique el archivo que escribir, o añada --preview para ver qué contendría.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Name the orders, or say --all to mean all that --search, --status and --store find.</source>
      <translation>Indique los pedidos, o diga --all para todos los que encuentran --search, --status y --store.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/labels_command.py" />
      <source>Name the orders, or say --test for a test label.</source>
      <translation>Indique los pedidos, o --test para una etiqueta de prueba.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderDate nor LastModified is given.</source>
      <translation>No se da ni OrderDate ni LastModified.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Neither OrderNumber nor OrderID is given.</source>
      <translation>No se da ni OrderNumber ni OrderID.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>No carrier can be called "{word}": in files that takes a row out.</source>
      <translation>Ningún transportista puede llamarse «{word}»: en los archivos eso quita una fila.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and order {number} names no shipping method.</source>
      <translation>No se indica transportista y el pedido {number} no trae método de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>No carrier is given, and the map of {store} has none for "{method}".</source>
      <translation>No se indica transportista y la asignación de {store} no tiene ninguno para «{method}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with order numbers was found; its heading can be {headings}.</source>
      <translation>No se encontró ninguna columna con números de pedido; su título puede ser {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>No column with tracking numbers was found; its heading can be {headings}.</source>
      <translation>No se encontró ninguna columna con números de seguimiento; su título puede ser {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/import_command.py" />
      <source>No connected shop can be asked for one order by its number.</source>
      <translation>A ninguna tienda conectada se le puede pedir un solo pedido por su número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/evidence_command.py" />
      <source>No exchange {number} is kept.</source>
      <translation>No se conserva ningún mensaje {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>No file was written.</source>
      <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>No import of this store has gone through yet.</source>
      <translation>Todavía no se ha completado ninguna importación de esta tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>No label printer is set on this PC.</source>
      <translation>En este PC no hay impresora de etiquetas configurada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>No label was made of it, for a part of the address would be missing.</source>
      <translation>No se hizo la etiqueta, pues faltaría una parte de la dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>No label was saved.</source>
      <translation>No se guardó ninguna etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>No longer assigned to {name}.</source>
      <translation>Ya no está a cargo de {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail from this desk: the shop mails the buyer.</source>
      <translation>Ningún correo desde aquí: la tienda avisa al comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>No mail to the buyer of this order.</source>
      <translation>Ningún correo al comprador de este pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: somebody said so for this order.</source>
      <translation>Ningún correo al comprador: alguien lo dijo así para este pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the order has no e-mail address.</source>
      <translation>Ningún correo al comprador: el pedido no tiene dirección de correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the order's e-mail address can't be one.</source>
      <translation>Ningún correo al comprador: la dirección de correo del pedido no puede serlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: the store's settings leave this order out.</source>
      <translation>Ningún correo al comprador: los ajustes de la tienda excluyen este pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>No mail to the buyer: their data were deleted from this desk.</source>
      <translation>Ningún correo al comprador: sus datos se borraron de este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>No notice of this order waits for a sign of its arrival.</source>
      <translation>Ningún aviso de este pedido espera una señal de que llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>No orders are waiting now. Whether they can be read shows when the first one comes.</source>
      <translation>Ahora no hay pedidos en espera. Si se pueden leer, se verá cuando llegue el primero.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>No secure connection to {host} could be made.</source>
      <translation>No se pudo establecer una conexión segura con {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>No secure connection to {host} could be made. Check port and security in the store's settings: 465 goes with TLS, 587 with STARTTLS.</source>
      <translation>No se pudo establecer una conexión segura con {host}. Revise puerto y seguridad en los ajustes de la tienda: 465 va con TLS, 587 con STARTTLS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>No shop can be reached through it.</source>
      <translation>A través de él no se puede llegar a ninguna tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>No store is connected yet.</source>
      <translation>Todavía no hay ninguna tienda conectada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>No such field</source>
      <translation>No existe ese campo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>Nobody knows whether it took the labels.</source>
      <translation>Nadie sabe si tomó las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>Nobody knows whether the mail to the buyer arrived (attempt {attempt}). It isn't sent again by itself: {reason}</source>
      <translation>Nadie sabe si el correo al comprador llegó (intento {attempt}). No se envía otra vez por sí solo: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/documents.py" />
      <source>None of these orders is here any more.</source>
      <translation>Ninguno de estos pedidos sigue aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. "{word}" is: the words are compared exactly, with case and blanks.</source>
      <translation>Sin asignar. «{word}» sí está asignada: las palabras se comparan exactamente, con mayúsculas y espacios.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped. Orders whose flags say shipped or cancelled count as that all the same.</source>
      <translation>Sin asignar. Los pedidos cuyas marcas dicen enviado o cancelado cuentan así de todos modos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: carrier and service are chosen when it is shipped.</source>
      <translation>Sin asignar: transportista y servicio se eligen al enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: it goes out as it stands here.</source>
      <translation>Sin asignar: sale tal como está aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Not mapped: orders with it can't be shipped until it is.</source>
      <translation>Sin asignar: los pedidos con esta palabra no se pueden enviar hasta que se asigne.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shipping_many.py" />
      <source>Not recorded: it was stopped before.</source>
      <translation>No registrado: se detuvo antes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Notes of {n} orders changed</source>
      <translation>
        <numerusform>Nota de {n} pedido cambiada</numerusform>
        <numerusform>Notas de {n} pedidos cambiadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Nothing answers at {host}. Check server and port in the store's settings.</source>
      <translation>En {host} no responde nada. Revise servidor y puerto en los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Nothing can be kept, so nothing was done.</source>
      <translation>No se puede guardar nada, así que no se hizo nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>Nothing can be printed to {target}.</source>
      <translation>No se puede imprimir en {target}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing goes out</source>
      <translation>No sale nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Nothing is proposed</source>
      <translation>No se propone nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_acts.py" />
      <source>Nothing is sent.</source>
      <translation>No se envía nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was read.</source>
      <translation>No se leyó nada de ello.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Nothing of it was used.</source>
      <translation>No se usó nada de ello.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Nothing stops this order: the shop changed nothing since work on it began.</source>
      <translation>Nada detiene este pedido: la tienda no ha cambiado nada desde que se empezó a trabajar en él.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Nothing was changed in it.</source>
      <translation>No se cambió nada en él.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>Nothing was changed in the maps of {store}.</source>
      <translation>No se cambió nada en las asignaciones de {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Nothing was changed in the maps.</source>
      <translation>No se cambió nada en las asignaciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>Nothing was done.</source>
      <translation>No se hizo nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Nothing was printed.</source>
      <translation>No se imprimió nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Nothing was read.</source>
      <translation>No se leyó nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Nothing was searched for.</source>
      <translation>No se buscó nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>Nothing was sent.</source>
      <translation>No se mandó nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queueing.py" />
      <source>Notice queued.</source>
      <translation>Aviso en cola.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>Notice sent, attempt {attempt}.</source>
      <translation>Aviso mandado, intento {attempt}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Notice {id} doesn't wait for a sign of its arrival.</source>
      <translation>El aviso {id} no espera ninguna señal de que llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Of "{name}" only {left} are left to ship.</source>
      <translation>De «{name}» solo quedan {left} por enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Of "{sku}" nothing is left to ship.</source>
      <translation>De «{sku}» no queda nada por enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Of --reset, --copy-from and --import only one can be given.</source>
      <translation>De --reset, --copy-from y --import solo se puede indicar uno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Of Order Time's REST API. With key, e-mail and password this desk can look whether an uncertain notice arrived. Leave all three empty to do without.</source>
      <translation>De la API REST de Order Time. Con clave, correo y contraseña, este puesto puede mirar si llegó un aviso dudoso. Deje vacíos los tres para prescindir de ello.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Of a user with the permission level "Fulfillment Store Admin".</source>
      <translation>De un usuario con el nivel de permiso «Fulfillment Store Admin».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/preview_import.py" />
      <source>Of that page only what arrived whole is counted here.</source>
      <translation>De esa página solo se cuenta aquí lo que llegó completo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Of the next ones, some may have been printed.</source>
      <translation>De las siguientes pueden haberse impreso algunas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>Older orders are still to come: those that changed from {start} to {end}. The next import goes on there.</source>
      <translation>Todavía faltan pedidos más antiguos: los cambiados del {start} al {end}. La próxima importación continúa ahí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>On Hold</source>
      <translation>Retenido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>On hold again until {until}: this PC's clock was ahead when the hold ended.</source>
      <translation>Retenido otra vez hasta {until}: el reloj de este PC iba adelantado cuando terminó la retención.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>One of the first pages.</source>
      <translation>Una de las primeras páginas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>One of the items isn't part of order {number}.</source>
      <translation>Uno de los artículos no es del pedido {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>One order can be asked for in full. Its state and its Shipped flag tell whether a notice arrived.</source>
      <translation>Se puede pedir un pedido completo. Su estado y su marca Shipped dicen si un aviso llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/combine.py" />
      <source>One parcel for several orders needs two or more of them.</source>
      <translation>Un paquete para varios pedidos necesita dos o más.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>One parcel has one carrier and one tracking number.</source>
      <translation>Un paquete tiene un transportista y un número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Online shops of print shops and decorators; orders carry design, colour and size.</source>
      <translation>Tiendas en línea de imprentas y decoradores; los pedidos llevan diseño, color y tamaño.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Only Ship Docs come to this desk, no sales orders.</source>
      <translation>A este puesto solo llegan documentos de envío, no pedidos de venta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Only a refused or unconfirmed notice is settled by hand; look at it again.</source>
      <translation>Solo un aviso rechazado o sin confirmar se resuelve a mano; mírelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Only a sent or unconfirmed notice of a connected store is looked for in the shop.</source>
      <translation>Solo se busca en la tienda un aviso mandado o sin confirmar de una tienda conectada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Only rows of the map "carrier" have something under "service".</source>
      <translation>Solo las filas de la asignación «carrier» tienen algo en «service».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Only the sheet "{title}" was read, not the other {others}.</source>
      <translation>Solo se leyó la hoja «{title}», no las otras {others}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser and sign in to the network. If the shop has moved there, connect the store with that address.</source>
      <translation>Abra un navegador e inicie sesión en la red. Si la tienda se ha mudado allí, conecte la tienda con esa dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Open a browser: the network's page appears. Sign in there.</source>
      <translation>Abra un navegador: aparece la página de la red. Inicie sesión allí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Open the order again and choose from its items.</source>
      <translation>Abra otra vez el pedido y elija entre sus artículos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Open the shop in a browser: it may be under maintenance, or the address is another one.</source>
      <translation>Abra la tienda en un navegador: puede estar en mantenimiento o tener otra dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time answered with a web page instead of a Ship Doc: "{title}".</source>
      <translation>Order Time respondió con una página web en lugar de un documento de envío: «{title}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't know Ship Doc {number}.</source>
      <translation>Order Time no conoce el documento de envío {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't let this desk look at Ship Docs.</source>
      <translation>Order Time no deja a este puesto consultar documentos de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time doesn't show Ship Doc {number}: {reason}</source>
      <translation>Order Time no muestra el documento de envío {number}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's REST API shows the tracking number and the status of one Ship Doc to a user with key, e-mail and password. It can't change the tracking number.</source>
      <translation>La API REST de Order Time muestra el número de seguimiento y el estado de un documento de envío a un usuario con clave, correo y contraseña. No puede cambiar el número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Order Time's answer isn't a Ship Doc.</source>
      <translation>La respuesta de Order Time no es un documento de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Order Time's own. Change it only for a practice shop or a proxy.</source>
      <translation>La propia de Order Time. Cámbiela solo para una tienda de prácticas o un proxy.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Order number</source>
      <translation>Número de pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {asked} was asked for, but the answer is about "{given}".</source>
      <translation>Se pidió el pedido {asked}, pero la respuesta trata de «{given}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Order {first} goes with {way}, order {other} with {its_way}: one parcel has one carrier.</source>
      <translation>El pedido {first} va con {way} y el pedido {other} con {its_way}: un paquete tiene un solo transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Order {number} has just such a parcel already.</source>
      <translation>El pedido {number} ya tiene un paquete igual.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>Order {number} has no address, so no label is printed of it.</source>
      <translation>El pedido {number} no tiene dirección, así que no se imprime etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} has no items left to ship.</source>
      <translation>Al pedido {number} no le quedan artículos por enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Order {number} has no parcel {tracking} that counts.</source>
      <translation>El pedido {number} no tiene ningún paquete {tracking} que cuente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no status.</source>
      <translation>El pedido {number} no tiene estado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number} has no total; the sum of its lines is shown.</source>
      <translation>El pedido {number} no tiene total; se muestra la suma de sus líneas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/amounts.py" />
      <source>Order {number} has no total; the sum of its parts is shown.</source>
      <translation>El pedido {number} no tiene total; se muestra la suma de sus partes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Order {number} has several parcels with this number.</source>
      <translation>El pedido {number} tiene varios paquetes con este número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is cancelled at the shop ("{word}").</source>
      <translation>El pedido {number} está cancelado en la tienda («{word}»).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number} is in a state that the shop doesn't list (id {id}).</source>
      <translation>El pedido {number} está en un estado que la tienda no tiene en su lista (id {id}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out by the store's settings.</source>
      <translation>El pedido {number} está excluido por los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out: the store's settings leave out orders from {source}.</source>
      <translation>El pedido {number} está excluido: los ajustes de la tienda excluyen los pedidos de {source}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is left out: the store's settings leave out orders whose "{field}" is "{value}".</source>
      <translation>El pedido {number} está excluido: los ajustes de la tienda excluyen los pedidos cuyo «{field}» es «{value}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is on hold.</source>
      <translation>El pedido {number} está retenido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Order {number} is one of another store: {names}.</source>
      <translation>El pedido {number} es de otra tienda: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already, says the shop ("{word}").</source>
      <translation>El pedido {number} ya está enviado, dice la tienda («{word}»).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is shipped already: nothing is left.</source>
      <translation>El pedido {number} ya está enviado: no queda nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} is stopped. Seen since work on it began: {changes}</source>
      <translation>El pedido {number} está parado. Visto desde que se empezó a trabajar en él: {changes}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Order {number} isn't paid yet.</source>
      <translation>El pedido {number} todavía no está pagado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Order {number} stands in lines {lines}, and it isn't said which items (SKU) are in this parcel.</source>
      <translation>El pedido {number} está en las líneas {lines}, y no se dice qué artículos (SKU) van en este paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}, item "{sku}": {reason} The weight was left out.</source>
      <translation>Pedido {number}, artículo «{sku}»: {reason} Se omitió el peso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has no price; 0 is shown.</source>
      <translation>Pedido {number}: el artículo «{sku}» no tiene precio; se muestra 0.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the fractional quantity {quantity}.</source>
      <translation>Pedido {number}: el artículo «{sku}» tiene la cantidad fraccionaria {quantity}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Order {number}: item "{sku}" has the quantity 0.</source>
      <translation>Pedido {number}: el artículo «{sku}» tiene la cantidad 0.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: the currency "{given}" isn't a three-letter code; {default} is shown.</source>
      <translation>Pedido {number}: la moneda «{given}» no es un código de tres letras; se muestra {default}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/lines.py" />
      <source>Order {number}: {count} bundles "{bundle}" are ordered; check whether "{sku}" is counted for one or for all of them.</source>
      <translation>Pedido {number}: se pidieron {count} lotes «{bundle}»; compruebe si «{sku}» se cuenta para uno o para todos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as no.</source>
      <translation>Pedido {number}: {element} «{text}» se leyó como no.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>Order {number}: {element} "{text}" was read as {value}.</source>
      <translation>Pedido {number}: {element} «{text}» se leyó como {value}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>Order {number}: {element} {value} is finer than {currency} allows; it was rounded.</source>
      <translation>Pedido {number}: {element} {value} tiene más decimales de los que admite {currency}; se redondeó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>Order {number}: {found}</source>
      <translation>Pedido {number}: {found}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number}: {reason} The weight was left out.</source>
      <translation>Pedido {number}: {reason} Se omitió el peso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/order_element.py" />
      <source>Order {number}: {reason} When the payment changed was left out.</source>
      <translation>Pedido {number}: {reason} Se omitió cuándo cambió el pago.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>Order {number}: {warning}</source>
      <translation>Pedido {number}: {warning}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Order {number}: {what}</source>
      <translation>Pedido {number}: {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Order {orders} ({store}): {what}</source>
      <translation>Pedido {orders} ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Orders are imported and shipments are told all the same.</source>
      <translation>De todos modos se importan pedidos y se avisa de los envíos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: more than {count}.</source>
      <translation>Se pueden leer pedidos. Cambiados en el último día: más de {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Orders can be read. Changed in the last day: {count}.</source>
      <translation>Se pueden leer pedidos. Cambiados en el último día: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>Orders can be shipped within 1 to 90 working days, or 0 for no such time.</source>
      <translation>Los pedidos se pueden enviar en 1 a 90 días laborables, o 0 para no fijar plazo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Orders in it that couldn't be read: {count}.</source>
      <translation>Pedidos que no se pudieron leer: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>Orders of {channel} can't be looked at one by one.</source>
      <translation>Los pedidos de {channel} no se pueden consultar uno a uno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>Orders of {channel} have no field "{key}".</source>
      <translation>Los pedidos de {channel} no tienen ningún campo «{key}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>Orders of {channel} have no field "{name}".</source>
      <translation>Los pedidos de {channel} no tienen ningún campo «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Orders stand before the feed's beginning; they weren't read.</source>
      <translation>Hay pedidos antes del comienzo del feed; no se leyeron.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>Orders that came or changed since the last good one aren't here. Mend this, then import.</source>
      <translation>Los pedidos llegados o cambiados desde la última buena no están aquí. Corríjalo y después importe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>Orders with a modification time outside the range that was asked for: {count}. They were kept. If this happens often, check the store's time zone.</source>
      <translation>Pedidos con hora de cambio fuera del periodo pedido: {count}. Se conservaron. Si ocurre a menudo, compruebe la zona horaria de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Orders {first} and {other} go to different addresses.</source>
      <translation>Los pedidos {first} y {other} van a direcciones distintas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} ({store}): {what}</source>
      <translation>Pedidos {orders} ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/naming.py" />
      <source>Orders {orders} and {more} more ({store}): {what}</source>
      <translation>Pedidos {orders} y {more} más ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Orders, stock and products of several sales channels in one place. Its Ship Docs are imported.</source>
      <translation>Pedidos, existencias y productos de varios canales de venta en un solo lugar. Se importan sus documentos de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Origin of the order</source>
      <translation>Origen del pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood after the feed; it was left out.</source>
      <translation>Había otro texto después del feed; se omitió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>Other text stood before the feed; it was left out.</source>
      <translation>Había otro texto antes del feed; se omitió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis Web Services are under maintenance.</source>
      <translation>Oxatis Web Services está en mantenimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis Web Services, their methods, fields and status codes: OWS API User Guide 11.30.</source>
      <translation>Oxatis Web Services, sus métodos, campos y códigos de estado: OWS API User Guide 11.30.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answered with a status that isn't known ({status}).</source>
      <translation>Oxatis respondió con un estado desconocido ({status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis answers no more calls for this shop today.</source>
      <translation>Oxatis no responde hoy a más llamadas de esta tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis can be told of nothing else. Change the order in the shop.</source>
      <translation>A Oxatis no se le puede comunicar nada más. Cambie el pedido en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis is set to GMT all year. The Windows zone of that name is London's, which has summer time; choose Europe/London if imported orders are an hour late in summer.</source>
      <translation>Oxatis está en GMT todo el año. La zona de Windows con ese nombre es la de Londres, que tiene horario de verano; elija Europe/London si en verano los pedidos importados llegan con una hora de más.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis issues it under its contract for software makers; ask Oxatis for it together with the Token.</source>
      <translation>Oxatis lo da con su contrato para fabricantes de software; pídalo a Oxatis junto con el Token.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Oxatis may be under maintenance, or the address is another one.</source>
      <translation>Oxatis puede estar en mantenimiento, o la dirección es otra.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/one_order.py" />
      <source>Oxatis numbers its orders with digits alone, such as 76763.</source>
      <translation>Oxatis numera sus pedidos solo con cifras, como 76763.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Oxatis refused the sign-in.</source>
      <translation>Oxatis rechazó el acceso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Oxatis takes only SST-SHIPPED for shipped: with another state it can't be told that an order was shipped.</source>
      <translation>Oxatis solo acepta SST-SHIPPED como enviado: con otro estado no se le puede comunicar que un pedido se envió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>Oxatis takes {count} characters at most. Check the number.</source>
      <translation>Oxatis admite {count} caracteres como máximo. Compruebe el número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Packing slip printed.</source>
      <translation>Albarán impreso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>Page {page} of {pages} repeated orders that were there before; the shop has no more.</source>
      <translation>La página {page} de {pages} repitió pedidos ya recibidos; la tienda no tiene más.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after} ({reason}).</source>
      <translation>Paquete corregido: {before} → {after} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Parcel corrected: {before} → {after}.</source>
      <translation>Paquete corregido: {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back already.</source>
      <translation>El paquete {parcel} ya se anuló.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Parcel {parcel} was taken back: {reason}.</source>
      <translation>El paquete {parcel} se anuló: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Password, key or token</source>
      <translation>Contraseña, clave o token</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Passwords are kept nowhere else, so no connection was saved or used.</source>
      <translation>Las contraseñas no se guardan en ningún otro lugar, así que no se guardó ni se usó ninguna conexión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Payment method</source>
      <translation>Forma de pago</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Picking began.</source>
      <translation>Empezó la preparación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Possible with --set: {names}.</source>
      <translation>Posible con --set: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>Possible: {channels}.</source>
      <translation>Posible: {channels}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>Possible: {keys}.</source>
      <translation>Posible: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>Possible: {kinds}; with *N for the next N requests only.</source>
      <translation>Posible: {kinds}; con *N, solo para las próximas N solicitudes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Possible: {names}.</source>
      <translation>Posible: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>PublisherId</source>
      <translation>PublisherId</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}.</source>
      <translation>Retenido hasta {until}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold until {until}: {reason}.</source>
      <translation>Retenido hasta {until}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold.</source>
      <translation>Retenido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Put on hold: {reason}.</source>
      <translation>Retenido: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/lines.py" />
      <source>Quantity is missing for item "{sku}".</source>
      <translation>Falta la cantidad del artículo «{sku}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Record a new parcel where one is sent after all.</source>
      <translation>Registre un paquete nuevo si al final se envía uno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Release it first, here or in the shop.</source>
      <translation>Libérelo primero, aquí o en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released here; the shop itself still has it on hold.</source>
      <translation>Liberado aquí; la propia tienda todavía lo tiene retenido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Released.</source>
      <translation>Liberado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Requested warehouse</source>
      <translation>Almacén solicitado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>Restore a backup (ordersync restore), or save what can be read (ordersync salvage).</source>
      <translation>Restaure una copia de seguridad (ordersync restore) o salve lo que se pueda leer (ordersync salvage).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>Restored from a backup of {when}: it may have been sent since.</source>
      <translation>Restaurado de una copia de seguridad ({when}): puede haberse mandado desde entonces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row "{row}" of the map: case and blanks don't matter.</source>
      <translation>Fila «{row}» de la asignación: no importan ni las mayúsculas ni los espacios.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of all services of this carrier.</source>
      <translation>Fila de todos los servicios de este transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of just this service.</source>
      <translation>Fila solo de este servicio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map (the channel's default).</source>
      <translation>Fila de la asignación (valor del canal).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, added by hand.</source>
      <translation>Fila de la asignación, añadida a mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand.</source>
      <translation>Fila de la asignación, cambiada a mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map, changed by hand; by default it means {status}.</source>
      <translation>Fila de la asignación, cambiada a mano; de forma predeterminada significa {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Row of the map.</source>
      <translation>Fila de la asignación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_wanted.py" />
      <source>Rows can't be typed and taken with --reset, --copy-from or --import in one call.</source>
      <translation>No se pueden escribir filas y tomarlas con --reset, --copy-from o --import en una misma llamada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Rows of the map "{map}" have nothing under "becomes_service".</source>
      <translation>Las filas de la asignación «{map}» no tienen nada en «becomes_service».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>STATUS is one of: {statuses}.</source>
      <translation>STATUS es uno de estos: {statuses}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save it anew as .xlsx, or as .csv (UTF-8).</source>
      <translation>Guárdelo de nuevo como .xlsx o como .csv (UTF-8).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .csv (UTF-8) or .xlsx.</source>
      <translation>Guárdelo como .csv (UTF-8) o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Save it as .xlsx or .csv without a password.</source>
      <translation>Guárdelo como .xlsx o .csv sin contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>Save only the rows and columns that are needed.</source>
      <translation>Guarde solo las filas y columnas necesarias.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/salvage.py" />
      <source>Saved from a damaged database: it may have been sent.</source>
      <translation>Salvado de una base de datos dañada: puede haberse mandado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>Say how many days old the orders are to be: 1 to 3650.</source>
      <translation>Diga cuántos días deben tener los pedidos: de 1 a 3650.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>Say how you know: this can't be settled without a reason.</source>
      <translation>Diga cómo lo sabe: esto no se puede resolver sin un motivo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say in the store's maps what it means.</source>
      <translation>Indique en las asignaciones de la tienda qué significa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>Say what became of the mail: --arrived, --again or --drop.</source>
      <translation>Diga qué fue del correo: --arrived, --again o --drop.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Say what is to be corrected.</source>
      <translation>Diga qué hay que corregir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>Say whether it arrived, or give it up.</source>
      <translation>Diga si llegó, o abandónelo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Say which of the shop's states means what, by their mnemonic codes. Shipped must be SST-SHIPPED: otherwise Oxatis can't be told about shipments.</source>
      <translation>Diga qué significa cada estado de la tienda, por su código mnemotécnico. Enviado debe ser SST-SHIPPED: si no, no se puede avisar a Oxatis de los envíos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Say which with --store NAME.</source>
      <translation>Diga cuál con --store NAME.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say who carries the parcel with --carrier.</source>
      <translation>Diga con --carrier quién lleva el paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>Say who carries the parcel, or what "{method}" goes with: in the map of shipping methods.</source>
      <translation>Diga quién lleva el paquete, o con qué va «{method}»: en la asignación de métodos de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Say who carries the parcel.</source>
      <translation>Diga quién lleva el paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>Say why the parcel is taken back.</source>
      <translation>Diga por qué se anula el paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/attention_commands.py" />
      <source>Say why with --reason: it is kept with the order.</source>
      <translation>Diga por qué con --reason: se guarda con el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Say why: the reason is kept with the order.</source>
      <translation>Diga por qué: el motivo se guarda con el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_carrier.py" />
      <source>Say with --carrier who carries it.</source>
      <translation>Diga con --carrier quién lo lleva.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_command.py" />
      <source>Say with --format what is to be written.</source>
      <translation>Diga con --format qué se debe escribir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Scan the barcode that is shown.</source>
      <translation>Escanee el código de barras que se muestra.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>See to that, too, then say so.</source>
      <translation>Ocúpese también de eso y dígalo después.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>See to the parcel, then say at the order that you have seen it.</source>
      <translation>Ocúpese del paquete y después diga en el pedido que lo ha visto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen: {detail}</source>
      <translation>Visto: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>Seen: {detail} Reason: {reason}.</source>
      <translation>Visto: {detail} Motivo: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>Set it under Settings, Label printer.</source>
      <translation>Configúrela en Ajustes, Impresora de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Set the scanner to this PC's keyboard (its manual calls that keyboard country or language), or set this PC to the scanner's, and calibrate again.</source>
      <translation>Ponga el escáner en el teclado de este PC (en su manual: país o idioma del teclado), o este PC en el del escáner, y calibre de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>Settle it first, or wait until it was sent.</source>
      <translation>Resuélvalo primero o espere a que se mande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Settle it first: say whether it arrived.</source>
      <translation>Resuélvalo primero: diga si llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Several orders are named.</source>
      <translation>Se indican varios pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Several stores have an order {number}: {names}.</source>
      <translation>Varias tiendas tienen un pedido {number}: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>Several stores have an order {number}: {names}. Say which.</source>
      <translation>Varias tiendas tienen un pedido {number}: {names}. Diga cuál.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship Doc</source>
      <translation>Documento de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/order_time_rest.py" />
      <source>Ship Doc {asked} was asked for, but the answer is about "{given}".</source>
      <translation>Se pidió el documento de envío {asked}, pero la respuesta trata de «{given}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>Ship that order on its own.</source>
      <translation>Envíe ese pedido por separado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/combining.py" />
      <source>Ship them apart, or say that one parcel for both is meant.</source>
      <translation>Envíelos por separado, o diga que se quiere un solo paquete para ambos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Ship-to addresses use two-letter codes for state and country, such as TX and US.</source>
      <translation>Las direcciones de envío usan códigos de dos letras para estado y país, como TX y US.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>ShipStation's Custom Store guide says how orders are asked for and how a shipment is told.</source>
      <translation>La guía Custom Store de ShipStation dice cómo se piden pedidos y cómo se comunica un envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Shipped</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop had changed where it goes ({changes}): {reason}.</source>
      <translation>Enviado aunque la tienda había cambiado adónde va ({changes}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>Shipped although the shop showed it as "{word}" ({verdict}): {reason}.</source>
      <translation>Enviado aunque la tienda lo mostraba como «{word}» ({verdict}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shipped must be SST-SHIPPED, and the store's time zone GMT: ShipStation.</source>
      <translation>Enviado debe ser SST-SHIPPED, y la zona horaria de la tienda, GMT: ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>Shipped with {carrier} {tracking} ({items}).</source>
      <translation>Enviado con {carrier} {tracking} ({items}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>Shipping method</source>
      <translation>Método de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Shops differ from the guide: other ways to sign in, their own local time, feeds that aren't whole XML. What was seen on WooCommerce, Magento, Spree and others is allowed for.</source>
      <translation>Las tiendas se apartan de la guía: otras formas de acceso, su propia hora local, feeds que no son XML completo. Se tiene en cuenta lo visto en WooCommerce, Magento, Spree y otras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Shops made with Oxatis, the e-commerce platform from France, through Oxatis Web Services.</source>
      <translation>Tiendas hechas con Oxatis, la plataforma francesa de comercio electrónico, a través de Oxatis Web Services.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>Shorten the address, or use larger labels.</source>
      <translation>Acorte la dirección o use etiquetas mayores.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Sign in to InkSoft as an admin and copy the PublisherId from the bottom right of any page.</source>
      <translation>Inicie sesión en InkSoft como administrador y copie el PublisherId de abajo a la derecha de cualquier página.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Sign in to Listing Mirror.</source>
      <translation>Inicie sesión en Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Sign in to Order Time as the Master Admin.</source>
      <translation>Inicie sesión en Order Time como Master Admin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Sign in to Windows with your own account and try again; the Credential Manager must be running.</source>
      <translation>Inicie sesión en Windows con su propia cuenta e inténtelo de nuevo; el Administrador de credenciales debe estar en marcha.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Signing in to {host} failed: it offers no way that ordersync knows.</source>
      <translation>No se pudo iniciar sesión en {host}: no ofrece ninguna vía que ordersync conozca.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can be looked at.</source>
      <translation>Se pueden consultar documentos de envío sueltos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Single Ship Docs can't be looked at: that takes key, e-mail and password, and not all three are entered.</source>
      <translation>No se pueden consultar documentos de envío sueltos: hacen falta clave, correo y contraseña, y no están los tres.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>So an empty answer, or one without any order that tells of no failure, means here that no orders are waiting. The next import asks for the same range again, so that nothing can be lost by it.</source>
      <translation>Por eso, una respuesta vacía, o sin pedidos y sin indicar ningún fallo, significa aquí que no hay pedidos en espera. La próxima importación pide otra vez el mismo periodo, de modo que no se pierde nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>Some of the labels may have been printed.</source>
      <translation>Algunas etiquetas pueden haberse impreso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>Something in it had to be put right: {reason}</source>
      <translation>Hubo que arreglar algo en él: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Something went wrong inside the program ({name}).</source>
      <translation>Algo falló dentro del programa ({name}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel.py" />
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it into several files.</source>
      <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>Split it, or leave out columns that aren't needed.</source>
      <translation>Divídalo o quite las columnas que no hagan falta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Standard input must hold a JSON object with the secrets: {keys}.</source>
      <translation>La entrada estándar debe contener un objeto JSON con los secretos: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>Start that one, or give this shop a file of its own.</source>
      <translation>Inicie esa, o dé a esta tienda un archivo propio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/outbox.py" />
      <source>Step {n} of {of} accepted: {name}.</source>
      <translation>Paso {n} de {of} aceptado: {name}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>Step {step} of {of} ({name})</source>
      <translation>Paso {step} de {of} ({name})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>Stop: {detail} Don't hand the parcel over before you have seen to it.</source>
      <translation>Alto: {detail} No entregue el paquete antes de haberse ocupado de ello.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>Stopped after {n} labels; some of the next may have been printed.</source>
      <translation>
        <numerusform>Detenido tras {n} etiqueta; de las siguientes pueden haberse impreso algunas.</numerusform>
        <numerusform>Detenido tras {n} etiquetas; de las siguientes pueden haberse impreso algunas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/errors.py" />
      <source>Stopped before it was finished.</source>
      <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Stopped while {host} was being told.</source>
      <translation>Se detuvo mientras se avisaba a {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>Stores here: {known}.</source>
      <translation>Tiendas aquí: {known}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>Stores here: {names}.</source>
      <translation>Tiendas aquí: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>Switch it off and calibrate again.</source>
      <translation>Desactívelo y calibre de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {on}. Taken off: {off}.</source>
      <translation>Etiquetas puestas: {on}. Quitadas: {off}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tagged: {tags}.</source>
      <translation>Etiquetas puestas: {tags}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Tags of {n} orders changed</source>
      <translation>
        <numerusform>Etiquetas de {n} pedido cambiadas</numerusform>
        <numerusform>Etiquetas de {n} pedidos cambiadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>Tags taken off: {tags}.</source>
      <translation>Etiquetas quitadas: {tags}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>Take it out of the address and enter it as the password or key.</source>
      <translation>Quítela de la dirección e indíquela como contraseña o clave.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Take it out of the address; it has a field of its own.</source>
      <translation>Quítelo de la dirección; tiene un campo propio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>Take it out: labels begin their commands with ^ and ~.</source>
      <translation>Quítela: las etiquetas empiezan sus órdenes con ^ y ~.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>Take one of the two back, if there is only one.</source>
      <translation>Anule uno de los dos, si solo hay uno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>Take one of them back first, or correct it in the window.</source>
      <translation>Anule primero uno de ellos o corríjalo en la ventana.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>Take out the loop, or let it go over less.</source>
      <translation>Quite la repetición o haga que recorra menos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Take that rule out of the store's settings first.</source>
      <translation>Quite antes esa regla de los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Take {source} off that list in the store's settings first.</source>
      <translation>Quite primero {source} de esa lista en los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>Taken out of the map by hand; by default it means {status}.</source>
      <translation>Quitada a mano de la asignación; de forma predeterminada significa {status}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>Templates show values, with conditions and loops; they can't do anything else.</source>
      <translation>Las plantillas muestran valores, con condiciones y repeticiones; no pueden hacer otra cosa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>Test mail of {store}</source>
      <translation>Correo de prueba de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Test the connection, then say what the shop's status words mean.</source>
      <translation>Pruebe la conexión y después diga qué significan las palabras de estado de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Test the connection.</source>
      <translation>Pruebe la conexión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Test the connection. The shop's order states are read along the way.</source>
      <translation>Pruebe la conexión. De paso se leen los estados de pedido de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Test the connection. When no orders are waiting, the test says so; that is no fault.</source>
      <translation>Pruebe la conexión. Si no hay pedidos en espera, la prueba lo dice; no es un fallo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>That is probably this network's own page of sign-in. It isn't followed, because the store's sign-in is only for the address that was entered.</source>
      <translation>Probablemente es la página de inicio de sesión de esta red. No se sigue, porque los datos de acceso de la tienda son solo para la dirección que se indicó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>That is the user who registered your company. Nobody else can switch the integration on.</source>
      <translation>Es el usuario que registró su empresa. Nadie más puede activar la integración.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password, and takes the PublisherId in the address under that name.</source>
      <translation>Que habla el protocolo Custom Store de ShipStation con usuario y contraseña, y toma el PublisherId en la dirección con ese nombre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>That it speaks ShipStation's Custom Store protocol with user name and password: the generated login and the three custom fields fit it.</source>
      <translation>Que habla el protocolo Custom Store de ShipStation con usuario y contraseña: encajan el acceso generado y los tres campos personalizados.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>That user's rights: to see orders and to change them.</source>
      <translation>Los derechos de ese usuario: ver pedidos y cambiarlos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The InkSoft user needs the permission level "Fulfillment Store Admin". Check the PublisherId too, and whether a firewall blocks this PC.</source>
      <translation>El usuario de InkSoft necesita el nivel de permiso «Fulfillment Store Admin». Compruebe también el PublisherId y si un cortafuegos bloquea este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The Order Time user as whom this desk looks.</source>
      <translation>El usuario de Order Time con el que consulta este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The PublisherId can't be called "{name}": the protocol needs that name itself.</source>
      <translation>El PublisherId no puede llamarse «{name}»: el propio protocolo necesita ese nombre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>The address holds the Token itself ({name}=…).</source>
      <translation>La dirección contiene el propio Token ({name}=…).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address holds the key itself ({name}=…).</source>
      <translation>La dirección contiene la propia clave ({name}=…).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The address is known: {host}.</source>
      <translation>La dirección es conocida: {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The address, the sign-in with e-mail and API key, and where the key is made: Order Time's help page.</source>
      <translation>La dirección, el acceso con correo y clave API, y dónde se crea la clave: la página de ayuda de Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The address. It isn't public, so you enter it.</source>
      <translation>La dirección. No es pública, así que la escribe usted.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation>No se pudo procesar la respuesta por un fallo de este programa ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The answer for a notice came too late: another window or command had given up waiting for it.</source>
      <translation>La respuesta a un aviso llegó demasiado tarde: otra ventana u otro comando había dejado de esperarla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The answer holds no order.</source>
      <translation>La respuesta no contiene ningún pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer isn't one of Oxatis Web Services.</source>
      <translation>La respuesta no es de Oxatis Web Services.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The answer isn't whole: {reason}</source>
      <translation>La respuesta no está completa: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The answer of Oxatis Web Services can't be read.</source>
      <translation>No se puede leer la respuesta de Oxatis Web Services.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} broke off.</source>
      <translation>La respuesta de {host} se interrumpió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The answer of {host} is too large.</source>
      <translation>La respuesta de {host} es demasiado grande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer may have been mailed of this parcel; that can't be taken back.</source>
      <translation>El comprador puede haber recibido un correo de este paquete; eso no se puede retirar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The buyer of this order may be mailed again.</source>
      <translation>El comprador de este pedido puede volver a recibir correos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer was mailed of the parcel as it was. No second mail goes out by itself; it can be sent once more by hand.</source>
      <translation>El comprador recibió un correo del paquete tal como era. No sale otro por sí solo; se puede enviar de nuevo a mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The buyer was mailed of this parcel; a mail that was sent can't be taken back.</source>
      <translation>El comprador recibió un correo de este paquete; un correo enviado no se puede retirar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/buyers_keeping.py" />
      <source>The buyer's data were deleted from this desk.</source>
      <translation>Los datos del comprador se borraron de este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The carrier "{word}" can't be mapped so.</source>
      <translation>El transportista «{word}» no se puede asignar así.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The carrier is missing.</source>
      <translation>Falta el transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>The check digit of this {carrier} number is wrong: a digit may be mistyped.</source>
      <translation>La cifra de control de este número de {carrier} es errónea: puede haber una cifra mal escrita.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>The closing words can have {n} letters at most.</source>
      <translation>El texto final puede tener como máximo {n} letras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The company proxy asks for a sign-in of its own.</source>
      <translation>El proxy de la empresa pide sus propios datos de acceso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy can't reach {host}.</source>
      <translation>El proxy de la empresa no llega a {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy doesn't let this PC reach {host}.</source>
      <translation>El proxy de la empresa no deja a este PC llegar a {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The company proxy {proxy} can't be reached, so {host} can't either.</source>
      <translation>No se puede llegar al proxy de la empresa {proxy}, así que tampoco a {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>The company's name can have {n} letters at most.</source>
      <translation>El nombre de la empresa puede tener como máximo {n} letras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The connection to {host} broke off before the end of the mail.</source>
      <translation>La conexión con {host} se cortó antes del final del correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The connection to {host} broke off.</source>
      <translation>La conexión con {host} se cortó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The connection to {host} was lost before its answer was whole.</source>
      <translation>La conexión con {host} se perdió antes de que su respuesta estuviera completa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The correction has neither a tracking number nor a carrier.</source>
      <translation>La corrección no tiene ni número de seguimiento ni transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The cost {cost} is finer than {currency} has it.</source>
      <translation>El coste {cost} tiene más decimales que {currency}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The data folder {folder} can't be made.</source>
      <translation>No se puede crear la carpeta de datos {folder}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>The data folder {folder} can't be used.</source>
      <translation>No se puede usar la carpeta de datos {folder}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The delay must be 0 to 3600 seconds.</source>
      <translation>El retraso debe ser de 0 a 3600 segundos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address can't be used: {fields} missing.</source>
      <translation>No se puede usar la dirección de envío; falta: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address can't be used; it lacks: {detail}. Correct it before you ship.</source>
      <translation>No se puede usar la dirección de envío; le falta: {detail}. Corríjala antes de enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The delivery address needs two-letter codes, as this shop asks for: {fields}.</source>
      <translation>La dirección de envío necesita códigos de dos letras, como pide esta tienda: {fields}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The delivery address needs two-letter codes, which this channel asks for: {detail}. Correct it before you ship.</source>
      <translation>La dirección de envío necesita códigos de dos letras, que este canal pide: {detail}. Corríjala antes de enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The desk's delivery address goes on counting, though the shop changed its own.</source>
      <translation>Sigue valiendo la dirección de envío del puesto, aunque la tienda cambió la suya.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The disk with the order database {path} is full.</source>
      <translation>El disco con la base de datos de pedidos {path} está lleno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>The export stopped in the middle.</source>
      <translation>La exportación se detuvo a medias.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed broke off after {count} orders. They are kept; what was to follow is missing.</source>
      <translation>
        <numerusform>El feed se cortó después de {count} pedido. Se conserva; falta lo que seguía.</numerusform>
        <numerusform>El feed se cortó después de {count} pedidos. Se conservan; falta lo que seguía.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: more than {count}.</source>
      <translation>Se puede leer el feed. Pedidos cambiados en el último día: más de {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The feed can be read. Orders changed in the last day: {count}.</source>
      <translation>Se puede leer el feed. Pedidos cambiados en el último día: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed ends before its last order; what stands behind its end wasn't read.</source>
      <translation>El feed termina antes de su último pedido; lo que hay tras su final no se leyó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed isn't well-formed XML; its orders were read one by one.</source>
      <translation>El feed no es XML bien formado; sus pedidos se leyeron uno a uno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed isn't whole UTF-8; what didn't fit was read as Windows-1252. Names may be misspelt.</source>
      <translation>El feed no es UTF-8 completo; lo que no encajaba se leyó como Windows-1252. Puede haber nombres mal escritos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/reading.py" />
      <source>The feed names no currency for its orders, and none was given when the store was connected.</source>
      <translation>El feed no indica la moneda de sus pedidos y no se dio ninguna al conectar la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed repeats the store's password or key; it was masked.</source>
      <translation>El feed repite la contraseña o clave de la tienda; se ocultó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>The feed says that it is {declared}, but it is UTF-8; it was read so.</source>
      <translation>El feed dice ser {declared}, pero es UTF-8; se leyó así.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The feed's number of pages can't be read: "{given}". One page is assumed.</source>
      <translation>No se puede leer el número de páginas del feed: «{given}». Se supone una página.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The fewest characters of a scan can be 2 to 40.</source>
      <translation>El mínimo de caracteres de un escaneo puede ser de 2 a 40.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file has more than {limit} rows.</source>
      <translation>El archivo tiene más de {limit} filas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The file has no visible sheet.</source>
      <translation>El archivo no tiene ninguna hoja visible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The file holds more than {n} views; no view was taken.</source>
      <translation>El archivo contiene más de {n} vistas; no se tomó ninguna.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The file is larger than {n} MB.</source>
      <translation>El archivo tiene más de {n} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The file isn't an order database of ordersync; another program made it.</source>
      <translation>El archivo no es una base de datos de pedidos de ordersync; lo creó otro programa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be read.</source>
      <translation>No se puede leer el archivo {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} can't be read: {reason}.</source>
      <translation>No se puede leer el archivo {file}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} can't be written.</source>
      <translation>No se puede escribir el archivo {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>The file {file} can't be written: {reason}.</source>
      <translation>No se puede escribir el archivo {file}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/new_file.py" />
      <source>The file {file} exists already; nothing was written.</source>
      <translation>El archivo {file} ya existe; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>The file {file} is larger than {limit} MB.</source>
      <translation>El archivo {file} ocupa más de {limit} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/saved_views.py" />
      <source>The file {file} is too large to hold views.</source>
      <translation>El archivo {file} es demasiado grande para contener vistas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The file {path} can't be read or written.</source>
      <translation>No se puede leer o escribir el archivo {path}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_headings.py" />
      <source>The first row must hold the headings. Found there: {headings}.</source>
      <translation>La primera fila debe contener los títulos. Se encontró ahí: {headings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The folder that holds OrderServices.aspx. Only another one for tests or through a proxy.</source>
      <translation>La carpeta que contiene OrderServices.aspx. Otra, solo para pruebas o a través de un proxy.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/database.py" />
      <source>The folder {folder} for the order database can't be made.</source>
      <translation>No se puede crear la carpeta {folder} para la base de datos de pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>The guide has two requests: for orders, and to tell of a shipment. None changes or takes back what was told, so a wrong notice has to be put right in the shop.</source>
      <translation>La guía tiene dos solicitudes: pedir pedidos y comunicar un envío. Ninguna cambia ni retira lo comunicado, así que un aviso erróneo hay que arreglarlo en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The guide's sign-in is user name and password (HTTP Basic), its times are UTC.</source>
      <translation>El acceso de la guía es usuario y contraseña (HTTP Basic), sus horas son UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended.</source>
      <translation>La retención hasta {until} ha terminado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/holds.py" />
      <source>The hold until {until} has ended; the shop itself still has it on hold.</source>
      <translation>La retención hasta {until} ha terminado; la propia tienda todavía lo tiene retenido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The id under which a program may use Oxatis Web Services. Oxatis issues it under a contract.</source>
      <translation>El id con el que un programa puede usar Oxatis Web Services. Oxatis lo da con un contrato.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/run_evidence.py" />
      <source>The import failed here: {reason}</source>
      <translation>La importación falló aquí: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import interval must be 5 to 1440 minutes, or 0 for by hand only.</source>
      <translation>El intervalo de importación debe ser de 5 a 1440 minutos, o 0 para importar solo a mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The import isn't complete.</source>
      <translation>La importación no está completa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The import range must be 1 to 3650 days.</source>
      <translation>El periodo de importación debe ser de 1 a 3650 días.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The import was broken off: the part of ordersync that imports has stopped.</source>
      <translation>La importación se interrumpió: la parte de ordersync que importa se ha detenido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The keyboard layout can't be used: calibrate the scanner again.</source>
      <translation>No se puede usar el teclado aprendido: calibre el escáner de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>The label of order {number} has more text than room, so it isn't printed.</source>
      <translation>La etiqueta del pedido {number} tiene más texto que sitio, así que no se imprime.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} broke the connection off.</source>
      <translation>La impresora de etiquetas {printer} cortó la conexión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} can't be reached.</source>
      <translation>No se puede llegar a la impresora de etiquetas {printer}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} doesn't answer.</source>
      <translation>La impresora de etiquetas {printer} no responde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} refuses the connection.</source>
      <translation>La impresora de etiquetas {printer} rechaza la conexión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>The label printer {printer} stopped taking data.</source>
      <translation>La impresora de etiquetas {printer} dejó de tomar datos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The last import didn't go through: {error}</source>
      <translation>La última importación no se completó: {error}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/config.py" />
      <source>The log file {file} can't be written.</source>
      <translation>No se puede escribir el archivo de registro {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>The logo is too large.</source>
      <translation>El logotipo es demasiado grande.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/logo.py" />
      <source>The logo isn't a picture that can be used.</source>
      <translation>El logotipo no es una imagen que se pueda usar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail can't be sent as it is: {detail}</source>
      <translation>El correo no se puede enviar tal como está: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail isn't in this state any more; look at it again.</source>
      <translation>El correo ya no está en este estado; mírelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server can't send to {address}: it takes plain letters only.</source>
      <translation>El servidor de correo no puede enviar a {address}: solo acepta letras simples.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server doesn't take this mail. Its words: {words}</source>
      <translation>El servidor de correo no acepta este correo. Sus palabras: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server gave no clear answer to the mail: {words}</source>
      <translation>El servidor de correo no dio una respuesta clara: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server refused the sign-in. All mails of this store wait. Check user name and password in the store's settings; some providers want an app password. The server's words: {words}</source>
      <translation>El servidor de correo rechazó el inicio de sesión. Todos los correos de esta tienda esperan. Revise usuario y contraseña en los ajustes de la tienda; algunos proveedores piden una contraseña de aplicación. Palabras del servidor: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>The mail server takes no mails from {sender}. All mails of this store wait. Check the address in the store's settings. The server's words: {words}</source>
      <translation>El servidor de correo no acepta correos de {sender}. Todos los correos de esta tienda esperan. Revise la dirección en los ajustes de la tienda. Palabras del servidor: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer couldn't be sent (attempt {attempt}), it waits: {reason}</source>
      <translation>El correo al comprador no se pudo enviar (intento {attempt}), espera: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is marked as arrived: {reason}.</source>
      <translation>El correo al comprador está marcado como llegado: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is to be sent once more.</source>
      <translation>El correo al comprador se enviará otra vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer is to be sent once more: {reason}.</source>
      <translation>El correo al comprador se enviará otra vez: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer isn't sent: {reason}</source>
      <translation>El correo al comprador no se envía: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>The mail to the buyer was cancelled: the parcel was taken back.</source>
      <translation>El correo al comprador se anuló: el paquete se retiró.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The mail to the buyer was given up.</source>
      <translation>Se renunció al correo al comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The mail to the buyer was refused (attempt {attempt}): {reason}</source>
      <translation>El correo al comprador fue rechazado (intento {attempt}): {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>The mails of {store} are being sent already.</source>
      <translation>Los correos de {store} ya se están enviando.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>The mails of {store} are being sent right now.</source>
      <translation>Los correos de {store} se están enviando ahora mismo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>The map "{map}" has no row "{row}".</source>
      <translation>La asignación «{map}» no tiene ninguna fila «{row}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>The maps of {store} can't be changed: there is no channel "{key}" in this version.</source>
      <translation>No se pueden cambiar las asignaciones de {store}: esta versión no tiene ningún canal «{key}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The mnemonic codes of your order states, SST-SHIPPED among them.</source>
      <translation>Los códigos mnemotécnicos de sus estados de pedido, entre ellos SST-SHIPPED.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/support_command.py" />
      <source>The name of the file must end in {ending}.</source>
      <translation>El nombre del archivo debe terminar en {ending}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_choice.py" />
      <source>The name of the file must end in: {endings}.</source>
      <translation>El nombre del archivo debe terminar en: {endings}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The network between here and the shop asks for a sign-in of its own.</source>
      <translation>La red entre este PC y la tienda pide sus propios datos de acceso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>The notice couldn't be sent because of a fault in this program ({kind}).</source>
      <translation>El aviso no se pudo mandar por un fallo de este programa ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice didn't get through. {reason}</source>
      <translation>El aviso no llegó. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice isn't confirmed any more: the change of the map that proved it was taken back.</source>
      <translation>El aviso ya no está confirmado: se deshizo el cambio de la asignación que lo probaba.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The notice of order {number} isn't sent again.</source>
      <translation>El aviso del pedido {number} no se vuelve a mandar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The notice of this parcel was given up. If it had reached {channel} before that, change the order in the shop by hand.</source>
      <translation>El aviso de este paquete se abandonó. Si antes había llegado a {channel}, cambie el pedido a mano en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The notice of this parcel was given up. It is corrected on this desk.</source>
      <translation>El aviso de este paquete se abandonó. Se corrige en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/attempt_ends.py" />
      <source>The notice waits for another attempt: {reason}</source>
      <translation>El aviso espera otro intento: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_notices.py" />
      <source>The notice was cancelled: the change of the map that brought it about was taken back. The shop is told when it has the order as open again, or with the next parcel.</source>
      <translation>El aviso se canceló: se deshizo el cambio de la asignación que lo había causado. Se avisa a la tienda cuando vuelva a tener el pedido como abierto, o con el próximo paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up.</source>
      <translation>El aviso se abandonó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The notice was given up: {reason}.</source>
      <translation>El aviso se abandonó: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/notify.py" />
      <source>The notices of {store} are being sent already.</source>
      <translation>Los avisos de {store} ya se están mandando.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>The notices of {store} are being sent right now.</source>
      <translation>Los avisos de {store} se están mandando ahora mismo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The one that Listing Mirror shows for ShipStation, not the one for its website.</source>
      <translation>Los que Listing Mirror muestra para ShipStation, no los de su sitio web.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The one that was made for ShipStation or for this desk.</source>
      <translation>Los que se crearon para ShipStation o para este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>The order database was made by a newer version of ordersync.</source>
      <translation>La base de datos de pedidos la creó una versión más nueva de ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} can't be opened, read or written.</source>
      <translation>No se puede abrir, leer o escribir la base de datos de pedidos {path}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} can't be written: the disk is full or broken.</source>
      <translation>No se puede escribir la base de datos de pedidos {path}: el disco está lleno o dañado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/plain_errors.py" />
      <source>The order database {path} is damaged.</source>
      <translation>La base de datos de pedidos {path} está dañada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/replacing.py" />
      <source>The order database {path} is open in another window or command.</source>
      <translation>La base de datos de pedidos {path} está abierta en otra ventana u otro comando.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>The order has no item "{sku}".</source>
      <translation>El pedido no tiene ningún artículo «{sku}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The order has no line "{name}".</source>
      <translation>El pedido no tiene ninguna línea «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The order isn't complete any more: the shop is told of the other parcels when the last one is recorded.</source>
      <translation>El pedido ya no está completo: se avisa a la tienda de los demás paquetes cuando se registre el último.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>The order number is missing.</source>
      <translation>Falta el número de pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The order number is the number of the Ship Doc.</source>
      <translation>El número de pedido es el número del documento de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>The orders that arrived whole were kept; others may be missing.</source>
      <translation>Los pedidos que llegaron completos se conservaron; pueden faltar otros.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_link.py" />
      <source>The orders that had come by then are kept; others may be missing.</source>
      <translation>Los pedidos llegados hasta entonces se conservan; pueden faltar otros.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_preferences.py" />
      <source>The overlap must be 1 to 168 hours, or 0 for the channel's own.</source>
      <translation>El solapamiento debe ser de 1 a 168 horas, o 0 para el del canal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The parcel is empty.</source>
      <translation>El paquete está vacío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The parcel of this notice was taken back here, so the shop isn't told of it again.</source>
      <translation>El paquete de este aviso se anuló aquí, así que no se vuelve a avisar de él a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_composing.py" />
      <source>The parcel was taken back.</source>
      <translation>El paquete se retiró.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>The parcel was taken back: there is nothing to mail of.</source>
      <translation>El paquete se retiró: no hay nada que comunicar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_password.py" />
      <source>The password is longer than {n} letters.</source>
      <translation>La contraseña tiene más de {n} letras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>The password of the mail server isn't on this PC. Mails to buyers wait. Enter it in the store's settings.</source>
      <translation>La contraseña del servidor de correo no está en este PC. Los correos a compradores esperan. Escríbala en los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password of this store isn't on this PC.</source>
      <translation>La contraseña de esta tienda no está en este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>The password of {store} isn't on this PC.</source>
      <translation>La contraseña de {store} no está en este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't answer. It is probably locked and waits for its password.</source>
      <translation>El almacén de contraseñas de este PC no respondió. Probablemente está bloqueado y espera su contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC didn't keep what it was given.</source>
      <translation>El almacén de contraseñas de este PC no guardó lo que se le dio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The password safe of this PC is locked or refused to answer.</source>
      <translation>El almacén de contraseñas de este PC está bloqueado o se negó a responder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The pause between two keys can be 5 to 200 milliseconds.</source>
      <translation>La pausa entre dos teclas puede ser de 5 a 200 milisegundos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture can't be kept as a PNG file.</source>
      <translation>La imagen no se puede guardar como archivo PNG.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture has more pixels than a logo needs by far.</source>
      <translation>La imagen tiene muchos más píxeles de los que necesita un logotipo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is damaged, or of a kind that can't be shown here.</source>
      <translation>La imagen está dañada o es de un tipo que no se puede mostrar aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>The picture is damaged.</source>
      <translation>La imagen está dañada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture is larger than {size} MB.</source>
      <translation>La imagen ocupa más de {size} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/pictures.py" />
      <source>The picture is too large to be shown ({pixels} pixels).</source>
      <translation>La imagen es demasiado grande para mostrarla ({pixels} píxeles).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture lies on this PC or in the local network, and not at the shop's own address.</source>
      <translation>La imagen está en este PC o en la red local, y no en la dirección de la propia tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address can't be read.</source>
      <translation>No se puede leer la dirección de la imagen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address holds a user name or password. It isn't fetched.</source>
      <translation>La dirección de la imagen contiene un usuario o una contraseña. No se descarga.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/image_places.py" />
      <source>The picture's address isn't a web address that begins with https:// or http://.</source>
      <translation>La dirección de la imagen no es una dirección web que empiece por https:// o http://.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to ever more addresses.</source>
      <translation>La dirección de la imagen remite una y otra vez a otras direcciones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>The picture's address leads on to one that can't be read.</source>
      <translation>La dirección de la imagen remite a otra que no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>The port must be 1 to 65535; most servers use 587 or 465.</source>
      <translation>El puerto debe ser de 1 a 65535; la mayoría de los servidores usan 587 o 465.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>The practice shop didn't start.</source>
      <translation>La tienda de prácticas no se inició.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_settings.py" />
      <source>The prefix can have up to 4 characters and no blank.</source>
      <translation>El prefijo puede tener hasta 4 caracteres y ningún espacio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/runs.py" />
      <source>The program stopped during this import.</source>
      <translation>El programa se detuvo durante esta importación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mails.py" />
      <source>The program stopped while the mail was being sent.</source>
      <translation>El programa se detuvo mientras se enviaba el correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/recovery.py" />
      <source>The program stopped while the notice was being sent.</source>
      <translation>El programa se detuvo mientras se mandaba el aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The quantity of "{name}" must be more than zero.</source>
      <translation>La cantidad de «{name}» debe ser mayor que cero.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/scanning.py" />
      <source>The reason is missing.</source>
      <translation>Falta el motivo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The request is sent on to another address: {address}.</source>
      <translation>La solicitud se remite a otra dirección: {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The request to {host} couldn't be put together.</source>
      <translation>No se pudo preparar la solicitud a {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The rest follows by itself after that.</source>
      <translation>El resto sigue después automáticamente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The rest of the notice wasn't sent.</source>
      <translation>El resto del aviso no se mandó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't trusted by this PC.</source>
      <translation>Este PC no confía en el certificado de seguridad de {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid any more, by this PC's clock.</source>
      <translation>El certificado de seguridad de {host} ya no es válido según el reloj de este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The security certificate of {host} isn't valid yet, by this PC's clock.</source>
      <translation>El certificado de seguridad de {host} todavía no es válido según el reloj de este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>The service is told as "{word}" by the carrier map.</source>
      <translation>El servicio se comunica como «{word}» según la asignación de transportistas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_values.py" />
      <source>The ship date {text} can be read in two ways. Write it like 2026-04-03.</source>
      <translation>La fecha de envío {text} se puede leer de dos maneras. Escríbala como 2026-04-03.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shipment notice didn't get through. {detail}</source>
      <translation>El aviso de envío no llegó. {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The shipping integration is active, and you have its API key.</source>
      <translation>La integración de envíos está activa y usted tiene su clave API.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>The shipping method "{word}" can't be mapped so.</source>
      <translation>El método de envío «{word}» no se puede asignar así.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted all steps that this version of the program makes of the notice.</source>
      <translation>La tienda aceptó todos los pasos del aviso que hace esta versión del programa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>The shop accepted this, but that couldn't be kept on this PC ({name}).</source>
      <translation>La tienda aceptó esto, pero no se pudo guardar en este PC ({name}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop and the desk don't have different new addresses of this order.</source>
      <translation>La tienda y el puesto no tienen direcciones nuevas distintas de este pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop and the desk say nothing different of this order that could be called all right.</source>
      <translation>La tienda y el puesto no difieren en nada de este pedido que se pueda dar por bueno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/paging.py" />
      <source>The shop announced {pages} pages; reading stopped.</source>
      <translation>La tienda anunció {pages} páginas; se dejó de leer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered by sending on to another page (HTTP {status}).</source>
      <translation>La tienda respondió remitiendo a otra página (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop answered with a fault of its own (HTTP {status}).</source>
      <translation>La tienda respondió con un fallo propio (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop answered with a fault of its own: {words}</source>
      <translation>La tienda respondió con un fallo propio: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a warning: {warning}</source>
      <translation>La tienda respondió con una advertencia: {warning}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop answered with a web page instead of data: "{title}".</source>
      <translation>La tienda respondió con una página web en lugar de datos: «{title}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop answered with a web page instead of orders: "{title}".</source>
      <translation>La tienda respondió con una página web en lugar de pedidos: «{title}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop asks for fewer requests.</source>
      <translation>La tienda pide menos solicitudes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop asks to be told again later (HTTP {status}).</source>
      <translation>La tienda pide que se la avise de nuevo más tarde (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop calls it "{word}".</source>
      <translation>La tienda lo llama «{word}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>The shop can't be asked or told anything from here.</source>
      <translation>Desde aquí no se puede consultar ni avisar a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop cancelled this order after it was shipped here. If the parcel can still be stopped, take it back here: then a notice that waits isn't sent.</source>
      <translation>La tienda canceló este pedido después de enviarse aquí. Si aún se puede parar el paquete, anúlelo aquí: entonces no se manda un aviso en espera.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop changed the delivery address after it was corrected here: {detail}. Choose which one counts.</source>
      <translation>La tienda cambió la dirección de envío después de corregirse aquí: {detail}. Elija cuál vale.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/work_begun.py" />
      <source>The shop changed this order once more: {detail}</source>
      <translation>La tienda cambió este pedido otra vez: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>The shop couldn't be asked: {why} What is known here was imported {age}.</source>
      <translation>No se pudo consultar a la tienda: {why} Lo que se sabe aquí se importó {age}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop doesn't allow this.</source>
      <translation>La tienda no lo permite.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop doesn't have the parcel that was taken back here: the notice is cancelled.</source>
      <translation>La tienda no tiene el paquete que aquí se anuló: el aviso se cancela.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/backfill.py" />
      <source>The shop fails when it is asked for orders that changed at {when}: {error} All others were imported. It is asked for these again with later imports; look for them in the shop.</source>
      <translation>La tienda falla cuando se le piden los pedidos cambiados a esta hora: {when}. {error} Todos los demás se importaron. Se le vuelven a pedir con importaciones posteriores; búsquelos en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop gave an empty answer.</source>
      <translation>La tienda dio una respuesta vacía.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop gave an unexpected answer (HTTP {status}).</source>
      <translation>La tienda dio una respuesta inesperada (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop has a fault of its own (HTTP {status}).</source>
      <translation>La tienda tiene un fallo propio (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>The shop has accepted the first {n} of its requests; only the rest is sent.</source>
      <translation>La tienda ha aceptado las primeras {n} de sus solicitudes; solo se manda el resto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop has the tracking number, but not that the order is shipped: the rest is sent.</source>
      <translation>La tienda tiene el número de seguimiento, pero no que el pedido está enviado: se manda el resto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop hasn't been told yet. The notice is cancelled, and nothing reaches the shop.</source>
      <translation>Todavía no se ha avisado a la tienda. El aviso se cancela y nada llega a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop hasn't been told yet: it is told what is right.</source>
      <translation>Todavía no se ha avisado a la tienda: se le comunica lo correcto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>The shop is being told of this parcel right now.</source>
      <translation>Ahora mismo se está avisando a la tienda de este paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop is being told right now, so the parcel can't be corrected. Wait for its answer, which takes a few minutes at most.</source>
      <translation>Ahora mismo se está avisando a la tienda, así que el paquete no se puede corregir. Espere su respuesta, que tarda unos minutos como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop is being told right now, so the parcel can't be taken back. Wait for its answer, which takes a few minutes at most.</source>
      <translation>Ahora mismo se está avisando a la tienda, así que el paquete no se puede anular. Espere su respuesta, que tarda unos minutos como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>The shop is told again: {reason}.</source>
      <translation>Se vuelve a avisar a la tienda: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/waiting_parcels.py" />
      <source>The shop isn't told yet: it can't be told of parts of an order. It is told when the last parcel is recorded.</source>
      <translation>Todavía no se avisa a la tienda: no se le pueden comunicar partes de un pedido. Se la avisa cuando se registre el último paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shipments.py" />
      <source>The shop isn't told: the last parcel was recorded without a notice.</source>
      <translation>No se avisa a la tienda: el último paquete se registró sin aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_act_steps.py" />
      <source>The shop itself has it on hold, not this desk: release it there.</source>
      <translation>Lo tiene retenido la propia tienda, no este puesto: libérelo allí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/summaries.py" />
      <source>The shop lists an order without a usable id: "{id}".</source>
      <translation>La tienda muestra un pedido sin un id utilizable: «{id}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/details.py" />
      <source>The shop lists this order, but doesn't find it: {reason}</source>
      <translation>La tienda muestra este pedido, pero no lo encuentra: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down, or a firewall is in between. Try again later.</source>
      <translation>La tienda puede estar caída, o hay un cortafuegos en medio. Inténtelo más tarde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>The shop may be down. Try again later; if it stays so, ask whoever runs the network.</source>
      <translation>La tienda puede estar caída. Inténtelo más tarde; si sigue igual, pregunte a quien administre la red.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told of {carrier} {tracking}, which was taken back here. Look in the shop.</source>
      <translation>Puede que se avisara a la tienda de {carrier} {tracking}, que aquí se anuló. Mire en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop may have been told that the whole order is shipped, but {carrier} {tracking} was taken back here. Look in the shop.</source>
      <translation>Puede que se avisara a la tienda de que todo el pedido está enviado, pero {carrier} {tracking} se anuló aquí. Mire en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>The shop of {store} asks not to be asked before {time}.</source>
      <translation>La tienda de {store} pide que no se la consulte antes de {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} can't be asked for one order by its number.</source>
      <translation>A la tienda de {store} no se le puede pedir un solo pedido por su número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>The shop of {store} has no order {number}.</source>
      <translation>La tienda de {store} no tiene ningún pedido {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop or its gateway gave up waiting (HTTP {status}).</source>
      <translation>La tienda o su pasarela dejó de esperar (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop refused the notice and has nothing to take back. The notice is given up.</source>
      <translation>La tienda rechazó el aviso y no tiene nada que retirar. El aviso se abandona.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop refused the notice. A new one is sent with what is right.</source>
      <translation>La tienda rechazó el aviso. Se manda uno nuevo con lo correcto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused the notice: {reason}.</source>
      <translation>La tienda rechazó el aviso: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the request (HTTP {status}).</source>
      <translation>La tienda rechazó la solicitud (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>The shop refused the sign-in.</source>
      <translation>La tienda rechazó el acceso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop refused: {reason}</source>
      <translation>La tienda rechazó: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unseen_orders.py" />
      <source>The shop said yes, but hasn't shown the order since.</source>
      <translation>La tienda dijo que sí, pero desde entonces no ha mostrado el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/redirects.py" />
      <source>The shop sends the request on to another address: {address}.</source>
      <translation>La tienda remite la solicitud a otra dirección: {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/http.py" />
      <source>The shop sends the request round in circles.</source>
      <translation>La tienda hace dar vueltas a la solicitud.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it once, and then another number for the same order: {number}.</source>
      <translation>La tienda lo mandó una vez, y después otro número para el mismo pedido: {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The shop sent it, but it couldn't be read: {reason}</source>
      <translation>La tienda lo mandó, pero no se pudo leer: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>The shop shows neither the parcel nor the order as shipped: the notice is sent again.</source>
      <translation>La tienda no muestra ni el paquete ni el pedido como enviados: el aviso se vuelve a mandar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop shows this order as "{detail}", but no parcel of it was recorded here. Don't ship it before you know who did.</source>
      <translation>La tienda muestra este pedido como «{detail}», pero aquí no se registró ningún paquete suyo. No lo envíe antes de saber quién lo hizo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/completed_orders.py" />
      <source>The shop took the rest off the order, so it is complete: the shop is told now.</source>
      <translation>La tienda quitó el resto del pedido, así que está completo: se avisa a la tienda ahora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was asked for what changed since {when}. An older order that never changed again isn't among that.</source>
      <translation>Se pidió a la tienda lo que ha cambiado desde: {when}. Un pedido más antiguo que no volvió a cambiar no está entre ello.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The shop was last asked on {when}. Later orders aren't here yet.</source>
      <translation>La última consulta a la tienda: {when}. Los pedidos posteriores todavía no están aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Change that in the shop.</source>
      <translation>Se avisó a la tienda de {carrier} {tracking}, que aquí se anuló. Cámbielo en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>The shop was told of {old}, which is {new} now. Change that in the shop.</source>
      <translation>Se avisó a la tienda de {old}, que ahora es {new}. Cámbielo en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/voiding.py" />
      <source>The shop was told that the whole order is shipped, but {carrier} {tracking} was taken back here. Change that in the shop.</source>
      <translation>Se avisó a la tienda de que todo el pedido está enviado, pero {carrier} {tracking} se anuló aquí. Cámbielo en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached.</source>
      <translation>No se pudo llegar a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached. It is tried again by itself.</source>
      <translation>No se pudo llegar a la tienda. Se reintenta automáticamente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>The shop wasn't reached; its password isn't what is asked for.</source>
      <translation>No se pudo llegar a la tienda; no es su contraseña lo que se pide.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel by itself. {channel} is told once of the whole order: if that has happened with another parcel, change the order in the shop by hand.</source>
      <translation>No se avisó a la tienda de este paquete automáticamente. A {channel} se le avisa una vez del pedido entero: si ya ocurrió con otro paquete, cambie el pedido a mano en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>The shop wasn't told of this parcel. It is corrected on this desk.</source>
      <translation>No se avisó a la tienda de este paquete. Se corrige en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>The shop wasn't told of this parcel. Taking it back changes nothing there.</source>
      <translation>No se avisó a la tienda de este paquete. Anularlo no cambia nada allí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop wasn't told.</source>
      <translation>No se avisó a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or Custom Store endpoint is installed and switched on.</source>
      <translation>El plugin de ShipStation o el punto de conexión Custom Store de la tienda está instalado y activado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>The shop's ShipStation plugin or its documentation tells which. Most use a user name and a password.</source>
      <translation>Lo dice el plugin de ShipStation de la tienda o su documentación. La mayoría usa usuario y contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>The shop's answer broke off.</source>
      <translation>La respuesta de la tienda se interrumpió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>The shop's answer can't be understood.</source>
      <translation>No se entiende la respuesta de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/look.py" />
      <source>The shop's answer couldn't be handled because of a fault in this program ({kind}).</source>
      <translation>No se pudo procesar la respuesta de la tienda por un fallo de este programa ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/no_orders.py" />
      <source>The shop's answer held no orders and no order feed. On this channel that means that no orders are waiting; the next import asks for the same range again.</source>
      <translation>La respuesta de la tienda no contenía pedidos ni un feed de pedidos. En este canal significa que no hay pedidos en espera; la próxima importación pide otra vez el mismo periodo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>The shop's answer holds XML that no order feed needs and that could do harm ({what}).</source>
      <translation>La respuesta de la tienda contiene XML que ningún feed de pedidos necesita y que podría hacer daño ({what}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>The shop's answer isn't an order feed.</source>
      <translation>La respuesta de la tienda no es un feed de pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>The shop's daily limit of web service calls is reached.</source>
      <translation>Se ha alcanzado el límite diario de llamadas al servicio web de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/ship_to.py" />
      <source>The shop's delivery address counts again.</source>
      <translation>Vuelve a valer la dirección de envío de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_run.py" />
      <source>The shop's list of statuses couldn't be read; the one from before is used. {reason}</source>
      <translation>No se pudo leer la lista de estados de la tienda; se usa la anterior. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_fields.py" />
      <source>The shop's order id</source>
      <translation>El id de pedido de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/notice_status.py" />
      <source>The shop's server can't be reached from the network in front of it (HTTP {status}).</source>
      <translation>No se puede llegar al servidor de la tienda desde la red que tiene delante (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>The shop's status "{detail}" isn't mapped. Say in the store's maps what it means; until then the order can't be shipped.</source>
      <translation>El estado de la tienda «{detail}» está sin asignar. Indique en las asignaciones de la tienda qué significa; hasta entonces no se puede enviar el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>The shop's status "{word}" of order {number} isn't mapped.</source>
      <translation>El estado de la tienda «{word}» del pedido {number} está sin asignar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>The sign-in isn't sent there.</source>
      <translation>Los datos de acceso no se mandan allí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in was accepted.</source>
      <translation>El acceso fue aceptado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>The sign-in wasn't refused.</source>
      <translation>El acceso no fue rechazado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The spelling of the status words apart from "ReadyToShip", which the help page has literally.</source>
      <translation>La grafía de las palabras de estado, salvo «ReadyToShip», que está literalmente en la página de ayuda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>The spreadsheet shows an error here: {error}.</source>
      <translation>La hoja de cálculo muestra aquí un error: {error}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>The spreadsheet turned a long number into {number}, which lost digits of it. Format the column as "Text" and fill it anew from where the numbers came from.</source>
      <translation>La hoja de cálculo convirtió un número largo en {number}, que ha perdido cifras. Dé a la columna el formato «Texto» y rellénela de nuevo desde donde venían los números.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>The state of this notice is "{state}" now, so it can't be settled like this.</source>
      <translation>El estado de este aviso es ahora «{state}», así que no se puede resolver de este modo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: a change of what "{word}" means was taken back.</source>
      <translation>El estado es ahora {status}: se deshizo un cambio de lo que significa «{word}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_changes.py" />
      <source>The status is now {status}: the meaning of "{word}" was changed.</source>
      <translation>El estado es ahora {status}: se cambió el significado de «{word}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The status stands there under the name that the feed has, in whatever letters; several tracking numbers are parted by commas, semicolons or blanks.</source>
      <translation>El estado figura ahí con el nombre que tiene el feed, en mayúsculas o minúsculas; varios números de seguimiento se separan con comas, puntos y comas o espacios.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>The status words, for which the help page only has translations: "unpaid", "paid", "shipped" ...</source>
      <translation>Las palabras de estado, de las que la página de ayuda solo tiene traducciones: «unpaid», «paid», «shipped» ...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>The store has several orders with the number {number}.</source>
      <translation>La tienda tiene varios pedidos con el número {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>The store has several orders with the number {number}. Use the shop's own id instead: {ids}.</source>
      <translation>La tienda tiene varios pedidos con el número {number}. Use en su lugar el id de la tienda: {ids}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain_absence.py" />
      <source>The store is disconnected: its shop isn't asked for orders.</source>
      <translation>La tienda está desconectada: no se le piden pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>The store needs a name.</source>
      <translation>La tienda necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>The store's settings leave such orders out. Change them there to see these orders.</source>
      <translation>Los ajustes de la tienda excluyen tales pedidos. Cámbielo allí para verlos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_rules.py" />
      <source>The store's settings send no mails to buyers.</source>
      <translation>Los ajustes de la tienda no envían correos a compradores.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/order_element.py" />
      <source>The sum of the items is too large: {sum}.</source>
      <translation>La suma de los artículos es demasiado grande: {sum}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>The system didn't take the labels for the printer {queue}.</source>
      <translation>El sistema no aceptó las etiquetas para la impresora {queue}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>The system's print queue doesn't answer.</source>
      <translation>La cola de impresión del sistema no responde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/zpl.py" />
      <source>The template has the command {command}.</source>
      <translation>La plantilla tiene la orden {command}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>The test mail wasn't sent.</source>
      <translation>El correo de prueba no se envió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>The text for the buyer can have {n} letters at most.</source>
      <translation>El texto para el comprador puede tener como máximo {n} letras.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The times of Oxatis are in GMT: its guide names no zone, ShipStation tells merchants to set GMT.</source>
      <translation>Las horas de Oxatis están en GMT: su guía no nombra ninguna zona, ShipStation dice a los comerciantes que pongan GMT.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>The total is the amount due, which has the shipping, the payment fees and their VAT in it.</source>
      <translation>El total es el importe a pagar, que incluye el envío, los gastos de pago y su IVA.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>The tracking number "{number}" is too long for Oxatis.</source>
      <translation>El número de seguimiento «{number}» es demasiado largo para Oxatis.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/parcel_commands.py" />
      <source>The tracking number is missing.</source>
      <translation>Falta el número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>The user needs the permission level "Fulfillment Store Admin". Whoever looks after the users in InkSoft can give it.</source>
      <translation>El usuario necesita el nivel de permiso «Fulfillment Store Admin». Puede darlo quien administre los usuarios en InkSoft.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The user who registered your company with Order Time.</source>
      <translation>El usuario que registró su empresa en Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is based on one that isn't known here: {key}.</source>
      <translation>La vista «{name}» se basa en una que aquí no se conoce: {key}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is for the store "{store}", which isn't here.</source>
      <translation>La vista «{name}» es para la tienda «{store}», que no está aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>The view "{name}" is no longer here.</source>
      <translation>La vista «{name}» ya no está aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}" is sorted by what isn't known here: {sort}.</source>
      <translation>La vista «{name}» se ordena por algo que aquí no se conoce: {sort}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>The view "{name}": {problem}</source>
      <translation>Vista «{name}»: {problem}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The word "picked" for awaiting shipment: translated from ShipStation's Spanish page.</source>
      <translation>La palabra «picked» para En espera de envío: traducida de la página en español de ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>The words for unpaid, shipped, cancelled and on hold. For shipped the sources differ ("shipped", "released"), so both are mapped.</source>
      <translation>Las palabras para sin pagar, enviado, cancelado y retenido. Para enviado, las fuentes difieren («shipped», «released»), así que ambas están asignadas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>There are custom fields {first} to {last}.</source>
      <translation>Hay campos personalizados del {first} al {last}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>There are no mails in the language "{text}".</source>
      <translation>No hay correos en el idioma «{text}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There are {n} saved views already.</source>
      <translation>Ya hay {n} vistas guardadas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_queueing.py" />
      <source>There is a mail about this parcel already.</source>
      <translation>Ya hay un correo sobre este paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/connect.py" />
      <source>There is a store called "{name}" already.</source>
      <translation>Ya hay una tienda llamada «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/saved_views.py" />
      <source>There is a view called "{name}" already.</source>
      <translation>Ya hay una vista llamada «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>There is already a store named "{name}".</source>
      <translation>Ya hay una tienda con el nombre «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There is no backup in {folder}.</source>
      <translation>No hay ninguna copia de seguridad en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no change of this store's maps to undo.</source>
      <translation>No hay ningún cambio de las asignaciones de esta tienda que deshacer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/registry.py" />
      <source>There is no channel "{key}".</source>
      <translation>No hay ningún canal «{key}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/map_typed.py" />
      <source>There is no custom field "{text}"; there are 1, 2 and 3.</source>
      <translation>No hay ningún campo personalizado «{text}»; hay 1, 2 y 3.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/practice_mail_command.py" />
      <source>There is no file {file}.</source>
      <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/import_runs.py" />
      <source>There is no import {number} in the history.</source>
      <translation>No hay ninguna importación {number} en el historial.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/network.py" />
      <source>There is no label printer "{host}" in the network.</source>
      <translation>En la red no hay ninguna impresora de etiquetas «{host}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>There is no mail server {host}, or this PC has no network.</source>
      <translation>No existe el servidor de correo {host}, o este PC no tiene red.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>There is no mail {id}.</source>
      <translation>No hay ningún correo {id}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no map "{name}". Possible: {names}.</source>
      <translation>No hay ninguna asignación «{name}». Posible: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/frozen_notices.py" />
      <source>There is no notice {id}.</source>
      <translation>No hay ningún aviso {id}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/backup_commands.py" />
      <source>There is no order database {path}.</source>
      <translation>No hay ninguna base de datos de pedidos {path}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>There is no order feed at this address.</source>
      <translation>No hay ningún feed de pedidos en esta dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>There is no order to print a label of.</source>
      <translation>No hay ningún pedido del que imprimir una etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/printing.py" />
      <source>There is no order to print.</source>
      <translation>No hay ningún pedido que imprimir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>There is no order {number} here.</source>
      <translation>No hay ningún pedido {number} aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>There is no picture at this address any more.</source>
      <translation>Ya no hay ninguna imagen en esta dirección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/dialects.py" />
      <source>There is no practice shop for "{channel}".</source>
      <translation>No hay ninguna tienda de prácticas para «{channel}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>There is no setting "{key}".</source>
      <translation>No hay ningún ajuste «{key}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/label_printer.py" />
      <source>There is no size of labels called "{size}".</source>
      <translation>No hay ningún tamaño de etiqueta llamado «{size}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is no status "{status}".</source>
      <translation>No hay ningún estado «{status}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>There is no status "{text}". Possible: {names}.</source>
      <translation>No hay ningún estado «{text}». Posible: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/session.py" />
      <source>There is no store called "{name}".</source>
      <translation>No hay ninguna tienda llamada «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/stores.py" />
      <source>There is no store named "{name}".</source>
      <translation>No hay ninguna tienda con el nombre «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>There is no such change of this store's maps any more.</source>
      <translation>Ya no existe ese cambio de las asignaciones de esta tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/orders.py" />
      <source>There is no such import any more.</source>
      <translation>Ya no existe esa importación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/mail_acts.py" />
      <source>There is no such mail any more.</source>
      <translation>Ese correo ya no existe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/looks.py" />
      <source>There is no such notice any more.</source>
      <translation>Ya no existe ese aviso.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/unchecked.py" />
      <source>There is no such order any more.</source>
      <translation>Ya no existe ese pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/channel_statuses.py" />
      <source>There is no such store any more.</source>
      <translation>Ya no existe esa tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>There is no terminal at which to ask for secrets.</source>
      <translation>No hay ningún terminal en el que pedir secretos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>There is no view called "{name}".</source>
      <translation>No hay ninguna vista llamada «{name}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>There is nothing of this order to change in the shop.</source>
      <translation>No hay nada de este pedido que cambiar en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mails.py" />
      <source>There is nothing to mail.</source>
      <translation>No hay nada que comunicar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/practice_child.py" />
      <source>There is nothing to practise with in this session.</source>
      <translation>En esta sesión no hay nada con lo que practicar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>There isn't enough room in {folder}: {mb} MB are missing.</source>
      <translation>No hay espacio suficiente en {folder}: faltan {mb} MB.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>These are no secrets of this channel: {keys}.</source>
      <translation>Estos no son secretos de este canal: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_channel.py" />
      <source>They can be looked at and exported, and their latest change can be undone.</source>
      <translation>Se pueden ver y exportar, y se puede deshacer su último cambio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This PC has no password safe that ordersync can use.</source>
      <translation>Este PC no tiene ningún almacén de contraseñas que ordersync pueda usar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>This PC has no printer called {printer} any more.</source>
      <translation>Este PC ya no tiene ninguna impresora llamada {printer}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/outcome.py" />
      <source>This PC paused for too long between two steps of the notice. The rest is sent at the next attempt.</source>
      <translation>Este PC hizo una pausa demasiado larga entre dos pasos del aviso. El resto se manda en el próximo intento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/proxies.py" />
      <source>This PC's settings name a proxy that can't be used: {proxy}.</source>
      <translation>Los ajustes de este PC indican un proxy que no se puede usar: {proxy}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>This can have {n} letters on one line.</source>
      <translation>Aquí caben {n} letras en una línea.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>This change of the maps was undone already.</source>
      <translation>Este cambio de las asignaciones ya se deshizo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>This channel needs a secret: {keys}.</source>
      <translation>Este canal necesita un secreto: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This corrects what {channel} was told before.</source>
      <translation>Esto corrige lo que se comunicó antes a {channel}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>This desk reads them from the shop, so that you pick them instead of typing.</source>
      <translation>Este puesto los lee de la tienda, para que usted los elija en lugar de escribirlos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/history.py" />
      <source>This exchange with the shop is no longer kept.</source>
      <translation>Este mensaje a la tienda ya no se conserva.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>This is a fault of ordersync, not of yours. What was saved before is safe.</source>
      <translation>Es un fallo de ordersync, no suyo. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>This is no file with maps of ordersync.</source>
      <translation>No es un archivo con asignaciones de ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>This is no file with views of ordersync.</source>
      <translation>No es un archivo con vistas de ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_rows.py" />
      <source>This is the same parcel as in line {line}.</source>
      <translation>Es el mismo paquete que en la línea {line}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_cells.py" />
      <source>This is too long to be read.</source>
      <translation>Es demasiado largo para leerlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>This isn't a picture of a kind that can be used.</source>
      <translation>No es una imagen de un tipo que se pueda usar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/tracking/doubts.py" />
      <source>This looks like a number of {other}, not of {carrier}.</source>
      <translation>Parece un número de {other}, no de {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>This mail shows that ordersync can send mails for {store}. Buyers got nothing.</source>
      <translation>Este correo muestra que ordersync puede enviar correos para {store}. Los compradores no recibieron nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first.</source>
      <translation>Esta red pide que antes inicie sesión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>This network asks you to sign in first: "{title}" answers instead of the shop.</source>
      <translation>Esta red pide que antes inicie sesión: «{title}» responde en lugar de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>This notice says that the whole order was shipped, but a parcel of it was taken back since.</source>
      <translation>Este aviso dice que todo el pedido se envió, pero desde entonces se anuló un paquete suyo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/drift.py" />
      <source>This order is no longer here.</source>
      <translation>Este pedido ya no está aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order isn't well-formed XML ({reason}).</source>
      <translation>Este pedido no es XML bien formado ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This order stands within another one.</source>
      <translation>Este pedido está dentro de otro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>This order was shipped here, but the shop still shows it as "{detail}". Look in the shop.</source>
      <translation>Este pedido se envió aquí, pero la tienda lo sigue mostrando como «{detail}». Mire en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/laying_out.py" />
      <source>This paper would have more than {n} pages.</source>
      <translation>Este papel tendría más de {n} páginas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/queries/parcels.py" />
      <source>This parcel is no longer here.</source>
      <translation>Este paquete ya no está aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>This parcel is recorded already, with a notice of its own ({state}): the shop isn't sent another one.</source>
      <translation>Este paquete ya está registrado, con su propio aviso ({state}): no se manda otro a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_order.py" />
      <source>This parcel is recorded already.</source>
      <translation>Este paquete ya está registrado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>This part of the feed belongs to no whole order.</source>
      <translation>Esta parte del feed no pertenece a ningún pedido completo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>This password is too long: Windows keeps at most {longest} characters.</source>
      <translation>Esta contraseña es demasiado larga: Windows guarda {longest} caracteres como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/misbehaviour.py" />
      <source>This practice shop can't misbehave by "{kind}".</source>
      <translation>Esta tienda de prácticas no puede fallar de este modo: «{kind}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/label_printers/queue.py" />
      <source>This system has no print queues: the command lp isn't installed.</source>
      <translation>Este sistema no tiene colas de impresión: la orden lp no está instalada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>This template is nested too deeply, or holds a number that is too long.</source>
      <translation>Esta plantilla está demasiado anidada o contiene un número demasiado largo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/rendering.py" />
      <source>This template is too long.</source>
      <translation>Esta plantilla es demasiado larga.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/documents/blocks.py" />
      <source>This template makes too much text.</source>
      <translation>Esta plantilla produce demasiado texto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/desk_acts.py" />
      <source>This time has passed already.</source>
      <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number is used for order {number} ({store}) already.</source>
      <translation>Este número de seguimiento ya se usa para el pedido {number} ({store}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/tracking_match.py" />
      <source>This tracking number stands with another order too, in line {lines}.</source>
      <translation>Este número de seguimiento figura también con otro pedido, en las líneas {lines}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/desk_acts.py" />
      <source>This was undone before, or it is too long ago to be undone.</source>
      <translation>Esto ya se deshizo, o hace demasiado tiempo para deshacerlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Time zone of the shop</source>
      <translation>Zona horaria de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Time zone of the shop's feed</source>
      <translation>Zona horaria del feed de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again.</source>
      <translation>Se volverá a mandar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/settling.py" />
      <source>To be sent again: {reason}.</source>
      <translation>Se volverá a mandar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>To connect it again, change its sign-in (reconfigure).</source>
      <translation>Para volver a conectarla, cambie sus datos de acceso (reconfigure).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>To do it to all of them, add --yes.</source>
      <translation>Para hacerlo con todos, añada --yes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>To put them into one parcel, add --combine.</source>
      <translation>Para meterlos en un solo paquete, añada --combine.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/connection_test.py" />
      <source>Token and AppId were accepted. Order states of the shop: {count}.</source>
      <translation>Token y AppId fueron aceptados. Estados de pedido de la tienda: {count}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Tracking number and carrier can be told anew: the first call sets values. The second isn't repeated, because it adds to the order's history and may mail the buyer.</source>
      <translation>El número de seguimiento y el transportista se pueden comunicar de nuevo: la primera llamada fija valores. La segunda no se repite, porque añade al historial del pedido y puede escribir al comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again after midnight. If it happens often, import less often or ask Oxatis for more calls.</source>
      <translation>Inténtelo después de medianoche. Si ocurre a menudo, importe con menos frecuencia o pida a Oxatis más llamadas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/refusals.py" />
      <source>Try again in half an hour.</source>
      <translation>Inténtelo de nuevo en media hora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again in {seconds} seconds.</source>
      <translation>Inténtelo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>Try again later, or ask for a shorter span of time.</source>
      <translation>Inténtelo más tarde o pida un periodo más corto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/errors_by_status.py" />
      <source>Try again later.</source>
      <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/portal.py" />
      <source>Try again later. If it stays so, ask whoever runs this network to allow the shop's address, or whoever runs the shop.</source>
      <translation>Inténtelo más tarde. Si sigue igual, pida a quien administre esta red que permita la dirección de la tienda, o pregunte a quien administre la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/envelope.py" />
      <source>Try again later. If it stays so, show this message to whoever looks after the shop.</source>
      <translation>Inténtelo más tarde. Si sigue igual, muestre este mensaje a quien se ocupe de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/refusals.py" />
      <source>Try again later; the shop's log may tell why.</source>
      <translation>Inténtelo más tarde; el registro de la tienda puede decir por qué.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/export_process.py" />
      <source>Try again.</source>
      <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/jobs.py" />
      <source>Try again. If it comes back, give the log to whoever looks after this PC (Help &gt; Show log).</source>
      <translation>Inténtelo de nuevo. Si se repite, dé el registro a quien se ocupe de este PC (Ayuda &gt; Ver registro).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/map_file_rows.py" />
      <source>Two columns have the heading "{heading}".</source>
      <translation>Dos columnas tienen el título «{heading}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>Two windows on the same orders would get in each other's way, so no second one was opened.</source>
      <translation>Dos ventanas sobre los mismos pedidos se estorbarían, así que no se abrió una segunda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Type or scan the number on the label.</source>
      <translation>Escriba o escanee el número de la etiqueta de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/explain.py" />
      <source>Type the number of an order.</source>
      <translation>Escriba el número de un pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/paper.py" />
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/map_journal.py" />
      <source>Undo that one first.</source>
      <translation>Deshaga primero ese.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is assigned as before.</source>
      <translation>Deshecho: está a cargo de quien estaba antes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is off hold again.</source>
      <translation>Deshecho: ya no está retenido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: it is on hold again.</source>
      <translation>Deshecho: vuelve a estar retenido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the delivery address is as it was before.</source>
      <translation>Deshecho: la dirección de envío está como antes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the note is as it was before.</source>
      <translation>Deshecho: la nota está como antes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>Undone: the tags are as they were before.</source>
      <translation>Deshecho: las etiquetas están como antes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock the keyring of your desktop (GNOME Keyring, KWallet) and try again. Where there is none, install the package gnome-keyring and sign in anew.</source>
      <translation>Desbloquee el almacén de contraseñas de su escritorio (GNOME Keyring, KWallet) e inténtelo de nuevo. Si no hay ninguno, instale el paquete gnome-keyring e inicie sesión de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Unlock your login keychain in the app Keychain Access and try again.</source>
      <translation>Desbloquee su llavero de inicio de sesión en la aplicación Acceso a Llaveros e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>Unmapped</source>
      <translation>Sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>Update ordersync on this PC, then import the file again.</source>
      <translation>Actualice ordersync en este PC y vuelva a importar el archivo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/migrations.py" />
      <source>Update ordersync on this PC.</source>
      <translation>Actualice ordersync en este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/form_values.py" />
      <source>Use --secrets-stdin and give it as a JSON object on standard input.</source>
      <translation>Use --secrets-stdin y déselo como objeto JSON por la entrada estándar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/credentials.py" />
      <source>Use a shorter password or key for this shop.</source>
      <translation>Use una contraseña o clave más corta para esta tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/order_commands.py" />
      <source>Use either --set, --revert or --keep.</source>
      <translation>Use solo uno: --set, --revert o --keep.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>Use either --view, or --search, --status and --left-out.</source>
      <translation>Use --view, o bien --search, --status y --left-out.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>Use either order numbers or --all.</source>
      <translation>Use números de pedido o --all, no ambos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/found_orders.py" />
      <source>Use the shop's own id instead: {ids}.</source>
      <translation>Use en su lugar el id de la tienda: {ids}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/declaration.py" />
      <source>Used for orders for which the shop names none.</source>
      <translation>Se usa para pedidos en los que la tienda no indica ninguna.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password (HTTP Basic)</source>
      <translation>Usuario y contraseña (HTTP Basic)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in headers (SS-UserName, SS-Password)</source>
      <translation>Usuario y contraseña en cabeceras (SS-UserName, SS-Password)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>User name and password in the address (SS-UserName, SS-Password)</source>
      <translation>Usuario y contraseña en la dirección (SS-UserName, SS-Password)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>User name, password, PublisherId, where it stands, and the permission level: the help pages.</source>
      <translation>Usuario, contraseña, PublisherId, dónde está y el nivel de permiso: las páginas de ayuda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Usually it is called {usual}.</source>
      <translation>Normalmente se llama {usual}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/export_view.py" />
      <source>Views: {names}.</source>
      <translation>Vistas: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/told_notices.py" />
      <source>Wait for the answer, then try again.</source>
      <translation>Espere la respuesta e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>Wait until it has ended, then try again.</source>
      <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/shippable.py" />
      <source>Wait until the shop shows it as paid, and import again.</source>
      <translation>Espere a que la tienda lo muestre como pagado y vuelva a importar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Way to sign in</source>
      <translation>Forma de acceso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>What answers at {host} isn't a web server.</source>
      <translation>Lo que responde en {host} no es un servidor web.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/tls_failures.py" />
      <source>What answers at {host} shows the security certificate of somebody else.</source>
      <translation>Lo que responde en {host} muestra el certificado de seguridad de otro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>What arrived there is seen with the next import.</source>
      <translation>Lo que llegó allí se ve con la próxima importación.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/window_reading.py" />
      <source>What changed during the import couldn't be asked for; the next one does. {reason}</source>
      <translation>No se pudo pedir lo que cambió durante la importación; lo hace la próxima. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view_file.py" />
      <source>What the view "{name}" looks for is no text.</source>
      <translation>Lo que busca la vista «{name}» no es un texto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/saved_view.py" />
      <source>What the view looks for is too long: at most {n} letters.</source>
      <translation>Lo que busca la vista es demasiado largo: {n} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/correcting.py" />
      <source>What there is to correct in the shop depends on that.</source>
      <translation>De eso depende lo que haya que corregir en la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/credentials_page.py" />
      <source>What this store is called at this desk. You can choose freely.</source>
      <translation>Cómo se llama esta tienda en este puesto. Puede elegirlo libremente.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_clock.py" />
      <source>What was done until then is kept.</source>
      <translation>Lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>What was sent stands in the order's history.</source>
      <translation>Lo que se mandó está en el historial del pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>What you want to ship has a Ship Doc.</source>
      <translation>Lo que quiere enviar tiene un documento de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>What {host} sent isn't a picture that can be shown here.</source>
      <translation>Lo que mandó {host} no es una imagen que se pueda mostrar aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>When an order was last changed: Oxatis can be asked for changed orders, but doesn't write the time.</source>
      <translation>Cuándo cambió un pedido por última vez: a Oxatis se le pueden pedir los pedidos cambiados, pero no escribe la hora.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Where an item lies in the warehouse: ShipStation's page names it, the guide has no such field.</source>
      <translation>Dónde está un artículo en el almacén: la página de ShipStation lo nombra, la guía no tiene ese campo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Where the login is generated, and that it isn't the one of the website: the help page.</source>
      <translation>Dónde se generan los datos de acceso, y que no son los del sitio web: la página de ayuda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether a notice about a part of a Ship Doc leaves it open, or sets the whole one to Shipped.</source>
      <translation>Si un aviso sobre una parte de un documento de envío lo deja abierto o lo pone entero en Shipped.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether single Ship Docs can be looked at shows when the first one comes.</source>
      <translation>Si se pueden consultar documentos de envío sueltos, se verá cuando llegue el primero.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>Whether the feed lists all orders by their last change, or hands out those that wait. So it is asked for imports only, never to look at a single order.</source>
      <translation>Si el feed muestra todos los pedidos según su último cambio o entrega los que esperan. Por eso solo se le piden importaciones, nunca mirar un pedido suelto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>Whether the key of the shipping integration opens the REST API too. It has fields of its own here.</source>
      <translation>Si la clave de la integración de envíos abre también la API REST. Esta tiene aquí sus propios campos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Whether the quantity of a bundle's part is that of one bundle or of all of them.</source>
      <translation>Si la cantidad de una parte de un lote es la de un lote o la de todos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>Which integrations, and whether FBA and MCF orders, are handed over is chosen in Listing Mirror.</source>
      <translation>Qué integraciones se entregan, y si también los pedidos FBA y MCF, se elige en Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>Which words your shop uses for its statuses. The map of statuses starts with the usual ones.</source>
      <translation>Qué palabras usa su tienda para sus estados. La asignación de estados empieza con las habituales.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, --anyway can't be used.</source>
      <translation>Con --combine no se puede usar --anyway.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --combine, neither --item nor --dry-run can be used.</source>
      <translation>Con --combine no se puede usar ni --item ni --dry-run.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_command.py" />
      <source>With --no-notify, the shop isn't sent anything of this parcel.</source>
      <translation>Con --no-notify no se manda a la tienda nada de este paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/mail_settings.py" />
      <source>Without encryption everybody on the way could read the password. Choose STARTTLS or TLS.</source>
      <translation>Sin cifrado, cualquiera en el camino podría leer la contraseña. Elija STARTTLS o TLS.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>Without encryption everybody on the way to {host} could read the password. Choose STARTTLS or TLS in the store's settings.</source>
      <translation>Sin cifrado, cualquiera en el camino a {host} podría leer la contraseña. Elija STARTTLS o TLS en los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You can sign in to Order Time as the Master Admin.</source>
      <translation>Puede iniciar sesión en Order Time como Master Admin.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You chose which integrations hand their orders over.</source>
      <translation>Ha elegido qué integraciones entregan sus pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You decided about orders that Amazon ships for you (FBA and MCF).</source>
      <translation>Ha decidido sobre los pedidos que Amazon envía por usted (FBA y MCF).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have an active InkSoft account.</source>
      <translation>Tiene una cuenta activa de InkSoft.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have an active Listing Mirror account.</source>
      <translation>Tiene una cuenta activa de Listing Mirror.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/order_time.py" />
      <source>You have an active Order Time account.</source>
      <translation>Tiene una cuenta activa de Order Time.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the address of the order feed.</source>
      <translation>Tiene la dirección del feed de pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the endpoint's address.</source>
      <translation>Tiene la dirección del punto de conexión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have the user name and password of an InkSoft user who may see orders to be shipped.</source>
      <translation>Tiene el usuario y la contraseña de un usuario de InkSoft que puede ver los pedidos por enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/listing_mirror.py" />
      <source>You have the user name and password that Listing Mirror generated for ShipStation.</source>
      <translation>Tiene el usuario y la contraseña que Listing Mirror generó para ShipStation.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You have the user name and password, or the key, that the shop gives for it.</source>
      <translation>Tiene el usuario y la contraseña, o la clave, que la tienda da para ello.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/inksoft.py" />
      <source>You have your PublisherId.</source>
      <translation>Tiene su PublisherId.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/custom_store.py" />
      <source>You know which words the shop uses for its order statuses.</source>
      <translation>Sabe qué palabras usa la tienda para sus estados de pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>Your change wasn't saved.</source>
      <translation>Su cambio no se guardó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/update_backup.py" />
      <source>Your orders weren't updated to this version of ordersync, because no backup can be made.</source>
      <translation>Sus pedidos no se actualizaron a esta versión de ordersync, porque no se puede hacer una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/providers/oxatis.py" />
      <source>Your shop's Token.</source>
      <translation>El Token de su tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a gift</source>
      <translation>un regalo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a minus: all others</source>
      <translation>un signo menos: todos los demás</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>a part can't be read</source>
      <translation>una parte no se puede leer</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>a tag that it has</source>
      <translation>una etiqueta que tiene</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>access refused</source>
      <translation>acceso rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>all of it is shipped</source>
      <translation>está enviado entero</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>also held, printed</source>
      <translation>también held, printed</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item by its SKU; * stands for any rest</source>
      <translation>un artículo por su SKU; * vale por cualquier resto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>an item in it; MUG* for all that begin so</source>
      <translation>un artículo que contiene; MUG* para todos los que empiezan así</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>any of several values</source>
      <translation>cualquiera de varios valores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>both words, anywhere: number, buyer, address, SKU, item, tracking number</source>
      <translation>ambas palabras, en cualquier lugar: número, comprador, dirección, SKU, artículo, número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>by hand only</source>
      <translation>solo a mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by status; also payment, shipped, cancelled, hold, unmapped</source>
      <translation>por estado; también payment, shipped, cancelled, hold, unmapped</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by the country that it goes to</source>
      <translation>por el país al que va</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>by what it costs; also &lt;, &lt;=, &gt;=</source>
      <translation>por lo que cuesta; también &lt;, &lt;=, &gt;=</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>called off</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>carrier and tracking number</source>
      <translation>transportista y número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>changed at the shop after work on it began</source>
      <translation>cambió en la tienda después de empezar a trabajar en él</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>city</source>
      <translation>ciudad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>confirmed</source>
      <translation>confirmado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>country</source>
      <translation>país</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>disconnected</source>
      <translation>desconectada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason</source>
      <translation>por cualquier motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>for any reason; also refused, unconfirmed, address, unmapped, differs, stop, conflict</source>
      <translation>por cualquier motivo; también refused, unconfirmed, address, unmapped, differs, stop, conflict</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>gift, held or printed</source>
      <translation>regalo, retenido o impreso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>has to wait</source>
      <translation>tiene que esperar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>held by the desk</source>
      <translation>retenido por el puesto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>hours</source>
      <translation>horas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>how long ago it was placed</source>
      <translation>cuánto hace que se hizo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import failed</source>
      <translation>importación fallida</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import on hold</source>
      <translation>importación en pausa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>import stopped before its end</source>
      <translation>importación detenida antes de terminar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>importing</source>
      <translation>importando</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>imports on hold</source>
      <translation>importaciones en pausa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with a web page: "{title}"</source>
      <translation>respondió con una página web: «{title}»</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>it answered with orders instead</source>
      <translation>respondió con pedidos en su lugar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>it should have left already</source>
      <translation>ya debería haber salido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its address can't be used</source>
      <translation>su dirección no se puede usar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>its notice was refused</source>
      <translation>su aviso fue rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>later than</source>
      <translation>más tarde que</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>less than</source>
      <translation>menos de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>more than</source>
      <translation>más de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>name or company</source>
      <translation>nombre o empresa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/ship_looks.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping method {words} (orders: {orders}). The map of shipping methods doesn't have it yet.</source>
      <translation>nuevo método de envío {words} (pedidos: {orders}). La asignación de métodos de envío todavía no lo tiene.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new shipping methods {words} (orders: {orders}). The map of shipping methods doesn't have them yet.</source>
      <translation>nuevos métodos de envío {words} (pedidos: {orders}). La asignación de métodos de envío todavía no los tiene.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status word {words} (orders: {orders}). Orders with it can't be shipped until you say what it means.</source>
      <translation>nueva palabra de estado {words} (pedidos: {orders}). Los pedidos con ella no se pueden enviar hasta que diga qué significa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>new status words {words} (orders: {orders}). Orders with them can't be shipped until they are mapped.</source>
      <translation>nuevas palabras de estado {words} (pedidos: {orders}). Los pedidos con ellas no se pueden enviar hasta que se asignen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no network</source>
      <translation>sin red</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders</source>
      <translation>sin pedidos nuevos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>no new orders for {time}</source>
      <translation>sin pedidos nuevos desde hace {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>nobody knows whether its notice arrived</source>
      <translation>nadie sabe si su aviso llegó</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>not assigned yet</source>
      <translation>todavía sin encargar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>not imported yet</source>
      <translation>todavía sin importar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>not paid yet</source>
      <translation>todavía sin pagar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>older than</source>
      <translation>más antiguo que</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notices.py" />
      <source>order state {state}</source>
      <translation>estado del pedido {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/app/single_instance.py" />
      <source>ordersync is open already, but its window doesn't answer.</source>
      <translation>ordersync ya está abierto, pero su ventana no responde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_attempt.py" />
      <source>ordersync itself failed: {detail}</source>
      <translation>ordersync mismo falló: {detail}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>paused until {time}</source>
      <translation>en pausa hasta {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>placed more than 2 days ago; h, d, w</source>
      <translation>hecho hace más de 2 días; h, d, w</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>printed or picked already</source>
      <translation>ya impreso o en preparación</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>queued</source>
      <translation>en cola</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>quotes around a value with blanks</source>
      <translation>comillas alrededor de un valor con espacios</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>sending</source>
      <translation>mandándose</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>sent</source>
      <translation>mandado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>shipment notice</source>
      <translation>aviso de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>shipped</source>
      <translation>enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop asked too often</source>
      <translation>demasiadas consultas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop can't be reached</source>
      <translation>no se llega a la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>shop is down</source>
      <translation>tienda caída</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in missing</source>
      <translation>faltan datos de acceso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>sign-in refused</source>
      <translation>acceso rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>sooner than, late ones among them</source>
      <translation>antes de, incluidos los atrasados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>state</source>
      <translation>provincia</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/attention.py" />
      <source>street</source>
      <translation>calle</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/ows/notice_reply.py" />
      <source>the address has moved to {place}</source>
      <translation>la dirección se ha trasladado a {place}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/notice_reply.py" />
      <source>the address has moved to {place}; connect the store with that one</source>
      <translation>la dirección se ha trasladado a {place}; conecte la tienda con esa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop cancelled it ("{word}").</source>
      <translation>la tienda lo canceló («{word}»).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop changed where it goes: {changes}.</source>
      <translation>la tienda cambió adónde va: {changes}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop says something else</source>
      <translation>la tienda dice otra cosa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stop_reasons.py" />
      <source>the shop shows it as shipped ("{word}"), but not by this desk.</source>
      <translation>la tienda lo muestra como enviado («{word}»), pero no por este puesto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>the shop's status isn't mapped</source>
      <translation>el estado de la tienda está sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to be shipped</source>
      <translation>por enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today</source>
      <translation>sale hoy</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave today; also late, tomorrow, &lt;2d</source>
      <translation>sale hoy; también late, tomorrow, &lt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>to leave tomorrow</source>
      <translation>sale mañana</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>two addresses, shipped too much, cancelled after shipping</source>
      <translation>dos direcciones, enviado de más, cancelado tras el envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>unclear</source>
      <translation>no está claro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/status_names.py" />
      <source>unconfirmed</source>
      <translation>no confirmado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>until when it is to leave</source>
      <translation>hasta cuándo debe salir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>up to date</source>
      <translation>al día</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/ship_check.py" />
      <source>waits</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>weeks</source>
      <translation>semanas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 1 says</source>
      <translation>lo que dice el campo personalizado 1</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 2 says</source>
      <translation>lo que dice el campo personalizado 2</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what custom field 3 says</source>
      <translation>lo que dice el campo personalizado 3</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what it costs</source>
      <translation>lo que cuesta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says</source>
      <translation>lo que dice uno de sus campos personalizados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what one of its custom fields says; custom1: to custom3: for just that one</source>
      <translation>lo que dice uno de sus campos personalizados; custom1: a custom3: para uno solo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>what state it is in</source>
      <translation>en qué estado está</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>where it goes</source>
      <translation>adónde va</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>which store it is from</source>
      <translation>de qué tienda es</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>who carries its parcel</source>
      <translation>quién lleva su paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is</source>
      <translation>a cargo de quién está</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>whose work it is; a name, or nobody</source>
      <translation>a cargo de quién está; un nombre, o nobody</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_words.py" />
      <source>why it needs a person</source>
      <translation>por qué requiere a una persona</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_completion.py" />
      <source>younger than</source>
      <translation>más reciente que</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/mail_commands.py" />
      <source>{act} needs {wanted}.</source>
      <translation>{act} necesita {wanted}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" and the service as "{service_word}" by the carrier map.</source>
      <translation>{carrier} se comunica como «{word}» y el servicio como «{service_word}» según la asignación de transportistas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/told_words.py" />
      <source>{carrier} is told as "{word}" by the carrier map.</source>
      <translation>{carrier} se comunica como «{word}» según la asignación de transportistas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/settings_command.py" />
      <source>{channel} can't be asked to mail the buyer.</source>
      <translation>A {channel} no se le puede pedir que escriba al comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{channel} can't be told of a correction.</source>
      <translation>A {channel} no se le puede comunicar una corrección.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} can't be told of parts of an order: it is told when the last parcel is recorded.</source>
      <translation>A {channel} no se le pueden comunicar partes de un pedido: se le avisa cuando se registra el último paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/confirmation.py" />
      <source>{channel} can't confirm parts of an order: it accepted this notice, and no more is known.</source>
      <translation>{channel} no puede confirmar partes de un pedido: aceptó este aviso y no se sabe más.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} doesn't keep what is changed. It is corrected on this desk only, which is enough.</source>
      <translation>{channel} no conserva lo que se cambia. Se corrige solo en este puesto, y con eso basta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong, and takes no correction of this. The rest of the notice stays as it is; change in the shop by hand what was wrong.</source>
      <translation>{channel} ha aceptado una parte del aviso con lo que estaba mal y no admite ninguna corrección. El resto del aviso queda como está; cambie a mano en la tienda lo que estaba mal.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} has accepted a part of the notice with what was wrong. The whole notice is sent anew with what is right; look afterwards what the shop shows.</source>
      <translation>{channel} ha aceptado una parte del aviso con lo que estaba mal. El aviso entero se manda de nuevo con lo correcto; mire después qué muestra la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} has accepted a part of the notice, such as the tracking number, and can't be made to forget it from here. The rest isn't sent. Change in the shop by hand what it shows.</source>
      <translation>{channel} ha aceptado una parte del aviso, como el número de seguimiento, y desde aquí no se le puede hacer olvidar. El resto no se manda. Cambie a mano en la tienda lo que muestre.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_settings.py" />
      <source>{channel} has no setting "{key}".</source>
      <translation>{channel} no tiene ningún ajuste «{key}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{channel} is asked to mail the buyer.</source>
      <translation>Se pide a {channel} que escriba al comprador.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the carrier.</source>
      <translation>A {channel} no se le comunica el transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{channel} isn't told the service.</source>
      <translation>A {channel} no se le comunica el servicio.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_rules.py" />
      <source>{channel} keeps {limit} letters of a carrier's name.</source>
      <translation>{channel} conserva {limit} letras del nombre de un transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand before you tell it of another parcel: it may count the items twice. A mail that the buyer has got stays sent.</source>
      <translation>Se avisó a {channel} de este paquete y no se puede retirar desde aquí: se anula solo en este puesto. Cambie el pedido a mano en la tienda antes de avisarle de otro paquete: puede contar los artículos dos veces. Un correo que el comprador haya recibido no se puede retirar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. A mail that the buyer has got stays sent.</source>
      <translation>Se avisó a {channel} de este paquete y no se puede retirar desde aquí: se anula solo en este puesto. Cambie el pedido a mano en la tienda. Un correo que el comprador haya recibido no se puede retirar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/void.py" />
      <source>{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. Change the order in the shop by hand. If just the tracking number or the carrier is wrong, correct the parcel instead: the shop is then told what is right. A mail that the buyer has got stays sent.</source>
      <translation>Se avisó a {channel} de este paquete y no se puede retirar desde aquí: se anula solo en este puesto. Cambie el pedido a mano en la tienda. Si solo está mal el número de seguimiento o el transportista, mejor corrija el paquete: entonces se comunica a la tienda lo correcto. Un correo que el comprador haya recibido no se puede retirar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes a correction: it is told what is right.</source>
      <translation>Se avisó a {channel} de este paquete y admite una corrección: se le comunica lo correcto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/correct.py" />
      <source>{channel} was told of this parcel and takes no correction of this: a second notice could count the parcel twice. It is corrected on this desk only; change it in the shop by hand.</source>
      <translation>Se avisó a {channel} de este paquete y no admite ninguna corrección: un segundo aviso podría contar el paquete dos veces. Se corrige solo en este puesto; cámbielo a mano en la tienda.</translation>
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
        <numerusform>Se reparó {count} &amp; suelto o entidad HTML del feed.</numerusform>
        <numerusform>Se repararon {count} &amp; sueltos o entidades HTML del feed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/encoding.py" />
      <source>{count} control characters that XML forbids were left out of the feed.</source>
      <translation>
        <numerusform>Se omitió {count} carácter de control del feed que XML prohíbe.</numerusform>
        <numerusform>Se omitieron {count} caracteres de control del feed que XML prohíbe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/repair.py" />
      <source>{count} misplaced ]]&gt; in the feed were repaired.</source>
      <translation>
        <numerusform>Se reparó {count} ]]&gt; mal colocado en el feed.</numerusform>
        <numerusform>Se repararon {count} ]]&gt; mal colocados en el feed.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new shipping methods: {words} ... (orders: {orders}). The map doesn't have them yet.</source>
      <translation>{count} nuevos métodos de envío: {words} ... (pedidos: {orders}). La asignación todavía no los tiene.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/channel_words.py" />
      <source>{count} new status words: {words} ... (orders: {orders}). They can't be shipped until they are mapped.</source>
      <translation>{count} nuevas palabras de estado: {words} ... (pedidos: {orders}). No se pueden enviar hasta que se asignen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/map_command.py" />
      <source>{count} rows can't be taken.</source>
      <translation>
        <numerusform>No se puede adoptar {count} fila.</numerusform>
        <numerusform>No se pueden adoptar {count} filas.</numerusform>
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
      <translation>No se puede leer {element}: «{text}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} belongs to the {channel} shop of {orders} orders with seed {seed}.</source>
      <translation>{file} es de la tienda {channel} de {orders} pedidos con semilla {seed}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} can't be read as a table from line {line} on.</source>
      <translation>{file} no se puede leer como tabla a partir de la línea {line}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_settings/logo_picture.py" />
      <source>{file} can't be read.</source>
      <translation>No se puede leer {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/label_printing.py" />
      <source>{file} can't be written.</source>
      <translation>No se puede escribir {file}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{file} can't be written: {why}.</source>
      <translation>No se puede escribir {file}: {why}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/backups.py" />
      <source>{file} exists already.</source>
      <translation>{file} ya existe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} is a spreadsheet of an old kind, or is protected by a password.</source>
      <translation>{file} es una hoja de cálculo de un tipo antiguo o está protegida con contraseña.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/restoring.py" />
      <source>{file} is the order database itself.</source>
      <translation>{file} es la propia base de datos de pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} is too large once it is unpacked.</source>
      <translation>{file} es demasiado grande una vez descomprimido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/whole_file.py" />
      <source>{file} isn't a file that can be written.</source>
      <translation>{file} no es un archivo en el que se pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_sheet.py" />
      <source>{file} isn't a spreadsheet that can be read, or it is damaged.</source>
      <translation>{file} no es una hoja de cálculo legible, o está dañada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/table_file.py" />
      <source>{file} isn't a table in a form that can be read.</source>
      <translation>{file} no es una tabla en un formato legible.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/practice/ledger.py" />
      <source>{file} isn't the memory of a practice shop, or it is damaged.</source>
      <translation>{file} no es la memoria de una tienda de prácticas, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/channel.py" />
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/protocols/custom_store/connection_test.py" />
      <source>{host} answers.</source>
      <translation>{host} responde.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} asks to try again later. Its words: {words}</source>
      <translation>{host} pide intentarlo más tarde. Sus palabras: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be looked up: this PC seems to be offline.</source>
      <translation>No se puede localizar {host}: parece que este PC no está en línea.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} can't be reached from this PC.</source>
      <translation>No se puede llegar a {host} desde este PC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} closed the connection without an answer.</source>
      <translation>{host} cerró la conexión sin responder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} didn't answer in time.</source>
      <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} didn't answer when called.</source>
      <translation>{host} no respondió a la llamada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} doesn't give the picture (HTTP {status}).</source>
      <translation>{host} no da la imagen (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} doesn't take mails from here. All mails of this store wait. Check server and port in the store's settings, or ask your mail provider. The server's words: {words}</source>
      <translation>{host} no acepta correos desde aquí. Todos los correos de esta tienda esperan. Revise servidor y puerto en los ajustes de la tienda o pregunte a su proveedor. Palabras del servidor: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} got the whole mail, but its answer didn't come.</source>
      <translation>{host} recibió el correo entero, pero su respuesta no llegó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} isn't known.</source>
      <translation>No se conoce {host}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} offers no encryption (STARTTLS), so nothing was sent. Check port and security in the store's settings.</source>
      <translation>{host} no ofrece cifrado (STARTTLS), así que no se envió nada. Revise puerto y seguridad en los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} refuses connections.</source>
      <translation>{host} rechaza las conexiones.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/images.py" />
      <source>{host} sent a web page instead of a picture.</source>
      <translation>{host} mandó una página web en lugar de una imagen.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/mail/troubles.py" />
      <source>{host} shows a security certificate that this PC doesn't trust, so nothing was sent. Check the server's name in the store's settings; ask whoever runs the server otherwise.</source>
      <translation>{host} muestra un certificado en el que este PC no confía, así que no se envió nada. Revise el nombre del servidor en los ajustes de la tienda; si no, pregunte a quien lo administra.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/mail_preview.py" />
      <source>{host} took the test mail to {to}: {words}</source>
      <translation>{host} aceptó el correo de prueba para {to}: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} took too long to answer.</source>
      <translation>{host} tardó demasiado en responder.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/channels/failures.py" />
      <source>{host} was told, but didn't answer in time.</source>
      <translation>Se avisó a {host}, pero no respondió a tiempo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} can be: {names}.</source>
      <translation>{key} puede ser: {names}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} must be a whole number, not "{text}".</source>
      <translation>{key} debe ser un número entero, no «{text}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/cli/paper_settings.py" />
      <source>{key} must be yes or no, not "{text}".</source>
      <translation>{key} debe ser yes o no, no «{text}».</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} has a port that can't be: it must be 1 to 65535.</source>
      <translation>{label}: el puerto no es posible; debe ser de 1 a 65535.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} holds a user name or password. Enter them in their own fields instead.</source>
      <translation>{label}: contiene un usuario o una contraseña. Escríbalos en sus propios campos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} is missing.</source>
      <translation>Falta: {label}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a three-letter code such as EUR.</source>
      <translation>{label}: debe ser un código de tres letras, como EUR.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be a whole web address that begins with https:// or http://.</source>
      <translation>{label}: debe ser una dirección web completa que empiece por https:// o http://.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/form.py" />
      <source>{label} must be one of: {allowed}.</source>
      <translation>{label}: debe ser uno de estos: {allowed}.</translation>
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
        <numerusform>{n} día</numerusform>
        <numerusform>{n} días</numerusform>
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
        <numerusform>{n} etiqueta salió antes, y su pedido está marcado como impreso.</numerusform>
        <numerusform>{n} etiquetas salieron antes, y sus pedidos están marcados como impresos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/branding.py" />
      <source>{n} lines of at most {letters} letters have room on paper. Make the text shorter.</source>
      <translation>En el papel caben {n} líneas de {letters} letras como máximo. Acorte el texto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/scan_layout.py" />
      <source>{n} of {all} characters didn't arrive: this keyboard layout swallows some of them.</source>
      <translation>{n} de {all} caracteres no llegaron: esta distribución de teclado se come algunos.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders assigned</source>
      <translation>
        <numerusform>{n} pedido encargado</numerusform>
        <numerusform>{n} pedidos encargados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/cli/desk_commands.py" />
      <source>{n} orders match; nothing was changed.</source>
      <translation>
        <numerusform>Coincide {n} pedido; no se cambió nada.</numerusform>
        <numerusform>Coinciden {n} pedidos; no se cambió nada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders put on hold</source>
      <translation>
        <numerusform>{n} pedido retenido</numerusform>
        <numerusform>{n} pedidos retenidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/domain/desk_act.py" />
      <source>{n} orders released</source>
      <translation>
        <numerusform>{n} pedido liberado</numerusform>
        <numerusform>{n} pedidos liberados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/map_verdict.py" />
      <source>{ours} is proposed</source>
      <translation>Se propone {ours}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} isn't an order database of ordersync.</source>
      <translation>{path} no es una base de datos de pedidos de ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/verified.py" />
      <source>{path} was made by a newer version of ordersync.</source>
      <translation>{path} se creó con una versión más nueva de ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/target.py" />
      <source>{printer} reports an error.</source>
      <translation>{printer} informa de un error.</translation>
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
      <translation>A {store} no se le pueden pedir sus estados.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/read_back.py" />
      <source>{store} can't be looked at: the sign-in for that is missing.</source>
      <translation>No se puede mirar en {store}: faltan los datos de acceso para ello.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/stores.py" />
      <source>{store} is being deleted.</source>
      <translation>{store} se está eliminando.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/import_one.py" />
      <source>{store} is being imported or changed already.</source>
      <translation>{store} ya se está importando o cambiando.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/leases.py" />
      <source>{store} is being imported or changed right now.</source>
      <translation>{store} se está importando o cambiando ahora mismo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/shop.py" />
      <source>{store} is disconnected.</source>
      <translation>{store} está desconectada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/dry_run.py" />
      <source>{store} is disconnected: its notices wait until it is connected again.</source>
      <translation>{store} está desconectada: sus avisos esperan hasta que se vuelva a conectar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/reconfigure.py" />
      <source>{store} was changed elsewhere meanwhile.</source>
      <translation>{store} se cambió mientras tanto en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/store_lifecycle.py" />
      <source>{store} was deleted, but its password may still lie in this PC's safe, under {entry}. {reason}</source>
      <translation>{store} se eliminó, pero su contraseña puede seguir en el almacén de este PC, en {entry}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/store_state.py" />
      <source>{store}: no new order for {time}, and in the weeks before never for longer than {usual}. The imports go well. The shop may have no new orders, or hide them from ordersync: a status filter, a time zone, another integration that takes them first. If its own list has orders that aren't here, import again from the day they came.</source>
      <translation>{store}: ningún pedido nuevo desde hace {time}, y en las semanas anteriores nunca más de {usual}. Las importaciones van bien. Puede que la tienda no tenga pedidos nuevos o que los oculte a ordersync: un filtro de estado, una zona horaria, otra integración que los toma antes. Si su propia lista tiene pedidos que no están aquí, vuelva a importar desde el día en que llegaron.</translation>
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
      <translation>{time}, solo a mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write &lt; or &gt;, a whole number and h, d or w, as in age:&gt;2d</source>
      <translation>{typed}: escriba &lt; o &gt;, un número entero y h, d o w, como en age:&gt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a country's two letters or its English name, as in country:de</source>
      <translation>{typed}: escriba las dos letras de un país o su nombre en inglés, como en country:de</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write a name or nobody right behind the colon, as in assigned:anna</source>
      <translation>{typed}: escriba un nombre o nobody justo después de los dos puntos, como en assigned:anna</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write an amount, with &lt;, &gt;, &lt;= or &gt;= before it or without, and nothing between thousands, as in total:&gt;19.90</source>
      <translation>{typed}: escriba un importe, con o sin &lt;, &gt;, &lt;= o &gt;= delante y sin nada entre los miles, como en total:&gt;19.90</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write attention, refused, unconfirmed, address, unmapped, differs, stop or conflict, as in needs:attention</source>
      <translation>{typed}: escriba attention, refused, unconfirmed, address, unmapped, differs, stop o conflict, como en needs:attention</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold or unmapped, as in status:shipped</source>
      <translation>{typed}: escriba awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold o unmapped, como en status:shipped</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write gift, held or printed, as in is:gift</source>
      <translation>{typed}: escriba gift, held o printed, como en is:gift</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the SKU right behind the colon, as in sku:MUG-1 or sku:MUG*</source>
      <translation>{typed}: escriba el SKU justo después de los dos puntos, como en sku:MUG-1 o sku:MUG*</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the carrier right behind the colon, as in carrier:DHL</source>
      <translation>{typed}: escriba el transportista justo después de los dos puntos, como en carrier:DHL</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the store's name right behind the colon, as in store:"My shop"</source>
      <translation>{typed}: escriba el nombre de la tienda justo después de los dos puntos, como en store:"Mi tienda"</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write the tag right behind the colon, as in tag:fragile</source>
      <translation>{typed}: escriba la etiqueta justo después de los dos puntos, como en tag:fragile</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/domain/order_query_values.py" />
      <source>{typed}: write today, tomorrow, late, or &lt; or &gt; with a whole number and h, d or w, as in due:&lt;2d</source>
      <translation>{typed}: escriba today, tomorrow, late, o &lt; o &gt; con un número entero y h, d o w, como en due:&lt;2d</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/sync/attempt.py" />
      <source>{what} The shop's words: {words}</source>
      <translation>{what} Palabras de la tienda: {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/storage/doubting.py" />
      <source>{why} Before that the shop had refused it: {refusal}</source>
      <translation>{why} Antes la tienda lo había rechazado: {refusal}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/channels/protocols/custom_store/feed.py" />
      <source>… and {count} more warnings.</source>
      <translation>
        <numerusform>… y {count} advertencia más.</numerusform>
        <numerusform>… y {count} advertencias más.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>custom_tips</name>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>The list can't be sorted by it. To find what it says, type custom{n}: and a part of it.</source>
      <translation>La lista no se puede ordenar por él. Para encontrar lo que dice, escriba custom{n}: y una parte.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/orders/custom_tips.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
  </context>
  <context>
    <name>desk acts</name>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Assign orders</source>
      <translation>Encargar pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Change tags</source>
      <translation>Cambiar etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Correct addresses</source>
      <translation>Corregir direcciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Not done to {n}: {orders}</source>
      <translation>No hecho en {n}: {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Nothing to do: it is so already.</source>
      <translation>No hay nada que hacer: ya está así.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Put orders on hold</source>
      <translation>Retener pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Release orders</source>
      <translation>Liberar pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: undo once more for the rest.</source>
      <translation>Detenido: deshaga otra vez para el resto.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Stopped: {n} weren't reached.</source>
      <translation>
        <numerusform>Detenido: faltó {n}.</numerusform>
        <numerusform>Detenido: faltaron {n}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>There was nothing left to undo.</source>
      <translation>No quedaba nada que deshacer.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>These orders are no longer here.</source>
      <translation>Estos pedidos ya no están aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Undone: {what}.</source>
      <translation>Deshecho: {what}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>Write desk notes</source>
      <translation>Escribir notas del puesto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} kept: changed since.</source>
      <translation>
        <numerusform>{n} se dejó: ha cambiado desde entonces.</numerusform>
        <numerusform>{n} se dejaron: han cambiado desde entonces.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/desk_acts/words.py" />
      <source>{n} were so already.</source>
      <translation>
        <numerusform>{n} ya estaba así.</numerusform>
        <numerusform>{n} ya estaban así.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>export_words</name>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>About this file</source>
      <translation>Sobre este archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>As on the clock of the PC that made it.</source>
      <translation>Como en el reloj del PC que lo hizo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Buyers</source>
      <translation>Compradores</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>In UTC.</source>
      <translation>En UTC.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Item</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Made</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Quantity</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>SKU</source>
      <translation>SKU</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Shipped</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>This file holds names and addresses of buyers. Delete it when it isn't needed any more.</source>
      <translation>Este archivo contiene nombres y direcciones de compradores. Bórrelo cuando ya no haga falta.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Times</source>
      <translation>Horas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/export_words.py" />
      <source>Unit price</source>
      <translation>Precio unitario</translation>
    </message>
  </context>
  <context>
    <name>file_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>Replace the file?</source>
      <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/file_dialog.py" />
      <source>{file} is there already. What stands in it is lost.</source>
      <translation>{file} ya existe. Lo que contiene se pierde.</translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>not {term}</source>
      <translation>excepto {term}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/find/labels.py" />
      <source>{values} and {n} more</source>
      <translation>{values} y {n} más</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <location filename="../../ordersync_gui/ui/help_acts.py" />
      <source>This copy came without the manual.</source>
      <translation>Esta copia vino sin el manual.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/help_texts.py" />
      <source>ordersync {version}
An order desk: connect shops, import orders, ship by hand, tell the shop.</source>
      <translation>ordersync {version}
Un puesto de pedidos: conectar tiendas, importar pedidos, enviar a mano, avisar a la tienda.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Bring a row back to the channel's default, or all rows</source>
      <translation>Restablecer una fila, o todas, al valor del canal</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Changes of the maps so far</source>
      <translation>Cambios de las asignaciones hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Choose or type what a row means</source>
      <translation>Elegir o escribir lo que significa una fila</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy maps from another store</source>
      <translation>Copiar asignaciones de otra tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Copy the selected orders</source>
      <translation>Copiar los pedidos seleccionados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count an item of the order as packed, by its SKU or UPC</source>
      <translation>Contar un artículo del pedido como embalado, por su SKU o UPC</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Count the orders of the maps anew</source>
      <translation>Volver a contar los pedidos de las asignaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+1 to Ctrl+4</source>
      <translation>Ctrl+1 a Ctrl+4</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+Home, Ctrl+End</source>
      <translation>Ctrl+Inicio, Ctrl+Fin</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+O, Ctrl+E</source>
      <translation>Ctrl+O, Ctrl+E</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Ctrl+R, Ctrl+Shift+R</source>
      <translation>Ctrl+R, Ctrl+Mayús+R</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Down, Up</source>
      <translation>Abajo, Arriba</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>F2 or Enter</source>
      <translation>F2 o Intro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Fill in the parcel's number</source>
      <translation>Rellenar el número del paquete</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Find a word of the shop</source>
      <translation>Buscar una palabra de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Import maps from a file, export them</source>
      <translation>Importar asignaciones de un archivo, exportarlas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Its first letters</source>
      <translation>Sus primeras letras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Open the order</source>
      <translation>Abrir el pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put proposals away, then back to the list; the text stays</source>
      <translation>Cerrar las propuestas y después volver a la lista; el texto se queda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Put the order back, record nothing</source>
      <translation>Devolver el pedido, no registrar nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Read statuses from the shop</source>
      <translation>Leer los estados de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Record the parcel with all that is left</source>
      <translation>Registrar el paquete con todo lo que queda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Save what stands in the maps</source>
      <translation>Guardar lo que hay en las asignaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the barcode of an order</source>
      <translation>Escanear el código de barras de un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the item</source>
      <translation>Escanear el artículo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scan the tracking barcode</source>
      <translation>Escanear el código de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Scanning</source>
      <translation>Escaneo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select all that match</source>
      <translation>Seleccionar todos los que coinciden</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Select more</source>
      <translation>Seleccionar más</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Shift+Up, Shift+Down</source>
      <translation>Mayús+Arriba, Mayús+Abajo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Show proposals, choose one</source>
      <translation>Mostrar propuestas, elegir una</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Space or Delete</source>
      <translation>Espacio o Supr</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Statuses, shipping methods, carriers, custom fields</source>
      <translation>Estados, métodos de envío, transportistas, campos personalizados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take a term out, on its chip</source>
      <translation>Quitar un término, en su recuadro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the chosen proposal, else search at once</source>
      <translation>Tomar la propuesta elegida; si no hay, buscar ya</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the first or the chosen proposal</source>
      <translation>Tomar la primera propuesta o la elegida</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Take the next order of the list</source>
      <translation>Tomar el siguiente pedido de la lista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The find box</source>
      <translation>El cuadro de búsqueda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The list of orders</source>
      <translation>La lista de pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>The maps of a store</source>
      <translation>Las asignaciones de una tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the beginning, to the end</source>
      <translation>Al principio, al final</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>To the next part of the window, and back</source>
      <translation>A la siguiente parte de la ventana, y atrás</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Undo the last change of the maps</source>
      <translation>Deshacer el último cambio de las asignaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/key_sheet_texts.py" />
      <source>Words of the find box</source>
      <translation>Palabras del cuadro de búsqueda</translation>
    </message>
  </context>
  <context>
    <name>mail_steps</name>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Connect</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Greeting</source>
      <translation>Saludo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Last bytes</source>
      <translation>Últimos bytes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Mail begins</source>
      <translation>Empieza el correo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Recipient</source>
      <translation>Destinatario</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Sender</source>
      <translation>Remitente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_steps.py" />
      <source>Sign in</source>
      <translation>Inicio de sesión</translation>
    </message>
  </context>
  <context>
    <name>mails</name>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Attempt {n}</source>
      <translation>Intento {n}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Choose an order first.</source>
      <translation>Elija primero un pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>Choose the orders first.</source>
      <translation>Elija primero los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>From: {text}</source>
      <translation>De: {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Language: {language}</source>
      <translation>Idioma: {language}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>Mail to the buyer: {state}</source>
      <translation>Correo al comprador: {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>No mail to the buyer was made for this parcel.</source>
      <translation>No se hizo ningún correo al comprador para este paquete.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>No mail to the buyer: somebody said so for this order.</source>
      <translation>Ningún correo al comprador: alguien lo dijo así para este pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Not before {time}.</source>
      <translation>No antes de {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Not sent</source>
      <translation>No enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Subject: {text}</source>
      <translation>Asunto: {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>Taken by the mail server: {time}.</source>
      <translation>Aceptado por el servidor de correo: {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>The mail isn't sent before {moment}.</source>
      <translation>El correo no se envía antes de {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/mail_text.py" />
      <source>To {address}, {moment}.</source>
      <translation>Para {address}, {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>To: {text}</source>
      <translation>Para: {text}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/mails/wiring.py" />
      <source>{n} orders changed</source>
      <translation>
        <numerusform>{n} pedido cambiado</numerusform>
        <numerusform>{n} pedidos cambiados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>… Being sent</source>
      <translation>… Enviándose</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>… Waiting</source>
      <translation>… En espera</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>⚠ Refused</source>
      <translation>⚠ Rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>⚠ Unconfirmed</source>
      <translation>⚠ Sin confirmar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mails/words.py" />
      <source>✔ Sent</source>
      <translation>✔ Mandado</translation>
    </message>
  </context>
  <context>
    <name>map_names</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Carriers</source>
      <translation>Transportistas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Custom fields</source>
      <translation>Campos personalizados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From a file</source>
      <translation>De un archivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>From another store</source>
      <translation>De otra tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Reset to the default</source>
      <translation>Restablecido al valor predeterminado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Shipping methods</source>
      <translation>Métodos de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/map_names.py" />
      <source>Statuses</source>
      <translation>Estados</translation>
    </message>
  </context>
  <context>
    <name>map_preview</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{key}": {before} -&gt; {after}</source>
      <translation>«{key}»: {before} -&gt; {after}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>"{method}": {after} is proposed instead of {before}, for {n} orders to ship</source>
      <translation>
        <numerusform>«{method}»: se propone {after} en lugar de {before}, para {n} pedido por enviar</numerusform>
        <numerusform>«{method}»: se propone {after} en lugar de {before}, para {n} pedidos por enviar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>(no word)</source>
      <translation>(ninguna palabra)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Afterwards the orders have the status that they would have without it.</source>
      <translation>Después, los pedidos tienen el estado que tendrían sin él.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Changed by {who}, {when}:</source>
      <translation>Cambiado por {who}, {when}:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place}</source>
      <translation>Campo personalizado {place}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Custom field {place} shows {after} instead of {before}: {n} orders have something there</source>
      <translation>
        <numerusform>El campo personalizado {place} muestra {after} en lugar de {before}: {n} pedido tiene algo ahí</numerusform>
        <numerusform>El campo personalizado {place} muestra {after} en lugar de {before}: {n} pedidos tienen algo ahí</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>It was {n} when they were counted: orders came or changed in between.</source>
      <translation>Eran {n} cuando se contaron: entretanto llegaron o cambiaron pedidos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>No order would get another status.</source>
      <translation>Ningún pedido cambiaría de estado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Nothing had to be saved: the maps stood like that already.</source>
      <translation>No había nada que guardar: las asignaciones ya estaban así.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Saved. {n} orders moved.</source>
      <translation>
        <numerusform>Guardado. Cambió {n} pedido.</numerusform>
        <numerusform>Guardado. Cambiaron {n} pedidos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>They had other statuses when they were counted: orders or maps changed in between.</source>
      <translation>Tenían otros estados cuando se contaron: entretanto cambiaron pedidos o asignaciones.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>Undone. {n} orders moved back.</source>
      <translation>
        <numerusform>Deshecho. Volvió {n} pedido.</numerusform>
        <numerusform>Deshecho. Volvieron {n} pedidos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>What you changed here and haven't saved is lost.</source>
      <translation>Lo que cambió aquí y no ha guardado se pierde.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>and {n} more</source>
      <translation>
        <numerusform>y {n} más</numerusform>
        <numerusform>y {n} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>not mapped</source>
      <translation>sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices are confirmed by it.</source>
      <translation>
        <numerusform>Confirma {n} aviso.</numerusform>
        <numerusform>Confirma {n} avisos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices had gone out meanwhile; nothing takes them back.</source>
      <translation>
        <numerusform>{n} aviso había salido entretanto; nada lo retira.</numerusform>
        <numerusform>{n} avisos habían salido entretanto; nada los retira.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices that aren't sent yet would go out with other words</source>
      <translation>
        <numerusform>{n} aviso aún no mandado saldría con otras palabras</numerusform>
        <numerusform>{n} avisos aún no mandados saldrían con otras palabras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices were made and will be sent.</source>
      <translation>
        <numerusform>Se creó {n} aviso y se mandará.</numerusform>
        <numerusform>Se crearon {n} avisos y se mandarán.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would be made: their orders count as shipped then</source>
      <translation>
        <numerusform>Se crearía {n} aviso: su pedido contaría entonces como enviado</numerusform>
        <numerusform>Se crearían {n} avisos: sus pedidos contarían entonces como enviados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} notices would count as confirmed</source>
      <translation>
        <numerusform>{n} aviso contaría como confirmado</numerusform>
        <numerusform>{n} avisos contarían como confirmados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders keep their status, but have other reasons for attention</source>
      <translation>
        <numerusform>{n} pedido conserva su estado, pero tiene otros motivos de atención</numerusform>
        <numerusform>{n} pedidos conservan su estado, pero tienen otros motivos de atención</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders moved by it.</source>
      <translation>
        <numerusform>Cambia {n} pedido.</numerusform>
        <numerusform>Cambian {n} pedidos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would get another status.</source>
      <translation>
        <numerusform>{n} pedido tendría otro estado.</numerusform>
        <numerusform>{n} pedidos tendrían otro estado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/preview_words.py" />
      <source>{n} orders would move from {before} to {after}</source>
      <translation>
        <numerusform>{n} pedido pasaría de {before} a {after}</numerusform>
        <numerusform>{n} pedidos pasarían de {before} a {after}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>maps_dialog</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Carriers</source>
      <translation>&amp;Transportistas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>&amp;Statuses</source>
      <translation>&amp;Estados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Custom &amp;fields</source>
      <translation>&amp;Campos personalizados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Maps of {store}</source>
      <translation>Asignaciones de {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Save (Ctrl+S)</source>
      <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Shipping &amp;methods</source>
      <translation>&amp;Métodos de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>Undo the last change that was saved (Ctrl+Z)</source>
      <translation>Deshacer el último cambio guardado (Ctrl+Z)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} not mapped</source>
      <translation>{n} sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/maps/placing.py" />
      <source>{n} to look at</source>
      <translation>{n} por revisar</translation>
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Attempts so far: {n}. The next one is made on {moment}.</source>
      <translation>Intentos hasta ahora: {n}. El siguiente se hace: {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Correction for {tracking}: {state}</source>
      <translation>Corrección de {tracking}: {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Notice for {tracking}: {state}</source>
      <translation>Aviso de {tracking}: {state}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Requests that the shop has accepted: {n}. The rest isn't told yet.</source>
      <translation>Solicitudes que la tienda ha aceptado: {n}. El resto aún no se ha comunicado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>Step {n} of {of} is done ({name}), the rest isn't told yet.</source>
      <translation>El paso {n} de {of} está hecho ({name}), el resto aún no se ha comunicado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told as soon as it is asked again.</source>
      <translation>Se avisa a la tienda en cuanto se la vuelva a consultar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>The shop is told on {moment}.</source>
      <translation>Se avisa a la tienda: {moment}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_details/notice_text.py" />
      <source>This desk looks in the shop by itself, next on {moment}.</source>
      <translation>Este puesto mira solo en la tienda; la próxima vez: {moment}.</translation>
    </message>
  </context>
  <context>
    <name>papers</name>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Address labels</source>
      <translation>Etiquetas de direcciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Labels of the label printer</source>
      <translation>Etiquetas de la impresora de etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: plain text</source>
      <translation>Correo al comprador: texto simple</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: subject</source>
      <translation>Correo al comprador: asunto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Mail to the buyer: with pictures</source>
      <translation>Correo al comprador: con imágenes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheets.py" />
      <source>Order {number}, page {page} of {pages}</source>
      <translation>Pedido {number}, página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Packing slips</source>
      <translation>Albaranes</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/sheets.py" />
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Parcels of the day</source>
      <translation>Paquetes del día</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/printing/words.py" />
      <source>Pick list</source>
      <translation>Lista de recogida</translation>
    </message>
  </context>
  <context>
    <name>runs</name>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>(no number)</source>
      <translation>(sin número)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>- and {n} more</source>
      <translation>- y {n} más</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Answers of the shop that are kept: {n}.</source>
      <translation>Respuestas de la tienda que se conservan: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked for orders that changed between {start} and {end} (this PC's time).</source>
      <translation>Se pidieron los pedidos cambiados entre {start} y {end} (hora de este PC).</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Asked the shop for order {number} alone.</source>
      <translation>Se pidió a la tienda solo el pedido {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>It went on with a range that an import before it had begun.</source>
      <translation>Continuó con un periodo que había empezado una importación anterior.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>No answer of the shop is kept: none came, it is longer than {days} days ago, {runs} imports of the store came after it, or buyers were forgotten since.</source>
      <translation>No se conserva ninguna respuesta de la tienda: no llegó ninguna, hace más de {days} días, después hubo {runs} importaciones de la tienda o se ha olvidado a compradores desde entonces.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Orders of it that couldn't be read to this day:</source>
      <translation>Pedidos suyos que hasta hoy no se pudieron leer:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Pages: {pages}. Orders: {seen}, of which {new} new, {changed} changed, {unchanged} unchanged; {rejected} couldn't be read; {left_out} left out by the store's settings.</source>
      <translation>Páginas: {pages}. Pedidos: {seen}, de ellos {new} nuevos, {changed} cambiados, {unchanged} sin cambios; {rejected} no se pudieron leer; {left_out} excluidos por los ajustes de la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>The range was long: slice {n} of {slices} was the last one that it asked for.</source>
      <translation>El periodo era largo: el tramo {n} de {slices} fue el último que pidió.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>Warnings:</source>
      <translation>Advertencias:</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by a command</source>
      <translation>por un comando</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by itself</source>
      <translation>automática</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>by whom isn't known</source>
      <translation>no se sabe por quién</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>for news about an order</source>
      <translation>por novedades de un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>goes on</source>
      <translation>sigue en marcha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} changed</source>
      <translation>{n} cambiados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>{n} couldn't be read</source>
      <translation>{n} ilegibles</translation>
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
      <translation>{n} nuevos</translation>
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
        <numerusform>{n} advertencia</numerusform>
        <numerusform>{n} advertencias</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/details_text.py" />
      <source>{store}: began {when}, {who}, took {long}.</source>
      <translation>{store}: inicio {when}, {who}, duración {long}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on</source>
      <translation>… en marcha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>… goes on, or its program has stopped</source>
      <translation>… en marcha, o su programa se ha detenido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✔ complete</source>
      <translation>✔ completa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ broken off: the program stopped</source>
      <translation>✖ interrumpida: el programa se detuvo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/runs/words.py" />
      <source>✖ stopped by hand</source>
      <translation>✖ detenida a mano</translation>
    </message>
  </context>
  <context>
    <name>scanning</name>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source> and {n} more</source>
      <translation> y {n} más</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is an item, but none of order {number}.</source>
      <translation>«{text}» es un artículo, pero no del pedido {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" is no command of this program.</source>
      <translation>«{text}» no es una acción de este programa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" isn't in order {number}.</source>
      <translation>«{text}» no está en el pedido {number}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>"{text}" looks like a tracking number, but no order is in hand.</source>
      <translation>«{text}» parece un número de seguimiento, pero no hay ningún pedido en mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window is open</source>
      <translation>Hay una ventana abierta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>A window was opening: only a part of that scan arrived. Nothing was done with it.</source>
      <translation>Se estaba abriendo una ventana: solo llegó una parte de ese escaneo. No se hizo nada con él.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>ABORT: put the order back, record nothing</source>
      <translation>ABORT: devolver el pedido, no registrar nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>All is packed. Scan the tracking barcode.</source>
      <translation>Todo está embalado. Escanee el código de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Already shipped</source>
      <translation>Ya enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Another order is shown</source>
      <translation>Se muestra otro pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Can't be shipped</source>
      <translation>No se puede enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Choose another view, or scan an order.</source>
      <translation>Elija otra vista o escanee un pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Command {words}</source>
      <translation>Acción {words}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Counted.</source>
      <translation>Contado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Enter, Tab or nothing</source>
      <translation>Intro, Tab o nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it or close it (Esc), then scan again.</source>
      <translation>Termínelo o ciérrelo (Esc) y vuelva a escanear.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Finish it, or scan ABORT to put it back. It stays in hand.</source>
      <translation>Termínelo o escanee ABORT para devolverlo. Sigue en mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Like a tracking number of {carriers}, but a digit is wrong</source>
      <translation>Como un número de seguimiento de {carriers}, pero con una cifra errónea</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>NEXT: take the next order of the list</source>
      <translation>NEXT: tomar el siguiente pedido de la lista</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>No next order</source>
      <translation>No hay siguiente pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>No order's number and no tracking number that is known; it may be an item's code.</source>
      <translation>No es ningún número de pedido ni de seguimiento conocido; puede ser el código de un artículo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not all is packed</source>
      <translation>No está todo embalado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not paid</source>
      <translation>No pagado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Not shipped</source>
      <translation>No enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing is known of "{text}". No order is chosen now.</source>
      <translation>No se sabe nada de «{text}». Ahora no hay ningún pedido elegido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing to ship</source>
      <translation>Nada que enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was done with the scan: the window "{title}" waits for you.</source>
      <translation>No se hizo nada con el escaneo: la ventana «{title}» le espera.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was looked up</source>
      <translation>No se buscó nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was recorded. Mend that, then scan SHIPALL again.</source>
      <translation>No se registró nada. Corrija eso y vuelva a escanear SHIPALL.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Look into the parcel, then scan the order again.</source>
      <translation>No se envió nada. Mire dentro del paquete y vuelva a escanear el pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Nothing was shipped. Scan the order that you hold again, then the tracking barcode on its label.</source>
      <translation>No se envió nada. Escanee otra vez el pedido que tiene en la mano y después el código de seguimiento de su etiqueta de envío.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>On hold</source>
      <translation>Retenido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>One order at a time</source>
      <translation>Un pedido cada vez</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} ({store}): {what}</source>
      <translation>Pedido {number} ({store}): {what}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} again. Go on.</source>
      <translation>Otra vez el pedido {number}. Continúe.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} before it was recorded already, once.</source>
      <translation>El pedido anterior, {number}, ya se registró, una vez.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Order {number} is in hand already.</source>
      <translation>El pedido {number} ya está en mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} is packed, but another one was chosen. The number was taken for neither.</source>
      <translation>El pedido {number} está embalado, pero se eligió otro. El número no se tomó para ninguno.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} isn't shipped yet.</source>
      <translation>El pedido {number} todavía no se ha enviado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {number} still lacks: {items}.</source>
      <translation>Al pedido {number} todavía le falta: {items}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Order {orders}</source>
      <translation>Pedido {orders}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is only half packed.</source>
      <translation>Se escaneó el pedido {other}, pero {number} está a medio embalar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Order {other} was scanned, but {number} is packed and not shipped yet.</source>
      <translation>Se escaneó el pedido {other}, pero {number} está embalado y todavía no enviado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Print the command barcodes again: Orders &gt; Scanning &gt; Print command barcodes.</source>
      <translation>Imprima de nuevo los códigos de barras: Pedidos &gt; Escaneo &gt; Imprimir códigos de acción.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this one back. The order stays in hand.</source>
      <translation>Devuelva este. El pedido sigue en mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. Import the orders (F5) and scan the order's barcode again.</source>
      <translation>Aparte este paquete. Importe los pedidos (F5) y vuelva a escanear el código de barras del pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Put this parcel aside. No order is chosen now.</source>
      <translation>Aparte este paquete. Ahora no hay ningún pedido elegido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>SHIPALL was scanned, but no order is in hand.</source>
      <translation>Se escaneó SHIPALL, pero no hay ningún pedido en mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/sheet_dialog.py" />
      <source>SHIPALL: record the parcel with all that is left</source>
      <translation>SHIPALL: registrar el paquete con todo lo que queda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan again. If it comes back, look at the log.</source>
      <translation>Escanee otra vez. Si se repite, mire el registro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of order {number} again, then the tracking barcode.</source>
      <translation>Escanee otra vez el código de barras del pedido {number} y después el código de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the barcode of the order that is in this parcel, then the tracking number.</source>
      <translation>Escanee el código de barras del pedido que va en este paquete y después el número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the next order's barcode.</source>
      <translation>Escanee el código de barras del siguiente pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order first</source>
      <translation>Escanee primero el pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan the order's barcode again, then the one that you scanned last.</source>
      <translation>Escanee otra vez el código de barras del pedido y después el último que escaneó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scan these items, or count them by hand where they have no barcode. Then scan the tracking number.</source>
      <translation>Escanee estos artículos, o cuéntelos a mano si no tienen código de barras. Escanee después el número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Scanned too soon</source>
      <translation>Escaneado demasiado pronto</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Stop: don't ship</source>
      <translation>Alto: no enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>Tab</source>
      <translation>Tabulador</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Take it out of the parcel again. The order stays in hand.</source>
      <translation>Sáquelo otra vez del paquete. El pedido sigue en mano.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an item</source>
      <translation>Eso es un artículo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>That is an order</source>
      <translation>Eso es un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of order {number} was scanned where a tracking number belongs.</source>
      <translation>Se escaneó el código de barras del pedido {number} donde va un número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The barcode of {item} was scanned where a tracking number belongs.</source>
      <translation>Se escaneó el código de barras de {item} donde va un número de seguimiento.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>The list has no order behind this one.</source>
      <translation>La lista no tiene ningún pedido después de este.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Too many</source>
      <translation>Demasiados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>Tracking number filled in. Scan SHIPALL or press Ctrl+Enter.</source>
      <translation>Número de seguimiento rellenado. Escanee SHIPALL o pulse Ctrl+Intro.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/trial_dialog.py" />
      <source>Tracking number {number} of {carriers}</source>
      <translation>Número de seguimiento {number} de {carriers}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Unknown command</source>
      <translation>Acción desconocida</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>Wrong item</source>
      <translation>Artículo equivocado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and it can be skipped</source>
      <translation>sí, y se puede omitir</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/settings_dialog.py" />
      <source>yes, and skipping it needs a reason</source>
      <translation>sí, y para omitirlo hace falta un motivo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/decisions.py" />
      <source>{item} is in this order.</source>
      <translation>{item} está en este pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/scanning/refusals.py" />
      <source>{item}: all {n} of order {number} are in the parcel already.</source>
      <translation>{item}: las {n} unidades del pedido {number} ya están en el paquete.</translation>
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
      <translation>Una copia de seguridad contiene todos los pedidos y paquetes. Se hace una sola antes de cada actualización de ordersync.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>After how many days buyers' names and addresses are removed from this PC.</source>
      <translation>Después de cuántos días se quitan de este PC los nombres y direcciones de los compradores.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>How the scanner types, and whether items are checked by scanning them.</source>
      <translation>Cómo escribe el escáner y si los artículos se comprueban escaneándolos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Imports</source>
      <translation>Importaciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Kept messages</source>
      <translation>Mensajes guardados</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Label printer</source>
      <translation>Impresora de etiquetas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Scanning</source>
      <translation>Escaneo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Settings of {store}...</source>
      <translation>Ajustes de {store}...</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Telling shops</source>
      <translation>Avisos a tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>When a shop is told of a parcel is set for each store: at once, after a short delay in which the parcel can be undone, at a time of day, or never.</source>
      <translation>Cuándo se avisa a una tienda de un paquete se ajusta en cada tienda: al momento, tras una breve espera en la que se puede deshacer, a una hora del día o nunca.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Whether and how often orders are imported by themselves is set for each store.</source>
      <translation>Si los pedidos se importan solos, y cada cuánto, se ajusta en cada tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settings/sections.py" />
      <source>Windows open where and as large as they were when they were closed.</source>
      <translation>Las ventanas se abren donde estaban y tan grandes como estaban al cerrarlas.</translation>
    </message>
  </context>
  <context>
    <name>settle</name>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Give up</source>
      <translation>Abandonar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>It arrived</source>
      <translation>Llegó</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Mark as done</source>
      <translation>Marcar como hecho</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/settle_dialog.py" />
      <source>Send again</source>
      <translation>Volver a mandar</translation>
    </message>
  </context>
  <context>
    <name>ship</name>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Beyond the end of the list, not used: {n}.</source>
      <translation>Más allá del final de la lista, no usados: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}</source>
      <translation>Elección del comprador: {method}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}. By the map: {carrier}</source>
      <translation>Elección del comprador: {method}. Según la asignación: {carrier}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>Buyer's choice: {method}. By the store's rules: {carrier}</source>
      <translation>Elección del comprador: {method}. Por las reglas de la tienda: {carrier}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>By the settings of {store} the shop isn't told of parcels.</source>
      <translation>Según los ajustes de {store}, no se avisa a la tienda de los paquetes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Carrier by the number.</source>
      <translation>Transportista según el número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not recorded: {n} ({orders}); the reason stands in each row.</source>
      <translation>No registrados: {n} ({orders}); el motivo está en cada fila.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Not used, as these can't be shipped: {orders}.</source>
      <translation>No usados, porque estos no se pueden enviar: {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>Nothing is left to ship of this order.</source>
      <translation>No queda nada por enviar de este pedido.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Numbers put into the list: {n}.</source>
      <translation>Números puestos en la lista: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>Order {orders} has the same number.</source>
      <translation>El pedido {orders} tiene el mismo número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>Reading an order</source>
      <translation>Leyendo un pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_words.py" />
      <source>Recorded: {n}.</source>
      <translation>Registrados: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>Taken off: "{removed}". That is of the label, not of the number.</source>
      <translation>Quitado: «{removed}». Es de la etiqueta de envío, no del número.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The carrier is missing.</source>
      <translation>Falta el transportista.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The delivery address was changed just now. Close this window, look at it, and open it again.</source>
      <translation>La dirección de envío acaba de cambiar. Cierre esta ventana, mírela y vuelva a abrirla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_news.py" />
      <source>The items of this order were changed just now. Close this window and open it again.</source>
      <translation>Los artículos de este pedido acaban de cambiar. Cierre esta ventana y vuelva a abrirla.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The map of shipping methods says {carrier}.</source>
      <translation>La asignación de métodos de envío dice {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The number is used already, on order {orders}.</source>
      <translation>El número ya está usado, en el pedido {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop cancelled this order. It can't be shipped.</source>
      <translation>La tienda canceló este pedido. No se puede enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told at once.</source>
      <translation>Se avisa a la tienda de inmediato.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>The shop is told {moment}; you can undo it until then.</source>
      <translation>Se avisa a la tienda {moment}; hasta entonces puede deshacerlo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_many_rows.py" />
      <source>The shop was told of a parcel that was taken back here. Ship this order on its own.</source>
      <translation>Se avisó a la tienda de un paquete que aquí se anuló. Envíe este pedido por separado.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop was told of {carrier} {tracking}, which was taken back here. Told of this parcel too, it may count the order twice and mail the buyer again. Tell it only if that is right.</source>
      <translation>Se avisó a la tienda de {carrier} {tracking}, que aquí se anuló. Si se le avisa también de este paquete, puede contar el pedido dos veces y volver a escribir al comprador. Avísela solo si es lo correcto.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>The shop's status isn't mapped. Say in the maps of the store what it means.</source>
      <translation>El estado de la tienda está sin asignar. Indique en las asignaciones de la tienda qué significa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/tracking_hint.py" />
      <source>The store's rules say {carrier}.</source>
      <translation>Las reglas de la tienda dicen {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_telling.py" />
      <source>This desk mails buyers that have an e-mail address.</source>
      <translation>Este puesto escribe a los compradores que tienen dirección de correo.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/mail_telling.py" />
      <source>This desk mails the buyer: {address}.</source>
      <translation>Este puesto escribe al comprador: {address}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order is on hold. It can be shipped once the hold is lifted.</source>
      <translation>Este pedido está retenido. Se puede enviar cuando se libere.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order isn't paid yet. It can be shipped once the shop says that it is paid.</source>
      <translation>Este pedido todavía no está pagado. Se puede enviar cuando la tienda diga que lo está.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_obstacle.py" />
      <source>This order was shipped already. Nothing is left to ship.</source>
      <translation>Este pedido ya se envió. No queda nada por enviar.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>Without your asking {store} would never be told.</source>
      <translation>Si usted no lo pide, nunca se avisaría a {store}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>in {span}</source>
      <translation>dentro de {span}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>on {day} at {time}</source>
      <translation>el {day} a las {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>today at {time}</source>
      <translation>hoy a las {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>tomorrow at {time}</source>
      <translation>mañana a las {time}</translation>
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
        <numerusform>{n} minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/telling_words.py" />
      <source>{n} seconds</source>
      <translation>
        <numerusform>{n} segundo</numerusform>
        <numerusform>{n} segundos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>⚑ Goes to a pick-up point: {point}</source>
      <translation>⚑ Va a un punto de recogida: {point}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, with the message: {message}</source>
      <translation>❖ Regalo, con el mensaje: {message}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/ship_heading.py" />
      <source>❖ Gift, without a message</source>
      <translation>❖ Regalo, sin mensaje</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>All stores</source>
      <translation>Todas las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>Orders of all stores</source>
      <translation>Pedidos de todas las tiendas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>import: {ago}</source>
      <translation>importación: {ago}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>number of orders not known yet</source>
      <translation>aún no se sabe el número de pedidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{import_}, by hand</source>
      <translation>{import_}, a mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{name} (changed)</source>
      <translation>{name} (cambiada)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_saved.py" />
      <source>{n} before the last change</source>
      <translation>{n} antes del último cambio</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} not mapped</source>
      <translation>{n} sin asignar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} status words aren't mapped: {words}</source>
      <translation>
        <numerusform>{n} estado de la tienda está sin asignar: {words}</numerusform>
        <numerusform>{n} estados de la tienda están sin asignar: {words}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/sidebar_stores.py" />
      <source>{n} unsent</source>
      <translation>{n} sin mandar</translation>
    </message>
  </context>
  <context>
    <name>status_words</name>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>(no word)</source>
      <translation>(ninguna palabra)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Added</source>
      <translation>Añadido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks</source>
      <translation>Según las marcas de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>By the shop's marks: paid, shipped</source>
      <translation>Según las marcas de la tienda: pagado, enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Default</source>
      <translation>Predeterminado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not mapped</source>
      <translation>Sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not offered: {statuses}. {reason}</source>
      <translation>No se ofrece: {statuses}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>Not saved yet</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel declares nothing for this word.</source>
      <translation>El canal no declara nada para esta palabra.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>The channel's default: {status}</source>
      <translation>Valor del canal: {status}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped</source>
      <translation>{sign} Sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} Not mapped: orders can't be shipped</source>
      <translation>{sign} Sin asignar: los pedidos no se pueden enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{sign} {status} (not possible here)</source>
      <translation>{sign} {status} (aquí no es posible)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} is always "{word}": {reason}</source>
      <translation>{status} es siempre «{word}»: {reason}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/status_words.py" />
      <source>{status} isn't offered: {reason}</source>
      <translation>{status} no se ofrece: {reason}</translation>
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
      <translation>Desconectada: sus pedidos se quedan aquí; ni se consulta ni se avisa a la tienda.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Enter the right sign-in with Stores &gt; Change connection.</source>
      <translation>Escriba los datos de acceso correctos con Tiendas &gt; Cambiar conexión.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Imported by hand only</source>
      <translation>Solo se importa a mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>It fails at other times as well: {n}.</source>
      <translation>También falla en otros momentos: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Its import is on hold, and no other begins. Stores &gt; Import this store lets it go on.</source>
      <translation>Su importación está en pausa y no empieza ninguna otra. Tiendas &gt; Importar esta tienda la continúa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Last good import: {ago}.</source>
      <translation>Última importación buena: {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Newest order: {ago}.</source>
      <translation>Pedido más reciente: {ago}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Next import: {time}.</source>
      <translation>Próxima importación: {time}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: Stores &gt; Hold all automatic imports is ticked.</source>
      <translation>Ninguna empieza sola: está marcado Tiendas &gt; Pausar todas las importaciones automáticas.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>None begins by itself: its settings say so. F5 imports it.</source>
      <translation>Ninguna empieza sola: así lo dicen sus ajustes. F5 la importa.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Stores &gt; Connect again takes it up where it was left.</source>
      <translation>Tiendas &gt; Volver a conectar continúa donde se dejó.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The last import failed: {why}</source>
      <translation>La última importación falló: {why}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>The shop asked not to be asked for a while; F5 asks it all the same.</source>
      <translation>La tienda pidió que no se la consulte durante un tiempo; F5 la consulta de todos modos.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>This PC is connected to no network. The imports go on as soon as it is.</source>
      <translation>Este PC no está conectado a ninguna red. Las importaciones continúan en cuanto lo esté.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Unsent shipment notices: {n}.</source>
      <translation>Avisos de envío sin mandar: {n}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>Up to date</source>
      <translation>Al día</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>in {time} ({clock})</source>
      <translation>en {time} ({clock})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none known</source>
      <translation>ninguno conocido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: all are on hold</source>
      <translation>ninguna: todas en pausa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: disconnected</source>
      <translation>ninguna: desconectada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>none: only by hand</source>
      <translation>ninguna: solo a mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network</source>
      <translation>cuando haya red</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>once there is a network, or {time}</source>
      <translation>cuando haya red, o {time}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs</source>
      <translation>hay una en marcha</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>one runs and is on hold</source>
      <translation>hay una en pausa</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{ago} ({time})</source>
      <translation>{ago} ({time})</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, a new try</source>
      <translation>{time}, nuevo intento</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/store_state_words.py" />
      <source>{time}, as the shop asked</source>
      <translation>{time}, como pidió la tienda</translation>
    </message>
  </context>
  <context>
    <name>taken_text</name>
    <message>
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>No row is set.</source>
      <translation>Ninguna fila queda fijada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are like that here already.</source>
      <translation>
        <numerusform>{n} fila ya está así aquí.</numerusform>
        <numerusform>{n} filas ya están así aquí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows are set.</source>
      <translation>
        <numerusform>{n} fila queda puesta.</numerusform>
        <numerusform>{n} filas quedan puestas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/maps/taken_text.py" />
      <source>{n} rows can't be taken.</source>
      <translation>
        <numerusform>{n} fila no se puede adoptar.</numerusform>
        <numerusform>{n} filas no se pueden adoptar.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>text</name>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>A store's settings leave these out: they are kept, but not counted or shipped.</source>
      <translation>Los ajustes de una tienda los excluyen: se conservan, pero no se cuentan ni se envían.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Address incomplete</source>
      <translation>Dirección incompleta</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Address unusable</source>
      <translation>Dirección no válida</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Answered</source>
      <translation>Respondido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Asked too often</source>
      <translation>Demasiadas consultas</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Payment</source>
      <translation>En espera de pago</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Awaiting Shipment</source>
      <translation>En espera de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Cancelled after shipping</source>
      <translation>Cancelado tras el envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Conflicts</source>
      <translation>Conflictos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Differs from the shop</source>
      <translation>Difiere de la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Fault in the shop</source>
      <translation>Fallo en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Left out</source>
      <translation>Excluidos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Look at the order</source>
      <translation>Mire el pedido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>No answer; it may have arrived</source>
      <translation>Sin respuesta; puede haber llegado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not allowed</source>
      <translation>No permitido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Nothing was sent</source>
      <translation>No se mandó nada</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice refused</source>
      <translation>Aviso rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Notice unconfirmed</source>
      <translation>Aviso sin confirmar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>On Hold</source>
      <translation>Retenido</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Refused: order {orders}.</source>
      <translation>Rechazado: pedido {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sent to another address</source>
      <translation>Mandado a otra dirección</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Shipment notice</source>
      <translation>Aviso de envío</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped by somebody else</source>
      <translation>Enviado por otra persona</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shipped too much</source>
      <translation>Enviado de más</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Shop to be changed by hand</source>
      <translation>Cambiar la tienda a mano</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Sign-in refused</source>
      <translation>Acceso rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Status not mapped</source>
      <translation>Estado sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Still open at the shop</source>
      <translation>Aún abierto en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/order_views.py" />
      <source>Stop shipping</source>
      <translation>No enviar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Stop: changed at the shop</source>
      <translation>Alto: cambio en la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>This order is left out by the settings of {store}: it is kept out of the lists and can't be shipped here.</source>
      <translation>Este pedido está excluido por los ajustes de {store}: no está en las listas y no se puede enviar aquí.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>This order is left out: by the settings of {store}, orders whose {source_name} is "{source}" are kept out of the lists and can't be shipped here. To work on it, take {source} off that list in the settings.</source>
      <translation>Este pedido está excluido: según los ajustes de {store}, los pedidos con «{source}» en {source_name} no aparecen en las listas y no se pueden enviar aquí. Para trabajar en él, quite {source} de esa lista en los ajustes.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two addresses</source>
      <translation>Dos direcciones</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Two-letter codes needed</source>
      <translation>Faltan códigos de dos letras</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Unconfirmed: order {orders}.</source>
      <translation>Sin confirmar: pedido {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/evidence_model.py" />
      <source>Unknown answer</source>
      <translation>Respuesta desconocida</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>Unmapped</source>
      <translation>Sin asignar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>Waiting: order {orders}.</source>
      <translation>En espera: pedido {orders}.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>at least {weight}, summed up here: some items have no weight</source>
      <translation>al menos {weight}, sumado aquí: algunos artículos no tienen peso</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{amount} (currency unknown)</source>
      <translation>{amount} (moneda desconocida)</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{number} (unit not told)</source>
      <translation>{number} (unidad sin indicar)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} d ago</source>
      <translation>
        <numerusform>hace {n} día</numerusform>
        <numerusform>hace {n} días</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} h ago</source>
      <translation>hace {n} h</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{n} min ago</source>
      <translation>hace {n} min</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/notice_trouble.py" />
      <source>{orders} and {n} more</source>
      <translation>{orders} y {n} más</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, given by the shop</source>
      <translation>{weight}, según la tienda</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>{weight}, summed up from the items</source>
      <translation>{weight}, sumado de los artículos</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Sending</source>
      <translation>… Mandando</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>… Waiting</source>
      <translation>… En espera</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Refused</source>
      <translation>⚠ Rechazado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>⚠ Unconfirmed</source>
      <translation>⚠ Sin confirmar</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Confirmed</source>
      <translation>✔ Confirmado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✔ Sent</source>
      <translation>✔ Mandado</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/text.py" />
      <source>✖ Cancelled</source>
      <translation>✖ Cancelado</translation>
    </message>
  </context>
  <context>
    <name>views</name>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Find: {text}</source>
      <translation>Buscar: {text}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Its store {store} is no longer here, so that it finds nothing.</source>
      <translation>Su tienda {store} ya no está aquí, por lo que no encuentra nada.</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Sorted by: {column}, {direction}</source>
      <translation>Ordenado por: {column}, {direction}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>Store: {store}</source>
      <translation>Tienda: {store}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>View: {view}</source>
      <translation>Vista: {view}</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>downwards</source>
      <translation>descendente</translation>
    </message>
    <message>
      <location filename="../../ordersync_gui/ui/views/view_words.py" />
      <source>upwards</source>
      <translation>ascendente</translation>
    </message>
  </context>
  <context>
    <name>wizard</name>
    <message>
      <location filename="../../ordersync_gui/ui/wizard/draft.py" />
      <source>(no word)</source>
      <translation>(ninguna palabra)</translation>
    </message>
  </context>
</TS>
