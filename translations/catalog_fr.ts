<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="000-aws.aliases">
        <source>GOAWAY
connection closed without a response
empty response code</source>
        <translation>GOAWAY
connexion HTTP/2 interrompue
aucun code de réponse</translation>
    </message>
    <message id="000-aws.doubt">
        <source>Sources disagree: AWS now explains 000 only by an HTTP/2 connection that a GOAWAY frame closes after 10,000 requests, while older text also named the size of the header fields.</source>
        <translation>Les sources divergent&#xa0;: AWS n’explique plus 000 que par une connexion HTTP/2 fermée par une trame GOAWAY au-delà de 10&#x202f;000 requêtes, alors qu’un texte plus ancien évoquait aussi la taille des en-têtes.</translation>
    </message>
    <message id="000-aws.name">
        <source>(no response: HTTP/2 connection closed)</source>
        <translation>(sans réponse&#xa0;: connexion HTTP/2 fermée)</translation>
    </message>
    <message id="000-aws.summary">
        <source>The AWS load balancer put an end to an HTTP/2 connection that had carried too many requests: 000 stands for the response that never came.</source>
        <translation>Le répartiteur de charge d’AWS a mis fin à une connexion HTTP/2 qui avait porté trop de requêtes&#xa0;: 000 tient lieu de la réponse qui n’est jamais venue.</translation>
    </message>
    <message id="100.aliases">
        <source>100-continue
Expect: 100-continue
go ahead
keep sending</source>
        <translation>Attente de la suite de la requête
Continue
poursuivre l’envoi
feu vert</translation>
    </message>
    <message id="100.name">
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message id="100.summary">
        <source>The server has read the headers, finds nothing to refuse so far, and invites the client to send the body of its request.</source>
        <translation>Le serveur a lu les en-têtes, ne trouve pour l’instant rien à refuser et invite le client à envoyer le corps de sa requête.</translation>
    </message>
    <message id="1000-cloudflare.aliases">
        <source>Cloudflare error 1000
prohibited IP
DNS points to a forbidden IP address</source>
        <translation>erreur Cloudflare 1000
adresse IP interdite
DNS points to prohibited IP</translation>
    </message>
    <message id="1000-cloudflare.doubt">
        <source>The nearest error type of RFC 9209 is a proxy loop (proxy_loop_detected), but that match is this catalog’s own reading and not a published one. The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le type d’erreur le plus proche dans la RFC 9209 est la boucle de mandataires (proxy_loop_detected), mais ce rapprochement est une lecture propre à ce catalogue et n’a pas été publié. Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1000-cloudflare.name">
        <source>DNS points to prohibited IP</source>
        <translation>Le DNS pointe vers une adresse IP interdite</translation>
    </message>
    <message id="1000-cloudflare.summary">
        <source>Cloudflare stopped the request because the site’s DNS points to an IP address that is not permitted.</source>
        <translation>Cloudflare a interrompu la requête, car le DNS du site pointe vers une adresse IP qui n’est pas admise.</translation>
    </message>
    <message id="1001-cloudflare.aliases">
        <source>Cloudflare error 1001
host name does not resolve
DNS error</source>
        <translation>erreur Cloudflare 1001
échec de la résolution DNS
erreur DNS
nom d’hôte non résolu</translation>
    </message>
    <message id="1001-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s page on 409 gives 409 for this number, while its page on 530 ties origins that cannot be resolved to 530.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare sur le 409 donne 409 pour ce numéro, tandis que celle sur le 530 rattache à 530 les serveurs d’origine impossibles à résoudre.</translation>
    </message>
    <message id="1001-cloudflare.name">
        <source>DNS resolution error</source>
        <translation>Erreur de résolution DNS</translation>
    </message>
    <message id="1001-cloudflare.summary">
        <source>Cloudflare could not resolve a host name in DNS that it needed in order to handle the request.</source>
        <translation>Cloudflare n’a pas pu résoudre un nom d’hôte dont il avait besoin pour traiter la requête.</translation>
    </message>
    <message id="1002-cloudflare-restricted.aliases">
        <source>Cloudflare error 1002
restricted access
error 1002 restricted</source>
        <translation>erreur Cloudflare 1002
accès restreint
Restricted
erreur 1002 Restricted</translation>
    </message>
    <message id="1002-cloudflare-restricted.doubt">
        <source>Cloudflare’s page gives 1002 two titles, so the number alone does not tell which of the two cases applies. The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>La page de Cloudflare donne deux titres à 1002&#xa0;: le numéro seul ne dit donc pas lequel des deux cas se présente. Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1002-cloudflare-restricted.name">
        <source>Restricted</source>
        <translation>Restriction</translation>
    </message>
    <message id="1002-cloudflare-restricted.summary">
        <source>Cloudflare did not let the request through and calls it “Restricted”, the second of the two meanings that it gives to 1002.</source>
        <translation>Cloudflare n’a pas laissé passer la requête et parle de restriction («&#xa0;Restricted&#xa0;»), second des deux sens qu’il donne à 1002.</translation>
    </message>
    <message id="1002-cloudflare.aliases">
        <source>Cloudflare error 1002
prohibited IP
DNS points to a forbidden IP address</source>
        <translation>erreur Cloudflare 1002
adresse IP interdite
DNS points to prohibited IP</translation>
    </message>
    <message id="1002-cloudflare.doubt">
        <source>Cloudflare’s page gives 1002 two titles, so the number alone does not tell which of the two cases applies. The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>La page de Cloudflare donne deux titres à 1002&#xa0;: le numéro seul ne dit donc pas lequel des deux cas se présente. Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1002-cloudflare.name">
        <source>DNS points to prohibited IP</source>
        <translation>Le DNS pointe vers une adresse IP interdite</translation>
    </message>
    <message id="1002-cloudflare.summary">
        <source>The site’s DNS points to a prohibited IP address: the first of the two meanings that Cloudflare gives to 1002.</source>
        <translation>Le DNS du site pointe vers une adresse IP interdite&#xa0;: c’est le premier des deux sens que Cloudflare donne à 1002.</translation>
    </message>
    <message id="1003-cloudflare.aliases">
        <source>Cloudflare error 1003
direct IP access not allowed
opening a site by its IP address</source>
        <translation>erreur Cloudflare 1003
accès direct par IP interdit
Direct IP Access Not Allowed
site ouvert par son adresse IP</translation>
    </message>
    <message id="1003-cloudflare.doubt">
        <source>The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1003-cloudflare.name">
        <source>Access denied: direct IP access not allowed</source>
        <translation>Accès refusé&#xa0;: accès direct par adresse IP non autorisé</translation>
    </message>
    <message id="1003-cloudflare.summary">
        <source>The visitor used a bare IP address instead of a host name, and Cloudflare does not allow such direct access.</source>
        <translation>Le visiteur a utilisé une adresse IP au lieu d’un nom d’hôte, et Cloudflare n’autorise pas cet accès direct.</translation>
    </message>
    <message id="1004-cloudflare.aliases">
        <source>Cloudflare error 1004
host not configured
no web traffic for this host</source>
        <translation>erreur Cloudflare 1004
hôte non configuré
Host Not Configured to Serve Web Traffic</translation>
    </message>
    <message id="1004-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s page calls it “Host Not Configured to Serve Web Traffic”, its changelog on Retry-After “DNS resolution error”. Which HTTP status code carries this number was not found.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare l’intitule «&#xa0;Host Not Configured to Serve Web Traffic&#xa0;», son journal des modifications sur Retry-After «&#xa0;DNS resolution error&#xa0;». Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1004-cloudflare.name">
        <source>Host not configured to serve web traffic</source>
        <translation>Hôte non configuré pour servir du trafic web</translation>
    </message>
    <message id="1004-cloudflare.summary">
        <source>Cloudflare did not serve the page because the requested host is not set up for web traffic.</source>
        <translation>Cloudflare n’a pas fourni la page, car l’hôte demandé n’est pas configuré pour le trafic web.</translation>
    </message>
    <message id="1005-cloudflare.aliases">
        <source>Cloudflare error 1005
ASN banned
network banned
provider blocked
banned zone</source>
        <translation>erreur Cloudflare 1005
ASN banni
réseau banni
fournisseur d’accès bloqué
Banned zone</translation>
    </message>
    <message id="1005-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s page names a banned ASN, its changelog on Retry-After said “Banned zone”, and the number later left the list of retryable errors. The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare parle d’un ASN banni, alors que son journal des modifications sur Retry-After disait «&#xa0;Banned zone&#xa0;», et le numéro a ensuite quitté la liste des erreurs à retenter. Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1005-cloudflare.name">
        <source>Access denied: autonomous system number (ASN) banned</source>
        <translation>Accès refusé&#xa0;: numéro de système autonome (ASN) banni</translation>
    </message>
    <message id="1005-cloudflare.summary">
        <source>Cloudflare turned the visitor away because the network they come from, known by its autonomous system number (ASN), is banned.</source>
        <translation>Cloudflare a refusé l’accès, car le réseau d’où vient le visiteur, désigné par son numéro de système autonome (ASN), est banni.</translation>
    </message>
    <message id="1006-cloudflare.aliases">
        <source>Cloudflare error 1006
IP banned
IP address blocked
my IP is blocked</source>
        <translation>erreur Cloudflare 1006
IP bannie
adresse IP bloquée
mon adresse IP est bloquée</translation>
    </message>
    <message id="1006-cloudflare.name">
        <source>Access denied: your IP address has been banned</source>
        <translation>Accès refusé&#xa0;: votre adresse IP a été bannie</translation>
    </message>
    <message id="1006-cloudflare.summary">
        <source>Cloudflare refused access because the visitor’s IP address is banned; its page on 1006 also covers 1007, 1008 and 1106.</source>
        <translation>Cloudflare a refusé l’accès, car l’adresse IP du visiteur est bannie&#x202f;; la page sur 1006 vaut aussi pour 1007, 1008 et 1106.</translation>
    </message>
    <message id="1007-cloudflare.aliases">
        <source>Cloudflare error 1007
IP banned
IP address blocked
my IP is blocked</source>
        <translation>erreur Cloudflare 1007
IP bannie
adresse IP bloquée
mon adresse IP est bloquée</translation>
    </message>
    <message id="1007-cloudflare.name">
        <source>Access denied: your IP address has been banned</source>
        <translation>Accès refusé&#xa0;: votre adresse IP a été bannie</translation>
    </message>
    <message id="1007-cloudflare.summary">
        <source>Cloudflare refused access because the visitor’s IP address is banned; 1007 shares its title and its page with 1006.</source>
        <translation>Cloudflare a refusé l’accès, car l’adresse IP du visiteur est bannie&#x202f;; 1007 partage le titre et la page de 1006.</translation>
    </message>
    <message id="1008-cloudflare.aliases">
        <source>Cloudflare error 1008
IP banned
IP address blocked
my IP is blocked</source>
        <translation>erreur Cloudflare 1008
IP bannie
adresse IP bloquée
mon adresse IP est bloquée</translation>
    </message>
    <message id="1008-cloudflare.name">
        <source>Access denied: your IP address has been banned</source>
        <translation>Accès refusé&#xa0;: votre adresse IP a été bannie</translation>
    </message>
    <message id="1008-cloudflare.summary">
        <source>Cloudflare refused access because the visitor’s IP address is banned; 1008 shares its title and its page with 1006.</source>
        <translation>Cloudflare a refusé l’accès, car l’adresse IP du visiteur est bannie&#x202f;; 1008 partage le titre et la page de 1006.</translation>
    </message>
    <message id="1009-cloudflare.aliases">
        <source>Cloudflare error 1009
country blocked
region banned
geo-blocking
not available in your country</source>
        <translation>erreur Cloudflare 1009
pays bloqué
région bannie
blocage géographique
site bloqué dans mon pays</translation>
    </message>
    <message id="1009-cloudflare.name">
        <source>Access denied: country or region banned</source>
        <translation>Accès refusé&#xa0;: pays ou région bannis</translation>
    </message>
    <message id="1009-cloudflare.summary">
        <source>Cloudflare refused access because the country or region that the visitor comes from is banned.</source>
        <translation>Cloudflare a refusé l’accès, car le pays ou la région d’où vient le visiteur est banni.</translation>
    </message>
    <message id="101.aliases">
        <source>protocol switch
protocol upgrade
WebSocket upgrade
WebSocket handshake</source>
        <translation>Acceptation du changement de protocole
Protocoles de commutation
passage en WebSocket
connexion WebSocket</translation>
    </message>
    <message id="101.name">
        <source>Switching Protocols</source>
        <translation>Changement de protocole</translation>
    </message>
    <message id="101.summary">
        <source>The server agrees to the client’s wish to change protocol, and the connection carries on in the new one, for example as a WebSocket.</source>
        <translation>Le serveur accepte de changer de protocole comme le client le souhaite, et la connexion se poursuit dans le nouveau, en WebSocket par exemple.</translation>
    </message>
    <message id="1010-cloudflare.aliases">
        <source>Cloudflare error 1010
browser signature banned
browser blocked
my browser is blocked</source>
        <translation>erreur Cloudflare 1010
signature du navigateur bannie
navigateur bloqué
mon navigateur est refusé</translation>
    </message>
    <message id="1010-cloudflare.doubt">
        <source>The HTTP status code given for this number was seen in a captured response and is not documented.</source>
        <translation>Le code de statut HTTP indiqué pour ce numéro a été relevé dans une réponse capturée et n’est pas documenté.</translation>
    </message>
    <message id="1010-cloudflare.name">
        <source>The owner of this website has banned your access based on your browser’s signature</source>
        <translation>Le propriétaire de ce site vous a interdit l’accès d’après la signature de votre navigateur</translation>
    </message>
    <message id="1010-cloudflare.summary">
        <source>On behalf of the site’s owner, Cloudflare turned the visitor away because of the signature of their browser.</source>
        <translation>Au nom du propriétaire du site, Cloudflare a écarté le visiteur en raison de la signature de son navigateur.</translation>
    </message>
    <message id="1011-cloudflare.aliases">
        <source>Cloudflare error 1011
hotlinking denied
hotlink blocked
images blocked on another site</source>
        <translation>erreur Cloudflare 1011
hotlinking interdit
lien direct bloqué
images bloquées sur un autre site</translation>
    </message>
    <message id="1011-cloudflare.doubt">
        <source>The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1011-cloudflare.name">
        <source>Access denied (hotlinking denied)</source>
        <translation>Accès refusé (liens directs interdits)</translation>
    </message>
    <message id="1011-cloudflare.summary">
        <source>Cloudflare refused a file that another site shows by linking straight to it, because such hotlinking is denied.</source>
        <translation>Cloudflare a refusé un fichier qu’un autre site affiche par un lien direct (hotlinking), procédé interdit ici.</translation>
    </message>
    <message id="1012-cloudflare.aliases">
        <source>Cloudflare error 1012
access refused
blocked by Cloudflare</source>
        <translation>erreur Cloudflare 1012
accès interdit
bloqué par Cloudflare</translation>
    </message>
    <message id="1012-cloudflare.doubt">
        <source>The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1012-cloudflare.name">
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message id="1012-cloudflare.summary">
        <source>Cloudflare turned the visitor away; it files 1012 under denied access, with a title that gives no reason.</source>
        <translation>Cloudflare a écarté le visiteur&#x202f;; il range 1012 parmi ses accès refusés, sous un titre qui ne donne aucun motif.</translation>
    </message>
    <message id="1013-cloudflare.aliases">
        <source>Cloudflare error 1013
SNI mismatch
host name mismatch</source>
        <translation>erreur Cloudflare 1013
discordance SNI
noms d’hôte différents
SNI hostname mismatch</translation>
    </message>
    <message id="1013-cloudflare.name">
        <source>HTTP hostname and TLS SNI hostname mismatch</source>
        <translation>Discordance entre le nom d’hôte HTTP et le nom SNI de TLS</translation>
    </message>
    <message id="1013-cloudflare.summary">
        <source>Cloudflare refused the request because its host name differs from the one that the client announced through SNI during the TLS handshake.</source>
        <translation>Cloudflare a refusé la requête, car son nom d’hôte diffère de celui que le client a annoncé par SNI lors de la négociation TLS.</translation>
    </message>
    <message id="1014-cloudflare.aliases">
        <source>Cloudflare error 1014
cross-user CNAME
CNAME to another Cloudflare account</source>
        <translation>erreur Cloudflare 1014
CNAME Cross-User Banned
CNAME vers un autre compte Cloudflare</translation>
    </message>
    <message id="1014-cloudflare.doubt">
        <source>The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1014-cloudflare.name">
        <source>CNAME cross-user banned</source>
        <translation>CNAME interdit entre utilisateurs différents</translation>
    </message>
    <message id="1014-cloudflare.summary">
        <source>A CNAME record in DNS leads from one Cloudflare user to another, and Cloudflare bans that.</source>
        <translation>Un enregistrement CNAME du DNS mène d’un utilisateur de Cloudflare à un autre, ce que Cloudflare interdit.</translation>
    </message>
    <message id="1015-cloudflare.aliases">
        <source>Cloudflare error 1015
rate limited
too many requests
error code: 1015
throttled</source>
        <translation>erreur Cloudflare 1015
trop de requêtes
débit limité
requêtes limitées
You are being rate limited
error code: 1015</translation>
    </message>
    <message id="1015-cloudflare.doubt">
        <source>Cloudflare’s structured error answers are not always delivered: one tester got this error as the plain text “error code: 1015”.</source>
        <translation>Les réponses d’erreur structurées de Cloudflare n’arrivent pas toujours&#xa0;: un testeur a reçu cette erreur sous la forme du simple texte «&#xa0;error code: 1015&#xa0;».</translation>
    </message>
    <message id="1015-cloudflare.name">
        <source>You are being rate limited</source>
        <translation>Le débit de vos requêtes est limité</translation>
    </message>
    <message id="1015-cloudflare.summary">
        <source>The visitor sent more requests than a rate limiting rule at Cloudflare allows, and Cloudflare holds them back for now.</source>
        <translation>Le visiteur a envoyé plus de requêtes que n’en admet une règle de limitation du débit, et Cloudflare le retient pour l’instant.</translation>
    </message>
    <message id="1016-cloudflare.aliases">
        <source>Cloudflare error 1016
origin does not resolve
origin host name not found
530 error 1016</source>
        <translation>erreur Cloudflare 1016
Origin DNS error
erreur DNS de l’origine
serveur d’origine non résolu
530 erreur 1016</translation>
    </message>
    <message id="1016-cloudflare.name">
        <source>Origin DNS error</source>
        <translation>Erreur DNS du serveur d’origine</translation>
    </message>
    <message id="1016-cloudflare.summary">
        <source>Cloudflare could not resolve the host name of the origin server in DNS and so had nowhere to send the request.</source>
        <translation>Cloudflare n’a pas pu résoudre le nom d’hôte du serveur d’origine et ne savait donc pas où envoyer la requête.</translation>
    </message>
    <message id="1017-cloudflare.aliases">
        <source>Cloudflare error 1017
error 1017 TLS</source>
        <translation>erreur Cloudflare 1017
erreur 1017 TLS</translation>
    </message>
    <message id="1017-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1017-cloudflare.name">
        <source>TLS error (no published title)</source>
        <translation>Erreur TLS (sans titre publié)</translation>
    </message>
    <message id="1017-cloudflare.summary">
        <source>Cloudflare lists 1017 among its TLS errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1017 parmi ses erreurs TLS, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1018-cloudflare.aliases">
        <source>Cloudflare error 1018
host not found
unknown host</source>
        <translation>erreur Cloudflare 1018
Could not find host
hôte non trouvé
hôte inconnu</translation>
    </message>
    <message id="1018-cloudflare.name">
        <source>Could not find host</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message id="1018-cloudflare.summary">
        <source>Cloudflare could not find the host that the request is for, and it gives error 1023 the same title.</source>
        <translation>Cloudflare n’a pas trouvé l’hôte visé par la requête, et il donne le même titre à l’erreur 1023.</translation>
    </message>
    <message id="1019-cloudflare.aliases">
        <source>Cloudflare error 1019
compute error
error on the compute server</source>
        <translation>erreur Cloudflare 1019
Compute server error
erreur de calcul côté Cloudflare</translation>
    </message>
    <message id="1019-cloudflare.doubt">
        <source>The nearest error type of RFC 9209 is a proxy loop (proxy_loop_detected), but that match is this catalog’s own reading and not a published one. Which HTTP status code carries this number was not found.</source>
        <translation>Le type d’erreur le plus proche dans la RFC 9209 est la boucle de mandataires (proxy_loop_detected), mais ce rapprochement est une lecture propre à ce catalogue et n’a pas été publié. Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1019-cloudflare.name">
        <source>Compute server error</source>
        <translation>Erreur du serveur de calcul</translation>
    </message>
    <message id="1019-cloudflare.summary">
        <source>Cloudflare answered with what it calls a compute server error, a title that says nothing of the cause.</source>
        <translation>Cloudflare a répondu par ce qu’il appelle une erreur du serveur de calcul, un titre qui ne dit rien de la cause.</translation>
    </message>
    <message id="102.aliases">
        <source>WebDAV Processing
still working
in progress
please wait</source>
        <translation>En traitement
traitement WebDAV en cours
requête en cours
veuillez patienter</translation>
    </message>
    <message id="102.at_cloudflare">
        <source>Cloudflare passes on a 102 from the origin server and never makes one itself. It expects the final answer within 125 seconds (older pages said 100, then 120), and interim 102s help to avoid a 524.</source>
        <translation>Cloudflare transmet le 102 du serveur d’origine, mais n’en émet jamais. Il attend la réponse définitive pendant 125&#xa0;secondes (100, puis 120 selon d’anciennes pages), et l’envoi de quelques 102 intermédiaires aide à éviter un 524.</translation>
    </message>
    <message id="102.doubt">
        <source>Sources disagree: Cloudflare’s page on 1xx codes says that a 102 with no timely final answer ends in a 522, although Cloudflare’s own limits point to a 524.</source>
        <translation>Les sources divergent&#xa0;: selon la page de Cloudflare sur les codes 1xx, un 102 qu’aucune réponse définitive ne suit à temps aboutit à un 522, alors que les limites publiées par Cloudflare feraient plutôt attendre un 524.</translation>
    </message>
    <message id="102.name">
        <source>Processing</source>
        <translation>Traitement en cours</translation>
    </message>
    <message id="102.summary">
        <source>The server has received the whole request, is still working on it, and gives a sign of life before its final answer.</source>
        <translation>Le serveur a reçu la requête entière, y travaille encore et donne signe de vie avant d’envoyer sa réponse définitive.</translation>
    </message>
    <message id="1020-cloudflare.aliases">
        <source>Cloudflare error 1020
access refused
blocked by Cloudflare</source>
        <translation>erreur Cloudflare 1020
Access denied
accès interdit
bloqué par Cloudflare</translation>
    </message>
    <message id="1020-cloudflare.name">
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message id="1020-cloudflare.summary">
        <source>Cloudflare turned the visitor away with a plain “Access denied”, not saying why, unlike the bans by IP address or country.</source>
        <translation>Cloudflare a opposé au visiteur un simple accès refusé, sans dire pourquoi, à la différence des bannissements par adresse IP ou par pays.</translation>
    </message>
    <message id="1021-cloudflare.aliases">
        <source>Cloudflare error 1021
Worker host not accessible
host out of reach for the Worker</source>
        <translation>erreur Cloudflare 1021
hôte hors de portée du Worker
hôte inaccessible au Worker</translation>
    </message>
    <message id="1021-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1021-cloudflare.name">
        <source>Worker requested a host it cannot access</source>
        <translation>Le Worker a demandé un hôte auquel il n’a pas accès</translation>
    </message>
    <message id="1021-cloudflare.summary">
        <source>A Worker running at Cloudflare requested a host that it cannot access.</source>
        <translation>Un Worker exécuté chez Cloudflare a demandé un hôte auquel il n’a pas accès.</translation>
    </message>
    <message id="1022-cloudflare.aliases">
        <source>Cloudflare error 1022
routing to the Worker failed
Worker not reached</source>
        <translation>erreur Cloudflare 1022
acheminement vers le Worker impossible
Worker non atteint</translation>
    </message>
    <message id="1022-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1022-cloudflare.name">
        <source>Cloudflare could not route the request to the Worker</source>
        <translation>Cloudflare n’a pas pu acheminer la requête vers le Worker</translation>
    </message>
    <message id="1022-cloudflare.summary">
        <source>Cloudflare received the request but could not route it to the Worker meant to handle it.</source>
        <translation>Cloudflare a reçu la requête, mais n’a pas pu l’acheminer vers le Worker chargé de la traiter.</translation>
    </message>
    <message id="1023-cloudflare.aliases">
        <source>Cloudflare error 1023
host not found
unknown host</source>
        <translation>erreur Cloudflare 1023
Could not find host
hôte non trouvé
hôte inconnu</translation>
    </message>
    <message id="1023-cloudflare.name">
        <source>Could not find host</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message id="1023-cloudflare.summary">
        <source>Cloudflare could not find the host that the request is for, and it gives error 1018 the same title.</source>
        <translation>Cloudflare n’a pas trouvé l’hôte visé par la requête, et il donne le même titre à l’erreur 1018.</translation>
    </message>
    <message id="1024-cloudflare.aliases">
        <source>Cloudflare error 1024
subrequest to a Cloudflare IP
Worker calling a Cloudflare address</source>
        <translation>erreur Cloudflare 1024
sous-requête vers une IP de Cloudflare
Worker appelant une adresse de Cloudflare</translation>
    </message>
    <message id="1024-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1024-cloudflare.name">
        <source>Worker subrequest to a Cloudflare-owned IP address</source>
        <translation>Sous-requête d’un Worker vers une adresse IP de Cloudflare</translation>
    </message>
    <message id="1024-cloudflare.summary">
        <source>A Worker tried to send a request of its own to an IP address that Cloudflare owns, and Cloudflare answered with this error.</source>
        <translation>Un Worker a tenté d’envoyer sa propre requête à une adresse IP appartenant à Cloudflare, qui a répondu par cette erreur.</translation>
    </message>
    <message id="1025-cloudflare.aliases">
        <source>Cloudflare error 1025
come back later
try again later</source>
        <translation>erreur Cloudflare 1025
Please check back later
revenez plus tard
réessayer plus tard</translation>
    </message>
    <message id="1025-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1025-cloudflare.name">
        <source>Please check back later</source>
        <translation>Veuillez revenir plus tard</translation>
    </message>
    <message id="1025-cloudflare.summary">
        <source>Cloudflare asks the visitor to come back later and counts 1025 among its rate limiting errors.</source>
        <translation>Cloudflare invite le visiteur à revenir plus tard et compte 1025 parmi ses erreurs de limitation du débit.</translation>
    </message>
    <message id="1026-cloudflare.aliases">
        <source>Cloudflare error 1026
error 1026 legal
blocked for legal reasons</source>
        <translation>erreur Cloudflare 1026
erreur 1026 juridique
bloqué pour raisons juridiques</translation>
    </message>
    <message id="1026-cloudflare.doubt">
        <source>The HTTP status code given for this number was seen in a captured response and is not documented. Cloudflare’s own page on 451 says that it only passes that code through from the origin.</source>
        <translation>Le code de statut HTTP indiqué pour ce numéro a été relevé dans une réponse capturée et n’est pas documenté. La page de Cloudflare sur le 451 dit pourtant qu’il ne fait que transmettre ce code depuis le serveur d’origine.</translation>
    </message>
    <message id="1026-cloudflare.name">
        <source>Legal block (no published title)</source>
        <translation>Blocage juridique (sans titre publié)</translation>
    </message>
    <message id="1026-cloudflare.summary">
        <source>Cloudflare lists 1026 among its legal errors and publishes neither a title nor a page for it, though a captured response was a 451.</source>
        <translation>Cloudflare range 1026 parmi ses erreurs d’ordre juridique, mais ne publie ni titre ni page à son sujet&#x202f;; une réponse capturée portait le code 451.</translation>
    </message>
    <message id="1027-cloudflare.aliases">
        <source>Cloudflare error 1027
Worker daily limit reached
free plan limit
daily request limit</source>
        <translation>erreur Cloudflare 1027
limite quotidienne du Worker atteinte
quota gratuit épuisé
offre gratuite dépassée</translation>
    </message>
    <message id="1027-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1027-cloudflare.name">
        <source>Worker over the free-plan daily request limit</source>
        <translation>Limite quotidienne de requêtes de l’offre gratuite dépassée par un Worker</translation>
    </message>
    <message id="1027-cloudflare.summary">
        <source>A Worker received more requests in one day than Cloudflare’s free plan allows.</source>
        <translation>Un Worker a reçu en un jour plus de requêtes que n’en permet l’offre gratuite de Cloudflare.</translation>
    </message>
    <message id="1028-cloudflare.aliases">
        <source>Cloudflare error 1028
error 1028 TLS</source>
        <translation>erreur Cloudflare 1028
erreur 1028 TLS</translation>
    </message>
    <message id="1028-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1028-cloudflare.name">
        <source>TLS error (no published title)</source>
        <translation>Erreur TLS (sans titre publié)</translation>
    </message>
    <message id="1028-cloudflare.summary">
        <source>Cloudflare lists 1028 among its TLS errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1028 parmi ses erreurs TLS, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1029-cloudflare.aliases">
        <source>Cloudflare error 1029
error 1029 TLS</source>
        <translation>erreur Cloudflare 1029
erreur 1029 TLS</translation>
    </message>
    <message id="1029-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1029-cloudflare.name">
        <source>TLS error (no published title)</source>
        <translation>Erreur TLS (sans titre publié)</translation>
    </message>
    <message id="1029-cloudflare.summary">
        <source>Cloudflare lists 1029 among its TLS errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1029 parmi ses erreurs TLS, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="103-spring.aliases">
        <source>Spring Checkpoint
resumable requests proposal
resume upload</source>
        <translation>Checkpoint
Point de contrôle
reprise d’un téléversement</translation>
    </message>
    <message id="103-spring.name">
        <source>Checkpoint</source>
        <translation>Point de reprise</translation>
    </message>
    <message id="103-spring.summary">
        <source>Spring Framework once gave 103 this name, after a proposal for resumable uploads, then deprecated it in favor of Early Hints.</source>
        <translation>Spring Framework a d’abord donné ce nom au 103, d’après une proposition de téléversement avec reprise, puis l’a déconseillé au profit d’Early Hints.</translation>
    </message>
    <message id="103.aliases">
        <source>preload hints
Link preload
resource hints</source>
        <translation>Early Hints
indications préliminaires
préchargement</translation>
    </message>
    <message id="103.at_cloudflare">
        <source>Cloudflare makes this code itself, at its edge, through its Early Hints feature. A hint that is missing from the cache appears as a harmless 504, in the logs only.</source>
        <translation>Cloudflare émet lui-même ce code, depuis sa périphérie, par sa fonction Early Hints. Si l’indication manque dans le cache, un 504 sans gravité apparaît dans les journaux, et là seulement.</translation>
    </message>
    <message id="103.doubt">
        <source>Sources disagree: RFC&#xa0;8297 calls itself experimental, while the IETF’s document tracker lists it as a proposed standard. Cloudflare’s page on 1xx codes says that it only forwards such codes, while another of its pages describes 103s made at its edge.</source>
        <translation>Les sources divergent&#xa0;: la RFC&#xa0;8297 se dit expérimentale, tandis que le répertoire des documents de l’IETF la donne pour une norme proposée. Cloudflare dit, sur sa page des codes 1xx, ne faire que les transmettre, mais décrit ailleurs des 103 émis par sa périphérie.</translation>
    </message>
    <message id="103.name">
        <source>Early Hints</source>
        <translation>Indications anticipées</translation>
    </message>
    <message id="103.summary">
        <source>Before its final answer, the server names files that the page will need, so that the browser can start loading them.</source>
        <translation>Avant sa réponse définitive, le serveur annonce les fichiers dont la page aura besoin, afin que le navigateur commence à les charger.</translation>
    </message>
    <message id="1033-cloudflare.aliases">
        <source>Cloudflare error 1033
Cloudflare Tunnel error
tunnel error
530 error 1033</source>
        <translation>erreur Cloudflare 1033
erreur de Cloudflare Tunnel
erreur de tunnel
Argo Tunnel error
530 erreur 1033</translation>
    </message>
    <message id="1033-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s documentation says “Argo Tunnel error”, live responses say “Cloudflare Tunnel error”. The HTTP status code given for this number was seen in a captured response and is not documented.</source>
        <translation>Les sources divergent&#xa0;: la documentation de Cloudflare dit «&#xa0;Argo Tunnel error&#xa0;», les réponses réelles «&#xa0;Cloudflare Tunnel error&#xa0;». Le code de statut HTTP indiqué pour ce numéro a été relevé dans une réponse capturée et n’est pas documenté.</translation>
    </message>
    <message id="1033-cloudflare.name">
        <source>Argo Tunnel error</source>
        <translation>Erreur d’Argo Tunnel</translation>
    </message>
    <message id="1033-cloudflare.summary">
        <source>Cloudflare met an error with the tunnel through which it should have reached the site.</source>
        <translation>Cloudflare s’est heurté à une erreur du tunnel par lequel il aurait dû atteindre le site.</translation>
    </message>
    <message id="1034-cloudflare.aliases">
        <source>Cloudflare error 1034
restricted edge IP
edge IP address restricted</source>
        <translation>erreur Cloudflare 1034
Edge IP Restricted
adresse IP de périphérie restreinte</translation>
    </message>
    <message id="1034-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1034-cloudflare.name">
        <source>Edge IP restricted</source>
        <translation>Adresse IP de la périphérie soumise à restriction</translation>
    </message>
    <message id="1034-cloudflare.summary">
        <source>Cloudflare stopped the request because an IP address of its edge is restricted.</source>
        <translation>Cloudflare a interrompu la requête, car une adresse IP de sa périphérie est soumise à restriction.</translation>
    </message>
    <message id="1035-cloudflare.aliases">
        <source>Cloudflare error 1035
invalid URI path
URL rewrite error</source>
        <translation>erreur Cloudflare 1035
chemin d’URI invalide
erreur de réécriture d’URL
Invalid request rewrite</translation>
    </message>
    <message id="1035-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1035-cloudflare.name">
        <source>Invalid request rewrite (invalid URI path)</source>
        <translation>Réécriture de requête non valide (chemin d’URI non valide)</translation>
    </message>
    <message id="1035-cloudflare.summary">
        <source>A rewrite at Cloudflare gave the request a URI path that is not valid.</source>
        <translation>Une réécriture effectuée chez Cloudflare a donné à la requête un chemin d’URI non valide.</translation>
    </message>
    <message id="1036-cloudflare.aliases">
        <source>Cloudflare error 1036
rewrite too long
maximum length exceeded</source>
        <translation>erreur Cloudflare 1036
réécriture trop longue
longueur maximale dépassée
Invalid request rewrite</translation>
    </message>
    <message id="1036-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1036-cloudflare.name">
        <source>Invalid request rewrite (maximum length exceeded)</source>
        <translation>Réécriture de requête non valide (longueur maximale dépassée)</translation>
    </message>
    <message id="1036-cloudflare.summary">
        <source>A rewrite of the request at Cloudflare went over the maximum length.</source>
        <translation>Une réécriture de la requête chez Cloudflare a dépassé la longueur maximale.</translation>
    </message>
    <message id="1037-cloudflare.aliases">
        <source>Cloudflare error 1037
rewrite expression failed
rewrite rule error</source>
        <translation>erreur Cloudflare 1037
expression de réécriture en échec
erreur de règle de réécriture
Invalid rewrite rule</translation>
    </message>
    <message id="1037-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1037-cloudflare.name">
        <source>Invalid rewrite rule (failed to evaluate expression)</source>
        <translation>Règle de réécriture non valide (échec de l’évaluation de l’expression)</translation>
    </message>
    <message id="1037-cloudflare.summary">
        <source>Cloudflare could not evaluate the expression in a rewrite rule, so the rule could not be applied.</source>
        <translation>Cloudflare n’a pas pu évaluer l’expression d’une règle de réécriture, et la règle n’a donc pas pu s’appliquer.</translation>
    </message>
    <message id="1038-cloudflare.aliases">
        <source>Cloudflare error 1038
headers too large
too many headers</source>
        <translation>erreur Cloudflare 1038
en-têtes trop volumineux
trop d’en-têtes
HTTP headers limit exceeded</translation>
    </message>
    <message id="1038-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1038-cloudflare.name">
        <source>HTTP headers limit exceeded</source>
        <translation>Limite des en-têtes HTTP dépassée</translation>
    </message>
    <message id="1038-cloudflare.summary">
        <source>The HTTP headers went over a limit at Cloudflare, and the title does not say whether those of the request or of the response.</source>
        <translation>Les en-têtes HTTP ont dépassé une limite de Cloudflare, sans que le titre précise s’il s’agit de la requête ou de la réponse.</translation>
    </message>
    <message id="1039-cloudflare.aliases">
        <source>Cloudflare error 1039
error 1039 legal</source>
        <translation>erreur Cloudflare 1039
erreur 1039 juridique</translation>
    </message>
    <message id="1039-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1039-cloudflare.name">
        <source>Legal error (no published title)</source>
        <translation>Erreur d’ordre juridique (sans titre publié)</translation>
    </message>
    <message id="1039-cloudflare.summary">
        <source>Cloudflare lists 1039 among its legal errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1039 parmi ses erreurs d’ordre juridique, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="104.aliases">
        <source>resumable upload
upload resume
tus upload</source>
        <translation>téléversement avec reprise
reprise d’envoi possible
reprise d’upload</translation>
    </message>
    <message id="104.doubt">
        <source>The temporary registration ran until November 13, 2026, and the newest copy of the registry that could be found dates from October 9, 2026. A renewal can be neither shown nor ruled out.</source>
        <translation>L’enregistrement provisoire courait jusqu’au 13&#xa0;novembre 2026, et la copie la plus récente du registre que l’on ait trouvée date du 9&#xa0;octobre 2026. Rien ne permet donc d’affirmer ni d’exclure qu’il ait été prolongé.</translation>
    </message>
    <message id="104.name">
        <source>Upload Resumption Supported</source>
        <translation>Reprise du téléversement prise en charge</translation>
    </message>
    <message id="104.summary">
        <source>During an upload, the server announces that the client can pick it up again where it stopped if the connection breaks.</source>
        <translation>Pendant un téléversement, le serveur annonce au client qu’en cas de coupure il pourra reprendre l’envoi là où il se sera arrêté.</translation>
    </message>
    <message id="1040-cloudflare.aliases">
        <source>Cloudflare error 1040
header cannot be modified
header rewrite not allowed</source>
        <translation>erreur Cloudflare 1040
modification d’en-tête interdite
réécriture d’en-tête refusée
Invalid request rewrite</translation>
    </message>
    <message id="1040-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1040-cloudflare.name">
        <source>Invalid request rewrite (header modification not allowed)</source>
        <translation>Réécriture de requête non valide (modification d’en-tête non autorisée)</translation>
    </message>
    <message id="1040-cloudflare.summary">
        <source>A rewrite at Cloudflare tried to change a header field that it is not allowed to change.</source>
        <translation>Une réécriture effectuée chez Cloudflare a tenté de modifier un champ d’en-tête auquel elle n’a pas le droit de toucher.</translation>
    </message>
    <message id="1041-cloudflare.aliases">
        <source>Cloudflare error 1041
invalid header value
bad header in a rewrite</source>
        <translation>erreur Cloudflare 1041
valeur d’en-tête invalide
en-tête réécrit incorrect
Invalid request rewrite</translation>
    </message>
    <message id="1041-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1041-cloudflare.name">
        <source>Invalid request rewrite (invalid header value)</source>
        <translation>Réécriture de requête non valide (valeur d’en-tête non valide)</translation>
    </message>
    <message id="1041-cloudflare.summary">
        <source>A rewrite at Cloudflare set a header field to a value that is not valid.</source>
        <translation>Une réécriture effectuée chez Cloudflare a donné à un champ d’en-tête une valeur non valide.</translation>
    </message>
    <message id="1042-cloudflare.aliases">
        <source>Cloudflare error 1042
Worker to Worker fetch
Worker calling another Worker</source>
        <translation>erreur Cloudflare 1042
appel entre Workers
Worker appelant un autre Worker</translation>
    </message>
    <message id="1042-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1042-cloudflare.name">
        <source>Worker fetched another Worker on the same zone (unsupported)</source>
        <translation>Appel d’un Worker par un autre de la même zone (non pris en charge)</translation>
    </message>
    <message id="1042-cloudflare.summary">
        <source>A Worker tried to fetch from another Worker on the same zone, which Cloudflare does not support.</source>
        <translation>Un Worker a tenté d’interroger un autre Worker de la même zone, ce que Cloudflare ne prend pas en charge.</translation>
    </message>
    <message id="1043-cloudflare.aliases">
        <source>Cloudflare error 1043
error 1043 configuration</source>
        <translation>erreur Cloudflare 1043
erreur 1043 configuration</translation>
    </message>
    <message id="1043-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1043-cloudflare.name">
        <source>Configuration error (no published title)</source>
        <translation>Erreur de configuration (sans titre publié)</translation>
    </message>
    <message id="1043-cloudflare.summary">
        <source>Cloudflare lists 1043 among its configuration errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1043 parmi ses erreurs de configuration, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1044-cloudflare.aliases">
        <source>Cloudflare error 1044
error 1044 TLS
tls_not_fips_compliant</source>
        <translation>erreur Cloudflare 1044
erreur 1044 TLS
tls_not_fips_compliant</translation>
    </message>
    <message id="1044-cloudflare.doubt">
        <source>The HTTP status code given for this number was seen in a captured response and is not documented.</source>
        <translation>Le code de statut HTTP indiqué pour ce numéro a été relevé dans une réponse capturée et n’est pas documenté.</translation>
    </message>
    <message id="1044-cloudflare.name">
        <source>TLS not FIPS-compliant (no published title)</source>
        <translation>TLS non conforme à FIPS (sans titre publié)</translation>
    </message>
    <message id="1044-cloudflare.summary">
        <source>Cloudflare lists 1044 among its TLS errors and publishes neither a title nor a page for it, but a captured response calls it tls_not_fips_compliant.</source>
        <translation>Cloudflare range 1044 parmi ses erreurs TLS, mais ne publie ni titre ni page à son sujet&#x202f;; une réponse capturée le nomme tls_not_fips_compliant.</translation>
    </message>
    <message id="1045-cloudflare.aliases">
        <source>Cloudflare error 1045
error 1045 unsupported</source>
        <translation>erreur Cloudflare 1045
erreur 1045 non pris en charge</translation>
    </message>
    <message id="1045-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1045-cloudflare.name">
        <source>Unsupported (no published title)</source>
        <translation>Cas non pris en charge (sans titre publié)</translation>
    </message>
    <message id="1045-cloudflare.summary">
        <source>Cloudflare lists 1045 among unsupported cases and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1045 parmi les cas non pris en charge, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1047-cloudflare.aliases">
        <source>Cloudflare error 1047
error 1047 configuration</source>
        <translation>erreur Cloudflare 1047
erreur 1047 configuration</translation>
    </message>
    <message id="1047-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1047-cloudflare.name">
        <source>Configuration error (no published title)</source>
        <translation>Erreur de configuration (sans titre publié)</translation>
    </message>
    <message id="1047-cloudflare.summary">
        <source>Cloudflare lists 1047 among its configuration errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1047 parmi ses erreurs de configuration, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1049-cloudflare.aliases">
        <source>Cloudflare error 1049
error 1049 configuration</source>
        <translation>erreur Cloudflare 1049
erreur 1049 configuration</translation>
    </message>
    <message id="1049-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1049-cloudflare.name">
        <source>Configuration error (no published title)</source>
        <translation>Erreur de configuration (sans titre publié)</translation>
    </message>
    <message id="1049-cloudflare.summary">
        <source>Cloudflare lists 1049 among its configuration errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1049 parmi ses erreurs de configuration, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1100-cloudflare.aliases">
        <source>Cloudflare error 1100
error 1100 Worker</source>
        <translation>erreur Cloudflare 1100
erreur 1100 Worker</translation>
    </message>
    <message id="1100-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1100-cloudflare.name">
        <source>Worker error (no published title)</source>
        <translation>Erreur de Worker (sans titre publié)</translation>
    </message>
    <message id="1100-cloudflare.summary">
        <source>Cloudflare lists 1100 among its Worker errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1100 parmi ses erreurs de Worker, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1101-cloudflare.aliases">
        <source>Cloudflare error 1101
Worker threw an exception
Worker exception
Worker crashed</source>
        <translation>erreur Cloudflare 1101
Rendering error
exception dans un Worker
Worker en échec</translation>
    </message>
    <message id="1101-cloudflare.name">
        <source>Rendering error</source>
        <translation>Erreur de rendu</translation>
    </message>
    <message id="1101-cloudflare.summary">
        <source>A Worker ran into an exception, so Cloudflare answered with a rendering error instead of the page.</source>
        <translation>Un Worker a échoué sur une exception, et Cloudflare a renvoyé une erreur de rendu au lieu de la page.</translation>
    </message>
    <message id="1102-cloudflare.aliases">
        <source>Cloudflare error 1102
Worker limits exceeded
Worker over its limits
Rendering error</source>
        <translation>erreur Cloudflare 1102
limites du Worker dépassées
Worker exceeded resource limits
erreur de rendu</translation>
    </message>
    <message id="1102-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s list of errors calls it “Rendering error”, its own page “Worker exceeded resource limits”.</source>
        <translation>Les sources divergent&#xa0;: la liste des erreurs de Cloudflare l’intitule «&#xa0;Rendering error&#xa0;», sa propre page «&#xa0;Worker exceeded resource limits&#xa0;».</translation>
    </message>
    <message id="1102-cloudflare.name">
        <source>Worker exceeded resource limits</source>
        <translation>Limites de ressources dépassées par un Worker</translation>
    </message>
    <message id="1102-cloudflare.summary">
        <source>A Worker used more resources than Cloudflare grants it, and Cloudflare answered with this error in its place.</source>
        <translation>Un Worker a consommé plus de ressources que Cloudflare ne lui en accorde, et Cloudflare a répondu par cette erreur à sa place.</translation>
    </message>
    <message id="1103-cloudflare.aliases">
        <source>Cloudflare error 1103
Worker owner must contact support
contact Cloudflare Support</source>
        <translation>erreur Cloudflare 1103
contacter l’assistance Cloudflare
contacter le support Cloudflare</translation>
    </message>
    <message id="1103-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1103-cloudflare.name">
        <source>Owner of the Worker must contact Cloudflare Support</source>
        <translation>Le propriétaire du Worker doit s’adresser à l’assistance de Cloudflare</translation>
    </message>
    <message id="1103-cloudflare.summary">
        <source>A Worker failed, and Cloudflare asks the Worker’s owner to contact Cloudflare Support.</source>
        <translation>Un Worker a échoué, et Cloudflare demande au propriétaire de ce Worker de s’adresser à son assistance.</translation>
    </message>
    <message id="1104-cloudflare.aliases">
        <source>Cloudflare error 1104
email address already taken
email variation already in use</source>
        <translation>erreur Cloudflare 1104
adresse électronique déjà prise
adresse e-mail déjà utilisée
variante d’adresse déjà prise</translation>
    </message>
    <message id="1104-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s page is about a variation of an email address, while its list of categories files the number under Worker errors. Which HTTP status code carries this number was not found.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare parle d’une variante d’adresse électronique, alors que sa liste de catégories range le numéro parmi les erreurs de Worker. Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1104-cloudflare.name">
        <source>A variation of this email address is already taken in our system, and only one is allowed</source>
        <translation>Une variante de cette adresse électronique est déjà prise dans notre système, et une seule est admise</translation>
    </message>
    <message id="1104-cloudflare.summary">
        <source>Cloudflare rejects an email address because a variation of it is already taken in its system.</source>
        <translation>Cloudflare refuse une adresse électronique, car une variante de celle-ci est déjà prise dans son système.</translation>
    </message>
    <message id="1105-cloudflare.aliases">
        <source>Cloudflare error 1105
error 1105 Worker</source>
        <translation>erreur Cloudflare 1105
erreur 1105 Worker</translation>
    </message>
    <message id="1105-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1105-cloudflare.name">
        <source>Worker error (no published title)</source>
        <translation>Erreur de Worker (sans titre publié)</translation>
    </message>
    <message id="1105-cloudflare.summary">
        <source>Cloudflare lists 1105 among its Worker errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1105 parmi ses erreurs de Worker, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1106-cloudflare.aliases">
        <source>Cloudflare error 1106
IP banned
IP address blocked
my IP is blocked</source>
        <translation>erreur Cloudflare 1106
IP bannie
adresse IP bloquée
mon adresse IP est bloquée</translation>
    </message>
    <message id="1106-cloudflare.name">
        <source>Access denied: your IP address has been banned</source>
        <translation>Accès refusé&#xa0;: votre adresse IP a été bannie</translation>
    </message>
    <message id="1106-cloudflare.summary">
        <source>Cloudflare refused access because the visitor’s IP address is banned; 1106 shares its title and its page with 1006.</source>
        <translation>Cloudflare a refusé l’accès, car l’adresse IP du visiteur est bannie&#x202f;; 1106 partage le titre et la page de 1006.</translation>
    </message>
    <message id="1107-cloudflare.aliases">
        <source>Cloudflare error 1107
error 1107 access denied</source>
        <translation>erreur Cloudflare 1107
erreur 1107 accès refusé</translation>
    </message>
    <message id="1107-cloudflare.doubt">
        <source>The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1107-cloudflare.name">
        <source>Access denied (no published title)</source>
        <translation>Accès refusé (sans titre publié)</translation>
    </message>
    <message id="1107-cloudflare.summary">
        <source>Cloudflare lists 1107 under denied access and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1107 parmi ses accès refusés, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1108-cloudflare.aliases">
        <source>Cloudflare error 1108
error 1108 access denied</source>
        <translation>erreur Cloudflare 1108
erreur 1108 accès refusé</translation>
    </message>
    <message id="1108-cloudflare.doubt">
        <source>The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1108-cloudflare.name">
        <source>Access denied (no published title)</source>
        <translation>Accès refusé (sans titre publié)</translation>
    </message>
    <message id="1108-cloudflare.summary">
        <source>Cloudflare lists 1108 under denied access and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1108 parmi ses accès refusés, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1109-cloudflare.aliases">
        <source>Cloudflare error 1109
error 1109 access denied</source>
        <translation>erreur Cloudflare 1109
erreur 1109 accès refusé</translation>
    </message>
    <message id="1109-cloudflare.doubt">
        <source>The 403 given for this number rests only on Cloudflare’s general statement that most 1xxx errors come with that code.</source>
        <translation>Le 403 indiqué pour ce numéro ne repose que sur une affirmation générale de Cloudflare, selon laquelle la plupart des erreurs 1xxx s’accompagnent de ce code.</translation>
    </message>
    <message id="1109-cloudflare.name">
        <source>Access denied (no published title)</source>
        <translation>Accès refusé (sans titre publié)</translation>
    </message>
    <message id="1109-cloudflare.summary">
        <source>Cloudflare lists 1109 under denied access and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1109 parmi ses accès refusés, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1200-cloudflare.aliases">
        <source>Cloudflare error 1200
cache connection limit reached
too many cache connections</source>
        <translation>erreur Cloudflare 1200
Cache connection limit
limite de connexions du cache atteinte
trop de connexions au cache</translation>
    </message>
    <message id="1200-cloudflare.doubt">
        <source>Sources disagree: Cloudflare files the number under rate limiting, while the captured response was a 503. The HTTP status code given for this number was seen in a captured response and is not documented.</source>
        <translation>Les sources divergent&#xa0;: Cloudflare range le numéro sous la limitation du débit, alors que la réponse capturée était un 503. Le code de statut HTTP indiqué pour ce numéro a été relevé dans une réponse capturée et n’est pas documenté.</translation>
    </message>
    <message id="1200-cloudflare.name">
        <source>Cache connection limit</source>
        <translation>Limite de connexions du cache</translation>
    </message>
    <message id="1200-cloudflare.summary">
        <source>Cloudflare did not serve the request because its cache had reached a connection limit.</source>
        <translation>Cloudflare n’a pas donné suite à la requête, car son cache avait atteint une limite de connexions.</translation>
    </message>
    <message id="1201-cloudflare.aliases">
        <source>Cloudflare error 1201
error 1201 Snippets</source>
        <translation>erreur Cloudflare 1201
erreur 1201 Snippets</translation>
    </message>
    <message id="1201-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1201-cloudflare.name">
        <source>Snippets error (no published title)</source>
        <translation>Erreur de Snippets (sans titre publié)</translation>
    </message>
    <message id="1201-cloudflare.summary">
        <source>Cloudflare lists 1201 among its Snippets errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1201 parmi ses erreurs de Snippets, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1202-cloudflare.aliases">
        <source>Cloudflare error 1202
error 1202 Snippets</source>
        <translation>erreur Cloudflare 1202
erreur 1202 Snippets</translation>
    </message>
    <message id="1202-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1202-cloudflare.name">
        <source>Snippets error (no published title)</source>
        <translation>Erreur de Snippets (sans titre publié)</translation>
    </message>
    <message id="1202-cloudflare.summary">
        <source>Cloudflare lists 1202 among its Snippets errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1202 parmi ses erreurs de Snippets, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1203-cloudflare.aliases">
        <source>Cloudflare error 1203
error 1203 Snippets</source>
        <translation>erreur Cloudflare 1203
erreur 1203 Snippets</translation>
    </message>
    <message id="1203-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1203-cloudflare.name">
        <source>Snippets error (no published title)</source>
        <translation>Erreur de Snippets (sans titre publié)</translation>
    </message>
    <message id="1203-cloudflare.summary">
        <source>Cloudflare lists 1203 among its Snippets errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1203 parmi ses erreurs de Snippets, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1204-cloudflare.aliases">
        <source>Cloudflare error 1204
error 1204 Snippets</source>
        <translation>erreur Cloudflare 1204
erreur 1204 Snippets</translation>
    </message>
    <message id="1204-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1204-cloudflare.name">
        <source>Snippets error (no published title)</source>
        <translation>Erreur de Snippets (sans titre publié)</translation>
    </message>
    <message id="1204-cloudflare.summary">
        <source>Cloudflare lists 1204 among its Snippets errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1204 parmi ses erreurs de Snippets, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="1205-cloudflare.aliases">
        <source>Cloudflare error 1205
redirect loop
redirected too many times</source>
        <translation>erreur Cloudflare 1205
Too many redirects
boucle de redirections
redirections en boucle</translation>
    </message>
    <message id="1205-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1205-cloudflare.name">
        <source>Too many redirects</source>
        <translation>Trop de redirections</translation>
    </message>
    <message id="1205-cloudflare.summary">
        <source>Cloudflare gave up after too many redirects, an error that it counts among those of Snippets.</source>
        <translation>Cloudflare a renoncé après un trop grand nombre de redirections, erreur qu’il compte parmi celles de Snippets.</translation>
    </message>
    <message id="1206-cloudflare.aliases">
        <source>Cloudflare error 1206
error 1206 Snippets</source>
        <translation>erreur Cloudflare 1206
erreur 1206 Snippets</translation>
    </message>
    <message id="1206-cloudflare.doubt">
        <source>Which HTTP status code carries this number was not found.</source>
        <translation>Le code de statut HTTP qui porte ce numéro n’a pas été trouvé.</translation>
    </message>
    <message id="1206-cloudflare.name">
        <source>Snippets error (no published title)</source>
        <translation>Erreur de Snippets (sans titre publié)</translation>
    </message>
    <message id="1206-cloudflare.summary">
        <source>Cloudflare lists 1206 among its Snippets errors and publishes neither a title nor a page for it.</source>
        <translation>Cloudflare range 1206 parmi ses erreurs de Snippets, mais ne publie ni titre ni page à son sujet.</translation>
    </message>
    <message id="200.aliases">
        <source>Success
Request succeeded
all good
normal answer</source>
        <translation>Requête traitée avec succès
Requête réussie
Succès
réponse normale</translation>
    </message>
    <message id="200.name">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="200.summary">
        <source>The server did what the request asked and returns the result, such as the page, the image or the data wanted.</source>
        <translation>Le serveur a fait ce que la requête demandait et en renvoie le résultat&#xa0;: la page, l’image ou les données voulues.</translation>
    </message>
    <message id="201.aliases">
        <source>Resource created
new resource
successfully created</source>
        <translation>Requête traitée avec succès et création d’un document
Ressource créée
création réussie</translation>
    </message>
    <message id="201.at_cloudflare">
        <source>Cloudflare does not make this code. It forwards the origin server’s 201 unchanged.</source>
        <translation>Cloudflare n’émet pas ce code. Il transmet tel quel le 201 du serveur d’origine.</translation>
    </message>
    <message id="201.name">
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message id="201.summary">
        <source>The server did what was asked and created at least one new resource, such as an account, an order or a file.</source>
        <translation>Le serveur a exécuté la requête et créé au moins une ressource&#xa0;: un compte, une commande ou un fichier, par exemple.</translation>
    </message>
    <message id="202.aliases">
        <source>Accepted for processing
queued
pending
asynchronous job</source>
        <translation>Requête traitée, mais sans garantie de résultat
Requête acceptée
mise en file d’attente
traitement différé</translation>
    </message>
    <message id="202.name">
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message id="202.summary">
        <source>The server has taken the request to process it later and does not promise yet that it will succeed.</source>
        <translation>Le serveur a pris note de la requête pour la traiter plus tard, sans garantir encore qu’elle aboutira.</translation>
    </message>
    <message id="203.aliases">
        <source>Non Authoritative Info
modified by a proxy
transformed response</source>
        <translation>Information renvoyée, mais générée par une source non certifiée
Information ne faisant pas autorité
réponse modifiée par un proxy</translation>
    </message>
    <message id="203.at_cloudflare">
        <source>Cloudflare neither makes this code nor caches it.</source>
        <translation>Cloudflare n’émet pas ce code et ne le met pas en cache.</translation>
    </message>
    <message id="203.doubt">
        <source>Sources disagree: Cloudflare’s page on 2xx codes says that a 203 is not cached. An older page of theirs holds that whatever HTTP makes cacheable by default, this code included, is cacheable at Cloudflare.</source>
        <translation>Les sources divergent&#xa0;: selon la page de Cloudflare sur les codes 2xx, un 203 n’est pas mis en cache. Une page plus ancienne affirme pourtant que Cloudflare peut mettre en cache tous les codes pour lesquels HTTP le permet par défaut, celui-ci compris.</translation>
    </message>
    <message id="203.name">
        <source>Non-Authoritative Information</source>
        <translation>Informations non certifiées</translation>
    </message>
    <message id="203.summary">
        <source>A proxy on the way altered what the origin server had sent with a 200, so the content is no longer the original.</source>
        <translation>Un mandataire (proxy) a modifié en chemin ce que le serveur d’origine avait envoyé avec un 200&#xa0;: le contenu n’est plus l’original.</translation>
    </message>
    <message id="204.aliases">
        <source>empty response
blank answer
no body</source>
        <translation>Pas de contenu
Sans contenu
réponse vide</translation>
    </message>
    <message id="204.at_cloudflare">
        <source>Cloudflare neither makes this code nor caches it.</source>
        <translation>Cloudflare n’émet pas ce code et ne le met pas en cache.</translation>
    </message>
    <message id="204.doubt">
        <source>Sources disagree: Cloudflare’s page on 2xx codes says that a 204 is not cached. An older page of theirs holds that whatever HTTP makes cacheable by default, this code included, is cacheable at Cloudflare.</source>
        <translation>Les sources divergent&#xa0;: selon la page de Cloudflare sur les codes 2xx, un 204 n’est pas mis en cache. Une page plus ancienne affirme pourtant que Cloudflare peut mettre en cache tous les codes pour lesquels HTTP le permet par défaut, celui-ci compris.</translation>
    </message>
    <message id="204.name">
        <source>No Content</source>
        <translation>Aucun contenu</translation>
    </message>
    <message id="204.summary">
        <source>The server did what was asked and has nothing to send back, so the browser stays on the page it shows.</source>
        <translation>Le serveur a fait ce qu’on lui demandait et n’a rien à renvoyer&#xa0;: le navigateur reste sur la page affichée.</translation>
    </message>
    <message id="205.aliases">
        <source>reset form
clear the form
reset view</source>
        <translation>Réinitialiser le contenu
Contenu réinitialisé
vider le formulaire</translation>
    </message>
    <message id="205.at_cloudflare">
        <source>Cloudflare neither makes this code nor caches it.</source>
        <translation>Cloudflare n’émet pas ce code et ne le met pas en cache.</translation>
    </message>
    <message id="205.name">
        <source>Reset Content</source>
        <translation>Contenu à réinitialiser</translation>
    </message>
    <message id="205.summary">
        <source>The server did what was asked and wants the client to clear the form or view that the request came from.</source>
        <translation>Le serveur a exécuté la requête et demande au client de remettre à zéro le formulaire ou la vue d’où elle est partie.</translation>
    </message>
    <message id="206.aliases">
        <source>range response
byte range
partial response
resumed download</source>
        <translation>Une partie seulement de la ressource a été transmise
réponse partielle
plage d’octets
reprise de téléchargement</translation>
    </message>
    <message id="206.at_cloudflare">
        <source>Cloudflare itself makes this code when it answers range requests. Where the origin server gives no caching instructions, the edge keeps such an answer for 120 minutes by default.</source>
        <translation>Cloudflare émet lui-même ce code lorsqu’on ne lui demande qu’une partie d’un fichier (en-tête Range). Si le serveur d’origine ne donne aucune consigne de mise en cache, la périphérie garde par défaut cette réponse 120&#xa0;minutes.</translation>
    </message>
    <message id="206.name">
        <source>Partial Content</source>
        <translation>Contenu partiel</translation>
    </message>
    <message id="206.summary">
        <source>The server sends only the part of the file that the client asked for, as for a resumed download or a video being played.</source>
        <translation>Le serveur n’envoie que la partie du fichier demandée par le client, comme pour un téléchargement repris ou une vidéo en lecture.</translation>
    </message>
    <message id="207.aliases">
        <source>Multi Status
multiple statuses
WebDAV multistatus</source>
        <translation>Statut multiple
Réponse multiple
réponse multi-statut
Multi-Status</translation>
    </message>
    <message id="207.name">
        <source>Multi-Status</source>
        <translation>Statuts multiples</translation>
    </message>
    <message id="207.summary">
        <source>A WebDAV server answers one request about several resources with a list of results, each with a status of its own.</source>
        <translation>Un serveur WebDAV répond à une requête portant sur plusieurs ressources par une liste de résultats, chacun avec son propre statut.</translation>
    </message>
    <message id="208.aliases">
        <source>WebDAV already reported
already listed</source>
        <translation>Déjà rapporté
Already Reported
déjà énuméré</translation>
    </message>
    <message id="208.name">
        <source>Already Reported</source>
        <translation>Déjà signalé</translation>
    </message>
    <message id="208.summary">
        <source>Within a 207 list, a WebDAV server notes that it has already described this collection under another path and does not repeat its contents.</source>
        <translation>Dans la liste d’un 207, un serveur WebDAV signale qu’il a déjà décrit cette collection sous un autre chemin et n’en répète pas le contenu.</translation>
    </message>
    <message id="210-wikipedia-fr.aliases">
        <source>different content
WebDAV copy differs</source>
        <translation>Content Different
copie différente
contenu divergent</translation>
    </message>
    <message id="210-wikipedia-fr.doubt">
        <source>Only the French Wikipedia lists this code. No document that defines it was found.</source>
        <translation>Seule la Wikipédia en français mentionne ce code. On n’a trouvé aucun document qui le définisse.</translation>
    </message>
    <message id="210-wikipedia-fr.name">
        <source>Content Different</source>
        <translation>Contenu différent</translation>
    </message>
    <message id="210-wikipedia-fr.summary">
        <source>A WebDAV server is said to report with this code that the client’s copy of a resource no longer matches its own.</source>
        <translation>Un serveur WebDAV signalerait par ce code que la copie d’une ressource détenue par le client ne correspond plus à la sienne.</translation>
    </message>
    <message id="218-apache.aliases">
        <source>Apache 218
ProxyErrorOverride
catch-all error</source>
        <translation>This is fine
Tout va bien (Apache)
ProxyErrorOverride</translation>
    </message>
    <message id="218-apache.doubt">
        <source>Only Wikipedia attributes this code to Apache. No Apache document about it was found, and the source code of Apache httpd does not contain it.</source>
        <translation>Seule Wikipédia attribue ce code à Apache. On n’a trouvé aucun document d’Apache qui en parle, et le code source de httpd ne le contient pas.</translation>
    </message>
    <message id="218-apache.name">
        <source>This is fine</source>
        <translation>Tout va bien</translation>
    </message>
    <message id="218-apache.summary">
        <source>Apache is said to use this code to let the body of an answer through where it would otherwise put its own error page.</source>
        <translation>Apache emploierait ce code pour laisser passer le corps d’une réponse qu’il remplacerait sinon par sa propre page d’erreur.</translation>
    </message>
    <message id="226.aliases">
        <source>Instance Manipulation Used
delta encoding
differences only</source>
        <translation>IM utilisé
IM Used
codage différentiel
différences seulement</translation>
    </message>
    <message id="226.name">
        <source>IM Used</source>
        <translation>Manipulation d’instance appliquée</translation>
    </message>
    <message id="226.summary">
        <source>At the client’s request, the server sends it a reworked form of the resource, for example only what changed since the client’s copy.</source>
        <translation>Le serveur envoie, à la demande du client, une forme remaniée de la ressource, par exemple les seules différences avec la copie qu’il détient déjà.</translation>
    </message>
    <message id="300.aliases">
        <source>several versions
multiple options
multiple representations</source>
        <translation>Plusieurs choix
Multiple Choices
plusieurs versions</translation>
    </message>
    <message id="300.at_cloudflare">
        <source>Cloudflare does not make this code. According to its page, automatic redirects generally take its place.</source>
        <translation>Cloudflare n’émet pas ce code. Selon sa documentation, on lui préfère en général une redirection automatique.</translation>
    </message>
    <message id="300.name">
        <source>Multiple Choices</source>
        <translation>Choix multiples</translation>
    </message>
    <message id="300.summary">
        <source>The server offers several versions of the resource, such as languages or formats, and leaves the choice to the client or the user.</source>
        <translation>Le serveur propose plusieurs versions de la ressource, selon la langue ou le format par exemple, et laisse choisir le client ou l’utilisateur.</translation>
    </message>
    <message id="301.aliases">
        <source>permanent redirect
permanently moved
301 redirect
page moved</source>
        <translation>Déplacé de façon permanente
Document déplacé de façon permanente
redirection permanente
redirection 301
page déplacée</translation>
    </message>
    <message id="301.at_cloudflare">
        <source>Cloudflare itself makes this code through Redirect Rules, without contacting the origin server.</source>
        <translation>Cloudflare émet lui-même ce code par ses règles de redirection (Redirect Rules), sans interroger le serveur d’origine.</translation>
    </message>
    <message id="301.name">
        <source>Moved Permanently</source>
        <translation>Déplacé définitivement</translation>
    </message>
    <message id="301.summary">
        <source>The server says that the page or file has moved to a new address for good and gives that address.</source>
        <translation>Le serveur annonce que la page ou le fichier a changé d’adresse pour de bon et indique la nouvelle.</translation>
    </message>
    <message id="302.aliases">
        <source>Moved Temporarily
Object Moved
temporary redirect
302 redirect</source>
        <translation>Document déplacé de façon temporaire
Déplacé temporairement
redirection temporaire
redirection 302</translation>
    </message>
    <message id="302.at_cloudflare">
        <source>Cloudflare itself makes this code through Redirect Rules, without contacting the origin server.</source>
        <translation>Cloudflare émet lui-même ce code par ses règles de redirection (Redirect Rules), sans interroger le serveur d’origine.</translation>
    </message>
    <message id="302.name">
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message id="302.summary">
        <source>The server sends the client to another address for now, and a browser may turn a POST into a GET on the way.</source>
        <translation>Le serveur renvoie provisoirement le client vers une autre adresse, et le navigateur peut au passage transformer un POST en GET.</translation>
    </message>
    <message id="303.aliases">
        <source>redirect after POST
Post/Redirect/Get
303 redirect</source>
        <translation>Voir autre
La réponse à cette requête est ailleurs
redirection après envoi
redirection 303</translation>
    </message>
    <message id="303.at_cloudflare">
        <source>Cloudflare itself makes this code through Redirect Rules.</source>
        <translation>Cloudflare émet lui-même ce code par ses règles de redirection (Redirect Rules).</translation>
    </message>
    <message id="303.doubt">
        <source>Sources disagree: Cloudflare’s page on 3xx codes says that a 303 cannot be cached, while its table of default times keeps it at the edge for 20 minutes.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare sur les codes 3xx dit qu’un 303 ne peut être mis en cache, alors que son tableau des durées par défaut le garde 20&#xa0;minutes en périphérie.</translation>
    </message>
    <message id="303.name">
        <source>See Other</source>
        <translation>Voir ailleurs</translation>
    </message>
    <message id="303.summary">
        <source>The server points to another address where the client should fetch the result with GET, often after a form was sent.</source>
        <translation>Le serveur indique une autre adresse où le client doit aller chercher le résultat par GET, souvent après l’envoi d’un formulaire.</translation>
    </message>
    <message id="304.aliases">
        <source>unchanged
not changed
cached copy still valid</source>
        <translation>Document non modifié depuis la dernière requête
Inchangé
copie en cache toujours valable</translation>
    </message>
    <message id="304.at_cloudflare">
        <source>Cloudflare itself makes this code when it revalidates a stale object. CF-Cache-Status then says REVALIDATED.</source>
        <translation>Cloudflare émet lui-même ce code lorsqu’il revalide un objet périmé. L’en-tête CF-Cache-Status porte alors la valeur REVALIDATED.</translation>
    </message>
    <message id="304.name">
        <source>Not Modified</source>
        <translation>Non modifié</translation>
    </message>
    <message id="304.summary">
        <source>The server or a cache confirms that the copy the client already holds is still good, and does not send the file again.</source>
        <translation>Le serveur ou un cache confirme que la copie détenue par le client est toujours bonne, et n’envoie pas le fichier une nouvelle fois.</translation>
    </message>
    <message id="305.aliases">
        <source>proxy required
must use a proxy
go through a proxy</source>
        <translation>Utiliser un proxy
Passer par un mandataire (déconseillé)
proxy obligatoire</translation>
    </message>
    <message id="305.name">
        <source>Use Proxy</source>
        <translation>Passer par un mandataire</translation>
    </message>
    <message id="305.summary">
        <source>The server told the client to go through the proxy it named, a practice now deprecated for security reasons.</source>
        <translation>Le serveur disait au client de passer par le mandataire (proxy) qu’il désignait, pratique désormais déconseillée pour des raisons de sécurité.</translation>
    </message>
    <message id="306-ietf-draft.aliases">
        <source>change proxy
proxy switch</source>
        <translation>Switch Proxy
Changer de proxy
changement de mandataire</translation>
    </message>
    <message id="306-ietf-draft.name">
        <source>Switch Proxy</source>
        <translation>Changer de mandataire</translation>
    </message>
    <message id="306-ietf-draft.summary">
        <source>An early HTTP draft let the server tell the client to use another proxy for its next requests.</source>
        <translation>Un ancien projet de norme HTTP permettait au serveur de faire employer au client un autre mandataire (proxy) pour ses requêtes suivantes.</translation>
    </message>
    <message id="306.aliases">
        <source>Unused
Reserved
306 Unused</source>
        <translation>Inutilisé
Réservé
code réservé</translation>
    </message>
    <message id="306.name">
        <source>(Unused)</source>
        <translation>(Inutilisé)</translation>
    </message>
    <message id="306.summary">
        <source>The registry keeps this number reserved, because its former meaning, about proxies, has been dropped.</source>
        <translation>Le registre garde ce numéro en réserve, car son ancien sens, qui touchait aux mandataires (proxys), a été abandonné.</translation>
    </message>
    <message id="307.aliases">
        <source>temporarily moved
temporary move
307 redirect
307 Internal Redirect</source>
        <translation>Redirection provisoire
Déplacement temporaire
redirection 307</translation>
    </message>
    <message id="307.at_cloudflare">
        <source>Cloudflare itself makes this code through Redirect Rules.</source>
        <translation>Cloudflare émet lui-même ce code par ses règles de redirection (Redirect Rules).</translation>
    </message>
    <message id="307.name">
        <source>Temporary Redirect</source>
        <translation>Redirection temporaire</translation>
    </message>
    <message id="307.summary">
        <source>The server sends the client to another address for now, where it must repeat the request with the same method.</source>
        <translation>Le serveur renvoie provisoirement le client vers une autre adresse, où celui-ci doit répéter sa requête sans changer de méthode.</translation>
    </message>
    <message id="308.aliases">
        <source>permanently redirected
permanent move
308 redirect</source>
        <translation>Redirection définitive
Déplacement permanent
redirection 308</translation>
    </message>
    <message id="308.at_cloudflare">
        <source>Cloudflare itself makes this code through Redirect Rules.</source>
        <translation>Cloudflare émet lui-même ce code par ses règles de redirection (Redirect Rules).</translation>
    </message>
    <message id="308.name">
        <source>Permanent Redirect</source>
        <translation>Redirection permanente</translation>
    </message>
    <message id="308.summary">
        <source>The server gives a new address for good, where the client must repeat the request with the same method.</source>
        <translation>Le serveur donne une nouvelle adresse, valable pour de bon, où le client doit répéter sa requête sans changer de méthode.</translation>
    </message>
    <message id="310-wikipedia-fr.aliases">
        <source>redirect loop
infinite redirect
ERR_TOO_MANY_REDIRECTS
redirected you too many times</source>
        <translation>boucle de redirection
redirection en boucle
redirection infinie
ERR_TOO_MANY_REDIRECTS
Too many redirects</translation>
    </message>
    <message id="310-wikipedia-fr.doubt">
        <source>Only the French Wikipedia lists this code. No document that defines it was found, and nobody receives an answer that carries it.</source>
        <translation>Seule la Wikipédia en français mentionne ce code. On n’a trouvé aucun document qui le définisse, et personne ne reçoit de réponse qui le porte.</translation>
    </message>
    <message id="310-wikipedia-fr.name">
        <source>Too many Redirects</source>
        <translation>Trop de redirections</translation>
    </message>
    <message id="310-wikipedia-fr.summary">
        <source>The browser is said to give up because one redirect follows another without end or goes round in a circle.</source>
        <translation>Le navigateur abandonnerait parce que les redirections s’enchaînent sans fin ou tournent en rond.</translation>
    </message>
    <message id="400.aliases">
        <source>malformed request
invalid request
bad syntax</source>
        <translation>Requête erronée
Requête invalide
mauvaise requête
requête mal formée</translation>
    </message>
    <message id="400.at_cloudflare">
        <source>Cloudflare answers 400 itself when special characters are not percent-encoded. It also does so when a request carries Content-Length together with a chunked Transfer-Encoding.</source>
        <translation>Cloudflare émet lui-même ce code quand des caractères spéciaux ne sont pas encodés à l’aide du signe %. Il le fait aussi quand la requête porte à la fois Content-Length et un Transfer-Encoding de valeur «&#xa0;chunked&#xa0;».</translation>
    </message>
    <message id="400.name">
        <source>Bad Request</source>
        <translation>Requête incorrecte</translation>
    </message>
    <message id="400.summary">
        <source>The server will not handle the request because something in it looks wrong, such as bad syntax or a garbled structure.</source>
        <translation>Le serveur ne traite pas la requête, qui lui paraît fautive&#xa0;: syntaxe erronée ou structure incohérente, par exemple.</translation>
    </message>
    <message id="401.aliases">
        <source>Unauthenticated
login required
authentication required
not logged in</source>
        <translation>Non authentifié
authentification requise
connexion requise
identifiants refusés</translation>
    </message>
    <message id="401.at_cloudflare">
        <source>Cloudflare does not make this code for the sites that it serves. Only the Cloudflare API answers 401.</source>
        <translation>Cloudflare ne produit pas ce code pour les sites qu’il dessert. Seule l’API de Cloudflare répond 401.</translation>
    </message>
    <message id="401.name">
        <source>Unauthorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message id="401.summary">
        <source>The server wants the client to log in: the request carried no login details, or none that the server accepts.</source>
        <translation>Le serveur exige une authentification&#xa0;: les identifiants manquaient dans la requête, ou n’étaient pas valables.</translation>
    </message>
    <message id="402.aliases">
        <source>payment needed
reserved for payments</source>
        <translation>Paiement requis
paiement exigé
réservé aux paiements</translation>
    </message>
    <message id="402.at_cloudflare">
        <source>Cloudflare does not make this code and treats it as reserved.</source>
        <translation>Cloudflare ne produit pas ce code et le considère comme réservé.</translation>
    </message>
    <message id="402.name">
        <source>Payment Required</source>
        <translation>Paiement nécessaire</translation>
    </message>
    <message id="402.summary">
        <source>HTTP reserves this code for the future and gives it no rules yet, so a server that asks for payment with it decides what it means.</source>
        <translation>HTTP réserve ce code pour plus tard et n’en règle pas l’emploi&#xa0;: le serveur qui réclame ainsi un paiement en fixe lui-même le sens.</translation>
    </message>
    <message id="403.aliases">
        <source>access denied
access forbidden
permission denied</source>
        <translation>Interdit
accès refusé
permission refusée</translation>
    </message>
    <message id="403.at_cloudflare">
        <source>Cloudflare answers 403 itself through its WAF, Security Level, DDoS protection, Browser Integrity Check and most 1xxx errors. It also does so when SNI and Host do not match, in that case without its branding and without a log entry.</source>
        <translation>Cloudflare émet lui-même ce code avec son pare-feu applicatif (WAF), son niveau de sécurité, sa protection contre les attaques DDoS, son contrôle d’intégrité du navigateur et la plupart des erreurs 1xxx. Il le fait aussi quand le SNI et l’en-tête Host ne concordent pas, mais alors sans sa marque et sans trace dans les journaux.</translation>
    </message>
    <message id="403.name">
        <source>Forbidden</source>
        <translation>Accès interdit</translation>
    </message>
    <message id="403.summary">
        <source>The server understood the request but denies access, and repeating it with the same login should not change that.</source>
        <translation>Le serveur a compris la requête mais refuse l’accès&#xa0;: la répéter avec les mêmes identifiants n’y changera rien.</translation>
    </message>
    <message id="404.aliases">
        <source>page not found
file not found
dead link
broken link</source>
        <translation>Ressource non trouvée
Page non trouvée
page introuvable
lien mort</translation>
    </message>
    <message id="404.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 404 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 404 du serveur d’origine.</translation>
    </message>
    <message id="404.name">
        <source>Not Found</source>
        <translation>Introuvable</translation>
    </message>
    <message id="404.summary">
        <source>The origin server finds nothing at this address, or will not reveal what is there, and does not say whether that will last.</source>
        <translation>Le serveur d’origine ne trouve rien à cette adresse, ou ne veut pas révéler ce qui s’y trouve, sans dire si cela durera.</translation>
    </message>
    <message id="405.aliases">
        <source>wrong method
method not supported here
HTTP verb not allowed</source>
        <translation>Méthode interdite
méthode non permise
verbe HTTP non autorisé</translation>
    </message>
    <message id="405.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 405 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 405 du serveur d’origine.</translation>
    </message>
    <message id="405.name">
        <source>Method Not Allowed</source>
        <translation>Méthode non autorisée</translation>
    </message>
    <message id="405.summary">
        <source>The server knows the method of the request, such as POST or DELETE, but does not accept it for this resource.</source>
        <translation>Le serveur connaît la méthode de la requête, POST ou DELETE par exemple, mais ne l’admet pas pour cette ressource.</translation>
    </message>
    <message id="406.aliases">
        <source>no acceptable version
content negotiation failed</source>
        <translation>Inacceptable
Pas acceptable
aucune version acceptable
échec de la négociation de contenu</translation>
    </message>
    <message id="406.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 406 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 406 du serveur d’origine.</translation>
    </message>
    <message id="406.name">
        <source>Not Acceptable</source>
        <translation>Non acceptable</translation>
    </message>
    <message id="406.summary">
        <source>The server has no version of the resource in a format or language that the client accepts, and will not send another one.</source>
        <translation>Le serveur n’a aucune version de la ressource dans un format ou une langue que le client accepte, et se refuse à en envoyer une autre.</translation>
    </message>
    <message id="407.aliases">
        <source>proxy login required
proxy authentication needed</source>
        <translation>Authentification proxy requise
Authentification nécessaire
Authentification exigée
connexion au proxy requise</translation>
    </message>
    <message id="407.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 407 of the origin server or of another proxy upstream.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 407 du serveur d’origine ou d’un autre mandataire (proxy) situé en amont.</translation>
    </message>
    <message id="407.name">
        <source>Proxy Authentication Required</source>
        <translation>Authentification requise par le mandataire</translation>
    </message>
    <message id="407.summary">
        <source>A proxy on the way demands that the client log in to it before it lets the request through.</source>
        <translation>Un mandataire (proxy) placé sur le trajet exige que le client s’authentifie auprès de lui avant de laisser passer la requête.</translation>
    </message>
    <message id="408.aliases">
        <source>Request Time-out
request timed out
timeout</source>
        <translation>Délai expiré pour la requête
Temps d’attente de la requête dépassé
Requête expirée
délai dépassé</translation>
    </message>
    <message id="408.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 408 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 408 du serveur d’origine.</translation>
    </message>
    <message id="408.name">
        <source>Request Timeout</source>
        <translation>Délai d’attente de la requête dépassé</translation>
    </message>
    <message id="408.summary">
        <source>The server gave up waiting: the client did not send its complete request in time.</source>
        <translation>Le serveur a cessé d’attendre&#xa0;: le client ne lui a pas envoyé sa requête en entier dans le temps imparti.</translation>
    </message>
    <message id="409.aliases">
        <source>edit conflict
version conflict
conflicting change</source>
        <translation>conflit de version
conflit de modification
modifications concurrentes</translation>
    </message>
    <message id="409.at_cloudflare">
        <source>Cloudflare answers 409 itself with error 1001. Its pages on errors 1018 and 1023 give 409 too.</source>
        <translation>Cloudflare émet lui-même ce code avec l’erreur 1001. Ses pages sur les erreurs 1018 et 1023 indiquent elles aussi 409.</translation>
    </message>
    <message id="409.doubt">
        <source>Sources disagree: Cloudflare’s page on 409 links error 1001 to this code, while its page on 530 links origins that cannot be resolved to 530.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare sur le 409 rattache l’erreur 1001 à ce code, tandis que celle sur le 530 rattache au 530 les origines dont la résolution DNS échoue.</translation>
    </message>
    <message id="409.name">
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message id="409.summary">
        <source>The server finds that the request clashes with the present state of the resource, for example with a newer edit.</source>
        <translation>Le serveur constate que la requête est incompatible avec l’état actuel de la ressource, par exemple avec une modification plus récente.</translation>
    </message>
    <message id="410.aliases">
        <source>permanently removed
page removed
deleted for good</source>
        <translation>Absent
page supprimée
ressource disparue
définitivement supprimé</translation>
    </message>
    <message id="410.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 410 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 410 du serveur d’origine.</translation>
    </message>
    <message id="410.name">
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message id="410.summary">
        <source>The origin server says that what used to be at this address is no longer there, most likely for good.</source>
        <translation>Le serveur d’origine annonce que ce qui se trouvait à cette adresse n’y est plus et n’y reviendra sans doute pas.</translation>
    </message>
    <message id="411.aliases">
        <source>Content-Length required
missing Content-Length
length missing</source>
        <translation>Longueur exigée
Content-Length manquant
longueur du contenu absente</translation>
    </message>
    <message id="411.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 411 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 411 du serveur d’origine.</translation>
    </message>
    <message id="411.name">
        <source>Length Required</source>
        <translation>Longueur requise</translation>
    </message>
    <message id="411.summary">
        <source>The server refuses a request that does not state the length of its content in a Content-Length header field.</source>
        <translation>Le serveur refuse la requête, car elle n’annonce pas la longueur de son contenu dans un en-tête Content-Length.</translation>
    </message>
    <message id="412.aliases">
        <source>condition not met
conditional request failed
If-Match failed</source>
        <translation>La précondition a échoué
condition non remplie
échec de la requête conditionnelle</translation>
    </message>
    <message id="412.at_cloudflare">
        <source>Cloudflare can make this code itself, as part of its ETag handling.</source>
        <translation>Cloudflare peut émettre lui-même ce code, dans son traitement des ETag.</translation>
    </message>
    <message id="412.name">
        <source>Precondition Failed</source>
        <translation>Échec de la précondition</translation>
    </message>
    <message id="412.summary">
        <source>The server checked a condition stated in the request headers, such as “only if unchanged”, and found it false.</source>
        <translation>Le serveur a vérifié une condition posée dans les en-têtes de la requête, «&#xa0;si rien n’a changé&#xa0;» par exemple, et l’a trouvée fausse.</translation>
    </message>
    <message id="413.aliases">
        <source>Payload Too Large
Request Entity Too Large
file too large
upload too large</source>
        <translation>Payload trop important
Charge utile trop grande
fichier trop volumineux
corps de requête trop volumineux</translation>
    </message>
    <message id="413.at_cloudflare">
        <source>Cloudflare answers 413 itself when the body exceeds the zone’s Maximum Upload Size setting or the limit of the plan: 100 MB on Free and Pro, 200 MB on Business, 500 MB by default on Enterprise (adjustable up to 5 GB since September 4, 2026). It also does so when the request headers exceed 128 KB.</source>
        <translation>Cloudflare émet lui-même ce code quand le corps dépasse le réglage Maximum Upload Size de la zone ou la limite de l’offre&#xa0;: 100&#xa0;Mo pour Free et Pro, 200&#xa0;Mo pour Business, 500&#xa0;Mo par défaut pour Enterprise (réglable jusqu’à 5&#xa0;Go depuis le 4&#xa0;septembre 2026). Il le fait aussi quand les en-têtes de la requête dépassent 128&#xa0;ko.</translation>
    </message>
    <message id="413.name">
        <source>Content Too Large</source>
        <translation>Contenu trop volumineux</translation>
    </message>
    <message id="413.summary">
        <source>The request carries more content, such as an uploaded file, than the server is willing or able to take.</source>
        <translation>La requête transporte plus de contenu, par exemple un fichier à téléverser, que le serveur ne veut ou ne peut en accepter.</translation>
    </message>
    <message id="414.aliases">
        <source>Request-URI Too Long
URL too long
address too long</source>
        <translation>URI trop longue
URL trop longue
adresse trop longue</translation>
    </message>
    <message id="414.at_cloudflare">
        <source>Cloudflare answers 414 itself when the URI is too long. Its page on this code sets the limit at 32 KB.</source>
        <translation>Cloudflare émet lui-même ce code quand l’URI est trop long. Sa page consacrée au 414 fixe la limite à 32&#xa0;ko.</translation>
    </message>
    <message id="414.doubt">
        <source>Sources disagree: Cloudflare’s page on 414 puts the limit at 32 KB, while its page on connection limits gives 16 KB for a URL.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare sur le 414 place la limite à 32&#xa0;ko, celle sur les limites de connexion donne 16&#xa0;ko pour une URL.</translation>
    </message>
    <message id="414.name">
        <source>URI Too Long</source>
        <translation>URI trop long</translation>
    </message>
    <message id="414.summary">
        <source>The server refuses to read the address in the request, which it finds too long, for example because of countless parameters.</source>
        <translation>Le serveur refuse de lire l’URI de la requête, qu’il juge trop long, par exemple à cause d’innombrables paramètres.</translation>
    </message>
    <message id="415.aliases">
        <source>unsupported format
wrong content type
unsupported file type</source>
        <translation>Type de support non pris en charge
Type de média non supporté
format non pris en charge</translation>
    </message>
    <message id="415.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 415 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 415 du serveur d’origine.</translation>
    </message>
    <message id="415.name">
        <source>Unsupported Media Type</source>
        <translation>Type de média non pris en charge</translation>
    </message>
    <message id="415.summary">
        <source>The server refuses what the client sent because it does not support that format or encoding for this resource.</source>
        <translation>Le serveur refuse ce que le client lui envoie, car il n’en prend pas en charge le format ou le codage pour cette ressource.</translation>
    </message>
    <message id="416.aliases">
        <source>Requested Range Not Satisfiable
invalid range
range out of bounds</source>
        <translation>Plage non satisfaisable
Plage non satisfaisante
Champs d’en-tête de requête «&#xa0;range&#xa0;» incorrect
plage hors limites</translation>
    </message>
    <message id="416.at_cloudflare">
        <source>Cloudflare answers 416 itself when the origin server rejects the Range of the request.</source>
        <translation>Cloudflare émet lui-même ce code quand le serveur d’origine rejette la plage (Range) demandée.</translation>
    </message>
    <message id="416.name">
        <source>Range Not Satisfiable</source>
        <translation>Plage impossible à fournir</translation>
    </message>
    <message id="416.summary">
        <source>The server cannot send the part of the file that the client asked for, for example because it starts past the end.</source>
        <translation>Le serveur ne peut fournir la portion de fichier demandée, par exemple parce qu’elle commence après la fin du fichier.</translation>
    </message>
    <message id="417.aliases">
        <source>Expect failed
Expect header rejected
unmet expectation</source>
        <translation>Échec de l’attente
Comportement attendu insatisfaisant
exigence Expect refusée</translation>
    </message>
    <message id="417.at_cloudflare">
        <source>Cloudflare does not make this code itself: it passes on the 417 of the origin server.</source>
        <translation>Cloudflare n’émet pas lui-même ce code&#xa0;: il transmet le 417 du serveur d’origine.</translation>
    </message>
    <message id="417.name">
        <source>Expectation Failed</source>
        <translation>Attente non satisfaite</translation>
    </message>
    <message id="417.summary">
        <source>A server on the way cannot do what the client demands in the Expect header field of its request.</source>
        <translation>L’un des serveurs traversés ne peut faire ce que le client exige de lui dans l’en-tête Expect de sa requête.</translation>
    </message>
    <message id="418-rfc2324.aliases">
        <source>teapot
teapot error
HTCPCP
April Fools’ code</source>
        <translation>théière
erreur de la théière
HTCPCP
code du 1er&#xa0;avril</translation>
    </message>
    <message id="418-rfc2324.doubt">
        <source>No standard backs this meaning: RFC 2324 is a joke dated April 1, 1998. The IANA registry lists 418 only as “(Unused)”.</source>
        <translation>Aucune norme ne consacre ce sens&#xa0;: la RFC&#xa0;2324 est une plaisanterie datée du 1er&#xa0;avril 1998. Le registre de l’IANA ne fait figurer 418 que sous la mention «&#xa0;(Unused)&#xa0;».</translation>
    </message>
    <message id="418-rfc2324.name">
        <source>I’m a teapot</source>
        <translation>Je suis une théière</translation>
    </message>
    <message id="418-rfc2324.summary">
        <source>A teapot was asked for coffee and declined: the answer comes from an April Fools’ RFC, and some servers have since sent it in jest.</source>
        <translation>Une théière à qui l’on demandait du café a refusé&#xa0;: cette réponse, née d’une RFC du 1er&#xa0;avril, est parfois reprise par plaisanterie.</translation>
    </message>
    <message id="418.aliases">
        <source>Reserved
I’m a teapot
teapot</source>
        <translation>Réservé
Je suis une théière
théière</translation>
    </message>
    <message id="418.name">
        <source>(Unused)</source>
        <translation>(inutilisé)</translation>
    </message>
    <message id="418.summary">
        <source>IANA keeps this number out of use, because the teapot joke of an April Fools’ RFC has spread too far for any serious meaning.</source>
        <translation>L’IANA laisse ce numéro sans emploi&#xa0;: la théière d’une RFC du 1er avril l’a rendu trop célèbre pour qu’il prenne un sens sérieux.</translation>
    </message>
    <message id="419-laravel.aliases">
        <source>CSRF token mismatch
session expired
form expired</source>
        <translation>La session a expiré
Ressource expirée
session expirée
formulaire expiré
jeton CSRF invalide</translation>
    </message>
    <message id="419-laravel.name">
        <source>Page Expired</source>
        <translation>Page expirée</translation>
    </message>
    <message id="419-laravel.summary">
        <source>Laravel turned down a form whose security token (CSRF) was missing or no longer matched, often because the page had stayed open too long.</source>
        <translation>Laravel a refusé un formulaire dont le jeton de sécurité (CSRF) manquait ou ne correspondait plus, souvent parce que la page était restée ouverte trop longtemps.</translation>
    </message>
    <message id="419-spring.aliases">
        <source>insufficient space
out of space</source>
        <translation>espace insuffisant
plus assez de place</translation>
    </message>
    <message id="419-spring.name">
        <source>Insufficient Space On Resource</source>
        <translation>Espace insuffisant sur la ressource</translation>
    </message>
    <message id="419-spring.summary">
        <source>An application built on Spring had no space left to carry out the request, and said so with a number that Spring has deprecated.</source>
        <translation>Une application bâtie sur Spring manquait de place pour exécuter la requête, et l’a signalé par un numéro que Spring déconseille désormais.</translation>
    </message>
    <message id="420-spring.aliases">
        <source>method failed
failed method</source>
        <translation>la méthode a échoué
méthode en échec</translation>
    </message>
    <message id="420-spring.name">
        <source>Method Failure</source>
        <translation>Échec de la méthode</translation>
    </message>
    <message id="420-spring.summary">
        <source>An application built on Spring tried the requested method without success, and reported it with a number that Spring has deprecated.</source>
        <translation>Une application bâtie sur Spring n’a pas pu mener à bien la méthode demandée, et l’a fait savoir par un numéro que Spring déconseille désormais.</translation>
    </message>
    <message id="420-twitter.aliases">
        <source>calm down
Twitter rate limit
too many requests to Twitter</source>
        <translation>Calmez-vous
limite de débit de Twitter
trop de requêtes à Twitter</translation>
    </message>
    <message id="420-twitter.doubt">
        <source>Hearsay: only Wikipedia reports this code, as a thing of the past. No document from Twitter itself was found.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia mentionne ce code, qui appartiendrait au passé. Aucun document émanant de Twitter n’a été trouvé.</translation>
    </message>
    <message id="420-twitter.name">
        <source>Enhance Your Calm</source>
        <translation>Gardez votre calme</translation>
    </message>
    <message id="420-twitter.summary">
        <source>Twitter is said to have used this number to slow down programs that called on it too often, the way 429 does today.</source>
        <translation>Twitter, dit-on, freinait autrefois par ce numéro les programmes qui le sollicitaient trop souvent, comme le fait aujourd’hui le code&#xa0;429.</translation>
    </message>
    <message id="421-spring.aliases">
        <source>locked destination
target locked</source>
        <translation>cible verrouillée
ressource de destination verrouillée</translation>
    </message>
    <message id="421-spring.name">
        <source>Destination Locked</source>
        <translation>Destination verrouillée</translation>
    </message>
    <message id="421-spring.summary">
        <source>An application built on Spring found the destination locked, and used a deprecated number that the registry gives to a misdirected request.</source>
        <translation>Une application bâtie sur Spring a trouvé la destination verrouillée, et l’a signalé par un numéro déconseillé, que le registre attribue à la requête mal dirigée.</translation>
    </message>
    <message id="421.aliases">
        <source>wrong server
misrouted request</source>
        <translation>Demande mal dirigée
requête mal aiguillée
mauvais serveur</translation>
    </message>
    <message id="421.at_cloudflare">
        <source>Cloudflare does not make this code itself. It may pass on a 421 from the origin server, tied to connection coalescing in HTTP/2 or HTTP/3 or to Alt-Svc.</source>
        <translation>Cloudflare n’émet pas lui-même ce code. Il peut transmettre un 421 du serveur d’origine, lié au regroupement des connexions en HTTP/2 ou HTTP/3, ou bien à Alt-Svc.</translation>
    </message>
    <message id="421.name">
        <source>Misdirected Request</source>
        <translation>Requête mal dirigée</translation>
    </message>
    <message id="421.summary">
        <source>The server says that the request reached the wrong place: it cannot or will not answer for that host name.</source>
        <translation>Le serveur signale que la requête s’est trompée d’adresse&#xa0;: il ne peut ou ne veut pas répondre pour ce nom d’hôte.</translation>
    </message>
    <message id="422.aliases">
        <source>Unprocessable Entity
validation error
invalid data</source>
        <translation>Entité non traitable
erreur de validation
données invalides</translation>
    </message>
    <message id="422.name">
        <source>Unprocessable Content</source>
        <translation>Contenu non traitable</translation>
    </message>
    <message id="422.summary">
        <source>The server can read the content and finds its syntax right, but cannot carry out the instructions in it.</source>
        <translation>Le serveur sait lire le contenu reçu et le trouve bien formé, mais ne peut exécuter les instructions qu’il renferme.</translation>
    </message>
    <message id="423.aliases">
        <source>resource locked
file locked
WebDAV lock</source>
        <translation>Ressource verrouillée
fichier verrouillé
verrou WebDAV</translation>
    </message>
    <message id="423.name">
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message id="423.summary">
        <source>The server does not touch the resource because a WebDAV lock protects it, for example while somebody else is editing it.</source>
        <translation>Le serveur ne touche pas à la ressource, protégée par un verrou WebDAV, par exemple pendant que quelqu’un d’autre la modifie.</translation>
    </message>
    <message id="424.aliases">
        <source>dependency failed
previous action failed</source>
        <translation>Échec de dépendance
Dépendance échouée
action préalable échouée</translation>
    </message>
    <message id="424.name">
        <source>Failed Dependency</source>
        <translation>Échec d’une dépendance</translation>
    </message>
    <message id="424.summary">
        <source>The server did not carry out this WebDAV action because another action, on which it depended, had failed.</source>
        <translation>Le serveur n’a pas exécuté cette action WebDAV, car une autre, dont elle dépendait, avait échoué.</translation>
    </message>
    <message id="425.aliases">
        <source>early data rejected
0-RTT rejected
replay risk</source>
        <translation>requête prématurée
données anticipées refusées
risque de rejeu</translation>
    </message>
    <message id="425.name">
        <source>Too Early</source>
        <translation>Trop tôt</translation>
    </message>
    <message id="425.summary">
        <source>The server will not act on a request sent as TLS early data, before the handshake was complete, as somebody could replay it.</source>
        <translation>Le serveur ne veut pas traiter une requête envoyée avant la fin de la négociation TLS, car un tiers pourrait la rejouer.</translation>
    </message>
    <message id="426.aliases">
        <source>protocol upgrade required
switch protocol</source>
        <translation>Mise à niveau requise
Le client devrait changer de protocole</translation>
    </message>
    <message id="426.name">
        <source>Upgrade Required</source>
        <translation>Changement de protocole requis</translation>
    </message>
    <message id="426.summary">
        <source>The server refuses to answer over the current protocol and names, in the Upgrade header field, the one to switch to.</source>
        <translation>Le serveur refuse de répondre avec le protocole actuel et indique, dans l’en-tête Upgrade, celui qu’il faut adopter.</translation>
    </message>
    <message id="427-wikipedia-fr.aliases">
        <source>bad signature
signature check failed</source>
        <translation>signature électronique invalide
signature non valide</translation>
    </message>
    <message id="427-wikipedia-fr.doubt">
        <source>Hearsay: only the French Wikipedia lists this code. No document of any issuer was found for it.</source>
        <translation>Simple ouï-dire&#xa0;: seule la Wikipédia en français recense ce code. Aucun document ne permet de l’attribuer à un éditeur.</translation>
    </message>
    <message id="427-wikipedia-fr.name">
        <source>Invalid digital signature</source>
        <translation>Signature numérique invalide</translation>
    </message>
    <message id="427-wikipedia-fr.summary">
        <source>A digital signature turned out not to be valid, according to the French Wikipedia, the one list that has this code.</source>
        <translation>Une signature numérique ne serait pas valable, selon la Wikipédia en français, seule liste à citer ce code.</translation>
    </message>
    <message id="428.aliases">
        <source>conditional request required
If-Match required
lost update protection</source>
        <translation>Condition préalable requise
requête conditionnelle exigée
If-Match exigé</translation>
    </message>
    <message id="428.name">
        <source>Precondition Required</source>
        <translation>Précondition requise</translation>
    </message>
    <message id="428.summary">
        <source>The origin server wants the request to carry a condition, such as If-Match, so that nobody overwrites newer changes.</source>
        <translation>Le serveur d’origine exige que la requête pose une condition, avec If-Match par exemple, afin que nul n’écrase des modifications plus récentes.</translation>
    </message>
    <message id="429.aliases">
        <source>rate limited
rate limit exceeded
throttled</source>
        <translation>Trop de demandes
limite de débit atteinte
quota de requêtes dépassé</translation>
    </message>
    <message id="429.at_cloudflare">
        <source>Cloudflare answers 429 itself when a rate limiting rule applies (error 1015). Its API limits and r2.dev buckets give 429 too.</source>
        <translation>Cloudflare émet lui-même ce code quand une règle de limitation du débit s’applique (erreur 1015). Les limites de son API et les compartiments r2.dev donnent aussi un 429.</translation>
    </message>
    <message id="429.name">
        <source>Too Many Requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message id="429.summary">
        <source>The client sent too many requests within a given time, and the server or a proxy asks it to slow down.</source>
        <translation>Le client a envoyé trop de requêtes en trop peu de temps&#x202f;; le serveur ou un mandataire (proxy) lui demande de ralentir.</translation>
    </message>
    <message id="430-shopify-header-fields.aliases">
        <source>Shopify rate limit
too many requests to Shopify</source>
        <translation>Champs d’en-tête de requête trop grands
limite de débit de Shopify
trop de requêtes à Shopify</translation>
    </message>
    <message id="430-shopify-header-fields.doubt">
        <source>Hearsay: only Wikipedia reports this meaning, since withdrawn, and no Shopify document for it was found. Shopify’s own page now gives 430 another meaning, a security rejection.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia mentionne ce sens, abandonné depuis, et aucun document de Shopify n’a été trouvé à l’appui. La page de Shopify donne aujourd’hui à 430 un autre sens, celui d’un rejet de sécurité.</translation>
    </message>
    <message id="430-shopify-header-fields.name">
        <source>Request Header Fields Too Large</source>
        <translation>En-têtes de requête trop volumineux</translation>
    </message>
    <message id="430-shopify-header-fields.summary">
        <source>Shopify is said to have once turned away clients that asked for too many URLs in a short time, under a name that speaks of header fields.</source>
        <translation>Shopify, dit-on, éconduisait autrefois ainsi les clients qui demandaient trop d’URL en peu de temps, sous un nom qui parle pourtant d’en-têtes.</translation>
    </message>
    <message id="430-shopify.aliases">
        <source>request deemed malicious
blocked by Shopify</source>
        <translation>requête jugée malveillante
bloqué par Shopify</translation>
    </message>
    <message id="430-shopify.doubt">
        <source>Sources disagree: Shopify’s own page gives 430 this meaning, while Wikipedia also reports an older one, “Request Header Fields Too Large”.</source>
        <translation>Les sources divergent&#xa0;: la page de Shopify donne ce sens à 430, tandis que Wikipédia en rapporte aussi un plus ancien, «&#xa0;Request Header Fields Too Large&#xa0;».</translation>
    </message>
    <message id="430-shopify.name">
        <source>Shopify Security Rejection</source>
        <translation>Rejet de sécurité par Shopify</translation>
    </message>
    <message id="430-shopify.summary">
        <source>Shopify refused a request that its security checks took for a malicious one.</source>
        <translation>Shopify a refusé une requête que ses contrôles de sécurité ont jugée malveillante.</translation>
    </message>
    <message id="431.aliases">
        <source>headers too large
cookies too large
request header too large</source>
        <translation>Champs d’en-tête de requête trop grands
en-têtes trop longs
cookies trop volumineux</translation>
    </message>
    <message id="431.name">
        <source>Request Header Fields Too Large</source>
        <translation>En-têtes de requête trop volumineux</translation>
    </message>
    <message id="431.summary">
        <source>The server refuses the request because its header fields, such as cookies, are too large, one alone or all together.</source>
        <translation>Le serveur refuse la requête, dont les en-têtes (les cookies, par exemple) sont trop volumineux, l’un d’eux à lui seul ou tous ensemble.</translation>
    </message>
    <message id="440-iis.aliases">
        <source>Login Timeout
session expired
logged out</source>
        <translation>session expirée
délai d’identification dépassé
déconnexion automatique</translation>
    </message>
    <message id="440-iis.doubt">
        <source>Hearsay: only Wikipedia ties this code to IIS. Microsoft’s present list of IIS codes leaves it out, and no other Microsoft document was found.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia attribue ce code à IIS. La liste actuelle de Microsoft ne le comprend pas, et aucun autre document de cet éditeur n’a été trouvé.</translation>
    </message>
    <message id="440-iis.name">
        <source>Login Time-out</source>
        <translation>Session utilisateur expirée</translation>
    </message>
    <message id="440-iis.summary">
        <source>The visitor’s session had run out on an IIS server, which wants a new login before it goes on.</source>
        <translation>La session du visiteur avait expiré sur un serveur IIS, qui lui demande de s’identifier de nouveau avant de poursuivre.</translation>
    </message>
    <message id="444-nginx.aliases">
        <source>connection closed without response
empty response
ERR_EMPTY_RESPONSE</source>
        <translation>aucune réponse
pas de réponse
réponse vide</translation>
    </message>
    <message id="444-nginx.name">
        <source>No Response</source>
        <translation>Connexion fermée sans réponse</translation>
    </message>
    <message id="444-nginx.summary">
        <source>As configured, nginx closed the connection at once without any answer: 444 stays in its log and reaches nobody.</source>
        <translation>Conformément à sa configuration, nginx a coupé la connexion sans rien répondre au client&#xa0;: 444 reste dans son journal et n’atteint personne.</translation>
    </message>
    <message id="449-iis.aliases">
        <source>retry with more information
missing information</source>
        <translation>Réessayer avec
information manquante
requête à compléter</translation>
    </message>
    <message id="449-iis.doubt">
        <source>Hearsay: this code comes from Wikipedia alone. It is absent from Microsoft’s present list of IIS codes, and no other Microsoft document was found.</source>
        <translation>Simple ouï-dire&#xa0;: ce code n’est connu que par Wikipédia. Il est absent de la liste actuelle de Microsoft, et aucun autre document de cet éditeur n’a été trouvé.</translation>
    </message>
    <message id="449-iis.name">
        <source>Retry With</source>
        <translation>Réessayer avec les informations manquantes</translation>
    </message>
    <message id="449-iis.summary">
        <source>An IIS server lacked some information and could not go on, so it asks for the request again with that information added.</source>
        <translation>Un serveur IIS n’a pas pu poursuivre, faute d’une information, et invite à renvoyer la requête en la complétant.</translation>
    </message>
    <message id="450-iis.aliases">
        <source>parental controls
blocked by parental controls</source>
        <translation>contrôle parental
page bloquée par le contrôle parental</translation>
    </message>
    <message id="450-iis.doubt">
        <source>Hearsay: only Wikipedia describes this code as Microsoft’s. Microsoft’s present list of codes leaves it out, and no other Microsoft document was found.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia prête ce code à Microsoft. La liste actuelle de Microsoft ne le comprend pas, et aucun autre document de cet éditeur n’a été trouvé.</translation>
    </message>
    <message id="450-iis.name">
        <source>Blocked by Windows Parental Controls</source>
        <translation>Bloqué par le contrôle parental de Windows</translation>
    </message>
    <message id="450-iis.summary">
        <source>Windows Parental Controls blocked the page before it reached the visitor, so the refusal does not come from the site.</source>
        <translation>Le contrôle parental de Windows a bloqué la page avant qu’elle n’atteigne le visiteur&#xa0;: le refus ne vient pas du site.</translation>
    </message>
    <message id="451-iis.aliases">
        <source>ActiveSync redirect
Wrong Exchange Server</source>
        <translation>redirection ActiveSync
mauvais serveur Exchange</translation>
    </message>
    <message id="451-iis.doubt">
        <source>Hearsay: only Wikipedia reports this meaning. Microsoft’s present list of IIS codes leaves it out, no other Microsoft document was found, and the registry knows 451 only as “Unavailable For Legal Reasons”.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia mentionne ce sens, absent de la liste actuelle de Microsoft, et aucun autre document de cet éditeur n’a été trouvé. Le registre ne connaît 451 que sous le nom «&#xa0;Unavailable For Legal Reasons&#xa0;».</translation>
    </message>
    <message id="451-iis.name">
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message id="451-iis.summary">
        <source>Microsoft’s mail synchronization, Exchange ActiveSync, sends the client to another server, under a number that officially means legal reasons.</source>
        <translation>Exchange ActiveSync, la synchronisation de messagerie de Microsoft, renvoie le client vers un autre serveur, sous un numéro qui désigne officiellement des raisons juridiques.</translation>
    </message>
    <message id="451.aliases">
        <source>blocked for legal reasons
legal takedown
censored</source>
        <translation>Indisponible pour des raisons légales
raisons d’ordre légal
blocage légal
censure</translation>
    </message>
    <message id="451.at_cloudflare">
        <source>Cloudflare can make this code itself: a legal block, error 1026, has been observed with status 451.</source>
        <translation>Cloudflare peut émettre lui-même ce code&#xa0;: un blocage d’ordre légal, l’erreur 1026, a été observé avec le statut 451.</translation>
    </message>
    <message id="451.doubt">
        <source>Sources disagree: Cloudflare’s page on 451 says that the code only comes through from the origin server. A response captured on August 9, 2026, carried 451 with Cloudflare’s own error 1026.</source>
        <translation>Les sources divergent&#xa0;: selon la page de Cloudflare sur le 451, ce code est simplement transmis depuis le serveur d’origine. Une réponse relevée le 9&#xa0;août 2026 portait pourtant le 451 avec l’erreur 1026, propre à Cloudflare.</translation>
    </message>
    <message id="451.name">
        <source>Unavailable For Legal Reasons</source>
        <translation>Indisponible pour des raisons juridiques</translation>
    </message>
    <message id="451.summary">
        <source>The server denies access to the resource because of a legal demand, for example a court order.</source>
        <translation>Le serveur refuse l’accès à la ressource pour obéir à une exigence légale, par exemple une décision de justice.</translation>
    </message>
    <message id="456-wikipedia-fr.aliases">
        <source>fatal error
unrecoverable failure</source>
        <translation>erreur fatale
erreur définitive</translation>
    </message>
    <message id="456-wikipedia-fr.doubt">
        <source>Hearsay: the French Wikipedia is the only source for this code. No document of any issuer was found for it.</source>
        <translation>Simple ouï-dire&#xa0;: la Wikipédia en français est la seule source de ce code. Aucun document ne permet de l’attribuer à un éditeur.</translation>
    </message>
    <message id="456-wikipedia-fr.name">
        <source>Unrecoverable Error</source>
        <translation>Erreur irrécupérable</translation>
    </message>
    <message id="456-wikipedia-fr.summary">
        <source>The request met an error with no way back, according to the French Wikipedia, which alone lists this code.</source>
        <translation>La requête aurait rencontré une erreur sans remède, à en croire la Wikipédia en français, seule à recenser ce code.</translation>
    </message>
    <message id="460-aws.aliases">
        <source>client disconnected
client timeout too short
client gave up</source>
        <translation>client déconnecté
délai d’attente du client trop court
abandon du client</translation>
    </message>
    <message id="460-aws.name">
        <source>Client closed the connection before the idle timeout</source>
        <translation>Connexion fermée par le client avant la fin du délai d’inactivité</translation>
    </message>
    <message id="460-aws.summary">
        <source>The client hung up on the AWS load balancer before the idle timeout ran out, so nobody received this code.</source>
        <translation>Le client a rompu la connexion avec le répartiteur de charge d’AWS avant la fin du délai d’inactivité&#xa0;: personne n’a donc reçu ce code.</translation>
    </message>
    <message id="463-alibaba.aliases">
        <source>forwarding loop
routing loop</source>
        <translation>boucle de transmission
boucle de routage
requête qui tourne en rond</translation>
    </message>
    <message id="463-alibaba.name">
        <source>Loop detected on the forwarding path</source>
        <translation>Boucle détectée sur le trajet de la requête</translation>
    </message>
    <message id="463-alibaba.summary">
        <source>Alibaba Cloud’s load balancer saw the request come round again, by its ALICLOUD-ALB-TRACE header field, and stopped forwarding it.</source>
        <translation>Le répartiteur de charge d’Alibaba Cloud a vu revenir la même requête, d’après l’en-tête ALICLOUD-ALB-TRACE, et a cessé de la transmettre.</translation>
    </message>
    <message id="463-aws.aliases">
        <source>Too many forwarded IP addresses
X-Forwarded-For too long</source>
        <translation>trop d’adresses IP transmises
X-Forwarded-For trop long</translation>
    </message>
    <message id="463-aws.name">
        <source>X-Forwarded-For has more than 30 IP addresses</source>
        <translation>Plus de 30&#xa0;adresses IP dans X-Forwarded-For</translation>
    </message>
    <message id="463-aws.summary">
        <source>The AWS load balancer refused the request because its X-Forwarded-For header field listed more IP addresses than it accepts.</source>
        <translation>Le répartiteur de charge d’AWS a refusé la requête, dont l’en-tête X-Forwarded-For énumérait plus d’adresses IP qu’il n’en admet.</translation>
    </message>
    <message id="464-aws.aliases">
        <source>protocol mismatch
protocol version mismatch
wrong target group protocol</source>
        <translation>protocoles incompatibles
version de protocole inadaptée</translation>
    </message>
    <message id="464-aws.name">
        <source>Incompatible protocol versions between request and target group</source>
        <translation>Versions de protocole incompatibles entre la requête et le groupe cible</translation>
    </message>
    <message id="464-aws.summary">
        <source>The request reached the AWS load balancer in a protocol version that does not fit the group of servers it was meant for.</source>
        <translation>La requête est parvenue au répartiteur de charge d’AWS dans une version du protocole qui ne convient pas au groupe de serveurs visé.</translation>
    </message>
    <message id="494-nginx.aliases">
        <source>Request header too large
cookie too large
too many cookies</source>
        <translation>en-tête de requête trop grand
cookie trop gros
trop de cookies</translation>
    </message>
    <message id="494-nginx.doubt">
        <source>The number is internal to nginx: the client receives 400, unless an error_page directive changes that.</source>
        <translation>Ce numéro reste interne à nginx&#xa0;: le client reçoit un 400, à moins qu’une directive error_page n’en décide autrement.</translation>
    </message>
    <message id="494-nginx.name">
        <source>Request Header Or Cookie Too Large</source>
        <translation>En-tête de requête ou cookie trop volumineux</translation>
    </message>
    <message id="494-nginx.summary">
        <source>An oversized header field or cookie made nginx reject the request: it noted 494 for itself, and the client received 400.</source>
        <translation>Un en-tête ou un cookie trop volumineux a fait rejeter la requête par nginx, qui a gardé 494 pour lui et répondu 400 au client.</translation>
    </message>
    <message id="495-nginx.aliases">
        <source>client certificate error
invalid client certificate</source>
        <translation>certificat client invalide
erreur de certificat du client
certificat client refusé</translation>
    </message>
    <message id="495-nginx.doubt">
        <source>The number is internal to nginx: the client receives 400, unless an error_page directive changes that.</source>
        <translation>Ce numéro reste interne à nginx&#xa0;: le client reçoit un 400, à moins qu’une directive error_page n’en décide autrement.</translation>
    </message>
    <message id="495-nginx.name">
        <source>SSL Certificate Error</source>
        <translation>Erreur de certificat SSL</translation>
    </message>
    <message id="495-nginx.summary">
        <source>The certificate presented by the client did not pass nginx’s check: nginx noted 495 for itself, and the client received 400.</source>
        <translation>Le certificat présenté par le client n’a pas passé la vérification de nginx, qui a noté 495 pour son propre usage et répondu 400.</translation>
    </message>
    <message id="496-nginx.aliases">
        <source>No required SSL certificate was sent
missing client certificate
client certificate required</source>
        <translation>certificat client requis
certificat client manquant</translation>
    </message>
    <message id="496-nginx.doubt">
        <source>The number is internal to nginx: the client receives 400, unless an error_page directive changes that.</source>
        <translation>Ce numéro reste interne à nginx&#xa0;: le client reçoit un 400, à moins qu’une directive error_page n’en décide autrement.</translation>
    </message>
    <message id="496-nginx.name">
        <source>SSL Certificate Required</source>
        <translation>Certificat SSL requis</translation>
    </message>
    <message id="496-nginx.summary">
        <source>The client presented no certificate although nginx demands one: nginx noted 496 for itself, and the client received 400.</source>
        <translation>Le client n’a présenté aucun certificat alors que nginx en exige un&#xa0;: celui-ci a noté 496 pour son propre usage et répondu 400.</translation>
    </message>
    <message id="497-nginx.aliases">
        <source>The plain HTTP request was sent to HTTPS port
HTTP to HTTPS</source>
        <translation>HTTP sur un port HTTPS
requête non chiffrée sur le port HTTPS</translation>
    </message>
    <message id="497-nginx.doubt">
        <source>The number is internal to nginx: the client receives 400, unless an error_page directive changes that.</source>
        <translation>Ce numéro reste interne à nginx&#xa0;: le client reçoit un 400, à moins qu’une directive error_page n’en décide autrement.</translation>
    </message>
    <message id="497-nginx.name">
        <source>HTTP Request Sent to HTTPS Port</source>
        <translation>Requête HTTP envoyée au port HTTPS</translation>
    </message>
    <message id="497-nginx.summary">
        <source>A plain HTTP request reached a port where nginx expects HTTPS: nginx noted 497 for itself, and the client received 400.</source>
        <translation>Une requête HTTP non chiffrée est arrivée sur un port où nginx attend du HTTPS&#xa0;: le serveur a noté 497 pour lui-même et répondu 400 au client.</translation>
    </message>
    <message id="498-esri.aliases">
        <source>token expired
expired token
bad token</source>
        <translation>jeton expiré
jeton d’accès invalide</translation>
    </message>
    <message id="498-esri.doubt">
        <source>Hearsay: only Wikipedia ties this code to Esri’s ArcGIS Server. No Esri document was found.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia attribue ce code au serveur ArcGIS d’Esri. Aucun document d’Esri n’a été trouvé.</translation>
    </message>
    <message id="498-esri.name">
        <source>Invalid Token</source>
        <translation>Jeton invalide</translation>
    </message>
    <message id="498-esri.summary">
        <source>ArcGIS Server, the map server made by Esri, received an access token that had expired or was not valid.</source>
        <translation>ArcGIS Server, le serveur cartographique d’Esri, a reçu un jeton d’accès expiré ou non valable.</translation>
    </message>
    <message id="498-nginx.aliases">
        <source>invalid host name
invalid Host header</source>
        <translation>nom d’hôte invalide
en-tête Host invalide</translation>
    </message>
    <message id="498-nginx.doubt">
        <source>The nginx source mentions this number only as a canceled one, so a 498 met today comes from other software.</source>
        <translation>Le code source de nginx ne cite ce numéro que comme annulé&#xa0;: un 498 rencontré aujourd’hui vient donc d’un autre logiciel.</translation>
    </message>
    <message id="498-nginx.name">
        <source>(cancelled: invalid host name)</source>
        <translation>(annulé&#xa0;: nom d’hôte invalide)</translation>
    </message>
    <message id="498-nginx.summary">
        <source>The nginx project once set this number aside for requests with an invalid host name, then gave it up, so nothing emits it.</source>
        <translation>Le projet nginx avait prévu ce numéro pour les requêtes au nom d’hôte invalide, puis y a renoncé&#xa0;: rien ne l’émet.</translation>
    </message>
    <message id="499-alibaba.aliases">
        <source>Client Closed Request
client disconnected
client gave up</source>
        <translation>Demande fermée par le client
client déconnecté
abandon du client</translation>
    </message>
    <message id="499-alibaba.name">
        <source>Client Close Request</source>
        <translation>Requête fermée par le client</translation>
    </message>
    <message id="499-alibaba.summary">
        <source>Alibaba Cloud’s load balancer saw the client drop the connection before the answer, so nobody received this code.</source>
        <translation>Le répartiteur de charge d’Alibaba Cloud a vu le client rompre la connexion avant la réponse&#xa0;: personne n’a donc reçu ce code.</translation>
    </message>
    <message id="499-caddy.aliases">
        <source>client disconnected
canceled request</source>
        <translation>Demande fermée par le client
client déconnecté
requête annulée</translation>
    </message>
    <message id="499-caddy.name">
        <source>Client Closed Request</source>
        <translation>Requête fermée par le client</translation>
    </message>
    <message id="499-caddy.summary">
        <source>Caddy, at work as a reverse proxy, stopped because the client had canceled its request, and recorded a 499 that nobody receives.</source>
        <translation>Caddy, qui servait de mandataire inverse, s’est arrêté parce que le client avait annulé sa requête, et a consigné un 499 que personne ne reçoit.</translation>
    </message>
    <message id="499-cloudflare.aliases">
        <source>client disconnected
visitor left
canceled request
closed the page too soon</source>
        <translation>Demande fermée par le client
client déconnecté
visiteur parti trop tôt
requête annulée</translation>
    </message>
    <message id="499-cloudflare.at_cloudflare">
        <source>Cloudflare only records 499, when the client leaves before the answer, and sends it to nobody. Since October 9, 2026 it counts canceled HTTP/3 requests more completely, so a rise may be a mere change in counting.</source>
        <translation>Cloudflare ne fait que consigner 499, lorsque le client part avant la réponse, et ne l’envoie à personne. Depuis le 9&#xa0;octobre 2026, les requêtes HTTP/3 annulées sont comptées plus complètement&#xa0;: une hausse peut n’être qu’un effet de ce nouveau décompte.</translation>
    </message>
    <message id="499-cloudflare.doubt">
        <source>Sources disagree: to tell 499 from 522, Cloudflare’s page counts 19 s to connect and 15 s for a retry, yet a total of 38 s. An older text said 30 s.</source>
        <translation>Les sources divergent&#xa0;: pour départager 499 et 522, la page de Cloudflare compte 19&#xa0;s pour la connexion et 15&#xa0;s pour une nouvelle tentative, mais 38&#xa0;s en tout. Un texte plus ancien disait 30&#xa0;s.</translation>
    </message>
    <message id="499-cloudflare.name">
        <source>Client Closed Request</source>
        <translation>Requête fermée par le client</translation>
    </message>
    <message id="499-cloudflare.summary">
        <source>The visitor left before Cloudflare could answer: 499 stands only in Cloudflare’s logs and analytics, and nobody receives it.</source>
        <translation>Le visiteur est parti avant que Cloudflare ne puisse répondre&#xa0;: 499 n’apparaît que dans les journaux et les statistiques de Cloudflare, et personne ne le reçoit.</translation>
    </message>
    <message id="499-esri.aliases">
        <source>missing token
token missing</source>
        <translation>jeton manquant
jeton d’accès exigé</translation>
    </message>
    <message id="499-esri.doubt">
        <source>Hearsay: only Wikipedia gives 499 this meaning, in Esri’s ArcGIS Server. No Esri document was found.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia donne ce sens à 499, pour le serveur ArcGIS d’Esri. Aucun document d’Esri n’a été trouvé.</translation>
    </message>
    <message id="499-esri.name">
        <source>Token Required</source>
        <translation>Jeton requis</translation>
    </message>
    <message id="499-esri.summary">
        <source>ArcGIS Server, the map server made by Esri, asked for an access token and the request brought none.</source>
        <translation>ArcGIS Server, le serveur cartographique d’Esri, exigeait un jeton d’accès que la requête n’apportait pas.</translation>
    </message>
    <message id="499-nginx.aliases">
        <source>client disconnected
client hung up
client gave up waiting</source>
        <translation>Demande fermée par le client
client déconnecté
le client a raccroché
abandon du client</translation>
    </message>
    <message id="499-nginx.name">
        <source>Client Closed Request</source>
        <translation>Requête fermée par le client</translation>
    </message>
    <message id="499-nginx.summary">
        <source>The client closed the connection while nginx was still at work on the request: nginx noted 499 in its log, and nobody received it.</source>
        <translation>Le client a fermé la connexion pendant que nginx traitait encore sa requête&#xa0;: nginx a noté 499 dans son journal, et personne ne l’a reçu.</translation>
    </message>
    <message id="499-traefik.aliases">
        <source>client disconnected
canceled request</source>
        <translation>Demande fermée par le client
client déconnecté
requête annulée</translation>
    </message>
    <message id="499-traefik.name">
        <source>Client Closed Request</source>
        <translation>Requête fermée par le client</translation>
    </message>
    <message id="499-traefik.summary">
        <source>Traefik gave up relaying the request because the client had gone away in the meantime, so its 499 reached nobody.</source>
        <translation>Traefik a renoncé à relayer la requête parce que le client s’était retiré entre-temps&#xa0;: son 499 n’a atteint personne.</translation>
    </message>
    <message id="500.aliases">
        <source>server error
internal error
the site crashed
HTTP 500</source>
        <translation>erreur serveur
erreur interne
le site a planté
HTTP&#xa0;500</translation>
    </message>
    <message id="500.at_cloudflare">
        <source>Cloudflare itself makes a 500 for a Worker exception (error 1101) or a misconfigured Page Rule. The HTML then contains “cloudflare” or “cloudflare-nginx”, and without either word the 500 comes from the origin server.</source>
        <translation>Cloudflare produit lui-même une 500 quand un Worker lève une exception (erreur 1101) ou qu’une règle de page est mal configurée. Le code HTML contient alors «&#xa0;cloudflare&#xa0;» ou «&#xa0;cloudflare-nginx&#xa0;»&#x202f;; sans l’un de ces mots, la 500 vient du serveur d’origine.</translation>
    </message>
    <message id="500.name">
        <source>Internal Server Error</source>
        <translation>Erreur interne du serveur</translation>
    </message>
    <message id="500.summary">
        <source>Something unforeseen went wrong inside the server while it handled the request, and no more precise code fits.</source>
        <translation>Un incident imprévu s’est produit sur le serveur pendant le traitement de la requête, et aucun code plus précis ne convient.</translation>
    </message>
    <message id="501.aliases">
        <source>unknown method
method not implemented
feature not supported</source>
        <translation>Fonctionnalité réclamée non supportée par le serveur
méthode inconnue
fonction absente</translation>
    </message>
    <message id="501.at_cloudflare">
        <source>Cloudflare itself makes a 501 in the Workers runtime, for a request method that the runtime does not support.</source>
        <translation>Cloudflare produit lui-même une 501 dans l’environnement d’exécution des Workers, quand celui-ci ne prend pas en charge la méthode de la requête.</translation>
    </message>
    <message id="501.name">
        <source>Not Implemented</source>
        <translation>Non implémenté</translation>
    </message>
    <message id="501.summary">
        <source>The server lacks the function this request needs, typically because it does not know the method at all.</source>
        <translation>Le serveur ne possède pas la fonction qu’exige la requête, en général parce qu’il ne connaît pas du tout la méthode employée.</translation>
    </message>
    <message id="502.aliases">
        <source>gateway error
proxy error
invalid response from upstream
bad response from the backend</source>
        <translation>Passerelle invalide
erreur de passerelle
erreur de proxy
réponse invalide du serveur en amont</translation>
    </message>
    <message id="502.at_cloudflare">
        <source>Branding is the reverse of what one expects: a Cloudflare-branded page means that the origin server answered 502, and a short, blank page without branding that Cloudflare made it. Its own 502s come from broken gzip or a wrong Content-Length, from traffic moved to another data center, or from Cloudflare Gateway when the origin supports HTTP/2 only in part.</source>
        <translation>Contre toute attente, une page aux couleurs de Cloudflare signifie que le serveur d’origine a répondu 502, et une courte page blanche et anonyme, que Cloudflare en est l’auteur. Dans ce second cas, les causes possibles sont une compression gzip corrompue ou un Content-Length erroné, un trafic déplacé vers un autre centre de données, ou encore Cloudflare Gateway devant une origine qui ne prend en charge HTTP/2 qu’en partie.</translation>
    </message>
    <message id="502.name">
        <source>Bad Gateway</source>
        <translation>Mauvaise passerelle</translation>
    </message>
    <message id="502.summary">
        <source>A gateway or proxy passed the request on to another server and got back an answer it could not use.</source>
        <translation>Une passerelle ou un mandataire (proxy) a transmis la requête à un autre serveur et n’en a obtenu qu’une réponse inexploitable.</translation>
    </message>
    <message id="503.aliases">
        <source>site under maintenance
server overloaded
server too busy
temporarily unavailable
HTTP 503</source>
        <translation>Service non disponible
Service temporairement indisponible ou en maintenance
site en maintenance
serveur surchargé
HTTP&#xa0;503</translation>
    </message>
    <message id="503.at_cloudflare">
        <source>Cloudflare itself makes a 503 for a connectivity problem in one of its data centers or a Worker over its limits (error 1102), and the HTML then contains “cloudflare” or “cloudflare-nginx”. A 503 seen in the logs alone can come from a failed Speed Brain prefetch and is harmless.</source>
        <translation>Cloudflare produit lui-même une 503 en cas de problème de connectivité dans l’un de ses centres de données ou quand un Worker dépasse ses limites (erreur 1102)&#x202f;; le code HTML contient alors «&#xa0;cloudflare&#xa0;» ou «&#xa0;cloudflare-nginx&#xa0;». Une 503 visible dans les seuls journaux peut venir d’un préchargement manqué de Speed Brain et n’a pas de conséquence.</translation>
    </message>
    <message id="503.name">
        <source>Service Unavailable</source>
        <translation>Service indisponible</translation>
    </message>
    <message id="503.summary">
        <source>The server cannot take the request for now, because it is overloaded or under maintenance, but the trouble should pass.</source>
        <translation>Le serveur, surchargé ou en maintenance, ne peut pas traiter la requête pour l’instant, mais la situation devrait être passagère.</translation>
    </message>
    <message id="504.aliases">
        <source>Gateway Time-out
timeout
upstream timed out
the site takes too long to respond</source>
        <translation>Temps d’attente de la passerelle dépassé
Délai de la passerelle dépassé
délai dépassé
timeout
le site met trop de temps à répondre</translation>
    </message>
    <message id="504.at_cloudflare">
        <source>As with 502, a Cloudflare-branded page means that the origin server answered 504, and a short, blank page without branding that Cloudflare made it, for the same causes. A 504 seen in the logs alone can come from an Early Hints or Workers cache.match miss and is harmless.</source>
        <translation>Comme pour la 502, une page aux couleurs de Cloudflare signifie que le serveur d’origine a répondu 504, et une courte page blanche et anonyme, que Cloudflare en est l’auteur, pour les mêmes causes. Une 504 visible dans les seuls journaux peut venir d’une indication Early Hints absente du cache, ou d’un appel à cache.match resté sans résultat dans un Worker&#x202f;; elle est sans conséquence.</translation>
    </message>
    <message id="504.name">
        <source>Gateway Timeout</source>
        <translation>Délai d’attente de la passerelle dépassé</translation>
    </message>
    <message id="504.summary">
        <source>A gateway or proxy passed the request on to another server, which did not answer in time.</source>
        <translation>Une passerelle ou un mandataire (proxy) a transmis la requête à un autre serveur, qui n’a pas répondu à temps.</translation>
    </message>
    <message id="505.aliases">
        <source>unsupported HTTP version
wrong HTTP version
protocol version not supported</source>
        <translation>Version HTTP non gérée par le serveur
version de HTTP non supportée
version de protocole refusée</translation>
    </message>
    <message id="505.name">
        <source>HTTP Version Not Supported</source>
        <translation>Version HTTP non prise en charge</translation>
    </message>
    <message id="505.summary">
        <source>The server does not support, or refuses to support, the major version of HTTP used in the request.</source>
        <translation>Le serveur ne prend pas en charge la version majeure de HTTP employée dans la requête, ou refuse de s’en servir.</translation>
    </message>
    <message id="506.aliases">
        <source>negotiation error
content negotiation loop
variant misconfigured</source>
        <translation>La variante négocie également
Erreur de négociation
négociation de contenu mal configurée</translation>
    </message>
    <message id="506.name">
        <source>Variant Also Negotiates</source>
        <translation>La variante négocie elle aussi</translation>
    </message>
    <message id="506.summary">
        <source>The server is misconfigured: the version of the resource it picked by negotiation is itself set to negotiate.</source>
        <translation>Le serveur est mal configuré&#xa0;: la variante choisie par négociation est elle-même réglée pour négocier.</translation>
    </message>
    <message id="507.aliases">
        <source>disk full
server out of space
not enough space on the server</source>
        <translation>Espace insuffisant
disque plein
plus de place sur le serveur</translation>
    </message>
    <message id="507.name">
        <source>Insufficient Storage</source>
        <translation>Espace de stockage insuffisant</translation>
    </message>
    <message id="507.summary">
        <source>The server has no room to store what it needs to complete the request, such as a file sent over WebDAV.</source>
        <translation>Le serveur n’a plus assez de place pour enregistrer ce qu’exige la requête, par exemple un fichier déposé par WebDAV.</translation>
    </message>
    <message id="508-cpanel.aliases">
        <source>Resource Limit Reached
508 cPanel
hosting account over its limits
CPU limit reached</source>
        <translation>508 cPanel
ressources épuisées
quota d’hébergement atteint
limite du processeur atteinte</translation>
    </message>
    <message id="508-cpanel.doubt">
        <source>Only Wikipedia describes this code, and no document by cPanel was found.</source>
        <translation>Seule Wikipédia décrit ce code&#x202f;; aucun document de cPanel n’a été trouvé.</translation>
    </message>
    <message id="508-cpanel.name">
        <source>Resource Limit Is Reached</source>
        <translation>Limite de ressources atteinte</translation>
    </message>
    <message id="508-cpanel.summary">
        <source>A site hosted with cPanel has used up the processor time, memory or number of processes allowed to its account.</source>
        <translation>Un site hébergé sous cPanel a épuisé les ressources allouées à son compte&#xa0;: processeur, mémoire ou nombre de processus.</translation>
    </message>
    <message id="508.aliases">
        <source>infinite loop
endless loop
WebDAV loop</source>
        <translation>boucle infinie
boucle sans fin
boucle WebDAV</translation>
    </message>
    <message id="508.name">
        <source>Loop Detected</source>
        <translation>Boucle détectée</translation>
    </message>
    <message id="508.summary">
        <source>The server stopped a WebDAV request over a whole folder tree because it ran into an endless loop.</source>
        <translation>Le serveur a interrompu une requête WebDAV portant sur toute une arborescence, car il y a rencontré une boucle sans fin.</translation>
    </message>
    <message id="509-apache.aliases">
        <source>509 Apache
bandwidth exceeded
site over its bandwidth</source>
        <translation>509 Apache
bande passante dépassée
bande passante épuisée</translation>
    </message>
    <message id="509-apache.doubt">
        <source>Only Wikipedia credits this code to Apache. No document by Apache was found, and the source of Apache httpd does not contain the code.</source>
        <translation>Seule Wikipédia attribue ce code à Apache. Aucun document d’Apache n’a été trouvé, et le code source d’Apache httpd n’en porte pas trace.</translation>
    </message>
    <message id="509-apache.name">
        <source>Bandwidth Limit Exceeded</source>
        <translation>Limite de bande passante dépassée</translation>
    </message>
    <message id="509-apache.summary">
        <source>The site has used more bandwidth than its administrator allows, says a code credited to Apache but absent from its source.</source>
        <translation>Le site a dépassé la bande passante que lui accorde son administrateur, d’après un code attribué à Apache, mais absent de son code source.</translation>
    </message>
    <message id="509-cpanel.aliases">
        <source>509 cPanel
bandwidth quota reached
monthly traffic used up
bandwidth exceeded</source>
        <translation>509 cPanel
quota de bande passante atteint
forfait de trafic épuisé
bande passante dépassée</translation>
    </message>
    <message id="509-cpanel.doubt">
        <source>Only Wikipedia describes this code, and no document by cPanel was found.</source>
        <translation>Seule Wikipédia décrit ce code&#x202f;; aucun document de cPanel n’a été trouvé.</translation>
    </message>
    <message id="509-cpanel.name">
        <source>Bandwidth Limit Exceeded</source>
        <translation>Limite de bande passante dépassée</translation>
    </message>
    <message id="509-cpanel.summary">
        <source>A site on shared cPanel hosting has used up the bandwidth that its hosting provider grants it.</source>
        <translation>Un site en hébergement mutualisé sous cPanel a épuisé la bande passante que lui accorde son hébergeur.</translation>
    </message>
    <message id="509-spring.aliases">
        <source>509 Spring
bandwidth exceeded
BANDWIDTH_LIMIT_EXCEEDED</source>
        <translation>509 Spring
bande passante dépassée
BANDWIDTH_LIMIT_EXCEEDED</translation>
    </message>
    <message id="509-spring.name">
        <source>Bandwidth Limit Exceeded</source>
        <translation>Limite de bande passante dépassée</translation>
    </message>
    <message id="509-spring.summary">
        <source>An application built with the Spring Framework reports that a bandwidth limit has been exceeded.</source>
        <translation>Une application bâtie sur Spring Framework annonce qu’une limite de bande passante a été dépassée.</translation>
    </message>
    <message id="510.aliases">
        <source>extension required
HTTP extension missing
HTTP Extension Framework</source>
        <translation>Non étendu
extension requise
extension HTTP manquante</translation>
    </message>
    <message id="510.name">
        <source>Not Extended</source>
        <translation>Requête non étendue</translation>
    </message>
    <message id="510.summary">
        <source>The server wanted the request to declare certain HTTP extensions before serving the resource, a mechanism since abandoned.</source>
        <translation>Avant de servir la ressource, le serveur attendait que la requête déclare certaines extensions de HTTP, mécanisme depuis abandonné.</translation>
    </message>
    <message id="511.aliases">
        <source>captive portal
Wi-Fi login required
sign in to the network</source>
        <translation>portail captif
connexion au wifi requise
identification sur le réseau</translation>
    </message>
    <message id="511.name">
        <source>Network Authentication Required</source>
        <translation>Authentification réseau requise</translation>
    </message>
    <message id="511.summary">
        <source>The network itself, such as a hotel’s Wi-Fi, wants the user to sign in before it lets requests through to any site.</source>
        <translation>Le réseau lui-même, celui d’un hôtel par exemple, exige que l’on s’identifie avant de laisser passer la moindre requête.</translation>
    </message>
    <message id="520-cloudflare.aliases">
        <source>unknown error
Web server is returning an unknown error
empty response from the origin
Cloudflare 520</source>
        <translation>Erreur inconnue
réponse vide de l’origine
réponse inattendue du serveur
520 Cloudflare</translation>
    </message>
    <message id="520-cloudflare.doubt">
        <source>Older pages, still in circulation, put the limit on response headers at 16 or 32 KB. Cloudflare’s documentation has said 128 KB since October 16, 2025.</source>
        <translation>D’anciennes pages, encore en circulation, fixent la limite des en-têtes de réponse à 16 ou 32&#xa0;ko. La documentation de Cloudflare indique 128&#xa0;ko depuis le 16&#xa0;octobre 2025.</translation>
    </message>
    <message id="520-cloudflare.name">
        <source>Web server returns an unknown error</source>
        <translation>Le serveur web renvoie une erreur inconnue</translation>
    </message>
    <message id="520-cloudflare.summary">
        <source>Cloudflare reached the origin server, but what came back was empty or made no sense as an HTTP answer.</source>
        <translation>Cloudflare a joint le serveur d’origine, mais la réponse reçue était vide ou inintelligible.</translation>
    </message>
    <message id="521-cloudflare.aliases">
        <source>server down
connection refused
origin refuses Cloudflare
Cloudflare 521</source>
        <translation>serveur hors service
connexion refusée
l’origine refuse Cloudflare
521 Cloudflare</translation>
    </message>
    <message id="521-cloudflare.name">
        <source>Web server is down</source>
        <translation>Le serveur web est en panne</translation>
    </message>
    <message id="521-cloudflare.summary">
        <source>The origin server refused Cloudflare’s connection, because its web server is off or because it turns Cloudflare’s addresses away.</source>
        <translation>Le serveur d’origine a refusé la connexion de Cloudflare, parce que son logiciel web est arrêté ou que les adresses de Cloudflare y sont bloquées.</translation>
    </message>
    <message id="522-cloudflare.aliases">
        <source>connection timeout
origin does not respond
TCP timeout
Cloudflare 522</source>
        <translation>La connexion a expiré
expiration de la connexion
le serveur d’origine ne répond pas
522 Cloudflare</translation>
    </message>
    <message id="522-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s page on 1xx codes says that a missing final answer after a 102 ends in a 522, where its other pages lead one to expect a 524. Its page on 499 adds a connection attempt of 19 s and a retry of 15 s up to 38 s.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare sur les codes 1xx veut que l’absence de réponse finale après un 102 mène à une 522, alors que ses autres pages laissent attendre une 524. Sa page sur la 499 additionne une tentative de connexion de 19&#xa0;s et un nouvel essai de 15&#xa0;s, et annonce un total de 38&#xa0;s.</translation>
    </message>
    <message id="522-cloudflare.name">
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message id="522-cloudflare.summary">
        <source>The origin server stayed silent: it did not accept Cloudflare’s network connection in time, or did not acknowledge the request.</source>
        <translation>Le serveur d’origine est resté muet&#xa0;: il n’a pas accepté à temps la connexion réseau de Cloudflare, ou n’a pas accusé réception de la requête.</translation>
    </message>
    <message id="523-cloudflare.aliases">
        <source>origin unreachable
no route to host
no route to the origin
Cloudflare 523</source>
        <translation>L’origine est inaccessible
origine injoignable
aucune route vers l’origine
523 Cloudflare</translation>
    </message>
    <message id="523-cloudflare.name">
        <source>Origin is unreachable</source>
        <translation>Origine inaccessible</translation>
    </message>
    <message id="523-cloudflare.summary">
        <source>Cloudflare found no path through the network to the IP address it was given for the origin server.</source>
        <translation>Cloudflare n’a trouvé aucun chemin, à travers le réseau, vers l’adresse IP qui lui est indiquée pour le serveur d’origine.</translation>
    </message>
    <message id="524-cloudflare.aliases">
        <source>timeout
origin too slow
page takes too long
request timed out
Cloudflare 524</source>
        <translation>délai de réponse dépassé
délai dépassé
timeout
serveur d’origine trop lent
la page charge sans fin
524 Cloudflare</translation>
    </message>
    <message id="524-cloudflare.doubt">
        <source>Older pages, still quoted elsewhere, give a limit of 100 or 120 s, but Cloudflare’s documentation has said 125 s since July 22, 2026. Sources disagree on one case: its page on 1xx codes lets a missing final answer after a 102 end in a 522, where a 524 is expected.</source>
        <translation>D’anciennes pages, encore citées ailleurs, donnent une limite de 100 ou 120&#xa0;s, mais la documentation de Cloudflare indique 125&#xa0;s depuis le 22&#xa0;juillet 2026. Les sources divergent sur un cas&#xa0;: sa page sur les codes 1xx fait aboutir à une 522 l’absence de réponse finale après un 102, là où une 524 serait attendue.</translation>
    </message>
    <message id="524-cloudflare.name">
        <source>A timeout occurred</source>
        <translation>Un dépassement de délai s’est produit</translation>
    </message>
    <message id="524-cloudflare.summary">
        <source>The origin server received the request from Cloudflare, but its HTTP answer did not come in time.</source>
        <translation>Le serveur d’origine a bien reçu la requête de Cloudflare, mais sa réponse HTTP n’est pas arrivée à temps.</translation>
    </message>
    <message id="525-cloudflare.aliases">
        <source>TLS handshake failed
SSL error
TLS negotiation failed
Cloudflare 525</source>
        <translation>Échec de la prise de contact SSL
échec de la négociation TLS
erreur SSL
525 Cloudflare</translation>
    </message>
    <message id="525-cloudflare.name">
        <source>SSL handshake failed</source>
        <translation>Échec de la négociation SSL</translation>
    </message>
    <message id="525-cloudflare.summary">
        <source>Cloudflare and the origin server could not agree on an encrypted TLS connection, so the request was never sent.</source>
        <translation>Cloudflare et le serveur d’origine n’ont pas réussi à établir une connexion chiffrée (TLS), si bien que la requête n’a pas été envoyée.</translation>
    </message>
    <message id="526-cloudflare.aliases">
        <source>Invalid TLS certificate
origin certificate rejected
certificate expired
self-signed certificate
Cloudflare 526</source>
        <translation>certificat TLS non valide
certificat d’origine refusé
certificat expiré
certificat autosigné
526 Cloudflare</translation>
    </message>
    <message id="526-cloudflare.doubt">
        <source>Only a third-party digest of Cloudflare’s 2026 page says that the certificate chain must be complete.</source>
        <translation>Seul un résumé de la page de Cloudflare de 2026, rédigé par un tiers, affirme que la chaîne de certificats doit être complète.</translation>
    </message>
    <message id="526-cloudflare.name">
        <source>Invalid SSL certificate</source>
        <translation>Certificat SSL invalide</translation>
    </message>
    <message id="526-cloudflare.summary">
        <source>Cloudflare, set to strict mode, rejected the origin server’s certificate, for instance as expired or issued for another host name.</source>
        <translation>Cloudflare, réglé sur le mode strict, a rejeté le certificat du serveur d’origine, par exemple expiré ou établi pour un autre nom d’hôte.</translation>
    </message>
    <message id="527-cloudflare.aliases">
        <source>Railgun error
Railgun listener error
Cloudflare 527</source>
        <translation>Erreur de Railgun Listener vers l’origine
Erreur de Railgun
527 Cloudflare</translation>
    </message>
    <message id="527-cloudflare.name">
        <source>Railgun Listener to origin error</source>
        <translation>Erreur entre Railgun Listener et l’origine</translation>
    </message>
    <message id="527-cloudflare.summary">
        <source>Cloudflare lost its connection to the site’s Railgun listener, part of a service that has since been withdrawn.</source>
        <translation>Cloudflare a perdu la liaison avec le Railgun Listener du site, composant d’un service aujourd’hui disparu.</translation>
    </message>
    <message id="529-anthropic.aliases">
        <source>overloaded_error
API overloaded
Claude is overloaded
529 Anthropic</source>
        <translation>overloaded_error
API surchargée
Claude est surchargé
529 Anthropic</translation>
    </message>
    <message id="529-anthropic.doubt">
        <source>The source is a Microsoft page about Anthropic’s API, and only an excerpt of it was read.</source>
        <translation>La source est une page de Microsoft consacrée à l’API d’Anthropic, dont seul un extrait a été lu.</translation>
    </message>
    <message id="529-anthropic.name">
        <source>Overloaded (overloaded_error)</source>
        <translation>Surcharge (overloaded_error)</translation>
    </message>
    <message id="529-anthropic.summary">
        <source>Anthropic’s API, overloaded for the moment by traffic from all its users, turned the request away.</source>
        <translation>L’API d’Anthropic, momentanément surchargée par le trafic de l’ensemble de ses utilisateurs, a repoussé la requête.</translation>
    </message>
    <message id="529-qualys.aliases">
        <source>SSL Labs overloaded
service overloaded
529 Qualys</source>
        <translation>SSL Labs surchargé
service surchargé
529 Qualys</translation>
    </message>
    <message id="529-qualys.doubt">
        <source>Only Wikipedia describes this code, and no document by Qualys was found.</source>
        <translation>Seule Wikipédia décrit ce code&#x202f;; aucun document de Qualys n’a été trouvé.</translation>
    </message>
    <message id="529-qualys.name">
        <source>Site is overloaded</source>
        <translation>Site surchargé</translation>
    </message>
    <message id="529-qualys.summary">
        <source>The SSL Labs test service of Qualys is overloaded and cannot take on this request for now.</source>
        <translation>Le service de test SSL Labs de Qualys est surchargé et ne peut pas prendre en charge cette requête pour l’instant.</translation>
    </message>
    <message id="530-cloudflare.aliases">
        <source>Origin DNS error
origin cannot be resolved
530 with a 1xxx error
Cloudflare 530</source>
        <translation>erreur DNS de l’origine
origine impossible à résoudre
530 avec une erreur 1xxx
530 Cloudflare</translation>
    </message>
    <message id="530-cloudflare.doubt">
        <source>Sources disagree: Cloudflare’s page on 409 gives that status to error 1001, whereas its page on 530 gives 530 to origins whose host name does not resolve. Error 1033 under a 530 was observed in a response, not documented.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare sur le code 409 attribue ce statut à l’erreur 1001, tandis que sa page sur la 530 rattache à celle-ci les origines dont le nom d’hôte ne se résout pas. L’erreur 1033 sous une 530 a été observée dans une réponse, mais n’est pas documentée.</translation>
    </message>
    <message id="530-cloudflare.name">
        <source>Error 530 (carries a 1xxx error)</source>
        <translation>Erreur 530 (accompagnée d’une erreur 1xxx)</translation>
    </message>
    <message id="530-cloudflare.summary">
        <source>Cloudflare could not find the origin server, for instance because its host name did not resolve, and the 1xxx number on the page names the cause.</source>
        <translation>Cloudflare n’a pas pu trouver le serveur d’origine, par exemple faute de pouvoir résoudre son nom d’hôte&#x202f;; le numéro 1xxx affiché sur la page précise la cause.</translation>
    </message>
    <message id="530-pantheon.aliases">
        <source>frozen site
Pantheon site frozen
530 Pantheon</source>
        <translation>site suspendu pour inactivité
site Pantheon gelé
530 Pantheon</translation>
    </message>
    <message id="530-pantheon.doubt">
        <source>Only Wikipedia describes this code, and no document by Pantheon was found.</source>
        <translation>Seule Wikipédia décrit ce code&#x202f;; aucun document de Pantheon n’a été trouvé.</translation>
    </message>
    <message id="530-pantheon.name">
        <source>Site is frozen</source>
        <translation>Site gelé</translation>
    </message>
    <message id="530-pantheon.summary">
        <source>The Pantheon hosting platform has frozen this site because it was inactive for too long.</source>
        <translation>La plateforme d’hébergement Pantheon a gelé ce site, resté trop longtemps inactif.</translation>
    </message>
    <message id="530-shopify.aliases">
        <source>DNS error
Shopify DNS error
530 Shopify</source>
        <translation>erreur DNS
erreur DNS chez Shopify
530 Shopify</translation>
    </message>
    <message id="530-shopify.name">
        <source>Origin DNS Error</source>
        <translation>Erreur DNS de l’origine</translation>
    </message>
    <message id="530-shopify.summary">
        <source>A request to Shopify got no further than Cloudflare, where the DNS name of its destination could not be resolved.</source>
        <translation>Une requête adressée à Shopify s’est arrêtée chez Cloudflare, qui n’a pas pu résoudre le nom DNS de destination.</translation>
    </message>
    <message id="540-shopify.aliases">
        <source>endpoint disabled
API temporarily off
540 Shopify</source>
        <translation>point d’accès désactivé
API suspendue
540 Shopify</translation>
    </message>
    <message id="540-shopify.name">
        <source>Temporarily Disabled</source>
        <translation>Temporairement désactivé</translation>
    </message>
    <message id="540-shopify.summary">
        <source>Shopify has switched off this API endpoint for a short time and means to bring it back.</source>
        <translation>Shopify a désactivé pour peu de temps le point d’accès de l’API visé par la requête et compte le rétablir.</translation>
    </message>
    <message id="561-aws.aliases">
        <source>identity provider error
IdP error
ALB authentication failed
561 AWS</source>
        <translation>erreur du fournisseur d’identité
échec de l’authentification par le répartiteur
561 AWS</translation>
    </message>
    <message id="561-aws.name">
        <source>Unauthorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message id="561-aws.summary">
        <source>An AWS load balancer tried to sign the user in, but the identity provider answered with an error.</source>
        <translation>Un répartiteur de charge d’AWS a voulu authentifier l’utilisateur, mais le fournisseur d’identité lui a renvoyé une erreur.</translation>
    </message>
    <message id="598-proxy-convention.aliases">
        <source>read timeout
proxy read timeout
network timeout</source>
        <translation>Temps d’attente de la lecture réseau dépassé
délai de lecture du mandataire dépassé
timeout de lecture</translation>
    </message>
    <message id="598-proxy-convention.doubt">
        <source>Only Wikipedia describes this informal convention, and no document by a proxy vendor was found.</source>
        <translation>Seule Wikipédia décrit cette convention informelle&#x202f;; aucun document d’un éditeur de mandataires n’a été trouvé.</translation>
    </message>
    <message id="598-proxy-convention.name">
        <source>Network read timeout error</source>
        <translation>Délai de lecture réseau dépassé</translation>
    </message>
    <message id="598-proxy-convention.summary">
        <source>A proxy waited too long to read data from the network behind it and gave up.</source>
        <translation>Un mandataire (proxy) a renoncé après avoir attendu trop longtemps les données du réseau situé derrière lui.</translation>
    </message>
    <message id="599-proxy-convention.aliases">
        <source>connect timeout
proxy connect timeout
network connection timed out</source>
        <translation>Temps d’attente de la connexion réseau dépassé
délai de connexion du mandataire dépassé
timeout de connexion</translation>
    </message>
    <message id="599-proxy-convention.doubt">
        <source>A community list of codes is the only source: no RFC and no vendor document defines this one.</source>
        <translation>Une liste communautaire de codes est la seule source&#xa0;: ni RFC ni document d’éditeur ne définissent celui-ci.</translation>
    </message>
    <message id="599-proxy-convention.name">
        <source>Network Connect Timeout Error</source>
        <translation>Délai de connexion réseau dépassé</translation>
    </message>
    <message id="599-proxy-convention.summary">
        <source>A proxy gave up because it could not open a connection to the network behind it in time.</source>
        <translation>Un mandataire (proxy) a renoncé, faute d’avoir pu ouvrir à temps une connexion vers le réseau situé derrière lui.</translation>
    </message>
    <message id="600-squid.aliases">
        <source>invalid header
header parsing error</source>
        <translation>en-tête illisible
erreur d’analyse de l’en-tête</translation>
    </message>
    <message id="600-squid.name">
        <source>Invalid Header (internal)</source>
        <translation>En-tête invalide (interne)</translation>
    </message>
    <message id="600-squid.summary">
        <source>The Squid proxy could not read the header of a message, and keeps 600 to itself: the client gets 400 or 504 instead.</source>
        <translation>Squid, un mandataire (proxy), n’a pas su lire l’en-tête d’un message et garde 600 pour lui&#xa0;: le client reçoit un 400 ou un 504.</translation>
    </message>
    <message id="601-squid.aliases">
        <source>header too large
oversized header</source>
        <translation>en-tête trop grand
en-tête démesuré</translation>
    </message>
    <message id="601-squid.name">
        <source>Header Too Large (internal)</source>
        <translation>En-tête trop volumineux (interne)</translation>
    </message>
    <message id="601-squid.summary">
        <source>The header of a message was too large for the Squid proxy: 601 never leaves Squid, and the client gets 400 or 504 instead.</source>
        <translation>L’en-tête d’un message était trop volumineux pour Squid, un mandataire (proxy)&#xa0;: 601 n’en sort jamais, et le client reçoit un 400 ou un 504.</translation>
    </message>
    <message id="783-shopify.aliases">
        <source>JSON syntax error
malformed JSON
invalid JSON</source>
        <translation>Jeton inattendu
erreur de syntaxe JSON
JSON mal formé</translation>
    </message>
    <message id="783-shopify.name">
        <source>Unexpected Token</source>
        <translation>Symbole inattendu</translation>
    </message>
    <message id="783-shopify.summary">
        <source>Shopify could not read the JSON of the request because it contains a syntax error.</source>
        <translation>Shopify n’a pas pu lire le JSON de la requête, qui contient une erreur de syntaxe.</translation>
    </message>
    <message id="999-linkedin.aliases">
        <source>blocked by LinkedIn
LinkedIn login wall</source>
        <translation>bloqué par LinkedIn
accès refusé par LinkedIn</translation>
    </message>
    <message id="999-linkedin.doubt">
        <source>Hearsay: only Wikipedia ties this code to LinkedIn. No LinkedIn document was found.</source>
        <translation>Simple ouï-dire&#xa0;: seule Wikipédia attribue ce code à LinkedIn. Aucun document de LinkedIn n’a été trouvé.</translation>
    </message>
    <message id="999-linkedin.name">
        <source>Request denied</source>
        <translation>Requête refusée</translation>
    </message>
    <message id="999-linkedin.summary">
        <source>LinkedIn refused to show the page, as it is said to do with robots and with visitors who have not logged in.</source>
        <translation>LinkedIn a refusé de montrer la page, comme il le fait, dit-on, avec les robots et les visiteurs qui ne se sont pas identifiés.</translation>
    </message>
    <message id="class:1xx.aliases">
        <source>interim responses
provisional responses
1xx</source>
        <translation>réponses intermédiaires
réponses provisoires
1xx</translation>
    </message>
    <message id="class:1xx.at_cloudflare">
        <source>Cloudflare forwards every 1xx code from the origin server and, according to its page, makes none itself. Its Early Hints feature is an exception, for it sends 103 from the edge.</source>
        <translation>Cloudflare transmet tous les codes 1xx du serveur d’origine et, d’après sa documentation, n’en émet aucun. Sa fonction Early Hints fait exception, puisqu’elle envoie des 103 depuis la périphérie.</translation>
    </message>
    <message id="class:1xx.meaning">
        <source>A 1xx code belongs to an interim answer, which has headers and no body and comes ahead of the final one. Origin servers and proxies emit these codes, and a proxy passes on those it receives, unless it had asked for them itself. A client must be able to read several of them in a row, treats one it does not know like a 100, and may ignore one it did not expect.</source>
        <translation>Un code 1xx accompagne une réponse intermédiaire, faite d’en-têtes sans corps, qui précède la réponse définitive. Les serveurs d’origine et les mandataires émettent ces codes, et un mandataire transmet ceux qu’il reçoit, à moins de les avoir demandés lui-même. Le client doit savoir en lire plusieurs de suite&#xa0;: il traite comme un 100 celui qu’il ne connaît pas et peut négliger celui qu’il n’attendait pas.</translation>
    </message>
    <message id="class:1xx.name">
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message id="class:1xx.singular">
        <source>informational code</source>
        <translation>code d’information</translation>
    </message>
    <message id="class:1xx.summary">
        <source>The server or a proxy reports on the request while the final answer is still to come.</source>
        <translation>Le serveur ou un mandataire (proxy) donne des nouvelles de la requête, alors que la réponse définitive reste à venir.</translation>
    </message>
    <message id="class:1xxx.aliases">
        <source>1xxx errors
Cloudflare error code
error code: 1xxx</source>
        <translation>erreurs 1xxx
code d’erreur Cloudflare
error code: 1xxx</translation>
    </message>
    <message id="class:1xxx.meaning">
        <source>A 1xxx number is not an HTTP status code. It stands in the body of an answer that has an HTTP status as well, most often 403 and sometimes another, such as 409, 429 or 530, and it proves that the answer was made by Cloudflare and not by the origin server. A client that does not know the number goes by that status.</source>
        <translation>Un numéro 1xxx n’est pas un code de statut HTTP. Il figure dans le corps d’une réponse qui a par ailleurs son statut HTTP, le plus souvent 403, parfois un autre, comme 409, 429 ou 530, et prouve que la réponse vient de Cloudflare et non du serveur d’origine. Un client qui ne connaît pas le numéro s’en tient à ce statut.</translation>
    </message>
    <message id="class:1xxx.name">
        <source>Cloudflare error numbers</source>
        <translation>Numéros d’erreur de Cloudflare</translation>
    </message>
    <message id="class:1xxx.singular">
        <source>Cloudflare error number</source>
        <translation>numéro d’erreur de Cloudflare</translation>
    </message>
    <message id="class:1xxx.summary">
        <source>Cloudflare shows one of these numbers inside its own error page to say exactly what stood in the way.</source>
        <translation>Cloudflare affiche l’un de ces numéros dans sa propre page d’erreur pour dire au juste ce qui a fait obstacle.</translation>
    </message>
    <message id="class:2xx.aliases">
        <source>Successful
succeeded
2xx</source>
        <translation>Réussite
requête réussie
2xx</translation>
    </message>
    <message id="class:2xx.meaning">
        <source>All 2xx codes say that things went as the client wished, and they differ in what comes back: a full result, a part of it, or nothing at all. The origin server emits most of them, though a cache or a proxy can answer with some as well. A client that does not know a 2xx code treats it like a 200.</source>
        <translation>Tous les codes 2xx disent que les choses se sont passées comme le client le voulait&#x202f;; ils diffèrent par ce qui revient au client&#xa0;: un résultat entier, une partie seulement ou rien du tout. Le serveur d’origine émet la plupart d’entre eux, mais un cache ou un mandataire (proxy) peut aussi répondre par certains. Un client qui ne connaît pas un code 2xx le traite comme un 200.</translation>
    </message>
    <message id="class:2xx.name">
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message id="class:2xx.singular">
        <source>success</source>
        <translation>succès</translation>
    </message>
    <message id="class:2xx.summary">
        <source>The server understood the request and carried it out, or at least took it on.</source>
        <translation>Le serveur a compris la requête et l’a exécutée, ou du moins prise en charge.</translation>
    </message>
    <message id="class:3xx.aliases">
        <source>redirects
URL forwarding
moved
3xx</source>
        <translation>renvoi
réacheminement
déplacement
3xx</translation>
    </message>
    <message id="class:3xx.meaning">
        <source>A 3xx code points the client elsewhere: to another address, to a choice of versions or, with 304, to the copy it already holds. Origin servers emit these codes, and so do proxies and services such as Cloudflare that redirect by rules. A client that does not know one treats it like a 300, and it should break off when redirects go round in a circle.</source>
        <translation>Un code 3xx dirige le client ailleurs&#xa0;: vers une autre adresse, vers un choix de versions ou, avec le 304, vers la copie qu’il possède déjà. Les serveurs d’origine émettent ces codes, de même que les mandataires (proxys) et des services comme Cloudflare, qui redirigent selon des règles. Le client traite comme un 300 celui qu’il ne connaît pas, et devrait s’arrêter quand les redirections tournent en rond.</translation>
    </message>
    <message id="class:3xx.name">
        <source>Redirection</source>
        <translation>Redirection</translation>
    </message>
    <message id="class:3xx.singular">
        <source>redirection</source>
        <translation>redirection</translation>
    </message>
    <message id="class:3xx.summary">
        <source>The client has one more step to take to get what it wants, most often a visit to another address.</source>
        <translation>Le client doit faire un pas de plus pour obtenir ce qu’il veut, le plus souvent se rendre à une autre adresse.</translation>
    </message>
    <message id="class:4xx.aliases">
        <source>request error
client-side error
4xx</source>
        <translation>erreur client
erreur de requête
4xx</translation>
    </message>
    <message id="class:4xx.at_cloudflare">
        <source>Cloudflare makes some of these codes itself and passes through those that the origin server sends. A WAF custom rule with the Block action can answer with any code from 400 to 499.</source>
        <translation>Cloudflare émet lui-même certains de ces codes et transmet ceux que lui envoie le serveur d’origine. Une règle personnalisée du pare-feu (WAF) dont l’action est Block peut répondre par n’importe quel code de 400 à 499.</translation>
    </message>
    <message id="class:4xx.meaning">
        <source>A 4xx code says that something about the request stands in the way, such as its address, its form, its permissions or its pace. The origin server emits these codes, and so do proxies and firewalls in front of it, which may refuse a request before the origin ever sees it. A client that does not know one treats it like a 400.</source>
        <translation>Un code 4xx dit que quelque chose dans la requête fait obstacle&#xa0;: son adresse, sa forme, ses droits ou sa cadence, par exemple. Le serveur d’origine émet ces codes, mais aussi les mandataires (proxys) et les pare-feu placés devant lui, qui peuvent écarter une requête avant même que l’origine ne la voie. Le client traite comme un 400 celui qu’il ne connaît pas.</translation>
    </message>
    <message id="class:4xx.name">
        <source>Client error</source>
        <translation>Erreur du client</translation>
    </message>
    <message id="class:4xx.singular">
        <source>client error</source>
        <translation>erreur du client</translation>
    </message>
    <message id="class:4xx.summary">
        <source>The server or something in front of it holds that the request is at fault, or declines to serve it as it stands.</source>
        <translation>Le serveur, ou ce qui le précède, juge la requête fautive ou refuse de la satisfaire telle quelle.</translation>
    </message>
    <message id="class:5xx.aliases">
        <source>server-side error
server failure
5xx</source>
        <translation>erreur serveur
panne du serveur
5xx</translation>
    </message>
    <message id="class:5xx.meaning">
        <source>With a 5xx code, the server’s side takes the failure upon itself. The origin server emits these codes, and so do gateways and proxies that get no usable answer from it, as Cloudflare does with 520 to 526 and 530. A client that does not know one treats it like a 500.</source>
        <translation>Par un code 5xx, le serveur ou ce qui le précède prend la défaillance à son compte. Le serveur d’origine émet ces codes, mais aussi les passerelles et les mandataires (proxys) qui n’obtiennent de lui aucune réponse utilisable, comme le fait Cloudflare avec les codes 520 à 526 et 530. Le client traite comme un 500 celui qu’il ne connaît pas.</translation>
    </message>
    <message id="class:5xx.name">
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message id="class:5xx.singular">
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message id="class:5xx.summary">
        <source>The server, or a gateway on the way to it, failed to carry out a request that may well have been correct.</source>
        <translation>Le serveur, ou une passerelle qui y mène, n’a pas pu satisfaire une requête peut-être tout à fait correcte.</translation>
    </message>
    <message id="class:other.aliases">
        <source>invalid codes
non-HTTP numbers
internal codes</source>
        <translation>codes non valides
numéros hors HTTP
codes internes</translation>
    </message>
    <message id="class:other.meaning">
        <source>HTTP recognizes only the numbers from 100 to 599, and programs use others for purposes of their own, such as 600 and 601 in Squid, or for a missing answer, such as 000 at AWS. Shopify’s 783 nevertheless reaches clients, and so, by hearsay, does the 999 ascribed to LinkedIn. A client that receives such a number should treat the answer like a 5xx.</source>
        <translation>HTTP ne reconnaît que les numéros de 100 à 599, et des programmes en emploient d’autres à leurs propres fins, comme 600 et 601 dans Squid, ou pour noter une absence de réponse, comme 000 chez AWS. Le 783 de Shopify parvient pourtant aux clients, et l’on en dit autant du 999 attribué à LinkedIn. Un client qui reçoit un tel numéro devrait traiter la réponse comme un 5xx.</translation>
    </message>
    <message id="class:other.name">
        <source>Outside the classes</source>
        <translation>Hors classes</translation>
    </message>
    <message id="class:other.singular">
        <source>number outside the classes</source>
        <translation>numéro hors classes</translation>
    </message>
    <message id="class:other.summary">
        <source>A program or a service uses a number that lies outside the range HTTP allows.</source>
        <translation>Un programme ou un service emploie un numéro étranger à l’intervalle que HTTP autorise.</translation>
    </message>
    <message id="guide:caching.name">
        <source>Caching</source>
        <translation>Mise en cache</translation>
    </message>
    <message id="guide:caching.summary">
        <source>Which responses a cache may keep, how long Cloudflare keeps them, and which setting has the last word.</source>
        <translation>Quelles réponses un cache peut garder, combien de temps Cloudflare les conserve et quel réglage a le dernier mot.</translation>
    </message>
    <message id="guide:caching/cache-status.text">
        <source>Cloudflare writes in this header what its cache did with the request.</source>
        <translation>Cloudflare inscrit dans cet en-tête ce que son cache a fait de la requête.</translation>
    </message>
    <message id="guide:caching/cache-status.title">
        <source>What CF-Cache-Status says</source>
        <translation>Ce que dit CF-Cache-Status</translation>
    </message>
    <message id="guide:caching/cache-status/age.text">
        <source>Only a response out of the cache carries Age. The count starts again on revalidation, after a purge and when the cache is refilled.</source>
        <translation>Seule une réponse sortie du cache porte Age. Le compte repart de zéro après une revalidation, une purge ou un nouveau remplissage du cache.</translation>
    </message>
    <message id="guide:caching/cache-status/bypass.text">
        <source>Cloudflare chose not to store the response, because of no-cache, private, max-age=0, Set-Cookie or Authorization. Since May 26, 2026 it says BYPASS with Origin Cache Control off too, where it used to say MISS.</source>
        <translation>Cloudflare a choisi de ne pas stocker la réponse, à cause de no-cache, private, max-age=0, Set-Cookie ou Authorization. Depuis le 26&#xa0;mai 2026, il indique aussi BYPASS lorsque Origin Cache Control est inactif, là où il indiquait MISS.</translation>
    </message>
    <message id="guide:caching/cache-status/dynamic.text">
        <source>This kind of file is not eligible for the cache, and no rule makes it so.</source>
        <translation>Ce type de fichier n’est pas admissible au cache, et aucune règle n’en décide autrement.</translation>
    </message>
    <message id="guide:caching/cache-status/expired.text">
        <source>Cloudflare found a copy that was too old, and took the response anew from the origin.</source>
        <translation>Cloudflare a trouvé une copie trop ancienne et a repris la réponse au serveur d’origine.</translation>
    </message>
    <message id="guide:caching/cache-status/hit.text">
        <source>Cloudflare found a fresh copy in the edge cache.</source>
        <translation>Cloudflare a trouvé une copie encore fraîche dans le cache de sa périphérie.</translation>
    </message>
    <message id="guide:caching/cache-status/miss.text">
        <source>The response is cacheable but was not in the cache yet. Cloudflare took it from the origin.</source>
        <translation>La réponse peut être mise en cache, mais elle ne s’y trouvait pas encore. Cloudflare l’a prise au serveur d’origine.</translation>
    </message>
    <message id="guide:caching/cache-status/none-unknown.text">
        <source>The edge made the response before the cache came into play: a Worker, a block by the WAF or a redirect rule.</source>
        <translation>La périphérie a produit la réponse avant que le cache n’entre en jeu&#xa0;: Worker, blocage par le pare-feu applicatif (WAF) ou règle de redirection.</translation>
    </message>
    <message id="guide:caching/cache-status/revalidated.text">
        <source>The origin confirmed the copy in answer to a conditional request, and the visitor’s request waited for it. This value has become rarer since revalidation went asynchronous.</source>
        <translation>Le serveur d’origine a confirmé la copie en réponse à une requête conditionnelle, et la requête du visiteur a attendu cette confirmation. Cette valeur se fait plus rare depuis que la revalidation est asynchrone.</translation>
    </message>
    <message id="guide:caching/cache-status/stale.text">
        <source>The copy was too old. Cloudflare served it all the same, because it could not reach the origin.</source>
        <translation>La copie était trop ancienne. Cloudflare l’a servie quand même, faute de pouvoir joindre le serveur d’origine.</translation>
    </message>
    <message id="guide:caching/cache-status/updating.text">
        <source>The copy was too old. Cloudflare served it while it fetched a new one in the background.</source>
        <translation>La copie était trop ancienne. Cloudflare l’a servie pendant qu’il la renouvelait en arrière-plan.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults.text">
        <source>How long Cloudflare’s edge keeps a response when nobody has said how long.</source>
        <translation>Combien de temps la périphérie de Cloudflare garde une réponse dont personne n’a fixé la durée de vie.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults.title">
        <source>Cloudflare’s default lifetimes</source>
        <translation>Durées de vie par défaut chez Cloudflare</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/browser-cache-ttl.text">
        <source>Browser Cache TTL is 4 hours by default. It concerns cacheable responses only: HIT, MISS, EXPIRED, REVALIDATED, UPDATING and STALE.</source>
        <translation>Browser Cache TTL, la durée de vie dans le navigateur, est de 4&#xa0;h par défaut. Elle ne concerne que les réponses qui peuvent être mises en cache&#xa0;: HIT, MISS, EXPIRED, REVALIDATED, UPDATING et STALE.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/clash-2xx.text">
        <source>Cloudflare’s old page “HTTP status codes” says that whatever is cacheable by default is cacheable at Cloudflare. The page on 2xx codes says that 203, 204 and 205 are not cached.</source>
        <translation>L’ancienne page de Cloudflare «&#xa0;HTTP status codes&#xa0;» dit que tout ce qui peut être mis en cache par défaut peut l’être chez Cloudflare. La page sur les codes 2xx dit que 203, 204 et 205 ne sont pas mis en cache.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/clash-303.text">
        <source>Cloudflare’s documentation contradicts itself on 303. The page on 3xx codes calls it not cacheable, and the table of lifetimes gives it 20 minutes.</source>
        <translation>La documentation de Cloudflare se contredit sur le code 303. La page sur les codes 3xx dit qu’il ne se met pas en cache, le tableau des durées de vie lui accorde 20&#xa0;min.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/conditions.text">
        <source>The defaults apply only if the response has neither Cache-Control nor Expires and the file is of a kind that Cloudflare caches. A list of file extensions decides on the kind. HTML and JSON are not cached by default.</source>
        <translation>Les valeurs par défaut ne s’appliquent que si la réponse n’a ni Cache-Control ni Expires et si le fichier est d’un type que Cloudflare met en cache. Une liste d’extensions de fichiers en décide. Le HTML et le JSON ne sont pas mis en cache par défaut.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/size-limit.text">
        <source>Cloudflare caches files of up to 512 MB on the Free, Pro and Business plans, and by default up to 5 GB on Enterprise.</source>
        <translation>Cloudflare met en cache les fichiers de 512&#xa0;Mo au plus avec les offres Free, Pro et Business, et de 5&#xa0;Go au plus, par défaut, avec l’offre Enterprise.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/ttl-200-206-301.text">
        <source>The edge keeps these responses for 120 minutes (7,200 seconds).</source>
        <translation>La périphérie garde ces réponses 120&#xa0;min (7&#x202f;200&#xa0;s).</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/ttl-302-303.text">
        <source>The edge keeps these responses for 20 minutes (1,200 seconds).</source>
        <translation>La périphérie garde ces réponses 20&#xa0;min (1&#x202f;200&#xa0;s).</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/ttl-304.text">
        <source>A 304 follows the lifetime set for 200, unless one is set for 304 itself.</source>
        <translation>Un 304 suit la durée de vie fixée pour le code 200, sauf si une autre est fixée pour 304.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/ttl-404-410.text">
        <source>The edge keeps these responses for 3 minutes (180 seconds).</source>
        <translation>La périphérie garde ces réponses 3&#xa0;min (180&#xa0;s).</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/ttl-by-status.text">
        <source>The lifetime can be set for one code or for a range between 100 and 999, now on every plan and formerly on Enterprise only. The value -1 means no-store. The value 0 means no-cache, that is to say always revalidate.</source>
        <translation>La durée de vie se règle pour un code précis ou pour une plage comprise entre 100 et 999, aujourd’hui avec toutes les offres, autrefois avec Enterprise seulement. La valeur -1 équivaut à no-store. La valeur 0 équivaut à no-cache, c’est-à-dire à une revalidation systématique.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/ttl-others.text">
        <source>The edge does not cache any other status by default.</source>
        <translation>Par défaut, la périphérie ne met en cache aucun autre statut.</translation>
    </message>
    <message id="guide:caching/cloudflare-defaults/unlike-the-rfcs.text">
        <source>Cloudflare’s set is not that of the RFCs. It caches 302 and 303, which they do not list, and does not cache 203, 204, 300, 308, 405, 414, 451 and 501, which they do.</source>
        <translation>La liste de Cloudflare n’est pas celle des RFC. Elle comprend 302 et 303, qui ne sont pas dans la leur, et laisse de côté 203, 204, 300, 308, 405, 414, 451 et 501, qui y sont.</translation>
    </message>
    <message id="guide:caching/heuristics.text">
        <source>When a response says nothing about its lifetime, a cache may estimate one, but only for certain status codes. That is heuristic freshness.</source>
        <translation>Quand une réponse ne dit rien de sa durée de vie, un cache peut en estimer une, mais seulement pour certains codes de statut. C’est la fraîcheur heuristique.</translation>
    </message>
    <message id="guide:caching/heuristics.title">
        <source>What a cache may keep unasked</source>
        <translation>Ce qu’un cache peut garder sans consigne</translation>
    </message>
    <message id="guide:caching/heuristics/code-421.text">
        <source>RFC 7540 (section 9.1.2) made 421 cacheable by default. RFC 9110 takes that back, as its Appendix B records.</source>
        <translation>La RFC 7540 (section 9.1.2) rangeait 421 parmi les codes qu’un cache peut garder par défaut. La RFC 9110 revient là-dessus et le signale dans son annexe B.</translation>
    </message>
    <message id="guide:caching/heuristics/code-425.text">
        <source>A 425 response is not cacheable by default.</source>
        <translation>Une réponse 425 ne peut pas être mise en cache par défaut.</translation>
    </message>
    <message id="guide:caching/heuristics/code-451.text">
        <source>RFC 7725, which defines 451, adds that code to the list: a 451 response is cacheable by default.</source>
        <translation>La RFC 7725, qui définit le code 451, l’ajoute à la liste&#xa0;: une réponse 451 peut être mise en cache par défaut.</translation>
    </message>
    <message id="guide:caching/heuristics/explicit-freshness.text">
        <source>Leaving aside the codes that must never be stored, any final response may be stored if it states its lifetime, by max-age or s-maxage in Cache-Control, or by Expires. Estimates apply only without such a statement.</source>
        <translation>Hormis les codes qu’il est interdit de stocker, toute réponse finale peut être stockée si elle annonce sa durée de vie, par max-age ou s-maxage dans Cache-Control, ou par Expires. L’estimation n’intervient qu’en l’absence d’une telle annonce.</translation>
    </message>
    <message id="guide:caching/heuristics/freshness-order.text">
        <source>A shared cache takes the lifetime from the first of these that it finds: s-maxage, then max-age, then Expires minus Date, then an estimate.</source>
        <translation>Un cache partagé tire la durée de vie de la première indication qu’il trouve&#xa0;: s-maxage, puis max-age, puis l’écart entre Date et Expires, puis l’estimation.</translation>
    </message>
    <message id="guide:caching/heuristics/last-modified.text">
        <source>An estimate usually rests on the Last-Modified date. Caches often take 10% of the time elapsed since then.</source>
        <translation>L’estimation se fonde d’ordinaire sur la date Last-Modified. Les caches retiennent souvent 10&#xa0;% du temps écoulé depuis cette date.</translation>
    </message>
    <message id="guide:caching/heuristics/never-stored.text">
        <source>A cache must not store these responses at all. RFC 6585 says so in its sections 3 to 6.</source>
        <translation>Un cache ne doit jamais stocker ces réponses. La RFC 6585 le dit dans ses sections 3 à 6.</translation>
    </message>
    <message id="guide:caching/heuristics/twelve-codes.text">
        <source>RFC 9110 lets a cache keep 12 status codes on the strength of an estimate: 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414 and 501. No other code defined in that RFC is on the list.</source>
        <translation>La RFC 9110 permet à un cache de garder, sur la foi d’une estimation, les réponses de 12 codes&#xa0;: 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414 et 501. Aucun autre code défini par cette RFC ne figure sur la liste.</translation>
    </message>
    <message id="guide:caching/order-of-settings.text">
        <source>The strongest comes first.</source>
        <translation>Du plus fort au plus faible.</translation>
    </message>
    <message id="guide:caching/order-of-settings.title">
        <source>Which setting wins at Cloudflare</source>
        <translation>Quel réglage l’emporte chez Cloudflare</translation>
    </message>
    <message id="guide:caching/order-of-settings/cache-response-rules.text">
        <source>Cache Response Rules, new on March 24, 2026, work on the origin’s response. The Cache-Control they set beats both the Edge TTL of a Cache Rule and CDN-Cache-Control. They cannot make an ineligible file eligible.</source>
        <translation>Les Cache Response Rules, nouvelles au 24&#xa0;mars 2026, agissent sur la réponse du serveur d’origine. Le Cache-Control qu’elles fixent l’emporte sur l’Edge TTL d’une Cache Rule comme sur CDN-Cache-Control. Elles ne peuvent pas rendre admissible un fichier qui ne l’est pas.</translation>
    </message>
    <message id="guide:caching/order-of-settings/cache-rules.text">
        <source>Cache Rules first decide whether a file is eligible or bypasses the cache, then set the Edge TTL or the Status Code TTL. For each setting, the last matching rule wins.</source>
        <translation>Les Cache Rules décident d’abord si un fichier est admissible ou contourne le cache, puis fixent l’Edge TTL ou le Status Code TTL. Pour chaque réglage, la dernière règle applicable l’emporte.</translation>
    </message>
    <message id="guide:caching/order-of-settings/default-ttl.text">
        <source>Last comes the default lifetime for the status.</source>
        <translation>En dernier lieu vient la durée de vie par défaut du statut.</translation>
    </message>
    <message id="guide:caching/order-of-settings/origin-headers.text">
        <source>Then come the origin’s headers: Cloudflare-CDN-Cache-Control, then CDN-Cache-Control (RFC 9213), then Cache-Control, then Expires. If Surrogate-Control is present, Cloudflare ignores Cache-Control.</source>
        <translation>Viennent ensuite les en-têtes du serveur d’origine&#xa0;: Cloudflare-CDN-Cache-Control, puis CDN-Cache-Control (RFC 9213), puis Cache-Control, puis Expires. Si Surrogate-Control est présent, Cloudflare ne tient pas compte de Cache-Control.</translation>
    </message>
    <message id="guide:caching/order-of-settings/page-rules.text">
        <source>Page Rules, the older kind, lose to Cache Rules on the same path.</source>
        <translation>Les Page Rules, plus anciennes, cèdent devant les Cache Rules pour un même chemin.</translation>
    </message>
    <message id="guide:caching/order-of-settings/zone-settings.text">
        <source>Settings for the whole zone, such as the caching level and Browser Cache TTL, lose to rules.</source>
        <translation>Les réglages de la zone entière, comme le niveau de mise en cache et Browser Cache TTL, cèdent devant les règles.</translation>
    </message>
    <message id="guide:caching/settings.title">
        <source>Settings and what they do</source>
        <translation>Les réglages et leurs effets</translation>
    </message>
    <message id="guide:caching/settings/always-online.text">
        <source>With Always Online, Cloudflare ignores stale-while-revalidate and stale-if-error.</source>
        <translation>Avec Always Online, Cloudflare ne tient pas compte de stale-while-revalidate ni de stale-if-error.</translation>
    </message>
    <message id="guide:caching/settings/authorization.text">
        <source>Under Origin Cache Control, the response to a request with Authorization is cached only if it says must-revalidate, public or s-maxage.</source>
        <translation>Sous Origin Cache Control, la réponse à une requête munie d’Authorization n’est mise en cache que si elle porte must-revalidate, public ou s-maxage.</translation>
    </message>
    <message id="guide:caching/settings/bypass-by-default.text">
        <source>This Edge TTL mode follows the origin’s headers. Where there are none, nothing is cached.</source>
        <translation>Ce mode d’Edge TTL suit les en-têtes du serveur d’origine. S’il n’y en a pas, rien n’est mis en cache.</translation>
    </message>
    <message id="guide:caching/settings/execution-order.text">
        <source>Cloudflare documents this order of execution: Origin Rules, Cache Rules, Configuration Rules, Single Redirects, Bulk Redirects, Snippets. Each of them beats Page Rules.</source>
        <translation>Cloudflare documente cet ordre d’exécution&#xa0;: Origin Rules, Cache Rules, Configuration Rules, Single Redirects, Bulk Redirects, Snippets. Chacune de ces règles l’emporte sur les Page Rules.</translation>
    </message>
    <message id="guide:caching/settings/get-only.text">
        <source>The response to any method other than GET is not cached. Cloudflare turns HEAD into GET.</source>
        <translation>La réponse à une autre méthode que GET n’est pas mise en cache. Cloudflare transforme HEAD en GET.</translation>
    </message>
    <message id="guide:caching/settings/max-age-over-expires.text">
        <source>Where a response has both, max-age wins over Expires.</source>
        <translation>Si une réponse porte les deux, max-age l’emporte sur Expires.</translation>
    </message>
    <message id="guide:caching/settings/no-cache-and-zero.text">
        <source>With Origin Cache Control on, these mean: store, and always revalidate. With it off, the response is not stored.</source>
        <translation>Si Origin Cache Control est actif, ces valeurs veulent dire&#xa0;: stocker et toujours revalider. S’il est inactif, la réponse n’est pas stockée.</translation>
    </message>
    <message id="guide:caching/settings/origin-cache-control.text">
        <source>Origin Cache Control is always on for the Free, Pro and Business plans. Enterprise customers may choose.</source>
        <translation>Origin Cache Control est toujours actif avec les offres Free, Pro et Business. Les clients Enterprise ont le choix.</translation>
    </message>
    <message id="guide:caching/settings/origin-says-no.text">
        <source>A response is not cached if the origin’s Cache-Control says private, no-store, no-cache or max-age=0. Origin Cache Control, below, softens the last two.</source>
        <translation>Une réponse n’est pas mise en cache si le Cache-Control du serveur d’origine porte private, no-store, no-cache ou max-age=0. Origin Cache Control, décrit plus bas, adoucit les deux derniers cas.</translation>
    </message>
    <message id="guide:caching/settings/override-origin.text">
        <source>This Edge TTL mode ignores the origin’s headers.</source>
        <translation>Ce mode d’Edge TTL ignore les en-têtes du serveur d’origine.</translation>
    </message>
    <message id="guide:caching/settings/respect-origin.text">
        <source>This Edge TTL mode follows the origin’s headers. Where there are none, Cloudflare’s default table applies.</source>
        <translation>Ce mode d’Edge TTL suit les en-têtes du serveur d’origine. S’il n’y en a pas, le tableau par défaut de Cloudflare s’applique.</translation>
    </message>
    <message id="guide:caching/settings/set-cookie.text">
        <source>At the default caching level, a response with Set-Cookie is not cached.</source>
        <translation>Au niveau de mise en cache par défaut, une réponse qui porte Set-Cookie n’est pas mise en cache.</translation>
    </message>
    <message id="guide:caching/settings/stale-while-revalidate.text">
        <source>Since February 26, 2026, stale-while-revalidate is asynchronous. At that date the change had reached 75% of Enterprise zones.</source>
        <translation>Depuis le 26&#xa0;février 2026, stale-while-revalidate est asynchrone. À cette date, le changement touchait 75&#xa0;% des zones Enterprise.</translation>
    </message>
    <message id="guide:caching/settings/status-code-ttl.text">
        <source>A lifetime set by status code always ignores the origin’s header.</source>
        <translation>Une durée de vie fixée par code de statut ignore toujours l’en-tête du serveur d’origine.</translation>
    </message>
    <message id="guide:caching/settings/vary.text">
        <source>Since July 2, 2026, Cloudflare honors Vary through Cache Rules on every plan, with normalize, passthrough or bypass. Before that, only accept-encoding and images counted. A Vary of * always bypasses the cache.</source>
        <translation>Depuis le 2&#xa0;juillet 2026, avec toutes les offres, les Cache Rules permettent à Cloudflare de respecter Vary selon l’un des modes normalize, passthrough et bypass. Auparavant, il n’en tenait compte que pour accept-encoding et les images. La valeur * contourne toujours le cache.</translation>
    </message>
    <message id="guide:who-answered.name">
        <source>Who answered: Cloudflare or the origin?</source>
        <translation>Qui a répondu&#xa0;: Cloudflare ou l’origine&#x202f;?</translation>
    </message>
    <message id="guide:who-answered.summary">
        <source>How headers, error pages and logs show whether Cloudflare, another proxy or the origin made a response.</source>
        <translation>Comment les en-têtes, les pages d’erreur et les journaux révèlent l’auteur d’une réponse&#xa0;: Cloudflare, un autre mandataire ou le serveur d’origine.</translation>
    </message>
    <message id="guide:who-answered/evidence.text">
        <source>A response may pass through Cloudflare without being made by it.</source>
        <translation>Une réponse peut passer par Cloudflare sans être de lui.</translation>
    </message>
    <message id="guide:who-answered/evidence.title">
        <source>Signs to look for</source>
        <translation>Les indices à relever</translation>
    </message>
    <message id="guide:who-answered/evidence/ask-the-origin.text">
        <source>Ask the origin directly, with curl (--resolve or --connect-to) or through the hosts file. Or pause Cloudflare, or set the DNS record to DNS-only.</source>
        <translation>Interroger directement le serveur d’origine, avec curl (--resolve ou --connect-to) ou par le fichier hosts. Ou encore mettre Cloudflare en pause, ou passer l’enregistrement DNS en mode «&#xa0;DNS-only&#xa0;».</translation>
    </message>
    <message id="guide:who-answered/evidence/branding-500-503.text">
        <source>Look for “cloudflare” or “cloudflare-nginx” in the HTML: either points to Cloudflare.</source>
        <translation>Chercher «&#xa0;cloudflare&#xa0;» ou «&#xa0;cloudflare-nginx&#xa0;» dans le HTML&#xa0;: l’un ou l’autre désigne Cloudflare.</translation>
    </message>
    <message id="guide:who-answered/evidence/branding-502-504.text">
        <source>An unbranded page comes from Cloudflare. A branded page means that the origin itself said 502 or 504.</source>
        <translation>Une page sans la marque de Cloudflare vient pourtant de lui. Une page à sa marque signifie que le serveur d’origine a lui-même répondu 502 ou 504.</translation>
    </message>
    <message id="guide:who-answered/evidence/cdn-cgi-trace.text">
        <source>This path of the site answers only through Cloudflare.</source>
        <translation>Ce chemin du site ne répond qu’à travers Cloudflare.</translation>
    </message>
    <message id="guide:who-answered/evidence/cf-ray.text">
        <source>CF-Ray, an identifier followed by the code of an airport, shows that the request passed through Cloudflare. Cloudflare also sends it to the origin, so its presence in the origin’s logs shows that the origin saw the request. It does not prove who made the error.</source>
        <translation>CF-Ray, un identifiant suivi d’un code d’aéroport, montre que la requête est passée par Cloudflare. Cloudflare l’envoie aussi au serveur d’origine&#xa0;: s’il figure dans les journaux de celui-ci, c’est que l’origine a vu la requête. Il ne prouve pas qui a produit l’erreur.</translation>
    </message>
    <message id="guide:who-answered/evidence/cloudflare-error-missing.text">
        <source>If that field is missing, nothing is proved: Error Pages, Custom Error Rules and some enforcement paths answer in another form. One tester got the plain text “error code: 1015”.</source>
        <translation>L’absence de ce champ ne prouve rien&#xa0;: les Error Pages, les Custom Error Rules et certains mécanismes de blocage répondent sous une autre forme. Un testeur a reçu le texte brut «&#xa0;error code: 1015&#xa0;».</translation>
    </message>
    <message id="guide:who-answered/evidence/cloudflare-error-true.text">
        <source>A JSON or Markdown body with this field comes from Cloudflare. To get one, send application/json in the Accept header.</source>
        <translation>Un corps JSON ou Markdown qui porte ce champ vient de Cloudflare. Pour l’obtenir, envoyer application/json dans l’en-tête Accept.</translation>
    </message>
    <message id="guide:who-answered/evidence/codes-52x-530.text">
        <source>It is always Cloudflare that makes these codes.</source>
        <translation>C’est toujours Cloudflare qui produit ces codes.</translation>
    </message>
    <message id="guide:who-answered/evidence/compare-in-logs.text">
        <source>Compare the two values in the logs. If the origin’s is 0 and CacheStatus says miss or expired, no usable answer came and Cloudflare made the error. If it is 0 with hit or revalidated, the origin was simply not asked.</source>
        <translation>Comparer les deux valeurs dans les journaux. Si celle de l’origine vaut 0 et que CacheStatus indique miss ou expired, aucune réponse exploitable n’est venue et Cloudflare a produit l’erreur. Si elle vaut 0 avec hit ou revalidated, le serveur d’origine n’a simplement pas été sollicité.</translation>
    </message>
    <message id="guide:who-answered/evidence/numbers-1xxx.text">
        <source>A 1xxx number in the body means that Cloudflare made the response.</source>
        <translation>Un numéro 1xxx dans le corps signifie que Cloudflare a produit la réponse.</translation>
    </message>
    <message id="guide:who-answered/evidence/server-value.text">
        <source>This value shows the same thing as CF-Ray, and the origin’s own Server value does not appear. It does not prove who made the error either.</source>
        <translation>Cette valeur montre la même chose que CF-Ray, et la valeur Server du serveur d’origine n’apparaît pas. Elle ne prouve pas non plus qui a produit l’erreur.</translation>
    </message>
    <message id="guide:who-answered/evidence/unbranded-403.text">
        <source>A 403 without Cloudflare’s branding comes from the origin, with one exception. When SNI and Host do not match, Cloudflare makes an unbranded 403 so early that it is not logged.</source>
        <translation>Un 403 sans la marque de Cloudflare vient du serveur d’origine, à une exception près. Quand le SNI et l’en-tête Host ne concordent pas, Cloudflare produit un 403 sans marque, si tôt qu’aucun journal n’en garde trace.</translation>
    </message>
    <message id="guide:who-answered/headers-removed-added.title">
        <source>Headers removed and added</source>
        <translation>En-têtes retirés, en-têtes ajoutés</translation>
    </message>
    <message id="guide:who-answered/headers-removed-added/added.text">
        <source>To the request it sends to the origin, Cloudflare adds CF-Connecting-IP, True-Client-IP (Enterprise), X-Forwarded-For, X-Forwarded-Proto, CF-Ray, CF-IPCountry (on demand), CF-Visitor, CDN-Loop, CF-EW-Via and CF-Worker.</source>
        <translation>À la requête qu’il envoie au serveur d’origine, Cloudflare ajoute CF-Connecting-IP, True-Client-IP (Enterprise), X-Forwarded-For, X-Forwarded-Proto, CF-Ray, CF-IPCountry (sur demande), CF-Visitor, CDN-Loop, CF-EW-Via et CF-Worker.</translation>
    </message>
    <message id="guide:who-answered/headers-removed-added/removed.text">
        <source>Cloudflare removes four headers from the origin’s responses: X-Accel-Buffering, X-Accel-Charset, X-Accel-Limit-Rate and X-Accel-Redirect.</source>
        <translation>Cloudflare retire quatre en-têtes des réponses du serveur d’origine&#xa0;: X-Accel-Buffering, X-Accel-Charset, X-Accel-Limit-Rate et X-Accel-Redirect.</translation>
    </message>
    <message id="guide:who-answered/machine-readable.text">
        <source>In 2026 Cloudflare gave its own errors forms other than HTML.</source>
        <translation>En 2026, Cloudflare a donné à ses propres erreurs d’autres formes que le HTML.</translation>
    </message>
    <message id="guide:who-answered/machine-readable.title">
        <source>Errors a program can read</source>
        <translation>Les erreurs lisibles par un programme</translation>
    </message>
    <message id="guide:who-answered/machine-readable/formats-1xxx.text">
        <source>The 1xxx errors have had Markdown since February 26, 2026 and JSON since March 11, 2026.</source>
        <translation>Les erreurs 1xxx existent en Markdown depuis le 26&#xa0;février 2026 et en JSON depuis le 11&#xa0;mars 2026.</translation>
    </message>
    <message id="guide:who-answered/machine-readable/formats-5xx.text">
        <source>Through the Accept header, a client can have these errors, if Cloudflare made them, as JSON (application/json, or application/problem+json of RFC 9457) or as Markdown (text/markdown). HTML is the default (April 27, 2026).</source>
        <translation>Au moyen de l’en-tête Accept, un client peut obtenir ces erreurs, si elles viennent de Cloudflare, en JSON (application/json, ou application/problem+json de la RFC 9457) ou en Markdown (text/markdown). Le HTML reste la forme par défaut (27&#xa0;avril 2026).</translation>
    </message>
    <message id="guide:who-answered/machine-readable/not-listed.text">
        <source>Cloudflare’s list of errors offered in these forms names neither of the two.</source>
        <translation>La liste des erreurs que Cloudflare propose sous ces formes ne cite aucun des deux.</translation>
    </message>
    <message id="guide:who-answered/machine-readable/preview.text">
        <source>This path of the site, followed by a number, gives a preview of any of these errors.</source>
        <translation>Ce chemin du site, suivi d’un numéro, donne un aperçu de n’importe laquelle de ces erreurs.</translation>
    </message>
    <message id="guide:who-answered/machine-readable/proof.text">
        <source>In such a body, this field is proof that Cloudflare made the error.</source>
        <translation>Dans un tel corps, ce champ prouve que Cloudflare a produit l’erreur.</translation>
    </message>
    <message id="guide:who-answered/machine-readable/what-wins.text">
        <source>A configured Error Page wins over these forms, and a Custom Error Rule wins over both.</source>
        <translation>Une Error Page configurée l’emporte sur ces formes, et une Custom Error Rule l’emporte sur les deux.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types.text">
        <source>RFC 9209 gives each type a recommended status. The nearest Cloudflare code is our own reading, made in compiling these facts, not a published mapping.</source>
        <translation>La RFC 9209 recommande un statut pour chaque type. Le code Cloudflare le plus proche relève de notre propre lecture, faite en réunissant ces faits&#xa0;: aucune correspondance n’est publiée.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types.title">
        <source>Error types of Proxy-Status (RFC 9209)</source>
        <translation>Types d’erreur de Proxy-Status (RFC 9209)</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/connection-read-timeout.text">
        <source>The proxy waited for data, and none came in time. RFC 9209 recommends status 504. Nearest at Cloudflare, by our own reading: 524.</source>
        <translation>Le mandataire attendait des données, rien n’est venu à temps. La RFC 9209 recommande le statut 504. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 524.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/connection-refused.text">
        <source>The next server refused the connection. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 521.</source>
        <translation>Le serveur suivant a refusé la connexion. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 521.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/connection-terminated.text">
        <source>The connection closed before the response was complete. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 520.</source>
        <translation>La connexion s’est fermée avant la fin de la réponse. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 520.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/connection-timeout.text">
        <source>The connection did not open in time. RFC 9209 recommends status 504. Nearest at Cloudflare, by our own reading: 522.</source>
        <translation>La connexion ne s’est pas ouverte à temps. La RFC 9209 recommande le statut 504. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 522.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/connection-write-timeout.text">
        <source>The proxy could not write to the connection. RFC 9209 recommends status 504. Nearest at Cloudflare, by our own reading: 524.</source>
        <translation>Le mandataire n’a pas pu écrire sur la connexion. La RFC 9209 recommande le statut 504. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 524.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/destination-ip-unroutable.text">
        <source>The proxy finds no route to the IP address. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 523.</source>
        <translation>Le mandataire ne trouve pas de route vers l’adresse IP. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 523.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/destination-not-found.text">
        <source>The proxy does not know where to send the request. RFC 9209 recommends status 500. Nearest at Cloudflare, by our own reading: 530.</source>
        <translation>Le mandataire ne sait où envoyer la requête. La RFC 9209 recommande le statut 500. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 530.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/destination-unavailable.text">
        <source>The proxy takes the next server to be out of service. RFC 9209 recommends status 503. Nearest at Cloudflare, by our own reading: 521.</source>
        <translation>Le mandataire tient le serveur suivant pour hors service. La RFC 9209 recommande le statut 503. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 521.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/dns-error.text">
        <source>DNS resolution for the next server ended in an error. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 530 with error 1016.</source>
        <translation>La résolution DNS du serveur suivant s’est soldée par une erreur. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 530, avec l’erreur 1016.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/dns-timeout.text">
        <source>The name of the next server was not resolved in time. RFC 9209 recommends status 504. Nearest at Cloudflare, by our own reading: 530 with error 1016.</source>
        <translation>La résolution DNS du serveur suivant n’a pas abouti à temps. La RFC 9209 recommande le statut 504. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 530, avec l’erreur 1016.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/http-response-header-section-size.text">
        <source>The headers of the response were too large. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 520.</source>
        <translation>Les en-têtes de la réponse étaient trop volumineux. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 520.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/http-response-incomplete.text">
        <source>The response was incomplete, or the next server broke the rules of HTTP. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 520.</source>
        <translation>La réponse était incomplète, ou le serveur suivant a enfreint les règles de HTTP. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 520.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/http-response-timeout.text">
        <source>The complete response did not come in time. RFC 9209 recommends status 504. Nearest at Cloudflare, by our own reading: 524.</source>
        <translation>La réponse complète n’est pas venue à temps. La RFC 9209 recommande le statut 504. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 524.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/proxy-loop-detected.text">
        <source>The proxy would have sent the request to itself, or saw a loop. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: error 1000 or 1019.</source>
        <translation>Le mandataire allait s’envoyer la requête à lui-même ou a repéré une boucle. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: l’erreur 1000 ou 1019.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/tls-certificate-error.text">
        <source>The certificate of the next server did not pass the check. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 526.</source>
        <translation>Le certificat du serveur suivant n’a pas passé la vérification. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 526.</translation>
    </message>
    <message id="guide:who-answered/proxy-error-types/tls-protocol-error.text">
        <source>TLS failed with the next server, or the next server sent a TLS alert. RFC 9209 recommends status 502. Nearest at Cloudflare, by our own reading: 525.</source>
        <translation>TLS a échoué avec le serveur suivant, ou celui-ci a envoyé une alerte TLS. La RFC 9209 recommande le statut 502. Au plus près chez Cloudflare, selon notre propre lecture&#xa0;: 525.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers.text">
        <source>Each line says what it rests on: an RFC, a vendor’s documentation or source code, or wide observation without a page consulted.</source>
        <translation>Chaque ligne dit sur quoi elle repose&#xa0;: une RFC, la documentation ou le code source d’un fournisseur, ou l’observation courante sans page consultée.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers.title">
        <source>Headers that betray a proxy or a CDN</source>
        <translation>Les en-têtes qui trahissent un intermédiaire</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/age.text">
        <source>Any cache may add this header to a response it serves.</source>
        <translation>Tout cache peut ajouter cet en-tête à une réponse qu’il sert.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/akamai-ghost.text">
        <source>Akamai puts this value on the errors it makes itself, and the body then holds “Reference #” and a number. The evidence is a captured 504.</source>
        <translation>Akamai met cette valeur sur les erreurs qu’il produit lui-même, et le corps porte alors «&#xa0;Reference #&#xa0;» suivi d’un numéro. La preuve est une réponse 504 capturée.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/akamai-x-cache.text">
        <source>Akamai answers with TCP_HIT and the like, but only if the request said akamai-x-cache-on in Pragma. Akamai-Debug is replacing that way of asking (September 25, 2026).</source>
        <translation>Akamai répond par TCP_HIT et ses variantes, mais seulement si la requête portait akamai-x-cache-on dans Pragma. Akamai-Debug est en train de remplacer cette façon de demander (25&#xa0;septembre 2026).</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/aws-alb.text">
        <source>An AWS Application Load Balancer gives this value on the errors it makes itself.</source>
        <translation>Le répartiteur de charge AWS ALB donne cette valeur sur les erreurs qu’il produit lui-même.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/azure-front-door.text">
        <source>Azure Front Door adds this header. It adds X-Cache and others if the request carries X-Azure-DebugInfo with the value 1.</source>
        <translation>Azure Front Door ajoute cet en-tête. Il ajoute X-Cache et d’autres si la requête porte X-Azure-DebugInfo avec la valeur 1.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/bunny.text">
        <source>This header points to Bunny.</source>
        <translation>Cet en-tête désigne Bunny.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/cache-status.text">
        <source>Any cache may give its name here, followed by hit or by fwd=miss.</source>
        <translation>Tout cache peut donner ici son nom, suivi de hit ou de fwd=miss.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/cloudflare-server.text">
        <source>Cloudflare gives this value. The documentation shows it in an example.</source>
        <translation>Cloudflare donne cette valeur. La documentation la montre dans un exemple.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/cloudflare.text">
        <source>Cloudflare adds these two headers to responses.</source>
        <translation>Cloudflare ajoute ces deux en-têtes aux réponses.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/cloudfront-cache.text">
        <source>CloudFront writes Hit, Miss or RefreshHit here, followed by “from cloudfront”.</source>
        <translation>CloudFront inscrit ici Hit, Miss ou RefreshHit, suivi de «&#xa0;from cloudfront&#xa0;».</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/cloudfront-ids.text">
        <source>These two headers point to CloudFront, as do “(CloudFront)” at the end of Via and “Error from cloudfront” in X-Cache.</source>
        <translation>Ces deux en-têtes désignent CloudFront, tout comme «&#xa0;(CloudFront)&#xa0;» à la fin de Via et «&#xa0;Error from cloudfront&#xa0;» dans X-Cache.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/fastly-debug.text">
        <source>Fastly adds these headers if the request carries Fastly-Debug.</source>
        <translation>Fastly ajoute ces en-têtes si la requête porte Fastly-Debug.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/fastly-timer.text">
        <source>Fastly adds this header too.</source>
        <translation>Fastly ajoute aussi cet en-tête.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/fastly.text">
        <source>These headers are Fastly’s. X-Served-By starts with cache- and X-Cache holds values such as HIT, MISS.</source>
        <translation>Ces en-têtes sont ceux de Fastly. X-Served-By commence par cache- et X-Cache porte des valeurs comme HIT, MISS.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/fly.text">
        <source>This header points to Fly.</source>
        <translation>Cet en-tête désigne Fly.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/google.text">
        <source>This value points to Google.</source>
        <translation>Cette valeur désigne Google.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/heroku.text">
        <source>A Via that ends in vegur points to Heroku.</source>
        <translation>Un en-tête Via qui se termine par vegur désigne Heroku.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/imperva.text">
        <source>These headers point to Imperva.</source>
        <translation>Ces en-têtes désignent Imperva.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/netlify.text">
        <source>This header points to Netlify.</source>
        <translation>Cet en-tête désigne Netlify.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/nginx.text">
        <source>nginx gives this value. Its error pages end with a centered line that says nginx.</source>
        <translation>nginx donne cette valeur. Ses pages d’erreur se terminent par une ligne centrée où figure nginx.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/proxy-status.text">
        <source>Any proxy may give its name here with an error type, such as error=connection_timeout. The types are in section 2.3 of RFC 9209.</source>
        <translation>Tout mandataire peut donner ici son nom et un type d’erreur, par exemple error=connection_timeout. Les types sont dans la section 2.3 de la RFC 9209.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/railgun.text">
        <source>This header was the sign of Railgun, a Cloudflare product that is gone. The source is a third party.</source>
        <translation>Cet en-tête signalait Railgun, un produit de Cloudflare aujourd’hui disparu. La source est un tiers.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/squid.text">
        <source>Squid adds these headers. Its X-Cache says “HIT from” and a host name, and its Via names squid/ and a version.</source>
        <translation>Squid ajoute ces en-têtes. Son X-Cache porte «&#xa0;HIT from&#xa0;» et un nom d’hôte, son Via nomme squid/ et une version.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/sucuri.text">
        <source>This header points to Sucuri.</source>
        <translation>Cet en-tête désigne Sucuri.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/varnish.text">
        <source>Varnish writes one or two identifiers here, and adds Via and Age. Its error page says “Guru Meditation”.</source>
        <translation>Varnish inscrit ici un ou deux identifiants et ajoute Via et Age. Sa page d’erreur porte «&#xa0;Guru Meditation&#xa0;».</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/vercel-server.text">
        <source>This value is Vercel’s.</source>
        <translation>Cette valeur est celle de Vercel.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/vercel.text">
        <source>Vercel lists these two headers in its documentation.</source>
        <translation>Vercel cite ces deux en-têtes dans sa documentation.</translation>
    </message>
    <message id="guide:who-answered/telltale-headers/via.text">
        <source>Any proxy may sign here, with a protocol version and a name, as in “1.1 name”.</source>
        <translation>Tout mandataire peut signer ici, par une version de protocole et un nom, comme «&#xa0;1.1 nom&#xa0;».</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare.text">
        <source>The body tells who made the error, but not in the same way for every code.</source>
        <translation>Le corps dit qui a produit l’erreur, mais pas de la même façon pour tous les codes.</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare.title">
        <source>500, 502, 503 and 504 through Cloudflare</source>
        <translation>500, 502, 503 et 504 à travers Cloudflare</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare/branding-reversed.text">
        <source>Beware: here branding says the reverse of what one expects. A 502 or a 504 that the origin sent appears on a Cloudflare-branded page.</source>
        <translation>Attention&#xa0;: ici, la marque dit l’inverse de ce qu’on attend. Un 502 ou un 504 envoyé par le serveur d’origine s’affiche sur une page à la marque de Cloudflare.</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare/code-500.text">
        <source>If the HTML holds “cloudflare” or “cloudflare-nginx”, Cloudflare made the error. If it does not, the origin did. Cloudflare’s own causes are an exception in a Worker (1101) and a misconfigured Page Rule.</source>
        <translation>Si le HTML contient «&#xa0;cloudflare&#xa0;» ou «&#xa0;cloudflare-nginx&#xa0;», Cloudflare a produit l’erreur. Sinon, elle vient du serveur d’origine. Les causes propres à Cloudflare sont une exception dans un Worker (1101) et une Page Rule mal configurée.</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare/code-503.text">
        <source>If the HTML holds “cloudflare” or “cloudflare-nginx”, Cloudflare made the error. If it does not, the origin did. Cloudflare’s own causes are a connectivity problem in one data center and the limits of Workers (1102).</source>
        <translation>Si le HTML contient «&#xa0;cloudflare&#xa0;» ou «&#xa0;cloudflare-nginx&#xa0;», Cloudflare a produit l’erreur. Sinon, elle vient du serveur d’origine. Les causes propres à Cloudflare sont un problème de connectivité dans un centre de données et les limites des Workers (1102).</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare/codes-502-504.text">
        <source>A short, blank, unbranded page comes from Cloudflare. A Cloudflare-branded page shows an error that the origin sent. Cloudflare’s own causes are broken gzip or a wrong Content-Length, traffic moved to another data center, and Gateway with an origin that speaks HTTP/2 only in part.</source>
        <translation>Une page courte, blanche et sans marque vient de Cloudflare. Une page à la marque de Cloudflare signale une erreur envoyée par le serveur d’origine. Les causes propres à Cloudflare sont un gzip défectueux ou un Content-Length faux, un trafic déplacé vers un autre centre de données, et Gateway devant un serveur d’origine qui ne gère HTTP/2 qu’en partie.</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare/give-support.text">
        <source>Give Cloudflare support the domain, the time with its zone, the URL, and what /cdn-cgi/trace says in the browser that saw the error.</source>
        <translation>Donner à l’assistance de Cloudflare le domaine, l’heure et son fuseau, l’URL et ce que dit /cdn-cgi/trace dans le navigateur qui a vu l’erreur.</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare/log-only-503.text">
        <source>A failed Speed Brain prefetch leaves a 503 in the logs only. It is harmless.</source>
        <translation>Un préchargement manqué de Speed Brain laisse un 503 dans les seuls journaux. Il est sans gravité.</translation>
    </message>
    <message id="guide:who-answered/through-cloudflare/log-only-504.text">
        <source>Some 504s appear only in the logs and are harmless: those with earlyHintsCache as RequestSource, and those from a miss of cache.match in a Worker.</source>
        <translation>Certains 504 n’apparaissent que dans les journaux et sont sans gravité&#xa0;: ceux dont RequestSource vaut earlyHintsCache et ceux que laisse cache.match, dans un Worker, quand il ne trouve rien.</translation>
    </message>
    <message id="guide:who-answered/what-to-collect.title">
        <source>What to collect before asking for help</source>
        <translation>Ce qu’il faut réunir avant de demander de l’aide</translation>
    </message>
    <message id="guide:who-answered/what-to-collect/all-the-logs.text">
        <source>The logs of every load balancer, cache, proxy and firewall between Cloudflare and the origin count, not only those of the web server.</source>
        <translation>Les journaux de chaque répartiteur de charge, cache, mandataire et pare-feu placé entre Cloudflare et le serveur d’origine comptent, et pas seulement ceux du serveur web.</translation>
    </message>
    <message id="guide:who-answered/what-to-collect/error-analytics.text">
        <source>Error Analytics can be filtered by “Edge status code” or by “Origin status code”. It rests on a 1% sample.</source>
        <translation>Error Analytics se filtre par «&#xa0;Edge status code&#xa0;» ou par «&#xa0;Origin status code&#xa0;». L’outil repose sur un échantillon de 1&#xa0;%.</translation>
    </message>
    <message id="guide:who-answered/what-to-collect/for-the-host.text">
        <source>Give the hosting provider the exact code and text, the time with its time zone, and the full URL.</source>
        <translation>Donner à l’hébergeur le code et le texte exacts, l’heure avec son fuseau horaire et l’URL complète.</translation>
    </message>
    <message id="guide:who-answered/what-to-collect/origin-analytics.text">
        <source>Since mid-2026 the pages on 499, 520, 522, 524 and 525 also point to Origin Analytics, where originResponseStatus can be compared with edgeResponseStatus. For 522, look at the TCP failure rate. For 499 and 524, look at the P95 response time.</source>
        <translation>Depuis le milieu de 2026, les pages sur 499, 520, 522, 524 et 525 renvoient aussi à Origin Analytics, où l’on peut comparer originResponseStatus et edgeResponseStatus. Pour 522, regarder le taux d’échec TCP. Pour 499 et 524, regarder le temps de réponse au 95e centile (P95).</translation>
    </message>
    <message id="guide:who-answered/what-to-collect/who-gets-help.text">
        <source>Cloudflare helps only the owner of the domain. A visitor must turn to the owner of the site.</source>
        <translation>Cloudflare n’aide que le propriétaire du domaine. Un visiteur doit s’adresser au propriétaire du site.</translation>
    </message>
    <message id="iis:400.1.name">
        <source>Invalid Destination header</source>
        <translation>En-tête Destination non valide</translation>
    </message>
    <message id="iis:400.10.name">
        <source>Invalid X-Forwarded-For header (IIS 8+)</source>
        <translation>En-tête X-Forwarded-For non valide (à partir d’IIS&#xa0;8)</translation>
    </message>
    <message id="iis:400.11.name">
        <source>Invalid WebSocket request (IIS 8+)</source>
        <translation>Requête WebSocket non valide (à partir d’IIS&#xa0;8)</translation>
    </message>
    <message id="iis:400.2.name">
        <source>Invalid Depth header</source>
        <translation>En-tête Depth non valide</translation>
    </message>
    <message id="iis:400.3.name">
        <source>Invalid If header</source>
        <translation>En-tête If non valide</translation>
    </message>
    <message id="iis:400.4.name">
        <source>Invalid Overwrite header</source>
        <translation>En-tête Overwrite non valide</translation>
    </message>
    <message id="iis:400.5.name">
        <source>Invalid Translate header</source>
        <translation>En-tête Translate non valide</translation>
    </message>
    <message id="iis:400.6.name">
        <source>Invalid request body</source>
        <translation>Corps de requête non valide</translation>
    </message>
    <message id="iis:400.601.name">
        <source>Bad client request (ARR)</source>
        <translation>Requête incorrecte du client (ARR)</translation>
    </message>
    <message id="iis:400.602.name">
        <source>Invalid time format (ARR)</source>
        <translation>Format d’heure non valide (ARR)</translation>
    </message>
    <message id="iis:400.603.name">
        <source>Parse range error (ARR)</source>
        <translation>Erreur d’analyse de la plage (ARR)</translation>
    </message>
    <message id="iis:400.604.name">
        <source>Client gone (ARR)</source>
        <translation>Client déconnecté (ARR)</translation>
    </message>
    <message id="iis:400.605.name">
        <source>Maximum number of forwards (ARR)</source>
        <translation>Nombre maximal de transferts atteint (ARR)</translation>
    </message>
    <message id="iis:400.606.name">
        <source>Asynchronous competition error (ARR)</source>
        <translation>Erreur de concurrence asynchrone (ARR)</translation>
    </message>
    <message id="iis:400.7.name">
        <source>Invalid content length</source>
        <translation>Longueur de contenu non valide</translation>
    </message>
    <message id="iis:400.8.name">
        <source>Invalid timeout</source>
        <translation>Délai d’attente non valide</translation>
    </message>
    <message id="iis:400.9.name">
        <source>Invalid lock token</source>
        <translation>Jeton de verrouillage non valide</translation>
    </message>
    <message id="iis:401.1.name">
        <source>Logon failed</source>
        <translation>Échec de l’ouverture de session</translation>
    </message>
    <message id="iis:401.2.name">
        <source>Logon failed: server configuration</source>
        <translation>Échec de l’ouverture de session&#xa0;: configuration du serveur</translation>
    </message>
    <message id="iis:401.3.name">
        <source>Unauthorized: ACL on resource</source>
        <translation>Non autorisé&#xa0;: liste de contrôle d’accès (ACL) de la ressource</translation>
    </message>
    <message id="iis:401.4.name">
        <source>Authorization failed by filter</source>
        <translation>Échec de l’autorisation par un filtre</translation>
    </message>
    <message id="iis:401.5.name">
        <source>Authorization failed by ISAPI/CGI application</source>
        <translation>Échec de l’autorisation par une application ISAPI ou CGI</translation>
    </message>
    <message id="iis:401.501.name">
        <source>Concurrent request limit per client IP</source>
        <translation>Limite de requêtes simultanées par adresse IP de client</translation>
    </message>
    <message id="iis:401.502.name">
        <source>Request rate limit per client IP</source>
        <translation>Limite du débit de requêtes par adresse IP de client</translation>
    </message>
    <message id="iis:401.503.name">
        <source>IP address on deny list</source>
        <translation>Adresse IP sur la liste de refus</translation>
    </message>
    <message id="iis:401.504.name">
        <source>Host name on deny list</source>
        <translation>Nom d’hôte sur la liste de refus</translation>
    </message>
    <message id="iis:403.1.name">
        <source>Execute access forbidden</source>
        <translation>Accès en exécution interdit</translation>
    </message>
    <message id="iis:403.10.name">
        <source>Execute access denied by configuration</source>
        <translation>Accès en exécution refusé par la configuration</translation>
    </message>
    <message id="iis:403.11.name">
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message id="iis:403.12.name">
        <source>Mapper denied access</source>
        <translation>Accès refusé par le mappeur</translation>
    </message>
    <message id="iis:403.13.name">
        <source>Client certificate revoked</source>
        <translation>Certificat client révoqué</translation>
    </message>
    <message id="iis:403.14.name">
        <source>Directory listing denied</source>
        <translation>Affichage du contenu du répertoire refusé</translation>
    </message>
    <message id="iis:403.15.name">
        <source>Client access licenses exceeded</source>
        <translation>Nombre de licences d’accès client dépassé</translation>
    </message>
    <message id="iis:403.16.name">
        <source>Client certificate untrusted or invalid</source>
        <translation>Certificat client non approuvé ou non valide</translation>
    </message>
    <message id="iis:403.17.name">
        <source>Client certificate expired or not yet valid</source>
        <translation>Certificat client expiré ou pas encore valide</translation>
    </message>
    <message id="iis:403.18.name">
        <source>URL not executable in this application pool</source>
        <translation>URL non exécutable dans ce pool d’applications</translation>
    </message>
    <message id="iis:403.19.name">
        <source>CGI not executable for client in this application pool</source>
        <translation>CGI non exécutable pour le client dans ce pool d’applications</translation>
    </message>
    <message id="iis:403.2.name">
        <source>Read access forbidden</source>
        <translation>Accès en lecture interdit</translation>
    </message>
    <message id="iis:403.20.name">
        <source>Passport logon failed</source>
        <translation>Échec de l’ouverture de session Passport</translation>
    </message>
    <message id="iis:403.21.name">
        <source>Source access denied</source>
        <translation>Accès à la source refusé</translation>
    </message>
    <message id="iis:403.22.name">
        <source>Infinite depth denied</source>
        <translation>Profondeur infinie refusée</translation>
    </message>
    <message id="iis:403.3.name">
        <source>Write access forbidden</source>
        <translation>Accès en écriture interdit</translation>
    </message>
    <message id="iis:403.4.name">
        <source>SSL required</source>
        <translation>SSL requis</translation>
    </message>
    <message id="iis:403.5.name">
        <source>SSL 128 required</source>
        <translation>SSL 128&#xa0;bits requis</translation>
    </message>
    <message id="iis:403.501.name">
        <source>Concurrent request limit per client IP</source>
        <translation>Limite de requêtes simultanées par adresse IP de client</translation>
    </message>
    <message id="iis:403.502.name">
        <source>Request rate limit per client IP</source>
        <translation>Limite du débit de requêtes par adresse IP de client</translation>
    </message>
    <message id="iis:403.503.name">
        <source>IP address on deny list</source>
        <translation>Adresse IP sur la liste de refus</translation>
    </message>
    <message id="iis:403.504.name">
        <source>Host name on deny list</source>
        <translation>Nom d’hôte sur la liste de refus</translation>
    </message>
    <message id="iis:403.6.name">
        <source>IP address rejected</source>
        <translation>Adresse IP rejetée</translation>
    </message>
    <message id="iis:403.7.name">
        <source>Client certificate required</source>
        <translation>Certificat client requis</translation>
    </message>
    <message id="iis:403.8.name">
        <source>Site access denied</source>
        <translation>Accès au site refusé</translation>
    </message>
    <message id="iis:403.9.name">
        <source>Too many clients</source>
        <translation>Trop de clients</translation>
    </message>
    <message id="iis:404.0.name">
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message id="iis:404.1.name">
        <source>Site not found</source>
        <translation>Site introuvable</translation>
    </message>
    <message id="iis:404.10.name">
        <source>Request header too long</source>
        <translation>En-tête de requête trop long</translation>
    </message>
    <message id="iis:404.11.name">
        <source>Double escape sequence</source>
        <translation>Séquence à double échappement</translation>
    </message>
    <message id="iis:404.12.name">
        <source>High-bit characters</source>
        <translation>Caractères à bit de poids fort</translation>
    </message>
    <message id="iis:404.13.name">
        <source>Content length too large</source>
        <translation>Longueur de contenu trop grande</translation>
    </message>
    <message id="iis:404.14.name">
        <source>URL too long</source>
        <translation>URL trop longue</translation>
    </message>
    <message id="iis:404.15.name">
        <source>Query string too long</source>
        <translation>Chaîne de requête trop longue</translation>
    </message>
    <message id="iis:404.16.name">
        <source>DAV request to static file handler</source>
        <translation>Requête DAV adressée au gestionnaire de fichiers statiques</translation>
    </message>
    <message id="iis:404.17.name">
        <source>Dynamic content mapped to static file handler</source>
        <translation>Contenu dynamique associé au gestionnaire de fichiers statiques</translation>
    </message>
    <message id="iis:404.18.name">
        <source>Query string sequence denied</source>
        <translation>Séquence refusée dans la chaîne de requête</translation>
    </message>
    <message id="iis:404.19.name">
        <source>Denied by filtering rule</source>
        <translation>Refusé par une règle de filtrage</translation>
    </message>
    <message id="iis:404.2.name">
        <source>ISAPI or CGI restriction</source>
        <translation>Restriction ISAPI ou CGI</translation>
    </message>
    <message id="iis:404.20.name">
        <source>Too many URL segments</source>
        <translation>Trop de segments dans l’URL</translation>
    </message>
    <message id="iis:404.3.name">
        <source>MIME type restriction</source>
        <translation>Restriction de type MIME</translation>
    </message>
    <message id="iis:404.4.name">
        <source>No handler configured</source>
        <translation>Aucun gestionnaire configuré</translation>
    </message>
    <message id="iis:404.5.name">
        <source>Denied by request filtering</source>
        <translation>Refusé par le filtrage des requêtes</translation>
    </message>
    <message id="iis:404.501.name">
        <source>Concurrent request limit per client IP</source>
        <translation>Limite de requêtes simultanées par adresse IP de client</translation>
    </message>
    <message id="iis:404.502.name">
        <source>Request rate limit per client IP</source>
        <translation>Limite du débit de requêtes par adresse IP de client</translation>
    </message>
    <message id="iis:404.503.name">
        <source>IP address on deny list</source>
        <translation>Adresse IP sur la liste de refus</translation>
    </message>
    <message id="iis:404.504.name">
        <source>Host name on deny list</source>
        <translation>Nom d’hôte sur la liste de refus</translation>
    </message>
    <message id="iis:404.6.name">
        <source>Verb denied</source>
        <translation>Verbe refusé</translation>
    </message>
    <message id="iis:404.7.name">
        <source>File extension denied</source>
        <translation>Extension de fichier refusée</translation>
    </message>
    <message id="iis:404.8.name">
        <source>Hidden namespace</source>
        <translation>Espace de noms masqué</translation>
    </message>
    <message id="iis:404.9.name">
        <source>File attribute hidden</source>
        <translation>Attribut de fichier masqué</translation>
    </message>
    <message id="iis:405.0.name">
        <source>Method not allowed</source>
        <translation>Méthode non autorisée</translation>
    </message>
    <message id="iis:406.0.name">
        <source>Invalid MIME type</source>
        <translation>Type MIME non valide</translation>
    </message>
    <message id="iis:412.0.name">
        <source>Precondition failed</source>
        <translation>Échec de la précondition</translation>
    </message>
    <message id="iis:413.0.name">
        <source>Request entity too large</source>
        <translation>Entité de requête trop volumineuse</translation>
    </message>
    <message id="iis:500.0.name">
        <source>Module or ISAPI error</source>
        <translation>Erreur de module ou d’ISAPI</translation>
    </message>
    <message id="iis:500.100.name">
        <source>Internal ASP error</source>
        <translation>Erreur ASP interne</translation>
    </message>
    <message id="iis:500.11.name">
        <source>Application shutting down</source>
        <translation>Application en cours d’arrêt</translation>
    </message>
    <message id="iis:500.12.name">
        <source>Application restarting</source>
        <translation>Application en cours de redémarrage</translation>
    </message>
    <message id="iis:500.13.name">
        <source>Web server too busy</source>
        <translation>Serveur web trop occupé</translation>
    </message>
    <message id="iis:500.15.name">
        <source>Direct request for Global.asax</source>
        <translation>Requête directe vers Global.asax</translation>
    </message>
    <message id="iis:500.19.name">
        <source>Invalid configuration data</source>
        <translation>Données de configuration non valides</translation>
    </message>
    <message id="iis:500.21.name">
        <source>Module not recognized</source>
        <translation>Module non reconnu</translation>
    </message>
    <message id="iis:500.22.name">
        <source>httpModules configuration not valid in managed pipeline</source>
        <translation>Configuration httpModules non valide dans le pipeline managé</translation>
    </message>
    <message id="iis:500.23.name">
        <source>httpHandlers configuration not valid in managed pipeline</source>
        <translation>Configuration httpHandlers non valide dans le pipeline managé</translation>
    </message>
    <message id="iis:500.24.name">
        <source>Impersonation configuration not valid in managed pipeline</source>
        <translation>Configuration d’emprunt d’identité non valide dans le pipeline managé</translation>
    </message>
    <message id="iis:500.50.name">
        <source>Rewrite error: begin request, inbound rule</source>
        <translation>Erreur de réécriture&#xa0;: début de requête, règle entrante</translation>
    </message>
    <message id="iis:500.51.name">
        <source>Rewrite error: global rule</source>
        <translation>Erreur de réécriture&#xa0;: règle globale</translation>
    </message>
    <message id="iis:500.52.name">
        <source>Rewrite error: outbound rule</source>
        <translation>Erreur de réécriture&#xa0;: règle sortante</translation>
    </message>
    <message id="iis:500.53.name">
        <source>Rewrite error: outbound rule before cache update</source>
        <translation>Erreur de réécriture&#xa0;: règle sortante avant la mise à jour du cache</translation>
    </message>
    <message id="iis:502.1.name">
        <source>CGI application timeout</source>
        <translation>Délai d’attente de l’application CGI dépassé</translation>
    </message>
    <message id="iis:502.2.name">
        <source>Premature exit, or map request failure (ARR)</source>
        <translation>Fin prématurée, ou échec d’association de la requête (ARR)</translation>
    </message>
    <message id="iis:502.3.name">
        <source>Forwarder connection error (ARR), or WinHTTP asynchronous completion failure</source>
        <translation>Erreur de connexion lors du transfert (ARR), ou échec d’une opération asynchrone WinHTTP</translation>
    </message>
    <message id="iis:502.4.name">
        <source>No server (ARR)</source>
        <translation>Aucun serveur (ARR)</translation>
    </message>
    <message id="iis:502.5.name">
        <source>WebSocket failure (ARR)</source>
        <translation>Échec WebSocket (ARR)</translation>
    </message>
    <message id="iis:502.6.name">
        <source>Forwarded request failure (ARR)</source>
        <translation>Échec de la requête transférée (ARR)</translation>
    </message>
    <message id="iis:502.7.name">
        <source>Execute request failure (ARR)</source>
        <translation>Échec de l’exécution de la requête (ARR)</translation>
    </message>
    <message id="iis:503.0.name">
        <source>Application pool unavailable</source>
        <translation>Pool d’applications indisponible</translation>
    </message>
    <message id="iis:503.2.name">
        <source>Concurrent request limit exceeded</source>
        <translation>Limite de requêtes simultanées dépassée</translation>
    </message>
    <message id="iis:503.3.name">
        <source>ASP.NET queue full</source>
        <translation>File d’attente ASP.NET pleine</translation>
    </message>
    <message id="iis:503.4.name">
        <source>FastCGI queue full</source>
        <translation>File d’attente FastCGI pleine</translation>
    </message>
    <message id="issuer:alibaba.name">
        <source>Alibaba Cloud</source>
        <translation>Alibaba Cloud</translation>
    </message>
    <message id="issuer:alibaba.summary">
        <source>The load balancer of Alibaba Cloud (ALB) uses these codes for failures on the client’s side or on the path.</source>
        <translation>Le répartiteur de charge d’Alibaba Cloud (ALB) note par ces codes un incident du côté du client ou sur le trajet.</translation>
    </message>
    <message id="issuer:anthropic.name">
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message id="issuer:anthropic.summary">
        <source>Anthropic, the maker of the Claude models, answers 529 when its API is overloaded.</source>
        <translation>Anthropic, qui conçoit les modèles Claude, répond 529 quand son API est surchargée.</translation>
    </message>
    <message id="issuer:apache.name">
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message id="issuer:apache.summary">
        <source>These codes are attributed to the Apache web server, but its source code contains none of them.</source>
        <translation>On attribue ces codes au serveur web Apache, mais son code source n’en contient aucun.</translation>
    </message>
    <message id="issuer:aws.name">
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message id="issuer:aws.summary">
        <source>Amazon’s Application Load Balancer produces these codes, some of them for its own logs only.</source>
        <translation>Le répartiteur de charge d’Amazon (Application Load Balancer) produit ces codes, dont certains ne paraissent que dans ses journaux.</translation>
    </message>
    <message id="issuer:caddy.name">
        <source>Caddy</source>
        <translation>Caddy</translation>
    </message>
    <message id="issuer:caddy.summary">
        <source>Caddy, a web server, notes 499 as a reverse proxy when the client leaves before the response.</source>
        <translation>Caddy, serveur web, note 499 quand il sert de mandataire inverse et que le client part avant la réponse.</translation>
    </message>
    <message id="issuer:cloudflare.name">
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message id="issuer:cloudflare.summary">
        <source>Cloudflare, a reverse proxy in front of many sites, makes these codes when something fails between visitor and origin.</source>
        <translation>Cloudflare, mandataire inverse placé devant de nombreux sites, produit ces codes quand un incident survient entre le visiteur et l’origine.</translation>
    </message>
    <message id="issuer:cpanel.name">
        <source>cPanel</source>
        <translation>cPanel</translation>
    </message>
    <message id="issuer:cpanel.summary">
        <source>Wikipedia attributes these codes to cPanel, a control panel of web hosts, for an account that has used up its resources.</source>
        <translation>Wikipédia attribue ces codes à cPanel, panneau de gestion d’hébergement, pour un compte qui a épuisé ses ressources.</translation>
    </message>
    <message id="issuer:esri.name">
        <source>Esri</source>
        <translation>Esri</translation>
    </message>
    <message id="issuer:esri.summary">
        <source>According to Wikipedia, Esri’s map server ArcGIS uses these codes for a missing or invalid access token.</source>
        <translation>Selon Wikipédia, le serveur cartographique ArcGIS d’Esri signale par ces codes un jeton d’accès absent ou invalide.</translation>
    </message>
    <message id="issuer:iana.name">
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message id="issuer:iana.summary">
        <source>IANA keeps the official registry of HTTP status codes, in which every entry rests on an IETF document.</source>
        <translation>L’IANA tient le registre officiel des codes de statut HTTP, où chaque entrée repose sur un document de l’IETF.</translation>
    </message>
    <message id="issuer:ietf-draft.name">
        <source>IETF draft</source>
        <translation>Brouillon IETF</translation>
    </message>
    <message id="issuer:ietf-draft.summary">
        <source>An old draft of the IETF gave 306 the meaning “Switch Proxy”, which HTTP no longer uses.</source>
        <translation>Un ancien brouillon de l’IETF donnait à 306 le sens de «&#xa0;changer de mandataire&#xa0;», que HTTP a abandonné.</translation>
    </message>
    <message id="issuer:iis.name">
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message id="issuer:iis.summary">
        <source>Wikipedia attributes these codes to Microsoft, mainly to its web server IIS, but Microsoft’s current page does not list them.</source>
        <translation>Wikipédia attribue ces codes à Microsoft, surtout à son serveur web IIS, mais la page actuelle de Microsoft ne les cite pas.</translation>
    </message>
    <message id="issuer:laravel.name">
        <source>Laravel</source>
        <translation>Laravel</translation>
    </message>
    <message id="issuer:laravel.summary">
        <source>Laravel, a framework for PHP sites, answers 419 when a form’s security token is missing or no longer valid.</source>
        <translation>Laravel, un cadre de développement pour PHP, répond 419 quand le jeton de sécurité d’un formulaire manque ou n’est plus valable.</translation>
    </message>
    <message id="issuer:linkedin.name">
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message id="issuer:linkedin.summary">
        <source>According to Wikipedia, LinkedIn turns away unwelcome requests with 999, a number outside the range that HTTP provides for.</source>
        <translation>Selon Wikipédia, LinkedIn repousse les requêtes indésirables par un 999, nombre étranger à la plage que prévoit HTTP.</translation>
    </message>
    <message id="issuer:nginx.name">
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message id="issuer:nginx.summary">
        <source>nginx, a web server and reverse proxy, keeps these codes for its inner workings and its logs, and visitors rarely see them.</source>
        <translation>nginx, serveur web et mandataire inverse, réserve ces codes à son fonctionnement interne et à ses journaux&#xa0;: le visiteur les voit rarement.</translation>
    </message>
    <message id="issuer:pantheon.name">
        <source>Pantheon</source>
        <translation>Pantheon</translation>
    </message>
    <message id="issuer:pantheon.summary">
        <source>According to Wikipedia, the hosting platform Pantheon answers 530 for a site that it has frozen.</source>
        <translation>Selon Wikipédia, la plateforme d’hébergement Pantheon répond 530 pour un site qu’elle a gelé.</translation>
    </message>
    <message id="issuer:proxy-convention.name">
        <source>proxy convention</source>
        <translation>Divers mandataires</translation>
    </message>
    <message id="issuer:proxy-convention.summary">
        <source>No standard defines these codes, which some proxies use by mere convention for timeouts on the network behind them.</source>
        <translation>Aucune norme ne définit ces codes, que certains mandataires emploient par simple convention pour un délai dépassé sur le réseau.</translation>
    </message>
    <message id="issuer:qualys.name">
        <source>Qualys SSL Labs</source>
        <translation>Qualys SSL Labs</translation>
    </message>
    <message id="issuer:qualys.summary">
        <source>According to Wikipedia, the site test SSL Labs by Qualys answers 529 when it is overloaded.</source>
        <translation>Selon Wikipédia, SSL Labs, le service de test de sites de Qualys, répond 529 quand il est surchargé.</translation>
    </message>
    <message id="issuer:rfc2324.name">
        <source>RFC 2324</source>
        <translation>RFC&#xa0;2324</translation>
    </message>
    <message id="issuer:rfc2324.summary">
        <source>An April Fools’ RFC about coffee pots gave the world the code 418, which was never meant for real use.</source>
        <translation>Une RFC publiée en guise de poisson d’avril et consacrée aux cafetières a donné naissance au code 418, qui n’était pas destiné à servir.</translation>
    </message>
    <message id="issuer:shopify.name">
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message id="issuer:shopify.summary">
        <source>Shopify, a platform for online stores, answers with these codes of its own making.</source>
        <translation>Shopify, une plateforme de boutiques en ligne, répond par ces codes de son cru.</translation>
    </message>
    <message id="issuer:spring.name">
        <source>Spring</source>
        <translation>Spring</translation>
    </message>
    <message id="issuer:spring.summary">
        <source>Spring, a framework for Java programs, has constants for these codes, most of them now marked as outdated.</source>
        <translation>Spring, un cadre de développement pour Java, a pour ces codes des constantes, la plupart aujourd’hui déclarées obsolètes.</translation>
    </message>
    <message id="issuer:squid.name">
        <source>Squid</source>
        <translation>Squid</translation>
    </message>
    <message id="issuer:squid.summary">
        <source>Squid, a caching proxy, uses these numbers inside its own program and never sends them to a client.</source>
        <translation>Squid, mandataire doté d’un cache, n’emploie ces numéros qu’à l’intérieur de son programme et ne les envoie à aucun client.</translation>
    </message>
    <message id="issuer:traefik.name">
        <source>Traefik</source>
        <translation>Traefik</translation>
    </message>
    <message id="issuer:traefik.summary">
        <source>Traefik, a reverse proxy, notes 499 when the client leaves before the response.</source>
        <translation>Traefik, mandataire inverse, note 499 quand le client part avant la réponse.</translation>
    </message>
    <message id="issuer:twitter.name">
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message id="issuer:twitter.summary">
        <source>According to Wikipedia, Twitter once used 420 to tell over-eager programs to slow down.</source>
        <translation>Selon Wikipédia, Twitter invitait jadis par un 420 les programmes trop pressés à ralentir.</translation>
    </message>
    <message id="issuer:wikipedia-fr.name">
        <source>French Wikipedia</source>
        <translation>Wikipédia (fr)</translation>
    </message>
    <message id="issuer:wikipedia-fr.summary">
        <source>Only the French Wikipedia’s list mentions these codes, and no document of any issuer was found for them.</source>
        <translation>Seule la liste de Wikipédia en français mentionne ces codes, pour lesquels aucun document d’un émetteur n’a été trouvé.</translation>
    </message>
    <message id="limit:cache-object-enterprise.name">
        <source>Size of an object kept in the cache (Enterprise plan)</source>
        <translation>Taille d’un objet mis en cache (offre Enterprise)</translation>
    </message>
    <message id="limit:cache-object-enterprise.note">
        <source>Default value.</source>
        <translation>Valeur par défaut.</translation>
    </message>
    <message id="limit:cache-object-free-pro-business.name">
        <source>Size of an object kept in the cache (Free, Pro and Business plans)</source>
        <translation>Taille d’un objet mis en cache (offres Free, Pro et Business)</translation>
    </message>
    <message id="limit:client-http1-keep-alive.name">
        <source>HTTP/1.1 keep-alive with the client</source>
        <translation>Connexion persistante HTTP/1.1 avec le client</translation>
    </message>
    <message id="limit:client-http1-keep-alive.note">
        <source>Cloudflare then closes the TCP connection, without any status code.</source>
        <translation>Cloudflare ferme ensuite la connexion TCP, sans code de statut.</translation>
    </message>
    <message id="limit:client-http2-idle.name">
        <source>HTTP/2 idle timeout with the client</source>
        <translation>Délai d’inactivité HTTP/2 côté client</translation>
    </message>
    <message id="limit:client-http2-idle.note">
        <source>Cloudflare then closes the TCP connection, without any status code.</source>
        <translation>Cloudflare ferme ensuite la connexion TCP, sans code de statut.</translation>
    </message>
    <message id="limit:http2-idle-origin.name">
        <source>HTTP/2 idle timeout toward the origin</source>
        <translation>Délai d’inactivité HTTP/2 côté origine</translation>
    </message>
    <message id="limit:http2-idle-origin.note">
        <source>No status code goes with it.</source>
        <translation>Aucun code de statut n’y correspond.</translation>
    </message>
    <message id="limit:proxy-idle-timeout.name">
        <source>Proxy idle timeout</source>
        <translation>Délai d’inactivité du mandataire (proxy)</translation>
    </message>
    <message id="limit:proxy-read-timeout.name">
        <source>Proxy read timeout</source>
        <translation>Délai de lecture du mandataire (proxy)</translation>
    </message>
    <message id="limit:proxy-read-timeout.note">
        <source>Time without an HTTP answer from the origin server. Only Enterprise can change it, up to 6,000 s, per zone (API setting proxy_read_timeout) or with a Cache Rule, for which the response must be cacheable but need not be cached. The real cut-off may differ by 1 s.</source>
        <translation>Temps passé sans réponse HTTP du serveur d’origine. Seule l’offre Enterprise permet de le modifier, jusqu’à 6&#x202f;000&#xa0;s, pour toute une zone (réglage proxy_read_timeout de l’API) ou par une règle de cache&#x202f;; la réponse doit alors pouvoir être mise en cache, sans devoir l’être pour autant. La coupure réelle peut s’écarter de 1&#xa0;s de la valeur fixée.</translation>
    </message>
    <message id="limit:proxy-write-timeout.name">
        <source>Proxy write timeout</source>
        <translation>Délai d’écriture du mandataire (proxy)</translation>
    </message>
    <message id="limit:proxy-write-timeout.note">
        <source>6.5 s for Cloudflare Images.</source>
        <translation>6,5&#xa0;s pour Cloudflare Images.</translation>
    </message>
    <message id="limit:request-headers.name">
        <source>Size of the request headers</source>
        <translation>Taille des en-têtes de requête</translation>
    </message>
    <message id="limit:request-headers.note">
        <source>Total for all headers. Earlier, 32 KB in all and 16 KB for each header.</source>
        <translation>Total de tous les en-têtes. Auparavant, 32&#xa0;ko au total et 16&#xa0;ko par en-tête.</translation>
    </message>
    <message id="limit:response-headers.name">
        <source>Size of the response headers</source>
        <translation>Taille des en-têtes de réponse</translation>
    </message>
    <message id="limit:response-headers.note">
        <source>Total for all headers. Earlier, 32 KB in all and 16 KB for each header: pages giving 16 or 32 KB are still in circulation.</source>
        <translation>Total de tous les en-têtes. Auparavant, 32&#xa0;ko au total et 16&#xa0;ko par en-tête&#xa0;: des pages qui indiquent 16 ou 32&#xa0;ko circulent encore.</translation>
    </message>
    <message id="limit:tcp-ack.name">
        <source>TCP acknowledgment timeout</source>
        <translation>Délai d’accusé de réception TCP</translation>
    </message>
    <message id="limit:tcp-ack.note">
        <source>Time allowed for the TCP acknowledgment of the request once the connection is open.</source>
        <translation>Temps accordé, une fois la connexion ouverte, pour que l’origine accuse réception de la requête au niveau TCP.</translation>
    </message>
    <message id="limit:tcp-connect.name">
        <source>TCP connect timeout</source>
        <translation>Délai d’établissement de la connexion TCP</translation>
    </message>
    <message id="limit:tcp-connect.note">
        <source>Time from SYN to SYN+ACK. Cloudflare repeats the SYN after steps of 1, 1, 1, 1, 1, 2, 4 and 8 s.</source>
        <translation>Temps écoulé entre SYN et SYN+ACK. Cloudflare renvoie le SYN après des intervalles de 1, 1, 1, 1, 1, 2, 4 et 8&#xa0;s.</translation>
    </message>
    <message id="limit:tcp-keep-alive-interval.name">
        <source>TCP keep-alive interval</source>
        <translation>Intervalle de maintien de la connexion TCP (keep-alive)</translation>
    </message>
    <message id="limit:upload-business.name">
        <source>Size of the request body (Business plan)</source>
        <translation>Taille du corps de la requête (offre Business)</translation>
    </message>
    <message id="limit:upload-business.note">
        <source>The zone setting Maximum Upload Size can lead to a 413 as well.</source>
        <translation>Le réglage Maximum Upload Size de la zone peut lui aussi provoquer une 413.</translation>
    </message>
    <message id="limit:upload-enterprise.name">
        <source>Size of the request body (Enterprise plan)</source>
        <translation>Taille du corps de la requête (offre Enterprise)</translation>
    </message>
    <message id="limit:upload-enterprise.note">
        <source>Default value. Since September 4, 2026, customers can raise it to 5 GB themselves. The zone setting Maximum Upload Size can lead to a 413 as well.</source>
        <translation>Valeur par défaut. Depuis le 4&#xa0;septembre 2026, le client peut la porter lui-même à 5&#xa0;Go. Le réglage Maximum Upload Size de la zone peut lui aussi provoquer une 413.</translation>
    </message>
    <message id="limit:upload-free-pro.name">
        <source>Size of the request body (Free and Pro plans)</source>
        <translation>Taille du corps de la requête (offres Free et Pro)</translation>
    </message>
    <message id="limit:upload-free-pro.note">
        <source>The zone setting Maximum Upload Size can lead to a 413 as well.</source>
        <translation>Le réglage Maximum Upload Size de la zone peut lui aussi provoquer une 413.</translation>
    </message>
    <message id="limit:url-length.name">
        <source>Length of the URL</source>
        <translation>Longueur de l’URL</translation>
    </message>
    <message id="limit:url-length.note">
        <source>Sources disagree: Cloudflare’s page on connection limits says 16 KB, its page on 414 says 32 KB.</source>
        <translation>Les sources divergent&#xa0;: la page de Cloudflare sur les limites de connexion indique 16&#xa0;ko, celle qui traite du code 414 indique 32&#xa0;ko.</translation>
    </message>
    <message id="term:back-end.definition">
        <source>The meaning depends on where one stands: seen from Cloudflare, the origin server is the back-end, while for nginx on that same origin it may be the PHP application behind it. The visitor never connects to the back-end. Its failures therefore show up as codes made by the server in front: mostly 502, 503 or 504, and at Cloudflare 520 to 526. To find the cause, follow the chain from front to back and read the logs at each step.</source>
        <translation>Le sens du mot dépend du point de vue&#xa0;: pour Cloudflare, c’est le serveur d’origine&#x202f;; pour nginx, sur cette même origine, ce peut être l’application PHP placée derrière lui. Le visiteur ne s’y connecte jamais. Aussi ses pannes apparaissent-elles sous la forme de codes émis par le serveur placé devant&#xa0;: 502, 503 ou 504 le plus souvent et, chez Cloudflare, 520 à 526. Pour en trouver la cause, suivre la chaîne de l’avant vers l’arrière et lire les journaux à chaque étape.</translation>
    </message>
    <message id="term:back-end.name">
        <source>back-end</source>
        <translation>back-end (côté serveur)</translation>
    </message>
    <message id="term:back-end.reference_note">
        <source>No RFC defines the term. RFC 9110 only names the direction that leads there: “inbound”, toward the origin server.</source>
        <translation>Aucune RFC ne définit ce terme. La RFC&#xa0;9110 nomme seulement la direction qui y mène&#xa0;: «&#xa0;inbound&#xa0;», vers le serveur d’origine.</translation>
    </message>
    <message id="term:back-end.summary">
        <source>Everything that works behind the server the client talks to: applications, databases, internal services.</source>
        <translation>Tout ce qui travaille derrière le serveur auquel le client s’adresse&#xa0;: applications, bases de données, services internes.</translation>
    </message>
    <message id="term:back-end.synonyms">
        <source>backend
origin side
upstream side</source>
        <translation>dorsal
arrière-plan
côté origine
partie serveur</translation>
    </message>
    <message id="term:body.definition">
        <source>In HTTP/1.1 the body is the content in the form in which it travels, transfer coding included, though in practice body, content and payload are used as one. A body with broken compression or a wrongly stated length can lead to an error 502 at Cloudflare. Responses with 1xx, 204 or 304 never have one. The body of an error page often says more than the code: look there for the word “cloudflare” or for one of Cloudflare’s 1xxx numbers.</source>
        <translation>En HTTP/1.1, le corps est le contenu tel qu’il voyage, codage de transfert compris&#x202f;; dans l’usage, corps, contenu et charge utile se confondent. Un corps dont la compression est défectueuse ou la longueur mal annoncée peut provoquer une erreur 502 chez Cloudflare. Les réponses 1xx, 204 et 304 n’en ont jamais. Celui d’une page d’erreur en dit souvent plus que le code&#xa0;: y chercher le mot «&#xa0;cloudflare&#xa0;» ou l’un des numéros 1xxx de Cloudflare.</translation>
    </message>
    <message id="term:body.name">
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message id="term:body.summary">
        <source>The part of a message that follows the header fields and holds its data, if there is any.</source>
        <translation>Partie d’un message qui suit les en-têtes et contient ses données, s’il y en a.</translation>
    </message>
    <message id="term:body.synonyms">
        <source>content
message body
entity body</source>
        <translation>contenu
corps du message</translation>
    </message>
    <message id="term:cache.definition">
        <source>A private cache, such as the browser’s, serves one user, while a shared cache, such as Cloudflare’s, serves everyone. Header fields, above all Cache-Control, say what may be stored and for how long, and responses with some codes, such as 301 or 404, may be stored even without instructions. An error page can thus outlive its cause. At Cloudflare, the header field CF-Cache-Status tells what the cache did: HIT, MISS, EXPIRED, BYPASS and so on.</source>
        <translation>Un cache privé, comme celui du navigateur, sert un seul utilisateur&#x202f;; un cache partagé, comme celui de Cloudflare, sert tout le monde. Les en-têtes, Cache-Control avant tout, disent ce qui peut être conservé et combien de temps&#x202f;; les réponses de certains codes, tels 301 ou 404, peuvent l’être même sans consigne. Une page d’erreur peut ainsi survivre à sa cause. Chez Cloudflare, l’en-tête CF-Cache-Status dit ce qu’a fait le cache&#xa0;: HIT, MISS, EXPIRED, BYPASS, etc.</translation>
    </message>
    <message id="term:cache.name">
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message id="term:cache.summary">
        <source>A store of earlier responses from which a later request for the same thing can be answered without asking the origin server again.</source>
        <translation>Réserve de réponses antérieures, qui permet de répondre à une nouvelle demande de la même ressource sans interroger le serveur d’origine.</translation>
    </message>
    <message id="term:cache.synonyms">
        <source>shared cache
private cache
caching server</source>
        <translation>mémoire cache
antémémoire
cache partagé
cache privé</translation>
    </message>
    <message id="term:cdn.definition">
        <source>A CDN such as Cloudflare, Fastly or CloudFront is a set of reverse proxies with shared caches. The site’s address leads visitors to one of its servers nearby, which answers from its cache or asks the origin. When an error occurs, a header field such as CF-Ray shows that the request passed through the CDN, but not who made the error. Two header fields are meant for CDNs: CDN-Loop (RFC 8586), which reveals requests going in circles, and CDN-Cache-Control (RFC 9213), which gives CDNs caching instructions of their own.</source>
        <translation>Un réseau tel que Cloudflare, Fastly ou CloudFront réunit des mandataires inverses dotés de caches partagés. L’adresse du site conduit le visiteur vers un serveur proche, qui répond depuis son cache ou interroge l’origine. En cas d’erreur, un en-tête comme CF-Ray montre que la requête est passée par le réseau de diffusion, mais non qui a produit l’erreur. Deux en-têtes sont destinés à ces réseaux&#xa0;: CDN-Loop (RFC&#xa0;8586), qui révèle les requêtes tournant en rond, et CDN-Cache-Control (RFC&#xa0;9213), qui leur donne des consignes de mise en cache particulières.</translation>
    </message>
    <message id="term:cdn.name">
        <source>CDN</source>
        <translation>réseau de diffusion de contenu (RDC)</translation>
    </message>
    <message id="term:cdn.summary">
        <source>A network of servers in many places that keeps copies of a site’s files near its visitors and spares the origin server work.</source>
        <translation>Réseau de serveurs répartis en de nombreux lieux, qui garde près des visiteurs des copies des fichiers d’un site et soulage le serveur d’origine.</translation>
    </message>
    <message id="term:cdn.synonyms">
        <source>content delivery network
content distribution network</source>
        <translation>réseau de distribution de contenu
CDN</translation>
    </message>
    <message id="term:client.definition">
        <source>Like “server”, the word describes a role in one exchange: the visitor’s browser is a client of Cloudflare, and Cloudflare in turn is a client of the origin server. That is why the origin sees connections from Cloudflare’s addresses and has to read the visitor’s in the header field CF-Connecting-IP. Codes from 400 to 499 call the request into question as the answering server received it, which does not always accuse the person at the screen. Cloudflare also calls the visitor’s side “eyeball”.</source>
        <translation>Comme «&#xa0;serveur&#xa0;», le mot désigne un rôle dans un échange donné&#xa0;: le navigateur du visiteur est un client de Cloudflare, et Cloudflare est à son tour un client du serveur d’origine. Voilà pourquoi l’origine voit arriver des connexions venues des adresses de Cloudflare et doit lire celle du visiteur dans l’en-tête CF-Connecting-IP. Les codes 400 à 499 mettent en cause la requête telle que le serveur l’a reçue, ce qui n’accuse pas toujours la personne placée devant l’écran. Dans le vocabulaire anglais de Cloudflare, le côté du visiteur s’appelle aussi «&#xa0;eyeball&#xa0;» (globe oculaire).</translation>
    </message>
    <message id="term:client.name">
        <source>client</source>
        <translation>client</translation>
    </message>
    <message id="term:client.summary">
        <source>The side of an HTTP exchange that opens the connection and makes the request: a browser, an app, a script or an intermediary.</source>
        <translation>Dans un échange HTTP, celle des deux parties qui ouvre la connexion et formule la requête&#xa0;: navigateur, application, script ou intermédiaire.</translation>
    </message>
    <message id="term:client.synonyms">
        <source>requester
API client
browser
visitor
eyeball</source>
        <translation>demandeur
client API
visiteur</translation>
    </message>
    <message id="term:dns.definition">
        <source>Looking up the name comes before connecting: if the browser’s lookup fails, there is neither an HTTP response nor a status code. For a site behind Cloudflare two lookups matter, the visitor’s, which leads to Cloudflare, and Cloudflare’s, which leads to the origin. If the second fails, Cloudflare answers 530 and the page carries error 1016. A wrong origin address in the DNS settings can also show as 522 or 523.</source>
        <translation>La résolution DNS précède la connexion&#xa0;: si elle échoue dans le navigateur, il n’y a ni réponse HTTP ni code de statut. Pour un site placé derrière Cloudflare, deux résolutions comptent&#xa0;: celle du visiteur, qui mène à Cloudflare, et celle de Cloudflare, qui mène à l’origine. Si la seconde échoue, Cloudflare répond 530 et la page porte l’erreur 1016. Une mauvaise adresse d’origine dans la configuration DNS peut aussi se traduire par une erreur 522 ou 523.</translation>
    </message>
    <message id="term:dns.name">
        <source>DNS</source>
        <translation>système de noms de domaine (DNS)</translation>
    </message>
    <message id="term:dns.summary">
        <source>The directory of the Internet, which turns host names into the addresses of machines.</source>
        <translation>Annuaire d’Internet, qui traduit les noms d’hôte en adresses de machines.</translation>
    </message>
    <message id="term:dns.synonyms">
        <source>Domain Name System
name resolution</source>
        <translation>résolution de noms
serveur de noms</translation>
    </message>
    <message id="term:edge.definition">
        <source>At Cloudflare, each of these data centers, or points of presence, takes in the request, applies the site’s rules, looks in its cache, and only then turns to the origin server. A response made there, be it a redirect, a firewall block or a cached page, may leave no trace in the origin’s logs. The letters at the end of the header field CF-Ray tell the place by the code of an airport. Logs also keep the edge’s status, which the visitor sees, apart from the origin’s, which Cloudflare sees.</source>
        <translation>Chez Cloudflare, chacun de ces centres, ou points de présence, reçoit la requête, applique les règles du site, consulte son cache et ne se tourne qu’ensuite vers le serveur d’origine. Une réponse produite là, qu’il s’agisse d’une redirection, d’un blocage par le pare-feu ou d’une page en cache, peut donc ne laisser aucune trace dans les journaux de l’origine. Les lettres qui terminent l’en-tête CF-Ray indiquent le lieu par le code d’un aéroport. Les journaux distinguent aussi le code de la périphérie, que voit le visiteur, de celui de l’origine, que voit Cloudflare.</translation>
    </message>
    <message id="term:edge.name">
        <source>edge</source>
        <translation>périphérie</translation>
    </message>
    <message id="term:edge.reference_note">
        <source>No RFC defines the term. Cloudflare’s former French pages say “réseau périphérique”.</source>
        <translation>Aucune RFC ne définit ce terme. Les anciennes pages françaises de Cloudflare disent «&#xa0;réseau périphérique&#xa0;».</translation>
    </message>
    <message id="term:edge.summary">
        <source>The outer rim of a CDN: the data centers close to visitors, where their requests arrive first.</source>
        <translation>Pourtour d’un réseau de diffusion de contenu&#xa0;: les centres de données proches des visiteurs, où leurs requêtes arrivent d’abord.</translation>
    </message>
    <message id="term:edge.synonyms">
        <source>edge network
edge server
PoP
point of presence</source>
        <translation>réseau périphérique
bordure
serveur de périphérie
point de présence</translation>
    </message>
    <message id="term:firewall.definition">
        <source>A network firewall judges addresses and ports, whereas a web application firewall (WAF) reads the HTTP request itself: URL, header fields, body. Cloudflare’s mostly refuses with 403, and its page may carry error 1020, but a custom rule can answer with any code from 400 to 499. A firewall at the origin that shuts out Cloudflare’s addresses shows in another way, as an error 520, 521 or 522. A visitor blocked by mistake should send the site’s owner the Ray ID.</source>
        <translation>Un pare-feu de réseau juge les adresses et les ports, tandis qu’un pare-feu applicatif web (WAF) lit la requête HTTP elle-même&#xa0;: URL, en-têtes, corps. Celui de Cloudflare refuse le plus souvent par un 403, et sa page peut porter l’erreur 1020, mais une règle personnalisée peut répondre par n’importe quel code de 400 à 499. Un pare-feu de l’origine qui repousse les adresses de Cloudflare se manifeste autrement&#xa0;: par une erreur 520, 521 ou 522. Un visiteur bloqué à tort doit communiquer le Ray&#xa0;ID au propriétaire du site.</translation>
    </message>
    <message id="term:firewall.name">
        <source>firewall (WAF)</source>
        <translation>pare-feu applicatif web (WAF)</translation>
    </message>
    <message id="term:firewall.reference_note">
        <source>No RFC defines the term.</source>
        <translation>Aucune RFC ne définit ce terme.</translation>
    </message>
    <message id="term:firewall.summary">
        <source>A filter that checks requests against rules and stops those that look harmful before they reach the site.</source>
        <translation>Filtre qui confronte les requêtes à des règles et arrête celles qui paraissent nuisibles avant qu’elles n’atteignent le site.</translation>
    </message>
    <message id="term:firewall.synonyms">
        <source>web application firewall</source>
        <translation>pare-feu d’application
filtrage applicatif</translation>
    </message>
    <message id="term:fresh-stale.definition">
        <source>A cache may hand out a fresh response straight away, but normally has to check a stale one with the origin first. Stale does not mean wrong, since the page may well be unchanged. When the origin cannot be reached, a cache may serve a stale copy unless it is told not to, and Cloudflare then shows STALE in CF-Cache-Status. UPDATING marks a stale copy served while the new one loads in the background.</source>
        <translation>Un cache peut servir aussitôt une réponse fraîche&#x202f;; une réponse périmée, il doit en principe la faire d’abord vérifier par l’origine. Périmé ne veut pas dire faux&#xa0;: la page n’a peut-être pas changé. Si l’origine est injoignable, un cache peut servir une copie périmée, sauf consigne contraire, et Cloudflare l’annonce alors par la valeur STALE de CF-Cache-Status. La valeur UPDATING signale une copie périmée, servie pendant que la nouvelle se charge en arrière-plan.</translation>
    </message>
    <message id="term:fresh-stale.name">
        <source>fresh / stale</source>
        <translation>frais / périmé</translation>
    </message>
    <message id="term:fresh-stale.summary">
        <source>A stored response is fresh until its lifetime runs out, and stale from then on.</source>
        <translation>Une réponse en cache est fraîche tant que court sa durée de vie, périmée dès qu’elle l’a dépassée.</translation>
    </message>
    <message id="term:fresh-stale.synonyms">
        <source>valid / expired</source>
        <translation>valide / expiré
obsolète</translation>
    </message>
    <message id="term:gateway.definition">
        <source>In RFC 9110 the word means the same as reverse proxy: toward the client a gateway behaves like an origin server, and toward the site it is itself a client, sometimes in a protocol other than HTTP. Codes 502 and 504 have the word in their names because a gateway, or a proxy, reports a failure behind it: an invalid answer for 502, none in time for 504. It is not to be confused with the gateway of a local network, which is a router, nor with the product Cloudflare Gateway.</source>
        <translation>Pour la RFC&#xa0;9110, le mot est synonyme de mandataire inverse&#xa0;: face au client, la passerelle se comporte en serveur d’origine&#x202f;; face au site, elle est elle-même un client, parfois dans un autre protocole que HTTP. Si son nom figure dans le libellé des codes 502 et 504, c’est qu’une passerelle, ou un mandataire, y rapporte une panne survenue plus loin&#xa0;: réponse invalide pour 502, réponse qui n’est pas venue à temps pour 504. Ne pas la confondre avec la passerelle d’un réseau local, qui est un routeur, ni avec le produit Cloudflare Gateway.</translation>
    </message>
    <message id="term:gateway.name">
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message id="term:gateway.summary">
        <source>An intermediary that plays the origin server toward the client and fetches the answer from another server behind it.</source>
        <translation>Intermédiaire qui tient le rôle du serveur d’origine face au client et va chercher la réponse auprès d’un autre serveur.</translation>
    </message>
    <message id="term:gateway.synonyms">
        <source>reverse proxy
API gateway</source>
        <translation>mandataire inverse</translation>
    </message>
    <message id="term:handshake.definition">
        <source>First comes TCP, in three steps: SYN, SYN+ACK, ACK. Then follows TLS, in which both sides settle the version, the ciphers and the keys, and the server shows its certificate. Between Cloudflare and the origin, a TCP handshake without an answer ends in 522, a refused one in 521, and a failed TLS handshake in 525. HTTP/3 joins both steps into one by means of QUIC.</source>
        <translation>Vient d’abord TCP, en trois temps&#xa0;: SYN, SYN+ACK, ACK. Suit la négociation TLS, où les deux parties conviennent de la version, des algorithmes et des clés, et où le serveur présente son certificat. Entre Cloudflare et l’origine, une demande de liaison TCP restée sans réponse donne 522, une demande refusée 521, et une négociation TLS manquée 525. HTTP/3 réunit les deux étapes en une seule grâce à QUIC.</translation>
    </message>
    <message id="term:handshake.name">
        <source>handshake</source>
        <translation>établissement de liaison (poignée de main)</translation>
    </message>
    <message id="term:handshake.reference_note">
        <source>RFC 9293 describes the TCP handshake, RFC 8446 that of TLS 1.3.</source>
        <translation>La RFC&#xa0;9293 décrit l’établissement d’une liaison TCP, la RFC&#xa0;8446 la négociation de TLS&#xa0;1.3.</translation>
    </message>
    <message id="term:handshake.summary">
        <source>The opening exchange in which two machines agree on a connection, normally before any HTTP data passes.</source>
        <translation>Premier échange par lequel deux machines s’accordent sur une connexion, en principe avant que passe la moindre donnée HTTP.</translation>
    </message>
    <message id="term:handshake.synonyms">
        <source>TCP three-way handshake
TLS handshake
negotiation</source>
        <translation>négociation
prise de contact
liaison à trois voies</translation>
    </message>
    <message id="term:header-field.definition">
        <source>Each field pairs a name, in which capitals make no difference, with a value. Fields describe the content, guide caches, carry cookies or name the servers passed on the way, and intermediaries may add some and remove others. Cloudflare, for one, adds CF-Ray and CF-Cache-Status to its responses. Header fields that are too large make the exchange fail: 431 by the standard, 413 at Cloudflare for those of a request, 520 for those that the origin sends back.</source>
        <translation>Chaque champ associe une valeur à un nom, dans lequel majuscules et minuscules se valent. Les champs décrivent le contenu, guident les caches, portent les cookies ou nomment les serveurs traversés&#x202f;; les intermédiaires peuvent en ajouter et en retirer. Cloudflare ajoute ainsi CF-Ray et CF-Cache-Status à ses réponses. Des en-têtes trop volumineux font échouer l’échange&#xa0;: code 431 selon la norme, 413 chez Cloudflare pour ceux d’une requête, 520 pour ceux que renvoie l’origine.</translation>
    </message>
    <message id="term:header-field.name">
        <source>header field</source>
        <translation>champ d’en-tête</translation>
    </message>
    <message id="term:header-field.summary">
        <source>A named piece of information sent ahead of the body of a request or response, such as Host, Location or Retry-After.</source>
        <translation>Renseignement nommé, placé avant le corps d’une requête ou d’une réponse, comme Host, Location ou Retry-After.</translation>
    </message>
    <message id="term:header-field.synonyms">
        <source>header
HTTP header</source>
        <translation>en-tête
en-tête HTTP</translation>
    </message>
    <message id="term:idempotent.definition">
        <source>GET, HEAD, OPTIONS, TRACE, PUT and DELETE are idempotent, POST is not. Only the intended effect counts, not the response: a second DELETE may well be answered with 404. After a broken connection or a timeout, a client may therefore repeat such a request on its own. With POST, take care: an error 504 or 524 does not tell whether the order was recorded.</source>
        <translation>GET, HEAD, OPTIONS, TRACE, PUT et DELETE sont idempotents&#x202f;; POST ne l’est pas. Seul compte l’effet voulu, non la réponse&#xa0;: à un second DELETE, le serveur peut fort bien répondre 404. Après une coupure ou un délai d’attente dépassé, un client peut donc répéter de lui-même une telle requête. Avec POST, prudence&#xa0;: une erreur 504 ou 524 ne dit pas si la commande a été enregistrée.</translation>
    </message>
    <message id="term:idempotent.name">
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message id="term:idempotent.summary">
        <source>Said of a method whose request, sent several times, is meant to have the same effect on the server as when sent once.</source>
        <translation>Se dit d’une méthode dont la requête, envoyée plusieurs fois, est censée produire sur le serveur le même effet que si elle ne l’était qu’une fois.</translation>
    </message>
    <message id="term:idempotent.synonyms">
        <source>repeatable</source>
        <translation>répétable sans effet supplémentaire</translation>
    </message>
    <message id="term:keep-alive.definition">
        <source>Keep-alive saves a new handshake for each request, and in HTTP/1.1 it is the rule unless one side sends Connection: close. HTTP/2 and HTTP/3 go further and carry many requests at once over a single connection. At Cloudflare, keep-alive turned off at the origin counts among the causes of 522, and a connection to the origin left idle too long among those of 520. TCP keep-alive is something else: a probe that checks whether the other end is still there.</source>
        <translation>Chaque requête s’épargne ainsi un nouvel établissement de liaison&#x202f;; en HTTP/1.1, c’est la règle, à moins qu’un côté n’annonce la fermeture par l’en-tête Connection. HTTP/2 et HTTP/3 vont plus loin et font passer de nombreuses requêtes à la fois par une seule connexion. Chez Cloudflare, la désactivation de ces connexions à l’origine compte parmi les causes de l’erreur 522, et une connexion avec l’origine restée trop longtemps inactive parmi celles de l’erreur 520. Le «&#xa0;keep-alive&#xa0;» de TCP est autre chose&#xa0;: un signal qui vérifie que l’autre bout est toujours là.</translation>
    </message>
    <message id="term:keep-alive.name">
        <source>keep-alive</source>
        <translation>connexion persistante (keep-alive)</translation>
    </message>
    <message id="term:keep-alive.summary">
        <source>The practice of leaving a connection open after a response so that further requests can use it.</source>
        <translation>Usage qui consiste à laisser la connexion ouverte après une réponse, pour que d’autres requêtes s’en servent.</translation>
    </message>
    <message id="term:keep-alive.synonyms">
        <source>persistent connection
connection reuse</source>
        <translation>connexion maintenue
réutilisation de connexion</translation>
    </message>
    <message id="term:load-balancer.definition">
        <source>A load balancer usually watches the health of these servers and leaves out those that no longer respond. If none is left, it answers with an error itself, as a rule 502, 503 or 504, which then appears in no log of the servers behind. An error that comes and goes often betrays one faulty server among several. The load balancers of AWS and Alibaba Cloud even have codes of their own, such as 460 or 463.</source>
        <translation>Le répartiteur surveille en général l’état de ces serveurs et écarte ceux qui ne répondent plus. S’il n’en reste aucun, il répond lui-même par une erreur, d’ordinaire 502, 503 ou 504, dont les journaux des serveurs placés derrière lui ne gardent aucune trace. Une erreur qui va et vient trahit souvent un seul serveur défectueux parmi plusieurs. Les répartiteurs de charge d’AWS et d’Alibaba Cloud ont même leurs propres codes, tels 460 ou 463.</translation>
    </message>
    <message id="term:load-balancer.name">
        <source>load balancer</source>
        <translation>répartiteur de charge</translation>
    </message>
    <message id="term:load-balancer.reference_note">
        <source>No RFC defines the term.</source>
        <translation>Aucune RFC ne définit ce terme.</translation>
    </message>
    <message id="term:load-balancer.summary">
        <source>A device or program that spreads requests over several servers, so that none has to bear the whole load.</source>
        <translation>Appareil ou programme qui distribue les requêtes entre plusieurs serveurs, afin qu’aucun ne porte toute la charge.</translation>
    </message>
    <message id="term:load-balancer.synonyms">
        <source>load balancing
LB</source>
        <translation>équilibreur de charge</translation>
    </message>
    <message id="term:method.definition">
        <source>GET and HEAD only ask to read, POST hands data over for processing, PUT puts a resource in place and DELETE takes it away. A server that knows the method but does not allow it for the resource answers 405 and lists the permitted ones in the header field Allow. One that does not know it at all answers 501. Cloudflare’s cache deals with GET alone, into which it turns HEAD, so every POST that nothing stops on the way goes to the origin.</source>
        <translation>GET et HEAD ne demandent qu’à lire, POST remet des données à traiter, PUT met une ressource en place et DELETE l’enlève. Un serveur qui connaît la méthode mais ne l’admet pas pour cette ressource répond 405 et énumère les méthodes permises dans l’en-tête Allow. S’il ne la connaît pas du tout, il répond 501. Le cache de Cloudflare ne traite que GET, auquel il ramène HEAD&#xa0;: tout POST que rien n’arrête en chemin va donc jusqu’à l’origine.</translation>
    </message>
    <message id="term:method.name">
        <source>method</source>
        <translation>méthode de requête</translation>
    </message>
    <message id="term:method.summary">
        <source>The word at the start of a request that says what the client wants: GET to read, POST to submit, DELETE to remove.</source>
        <translation>Mot placé au début d’une requête, qui dit ce que veut le client&#xa0;: GET pour lire, POST pour envoyer, DELETE pour supprimer.</translation>
    </message>
    <message id="term:method.synonyms">
        <source>HTTP verb
request method</source>
        <translation>verbe HTTP</translation>
    </message>
    <message id="term:origin-server.definition">
        <source>Here the chain of intermediaries ends: for the resource requested, the origin server has the last word, whether it is one machine at a hosting company or a whole farm of application servers. Behind Cloudflare it is the server whose address stands in the DNS settings and which visitors do not normally reach directly. Errors 520 to 526 all concern the stretch between Cloudflare and this server: Cloudflare writes the error page, but the cause mostly lies at the origin or on the way to it. The origin’s own logs tell whether the request ever arrived.</source>
        <translation>C’est le bout de la chaîne&#xa0;: pour la ressource demandée, le serveur d’origine a le dernier mot, qu’il s’agisse d’une seule machine chez un hébergeur ou de toute une batterie de serveurs d’application. Derrière Cloudflare, c’est le serveur dont l’adresse figure dans la configuration DNS et que les visiteurs, en temps normal, n’atteignent pas directement. Les erreurs 520 à 526 concernent toutes le trajet qui va de Cloudflare à ce serveur&#xa0;: Cloudflare rédige la page d’erreur, mais la cause se trouve le plus souvent à l’origine ou sur le chemin qui y mène. Les journaux de l’origine disent si la requête lui est bien parvenue.</translation>
    </message>
    <message id="term:origin-server.name">
        <source>origin server</source>
        <translation>serveur d’origine</translation>
    </message>
    <message id="term:origin-server.summary">
        <source>The server that holds the site itself: its answer carries authority, while intermediaries only pass it on.</source>
        <translation>Serveur qui détient le site lui-même&#xa0;: sa réponse fait autorité, alors que les intermédiaires ne font que la transmettre.</translation>
    </message>
    <message id="term:origin-server.synonyms">
        <source>origin
host server
origin web server
hosting server</source>
        <translation>hôte
serveur web d’origine
serveur hôte
origine</translation>
    </message>
    <message id="term:payload.definition">
        <source>As RFC 9110 sees it, the payload is what is left once the marks that frame the message in transit, such as the sizes of its chunks, have been taken away. Its meaning depends on the method and the status code: after a GET, a 200 brings the resource requested, while a 404 mostly brings an error page. Some responses never have any, among them 204, 304 and every response to HEAD. When an upload is larger than the server or Cloudflare accepts, the answer is 413, known for years as “Payload Too Large”.</source>
        <translation>Au sens de la RFC&#xa0;9110, la charge utile est ce qui reste une fois ôtées les marques qui délimitent le message pendant le transport, comme la taille de ses fragments. Sa nature dépend de la méthode et du code de statut&#xa0;: après un GET, un code 200 apporte la ressource demandée, un code 404 le plus souvent une page d’erreur. Certaines réponses n’en ont jamais, ainsi 204, 304 et toute réponse à HEAD. Quand un téléversement dépasse ce qu’accepte le serveur ou Cloudflare, la réponse est 413, longtemps nommée «&#xa0;Payload Too Large&#xa0;».</translation>
    </message>
    <message id="term:payload.name">
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message id="term:payload.reference_note">
        <source>RFC 9110 calls it “content”, a word that replaced “payload” in 2022.</source>
        <translation>La RFC&#xa0;9110, parue en 2022, l’appelle «&#xa0;content&#xa0;» (contenu) et non plus «&#xa0;payload&#xa0;».</translation>
    </message>
    <message id="term:payload.summary">
        <source>The data that a message is there to carry, as opposed to its first line and header fields: a page, an image, a form, a file.</source>
        <translation>Données pour lesquelles le message est envoyé, par opposition à sa première ligne et à ses en-têtes&#xa0;: page, image, formulaire, fichier.</translation>
    </message>
    <message id="term:payload.synonyms">
        <source>content
body
message body
payload body</source>
        <translation>contenu
corps
payload</translation>
    </message>
    <message id="term:proxy-server.definition">
        <source>In RFC 9110, what makes a proxy is who chose it: the client’s side, for instance through a browser setting or the configuration of a company network. A reverse proxy such as Cloudflare is chosen by the site and stands in for the origin, so the RFC calls it a gateway. Everyday speech, and with it much of Cloudflare’s own vocabulary, says “proxy” for both. Faced with an error, first find out on which side the intermediary stands: 407 comes from a proxy of the client, while 502 and 504 can come from either kind.</source>
        <translation>Selon la RFC&#xa0;9110, ce qui fait le mandataire (proxy), c’est d’avoir été choisi du côté du client, par exemple dans les réglages du navigateur ou la configuration du réseau d’une entreprise. Un mandataire inverse tel que Cloudflare est au contraire choisi par le site et se présente à la place de l’origine&#xa0;: la RFC l’appelle passerelle. L’usage courant, y compris chez Cloudflare, dit «&#xa0;proxy&#xa0;» dans les deux cas. Devant une erreur, il faut donc d’abord savoir de quel côté se tient l’intermédiaire&#xa0;: le code 407 vient d’un mandataire du client, tandis que 502 et 504 peuvent venir de l’un ou de l’autre.</translation>
    </message>
    <message id="term:proxy-server.name">
        <source>proxy server</source>
        <translation>serveur mandataire (proxy)</translation>
    </message>
    <message id="term:proxy-server.summary">
        <source>An intermediary that the client chooses, and that sends the client’s requests on in its place.</source>
        <translation>Intermédiaire choisi par le client et qui transmet les requêtes à sa place.</translation>
    </message>
    <message id="term:proxy-server.synonyms">
        <source>proxy
intermediary
forward proxy</source>
        <translation>mandataire
serveur proxy
proxy direct
intermédiaire</translation>
    </message>
    <message id="term:rate-limiting.definition">
        <source>Whoever exceeds the limit usually gets a 429, often with a Retry-After header field that says how long to wait. RFC 6585 leaves open how requests are counted and clients told apart: the limit may apply to an address, an account or a key. At Cloudflare, a rate limiting rule answers 429 with error 1015. If the origin limits Cloudflare’s own addresses, it hits all visitors at once, for instance with an error 522.</source>
        <translation>Qui dépasse ce plafond reçoit d’ordinaire un code 429, souvent accompagné d’un en-tête Retry-After qui dit combien de temps patienter. La RFC&#xa0;6585 laisse libre la façon de compter les requêtes et de distinguer les clients&#xa0;: la limite peut porter sur une adresse, un compte ou une clé. Chez Cloudflare, une règle de limitation du débit répond 429 avec l’erreur 1015. Si l’origine limite les adresses de Cloudflare lui-même, tous les visiteurs en pâtissent à la fois, par exemple sous la forme d’une erreur 522.</translation>
    </message>
    <message id="term:rate-limiting.name">
        <source>rate limiting</source>
        <translation>limitation du débit</translation>
    </message>
    <message id="term:rate-limiting.summary">
        <source>A cap on the number of requests that a client may send within a given time.</source>
        <translation>Plafond mis au nombre de requêtes qu’un client peut envoyer dans un temps donné.</translation>
    </message>
    <message id="term:rate-limiting.synonyms">
        <source>throttling
rate limit
request quota</source>
        <translation>limitation de débit
plafonnement des requêtes
bridage</translation>
    </message>
    <message id="term:reason-phrase.definition">
        <source>Programs go by the number: RFC 9112 advises clients to ignore the phrase, and a server may change it or leave it empty. HTTP/2 and HTTP/3 do not send it at all, so the one that a tool displays then comes from the tool’s own list. Registered phrases change as well: 413 was once “Request Entity Too Large”, then “Payload Too Large”, and is now “Content Too Large”.</source>
        <translation>Les programmes ne regardent que le nombre&#xa0;: la RFC&#xa0;9112 conseille aux clients de ne pas tenir compte du libellé, et un serveur peut le modifier ou le laisser vide. HTTP/2 et HTTP/3 ne le transmettent pas du tout&#xa0;: celui qu’affiche un outil provient alors de sa propre liste. Les libellés enregistrés changent eux aussi&#xa0;: 413 fut «&#xa0;Request Entity Too Large&#xa0;», puis «&#xa0;Payload Too Large&#xa0;», et s’appelle aujourd’hui «&#xa0;Content Too Large&#xa0;».</translation>
    </message>
    <message id="term:reason-phrase.name">
        <source>reason phrase</source>
        <translation>libellé de statut</translation>
    </message>
    <message id="term:reason-phrase.summary">
        <source>The short text after the status code, such as “Not Found”, meant for human readers only.</source>
        <translation>Court texte qui suit le code de statut, comme «&#xa0;Not Found&#xa0;», à la seule intention des lecteurs humains.</translation>
    </message>
    <message id="term:reason-phrase.synonyms">
        <source>status text
status message</source>
        <translation>motif
texte d’état
phrase de motif</translation>
    </message>
    <message id="term:redirect.definition">
        <source>301 and 308 announce a permanent move, 302 and 307 a temporary detour, and 303 names a page to fetch with GET. 307 and 308 keep the method, whereas after 301 or 302 a client may turn a POST into a GET. Behind Cloudflare, a redirect can come from a rule applied at the edge, without the origin being asked. If the rules of both sides send the client back and forth, it goes in circles until the browser reports too many redirects.</source>
        <translation>301 et 308 annoncent un déménagement définitif, 302 et 307 un détour provisoire, et 303 désigne une page à demander par GET. 307 et 308 conservent la méthode&#x202f;; après 301 ou 302, un client peut changer un POST en GET. Derrière Cloudflare, une redirection peut venir d’une règle appliquée en périphérie, sans que l’origine soit consultée. Si les règles des deux côtés se renvoient le client, celui-ci tourne en rond jusqu’à ce que le navigateur annonce trop de redirections.</translation>
    </message>
    <message id="term:redirect.name">
        <source>redirect</source>
        <translation>redirection</translation>
    </message>
    <message id="term:redirect.summary">
        <source>A response of the 3xx class that sends the client on to another address, mostly given in the header field Location.</source>
        <translation>Réponse de la classe 3xx qui renvoie le client vers une autre adresse, donnée le plus souvent par l’en-tête Location.</translation>
    </message>
    <message id="term:redirect.synonyms">
        <source>redirection
URL forwarding</source>
        <translation>renvoi
réacheminement</translation>
    </message>
    <message id="term:revalidation.definition">
        <source>The cache sends a conditional request, with the ETag of its copy in If-None-Match or its date in If-Modified-Since. If nothing has changed, the origin answers 304 without a body, and the copy is fresh again. Otherwise it sends the new version, mostly with a 200. Cloudflare reports a copy thus confirmed by the value REVALIDATED of CF-Cache-Status.</source>
        <translation>Le cache envoie une requête conditionnelle, avec l’ETag de sa copie dans If-None-Match ou la date de celle-ci dans If-Modified-Since. Si rien n’a changé, l’origine répond 304 sans corps et la copie redevient fraîche. Dans le cas contraire, elle envoie la nouvelle version, le plus souvent avec un code 200. Cloudflare signale une copie ainsi confirmée par la valeur REVALIDATED de CF-Cache-Status.</translation>
    </message>
    <message id="term:revalidation.name">
        <source>revalidation</source>
        <translation>revalidation</translation>
    </message>
    <message id="term:revalidation.summary">
        <source>The check by which a cache asks the origin server whether its stored copy may still be used.</source>
        <translation>Vérification par laquelle un cache demande au serveur d’origine si la copie qu’il conserve est encore valable.</translation>
    </message>
    <message id="term:revalidation.synonyms">
        <source>validation
conditional request</source>
        <translation>validation
requête conditionnelle</translation>
    </message>
    <message id="term:reverse-proxy.definition">
        <source>Nothing needs to be set in the browser: the site’s address simply leads to the reverse proxy, which the visitor takes for the origin itself. In RFC 9110 the term is another name for a gateway, unlike a proxy, which the client chooses. Before it passes a request on, it can filter it, answer from its cache, see to encryption or spread the load. Cloudflare is one, and so are nginx, Caddy or Traefik placed in front of an application.</source>
        <translation>Le navigateur n’a rien à régler&#xa0;: l’adresse du site mène tout droit au mandataire inverse, que le visiteur prend pour l’origine elle-même. La RFC&#xa0;9110 y voit un synonyme de passerelle, à la différence du mandataire (proxy), que choisit le client. Avant de transmettre une requête, il peut la filtrer, y répondre depuis son cache, se charger du chiffrement ou répartir la charge. Cloudflare en est un, de même que nginx, Caddy ou Traefik placés devant une application.</translation>
    </message>
    <message id="term:reverse-proxy.name">
        <source>reverse proxy</source>
        <translation>mandataire inverse (proxy inverse)</translation>
    </message>
    <message id="term:reverse-proxy.summary">
        <source>An intermediary that a site puts in front of its origin server, and that answers visitors in its name.</source>
        <translation>Intermédiaire qu’un site place devant son serveur d’origine et qui répond aux visiteurs en son nom.</translation>
    </message>
    <message id="term:reverse-proxy.synonyms">
        <source>gateway
surrogate
front-end server</source>
        <translation>serveur mandataire inverse
proxy inversé
frontal</translation>
    </message>
    <message id="term:server.definition">
        <source>“Server” names a role in one exchange, not a machine or a product. The same program can be the server on one connection and the client on the next: Cloudflare is the server for the visitor’s browser and a client of the web site behind it. A status code therefore always comes from a server on the path, but not necessarily from the one that holds the site.</source>
        <translation>Le mot «&#xa0;serveur&#xa0;» désigne un rôle tenu le temps d’un échange, non une machine ni un produit. Un même programme peut être serveur sur une connexion et client sur la suivante&#xa0;: Cloudflare est le serveur auquel s’adresse le navigateur du visiteur, et le client du site placé derrière lui. Un code de statut vient donc toujours d’un serveur, mais pas forcément de celui qui détient le site.</translation>
    </message>
    <message id="term:server.name">
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message id="term:server.summary">
        <source>The program at the receiving end of an HTTP connection: it takes in requests and sends back responses.</source>
        <translation>Programme auquel un client se connecte&#xa0;: il reçoit les requêtes HTTP et renvoie les réponses.</translation>
    </message>
    <message id="term:server.synonyms">
        <source>HTTP server
web server</source>
        <translation>serveur HTTP
serveur web</translation>
    </message>
    <message id="term:sni.definition">
        <source>The server needs this name to pick the right certificate, before it can read any HTTP header field at all. An origin that does not support SNI can make Cloudflare’s handshake fail, which gives an error 525. If the name does not match the host name of the HTTP request, Cloudflare refuses with a 403 (error 1013), while other servers may answer 421.</source>
        <translation>Le serveur a besoin de ce nom pour choisir le bon certificat, avant même de pouvoir lire le moindre en-tête HTTP. Une origine qui ne prend pas en charge l’indication SNI peut faire échouer la négociation avec Cloudflare, d’où une erreur 525. Si ce nom ne concorde pas avec le nom d’hôte de la requête HTTP, Cloudflare refuse par un 403 (erreur 1013)&#x202f;; d’autres serveurs peuvent répondre 421.</translation>
    </message>
    <message id="term:sni.name">
        <source>SNI</source>
        <translation>indication du nom du serveur (SNI)</translation>
    </message>
    <message id="term:sni.summary">
        <source>The part of the TLS handshake in which the client names the host it wants, so that one address can serve many sites.</source>
        <translation>Partie de la négociation TLS où le client nomme l’hôte voulu, ce qui permet à une même adresse de servir plusieurs sites.</translation>
    </message>
    <message id="term:sni.synonyms">
        <source>Server Name Indication</source>
        <translation>nom de serveur TLS</translation>
    </message>
    <message id="term:status-code.definition">
        <source>The first digit gives the class: 1 for interim news, 2 for success, 3 for redirection, 4 for a fault in the request, 5 for a failure on the server’s side. RFC 9110 provides for values from 100 to 599, and IANA keeps the official list. A client that does not know a code treats it like the first of its class, so that 522 counts as 500. Cloudflare’s four-digit 1xxx numbers are not status codes: they stand in the body of a response whose real code is, for example, 403.</source>
        <translation>Le premier chiffre donne la classe&#xa0;: 1 pour une information provisoire, 2 pour un succès, 3 pour une redirection, 4 pour une erreur dans la requête, 5 pour une défaillance du côté du serveur. La RFC&#xa0;9110 prévoit les valeurs de 100 à 599, et l’IANA en tient la liste officielle. Un client qui ne connaît pas un code le traite comme le premier de sa classe&#xa0;: 522 vaut alors 500. Les numéros 1xxx de Cloudflare, à quatre chiffres, ne sont pas des codes de statut&#xa0;: ils figurent dans le corps d’une réponse dont le vrai code est par exemple 403.</translation>
    </message>
    <message id="term:status-code.name">
        <source>status code</source>
        <translation>code de statut</translation>
    </message>
    <message id="term:status-code.summary">
        <source>The three-digit number by which a server says how a request turned out.</source>
        <translation>Nombre à trois chiffres par lequel un serveur dit quel sort il a réservé à la requête.</translation>
    </message>
    <message id="term:status-code.synonyms">
        <source>response code
HTTP code
return code</source>
        <translation>code d’état
code de réponse
code HTTP</translation>
    </message>
    <message id="term:timeout.definition">
        <source>Every server sets its own limits, so the first on the path to lose patience decides which code the visitor sees. 408 means that a server waited in vain for the client’s request, 504 that a gateway or proxy waited in vain for the server behind it. Cloudflare tells two cases apart: 522, when the origin does not answer at the TCP level, and 524, when it has received the request but the HTTP response is too long in coming. If the client is the first to give up, only the log keeps a 499.</source>
        <translation>Chaque serveur fixe ses propres limites&#xa0;: le premier qui perd patience sur le trajet décide du code que verra le visiteur. 408 signifie qu’un serveur a attendu en vain la requête du client, 504 qu’une passerelle ou un mandataire a attendu en vain le serveur placé derrière. Cloudflare distingue deux cas&#xa0;: 522, quand l’origine ne répond pas au niveau de TCP, et 524, quand elle a bien reçu la requête mais que la réponse HTTP tarde trop. Si c’est le client qui renonce le premier, seul le journal garde un 499.</translation>
    </message>
    <message id="term:timeout.name">
        <source>timeout</source>
        <translation>délai d’attente dépassé</translation>
    </message>
    <message id="term:timeout.summary">
        <source>What happens when one side gives up because the other did not do its part within the time allowed.</source>
        <translation>Situation où l’une des parties renonce, faute d’avoir reçu de l’autre, dans le temps imparti, ce qu’elle attendait.</translation>
    </message>
    <message id="term:timeout.synonyms">
        <source>time-out
timed out</source>
        <translation>temporisation
expiration du délai
dépassement de délai</translation>
    </message>
    <message id="term:tls.definition">
        <source>TLS took the place of SSL, whose name lives on in phrases such as “SSL certificate”. Behind Cloudflare there are two separate TLS connections, one from the visitor to Cloudflare, the other from Cloudflare to the origin, each with its own certificate. Errors 525 and 526 concern the second: the handshake failed or, in strict mode, the origin’s certificate was not accepted. On the first, a certificate problem yields no status code, only a browser warning.</source>
        <translation>TLS a succédé à SSL, dont le nom survit dans des expressions comme «&#xa0;certificat SSL&#xa0;». Derrière Cloudflare, il y a deux connexions TLS distinctes, l’une du visiteur à Cloudflare, l’autre de Cloudflare à l’origine, chacune avec son certificat. Les erreurs 525 et 526 concernent la seconde&#xa0;: la négociation a échoué ou, en mode strict, le certificat de l’origine n’a pas été accepté. Sur la première, un problème de certificat ne produit aucun code de statut, seulement un avertissement du navigateur.</translation>
    </message>
    <message id="term:tls.name">
        <source>TLS</source>
        <translation>sécurité de la couche de transport (TLS)</translation>
    </message>
    <message id="term:tls.summary">
        <source>The protocol that encrypts a connection and proves by a certificate whom one is talking to: it is the “S” of HTTPS.</source>
        <translation>Protocole qui chiffre une connexion et prouve, par un certificat, à qui l’on parle&#xa0;: c’est le «&#xa0;S&#xa0;» de HTTPS.</translation>
    </message>
    <message id="term:tls.synonyms">
        <source>SSL
HTTPS encryption</source>
        <translation>SSL
chiffrement TLS</translation>
    </message>
    <message id="term:ttl.definition">
        <source>For HTTP caches, RFC 9111 speaks of a freshness lifetime. A shared cache takes it from s-maxage, failing that from max-age, failing that from Expires, and without any of these may estimate it. Cloudflare distinguishes the edge TTL, for its own cache, from the browser TTL, which it announces to visitors, and has default edge TTLs for certain status codes. DNS records have a TTL too, which is why a change of address is not seen everywhere at once.</source>
        <translation>Pour les caches HTTP, la RFC&#xa0;9111 parle de durée de fraîcheur. Un cache partagé la tire de s-maxage, à défaut de max-age, à défaut d’Expires et, faute de toute indication, peut l’estimer. Cloudflare distingue la durée de vie en périphérie, pour son propre cache, de celle du navigateur, qu’il annonce aux visiteurs&#x202f;; la première a des valeurs par défaut pour certains codes de statut. Les enregistrements DNS ont eux aussi une durée de vie&#xa0;: voilà pourquoi un changement d’adresse n’est pas visible partout aussitôt.</translation>
    </message>
    <message id="term:ttl.name">
        <source>TTL</source>
        <translation>durée de vie (TTL)</translation>
    </message>
    <message id="term:ttl.summary">
        <source>The length of time for which a stored answer may be used without checking again.</source>
        <translation>Temps pendant lequel une réponse conservée peut resservir sans nouvelle vérification.</translation>
    </message>
    <message id="term:ttl.synonyms">
        <source>time to live
freshness lifetime
expiry</source>
        <translation>durée de conservation
durée de fraîcheur</translation>
    </message>
    <message id="term:upstream-downstream.definition">
        <source>The logs of nginx use the words in this sense, so what they call an upstream error concerns the server behind. RFC 9110 is stricter: there, upstream is wherever a message comes from, which puts the client upstream of its own request. For the two fixed directions it says “inbound”, toward the origin, and “outbound”, toward the user agent.</source>
        <translation>Les journaux de nginx emploient ces mots en ce sens&#xa0;: ce qu’ils appellent une erreur «&#xa0;upstream&#xa0;» concerne le serveur placé derrière. La RFC&#xa0;9110 est plus stricte&#xa0;: l’amont y est le côté d’où vient un message, si bien que le client se trouve en amont de sa propre requête. Pour nommer les deux directions fixes, elle dit «&#xa0;inbound&#xa0;» (vers l’origine) et «&#xa0;outbound&#xa0;» (vers l’agent utilisateur).</translation>
    </message>
    <message id="term:upstream-downstream.name">
        <source>upstream / downstream</source>
        <translation>amont / aval</translation>
    </message>
    <message id="term:upstream-downstream.summary">
        <source>Directions along the chain of servers: in everyday use, upstream leads to the origin server and downstream to the client.</source>
        <translation>Directions le long de la chaîne des serveurs&#xa0;: dans l’usage, l’amont mène au serveur d’origine et l’aval au client.</translation>
    </message>
    <message id="term:upstream-downstream.synonyms">
        <source>inbound / outbound
towards origin / towards client</source>
        <translation>vers l’origine / vers le client</translation>
    </message>
    <message id="term:user-agent.definition">
        <source>A browser is only the best-known example: search robots, command-line tools such as curl, mobile apps and household devices are user agents too, and nobody need be watching. What sets a user agent apart from other clients is that it initiates the request, where an intermediary only forwards one. In the header field User-Agent it states its name and version as it pleases, sometimes under a borrowed name, so the value proves nothing. Sites and firewalls judge by it all the same, and an unusual program may meet an error 403 or, at Cloudflare, 1010.</source>
        <translation>Le navigateur n’en est que l’exemple le plus connu&#xa0;: les robots des moteurs de recherche, les outils en ligne de commande comme curl, les applications mobiles et les appareils connectés en sont aussi, sans que personne soit forcément devant un écran. L’agent utilisateur se distingue des autres clients en ce qu’il prend l’initiative de la requête, quand un intermédiaire ne fait que la transmettre. Dans l’en-tête User-Agent, il annonce à sa guise son nom et sa version, parfois sous un nom d’emprunt&#xa0;: cette valeur ne prouve donc rien. Sites et pare-feu en tiennent pourtant compte, et un programme inhabituel peut se heurter à une erreur 403 ou, chez Cloudflare, 1010.</translation>
    </message>
    <message id="term:user-agent.name">
        <source>user agent</source>
        <translation>agent utilisateur</translation>
    </message>
    <message id="term:user-agent.summary">
        <source>Any client program that sets a request going, be it a browser, an app, a crawler or a script.</source>
        <translation>Tout programme client d’où part une requête&#xa0;: navigateur, application, robot d’indexation ou script.</translation>
    </message>
    <message id="term:user-agent.synonyms">
        <source>UA
browser
User-Agent</source>
        <translation>navigateur
programme client</translation>
    </message>
    <message id="1023-cloudflare.doubt">
        <source>Sources disagree: the facts gathered for this catalog give 409 for this number, while copies of Cloudflare’s page on it dated April 23, 2026 give 503.</source>
        <translation>Les sources divergent&#xa0;: les données réunies pour ce catalogue donnent 409 pour ce numéro, alors que des copies de la page de Cloudflare datées du 23&#xa0;avril 2026 donnent 503.</translation>
    </message>
    <message id="check:allow-cloudflare.text">
        <source>Allow all of Cloudflare’s IP ranges in the firewall, in .htaccess and in security plug-ins, and exempt them from rate limits: `https://www.cloudflare.com/ips/` lists them.</source>
        <translation>Autoriser toutes les plages d’adresses IP de Cloudflare dans le pare-feu, dans .htaccess et dans les extensions de sécurité, et les exempter des limites de débit&#xa0;: `https://www.cloudflare.com/ips/` les énumère.</translation>
    </message>
    <message id="check:certificate.text">
        <source>Look at the origin’s certificate: `openssl s_client -connect 203.0.113.10:443 -servername www.example.com -showcerts &lt;/dev/null`, with the origin’s address.</source>
        <translation>Examiner le certificat de l’origine&#xa0;: `openssl s_client -connect 203.0.113.10:443 -servername www.example.com -showcerts &lt;/dev/null`, avec l’adresse de l’origine.</translation>
    </message>
    <message id="check:dns-record.text">
        <source>In the Cloudflare dashboard, DNS &gt; Records: the A and AAAA records must hold the origin’s present address.</source>
        <translation>Dans le tableau de bord de Cloudflare, DNS &gt; Records&#xa0;: les enregistrements A et AAAA doivent porter l’adresse actuelle de l’origine.</translation>
    </message>
    <message id="check:error-analytics.text">
        <source>In the Cloudflare dashboard, compare “Edge status code” and “Origin status code” for the same minutes; Error Analytics shows a sample only.</source>
        <translation>Dans le tableau de bord de Cloudflare, comparer «&#xa0;Edge status code&#xa0;» et «&#xa0;Origin status code&#xa0;» sur les mêmes minutes&#x202f;; Error Analytics ne montre qu’un échantillon.</translation>
    </message>
    <message id="check:headers.text">
        <source>Look at the answer itself: `curl -sv -o /dev/null https://www.example.com/page`.</source>
        <translation>Regarder la réponse elle-même&#xa0;: `curl -sv -o /dev/null https://www.example.com/page`.</translation>
    </message>
    <message id="check:last-change.text">
        <source>Take back the last change (release, rule, plug-in, configuration) and see whether the fault goes.</source>
        <translation>Annuler le dernier changement (mise en production, règle, extension, configuration) et voir si la panne disparaît.</translation>
    </message>
    <message id="check:origin-direct.text">
        <source>Ask the origin past Cloudflare: `curl -sv -o /dev/null --resolve www.example.com:443:203.0.113.10 https://www.example.com/`, with the origin’s address.</source>
        <translation>Interroger l’origine sans passer par Cloudflare&#xa0;: `curl -sv -o /dev/null --resolve www.example.com:443:203.0.113.10 https://www.example.com/`, avec l’adresse de l’origine.</translation>
    </message>
    <message id="check:origin-logs.text">
        <source>Read the access and error logs of the origin at the minute of the fault: is the request in them, and with which status?</source>
        <translation>Lire les journaux des accès et des erreurs de l’origine à la minute de la panne&#xa0;: la requête y figure-t-elle, et avec quel statut&#x202f;?</translation>
    </message>
    <message id="check:other-network.text">
        <source>Try from another network, such as the phone’s mobile data, and without VPN.</source>
        <translation>Essayer depuis un autre réseau, par exemple la connexion mobile du téléphone, et sans VPN.</translation>
    </message>
    <message id="check:pause.text">
        <source>For a moment, set the record to DNS only or pause Cloudflare: if the fault stays, it is not Cloudflare’s. Then switch the proxy on again.</source>
        <translation>Mettre un moment l’enregistrement en «&#xa0;DNS uniquement&#xa0;», ou Cloudflare en pause&#xa0;: si la panne demeure, elle ne vient pas de Cloudflare. Réactiver ensuite le proxy.</translation>
    </message>
    <message id="check:private-window.text">
        <source>Open the page in a private window: if it works there, delete the site’s cookies and stored data.</source>
        <translation>Ouvrir la page dans une fenêtre privée&#xa0;: si elle s’y affiche, supprimer les cookies et les données enregistrées du site.</translation>
    </message>
    <message id="check:redirect-chain.text">
        <source>Follow the redirects: `curl -sIL --max-redirs 10 https://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;`.</source>
        <translation>Suivre les redirections&#xa0;: `curl -sIL --max-redirs 10 https://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;`.</translation>
    </message>
    <message id="check:reload.text">
        <source>Wait a minute, then reload the page once.</source>
        <translation>Attendre une minute, puis recharger la page une fois.</translation>
    </message>
    <message id="check:retry-after.text">
        <source>Wait as long as the Retry-After header says before the next try, and longer after each failure.</source>
        <translation>Attendre avant le prochain essai le temps qu’indique l’en-tête Retry-After, et davantage après chaque échec.</translation>
    </message>
    <message id="check:security-events.text">
        <source>In the Cloudflare dashboard, Security &gt; Analytics &gt; Events, filter by Ray ID: the event names the product and the rule that acted.</source>
        <translation>Dans le tableau de bord de Cloudflare, Security &gt; Analytics &gt; Events, filtrer par Ray ID&#xa0;: l’événement nomme le produit et la règle qui ont agi.</translation>
    </message>
    <message id="check:ssl-mode.text">
        <source>In the Cloudflare dashboard, SSL/TLS &gt; Overview, note the encryption mode in force.</source>
        <translation>Dans le tableau de bord de Cloudflare, SSL/TLS &gt; Overview, relever le mode de chiffrement en vigueur.</translation>
    </message>
    <message id="check:tell-owner.text">
        <source>Write to the site’s owner, with the address, the time and the Ray ID if the page shows one; Cloudflare helps only the owner of the domain.</source>
        <translation>Écrire au propriétaire du site, en indiquant l’adresse, l’heure et le Ray ID si la page en affiche un&#x202f;; Cloudflare n’aide que le propriétaire du domaine.</translation>
    </message>
    <message id="check:tell-site.text">
        <source>Write to the site’s owner, with the address and the time.</source>
        <translation>Écrire au propriétaire du site, en indiquant l’adresse et l’heure.</translation>
    </message>
    <message id="check:who-answered.text">
        <source>Find out who answered: no CF-Ray header means Cloudflare was not involved; with CF-Ray, compare the edge’s status with the origin’s.</source>
        <translation>Établir qui a répondu&#xa0;: sans en-tête CF-Ray, Cloudflare n’y est pour rien&#x202f;; avec CF-Ray, comparer le statut de la périphérie à celui de l’origine.</translation>
    </message>
    <message id="check:worker-logs.text">
        <source>Watch the Worker while you repeat the fault: `npx wrangler tail NAME`, or Workers &amp; Pages &gt; the Worker &gt; Observability.</source>
        <translation>Observer le Worker pendant que la panne se reproduit&#xa0;: `npx wrangler tail NOM`, ou Workers &amp; Pages &gt; le Worker &gt; Observability.</translation>
    </message>
    <message id="collect:account.ask">
        <source>With which account were you signed in (the name only, never the password)?</source>
        <translation>Avec quel compte étiez-vous connecté (son nom seulement, jamais le mot de passe)&#x202f;?</translation>
    </message>
    <message id="collect:account.how">
        <source>The user name or the role only: never the password, a token or a cookie.</source>
        <translation>Le nom d’utilisateur ou le rôle seulement&#xa0;: jamais le mot de passe, ni un jeton, ni un cookie.</translation>
    </message>
    <message id="collect:account.name">
        <source>The account that was used</source>
        <translation>Le compte utilisé</translation>
    </message>
    <message id="collect:browser.ask">
        <source>Which browser or app do you use, and which version?</source>
        <translation>Quel navigateur ou quelle application utilisez-vous, et dans quelle version&#x202f;?</translation>
    </message>
    <message id="collect:browser.how">
        <source>With the operating system, and the add-ons that filter or rewrite traffic.</source>
        <translation>Avec le système d’exploitation et les extensions qui filtrent ou réécrivent le trafic.</translation>
    </message>
    <message id="collect:browser.name">
        <source>Browser or app, and its version</source>
        <translation>Le navigateur ou l’application, et sa version</translation>
    </message>
    <message id="collect:certificate.ask">
        <source>Which certificate does your origin server present, and until when is it valid?</source>
        <translation>Quel certificat votre serveur d’origine présente-t-il, et jusqu’à quand est-il valable&#x202f;?</translation>
    </message>
    <message id="collect:certificate.how">
        <source>`openssl s_client -connect 203.0.113.10:443 -servername www.example.com -showcerts &lt;/dev/null`, with the origin’s address.</source>
        <translation>`openssl s_client -connect 203.0.113.10:443 -servername www.example.com -showcerts &lt;/dev/null`, avec l’adresse de l’origine.</translation>
    </message>
    <message id="collect:certificate.name">
        <source>The certificate the origin presents</source>
        <translation>Le certificat que présente l’origine</translation>
    </message>
    <message id="collect:dns-records.ask">
        <source>Which DNS records does this host name have, and are they proxied?</source>
        <translation>Quels enregistrements DNS ce nom d’hôte a-t-il, et passent-ils par le proxy&#x202f;?</translation>
    </message>
    <message id="collect:dns-records.how">
        <source>Name, type, target and proxy status as the DNS page shows them, and what `dig www.example.com` answers.</source>
        <translation>Nom, type, cible et état du proxy tels que la page DNS les affiche, et ce que répond `dig www.example.com`.</translation>
    </message>
    <message id="collect:dns-records.name">
        <source>The DNS records of the host name</source>
        <translation>Les enregistrements DNS du nom d’hôte</translation>
    </message>
    <message id="collect:edge-log.ask">
        <source>Which product and which rule does Cloudflare’s event log name for this request?</source>
        <translation>Quel produit et quelle règle le journal des événements de Cloudflare indique-t-il pour cette requête&#x202f;?</translation>
    </message>
    <message id="collect:edge-log.how">
        <source>Security events, Logpush or analytics, filtered by Ray ID: which product acted, by which rule, and both statuses (EdgeResponseStatus, OriginResponseStatus).</source>
        <translation>Événements de sécurité, Logpush ou statistiques, filtrés par Ray ID&#xa0;: le produit qui a agi, la règle, et les deux statuts (EdgeResponseStatus, OriginResponseStatus).</translation>
    </message>
    <message id="collect:edge-log.name">
        <source>Cloudflare’s own record of the request</source>
        <translation>La trace de la requête chez Cloudflare</translation>
    </message>
    <message id="collect:file.ask">
        <source>What are the size and type of the file?</source>
        <translation>Quels sont la taille et le type du fichier&#x202f;?</translation>
    </message>
    <message id="collect:file.how">
        <source>As the file manager shows them, with the number of files sent at once.</source>
        <translation>Tels que le gestionnaire de fichiers les affiche, avec le nombre de fichiers envoyés d’un coup.</translation>
    </message>
    <message id="collect:file.name">
        <source>Size and type of the file</source>
        <translation>La taille et le type du fichier</translation>
    </message>
    <message id="collect:frequency.ask">
        <source>Does it happen every time, or only now and then?</source>
        <translation>Cela se produit-il à chaque fois, ou seulement par moments&#x202f;?</translation>
    </message>
    <message id="collect:frequency.how">
        <source>Count a few tries: a steady fault and a passing one have different causes.</source>
        <translation>Compter quelques essais&#xa0;: une panne constante et une panne passagère n’ont pas les mêmes causes.</translation>
    </message>
    <message id="collect:frequency.name">
        <source>Every time, or now and then</source>
        <translation>À chaque fois ou par moments</translation>
    </message>
    <message id="collect:har-paused.ask">
        <source>Could you record the same steps again with Cloudflare paused?</source>
        <translation>Pourriez-vous enregistrer les mêmes étapes avec Cloudflare en pause&#x202f;?</translation>
    </message>
    <message id="collect:har-paused.how">
        <source>The same steps with Cloudflare paused, or with the record set to DNS only: the difference shows on which side the fault lies.</source>
        <translation>Les mêmes étapes avec Cloudflare en pause, ou l’enregistrement en «&#xa0;DNS uniquement&#xa0;»&#xa0;: la différence montre de quel côté se trouve la panne.</translation>
    </message>
    <message id="collect:har-paused.name">
        <source>A second HAR file with Cloudflare paused</source>
        <translation>Un second fichier HAR, Cloudflare en pause</translation>
    </message>
    <message id="collect:har.ask">
        <source>Could you record the fault as a HAR file, without cookies and passwords?</source>
        <translation>Pourriez-vous enregistrer la panne dans un fichier HAR, sans cookies ni mots de passe&#x202f;?</translation>
    </message>
    <message id="collect:har.how">
        <source>Browser tools, Network tab, tick “Preserve log”, repeat the fault, export. Sanitize it first: it can hold cookies and passwords.</source>
        <translation>Outils de développement, onglet Réseau, cocher «&#xa0;Conserver les journaux&#xa0;», reproduire la panne, exporter. Le nettoyer d’abord&#xa0;: il peut contenir des cookies et des mots de passe.</translation>
    </message>
    <message id="collect:har.name">
        <source>A HAR file</source>
        <translation>Un fichier HAR</translation>
    </message>
    <message id="collect:ip.ask">
        <source>Which IP address does the error page show?</source>
        <translation>Quelle adresse IP la page d’erreur affiche-t-elle&#x202f;?</translation>
    </message>
    <message id="collect:ip.how">
        <source>The error page often shows it; otherwise any “what is my IP” page does. It is personal data: ask only where it is needed.</source>
        <translation>La page d’erreur l’affiche souvent&#x202f;; sinon, une page du type «&#xa0;quelle est mon adresse IP&#xa0;». C’est une donnée personnelle&#xa0;: ne la demander que si elle est utile.</translation>
    </message>
    <message id="collect:ip.name">
        <source>The visitor’s public IP address</source>
        <translation>L’adresse IP publique du visiteur</translation>
    </message>
    <message id="collect:message.ask">
        <source>Could you send a screenshot of the whole page, with its code and wording?</source>
        <translation>Pourriez-vous nous envoyer une capture d’écran de toute la page, avec son code et son texte&#x202f;?</translation>
    </message>
    <message id="collect:message.how">
        <source>A screenshot of the whole page shows the code, the wording and whose logo the page carries.</source>
        <translation>Une capture d’écran de toute la page montre le code, le texte et le logo qui y figure.</translation>
    </message>
    <message id="collect:message.name">
        <source>The exact code and wording</source>
        <translation>Le code et le texte exacts</translation>
    </message>
    <message id="collect:mtr.ask">
        <source>Could your host run an MTR from the origin server to Cloudflare?</source>
        <translation>Votre hébergeur pourrait-il lancer un MTR du serveur d’origine vers Cloudflare&#x202f;?</translation>
    </message>
    <message id="collect:mtr.how">
        <source>From the origin to the Cloudflare address that connected most often: `mtr -rwc 100 198.51.100.7`.</source>
        <translation>De l’origine vers l’adresse de Cloudflare qui s’est connectée le plus souvent&#xa0;: `mtr -rwc 100 198.51.100.7`.</translation>
    </message>
    <message id="collect:mtr.name">
        <source>An MTR or a traceroute from the origin</source>
        <translation>Un MTR ou un traceroute depuis l’origine</translation>
    </message>
    <message id="collect:origin-logs.ask">
        <source>What do your origin server’s access and error logs say at that time?</source>
        <translation>Que disent à cette heure les journaux des accès et des erreurs de votre serveur d’origine&#x202f;?</translation>
    </message>
    <message id="collect:origin-logs.how">
        <source>Access log and error log of the web server and of the application, five minutes on either side; a missing line is a finding too.</source>
        <translation>Journal des accès et journal des erreurs du serveur web et de l’application, cinq minutes de part et d’autre&#x202f;; une ligne absente est aussi un renseignement.</translation>
    </message>
    <message id="collect:origin-logs.name">
        <source>The origin’s logs around that time</source>
        <translation>Les journaux de l’origine autour de cette heure</translation>
    </message>
    <message id="collect:proxy-logs.ask">
        <source>What do the logs of your load balancer, proxy or firewall say?</source>
        <translation>Que disent les journaux de votre répartiteur de charge, de votre mandataire ou de votre pare-feu&#x202f;?</translation>
    </message>
    <message id="collect:proxy-logs.how">
        <source>Load balancers, caches, reverse proxies and firewalls between Cloudflare and the origin, not only the web server.</source>
        <translation>Répartiteurs de charge, caches, mandataires inverses et pare-feu entre Cloudflare et l’origine, et pas seulement le serveur web.</translation>
    </message>
    <message id="collect:proxy-logs.name">
        <source>The logs of everything in between</source>
        <translation>Les journaux de tout ce qui se trouve entre les deux</translation>
    </message>
    <message id="collect:rate.ask">
        <source>How many requests per minute does your program send?</source>
        <translation>Combien de requêtes par minute votre programme envoie-t-il&#x202f;?</translation>
    </message>
    <message id="collect:rate.how">
        <source>Count per minute, per address and per key, from the program’s log or the server’s access log.</source>
        <translation>Compter par minute, par adresse et par clé, d’après le journal du programme ou celui des accès du serveur.</translation>
    </message>
    <message id="collect:rate.name">
        <source>How many requests, and how fast</source>
        <translation>Le nombre et le rythme des requêtes</translation>
    </message>
    <message id="collect:ray-id.ask">
        <source>What is the Ray ID at the bottom of the page?</source>
        <translation>Quel est l’identifiant Ray ID inscrit au bas de la page&#x202f;?</translation>
    </message>
    <message id="collect:ray-id.how">
        <source>At the foot of a Cloudflare error page, or in the response header CF-Ray. It leads straight to the request in Cloudflare’s logs.</source>
        <translation>Au bas d’une page d’erreur de Cloudflare, ou dans l’en-tête de réponse CF-Ray. Il mène droit à la requête dans les journaux de Cloudflare.</translation>
    </message>
    <message id="collect:ray-id.name">
        <source>The Ray ID</source>
        <translation>L’identifiant Ray ID</translation>
    </message>
    <message id="collect:redirect-chain.ask">
        <source>Which addresses follow one another in the address bar?</source>
        <translation>Quelles adresses se succèdent dans la barre d’adresse&#x202f;?</translation>
    </message>
    <message id="collect:redirect-chain.how">
        <source>`curl -sIL --max-redirs 10 https://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;` lists each hop and where it leads.</source>
        <translation>`curl -sIL --max-redirs 10 https://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;` énumère chaque étape et sa destination.</translation>
    </message>
    <message id="collect:redirect-chain.name">
        <source>The chain of redirects</source>
        <translation>La chaîne de redirections</translation>
    </message>
    <message id="collect:request.ask">
        <source>Which method, headers and body does your program send?</source>
        <translation>Quelle méthode, quels en-têtes et quel corps votre programme envoie-t-il&#x202f;?</translation>
    </message>
    <message id="collect:request.how">
        <source>Method, address, headers and body, from the program’s log or with “Copy as cURL”. Mask Authorization and Cookie.</source>
        <translation>Méthode, adresse, en-têtes et corps, d’après le journal du programme ou par «&#xa0;Copier comme cURL&#xa0;». Masquer Authorization et Cookie.</translation>
    </message>
    <message id="collect:request.name">
        <source>The request as it was sent</source>
        <translation>La requête telle qu’elle a été envoyée</translation>
    </message>
    <message id="collect:response-headers.ask">
        <source>Which response headers come with it?</source>
        <translation>Quels en-têtes accompagnent la réponse&#x202f;?</translation>
    </message>
    <message id="collect:response-headers.how">
        <source>`curl -sI https://www.example.com/page`, or the Network tab of the browser’s tools. Leave out Set-Cookie.</source>
        <translation>`curl -sI https://www.example.com/page`, ou l’onglet Réseau des outils du navigateur. Retirer Set-Cookie.</translation>
    </message>
    <message id="collect:response-headers.name">
        <source>The response headers</source>
        <translation>Les en-têtes de la réponse</translation>
    </message>
    <message id="collect:scope.ask">
        <source>Does it also happen on another device or another network?</source>
        <translation>Cela se produit-il aussi sur un autre appareil ou un autre réseau&#x202f;?</translation>
    </message>
    <message id="collect:scope.how">
        <source>Another person, another device, another network: one visitor alone points to that visitor’s side, everybody points to the site’s.</source>
        <translation>Une autre personne, un autre appareil, un autre réseau&#xa0;: si un seul visiteur est touché, chercher de son côté&#x202f;; si tous le sont, du côté du site.</translation>
    </message>
    <message id="collect:scope.name">
        <source>Who else sees it</source>
        <translation>Qui d’autre le constate</translation>
    </message>
    <message id="collect:since.ask">
        <source>Since when has it happened, and did anything change just before?</source>
        <translation>Depuis quand cela se produit-il, et quelque chose a-t-il changé juste avant&#x202f;?</translation>
    </message>
    <message id="collect:since.how">
        <source>A release, a move, a new certificate, a new rule, a plug-in update: most faults follow a change.</source>
        <translation>Une mise en production, un déménagement, un nouveau certificat, une nouvelle règle, une extension mise à jour&#xa0;: la plupart des pannes suivent un changement.</translation>
    </message>
    <message id="collect:since.name">
        <source>Since when, and what changed just before</source>
        <translation>Depuis quand, et ce qui a changé juste avant</translation>
    </message>
    <message id="collect:steps.ask">
        <source>What were you doing just before, step by step?</source>
        <translation>Que faisiez-vous juste avant, étape par étape&#x202f;?</translation>
    </message>
    <message id="collect:steps.how">
        <source>The clicks, the form, the file, in order, so that somebody else can repeat them.</source>
        <translation>Les clics, le formulaire, le fichier, dans l’ordre, pour que quelqu’un d’autre puisse les refaire.</translation>
    </message>
    <message id="collect:steps.name">
        <source>What was done just before</source>
        <translation>Ce qui a été fait juste avant</translation>
    </message>
    <message id="collect:time.ask">
        <source>When did it happen (date, time and time zone)?</source>
        <translation>Quand cela s’est-il produit (date, heure et fuseau horaire)&#x202f;?</translation>
    </message>
    <message id="collect:time.how">
        <source>To the minute at least: logs are searched by time, and a time without its zone can be off by hours.</source>
        <translation>À la minute près au moins&#xa0;: les journaux se consultent par heure, et une heure sans fuseau peut tromper de plusieurs heures.</translation>
    </message>
    <message id="collect:time.name">
        <source>Date, time and time zone</source>
        <translation>La date, l’heure et le fuseau horaire</translation>
    </message>
    <message id="collect:trace.ask">
        <source>What does the page /cdn-cgi/trace of the same site say in that browser?</source>
        <translation>Qu’indique la page /cdn-cgi/trace du même site dans ce navigateur&#x202f;?</translation>
    </message>
    <message id="collect:trace.how">
        <source>Open `https://www.example.com/cdn-cgi/trace`, with the site’s own host name, in the browser that saw the error, and copy what it says.</source>
        <translation>Ouvrir `https://www.example.com/cdn-cgi/trace`, avec le nom d’hôte du site, dans le navigateur qui a vu l’erreur, et copier ce qu’elle indique.</translation>
    </message>
    <message id="collect:trace.name">
        <source>The trace page</source>
        <translation>La page de trace</translation>
    </message>
    <message id="collect:url.ask">
        <source>What is the full address shown in your browser?</source>
        <translation>Quelle est l’adresse complète affichée dans votre navigateur&#x202f;?</translation>
    </message>
    <message id="collect:url.how">
        <source>Copy it from the address bar, with everything behind the question mark, rather than describing the page.</source>
        <translation>La copier depuis la barre d’adresse, avec tout ce qui suit le point d’interrogation, plutôt que de décrire la page.</translation>
    </message>
    <message id="collect:url.name">
        <source>The full address (URL)</source>
        <translation>L’adresse complète (URL)</translation>
    </message>
    <message id="collect:worker.ask">
        <source>Which Worker runs on this route, and when was it last deployed?</source>
        <translation>Quel Worker s’exécute sur cette route, et quand a-t-il été déployé pour la dernière fois&#x202f;?</translation>
    </message>
    <message id="collect:worker.how">
        <source>Name of the Worker, time of the last deployment, and what `npx wrangler tail` prints while the fault is repeated.</source>
        <translation>Nom du Worker, heure du dernier déploiement, et ce qu’affiche `npx wrangler tail` pendant que la panne se reproduit.</translation>
    </message>
    <message id="collect:worker.name">
        <source>The Worker, its last deployment and its log</source>
        <translation>Le Worker, son dernier déploiement et son journal</translation>
    </message>
    <message id="unit:GB.name">
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message id="unit:KB.name">
        <source>KB</source>
        <translation>ko</translation>
    </message>
    <message id="unit:MB.name">
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message id="unit:s.name">
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
</TS>
