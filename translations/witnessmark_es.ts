<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Skip or refuse</source>
        <translation>Omitir o rechazar</translation>
    </message>
    <message>
        <source>Skip with reason</source>
        <translation>Omitir con motivo</translation>
    </message>
    <message>
        <source>Refuse with reason</source>
        <translation>Rechazar con motivo</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>No hace falta aquí</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Ask for a variance</source>
        <translation>Pedir una variación</translation>
    </message>
    <message>
        <source>Waive this finding</source>
        <translation>Dispensar este hallazgo</translation>
    </message>
    <message>
        <source>It stays open until the utility has granted it, and goes into the packet with your reason.</source>
        <translation>Queda abierto hasta que la compañía eléctrica la conceda, y va al expediente con su motivo.</translation>
    </message>
    <message>
        <source>It stays in the record as not met and waived, with your name and reason, and goes into the packet.</source>
        <translation>Queda en el registro como no cumplido y dispensado, con su nombre y motivo, y va al expediente.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Registrar la solicitud</translation>
    </message>
    <message>
        <source>Record the waiver</source>
        <translation>Registrar la dispensa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AttestEvidence</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>You confirm the plot plan as it is drawn now. What is recorded later may change it.</source>
        <translation>Usted confirma el plano de situación tal como está dibujado ahora. Lo que se registre después puede cambiarlo.</translation>
    </message>
    <message>
        <source>You confirm the single-line diagram as it is drawn now. What is recorded later may change it.</source>
        <translation>Usted confirma el diagrama unifilar tal como está dibujado ahora. Lo que se registre después puede cambiarlo.</translation>
    </message>
    <message>
        <source>You confirm that you opened every rule that is open. %1.</source>
        <translation>Usted confirma que abrió cada regla pendiente. %1.</translation>
    </message>
    <message>
        <source>You confirm that you read the packet as it was made last.</source>
        <translation>Usted confirma que leyó el expediente tal como se hizo por última vez.</translation>
    </message>
    <message>
        <source>Open the plot plan</source>
        <translation>Abrir el plano de situación</translation>
    </message>
    <message>
        <source>Open the single-line diagram</source>
        <translation>Abrir el diagrama unifilar</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Abrir las reglas</translation>
    </message>
    <message>
        <source>Open the packet’s page</source>
        <translation>Abrir la página del expediente</translation>
    </message>
</context>
<context>
    <name>BaseWords</name>
    <message>
        <source>The drawn signature cannot be read.</source>
        <translation>La firma dibujada no se puede leer.</translation>
    </message>
    <message>
        <source>The drawn signature</source>
        <translation>La firma dibujada</translation>
    </message>
</context>
<context>
    <name>BenchDevice</name>
    <message>
        <source>Recording, %1</source>
        <translation>Grabando, %1</translation>
    </message>
    <message>
        <source>SIMULATED: not a real device</source>
        <translation>SIMULADO: no es un dispositivo real</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>No measurements yet. Models shows what the device has, Traffic what passes on the wire.</source>
        <translation>Aún no hay mediciones. Modelos muestra lo que tiene el dispositivo, Tráfico lo que pasa por el cable.</translation>
    </message>
    <message>
        <source>No models were found yet.</source>
        <translation>Aún no se encontraron modelos.</translation>
    </message>
    <message>
        <source>Models 64901 to 64903 are experimental numbers.</source>
        <translation>Los modelos 64901 a 64903 son números experimentales.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name of a capture</source>
        <translation>Nombre de una captura</translation>
    </message>
    <message>
        <source>Start capture</source>
        <translation>Iniciar captura</translation>
    </message>
    <message>
        <source>Stop capture %1</source>
        <translation>Detener captura %1</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Guardar grabación</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Guardar valores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Read anew with every round. The inverter is only read: this program cannot change its settings.</source>
        <translation>Se lee de nuevo en cada vuelta. El inversor solo se lee: este programa no puede cambiar sus ajustes.</translation>
    </message>
</context>
<context>
    <name>BenchList</name>
    <message>
        <source>Opened</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>Al alcance</translation>
    </message>
    <message>
        <source>No other port was found. Plug in the cable and look again, or type where it is.</source>
        <translation>No se encontró otro puerto. Conecte el cable y busque otra vez, o escriba dónde está.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Other path or address</source>
        <translation>Otra ruta o dirección</translation>
    </message>
    <message>
        <source>Only listen, never send (a sub-meter&apos;s line)</source>
        <translation>Solo escuchar, nunca enviar (línea de un submedidor)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Any device, without a job. What passes on the wire is recorded into the captures folder; nothing goes into a job.</source>
        <translation>Cualquier dispositivo, sin trabajo. Lo que pasa por el cable se graba en la carpeta de capturas; nada va a un trabajo.</translation>
    </message>
    <message>
        <source>Back to the device</source>
        <translation>Volver al dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Choose a device on the left. Several can be open at a time.</source>
        <translation>Elija un dispositivo a la izquierda. Puede haber varios abiertos a la vez.</translation>
    </message>
</context>
<context>
    <name>BenchPoints</name>
    <message>
        <source>SunSpec models</source>
        <translation>Modelos SunSpec</translation>
    </message>
</context>
<context>
    <name>BenchSave</name>
    <message>
        <source>Save the values</source>
        <translation>Guardar los valores</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
</context>
<context>
    <name>BenchTraffic</name>
    <message>
        <source>Messages on the wire</source>
        <translation>Mensajes en el cable</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>Choose a message to see its fields.</source>
        <translation>Elija un mensaje para ver sus campos.</translation>
    </message>
</context>
<context>
    <name>BenchWords</name>
    <message>
        <source>read coils</source>
        <translation>leer bobinas</translation>
    </message>
    <message>
        <source>read discrete inputs</source>
        <translation>leer entradas discretas</translation>
    </message>
    <message>
        <source>read holding registers</source>
        <translation>leer registros de retención</translation>
    </message>
    <message>
        <source>read input registers</source>
        <translation>leer registros de entrada</translation>
    </message>
    <message>
        <source>write one coil</source>
        <translation>escribir una bobina</translation>
    </message>
    <message>
        <source>write one register</source>
        <translation>escribir un registro</translation>
    </message>
    <message>
        <source>write coils</source>
        <translation>escribir bobinas</translation>
    </message>
    <message>
        <source>write registers</source>
        <translation>escribir registros</translation>
    </message>
    <message>
        <source>function %1</source>
        <translation>función %1</translation>
    </message>
    <message>
        <source>function not supported</source>
        <translation>función no admitida</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>no existe esa dirección</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>valor no permitido</translation>
    </message>
    <message>
        <source>device failure</source>
        <translation>falla del dispositivo</translation>
    </message>
    <message>
        <source>accepted, needs time</source>
        <translation>aceptado, necesita tiempo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Unit %1: %2, %3 from %4</source>
        <translation>Unidad %1: %2, %3 desde %4</translation>
    </message>
    <message>
        <source>Echo of the request: the adapter returns what is sent</source>
        <translation>Eco de la petición: el adaptador devuelve lo enviado</translation>
    </message>
    <message>
        <source>Unit %1 refuses: %2, %3</source>
        <translation>La unidad %1 rechaza: %2, %3</translation>
    </message>
    <message>
        <source>Unit %1 answers: %2 registers from %3</source>
        <translation>La unidad %1 responde: %2 registros desde %3</translation>
    </message>
    <message>
        <source>Unit %1 answers: %2</source>
        <translation>La unidad %1 responde: %2</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>resto</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>byte count</source>
        <translation>número de bytes</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transacción</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>%1, wrong: %2 expected</source>
        <translation>%1, incorrecto: se esperaba %2</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, correcto</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>meter number</source>
        <translation>número de medidor</translation>
    </message>
    <message>
        <source>peak demand</source>
        <translation>demanda máxima</translation>
    </message>
    <message>
        <source>demand resets</source>
        <translation>reinicios de demanda</translation>
    </message>
    <message>
        <source>always 00 00</source>
        <translation>siempre 00 00</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Meter %1: %2 kWh, peak %3 kW</source>
        <translation>Medidor %1: %2 kWh, máxima %3 kW</translation>
    </message>
    <message>
        <source>%1; the checksum is wrong</source>
        <translation>%1; la suma de control es incorrecta</translation>
    </message>
    <message>
        <source>registers as they are</source>
        <translation>registros tal como están</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>a model this program does not know</source>
        <translation>un modelo que este programa no conoce</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>unknown revision: %1</source>
        <translation>revisión desconocida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of an answer that was not finished</source>
        <translation>
            <numerusform>%n byte de una respuesta sin terminar</numerusform>
            <numerusform>%n bytes de una respuesta sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that are no message</source>
        <translation>
            <numerusform>%n byte que no es ningún mensaje</numerusform>
            <numerusform>%n bytes que no son ningún mensaje</numerusform>
        </translation>
    </message>
    <message>
        <source> (models %1 to %2)</source>
        <translation> (modelos %1 a %2)</translation>
    </message>
    <message>
        <source> (model %1, %2)</source>
        <translation> (modelo %1, %2)</translation>
    </message>
    <message>
        <source> (model %1)</source>
        <translation> (modelo %1)</translation>
    </message>
</context>
<context>
    <name>BleWords</name>
    <message>
        <source>%1: this account may not use Bluetooth. Add it to the group bluetooth (sudo usermod -aG bluetooth $USER), log in again, or use the USB cable.</source>
        <translation>%1: esta cuenta no puede usar Bluetooth. Añádala al grupo bluetooth (sudo usermod -aG bluetooth $USER), vuelva a iniciar sesión o use el cable USB.</translation>
    </message>
    <message>
        <source>%1: this computer has no Bluetooth adapter. Plug one in or use the USB cable.</source>
        <translation>%1: este equipo no tiene adaptador Bluetooth. Conecte uno o use el cable USB.</translation>
    </message>
    <message>
        <source>%1: Bluetooth is switched off. Switch it on (also leave flight mode) and try again.</source>
        <translation>%1: Bluetooth está apagado. Enciéndalo (salga también del modo avión) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the Bluetooth service of this computer does not run. Start it (sudo systemctl start bluetooth), install the package bluez where it is missing, or use the USB cable.</source>
        <translation>%1: el servicio Bluetooth de este equipo no está en marcha. Inícielo (sudo systemctl start bluetooth), instale el paquete bluez si falta, o use el cable USB.</translation>
    </message>
</context>
<context>
    <name>CalendarSave</name>
    <message>
        <source>Save the days as a calendar</source>
        <translation>Guardar las fechas como calendario</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Quién: %1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Tarifa: %1</translation>
    </message>
    <message>
        <source>Documents still missing: %1</source>
        <translation>Documentos que faltan: %1</translation>
    </message>
    <message>
        <source>Usually done by this day: %1</source>
        <translation>Suele estar hecho este día: %1</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Starting %1 …</source>
        <translation>Iniciando %1 …</translation>
    </message>
    <message>
        <source>Must show: %1</source>
        <translation>Debe mostrar: %1</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Otra cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>This user may not use the camera %1. Add the user to the group “video”, sign in again, or choose a file.</source>
        <translation>Este usuario no puede usar la cámara %1. Agregue el usuario al grupo “video”, vuelva a iniciar sesión o elija un archivo.</translation>
    </message>
    <message>
        <source>The camera %1 cannot be opened. Plug it in again, or choose a file.</source>
        <translation>La cámara %1 no se puede abrir. Vuelva a conectarla o elija un archivo.</translation>
    </message>
    <message>
        <source>Another program uses the camera %1. Close it there, or choose a file.</source>
        <translation>Otro programa usa la cámara %1. Ciérrelo o elija un archivo.</translation>
    </message>
    <message>
        <source>The camera %1 gives no picture. Plug it in again, or choose a file.</source>
        <translation>La cámara %1 no da imagen. Vuelva a conectarla o elija un archivo.</translation>
    </message>
    <message>
        <source>The camera %1 is gone. Plug it in again, or choose a file.</source>
        <translation>La cámara %1 ya no está. Vuelva a conectarla o elija un archivo.</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>The recording %1 cannot be made: %2. Check the folder and the space on the disk.</source>
        <translation>No se puede crear la grabación %1: %2. Revise la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>The recording %1 could not be continued: %2.</source>
        <translation>No se pudo continuar la grabación %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a recording this program can read: %2.</source>
        <translation>%1 no es una grabación que este programa pueda leer: %2.</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corta</translation>
    </message>
    <message>
        <source>it records another kind of line (link type %1)</source>
        <translation>graba otro tipo de línea (tipo de enlace %1)</translation>
    </message>
    <message>
        <source>frame %1: %2</source>
        <translation>trama %1: %2</translation>
    </message>
    <message>
        <source>frame %1 has no header</source>
        <translation>la trama %1 no tiene encabezado</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The records are in use</source>
        <translation>Los registros están en uso</translation>
    </message>
    <message>
        <source>The records could not be opened</source>
        <translation>No se pudieron abrir los registros</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You can look at everything as it stands now. Nothing can be recorded that way, and nobody is disturbed.</source>
        <translation>Puede ver todo tal como está ahora. Así no se puede registrar nada y no se molesta a nadie.</translation>
    </message>
    <message>
        <source>Only look at them</source>
        <translation>Solo verlos</translation>
    </message>
    <message>
        <source>Jobs of their own can be kept in another folder.</source>
        <translation>En otra carpeta se pueden guardar otros trabajos.</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Abrir otra carpeta</translation>
    </message>
</context>
<context>
    <name>CloudWords</name>
    <message>
        <source>The copy was not made: the records are damaged.</source>
        <translation>No se hizo la copia: los registros están dañados.</translation>
    </message>
    <message>
        <source>The copy was not made: an entry was altered or is damaged.</source>
        <translation>No se hizo la copia: una entrada fue alterada o está dañada.</translation>
    </message>
    <message>
        <source>The copy was not made: the attachment %1 is missing or damaged.</source>
        <translation>No se hizo la copia: falta el adjunto %1 o está dañado.</translation>
    </message>
    <message>
        <source>The attachments could not be copied</source>
        <translation>No se pudieron copiar los adjuntos</translation>
    </message>
    <message>
        <source>The certificate could not be copied</source>
        <translation>No se pudo copiar el certificado</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>No se pudo hacer la copia</translation>
    </message>
    <message>
        <source>There is no data of a service in %1. Give the folder of --data-dir, or one that “cloud backup” made.</source>
        <translation>En %1 no hay datos de un servicio. Indique la carpeta de --data-dir o una hecha con «cloud backup».</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written. Give a folder that is not.</source>
        <translation>%1 ya existe; no se escribió nada. Indique una carpeta que no exista.</translation>
    </message>
    <message>
        <source>%1 holds a service&apos;s data already; nothing was replaced. Move it away first, or restore into another folder.</source>
        <translation>%1 ya contiene los datos de un servicio; no se reemplazó nada. Apártelos primero o restaure en otra carpeta.</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>No se pudo leer la copia de seguridad</translation>
    </message>
    <message>
        <source>The folder of the service could not be made</source>
        <translation>No se pudo crear la carpeta del servicio</translation>
    </message>
    <message>
        <source>The signature library could not be started.</source>
        <translation>No se pudo iniciar la biblioteca de firmas.</translation>
    </message>
    <message>
        <source>The records of the service in %1 could not be opened</source>
        <translation>No se pudieron abrir los registros del servicio en %1</translation>
    </message>
    <message>
        <source>%1: they were written by a later release. Update the service.</source>
        <translation>%1: los escribió una versión posterior. Actualice el servicio.</translation>
    </message>
    <message>
        <source>%1: the file is not the service&apos;s.</source>
        <translation>%1: el archivo no es del servicio.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Give the chain, the server&apos;s own first.</source>
        <translation>%1 no contiene un certificado en formato PEM. Indique la cadena, con el del servidor primero.</translation>
    </message>
    <message>
        <source>The certificate of the service could not be made</source>
        <translation>No se pudo crear el certificado del servicio</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen at. Give one of this machine&apos;s, or 0.0.0.0 for all of them.</source>
        <translation>«%1» no es una dirección donde escuchar. Indique una de esta máquina, o 0.0.0.0 para todas.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program. Stop it or choose another port.</source>
        <translation>El puerto %1 de %2 lo ocupa otro programa. Deténgalo o elija otro puerto.</translation>
    </message>
    <message>
        <source>Nothing can listen at %1, port %2.</source>
        <translation>No se puede escuchar en %1, puerto %2.</translation>
    </message>
    <message>
        <source>The office&apos;s service: accounts, and the record of every job of a company. Starts with nothing else, and prints one line when it is ready.

Example:
  witnessmark-cloud --data-dir /srv/witnessmark --listen 0.0.0.0:8443 --public-url https://office.example:8443</source>
        <translation>El servicio de la oficina: cuentas y el registro de cada trabajo de una empresa. No necesita nada más para arrancar, e imprime una línea cuando está listo.

Ejemplo:
  witnessmark-cloud --data-dir /srv/witnessmark --listen 0.0.0.0:8443 --public-url https://office.example:8443</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Guardar todo en DIR.</translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8443 without it, port 0 for a free one.</source>
        <translation>Dónde escuchar; sin ella, 127.0.0.1:8443; puerto 0 para uno libre.</translation>
    </message>
    <message>
        <source>How devices reach it, for introduction links.</source>
        <translation>Cómo lo alcanzan los dispositivos, para los enlaces de presentación.</translation>
    </message>
    <message>
        <source>The company&apos;s name, on the first start.</source>
        <translation>El nombre de la empresa, en el primer arranque.</translation>
    </message>
    <message>
        <source>A certificate chain in PEM form; without it one is made on the first start.</source>
        <translation>Una cadena de certificados en formato PEM; sin ella se crea uno en el primer arranque.</translation>
    </message>
    <message>
        <source>The key of --tls-cert, in PEM form.</source>
        <translation>La clave de --tls-cert, en formato PEM.</translation>
    </message>
    <message>
        <source>Speak en, es or fr_CA; what the environment says without it.</source>
        <translation>Hablar en, es o fr_CA; sin ella, lo que diga el entorno.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mi empresa</translation>
    </message>
    <message>
        <source>Say where to keep everything: --data-dir DIR.</source>
        <translation>Indique dónde guardar todo: --data-dir DIR.</translation>
    </message>
    <message>
        <source>--listen is ADDRESS:PORT, such as 0.0.0.0:8443, not “%1”.</source>
        <translation>--listen es DIRECCIÓN:PUERTO, como 0.0.0.0:8443, no «%1».</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>--tls-cert y --tls-key van juntas.</translation>
    </message>
    <message>
        <source>--public-url begins with https://.</source>
        <translation>--public-url empieza por https://.</translation>
    </message>
    <message>
        <source>The certificate %1 and the key %2 cannot be used together.</source>
        <translation>El certificado %1 y la clave %2 no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>No existe el idioma %1; elija en, es o fr_CA.</translation>
    </message>
    <message>
        <source>The database holds a service&apos;s data already; nothing was replaced. Restore into an empty one.</source>
        <translation>La base de datos ya contiene los datos de un servicio; no se reemplazó nada. Restaure en una vacía.</translation>
    </message>
    <message>
        <source>%1 holds the records of a service that ran without --database. Start it as before, or give another folder.</source>
        <translation>%1 contiene los registros de un servicio que funcionaba sin --database. Inícielo como antes o indique otra carpeta.</translation>
    </message>
    <message>
        <source>The database&apos;s disk is full. Free some space.</source>
        <translation>El disco de la base de datos está lleno. Libere espacio.</translation>
    </message>
    <message>
        <source>There is no such database. Make it first (createdb).</source>
        <translation>No existe esa base de datos. Créela primero (createdb).</translation>
    </message>
    <message>
        <source>The database does not let the service in, or not make its tables. Give its role the right, and check the password.</source>
        <translation>La base de datos no deja entrar al servicio o no le deja crear sus tablas. Dé el permiso a su rol y compruebe la contraseña.</translation>
    </message>
    <message>
        <source>The database takes nothing: it is a copy of another.</source>
        <translation>La base de datos no acepta nada: es copia de otra.</translation>
    </message>
    <message>
        <source>Another instance of the service kept the records too long.</source>
        <translation>Otra instancia del servicio retuvo los registros demasiado tiempo.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede llegar a la base de datos.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>La base de datos rechazó una instrucción.</translation>
    </message>
    <message>
        <source>The database does not keep its texts as UTF-8. Make one that does: createdb --encoding=UTF8 --template=template0</source>
        <translation>La base de datos no guarda sus textos en UTF-8. Cree una que sí: createdb --encoding=UTF8 --template=template0</translation>
    </message>
    <message>
        <source>The database holds tables of another program. Give the service one of its own.</source>
        <translation>La base de datos contiene tablas de otro programa. Dé al servicio una propia.</translation>
    </message>
    <message>
        <source>The records were written by a later release. Update the service.</source>
        <translation>Los registros los escribió una versión posterior. Actualice el servicio.</translation>
    </message>
    <message>
        <source>Keep the records in PostgreSQL, so that several instances share them; DIR, shared by them too, keeps the attachments.</source>
        <translation>Guardar los registros en PostgreSQL, para que varias instancias los compartan; DIR, también compartida, guarda los adjuntos.</translation>
    </message>
    <message>
        <source>Answer GET /metrics there, for this machine alone: what this instance does.</source>
        <translation>Responder ahí a GET /metrics, solo para este equipo: qué hace esta instancia.</translation>
    </message>
    <message>
        <source>--database begins with postgresql://.</source>
        <translation>--database empieza por postgresql://.</translation>
    </message>
    <message>
        <source>--metrics is ADDRESS:PORT, such as 127.0.0.1:9464, not “%1”.</source>
        <translation>--metrics es ADDRESS:PORT, como 127.0.0.1:9464, no «%1».</translation>
    </message>
    <message>
        <source>--metrics listens for this machine alone: 127.0.0.1 or [::1], not “%1”.</source>
        <translation>--metrics escucha solo para este equipo: 127.0.0.1 o [::1], no «%1».</translation>
    </message>
    <message>
        <source>The place of the attachments (S3) cannot be reached.</source>
        <translation>No se llega al lugar de los archivos adjuntos (S3).</translation>
    </message>
    <message>
        <source>For --s3, set %1 in the environment, or %1_FILE to a file that holds it.</source>
        <translation>Para --s3, defina %1 en el entorno, o %1_FILE con un archivo que lo contenga.</translation>
    </message>
    <message>
        <source>--s3 is https://HOST/BUCKET, with a folder of it after that if you like; nothing else belongs into it.</source>
        <translation>--s3 es https://HOST/BUCKET, seguido de una carpeta si se quiere; nada más va ahí.</translation>
    </message>
    <message>
        <source>The unit %1 is another company&apos;s; nothing was taken in.</source>
        <translation>La unidad %1 es de otra empresa; no se incorporó nada.</translation>
    </message>
    <message>
        <source>Keep the attachments in a bucket that speaks S3; who may use it is said by WITNESSMARK_S3_KEY_ID, _SECRET (or _SECRET_FILE) and _REGION in the environment.</source>
        <translation>Guardar los archivos adjuntos en un bucket que hable S3; quién puede usarlo lo dicen WITNESSMARK_S3_KEY_ID, _SECRET (o _SECRET_FILE) y _REGION en el entorno.</translation>
    </message>
    <message>
        <source>Take in a list of units (CSV) that their maker hands over to the company, then go on.</source>
        <translation>Incorporar una lista de unidades (CSV) que el fabricante entrega a la empresa, y seguir.</translation>
    </message>
    <message>
        <source>--geocoder is https://HOST/PATH, or http://… on this machine; addresses go there.</source>
        <translation>--geocoder es https://HOST/RUTA, o http://… en esta máquina; allí van las direcciones.</translation>
    </message>
    <message>
        <source>Ask the service at URL where units&apos; addresses are, in the background (docs/cloud.md).</source>
        <translation>Preguntar al servicio en URL dónde están las direcciones de las unidades, en segundo plano (docs/cloud.md).</translation>
    </message>
</context>
<context>
    <name>CollarAdvice</name>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
</context>
<context>
    <name>CollarCard</name>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Later than usual · %1</source>
        <translation>Más tarde de lo usual · %1</translation>
    </message>
    <message>
        <source>Right way up</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Provision the collar</source>
        <translation>Aprovisionar el collar</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>Read the collar</source>
        <translation>Leer el collar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read, %1</source>
        <translation>Leído, %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>You can go on with other steps meanwhile; the answer is kept for this one.</source>
        <translation>Mientras tanto puede seguir con otros pasos; la respuesta se guarda para este.</translation>
    </message>
    <message>
        <source>Nothing is sent to the collar before what stands above is settled.</source>
        <translation>No se envía nada al collar hasta que se resuelva lo que figura arriba.</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Revisarlo de nuevo</translation>
    </message>
    <message>
        <source>Go on watching the collar</source>
        <translation>Seguir observando el collar</translation>
    </message>
    <message>
        <source>Take what it shows now</source>
        <translation>Tomar lo que muestra ahora</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Por qué, y qué ayuda</translation>
    </message>
</context>
<context>
    <name>CollarLive</name>
    <message>
        <source>Collar, live</source>
        <translation>Collar, en vivo</translation>
    </message>
    <message>
        <source>SIMULATED · %1</source>
        <translation>SIMULADO · %1</translation>
    </message>
</context>
<context>
    <name>CollarProductWords</name>
    <message>
        <source>The pack %1 does not describe a collar (ratings, lcd, situations).</source>
        <translation>El paquete %1 no describe un collar (ratings, lcd, situations).</translation>
    </message>
</context>
<context>
    <name>CollarWords</name>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>la ciudad</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>el estado</translation>
    </message>
    <message>
        <source>the ZIP code</source>
        <translation>el código ZIP</translation>
    </message>
    <message>
        <source>the premises ID</source>
        <translation>el ID del predio</translation>
    </message>
    <message>
        <source>the location notes</source>
        <translation>las notas de ubicación</translation>
    </message>
    <message>
        <source>the installer&apos;s e-mail</source>
        <translation>el correo electrónico del instalador</translation>
    </message>
    <message>
        <source>The collar cannot be provisioned without %1. Fill it in.</source>
        <translation>El collar no se puede aprovisionar sin %1. Complételo.</translation>
    </message>
    <message>
        <source>The collar takes at most %1 bytes for %2, and “%3” has %4. Shorten it.</source>
        <translation>El collar acepta como máximo %1 bytes para %2, y “%3” tiene %4. Acórtelo.</translation>
    </message>
    <message>
        <source>“%1” is no kind of DER the collar knows; it takes %2.</source>
        <translation>“%1” no es un tipo de DER que el collar conozca; acepta %2.</translation>
    </message>
    <message>
        <source>the kind of DER</source>
        <translation>el tipo de DER</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Ordenar por: %1</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, orden ascendente</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>witnessmarkctl: What was heard says it is of meter %1, but the label says %2. Either another meter is on this line, or the bytes are damaged: check the label, the adapter and the wires.</source>
        <translation>witnessmarkctl: Lo que se oyó dice que es del medidor %1, pero la etiqueta dice %2. O hay otro medidor en esta línea, o los bytes están dañados: revise la etiqueta, el adaptador y los cables.</translation>
    </message>
    <message>
        <source>Number %1 was heard once: perhaps there is no such meter.</source>
        <translation>El número %1 se oyó una vez: tal vez no exista tal medidor.</translation>
    </message>
    <message>
        <source>(PORT is the port of then; a recording does not keep its name.)</source>
        <translation>(PORT es el puerto de entonces; una grabación no guarda su nombre.)</translation>
    </message>
    <message>
        <source>%1 can be read by others, so its key is not accepted. Run: chmod 600 %1</source>
        <translation>Otros pueden leer %1, así que su clave no se acepta. Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 private key. Make one with: openssl genpkey -algorithm ed25519</source>
        <translation>%1 no contiene una clave privada Ed25519. Cree una con: openssl genpkey -algorithm ed25519</translation>
    </message>
    <message>
        <source>Writes a job with its evidence and captures as one file.</source>
        <translation>Escribe un trabajo con sus evidencias y capturas en un solo archivo.</translation>
    </message>
    <message>
        <source>The job&apos;s id.</source>
        <translation>El ID del trabajo.</translation>
    </message>
    <message>
        <source>Write the bundle to FILE.</source>
        <translation>Escribir el lote en FILE.</translation>
    </message>
    <message>
        <source>witnessmarkctl bundle export: give one job&apos;s id, and --out FILE.</source>
        <translation>witnessmarkctl bundle export: indique el ID de un trabajo y --out FILE.</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 bytes, head %4</source>
        <translation>%1: %2 entradas, %3 bytes, cabeza %4</translation>
    </message>
    <message>
        <source>Verifies a bundle and merges its job into the store.</source>
        <translation>Verifica un lote e incorpora su trabajo al almacén.</translation>
    </message>
    <message>
        <source>The bundle (.wmjob).</source>
        <translation>El lote (.wmjob).</translation>
    </message>
    <message>
        <source>witnessmarkctl bundle import: give one bundle file.</source>
        <translation>witnessmarkctl bundle import: indique un archivo de lote.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 entries added, %4 in all.</source>
        <translation>%1 (%2): %3 entradas agregadas, %4 en total.</translation>
    </message>
    <message>
        <source>%1 values differ between devices; open the job and decide.</source>
        <translation>%1 valores difieren entre dispositivos; abra el trabajo y decida.</translation>
    </message>
    <message>
        <source>prints recorded traffic</source>
        <translation>muestra el tráfico grabado</translation>
    </message>
    <message>
        <source>A recording (libpcap, RTAC serial).</source>
        <translation>Una grabación (libpcap, serie RTAC).</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl capture show FILE</source>
        <translation>uso: witnessmarkctl capture show FILE</translation>
    </message>
    <message>
        <source>lost from here</source>
        <translation>perdido a partir de aquí</translation>
    </message>
    <message>
        <source>%1: “%2” is not a text the premises have; they are %3.</source>
        <translation>%1: “%2” no es un texto que tenga el predio; son %3.</translation>
    </message>
    <message>
        <source>provisions a collar and watches it until it is operational</source>
        <translation>aprovisiona un collar y lo observa hasta que está operativo</translation>
    </message>
    <message>
        <source>JSON file with address, city, state, zip and what else is known.</source>
        <translation>Archivo JSON con address, city, state, zip y lo demás que se sepa.</translation>
    </message>
    <message>
        <source>Give up watching after N seconds.</source>
        <translation>Dejar de observar después de N segundos.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar provision LINK --premises FILE [--timeout-s N]</source>
        <translation>uso: witnessmarkctl collar provision LINK --premises FILE [--timeout-s N]</translation>
    </message>
    <message>
        <source>%1 is operational. Relay %2, %3 V.</source>
        <translation>%1 está operativo. Relé %2, %3 V.</translation>
    </message>
    <message>
        <source>opens or shuts a collar&apos;s relay (administrators, in a job)</source>
        <translation>abre o cierra el relé de un collar (administradores, dentro de un trabajo)</translation>
    </message>
    <message>
        <source>How to reach the collar.</source>
        <translation>Cómo llegar al collar.</translation>
    </message>
    <message>
        <source>open or shut.</source>
        <translation>open o shut.</translation>
    </message>
    <message>
        <source>The collar and the state it is in now, as confirmed by the person.</source>
        <translation>El collar y el estado en que está ahora, según lo confirmó la persona.</translation>
    </message>
    <message>
        <source>The administrator&apos;s Ed25519 key (PEM, readable by nobody else).</source>
        <translation>La clave Ed25519 del administrador (PEM, que nadie más pueda leer).</translation>
    </message>
    <message>
        <source>The job whose record allows it and keeps it.</source>
        <translation>El trabajo cuyo registro lo permite y lo conserva.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar relay LINK open|shut --confirm SERIAL:STATE --key FILE --job ID</source>
        <translation>uso: witnessmarkctl collar relay LINK open|shut --confirm SERIAL:STATE --key FILE --job ID</translation>
    </message>
    <message>
        <source>witnessmarkctl: a relay is changed in a job, whose record says whether it may be. Name it with --job.</source>
        <translation>witnessmarkctl: un relé se cambia dentro de un trabajo, cuyo registro dice si se puede. Indíquelo con --job.</translation>
    </message>
    <message>
        <source>%1; the relay reads %2. %3</source>
        <translation>%1; el relé indica %2. %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>SIMULATED DEVICE</source>
        <translation>DISPOSITIVO SIMULADO</translation>
    </message>
    <message>
        <source>Serial number   %1</source>
        <translation>Número de serie %1</translation>
    </message>
    <message>
        <source>Part number     %1</source>
        <translation>Número de parte %1</translation>
    </message>
    <message>
        <source>Firmware        %1</source>
        <translation>Firmware        %1</translation>
    </message>
    <message>
        <source>Form            %1</source>
        <translation>Forma           %1</translation>
    </message>
    <message>
        <source>Display         %1</source>
        <translation>Pantalla        %1</translation>
    </message>
    <message>
        <source>Orientation     %1</source>
        <translation>Orientación     %1</translation>
    </message>
    <message>
        <source>FLIPPED: upside down</source>
        <translation>FLIPPED: al revés</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>Provisioning    %1</source>
        <translation>Aprovisionado   %1</translation>
    </message>
    <message>
        <source>Relay           %1</source>
        <translation>Relé            %1</translation>
    </message>
    <message>
        <source>Health code     %1</source>
        <translation>Código de salud %1</translation>
    </message>
    <message>
        <source>Voltage         %1 (L1-N %2, L2-N %3)</source>
        <translation>Voltaje         %1 (L1-N %2, L2-N %3)</translation>
    </message>
    <message>
        <source>Current         %1</source>
        <translation>Corriente       %1</translation>
    </message>
    <message>
        <source>Power           %1</source>
        <translation>Potencia        %1</translation>
    </message>
    <message>
        <source>Produced        %1</source>
        <translation>Producido       %1</translation>
    </message>
    <message>
        <source>Consumed        %1</source>
        <translation>Consumido       %1</translation>
    </message>
    <message>
        <source>Recorded in     %1</source>
        <translation>Grabado en      %1</translation>
    </message>
    <message>
        <source>reads a collar: display, state and readings</source>
        <translation>lee un collar: pantalla, estado y lecturas</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar status LINK</source>
        <translation>uso: witnessmarkctl collar status LINK</translation>
    </message>
    <message>
        <source>the main job without a window, from a job file to the signed packet</source>
        <translation>el trabajo principal sin ventana, desde un archivo de trabajo hasta el expediente firmado</translation>
    </message>
    <message>
        <source>The job file (schema witnessmark-job/1).</source>
        <translation>El archivo de trabajo (esquema witnessmark-job/1).</translation>
    </message>
    <message>
        <source>How to reach the sub-meter.</source>
        <translation>Cómo llegar al submedidor.</translation>
    </message>
    <message>
        <source>Folder for the packet and the bundle.</source>
        <translation>Carpeta para el expediente y el lote.</translation>
    </message>
    <message>
        <source>Simulated devices run FACTOR times as fast (demonstrations only).</source>
        <translation>Los dispositivos simulados van FACTOR veces más rápido (solo demostraciones).</translation>
    </message>
    <message>
        <source>Give up waiting for the collar after N seconds.</source>
        <translation>Dejar de esperar al collar después de N segundos.</translation>
    </message>
    <message>
        <source>witnessmarkctl commission: --speed takes a factor of 1 or more.</source>
        <translation>witnessmarkctl commission: --speed acepta un factor de 1 o más.</translation>
    </message>
    <message>
        <source>witnessmarkctl commission: only a demonstration runs faster than real time.</source>
        <translation>witnessmarkctl commission: solo una demostración va más rápido que el tiempo real.</translation>
    </message>
    <message>
        <source>The packet: %1</source>
        <translation>El expediente: %1</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB.</source>
        <translation>La entrada estándar contiene más de %1 MB.</translation>
    </message>
    <message>
        <source>finds the frames in raw bytes</source>
        <translation>encuentra las tramas en bytes sin procesar</translation>
    </message>
    <message>
        <source>Raw bytes as they came off the line; - reads standard input.</source>
        <translation>Bytes tal como salieron de la línea; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>A meter number known from a label; may be given again.</source>
        <translation>Un número de medidor conocido por su etiqueta; se puede repetir.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims decode FILE [--meter-id N]</source>
        <translation>uso: witnessmarkctl ims decode FILE [--meter-id N]</translation>
    </message>
    <message>
        <source>%1  meter %2  %3 kWh  peak %4 kW  resets %5  %6</source>
        <translation>%1  medidor %2  %3 kWh  pico %4 kW  reinicios %5  %6</translation>
    </message>
    <message>
        <source>%1 bytes, %2 frames, %3 bytes in no frame.</source>
        <translation>%1 bytes, %2 tramas, %3 bytes fuera de toda trama.</translation>
    </message>
    <message>
        <source>listens to the IMS meters on a link</source>
        <translation>escucha los medidores IMS de un enlace</translation>
    </message>
    <message>
        <source>Stop after N frames.</source>
        <translation>Detenerse después de N tramas.</translation>
    </message>
    <message>
        <source>Stop after N seconds.</source>
        <translation>Detenerse después de N segundos.</translation>
    </message>
    <message>
        <source>The meter number known from the label.</source>
        <translation>El número de medidor conocido por la etiqueta.</translation>
    </message>
    <message>
        <source>The meter is a simulated one that runs FACTOR times as fast.</source>
        <translation>El medidor es simulado y va FACTOR veces más rápido.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims listen LINK [--frames N] [--timeout-s N] [--meter-id N]</source>
        <translation>uso: witnessmarkctl ims listen LINK [--frames N] [--timeout-s N] [--meter-id N]</translation>
    </message>
    <message>
        <source>Only %1 of %2 frames were heard in %3 s. A meter sends one every 5 minutes; wait longer or look at the diagnosis.</source>
        <translation>Solo se oyeron %1 de %2 tramas en %3 s. Un medidor envía una cada 5 minutos; espere más o mire el diagnóstico.</translation>
    </message>
    <message>
        <source>decodes an IMS model number, old or new format</source>
        <translation>descifra un número de modelo IMS, de formato antiguo o nuevo</translation>
    </message>
    <message>
        <source>The model number on the meter&apos;s label; separators do not matter.</source>
        <translation>El número de modelo en la etiqueta del medidor; los separadores no importan.</translation>
    </message>
    <message>
        <source>Date of manufacture, as 2009-03-01.</source>
        <translation>Fecha de fabricación, como 2009-03-01.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims model NUMBER [--manufactured-on DATE]</source>
        <translation>uso: witnessmarkctl ims model NUMBER [--manufactured-on DATE]</translation>
    </message>
    <message>
        <source>witnessmarkctl: “%1” is no date; write it as 2009-03-01.</source>
        <translation>witnessmarkctl: “%1” no es una fecha; escríbala como 2009-03-01.</translation>
    </message>
    <message>
        <source>%1: series %2, %3 wires, %4 V, transformers %5 A to %6 A.</source>
        <translation>%1: serie %2, %3 hilos, %4 V, transformadores de %5 A a %6 A.</translation>
    </message>
    <message>
        <source>%1 to neutral: %2 to %3 V.</source>
        <translation>%1 a neutro: %2 a %3 V.</translation>
    </message>
    <message>
        <source>size the neutral of a collar in its socket</source>
        <translation>calcula el calibre del neutro de un collar en su base</translation>
    </message>
    <message>
        <source>The collar&apos;s breaker, in amperes.</source>
        <translation>El interruptor del collar, en amperios.</translation>
    </message>
    <message>
        <source>The jaws of the meter socket: 4 or 5.</source>
        <translation>Las mordazas de la base del medidor: 4 o 5.</translation>
    </message>
    <message>
        <source>The ampacity of the fifth jaw; not known counts as too small.</source>
        <translation>La ampacidad de la quinta mordaza; si no se conoce, cuenta como insuficiente.</translation>
    </message>
    <message>
        <source>The wire size chosen for the pigtail.</source>
        <translation>El calibre elegido para el conductor de neutro.</translation>
    </message>
    <message>
        <source>Its metal, copper or aluminum; copper, as furnished, when not said.</source>
        <translation>Su metal, copper o aluminum; cobre, como se suministra, si no se indica.</translation>
    </message>
    <message>
        <source>“%1” is not understood; everything is an option.</source>
        <translation>“%1” no se entiende; todo es una opción.</translation>
    </message>
    <message>
        <source>--breaker-a and --jaws are needed.</source>
        <translation>Hacen falta --breaker-a y --jaws.</translation>
    </message>
    <message>
        <source>--jaws must be a whole number.</source>
        <translation>--jaws debe ser un número entero.</translation>
    </message>
    <message>
        <source>--fifth-jaw-a cannot be negative.</source>
        <translation>--fifth-jaw-a no puede ser negativo.</translation>
    </message>
    <message>
        <source>“%1” is not an American wire gauge. It looks like 6 or 1/0.</source>
        <translation>“%1” no es un calibre AWG. Se escribe como 6 o 1/0.</translation>
    </message>
    <message>
        <source>--material is copper or aluminum; “%1” is neither.</source>
        <translation>--material es copper o aluminum; “%1” no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>Taken to be copper, as furnished: look at it. At the collar it must be copper.</source>
        <translation>Se toma como cobre, tal como se suministra: mírelo. En el collar tiene que ser cobre.</translation>
    </message>
    <message>
        <source>Torque at the collar: %1</source>
        <translation>Par de apriete en el collar: %1</translation>
    </message>
    <message>
        <source>--%1 must be a number; “%2” is not.</source>
        <translation>--%1 debe ser un número; “%2” no lo es.</translation>
    </message>
    <message>
        <source>The file is whole: every entry, signature and byte is as it was signed.</source>
        <translation>El archivo está íntegro: cada entrada, firma y byte está tal como se firmó.</translation>
    </message>
    <message>
        <source>The file does NOT verify.</source>
        <translation>El archivo NO se verifica.</translation>
    </message>
    <message>
        <source>DEMONSTRATION: made with simulated devices. It documents no installation.</source>
        <translation>DEMOSTRACIÓN: hecha con dispositivos simulados. No documenta ninguna instalación.</translation>
    </message>
    <message>
        <source>Job %1, %2 entries, head %3</source>
        <translation>Trabajo %1, %2 entradas, cabeza %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>certificate SHA-256 %1</source>
        <translation>SHA-256 del certificado %1</translation>
    </message>
    <message>
        <source>verifies a packet or a bundle with nothing but the file</source>
        <translation>verifica un expediente o un lote con nada más que el archivo</translation>
    </message>
    <message>
        <source>A packet (.pdf) or a bundle (.wmjob).</source>
        <translation>Un expediente (.pdf) o un lote (.wmjob).</translation>
    </message>
    <message>
        <source>Trust the company certificates in DIR.</source>
        <translation>Confiar en los certificados de la empresa que están en DIR.</translation>
    </message>
    <message>
        <source>witnessmarkctl packet verify: name one FILE.</source>
        <translation>witnessmarkctl packet verify: indique un FILE.</translation>
    </message>
    <message>
        <source>decode or refuse a collar part number</source>
        <translation>descifra o rechaza un número de parte de collar</translation>
    </message>
    <message>
        <source>The part number on the label.</source>
        <translation>El número de parte en la etiqueta.</translation>
    </message>
    <message>
        <source>witnessmarkctl part-number: say which part number.</source>
        <translation>witnessmarkctl part-number: indique qué número de parte.</translation>
    </message>
    <message>
        <source>Base address %1</source>
        <translation>Dirección base %1</translation>
    </message>
    <message>
        <source>
Model %1 (%2), %3 registers</source>
        <translation>
Modelo %1 (%2), %3 registros</translation>
    </message>
    <message>
        <source>walks a SunSpec device&apos;s models</source>
        <translation>recorre los modelos de un dispositivo SunSpec</translation>
    </message>
    <message>
        <source>Modbus unit number.</source>
        <translation>Número de unidad Modbus.</translation>
    </message>
    <message>
        <source>A folder of further model files (model_N.json).</source>
        <translation>Una carpeta con más archivos de modelo (model_N.json).</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl sunspec scan LINK [--unit N], N from 1 to 247</source>
        <translation>uso: witnessmarkctl sunspec scan LINK [--unit N], N de 1 a 247</translation>
    </message>
    <message>
        <source>look a torque up, judge a set or measured one</source>
        <translation>busca un par de apriete y juzga uno ajustado o medido</translation>
    </message>
    <message>
        <source>neutral, field or jbox-screw</source>
        <translation>neutral, field o jbox-screw</translation>
    </message>
    <message>
        <source>The wire size; the junction-box screws need none.</source>
        <translation>El calibre del conductor; los tornillos de la caja de conexiones no lo necesitan.</translation>
    </message>
    <message>
        <source>The torque on the product&apos;s label, which goes before the table.</source>
        <translation>El par de la etiqueta del producto, que va antes que la tabla.</translation>
    </message>
    <message>
        <source>What a preset tool was set to: it must equal the target.</source>
        <translation>A qué se ajustó una herramienta preajustada: debe ser igual al objetivo.</translation>
    </message>
    <message>
        <source>A reading: under the target is low; above it is judged only with --tolerance-pct (else the verdict is none, and the exit status 1).</source>
        <translation>Una lectura: por debajo del objetivo es low; por encima se juzga solo con --tolerance-pct (si no, el veredicto es none y el estado de salida 1).</translation>
    </message>
    <message>
        <source>What the company allows above the target, in percent.</source>
        <translation>Lo que la empresa permite por encima del objetivo, en porcentaje.</translation>
    </message>
    <message>
        <source>say which table: neutral, field or jbox-screw.</source>
        <translation>indique qué tabla: neutral, field o jbox-screw.</translation>
    </message>
    <message>
        <source>The job names the pack %1, which is not installed.</source>
        <translation>El trabajo nombra el paquete %1, que no está instalado.</translation>
    </message>
    <message>
        <source>The job wants %1, the one installed is version %2.</source>
        <translation>El trabajo pide %1; el instalado es la versión %2.</translation>
    </message>
    <message>
        <source>The job names no workflow pack. Add one to its “packs”, for example install-connectder-v3.</source>
        <translation>El trabajo no nombra ningún paquete de procedimiento. Agregue uno a sus “packs”, por ejemplo install-connectder-v3.</translation>
    </message>
    <message>
        <source>“%1” is no job id; it looks like 3f2b8c1e-….</source>
        <translation>“%1” no es un ID de trabajo; se escribe como 3f2b8c1e-….</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl COMMAND [options]   (COMMAND --help tells more)</source>
        <translation>uso: witnessmarkctl COMMAND [options]   (COMMAND --help dice más)</translation>
    </message>
    <message>
        <source>witnessmarkctl: there is no command “%1”.</source>
        <translation>witnessmarkctl: no existe el comando “%1”.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Print one JSON document (or one a line).</source>
        <translation>Imprimir un documento JSON (o uno por línea).</translation>
    </message>
    <message>
        <source>Keep the store in DIR.</source>
        <translation>Guardar el almacén en DIR.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>No existe el idioma %1; elija en, es o fr_CA.</translation>
    </message>
    <message>
        <source>Speak en, es or fr_CA; what the environment says without it.</source>
        <translation>Hablar en, es o fr_CA; sin esta opción, lo que diga el entorno.</translation>
    </message>
    <message>
        <source>%1, at today: %2 is still to come. Correct it, or this machine&apos;s clock.</source>
        <translation>%1, en today: el %2 aún no ha llegado. Corrija la fecha o el reloj de este equipo.</translation>
    </message>
    <message>
        <source>witnessmarkctl: the record in %1 was damaged and has been repaired; the damaged file is kept at %2. %3</source>
        <translation>witnessmarkctl: el registro en %1 estaba dañado y se ha reparado; el archivo dañado se conserva en %2. %3</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>número de serie %1</translation>
    </message>
    <message>
        <source>USB port %1</source>
        <translation>puerto USB %1</translation>
    </message>
    <message>
        <source>nothing behind it</source>
        <translation>sin nada detrás</translation>
    </message>
    <message>
        <source>lists the ports that devices can be reached through</source>
        <translation>enumera los puertos por los que se llega a los dispositivos</translation>
    </message>
    <message>
        <source>Show ports that nothing seems to be behind, too (ttyS1 …).</source>
        <translation>Mostrar también los puertos sin nada detrás (ttyS1 …).</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl devices list [--all]</source>
        <translation>uso: witnessmarkctl devices list [--all]</translation>
    </message>
    <message>
        <source>No port was found. Plug in the device; a pseudo-terminal or another path is given as serial:PATH.</source>
        <translation>No se encontró ningún puerto. Conecte el dispositivo; una pseudoterminal u otra ruta se indica como serial:RUTA.</translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 key, neither private nor public.</source>
        <translation>%1 no contiene ninguna clave Ed25519, ni privada ni pública.</translation>
    </message>
    <message>
        <source>The key could not be made.</source>
        <translation>No se pudo crear la clave.</translation>
    </message>
    <message>
        <source>A key alone makes nobody an administrator. Name the company&apos;s grant for it with --grant, or put it at %1.</source>
        <translation>Una clave por sí sola no hace administrador a nadie. Indique con --grant la autorización de la empresa para ella, o póngala en %1.</translation>
    </message>
    <message>
        <source>The company&apos;s grant for that key; without it, the key&apos;s name with .crt.</source>
        <translation>La autorización de la empresa para esa clave; si falta, el nombre de la clave con .crt.</translation>
    </message>
    <message>
        <source>Whether it may be SHUT is not known.</source>
        <translation>No se sabe si puede ponerse en SHUT.</translation>
    </message>
    <message>
        <source>It is not known whether the relay moved. Read its state and decide.</source>
        <translation>No se sabe si el relé se movió. Lea su estado y decida.</translation>
    </message>
    <message>
        <source>makes a company&apos;s key and certificate, which say who its administrators are</source>
        <translation>crea la clave y el certificado de una empresa, que dicen quiénes son sus administradores</translation>
    </message>
    <message>
        <source>The company&apos;s name, as grants are to show it.</source>
        <translation>El nombre de la empresa, tal como deben mostrarlo las autorizaciones.</translation>
    </message>
    <message>
        <source>Folder for company.key (keep it secret) and company.crt.</source>
        <translation>Carpeta para company.key (guárdela en secreto) y company.crt.</translation>
    </message>
    <message>
        <source>A company for demonstrations: what it grants counts for simulated devices only.</source>
        <translation>Una empresa para demostraciones: lo que autoriza solo vale para dispositivos simulados.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl company create --name NAME --out DIR [--demonstration]</source>
        <translation>uso: witnessmarkctl company create --name NAME --out DIR [--demonstration]</translation>
    </message>
    <message>
        <source>The company could not be kept</source>
        <translation>No se pudo guardar la empresa</translation>
    </message>
    <message>
        <source>Keep %1 secret: whoever has it makes administrators.</source>
        <translation>Guarde %1 en secreto: quien lo tenga nombra administradores.</translation>
    </message>
    <message>
        <source>Machines that are to believe this company need %1, SHA-256 %2, in %3</source>
        <translation>Los equipos que deban confiar en esta empresa necesitan %1, SHA-256 %2, en %3</translation>
    </message>
    <message>
        <source>grants a person&apos;s key a role in a company, for example to change relays</source>
        <translation>autoriza la clave de una persona para una función en una empresa, por ejemplo cambiar relés</translation>
    </message>
    <message>
        <source>Folder of company.key and company.crt.</source>
        <translation>Carpeta de company.key y company.crt.</translation>
    </message>
    <message>
        <source>Whose key it is.</source>
        <translation>De quién es la clave.</translation>
    </message>
    <message>
        <source>The person&apos;s Ed25519 key (PEM, its public half is enough); made when it is not there.</source>
        <translation>La clave Ed25519 de la persona (PEM, basta su mitad pública); se crea si no existe.</translation>
    </message>
    <message>
        <source>The grant ends after N days. It cannot be taken back before.</source>
        <translation>La autorización termina a los N días. No puede retirarse antes.</translation>
    </message>
    <message>
        <source>The grant&apos;s file; without it, the key&apos;s name with .crt.</source>
        <translation>El archivo de la autorización; si falta, el nombre de la clave con .crt.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl company grant --company DIR --person NAME --key FILE [--role ROLE] [--days N] [--out FILE]</source>
        <translation>uso: witnessmarkctl company grant --company DIR --person NAME --key FILE [--role ROLE] [--days N] [--out FILE]</translation>
    </message>
    <message>
        <source>%1 is new. It belongs to %2 alone.</source>
        <translation>%1 es nueva. Pertenece solo a %2.</translation>
    </message>
    <message>
        <source>%1 says until %2 that %3 is %4.</source>
        <translation>%1 dice hasta el %2 que %3 es %4.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Name another file.</source>
        <translation>%1 ya existe y no se sobrescribe. Indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>Inverter         %1 %2</source>
        <translation>Inversor         %1 %2</translation>
    </message>
    <message>
        <source>Serial number    %1</source>
        <translation>Número de serie  %1</translation>
    </message>
    <message>
        <source>Profile          %1 (%2)</source>
        <translation>Perfil           %1 (%2)</translation>
    </message>
    <message>
        <source>  required  %1</source>
        <translation>  requerido   %1</translation>
    </message>
    <message>
        <source>  found     %1</source>
        <translation>  encontrado  %1</translation>
    </message>
    <message>
        <source>reads an inverter&apos;s grid functions back and compares them with a profile</source>
        <translation>lee las funciones de red de un inversor y las compara con un perfil</translation>
    </message>
    <message>
        <source>How to reach the inverter: serial:PORT, tcp:HOST:PORT or replay:FILE. It is only read.</source>
        <translation>Cómo llegar al inversor: serial:PORT, tcp:HOST:PORT o replay:FILE. Solo se lee.</translation>
    </message>
    <message>
        <source>What is required: %1.</source>
        <translation>Lo que se exige: %1.</translation>
    </message>
    <message>
        <source>The utility has agreed in writing to the functions that need its agreement.</source>
        <translation>La compañía eléctrica aceptó por escrito las funciones que necesitan su acuerdo.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl inverter settings LINK [--profile ID] [--unit N], N from 1 to 247</source>
        <translation>uso: witnessmarkctl inverter settings LINK [--profile ID] [--unit N], N de 1 a 247</translation>
    </message>
    <message>
        <source>How to reach the collar: serial:PORT, tcp:HOST:PORT or ble:NAME-OR-ADDRESS[?passkey=N].</source>
        <translation>Cómo se llega al collar: serial:PORT, tcp:HOST:PORT o ble:NAME-OR-ADDRESS[?passkey=N].</translation>
    </message>
    <message>
        <source>How to reach the collar: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS or replay:FILE.</source>
        <translation>Cómo se llega al collar: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS o replay:FILE.</translation>
    </message>
    <message>
        <source>How to reach the device: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS or replay:FILE.</source>
        <translation>Cómo se llega al dispositivo: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS o replay:FILE.</translation>
    </message>
    <message>
        <source>%1 wants its passkey: the six digits on its display or label. Type them and press Enter:</source>
        <translation>%1 pide su clave: los seis dígitos de su pantalla o etiqueta. Escríbalos y pulse Intro:</translation>
    </message>
    <message>
        <source>%1 is no utility pack: it has no rules that a site could be held against.</source>
        <translation>%1 no es un paquete de compañía eléctrica: no tiene reglas con que comparar un sitio.</translation>
    </message>
    <message>
        <source>There is no pack for the utility “%2”. Name one: --pack %1</source>
        <translation>No hay paquete para la compañía eléctrica “%2”. Indique uno: --pack %1</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NO SE CUMPLE</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>NO SE SABE</translation>
    </message>
    <message>
        <source>TO CONFIRM</source>
        <translation>POR CONFIRMAR</translation>
    </message>
    <message>
        <source>CONFIRMED</source>
        <translation>CONFIRMADO</translation>
    </message>
    <message>
        <source>WAIVED</source>
        <translation>DISPENSADO</translation>
    </message>
    <message>
        <source>VARIANCE REQUESTED</source>
        <translation>VARIACIÓN PEDIDA</translation>
    </message>
    <message>
        <source>met</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>holds a site against its utility&apos;s handbook</source>
        <translation>compara un sitio con el manual de su compañía eléctrica</translation>
    </message>
    <message>
        <source>A site of the site model.</source>
        <translation>Un sitio del modelo de sitio.</translation>
    </message>
    <message>
        <source>The day that deadlines are judged on, YYYY-MM-DD.</source>
        <translation>El día en que se juzgan los plazos, AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Also what is met and what does not apply.</source>
        <translation>También lo que se cumple y lo que no aplica.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl check SITE.json [--pack ID]... [--all]</source>
        <translation>uso: witnessmarkctl check SITE.json [--pack ID]... [--all]</translation>
    </message>
    <message>
        <source>This pack does not carry the whole handbook yet: what it does not mention was not checked.</source>
        <translation>Este paquete aún no lleva todo el manual: lo que no menciona no se revisó.</translation>
    </message>
    <message>
        <source>Rules: %1; open: %2</source>
        <translation>Reglas: %1; abiertas: %2</translation>
    </message>
    <message>
        <source>How it is read: %1</source>
        <translation>Cómo se lee: %1</translation>
    </message>
    <message>
        <source>DRAFT: nobody has signed this record in person.</source>
        <translation>BORRADOR: nadie ha firmado este registro en persona.</translation>
    </message>
    <message>
        <source>Signed in person: %1</source>
        <translation>Firmado en persona: %1</translation>
    </message>
    <message>
        <source>Seals the records on the disk, or changes what opens sealed ones.</source>
        <translation>Sella los registros en el disco o cambia lo que abre los que ya están sellados.</translation>
    </message>
    <message>
        <source>Let the desktop’s keychain open them.</source>
        <translation>Permite que el llavero del escritorio los abra.</translation>
    </message>
    <message>
        <source>Let the passphrase in the first line of FILE (- for standard input) open them, in the place of an earlier one. Nobody can open them without it: keep it elsewhere, too.</source>
        <translation>Permite que los abra la frase de contraseña de la primera línea de FILE (- para la entrada estándar), en lugar de una anterior. Sin ella nadie puede abrirlos: guárdela también en otro lugar.</translation>
    </message>
    <message>
        <source>witnessmarkctl store seal: give --keychain, --new-passphrase-file FILE, or both. A passphrase is never given on the command line.</source>
        <translation>witnessmarkctl store seal: indique --keychain, --new-passphrase-file FILE o ambos. Una frase de contraseña nunca se escribe en la línea de órdenes.</translation>
    </message>
    <message>
        <source>What opens the records in %1 was changed.</source>
        <translation>Se cambió lo que abre los registros de %1.</translation>
    </message>
    <message>
        <source>The records in %1 are sealed now.</source>
        <translation>Los registros de %1 ya están sellados.</translation>
    </message>
    <message>
        <source>The records in %1 are not sealed: whoever has the disk can read them. Seal them with: witnessmarkctl store seal --help</source>
        <translation>Los registros de %1 no están sellados: quien tenga el disco puede leerlos. Séllelos con: witnessmarkctl store seal --help</translation>
    </message>
    <message>
        <source>The records in %1 are sealed; the desktop’s keychain opens them, and a passphrase.</source>
        <translation>Los registros de %1 están sellados; los abren el llavero del escritorio y una frase de contraseña.</translation>
    </message>
    <message>
        <source>The records in %1 are sealed; the desktop’s keychain opens them, and nothing else does. Add a passphrase, so that a lost keychain is no lost record.</source>
        <translation>Los registros de %1 están sellados; solo los abre el llavero del escritorio. Añada una frase de contraseña, para que perder el llavero no sea perder el registro.</translation>
    </message>
    <message>
        <source>The records in %1 are sealed; a passphrase opens them.</source>
        <translation>Los registros de %1 están sellados; los abre una frase de contraseña.</translation>
    </message>
    <message>
        <source>Says whether the records are sealed on the disk, and what opens them.</source>
        <translation>Dice si los registros están sellados en el disco y qué los abre.</translation>
    </message>
    <message>
        <source>witnessmarkctl store status: it takes no arguments.</source>
        <translation>witnessmarkctl store status: no lleva argumentos.</translation>
    </message>
    <message>
        <source>%1 Use --passphrase-file FILE, or WITNESSMARK_PASSPHRASE in the environment.</source>
        <translation>%1 Use --passphrase-file FILE, o WITNESSMARK_PASSPHRASE en el entorno.</translation>
    </message>
    <message>
        <source>Read the passphrase of a sealed store from the first line of FILE (- for standard input); without it, from WITNESSMARK_PASSPHRASE in the environment.</source>
        <translation>Lee la frase de contraseña de un almacén sellado de la primera línea de FILE (- para la entrada estándar); sin ella, de WITNESSMARK_PASSPHRASE en el entorno.</translation>
    </message>
    <message>
        <source>The passphrase could not be read from %1: %2. Name a file that is there and that you may read.</source>
        <translation>No se pudo leer la frase de contraseña de %1: %2. Indique un archivo que exista y que usted pueda leer.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. Write the passphrase there.</source>
        <translation>La primera línea de %1 está vacía. Escriba allí la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La frase de contraseña</translation>
    </message>
    <message>
        <source>looks for collars at every port and by Bluetooth</source>
        <translation>busca collars en todos los puertos y por Bluetooth</translation>
    </message>
    <message>
        <source>Look there, too: a pseudo-terminal or another link.</source>
        <translation>Mirar también ahí: una pseudoterminal u otro enlace.</translation>
    </message>
    <message>
        <source>Look at ports only.</source>
        <translation>Mirar solo los puertos.</translation>
    </message>
    <message>
        <source>Look at the links given and nowhere else.</source>
        <translation>Mirar los enlaces indicados y nada más.</translation>
    </message>
    <message>
        <source>End the search after N seconds.</source>
        <translation>Terminar la búsqueda después de N segundos.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar find [LINK...] [--no-bluetooth] [--only] [--timeout-s N]</source>
        <translation>uso: witnessmarkctl collar find [LINK...] [--no-bluetooth] [--only] [--timeout-s N]</translation>
    </message>
    <message>
        <source>Turned over, it fits meter %1, as on your label.</source>
        <translation>Dado vuelta, corresponde al medidor %1, como en su etiqueta.</translation>
    </message>
    <message>
        <source>How to reach the inverter, whose settings are read back.</source>
        <translation>Cómo llegar al inversor, cuyos ajustes se leen.</translation>
    </message>
    <message>
        <source>Modbus unit number of the inverter.</source>
        <translation>Número de unidad Modbus del inversor.</translation>
    </message>
    <message>
        <source>witnessmarkctl commission: --inverter-unit takes a number from 1 to 247.</source>
        <translation>witnessmarkctl commission: --inverter-unit toma un número de 1 a 247.</translation>
    </message>
    <message>
        <source>Replayed to the end, %1 frames.</source>
        <translation>Reproducida hasta el final, %1 tramas.</translation>
    </message>
    <message>
        <source>Model %1, %2 registers</source>
        <translation>Modelo %1, %2 registros</translation>
    </message>
    <message>
        <source>%1 holds requests: it was not recorded by listening. Replay it with --driver collar or sunspec.</source>
        <translation>%1 contiene peticiones: no se grabó escuchando. Reprodúzcala con --driver collar o sunspec.</translation>
    </message>
    <message>
        <source>leads a recorded session again through its driver</source>
        <translation>repite una sesión grabada a través de su controlador</translation>
    </message>
    <message>
        <source>collar, ims or sunspec: what recorded it.</source>
        <translation>collar, ims o sunspec: lo que la grabó.</translation>
    </message>
    <message>
        <source>N times as fast as it was; without it as fast as the machine can.</source>
        <translation>N veces más rápido de lo que fue; sin ella, tan rápido como pueda la máquina.</translation>
    </message>
    <message>
        <source>Print what passes on the wire between the messages.</source>
        <translation>Mostrar lo que pasa por el cable entre los mensajes.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl capture replay FILE --driver collar|ims|sunspec [--speed N] [--frames]</source>
        <translation>uso: witnessmarkctl capture replay FILE --driver collar|ims|sunspec [--speed N] [--frames]</translation>
    </message>
    <message>
        <source>%1 is empty: nothing passed in it.</source>
        <translation>%1 está vacía: no pasó nada en ella.</translation>
    </message>
    <message>
        <source>closed by the program</source>
        <translation>cerrada por el programa</translation>
    </message>
    <message>
        <source>the device was gone</source>
        <translation>el dispositivo ya no estaba</translation>
    </message>
    <message>
        <source>If its display is blank: %1</source>
        <translation>Si su pantalla está en blanco: %1</translation>
    </message>
    <message>
        <source>Whom the advice is for: installer or admin.</source>
        <translation>Para quién es el consejo: installer o admin.</translation>
    </message>
    <message>
        <source>witnessmarkctl collar status: --role is installer or admin.</source>
        <translation>witnessmarkctl collar status: --role es installer o admin.</translation>
    </message>
    <message>
        <source>How to reach the line: serial:PORT, tcp:HOST:PORT or replay:FILE.</source>
        <translation>Cómo llegar a la línea: serial:PORT, tcp:HOST:PORT o replay:FILE.</translation>
    </message>
    <message>
        <source>prints the manuals&apos; troubleshooting: a problem and what to do, in order</source>
        <translation>muestra la solución de problemas de los manuales: un problema y qué hacer, en orden</translation>
    </message>
    <message>
        <source>One problem; without it all are listed.</source>
        <translation>Un problema; sin él se listan todos.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl troubleshoot [ROW]</source>
        <translation>uso: witnessmarkctl troubleshoot [ROW]</translation>
    </message>
    <message>
        <source>There is no problem “%1” in the tables; there are %2.</source>
        <translation>No hay ningún problema “%1” en las tablas; hay %2.</translation>
    </message>
    <message>
        <source>No step has a day yet, so there is no calendar to write. Enter the dates of what has happened.</source>
        <translation>Ningún paso tiene fecha todavía, así que no hay calendario que escribir. Anote las fechas de lo que ya ocurrió.</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>El calendario</translation>
    </message>
    <message>
        <source>what is to be done by whom and when until a site has permission to operate</source>
        <translation>qué debe hacer quién y cuándo hasta que un sitio tenga permiso para operar</translation>
    </message>
    <message>
        <source>Also steps that do not apply.</source>
        <translation>También los pasos que no corresponden.</translation>
    </message>
    <message>
        <source>Writes the days as an iCalendar file, with reminders.</source>
        <translation>Escribe las fechas en un archivo iCalendar, con recordatorios.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl process SITE.json [--calendar FILE.ics]</source>
        <translation>uso: witnessmarkctl process SITE.json [--calendar FILE.ics]</translation>
    </message>
    <message>
        <source>%1 does not say what happens on the way to permission.</source>
        <translation>%1 no dice qué ocurre en el camino al permiso.</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Espera a: %1</translation>
    </message>
    <message>
        <source>Document on file: %1</source>
        <translation>Documento disponible: %1</translation>
    </message>
    <message>
        <source>Document missing: %1</source>
        <translation>Documento que falta: %1</translation>
    </message>
    <message>
        <source>The way to permission: %1</source>
        <translation>El camino al permiso: %1</translation>
    </message>
    <message>
        <source>The way to permission is not known yet. Missing: %1</source>
        <translation>Aún no se conoce el camino al permiso. Falta: %1</translation>
    </message>
    <message>
        <source>The way to permission</source>
        <translation>El camino al permiso</translation>
    </message>
    <message>
        <source>Nobody recorded the utility&apos;s holidays. %1</source>
        <translation>Nadie registró los días festivos de la compañía eléctrica. %1</translation>
    </message>
    <message>
        <source>%1 is not signed: nobody but its author vouches for it.</source>
        <translation>%1 no está firmado: nadie más que su autor responde por él.</translation>
    </message>
    <message>
        <source>There is no utility pack “%1”. There are: %2.</source>
        <translation>No hay ningún paquete de compañía eléctrica «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>The site does not say its utility (utility.id, for “other” utility.name as well), so nobody knows which handbook applies. Name a pack: --pack %1</source>
        <translation>El sitio no dice su compañía eléctrica (utility.id y, para «other», también utility.name), así que no se sabe qué manual se aplica. Nombre un paquete: --pack %1</translation>
    </message>
    <message>
        <source>By %1, version %2, findings change: %3</source>
        <translation>Según %1, versión %2, hallazgos que cambian: %3</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>no existe esa regla</translation>
    </message>
    <message>
        <source>Says what changes by another version or pack: its id, id@version or file.</source>
        <translation>Dice qué cambia con otra versión u otro paquete: su id, id@versión o archivo.</translation>
    </message>
    <message>
        <source>admin, installer, read_only or publisher; only an admin changes relays, only a publisher signs packs.</source>
        <translation>admin, installer, read_only o publisher; solo un admin cambia relés, solo un publisher firma paquetes.</translation>
    </message>
    <message>
        <source>%1: the job names no version; %2 is in force.</source>
        <translation>%1: el trabajo no nombra ninguna versión; rige la %2.</translation>
    </message>
    <message>
        <source>%1: the job keeps version %2, the newest here.</source>
        <translation>%1: el trabajo conserva la versión %2, la más nueva aquí.</translation>
    </message>
    <message>
        <source>%1: the job keeps version %2; version %3 is here.</source>
        <translation>%1: el trabajo conserva la versión %2; la versión %3 está aquí.</translation>
    </message>
    <message>
        <source>%1: the job began with version %2, which is not here any more, so that version %3 cannot be compared with it.</source>
        <translation>%1: el trabajo empezó con la versión %2, que ya no está aquí, así que la versión %3 no se puede comparar con ella.</translation>
    </message>
    <message>
        <source>says what newer packs would change for a job, and takes them over</source>
        <translation>dice qué cambiarían paquetes más nuevos en un trabajo, y los adopta</translation>
    </message>
    <message>
        <source>The job keeps the newest version of this pack from now on.</source>
        <translation>El trabajo conserva desde ahora la versión más nueva de este paquete.</translation>
    </message>
    <message>
        <source>Who takes it over; goes into the record.</source>
        <translation>Quién lo adopta; queda en el registro.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack changes JOB [--accept ID --user NAME]</source>
        <translation>uso: witnessmarkctl pack changes JOB [--accept ID --user NAME]</translation>
    </message>
    <message>
        <source>The job keeps version %1 from now on.</source>
        <translation>El trabajo conserva la versión %1 desde ahora.</translation>
    </message>
    <message>
        <source>The job&apos;s utility has no pack %1 here.</source>
        <translation>La compañía eléctrica del trabajo no tiene aquí ningún paquete %1.</translation>
    </message>
    <message>
        <source>to be looked at: </source>
        <translation>por revisar: </translation>
    </message>
    <message>
        <source>Requirement ids were not looked up: no list of them was given.</source>
        <translation>Los identificadores de requisitos no se comprobaron: no se dio ninguna lista.</translation>
    </message>
    <message>
        <source>says everything that is wrong with a pack, and runs its tests</source>
        <translation>dice todo lo que está mal en un paquete y hace sus pruebas</translation>
    </message>
    <message>
        <source>Packs, by file or id; without one, the utility packs inside the program.</source>
        <translation>Paquetes, por archivo o id; sin ninguno, los de compañías eléctricas dentro del programa.</translation>
    </message>
    <message>
        <source>The requirement ids there are, one a line; without it, requirements.txt beside the pack.</source>
        <translation>Los identificadores de requisitos que hay, uno por línea; sin ella, requirements.txt junto al paquete.</translation>
    </message>
    <message>
        <source>lists the packs in force, and those that were refused</source>
        <translation>enumera los paquetes en vigor y los que fueron rechazados</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack list [--trust DIR]</source>
        <translation>uso: witnessmarkctl pack list [--trust DIR]</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>%1 holds no grant. Make one with: witnessmarkctl company grant --role publisher</source>
        <translation>%1 no contiene ninguna concesión. Haga una con: witnessmarkctl company grant --role publisher</translation>
    </message>
    <message>
        <source>signs a utility pack that has no faults</source>
        <translation>firma un paquete de compañía eléctrica sin fallos</translation>
    </message>
    <message>
        <source>The pack; its texts lie beside it.</source>
        <translation>El paquete; sus textos están junto a él.</translation>
    </message>
    <message>
        <source>The publisher&apos;s Ed25519 key (PEM, mode 0600).</source>
        <translation>La clave Ed25519 de quien publica (PEM, modo 0600).</translation>
    </message>
    <message>
        <source>The company&apos;s grant for that key, role publisher; without it, the key&apos;s name with .crt.</source>
        <translation>La concesión de la empresa para esa clave, rol publisher; sin ella, el nombre de la clave con .crt.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack sign FILE --key KEY [--grant FILE]</source>
        <translation>uso: witnessmarkctl pack sign FILE --key KEY [--grant FILE]</translation>
    </message>
    <message>
        <source>%1 has faults and was not signed.</source>
        <translation>%1 tiene fallos y no se firmó.</translation>
    </message>
    <message>
        <source>The signature could not be kept</source>
        <translation>No se pudo guardar la firma</translation>
    </message>
    <message>
        <source>%1 is signed: %2 goes with it, and its texts.</source>
        <translation>%1 está firmado: %2 va con él, y sus textos.</translation>
    </message>
    <message>
        <source>says who vouches for a pack, and whether it is as they signed it</source>
        <translation>dice quién responde por un paquete y si está como lo firmó</translation>
    </message>
    <message>
        <source>A pack, its signature (.sig) beside it.</source>
        <translation>Un paquete, con su firma (.sig) al lado.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack verify FILE... [--trust DIR]</source>
        <translation>uso: witnessmarkctl pack verify FILE... [--trust DIR]</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is as %2 of %3 signed it.</source>
        <translation>%1 está como lo firmó %2 de %3.</translation>
    </message>
    <message>
        <source>A utility pack, by its id, id@version or file; may be given more than once. Without it: the packs of the site&apos;s utility.</source>
        <translation>Un paquete de compañía eléctrica, por su id, id@versión o archivo; puede darse más de una vez. Sin ella: los paquetes de la compañía del sitio.</translation>
    </message>
    <message>
        <source>Ask next: %1 (%2); findings that wait for it: %3</source>
        <translation>Pregunte ahora: %1 (%2); hallazgos que lo esperan: %3</translation>
    </message>
    <message>
        <source>Steps open: %1, left out: %2, refused: %3. The packet says which.</source>
        <translation>Pasos abiertos: %1, omitidos: %2, rechazados: %3. El expediente dice cuáles.</translation>
    </message>
    <message>
        <source>Whole, but nobody whom these certificates vouch for has signed it.</source>
        <translation>Íntegro, pero no lo firmó nadie a quien avalen estos certificados.</translation>
    </message>
    <message>
        <source>VARIANCE GRANTED</source>
        <translation>VARIACIÓN CONCEDIDA</translation>
    </message>
    <message>
        <source>There is no pack for the utility “%1”.</source>
        <translation>No hay ningún paquete de la compañía eléctrica «%1».</translation>
    </message>
    <message>
        <source>Whose handbook: sce, coned, … Without it: that of the site&apos;s utility.</source>
        <translation>El manual de quién: sce, coned, … Sin él: el de la compañía eléctrica del sitio.</translation>
    </message>
    <message>
        <source>A utility pack, by its id, id@version or file.</source>
        <translation>Un paquete de compañía eléctrica, por su id, id@versión o archivo.</translation>
    </message>
    <message>
        <source>The day that deadlines are judged on, YYYY-MM-DD. Without it none is judged.</source>
        <translation>El día con el que se juzgan los plazos, AAAA-MM-DD. Sin él no se juzga ninguno.</translation>
    </message>
    <message>
        <source>have</source>
        <translation>está</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>UNKNOWN whether it is asked for</source>
        <translation>NO SE SABE si se pide</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>se ofrece</translation>
    </message>
    <message>
        <source>Can be made; facts missing: %1</source>
        <translation>Se puede hacer; datos que faltan: %1</translation>
    </message>
    <message>
        <source>the documents a utility asks for, what is there, and what can be made</source>
        <translation>los documentos que pide una compañía eléctrica, lo que hay y lo que se puede hacer</translation>
    </message>
    <message>
        <source>A site file, a job file or a job&apos;s id.</source>
        <translation>Un archivo de sitio, un archivo de trabajo o el id de un trabajo.</translation>
    </message>
    <message>
        <source>Also those that are not asked for.</source>
        <translation>También los que no se piden.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl document list SITE.json|JOB [--utility ID]</source>
        <translation>uso: witnessmarkctl document list SITE.json|JOB [--utility ID]</translation>
    </message>
    <message>
        <source>Without a step</source>
        <translation>Sin paso</translation>
    </message>
    <message>
        <source>fills a letter, form or checklist from a site, and says what is missing</source>
        <translation>rellena una carta, formulario o lista a partir de un sitio y dice lo que falta</translation>
    </message>
    <message>
        <source>The document, as “document list” names it.</source>
        <translation>El documento, como lo nombra «document list».</translation>
    </message>
    <message>
        <source>Write it to FILE: .pdf, or .odt to edit it.</source>
        <translation>Escribirlo en FILE: .pdf, o .odt para editarlo.</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>No se pudo escribir el documento</translation>
    </message>
    <message>
        <source>%1 is PRELIMINARY.</source>
        <translation>%1 es PRELIMINAR.</translation>
    </message>
    <message>
        <source>%1: nothing is missing.</source>
        <translation>%1: no falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file; the job&apos;s bundle (.wmjob) holds them.</source>
        <translation>
            <numerusform>%n original de foto no está en este archivo; el lote del trabajo (.wmjob) lo contiene.</numerusform>
            <numerusform>%n originales de fotos no están en este archivo; el lote del trabajo (.wmjob) los contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>breaks off here: this frame is not whole</source>
        <translation>se corta aquí: esta trama no está completa</translation>
    </message>
    <message>
        <source>%1 breaks off in the middle of frame %2; the frames before it are whole.</source>
        <translation>%1 se corta en medio de la trama %2; las tramas anteriores están completas.</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>SIN REGISTRAR</translation>
    </message>
    <message>
        <source>No simulated devices run in %1 (%2) Start them there: witnessmark-sim demo %1</source>
        <translation>En %1 no hay aparatos simulados en marcha (%2) Inícielos allí: witnessmark-sim demo %1</translation>
    </message>
    <message>
        <source>The simulated devices of “witnessmark-sim demo DIR”, with their speed.</source>
        <translation>Los aparatos simulados de «witnessmark-sim demo DIR», con su velocidad.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl commission JOB.json --collar LINK [--ims LINK] [--inverter LINK] --out DIR
       witnessmarkctl commission JOB.json --devices DIR --out DIR, for a demonstration</source>
        <translation>uso: witnessmarkctl commission JOB.json --collar LINK [--ims LINK] [--inverter LINK] --out DIR
       witnessmarkctl commission JOB.json --devices DIR --out DIR, para una demostración</translation>
    </message>
    <message>
        <source>The job keeps version %1 of %2, which is not here; version %3 is used.</source>
        <translation>El trabajo conserva la versión %1 de %2, que no está aquí; se usa la versión %3.</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>No permitido: %1</translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation>Falta: %1 (%2)</translation>
    </message>
    <message>
        <source>Asked for by the utility: %1; shown: %2</source>
        <translation>Pedido por la compañía eléctrica: %1; mostrado: %2</translation>
    </message>
    <message>
        <source>Write it to FILE: .svg, .pdf or .dxf.</source>
        <translation>Escribirlo en FILE: .svg, .pdf o .dxf.</translation>
    </message>
    <message>
        <source>Rules not met: %1. The packet names them.</source>
        <translation>Reglas no cumplidas: %1. El expediente las nombra.</translation>
    </message>
    <message>
        <source>From the drawing this program made.</source>
        <translation>Según el plano hecho por este programa.</translation>
    </message>
    <message>
        <source>Goes by what is recorded alone: does not draw the site to see what its drawings show.</source>
        <translation>Se guía solo por lo anotado: no dibuja el sitio para ver qué muestran sus planos.</translation>
    </message>
    <message>
        <source>draws the single-line diagram, the plot plan or the three-line diagram of a site, and says what is missing</source>
        <translation>dibuja el diagrama unifilar, el plano de situación o el diagrama trifilar de un sitio, y dice qué falta</translation>
    </message>
    <message>
        <source>What is drawn: sld is the single-line diagram, plot the plot plan, three-line the three-line diagram.</source>
        <translation>Qué se dibuja: sld es el diagrama unifilar, plot el plano de situación, three-line el diagrama trifilar.</translation>
    </message>
    <message>
        <source>Writes over a file that is there already.</source>
        <translation>Sobrescribe un archivo que ya existe.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Name another file, or say --force.</source>
        <translation>%1 ya existe y no se sobrescribe. Dé otro nombre o use --force.</translation>
    </message>
    <message>
        <source>%1 holds no requests, so there is no collar&apos;s answer to compare. If it was recorded by listening, replay it with --driver ims.</source>
        <translation>%1 no contiene peticiones, así que no hay ninguna respuesta de un collar que comparar. Si se grabó escuchando, repítalo con --driver ims.</translation>
    </message>
    <message>
        <source>The packet is a DRAFT. Still missing:</source>
        <translation>El expediente es un BORRADOR. Aún falta:</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>heard once</source>
        <translation>oído una vez</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>can be read two ways: a byte may have come twice</source>
        <translation>puede leerse de dos maneras: un byte puede haber llegado dos veces</translation>
    </message>
    <message>
        <source>came out of turn or beside damaged bytes</source>
        <translation>llegó fuera de turno o junto a bytes dañados</translation>
    </message>
    <message>
        <source>does not fit the frames around it</source>
        <translation>no concuerda con las tramas de alrededor</translation>
    </message>
    <message>
        <source>shares bytes with another possible frame</source>
        <translation>comparte bytes con otra trama posible</translation>
    </message>
    <message>
        <source>not yet confirmed by another frame</source>
        <translation>aún no confirmado por otra trama</translation>
    </message>
    <message>
        <source>witnessmarkctl: What was heard says it is of meter %1, but the label says %2. Either another meter is on this line, or the bytes are damaged: look at the diagnosis, and check the label, the adapter and the wires.</source>
        <translation>witnessmarkctl: Lo que se oyó dice ser del medidor %1, pero la etiqueta dice %2. O hay otro medidor en esta línea o los bytes están dañados: mire el diagnóstico y revise la etiqueta, el adaptador y los hilos.</translation>
    </message>
    <message>
        <source>The ZIP file could not be written</source>
        <translation>No se pudo escribir el archivo ZIP</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) for a portal</source>
        <translation>
            <numerusform>%1: %n archivo para un portal</numerusform>
            <numerusform>%1: %n archivos para un portal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>It is a DRAFT. Still missing:</source>
        <translation>Es un BORRADOR. Falta todavía:</translation>
    </message>
    <message>
        <source>makes the commissioning packet of a job, and says what it still lacks</source>
        <translation>hace el paquete de puesta en servicio de un trabajo y dice qué le falta</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl packet make JOB --out DIR [--zip] [--force]</source>
        <translation>uso: witnessmarkctl packet make JOB --out DIR [--zip] [--force]</translation>
    </message>
    <message>
        <source>DRAFT: the packet says that something is missing:</source>
        <translation>BORRADOR: el expediente dice que falta algo:</translation>
    </message>
    <message>
        <source>These files are there already and are not overwritten: %1. Name another folder, or say --force.</source>
        <translation>Estos archivos ya existen y no se sobrescriben: %1. Indique otra carpeta o --force.</translation>
    </message>
    <message>
        <source>Show every field of each message, registers by their names.</source>
        <translation>Mostrar cada campo de cada mensaje, los registros por su nombre.</translation>
    </message>
    <message>
        <source>Copies a service&apos;s data into a folder, also while it runs, and reads it all back.</source>
        <translation>Copia los datos de un servicio en una carpeta, también mientras funciona, y los vuelve a leer por completo.</translation>
    </message>
    <message>
        <source>The service&apos;s data directory.</source>
        <translation>La carpeta de datos del servicio.</translation>
    </message>
    <message>
        <source>The folder to make; it must not be there yet.</source>
        <translation>La carpeta que se crea; aún no debe existir.</translation>
    </message>
    <message>
        <source>witnessmarkctl cloud backup: give --cloud-dir DIR and --out FOLDER.</source>
        <translation>witnessmarkctl cloud backup: indique --cloud-dir DIR y --out FOLDER.</translation>
    </message>
    <message>
        <source>%1 holds %2 entries and %3 attachments; each was read back.</source>
        <translation>%1 contiene %2 entradas y %3 adjuntos; todos se volvieron a leer.</translation>
    </message>
    <message>
        <source>Puts a backup into a service&apos;s data directory; devices then offer what it lacks.</source>
        <translation>Pone una copia de seguridad en la carpeta de datos de un servicio; los dispositivos ofrecen después lo que le falta.</translation>
    </message>
    <message>
        <source>The folder that “cloud backup” made.</source>
        <translation>La carpeta hecha con «cloud backup».</translation>
    </message>
    <message>
        <source>The service&apos;s data directory; it must hold no data of a service.</source>
        <translation>La carpeta de datos del servicio; no debe contener datos de un servicio.</translation>
    </message>
    <message>
        <source>witnessmarkctl cloud restore: give --from FOLDER and --cloud-dir DIR.</source>
        <translation>witnessmarkctl cloud restore: indique --from FOLDER y --cloud-dir DIR.</translation>
    </message>
    <message>
        <source>%1 holds %2 entries and %3 attachments. Start the service; each device offers what is missing when it synchronises next.</source>
        <translation>%1 contiene %2 entradas y %3 adjuntos. Arranque el servicio; cada dispositivo ofrece lo que falta en su próxima sincronización.</translation>
    </message>
    <message>
        <source>There is an account for %1 already, or one that was closed.</source>
        <translation>Ya hay una cuenta para %1, o una que se cerró.</translation>
    </message>
    <message>
        <source>The office does not take this %1. A name and an e-mail address are wanted, and one of the roles admin, installer and read_only.</source>
        <translation>La oficina no acepta este %1. Hacen falta un nombre y una dirección de correo, y uno de los roles admin, installer y read_only.</translation>
    </message>
    <message>
        <source>Makes an account in the company and prints its introduction link, good for 72 hours.</source>
        <translation>Crea una cuenta en la empresa e imprime su enlace de presentación, válido 72 horas.</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <translation>La dirección de correo de la persona.</translation>
    </message>
    <message>
        <source>The person&apos;s name.</source>
        <translation>El nombre de la persona.</translation>
    </message>
    <message>
        <source>admin, installer or read_only.</source>
        <translation>admin, installer o read_only.</translation>
    </message>
    <message>
        <source>Reach the service at URL instead of where it was last.</source>
        <translation>Alcanzar el servicio en URL en vez de donde estuvo la última vez.</translation>
    </message>
    <message>
        <source>Bind this device to the account of an introduction link first.</source>
        <translation>Vincular primero este dispositivo a la cuenta de un enlace de presentación.</translation>
    </message>
    <message>
        <source>%1 has an account. Give this link to nobody else; it is good for one device and 72 hours:</source>
        <translation>%1 tiene una cuenta. No dé este enlace a nadie más; vale para un dispositivo y 72 horas:</translation>
    </message>
    <message>
        <source>Meter %1: last heard %2 s ago.</source>
        <translation>Medidor %1: oído por última vez hace %2 s.</translation>
    </message>
    <message>
        <source>Next expected in %1 s.</source>
        <translation>Se espera la próxima en %1 s.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service. It looks like https://office.example:8443.</source>
        <translation>«%1» no es la dirección de un servicio. Tiene la forma https://office.example:8443.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds, up to a day.</source>
        <translation>--patience es un número de segundos, hasta un día.</translation>
    </message>
    <message>
        <source>This device belongs to no account yet. Ask the office for an introduction link, then: witnessmarkctl sync --join LINK</source>
        <translation>Este dispositivo aún no pertenece a ninguna cuenta. Pida a la oficina un enlace de presentación y después: witnessmarkctl sync --join LINK</translation>
    </message>
    <message>
        <source>DRAFT: the file does not say whether anything is missing. A packet does.</source>
        <translation>BORRADOR: el archivo no dice si falta algo. Un expediente sí lo dice.</translation>
    </message>
    <message>
        <source>Collar found</source>
        <translation>Collar encontrado</translation>
    </message>
    <message>
        <source>Is it ready for it</source>
        <translation>¿Está listo para ello?</translation>
    </message>
    <message>
        <source>Address into the collar</source>
        <translation>Dirección en el collar</translation>
    </message>
    <message>
        <source>Telling it to provision</source>
        <translation>Orden de aprovisionar</translation>
    </message>
    <message>
        <source>First report to the cloud</source>
        <translation>Primer informe a la nube</translation>
    </message>
    <message>
        <source>Relay and voltage read</source>
        <translation>Relé y tensión leídos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>%1; the display shows “%2”</source>
        <translation>%1; la pantalla muestra «%2»</translation>
    </message>
    <message>
        <source>%1; the display shows “%2”, %3 s</source>
        <translation>%1; la pantalla muestra «%2», %3 s</translation>
    </message>
    <message>
        <source>The office was put back to an older state; what it lacked was offered again.</source>
        <translation>La oficina se restauró a un estado anterior; lo que le faltaba se volvió a ofrecer.</translation>
    </message>
    <message>
        <source>%1 entries sent, %2 received; %3 attachments sent, %4 received.</source>
        <translation>%1 entradas enviadas, %2 recibidas; %3 adjuntos enviados, %4 recibidos.</translation>
    </message>
    <message>
        <source>%1 attachments have not arrived yet: the devices that have them have not sent them to the office.</source>
        <translation>%1 adjuntos aún no han llegado: los dispositivos que los tienen no los han enviado a la oficina.</translation>
    </message>
    <message>
        <source>%1 entries from the office were not taken in: they do not prove themselves, or contradict what this device holds of the same author.</source>
        <translation>No se aceptaron %1 entradas de la oficina: no se prueban a sí mismas o contradicen lo que este dispositivo tiene del mismo autor.</translation>
    </message>
    <message>
        <source>Not taken by the office, and kept here: entry %1: %2.</source>
        <translation>La oficina no la aceptó y se conserva aquí: entrada %1: %2.</translation>
    </message>
    <message>
        <source>Differs between devices; open the job and decide: %1 (job %2)</source>
        <translation>Difiere entre dispositivos; abra el trabajo y decida: %1 (trabajo %2)</translation>
    </message>
    <message>
        <source>Sends what is here to the office, and fetches what others sent.</source>
        <translation>Envía a la oficina lo que hay aquí y trae lo que enviaron los demás.</translation>
    </message>
    <message>
        <source>Offer what the office rejected before once more.</source>
        <translation>Ofrecer otra vez lo que la oficina rechazó antes.</translation>
    </message>
    <message>
        <source>How long to try when nobody answers (20 s).</source>
        <translation>Cuánto tiempo intentarlo cuando nadie responde (20 s).</translation>
    </message>
    <message>
        <source>%1 functions compared: %2 match, %3 differ, %4 not reported or not readable.</source>
        <translation>%1 funciones comparadas: %2 coinciden, %3 difieren, %4 sin informar o ilegibles.</translation>
    </message>
    <message>
        <source>%1 was written and does not prove itself, because entries of this job were lost: %2</source>
        <translation>%1 se escribió y no se demuestra a sí mismo, porque se perdieron entradas de este trabajo: %2</translation>
    </message>
    <message>
        <source>Where the service&apos;s records lie in PostgreSQL, as it was told.</source>
        <translation>Dónde están los registros del servicio en PostgreSQL, tal como se le indicó.</translation>
    </message>
    <message>
        <source>Assigns a job to an account: among installers, it is then for those alone to whom it is assigned.</source>
        <translation>Asigna un trabajo a una cuenta: entre los instaladores queda solo para quienes lo tienen asignado.</translation>
    </message>
    <message>
        <source>Take it back; a job that nobody has is for every installer again.</source>
        <translation>Retirarlo; un trabajo que nadie tiene vuelve a ser de todos los instaladores.</translation>
    </message>
    <message>
        <source>witnessmarkctl cloud job assign: give a job&apos;s id and an e-mail address.</source>
        <translation>witnessmarkctl cloud job assign: indique el id de un trabajo y una dirección de correo.</translation>
    </message>
    <message>
        <source>Job %1 is assigned to %2.</source>
        <translation>El trabajo %1 está asignado a %2.</translation>
    </message>
    <message>
        <source>Job %1 is no longer assigned to %2.</source>
        <translation>El trabajo %1 ya no está asignado a %2.</translation>
    </message>
    <message>
        <source>Lists the jobs that are assigned, and to whom; any other is for every installer of the company.</source>
        <translation>Muestra los trabajos asignados y a quién; cualquier otro es de todos los instaladores de la empresa.</translation>
    </message>
    <message>
        <source>Put the records into this PostgreSQL database, which must hold none.</source>
        <translation>Poner los registros en esta base de datos de PostgreSQL, que no debe contener ninguno.</translation>
    </message>
    <message>
        <source>Closes an account of the company: its devices are out at once. What they sent stays.</source>
        <translation>Cierra una cuenta de la empresa: sus dispositivos quedan fuera al instante. Lo que enviaron permanece.</translation>
    </message>
    <message>
        <source>The account of %1 is closed. Its devices keep what they hold, and the office what they sent.</source>
        <translation>La cuenta de %1 está cerrada. Sus dispositivos conservan lo que tienen, y la oficina lo que enviaron.</translation>
    </message>
    <message>
        <source>Prints a new introduction link for an account, good for 72 hours; the one before is void.</source>
        <translation>Muestra un nuevo enlace de presentación para una cuenta, válido 72 horas; el anterior deja de valer.</translation>
    </message>
    <message>
        <source>A new link for %1; an earlier one that was not used opens nothing any more. Give it to nobody else; it is good for one device and 72 hours:</source>
        <translation>Un nuevo enlace para %1; uno anterior sin usar ya no abre nada. No se lo dé a nadie más; vale para un dispositivo y 72 horas:</translation>
    </message>
    <message>
        <source>Lists the open accounts of the company, their roles and devices.</source>
        <translation>Muestra las cuentas abiertas de la empresa, sus roles y dispositivos.</translation>
    </message>
    <message>
        <source>%1  %2  %3  devices: %4</source>
        <translation>%1  %2  %3  dispositivos: %4</translation>
    </message>
    <message>
        <source>pdf or odt; without --out it is written to ID.pdf or ID.odt here.</source>
        <translation>pdf u odt; sin --out se escribe aquí en ID.pdf o ID.odt.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl document make ID SITE.json|JOB --out FILE.pdf|FILE.odt, or --format pdf|odt</source>
        <translation>uso: witnessmarkctl document make ID SITE.json|JOB --out FILE.pdf|FILE.odt, o --format pdf|odt</translation>
    </message>
    <message>
        <source>This is your own account. Another administrator has to close it.</source>
        <translation>Es su propia cuenta. Debe cerrarla otro administrador.</translation>
    </message>
    <message>
        <source>There is no open account for %1. “cloud user list” shows those there are.</source>
        <translation>No hay una cuenta abierta para %1. «cloud user list» muestra las que hay.</translation>
    </message>
    <message>
        <source>%1: rules %2, tests run %3, faults %4, to be looked at %5</source>
        <translation>%1: reglas %2, pruebas hechas %3, fallos %4, por revisar %5</translation>
    </message>
    <message>
        <source>No test was run: the tests of a pack inside the program lie beside its file in the project. Give that file instead of the id.</source>
        <translation>No se hizo ninguna prueba: las pruebas de un paquete del programa están junto a su archivo en el proyecto. Dé ese archivo en vez del identificador.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Make it first, or name another place.</source>
        <translation>La carpeta %1 no existe. Créela primero o indique otro lugar.</translation>
    </message>
    <message>
        <source>witnessmarkctl %1: give one e-mail address.</source>
        <translation>witnessmarkctl %1: indique una dirección de correo.</translation>
    </message>
    <message>
        <source>Where the service keeps its attachments, as it was told; the variables of its environment are needed here, too.</source>
        <translation>Dónde guarda el servicio sus archivos adjuntos, tal como se le indicó; aquí también hacen falta las variables de su entorno.</translation>
    </message>
    <message>
        <source>Changes what the office has about a unit&apos;s place; the description is an administrator&apos;s.</source>
        <translation>Cambia lo que la oficina tiene sobre el lugar de una unidad; la descripción es cosa de un administrador.</translation>
    </message>
    <message>
        <source>The unit&apos;s serial number.</source>
        <translation>El número de serie de la unidad.</translation>
    </message>
    <message>
        <source>Street address.</source>
        <translation>Dirección.</translation>
    </message>
    <message>
        <source>City.</source>
        <translation>Ciudad.</translation>
    </message>
    <message>
        <source>State, in two letters.</source>
        <translation>Estado, en dos letras.</translation>
    </message>
    <message>
        <source>Zip code, 5 or 5+4 digits.</source>
        <translation>Código postal, 5 o 5+4 cifras.</translation>
    </message>
    <message>
        <source>What the utility knows the place by.</source>
        <translation>Con lo que la compañía eléctrica identifica el lugar.</translation>
    </message>
    <message>
        <source>Where at the premises the unit is.</source>
        <translation>Dónde está la unidad en el predio.</translation>
    </message>
    <message>
        <source>Solar, EV charger or Other.</source>
        <translation>Solar, EV charger u Other.</translation>
    </message>
    <message>
        <source>Project, group or anything useful.</source>
        <translation>Proyecto, grupo o lo que sea útil.</translation>
    </message>
    <message>
        <source>witnessmarkctl fleet edit: give one serial number, and what to change.</source>
        <translation>witnessmarkctl fleet edit: indique un número de serie y qué cambiar.</translation>
    </message>
    <message>
        <source>Another unit of the company has this premises ID, too.</source>
        <translation>Otra unidad de la empresa tiene también este ID de predio.</translation>
    </message>
    <message>
        <source>Writes the units that pass the filters, or their measurements, to a CSV file.</source>
        <translation>Escribe en un archivo CSV las unidades que pasan los filtros, o sus mediciones.</translation>
    </message>
    <message>
        <source>The measurements instead of the units: every one, newest first, in UTC.</source>
        <translation>Las mediciones en vez de las unidades: todas, la más reciente primero, en UTC.</translation>
    </message>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation>Desde este día o momento, UTC.</translation>
    </message>
    <message>
        <source>Before this day or moment, UTC.</source>
        <translation>Antes de este día o momento, UTC.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>witnessmarkctl fleet export: give --out FILE.</source>
        <translation>witnessmarkctl fleet export: indique --out FILE.</translation>
    </message>
    <message>
        <source>--%1 is a day or a moment, such as 2026-11-01T15:00.</source>
        <translation>--%1 es un día o un momento, como 2026-11-01T15:00.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurements say more power than their volts and amperes allow.</source>
        <translation>
            <numerusform>%n medición dice más potencia de la que permiten sus voltios y amperios.</numerusform>
            <numerusform>%n mediciones dicen más potencia de la que permiten sus voltios y amperios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines.</source>
        <translation>
            <numerusform>%1: %n línea.</numerusform>
            <numerusform>%1: %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only units in this state: unprovisioned, provisioning, provisioning-error, flipped, operational, reporting-error, update-error.</source>
        <translation>Solo unidades en este estado: unprovisioned, provisioning, provisioning-error, flipped, operational, reporting-error, update-error.</translation>
    </message>
    <message>
        <source>Only units whose serial number contains TEXT.</source>
        <translation>Solo unidades cuyo número de serie contiene TEXT.</translation>
    </message>
    <message>
        <source>Only units whose model number contains TEXT.</source>
        <translation>Solo unidades cuyo número de modelo contiene TEXT.</translation>
    </message>
    <message>
        <source>Only units that EMAIL provisioned.</source>
        <translation>Solo unidades que aprovisionó EMAIL.</translation>
    </message>
    <message>
        <source>Only units with this tag; given again: or with that one.</source>
        <translation>Solo unidades con esta etiqueta; si se repite: o con aquella.</translation>
    </message>
    <message>
        <source>Only units whose relay is open, or shut.</source>
        <translation>Solo unidades cuyo relé está abierto (open) o cerrado (shut).</translation>
    </message>
    <message>
        <source>Only units of this DER type.</source>
        <translation>Solo unidades de este tipo de DER.</translation>
    </message>
    <message>
        <source>Only units of meter form 2S, or 12S.</source>
        <translation>Solo unidades de forma de medidor 2S o 12S.</translation>
    </message>
    <message>
        <source>Only units whose description contains TEXT; equals:, starts: or ends: before it compares so.</source>
        <translation>Solo unidades cuya descripción contiene TEXT; con equals:, starts: o ends: delante se compara así.</translation>
    </message>
    <message>
        <source>Only units whose IP address contains TEXT; equals:, starts: or ends: likewise.</source>
        <translation>Solo unidades cuya dirección IP contiene TEXT; equals:, starts: o ends: igual.</translation>
    </message>
    <message>
        <source>Give serial numbers or filters, not both.</source>
        <translation>Indique números de serie o filtros, no ambos.</translation>
    </message>
    <message>
        <source>Say which units: serial numbers, filters, or --all for every unit of the company.</source>
        <translation>Diga qué unidades: números de serie, filtros, o --all para todas las de la empresa.</translation>
    </message>
    <message>
        <source>No unit passes these filters.</source>
        <translation>Ninguna unidad pasa estos filtros.</translation>
    </message>
    <message>
        <source>Every unit of the company.</source>
        <translation>Todas las unidades de la empresa.</translation>
    </message>
    <message>
        <source>witnessmarkctl %1: give one serial number.</source>
        <translation>witnessmarkctl %1: indique un número de serie.</translation>
    </message>
    <message>
        <source>Provision Requested: %1 is “%2”. It is “Operational” once it has reached the cloud, within five minutes; “fleet show %1” tells.</source>
        <translation>Aprovisionamiento solicitado: %1 está «%2». Pasa a operativa cuando llega a la nube, en cinco minutos; «fleet show %1» lo dice.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl fleet relay open|shut [SERIAL…] [filters of “fleet units” | --all] [--confirm WORD] | list | status ID | cancel ID</source>
        <translation>uso: witnessmarkctl fleet relay open|shut [SERIAL…] [filtros de «fleet units» | --all] [--confirm WORD] | list | status ID | cancel ID</translation>
    </message>
    <message>
        <source>will be opened</source>
        <translation>se abrirá</translation>
    </message>
    <message>
        <source>will be shut</source>
        <translation>se cerrará</translation>
    </message>
    <message>
        <source>what waits for it is taken back; it stays as it is</source>
        <translation>se retira lo que esperaba; queda como está</translation>
    </message>
    <message>
        <source>was asked for already, and waits</source>
        <translation>ya se pidió, y espera</translation>
    </message>
    <message>
        <source>left out: it is not provisioned</source>
        <translation>se deja fuera: no está aprovisionada</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>se deja fuera: %1</translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>
            <numerusform>A las %1 se abre %n relé: lo que alimenta por él queda separado de la red. Un relé abierto no deja nada sin tensión; eso solo lo dice un medidor.</numerusform>
            <numerusform>A las %1 se abren %n relés: lo que alimenta por ellos queda separado de la red. Un relé abierto no deja nada sin tensión; eso solo lo dice un medidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</source>
        <translation>
            <numerusform>A las %1 se cierra %n relé: lo que está cableado detrás queda conectado a la red y con tensión, esté quien esté allí.</numerusform>
            <numerusform>A las %1 se cierran %n relés: lo que está cableado detrás queda conectado a la red y con tensión, esté quien esté allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</source>
        <translation>
            <numerusform>De %n de ellas la oficina no tiene trabajo: no sabe nada del bloqueo, el cableado ni el permiso allí.</numerusform>
            <numerusform>De %n de ellas la oficina no tiene trabajo: no sabe nada del bloqueo, el cableado ni el permiso allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet. If this is meant: %1 --confirm %2</source>
        <translation>Todavía no se pidió nada. Si es lo que se quiere: %1 --confirm %2</translation>
    </message>
    <message>
        <source>“fleet relay status %1” tells how it goes on; “fleet relay cancel %1” takes back what waits.</source>
        <translation>«fleet relay status %1» dice cómo sigue; «fleet relay cancel %1» retira lo que espera.</translation>
    </message>
    <message>
        <source>%1  %2  %3  units: %4, acknowledged: %5  asked for by %6</source>
        <translation>%1  %2  %3  unidades: %4, confirmadas: %5  pedido por %6</translation>
    </message>
    <message>
        <source>Opens or shuts relays at the top of the next hour: shows what would happen, asks for it once it is confirmed, cancels it, and tells what each unit did.</source>
        <translation>Abre o cierra relés al comienzo de la próxima hora: muestra qué pasaría, lo pide una vez confirmado, lo cancela y dice qué hizo cada unidad.</translation>
    </message>
    <message>
        <source>open, shut, list, status or cancel.</source>
        <translation>open, shut, list, status o cancel.</translation>
    </message>
    <message>
        <source>Units, or the batch for status and cancel.</source>
        <translation>Unidades, o el lote para status y cancel.</translation>
    </message>
    <message>
        <source>The word that the preview ended with: what it showed is what is meant.</source>
        <translation>La palabra con que terminó la vista previa: lo que mostró es lo que se quiere.</translation>
    </message>
    <message>
        <source>Shows everything the office knows of one unit.</source>
        <translation>Muestra todo lo que la oficina sabe de una unidad.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl fleet tag list | create NAME | rename NAME NEW | delete NAME --confirm NAME | apply NAME [SERIAL…] | take-off NAME [SERIAL…]; apply and take-off also take the filters of “fleet units”, or --all</source>
        <translation>uso: witnessmarkctl fleet tag list | create NAME | rename NAME NEW | delete NAME --confirm NAME | apply NAME [SERIAL…] | take-off NAME [SERIAL…]; apply y take-off aceptan también los filtros de «fleet units», o --all</translation>
    </message>
    <message>
        <source>There is no tag “%1”; “fleet tag create” makes one.</source>
        <translation>No hay etiqueta «%1»; «fleet tag create» la crea.</translation>
    </message>
    <message>
        <source>%1  units: %2</source>
        <translation>%1  unidades: %2</translation>
    </message>
    <message>
        <source>%1: changed on %2 of %3 units.</source>
        <translation>%1: cambiada en %2 de %3 unidades.</translation>
    </message>
    <message>
        <source>Makes, renames, deletes and lists tags, and puts them on units or takes them off.</source>
        <translation>Crea, renombra, borra y lista etiquetas, y las pone en unidades o las quita.</translation>
    </message>
    <message>
        <source>list, create, rename, delete, apply or take-off.</source>
        <translation>list, create, rename, delete, apply o take-off.</translation>
    </message>
    <message>
        <source>The tag, and what follows it.</source>
        <translation>La etiqueta, y lo que le sigue.</translation>
    </message>
    <message>
        <source>delete: the tag&apos;s name once more.</source>
        <translation>delete: el nombre de la etiqueta otra vez.</translation>
    </message>
    <message>
        <source>The tag “%1” is made.</source>
        <translation>La etiqueta «%1» está creada.</translation>
    </message>
    <message>
        <source>The tag is called “%1” now, on every unit.</source>
        <translation>La etiqueta se llama ahora «%1», en todas las unidades.</translation>
    </message>
    <message>
        <source>“%1” would be deleted, and taken off %2 units. Nothing was done; if it is meant: --confirm &quot;%1&quot;</source>
        <translation>«%1» se borraría y se quitaría de %2 unidades. No se hizo nada; si es lo que se quiere: --confirm &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and off all units.</source>
        <translation>La etiqueta «%1» está borrada, y quitada de todas las unidades.</translation>
    </message>
    <message>
        <source>%1  %2  %3  relay: %4  last report: %5  %6</source>
        <translation>%1  %2  %3  relé: %4  último informe: %5  %6</translation>
    </message>
    <message>
        <source>%1 requested at %2, for %3</source>
        <translation>%1 pedido el %2, para el %3</translation>
    </message>
    <message>
        <source>Lists the units of the company that pass the filters.</source>
        <translation>Lista las unidades de la empresa que pasan los filtros.</translation>
    </message>
    <message>
        <source>Order by COLUMN: serial, model, status, relay, meter_form, der_type, installer, installed, last_report, description, address, city, state, zip, premises_id, ip_address, firmware, tags.</source>
        <translation>Ordenar por COLUMN: serial, model, status, relay, meter_form, der_type, installer, installed, last_report, description, address, city, state, zip, premises_id, ip_address, firmware, tags.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>Al revés.</translation>
    </message>
    <message>
        <source>witnessmarkctl fleet units: there is no column “%1”.</source>
        <translation>witnessmarkctl fleet units: no hay columna «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n units.</source>
        <translation>
            <numerusform>%n unidad.</numerusform>
            <numerusform>%n unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends metering, control and messages of units; they stay in the company&apos;s list.</source>
        <translation>Termina la medición, el control y los mensajes de unidades; quedan en la lista de la empresa.</translation>
    </message>
    <message>
        <source>The units&apos; serial numbers.</source>
        <translation>Los números de serie de las unidades.</translation>
    </message>
    <message>
        <source>How many units are meant.</source>
        <translation>Cuántas unidades se quieren.</translation>
    </message>
    <message numerus="yes">
        <source>These %n units would no longer be measured, controlled or heard of, and what waits for their relays would be cancelled. Their relays stay as they are. Nothing was done; if it is meant: --confirm %1</source>
        <translation>
            <numerusform>Esta %n unidad ya no se mediría, controlaría ni oiría, y se cancelaría lo que espera para su relé. Su relé queda como está. No se hizo nada; si es lo que se quiere: --confirm %1</numerusform>
            <numerusform>Estas %n unidades ya no se medirían, controlarían ni oirían, y se cancelaría lo que espera para sus relés. Sus relés quedan como están. No se hizo nada; si es lo que se quiere: --confirm %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are unprovisioned.</source>
        <translation>
            <numerusform>%n unidad desaprovisionada.</numerusform>
            <numerusform>%n unidades desaprovisionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos at the office</source>
        <translation>%1 de %2 fotos en la oficina</translation>
    </message>
    <message numerus="yes">
        <source>%n photos; how many are at the office is not known now</source>
        <translation>
            <numerusform>%n foto; no se sabe ahora si está en la oficina</numerusform>
            <numerusform>%n fotos; no se sabe ahora cuántas están en la oficina</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Difiere: %1</translation>
    </message>
    <message>
        <source>%1, recorded by %2 on device %3</source>
        <translation>%1, registrado por %2 en el dispositivo %3</translation>
    </message>
    <message>
        <source>Says of each job how many photos are at the office, what was not sent, and which values differ between devices; it sends nothing.</source>
        <translation>Dice de cada trabajo cuántas fotos están en la oficina, qué no se envió y qué valores difieren entre dispositivos; no envía nada.</translation>
    </message>
    <message>
        <source>Entries not sent yet: %1; not taken by the office and kept here: %2.</source>
        <translation>Entradas aún no enviadas: %1; no aceptadas por la oficina y guardadas aquí: %2.</translation>
    </message>
    <message>
        <source>Records what was done about a deficiency, with photos of it.</source>
        <translation>Registra lo que se hizo sobre una deficiencia, con fotos.</translation>
    </message>
    <message>
        <source>The deficiency&apos;s number in the list, or its id.</source>
        <translation>El número de la deficiencia en la lista, o su identificador.</translation>
    </message>
    <message>
        <source>What was done about it.</source>
        <translation>Lo que se hizo al respecto.</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <translation>Quién lo dice.</translation>
    </message>
    <message>
        <source>A photo that shows it; several may be given.</source>
        <translation>Una foto que lo muestra; se pueden dar varias.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl deficiency cure JOB NUMBER --words TEXT --by NAME [--photo FILE]...</source>
        <translation>uso: witnessmarkctl deficiency cure TRABAJO NÚMERO --words TEXTO --by NOMBRE [--photo ARCHIVO]...</translation>
    </message>
    <message>
        <source>Lists what inspectors found lacking at a job, and what became of it.</source>
        <translation>Lista lo que los inspectores encontraron deficiente en un trabajo, y qué fue de ello.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl deficiency list JOB</source>
        <translation>uso: witnessmarkctl deficiency list TRABAJO</translation>
    </message>
    <message>
        <source>No inspector has written a deficiency.</source>
        <translation>Ningún inspector ha escrito una deficiencia.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answered, not accepted yet</source>
        <translation>respondida, aún no aceptada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Respuesta de %1: %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>The list has no item “%1”. Its ids are those that inspect --json prints.</source>
        <translation>La lista no tiene ningún punto «%1». Sus identificadores son los que imprime inspect --json.</translation>
    </message>
    <message>
        <source>Opens a packet or a bundle as an inspector: what it is worth, and every item with its evidence; signs it or returns it with deficiencies.</source>
        <translation>Abre un expediente o un lote como inspector: lo que vale, y cada punto con sus pruebas; lo firma o lo devuelve con deficiencias.</translation>
    </message>
    <message>
        <source>Return it with the deficiencies in FILE: {&quot;deficiencies&quot;: [{&quot;about&quot;: an item&apos;s id, &quot;words&quot;: …, &quot;cite&quot;: …}]}.</source>
        <translation>Devolverlo con las deficiencias de FILE: {&quot;deficiencies&quot;: [{&quot;about&quot;: identificador de un punto, &quot;words&quot;: …, &quot;cite&quot;: …}]}.</translation>
    </message>
    <message>
        <source>Accept it as it stands.</source>
        <translation>Aceptarlo tal como está.</translation>
    </message>
    <message>
        <source>Accept the cure of an earlier deficiency, by its number or id.</source>
        <translation>Aceptar la corrección de una deficiencia anterior, por su número o identificador.</translation>
    </message>
    <message>
        <source>Record that every item of the list was looked at.</source>
        <translation>Registrar que se miró cada punto de la lista.</translation>
    </message>
    <message>
        <source>The inspector, who signs.</source>
        <translation>El inspector, que firma.</translation>
    </message>
    <message>
        <source>What the inspector declares; without it the usual words.</source>
        <translation>Lo que declara el inspector; sin ello, las palabras usuales.</translation>
    </message>
    <message>
        <source>Folder for the bundle and the sheet that are handed back.</source>
        <translation>Carpeta para el lote y la hoja que se devuelven.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl inspect FILE [--return FILE | --accept] [--name NAME --out DIR]</source>
        <translation>uso: witnessmarkctl inspect ARCHIVO [--return ARCHIVO | --accept] [--name NOMBRE --out CARPETA]</translation>
    </message>
    <message>
        <source>Paper to print on: ansi-b (17 x 11 in, without it), a3, or letter (each sheet in two halves); always at true size.</source>
        <translation>Papel para imprimir: ansi-b (17 x 11 in, si no se indica), a3 o letter (cada hoja en dos mitades); siempre a tamaño real.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl draw sld|plot|three-line SITE.json|JOB --out FILE.svg|FILE.pdf|FILE.dxf [--paper ansi-b|a3|letter]</source>
        <translation>uso: witnessmarkctl draw sld|plot|three-line SITE.json|JOB --out FILE.svg|FILE.pdf|FILE.dxf [--paper ansi-b|a3|letter]</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 All that is wrong with it: witnessmarkctl pack lint %1</source>
        <translation>%1 no se puede usar. %2 Todo lo que tiene mal: witnessmarkctl pack lint %1</translation>
    </message>
    <message>
        <source>%1 is of another utility than this site (%2): what it says does not count for it.</source>
        <translation>%1 es de otra empresa eléctrica que la de este sitio (%2): lo que dice no vale para él.</translation>
    </message>
    <message>
        <source>%1 is in force from %2 on; the site is judged as of %3.</source>
        <translation>%1 rige desde el %2; el sitio se juzga al %3.</translation>
    </message>
    <message>
        <source>Asks the office to provision units, and tells how they stand.</source>
        <translation>Pide a la oficina que aprovisione unidades, y dice cómo están.</translation>
    </message>
    <message numerus="yes">
        <source>Provision Requested for %n units; “fleet units” tells how they stand.</source>
        <translation>
            <numerusform>Aprovisionamiento solicitado para %n unidad; «fleet units» dice cómo está.</numerusform>
            <numerusform>Aprovisionamiento solicitado para %n unidades; «fleet units» dice cómo están.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in English: whoever it is for reads English.</source>
        <translation>Está en inglés: quien lo recibe lee inglés.</translation>
    </message>
    <message>
        <source>witnessmarkctl: “%1” needs another word.</source>
        <translation>witnessmarkctl: a «%1» le falta otra palabra.</translation>
    </message>
    <message>
        <source>%1 is what is read here. Name another file to write to.</source>
        <translation>%1 es lo que se lee aquí. Nombre otro archivo para escribir.</translation>
    </message>
    <message>
        <source>Can be made: it lacks no fact.</source>
        <translation>Se puede hacer: no le falta ningún dato.</translation>
    </message>
    <message>
        <source>%1 is a drawing. Type: %2</source>
        <translation>%1 es un dibujo. Escriba: %2</translation>
    </message>
    <message>
        <source>%1 (%2) is a photo: take it, and add it to the job.</source>
        <translation>%1 (%2) es una foto: tómela y agréguela al trabajo.</translation>
    </message>
    <message>
        <source>%1 (%2) is not made here. Get it from whoever issues it, and record that it is there.</source>
        <translation>%1 (%2) no se hace aquí. Pídalo a quien lo emite y registre que está.</translation>
    </message>
    <message>
        <source>%1: it lacks no fact.</source>
        <translation>%1: no le falta ningún dato.</translation>
    </message>
    <message>
        <source>Not among them: %1, %2</source>
        <translation>No está entre ellos: %1, %2</translation>
    </message>
    <message>
        <source>Also a ZIP file with every drawing, letter and photo as a file of its own and a list of what is there and what is not, for portals that take no packet.</source>
        <translation>También un archivo ZIP con cada dibujo, carta y foto en un archivo propio y una lista de lo que está y lo que no, para portales que no aceptan expedientes.</translation>
    </message>
    <message>
        <source>%1 attachments of other devices were not fetched, as asked.</source>
        <translation>No se trajeron %1 adjuntos de otros equipos, como se pidió.</translation>
    </message>
    <message>
        <source>Leave photos and files where they are, both ways: entries only.</source>
        <translation>Dejar fotos y archivos donde están, en ambos sentidos: solo las entradas.</translation>
    </message>
    <message>
        <source>Leave photos and files of other devices at the office; send this device&apos;s.</source>
        <translation>Dejar en la oficina las fotos y los archivos de otros equipos; enviar los de este.</translation>
    </message>
    <message>
        <source>Fetch this one whatever else (may be given several times).</source>
        <translation>Traer esta en cualquier caso (puede darse varias veces).</translation>
    </message>
    <message>
        <source>witnessmarkctl sync: “%1” is no hash of a photo: 64 digits of 0 to 9 and a to f, as the record has it.</source>
        <translation>witnessmarkctl sync: “%1” no es el hash de una foto: 64 cifras de 0 a 9 y de a a f, como está en el registro.</translation>
    </message>
    <message>
        <source>Can be made; it is marked DEMONSTRATION.</source>
        <translation>Se puede hacer; lleva la marca DEMONSTRATION.</translation>
    </message>
    <message>
        <source>Can be made, but PRELIMINARY: %1</source>
        <translation>Se puede hacer, pero PRELIMINARY: %1</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>%1 is empty. Give a name.</source>
        <translation>%1: está vacío. Indique un nombre.</translation>
    </message>
    <message>
        <source>%1 has to be one line.</source>
        <translation>%1: debe ser una sola línea.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>No se pudo crear el certificado.</translation>
    </message>
    <message>
        <source>The company&apos;s name</source>
        <translation>El nombre de la empresa</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>“%1” is no role a company grants; choose one of %2.</source>
        <translation>«%1» no es una función que otorgue una empresa; elija una de %2.</translation>
    </message>
    <message>
        <source>The person&apos;s key is no Ed25519 key.</source>
        <translation>La clave de la persona no es una clave Ed25519.</translation>
    </message>
    <message>
        <source>The company&apos;s key and its certificate do not belong together.</source>
        <translation>La clave de la empresa y su certificado no se corresponden.</translation>
    </message>
    <message>
        <source>The company&apos;s certificate is none that may grant.</source>
        <translation>El certificado de la empresa no es de los que pueden autorizar.</translation>
    </message>
    <message>
        <source>The grant would end on %1: it has to end after today and no later than the company&apos;s certificate.</source>
        <translation>La autorización terminaría el %1: debe terminar después de hoy y no más tarde que el certificado de la empresa.</translation>
    </message>
    <message>
        <source>The grant of %1 ended on %2. Ask %3 for a new one.</source>
        <translation>La autorización de %1 terminó el %2. Pida otra a %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2, and its grants with it.</source>
        <translation>El certificado de %1 terminó el %2, y con él sus autorizaciones.</translation>
    </message>
    <message>
        <source>The grant of %1 begins on %2 only. Check this machine&apos;s clock, or wait.</source>
        <translation>La autorización de %1 no empieza hasta el %2. Compruebe el reloj de este equipo, o espere.</translation>
    </message>
    <message>
        <source>The grant does not carry %1&apos;s signature: it was altered or forged.</source>
        <translation>La autorización no lleva la firma de %1: fue alterada o falsificada.</translation>
    </message>
    <message>
        <source>The certificate of %1 is none that may grant anything.</source>
        <translation>El certificado de %1 no es de los que pueden autorizar algo.</translation>
    </message>
    <message>
        <source>The grant is of %1, whose certificate is not among the trust anchors in %2.</source>
        <translation>La autorización es de %1, cuyo certificado no está entre las anclas de confianza de %2.</translation>
    </message>
    <message>
        <source>“%1” holds no grant. A company makes one with: witnessmarkctl company grant</source>
        <translation>«%1» no contiene ninguna autorización. Una empresa la crea con: witnessmarkctl company grant</translation>
    </message>
    <message>
        <source>The certificate in “%1” is no grant: a grant names a person, a company, a role and an Ed25519 key.</source>
        <translation>El certificado de «%1» no es una autorización: una autorización nombra a una persona, una empresa, una función y una clave Ed25519.</translation>
    </message>
    <message>
        <source>The grant in “%1” is for another key than the one given. Give the key it was made for, or ask %2 for a grant for this one.</source>
        <translation>La autorización de «%1» es para otra clave que la indicada. Indique la clave para la que se hizo, o pida a %2 una autorización para esta.</translation>
    </message>
    <message>
        <source>There is no company among the trust anchors, so nobody can be believed to be its administrator. Put the company&apos;s certificate into %1.</source>
        <translation>No hay ninguna empresa entre las anclas de confianza, así que no puede creerse que alguien sea su administrador. Ponga el certificado de la empresa en %1.</translation>
    </message>
    <message>
        <source>The grant speaks for %1, but %2 issued it. A company grants for itself only.</source>
        <translation>La autorización habla por %1, pero la emitió %2. Una empresa solo autoriza por sí misma.</translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message>
        <source>What was done about it</source>
        <translation>Lo que se hizo al respecto</translation>
    </message>
    <message>
        <source>What was done, and how it can be seen</source>
        <translation>Qué se hizo, y cómo se puede ver</translation>
    </message>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation>
            <numerusform>%n foto elegida</numerusform>
            <numerusform>%n fotos elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos from files</source>
        <translation>Añadir fotos de archivos</translation>
    </message>
    <message>
        <source>It is recorded under your name. Whether it is cured, the inspector says.</source>
        <translation>Se registra bajo su nombre. Si está corregida, lo dice el inspector.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DateAnswer</name>
    <message>
        <source>%1: %2 is recorded</source>
        <translation>%1: está registrado %2</translation>
    </message>
    <message>
        <source>%1, as year-month-day</source>
        <translation>%1, como año-mes-día</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>It was today</source>
        <translation>Fue hoy</translation>
    </message>
    <message>
        <source>Write the day as %1.</source>
        <translation>Escriba el día así: %1.</translation>
    </message>
</context>
<context>
    <name>DeficienciesHead</name>
    <message>
        <source>Deficiencies</source>
        <translation>Deficiencias</translation>
    </message>
    <message>
        <source>Make the packet anew and hand it in: it lists each deficiency with its answer.</source>
        <translation>Haga el expediente de nuevo y entréguelo: enumera cada deficiencia con su respuesta.</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Ir al expediente</translation>
    </message>
</context>
<context>
    <name>DeficienciesPage</name>
    <message>
        <source>Deficiencies</source>
        <translation>Deficiencias</translation>
    </message>
</context>
<context>
    <name>DeficiencyCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Respuesta de %1: %2</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <translation>Decir qué se hizo</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>Ir al paso</translation>
    </message>
</context>
<context>
    <name>DeficiencySheet</name>
    <message>
        <source>A deficiency</source>
        <translation>Una deficiencia</translation>
    </message>
    <message>
        <source>About the installation as a whole</source>
        <translation>Sobre la instalación en su conjunto</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>Qué está mal, y dónde</translation>
    </message>
    <message>
        <source>What asks for it (page or clause)</source>
        <translation>Lo que lo exige (página o cláusula)</translation>
    </message>
    <message>
        <source>Taken from the item. Change it where another clause is meant.</source>
        <translation>Tomado del punto. Cámbielo si se trata de otra cláusula.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DemonstrationBanner</name>
    <message>
        <source>DEMONSTRATION: simulated devices</source>
        <translation>DEMOSTRACIÓN: dispositivos simulados</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>Correct: %1</source>
        <translation>Corregir: %1</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>It can be made all the same. It says PRELIMINARY, and names in brackets what is missing.</source>
        <translation>Se puede hacer de todos modos. Dice PRELIMINAR y nombra entre corchetes lo que falta.</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>Haciéndolo …</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save to edit</source>
        <translation>Guardar para editar</translation>
    </message>
</context>
<context>
    <name>DocumentSave</name>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>documents/%1: %2</source>
        <translation>documents/%1: %2</translation>
    </message>
    <message>
        <source>This id is used twice.</source>
        <translation>Este id se usa dos veces.</translation>
    </message>
    <message>
        <source>It has no “blocks”, so there would be nothing on the page.</source>
        <translation>No tiene «blocks», así que no habría nada en la página.</translation>
    </message>
    <message>
        <source>There is no kind of block “%1”. Known are: %2.</source>
        <translation>No hay una clase de bloque «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>The pack has no wording “%1”.</source>
        <translation>El paquete no tiene el texto prescrito «%1».</translation>
    </message>
    <message>
        <source>There is no list “%1”. Known are: %2.</source>
        <translation>No hay una lista «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no document “%1”. There are: %2.</source>
        <translation>No hay un documento «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>None on this site.</source>
        <translation>Ninguno en este sitio.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>DEMONSTRATION: not an installation</source>
        <translation>DEMOSTRACIÓN: no es una instalación</translation>
    </message>
    <message>
        <source>PRELIMINARY</source>
        <translation>PRELIMINAR</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Según: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The pages could not be written. Free some memory and try again.</source>
        <translation>No se pudieron escribir las páginas. Libere memoria e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Deactivated, unless agreed with the utility</source>
        <translation>Desactivada, salvo acuerdo con la compañía eléctrica</translation>
    </message>
    <message>
        <source>Activated (as recorded)</source>
        <translation>Activada (según el registro)</translation>
    </message>
    <message>
        <source>Deactivated (as recorded)</source>
        <translation>Desactivada (según el registro)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>as required</source>
        <translation>como se exige</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>DIFIERE</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Functions of the inverter that differ from what is required: %1.</source>
        <translation>Funciones del inversor que difieren de lo exigido: %1.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>PRELIMINARY. Facts not recorded yet: %n. Each stands in brackets where it belongs.</source>
        <translation>PRELIMINAR. Datos aún sin registrar: %n. Cada uno está entre corchetes en su lugar.</translation>
    </message>
    <message>
        <source>NOT TO BE SIGNED. %1</source>
        <translation>NO FIRMAR. %1</translation>
    </message>
    <message>
        <source>Print at 100 %. The bar is 4 in (101.6 mm) long; if it is not, the letters are not as high as asked.</source>
        <translation>Imprima al 100 %. La barra mide 4 in (101.6 mm); si no, las letras no tienen la altura pedida.</translation>
    </message>
    <message>
        <source>%1. Capitals %2 in (%3 mm) high.</source>
        <translation>%1. Mayúsculas de %2 in (%3 mm) de alto.</translation>
    </message>
    <message>
        <source>“%1” is too wide for this sheet at that height. Have it engraved from the words.</source>
        <translation>«%1» es demasiado ancho para esta hoja a esa altura. Hágalo grabar a partir del texto.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NO SE CUMPLE</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>variance requested</source>
        <translation>variación solicitada</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>have</source>
        <translation>está</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <source>not known whether it is asked for</source>
        <translation>no se sabe si se pide</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>On this site</source>
        <translation>En este sitio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Nothing of this applies here.</source>
        <translation>Nada de esto se aplica aquí.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Lo pide</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>no target known</source>
        <translation>sin objetivo conocido</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Meter ID on the bus</source>
        <translation>ID del medidor en el bus</translation>
    </message>
    <message>
        <source>Total kWh</source>
        <translation>kWh totales</translation>
    </message>
    <message>
        <source>Its own display</source>
        <translation>Su propia pantalla</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Demanda máxima</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Cuán seguro</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>no frame of the meter in the record</source>
        <translation>ninguna trama del medidor en el registro</translation>
    </message>
    <message>
        <source>The display shows</source>
        <translation>La pantalla muestra</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>no photo in the record</source>
        <translation>ninguna foto en el registro</translation>
    </message>
    <message>
        <source>There is no document “%1” for this site. There are: %2.</source>
        <translation>No hay un documento «%1» para este sitio. Hay: %2.</translation>
    </message>
    <message>
        <source>Single-line diagram</source>
        <translation>Diagrama unifilar</translation>
    </message>
    <message>
        <source>Plot plan</source>
        <translation>Plano de situación</translation>
    </message>
    <message>
        <source>Three-line diagram</source>
        <translation>Diagrama trifilar</translation>
    </message>
    <message>
        <source>“%1” is recorded as no, but the drawing that this program makes of the site has it. The record counts: correct it if you hand in this drawing.</source>
        <translation>“%1” está anotado como no, pero el plano que este programa hace del sitio lo tiene. Cuenta lo anotado: corríjalo si entrega este plano.</translation>
    </message>
    <message>
        <source>%1 is not complete, so it answers no rule yet. It lacks: %2</source>
        <translation>%1 no está completo, así que todavía no responde a ninguna regla. Le falta: %2</translation>
    </message>
    <message>
        <source>%1 shows what cannot be so: %2</source>
        <translation>%1 muestra lo que no puede ser: %2</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Activated or deactivated</source>
        <translation>Activado o desactivado</translation>
    </message>
    <message>
        <source>Two records disagree about %1. Decide that first; then it can be removed.</source>
        <translation>Dos registros no coinciden en %1. Decida eso primero; después se puede quitar.</translation>
    </message>
    <message>
        <source>A revision needs a number that follows the last one, and what changed. Enter it among the site&apos;s facts.</source>
        <translation>Una revisión necesita un número que siga al último y lo que cambió. Anótela entre los datos del sitio.</translation>
    </message>
    <message>
        <source>No tag is asked for on this site.</source>
        <translation>En este sitio no se pide ninguna placa.</translation>
    </message>
    <message>
        <source>There is no photo in the record.</source>
        <translation>No hay ninguna foto en el registro.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>etíope</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>gurmukhi</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>otro alfabeto</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>letras: %1</translation>
    </message>
    <message>
        <source>A name in %1 letters cannot be printed with this document’s typeface. Record it in Latin letters.</source>
        <translation>Un nombre en otras letras (%1) no se puede imprimir con el tipo de letra de este documento. Anótelo en letras latinas.</translation>
    </message>
    <message>
        <source>%1: its %2 letters cannot be printed with this document’s typeface. Record it in Latin letters.</source>
        <translation>%1: sus letras (%2) no se pueden imprimir con el tipo de letra de este documento. Anótelo en letras latinas.</translation>
    </message>
    <message>
        <source>There is no drawing “%1”.</source>
        <translation>No hay ningún dibujo «%1».</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Reading the handbook …</source>
        <translation>Leyendo el manual …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>The drawing&apos;s pages could not be made. Free some memory and try again.</source>
        <translation>No se pudieron crear las páginas del plano. Libere memoria e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Hoja %1</translation>
    </message>
    <message>
        <source>The drawing has no sheet, so there is nothing to write.</source>
        <translation>El plano no tiene ninguna hoja, así que no hay nada que escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Choose another folder or name.</source>
        <translation>%1 no se puede escribir aquí. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>There is no room for %1. Free some space and try again.</source>
        <translation>No hay espacio para %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk or choose another folder.</source>
        <translation>No se pudo escribir %1. Revise el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is no name for a drawing. Let it end with .svg, .pdf or .dxf.</source>
        <translation>%1 no sirve como nombre de un plano. Debe terminar en .svg, .pdf o .dxf.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it or choose another one.</source>
        <translation>No existe la carpeta %1. Créela o elija otra.</translation>
    </message>
</context>
<context>
    <name>DrawingLacks</name>
    <message>
        <source>The plan tells, the record does not</source>
        <translation>El plano lo dice, el registro no</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Asked for by the utility</source>
        <translation>Pedido por la compañía eléctrica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DrawingPicked</name>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>Its facts</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>DrawingSave</name>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>Dibujo DXF</translation>
    </message>
    <message>
        <source>17 × 11 in</source>
        <translation>17 × 11 in</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter, in two halves</source>
        <translation>Carta, en dos mitades</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Hoja entera</translation>
    </message>
    <message>
        <source>Previous object</source>
        <translation>Objeto anterior</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>Objeto siguiente</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Hoja anterior</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Editar el plano</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>Single-line diagram</source>
        <translation>Diagrama unifilar</translation>
    </message>
    <message>
        <source>Plot plan</source>
        <translation>Plano de situación</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, 0 shows all of it, N and P go from object to object.</source>
        <translation>Las flechas lo mueven, más y menos cambian el tamaño, 0 lo muestra entero, N y P van de objeto en objeto.</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando …</translation>
    </message>
    <message>
        <source>Three-line diagram</source>
        <translation>Diagrama trifilar</translation>
    </message>
    <message>
        <source>Hide the tools</source>
        <translation>Ocultar herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>EvidenceHead</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>FactAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter among the site’s facts: %1</source>
        <translation>Anotar entre los datos del sitio: %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>several, separated by commas</source>
        <translation>varios, separados por comas</translation>
    </message>
    <message>
        <source>Only a number goes here, without its unit</source>
        <translation>Aquí va solo un número, sin su unidad</translation>
    </message>
    <message>
        <source>Only a number goes here, without its unit: %1</source>
        <translation>Aquí va solo un número, sin su unidad: %1</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Two records disagree. Choose what is so, or enter it anew.</source>
        <translation>Dos registros se contradicen. Elija lo que es cierto o anótelo de nuevo.</translation>
    </message>
    <message>
        <source>This is so</source>
        <translation>Esto es cierto</translation>
    </message>
    <message>
        <source>Not known after all</source>
        <translation>No se sabe, después de todo</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>Read the code on the label</source>
        <translation>Leer el código de la etiqueta</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>escaneado</translation>
    </message>
    <message>
        <source>from the device</source>
        <translation>del dispositivo</translation>
    </message>
    <message>
        <source>from the part number</source>
        <translation>del número de parte</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 is still to come; today is %2. Write the day on which it happened.</source>
        <translation>%1 aún no ha llegado; hoy es %2. Escriba el día en que ocurrió.</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Drive %1</source>
        <translation>Unidad %1</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Elegir esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n chosen</source>
        <translation>
            <numerusform>Tomar el elegido (%n)</numerusform>
            <numerusform>Tomar los %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FilterCompared</name>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Equals exactly</source>
        <translation>Es exactamente</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina en</translation>
    </message>
</context>
<context>
    <name>FilterOneOf</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>FindCollar</name>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Find my collar</source>
        <translation>Buscar mi collar</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Where the device was found cannot be remembered: %1 cannot be written. Check the folder and its space.</source>
        <translation>No se puede recordar dónde se encontró el dispositivo: no se puede escribir %1. Revise la carpeta y su espacio.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n por resolver</numerusform>
            <numerusform>%n por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nada por resolver</translation>
    </message>
    <message>
        <source>Not met: change it</source>
        <translation>No se cumple: cámbielo</translation>
    </message>
    <message>
        <source>For somebody to confirm</source>
        <translation>Para que alguien lo confirme</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n se cumple</numerusform>
            <numerusform>%n se cumplen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not apply</source>
        <translation>
            <numerusform>%n no corresponde</numerusform>
            <numerusform>%n no corresponden</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>What nobody has recorded yet</source>
        <translation>Lo que nadie ha registrado todavía</translation>
    </message>
    <message>
        <source>The fact behind it</source>
        <translation>El dato en que se basa</translation>
    </message>
    <message>
        <source>The facts behind it</source>
        <translation>Los datos en que se basa</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>Confirmo esto</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Corregir un dato</translation>
    </message>
    <message>
        <source>Ask for a variance</source>
        <translation>Pedir una variación</translation>
    </message>
    <message>
        <source>Waive with reason</source>
        <translation>Dispensar con motivo</translation>
    </message>
    <message>
        <source>How it is read: %1</source>
        <translation>Cómo se lee: %1</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation>Usar la versión más nueva</translation>
    </message>
    <message>
        <source>Not recorded yet: ask in this order</source>
        <translation>Aún sin registrar: pregunte en este orden</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the approval</source>
        <translation>Referencia de la aprobación</translation>
    </message>
    <message>
        <source>Record the utility’s answer</source>
        <translation>Registrar la respuesta de la compañía</translation>
    </message>
    <message>
        <source>Take back the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Take back the answer</source>
        <translation>Retirar la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Two records disagree about %n facts.</source>
        <translation>
            <numerusform>Dos registros no coinciden en %n dato.</numerusform>
            <numerusform>Dos registros no coinciden en %n datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide it among the site’s facts</source>
        <translation>Decidirlo en los datos del sitio</translation>
    </message>
    <message>
        <source>See what the drawing lacks</source>
        <translation>Ver qué le falta al plano</translation>
    </message>
    <message>
        <source>Or say it of a drawing of your own</source>
        <translation>O dígalo de un plano propio</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>A job takes one installation from the closed box to the signed packet. Everything is kept on this device and needs no network.</source>
        <translation>Un trabajo lleva una instalación desde la caja cerrada hasta el expediente firmado. Todo se guarda en este dispositivo y no necesita red.</translation>
    </message>
    <message>
        <source>Begin a job</source>
        <translation>Comenzar un trabajo</translation>
    </message>
    <message>
        <source>An address is enough to begin. What the collar or its part number can tell is not asked.</source>
        <translation>Basta una dirección para comenzar. No se pregunta lo que el collar o su número de parte pueden decir.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>A demonstration site with simulated devices. It is marked as such on every page and in every packet, and cannot be signed as real.</source>
        <translation>Un sitio de demostración con dispositivos simulados. Va marcado como tal en cada página y en cada expediente, y no se puede firmar como real.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Inspect a job</source>
        <translation>Inspeccionar un trabajo</translation>
    </message>
    <message>
        <source>A packet or a bundle that somebody handed you: whether it is whole, every item with its evidence, and signing it or returning it. It needs no account and no network.</source>
        <translation>Un expediente o un lote que alguien le entregó: si está íntegro, cada punto con sus pruebas, y firmarlo o devolverlo. No necesita cuenta ni red.</translation>
    </message>
    <message>
        <source>Open a packet or bundle …</source>
        <translation>Abrir un expediente o lote …</translation>
    </message>
</context>
<context>
    <name>FleetChartPane</name>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Período que se muestra: %1</translation>
    </message>
    <message>
        <source>On the hour</source>
        <translation>A la hora en punto</translation>
    </message>
    <message>
        <source>Every measurement</source>
        <translation>Todas las mediciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>Left and right go from point to point, Home and End to the first and last, Enter holds one, plus and minus zoom, 0 shows all, Page Up and Page Down move in time.</source>
        <translation>Izquierda y derecha van de punto en punto, Inicio y Fin al primero y al último, Intro fija uno, más y menos acercan y alejan, 0 muestra todo, Re Pág y Av Pág mueven en el tiempo.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Todo el período</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>El período siguiente</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Traer de nuevo</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra la gráfica</translation>
    </message>
    <message>
        <source>Each unit</source>
        <translation>Cada unidad</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntas</translation>
    </message>
</context>
<context>
    <name>FleetChartSave</name>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
</context>
<context>
    <name>FleetChosen</name>
    <message numerus="yes">
        <source>Do something with %n units</source>
        <translation>
            <numerusform>Hacer algo con %n unidad</numerusform>
            <numerusform>Hacer algo con %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %L1</source>
        <translation>Elegir las %L1</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>With %n units</source>
        <translation>
            <numerusform>Con %n unidad</numerusform>
            <numerusform>Con %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Open their relays …</source>
        <translation>Abrir sus relés …</translation>
    </message>
    <message>
        <source>Shut their relays …</source>
        <translation>Cerrar sus relés …</translation>
    </message>
    <message>
        <source>Put a tag on them, or take one off</source>
        <translation>Ponerles una etiqueta o quitársela</translation>
    </message>
    <message>
        <source>Unprovision them …</source>
        <translation>Desaprovisionarlas …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Unprovision %n units?</source>
        <translation>
            <numerusform>¿Desaprovisionar %n unidad?</numerusform>
            <numerusform>¿Desaprovisionar %n unidades?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no longer measured, controlled or heard of, and what waits for their relays is cancelled. Their relays stay as they are, and they stay in the company’s list.</source>
        <translation>Ya no se miden, no se controlan ni se sabe de ellas, y se cancela lo que espera para sus relés. Sus relés quedan como están, y ellas siguen en la lista de la empresa.</translation>
    </message>
    <message numerus="yes">
        <source>Unprovision %n units</source>
        <translation>
            <numerusform>Desaprovisionar %n unidad</numerusform>
            <numerusform>Desaprovisionar %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for their provisioning</source>
        <translation>Pedir su aprovisionamiento</translation>
    </message>
</context>
<context>
    <name>FleetColumnsSheet</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>FleetFilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unprovisioned</source>
        <translation>Sin aprovisionar</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionamiento</translation>
    </message>
    <message>
        <source>Provisioning Error</source>
        <translation>Error de aprovisionamiento</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativa</translation>
    </message>
    <message>
        <source>Reporting Error</source>
        <translation>Error de informe</translation>
    </message>
    <message>
        <source>Update Error</source>
        <translation>Error de actualización</translation>
    </message>
    <message>
        <source>Unit serial number contains</source>
        <translation>El número de serie contiene</translation>
    </message>
    <message>
        <source>Model number contains</source>
        <translation>El número de modelo contiene</translation>
    </message>
    <message>
        <source>Relay, as it stands</source>
        <translation>Relé, tal como está</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Tags: one of those ticked is enough</source>
        <translation>Etiquetas: basta una de las marcadas</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Tipo de DER</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forma del medidor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Ordenar por: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not only the place chosen on the map</source>
        <translation>No solo el lugar elegido en el mapa</translation>
    </message>
</context>
<context>
    <name>FleetFind</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Your role finds one unit by its serial number. Administrators of %1 see the whole list.</source>
        <translation>Su función encuentra una unidad por su número de serie. Los administradores de %1 ven la lista entera.</translation>
    </message>
    <message>
        <source>Unit serial number</source>
        <translation>Número de serie de la unidad</translation>
    </message>
    <message>
        <source>Find the unit</source>
        <translation>Buscar la unidad</translation>
    </message>
</context>
<context>
    <name>FleetHeader</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n units, as of %2</source>
        <translation>
            <numerusform>%1, %n unidad, a fecha de: %2</numerusform>
            <numerusform>%1, %n unidades, a fecha de: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %L3 of %n units, as of %2</source>
        <translation>
            <numerusform>%1, %L3 de %n unidad, a fecha de: %2</numerusform>
            <numerusform>%1, %L3 de %n unidades, a fecha de: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>being fetched anew …</source>
        <translation>se vuelven a traer …</translation>
    </message>
    <message>
        <source>being sorted …</source>
        <translation>se ordenan …</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Traer de nuevo</translation>
    </message>
    <message>
        <source>Relay changes</source>
        <translation>Cambios de relé</translation>
    </message>
    <message>
        <source>The company has no units yet. They come to the office from the manufacturer, or with the first job that names one.</source>
        <translation>La empresa aún no tiene unidades. Llegan a la oficina desde el fabricante, o con el primer trabajo que nombra una.</translation>
    </message>
    <message>
        <source>No unit passes these filters.</source>
        <translation>Ninguna unidad pasa estos filtros.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Units as: %1</source>
        <translation>Unidades como: %1</translation>
    </message>
    <message>
        <source>Saved views (%1)</source>
        <translation>Vistas guardadas (%1)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>FleetMapPane</name>
    <message>
        <source>Map of the units listed</source>
        <translation>Mapa de las unidades de la lista</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, 0 shows all units, N and P go from mark to mark, Enter looks closer at one.</source>
        <translation>Las flechas lo mueven, más y menos acercan y alejan, 0 muestra todas las unidades, N y P van de marca en marca, Intro acerca una.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Todas las unidades</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Listar solo estas</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>A square is a mark with a unit that is not operational. Outlines: United States Census Bureau, 2017; they need no network.</source>
        <translation>Un cuadrado es una marca con una unidad que no está operativa. Contornos: Oficina del Censo de los Estados Unidos, 2017; no necesitan red.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>The records are not open to be written</source>
        <translation>Los registros no están abiertos para escribir</translation>
    </message>
    <message>
        <source>No office is connected</source>
        <translation>No hay oficina conectada</translation>
    </message>
    <message>
        <source>Fetching the units …</source>
        <translation>Trayendo las unidades …</translation>
    </message>
    <message>
        <source>Your role does not show the fleet</source>
        <translation>Su función no muestra la flota</translation>
    </message>
    <message>
        <source>The office cannot be reached</source>
        <translation>No se puede llegar a la oficina</translation>
    </message>
    <message>
        <source>The units could not be fetched</source>
        <translation>No se pudieron traer las unidades</translation>
    </message>
    <message>
        <source>The account at the office is kept with the records. Open them to work, then look here again.</source>
        <translation>La cuenta en la oficina se guarda con los registros. Ábralos para trabajar y vuelva a mirar aquí.</translation>
    </message>
    <message>
        <source>Units across a company: find them, group them, plan relay changes and save data. That needs a connection to the company’s service. No job waits for it: everything on this device is complete without a network.</source>
        <translation>Las unidades de toda una empresa: encontrarlas, agruparlas, planificar cambios de relé y guardar datos. Eso necesita conexión con el servicio de la empresa. Ningún trabajo la espera: todo en este dispositivo está completo sin red.</translation>
    </message>
    <message numerus="yes">
        <source>%n units so far.</source>
        <translation>
            <numerusform>%n unidad hasta ahora.</numerusform>
            <numerusform>%n unidades hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>Se está preguntando a la oficina.</translation>
    </message>
    <message>
        <source>Connect to the office</source>
        <translation>Conectar con la oficina</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
</context>
<context>
    <name>FleetRelayView</name>
    <message>
        <source>Open relays</source>
        <translation>Abrir relés</translation>
    </message>
    <message>
        <source>Shut relays</source>
        <translation>Cerrar relés</translation>
    </message>
    <message>
        <source>The office is being asked what this would do …</source>
        <translation>Se pregunta a la oficina qué haría esto …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>No relay would move.</source>
        <translation>No se movería ningún relé.</translation>
    </message>
    <message>
        <source>I mean the units below, each as the list says</source>
        <translation>Me refiero a las unidades de abajo, cada una como dice la lista</translation>
    </message>
    <message numerus="yes">
        <source>I mean these %n units: their relays are to open</source>
        <translation>
            <numerusform>Me refiero a esta %n unidad: su relé ha de abrirse</numerusform>
            <numerusform>Me refiero a estas %n unidades: sus relés han de abrirse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I mean these %n units: their relays are to shut</source>
        <translation>
            <numerusform>Me refiero a esta %n unidad: su relé ha de cerrarse</numerusform>
            <numerusform>Me refiero a estas %n unidades: sus relés han de cerrarse</numerusform>
        </translation>
    </message>
    <message>
        <source>Units of this change</source>
        <translation>Unidades de este cambio</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message numerus="yes">
        <source>Open %n relays at the full hour</source>
        <translation>
            <numerusform>Abrir %n relé a la hora en punto</numerusform>
            <numerusform>Abrir %n relés a la hora en punto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut %n relays at the full hour</source>
        <translation>
            <numerusform>Cerrar %n relé a la hora en punto</numerusform>
            <numerusform>Cerrar %n relés a la hora en punto</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation>Cancelar lo que espera</translation>
    </message>
    <message>
        <source>Back, nothing is asked for</source>
        <translation>Volver sin pedir nada</translation>
    </message>
    <message>
        <source>Back to the units</source>
        <translation>Volver a las unidades</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>relay %1</source>
        <translation>relé %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
</context>
<context>
    <name>FleetSave</name>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Times are UTC. Other programs may show the file as they please; the columns are those of the manual.</source>
        <translation>Las horas son UTC. Otros programas pueden mostrar el archivo a su manera; las columnas son las del manual.</translation>
    </message>
    <message numerus="yes">
        <source>The %n units listed</source>
        <translation>
            <numerusform>La %n unidad de la lista</numerusform>
            <numerusform>Las %n unidades de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every measurement of the %n units listed</source>
        <translation>
            <numerusform>Todas las mediciones de la %n unidad de la lista</numerusform>
            <numerusform>Todas las mediciones de las %n unidades de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FleetSavePlace</name>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
</context>
<context>
    <name>FleetTagSheet</name>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>¿Eliminar la etiqueta «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n units</source>
        <translation>
            <numerusform>Etiquetas de %n unidad</numerusform>
            <numerusform>Etiquetas de %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The company has no tags yet. A tag groups units, for a filter or a change of many at once.</source>
        <translation>La empresa aún no tiene etiquetas. Una etiqueta agrupa unidades, para un filtro o un cambio de muchas a la vez.</translation>
    </message>
    <message>
        <source>Put it on</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>Put %1 on</source>
        <translation>Poner %1</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>It is taken off every unit that has it.</source>
        <translation>Se quita de cada unidad que la tiene.</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Nombre de una etiqueta nueva</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Su nombre nuevo</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Crear la etiqueta</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Eliminar la etiqueta</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Cambiar el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FleetUnitView</name>
    <message>
        <source>All units</source>
        <translation>Todas las unidades</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Otra unidad</translation>
    </message>
    <message>
        <source>The office is being asked …</source>
        <translation>Se está preguntando a la oficina …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Relé: %1</translation>
    </message>
    <message>
        <source>Open the relay …</source>
        <translation>Abrir el relé …</translation>
    </message>
    <message>
        <source>Shut the relay …</source>
        <translation>Cerrar el relé …</translation>
    </message>
    <message>
        <source>Measured at %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>It has sent none in the last 24 hours.</source>
        <translation>No ha enviado ninguna en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Save its measurements as CSV</source>
        <translation>Guardar sus mediciones como CSV</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Inmueble</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Ask for its provisioning</source>
        <translation>Pedir su aprovisionamiento</translation>
    </message>
    <message>
        <source>Unprovision it …</source>
        <translation>Desaprovisionarla …</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Unprovision %1?</source>
        <translation>¿Desaprovisionar %1?</translation>
    </message>
    <message>
        <source>It is no longer measured, controlled or heard of, and what waits for its relay is cancelled. Its relay stays as it is, and it stays in the company’s list.</source>
        <translation>Ya no se mide, ni se controla, ni se sabe de ella, y lo que espera para su relé se cancela. Su relé queda como está, y ella queda en la lista de la empresa.</translation>
    </message>
    <message>
        <source>Unprovision %1</source>
        <translation>Desaprovisionar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FleetUserFilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Ordenar por: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FleetUsersHeader</name>
    <message>
        <source>All units</source>
        <translation>Todas las unidades</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n users, as of %2</source>
        <translation>
            <numerusform>%1, %n usuario, a fecha de: %2</numerusform>
            <numerusform>%1, %n usuarios, a fecha de: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %L3 of %n users, as of %2</source>
        <translation>
            <numerusform>%1, %L3 de %n usuario, a fecha de: %2</numerusform>
            <numerusform>%1, %L3 de %n usuarios, a fecha de: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>being fetched anew …</source>
        <translation>se vuelven a traer …</translation>
    </message>
    <message>
        <source>The office is being asked …</source>
        <translation>Se está preguntando a la oficina …</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Traer de nuevo</translation>
    </message>
    <message>
        <source>Accounts are made, given a new link and closed with “witnessmarkctl cloud user”.</source>
        <translation>Las cuentas se crean, reciben un enlace nuevo y se cierran con «witnessmarkctl cloud user».</translation>
    </message>
    <message>
        <source>No user passes these filters.</source>
        <translation>Ningún usuario pasa estos filtros.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>FleetUsersView</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>FleetViewsSheet</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Borrar la vista «%1»?</translation>
    </message>
    <message>
        <source>A view keeps the filters, the order and the columns under a name, on this device and for this account.</source>
        <translation>Una vista guarda los filtros, el orden y las columnas con un nombre, en este dispositivo y para esta cuenta.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Name for what is shown now</source>
        <translation>Nombre para lo que se muestra ahora</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Su nombre nuevo</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Ya hay una vista con ese nombre.</translation>
    </message>
    <message>
        <source>The view of that name is replaced.</source>
        <translation>Se reemplaza la vista con ese nombre.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Borrar la vista</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>waits for its hour; it can still be cancelled</source>
        <translation>espera su hora; todavía se puede cancelar</translation>
    </message>
    <message>
        <source>the unit has it, and has not said yet what it did</source>
        <translation>la unidad lo tiene y aún no ha dicho qué hizo</translation>
    </message>
    <message>
        <source>acknowledged by the unit</source>
        <translation>confirmado por la unidad</translation>
    </message>
    <message>
        <source>refused by the unit</source>
        <translation>rechazado por la unidad</translation>
    </message>
    <message>
        <source>failed at the unit</source>
        <translation>falló en la unidad</translation>
    </message>
    <message>
        <source>cancelled; the unit never got it</source>
        <translation>cancelado; la unidad nunca lo recibió</translation>
    </message>
    <message>
        <source>over: the unit did not come for it; it never got it</source>
        <translation>vencido: la unidad no vino a buscarlo; nunca lo recibió</translation>
    </message>
    <message>
        <source>held back: the job forbids it; the unit never got it</source>
        <translation>retenido: el trabajo lo prohíbe; la unidad nunca lo recibió</translation>
    </message>
    <message>
        <source>unknown: the unit got it and has not answered. Read its state before you decide</source>
        <translation>desconocido: la unidad lo recibió y no respondió. Lea su estado antes de decidir</translation>
    </message>
    <message>
        <source>its lockout is not recorded as removed</source>
        <translation>no consta que se haya quitado su bloqueo</translation>
    </message>
    <message>
        <source>its wiring is not recorded as terminated and covered</source>
        <translation>no consta que su cableado esté conectado y cubierto</translation>
    </message>
    <message>
        <source>permission to operate is not recorded</source>
        <translation>no consta el permiso de operación</translation>
    </message>
    <message>
        <source>The office&apos;s answer about a unit has no proper “%1”.</source>
        <translation>La respuesta de la oficina sobre una unidad no tiene un «%1» válido.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Line %1 of the list of units has no proper “%2”; nothing was taken in.</source>
        <translation>La línea %1 de la lista de unidades no tiene un «%2» válido; no se incorporó nada.</translation>
    </message>
    <message>
        <source>The list of units</source>
        <translation>La lista de unidades</translation>
    </message>
    <message>
        <source>There is no “%1” to filter by in %2.</source>
        <translation>No hay «%1» por el que filtrar en %2.</translation>
    </message>
    <message>
        <source>Unprovisioned</source>
        <translation>Sin aprovisionar</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionando</translation>
    </message>
    <message>
        <source>Provisioning Error</source>
        <translation>Error de aprovisionamiento</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativa</translation>
    </message>
    <message>
        <source>Reporting Error</source>
        <translation>Error de informe</translation>
    </message>
    <message>
        <source>Update Error</source>
        <translation>Error de actualización</translation>
    </message>
    <message>
        <source>left out: it is not provisioned</source>
        <translation>se deja fuera: no está aprovisionada</translation>
    </message>
    <message>
        <source>left out: an earlier change asks for the same</source>
        <translation>se deja fuera: un cambio anterior pide lo mismo</translation>
    </message>
    <message>
        <source>The office&apos;s list of users could not be read. Update this program.</source>
        <translation>No se pudo leer la lista de usuarios de la oficina. Actualice este programa.</translation>
    </message>
    <message>
        <source>Company admin</source>
        <translation>Administrador de la empresa</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>La carpeta de arriba</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Make a folder here</source>
        <translation>Crear una carpeta aquí</translation>
    </message>
    <message>
        <source>Look through the folders</source>
        <translation>Buscar en las carpetas</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation>Lo que hay en la carpeta</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>No folder is in here.</source>
        <translation>Aquí no hay ninguna carpeta.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in here.</source>
        <translation>Aquí no hay nada de este tipo.</translation>
    </message>
    <message>
        <source>Nothing is in here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
</context>
<context>
    <name>GuideNotes</name>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>This id is used twice.</source>
        <translation>Este id se usa dos veces.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>What is written to the collar</source>
        <translation>Lo que se escribe en el collar</translation>
    </message>
</context>
<context>
    <name>HelpPicture</name>
    <message>
        <source>Breaker OFF</source>
        <translation>Interruptor en OFF</translation>
    </message>
    <message>
        <source>The breaker at the bottom of the collar with its handle at OFF. The marks on the breaker itself decide, not the direction of this drawing.</source>
        <translation>El interruptor en la parte inferior del collar, con la palanca en OFF. Deciden las marcas del propio interruptor, no el sentido de este dibujo.</translation>
    </message>
    <message>
        <source>Breaker ON</source>
        <translation>Interruptor en ON</translation>
    </message>
    <message>
        <source>The breaker at the bottom of the collar with its handle at ON. The marks on the breaker itself decide, not the direction of this drawing.</source>
        <translation>El interruptor en la parte inferior del collar, con la palanca en ON. Deciden las marcas del propio interruptor, no el sentido de este dibujo.</translation>
    </message>
    <message>
        <source>Breaker tripped</source>
        <translation>Interruptor disparado</translation>
    </message>
    <message>
        <source>The breaker’s handle stands between ON and OFF: it has tripped. That is not OFF.</source>
        <translation>La palanca del interruptor está entre ON y OFF: se disparó. Eso no es OFF.</translation>
    </message>
    <message>
        <source>Collar between socket and meter</source>
        <translation>Collar entre la base y el medidor</translation>
    </message>
    <message>
        <source>From the side: the collar’s blades go into the jaws of the socket, the meter’s blades into the jaws of the collar. Terminals at the top, breaker at the bottom.</source>
        <translation>De lado: las cuchillas del collar entran en las mordazas de la base y las del medidor en las mordazas del collar. Terminales arriba, interruptor abajo.</translation>
    </message>
    <message>
        <source>Side of the meter</source>
        <translation>Lado del medidor</translation>
    </message>
    <message>
        <source>Left: the collar’s breaker is connected between the supply and the meter, on the line side. Right: between the meter and the building, on the load side.</source>
        <translation>Izquierda: el interruptor del collar está conectado entre el suministro y el medidor, del lado de línea. Derecha: entre el medidor y el edificio, del lado de carga.</translation>
    </message>
    <message>
        <source>Collar upside down</source>
        <translation>Collar al revés</translation>
    </message>
    <message>
        <source>An upside-down collar: breaker at the top, terminals at the bottom. The display says FLIPPED. The handle is turned over too, so go by the word OFF on the breaker.</source>
        <translation>Un collar al revés: interruptor arriba, terminales abajo. La pantalla dice FLIPPED. También la palanca queda invertida; guíese por la palabra OFF en el interruptor.</translation>
    </message>
    <message>
        <source>Collar right way up</source>
        <translation>Collar al derecho</translation>
    </message>
    <message>
        <source>The collar from the front: field-wiring terminals at the top, breaker at the bottom.</source>
        <translation>El collar de frente: terminales de campo arriba, interruptor abajo.</translation>
    </message>
    <message>
        <source>Current transformers face the source</source>
        <translation>Los transformadores miran hacia la fuente</translation>
    </message>
    <message>
        <source>The side marked LINE of a solid core, and the white dot H1 of a split core, face the side the power comes from.</source>
        <translation>El lado marcado LINE del núcleo sólido y el punto blanco H1 del núcleo partido miran hacia donde viene la energía.</translation>
    </message>
    <message>
        <source>Prove dead, every pair</source>
        <translation>Comprobar sin tensión, cada par</translation>
    </message>
    <message>
        <source>A tester on L1 and L2 of the field terminals. Arcs join the six pairs to measure: between all conductors, and each to ground.</source>
        <translation>Un probador en L1 y L2 de los terminales de campo. Los arcos unen los seis pares que se miden: entre todos los conductores y cada uno a tierra.</translation>
    </message>
    <message>
        <source>Disconnect open</source>
        <translation>Desconectador abierto</translation>
    </message>
    <message>
        <source>The disconnect switch with its handle at OFF and both blades visibly out of their clips.</source>
        <translation>El desconectador con la palanca en OFF y las dos cuchillas visiblemente fuera de sus contactos.</translation>
    </message>
    <message>
        <source>Disconnect shut</source>
        <translation>Desconectador cerrado</translation>
    </message>
    <message>
        <source>The disconnect switch with its handle at ON and both blades in their clips.</source>
        <translation>El desconectador con la palanca en ON y las dos cuchillas en sus contactos.</translation>
    </message>
    <message>
        <source>Field terminals</source>
        <translation>Terminales de campo</translation>
    </message>
    <message>
        <source>Four wires in their terminals, marked L1, L2, N and G. All strands are in and the insulation reaches the terminal. The order is the one on the collar’s label.</source>
        <translation>Cuatro cables en sus terminales, marcados L1, L2, N y G. Todos los hilos están dentro y el aislamiento llega al terminal. El orden es el de la etiqueta del collar.</translation>
    </message>
    <message>
        <source>Where to drill</source>
        <translation>Dónde perforar</translation>
    </message>
    <message>
        <source>The junction box with a drill at the top of the power groove. The hole may be on the right or on the left side.</source>
        <translation>La caja de conexiones con una broca en lo alto de la ranura de potencia. El agujero puede ir del lado derecho o del izquierdo.</translation>
    </message>
    <message>
        <source>Screws of the box base</source>
        <translation>Tornillos de la base de la caja</translation>
    </message>
    <message>
        <source>The base of the junction box on top of the collar, with four Phillips screws. Tighten crosswise: top left, bottom right, top right, bottom left.</source>
        <translation>La base de la caja de conexiones sobre el collar, con cuatro tornillos Phillips. Apriete en cruz: arriba izquierda, abajo derecha, arriba derecha, abajo izquierda.</translation>
    </message>
    <message>
        <source>Screws of the box cover</source>
        <translation>Tornillos de la tapa de la caja</translation>
    </message>
    <message>
        <source>The cover of the junction box with four Phillips screws. Tighten crosswise: top left, bottom right, top right, bottom left.</source>
        <translation>La tapa de la caja de conexiones con cuatro tornillos Phillips. Apriete en cruz: arriba izquierda, abajo derecha, arriba derecha, abajo izquierda.</translation>
    </message>
    <message>
        <source>What the display can say</source>
        <translation>Lo que puede decir la pantalla</translation>
    </message>
    <message>
        <source>Six displays. Blank: no power or breaker OFF. FLIPPED: upside down. no CEL: wait for the network. b4 EnR: ready. Arrow and thumbs-up: relay SHUT, provisioned. Skull: critical failure.</source>
        <translation>Seis pantallas. En blanco: sin energía o interruptor en OFF. FLIPPED: al revés. no CEL: esperar la red. b4 EnR: listo. Flecha y pulgar arriba: relé SHUT, aprovisionado. Calavera: falla crítica.</translation>
    </message>
    <message>
        <source>Breaker locked out</source>
        <translation>Interruptor bloqueado</translation>
    </message>
    <message>
        <source>The breaker’s cover is shut over a handle at OFF. Your padlock goes through the hasp, with your tag on it.</source>
        <translation>La cubierta del interruptor está cerrada sobre la palanca en OFF. Su candado pasa por la aldaba y lleva su etiqueta.</translation>
    </message>
    <message>
        <source>Meter out of the socket</source>
        <translation>Medidor fuera de la base</translation>
    </message>
    <message>
        <source>The open socket with its meter taken out. The two jaws above are on the line side and may still be live.</source>
        <translation>La base abierta sin su medidor. Las dos mordazas de arriba son del lado de línea y pueden seguir con tensión.</translation>
    </message>
    <message>
        <source>Neutral terminal of the collar</source>
        <translation>Terminal de neutro del collar</translation>
    </message>
    <message>
        <source>The white neutral pigtail, bent a right angle, with every strand in the terminal at the rear of the collar and no insulation under the screw.</source>
        <translation>El cable de neutro blanco, doblado en ángulo recto, con todos los hilos dentro del terminal en la parte trasera del collar y sin aislamiento bajo el tornillo.</translation>
    </message>
    <message>
        <source>Neutral pigtail</source>
        <translation>Cable de neutro</translation>
    </message>
    <message>
        <source>A coil of white stranded wire, stripped at both ends.</source>
        <translation>Un rollo de cable trenzado blanco, pelado en los dos extremos.</translation>
    </message>
    <message>
        <source>Data pair crossed and straight</source>
        <translation>Par de datos cruzado y derecho</translation>
    </message>
    <message>
        <source>Above: A and B are crossed, which is wrong where both ends use the same names. Below: A, 485+, goes to plus and B, 485−, to minus.</source>
        <translation>Arriba: A y B están cruzados, lo que es un error si los dos extremos usan los mismos nombres. Abajo: A, 485+, va a más y B, 485−, a menos.</translation>
    </message>
    <message>
        <source>Data pair</source>
        <translation>Par de datos</translation>
    </message>
    <message>
        <source>Two wires from the meter to the adapter: A, 485+, to plus and B, 485−, to minus.</source>
        <translation>Dos cables del medidor al adaptador: A, 485+, a más y B, 485−, a menos.</translation>
    </message>
    <message>
        <source>Seal on the meter ring</source>
        <translation>Sello en el anillo del medidor</translation>
    </message>
    <message>
        <source>A wire through both lugs of the meter’s ring, closed by a seal with a number.</source>
        <translation>Un alambre por las dos orejas del anillo del medidor, cerrado con un sello numerado.</translation>
    </message>
    <message>
        <source>Socket with four jaws</source>
        <translation>Base de cuatro mordazas</translation>
    </message>
    <message>
        <source>A meter socket with its cover off: two line jaws above, two load jaws below, the neutral bar between them.</source>
        <translation>Una base de medidor sin cubierta: dos mordazas de línea arriba, dos de carga abajo, la barra de neutro en medio.</translation>
    </message>
    <message>
        <source>Socket with a fifth jaw</source>
        <translation>Base con quinta mordaza</translation>
    </message>
    <message>
        <source>A meter socket with its cover off: two line jaws above, two load jaws below, and a fifth jaw at the side, connected to the neutral bar.</source>
        <translation>Una base de medidor sin cubierta: dos mordazas de línea arriba, dos de carga abajo y una quinta al costado, unida a la barra de neutro.</translation>
    </message>
    <message>
        <source>Accessory positions</source>
        <translation>Posiciones accesorias</translation>
    </message>
    <message>
        <source>Two accessory positions on the neutral bar of a socket: the white pigtail on the free one, the grounding conductor on the other. Both wires leave clear of the jaws.</source>
        <translation>Dos posiciones accesorias en la barra de neutro de una base: el cable de neutro blanco en la libre, el conductor de puesta a tierra en la otra. Los dos cables salen lejos de las mordazas.</translation>
    </message>
    <message>
        <source>Where torque is measured</source>
        <translation>Dónde se mide el par</translation>
    </message>
    <message>
        <source>The collar with its junction box: 1 the neutral terminal at the rear, 2 the field terminals, 3 the screws of the box.</source>
        <translation>El collar con su caja de conexiones: 1 el terminal de neutro atrás, 2 los terminales de campo, 3 los tornillos de la caja.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Qué ayuda: %1</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>No word of that name. The handbook’s own terms are beside each step.</source>
        <translation>Ninguna palabra así. Los términos del manual están junto a cada paso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Collar and meter</source>
        <translation>Collar y medidor</translation>
    </message>
    <message>
        <source>What to do, in this order:
%1</source>
        <translation>Qué hacer, en este orden:
%1</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>Holidays are either a rule or a list of dates.</source>
        <translation>Los días festivos son o una regla o una lista de fechas.</translation>
    </message>
    <message>
        <source>“%1” is no rule of holidays. There is: us-federal.</source>
        <translation>“%1” no es una regla de días festivos. Existe: us-federal.</translation>
    </message>
    <message>
        <source>‘%1’ is no date; dates are written 2026-11-05.</source>
        <translation>‘%1’ no es una fecha; las fechas se escriben 2026-11-05.</translation>
    </message>
</context>
<context>
    <name>ImsBytes</name>
    <message>
        <source>12 bytes as heard</source>
        <translation>12 bytes tal como se oyeron</translation>
    </message>
</context>
<context>
    <name>ImsCard</name>
    <message>
        <source>Listen again</source>
        <translation>Escuchar de nuevo</translation>
    </message>
    <message>
        <source>Listen to the meter</source>
        <translation>Escuchar el medidor</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Take the one heard once</source>
        <translation>Tomar la que se oyó una vez</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>The meter speaks on its own; it cannot be asked, and nothing is ever sent to it. You can go on with other steps while it listens.</source>
        <translation>El medidor habla por sí solo; no se le puede preguntar y nunca se le envía nada. Puede seguir con otros pasos mientras se escucha.</translation>
    </message>
    <message>
        <source>Take this meter’s frame all the same</source>
        <translation>Tomar la trama de este medidor de todos modos</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Por qué, y qué ayuda</translation>
    </message>
</context>
<context>
    <name>ImsCrossed</name>
    <message>
        <source>As heard, with errors marked</source>
        <translation>Como se oyó, con los errores marcados</translation>
    </message>
    <message>
        <source>Swap the two wires at the adapter or at the meter, not at both. Some adapters name A the other way round; then crossing the wires is right.</source>
        <translation>Cambie los dos hilos en el adaptador o en el medidor, no en ambos. Algunos adaptadores llaman A al otro hilo; entonces cruzarlos es lo correcto.</translation>
    </message>
</context>
<context>
    <name>ImsLook</name>
    <message>
        <source>Look at the meter itself</source>
        <translation>Mirar el medidor mismo</translation>
    </message>
    <message>
        <source>Apply a steady load of more than 1 A. Type what you see; what you leave empty is not judged.</source>
        <translation>Aplique una carga constante de más de 1 A. Escriba lo que ve; lo que deje vacío no se juzga.</translation>
    </message>
    <message>
        <source>Red lamp dark</source>
        <translation>Rojo apagado</translation>
    </message>
    <message>
        <source>Red lamp lit</source>
        <translation>Rojo encendido</translation>
    </message>
    <message>
        <source>Every segment lit</source>
        <translation>Todos los segmentos</translation>
    </message>
    <message>
        <source>A segment dead</source>
        <translation>Un segmento muerto</translation>
    </message>
    <message>
        <source>Total on the display, kWh</source>
        <translation>Total en la pantalla, kWh</translation>
    </message>
    <message>
        <source>Peak demand on the display, kW</source>
        <translation>Demanda máxima en la pantalla, kW</translation>
    </message>
</context>
<context>
    <name>ImsModelWords</name>
    <message>
        <source>The IMS pack lacks “%1” or it is not as expected. Install the pack again.</source>
        <translation>Al paquete IMS le falta “%1” o no es como se espera. Instale el paquete de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a model number; letters A to Z, digits and hyphens can.</source>
        <translation>“%1” no puede formar parte de un número de modelo; sí las letras A a Z, los dígitos y los guiones.</translation>
    </message>
    <message>
        <source>There is no model number. Copy it from the meter&apos;s label.</source>
        <translation>No hay número de modelo. Cópielo de la etiqueta del medidor.</translation>
    </message>
    <message>
        <source>“%1” does not begin with BL, S1 or S2: it is no meter of the series 1000 or 2000.</source>
        <translation>“%1” no empieza con BL, S1 ni S2: no es un medidor de la serie 1000 ni 2000.</translation>
    </message>
    <message>
        <source>The transformers give 0.2 A, the meter takes 0.12 A at most. Ask the maker before use.</source>
        <translation>Los transformadores dan 0.2 A y el medidor acepta 0.12 A como máximo. Pregunte al fabricante antes de usarlo.</translation>
    </message>
    <message>
        <source>Meters made on %1 carry the other format of model number. Check the label and the date.</source>
        <translation>Los medidores fabricados el %1 llevan el otro formato de número de modelo. Revise la etiqueta y la fecha.</translation>
    </message>
    <message>
        <source>The number ends too early.</source>
        <translation>El número termina antes de tiempo.</translation>
    </message>
    <message>
        <source>“%1” is no voltage of these meters; with these wires there are %2.</source>
        <translation>“%1” no es un voltaje de estos medidores; con estos hilos existen %2.</translation>
    </message>
    <message>
        <source>%1 V is not made for this number of wires; there are %2.</source>
        <translation>%1 V no se fabrica para este número de hilos; existen %2.</translation>
    </message>
    <message>
        <source>%1 A transformers were withdrawn by the maker; there are %2.</source>
        <translation>El fabricante retiró los transformadores de %1 A; existen %2.</translation>
    </message>
    <message>
        <source>“%1” is no transformer rating; there are %2.</source>
        <translation>“%1” no es un valor de transformador; existen %2.</translation>
    </message>
    <message>
        <source>GL, grounded delta, goes only with a 4-wire meter, which has no wires digit.</source>
        <translation>GL, delta con tierra, va solo con un medidor de 4 hilos, que no lleva dígito de hilos.</translation>
    </message>
    <message>
        <source>PKG is missing: every number of the old format carries it.</source>
        <translation>Falta PKG: todo número del formato antiguo lo lleva.</translation>
    </message>
    <message>
        <source>“%1” is no transformer type; there are %2.</source>
        <translation>“%1” no es un tipo de transformador; existen %2.</translation>
    </message>
    <message>
        <source>Grounded delta: read the voltage on the nameplate; 208 and 240 are both written for it.</source>
        <translation>Delta con tierra: lea el voltaje en la placa; 208 y 240 se escriben ambos para él.</translation>
    </message>
    <message>
        <source>A number of the new format has 15 letters and digits, as in S2-208-N-01-01-021-01; this one has %1.</source>
        <translation>Un número del formato nuevo tiene 15 letras y dígitos, como S2-208-N-01-01-021-01; este tiene %1.</translation>
    </message>
    <message>
        <source>“%1” is no voltage of series %2; there are %3.</source>
        <translation>“%1” no es un voltaje de la serie %2; existen %3.</translation>
    </message>
    <message>
        <source>“%1” is no enclosure; there are %2.</source>
        <translation>“%1” no es un gabinete; existen %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of meters; it has two digits, 01 to 99.</source>
        <translation>“%1” no es una cantidad de medidores; tiene dos dígitos, de 01 a 99.</translation>
    </message>
    <message>
        <source>%1 meters do not fit an enclosure for %2.</source>
        <translation>%1 medidores no caben en un gabinete para %2.</translation>
    </message>
    <message>
        <source>“%1” is no transformer code; there are %2.</source>
        <translation>“%1” no es un código de transformador; existen %2.</translation>
    </message>
    <message>
        <source>“%1” is no option; there are %2.</source>
        <translation>“%1” no es una opción; existen %2.</translation>
    </message>
    <message>
        <source>This enclosure is for more than one meter; the guide covers single units only.</source>
        <translation>Este gabinete es para más de un medidor; la guía solo trata unidades individuales.</translation>
    </message>
    <message>
        <source>The pack of the IMS meters has no figure for %1.</source>
        <translation>El paquete de los medidores IMS no tiene cifra para %1.</translation>
    </message>
</context>
<context>
    <name>ImsView</name>
    <message>
        <source>This is a diagnosis, not a reading: no value is recorded until a true frame is heard.</source>
        <translation>Esto es un diagnóstico, no una lectura: no se registra ningún valor hasta oír una trama verdadera.</translation>
    </message>
    <message>
        <source>More than one meter talks on this pair: type the number on your meter’s label. Nothing is taken before.</source>
        <translation>En este par habla más de un medidor: escriba el número de la etiqueta del suyo. Antes no se toma nada.</translation>
    </message>
    <message>
        <source>Meter number on the label</source>
        <translation>Número de medidor en la etiqueta</translation>
    </message>
</context>
<context>
    <name>ImsWords</name>
    <message>
        <source>Every level arrives inverted: A and B are swapped. Cross the pair at one end, not at both.</source>
        <translation>Todos los niveles llegan invertidos: A y B están cruzados. Cruce el par en un extremo, no en los dos.</translation>
    </message>
    <message>
        <source>The line gives nothing but zeros: it is shorted, broken, has no bias, or A and B are swapped. Check the pair.</source>
        <translation>La línea solo da ceros: está en corto, cortada, sin polarización, o A y B están cruzados. Revise el par.</translation>
    </message>
    <message>
        <source>The line gives nothing but ones: it floats, or the adapter is not connected to the meter. Check the pair.</source>
        <translation>La línea solo da unos: está flotando, o el adaptador no está conectado al medidor. Revise el par.</translation>
    </message>
    <message>
        <source>Bytes arrive that belong to no frame. Check the shield, the ground and what else is on this pair.</source>
        <translation>Llegan bytes que no son de ninguna trama. Revise el blindaje, la tierra y qué más hay en este par.</translation>
    </message>
    <message>
        <source>The bursts have the length of another line speed. The meter sends at 9600 baud, 8 data bits, no parity, 1 stop bit.</source>
        <translation>Las ráfagas tienen la duración de otra velocidad de línea. El medidor envía a 9600 baudios, 8 bits de datos, sin paridad, 1 bit de parada.</translation>
    </message>
    <message>
        <source>More than one meter talks on this pair. Their frames can collide; tell them apart by the meter number.</source>
        <translation>Más de un medidor habla en este par. Sus tramas pueden chocar; distíngalos por el número de medidor.</translation>
    </message>
    <message>
        <source>No frame was heard. The meter sends one every 5 minutes by itself; check its power, A to plus and B to minus.</source>
        <translation>No se oyó ninguna trama. El medidor envía una cada 5 minutos por sí solo; revise su alimentación, A al más y B al menos.</translation>
    </message>
    <message>
        <source>Frames arrive with a byte missing or doubled. Use a shorter USB cable or another adapter.</source>
        <translation>Llegan tramas con un byte de menos o repetido. Use un cable USB más corto u otro adaptador.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>The record of this job on this device goes further than the file: %n entries are not in it and were not looked at. Ask for a newer packet.</source>
        <translation>
            <numerusform>El registro de este trabajo en este dispositivo va más allá que el archivo: %n entrada no está en él y no se miró. Pida un expediente más nuevo.</numerusform>
            <numerusform>El registro de este trabajo en este dispositivo va más allá que el archivo: %n entradas no están en él y no se miraron. Pida un expediente más nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet could not be written</source>
        <translation>No se pudo escribir la hoja</translation>
    </message>
    <message>
        <source>There is no room for the record to be taken in. Free some space and try again.</source>
        <translation>No hay sitio para recibir el registro. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The record could not be taken in</source>
        <translation>No se pudo recibir el registro</translation>
    </message>
    <message>
        <source>A file that does not prove itself cannot be signed. %1</source>
        <translation>Un archivo que no se prueba a sí mismo no se puede firmar. %1</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La declaración</translation>
    </message>
    <message>
        <source>A signature wants the inspector&apos;s name.</source>
        <translation>Una firma requiere el nombre del inspector.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>DEMONSTRATION, no real installation. %1</source>
        <translation>DEMOSTRACIÓN, no es una instalación real. %1</translation>
    </message>
    <message>
        <source>Cannot be proved: no record of a Witnessmark job can be read in this file. It comes from another program, or it is damaged.</source>
        <translation>No se puede probar: en este archivo no se puede leer ningún registro de un trabajo de Witnessmark. Viene de otro programa, o está dañado.</translation>
    </message>
    <message>
        <source>Altered or damaged: this file is not as it was signed. Nothing in it counts as evidence. Ask for the file again.</source>
        <translation>Alterado o dañado: este archivo no está como se firmó. Nada de lo que contiene vale como prueba. Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot be proved: nothing in the file was altered, but its parts do not belong together. It cannot be signed. Ask for the file again.</source>
        <translation>No se puede probar: nada se alteró en el archivo, pero sus partes no van juntas. No se puede firmar. Pida el archivo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: all %n entries, every photo and every page are as they were signed.</source>
        <translation>
            <numerusform>Íntegro y sin alterar: la %n entrada, cada foto y cada página están como se firmaron.</numerusform>
            <numerusform>Íntegro y sin alterar: las %n entradas, cada foto y cada página están como se firmaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: all %n entries and every photo are as they were signed.</source>
        <translation>
            <numerusform>Íntegro y sin alterar: la %n entrada y cada foto están como se firmaron.</numerusform>
            <numerusform>Íntegro y sin alterar: las %n entradas y cada foto están como se firmaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned with deficiencies by %1, %2, on %3.</source>
        <translation>Devuelto con deficiencias por %1, %2, el %3.</translation>
    </message>
    <message>
        <source>A file brought the signature of %1, %2; nobody gave it here in person.</source>
        <translation>La firma de %1, %2, la trajo un archivo; nadie la dio aquí en persona.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, on %3.</source>
        <translation>Firmado por %1, %2, el %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were recorded after that.</source>
        <translation>
            <numerusform>Después se registró %n entrada.</numerusform>
            <numerusform>Después se registraron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed this record in person: it is a draft.</source>
        <translation>Nadie ha firmado este registro en persona: es un borrador.</translation>
    </message>
    <message>
        <source>Sealed by the device “%1” on %2. %3</source>
        <translation>Sellado por el dispositivo «%1» el %2. %3</translation>
    </message>
    <message>
        <source>A bundle carries no certificate, so nobody vouches for who wrote it. The packet does.</source>
        <translation>Un lote no lleva certificado, así que nadie responde por quién lo escribió. El expediente sí.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries bear a time that has not come yet, the last one %1: a clock is wrong, on that device or on this one. The times in this record are not to be relied on.</source>
        <translation>
            <numerusform>%n entrada lleva una hora que aún no ha llegado, la última %1: un reloj anda mal, en aquel dispositivo o en este. No se puede confiar en las horas de este registro.</numerusform>
            <numerusform>%n entradas llevan una hora que aún no ha llegado, la última %1: un reloj anda mal, en aquel dispositivo o en este. No se puede confiar en las horas de este registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says to be signed at a time that has not come yet: a clock is wrong, on that device or on this one.</source>
        <translation>El archivo dice estar firmado a una hora que aún no ha llegado: un reloj anda mal, en aquel dispositivo o en este.</translation>
    </message>
    <message>
        <source>A draft by its own word; things missing: %1</source>
        <translation>Un borrador según él mismo; cosas que faltan: %1</translation>
    </message>
    <message>
        <source>The file does not say whether anything is missing; the list below does.</source>
        <translation>El archivo no dice si falta algo; la lista de abajo sí.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file. The job&apos;s bundle (.wmjob) holds them; this file can be looked at, and not signed.</source>
        <translation>
            <numerusform>%n foto original no está en este archivo. El lote del trabajo (.wmjob) la contiene; este archivo se puede mirar, y no firmar.</numerusform>
            <numerusform>%n fotos originales no están en este archivo. El lote del trabajo (.wmjob) las contiene; este archivo se puede mirar, y no firmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deficiencies of an earlier inspection: %1 open, %2 answered, %3 settled.</source>
        <translation>Deficiencias de una inspección anterior: %1 abiertas, %2 respondidas, %3 resueltas.</translation>
    </message>
    <message>
        <source>A demonstration with simulated devices: it documents no installation, and nothing signed in it is real.</source>
        <translation>Una demostración con dispositivos simulados: no documenta ninguna instalación, y nada de lo firmado en ella es real.</translation>
    </message>
    <message>
        <source>%1; and %2 more values</source>
        <translation>%1; y %2 valores más</translation>
    </message>
    <message>
        <source>with an instrument that nobody named</source>
        <translation>con un instrumento que nadie nombró</translation>
    </message>
    <message>
        <source>%1, calibration not known</source>
        <translation>%1, calibración desconocida</translation>
    </message>
    <message>
        <source>%1, calibrated %2</source>
        <translation>%1, calibrado el %2</translation>
    </message>
    <message>
        <source>%1, calibration due %2</source>
        <translation>%1, la calibración vence %2</translation>
    </message>
    <message>
        <source>open: nobody has answered it</source>
        <translation>abierta: nadie la ha respondido</translation>
    </message>
    <message>
        <source>answered, not seen by an inspector yet</source>
        <translation>respondida, aún no vista por un inspector</translation>
    </message>
    <message>
        <source>cured: accepted by %1</source>
        <translation>corregida: aceptada por %1</translation>
    </message>
    <message>
        <source>taken back by the inspector</source>
        <translation>retirada por el inspector</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The rules in force here do not give this finding.</source>
        <translation>Las reglas vigentes aquí no dan este hallazgo.</translation>
    </message>
    <message>
        <source>Deficiencies of an earlier inspection</source>
        <translation>Deficiencias de una inspección anterior</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file, not recorded in person.</source>
        <translation>De un archivo, no registrado en persona.</translation>
    </message>
    <message>
        <source>Recorded after the installer had signed.</source>
        <translation>Registrado después de que firmara el instalador.</translation>
    </message>
    <message>
        <source>Done although: %1.</source>
        <translation>Hecho a pesar de que: %1.</translation>
    </message>
    <message>
        <source>Rules and findings</source>
        <translation>Reglas y hallazgos</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobado</translation>
    </message>
    <message>
        <source>The job was begun under version %1 of the procedure; the list shows version %2.</source>
        <translation>El trabajo se empezó con la versión %1 del procedimiento; la lista muestra la versión %2.</translation>
    </message>
    <message>
        <source>Returned with deficiencies</source>
        <translation>Devuelto con deficiencias</translation>
    </message>
    <message>
        <source>Inspected and accepted</source>
        <translation>Inspeccionado y aceptado</translation>
    </message>
    <message>
        <source>to be cured</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>answered, not accepted yet</source>
        <translation>respondida, aún no aceptada</translation>
    </message>
    <message>
        <source>cured and accepted</source>
        <translation>corregida y aceptada</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>This is a demonstration with simulated devices. It documents no installation, and this sheet returns or accepts none.</source>
        <translation>Esto es una demostración con dispositivos simulados. No documenta ninguna instalación, y esta hoja no devuelve ni acepta ninguna.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Declares</source>
        <translation>Declara</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Mirado</translation>
    </message>
    <message>
        <source>%1 of %2 items of the list marked as seen</source>
        <translation>%1 de %2 puntos de la lista marcados como vistos</translation>
    </message>
    <message>
        <source>Record looked at</source>
        <translation>Registro mirado</translation>
    </message>
    <message>
        <source>Record with this inspection</source>
        <translation>Registro con esta inspección</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Su tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Deficiencias</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>Qué está mal, y dónde</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Lo exige</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Respuesta de %1: %2</translation>
    </message>
    <message>
        <source>no citation given</source>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>To cure them: open this file, or the bundle beside it, in Witnessmark. The job then lists every deficiency; each is answered there with what was done and a photo, and the next packet says so.</source>
        <translation>Para corregirlas: abra este archivo, o el lote que lo acompaña, en Witnessmark. El trabajo enumera entonces cada deficiencia; cada una se responde allí con lo que se hizo y una foto, y el siguiente expediente lo dice.</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>DEMONSTRATION: simulated devices, not an installation</source>
        <translation>DEMOSTRACIÓN: dispositivos simulados, no una instalación</translation>
    </message>
    <message>
        <source>Job %1 · record head %2</source>
        <translation>Trabajo %1 · cabeza del registro %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Inspection of a commissioned meter collar</source>
        <translation>Inspección de un collar de medidor puesto en servicio</translation>
    </message>
    <message>
        <source>The sheet needs the head of its record and the time at which it is made. Open the file again.</source>
        <translation>La hoja necesita la cabeza de su registro y la hora en que se hace. Abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The sheet could not be written. Free some memory and try again.</source>
        <translation>No se pudo escribir la hoja. Libere memoria e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Say what was done about it, and with what evidence.</source>
        <translation>Diga qué se hizo al respecto, y con qué pruebas.</translation>
    </message>
    <message>
        <source>The record has no deficiency %1.</source>
        <translation>El registro no tiene ninguna deficiencia %1.</translation>
    </message>
    <message>
        <source>This deficiency is settled: it wants no answer any more.</source>
        <translation>Esta deficiencia está resuelta: ya no requiere respuesta.</translation>
    </message>
    <message>
        <source>“%1” is no id of a deficiency.</source>
        <translation>«%1» no es un identificador de deficiencia.</translation>
    </message>
    <message>
        <source>The deficiency</source>
        <translation>La deficiencia</translation>
    </message>
    <message>
        <source>A deficiency wants words: what is wrong, and where.</source>
        <translation>Una deficiencia requiere palabras: qué está mal, y dónde.</translation>
    </message>
    <message>
        <source>The citation</source>
        <translation>La cita</translation>
    </message>
    <message>
        <source>Nobody has said what was done about “%1”, so there is no cure to accept.</source>
        <translation>Nadie ha dicho qué se hizo sobre «%1», así que no hay corrección que aceptar.</translation>
    </message>
    <message>
        <source>A job is returned with at least one deficiency. Write down what is wrong.</source>
        <translation>Un trabajo se devuelve con al menos una deficiencia. Anote qué está mal.</translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies stand: the job can be returned, not accepted.</source>
        <translation>
            <numerusform>Queda %n deficiencia: el trabajo se puede devolver, no aceptar.</numerusform>
            <numerusform>Quedan %n deficiencias: el trabajo se puede devolver, no aceptar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have looked at this installation and its record, and return it with %n deficiencies.</source>
        <translation>
            <numerusform>He mirado esta instalación y su registro, y lo devuelvo con %n deficiencia.</numerusform>
            <numerusform>He mirado esta instalación y su registro, y lo devuelvo con %n deficiencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked at this installation and its record as they stand, and accept them.</source>
        <translation>He mirado esta instalación y su registro tal como están, y los acepto.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more faults</source>
        <translation>
            <numerusform>y %n fallo más</numerusform>
            <numerusform>y %n fallos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature of the inspector</source>
        <translation>Firma del inspector</translation>
    </message>
    <message>
        <source>Signed by name, not by hand.</source>
        <translation>Firmado con el nombre, no a mano.</translation>
    </message>
    <message>
        <source>Signed by hand on the device.</source>
        <translation>Firmado a mano en el equipo.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Firma de %1</translation>
    </message>
</context>
<context>
    <name>InspectionDecision</name>
    <message>
        <source>Hand these two files back. Either of them opens at the installer’s, who then sees every deficiency in the job.</source>
        <translation>Devuelva estos dos archivos. Cualquiera de ellos se abre en el equipo del instalador, que ve entonces cada deficiencia en el trabajo.</translation>
    </message>
    <message>
        <source>To read, with the record inside: %1</source>
        <translation>Para leer, con el registro dentro: %1</translation>
    </message>
    <message>
        <source>The bundle: %1</source>
        <translation>El lote: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Deficiencies written (%1)</source>
        <translation>Deficiencias anotadas (%1)</translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Deficiencias</translation>
    </message>
    <message>
        <source>None yet. Write one at the item it is about: what is wrong, and the clause that asks for it.</source>
        <translation>Ninguna todavía. Anote una en el punto al que se refiere: qué está mal, y la cláusula que lo exige.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>One about the whole</source>
        <translation>Una sobre el conjunto</translation>
    </message>
    <message>
        <source>Sign and hand back</source>
        <translation>Firmar y devolver</translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies stand: the job can be returned. It can be accepted once none stands.</source>
        <translation>
            <numerusform>Queda %n deficiencia: el trabajo se puede devolver. Se puede aceptar cuando no quede ninguna.</numerusform>
            <numerusform>Quedan %n deficiencias: el trabajo se puede devolver. Se puede aceptar cuando no quede ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deficiency stands. %1 of %2 items are marked as seen; the signature says so.</source>
        <translation>No queda ninguna deficiencia. %1 de %2 puntos están marcados como vistos; la firma lo dice.</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Firmando …</translation>
    </message>
    <message numerus="yes">
        <source>Return with %n deficiencies</source>
        <translation>
            <numerusform>Devolver con %n deficiencia</numerusform>
            <numerusform>Devolver con %n deficiencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the job</source>
        <translation>Aceptar el trabajo</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Para el instalador</translation>
    </message>
    <message>
        <source>Take it into the jobs here</source>
        <translation>Recibirlo entre los trabajos de aquí</translation>
    </message>
    <message>
        <source>It came back to you</source>
        <translation>Le ha vuelto a usted</translation>
    </message>
    <message>
        <source>Look at it as an inspector</source>
        <translation>Verlo como inspector</translation>
    </message>
</context>
<context>
    <name>InspectionHead</name>
    <message>
        <source>Record head %1</source>
        <translation>Cabeza del registro %1</translation>
    </message>
    <message>
        <source>Holding the record against the procedure and the rules …</source>
        <translation>Contrastando el registro con el procedimiento y las reglas …</translation>
    </message>
    <message>
        <source>Seen: %1 of %2</source>
        <translation>Vistos: %1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no vistos</translation>
    </message>
    <message>
        <source>Missing or not met</source>
        <translation>Falta o no se cumple</translation>
    </message>
    <message>
        <source>With a deficiency</source>
        <translation>Con deficiencia</translation>
    </message>
    <message>
        <source>Every item has been seen.</source>
        <translation>Se han visto todos los puntos.</translation>
    </message>
    <message>
        <source>No deficiency is written against an item.</source>
        <translation>No hay deficiencia anotada contra ningún punto.</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Nada de ese tipo.</translation>
    </message>
    <message>
        <source>Look at it as an inspector</source>
        <translation>Verlo como inspector</translation>
    </message>
    <message numerus="yes">
        <source>%n things missing by the file’s own word</source>
        <translation>
            <numerusform>Falta %n cosa según el propio archivo</numerusform>
            <numerusform>Faltan %n cosas según el propio archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an item: a word, a number, a name</source>
        <translation>Buscar: una palabra, un número, un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n items found</source>
        <translation>
            <numerusform>%n elemento encontrado</numerusform>
            <numerusform>%n elementos encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionItem</name>
    <message>
        <source>Cure accepted ✓</source>
        <translation>Corrección aceptada ✓</translation>
    </message>
    <message>
        <source>Accept the cure</source>
        <translation>Aceptar la corrección</translation>
    </message>
    <message>
        <source>Seen ✓</source>
        <translation>Visto ✓</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Write a deficiency against %1</source>
        <translation>Anotar una deficiencia contra %1</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Todo visto</translation>
    </message>
    <message>
        <source>%1: seen, with its evidence</source>
        <translation>%1: visto, con sus pruebas</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: visto</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Close the file</source>
        <translation>Cerrar el archivo</translation>
    </message>
    <message>
        <source>Inspector’s view · %1</source>
        <translation>Vista del inspector · %1</translation>
    </message>
    <message>
        <source>Inspector’s view</source>
        <translation>Vista del inspector</translation>
    </message>
    <message>
        <source>Items to look at</source>
        <translation>Puntos que mirar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Deficiencies (%1), sign</source>
        <translation>Deficiencias (%1), firmar</translation>
    </message>
    <message>
        <source>Decide and sign</source>
        <translation>Decidir y firmar</translation>
    </message>
    <message>
        <source>Handed back by %1 · %2</source>
        <translation>Devuelto por %1 · %2</translation>
    </message>
    <message>
        <source>Take it into the jobs here</source>
        <translation>Recibirlo entre los trabajos de aquí</translation>
    </message>
</context>
<context>
    <name>InspectionSignSheet</name>
    <message>
        <source>Return the job</source>
        <translation>Devolver el trabajo</translation>
    </message>
    <message>
        <source>Accept the job</source>
        <translation>Aceptar el trabajo</translation>
    </message>
    <message>
        <source>This is a demonstration. Whatever is signed here says so in its own words; it cannot stand for a real installation.</source>
        <translation>Esto es una demostración. Lo que se firme aquí lo dice con sus propias palabras; no puede valer por una instalación real.</translation>
    </message>
    <message>
        <source>Signed as utility inspector, with the key of this device. %1 of %2 items are marked as seen, %3 deficiencies stand.</source>
        <translation>Se firma como inspector de la compañía eléctrica, con la clave de este dispositivo. %1 de %2 puntos están marcados como vistos; deficiencias que quedan: %3.</translation>
    </message>
    <message>
        <source>Name of the inspector</source>
        <translation>Nombre del inspector</translation>
    </message>
    <message>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Firme aquí con el dedo, el lápiz o el ratón</translation>
    </message>
    <message>
        <source>Field for the drawn signature</source>
        <translation>Campo para la firma dibujada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Lo que se declara</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>cabeza %1</translation>
    </message>
    <message>
        <source>Sign by name only</source>
        <translation>Firmar solo con el nombre</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>InverterCard</name>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Leer los ajustes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The inverter is only read: this program cannot change its settings.</source>
        <translation>El inversor solo se lee: este programa no puede cambiar sus ajustes.</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Por qué, y qué ayuda</translation>
    </message>
</context>
<context>
    <name>InverterUnit</name>
    <message>
        <source>Modbus unit, 1 to 247</source>
        <translation>Unidad Modbus, 1 a 247</translation>
    </message>
</context>
<context>
    <name>InverterView</name>
    <message>
        <source>SIMULATED: not a real device</source>
        <translation>SIMULADO: no es un dispositivo real</translation>
    </message>
</context>
<context>
    <name>InverterWords</name>
    <message>
        <source>This inverter counts its settings from 1, as drafts of the models did: 1 may mean switched off.</source>
        <translation>Este inversor cuenta sus ajustes desde 1, como los borradores de los modelos: 1 puede significar desactivado.</translation>
    </message>
    <message>
        <source>The first curve of model %1 should be the one in force and read-only, but it can be written.</source>
        <translation>La primera curva del modelo %1 debería ser la vigente y de solo lectura, pero se puede escribir.</translation>
    </message>
    <message>
        <source>Point %1 of the curve cannot be given in percent of the apparent power: the inverter does not say of what it is a part.</source>
        <translation>El punto %1 de la curva no se puede dar en porcentaje de la potencia aparente: el inversor no dice de qué es parte.</translation>
    </message>
    <message>
        <source>It is switched on, but the inverter does not give its curve.</source>
        <translation>Está activada, pero el inversor no da su curva.</translation>
    </message>
    <message>
        <source>It is switched on, but its curve does nothing.</source>
        <translation>Está activada, pero su curva no hace nada.</translation>
    </message>
    <message>
        <source>Model %1 is switched on, but does not give its trip settings.</source>
        <translation>El modelo %1 está activado, pero no da sus ajustes de disparo.</translation>
    </message>
    <message>
        <source>This is no storage inverter.</source>
        <translation>Este no es un inversor de almacenamiento.</translation>
    </message>
    <message>
        <source>This inverter does not have it.</source>
        <translation>Este inversor no la tiene.</translation>
    </message>
    <message>
        <source>%1, curve %2</source>
        <translation>%1, curva %2</translation>
    </message>
    <message>
        <source>The connection to the inverter was closed.</source>
        <translation>Se cerró la conexión con el inversor.</translation>
    </message>
    <message>
        <source>The inverter on %1 answers, but still gives no settings. If it has just started, wait and try again; otherwise it is no inverter, or its SunSpec interface is switched off.</source>
        <translation>El inversor en %1 responde, pero todavía no da ajustes. Si acaba de arrancar, espere y pruebe otra vez; si no, no es un inversor o su interfaz SunSpec está apagada.</translation>
    </message>
    <message>
        <source>It was asked as unit %1; some inverters answer as 100 or 126.</source>
        <translation>Se le preguntó como unidad %1; algunos inversores responden como 100 o 126.</translation>
    </message>
    <message>
        <source>Set for a while only: in %1 s the inverter goes back to another setting. Read it again after that.</source>
        <translation>Ajustado solo por un tiempo: en %1 s el inversor vuelve a otro ajuste. Léalo de nuevo después.</translation>
    </message>
    <message>
        <source>The inverter gives a reference voltage of %1 %, which cannot be: where its curve lies is not known.</source>
        <translation>El inversor da una tensión de referencia de %1 %, lo que no puede ser: no se sabe dónde está su curva.</translation>
    </message>
    <message>
        <source>The inverter on %1 answers, but gives no settings yet: it has just started, or is busy. Asked again every %2 s, for up to %3 s; %4 s have passed.</source>
        <translation>El inversor en %1 responde, pero aún no da ajustes: acaba de arrancar o está ocupado. Se le pregunta de nuevo cada %2 s, hasta %3 s; han pasado %4 s.</translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Back to all jobs</source>
        <translation>Volver a todos los trabajos</translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n entries</source>
        <translation>
            <numerusform>Guardado aquí · %n entrada</numerusform>
            <numerusform>Guardado aquí · %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún no registrado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Permission (%1)</source>
        <translation>Permiso (%1)</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message numerus="yes">
        <source>Only looked at · %n entries</source>
        <translation>
            <numerusform>Solo consulta · %n entrada</numerusform>
            <numerusform>Solo consulta · %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deficiencies (%1)</source>
        <translation>Deficiencias (%1)</translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Deficiencias</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Solo en este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries</source>
        <translation>
            <numerusform>%1 · %n entrada</numerusform>
            <numerusform>%1 · %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back from the archive</source>
        <translation>Sacar %1 del archivo</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n steps skipped</source>
        <translation>
            <numerusform>%1, %2, %n paso omitido</numerusform>
            <numerusform>%1, %2, %n pasos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>At the office, too</source>
        <translation>También en la oficina</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>Firmado y sellado</translation>
    </message>
    <message>
        <source>Superseded by a later job</source>
        <translation>Reemplazado por un trabajo posterior</translation>
    </message>
    <message>
        <source>No step recorded yet</source>
        <translation>Ningún paso registrado todavía</translation>
    </message>
    <message>
        <source>address and utility not known yet</source>
        <translation>dirección y compañía eléctrica aún desconocidas</translation>
    </message>
    <message numerus="yes">
        <source>Returned: %n deficiencies open</source>
        <translation>
            <numerusform>Devuelto: %n deficiencia abierta</numerusform>
            <numerusform>Devuelto: %n deficiencias abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies answered, not accepted yet</source>
        <translation>
            <numerusform>%n deficiencia respondida, aún no aceptada</numerusform>
            <numerusform>%n deficiencias respondidas, aún no aceptadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsHeader</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>All saved on this device</source>
        <translation>Todo guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar trabajos</translation>
    </message>
    <message>
        <source>Address, serial or utility</source>
        <translation>Dirección, número de serie o compañía eléctrica</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Trabajos %1</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>Entregados %1</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archivados %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Ningún trabajo coincide con “%1”.</translation>
    </message>
    <message>
        <source>No job is archived.</source>
        <translation>No hay trabajos archivados.</translation>
    </message>
    <message>
        <source>No job has been handed in.</source>
        <translation>No se ha entregado ningún trabajo.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Último registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All saved on this device, not sealed</source>
        <translation>Todo guardado en este dispositivo, sin sellar</translation>
    </message>
    <message>
        <source>“%1” is in the archive now.</source>
        <translation>“%1” está ahora en el archivo.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivar %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n in the archive</source>
        <translation>
            <numerusform>Mostrar %n en el archivo</numerusform>
            <numerusform>Mostrar %n en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the demonstration site, a job half done. This takes a few seconds.</source>
        <translation>Preparando el sitio de demostración, un trabajo a medio hacer. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Opening the jobs on this device …</source>
        <translation>Abriendo los trabajos de este dispositivo …</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Reproducir una grabación</translation>
    </message>
    <message>
        <source>Only looked at: another window writes these records</source>
        <translation>Solo consulta: otra ventana escribe estos registros</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Open a packet or bundle …</source>
        <translation>Abrir un expediente o lote …</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Connect to the office</source>
        <translation>Conectar con la oficina</translation>
    </message>
    <message>
        <source>Ask an administrator of your company for an introduction link, and paste it here. It says where the service is and which account this device gets; it works once, for 72 hours. Everything recorded on this device is then offered to the office.</source>
        <translation>Pida a un administrador de su empresa un enlace de presentación y péguelo aquí. Dice dónde está el servicio y qué cuenta recibe este dispositivo; vale una vez, durante 72 horas. Todo lo registrado en este dispositivo se ofrece entonces a la oficina.</translation>
    </message>
    <message>
        <source>Introduction link</source>
        <translation>Enlace de presentación</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>JsonWords</name>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 no existe. Revise la ruta.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions.</source>
        <translation>No se puede leer %1: %2. Revise sus permisos.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is more than such a file can be.</source>
        <translation>%1 ocupa más de %2 MB, más de lo que puede ocupar un archivo así.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>No se pudo leer %1 hasta el final: %2.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 no es JSON válido: %2 en la línea %3, columna %4.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 says ‘%2’ twice in one object, at line %3, column %4. Leave the one that is right.</source>
        <translation>%1 dice «%2» dos veces en un mismo objeto, en la línea %3, columna %4. Deje solo la correcta.</translation>
    </message>
    <message>
        <source>%1 is empty. A JSON file begins with a brace.</source>
        <translation>%1 está vacío. Un archivo JSON empieza con una llave.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>The desktop’s keychain does not answer. Unlock it and try again.</source>
        <translation>El llavero del escritorio no responde. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The desktop’s keychain has no entry “%1”.</source>
        <translation>El llavero del escritorio no tiene ninguna entrada «%1».</translation>
    </message>
    <message>
        <source>The desktop’s keychain was not unlocked. Unlock it and try again.</source>
        <translation>El llavero del escritorio no se desbloqueó. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no keychain in this session.</source>
        <translation>En esta sesión no hay ningún llavero.</translation>
    </message>
    <message>
        <source>The desktop’s keychain failed (%1). Unlock it and try again.</source>
        <translation>El llavero del escritorio falló (%1). Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Cambiar el enlace</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No port was found. Plug in the cable and look again, or type where it is.</source>
        <translation>No se encontró ningún puerto. Conecte el cable y busque de nuevo, o escriba dónde está.</translation>
    </message>
    <message>
        <source>Other path or address</source>
        <translation>Otra ruta o dirección</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 was closed.</source>
        <translation>%1 se cerró.</translation>
    </message>
    <message>
        <source>“%1” is not an option of a serial link, only baud=N is</source>
        <translation>“%1” no es una opción de un enlace serie; solo lo es baud=N</translation>
    </message>
    <message>
        <source>the rate must be a number from 300 to 4000000</source>
        <translation>la velocidad debe ser un número de 300 a 4000000</translation>
    </message>
    <message>
        <source>the port&apos;s name is missing</source>
        <translation>falta el nombre del puerto</translation>
    </message>
    <message>
        <source>host and port are needed, joined by a colon</source>
        <translation>hacen falta host y puerto, unidos por dos puntos</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>el puerto debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>it must start with serial:, tcp:, ble: or replay:</source>
        <translation>debe empezar con serial:, tcp:, ble: o replay:</translation>
    </message>
    <message>
        <source>nothing follows “%1:”</source>
        <translation>nada sigue a “%1:”</translation>
    </message>
    <message>
        <source>%1 is a recording, not a device.</source>
        <translation>%1 es una grabación, no un dispositivo.</translation>
    </message>
    <message>
        <source>%1 is already in use by another part of this program. End that first.</source>
        <translation>Otra parte de este programa ya usa %1. Termine eso primero.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this account. Add the account to the group dialout (sudo usermod -aG dialout $USER, then log in again) or install the udev rule that comes with the program.</source>
        <translation>Esta cuenta no puede abrir %1. Agregue la cuenta al grupo dialout (sudo usermod -aG dialout $USER, y vuelva a iniciar sesión) o instale la regla udev que viene con el programa.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close the other program (a terminal, ModemManager) and try again.</source>
        <translation>Otro programa está usando %1. Cierre el otro programa (una terminal, ModemManager) e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not there. Check that the device is plugged in and has power, then try again.</source>
        <translation>%1 no está. Verifique que el dispositivo esté conectado y con energía, e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a serial port. Choose a port such as /dev/ttyUSB0.</source>
        <translation>%1 no es un puerto serie. Elija un puerto como /dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>%1 does not take any more bytes. Plug the device in again and retry.</source>
        <translation>%1 ya no acepta más bytes. Conecte el dispositivo de nuevo y vuelva a intentar.</translation>
    </message>
    <message>
        <source>%1 is gone: the device was unplugged or lost its power. Plug it in again and retry.</source>
        <translation>%1 ya no está: el dispositivo se desconectó o perdió su energía. Conéctelo de nuevo y vuelva a intentar.</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which tries every new port for a modem. Wait half a minute and try again; the udev rules that come with the program keep ModemManager away for good.</source>
        <translation>%1 está ocupado por ModemManager, que busca un módem en cada puerto nuevo. Espere medio minuto y vuelva a intentarlo; las reglas udev que vienen con el programa mantienen alejado a ModemManager para siempre.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close that program and try again.</source>
        <translation>%1 está en uso por %2. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 vanished %2 s after it was plugged in: brltty, the program for braille displays, takes adapters with the chip %3 away. Remove brltty (sudo apt remove brltty), or use another adapter.</source>
        <translation>%1 desapareció %2 s después de conectarlo: brltty, el programa para líneas braille, se apodera de los adaptadores con el chip %3. Quite brltty (sudo apt remove brltty) o use otro adaptador.</translation>
    </message>
    <message>
        <source>%1 vanished %2 s after it was plugged in. That is what brltty, the program for braille displays, does to adapters with the chip %3; if it is not installed, the cable or its power is bad.</source>
        <translation>%1 desapareció %2 s después de conectarlo. Eso es lo que brltty, el programa para líneas braille, hace con los adaptadores con el chip %3; si no está instalado, falla el cable o su alimentación.</translation>
    </message>
    <message>
        <source>This adapter may start as RS-232. If nothing is heard from an RS-485 pair, set its port to RS-485 (two wires) first.</source>
        <translation>Este adaptador puede arrancar como RS-232. Si no se oye nada de un par RS-485, configure antes su puerto como RS-485 (dos hilos).</translation>
    </message>
    <message>
        <source>The link “%1” cannot be used: %2. Write it like serial:ttyUSB0, serial:/dev/ttyACM0?baud=19200, tcp:192.0.2.7:502, ble:CDER-042917 or replay:FILE.</source>
        <translation>El enlace «%1» no se puede usar: %2. Escríbalo como serial:ttyUSB0, serial:/dev/ttyACM0?baud=19200, tcp:192.0.2.7:502, ble:CDER-042917 o replay:FILE.</translation>
    </message>
    <message>
        <source>only passkey= and six digits may follow its question mark</source>
        <translation>tras el signo de interrogación solo puede ir passkey= y seis dígitos</translation>
    </message>
    <message>
        <source>%1 cannot tell damaged characters apart; use another adapter.</source>
        <translation>%1 no puede distinguir los caracteres dañados; use otro adaptador.</translation>
    </message>
    <message>
        <source>the speed must be a number from 0.01 to 100000</source>
        <translation>la velocidad debe ser un número de 0.01 a 100000</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>These records are only looked at, as they stood when they were opened here. Nothing can be recorded in this window.</source>
        <translation>Estos registros solo se ven, tal como estaban al abrirlos aquí. En esta ventana no se puede registrar nada.</translation>
    </message>
    <message>
        <source>Open them to work</source>
        <translation>Abrirlos para trabajar</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Por qué, y qué ayuda</translation>
    </message>
    <message>
        <source>Let go to look at this packet or bundle</source>
        <translation>Suelte para mirar este expediente o lote</translation>
    </message>
</context>
<context>
    <name>MeasureEvidence</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Preset tool, set to</source>
        <translation>Herramienta preajustada, a</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target %1 %2</source>
        <translation>Objetivo %1 %2</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Valor ajustado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Change the tool</source>
        <translation>Cambiar la herramienta</translation>
    </message>
    <message>
        <source>named above, for all</source>
        <translation>indicada arriba, para todas</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Maximum %1 %2</source>
        <translation>Máximo %1 %2</translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Before this step can be recorded</source>
        <translation>Antes de poder registrar este paso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ModbusWords</name>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Se canceló la petición a %1.</translation>
    </message>
    <message>
        <source>A request for register %1 of %2 is outside of what Modbus allows.</source>
        <translation>Una petición del registro %1 de %2 está fuera de lo que Modbus permite.</translation>
    </message>
    <message>
        <source>it does not know this kind of request</source>
        <translation>no conoce este tipo de petición</translation>
    </message>
    <message>
        <source>it has no register there, or not for this access</source>
        <translation>no tiene ningún registro ahí, o no para este acceso</translation>
    </message>
    <message>
        <source>it does not accept this value</source>
        <translation>no acepta este valor</translation>
    </message>
    <message>
        <source>it failed inside</source>
        <translation>falló por dentro</translation>
    </message>
    <message>
        <source>it has begun but is not finished</source>
        <translation>empezó pero no ha terminado</translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation>está ocupado</translation>
    </message>
    <message>
        <source>it gives the unknown reason %1</source>
        <translation>da el motivo desconocido %1</translation>
    </message>
    <message>
        <source>%1 refuses register %2: %3.</source>
        <translation>%1 rechaza el registro %2: %3.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it has power, that the cable is whole and that the unit number %2 is right.</source>
        <translation>%1 no responde. Verifique que tenga energía, que el cable esté entero y que el número de unidad %2 sea correcto.</translation>
    </message>
    <message>
        <source>%1 answers, but the answer arrives damaged. Check cable, adapter and baud rate, then try again.</source>
        <translation>%1 responde, pero la respuesta llega dañada. Revise el cable, el adaptador y la velocidad en baudios, e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1: another unit than %2 answers. Check the unit number and what else is on this line.</source>
        <translation>%1: responde otra unidad, no la %2. Revise el número de unidad y qué más hay en esta línea.</translation>
    </message>
    <message>
        <source>%1 answers something other than what was asked, which is not believed. Disconnect other programs from it and try again.</source>
        <translation>%1 responde algo distinto de lo que se preguntó, y eso no se cree. Desconecte de él los otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 sends bytes that are no answer. Check that it is the right device, its wiring and the baud rate.</source>
        <translation>%1 envía bytes que no son una respuesta. Verifique que sea el dispositivo correcto, su cableado y la velocidad en baudios.</translation>
    </message>
    <message>
        <source>%1 answers something other than what was asked, which is not believed. Check that it is the right device.</source>
        <translation>%1 responde algo distinto de lo que se preguntó, y eso no se cree. Verifique que sea el dispositivo correcto.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it has power and that the unit number %2 is right.</source>
        <translation>%1 no responde. Verifique que tenga energía y que el número de unidad %2 sea correcto.</translation>
    </message>
    <message>
        <source>read %1 registers at %2</source>
        <translation>leer %1 registros en %2</translation>
    </message>
    <message>
        <source>read %1 input registers at %2</source>
        <translation>leer %1 registros de entrada en %2</translation>
    </message>
    <message>
        <source>write %1 to register %2</source>
        <translation>escribir %1 en el registro %2</translation>
    </message>
    <message>
        <source>write %1 registers at %2</source>
        <translation>escribir %1 registros en %2</translation>
    </message>
    <message>
        <source>%1 of unit %2</source>
        <translation>%1 de la unidad %2</translation>
    </message>
    <message>
        <source>%1 answers, but too late to be believed: more than %2 s after it was asked. Disconnect other programs from it, check what slows the line down, then try again.</source>
        <translation>%1 responde, pero demasiado tarde para creerle: más de %2 s después de la pregunta. Desconecte de él los otros programas, verifique qué frena la línea e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 sends bytes that are no answer. Check that it is the right device and that it speaks Modbus TCP on this port.</source>
        <translation>%1 envía bytes que no son una respuesta. Verifique que sea el dispositivo correcto y que hable Modbus TCP en este puerto.</translation>
    </message>
    <message>
        <source>%1 says it is busy. Wait a moment and try again; if it stays so, see whether another program or gateway is talking to it.</source>
        <translation>%1 dice que está ocupado. Espere un momento e inténtelo de nuevo; si sigue así, vea si otro programa o una pasarela habla con él.</translation>
    </message>
    <message>
        <source>On %1 a gateway answers, but the device behind it, unit %2, does not. Check the unit number, and the wiring and power behind the gateway.</source>
        <translation>En %1 responde una pasarela, pero no el dispositivo que está detrás, la unidad %2. Revise el número de unidad, y el cableado y la alimentación detrás de la pasarela.</translation>
    </message>
</context>
<context>
    <name>NeutralWords</name>
    <message>
        <source>The pack %1 has no neutral tables (neutral.by_breaker, neutral.terminal).</source>
        <translation>El paquete %1 no tiene tablas de neutro (neutral.by_breaker, neutral.terminal).</translation>
    </message>
    <message>
        <source>%1 A is not a breaker of this collar, so it has no neutral size. There are: %2 A.</source>
        <translation>%1 A no es un interruptor de este collar, así que no tiene calibre de neutro. Existen: %2 A.</translation>
    </message>
    <message>
        <source>A socket with %1 jaws does not take this collar; it takes 4 or 5.</source>
        <translation>Una base de %1 mordazas no acepta este collar; va en 4 o 5.</translation>
    </message>
    <message>
        <source>A 4-jaw socket always needs a pigtail.</source>
        <translation>Una base de 4 mordazas siempre necesita conductor de neutro.</translation>
    </message>
    <message>
        <source>The fifth jaw’s ampacity is not recorded, so it counts as too small and a pigtail is needed.</source>
        <translation>La ampacidad de la quinta mordaza no está registrada, así que cuenta como insuficiente y hace falta conductor de neutro.</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, less than the %2 A breaker: a pigtail is needed.</source>
        <translation>La quinta mordaza soporta %1 A, menos que el interruptor de %2 A: hace falta conductor de neutro.</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, at least the %2 A breaker: no pigtail is needed.</source>
        <translation>La quinta mordaza soporta %1 A, por lo menos el interruptor de %2 A: no hace falta conductor de neutro.</translation>
    </message>
    <message>
        <source>The box holds %1 AWG copper for a %2 A breaker.</source>
        <translation>La caja trae cobre %1 AWG para un interruptor de %2 A.</translation>
    </message>
    <message>
        <source>The fifth-jaw stab is the neutral path.</source>
        <translation>La cuchilla de la quinta mordaza es el camino del neutro.</translation>
    </message>
    <message>
        <source>A pigtail is required and none is chosen.</source>
        <translation>Hace falta conductor de neutro y no se ha elegido ninguno.</translation>
    </message>
    <message>
        <source>The conductor’s metal is not recorded; at the collar it must be copper.</source>
        <translation>El metal del conductor no está registrado; en el collar tiene que ser cobre.</translation>
    </message>
    <message>
        <source>The conductor at the collar must be copper.</source>
        <translation>El conductor en el collar tiene que ser de cobre.</translation>
    </message>
    <message>
        <source>The collar’s neutral terminal has no torque for %1 AWG, so it may not be terminated there. It takes %2 AWG.</source>
        <translation>El terminal de neutro del collar no tiene par de apriete para %1 AWG, así que ahí no se puede conectar. Acepta %2 AWG.</translation>
    </message>
    <message>
        <source>Its ampacity covers the breaker at 75 °C terminations.</source>
        <translation>Su ampacidad cubre el interruptor con terminales de 75 °C.</translation>
    </message>
    <message>
        <source>%1 AWG is the size that is furnished.</source>
        <translation>%1 AWG es el calibre que se suministra.</translation>
    </message>
    <message>
        <source>%1 AWG is larger than the furnished %2 AWG; the installer supplies it.</source>
        <translation>%1 AWG es más grueso que el %2 AWG suministrado; lo pone el instalador.</translation>
    </message>
    <message>
        <source>%1 AWG is smaller than the furnished %2 AWG. It may carry %3 A, but somebody named has to approve it.</source>
        <translation>%1 AWG es más delgado que el %2 AWG suministrado. Quizá soporte %3 A, pero una persona identificada tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>%1 AWG is too small for a %2 A breaker; use %3 AWG or larger.</source>
        <translation>%1 AWG es demasiado delgado para un interruptor de %2 A; use %3 AWG o más grueso.</translation>
    </message>
</context>
<context>
    <name>NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Compañía eléctrica</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>se puede dejar en blanco</translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation>Crear el trabajo</translation>
    </message>
    <message>
        <source>Open the demonstration instead</source>
        <translation>Abrir mejor la demostración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a job of this name already. A second one is a record of its own.</source>
        <translation>Ya hay un trabajo con este nombre. Un segundo es un registro aparte.</translation>
    </message>
    <message>
        <source>Open that job</source>
        <translation>Abrir ese trabajo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>stands at everything you record</source>
        <translation>figura en todo lo que registre</translation>
    </message>
</context>
<context>
    <name>NoHandbook</name>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>These records are only looked at here; nothing is sent.</source>
        <translation>Estos registros aquí solo se miran; no se envía nada.</translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message>
        <source>The records are not open to be written, so nothing is sent from here.</source>
        <translation>Los registros no están abiertos para escribir, así que desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>No office is connected. Everything on this device is complete without one; with one, what is recorded here travels to the office by itself, and what others recorded comes here.</source>
        <translation>No hay oficina conectada. Todo en este dispositivo está completo sin ella; con ella, lo que se registra aquí viaja solo a la oficina, y lo que registraron otros llega aquí.</translation>
    </message>
    <message>
        <source>Connect to the office</source>
        <translation>Conectar con la oficina</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Disconnect from the office</source>
        <translation>Desconectar de la oficina</translation>
    </message>
    <message>
        <source>This connection is metered: photos and files wait, both ways</source>
        <translation>Esta conexión se paga por uso: las fotos y los archivos esperan, en ambos sentidos</translation>
    </message>
    <message>
        <source>Not taken by the office, and kept here</source>
        <translation>No aceptado por la oficina, y guardado aquí</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Ofrecerlo de nuevo</translation>
    </message>
    <message>
        <source>Somebody has to decide: both values are kept until then</source>
        <translation>Alguien tiene que decidir: hasta entonces se guardan ambos valores</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Disconnect from the office?</source>
        <translation>¿Desconectar de la oficina?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have not been sent yet. They stay on this device, like everything else.</source>
        <translation>
            <numerusform>%n entrada aún no se ha enviado. Se queda en este dispositivo, como todo lo demás.</numerusform>
            <numerusform>%n entradas aún no se han enviado. Se quedan en este dispositivo, como todo lo demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on this device stays.</source>
        <translation>Todo lo de este dispositivo se queda.</translation>
    </message>
    <message>
        <source>Nothing goes to the office any more until this device joins with a new introduction link. If the device was lost or changes hands, have an administrator close the account, too.</source>
        <translation>Nada va ya a la oficina hasta que este dispositivo se una con un enlace de presentación nuevo. Si el dispositivo se perdió o cambia de manos, haga que un administrador cierre también la cuenta.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Photos of other devices stay at the office until somebody looks at them here</source>
        <translation>Las fotos de otros equipos se quedan en la oficina hasta que alguien las mire aquí</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %n photos or files that are not here</source>
        <translation>
            <numerusform>Traer %n foto o archivo que no está aquí</numerusform>
            <numerusform>Traer las %n fotos o archivos que no están aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPacket</name>
    <message>
        <source>Open a packet or a bundle</source>
        <translation>Abrir un expediente o un lote</translation>
    </message>
    <message>
        <source>Packets and bundles</source>
        <translation>Expedientes y paquetes</translation>
    </message>
</context>
<context>
    <name>PackTrustWords</name>
    <message>
        <source>%1 is no utility pack; no other sort can be added.</source>
        <translation>%1 no es un paquete de compañía eléctrica; no se puede añadir de otra clase.</translation>
    </message>
    <message>
        <source>%1: the version “%2” must be numbers and dots, such as 2026.11, so that a newer one can be told.</source>
        <translation>%1: la versión «%2» debe ser números y puntos, como 2026.11, para reconocer una más nueva.</translation>
    </message>
    <message>
        <source>%1 does not say whose it is: a pack of the utility “other” names it in “utility_name”.</source>
        <translation>%1 no dice de quién es: un paquete de la compañía «other» la nombra en «utility_name».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is signed for a company that exists for demonstrations only.</source>
        <translation>%1 está firmado por una empresa que solo existe para demostraciones.</translation>
    </message>
    <message>
        <source>%1 is version %2; the newer version %3 is in force and stays.</source>
        <translation>%1 es la versión %2; rige la versión más nueva %3, y se queda.</translation>
    </message>
    <message>
        <source>%1 says something else than the version %2 that is in force. A changed pack needs a higher version.</source>
        <translation>%1 dice otra cosa que la versión %2 en vigor. Un paquete cambiado necesita una versión más alta.</translation>
    </message>
    <message>
        <source>The pack could not be kept</source>
        <translation>No se pudo guardar el paquete</translation>
    </message>
    <message>
        <source>%1 is not signed: %2 is missing beside it. Ask its publisher for the signature.</source>
        <translation>%1 no está firmado: falta %2 a su lado. Pida la firma a quien lo publica.</translation>
    </message>
    <message>
        <source>%1 is no signature of a pack, or it is damaged. Fetch it anew.</source>
        <translation>%1 no es la firma de un paquete, o está dañada. Búsquela de nuevo.</translation>
    </message>
    <message>
        <source>The signature in %1 is not its key&apos;s: it was altered or forged.</source>
        <translation>La firma en %1 no es de su clave: fue alterada o falsificada.</translation>
    </message>
    <message>
        <source>%1 of %2 signed %3 and may not publish packs: the grant says %4.</source>
        <translation>%1 de %2 firmó %3 y no puede publicar paquetes: la concesión dice %4.</translation>
    </message>
    <message>
        <source>%1 is not as %2 signed it: %3 was altered. Fetch the pack anew.</source>
        <translation>%1 no está como lo firmó %2: se alteró %3. Busque el paquete de nuevo.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>The schema must be “witnessmark-pack/%1”.</source>
        <translation>El esquema debe ser “witnessmark-pack/%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a sort of pack. Known are: %2.</source>
        <translation>“%1” no es un tipo de paquete. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The id must be lower-case letters, digits and hyphens.</source>
        <translation>El id debe ser de minúsculas, dígitos y guiones.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty.</source>
        <translation>“%1” falta o está vacío.</translation>
    </message>
    <message>
        <source>The effective date must be a date such as 2026-11-01.</source>
        <translation>La fecha de vigencia debe ser una fecha como 2026-11-01.</translation>
    </message>
    <message>
        <source>No source document is named.</source>
        <translation>No se nombra ningún documento de origen.</translation>
    </message>
    <message>
        <source>The citation is empty.</source>
        <translation>La cita está vacía.</translation>
    </message>
    <message>
        <source>“cite” is missing: say where this comes from.</source>
        <translation>Falta “cite”: diga de dónde sale esto.</translation>
    </message>
    <message>
        <source>“id” is missing: an element with texts needs one.</source>
        <translation>Falta “id”: un elemento con textos necesita uno.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice in this list.</source>
        <translation>El id “%1” se usa dos veces en esta lista.</translation>
    </message>
    <message>
        <source>A workflow pack needs steps.</source>
        <translation>Un paquete de procedimiento necesita pasos.</translation>
    </message>
    <message>
        <source>%1 was made for a later release (%2; this one reads up to %3). Update the program to use it.</source>
        <translation>%1 se hizo para una versión posterior (%2; esta lee hasta %3). Actualice el programa para usarlo.</translation>
    </message>
    <message>
        <source>%1 at /schema: “%2” is not a version this program knows.</source>
        <translation>%1 en /schema: “%2” no es una versión que este programa conozca.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no pack “%1”. Installed are: %2.</source>
        <translation>No existe el paquete “%1”. Instalados: %2.</translation>
    </message>
    <message>
        <source>The translation of %1 is not a text.</source>
        <translation>La traducción de %1 no es un texto.</translation>
    </message>
    <message>
        <source>The setting&apos;s id must end in its unit: _pct, _s or _hz.</source>
        <translation>El id del ajuste debe terminar en su unidad: _pct, _s o _hz.</translation>
    </message>
    <message>
        <source>“%1” is no basis of a figure.</source>
        <translation>“%1” no es una base de una cifra.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>“%1” debe ser un número.</translation>
    </message>
    <message>
        <source>A setting needs exactly one of “equals”, “at_least” and “at_most”; one that is “not-given” has none.</source>
        <translation>Un ajuste necesita exactamente uno de “equals”, “at_least” y “at_most”; uno “not-given” no tiene ninguno.</translation>
    </message>
    <message>
        <source>“equals” needs a “tolerance” of 0 or more, and only it.</source>
        <translation>“equals” necesita una “tolerance” de 0 o más, y solo él.</translation>
    </message>
    <message>
        <source>“step” and “inside” go together, with “at_least”.</source>
        <translation>“step” e “inside” van juntos, con “at_least”.</translation>
    </message>
    <message>
        <source>A profile needs functions.</source>
        <translation>Un perfil necesita funciones.</translation>
    </message>
    <message>
        <source>The state must be one of %1.</source>
        <translation>El estado debe ser uno de %1.</translation>
    </message>
    <message>
        <source>“title” is missing.</source>
        <translation>Falta “title”.</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>DEMONSTRATION: simulated devices, not an installation</source>
        <translation>DEMOSTRACIÓN: dispositivos simulados, no una instalación</translation>
    </message>
    <message>
        <source>Commissioning packet</source>
        <translation>Expediente de puesta en servicio</translation>
    </message>
    <message>
        <source>Job %1 · record head %2</source>
        <translation>Trabajo %1 · cabeza del registro %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The packet&apos;s pages could not be written. Free some memory and try again.</source>
        <translation>No se pudieron escribir las páginas del expediente. Libere memoria e intente de nuevo.</translation>
    </message>
    <message>
        <source>Commissioning packet, %1</source>
        <translation>Expediente de puesta en servicio, %1</translation>
    </message>
    <message>
        <source>Commissioning of a meter collar</source>
        <translation>Puesta en servicio de un collar de medidor</translation>
    </message>
    <message>
        <source>The packet needs the head of its record (32 bytes). Open the job again and make the packet anew.</source>
        <translation>El expediente necesita la cabeza de su registro (32 bytes). Abra el trabajo de nuevo y vuelva a hacer el expediente.</translation>
    </message>
    <message>
        <source>The packet needs the time at which it is made. Set the clock of this computer.</source>
        <translation>El expediente necesita la hora en que se hace. Ajuste el reloj de esta computadora.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Compañía eléctrica</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <source>Procedures in force</source>
        <translation>Procedimientos vigentes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 not done, %4 refused, %5 skipped with a reason, %6 do not apply</source>
        <translation>%1 de %2 hechos, %3 sin hacer, %4 rechazados, %5 omitidos con motivo, %6 no corresponden</translation>
    </message>
    <message>
        <source>Torques</source>
        <translation>Pares de apriete</translation>
    </message>
    <message>
        <source>%1 listed: %2 pass, %3 outside the target, %4 not judged, %5 unknown</source>
        <translation>%1 en la lista: %2 pasan, %3 fuera del objetivo, %4 no juzgados, %5 desconocidos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Device readings</source>
        <translation>Lecturas de dispositivos</translation>
    </message>
    <message>
        <source>%1 of devices, %2 of IMS meters</source>
        <translation>%1 de dispositivos, %2 de medidores IMS</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Falta todavía</translation>
    </message>
    <message>
        <source>The record behind these pages</source>
        <translation>El registro detrás de estas páginas</translation>
    </message>
    <message>
        <source>%1 entries, head of the record (SHA-256)</source>
        <translation>%1 entradas, cabeza del registro (SHA-256)</translation>
    </message>
    <message>
        <source>The signed record lies inside this file as the attachment record.wmjob, and the file as a whole carries a digital signature. The code holds the job and the head printed above: if they agree with the record, the pages belong to it. To check both, without a network:</source>
        <translation>El registro firmado está dentro de este archivo como el adjunto record.wmjob, y el archivo entero lleva una firma digital. El código contiene el trabajo y la cabeza impresos arriba: si coinciden con el registro, las páginas le pertenecen. Para comprobar ambas cosas, sin red:</translation>
    </message>
    <message>
        <source>“Pass” is said here of a rule or a value, never of a site. What is not recorded is unknown.</source>
        <translation>“Pasa” se dice aquí de una regla o de un valor, nunca de un sitio. Lo que no está registrado es desconocido.</translation>
    </message>
    <message>
        <source>This is a demonstration with simulated devices. It documents no installation and may not be handed to a utility.</source>
        <translation>Esto es una demostración con dispositivos simulados. No documenta ninguna instalación y no se puede entregar a una compañía eléctrica.</translation>
    </message>
    <message>
        <source>The device&apos;s signing key cannot be read. Let the program make this device&apos;s keys again.</source>
        <translation>No se puede leer la clave de firma del dispositivo. Deje que el programa cree de nuevo las claves de este dispositivo.</translation>
    </message>
    <message>
        <source>Commissioning packet, DEMONSTRATION</source>
        <translation>Expediente de puesta en servicio, DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>número de serie %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>confirmed by a second frame</source>
        <translation>confirmado por una segunda trama</translation>
    </message>
    <message>
        <source>heard once, not confirmed</source>
        <translation>oído una vez, sin confirmar</translation>
    </message>
    <message>
        <source>Two records disagree: %1</source>
        <translation>Dos registros no coinciden: %1</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Sin hacer: %1</translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation>Hay que rehacer: %1</translation>
    </message>
    <message>
        <source>%1 photos are not on this device.</source>
        <translation>%1 fotos no están en este dispositivo.</translation>
    </message>
    <message>
        <source>and %1 more, listed with the steps</source>
        <translation>y %1 más, indicados con los pasos</translation>
    </message>
    <message>
        <source>confirmed in person</source>
        <translation>confirmado en persona</translation>
    </message>
    <message>
        <source>stated, not confirmed in person</source>
        <translation>declarado, no confirmado en persona</translation>
    </message>
    <message>
        <source>read, see the device readings</source>
        <translation>leído, vea las lecturas de dispositivos</translation>
    </message>
    <message>
        <source>calibration due %1</source>
        <translation>la calibración vence %1</translation>
    </message>
    <message>
        <source>calibrated %1</source>
        <translation>calibrado %1</translation>
    </message>
    <message>
        <source>%1 AWG</source>
        <translation>%1 AWG</translation>
    </message>
    <message>
        <source>product label</source>
        <translation>etiqueta del producto</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>This photo could not be read.</source>
        <translation>No se pudo leer esta foto.</translation>
    </message>
    <message>
        <source>No photo is recorded.</source>
        <translation>No hay fotos registradas.</translation>
    </message>
    <message>
        <source>Scaled down for these pages; the originals are in the attached record under the hashes given.</source>
        <translation>Reducidas para estas páginas; los originales están en el registro adjunto bajo los hashes indicados.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Nobody has signed this record yet.</source>
        <translation>Nadie ha firmado este registro todavía.</translation>
    </message>
    <message>
        <source>Signed %1 at record head %2</source>
        <translation>Firmado %1 con la cabeza de registro %2</translation>
    </message>
    <message>
        <source>entry %1 of device %2</source>
        <translation>entrada %1 del dispositivo %2</translation>
    </message>
    <message>
        <source>entry %1 of the file</source>
        <translation>entrada %1 del archivo</translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photos %1</source>
        <translation>Fotos %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Not captured</source>
        <translation>Sin capturar</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, trama %2</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation>%1, tramas %2 a %3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>No facts about the site are recorded.</source>
        <translation>No hay datos del sitio registrados.</translation>
    </message>
    <message>
        <source>What was installed</source>
        <translation>Lo que se instaló</translation>
    </message>
    <message>
        <source>No equipment is recorded.</source>
        <translation>No hay equipos registrados.</translation>
    </message>
    <message>
        <source>No procedure was in force.</source>
        <translation>No había ningún procedimiento vigente.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>No torque is recorded.</source>
        <translation>No hay pares de apriete registrados.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>preset tool, set to this</source>
        <translation>herramienta preajustada a este valor</translation>
    </message>
    <message>
        <source>A reading under its target is low. One above it is judged only where the company has set a tolerance.</source>
        <translation>Una lectura por debajo de su objetivo es baja. Una por encima se juzga solo donde la empresa ha fijado una tolerancia.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>No other measurement is recorded.</source>
        <translation>No hay otras mediciones registradas.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No device was read.</source>
        <translation>No se leyó ningún dispositivo.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>IMS meter readings</source>
        <translation>Lecturas de medidores IMS</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Medidor</translation>
    </message>
    <message>
        <source>Total kWh</source>
        <translation>kWh totales</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Demanda máxima</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Frame as received</source>
        <translation>Trama tal como se recibió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>Findings and answers</source>
        <translation>Hallazgos y respuestas</translation>
    </message>
    <message>
        <source>No rule pack has been evaluated for this packet.</source>
        <translation>No se ha evaluado ningún paquete de reglas para este expediente.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>Fuentes citadas</translation>
    </message>
    <message>
        <source>Nothing is cited.</source>
        <translation>No se cita nada.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Citada por</translation>
    </message>
    <message>
        <source>The record inside could not be verified.</source>
        <translation>No se pudo verificar el registro que va dentro.</translation>
    </message>
    <message>
        <source>The certificate that signed the file belongs to no device of the record.</source>
        <translation>El certificado que firmó el archivo no pertenece a ningún dispositivo del registro.</translation>
    </message>
    <message>
        <source>Several devices of the record claim the certificate that signed the file.</source>
        <translation>Varios dispositivos del registro reclaman el certificado que firmó el archivo.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the file claims to be signed.</source>
        <translation>El certificado no era válido en el momento en que el archivo dice haberse firmado.</translation>
    </message>
    <message>
        <source>A trust anchor vouches for this certificate.</source>
        <translation>Un ancla de confianza avala este certificado.</translation>
    </message>
    <message>
        <source>No trust anchor was given, so nobody vouches for who signed. Compare the certificate&apos;s fingerprint with the signer&apos;s.</source>
        <translation>No se dio ningún ancla de confianza, así que nadie avala quién firmó. Compare la huella del certificado con la del firmante.</translation>
    </message>
    <message>
        <source>No trust anchor vouches for this certificate, so who signed is not confirmed. Compare the certificate&apos;s fingerprint with the signer&apos;s.</source>
        <translation>Ningún ancla de confianza avala este certificado, así que no está confirmado quién firmó. Compare la huella del certificado con la del firmante.</translation>
    </message>
    <message>
        <source>Signed on the device that sealed the packet, under the name given there.</source>
        <translation>Firmado en el dispositivo que selló el expediente, con el nombre indicado ahí.</translation>
    </message>
    <message>
        <source>Signed on device %1, under the name given there; no trust anchor vouches for it.</source>
        <translation>Firmado en el dispositivo %1, con el nombre indicado ahí; ningún ancla de confianza lo avala.</translation>
    </message>
    <message>
        <source>The pages were made from another state of the record: their head is %1, the record&apos;s is %2.</source>
        <translation>Las páginas se hicieron con otro estado del registro: su cabeza es %1, la del registro es %2.</translation>
    </message>
    <message>
        <source>The pages belong to job %1, the record inside to job %2.</source>
        <translation>Las páginas son del trabajo %1, el registro que va dentro es del trabajo %2.</translation>
    </message>
    <message>
        <source>Pages and record disagree about being a demonstration.</source>
        <translation>Las páginas y el registro no coinciden en si esto es una demostración.</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not hold.</source>
        <translation>La firma del archivo no es válida.</translation>
    </message>
    <message>
        <source>The file is neither a packet (PDF) nor a bundle (.wmjob), or its beginning is damaged.</source>
        <translation>El archivo no es un expediente (PDF) ni un lote (.wmjob), o su comienzo está dañado.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>escaneado</translation>
    </message>
    <message>
        <source>read from the device</source>
        <translation>leído del dispositivo</translation>
    </message>
    <message>
        <source>from the part number</source>
        <translation>del número de parte</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation>Inspector de la compañía eléctrica</translation>
    </message>
    <message>
        <source>Company administrator</source>
        <translation>Administrador de la empresa</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, no juzgado</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>No pasa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>The file cannot be signed: it is not a readable PDF. Make the packet again.</source>
        <translation>No se puede firmar el archivo: no es un PDF legible. Haga el expediente de nuevo.</translation>
    </message>
    <message>
        <source>The signing key is no P-256 key, or its certificate is another&apos;s. Let the program make this device&apos;s keys again.</source>
        <translation>La clave de firma no es una clave P-256, o su certificado es de otra. Deje que el programa cree de nuevo las claves de este dispositivo.</translation>
    </message>
    <message>
        <source>The packet is signed already. Make a new one to sign again.</source>
        <translation>El expediente ya está firmado. Haga uno nuevo para firmar otra vez.</translation>
    </message>
    <message>
        <source>The packet could not be signed. Try again; if it fails again, restart the program.</source>
        <translation>No se pudo firmar el expediente. Intente de nuevo; si vuelve a fallar, reinicie el programa.</translation>
    </message>
    <message>
        <source>The file carries no signature of the form this program makes.</source>
        <translation>El archivo no lleva ninguna firma de la forma que hace este programa.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file: bytes were added, removed or moved after signing.</source>
        <translation>La firma no cubre el archivo entero: se agregaron, quitaron o movieron bytes después de firmar.</translation>
    </message>
    <message>
        <source>The signature itself was altered: it is not spelled in its one valid form.</source>
        <translation>La firma misma fue alterada: no está escrita en su única forma válida.</translation>
    </message>
    <message>
        <source>The file was altered after it was signed: its digest is another.</source>
        <translation>El archivo fue alterado después de firmarse: su resumen es otro.</translation>
    </message>
    <message>
        <source>The signature was not made with the key of its certificate.</source>
        <translation>La firma no se hizo con la clave de su certificado.</translation>
    </message>
    <message>
        <source>A PDF reader would find another signature than the one that covers this file.</source>
        <translation>Un lector de PDF encontraría otra firma que la que cubre este archivo.</translation>
    </message>
    <message>
        <source>The PDF&apos;s structure is damaged.</source>
        <translation>La estructura del PDF está dañada.</translation>
    </message>
    <message>
        <source>The file is not a readable PDF. Ask for it again from whoever sent it.</source>
        <translation>El archivo no es un PDF legible. Pídalo de nuevo a quien lo envió.</translation>
    </message>
    <message>
        <source>The signed record of the job, with its evidence</source>
        <translation>El registro firmado del trabajo, con sus evidencias</translation>
    </message>
    <message>
        <source>The PDF carries no attachment “%1”. It is no packet made by this program, or it was printed again by another one.</source>
        <translation>El PDF no lleva el adjunto “%1”. No es un expediente hecho por este programa, o lo volvió a imprimir otro.</translation>
    </message>
    <message>
        <source>The trust folder “%1” does not exist. Name the folder that holds the company&apos;s certificates.</source>
        <translation>La carpeta de confianza “%1” no existe. Indique la carpeta con los certificados de la empresa.</translation>
    </message>
    <message>
        <source>The trust folder “%1” may not be read. Ask for permission to read it.</source>
        <translation>No se permite leer la carpeta de confianza “%1”. Pida permiso para leerla.</translation>
    </message>
    <message>
        <source>“%1” in the trust folder holds no certificate. Put a PEM or DER certificate there, or remove the file.</source>
        <translation>“%1” en la carpeta de confianza no contiene ningún certificado. Ponga ahí un certificado PEM o DER, o quite el archivo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>The packet could not be written</source>
        <translation>No se pudo escribir el expediente</translation>
    </message>
    <message>
        <source>In the attached record only</source>
        <translation>Solo en el registro adjunto</translation>
    </message>
    <message numerus="yes">
        <source>%n more facts</source>
        <translation>
            <numerusform>%n dato más</numerusform>
            <numerusform>%n datos más</numerusform>
        </translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>fact missing</source>
        <translation>falta un dato</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de parte</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forma del medidor</translation>
    </message>
    <message>
        <source>Provisioning state</source>
        <translation>Estado de aprovisionamiento</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>Health code</source>
        <translation>Código de salud</translation>
    </message>
    <message>
        <source>Display shows</source>
        <translation>La pantalla muestra</translation>
    </message>
    <message>
        <source>Display: FLIPPED</source>
        <translation>Pantalla: FLIPPED</translation>
    </message>
    <message>
        <source>Display: no CEL</source>
        <translation>Pantalla: no CEL</translation>
    </message>
    <message>
        <source>Display: b4 EnR</source>
        <translation>Pantalla: b4 EnR</translation>
    </message>
    <message>
        <source>Display: thumbs up</source>
        <translation>Pantalla: pulgar arriba</translation>
    </message>
    <message>
        <source>Display: arrow</source>
        <translation>Pantalla: flecha</translation>
    </message>
    <message>
        <source>Display: skull</source>
        <translation>Pantalla: calavera</translation>
    </message>
    <message>
        <source>Voltage L1–L2, V</source>
        <translation>Tensión L1–L2, V</translation>
    </message>
    <message>
        <source>Voltage L1–N, V</source>
        <translation>Tensión L1–N, V</translation>
    </message>
    <message>
        <source>Voltage L2–N, V</source>
        <translation>Tensión L2–N, V</translation>
    </message>
    <message>
        <source>Current L1, A</source>
        <translation>Corriente L1, A</translation>
    </message>
    <message>
        <source>Current L2, A</source>
        <translation>Corriente L2, A</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Potencia, kW</translation>
    </message>
    <message>
        <source>Frequency, Hz</source>
        <translation>Frecuencia, Hz</translation>
    </message>
    <message>
        <source>Produced, kWh</source>
        <translation>Producido, kWh</translation>
    </message>
    <message>
        <source>Consumed, kWh</source>
        <translation>Consumido, kWh</translation>
    </message>
    <message>
        <source>Temperature, °F</source>
        <translation>Temperatura, °F</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>not provisioned</source>
        <translation>sin aprovisionar</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>aprovisionando</translation>
    </message>
    <message>
        <source>provisioning error</source>
        <translation>error de aprovisionamiento</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>report error</source>
        <translation>error de reporte</translation>
    </message>
    <message>
        <source>update error</source>
        <translation>error de actualización</translation>
    </message>
    <message>
        <source>calibration not known</source>
        <translation>calibración desconocida</translation>
    </message>
    <message>
        <source>%1 (recorded by %2)</source>
        <translation>%1 (registrado por %2)</translation>
    </message>
    <message>
        <source>Inverter settings: %1</source>
        <translation>Ajustes del inversor: %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>All as required</source>
        <translation>Todo como se exige</translation>
    </message>
    <message>
        <source>Functions that differ</source>
        <translation>Funciones distintas</translation>
    </message>
    <message>
        <source>Functions not known</source>
        <translation>Funciones no conocidas</translation>
    </message>
    <message>
        <source>%1 not met, %2 open, %3 met, %4 answered</source>
        <translation>%1 no cumplidas, %2 abiertas, %3 cumplidas, %4 respondidas</translation>
    </message>
    <message>
        <source>nobody in person yet</source>
        <translation>nadie en persona todavía</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>The job keeps version %1, which is not on this machine</source>
        <translation>El trabajo conserva la versión %1, que no está en este equipo</translation>
    </message>
    <message>
        <source>This pack does not carry its whole source yet</source>
        <translation>Este paquete aún no contiene toda su fuente</translation>
    </message>
    <message>
        <source>Answers to findings that these rules do not give</source>
        <translation>Respuestas a hallazgos que estas reglas no dan</translation>
    </message>
    <message>
        <source>Nobody has signed the record in person.</source>
        <translation>Nadie ha firmado el registro en persona.</translation>
    </message>
    <message>
        <source>%1 (findings: %2)</source>
        <translation>%1 (hallazgos: %2)</translation>
    </message>
    <message>
        <source>%1 (steps: %2)</source>
        <translation>%1 (pasos: %2)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>No está como debe</translation>
    </message>
    <message>
        <source>Done with a reason: %1</source>
        <translation>Hecho con un motivo: %1</translation>
    </message>
    <message>
        <source>%1 kWh behind the frame (%2 kWh)</source>
        <translation>%1 kWh por detrás de la trama (%2 kWh)</translation>
    </message>
    <message>
        <source>%1 kWh ahead of the frame (%2 kWh), too far for five minutes</source>
        <translation>%1 kWh por delante de la trama (%2 kWh), demasiado para cinco minutos</translation>
    </message>
    <message>
        <source>peak demand differs from the frame (%1 kW)</source>
        <translation>la demanda máxima difiere de la trama (%1 kW)</translation>
    </message>
    <message>
        <source>variance granted</source>
        <translation>variación concedida</translation>
    </message>
    <message numerus="yes">
        <source>%n photos show the same picture as another, and nobody said why.</source>
        <translation>
            <numerusform>%n foto muestra la misma imagen que otra y nadie dijo por qué.</numerusform>
            <numerusform>%n fotos muestran la misma imagen que otra y nadie dijo por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as photo %1; why it shows both is not recorded.</source>
        <translation>La misma imagen que la foto %1; no está registrado por qué muestra ambas cosas.</translation>
    </message>
    <message>
        <source>The same picture as photo %1: %2</source>
        <translation>La misma imagen que la foto %1: %2</translation>
    </message>
    <message>
        <source>Not as it should be: %1</source>
        <translation>No está como debe: %1</translation>
    </message>
    <message>
        <source>%1 · original in the bundle only</source>
        <translation>%1 · original solo en el lote</translation>
    </message>
    <message>
        <source>Scaled down for these pages. So that this file can be sent, the largest originals are not in the attached record but in the job&apos;s bundle (job-%1.wmjob), under the hashes given.</source>
        <translation>Reducidas para estas páginas. Para que este archivo pueda enviarse, los originales más grandes no están en el registro adjunto, sino en el lote del trabajo (job-%1.wmjob), con los hashes indicados.</translation>
    </message>
    <message>
        <source>%1: shows what cannot be so together</source>
        <translation>%1: muestra lo que no puede ser así a la vez</translation>
    </message>
    <message>
        <source>%1: preliminary, facts missing: %2</source>
        <translation>%1: preliminar, datos que faltan: %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>met</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>variance requested, not granted yet</source>
        <translation>variación solicitada, aún no concedida</translation>
    </message>
    <message>
        <source>not met, variance granted</source>
        <translation>no se cumple, variación concedida</translation>
    </message>
    <message>
        <source>variance refused</source>
        <translation>variación rechazada</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Not recorded: %1; and %2 more</source>
        <translation>Sin registrar: %1; y %2 más</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Sin registrar: %1</translation>
    </message>
    <message>
        <source>none, recorded only</source>
        <translation>ninguno, solo se registra</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>No se cumplen: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abiertos: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Contestados: %1</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Se cumplen: %1</translation>
    </message>
    <message>
        <source>Held against: %1</source>
        <translation>Contrastado con: %1</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Qué lo resolvería</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Inversor</translation>
    </message>
    <message>
        <source>comparison with other meters</source>
        <translation>comparación con otros medidores</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>DRAFT, what is missing stands below</source>
        <translation>BORRADOR, lo que falta figura más abajo</translation>
    </message>
    <message>
        <source>%1; printed %2 by %3</source>
        <translation>%1; impreso %2 por %3</translation>
    </message>
    <message>
        <source>%1, the last of %2 readings</source>
        <translation>%1, la última de %2 lecturas</translation>
    </message>
    <message>
        <source>Findings open: %1 (%2), listed under “Findings and answers”</source>
        <translation>Hallazgos abiertos: %1 (%2), listados en «Hallazgos y respuestas»</translation>
    </message>
    <message>
        <source>marked at the place</source>
        <translation>marcado en el lugar</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Limit or comparison</source>
        <translation>Límite o comparación</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
    <message>
        <source>What the file says of its own completeness cannot be read.</source>
        <translation>No se puede leer lo que el archivo dice de lo que le falta.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1: not in this packet, since no rules here ask for it</source>
        <translation>%1: no está en este expediente, pues ninguna regla de aquí lo pide</translation>
    </message>
    <message>
        <source>%1: not in this packet, since the utility does not ask for it</source>
        <translation>%1: no está en este expediente, pues la compañía eléctrica no lo pide</translation>
    </message>
    <message>
        <source>%1: not in this packet; it is not known whether the utility asks for it</source>
        <translation>%1: no está en este expediente; no se sabe si la compañía eléctrica lo pide</translation>
    </message>
    <message>
        <source>%1: not in this packet; whether the utility asks for it hangs on facts that nobody recorded: %2</source>
        <translation>%1: no está en este expediente; si la compañía eléctrica lo pide depende de datos que nadie registró: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Signed, and not recorded as the last step: %1</source>
        <translation>Firmado, pero sin registrar como último paso: %1</translation>
    </message>
    <message>
        <source>Signed before its turn: %1. %2</source>
        <translation>Firmado antes de su turno: %1. %2</translation>
    </message>
    <message>
        <source>Current as displayed, A</source>
        <translation>Corriente como en la pantalla, A</translation>
    </message>
    <message>
        <source>check that it is the job’s collar</source>
        <translation>comprobación de que es el collar del trabajo</translation>
    </message>
    <message>
        <source>which collar it is</source>
        <translation>qué collar es</translation>
    </message>
    <message>
        <source>display and state</source>
        <translation>pantalla y estado</translation>
    </message>
    <message>
        <source>at the end of provisioning</source>
        <translation>al final del aprovisionamiento</translation>
    </message>
    <message>
        <source>%1 kWh ahead of the frame (%2 kWh); what this meter can count is not recorded</source>
        <translation>%1 kWh por delante de la trama (%2 kWh); no consta cuánto puede contar este medidor</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>%1: preliminary. %2</source>
        <translation>%1: preliminar. %2</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>sobre el objetivo</translation>
    </message>
    <message>
        <source>Camera’s clock: %1</source>
        <translation>Reloj de la cámara: %1</translation>
    </message>
    <message>
        <source>Place and direction not recorded</source>
        <translation>Lugar y dirección no registrados</translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>Lugar no registrado</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Direction not recorded</source>
        <translation>Dirección no registrada</translation>
    </message>
    <message>
        <source>Facing: %1</source>
        <translation>Mirando hacia: %1</translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Deficiencias</translation>
    </message>
    <message>
        <source>%1 not answered, %2 answered and not accepted yet, %3 settled</source>
        <translation>%1 sin respuesta, %2 respondidas y aún no aceptadas, %3 resueltas</translation>
    </message>
    <message>
        <source>%1, returned with deficiencies</source>
        <translation>%1, devuelto con deficiencias</translation>
    </message>
    <message>
        <source>Deficiency %1 is not answered: %2</source>
        <translation>La deficiencia %1 no tiene respuesta: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answered, not accepted yet</source>
        <translation>respondida, aún no aceptada</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>aceptada por %1</translation>
    </message>
    <message>
        <source>taken back by the inspector</source>
        <translation>retirada por el inspector</translation>
    </message>
    <message>
        <source>Deficiencies of inspections</source>
        <translation>Deficiencias de inspecciones</translation>
    </message>
    <message>
        <source>Deficiency</source>
        <translation>Deficiencia</translation>
    </message>
    <message numerus="yes">
        <source>%n photos, printed with the others</source>
        <translation>
            <numerusform>%n foto, impresa con las demás</numerusform>
            <numerusform>%n fotos, impresas con las demás</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bundle inside this file: %1</source>
        <translation>En el lote dentro de este archivo: %1</translation>
    </message>
    <message>
        <source>%1: %2 letters cannot be printed. Record it in Latin letters, too.</source>
        <translation>%1: sus letras (%2) no se pueden imprimir. Anótelo también en letras latinas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>%1, sheet %2 of %3</source>
        <translation>%1, hoja %2 de %3</translation>
    </message>
    <message>
        <source>Documents asked for</source>
        <translation>Documentos pedidos</translation>
    </message>
    <message>
        <source>%1 in this packet, %2 preliminary, %3 elsewhere, %4 missing, %5 not known whether asked for</source>
        <translation>%1 en este expediente, %2 preliminares, %3 en otro lugar, %4 faltan, %5 no se sabe si se piden</translation>
    </message>
    <message>
        <source>entries recorded after the last signature: %1</source>
        <translation>entradas registradas después de la última firma: %1</translation>
    </message>
    <message>
        <source>Code with the job and the head of its record</source>
        <translation>Código con el trabajo y la cabeza de su registro</translation>
    </message>
    <message>
        <source>in this packet</source>
        <translation>en este expediente</translation>
    </message>
    <message>
        <source>in this packet, PRELIMINARY</source>
        <translation>en este expediente, PRELIMINAR</translation>
    </message>
    <message>
        <source>in this packet, PRELIMINARY; facts missing: %1</source>
        <translation>en este expediente, PRELIMINAR; faltan datos: %1</translation>
    </message>
    <message>
        <source>in this packet; not recorded as handed in</source>
        <translation>en este expediente; no consta que se haya entregado</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <source>recorded as there; not in this packet</source>
        <translation>consta que está; no en este expediente</translation>
    </message>
    <message>
        <source>recorded as there</source>
        <translation>consta que está</translation>
    </message>
    <message>
        <source>not known whether it is asked for</source>
        <translation>no se sabe si se pide</translation>
    </message>
    <message>
        <source>not known whether it is asked for; facts missing: %1</source>
        <translation>no se sabe si se pide; faltan datos: %1</translation>
    </message>
    <message>
        <source>not there; answered under “Findings and answers”</source>
        <translation>no está; respondido en «Hallazgos y respuestas»</translation>
    </message>
    <message>
        <source>MISSING; facts missing: %1</source>
        <translation>FALTA; faltan datos: %1</translation>
    </message>
    <message>
        <source>%1: asked for, and missing</source>
        <translation>%1: se pide y falta</translation>
    </message>
    <message>
        <source>%1: asked for, and missing; facts missing: %2</source>
        <translation>%1: se pide y falta; faltan datos: %2</translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation>Foto %1: %2</translation>
    </message>
    <message>
        <source>Recorded after that: %1 entries</source>
        <translation>Registrado después: %1 entradas</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Firma de %1</translation>
    </message>
    <message>
        <source>Documents the utility asks for</source>
        <translation>Documentos que pide la compañía eléctrica</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>facts missing: %1</source>
        <translation>faltan datos: %1</translation>
    </message>
    <message>
        <source>it shows what cannot be so together</source>
        <translation>muestra lo que no puede ser a la vez</translation>
    </message>
    <message>
        <source>recorded as there; see the photos</source>
        <translation>consta que está; véanse las fotos</translation>
    </message>
    <message>
        <source>MISSING: take it, and add it to the job</source>
        <translation>FALTA: tómela y agréguela al trabajo</translation>
    </message>
    <message>
        <source>recorded as there; it is not made here, add the file you have</source>
        <translation>consta que está; no se hace aquí, agregue el archivo que tiene</translation>
    </message>
    <message>
        <source>MISSING: it is not made here; get it from whoever issues it</source>
        <translation>FALTA: no se hace aquí; pídalo a quien lo emite</translation>
    </message>
    <message>
        <source>PRELIMINARY, not to be handed in yet</source>
        <translation>PRELIMINAR, no entregar todavía</translation>
    </message>
    <message>
        <source>Files for a portal, made %1</source>
        <translation>Archivos para un portal, hechos el %1</translation>
    </message>
    <message>
        <source>The packet is a DRAFT; its first page says what is missing.</source>
        <translation>El expediente es un BORRADOR; su primera página dice qué falta.</translation>
    </message>
    <message>
        <source>The utility asks for</source>
        <translation>La compañía eléctrica pide</translation>
    </message>
    <message>
        <source>Nobody asks for, and may be of use</source>
        <translation>Nadie lo pide y puede servir</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Fotos: %1</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>No hace falta aquí</translation>
    </message>
    <message>
        <source>nothing required is missing; signed, and changed after that</source>
        <translation>no falta nada exigido; firmado, y cambiado después</translation>
    </message>
    <message>
        <source>complete: nothing required is missing, and it is signed</source>
        <translation>completo: no falta nada de lo requerido y está firmado</translation>
    </message>
</context>
<context>
    <name>PacketFile</name>
    <message>
        <source>The packet</source>
        <translation>El expediente</translation>
    </message>
    <message>
        <source>The record has grown since: make it again</source>
        <translation>El registro ha crecido desde entonces: hágalo de nuevo</translation>
    </message>
    <message>
        <source>Made from the record as it stands</source>
        <translation>Hecho con el registro tal como está</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Verificar el archivo</translation>
    </message>
    <message>
        <source>The packet is made. %1</source>
        <translation>El expediente está hecho. %1</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Commissioning packet</source>
        <translation>Expediente de puesta en servicio</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>cabeza %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Go to what is open</source>
        <translation>Ir a lo que está abierto</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>Haciéndolo …</translation>
    </message>
    <message>
        <source>Make the packet</source>
        <translation>Hacer el expediente</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Aún falta</translation>
    </message>
    <message>
        <source>Go to the findings (%1)</source>
        <translation>Ir a los hallazgos (%1)</translation>
    </message>
    <message>
        <source>Open the packet</source>
        <translation>Abrir el expediente</translation>
    </message>
</context>
<context>
    <name>PartNumberWords</name>
    <message>
        <source>The pack %1 has no part-number grammar (part_number.segments).</source>
        <translation>El paquete %1 no tiene gramática de números de parte (part_number.segments).</translation>
    </message>
    <message>
        <source>The pack %1 at /part_number/segments/%2: a segment needs a field and codes.</source>
        <translation>El paquete %1 en /part_number/segments/%2: un segmento necesita un campo y códigos.</translation>
    </message>
    <message>
        <source>The part number is empty. It looks like %1.</source>
        <translation>El número de parte está vacío. Se escribe como %1.</translation>
    </message>
    <message>
        <source>Character %1, %2, does not belong in a part number: it has only letters, digits and hyphens, as in %3.</source>
        <translation>El carácter %1, %2, no va en un número de parte: solo tiene letras, dígitos y guiones, como %3.</translation>
    </message>
    <message>
        <source>A part number has %1 parts between hyphens, as in %2; this one has %3.</source>
        <translation>Un número de parte tiene %1 partes separadas por guiones, como %2; este tiene %3.</translation>
    </message>
    <message>
        <source>“%1”: the %2 must be two digits followed by A, such as 60A.</source>
        <translation>“%1”: %2 debe ser de dos dígitos seguidos de A, como 60A.</translation>
    </message>
    <message>
        <source>The %1 is missing. It must be one of %2.</source>
        <translation>Falta: %1. Debe ser uno de %2.</translation>
    </message>
    <message>
        <source>“%1” is not sold; the %2 must be one of %3.</source>
        <translation>“%1” no se vende; %2 debe ser uno de %3.</translation>
    </message>
</context>
<context>
    <name>PasskeySheet</name>
    <message>
        <source>Passkey of %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>The collar shows six digits on its display, or they stand on its label. Nothing is written to it without them.</source>
        <translation>El collar muestra seis cifras en su pantalla, o están en su etiqueta. Sin ellas no se le escribe nada.</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Seis cifras</translation>
    </message>
    <message>
        <source>The collar waits %1 more for it.</source>
        <translation>El collar la espera %1 más.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Without it nobody can open the records. Write it down and keep it where this device is not.</source>
        <translation>Sin ella nadie puede abrir los registros. Escríbala y guárdela donde no esté este dispositivo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Seal the records</source>
        <translation>Sellar los registros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PermissionDetails</name>
    <message>
        <source>Waits for: %1</source>
        <translation>Espera a: %1</translation>
    </message>
    <message>
        <source>Papers it wants</source>
        <translation>Papeles que pide</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>What nobody has recorded yet</source>
        <translation>Lo que nadie ha registrado todavía</translation>
    </message>
    <message>
        <source>How it is read: %1</source>
        <translation>Cómo se lee: %1</translation>
    </message>
</context>
<context>
    <name>PermissionPage</name>
    <message>
        <source>Permission to operate</source>
        <translation>Permiso para operar</translation>
    </message>
    <message>
        <source>What decides the way</source>
        <translation>Lo que decide el camino</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Lo próximo que vence</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Steps of the handbook that do not apply here: %1</source>
        <translation>Pasos del manual que aquí no corresponden: %1</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation>Guardar calendario</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases and steps</source>
        <translation>Fases y pasos</translation>
    </message>
</context>
<context>
    <name>PhotoEvidence</name>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>Foto de un archivo</translation>
    </message>
    <message>
        <source>Let go: it is taken</source>
        <translation>Suéltela: se toma</translation>
    </message>
    <message>
        <source>or drop it here, or paste it</source>
        <translation>o arrástrela aquí, o péguela</translation>
    </message>
    <message>
        <source>No camera was found on this device. Take the photo with a phone, and choose its file here.</source>
        <translation>No se encontró ninguna cámara en este dispositivo. Tome la foto con un teléfono y elija aquí su archivo.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>This picture is already recorded for “%1”. Take one of its own, or say how this one shows both. The packet says so, too.</source>
        <translation>Esta imagen ya está registrada para «%1». Tome otra propia o diga cómo muestra esta ambas cosas. El expediente también lo dice.</translation>
    </message>
    <message>
        <source>How it shows this, too</source>
        <translation>Cómo muestra también esto</translation>
    </message>
    <message>
        <source>Why it still shows how it is now</source>
        <translation>Por qué todavía muestra cómo está ahora</translation>
    </message>
    <message>
        <source>This picture is from before: it was recorded for “%1”, which was opened again since. Take a new one, or say why it still shows how it is now. The packet says so, too.</source>
        <translation>Esta imagen es de antes: se registró para «%1», que desde entonces se abrió de nuevo. Tome una nueva o diga por qué todavía muestra cómo está ahora. El expediente también lo dice.</translation>
    </message>
    <message>
        <source>Where it was taken, and which way the camera looked. The caption says so. What is left empty is read from the picture, if it tells.</source>
        <translation>Dónde se tomó y hacia dónde miraba la cámara. El pie de foto lo dice. Lo que quede vacío se lee de la imagen, si lo indica.</translation>
    </message>
    <message>
        <source>Place of the photo</source>
        <translation>Lugar de la foto</translation>
    </message>
    <message>
        <source>West wall, at the meter</source>
        <translation>Pared oeste, junto al medidor</translation>
    </message>
    <message>
        <source>Direction the camera looked</source>
        <translation>Dirección en que miraba la cámara</translation>
    </message>
    <message>
        <source>East, or 90°</source>
        <translation>Este, o 90°</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Must show: %1</source>
        <translation>Debe mostrar: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Quitar esta foto</translation>
    </message>
    <message>
        <source>Replace with another file</source>
        <translation>Reemplazar por otro archivo</translation>
    </message>
    <message>
        <source>It is in the record. A replacement is a new entry; this one stays there, marked as replaced.</source>
        <translation>Está en el registro. Un reemplazo es una entrada nueva; esta queda allí, marcada como reemplazada.</translation>
    </message>
</context>
<context>
    <name>PhotoThumbnail</name>
    <message>
        <source>Photo %1, show large</source>
        <translation>Foto %1, mostrar en grande</translation>
    </message>
    <message>
        <source>Photo %1, not recorded yet, show large</source>
        <translation>Foto %1, aún no registrada, mostrar en grande</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>aún no registrado</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>%1 is neither a JPEG nor a PNG picture. Choose a photo.</source>
        <translation>%1 no es una imagen JPEG ni PNG. Elija una foto.</translation>
    </message>
    <message>
        <source>%1 is cut off: the file ends in the middle of the picture. Copy it again from the camera, or take the photo again.</source>
        <translation>%1 está cortada: el archivo termina en medio de la imagen. Cópiela de nuevo desde la cámara, o tome la foto otra vez.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be shown. Take the photo again.</source>
        <translation>%1 está dañada y no se puede mostrar. Tome la foto de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Name a photo.</source>
        <translation>%1 no es un archivo normal. Indique una foto.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PlotAddSheet</name>
    <message>
        <source>Put on the plan</source>
        <translation>Poner en el plano</translation>
    </message>
    <message>
        <source>Property line</source>
        <translation>Lindero</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Width, 80&apos;</source>
        <translation>Ancho, 80&apos;</translation>
    </message>
    <message>
        <source>%1, width</source>
        <translation>%1, ancho</translation>
    </message>
    <message>
        <source>Depth, 120&apos;</source>
        <translation>Fondo, 120&apos;</translation>
    </message>
    <message>
        <source>%1, depth</source>
        <translation>%1, fondo</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Dibujarlo</translation>
    </message>
    <message>
        <source>On the diagram, and not on the plan yet</source>
        <translation>En el diagrama y todavía no en el plano</translation>
    </message>
    <message>
        <source>All that is on the diagram is on the plan.</source>
        <translation>Todo lo que está en el diagrama está en el plano.</translation>
    </message>
    <message>
        <source>Put %1 on the plan</source>
        <translation>Poner %1 en el plano</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <source>North, degrees clockwise from the top</source>
        <translation>Norte, grados en sentido horario desde arriba</translation>
    </message>
    <message>
        <source>Turn the arrow</source>
        <translation>Girar la flecha</translation>
    </message>
    <message>
        <source>Degrees clockwise from the top of the plan.</source>
        <translation>Grados en sentido horario desde la parte superior del plano.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlotEditPane</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plano completo</translation>
    </message>
    <message>
        <source>Put on the plan …</source>
        <translation>Poner en el plano …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Plot plan, to be edited</source>
        <translation>Plano de situación, para editar</translation>
    </message>
    <message>
        <source>Plot plan: %1 at %2, %3</source>
        <translation>Plano de situación: %1 en %2, %3</translation>
    </message>
    <message>
        <source>Tab goes from thing to thing. Arrows move it by half a foot, with Shift by an inch. Enter lets it go, Escape puts it back, Control Z undoes.</source>
        <translation>Tab va de una cosa a otra. Las flechas la mueven medio pie y, con Mayús, una pulgada. Intro la suelta, Esc la devuelve, Control Z deshace.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Tap something on the plan.</source>
        <translation>Toque algo en el plano.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Ponerlo aquí</translation>
    </message>
    <message>
        <source>Measures …</source>
        <translation>Medidas …</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlotEditPanel</name>
    <message>
        <source>Tap something on the plan, or press Tab.</source>
        <translation>Toque algo en el plano o pulse Tab.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Ponerlo aquí</translation>
    </message>
    <message>
        <source>X, from the left</source>
        <translation>X, desde la izquierda</translation>
    </message>
    <message>
        <source>Y, from below</source>
        <translation>Y, desde abajo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Distance from %1</source>
        <translation>Distancia desde %1</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Middle above the ground</source>
        <translation>Centro sobre el suelo</translation>
    </message>
    <message>
        <source>Where it is mounted</source>
        <translation>Dónde está montado</translation>
    </message>
    <message>
        <source>24/7 access</source>
        <translation>Acceso 24/7</translation>
    </message>
    <message>
        <source>Another corner</source>
        <translation>Otra esquina</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Quitar esta esquina</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Quitarlo del plano</translation>
    </message>
    <message>
        <source>Meter and disconnect</source>
        <translation>Medidor y seccionador</translation>
    </message>
    <message>
        <source>The plan is no longer as revision %1 has it.</source>
        <translation>El plano ya no es como lo tiene la revisión %1.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Enter revision %1</source>
        <translation>Anotar la revisión %1</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” no es ninguno de %2.</translation>
    </message>
    <message>
        <source>holidays: %1</source>
        <translation>holidays: %1</translation>
    </message>
    <message>
        <source>This id is used twice.</source>
        <translation>Este id se usa dos veces.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No hay regla %1.</translation>
    </message>
    <message>
        <source>‘%1’ holds no date.</source>
        <translation>‘%1’ no contiene una fecha.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>No hay ningún paso %1.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %1.</source>
        <translation>Estos pasos se esperan unos a otros: %1.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>vencía el %1</translation>
    </message>
    <message>
        <source>was due %1, 1 business day late</source>
        <translation>vencía el %1, 1 día hábil de retraso</translation>
    </message>
    <message>
        <source>was due %1, %2 business days late</source>
        <translation>vencía el %1, %2 días hábiles de retraso</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>due %1, no business day left</source>
        <translation>vence el %1, no queda ningún día hábil</translation>
    </message>
    <message>
        <source>due %1, 1 business day left</source>
        <translation>vence el %1, queda 1 día hábil</translation>
    </message>
    <message>
        <source>due %1, %2 business days left</source>
        <translation>vence el %1, quedan %2 días hábiles</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done %1, was due %2</source>
        <translation>hecho el %1, vencía el %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>hecho el %1</translation>
    </message>
    <message>
        <source>usually by %1: ask how it stands</source>
        <translation>normalmente hasta el %1: pregunte cómo va</translation>
    </message>
    <message>
        <source>usually by %1</source>
        <translation>normalmente hasta el %1</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Compañía eléctrica</translation>
    </message>
    <message>
        <source>Building department</source>
        <translation>Departamento de construcción</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Fabricante del aparato</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Refuse this step</source>
        <translation>Rechazar este paso</translation>
    </message>
    <message>
        <source>It stays in the record with your reason, and in the packet.</source>
        <translation>Queda en el registro con su motivo, y en el expediente.</translation>
    </message>
    <message>
        <source>This is a stop-work step: refusing it stops the work here until it can be done.</source>
        <translation>Este es un paso de detención: rechazarlo detiene el trabajo aquí hasta que se pueda hacer.</translation>
    </message>
    <message>
        <source>It stays in the record as refused, with your reason.</source>
        <translation>Queda en el registro como rechazado, con su motivo.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Omitir el paso</translation>
    </message>
    <message>
        <source>Refuse the step</source>
        <translation>Rechazar el paso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Anular este paso</translation>
    </message>
    <message>
        <source>What was recorded stays in the record, with your reason why it counts no more. What was confirmed, measured, read and photographed here has to be done again; values that were typed stay.</source>
        <translation>Lo registrado queda en el registro, con su motivo de por qué ya no cuenta. Lo que aquí se confirmó, midió, leyó y fotografió debe hacerse de nuevo; los valores escritos se conservan.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anularlo</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The jobs on this device are still being opened.</source>
        <translation>Los trabajos de este dispositivo todavía se están abriendo.</translation>
    </message>
</context>
<context>
    <name>RecordFolder</name>
    <message>
        <source>Choose the folder of the records</source>
        <translation>Elija la carpeta de los registros</translation>
    </message>
</context>
<context>
    <name>RecordPhoto</name>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <source>Not on this device yet: asking the office for it …</source>
        <translation>Todavía no está en este equipo: se pide a la oficina…</translation>
    </message>
    <message>
        <source>Not on this device. It comes from the office once that can be reached and has it.</source>
        <translation>No está en este equipo. Llega de la oficina en cuanto se pueda contactar y la tenga.</translation>
    </message>
</context>
<context>
    <name>RecordPhotoSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>The folder of attachments could not be made</source>
        <translation>No se pudo crear la carpeta de adjuntos</translation>
    </message>
    <message>
        <source>The attachment could not be kept</source>
        <translation>No se pudo guardar el adjunto</translation>
    </message>
    <message>
        <source>The attachment is larger than 256 MB. Attach a smaller file.</source>
        <translation>El adjunto ocupa más de 256 MB. Adjunte un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The attachment %1 is not on this device.</source>
        <translation>El adjunto %1 no está en este dispositivo.</translation>
    </message>
    <message>
        <source>%1 was written by a later release (format %2, this one knows %3). Update Witnessmark.</source>
        <translation>%1 lo escribió una versión posterior (formato %2, esta conoce %3). Actualice Witnessmark.</translation>
    </message>
    <message>
        <source>%1 is not a Witnessmark bundle. Choose a .wmjob file.</source>
        <translation>%1 no es un lote de Witnessmark. Elija un archivo .wmjob.</translation>
    </message>
    <message>
        <source>The tables of the file are not those of a bundle.</source>
        <translation>Las tablas del archivo no son las de un lote.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>The file is too damaged to be read (%1).</source>
        <translation>El archivo está demasiado dañado para leerse (%1).</translation>
    </message>
    <message>
        <source>The %1 in the file cannot all be read (%2).</source>
        <translation>No se pueden leer todas las partes del archivo: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB, which is more than this release reads.</source>
        <translation>%1 ocupa más de 1 GB, más de lo que lee esta versión.</translation>
    </message>
    <message>
        <source>The bundle %1 could not be written</source>
        <translation>No se pudo escribir el lote %1</translation>
    </message>
    <message>
        <source>The bundle could not be opened</source>
        <translation>No se pudo abrir el lote</translation>
    </message>
    <message>
        <source>The bundle %1 could not be read</source>
        <translation>No se pudo leer el lote %1</translation>
    </message>
    <message>
        <source>The embedded record</source>
        <translation>El registro incluido</translation>
    </message>
    <message>
        <source>There is not enough memory to read the bundle.</source>
        <translation>No hay memoria suficiente para leer el lote.</translation>
    </message>
    <message>
        <source>The bundle could not be read</source>
        <translation>No se pudo leer el lote</translation>
    </message>
    <message>
        <source>%1 was not imported, because it fails its own proof: %2 Ask for the file again.</source>
        <translation>%1 no se importó, porque no supera su propia prueba: %2 Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The bundle %1 could not be imported</source>
        <translation>No se pudo importar el lote %1</translation>
    </message>
    <message>
        <source>%1 was not imported: entry %2 of device %3 (“%4”) differs from the one that is here. One of the two devices was restored from an old copy; keep both files and ask support.</source>
        <translation>%1 no se importó: la entrada %2 del dispositivo %3 (“%4”) difiere de la que está aquí. Uno de los dos dispositivos se restauró de una copia vieja; conserve ambos archivos y pregunte a soporte.</translation>
    </message>
    <message>
        <source>The bundle could not be sealed</source>
        <translation>No se pudo sellar el lote</translation>
    </message>
    <message>
        <source>%1: the file has a wrong length.</source>
        <translation>%1: el archivo tiene una longitud incorrecta.</translation>
    </message>
    <message>
        <source>The seal at the end of the file is missing or the file was cut off.</source>
        <translation>Falta el sello al final del archivo, o el archivo quedó cortado.</translation>
    </message>
    <message>
        <source>This cannot be recorded: %1.</source>
        <translation>Esto no se puede registrar: %1.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>it holds a kind of value that the record does not know</source>
        <translation>contiene un tipo de valor que el registro no conoce</translation>
    </message>
    <message>
        <source>it holds a number that is not finite</source>
        <translation>contiene un número que no es finito</translation>
    </message>
    <message>
        <source>a text holds characters that are not valid</source>
        <translation>un texto contiene caracteres no válidos</translation>
    </message>
    <message>
        <source>a list is too long</source>
        <translation>una lista es demasiado larga</translation>
    </message>
    <message>
        <source>a group has too many fields</source>
        <translation>un grupo tiene demasiados campos</translation>
    </message>
    <message>
        <source>a field&apos;s name is not a text</source>
        <translation>el nombre de un campo no es un texto</translation>
    </message>
    <message>
        <source>a field&apos;s name is too long</source>
        <translation>el nombre de un campo es demasiado largo</translation>
    </message>
    <message>
        <source>a field occurs twice</source>
        <translation>un campo aparece dos veces</translation>
    </message>
    <message>
        <source>it is larger than 1 MB; attach it as a file instead</source>
        <translation>ocupa más de 1 MB; adjúntelo como archivo</translation>
    </message>
    <message>
        <source>A recorded entry cannot be read: %1, at byte %2.</source>
        <translation>No se puede leer una entrada registrada: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>ocupa más de 1 MB</translation>
    </message>
    <message>
        <source>there are bytes after its end</source>
        <translation>hay bytes después de su final</translation>
    </message>
    <message>
        <source>The record holds an entry of the kind “%1”, which this release does not know. Update Witnessmark.</source>
        <translation>El registro contiene una entrada del tipo “%1”, que esta versión no conoce. Actualice Witnessmark.</translation>
    </message>
    <message>
        <source>A recorded entry is not valid: it is not a group of fields.</source>
        <translation>Una entrada registrada no es válida: no es un grupo de campos.</translation>
    </message>
    <message>
        <source>A batch signature of the record is not valid: its field “%1” is missing or wrong.</source>
        <translation>Una firma de grupo del registro no es válida: su campo “%1” falta o es incorrecto.</translation>
    </message>
    <message>
        <source>%1: the disk is full. Free some space or export finished jobs, then try again.</source>
        <translation>%1: el disco está lleno. Libere espacio o exporte trabajos terminados, e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1: the disk or the file is read-only. Choose another place.</source>
        <translation>%1: el disco o el archivo es de solo lectura. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened. Check who owns it.</source>
        <translation>%1: no se puede abrir el archivo. Revise de quién es.</translation>
    </message>
    <message>
        <source>%1: another program holds the file. Close it and try again.</source>
        <translation>%1: otro programa tiene tomado el archivo. Ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1: the file is damaged. Start Witnessmark again to have it recovered.</source>
        <translation>%1: el archivo está dañado. Inicie Witnessmark de nuevo para recuperarlo.</translation>
    </message>
    <message>
        <source>%1: the disk did not do what it should. Check it and try again.</source>
        <translation>%1: el disco no hizo lo que debía. Revíselo e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2 is on a read-only disk. Choose another place.</source>
        <translation>%1: %2 está en un disco de solo lectura. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1: there is no permission for %2. Check who owns it.</source>
        <translation>%1: no hay permiso para %2. Revise de quién es.</translation>
    </message>
    <message>
        <source>%1: %2 does not exist.</source>
        <translation>%1: %2 no existe.</translation>
    </message>
    <message>
        <source>%1: %2 failed (%3). Check the disk.</source>
        <translation>%1: %2 falló (%3). Revise el disco.</translation>
    </message>
    <message>
        <source>A file could not be made safe</source>
        <translation>No se pudo poner a salvo un archivo</translation>
    </message>
    <message>
        <source>A folder could not be made safe</source>
        <translation>No se pudo poner a salvo una carpeta</translation>
    </message>
    <message>
        <source>The keys of this device could not be made.</source>
        <translation>No se pudieron crear las claves de este dispositivo.</translation>
    </message>
    <message>
        <source>The keys of this device could not be kept</source>
        <translation>No se pudieron guardar las claves de este dispositivo</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Move it away: a new key is then made, and earlier entries stay as they are.</source>
        <translation>El archivo de clave %1 está dañado. Muévalo a otro lugar: se creará una clave nueva, y las entradas anteriores quedan como están.</translation>
    </message>
    <message>
        <source>The signature library could not be started.</source>
        <translation>No se pudo iniciar la biblioteca de firmas.</translation>
    </message>
    <message>
        <source>The records in %1 could not be opened</source>
        <translation>No se pudieron abrir los registros en %1</translation>
    </message>
    <message>
        <source>%1: another Witnessmark (process %2) has them open. Close it and try again.</source>
        <translation>%1: otro Witnessmark (proceso %2) los tiene abiertos. Ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>There is no job %1 on this device. Import its bundle first.</source>
        <translation>El trabajo %1 no está en este dispositivo. Importe primero su lote.</translation>
    </message>
    <message>
        <source>The job could not be opened</source>
        <translation>No se pudo abrir el trabajo</translation>
    </message>
    <message>
        <source>A job needs an id that is not all zeros.</source>
        <translation>Un trabajo necesita un ID que no sea todo ceros.</translation>
    </message>
    <message>
        <source>The list of jobs could not be read</source>
        <translation>No se pudo leer la lista de trabajos</translation>
    </message>
    <message>
        <source>The job could not be read</source>
        <translation>No se pudo leer el trabajo</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>No se registró nada</translation>
    </message>
    <message>
        <source>There is nothing to record, or far too much at once.</source>
        <translation>No hay nada que registrar, o demasiado de una vez.</translation>
    </message>
    <message>
        <source>The name or role of the person</source>
        <translation>El nombre o la función de la persona</translation>
    </message>
    <message>
        <source>The path of an entry</source>
        <translation>La ruta de una entrada</translation>
    </message>
    <message>
        <source>The entry at “%1” cites an attachment that is not on this device.</source>
        <translation>La entrada en “%1” cita un adjunto que no está en este dispositivo.</translation>
    </message>
    <message>
        <source>The entry at “%1” corrects one that is not there.</source>
        <translation>La entrada en “%1” corrige una que no está.</translation>
    </message>
    <message>
        <source>The folder for the records could not be made</source>
        <translation>No se pudo crear la carpeta de los registros</translation>
    </message>
    <message>
        <source>the file was missing or empty</source>
        <translation>el archivo faltaba o estaba vacío</translation>
    </message>
    <message>
        <source>%1: they were written by a later release (format %2, this one knows %3). Update Witnessmark.</source>
        <translation>%1: los escribió una versión posterior (formato %2, esta conoce %3). Actualice Witnessmark.</translation>
    </message>
    <message>
        <source>its tables are not those that Witnessmark makes</source>
        <translation>sus tablas no son las que hace Witnessmark</translation>
    </message>
    <message>
        <source>The damaged records in %1 could not be recovered</source>
        <translation>No se pudieron recuperar los registros dañados en %1</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Se conservó el archivo dañado: %1</translation>
    </message>
    <message>
        <source>A copy of the records could not be made</source>
        <translation>No se pudo hacer una copia de los registros</translation>
    </message>
    <message>
        <source>The records could not be tidied up</source>
        <translation>No se pudieron ordenar los registros</translation>
    </message>
    <message>
        <source>The readings could not be kept</source>
        <translation>No se pudieron guardar las lecturas</translation>
    </message>
    <message>
        <source>The readings could not be read</source>
        <translation>No se pudieron leer las lecturas</translation>
    </message>
    <message>
        <source>Entry %1 of device %2 (“%3”): %4</source>
        <translation>Entrada %1 del dispositivo %2 (“%3”): %4</translation>
    </message>
    <message>
        <source>Entry at position %1: %2</source>
        <translation>Entrada en la posición %1: %2</translation>
    </message>
    <message>
        <source>The record holds no entry that can be read.</source>
        <translation>El registro no contiene ninguna entrada que se pueda leer.</translation>
    </message>
    <message>
        <source>it belongs to another job.</source>
        <translation>es de otro trabajo.</translation>
    </message>
    <message>
        <source>there are two entries with this number.</source>
        <translation>hay dos entradas con este número.</translation>
    </message>
    <message>
        <source>it stands after a later one; the order was changed.</source>
        <translation>está después de una posterior; se cambió el orden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 entries before it are missing.</source>
        <translation>faltan %1 entradas antes de ella.</translation>
    </message>
    <message>
        <source>it is not what entry %1 was written after; it was altered.</source>
        <translation>no es aquello tras lo cual se escribió la entrada %1; fue alterada.</translation>
    </message>
    <message>
        <source>Signature at position %1: </source>
        <translation>Firma en la posición %1: </translation>
    </message>
    <message>
        <source>it is not a signature of device %1 over its entries up to %2.</source>
        <translation>no es una firma del dispositivo %1 sobre sus entradas hasta %2.</translation>
    </message>
    <message>
        <source>entry %1 of device %2, which it signs, is %3.</source>
        <translation>entrada %1 del dispositivo %2, que esta firma: %3.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>es otra</translation>
    </message>
    <message>
        <source>no signature stands for it.</source>
        <translation>ninguna firma responde por ella.</translation>
    </message>
    <message>
        <source>the entry it corrects is missing.</source>
        <translation>falta la entrada que corrige.</translation>
    </message>
    <message>
        <source>the device&apos;s certificate does not have the digest given with it.</source>
        <translation>el certificado del dispositivo no tiene el resumen que se da con él.</translation>
    </message>
    <message>
        <source>its attachment %1 is missing.</source>
        <translation>falta su adjunto %1.</translation>
    </message>
    <message>
        <source>Attachment %1 was altered.</source>
        <translation>El adjunto %1 fue alterado.</translation>
    </message>
    <message>
        <source>No entry speaks of attachment %1.</source>
        <translation>Ninguna entrada habla del adjunto %1.</translation>
    </message>
    <message>
        <source>%1: %2 is there and is no ordinary file. Choose another name.</source>
        <translation>%1: %2 ya existe y no es un archivo ordinario. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The attachment %1 is damaged or was altered on this device’s disk. Attach the file again, or import a bundle that has it.</source>
        <translation>El adjunto %1 está dañado o fue alterado en el disco de este dispositivo. Adjunte el archivo de nuevo o importe un lote que lo tenga.</translation>
    </message>
    <message>
        <source>The attachment could not be sealed</source>
        <translation>No se pudo sellar el adjunto</translation>
    </message>
    <message>
        <source>The entry %1 of the record was altered or damaged on this device’s disk. Start Witnessmark again: it is then looked for in the copies.</source>
        <translation>La entrada %1 del registro fue alterada o dañada en el disco de este dispositivo. Inicie Witnessmark de nuevo: entonces se busca en las copias.</translation>
    </message>
    <message>
        <source>The records are sealed, and the file store.key that belongs to them is gone. Put back store.key from a backup; without it nobody can open them.</source>
        <translation>Los registros están sellados y falta el archivo store.key que les corresponde. Restaure store.key de una copia de seguridad; sin él nadie puede abrirlos.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged, and so is its copy, so the sealed records cannot be opened. Put back the file from a backup; the records themselves are untouched.</source>
        <translation>El archivo de clave %1 está dañado, y su copia también, así que los registros sellados no se pueden abrir. Restaure el archivo de una copia de seguridad; los registros mismos están intactos.</translation>
    </message>
    <message>
        <source>The key file %1 was written by a later release. Update Witnessmark.</source>
        <translation>El archivo de clave %1 fue escrito por una versión posterior. Actualice Witnessmark.</translation>
    </message>
    <message>
        <source>The records are sealed with a key in the desktop’s keychain, and there is no keychain in this session. Start from the desktop session of the person who sealed them.</source>
        <translation>Los registros están sellados con una clave del llavero del escritorio, y en esta sesión no hay ningún llavero. Inicie desde la sesión de escritorio de la persona que los selló.</translation>
    </message>
    <message>
        <source>The records are sealed with the key “%1”, which is no longer in this person’s keychain. Restore the keychain from a backup; the records themselves are untouched, and without the key nobody can open them.</source>
        <translation>Los registros están sellados con la clave «%1», que ya no está en el llavero de esta persona. Restaure el llavero de una copia de seguridad; los registros mismos están intactos, y sin la clave nadie puede abrirlos.</translation>
    </message>
    <message>
        <source>That is not the passphrase that the records are sealed with. Check the keyboard’s language and capitals, and try again; nothing was changed.</source>
        <translation>Esa no es la frase de contraseña con la que están sellados los registros. Revise el idioma del teclado y las mayúsculas e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The keychain does not give the key of the sealed records. Give their passphrase.</source>
        <translation>El llavero no entrega la clave de los registros sellados. Dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>The records are sealed. Give their passphrase.</source>
        <translation>Los registros están sellados. Dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>Say what is to open the records: the keychain, a passphrase, or both.</source>
        <translation>Diga qué debe abrir los registros: el llavero, una frase de contraseña o ambos.</translation>
    </message>
    <message>
        <source>There is no keychain in this session. Use a passphrase.</source>
        <translation>En esta sesión no hay ningún llavero. Use una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key. Use a passphrase.</source>
        <translation>El llavero no guardó la clave. Use una frase de contraseña.</translation>
    </message>
    <message>
        <source>The key of the records could not be kept</source>
        <translation>No se pudo guardar la clave de los registros</translation>
    </message>
    <message>
        <source>%1 is sealed, and the file store.key that belongs to it is gone. Put back store.key from a backup; without it nobody can open these records.</source>
        <translation>%1 está sellado y falta el archivo store.key que le corresponde. Restaure store.key de una copia de seguridad; sin él nadie puede abrir estos registros.</translation>
    </message>
    <message>
        <source>The keys of this device could not be sealed</source>
        <translation>No se pudieron sellar las claves de este dispositivo</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters; four or five words that have nothing to do with each other are good.</source>
        <translation>La frase de contraseña es demasiado corta. Use al menos %1 caracteres; cuatro o cinco palabras sin relación entre sí van bien.</translation>
    </message>
    <message>
        <source>The passphrase could not be worked with: %1 MB of free memory are needed. Close other programs and try again.</source>
        <translation>No se pudo procesar la frase de contraseña: se necesitan %1 MB de memoria libre. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A row of the jobs list was altered or damaged on this device’s disk. Start Witnessmark again: it is then made anew.</source>
        <translation>Una fila de la lista de trabajos fue alterada o dañada en el disco de este dispositivo. Inicie Witnessmark de nuevo: entonces se rehace.</translation>
    </message>
    <message>
        <source>an entry was altered or damaged</source>
        <translation>una entrada fue alterada o dañada</translation>
    </message>
    <message>
        <source>The records in %1 are sealed, and the file store.key that belongs to them is gone. Put back store.key from a backup; without it nobody can open them.</source>
        <translation>Los registros de %1 están sellados y falta el archivo store.key que les corresponde. Restaure store.key de una copia de seguridad; sin él nadie puede abrirlos.</translation>
    </message>
    <message>
        <source>The records could not be sealed</source>
        <translation>No se pudieron sellar los registros</translation>
    </message>
    <message>
        <source>%1: their log could not be closed. Close Witnessmark and try again.</source>
        <translation>%1: no se pudo cerrar su bitácora. Cierre Witnessmark e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What is not recorded yet could not be kept</source>
        <translation>No se pudo guardar lo que aún no está registrado</translation>
    </message>
    <message>
        <source>What is not recorded yet could not be read</source>
        <translation>No se pudo leer lo que aún no está registrado</translation>
    </message>
    <message>
        <source>The photo %1 (%2): %3</source>
        <translation>La foto %1 (%2): %3</translation>
    </message>
    <message>
        <source>These records are only looked at; nothing was recorded. Open them here once nothing else has them open, and record it then.</source>
        <translation>Estos registros solo se ven; no se registró nada. Ábralos aquí cuando nadie más los tenga abiertos y regístrelo entonces.</translation>
    </message>
    <message>
        <source>There are no records in %1.</source>
        <translation>No hay registros en %1.</translation>
    </message>
    <message>
        <source>There is no room for a copy to look at: %1.</source>
        <translation>No hay lugar para una copia que se pueda ver: %1.</translation>
    </message>
    <message>
        <source>%1 was not imported: it names %2 photos without carrying them. Take the job&apos;s own bundle (.wmjob), which holds every photo.</source>
        <translation>No se importó %1: nombra %2 fotos sin contenerlas. Tome el lote propio del trabajo (.wmjob), que contiene todas las fotos.</translation>
    </message>
    <message>
        <source>What is to be sent to the office could not be read</source>
        <translation>No se pudo leer lo que se ha de enviar a la oficina</translation>
    </message>
    <message>
        <source>What came from the office could not be kept</source>
        <translation>No se pudo guardar lo que llegó de la oficina</translation>
    </message>
    <message>
        <source>A recorded entry cannot be read: its field “%1” is missing or wrong. It was damaged or altered: take an intact copy of the record.</source>
        <translation>Una entrada registrada no se puede leer: su campo “%1” falta o es erróneo. Fue dañada o alterada: use una copia intacta del registro.</translation>
    </message>
    <message>
        <source>Entry %1 of device %2 (“%3”) cannot be read: its field “%4” is missing or wrong. It was damaged or altered: take an intact copy of the record.</source>
        <translation>La entrada %1 del dispositivo %2 (“%3”) no se puede leer: su campo “%4” falta o es erróneo. Fue dañada o alterada: use una copia intacta del registro.</translation>
    </message>
    <message>
        <source>Not every entry and signature of this job is found whole: the records were damaged on this device’s disk. Start Witnessmark again: it then puts them right and says what was lost.</source>
        <translation>No se encuentran íntegras todas las entradas y firmas de este trabajo: los registros se dañaron en el disco de este dispositivo. Vuelva a iniciar Witnessmark: los arregla e indica lo que se perdió.</translation>
    </message>
    <message>
        <source>What was being recorded last did not reach the disk whole, so it is not in the record: the power went, or the disk was damaged. Look at the last step of your last job, and do again what is missing. The file as it was is kept: %1</source>
        <translation>Lo último que se estaba registrando no llegó entero al disco, así que no está en el registro: se fue la corriente o el disco se dañó. Mire el último paso de su último trabajo y repita lo que falte. El archivo tal como estaba se conserva: %1</translation>
    </message>
    <message>
        <source>changes behind a damaged place of its log: %1</source>
        <translation>cambios detrás de un lugar dañado de su diario: %1</translation>
    </message>
    <message>
        <source>The records were damaged (%1). %2 entries were recovered into a new file, %3 are known to be lost. What was typed in and not recorded yet has to be typed again.</source>
        <translation>Los registros estaban dañados (%1). Se recuperaron %2 entradas en un archivo nuevo; se sabe que se perdieron %3. Lo que se escribió y aún no se había registrado hay que escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>The end of the seal was altered, at byte %1 of the bundle.</source>
        <translation>El final del sello fue alterado, en el byte %1 del lote.</translation>
    </message>
    <message>
        <source>The seal was altered, between bytes %1 and %2 of the bundle.</source>
        <translation>El sello fue alterado, entre los bytes %1 y %2 del lote.</translation>
    </message>
    <message>
        <source>The bundle was altered between its bytes %1 and %2.</source>
        <translation>El lote fue alterado entre sus bytes %1 y %2.</translation>
    </message>
</context>
<context>
    <name>RecordingChooser</name>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>They are files in %1.</source>
        <translation>Son archivos en %1.</translation>
    </message>
    <message>
        <source>No session with a device has been recorded here yet. From another device they come as files, or with a job’s packet.</source>
        <translation>Aquí no se ha grabado todavía ninguna sesión con un dispositivo. De otro equipo llegan como archivos o con el paquete de un trabajo.</translation>
    </message>
</context>
<context>
    <name>RecordingSave</name>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>%1 is empty: nothing passed in it.</source>
        <translation>%1 está vacía: no pasó nada en ella.</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>the device was gone</source>
        <translation>el dispositivo ya no estaba</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>por el programa</translation>
    </message>
    <message>
        <source>the recording was full; what passed before this is missing</source>
        <translation>la grabación estaba llena; falta lo que pasó antes de esto</translation>
    </message>
    <message>
        <source>unprovisioned</source>
        <translation>sin aprovisionar</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>aprovisionando</translation>
    </message>
    <message>
        <source>provisioning error</source>
        <translation>error de aprovisionamiento</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>al revés</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>en funcionamiento</translation>
    </message>
    <message>
        <source>report error</source>
        <translation>error de informe</translation>
    </message>
    <message>
        <source>update error</source>
        <translation>error de actualización</translation>
    </message>
    <message>
        <source>Read identity, state and meter</source>
        <translation>Leer identidad, estado y medidor</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>aún sin valores</translation>
    </message>
    <message>
        <source>skull and crossbones</source>
        <translation>calavera</translation>
    </message>
    <message>
        <source>Write premises, read back</source>
        <translation>Escribir el domicilio y releerlo</translation>
    </message>
    <message>
        <source>Read premises</source>
        <translation>Leer el domicilio</translation>
    </message>
    <message>
        <source>Write command %1: provision</source>
        <translation>Escribir la orden %1: aprovisionar</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>Select the relay</source>
        <translation>Seleccionar el relé</translation>
    </message>
    <message>
        <source>Write command %1: relay</source>
        <translation>Escribir la orden %1: relé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>refused, exception %1</source>
        <translation>rechazada, excepción %1</translation>
    </message>
    <message>
        <source>%1; asked again %2 times</source>
        <translation>%1; preguntado de nuevo %2 veces</translation>
    </message>
    <message>
        <source>Heard %1 bytes</source>
        <translation>%1 bytes oídos</translation>
    </message>
    <message>
        <source>meter %1, %2 kWh</source>
        <translation>medidor %1, %2 kWh</translation>
    </message>
    <message>
        <source>no frame</source>
        <translation>ninguna trama</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Se corta</translation>
    </message>
    <message>
        <source>in the middle of frame %1; what passed from there on is missing</source>
        <translation>en medio de la trama %1; falta lo que pasó desde ahí</translation>
    </message>
</context>
<context>
    <name>ReplayControls</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De una vez</translation>
    </message>
    <message>
        <source>of %1 · %2 at the site</source>
        <translation>de %1 · %2 en el sitio</translation>
    </message>
</context>
<context>
    <name>ReplayScreen</name>
    <message>
        <source>What the table says: %1</source>
        <translation>Lo que dice la tabla: %1</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Preguntado y respondido</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Play the recording: what the installer was told appears here, at the time it was told.</source>
        <translation>Reproduzca la grabación: aquí aparece lo que se le dijo al instalador, en el momento en que se le dijo.</translation>
    </message>
    <message>
        <source>What the installer was told</source>
        <translation>Lo que se le dijo al instalador</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Lo que se preguntó y se respondió</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes en el cable</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
</context>
<context>
    <name>RuleCheckWords</name>
    <message>
        <source>Whether this applies depends on facts that nobody has recorded.</source>
        <translation>Si esto aplica depende de datos que nadie ha registrado.</translation>
    </message>
    <message>
        <source>Not known yet: facts are missing that decide it.</source>
        <translation>Aún no se sabe: faltan datos que lo deciden.</translation>
    </message>
    <message>
        <source>An answer was given under version %1 of the pack and has to be given anew (%2).</source>
        <translation>Se dio una respuesta con la versión %1 del paquete y hay que darla de nuevo (%2).</translation>
    </message>
    <message>
        <source>%1 is not recorded, so it is not known whether this is about it. Record that first.</source>
        <translation>%1: no consta, así que no se sabe si esto le concierne. Anótelo primero.</translation>
    </message>
    <message>
        <source>%1 is not recorded, so what is recorded there (%2) is not judged. Record that first.</source>
        <translation>%1: no consta, así que lo que allí consta (%2) no se juzga. Anótelo primero.</translation>
    </message>
    <message>
        <source>%1 The facts recorded about the variance do not say that it covers all of this: settle the rest, or correct what is wrong.</source>
        <translation>%1 Los hechos registrados sobre la variación no dicen que abarque todo esto: resuelva el resto o corrija lo que esté mal.</translation>
    </message>
</context>
<context>
    <name>RulePackWords</name>
    <message>
        <source>Rule %1, %2: %3</source>
        <translation>Regla %1, %2: %3</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No hay regla %1.</translation>
    </message>
    <message>
        <source>A result has an expression.</source>
        <translation>Un resultado tiene una expresión.</translation>
    </message>
    <message>
        <source>There are two rules of this id.</source>
        <translation>Hay dos reglas con este id.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” no es ninguno de %2.</translation>
    </message>
    <message>
        <source>A rule has either an expression (require) or a question to a person (ask).</source>
        <translation>Una regla tiene una expresión (require) o una pregunta a una persona (ask).</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Here %1 is wanted, and this is %2.</source>
        <translation>Aquí hace falta %1, y esto es %2.</translation>
    </message>
    <message>
        <source>There is no ‘%1’ in the site model. Check the spelling.</source>
        <translation>No hay ‘%1’ en el modelo del sitio. Revise la ortografía.</translation>
    </message>
    <message>
        <source>‘%1’ is a list. Say which element: with [0], all, exists or filter.</source>
        <translation>‘%1’ es una lista. Diga qué elemento: con [0], all, exists o filter.</translation>
    </message>
    <message>
        <source>%1 has no ‘%2’.</source>
        <translation>%1 no tiene ‘%2’.</translation>
    </message>
    <message>
        <source>‘%1’ is never ‘%2’. It is one of: %3.</source>
        <translation>‘%1’ nunca es ‘%2’. Es uno de: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be compared.</source>
        <translation>%1 no se puede comparar.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2.</source>
        <translation>%1 no se puede comparar con %2.</translation>
    </message>
    <message>
        <source>Yes and no have no order; use == or !=.</source>
        <translation>Sí y no no tienen orden; use == o !=.</translation>
    </message>
    <message>
        <source>One way gives %1, the other %2; both have to be alike.</source>
        <translation>Un camino da %1, el otro %2; ambos tienen que ser iguales.</translation>
    </message>
    <message>
        <source>A list holds values of one sort; here %1 follows %2.</source>
        <translation>Una lista contiene valores de un solo tipo; aquí %1 sigue a %2.</translation>
    </message>
    <message>
        <source>There is no function ‘%1’. There are: %2.</source>
        <translation>No existe la función ‘%1’. Existen: %2.</translation>
    </message>
    <message>
        <source>%1() takes %2 values, not %3.</source>
        <translation>%1() toma %2 valores, no %3.</translation>
    </message>
    <message>
        <source>The expression takes too long to evaluate.</source>
        <translation>La expresión tarda demasiado en evaluarse.</translation>
    </message>
    <message>
        <source>‘%1’ is neither yes nor no.</source>
        <translation>‘%1’ no es ni sí ni no.</translation>
    </message>
    <message>
        <source>‘%1’ is derived from itself.</source>
        <translation>‘%1’ se deriva de sí mismo.</translation>
    </message>
    <message>
        <source>‘%1’ has no parts.</source>
        <translation>‘%1’ no tiene partes.</translation>
    </message>
    <message>
        <source>‘%1’ is no element of a list.</source>
        <translation>‘%1’ no es elemento de una lista.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ cannot be compared.</source>
        <translation>‘%1’ y ‘%2’ no se pueden comparar.</translation>
    </message>
    <message>
        <source>Yes and no have no order.</source>
        <translation>Sí y no no tienen orden.</translation>
    </message>
    <message>
        <source>‘%1’ is no list.</source>
        <translation>‘%1’ no es una lista.</translation>
    </message>
    <message>
        <source>‘%1’ is no number.</source>
        <translation>‘%1’ no es un número.</translation>
    </message>
    <message>
        <source>‘%1’ divides by zero.</source>
        <translation>‘%1’ divide entre cero.</translation>
    </message>
    <message>
        <source>‘%1’ is too large.</source>
        <translation>‘%1’ es demasiado grande.</translation>
    </message>
    <message>
        <source>‘%1’ is no function that can be called so.</source>
        <translation>‘%1’ no es una función que se pueda llamar así.</translation>
    </message>
    <message>
        <source>‘%1’ is not %2.</source>
        <translation>‘%1’ no es %2.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>La suma es demasiado grande.</translation>
    </message>
    <message>
        <source>‘%1’ has no element.</source>
        <translation>‘%1’ no tiene ningún elemento.</translation>
    </message>
    <message>
        <source>‘%1’ is no date; dates are written 2026-11-05.</source>
        <translation>‘%1’ no es una fecha; las fechas se escriben 2026-11-05.</translation>
    </message>
    <message>
        <source>The text is too long to be matched.</source>
        <translation>El texto es demasiado largo para compararlo con un patrón.</translation>
    </message>
    <message>
        <source>‘%1’ is no pattern that can be matched.</source>
        <translation>‘%1’ no es un patrón con el que se pueda comparar.</translation>
    </message>
    <message>
        <source>‘%1’ takes too long to match.</source>
        <translation>‘%1’ tarda demasiado en compararse.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a group of facts</source>
        <translation>un grupo de datos</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>Here the expression should end.</source>
        <translation>Aquí debería terminar la expresión.</translation>
    </message>
    <message>
        <source>The expression ends too early. %1</source>
        <translation>La expresión termina antes de tiempo. %1</translation>
    </message>
    <message>
        <source>‘%1’ is not expected. %2</source>
        <translation>‘%1’ no se espera aquí. %2</translation>
    </message>
    <message>
        <source>Here ‘%1’ is missing.</source>
        <translation>Aquí falta ‘%1’.</translation>
    </message>
    <message>
        <source>The expression is nested more than %1 deep. Split it.</source>
        <translation>La expresión tiene más de %1 niveles anidados. Divídala.</translation>
    </message>
    <message>
        <source>Comparisons cannot be chained; join them with &amp;&amp;.</source>
        <translation>Las comparaciones no se encadenan; únalas con &amp;&amp;.</translation>
    </message>
    <message>
        <source>After a dot comes a name.</source>
        <translation>Después de un punto va un nombre.</translation>
    </message>
    <message>
        <source>A list has no ‘%1’. It has all, exists, filter, map, sum, max, min and size.</source>
        <translation>Una lista no tiene ‘%1’. Tiene all, exists, filter, map, sum, max, min y size.</translation>
    </message>
    <message>
        <source>‘%1’ wants a name for the element first.</source>
        <translation>‘%1’ pide primero un nombre para el elemento.</translation>
    </message>
    <message>
        <source>‘%1’ is a word of the language and cannot name an element.</source>
        <translation>‘%1’ es una palabra del lenguaje y no puede nombrar un elemento.</translation>
    </message>
    <message>
        <source>Here a value is missing.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>A este texto le falta la comilla de cierre.</translation>
    </message>
    <message>
        <source>There is no null. Ask has(…) whether something is recorded.</source>
        <translation>No existe null. Pregunte con has(…) si algo está registrado.</translation>
    </message>
    <message>
        <source>‘in’ stands between a value and a list.</source>
        <translation>‘in’ va entre un valor y una lista.</translation>
    </message>
    <message>
        <source>has() takes one path.</source>
        <translation>has() toma una ruta.</translation>
    </message>
    <message>
        <source>size() takes one list or text.</source>
        <translation>size() toma una lista o un texto.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters. Split it.</source>
        <translation>La expresión tiene más de %1 caracteres. Divídala.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(no se sabe)</translation>
    </message>
    <message>
        <source>A closing brace has no opening one in “%1”.</source>
        <translation>Una llave de cierre no tiene apertura en “%1”.</translation>
    </message>
    <message>
        <source>An opening brace is never closed in “%1”.</source>
        <translation>Una llave de apertura no se cierra en “%1”.</translation>
    </message>
    <message>
        <source>The placeholder {%1}: %2</source>
        <translation>El marcador {%1}: %2</translation>
    </message>
    <message>
        <source>‘%1’ is no number of business days.</source>
        <translation>‘%1’ no es un número de días hábiles.</translation>
    </message>
    <message>
        <source>‘%1’ is no time; times are written 2026-11-05T08:00.</source>
        <translation>‘%1’ no es una hora; las horas se escriben 2026-11-05T08:00.</translation>
    </message>
    <message>
        <source>An outage from %1 to %2 cannot be.</source>
        <translation>Un corte de %1 a %2 no puede ser.</translation>
    </message>
    <message>
        <source>The pack ships no table of drawings.</source>
        <translation>El paquete no trae tabla de dibujos.</translation>
    </message>
    <message>
        <source>The formula of ‘%1’ cannot be read: %2</source>
        <translation>La fórmula de ‘%1’ no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is already a file of this name: replace it</source>
        <translation>Ya hay un archivo con este nombre: reemplazarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paper, always at true size</source>
        <translation>Papel, siempre a tamaño real</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Starting %1 …</source>
        <translation>Iniciando %1 …</translation>
    </message>
    <message>
        <source>Hold the label’s code before the camera, or read it in a photo.</source>
        <translation>Ponga el código de la etiqueta ante la cámara, o léalo en una foto.</translation>
    </message>
    <message>
        <source>Take a photo of the label’s code with a phone, and choose its file.</source>
        <translation>Haga con un teléfono una foto del código de la etiqueta y elija su archivo.</translation>
    </message>
    <message>
        <source>It says so on the label: use it</source>
        <translation>Así está en la etiqueta: usarlo</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>Read it in a photo</source>
        <translation>Leerlo en una foto</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Otra cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SealingSettings</name>
    <message>
        <source>The records are sealed</source>
        <translation>Los registros están sellados</translation>
    </message>
    <message>
        <source>The records are not sealed</source>
        <translation>Los registros no están sellados</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <translation>Los registros no están abiertos.</translation>
    </message>
    <message>
        <source>Whoever has this device’s disk can read the jobs on it. Sealing keeps addresses, names, photos and keys unreadable without the keychain of this desktop or a passphrase. Bundles and packets leave unsealed: they are meant for others.</source>
        <translation>Quien tenga el disco de este dispositivo puede leer los trabajos que hay en él. Con el sellado, las direcciones, los nombres, las fotos y las claves no se pueden leer sin el llavero de este escritorio o una frase de contraseña. Los lotes y los expedientes salen sin sellar: son para otras personas.</translation>
    </message>
    <message>
        <source>This desktop’s keychain opens them, and a passphrase does where the keychain is lost.</source>
        <translation>Los abre el llavero de este escritorio y, si el llavero se pierde, una frase de contraseña.</translation>
    </message>
    <message>
        <source>This desktop’s keychain opens them, and nothing else does: if it is lost, so are they. Add a passphrase.</source>
        <translation>Solo los abre el llavero de este escritorio: si se pierde, se pierden también. Añada una frase de contraseña.</translation>
    </message>
    <message>
        <source>A passphrase opens them. Without it nobody can, and nobody can give you another: keep it somewhere else, too.</source>
        <translation>Los abre una frase de contraseña. Sin ella nadie puede, y nadie puede darle otra: guárdela también en otro lugar.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>This is missing or empty.</source>
        <translation>Esto falta o está vacío.</translation>
    </message>
    <message>
        <source>There is no ‘%1’ in the site model. Check the spelling.</source>
        <translation>No hay ‘%1’ en el modelo del sitio. Revise la ortografía.</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>percent; none set: recorded and not judged</source>
        <translation>por ciento; ninguna fijada: se registra y no se juzga</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Pleno sol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Every entry in a record says who made it and in which role.</source>
        <translation>Cada entrada de un registro dice quién la hizo y con qué función.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation>Inspector de la compañía eléctrica</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Company admin</source>
        <translation>Administrador de la empresa</translation>
    </message>
    <message>
        <source>Company tolerances</source>
        <translation>Tolerancias de la empresa</translation>
    </message>
    <message>
        <source>The manuals print none. What stands here is your company’s decision, and every verdict names it as such. A torque under its target is low in any case.</source>
        <translation>Los manuales no imprimen ninguna. Lo que figura aquí es decisión de su empresa, y cada veredicto lo dice. Un par de apriete por debajo de su objetivo es bajo en todo caso.</translation>
    </message>
    <message>
        <source>Torque over its target</source>
        <translation>Par de apriete por encima del objetivo</translation>
    </message>
    <message>
        <source>Voltage, collar against your meter</source>
        <translation>Voltaje, collar contra su medidor</translation>
    </message>
    <message>
        <source>Current, collar against your meter</source>
        <translation>Corriente, collar contra su medidor</translation>
    </message>
    <message>
        <source>Energy, collar against your meter</source>
        <translation>Energía, collar contra su medidor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Witnessmark %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Witnessmark %1. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Jobs are kept in %1</source>
        <translation>Los trabajos se guardan en %1</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>Glove mode: everything that is touched is 20 mm large and stands further apart</source>
        <translation>Modo guante: todo lo que se toca mide 20 mm y queda más separado</translation>
    </message>
    <message>
        <source>Collar and meter</source>
        <translation>Collar y medidor</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Sign the record as it stands</source>
        <translation>Firmar el registro tal como está</translation>
    </message>
    <message>
        <source>This is a demonstration. Whatever is signed here says so in its own words; it cannot stand for a real installation.</source>
        <translation>Esto es una demostración. Lo que se firme aquí lo dice con sus propias palabras; no puede valer por una instalación real.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Lo que se declara</translation>
    </message>
    <message numerus="yes">
        <source>Signs %n entries as they stand. Anything added later is an amendment and shows as one.</source>
        <translation>
            <numerusform>Firma %n entrada tal como está. Lo que se agregue después es una enmienda y se muestra como tal.</numerusform>
            <numerusform>Firma %n entradas tal como están. Lo que se agregue después es una enmienda y se muestra como tal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Firme aquí con el dedo, el lápiz o el ratón</translation>
    </message>
    <message>
        <source>Field for the drawn signature</source>
        <translation>Campo para la firma dibujada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>cabeza %1</translation>
    </message>
    <message>
        <source>Sign by name only</source>
        <translation>Firmar solo con el nombre</translation>
    </message>
    <message>
        <source>Open when this is signed</source>
        <translation>Abierto al firmar</translation>
    </message>
    <message>
        <source>What comes after the signature anyway is none: %1.</source>
        <translation>Lo que de todos modos viene después de la firma no lo es: %1.</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Nobody has signed the record yet. The installer signs when the work is done; an inspector or the customer may sign as well.</source>
        <translation>Nadie ha firmado el registro todavía. El instalador firma cuando el trabajo está hecho; también pueden firmar un inspector o el cliente.</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Firmando …</translation>
    </message>
    <message>
        <source>Sign the record</source>
        <translation>Firmar el registro</translation>
    </message>
    <message>
        <source>Drawn signature of %1</source>
        <translation>Firma dibujada de %1</translation>
    </message>
</context>
<context>
    <name>SimWords</name>
    <message>
        <source>has no values yet, as after a restart</source>
        <translation>aún no tiene valores, como después de un reinicio</translation>
    </message>
    <message>
        <source>hangs upside down</source>
        <translation>cuelga al revés</translation>
    </message>
    <message>
        <source>the cellular modem finds no network</source>
        <translation>el módem celular no encuentra red</translation>
    </message>
    <message>
        <source>refuses every command because of its state</source>
        <translation>rechaza todo comando por su estado</translation>
    </message>
    <message>
        <source>needs S seconds (280) until it reaches the cloud</source>
        <translation>necesita S segundos (280) hasta llegar a la nube</translation>
    </message>
    <message>
        <source>has failed: skull and crossbones, no smart functions</source>
        <translation>ha fallado: calavera y tibias, sin funciones inteligentes</translation>
    </message>
    <message>
        <source>the relay does not move</source>
        <translation>el relé no se mueve</translation>
    </message>
    <message>
        <source>A collar has the states %1.</source>
        <translation>Un collar tiene los estados %1.</translation>
    </message>
    <message>
        <source>The serial “%1” is not a simulated device&apos;s: it must begin with SIM-.</source>
        <translation>El número de serie “%1” no es de un dispositivo simulado: debe empezar con SIM-.</translation>
    </message>
    <message>
        <source>A collar has no state “%1”; it has %2.</source>
        <translation>Un collar no tiene el estado “%1”; tiene %2.</translation>
    </message>
    <message>
        <source>The fault “%1” cannot be used: %2. See witnessmark-sim --list-faults.</source>
        <translation>El fallo “%1” no se puede usar: %2. Vea witnessmark-sim --list-faults.</translation>
    </message>
    <message>
        <source>requests are counted from 1 upwards</source>
        <translation>las peticiones se cuentan desde 1</translation>
    </message>
    <message>
        <source>“@%1” is not a time; write @12s, @#7, @#7-9, @#7+, @STATE or @STATE+3s</source>
        <translation>“@%1” no es un momento; escriba @12s, @#7, @#7-9, @#7+, @STATE o @STATE+3s</translation>
    </message>
    <message>
        <source>this device has no fault of that name</source>
        <translation>este dispositivo no tiene ningún fallo con ese nombre</translation>
    </message>
    <message>
        <source>it takes no argument</source>
        <translation>no lleva argumento</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 to 86400000</source>
        <translation>%1 debe ser un número entero de 0 a 86400000</translation>
    </message>
    <message>
        <source>random bytes right before a frame</source>
        <translation>bytes al azar justo antes de una trama</translation>
    </message>
    <message>
        <source>a byte of the frame is missing</source>
        <translation>falta un byte de la trama</translation>
    </message>
    <message>
        <source>a byte of the frame comes twice</source>
        <translation>un byte de la trama llega dos veces</translation>
    </message>
    <message>
        <source>a bit of the frame is wrong</source>
        <translation>un bit de la trama es incorrecto</translation>
    </message>
    <message>
        <source>the frame comes in two pieces, MS milliseconds apart</source>
        <translation>la trama llega en dos partes, separadas MS milisegundos</translation>
    </message>
    <message>
        <source>A and B are crossed: what a receiver makes of the frame then</source>
        <translation>A y B están cruzados: lo que un receptor entiende entonces de la trama</translation>
    </message>
    <message>
        <source>the line gives nothing but 00</source>
        <translation>la línea solo da 00</translation>
    </message>
    <message>
        <source>the line gives nothing but FF</source>
        <translation>la línea solo da FF</translation>
    </message>
    <message>
        <source>no frame is sent</source>
        <translation>no se envía ninguna trama</translation>
    </message>
    <message>
        <source>the frame is sent twice, two seconds apart</source>
        <translation>la trama se envía dos veces, con dos segundos de diferencia</translation>
    </message>
    <message>
        <source>another meter, number ID (2579), talks on the same pair</source>
        <translation>otro medidor, número ID (2579), habla en el mismo par</translation>
    </message>
    <message>
        <source>another meter talks at the same time: the bytes are mixed</source>
        <translation>otro medidor habla al mismo tiempo: los bytes se mezclan</translation>
    </message>
    <message>
        <source>pulls the plug instead of sending the frame</source>
        <translation>desconecta el cable en vez de enviar la trama</translation>
    </message>
    <message>
        <source>The meter knows fault, clear, read and set.</source>
        <translation>El medidor conoce fault, clear, read y set.</translation>
    </message>
    <message>
        <source>“%1” is nothing this meter has, or not in its range; there are kwh, kw, peak_kw, resets, first_byte.</source>
        <translation>“%1” no es algo que este medidor tenga, o está fuera de rango; existen kwh, kw, peak_kw, resets, first_byte.</translation>
    </message>
    <message>
        <source>An IMS meter&apos;s number is 0 to 65535; “%1” is not.</source>
        <translation>El número de un medidor IMS va de 0 a 65535; “%1” no lo es.</translation>
    </message>
    <message>
        <source>An IMS meter is always “metering”; there is no state “%1”.</source>
        <translation>Un medidor IMS siempre está “metering”; no existe el estado “%1”.</translation>
    </message>
    <message>
        <source>That is no memory of a collar.</source>
        <translation>Eso no es la memoria de un collar.</translation>
    </message>
    <message>
        <source>takes MS milliseconds (400) for every answer, within the deadline</source>
        <translation>tarda MS milisegundos (400) en cada respuesta, dentro del plazo</translation>
    </message>
    <message>
        <source>Send {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…}} with one of %1, or {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;}.</source>
        <translation>Envíe {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…}} con uno de %1, o {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;}.</translation>
    </message>
    <message>
        <source>An inverter has no state “%1”; it has %2.</source>
        <translation>Un inversor no tiene el estado “%1”; tiene %2.</translation>
    </message>
    <message>
        <source>the line gives random bytes without end</source>
        <translation>la línea da bytes al azar sin fin</translation>
    </message>
    <message>
        <source>no current reaches the meter: nothing is counted, the load lamp is dark</source>
        <translation>no llega corriente al medidor: no se cuenta nada, la luz de carga está apagada</translation>
    </message>
    <message>
        <source>one of three current transformers is reversed: a third of the load is counted</source>
        <translation>uno de tres transformadores de corriente está invertido: se cuenta un tercio de la carga</translation>
    </message>
    <message>
        <source>power flows backwards: the red lamp is lit and nothing is counted</source>
        <translation>la potencia fluye al revés: la luz roja está encendida y no se cuenta nada</translation>
    </message>
    <message>
        <source>the display does not follow the meter</source>
        <translation>la pantalla no sigue al medidor</translation>
    </message>
    <message>
        <source>%1: “%2” must be a list of texts.</source>
        <translation>%1: “%2” debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>%1 is a scenario of another kind than this release knows (%2).</source>
        <translation>%1 es un escenario de otro tipo que el que conoce esta versión (%2).</translation>
    </message>
    <message>
        <source>%1: there is no “%2” in a scenario; there are %3.</source>
        <translation>%1: no hay “%2” en un escenario; hay %3.</translation>
    </message>
    <message>
        <source>The scenario “%1” is one of the device %2, not of %3.</source>
        <translation>El escenario “%1” es del dispositivo %2, no de %3.</translation>
    </message>
    <message>
        <source>the utility shuts the relay from afar; no fault, but it comes when it likes</source>
        <translation>la compañía eléctrica cierra el relé a distancia; no es una falla, pero ocurre cuando ella quiere</translation>
    </message>
    <message>
        <source>Send {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…,&quot;relay&quot;:&quot;open&quot;|&quot;shut&quot;,&quot;inverter&quot;:&quot;off&quot;|&quot;on&quot;}} or {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;|&quot;memory&quot;}.</source>
        <translation>Envíe {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…,&quot;relay&quot;:&quot;open&quot;|&quot;shut&quot;,&quot;inverter&quot;:&quot;off&quot;|&quot;on&quot;}} o {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;|&quot;memory&quot;}.</translation>
    </message>
    <message>
        <source>the receiver is set to BAUD (4800): what it makes of the frame then</source>
        <translation>el receptor está a BAUD (4800): lo que hace entonces de la trama</translation>
    </message>
</context>
<context>
    <name>SimulatorWords</name>
    <message>
        <source>--fault NAME[:ARG][@WHEN]; WHEN is 12s (a time after the start), #7, #7-9 or #7+ (requests or frames), STATE or STATE+3s; without it the fault always acts.</source>
        <translation>--fault NAME[:ARG][@WHEN]; WHEN es 12s (un tiempo desde el arranque), #7, #7-9 o #7+ (peticiones o tramas), STATE o STATE+3s; sin él, el fallo actúa siempre.</translation>
    </message>
    <message>
        <source>states:</source>
        <translation>estados:</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 debe ser un número de %2 a %3, no “%4”.</translation>
    </message>
    <message>
        <source>with --pty: where a link to the pseudo-terminal is made</source>
        <translation>con --pty: dónde se crea un enlace a la pseudoterminal</translation>
    </message>
    <message>
        <source>Be reached on a pseudo-terminal, with a link to it at PATH where that is given.</source>
        <translation>Atender en una pseudoterminal, con un enlace a ella en PATH si se indica.</translation>
    </message>
    <message>
        <source>Be reached on a TCP port (0: a free one).</source>
        <translation>Atender en un puerto TCP (0: uno libre).</translation>
    </message>
    <message>
        <source>Address for --tcp; loopback without it.</source>
        <translation>Dirección para --tcp; sin ella, loopback.</translation>
    </message>
    <message>
        <source>Serial number of the device.</source>
        <translation>Número de serie del dispositivo.</translation>
    </message>
    <message>
        <source>Part number of the device.</source>
        <translation>Número de parte del dispositivo.</translation>
    </message>
    <message>
        <source>Modbus unit number (1).</source>
        <translation>Número de unidad Modbus (1).</translation>
    </message>
    <message>
        <source>SunSpec base address: 0, 40000 or 50000.</source>
        <translation>Dirección base SunSpec: 0, 40000 o 50000.</translation>
    </message>
    <message>
        <source>State to start in; --list-faults names them.</source>
        <translation>Estado inicial; --list-faults los nombra.</translation>
    </message>
    <message>
        <source>The device&apos;s time against real time (1).</source>
        <translation>El tiempo del dispositivo frente al real (1).</translation>
    </message>
    <message>
        <source>Send bytes at a serial line&apos;s rate.</source>
        <translation>Enviar bytes a la velocidad de una línea serie.</translation>
    </message>
    <message>
        <source>Misbehave; may be repeated. --list-faults explains each.</source>
        <translation>Portarse mal; se puede repetir. --list-faults explica cada uno.</translation>
    </message>
    <message>
        <source>A Unix socket that takes JSON lines.</source>
        <translation>Un socket Unix que acepta líneas JSON.</translation>
    </message>
    <message>
        <source>Makes what is random repeatable (1).</source>
        <translation>Hace repetible lo aleatorio (1).</translation>
    </message>
    <message>
        <source>Explain all faults and states.</source>
        <translation>Explicar todos los fallos y estados.</translation>
    </message>
    <message>
        <source>DEVICE must be one of %1.</source>
        <translation>DEVICE debe ser uno de %1.</translation>
    </message>
    <message>
        <source>--base must be 0, 40000 or 50000.</source>
        <translation>--base debe ser 0, 40000 o 50000.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>No existe el idioma %1; elija en, es o fr_CA.</translation>
    </message>
    <message>
        <source>Speak en, es or fr_CA; what the environment says without it.</source>
        <translation>Hablar en, es o fr_CA; sin esta opción, lo que diga el entorno.</translation>
    </message>
    <message>
        <source>Be reached by Bluetooth, on ADAPTER (hci0) where that is given; the collar only.</source>
        <translation>Ser accesible por Bluetooth, en ADAPTER (hci0) si se indica; solo el collar.</translation>
    </message>
    <message>
        <source>Choose where the device is reached: --pty [PATH], --tcp PORT or --ble [ADAPTER].</source>
        <translation>Elija dónde se accede al dispositivo: --pty [PATH], --tcp PORT o --ble [ADAPTER].</translation>
    </message>
    <message>
        <source>--scenario NAME; each plays a row of a manual&apos;s troubleshooting.</source>
        <translation>--scenario NAME; cada uno representa una fila de la solución de problemas de un manual.</translation>
    </message>
    <message>
        <source>Play a scenario: one of --list-scenarios, or a file like those.</source>
        <translation>Representar un escenario: uno de --list-scenarios o un archivo como esos.</translation>
    </message>
    <message>
        <source>List the scenarios that come with the program.</source>
        <translation>Listar los escenarios que vienen con el programa.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>No se puede crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Name the folder for the devices: witnessmark-sim demo FOLDER [--speed N]</source>
        <translation>Indique la carpeta para los aparatos: witnessmark-sim demo FOLDER [--speed N]</translation>
    </message>
    <message>
        <source>%1 holds a fleet already; nothing was changed.</source>
        <translation>%1 ya contiene una flota; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Make a fleet: witnessmark-sim fleet make FOLDER [--units N]. Run it: witnessmark-sim fleet FOLDER --server https://… [--certificate SHA256]</source>
        <translation>Crear una flota: witnessmark-sim fleet make FOLDER [--units N]. Ejecutarla: witnessmark-sim fleet FOLDER --server https://… [--certificate SHA256]</translation>
    </message>
    <message>
        <source>Runs one simulated device in the foreground and prints one line when it is ready.

Example:
  witnessmark-sim collar --pty /tmp/collar --state b4-enrol --speed 60

witnessmark-sim demo FOLDER runs the three devices of the demonstration site at once, 60 times as fast as real ones (or --speed); witnessmarkctl commission resources/demo/job.json --devices FOLDER finds them there.

witnessmark-sim fleet make FOLDER makes 50 collars and the list that witnessmark-cloud --hand-over takes; witnessmark-sim fleet FOLDER --server https://… lets them report there, with --fault refuse the first of them refuses what it is told.</source>
        <translation>Hace funcionar un aparato simulado en primer plano y escribe una línea cuando está listo.

Ejemplo:
  witnessmark-sim collar --pty /tmp/collar --state b4-enrol --speed 60

witnessmark-sim demo FOLDER hace funcionar a la vez los tres aparatos del sitio de demostración, 60 veces más rápido que los reales (o --speed); witnessmarkctl commission resources/demo/job.json --devices FOLDER los encuentra allí.

witnessmark-sim fleet make FOLDER crea 50 collares y la lista que toma witnessmark-cloud --hand-over; witnessmark-sim fleet FOLDER --server https://… los deja informar allí; con --fault refuse el primero rechaza lo que se le dice.</translation>
    </message>
    <message>
        <source>fleet make: how many collars (50).</source>
        <translation>fleet make: cuántos collares (50).</translation>
    </message>
    <message>
        <source>fleet: the service that the collars report to.</source>
        <translation>fleet: el servicio al que informan los collares.</translation>
    </message>
    <message>
        <source>fleet: the SHA-256 of the service&apos;s certificate, as it prints it.</source>
        <translation>fleet: el SHA-256 del certificado del servicio, tal como lo imprime.</translation>
    </message>
</context>
<context>
    <name>SiteFormWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>%1 de %2 conocidos</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>two records disagree</source>
        <translation>dos registros se contradicen</translation>
    </message>
    <message>
        <source>Choose what is so.</source>
        <translation>Elija lo que es cierto.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Worked out from these</source>
        <translation>Calculado a partir de estos</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>The site</source>
        <translation>El sitio</translation>
    </message>
    <message>
        <source>What this job goes by. A correction is a new entry; what stood before stays in the record.</source>
        <translation>Los datos en que se basa este trabajo. Una corrección es una entrada nueva; lo anterior queda en el registro.</translation>
    </message>
    <message>
        <source>Find any fact</source>
        <translation>Buscar cualquier dato</translation>
    </message>
    <message>
        <source>No fact of that name. Try one word of it, as “voltage” or “inverter”.</source>
        <translation>Ningún dato con ese nombre. Pruebe con una palabra, como “voltaje” o “inversor”.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its facts count no more, and those behind it move up by one. They stay in the record.</source>
        <translation>Sus datos ya no cuentan y los que siguen suben un lugar. Quedan en el registro.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Enter: %1</source>
        <translation>Ingresar: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>%1 · for: %2</source>
        <translation>%1 · para: %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>“%1” is not a path of the site model: position %2 is not understood. A path looks like inverters[0].make.</source>
        <translation>“%1” no es una ruta del modelo del sitio: no se entiende la posición %2. Una ruta se escribe como inverters[0].make.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a group of values</source>
        <translation>un grupo de valores</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01</source>
        <translation>una fecha como 2026-11-01</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>The site model&apos;s schema nests too deeply at %1.</source>
        <translation>El esquema del modelo del sitio tiene demasiados niveles en %1.</translation>
    </message>
    <message>
        <source>The site model&apos;s schema gives no type at %1.</source>
        <translation>El esquema del modelo del sitio no da tipo en %1.</translation>
    </message>
    <message>
        <source>The site model&apos;s schema refers to “%1”, which is not there.</source>
        <translation>El esquema del modelo del sitio remite a “%1”, que no está.</translation>
    </message>
    <message>
        <source>The site model has no “%1”. Check the spelling.</source>
        <translation>El modelo del sitio no tiene “%1”. Revise la ortografía.</translation>
    </message>
    <message>
        <source>The site model has no “%1”. Did you mean %2?</source>
        <translation>El modelo del sitio no tiene “%1”. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>%1 is empty. Leave it out when it is not known.</source>
        <translation>%1 está vacío. Omítalo cuando no se sepa.</translation>
    </message>
    <message>
        <source>%1 must be %2; %3 is not.</source>
        <translation>%1 debe ser %2; %3 no lo es.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Allowed are: %3.</source>
        <translation>%1 no puede ser %2. Se permite: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the least is %3.</source>
        <translation>%1 no puede ser %2; lo mínimo es %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the most is %3.</source>
        <translation>%1 no puede ser %2; lo máximo es %3.</translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>%1 no puede estar vacío.</translation>
    </message>
    <message>
        <source>%1 must be a date such as 2026-11-01; %2 is not.</source>
        <translation>%1 debe ser una fecha como 2026-11-01; %2 no lo es.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it does not have the form that is wanted.</source>
        <translation>%1 no puede ser %2: no tiene la forma que se pide.</translation>
    </message>
    <message>
        <source>%1 has %2 elements; at most %3 are allowed.</source>
        <translation>%1 tiene %2 elementos; se permiten %3 como máximo.</translation>
    </message>
    <message>
        <source>“%1” does not say which measurement is meant.</source>
        <translation>“%1” no dice de qué medición se trata.</translation>
    </message>
    <message>
        <source>%1 must be a number or a word; %2 is not.</source>
        <translation>%1 debe ser un número o una palabra; %2 no lo es.</translation>
    </message>
    <message>
        <source>%1 has %2 elements, so that number %3 cannot be recorded before those between are. Record them first.</source>
        <translation>%1 tiene %2 elementos, así que el número %3 no se puede registrar antes que los intermedios. Registre esos primero.</translation>
    </message>
    <message>
        <source>“%1” does not say which element is meant. Name it, as in %2[0].</source>
        <translation>“%1” no dice de qué elemento se trata. Nómbrelo, como en %2[0].</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the name of the language of these texts: en, es or fr_CA</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>The translation of “%1” in the site model is not a text.</source>
        <translation>La traducción de “%1” en el modelo de sitio no es un texto.</translation>
    </message>
    <message>
        <source>Disconnects %1 have the same role, “%2”; a site has one. Keep it at one of them.</source>
        <translation>Los seccionadores %1 tienen la misma función, “%2”; un sitio tiene uno. Déjela en uno de ellos.</translation>
    </message>
    <message>
        <source>%1 %2 have the same ID, “%3”. Give each its own.</source>
        <translation>%1 %2 tienen el mismo identificador, “%3”. Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 must be a day and a time such as 2026-11-01T08:00; %2 is not.</source>
        <translation>%1 debe ser un día y una hora como 2026-11-01T08:00; %2 no lo es.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Enter a day from %3 to %4, with all four figures of the year.</source>
        <translation>%1 no puede ser %2. Ponga un día del %3 al %4, con las cuatro cifras del año.</translation>
    </message>
    <message>
        <source>%1 (%2) lies before %3 (%4). Correct the day that is wrong.</source>
        <translation>%1 (%2) es anterior a %3 (%4). Corrija el día equivocado.</translation>
    </message>
    <message>
        <source>The utility is chosen as “%1” and named “%2”. Correct the one that is wrong: the handbook goes by the choice.</source>
        <translation>La compañía elegida es “%1” y el nombre es “%2”. Corrija lo que esté mal: el manual sigue la elección.</translation>
    </message>
    <message>
        <source>Inverter %1 is recorded, and that there are 0 of it. Correct the quantity, or take the inverter out.</source>
        <translation>El inversor %1 está registrado con cantidad 0. Corrija la cantidad o quite el inversor.</translation>
    </message>
    <message>
        <source>Inverter %1 is recorded behind a generation meter adapter, and the connection is another one. Correct the one that is wrong.</source>
        <translation>El inversor %1 está registrado detrás de un adaptador de medidor de generación, y la conexión es otra. Corrija el dato que esté mal.</translation>
    </message>
    <message>
        <source>Inverter %1 is recorded as one for storage, and the site as one without. Correct the one that is wrong.</source>
        <translation>El inversor %1 está registrado para almacenamiento, y el sitio como uno sin él. Corrija el dato que esté mal.</translation>
    </message>
    <message>
        <source>Array %1 is recorded at inverter “%2”, which the site does not have. Correct the one that is wrong.</source>
        <translation>El arreglo %1 está registrado en el inversor «%2», que el sitio no tiene. Corrija el dato que esté mal.</translation>
    </message>
    <message>
        <source>The service is recorded with %1 phases and as “%2”. Correct the one that is wrong.</source>
        <translation>El servicio está registrado con %1 fases y como «%2». Corrija el dato que esté mal.</translation>
    </message>
    <message>
        <source>The service is recorded with %1 V; such a service has %2 to %3 V. Correct it.</source>
        <translation>La acometida está anotada con %1 V; una así tiene de %2 a %3 V. Corríjalo.</translation>
    </message>
    <message>
        <source>The plot plan places “%1”, which the site does not have. Record it, or take it off the plan.</source>
        <translation>El plano coloca «%1», que el sitio no tiene. Regístrelo o quítelo del plano.</translation>
    </message>
    <message>
        <source>Conductor run %1 leads to “%2”, which the site does not have. Record it, or correct the run.</source>
        <translation>El tramo de conductores %1 lleva a «%2», que el sitio no tiene. Regístrelo o corrija el tramo.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>una lista de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These cannot both be so: %1 and %2. Correct the one that is wrong.</source>
        <translation>Esto no puede ser a la vez: %1 y %2. Corrija lo que esté mal.</translation>
    </message>
    <message>
        <source>%1 is recorded as %2, and %3 make %4. Correct the one that is wrong.</source>
        <translation>%1 consta como %2, y %3 suman %4. Corrija lo que esté mal.</translation>
    </message>
    <message>
        <source>%1 %2 is no date; dates are written 2026-11-05.</source>
        <translation>%1 %2 no es una fecha; las fechas se escriben 2026-11-05.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be. Enter a day from %3 to %4.</source>
        <translation>%1 %2 no puede ser. Indique un día del %3 al %4.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: no installation has more than %3. Check the figure and its unit.</source>
        <translation>%1 no puede ser %2: ninguna instalación tiene más de %3. Revise la cifra y su unidad.</translation>
    </message>
    <message>
        <source>%1: %2 says nothing. Enter what is there, or leave it out while it is not known.</source>
        <translation>%1: %2 no dice nada. Anote lo que hay, o déjelo sin anotar mientras no se sepa.</translation>
    </message>
    <message>
        <source>Disconnects %1 have the same role, “%2”; a site has one. Keep it at one of them, or record that it takes %3 devices to separate all sources.</source>
        <translation>Los seccionadores %1 tienen la misma función, “%2”; un sitio tiene uno. Déjela en uno de ellos, o registre que hacen falta %3 dispositivos para separar todas las fuentes.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it is more than %3. Leave out what is not known.</source>
        <translation>%1 no puede ser %2; es más de %3. Deje fuera lo que no se sabe.</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 muestra: %2</translation>
    </message>
    <message>
        <source>%1 (%2) has not come yet, and is recorded as done. Correct the day, or record it when it is done.</source>
        <translation>%1 (%2) aún no ha llegado, y consta como hecho. Corrija la fecha, o regístrela cuando esté hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) lies more than %n years ahead. Correct the day.</source>
        <translation>
            <numerusform>%1 (%2) está a más de %n año en el futuro. Corrija la fecha.</numerusform>
            <numerusform>%1 (%2) está a más de %n años en el futuro. Corrija la fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnects %1 are AC disconnects, and %2 is recorded as %3. Correct what is wrong: the role of a disconnect, or how many devices it takes.</source>
        <translation>Los seccionadores %1 son seccionadores de CA, y en %2 consta %3. Corrija lo que esté mal: la función de un seccionador, o cuántos dispositivos hacen falta.</translation>
    </message>
    <message>
        <source>These cannot both be so: %1 and %2. Correct the one that is wrong, or record what makes both so: %3.</source>
        <translation>No pueden ser ciertos los dos: %1 y %2. Corrija el que esté mal, o registre lo que explica ambos: %3.</translation>
    </message>
    <message>
        <source>Revision %1 of the drawings is dated %2, and revision %3 before it %4. Correct the day that is wrong.</source>
        <translation>La revisión %1 de los planos lleva fecha %2, y la revisión %3, anterior, %4. Corrija el día equivocado.</translation>
    </message>
    <message>
        <source>Two revisions of the drawings have the number %1. Give each its own.</source>
        <translation>Dos revisiones de los planos tienen el número %1. Dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>Storage group %1 is recorded at inverter “%2”, which the site does not have. Correct the one that is wrong.</source>
        <translation>El grupo de almacenamiento %1 está registrado en el inversor “%2”, que el sitio no tiene. Corrija el que esté mal.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>All phases and steps</source>
        <translation>Todas las fases y pasos</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Bien: %1</translation>
    </message>
    <message>
        <source>Stop work: cannot be skipped or waived</source>
        <translation>Detención del trabajo: no se puede omitir ni dispensar</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should be known about this step</source>
        <translation>Lo que conviene saber de este paso</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Anular este paso</translation>
    </message>
    <message>
        <source>Cannot be taken back now: %1</source>
        <translation>Ahora no se puede anular: %1</translation>
    </message>
    <message>
        <source>It was left out, so there is nothing to take back. Where nothing stands in its way it can still be done here.</source>
        <translation>Se omitió, así que no hay nada que deshacer. Si nada lo impide, aún puede hacerse aquí.</translation>
    </message>
</context>
<context>
    <name>StepPlace</name>
    <message>
        <source>Sign the record</source>
        <translation>Firmar el registro</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Ir a los hallazgos</translation>
    </message>
    <message>
        <source>Go to the drawings</source>
        <translation>Ir a los planos</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Ir al expediente</translation>
    </message>
    <message>
        <source>Read what the packet says</source>
        <translation>Leer lo que dice el expediente</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo, large</source>
        <translation>La foto, en grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Firmando …</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Back to the step</source>
        <translation>Volver al paso</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>The built-in typeface %1 cannot be loaded. Install the program again.</source>
        <translation>No se puede cargar la tipografía incluida %1. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The program was built without its typefaces. Install the program again.</source>
        <translation>El programa se compiló sin sus tipografías. Instale el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>SuitabilityWords</name>
    <message>
        <source>The pack %1 lacks the rating %2.</source>
        <translation>Al paquete %1 le falta el valor nominal %2.</translation>
    </message>
    <message>
        <source>Inverters listed to UL 1741</source>
        <translation>Inversores listados según UL 1741</translation>
    </message>
    <message>
        <source>Use listed inverters or record their listing.</source>
        <translation>Use inversores listados o registre su listado.</translation>
    </message>
    <message>
        <source>Collar and socket form</source>
        <translation>Forma del collar y de la base</translation>
    </message>
    <message>
        <source>Order the collar for this socket; it is made for forms 2S and 12S.</source>
        <translation>Pida el collar para esta base; se fabrica para las formas 2S y 12S.</translation>
    </message>
    <message>
        <source>The socket is form %1; this collar fits 2S and 12S only.</source>
        <translation>La base es de forma %1; este collar va solo en 2S y 12S.</translation>
    </message>
    <message>
        <source>The socket is form %1, the collar is for form %2.</source>
        <translation>La base es de forma %1, el collar es para forma %2.</translation>
    </message>
    <message>
        <source>Socket cover</source>
        <translation>Tapa de la base</translation>
    </message>
    <message>
        <source>The socket’s cover is “%1”; the collar fits ringless and ring-type sockets.</source>
        <translation>La tapa de la base es “%1”; el collar va en bases con aro y sin aro.</translation>
    </message>
    <message>
        <source>Ask the maker before using it here.</source>
        <translation>Pregunte al fabricante antes de usarlo aquí.</translation>
    </message>
    <message>
        <source>Shallow socket</source>
        <translation>Base de poca profundidad</translation>
    </message>
    <message>
        <source>This is a shallow “button” socket, which the maker advises against.</source>
        <translation>Esta es una base “button” de poca profundidad, que el fabricante desaconseja.</translation>
    </message>
    <message>
        <source>Replace the socket, or record who accepts it and why.</source>
        <translation>Cambie la base, o registre quién la acepta y por qué.</translation>
    </message>
    <message>
        <source>Working space with the collar in place</source>
        <translation>Espacio de trabajo con el collar puesto</translation>
    </message>
    <message>
        <source>%1: %2 in of %3 in</source>
        <translation>%1: %2 in de %3 in</translation>
    </message>
    <message>
        <source>Too little working space, %1.</source>
        <translation>Espacio de trabajo insuficiente, %1.</translation>
    </message>
    <message>
        <source>Clear the space, or ask the utility.</source>
        <translation>Despeje el espacio, o pregunte a la compañía eléctrica.</translation>
    </message>
    <message>
        <source>A way for the neutral</source>
        <translation>Un camino para el neutro</translation>
    </message>
    <message>
        <source>Socket jaws</source>
        <translation>Mordazas de la base</translation>
    </message>
    <message>
        <source>The socket has %1 jaws; the collar fits 4 or 5.</source>
        <translation>La base tiene %1 mordazas; el collar va en 4 o 5.</translation>
    </message>
    <message>
        <source>This socket cannot take the collar.</source>
        <translation>Esta base no acepta el collar.</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forma del medidor</translation>
    </message>
    <message>
        <source>The meter is form %1, the collar is for form %2.</source>
        <translation>El medidor es de forma %1, el collar es para forma %2.</translation>
    </message>
    <message>
        <source>Order the collar for this meter.</source>
        <translation>Pida el collar para este medidor.</translation>
    </message>
    <message>
        <source>The conduit is %1 in; the collar takes %2.</source>
        <translation>La tubería es de %1 in; el collar acepta %2.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Use %1.</translation>
    </message>
    <message>
        <source>Power conduit</source>
        <translation>Tubería de potencia</translation>
    </message>
    <message>
        <source>1/2, 3/4 or 1 in trade size</source>
        <translation>tamaño comercial 1/2, 3/4 o 1 in</translation>
    </message>
    <message>
        <source>Communications conduit</source>
        <translation>Tubería de comunicaciones</translation>
    </message>
    <message>
        <source>1/2 in trade size</source>
        <translation>tamaño comercial 1/2 in</translation>
    </message>
    <message>
        <source>Power through the collar</source>
        <translation>Potencia a través del collar</translation>
    </message>
    <message>
        <source>The inverters make %1 kW together; the collar carries %2 kW.</source>
        <translation>Los inversores suman %1 kW; el collar soporta %2 kW.</translation>
    </message>
    <message>
        <source>Connect no more than %1 kW through this collar.</source>
        <translation>No conecte más de %1 kW a través de este collar.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Voltaje</translation>
    </message>
    <message>
        <source>The service is %1 V; the collar is for %2 V at most.</source>
        <translation>La acometida es de %1 V; el collar es para %2 V como máximo.</translation>
    </message>
    <message>
        <source>This service cannot take the collar.</source>
        <translation>Esta acometida no admite el collar.</translation>
    </message>
    <message>
        <source>Continuous current</source>
        <translation>Corriente continua de operación</translation>
    </message>
    <message>
        <source>The inverters give %1 A continuously; the collar carries %2 A.</source>
        <translation>Los inversores dan %1 A de forma continua; el collar soporta %2 A.</translation>
    </message>
    <message>
        <source>Connect no more than %1 A through this collar.</source>
        <translation>No conecte más de %1 A a través de este collar.</translation>
    </message>
    <message>
        <source>Breaker for the inverters</source>
        <translation>Interruptor de los inversores</translation>
    </message>
    <message>
        <source>%1 A continuously times 1.25 is %2 A; the breaker is %3 A.</source>
        <translation>%1 A de forma continua por 1.25 son %2 A; el interruptor es de %3 A.</translation>
    </message>
    <message>
        <source>No breaker of this collar is large enough.</source>
        <translation>Ningún interruptor de este collar es suficiente.</translation>
    </message>
    <message>
        <source>Order the collar with a %1 A breaker.</source>
        <translation>Pida el collar con un interruptor de %1 A.</translation>
    </message>
    <message>
        <source>Power at this voltage</source>
        <translation>Potencia a este voltaje</translation>
    </message>
    <message>
        <source>The inverters make %1 kW; at %2 V the collar carries %3 kW.</source>
        <translation>Los inversores suman %1 kW; a %2 V el collar soporta %3 kW.</translation>
    </message>
    <message>
        <source>Generation and grid together</source>
        <translation>Generación y red juntas</translation>
    </message>
    <message>
        <source>%1 A from the inverters and %2 A from the grid are %3 A; together %4 A are allowed.</source>
        <translation>%1 A de los inversores y %2 A de la red son %3 A; juntos se permiten %4 A.</translation>
    </message>
    <message>
        <source>Lower one of them to %1 A together.</source>
        <translation>Baje uno de los dos hasta %1 A en conjunto.</translation>
    </message>
    <message>
        <source>Field conductor size</source>
        <translation>Calibre de los conductores de campo</translation>
    </message>
    <message>
        <source>The field conductors are %1 AWG; the terminals take %2 AWG at most.</source>
        <translation>Los conductores de campo son %1 AWG; los terminales aceptan %2 AWG como máximo.</translation>
    </message>
    <message>
        <source>Use conductors of %1 AWG or thinner that carry the current.</source>
        <translation>Use conductores de %1 AWG o más delgados que soporten la corriente.</translation>
    </message>
    <message>
        <source>Service for form %1</source>
        <translation>Acometida para la forma %1</translation>
    </message>
    <message>
        <source>A form %1 collar is for a %2 service and a %3-jaw socket; here are %4 and %5 jaws.</source>
        <translation>Un collar de forma %1 es para una acometida %2 y una base de %3 mordazas; aquí hay %4 y %5 mordazas.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Order the collar for this service.</source>
        <translation>Pida el collar para esta acometida.</translation>
    </message>
    <message>
        <source>Breaker rating</source>
        <translation>Capacidad del interruptor</translation>
    </message>
    <message>
        <source>A %1 A breaker is not sold with this collar.</source>
        <translation>Este collar no se vende con un interruptor de %1 A.</translation>
    </message>
    <message>
        <source>Read the part number again.</source>
        <translation>Lea el número de parte otra vez.</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Temperatura ambiente</translation>
    </message>
    <message>
        <source>It gets from %1 °C to %2 °C here; the collar is for %3 °C to %4 °C.</source>
        <translation>Aquí va de %1 °C a %2 °C; el collar es para %3 °C a %4 °C.</translation>
    </message>
    <message>
        <source>Shade or shelter it, or ask the maker.</source>
        <translation>Póngale sombra o abrigo, o pregunte al fabricante.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>The service is %1 Hz; the collar is for %2 to %3 Hz.</source>
        <translation>La acometida es de %1 Hz; el collar es para %2 a %3 Hz.</translation>
    </message>
    <message>
        <source>Distance of the antenna</source>
        <translation>Distancia de la antena</translation>
    </message>
    <message>
        <source>People stay %1 cm from the antenna; it must be %2 cm.</source>
        <translation>Hay personas a %1 cm de la antena; deben ser %2 cm.</translation>
    </message>
    <message>
        <source>Keep people at least %1 cm away.</source>
        <translation>Mantenga a las personas a %1 cm como mínimo.</translation>
    </message>
    <message>
        <source>Full-size neutral</source>
        <translation>Neutro de tamaño completo</translation>
    </message>
    <message>
        <source>The neutral is %1 AWG, the line conductors are %2 AWG; an inverter here wants a full-size neutral.</source>
        <translation>El neutro es %1 AWG, los conductores de línea son %2 AWG; aquí un inversor pide un neutro de tamaño completo.</translation>
    </message>
    <message>
        <source>Use a neutral of at least the line conductors’ size.</source>
        <translation>Use un neutro por lo menos del calibre de los conductores de línea.</translation>
    </message>
    <message>
        <source>Pigtail in a 4-jaw socket</source>
        <translation>Conductor de neutro en una base de 4 mordazas</translation>
    </message>
    <message>
        <source>A 4-jaw socket always needs the pigtail; the fifth jaw is chosen.</source>
        <translation>Una base de 4 mordazas siempre necesita conductor de neutro; está elegida la quinta mordaza.</translation>
    </message>
    <message>
        <source>Fit the pigtail.</source>
        <translation>Ponga el conductor de neutro.</translation>
    </message>
    <message>
        <source>Pigtail or fifth jaw</source>
        <translation>Conductor de neutro o quinta mordaza</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, less than the %2 A breaker.</source>
        <translation>La quinta mordaza soporta %1 A, menos que el interruptor de %2 A.</translation>
    </message>
    <message>
        <source>Neutral size</source>
        <translation>Calibre del neutro</translation>
    </message>
    <message>
        <source>Use %1 AWG copper or larger, up to 2 AWG.</source>
        <translation>Use cobre %1 AWG o más grueso, hasta 2 AWG.</translation>
    </message>
    <message>
        <source>Check the breaker and the socket.</source>
        <translation>Revise el interruptor y la base.</translation>
    </message>
    <message>
        <source>Line or load side as designed</source>
        <translation>Lado de línea o de carga según el diseño</translation>
    </message>
    <message>
        <source>The collar is for the %1 side, the design says %2.</source>
        <translation>El collar es para el lado %1, el diseño dice %2.</translation>
    </message>
    <message>
        <source>Order the collar the design asks for.</source>
        <translation>Pida el collar que indica el diseño.</translation>
    </message>
    <message>
        <source>Breaker as designed</source>
        <translation>Interruptor según el diseño</translation>
    </message>
    <message>
        <source>The collar has a %1 A breaker, the design says %2 A.</source>
        <translation>El collar tiene un interruptor de %1 A, el diseño dice %2 A.</translation>
    </message>
    <message>
        <source>Line side</source>
        <translation>Lado de línea</translation>
    </message>
    <message>
        <source>Use a load-side collar, or record that the utility owns the generation.</source>
        <translation>Use un collar de lado de carga, o registre que la generación es de la compañía eléctrica.</translation>
    </message>
    <message>
        <source>A line-side collar is for utility-owned systems only; the utility does not own this one.</source>
        <translation>Un collar de lado de línea es solo para sistemas de la compañía eléctrica; este no es suyo.</translation>
    </message>
    <message>
        <source>22 kAIC</source>
        <translation>22 kAIC</translation>
    </message>
    <message>
        <source>The 22 kAIC rating is pending approval and cannot be ordered before it is recorded.</source>
        <translation>La capacidad de 22 kAIC está pendiente de aprobación y no se puede pedir antes de que esté registrada.</translation>
    </message>
    <message>
        <source>Use the 10 kAIC collar where the utility agrees, or wait for the approval.</source>
        <translation>Use el collar de 10 kAIC donde la compañía eléctrica esté de acuerdo, o espere la aprobación.</translation>
    </message>
    <message>
        <source>Interrupting rating</source>
        <translation>Capacidad interruptiva</translation>
    </message>
    <message>
        <source>The collar interrupts %1 kA, the service needs %2 kA.</source>
        <translation>El collar interrumpe %1 kA, la acometida necesita %2 kA.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo de entrega</translation>
    </message>
    <message>
        <source>A %1 A collar may have a longer lead time.</source>
        <translation>Un collar de %1 A puede tener un plazo de entrega más largo.</translation>
    </message>
    <message>
        <source>Confirm the delivery date.</source>
        <translation>Confirme la fecha de entrega.</translation>
    </message>
    <message>
        <source>The utility’s approval of this configuration</source>
        <translation>Aprobación de esta configuración por la compañía eléctrica</translation>
    </message>
    <message>
        <source>The utility has to approve exactly this part number.</source>
        <translation>La compañía eléctrica tiene que aprobar exactamente este número de parte.</translation>
    </message>
    <message>
        <source>Record the approval’s reference.</source>
        <translation>Registre la referencia de la aprobación.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Lo que se conecta</translation>
    </message>
    <message>
        <source>An EV charger on this collar needs an approval of its own from the utility and the AHJ.</source>
        <translation>Un cargador de vehículos eléctricos en este collar necesita una aprobación propia de la compañía eléctrica y de la AHJ.</translation>
    </message>
    <message>
        <source>The collar is approved for PV; “%1” needs an approval of its own from the utility and the AHJ.</source>
        <translation>El collar está aprobado para FV; “%1” necesita una aprobación propia de la compañía eléctrica y de la AHJ.</translation>
    </message>
    <message>
        <source>Get and record both approvals.</source>
        <translation>Obtenga y registre ambas aprobaciones.</translation>
    </message>
    <message>
        <source>Order the collar with the rating this service needs, or ask the utility.</source>
        <translation>Pida el collar con la capacidad que necesita este servicio, o pregunte a la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Not known yet: facts are missing that decide it.</source>
        <translation>Aún no se sabe: faltan datos que lo deciden.</translation>
    </message>
    <message>
        <source>Record what is missing.</source>
        <translation>Registre lo que falta.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de parte</translation>
    </message>
    <message>
        <source>Read the label once more and correct the number, or what is recorded beside it.</source>
        <translation>Lea la etiqueta otra vez y corrija el número, o lo que está registrado a su lado.</translation>
    </message>
    <message>
        <source>it says %1, %2 is recorded</source>
        <translation>dice %1, está registrado %2</translation>
    </message>
    <message>
        <source>The part number %1 and the record differ: %2.</source>
        <translation>El número de parte %1 y el registro difieren: %2.</translation>
    </message>
    <message>
        <source>Available fault current</source>
        <translation>Corriente de falla disponible</translation>
    </message>
    <message>
        <source>The utility can feed %1 kA into a fault here; the collar interrupts %2 kA.</source>
        <translation>La compañía eléctrica puede alimentar una falla aquí con %1 kA; el collar interrumpe %2 kA.</translation>
    </message>
    <message>
        <source>Do not install this collar here. Ask the utility for the fault current at the meter, and order a collar that interrupts it.</source>
        <translation>No instale este collar aquí. Pida a la compañía eléctrica la corriente de falla en el medidor y pida un collar que la interrumpa.</translation>
    </message>
    <message>
        <source>not listed to UL 1741</source>
        <translation>no listado según UL 1741</translation>
    </message>
    <message>
        <source>not for PV alone</source>
        <translation>no es solo para FV</translation>
    </message>
    <message>
        <source>not certified to run in parallel with the grid (IEEE 1547)</source>
        <translation>no certificado para operar en paralelo con la red (IEEE 1547)</translation>
    </message>
    <message>
        <source>its certification was withdrawn</source>
        <translation>se le retiró la certificación</translation>
    </message>
    <message>
        <source>Only grid-interactive PV whose inverters meet UL 1741 may be connected. %1.</source>
        <translation>Solo puede conectarse FV interactiva con la red cuyos inversores cumplan UL 1741. %1.</translation>
    </message>
    <message>
        <source>there is no torque for %1 AWG</source>
        <translation>no hay par para %1 AWG</translation>
    </message>
    <message>
        <source>%1 in-lb, wanted are %2</source>
        <translation>%1 in-lb, se piden %2</translation>
    </message>
    <message>
        <source>Torque of the pigtail at the collar</source>
        <translation>Par del cable de neutro en el collar</translation>
    </message>
    <message>
        <source>Tighten it to its torque with a tool in date, and record the reading.</source>
        <translation>Apriételo a su par con una herramienta con calibración vigente y anote la lectura.</translation>
    </message>
    <message>
        <source>The pigtail at the collar: %1.</source>
        <translation>El cable de neutro en el collar: %1.</translation>
    </message>
    <message>
        <source>Torques of the field terminals</source>
        <translation>Pares de los terminales de campo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tighten each to its torque with a tool in date, and record the reading.</source>
        <translation>Apriete cada uno a su par con una herramienta con calibración vigente y anote la lectura.</translation>
    </message>
    <message>
        <source>Field terminals: %1.</source>
        <translation>Terminales de campo: %1.</translation>
    </message>
    <message>
        <source>Field conductors</source>
        <translation>Conductores de campo</translation>
    </message>
    <message>
        <source>Use copper from 14 to 3 AWG that carries what the breaker lets through.</source>
        <translation>Use cobre de 14 a 3 AWG que soporte lo que deja pasar el interruptor.</translation>
    </message>
    <message>
        <source>The field conductors are not copper.</source>
        <translation>Los conductores de campo no son de cobre.</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, line conductors of %2 AWG carry more; an inverter here wants a full-size neutral.</source>
        <translation>La quinta mordaza soporta %1 A, los conductores de línea de %2 AWG soportan más; un inversor de aquí pide un neutro de tamaño completo.</translation>
    </message>
    <message>
        <source>The field terminals have no torque for %1 AWG.</source>
        <translation>Los terminales de campo no tienen par para %1 AWG.</translation>
    </message>
    <message>
        <source>Use a size of the torque table on the label.</source>
        <translation>Use un calibre de la tabla de pares de la etiqueta.</translation>
    </message>
    <message>
        <source>The field conductors are %1 AWG: the breaker behind them may have %2 A at most, and the collar’s has %3 A.</source>
        <translation>Los conductores de campo son %1 AWG: su interruptor puede tener %2 A como máximo, y el del collar tiene %3 A.</translation>
    </message>
    <message>
        <source>Keep the breaker OFF. Pull conductors that the breaker protects, or order the collar with a smaller breaker.</source>
        <translation>Deje el interruptor en OFF. Pase conductores que el interruptor proteja, o pida el collar con un interruptor menor.</translation>
    </message>
    <message>
        <source>Ampacity of the neutral</source>
        <translation>Ampacidad del neutro</translation>
    </message>
    <message>
        <source>The neutral carries %1 A, less than the %2 A breaker lets through.</source>
        <translation>El neutro conduce %1 A, menos de lo que deja pasar el interruptor de %2 A.</translation>
    </message>
    <message>
        <source>Use a neutral that carries at least the breaker’s rating.</source>
        <translation>Use un neutro que conduzca al menos la corriente nominal del interruptor.</translation>
    </message>
    <message>
        <source>Keep the breaker OFF. Pull a thicker conductor.</source>
        <translation>Deje el interruptor en OFF. Tienda un conductor más grueso.</translation>
    </message>
    <message>
        <source>The ground is %1 AWG; behind a %2 A breaker it has to be %3 AWG or thicker (NEC 250.122).</source>
        <translation>La tierra es de %1 AWG; tras un interruptor de %2 A tiene que ser de %3 AWG o más gruesa (NEC 250.122).</translation>
    </message>
    <message>
        <source>The neutral is %1 AWG; behind a %2 A breaker it has to be %3 AWG or thicker, as the ground (NEC 215.2(B), 250.122).</source>
        <translation>El neutro es de %1 AWG; tras un interruptor de %2 A tiene que ser de %3 AWG o más grueso, como la tierra (NEC 215.2(B), 250.122).</translation>
    </message>
    <message>
        <source>a label cannot say %1 in-lb where the table says %2</source>
        <translation>una etiqueta no puede decir %1 in-lb donde la tabla dice %2</translation>
    </message>
    <message>
        <source>%1 in-lb is twice the %2 wanted, or more</source>
        <translation>%1 in-lb es el doble de los %2 pedidos, o más</translation>
    </message>
    <message>
        <source>Conductor run %1 is %2 AWG: the breaker before it may have %3 A at most, and the collar’s has %4 A.</source>
        <translation>El tramo de conductores %1 es de %2 AWG: el interruptor que lo precede puede tener %3 A como máximo, y el del collar tiene %4 A.</translation>
    </message>
</context>
<context>
    <name>SunspecWords</name>
    <message>
        <source>%1 answered with another number of registers than asked.</source>
        <translation>%1 respondió con otro número de registros que el pedido.</translation>
    </message>
    <message>
        <source>The map starts at %1, one beside where it should.</source>
        <translation>El mapa empieza en %1, uno al lado de donde debería.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a SunSpec device: none of the known places holds the mark. Check that it is the right device.</source>
        <translation>%1 responde, pero no es un dispositivo SunSpec: ninguno de los lugares conocidos tiene la marca. Verifique que sea el dispositivo correcto.</translation>
    </message>
    <message>
        <source>The chain of models ends with an error instead of an end mark.</source>
        <translation>La cadena de modelos termina con un error en vez de una marca de fin.</translation>
    </message>
    <message>
        <source>The chain of models ends with 0 instead of an end mark.</source>
        <translation>La cadena de modelos termina con 0 en vez de una marca de fin.</translation>
    </message>
    <message>
        <source>Model %1 has no length.</source>
        <translation>El modelo %1 no tiene longitud.</translation>
    </message>
    <message>
        <source>Model %1 says it has %2 registers, which is more than there are.</source>
        <translation>El modelo %1 dice que tiene %2 registros, más de los que hay.</translation>
    </message>
    <message>
        <source>Model %1 cannot be read beyond register %2.</source>
        <translation>El modelo %1 no se puede leer más allá del registro %2.</translation>
    </message>
    <message>
        <source>More than %1 models were not read.</source>
        <translation>No se leyeron más de %1 modelos.</translation>
    </message>
    <message>
        <source>The chain of models has no end mark.</source>
        <translation>La cadena de modelos no tiene marca de fin.</translation>
    </message>
    <message>
        <source>The length of model %1 is wrong; the next one was found at %2.</source>
        <translation>La longitud del modelo %1 es incorrecta; el siguiente se encontró en %2.</translation>
    </message>
    <message>
        <source>The length of model %1 is wrong, and no model was found behind it.</source>
        <translation>La longitud del modelo %1 es incorrecta, y detrás no se encontró ningún modelo.</translation>
    </message>
    <message>
        <source>%1 has just started and has no values yet. Wait up to 40 seconds and try again.</source>
        <translation>%1 acaba de arrancar y aún no tiene valores. Espere hasta 40 segundos e intente de nuevo.</translation>
    </message>
    <message>
        <source>Model %1 has %2 registers instead of %3: a revision this program does not know.</source>
        <translation>El modelo %1 tiene %2 registros en lugar de %3: una revisión que este programa no conoce.</translation>
    </message>
    <message>
        <source>%1 of model %2 is shown raw: the device does not give its scale.</source>
        <translation>%1 del modelo %2 se muestra sin escalar: el dispositivo no da su escala.</translation>
    </message>
    <message>
        <source>%1 is not a usable SunSpec model file: %2.</source>
        <translation>%1 no es un archivo de modelo SunSpec utilizable: %2.</translation>
    </message>
    <message>
        <source>point “%1” has no name or the unknown type “%2”</source>
        <translation>el punto “%1” no tiene nombre o tiene el tipo desconocido “%2”</translation>
    </message>
    <message>
        <source>point “%1” cannot have %2 registers</source>
        <translation>el punto “%1” no puede tener %2 registros</translation>
    </message>
    <message>
        <source>its groups are nested too deeply</source>
        <translation>sus grupos tienen demasiados niveles anidados</translation>
    </message>
    <message>
        <source>group “%1” cannot repeat %2 times</source>
        <translation>el grupo “%1” no se puede repetir %2 veces</translation>
    </message>
    <message>
        <source>group “%1” is empty</source>
        <translation>el grupo “%1” está vacío</translation>
    </message>
    <message>
        <source>the model&apos;s number %1 is not from 1 to 65534</source>
        <translation>el número %1 del modelo no está entre 1 y 65534</translation>
    </message>
    <message>
        <source>it does not start with the points ID and L</source>
        <translation>no empieza con los puntos ID y L</translation>
    </message>
    <message>
        <source>%1 holds no SunSpec model files (model_N.json).</source>
        <translation>%1 no contiene archivos de modelo SunSpec (model_N.json).</translation>
    </message>
    <message>
        <source>%1 no longer has model %2 where it was. Close the connection and try again.</source>
        <translation>%1 ya no tiene el modelo %2 donde estaba. Cierre la conexión e intente de nuevo.</translation>
    </message>
    <message>
        <source>Model %1 has no values.</source>
        <translation>El modelo %1 no tiene valores.</translation>
    </message>
    <message>
        <source>Model %1 does not fit its layout (%2): a revision this program does not know.</source>
        <translation>El modelo %1 no encaja en su disposición (%2): una revisión que este programa no conoce.</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Every session with a device is recorded. Replay one to see what the installer saw.</source>
        <translation>Cada sesión con un dispositivo queda grabada. Reproduzca una para ver lo que vio el instalador.</translation>
    </message>
    <message>
        <source>Back to the recording</source>
        <translation>Volver a la grabación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Choose a recording on the left, or open a file.</source>
        <translation>Elija una grabación a la izquierda o abra un archivo.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>The office does not know this introduction link: it was used by another device, replaced by a newer one, or is older than 72 hours. Ask the office for a new one.</source>
        <translation>La oficina no conoce este enlace de presentación: lo usó otro dispositivo, lo reemplazó uno más nuevo o tiene más de 72 horas. Pida uno nuevo a la oficina.</translation>
    </message>
    <message>
        <source>The office no longer lets this device in: its account was closed, or the service was restored to before it joined. Nothing here is lost. Ask the office for an introduction link and join again.</source>
        <translation>La oficina ya no deja entrar a este dispositivo: se cerró su cuenta o el servicio se restauró a un momento anterior a su alta. Aquí no se pierde nada. Pida a la oficina un enlace de presentación y vuelva a unirse.</translation>
    </message>
    <message>
        <source>The role of this account does not allow this. Ask an administrator of the company.</source>
        <translation>El rol de esta cuenta no lo permite. Pregunte a un administrador de la empresa.</translation>
    </message>
    <message>
        <source>This device belongs to another account already. One device sends for one person; use another data directory for another account.</source>
        <translation>Este dispositivo ya pertenece a otra cuenta. Un dispositivo envía por una persona; use otra carpeta de datos para otra cuenta.</translation>
    </message>
    <message>
        <source>The office has other entries under this device&apos;s numbers: its records were put back from an older copy, or copied to a second device. Nothing was lost or replaced; export what is only here as bundles, and ask support.</source>
        <translation>La oficina tiene otras entradas con los números de este dispositivo: sus registros se restauraron de una copia anterior o se copiaron a un segundo dispositivo. No se perdió ni reemplazó nada; exporte como lotes lo que solo está aquí y consulte al soporte.</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full; it took nothing. Everything stays here until it does.</source>
        <translation>El disco de la oficina está lleno; no aceptó nada. Todo se queda aquí hasta que lo acepte.</translation>
    </message>
    <message>
        <source>The office does not have that.</source>
        <translation>La oficina no tiene eso.</translation>
    </message>
    <message>
        <source>The office&apos;s service answered “%1” (%2). Try again later; if it stays so, update both.</source>
        <translation>El servicio de la oficina respondió «%1» (%2). Inténtelo más tarde; si sigue así, actualice ambos.</translation>
    </message>
    <message>
        <source>An attachment arrived altered several times over; it was not kept. Try again on another network.</source>
        <translation>Un adjunto llegó alterado varias veces; no se guardó. Inténtelo en otra red.</translation>
    </message>
    <message>
        <source>The office&apos;s service answered an attachment in a way that makes no sense. Everything stays here; try again later.</source>
        <translation>El servicio de la oficina respondió a un adjunto de un modo sin sentido. Todo se queda aquí; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The office&apos;s service does not keep to what it said before. Everything stays here; try again later.</source>
        <translation>El servicio de la oficina no mantiene lo que dijo antes. Todo se queda aquí; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>it shows another certificate than the one in the introduction link</source>
        <translation>muestra un certificado distinto al del enlace de presentación</translation>
    </message>
    <message>
        <source>Nothing was sent to %1, because it does not prove that it is the office: %2. Check this device&apos;s clock; if it is right, ask the office.</source>
        <translation>No se envió nada a %1, porque no prueba que sea la oficina: %2. Compruebe el reloj de este dispositivo; si está bien, pregunte a la oficina.</translation>
    </message>
    <message>
        <source>The office&apos;s service and this program do not understand each other: “%1” is missing or wrong. Update both.</source>
        <translation>El servicio de la oficina y este programa no se entienden: «%1» falta o es incorrecto. Actualice ambos.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>“%1” is not an introduction link. It looks like https://office.example:8443/join#… and is copied whole, with what follows the #.</source>
        <translation>«%1» no es un enlace de presentación. Tiene la forma https://office.example:8443/join#… y se copia entero, con lo que sigue al #.</translation>
    </message>
    <message>
        <source>the office has another entry with this number of this device: its records were put back from an older copy, or copied to a second device</source>
        <translation>la oficina tiene otra entrada con este número de este dispositivo: sus registros se restauraron de una copia anterior o se copiaron a un segundo dispositivo</translation>
    </message>
    <message>
        <source>it follows one that was rejected</source>
        <translation>sigue a una que fue rechazada</translation>
    </message>
    <message>
        <source>no signature stands for it</source>
        <translation>ninguna firma responde por ella</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>the office&apos;s service is older than this program; offer it again when that was updated</source>
        <translation>el servicio de la oficina es más antiguo que este programa; ofrézcala otra vez cuando se haya actualizado</translation>
    </message>
    <message>
        <source>the role of this account may only read</source>
        <translation>el rol de esta cuenta solo puede leer</translation>
    </message>
    <message>
        <source>the device that wrote it does not belong to the company</source>
        <translation>el dispositivo que la escribió no pertenece a la empresa</translation>
    </message>
    <message>
        <source>the office gave the reason “%1”</source>
        <translation>la oficina dio el motivo «%1»</translation>
    </message>
    <message>
        <source>Too many requests came from here at once. The office takes the next in %1 s; try again then.</source>
        <translation>Llegaron demasiadas peticiones de aquí a la vez. La oficina acepta la siguiente en %1 s; inténtelo entonces.</translation>
    </message>
    <message>
        <source>the job is assigned to others; offer it again when the office has assigned it to you</source>
        <translation>el trabajo está asignado a otros; ofrézcalo de nuevo cuando la oficina se lo haya asignado</translation>
    </message>
    <message>
        <source>The collar %1 is not among your company&apos;s units: the service was never given it, or it is assigned to another company. Check the serial number; if it is right, ask the ConnectDER Service Center to assign it to you.</source>
        <translation>El collar %1 no está entre las unidades de su empresa: el servicio nunca lo recibió, o está asignado a otra empresa. Revise el número de serie; si es correcto, pida al ConnectDER Service Center que se lo asigne.</translation>
    </message>
    <message>
        <source>The unit is “%1”; this cannot be done in that state. A unit that hangs upside down is turned first, one in operation is unprovisioned first.</source>
        <translation>La unidad está «%1»; en ese estado no se puede hacer. Una unidad colgada al revés se endereza antes; una en operación se desaprovisiona antes.</translation>
    </message>
    <message>
        <source>Before a unit is provisioned it needs address, city, state and zip code. Missing: %1.</source>
        <translation>Antes de aprovisionar una unidad hacen falta dirección, ciudad, estado y código postal. Falta: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the unit meanwhile; nothing was changed now. Look at it again, then decide.</source>
        <translation>Otra persona cambió la unidad entretanto; ahora no se cambió nada. Mírela de nuevo y decida.</translation>
    </message>
    <message>
        <source>There is a tag of that name already.</source>
        <translation>Ya hay una etiqueta con ese nombre.</translation>
    </message>
    <message>
        <source>What was confirmed no longer holds: a unit changed its state, or the hour passed. Nothing was asked for. Look at the preview again.</source>
        <translation>Lo confirmado ya no vale: una unidad cambió de estado, o pasó la hora. No se pidió nada. Mire otra vez la vista previa.</translation>
    </message>
    <message>
        <source>The service does not know this unit, or the report is not signed with its key.</source>
        <translation>El servicio no conoce esta unidad, o el informe no está firmado con su clave.</translation>
    </message>
    <message>
        <source>The office does not take this in “%1”.</source>
        <translation>La oficina no acepta esto en «%1».</translation>
    </message>
    <message>
        <source>Everything stays here and is sent when it can.</source>
        <translation>Todo queda aquí y se envía cuando se pueda.</translation>
    </message>
    <message>
        <source>The office (%1) could not be reached. Check the network, and try again.</source>
        <translation>No se pudo llegar a la oficina (%1). Compruebe la red e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TermSearch</name>
    <message>
        <source>Terms of the handbook</source>
        <translation>Términos del manual</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>No term has this word.</source>
        <translation>Ningún término tiene esta palabra.</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>%1 contains a NUL character. Remove it and try again.</source>
        <translation>%1 contiene un carácter NUL. Quítelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 no es texto UTF-8 válido. Guárdelo como UTF-8 e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are allowed.</source>
        <translation>%1 es demasiado largo: %2 caracteres, se permiten %3 como máximo.</translation>
    </message>
    <message>
        <source>%1 contains a character that cannot be stored (U+%2 at position %3). Remove it and try again.</source>
        <translation>%1 contiene un carácter que no se puede guardar (U+%2 en la posición %3). Quítelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character that turns the direction of writing (U+%2 at position %3), so it could be read as something else. Type it anew without it.</source>
        <translation>%1 contiene un carácter invisible que invierte el sentido de la escritura (U+%2 en la posición %3), así que podría leerse como otra cosa. Escríbalo de nuevo sin él.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character (U+%2 at position %3). Type it anew without it.</source>
        <translation>%1 contiene un carácter invisible (U+%2 en la posición %3). Escríbalo de nuevo sin él.</translation>
    </message>
</context>
<context>
    <name>ToolOfReadings</name>
    <message numerus="yes">
        <source>Tool for all %n readings of this step</source>
        <translation>
            <numerusform>Herramienta para %n lectura de este paso</numerusform>
            <numerusform>Herramienta para las %n lecturas de este paso</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you measure with?</source>
        <translation>¿Con qué mide?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Otra herramienta</translation>
    </message>
    <message>
        <source>Name the tool</source>
        <translation>Indicar la herramienta</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Change the tool of all readings</source>
        <translation>Cambiar la herramienta de todas las lecturas</translation>
    </message>
    <message>
        <source>Change the tool</source>
        <translation>Cambiar la herramienta</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrada</translation>
    </message>
    <message>
        <source>until when is not known yet</source>
        <translation>aún no se sabe hasta cuándo</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vence %2</translation>
    </message>
    <message>
        <source>Give the date due</source>
        <translation>Dar la fecha de vencimiento</translation>
    </message>
</context>
<context>
    <name>ToolSheet</name>
    <message>
        <source>Measuring tool</source>
        <translation>Herramienta de medición</translation>
    </message>
    <message>
        <source>Name or number of the tool</source>
        <translation>Nombre o número de la herramienta</translation>
    </message>
    <message>
        <source>Range, from and to, %1</source>
        <translation>Rango, desde y hasta, %1</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Rango desde</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Rango hasta</translation>
    </message>
    <message>
        <source>Use this tool</source>
        <translation>Usar esta herramienta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its label shows it. A reading with a tool that nobody knows to be in date is not taken.</source>
        <translation>Está en su etiqueta. No se acepta una lectura con una herramienta cuya calibración nadie sabe si está vigente.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write year, month and day, as 2026-03-14.</source>
        <translation>“%1” no es una fecha. Escriba año, mes y día, como 2026-03-14.</translation>
    </message>
    <message>
        <source>year-month-day, as 2026-03-14</source>
        <translation>año-mes-día, como 2026-03-14</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>Calibrada el</translation>
    </message>
    <message>
        <source>Calibration due on</source>
        <translation>Calibración vence el</translation>
    </message>
    <message>
        <source>Write the range as numbers, as 0 and 600, or leave it empty.</source>
        <translation>Escriba el rango en números, como 0 y 600, o déjelo vacío.</translation>
    </message>
    <message>
        <source>It cannot be due before it was calibrated. Correct the date that is wrong.</source>
        <translation>No puede vencer antes de haberse calibrado. Corrija la fecha equivocada.</translation>
    </message>
    <message>
        <source>Write the smaller number first, as 0 and 600.</source>
        <translation>Escriba primero el número menor, como 0 y 600.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day on which it was calibrated.</source>
        <translation>Ese día aún no ha llegado. Escriba el día en que se calibró.</translation>
    </message>
</context>
<context>
    <name>TorqueWords</name>
    <message>
        <source>The pack %1 at /torque/tables/%2/rows/%3: a row needs a wire size and a torque above zero.</source>
        <translation>El paquete %1 en /torque/tables/%2/rows/%3: una fila necesita un calibre y un par de apriete mayor que cero.</translation>
    </message>
    <message>
        <source>The pack %1 has no torque tables (torque.tables, torque.tool_range).</source>
        <translation>El paquete %1 no tiene tablas de par de apriete (torque.tables, torque.tool_range).</translation>
    </message>
    <message>
        <source>There is no torque table “%1”. Known are: %2.</source>
        <translation>No existe la tabla de par de apriete “%1”. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The table “%1” goes by wire size: say which AWG.</source>
        <translation>La tabla “%1” va por calibre: diga qué AWG.</translation>
    </message>
    <message>
        <source>Give either what the tool was set to or what was measured, not both.</source>
        <translation>Indique a qué se ajustó la herramienta o lo que se midió, no ambos.</translation>
    </message>
    <message>
        <source>A torque must be a number.</source>
        <translation>Un par de apriete debe ser un número.</translation>
    </message>
    <message>
        <source>A torque cannot be negative.</source>
        <translation>Un par de apriete no puede ser negativo.</translation>
    </message>
    <message>
        <source>The torque on the label must be above zero; leave it out when the label has none.</source>
        <translation>El par de la etiqueta debe ser mayor que cero; omítalo cuando la etiqueta no tenga ninguno.</translation>
    </message>
    <message>
        <source>%1: %2 AWG is not in the table, so such a conductor may not be terminated there. It takes %3 AWG.</source>
        <translation>%1: %2 AWG no está en la tabla, así que ahí no se puede conectar ese conductor. Acepta %3 AWG.</translation>
    </message>
    <message>
        <source>The label on the product says %1, the table %2: the label counts.</source>
        <translation>La etiqueta del producto dice %1, la tabla %2: vale la etiqueta.</translation>
    </message>
    <message>
        <source>The tool is set to %1, as wanted.</source>
        <translation>La herramienta está ajustada a %1, como se pide.</translation>
    </message>
    <message>
        <source>The tool is set to %1; it must be set to %2.</source>
        <translation>La herramienta está ajustada a %1; debe ajustarse a %2.</translation>
    </message>
    <message>
        <source>%1 is under %2: tighten to the target and measure again.</source>
        <translation>%1 está por debajo de %2: apriete hasta el objetivo y mida de nuevo.</translation>
    </message>
    <message>
        <source>%1 is the target.</source>
        <translation>%1 es el objetivo.</translation>
    </message>
    <message>
        <source>%1 is above %2. The table prints no tolerance and none is set, so this is recorded and not judged.</source>
        <translation>%1 está por encima de %2. La tabla no imprime tolerancia y no hay ninguna fijada, así que esto se registra y no se juzga.</translation>
    </message>
    <message>
        <source>%1 is above %2, within the %3 in-lb that are allowed.</source>
        <translation>%1 está por encima de %2, dentro de las %3 in-lb permitidas.</translation>
    </message>
    <message>
        <source>%1 is more than %2 in-lb above %3: loosen, look at the thread, tighten again.</source>
        <translation>%1 está más de %2 in-lb por encima de %3: afloje, mire la rosca y apriete de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No terminal here takes more than %1 in-lb: check the number.</source>
        <translation>Ningún terminal de aquí admite más de %1 in-lb: revise el número.</translation>
    </message>
    <message>
        <source>The tolerance must be from 0 to 100 percent.</source>
        <translation>La tolerancia debe ser de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>%1 N·m would be %2 in-lb.</source>
        <translation>%1 N·m serían %2 in-lb.</translation>
    </message>
    <message>
        <source>The label cannot say %1 where the table “%2” says %3. Read it again.</source>
        <translation>La etiqueta no puede decir %1 donde la tabla “%2” dice %3. Léala otra vez.</translation>
    </message>
    <message>
        <source>%1 is twice %2, or more: look for a slip of the pen, or for damage to thread and conductor.</source>
        <translation>%1 es el doble de %2, o más: busque un error al anotar, o daños en la rosca y el conductor.</translation>
    </message>
</context>
<context>
    <name>Typeface</name>
    <message>
        <source>The typeface %1 could not be loaded. Install the program again.</source>
        <translation>No se pudo cargar la tipografía %1. Instale el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The records are sealed</source>
        <translation>Los registros están sellados</translation>
    </message>
    <message>
        <source>What is recorded on this device is sealed, so that whoever has the disk cannot read it. The passphrase opens it; nothing is sent anywhere.</source>
        <translation>Lo registrado en este dispositivo está sellado, para que quien tenga el disco no pueda leerlo. La frase de contraseña lo abre; no se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir los registros</translation>
    </message>
</context>
<context>
    <name>ValueEvidence</name>
    <message>
        <source>several, separated by commas</source>
        <translation>varios, separados por comas</translation>
    </message>
    <message>
        <source>2026-11-19 or 11/19/2026</source>
        <translation>2026-11-19 o 11/19/2026</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>Read the code on the label: %1</source>
        <translation>Leer el código de la etiqueta: %1</translation>
    </message>
</context>
<context>
    <name>VarianceSheet</name>
    <message>
        <source>The utility’s answer</source>
        <translation>La respuesta de la compañía</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>The finding counts as settled by the utility, with its reference, and goes into the packet so.</source>
        <translation>El hallazgo queda resuelto por la compañía, con su referencia, y así va al expediente.</translation>
    </message>
    <message>
        <source>The finding is open again: change what is not met, or ask anew.</source>
        <translation>El hallazgo queda abierto otra vez: cambie lo que no se cumple o vuelva a solicitar.</translation>
    </message>
    <message>
        <source>Reference of the answer</source>
        <translation>Referencia de la respuesta</translation>
    </message>
    <message>
        <source>Reference of the answer, if there is one</source>
        <translation>Referencia de la respuesta, si la hay</translation>
    </message>
    <message>
        <source>Day of the answer, as year-month-day</source>
        <translation>Día de la respuesta, como año-mes-día</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the day as %1.</source>
        <translation>Escriba el día como %1.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day of the answer.</source>
        <translation>Ese día aún no ha llegado. Escriba el día de la respuesta.</translation>
    </message>
    <message>
        <source>Without that the finding stays as it is: choose it, or “Refused”.</source>
        <translation>Sin eso el hallazgo queda como está: elíjalo, o “Rechazada”.</translation>
    </message>
    <message>
        <source>What the answer grants it for</source>
        <translation>Para qué la concede la respuesta</translation>
    </message>
    <message>
        <source>Which of them it grants it for</source>
        <translation>Para cuáles de ellos la concede</translation>
    </message>
    <message>
        <source>The finding stays open for those that it does not name.</source>
        <translation>El hallazgo sigue abierto para los que no nombra.</translation>
    </message>
</context>
<context>
    <name>WhoWorks</name>
    <message>
        <source>Who does this work? The name stands in the record at everything you record, and in the packet.</source>
        <translation>¿Quién hace este trabajo? El nombre figura en el registro en todo lo que registre, y en el expediente.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Guardar el nombre</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>Cancelled. Nothing more was sent; what was done so far is recorded.</source>
        <translation>Cancelado. No se envió nada más; lo hecho hasta ahora está registrado.</translation>
    </message>
    <message>
        <source>The collar %1 is simulated, and this is a real job. Nothing was written. Connect the collar on the wall, or open a demonstration job.</source>
        <translation>El collar %1 es simulado, y este es un trabajo real. No se escribió nada. Conecte el collar de la pared, o abra un trabajo de demostración.</translation>
    </message>
    <message>
        <source>The collar %1 is a real one, and this is a demonstration. Nothing was written. Open a real job for this collar.</source>
        <translation>El collar %1 es real, y esto es una demostración. No se escribió nada. Abra un trabajo real para este collar.</translation>
    </message>
    <message>
        <source>This is another collar: the job is for %1, the one connected is %2. Nothing was written. Connect the right collar, or correct the serial number in the job.</source>
        <translation>Este es otro collar: el trabajo es para %1, el conectado es %2. No se escribió nada. Conecte el collar correcto, o corrija el número de serie en el trabajo.</translation>
    </message>
    <message>
        <source>The collar %1 is a %2, the job says %3. Nothing was written. Check the label, then correct the part number in the job or use the right collar.</source>
        <translation>El collar %1 es un %2, el trabajo dice %3. No se escribió nada. Revise la etiqueta; luego corrija el número de parte en el trabajo o use el collar correcto.</translation>
    </message>
    <message>
        <source>The collar %1 still says FLIPPED: it hangs upside down and cannot be provisioned. Follow the placing steps again, then start provisioning anew.</source>
        <translation>El collar %1 todavía dice FLIPPED: cuelga al revés y no se puede aprovisionar. Siga otra vez los pasos de colocación y luego comience de nuevo a aprovisionar.</translation>
    </message>
    <message>
        <source>The collar %1 still shows “%2”: its modem has not registered with the network. Check the antenna&apos;s surroundings, wait, then start provisioning anew.</source>
        <translation>El collar %1 todavía muestra “%2”: su módem no se ha registrado en la red. Revise lo que rodea la antena, espere y luego comience de nuevo a aprovisionar.</translation>
    </message>
    <message>
        <source>The collar %1 does not hold the address that was written to it. Nothing was provisioned. Try again; if it happens twice, shorten long texts or call support.</source>
        <translation>El collar %1 no tiene la dirección que se le escribió. No se aprovisionó nada. Intente de nuevo; si pasa dos veces, acorte los textos largos o llame a soporte.</translation>
    </message>
    <message>
        <source>The collar %1 refused: it hangs upside down (FLIPPED). Follow the placing steps again, then start provisioning anew.</source>
        <translation>El collar %1 rechazó: cuelga al revés (FLIPPED). Siga otra vez los pasos de colocación y luego comience de nuevo a aprovisionar.</translation>
    </message>
    <message>
        <source>The collar %1 refused: address, city, state and zip code are all needed. Complete them in the job, then start provisioning anew.</source>
        <translation>El collar %1 rechazó: hacen falta dirección, ciudad, estado y código ZIP. Complételos en el trabajo y luego comience de nuevo a aprovisionar.</translation>
    </message>
    <message>
        <source>The collar %1 refused: it cannot be provisioned in its present state. Read its display and follow the advice beside it.</source>
        <translation>El collar %1 rechazó: no se puede aprovisionar en su estado actual. Lea su pantalla y siga el consejo que está al lado.</translation>
    </message>
    <message>
        <source>The collar %1 could not be provisioned. Read its display, then start provisioning anew.</source>
        <translation>El collar %1 no se pudo aprovisionar. Lea su pantalla y luego comience de nuevo a aprovisionar.</translation>
    </message>
    <message>
        <source>The collar %1 neither became operational nor reported an error within %2 seconds. Read its display; starting again goes on watching and sends nothing twice.</source>
        <translation>El collar %1 no quedó operativo ni informó un error en %2 segundos. Lea su pantalla; comenzar otra vez sigue observando y no envía nada dos veces.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>zip code</source>
        <translation>código ZIP</translation>
    </message>
    <message>
        <source>The collar needs the site&apos;s %1 before it can be provisioned. Enter it in the site&apos;s facts.</source>
        <translation>Antes de aprovisionar el collar hace falta este dato del sitio: %1. Escríbalo en los datos del sitio.</translation>
    </message>
    <message>
        <source>The collar %1 is operational but does not tell its relay state and voltage yet. Wait a minute and start again; nothing is sent twice.</source>
        <translation>El collar %1 está operativo pero aún no dice el estado de su relé ni su voltaje. Espere un minuto y comience de nuevo; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The collar %1 contradicts itself: its relay reads %2, but the arrow on its display says the opposite. Treat the circuit as live and call support.</source>
        <translation>El collar %1 se contradice: su relé indica %2, pero la flecha de su pantalla dice lo contrario. Trate el circuito como energizado y llame a soporte.</translation>
    </message>
    <message>
        <source>The collar %1 is already provisioned, for %2, %3 %4. Nothing was written. Check that it is the right collar; an administrator can unprovision it.</source>
        <translation>El collar %1 ya está aprovisionado, para %2, %3 %4. No se escribió nada. Verifique que sea el collar correcto; un administrador puede anular el aprovisionamiento.</translation>
    </message>
    <message>
        <source>Changing the relay is for a company&apos;s administrator. Ask one; nothing was sent.</source>
        <translation>Cambiar el relé es cosa de un administrador de la empresa. Pídaselo a uno; no se envió nada.</translation>
    </message>
    <message>
        <source>The relay stays as it is: %1 Nothing was sent.</source>
        <translation>El relé queda como está: %1 No se envió nada.</translation>
    </message>
    <message>
        <source>The change was confirmed for the collar %1, the one connected is %2. Nothing was sent.</source>
        <translation>El cambio se confirmó para el collar %1, el conectado es %2. No se envió nada.</translation>
    </message>
    <message>
        <source>The collar %1 does not tell its relay&apos;s state. Nothing was sent; try again in a minute.</source>
        <translation>El collar %1 no dice el estado de su relé. No se envió nada; intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The relay of %1 is %2, no longer %3 as confirmed. Nothing was sent. Look at the state and confirm anew.</source>
        <translation>El relé de %1 está %2, ya no %3 como se confirmó. No se envió nada. Mire el estado y confirme de nuevo.</translation>
    </message>
    <message>
        <source>the collar has seen this command&apos;s number before</source>
        <translation>el collar ya vio antes el número de este comando</translation>
    </message>
    <message>
        <source>the selection was not the collar&apos;s latest</source>
        <translation>la selección no era la última del collar</translation>
    </message>
    <message>
        <source>the selection had expired; it is valid for ten seconds</source>
        <translation>la selección había vencido; vale diez segundos</translation>
    </message>
    <message>
        <source>the collar does not allow it in its present state</source>
        <translation>el collar no lo permite en su estado actual</translation>
    </message>
    <message>
        <source>the relay did not move</source>
        <translation>el relé no se movió</translation>
    </message>
    <message>
        <source>The collar refused: %1.</source>
        <translation>El collar rechazó: %1.</translation>
    </message>
    <message>
        <source>It is not known whether the relay moved. Read its state and decide; nothing is repeated by itself. Treat the circuit as live: only a tested meter proves it dead.</source>
        <translation>No se sabe si el relé se movió. Lea su estado y decida; nada se repite por sí solo. Trate el circuito como energizado: solo un medidor probado demuestra que está sin tensión.</translation>
    </message>
    <message>
        <source>The workflow does not say when the lockout may be removed.</source>
        <translation>El procedimiento no dice cuándo se puede quitar el bloqueo.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>“%1” está abierto de nuevo.</translation>
    </message>
    <message>
        <source>“%1” does not apply to this site.</source>
        <translation>“%1” no corresponde a este sitio.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>“%1” fue rechazado: %2</translation>
    </message>
    <message>
        <source>“%1” is not done.</source>
        <translation>“%1” no está hecho.</translation>
    </message>
    <message>
        <source>The workflow has no condition “%1”.</source>
        <translation>El procedimiento no tiene la condición “%1”.</translation>
    </message>
    <message>
        <source>It is not known yet whether this holds: %1.</source>
        <translation>Aún no se sabe si esto se cumple: %1.</translation>
    </message>
    <message>
        <source>This does not hold: %1.</source>
        <translation>Esto no se cumple: %1.</translation>
    </message>
    <message>
        <source>‘%1’ is no source of a fact.</source>
        <translation>‘%1’ no es fuente de un dato.</translation>
    </message>
    <message>
        <source>%1 (not recorded yet: %2)</source>
        <translation>%1 (aún sin registrar: %2)</translation>
    </message>
    <message>
        <source>%1: only a torque tool is set; give what was measured.</source>
        <translation>%1: solo se ajustó una herramienta; indique lo que se midió.</translation>
    </message>
    <message>
        <source>%1: a number is wanted.</source>
        <translation>%1: se pide un número.</translation>
    </message>
    <message>
        <source>%1: the value cannot be below zero.</source>
        <translation>%1: el valor no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>%1: choose one of %2.</source>
        <translation>%1: elija uno de %2.</translation>
    </message>
    <message>
        <source>%1: a value is wanted.</source>
        <translation>%1: se pide un valor.</translation>
    </message>
    <message>
        <source>“%1” is not confirmed. Confirm it, or refuse the step with a reason.</source>
        <translation>“%1” no está confirmado. Confírmelo, o rechace el paso con un motivo.</translation>
    </message>
    <message>
        <source>%1: say which instrument it was taken with.</source>
        <translation>%1: diga con qué instrumento se tomó.</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>El instrumento</translation>
    </message>
    <message>
        <source>The instrument %1: ‘%2’ is no date; dates are written 2026-11-05.</source>
        <translation>El instrumento %1: ‘%2’ no es una fecha; las fechas se escriben 2026-11-05.</translation>
    </message>
    <message>
        <source>The calibration of %1 ended on %2. Use an instrument that is in date.</source>
        <translation>La calibración de %1 terminó el %2. Use un instrumento vigente.</translation>
    </message>
    <message>
        <source>The tool %1 reaches from %2 to %3; the target is %4. Use another.</source>
        <translation>La herramienta %1 va de %2 a %3; el objetivo es %4. Use otra.</translation>
    </message>
    <message>
        <source>%1: the photo is not kept yet, its hash is missing.</source>
        <translation>%1: la foto aún no está guardada, falta su hash.</translation>
    </message>
    <message>
        <source>The photo&apos;s text</source>
        <translation>El texto de la foto</translation>
    </message>
    <message>
        <source>%1: the device&apos;s reading is missing.</source>
        <translation>%1: falta la lectura del dispositivo.</translation>
    </message>
    <message>
        <source>“%1” does not ask for ‘%2’.</source>
        <translation>“%1” no pide ‘%2’.</translation>
    </message>
    <message>
        <source>The workflow has no step ‘%1’.</source>
        <translation>El procedimiento no tiene el paso ‘%1’.</translation>
    </message>
    <message>
        <source>%1: this is not asked here; take the value back.</source>
        <translation>%1: esto no se pide aquí; retire el valor.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation>Todavía se pide: %1</translation>
    </message>
    <message>
        <source>This is not good: %1. Put it right and measure again.</source>
        <translation>Esto no está bien: %1. Corríjalo y mida de nuevo.</translation>
    </message>
    <message>
        <source>Read and acknowledge first: %1</source>
        <translation>Lea y confirme primero: %1</translation>
    </message>
    <message>
        <source>Say in a note why it is done all the same.</source>
        <translation>Diga en una nota por qué se hace a pesar de todo.</translation>
    </message>
    <message>
        <source>“%1” cannot be skipped. Do it, or refuse it with a reason: then work stops here.</source>
        <translation>“%1” no se puede omitir. Hágalo, o rechácelo con un motivo: entonces el trabajo se detiene aquí.</translation>
    </message>
    <message>
        <source>“%1”: say why.</source>
        <translation>“%1”: diga por qué.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>“%1” comes first.</source>
        <translation>“%1” va primero.</translation>
    </message>
    <message>
        <source>Work stopped at “%1”: %2</source>
        <translation>El trabajo se detuvo en “%1”: %2</translation>
    </message>
    <message>
        <source>Whether this step applies cannot be told. %1</source>
        <translation>No se puede saber si este paso corresponde. %1</translation>
    </message>
    <message>
        <source>Whether this step applies is not known yet.</source>
        <translation>Aún no se sabe si este paso corresponde.</translation>
    </message>
    <message>
        <source>Two records of this step disagree. Record it again to decide.</source>
        <translation>Dos registros de este paso no coinciden. Regístrelo de nuevo para decidir.</translation>
    </message>
    <message>
        <source>The device has been asked; its answer is not recorded yet.</source>
        <translation>Se preguntó al dispositivo; su respuesta aún no está registrada.</translation>
    </message>
    <message>
        <source>%1, at %2: %3</source>
        <translation>%1, en %2: %3</translation>
    </message>
    <message>
        <source>%1 was made by a later release (%2); this one reads witnessmark-job/1. Update Witnessmark.</source>
        <translation>%1 lo hizo una versión posterior (%2); esta lee witnessmark-job/1. Actualice Witnessmark.</translation>
    </message>
    <message>
        <source>%1 is no job file: its schema is ‘%2’, not witnessmark-job/1.</source>
        <translation>%1 no es un archivo de trabajo: su esquema es ‘%2’, no witnessmark-job/1.</translation>
    </message>
    <message>
        <source>Step %1 asks for nothing that ‘%2’ could answer.</source>
        <translation>El paso %1 no pide nada a lo que ‘%2’ pueda responder.</translation>
    </message>
    <message>
        <source>Step %1: ‘%2’ could answer %3. Use its &quot;evidence&quot; object.</source>
        <translation>Paso %1: ‘%2’ podría responder a %3. Use su objeto &quot;evidence&quot;.</translation>
    </message>
    <message>
        <source>%1, at site / %2: %3</source>
        <translation>%1, en site / %2: %3</translation>
    </message>
    <message>
        <source>The photo %1 cannot be read here.</source>
        <translation>Aquí no se puede leer la foto %1.</translation>
    </message>
    <message>
        <source>This step needs the collar. Name its link with --collar.</source>
        <translation>Este paso necesita el collar. Indique su enlace con --collar.</translation>
    </message>
    <message>
        <source>This step needs the sub-meter. Name its link with --ims.</source>
        <translation>Este paso necesita el submedidor. Indique su enlace con --ims.</translation>
    </message>
    <message>
        <source>listening for two frames of the meter</source>
        <translation>escuchando dos tramas del medidor</translation>
    </message>
    <message>
        <source>already recorded</source>
        <translation>ya registrado</translation>
    </message>
    <message>
        <source>the job file says nothing about this step</source>
        <translation>el archivo de trabajo no dice nada de este paso</translation>
    </message>
    <message>
        <source>its schema is ‘%1’; this release reads witnessmark-pack/1.</source>
        <translation>su esquema es ‘%1’; esta versión lee witnessmark-pack/1.</translation>
    </message>
    <message>
        <source>it is no workflow pack.</source>
        <translation>no es un paquete de procedimiento.</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>reapertura</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>guarda</translation>
    </message>
    <message>
        <source>it has no steps.</source>
        <translation>no tiene pasos.</translation>
    </message>
    <message>
        <source>‘%1’ is missing.</source>
        <translation>falta ‘%1’.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a text.</source>
        <translation>‘%1’ tiene que ser un texto.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a list.</source>
        <translation>‘%1’ tiene que ser una lista.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a list of texts.</source>
        <translation>‘%1’ tiene que ser una lista de textos.</translation>
    </message>
    <message>
        <source>the id is used twice.</source>
        <translation>el id se usa dos veces.</translation>
    </message>
    <message>
        <source>there is no step ‘%1’.</source>
        <translation>no existe el paso ‘%1’.</translation>
    </message>
    <message>
        <source>an expression is missing.</source>
        <translation>falta una expresión.</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>‘%1’ is no severity.</source>
        <translation>‘%1’ no es una gravedad.</translation>
    </message>
    <message>
        <source>there is no phase ‘%1’.</source>
        <translation>no existe la fase ‘%1’.</translation>
    </message>
    <message>
        <source>a stop-work step cannot be optional.</source>
        <translation>un paso de detención no puede ser opcional.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>compuerta</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>‘%1’ is a word of the step&apos;s input and cannot name evidence.</source>
        <translation>‘%1’ es una palabra de la entrada del paso y no puede nombrar una evidencia.</translation>
    </message>
    <message>
        <source>‘%1’ is no kind of evidence.</source>
        <translation>‘%1’ no es un tipo de evidencia.</translation>
    </message>
    <message>
        <source>there is no ‘%1’ in the site model.</source>
        <translation>no hay ‘%1’ en el modelo del sitio.</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juicio</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>a judge has no ‘%1’.</source>
        <translation>a un juicio le falta ‘%1’.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a number.</source>
        <translation>‘%1’ tiene que ser un número.</translation>
    </message>
    <message>
        <source>there is no company setting ‘%1’.</source>
        <translation>no existe el ajuste de empresa ‘%1’.</translation>
    </message>
    <message>
        <source>it does not say how to judge; write record-only where nothing is judged.</source>
        <translation>no dice cómo juzgar; escriba record-only donde no se juzga nada.</translation>
    </message>
    <message>
        <source>a reopening cannot depend on derived values.</source>
        <translation>una reapertura no puede depender de valores derivados.</translation>
    </message>
    <message>
        <source>strict order</source>
        <translation>orden estricto</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>termina antes de empezar.</translation>
    </message>
    <message>
        <source>The instrument %1 cannot have been calibrated on %2, which is still to come. Correct the date.</source>
        <translation>El instrumento %1 no puede haberse calibrado el %2, que aún no ha llegado. Corrija la fecha.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>The job file speaks of a step ‘%1’, which the workflow does not have. Correct its name.</source>
        <translation>El archivo del trabajo habla de un paso «%1» que el procedimiento no tiene. Corrija su nombre.</translation>
    </message>
    <message>
        <source>The grant of %1 is for the role %2 at %3. Changing the relay is for an administrator. Ask one; nothing was sent.</source>
        <translation>La autorización de %1 es para la función %2 en %3. Cambiar el relé corresponde a un administrador. Pídaselo a uno; no se envió nada.</translation>
    </message>
    <message>
        <source>%1 is a company for demonstrations: its grants count for no real job. Nothing was sent.</source>
        <translation>%1 es una empresa para demostraciones: sus autorizaciones no valen para ningún trabajo real. No se envió nada.</translation>
    </message>
    <message>
        <source>The key that signs is not the one the grant is for. Nothing was sent.</source>
        <translation>La clave que firma no es aquella para la que es la autorización. No se envió nada.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>por lo menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>There is a further step the profile does not have: %1.</source>
        <translation>Hay un escalón más que el perfil no tiene: %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Known are: %2.</source>
        <translation>No hay un perfil “%1”. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The pack %1 is no profile.</source>
        <translation>El paquete %1 no es un perfil.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Distinta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No informada</translation>
    </message>
    <message>
        <source>Unknown revision</source>
        <translation>Revisión desconocida</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Deactivated unless agreed with the utility</source>
        <translation>Desactivada salvo acuerdo con la compañía eléctrica</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>retardo</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>rampa</translation>
    </message>
    <message>
        <source>random delay</source>
        <translation>retardo aleatorio</translation>
    </message>
    <message>
        <source>highest voltage</source>
        <translation>tensión máxima</translation>
    </message>
    <message>
        <source>lowest voltage</source>
        <translation>tensión mínima</translation>
    </message>
    <message>
        <source>highest frequency</source>
        <translation>frecuencia máxima</translation>
    </message>
    <message>
        <source>lowest frequency</source>
        <translation>frecuencia mínima</translation>
    </message>
    <message>
        <source>deadband above</source>
        <translation>banda muerta arriba</translation>
    </message>
    <message>
        <source>deadband below</source>
        <translation>banda muerta abajo</translation>
    </message>
    <message>
        <source>droop above</source>
        <translation>estatismo arriba</translation>
    </message>
    <message>
        <source>droop below</source>
        <translation>estatismo abajo</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>factor de potencia</translation>
    </message>
    <message>
        <source>fixed reference voltage</source>
        <translation>tensión de referencia fija</translation>
    </message>
    <message>
        <source>moving reference voltage</source>
        <translation>tensión de referencia móvil</translation>
    </message>
    <message>
        <source>%1: until when the calibration of %2 holds is not known. Give the date due that its label shows, or use an instrument that has one.</source>
        <translation>%1: no se sabe hasta cuándo vale la calibración de %2. Indique la fecha de vencimiento de su etiqueta, o use un instrumento que la tenga.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Skip the step with a reason to go on.</source>
        <translation>Para seguir, omita el paso con un motivo.</translation>
    </message>
    <message>
        <source>‘within_s’ is for devices, and counts seconds.</source>
        <translation>«within_s» es para dispositivos y cuenta segundos.</translation>
    </message>
    <message>
        <source>The inverter %1 is a real one; a demonstration reads only simulated devices. Open a real job for it.</source>
        <translation>El inversor %1 es real; una demostración solo lee dispositivos simulados. Abra un trabajo real para él.</translation>
    </message>
    <message>
        <source>The inverter %1 is simulated and proves nothing in a real job. Connect the inverter on the wall.</source>
        <translation>El inversor %1 es simulado y no prueba nada en un trabajo real. Conecte el inversor de la pared.</translation>
    </message>
    <message>
        <source>This step needs the inverter. Name its link with --inverter.</source>
        <translation>Este paso necesita el inversor. Nombre su enlace con --inverter.</translation>
    </message>
    <message>
        <source>reading the inverter&apos;s settings</source>
        <translation>leyendo los ajustes del inversor</translation>
    </message>
    <message>
        <source>%1: the photo to be replaced does not stand here any more.</source>
        <translation>%1: la foto que se iba a reemplazar ya no está aquí.</translation>
    </message>
    <message>
        <source>Nothing is recorded here that could be taken back.</source>
        <translation>Aquí no hay nada registrado que se pueda anular.</translation>
    </message>
    <message>
        <source>Work was stopped here. It goes on when the step is done, not by taking that back.</source>
        <translation>El trabajo se detuvo aquí. Continúa cuando el paso se haga, no anulando la detención.</translation>
    </message>
    <message>
        <source>The collar was provisioned. That cannot be taken back; read its state anew.</source>
        <translation>El collar fue aprovisionado. Eso no se puede anular; lea su estado de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was done since and relies on this. Take that back first.</source>
        <translation>“%1” se hizo después y depende de esto. Anule primero ese paso.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>A pack of the utility “other” names it here.</source>
        <translation>Un paquete de la compañía «other» la nombra aquí.</translation>
    </message>
    <message>
        <source>It is not translated into %1.</source>
        <translation>No está traducido a %1.</translation>
    </message>
    <message>
        <source>What stands in braces differs in %1: {%2}, not {%3}.</source>
        <translation>Lo que está entre llaves difiere en %1: {%2}, no {%3}.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>It is translated into %1 and no text.</source>
        <translation>Está traducido a %1 y no es ningún texto.</translation>
    </message>
    <message>
        <source>There is no requirement %1.</source>
        <translation>No hay ningún requisito %1.</translation>
    </message>
    <message>
        <source>It has no tests: tests/%1.json beside it is missing.</source>
        <translation>No tiene pruebas: falta tests/%1.json a su lado.</translation>
    </message>
    <message>
        <source>Test “%1”: %2</source>
        <translation>Prueba «%1»: %2</translation>
    </message>
    <message>
        <source>“message” is missing: what is said when it is not met.</source>
        <translation>Falta «message»: lo que se dice cuando no se cumple.</translation>
    </message>
    <message>
        <source>“cure” is missing: what to do when it is not met.</source>
        <translation>Falta «cure»: qué hacer cuando no se cumple.</translation>
    </message>
    <message>
        <source>“requirements” is missing: which requirement it carries.</source>
        <translation>Falta «requirements»: qué requisito lleva.</translation>
    </message>
    <message>
        <source>By its tests no site meets it and none fails it: it decides nothing.</source>
        <translation>Según sus pruebas ningún sitio la cumple ni la incumple: no decide nada.</translation>
    </message>
    <message>
        <source>It is always false, so that the rule never applies.</source>
        <translation>Siempre es falso, así que la regla nunca se aplica.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No hay ninguna regla %1.</translation>
    </message>
    <message>
        <source>The rules name each other, so that none is listed: %1.</source>
        <translation>Las reglas se nombran una a otra y ninguna aparece: %1.</translation>
    </message>
    <message>
        <source>{%1} is not known in the test “%2”, where this is shown.</source>
        <translation>{%1} no se conoce en la prueba «%2», donde esto se muestra.</translation>
    </message>
    <message>
        <source>The site model has no “%1”. Near to it: %2.</source>
        <translation>El modelo de sitio no tiene «%1». Parecidos: %2.</translation>
    </message>
    <message>
        <source>No test expects “%1”.</source>
        <translation>Ninguna prueba espera «%1».</translation>
    </message>
    <message>
        <source>A test expects “%1”, which is said never to come out (never).</source>
        <translation>Una prueba espera «%1», que según «never» no sale nunca.</translation>
    </message>
    <message>
        <source>A test has a name, a site, a day (today) and what it expects: one of %1.</source>
        <translation>Una prueba tiene un nombre, un sitio, un día (today) y lo que espera: uno de %1.</translation>
    </message>
    <message>
        <source>It expects “%1” and gets “%2”.</source>
        <translation>Espera «%1» y resulta «%2».</translation>
    </message>
    <message>
        <source>These are no tests of the pack %1: the schema must be “witnessmark-pack-tests/1” and the pack “%1”.</source>
        <translation>No son pruebas del paquete %1: el esquema debe ser «witnessmark-pack-tests/1» y el paquete «%1».</translation>
    </message>
    <message>
        <source>Two records disagree about %1. Decide that first; then it can be removed.</source>
        <translation>Dos registros se contradicen sobre %1. Decida eso primero; después se puede quitar.</translation>
    </message>
    <message>
        <source>%1 has no number %2.</source>
        <translation>%1 no tiene número %2.</translation>
    </message>
    <message>
        <source>“%1”: say why, in words.</source>
        <translation>«%1»: diga por qué, con palabras.</translation>
    </message>
    <message>
        <source>%1 Go back to “%2”.</source>
        <translation>%1 Vuelva a «%2».</translation>
    </message>
    <message>
        <source>%1 What the job file says of this step is from before. Do it again, write down what you find, and mark it with &quot;again&quot;: true.</source>
        <translation>%1 Lo que el archivo del trabajo dice de este paso es de antes. Hágalo de nuevo, anote lo que encuentre y márquelo con &quot;again&quot;: true.</translation>
    </message>
    <message>
        <source>%1 Reference: %2</source>
        <translation>%1 Referencia: %2</translation>
    </message>
    <message>
        <source>The utility granted the variance, reference %1, on %2.</source>
        <translation>La compañía concedió la variación, referencia %1, el %2.</translation>
    </message>
    <message>
        <source>The utility refused the variance on %1.</source>
        <translation>La compañía rechazó la variación el %1.</translation>
    </message>
    <message>
        <source>The utility refused the variance on %1, reference %2.</source>
        <translation>La compañía rechazó la variación el %1, referencia %2.</translation>
    </message>
    <message>
        <source>It is not recorded which utility serves this site. No utility’s rules were checked.</source>
        <translation>No está registrado qué compañía eléctrica sirve este sitio. No se comprobaron las reglas de ninguna compañía.</translation>
    </message>
    <message>
        <source>There is no handbook of “%1” on this computer. No utility’s rules were checked. Choose the utility if it is another one, or add its pack.</source>
        <translation>No hay manual de “%1” en este equipo. No se comprobaron las reglas de ninguna compañía. Elija la compañía si es otra, o añada su paquete.</translation>
    </message>
    <message>
        <source>Why the photo shows both</source>
        <translation>Por qué la foto muestra ambas cosas</translation>
    </message>
    <message>
        <source>%1: the photo %2 is already recorded for “%3”. Take one of its own, or say in words how this one shows both.</source>
        <translation>%1: la foto %2 ya está registrada para «%3». Tome otra propia o diga con palabras cómo muestra esta ambas cosas.</translation>
    </message>
    <message>
        <source>reference voltage</source>
        <translation>tensión de referencia</translation>
    </message>
    <message>
        <source>The collar %1 reports a provisioning error: it did not reach the cloud within five minutes. Work through the manual’s table for “Provisioning Error”, then start provisioning anew.</source>
        <translation>El collar %1 informa de un error de aprovisionamiento: no llegó a la nube en cinco minutos. Siga la tabla del manual para «Provisioning Error» y empiece el aprovisionamiento de nuevo.</translation>
    </message>
    <message>
        <source>The utility is chosen as “%1”, of which there is no handbook; its name, “%2”, is that of %3. No utility’s rules were checked. Choose %3, or correct the name.</source>
        <translation>La compañía eléctrica elegida es “%1”, de la que no hay manual; su nombre, “%2”, es el de %3. No se comprobó ninguna regla de una compañía. Elija %3 o corrija el nombre.</translation>
    </message>
    <message>
        <source>%1: the photo %2 was recorded for “%3” before that was opened again. Take a new one, or say in words why it still shows how it is now.</source>
        <translation>%1: la foto %2 se registró para «%3» antes de que eso se abriera de nuevo. Tome una nueva o diga en palabras por qué aún muestra cómo está ahora.</translation>
    </message>
    <message>
        <source>Shown, not judged: %1. %2 gives no figure.</source>
        <translation>Mostrado, no juzgado: %1. %2 no da ninguna cifra.</translation>
    </message>
    <message>
        <source>stays on down to %1</source>
        <translation>sigue conectado hasta abajo a %1</translation>
    </message>
    <message>
        <source>stays on up to %1</source>
        <translation>sigue conectado hasta arriba a %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1: required %2, found %3</source>
        <translation>%1: exigido %2, hallado %3</translation>
    </message>
    <message>
        <source>%1 (%2): required %3, found %4</source>
        <translation>%1 (%2): exigido %3, hallado %4</translation>
    </message>
    <message>
        <source>Frames of meter %1 come %2 s apart, not %3 s.</source>
        <translation>Las tramas del medidor %1 llegan cada %2 s, no cada %3 s.</translation>
    </message>
    <message>
        <source>Meter %1 was heard once; its second frame comes %2 s after the first.</source>
        <translation>El medidor %1 se oyó una vez; su segunda trama llega %2 s después de la primera.</translation>
    </message>
    <message>
        <source>Meter %1 was heard once, and not again within %2 s.</source>
        <translation>El medidor %1 se oyó una vez, y no otra vez en %2 s.</translation>
    </message>
    <message>
        <source>No frame of a meter came within %1 s.</source>
        <translation>En %1 s no llegó ninguna trama de un medidor.</translation>
    </message>
    <message>
        <source>Here it is awaited at --speed %1: start the simulated meter with the same --speed.</source>
        <translation>Aquí se espera con --speed %1: inicie el medidor simulado con el mismo --speed.</translation>
    </message>
    <message>
        <source>No meter reading was confirmed in time: %1 bytes and %2 frames came.</source>
        <translation>Ninguna lectura del medidor se confirmó a tiempo: llegaron %1 bytes y %2 tramas.</translation>
    </message>
    <message>
        <source>Check the pair&apos;s wiring and polarity, then run the job again.</source>
        <translation>Revise el cableado y la polaridad del par, y ejecute el trabajo otra vez.</translation>
    </message>
    <message>
        <source>The part number %1 says %2, and %3 is recorded beside it. Read the label once more and correct the one that is wrong.</source>
        <translation>El número de parte %1 dice %2, y a su lado está registrado %3. Lea la etiqueta otra vez y corrija el que esté mal.</translation>
    </message>
    <message>
        <source>the step has no check ‘%1’.</source>
        <translation>el paso no tiene una comprobación ‘%1’.</translation>
    </message>
    <message>
        <source>The collar %1 refused, although its display says that it can be provisioned. What the cloud knows of it may be wrong: have your company’s administrator check the unit’s information there, then start provisioning anew. If it is right, call ConnectDER.</source>
        <translation>El collar %1 se negó, aunque su pantalla dice que se puede aprovisionar. Lo que la nube sabe de él puede estar mal: pida al administrador de su empresa que compruebe allí los datos de la unidad y vuelva a empezar el aprovisionamiento. Si son correctos, llame a ConnectDER.</translation>
    </message>
    <message>
        <source>%1 The collar was already told to provision. Connect it again and start again: that goes on watching and sends nothing twice.</source>
        <translation>%1 Al collar ya se le ordenó aprovisionarse. Conéctelo otra vez y empiece de nuevo: se sigue vigilando y nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The collar %1 is already provisioned, but holds no address to compare with the job&apos;s. Nothing was written. Check that it is the right collar; an administrator can unprovision it.</source>
        <translation>El collar %1 ya está aprovisionado, pero no tiene ninguna dirección que comparar con la del trabajo. No se escribió nada. Compruebe que es el collar correcto; un administrador puede anular su aprovisionamiento.</translation>
    </message>
    <message>
        <source>Nobody has signed the record as installer. Sign it, then record this step.</source>
        <translation>Nadie ha firmado el registro como instalador. Fírmelo y registre después este paso.</translation>
    </message>
    <message>
        <source>The rules have not been held against this site yet. Wait, and try again.</source>
        <translation>Las reglas aún no se han comparado con este sitio. Espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Findings open: %1 (%2). Settle or answer each, or skip this step with a reason.</source>
        <translation>Hallazgos abiertos: %1 (%2). Resuelva o responda cada uno, u omita este paso con un motivo.</translation>
    </message>
    <message>
        <source>Findings left open: %1 (%2). %3</source>
        <translation>Hallazgos que quedan abiertos: %1 (%2). %3</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La firma</translation>
    </message>
    <message>
        <source>What came can be read two ways: a byte in it may have come twice. Check the adapter, and give the meter’s number from its label.</source>
        <translation>Lo que llegó puede leerse de dos maneras: un byte puede haber llegado dos veces. Revise el adaptador y dé el número del medidor que está en su etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n no cumplida</numerusform>
            <numerusform>%n no cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguno abierto</translation>
    </message>
    <message>
        <source>a step cannot await ‘%1’.</source>
        <translation>un paso no puede esperar «%1».</translation>
    </message>
    <message>
        <source>there is no page ‘%1’.</source>
        <translation>no hay ninguna página «%1».</translation>
    </message>
    <message>
        <source>%1 is no model number of an IMS meter: %2 Read the label once more.</source>
        <translation>%1 no es un número de modelo de un medidor IMS: %2 Lea la etiqueta otra vez.</translation>
    </message>
    <message>
        <source>The model number %1 says %2, and %3 is recorded beside it. Read the label once more and correct the one that is wrong.</source>
        <translation>El número de modelo %1 dice %2, y al lado consta %3. Lea la etiqueta otra vez y corrija lo que esté mal.</translation>
    </message>
    <message>
        <source>The reading is outside of what the tool can measure: that is not a measurement.</source>
        <translation>La lectura está fuera de lo que la herramienta puede medir: eso no es una medición.</translation>
    </message>
    <message>
        <source>The range of the tool is not recorded, so the torque is not judged. Give the least and the most it can be used at.</source>
        <translation>No consta el alcance de la herramienta, así que el par no se juzga. Indique el mínimo y el máximo con que puede usarse.</translation>
    </message>
    <message>
        <source>The range of the tool is not recorded: whether it can measure this is not judged.</source>
        <translation>No consta el alcance de la herramienta: no se juzga si puede medir esto.</translation>
    </message>
    <message>
        <source>The day the tool was calibrated on is not recorded.</source>
        <translation>No consta el día en que se calibró la herramienta.</translation>
    </message>
    <message>
        <source>The calibration of %1 cannot have ended on %2, before it was made on %3. Correct the date that is wrong.</source>
        <translation>La calibración de %1 no puede haber terminado el %2, antes de hacerse el %3. Corrija la fecha equivocada.</translation>
    </message>
    <message>
        <source>The tool %1 cannot reach from %2 to %3. Correct its range.</source>
        <translation>La herramienta %1 no puede ir de %2 a %3. Corrija su alcance.</translation>
    </message>
    <message>
        <source>Activated or deactivated</source>
        <translation>Activado o desactivado</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>The collar answers, but has no values yet: it has just started, or is busy. It is asked again every second; %1 s have passed.</source>
        <translation>El collar responde, pero aún no tiene valores: acaba de arrancar o está ocupado. Se le pregunta de nuevo cada segundo; han pasado %1 s.</translation>
    </message>
    <message>
        <source>The collar has been away for %1 s: it restarts, or its plug was pulled. It is looked for again every second; put the plug back.</source>
        <translation>El collar falta desde hace %1 s: se reinicia o se desenchufó. Se le busca de nuevo cada segundo; vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>%1 is recorded and cannot be judged</source>
        <translation>consta %1 y no se puede juzgar</translation>
    </message>
    <message>
        <source>%1 is recorded, wanted is %2</source>
        <translation>consta %1, se pide %2</translation>
    </message>
    <message>
        <source>“%1”, %2: %3.</source>
        <translation>“%1”, %2: %3.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>recorded otherwise</source>
        <translation>consta otra cosa</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Whether “%1” applies is not known yet.</source>
        <translation>Aún no se sabe si “%1” corresponde.</translation>
    </message>
    <message>
        <source>‘holds’ is for gates, and goes by their requirements.</source>
        <translation>‘holds’ es para las compuertas y va por sus requisitos.</translation>
    </message>
    <message>
        <source>%1 is over the target of %2. How far over is allowed is not judged: the company has set no tolerance.</source>
        <translation>%1 supera el objetivo de %2. Cuánto puede superarlo no se juzga: la empresa no ha fijado tolerancia.</translation>
    </message>
    <message>
        <source>The range of the tester is not recorded: its reading does not count as dead. Give the least and the most it can measure.</source>
        <translation>No consta el alcance del comprobador: su lectura no cuenta como sin tensión. Indique lo mínimo y lo máximo que puede medir.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 is no part number of a collar: %2 Read the label once more.</source>
        <translation>%1 no es un número de parte de un collar: %2 Lea la etiqueta otra vez.</translation>
    </message>
    <message>
        <source>The label cannot say %1 where the table says %2. Read it again, or take it back.</source>
        <translation>La etiqueta no puede decir %1 donde la tabla dice %2. Léala otra vez, o retire el valor.</translation>
    </message>
    <message>
        <source>The label says %1 and the table %2: the label counts.</source>
        <translation>La etiqueta dice %1 y la tabla %2: vale la etiqueta.</translation>
    </message>
    <message>
        <source>The tester ends at %1 V and cannot read a service of %2 V: its reading does not count as dead. Use one for the voltage of the service.</source>
        <translation>El probador llega a %1 V y no puede leer un servicio de %2 V: su lectura no cuenta como sin tensión. Use uno para el voltaje del servicio.</translation>
    </message>
    <message>
        <source>not there yet, the collar shows %1. %2</source>
        <translation>todavía no, el collar muestra %1. %2</translation>
    </message>
    <message>
        <source>%1 (keeps looking, for %2 s more)</source>
        <translation>%1 (sigue mirando, %2 s más)</translation>
    </message>
    <message>
        <source>The collar %1 shows the skull and crossbones: a critical failure. Switch its breaker OFF, then seat the junction-box cover and the display’s contacts; if the sign stays, call ConnectDER.</source>
        <translation>El collar %1 muestra la calavera y las tibias: una falla crítica. Ponga su interruptor en OFF, luego asiente la tapa de la caja de conexiones y los contactos de la pantalla; si el signo sigue, llame a ConnectDER.</translation>
    </message>
    <message>
        <source>No site can have the utility “%1”. There are: %2; every other one is “other”, with its name in “utility_name”.</source>
        <translation>Ningún sitio puede tener la empresa eléctrica «%1». Hay: %2; cualquier otra es «other», con su nombre en «utility_name».</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Installing and commissioning meter collars, with the proof of it.</source>
        <translation>Instalar y poner en servicio collares de medidor, con la prueba de ello.</translation>
    </message>
    <message>
        <source>Keep jobs and settings in DIR.</source>
        <translation>Guardar trabajos y ajustes en DIR.</translation>
    </message>
    <message>
        <source>Open the demonstration site with simulated devices.</source>
        <translation>Abrir el sitio de demostración con dispositivos simulados.</translation>
    </message>
    <message>
        <source>light, dark or sun.</source>
        <translation>light, dark o sun.</translation>
    </message>
    <message>
        <source>en, es or fr_CA.</source>
        <translation>en, es o fr_CA.</translation>
    </message>
    <message>
        <source>Load every page in every theme, then quit; 0 when nothing was wrong.</source>
        <translation>Cargar cada página en cada tema y salir; 0 si no hubo ningún error.</translation>
    </message>
    <message>
        <source>There is no theme %1; choose light, dark or sun.</source>
        <translation>No existe el tema %1; elija light, dark o sun.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>No existe el idioma %1; elija en, es o fr_CA.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>No se puede crear la carpeta %1. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Look at a device on the bench; several may be given. listen:LINK never sends, for a sub-meter&apos;s line.</source>
        <translation>Ver un dispositivo en el banco; se pueden dar varios. listen:LINK nunca envía, para la línea de un submedidor.</translation>
    </message>
    <message>
        <source>Take a bundle into the jobs and open it.</source>
        <translation>Recibir un lote entre los trabajos y abrirlo.</translation>
    </message>
    <message>
        <source>A packet (.pdf) or a bundle (.wmjob) to look at as an inspector; nothing is taken in.</source>
        <translation>Un expediente (.pdf) o un lote (.wmjob) para mirarlo como inspector; no se recibe nada.</translation>
    </message>
    <message>
        <source>Name one file to look at.</source>
        <translation>Nombre un solo archivo que mirar.</translation>
    </message>
</context>
<context>
    <name>wm::bench::BenchWorker</name>
    <message>
        <source>There is no connection to record. Connect to a device first.</source>
        <translation>No hay conexión que grabar. Conéctese primero a un dispositivo.</translation>
    </message>
    <message>
        <source>A capture is running. Stop it first.</source>
        <translation>Hay una captura en curso. Deténgala primero.</translation>
    </message>
    <message>
        <source>Give the capture a name of 1 to 80 characters.</source>
        <translation>Dé a la captura un nombre de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>No capture is running.</source>
        <translation>No hay ninguna captura en curso.</translation>
    </message>
    <message>
        <source>%1 is not whole: it grew too large, or the disk is full.</source>
        <translation>%1 no está completo: creció demasiado o el disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Connect to a device first.</source>
        <translation>Todavía no se grabó nada. Conéctese primero a un dispositivo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>No values were read yet.</source>
        <translation>Todavía no se leyó ningún valor.</translation>
    </message>
    <message>
        <source>The device answers, but it has no values now, as after a restart. What is shown is what it said before. It is asked again every second; after a minute, look at its supply.</source>
        <translation>El dispositivo responde, pero ahora no tiene valores, como tras un reinicio. Lo que se muestra es lo que dijo antes. Se le vuelve a preguntar cada segundo; si pasa un minuto, revise su alimentación.</translation>
    </message>
</context>
<context>
    <name>wm::capture::ReplayLink</name>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ha terminado.</translation>
    </message>
    <message>
        <source>%1 was cut at frame %2: the recording had reached its size, and what passed after that was not kept.</source>
        <translation>%1 se cortó en la trama %2: la grabación había alcanzado su tamaño y lo que pasó después no se guardó.</translation>
    </message>
    <message>
        <source>%1 was recorded while only listening; it holds no answer to “%2”. Replay it through the driver that recorded it.</source>
        <translation>%1 se grabó solo escuchando; no contiene respuesta a “%2”. Reprodúzcala con el controlador que la grabó.</translation>
    </message>
    <message>
        <source>%1 ends at frame %2; the driver now goes on with “%3”.</source>
        <translation>%1 termina en la trama %2; el controlador continúa ahora con “%3”.</translation>
    </message>
    <message>
        <source>%1 does not fit at frame %2: “%3” was recorded there, the driver now asks “%4”.</source>
        <translation>%1 no encaja en la trama %2: allí se grabó “%3”, el controlador pide ahora “%4”.</translation>
    </message>
    <message>
        <source>%1 breaks off in the middle of frame %2: what passed from there on was not kept.</source>
        <translation>%1 se corta en medio de la trama %2: lo que pasó desde ahí no se guardó.</translation>
    </message>
</context>
<context>
    <name>wm::collar::CollarDriver</name>
    <message>
        <source>The connection to the collar was closed.</source>
        <translation>Se cerró la conexión con el collar.</translation>
    </message>
    <message>
        <source>%1 is not a meter collar this program knows: it says it is “%2 %3”. Connect the collar.</source>
        <translation>%1 no es un collar de medidor que este programa conozca: dice que es “%2 %3”. Conecte el collar.</translation>
    </message>
    <message>
        <source>The collar on %1 gives no serial number, so it cannot be told from another one. Nothing was written.</source>
        <translation>El collar en %1 no da número de serie, así que no se puede distinguir de otro. No se escribió nada.</translation>
    </message>
    <message>
        <source>Another collar is connected now: %1 instead of %2. Nothing was written. Connect %2 again.</source>
        <translation>Ahora está conectado otro collar: %1 en lugar de %2. No se escribió nada. Conecte %2 de nuevo.</translation>
    </message>
    <message>
        <source>The collar %1 has just started and has no values yet. Wait up to 40 seconds and try again.</source>
        <translation>El collar %1 acaba de arrancar y aún no tiene valores. Espere hasta 40 segundos e intente de nuevo.</translation>
    </message>
    <message>
        <source>Another collar is connected now: %1 instead of %2. Connect %2 again.</source>
        <translation>Ahora está conectado otro collar: %1 en lugar de %2. Conecte %2 de nuevo.</translation>
    </message>
    <message>
        <source>The collar %1 did not keep what was written: %2 reads back differently. Write it again; if it stays so, contact the maker.</source>
        <translation>El collar %1 no guardó lo que se escribió: %2 se lee distinto. Escríbalo de nuevo; si sigue así, comuníquese con el fabricante.</translation>
    </message>
    <message>
        <source>%1 is no number for a command.</source>
        <translation>%1 no es un número de comando.</translation>
    </message>
    <message>
        <source>The collar %1 gives the result %2, which its profile does not know.</source>
        <translation>El collar %1 da el resultado %2, que su perfil no conoce.</translation>
    </message>
    <message>
        <source>The collar %1 did not accept the selection of the relay. Nothing was switched.</source>
        <translation>El collar %1 no aceptó la selección del relé. No se conmutó nada.</translation>
    </message>
    <message>
        <source>The collar %1 gives a relay result its profile does not know.</source>
        <translation>El collar %1 da un resultado de relé que su perfil no conoce.</translation>
    </message>
</context>
<context>
    <name>wm::find::CollarFinder</name>
    <message>
        <source>No real collar was found: plug its USB cable in, check that it has power, and search again. Simulated collars to practise with: %1.</source>
        <translation>No se encontró ningún collar real: conecte su cable USB, revise que tenga corriente y busque de nuevo. Collares simulados para practicar: %1.</translation>
    </message>
    <message>
        <source>An IMS meter was heard on this adapter; nothing is ever sent to it.</source>
        <translation>En este adaptador se oyó un medidor IMS; nunca se le envía nada.</translation>
    </message>
    <message>
        <source>Its turn comes …</source>
        <translation>Le llegará el turno …</translation>
    </message>
    <message>
        <source>Not finished: the search was ended.</source>
        <translation>Sin terminar: la búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>Still looking; collars found: %1.</source>
        <translation>Sigue buscando; collars encontrados: %1.</translation>
    </message>
    <message>
        <source>Looking for the collar; places not done yet: %1.</source>
        <translation>Buscando el collar; lugares pendientes: %1.</translation>
    </message>
    <message>
        <source>Listening for collars by Bluetooth …</source>
        <translation>Escuchando collars por Bluetooth …</translation>
    </message>
    <message>
        <source>One collar was found.</source>
        <translation>Se encontró un collar.</translation>
    </message>
    <message>
        <source>Collars found: %1. Choose the one in front of you.</source>
        <translation>Collars encontrados: %1. Elija el que tiene delante.</translation>
    </message>
    <message>
        <source>The search was ended before it was done.</source>
        <translation>La búsqueda se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>No collar was found, but a port may not be opened by this account: see below.</source>
        <translation>No se encontró ningún collar, pero esta cuenta no puede abrir un puerto: vea abajo.</translation>
    </message>
    <message>
        <source>No collar was found, and no port: plug the collar&apos;s USB cable in and search again.</source>
        <translation>No se encontró ningún collar ni ningún puerto: conecte el cable USB del collar y busque de nuevo.</translation>
    </message>
    <message>
        <source>No collar was found. Check that it has power and that its cable is one for data, then search again.</source>
        <translation>No se encontró ningún collar. Revise que tenga corriente y que su cable sea de datos, y busque de nuevo.</translation>
    </message>
</context>
<context>
    <name>wm::find::CollarProbe</name>
    <message>
        <source>No answer in %1 s. Check the cable and that the device has power.</source>
        <translation>Sin respuesta en %1 s. Revise el cable y que el dispositivo tenga corriente.</translation>
    </message>
    <message>
        <source>Opening the port …</source>
        <translation>Abriendo el puerto …</translation>
    </message>
    <message>
        <source>It was just plugged in; waiting until it can be opened …</source>
        <translation>Se acaba de conectar; esperando a que se pueda abrir …</translation>
    </message>
    <message>
        <source>Listening whether something speaks there by itself …</source>
        <translation>Escuchando si algo habla ahí por sí solo …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Asking whether it is a collar …</source>
        <translation>Preguntando si es un collar …</translation>
    </message>
    <message>
        <source>SIMULATED collar %1, %2</source>
        <translation>Collar SIMULADO %1, %2</translation>
    </message>
    <message>
        <source>Collar %1, %2</source>
        <translation>Collar %1, %2</translation>
    </message>
    <message>
        <source>It opens, and nothing answers: no device is connected or it has no power. A cable that only charges or a counterfeit adapter looks like this, too.</source>
        <translation>Se abre y nada responde: no hay dispositivo conectado o no tiene corriente. Un cable que solo carga o un adaptador falsificado se ve igual.</translation>
    </message>
</context>
<context>
    <name>wm::find::QuietLink</name>
    <message>
        <source>Something on %1 speaks by itself, which no collar does. Nothing was sent to it.</source>
        <translation>Algo en %1 habla por sí solo, cosa que ningún collar hace. No se le envió nada.</translation>
    </message>
</context>
<context>
    <name>wm::link::BleBond</name>
    <message>
        <source>%1 wants its passkey before anything may be written: the six digits on its display or label. Nothing was written. Give them like %1?passkey=123456 and try again.</source>
        <translation>%1 pide su clave antes de que se escriba nada: los seis dígitos de su pantalla o etiqueta. No se escribió nada. Indíquelos como %1?passkey=123456 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not accept the passkey. Nothing was written. Compare the six digits with those on its display or label and try again.</source>
        <translation>%1 no acepta la clave. No se escribió nada. Compare los seis dígitos con los de su pantalla o etiqueta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 and this computer could not be bonded, so nothing was written. Go nearer and try again; if they were bonded before, first remove the device in this computer&apos;s Bluetooth settings.</source>
        <translation>%1 y este equipo no se pudieron vincular, así que no se escribió nada. Acérquese e inténtelo de nuevo; si ya estaban vinculados, quite antes el dispositivo en los ajustes de Bluetooth de este equipo.</translation>
    </message>
    <message>
        <source>%1 wants its passkey before anything may be written, the six digits on its display or label, and none was given in time. Nothing was written. Try again and type them.</source>
        <translation>%1 pide su clave antes de que se escriba nada, las seis cifras de su pantalla o etiqueta, y no se dio a tiempo. No se escribió nada. Inténtelo de nuevo y escríbalas.</translation>
    </message>
</context>
<context>
    <name>wm::link::BleLink</name>
    <message>
        <source>%1: the Bluetooth service of this computer does not answer. Restart it (sudo systemctl restart bluetooth) or use the USB cable.</source>
        <translation>%1: el servicio Bluetooth de este equipo no responde. Reinícielo (sudo systemctl restart bluetooth) o use el cable USB.</translation>
    </message>
    <message>
        <source>%1: the Bluetooth adapter or the device is gone. Check both and try again.</source>
        <translation>%1: el adaptador Bluetooth o el dispositivo ha desaparecido. Revise ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the Bluetooth connection was lost. Go nearer, check that the device has power, and try again.</source>
        <translation>%1: se perdió la conexión Bluetooth. Acérquese, compruebe que el dispositivo tiene corriente e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Several devices call themselves %1 by Bluetooth: %2. Give the address of the right one, like ble:%3.</source>
        <translation>Varios dispositivos se llaman %1 por Bluetooth: %2. Indique la dirección del correcto, como ble:%3.</translation>
    </message>
    <message>
        <source>%1 is not heard by Bluetooth. Go nearer, check that it has power and that no other computer or phone is connected to it, then try again.</source>
        <translation>%1 no se oye por Bluetooth. Acérquese, compruebe que tiene corriente y que ningún otro equipo ni teléfono está conectado a él, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: this computer&apos;s Bluetooth does not search. Switch Bluetooth off and on again, or use the USB cable.</source>
        <translation>%1: el Bluetooth de este equipo no busca. Apague y encienda Bluetooth, o use el cable USB.</translation>
    </message>
    <message>
        <source>%1 does not accept the Bluetooth connection. Go nearer, check that no other computer or phone is connected to it, and try again.</source>
        <translation>%1 no acepta la conexión Bluetooth. Acérquese, compruebe que ningún otro equipo ni teléfono está conectado a él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to by Bluetooth. Go nearer, check that no other computer or phone is connected to it, and try again.</source>
        <translation>No se puede conectar con %1 por Bluetooth. Acérquese, compruebe que ningún otro equipo ni teléfono está conectado a él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is connected, but does not tell its services. Switch Bluetooth off and on again and try again.</source>
        <translation>%1 está conectado, pero no comunica sus servicios. Apague y encienda Bluetooth e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a collar: by Bluetooth it offers no serial service. Choose another device.</source>
        <translation>%1 no es un collar: por Bluetooth no ofrece ningún servicio serie. Elija otro dispositivo.</translation>
    </message>
    <message>
        <source>%1 is connected, but does not let this computer listen to it. Go nearer and try again.</source>
        <translation>%1 está conectado, pero no deja que este equipo lo escuche. Acérquese e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not take what is sent to it. Go nearer, check that it has power, and try again.</source>
        <translation>%1 no recibe lo que se le envía. Acérquese, compruebe que tiene corriente e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 refuses what is sent to it. Go nearer and try again; if this computer was bonded with it before, first remove it in the Bluetooth settings.</source>
        <translation>%1 rechaza lo que se le envía. Acérquese e inténtelo de nuevo; si este equipo ya estaba vinculado con él, quítelo antes en los ajustes de Bluetooth.</translation>
    </message>
</context>
<context>
    <name>wm::link::BlePeripheral</name>
    <message>
        <source>%1: the central has hung up.</source>
        <translation>%1: la central ha colgado.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer does not answer. Restart it (sudo systemctl restart bluetooth) or use --pty.</source>
        <translation>El servicio Bluetooth de este equipo no responde. Reinícielo (sudo systemctl restart bluetooth) o use --pty.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter %1. Name one like hci0, or leave it out.</source>
        <translation>Este equipo no tiene el adaptador Bluetooth %1. Nombre uno como hci0, o no indique ninguno.</translation>
    </message>
    <message>
        <source>The Bluetooth service does not let this program be a device: %1. Use --pty.</source>
        <translation>El servicio Bluetooth no permite que este programa sea un dispositivo: %1. Use --pty.</translation>
    </message>
</context>
<context>
    <name>wm::link::BleScanner</name>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>Search by Bluetooth</source>
        <translation>Búsqueda por Bluetooth</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer does not search: %1. Switch Bluetooth off and on again, or use the USB cable.</source>
        <translation>El servicio Bluetooth de este equipo no busca: %1. Apague y encienda Bluetooth, o use el cable USB.</translation>
    </message>
    <message>
        <source>Not searching by Bluetooth.</source>
        <translation>No se está buscando por Bluetooth.</translation>
    </message>
    <message>
        <source>Searching by Bluetooth. No collar heard yet: go near it, it must have power.</source>
        <translation>Buscando por Bluetooth. Aún no se oye ningún collar: acérquese a él; debe tener corriente.</translation>
    </message>
    <message>
        <source>Searching by Bluetooth. Collars heard: %1.</source>
        <translation>Buscando por Bluetooth. Collares oídos: %1.</translation>
    </message>
    <message>
        <source>Bluetooth search is being started …</source>
        <translation>Se está iniciando la búsqueda por Bluetooth …</translation>
    </message>
</context>
<context>
    <name>wm::link::LineServer</name>
    <message>
        <source>The socket %1 cannot be made: %2. Choose a path in a folder that may be written.</source>
        <translation>No se puede crear el socket %1: %2. Elija una ruta en una carpeta donde se pueda escribir.</translation>
    </message>
</context>
<context>
    <name>wm::link::PtyLink</name>
    <message>
        <source>No pseudo-terminal could be made: %1.</source>
        <translation>No se pudo crear una pseudoterminal: %1.</translation>
    </message>
    <message>
        <source>The link %1 could not be made. Choose a path that does not exist yet, in a folder that may be written.</source>
        <translation>No se pudo crear el enlace %1. Elija una ruta que aún no exista, en una carpeta donde se pueda escribir.</translation>
    </message>
</context>
<context>
    <name>wm::link::TcpLink</name>
    <message>
        <source>%1 did not answer within 5 seconds. Check address, cable and power.</source>
        <translation>%1 no respondió en 5 segundos. Revise la dirección, el cable y la alimentación.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check that the device is on and that the port is right.</source>
        <translation>%1 rechaza la conexión. Verifique que el dispositivo esté encendido y que el puerto sea correcto.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check address, cable and power.</source>
        <translation>No se puede llegar a %1: %2. Revise la dirección, el cable y la alimentación.</translation>
    </message>
    <message>
        <source>%1 hung up. Check cable and power, then try again.</source>
        <translation>%1 colgó. Revise el cable y la alimentación, e intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>wm::link::TcpListener</name>
    <message>
        <source>Port %1 on %2 cannot be listened on: %3. Choose another port.</source>
        <translation>No se puede escuchar en el puerto %1 de %2: %3. Elija otro puerto.</translation>
    </message>
</context>
<context>
    <name>wm::sim::Host</name>
    <message>
        <source>This device has no Bluetooth. Use --pty or --tcp.</source>
        <translation>Este dispositivo no tiene Bluetooth. Use --pty o --tcp.</translation>
    </message>
</context>
<context>
    <name>wm::sim::ModbusDevice</name>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>answers MS milliseconds late (1500)</source>
        <translation>responde MS milisegundos tarde (1500)</translation>
    </message>
    <message>
        <source>answers in pieces of BYTES bytes (20), 15 ms apart</source>
        <translation>responde en trozos de BYTES bytes (20), separados 15 ms</translation>
    </message>
    <message>
        <source>returns every request before the answer, as some RS-485 adapters do</source>
        <translation>devuelve cada petición antes de la respuesta, como hacen algunos adaptadores RS-485</translation>
    </message>
    <message>
        <source>sends COUNT bytes 00 (1) before the answer</source>
        <translation>envía COUNT bytes 00 (1) antes de la respuesta</translation>
    </message>
    <message>
        <source>sends COUNT bytes FF (1) after the answer</source>
        <translation>envía COUNT bytes FF (1) después de la respuesta</translation>
    </message>
    <message>
        <source>answers with a wrong checksum (Modbus TCP: a wrong transaction number)</source>
        <translation>responde con una suma de verificación incorrecta (Modbus TCP: un número de transacción incorrecto)</translation>
    </message>
    <message>
        <source>answers as the next higher unit</source>
        <translation>responde como la unidad siguiente</translation>
    </message>
    <message>
        <source>answers reads with COUNT registers (1) fewer than asked</source>
        <translation>responde a las lecturas con COUNT registros (1) menos de los pedidos</translation>
    </message>
    <message>
        <source>answers with the Modbus exception CODE (4)</source>
        <translation>responde con la excepción Modbus CODE (4)</translation>
    </message>
    <message>
        <source>is unplugged once, and plugged in again after MS milliseconds (3000; 0: never)</source>
        <translation>se desconecta una vez y se vuelve a conectar después de MS milisegundos (3000; 0: nunca)</translation>
    </message>
    <message>
        <source>restarts once: is gone for 2 s, then has no values for up to 40 s</source>
        <translation>se reinicia una vez: desaparece 2 s y luego no tiene valores hasta por 40 s</translation>
    </message>
    <message>
        <source>The scenario holds “%1”; it may only hold the list “steps”.</source>
        <translation>El escenario contiene “%1”; solo puede contener la lista “steps”.</translation>
    </message>
    <message>
        <source>A step of the scenario needs “at_s”, a time in seconds, and a command as --control takes it.</source>
        <translation>Un paso del escenario necesita “at_s”, un tiempo en segundos, y un comando como los que acepta --control.</translation>
    </message>
    <message>
        <source>sends every answer twice</source>
        <translation>envía cada respuesta dos veces</translation>
    </message>
    <message>
        <source>once asked, sends bytes for ever that are no answers</source>
        <translation>una vez preguntado, envía sin fin bytes que no son respuestas</translation>
    </message>
</context>
<context>
    <name>wm::ui::App</name>
    <message>
        <source>The record on this device was damaged and has been repaired; the damaged file is kept at %1. %2</source>
        <translation>El registro de este dispositivo estaba dañado y se ha reparado; el archivo dañado se conserva en %1. %2</translation>
    </message>
    <message>
        <source>The street address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>The city</source>
        <translation>La ciudad</translation>
    </message>
    <message>
        <source>The utility</source>
        <translation>La compañía eléctrica</translation>
    </message>
    <message>
        <source>The procedure could not be read, so no job can be opened. Install the program again.</source>
        <translation>No se pudo leer el procedimiento, así que no se puede abrir ningún trabajo. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Witnessmark could not be started on %1. Start it with --data-dir and that folder.</source>
        <translation>No se pudo iniciar Witnessmark en %1. Inícielo con --data-dir y esa carpeta.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Último: %1, %2</translation>
    </message>
</context>
<context>
    <name>wm::ui::Bench</name>
    <message>
        <source>Sub-meter, listened to</source>
        <translation>Submedidor, solo se escucha</translation>
    </message>
</context>
<context>
    <name>wm::ui::BenchSession</name>
    <message>
        <source>Sub-meter&apos;s line</source>
        <translation>Línea de submedidor</translation>
    </message>
    <message>
        <source>Collar %1</source>
        <translation>Collar %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>número de serie %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Looking for SunSpec models …</source>
        <translation>Buscando modelos SunSpec …</translation>
    </message>
    <message>
        <source>Does not answer any more</source>
        <translation>Ya no responde</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Recording into %1.</source>
        <translation>Grabando en %1.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Conservado como %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Producido</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumido</translation>
    </message>
    <message>
        <source>Answers, but is not ready</source>
        <translation>Responde, pero aún no está listo</translation>
    </message>
    <message>
        <source>Answers, but refuses</source>
        <translation>Responde, pero se niega</translation>
    </message>
    <message>
        <source>Answers, but not as it should</source>
        <translation>Responde, pero no como debería</translation>
    </message>
</context>
<context>
    <name>wm::ui::CodeReader</name>
    <message>
        <source>%1 is no photo.</source>
        <translation>%1 no es una foto.</translation>
    </message>
    <message>
        <source>No code can be read in %1. Take the photo nearer and straight, or type the number.</source>
        <translation>No se puede leer ningún código en %1. Haga la foto más cerca y derecha, o escriba el número.</translation>
    </message>
</context>
<context>
    <name>wm::ui::CollarSearch</name>
    <message>
        <source>%1, met before</source>
        <translation>%1, ya conocido</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
</context>
<context>
    <name>wm::ui::CollarSession</name>
    <message>
        <source>No link to a collar is chosen. Plug in its cable and look again, or type the path.</source>
        <translation>No se ha elegido un enlace a un collar. Conecte su cable y busque de nuevo, o escriba la ruta.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>read just now</source>
        <translation>leído ahora mismo</translation>
    </message>
    <message>
        <source>read %1 s ago</source>
        <translation>leído hace %1 s</translation>
    </message>
    <message>
        <source>read %1 min ago</source>
        <translation>leído hace %1 min</translation>
    </message>
    <message>
        <source>Usually a few seconds</source>
        <translation>Por lo general unos segundos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Collar %1</source>
        <translation>Collar %1</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>The display has not been read yet.</source>
        <translation>La pantalla aún no se ha leído.</translation>
    </message>
    <message>
        <source>The display is blank: that says nothing about the relay.</source>
        <translation>La pantalla está en blanco: eso no dice nada del relé.</translation>
    </message>
    <message>
        <source>Skull and crossbones: critical failure.</source>
        <translation>Calavera y tibias: falla crítica.</translation>
    </message>
    <message>
        <source>Arrow: relay SHUT.</source>
        <translation>Flecha: relé SHUT.</translation>
    </message>
    <message>
        <source>No arrow: relay OPEN.</source>
        <translation>Sin flecha: relé OPEN.</translation>
    </message>
    <message>
        <source>Thumbs-up: provisioned.</source>
        <translation>Pulgar arriba: aprovisionado.</translation>
    </message>
    <message>
        <source>No thumbs-up yet.</source>
        <translation>Todavía sin pulgar arriba.</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Sin texto.</translation>
    </message>
    <message>
        <source>Text: “%1”.</source>
        <translation>Texto: “%1”.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>SHUT</source>
        <translation>SHUT</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OPEN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>al revés</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>Form found</source>
        <translation>Forma detectada</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>no detectada</translation>
    </message>
    <message>
        <source>Cell signal</source>
        <translation>Señal celular</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>Health code</source>
        <translation>Código de salud</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>the job has none yet</source>
        <translation>el trabajo aún no tiene</translation>
    </message>
    <message>
        <source>as in the job</source>
        <translation>como en el trabajo</translation>
    </message>
    <message>
        <source>the job says %1</source>
        <translation>el trabajo dice %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de parte</translation>
    </message>
    <message>
        <source>Voltage L1–L2</source>
        <translation>Voltaje L1–L2</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Produced, P kWh</source>
        <translation>Producido, P kWh</translation>
    </message>
    <message>
        <source>Consumed, C kWh</source>
        <translation>Consumido, C kWh</translation>
    </message>
    <message>
        <source>This is the collar of the job</source>
        <translation>Este es el collar del trabajo</translation>
    </message>
    <message>
        <source>Right way up, modem registered</source>
        <translation>Derecho, módem registrado</translation>
    </message>
    <message>
        <source>Premises written and read back</source>
        <translation>Predio escrito y releído</translation>
    </message>
    <message>
        <source>Request taken by the collar</source>
        <translation>Petición aceptada por el collar</translation>
    </message>
    <message>
        <source>First report to the cloud</source>
        <translation>Primer informe a la nube</translation>
    </message>
    <message>
        <source>Operational, relay and voltage read</source>
        <translation>Operativo, relé y voltaje leídos</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminó aquí</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>se detuvo aquí</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Premises ID</source>
        <translation>Identificador del predio</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Dónde está colgado</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Tipo de DER</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Provisioning …</source>
        <translation>Aprovisionando …</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>Usually a minute or two; after 5 min the collar reports an error by itself</source>
        <translation>Suele tardar uno o dos minutos; a los 5 min el collar informa un error por sí mismo</translation>
    </message>
    <message>
        <source>Before the request, the modem has to find the network: usually within 2 min, at most %1 min</source>
        <translation>Antes de la solicitud, el módem tiene que encontrar la red: suele tardar menos de 2 min, como máximo %1 min</translation>
    </message>
    <message>
        <source>%1 until the collar gives up</source>
        <translation>%1 hasta que el collar desista</translation>
    </message>
    <message>
        <source>Collar now, L1</source>
        <translation>Collar ahora, L1</translation>
    </message>
    <message>
        <source>Collar now, L2</source>
        <translation>Collar ahora, L2</translation>
    </message>
    <message>
        <source>The collar has its time to show it; you need not press again</source>
        <translation>El collar tiene su tiempo para mostrarlo; no hace falta pulsar otra vez</translation>
    </message>
</context>
<context>
    <name>wm::ui::DeficienciesController</name>
    <message>
        <source>%1 of %2 items were marked as seen.</source>
        <translation>%1 de %2 puntos se marcaron como vistos.</translation>
    </message>
    <message>
        <source>Returned by %1 on %2.</source>
        <translation>Devuelto por %1 el %2.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2.</source>
        <translation>Aceptado por %1 el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies to cure</source>
        <translation>
            <numerusform>%n deficiencia por corregir</numerusform>
            <numerusform>%n deficiencias por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All answered; %n wait for the inspector</source>
        <translation>
            <numerusform>Todas respondidas; %n espera al inspector</numerusform>
            <numerusform>Todas respondidas; %n esperan al inspector</numerusform>
        </translation>
    </message>
    <message>
        <source>All settled</source>
        <translation>Todas resueltas</translation>
    </message>
    <message>
        <source>no citation given</source>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be cured</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Answered, waits for the inspector</source>
        <translation>Respondida, espera al inspector</translation>
    </message>
    <message>
        <source>Cured, accepted by %1</source>
        <translation>Corregida, aceptada por %1</translation>
    </message>
    <message>
        <source>Taken back by the inspector</source>
        <translation>Retirada por el inspector</translation>
    </message>
</context>
<context>
    <name>wm::ui::DeviceSession</name>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>No link chosen</source>
        <translation>Sin enlace elegido</translation>
    </message>
    <message>
        <source>Searching for the device …</source>
        <translation>Buscando el dispositivo …</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Not ready yet: it has just started</source>
        <translation>Aún no está listo: acaba de arrancar</translation>
    </message>
    <message>
        <source>Silent: no answer</source>
        <translation>En silencio: sin respuesta</translation>
    </message>
    <message>
        <source>Lost: the link is gone</source>
        <translation>Perdido: el enlace ya no está</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>En uso en otra parte</translation>
    </message>
    <message>
        <source>No permission for this port</source>
        <translation>Sin permiso para este puerto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>No permission: not bonded</source>
        <translation>Sin permiso: no vinculado</translation>
    </message>
    <message>
        <source>SIMULATED %1</source>
        <translation>SIMULADO %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::DocumentItem</name>
    <message>
        <source>Have</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not known whether it is asked for</source>
        <translation>No se sabe si se pide</translation>
    </message>
    <message>
        <source>Nobody asks for it; for your use</source>
        <translation>Nadie lo pide; para su uso</translation>
    </message>
    <message>
        <source>The record speaks against it: it would be marked NOT TO BE SIGNED.</source>
        <translation>El registro habla en contra: llevaría la marca NO FIRMAR.</translation>
    </message>
    <message numerus="yes">
        <source>Lacks %1 and %n more</source>
        <translation>
            <numerusform>Le falta: %1 y %n más</numerusform>
            <numerusform>Le falta: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Le falta: %1</translation>
    </message>
    <message>
        <source>Drawn, but preliminary</source>
        <translation>Dibujado, pero preliminar</translation>
    </message>
    <message>
        <source>Nobody knows who asks for it: no handbook of this utility is here</source>
        <translation>No se sabe quién lo pide: aquí no hay manual de esta compañía eléctrica</translation>
    </message>
    <message>
        <source>What it shows cannot be so: %1</source>
        <translation>Lo que muestra no puede ser así: %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::DocumentsController</name>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Asked for: %1. There: %2.</source>
        <translation>Se piden: %1. Están: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>No se pudo escribir el documento</translation>
    </message>
    <message>
        <source>No program here opens %1. Save it, and open it elsewhere.</source>
        <translation>Ningún programa de aquí abre %1. Guárdelo y ábralo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>wm::ui::DrawingController</name>
    <message>
        <source>On the drawing</source>
        <translation>En el dibujo</translation>
    </message>
    <message>
        <source>Not on it</source>
        <translation>No está en él</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>Facts contradict each other: not to be handed in</source>
        <translation>Hay datos que se contradicen: no se entrega</translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: %n missing</source>
        <translation>
            <numerusform>Preliminar: falta %n</numerusform>
            <numerusform>Preliminar: faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration: not to be handed in</source>
        <translation>Demostración: no se entrega</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wm::ui::EvidenceItem</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>Low, do over</source>
        <translation>Bajo, rehacer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High, do over</source>
        <translation>Alto, rehacer</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No juzgado</translation>
    </message>
    <message>
        <source>No table entry</source>
        <translation>No está en la tabla</translation>
    </message>
    <message>
        <source>Cannot be judged yet</source>
        <translation>Aún no se puede juzgar</translation>
    </message>
    <message>
        <source>%1 lies within %2 to %3, the company’s band of %4 % over the target.</source>
        <translation>%1 está entre %2 y %3, la banda de la empresa de %4 % por encima del objetivo.</translation>
    </message>
    <message>
        <source>%1, held against %2.</source>
        <translation>%1, comparado con %2.</translation>
    </message>
    <message>
        <source>%1 is under the target of %2.</source>
        <translation>%1 está por debajo del objetivo de %2.</translation>
    </message>
    <message>
        <source>%1 is over what is allowed: %2.</source>
        <translation>%1 supera lo permitido: %2.</translation>
    </message>
    <message>
        <source>The value is recorded as it is.</source>
        <translation>El valor queda registrado tal como está.</translation>
    </message>
    <message>
        <source>The target is %1. Your company has set no tolerance above it, so the value is recorded and not judged.</source>
        <translation>El objetivo es %1. Su empresa no ha fijado tolerancia por encima, así que el valor se registra y no se juzga.</translation>
    </message>
    <message>
        <source>This terminal has no torque for this conductor size: it may not be terminated here.</source>
        <translation>Este terminal no tiene par de apriete para este calibre: aquí no se puede conectar.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Aún no se sabe: %1.</translation>
    </message>
    <message>
        <source>%1 · %2 N·m</source>
        <translation>%1 · %2 N·m</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>That is too long for a number: %n characters. Clear the field and type it anew.</source>
        <translation>
            <numerusform>Es demasiado largo para un número: %n carácter. Borre el campo y escríbalo de nuevo.</numerusform>
            <numerusform>Es demasiado largo para un número: %n caracteres. Borre el campo y escríbalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>calibration due %1</source>
        <translation>la calibración vence %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-11-19 or 11/19/2026.</source>
        <translation>“%1” no es un día. Escríbalo como 2026-11-19 o 11/19/2026.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fuera del rango</translation>
    </message>
    <message>
        <source>Allowed, but look at it</source>
        <translation>Admitido, pero mírelo</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Held against %1; difference %2.</source>
        <translation>Comparado con %1; diferencia %2.</translation>
    </message>
    <message>
        <source>%1 is too far under %2: difference %3.</source>
        <translation>%1 está demasiado por debajo de %2: diferencia %3.</translation>
    </message>
    <message>
        <source>%1 is too far over %2: difference %3.</source>
        <translation>%1 está demasiado por encima de %2: diferencia %3.</translation>
    </message>
    <message>
        <source>%1 Difference %2.</source>
        <translation>%1 Diferencia: %2.</translation>
    </message>
    <message>
        <source>%1 is in range.</source>
        <translation>%1 está en el rango.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se acepta</translation>
    </message>
    <message>
        <source>Only typed</source>
        <translation>Solo escrito</translation>
    </message>
    <message>
        <source>Somebody typed it; no frame was heard that says so. Listen to the meter: what it sends is the proof.</source>
        <translation>Alguien lo escribió; no se oyó ninguna trama que lo diga. Escuche el medidor: lo que envía es la prueba.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>CON TENSIÓN</translation>
    </message>
    <message>
        <source>%1 is there; dead is %2. Touch nothing. Find what feeds it, switch that off, lock it, and test again.</source>
        <translation>Hay %1; sin tensión es %2. No toque nada. Busque qué lo alimenta, apáguelo, bloquéelo y vuelva a medir.</translation>
    </message>
    <message>
        <source>%1 is too far over the target of %2. Loosen it, look at wire and terminal, and tighten it anew.</source>
        <translation>%1 supera demasiado el objetivo de %2. Afloje, revise el conductor y el terminal, y apriete de nuevo.</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Sin límite fijado</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, sin juzgar</translation>
    </message>
    <message>
        <source>Difference %1. How much is allowed is not laid down, and your company has set no limit for it, so this is no verdict: look at it yourself.</source>
        <translation>Diferencia %1. No está establecido cuánto se permite y su empresa no ha fijado ningún límite, así que esto no es un veredicto: júzguelo usted.</translation>
    </message>
</context>
<context>
    <name>wm::ui::FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>wm::ui::FindingsController</name>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>por lo menos %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>One fact missing</source>
        <translation>Falta un dato</translation>
    </message>
    <message>
        <source>%1 facts missing</source>
        <translation>Faltan %1 datos</translation>
    </message>
    <message>
        <source>For somebody to confirm</source>
        <translation>Para que alguien lo confirme</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>This collar can serve this site</source>
        <translation>Este collar sirve para este sitio</translation>
    </message>
    <message>
        <source>This collar cannot serve this site as it stands</source>
        <translation>Este collar no sirve para este sitio tal como está</translation>
    </message>
    <message>
        <source>Not decided yet whether this collar can serve this site</source>
        <translation>Aún no está decidido si este collar sirve para este sitio</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>The collar</source>
        <translation>El collar</translation>
    </message>
    <message>
        <source>The product’s own limits against the facts of this site.</source>
        <translation>Los límites propios del producto frente a los datos de este sitio.</translation>
    </message>
    <message>
        <source>%1, version %2, against the facts of this site.</source>
        <translation>%1, versión %2, frente a los datos de este sitio.</translation>
    </message>
    <message>
        <source>It does not carry the whole handbook yet: what it does not mention was not checked.</source>
        <translation>Aún no lleva todo el manual: lo que no menciona no se revisó.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Variance requested: not granted yet</source>
        <translation>Variación pedida: aún no concedida</translation>
    </message>
    <message>
        <source>Every rule of this pack that applies is met or confirmed</source>
        <translation>Toda regla aplicable de este paquete se cumple o está confirmada</translation>
    </message>
    <message>
        <source>Not every rule of this pack is met</source>
        <translation>No todas las reglas de este paquete se cumplen</translation>
    </message>
    <message>
        <source>%1, version %2, against the facts of this site. The job began with version %3, which is not on this computer any more.</source>
        <translation>%1, versión %2, frente a los datos de este sitio. El trabajo empezó con la versión %3, que ya no está en este equipo.</translation>
    </message>
    <message>
        <source>Version %1 of this pack is here. It changes no finding of this site.</source>
        <translation>La versión %1 de este paquete está aquí. No cambia ningún hallazgo de este sitio.</translation>
    </message>
    <message>
        <source>Version %1 of this pack is here. Findings of this site that it changes: %2.</source>
        <translation>La versión %1 de este paquete está aquí. Hallazgos de este sitio que cambia: %2.</translation>
    </message>
    <message>
        <source>A pack of this computer was refused. %1</source>
        <translation>Se rechazó un paquete de este equipo. %1</translation>
    </message>
    <message>
        <source>Not met; the utility granted a variance</source>
        <translation>No se cumple; la compañía concedió una variación</translation>
    </message>
    <message>
        <source>Findings it settles: %1</source>
        <translation>Hallazgos que resuelve: %1</translation>
    </message>
    <message>
        <source>Needed together with other facts</source>
        <translation>Hace falta junto con otros datos</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Days from then to today</source>
        <translation>Días desde entonces hasta hoy</translation>
    </message>
    <message>
        <source>Worked out from it</source>
        <translation>Calculado a partir de ello</translation>
    </message>
    <message>
        <source>findings it settles: %1</source>
        <translation>hallazgos que resuelve: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not recorded, and wanted before anything is sent in</source>
        <translation>Sin registrar, y se pide antes de enviar nada</translation>
    </message>
    <message>
        <source>Not met; the utility may grant a variance</source>
        <translation>No se cumple; la compañía puede conceder una variación</translation>
    </message>
    <message>
        <source>Facts contradict each other</source>
        <translation>Los datos se contradicen</translation>
    </message>
    <message>
        <source>These are the rules of %1, which is chosen; the name recorded is that of %2. Correct the one that is wrong.</source>
        <translation>Estas son las reglas de %1, la elegida; el nombre registrado es el de %2. Corrija el que esté mal.</translation>
    </message>
    <message>
        <source>No rule of this pack is broken; some are not decided yet</source>
        <translation>No se incumple ninguna regla de este paquete; algunas aún no están decididas</translation>
    </message>
    <message>
        <source>from the drawing this program made</source>
        <translation>según el plano hecho por este programa</translation>
    </message>
    <message>
        <source>recorded so; the drawing this program made has it</source>
        <translation>anotado así; el plano hecho por este programa lo tiene</translation>
    </message>
    <message>
        <source>%1 or thicker</source>
        <translation>%1 o más grueso</translation>
    </message>
    <message>
        <source>%1 or thinner</source>
        <translation>%1 o más delgado</translation>
    </message>
    <message>
        <source>Collar and sub-meter</source>
        <translation>Collar y submedidor</translation>
    </message>
    <message>
        <source>Which utility?</source>
        <translation>¿Qué compañía eléctrica?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::Fleet</name>
    <message>
        <source>is “%1”</source>
        <translation>es «%1»</translation>
    </message>
    <message>
        <source>starts with “%1”</source>
        <translation>empieza con «%1»</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <translation>termina en «%1»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contiene «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Tipo de DER</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forma del medidor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>The tag “%1” is made.</source>
        <translation>La etiqueta «%1» está creada.</translation>
    </message>
    <message>
        <source>The tag is called “%1” now, on every unit.</source>
        <translation>La etiqueta se llama ahora «%1», en todas las unidades.</translation>
    </message>
    <message>
        <source>The tag is deleted, and off all units.</source>
        <translation>La etiqueta está borrada, y quitada de todas las unidades.</translation>
    </message>
    <message numerus="yes">
        <source>The tag was put on %n units.</source>
        <translation>
            <numerusform>La etiqueta se puso en %n unidad.</numerusform>
            <numerusform>La etiqueta se puso en %n unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag was taken off %n units.</source>
        <translation>
            <numerusform>La etiqueta se quitó de %n unidad.</numerusform>
            <numerusform>La etiqueta se quitó de %n unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are unprovisioned.</source>
        <translation>
            <numerusform>%n unidad desaprovisionada.</numerusform>
            <numerusform>%n unidades desaprovisionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>%1 to %2 north, %3 to %4 east</source>
        <translation>%1 a %2 norte, %3 a %4 este</translation>
    </message>
    <message>
        <source>%1 is unprovisioned.</source>
        <translation>%1 está desaprovisionada.</translation>
    </message>
    <message>
        <source>Provision Requested: %1 is “%2”. It is “Operational” once it has reached the cloud, within five minutes.</source>
        <translation>Aprovisionamiento solicitado: %1 está «%2». Pasa a operativa cuando llega a la nube, en cinco minutos.</translation>
    </message>
    <message numerus="yes">
        <source>Provision Requested for %n units.</source>
        <translation>
            <numerusform>Aprovisionamiento solicitado para %n unidad.</numerusform>
            <numerusform>Aprovisionamiento solicitado para %n unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused for %n: %1. %2</source>
        <translation>
            <numerusform>Rechazado para %n: %1. %2</numerusform>
            <numerusform>Rechazado para %n: %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking: %1 of %2 …</source>
        <translation>Pidiendo: %1 de %2 …</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetChart</name>
    <message>
        <source>Energy produced, since the last reset</source>
        <translation>Energía producida, desde el último reinicio</translation>
    </message>
    <message>
        <source>Energy produced, in each interval</source>
        <translation>Energía producida, en cada intervalo</translation>
    </message>
    <message>
        <source>Energy consumed, since the last reset</source>
        <translation>Energía consumida, desde el último reinicio</translation>
    </message>
    <message>
        <source>Energy consumed, in each interval</source>
        <translation>Energía consumida, en cada intervalo</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Potencia activa</translation>
    </message>
    <message>
        <source>Voltage (RMS)</source>
        <translation>Tensión (RMS)</translation>
    </message>
    <message>
        <source>Current (RMS)</source>
        <translation>Corriente (RMS)</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Potencia reactiva</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Factor de potencia</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Fetching measurements …</source>
        <translation>Trayendo mediciones …</translation>
    </message>
    <message>
        <source>Stopped before everything had come; the chart is as it was.</source>
        <translation>Se detuvo antes de que llegara todo; la gráfica queda como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching measurements: %n so far …</source>
        <translation>
            <numerusform>Trayendo mediciones: %n hasta ahora …</numerusform>
            <numerusform>Trayendo mediciones: %n hasta ahora …</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more measurements than one chart takes (%L1). It reaches back to %2 only. Choose a shorter time, or fewer units by a filter.</source>
        <translation>Hay más mediciones de las que admite una gráfica (%L1). Llega solo hasta %2. Elija un período más corto, o menos unidades con un filtro.</translation>
    </message>
    <message>
        <source>There are more measurements than one chart takes (%L1). Choose a shorter time, or fewer units by a filter.</source>
        <translation>Hay más mediciones de las que admite una gráfica (%L1). Elija un período más corto, o menos unidades con un filtro.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>of %1 of %n units</source>
        <translation>
            <numerusform>de %1 de %n unidad</numerusform>
            <numerusform>de %1 de %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show of this in this time.</source>
        <translation>No hay nada de esto que mostrar en este período.</translation>
    </message>
    <message>
        <source>No measurement came in this time.</source>
        <translation>No llegó ninguna medición en este período.</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n units.</source>
        <translation>
            <numerusform>La suma de %n unidad.</numerusform>
            <numerusform>La suma de %n unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n units.</source>
        <translation>
            <numerusform>El promedio de %n unidad.</numerusform>
            <numerusform>El promedio de %n unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points.</source>
        <translation>
            <numerusform>%n punto.</numerusform>
            <numerusform>%n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, last %2.</source>
        <translation>Primero %1, último %2.</translation>
    </message>
    <message>
        <source>Least %1 at %2, greatest %3 at %4.</source>
        <translation>Mínimo %1 el %2, máximo %3 el %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps without a report, the longest from %1 to %2.</source>
        <translation>
            <numerusform>%n hueco sin informe, de %1 a %2.</numerusform>
            <numerusform>%n huecos sin informe, el más largo de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n times not every unit had reported: those points are hollow, and no line leads to a sum.</source>
        <translation>
            <numerusform>En %n momento no había informado cada unidad: ese punto está hueco, y ninguna línea lleva a una suma.</numerusform>
            <numerusform>En %n momentos no había informado cada unidad: esos puntos están huecos, y ninguna línea lleva a una suma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A counter went back %n times; the line is interrupted there.</source>
        <translation>
            <numerusform>Un contador volvió atrás %n vez; la línea se interrumpe allí.</numerusform>
            <numerusform>Un contador volvió atrás %n veces; la línea se interrumpe allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>no report</source>
        <translation>sin informe</translation>
    </message>
    <message numerus="yes">
        <source>A line for each of %n units.</source>
        <translation>
            <numerusform>Una línea para %n unidad.</numerusform>
            <numerusform>Una línea para cada una de %n unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no report in this time.</source>
        <translation>%1: ningún informe en este tiempo.</translation>
    </message>
    <message>
        <source>%1: first %2, last %3.</source>
        <translation>%1: primero %2, último %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps without a report, where no line is.</source>
        <translation>
            <numerusform>%n intervalo sin informe, donde no hay línea.</numerusform>
            <numerusform>%n intervalos sin informe, donde no hay línea.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetColumns</name>
    <message>
        <source>Unit S/N</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forma del medidor</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Tipo de DER</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Install date</source>
        <translation>Fecha de instalación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Premises ID</source>
        <translation>Identificador del predio</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Versión del firmware</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetFiles</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written: %n lines.</source>
        <translation>
            <numerusform>«%1» está escrito: %n línea.</numerusform>
            <numerusform>«%1» está escrito: %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Parado; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Writing the units …</source>
        <translation>Escribiendo las unidades …</translation>
    </message>
    <message>
        <source>Fetching measurements …</source>
        <translation>Trayendo mediciones …</translation>
    </message>
    <message>
        <source>The office is not connected any more; no file was written.</source>
        <translation>La oficina ya no está conectada; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>No file was written. %1</source>
        <translation>No se escribió ningún archivo. %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetching measurements: %n so far …</source>
        <translation>
            <numerusform>Trayendo mediciones: %n hasta ahora …</numerusform>
            <numerusform>Trayendo mediciones: %n hasta ahora …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurements say more power than their volts and amperes allow.</source>
        <translation>
            <numerusform>%n medición dice más potencia de la que permiten sus voltios y amperios.</numerusform>
            <numerusform>%n mediciones dicen más potencia de la que permiten sus voltios y amperios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Escribiendo el archivo …</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetMap</name>
    <message numerus="yes">
        <source>%n units have no latitude and longitude at the office; they are not on the map.</source>
        <translation>
            <numerusform>%n unidad no tiene latitud ni longitud en la oficina; no está en el mapa.</numerusform>
            <numerusform>%n unidades no tienen latitud ni longitud en la oficina; no están en el mapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units, %1</source>
        <translation>
            <numerusform>%n unidad, %1</numerusform>
            <numerusform>%n unidades, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not operational</source>
        <translation>
            <numerusform>%n no operativa</numerusform>
            <numerusform>%n no operativas</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit is on the map.</source>
        <translation>No hay ninguna unidad en el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n units on the map, at %L1 marks.</source>
        <translation>
            <numerusform>%n unidad en el mapa, en %L1 marcas.</numerusform>
            <numerusform>%n unidades en el mapa, en %L1 marcas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest: %1.</source>
        <translation>Las mayores: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetRelay</name>
    <message>
        <source>will be told to open; it says it is open already</source>
        <translation>se le dirá que abra; dice que ya está abierto</translation>
    </message>
    <message>
        <source>will be told to shut; it says it is shut already</source>
        <translation>se le dirá que cierre; dice que ya está cerrado</translation>
    </message>
    <message>
        <source>will be opened</source>
        <translation>se abrirá</translation>
    </message>
    <message>
        <source>will be shut</source>
        <translation>se cerrará</translation>
    </message>
    <message>
        <source>what waits for it is taken back; it stays as it is</source>
        <translation>se retira lo que esperaba; queda como está</translation>
    </message>
    <message>
        <source>was asked for already, and waits</source>
        <translation>ya se pidió, y espera</translation>
    </message>
    <message>
        <source>left out: it is not provisioned</source>
        <translation>se deja fuera: no está aprovisionada</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>se deja fuera: %1</translation>
    </message>
    <message>
        <source>%L1 units are chosen, and one change takes at most %L2. Choose fewer, by a filter for instance.</source>
        <translation>Hay %L1 unidades elegidas, y un cambio admite como mucho %L2. Elija menos, por ejemplo con un filtro.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>
            <numerusform>A las %1 se abre %n relé: lo que alimenta por él queda separado de la red. Un relé abierto no deja nada sin tensión; eso solo lo dice un medidor.</numerusform>
            <numerusform>A las %1 se abren %n relés: lo que alimenta por ellos queda separado de la red. Un relé abierto no deja nada sin tensión; eso solo lo dice un medidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</source>
        <translation>
            <numerusform>A las %1 se cierra %n relé: lo que está cableado detrás queda conectado a la red y con tensión, esté quien esté allí.</numerusform>
            <numerusform>A las %1 se cierran %n relés: lo que está cableado detrás queda conectado a la red y con tensión, esté quien esté allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are left out; the list says why.</source>
        <translation>
            <numerusform>%n unidad se deja fuera; la lista dice por qué.</numerusform>
            <numerusform>%n unidades se dejan fuera; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</source>
        <translation>
            <numerusform>De %n de ellas la oficina no tiene trabajo: no sabe nada del bloqueo, el cableado ni el permiso allí.</numerusform>
            <numerusform>De %n de ellas la oficina no tiene trabajo: no sabe nada del bloqueo, el cableado ni el permiso allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open at %1.</source>
        <translation>Abrir a las %1.</translation>
    </message>
    <message>
        <source>Shut at %1.</source>
        <translation>Cerrar a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged: %1 of %n units.</source>
        <translation>
            <numerusform>Confirmado: %1 de %n unidad.</numerusform>
            <numerusform>Confirmado: %1 de %n unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>En espera: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Cancelado: %1.</translation>
    </message>
    <message>
        <source>Not done, see the list: %1.</source>
        <translation>No hecho, vea la lista: %1.</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Shut at %1</source>
        <translation>Cerrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged: %1 of %n units</source>
        <translation>
            <numerusform>Confirmado: %1 de %n unidad</numerusform>
            <numerusform>Confirmado: %1 de %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>pedido por %1</translation>
    </message>
    <message>
        <source>None of these units can be changed now; the list says why.</source>
        <translation>Ahora no se puede cambiar ninguna de estas unidades; la lista dice por qué.</translation>
    </message>
    <message>
        <source>waits for the unit&apos;s next report; it can no longer be cancelled</source>
        <translation>espera el próximo informe de la unidad; ya no se puede cancelar</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUnit</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Factor de potencia</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Potencia activa</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Potencia reactiva</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Energy consumed</source>
        <translation>Energía consumida</translation>
    </message>
    <message>
        <source>Energy produced</source>
        <translation>Energía producida</translation>
    </message>
    <message>
        <source>Voltage (RMS)</source>
        <translation>Tensión (RMS)</translation>
    </message>
    <message>
        <source>Current (RMS)</source>
        <translation>Corriente (RMS)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The DER is disconnected from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>El DER está desconectado de la red. Un relé abierto no deja nada sin tensión; eso solo lo dice un medidor.</translation>
    </message>
    <message>
        <source>The DER is connected to the grid.</source>
        <translation>El DER está conectado a la red.</translation>
    </message>
    <message>
        <source>The unit has not told it.</source>
        <translation>La unidad no lo ha dicho.</translation>
    </message>
    <message>
        <source>It is to open at %1.</source>
        <translation>Ha de abrirse a las %1.</translation>
    </message>
    <message>
        <source>It is to shut at %1.</source>
        <translation>Ha de cerrarse a las %1.</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Número de modelo</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forma del medidor</translation>
    </message>
    <message>
        <source>Install date</source>
        <translation>Fecha de instalación</translation>
    </message>
    <message>
        <source>Provisioned by</source>
        <translation>Aprovisionada por</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Tipo de DER</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Versión del firmware</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Intervalo de medición</translation>
    </message>
    <message>
        <source>Report rate</source>
        <translation>Intervalo de informes</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Hex status</source>
        <translation>Estado hexadecimal</translation>
    </message>
    <message>
        <source>Communication type</source>
        <translation>Tipo de comunicación</translation>
    </message>
    <message>
        <source>Communication provider</source>
        <translation>Proveedor de comunicación</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal (ZIP)</translation>
    </message>
    <message>
        <source>Premises ID</source>
        <translation>Identificador del predio</translation>
    </message>
    <message>
        <source>Location notes</source>
        <translation>Notas de ubicación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>More power than its volts and amperes allow</source>
        <translation>Más potencia de la que permiten sus voltios y amperios</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUnits</name>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>se abre a las %1</translation>
    </message>
    <message>
        <source>shuts at %1</source>
        <translation>se cierra a las %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUsers</name>
    <message>
        <source>E-mail %1</source>
        <translation>El correo electrónico %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>has not joined yet</source>
        <translation>todavía no se ha unido</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetViews</name>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
</context>
<context>
    <name>wm::ui::FolderList</name>
    <message>
        <source>There is no folder %1. Choose another place, or type one that is there.</source>
        <translation>No hay ninguna carpeta %1. Elija otro lugar o escriba una que exista.</translation>
    </message>
    <message>
        <source>You may not look into %1. Choose another folder.</source>
        <translation>No tiene permiso para ver %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>You may not read %1. Choose another file.</source>
        <translation>No tiene permiso para leer %1. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>Dé un nombre a la carpeta.</translation>
    </message>
    <message>
        <source>A folder’s name has no “/” in it.</source>
        <translation>El nombre de una carpeta no lleva “/”.</translation>
    </message>
    <message>
        <source>There is already something of the name %1.</source>
        <translation>Ya hay algo con el nombre %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made in %2. Choose another place.</source>
        <translation>No se pudo crear la carpeta %1 en %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>wm::ui::Help</name>
    <message>
        <source>Something typed, or a file, is not as it should be</source>
        <translation>Algo escrito, o un archivo, no es como debe ser</translation>
    </message>
    <message>
        <source>A number with its unit in it, a day that the calendar does not have, a value outside what is allowed, or a file of another sort than the one asked for.</source>
        <translation>Un número con su unidad, un día que no existe en el calendario, un valor fuera de lo permitido o un archivo de otra clase que la pedida.</translation>
    </message>
    <message>
        <source>The sentence names the field or the file. Correct it there; what you typed is still in its field.</source>
        <translation>La frase nombra el campo o el archivo. Corríjalo ahí; lo que escribió sigue en su campo.</translation>
    </message>
    <message>
        <source>What was looked for is not there</source>
        <translation>Lo que se buscaba no está</translation>
    </message>
    <message>
        <source>A file was moved, an adapter is not plugged in, or it got another name when it was plugged in again.</source>
        <translation>Un archivo se movió, un adaptador no está conectado o recibió otro nombre al conectarlo de nuevo.</translation>
    </message>
    <message>
        <source>Plug the adapter in and look again, or choose the file anew. The record has lost nothing.</source>
        <translation>Conecte el adaptador y busque de nuevo, o elija otra vez el archivo. El registro no ha perdido nada.</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, holds it</source>
        <translation>Otro programa, u otra ventana de este, lo tiene ocupado</translation>
    </message>
    <message>
        <source>A second Witnessmark is open on the same records, or a terminal program has the port.</source>
        <translation>Hay un segundo Witnessmark abierto con los mismos registros, o un programa de terminal tiene el puerto.</translation>
    </message>
    <message>
        <source>Close the other one. Until then the records can be looked at here, and not changed.</source>
        <translation>Cierre el otro. Hasta entonces los registros se pueden mirar aquí, y no cambiar.</translation>
    </message>
    <message>
        <source>The system does not allow it</source>
        <translation>El sistema no lo permite</translation>
    </message>
    <message>
        <source>This user may not use serial ports or Bluetooth, or may not write into that folder.</source>
        <translation>Este usuario no puede usar puertos serie ni Bluetooth, o no puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>For a port on Linux: have the user added to the group dialout, and sign in anew. For a folder: choose another, or have its rights changed.</source>
        <translation>Para un puerto en Linux: haga que añadan al usuario al grupo dialout y vuelva a iniciar la sesión. Para una carpeta: elija otra o haga que cambien sus permisos.</translation>
    </message>
    <message>
        <source>It was there, and is gone</source>
        <translation>Estaba, y ya no está</translation>
    </message>
    <message>
        <source>The adapter was pulled out, the device lost its supply, or Bluetooth was out of reach.</source>
        <translation>Se desconectó el adaptador, el dispositivo perdió la alimentación o Bluetooth quedó fuera de alcance.</translation>
    </message>
    <message>
        <source>Plug it in or go nearer, then read again. What was recorded stays. A request that the collar has got is gone on with, not sent twice.</source>
        <translation>Conéctelo o acérquese, y lea de nuevo. Lo registrado se queda. Una solicitud que el collar ya recibió se continúa; no se envía dos veces.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>No supply, wires A and B crossed, another speed or unit number, or too far away for Bluetooth. A sub-meter speaks only every 5 minutes.</source>
        <translation>Sin alimentación, hilos A y B cruzados, otra velocidad u otro número de unidad, o demasiado lejos para Bluetooth. Un submedidor habla solo cada 5 minutos.</translation>
    </message>
    <message>
        <source>Check supply and wires first, then try again nearer to it. The bench shows whether anything comes at all.</source>
        <translation>Revise primero la alimentación y los hilos; luego inténtelo de nuevo más cerca. El banco muestra si llega algo.</translation>
    </message>
    <message>
        <source>The device answered what it may not answer</source>
        <translation>El dispositivo respondió lo que no debe responder</translation>
    </message>
    <message>
        <source>Noise on the line, two devices with the same number, or firmware that this program does not know.</source>
        <translation>Ruido en la línea, dos dispositivos con el mismo número o un firmware que este programa no conoce.</translation>
    </message>
    <message>
        <source>Read again. If it comes back, save the recording under Support: it holds every byte for whoever looks into it.</source>
        <translation>Lea de nuevo. Si se repite, guarde la grabación en Soporte: contiene cada byte para quien lo examine.</translation>
    </message>
    <message>
        <source>It was refused on purpose</source>
        <translation>Se rechazó a propósito</translation>
    </message>
    <message>
        <source>A step before this one is open, a rule of safety stands against it, or the collar itself said no.</source>
        <translation>Un paso anterior está abierto, una regla de seguridad lo impide o el propio collar dijo que no.</translation>
    </message>
    <message>
        <source>Do first what the sentence names. Nobody can skip a stop-work step.</source>
        <translation>Haga primero lo que nombra la frase. Nadie puede omitir un paso que detiene el trabajo.</translation>
    </message>
    <message>
        <source>It is another thing than the one expected</source>
        <translation>Es otra cosa que la esperada</translation>
    </message>
    <message>
        <source>The number that was read is not the one of this job, or a file belongs to another job.</source>
        <translation>El número leído no es el de este trabajo, o un archivo pertenece a otro trabajo.</translation>
    </message>
    <message>
        <source>Read the label once more. Correct the number in the job where that is wrong; otherwise look for the right device or file.</source>
        <translation>Lea la etiqueta una vez más. Corrija el número en el trabajo si ese está mal; si no, busque el dispositivo o el archivo correcto.</translation>
    </message>
    <message>
        <source>The bytes do not prove themselves</source>
        <translation>Los bytes no se prueban a sí mismos</translation>
    </message>
    <message>
        <source>A file was cut off or changed on its way, or a disk is failing.</source>
        <translation>Un archivo se cortó o cambió en el camino, o un disco está fallando.</translation>
    </message>
    <message>
        <source>Take the file once more from where it came. A record that does not prove itself can be looked at, and not gone on with.</source>
        <translation>Tome el archivo otra vez de donde vino. Un registro que no se prueba se puede mirar, y no continuar.</translation>
    </message>
    <message>
        <source>It was made by a later release</source>
        <translation>Lo hizo una versión posterior</translation>
    </message>
    <message>
        <source>A colleague has a newer Witnessmark, or a newer handbook.</source>
        <translation>Un colega tiene un Witnessmark más nuevo, o un manual más nuevo.</translation>
    </message>
    <message>
        <source>Install the newer release here. Nothing is opened by halves.</source>
        <translation>Instale aquí la versión más nueva. Nada se abre a medias.</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>The disk or the card is full; photos take the most.</source>
        <translation>El disco o la tarjeta están llenos; las fotos ocupan lo más.</translation>
    </message>
    <message>
        <source>Make room, then record again. What you put in is still in its fields.</source>
        <translation>Haga sitio y registre de nuevo. Lo que puso sigue en sus campos.</translation>
    </message>
    <message>
        <source>It can be looked at, not changed</source>
        <translation>Se puede mirar, no cambiar</translation>
    </message>
    <message>
        <source>The records are open in another window, or their disk does not let anybody write.</source>
        <translation>Los registros están abiertos en otra ventana, o su disco no deja escribir.</translation>
    </message>
    <message>
        <source>Work in the other window. Or close it and choose “Open them to work” here.</source>
        <translation>Trabaje en la otra ventana. O ciérrela y elija aquí «Abrirlos para trabajar».</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>Somebody ended it, here or at the device.</source>
        <translation>Alguien lo terminó, aquí o en el dispositivo.</translation>
    </message>
    <message>
        <source>Begin again when you want to. What was read by then is kept.</source>
        <translation>Empiece de nuevo cuando quiera. Lo leído hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>It is there, and not ready yet</source>
        <translation>Está, y aún no está listo</translation>
    </message>
    <message>
        <source>A collar that has just got its supply is still starting, or a list is still being read.</source>
        <translation>Un collar que acaba de recibir alimentación todavía arranca, o una lista todavía se está leyendo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file, a device or the system failed</source>
        <translation>Falló un archivo, un dispositivo o el sistema</translation>
    </message>
    <message>
        <source>A cable with a loose contact, a failing disk, or a fault of the system.</source>
        <translation>Un cable con un contacto flojo, un disco que falla o un fallo del sistema.</translation>
    </message>
    <message>
        <source>Try another cable or another port. If it comes back, save the recording under Support.</source>
        <translation>Pruebe otro cable u otro puerto. Si se repite, guarde la grabación en Soporte.</translation>
    </message>
    <message>
        <source>AC disconnect</source>
        <translation>Seccionador de CA</translation>
    </message>
    <message>
        <source>A switch by hand between generation and service. The utility wants it seen open, and lockable so.</source>
        <translation>Un interruptor manual entre la generación y la acometida. La compañía eléctrica quiere que se vea abierto y que se pueda bloquear así.</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC</translation>
    </message>
    <message>
        <source>Interrupting capacity in kiloamperes: the fault current that a breaker or a collar can stand.</source>
        <translation>Capacidad interruptiva en kiloamperios: la corriente de falla que soporta un interruptor o un collar.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>A sentence that somebody confirms in person. It goes into the record with the name.</source>
        <translation>Una frase que alguien confirma en persona. Entra en el registro con el nombre.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>A file with one whole job in it, its record and its photos, to be opened elsewhere.</source>
        <translation>Un archivo con un trabajo entero, su registro y sus fotos, para abrirlo en otro lugar.</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <source>The device between the meter and its socket that generation is connected to.</source>
        <translation>El dispositivo entre el medidor y su base al que se conecta la generación.</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>TC</translation>
    </message>
    <message>
        <source>Current transformer: its side marked for the source faces the utility, its colours go to one phase.</source>
        <translation>Transformador de corriente: su lado marcado para la fuente mira a la compañía eléctrica y sus colores van a una sola fase.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What a rule says of this site: met, not met, not known, to be confirmed.</source>
        <translation>Lo que una regla dice de este sitio: cumple, no cumple, no se sabe, por confirmar.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>The 12 bytes that an IMS sub-meter sends by itself every 5 minutes.</source>
        <translation>Los 12 bytes que un submedidor IMS envía por sí solo cada 5 minutos.</translation>
    </message>
    <message>
        <source>GMA</source>
        <translation>GMA</translation>
    </message>
    <message>
        <source>Generation meter adapter: an adapter at the meter socket that generation is connected to.</source>
        <translation>Adaptador de medidor para generación: un adaptador en la base del medidor al que se conecta la generación.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>The fingerprint of a record as it stands. A signature holds for that one.</source>
        <translation>La huella de un registro tal como está. Una firma vale para esa.</translation>
    </message>
    <message>
        <source>IMS</source>
        <translation>IMS</translation>
    </message>
    <message>
        <source>A family of sub-meters that send over two wires, and cannot be asked.</source>
        <translation>Una familia de submedidores que envían por dos hilos y a los que no se puede preguntar.</translation>
    </message>
    <message>
        <source>Line side, load side</source>
        <translation>Lado de línea, lado de carga</translation>
    </message>
    <message>
        <source>Before and behind the main breaker, seen from the utility.</source>
        <translation>Antes y después del interruptor principal, visto desde la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>The lock and tag that keep a breaker or disconnect open while somebody works.</source>
        <translation>El candado y la etiqueta que mantienen abierto un interruptor o seccionador mientras alguien trabaja.</translation>
    </message>
    <message>
        <source>Neutral lead</source>
        <translation>Conductor neutro</translation>
    </message>
    <message>
        <source>The collar’s wire that is landed on the neutral in the socket.</source>
        <translation>El hilo del collar que se conecta al neutro en la base.</translation>
    </message>
    <message>
        <source>NGOM</source>
        <translation>NGOM</translation>
    </message>
    <message>
        <source>Net generation output meter: it counts what the generation gives.</source>
        <translation>Medidor de la producción neta: cuenta lo que da la generación.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>The file that is handed in: forms, drawings, photos, and the record that proves them.</source>
        <translation>El archivo que se entrega: formularios, planos, fotos y el registro que los prueba.</translation>
    </message>
    <message>
        <source>PCC</source>
        <translation>PCC</translation>
    </message>
    <message>
        <source>Point of common coupling: where the site meets the utility’s network.</source>
        <translation>Punto de acoplamiento común: donde el sitio se une a la red de la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Inmueble</translation>
    </message>
    <message>
        <source>Address and service of the site, as provisioning writes them to the collar.</source>
        <translation>Dirección y acometida del sitio, como el aprovisionamiento las escribe en el collar.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionamiento</translation>
    </message>
    <message>
        <source>Telling the collar where it is, so that its network lets it work.</source>
        <translation>Decirle al collar dónde está, para que su red lo deje trabajar.</translation>
    </message>
    <message>
        <source>PTO</source>
        <translation>PTO</translation>
    </message>
    <message>
        <source>Permission to operate. Before it nobody may run the generation.</source>
        <translation>Permiso de operación. Antes de él nadie puede hacer funcionar la generación.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>The collar’s switch for the generation. It is closed from afar, not by hand.</source>
        <translation>El interruptor del collar para la generación. Se cierra a distancia, no a mano.</translation>
    </message>
    <message>
        <source>RS-485</source>
        <translation>RS-485</translation>
    </message>
    <message>
        <source>A pair of wires, A and B, for data. Crossed, nothing on it can be read.</source>
        <translation>Un par de hilos, A y B, para datos. Cruzados, nada se puede leer.</translation>
    </message>
    <message>
        <source>Stop work</source>
        <translation>Detención del trabajo</translation>
    </message>
    <message>
        <source>A step that cannot be skipped, waived or signed away: somebody could be hurt.</source>
        <translation>Un paso que no se puede omitir, dispensar ni eludir con una firma: alguien podría lastimarse.</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>The utility’s leave not to meet one of its rules, with its reference.</source>
        <translation>El permiso de la compañía eléctrica para no cumplir una de sus reglas, con su referencia.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispensa</translation>
    </message>
    <message>
        <source>Leaving a finding as it is, with a reason and a name.</source>
        <translation>Dejar un hallazgo como está, con un motivo y un nombre.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>on a drawing</source>
        <translation>en un plano</translation>
    </message>
    <message>
        <source>while the plan is changed</source>
        <translation>mientras se cambia el plano</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Mayús + Tab</translation>
    </message>
    <message>
        <source>The next control, the one before</source>
        <translation>El control siguiente, el anterior</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Does what the control says</source>
        <translation>Hace lo que dice el control</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Closes the sheet and leaves everything as it was</source>
        <translation>Cierra la hoja y deja todo como estaba</translation>
    </message>
    <message>
        <source>Ctrl + 1 … 5</source>
        <translation>Ctrl + 1 … 5</translation>
    </message>
    <message>
        <source>Jobs, Bench, Fleet, Support, Settings</source>
        <translation>Trabajos, Banco, Flota, Soporte, Ajustes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>The next field, then the one action, else what is missing</source>
        <translation>El campo siguiente, luego la acción, si no lo que falta</translation>
    </message>
    <message>
        <source>in a field of a step</source>
        <translation>en un campo de un paso</translation>
    </message>
    <message>
        <source>Ctrl + Enter</source>
        <translation>Ctrl + Intro</translation>
    </message>
    <message>
        <source>Records the step, or goes to what is missing</source>
        <translation>Registra el paso, o va a lo que falta</translation>
    </message>
    <message>
        <source>anywhere in a step</source>
        <translation>en cualquier lugar de un paso</translation>
    </message>
    <message>
        <source>Ctrl + V</source>
        <translation>Ctrl + V</translation>
    </message>
    <message>
        <source>Pastes a photo’s file</source>
        <translation>Pega el archivo de una foto</translation>
    </message>
    <message>
        <source>at “Photo from a file”</source>
        <translation>en «Foto de un archivo»</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Mueven la hoja</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>Más grande, más pequeño, todo</translation>
    </message>
    <message>
        <source>The next thing drawn, the one before</source>
        <translation>El objeto dibujado siguiente, el anterior</translation>
    </message>
    <message>
        <source>To the fact it was drawn from</source>
        <translation>Al dato del que se dibujó</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>The sheet before, the next</source>
        <translation>La hoja anterior, la siguiente</translation>
    </message>
    <message>
        <source>Move the thing in hand</source>
        <translation>Mueven el objeto en mano</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Takes it off the plan</source>
        <translation>Lo quita del plano</translation>
    </message>
    <message>
        <source>Ctrl + Z, Ctrl + Y</source>
        <translation>Ctrl + Z, Ctrl + Y</translation>
    </message>
    <message>
        <source>Undo, and again</source>
        <translation>Deshacer, y rehacer</translation>
    </message>
    <message>
        <source>Into the step, to the first thing it wants</source>
        <translation>Al paso, a lo primero que pide</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If none of it helps, call %1. (%2)</source>
        <translation>Si nada de esto ayuda, llame al %1. (%2)</translation>
    </message>
    <message>
        <source>The maker’s page keeps who is signed in as a cookie; without cookies it loses that.</source>
        <translation>La página del fabricante guarda en una cookie quién ha entrado; sin cookies lo pierde.</translation>
    </message>
    <message>
        <source>The display is fed behind the collar’s breaker: without the utility’s supply, or with the breaker off, it is dark. A dark display proves nothing dead.</source>
        <translation>La pantalla se alimenta detrás del interruptor del collar: sin suministro de la compañía, o con el interruptor abierto, está apagada. Una pantalla apagada no prueba que nada esté sin tensión.</translation>
    </message>
    <message>
        <source>The modem finds no network: it is not activated, or the carrier does not reach this place.</source>
        <translation>El módem no encuentra red: no está activado, o el operador no llega a este lugar.</translation>
    </message>
    <message>
        <source>Nobody has provisioned the collar yet, or what the company entered about the unit does not fit it.</source>
        <translation>Nadie ha aprovisionado aún el collar, o lo que la empresa anotó de la unidad no le corresponde.</translation>
    </message>
    <message>
        <source>What the cloud holds about the unit does not let it be enrolled.</source>
        <translation>Lo que la nube guarda de la unidad no permite darla de alta.</translation>
    </message>
    <message>
        <source>The collar did not reach the cloud within five minutes: it had no supply, its breaker was off, or its modem no network.</source>
        <translation>El collar no llegó a la nube en cinco minutos: no tenía alimentación, su interruptor estaba abierto o su módem no tenía red.</translation>
    </message>
    <message>
        <source>The cloud has not heard from the collar as it should: it has no supply, its breaker is off, or its modem no network.</source>
        <translation>La nube no ha oído al collar como debería: no tiene alimentación, su interruptor está abierto o su módem no tiene red.</translation>
    </message>
    <message>
        <source>A change did not get to the collar: it had no supply, its breaker was off, or its modem no network.</source>
        <translation>Un cambio no llegó al collar: no tenía alimentación, su interruptor estaba abierto o su módem no tenía red.</translation>
    </message>
    <message>
        <source>The collar reports a critical failure; a lid or display contacts that are not seated are the usual reason that can be mended on site.</source>
        <translation>El collar avisa de un fallo crítico; una tapa o unos contactos de la pantalla mal asentados son la causa habitual que se puede remediar en el lugar.</translation>
    </message>
    <message>
        <source>No current is seen: a transformer is not connected or faces the wrong way, there is no load, or the supply is missing.</source>
        <translation>No se ve corriente: un transformador no está conectado o mira al revés, no hay carga, o falta la alimentación.</translation>
    </message>
    <message>
        <source>A transformer is reversed, or stands on another line than its voltage: part of the energy is not counted.</source>
        <translation>Un transformador está invertido, o en otra línea que su tensión: parte de la energía no se cuenta.</translation>
    </message>
    <message>
        <source>The meter has no supply, counts nothing, or its display is not connected to it.</source>
        <translation>El medidor no tiene alimentación, no cuenta nada, o su pantalla no está conectada a él.</translation>
    </message>
    <message>
        <source>Current flows against its voltage: a transformer is turned round, or a line and its transformer are not the same. Without load the lamp means nothing.</source>
        <translation>La corriente va contra su tensión: un transformador está al revés, o una línea y su transformador no coinciden. Sin carga la lámpara no dice nada.</translation>
    </message>
    <message>
        <source>Writes it down</source>
        <translation>Lo anota</translation>
    </message>
    <message>
        <source>while a deficiency or its answer is written</source>
        <translation>mientras se escribe una deficiencia o su respuesta</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Ctrl + F</translation>
    </message>
    <message>
        <source>Finds an item</source>
        <translation>Busca un elemento</translation>
    </message>
    <message>
        <source>in an inspection</source>
        <translation>en una inspección</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImsLooks</name>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>The same as power</source>
        <translation>La misma en potencia</translation>
    </message>
    <message>
        <source>10 Wh lamp, ten turns</source>
        <translation>Indicador de 10 Wh, diez ciclos</translation>
    </message>
    <message>
        <source>1 kWh lamp, one turn</source>
        <translation>Indicador de 1 kWh, un ciclo</translation>
    </message>
    <message>
        <source>Test screen to test screen</source>
        <translation>De pantalla de prueba a la siguiente</translation>
    </message>
    <message>
        <source>Demand now on the display</source>
        <translation>Demanda actual en la pantalla</translation>
    </message>
    <message>
        <source>%1 at this load</source>
        <translation>%1 con esta carga</translation>
    </message>
    <message>
        <source>type the load to judge it</source>
        <translation>escriba la carga para juzgarlo</translation>
    </message>
    <message>
        <source>%1; its turns mean %2</source>
        <translation>%1; sus ciclos indican %2</translation>
    </message>
    <message>
        <source>Red reverse-phase lamp</source>
        <translation>Indicador rojo de fase inversa</translation>
    </message>
    <message>
        <source>lit</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Power down. Check the side and the line of every transformer.</source>
        <translation>Corte la alimentación. Revise el lado y la línea de cada transformador.</translation>
    </message>
    <message>
        <source>dark with more than 1 A; with less it says nothing</source>
        <translation>apagado con más de 1 A; con menos no dice nada</translation>
    </message>
    <message>
        <source>Green 10 Wh lamp, ten turns</source>
        <translation>Indicador verde de 10 Wh, diez ciclos</translation>
    </message>
    <message>
        <source>Green 1 kWh lamp, one turn</source>
        <translation>Indicador verde de 1 kWh, un ciclo</translation>
    </message>
    <message>
        <source>Test screen</source>
        <translation>Pantalla de prueba</translation>
    </message>
    <message>
        <source>every segment lit</source>
        <translation>todos los segmentos encendidos</translation>
    </message>
    <message>
        <source>a segment is dead</source>
        <translation>un segmento está muerto</translation>
    </message>
    <message>
        <source>Every number on this display is doubtful.</source>
        <translation>Todos los números de esta pantalla son dudosos.</translation>
    </message>
    <message>
        <source>every segment lit for one second</source>
        <translation>todos los segmentos encendidos durante un segundo</translation>
    </message>
    <message>
        <source>Test screen comes back</source>
        <translation>La pantalla de prueba vuelve</translation>
    </message>
    <message>
        <source>every 18 s; every 19 s with demand, after three screens of 6 s</source>
        <translation>cada 18 s; cada 19 s con demanda, tras tres pantallas de 6 s</translation>
    </message>
    <message>
        <source>Demand now</source>
        <translation>Demanda actual</translation>
    </message>
    <message>
        <source>within 5 % of %1, after five steady minutes</source>
        <translation>a menos del 5 % de %1, tras cinco minutos constantes</translation>
    </message>
    <message>
        <source>says nothing without a known load</source>
        <translation>no dice nada sin una carga conocida</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImsSession</name>
    <message>
        <source>No link to a meter is chosen. Plug in its adapter and look again, or type the path.</source>
        <translation>No se ha elegido un enlace a un medidor. Conecte su adaptador y busque de nuevo, o escriba la ruta.</translation>
    </message>
    <message>
        <source>No frame heard yet</source>
        <translation>Aún no se ha oído ninguna trama</translation>
    </message>
    <message>
        <source>Doubtful: it does not fit the frame before it</source>
        <translation>Dudosa: no concuerda con la trama anterior</translation>
    </message>
    <message>
        <source>Confirmed by a second frame</source>
        <translation>Confirmada por una segunda trama</translation>
    </message>
    <message>
        <source>Heard once; a second frame confirms it</source>
        <translation>Oída una vez; una segunda trama la confirma</translation>
    </message>
    <message>
        <source>Something was heard, but not a frame</source>
        <translation>Se oyó algo, pero no una trama</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Aún no se ha oído nada</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próxima trama</translation>
    </message>
    <message>
        <source>Overdue since it should have come</source>
        <translation>Atrasada desde que debió llegar</translation>
    </message>
    <message>
        <source>A frame comes within</source>
        <translation>Llega una trama en menos de</translation>
    </message>
    <message>
        <source>Overdue; it was expected in</source>
        <translation>Atrasada; se esperaba en</translation>
    </message>
    <message>
        <source>Next frame expected in</source>
        <translation>Próxima trama esperada en</translation>
    </message>
    <message>
        <source>One frame every 5 min, ±15 s; the simulated meter runs %1 times as fast</source>
        <translation>Una trama cada 5 min, ±15 s; el medidor simulado va %1 veces más rápido</translation>
    </message>
    <message>
        <source>One frame every 5 min, ±15 s</source>
        <translation>Una trama cada 5 min, ±15 s</translation>
    </message>
    <message>
        <source>bytes: %1, frames: %2</source>
        <translation>bytes: %1, tramas: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Demanda máxima</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Número de medidor</translation>
    </message>
    <message>
        <source>as recorded in the job</source>
        <translation>como está registrado en el trabajo</translation>
    </message>
    <message>
        <source>the job says %1</source>
        <translation>el trabajo dice %1</translation>
    </message>
    <message>
        <source>Demand resets</source>
        <translation>Reinicios de demanda</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation>sin significado</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>medidor</translation>
    </message>
    <message>
        <source>meter number</source>
        <translation>número de medidor</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>peak demand, 0.02 kW each</source>
        <translation>demanda máxima, 0.02 kW cada uno</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>reinicios</translation>
    </message>
    <message>
        <source>demand resets</source>
        <translation>reinicios de demanda</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>always 00</source>
        <translation>siempre 00</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>energía total</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>always 0D</source>
        <translation>siempre 0D</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>The display is behind the frame by %1 kWh; that cannot be the same meter.</source>
        <translation>La pantalla va %1 kWh detrás de la trama; no puede ser el mismo medidor.</translation>
    </message>
    <message>
        <source>The display is ahead by %1 kWh, more than a meter counts in five minutes.</source>
        <translation>La pantalla va %1 kWh adelante, más de lo que un medidor cuenta en cinco minutos.</translation>
    </message>
    <message>
        <source>The display is ahead by %1 kWh; hold it against the next frame.</source>
        <translation>La pantalla va %1 kWh adelante; compárela con la próxima trama.</translation>
    </message>
    <message>
        <source>Display and frame agree.</source>
        <translation>La pantalla y la trama coinciden.</translation>
    </message>
    <message>
        <source>The display is ahead by 1 kWh, as it may be.</source>
        <translation>La pantalla va 1 kWh adelante, como es admisible.</translation>
    </message>
    <message>
        <source>They differ by %1 kW; 0.02 kW is what rounding explains.</source>
        <translation>Difieren en %1 kW; el redondeo explica 0.02 kW.</translation>
    </message>
    <message>
        <source>Characters: %1, without a stop bit: %2. Only a frame heard over crossed wires looks like this.</source>
        <translation>Caracteres: %1, sin bit de parada: %2. Solo una trama oída con los hilos cruzados se ve así.</translation>
    </message>
    <message>
        <source>Turned over, it fits meter %1, as on your label.</source>
        <translation>Dado vuelta, corresponde al medidor %1, como en su etiqueta.</translation>
    </message>
    <message>
        <source>Turned over, it does not fit meter %1 of your label: the meters it fits number %2.</source>
        <translation>Dado vuelta, no corresponde al medidor %1 de su etiqueta; medidores a los que corresponde: %2.</translation>
    </message>
    <message>
        <source>Turned over, it fits meter %1 and no other.</source>
        <translation>Dado vuelta, corresponde al medidor %1 y a ningún otro.</translation>
    </message>
    <message>
        <source>Turned over, it fits one of %1 meter numbers; type your label’s number to see whether it is one of them.</source>
        <translation>Dado vuelta, corresponde a uno de %1 números de medidor; escriba el de su etiqueta para ver si está entre ellos.</translation>
    </message>
    <message>
        <source>%1 8N1, receive only</source>
        <translation>%1 8N1, solo recepción</translation>
    </message>
    <message>
        <source>receive only</source>
        <translation>solo recepción</translation>
    </message>
    <message>
        <source>heard %1 ago, next in %2</source>
        <translation>oído hace %1, el próximo en %2</translation>
    </message>
    <message>
        <source>heard %1 ago, overdue</source>
        <translation>oído hace %1, con retraso</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Medidor %1</translation>
    </message>
    <message>
        <source>as on your label</source>
        <translation>como en su etiqueta</translation>
    </message>
    <message>
        <source>Last frame %1, %2 ago</source>
        <translation>Última trama %1, hace %2</translation>
    </message>
    <message>
        <source>your label says %1</source>
        <translation>su etiqueta dice %1</translation>
    </message>
    <message>
        <source>Doubtful: a byte may have come twice, and then it says something else. Check the adapter</source>
        <translation>Dudoso: un byte puede haber llegado dos veces, y entonces dice otra cosa. Revise el adaptador</translation>
    </message>
    <message>
        <source>The display is ahead by %1 kWh. Record the meter&apos;s model first: it says what it can count.</source>
        <translation>La pantalla va %1 kWh por delante. Anote primero el modelo del medidor: dice cuánto puede contar.</translation>
    </message>
    <message>
        <source>none: this meter is without the demand option</source>
        <translation>ninguna: este medidor no tiene la opción de demanda</translation>
    </message>
</context>
<context>
    <name>wm::ui::Inspection</name>
    <message>
        <source>Only a file on this device can be opened.</source>
        <translation>Solo se puede abrir un archivo de este dispositivo.</translation>
    </message>
    <message>
        <source>Checking every entry, signature and photo of the file …</source>
        <translation>Comprobando cada entrada, firma y foto del archivo …</translation>
    </message>
    <message>
        <source>The procedure could not be read, so the list cannot be made. Install the program again.</source>
        <translation>No se pudo leer el procedimiento, así que no se puede hacer la lista. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The deficiency</source>
        <translation>La deficiencia</translation>
    </message>
    <message>
        <source>The citation</source>
        <translation>La cita</translation>
    </message>
    <message>
        <source>no citation given</source>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>A file that does not prove itself cannot be signed.</source>
        <translation>Un archivo que no se prueba a sí mismo no se puede firmar.</translation>
    </message>
    <message>
        <source>Photos are missing in this file. Open the job&apos;s bundle (.wmjob) to sign.</source>
        <translation>En este archivo faltan fotos. Abra el lote del trabajo (.wmjob) para firmar.</translation>
    </message>
    <message>
        <source>The records on this device are not open for writing, so nothing can be signed here now.</source>
        <translation>Los registros de este dispositivo no están abiertos para escribir, así que ahora no se puede firmar nada aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Returned with %n deficiencies, signed and written.</source>
        <translation>
            <numerusform>Devuelto con %n deficiencia, firmado y escrito.</numerusform>
            <numerusform>Devuelto con %n deficiencias, firmado y escrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, signed and written.</source>
        <translation>Aceptado, firmado y escrito.</translation>
    </message>
    <message>
        <source>Demonstration: nothing real was signed.</source>
        <translation>Demostración: no se firmó nada real.</translation>
    </message>
    <message>
        <source>No program on this device shows folders. It is %1.</source>
        <translation>Ningún programa de este dispositivo muestra carpetas. Es %1.</translation>
    </message>
    <message>
        <source>%1 accepted this job. Taken in here, its record holds the inspector’s signature, too.</source>
        <translation>%1 aceptó este trabajo. Recibido aquí, su registro tiene también la firma del inspector.</translation>
    </message>
    <message numerus="yes">
        <source>%1 returned this job: %n deficiencies are to be cured. Taken in here, the job lists each of them, to be answered with what was done and photos.</source>
        <translation>
            <numerusform>%1 devolvió este trabajo: hay %n deficiencia por corregir. Recibido aquí, el trabajo la muestra, para responderla con lo que se hizo y fotos.</numerusform>
            <numerusform>%1 devolvió este trabajo: hay %n deficiencias por corregir. Recibido aquí, el trabajo muestra cada una, para responderla con lo que se hizo y fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of an earlier inspection lie there, too: these have a number of their own.</source>
        <translation>Allí hay también archivos de una inspección anterior: estos llevan un número propio.</translation>
    </message>
</context>
<context>
    <name>wm::ui::InspectionList</name>
    <message>
        <source>held against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>deficiency: %1</source>
        <translation>deficiencia: %1</translation>
    </message>
    <message>
        <source>cure accepted; it counts once you sign</source>
        <translation>corrección aceptada; cuenta cuando usted firme</translation>
    </message>
</context>
<context>
    <name>wm::ui::InverterSession</name>
    <message>
        <source>No link to an inverter is chosen. Plug in its adapter and look again, or type where it is.</source>
        <translation>No se ha elegido un enlace a un inversor. Conecte su adaptador y busque otra vez, o escriba dónde está.</translation>
    </message>
    <message>
        <source>The profile %1 is not installed.</source>
        <translation>El perfil %1 no está instalado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Requerido: %1</translation>
    </message>
    <message>
        <source>Serial number %1 · firmware %2 · %3</source>
        <translation>Número de serie %1 · firmware %2 · %3</translation>
    </message>
    <message>
        <source>Every function is as required</source>
        <translation>Todas las funciones están como se exige</translation>
    </message>
    <message>
        <source>Not as required: %1 of %2 functions</source>
        <translation>No como se exige: %1 de %2 funciones</translation>
    </message>
    <message>
        <source>Not known: %1 of %2 functions. What is not known is not fine.</source>
        <translation>No conocidas: %1 de %2 funciones. Lo que no se sabe no está bien.</translation>
    </message>
    <message>
        <source>Every function is as required; figures the profile does not give are not judged</source>
        <translation>Cada función es como se requiere; los valores que el perfil no da no se juzgan</translation>
    </message>
</context>
<context>
    <name>wm::ui::JobController</name>
    <message>
        <source>collar %1</source>
        <translation>collar %1</translation>
    </message>
    <message>
        <source>Not possible yet, left for later: %1</source>
        <translation>Aún no es posible, queda para después: %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::Office</name>
    <message>
        <source>These records are only looked at here; nothing is sent.</source>
        <translation>Estos registros aquí solo se miran; no se envía nada.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ between devices</source>
        <translation>
            <numerusform>%n valor difiere entre dispositivos</numerusform>
            <numerusform>%n valores difieren entre dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent</source>
        <translation>
            <numerusform>%n entrada espera para enviarse</numerusform>
            <numerusform>%n entradas esperan para enviarse</numerusform>
        </translation>
    </message>
    <message>
        <source>No office is connected</source>
        <translation>No hay oficina conectada</translation>
    </message>
    <message>
        <source>Synchronising with the office …</source>
        <translation>Sincronizando con la oficina …</translation>
    </message>
    <message>
        <source>The office cannot be reached; tried again by itself</source>
        <translation>No se puede llegar a la oficina; se reintenta solo</translation>
    </message>
    <message>
        <source>The office did not take it</source>
        <translation>La oficina no lo aceptó</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Synchronised: %1</source>
        <translation>Sincronizado: %1</translation>
    </message>
    <message>
        <source>Photos were left out: this connection is set to metered.</source>
        <translation>Las fotos se dejaron fuera: esta conexión está marcada como de pago por uso.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or files are still on the devices that took them.</source>
        <translation>
            <numerusform>%n foto o archivo sigue en el dispositivo que lo tomó.</numerusform>
            <numerusform>%n fotos o archivos siguen en los dispositivos que los tomaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from the office were not taken in: they do not prove themselves, or contradict what this device holds.</source>
        <translation>
            <numerusform>%n entrada de la oficina no se aceptó: no se prueba a sí misma o contradice lo que tiene este dispositivo.</numerusform>
            <numerusform>%n entradas de la oficina no se aceptaron: no se prueban a sí mismas o contradicen lo que tiene este dispositivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was put back to an older state; what it lacked was offered again.</source>
        <translation>La oficina se restauró a un estado anterior; lo que le faltaba se volvió a ofrecer.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or files of other devices were left at the office; each comes when it is looked at.</source>
        <translation>
            <numerusform>%n foto o archivo de otros equipos se dejó en la oficina; llega cuando alguien lo mire.</numerusform>
            <numerusform>%n fotos o archivos de otros equipos se dejaron en la oficina; cada uno llega cuando alguien lo mire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::PacketController</name>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation>Inspector de la compañía eléctrica</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>I have seen this installation and its record as they stand.</source>
        <translation>He visto esta instalación y su registro tal como están.</translation>
    </message>
    <message>
        <source>The installation was shown and explained to me.</source>
        <translation>Se me mostró y explicó la instalación.</translation>
    </message>
    <message>
        <source>What this record says is what I did and found.</source>
        <translation>Lo que dice este registro es lo que hice y encontré.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <translation>%1 de %2 pedidas</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%n registrado</numerusform>
            <numerusform>%n registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Device readings</source>
        <translation>Lecturas de dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>PDF/A with the signed record inside, built from %n entries.</source>
        <translation>
            <numerusform>PDF/A con el registro firmado dentro, hecho con %n entrada.</numerusform>
            <numerusform>PDF/A con el registro firmado dentro, hecho con %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the packet: pages, photos, the record inside, the signature …</source>
        <translation>Haciendo el expediente: páginas, fotos, el registro dentro, la firma …</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Checking every entry …</source>
        <translation>Comprobando cada entrada …</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>El registro está dañado: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message numerus="yes">
        <source>Record whole: %n entries, none altered, none missing</source>
        <translation>
            <numerusform>Registro íntegro: %n entrada, no alterada, sin faltantes</numerusform>
            <numerusform>Registro íntegro: %n entradas, ninguna alterada, ninguna faltante</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be verified</source>
        <translation>No se pudo verificar el archivo</translation>
    </message>
    <message>
        <source>The file proves itself</source>
        <translation>El archivo se demuestra a sí mismo</translation>
    </message>
    <message>
        <source>The file does not prove itself</source>
        <translation>El archivo no se demuestra a sí mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>cabeza %1</translation>
    </message>
    <message>
        <source>A demonstration</source>
        <translation>Una demostración</translation>
    </message>
    <message>
        <source>not a real site; the file says so on every page</source>
        <translation>no es un sitio real; el archivo lo dice en cada página</translation>
    </message>
    <message>
        <source>Sealed by this device</source>
        <translation>Sellado por este dispositivo</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>No program on this device opens PDF files. The packet lies at %1.</source>
        <translation>Ningún programa de este dispositivo abre archivos PDF. El expediente está en %1.</translation>
    </message>
    <message>
        <source>No program on this device shows folders. It is %1.</source>
        <translation>Ningún programa de este dispositivo muestra carpetas. Es %1.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La declaración</translation>
    </message>
    <message>
        <source>A signature wants a name and a statement.</source>
        <translation>Una firma pide un nombre y una declaración.</translation>
    </message>
    <message>
        <source>DEMONSTRATION, no real installation. %1</source>
        <translation>DEMOSTRACIÓN, no es una instalación real. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps · %n skipped</source>
        <translation>
            <numerusform>%1 de %2 pasos · %n omitido</numerusform>
            <numerusform>%1 de %2 pasos · %n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Un borrador</translation>
    </message>
    <message>
        <source>nobody has signed this record in person</source>
        <translation>nadie ha firmado este registro en persona</translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file</source>
        <translation>
            <numerusform>%n original de foto no está en este archivo</numerusform>
            <numerusform>%n originales de fotos no están en este archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>the job&apos;s bundle beside it holds them</source>
        <translation>el lote del trabajo, junto a él, los contiene</translation>
    </message>
    <message>
        <source>Looking at what is missing …</source>
        <translation>Mirando qué falta …</translation>
    </message>
    <message numerus="yes">
        <source>Draft. %1, and %n more</source>
        <translation>
            <numerusform>Borrador. %1, y %n más</numerusform>
            <numerusform>Borrador. %1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft. %1</source>
        <translation>Borrador. %1</translation>
    </message>
    <message>
        <source>Complete: nothing is missing</source>
        <translation>Completo: no falta nada</translation>
    </message>
    <message>
        <source>A draft; things missing: %1</source>
        <translation>Un borrador; cosas que faltan: %1</translation>
    </message>
    <message>
        <source>Signing as installer records “%1”, too: %2</source>
        <translation>Firmar como instalador registra también «%1»: %2</translation>
    </message>
    <message>
        <source>Steps refused</source>
        <translation>Pasos rechazados</translation>
    </message>
    <message>
        <source>Steps not done</source>
        <translation>Pasos sin hacer</translation>
    </message>
    <message>
        <source>Steps skipped with a reason</source>
        <translation>Pasos omitidos con motivo</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>Hallazgos abiertos</translation>
    </message>
    <message>
        <source>Photos not here, or shown twice without a reason</source>
        <translation>Fotos que no están aquí o repetidas sin motivo</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada está abierto</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the file does not say whether anything is missing</source>
        <translation>el archivo no dice si falta algo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Drawings and letters missing or preliminary</source>
        <translation>Dibujos y cartas que faltan o son preliminares</translation>
    </message>
    <message>
        <source>%1: returned it with deficiencies</source>
        <translation>%1: lo devolvió con deficiencias</translation>
    </message>
    <message>
        <source>Deficiencies not answered</source>
        <translation>Deficiencias sin respuesta</translation>
    </message>
    <message>
        <source>Complete: nothing required is missing. Still open: %1</source>
        <translation>Completo: no falta nada de lo requerido. Aún pendiente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · y %n más</numerusform>
            <numerusform>%1 · y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing required is missing. Still open: %1</source>
        <translation>No falta nada de lo requerido. Aún pendiente: %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::PermissionController</name>
    <message>
        <source>The site does not say its utility. Enter it among the site&apos;s facts: then its way to permission stands here.</source>
        <translation>El sitio no dice su compañía eléctrica. Anótela entre los datos del sitio: entonces aquí estará su camino al permiso.</translation>
    </message>
    <message>
        <source>Reading the handbook …</source>
        <translation>Leyendo el manual …</translation>
    </message>
    <message>
        <source>No pack says how this utility gives permission. Ask the utility.</source>
        <translation>Ningún paquete dice cómo da permiso esta compañía eléctrica. Pregunte a la compañía.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1. By %2.</source>
        <translation>%1. Según %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Según %1.</translation>
    </message>
    <message>
        <source>Which way this site goes is not known yet. By %1.</source>
        <translation>Aún no se sabe qué camino sigue este sitio. Según %1.</translation>
    </message>
    <message>
        <source>Nobody recorded the utility&apos;s holidays. %1</source>
        <translation>Nadie registró los días festivos de la compañía eléctrica. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>El calendario</translation>
    </message>
</context>
<context>
    <name>wm::ui::PermissionStep</name>
    <message>
        <source>on file</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>wm::ui::PhasesModel</name>
    <message numerus="yes">
        <source>%1 · %n skipped</source>
        <translation>
            <numerusform>%1 · %n omitido</numerusform>
            <numerusform>%1 · %n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>aún no registrado</translation>
    </message>
</context>
<context>
    <name>wm::ui::PlotEditor</name>
    <message>
        <source>“%1” is no length. Write feet and inches, as 12&apos;-6&quot;.</source>
        <translation>“%1” no es una longitud. Escriba pies y pulgadas, como 12&apos;-6&quot;.</translation>
    </message>
    <message>
        <source>A distance is not below zero.</source>
        <translation>Una distancia no es menor que cero.</translation>
    </message>
    <message>
        <source>A size is not below zero.</source>
        <translation>Un tamaño no es menor que cero.</translation>
    </message>
    <message>
        <source>An outline has three corners at least, and a line two ends.</source>
        <translation>Un contorno tiene al menos tres esquinas y una línea, dos extremos.</translation>
    </message>
    <message>
        <source>Write both sides in feet and inches, as 60&apos;-0&quot;.</source>
        <translation>Escriba ambos lados en pies y pulgadas, como 60&apos;-0&quot;.</translation>
    </message>
    <message>
        <source>North is given in degrees from 0 to 360, clockwise from the top of the plan.</source>
        <translation>El norte se da en grados de 0 a 360, en sentido horario desde la parte superior del plano.</translation>
    </message>
    <message>
        <source>Property line</source>
        <translation>Lindero</translation>
    </message>
    <message>
        <source>Property line, corner %1</source>
        <translation>Lindero, esquina %1</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Building, corner %1</source>
        <translation>Edificio, esquina %1</translation>
    </message>
    <message>
        <source>Driveway</source>
        <translation>Entrada de vehículos</translation>
    </message>
    <message>
        <source>Driveway, corner %1</source>
        <translation>Entrada de vehículos, esquina %1</translation>
    </message>
    <message>
        <source>24/7 access path</source>
        <translation>Camino de acceso 24/7</translation>
    </message>
    <message>
        <source>24/7 access path, point %1</source>
        <translation>Camino de acceso 24/7, punto %1</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Fence, point %1</source>
        <translation>Cerca, punto %1</translation>
    </message>
    <message>
        <source>Roof line</source>
        <translation>Línea de techo</translation>
    </message>
    <message>
        <source>Roof line, point %1</source>
        <translation>Línea de techo, punto %1</translation>
    </message>
    <message>
        <source>Raceway</source>
        <translation>Canalización</translation>
    </message>
    <message>
        <source>Raceway, point %1</source>
        <translation>Canalización, punto %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area, corner %1</source>
        <translation>Área, esquina %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2: they contradict each other</source>
        <translation>%1 %2: se contradicen</translation>
    </message>
    <message>
        <source>worked out from the plan</source>
        <translation>calculado a partir del plano</translation>
    </message>
    <message>
        <source>In sight of the meter</source>
        <translation>A la vista del medidor</translation>
    </message>
    <message>
        <source>Not in sight: the building is between</source>
        <translation>No está a la vista: el edificio está en medio</translation>
    </message>
    <message>
        <source>In sight or not: the plan cannot tell</source>
        <translation>A la vista o no: el plano no puede decirlo</translation>
    </message>
    <message>
        <source>%1 hangs on a wall of the building. There is none here.</source>
        <translation>%1 va en una pared del edificio. Aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>%1 would be beyond the property line.</source>
        <translation>%1 quedaría fuera del lindero.</translation>
    </message>
    <message>
        <source>%1 stands on the ground. The building is here.</source>
        <translation>%1 está en el suelo. Aquí está el edificio.</translation>
    </message>
    <message>
        <source>%1 is on the roof or indoors. The building is not here.</source>
        <translation>%1 está en el techo o adentro. Aquí no está el edificio.</translation>
    </message>
    <message>
        <source>%1 is here already. Two things cannot be in one place.</source>
        <translation>%1 ya está aquí. Dos cosas no caben en un mismo lugar.</translation>
    </message>
    <message>
        <source>The lines would cross each other, or enclose nothing.</source>
        <translation>Las líneas se cruzarían o no encerrarían nada.</translation>
    </message>
    <message>
        <source>%1 would lose its wall. Move it first.</source>
        <translation>%1 perdería su pared. Muévalo primero.</translation>
    </message>
    <message>
        <source>The building would reach over the property line.</source>
        <translation>El edificio pasaría del lindero.</translation>
    </message>
</context>
<context>
    <name>wm::ui::PointsModel</name>
    <message>
        <source>not implemented</source>
        <translation>no implementado</translation>
    </message>
    <message numerus="yes">
        <source>at %1, %n registers</source>
        <translation>
            <numerusform>en %1, %n registro</numerusform>
            <numerusform>en %1, %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::ReplaySession</name>
    <message>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <source>Sub-meter, listened to</source>
        <translation>Submedidor, solo se escucha</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Inversor</translation>
    </message>
    <message>
        <source>Stopped: the recording does not fit</source>
        <translation>Detenido: la grabación no encaja</translation>
    </message>
    <message>
        <source>Replayed to the end</source>
        <translation>Reproducido hasta el final</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not replayed yet</source>
        <translation>Todavía no reproducido</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Aprovisionado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Relay command</source>
        <translation>Orden al relé</translation>
    </message>
    <message>
        <source>selected, not operated yet</source>
        <translation>seleccionado, aún sin accionar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused by the collar</source>
        <translation>rechazada por el collar</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Medidor %1</translation>
    </message>
    <message>
        <source>%1 kWh, peak %2 kW; %3</source>
        <translation>%1 kWh, máxima %2 kW; %3</translation>
    </message>
    <message>
        <source>confirmed by a second frame</source>
        <translation>confirmado por una segunda trama</translation>
    </message>
    <message>
        <source>heard once</source>
        <translation>oído una vez</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>En la línea</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lectura de los ajustes</translation>
    </message>
    <message>
        <source>The replay stops here</source>
        <translation>La reproducción se detiene aquí</translation>
    </message>
    <message>
        <source>What the installer was told</source>
        <translation>Lo que se le dijo al instalador</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Lo que se preguntó y se respondió</translation>
    </message>
    <message>
        <source>Messages on the wire</source>
        <translation>Mensajes en el cable</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Stopped: the recording breaks off</source>
        <translation>Detenido: la grabación se interrumpe</translation>
    </message>
</context>
<context>
    <name>wm::ui::SavePlace</name>
    <message>
        <source>Give the file a name.</source>
        <translation>Ponga un nombre al archivo.</translation>
    </message>
    <message>
        <source>A name has no “/” in it. Type the folder above.</source>
        <translation>Un nombre no lleva «/». Escriba la carpeta arriba.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it.</source>
        <translation>Este nombre es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>There is no folder %1. Type one that is there.</source>
        <translation>No existe la carpeta %1. Escriba una que exista.</translation>
    </message>
    <message>
        <source>Nothing may be written in %1. Choose another folder.</source>
        <translation>En %1 no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 es una carpeta. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>wm::ui::SiteController</name>
    <message>
        <source>A day, as 2026-11-01</source>
        <translation>Un día, como 2026-11-01</translation>
    </message>
    <message>
        <source>A day and a time, as 2026-11-01T08:00</source>
        <translation>Un día y una hora, como 2026-11-01T08:00</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>Si son varios, sepárelos con comas</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>A whole number, %1 or more</source>
        <translation>Un número entero, %1 o más</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Más de %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::StepController</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, paso %2 de %3</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Hecho: %1, %2</translation>
    </message>
    <message>
        <source>Skipped: %1, %2. %3</source>
        <translation>Omitido: %1, %2. %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2. %3</source>
        <translation>Rechazado: %1, %2. %3</translation>
    </message>
    <message>
        <source>Does not apply to this site.</source>
        <translation>No corresponde a este sitio.</translation>
    </message>
    <message>
        <source>Waiting for an answer.</source>
        <translation>Esperando una respuesta.</translation>
    </message>
    <message>
        <source>Open again: something recorded later made it count no more.</source>
        <translation>Abierto de nuevo: algo registrado después hizo que ya no cuente.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Todavía no: %1</translation>
    </message>
    <message>
        <source>the warning, not confirmed yet</source>
        <translation>la advertencia, sin confirmar todavía</translation>
    </message>
    <message>
        <source>photo: %1</source>
        <translation>foto: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Registrar el cambio</translation>
    </message>
    <message>
        <source>Record this step</source>
        <translation>Registrar este paso</translation>
    </message>
    <message>
        <source>AWG, copper</source>
        <translation>AWG, cobre</translation>
    </message>
    <message>
        <source>Screw</source>
        <translation>Tornillo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>your %1 AWG</source>
        <translation>su %1 AWG</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a picture file in your file manager first, or choose it here.</source>
        <translation>No hay ninguna foto para pegar. Copie primero un archivo de imagen en su gestor de archivos, o elíjalo aquí.</translation>
    </message>
    <message>
        <source>Done all the same: %1, %2. %3 Reason: %4</source>
        <translation>Hecho de todos modos: %1, %2. %3 Motivo: %4</translation>
    </message>
    <message>
        <source>Only looked at: nothing can be recorded here.</source>
        <translation>Solo se ve: aquí no se puede registrar nada.</translation>
    </message>
    <message>
        <source>what it is measured with</source>
        <translation>con qué se mide</translation>
    </message>
    <message>
        <source>until when the calibration of %1 holds</source>
        <translation>hasta cuándo vale la calibración de %1</translation>
    </message>
    <message>
        <source>Out of limits: %1.</source>
        <translation>Fuera de límites: %1.</translation>
    </message>
    <message>
        <source>Cannot be used: %1.</source>
        <translation>No se puede usar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing: %1</source>
        <translation>
            <numerusform>Falta %n: %1</numerusform>
            <numerusform>Faltan %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, not confirmed yet</source>
        <translation>
            <numerusform>%n advertencia sin confirmar</numerusform>
            <numerusform>%n advertencias sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>To the packet</source>
        <translation>Al expediente</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Nobody has signed as installer yet</source>
        <translation>Nadie ha firmado aún como instalador</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>The rules are being held against this site …</source>
        <translation>Las reglas se están comparando con este sitio …</translation>
    </message>
    <message>
        <source>No finding is open</source>
        <translation>No hay hallazgos abiertos</translation>
    </message>
    <message>
        <source>Findings open: %1 (%2)</source>
        <translation>Hallazgos abiertos: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n photos in this job</source>
        <translation>
            <numerusform>%n foto en este trabajo</numerusform>
            <numerusform>%n fotos en este trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Single-line diagram and plot plan, as they follow from this job’s facts</source>
        <translation>Esquema unifilar y plano de situación, tal como resultan de los datos de este trabajo</translation>
    </message>
    <message>
        <source>%1 (“%2” is judged by it)</source>
        <translation>%1 (sirve para juzgar “%2”)</translation>
    </message>
    <message>
        <source>the packet, not made yet</source>
        <translation>el expediente, aún no hecho</translation>
    </message>
    <message>
        <source>the packet as it stands now: the record has grown since</source>
        <translation>el expediente como está ahora: el registro ha crecido desde entonces</translation>
    </message>
    <message>
        <source>your %1 A</source>
        <translation>su %1 A</translation>
    </message>
    <message>
        <source>at most %L1</source>
        <translation>como máximo %L1</translation>
    </message>
    <message>
        <source>Furnished pigtail by breaker</source>
        <translation>Cable de neutro suministrado, por interruptor</translation>
    </message>
    <message>
        <source>Breaker, A</source>
        <translation>Interruptor, A</translation>
    </message>
    <message>
        <source>Sub-meter terminals</source>
        <translation>Terminales del submedidor</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · y %n más</numerusform>
            <numerusform>%1 · y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed here: %1, %2</source>
        <translation>No hace falta aquí: %1, %2</translation>
    </message>
    <message>
        <source>Only where it is wanted. Nothing is put in yet: %1</source>
        <translation>Solo donde se desea. Aún no se ha puesto nada: %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::Support</name>
    <message>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <source>Sub-meter</source>
        <translation>Submedidor</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Inversor</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>SunSpec scan</source>
        <translation>Barrido SunSpec</translation>
    </message>
    <message>
        <source>in the record of %1</source>
        <translation>en el registro de %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n wrong or cut short</source>
        <translation>
            <numerusform>%n erróneo o cortado</numerusform>
            <numerusform>%n erróneos o cortados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the recording only</source>
        <translation>
            <numerusform>%n solo en la grabación</numerusform>
            <numerusform>%n solo en la grabación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
</context>
</TS>
