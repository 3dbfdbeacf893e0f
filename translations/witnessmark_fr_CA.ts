<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Skip or refuse</source>
        <translation>Sauter ou refuser</translation>
    </message>
    <message>
        <source>Skip with reason</source>
        <translation>Sauter avec motif</translation>
    </message>
    <message>
        <source>Refuse with reason</source>
        <translation>Refuser avec motif</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Pas nécessaire ici</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Ask for a variance</source>
        <translation>Demander une dérogation</translation>
    </message>
    <message>
        <source>Waive this finding</source>
        <translation>Dispenser ce constat</translation>
    </message>
    <message>
        <source>It stays open until the utility has granted it, and goes into the packet with your reason.</source>
        <translation>Il reste ouvert jusqu’à ce que le distributeur l’accorde, et va au dossier avec votre motif.</translation>
    </message>
    <message>
        <source>It stays in the record as not met and waived, with your name and reason, and goes into the packet.</source>
        <translation>Il reste au registre comme non respecté et dispensé, avec votre nom et votre motif, et va au dossier.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Inscrire la demande</translation>
    </message>
    <message>
        <source>Record the waiver</source>
        <translation>Inscrire la dispense</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AttestEvidence</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>You confirm the plot plan as it is drawn now. What is recorded later may change it.</source>
        <translation>Vous confirmez le plan de situation tel qu’il est dessiné maintenant. Ce qui sera consigné plus tard peut le changer.</translation>
    </message>
    <message>
        <source>You confirm the single-line diagram as it is drawn now. What is recorded later may change it.</source>
        <translation>Vous confirmez le schéma unifilaire tel qu’il est dessiné maintenant. Ce qui sera consigné plus tard peut le changer.</translation>
    </message>
    <message>
        <source>You confirm that you opened every rule that is open. %1.</source>
        <translation>Vous confirmez avoir ouvert chaque règle en suspens. %1.</translation>
    </message>
    <message>
        <source>You confirm that you read the packet as it was made last.</source>
        <translation>Vous confirmez avoir lu le dossier tel qu’il a été produit en dernier.</translation>
    </message>
    <message>
        <source>Open the plot plan</source>
        <translation>Ouvrir le plan de situation</translation>
    </message>
    <message>
        <source>Open the single-line diagram</source>
        <translation>Ouvrir le schéma unifilaire</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Ouvrir les règles</translation>
    </message>
    <message>
        <source>Open the packet’s page</source>
        <translation>Ouvrir la page du dossier</translation>
    </message>
</context>
<context>
    <name>BaseWords</name>
    <message>
        <source>The drawn signature cannot be read.</source>
        <translation>La signature dessinée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The drawn signature</source>
        <translation>La signature dessinée</translation>
    </message>
</context>
<context>
    <name>BenchDevice</name>
    <message>
        <source>Recording, %1</source>
        <translation>Enregistrement, %1</translation>
    </message>
    <message>
        <source>SIMULATED: not a real device</source>
        <translation>SIMULÉ : pas un vrai appareil</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Cesser d’écouter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>No measurements yet. Models shows what the device has, Traffic what passes on the wire.</source>
        <translation>Pas encore de mesures. Modèles montre ce que l’appareil contient, Trafic ce qui passe sur le câble.</translation>
    </message>
    <message>
        <source>No models were found yet.</source>
        <translation>Aucun modèle trouvé pour l’instant.</translation>
    </message>
    <message>
        <source>Models 64901 to 64903 are experimental numbers.</source>
        <translation>Les modèles 64901 à 64903 sont des numéros expérimentaux.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name of a capture</source>
        <translation>Nom d’une capture</translation>
    </message>
    <message>
        <source>Start capture</source>
        <translation>Démarrer la capture</translation>
    </message>
    <message>
        <source>Stop capture %1</source>
        <translation>Arrêter la capture %1</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Enregistrer la capture sous</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Enregistrer les valeurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Read anew with every round. The inverter is only read: this program cannot change its settings.</source>
        <translation>Relu à chaque tour. L’onduleur est seulement lu&#xa0;: ce programme ne peut pas changer ses réglages.</translation>
    </message>
</context>
<context>
    <name>BenchList</name>
    <message>
        <source>Opened</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>No other port was found. Plug in the cable and look again, or type where it is.</source>
        <translation>Aucun autre port trouvé. Branchez le câble et cherchez encore, ou tapez où il est.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Other path or address</source>
        <translation>Autre chemin ou adresse</translation>
    </message>
    <message>
        <source>Only listen, never send (a sub-meter&apos;s line)</source>
        <translation>Écouter seulement, ne jamais émettre (ligne d’un sous-compteur)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Any device, without a job. What passes on the wire is recorded into the captures folder; nothing goes into a job.</source>
        <translation>Tout appareil, sans travail. Ce qui passe sur le fil est enregistré dans le dossier des captures; rien ne va dans un travail.</translation>
    </message>
    <message>
        <source>Back to the device</source>
        <translation>Retour à l’appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Choose a device on the left. Several can be open at a time.</source>
        <translation>Choisissez un appareil à gauche. Plusieurs peuvent être ouverts à la fois.</translation>
    </message>
</context>
<context>
    <name>BenchPoints</name>
    <message>
        <source>SunSpec models</source>
        <translation>Modèles SunSpec</translation>
    </message>
</context>
<context>
    <name>BenchSave</name>
    <message>
        <source>Save the values</source>
        <translation>Enregistrer les valeurs</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Enregistrer la capture</translation>
    </message>
</context>
<context>
    <name>BenchTraffic</name>
    <message>
        <source>Messages on the wire</source>
        <translation>Messages sur le câble</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Choose a message to see its fields.</source>
        <translation>Choisissez un message pour voir ses champs.</translation>
    </message>
</context>
<context>
    <name>BenchWords</name>
    <message>
        <source>read coils</source>
        <translation>lire des bobines</translation>
    </message>
    <message>
        <source>read discrete inputs</source>
        <translation>lire des entrées TOR</translation>
    </message>
    <message>
        <source>read holding registers</source>
        <translation>lire des registres de maintien</translation>
    </message>
    <message>
        <source>read input registers</source>
        <translation>lire des registres d’entrée</translation>
    </message>
    <message>
        <source>write one coil</source>
        <translation>écrire une bobine</translation>
    </message>
    <message>
        <source>write one register</source>
        <translation>écrire un registre</translation>
    </message>
    <message>
        <source>write coils</source>
        <translation>écrire des bobines</translation>
    </message>
    <message>
        <source>write registers</source>
        <translation>écrire des registres</translation>
    </message>
    <message>
        <source>function %1</source>
        <translation>fonction %1</translation>
    </message>
    <message>
        <source>function not supported</source>
        <translation>fonction non prise en charge</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>adresse inexistante</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>valeur non permise</translation>
    </message>
    <message>
        <source>device failure</source>
        <translation>défaillance de l’appareil</translation>
    </message>
    <message>
        <source>accepted, needs time</source>
        <translation>accepté, demande du temps</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Unit %1: %2, %3 from %4</source>
        <translation>Unité %1 : %2, %3 à partir de %4</translation>
    </message>
    <message>
        <source>Echo of the request: the adapter returns what is sent</source>
        <translation>Écho de la requête : l’adaptateur renvoie ce qui est émis</translation>
    </message>
    <message>
        <source>Unit %1 refuses: %2, %3</source>
        <translation>L’unité %1 refuse : %2, %3</translation>
    </message>
    <message>
        <source>Unit %1 answers: %2 registers from %3</source>
        <translation>L’unité %1 répond : %2 registres à partir de %3</translation>
    </message>
    <message>
        <source>Unit %1 answers: %2</source>
        <translation>L’unité %1 répond : %2</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>byte count</source>
        <translation>nombre d’octets</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transaction</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>%1, wrong: %2 expected</source>
        <translation>%1, faux : %2 attendu</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, juste</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>meter number</source>
        <translation>numéro de compteur</translation>
    </message>
    <message>
        <source>peak demand</source>
        <translation>puissance de pointe</translation>
    </message>
    <message>
        <source>demand resets</source>
        <translation>remises à zéro</translation>
    </message>
    <message>
        <source>always 00 00</source>
        <translation>toujours 00 00</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Meter %1: %2 kWh, peak %3 kW</source>
        <translation>Compteur %1 : %2 kWh, pointe %3 kW</translation>
    </message>
    <message>
        <source>%1; the checksum is wrong</source>
        <translation>%1; la somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>registers as they are</source>
        <translation>registres tels quels</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>a model this program does not know</source>
        <translation>un modèle que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>unknown revision: %1</source>
        <translation>révision inconnue : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of an answer that was not finished</source>
        <translation>
            <numerusform>%n octet d’une réponse inachevée</numerusform>
            <numerusform>%n octets d’une réponse inachevée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that are no message</source>
        <translation>
            <numerusform>%n octet qui n’est pas un message</numerusform>
            <numerusform>%n octets qui ne sont pas un message</numerusform>
        </translation>
    </message>
    <message>
        <source> (models %1 to %2)</source>
        <translation> (modèles %1 à %2)</translation>
    </message>
    <message>
        <source> (model %1, %2)</source>
        <translation> (modèle %1, %2)</translation>
    </message>
    <message>
        <source> (model %1)</source>
        <translation> (modèle %1)</translation>
    </message>
</context>
<context>
    <name>BleWords</name>
    <message>
        <source>%1: this account may not use Bluetooth. Add it to the group bluetooth (sudo usermod -aG bluetooth $USER), log in again, or use the USB cable.</source>
        <translation>%1 : ce compte n’a pas le droit d’utiliser Bluetooth. Ajoutez-le au groupe bluetooth (sudo usermod -aG bluetooth $USER), ouvrez une nouvelle session ou utilisez le câble USB.</translation>
    </message>
    <message>
        <source>%1: this computer has no Bluetooth adapter. Plug one in or use the USB cable.</source>
        <translation>%1 : cet ordinateur n’a pas d’adaptateur Bluetooth. Branchez-en un ou utilisez le câble USB.</translation>
    </message>
    <message>
        <source>%1: Bluetooth is switched off. Switch it on (also leave flight mode) and try again.</source>
        <translation>%1 : Bluetooth est désactivé. Activez-le (quittez aussi le mode avion) et réessayez.</translation>
    </message>
    <message>
        <source>%1: the Bluetooth service of this computer does not run. Start it (sudo systemctl start bluetooth), install the package bluez where it is missing, or use the USB cable.</source>
        <translation>%1 : le service Bluetooth de cet ordinateur n’est pas en marche. Démarrez-le (sudo systemctl start bluetooth), installez le paquet bluez s’il manque, ou utilisez le câble USB.</translation>
    </message>
</context>
<context>
    <name>CalendarSave</name>
    <message>
        <source>Save the days as a calendar</source>
        <translation>Enregistrer les dates comme calendrier</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance : %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Qui : %1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Frais : %1</translation>
    </message>
    <message>
        <source>Documents still missing: %1</source>
        <translation>Documents encore manquants : %1</translation>
    </message>
    <message>
        <source>Usually done by this day: %1</source>
        <translation>D’habitude fait à cette date : %1</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Starting %1 …</source>
        <translation>Démarrage de %1 …</translation>
    </message>
    <message>
        <source>Must show: %1</source>
        <translation>Doit montrer : %1</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Une autre caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>This user may not use the camera %1. Add the user to the group “video”, sign in again, or choose a file.</source>
        <translation>Cet utilisateur ne peut pas se servir de la caméra %1. Ajoutez-le au groupe « video », ouvrez une nouvelle session ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>The camera %1 cannot be opened. Plug it in again, or choose a file.</source>
        <translation>La caméra %1 ne peut pas être ouverte. Rebranchez-la ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Another program uses the camera %1. Close it there, or choose a file.</source>
        <translation>Un autre programme utilise la caméra %1. Fermez-le ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>The camera %1 gives no picture. Plug it in again, or choose a file.</source>
        <translation>La caméra %1 ne donne pas d’image. Rebranchez-la ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>The camera %1 is gone. Plug it in again, or choose a file.</source>
        <translation>La caméra %1 n’est plus là. Rebranchez-la ou choisissez un fichier.</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>The recording %1 cannot be made: %2. Check the folder and the space on the disk.</source>
        <translation>L’enregistrement %1 ne peut pas être créé&#xa0;: %2. Vérifiez le dossier et l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The recording %1 could not be continued: %2.</source>
        <translation>L’enregistrement %1 n’a pas pu être poursuivi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a recording this program can read: %2.</source>
        <translation>%1 n’est pas un enregistrement que ce programme peut lire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>il est trop court</translation>
    </message>
    <message>
        <source>it records another kind of line (link type %1)</source>
        <translation>il enregistre un autre genre de ligne (type de liaison %1)</translation>
    </message>
    <message>
        <source>frame %1: %2</source>
        <translation>trame %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>frame %1 has no header</source>
        <translation>la trame %1 n’a pas d’en-tête</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The records are in use</source>
        <translation>Les registres sont utilisés</translation>
    </message>
    <message>
        <source>The records could not be opened</source>
        <translation>Les registres n’ont pas pu être ouverts</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You can look at everything as it stands now. Nothing can be recorded that way, and nobody is disturbed.</source>
        <translation>Vous pouvez tout consulter dans l’état actuel. Rien ne peut être enregistré ainsi, et personne n’est dérangé.</translation>
    </message>
    <message>
        <source>Only look at them</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Jobs of their own can be kept in another folder.</source>
        <translation>D’autres travaux peuvent être conservés dans un autre dossier.</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Ouvrir un autre dossier</translation>
    </message>
</context>
<context>
    <name>CloudWords</name>
    <message>
        <source>The copy was not made: the records are damaged.</source>
        <translation>La copie n’a pas été faite : les registres sont endommagés.</translation>
    </message>
    <message>
        <source>The copy was not made: an entry was altered or is damaged.</source>
        <translation>La copie n’a pas été faite : une entrée a été modifiée ou est endommagée.</translation>
    </message>
    <message>
        <source>The copy was not made: the attachment %1 is missing or damaged.</source>
        <translation>La copie n’a pas été faite : la pièce jointe %1 manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The attachments could not be copied</source>
        <translation>Les pièces jointes n’ont pas pu être copiées</translation>
    </message>
    <message>
        <source>The certificate could not be copied</source>
        <translation>Le certificat n’a pas pu être copié</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>La copie n’a pas pu être faite</translation>
    </message>
    <message>
        <source>There is no data of a service in %1. Give the folder of --data-dir, or one that “cloud backup” made.</source>
        <translation>Il n’y a pas de données d’un service dans %1. Indiquez le dossier de --data-dir, ou un dossier fait par « cloud backup ».</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written. Give a folder that is not.</source>
        <translation>%1 existe déjà; rien n’a été écrit. Indiquez un dossier qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1 holds a service&apos;s data already; nothing was replaced. Move it away first, or restore into another folder.</source>
        <translation>%1 contient déjà les données d’un service; rien n’a été remplacé. Déplacez-les d’abord, ou restaurez dans un autre dossier.</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>La sauvegarde n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The folder of the service could not be made</source>
        <translation>Le dossier du service n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The signature library could not be started.</source>
        <translation>La bibliothèque de signatures n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The records of the service in %1 could not be opened</source>
        <translation>Les registres du service dans %1 n’ont pas pu être ouverts</translation>
    </message>
    <message>
        <source>%1: they were written by a later release. Update the service.</source>
        <translation>%1 : ils ont été écrits par une version ultérieure. Mettez le service à jour.</translation>
    </message>
    <message>
        <source>%1: the file is not the service&apos;s.</source>
        <translation>%1 : le fichier n’est pas celui du service.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Give the chain, the server&apos;s own first.</source>
        <translation>%1 ne contient pas de certificat au format PEM. Indiquez la chaîne, celui du serveur en premier.</translation>
    </message>
    <message>
        <source>The certificate of the service could not be made</source>
        <translation>Le certificat du service n’a pas pu être créé</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen at. Give one of this machine&apos;s, or 0.0.0.0 for all of them.</source>
        <translation>« %1 » n’est pas une adresse d’écoute. Indiquez une adresse de cette machine, ou 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program. Stop it or choose another port.</source>
        <translation>Le port %1 de %2 est pris par un autre programme. Arrêtez-le ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Nothing can listen at %1, port %2.</source>
        <translation>Rien ne peut écouter à %1, port %2.</translation>
    </message>
    <message>
        <source>The office&apos;s service: accounts, and the record of every job of a company. Starts with nothing else, and prints one line when it is ready.

Example:
  witnessmark-cloud --data-dir /srv/witnessmark --listen 0.0.0.0:8443 --public-url https://office.example:8443</source>
        <translation>Le service du bureau : les comptes, et le registre de chaque travail d’une entreprise. Il démarre sans rien d’autre et imprime une ligne quand il est prêt.

Exemple :
  witnessmark-cloud --data-dir /srv/witnessmark --listen 0.0.0.0:8443 --public-url https://office.example:8443</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Tout garder dans DIR.</translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8443 without it, port 0 for a free one.</source>
        <translation>Où écouter; 127.0.0.1:8443 sans cette option, port 0 pour un port libre.</translation>
    </message>
    <message>
        <source>How devices reach it, for introduction links.</source>
        <translation>Comment les appareils le joignent, pour les liens d’introduction.</translation>
    </message>
    <message>
        <source>The company&apos;s name, on the first start.</source>
        <translation>Le nom de l’entreprise, au premier démarrage.</translation>
    </message>
    <message>
        <source>A certificate chain in PEM form; without it one is made on the first start.</source>
        <translation>Une chaîne de certificats au format PEM; sans elle, un certificat est créé au premier démarrage.</translation>
    </message>
    <message>
        <source>The key of --tls-cert, in PEM form.</source>
        <translation>La clé de --tls-cert, au format PEM.</translation>
    </message>
    <message>
        <source>Speak en, es or fr_CA; what the environment says without it.</source>
        <translation>Parler en, es ou fr_CA; sans cette option, ce que dit l’environnement.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <source>Say where to keep everything: --data-dir DIR.</source>
        <translation>Dites où tout garder : --data-dir DIR.</translation>
    </message>
    <message>
        <source>--listen is ADDRESS:PORT, such as 0.0.0.0:8443, not “%1”.</source>
        <translation>--listen est ADRESSE:PORT, comme 0.0.0.0:8443, et non « %1 ».</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>--tls-cert et --tls-key vont ensemble.</translation>
    </message>
    <message>
        <source>--public-url begins with https://.</source>
        <translation>--public-url commence par https://.</translation>
    </message>
    <message>
        <source>The certificate %1 and the key %2 cannot be used together.</source>
        <translation>Le certificat %1 et la clé %2 ne peuvent pas servir ensemble.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>La langue %1 n’existe pas; choisissez en, es ou fr_CA.</translation>
    </message>
    <message>
        <source>The database holds a service&apos;s data already; nothing was replaced. Restore into an empty one.</source>
        <translation>La base de données contient déjà les données d’un service; rien n’a été remplacé. Restaurez dans une base vide.</translation>
    </message>
    <message>
        <source>%1 holds the records of a service that ran without --database. Start it as before, or give another folder.</source>
        <translation>%1 contient les enregistrements d’un service qui tournait sans --database. Démarrez-le comme avant, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>The database&apos;s disk is full. Free some space.</source>
        <translation>Le disque de la base de données est plein. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>There is no such database. Make it first (createdb).</source>
        <translation>Cette base de données n’existe pas. Créez-la d’abord (createdb).</translation>
    </message>
    <message>
        <source>The database does not let the service in, or not make its tables. Give its role the right, and check the password.</source>
        <translation>La base de données refuse l’accès au service, ou la création de ses tables. Donnez le droit à son rôle et vérifiez le mot de passe.</translation>
    </message>
    <message>
        <source>The database takes nothing: it is a copy of another.</source>
        <translation>La base de données n’accepte rien : c’est la copie d’une autre.</translation>
    </message>
    <message>
        <source>Another instance of the service kept the records too long.</source>
        <translation>Une autre instance du service a retenu les enregistrements trop longtemps.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>La base de données est injoignable.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>La base de données a refusé une instruction.</translation>
    </message>
    <message>
        <source>The database does not keep its texts as UTF-8. Make one that does: createdb --encoding=UTF8 --template=template0</source>
        <translation>La base de données ne garde pas ses textes en UTF-8. Créez-en une qui le fait : createdb --encoding=UTF8 --template=template0</translation>
    </message>
    <message>
        <source>The database holds tables of another program. Give the service one of its own.</source>
        <translation>La base de données contient les tables d’un autre programme. Donnez au service sa propre base.</translation>
    </message>
    <message>
        <source>The records were written by a later release. Update the service.</source>
        <translation>Les enregistrements ont été écrits par une version plus récente. Mettez le service à jour.</translation>
    </message>
    <message>
        <source>Keep the records in PostgreSQL, so that several instances share them; DIR, shared by them too, keeps the attachments.</source>
        <translation>Garder les enregistrements dans PostgreSQL, pour que plusieurs instances les partagent; DIR, partagé lui aussi, garde les pièces jointes.</translation>
    </message>
    <message>
        <source>Answer GET /metrics there, for this machine alone: what this instance does.</source>
        <translation>Répondre là à GET /metrics, pour cette machine seulement : ce que fait cette instance.</translation>
    </message>
    <message>
        <source>--database begins with postgresql://.</source>
        <translation>--database commence par postgresql://.</translation>
    </message>
    <message>
        <source>--metrics is ADDRESS:PORT, such as 127.0.0.1:9464, not “%1”.</source>
        <translation>--metrics est ADDRESS:PORT, comme 127.0.0.1:9464, et non « %1 ».</translation>
    </message>
    <message>
        <source>--metrics listens for this machine alone: 127.0.0.1 or [::1], not “%1”.</source>
        <translation>--metrics n’écoute que pour cette machine : 127.0.0.1 ou [::1], et non « %1 ».</translation>
    </message>
    <message>
        <source>The place of the attachments (S3) cannot be reached.</source>
        <translation>L’emplacement des pièces jointes (S3) est injoignable.</translation>
    </message>
    <message>
        <source>For --s3, set %1 in the environment, or %1_FILE to a file that holds it.</source>
        <translation>Pour --s3, définissez %1 dans l’environnement, ou %1_FILE avec un fichier qui le contient.</translation>
    </message>
    <message>
        <source>--s3 is https://HOST/BUCKET, with a folder of it after that if you like; nothing else belongs into it.</source>
        <translation>--s3 est https://HOST/BUCKET, suivi au besoin d’un dossier; rien d’autre n’y a sa place.</translation>
    </message>
    <message>
        <source>The unit %1 is another company&apos;s; nothing was taken in.</source>
        <translation>L’unité %1 appartient à une autre entreprise; rien n’a été pris.</translation>
    </message>
    <message>
        <source>Keep the attachments in a bucket that speaks S3; who may use it is said by WITNESSMARK_S3_KEY_ID, _SECRET (or _SECRET_FILE) and _REGION in the environment.</source>
        <translation>Garder les pièces jointes dans un compartiment qui parle S3; qui peut s’en servir est dit par WITNESSMARK_S3_KEY_ID, _SECRET (ou _SECRET_FILE) et _REGION dans l’environnement.</translation>
    </message>
    <message>
        <source>Take in a list of units (CSV) that their maker hands over to the company, then go on.</source>
        <translation>Prendre une liste d’unités (CSV) que leur fabricant remet à l’entreprise, puis continuer.</translation>
    </message>
    <message>
        <source>--geocoder is https://HOST/PATH, or http://… on this machine; addresses go there.</source>
        <translation>--geocoder est https://HÔTE/CHEMIN, ou http://… sur cette machine; les adresses y vont.</translation>
    </message>
    <message>
        <source>Ask the service at URL where units&apos; addresses are, in the background (docs/cloud.md).</source>
        <translation>Demander au service à URL où sont les adresses des unités, en arrière-plan (docs/cloud.md).</translation>
    </message>
</context>
<context>
    <name>CollarAdvice</name>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CollarCard</name>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Later than usual · %1</source>
        <translation>Plus tard que d’habitude · %1</translation>
    </message>
    <message>
        <source>Right way up</source>
        <translation>À l’endroit</translation>
    </message>
    <message>
        <source>Provision the collar</source>
        <translation>Provisionner le collet</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>Read the collar</source>
        <translation>Lire le collet</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Cesser d’attendre</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Cesser la lecture</translation>
    </message>
    <message>
        <source>Read, %1</source>
        <translation>Lu, %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>You can go on with other steps meanwhile; the answer is kept for this one.</source>
        <translation>Vous pouvez continuer d’autres étapes entre-temps; la réponse est gardée pour celle-ci.</translation>
    </message>
    <message>
        <source>Nothing is sent to the collar before what stands above is settled.</source>
        <translation>Rien n’est envoyé au collet avant que ce qui figure ci-dessus soit réglé.</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Go on watching the collar</source>
        <translation>Continuer à surveiller le collet</translation>
    </message>
    <message>
        <source>Take what it shows now</source>
        <translation>Prendre ce qu’il affiche maintenant</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Pourquoi, et ce qui aide</translation>
    </message>
</context>
<context>
    <name>CollarLive</name>
    <message>
        <source>Collar, live</source>
        <translation>Collet, en direct</translation>
    </message>
    <message>
        <source>SIMULATED · %1</source>
        <translation>SIMULÉ · %1</translation>
    </message>
</context>
<context>
    <name>CollarProductWords</name>
    <message>
        <source>The pack %1 does not describe a collar (ratings, lcd, situations).</source>
        <translation>Le paquet %1 ne décrit pas de collet (ratings, lcd, situations).</translation>
    </message>
</context>
<context>
    <name>CollarWords</name>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>la ville</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>l’État</translation>
    </message>
    <message>
        <source>the ZIP code</source>
        <translation>le code ZIP</translation>
    </message>
    <message>
        <source>the premises ID</source>
        <translation>le numéro de l’installation</translation>
    </message>
    <message>
        <source>the location notes</source>
        <translation>les notes d’emplacement</translation>
    </message>
    <message>
        <source>the installer&apos;s e-mail</source>
        <translation>le courriel de l’installateur</translation>
    </message>
    <message>
        <source>The collar cannot be provisioned without %1. Fill it in.</source>
        <translation>Le collet ne peut pas être provisionné sans ceci&#xa0;: %1. Remplissez-le.</translation>
    </message>
    <message>
        <source>The collar takes at most %1 bytes for %2, and “%3” has %4. Shorten it.</source>
        <translation>Le collet accepte au plus %1 octets pour %2, et «&#xa0;%3&#xa0;» en a %4. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>“%1” is no kind of DER the collar knows; it takes %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre de DER que le collet connaît; il accepte %2.</translation>
    </message>
    <message>
        <source>the kind of DER</source>
        <translation>le genre de DER</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Trier par : %1</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, ordre décroissant</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, ordre croissant</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>witnessmarkctl: What was heard says it is of meter %1, but the label says %2. Either another meter is on this line, or the bytes are damaged: check the label, the adapter and the wires.</source>
        <translation>witnessmarkctl: Ce qui a été entendu dit venir du compteur %1, mais l’étiquette dit %2. Soit un autre compteur est sur cette ligne, soit les octets sont abîmés : vérifiez l’étiquette, l’adaptateur et les fils.</translation>
    </message>
    <message>
        <source>Number %1 was heard once: perhaps there is no such meter.</source>
        <translation>Le numéro %1 n’a été entendu qu’une fois : ce compteur n’existe peut-être pas.</translation>
    </message>
    <message>
        <source>(PORT is the port of then; a recording does not keep its name.)</source>
        <translation>(PORT est le port d’alors; un enregistrement n’en garde pas le nom.)</translation>
    </message>
    <message>
        <source>%1 can be read by others, so its key is not accepted. Run: chmod 600 %1</source>
        <translation>D’autres peuvent lire %1, sa clé n’est donc pas acceptée. Exécutez&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 private key. Make one with: openssl genpkey -algorithm ed25519</source>
        <translation>%1 ne contient pas de clé privée Ed25519. Créez-en une avec&#xa0;: openssl genpkey -algorithm ed25519</translation>
    </message>
    <message>
        <source>Writes a job with its evidence and captures as one file.</source>
        <translation>Écrit un travail avec ses preuves et ses captures dans un seul fichier.</translation>
    </message>
    <message>
        <source>The job&apos;s id.</source>
        <translation>L’identifiant du travail.</translation>
    </message>
    <message>
        <source>Write the bundle to FILE.</source>
        <translation>Écrire le lot dans FILE.</translation>
    </message>
    <message>
        <source>witnessmarkctl bundle export: give one job&apos;s id, and --out FILE.</source>
        <translation>witnessmarkctl bundle export&#xa0;: donnez l’identifiant d’un travail, et --out FILE.</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 bytes, head %4</source>
        <translation>%1&#xa0;: %2 entrées, %3 octets, tête %4</translation>
    </message>
    <message>
        <source>Verifies a bundle and merges its job into the store.</source>
        <translation>Vérifie un lot et intègre son travail au magasin.</translation>
    </message>
    <message>
        <source>The bundle (.wmjob).</source>
        <translation>Le lot (.wmjob).</translation>
    </message>
    <message>
        <source>witnessmarkctl bundle import: give one bundle file.</source>
        <translation>witnessmarkctl bundle import&#xa0;: donnez un fichier de lot.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 entries added, %4 in all.</source>
        <translation>%1 (%2)&#xa0;: %3 entrées ajoutées, %4 en tout.</translation>
    </message>
    <message>
        <source>%1 values differ between devices; open the job and decide.</source>
        <translation>%1 valeurs diffèrent d’un appareil à l’autre; ouvrez le travail et tranchez.</translation>
    </message>
    <message>
        <source>prints recorded traffic</source>
        <translation>affiche le trafic enregistré</translation>
    </message>
    <message>
        <source>A recording (libpcap, RTAC serial).</source>
        <translation>Un enregistrement (libpcap, série RTAC).</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl capture show FILE</source>
        <translation>utilisation&#xa0;: witnessmarkctl capture show FILE</translation>
    </message>
    <message>
        <source>lost from here</source>
        <translation>perdu à partir d’ici</translation>
    </message>
    <message>
        <source>%1: “%2” is not a text the premises have; they are %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un texte des lieux; ce sont %3.</translation>
    </message>
    <message>
        <source>provisions a collar and watches it until it is operational</source>
        <translation>provisionne un collet et le surveille jusqu’à ce qu’il soit opérationnel</translation>
    </message>
    <message>
        <source>JSON file with address, city, state, zip and what else is known.</source>
        <translation>Fichier JSON avec address, city, state, zip et ce qu’on sait d’autre.</translation>
    </message>
    <message>
        <source>Give up watching after N seconds.</source>
        <translation>Cesser de surveiller après N secondes.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar provision LINK --premises FILE [--timeout-s N]</source>
        <translation>utilisation&#xa0;: witnessmarkctl collar provision LINK --premises FILE [--timeout-s N]</translation>
    </message>
    <message>
        <source>%1 is operational. Relay %2, %3 V.</source>
        <translation>%1 est opérationnel. Relais %2, %3 V.</translation>
    </message>
    <message>
        <source>opens or shuts a collar&apos;s relay (administrators, in a job)</source>
        <translation>ouvre ou ferme le relais d’un collet (administrateurs, dans un travail)</translation>
    </message>
    <message>
        <source>How to reach the collar.</source>
        <translation>Comment joindre le collet.</translation>
    </message>
    <message>
        <source>open or shut.</source>
        <translation>open ou shut.</translation>
    </message>
    <message>
        <source>The collar and the state it is in now, as confirmed by the person.</source>
        <translation>Le collet et l’état où il se trouve, tels que la personne les a confirmés.</translation>
    </message>
    <message>
        <source>The administrator&apos;s Ed25519 key (PEM, readable by nobody else).</source>
        <translation>La clé Ed25519 de l’administrateur (PEM, que personne d’autre ne peut lire).</translation>
    </message>
    <message>
        <source>The job whose record allows it and keeps it.</source>
        <translation>Le travail dont le registre le permet et le conserve.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar relay LINK open|shut --confirm SERIAL:STATE --key FILE --job ID</source>
        <translation>utilisation&#xa0;: witnessmarkctl collar relay LINK open|shut --confirm SERIAL:STATE --key FILE --job ID</translation>
    </message>
    <message>
        <source>witnessmarkctl: a relay is changed in a job, whose record says whether it may be. Name it with --job.</source>
        <translation>witnessmarkctl&#xa0;: un relais se change dans un travail, dont le registre dit si c’est permis. Nommez-le avec --job.</translation>
    </message>
    <message>
        <source>%1; the relay reads %2. %3</source>
        <translation>%1; le relais indique %2. %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>SIMULATED DEVICE</source>
        <translation>APPAREIL SIMULÉ</translation>
    </message>
    <message>
        <source>Serial number   %1</source>
        <translation>Numéro de série %1</translation>
    </message>
    <message>
        <source>Part number     %1</source>
        <translation>Numéro de pièce %1</translation>
    </message>
    <message>
        <source>Firmware        %1</source>
        <translation>Micrologiciel   %1</translation>
    </message>
    <message>
        <source>Form            %1</source>
        <translation>Forme           %1</translation>
    </message>
    <message>
        <source>Display         %1</source>
        <translation>Afficheur       %1</translation>
    </message>
    <message>
        <source>Orientation     %1</source>
        <translation>Orientation     %1</translation>
    </message>
    <message>
        <source>FLIPPED: upside down</source>
        <translation>FLIPPED&#xa0;: à l’envers</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>à l’endroit</translation>
    </message>
    <message>
        <source>Provisioning    %1</source>
        <translation>Provisionnement %1</translation>
    </message>
    <message>
        <source>Relay           %1</source>
        <translation>Relais          %1</translation>
    </message>
    <message>
        <source>Health code     %1</source>
        <translation>Code de santé   %1</translation>
    </message>
    <message>
        <source>Voltage         %1 (L1-N %2, L2-N %3)</source>
        <translation>Tension         %1 (L1-N %2, L2-N %3)</translation>
    </message>
    <message>
        <source>Current         %1</source>
        <translation>Courant         %1</translation>
    </message>
    <message>
        <source>Power           %1</source>
        <translation>Puissance       %1</translation>
    </message>
    <message>
        <source>Produced        %1</source>
        <translation>Produit         %1</translation>
    </message>
    <message>
        <source>Consumed        %1</source>
        <translation>Consommé        %1</translation>
    </message>
    <message>
        <source>Recorded in     %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>reads a collar: display, state and readings</source>
        <translation>lit un collet&#xa0;: afficheur, état et lectures</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar status LINK</source>
        <translation>utilisation&#xa0;: witnessmarkctl collar status LINK</translation>
    </message>
    <message>
        <source>the main job without a window, from a job file to the signed packet</source>
        <translation>le travail principal sans fenêtre, d’un fichier de travail au dossier signé</translation>
    </message>
    <message>
        <source>The job file (schema witnessmark-job/1).</source>
        <translation>Le fichier de travail (schéma witnessmark-job/1).</translation>
    </message>
    <message>
        <source>How to reach the sub-meter.</source>
        <translation>Comment joindre le sous-compteur.</translation>
    </message>
    <message>
        <source>Folder for the packet and the bundle.</source>
        <translation>Dossier pour le dossier de mise en service et le lot.</translation>
    </message>
    <message>
        <source>Simulated devices run FACTOR times as fast (demonstrations only).</source>
        <translation>Les appareils simulés vont FACTOR fois plus vite (démonstrations seulement).</translation>
    </message>
    <message>
        <source>Give up waiting for the collar after N seconds.</source>
        <translation>Cesser d’attendre le collet après N secondes.</translation>
    </message>
    <message>
        <source>witnessmarkctl commission: --speed takes a factor of 1 or more.</source>
        <translation>witnessmarkctl commission&#xa0;: --speed prend un facteur de 1 ou plus.</translation>
    </message>
    <message>
        <source>witnessmarkctl commission: only a demonstration runs faster than real time.</source>
        <translation>witnessmarkctl commission&#xa0;: seule une démonstration va plus vite que le temps réel.</translation>
    </message>
    <message>
        <source>The packet: %1</source>
        <translation>Le dossier de mise en service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB.</source>
        <translation>L’entrée standard contient plus de %1 Mo.</translation>
    </message>
    <message>
        <source>finds the frames in raw bytes</source>
        <translation>trouve les trames dans des octets bruts</translation>
    </message>
    <message>
        <source>Raw bytes as they came off the line; - reads standard input.</source>
        <translation>Octets bruts tels que sortis de la ligne; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>A meter number known from a label; may be given again.</source>
        <translation>Un numéro de compteur connu par une étiquette; peut être répété.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims decode FILE [--meter-id N]</source>
        <translation>utilisation&#xa0;: witnessmarkctl ims decode FILE [--meter-id N]</translation>
    </message>
    <message>
        <source>%1  meter %2  %3 kWh  peak %4 kW  resets %5  %6</source>
        <translation>%1  compteur %2  %3 kWh  pointe %4 kW  remises à zéro %5  %6</translation>
    </message>
    <message>
        <source>%1 bytes, %2 frames, %3 bytes in no frame.</source>
        <translation>%1 octets, %2 trames, %3 octets hors de toute trame.</translation>
    </message>
    <message>
        <source>listens to the IMS meters on a link</source>
        <translation>écoute les compteurs IMS d’une liaison</translation>
    </message>
    <message>
        <source>Stop after N frames.</source>
        <translation>Arrêter après N trames.</translation>
    </message>
    <message>
        <source>Stop after N seconds.</source>
        <translation>Arrêter après N secondes.</translation>
    </message>
    <message>
        <source>The meter number known from the label.</source>
        <translation>Le numéro de compteur connu par l’étiquette.</translation>
    </message>
    <message>
        <source>The meter is a simulated one that runs FACTOR times as fast.</source>
        <translation>Le compteur est simulé et va FACTOR fois plus vite.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims listen LINK [--frames N] [--timeout-s N] [--meter-id N]</source>
        <translation>utilisation&#xa0;: witnessmarkctl ims listen LINK [--frames N] [--timeout-s N] [--meter-id N]</translation>
    </message>
    <message>
        <source>Only %1 of %2 frames were heard in %3 s. A meter sends one every 5 minutes; wait longer or look at the diagnosis.</source>
        <translation>Seulement %1 trames sur %2 ont été entendues en %3 s. Un compteur en envoie une toutes les 5 minutes; attendez plus longtemps ou voyez le diagnostic.</translation>
    </message>
    <message>
        <source>decodes an IMS model number, old or new format</source>
        <translation>décode un numéro de modèle IMS, ancien ou nouveau format</translation>
    </message>
    <message>
        <source>The model number on the meter&apos;s label; separators do not matter.</source>
        <translation>Le numéro de modèle sur l’étiquette du compteur; les séparateurs n’importent pas.</translation>
    </message>
    <message>
        <source>Date of manufacture, as 2009-03-01.</source>
        <translation>Date de fabrication, comme 2009-03-01.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims model NUMBER [--manufactured-on DATE]</source>
        <translation>utilisation&#xa0;: witnessmarkctl ims model NUMBER [--manufactured-on DATE]</translation>
    </message>
    <message>
        <source>witnessmarkctl: “%1” is no date; write it as 2009-03-01.</source>
        <translation>witnessmarkctl&#xa0;: «&#xa0;%1&#xa0;» n’est pas une date; écrivez-la comme 2009-03-01.</translation>
    </message>
    <message>
        <source>%1: series %2, %3 wires, %4 V, transformers %5 A to %6 A.</source>
        <translation>%1&#xa0;: série %2, %3 fils, %4 V, transformateurs %5 A à %6 A.</translation>
    </message>
    <message>
        <source>%1 to neutral: %2 to %3 V.</source>
        <translation>%1 au neutre&#xa0;: %2 à %3 V.</translation>
    </message>
    <message>
        <source>size the neutral of a collar in its socket</source>
        <translation>calcule le calibre du neutre d’un collet dans son embase</translation>
    </message>
    <message>
        <source>The collar&apos;s breaker, in amperes.</source>
        <translation>Le disjoncteur du collet, en ampères.</translation>
    </message>
    <message>
        <source>The jaws of the meter socket: 4 or 5.</source>
        <translation>Les mâchoires de l’embase du compteur&#xa0;: 4 ou 5.</translation>
    </message>
    <message>
        <source>The ampacity of the fifth jaw; not known counts as too small.</source>
        <translation>Le courant admissible de la cinquième mâchoire; inconnu, il compte comme trop faible.</translation>
    </message>
    <message>
        <source>The wire size chosen for the pigtail.</source>
        <translation>Le calibre choisi pour le conducteur de neutre.</translation>
    </message>
    <message>
        <source>Its metal, copper or aluminum; copper, as furnished, when not said.</source>
        <translation>Son métal, copper ou aluminum; cuivre, comme fourni, si rien n’est dit.</translation>
    </message>
    <message>
        <source>“%1” is not understood; everything is an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris; tout est une option.</translation>
    </message>
    <message>
        <source>--breaker-a and --jaws are needed.</source>
        <translation>--breaker-a et --jaws sont nécessaires.</translation>
    </message>
    <message>
        <source>--jaws must be a whole number.</source>
        <translation>--jaws doit être un nombre entier.</translation>
    </message>
    <message>
        <source>--fifth-jaw-a cannot be negative.</source>
        <translation>--fifth-jaw-a ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>“%1” is not an American wire gauge. It looks like 6 or 1/0.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un calibre AWG. On l’écrit comme 6 ou 1/0.</translation>
    </message>
    <message>
        <source>--material is copper or aluminum; “%1” is neither.</source>
        <translation>--material est copper ou aluminum; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Taken to be copper, as furnished: look at it. At the collar it must be copper.</source>
        <translation>Supposé en cuivre, comme fourni&#xa0;: regardez-le. Au collet, il doit être en cuivre.</translation>
    </message>
    <message>
        <source>Torque at the collar: %1</source>
        <translation>Couple au collet&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 must be a number; “%2” is not.</source>
        <translation>--%1 doit être un nombre; «&#xa0;%2&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>The file is whole: every entry, signature and byte is as it was signed.</source>
        <translation>Le fichier est intact&#xa0;: chaque entrée, signature et octet est tel que signé.</translation>
    </message>
    <message>
        <source>The file does NOT verify.</source>
        <translation>Le fichier N’EST PAS vérifié.</translation>
    </message>
    <message>
        <source>DEMONSTRATION: made with simulated devices. It documents no installation.</source>
        <translation>DÉMONSTRATION&#xa0;: faite avec des appareils simulés. Elle ne documente aucune installation.</translation>
    </message>
    <message>
        <source>Job %1, %2 entries, head %3</source>
        <translation>Travail %1, %2 entrées, tête %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>certificate SHA-256 %1</source>
        <translation>SHA-256 du certificat %1</translation>
    </message>
    <message>
        <source>verifies a packet or a bundle with nothing but the file</source>
        <translation>vérifie un dossier de mise en service ou un lot avec le seul fichier</translation>
    </message>
    <message>
        <source>A packet (.pdf) or a bundle (.wmjob).</source>
        <translation>Un dossier de mise en service (.pdf) ou un lot (.wmjob).</translation>
    </message>
    <message>
        <source>Trust the company certificates in DIR.</source>
        <translation>Faire confiance aux certificats d’entreprise dans DIR.</translation>
    </message>
    <message>
        <source>witnessmarkctl packet verify: name one FILE.</source>
        <translation>witnessmarkctl packet verify&#xa0;: nommez un FILE.</translation>
    </message>
    <message>
        <source>decode or refuse a collar part number</source>
        <translation>décode ou refuse un numéro de pièce de collet</translation>
    </message>
    <message>
        <source>The part number on the label.</source>
        <translation>Le numéro de pièce sur l’étiquette.</translation>
    </message>
    <message>
        <source>witnessmarkctl part-number: say which part number.</source>
        <translation>witnessmarkctl part-number&#xa0;: dites quel numéro de pièce.</translation>
    </message>
    <message>
        <source>Base address %1</source>
        <translation>Adresse de base %1</translation>
    </message>
    <message>
        <source>
Model %1 (%2), %3 registers</source>
        <translation>
Modèle %1 (%2), %3 registres</translation>
    </message>
    <message>
        <source>walks a SunSpec device&apos;s models</source>
        <translation>parcourt les modèles d’un appareil SunSpec</translation>
    </message>
    <message>
        <source>Modbus unit number.</source>
        <translation>Numéro d’unité Modbus.</translation>
    </message>
    <message>
        <source>A folder of further model files (model_N.json).</source>
        <translation>Un dossier d’autres fichiers de modèle (model_N.json).</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl sunspec scan LINK [--unit N], N from 1 to 247</source>
        <translation>utilisation&#xa0;: witnessmarkctl sunspec scan LINK [--unit N], N de 1 à 247</translation>
    </message>
    <message>
        <source>look a torque up, judge a set or measured one</source>
        <translation>cherche un couple, juge un couple réglé ou mesuré</translation>
    </message>
    <message>
        <source>neutral, field or jbox-screw</source>
        <translation>neutral, field ou jbox-screw</translation>
    </message>
    <message>
        <source>The wire size; the junction-box screws need none.</source>
        <translation>Le calibre du fil; les vis de la boîte de jonction n’en demandent pas.</translation>
    </message>
    <message>
        <source>The torque on the product&apos;s label, which goes before the table.</source>
        <translation>Le couple sur l’étiquette du produit, qui passe avant la table.</translation>
    </message>
    <message>
        <source>What a preset tool was set to: it must equal the target.</source>
        <translation>Le réglage d’un outil préréglé&#xa0;: il doit être égal à la cible.</translation>
    </message>
    <message>
        <source>A reading: under the target is low; above it is judged only with --tolerance-pct (else the verdict is none, and the exit status 1).</source>
        <translation>Une lecture&#xa0;: sous la cible, elle est low; au-dessus, elle n’est jugée qu’avec --tolerance-pct (sinon le verdict est none et l’état de sortie 1).</translation>
    </message>
    <message>
        <source>What the company allows above the target, in percent.</source>
        <translation>Ce que l’entreprise permet au-dessus de la cible, en pour cent.</translation>
    </message>
    <message>
        <source>say which table: neutral, field or jbox-screw.</source>
        <translation>dites quelle table&#xa0;: neutral, field ou jbox-screw.</translation>
    </message>
    <message>
        <source>The job names the pack %1, which is not installed.</source>
        <translation>Le travail nomme le paquet %1, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>The job wants %1, the one installed is version %2.</source>
        <translation>Le travail demande %1; celui qui est installé est la version %2.</translation>
    </message>
    <message>
        <source>The job names no workflow pack. Add one to its “packs”, for example install-connectder-v3.</source>
        <translation>Le travail ne nomme aucun paquet de procédure. Ajoutez-en un à ses «&#xa0;packs&#xa0;», par exemple install-connectder-v3.</translation>
    </message>
    <message>
        <source>“%1” is no job id; it looks like 3f2b8c1e-….</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de travail; il s’écrit comme 3f2b8c1e-….</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl COMMAND [options]   (COMMAND --help tells more)</source>
        <translation>utilisation&#xa0;: witnessmarkctl COMMAND [options]   (COMMAND --help en dit plus)</translation>
    </message>
    <message>
        <source>witnessmarkctl: there is no command “%1”.</source>
        <translation>witnessmarkctl&#xa0;: il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Print one JSON document (or one a line).</source>
        <translation>Imprimer un document JSON (ou un par ligne).</translation>
    </message>
    <message>
        <source>Keep the store in DIR.</source>
        <translation>Garder le magasin dans DIR.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>Il n’y a pas de langue %1; choisissez en, es ou fr_CA.</translation>
    </message>
    <message>
        <source>Speak en, es or fr_CA; what the environment says without it.</source>
        <translation>Parler en, es ou fr_CA; sans cette option, ce que dit l’environnement.</translation>
    </message>
    <message>
        <source>%1, at today: %2 is still to come. Correct it, or this machine&apos;s clock.</source>
        <translation>%1, à today : le %2 est encore à venir. Corrigez la date ou l’horloge de cet appareil.</translation>
    </message>
    <message>
        <source>witnessmarkctl: the record in %1 was damaged and has been repaired; the damaged file is kept at %2. %3</source>
        <translation>witnessmarkctl : le registre dans %1 était endommagé et a été réparé; le fichier endommagé est conservé dans %2. %3</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>USB port %1</source>
        <translation>port USB %1</translation>
    </message>
    <message>
        <source>nothing behind it</source>
        <translation>rien derrière</translation>
    </message>
    <message>
        <source>lists the ports that devices can be reached through</source>
        <translation>énumère les ports par lesquels on atteint les appareils</translation>
    </message>
    <message>
        <source>Show ports that nothing seems to be behind, too (ttyS1 …).</source>
        <translation>Montrer aussi les ports qui semblent n’avoir rien derrière eux (ttyS1 …).</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl devices list [--all]</source>
        <translation>utilisation : witnessmarkctl devices list [--all]</translation>
    </message>
    <message>
        <source>No port was found. Plug in the device; a pseudo-terminal or another path is given as serial:PATH.</source>
        <translation>Aucun port n’a été trouvé. Branchez l’appareil ; un pseudo-terminal ou un autre chemin s’indique par serial:CHEMIN.</translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 key, neither private nor public.</source>
        <translation>%1 ne contient aucune clé Ed25519, ni privée ni publique.</translation>
    </message>
    <message>
        <source>The key could not be made.</source>
        <translation>La clé n&apos;a pas pu être créée.</translation>
    </message>
    <message>
        <source>A key alone makes nobody an administrator. Name the company&apos;s grant for it with --grant, or put it at %1.</source>
        <translation>Une clé seule ne fait de personne un administrateur. Indiquez avec --grant l&apos;autorisation de l&apos;entreprise pour cette clé, ou placez-la à %1.</translation>
    </message>
    <message>
        <source>The company&apos;s grant for that key; without it, the key&apos;s name with .crt.</source>
        <translation>L&apos;autorisation de l&apos;entreprise pour cette clé; à défaut, le nom de la clé avec .crt.</translation>
    </message>
    <message>
        <source>Whether it may be SHUT is not known.</source>
        <translation>On ne sait pas s&apos;il peut être mis à SHUT.</translation>
    </message>
    <message>
        <source>It is not known whether the relay moved. Read its state and decide.</source>
        <translation>On ne sait pas si le relais a bougé. Lisez son état et décidez.</translation>
    </message>
    <message>
        <source>makes a company&apos;s key and certificate, which say who its administrators are</source>
        <translation>crée la clé et le certificat d&apos;une entreprise, qui disent qui sont ses administrateurs</translation>
    </message>
    <message>
        <source>The company&apos;s name, as grants are to show it.</source>
        <translation>Le nom de l&apos;entreprise, tel que les autorisations doivent le montrer.</translation>
    </message>
    <message>
        <source>Folder for company.key (keep it secret) and company.crt.</source>
        <translation>Dossier pour company.key (à garder secret) et company.crt.</translation>
    </message>
    <message>
        <source>A company for demonstrations: what it grants counts for simulated devices only.</source>
        <translation>Une entreprise pour démonstrations : ce qu&apos;elle autorise ne vaut que pour des appareils simulés.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl company create --name NAME --out DIR [--demonstration]</source>
        <translation>usage : witnessmarkctl company create --name NAME --out DIR [--demonstration]</translation>
    </message>
    <message>
        <source>The company could not be kept</source>
        <translation>L&apos;entreprise n&apos;a pas pu être conservée</translation>
    </message>
    <message>
        <source>Keep %1 secret: whoever has it makes administrators.</source>
        <translation>Gardez %1 secret : qui l&apos;a nomme des administrateurs.</translation>
    </message>
    <message>
        <source>Machines that are to believe this company need %1, SHA-256 %2, in %3</source>
        <translation>Les appareils qui doivent se fier à cette entreprise ont besoin de %1, SHA-256 %2, dans %3</translation>
    </message>
    <message>
        <source>grants a person&apos;s key a role in a company, for example to change relays</source>
        <translation>autorise la clé d&apos;une personne à un rôle dans une entreprise, par exemple changer des relais</translation>
    </message>
    <message>
        <source>Folder of company.key and company.crt.</source>
        <translation>Dossier de company.key et de company.crt.</translation>
    </message>
    <message>
        <source>Whose key it is.</source>
        <translation>À qui est la clé.</translation>
    </message>
    <message>
        <source>The person&apos;s Ed25519 key (PEM, its public half is enough); made when it is not there.</source>
        <translation>La clé Ed25519 de la personne (PEM, sa moitié publique suffit); créée si elle n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The grant ends after N days. It cannot be taken back before.</source>
        <translation>L&apos;autorisation prend fin après N jours. Elle ne peut être retirée avant.</translation>
    </message>
    <message>
        <source>The grant&apos;s file; without it, the key&apos;s name with .crt.</source>
        <translation>Le fichier de l&apos;autorisation; à défaut, le nom de la clé avec .crt.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl company grant --company DIR --person NAME --key FILE [--role ROLE] [--days N] [--out FILE]</source>
        <translation>usage : witnessmarkctl company grant --company DIR --person NAME --key FILE [--role ROLE] [--days N] [--out FILE]</translation>
    </message>
    <message>
        <source>%1 is new. It belongs to %2 alone.</source>
        <translation>%1 est nouvelle. Elle n&apos;appartient qu&apos;à %2.</translation>
    </message>
    <message>
        <source>%1 says until %2 that %3 is %4.</source>
        <translation>%1 dit jusqu&apos;au %2 que %3 est %4.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Name another file.</source>
        <translation>%1 existe déjà et n&apos;est pas écrasé. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n&apos;a pas pu être écrit</translation>
    </message>
    <message>
        <source>Inverter         %1 %2</source>
        <translation>Onduleur         %1 %2</translation>
    </message>
    <message>
        <source>Serial number    %1</source>
        <translation>Numéro de série  %1</translation>
    </message>
    <message>
        <source>Profile          %1 (%2)</source>
        <translation>Profil           %1 (%2)</translation>
    </message>
    <message>
        <source>  required  %1</source>
        <translation>  exigé     %1</translation>
    </message>
    <message>
        <source>  found     %1</source>
        <translation>  trouvé    %1</translation>
    </message>
    <message>
        <source>reads an inverter&apos;s grid functions back and compares them with a profile</source>
        <translation>relit les fonctions réseau d’un onduleur et les compare à un profil</translation>
    </message>
    <message>
        <source>How to reach the inverter: serial:PORT, tcp:HOST:PORT or replay:FILE. It is only read.</source>
        <translation>Comment joindre l’onduleur : serial:PORT, tcp:HOST:PORT ou replay:FILE. Il est seulement lu.</translation>
    </message>
    <message>
        <source>What is required: %1.</source>
        <translation>Ce qui est exigé : %1.</translation>
    </message>
    <message>
        <source>The utility has agreed in writing to the functions that need its agreement.</source>
        <translation>Le distributeur a accepté par écrit les fonctions qui exigent son accord.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl inverter settings LINK [--profile ID] [--unit N], N from 1 to 247</source>
        <translation>utilisation : witnessmarkctl inverter settings LINK [--profile ID] [--unit N], N de 1 à 247</translation>
    </message>
    <message>
        <source>How to reach the collar: serial:PORT, tcp:HOST:PORT or ble:NAME-OR-ADDRESS[?passkey=N].</source>
        <translation>Comment atteindre le collet : serial:PORT, tcp:HOST:PORT ou ble:NAME-OR-ADDRESS[?passkey=N].</translation>
    </message>
    <message>
        <source>How to reach the collar: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS or replay:FILE.</source>
        <translation>Comment atteindre le collet : serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS ou replay:FILE.</translation>
    </message>
    <message>
        <source>How to reach the device: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS or replay:FILE.</source>
        <translation>Comment atteindre l’appareil : serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS ou replay:FILE.</translation>
    </message>
    <message>
        <source>%1 wants its passkey: the six digits on its display or label. Type them and press Enter:</source>
        <translation>%1 demande son code : les six chiffres de son afficheur ou de son étiquette. Tapez-les et appuyez sur Entrée :</translation>
    </message>
    <message>
        <source>%1 is no utility pack: it has no rules that a site could be held against.</source>
        <translation>%1 n’est pas un paquet de distributeur : il n’a pas de règles à appliquer à un site.</translation>
    </message>
    <message>
        <source>There is no pack for the utility “%2”. Name one: --pack %1</source>
        <translation>Il n’y a pas de paquet pour le distributeur « %2 ». Nommez-en un : --pack %1</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NON RESPECTÉ</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
    <message>
        <source>TO CONFIRM</source>
        <translation>À CONFIRMER</translation>
    </message>
    <message>
        <source>CONFIRMED</source>
        <translation>CONFIRMÉ</translation>
    </message>
    <message>
        <source>WAIVED</source>
        <translation>DISPENSÉ</translation>
    </message>
    <message>
        <source>VARIANCE REQUESTED</source>
        <translation>DÉROGATION DEMANDÉE</translation>
    </message>
    <message>
        <source>met</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque : %1</translation>
    </message>
    <message>
        <source>holds a site against its utility&apos;s handbook</source>
        <translation>compare un site au manuel de son distributeur</translation>
    </message>
    <message>
        <source>A site of the site model.</source>
        <translation>Un site du modèle de site.</translation>
    </message>
    <message>
        <source>The day that deadlines are judged on, YYYY-MM-DD.</source>
        <translation>Le jour où les délais sont jugés, AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Also what is met and what does not apply.</source>
        <translation>Aussi ce qui est respecté et ce qui est sans objet.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl check SITE.json [--pack ID]... [--all]</source>
        <translation>utilisation : witnessmarkctl check SITE.json [--pack ID]... [--all]</translation>
    </message>
    <message>
        <source>This pack does not carry the whole handbook yet: what it does not mention was not checked.</source>
        <translation>Ce paquet ne porte pas encore tout le manuel : ce qu’il ne mentionne pas n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Rules: %1; open: %2</source>
        <translation>Règles : %1; ouvertes : %2</translation>
    </message>
    <message>
        <source>How it is read: %1</source>
        <translation>Comme on le lit : %1</translation>
    </message>
    <message>
        <source>DRAFT: nobody has signed this record in person.</source>
        <translation>ÉBAUCHE : personne n&apos;a signé ce registre en personne.</translation>
    </message>
    <message>
        <source>Signed in person: %1</source>
        <translation>Signé en personne : %1</translation>
    </message>
    <message>
        <source>Seals the records on the disk, or changes what opens sealed ones.</source>
        <translation>Scelle les registres sur le disque, ou change ce qui ouvre ceux qui sont scellés.</translation>
    </message>
    <message>
        <source>Let the desktop’s keychain open them.</source>
        <translation>Permet au trousseau du bureau de les ouvrir.</translation>
    </message>
    <message>
        <source>Let the passphrase in the first line of FILE (- for standard input) open them, in the place of an earlier one. Nobody can open them without it: keep it elsewhere, too.</source>
        <translation>Permet à la phrase de passe de la première ligne de FILE (- pour l’entrée standard) de les ouvrir, à la place d’une précédente. Sans elle, personne ne peut les ouvrir : gardez-la aussi ailleurs.</translation>
    </message>
    <message>
        <source>witnessmarkctl store seal: give --keychain, --new-passphrase-file FILE, or both. A passphrase is never given on the command line.</source>
        <translation>witnessmarkctl store seal : donnez --keychain, --new-passphrase-file FILE, ou les deux. Une phrase de passe ne se donne jamais sur la ligne de commande.</translation>
    </message>
    <message>
        <source>What opens the records in %1 was changed.</source>
        <translation>Ce qui ouvre les registres de %1 a été changé.</translation>
    </message>
    <message>
        <source>The records in %1 are sealed now.</source>
        <translation>Les registres de %1 sont maintenant scellés.</translation>
    </message>
    <message>
        <source>The records in %1 are not sealed: whoever has the disk can read them. Seal them with: witnessmarkctl store seal --help</source>
        <translation>Les registres de %1 ne sont pas scellés : quiconque a le disque peut les lire. Scellez-les avec : witnessmarkctl store seal --help</translation>
    </message>
    <message>
        <source>The records in %1 are sealed; the desktop’s keychain opens them, and a passphrase.</source>
        <translation>Les registres de %1 sont scellés; le trousseau du bureau et une phrase de passe les ouvrent.</translation>
    </message>
    <message>
        <source>The records in %1 are sealed; the desktop’s keychain opens them, and nothing else does. Add a passphrase, so that a lost keychain is no lost record.</source>
        <translation>Les registres de %1 sont scellés; seul le trousseau du bureau les ouvre. Ajoutez une phrase de passe, pour qu’un trousseau perdu ne soit pas un registre perdu.</translation>
    </message>
    <message>
        <source>The records in %1 are sealed; a passphrase opens them.</source>
        <translation>Les registres de %1 sont scellés; une phrase de passe les ouvre.</translation>
    </message>
    <message>
        <source>Says whether the records are sealed on the disk, and what opens them.</source>
        <translation>Dit si les registres sont scellés sur le disque, et ce qui les ouvre.</translation>
    </message>
    <message>
        <source>witnessmarkctl store status: it takes no arguments.</source>
        <translation>witnessmarkctl store status : cette commande ne prend aucun argument.</translation>
    </message>
    <message>
        <source>%1 Use --passphrase-file FILE, or WITNESSMARK_PASSPHRASE in the environment.</source>
        <translation>%1 Utilisez --passphrase-file FILE, ou WITNESSMARK_PASSPHRASE dans l’environnement.</translation>
    </message>
    <message>
        <source>Read the passphrase of a sealed store from the first line of FILE (- for standard input); without it, from WITNESSMARK_PASSPHRASE in the environment.</source>
        <translation>Lit la phrase de passe d’un registre scellé dans la première ligne de FILE (- pour l’entrée standard); sinon, dans WITNESSMARK_PASSPHRASE de l’environnement.</translation>
    </message>
    <message>
        <source>The passphrase could not be read from %1: %2. Name a file that is there and that you may read.</source>
        <translation>La phrase de passe n’a pas pu être lue dans %1 : %2. Nommez un fichier qui existe et que vous pouvez lire.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. Write the passphrase there.</source>
        <translation>La première ligne de %1 est vide. Écrivez-y la phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase de passe</translation>
    </message>
    <message>
        <source>looks for collars at every port and by Bluetooth</source>
        <translation>cherche des collets sur tous les ports et par Bluetooth</translation>
    </message>
    <message>
        <source>Look there, too: a pseudo-terminal or another link.</source>
        <translation>Regarder là aussi : un pseudo-terminal ou un autre lien.</translation>
    </message>
    <message>
        <source>Look at ports only.</source>
        <translation>Ne regarder que les ports.</translation>
    </message>
    <message>
        <source>Look at the links given and nowhere else.</source>
        <translation>Ne regarder que les liens indiqués.</translation>
    </message>
    <message>
        <source>End the search after N seconds.</source>
        <translation>Terminer la recherche après N secondes.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar find [LINK...] [--no-bluetooth] [--only] [--timeout-s N]</source>
        <translation>utilisation : witnessmarkctl collar find [LINK...] [--no-bluetooth] [--only] [--timeout-s N]</translation>
    </message>
    <message>
        <source>Turned over, it fits meter %1, as on your label.</source>
        <translation>Retourné, il correspond au compteur %1, comme sur votre étiquette.</translation>
    </message>
    <message>
        <source>How to reach the inverter, whose settings are read back.</source>
        <translation>Comment joindre l’onduleur, dont les réglages sont relus.</translation>
    </message>
    <message>
        <source>Modbus unit number of the inverter.</source>
        <translation>Numéro d’unité Modbus de l’onduleur.</translation>
    </message>
    <message>
        <source>witnessmarkctl commission: --inverter-unit takes a number from 1 to 247.</source>
        <translation>witnessmarkctl commission : --inverter-unit prend un nombre de 1 à 247.</translation>
    </message>
    <message>
        <source>Replayed to the end, %1 frames.</source>
        <translation>Rejoué jusqu’à la fin, %1 trames.</translation>
    </message>
    <message>
        <source>Model %1, %2 registers</source>
        <translation>Modèle %1, %2 registres</translation>
    </message>
    <message>
        <source>%1 holds requests: it was not recorded by listening. Replay it with --driver collar or sunspec.</source>
        <translation>%1 contient des demandes : il n’a pas été enregistré à l’écoute. Rejouez-le avec --driver collar ou sunspec.</translation>
    </message>
    <message>
        <source>leads a recorded session again through its driver</source>
        <translation>refait une session enregistrée avec son pilote</translation>
    </message>
    <message>
        <source>collar, ims or sunspec: what recorded it.</source>
        <translation>collar, ims ou sunspec : ce qui l’a enregistré.</translation>
    </message>
    <message>
        <source>N times as fast as it was; without it as fast as the machine can.</source>
        <translation>N fois plus vite qu’alors; sans elle, aussi vite que la machine le peut.</translation>
    </message>
    <message>
        <source>Print what passes on the wire between the messages.</source>
        <translation>Afficher ce qui passe sur le câble entre les messages.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl capture replay FILE --driver collar|ims|sunspec [--speed N] [--frames]</source>
        <translation>utilisation : witnessmarkctl capture replay FILE --driver collar|ims|sunspec [--speed N] [--frames]</translation>
    </message>
    <message>
        <source>%1 is empty: nothing passed in it.</source>
        <translation>%1 est vide : rien n’y est passé.</translation>
    </message>
    <message>
        <source>closed by the program</source>
        <translation>fermée par le programme</translation>
    </message>
    <message>
        <source>the device was gone</source>
        <translation>l’appareil n’était plus là</translation>
    </message>
    <message>
        <source>If its display is blank: %1</source>
        <translation>Si son afficheur est vide : %1</translation>
    </message>
    <message>
        <source>Whom the advice is for: installer or admin.</source>
        <translation>À qui le conseil s’adresse : installer ou admin.</translation>
    </message>
    <message>
        <source>witnessmarkctl collar status: --role is installer or admin.</source>
        <translation>witnessmarkctl collar status : --role est installer ou admin.</translation>
    </message>
    <message>
        <source>How to reach the line: serial:PORT, tcp:HOST:PORT or replay:FILE.</source>
        <translation>Comment atteindre la ligne : serial:PORT, tcp:HOST:PORT ou replay:FILE.</translation>
    </message>
    <message>
        <source>prints the manuals&apos; troubleshooting: a problem and what to do, in order</source>
        <translation>affiche le dépannage des manuels : un problème et quoi faire, dans l’ordre</translation>
    </message>
    <message>
        <source>One problem; without it all are listed.</source>
        <translation>Un problème; sans lui, tous sont listés.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl troubleshoot [ROW]</source>
        <translation>utilisation : witnessmarkctl troubleshoot [ROW]</translation>
    </message>
    <message>
        <source>There is no problem “%1” in the tables; there are %2.</source>
        <translation>Il n’y a pas de problème « %1 » dans les tableaux; il y a %2.</translation>
    </message>
    <message>
        <source>No step has a day yet, so there is no calendar to write. Enter the dates of what has happened.</source>
        <translation>Aucune étape n’a encore de date : il n’y a pas de calendrier à écrire. Consignez les dates de ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>Le calendrier</translation>
    </message>
    <message>
        <source>what is to be done by whom and when until a site has permission to operate</source>
        <translation>ce que chacun doit faire et quand, jusqu’à ce qu’un site ait la permission d’exploiter</translation>
    </message>
    <message>
        <source>Also steps that do not apply.</source>
        <translation>Aussi les étapes qui ne s’appliquent pas.</translation>
    </message>
    <message>
        <source>Writes the days as an iCalendar file, with reminders.</source>
        <translation>Écrit les dates dans un fichier iCalendar, avec des rappels.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl process SITE.json [--calendar FILE.ics]</source>
        <translation>usage : witnessmarkctl process SITE.json [--calendar FILE.ics]</translation>
    </message>
    <message>
        <source>%1 does not say what happens on the way to permission.</source>
        <translation>%1 ne dit pas ce qui se passe sur le chemin de la permission.</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Attend : %1</translation>
    </message>
    <message>
        <source>Document on file: %1</source>
        <translation>Document au dossier : %1</translation>
    </message>
    <message>
        <source>Document missing: %1</source>
        <translation>Document manquant : %1</translation>
    </message>
    <message>
        <source>The way to permission: %1</source>
        <translation>Le chemin de la permission : %1</translation>
    </message>
    <message>
        <source>The way to permission is not known yet. Missing: %1</source>
        <translation>Le chemin de la permission n’est pas encore connu. Il manque : %1</translation>
    </message>
    <message>
        <source>The way to permission</source>
        <translation>Le chemin de la permission</translation>
    </message>
    <message>
        <source>Nobody recorded the utility&apos;s holidays. %1</source>
        <translation>Personne n’a consigné les jours fériés du distributeur. %1</translation>
    </message>
    <message>
        <source>%1 is not signed: nobody but its author vouches for it.</source>
        <translation>%1 n&apos;est pas signé : personne d&apos;autre que son auteur n&apos;en répond.</translation>
    </message>
    <message>
        <source>There is no utility pack “%1”. There are: %2.</source>
        <translation>Il n&apos;y a pas de paquet de distributeur « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>The site does not say its utility (utility.id, for “other” utility.name as well), so nobody knows which handbook applies. Name a pack: --pack %1</source>
        <translation>Le site ne dit pas son distributeur (utility.id et, pour « other », aussi utility.name); on ignore donc quel guide s&apos;applique. Nommez un paquet : --pack %1</translation>
    </message>
    <message>
        <source>By %1, version %2, findings change: %3</source>
        <translation>Selon %1, version %2, constats qui changent : %3</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>pas de telle règle</translation>
    </message>
    <message>
        <source>Says what changes by another version or pack: its id, id@version or file.</source>
        <translation>Dit ce qui change avec une autre version ou un autre paquet : son id, id@version ou fichier.</translation>
    </message>
    <message>
        <source>admin, installer, read_only or publisher; only an admin changes relays, only a publisher signs packs.</source>
        <translation>admin, installer, read_only ou publisher; seul un admin change des relais, seul un publisher signe des paquets.</translation>
    </message>
    <message>
        <source>%1: the job names no version; %2 is in force.</source>
        <translation>%1 : le travail ne nomme pas de version; la %2 est en vigueur.</translation>
    </message>
    <message>
        <source>%1: the job keeps version %2, the newest here.</source>
        <translation>%1 : le travail garde la version %2, la plus récente ici.</translation>
    </message>
    <message>
        <source>%1: the job keeps version %2; version %3 is here.</source>
        <translation>%1 : le travail garde la version %2; la version %3 est ici.</translation>
    </message>
    <message>
        <source>%1: the job began with version %2, which is not here any more, so that version %3 cannot be compared with it.</source>
        <translation>%1 : le travail a commencé avec la version %2, qui n&apos;est plus ici; la version %3 ne peut donc pas lui être comparée.</translation>
    </message>
    <message>
        <source>says what newer packs would change for a job, and takes them over</source>
        <translation>dit ce que des paquets plus récents changeraient à un travail, et les adopte</translation>
    </message>
    <message>
        <source>The job keeps the newest version of this pack from now on.</source>
        <translation>Le travail garde désormais la version la plus récente de ce paquet.</translation>
    </message>
    <message>
        <source>Who takes it over; goes into the record.</source>
        <translation>Qui l&apos;adopte; va au registre.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack changes JOB [--accept ID --user NAME]</source>
        <translation>usage : witnessmarkctl pack changes JOB [--accept ID --user NAME]</translation>
    </message>
    <message>
        <source>The job keeps version %1 from now on.</source>
        <translation>Le travail garde la version %1 désormais.</translation>
    </message>
    <message>
        <source>The job&apos;s utility has no pack %1 here.</source>
        <translation>Le distributeur du travail n&apos;a pas de paquet %1 ici.</translation>
    </message>
    <message>
        <source>to be looked at: </source>
        <translation>à regarder : </translation>
    </message>
    <message>
        <source>Requirement ids were not looked up: no list of them was given.</source>
        <translation>Les identifiants d&apos;exigences n&apos;ont pas été vérifiés : aucune liste n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>says everything that is wrong with a pack, and runs its tests</source>
        <translation>dit tout ce qui ne va pas dans un paquet et fait ses essais</translation>
    </message>
    <message>
        <source>Packs, by file or id; without one, the utility packs inside the program.</source>
        <translation>Paquets, par fichier ou id; sans aucun, ceux des distributeurs dans le programme.</translation>
    </message>
    <message>
        <source>The requirement ids there are, one a line; without it, requirements.txt beside the pack.</source>
        <translation>Les identifiants d&apos;exigences existants, un par ligne; sans elle, requirements.txt à côté du paquet.</translation>
    </message>
    <message>
        <source>lists the packs in force, and those that were refused</source>
        <translation>énumère les paquets en vigueur et ceux qui ont été refusés</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack list [--trust DIR]</source>
        <translation>usage : witnessmarkctl pack list [--trust DIR]</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>%1 holds no grant. Make one with: witnessmarkctl company grant --role publisher</source>
        <translation>%1 ne contient pas d&apos;habilitation. Faites-en une avec : witnessmarkctl company grant --role publisher</translation>
    </message>
    <message>
        <source>signs a utility pack that has no faults</source>
        <translation>signe un paquet de distributeur sans défaut</translation>
    </message>
    <message>
        <source>The pack; its texts lie beside it.</source>
        <translation>Le paquet; ses textes sont à côté.</translation>
    </message>
    <message>
        <source>The publisher&apos;s Ed25519 key (PEM, mode 0600).</source>
        <translation>La clé Ed25519 de qui publie (PEM, mode 0600).</translation>
    </message>
    <message>
        <source>The company&apos;s grant for that key, role publisher; without it, the key&apos;s name with .crt.</source>
        <translation>L&apos;habilitation de l&apos;entreprise pour cette clé, rôle publisher; sans elle, le nom de la clé avec .crt.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack sign FILE --key KEY [--grant FILE]</source>
        <translation>usage : witnessmarkctl pack sign FILE --key KEY [--grant FILE]</translation>
    </message>
    <message>
        <source>%1 has faults and was not signed.</source>
        <translation>%1 a des défauts et n&apos;a pas été signé.</translation>
    </message>
    <message>
        <source>The signature could not be kept</source>
        <translation>La signature n&apos;a pas pu être gardée</translation>
    </message>
    <message>
        <source>%1 is signed: %2 goes with it, and its texts.</source>
        <translation>%1 est signé : %2 va avec lui, et ses textes.</translation>
    </message>
    <message>
        <source>says who vouches for a pack, and whether it is as they signed it</source>
        <translation>dit qui répond d&apos;un paquet et s&apos;il est tel que signé</translation>
    </message>
    <message>
        <source>A pack, its signature (.sig) beside it.</source>
        <translation>Un paquet, sa signature (.sig) à côté.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl pack verify FILE... [--trust DIR]</source>
        <translation>usage : witnessmarkctl pack verify FILE... [--trust DIR]</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is as %2 of %3 signed it.</source>
        <translation>%1 est tel que %2 de %3 l&apos;a signé.</translation>
    </message>
    <message>
        <source>A utility pack, by its id, id@version or file; may be given more than once. Without it: the packs of the site&apos;s utility.</source>
        <translation>Un paquet de distributeur, par son id, id@version ou fichier; peut être donné plusieurs fois. Sans elle : les paquets du distributeur du site.</translation>
    </message>
    <message>
        <source>Ask next: %1 (%2); findings that wait for it: %3</source>
        <translation>À demander ensuite : %1 (%2); constats qui l’attendent : %3</translation>
    </message>
    <message>
        <source>Steps open: %1, left out: %2, refused: %3. The packet says which.</source>
        <translation>Étapes ouvertes : %1, omises : %2, refusées : %3. Le dossier dit lesquelles.</translation>
    </message>
    <message>
        <source>Whole, but nobody whom these certificates vouch for has signed it.</source>
        <translation>Intact, mais signé par personne dont ces certificats se portent garants.</translation>
    </message>
    <message>
        <source>VARIANCE GRANTED</source>
        <translation>DÉROGATION ACCORDÉE</translation>
    </message>
    <message>
        <source>There is no pack for the utility “%1”.</source>
        <translation>Il n’y a pas de paquet pour le distributeur « %1 ».</translation>
    </message>
    <message>
        <source>Whose handbook: sce, coned, … Without it: that of the site&apos;s utility.</source>
        <translation>Le guide de qui : sce, coned, … Sans elle : celui du distributeur du site.</translation>
    </message>
    <message>
        <source>A utility pack, by its id, id@version or file.</source>
        <translation>Un paquet de distributeur, par son id, id@version ou fichier.</translation>
    </message>
    <message>
        <source>The day that deadlines are judged on, YYYY-MM-DD. Without it none is judged.</source>
        <translation>Le jour selon lequel les délais sont jugés, AAAA-MM-JJ. Sans lui, aucun ne l’est.</translation>
    </message>
    <message>
        <source>have</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>MANQUE</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>UNKNOWN whether it is asked for</source>
        <translation>ON NE SAIT PAS s’il est demandé</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offert</translation>
    </message>
    <message>
        <source>Can be made; facts missing: %1</source>
        <translation>Peut être fait ; faits manquants : %1</translation>
    </message>
    <message>
        <source>the documents a utility asks for, what is there, and what can be made</source>
        <translation>les documents qu’un distributeur demande, ce qui est là et ce qui peut être fait</translation>
    </message>
    <message>
        <source>A site file, a job file or a job&apos;s id.</source>
        <translation>Un fichier de site, un fichier de travail ou l’id d’un travail.</translation>
    </message>
    <message>
        <source>Also those that are not asked for.</source>
        <translation>Aussi ceux qui ne sont pas demandés.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl document list SITE.json|JOB [--utility ID]</source>
        <translation>usage : witnessmarkctl document list SITE.json|JOB [--utility ID]</translation>
    </message>
    <message>
        <source>Without a step</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>fills a letter, form or checklist from a site, and says what is missing</source>
        <translation>remplit une lettre, un formulaire ou une liste d’après un site, et dit ce qui manque</translation>
    </message>
    <message>
        <source>The document, as “document list” names it.</source>
        <translation>Le document, tel que « document list » le nomme.</translation>
    </message>
    <message>
        <source>Write it to FILE: .pdf, or .odt to edit it.</source>
        <translation>L’écrire dans FILE : .pdf, ou .odt pour le modifier.</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>Le document n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>%1 is PRELIMINARY.</source>
        <translation>%1 est PRÉLIMINAIRE.</translation>
    </message>
    <message>
        <source>%1: nothing is missing.</source>
        <translation>%1 : rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file; the job&apos;s bundle (.wmjob) holds them.</source>
        <translation>
            <numerusform>%n original de photo n&apos;est pas dans ce fichier; le lot du travail (.wmjob) le contient.</numerusform>
            <numerusform>%n originaux de photos ne sont pas dans ce fichier; le lot du travail (.wmjob) les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>breaks off here: this frame is not whole</source>
        <translation>s’interrompt ici : cette trame n’est pas entière</translation>
    </message>
    <message>
        <source>%1 breaks off in the middle of frame %2; the frames before it are whole.</source>
        <translation>%1 s’interrompt au milieu de la trame %2; les trames d’avant sont entières.</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NON CONSIGNÉ</translation>
    </message>
    <message>
        <source>No simulated devices run in %1 (%2) Start them there: witnessmark-sim demo %1</source>
        <translation>Aucun appareil simulé ne tourne dans %1 (%2) Démarrez-les là : witnessmark-sim demo %1</translation>
    </message>
    <message>
        <source>The simulated devices of “witnessmark-sim demo DIR”, with their speed.</source>
        <translation>Les appareils simulés de « witnessmark-sim demo DIR », avec leur vitesse.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl commission JOB.json --collar LINK [--ims LINK] [--inverter LINK] --out DIR
       witnessmarkctl commission JOB.json --devices DIR --out DIR, for a demonstration</source>
        <translation>utilisation : witnessmarkctl commission JOB.json --collar LINK [--ims LINK] [--inverter LINK] --out DIR
       witnessmarkctl commission JOB.json --devices DIR --out DIR, pour une démonstration</translation>
    </message>
    <message>
        <source>The job keeps version %1 of %2, which is not here; version %3 is used.</source>
        <translation>Le travail garde la version %1 de %2, qui n’est pas ici; la version %3 est utilisée.</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Non permis : %1</translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation>Manquant : %1 (%2)</translation>
    </message>
    <message>
        <source>Asked for by the utility: %1; shown: %2</source>
        <translation>Demandé par le distributeur : %1; montré : %2</translation>
    </message>
    <message>
        <source>Write it to FILE: .svg, .pdf or .dxf.</source>
        <translation>L’écrire dans FILE : .svg, .pdf ou .dxf.</translation>
    </message>
    <message>
        <source>Rules not met: %1. The packet names them.</source>
        <translation>Règles non respectées : %1. Le dossier de mise en service les nomme.</translation>
    </message>
    <message>
        <source>From the drawing this program made.</source>
        <translation>D’après le dessin fait par ce programme.</translation>
    </message>
    <message>
        <source>Goes by what is recorded alone: does not draw the site to see what its drawings show.</source>
        <translation>S’en tient à ce qui est consigné : ne dessine pas le site pour voir ce que montrent ses dessins.</translation>
    </message>
    <message>
        <source>draws the single-line diagram, the plot plan or the three-line diagram of a site, and says what is missing</source>
        <translation>dessine le schéma unifilaire, le plan de situation ou le schéma trifilaire d’un site, et dit ce qui manque</translation>
    </message>
    <message>
        <source>What is drawn: sld is the single-line diagram, plot the plot plan, three-line the three-line diagram.</source>
        <translation>Ce qui est dessiné : sld est le schéma unifilaire, plot le plan de situation, three-line le schéma trifilaire.</translation>
    </message>
    <message>
        <source>Writes over a file that is there already.</source>
        <translation>Écrase un fichier qui existe déjà.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Name another file, or say --force.</source>
        <translation>%1 existe déjà et n’est pas écrasé. Donnez un autre nom, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>%1 holds no requests, so there is no collar&apos;s answer to compare. If it was recorded by listening, replay it with --driver ims.</source>
        <translation>%1 ne contient aucune requête; il n’y a donc aucune réponse d’un collet à comparer. S’il a été enregistré à l’écoute, rejouez-le avec --driver ims.</translation>
    </message>
    <message>
        <source>The packet is a DRAFT. Still missing:</source>
        <translation>Le dossier est une ÉBAUCHE. Il manque encore :</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>heard once</source>
        <translation>entendu une fois</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>can be read two ways: a byte may have come twice</source>
        <translation>peut se lire de deux façons : un octet est peut-être arrivé deux fois</translation>
    </message>
    <message>
        <source>came out of turn or beside damaged bytes</source>
        <translation>arrivé hors de son tour ou à côté d’octets abîmés</translation>
    </message>
    <message>
        <source>does not fit the frames around it</source>
        <translation>ne concorde pas avec les trames autour</translation>
    </message>
    <message>
        <source>shares bytes with another possible frame</source>
        <translation>partage des octets avec une autre trame possible</translation>
    </message>
    <message>
        <source>not yet confirmed by another frame</source>
        <translation>pas encore confirmé par une autre trame</translation>
    </message>
    <message>
        <source>witnessmarkctl: What was heard says it is of meter %1, but the label says %2. Either another meter is on this line, or the bytes are damaged: look at the diagnosis, and check the label, the adapter and the wires.</source>
        <translation>witnessmarkctl: Ce qui a été entendu se dit du compteur %1, mais l’étiquette dit %2. Soit un autre compteur est sur cette ligne, soit les octets sont abîmés : voyez le diagnostic et vérifiez l’étiquette, l’adaptateur et les fils.</translation>
    </message>
    <message>
        <source>The ZIP file could not be written</source>
        <translation>Le fichier ZIP n&apos;a pas pu être écrit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) for a portal</source>
        <translation>
            <numerusform>%1 : %n fichier pour un portail</numerusform>
            <numerusform>%1 : %n fichiers pour un portail</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>It is a DRAFT. Still missing:</source>
        <translation>C&apos;est un BROUILLON. Il manque encore :</translation>
    </message>
    <message>
        <source>makes the commissioning packet of a job, and says what it still lacks</source>
        <translation>fait le dossier de mise en service d&apos;un travail et dit ce qui lui manque</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl packet make JOB --out DIR [--zip] [--force]</source>
        <translation>utilisation : witnessmarkctl packet make JOB --out DIR [--zip] [--force]</translation>
    </message>
    <message>
        <source>DRAFT: the packet says that something is missing:</source>
        <translation>ÉBAUCHE : le dossier dit qu’il manque quelque chose :</translation>
    </message>
    <message>
        <source>These files are there already and are not overwritten: %1. Name another folder, or say --force.</source>
        <translation>Ces fichiers existent déjà et ne sont pas remplacés : %1. Nommez un autre dossier, ou dites --force.</translation>
    </message>
    <message>
        <source>Show every field of each message, registers by their names.</source>
        <translation>Montrer chaque champ de chaque message, les registres par leur nom.</translation>
    </message>
    <message>
        <source>Copies a service&apos;s data into a folder, also while it runs, and reads it all back.</source>
        <translation>Copie les données d’un service dans un dossier, même pendant qu’il fonctionne, et les relit en entier.</translation>
    </message>
    <message>
        <source>The service&apos;s data directory.</source>
        <translation>Le dossier de données du service.</translation>
    </message>
    <message>
        <source>The folder to make; it must not be there yet.</source>
        <translation>Le dossier à créer; il ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>witnessmarkctl cloud backup: give --cloud-dir DIR and --out FOLDER.</source>
        <translation>witnessmarkctl cloud backup : indiquez --cloud-dir DIR et --out FOLDER.</translation>
    </message>
    <message>
        <source>%1 holds %2 entries and %3 attachments; each was read back.</source>
        <translation>%1 contient %2 entrées et %3 pièces jointes; chacune a été relue.</translation>
    </message>
    <message>
        <source>Puts a backup into a service&apos;s data directory; devices then offer what it lacks.</source>
        <translation>Met une sauvegarde dans le dossier de données d’un service; les appareils offrent ensuite ce qui lui manque.</translation>
    </message>
    <message>
        <source>The folder that “cloud backup” made.</source>
        <translation>Le dossier fait par « cloud backup ».</translation>
    </message>
    <message>
        <source>The service&apos;s data directory; it must hold no data of a service.</source>
        <translation>Le dossier de données du service; il ne doit contenir aucune donnée d’un service.</translation>
    </message>
    <message>
        <source>witnessmarkctl cloud restore: give --from FOLDER and --cloud-dir DIR.</source>
        <translation>witnessmarkctl cloud restore : indiquez --from FOLDER et --cloud-dir DIR.</translation>
    </message>
    <message>
        <source>%1 holds %2 entries and %3 attachments. Start the service; each device offers what is missing when it synchronises next.</source>
        <translation>%1 contient %2 entrées et %3 pièces jointes. Démarrez le service; chaque appareil offre ce qui manque à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>There is an account for %1 already, or one that was closed.</source>
        <translation>Il y a déjà un compte pour %1, ou un compte qui a été fermé.</translation>
    </message>
    <message>
        <source>The office does not take this %1. A name and an e-mail address are wanted, and one of the roles admin, installer and read_only.</source>
        <translation>Le bureau n’accepte pas ce %1. Il faut un nom et une adresse de courriel, et l’un des rôles admin, installer et read_only.</translation>
    </message>
    <message>
        <source>Makes an account in the company and prints its introduction link, good for 72 hours.</source>
        <translation>Crée un compte dans l’entreprise et imprime son lien d’introduction, valable 72 heures.</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <translation>L’adresse de courriel de la personne.</translation>
    </message>
    <message>
        <source>The person&apos;s name.</source>
        <translation>Le nom de la personne.</translation>
    </message>
    <message>
        <source>admin, installer or read_only.</source>
        <translation>admin, installer ou read_only.</translation>
    </message>
    <message>
        <source>Reach the service at URL instead of where it was last.</source>
        <translation>Joindre le service à URL plutôt que là où il était la dernière fois.</translation>
    </message>
    <message>
        <source>Bind this device to the account of an introduction link first.</source>
        <translation>Lier d’abord cet appareil au compte d’un lien d’introduction.</translation>
    </message>
    <message>
        <source>%1 has an account. Give this link to nobody else; it is good for one device and 72 hours:</source>
        <translation>%1 a un compte. Ne donnez ce lien à personne d’autre; il vaut pour un appareil et 72 heures :</translation>
    </message>
    <message>
        <source>Meter %1: last heard %2 s ago.</source>
        <translation>Compteur %1 : entendu pour la dernière fois il y a %2 s.</translation>
    </message>
    <message>
        <source>Next expected in %1 s.</source>
        <translation>Prochaine attendue dans %1 s.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service. It looks like https://office.example:8443.</source>
        <translation>« %1 » n’est pas l’adresse d’un service. Elle a la forme https://office.example:8443.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds, up to a day.</source>
        <translation>--patience est un nombre de secondes, jusqu’à un jour.</translation>
    </message>
    <message>
        <source>This device belongs to no account yet. Ask the office for an introduction link, then: witnessmarkctl sync --join LINK</source>
        <translation>Cet appareil n’appartient encore à aucun compte. Demandez un lien d’introduction au bureau, puis : witnessmarkctl sync --join LINK</translation>
    </message>
    <message>
        <source>DRAFT: the file does not say whether anything is missing. A packet does.</source>
        <translation>ÉBAUCHE : le fichier ne dit pas s’il manque quelque chose. Un dossier le dit.</translation>
    </message>
    <message>
        <source>Collar found</source>
        <translation>Collet trouvé</translation>
    </message>
    <message>
        <source>Is it ready for it</source>
        <translation>Est-il prêt pour cela</translation>
    </message>
    <message>
        <source>Address into the collar</source>
        <translation>Adresse dans le collet</translation>
    </message>
    <message>
        <source>Telling it to provision</source>
        <translation>Ordre de provisionner</translation>
    </message>
    <message>
        <source>First report to the cloud</source>
        <translation>Premier rapport au nuage</translation>
    </message>
    <message>
        <source>Relay and voltage read</source>
        <translation>Relais et tension lus</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1; the display shows “%2”</source>
        <translation>%1; l’afficheur montre « %2 »</translation>
    </message>
    <message>
        <source>%1; the display shows “%2”, %3 s</source>
        <translation>%1; l’afficheur montre « %2 », %3 s</translation>
    </message>
    <message>
        <source>The office was put back to an older state; what it lacked was offered again.</source>
        <translation>Le bureau a été remis à un état antérieur; ce qui lui manquait lui a été offert de nouveau.</translation>
    </message>
    <message>
        <source>%1 entries sent, %2 received; %3 attachments sent, %4 received.</source>
        <translation>%1 entrées envoyées, %2 reçues; %3 pièces jointes envoyées, %4 reçues.</translation>
    </message>
    <message>
        <source>%1 attachments have not arrived yet: the devices that have them have not sent them to the office.</source>
        <translation>%1 pièces jointes ne sont pas encore arrivées : les appareils qui les ont ne les ont pas envoyées au bureau.</translation>
    </message>
    <message>
        <source>%1 entries from the office were not taken in: they do not prove themselves, or contradict what this device holds of the same author.</source>
        <translation>%1 entrées du bureau n’ont pas été acceptées : elles ne se prouvent pas, ou contredisent ce que cet appareil a du même auteur.</translation>
    </message>
    <message>
        <source>Not taken by the office, and kept here: entry %1: %2.</source>
        <translation>Refusée par le bureau et gardée ici : entrée %1 : %2.</translation>
    </message>
    <message>
        <source>Differs between devices; open the job and decide: %1 (job %2)</source>
        <translation>Diffère entre les appareils; ouvrez le travail et décidez : %1 (travail %2)</translation>
    </message>
    <message>
        <source>Sends what is here to the office, and fetches what others sent.</source>
        <translation>Envoie au bureau ce qui est ici, et va chercher ce que les autres ont envoyé.</translation>
    </message>
    <message>
        <source>Offer what the office rejected before once more.</source>
        <translation>Offrir de nouveau ce que le bureau a refusé.</translation>
    </message>
    <message>
        <source>How long to try when nobody answers (20 s).</source>
        <translation>Combien de temps essayer quand personne ne répond (20 s).</translation>
    </message>
    <message>
        <source>%1 functions compared: %2 match, %3 differ, %4 not reported or not readable.</source>
        <translation>%1 fonctions comparées : %2 concordent, %3 diffèrent, %4 non déclarées ou illisibles.</translation>
    </message>
    <message>
        <source>%1 was written and does not prove itself, because entries of this job were lost: %2</source>
        <translation>%1 a été écrit et ne se prouve pas lui-même, car des entrées de ce dossier ont été perdues : %2</translation>
    </message>
    <message>
        <source>Where the service&apos;s records lie in PostgreSQL, as it was told.</source>
        <translation>Où se trouvent les enregistrements du service dans PostgreSQL, comme on le lui a dit.</translation>
    </message>
    <message>
        <source>Assigns a job to an account: among installers, it is then for those alone to whom it is assigned.</source>
        <translation>Affecte un travail à un compte : parmi les installateurs, il est alors réservé à ceux à qui il est affecté.</translation>
    </message>
    <message>
        <source>Take it back; a job that nobody has is for every installer again.</source>
        <translation>Le retirer; un travail que personne n’a est de nouveau à tous les installateurs.</translation>
    </message>
    <message>
        <source>witnessmarkctl cloud job assign: give a job&apos;s id and an e-mail address.</source>
        <translation>witnessmarkctl cloud job assign : donnez l’identifiant d’un travail et une adresse courriel.</translation>
    </message>
    <message>
        <source>Job %1 is assigned to %2.</source>
        <translation>Le travail %1 est affecté à %2.</translation>
    </message>
    <message>
        <source>Job %1 is no longer assigned to %2.</source>
        <translation>Le travail %1 n’est plus affecté à %2.</translation>
    </message>
    <message>
        <source>Lists the jobs that are assigned, and to whom; any other is for every installer of the company.</source>
        <translation>Liste les travaux affectés, et à qui; tout autre est à tous les installateurs de l’entreprise.</translation>
    </message>
    <message>
        <source>Put the records into this PostgreSQL database, which must hold none.</source>
        <translation>Mettre les enregistrements dans cette base PostgreSQL, qui ne doit en contenir aucun.</translation>
    </message>
    <message>
        <source>Closes an account of the company: its devices are out at once. What they sent stays.</source>
        <translation>Ferme un compte de l’entreprise : ses appareils sont exclus aussitôt. Ce qu’ils ont envoyé reste.</translation>
    </message>
    <message>
        <source>The account of %1 is closed. Its devices keep what they hold, and the office what they sent.</source>
        <translation>Le compte de %1 est fermé. Ses appareils gardent ce qu’ils ont, et le bureau ce qu’ils ont envoyé.</translation>
    </message>
    <message>
        <source>Prints a new introduction link for an account, good for 72 hours; the one before is void.</source>
        <translation>Affiche un nouveau lien d’introduction pour un compte, valable 72 heures; le précédent est annulé.</translation>
    </message>
    <message>
        <source>A new link for %1; an earlier one that was not used opens nothing any more. Give it to nobody else; it is good for one device and 72 hours:</source>
        <translation>Un nouveau lien pour %1; un lien antérieur non utilisé n’ouvre plus rien. Ne le donnez à personne d’autre; il vaut pour un appareil et 72 heures :</translation>
    </message>
    <message>
        <source>Lists the open accounts of the company, their roles and devices.</source>
        <translation>Liste les comptes ouverts de l’entreprise, leurs rôles et leurs appareils.</translation>
    </message>
    <message>
        <source>%1  %2  %3  devices: %4</source>
        <translation>%1  %2  %3  appareils : %4</translation>
    </message>
    <message>
        <source>pdf or odt; without --out it is written to ID.pdf or ID.odt here.</source>
        <translation>pdf ou odt; sans --out, il est écrit ici dans ID.pdf ou ID.odt.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl document make ID SITE.json|JOB --out FILE.pdf|FILE.odt, or --format pdf|odt</source>
        <translation>utilisation : witnessmarkctl document make ID SITE.json|JOB --out FILE.pdf|FILE.odt, ou --format pdf|odt</translation>
    </message>
    <message>
        <source>This is your own account. Another administrator has to close it.</source>
        <translation>C’est votre propre compte. Un autre administrateur doit le fermer.</translation>
    </message>
    <message>
        <source>There is no open account for %1. “cloud user list” shows those there are.</source>
        <translation>Il n’y a pas de compte ouvert pour %1. « cloud user list » montre ceux qui existent.</translation>
    </message>
    <message>
        <source>%1: rules %2, tests run %3, faults %4, to be looked at %5</source>
        <translation>%1 : règles %2, essais faits %3, défauts %4, à regarder %5</translation>
    </message>
    <message>
        <source>No test was run: the tests of a pack inside the program lie beside its file in the project. Give that file instead of the id.</source>
        <translation>Aucun essai n’a été fait : les essais d’un paquet du programme sont à côté de son fichier dans le projet. Donnez ce fichier plutôt que l’identifiant.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Make it first, or name another place.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le d’abord ou indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>witnessmarkctl %1: give one e-mail address.</source>
        <translation>witnessmarkctl %1 : indiquez une adresse de courriel.</translation>
    </message>
    <message>
        <source>Where the service keeps its attachments, as it was told; the variables of its environment are needed here, too.</source>
        <translation>Où le service garde ses pièces jointes, comme on le lui a dit; les variables de son environnement sont requises ici aussi.</translation>
    </message>
    <message>
        <source>Changes what the office has about a unit&apos;s place; the description is an administrator&apos;s.</source>
        <translation>Change ce que le bureau a sur l’emplacement d’une unité; la description revient à un administrateur.</translation>
    </message>
    <message>
        <source>The unit&apos;s serial number.</source>
        <translation>Le numéro de série de l’unité.</translation>
    </message>
    <message>
        <source>Street address.</source>
        <translation>Adresse.</translation>
    </message>
    <message>
        <source>City.</source>
        <translation>Ville.</translation>
    </message>
    <message>
        <source>State, in two letters.</source>
        <translation>État, en deux lettres.</translation>
    </message>
    <message>
        <source>Zip code, 5 or 5+4 digits.</source>
        <translation>Code ZIP, 5 ou 5+4 chiffres.</translation>
    </message>
    <message>
        <source>What the utility knows the place by.</source>
        <translation>Ce par quoi le distributeur connaît le lieu.</translation>
    </message>
    <message>
        <source>Where at the premises the unit is.</source>
        <translation>Où l’unité se trouve sur les lieux.</translation>
    </message>
    <message>
        <source>Solar, EV charger or Other.</source>
        <translation>Solar, EV charger ou Other.</translation>
    </message>
    <message>
        <source>Project, group or anything useful.</source>
        <translation>Projet, groupe ou tout ce qui est utile.</translation>
    </message>
    <message>
        <source>witnessmarkctl fleet edit: give one serial number, and what to change.</source>
        <translation>witnessmarkctl fleet edit : donnez un numéro de série et ce qui change.</translation>
    </message>
    <message>
        <source>Another unit of the company has this premises ID, too.</source>
        <translation>Une autre unité de l’entreprise a aussi cet identifiant de lieu.</translation>
    </message>
    <message>
        <source>Writes the units that pass the filters, or their measurements, to a CSV file.</source>
        <translation>Écrit dans un fichier CSV les unités qui passent les filtres, ou leurs mesures.</translation>
    </message>
    <message>
        <source>The measurements instead of the units: every one, newest first, in UTC.</source>
        <translation>Les mesures au lieu des unités : toutes, la plus récente d’abord, en UTC.</translation>
    </message>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation>À partir de ce jour ou de ce moment, UTC.</translation>
    </message>
    <message>
        <source>Before this day or moment, UTC.</source>
        <translation>Avant ce jour ou ce moment, UTC.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>witnessmarkctl fleet export: give --out FILE.</source>
        <translation>witnessmarkctl fleet export : donnez --out FILE.</translation>
    </message>
    <message>
        <source>--%1 is a day or a moment, such as 2026-11-01T15:00.</source>
        <translation>--%1 est un jour ou un moment, comme 2026-11-01T15:00.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurements say more power than their volts and amperes allow.</source>
        <translation>
            <numerusform>%n mesure indique plus de puissance que ses volts et ampères ne le permettent.</numerusform>
            <numerusform>%n mesures indiquent plus de puissance que leurs volts et ampères ne le permettent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines.</source>
        <translation>
            <numerusform>%1 : %n ligne.</numerusform>
            <numerusform>%1 : %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only units in this state: unprovisioned, provisioning, provisioning-error, flipped, operational, reporting-error, update-error.</source>
        <translation>Seulement les unités dans cet état : unprovisioned, provisioning, provisioning-error, flipped, operational, reporting-error, update-error.</translation>
    </message>
    <message>
        <source>Only units whose serial number contains TEXT.</source>
        <translation>Seulement les unités dont le numéro de série contient TEXT.</translation>
    </message>
    <message>
        <source>Only units whose model number contains TEXT.</source>
        <translation>Seulement les unités dont le numéro de modèle contient TEXT.</translation>
    </message>
    <message>
        <source>Only units that EMAIL provisioned.</source>
        <translation>Seulement les unités mises en service par EMAIL.</translation>
    </message>
    <message>
        <source>Only units with this tag; given again: or with that one.</source>
        <translation>Seulement les unités avec cette étiquette; répété : ou avec celle-là.</translation>
    </message>
    <message>
        <source>Only units whose relay is open, or shut.</source>
        <translation>Seulement les unités dont le relais est ouvert (open) ou fermé (shut).</translation>
    </message>
    <message>
        <source>Only units of this DER type.</source>
        <translation>Seulement les unités de ce type de RED.</translation>
    </message>
    <message>
        <source>Only units of meter form 2S, or 12S.</source>
        <translation>Seulement les unités de forme de compteur 2S ou 12S.</translation>
    </message>
    <message>
        <source>Only units whose description contains TEXT; equals:, starts: or ends: before it compares so.</source>
        <translation>Seulement les unités dont la description contient TEXT; equals:, starts: ou ends: devant compare ainsi.</translation>
    </message>
    <message>
        <source>Only units whose IP address contains TEXT; equals:, starts: or ends: likewise.</source>
        <translation>Seulement les unités dont l’adresse IP contient TEXT; equals:, starts: ou ends: de même.</translation>
    </message>
    <message>
        <source>Give serial numbers or filters, not both.</source>
        <translation>Donnez des numéros de série ou des filtres, pas les deux.</translation>
    </message>
    <message>
        <source>Say which units: serial numbers, filters, or --all for every unit of the company.</source>
        <translation>Dites quelles unités : numéros de série, filtres, ou --all pour toutes celles de l’entreprise.</translation>
    </message>
    <message>
        <source>No unit passes these filters.</source>
        <translation>Aucune unité ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Every unit of the company.</source>
        <translation>Toutes les unités de l’entreprise.</translation>
    </message>
    <message>
        <source>witnessmarkctl %1: give one serial number.</source>
        <translation>witnessmarkctl %1 : donnez un numéro de série.</translation>
    </message>
    <message>
        <source>Provision Requested: %1 is “%2”. It is “Operational” once it has reached the cloud, within five minutes; “fleet show %1” tells.</source>
        <translation>Mise en service demandée : %1 est « %2 ». Elle devient opérationnelle quand elle joint le nuage, en cinq minutes; « fleet show %1 » le dit.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl fleet relay open|shut [SERIAL…] [filters of “fleet units” | --all] [--confirm WORD] | list | status ID | cancel ID</source>
        <translation>usage : witnessmarkctl fleet relay open|shut [SERIAL…] [filtres de « fleet units » | --all] [--confirm WORD] | list | status ID | cancel ID</translation>
    </message>
    <message>
        <source>will be opened</source>
        <translation>sera ouvert</translation>
    </message>
    <message>
        <source>will be shut</source>
        <translation>sera fermé</translation>
    </message>
    <message>
        <source>what waits for it is taken back; it stays as it is</source>
        <translation>ce qui l’attendait est retiré; il reste comme il est</translation>
    </message>
    <message>
        <source>was asked for already, and waits</source>
        <translation>a déjà été demandé, et attend</translation>
    </message>
    <message>
        <source>left out: it is not provisioned</source>
        <translation>laissée de côté : elle n’est pas en service</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>laissée de côté : %1</translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>
            <numerusform>À %1, %n relais s’ouvre : ce qui alimente par lui est coupé du réseau. Un relais ouvert ne met rien hors tension; seul un appareil de mesure le dit.</numerusform>
            <numerusform>À %1, %n relais s’ouvrent : ce qui alimente par eux est coupé du réseau. Un relais ouvert ne met rien hors tension; seul un appareil de mesure le dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</source>
        <translation>
            <numerusform>À %1, %n relais se ferme : ce qui est câblé derrière est relié au réseau et sous tension, qui que ce soit qui s’y trouve.</numerusform>
            <numerusform>À %1, %n relais se ferment : ce qui est câblé derrière est relié au réseau et sous tension, qui que ce soit qui s’y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</source>
        <translation>
            <numerusform>Pour %n d’entre elles le bureau n’a pas de travail : il ne sait rien du cadenassage, du câblage et de la permission à cet endroit.</numerusform>
            <numerusform>Pour %n d’entre elles le bureau n’a pas de travail : il ne sait rien du cadenassage, du câblage et de la permission à ces endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet. If this is meant: %1 --confirm %2</source>
        <translation>Rien n’a encore été demandé. Si c’est voulu : %1 --confirm %2</translation>
    </message>
    <message>
        <source>“fleet relay status %1” tells how it goes on; “fleet relay cancel %1” takes back what waits.</source>
        <translation>« fleet relay status %1 » dit la suite; « fleet relay cancel %1 » retire ce qui attend.</translation>
    </message>
    <message>
        <source>%1  %2  %3  units: %4, acknowledged: %5  asked for by %6</source>
        <translation>%1  %2  %3  unités : %4, confirmées : %5  demandé par %6</translation>
    </message>
    <message>
        <source>Opens or shuts relays at the top of the next hour: shows what would happen, asks for it once it is confirmed, cancels it, and tells what each unit did.</source>
        <translation>Ouvre ou ferme des relais au début de la prochaine heure : montre ce qui se passerait, le demande une fois confirmé, l’annule, et dit ce que chaque unité a fait.</translation>
    </message>
    <message>
        <source>open, shut, list, status or cancel.</source>
        <translation>open, shut, list, status ou cancel.</translation>
    </message>
    <message>
        <source>Units, or the batch for status and cancel.</source>
        <translation>Des unités, ou le lot pour status et cancel.</translation>
    </message>
    <message>
        <source>The word that the preview ended with: what it showed is what is meant.</source>
        <translation>Le mot par lequel l’aperçu s’est terminé : ce qu’il a montré est ce qui est voulu.</translation>
    </message>
    <message>
        <source>Shows everything the office knows of one unit.</source>
        <translation>Montre tout ce que le bureau sait d’une unité.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl fleet tag list | create NAME | rename NAME NEW | delete NAME --confirm NAME | apply NAME [SERIAL…] | take-off NAME [SERIAL…]; apply and take-off also take the filters of “fleet units”, or --all</source>
        <translation>usage : witnessmarkctl fleet tag list | create NAME | rename NAME NEW | delete NAME --confirm NAME | apply NAME [SERIAL…] | take-off NAME [SERIAL…]; apply et take-off prennent aussi les filtres de « fleet units », ou --all</translation>
    </message>
    <message>
        <source>There is no tag “%1”; “fleet tag create” makes one.</source>
        <translation>Il n’y a pas d’étiquette « %1 »; « fleet tag create » en fait une.</translation>
    </message>
    <message>
        <source>%1  units: %2</source>
        <translation>%1  unités : %2</translation>
    </message>
    <message>
        <source>%1: changed on %2 of %3 units.</source>
        <translation>%1 : changée sur %2 de %3 unités.</translation>
    </message>
    <message>
        <source>Makes, renames, deletes and lists tags, and puts them on units or takes them off.</source>
        <translation>Fait, renomme, supprime et liste des étiquettes, les met sur des unités ou les enlève.</translation>
    </message>
    <message>
        <source>list, create, rename, delete, apply or take-off.</source>
        <translation>list, create, rename, delete, apply ou take-off.</translation>
    </message>
    <message>
        <source>The tag, and what follows it.</source>
        <translation>L’étiquette, et ce qui la suit.</translation>
    </message>
    <message>
        <source>delete: the tag&apos;s name once more.</source>
        <translation>delete : le nom de l’étiquette encore une fois.</translation>
    </message>
    <message>
        <source>The tag “%1” is made.</source>
        <translation>L’étiquette « %1 » est faite.</translation>
    </message>
    <message>
        <source>The tag is called “%1” now, on every unit.</source>
        <translation>L’étiquette s’appelle maintenant « %1 », sur chaque unité.</translation>
    </message>
    <message>
        <source>“%1” would be deleted, and taken off %2 units. Nothing was done; if it is meant: --confirm &quot;%1&quot;</source>
        <translation>« %1 » serait supprimée, et enlevée de %2 unités. Rien n’a été fait; si c’est voulu : --confirm &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and off all units.</source>
        <translation>L’étiquette « %1 » est supprimée, et enlevée de toutes les unités.</translation>
    </message>
    <message>
        <source>%1  %2  %3  relay: %4  last report: %5  %6</source>
        <translation>%1  %2  %3  relais : %4  dernier rapport : %5  %6</translation>
    </message>
    <message>
        <source>%1 requested at %2, for %3</source>
        <translation>%1 demandé le %2, pour le %3</translation>
    </message>
    <message>
        <source>Lists the units of the company that pass the filters.</source>
        <translation>Liste les unités de l’entreprise qui passent les filtres.</translation>
    </message>
    <message>
        <source>Order by COLUMN: serial, model, status, relay, meter_form, der_type, installer, installed, last_report, description, address, city, state, zip, premises_id, ip_address, firmware, tags.</source>
        <translation>Trier par COLUMN : serial, model, status, relay, meter_form, der_type, installer, installed, last_report, description, address, city, state, zip, premises_id, ip_address, firmware, tags.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>Dans l’autre sens.</translation>
    </message>
    <message>
        <source>witnessmarkctl fleet units: there is no column “%1”.</source>
        <translation>witnessmarkctl fleet units : il n’y a pas de colonne « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n units.</source>
        <translation>
            <numerusform>%n unité.</numerusform>
            <numerusform>%n unités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends metering, control and messages of units; they stay in the company&apos;s list.</source>
        <translation>Met fin à la mesure, à la commande et aux messages d’unités; elles restent dans la liste de l’entreprise.</translation>
    </message>
    <message>
        <source>The units&apos; serial numbers.</source>
        <translation>Les numéros de série des unités.</translation>
    </message>
    <message>
        <source>How many units are meant.</source>
        <translation>Combien d’unités sont visées.</translation>
    </message>
    <message numerus="yes">
        <source>These %n units would no longer be measured, controlled or heard of, and what waits for their relays would be cancelled. Their relays stay as they are. Nothing was done; if it is meant: --confirm %1</source>
        <translation>
            <numerusform>Cette %n unité ne serait plus mesurée, commandée ni entendue, et ce qui attend pour son relais serait annulé. Son relais reste comme il est. Rien n’a été fait; si c’est voulu : --confirm %1</numerusform>
            <numerusform>Ces %n unités ne seraient plus mesurées, commandées ni entendues, et ce qui attend pour leurs relais serait annulé. Leurs relais restent comme ils sont. Rien n’a été fait; si c’est voulu : --confirm %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are unprovisioned.</source>
        <translation>
            <numerusform>%n unité mise hors service.</numerusform>
            <numerusform>%n unités mises hors service.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos at the office</source>
        <translation>%1 de %2 photos au bureau</translation>
    </message>
    <message numerus="yes">
        <source>%n photos; how many are at the office is not known now</source>
        <translation>
            <numerusform>%n photo; on ne sait pas maintenant si elle est au bureau</numerusform>
            <numerusform>%n photos; on ne sait pas maintenant combien sont au bureau</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Diffère : %1</translation>
    </message>
    <message>
        <source>%1, recorded by %2 on device %3</source>
        <translation>%1, consigné par %2 sur l’appareil %3</translation>
    </message>
    <message>
        <source>Says of each job how many photos are at the office, what was not sent, and which values differ between devices; it sends nothing.</source>
        <translation>Dit pour chaque travail combien de photos sont au bureau, ce qui n’a pas été envoyé et quelles valeurs diffèrent entre appareils; n’envoie rien.</translation>
    </message>
    <message>
        <source>Entries not sent yet: %1; not taken by the office and kept here: %2.</source>
        <translation>Inscriptions pas encore envoyées : %1; non prises par le bureau et gardées ici : %2.</translation>
    </message>
    <message>
        <source>Records what was done about a deficiency, with photos of it.</source>
        <translation>Consigne ce qui a été fait au sujet d’une non-conformité, avec des photos.</translation>
    </message>
    <message>
        <source>The deficiency&apos;s number in the list, or its id.</source>
        <translation>Le numéro de la non-conformité dans la liste, ou son identifiant.</translation>
    </message>
    <message>
        <source>What was done about it.</source>
        <translation>Ce qui a été fait à ce sujet.</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <translation>Qui le dit.</translation>
    </message>
    <message>
        <source>A photo that shows it; several may be given.</source>
        <translation>Une photo qui le montre; on peut en donner plusieurs.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl deficiency cure JOB NUMBER --words TEXT --by NAME [--photo FILE]...</source>
        <translation>utilisation : witnessmarkctl deficiency cure TRAVAIL NUMÉRO --words TEXTE --by NOM [--photo FICHIER]...</translation>
    </message>
    <message>
        <source>Lists what inspectors found lacking at a job, and what became of it.</source>
        <translation>Énumère ce que des inspecteurs ont trouvé non conforme à un travail, et ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl deficiency list JOB</source>
        <translation>utilisation : witnessmarkctl deficiency list TRAVAIL</translation>
    </message>
    <message>
        <source>No inspector has written a deficiency.</source>
        <translation>Aucun inspecteur n’a écrit de non-conformité.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>answered, not accepted yet</source>
        <translation>répondue, pas encore acceptée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Réponse de %1 : %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>The list has no item “%1”. Its ids are those that inspect --json prints.</source>
        <translation>La liste n’a pas de point « %1 ». Ses identifiants sont ceux qu’imprime inspect --json.</translation>
    </message>
    <message>
        <source>Opens a packet or a bundle as an inspector: what it is worth, and every item with its evidence; signs it or returns it with deficiencies.</source>
        <translation>Ouvre un dossier de mise en service ou un lot comme inspecteur : ce qu’il vaut, et chaque point avec ses preuves; le signe ou le retourne avec des non-conformités.</translation>
    </message>
    <message>
        <source>Return it with the deficiencies in FILE: {&quot;deficiencies&quot;: [{&quot;about&quot;: an item&apos;s id, &quot;words&quot;: …, &quot;cite&quot;: …}]}.</source>
        <translation>Le retourner avec les non-conformités de FILE : {&quot;deficiencies&quot;: [{&quot;about&quot;: identifiant d’un point, &quot;words&quot;: …, &quot;cite&quot;: …}]}.</translation>
    </message>
    <message>
        <source>Accept it as it stands.</source>
        <translation>L’accepter tel quel.</translation>
    </message>
    <message>
        <source>Accept the cure of an earlier deficiency, by its number or id.</source>
        <translation>Accepter la correction d’une non-conformité antérieure, par son numéro ou son identifiant.</translation>
    </message>
    <message>
        <source>Record that every item of the list was looked at.</source>
        <translation>Consigner que chaque point de la liste a été regardé.</translation>
    </message>
    <message>
        <source>The inspector, who signs.</source>
        <translation>L’inspecteur, qui signe.</translation>
    </message>
    <message>
        <source>What the inspector declares; without it the usual words.</source>
        <translation>Ce que déclare l’inspecteur; sans cela, les mots usuels.</translation>
    </message>
    <message>
        <source>Folder for the bundle and the sheet that are handed back.</source>
        <translation>Dossier pour le lot et la feuille qui sont remis en retour.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl inspect FILE [--return FILE | --accept] [--name NAME --out DIR]</source>
        <translation>utilisation : witnessmarkctl inspect FICHIER [--return FICHIER | --accept] [--name NOM --out DOSSIER]</translation>
    </message>
    <message>
        <source>Paper to print on: ansi-b (17 x 11 in, without it), a3, or letter (each sheet in two halves); always at true size.</source>
        <translation>Papier d’impression : ansi-b (17 x 11 po, par défaut), a3 ou letter (chaque feuille en deux moitiés); toujours en grandeur réelle.</translation>
    </message>
    <message>
        <source>usage: witnessmarkctl draw sld|plot|three-line SITE.json|JOB --out FILE.svg|FILE.pdf|FILE.dxf [--paper ansi-b|a3|letter]</source>
        <translation>usage : witnessmarkctl draw sld|plot|three-line SITE.json|JOB --out FILE.svg|FILE.pdf|FILE.dxf [--paper ansi-b|a3|letter]</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 All that is wrong with it: witnessmarkctl pack lint %1</source>
        <translation>%1 ne peut servir. %2 Tout ce qui ne va pas : witnessmarkctl pack lint %1</translation>
    </message>
    <message>
        <source>%1 is of another utility than this site (%2): what it says does not count for it.</source>
        <translation>%1 est d’un autre service public que celui de ce site (%2) : ce qu’il dit ne vaut pas pour lui.</translation>
    </message>
    <message>
        <source>%1 is in force from %2 on; the site is judged as of %3.</source>
        <translation>%1 est en vigueur à compter du %2 ; le site est jugé en date du %3.</translation>
    </message>
    <message>
        <source>Asks the office to provision units, and tells how they stand.</source>
        <translation>Demande au bureau de mettre des unités en service, et dit où elles en sont.</translation>
    </message>
    <message numerus="yes">
        <source>Provision Requested for %n units; “fleet units” tells how they stand.</source>
        <translation>
            <numerusform>Mise en service demandée pour %n unité; « fleet units » dit où elle en est.</numerusform>
            <numerusform>Mise en service demandée pour %n unités; « fleet units » dit où elles en sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in English: whoever it is for reads English.</source>
        <translation>Il est en anglais : la personne à qui il est destiné lit l’anglais.</translation>
    </message>
    <message>
        <source>witnessmarkctl: “%1” needs another word.</source>
        <translation>witnessmarkctl : il manque un mot après « %1 ».</translation>
    </message>
    <message>
        <source>%1 is what is read here. Name another file to write to.</source>
        <translation>%1 est ce qui est lu ici. Nommez un autre fichier pour écrire.</translation>
    </message>
    <message>
        <source>Can be made: it lacks no fact.</source>
        <translation>Peut être fait : aucun fait n’y manque.</translation>
    </message>
    <message>
        <source>%1 is a drawing. Type: %2</source>
        <translation>%1 est un dessin. Tapez : %2</translation>
    </message>
    <message>
        <source>%1 (%2) is a photo: take it, and add it to the job.</source>
        <translation>%1 (%2) est une photo : prenez-la et ajoutez-la au travail.</translation>
    </message>
    <message>
        <source>%1 (%2) is not made here. Get it from whoever issues it, and record that it is there.</source>
        <translation>%1 (%2) ne se fait pas ici. Obtenez-le de qui l’émet et notez qu’il est là.</translation>
    </message>
    <message>
        <source>%1: it lacks no fact.</source>
        <translation>%1 : aucun fait n’y manque.</translation>
    </message>
    <message>
        <source>Not among them: %1, %2</source>
        <translation>N’en fait pas partie : %1, %2</translation>
    </message>
    <message>
        <source>Also a ZIP file with every drawing, letter and photo as a file of its own and a list of what is there and what is not, for portals that take no packet.</source>
        <translation>Aussi un fichier ZIP avec chaque dessin, lettre et photo dans son propre fichier et une liste de ce qui y est et de ce qui n’y est pas, pour les portails qui ne prennent pas de dossier.</translation>
    </message>
    <message>
        <source>%1 attachments of other devices were not fetched, as asked.</source>
        <translation>%1 pièces jointes d’autres appareils n’ont pas été rapportées, comme demandé.</translation>
    </message>
    <message>
        <source>Leave photos and files where they are, both ways: entries only.</source>
        <translation>Laisser photos et fichiers où ils sont, dans les deux sens : les entrées seulement.</translation>
    </message>
    <message>
        <source>Leave photos and files of other devices at the office; send this device&apos;s.</source>
        <translation>Laisser au bureau les photos et fichiers d’autres appareils; envoyer ceux de cet appareil.</translation>
    </message>
    <message>
        <source>Fetch this one whatever else (may be given several times).</source>
        <translation>Rapporter celle-ci dans tous les cas (peut être donnée plusieurs fois).</translation>
    </message>
    <message>
        <source>witnessmarkctl sync: “%1” is no hash of a photo: 64 digits of 0 to 9 and a to f, as the record has it.</source>
        <translation>witnessmarkctl sync : « %1 » n’est pas l’empreinte d’une photo : 64 chiffres de 0 à 9 et de a à f, comme au dossier.</translation>
    </message>
    <message>
        <source>Can be made; it is marked DEMONSTRATION.</source>
        <translation>Peut être fait; il porte la mention DEMONSTRATION.</translation>
    </message>
    <message>
        <source>Can be made, but PRELIMINARY: %1</source>
        <translation>Peut être fait, mais PRELIMINARY : %1</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>%1 is empty. Give a name.</source>
        <translation>%1 : vide. Donnez un nom.</translation>
    </message>
    <message>
        <source>%1 has to be one line.</source>
        <translation>%1 : une seule ligne.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>Le certificat n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>The company&apos;s name</source>
        <translation>Le nom de l&apos;entreprise</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Le nom de la personne</translation>
    </message>
    <message>
        <source>“%1” is no role a company grants; choose one of %2.</source>
        <translation>« %1 » n&apos;est pas un rôle qu&apos;une entreprise accorde; choisissez parmi %2.</translation>
    </message>
    <message>
        <source>The person&apos;s key is no Ed25519 key.</source>
        <translation>La clé de la personne n&apos;est pas une clé Ed25519.</translation>
    </message>
    <message>
        <source>The company&apos;s key and its certificate do not belong together.</source>
        <translation>La clé de l&apos;entreprise et son certificat ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The company&apos;s certificate is none that may grant.</source>
        <translation>Le certificat de l&apos;entreprise n&apos;est pas de ceux qui peuvent autoriser.</translation>
    </message>
    <message>
        <source>The grant would end on %1: it has to end after today and no later than the company&apos;s certificate.</source>
        <translation>L&apos;autorisation prendrait fin le %1 : elle doit finir après aujourd&apos;hui et pas plus tard que le certificat de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>The grant of %1 ended on %2. Ask %3 for a new one.</source>
        <translation>L&apos;autorisation de %1 a pris fin le %2. Demandez-en une autre à %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2, and its grants with it.</source>
        <translation>Le certificat de %1 a pris fin le %2, et ses autorisations avec lui.</translation>
    </message>
    <message>
        <source>The grant of %1 begins on %2 only. Check this machine&apos;s clock, or wait.</source>
        <translation>L&apos;autorisation de %1 ne commence que le %2. Vérifiez l&apos;horloge de cet appareil, ou attendez.</translation>
    </message>
    <message>
        <source>The grant does not carry %1&apos;s signature: it was altered or forged.</source>
        <translation>L&apos;autorisation ne porte pas la signature de %1 : elle a été modifiée ou falsifiée.</translation>
    </message>
    <message>
        <source>The certificate of %1 is none that may grant anything.</source>
        <translation>Le certificat de %1 n&apos;est pas de ceux qui peuvent autoriser quoi que ce soit.</translation>
    </message>
    <message>
        <source>The grant is of %1, whose certificate is not among the trust anchors in %2.</source>
        <translation>L&apos;autorisation vient de %1, dont le certificat n&apos;est pas parmi les ancres de confiance dans %2.</translation>
    </message>
    <message>
        <source>“%1” holds no grant. A company makes one with: witnessmarkctl company grant</source>
        <translation>« %1 » ne contient aucune autorisation. Une entreprise en fait une avec : witnessmarkctl company grant</translation>
    </message>
    <message>
        <source>The certificate in “%1” is no grant: a grant names a person, a company, a role and an Ed25519 key.</source>
        <translation>Le certificat dans « %1 » n&apos;est pas une autorisation : une autorisation nomme une personne, une entreprise, un rôle et une clé Ed25519.</translation>
    </message>
    <message>
        <source>The grant in “%1” is for another key than the one given. Give the key it was made for, or ask %2 for a grant for this one.</source>
        <translation>L&apos;autorisation dans « %1 » est pour une autre clé que celle donnée. Donnez la clé pour laquelle elle a été faite, ou demandez à %2 une autorisation pour celle-ci.</translation>
    </message>
    <message>
        <source>There is no company among the trust anchors, so nobody can be believed to be its administrator. Put the company&apos;s certificate into %1.</source>
        <translation>Il n&apos;y a aucune entreprise parmi les ancres de confiance; on ne peut donc croire personne son administrateur. Placez le certificat de l&apos;entreprise dans %1.</translation>
    </message>
    <message>
        <source>The grant speaks for %1, but %2 issued it. A company grants for itself only.</source>
        <translation>L&apos;autorisation parle pour %1, mais %2 l&apos;a émise. Une entreprise n&apos;autorise que pour elle-même.</translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message>
        <source>What was done about it</source>
        <translation>Ce qui a été fait à ce sujet</translation>
    </message>
    <message>
        <source>What was done, and how it can be seen</source>
        <translation>Ce qui a été fait, et comment on peut le voir</translation>
    </message>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation>
            <numerusform>%n photo choisie</numerusform>
            <numerusform>%n photos choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos from files</source>
        <translation>Ajouter des photos depuis des fichiers</translation>
    </message>
    <message>
        <source>It is recorded under your name. Whether it is cured, the inspector says.</source>
        <translation>C’est inscrit sous votre nom. Si elle est corrigée, c’est l’inspecteur qui le dit.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>L’inscrire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DateAnswer</name>
    <message>
        <source>%1: %2 is recorded</source>
        <translation>%1 : %2 est consigné</translation>
    </message>
    <message>
        <source>%1, as year-month-day</source>
        <translation>%1, sous la forme année-mois-jour</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>It was today</source>
        <translation>C’était aujourd’hui</translation>
    </message>
    <message>
        <source>Write the day as %1.</source>
        <translation>Écrivez le jour ainsi : %1.</translation>
    </message>
</context>
<context>
    <name>DeficienciesHead</name>
    <message>
        <source>Deficiencies</source>
        <translation>Non-conformités</translation>
    </message>
    <message>
        <source>Make the packet anew and hand it in: it lists each deficiency with its answer.</source>
        <translation>Refaites le dossier de mise en service et remettez-le : il énumère chaque non-conformité avec sa réponse.</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Aller au dossier de mise en service</translation>
    </message>
</context>
<context>
    <name>DeficienciesPage</name>
    <message>
        <source>Deficiencies</source>
        <translation>Non-conformités</translation>
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
        <translation>Réponse de %1 : %2</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <translation>Dire ce qui a été fait</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Changer la réponse</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>Aller à l’étape</translation>
    </message>
</context>
<context>
    <name>DeficiencySheet</name>
    <message>
        <source>A deficiency</source>
        <translation>Une non-conformité</translation>
    </message>
    <message>
        <source>About the installation as a whole</source>
        <translation>Au sujet de l’installation dans son ensemble</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>Ce qui ne va pas, et où</translation>
    </message>
    <message>
        <source>What asks for it (page or clause)</source>
        <translation>Ce qui l’exige (page ou article)</translation>
    </message>
    <message>
        <source>Taken from the item. Change it where another clause is meant.</source>
        <translation>Repris du point. Changez-le s’il s’agit d’un autre article.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DemonstrationBanner</name>
    <message>
        <source>DEMONSTRATION: simulated devices</source>
        <translation>DÉMONSTRATION&#xa0;: appareils simulés</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger : %1</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>It can be made all the same. It says PRELIMINARY, and names in brackets what is missing.</source>
        <translation>Il peut être fait quand même. Il dit PRÉLIMINAIRE et nomme entre crochets ce qui manque.</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>En préparation …</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save to edit</source>
        <translation>Enregistrer pour modifier</translation>
    </message>
</context>
<context>
    <name>DocumentSave</name>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>documents/%1: %2</source>
        <translation>documents/%1 : %2</translation>
    </message>
    <message>
        <source>This id is used twice.</source>
        <translation>Cet id est utilisé deux fois.</translation>
    </message>
    <message>
        <source>It has no “blocks”, so there would be nothing on the page.</source>
        <translation>Il n’a pas de « blocks » : il n’y aurait rien sur la page.</translation>
    </message>
    <message>
        <source>There is no kind of block “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de sorte de bloc « %1 ». On connaît : %2.</translation>
    </message>
    <message>
        <source>The pack has no wording “%1”.</source>
        <translation>Le paquet n’a pas le texte prescrit « %1 ».</translation>
    </message>
    <message>
        <source>There is no list “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de liste « %1 ». On connaît : %2.</translation>
    </message>
    <message>
        <source>There is no document “%1”. There are: %2.</source>
        <translation>Il n’y a pas de document « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>None on this site.</source>
        <translation>Aucun sur ce site.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>DEMONSTRATION: not an installation</source>
        <translation>DÉMONSTRATION : pas une installation</translation>
    </message>
    <message>
        <source>PRELIMINARY</source>
        <translation>PRÉLIMINAIRE</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>D’après : %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>The pages could not be written. Free some memory and try again.</source>
        <translation>Les pages n’ont pas pu être écrites. Libérez de la mémoire et réessayez.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Deactivated, unless agreed with the utility</source>
        <translation>Désactivée, sauf entente avec le distributeur</translation>
    </message>
    <message>
        <source>Activated (as recorded)</source>
        <translation>Activée (selon le registre)</translation>
    </message>
    <message>
        <source>Deactivated (as recorded)</source>
        <translation>Désactivée (selon le registre)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>as required</source>
        <translation>comme exigé</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>DIFFÈRE</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Functions of the inverter that differ from what is required: %1.</source>
        <translation>Fonctions de l’onduleur qui diffèrent de ce qui est exigé : %1.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NON</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>PRELIMINARY. Facts not recorded yet: %n. Each stands in brackets where it belongs.</source>
        <translation>PRÉLIMINAIRE. Faits pas encore inscrits : %n. Chacun est entre crochets à sa place.</translation>
    </message>
    <message>
        <source>NOT TO BE SIGNED. %1</source>
        <translation>NE PAS SIGNER. %1</translation>
    </message>
    <message>
        <source>Print at 100 %. The bar is 4 in (101.6 mm) long; if it is not, the letters are not as high as asked.</source>
        <translation>Imprimez à 100 %. La barre mesure 4 po (101,6 mm) ; sinon, les lettres n’ont pas la hauteur demandée.</translation>
    </message>
    <message>
        <source>%1. Capitals %2 in (%3 mm) high.</source>
        <translation>%1. Majuscules de %2 po (%3 mm) de haut.</translation>
    </message>
    <message>
        <source>“%1” is too wide for this sheet at that height. Have it engraved from the words.</source>
        <translation>« %1 » est trop large pour cette feuille à cette hauteur. Faites-le graver d’après le texte.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NON RESPECTÉ</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>variance requested</source>
        <translation>dérogation demandée</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>have</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>MANQUE</translation>
    </message>
    <message>
        <source>not known whether it is asked for</source>
        <translation>on ne sait pas s’il est demandé</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>On this site</source>
        <translation>Sur ce site</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nothing of this applies here.</source>
        <translation>Rien de cela ne s’applique ici.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>no target known</source>
        <translation>aucune cible connue</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Meter ID on the bus</source>
        <translation>ID du compteur sur le bus</translation>
    </message>
    <message>
        <source>Total kWh</source>
        <translation>kWh totaux</translation>
    </message>
    <message>
        <source>Its own display</source>
        <translation>Son propre affichage</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Demande maximale</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>no frame of the meter in the record</source>
        <translation>aucune trame du compteur dans le registre</translation>
    </message>
    <message>
        <source>The display shows</source>
        <translation>L’affichage montre</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>no photo in the record</source>
        <translation>aucune photo dans le registre</translation>
    </message>
    <message>
        <source>There is no document “%1” for this site. There are: %2.</source>
        <translation>Il n’y a pas de document « %1 » pour ce site. Il y a : %2.</translation>
    </message>
    <message>
        <source>Single-line diagram</source>
        <translation>Schéma unifilaire</translation>
    </message>
    <message>
        <source>Plot plan</source>
        <translation>Plan de situation</translation>
    </message>
    <message>
        <source>Three-line diagram</source>
        <translation>Schéma trifilaire</translation>
    </message>
    <message>
        <source>“%1” is recorded as no, but the drawing that this program makes of the site has it. The record counts: correct it if you hand in this drawing.</source>
        <translation>« %1 » est consigné comme non, mais le dessin que ce programme fait du site l’a. Ce qui est consigné compte : corrigez-le si vous remettez ce dessin.</translation>
    </message>
    <message>
        <source>%1 is not complete, so it answers no rule yet. It lacks: %2</source>
        <translation>%1 n&apos;est pas complet et ne répond donc encore à aucune règle. Il lui manque : %2</translation>
    </message>
    <message>
        <source>%1 shows what cannot be so: %2</source>
        <translation>%1 montre ce qui ne peut pas être : %2</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Activated or deactivated</source>
        <translation>Activé ou désactivé</translation>
    </message>
    <message>
        <source>Two records disagree about %1. Decide that first; then it can be removed.</source>
        <translation>Deux relevés ne s’accordent pas sur %1. Décidez-en d’abord; ensuite on peut l’enlever.</translation>
    </message>
    <message>
        <source>A revision needs a number that follows the last one, and what changed. Enter it among the site&apos;s facts.</source>
        <translation>Une révision exige un numéro qui suit le dernier et ce qui a changé. Inscrivez-la parmi les faits du site.</translation>
    </message>
    <message>
        <source>No tag is asked for on this site.</source>
        <translation>Aucune étiquette n’est demandée sur ce site.</translation>
    </message>
    <message>
        <source>There is no photo in the record.</source>
        <translation>Il n’y a aucune photo au registre.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>éthiopien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gujarati</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>gourmoukhi</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>autre alphabet</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>lettres : %1</translation>
    </message>
    <message>
        <source>A name in %1 letters cannot be printed with this document’s typeface. Record it in Latin letters.</source>
        <translation>Un nom en d’autres lettres (%1) ne peut pas être imprimé avec la police de ce document. Consignez-le en lettres latines.</translation>
    </message>
    <message>
        <source>%1: its %2 letters cannot be printed with this document’s typeface. Record it in Latin letters.</source>
        <translation>%1 : ses lettres (%2) ne peuvent pas être imprimées avec la police de ce document. Consignez-le en lettres latines.</translation>
    </message>
    <message>
        <source>There is no drawing “%1”.</source>
        <translation>Il n’y a pas de dessin « %1 ».</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reading the handbook …</source>
        <translation>Lecture du guide …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>The drawing&apos;s pages could not be made. Free some memory and try again.</source>
        <translation>Impossible de produire les pages du plan. Libérez de la mémoire et réessayez.</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Feuille %1</translation>
    </message>
    <message>
        <source>The drawing has no sheet, so there is nothing to write.</source>
        <translation>Le plan n’a aucune feuille : il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Choose another folder or name.</source>
        <translation>%1 ne peut pas être écrit ici. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>There is no room for %1. Free some space and try again.</source>
        <translation>Il n’y a pas assez d’espace pour %1. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk or choose another folder.</source>
        <translation>Impossible d’écrire %1. Vérifiez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is no name for a drawing. Let it end with .svg, .pdf or .dxf.</source>
        <translation>%1 ne convient pas comme nom de plan. Il doit se terminer par .svg, .pdf ou .dxf.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it or choose another one.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>DrawingLacks</name>
    <message>
        <source>The plan tells, the record does not</source>
        <translation>Le plan le dit, le registre non</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>L’inscrire</translation>
    </message>
    <message>
        <source>Asked for by the utility</source>
        <translation>Demandé par le distributeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DrawingPicked</name>
    <message>
        <source>Correct it</source>
        <translation>Le corriger</translation>
    </message>
    <message>
        <source>Its facts</source>
        <translation>Ses données</translation>
    </message>
</context>
<context>
    <name>DrawingSave</name>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>Dessin DXF</translation>
    </message>
    <message>
        <source>17 × 11 in</source>
        <translation>17 × 11 po</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter, in two halves</source>
        <translation>Lettre, en deux moitiés</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Feuille entière</translation>
    </message>
    <message>
        <source>Previous object</source>
        <translation>Objet précédent</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>Objet suivant</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 de %2</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Modifier le plan</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>Single-line diagram</source>
        <translation>Schéma unifilaire</translation>
    </message>
    <message>
        <source>Plot plan</source>
        <translation>Plan de situation</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, 0 shows all of it, N and P go from object to object.</source>
        <translation>Les flèches le déplacent, plus et moins changent la taille, 0 le montre en entier, N et P vont d’objet en objet.</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dessin en cours …</translation>
    </message>
    <message>
        <source>Three-line diagram</source>
        <translation>Schéma trifilaire</translation>
    </message>
    <message>
        <source>Hide the tools</source>
        <translation>Masquer les outils</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>EvidenceHead</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>FactAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter among the site’s facts: %1</source>
        <translation>Consigner parmi les faits du site : %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>several, separated by commas</source>
        <translation>plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Only a number goes here, without its unit</source>
        <translation>Ici va seulement un nombre, sans son unité</translation>
    </message>
    <message>
        <source>Only a number goes here, without its unit: %1</source>
        <translation>Ici va seulement un nombre, sans son unité : %1</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Two records disagree. Choose what is so, or enter it anew.</source>
        <translation>Deux registres se contredisent. Choisissez ce qui est vrai ou saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is so</source>
        <translation>C’est exact</translation>
    </message>
    <message>
        <source>Not known after all</source>
        <translation>Inconnu, finalement</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi c’est demandé</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Read the code on the label</source>
        <translation>Lire le code de l’étiquette</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>consigné</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>balayé</translation>
    </message>
    <message>
        <source>from the device</source>
        <translation>de l’appareil</translation>
    </message>
    <message>
        <source>from the part number</source>
        <translation>du numéro de pièce</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 is still to come; today is %2. Write the day on which it happened.</source>
        <translation>%1 est encore à venir ; nous sommes le %2. Écrivez le jour où cela s’est passé.</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Drive %1</source>
        <translation>Lecteur %1</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Choisir ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n chosen</source>
        <translation>
            <numerusform>Prendre le fichier choisi (%n)</numerusform>
            <numerusform>Prendre les %n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterCompared</name>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Equals exactly</source>
        <translation>Est exactement</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Finit par</translation>
    </message>
</context>
<context>
    <name>FilterOneOf</name>
    <message>
        <source>Any</source>
        <translation>N’importe</translation>
    </message>
</context>
<context>
    <name>FindCollar</name>
    <message>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Find my collar</source>
        <translation>Trouver mon collet</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Where the device was found cannot be remembered: %1 cannot be written. Check the folder and its space.</source>
        <translation>L’endroit où l’appareil a été trouvé ne peut être retenu : %1 ne peut être écrit. Vérifiez le dossier et l’espace.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>Not met: change it</source>
        <translation>Non respecté&#xa0;: changez-le</translation>
    </message>
    <message>
        <source>For somebody to confirm</source>
        <translation>À confirmer par quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n respecté</numerusform>
            <numerusform>%n respectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not apply</source>
        <translation>
            <numerusform>%n ne s’applique pas</numerusform>
            <numerusform>%n ne s’appliquent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>What nobody has recorded yet</source>
        <translation>Ce que personne n’a encore consigné</translation>
    </message>
    <message>
        <source>The fact behind it</source>
        <translation>La donnée à l’appui</translation>
    </message>
    <message>
        <source>The facts behind it</source>
        <translation>Les données à l’appui</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>Je confirme ceci</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Corriger un fait</translation>
    </message>
    <message>
        <source>Ask for a variance</source>
        <translation>Demander une dérogation</translation>
    </message>
    <message>
        <source>Waive with reason</source>
        <translation>Dispenser avec motif</translation>
    </message>
    <message>
        <source>How it is read: %1</source>
        <translation>Comme on le lit : %1</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation>Utiliser la version plus récente</translation>
    </message>
    <message>
        <source>Not recorded yet: ask in this order</source>
        <translation>Pas encore inscrit : à demander dans cet ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n indécis</numerusform>
            <numerusform>%n indécis</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the approval</source>
        <translation>Référence de l’approbation</translation>
    </message>
    <message>
        <source>Record the utility’s answer</source>
        <translation>Consigner la réponse du distributeur</translation>
    </message>
    <message>
        <source>Take back the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Take back the answer</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message numerus="yes">
        <source>Two records disagree about %n facts.</source>
        <translation>
            <numerusform>Deux inscriptions se contredisent sur %n fait.</numerusform>
            <numerusform>Deux inscriptions se contredisent sur %n faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide it among the site’s facts</source>
        <translation>Trancher dans les faits du site</translation>
    </message>
    <message>
        <source>See what the drawing lacks</source>
        <translation>Voir ce qui manque au plan</translation>
    </message>
    <message>
        <source>Or say it of a drawing of your own</source>
        <translation>Ou dites-le d’un plan à vous</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>A job takes one installation from the closed box to the signed packet. Everything is kept on this device and needs no network.</source>
        <translation>Un travail mène une installation de la boîte fermée au dossier signé. Tout est gardé sur cet appareil et ne demande aucun réseau.</translation>
    </message>
    <message>
        <source>Begin a job</source>
        <translation>Commencer un travail</translation>
    </message>
    <message>
        <source>An address is enough to begin. What the collar or its part number can tell is not asked.</source>
        <translation>Une adresse suffit pour commencer. Ce que le collet ou son numéro de pièce peut dire n’est pas demandé.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouveau travail</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <source>A demonstration site with simulated devices. It is marked as such on every page and in every packet, and cannot be signed as real.</source>
        <translation>Un site de démonstration avec des appareils simulés. Il est marqué comme tel sur chaque page et dans chaque dossier, et ne peut pas être signé comme réel.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Inspect a job</source>
        <translation>Inspecter un travail</translation>
    </message>
    <message>
        <source>A packet or a bundle that somebody handed you: whether it is whole, every item with its evidence, and signing it or returning it. It needs no account and no network.</source>
        <translation>Un dossier de mise en service ou un lot que quelqu’un vous a remis : s’il est intègre, chaque point avec ses preuves, et le signer ou le retourner. Il ne faut ni compte ni réseau.</translation>
    </message>
    <message>
        <source>Open a packet or bundle …</source>
        <translation>Ouvrir un dossier ou un lot …</translation>
    </message>
</context>
<context>
    <name>FleetChartPane</name>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché : %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Période affichée : %1</translation>
    </message>
    <message>
        <source>On the hour</source>
        <translation>À l’heure pile</translation>
    </message>
    <message>
        <source>Every measurement</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>Left and right go from point to point, Home and End to the first and last, Enter holds one, plus and minus zoom, 0 shows all, Page Up and Page Down move in time.</source>
        <translation>Gauche et droite vont de point en point, Début et Fin au premier et au dernier, Entrée en retient un, plus et moins rapprochent et éloignent, 0 montre tout, Page préc. et Page suiv. déplacent dans le temps.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>La période suivante</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Each unit</source>
        <translation>Chaque unité</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>FleetChartSave</name>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>FleetChosen</name>
    <message numerus="yes">
        <source>Do something with %n units</source>
        <translation>
            <numerusform>Faire quelque chose avec %n unité</numerusform>
            <numerusform>Faire quelque chose avec %n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %L1</source>
        <translation>Choisir les %L1</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>N’en choisir aucune</translation>
    </message>
    <message numerus="yes">
        <source>With %n units</source>
        <translation>
            <numerusform>Avec %n unité</numerusform>
            <numerusform>Avec %n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Open their relays …</source>
        <translation>Ouvrir leurs relais …</translation>
    </message>
    <message>
        <source>Shut their relays …</source>
        <translation>Fermer leurs relais …</translation>
    </message>
    <message>
        <source>Put a tag on them, or take one off</source>
        <translation>Leur mettre une étiquette, ou en enlever une</translation>
    </message>
    <message>
        <source>Unprovision them …</source>
        <translation>Les mettre hors service …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Unprovision %n units?</source>
        <translation>
            <numerusform>Mettre %n unité hors service?</numerusform>
            <numerusform>Mettre %n unités hors service?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no longer measured, controlled or heard of, and what waits for their relays is cancelled. Their relays stay as they are, and they stay in the company’s list.</source>
        <translation>Elles ne sont plus mesurées ni commandées, et on n’en reçoit plus rien; ce qui attend pour leurs relais est annulé. Leurs relais restent comme ils sont, et elles restent dans la liste de l’entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>Unprovision %n units</source>
        <translation>
            <numerusform>Mettre %n unité hors service</numerusform>
            <numerusform>Mettre %n unités hors service</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for their provisioning</source>
        <translation>Demander leur mise en service</translation>
    </message>
</context>
<context>
    <name>FleetColumnsSheet</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>FleetFilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unprovisioned</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Provisioning Error</source>
        <translation>Erreur de provisionnement</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnelle</translation>
    </message>
    <message>
        <source>Reporting Error</source>
        <translation>Erreur de rapport</translation>
    </message>
    <message>
        <source>Update Error</source>
        <translation>Erreur de mise à jour</translation>
    </message>
    <message>
        <source>Unit serial number contains</source>
        <translation>Le numéro de série contient</translation>
    </message>
    <message>
        <source>Model number contains</source>
        <translation>Le numéro de modèle contient</translation>
    </message>
    <message>
        <source>Relay, as it stands</source>
        <translation>Relais, tel qu’il est</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Tags: one of those ticked is enough</source>
        <translation>Étiquettes : une seule des cochées suffit</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Type de RED</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forme du compteur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Trier par : %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not only the place chosen on the map</source>
        <translation>Pas seulement l’endroit choisi sur la carte</translation>
    </message>
</context>
<context>
    <name>FleetFind</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Your role finds one unit by its serial number. Administrators of %1 see the whole list.</source>
        <translation>Votre rôle trouve une unité par son numéro de série. Les administrateurs de %1 voient toute la liste.</translation>
    </message>
    <message>
        <source>Unit serial number</source>
        <translation>Numéro de série de l’unité</translation>
    </message>
    <message>
        <source>Find the unit</source>
        <translation>Trouver l’unité</translation>
    </message>
</context>
<context>
    <name>FleetHeader</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n units, as of %2</source>
        <translation>
            <numerusform>%1, %n unité, état : %2</numerusform>
            <numerusform>%1, %n unités, état : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %L3 of %n units, as of %2</source>
        <translation>
            <numerusform>%1, %L3 de %n unité, état : %2</numerusform>
            <numerusform>%1, %L3 de %n unités, état : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>being fetched anew …</source>
        <translation>on les cherche de nouveau …</translation>
    </message>
    <message>
        <source>being sorted …</source>
        <translation>on les trie …</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtres (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Relay changes</source>
        <translation>Changements de relais</translation>
    </message>
    <message>
        <source>The company has no units yet. They come to the office from the manufacturer, or with the first job that names one.</source>
        <translation>L’entreprise n’a pas encore d’unités. Elles arrivent au bureau par le fabricant, ou avec le premier travail qui en nomme une.</translation>
    </message>
    <message>
        <source>No unit passes these filters.</source>
        <translation>Aucune unité ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Units as: %1</source>
        <translation>Unités sous forme de : %1</translation>
    </message>
    <message>
        <source>Saved views (%1)</source>
        <translation>Vues enregistrées (%1)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>FleetMapPane</name>
    <message>
        <source>Map of the units listed</source>
        <translation>Carte des unités de la liste</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, 0 shows all units, N and P go from mark to mark, Enter looks closer at one.</source>
        <translation>Les flèches la déplacent, plus et moins rapprochent et éloignent, 0 montre toutes les unités, N et P vont de repère en repère, Entrée en rapproche un.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Toutes les unités</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Repère suivant</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Lister seulement celles-ci</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Regarder de près</translation>
    </message>
    <message>
        <source>A square is a mark with a unit that is not operational. Outlines: United States Census Bureau, 2017; they need no network.</source>
        <translation>Un carré est un repère avec une unité qui n’est pas opérationnelle. Contours : Bureau du recensement des États-Unis, 2017; ils n’ont besoin d’aucun réseau.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>The records are not open to be written</source>
        <translation>Les dossiers ne sont pas ouverts en écriture</translation>
    </message>
    <message>
        <source>No office is connected</source>
        <translation>Aucun bureau n’est connecté</translation>
    </message>
    <message>
        <source>Fetching the units …</source>
        <translation>Recherche des unités …</translation>
    </message>
    <message>
        <source>Your role does not show the fleet</source>
        <translation>Votre rôle ne montre pas le parc</translation>
    </message>
    <message>
        <source>The office cannot be reached</source>
        <translation>Le bureau est injoignable</translation>
    </message>
    <message>
        <source>The units could not be fetched</source>
        <translation>Les unités n’ont pas pu être obtenues</translation>
    </message>
    <message>
        <source>The account at the office is kept with the records. Open them to work, then look here again.</source>
        <translation>Le compte au bureau est gardé avec les dossiers. Ouvrez-les pour travailler, puis regardez de nouveau ici.</translation>
    </message>
    <message>
        <source>Units across a company: find them, group them, plan relay changes and save data. That needs a connection to the company’s service. No job waits for it: everything on this device is complete without a network.</source>
        <translation>Les unités de toute une entreprise : les trouver, les grouper, prévoir des changements de relais et enregistrer des données. Cela demande une connexion au service de l’entreprise. Aucun travail ne l’attend : tout sur cet appareil est complet sans réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n units so far.</source>
        <translation>
            <numerusform>%n unité jusqu’ici.</numerusform>
            <numerusform>%n unités jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>On interroge le bureau.</translation>
    </message>
    <message>
        <source>Connect to the office</source>
        <translation>Se connecter au bureau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
</context>
<context>
    <name>FleetRelayView</name>
    <message>
        <source>Open relays</source>
        <translation>Ouvrir des relais</translation>
    </message>
    <message>
        <source>Shut relays</source>
        <translation>Fermer des relais</translation>
    </message>
    <message>
        <source>The office is being asked what this would do …</source>
        <translation>On demande au bureau ce que cela ferait …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>No relay would move.</source>
        <translation>Aucun relais ne bougerait.</translation>
    </message>
    <message>
        <source>I mean the units below, each as the list says</source>
        <translation>Je parle des unités ci-dessous, chacune comme le dit la liste</translation>
    </message>
    <message numerus="yes">
        <source>I mean these %n units: their relays are to open</source>
        <translation>
            <numerusform>Je parle de cette %n unité : son relais doit s’ouvrir</numerusform>
            <numerusform>Je parle de ces %n unités : leurs relais doivent s’ouvrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I mean these %n units: their relays are to shut</source>
        <translation>
            <numerusform>Je parle de cette %n unité : son relais doit se fermer</numerusform>
            <numerusform>Je parle de ces %n unités : leurs relais doivent se fermer</numerusform>
        </translation>
    </message>
    <message>
        <source>Units of this change</source>
        <translation>Unités de ce changement</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message numerus="yes">
        <source>Open %n relays at the full hour</source>
        <translation>
            <numerusform>Ouvrir %n relais à l’heure juste</numerusform>
            <numerusform>Ouvrir %n relais à l’heure juste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut %n relays at the full hour</source>
        <translation>
            <numerusform>Fermer %n relais à l’heure juste</numerusform>
            <numerusform>Fermer %n relais à l’heure juste</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation>Annuler ce qui attend</translation>
    </message>
    <message>
        <source>Back, nothing is asked for</source>
        <translation>Retour, rien n’est demandé</translation>
    </message>
    <message>
        <source>Back to the units</source>
        <translation>Retour aux unités</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>relay %1</source>
        <translation>relais %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
</context>
<context>
    <name>FleetSave</name>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Times are UTC. Other programs may show the file as they please; the columns are those of the manual.</source>
        <translation>Les heures sont UTC. D’autres programmes peuvent montrer le fichier à leur façon; les colonnes sont celles du manuel.</translation>
    </message>
    <message numerus="yes">
        <source>The %n units listed</source>
        <translation>
            <numerusform>La %n unité de la liste</numerusform>
            <numerusform>Les %n unités de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every measurement of the %n units listed</source>
        <translation>
            <numerusform>Toutes les mesures de la %n unité de la liste</numerusform>
            <numerusform>Toutes les mesures des %n unités de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FleetSavePlace</name>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
</context>
<context>
    <name>FleetTagSheet</name>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>Supprimer l’étiquette « %1 »?</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n units</source>
        <translation>
            <numerusform>Étiquettes de %n unité</numerusform>
            <numerusform>Étiquettes de %n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The company has no tags yet. A tag groups units, for a filter or a change of many at once.</source>
        <translation>L’entreprise n’a pas encore d’étiquettes. Une étiquette groupe des unités, pour un filtre ou un changement de plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Put it on</source>
        <translation>La mettre</translation>
    </message>
    <message>
        <source>Put %1 on</source>
        <translation>Mettre %1</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>It is taken off every unit that has it.</source>
        <translation>Elle est enlevée de chaque unité qui la porte.</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Nom d’une nouvelle étiquette</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Faire l’étiquette</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FleetUnitView</name>
    <message>
        <source>All units</source>
        <translation>Toutes les unités</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Une autre unité</translation>
    </message>
    <message>
        <source>The office is being asked …</source>
        <translation>On interroge le bureau …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Relais : %1</translation>
    </message>
    <message>
        <source>Open the relay …</source>
        <translation>Ouvrir le relais …</translation>
    </message>
    <message>
        <source>Shut the relay …</source>
        <translation>Fermer le relais …</translation>
    </message>
    <message>
        <source>Measured at %1</source>
        <translation>Mesuré : %1</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>It has sent none in the last 24 hours.</source>
        <translation>Elle n’en a envoyé aucune depuis 24 heures.</translation>
    </message>
    <message>
        <source>Save its measurements as CSV</source>
        <translation>Enregistrer ses mesures en CSV</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Ask for its provisioning</source>
        <translation>Demander sa mise en service</translation>
    </message>
    <message>
        <source>Unprovision it …</source>
        <translation>La mettre hors service …</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Unprovision %1?</source>
        <translation>Mettre %1 hors service?</translation>
    </message>
    <message>
        <source>It is no longer measured, controlled or heard of, and what waits for its relay is cancelled. Its relay stays as it is, and it stays in the company’s list.</source>
        <translation>Elle n’est plus mesurée ni commandée, on n’a plus de ses nouvelles, et ce qui attend pour son relais est annulé. Son relais reste comme il est, et elle reste dans la liste de l’entreprise.</translation>
    </message>
    <message>
        <source>Unprovision %1</source>
        <translation>Mettre %1 hors service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FleetUserFilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Trier par : %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FleetUsersHeader</name>
    <message>
        <source>All units</source>
        <translation>Toutes les unités</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n users, as of %2</source>
        <translation>
            <numerusform>%1, %n utilisateur, état : %2</numerusform>
            <numerusform>%1, %n utilisateurs, état : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %L3 of %n users, as of %2</source>
        <translation>
            <numerusform>%1, %L3 de %n utilisateur, état : %2</numerusform>
            <numerusform>%1, %L3 de %n utilisateurs, état : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>being fetched anew …</source>
        <translation>on les cherche de nouveau …</translation>
    </message>
    <message>
        <source>The office is being asked …</source>
        <translation>On interroge le bureau …</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtres (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Accounts are made, given a new link and closed with “witnessmarkctl cloud user”.</source>
        <translation>Les comptes se créent, reçoivent un nouveau lien et se ferment avec «&#xa0;witnessmarkctl cloud user&#xa0;».</translation>
    </message>
    <message>
        <source>No user passes these filters.</source>
        <translation>Aucun utilisateur ne passe ces filtres.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>FleetUsersView</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>FleetViewsSheet</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Supprimer la vue « %1 »?</translation>
    </message>
    <message>
        <source>A view keeps the filters, the order and the columns under a name, on this device and for this account.</source>
        <translation>Une vue garde les filtres, l’ordre et les colonnes sous un nom, sur cet appareil et pour ce compte.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Name for what is shown now</source>
        <translation>Nom de ce qui est affiché</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Il y a déjà une vue de ce nom.</translation>
    </message>
    <message>
        <source>The view of that name is replaced.</source>
        <translation>La vue de ce nom est remplacée.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>waits for its hour; it can still be cancelled</source>
        <translation>attend son heure; on peut encore l’annuler</translation>
    </message>
    <message>
        <source>the unit has it, and has not said yet what it did</source>
        <translation>l’unité l’a, et n’a pas encore dit ce qu’elle a fait</translation>
    </message>
    <message>
        <source>acknowledged by the unit</source>
        <translation>confirmé par l’unité</translation>
    </message>
    <message>
        <source>refused by the unit</source>
        <translation>refusé par l’unité</translation>
    </message>
    <message>
        <source>failed at the unit</source>
        <translation>a échoué à l’unité</translation>
    </message>
    <message>
        <source>cancelled; the unit never got it</source>
        <translation>annulé; l’unité ne l’a jamais reçu</translation>
    </message>
    <message>
        <source>over: the unit did not come for it; it never got it</source>
        <translation>terminé : l’unité n’est pas venue le chercher; elle ne l’a jamais reçu</translation>
    </message>
    <message>
        <source>held back: the job forbids it; the unit never got it</source>
        <translation>retenu : le travail l’interdit; l’unité ne l’a jamais reçu</translation>
    </message>
    <message>
        <source>unknown: the unit got it and has not answered. Read its state before you decide</source>
        <translation>inconnu : l’unité l’a reçu et n’a pas répondu. Lisez son état avant de décider</translation>
    </message>
    <message>
        <source>its lockout is not recorded as removed</source>
        <translation>le retrait de son cadenas n’est pas consigné</translation>
    </message>
    <message>
        <source>its wiring is not recorded as terminated and covered</source>
        <translation>son câblage n’est pas consigné comme raccordé et couvert</translation>
    </message>
    <message>
        <source>permission to operate is not recorded</source>
        <translation>la permission d’exploiter n’est pas consignée</translation>
    </message>
    <message>
        <source>The office&apos;s answer about a unit has no proper “%1”.</source>
        <translation>La réponse du bureau sur une unité n’a pas de « %1 » valable.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Line %1 of the list of units has no proper “%2”; nothing was taken in.</source>
        <translation>La ligne %1 de la liste d’unités n’a pas de « %2 » valable; rien n’a été pris.</translation>
    </message>
    <message>
        <source>The list of units</source>
        <translation>La liste d’unités</translation>
    </message>
    <message>
        <source>There is no “%1” to filter by in %2.</source>
        <translation>Il n’y a pas de « %1 » pour filtrer dans %2.</translation>
    </message>
    <message>
        <source>Unprovisioned</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Provisioning Error</source>
        <translation>Erreur de mise en service</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnelle</translation>
    </message>
    <message>
        <source>Reporting Error</source>
        <translation>Erreur de rapport</translation>
    </message>
    <message>
        <source>Update Error</source>
        <translation>Erreur de mise à jour</translation>
    </message>
    <message>
        <source>left out: it is not provisioned</source>
        <translation>laissée de côté : elle n’est pas en service</translation>
    </message>
    <message>
        <source>left out: an earlier change asks for the same</source>
        <translation>laissée de côté : un changement antérieur demande la même chose</translation>
    </message>
    <message>
        <source>The office&apos;s list of users could not be read. Update this program.</source>
        <translation>La liste des utilisateurs du bureau n’a pas pu être lue. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Company admin</source>
        <translation>Administrateur de l’entreprise</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Le dossier parent</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Make a folder here</source>
        <translation>Créer un dossier ici</translation>
    </message>
    <message>
        <source>Look through the folders</source>
        <translation>Parcourir les dossiers</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le créer</translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation>Ce que contient le dossier</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>No folder is in here.</source>
        <translation>Il n’y a aucun dossier ici.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in here.</source>
        <translation>Il n’y a rien de ce type ici.</translation>
    </message>
    <message>
        <source>Nothing is in here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
</context>
<context>
    <name>GuideNotes</name>
    <message>
        <source>Show all %1</source>
        <translation>Afficher les %1</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>This id is used twice.</source>
        <translation>Cet id est employé deux fois.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>What is written to the collar</source>
        <translation>Ce qui est écrit dans le collet</translation>
    </message>
</context>
<context>
    <name>HelpPicture</name>
    <message>
        <source>Breaker OFF</source>
        <translation>Disjoncteur à OFF</translation>
    </message>
    <message>
        <source>The breaker at the bottom of the collar with its handle at OFF. The marks on the breaker itself decide, not the direction of this drawing.</source>
        <translation>Le disjoncteur au bas du collet, manette à OFF. Ce sont les marques du disjoncteur qui décident, pas le sens de ce dessin.</translation>
    </message>
    <message>
        <source>Breaker ON</source>
        <translation>Disjoncteur à ON</translation>
    </message>
    <message>
        <source>The breaker at the bottom of the collar with its handle at ON. The marks on the breaker itself decide, not the direction of this drawing.</source>
        <translation>Le disjoncteur au bas du collet, manette à ON. Ce sont les marques du disjoncteur qui décident, pas le sens de ce dessin.</translation>
    </message>
    <message>
        <source>Breaker tripped</source>
        <translation>Disjoncteur déclenché</translation>
    </message>
    <message>
        <source>The breaker’s handle stands between ON and OFF: it has tripped. That is not OFF.</source>
        <translation>La manette du disjoncteur est entre ON et OFF&#xa0;: il a déclenché. Ce n’est pas OFF.</translation>
    </message>
    <message>
        <source>Collar between socket and meter</source>
        <translation>Collet entre l’embase et le compteur</translation>
    </message>
    <message>
        <source>From the side: the collar’s blades go into the jaws of the socket, the meter’s blades into the jaws of the collar. Terminals at the top, breaker at the bottom.</source>
        <translation>De côté&#xa0;: les lames du collet entrent dans les mâchoires de l’embase, celles du compteur dans les mâchoires du collet. Bornes en haut, disjoncteur en bas.</translation>
    </message>
    <message>
        <source>Side of the meter</source>
        <translation>Côté du compteur</translation>
    </message>
    <message>
        <source>Left: the collar’s breaker is connected between the supply and the meter, on the line side. Right: between the meter and the building, on the load side.</source>
        <translation>À gauche&#xa0;: le disjoncteur du collet est raccordé entre l’alimentation et le compteur, côté source. À droite&#xa0;: entre le compteur et le bâtiment, côté charge.</translation>
    </message>
    <message>
        <source>Collar upside down</source>
        <translation>Collet à l’envers</translation>
    </message>
    <message>
        <source>An upside-down collar: breaker at the top, terminals at the bottom. The display says FLIPPED. The handle is turned over too, so go by the word OFF on the breaker.</source>
        <translation>Un collet à l’envers&#xa0;: disjoncteur en haut, bornes en bas. L’afficheur indique FLIPPED. La manette est renversée elle aussi; fiez-vous au mot OFF sur le disjoncteur.</translation>
    </message>
    <message>
        <source>Collar right way up</source>
        <translation>Collet à l’endroit</translation>
    </message>
    <message>
        <source>The collar from the front: field-wiring terminals at the top, breaker at the bottom.</source>
        <translation>Le collet de face&#xa0;: bornes de chantier en haut, disjoncteur en bas.</translation>
    </message>
    <message>
        <source>Current transformers face the source</source>
        <translation>Les transformateurs regardent la source</translation>
    </message>
    <message>
        <source>The side marked LINE of a solid core, and the white dot H1 of a split core, face the side the power comes from.</source>
        <translation>Le côté marqué LINE d’un noyau plein et le point blanc H1 d’un noyau ouvrant regardent le côté d’où vient l’énergie.</translation>
    </message>
    <message>
        <source>Prove dead, every pair</source>
        <translation>Vérifier l’absence de tension, chaque paire</translation>
    </message>
    <message>
        <source>A tester on L1 and L2 of the field terminals. Arcs join the six pairs to measure: between all conductors, and each to ground.</source>
        <translation>Un vérificateur sur L1 et L2 des bornes de chantier. Les arcs relient les six paires à mesurer&#xa0;: entre tous les conducteurs, et chacun à la terre.</translation>
    </message>
    <message>
        <source>Disconnect open</source>
        <translation>Sectionneur ouvert</translation>
    </message>
    <message>
        <source>The disconnect switch with its handle at OFF and both blades visibly out of their clips.</source>
        <translation>Le sectionneur, manette à OFF, les deux lames visiblement hors de leurs pinces.</translation>
    </message>
    <message>
        <source>Disconnect shut</source>
        <translation>Sectionneur fermé</translation>
    </message>
    <message>
        <source>The disconnect switch with its handle at ON and both blades in their clips.</source>
        <translation>Le sectionneur, manette à ON, les deux lames dans leurs pinces.</translation>
    </message>
    <message>
        <source>Field terminals</source>
        <translation>Bornes de chantier</translation>
    </message>
    <message>
        <source>Four wires in their terminals, marked L1, L2, N and G. All strands are in and the insulation reaches the terminal. The order is the one on the collar’s label.</source>
        <translation>Quatre fils dans leurs bornes, marquées L1, L2, N et G. Tous les brins sont dedans et l’isolant va jusqu’à la borne. L’ordre est celui de l’étiquette du collet.</translation>
    </message>
    <message>
        <source>Where to drill</source>
        <translation>Où percer</translation>
    </message>
    <message>
        <source>The junction box with a drill at the top of the power groove. The hole may be on the right or on the left side.</source>
        <translation>La boîte de jonction, une mèche en haut de la rainure de puissance. Le trou peut être du côté droit ou du côté gauche.</translation>
    </message>
    <message>
        <source>Screws of the box base</source>
        <translation>Vis de la base de la boîte</translation>
    </message>
    <message>
        <source>The base of the junction box on top of the collar, with four Phillips screws. Tighten crosswise: top left, bottom right, top right, bottom left.</source>
        <translation>La base de la boîte de jonction sur le collet, avec quatre vis Phillips. Serrez en croix&#xa0;: haut gauche, bas droit, haut droit, bas gauche.</translation>
    </message>
    <message>
        <source>Screws of the box cover</source>
        <translation>Vis du couvercle de la boîte</translation>
    </message>
    <message>
        <source>The cover of the junction box with four Phillips screws. Tighten crosswise: top left, bottom right, top right, bottom left.</source>
        <translation>Le couvercle de la boîte de jonction avec quatre vis Phillips. Serrez en croix&#xa0;: haut gauche, bas droit, haut droit, bas gauche.</translation>
    </message>
    <message>
        <source>What the display can say</source>
        <translation>Ce que l’afficheur peut indiquer</translation>
    </message>
    <message>
        <source>Six displays. Blank: no power or breaker OFF. FLIPPED: upside down. no CEL: wait for the network. b4 EnR: ready. Arrow and thumbs-up: relay SHUT, provisioned. Skull: critical failure.</source>
        <translation>Six afficheurs. Vide&#xa0;: pas d’alimentation ou disjoncteur à OFF. FLIPPED&#xa0;: à l’envers. no CEL&#xa0;: attendre le réseau. b4 EnR&#xa0;: prêt. Flèche et pouce levé&#xa0;: relais SHUT, provisionné. Tête de mort&#xa0;: défaillance critique.</translation>
    </message>
    <message>
        <source>Breaker locked out</source>
        <translation>Disjoncteur cadenassé</translation>
    </message>
    <message>
        <source>The breaker’s cover is shut over a handle at OFF. Your padlock goes through the hasp, with your tag on it.</source>
        <translation>Le capot du disjoncteur est fermé sur une manette à OFF. Votre cadenas passe dans le moraillon et porte votre étiquette.</translation>
    </message>
    <message>
        <source>Meter out of the socket</source>
        <translation>Compteur hors de l’embase</translation>
    </message>
    <message>
        <source>The open socket with its meter taken out. The two jaws above are on the line side and may still be live.</source>
        <translation>L’embase ouverte, compteur retiré. Les deux mâchoires du haut sont du côté source et peuvent être encore sous tension.</translation>
    </message>
    <message>
        <source>Neutral terminal of the collar</source>
        <translation>Borne de neutre du collet</translation>
    </message>
    <message>
        <source>The white neutral pigtail, bent a right angle, with every strand in the terminal at the rear of the collar and no insulation under the screw.</source>
        <translation>La queue de cochon blanche, pliée à angle droit, tous les brins dans la borne à l’arrière du collet et aucun isolant sous la vis.</translation>
    </message>
    <message>
        <source>Neutral pigtail</source>
        <translation>Queue de cochon</translation>
    </message>
    <message>
        <source>A coil of white stranded wire, stripped at both ends.</source>
        <translation>Un rouleau de fil toronné blanc, dénudé aux deux bouts.</translation>
    </message>
    <message>
        <source>Data pair crossed and straight</source>
        <translation>Paire de données croisée et droite</translation>
    </message>
    <message>
        <source>Above: A and B are crossed, which is wrong where both ends use the same names. Below: A, 485+, goes to plus and B, 485−, to minus.</source>
        <translation>En haut&#xa0;: A et B sont croisés, ce qui est une erreur si les deux bouts emploient les mêmes noms. En bas&#xa0;: A, 485+, va au plus et B, 485−, au moins.</translation>
    </message>
    <message>
        <source>Data pair</source>
        <translation>Paire de données</translation>
    </message>
    <message>
        <source>Two wires from the meter to the adapter: A, 485+, to plus and B, 485−, to minus.</source>
        <translation>Deux fils du compteur à l’adaptateur&#xa0;: A, 485+, au plus et B, 485−, au moins.</translation>
    </message>
    <message>
        <source>Seal on the meter ring</source>
        <translation>Scellé sur l’anneau du compteur</translation>
    </message>
    <message>
        <source>A wire through both lugs of the meter’s ring, closed by a seal with a number.</source>
        <translation>Un fil dans les deux oreilles de l’anneau du compteur, fermé par un scellé numéroté.</translation>
    </message>
    <message>
        <source>Socket with four jaws</source>
        <translation>Embase à quatre mâchoires</translation>
    </message>
    <message>
        <source>A meter socket with its cover off: two line jaws above, two load jaws below, the neutral bar between them.</source>
        <translation>Une embase de compteur sans couvercle&#xa0;: deux mâchoires de source en haut, deux de charge en bas, la barre de neutre au milieu.</translation>
    </message>
    <message>
        <source>Socket with a fifth jaw</source>
        <translation>Embase à cinquième mâchoire</translation>
    </message>
    <message>
        <source>A meter socket with its cover off: two line jaws above, two load jaws below, and a fifth jaw at the side, connected to the neutral bar.</source>
        <translation>Une embase de compteur sans couvercle&#xa0;: deux mâchoires de source en haut, deux de charge en bas, et une cinquième sur le côté, reliée à la barre de neutre.</translation>
    </message>
    <message>
        <source>Accessory positions</source>
        <translation>Positions accessoires</translation>
    </message>
    <message>
        <source>Two accessory positions on the neutral bar of a socket: the white pigtail on the free one, the grounding conductor on the other. Both wires leave clear of the jaws.</source>
        <translation>Deux positions accessoires sur la barre de neutre d’une embase&#xa0;: la queue de cochon blanche sur celle qui est libre, le conducteur de mise à la terre sur l’autre. Les deux fils sortent loin des mâchoires.</translation>
    </message>
    <message>
        <source>Where torque is measured</source>
        <translation>Où le couple se mesure</translation>
    </message>
    <message>
        <source>The collar with its junction box: 1 the neutral terminal at the rear, 2 the field terminals, 3 the screws of the box.</source>
        <translation>Le collet avec sa boîte de jonction&#xa0;: 1 la borne de neutre à l’arrière, 2 les bornes de chantier, 3 les vis de la boîte.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Quand quelque chose échoue</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Ce qui aide : %1</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Trouver un mot</translation>
    </message>
    <message>
        <source>No word of that name. The handbook’s own terms are beside each step.</source>
        <translation>Aucun mot de ce nom. Les termes du manuel sont à côté de chaque étape.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collar and meter</source>
        <translation>Collet et compteur</translation>
    </message>
    <message>
        <source>What to do, in this order:
%1</source>
        <translation>Quoi faire, dans cet ordre :
%1</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>Holidays are either a rule or a list of dates.</source>
        <translation>Les jours fériés sont ou bien une règle ou bien une liste de dates.</translation>
    </message>
    <message>
        <source>“%1” is no rule of holidays. There is: us-federal.</source>
        <translation>« %1 » n’est pas une règle de jours fériés. Il y a : us-federal.</translation>
    </message>
    <message>
        <source>‘%1’ is no date; dates are written 2026-11-05.</source>
        <translation>‘%1’ n’est pas une date; les dates s’écrivent 2026-11-05.</translation>
    </message>
</context>
<context>
    <name>ImsBytes</name>
    <message>
        <source>12 bytes as heard</source>
        <translation>12 octets tels qu’entendus</translation>
    </message>
</context>
<context>
    <name>ImsCard</name>
    <message>
        <source>Listen again</source>
        <translation>Écouter de nouveau</translation>
    </message>
    <message>
        <source>Listen to the meter</source>
        <translation>Écouter le compteur</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Cesser d’écouter</translation>
    </message>
    <message>
        <source>Take the one heard once</source>
        <translation>Prendre celle entendue une fois</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>The meter speaks on its own; it cannot be asked, and nothing is ever sent to it. You can go on with other steps while it listens.</source>
        <translation>Le compteur parle de lui-même; on ne peut pas l’interroger, et rien ne lui est jamais envoyé. Vous pouvez continuer d’autres étapes pendant l’écoute.</translation>
    </message>
    <message>
        <source>Take this meter’s frame all the same</source>
        <translation>Prendre quand même la trame de ce compteur</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Pourquoi, et ce qui aide</translation>
    </message>
</context>
<context>
    <name>ImsCrossed</name>
    <message>
        <source>As heard, with errors marked</source>
        <translation>Tel qu’entendu, erreurs marquées</translation>
    </message>
    <message>
        <source>Swap the two wires at the adapter or at the meter, not at both. Some adapters name A the other way round; then crossing the wires is right.</source>
        <translation>Inversez les deux fils à l’adaptateur ou au compteur, pas aux deux. Certains adaptateurs appellent A l’autre fil ; les croiser est alors correct.</translation>
    </message>
</context>
<context>
    <name>ImsLook</name>
    <message>
        <source>Look at the meter itself</source>
        <translation>Regarder le compteur lui-même</translation>
    </message>
    <message>
        <source>Apply a steady load of more than 1 A. Type what you see; what you leave empty is not judged.</source>
        <translation>Appliquez une charge stable de plus de 1 A. Tapez ce que vous voyez; ce qui reste vide n’est pas jugé.</translation>
    </message>
    <message>
        <source>Red lamp dark</source>
        <translation>Rouge éteint</translation>
    </message>
    <message>
        <source>Red lamp lit</source>
        <translation>Rouge allumé</translation>
    </message>
    <message>
        <source>Every segment lit</source>
        <translation>Tous les segments</translation>
    </message>
    <message>
        <source>A segment dead</source>
        <translation>Un segment mort</translation>
    </message>
    <message>
        <source>Total on the display, kWh</source>
        <translation>Total affiché, kWh</translation>
    </message>
    <message>
        <source>Peak demand on the display, kW</source>
        <translation>Demande de pointe affichée, kW</translation>
    </message>
</context>
<context>
    <name>ImsModelWords</name>
    <message>
        <source>The IMS pack lacks “%1” or it is not as expected. Install the pack again.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» au paquet IMS, ou ce n’est pas ce qui est attendu. Réinstallez le paquet.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a model number; letters A to Z, digits and hyphens can.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie d’un numéro de modèle; les lettres A à Z, les chiffres et les traits d’union le peuvent.</translation>
    </message>
    <message>
        <source>There is no model number. Copy it from the meter&apos;s label.</source>
        <translation>Il n’y a pas de numéro de modèle. Copiez-le de l’étiquette du compteur.</translation>
    </message>
    <message>
        <source>“%1” does not begin with BL, S1 or S2: it is no meter of the series 1000 or 2000.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par BL, S1 ou S2&#xa0;: ce n’est pas un compteur de la série 1000 ou 2000.</translation>
    </message>
    <message>
        <source>The transformers give 0.2 A, the meter takes 0.12 A at most. Ask the maker before use.</source>
        <translation>Les transformateurs donnent 0,2 A, le compteur accepte 0,12 A au plus. Consultez le fabricant avant l’utilisation.</translation>
    </message>
    <message>
        <source>Meters made on %1 carry the other format of model number. Check the label and the date.</source>
        <translation>Les compteurs fabriqués le %1 portent l’autre format de numéro de modèle. Vérifiez l’étiquette et la date.</translation>
    </message>
    <message>
        <source>The number ends too early.</source>
        <translation>Le numéro finit trop tôt.</translation>
    </message>
    <message>
        <source>“%1” is no voltage of these meters; with these wires there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une tension de ces compteurs; avec ces fils, il y a %2.</translation>
    </message>
    <message>
        <source>%1 V is not made for this number of wires; there are %2.</source>
        <translation>%1 V n’est pas fabriqué pour ce nombre de fils; il y a %2.</translation>
    </message>
    <message>
        <source>%1 A transformers were withdrawn by the maker; there are %2.</source>
        <translation>Les transformateurs de %1 A ont été retirés par le fabricant; il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is no transformer rating; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de transformateur; il y a %2.</translation>
    </message>
    <message>
        <source>GL, grounded delta, goes only with a 4-wire meter, which has no wires digit.</source>
        <translation>GL, triangle mis à la terre, ne va qu’avec un compteur à 4 fils, qui n’a pas de chiffre de fils.</translation>
    </message>
    <message>
        <source>PKG is missing: every number of the old format carries it.</source>
        <translation>PKG manque&#xa0;: tout numéro de l’ancien format le porte.</translation>
    </message>
    <message>
        <source>“%1” is no transformer type; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de transformateur; il y a %2.</translation>
    </message>
    <message>
        <source>Grounded delta: read the voltage on the nameplate; 208 and 240 are both written for it.</source>
        <translation>Triangle mis à la terre&#xa0;: lisez la tension sur la plaque signalétique; 208 et 240 s’écrivent tous deux pour lui.</translation>
    </message>
    <message>
        <source>A number of the new format has 15 letters and digits, as in S2-208-N-01-01-021-01; this one has %1.</source>
        <translation>Un numéro du nouveau format a 15 lettres et chiffres, comme S2-208-N-01-01-021-01; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>“%1” is no voltage of series %2; there are %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une tension de la série %2; il y a %3.</translation>
    </message>
    <message>
        <source>“%1” is no enclosure; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un coffret; il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of meters; it has two digits, 01 to 99.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de compteurs; il a deux chiffres, 01 à 99.</translation>
    </message>
    <message>
        <source>%1 meters do not fit an enclosure for %2.</source>
        <translation>%1 compteurs n’entrent pas dans un coffret pour %2.</translation>
    </message>
    <message>
        <source>“%1” is no transformer code; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de transformateur; il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is no option; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option; il y a %2.</translation>
    </message>
    <message>
        <source>This enclosure is for more than one meter; the guide covers single units only.</source>
        <translation>Ce coffret est pour plus d’un compteur; le guide ne couvre que les unités simples.</translation>
    </message>
    <message>
        <source>The pack of the IMS meters has no figure for %1.</source>
        <translation>Le paquet des compteurs IMS n’a pas de valeur pour %1.</translation>
    </message>
</context>
<context>
    <name>ImsView</name>
    <message>
        <source>This is a diagnosis, not a reading: no value is recorded until a true frame is heard.</source>
        <translation>C’est un diagnostic, pas une lecture&#xa0;: aucune valeur n’est consignée avant qu’une vraie trame soit entendue.</translation>
    </message>
    <message>
        <source>More than one meter talks on this pair: type the number on your meter’s label. Nothing is taken before.</source>
        <translation>Plus d’un compteur parle sur cette paire : tapez le numéro de l’étiquette du vôtre. Rien n’est pris avant.</translation>
    </message>
    <message>
        <source>Meter number on the label</source>
        <translation>Numéro de compteur sur l’étiquette</translation>
    </message>
</context>
<context>
    <name>ImsWords</name>
    <message>
        <source>Every level arrives inverted: A and B are swapped. Cross the pair at one end, not at both.</source>
        <translation>Tous les niveaux arrivent inversés&#xa0;: A et B sont croisés. Croisez la paire à un bout, pas aux deux.</translation>
    </message>
    <message>
        <source>The line gives nothing but zeros: it is shorted, broken, has no bias, or A and B are swapped. Check the pair.</source>
        <translation>La ligne ne donne que des zéros&#xa0;: elle est en court-circuit, coupée, sans polarisation, ou A et B sont croisés. Vérifiez la paire.</translation>
    </message>
    <message>
        <source>The line gives nothing but ones: it floats, or the adapter is not connected to the meter. Check the pair.</source>
        <translation>La ligne ne donne que des uns&#xa0;: elle flotte, ou l’adaptateur n’est pas raccordé au compteur. Vérifiez la paire.</translation>
    </message>
    <message>
        <source>Bytes arrive that belong to no frame. Check the shield, the ground and what else is on this pair.</source>
        <translation>Des octets arrivent qui ne sont d’aucune trame. Vérifiez le blindage, la mise à la terre et ce qu’il y a d’autre sur cette paire.</translation>
    </message>
    <message>
        <source>The bursts have the length of another line speed. The meter sends at 9600 baud, 8 data bits, no parity, 1 stop bit.</source>
        <translation>Les salves ont la durée d’une autre vitesse de ligne. Le compteur envoie à 9600 bauds, 8 bits de données, sans parité, 1 bit d’arrêt.</translation>
    </message>
    <message>
        <source>More than one meter talks on this pair. Their frames can collide; tell them apart by the meter number.</source>
        <translation>Plus d’un compteur parle sur cette paire. Leurs trames peuvent se heurter; distinguez-les par le numéro de compteur.</translation>
    </message>
    <message>
        <source>No frame was heard. The meter sends one every 5 minutes by itself; check its power, A to plus and B to minus.</source>
        <translation>Aucune trame n’a été entendue. Le compteur en envoie une toutes les 5 minutes de lui-même; vérifiez son alimentation, A au plus et B au moins.</translation>
    </message>
    <message>
        <source>Frames arrive with a byte missing or doubled. Use a shorter USB cable or another adapter.</source>
        <translation>Des trames arrivent avec un octet manquant ou doublé. Prenez un câble USB plus court ou un autre adaptateur.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>The record of this job on this device goes further than the file: %n entries are not in it and were not looked at. Ask for a newer packet.</source>
        <translation>
            <numerusform>Le registre de ce travail sur cet appareil va plus loin que le fichier : %n entrée n’y est pas et n’a pas été regardée. Demandez un dossier plus récent.</numerusform>
            <numerusform>Le registre de ce travail sur cet appareil va plus loin que le fichier : %n entrées n’y sont pas et n’ont pas été regardées. Demandez un dossier plus récent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet could not be written</source>
        <translation>La feuille n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>There is no room for the record to be taken in. Free some space and try again.</source>
        <translation>Il n’y a pas de place pour recevoir le registre. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The record could not be taken in</source>
        <translation>Le registre n’a pas pu être reçu</translation>
    </message>
    <message>
        <source>A file that does not prove itself cannot be signed. %1</source>
        <translation>Un fichier qui ne se prouve pas lui-même ne peut pas être signé. %1</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La déclaration</translation>
    </message>
    <message>
        <source>A signature wants the inspector&apos;s name.</source>
        <translation>Une signature demande le nom de l’inspecteur.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>DEMONSTRATION, no real installation. %1</source>
        <translation>DÉMONSTRATION, pas une vraie installation. %1</translation>
    </message>
    <message>
        <source>Cannot be proved: no record of a Witnessmark job can be read in this file. It comes from another program, or it is damaged.</source>
        <translation>Ne peut être prouvé : aucun registre d’un travail Witnessmark ne peut être lu dans ce fichier. Il vient d’un autre programme, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Altered or damaged: this file is not as it was signed. Nothing in it counts as evidence. Ask for the file again.</source>
        <translation>Altéré ou endommagé : ce fichier n’est pas tel qu’il a été signé. Rien de ce qu’il contient ne vaut comme preuve. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>Cannot be proved: nothing in the file was altered, but its parts do not belong together. It cannot be signed. Ask for the file again.</source>
        <translation>Ne peut être prouvé : rien n’a été altéré dans le fichier, mais ses parties ne vont pas ensemble. Il ne peut pas être signé. Redemandez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: all %n entries, every photo and every page are as they were signed.</source>
        <translation>
            <numerusform>Intègre et non altéré : la %n entrée, chaque photo et chaque page sont telles qu’elles ont été signées.</numerusform>
            <numerusform>Intègre et non altéré : les %n entrées, chaque photo et chaque page sont telles qu’elles ont été signées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: all %n entries and every photo are as they were signed.</source>
        <translation>
            <numerusform>Intègre et non altéré : la %n entrée et chaque photo sont telles qu’elles ont été signées.</numerusform>
            <numerusform>Intègre et non altéré : les %n entrées et chaque photo sont telles qu’elles ont été signées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned with deficiencies by %1, %2, on %3.</source>
        <translation>Retourné avec des non-conformités par %1, %2, le %3.</translation>
    </message>
    <message>
        <source>A file brought the signature of %1, %2; nobody gave it here in person.</source>
        <translation>La signature de %1, %2, vient d’un fichier; personne ne l’a donnée ici en personne.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, on %3.</source>
        <translation>Signé par %1, %2, le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were recorded after that.</source>
        <translation>
            <numerusform>%n entrée a été consignée après cela.</numerusform>
            <numerusform>%n entrées ont été consignées après cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed this record in person: it is a draft.</source>
        <translation>Personne n’a signé ce registre en personne : c’est une ébauche.</translation>
    </message>
    <message>
        <source>Sealed by the device “%1” on %2. %3</source>
        <translation>Scellé par l’appareil « %1 » le %2. %3</translation>
    </message>
    <message>
        <source>A bundle carries no certificate, so nobody vouches for who wrote it. The packet does.</source>
        <translation>Un lot ne porte pas de certificat; personne ne répond donc de qui l’a écrit. Le dossier de mise en service, oui.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries bear a time that has not come yet, the last one %1: a clock is wrong, on that device or on this one. The times in this record are not to be relied on.</source>
        <translation>
            <numerusform>%n entrée porte une heure qui n’est pas encore venue, la dernière %1 : une horloge est fausse, sur cet appareil-là ou sur celui-ci. On ne peut pas se fier aux heures de ce registre.</numerusform>
            <numerusform>%n entrées portent une heure qui n’est pas encore venue, la dernière %1 : une horloge est fausse, sur cet appareil-là ou sur celui-ci. On ne peut pas se fier aux heures de ce registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says to be signed at a time that has not come yet: a clock is wrong, on that device or on this one.</source>
        <translation>Le fichier se dit signé à une heure qui n’est pas encore venue : une horloge est fausse, sur cet appareil-là ou sur celui-ci.</translation>
    </message>
    <message>
        <source>A draft by its own word; things missing: %1</source>
        <translation>Une ébauche selon lui-même; choses qui manquent : %1</translation>
    </message>
    <message>
        <source>The file does not say whether anything is missing; the list below does.</source>
        <translation>Le fichier ne dit pas s’il manque quelque chose; la liste ci-dessous le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file. The job&apos;s bundle (.wmjob) holds them; this file can be looked at, and not signed.</source>
        <translation>
            <numerusform>%n photo originale n’est pas dans ce fichier. Le lot du travail (.wmjob) la contient; ce fichier peut être regardé, et non signé.</numerusform>
            <numerusform>%n photos originales ne sont pas dans ce fichier. Le lot du travail (.wmjob) les contient; ce fichier peut être regardé, et non signé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deficiencies of an earlier inspection: %1 open, %2 answered, %3 settled.</source>
        <translation>Non-conformités d’une inspection antérieure : %1 ouvertes, %2 répondues, %3 réglées.</translation>
    </message>
    <message>
        <source>A demonstration with simulated devices: it documents no installation, and nothing signed in it is real.</source>
        <translation>Une démonstration avec des appareils simulés : elle ne documente aucune installation, et rien de ce qui y est signé n’est réel.</translation>
    </message>
    <message>
        <source>%1; and %2 more values</source>
        <translation>%1; et %2 autres valeurs</translation>
    </message>
    <message>
        <source>with an instrument that nobody named</source>
        <translation>avec un instrument que personne n’a nommé</translation>
    </message>
    <message>
        <source>%1, calibration not known</source>
        <translation>%1, étalonnage inconnu</translation>
    </message>
    <message>
        <source>%1, calibrated %2</source>
        <translation>%1, étalonné le %2</translation>
    </message>
    <message>
        <source>%1, calibration due %2</source>
        <translation>%1, étalonnage à échéance %2</translation>
    </message>
    <message>
        <source>open: nobody has answered it</source>
        <translation>ouverte : personne n’y a répondu</translation>
    </message>
    <message>
        <source>answered, not seen by an inspector yet</source>
        <translation>répondue, pas encore vue par un inspecteur</translation>
    </message>
    <message>
        <source>cured: accepted by %1</source>
        <translation>corrigée : acceptée par %1</translation>
    </message>
    <message>
        <source>taken back by the inspector</source>
        <translation>retirée par l’inspecteur</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>The rules in force here do not give this finding.</source>
        <translation>Les règles en vigueur ici ne donnent pas ce constat.</translation>
    </message>
    <message>
        <source>Deficiencies of an earlier inspection</source>
        <translation>Non-conformités d’une inspection antérieure</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file, not recorded in person.</source>
        <translation>D’un fichier, non consigné en personne.</translation>
    </message>
    <message>
        <source>Recorded after the installer had signed.</source>
        <translation>Consigné après la signature de l’installateur.</translation>
    </message>
    <message>
        <source>Done although: %1.</source>
        <translation>Fait bien que : %1.</translation>
    </message>
    <message>
        <source>Rules and findings</source>
        <translation>Règles et constats</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>The job was begun under version %1 of the procedure; the list shows version %2.</source>
        <translation>Le travail a été commencé sous la version %1 de la procédure; la liste montre la version %2.</translation>
    </message>
    <message>
        <source>Returned with deficiencies</source>
        <translation>Retourné avec des non-conformités</translation>
    </message>
    <message>
        <source>Inspected and accepted</source>
        <translation>Inspecté et accepté</translation>
    </message>
    <message>
        <source>to be cured</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>answered, not accepted yet</source>
        <translation>répondue, pas encore acceptée</translation>
    </message>
    <message>
        <source>cured and accepted</source>
        <translation>corrigée et acceptée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>This is a demonstration with simulated devices. It documents no installation, and this sheet returns or accepts none.</source>
        <translation>Ceci est une démonstration avec des appareils simulés. Elle ne documente aucune installation, et cette feuille n’en retourne ni n’en accepte aucune.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Declares</source>
        <translation>Déclare</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>%1 of %2 items of the list marked as seen</source>
        <translation>%1 de %2 points de la liste marqués comme vus</translation>
    </message>
    <message>
        <source>Record looked at</source>
        <translation>Registre regardé</translation>
    </message>
    <message>
        <source>Record with this inspection</source>
        <translation>Registre avec cette inspection</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Sa taille</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Non-conformités</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>Ce qui ne va pas, et où</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Exigé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Réponse de %1 : %2</translation>
    </message>
    <message>
        <source>no citation given</source>
        <translation>aucun renvoi donné</translation>
    </message>
    <message>
        <source>To cure them: open this file, or the bundle beside it, in Witnessmark. The job then lists every deficiency; each is answered there with what was done and a photo, and the next packet says so.</source>
        <translation>Pour les corriger : ouvrez ce fichier, ou le lot à côté, dans Witnessmark. Le travail énumère alors chaque non-conformité; on y répond à chacune avec ce qui a été fait et une photo, et le prochain dossier le dit.</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DÉMONSTRATION</translation>
    </message>
    <message>
        <source>DEMONSTRATION: simulated devices, not an installation</source>
        <translation>DÉMONSTRATION : appareils simulés, pas une installation</translation>
    </message>
    <message>
        <source>Job %1 · record head %2</source>
        <translation>Travail %1 · tête du registre %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>Inspection of a commissioned meter collar</source>
        <translation>Inspection d’un collier de compteur mis en service</translation>
    </message>
    <message>
        <source>The sheet needs the head of its record and the time at which it is made. Open the file again.</source>
        <translation>La feuille a besoin de la tête de son registre et de l’heure à laquelle elle est faite. Rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The sheet could not be written. Free some memory and try again.</source>
        <translation>La feuille n’a pas pu être écrite. Libérez de la mémoire et réessayez.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Say what was done about it, and with what evidence.</source>
        <translation>Dites ce qui a été fait à ce sujet, et avec quelles preuves.</translation>
    </message>
    <message>
        <source>The record has no deficiency %1.</source>
        <translation>Le registre n’a pas de non-conformité %1.</translation>
    </message>
    <message>
        <source>This deficiency is settled: it wants no answer any more.</source>
        <translation>Cette non-conformité est réglée : elle ne demande plus de réponse.</translation>
    </message>
    <message>
        <source>“%1” is no id of a deficiency.</source>
        <translation>« %1 » n’est pas un identifiant de non-conformité.</translation>
    </message>
    <message>
        <source>The deficiency</source>
        <translation>La non-conformité</translation>
    </message>
    <message>
        <source>A deficiency wants words: what is wrong, and where.</source>
        <translation>Une non-conformité demande des mots : ce qui ne va pas, et où.</translation>
    </message>
    <message>
        <source>The citation</source>
        <translation>Le renvoi</translation>
    </message>
    <message>
        <source>Nobody has said what was done about “%1”, so there is no cure to accept.</source>
        <translation>Personne n’a dit ce qui a été fait au sujet de « %1 »; il n’y a donc pas de correction à accepter.</translation>
    </message>
    <message>
        <source>A job is returned with at least one deficiency. Write down what is wrong.</source>
        <translation>Un travail est retourné avec au moins une non-conformité. Notez ce qui ne va pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies stand: the job can be returned, not accepted.</source>
        <translation>
            <numerusform>%n non-conformité demeure : le travail peut être retourné, non accepté.</numerusform>
            <numerusform>%n non-conformités demeurent : le travail peut être retourné, non accepté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have looked at this installation and its record, and return it with %n deficiencies.</source>
        <translation>
            <numerusform>J’ai regardé cette installation et son registre, et les retourne avec %n non-conformité.</numerusform>
            <numerusform>J’ai regardé cette installation et son registre, et les retourne avec %n non-conformités.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked at this installation and its record as they stand, and accept them.</source>
        <translation>J’ai regardé cette installation et son registre tels quels, et les accepte.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more faults</source>
        <translation>
            <numerusform>et %n autre défaut</numerusform>
            <numerusform>et %n autres défauts</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature of the inspector</source>
        <translation>Signature de l’inspecteur</translation>
    </message>
    <message>
        <source>Signed by name, not by hand.</source>
        <translation>Signé par le nom, pas à la main.</translation>
    </message>
    <message>
        <source>Signed by hand on the device.</source>
        <translation>Signé à la main sur l’appareil.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Signature de %1</translation>
    </message>
</context>
<context>
    <name>InspectionDecision</name>
    <message>
        <source>Hand these two files back. Either of them opens at the installer’s, who then sees every deficiency in the job.</source>
        <translation>Remettez ces deux fichiers en retour. L’un ou l’autre s’ouvre chez l’installateur, qui voit alors chaque non-conformité dans le travail.</translation>
    </message>
    <message>
        <source>To read, with the record inside: %1</source>
        <translation>À lire, avec le registre à l’intérieur : %1</translation>
    </message>
    <message>
        <source>The bundle: %1</source>
        <translation>Le lot : %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Deficiencies written (%1)</source>
        <translation>Non-conformités notées (%1)</translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Non-conformités</translation>
    </message>
    <message>
        <source>None yet. Write one at the item it is about: what is wrong, and the clause that asks for it.</source>
        <translation>Aucune encore. Notez-en une au point qu’elle concerne : ce qui ne va pas, et l’article qui l’exige.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Changer : %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>One about the whole</source>
        <translation>Une sur l’ensemble</translation>
    </message>
    <message>
        <source>Sign and hand back</source>
        <translation>Signer et remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies stand: the job can be returned. It can be accepted once none stands.</source>
        <translation>
            <numerusform>%n non-conformité demeure : le travail peut être retourné. Il pourra être accepté quand il n’en restera plus.</numerusform>
            <numerusform>%n non-conformités demeurent : le travail peut être retourné. Il pourra être accepté quand il n’en restera plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deficiency stands. %1 of %2 items are marked as seen; the signature says so.</source>
        <translation>Aucune non-conformité ne demeure. %1 de %2 points sont marqués comme vus; la signature le dit.</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signature …</translation>
    </message>
    <message numerus="yes">
        <source>Return with %n deficiencies</source>
        <translation>
            <numerusform>Retourner avec %n non-conformité</numerusform>
            <numerusform>Retourner avec %n non-conformités</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the job</source>
        <translation>Accepter le travail</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>Pour l’installateur</translation>
    </message>
    <message>
        <source>Take it into the jobs here</source>
        <translation>Le recevoir parmi les travaux d’ici</translation>
    </message>
    <message>
        <source>It came back to you</source>
        <translation>Il vous revient</translation>
    </message>
    <message>
        <source>Look at it as an inspector</source>
        <translation>Le regarder comme inspecteur</translation>
    </message>
</context>
<context>
    <name>InspectionHead</name>
    <message>
        <source>Record head %1</source>
        <translation>Tête du registre %1</translation>
    </message>
    <message>
        <source>Holding the record against the procedure and the rules …</source>
        <translation>Confrontation du registre avec la procédure et les règles …</translation>
    </message>
    <message>
        <source>Seen: %1 of %2</source>
        <translation>Vus : %1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vus</translation>
    </message>
    <message>
        <source>Missing or not met</source>
        <translation>Manque ou non respecté</translation>
    </message>
    <message>
        <source>With a deficiency</source>
        <translation>Avec non-conformité</translation>
    </message>
    <message>
        <source>Every item has been seen.</source>
        <translation>Tous les points ont été vus.</translation>
    </message>
    <message>
        <source>No deficiency is written against an item.</source>
        <translation>Aucune non-conformité n’est notée à un point.</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Rien de tel.</translation>
    </message>
    <message>
        <source>Look at it as an inspector</source>
        <translation>Le regarder comme inspecteur</translation>
    </message>
    <message numerus="yes">
        <source>%n things missing by the file’s own word</source>
        <translation>
            <numerusform>%n élément manque, selon le fichier lui-même</numerusform>
            <numerusform>%n éléments manquent, selon le fichier lui-même</numerusform>
        </translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an item: a word, a number, a name</source>
        <translation>Chercher : un mot, un numéro, un nom</translation>
    </message>
    <message numerus="yes">
        <source>%n items found</source>
        <translation>
            <numerusform>%n élément trouvé</numerusform>
            <numerusform>%n éléments trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionItem</name>
    <message>
        <source>Cure accepted ✓</source>
        <translation>Correction acceptée ✓</translation>
    </message>
    <message>
        <source>Accept the cure</source>
        <translation>Accepter la correction</translation>
    </message>
    <message>
        <source>Seen ✓</source>
        <translation>Vu ✓</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Write a deficiency against %1</source>
        <translation>Noter une non-conformité à %1</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Tout vu</translation>
    </message>
    <message>
        <source>%1: seen, with its evidence</source>
        <translation>%1 : vu, avec ses preuves</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1 : vu</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Inspector’s view · %1</source>
        <translation>Vue de l’inspecteur · %1</translation>
    </message>
    <message>
        <source>Inspector’s view</source>
        <translation>Vue de l’inspecteur</translation>
    </message>
    <message>
        <source>Items to look at</source>
        <translation>Points à regarder</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Deficiencies (%1), sign</source>
        <translation>Non-conformités (%1), signer</translation>
    </message>
    <message>
        <source>Decide and sign</source>
        <translation>Décider et signer</translation>
    </message>
    <message>
        <source>Handed back by %1 · %2</source>
        <translation>Remis par %1 · %2</translation>
    </message>
    <message>
        <source>Take it into the jobs here</source>
        <translation>Le recevoir parmi les travaux d’ici</translation>
    </message>
</context>
<context>
    <name>InspectionSignSheet</name>
    <message>
        <source>Return the job</source>
        <translation>Retourner le travail</translation>
    </message>
    <message>
        <source>Accept the job</source>
        <translation>Accepter le travail</translation>
    </message>
    <message>
        <source>This is a demonstration. Whatever is signed here says so in its own words; it cannot stand for a real installation.</source>
        <translation>Ceci est une démonstration. Ce qui est signé ici le dit en toutes lettres; cela ne peut pas valoir pour une vraie installation.</translation>
    </message>
    <message>
        <source>Signed as utility inspector, with the key of this device. %1 of %2 items are marked as seen, %3 deficiencies stand.</source>
        <translation>Signé comme inspecteur du distributeur, avec la clé de cet appareil. %1 de %2 points sont marqués comme vus; non-conformités qui demeurent : %3.</translation>
    </message>
    <message>
        <source>Name of the inspector</source>
        <translation>Nom de l’inspecteur</translation>
    </message>
    <message>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Signez ici du doigt, au stylet ou à la souris</translation>
    </message>
    <message>
        <source>Field for the drawn signature</source>
        <translation>Champ de la signature dessinée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Ce qui est déclaré</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>tête %1</translation>
    </message>
    <message>
        <source>Sign by name only</source>
        <translation>Signer du nom seulement</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>InverterCard</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Lire les réglages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The inverter is only read: this program cannot change its settings.</source>
        <translation>L’onduleur est seulement lu : ce programme ne peut pas changer ses réglages.</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Pourquoi, et ce qui aide</translation>
    </message>
</context>
<context>
    <name>InverterUnit</name>
    <message>
        <source>Modbus unit, 1 to 247</source>
        <translation>Unité Modbus, 1 à 247</translation>
    </message>
</context>
<context>
    <name>InverterView</name>
    <message>
        <source>SIMULATED: not a real device</source>
        <translation>SIMULÉ&#xa0;: pas un vrai appareil</translation>
    </message>
</context>
<context>
    <name>InverterWords</name>
    <message>
        <source>This inverter counts its settings from 1, as drafts of the models did: 1 may mean switched off.</source>
        <translation>Cet onduleur compte ses réglages à partir de 1, comme les ébauches des modèles : 1 peut vouloir dire désactivé.</translation>
    </message>
    <message>
        <source>The first curve of model %1 should be the one in force and read-only, but it can be written.</source>
        <translation>La première courbe du modèle %1 devrait être celle en vigueur et en lecture seule, mais elle peut être écrite.</translation>
    </message>
    <message>
        <source>Point %1 of the curve cannot be given in percent of the apparent power: the inverter does not say of what it is a part.</source>
        <translation>Le point %1 de la courbe ne peut être donné en pourcentage de la puissance apparente : l’onduleur ne dit pas de quoi il est une part.</translation>
    </message>
    <message>
        <source>It is switched on, but the inverter does not give its curve.</source>
        <translation>Elle est activée, mais l’onduleur ne donne pas sa courbe.</translation>
    </message>
    <message>
        <source>It is switched on, but its curve does nothing.</source>
        <translation>Elle est activée, mais sa courbe ne fait rien.</translation>
    </message>
    <message>
        <source>Model %1 is switched on, but does not give its trip settings.</source>
        <translation>Le modèle %1 est activé, mais ne donne pas ses réglages de déclenchement.</translation>
    </message>
    <message>
        <source>This is no storage inverter.</source>
        <translation>Ce n’est pas un onduleur de stockage.</translation>
    </message>
    <message>
        <source>This inverter does not have it.</source>
        <translation>Cet onduleur ne l’a pas.</translation>
    </message>
    <message>
        <source>%1, curve %2</source>
        <translation>%1, courbe %2</translation>
    </message>
    <message>
        <source>The connection to the inverter was closed.</source>
        <translation>La connexion à l’onduleur a été fermée.</translation>
    </message>
    <message>
        <source>The inverter on %1 answers, but still gives no settings. If it has just started, wait and try again; otherwise it is no inverter, or its SunSpec interface is switched off.</source>
        <translation>L’onduleur sur %1 répond, mais ne donne encore aucun réglage. S’il vient de démarrer, attendez et réessayez ; sinon ce n’est pas un onduleur, ou son interface SunSpec est désactivée.</translation>
    </message>
    <message>
        <source>It was asked as unit %1; some inverters answer as 100 or 126.</source>
        <translation>Il a été interrogé comme unité %1 ; certains onduleurs répondent comme 100 ou 126.</translation>
    </message>
    <message>
        <source>Set for a while only: in %1 s the inverter goes back to another setting. Read it again after that.</source>
        <translation>Réglé pour un temps seulement&#xa0;: dans %1 s, l’onduleur revient à un autre réglage. Relisez-le ensuite.</translation>
    </message>
    <message>
        <source>The inverter gives a reference voltage of %1 %, which cannot be: where its curve lies is not known.</source>
        <translation>L’onduleur donne une tension de référence de %1 %, ce qui est impossible&#xa0;: on ne sait pas où se trouve sa courbe.</translation>
    </message>
    <message>
        <source>The inverter on %1 answers, but gives no settings yet: it has just started, or is busy. Asked again every %2 s, for up to %3 s; %4 s have passed.</source>
        <translation>L’onduleur sur %1 répond, mais ne donne pas encore de réglages : il vient de démarrer ou il est occupé. On l’interroge de nouveau toutes les %2 s, pendant %3 s au plus; %4 s se sont écoulées.</translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Back to all jobs</source>
        <translation>Retour à tous les travaux</translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n entries</source>
        <translation>
            <numerusform>Enregistré ici · %n entrée</numerusform>
            <numerusform>Enregistré ici · %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Permission (%1)</source>
        <translation>Permission (%1)</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message numerus="yes">
        <source>Only looked at · %n entries</source>
        <translation>
            <numerusform>Consultation · %n entrée</numerusform>
            <numerusform>Consultation · %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deficiencies (%1)</source>
        <translation>Non-conformités (%1)</translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Non-conformités</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Sur cet appareil seulement</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries</source>
        <translation>
            <numerusform>%1 · %n entrée</numerusform>
            <numerusform>%1 · %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back from the archive</source>
        <translation>Sortir %1 des archives</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archiver %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n steps skipped</source>
        <translation>
            <numerusform>%1, %2, %n étape omise</numerusform>
            <numerusform>%1, %2, %n étapes omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omises</numerusform>
        </translation>
    </message>
    <message>
        <source>At the office, too</source>
        <translation>Au bureau aussi</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>Signé et scellé</translation>
    </message>
    <message>
        <source>Superseded by a later job</source>
        <translation>Remplacé par un travail ultérieur</translation>
    </message>
    <message>
        <source>No step recorded yet</source>
        <translation>Aucune étape consignée encore</translation>
    </message>
    <message>
        <source>address and utility not known yet</source>
        <translation>adresse et distributeur pas encore connus</translation>
    </message>
    <message numerus="yes">
        <source>Returned: %n deficiencies open</source>
        <translation>
            <numerusform>Renvoyé : %n non-conformité ouverte</numerusform>
            <numerusform>Renvoyé : %n non-conformités ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies answered, not accepted yet</source>
        <translation>
            <numerusform>%n non-conformité avec réponse, pas encore acceptée</numerusform>
            <numerusform>%n non-conformités avec réponse, pas encore acceptées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsHeader</name>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>All saved on this device</source>
        <translation>Tout est enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Chercher des travaux</translation>
    </message>
    <message>
        <source>Address, serial or utility</source>
        <translation>Adresse, numéro de série ou distributeur</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouveau travail</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Travaux %1</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>Remis %1</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archivés %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Aucun travail ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No job is archived.</source>
        <translation>Aucun travail n’est archivé.</translation>
    </message>
    <message>
        <source>No job has been handed in.</source>
        <translation>Aucun travail n’a été remis.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Dernière consignation</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>All saved on this device, not sealed</source>
        <translation>Tout est enregistré sur cet appareil, non scellé</translation>
    </message>
    <message>
        <source>“%1” is in the archive now.</source>
        <translation>« %1 » est maintenant dans les archives.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archiver %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n in the archive</source>
        <translation>
            <numerusform>En montrer %n dans les archives</numerusform>
            <numerusform>En montrer %n dans les archives</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the demonstration site, a job half done. This takes a few seconds.</source>
        <translation>Préparation du site de démonstration, un travail à moitié fait. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Opening the jobs on this device …</source>
        <translation>Ouverture des travaux de cet appareil …</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Rejouer un enregistrement</translation>
    </message>
    <message>
        <source>Only looked at: another window writes these records</source>
        <translation>Consultation seulement&#xa0;: une autre fenêtre écrit ces enregistrements</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Open a packet or bundle …</source>
        <translation>Ouvrir un dossier ou un lot …</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Connect to the office</source>
        <translation>Se connecter au bureau</translation>
    </message>
    <message>
        <source>Ask an administrator of your company for an introduction link, and paste it here. It says where the service is and which account this device gets; it works once, for 72 hours. Everything recorded on this device is then offered to the office.</source>
        <translation>Demandez à un administrateur de votre entreprise un lien d’introduction et collez-le ici. Il dit où se trouve le service et quel compte reçoit cet appareil; il sert une fois, pendant 72 heures. Tout ce qui est enregistré sur cet appareil est alors offert au bureau.</translation>
    </message>
    <message>
        <source>Introduction link</source>
        <translation>Lien d’introduction</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JsonWords</name>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is more than such a file can be.</source>
        <translation>%1 dépasse %2 Mo, plus que ce qu’un tel fichier peut être.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 n’a pas pu être lu jusqu’à la fin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 n’est pas du JSON valide&#xa0;: %2 à la ligne %3, colonne %4.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 doit être un objet JSON.</translation>
    </message>
    <message>
        <source>%1 says ‘%2’ twice in one object, at line %3, column %4. Leave the one that is right.</source>
        <translation>%1 dit « %2 » deux fois dans un même objet, à la ligne %3, colonne %4. Ne gardez que la bonne.</translation>
    </message>
    <message>
        <source>%1 is empty. A JSON file begins with a brace.</source>
        <translation>%1 est vide. Un fichier JSON commence par une accolade.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>The desktop’s keychain does not answer. Unlock it and try again.</source>
        <translation>Le trousseau du bureau ne répond pas. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The desktop’s keychain has no entry “%1”.</source>
        <translation>Le trousseau du bureau n’a aucune entrée « %1 ».</translation>
    </message>
    <message>
        <source>The desktop’s keychain was not unlocked. Unlock it and try again.</source>
        <translation>Le trousseau du bureau n’a pas été déverrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain in this session.</source>
        <translation>Il n’y a pas de trousseau dans cette session.</translation>
    </message>
    <message>
        <source>The desktop’s keychain failed (%1). Unlock it and try again.</source>
        <translation>Le trousseau du bureau a échoué (%1). Déverrouillez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Changer la liaison</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>No port was found. Plug in the cable and look again, or type where it is.</source>
        <translation>Aucun port n’a été trouvé. Branchez le câble et cherchez de nouveau, ou tapez où il se trouve.</translation>
    </message>
    <message>
        <source>Other path or address</source>
        <translation>Autre chemin ou adresse</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 was closed.</source>
        <translation>%1 a été fermé.</translation>
    </message>
    <message>
        <source>“%1” is not an option of a serial link, only baud=N is</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option d’une liaison série; seul baud=N l’est</translation>
    </message>
    <message>
        <source>the rate must be a number from 300 to 4000000</source>
        <translation>la vitesse doit être un nombre de 300 à 4000000</translation>
    </message>
    <message>
        <source>the port&apos;s name is missing</source>
        <translation>le nom du port manque</translation>
    </message>
    <message>
        <source>host and port are needed, joined by a colon</source>
        <translation>il faut l’hôte et le port, joints par un deux-points</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>elle contient un caractère NUL</translation>
    </message>
    <message>
        <source>it must start with serial:, tcp:, ble: or replay:</source>
        <translation>elle doit commencer par serial:, tcp:, ble: ou replay:</translation>
    </message>
    <message>
        <source>nothing follows “%1:”</source>
        <translation>rien ne suit «&#xa0;%1:&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is a recording, not a device.</source>
        <translation>%1 est un enregistrement, pas un appareil.</translation>
    </message>
    <message>
        <source>%1 is already in use by another part of this program. End that first.</source>
        <translation>%1 est déjà utilisé par une autre partie de ce programme. Terminez celle-ci d’abord.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this account. Add the account to the group dialout (sudo usermod -aG dialout $USER, then log in again) or install the udev rule that comes with the program.</source>
        <translation>Ce compte ne peut pas ouvrir %1. Ajoutez le compte au groupe dialout (sudo usermod -aG dialout $USER, puis ouvrez une nouvelle session) ou installez la règle udev fournie avec le programme.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close the other program (a terminal, ModemManager) and try again.</source>
        <translation>%1 est utilisé par un autre programme. Fermez l’autre programme (un terminal, ModemManager) et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not there. Check that the device is plugged in and has power, then try again.</source>
        <translation>%1 n’est pas là. Vérifiez que l’appareil est branché et alimenté, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a serial port. Choose a port such as /dev/ttyUSB0.</source>
        <translation>%1 n’est pas un port série. Choisissez un port comme /dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>%1 does not take any more bytes. Plug the device in again and retry.</source>
        <translation>%1 n’accepte plus d’octets. Rebranchez l’appareil et réessayez.</translation>
    </message>
    <message>
        <source>%1 is gone: the device was unplugged or lost its power. Plug it in again and retry.</source>
        <translation>%1 n’est plus là&#xa0;: l’appareil a été débranché ou a perdu son alimentation. Rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which tries every new port for a modem. Wait half a minute and try again; the udev rules that come with the program keep ModemManager away for good.</source>
        <translation>%1 est occupé par ModemManager, qui cherche un modem sur chaque nouveau port. Attendez une demi-minute et réessayez ; les règles udev fournies avec le programme tiennent ModemManager à l’écart pour de bon.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close that program and try again.</source>
        <translation>%1 est utilisé par %2. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>%1 vanished %2 s after it was plugged in: brltty, the program for braille displays, takes adapters with the chip %3 away. Remove brltty (sudo apt remove brltty), or use another adapter.</source>
        <translation>%1 a disparu %2 s après son branchement : brltty, le programme pour afficheurs braille, s’empare des adaptateurs à puce %3. Retirez brltty (sudo apt remove brltty) ou utilisez un autre adaptateur.</translation>
    </message>
    <message>
        <source>%1 vanished %2 s after it was plugged in. That is what brltty, the program for braille displays, does to adapters with the chip %3; if it is not installed, the cable or its power is bad.</source>
        <translation>%1 a disparu %2 s après son branchement. C’est ce que brltty, le programme pour afficheurs braille, fait aux adaptateurs à puce %3 ; s’il n’est pas installé, le câble ou son alimentation est mauvais.</translation>
    </message>
    <message>
        <source>This adapter may start as RS-232. If nothing is heard from an RS-485 pair, set its port to RS-485 (two wires) first.</source>
        <translation>Cet adaptateur peut démarrer en RS-232. Si rien n’est entendu d’une paire RS-485, réglez d’abord son port en RS-485 (deux fils).</translation>
    </message>
    <message>
        <source>The link “%1” cannot be used: %2. Write it like serial:ttyUSB0, serial:/dev/ttyACM0?baud=19200, tcp:192.0.2.7:502, ble:CDER-042917 or replay:FILE.</source>
        <translation>Le lien « %1 » est inutilisable : %2. Écrivez-le comme serial:ttyUSB0, serial:/dev/ttyACM0?baud=19200, tcp:192.0.2.7:502, ble:CDER-042917 ou replay:FILE.</translation>
    </message>
    <message>
        <source>only passkey= and six digits may follow its question mark</source>
        <translation>seuls passkey= et six chiffres peuvent suivre le point d’interrogation</translation>
    </message>
    <message>
        <source>%1 cannot tell damaged characters apart; use another adapter.</source>
        <translation>%1 ne peut pas distinguer les caractères endommagés ; utilisez un autre adaptateur.</translation>
    </message>
    <message>
        <source>the speed must be a number from 0.01 to 100000</source>
        <translation>la vitesse doit être un nombre de 0.01 à 100000</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>These records are only looked at, as they stood when they were opened here. Nothing can be recorded in this window.</source>
        <translation>Ces registres sont seulement consultés, tels qu’ils étaient à leur ouverture ici. Rien ne peut être enregistré dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Open them to work</source>
        <translation>Les ouvrir pour travailler</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Pourquoi, et ce qui aide</translation>
    </message>
    <message>
        <source>Let go to look at this packet or bundle</source>
        <translation>Relâchez pour regarder ce dossier ou ce lot</translation>
    </message>
</context>
<context>
    <name>MeasureEvidence</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Preset tool, set to</source>
        <translation>Outil préréglé, réglé à</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target %1 %2</source>
        <translation>Cible %1 %2</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Valeur réglée</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Change the tool</source>
        <translation>Changer l’outil</translation>
    </message>
    <message>
        <source>named above, for all</source>
        <translation>nommé plus haut, pour toutes</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Maximum %1 %2</source>
        <translation>Maximum %1 %2</translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Before this step can be recorded</source>
        <translation>Avant de pouvoir consigner cette étape</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ModbusWords</name>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>La requête à %1 a été annulée.</translation>
    </message>
    <message>
        <source>A request for register %1 of %2 is outside of what Modbus allows.</source>
        <translation>Une requête pour le registre %1 de %2 sort de ce que Modbus permet.</translation>
    </message>
    <message>
        <source>it does not know this kind of request</source>
        <translation>il ne connaît pas ce genre de requête</translation>
    </message>
    <message>
        <source>it has no register there, or not for this access</source>
        <translation>il n’a pas de registre à cet endroit, ou pas pour cet accès</translation>
    </message>
    <message>
        <source>it does not accept this value</source>
        <translation>il n’accepte pas cette valeur</translation>
    </message>
    <message>
        <source>it failed inside</source>
        <translation>il a eu une défaillance interne</translation>
    </message>
    <message>
        <source>it has begun but is not finished</source>
        <translation>il a commencé mais n’a pas fini</translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation>il est occupé</translation>
    </message>
    <message>
        <source>it gives the unknown reason %1</source>
        <translation>il donne la raison inconnue %1</translation>
    </message>
    <message>
        <source>%1 refuses register %2: %3.</source>
        <translation>%1 refuse le registre %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it has power, that the cable is whole and that the unit number %2 is right.</source>
        <translation>%1 ne répond pas. Vérifiez qu’il est alimenté, que le câble est intact et que le numéro d’unité %2 est bon.</translation>
    </message>
    <message>
        <source>%1 answers, but the answer arrives damaged. Check cable, adapter and baud rate, then try again.</source>
        <translation>%1 répond, mais la réponse arrive endommagée. Vérifiez le câble, l’adaptateur et la vitesse en bauds, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: another unit than %2 answers. Check the unit number and what else is on this line.</source>
        <translation>%1&#xa0;: une autre unité que %2 répond. Vérifiez le numéro d’unité et ce qu’il y a d’autre sur cette ligne.</translation>
    </message>
    <message>
        <source>%1 answers something other than what was asked, which is not believed. Disconnect other programs from it and try again.</source>
        <translation>%1 répond autre chose que ce qui a été demandé, et on ne le croit pas. Débranchez-en les autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>%1 sends bytes that are no answer. Check that it is the right device, its wiring and the baud rate.</source>
        <translation>%1 envoie des octets qui ne sont pas une réponse. Vérifiez que c’est le bon appareil, son câblage et la vitesse en bauds.</translation>
    </message>
    <message>
        <source>%1 answers something other than what was asked, which is not believed. Check that it is the right device.</source>
        <translation>%1 répond autre chose que ce qui a été demandé, et on ne le croit pas. Vérifiez que c’est le bon appareil.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it has power and that the unit number %2 is right.</source>
        <translation>%1 ne répond pas. Vérifiez qu’il est alimenté et que le numéro d’unité %2 est bon.</translation>
    </message>
    <message>
        <source>read %1 registers at %2</source>
        <translation>lire %1 registres à %2</translation>
    </message>
    <message>
        <source>read %1 input registers at %2</source>
        <translation>lire %1 registres d’entrée à %2</translation>
    </message>
    <message>
        <source>write %1 to register %2</source>
        <translation>écrire %1 dans le registre %2</translation>
    </message>
    <message>
        <source>write %1 registers at %2</source>
        <translation>écrire %1 registres à %2</translation>
    </message>
    <message>
        <source>%1 of unit %2</source>
        <translation>%1 de l’unité %2</translation>
    </message>
    <message>
        <source>%1 answers, but too late to be believed: more than %2 s after it was asked. Disconnect other programs from it, check what slows the line down, then try again.</source>
        <translation>%1 répond, mais trop tard pour être cru&#xa0;: plus de %2 s après la question. Débranchez-en les autres programmes, vérifiez ce qui ralentit la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sends bytes that are no answer. Check that it is the right device and that it speaks Modbus TCP on this port.</source>
        <translation>%1 envoie des octets qui ne sont pas une réponse. Vérifiez que c’est le bon appareil et qu’il parle Modbus TCP sur ce port.</translation>
    </message>
    <message>
        <source>%1 says it is busy. Wait a moment and try again; if it stays so, see whether another program or gateway is talking to it.</source>
        <translation>%1 dit être occupé. Attendez un moment et réessayez; si cela dure, voyez si un autre programme ou une passerelle lui parle.</translation>
    </message>
    <message>
        <source>On %1 a gateway answers, but the device behind it, unit %2, does not. Check the unit number, and the wiring and power behind the gateway.</source>
        <translation>Sur %1, une passerelle répond, mais pas l’appareil derrière elle, l’unité %2. Vérifiez le numéro d’unité ainsi que le câblage et l’alimentation derrière la passerelle.</translation>
    </message>
</context>
<context>
    <name>NeutralWords</name>
    <message>
        <source>The pack %1 has no neutral tables (neutral.by_breaker, neutral.terminal).</source>
        <translation>Le paquet %1 n’a pas de tables de neutre (neutral.by_breaker, neutral.terminal).</translation>
    </message>
    <message>
        <source>%1 A is not a breaker of this collar, so it has no neutral size. There are: %2 A.</source>
        <translation>%1 A n’est pas un disjoncteur de ce collet, il n’a donc pas de calibre de neutre. Il y a&#xa0;: %2 A.</translation>
    </message>
    <message>
        <source>A socket with %1 jaws does not take this collar; it takes 4 or 5.</source>
        <translation>Une embase à %1 mâchoires n’accepte pas ce collet; il va dans 4 ou 5.</translation>
    </message>
    <message>
        <source>A 4-jaw socket always needs a pigtail.</source>
        <translation>Une embase à 4 mâchoires demande toujours un conducteur de neutre.</translation>
    </message>
    <message>
        <source>The fifth jaw’s ampacity is not recorded, so it counts as too small and a pigtail is needed.</source>
        <translation>Le courant admissible de la cinquième mâchoire n’est pas consigné; il compte donc comme trop faible et un conducteur de neutre est nécessaire.</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, less than the %2 A breaker: a pigtail is needed.</source>
        <translation>La cinquième mâchoire supporte %1 A, moins que le disjoncteur de %2 A&#xa0;: un conducteur de neutre est nécessaire.</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, at least the %2 A breaker: no pigtail is needed.</source>
        <translation>La cinquième mâchoire supporte %1 A, au moins le disjoncteur de %2 A&#xa0;: aucun conducteur de neutre n’est nécessaire.</translation>
    </message>
    <message>
        <source>The box holds %1 AWG copper for a %2 A breaker.</source>
        <translation>La boîte contient du cuivre %1 AWG pour un disjoncteur de %2 A.</translation>
    </message>
    <message>
        <source>The fifth-jaw stab is the neutral path.</source>
        <translation>La lame de la cinquième mâchoire est le chemin du neutre.</translation>
    </message>
    <message>
        <source>A pigtail is required and none is chosen.</source>
        <translation>Un conducteur de neutre est exigé et aucun n’est choisi.</translation>
    </message>
    <message>
        <source>The conductor’s metal is not recorded; at the collar it must be copper.</source>
        <translation>Le métal du conducteur n’est pas consigné; au collet, il doit être en cuivre.</translation>
    </message>
    <message>
        <source>The conductor at the collar must be copper.</source>
        <translation>Le conducteur au collet doit être en cuivre.</translation>
    </message>
    <message>
        <source>The collar’s neutral terminal has no torque for %1 AWG, so it may not be terminated there. It takes %2 AWG.</source>
        <translation>La borne de neutre du collet n’a pas de couple pour %1 AWG; on ne peut donc pas y raccorder ce conducteur. Elle accepte %2 AWG.</translation>
    </message>
    <message>
        <source>Its ampacity covers the breaker at 75 °C terminations.</source>
        <translation>Son courant admissible couvre le disjoncteur avec des bornes à 75 °C.</translation>
    </message>
    <message>
        <source>%1 AWG is the size that is furnished.</source>
        <translation>%1 AWG est le calibre fourni.</translation>
    </message>
    <message>
        <source>%1 AWG is larger than the furnished %2 AWG; the installer supplies it.</source>
        <translation>%1 AWG est plus gros que le %2 AWG fourni; l’installateur le fournit.</translation>
    </message>
    <message>
        <source>%1 AWG is smaller than the furnished %2 AWG. It may carry %3 A, but somebody named has to approve it.</source>
        <translation>%1 AWG est plus petit que le %2 AWG fourni. Il peut peut-être porter %3 A, mais une personne nommée doit l’approuver.</translation>
    </message>
    <message>
        <source>%1 AWG is too small for a %2 A breaker; use %3 AWG or larger.</source>
        <translation>%1 AWG est trop petit pour un disjoncteur de %2 A; utilisez %3 AWG ou plus gros.</translation>
    </message>
</context>
<context>
    <name>NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation>Nouveau travail</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation>Créer le travail</translation>
    </message>
    <message>
        <source>Open the demonstration instead</source>
        <translation>Ouvrir plutôt la démonstration</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a job of this name already. A second one is a record of its own.</source>
        <translation>Il y a déjà un travail de ce nom. Un second est un registre à part.</translation>
    </message>
    <message>
        <source>Open that job</source>
        <translation>Ouvrir ce travail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>stands at everything you record</source>
        <translation>figure à tout ce que vous consignez</translation>
    </message>
</context>
<context>
    <name>NoHandbook</name>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>These records are only looked at here; nothing is sent.</source>
        <translation>Ces dossiers sont seulement regardés ici; rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message>
        <source>The records are not open to be written, so nothing is sent from here.</source>
        <translation>Les dossiers ne sont pas ouverts en écriture; rien n’est donc envoyé d’ici.</translation>
    </message>
    <message>
        <source>No office is connected. Everything on this device is complete without one; with one, what is recorded here travels to the office by itself, and what others recorded comes here.</source>
        <translation>Aucun bureau n’est connecté. Tout sur cet appareil est complet sans lui; avec lui, ce qui est enregistré ici part de lui-même au bureau, et ce que d’autres ont enregistré arrive ici.</translation>
    </message>
    <message>
        <source>Connect to the office</source>
        <translation>Se connecter au bureau</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 chez %3</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Disconnect from the office</source>
        <translation>Se déconnecter du bureau</translation>
    </message>
    <message>
        <source>This connection is metered: photos and files wait, both ways</source>
        <translation>Cette connexion est facturée à l’usage : photos et fichiers attendent, dans les deux sens</translation>
    </message>
    <message>
        <source>Not taken by the office, and kept here</source>
        <translation>Non accepté par le bureau, et gardé ici</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>L’offrir de nouveau</translation>
    </message>
    <message>
        <source>Somebody has to decide: both values are kept until then</source>
        <translation>Quelqu’un doit décider : d’ici là les deux valeurs sont gardées</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Disconnect from the office?</source>
        <translation>Se déconnecter du bureau?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have not been sent yet. They stay on this device, like everything else.</source>
        <translation>
            <numerusform>%n entrée n’a pas encore été envoyée. Elle reste sur cet appareil, comme tout le reste.</numerusform>
            <numerusform>%n entrées n’ont pas encore été envoyées. Elles restent sur cet appareil, comme tout le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on this device stays.</source>
        <translation>Tout ce qui est sur cet appareil reste.</translation>
    </message>
    <message>
        <source>Nothing goes to the office any more until this device joins with a new introduction link. If the device was lost or changes hands, have an administrator close the account, too.</source>
        <translation>Plus rien ne va au bureau tant que cet appareil ne se joint pas avec un nouveau lien d’introduction. Si l’appareil a été perdu ou change de mains, faites aussi fermer le compte par un administrateur.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Photos of other devices stay at the office until somebody looks at them here</source>
        <translation>Les photos d’autres appareils restent au bureau jusqu’à ce que quelqu’un les regarde ici</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %n photos or files that are not here</source>
        <translation>
            <numerusform>Rapporter %n photo ou fichier qui n’est pas ici</numerusform>
            <numerusform>Rapporter les %n photos ou fichiers qui ne sont pas ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPacket</name>
    <message>
        <source>Open a packet or a bundle</source>
        <translation>Ouvrir un dossier de mise en service ou un lot</translation>
    </message>
    <message>
        <source>Packets and bundles</source>
        <translation>Dossiers et paquets</translation>
    </message>
</context>
<context>
    <name>PackTrustWords</name>
    <message>
        <source>%1 is no utility pack; no other sort can be added.</source>
        <translation>%1 n&apos;est pas un paquet de distributeur; aucune autre sorte ne peut être ajoutée.</translation>
    </message>
    <message>
        <source>%1: the version “%2” must be numbers and dots, such as 2026.11, so that a newer one can be told.</source>
        <translation>%1 : la version « %2 » doit être faite de nombres et de points, comme 2026.11, pour qu&apos;on reconnaisse une plus récente.</translation>
    </message>
    <message>
        <source>%1 does not say whose it is: a pack of the utility “other” names it in “utility_name”.</source>
        <translation>%1 ne dit pas à qui il est : un paquet du distributeur « other » le nomme dans « utility_name ».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is signed for a company that exists for demonstrations only.</source>
        <translation>%1 est signé pour une entreprise qui n&apos;existe que pour les démonstrations.</translation>
    </message>
    <message>
        <source>%1 is version %2; the newer version %3 is in force and stays.</source>
        <translation>%1 est la version %2; la version plus récente %3 est en vigueur et le reste.</translation>
    </message>
    <message>
        <source>%1 says something else than the version %2 that is in force. A changed pack needs a higher version.</source>
        <translation>%1 dit autre chose que la version %2 en vigueur. Un paquet changé a besoin d&apos;une version plus haute.</translation>
    </message>
    <message>
        <source>The pack could not be kept</source>
        <translation>Le paquet n&apos;a pas pu être gardé</translation>
    </message>
    <message>
        <source>%1 is not signed: %2 is missing beside it. Ask its publisher for the signature.</source>
        <translation>%1 n&apos;est pas signé : %2 manque à côté. Demandez la signature à qui le publie.</translation>
    </message>
    <message>
        <source>%1 is no signature of a pack, or it is damaged. Fetch it anew.</source>
        <translation>%1 n&apos;est pas la signature d&apos;un paquet, ou elle est abîmée. Cherchez-la de nouveau.</translation>
    </message>
    <message>
        <source>The signature in %1 is not its key&apos;s: it was altered or forged.</source>
        <translation>La signature dans %1 n&apos;est pas de sa clé : elle a été modifiée ou contrefaite.</translation>
    </message>
    <message>
        <source>%1 of %2 signed %3 and may not publish packs: the grant says %4.</source>
        <translation>%1 de %2 a signé %3 et ne peut pas publier de paquets : l&apos;habilitation dit %4.</translation>
    </message>
    <message>
        <source>%1 is not as %2 signed it: %3 was altered. Fetch the pack anew.</source>
        <translation>%1 n&apos;est pas tel que %2 l&apos;a signé : %3 a été modifié. Cherchez le paquet de nouveau.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>The schema must be “witnessmark-pack/%1”.</source>
        <translation>Le schéma doit être «&#xa0;witnessmark-pack/%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a sort of pack. Known are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de paquet. Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The id must be lower-case letters, digits and hyphens.</source>
        <translation>L’identifiant doit être en minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty.</source>
        <translation>«&#xa0;%1&#xa0;» manque ou est vide.</translation>
    </message>
    <message>
        <source>The effective date must be a date such as 2026-11-01.</source>
        <translation>La date d’entrée en vigueur doit être une date comme 2026-11-01.</translation>
    </message>
    <message>
        <source>No source document is named.</source>
        <translation>Aucun document source n’est nommé.</translation>
    </message>
    <message>
        <source>The citation is empty.</source>
        <translation>La citation est vide.</translation>
    </message>
    <message>
        <source>“cite” is missing: say where this comes from.</source>
        <translation>«&#xa0;cite&#xa0;» manque&#xa0;: dites d’où cela vient.</translation>
    </message>
    <message>
        <source>“id” is missing: an element with texts needs one.</source>
        <translation>«&#xa0;id&#xa0;» manque&#xa0;: un élément avec des textes en demande un.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice in this list.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» sert deux fois dans cette liste.</translation>
    </message>
    <message>
        <source>A workflow pack needs steps.</source>
        <translation>Un paquet de procédure demande des étapes.</translation>
    </message>
    <message>
        <source>%1 was made for a later release (%2; this one reads up to %3). Update the program to use it.</source>
        <translation>%1 a été fait pour une version ultérieure (%2; celle-ci lit jusqu’à %3). Mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>%1 at /schema: “%2” is not a version this program knows.</source>
        <translation>%1 à /schema&#xa0;: «&#xa0;%2&#xa0;» n’est pas une version que ce programme connaît.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no pack “%1”. Installed are: %2.</source>
        <translation>Il n’y a pas de paquet «&#xa0;%1&#xa0;». Installés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The translation of %1 is not a text.</source>
        <translation>La traduction de %1 n’est pas un texte.</translation>
    </message>
    <message>
        <source>The setting&apos;s id must end in its unit: _pct, _s or _hz.</source>
        <translation>L’identifiant du réglage doit finir par son unité : _pct, _s ou _hz.</translation>
    </message>
    <message>
        <source>“%1” is no basis of a figure.</source>
        <translation>« %1 » n’est pas une base de valeur.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>« %1 » doit être un nombre.</translation>
    </message>
    <message>
        <source>A setting needs exactly one of “equals”, “at_least” and “at_most”; one that is “not-given” has none.</source>
        <translation>Un réglage exige exactement un de « equals », « at_least » et « at_most » ; un réglage « not-given » n’en a aucun.</translation>
    </message>
    <message>
        <source>“equals” needs a “tolerance” of 0 or more, and only it.</source>
        <translation>« equals » exige une « tolerance » de 0 ou plus, et lui seul.</translation>
    </message>
    <message>
        <source>“step” and “inside” go together, with “at_least”.</source>
        <translation>« step » et « inside » vont ensemble, avec « at_least ».</translation>
    </message>
    <message>
        <source>A profile needs functions.</source>
        <translation>Un profil exige des fonctions.</translation>
    </message>
    <message>
        <source>The state must be one of %1.</source>
        <translation>L’état doit être un de %1.</translation>
    </message>
    <message>
        <source>“title” is missing.</source>
        <translation>« title » manque.</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DÉMONSTRATION</translation>
    </message>
    <message>
        <source>DEMONSTRATION: simulated devices, not an installation</source>
        <translation>DÉMONSTRATION&#xa0;: appareils simulés, pas une installation</translation>
    </message>
    <message>
        <source>Commissioning packet</source>
        <translation>Dossier de mise en service</translation>
    </message>
    <message>
        <source>Job %1 · record head %2</source>
        <translation>Travail %1 · tête du registre %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>The packet&apos;s pages could not be written. Free some memory and try again.</source>
        <translation>Les pages du dossier n’ont pas pu être écrites. Libérez de la mémoire et réessayez.</translation>
    </message>
    <message>
        <source>Commissioning packet, %1</source>
        <translation>Dossier de mise en service, %1</translation>
    </message>
    <message>
        <source>Commissioning of a meter collar</source>
        <translation>Mise en service d’un collet de compteur</translation>
    </message>
    <message>
        <source>The packet needs the head of its record (32 bytes). Open the job again and make the packet anew.</source>
        <translation>Le dossier a besoin de la tête de son registre (32 octets). Rouvrez le travail et refaites le dossier.</translation>
    </message>
    <message>
        <source>The packet needs the time at which it is made. Set the clock of this computer.</source>
        <translation>Le dossier a besoin de l’heure à laquelle il est fait. Réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Collet</translation>
    </message>
    <message>
        <source>Procedures in force</source>
        <translation>Procédures en vigueur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 not done, %4 refused, %5 skipped with a reason, %6 do not apply</source>
        <translation>%1 sur %2 faites, %3 non faites, %4 refusées, %5 sautées avec motif, %6 ne s’appliquent pas</translation>
    </message>
    <message>
        <source>Torques</source>
        <translation>Couples</translation>
    </message>
    <message>
        <source>%1 listed: %2 pass, %3 outside the target, %4 not judged, %5 unknown</source>
        <translation>%1 inscrits&#xa0;: %2 réussis, %3 hors de la cible, %4 non jugés, %5 inconnus</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Device readings</source>
        <translation>Lectures d’appareils</translation>
    </message>
    <message>
        <source>%1 of devices, %2 of IMS meters</source>
        <translation>%1 d’appareils, %2 de compteurs IMS</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>The record behind these pages</source>
        <translation>Le registre derrière ces pages</translation>
    </message>
    <message>
        <source>%1 entries, head of the record (SHA-256)</source>
        <translation>%1 entrées, tête du registre (SHA-256)</translation>
    </message>
    <message>
        <source>The signed record lies inside this file as the attachment record.wmjob, and the file as a whole carries a digital signature. The code holds the job and the head printed above: if they agree with the record, the pages belong to it. To check both, without a network:</source>
        <translation>Le registre signé se trouve dans ce fichier comme pièce jointe record.wmjob, et le fichier entier porte une signature numérique. Le code contient le travail et la tête imprimés ci-dessus&#xa0;: s’ils concordent avec le registre, les pages lui appartiennent. Pour vérifier les deux, sans réseau&#xa0;:</translation>
    </message>
    <message>
        <source>“Pass” is said here of a rule or a value, never of a site. What is not recorded is unknown.</source>
        <translation>«&#xa0;Réussi&#xa0;» se dit ici d’une règle ou d’une valeur, jamais d’un site. Ce qui n’est pas consigné est inconnu.</translation>
    </message>
    <message>
        <source>This is a demonstration with simulated devices. It documents no installation and may not be handed to a utility.</source>
        <translation>Ceci est une démonstration avec des appareils simulés. Elle ne documente aucune installation et ne peut pas être remise à un distributeur.</translation>
    </message>
    <message>
        <source>The device&apos;s signing key cannot be read. Let the program make this device&apos;s keys again.</source>
        <translation>La clé de signature de l’appareil ne peut pas être lue. Laissez le programme refaire les clés de cet appareil.</translation>
    </message>
    <message>
        <source>Commissioning packet, DEMONSTRATION</source>
        <translation>Dossier de mise en service, DÉMONSTRATION</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>confirmed by a second frame</source>
        <translation>confirmé par une deuxième trame</translation>
    </message>
    <message>
        <source>heard once, not confirmed</source>
        <translation>entendu une fois, non confirmé</translation>
    </message>
    <message>
        <source>Two records disagree: %1</source>
        <translation>Deux consignations ne concordent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation>À refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 photos are not on this device.</source>
        <translation>%1 photos ne sont pas sur cet appareil.</translation>
    </message>
    <message>
        <source>and %1 more, listed with the steps</source>
        <translation>et %1 de plus, inscrits avec les étapes</translation>
    </message>
    <message>
        <source>confirmed in person</source>
        <translation>confirmé en personne</translation>
    </message>
    <message>
        <source>stated, not confirmed in person</source>
        <translation>déclaré, non confirmé en personne</translation>
    </message>
    <message>
        <source>read, see the device readings</source>
        <translation>lu, voir les lectures d’appareils</translation>
    </message>
    <message>
        <source>calibration due %1</source>
        <translation>étalonnage à échéance %1</translation>
    </message>
    <message>
        <source>calibrated %1</source>
        <translation>étalonné %1</translation>
    </message>
    <message>
        <source>%1 AWG</source>
        <translation>%1 AWG</translation>
    </message>
    <message>
        <source>product label</source>
        <translation>étiquette du produit</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>This photo could not be read.</source>
        <translation>Cette photo n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>No photo is recorded.</source>
        <translation>Aucune photo n’est consignée.</translation>
    </message>
    <message>
        <source>Scaled down for these pages; the originals are in the attached record under the hashes given.</source>
        <translation>Réduites pour ces pages; les originaux sont dans le registre joint sous les empreintes indiquées.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Nobody has signed this record yet.</source>
        <translation>Personne n’a encore signé ce registre.</translation>
    </message>
    <message>
        <source>Signed %1 at record head %2</source>
        <translation>Signé %1 à la tête de registre %2</translation>
    </message>
    <message>
        <source>entry %1 of device %2</source>
        <translation>entrée %1 de l’appareil %2</translation>
    </message>
    <message>
        <source>entry %1 of the file</source>
        <translation>entrée %1 du fichier</translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation>Le registre est vide.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Photos %1</source>
        <translation>Photos %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not captured</source>
        <translation>Non capturé</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, trame %2</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation>%1, trames %2 à %3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>No facts about the site are recorded.</source>
        <translation>Aucune donnée sur le site n’est consignée.</translation>
    </message>
    <message>
        <source>What was installed</source>
        <translation>Ce qui a été installé</translation>
    </message>
    <message>
        <source>No equipment is recorded.</source>
        <translation>Aucun équipement n’est consigné.</translation>
    </message>
    <message>
        <source>No procedure was in force.</source>
        <translation>Aucune procédure n’était en vigueur.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <source>No torque is recorded.</source>
        <translation>Aucun couple n’est consigné.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>preset tool, set to this</source>
        <translation>outil préréglé, réglé à cette valeur</translation>
    </message>
    <message>
        <source>A reading under its target is low. One above it is judged only where the company has set a tolerance.</source>
        <translation>Une lecture sous sa cible est basse. Une lecture au-dessus n’est jugée que si l’entreprise a fixé une tolérance.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>No other measurement is recorded.</source>
        <translation>Aucune autre mesure n’est consignée.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No device was read.</source>
        <translation>Aucun appareil n’a été lu.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>IMS meter readings</source>
        <translation>Lectures de compteurs IMS</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Total kWh</source>
        <translation>kWh au total</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Afficheur</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Puissance de pointe</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Remises à zéro</translation>
    </message>
    <message>
        <source>Frame as received</source>
        <translation>Trame telle que reçue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>Findings and answers</source>
        <translation>Constats et réponses</translation>
    </message>
    <message>
        <source>No rule pack has been evaluated for this packet.</source>
        <translation>Aucun paquet de règles n’a été évalué pour ce dossier.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>Sources citées</translation>
    </message>
    <message>
        <source>Nothing is cited.</source>
        <translation>Rien n’est cité.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Citée par</translation>
    </message>
    <message>
        <source>The record inside could not be verified.</source>
        <translation>Le registre à l’intérieur n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The certificate that signed the file belongs to no device of the record.</source>
        <translation>Le certificat qui a signé le fichier n’appartient à aucun appareil du registre.</translation>
    </message>
    <message>
        <source>Several devices of the record claim the certificate that signed the file.</source>
        <translation>Plusieurs appareils du registre réclament le certificat qui a signé le fichier.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the file claims to be signed.</source>
        <translation>Le certificat n’était pas valide au moment où le fichier dit avoir été signé.</translation>
    </message>
    <message>
        <source>A trust anchor vouches for this certificate.</source>
        <translation>Une ancre de confiance se porte garante de ce certificat.</translation>
    </message>
    <message>
        <source>No trust anchor was given, so nobody vouches for who signed. Compare the certificate&apos;s fingerprint with the signer&apos;s.</source>
        <translation>Aucune ancre de confiance n’a été donnée; personne ne garantit donc qui a signé. Comparez l’empreinte du certificat avec celle du signataire.</translation>
    </message>
    <message>
        <source>No trust anchor vouches for this certificate, so who signed is not confirmed. Compare the certificate&apos;s fingerprint with the signer&apos;s.</source>
        <translation>Aucune ancre de confiance ne garantit ce certificat; on n’a donc pas confirmé qui a signé. Comparez l’empreinte du certificat avec celle du signataire.</translation>
    </message>
    <message>
        <source>Signed on the device that sealed the packet, under the name given there.</source>
        <translation>Signé sur l’appareil qui a scellé le dossier, sous le nom qui y est donné.</translation>
    </message>
    <message>
        <source>Signed on device %1, under the name given there; no trust anchor vouches for it.</source>
        <translation>Signé sur l’appareil %1, sous le nom qui y est donné; aucune ancre de confiance ne le garantit.</translation>
    </message>
    <message>
        <source>The pages were made from another state of the record: their head is %1, the record&apos;s is %2.</source>
        <translation>Les pages ont été faites d’un autre état du registre&#xa0;: leur tête est %1, celle du registre est %2.</translation>
    </message>
    <message>
        <source>The pages belong to job %1, the record inside to job %2.</source>
        <translation>Les pages sont du travail %1, le registre à l’intérieur du travail %2.</translation>
    </message>
    <message>
        <source>Pages and record disagree about being a demonstration.</source>
        <translation>Les pages et le registre ne concordent pas sur le fait que ce soit une démonstration.</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not hold.</source>
        <translation>La signature du fichier ne tient pas.</translation>
    </message>
    <message>
        <source>The file is neither a packet (PDF) nor a bundle (.wmjob), or its beginning is damaged.</source>
        <translation>Le fichier n’est ni un dossier de mise en service (PDF) ni un lot (.wmjob), ou son début est endommagé.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>numérisé</translation>
    </message>
    <message>
        <source>read from the device</source>
        <translation>lu de l’appareil</translation>
    </message>
    <message>
        <source>from the part number</source>
        <translation>du numéro de pièce</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation>Inspecteur du distributeur</translation>
    </message>
    <message>
        <source>Company administrator</source>
        <translation>Administrateur de l’entreprise</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Consigné, non jugé</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>The file cannot be signed: it is not a readable PDF. Make the packet again.</source>
        <translation>Le fichier ne peut pas être signé&#xa0;: ce n’est pas un PDF lisible. Refaites le dossier.</translation>
    </message>
    <message>
        <source>The signing key is no P-256 key, or its certificate is another&apos;s. Let the program make this device&apos;s keys again.</source>
        <translation>La clé de signature n’est pas une clé P-256, ou son certificat est celui d’une autre. Laissez le programme refaire les clés de cet appareil.</translation>
    </message>
    <message>
        <source>The packet is signed already. Make a new one to sign again.</source>
        <translation>Le dossier est déjà signé. Faites-en un nouveau pour signer de nouveau.</translation>
    </message>
    <message>
        <source>The packet could not be signed. Try again; if it fails again, restart the program.</source>
        <translation>Le dossier n’a pas pu être signé. Réessayez; si cela échoue encore, redémarrez le programme.</translation>
    </message>
    <message>
        <source>The file carries no signature of the form this program makes.</source>
        <translation>Le fichier ne porte aucune signature de la forme que fait ce programme.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file: bytes were added, removed or moved after signing.</source>
        <translation>La signature ne couvre pas tout le fichier&#xa0;: des octets ont été ajoutés, retirés ou déplacés après la signature.</translation>
    </message>
    <message>
        <source>The signature itself was altered: it is not spelled in its one valid form.</source>
        <translation>La signature elle-même a été altérée&#xa0;: elle n’est pas écrite sous sa seule forme valide.</translation>
    </message>
    <message>
        <source>The file was altered after it was signed: its digest is another.</source>
        <translation>Le fichier a été altéré après sa signature&#xa0;: son condensé est différent.</translation>
    </message>
    <message>
        <source>The signature was not made with the key of its certificate.</source>
        <translation>La signature n’a pas été faite avec la clé de son certificat.</translation>
    </message>
    <message>
        <source>A PDF reader would find another signature than the one that covers this file.</source>
        <translation>Un lecteur PDF trouverait une autre signature que celle qui couvre ce fichier.</translation>
    </message>
    <message>
        <source>The PDF&apos;s structure is damaged.</source>
        <translation>La structure du PDF est endommagée.</translation>
    </message>
    <message>
        <source>The file is not a readable PDF. Ask for it again from whoever sent it.</source>
        <translation>Le fichier n’est pas un PDF lisible. Redemandez-le à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The signed record of the job, with its evidence</source>
        <translation>Le registre signé du travail, avec ses preuves</translation>
    </message>
    <message>
        <source>The PDF carries no attachment “%1”. It is no packet made by this program, or it was printed again by another one.</source>
        <translation>Le PDF ne porte pas la pièce jointe «&#xa0;%1&#xa0;». Ce n’est pas un dossier fait par ce programme, ou il a été réimprimé par un autre.</translation>
    </message>
    <message>
        <source>The trust folder “%1” does not exist. Name the folder that holds the company&apos;s certificates.</source>
        <translation>Le dossier de confiance «&#xa0;%1&#xa0;» n’existe pas. Nommez le dossier qui contient les certificats de l’entreprise.</translation>
    </message>
    <message>
        <source>The trust folder “%1” may not be read. Ask for permission to read it.</source>
        <translation>Il n’est pas permis de lire le dossier de confiance «&#xa0;%1&#xa0;». Demandez la permission de le lire.</translation>
    </message>
    <message>
        <source>“%1” in the trust folder holds no certificate. Put a PEM or DER certificate there, or remove the file.</source>
        <translation>«&#xa0;%1&#xa0;» dans le dossier de confiance ne contient aucun certificat. Mettez-y un certificat PEM ou DER, ou retirez le fichier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The packet could not be written</source>
        <translation>Le dossier de mise en service n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>In the attached record only</source>
        <translation>Dans le registre joint seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n more facts</source>
        <translation>
            <numerusform>%n autre donnée</numerusform>
            <numerusform>%n autres données</numerusform>
        </translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>fact missing</source>
        <translation>donnée manquante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forme du compteur</translation>
    </message>
    <message>
        <source>Provisioning state</source>
        <translation>État de provisionnement</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Health code</source>
        <translation>Code de santé</translation>
    </message>
    <message>
        <source>Display shows</source>
        <translation>L’afficheur montre</translation>
    </message>
    <message>
        <source>Display: FLIPPED</source>
        <translation>Afficheur : FLIPPED</translation>
    </message>
    <message>
        <source>Display: no CEL</source>
        <translation>Afficheur : no CEL</translation>
    </message>
    <message>
        <source>Display: b4 EnR</source>
        <translation>Afficheur : b4 EnR</translation>
    </message>
    <message>
        <source>Display: thumbs up</source>
        <translation>Afficheur : pouce levé</translation>
    </message>
    <message>
        <source>Display: arrow</source>
        <translation>Afficheur : flèche</translation>
    </message>
    <message>
        <source>Display: skull</source>
        <translation>Afficheur : tête de mort</translation>
    </message>
    <message>
        <source>Voltage L1–L2, V</source>
        <translation>Tension L1–L2, V</translation>
    </message>
    <message>
        <source>Voltage L1–N, V</source>
        <translation>Tension L1–N, V</translation>
    </message>
    <message>
        <source>Voltage L2–N, V</source>
        <translation>Tension L2–N, V</translation>
    </message>
    <message>
        <source>Current L1, A</source>
        <translation>Courant L1, A</translation>
    </message>
    <message>
        <source>Current L2, A</source>
        <translation>Courant L2, A</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Puissance, kW</translation>
    </message>
    <message>
        <source>Frequency, Hz</source>
        <translation>Fréquence, Hz</translation>
    </message>
    <message>
        <source>Produced, kWh</source>
        <translation>Produit, kWh</translation>
    </message>
    <message>
        <source>Consumed, kWh</source>
        <translation>Consommé, kWh</translation>
    </message>
    <message>
        <source>Temperature, °F</source>
        <translation>Température, °F</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>à l’endroit</translation>
    </message>
    <message>
        <source>not provisioned</source>
        <translation>non provisionné</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>provisionnement en cours</translation>
    </message>
    <message>
        <source>provisioning error</source>
        <translation>erreur de provisionnement</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>report error</source>
        <translation>erreur de rapport</translation>
    </message>
    <message>
        <source>update error</source>
        <translation>erreur de mise à jour</translation>
    </message>
    <message>
        <source>calibration not known</source>
        <translation>étalonnage inconnu</translation>
    </message>
    <message>
        <source>%1 (recorded by %2)</source>
        <translation>%1 (consigné par %2)</translation>
    </message>
    <message>
        <source>Inverter settings: %1</source>
        <translation>Réglages de l’onduleur : %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>All as required</source>
        <translation>Tout comme exigé</translation>
    </message>
    <message>
        <source>Functions that differ</source>
        <translation>Fonctions différentes</translation>
    </message>
    <message>
        <source>Functions not known</source>
        <translation>Fonctions inconnues</translation>
    </message>
    <message>
        <source>%1 not met, %2 open, %3 met, %4 answered</source>
        <translation>%1 non respectées, %2 ouvertes, %3 respectées, %4 répondues</translation>
    </message>
    <message>
        <source>nobody in person yet</source>
        <translation>personne en main propre pour l’instant</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>The job keeps version %1, which is not on this machine</source>
        <translation>Le travail garde la version %1, qui n’est pas sur cet appareil</translation>
    </message>
    <message>
        <source>This pack does not carry its whole source yet</source>
        <translation>Ce paquet ne contient pas encore toute sa source</translation>
    </message>
    <message>
        <source>Answers to findings that these rules do not give</source>
        <translation>Réponses à des constats que ces règles ne donnent pas</translation>
    </message>
    <message>
        <source>Nobody has signed the record in person.</source>
        <translation>Personne n’a signé le dossier en main propre.</translation>
    </message>
    <message>
        <source>%1 (findings: %2)</source>
        <translation>%1 (constats : %2)</translation>
    </message>
    <message>
        <source>%1 (steps: %2)</source>
        <translation>%1 (étapes : %2)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Pas comme il se doit</translation>
    </message>
    <message>
        <source>Done with a reason: %1</source>
        <translation>Fait avec un motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 kWh behind the frame (%2 kWh)</source>
        <translation>%1 kWh de retard sur la trame (%2 kWh)</translation>
    </message>
    <message>
        <source>%1 kWh ahead of the frame (%2 kWh), too far for five minutes</source>
        <translation>%1 kWh d’avance sur la trame (%2 kWh), trop pour cinq minutes</translation>
    </message>
    <message>
        <source>peak demand differs from the frame (%1 kW)</source>
        <translation>la demande de pointe diffère de la trame (%1 kW)</translation>
    </message>
    <message>
        <source>variance granted</source>
        <translation>dérogation accordée</translation>
    </message>
    <message numerus="yes">
        <source>%n photos show the same picture as another, and nobody said why.</source>
        <translation>
            <numerusform>%n photo montre la même image qu’une autre, et personne n’a dit pourquoi.</numerusform>
            <numerusform>%n photos montrent la même image qu’une autre, et personne n’a dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as photo %1; why it shows both is not recorded.</source>
        <translation>La même image que la photo %1; la raison pour laquelle elle montre les deux n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The same picture as photo %1: %2</source>
        <translation>La même image que la photo %1 : %2</translation>
    </message>
    <message>
        <source>Not as it should be: %1</source>
        <translation>Pas comme il se doit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · original in the bundle only</source>
        <translation>%1 · original dans le lot seulement</translation>
    </message>
    <message>
        <source>Scaled down for these pages. So that this file can be sent, the largest originals are not in the attached record but in the job&apos;s bundle (job-%1.wmjob), under the hashes given.</source>
        <translation>Réduites pour ces pages. Pour que ce fichier puisse être envoyé, les plus gros originaux ne sont pas dans le registre joint mais dans le lot du travail (job-%1.wmjob), sous les empreintes indiquées.</translation>
    </message>
    <message>
        <source>%1: shows what cannot be so together</source>
        <translation>%1 : montre ce qui ne peut être vrai en même temps</translation>
    </message>
    <message>
        <source>%1: preliminary, facts missing: %2</source>
        <translation>%1 : préliminaire, données manquantes : %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>met</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>variance requested, not granted yet</source>
        <translation>dérogation demandée, pas encore accordée</translation>
    </message>
    <message>
        <source>not met, variance granted</source>
        <translation>non respecté, dérogation accordée</translation>
    </message>
    <message>
        <source>variance refused</source>
        <translation>dérogation refusée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Not recorded: %1; and %2 more</source>
        <translation>Non consigné : %1; et %2 de plus</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Non consigné : %1</translation>
    </message>
    <message>
        <source>none, recorded only</source>
        <translation>aucune, consigné seulement</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Non respectés : %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouverts : %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Avec réponse : %1</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Respectés : %1</translation>
    </message>
    <message>
        <source>Held against: %1</source>
        <translation>Confronté à : %1</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui le réglerait</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Onduleur</translation>
    </message>
    <message>
        <source>comparison with other meters</source>
        <translation>comparaison avec d’autres compteurs</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>DRAFT, what is missing stands below</source>
        <translation>ÉBAUCHE, ce qui manque figure plus bas</translation>
    </message>
    <message>
        <source>%1; printed %2 by %3</source>
        <translation>%1; imprimé %2 par %3</translation>
    </message>
    <message>
        <source>%1, the last of %2 readings</source>
        <translation>%1, la dernière de %2 lectures</translation>
    </message>
    <message>
        <source>Findings open: %1 (%2), listed under “Findings and answers”</source>
        <translation>Constats ouverts : %1 (%2), listés sous « Constats et réponses »</translation>
    </message>
    <message>
        <source>marked at the place</source>
        <translation>marqué à l’endroit</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Limit or comparison</source>
        <translation>Limite ou comparaison</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparé à %1</translation>
    </message>
    <message>
        <source>What the file says of its own completeness cannot be read.</source>
        <translation>Ce que le fichier dit de ce qui lui manque est illisible.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1: not in this packet, since no rules here ask for it</source>
        <translation>%1 : absent de ce dossier, car aucune règle d’ici ne le demande</translation>
    </message>
    <message>
        <source>%1: not in this packet, since the utility does not ask for it</source>
        <translation>%1 : absent de ce dossier, car le distributeur ne le demande pas</translation>
    </message>
    <message>
        <source>%1: not in this packet; it is not known whether the utility asks for it</source>
        <translation>%1 : absent de ce dossier ; on ne sait pas si le distributeur le demande</translation>
    </message>
    <message>
        <source>%1: not in this packet; whether the utility asks for it hangs on facts that nobody recorded: %2</source>
        <translation>%1 : absent de ce dossier ; que le distributeur le demande dépend de faits que personne n’a consignés : %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Signed, and not recorded as the last step: %1</source>
        <translation>Signé, mais non consigné comme dernière étape : %1</translation>
    </message>
    <message>
        <source>Signed before its turn: %1. %2</source>
        <translation>Signé avant son tour : %1. %2</translation>
    </message>
    <message>
        <source>Current as displayed, A</source>
        <translation>Courant tel qu’affiché, A</translation>
    </message>
    <message>
        <source>check that it is the job’s collar</source>
        <translation>vérification que c’est le collet du travail</translation>
    </message>
    <message>
        <source>which collar it is</source>
        <translation>quel collet c’est</translation>
    </message>
    <message>
        <source>display and state</source>
        <translation>afficheur et état</translation>
    </message>
    <message>
        <source>at the end of provisioning</source>
        <translation>à la fin du provisionnement</translation>
    </message>
    <message>
        <source>%1 kWh ahead of the frame (%2 kWh); what this meter can count is not recorded</source>
        <translation>%1 kWh en avance sur la trame (%2 kWh); ce que ce compteur peut compter n’est pas consigné</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; et %2 de plus</translation>
    </message>
    <message>
        <source>%1: preliminary. %2</source>
        <translation>%1 : préliminaire. %2</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>au-dessus de la cible</translation>
    </message>
    <message>
        <source>Camera’s clock: %1</source>
        <translation>Horloge de l’appareil photo : %1</translation>
    </message>
    <message>
        <source>Place and direction not recorded</source>
        <translation>Lieu et direction non consignés</translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>Lieu non consigné</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu : %1</translation>
    </message>
    <message>
        <source>Direction not recorded</source>
        <translation>Direction non consignée</translation>
    </message>
    <message>
        <source>Facing: %1</source>
        <translation>En direction de : %1</translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>Non-conformités</translation>
    </message>
    <message>
        <source>%1 not answered, %2 answered and not accepted yet, %3 settled</source>
        <translation>%1 sans réponse, %2 répondues et pas encore acceptées, %3 réglées</translation>
    </message>
    <message>
        <source>%1, returned with deficiencies</source>
        <translation>%1, retourné avec des non-conformités</translation>
    </message>
    <message>
        <source>Deficiency %1 is not answered: %2</source>
        <translation>La non-conformité %1 est sans réponse : %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>answered, not accepted yet</source>
        <translation>répondue, pas encore acceptée</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>acceptée par %1</translation>
    </message>
    <message>
        <source>taken back by the inspector</source>
        <translation>retirée par l’inspecteur</translation>
    </message>
    <message>
        <source>Deficiencies of inspections</source>
        <translation>Non-conformités d’inspections</translation>
    </message>
    <message>
        <source>Deficiency</source>
        <translation>Non-conformité</translation>
    </message>
    <message numerus="yes">
        <source>%n photos, printed with the others</source>
        <translation>
            <numerusform>%n photo, imprimée avec les autres</numerusform>
            <numerusform>%n photos, imprimées avec les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bundle inside this file: %1</source>
        <translation>Dans le lot à l’intérieur de ce fichier : %1</translation>
    </message>
    <message>
        <source>%1: %2 letters cannot be printed. Record it in Latin letters, too.</source>
        <translation>%1 : ses lettres (%2) ne peuvent pas être imprimées. Consignez-le aussi en lettres latines.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1, sheet %2 of %3</source>
        <translation>%1, feuille %2 de %3</translation>
    </message>
    <message>
        <source>Documents asked for</source>
        <translation>Documents demandés</translation>
    </message>
    <message>
        <source>%1 in this packet, %2 preliminary, %3 elsewhere, %4 missing, %5 not known whether asked for</source>
        <translation>%1 dans ce dossier, %2 préliminaires, %3 ailleurs, %4 manquants, %5 dont on ne sait s’ils sont demandés</translation>
    </message>
    <message>
        <source>entries recorded after the last signature: %1</source>
        <translation>entrées notées après la dernière signature : %1</translation>
    </message>
    <message>
        <source>Code with the job and the head of its record</source>
        <translation>Code avec le travail et la tête de son registre</translation>
    </message>
    <message>
        <source>in this packet</source>
        <translation>dans ce dossier</translation>
    </message>
    <message>
        <source>in this packet, PRELIMINARY</source>
        <translation>dans ce dossier, PRÉLIMINAIRE</translation>
    </message>
    <message>
        <source>in this packet, PRELIMINARY; facts missing: %1</source>
        <translation>dans ce dossier, PRÉLIMINAIRE; données manquantes : %1</translation>
    </message>
    <message>
        <source>in this packet; not recorded as handed in</source>
        <translation>dans ce dossier; rien ne dit qu’il a été remis</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>MANQUE</translation>
    </message>
    <message>
        <source>recorded as there; not in this packet</source>
        <translation>noté comme présent; pas dans ce dossier</translation>
    </message>
    <message>
        <source>recorded as there</source>
        <translation>noté comme présent</translation>
    </message>
    <message>
        <source>not known whether it is asked for</source>
        <translation>on ne sait pas s’il est demandé</translation>
    </message>
    <message>
        <source>not known whether it is asked for; facts missing: %1</source>
        <translation>on ne sait pas s’il est demandé; données manquantes : %1</translation>
    </message>
    <message>
        <source>not there; answered under “Findings and answers”</source>
        <translation>absent; réponse sous « Constats et réponses »</translation>
    </message>
    <message>
        <source>MISSING; facts missing: %1</source>
        <translation>MANQUE; données manquantes : %1</translation>
    </message>
    <message>
        <source>%1: asked for, and missing</source>
        <translation>%1 : demandé, et manque</translation>
    </message>
    <message>
        <source>%1: asked for, and missing; facts missing: %2</source>
        <translation>%1 : demandé, et manque; données manquantes : %2</translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation>Photo %1 : %2</translation>
    </message>
    <message>
        <source>Recorded after that: %1 entries</source>
        <translation>Noté après : %1 entrées</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <source>Documents the utility asks for</source>
        <translation>Documents que le distributeur demande</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>facts missing: %1</source>
        <translation>données manquantes : %1</translation>
    </message>
    <message>
        <source>it shows what cannot be so together</source>
        <translation>il montre ce qui ne peut être vrai à la fois</translation>
    </message>
    <message>
        <source>recorded as there; see the photos</source>
        <translation>noté comme présent; voir les photos</translation>
    </message>
    <message>
        <source>MISSING: take it, and add it to the job</source>
        <translation>MANQUE : prenez-la et ajoutez-la au travail</translation>
    </message>
    <message>
        <source>recorded as there; it is not made here, add the file you have</source>
        <translation>noté comme présent; il ne se fait pas ici, ajoutez le fichier que vous avez</translation>
    </message>
    <message>
        <source>MISSING: it is not made here; get it from whoever issues it</source>
        <translation>MANQUE : il ne se fait pas ici; obtenez-le de qui l’émet</translation>
    </message>
    <message>
        <source>PRELIMINARY, not to be handed in yet</source>
        <translation>PRÉLIMINAIRE, à ne pas remettre encore</translation>
    </message>
    <message>
        <source>Files for a portal, made %1</source>
        <translation>Fichiers pour un portail, faits le %1</translation>
    </message>
    <message>
        <source>The packet is a DRAFT; its first page says what is missing.</source>
        <translation>Le dossier est une ÉBAUCHE; sa première page dit ce qui manque.</translation>
    </message>
    <message>
        <source>The utility asks for</source>
        <translation>Le distributeur demande</translation>
    </message>
    <message>
        <source>Nobody asks for, and may be of use</source>
        <translation>Personne ne le demande et cela peut servir</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Photos : %1</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Pas nécessaire ici</translation>
    </message>
    <message>
        <source>nothing required is missing; signed, and changed after that</source>
        <translation>rien d’exigé ne manque; signé, puis modifié</translation>
    </message>
    <message>
        <source>complete: nothing required is missing, and it is signed</source>
        <translation>complet : rien d’exigé ne manque et il est signé</translation>
    </message>
</context>
<context>
    <name>PacketFile</name>
    <message>
        <source>The packet</source>
        <translation>Le dossier de mise en service</translation>
    </message>
    <message>
        <source>The record has grown since: make it again</source>
        <translation>Le registre s’est allongé depuis&#xa0;: refaites-le</translation>
    </message>
    <message>
        <source>Made from the record as it stands</source>
        <translation>Fait à partir du registre tel quel</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>The packet is made. %1</source>
        <translation>Le dossier est fait. %1</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Commissioning packet</source>
        <translation>Dossier de mise en service</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>tête %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Go to what is open</source>
        <translation>Aller à ce qui est ouvert</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>Préparation …</translation>
    </message>
    <message>
        <source>Make the packet</source>
        <translation>Faire le dossier</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Go to the findings (%1)</source>
        <translation>Aller aux constats (%1)</translation>
    </message>
    <message>
        <source>Open the packet</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>PartNumberWords</name>
    <message>
        <source>The pack %1 has no part-number grammar (part_number.segments).</source>
        <translation>Le paquet %1 n’a pas de grammaire de numéros de pièce (part_number.segments).</translation>
    </message>
    <message>
        <source>The pack %1 at /part_number/segments/%2: a segment needs a field and codes.</source>
        <translation>Le paquet %1 à /part_number/segments/%2&#xa0;: un segment demande un champ et des codes.</translation>
    </message>
    <message>
        <source>The part number is empty. It looks like %1.</source>
        <translation>Le numéro de pièce est vide. Il s’écrit comme %1.</translation>
    </message>
    <message>
        <source>Character %1, %2, does not belong in a part number: it has only letters, digits and hyphens, as in %3.</source>
        <translation>Le caractère %1, %2, n’a pas sa place dans un numéro de pièce&#xa0;: il n’a que des lettres, des chiffres et des traits d’union, comme dans %3.</translation>
    </message>
    <message>
        <source>A part number has %1 parts between hyphens, as in %2; this one has %3.</source>
        <translation>Un numéro de pièce a %1 parties séparées par des traits d’union, comme dans %2; celui-ci en a %3.</translation>
    </message>
    <message>
        <source>“%1”: the %2 must be two digits followed by A, such as 60A.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 doit avoir deux chiffres suivis de A, comme 60A.</translation>
    </message>
    <message>
        <source>The %1 is missing. It must be one of %2.</source>
        <translation>Manque&#xa0;: %1. Ce doit être l’un de %2.</translation>
    </message>
    <message>
        <source>“%1” is not sold; the %2 must be one of %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas vendu; %2 doit être l’un de %3.</translation>
    </message>
</context>
<context>
    <name>PasskeySheet</name>
    <message>
        <source>Passkey of %1</source>
        <translation>Clé de %1</translation>
    </message>
    <message>
        <source>The collar shows six digits on its display, or they stand on its label. Nothing is written to it without them.</source>
        <translation>Le collet montre six chiffres sur son afficheur, ou ils figurent sur son étiquette. Sans eux, rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Six chiffres</translation>
    </message>
    <message>
        <source>The collar waits %1 more for it.</source>
        <translation>Le collet l’attend encore %1.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Jumeler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase de passe</translation>
    </message>
    <message>
        <source>Without it nobody can open the records. Write it down and keep it where this device is not.</source>
        <translation>Sans elle, personne ne peut ouvrir les registres. Notez-la et gardez-la ailleurs qu’avec cet appareil.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareilles.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Seal the records</source>
        <translation>Sceller les registres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PermissionDetails</name>
    <message>
        <source>Waits for: %1</source>
        <translation>Attend : %1</translation>
    </message>
    <message>
        <source>Papers it wants</source>
        <translation>Papiers demandés</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand cela a eu lieu</translation>
    </message>
    <message>
        <source>What nobody has recorded yet</source>
        <translation>Ce que personne n’a encore consigné</translation>
    </message>
    <message>
        <source>How it is read: %1</source>
        <translation>Comme on le lit : %1</translation>
    </message>
</context>
<context>
    <name>PermissionPage</name>
    <message>
        <source>Permission to operate</source>
        <translation>Permission d’exploiter</translation>
    </message>
    <message>
        <source>What decides the way</source>
        <translation>Ce qui décide du chemin</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Steps of the handbook that do not apply here: %1</source>
        <translation>Étapes du manuel qui ne s’appliquent pas ici : %1</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases and steps</source>
        <translation>Phases et étapes</translation>
    </message>
</context>
<context>
    <name>PhotoEvidence</name>
    <message>
        <source>Photo: %1</source>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>Photo d’un fichier</translation>
    </message>
    <message>
        <source>Let go: it is taken</source>
        <translation>Relâchez : elle est prise</translation>
    </message>
    <message>
        <source>or drop it here, or paste it</source>
        <translation>ou déposez-la ici, ou collez-la</translation>
    </message>
    <message>
        <source>No camera was found on this device. Take the photo with a phone, and choose its file here.</source>
        <translation>Aucune caméra n’a été trouvée sur cet appareil. Prenez la photo avec un téléphone et choisissez ici son fichier.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>This picture is already recorded for “%1”. Take one of its own, or say how this one shows both. The packet says so, too.</source>
        <translation>Cette image est déjà enregistrée pour « %1 ». Prenez-en une autre, ou dites comment celle-ci montre les deux. Le dossier de mise en service le dit aussi.</translation>
    </message>
    <message>
        <source>How it shows this, too</source>
        <translation>Comment elle montre aussi ceci</translation>
    </message>
    <message>
        <source>Why it still shows how it is now</source>
        <translation>Pourquoi elle montre encore comment c’est maintenant</translation>
    </message>
    <message>
        <source>This picture is from before: it was recorded for “%1”, which was opened again since. Take a new one, or say why it still shows how it is now. The packet says so, too.</source>
        <translation>Cette image est d’avant&#xa0;: elle a été enregistrée pour «&#xa0;%1&#xa0;», rouvert depuis. Prenez-en une nouvelle, ou dites pourquoi elle montre encore comment c’est maintenant. Le dossier le dit aussi.</translation>
    </message>
    <message>
        <source>Where it was taken, and which way the camera looked. The caption says so. What is left empty is read from the picture, if it tells.</source>
        <translation>Où elle a été prise et dans quelle direction regardait l’appareil. La légende le dit. Ce qui reste vide est lu dans l’image, si elle l’indique.</translation>
    </message>
    <message>
        <source>Place of the photo</source>
        <translation>Endroit de la photo</translation>
    </message>
    <message>
        <source>West wall, at the meter</source>
        <translation>Mur ouest, au compteur</translation>
    </message>
    <message>
        <source>Direction the camera looked</source>
        <translation>Direction du regard de l’appareil</translation>
    </message>
    <message>
        <source>East, or 90°</source>
        <translation>Est, ou 90°</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Must show: %1</source>
        <translation>Doit montrer : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Retirer cette photo</translation>
    </message>
    <message>
        <source>Replace with another file</source>
        <translation>Remplacer par un autre fichier</translation>
    </message>
    <message>
        <source>It is in the record. A replacement is a new entry; this one stays there, marked as replaced.</source>
        <translation>Elle est dans le registre. Un remplacement est une nouvelle entrée; celle-ci y reste, marquée comme remplacée.</translation>
    </message>
</context>
<context>
    <name>PhotoThumbnail</name>
    <message>
        <source>Photo %1, show large</source>
        <translation>Photo %1, montrer en grand</translation>
    </message>
    <message>
        <source>Photo %1, not recorded yet, show large</source>
        <translation>Photo %1, pas encore consignée, montrer en grand</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>pas encore consigné</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>%1 is neither a JPEG nor a PNG picture. Choose a photo.</source>
        <translation>%1 n&apos;est ni une image JPEG ni une image PNG. Choisissez une photo.</translation>
    </message>
    <message>
        <source>%1 is cut off: the file ends in the middle of the picture. Copy it again from the camera, or take the photo again.</source>
        <translation>%1 est tronquée : le fichier finit au milieu de l&apos;image. Copiez-la de nouveau depuis l&apos;appareil, ou reprenez la photo.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be shown. Take the photo again.</source>
        <translation>%1 est endommagée et ne peut être montrée. Reprenez la photo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Name a photo.</source>
        <translation>%1 n’est pas un fichier ordinaire. Indiquez une photo.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PlotAddSheet</name>
    <message>
        <source>Put on the plan</source>
        <translation>Mettre sur le plan</translation>
    </message>
    <message>
        <source>Property line</source>
        <translation>Ligne de propriété</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Width, 80&apos;</source>
        <translation>Largeur, 80&apos;</translation>
    </message>
    <message>
        <source>%1, width</source>
        <translation>%1, largeur</translation>
    </message>
    <message>
        <source>Depth, 120&apos;</source>
        <translation>Profondeur, 120&apos;</translation>
    </message>
    <message>
        <source>%1, depth</source>
        <translation>%1, profondeur</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Le dessiner</translation>
    </message>
    <message>
        <source>On the diagram, and not on the plan yet</source>
        <translation>Sur le schéma, et pas encore sur le plan</translation>
    </message>
    <message>
        <source>All that is on the diagram is on the plan.</source>
        <translation>Tout ce qui est sur le schéma est sur le plan.</translation>
    </message>
    <message>
        <source>Put %1 on the plan</source>
        <translation>Mettre %1 sur le plan</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>North, degrees clockwise from the top</source>
        <translation>Nord, degrés dans le sens horaire depuis le haut</translation>
    </message>
    <message>
        <source>Turn the arrow</source>
        <translation>Tourner la flèche</translation>
    </message>
    <message>
        <source>Degrees clockwise from the top of the plan.</source>
        <translation>Degrés dans le sens horaire depuis le haut du plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlotEditPane</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plan entier</translation>
    </message>
    <message>
        <source>Put on the plan …</source>
        <translation>Mettre sur le plan …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Plot plan, to be edited</source>
        <translation>Plan d’implantation, à modifier</translation>
    </message>
    <message>
        <source>Plot plan: %1 at %2, %3</source>
        <translation>Plan d’implantation : %1 à %2, %3</translation>
    </message>
    <message>
        <source>Tab goes from thing to thing. Arrows move it by half a foot, with Shift by an inch. Enter lets it go, Escape puts it back, Control Z undoes.</source>
        <translation>Tab va d’une chose à l’autre. Les flèches la déplacent d’un demi-pied, avec Maj d’un pouce. Entrée la lâche, Échap la remet, Contrôle Z annule.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Tap something on the plan.</source>
        <translation>Touchez quelque chose sur le plan.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Le mettre ici</translation>
    </message>
    <message>
        <source>Measures …</source>
        <translation>Mesures …</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlotEditPanel</name>
    <message>
        <source>Tap something on the plan, or press Tab.</source>
        <translation>Touchez quelque chose sur le plan ou appuyez sur Tab.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Le mettre ici</translation>
    </message>
    <message>
        <source>X, from the left</source>
        <translation>X, depuis la gauche</translation>
    </message>
    <message>
        <source>Y, from below</source>
        <translation>Y, depuis le bas</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>Distance from %1</source>
        <translation>Distance depuis %1</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Middle above the ground</source>
        <translation>Milieu au-dessus du sol</translation>
    </message>
    <message>
        <source>Where it is mounted</source>
        <translation>Où il est monté</translation>
    </message>
    <message>
        <source>24/7 access</source>
        <translation>Accès 24/7</translation>
    </message>
    <message>
        <source>Another corner</source>
        <translation>Un autre coin</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Enlever ce coin</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>L’enlever du plan</translation>
    </message>
    <message>
        <source>Meter and disconnect</source>
        <translation>Compteur et sectionneur</translation>
    </message>
    <message>
        <source>The plan is no longer as revision %1 has it.</source>
        <translation>Le plan n’est plus tel que la révision %1 le montre.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Enter revision %1</source>
        <translation>Inscrire la révision %1</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>« %1 » n’est aucun de %2.</translation>
    </message>
    <message>
        <source>holidays: %1</source>
        <translation>holidays : %1</translation>
    </message>
    <message>
        <source>This id is used twice.</source>
        <translation>Cet id est employé deux fois.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Il n’y a pas de règle %1.</translation>
    </message>
    <message>
        <source>‘%1’ holds no date.</source>
        <translation>« %1 » ne contient pas de date.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Il n’y a pas d’étape %1.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %1.</source>
        <translation>Ces étapes s’attendent l’une l’autre : %1.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>était dû le %1</translation>
    </message>
    <message>
        <source>was due %1, 1 business day late</source>
        <translation>était dû le %1, 1 jour ouvrable de retard</translation>
    </message>
    <message>
        <source>was due %1, %2 business days late</source>
        <translation>était dû le %1, %2 jours ouvrables de retard</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>dû aujourd’hui</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>dû le %1</translation>
    </message>
    <message>
        <source>due %1, no business day left</source>
        <translation>dû le %1, il ne reste aucun jour ouvrable</translation>
    </message>
    <message>
        <source>due %1, 1 business day left</source>
        <translation>dû le %1, il reste 1 jour ouvrable</translation>
    </message>
    <message>
        <source>due %1, %2 business days left</source>
        <translation>dû le %1, il reste %2 jours ouvrables</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done %1, was due %2</source>
        <translation>fait le %1, était dû le %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>usually by %1: ask how it stands</source>
        <translation>d’habitude au plus tard le %1 : demandez où cela en est</translation>
    </message>
    <message>
        <source>usually by %1</source>
        <translation>d’habitude au plus tard le %1</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Building department</source>
        <translation>Service des bâtiments</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Fabricant de l’appareil</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas connu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Skip this step</source>
        <translation>Sauter cette étape</translation>
    </message>
    <message>
        <source>Refuse this step</source>
        <translation>Refuser cette étape</translation>
    </message>
    <message>
        <source>It stays in the record with your reason, and in the packet.</source>
        <translation>Elle reste au registre avec votre motif, et dans le dossier.</translation>
    </message>
    <message>
        <source>This is a stop-work step: refusing it stops the work here until it can be done.</source>
        <translation>C’est une étape d’arrêt&#xa0;: la refuser arrête le travail ici jusqu’à ce qu’elle puisse être faite.</translation>
    </message>
    <message>
        <source>It stays in the record as refused, with your reason.</source>
        <translation>Elle reste au registre comme refusée, avec votre motif.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Sauter l’étape</translation>
    </message>
    <message>
        <source>Refuse the step</source>
        <translation>Refuser l’étape</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Reprendre cette étape</translation>
    </message>
    <message>
        <source>What was recorded stays in the record, with your reason why it counts no more. What was confirmed, measured, read and photographed here has to be done again; values that were typed stay.</source>
        <translation>Ce qui a été consigné reste dans le registre, avec votre motif pour lequel cela ne compte plus. Ce qui a été confirmé, mesuré, lu et photographié ici est à refaire; les valeurs tapées restent.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The jobs on this device are still being opened.</source>
        <translation>Les travaux de cet appareil sont encore en cours d’ouverture.</translation>
    </message>
</context>
<context>
    <name>RecordFolder</name>
    <message>
        <source>Choose the folder of the records</source>
        <translation>Choisissez le dossier des registres</translation>
    </message>
</context>
<context>
    <name>RecordPhoto</name>
    <message>
        <source>cannot be shown</source>
        <translation>ne peut être montrée</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>pas sur cet appareil</translation>
    </message>
    <message>
        <source>Not on this device yet: asking the office for it …</source>
        <translation>Pas encore sur cet appareil : demandée au bureau…</translation>
    </message>
    <message>
        <source>Not on this device. It comes from the office once that can be reached and has it.</source>
        <translation>Pas sur cet appareil. Elle vient du bureau dès qu’on peut le joindre et qu’il l’a.</translation>
    </message>
</context>
<context>
    <name>RecordPhotoSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>The folder of attachments could not be made</source>
        <translation>Le dossier des pièces jointes n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The attachment could not be kept</source>
        <translation>La pièce jointe n’a pas pu être conservée</translation>
    </message>
    <message>
        <source>The attachment is larger than 256 MB. Attach a smaller file.</source>
        <translation>La pièce jointe dépasse 256 Mo. Joignez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The attachment %1 is not on this device.</source>
        <translation>La pièce jointe %1 n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>%1 was written by a later release (format %2, this one knows %3). Update Witnessmark.</source>
        <translation>%1 a été écrit par une version ultérieure (format %2, celle-ci connaît %3). Mettez Witnessmark à jour.</translation>
    </message>
    <message>
        <source>%1 is not a Witnessmark bundle. Choose a .wmjob file.</source>
        <translation>%1 n’est pas un lot Witnessmark. Choisissez un fichier .wmjob.</translation>
    </message>
    <message>
        <source>The tables of the file are not those of a bundle.</source>
        <translation>Les tables du fichier ne sont pas celles d’un lot.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>The file is too damaged to be read (%1).</source>
        <translation>Le fichier est trop endommagé pour être lu (%1).</translation>
    </message>
    <message>
        <source>The %1 in the file cannot all be read (%2).</source>
        <translation>Tout ne peut pas être lu dans le fichier&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB, which is more than this release reads.</source>
        <translation>%1 dépasse 1 Go, plus que ce que cette version lit.</translation>
    </message>
    <message>
        <source>The bundle %1 could not be written</source>
        <translation>Le lot %1 n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The bundle could not be opened</source>
        <translation>Le lot n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The bundle %1 could not be read</source>
        <translation>Le lot %1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The embedded record</source>
        <translation>Le registre inclus</translation>
    </message>
    <message>
        <source>There is not enough memory to read the bundle.</source>
        <translation>Il n’y a pas assez de mémoire pour lire le lot.</translation>
    </message>
    <message>
        <source>The bundle could not be read</source>
        <translation>Le lot n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 was not imported, because it fails its own proof: %2 Ask for the file again.</source>
        <translation>%1 n’a pas été importé, car il échoue à sa propre preuve&#xa0;: %2 Redemandez le fichier.</translation>
    </message>
    <message>
        <source>The bundle %1 could not be imported</source>
        <translation>Le lot %1 n’a pas pu être importé</translation>
    </message>
    <message>
        <source>%1 was not imported: entry %2 of device %3 (“%4”) differs from the one that is here. One of the two devices was restored from an old copy; keep both files and ask support.</source>
        <translation>%1 n’a pas été importé&#xa0;: l’entrée %2 de l’appareil %3 («&#xa0;%4&#xa0;») diffère de celle qui est ici. L’un des deux appareils a été restauré d’une vieille copie; gardez les deux fichiers et demandez au soutien.</translation>
    </message>
    <message>
        <source>The bundle could not be sealed</source>
        <translation>Le lot n’a pas pu être scellé</translation>
    </message>
    <message>
        <source>%1: the file has a wrong length.</source>
        <translation>%1&#xa0;: le fichier a une mauvaise longueur.</translation>
    </message>
    <message>
        <source>The seal at the end of the file is missing or the file was cut off.</source>
        <translation>Le sceau à la fin du fichier manque, ou le fichier a été coupé.</translation>
    </message>
    <message>
        <source>This cannot be recorded: %1.</source>
        <translation>Ceci ne peut pas être consigné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it holds a kind of value that the record does not know</source>
        <translation>il y a un genre de valeur que le registre ne connaît pas</translation>
    </message>
    <message>
        <source>it holds a number that is not finite</source>
        <translation>il y a un nombre qui n’est pas fini</translation>
    </message>
    <message>
        <source>a text holds characters that are not valid</source>
        <translation>un texte contient des caractères non valides</translation>
    </message>
    <message>
        <source>a list is too long</source>
        <translation>une liste est trop longue</translation>
    </message>
    <message>
        <source>a group has too many fields</source>
        <translation>un groupe a trop de champs</translation>
    </message>
    <message>
        <source>a field&apos;s name is not a text</source>
        <translation>le nom d’un champ n’est pas un texte</translation>
    </message>
    <message>
        <source>a field&apos;s name is too long</source>
        <translation>le nom d’un champ est trop long</translation>
    </message>
    <message>
        <source>a field occurs twice</source>
        <translation>un champ apparaît deux fois</translation>
    </message>
    <message>
        <source>it is larger than 1 MB; attach it as a file instead</source>
        <translation>il y a plus de 1 Mo; joignez-le plutôt comme fichier</translation>
    </message>
    <message>
        <source>A recorded entry cannot be read: %1, at byte %2.</source>
        <translation>Une entrée consignée ne peut pas être lue&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>elle dépasse 1 Mo</translation>
    </message>
    <message>
        <source>there are bytes after its end</source>
        <translation>il y a des octets après sa fin</translation>
    </message>
    <message>
        <source>The record holds an entry of the kind “%1”, which this release does not know. Update Witnessmark.</source>
        <translation>Le registre contient une entrée du genre «&#xa0;%1&#xa0;», que cette version ne connaît pas. Mettez Witnessmark à jour.</translation>
    </message>
    <message>
        <source>A recorded entry is not valid: it is not a group of fields.</source>
        <translation>Une entrée consignée n’est pas valide&#xa0;: ce n’est pas un groupe de champs.</translation>
    </message>
    <message>
        <source>A batch signature of the record is not valid: its field “%1” is missing or wrong.</source>
        <translation>Une signature groupée du registre n’est pas valide&#xa0;: son champ «&#xa0;%1&#xa0;» manque ou est erroné.</translation>
    </message>
    <message>
        <source>%1: the disk is full. Free some space or export finished jobs, then try again.</source>
        <translation>%1&#xa0;: le disque est plein. Libérez de l’espace ou exportez des travaux terminés, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: the disk or the file is read-only. Choose another place.</source>
        <translation>%1&#xa0;: le disque ou le fichier est en lecture seule. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened. Check who owns it.</source>
        <translation>%1&#xa0;: le fichier ne peut pas être ouvert. Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>%1: another program holds the file. Close it and try again.</source>
        <translation>%1&#xa0;: un autre programme tient le fichier. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1: the file is damaged. Start Witnessmark again to have it recovered.</source>
        <translation>%1&#xa0;: le fichier est endommagé. Redémarrez Witnessmark pour le récupérer.</translation>
    </message>
    <message>
        <source>%1: the disk did not do what it should. Check it and try again.</source>
        <translation>%1&#xa0;: le disque n’a pas fait ce qu’il devait. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1: %2 is on a read-only disk. Choose another place.</source>
        <translation>%1&#xa0;: %2 est sur un disque en lecture seule. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1: there is no permission for %2. Check who owns it.</source>
        <translation>%1&#xa0;: aucune permission pour %2. Vérifiez à qui cela appartient.</translation>
    </message>
    <message>
        <source>%1: %2 does not exist.</source>
        <translation>%1&#xa0;: %2 n’existe pas.</translation>
    </message>
    <message>
        <source>%1: %2 failed (%3). Check the disk.</source>
        <translation>%1&#xa0;: %2 a échoué (%3). Vérifiez le disque.</translation>
    </message>
    <message>
        <source>A file could not be made safe</source>
        <translation>Un fichier n’a pas pu être mis en sûreté</translation>
    </message>
    <message>
        <source>A folder could not be made safe</source>
        <translation>Un dossier n’a pas pu être mis en sûreté</translation>
    </message>
    <message>
        <source>The keys of this device could not be made.</source>
        <translation>Les clés de cet appareil n’ont pas pu être créées.</translation>
    </message>
    <message>
        <source>The keys of this device could not be kept</source>
        <translation>Les clés de cet appareil n’ont pas pu être conservées</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Move it away: a new key is then made, and earlier entries stay as they are.</source>
        <translation>Le fichier de clé %1 est endommagé. Déplacez-le&#xa0;: une nouvelle clé sera créée, et les entrées antérieures restent telles quelles.</translation>
    </message>
    <message>
        <source>The signature library could not be started.</source>
        <translation>La bibliothèque de signature n’a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>The records in %1 could not be opened</source>
        <translation>Les registres dans %1 n’ont pas pu être ouverts</translation>
    </message>
    <message>
        <source>%1: another Witnessmark (process %2) has them open. Close it and try again.</source>
        <translation>%1&#xa0;: un autre Witnessmark (processus %2) les tient ouverts. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>There is no job %1 on this device. Import its bundle first.</source>
        <translation>Il n’y a pas de travail %1 sur cet appareil. Importez d’abord son lot.</translation>
    </message>
    <message>
        <source>The job could not be opened</source>
        <translation>Le travail n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>A job needs an id that is not all zeros.</source>
        <translation>Un travail demande un identifiant qui n’est pas que des zéros.</translation>
    </message>
    <message>
        <source>The list of jobs could not be read</source>
        <translation>La liste des travaux n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The job could not be read</source>
        <translation>Le travail n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Rien n’a été consigné</translation>
    </message>
    <message>
        <source>There is nothing to record, or far too much at once.</source>
        <translation>Il n’y a rien à consigner, ou beaucoup trop à la fois.</translation>
    </message>
    <message>
        <source>The name or role of the person</source>
        <translation>Le nom ou le rôle de la personne</translation>
    </message>
    <message>
        <source>The path of an entry</source>
        <translation>Le chemin d’une entrée</translation>
    </message>
    <message>
        <source>The entry at “%1” cites an attachment that is not on this device.</source>
        <translation>L’entrée à «&#xa0;%1&#xa0;» cite une pièce jointe qui n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The entry at “%1” corrects one that is not there.</source>
        <translation>L’entrée à «&#xa0;%1&#xa0;» en corrige une qui n’est pas là.</translation>
    </message>
    <message>
        <source>The folder for the records could not be made</source>
        <translation>Le dossier des registres n’a pas pu être créé</translation>
    </message>
    <message>
        <source>the file was missing or empty</source>
        <translation>le fichier manquait ou était vide</translation>
    </message>
    <message>
        <source>%1: they were written by a later release (format %2, this one knows %3). Update Witnessmark.</source>
        <translation>%1&#xa0;: ils ont été écrits par une version ultérieure (format %2, celle-ci connaît %3). Mettez Witnessmark à jour.</translation>
    </message>
    <message>
        <source>its tables are not those that Witnessmark makes</source>
        <translation>ses tables ne sont pas celles que fait Witnessmark</translation>
    </message>
    <message>
        <source>The damaged records in %1 could not be recovered</source>
        <translation>Les registres endommagés dans %1 n’ont pas pu être récupérés</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Le fichier endommagé a été conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A copy of the records could not be made</source>
        <translation>Une copie des registres n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The records could not be tidied up</source>
        <translation>Les registres n’ont pas pu être mis en ordre</translation>
    </message>
    <message>
        <source>The readings could not be kept</source>
        <translation>Les lectures n’ont pas pu être conservées</translation>
    </message>
    <message>
        <source>The readings could not be read</source>
        <translation>Les lectures n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Entry %1 of device %2 (“%3”): %4</source>
        <translation>Entrée %1 de l’appareil %2 («&#xa0;%3&#xa0;»)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Entry at position %1: %2</source>
        <translation>Entrée à la position %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The record holds no entry that can be read.</source>
        <translation>Le registre ne contient aucune entrée lisible.</translation>
    </message>
    <message>
        <source>it belongs to another job.</source>
        <translation>elle appartient à un autre travail.</translation>
    </message>
    <message>
        <source>there are two entries with this number.</source>
        <translation>il y a deux entrées avec ce numéro.</translation>
    </message>
    <message>
        <source>it stands after a later one; the order was changed.</source>
        <translation>elle se trouve après une plus récente; l’ordre a été changé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 entries before it are missing.</source>
        <translation>il manque %1 entrées avant elle.</translation>
    </message>
    <message>
        <source>it is not what entry %1 was written after; it was altered.</source>
        <translation>ce n’est pas ce après quoi l’entrée %1 a été écrite; elle a été altérée.</translation>
    </message>
    <message>
        <source>Signature at position %1: </source>
        <translation>Signature à la position %1&#xa0;: </translation>
    </message>
    <message>
        <source>it is not a signature of device %1 over its entries up to %2.</source>
        <translation>ce n’est pas une signature de l’appareil %1 sur ses entrées jusqu’à %2.</translation>
    </message>
    <message>
        <source>entry %1 of device %2, which it signs, is %3.</source>
        <translation>entrée %1 de l’appareil %2, qu’elle signe&#xa0;: %3.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>une autre</translation>
    </message>
    <message>
        <source>no signature stands for it.</source>
        <translation>aucune signature n’en répond.</translation>
    </message>
    <message>
        <source>the entry it corrects is missing.</source>
        <translation>l’entrée qu’elle corrige manque.</translation>
    </message>
    <message>
        <source>the device&apos;s certificate does not have the digest given with it.</source>
        <translation>le certificat de l’appareil n’a pas le condensé donné avec lui.</translation>
    </message>
    <message>
        <source>its attachment %1 is missing.</source>
        <translation>sa pièce jointe %1 manque.</translation>
    </message>
    <message>
        <source>Attachment %1 was altered.</source>
        <translation>La pièce jointe %1 a été altérée.</translation>
    </message>
    <message>
        <source>No entry speaks of attachment %1.</source>
        <translation>Aucune entrée ne parle de la pièce jointe %1.</translation>
    </message>
    <message>
        <source>%1: %2 is there and is no ordinary file. Choose another name.</source>
        <translation>%1 : %2 existe déjà et n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The attachment %1 is damaged or was altered on this device’s disk. Attach the file again, or import a bundle that has it.</source>
        <translation>La pièce jointe %1 est endommagée ou a été modifiée sur le disque de cet appareil. Joignez de nouveau le fichier, ou importez un lot qui la contient.</translation>
    </message>
    <message>
        <source>The attachment could not be sealed</source>
        <translation>La pièce jointe n’a pas pu être scellée</translation>
    </message>
    <message>
        <source>The entry %1 of the record was altered or damaged on this device’s disk. Start Witnessmark again: it is then looked for in the copies.</source>
        <translation>L’entrée %1 du registre a été modifiée ou endommagée sur le disque de cet appareil. Redémarrez Witnessmark : elle est alors cherchée dans les copies.</translation>
    </message>
    <message>
        <source>The records are sealed, and the file store.key that belongs to them is gone. Put back store.key from a backup; without it nobody can open them.</source>
        <translation>Les registres sont scellés, et le fichier store.key qui leur appartient a disparu. Remettez store.key à partir d’une sauvegarde; sans lui, personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged, and so is its copy, so the sealed records cannot be opened. Put back the file from a backup; the records themselves are untouched.</source>
        <translation>Le fichier de clé %1 est endommagé, et sa copie aussi; les registres scellés ne peuvent donc pas être ouverts. Remettez le fichier à partir d’une sauvegarde; les registres eux-mêmes sont intacts.</translation>
    </message>
    <message>
        <source>The key file %1 was written by a later release. Update Witnessmark.</source>
        <translation>Le fichier de clé %1 a été écrit par une version plus récente. Mettez Witnessmark à jour.</translation>
    </message>
    <message>
        <source>The records are sealed with a key in the desktop’s keychain, and there is no keychain in this session. Start from the desktop session of the person who sealed them.</source>
        <translation>Les registres sont scellés avec une clé du trousseau du bureau, et il n’y a pas de trousseau dans cette session. Démarrez depuis la session de bureau de la personne qui les a scellés.</translation>
    </message>
    <message>
        <source>The records are sealed with the key “%1”, which is no longer in this person’s keychain. Restore the keychain from a backup; the records themselves are untouched, and without the key nobody can open them.</source>
        <translation>Les registres sont scellés avec la clé « %1 », qui n’est plus dans le trousseau de cette personne. Restaurez le trousseau à partir d’une sauvegarde; les registres eux-mêmes sont intacts, et sans la clé personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>That is not the passphrase that the records are sealed with. Check the keyboard’s language and capitals, and try again; nothing was changed.</source>
        <translation>Ce n’est pas la phrase de passe avec laquelle les registres sont scellés. Vérifiez la langue du clavier et les majuscules, puis réessayez; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The keychain does not give the key of the sealed records. Give their passphrase.</source>
        <translation>Le trousseau ne donne pas la clé des registres scellés. Donnez leur phrase de passe.</translation>
    </message>
    <message>
        <source>The records are sealed. Give their passphrase.</source>
        <translation>Les registres sont scellés. Donnez leur phrase de passe.</translation>
    </message>
    <message>
        <source>Say what is to open the records: the keychain, a passphrase, or both.</source>
        <translation>Dites ce qui doit ouvrir les registres : le trousseau, une phrase de passe, ou les deux.</translation>
    </message>
    <message>
        <source>There is no keychain in this session. Use a passphrase.</source>
        <translation>Il n’y a pas de trousseau dans cette session. Utilisez une phrase de passe.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key. Use a passphrase.</source>
        <translation>Le trousseau n’a pas gardé la clé. Utilisez une phrase de passe.</translation>
    </message>
    <message>
        <source>The key of the records could not be kept</source>
        <translation>La clé des registres n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>%1 is sealed, and the file store.key that belongs to it is gone. Put back store.key from a backup; without it nobody can open these records.</source>
        <translation>%1 est scellé, et le fichier store.key qui lui appartient a disparu. Remettez store.key à partir d’une sauvegarde; sans lui, personne ne peut ouvrir ces registres.</translation>
    </message>
    <message>
        <source>The keys of this device could not be sealed</source>
        <translation>Les clés de cet appareil n’ont pas pu être scellées</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters; four or five words that have nothing to do with each other are good.</source>
        <translation>La phrase de passe est trop courte. Utilisez au moins %1 caractères; quatre ou cinq mots sans rapport entre eux conviennent.</translation>
    </message>
    <message>
        <source>The passphrase could not be worked with: %1 MB of free memory are needed. Close other programs and try again.</source>
        <translation>La phrase de passe n’a pas pu être traitée : il faut %1 Mo de mémoire libre. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A row of the jobs list was altered or damaged on this device’s disk. Start Witnessmark again: it is then made anew.</source>
        <translation>Une ligne de la liste des travaux a été modifiée ou endommagée sur le disque de cet appareil. Redémarrez Witnessmark : elle est alors refaite.</translation>
    </message>
    <message>
        <source>an entry was altered or damaged</source>
        <translation>une entrée a été modifiée ou endommagée</translation>
    </message>
    <message>
        <source>The records in %1 are sealed, and the file store.key that belongs to them is gone. Put back store.key from a backup; without it nobody can open them.</source>
        <translation>Les registres de %1 sont scellés, et le fichier store.key qui leur appartient a disparu. Remettez store.key à partir d’une sauvegarde; sans lui, personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>The records could not be sealed</source>
        <translation>Les registres n’ont pas pu être scellés</translation>
    </message>
    <message>
        <source>%1: their log could not be closed. Close Witnessmark and try again.</source>
        <translation>%1 : leur journal n’a pas pu être fermé. Fermez Witnessmark et réessayez.</translation>
    </message>
    <message>
        <source>What is not recorded yet could not be kept</source>
        <translation>Ce qui n’est pas encore consigné n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>What is not recorded yet could not be read</source>
        <translation>Ce qui n’est pas encore consigné n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The photo %1 (%2): %3</source>
        <translation>La photo %1 (%2) : %3</translation>
    </message>
    <message>
        <source>These records are only looked at; nothing was recorded. Open them here once nothing else has them open, and record it then.</source>
        <translation>Ces registres sont seulement consultés; rien n’a été enregistré. Ouvrez-les ici quand rien d’autre ne les tient ouverts, et enregistrez alors.</translation>
    </message>
    <message>
        <source>There are no records in %1.</source>
        <translation>Il n’y a pas de registres dans %1.</translation>
    </message>
    <message>
        <source>There is no room for a copy to look at: %1.</source>
        <translation>Il n’y a pas de place pour une copie à consulter : %1.</translation>
    </message>
    <message>
        <source>%1 was not imported: it names %2 photos without carrying them. Take the job&apos;s own bundle (.wmjob), which holds every photo.</source>
        <translation>%1 n&apos;a pas été importé : il nomme %2 photos sans les contenir. Prenez le lot du travail (.wmjob), qui contient toutes les photos.</translation>
    </message>
    <message>
        <source>What is to be sent to the office could not be read</source>
        <translation>Ce qui doit être envoyé au bureau n’a pas pu être lu</translation>
    </message>
    <message>
        <source>What came from the office could not be kept</source>
        <translation>Ce qui est venu du bureau n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>A recorded entry cannot be read: its field “%1” is missing or wrong. It was damaged or altered: take an intact copy of the record.</source>
        <translation>Une entrée enregistrée ne peut être lue : son champ « %1 » manque ou est faux. Elle a été endommagée ou modifiée : prenez une copie intacte du registre.</translation>
    </message>
    <message>
        <source>Entry %1 of device %2 (“%3”) cannot be read: its field “%4” is missing or wrong. It was damaged or altered: take an intact copy of the record.</source>
        <translation>L’entrée %1 de l’appareil %2 (« %3 ») ne peut être lue : son champ « %4 » manque ou est faux. Elle a été endommagée ou modifiée : prenez une copie intacte du registre.</translation>
    </message>
    <message>
        <source>Not every entry and signature of this job is found whole: the records were damaged on this device’s disk. Start Witnessmark again: it then puts them right and says what was lost.</source>
        <translation>Les entrées et signatures de ce travail ne sont pas toutes retrouvées entières : les enregistrements ont été endommagés sur le disque de cet appareil. Redémarrez Witnessmark : il les rétablit et dit ce qui est perdu.</translation>
    </message>
    <message>
        <source>What was being recorded last did not reach the disk whole, so it is not in the record: the power went, or the disk was damaged. Look at the last step of your last job, and do again what is missing. The file as it was is kept: %1</source>
        <translation>Ce qui était enregistré en dernier n’est pas arrivé entier sur le disque et n’est donc pas dans le dossier : le courant a manqué ou le disque a été endommagé. Regardez la dernière étape de votre dernier travail et refaites ce qui manque. Le fichier tel qu’il était est conservé : %1</translation>
    </message>
    <message>
        <source>changes behind a damaged place of its log: %1</source>
        <translation>modifications derrière un endroit endommagé de son journal : %1</translation>
    </message>
    <message>
        <source>The records were damaged (%1). %2 entries were recovered into a new file, %3 are known to be lost. What was typed in and not recorded yet has to be typed again.</source>
        <translation>Les enregistrements étaient endommagés (%1). %2 entrées ont été récupérées dans un nouveau fichier, %3 sont perdues à notre connaissance. Ce qui a été saisi sans être encore enregistré est à saisir de nouveau.</translation>
    </message>
    <message>
        <source>The end of the seal was altered, at byte %1 of the bundle.</source>
        <translation>La fin du sceau a été modifiée, à l’octet %1 du lot.</translation>
    </message>
    <message>
        <source>The seal was altered, between bytes %1 and %2 of the bundle.</source>
        <translation>Le sceau a été modifié, entre les octets %1 et %2 du lot.</translation>
    </message>
    <message>
        <source>The bundle was altered between its bytes %1 and %2.</source>
        <translation>Le lot a été modifié entre ses octets %1 et %2.</translation>
    </message>
</context>
<context>
    <name>RecordingChooser</name>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>They are files in %1.</source>
        <translation>Ce sont des fichiers dans %1.</translation>
    </message>
    <message>
        <source>No session with a device has been recorded here yet. From another device they come as files, or with a job’s packet.</source>
        <translation>Aucune session avec un appareil n’a encore été enregistrée ici. D’un autre appareil, elles arrivent sous forme de fichiers ou avec le dossier d’un travail.</translation>
    </message>
</context>
<context>
    <name>RecordingSave</name>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Enregistrer la capture</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>%1 is empty: nothing passed in it.</source>
        <translation>%1 est vide : rien n’y est passé.</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>the device was gone</source>
        <translation>l’appareil n’était plus là</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>par le programme</translation>
    </message>
    <message>
        <source>the recording was full; what passed before this is missing</source>
        <translation>l’enregistrement était plein; ce qui est passé avant ceci manque</translation>
    </message>
    <message>
        <source>unprovisioned</source>
        <translation>non provisionné</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>provisionnement en cours</translation>
    </message>
    <message>
        <source>provisioning error</source>
        <translation>erreur de provisionnement</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>à l’envers</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>report error</source>
        <translation>erreur de rapport</translation>
    </message>
    <message>
        <source>update error</source>
        <translation>erreur de mise à jour</translation>
    </message>
    <message>
        <source>Read identity, state and meter</source>
        <translation>Lire identité, état et compteur</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>pas encore de valeurs</translation>
    </message>
    <message>
        <source>skull and crossbones</source>
        <translation>tête de mort</translation>
    </message>
    <message>
        <source>Write premises, read back</source>
        <translation>Écrire les lieux et les relire</translation>
    </message>
    <message>
        <source>Read premises</source>
        <translation>Lire les lieux</translation>
    </message>
    <message>
        <source>Write command %1: provision</source>
        <translation>Écrire la commande %1 : provisionner</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>Select the relay</source>
        <translation>Sélectionner le relais</translation>
    </message>
    <message>
        <source>Write command %1: relay</source>
        <translation>Écrire la commande %1 : relais</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>refused, exception %1</source>
        <translation>refusée, exception %1</translation>
    </message>
    <message>
        <source>%1; asked again %2 times</source>
        <translation>%1; redemandé %2 fois</translation>
    </message>
    <message>
        <source>Heard %1 bytes</source>
        <translation>%1 octets entendus</translation>
    </message>
    <message>
        <source>meter %1, %2 kWh</source>
        <translation>compteur %1, %2 kWh</translation>
    </message>
    <message>
        <source>no frame</source>
        <translation>aucune trame</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>S’interrompt</translation>
    </message>
    <message>
        <source>in the middle of frame %1; what passed from there on is missing</source>
        <translation>au milieu de la trame %1; ce qui a passé ensuite manque</translation>
    </message>
</context>
<context>
    <name>ReplayControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>D’un coup</translation>
    </message>
    <message>
        <source>of %1 · %2 at the site</source>
        <translation>de %1 · %2 sur place</translation>
    </message>
</context>
<context>
    <name>ReplayScreen</name>
    <message>
        <source>What the table says: %1</source>
        <translation>Ce que dit le tableau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Demandé et répondu</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Play the recording: what the installer was told appears here, at the time it was told.</source>
        <translation>Lisez l’enregistrement&#xa0;: ce qui a été dit à l’installateur apparaît ici, au moment où cela a été dit.</translation>
    </message>
    <message>
        <source>What the installer was told</source>
        <translation>Ce qui a été dit à l’installateur</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Ce qui a été demandé et répondu</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Octets sur le fil</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Enregistrer la capture</translation>
    </message>
</context>
<context>
    <name>RuleCheckWords</name>
    <message>
        <source>Whether this applies depends on facts that nobody has recorded.</source>
        <translation>Que cela s’applique dépend de faits que personne n’a inscrits.</translation>
    </message>
    <message>
        <source>Not known yet: facts are missing that decide it.</source>
        <translation>Pas encore connu : il manque des faits qui en décident.</translation>
    </message>
    <message>
        <source>An answer was given under version %1 of the pack and has to be given anew (%2).</source>
        <translation>Une réponse a été donnée sous la version %1 du paquet et doit être redonnée (%2).</translation>
    </message>
    <message>
        <source>%1 is not recorded, so it is not known whether this is about it. Record that first.</source>
        <translation>%1 n’est pas consigné; on ne sait donc pas si ceci le concerne. Consignez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is not recorded, so what is recorded there (%2) is not judged. Record that first.</source>
        <translation>%1 n’est pas consigné; ce qui l’est à cet endroit (%2) n’est donc pas jugé. Consignez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 The facts recorded about the variance do not say that it covers all of this: settle the rest, or correct what is wrong.</source>
        <translation>%1 Les faits enregistrés sur la dérogation ne disent pas qu’elle couvre tout ceci : réglez le reste ou corrigez ce qui est faux.</translation>
    </message>
</context>
<context>
    <name>RulePackWords</name>
    <message>
        <source>Rule %1, %2: %3</source>
        <translation>Règle %1, %2 : %3</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Il n’y a pas de règle %1.</translation>
    </message>
    <message>
        <source>A result has an expression.</source>
        <translation>Un résultat a une expression.</translation>
    </message>
    <message>
        <source>There are two rules of this id.</source>
        <translation>Il y a deux règles de cet id.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>« %1 » n’est aucun de %2.</translation>
    </message>
    <message>
        <source>A rule has either an expression (require) or a question to a person (ask).</source>
        <translation>Une règle a soit une expression (require), soit une question à une personne (ask).</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Here %1 is wanted, and this is %2.</source>
        <translation>Ici il faut %1, et ceci est %2.</translation>
    </message>
    <message>
        <source>There is no ‘%1’ in the site model. Check the spelling.</source>
        <translation>Il n’y a pas de ‘%1’ dans le modèle du site. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>‘%1’ is a list. Say which element: with [0], all, exists or filter.</source>
        <translation>‘%1’ est une liste. Dites quel élément&#xa0;: avec [0], all, exists ou filter.</translation>
    </message>
    <message>
        <source>%1 has no ‘%2’.</source>
        <translation>%1 n’a pas de ‘%2’.</translation>
    </message>
    <message>
        <source>‘%1’ is never ‘%2’. It is one of: %3.</source>
        <translation>‘%1’ n’est jamais ‘%2’. C’est l’un de&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be compared.</source>
        <translation>%1 ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2.</source>
        <translation>%1 ne peut pas être comparé à %2.</translation>
    </message>
    <message>
        <source>Yes and no have no order; use == or !=.</source>
        <translation>Oui et non n’ont pas d’ordre; utilisez == ou !=.</translation>
    </message>
    <message>
        <source>One way gives %1, the other %2; both have to be alike.</source>
        <translation>Une voie donne %1, l’autre %2; les deux doivent être pareilles.</translation>
    </message>
    <message>
        <source>A list holds values of one sort; here %1 follows %2.</source>
        <translation>Une liste contient des valeurs d’une seule sorte; ici %1 suit %2.</translation>
    </message>
    <message>
        <source>There is no function ‘%1’. There are: %2.</source>
        <translation>Il n’y a pas de fonction ‘%1’. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1() takes %2 values, not %3.</source>
        <translation>%1() prend %2 valeurs, pas %3.</translation>
    </message>
    <message>
        <source>The expression takes too long to evaluate.</source>
        <translation>L’expression prend trop de temps à évaluer.</translation>
    </message>
    <message>
        <source>‘%1’ is neither yes nor no.</source>
        <translation>‘%1’ n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>‘%1’ is derived from itself.</source>
        <translation>‘%1’ est dérivé de lui-même.</translation>
    </message>
    <message>
        <source>‘%1’ has no parts.</source>
        <translation>‘%1’ n’a pas de parties.</translation>
    </message>
    <message>
        <source>‘%1’ is no element of a list.</source>
        <translation>‘%1’ n’est pas un élément d’une liste.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ cannot be compared.</source>
        <translation>‘%1’ et ‘%2’ ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>Yes and no have no order.</source>
        <translation>Oui et non n’ont pas d’ordre.</translation>
    </message>
    <message>
        <source>‘%1’ is no list.</source>
        <translation>‘%1’ n’est pas une liste.</translation>
    </message>
    <message>
        <source>‘%1’ is no number.</source>
        <translation>‘%1’ n’est pas un nombre.</translation>
    </message>
    <message>
        <source>‘%1’ divides by zero.</source>
        <translation>‘%1’ divise par zéro.</translation>
    </message>
    <message>
        <source>‘%1’ is too large.</source>
        <translation>‘%1’ est trop grand.</translation>
    </message>
    <message>
        <source>‘%1’ is no function that can be called so.</source>
        <translation>‘%1’ n’est pas une fonction qui peut s’appeler ainsi.</translation>
    </message>
    <message>
        <source>‘%1’ is not %2.</source>
        <translation>‘%1’ n’est pas %2.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>La somme est trop grande.</translation>
    </message>
    <message>
        <source>‘%1’ has no element.</source>
        <translation>‘%1’ n’a aucun élément.</translation>
    </message>
    <message>
        <source>‘%1’ is no date; dates are written 2026-11-05.</source>
        <translation>‘%1’ n’est pas une date; les dates s’écrivent 2026-11-05.</translation>
    </message>
    <message>
        <source>The text is too long to be matched.</source>
        <translation>Le texte est trop long pour être comparé à un motif.</translation>
    </message>
    <message>
        <source>‘%1’ is no pattern that can be matched.</source>
        <translation>‘%1’ n’est pas un motif utilisable.</translation>
    </message>
    <message>
        <source>‘%1’ takes too long to match.</source>
        <translation>‘%1’ prend trop de temps à comparer.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a group of facts</source>
        <translation>un groupe de données</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>n’importe quelle valeur</translation>
    </message>
    <message>
        <source>Here the expression should end.</source>
        <translation>Ici l’expression devrait finir.</translation>
    </message>
    <message>
        <source>The expression ends too early. %1</source>
        <translation>L’expression finit trop tôt. %1</translation>
    </message>
    <message>
        <source>‘%1’ is not expected. %2</source>
        <translation>‘%1’ n’est pas attendu. %2</translation>
    </message>
    <message>
        <source>Here ‘%1’ is missing.</source>
        <translation>Ici manque ‘%1’.</translation>
    </message>
    <message>
        <source>The expression is nested more than %1 deep. Split it.</source>
        <translation>L’expression est imbriquée sur plus de %1 niveaux. Divisez-la.</translation>
    </message>
    <message>
        <source>Comparisons cannot be chained; join them with &amp;&amp;.</source>
        <translation>Les comparaisons ne s’enchaînent pas; joignez-les par &amp;&amp;.</translation>
    </message>
    <message>
        <source>After a dot comes a name.</source>
        <translation>Après un point vient un nom.</translation>
    </message>
    <message>
        <source>A list has no ‘%1’. It has all, exists, filter, map, sum, max, min and size.</source>
        <translation>Une liste n’a pas de ‘%1’. Elle a all, exists, filter, map, sum, max, min et size.</translation>
    </message>
    <message>
        <source>‘%1’ wants a name for the element first.</source>
        <translation>‘%1’ demande d’abord un nom pour l’élément.</translation>
    </message>
    <message>
        <source>‘%1’ is a word of the language and cannot name an element.</source>
        <translation>‘%1’ est un mot du langage et ne peut pas nommer un élément.</translation>
    </message>
    <message>
        <source>Here a value is missing.</source>
        <translation>Ici manque une valeur.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>Il manque à ce texte son guillemet fermant.</translation>
    </message>
    <message>
        <source>There is no null. Ask has(…) whether something is recorded.</source>
        <translation>Il n’y a pas de null. Demandez has(…) pour savoir si quelque chose est consigné.</translation>
    </message>
    <message>
        <source>‘in’ stands between a value and a list.</source>
        <translation>‘in’ se place entre une valeur et une liste.</translation>
    </message>
    <message>
        <source>has() takes one path.</source>
        <translation>has() prend un chemin.</translation>
    </message>
    <message>
        <source>size() takes one list or text.</source>
        <translation>size() prend une liste ou un texte.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters. Split it.</source>
        <translation>L’expression dépasse %1 caractères. Divisez-la.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>A closing brace has no opening one in “%1”.</source>
        <translation>Une accolade fermante n’a pas d’ouvrante dans « %1 ».</translation>
    </message>
    <message>
        <source>An opening brace is never closed in “%1”.</source>
        <translation>Une accolade ouvrante n’est jamais fermée dans « %1 ».</translation>
    </message>
    <message>
        <source>The placeholder {%1}: %2</source>
        <translation>Le marqueur {%1} : %2</translation>
    </message>
    <message>
        <source>‘%1’ is no number of business days.</source>
        <translation>« %1 » n’est pas un nombre de jours ouvrables.</translation>
    </message>
    <message>
        <source>‘%1’ is no time; times are written 2026-11-05T08:00.</source>
        <translation>« %1 » n’est pas une heure; les heures s’écrivent 2026-11-05T08:00.</translation>
    </message>
    <message>
        <source>An outage from %1 to %2 cannot be.</source>
        <translation>Une coupure de %1 à %2 est impossible.</translation>
    </message>
    <message>
        <source>The pack ships no table of drawings.</source>
        <translation>Le paquet n’a pas de tableau de dessins.</translation>
    </message>
    <message>
        <source>The formula of ‘%1’ cannot be read: %2</source>
        <translation>La formule de ‘%1’ ne peut être lue : %2</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is already a file of this name: replace it</source>
        <translation>Un fichier porte déjà ce nom : le remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paper, always at true size</source>
        <translation>Papier, toujours en vraie grandeur</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Starting %1 …</source>
        <translation>Démarrage de %1 …</translation>
    </message>
    <message>
        <source>Hold the label’s code before the camera, or read it in a photo.</source>
        <translation>Tenez le code de l’étiquette devant la caméra, ou lisez-le sur une photo.</translation>
    </message>
    <message>
        <source>Take a photo of the label’s code with a phone, and choose its file.</source>
        <translation>Prenez avec un téléphone une photo du code de l’étiquette et choisissez son fichier.</translation>
    </message>
    <message>
        <source>It says so on the label: use it</source>
        <translation>C’est écrit ainsi sur l’étiquette : l’utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>Read it in a photo</source>
        <translation>Le lire sur une photo</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Une autre caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SealingSettings</name>
    <message>
        <source>The records are sealed</source>
        <translation>Les registres sont scellés</translation>
    </message>
    <message>
        <source>The records are not sealed</source>
        <translation>Les registres ne sont pas scellés</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <translation>Les registres ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>Whoever has this device’s disk can read the jobs on it. Sealing keeps addresses, names, photos and keys unreadable without the keychain of this desktop or a passphrase. Bundles and packets leave unsealed: they are meant for others.</source>
        <translation>Quiconque a le disque de cet appareil peut lire les travaux qui s’y trouvent. Le scellement rend les adresses, les noms, les photos et les clés illisibles sans le trousseau de ce bureau ou une phrase de passe. Les lots et les dossiers de mise en service sortent non scellés : ils sont destinés à d’autres.</translation>
    </message>
    <message>
        <source>This desktop’s keychain opens them, and a passphrase does where the keychain is lost.</source>
        <translation>Le trousseau de ce bureau les ouvre, et une phrase de passe si le trousseau est perdu.</translation>
    </message>
    <message>
        <source>This desktop’s keychain opens them, and nothing else does: if it is lost, so are they. Add a passphrase.</source>
        <translation>Seul le trousseau de ce bureau les ouvre : s’il est perdu, ils le sont aussi. Ajoutez une phrase de passe.</translation>
    </message>
    <message>
        <source>A passphrase opens them. Without it nobody can, and nobody can give you another: keep it somewhere else, too.</source>
        <translation>Une phrase de passe les ouvre. Sans elle, personne ne le peut, et personne ne peut vous en donner une autre : gardez-la aussi ailleurs.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase de passe</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>This is missing or empty.</source>
        <translation>Ceci manque ou est vide.</translation>
    </message>
    <message>
        <source>There is no ‘%1’ in the site model. Check the spelling.</source>
        <translation>Il n’y a pas de ‘%1’ dans le modèle du site. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3 : %4</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>percent; none set: recorded and not judged</source>
        <translation>pour cent; aucune fixée&#xa0;: consigné et non jugé</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Plein soleil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Every entry in a record says who made it and in which role.</source>
        <translation>Chaque entrée d’un registre dit qui l’a faite et dans quel rôle.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation>Inspecteur du distributeur</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Company admin</source>
        <translation>Administrateur de l’entreprise</translation>
    </message>
    <message>
        <source>Company tolerances</source>
        <translation>Tolérances de l’entreprise</translation>
    </message>
    <message>
        <source>The manuals print none. What stands here is your company’s decision, and every verdict names it as such. A torque under its target is low in any case.</source>
        <translation>Les manuels n’en impriment aucune. Ce qui figure ici est la décision de votre entreprise, et chaque verdict le dit. Un couple sous sa cible est bas dans tous les cas.</translation>
    </message>
    <message>
        <source>Torque over its target</source>
        <translation>Couple au-dessus de sa cible</translation>
    </message>
    <message>
        <source>Voltage, collar against your meter</source>
        <translation>Tension, collet contre votre multimètre</translation>
    </message>
    <message>
        <source>Current, collar against your meter</source>
        <translation>Courant, collet contre votre multimètre</translation>
    </message>
    <message>
        <source>Energy, collar against your meter</source>
        <translation>Énergie, collet contre votre compteur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Witnessmark %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Witnessmark %1. Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Jobs are kept in %1</source>
        <translation>Les travaux sont gardés dans %1</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Scellement</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Quand quelque chose échoue</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>Glove mode: everything that is touched is 20 mm large and stands further apart</source>
        <translation>Mode gants : tout ce qui se touche mesure 20 mm et est plus espacé</translation>
    </message>
    <message>
        <source>Collar and meter</source>
        <translation>Collet et compteur</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Sign the record as it stands</source>
        <translation>Signer le registre tel quel</translation>
    </message>
    <message>
        <source>This is a demonstration. Whatever is signed here says so in its own words; it cannot stand for a real installation.</source>
        <translation>Ceci est une démonstration. Ce qui est signé ici le dit en toutes lettres; cela ne peut pas valoir pour une vraie installation.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Ce qui est déclaré</translation>
    </message>
    <message numerus="yes">
        <source>Signs %n entries as they stand. Anything added later is an amendment and shows as one.</source>
        <translation>
            <numerusform>Signe %n entrée telle quelle. Tout ajout ultérieur est une modification et paraît comme telle.</numerusform>
            <numerusform>Signe %n entrées telles quelles. Tout ajout ultérieur est une modification et paraît comme telle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Signez ici du doigt, au stylet ou à la souris</translation>
    </message>
    <message>
        <source>Field for the drawn signature</source>
        <translation>Champ de la signature dessinée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>tête %1</translation>
    </message>
    <message>
        <source>Sign by name only</source>
        <translation>Signer du nom seulement</translation>
    </message>
    <message>
        <source>Open when this is signed</source>
        <translation>Ouvert à la signature</translation>
    </message>
    <message>
        <source>What comes after the signature anyway is none: %1.</source>
        <translation>Ce qui vient de toute façon après la signature n’en est pas une : %1.</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Nobody has signed the record yet. The installer signs when the work is done; an inspector or the customer may sign as well.</source>
        <translation>Personne n’a encore signé le registre. L’installateur signe une fois le travail fait; un inspecteur ou le client peut aussi signer.</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signature …</translation>
    </message>
    <message>
        <source>Sign the record</source>
        <translation>Signer le registre</translation>
    </message>
    <message>
        <source>Drawn signature of %1</source>
        <translation>Signature dessinée de %1</translation>
    </message>
</context>
<context>
    <name>SimWords</name>
    <message>
        <source>has no values yet, as after a restart</source>
        <translation>n’a pas encore de valeurs, comme après un redémarrage</translation>
    </message>
    <message>
        <source>hangs upside down</source>
        <translation>est suspendu à l’envers</translation>
    </message>
    <message>
        <source>the cellular modem finds no network</source>
        <translation>le modem cellulaire ne trouve pas de réseau</translation>
    </message>
    <message>
        <source>refuses every command because of its state</source>
        <translation>refuse toute commande à cause de son état</translation>
    </message>
    <message>
        <source>needs S seconds (280) until it reaches the cloud</source>
        <translation>met S secondes (280) à joindre le nuage</translation>
    </message>
    <message>
        <source>has failed: skull and crossbones, no smart functions</source>
        <translation>est en panne&#xa0;: tête de mort, aucune fonction intelligente</translation>
    </message>
    <message>
        <source>the relay does not move</source>
        <translation>le relais ne bouge pas</translation>
    </message>
    <message>
        <source>A collar has the states %1.</source>
        <translation>Un collet a les états %1.</translation>
    </message>
    <message>
        <source>The serial “%1” is not a simulated device&apos;s: it must begin with SIM-.</source>
        <translation>Le numéro de série «&#xa0;%1&#xa0;» n’est pas celui d’un appareil simulé&#xa0;: il doit commencer par SIM-.</translation>
    </message>
    <message>
        <source>A collar has no state “%1”; it has %2.</source>
        <translation>Un collet n’a pas d’état «&#xa0;%1&#xa0;»; il a %2.</translation>
    </message>
    <message>
        <source>The fault “%1” cannot be used: %2. See witnessmark-sim --list-faults.</source>
        <translation>Le défaut «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: %2. Voir witnessmark-sim --list-faults.</translation>
    </message>
    <message>
        <source>requests are counted from 1 upwards</source>
        <translation>les requêtes se comptent à partir de 1</translation>
    </message>
    <message>
        <source>“@%1” is not a time; write @12s, @#7, @#7-9, @#7+, @STATE or @STATE+3s</source>
        <translation>«&#xa0;@%1&#xa0;» n’est pas un moment; écrivez @12s, @#7, @#7-9, @#7+, @STATE ou @STATE+3s</translation>
    </message>
    <message>
        <source>this device has no fault of that name</source>
        <translation>cet appareil n’a pas de défaut de ce nom</translation>
    </message>
    <message>
        <source>it takes no argument</source>
        <translation>il ne prend pas d’argument</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 to 86400000</source>
        <translation>%1 doit être un nombre entier de 0 à 86400000</translation>
    </message>
    <message>
        <source>random bytes right before a frame</source>
        <translation>octets aléatoires juste avant une trame</translation>
    </message>
    <message>
        <source>a byte of the frame is missing</source>
        <translation>un octet de la trame manque</translation>
    </message>
    <message>
        <source>a byte of the frame comes twice</source>
        <translation>un octet de la trame arrive deux fois</translation>
    </message>
    <message>
        <source>a bit of the frame is wrong</source>
        <translation>un bit de la trame est faux</translation>
    </message>
    <message>
        <source>the frame comes in two pieces, MS milliseconds apart</source>
        <translation>la trame arrive en deux morceaux, espacés de MS millisecondes</translation>
    </message>
    <message>
        <source>A and B are crossed: what a receiver makes of the frame then</source>
        <translation>A et B sont croisés&#xa0;: ce qu’un récepteur tire alors de la trame</translation>
    </message>
    <message>
        <source>the line gives nothing but 00</source>
        <translation>la ligne ne donne que des 00</translation>
    </message>
    <message>
        <source>the line gives nothing but FF</source>
        <translation>la ligne ne donne que des FF</translation>
    </message>
    <message>
        <source>no frame is sent</source>
        <translation>aucune trame n’est envoyée</translation>
    </message>
    <message>
        <source>the frame is sent twice, two seconds apart</source>
        <translation>la trame est envoyée deux fois, à deux secondes d’intervalle</translation>
    </message>
    <message>
        <source>another meter, number ID (2579), talks on the same pair</source>
        <translation>un autre compteur, numéro ID (2579), parle sur la même paire</translation>
    </message>
    <message>
        <source>another meter talks at the same time: the bytes are mixed</source>
        <translation>un autre compteur parle en même temps&#xa0;: les octets se mêlent</translation>
    </message>
    <message>
        <source>pulls the plug instead of sending the frame</source>
        <translation>débranche au lieu d’envoyer la trame</translation>
    </message>
    <message>
        <source>The meter knows fault, clear, read and set.</source>
        <translation>Le compteur connaît fault, clear, read et set.</translation>
    </message>
    <message>
        <source>“%1” is nothing this meter has, or not in its range; there are kwh, kw, peak_kw, resets, first_byte.</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien que ce compteur possède, ou est hors de sa plage; il y a kwh, kw, peak_kw, resets, first_byte.</translation>
    </message>
    <message>
        <source>An IMS meter&apos;s number is 0 to 65535; “%1” is not.</source>
        <translation>Le numéro d’un compteur IMS va de 0 à 65535; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>An IMS meter is always “metering”; there is no state “%1”.</source>
        <translation>Un compteur IMS est toujours «&#xa0;metering&#xa0;»; il n’y a pas d’état «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That is no memory of a collar.</source>
        <translation>Ce n’est pas la mémoire d’un collet.</translation>
    </message>
    <message>
        <source>takes MS milliseconds (400) for every answer, within the deadline</source>
        <translation>prend MS millisecondes (400) pour chaque réponse, dans le délai</translation>
    </message>
    <message>
        <source>Send {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…}} with one of %1, or {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;}.</source>
        <translation>Envoyez {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…}} avec un de %1, ou {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;}.</translation>
    </message>
    <message>
        <source>An inverter has no state “%1”; it has %2.</source>
        <translation>Un onduleur n’a pas l’état « %1 » ; il a %2.</translation>
    </message>
    <message>
        <source>the line gives random bytes without end</source>
        <translation>la ligne donne des octets au hasard sans fin</translation>
    </message>
    <message>
        <source>no current reaches the meter: nothing is counted, the load lamp is dark</source>
        <translation>aucun courant n’atteint le compteur : rien n’est compté, le voyant de charge est éteint</translation>
    </message>
    <message>
        <source>one of three current transformers is reversed: a third of the load is counted</source>
        <translation>un des trois transformateurs de courant est inversé : un tiers de la charge est compté</translation>
    </message>
    <message>
        <source>power flows backwards: the red lamp is lit and nothing is counted</source>
        <translation>la puissance circule à l’envers : le voyant rouge est allumé et rien n’est compté</translation>
    </message>
    <message>
        <source>the display does not follow the meter</source>
        <translation>l’afficheur ne suit pas le compteur</translation>
    </message>
    <message>
        <source>%1: “%2” must be a list of texts.</source>
        <translation>%1 : « %2 » doit être une liste de textes.</translation>
    </message>
    <message>
        <source>%1 is a scenario of another kind than this release knows (%2).</source>
        <translation>%1 est un scénario d’une autre sorte que celle que cette version connaît (%2).</translation>
    </message>
    <message>
        <source>%1: there is no “%2” in a scenario; there are %3.</source>
        <translation>%1 : il n’y a pas de « %2 » dans un scénario; il y a %3.</translation>
    </message>
    <message>
        <source>The scenario “%1” is one of the device %2, not of %3.</source>
        <translation>Le scénario « %1 » est de l’appareil %2, pas de %3.</translation>
    </message>
    <message>
        <source>the utility shuts the relay from afar; no fault, but it comes when it likes</source>
        <translation>le distributeur ferme le relais à distance; ce n’est pas une panne, mais il le fait quand il veut</translation>
    </message>
    <message>
        <source>Send {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…,&quot;relay&quot;:&quot;open&quot;|&quot;shut&quot;,&quot;inverter&quot;:&quot;off&quot;|&quot;on&quot;}} or {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;|&quot;memory&quot;}.</source>
        <translation>Envoyez {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…,&quot;relay&quot;:&quot;open&quot;|&quot;shut&quot;,&quot;inverter&quot;:&quot;off&quot;|&quot;on&quot;}} ou {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;|&quot;memory&quot;}.</translation>
    </message>
    <message>
        <source>the receiver is set to BAUD (4800): what it makes of the frame then</source>
        <translation>le récepteur est réglé à BAUD (4800) : ce qu’il fait alors de la trame</translation>
    </message>
</context>
<context>
    <name>SimulatorWords</name>
    <message>
        <source>--fault NAME[:ARG][@WHEN]; WHEN is 12s (a time after the start), #7, #7-9 or #7+ (requests or frames), STATE or STATE+3s; without it the fault always acts.</source>
        <translation>--fault NAME[:ARG][@WHEN]; WHEN est 12s (un temps après le départ), #7, #7-9 ou #7+ (requêtes ou trames), STATE ou STATE+3s; sans lui, le défaut agit toujours.</translation>
    </message>
    <message>
        <source>states:</source>
        <translation>états&#xa0;:</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 doit être un nombre de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>with --pty: where a link to the pseudo-terminal is made</source>
        <translation>avec --pty&#xa0;: où un lien vers le pseudo-terminal est créé</translation>
    </message>
    <message>
        <source>Be reached on a pseudo-terminal, with a link to it at PATH where that is given.</source>
        <translation>Être joignable sur un pseudo-terminal, avec un lien vers lui à PATH s’il est donné.</translation>
    </message>
    <message>
        <source>Be reached on a TCP port (0: a free one).</source>
        <translation>Être joignable sur un port TCP (0&#xa0;: un port libre).</translation>
    </message>
    <message>
        <source>Address for --tcp; loopback without it.</source>
        <translation>Adresse pour --tcp; la boucle locale sans elle.</translation>
    </message>
    <message>
        <source>Serial number of the device.</source>
        <translation>Numéro de série de l’appareil.</translation>
    </message>
    <message>
        <source>Part number of the device.</source>
        <translation>Numéro de pièce de l’appareil.</translation>
    </message>
    <message>
        <source>Modbus unit number (1).</source>
        <translation>Numéro d’unité Modbus (1).</translation>
    </message>
    <message>
        <source>SunSpec base address: 0, 40000 or 50000.</source>
        <translation>Adresse de base SunSpec&#xa0;: 0, 40000 ou 50000.</translation>
    </message>
    <message>
        <source>State to start in; --list-faults names them.</source>
        <translation>État de départ; --list-faults les nomme.</translation>
    </message>
    <message>
        <source>The device&apos;s time against real time (1).</source>
        <translation>Le temps de l’appareil par rapport au temps réel (1).</translation>
    </message>
    <message>
        <source>Send bytes at a serial line&apos;s rate.</source>
        <translation>Envoyer les octets à la vitesse d’une ligne série.</translation>
    </message>
    <message>
        <source>Misbehave; may be repeated. --list-faults explains each.</source>
        <translation>Mal se comporter; peut être répété. --list-faults explique chacun.</translation>
    </message>
    <message>
        <source>A Unix socket that takes JSON lines.</source>
        <translation>Un socket Unix qui accepte des lignes JSON.</translation>
    </message>
    <message>
        <source>Makes what is random repeatable (1).</source>
        <translation>Rend répétable ce qui est aléatoire (1).</translation>
    </message>
    <message>
        <source>Explain all faults and states.</source>
        <translation>Expliquer tous les défauts et états.</translation>
    </message>
    <message>
        <source>DEVICE must be one of %1.</source>
        <translation>DEVICE doit être l’un de %1.</translation>
    </message>
    <message>
        <source>--base must be 0, 40000 or 50000.</source>
        <translation>--base doit être 0, 40000 ou 50000.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>Il n’y a pas de langue %1; choisissez en, es ou fr_CA.</translation>
    </message>
    <message>
        <source>Speak en, es or fr_CA; what the environment says without it.</source>
        <translation>Parler en, es ou fr_CA; sans cette option, ce que dit l’environnement.</translation>
    </message>
    <message>
        <source>Be reached by Bluetooth, on ADAPTER (hci0) where that is given; the collar only.</source>
        <translation>Être joignable par Bluetooth, sur ADAPTER (hci0) s’il est donné ; le collet seulement.</translation>
    </message>
    <message>
        <source>Choose where the device is reached: --pty [PATH], --tcp PORT or --ble [ADAPTER].</source>
        <translation>Choisissez où joindre l’appareil : --pty [PATH], --tcp PORT ou --ble [ADAPTER].</translation>
    </message>
    <message>
        <source>--scenario NAME; each plays a row of a manual&apos;s troubleshooting.</source>
        <translation>--scenario NAME; chacun joue une ligne du dépannage d’un manuel.</translation>
    </message>
    <message>
        <source>Play a scenario: one of --list-scenarios, or a file like those.</source>
        <translation>Jouer un scénario : un de --list-scenarios ou un fichier pareil.</translation>
    </message>
    <message>
        <source>List the scenarios that come with the program.</source>
        <translation>Lister les scénarios fournis avec le programme.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Name the folder for the devices: witnessmark-sim demo FOLDER [--speed N]</source>
        <translation>Nommez le dossier des appareils : witnessmark-sim demo FOLDER [--speed N]</translation>
    </message>
    <message>
        <source>%1 holds a fleet already; nothing was changed.</source>
        <translation>%1 contient déjà un parc; rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Make a fleet: witnessmark-sim fleet make FOLDER [--units N]. Run it: witnessmark-sim fleet FOLDER --server https://… [--certificate SHA256]</source>
        <translation>Faire un parc : witnessmark-sim fleet make FOLDER [--units N]. Le lancer : witnessmark-sim fleet FOLDER --server https://… [--certificate SHA256]</translation>
    </message>
    <message>
        <source>Runs one simulated device in the foreground and prints one line when it is ready.

Example:
  witnessmark-sim collar --pty /tmp/collar --state b4-enrol --speed 60

witnessmark-sim demo FOLDER runs the three devices of the demonstration site at once, 60 times as fast as real ones (or --speed); witnessmarkctl commission resources/demo/job.json --devices FOLDER finds them there.

witnessmark-sim fleet make FOLDER makes 50 collars and the list that witnessmark-cloud --hand-over takes; witnessmark-sim fleet FOLDER --server https://… lets them report there, with --fault refuse the first of them refuses what it is told.</source>
        <translation>Fait fonctionner un appareil simulé au premier plan et écrit une ligne quand il est prêt.

Exemple :
  witnessmark-sim collar --pty /tmp/collar --state b4-enrol --speed 60

witnessmark-sim demo FOLDER fait fonctionner ensemble les trois appareils du site de démonstration, 60 fois plus vite que les vrais (ou --speed); witnessmarkctl commission resources/demo/job.json --devices FOLDER les y trouve.

witnessmark-sim fleet make FOLDER fait 50 collets et la liste que prend witnessmark-cloud --hand-over; witnessmark-sim fleet FOLDER --server https://… les laisse y faire rapport; avec --fault refuse, le premier refuse ce qu’on lui dit.</translation>
    </message>
    <message>
        <source>fleet make: how many collars (50).</source>
        <translation>fleet make : combien de collets (50).</translation>
    </message>
    <message>
        <source>fleet: the service that the collars report to.</source>
        <translation>fleet : le service auquel les collets font rapport.</translation>
    </message>
    <message>
        <source>fleet: the SHA-256 of the service&apos;s certificate, as it prints it.</source>
        <translation>fleet : le SHA-256 du certificat du service, tel qu’il l’imprime.</translation>
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
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>%1 de %2 connus</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun inscrit</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>two records disagree</source>
        <translation>deux registres se contredisent</translation>
    </message>
    <message>
        <source>Choose what is so.</source>
        <translation>Choisissez ce qui est vrai.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Worked out from these</source>
        <translation>Calculé à partir de ceux-ci</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>What this job goes by. A correction is a new entry; what stood before stays in the record.</source>
        <translation>Ce sur quoi repose ce travail. Une correction est une nouvelle entrée; ce qui précédait reste dans le registre.</translation>
    </message>
    <message>
        <source>Find any fact</source>
        <translation>Trouver une donnée</translation>
    </message>
    <message>
        <source>No fact of that name. Try one word of it, as “voltage” or “inverter”.</source>
        <translation>Aucune donnée de ce nom. Essayez un mot, comme « tension » ou « onduleur ».</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1?</translation>
    </message>
    <message>
        <source>Its facts count no more, and those behind it move up by one. They stay in the record.</source>
        <translation>Ses données ne comptent plus et les suivants montent d’un rang. Elles restent au registre.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Enter: %1</source>
        <translation>Entrer : %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>%1 · for: %2</source>
        <translation>%1 · pour : %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour : %1</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>“%1” is not a path of the site model: position %2 is not understood. A path looks like inverters[0].make.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin du modèle du site&#xa0;: la position %2 n’est pas comprise. Un chemin s’écrit comme inverters[0].make.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a group of values</source>
        <translation>un groupe de valeurs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01</source>
        <translation>une date comme 2026-11-01</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>The site model&apos;s schema nests too deeply at %1.</source>
        <translation>Le schéma du modèle du site est trop imbriqué à %1.</translation>
    </message>
    <message>
        <source>The site model&apos;s schema gives no type at %1.</source>
        <translation>Le schéma du modèle du site ne donne pas de type à %1.</translation>
    </message>
    <message>
        <source>The site model&apos;s schema refers to “%1”, which is not there.</source>
        <translation>Le schéma du modèle du site renvoie à «&#xa0;%1&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>The site model has no “%1”. Check the spelling.</source>
        <translation>Le modèle du site n’a pas de «&#xa0;%1&#xa0;». Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The site model has no “%1”. Did you mean %2?</source>
        <translation>Le modèle du site n’a pas de «&#xa0;%1&#xa0;». Vouliez-vous dire %2?</translation>
    </message>
    <message>
        <source>%1 is empty. Leave it out when it is not known.</source>
        <translation>%1 est vide. Omettez-le s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 must be %2; %3 is not.</source>
        <translation>%1 doit être %2; %3 ne l’est pas.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Allowed are: %3.</source>
        <translation>%1 ne peut pas être %2. Sont permis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the least is %3.</source>
        <translation>%1 ne peut pas être %2; le minimum est %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the most is %3.</source>
        <translation>%1 ne peut pas être %2; le maximum est %3.</translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>%1 ne peut pas être vide.</translation>
    </message>
    <message>
        <source>%1 must be a date such as 2026-11-01; %2 is not.</source>
        <translation>%1 doit être une date comme 2026-11-01; %2 n’en est pas une.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it does not have the form that is wanted.</source>
        <translation>%1 ne peut pas être %2&#xa0;: il n’a pas la forme voulue.</translation>
    </message>
    <message>
        <source>%1 has %2 elements; at most %3 are allowed.</source>
        <translation>%1 a %2 éléments; au plus %3 sont permis.</translation>
    </message>
    <message>
        <source>“%1” does not say which measurement is meant.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quelle mesure il s’agit.</translation>
    </message>
    <message>
        <source>%1 must be a number or a word; %2 is not.</source>
        <translation>%1 doit être un nombre ou un mot; %2 ne l’est pas.</translation>
    </message>
    <message>
        <source>%1 has %2 elements, so that number %3 cannot be recorded before those between are. Record them first.</source>
        <translation>%1 a %2 éléments; le numéro %3 ne peut donc pas être consigné avant ceux d’entre-deux. Consignez-les d’abord.</translation>
    </message>
    <message>
        <source>“%1” does not say which element is meant. Name it, as in %2[0].</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quel élément il s’agit. Nommez-le, comme dans %2[0].</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the name of the language of these texts: en, es or fr_CA</comment>
        <translation>fr_CA</translation>
    </message>
    <message>
        <source>The translation of “%1” in the site model is not a text.</source>
        <translation>La traduction de « %1 » dans le modèle de site n’est pas un texte.</translation>
    </message>
    <message>
        <source>Disconnects %1 have the same role, “%2”; a site has one. Keep it at one of them.</source>
        <translation>Les sectionneurs %1 ont le même rôle, « %2 »; un site n’en a qu’un. Laissez-le à un seul.</translation>
    </message>
    <message>
        <source>%1 %2 have the same ID, “%3”. Give each its own.</source>
        <translation>%1 %2 ont le même identifiant, « %3 ». Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 must be a day and a time such as 2026-11-01T08:00; %2 is not.</source>
        <translation>%1 doit être un jour et une heure comme 2026-11-01T08:00; %2 ne l’est pas.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Enter a day from %3 to %4, with all four figures of the year.</source>
        <translation>%1 ne peut pas être %2. Entrez un jour du %3 au %4, avec les quatre chiffres de l’année.</translation>
    </message>
    <message>
        <source>%1 (%2) lies before %3 (%4). Correct the day that is wrong.</source>
        <translation>%1 (%2) précède %3 (%4). Corrigez le jour qui est faux.</translation>
    </message>
    <message>
        <source>The utility is chosen as “%1” and named “%2”. Correct the one that is wrong: the handbook goes by the choice.</source>
        <translation>Le distributeur choisi est « %1 » et son nom est « %2 ». Corrigez celui qui est faux : le guide suit le choix.</translation>
    </message>
    <message>
        <source>Inverter %1 is recorded, and that there are 0 of it. Correct the quantity, or take the inverter out.</source>
        <translation>L&apos;onduleur %1 est consigné avec une quantité de 0. Corrigez la quantité ou retirez l&apos;onduleur.</translation>
    </message>
    <message>
        <source>Inverter %1 is recorded behind a generation meter adapter, and the connection is another one. Correct the one that is wrong.</source>
        <translation>L&apos;onduleur %1 est consigné derrière un adaptateur de compteur de production, et le raccordement est autre. Corrigez la donnée fausse.</translation>
    </message>
    <message>
        <source>Inverter %1 is recorded as one for storage, and the site as one without. Correct the one that is wrong.</source>
        <translation>L&apos;onduleur %1 est consigné pour du stockage, et le site comme n&apos;en ayant pas. Corrigez la donnée fausse.</translation>
    </message>
    <message>
        <source>Array %1 is recorded at inverter “%2”, which the site does not have. Correct the one that is wrong.</source>
        <translation>Le champ %1 est consigné à l&apos;onduleur « %2 », que le site n&apos;a pas. Corrigez la donnée fausse.</translation>
    </message>
    <message>
        <source>The service is recorded with %1 phases and as “%2”. Correct the one that is wrong.</source>
        <translation>Le branchement est consigné avec %1 phases et comme « %2 ». Corrigez la donnée fausse.</translation>
    </message>
    <message>
        <source>The service is recorded with %1 V; such a service has %2 to %3 V. Correct it.</source>
        <translation>Le branchement est consigné à %1 V; un tel branchement a de %2 à %3 V. Corrigez-le.</translation>
    </message>
    <message>
        <source>The plot plan places “%1”, which the site does not have. Record it, or take it off the plan.</source>
        <translation>Le plan place « %1 », que le site n&apos;a pas. Notez-le, ou retirez-le du plan.</translation>
    </message>
    <message>
        <source>Conductor run %1 leads to “%2”, which the site does not have. Record it, or correct the run.</source>
        <translation>Le parcours de conducteurs %1 mène à « %2 », que le site n&apos;a pas. Notez-le, ou corrigez le parcours.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>une liste de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These cannot both be so: %1 and %2. Correct the one that is wrong.</source>
        <translation>Cela ne peut être vrai à la fois : %1 et %2. Corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>%1 is recorded as %2, and %3 make %4. Correct the one that is wrong.</source>
        <translation>%1 est consigné comme %2, et %3 font %4. Corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>%1 %2 is no date; dates are written 2026-11-05.</source>
        <translation>%1 %2 n’est pas une date; les dates s’écrivent 2026-11-05.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be. Enter a day from %3 to %4.</source>
        <translation>%1 %2 est impossible. Inscrivez un jour du %3 au %4.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: no installation has more than %3. Check the figure and its unit.</source>
        <translation>%1 ne peut être %2 : aucune installation n’a plus de %3. Vérifiez le chiffre et son unité.</translation>
    </message>
    <message>
        <source>%1: %2 says nothing. Enter what is there, or leave it out while it is not known.</source>
        <translation>%1 : %2 ne dit rien. Inscrivez ce qui s’y trouve, ou laissez vide tant que ce n’est pas connu.</translation>
    </message>
    <message>
        <source>Disconnects %1 have the same role, “%2”; a site has one. Keep it at one of them, or record that it takes %3 devices to separate all sources.</source>
        <translation>Les sectionneurs %1 ont le même rôle, « %2 »; un site n’en a qu’un. Laissez-le à un seul, ou notez qu’il faut %3 appareils pour séparer toutes les sources.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it is more than %3. Leave out what is not known.</source>
        <translation>%1 ne peut être %2; c’est plus que %3. Omettez ce qui n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 montre : %2</translation>
    </message>
    <message>
        <source>%1 (%2) has not come yet, and is recorded as done. Correct the day, or record it when it is done.</source>
        <translation>%1 (%2) n’est pas encore arrivé, et est consigné comme fait. Corrigez le jour, ou consignez-le une fois que c’est fait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) lies more than %n years ahead. Correct the day.</source>
        <translation>
            <numerusform>%1 (%2) est à plus de %n an dans l’avenir. Corrigez le jour.</numerusform>
            <numerusform>%1 (%2) est à plus de %n ans dans l’avenir. Corrigez le jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnects %1 are AC disconnects, and %2 is recorded as %3. Correct what is wrong: the role of a disconnect, or how many devices it takes.</source>
        <translation>Les sectionneurs %1 sont des sectionneurs c.a., et %2 est consigné comme %3. Corrigez ce qui est faux : le rôle d’un sectionneur, ou le nombre d’appareils qu’il faut.</translation>
    </message>
    <message>
        <source>These cannot both be so: %1 and %2. Correct the one that is wrong, or record what makes both so: %3.</source>
        <translation>Les deux ne peuvent être vrais : %1 et %2. Corrigez celui qui est faux, ou consignez ce qui explique les deux : %3.</translation>
    </message>
    <message>
        <source>Revision %1 of the drawings is dated %2, and revision %3 before it %4. Correct the day that is wrong.</source>
        <translation>La révision %1 des dessins est datée du %2, et la révision %3 qui la précède du %4. Corrigez le jour erroné.</translation>
    </message>
    <message>
        <source>Two revisions of the drawings have the number %1. Give each its own.</source>
        <translation>Deux révisions des dessins ont le numéro %1. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>Storage group %1 is recorded at inverter “%2”, which the site does not have. Correct the one that is wrong.</source>
        <translation>Le groupe de stockage %1 est inscrit à l’onduleur « %2 », que le site n’a pas. Corrigez celui qui est faux.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>All phases and steps</source>
        <translation>Toutes les phases et étapes</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Bien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop work: cannot be skipped or waived</source>
        <translation>Arrêt du travail&#xa0;: ne peut être ni sauté ni dispensé</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should be known about this step</source>
        <translation>Ce qu’il faut savoir de cette étape</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Reprendre cette étape</translation>
    </message>
    <message>
        <source>Cannot be taken back now: %1</source>
        <translation>Ne peut être reprise maintenant : %1</translation>
    </message>
    <message>
        <source>It was left out, so there is nothing to take back. Where nothing stands in its way it can still be done here.</source>
        <translation>L’étape a été omise : il n’y a rien à reprendre. Si rien ne l’empêche, elle peut encore être faite ici.</translation>
    </message>
</context>
<context>
    <name>StepPlace</name>
    <message>
        <source>Sign the record</source>
        <translation>Signer le dossier</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Aller aux constats</translation>
    </message>
    <message>
        <source>Go to the drawings</source>
        <translation>Aller aux plans</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Aller au dossier</translation>
    </message>
    <message>
        <source>Read what the packet says</source>
        <translation>Lire ce que dit le dossier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The photo, large</source>
        <translation>La photo, en grand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signature …</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Back to the step</source>
        <translation>Retour à l’étape</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>The built-in typeface %1 cannot be loaded. Install the program again.</source>
        <translation>La police intégrée %1 ne peut pas être chargée. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The program was built without its typefaces. Install the program again.</source>
        <translation>Le programme a été compilé sans ses polices. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>SuitabilityWords</name>
    <message>
        <source>The pack %1 lacks the rating %2.</source>
        <translation>Il manque au paquet %1 la valeur nominale %2.</translation>
    </message>
    <message>
        <source>Inverters listed to UL 1741</source>
        <translation>Onduleurs homologués UL 1741</translation>
    </message>
    <message>
        <source>Use listed inverters or record their listing.</source>
        <translation>Utilisez des onduleurs homologués ou consignez leur homologation.</translation>
    </message>
    <message>
        <source>Collar and socket form</source>
        <translation>Forme du collet et de l’embase</translation>
    </message>
    <message>
        <source>Order the collar for this socket; it is made for forms 2S and 12S.</source>
        <translation>Commandez le collet pour cette embase; il est fait pour les formes 2S et 12S.</translation>
    </message>
    <message>
        <source>The socket is form %1; this collar fits 2S and 12S only.</source>
        <translation>L’embase est de forme %1; ce collet va seulement avec 2S et 12S.</translation>
    </message>
    <message>
        <source>The socket is form %1, the collar is for form %2.</source>
        <translation>L’embase est de forme %1, le collet est pour la forme %2.</translation>
    </message>
    <message>
        <source>Socket cover</source>
        <translation>Couvercle de l’embase</translation>
    </message>
    <message>
        <source>The socket’s cover is “%1”; the collar fits ringless and ring-type sockets.</source>
        <translation>Le couvercle de l’embase est «&#xa0;%1&#xa0;»; le collet va sur les embases avec ou sans anneau.</translation>
    </message>
    <message>
        <source>Ask the maker before using it here.</source>
        <translation>Consultez le fabricant avant de l’utiliser ici.</translation>
    </message>
    <message>
        <source>Shallow socket</source>
        <translation>Embase peu profonde</translation>
    </message>
    <message>
        <source>This is a shallow “button” socket, which the maker advises against.</source>
        <translation>C’est une embase «&#xa0;button&#xa0;» peu profonde, que le fabricant déconseille.</translation>
    </message>
    <message>
        <source>Replace the socket, or record who accepts it and why.</source>
        <translation>Remplacez l’embase, ou consignez qui l’accepte et pourquoi.</translation>
    </message>
    <message>
        <source>Working space with the collar in place</source>
        <translation>Espace de travail avec le collet en place</translation>
    </message>
    <message>
        <source>%1: %2 in of %3 in</source>
        <translation>%1&#xa0;: %2 po sur %3 po</translation>
    </message>
    <message>
        <source>Too little working space, %1.</source>
        <translation>Trop peu d’espace de travail, %1.</translation>
    </message>
    <message>
        <source>Clear the space, or ask the utility.</source>
        <translation>Dégagez l’espace, ou consultez le distributeur.</translation>
    </message>
    <message>
        <source>A way for the neutral</source>
        <translation>Un chemin pour le neutre</translation>
    </message>
    <message>
        <source>Socket jaws</source>
        <translation>Mâchoires de l’embase</translation>
    </message>
    <message>
        <source>The socket has %1 jaws; the collar fits 4 or 5.</source>
        <translation>L’embase a %1 mâchoires; le collet va dans 4 ou 5.</translation>
    </message>
    <message>
        <source>This socket cannot take the collar.</source>
        <translation>Cette embase ne peut pas recevoir le collet.</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forme du compteur</translation>
    </message>
    <message>
        <source>The meter is form %1, the collar is for form %2.</source>
        <translation>Le compteur est de forme %1, le collet est pour la forme %2.</translation>
    </message>
    <message>
        <source>Order the collar for this meter.</source>
        <translation>Commandez le collet pour ce compteur.</translation>
    </message>
    <message>
        <source>The conduit is %1 in; the collar takes %2.</source>
        <translation>Le conduit est de %1 po; le collet accepte %2.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Utilisez %1.</translation>
    </message>
    <message>
        <source>Power conduit</source>
        <translation>Conduit de puissance</translation>
    </message>
    <message>
        <source>1/2, 3/4 or 1 in trade size</source>
        <translation>grosseur commerciale 1/2, 3/4 ou 1 po</translation>
    </message>
    <message>
        <source>Communications conduit</source>
        <translation>Conduit de communication</translation>
    </message>
    <message>
        <source>1/2 in trade size</source>
        <translation>grosseur commerciale 1/2 po</translation>
    </message>
    <message>
        <source>Power through the collar</source>
        <translation>Puissance à travers le collet</translation>
    </message>
    <message>
        <source>The inverters make %1 kW together; the collar carries %2 kW.</source>
        <translation>Les onduleurs font ensemble %1 kW; le collet supporte %2 kW.</translation>
    </message>
    <message>
        <source>Connect no more than %1 kW through this collar.</source>
        <translation>Ne raccordez pas plus de %1 kW à travers ce collet.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>The service is %1 V; the collar is for %2 V at most.</source>
        <translation>Le branchement est de %1 V; le collet est pour %2 V au plus.</translation>
    </message>
    <message>
        <source>This service cannot take the collar.</source>
        <translation>Ce branchement ne peut pas recevoir le collet.</translation>
    </message>
    <message>
        <source>Continuous current</source>
        <translation>Courant en régime continu</translation>
    </message>
    <message>
        <source>The inverters give %1 A continuously; the collar carries %2 A.</source>
        <translation>Les onduleurs donnent %1 A en continu; le collet supporte %2 A.</translation>
    </message>
    <message>
        <source>Connect no more than %1 A through this collar.</source>
        <translation>Ne raccordez pas plus de %1 A à travers ce collet.</translation>
    </message>
    <message>
        <source>Breaker for the inverters</source>
        <translation>Disjoncteur des onduleurs</translation>
    </message>
    <message>
        <source>%1 A continuously times 1.25 is %2 A; the breaker is %3 A.</source>
        <translation>%1 A en continu fois 1,25 font %2 A; le disjoncteur est de %3 A.</translation>
    </message>
    <message>
        <source>No breaker of this collar is large enough.</source>
        <translation>Aucun disjoncteur de ce collet n’est assez gros.</translation>
    </message>
    <message>
        <source>Order the collar with a %1 A breaker.</source>
        <translation>Commandez le collet avec un disjoncteur de %1 A.</translation>
    </message>
    <message>
        <source>Power at this voltage</source>
        <translation>Puissance à cette tension</translation>
    </message>
    <message>
        <source>The inverters make %1 kW; at %2 V the collar carries %3 kW.</source>
        <translation>Les onduleurs font %1 kW; à %2 V, le collet supporte %3 kW.</translation>
    </message>
    <message>
        <source>Generation and grid together</source>
        <translation>Production et réseau ensemble</translation>
    </message>
    <message>
        <source>%1 A from the inverters and %2 A from the grid are %3 A; together %4 A are allowed.</source>
        <translation>%1 A des onduleurs et %2 A du réseau font %3 A; ensemble, %4 A sont permis.</translation>
    </message>
    <message>
        <source>Lower one of them to %1 A together.</source>
        <translation>Abaissez l’un des deux pour arriver à %1 A ensemble.</translation>
    </message>
    <message>
        <source>Field conductor size</source>
        <translation>Calibre des conducteurs de chantier</translation>
    </message>
    <message>
        <source>The field conductors are %1 AWG; the terminals take %2 AWG at most.</source>
        <translation>Les conducteurs de chantier sont %1 AWG; les bornes acceptent %2 AWG au plus.</translation>
    </message>
    <message>
        <source>Use conductors of %1 AWG or thinner that carry the current.</source>
        <translation>Utilisez des conducteurs %1 AWG ou plus fins qui portent le courant.</translation>
    </message>
    <message>
        <source>Service for form %1</source>
        <translation>Branchement pour la forme %1</translation>
    </message>
    <message>
        <source>A form %1 collar is for a %2 service and a %3-jaw socket; here are %4 and %5 jaws.</source>
        <translation>Un collet de forme %1 est pour un branchement %2 et une embase à %3 mâchoires; ici il y a %4 et %5 mâchoires.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Order the collar for this service.</source>
        <translation>Commandez le collet pour ce branchement.</translation>
    </message>
    <message>
        <source>Breaker rating</source>
        <translation>Calibre du disjoncteur</translation>
    </message>
    <message>
        <source>A %1 A breaker is not sold with this collar.</source>
        <translation>Ce collet n’est pas vendu avec un disjoncteur de %1 A.</translation>
    </message>
    <message>
        <source>Read the part number again.</source>
        <translation>Relisez le numéro de pièce.</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Température ambiante</translation>
    </message>
    <message>
        <source>It gets from %1 °C to %2 °C here; the collar is for %3 °C to %4 °C.</source>
        <translation>Ici, elle va de %1 °C à %2 °C; le collet est pour %3 °C à %4 °C.</translation>
    </message>
    <message>
        <source>Shade or shelter it, or ask the maker.</source>
        <translation>Mettez-le à l’ombre ou à l’abri, ou consultez le fabricant.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>The service is %1 Hz; the collar is for %2 to %3 Hz.</source>
        <translation>Le branchement est à %1 Hz; le collet est pour %2 à %3 Hz.</translation>
    </message>
    <message>
        <source>Distance of the antenna</source>
        <translation>Distance de l’antenne</translation>
    </message>
    <message>
        <source>People stay %1 cm from the antenna; it must be %2 cm.</source>
        <translation>Des personnes se tiennent à %1 cm de l’antenne; il faut %2 cm.</translation>
    </message>
    <message>
        <source>Keep people at least %1 cm away.</source>
        <translation>Gardez les personnes à %1 cm au moins.</translation>
    </message>
    <message>
        <source>Full-size neutral</source>
        <translation>Neutre pleine grosseur</translation>
    </message>
    <message>
        <source>The neutral is %1 AWG, the line conductors are %2 AWG; an inverter here wants a full-size neutral.</source>
        <translation>Le neutre est %1 AWG, les conducteurs de phase sont %2 AWG; un onduleur ici demande un neutre pleine grosseur.</translation>
    </message>
    <message>
        <source>Use a neutral of at least the line conductors’ size.</source>
        <translation>Utilisez un neutre au moins du calibre des conducteurs de phase.</translation>
    </message>
    <message>
        <source>Pigtail in a 4-jaw socket</source>
        <translation>Conducteur de neutre dans une embase à 4 mâchoires</translation>
    </message>
    <message>
        <source>A 4-jaw socket always needs the pigtail; the fifth jaw is chosen.</source>
        <translation>Une embase à 4 mâchoires demande toujours le conducteur de neutre; la cinquième mâchoire est choisie.</translation>
    </message>
    <message>
        <source>Fit the pigtail.</source>
        <translation>Posez le conducteur de neutre.</translation>
    </message>
    <message>
        <source>Pigtail or fifth jaw</source>
        <translation>Conducteur de neutre ou cinquième mâchoire</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, less than the %2 A breaker.</source>
        <translation>La cinquième mâchoire supporte %1 A, moins que le disjoncteur de %2 A.</translation>
    </message>
    <message>
        <source>Neutral size</source>
        <translation>Calibre du neutre</translation>
    </message>
    <message>
        <source>Use %1 AWG copper or larger, up to 2 AWG.</source>
        <translation>Utilisez du cuivre %1 AWG ou plus gros, jusqu’à 2 AWG.</translation>
    </message>
    <message>
        <source>Check the breaker and the socket.</source>
        <translation>Vérifiez le disjoncteur et l’embase.</translation>
    </message>
    <message>
        <source>Line or load side as designed</source>
        <translation>Côté ligne ou charge comme conçu</translation>
    </message>
    <message>
        <source>The collar is for the %1 side, the design says %2.</source>
        <translation>Le collet est pour le côté %1, la conception dit %2.</translation>
    </message>
    <message>
        <source>Order the collar the design asks for.</source>
        <translation>Commandez le collet que la conception demande.</translation>
    </message>
    <message>
        <source>Breaker as designed</source>
        <translation>Disjoncteur comme conçu</translation>
    </message>
    <message>
        <source>The collar has a %1 A breaker, the design says %2 A.</source>
        <translation>Le collet a un disjoncteur de %1 A, la conception dit %2 A.</translation>
    </message>
    <message>
        <source>Line side</source>
        <translation>Côté ligne</translation>
    </message>
    <message>
        <source>Use a load-side collar, or record that the utility owns the generation.</source>
        <translation>Utilisez un collet côté charge, ou consignez que la production appartient au distributeur.</translation>
    </message>
    <message>
        <source>A line-side collar is for utility-owned systems only; the utility does not own this one.</source>
        <translation>Un collet côté ligne est seulement pour les systèmes du distributeur; celui-ci ne lui appartient pas.</translation>
    </message>
    <message>
        <source>22 kAIC</source>
        <translation>22 kAIC</translation>
    </message>
    <message>
        <source>The 22 kAIC rating is pending approval and cannot be ordered before it is recorded.</source>
        <translation>La capacité de 22 kAIC est en attente d’approbation et ne peut pas être commandée avant que celle-ci soit consignée.</translation>
    </message>
    <message>
        <source>Use the 10 kAIC collar where the utility agrees, or wait for the approval.</source>
        <translation>Utilisez le collet de 10 kAIC là où le distributeur est d’accord, ou attendez l’approbation.</translation>
    </message>
    <message>
        <source>Interrupting rating</source>
        <translation>Pouvoir de coupure</translation>
    </message>
    <message>
        <source>The collar interrupts %1 kA, the service needs %2 kA.</source>
        <translation>Le collet coupe %1 kA, le branchement exige %2 kA.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai de livraison</translation>
    </message>
    <message>
        <source>A %1 A collar may have a longer lead time.</source>
        <translation>Un collet de %1 A peut avoir un délai de livraison plus long.</translation>
    </message>
    <message>
        <source>Confirm the delivery date.</source>
        <translation>Confirmez la date de livraison.</translation>
    </message>
    <message>
        <source>The utility’s approval of this configuration</source>
        <translation>L’approbation de cette configuration par le distributeur</translation>
    </message>
    <message>
        <source>The utility has to approve exactly this part number.</source>
        <translation>Le distributeur doit approuver exactement ce numéro de pièce.</translation>
    </message>
    <message>
        <source>Record the approval’s reference.</source>
        <translation>Consignez la référence de l’approbation.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Ce qui est raccordé</translation>
    </message>
    <message>
        <source>An EV charger on this collar needs an approval of its own from the utility and the AHJ.</source>
        <translation>Une borne de recharge pour véhicule électrique sur ce collet demande sa propre approbation du distributeur et de l’AHJ.</translation>
    </message>
    <message>
        <source>The collar is approved for PV; “%1” needs an approval of its own from the utility and the AHJ.</source>
        <translation>Le collet est approuvé pour le PV; «&#xa0;%1&#xa0;» demande sa propre approbation du distributeur et de l’AHJ.</translation>
    </message>
    <message>
        <source>Get and record both approvals.</source>
        <translation>Obtenez et consignez les deux approbations.</translation>
    </message>
    <message>
        <source>Order the collar with the rating this service needs, or ask the utility.</source>
        <translation>Commandez le collet du calibre qu’il faut à ce branchement, ou demandez au distributeur.</translation>
    </message>
    <message>
        <source>Not known yet: facts are missing that decide it.</source>
        <translation>Pas encore connu : il manque des faits qui en décident.</translation>
    </message>
    <message>
        <source>Record what is missing.</source>
        <translation>Consignez ce qui manque.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Read the label once more and correct the number, or what is recorded beside it.</source>
        <translation>Relisez l&apos;étiquette et corrigez le numéro, ou ce qui est consigné à côté.</translation>
    </message>
    <message>
        <source>it says %1, %2 is recorded</source>
        <translation>il indique %1, %2 est consigné</translation>
    </message>
    <message>
        <source>The part number %1 and the record differ: %2.</source>
        <translation>Le numéro de pièce %1 et le dossier diffèrent : %2.</translation>
    </message>
    <message>
        <source>Available fault current</source>
        <translation>Courant de défaut disponible</translation>
    </message>
    <message>
        <source>The utility can feed %1 kA into a fault here; the collar interrupts %2 kA.</source>
        <translation>Le distributeur peut alimenter ici un défaut de %1 kA; le collet coupe %2 kA.</translation>
    </message>
    <message>
        <source>Do not install this collar here. Ask the utility for the fault current at the meter, and order a collar that interrupts it.</source>
        <translation>N’installez pas ce collet ici. Demandez au distributeur le courant de défaut au compteur, et commandez un collet qui le coupe.</translation>
    </message>
    <message>
        <source>not listed to UL 1741</source>
        <translation>non homologué UL 1741</translation>
    </message>
    <message>
        <source>not for PV alone</source>
        <translation>pas pour le PV seul</translation>
    </message>
    <message>
        <source>not certified to run in parallel with the grid (IEEE 1547)</source>
        <translation>non certifié pour fonctionner en parallèle avec le réseau (IEEE 1547)</translation>
    </message>
    <message>
        <source>its certification was withdrawn</source>
        <translation>sa certification a été retirée</translation>
    </message>
    <message>
        <source>Only grid-interactive PV whose inverters meet UL 1741 may be connected. %1.</source>
        <translation>Seul du PV interactif avec le réseau, aux onduleurs conformes à UL 1741, peut être raccordé. %1.</translation>
    </message>
    <message>
        <source>there is no torque for %1 AWG</source>
        <translation>aucun couple n’est donné pour %1 AWG</translation>
    </message>
    <message>
        <source>%1 in-lb, wanted are %2</source>
        <translation>%1 in-lb, il en faut %2</translation>
    </message>
    <message>
        <source>Torque of the pigtail at the collar</source>
        <translation>Couple de la queue de cochon au collet</translation>
    </message>
    <message>
        <source>Tighten it to its torque with a tool in date, and record the reading.</source>
        <translation>Serrez-la à son couple avec un outil dont l’étalonnage est à jour, et consignez la lecture.</translation>
    </message>
    <message>
        <source>The pigtail at the collar: %1.</source>
        <translation>La queue de cochon au collet : %1.</translation>
    </message>
    <message>
        <source>Torques of the field terminals</source>
        <translation>Couples des bornes de chantier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tighten each to its torque with a tool in date, and record the reading.</source>
        <translation>Serrez chacune à son couple avec un outil dont l’étalonnage est à jour, et consignez la lecture.</translation>
    </message>
    <message>
        <source>Field terminals: %1.</source>
        <translation>Bornes de chantier : %1.</translation>
    </message>
    <message>
        <source>Field conductors</source>
        <translation>Conducteurs de chantier</translation>
    </message>
    <message>
        <source>Use copper from 14 to 3 AWG that carries what the breaker lets through.</source>
        <translation>Utilisez du cuivre de 14 à 3 AWG qui supporte ce que laisse passer le disjoncteur.</translation>
    </message>
    <message>
        <source>The field conductors are not copper.</source>
        <translation>Les conducteurs de chantier ne sont pas en cuivre.</translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, line conductors of %2 AWG carry more; an inverter here wants a full-size neutral.</source>
        <translation>La cinquième mâchoire supporte %1 A, des conducteurs de ligne de %2 AWG supportent davantage; un onduleur ici exige un neutre pleine grosseur.</translation>
    </message>
    <message>
        <source>The field terminals have no torque for %1 AWG.</source>
        <translation>Les bornes de chantier n’ont pas de couple pour %1 AWG.</translation>
    </message>
    <message>
        <source>Use a size of the torque table on the label.</source>
        <translation>Utilisez un calibre du tableau des couples de l’étiquette.</translation>
    </message>
    <message>
        <source>The field conductors are %1 AWG: the breaker behind them may have %2 A at most, and the collar’s has %3 A.</source>
        <translation>Les conducteurs de chantier sont %1 AWG; leur disjoncteur peut avoir au plus %2 A, et celui du collet a %3 A.</translation>
    </message>
    <message>
        <source>Keep the breaker OFF. Pull conductors that the breaker protects, or order the collar with a smaller breaker.</source>
        <translation>Laissez le disjoncteur à OFF. Tirez des conducteurs que le disjoncteur protège, ou commandez le collet avec un disjoncteur plus petit.</translation>
    </message>
    <message>
        <source>Ampacity of the neutral</source>
        <translation>Courant admissible du neutre</translation>
    </message>
    <message>
        <source>The neutral carries %1 A, less than the %2 A breaker lets through.</source>
        <translation>Le neutre porte %1 A, moins que ce que laisse passer le disjoncteur de %2 A.</translation>
    </message>
    <message>
        <source>Use a neutral that carries at least the breaker’s rating.</source>
        <translation>Utilisez un neutre qui porte au moins le calibre du disjoncteur.</translation>
    </message>
    <message>
        <source>Keep the breaker OFF. Pull a thicker conductor.</source>
        <translation>Laissez le disjoncteur à OFF. Tirez un conducteur plus gros.</translation>
    </message>
    <message>
        <source>The ground is %1 AWG; behind a %2 A breaker it has to be %3 AWG or thicker (NEC 250.122).</source>
        <translation>La mise à la terre est de %1 AWG; derrière un disjoncteur de %2 A, elle doit être de %3 AWG ou plus grosse (NEC 250.122).</translation>
    </message>
    <message>
        <source>The neutral is %1 AWG; behind a %2 A breaker it has to be %3 AWG or thicker, as the ground (NEC 215.2(B), 250.122).</source>
        <translation>Le neutre est de %1 AWG; derrière un disjoncteur de %2 A, il doit être de %3 AWG ou plus gros, comme la mise à la terre (NEC 215.2(B), 250.122).</translation>
    </message>
    <message>
        <source>a label cannot say %1 in-lb where the table says %2</source>
        <translation>une étiquette ne peut pas dire %1 in-lb là où le tableau dit %2</translation>
    </message>
    <message>
        <source>%1 in-lb is twice the %2 wanted, or more</source>
        <translation>%1 in-lb est le double des %2 demandés, ou plus</translation>
    </message>
    <message>
        <source>Conductor run %1 is %2 AWG: the breaker before it may have %3 A at most, and the collar’s has %4 A.</source>
        <translation>Le tronçon de conducteurs %1 est de %2 AWG : le disjoncteur en amont peut avoir %3 A au plus, et celui du collet a %4 A.</translation>
    </message>
</context>
<context>
    <name>SunspecWords</name>
    <message>
        <source>%1 answered with another number of registers than asked.</source>
        <translation>%1 a répondu avec un autre nombre de registres que demandé.</translation>
    </message>
    <message>
        <source>The map starts at %1, one beside where it should.</source>
        <translation>La carte commence à %1, juste à côté de l’endroit voulu.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a SunSpec device: none of the known places holds the mark. Check that it is the right device.</source>
        <translation>%1 répond, mais ce n’est pas un appareil SunSpec&#xa0;: aucun des endroits connus ne porte la marque. Vérifiez que c’est le bon appareil.</translation>
    </message>
    <message>
        <source>The chain of models ends with an error instead of an end mark.</source>
        <translation>La chaîne des modèles finit par une erreur au lieu d’une marque de fin.</translation>
    </message>
    <message>
        <source>The chain of models ends with 0 instead of an end mark.</source>
        <translation>La chaîne des modèles finit par 0 au lieu d’une marque de fin.</translation>
    </message>
    <message>
        <source>Model %1 has no length.</source>
        <translation>Le modèle %1 n’a pas de longueur.</translation>
    </message>
    <message>
        <source>Model %1 says it has %2 registers, which is more than there are.</source>
        <translation>Le modèle %1 dit avoir %2 registres, plus qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Model %1 cannot be read beyond register %2.</source>
        <translation>Le modèle %1 ne peut pas être lu au-delà du registre %2.</translation>
    </message>
    <message>
        <source>More than %1 models were not read.</source>
        <translation>Au-delà de %1 modèles, rien n’a été lu.</translation>
    </message>
    <message>
        <source>The chain of models has no end mark.</source>
        <translation>La chaîne des modèles n’a pas de marque de fin.</translation>
    </message>
    <message>
        <source>The length of model %1 is wrong; the next one was found at %2.</source>
        <translation>La longueur du modèle %1 est fausse; le suivant a été trouvé à %2.</translation>
    </message>
    <message>
        <source>The length of model %1 is wrong, and no model was found behind it.</source>
        <translation>La longueur du modèle %1 est fausse, et aucun modèle n’a été trouvé derrière.</translation>
    </message>
    <message>
        <source>%1 has just started and has no values yet. Wait up to 40 seconds and try again.</source>
        <translation>%1 vient de démarrer et n’a pas encore de valeurs. Attendez jusqu’à 40 secondes et réessayez.</translation>
    </message>
    <message>
        <source>Model %1 has %2 registers instead of %3: a revision this program does not know.</source>
        <translation>Le modèle %1 a %2 registres au lieu de %3&#xa0;: une révision que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 of model %2 is shown raw: the device does not give its scale.</source>
        <translation>%1 du modèle %2 est affiché brut&#xa0;: l’appareil ne donne pas son échelle.</translation>
    </message>
    <message>
        <source>%1 is not a usable SunSpec model file: %2.</source>
        <translation>%1 n’est pas un fichier de modèle SunSpec utilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>point “%1” has no name or the unknown type “%2”</source>
        <translation>le point «&#xa0;%1&#xa0;» n’a pas de nom ou a le type inconnu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>point “%1” cannot have %2 registers</source>
        <translation>le point «&#xa0;%1&#xa0;» ne peut pas avoir %2 registres</translation>
    </message>
    <message>
        <source>its groups are nested too deeply</source>
        <translation>ses groupes sont trop imbriqués</translation>
    </message>
    <message>
        <source>group “%1” cannot repeat %2 times</source>
        <translation>le groupe «&#xa0;%1&#xa0;» ne peut pas se répéter %2 fois</translation>
    </message>
    <message>
        <source>group “%1” is empty</source>
        <translation>le groupe «&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>the model&apos;s number %1 is not from 1 to 65534</source>
        <translation>le numéro %1 du modèle n’est pas de 1 à 65534</translation>
    </message>
    <message>
        <source>it does not start with the points ID and L</source>
        <translation>il ne commence pas par les points ID et L</translation>
    </message>
    <message>
        <source>%1 holds no SunSpec model files (model_N.json).</source>
        <translation>%1 ne contient pas de fichiers de modèle SunSpec (model_N.json).</translation>
    </message>
    <message>
        <source>%1 no longer has model %2 where it was. Close the connection and try again.</source>
        <translation>%1 n’a plus le modèle %2 là où il était. Fermez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Model %1 has no values.</source>
        <translation>Le modèle %1 n’a pas de valeurs.</translation>
    </message>
    <message>
        <source>Model %1 does not fit its layout (%2): a revision this program does not know.</source>
        <translation>Le modèle %1 ne correspond pas à sa disposition (%2) : une révision que ce programme ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Every session with a device is recorded. Replay one to see what the installer saw.</source>
        <translation>Chaque séance avec un appareil est enregistrée. Rejouez-en une pour voir ce que l’installateur a vu.</translation>
    </message>
    <message>
        <source>Back to the recording</source>
        <translation>Revenir à l’enregistrement</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Choose a recording on the left, or open a file.</source>
        <translation>Choisissez un enregistrement à gauche ou ouvrez un fichier.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>The office does not know this introduction link: it was used by another device, replaced by a newer one, or is older than 72 hours. Ask the office for a new one.</source>
        <translation>Le bureau ne connaît pas ce lien d’introduction : un autre appareil l’a utilisé, un lien plus récent le remplace, ou il a plus de 72 heures. Demandez-en un nouveau au bureau.</translation>
    </message>
    <message>
        <source>The office no longer lets this device in: its account was closed, or the service was restored to before it joined. Nothing here is lost. Ask the office for an introduction link and join again.</source>
        <translation>Le bureau ne laisse plus entrer cet appareil : son compte a été fermé, ou le service a été remis à un état d’avant son adhésion. Rien n’est perdu ici. Demandez un lien d’introduction au bureau et joignez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The role of this account does not allow this. Ask an administrator of the company.</source>
        <translation>Le rôle de ce compte ne le permet pas. Demandez à un administrateur de l’entreprise.</translation>
    </message>
    <message>
        <source>This device belongs to another account already. One device sends for one person; use another data directory for another account.</source>
        <translation>Cet appareil appartient déjà à un autre compte. Un appareil envoie pour une personne; utilisez un autre dossier de données pour un autre compte.</translation>
    </message>
    <message>
        <source>The office has other entries under this device&apos;s numbers: its records were put back from an older copy, or copied to a second device. Nothing was lost or replaced; export what is only here as bundles, and ask support.</source>
        <translation>Le bureau a d’autres entrées sous les numéros de cet appareil : ses registres ont été remis d’une copie antérieure, ou copiés sur un second appareil. Rien n’a été perdu ni remplacé; exportez en lots ce qui n’est qu’ici, et demandez au soutien.</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full; it took nothing. Everything stays here until it does.</source>
        <translation>Le disque du bureau est plein; il n’a rien pris. Tout reste ici jusqu’à ce qu’il le prenne.</translation>
    </message>
    <message>
        <source>The office does not have that.</source>
        <translation>Le bureau n’a pas cela.</translation>
    </message>
    <message>
        <source>The office&apos;s service answered “%1” (%2). Try again later; if it stays so, update both.</source>
        <translation>Le service du bureau a répondu « %1 » (%2). Réessayez plus tard; si cela persiste, mettez les deux à jour.</translation>
    </message>
    <message>
        <source>An attachment arrived altered several times over; it was not kept. Try again on another network.</source>
        <translation>Une pièce jointe est arrivée modifiée plusieurs fois; elle n’a pas été gardée. Réessayez sur un autre réseau.</translation>
    </message>
    <message>
        <source>The office&apos;s service answered an attachment in a way that makes no sense. Everything stays here; try again later.</source>
        <translation>Le service du bureau a répondu à une pièce jointe d’une façon qui n’a pas de sens. Tout reste ici; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The office&apos;s service does not keep to what it said before. Everything stays here; try again later.</source>
        <translation>Le service du bureau ne s’en tient pas à ce qu’il a dit. Tout reste ici; réessayez plus tard.</translation>
    </message>
    <message>
        <source>it shows another certificate than the one in the introduction link</source>
        <translation>il montre un autre certificat que celui du lien d’introduction</translation>
    </message>
    <message>
        <source>Nothing was sent to %1, because it does not prove that it is the office: %2. Check this device&apos;s clock; if it is right, ask the office.</source>
        <translation>Rien n’a été envoyé à %1, car il ne prouve pas qu’il est le bureau : %2. Vérifiez l’horloge de cet appareil; si elle est juste, demandez au bureau.</translation>
    </message>
    <message>
        <source>The office&apos;s service and this program do not understand each other: “%1” is missing or wrong. Update both.</source>
        <translation>Le service du bureau et ce programme ne se comprennent pas : « %1 » manque ou est erroné. Mettez les deux à jour.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>“%1” is not an introduction link. It looks like https://office.example:8443/join#… and is copied whole, with what follows the #.</source>
        <translation>« %1 » n’est pas un lien d’introduction. Il a la forme https://office.example:8443/join#… et se copie en entier, avec ce qui suit le #.</translation>
    </message>
    <message>
        <source>the office has another entry with this number of this device: its records were put back from an older copy, or copied to a second device</source>
        <translation>le bureau a une autre entrée portant ce numéro de cet appareil : ses registres ont été remis d’une copie antérieure, ou copiés sur un second appareil</translation>
    </message>
    <message>
        <source>it follows one that was rejected</source>
        <translation>elle suit une entrée refusée</translation>
    </message>
    <message>
        <source>no signature stands for it</source>
        <translation>aucune signature n’en répond</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>the office&apos;s service is older than this program; offer it again when that was updated</source>
        <translation>le service du bureau est plus ancien que ce programme; offrez-la de nouveau quand il aura été mis à jour</translation>
    </message>
    <message>
        <source>the role of this account may only read</source>
        <translation>le rôle de ce compte ne peut que lire</translation>
    </message>
    <message>
        <source>the device that wrote it does not belong to the company</source>
        <translation>l’appareil qui l’a écrite n’appartient pas à l’entreprise</translation>
    </message>
    <message>
        <source>the office gave the reason “%1”</source>
        <translation>le bureau a donné la raison « %1 »</translation>
    </message>
    <message>
        <source>Too many requests came from here at once. The office takes the next in %1 s; try again then.</source>
        <translation>Trop de demandes sont venues d’ici à la fois. Le bureau accepte la suivante dans %1 s; réessayez alors.</translation>
    </message>
    <message>
        <source>the job is assigned to others; offer it again when the office has assigned it to you</source>
        <translation>le travail est affecté à d’autres; offrez-le de nouveau quand le bureau vous l’aura affecté</translation>
    </message>
    <message>
        <source>The collar %1 is not among your company&apos;s units: the service was never given it, or it is assigned to another company. Check the serial number; if it is right, ask the ConnectDER Service Center to assign it to you.</source>
        <translation>Le collet %1 n’est pas parmi les unités de votre entreprise : le service ne l’a jamais reçu, ou il est attribué à une autre entreprise. Vérifiez le numéro de série; s’il est juste, demandez au ConnectDER Service Center de vous l’attribuer.</translation>
    </message>
    <message>
        <source>The unit is “%1”; this cannot be done in that state. A unit that hangs upside down is turned first, one in operation is unprovisioned first.</source>
        <translation>L’unité est « %1 »; cela ne se fait pas dans cet état. Une unité à l’envers est d’abord retournée, une unité en service est d’abord mise hors service.</translation>
    </message>
    <message>
        <source>Before a unit is provisioned it needs address, city, state and zip code. Missing: %1.</source>
        <translation>Avant la mise en service d’une unité, il faut adresse, ville, État et code ZIP. Manque : %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the unit meanwhile; nothing was changed now. Look at it again, then decide.</source>
        <translation>Quelqu’un d’autre a changé l’unité entre-temps; rien n’a été changé maintenant. Regardez-la de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>There is a tag of that name already.</source>
        <translation>Il y a déjà une étiquette de ce nom.</translation>
    </message>
    <message>
        <source>What was confirmed no longer holds: a unit changed its state, or the hour passed. Nothing was asked for. Look at the preview again.</source>
        <translation>Ce qui a été confirmé ne tient plus : une unité a changé d’état, ou l’heure est passée. Rien n’a été demandé. Regardez de nouveau l’aperçu.</translation>
    </message>
    <message>
        <source>The service does not know this unit, or the report is not signed with its key.</source>
        <translation>Le service ne connaît pas cette unité, ou le rapport n’est pas signé avec sa clé.</translation>
    </message>
    <message>
        <source>The office does not take this in “%1”.</source>
        <translation>Le bureau ne prend pas cela dans « %1 ».</translation>
    </message>
    <message>
        <source>Everything stays here and is sent when it can.</source>
        <translation>Tout reste ici et part dès que possible.</translation>
    </message>
    <message>
        <source>The office (%1) could not be reached. Check the network, and try again.</source>
        <translation>Le bureau (%1) n’a pas pu être joint. Vérifiez le réseau et réessayez.</translation>
    </message>
</context>
<context>
    <name>TermSearch</name>
    <message>
        <source>Terms of the handbook</source>
        <translation>Termes du manuel</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Trouver un terme</translation>
    </message>
    <message>
        <source>No term has this word.</source>
        <translation>Aucun terme ne contient ce mot.</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>%1 contains a NUL character. Remove it and try again.</source>
        <translation>%1 contient un caractère NUL. Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 n’est pas du texte UTF-8 valide. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are allowed.</source>
        <translation>%1 est trop long&#xa0;: %2 caractères, au plus %3 sont permis.</translation>
    </message>
    <message>
        <source>%1 contains a character that cannot be stored (U+%2 at position %3). Remove it and try again.</source>
        <translation>%1 contient un caractère qui ne peut pas être conservé (U+%2 à la position %3). Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character that turns the direction of writing (U+%2 at position %3), so it could be read as something else. Type it anew without it.</source>
        <translation>%1 contient un caractère invisible qui inverse le sens de l’écriture (U+%2 à la position %3), si bien qu’on pourrait lire autre chose. Tapez-le de nouveau sans lui.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character (U+%2 at position %3). Type it anew without it.</source>
        <translation>%1 contient un caractère invisible (U+%2 à la position %3). Tapez-le de nouveau sans lui.</translation>
    </message>
</context>
<context>
    <name>ToolOfReadings</name>
    <message numerus="yes">
        <source>Tool for all %n readings of this step</source>
        <translation>
            <numerusform>Outil pour %n lecture de cette étape</numerusform>
            <numerusform>Outil pour les %n lectures de cette étape</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you measure with?</source>
        <translation>Avec quoi mesurez-vous?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Un autre outil</translation>
    </message>
    <message>
        <source>Name the tool</source>
        <translation>Nommer l’outil</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Change the tool of all readings</source>
        <translation>Changer l’outil de toutes les lectures</translation>
    </message>
    <message>
        <source>Change the tool</source>
        <translation>Changer l’outil</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Étalonné</translation>
    </message>
    <message>
        <source>until when is not known yet</source>
        <translation>on ne sait pas encore jusqu’à quand</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>dû le %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, échéance %2</translation>
    </message>
    <message>
        <source>Give the date due</source>
        <translation>Donner la date d’échéance</translation>
    </message>
</context>
<context>
    <name>ToolSheet</name>
    <message>
        <source>Measuring tool</source>
        <translation>Outil de mesure</translation>
    </message>
    <message>
        <source>Name or number of the tool</source>
        <translation>Nom ou numéro de l’outil</translation>
    </message>
    <message>
        <source>Range, from and to, %1</source>
        <translation>Plage, de et à, %1</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Plage, de</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Plage, à</translation>
    </message>
    <message>
        <source>Use this tool</source>
        <translation>Utiliser cet outil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its label shows it. A reading with a tool that nobody knows to be in date is not taken.</source>
        <translation>Son étiquette l&apos;indique. Une lecture faite avec un outil dont personne ne sait s&apos;il est à jour n&apos;est pas acceptée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write year, month and day, as 2026-03-14.</source>
        <translation>« %1 » n’est pas une date. Écrivez année, mois et jour, comme 2026-03-14.</translation>
    </message>
    <message>
        <source>year-month-day, as 2026-03-14</source>
        <translation>année-mois-jour, comme 2026-03-14</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>Étalonné le</translation>
    </message>
    <message>
        <source>Calibration due on</source>
        <translation>Étalonnage échu le</translation>
    </message>
    <message>
        <source>Write the range as numbers, as 0 and 600, or leave it empty.</source>
        <translation>Écrivez la plage en nombres, comme 0 et 600, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>It cannot be due before it was calibrated. Correct the date that is wrong.</source>
        <translation>L’échéance ne peut précéder l’étalonnage. Corrigez la date qui est fausse.</translation>
    </message>
    <message>
        <source>Write the smaller number first, as 0 and 600.</source>
        <translation>Écrivez d’abord le plus petit nombre, comme 0 et 600.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day on which it was calibrated.</source>
        <translation>Ce jour est encore à venir. Écrivez le jour de l’étalonnage.</translation>
    </message>
</context>
<context>
    <name>TorqueWords</name>
    <message>
        <source>The pack %1 at /torque/tables/%2/rows/%3: a row needs a wire size and a torque above zero.</source>
        <translation>Le paquet %1 à /torque/tables/%2/rows/%3&#xa0;: une rangée demande un calibre et un couple supérieur à zéro.</translation>
    </message>
    <message>
        <source>The pack %1 has no torque tables (torque.tables, torque.tool_range).</source>
        <translation>Le paquet %1 n’a pas de tables de couple (torque.tables, torque.tool_range).</translation>
    </message>
    <message>
        <source>There is no torque table “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de table de couple «&#xa0;%1&#xa0;». Sont connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The table “%1” goes by wire size: say which AWG.</source>
        <translation>La table «&#xa0;%1&#xa0;» va par calibre&#xa0;: dites quel AWG.</translation>
    </message>
    <message>
        <source>Give either what the tool was set to or what was measured, not both.</source>
        <translation>Donnez soit le réglage de l’outil, soit la valeur mesurée, pas les deux.</translation>
    </message>
    <message>
        <source>A torque must be a number.</source>
        <translation>Un couple doit être un nombre.</translation>
    </message>
    <message>
        <source>A torque cannot be negative.</source>
        <translation>Un couple ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The torque on the label must be above zero; leave it out when the label has none.</source>
        <translation>Le couple de l’étiquette doit être supérieur à zéro; omettez-le quand l’étiquette n’en a pas.</translation>
    </message>
    <message>
        <source>%1: %2 AWG is not in the table, so such a conductor may not be terminated there. It takes %3 AWG.</source>
        <translation>%1&#xa0;: %2 AWG n’est pas dans la table; on ne peut donc pas y raccorder un tel conducteur. Elle accepte %3 AWG.</translation>
    </message>
    <message>
        <source>The label on the product says %1, the table %2: the label counts.</source>
        <translation>L’étiquette du produit dit %1, la table %2&#xa0;: l’étiquette compte.</translation>
    </message>
    <message>
        <source>The tool is set to %1, as wanted.</source>
        <translation>L’outil est réglé à %1, comme voulu.</translation>
    </message>
    <message>
        <source>The tool is set to %1; it must be set to %2.</source>
        <translation>L’outil est réglé à %1; il doit être réglé à %2.</translation>
    </message>
    <message>
        <source>%1 is under %2: tighten to the target and measure again.</source>
        <translation>%1 est sous %2&#xa0;: serrez jusqu’à la cible et mesurez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is the target.</source>
        <translation>%1 est la cible.</translation>
    </message>
    <message>
        <source>%1 is above %2. The table prints no tolerance and none is set, so this is recorded and not judged.</source>
        <translation>%1 est au-dessus de %2. La table n’imprime pas de tolérance et aucune n’est fixée; c’est donc consigné et non jugé.</translation>
    </message>
    <message>
        <source>%1 is above %2, within the %3 in-lb that are allowed.</source>
        <translation>%1 est au-dessus de %2, dans les %3 in-lb permis.</translation>
    </message>
    <message>
        <source>%1 is more than %2 in-lb above %3: loosen, look at the thread, tighten again.</source>
        <translation>%1 est à plus de %2 in-lb au-dessus de %3&#xa0;: desserrez, regardez le filet, resserrez.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No terminal here takes more than %1 in-lb: check the number.</source>
        <translation>Aucune borne d’ici ne prend plus de %1 in-lb : vérifiez le nombre.</translation>
    </message>
    <message>
        <source>The tolerance must be from 0 to 100 percent.</source>
        <translation>La tolérance doit être de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>%1 N·m would be %2 in-lb.</source>
        <translation>%1 N·m feraient %2 in-lb.</translation>
    </message>
    <message>
        <source>The label cannot say %1 where the table “%2” says %3. Read it again.</source>
        <translation>L’étiquette ne peut pas dire %1 là où le tableau « %2 » dit %3. Relisez-la.</translation>
    </message>
    <message>
        <source>%1 is twice %2, or more: look for a slip of the pen, or for damage to thread and conductor.</source>
        <translation>%1 est le double de %2, ou plus : cherchez une erreur de plume, ou un dommage au filet et au conducteur.</translation>
    </message>
</context>
<context>
    <name>Typeface</name>
    <message>
        <source>The typeface %1 could not be loaded. Install the program again.</source>
        <translation>La police %1 n’a pas pu être chargée. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The records are sealed</source>
        <translation>Les registres sont scellés</translation>
    </message>
    <message>
        <source>What is recorded on this device is sealed, so that whoever has the disk cannot read it. The passphrase opens it; nothing is sent anywhere.</source>
        <translation>Ce qui est enregistré sur cet appareil est scellé, pour que quiconque a le disque ne puisse pas le lire. La phrase de passe l’ouvre; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Ouvrir les registres</translation>
    </message>
</context>
<context>
    <name>ValueEvidence</name>
    <message>
        <source>several, separated by commas</source>
        <translation>plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>2026-11-19 or 11/19/2026</source>
        <translation>2026-11-19 ou 11/19/2026</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Read the code on the label: %1</source>
        <translation>Lire le code de l’étiquette : %1</translation>
    </message>
</context>
<context>
    <name>VarianceSheet</name>
    <message>
        <source>The utility’s answer</source>
        <translation>La réponse du distributeur</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>The finding counts as settled by the utility, with its reference, and goes into the packet so.</source>
        <translation>Le constat est réglé par le distributeur, avec sa référence, et figure ainsi au dossier.</translation>
    </message>
    <message>
        <source>The finding is open again: change what is not met, or ask anew.</source>
        <translation>Le constat est de nouveau ouvert : changez ce qui n’est pas respecté, ou redemandez.</translation>
    </message>
    <message>
        <source>Reference of the answer</source>
        <translation>Référence de la réponse</translation>
    </message>
    <message>
        <source>Reference of the answer, if there is one</source>
        <translation>Référence de la réponse, s’il y en a une</translation>
    </message>
    <message>
        <source>Day of the answer, as year-month-day</source>
        <translation>Jour de la réponse, en année-mois-jour</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the day as %1.</source>
        <translation>Écrivez le jour comme %1.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day of the answer.</source>
        <translation>Ce jour est encore à venir. Écrivez le jour de la réponse.</translation>
    </message>
    <message>
        <source>Without that the finding stays as it is: choose it, or “Refused”.</source>
        <translation>Sans cela, le constat reste tel quel : choisissez-le, ou « Refusée ».</translation>
    </message>
    <message>
        <source>What the answer grants it for</source>
        <translation>Ce pour quoi la réponse l’accorde</translation>
    </message>
    <message>
        <source>Which of them it grants it for</source>
        <translation>Pour lesquels elle l’accorde</translation>
    </message>
    <message>
        <source>The finding stays open for those that it does not name.</source>
        <translation>Le constat reste ouvert pour ceux qu’elle ne nomme pas.</translation>
    </message>
</context>
<context>
    <name>WhoWorks</name>
    <message>
        <source>Who does this work? The name stands in the record at everything you record, and in the packet.</source>
        <translation>Qui fait ce travail? Le nom figure au dossier à tout ce que vous consignez, et dans le dossier remis.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>Cancelled. Nothing more was sent; what was done so far is recorded.</source>
        <translation>Annulé. Rien d’autre n’a été envoyé; ce qui a été fait jusqu’ici est consigné.</translation>
    </message>
    <message>
        <source>The collar %1 is simulated, and this is a real job. Nothing was written. Connect the collar on the wall, or open a demonstration job.</source>
        <translation>Le collet %1 est simulé, et ceci est un vrai travail. Rien n’a été écrit. Connectez le collet au mur, ou ouvrez un travail de démonstration.</translation>
    </message>
    <message>
        <source>The collar %1 is a real one, and this is a demonstration. Nothing was written. Open a real job for this collar.</source>
        <translation>Le collet %1 est réel, et ceci est une démonstration. Rien n’a été écrit. Ouvrez un vrai travail pour ce collet.</translation>
    </message>
    <message>
        <source>This is another collar: the job is for %1, the one connected is %2. Nothing was written. Connect the right collar, or correct the serial number in the job.</source>
        <translation>C’est un autre collet&#xa0;: le travail est pour %1, celui qui est connecté est %2. Rien n’a été écrit. Connectez le bon collet, ou corrigez le numéro de série dans le travail.</translation>
    </message>
    <message>
        <source>The collar %1 is a %2, the job says %3. Nothing was written. Check the label, then correct the part number in the job or use the right collar.</source>
        <translation>Le collet %1 est un %2, le travail dit %3. Rien n’a été écrit. Vérifiez l’étiquette, puis corrigez le numéro de pièce dans le travail ou prenez le bon collet.</translation>
    </message>
    <message>
        <source>The collar %1 still says FLIPPED: it hangs upside down and cannot be provisioned. Follow the placing steps again, then start provisioning anew.</source>
        <translation>Le collet %1 dit encore FLIPPED&#xa0;: il est suspendu à l’envers et ne peut pas être provisionné. Suivez de nouveau les étapes de pose, puis relancez le provisionnement.</translation>
    </message>
    <message>
        <source>The collar %1 still shows “%2”: its modem has not registered with the network. Check the antenna&apos;s surroundings, wait, then start provisioning anew.</source>
        <translation>Le collet %1 montre encore «&#xa0;%2&#xa0;»&#xa0;: son modem ne s’est pas inscrit au réseau. Vérifiez ce qui entoure l’antenne, attendez, puis relancez le provisionnement.</translation>
    </message>
    <message>
        <source>The collar %1 does not hold the address that was written to it. Nothing was provisioned. Try again; if it happens twice, shorten long texts or call support.</source>
        <translation>Le collet %1 ne contient pas l’adresse qui y a été écrite. Rien n’a été provisionné. Réessayez; si cela arrive deux fois, raccourcissez les longs textes ou appelez le soutien.</translation>
    </message>
    <message>
        <source>The collar %1 refused: it hangs upside down (FLIPPED). Follow the placing steps again, then start provisioning anew.</source>
        <translation>Le collet %1 a refusé&#xa0;: il est suspendu à l’envers (FLIPPED). Suivez de nouveau les étapes de pose, puis relancez le provisionnement.</translation>
    </message>
    <message>
        <source>The collar %1 refused: address, city, state and zip code are all needed. Complete them in the job, then start provisioning anew.</source>
        <translation>Le collet %1 a refusé&#xa0;: l’adresse, la ville, l’État et le code ZIP sont tous nécessaires. Complétez-les dans le travail, puis relancez le provisionnement.</translation>
    </message>
    <message>
        <source>The collar %1 refused: it cannot be provisioned in its present state. Read its display and follow the advice beside it.</source>
        <translation>Le collet %1 a refusé&#xa0;: il ne peut pas être provisionné dans son état actuel. Lisez son afficheur et suivez le conseil à côté.</translation>
    </message>
    <message>
        <source>The collar %1 could not be provisioned. Read its display, then start provisioning anew.</source>
        <translation>Le collet %1 n’a pas pu être provisionné. Lisez son afficheur, puis relancez le provisionnement.</translation>
    </message>
    <message>
        <source>The collar %1 neither became operational nor reported an error within %2 seconds. Read its display; starting again goes on watching and sends nothing twice.</source>
        <translation>Le collet %1 n’est pas devenu opérationnel et n’a pas signalé d’erreur en %2 secondes. Lisez son afficheur; relancer continue la surveillance et n’envoie rien deux fois.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>zip code</source>
        <translation>code ZIP</translation>
    </message>
    <message>
        <source>The collar needs the site&apos;s %1 before it can be provisioned. Enter it in the site&apos;s facts.</source>
        <translation>Avant de provisionner le collet, il faut cette donnée du site&#xa0;: %1. Entrez-la dans les données du site.</translation>
    </message>
    <message>
        <source>The collar %1 is operational but does not tell its relay state and voltage yet. Wait a minute and start again; nothing is sent twice.</source>
        <translation>Le collet %1 est opérationnel mais ne dit pas encore l’état de son relais ni sa tension. Attendez une minute et relancez; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The collar %1 contradicts itself: its relay reads %2, but the arrow on its display says the opposite. Treat the circuit as live and call support.</source>
        <translation>Le collet %1 se contredit&#xa0;: son relais indique %2, mais la flèche de son afficheur dit le contraire. Traitez le circuit comme sous tension et appelez le soutien.</translation>
    </message>
    <message>
        <source>The collar %1 is already provisioned, for %2, %3 %4. Nothing was written. Check that it is the right collar; an administrator can unprovision it.</source>
        <translation>Le collet %1 est déjà provisionné, pour %2, %3 %4. Rien n’a été écrit. Vérifiez que c’est le bon collet; un administrateur peut annuler le provisionnement.</translation>
    </message>
    <message>
        <source>Changing the relay is for a company&apos;s administrator. Ask one; nothing was sent.</source>
        <translation>Changer le relais revient à un administrateur de l’entreprise. Demandez-en un; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay stays as it is: %1 Nothing was sent.</source>
        <translation>Le relais reste tel quel&#xa0;: %1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The change was confirmed for the collar %1, the one connected is %2. Nothing was sent.</source>
        <translation>Le changement a été confirmé pour le collet %1, celui qui est connecté est %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The collar %1 does not tell its relay&apos;s state. Nothing was sent; try again in a minute.</source>
        <translation>Le collet %1 ne dit pas l’état de son relais. Rien n’a été envoyé; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The relay of %1 is %2, no longer %3 as confirmed. Nothing was sent. Look at the state and confirm anew.</source>
        <translation>Le relais de %1 est %2, et non plus %3 comme confirmé. Rien n’a été envoyé. Regardez l’état et confirmez de nouveau.</translation>
    </message>
    <message>
        <source>the collar has seen this command&apos;s number before</source>
        <translation>le collet a déjà vu le numéro de cette commande</translation>
    </message>
    <message>
        <source>the selection was not the collar&apos;s latest</source>
        <translation>la sélection n’était pas la dernière du collet</translation>
    </message>
    <message>
        <source>the selection had expired; it is valid for ten seconds</source>
        <translation>la sélection avait expiré; elle vaut dix secondes</translation>
    </message>
    <message>
        <source>the collar does not allow it in its present state</source>
        <translation>le collet ne le permet pas dans son état actuel</translation>
    </message>
    <message>
        <source>the relay did not move</source>
        <translation>le relais n’a pas bougé</translation>
    </message>
    <message>
        <source>The collar refused: %1.</source>
        <translation>Le collet a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not known whether the relay moved. Read its state and decide; nothing is repeated by itself. Treat the circuit as live: only a tested meter proves it dead.</source>
        <translation>On ne sait pas si le relais a bougé. Lisez son état et décidez; rien ne se répète de soi-même. Traitez le circuit comme sous tension&#xa0;: seul un multimètre vérifié prouve qu’il est hors tension.</translation>
    </message>
    <message>
        <source>The workflow does not say when the lockout may be removed.</source>
        <translation>La procédure ne dit pas quand le cadenassage peut être retiré.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>“%1” does not apply to this site.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’applique pas à ce site.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not done.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas fait.</translation>
    </message>
    <message>
        <source>The workflow has no condition “%1”.</source>
        <translation>La procédure n’a pas de condition «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is not known yet whether this holds: %1.</source>
        <translation>On ne sait pas encore si ceci est vrai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This does not hold: %1.</source>
        <translation>Ceci n’est pas vrai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>‘%1’ is no source of a fact.</source>
        <translation>‘%1’ n’est pas une source de donnée.</translation>
    </message>
    <message>
        <source>%1 (not recorded yet: %2)</source>
        <translation>%1 (pas encore consigné&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1: only a torque tool is set; give what was measured.</source>
        <translation>%1&#xa0;: seul un outil est réglé; donnez ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>%1: a number is wanted.</source>
        <translation>%1&#xa0;: un nombre est demandé.</translation>
    </message>
    <message>
        <source>%1: the value cannot be below zero.</source>
        <translation>%1&#xa0;: la valeur ne peut pas être sous zéro.</translation>
    </message>
    <message>
        <source>%1: choose one of %2.</source>
        <translation>%1&#xa0;: choisissez l’un de %2.</translation>
    </message>
    <message>
        <source>%1: a value is wanted.</source>
        <translation>%1&#xa0;: une valeur est demandée.</translation>
    </message>
    <message>
        <source>“%1” is not confirmed. Confirm it, or refuse the step with a reason.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas confirmé. Confirmez-le, ou refusez l’étape avec un motif.</translation>
    </message>
    <message>
        <source>%1: say which instrument it was taken with.</source>
        <translation>%1&#xa0;: dites avec quel instrument la mesure a été prise.</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>L’instrument</translation>
    </message>
    <message>
        <source>The instrument %1: ‘%2’ is no date; dates are written 2026-11-05.</source>
        <translation>L’instrument %1&#xa0;: ‘%2’ n’est pas une date; les dates s’écrivent 2026-11-05.</translation>
    </message>
    <message>
        <source>The calibration of %1 ended on %2. Use an instrument that is in date.</source>
        <translation>L’étalonnage de %1 a pris fin le %2. Utilisez un instrument à jour.</translation>
    </message>
    <message>
        <source>The tool %1 reaches from %2 to %3; the target is %4. Use another.</source>
        <translation>L’outil %1 va de %2 à %3; la cible est %4. Utilisez-en un autre.</translation>
    </message>
    <message>
        <source>%1: the photo is not kept yet, its hash is missing.</source>
        <translation>%1&#xa0;: la photo n’est pas encore conservée, son empreinte manque.</translation>
    </message>
    <message>
        <source>The photo&apos;s text</source>
        <translation>Le texte de la photo</translation>
    </message>
    <message>
        <source>%1: the device&apos;s reading is missing.</source>
        <translation>%1&#xa0;: la lecture de l’appareil manque.</translation>
    </message>
    <message>
        <source>“%1” does not ask for ‘%2’.</source>
        <translation>«&#xa0;%1&#xa0;» ne demande pas ‘%2’.</translation>
    </message>
    <message>
        <source>The workflow has no step ‘%1’.</source>
        <translation>La procédure n’a pas d’étape ‘%1’.</translation>
    </message>
    <message>
        <source>%1: this is not asked here; take the value back.</source>
        <translation>%1&#xa0;: ceci n’est pas demandé ici; retirez la valeur.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>aucune cible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation>Encore demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not good: %1. Put it right and measure again.</source>
        <translation>Ce n’est pas bon&#xa0;: %1. Corrigez et mesurez de nouveau.</translation>
    </message>
    <message>
        <source>Read and acknowledge first: %1</source>
        <translation>Lisez et confirmez d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say in a note why it is done all the same.</source>
        <translation>Dites dans une note pourquoi c’est fait quand même.</translation>
    </message>
    <message>
        <source>“%1” cannot be skipped. Do it, or refuse it with a reason: then work stops here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être sauté. Faites-le, ou refusez-le avec un motif&#xa0;: le travail s’arrête alors ici.</translation>
    </message>
    <message>
        <source>“%1”: say why.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: dites pourquoi.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Le motif</translation>
    </message>
    <message>
        <source>“%1” comes first.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’abord.</translation>
    </message>
    <message>
        <source>Work stopped at “%1”: %2</source>
        <translation>Le travail s’est arrêté à «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whether this step applies cannot be told. %1</source>
        <translation>On ne peut pas dire si cette étape s’applique. %1</translation>
    </message>
    <message>
        <source>Whether this step applies is not known yet.</source>
        <translation>On ne sait pas encore si cette étape s’applique.</translation>
    </message>
    <message>
        <source>Two records of this step disagree. Record it again to decide.</source>
        <translation>Deux consignations de cette étape ne concordent pas. Consignez-la de nouveau pour trancher.</translation>
    </message>
    <message>
        <source>The device has been asked; its answer is not recorded yet.</source>
        <translation>L’appareil a été interrogé; sa réponse n’est pas encore consignée.</translation>
    </message>
    <message>
        <source>%1, at %2: %3</source>
        <translation>%1, à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 was made by a later release (%2); this one reads witnessmark-job/1. Update Witnessmark.</source>
        <translation>%1 a été fait par une version ultérieure (%2); celle-ci lit witnessmark-job/1. Mettez Witnessmark à jour.</translation>
    </message>
    <message>
        <source>%1 is no job file: its schema is ‘%2’, not witnessmark-job/1.</source>
        <translation>%1 n’est pas un fichier de travail&#xa0;: son schéma est ‘%2’, pas witnessmark-job/1.</translation>
    </message>
    <message>
        <source>Step %1 asks for nothing that ‘%2’ could answer.</source>
        <translation>L’étape %1 ne demande rien à quoi ‘%2’ pourrait répondre.</translation>
    </message>
    <message>
        <source>Step %1: ‘%2’ could answer %3. Use its &quot;evidence&quot; object.</source>
        <translation>Étape %1&#xa0;: ‘%2’ pourrait répondre à %3. Utilisez son objet &quot;evidence&quot;.</translation>
    </message>
    <message>
        <source>%1, at site / %2: %3</source>
        <translation>%1, à site / %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The photo %1 cannot be read here.</source>
        <translation>La photo %1 ne peut pas être lue ici.</translation>
    </message>
    <message>
        <source>This step needs the collar. Name its link with --collar.</source>
        <translation>Cette étape demande le collet. Nommez sa liaison avec --collar.</translation>
    </message>
    <message>
        <source>This step needs the sub-meter. Name its link with --ims.</source>
        <translation>Cette étape demande le sous-compteur. Nommez sa liaison avec --ims.</translation>
    </message>
    <message>
        <source>listening for two frames of the meter</source>
        <translation>écoute de deux trames du compteur</translation>
    </message>
    <message>
        <source>already recorded</source>
        <translation>déjà consigné</translation>
    </message>
    <message>
        <source>the job file says nothing about this step</source>
        <translation>le fichier de travail ne dit rien de cette étape</translation>
    </message>
    <message>
        <source>its schema is ‘%1’; this release reads witnessmark-pack/1.</source>
        <translation>son schéma est ‘%1’; cette version lit witnessmark-pack/1.</translation>
    </message>
    <message>
        <source>it is no workflow pack.</source>
        <translation>ce n’est pas un paquet de procédure.</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>réouverture</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>garde</translation>
    </message>
    <message>
        <source>it has no steps.</source>
        <translation>il n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>‘%1’ is missing.</source>
        <translation>‘%1’ manque.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a text.</source>
        <translation>‘%1’ doit être un texte.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a list.</source>
        <translation>‘%1’ doit être une liste.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a list of texts.</source>
        <translation>‘%1’ doit être une liste de textes.</translation>
    </message>
    <message>
        <source>the id is used twice.</source>
        <translation>l’identifiant sert deux fois.</translation>
    </message>
    <message>
        <source>there is no step ‘%1’.</source>
        <translation>il n’y a pas d’étape ‘%1’.</translation>
    </message>
    <message>
        <source>an expression is missing.</source>
        <translation>une expression manque.</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>‘%1’ is no severity.</source>
        <translation>‘%1’ n’est pas une gravité.</translation>
    </message>
    <message>
        <source>there is no phase ‘%1’.</source>
        <translation>il n’y a pas de phase ‘%1’.</translation>
    </message>
    <message>
        <source>a stop-work step cannot be optional.</source>
        <translation>une étape d’arrêt ne peut pas être facultative.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>barrière</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>‘%1’ is a word of the step&apos;s input and cannot name evidence.</source>
        <translation>‘%1’ est un mot de la saisie de l’étape et ne peut pas nommer une preuve.</translation>
    </message>
    <message>
        <source>‘%1’ is no kind of evidence.</source>
        <translation>‘%1’ n’est pas un genre de preuve.</translation>
    </message>
    <message>
        <source>there is no ‘%1’ in the site model.</source>
        <translation>il n’y a pas de ‘%1’ dans le modèle du site.</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>a judge has no ‘%1’.</source>
        <translation>un jugement n’a pas de ‘%1’.</translation>
    </message>
    <message>
        <source>‘%1’ has to be a number.</source>
        <translation>‘%1’ doit être un nombre.</translation>
    </message>
    <message>
        <source>there is no company setting ‘%1’.</source>
        <translation>il n’y a pas de réglage d’entreprise ‘%1’.</translation>
    </message>
    <message>
        <source>it does not say how to judge; write record-only where nothing is judged.</source>
        <translation>il ne dit pas comment juger; écrivez record-only là où rien n’est jugé.</translation>
    </message>
    <message>
        <source>a reopening cannot depend on derived values.</source>
        <translation>une réouverture ne peut pas dépendre de valeurs dérivées.</translation>
    </message>
    <message>
        <source>strict order</source>
        <translation>ordre strict</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>il finit avant de commencer.</translation>
    </message>
    <message>
        <source>The instrument %1 cannot have been calibrated on %2, which is still to come. Correct the date.</source>
        <translation>L’instrument %1 ne peut pas avoir été étalonné le %2, qui est encore à venir. Corrigez la date.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>The job file speaks of a step ‘%1’, which the workflow does not have. Correct its name.</source>
        <translation>Le fichier du travail parle d’une étape « %1 » que la procédure n’a pas. Corrigez son nom.</translation>
    </message>
    <message>
        <source>The grant of %1 is for the role %2 at %3. Changing the relay is for an administrator. Ask one; nothing was sent.</source>
        <translation>L&apos;autorisation de %1 est pour le rôle %2 chez %3. Changer le relais revient à un administrateur. Demandez-en un; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is a company for demonstrations: its grants count for no real job. Nothing was sent.</source>
        <translation>%1 est une entreprise pour démonstrations : ses autorisations ne valent pour aucun vrai travail. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The key that signs is not the one the grant is for. Nothing was sent.</source>
        <translation>La clé qui signe n&apos;est pas celle que vise l&apos;autorisation. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>There is a further step the profile does not have: %1.</source>
        <translation>Il y a un palier de plus que le profil n’a pas : %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de profil « %1 ». Sont connus : %2.</translation>
    </message>
    <message>
        <source>The pack %1 is no profile.</source>
        <translation>Le paquet %1 n’est pas un profil.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Unknown revision</source>
        <translation>Révision inconnue</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Deactivated unless agreed with the utility</source>
        <translation>Désactivée sauf accord du distributeur</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>rampe</translation>
    </message>
    <message>
        <source>random delay</source>
        <translation>délai aléatoire</translation>
    </message>
    <message>
        <source>highest voltage</source>
        <translation>tension la plus haute</translation>
    </message>
    <message>
        <source>lowest voltage</source>
        <translation>tension la plus basse</translation>
    </message>
    <message>
        <source>highest frequency</source>
        <translation>fréquence la plus haute</translation>
    </message>
    <message>
        <source>lowest frequency</source>
        <translation>fréquence la plus basse</translation>
    </message>
    <message>
        <source>deadband above</source>
        <translation>zone morte en haut</translation>
    </message>
    <message>
        <source>deadband below</source>
        <translation>zone morte en bas</translation>
    </message>
    <message>
        <source>droop above</source>
        <translation>statisme en haut</translation>
    </message>
    <message>
        <source>droop below</source>
        <translation>statisme en bas</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>facteur de puissance</translation>
    </message>
    <message>
        <source>fixed reference voltage</source>
        <translation>tension de référence fixe</translation>
    </message>
    <message>
        <source>moving reference voltage</source>
        <translation>tension de référence mobile</translation>
    </message>
    <message>
        <source>%1: until when the calibration of %2 holds is not known. Give the date due that its label shows, or use an instrument that has one.</source>
        <translation>%1 : on ne sait pas jusqu&apos;à quand vaut l&apos;étalonnage de %2. Donnez la date d&apos;échéance de son étiquette, ou prenez un instrument qui en a une.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l&apos;a fait</translation>
    </message>
    <message>
        <source>Skip the step with a reason to go on.</source>
        <translation>Pour continuer, sautez l&apos;étape avec un motif.</translation>
    </message>
    <message>
        <source>‘within_s’ is for devices, and counts seconds.</source>
        <translation>« within_s » est pour les appareils et compte des secondes.</translation>
    </message>
    <message>
        <source>The inverter %1 is a real one; a demonstration reads only simulated devices. Open a real job for it.</source>
        <translation>L’onduleur %1 est réel ; une démonstration ne lit que des appareils simulés. Ouvrez un vrai travail pour lui.</translation>
    </message>
    <message>
        <source>The inverter %1 is simulated and proves nothing in a real job. Connect the inverter on the wall.</source>
        <translation>L’onduleur %1 est simulé et ne prouve rien dans un vrai travail. Branchez l’onduleur au mur.</translation>
    </message>
    <message>
        <source>This step needs the inverter. Name its link with --inverter.</source>
        <translation>Cette étape exige l’onduleur. Nommez sa liaison avec --inverter.</translation>
    </message>
    <message>
        <source>reading the inverter&apos;s settings</source>
        <translation>lecture des réglages de l’onduleur</translation>
    </message>
    <message>
        <source>%1: the photo to be replaced does not stand here any more.</source>
        <translation>%1 : la photo à remplacer n’est plus ici.</translation>
    </message>
    <message>
        <source>Nothing is recorded here that could be taken back.</source>
        <translation>Rien n’est consigné ici qui puisse être repris.</translation>
    </message>
    <message>
        <source>Work was stopped here. It goes on when the step is done, not by taking that back.</source>
        <translation>Le travail a été arrêté ici. Il continue quand l’étape est faite, non en reprenant l’arrêt.</translation>
    </message>
    <message>
        <source>The collar was provisioned. That cannot be taken back; read its state anew.</source>
        <translation>Le collet a été provisionné. Cela ne peut être repris; relisez son état.</translation>
    </message>
    <message>
        <source>“%1” was done since and relies on this. Take that back first.</source>
        <translation>« %1 » a été faite depuis et s’appuie sur ceci. Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Reprise : %1</translation>
    </message>
    <message>
        <source>A pack of the utility “other” names it here.</source>
        <translation>Un paquet du distributeur « other » le nomme ici.</translation>
    </message>
    <message>
        <source>It is not translated into %1.</source>
        <translation>Il n&apos;est pas traduit en %1.</translation>
    </message>
    <message>
        <source>What stands in braces differs in %1: {%2}, not {%3}.</source>
        <translation>Ce qui est entre accolades diffère en %1 : {%2}, non {%3}.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1 : %2</translation>
    </message>
    <message>
        <source>It is translated into %1 and no text.</source>
        <translation>Il est traduit en %1 et n&apos;est aucun texte.</translation>
    </message>
    <message>
        <source>There is no requirement %1.</source>
        <translation>Il n&apos;y a pas d&apos;exigence %1.</translation>
    </message>
    <message>
        <source>It has no tests: tests/%1.json beside it is missing.</source>
        <translation>Il n&apos;a pas d&apos;essais : tests/%1.json manque à côté.</translation>
    </message>
    <message>
        <source>Test “%1”: %2</source>
        <translation>Essai « %1 » : %2</translation>
    </message>
    <message>
        <source>“message” is missing: what is said when it is not met.</source>
        <translation>« message » manque : ce qui est dit quand ce n&apos;est pas respecté.</translation>
    </message>
    <message>
        <source>“cure” is missing: what to do when it is not met.</source>
        <translation>« cure » manque : que faire quand ce n&apos;est pas respecté.</translation>
    </message>
    <message>
        <source>“requirements” is missing: which requirement it carries.</source>
        <translation>« requirements » manque : quelle exigence elle porte.</translation>
    </message>
    <message>
        <source>By its tests no site meets it and none fails it: it decides nothing.</source>
        <translation>Selon ses essais aucun site ne la respecte ni ne l&apos;enfreint : elle ne décide rien.</translation>
    </message>
    <message>
        <source>It is always false, so that the rule never applies.</source>
        <translation>C&apos;est toujours faux; la règle ne s&apos;applique donc jamais.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Il n&apos;y a pas de règle %1.</translation>
    </message>
    <message>
        <source>The rules name each other, so that none is listed: %1.</source>
        <translation>Les règles se nomment l&apos;une l&apos;autre et aucune n&apos;apparaît : %1.</translation>
    </message>
    <message>
        <source>{%1} is not known in the test “%2”, where this is shown.</source>
        <translation>{%1} n&apos;est pas connu dans l&apos;essai « %2 », où ceci est montré.</translation>
    </message>
    <message>
        <source>The site model has no “%1”. Near to it: %2.</source>
        <translation>Le modèle de site n&apos;a pas de « %1 ». Proches : %2.</translation>
    </message>
    <message>
        <source>No test expects “%1”.</source>
        <translation>Aucun essai n&apos;attend « %1 ».</translation>
    </message>
    <message>
        <source>A test expects “%1”, which is said never to come out (never).</source>
        <translation>Un essai attend « %1 », dont « never » dit qu&apos;il ne sort jamais.</translation>
    </message>
    <message>
        <source>A test has a name, a site, a day (today) and what it expects: one of %1.</source>
        <translation>Un essai a un nom, un site, un jour (today) et ce qu&apos;il attend : un de %1.</translation>
    </message>
    <message>
        <source>It expects “%1” and gets “%2”.</source>
        <translation>Il attend « %1 » et obtient « %2 ».</translation>
    </message>
    <message>
        <source>These are no tests of the pack %1: the schema must be “witnessmark-pack-tests/1” and the pack “%1”.</source>
        <translation>Ce ne sont pas des essais du paquet %1 : le schéma doit être « witnessmark-pack-tests/1 » et le paquet « %1 ».</translation>
    </message>
    <message>
        <source>Two records disagree about %1. Decide that first; then it can be removed.</source>
        <translation>Deux registres se contredisent au sujet de %1. Réglez cela d’abord; ensuite on pourra retirer.</translation>
    </message>
    <message>
        <source>%1 has no number %2.</source>
        <translation>%1 n’a pas de numéro %2.</translation>
    </message>
    <message>
        <source>“%1”: say why, in words.</source>
        <translation>« %1 » : dites pourquoi, en mots.</translation>
    </message>
    <message>
        <source>%1 Go back to “%2”.</source>
        <translation>%1 Revenez à « %2 ».</translation>
    </message>
    <message>
        <source>%1 What the job file says of this step is from before. Do it again, write down what you find, and mark it with &quot;again&quot;: true.</source>
        <translation>%1 Ce que le fichier du travail dit de cette étape date d’avant. Refaites-la, notez ce que vous trouvez et marquez-la avec &quot;again&quot;: true.</translation>
    </message>
    <message>
        <source>%1 Reference: %2</source>
        <translation>%1 Référence : %2</translation>
    </message>
    <message>
        <source>The utility granted the variance, reference %1, on %2.</source>
        <translation>Le distributeur a accordé la dérogation, référence %1, le %2.</translation>
    </message>
    <message>
        <source>The utility refused the variance on %1.</source>
        <translation>Le distributeur a refusé la dérogation le %1.</translation>
    </message>
    <message>
        <source>The utility refused the variance on %1, reference %2.</source>
        <translation>Le distributeur a refusé la dérogation le %1, référence %2.</translation>
    </message>
    <message>
        <source>It is not recorded which utility serves this site. No utility’s rules were checked.</source>
        <translation>Le distributeur de ce site n’est pas consigné. Les règles d’aucun distributeur n’ont été vérifiées.</translation>
    </message>
    <message>
        <source>There is no handbook of “%1” on this computer. No utility’s rules were checked. Choose the utility if it is another one, or add its pack.</source>
        <translation>Il n’y a pas de guide de « %1 » sur cet ordinateur. Les règles d’aucun distributeur n’ont été vérifiées. Choisissez le distributeur si c’en est un autre, ou ajoutez son paquet.</translation>
    </message>
    <message>
        <source>Why the photo shows both</source>
        <translation>Pourquoi la photo montre les deux</translation>
    </message>
    <message>
        <source>%1: the photo %2 is already recorded for “%3”. Take one of its own, or say in words how this one shows both.</source>
        <translation>%1 : la photo %2 est déjà enregistrée pour « %3 ». Prenez-en une autre, ou dites en mots comment celle-ci montre les deux.</translation>
    </message>
    <message>
        <source>reference voltage</source>
        <translation>tension de référence</translation>
    </message>
    <message>
        <source>The collar %1 reports a provisioning error: it did not reach the cloud within five minutes. Work through the manual’s table for “Provisioning Error”, then start provisioning anew.</source>
        <translation>Le collet %1 signale une erreur de provisionnement : il n’a pas joint le nuage en cinq minutes. Suivez le tableau du manuel pour « Provisioning Error », puis recommencez le provisionnement.</translation>
    </message>
    <message>
        <source>The utility is chosen as “%1”, of which there is no handbook; its name, “%2”, is that of %3. No utility’s rules were checked. Choose %3, or correct the name.</source>
        <translation>Le distributeur choisi est « %1 », dont il n’y a pas de manuel; son nom, « %2 », est celui de %3. Aucune règle d’un distributeur n’a été vérifiée. Choisissez %3, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>%1: the photo %2 was recorded for “%3” before that was opened again. Take a new one, or say in words why it still shows how it is now.</source>
        <translation>%1 : la photo %2 a été enregistrée pour « %3 » avant que cela ne soit rouvert. Prenez-en une nouvelle ou dites en mots pourquoi elle montre encore l&apos;état actuel.</translation>
    </message>
    <message>
        <source>Shown, not judged: %1. %2 gives no figure.</source>
        <translation>Montré, non jugé : %1. %2 ne donne aucun chiffre.</translation>
    </message>
    <message>
        <source>stays on down to %1</source>
        <translation>reste raccordé jusqu’à %1 vers le bas</translation>
    </message>
    <message>
        <source>stays on up to %1</source>
        <translation>reste raccordé jusqu’à %1 vers le haut</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1: required %2, found %3</source>
        <translation>%1 : exigé %2, trouvé %3</translation>
    </message>
    <message>
        <source>%1 (%2): required %3, found %4</source>
        <translation>%1 (%2) : exigé %3, trouvé %4</translation>
    </message>
    <message>
        <source>Frames of meter %1 come %2 s apart, not %3 s.</source>
        <translation>Les trames du compteur %1 arrivent toutes les %2 s, et non toutes les %3 s.</translation>
    </message>
    <message>
        <source>Meter %1 was heard once; its second frame comes %2 s after the first.</source>
        <translation>Le compteur %1 a été entendu une fois; sa deuxième trame vient %2 s après la première.</translation>
    </message>
    <message>
        <source>Meter %1 was heard once, and not again within %2 s.</source>
        <translation>Le compteur %1 a été entendu une fois, puis plus rien pendant %2 s.</translation>
    </message>
    <message>
        <source>No frame of a meter came within %1 s.</source>
        <translation>Aucune trame d’un compteur n’est venue en %1 s.</translation>
    </message>
    <message>
        <source>Here it is awaited at --speed %1: start the simulated meter with the same --speed.</source>
        <translation>Ici, on l’attend avec --speed %1 : démarrez le compteur simulé avec le même --speed.</translation>
    </message>
    <message>
        <source>No meter reading was confirmed in time: %1 bytes and %2 frames came.</source>
        <translation>Aucune lecture du compteur n’a été confirmée à temps : %1 octets et %2 trames sont venus.</translation>
    </message>
    <message>
        <source>Check the pair&apos;s wiring and polarity, then run the job again.</source>
        <translation>Vérifiez le câblage et la polarité de la paire, puis relancez le travail.</translation>
    </message>
    <message>
        <source>The part number %1 says %2, and %3 is recorded beside it. Read the label once more and correct the one that is wrong.</source>
        <translation>Le numéro de pièce %1 indique %2, et %3 est consigné à côté. Relisez l&apos;étiquette et corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>the step has no check ‘%1’.</source>
        <translation>l’étape n’a pas de vérification « %1 ».</translation>
    </message>
    <message>
        <source>The collar %1 refused, although its display says that it can be provisioned. What the cloud knows of it may be wrong: have your company’s administrator check the unit’s information there, then start provisioning anew. If it is right, call ConnectDER.</source>
        <translation>Le collet %1 a refusé, bien que son afficheur indique qu’il peut être provisionné. Ce que le nuage sait de lui est peut-être faux : demandez à l’administrateur de votre entreprise d’y vérifier les données de l’appareil, puis recommencez le provisionnement. Si elles sont justes, appelez ConnectDER.</translation>
    </message>
    <message>
        <source>%1 The collar was already told to provision. Connect it again and start again: that goes on watching and sends nothing twice.</source>
        <translation>%1 Le provisionnement du collet a déjà été demandé. Rebranchez-le et recommencez : la surveillance se poursuit et rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The collar %1 is already provisioned, but holds no address to compare with the job&apos;s. Nothing was written. Check that it is the right collar; an administrator can unprovision it.</source>
        <translation>Le collet %1 est déjà provisionné, mais il ne contient aucune adresse à comparer avec celle du travail. Rien n’a été écrit. Vérifiez que c’est le bon collet; un administrateur peut annuler son provisionnement.</translation>
    </message>
    <message>
        <source>Nobody has signed the record as installer. Sign it, then record this step.</source>
        <translation>Personne n’a signé le dossier comme installateur. Signez-le, puis consignez cette étape.</translation>
    </message>
    <message>
        <source>The rules have not been held against this site yet. Wait, and try again.</source>
        <translation>Les règles n’ont pas encore été appliquées à ce site. Attendez, puis réessayez.</translation>
    </message>
    <message>
        <source>Findings open: %1 (%2). Settle or answer each, or skip this step with a reason.</source>
        <translation>Constats ouverts : %1 (%2). Réglez chacun ou répondez-y, ou sautez cette étape avec un motif.</translation>
    </message>
    <message>
        <source>Findings left open: %1 (%2). %3</source>
        <translation>Constats laissés ouverts : %1 (%2). %3</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>What came can be read two ways: a byte in it may have come twice. Check the adapter, and give the meter’s number from its label.</source>
        <translation>Ce qui est arrivé peut se lire de deux façons : un octet est peut-être arrivé deux fois. Vérifiez l’adaptateur et donnez le numéro du compteur inscrit sur son étiquette.</translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n non satisfaite</numerusform>
            <numerusform>%n non satisfaites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n non décidé</numerusform>
            <numerusform>%n non décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n à répondre</numerusform>
            <numerusform>%n à répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucun ouvert</translation>
    </message>
    <message>
        <source>a step cannot await ‘%1’.</source>
        <translation>une étape ne peut attendre « %1 ».</translation>
    </message>
    <message>
        <source>there is no page ‘%1’.</source>
        <translation>il n’y a pas de page « %1 ».</translation>
    </message>
    <message>
        <source>%1 is no model number of an IMS meter: %2 Read the label once more.</source>
        <translation>%1 n&apos;est pas un numéro de modèle de compteur IMS : %2 Relisez l&apos;étiquette.</translation>
    </message>
    <message>
        <source>The model number %1 says %2, and %3 is recorded beside it. Read the label once more and correct the one that is wrong.</source>
        <translation>Le numéro de modèle %1 dit %2, et %3 est noté à côté. Relisez l&apos;étiquette et corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>The reading is outside of what the tool can measure: that is not a measurement.</source>
        <translation>La lecture est hors de ce que l’outil peut mesurer : ce n’est pas une mesure.</translation>
    </message>
    <message>
        <source>The range of the tool is not recorded, so the torque is not judged. Give the least and the most it can be used at.</source>
        <translation>La plage de l’outil n’est pas consignée; le couple n’est donc pas jugé. Indiquez le minimum et le maximum auxquels il peut servir.</translation>
    </message>
    <message>
        <source>The range of the tool is not recorded: whether it can measure this is not judged.</source>
        <translation>La plage de l’outil n’est pas consignée : on ne juge pas s’il peut mesurer ceci.</translation>
    </message>
    <message>
        <source>The day the tool was calibrated on is not recorded.</source>
        <translation>Le jour de l’étalonnage de l’outil n’est pas consigné.</translation>
    </message>
    <message>
        <source>The calibration of %1 cannot have ended on %2, before it was made on %3. Correct the date that is wrong.</source>
        <translation>L’étalonnage de %1 n’a pu prendre fin le %2, avant d’être fait le %3. Corrigez la date fausse.</translation>
    </message>
    <message>
        <source>The tool %1 cannot reach from %2 to %3. Correct its range.</source>
        <translation>L’outil %1 ne peut aller de %2 à %3. Corrigez sa plage.</translation>
    </message>
    <message>
        <source>Activated or deactivated</source>
        <translation>Activé ou désactivé</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>The collar answers, but has no values yet: it has just started, or is busy. It is asked again every second; %1 s have passed.</source>
        <translation>Le collet répond, mais n’a pas encore de valeurs : il vient de démarrer ou il est occupé. On l’interroge de nouveau chaque seconde; %1 s se sont écoulées.</translation>
    </message>
    <message>
        <source>The collar has been away for %1 s: it restarts, or its plug was pulled. It is looked for again every second; put the plug back.</source>
        <translation>Le collet est injoignable depuis %1 s : il redémarre ou a été débranché. On le cherche de nouveau chaque seconde; rebranchez-le.</translation>
    </message>
    <message>
        <source>%1 is recorded and cannot be judged</source>
        <translation>%1 est consigné et ne peut pas être jugé</translation>
    </message>
    <message>
        <source>%1 is recorded, wanted is %2</source>
        <translation>%1 est consigné, il faut %2</translation>
    </message>
    <message>
        <source>“%1”, %2: %3.</source>
        <translation>« %1 », %2 : %3.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>recorded otherwise</source>
        <translation>consigné autrement</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>Whether “%1” applies is not known yet.</source>
        <translation>On ne sait pas encore si « %1 » s’applique.</translation>
    </message>
    <message>
        <source>‘holds’ is for gates, and goes by their requirements.</source>
        <translation>« holds » est pour les barrières et suit leurs exigences.</translation>
    </message>
    <message>
        <source>%1 is over the target of %2. How far over is allowed is not judged: the company has set no tolerance.</source>
        <translation>%1 dépasse la cible de %2. De combien on peut la dépasser n’est pas jugé; l’entreprise n’a fixé aucune tolérance.</translation>
    </message>
    <message>
        <source>The range of the tester is not recorded: its reading does not count as dead. Give the least and the most it can measure.</source>
        <translation>La plage du vérificateur n’est pas consignée; sa lecture ne compte pas comme hors tension. Indiquez le minimum et le maximum qu’il peut mesurer.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 is no part number of a collar: %2 Read the label once more.</source>
        <translation>%1 n’est pas un numéro de pièce de collet : %2 Relisez l’étiquette.</translation>
    </message>
    <message>
        <source>The label cannot say %1 where the table says %2. Read it again, or take it back.</source>
        <translation>L’étiquette ne peut pas dire %1 là où le tableau dit %2. Relisez-la, ou retirez la valeur.</translation>
    </message>
    <message>
        <source>The label says %1 and the table %2: the label counts.</source>
        <translation>L’étiquette dit %1 et le tableau %2 : l’étiquette compte.</translation>
    </message>
    <message>
        <source>The tester ends at %1 V and cannot read a service of %2 V: its reading does not count as dead. Use one for the voltage of the service.</source>
        <translation>Le vérificateur s’arrête à %1 V et ne peut lire un branchement de %2 V : sa lecture ne compte pas comme hors tension. Utilisez-en un pour la tension du branchement.</translation>
    </message>
    <message>
        <source>not there yet, the collar shows %1. %2</source>
        <translation>pas encore, le collet affiche %1. %2</translation>
    </message>
    <message>
        <source>%1 (keeps looking, for %2 s more)</source>
        <translation>%1 (continue de regarder, encore %2 s)</translation>
    </message>
    <message>
        <source>The collar %1 shows the skull and crossbones: a critical failure. Switch its breaker OFF, then seat the junction-box cover and the display’s contacts; if the sign stays, call ConnectDER.</source>
        <translation>Le collet %1 montre la tête de mort : une défaillance critique. Mettez son disjoncteur à OFF, puis remettez bien en place le couvercle de la boîte de jonction et les contacts de l’afficheur; si le signe reste, appelez ConnectDER.</translation>
    </message>
    <message>
        <source>No site can have the utility “%1”. There are: %2; every other one is “other”, with its name in “utility_name”.</source>
        <translation>Aucun site ne peut avoir le service public « %1 ». Il y a : %2 ; tout autre est « other », avec son nom dans « utility_name ».</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Installing and commissioning meter collars, with the proof of it.</source>
        <translation>Installer et mettre en service des collets de compteur, preuves à l’appui.</translation>
    </message>
    <message>
        <source>Keep jobs and settings in DIR.</source>
        <translation>Garder les travaux et les réglages dans DIR.</translation>
    </message>
    <message>
        <source>Open the demonstration site with simulated devices.</source>
        <translation>Ouvrir le site de démonstration avec des appareils simulés.</translation>
    </message>
    <message>
        <source>light, dark or sun.</source>
        <translation>light, dark ou sun.</translation>
    </message>
    <message>
        <source>en, es or fr_CA.</source>
        <translation>en, es ou fr_CA.</translation>
    </message>
    <message>
        <source>Load every page in every theme, then quit; 0 when nothing was wrong.</source>
        <translation>Charger chaque page dans chaque thème, puis quitter; 0 si tout allait bien.</translation>
    </message>
    <message>
        <source>There is no theme %1; choose light, dark or sun.</source>
        <translation>Il n’y a pas de thème %1; choisissez light, dark ou sun.</translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation>Il n’y a pas de langue %1; choisissez en, es ou fr_CA.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Look at a device on the bench; several may be given. listen:LINK never sends, for a sub-meter&apos;s line.</source>
        <translation>Regarder un appareil au banc; on peut en donner plusieurs. listen:LINK n’émet jamais, pour la ligne d’un sous-compteur.</translation>
    </message>
    <message>
        <source>Take a bundle into the jobs and open it.</source>
        <translation>Recevoir un lot parmi les travaux et l’ouvrir.</translation>
    </message>
    <message>
        <source>A packet (.pdf) or a bundle (.wmjob) to look at as an inspector; nothing is taken in.</source>
        <translation>Un dossier de mise en service (.pdf) ou un lot (.wmjob) à regarder comme inspecteur; rien n’est reçu.</translation>
    </message>
    <message>
        <source>Name one file to look at.</source>
        <translation>Nommez un seul fichier à regarder.</translation>
    </message>
</context>
<context>
    <name>wm::bench::BenchWorker</name>
    <message>
        <source>There is no connection to record. Connect to a device first.</source>
        <translation>Aucune connexion à enregistrer. Connectez-vous d’abord à un appareil.</translation>
    </message>
    <message>
        <source>A capture is running. Stop it first.</source>
        <translation>Une capture est en cours. Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Give the capture a name of 1 to 80 characters.</source>
        <translation>Donnez à la capture un nom de 1 à 80 caractères.</translation>
    </message>
    <message>
        <source>No capture is running.</source>
        <translation>Aucune capture n’est en cours.</translation>
    </message>
    <message>
        <source>%1 is not whole: it grew too large, or the disk is full.</source>
        <translation>%1 n’est pas complet : il est devenu trop gros, ou le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Connect to a device first.</source>
        <translation>Rien n’a encore été enregistré. Connectez-vous d’abord à un appareil.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>No values were read yet.</source>
        <translation>Aucune valeur n’a encore été lue.</translation>
    </message>
    <message>
        <source>The device answers, but it has no values now, as after a restart. What is shown is what it said before. It is asked again every second; after a minute, look at its supply.</source>
        <translation>L’appareil répond, mais il n’a pas de valeurs en ce moment, comme après un redémarrage. Ce qui est affiché est ce qu’il a dit avant. Il est interrogé de nouveau chaque seconde; après une minute, vérifiez son alimentation.</translation>
    </message>
</context>
<context>
    <name>wm::capture::ReplayLink</name>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 est terminé.</translation>
    </message>
    <message>
        <source>%1 was cut at frame %2: the recording had reached its size, and what passed after that was not kept.</source>
        <translation>%1 a été coupé à la trame %2 : l’enregistrement avait atteint sa taille, et ce qui a suivi n’a pas été gardé.</translation>
    </message>
    <message>
        <source>%1 was recorded while only listening; it holds no answer to “%2”. Replay it through the driver that recorded it.</source>
        <translation>%1 a été enregistré à l’écoute seulement; il n’a pas de réponse à « %2 ». Rejouez-le avec le pilote qui l’a enregistré.</translation>
    </message>
    <message>
        <source>%1 ends at frame %2; the driver now goes on with “%3”.</source>
        <translation>%1 se termine à la trame %2; le pilote continue maintenant avec « %3 ».</translation>
    </message>
    <message>
        <source>%1 does not fit at frame %2: “%3” was recorded there, the driver now asks “%4”.</source>
        <translation>%1 ne concorde pas à la trame %2 : « %3 » y est enregistré, le pilote demande maintenant « %4 ».</translation>
    </message>
    <message>
        <source>%1 breaks off in the middle of frame %2: what passed from there on was not kept.</source>
        <translation>%1 s’interrompt au milieu de la trame %2 : ce qui a passé ensuite n’a pas été gardé.</translation>
    </message>
</context>
<context>
    <name>wm::collar::CollarDriver</name>
    <message>
        <source>The connection to the collar was closed.</source>
        <translation>La connexion au collet a été fermée.</translation>
    </message>
    <message>
        <source>%1 is not a meter collar this program knows: it says it is “%2 %3”. Connect the collar.</source>
        <translation>%1 n’est pas un collet de compteur que ce programme connaît&#xa0;: il dit être «&#xa0;%2 %3&#xa0;». Branchez le collet.</translation>
    </message>
    <message>
        <source>The collar on %1 gives no serial number, so it cannot be told from another one. Nothing was written.</source>
        <translation>Le collet sur %1 ne donne pas de numéro de série et ne peut donc pas être distingué d’un autre. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Another collar is connected now: %1 instead of %2. Nothing was written. Connect %2 again.</source>
        <translation>Un autre collet est maintenant connecté&#xa0;: %1 au lieu de %2. Rien n’a été écrit. Rebranchez %2.</translation>
    </message>
    <message>
        <source>The collar %1 has just started and has no values yet. Wait up to 40 seconds and try again.</source>
        <translation>Le collet %1 vient de démarrer et n’a pas encore de valeurs. Attendez jusqu’à 40 secondes et réessayez.</translation>
    </message>
    <message>
        <source>Another collar is connected now: %1 instead of %2. Connect %2 again.</source>
        <translation>Un autre collet est maintenant connecté&#xa0;: %1 au lieu de %2. Rebranchez %2.</translation>
    </message>
    <message>
        <source>The collar %1 did not keep what was written: %2 reads back differently. Write it again; if it stays so, contact the maker.</source>
        <translation>Le collet %1 n’a pas gardé ce qui a été écrit&#xa0;: %2 se relit autrement. Écrivez-le de nouveau; si cela persiste, communiquez avec le fabricant.</translation>
    </message>
    <message>
        <source>%1 is no number for a command.</source>
        <translation>%1 n’est pas un numéro de commande.</translation>
    </message>
    <message>
        <source>The collar %1 gives the result %2, which its profile does not know.</source>
        <translation>Le collet %1 donne le résultat %2, que son profil ne connaît pas.</translation>
    </message>
    <message>
        <source>The collar %1 did not accept the selection of the relay. Nothing was switched.</source>
        <translation>Le collet %1 n’a pas accepté la sélection du relais. Rien n’a été commuté.</translation>
    </message>
    <message>
        <source>The collar %1 gives a relay result its profile does not know.</source>
        <translation>Le collet %1 donne un résultat de relais que son profil ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>wm::find::CollarFinder</name>
    <message>
        <source>No real collar was found: plug its USB cable in, check that it has power, and search again. Simulated collars to practise with: %1.</source>
        <translation>Aucun vrai collet n’a été trouvé : branchez son câble USB, vérifiez qu’il est alimenté et cherchez de nouveau. Collets simulés pour s’exercer : %1.</translation>
    </message>
    <message>
        <source>An IMS meter was heard on this adapter; nothing is ever sent to it.</source>
        <translation>Un compteur IMS a été entendu sur cet adaptateur ; rien ne lui est jamais envoyé.</translation>
    </message>
    <message>
        <source>Its turn comes …</source>
        <translation>Son tour viendra …</translation>
    </message>
    <message>
        <source>Not finished: the search was ended.</source>
        <translation>Non terminé : la recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Still looking; collars found: %1.</source>
        <translation>Recherche en cours ; collets trouvés : %1.</translation>
    </message>
    <message>
        <source>Looking for the collar; places not done yet: %1.</source>
        <translation>Recherche du collet ; endroits restants : %1.</translation>
    </message>
    <message>
        <source>Listening for collars by Bluetooth …</source>
        <translation>Écoute des collets par Bluetooth …</translation>
    </message>
    <message>
        <source>One collar was found.</source>
        <translation>Un collet a été trouvé.</translation>
    </message>
    <message>
        <source>Collars found: %1. Choose the one in front of you.</source>
        <translation>Collets trouvés : %1. Choisissez celui qui est devant vous.</translation>
    </message>
    <message>
        <source>The search was ended before it was done.</source>
        <translation>La recherche a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>No collar was found, but a port may not be opened by this account: see below.</source>
        <translation>Aucun collet n’a été trouvé, mais ce compte ne peut pas ouvrir un port : voir ci-dessous.</translation>
    </message>
    <message>
        <source>No collar was found, and no port: plug the collar&apos;s USB cable in and search again.</source>
        <translation>Aucun collet n’a été trouvé, ni aucun port : branchez le câble USB du collet et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>No collar was found. Check that it has power and that its cable is one for data, then search again.</source>
        <translation>Aucun collet n’a été trouvé. Vérifiez qu’il a du courant et que son câble transmet des données, puis cherchez de nouveau.</translation>
    </message>
</context>
<context>
    <name>wm::find::CollarProbe</name>
    <message>
        <source>No answer in %1 s. Check the cable and that the device has power.</source>
        <translation>Pas de réponse en %1 s. Vérifiez le câble et l’alimentation de l’appareil.</translation>
    </message>
    <message>
        <source>Opening the port …</source>
        <translation>Ouverture du port …</translation>
    </message>
    <message>
        <source>It was just plugged in; waiting until it can be opened …</source>
        <translation>Il vient d’être branché ; attente qu’il puisse être ouvert …</translation>
    </message>
    <message>
        <source>Listening whether something speaks there by itself …</source>
        <translation>Écoute si quelque chose y parle de lui-même …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Asking whether it is a collar …</source>
        <translation>Demande si c’est un collet …</translation>
    </message>
    <message>
        <source>SIMULATED collar %1, %2</source>
        <translation>Collet SIMULÉ %1, %2</translation>
    </message>
    <message>
        <source>Collar %1, %2</source>
        <translation>Collet %1, %2</translation>
    </message>
    <message>
        <source>It opens, and nothing answers: no device is connected or it has no power. A cable that only charges or a counterfeit adapter looks like this, too.</source>
        <translation>Il s’ouvre et rien ne répond : aucun appareil n’est branché ou il n’a pas de courant. Un câble de charge seulement ou un adaptateur contrefait donne la même chose.</translation>
    </message>
</context>
<context>
    <name>wm::find::QuietLink</name>
    <message>
        <source>Something on %1 speaks by itself, which no collar does. Nothing was sent to it.</source>
        <translation>Quelque chose sur %1 parle de lui-même, ce qu’aucun collet ne fait. Rien ne lui a été envoyé.</translation>
    </message>
</context>
<context>
    <name>wm::link::BleBond</name>
    <message>
        <source>%1 wants its passkey before anything may be written: the six digits on its display or label. Nothing was written. Give them like %1?passkey=123456 and try again.</source>
        <translation>%1 demande son code avant toute écriture : les six chiffres de son afficheur ou de son étiquette. Rien n’a été écrit. Donnez-les comme %1?passkey=123456 et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not accept the passkey. Nothing was written. Compare the six digits with those on its display or label and try again.</source>
        <translation>%1 refuse le code. Rien n’a été écrit. Comparez les six chiffres à ceux de son afficheur ou de son étiquette et réessayez.</translation>
    </message>
    <message>
        <source>%1 and this computer could not be bonded, so nothing was written. Go nearer and try again; if they were bonded before, first remove the device in this computer&apos;s Bluetooth settings.</source>
        <translation>%1 et cet ordinateur n’ont pas pu être jumelés, donc rien n’a été écrit. Approchez-vous et réessayez ; s’ils étaient déjà jumelés, retirez d’abord l’appareil dans les réglages Bluetooth de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 wants its passkey before anything may be written, the six digits on its display or label, and none was given in time. Nothing was written. Try again and type them.</source>
        <translation>%1 exige sa clé avant toute écriture, les six chiffres de son afficheur ou de son étiquette, et elle n’a pas été donnée à temps. Rien n’a été écrit. Réessayez et tapez-les.</translation>
    </message>
</context>
<context>
    <name>wm::link::BleLink</name>
    <message>
        <source>%1: the Bluetooth service of this computer does not answer. Restart it (sudo systemctl restart bluetooth) or use the USB cable.</source>
        <translation>%1 : le service Bluetooth de cet ordinateur ne répond pas. Redémarrez-le (sudo systemctl restart bluetooth) ou utilisez le câble USB.</translation>
    </message>
    <message>
        <source>%1: the Bluetooth adapter or the device is gone. Check both and try again.</source>
        <translation>%1 : l’adaptateur Bluetooth ou l’appareil a disparu. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>%1: the Bluetooth connection was lost. Go nearer, check that the device has power, and try again.</source>
        <translation>%1 : la connexion Bluetooth est perdue. Approchez-vous, vérifiez que l’appareil est sous tension et réessayez.</translation>
    </message>
    <message>
        <source>Several devices call themselves %1 by Bluetooth: %2. Give the address of the right one, like ble:%3.</source>
        <translation>Plusieurs appareils s’appellent %1 par Bluetooth : %2. Donnez l’adresse du bon, comme ble:%3.</translation>
    </message>
    <message>
        <source>%1 is not heard by Bluetooth. Go nearer, check that it has power and that no other computer or phone is connected to it, then try again.</source>
        <translation>%1 n’est pas entendu par Bluetooth. Approchez-vous, vérifiez qu’il est sous tension et qu’aucun autre ordinateur ou téléphone n’y est connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: this computer&apos;s Bluetooth does not search. Switch Bluetooth off and on again, or use the USB cable.</source>
        <translation>%1 : le Bluetooth de cet ordinateur ne cherche pas. Désactivez puis réactivez Bluetooth, ou utilisez le câble USB.</translation>
    </message>
    <message>
        <source>%1 does not accept the Bluetooth connection. Go nearer, check that no other computer or phone is connected to it, and try again.</source>
        <translation>%1 n’accepte pas la connexion Bluetooth. Approchez-vous, vérifiez qu’aucun autre ordinateur ou téléphone n’y est connecté et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to by Bluetooth. Go nearer, check that no other computer or phone is connected to it, and try again.</source>
        <translation>Impossible de se connecter à %1 par Bluetooth. Approchez-vous, vérifiez qu’aucun autre ordinateur ou téléphone n’y est connecté et réessayez.</translation>
    </message>
    <message>
        <source>%1 is connected, but does not tell its services. Switch Bluetooth off and on again and try again.</source>
        <translation>%1 est connecté, mais n’annonce pas ses services. Désactivez puis réactivez Bluetooth et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a collar: by Bluetooth it offers no serial service. Choose another device.</source>
        <translation>%1 n’est pas un collet : par Bluetooth, il n’offre aucun service série. Choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>%1 is connected, but does not let this computer listen to it. Go nearer and try again.</source>
        <translation>%1 est connecté, mais ne laisse pas cet ordinateur l’écouter. Approchez-vous et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not take what is sent to it. Go nearer, check that it has power, and try again.</source>
        <translation>%1 ne prend pas ce qu’on lui envoie. Approchez-vous, vérifiez qu’il est sous tension et réessayez.</translation>
    </message>
    <message>
        <source>%1 refuses what is sent to it. Go nearer and try again; if this computer was bonded with it before, first remove it in the Bluetooth settings.</source>
        <translation>%1 refuse ce qu’on lui envoie. Approchez-vous et réessayez ; si cet ordinateur y était déjà jumelé, retirez-le d’abord dans les réglages Bluetooth.</translation>
    </message>
</context>
<context>
    <name>wm::link::BlePeripheral</name>
    <message>
        <source>%1: the central has hung up.</source>
        <translation>%1 : le central a raccroché.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer does not answer. Restart it (sudo systemctl restart bluetooth) or use --pty.</source>
        <translation>Le service Bluetooth de cet ordinateur ne répond pas. Redémarrez-le (sudo systemctl restart bluetooth) ou utilisez --pty.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter %1. Name one like hci0, or leave it out.</source>
        <translation>Cet ordinateur n’a pas d’adaptateur Bluetooth %1. Nommez-en un comme hci0, ou n’en nommez aucun.</translation>
    </message>
    <message>
        <source>The Bluetooth service does not let this program be a device: %1. Use --pty.</source>
        <translation>Le service Bluetooth ne laisse pas ce programme être un appareil : %1. Utilisez --pty.</translation>
    </message>
</context>
<context>
    <name>wm::link::BleScanner</name>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>Search by Bluetooth</source>
        <translation>Recherche par Bluetooth</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer does not search: %1. Switch Bluetooth off and on again, or use the USB cable.</source>
        <translation>Le service Bluetooth de cet ordinateur ne cherche pas : %1. Désactivez puis réactivez Bluetooth, ou utilisez le câble USB.</translation>
    </message>
    <message>
        <source>Not searching by Bluetooth.</source>
        <translation>Aucune recherche par Bluetooth.</translation>
    </message>
    <message>
        <source>Searching by Bluetooth. No collar heard yet: go near it, it must have power.</source>
        <translation>Recherche par Bluetooth. Aucun collet entendu : approchez-vous-en, il doit être sous tension.</translation>
    </message>
    <message>
        <source>Searching by Bluetooth. Collars heard: %1.</source>
        <translation>Recherche par Bluetooth. Collets entendus : %1.</translation>
    </message>
    <message>
        <source>Bluetooth search is being started …</source>
        <translation>La recherche par Bluetooth démarre …</translation>
    </message>
</context>
<context>
    <name>wm::link::LineServer</name>
    <message>
        <source>The socket %1 cannot be made: %2. Choose a path in a folder that may be written.</source>
        <translation>Le socket %1 ne peut pas être créé&#xa0;: %2. Choisissez un chemin dans un dossier où l’écriture est permise.</translation>
    </message>
</context>
<context>
    <name>wm::link::PtyLink</name>
    <message>
        <source>No pseudo-terminal could be made: %1.</source>
        <translation>Aucun pseudo-terminal n’a pu être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The link %1 could not be made. Choose a path that does not exist yet, in a folder that may be written.</source>
        <translation>Le lien %1 n’a pas pu être créé. Choisissez un chemin qui n’existe pas encore, dans un dossier où l’écriture est permise.</translation>
    </message>
</context>
<context>
    <name>wm::link::TcpLink</name>
    <message>
        <source>%1 did not answer within 5 seconds. Check address, cable and power.</source>
        <translation>%1 n’a pas répondu en 5 secondes. Vérifiez l’adresse, le câble et l’alimentation.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check that the device is on and that the port is right.</source>
        <translation>%1 refuse la connexion. Vérifiez que l’appareil est allumé et que le port est le bon.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check address, cable and power.</source>
        <translation>%1 ne peut pas être joint&#xa0;: %2. Vérifiez l’adresse, le câble et l’alimentation.</translation>
    </message>
    <message>
        <source>%1 hung up. Check cable and power, then try again.</source>
        <translation>%1 a raccroché. Vérifiez le câble et l’alimentation, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>wm::link::TcpListener</name>
    <message>
        <source>Port %1 on %2 cannot be listened on: %3. Choose another port.</source>
        <translation>Impossible d’écouter sur le port %1 de %2&#xa0;: %3. Choisissez un autre port.</translation>
    </message>
</context>
<context>
    <name>wm::sim::Host</name>
    <message>
        <source>This device has no Bluetooth. Use --pty or --tcp.</source>
        <translation>Cet appareil n’a pas de Bluetooth. Utilisez --pty ou --tcp.</translation>
    </message>
</context>
<context>
    <name>wm::sim::ModbusDevice</name>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>answers MS milliseconds late (1500)</source>
        <translation>répond MS millisecondes en retard (1500)</translation>
    </message>
    <message>
        <source>answers in pieces of BYTES bytes (20), 15 ms apart</source>
        <translation>répond en morceaux de BYTES octets (20), espacés de 15 ms</translation>
    </message>
    <message>
        <source>returns every request before the answer, as some RS-485 adapters do</source>
        <translation>renvoie chaque requête avant la réponse, comme le font certains adaptateurs RS-485</translation>
    </message>
    <message>
        <source>sends COUNT bytes 00 (1) before the answer</source>
        <translation>envoie COUNT octets 00 (1) avant la réponse</translation>
    </message>
    <message>
        <source>sends COUNT bytes FF (1) after the answer</source>
        <translation>envoie COUNT octets FF (1) après la réponse</translation>
    </message>
    <message>
        <source>answers with a wrong checksum (Modbus TCP: a wrong transaction number)</source>
        <translation>répond avec une mauvaise somme de contrôle (Modbus TCP&#xa0;: un mauvais numéro de transaction)</translation>
    </message>
    <message>
        <source>answers as the next higher unit</source>
        <translation>répond comme l’unité suivante</translation>
    </message>
    <message>
        <source>answers reads with COUNT registers (1) fewer than asked</source>
        <translation>répond aux lectures avec COUNT registres (1) de moins que demandé</translation>
    </message>
    <message>
        <source>answers with the Modbus exception CODE (4)</source>
        <translation>répond par l’exception Modbus CODE (4)</translation>
    </message>
    <message>
        <source>is unplugged once, and plugged in again after MS milliseconds (3000; 0: never)</source>
        <translation>est débranché une fois, puis rebranché après MS millisecondes (3000; 0&#xa0;: jamais)</translation>
    </message>
    <message>
        <source>restarts once: is gone for 2 s, then has no values for up to 40 s</source>
        <translation>redémarre une fois&#xa0;: absent 2 s, puis sans valeurs jusqu’à 40 s</translation>
    </message>
    <message>
        <source>The scenario holds “%1”; it may only hold the list “steps”.</source>
        <translation>Le scénario contient «&#xa0;%1&#xa0;»; il ne peut contenir que la liste «&#xa0;steps&#xa0;».</translation>
    </message>
    <message>
        <source>A step of the scenario needs “at_s”, a time in seconds, and a command as --control takes it.</source>
        <translation>Une étape du scénario demande «&#xa0;at_s&#xa0;», un temps en secondes, et une commande comme --control en accepte.</translation>
    </message>
    <message>
        <source>sends every answer twice</source>
        <translation>envoie chaque réponse deux fois</translation>
    </message>
    <message>
        <source>once asked, sends bytes for ever that are no answers</source>
        <translation>une fois interrogé, envoie sans fin des octets qui ne sont pas des réponses</translation>
    </message>
</context>
<context>
    <name>wm::ui::App</name>
    <message>
        <source>The record on this device was damaged and has been repaired; the damaged file is kept at %1. %2</source>
        <translation>Le registre de cet appareil était endommagé et a été réparé; le fichier endommagé est conservé à %1. %2</translation>
    </message>
    <message>
        <source>The street address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>The city</source>
        <translation>La ville</translation>
    </message>
    <message>
        <source>The utility</source>
        <translation>Le distributeur</translation>
    </message>
    <message>
        <source>The procedure could not be read, so no job can be opened. Install the program again.</source>
        <translation>La procédure n’a pas pu être lue, donc aucun travail ne peut être ouvert. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Witnessmark could not be started on %1. Start it with --data-dir and that folder.</source>
        <translation>Witnessmark n’a pas pu être démarré sur %1. Démarrez-le avec --data-dir et ce dossier.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Dernière : %1, %2</translation>
    </message>
</context>
<context>
    <name>wm::ui::Bench</name>
    <message>
        <source>Sub-meter, listened to</source>
        <translation>Sous-compteur, écouté seulement</translation>
    </message>
</context>
<context>
    <name>wm::ui::BenchSession</name>
    <message>
        <source>Sub-meter&apos;s line</source>
        <translation>Ligne de sous-compteur</translation>
    </message>
    <message>
        <source>Collar %1</source>
        <translation>Collet %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>micrologiciel %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Looking for SunSpec models …</source>
        <translation>Recherche de modèles SunSpec …</translation>
    </message>
    <message>
        <source>Does not answer any more</source>
        <translation>Ne répond plus</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Recording into %1.</source>
        <translation>Enregistrement dans %1.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Conservé sous %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Answers, but is not ready</source>
        <translation>Répond, mais n’est pas prêt</translation>
    </message>
    <message>
        <source>Answers, but refuses</source>
        <translation>Répond, mais refuse</translation>
    </message>
    <message>
        <source>Answers, but not as it should</source>
        <translation>Répond, mais pas comme il devrait</translation>
    </message>
</context>
<context>
    <name>wm::ui::CodeReader</name>
    <message>
        <source>%1 is no photo.</source>
        <translation>%1 n’est pas une photo.</translation>
    </message>
    <message>
        <source>No code can be read in %1. Take the photo nearer and straight, or type the number.</source>
        <translation>Aucun code ne peut être lu dans %1. Prenez la photo de plus près et bien droite, ou tapez le numéro.</translation>
    </message>
</context>
<context>
    <name>wm::ui::CollarSearch</name>
    <message>
        <source>%1, met before</source>
        <translation>%1, déjà rencontré</translation>
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
        <translation>Aucune liaison à un collet n’est choisie. Branchez son câble et cherchez de nouveau, ou tapez le chemin.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>read just now</source>
        <translation>lu à l’instant</translation>
    </message>
    <message>
        <source>read %1 s ago</source>
        <translation>lu il y a %1 s</translation>
    </message>
    <message>
        <source>read %1 min ago</source>
        <translation>lu il y a %1 min</translation>
    </message>
    <message>
        <source>Usually a few seconds</source>
        <translation>D’habitude quelques secondes</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>il reste %1</translation>
    </message>
    <message>
        <source>Collar %1</source>
        <translation>Collet %1</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Collet</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>micrologiciel %1</translation>
    </message>
    <message>
        <source>The display has not been read yet.</source>
        <translation>L’afficheur n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The display is blank: that says nothing about the relay.</source>
        <translation>L’afficheur est vide&#xa0;: cela ne dit rien du relais.</translation>
    </message>
    <message>
        <source>Skull and crossbones: critical failure.</source>
        <translation>Tête de mort&#xa0;: défaillance critique.</translation>
    </message>
    <message>
        <source>Arrow: relay SHUT.</source>
        <translation>Flèche&#xa0;: relais SHUT.</translation>
    </message>
    <message>
        <source>No arrow: relay OPEN.</source>
        <translation>Pas de flèche&#xa0;: relais OPEN.</translation>
    </message>
    <message>
        <source>Thumbs-up: provisioned.</source>
        <translation>Pouce levé&#xa0;: provisionné.</translation>
    </message>
    <message>
        <source>No thumbs-up yet.</source>
        <translation>Pas encore de pouce levé.</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Aucun texte.</translation>
    </message>
    <message>
        <source>Text: “%1”.</source>
        <translation>Texte&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>à l’envers</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>à l’endroit</translation>
    </message>
    <message>
        <source>Form found</source>
        <translation>Forme détectée</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>non détectée</translation>
    </message>
    <message>
        <source>Cell signal</source>
        <translation>Signal cellulaire</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>Health code</source>
        <translation>Code de santé</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>the job has none yet</source>
        <translation>le travail n’en a pas encore</translation>
    </message>
    <message>
        <source>as in the job</source>
        <translation>comme dans le travail</translation>
    </message>
    <message>
        <source>the job says %1</source>
        <translation>le travail dit %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Voltage L1–L2</source>
        <translation>Tension L1–L2</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Produced, P kWh</source>
        <translation>Produit, P kWh</translation>
    </message>
    <message>
        <source>Consumed, C kWh</source>
        <translation>Consommé, C kWh</translation>
    </message>
    <message>
        <source>This is the collar of the job</source>
        <translation>C’est le collet du travail</translation>
    </message>
    <message>
        <source>Right way up, modem registered</source>
        <translation>À l’endroit, modem inscrit</translation>
    </message>
    <message>
        <source>Premises written and read back</source>
        <translation>Adresse écrite et relue</translation>
    </message>
    <message>
        <source>Request taken by the collar</source>
        <translation>Requête acceptée par le collet</translation>
    </message>
    <message>
        <source>First report to the cloud</source>
        <translation>Premier rapport au nuage</translation>
    </message>
    <message>
        <source>Operational, relay and voltage read</source>
        <translation>Opérationnel, relais et tension lus</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminé ici</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>arrêté ici</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Premises ID</source>
        <translation>Identifiant des lieux</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Où il est posé</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Type de RED</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Provisioning …</source>
        <translation>Provisionnement en cours …</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>c’était déjà fait</translation>
    </message>
    <message>
        <source>Usually a minute or two; after 5 min the collar reports an error by itself</source>
        <translation>D’ordinaire une minute ou deux ; après 5 min, le collet signale lui-même une erreur</translation>
    </message>
    <message>
        <source>Before the request, the modem has to find the network: usually within 2 min, at most %1 min</source>
        <translation>Avant la demande, le modem doit trouver le réseau : d’ordinaire en 2 min, au plus %1 min</translation>
    </message>
    <message>
        <source>%1 until the collar gives up</source>
        <translation>%1 avant que le collet n’abandonne</translation>
    </message>
    <message>
        <source>Collar now, L1</source>
        <translation>Collet maintenant, L1</translation>
    </message>
    <message>
        <source>Collar now, L2</source>
        <translation>Collet maintenant, L2</translation>
    </message>
    <message>
        <source>The collar has its time to show it; you need not press again</source>
        <translation>Le collet a son temps pour l’afficher; inutile d’appuyer de nouveau</translation>
    </message>
</context>
<context>
    <name>wm::ui::DeficienciesController</name>
    <message>
        <source>%1 of %2 items were marked as seen.</source>
        <translation>%1 de %2 points ont été marqués comme vus.</translation>
    </message>
    <message>
        <source>Returned by %1 on %2.</source>
        <translation>Retourné par %1 le %2.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2.</source>
        <translation>Accepté par %1 le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies to cure</source>
        <translation>
            <numerusform>%n non-conformité à corriger</numerusform>
            <numerusform>%n non-conformités à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All answered; %n wait for the inspector</source>
        <translation>
            <numerusform>Toutes répondues; %n attend l’inspecteur</numerusform>
            <numerusform>Toutes répondues; %n attendent l’inspecteur</numerusform>
        </translation>
    </message>
    <message>
        <source>All settled</source>
        <translation>Toutes réglées</translation>
    </message>
    <message>
        <source>no citation given</source>
        <translation>aucun renvoi donné</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be cured</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Answered, waits for the inspector</source>
        <translation>Répondue, attend l’inspecteur</translation>
    </message>
    <message>
        <source>Cured, accepted by %1</source>
        <translation>Corrigée, acceptée par %1</translation>
    </message>
    <message>
        <source>Taken back by the inspector</source>
        <translation>Retirée par l’inspecteur</translation>
    </message>
</context>
<context>
    <name>wm::ui::DeviceSession</name>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>No link chosen</source>
        <translation>Aucune liaison choisie</translation>
    </message>
    <message>
        <source>Searching for the device …</source>
        <translation>Recherche de l’appareil …</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Not ready yet: it has just started</source>
        <translation>Pas encore prêt&#xa0;: il vient de démarrer</translation>
    </message>
    <message>
        <source>Silent: no answer</source>
        <translation>Muet&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>Lost: the link is gone</source>
        <translation>Perdu&#xa0;: la liaison n’est plus là</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Utilisé ailleurs</translation>
    </message>
    <message>
        <source>No permission for this port</source>
        <translation>Aucune permission pour ce port</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>No permission: not bonded</source>
        <translation>Pas d’autorisation&#xa0;: non jumelé</translation>
    </message>
    <message>
        <source>SIMULATED %1</source>
        <translation>SIMULÉ %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::DocumentItem</name>
    <message>
        <source>Have</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Not known whether it is asked for</source>
        <translation>On ne sait pas s’il est demandé</translation>
    </message>
    <message>
        <source>Nobody asks for it; for your use</source>
        <translation>Personne ne le demande ; pour votre usage</translation>
    </message>
    <message>
        <source>The record speaks against it: it would be marked NOT TO BE SIGNED.</source>
        <translation>Le registre s’y oppose : il porterait la mention NE PAS SIGNER.</translation>
    </message>
    <message numerus="yes">
        <source>Lacks %1 and %n more</source>
        <translation>
            <numerusform>Il manque : %1 et %n autre</numerusform>
            <numerusform>Il manque : %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Il manque : %1</translation>
    </message>
    <message>
        <source>Drawn, but preliminary</source>
        <translation>Dessiné, mais préliminaire</translation>
    </message>
    <message>
        <source>Nobody knows who asks for it: no handbook of this utility is here</source>
        <translation>On ne sait pas qui le demande : aucun manuel de ce distributeur n’est ici</translation>
    </message>
    <message>
        <source>What it shows cannot be so: %1</source>
        <translation>Ce qu’il montre ne peut pas être : %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::DocumentsController</name>
    <message>
        <source>At any time</source>
        <translation>En tout temps</translation>
    </message>
    <message>
        <source>Asked for: %1. There: %2.</source>
        <translation>Demandés : %1. Présents : %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>Le document n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>No program here opens %1. Save it, and open it elsewhere.</source>
        <translation>Aucun programme ici n’ouvre %1. Enregistrez-le et ouvrez-le ailleurs.</translation>
    </message>
</context>
<context>
    <name>wm::ui::DrawingController</name>
    <message>
        <source>On the drawing</source>
        <translation>Sur le dessin</translation>
    </message>
    <message>
        <source>Not on it</source>
        <translation>N’y est pas</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 pi</translation>
    </message>
    <message>
        <source>Facts contradict each other: not to be handed in</source>
        <translation>Des données se contredisent : à ne pas remettre</translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: %n missing</source>
        <translation>
            <numerusform>Préliminaire : il manque %n</numerusform>
            <numerusform>Préliminaire : il manque %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration: not to be handed in</source>
        <translation>Démonstration : à ne pas remettre</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Low, do over</source>
        <translation>Bas, à refaire</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High, do over</source>
        <translation>Haut, à refaire</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>No table entry</source>
        <translation>Pas dans la table</translation>
    </message>
    <message>
        <source>Cannot be judged yet</source>
        <translation>Ne peut pas encore être jugé</translation>
    </message>
    <message>
        <source>%1 lies within %2 to %3, the company’s band of %4 % over the target.</source>
        <translation>%1 est entre %2 et %3, la bande de l’entreprise de %4&#xa0;% au-dessus de la cible.</translation>
    </message>
    <message>
        <source>%1, held against %2.</source>
        <translation>%1, comparé à %2.</translation>
    </message>
    <message>
        <source>%1 is under the target of %2.</source>
        <translation>%1 est sous la cible de %2.</translation>
    </message>
    <message>
        <source>%1 is over what is allowed: %2.</source>
        <translation>%1 dépasse ce qui est permis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The value is recorded as it is.</source>
        <translation>La valeur est consignée telle quelle.</translation>
    </message>
    <message>
        <source>The target is %1. Your company has set no tolerance above it, so the value is recorded and not judged.</source>
        <translation>La cible est %1. Votre entreprise n’a fixé aucune tolérance au-dessus, la valeur est donc consignée et non jugée.</translation>
    </message>
    <message>
        <source>This terminal has no torque for this conductor size: it may not be terminated here.</source>
        <translation>Cette borne n’a pas de couple pour ce calibre de conducteur&#xa0;: il ne peut pas y être raccordé.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Pas encore connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 · %2 N·m</source>
        <translation>%1 · %2 N·m</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 à %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>That is too long for a number: %n characters. Clear the field and type it anew.</source>
        <translation>
            <numerusform>C’est trop long pour un nombre : %n caractère. Videz le champ et tapez-le de nouveau.</numerusform>
            <numerusform>C’est trop long pour un nombre : %n caractères. Videz le champ et tapez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>calibration due %1</source>
        <translation>étalonnage à échéance %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-11-19 or 11/19/2026.</source>
        <translation>« %1 » n’est pas un jour. Écrivez-le 2026-11-19 ou 11/19/2026.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Hors de la plage</translation>
    </message>
    <message>
        <source>Allowed, but look at it</source>
        <translation>Admis, mais regardez-y</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Held against %1; difference %2.</source>
        <translation>Comparé à %1; écart de %2.</translation>
    </message>
    <message>
        <source>%1 is too far under %2: difference %3.</source>
        <translation>%1 est trop en dessous de %2 : écart de %3.</translation>
    </message>
    <message>
        <source>%1 is too far over %2: difference %3.</source>
        <translation>%1 est trop au-dessus de %2 : écart de %3.</translation>
    </message>
    <message>
        <source>%1 Difference %2.</source>
        <translation>%1 Écart : %2.</translation>
    </message>
    <message>
        <source>%1 is in range.</source>
        <translation>%1 est dans la plage.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Only typed</source>
        <translation>Seulement écrit</translation>
    </message>
    <message>
        <source>Somebody typed it; no frame was heard that says so. Listen to the meter: what it sends is the proof.</source>
        <translation>Quelqu’un l’a écrit ; aucune trame entendue ne le dit. Écoutez le compteur : ce qu’il envoie est la preuve.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>SOUS TENSION</translation>
    </message>
    <message>
        <source>%1 is there; dead is %2. Touch nothing. Find what feeds it, switch that off, lock it, and test again.</source>
        <translation>Il y a %1; hors tension, c’est %2. Ne touchez à rien. Trouvez ce qui l’alimente, coupez-le, cadenassez-le et mesurez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is too far over the target of %2. Loosen it, look at wire and terminal, and tighten it anew.</source>
        <translation>%1 dépasse trop la cible de %2. Desserrez, examinez le fil et la borne, puis resserrez.</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Aucune limite fixée</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Consigné, non jugé</translation>
    </message>
    <message>
        <source>Difference %1. How much is allowed is not laid down, and your company has set no limit for it, so this is no verdict: look at it yourself.</source>
        <translation>Écart %1. Rien n’établit combien est permis et votre entreprise n’a fixé aucune limite; ce n’est donc pas un verdict : jugez-en vous-même.</translation>
    </message>
</context>
<context>
    <name>wm::ui::FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>wm::ui::FindingsController</name>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>One fact missing</source>
        <translation>Une donnée manque</translation>
    </message>
    <message>
        <source>%1 facts missing</source>
        <translation>%1 données manquent</translation>
    </message>
    <message>
        <source>For somebody to confirm</source>
        <translation>À confirmer par quelqu’un</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>This collar can serve this site</source>
        <translation>Ce collet convient à ce site</translation>
    </message>
    <message>
        <source>This collar cannot serve this site as it stands</source>
        <translation>Ce collet ne convient pas à ce site tel quel</translation>
    </message>
    <message>
        <source>Not decided yet whether this collar can serve this site</source>
        <translation>Pas encore tranché si ce collet convient à ce site</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The collar</source>
        <translation>Le collet</translation>
    </message>
    <message>
        <source>The product’s own limits against the facts of this site.</source>
        <translation>Les limites du produit face aux faits de ce site.</translation>
    </message>
    <message>
        <source>%1, version %2, against the facts of this site.</source>
        <translation>%1, version %2, face aux faits de ce site.</translation>
    </message>
    <message>
        <source>It does not carry the whole handbook yet: what it does not mention was not checked.</source>
        <translation>Il ne porte pas encore tout le manuel : ce qu’il ne mentionne pas n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>Variance requested: not granted yet</source>
        <translation>Dérogation demandée : pas encore accordée</translation>
    </message>
    <message>
        <source>Every rule of this pack that applies is met or confirmed</source>
        <translation>Chaque règle applicable de ce paquet est respectée ou confirmée</translation>
    </message>
    <message>
        <source>Not every rule of this pack is met</source>
        <translation>Les règles de ce paquet ne sont pas toutes respectées</translation>
    </message>
    <message>
        <source>%1, version %2, against the facts of this site. The job began with version %3, which is not on this computer any more.</source>
        <translation>%1, version %2, face aux faits de ce site. Le travail a commencé avec la version %3, qui n&apos;est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Version %1 of this pack is here. It changes no finding of this site.</source>
        <translation>La version %1 de ce paquet est ici. Elle ne change aucun constat de ce site.</translation>
    </message>
    <message>
        <source>Version %1 of this pack is here. Findings of this site that it changes: %2.</source>
        <translation>La version %1 de ce paquet est ici. Constats de ce site qu&apos;elle change : %2.</translation>
    </message>
    <message>
        <source>A pack of this computer was refused. %1</source>
        <translation>Un paquet de cet ordinateur a été refusé. %1</translation>
    </message>
    <message>
        <source>Not met; the utility granted a variance</source>
        <translation>Non respecté; le distributeur a accordé une dérogation</translation>
    </message>
    <message>
        <source>Findings it settles: %1</source>
        <translation>Constats que cela règle : %1</translation>
    </message>
    <message>
        <source>Needed together with other facts</source>
        <translation>Nécessaire avec d’autres données</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>Days from then to today</source>
        <translation>Jours depuis lors jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>Worked out from it</source>
        <translation>Calculé à partir de cela</translation>
    </message>
    <message>
        <source>findings it settles: %1</source>
        <translation>constats que cela règle : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not recorded, and wanted before anything is sent in</source>
        <translation>Non consigné, et demandé avant tout envoi</translation>
    </message>
    <message>
        <source>Not met; the utility may grant a variance</source>
        <translation>Non respecté; le distributeur peut accorder une dérogation</translation>
    </message>
    <message>
        <source>Facts contradict each other</source>
        <translation>Des faits se contredisent</translation>
    </message>
    <message>
        <source>These are the rules of %1, which is chosen; the name recorded is that of %2. Correct the one that is wrong.</source>
        <translation>Ce sont les règles de %1, qui est choisi; le nom consigné est celui de %2. Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>No rule of this pack is broken; some are not decided yet</source>
        <translation>Aucune règle de cet ensemble n’est enfreinte; certaines ne sont pas encore tranchées</translation>
    </message>
    <message>
        <source>from the drawing this program made</source>
        <translation>d’après le dessin fait par ce programme</translation>
    </message>
    <message>
        <source>recorded so; the drawing this program made has it</source>
        <translation>consigné ainsi; le dessin fait par ce programme l’a</translation>
    </message>
    <message>
        <source>%1 or thicker</source>
        <translation>%1 ou plus gros</translation>
    </message>
    <message>
        <source>%1 or thinner</source>
        <translation>%1 ou plus mince</translation>
    </message>
    <message>
        <source>Collar and sub-meter</source>
        <translation>Collet et sous-compteur</translation>
    </message>
    <message>
        <source>Which utility?</source>
        <translation>Quel distributeur?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::Fleet</name>
    <message>
        <source>is “%1”</source>
        <translation>est « %1 »</translation>
    </message>
    <message>
        <source>starts with “%1”</source>
        <translation>commence par « %1 »</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <translation>finit par « %1 »</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contient « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Type de RED</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forme du compteur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>The tag “%1” is made.</source>
        <translation>L’étiquette « %1 » est faite.</translation>
    </message>
    <message>
        <source>The tag is called “%1” now, on every unit.</source>
        <translation>L’étiquette s’appelle maintenant « %1 », sur chaque unité.</translation>
    </message>
    <message>
        <source>The tag is deleted, and off all units.</source>
        <translation>L’étiquette est supprimée, et enlevée de toutes les unités.</translation>
    </message>
    <message numerus="yes">
        <source>The tag was put on %n units.</source>
        <translation>
            <numerusform>L’étiquette a été mise sur %n unité.</numerusform>
            <numerusform>L’étiquette a été mise sur %n unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag was taken off %n units.</source>
        <translation>
            <numerusform>L’étiquette a été enlevée de %n unité.</numerusform>
            <numerusform>L’étiquette a été enlevée de %n unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are unprovisioned.</source>
        <translation>
            <numerusform>%n unité mise hors service.</numerusform>
            <numerusform>%n unités mises hors service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>%1 to %2 north, %3 to %4 east</source>
        <translation>%1 à %2 nord, %3 à %4 est</translation>
    </message>
    <message>
        <source>%1 is unprovisioned.</source>
        <translation>%1 est hors service.</translation>
    </message>
    <message>
        <source>Provision Requested: %1 is “%2”. It is “Operational” once it has reached the cloud, within five minutes.</source>
        <translation>Mise en service demandée : %1 est « %2 ». Elle devient opérationnelle quand elle joint le nuage, en cinq minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Provision Requested for %n units.</source>
        <translation>
            <numerusform>Mise en service demandée pour %n unité.</numerusform>
            <numerusform>Mise en service demandée pour %n unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused for %n: %1. %2</source>
        <translation>
            <numerusform>Refusé pour %n : %1. %2</numerusform>
            <numerusform>Refusé pour %n : %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking: %1 of %2 …</source>
        <translation>Demande : %1 sur %2 …</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetChart</name>
    <message>
        <source>Energy produced, since the last reset</source>
        <translation>Énergie produite, depuis la dernière remise à zéro</translation>
    </message>
    <message>
        <source>Energy produced, in each interval</source>
        <translation>Énergie produite, à chaque intervalle</translation>
    </message>
    <message>
        <source>Energy consumed, since the last reset</source>
        <translation>Énergie consommée, depuis la dernière remise à zéro</translation>
    </message>
    <message>
        <source>Energy consumed, in each interval</source>
        <translation>Énergie consommée, à chaque intervalle</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Puissance active</translation>
    </message>
    <message>
        <source>Voltage (RMS)</source>
        <translation>Tension (efficace)</translation>
    </message>
    <message>
        <source>Current (RMS)</source>
        <translation>Courant (efficace)</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Puissance réactive</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Facteur de puissance</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Fetching measurements …</source>
        <translation>Recherche des mesures …</translation>
    </message>
    <message>
        <source>Stopped before everything had come; the chart is as it was.</source>
        <translation>Arrêté avant que tout soit arrivé; le graphique reste comme il était.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching measurements: %n so far …</source>
        <translation>
            <numerusform>Recherche des mesures : %n jusqu’ici …</numerusform>
            <numerusform>Recherche des mesures : %n jusqu’ici …</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more measurements than one chart takes (%L1). It reaches back to %2 only. Choose a shorter time, or fewer units by a filter.</source>
        <translation>Il y a plus de mesures qu’un graphique n’en prend (%L1). Il remonte seulement au %2. Choisissez une période plus courte, ou moins d’unités par un filtre.</translation>
    </message>
    <message>
        <source>There are more measurements than one chart takes (%L1). Choose a shorter time, or fewer units by a filter.</source>
        <translation>Il y a plus de mesures qu’un graphique n’en prend (%L1). Choisissez une période plus courte, ou moins d’unités par un filtre.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>of %1 of %n units</source>
        <translation>
            <numerusform>de %1 de %n unité</numerusform>
            <numerusform>de %1 de %n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show of this in this time.</source>
        <translation>Rien à montrer de cela pour cette période.</translation>
    </message>
    <message>
        <source>No measurement came in this time.</source>
        <translation>Aucune mesure n’est arrivée pendant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n units.</source>
        <translation>
            <numerusform>La somme de %n unité.</numerusform>
            <numerusform>La somme de %n unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n units.</source>
        <translation>
            <numerusform>La moyenne de %n unité.</numerusform>
            <numerusform>La moyenne de %n unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points.</source>
        <translation>
            <numerusform>%n point.</numerusform>
            <numerusform>%n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, last %2.</source>
        <translation>Premier %1, dernier %2.</translation>
    </message>
    <message>
        <source>Least %1 at %2, greatest %3 at %4.</source>
        <translation>Minimum %1 le %2, maximum %3 le %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps without a report, the longest from %1 to %2.</source>
        <translation>
            <numerusform>%n trou sans rapport, de %1 à %2.</numerusform>
            <numerusform>%n trous sans rapport, le plus long de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n times not every unit had reported: those points are hollow, and no line leads to a sum.</source>
        <translation>
            <numerusform>À %n moment, toutes les unités n’avaient pas envoyé de rapport : ce point est creux, et aucune ligne ne mène à une somme.</numerusform>
            <numerusform>À %n moments, toutes les unités n’avaient pas envoyé de rapport : ces points sont creux, et aucune ligne ne mène à une somme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A counter went back %n times; the line is interrupted there.</source>
        <translation>
            <numerusform>Un compteur a reculé %n fois; la ligne s’y interrompt.</numerusform>
            <numerusform>Un compteur a reculé %n fois; la ligne s’y interrompt.</numerusform>
        </translation>
    </message>
    <message>
        <source>no report</source>
        <translation>aucun rapport</translation>
    </message>
    <message numerus="yes">
        <source>A line for each of %n units.</source>
        <translation>
            <numerusform>Une ligne pour %n appareil.</numerusform>
            <numerusform>Une ligne pour chacun des %n appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no report in this time.</source>
        <translation>%1 : aucun rapport pendant cette période.</translation>
    </message>
    <message>
        <source>%1: first %2, last %3.</source>
        <translation>%1 : premier %2, dernier %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps without a report, where no line is.</source>
        <translation>
            <numerusform>%n intervalle sans rapport, où il n’y a pas de ligne.</numerusform>
            <numerusform>%n intervalles sans rapport, où il n’y a pas de ligne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetColumns</name>
    <message>
        <source>Unit S/N</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forme du compteur</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Type de RED</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Install date</source>
        <translation>Date d’installation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Premises ID</source>
        <translation>Identifiant des lieux</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Version du micrologiciel</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetFiles</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>« %1 » n’a pas pu être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written: %n lines.</source>
        <translation>
            <numerusform>« %1 » est écrit : %n ligne.</numerusform>
            <numerusform>« %1 » est écrit : %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Arrêté; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing the units …</source>
        <translation>Écriture des unités …</translation>
    </message>
    <message>
        <source>Fetching measurements …</source>
        <translation>Recherche des mesures …</translation>
    </message>
    <message>
        <source>The office is not connected any more; no file was written.</source>
        <translation>Le bureau n’est plus connecté; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>No file was written. %1</source>
        <translation>Aucun fichier n’a été écrit. %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetching measurements: %n so far …</source>
        <translation>
            <numerusform>Recherche des mesures : %n jusqu’ici …</numerusform>
            <numerusform>Recherche des mesures : %n jusqu’ici …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurements say more power than their volts and amperes allow.</source>
        <translation>
            <numerusform>%n mesure indique plus de puissance que ses volts et ampères ne le permettent.</numerusform>
            <numerusform>%n mesures indiquent plus de puissance que leurs volts et ampères ne le permettent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Écriture du fichier …</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetMap</name>
    <message numerus="yes">
        <source>%n units have no latitude and longitude at the office; they are not on the map.</source>
        <translation>
            <numerusform>%n unité n’a ni latitude ni longitude au bureau; elle n’est pas sur la carte.</numerusform>
            <numerusform>%n unités n’ont ni latitude ni longitude au bureau; elles ne sont pas sur la carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units, %1</source>
        <translation>
            <numerusform>%n unité, %1</numerusform>
            <numerusform>%n unités, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not operational</source>
        <translation>
            <numerusform>%n non opérationnelle</numerusform>
            <numerusform>%n non opérationnelles</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit is on the map.</source>
        <translation>Aucune unité n’est sur la carte.</translation>
    </message>
    <message numerus="yes">
        <source>%n units on the map, at %L1 marks.</source>
        <translation>
            <numerusform>%n unité sur la carte, en %L1 repères.</numerusform>
            <numerusform>%n unités sur la carte, en %L1 repères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest: %1.</source>
        <translation>Les plus grands : %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetRelay</name>
    <message>
        <source>will be told to open; it says it is open already</source>
        <translation>on lui dira de s’ouvrir; il se dit déjà ouvert</translation>
    </message>
    <message>
        <source>will be told to shut; it says it is shut already</source>
        <translation>on lui dira de se fermer; il se dit déjà fermé</translation>
    </message>
    <message>
        <source>will be opened</source>
        <translation>sera ouvert</translation>
    </message>
    <message>
        <source>will be shut</source>
        <translation>sera fermé</translation>
    </message>
    <message>
        <source>what waits for it is taken back; it stays as it is</source>
        <translation>ce qui l’attendait est retiré; il reste comme il est</translation>
    </message>
    <message>
        <source>was asked for already, and waits</source>
        <translation>a déjà été demandé, et attend</translation>
    </message>
    <message>
        <source>left out: it is not provisioned</source>
        <translation>laissée de côté : elle n’est pas en service</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>laissée de côté : %1</translation>
    </message>
    <message>
        <source>%L1 units are chosen, and one change takes at most %L2. Choose fewer, by a filter for instance.</source>
        <translation>%L1 unités sont choisies, et un changement en prend au plus %L2. Choisissez-en moins, par un filtre par exemple.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>
            <numerusform>À %1, %n relais s’ouvre : ce qui alimente par lui est coupé du réseau. Un relais ouvert ne met rien hors tension; seul un appareil de mesure le dit.</numerusform>
            <numerusform>À %1, %n relais s’ouvrent : ce qui alimente par eux est coupé du réseau. Un relais ouvert ne met rien hors tension; seul un appareil de mesure le dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</source>
        <translation>
            <numerusform>À %1, %n relais se ferme : ce qui est câblé derrière est relié au réseau et sous tension, qui que ce soit qui s’y trouve.</numerusform>
            <numerusform>À %1, %n relais se ferment : ce qui est câblé derrière est relié au réseau et sous tension, qui que ce soit qui s’y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are left out; the list says why.</source>
        <translation>
            <numerusform>%n unité est laissée de côté; la liste dit pourquoi.</numerusform>
            <numerusform>%n unités sont laissées de côté; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</source>
        <translation>
            <numerusform>Pour %n d’entre elles le bureau n’a pas de travail : il ne sait rien du cadenassage, du câblage et de la permission à cet endroit.</numerusform>
            <numerusform>Pour %n d’entre elles le bureau n’a pas de travail : il ne sait rien du cadenassage, du câblage et de la permission à ces endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open at %1.</source>
        <translation>Ouverture à %1.</translation>
    </message>
    <message>
        <source>Shut at %1.</source>
        <translation>Fermeture à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged: %1 of %n units.</source>
        <translation>
            <numerusform>Confirmé : %1 de %n unité.</numerusform>
            <numerusform>Confirmé : %1 de %n unités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>En attente : %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Annulé : %1.</translation>
    </message>
    <message>
        <source>Not done, see the list: %1.</source>
        <translation>Non fait, voir la liste : %1.</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation>Ouverture : %1</translation>
    </message>
    <message>
        <source>Shut at %1</source>
        <translation>Fermeture : %1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged: %1 of %n units</source>
        <translation>
            <numerusform>Confirmé : %1 de %n unité</numerusform>
            <numerusform>Confirmé : %1 de %n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>demandé par %1</translation>
    </message>
    <message>
        <source>None of these units can be changed now; the list says why.</source>
        <translation>Aucune de ces unités ne peut être changée maintenant; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>waits for the unit&apos;s next report; it can no longer be cancelled</source>
        <translation>attend le prochain rapport de l’unité; il ne peut plus être annulé</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUnit</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Facteur de puissance</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Puissance active</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Puissance réactive</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Energy consumed</source>
        <translation>Énergie consommée</translation>
    </message>
    <message>
        <source>Energy produced</source>
        <translation>Énergie produite</translation>
    </message>
    <message>
        <source>Voltage (RMS)</source>
        <translation>Tension (efficace)</translation>
    </message>
    <message>
        <source>Current (RMS)</source>
        <translation>Courant (efficace)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The DER is disconnected from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>La RED est déconnectée du réseau. Un relais ouvert ne met rien hors tension; seul un appareil de mesure le dit.</translation>
    </message>
    <message>
        <source>The DER is connected to the grid.</source>
        <translation>La RED est connectée au réseau.</translation>
    </message>
    <message>
        <source>The unit has not told it.</source>
        <translation>L’unité ne l’a pas dit.</translation>
    </message>
    <message>
        <source>It is to open at %1.</source>
        <translation>Il doit s’ouvrir à %1.</translation>
    </message>
    <message>
        <source>It is to shut at %1.</source>
        <translation>Il doit se fermer à %1.</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Numéro de modèle</translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation>Forme du compteur</translation>
    </message>
    <message>
        <source>Install date</source>
        <translation>Date d’installation</translation>
    </message>
    <message>
        <source>Provisioned by</source>
        <translation>Mise en service par</translation>
    </message>
    <message>
        <source>DER type</source>
        <translation>Type de RED</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Version du micrologiciel</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Intervalle de mesure</translation>
    </message>
    <message>
        <source>Report rate</source>
        <translation>Intervalle des rapports</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Hex status</source>
        <translation>État hexadécimal</translation>
    </message>
    <message>
        <source>Communication type</source>
        <translation>Type de communication</translation>
    </message>
    <message>
        <source>Communication provider</source>
        <translation>Fournisseur de communication</translation>
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
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
    <message>
        <source>Premises ID</source>
        <translation>Identifiant des lieux</translation>
    </message>
    <message>
        <source>Location notes</source>
        <translation>Notes d’emplacement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>More power than its volts and amperes allow</source>
        <translation>Plus de puissance que ses volts et ampères ne le permettent</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUnits</name>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>s’ouvre à %1</translation>
    </message>
    <message>
        <source>shuts at %1</source>
        <translation>se ferme à %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUsers</name>
    <message>
        <source>E-mail %1</source>
        <translation>Le courriel %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>has not joined yet</source>
        <translation>ne s’est pas encore joint</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetViews</name>
    <message>
        <source>no filter</source>
        <translation>aucun filtre</translation>
    </message>
</context>
<context>
    <name>wm::ui::FolderList</name>
    <message>
        <source>There is no folder %1. Choose another place, or type one that is there.</source>
        <translation>Il n’y a pas de dossier %1. Choisissez un autre emplacement ou tapez-en un qui existe.</translation>
    </message>
    <message>
        <source>You may not look into %1. Choose another folder.</source>
        <translation>Vous n’avez pas le droit de voir %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>You may not read %1. Choose another file.</source>
        <translation>Vous n’avez pas le droit de lire %1. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>Donnez un nom au dossier.</translation>
    </message>
    <message>
        <source>A folder’s name has no “/” in it.</source>
        <translation>Le nom d’un dossier ne contient pas « / ».</translation>
    </message>
    <message>
        <source>There is already something of the name %1.</source>
        <translation>Il y a déjà quelque chose du nom de %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made in %2. Choose another place.</source>
        <translation>Le dossier %1 n’a pas pu être créé dans %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>wm::ui::Help</name>
    <message>
        <source>Something typed, or a file, is not as it should be</source>
        <translation>Une saisie ou un fichier n’est pas comme il faut</translation>
    </message>
    <message>
        <source>A number with its unit in it, a day that the calendar does not have, a value outside what is allowed, or a file of another sort than the one asked for.</source>
        <translation>Un nombre avec son unité, un jour que le calendrier n’a pas, une valeur hors de ce qui est permis, ou un fichier d’une autre sorte que celle demandée.</translation>
    </message>
    <message>
        <source>The sentence names the field or the file. Correct it there; what you typed is still in its field.</source>
        <translation>La phrase nomme le champ ou le fichier. Corrigez-le là ; ce que vous avez écrit est encore dans son champ.</translation>
    </message>
    <message>
        <source>What was looked for is not there</source>
        <translation>Ce qui était cherché n’est pas là</translation>
    </message>
    <message>
        <source>A file was moved, an adapter is not plugged in, or it got another name when it was plugged in again.</source>
        <translation>Un fichier a été déplacé, un adaptateur n’est pas branché, ou il a pris un autre nom quand on l’a rebranché.</translation>
    </message>
    <message>
        <source>Plug the adapter in and look again, or choose the file anew. The record has lost nothing.</source>
        <translation>Branchez l’adaptateur et cherchez de nouveau, ou choisissez le fichier encore une fois. Le registre n’a rien perdu.</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, holds it</source>
        <translation>Un autre programme, ou une autre fenêtre de celui-ci, l’occupe</translation>
    </message>
    <message>
        <source>A second Witnessmark is open on the same records, or a terminal program has the port.</source>
        <translation>Un second Witnessmark est ouvert sur les mêmes registres, ou un programme de terminal a le port.</translation>
    </message>
    <message>
        <source>Close the other one. Until then the records can be looked at here, and not changed.</source>
        <translation>Fermez l’autre. D’ici là, les registres peuvent être regardés ici, mais pas changés.</translation>
    </message>
    <message>
        <source>The system does not allow it</source>
        <translation>Le système ne le permet pas</translation>
    </message>
    <message>
        <source>This user may not use serial ports or Bluetooth, or may not write into that folder.</source>
        <translation>Cet utilisateur ne peut pas se servir des ports série ou de Bluetooth, ou ne peut pas écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>For a port on Linux: have the user added to the group dialout, and sign in anew. For a folder: choose another, or have its rights changed.</source>
        <translation>Pour un port sous Linux : faites ajouter l’utilisateur au groupe dialout, puis ouvrez une nouvelle session. Pour un dossier : choisissez-en un autre, ou faites changer ses droits.</translation>
    </message>
    <message>
        <source>It was there, and is gone</source>
        <translation>C’était là, et ce n’y est plus</translation>
    </message>
    <message>
        <source>The adapter was pulled out, the device lost its supply, or Bluetooth was out of reach.</source>
        <translation>L’adaptateur a été débranché, l’appareil a perdu son alimentation, ou Bluetooth était hors de portée.</translation>
    </message>
    <message>
        <source>Plug it in or go nearer, then read again. What was recorded stays. A request that the collar has got is gone on with, not sent twice.</source>
        <translation>Branchez-le ou approchez-vous, puis lisez de nouveau. Ce qui a été enregistré reste. Une demande que le collet a reçue est poursuivie, pas envoyée deux fois.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est venue à temps</translation>
    </message>
    <message>
        <source>No supply, wires A and B crossed, another speed or unit number, or too far away for Bluetooth. A sub-meter speaks only every 5 minutes.</source>
        <translation>Pas d’alimentation, fils A et B croisés, une autre vitesse ou un autre numéro d’unité, ou trop loin pour Bluetooth. Un sous-compteur ne parle que toutes les 5 minutes.</translation>
    </message>
    <message>
        <source>Check supply and wires first, then try again nearer to it. The bench shows whether anything comes at all.</source>
        <translation>Vérifiez d’abord l’alimentation et les fils, puis réessayez de plus près. Le banc montre si quelque chose arrive.</translation>
    </message>
    <message>
        <source>The device answered what it may not answer</source>
        <translation>L’appareil a répondu ce qu’il ne doit pas répondre</translation>
    </message>
    <message>
        <source>Noise on the line, two devices with the same number, or firmware that this program does not know.</source>
        <translation>Du bruit sur la ligne, deux appareils avec le même numéro, ou un micrologiciel que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Read again. If it comes back, save the recording under Support: it holds every byte for whoever looks into it.</source>
        <translation>Lisez de nouveau. Si cela revient, enregistrez l’enregistrement sous Soutien : il contient chaque octet pour qui l’examinera.</translation>
    </message>
    <message>
        <source>It was refused on purpose</source>
        <translation>Cela a été refusé exprès</translation>
    </message>
    <message>
        <source>A step before this one is open, a rule of safety stands against it, or the collar itself said no.</source>
        <translation>Une étape précédente est ouverte, une règle de sécurité s’y oppose, ou le collet lui-même a dit non.</translation>
    </message>
    <message>
        <source>Do first what the sentence names. Nobody can skip a stop-work step.</source>
        <translation>Faites d’abord ce que la phrase nomme. Personne ne peut sauter une étape d’arrêt du travail.</translation>
    </message>
    <message>
        <source>It is another thing than the one expected</source>
        <translation>C’est autre chose que ce qui était attendu</translation>
    </message>
    <message>
        <source>The number that was read is not the one of this job, or a file belongs to another job.</source>
        <translation>Le numéro lu n’est pas celui de ce travail, ou un fichier appartient à un autre travail.</translation>
    </message>
    <message>
        <source>Read the label once more. Correct the number in the job where that is wrong; otherwise look for the right device or file.</source>
        <translation>Relisez l’étiquette. Corrigez le numéro dans le travail si c’est lui qui est faux ; sinon, cherchez le bon appareil ou le bon fichier.</translation>
    </message>
    <message>
        <source>The bytes do not prove themselves</source>
        <translation>Les octets ne se prouvent pas eux-mêmes</translation>
    </message>
    <message>
        <source>A file was cut off or changed on its way, or a disk is failing.</source>
        <translation>Un fichier a été coupé ou changé en chemin, ou un disque est défaillant.</translation>
    </message>
    <message>
        <source>Take the file once more from where it came. A record that does not prove itself can be looked at, and not gone on with.</source>
        <translation>Reprenez le fichier d’où il vient. Un registre qui ne se prouve pas peut être regardé, mais pas poursuivi.</translation>
    </message>
    <message>
        <source>It was made by a later release</source>
        <translation>Cela vient d’une version plus récente</translation>
    </message>
    <message>
        <source>A colleague has a newer Witnessmark, or a newer handbook.</source>
        <translation>Un collègue a un Witnessmark plus récent, ou un manuel plus récent.</translation>
    </message>
    <message>
        <source>Install the newer release here. Nothing is opened by halves.</source>
        <translation>Installez ici la version plus récente. Rien ne s’ouvre à moitié.</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>Il ne reste plus de place</translation>
    </message>
    <message>
        <source>The disk or the card is full; photos take the most.</source>
        <translation>Le disque ou la carte est plein ; les photos prennent le plus de place.</translation>
    </message>
    <message>
        <source>Make room, then record again. What you put in is still in its fields.</source>
        <translation>Faites de la place, puis enregistrez de nouveau. Ce que vous avez mis est encore dans ses champs.</translation>
    </message>
    <message>
        <source>It can be looked at, not changed</source>
        <translation>On peut le regarder, pas le changer</translation>
    </message>
    <message>
        <source>The records are open in another window, or their disk does not let anybody write.</source>
        <translation>Les registres sont ouverts dans une autre fenêtre, ou leur disque ne laisse personne écrire.</translation>
    </message>
    <message>
        <source>Work in the other window. Or close it and choose “Open them to work” here.</source>
        <translation>Travaillez dans l’autre fenêtre. Ou fermez-la et choisissez ici « Les ouvrir pour travailler ».</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Cela a été arrêté</translation>
    </message>
    <message>
        <source>Somebody ended it, here or at the device.</source>
        <translation>Quelqu’un y a mis fin, ici ou à l’appareil.</translation>
    </message>
    <message>
        <source>Begin again when you want to. What was read by then is kept.</source>
        <translation>Recommencez quand vous voulez. Ce qui a été lu jusque-là est gardé.</translation>
    </message>
    <message>
        <source>It is there, and not ready yet</source>
        <translation>C’est là, et pas encore prêt</translation>
    </message>
    <message>
        <source>A collar that has just got its supply is still starting, or a list is still being read.</source>
        <translation>Un collet qui vient de recevoir son alimentation démarre encore, ou une liste est encore en lecture.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>A file, a device or the system failed</source>
        <translation>Un fichier, un appareil ou le système a failli</translation>
    </message>
    <message>
        <source>A cable with a loose contact, a failing disk, or a fault of the system.</source>
        <translation>Un câble au contact lâche, un disque défaillant, ou une faute du système.</translation>
    </message>
    <message>
        <source>Try another cable or another port. If it comes back, save the recording under Support.</source>
        <translation>Essayez un autre câble ou un autre port. Si cela revient, enregistrez l’enregistrement sous Soutien.</translation>
    </message>
    <message>
        <source>AC disconnect</source>
        <translation>Sectionneur CA</translation>
    </message>
    <message>
        <source>A switch by hand between generation and service. The utility wants it seen open, and lockable so.</source>
        <translation>Un interrupteur manuel entre la production et le branchement. Le distributeur veut le voir ouvert, et verrouillable ainsi.</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC</translation>
    </message>
    <message>
        <source>Interrupting capacity in kiloamperes: the fault current that a breaker or a collar can stand.</source>
        <translation>Pouvoir de coupure en kiloampères : le courant de défaut qu’un disjoncteur ou un collet peut supporter.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>A sentence that somebody confirms in person. It goes into the record with the name.</source>
        <translation>Une phrase que quelqu’un confirme en personne. Elle entre au registre avec le nom.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>A file with one whole job in it, its record and its photos, to be opened elsewhere.</source>
        <translation>Un fichier avec un travail entier, son registre et ses photos, à ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Collet</translation>
    </message>
    <message>
        <source>The device between the meter and its socket that generation is connected to.</source>
        <translation>L’appareil entre le compteur et son embase auquel la production est raccordée.</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>TC</translation>
    </message>
    <message>
        <source>Current transformer: its side marked for the source faces the utility, its colours go to one phase.</source>
        <translation>Transformateur de courant : son côté marqué pour la source regarde le distributeur, ses couleurs vont à une seule phase.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What a rule says of this site: met, not met, not known, to be confirmed.</source>
        <translation>Ce qu’une règle dit de ce site : respectée, non respectée, inconnue, à confirmer.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>The 12 bytes that an IMS sub-meter sends by itself every 5 minutes.</source>
        <translation>Les 12 octets qu’un sous-compteur IMS envoie de lui-même toutes les 5 minutes.</translation>
    </message>
    <message>
        <source>GMA</source>
        <translation>GMA</translation>
    </message>
    <message>
        <source>Generation meter adapter: an adapter at the meter socket that generation is connected to.</source>
        <translation>Adaptateur de compteur pour la production : un adaptateur à l’embase du compteur auquel la production est raccordée.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>The fingerprint of a record as it stands. A signature holds for that one.</source>
        <translation>L’empreinte d’un registre tel qu’il est. Une signature vaut pour celle-là.</translation>
    </message>
    <message>
        <source>IMS</source>
        <translation>IMS</translation>
    </message>
    <message>
        <source>A family of sub-meters that send over two wires, and cannot be asked.</source>
        <translation>Une famille de sous-compteurs qui envoient sur deux fils et qu’on ne peut pas interroger.</translation>
    </message>
    <message>
        <source>Line side, load side</source>
        <translation>Côté ligne, côté charge</translation>
    </message>
    <message>
        <source>Before and behind the main breaker, seen from the utility.</source>
        <translation>Avant et après le disjoncteur principal, vu du distributeur.</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Cadenassage</translation>
    </message>
    <message>
        <source>The lock and tag that keep a breaker or disconnect open while somebody works.</source>
        <translation>Le cadenas et l’étiquette qui gardent un disjoncteur ou un sectionneur ouvert pendant que quelqu’un travaille.</translation>
    </message>
    <message>
        <source>Neutral lead</source>
        <translation>Conducteur de neutre</translation>
    </message>
    <message>
        <source>The collar’s wire that is landed on the neutral in the socket.</source>
        <translation>Le fil du collet qui est raccordé au neutre dans l’embase.</translation>
    </message>
    <message>
        <source>NGOM</source>
        <translation>NGOM</translation>
    </message>
    <message>
        <source>Net generation output meter: it counts what the generation gives.</source>
        <translation>Compteur de la production nette : il compte ce que donne la production.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The file that is handed in: forms, drawings, photos, and the record that proves them.</source>
        <translation>Le fichier qu’on remet : formulaires, plans, photos, et le registre qui les prouve.</translation>
    </message>
    <message>
        <source>PCC</source>
        <translation>PCC</translation>
    </message>
    <message>
        <source>Point of common coupling: where the site meets the utility’s network.</source>
        <translation>Point de couplage commun : où le site rejoint le réseau du distributeur.</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Address and service of the site, as provisioning writes them to the collar.</source>
        <translation>Adresse et branchement du site, tels que le provisionnement les écrit dans le collet.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Telling the collar where it is, so that its network lets it work.</source>
        <translation>Dire au collet où il se trouve, pour que son réseau le laisse travailler.</translation>
    </message>
    <message>
        <source>PTO</source>
        <translation>PTO</translation>
    </message>
    <message>
        <source>Permission to operate. Before it nobody may run the generation.</source>
        <translation>Permission d’exploiter. Avant elle, personne ne peut faire fonctionner la production.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>The collar’s switch for the generation. It is closed from afar, not by hand.</source>
        <translation>L’interrupteur du collet pour la production. Il se ferme à distance, pas à la main.</translation>
    </message>
    <message>
        <source>RS-485</source>
        <translation>RS-485</translation>
    </message>
    <message>
        <source>A pair of wires, A and B, for data. Crossed, nothing on it can be read.</source>
        <translation>Une paire de fils, A et B, pour les données. Croisés, rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>Stop work</source>
        <translation>Arrêt du travail</translation>
    </message>
    <message>
        <source>A step that cannot be skipped, waived or signed away: somebody could be hurt.</source>
        <translation>Une étape qu’on ne peut ni sauter, ni dispenser, ni écarter par une signature : quelqu’un pourrait être blessé.</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>The utility’s leave not to meet one of its rules, with its reference.</source>
        <translation>La permission du distributeur de ne pas respecter une de ses règles, avec sa référence.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>Leaving a finding as it is, with a reason and a name.</source>
        <translation>Laisser un constat tel quel, avec un motif et un nom.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>on a drawing</source>
        <translation>sur un plan</translation>
    </message>
    <message>
        <source>while the plan is changed</source>
        <translation>pendant qu’on change le plan</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Maj + Tab</translation>
    </message>
    <message>
        <source>The next control, the one before</source>
        <translation>La commande suivante, la précédente</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>Does what the control says</source>
        <translation>Fait ce que dit la commande</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Closes the sheet and leaves everything as it was</source>
        <translation>Ferme la feuille et laisse tout comme c’était</translation>
    </message>
    <message>
        <source>Ctrl + 1 … 5</source>
        <translation>Ctrl + 1 … 5</translation>
    </message>
    <message>
        <source>Jobs, Bench, Fleet, Support, Settings</source>
        <translation>Travaux, Banc, Parc, Soutien, Réglages</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The next field, then the one action, else what is missing</source>
        <translation>Le champ suivant, puis l’action, sinon ce qui manque</translation>
    </message>
    <message>
        <source>in a field of a step</source>
        <translation>dans un champ d’une étape</translation>
    </message>
    <message>
        <source>Ctrl + Enter</source>
        <translation>Ctrl + Entrée</translation>
    </message>
    <message>
        <source>Records the step, or goes to what is missing</source>
        <translation>Enregistre l’étape, ou va à ce qui manque</translation>
    </message>
    <message>
        <source>anywhere in a step</source>
        <translation>partout dans une étape</translation>
    </message>
    <message>
        <source>Ctrl + V</source>
        <translation>Ctrl + V</translation>
    </message>
    <message>
        <source>Pastes a photo’s file</source>
        <translation>Colle le fichier d’une photo</translation>
    </message>
    <message>
        <source>at “Photo from a file”</source>
        <translation>à « Photo d’un fichier »</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Déplacent la feuille</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>Plus grand, plus petit, tout</translation>
    </message>
    <message>
        <source>The next thing drawn, the one before</source>
        <translation>L’objet dessiné suivant, le précédent</translation>
    </message>
    <message>
        <source>To the fact it was drawn from</source>
        <translation>Au fait d’après lequel il est dessiné</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>The sheet before, the next</source>
        <translation>La feuille précédente, la suivante</translation>
    </message>
    <message>
        <source>Move the thing in hand</source>
        <translation>Déplacent l’objet en main</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Takes it off the plan</source>
        <translation>Le retire du plan</translation>
    </message>
    <message>
        <source>Ctrl + Z, Ctrl + Y</source>
        <translation>Ctrl + Z, Ctrl + Y</translation>
    </message>
    <message>
        <source>Undo, and again</source>
        <translation>Annuler, et rétablir</translation>
    </message>
    <message>
        <source>Into the step, to the first thing it wants</source>
        <translation>Dans l’étape, à la première chose qu’elle demande</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If none of it helps, call %1. (%2)</source>
        <translation>Si rien de tout cela n’aide, appelez le %1. (%2)</translation>
    </message>
    <message>
        <source>The maker’s page keeps who is signed in as a cookie; without cookies it loses that.</source>
        <translation>La page du fabricant garde dans un témoin qui est connecté; sans témoins, elle le perd.</translation>
    </message>
    <message>
        <source>The display is fed behind the collar’s breaker: without the utility’s supply, or with the breaker off, it is dark. A dark display proves nothing dead.</source>
        <translation>L’afficheur est alimenté derrière le disjoncteur du collet : sans l’alimentation du distributeur, ou disjoncteur ouvert, il est éteint. Un afficheur éteint ne prouve l’absence de tension nulle part.</translation>
    </message>
    <message>
        <source>The modem finds no network: it is not activated, or the carrier does not reach this place.</source>
        <translation>Le modem ne trouve pas de réseau : il n’est pas activé, ou le fournisseur ne couvre pas ce lieu.</translation>
    </message>
    <message>
        <source>Nobody has provisioned the collar yet, or what the company entered about the unit does not fit it.</source>
        <translation>Personne n’a encore provisionné le collet, ou ce que l’entreprise a inscrit sur l’unité ne lui correspond pas.</translation>
    </message>
    <message>
        <source>What the cloud holds about the unit does not let it be enrolled.</source>
        <translation>Ce que le nuage garde sur l’unité ne permet pas de l’inscrire.</translation>
    </message>
    <message>
        <source>The collar did not reach the cloud within five minutes: it had no supply, its breaker was off, or its modem no network.</source>
        <translation>Le collet n’a pas joint le nuage en cinq minutes : il n’avait pas d’alimentation, son disjoncteur était ouvert, ou son modem n’avait pas de réseau.</translation>
    </message>
    <message>
        <source>The cloud has not heard from the collar as it should: it has no supply, its breaker is off, or its modem no network.</source>
        <translation>Le nuage n’a pas de nouvelles du collet comme il le devrait : il n’a pas d’alimentation, son disjoncteur est ouvert, ou son modem n’a pas de réseau.</translation>
    </message>
    <message>
        <source>A change did not get to the collar: it had no supply, its breaker was off, or its modem no network.</source>
        <translation>Un changement n’est pas arrivé au collet : il n’avait pas d’alimentation, son disjoncteur était ouvert, ou son modem n’avait pas de réseau.</translation>
    </message>
    <message>
        <source>The collar reports a critical failure; a lid or display contacts that are not seated are the usual reason that can be mended on site.</source>
        <translation>Le collet signale une défaillance critique; un couvercle ou des contacts d’afficheur mal assis en sont la cause habituelle que l’on peut corriger sur place.</translation>
    </message>
    <message>
        <source>No current is seen: a transformer is not connected or faces the wrong way, there is no load, or the supply is missing.</source>
        <translation>Aucun courant n’est vu : un transformateur n’est pas raccordé ou est à l’envers, il n’y a pas de charge, ou l’alimentation manque.</translation>
    </message>
    <message>
        <source>A transformer is reversed, or stands on another line than its voltage: part of the energy is not counted.</source>
        <translation>Un transformateur est inversé, ou sur une autre ligne que sa tension : une partie de l’énergie n’est pas comptée.</translation>
    </message>
    <message>
        <source>The meter has no supply, counts nothing, or its display is not connected to it.</source>
        <translation>Le compteur n’a pas d’alimentation, ne compte rien, ou son afficheur n’y est pas raccordé.</translation>
    </message>
    <message>
        <source>Current flows against its voltage: a transformer is turned round, or a line and its transformer are not the same. Without load the lamp means nothing.</source>
        <translation>Le courant va contre sa tension : un transformateur est retourné, ou une ligne et son transformateur ne correspondent pas. Sans charge, le voyant ne dit rien.</translation>
    </message>
    <message>
        <source>Writes it down</source>
        <translation>L’inscrit</translation>
    </message>
    <message>
        <source>while a deficiency or its answer is written</source>
        <translation>pendant qu’on écrit une non-conformité ou sa réponse</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Ctrl + F</translation>
    </message>
    <message>
        <source>Finds an item</source>
        <translation>Cherche un élément</translation>
    </message>
    <message>
        <source>in an inspection</source>
        <translation>dans une inspection</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImsLooks</name>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>The same as power</source>
        <translation>La même en puissance</translation>
    </message>
    <message>
        <source>10 Wh lamp, ten turns</source>
        <translation>Voyant de 10 Wh, dix cycles</translation>
    </message>
    <message>
        <source>1 kWh lamp, one turn</source>
        <translation>Voyant de 1 kWh, un cycle</translation>
    </message>
    <message>
        <source>Test screen to test screen</source>
        <translation>D’un écran d’essai au suivant</translation>
    </message>
    <message>
        <source>Demand now on the display</source>
        <translation>Demande actuelle affichée</translation>
    </message>
    <message>
        <source>%1 at this load</source>
        <translation>%1 à cette charge</translation>
    </message>
    <message>
        <source>type the load to judge it</source>
        <translation>tapez la charge pour en juger</translation>
    </message>
    <message>
        <source>%1; its turns mean %2</source>
        <translation>%1; ses cycles indiquent %2</translation>
    </message>
    <message>
        <source>Red reverse-phase lamp</source>
        <translation>Voyant rouge d’inversion de phase</translation>
    </message>
    <message>
        <source>lit</source>
        <translation>allumé</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>Power down. Check the side and the line of every transformer.</source>
        <translation>Coupez l’alimentation. Vérifiez le sens et la ligne de chaque transformateur.</translation>
    </message>
    <message>
        <source>dark with more than 1 A; with less it says nothing</source>
        <translation>éteint au-dessus de 1 A; au-dessous il ne dit rien</translation>
    </message>
    <message>
        <source>Green 10 Wh lamp, ten turns</source>
        <translation>Voyant vert de 10 Wh, dix cycles</translation>
    </message>
    <message>
        <source>Green 1 kWh lamp, one turn</source>
        <translation>Voyant vert de 1 kWh, un cycle</translation>
    </message>
    <message>
        <source>Test screen</source>
        <translation>Écran d’essai</translation>
    </message>
    <message>
        <source>every segment lit</source>
        <translation>tous les segments allumés</translation>
    </message>
    <message>
        <source>a segment is dead</source>
        <translation>un segment est mort</translation>
    </message>
    <message>
        <source>Every number on this display is doubtful.</source>
        <translation>Tous les nombres de cet afficheur sont douteux.</translation>
    </message>
    <message>
        <source>every segment lit for one second</source>
        <translation>tous les segments allumés pendant une seconde</translation>
    </message>
    <message>
        <source>Test screen comes back</source>
        <translation>L’écran d’essai revient</translation>
    </message>
    <message>
        <source>every 18 s; every 19 s with demand, after three screens of 6 s</source>
        <translation>toutes les 18 s; toutes les 19 s avec demande, après trois écrans de 6 s</translation>
    </message>
    <message>
        <source>Demand now</source>
        <translation>Demande actuelle</translation>
    </message>
    <message>
        <source>within 5 % of %1, after five steady minutes</source>
        <translation>à 5 % près de %1, après cinq minutes stables</translation>
    </message>
    <message>
        <source>says nothing without a known load</source>
        <translation>ne dit rien sans charge connue</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImsSession</name>
    <message>
        <source>No link to a meter is chosen. Plug in its adapter and look again, or type the path.</source>
        <translation>Aucune liaison à un compteur n’est choisie. Branchez son adaptateur et cherchez de nouveau, ou tapez le chemin.</translation>
    </message>
    <message>
        <source>No frame heard yet</source>
        <translation>Aucune trame entendue encore</translation>
    </message>
    <message>
        <source>Doubtful: it does not fit the frame before it</source>
        <translation>Douteuse&#xa0;: elle ne concorde pas avec la trame précédente</translation>
    </message>
    <message>
        <source>Confirmed by a second frame</source>
        <translation>Confirmée par une deuxième trame</translation>
    </message>
    <message>
        <source>Heard once; a second frame confirms it</source>
        <translation>Entendue une fois; une deuxième trame la confirme</translation>
    </message>
    <message>
        <source>Something was heard, but not a frame</source>
        <translation>Quelque chose a été entendu, mais pas une trame</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Rien entendu encore</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Prochaine trame</translation>
    </message>
    <message>
        <source>Overdue since it should have come</source>
        <translation>En retard depuis le moment prévu</translation>
    </message>
    <message>
        <source>A frame comes within</source>
        <translation>Une trame vient d’ici</translation>
    </message>
    <message>
        <source>Overdue; it was expected in</source>
        <translation>En retard; elle était attendue dans</translation>
    </message>
    <message>
        <source>Next frame expected in</source>
        <translation>Prochaine trame attendue dans</translation>
    </message>
    <message>
        <source>One frame every 5 min, ±15 s; the simulated meter runs %1 times as fast</source>
        <translation>Une trame toutes les 5 min, ±15 s; le compteur simulé va %1 fois plus vite</translation>
    </message>
    <message>
        <source>One frame every 5 min, ±15 s</source>
        <translation>Une trame toutes les 5 min, ±15 s</translation>
    </message>
    <message>
        <source>bytes: %1, frames: %2</source>
        <translation>octets&#xa0;: %1, trames&#xa0;: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Puissance de pointe</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Numéro de compteur</translation>
    </message>
    <message>
        <source>as recorded in the job</source>
        <translation>comme consigné dans le travail</translation>
    </message>
    <message>
        <source>the job says %1</source>
        <translation>le travail dit %1</translation>
    </message>
    <message>
        <source>Demand resets</source>
        <translation>Remises à zéro de la pointe</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation>sans signification</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>compteur</translation>
    </message>
    <message>
        <source>meter number</source>
        <translation>numéro de compteur</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pointe</translation>
    </message>
    <message>
        <source>peak demand, 0.02 kW each</source>
        <translation>puissance de pointe, 0,02 kW chacun</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>remises</translation>
    </message>
    <message>
        <source>demand resets</source>
        <translation>remises à zéro de la pointe</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>always 00</source>
        <translation>toujours 00</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>énergie totale</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>always 0D</source>
        <translation>toujours 0D</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The display is behind the frame by %1 kWh; that cannot be the same meter.</source>
        <translation>L’afficheur est en retard de %1 kWh sur la trame; ce ne peut pas être le même compteur.</translation>
    </message>
    <message>
        <source>The display is ahead by %1 kWh, more than a meter counts in five minutes.</source>
        <translation>L’afficheur est en avance de %1 kWh, plus qu’un compteur ne compte en cinq minutes.</translation>
    </message>
    <message>
        <source>The display is ahead by %1 kWh; hold it against the next frame.</source>
        <translation>L’afficheur est en avance de %1 kWh; comparez-le à la prochaine trame.</translation>
    </message>
    <message>
        <source>Display and frame agree.</source>
        <translation>L’afficheur et la trame concordent.</translation>
    </message>
    <message>
        <source>The display is ahead by 1 kWh, as it may be.</source>
        <translation>L’afficheur est en avance de 1 kWh, ce qui est admissible.</translation>
    </message>
    <message>
        <source>They differ by %1 kW; 0.02 kW is what rounding explains.</source>
        <translation>Ils diffèrent de %1 kW; l’arrondi explique 0,02 kW.</translation>
    </message>
    <message>
        <source>Characters: %1, without a stop bit: %2. Only a frame heard over crossed wires looks like this.</source>
        <translation>Caractères : %1, sans bit d’arrêt : %2. Seule une trame entendue par des fils croisés a cet aspect.</translation>
    </message>
    <message>
        <source>Turned over, it fits meter %1, as on your label.</source>
        <translation>Retourné, il correspond au compteur %1, comme sur votre étiquette.</translation>
    </message>
    <message>
        <source>Turned over, it does not fit meter %1 of your label: the meters it fits number %2.</source>
        <translation>Retourné, il ne correspond pas au compteur %1 de votre étiquette ; compteurs possibles : %2.</translation>
    </message>
    <message>
        <source>Turned over, it fits meter %1 and no other.</source>
        <translation>Retourné, il correspond au compteur %1 et à aucun autre.</translation>
    </message>
    <message>
        <source>Turned over, it fits one of %1 meter numbers; type your label’s number to see whether it is one of them.</source>
        <translation>Retourné, il correspond à l’un de %1 numéros de compteur ; tapez celui de votre étiquette pour voir s’il en fait partie.</translation>
    </message>
    <message>
        <source>%1 8N1, receive only</source>
        <translation>%1 8N1, réception seulement</translation>
    </message>
    <message>
        <source>receive only</source>
        <translation>réception seulement</translation>
    </message>
    <message>
        <source>heard %1 ago, next in %2</source>
        <translation>entendu il y a %1, le suivant dans %2</translation>
    </message>
    <message>
        <source>heard %1 ago, overdue</source>
        <translation>entendu il y a %1, en retard</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Compteur %1</translation>
    </message>
    <message>
        <source>as on your label</source>
        <translation>comme sur votre étiquette</translation>
    </message>
    <message>
        <source>Last frame %1, %2 ago</source>
        <translation>Dernière trame %1, il y a %2</translation>
    </message>
    <message>
        <source>your label says %1</source>
        <translation>votre étiquette dit %1</translation>
    </message>
    <message>
        <source>Doubtful: a byte may have come twice, and then it says something else. Check the adapter</source>
        <translation>Douteux : un octet est peut-être arrivé deux fois, et il dit alors autre chose. Vérifiez l’adaptateur</translation>
    </message>
    <message>
        <source>The display is ahead by %1 kWh. Record the meter&apos;s model first: it says what it can count.</source>
        <translation>L’afficheur a %1 kWh d’avance. Consignez d’abord le modèle du compteur : il dit ce qu’il peut compter.</translation>
    </message>
    <message>
        <source>none: this meter is without the demand option</source>
        <translation>aucune : ce compteur n’a pas l’option de demande</translation>
    </message>
</context>
<context>
    <name>wm::ui::Inspection</name>
    <message>
        <source>Only a file on this device can be opened.</source>
        <translation>Seul un fichier de cet appareil peut être ouvert.</translation>
    </message>
    <message>
        <source>Checking every entry, signature and photo of the file …</source>
        <translation>Vérification de chaque entrée, signature et photo du fichier …</translation>
    </message>
    <message>
        <source>The procedure could not be read, so the list cannot be made. Install the program again.</source>
        <translation>La procédure n’a pas pu être lue; la liste ne peut donc pas être faite. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The deficiency</source>
        <translation>La non-conformité</translation>
    </message>
    <message>
        <source>The citation</source>
        <translation>Le renvoi</translation>
    </message>
    <message>
        <source>no citation given</source>
        <translation>aucun renvoi donné</translation>
    </message>
    <message>
        <source>A file that does not prove itself cannot be signed.</source>
        <translation>Un fichier qui ne se prouve pas lui-même ne peut pas être signé.</translation>
    </message>
    <message>
        <source>Photos are missing in this file. Open the job&apos;s bundle (.wmjob) to sign.</source>
        <translation>Il manque des photos dans ce fichier. Ouvrez le lot du travail (.wmjob) pour signer.</translation>
    </message>
    <message>
        <source>The records on this device are not open for writing, so nothing can be signed here now.</source>
        <translation>Les registres de cet appareil ne sont pas ouverts en écriture; rien ne peut donc être signé ici maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Returned with %n deficiencies, signed and written.</source>
        <translation>
            <numerusform>Retourné avec %n non-conformité, signé et écrit.</numerusform>
            <numerusform>Retourné avec %n non-conformités, signé et écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, signed and written.</source>
        <translation>Accepté, signé et écrit.</translation>
    </message>
    <message>
        <source>Demonstration: nothing real was signed.</source>
        <translation>Démonstration : rien de réel n’a été signé.</translation>
    </message>
    <message>
        <source>No program on this device shows folders. It is %1.</source>
        <translation>Aucun programme sur cet appareil ne montre les dossiers. C’est %1.</translation>
    </message>
    <message>
        <source>%1 accepted this job. Taken in here, its record holds the inspector’s signature, too.</source>
        <translation>%1 a accepté ce travail. Reçu ici, son registre contient aussi la signature de l’inspecteur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 returned this job: %n deficiencies are to be cured. Taken in here, the job lists each of them, to be answered with what was done and photos.</source>
        <translation>
            <numerusform>%1 a renvoyé ce travail : %n non-conformité est à corriger. Reçu ici, le travail l’affiche, pour y répondre par ce qui a été fait et des photos.</numerusform>
            <numerusform>%1 a renvoyé ce travail : %n non-conformités sont à corriger. Reçu ici, le travail affiche chacune d’elles, pour y répondre par ce qui a été fait et des photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of an earlier inspection lie there, too: these have a number of their own.</source>
        <translation>Des fichiers d’une inspection précédente s’y trouvent aussi : ceux-ci portent leur propre numéro.</translation>
    </message>
</context>
<context>
    <name>wm::ui::InspectionList</name>
    <message>
        <source>held against %1</source>
        <translation>confronté à %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>deficiency: %1</source>
        <translation>non-conformité : %1</translation>
    </message>
    <message>
        <source>cure accepted; it counts once you sign</source>
        <translation>correction acceptée; elle compte dès que vous signez</translation>
    </message>
</context>
<context>
    <name>wm::ui::InverterSession</name>
    <message>
        <source>No link to an inverter is chosen. Plug in its adapter and look again, or type where it is.</source>
        <translation>Aucune liaison à un onduleur n’est choisie. Branchez son adaptateur et cherchez à nouveau, ou tapez où il est.</translation>
    </message>
    <message>
        <source>The profile %1 is not installed.</source>
        <translation>Le profil %1 n’est pas installé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Exigé : %1</translation>
    </message>
    <message>
        <source>Serial number %1 · firmware %2 · %3</source>
        <translation>Numéro de série %1 · micrologiciel %2 · %3</translation>
    </message>
    <message>
        <source>Every function is as required</source>
        <translation>Toutes les fonctions sont comme exigé</translation>
    </message>
    <message>
        <source>Not as required: %1 of %2 functions</source>
        <translation>Pas comme exigé : %1 de %2 fonctions</translation>
    </message>
    <message>
        <source>Not known: %1 of %2 functions. What is not known is not fine.</source>
        <translation>Inconnues : %1 de %2 fonctions. Ce qu’on ne sait pas n’est pas bien.</translation>
    </message>
    <message>
        <source>Every function is as required; figures the profile does not give are not judged</source>
        <translation>Chaque fonction est conforme; les valeurs que le profil ne donne pas ne sont pas jugées</translation>
    </message>
</context>
<context>
    <name>wm::ui::JobController</name>
    <message>
        <source>collar %1</source>
        <translation>collet %1</translation>
    </message>
    <message>
        <source>Not possible yet, left for later: %1</source>
        <translation>Pas encore possible, laissé pour plus tard : %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::Office</name>
    <message>
        <source>These records are only looked at here; nothing is sent.</source>
        <translation>Ces dossiers sont seulement regardés ici; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ between devices</source>
        <translation>
            <numerusform>%n valeur diffère entre appareils</numerusform>
            <numerusform>%n valeurs diffèrent entre appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent</source>
        <translation>
            <numerusform>%n entrée attend d’être envoyée</numerusform>
            <numerusform>%n entrées attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>No office is connected</source>
        <translation>Aucun bureau n’est connecté</translation>
    </message>
    <message>
        <source>Synchronising with the office …</source>
        <translation>Synchronisation avec le bureau …</translation>
    </message>
    <message>
        <source>The office cannot be reached; tried again by itself</source>
        <translation>Le bureau est injoignable; nouvel essai automatique</translation>
    </message>
    <message>
        <source>The office did not take it</source>
        <translation>Le bureau ne l’a pas accepté</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synchronised: %1</source>
        <translation>Synchronisé : %1</translation>
    </message>
    <message>
        <source>Photos were left out: this connection is set to metered.</source>
        <translation>Les photos ont été laissées de côté : cette connexion est marquée comme facturée à l’usage.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or files are still on the devices that took them.</source>
        <translation>
            <numerusform>%n photo ou fichier est encore sur l’appareil qui l’a pris.</numerusform>
            <numerusform>%n photos ou fichiers sont encore sur les appareils qui les ont pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from the office were not taken in: they do not prove themselves, or contradict what this device holds.</source>
        <translation>
            <numerusform>%n entrée du bureau n’a pas été acceptée : elle ne se prouve pas elle-même, ou contredit ce que cet appareil contient.</numerusform>
            <numerusform>%n entrées du bureau n’ont pas été acceptées : elles ne se prouvent pas elles-mêmes, ou contredisent ce que cet appareil contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was put back to an older state; what it lacked was offered again.</source>
        <translation>Le bureau a été remis à un état antérieur; ce qui lui manquait lui a été offert de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or files of other devices were left at the office; each comes when it is looked at.</source>
        <translation>
            <numerusform>%n photo ou fichier d’un autre appareil a été laissé au bureau; il vient quand on le regarde.</numerusform>
            <numerusform>%n photos ou fichiers d’autres appareils ont été laissés au bureau; chacun vient quand on le regarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::PacketController</name>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation>Inspecteur du distributeur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>I have seen this installation and its record as they stand.</source>
        <translation>J’ai vu cette installation et son registre tels quels.</translation>
    </message>
    <message>
        <source>The installation was shown and explained to me.</source>
        <translation>L’installation m’a été montrée et expliquée.</translation>
    </message>
    <message>
        <source>What this record says is what I did and found.</source>
        <translation>Ce que dit ce registre est ce que j’ai fait et constaté.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <translation>%1 sur %2 demandées</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%n consigné</numerusform>
            <numerusform>%n consignés</numerusform>
        </translation>
    </message>
    <message>
        <source>Device readings</source>
        <translation>Lectures d’appareils</translation>
    </message>
    <message numerus="yes">
        <source>PDF/A with the signed record inside, built from %n entries.</source>
        <translation>
            <numerusform>PDF/A avec le registre signé à l’intérieur, fait de %n entrée.</numerusform>
            <numerusform>PDF/A avec le registre signé à l’intérieur, fait de %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the packet: pages, photos, the record inside, the signature …</source>
        <translation>Préparation du dossier&#xa0;: pages, photos, le registre à l’intérieur, la signature …</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Checking every entry …</source>
        <translation>Vérification de chaque entrée …</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>Le registre est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message numerus="yes">
        <source>Record whole: %n entries, none altered, none missing</source>
        <translation>
            <numerusform>Registre intact&#xa0;: %n entrée, non altérée, rien ne manque</numerusform>
            <numerusform>Registre intact&#xa0;: %n entrées, aucune altérée, aucune manquante</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be verified</source>
        <translation>Le fichier n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The file proves itself</source>
        <translation>Le fichier fait sa propre preuve</translation>
    </message>
    <message>
        <source>The file does not prove itself</source>
        <translation>Le fichier ne fait pas sa propre preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>tête %1</translation>
    </message>
    <message>
        <source>A demonstration</source>
        <translation>Une démonstration</translation>
    </message>
    <message>
        <source>not a real site; the file says so on every page</source>
        <translation>pas un vrai site; le fichier le dit sur chaque page</translation>
    </message>
    <message>
        <source>Sealed by this device</source>
        <translation>Scellé par cet appareil</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No program on this device opens PDF files. The packet lies at %1.</source>
        <translation>Aucun programme sur cet appareil n’ouvre les fichiers PDF. Le dossier se trouve à %1.</translation>
    </message>
    <message>
        <source>No program on this device shows folders. It is %1.</source>
        <translation>Aucun programme sur cet appareil ne montre les dossiers. C’est %1.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La déclaration</translation>
    </message>
    <message>
        <source>A signature wants a name and a statement.</source>
        <translation>Une signature demande un nom et une déclaration.</translation>
    </message>
    <message>
        <source>DEMONSTRATION, no real installation. %1</source>
        <translation>DÉMONSTRATION, pas une vraie installation. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps · %n skipped</source>
        <translation>
            <numerusform>%1 sur %2 étapes · %n omise</numerusform>
            <numerusform>%1 sur %2 étapes · %n omises</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Une ébauche</translation>
    </message>
    <message>
        <source>nobody has signed this record in person</source>
        <translation>personne n&apos;a signé ce registre en personne</translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file</source>
        <translation>
            <numerusform>%n original de photo n&apos;est pas dans ce fichier</numerusform>
            <numerusform>%n originaux de photos ne sont pas dans ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>the job&apos;s bundle beside it holds them</source>
        <translation>le lot du travail, à côté, les contient</translation>
    </message>
    <message>
        <source>Looking at what is missing …</source>
        <translation>Examen de ce qui manque…</translation>
    </message>
    <message numerus="yes">
        <source>Draft. %1, and %n more</source>
        <translation>
            <numerusform>Ébauche. %1, et %n autre</numerusform>
            <numerusform>Ébauche. %1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft. %1</source>
        <translation>Ébauche. %1</translation>
    </message>
    <message>
        <source>Complete: nothing is missing</source>
        <translation>Complet : rien ne manque</translation>
    </message>
    <message>
        <source>A draft; things missing: %1</source>
        <translation>Une ébauche ; choses manquantes : %1</translation>
    </message>
    <message>
        <source>Signing as installer records “%1”, too: %2</source>
        <translation>Signer comme installateur consigne aussi « %1 » : %2</translation>
    </message>
    <message>
        <source>Steps refused</source>
        <translation>Étapes refusées</translation>
    </message>
    <message>
        <source>Steps not done</source>
        <translation>Étapes non faites</translation>
    </message>
    <message>
        <source>Steps skipped with a reason</source>
        <translation>Étapes omises avec raison</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>Photos not here, or shown twice without a reason</source>
        <translation>Photos absentes d’ici, ou en double sans raison</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the file does not say whether anything is missing</source>
        <translation>le fichier ne dit pas s’il manque quelque chose</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vérifié à</translation>
    </message>
    <message>
        <source>Drawings and letters missing or preliminary</source>
        <translation>Dessins et lettres manquants ou préliminaires</translation>
    </message>
    <message>
        <source>%1: returned it with deficiencies</source>
        <translation>%1 : l’a retourné avec des non-conformités</translation>
    </message>
    <message>
        <source>Deficiencies not answered</source>
        <translation>Non-conformités sans réponse</translation>
    </message>
    <message>
        <source>Complete: nothing required is missing. Still open: %1</source>
        <translation>Complet : rien d’exigé ne manque. Encore en suspens : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · et %n autre</numerusform>
            <numerusform>%1 · et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing required is missing. Still open: %1</source>
        <translation>Rien d’exigé ne manque. Encore en suspens : %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::PermissionController</name>
    <message>
        <source>The site does not say its utility. Enter it among the site&apos;s facts: then its way to permission stands here.</source>
        <translation>Le site ne dit pas son distributeur. Consignez-le parmi les faits du site : le chemin de la permission sera alors ici.</translation>
    </message>
    <message>
        <source>Reading the handbook …</source>
        <translation>Lecture du manuel …</translation>
    </message>
    <message>
        <source>No pack says how this utility gives permission. Ask the utility.</source>
        <translation>Aucun paquet ne dit comment ce distributeur donne la permission. Demandez au distributeur.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1. By %2.</source>
        <translation>%1. D’après %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>D’après %1.</translation>
    </message>
    <message>
        <source>Which way this site goes is not known yet. By %1.</source>
        <translation>On ne sait pas encore quel chemin suit ce site. D’après %1.</translation>
    </message>
    <message>
        <source>Nobody recorded the utility&apos;s holidays. %1</source>
        <translation>Personne n’a consigné les jours fériés du distributeur. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>Le calendrier</translation>
    </message>
</context>
<context>
    <name>wm::ui::PermissionStep</name>
    <message>
        <source>on file</source>
        <translation>au dossier</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
</context>
<context>
    <name>wm::ui::PhasesModel</name>
    <message numerus="yes">
        <source>%1 · %n skipped</source>
        <translation>
            <numerusform>%1 · %n omise</numerusform>
            <numerusform>%1 · %n omises</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>pas encore consigné</translation>
    </message>
</context>
<context>
    <name>wm::ui::PlotEditor</name>
    <message>
        <source>“%1” is no length. Write feet and inches, as 12&apos;-6&quot;.</source>
        <translation>« %1 » n’est pas une longueur. Écrivez des pieds et des pouces, comme 12&apos;-6&quot;.</translation>
    </message>
    <message>
        <source>A distance is not below zero.</source>
        <translation>Une distance n’est pas inférieure à zéro.</translation>
    </message>
    <message>
        <source>A size is not below zero.</source>
        <translation>Une dimension n’est pas inférieure à zéro.</translation>
    </message>
    <message>
        <source>An outline has three corners at least, and a line two ends.</source>
        <translation>Un contour a au moins trois coins, et une ligne deux bouts.</translation>
    </message>
    <message>
        <source>Write both sides in feet and inches, as 60&apos;-0&quot;.</source>
        <translation>Écrivez les deux côtés en pieds et en pouces, comme 60&apos;-0&quot;.</translation>
    </message>
    <message>
        <source>North is given in degrees from 0 to 360, clockwise from the top of the plan.</source>
        <translation>Le nord se donne en degrés de 0 à 360, dans le sens horaire depuis le haut du plan.</translation>
    </message>
    <message>
        <source>Property line</source>
        <translation>Ligne de propriété</translation>
    </message>
    <message>
        <source>Property line, corner %1</source>
        <translation>Ligne de propriété, coin %1</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Building, corner %1</source>
        <translation>Bâtiment, coin %1</translation>
    </message>
    <message>
        <source>Driveway</source>
        <translation>Entrée de cour</translation>
    </message>
    <message>
        <source>Driveway, corner %1</source>
        <translation>Entrée de cour, coin %1</translation>
    </message>
    <message>
        <source>24/7 access path</source>
        <translation>Chemin d’accès 24/7</translation>
    </message>
    <message>
        <source>24/7 access path, point %1</source>
        <translation>Chemin d’accès 24/7, point %1</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Fence, point %1</source>
        <translation>Clôture, point %1</translation>
    </message>
    <message>
        <source>Roof line</source>
        <translation>Ligne de toit</translation>
    </message>
    <message>
        <source>Roof line, point %1</source>
        <translation>Ligne de toit, point %1</translation>
    </message>
    <message>
        <source>Raceway</source>
        <translation>Canalisation</translation>
    </message>
    <message>
        <source>Raceway, point %1</source>
        <translation>Canalisation, point %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Area, corner %1</source>
        <translation>Zone, coin %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %2: they contradict each other</source>
        <translation>%1 %2 : ils se contredisent</translation>
    </message>
    <message>
        <source>worked out from the plan</source>
        <translation>calculé à partir du plan</translation>
    </message>
    <message>
        <source>In sight of the meter</source>
        <translation>En vue du compteur</translation>
    </message>
    <message>
        <source>Not in sight: the building is between</source>
        <translation>Pas en vue : le bâtiment est entre les deux</translation>
    </message>
    <message>
        <source>In sight or not: the plan cannot tell</source>
        <translation>En vue ou non : le plan ne peut le dire</translation>
    </message>
    <message>
        <source>%1 hangs on a wall of the building. There is none here.</source>
        <translation>%1 se fixe à un mur du bâtiment. Il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>%1 would be beyond the property line.</source>
        <translation>%1 serait au-delà de la ligne de propriété.</translation>
    </message>
    <message>
        <source>%1 stands on the ground. The building is here.</source>
        <translation>%1 est au sol. Le bâtiment est ici.</translation>
    </message>
    <message>
        <source>%1 is on the roof or indoors. The building is not here.</source>
        <translation>%1 est sur le toit ou à l’intérieur. Le bâtiment n’est pas ici.</translation>
    </message>
    <message>
        <source>%1 is here already. Two things cannot be in one place.</source>
        <translation>%1 est déjà ici. Deux choses ne peuvent être au même endroit.</translation>
    </message>
    <message>
        <source>The lines would cross each other, or enclose nothing.</source>
        <translation>Les lignes se croiseraient ou n’entoureraient rien.</translation>
    </message>
    <message>
        <source>%1 would lose its wall. Move it first.</source>
        <translation>%1 perdrait son mur. Déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>The building would reach over the property line.</source>
        <translation>Le bâtiment dépasserait la ligne de propriété.</translation>
    </message>
</context>
<context>
    <name>wm::ui::PointsModel</name>
    <message>
        <source>not implemented</source>
        <translation>non implanté</translation>
    </message>
    <message numerus="yes">
        <source>at %1, %n registers</source>
        <translation>
            <numerusform>à %1, %n registre</numerusform>
            <numerusform>à %1, %n registres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::ReplaySession</name>
    <message>
        <source>Collar</source>
        <translation>Collet</translation>
    </message>
    <message>
        <source>Sub-meter, listened to</source>
        <translation>Sous-compteur, écouté seulement</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Onduleur</translation>
    </message>
    <message>
        <source>Stopped: the recording does not fit</source>
        <translation>Arrêté&#xa0;: l’enregistrement ne convient pas</translation>
    </message>
    <message>
        <source>Replayed to the end</source>
        <translation>Rejoué jusqu’à la fin</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not replayed yet</source>
        <translation>Pas encore rejoué</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Provisionné</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Relay command</source>
        <translation>Commande du relais</translation>
    </message>
    <message>
        <source>selected, not operated yet</source>
        <translation>sélectionné, pas encore actionné</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused by the collar</source>
        <translation>refusée par le collet</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Compteur %1</translation>
    </message>
    <message>
        <source>%1 kWh, peak %2 kW; %3</source>
        <translation>%1 kWh, pointe %2 kW; %3</translation>
    </message>
    <message>
        <source>confirmed by a second frame</source>
        <translation>confirmé par une deuxième trame</translation>
    </message>
    <message>
        <source>heard once</source>
        <translation>entendu une fois</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Sur la ligne</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lecture des réglages</translation>
    </message>
    <message>
        <source>The replay stops here</source>
        <translation>La lecture s’arrête ici</translation>
    </message>
    <message>
        <source>What the installer was told</source>
        <translation>Ce qui a été dit à l’installateur</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Ce qui a été demandé et répondu</translation>
    </message>
    <message>
        <source>Messages on the wire</source>
        <translation>Messages sur le câble</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stopped: the recording breaks off</source>
        <translation>Arrêté : l’enregistrement s’interrompt</translation>
    </message>
</context>
<context>
    <name>wm::ui::SavePlace</name>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>A name has no “/” in it. Type the folder above.</source>
        <translation>Un nom ne contient pas de « / ». Tapez le dossier au-dessus.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it.</source>
        <translation>Ce nom est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>There is no folder %1. Type one that is there.</source>
        <translation>Le dossier %1 n&apos;existe pas. Tapez-en un qui existe.</translation>
    </message>
    <message>
        <source>Nothing may be written in %1. Choose another folder.</source>
        <translation>On ne peut rien écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 est un dossier. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>wm::ui::SiteController</name>
    <message>
        <source>A day, as 2026-11-01</source>
        <translation>Un jour, comme 2026-11-01</translation>
    </message>
    <message>
        <source>A day and a time, as 2026-11-01T08:00</source>
        <translation>Un jour et une heure, comme 2026-11-01T08:00</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>S’il y en a plusieurs, séparez-les par des virgules</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>A whole number, %1 or more</source>
        <translation>Un nombre entier, %1 ou plus</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Plus de %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::StepController</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, étape %2 de %3</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Fait&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Skipped: %1, %2. %3</source>
        <translation>Sauté&#xa0;: %1, %2. %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2. %3</source>
        <translation>Refusé&#xa0;: %1, %2. %3</translation>
    </message>
    <message>
        <source>Does not apply to this site.</source>
        <translation>Ne s’applique pas à ce site.</translation>
    </message>
    <message>
        <source>Waiting for an answer.</source>
        <translation>En attente d’une réponse.</translation>
    </message>
    <message>
        <source>Open again: something recorded later made it count no more.</source>
        <translation>Rouverte&#xa0;: quelque chose de consigné plus tard fait qu’elle ne compte plus.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>the warning, not confirmed yet</source>
        <translation>l’avertissement, pas encore confirmé</translation>
    </message>
    <message>
        <source>photo: %1</source>
        <translation>photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Consigner le changement</translation>
    </message>
    <message>
        <source>Record this step</source>
        <translation>Consigner cette étape</translation>
    </message>
    <message>
        <source>AWG, copper</source>
        <translation>AWG, cuivre</translation>
    </message>
    <message>
        <source>Screw</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>your %1 AWG</source>
        <translation>votre %1 AWG</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a picture file in your file manager first, or choose it here.</source>
        <translation>Il n’y a aucune photo à coller. Copiez d’abord un fichier image dans votre gestionnaire de fichiers, ou choisissez-le ici.</translation>
    </message>
    <message>
        <source>Done all the same: %1, %2. %3 Reason: %4</source>
        <translation>Fait quand même&#xa0;: %1, %2. %3 Motif&#xa0;: %4</translation>
    </message>
    <message>
        <source>Only looked at: nothing can be recorded here.</source>
        <translation>Consultation seulement : rien ne peut être enregistré ici.</translation>
    </message>
    <message>
        <source>what it is measured with</source>
        <translation>avec quoi on mesure</translation>
    </message>
    <message>
        <source>until when the calibration of %1 holds</source>
        <translation>jusqu’à quand l’étalonnage de %1 est valable</translation>
    </message>
    <message>
        <source>Out of limits: %1.</source>
        <translation>Hors limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cannot be used: %1.</source>
        <translation>Inutilisable&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing: %1</source>
        <translation>
            <numerusform>%n manque&#xa0;: %1</numerusform>
            <numerusform>%n manquent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, not confirmed yet</source>
        <translation>
            <numerusform>%n avertissement pas encore confirmé</numerusform>
            <numerusform>%n avertissements pas encore confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>To the packet</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Consigner %1</translation>
    </message>
    <message>
        <source>Nobody has signed as installer yet</source>
        <translation>Personne n’a encore signé comme installateur</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé : %1</translation>
    </message>
    <message>
        <source>The rules are being held against this site …</source>
        <translation>Les règles sont appliquées à ce site…</translation>
    </message>
    <message>
        <source>No finding is open</source>
        <translation>Aucun constat n’est ouvert</translation>
    </message>
    <message>
        <source>Findings open: %1 (%2)</source>
        <translation>Constats ouverts : %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n photos in this job</source>
        <translation>
            <numerusform>%n photo dans ce travail</numerusform>
            <numerusform>%n photos dans ce travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Single-line diagram and plot plan, as they follow from this job’s facts</source>
        <translation>Schéma unifilaire et plan d’implantation, tels qu’ils découlent des données de ce travail</translation>
    </message>
    <message>
        <source>%1 (“%2” is judged by it)</source>
        <translation>%1 (sert à juger « %2 »)</translation>
    </message>
    <message>
        <source>the packet, not made yet</source>
        <translation>le dossier, pas encore fait</translation>
    </message>
    <message>
        <source>the packet as it stands now: the record has grown since</source>
        <translation>le dossier tel qu’il est maintenant : le registre a grandi depuis</translation>
    </message>
    <message>
        <source>your %1 A</source>
        <translation>votre %1 A</translation>
    </message>
    <message>
        <source>at most %L1</source>
        <translation>au plus %L1</translation>
    </message>
    <message>
        <source>Furnished pigtail by breaker</source>
        <translation>Queue de cochon fournie selon le disjoncteur</translation>
    </message>
    <message>
        <source>Breaker, A</source>
        <translation>Disjoncteur, A</translation>
    </message>
    <message>
        <source>Sub-meter terminals</source>
        <translation>Bornes du sous-compteur</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Borne</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · et %n autre</numerusform>
            <numerusform>%1 · et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed here: %1, %2</source>
        <translation>Pas nécessaire ici : %1, %2</translation>
    </message>
    <message>
        <source>Only where it is wanted. Nothing is put in yet: %1</source>
        <translation>Seulement là où on le souhaite. Rien n’est encore inscrit : %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::Support</name>
    <message>
        <source>Collar</source>
        <translation>Collet</translation>
    </message>
    <message>
        <source>Sub-meter</source>
        <translation>Sous-compteur</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Onduleur</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>SunSpec scan</source>
        <translation>Balayage SunSpec</translation>
    </message>
    <message>
        <source>in the record of %1</source>
        <translation>dans le registre de %1</translation>
    </message>
</context>
<context>
    <name>wm::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n wrong or cut short</source>
        <translation>
            <numerusform>%n faux ou coupé</numerusform>
            <numerusform>%n faux ou coupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the recording only</source>
        <translation>
            <numerusform>%n dans l’enregistrement seulement</numerusform>
            <numerusform>%n dans l’enregistrement seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
</context>
</TS>
