<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Copy the page</source>
        <translation>&amp;Copier la page</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Recent pages</source>
        <translation>Pages &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <translation>&amp;Guides</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Exporter en PDF…</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>En &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>Chercher dans la &amp;page</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>&amp;Filter the codes</source>
        <translation>&amp;Filtrer les codes</translation>
    </message>
    <message>
        <source>&amp;Codes pane</source>
        <translation>Volet des &amp;codes</translation>
    </message>
    <message>
        <source>&amp;Glossary pane</source>
        <translation>Volet du &amp;glossaire</translation>
    </message>
    <message>
        <source>Search the &amp;glossary</source>
        <translation>Chercher dans le &amp;glossaire</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Statut</source>
        <translation>À &amp;propos de Statut</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>F&amp;avorites</source>
        <translation>F&amp;avoris</translation>
    </message>
    <message>
        <source>Fa&amp;vorite</source>
        <translation>Fa&amp;vori</translation>
    </message>
    <message>
        <source>What to &amp;do, for</source>
        <translation>Que &amp;faire, pour</translation>
    </message>
    <message>
        <source>The &amp;visitor</source>
        <translation>Le &amp;visiteur</translation>
    </message>
    <message>
        <source>The site &amp;owner</source>
        <translation>Le &amp;propriétaire du site</translation>
    </message>
    <message>
        <source>The support &amp;agent</source>
        <translation>L’&amp;agent de l’assistance</translation>
    </message>
    <message>
        <source>&amp;Questions: who must act?</source>
        <translation>&amp;Questions&#xa0;: qui doit agir&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Cas</translation>
    </message>
    <message>
        <source>E&amp;xport the notes…</source>
        <translation>E&amp;xporter les notes…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Imp&amp;orter des notes…</translation>
    </message>
    <message>
        <source>C&amp;ase panel</source>
        <translation>Panneau du c&amp;as</translation>
    </message>
    <message>
        <source>What to &amp;collect</source>
        <translation>À re&amp;cueillir</translation>
    </message>
    <message>
        <source>&amp;Reply to the customer</source>
        <translation>&amp;Réponse au client</translation>
    </message>
    <message>
        <source>&amp;Note of your own</source>
        <translation>&amp;Note personnelle</translation>
    </message>
    <message>
        <source>New c&amp;ase</source>
        <translation>Nouveau c&amp;as</translation>
    </message>
    <message>
        <source>&amp;Table of codes</source>
        <translation>&amp;Tableau des codes</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Not to be confused with</source>
        <translation>À ne pas confondre avec</translation>
    </message>
    <message>
        <source>From the pack %1</source>
        <translation>Tiré du catalogue %1</translation>
    </message>
    <message>
        <source>Emitted by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>At Cloudflare</source>
        <translation>Chez Cloudflare</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Also called (%1)</source>
        <extracomment>%1 is a language&apos;s own name for itself</extracomment>
        <translation>Autres noms (%1)</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tree and by search</source>
        <translation>
            <numerusform>et %n autre, dans l’arbre et par la recherche</numerusform>
            <numerusform>et %n autres, dans l’arbre et par la recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status codes</source>
        <translation>Codes de statut HTTP</translation>
    </message>
    <message>
        <source>What each code means, who emits it and what the sources say of it, with the words around it, in English and French.</source>
        <translation>Ce que veut dire chaque code, qui l’émet et ce qu’en disent les sources, avec le vocabulaire qui l’entoure, en français et en anglais.</translation>
    </message>
    <message>
        <source>This reference gives Cloudflare’s reading of the codes beside that of the standard. It is not the standard: the official status of an Internet protocol is stated in STD 1, and what a code means in the document that its page names.</source>
        <translation>Cette référence donne l’interprétation de Cloudflare à côté de celle de la norme. Elle n’est pas la norme&#xa0;: le statut officiel d’un protocole d’Internet figure dans la STD 1, et le sens d’un code dans le document que cite sa page.</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>Les classes</translation>
    </message>
    <message>
        <source>The seven terms</source>
        <translation>Les sept termes</translation>
    </message>
    <message>
        <source>A note on caching</source>
        <translation>À propos de la mise en cache</translation>
    </message>
    <message>
        <source>What may be cached by default may be cached at Cloudflare too, unless the method or a cache control says otherwise. Page rules, edge TTL settings and the origin server’s header fields are weighed together.</source>
        <translation>Ce qui peut être mis en cache par défaut peut l’être aussi chez Cloudflare, sauf si la méthode ou une directive de cache s’y oppose. Les règles de page, les durées de vie réglées en périphérie et les en-têtes du serveur d’origine sont pesés ensemble.</translation>
    </message>
    <message>
        <source>Cacheable by the standard, not cached by Cloudflare’s default:</source>
        <translation>Mis en cache par défaut selon la norme, mais pas chez Cloudflare&#xa0;:</translation>
    </message>
    <message>
        <source>Cached by Cloudflare’s default, not by the standard’s:</source>
        <translation>Mis en cache par défaut chez Cloudflare, mais pas selon la norme&#xa0;:</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Catalog %1, with the IANA registry of %2.</source>
        <translation>Catalogue %1, avec le registre de l’IANA du %2.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>What a support agent does first</source>
        <translation>Les premiers gestes de l’assistance</translation>
    </message>
    <message>
        <source>A customer with an error and no sure number?</source>
        <translation>Un client, une erreur, et pas de numéro sûr&#x202f;?</translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation>Tableau des codes</translation>
    </message>
    <message>
        <source>All codes of all issuers, by class.</source>
        <translation>Tous les codes, quel que soit l’émetteur, par classe.</translation>
    </message>
</context>
<context>
    <name>CardArticle</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Réponse fausse</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>was answered</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>You answered:</source>
        <translation>Vous avez répondu&#xa0;:</translation>
    </message>
    <message>
        <source>The answer:</source>
        <translation>La réponse&#xa0;:</translation>
    </message>
    <message>
        <source>With the page open it counts as hard: it comes back sooner.</source>
        <translation>Avec la fiche ouverte, elle compte comme difficile&#xa0;: elle revient plus tôt.</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Pourquoi pas les autres</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %n time(s)</source>
        <translation>
            <numerusform>Oublié %n fois</numerusform>
            <numerusform>Oublié %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking it once more teaches little. It rests now; look at what you take it for:</source>
        <translation>La poser une fois de plus n’apprend pas grand-chose. Elle se repose maintenant&#x202f;; regardez avec quoi vous la confondez&#xa0;:</translation>
    </message>
    <message>
        <source>Asking it once more teaches little. It rests now; read its page:</source>
        <translation>La poser une fois de plus n’apprend pas grand-chose. Elle se repose maintenant&#x202f;; lisez sa fiche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Type the answer</source>
        <translation>Saisir la réponse</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the line</source>
        <translation>Alt+Haut et Alt+Bas déplacent la ligne</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>grade: not known</comment>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>grade: known with difficulty</comment>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>grade: known</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>grade: known at once</comment>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>grade: not known</comment>
        <translation>Pas su</translation>
    </message>
    <message>
        <source>Knew it</source>
        <comment>grade: known</comment>
        <translation>Su</translation>
    </message>
    <message>
        <source>Comes back after %1</source>
        <extracomment>what a grade does to a card; %1 is a time: &quot;10 min&quot;, &quot;3 days&quot;</extracomment>
        <translation>Revient après %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Passer (S)</translation>
    </message>
    <message>
        <source>Go on without an answer; the card comes back next time</source>
        <translation>Continuer sans répondre&#x202f;; la carte reviendra la prochaine fois</translation>
    </message>
    <message>
        <source>Close the page (E)</source>
        <translation>Fermer la fiche (E)</translation>
    </message>
    <message>
        <source>Open the page (E)</source>
        <translation>Ouvrir la fiche (E)</translation>
    </message>
    <message>
        <source>The page of what is asked, beside the card</source>
        <translation>La fiche de ce qui est demandé, à côté de la carte</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the last answer back, with what it did to the card</source>
        <translation>Reprendre la dernière réponse, avec ce qu’elle a changé à la carte</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>La poser quand même</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminer (Échap)</translation>
    </message>
</context>
<context>
    <name>CardsCommand</name>
    <message>
        <source>there is no topic “%1”; there are: %2.</source>
        <translation>aucun sujet ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no topic “%1”; did you mean “%2”?</source>
        <translation>aucun sujet ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>List copied.</source>
        <translation>Liste copiée.</translation>
    </message>
    <message>
        <source>Reply copied.</source>
        <translation>Réponse copiée.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>Replies that you edited by hand will be discarded. Begin a new case all the same?</source>
        <translation>Les réponses retouchées à la main seront abandonnées. Commencer tout de même un nouveau cas&#x202f;?</translation>
    </message>
    <message>
        <source>A new case: all fields are empty.</source>
        <translation>Nouveau cas&#xa0;: tous les champs sont vides.</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>Il n’existe pas d’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What to collect</source>
        <translation>À recueillir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>CatalogProblem</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
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
        <source>a number with a fraction</source>
        <translation>un nombre à virgule</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>rien (null)</translation>
    </message>
    <message>
        <source>a status code or an error number</source>
        <translation>un code de statut ou un numéro d’erreur</translation>
    </message>
    <message>
        <source>a status code</source>
        <translation>un code de statut</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>un terme</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than the %2 that are read.</source>
        <translation>Le fichier compte %1 octets, plus que les %2 admis.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2: %3).</source>
        <translation>Ce n’est pas du JSON valide (ligne %1, colonne %2&#xa0;: %3).</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>The file is of format %1, and this program knows format %2.</source>
        <translation>Le fichier est au format %1, et ce programme connaît le format %2.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>On attendait %1, on trouve %2.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>The text holds the control character %1.</source>
        <translation>Le texte contient le caractère de commande %1.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un des mots admis ici.</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 sort de l’intervalle de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not an https address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir d’identifiant ici.</translation>
    </message>
    <message>
        <source>The id “%1” is taken.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est déjà pris.</translation>
    </message>
    <message>
        <source>Nothing has the id “%1”.</source>
        <translation>Rien ne porte l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Expected the id of %1, found “%2”.</source>
        <translation>On attendait l’identifiant d’%1, on trouve «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” refers to itself.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à lui-même.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue de ce programme.</translation>
    </message>
    <message>
        <source>A text of the built-in catalog stands here in English only.</source>
        <translation>Un texte du catalogue intégré ne figure ici qu’en anglais.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the built-in catalog.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est réservée au catalogue intégré.</translation>
    </message>
    <message>
        <source>The file holds no entry.</source>
        <translation>Le fichier ne contient aucune entrée.</translation>
    </message>
    <message>
        <source>There are more problems than the %1 that are listed.</source>
        <translation>Il y a d’autres problèmes que les %1 énumérés.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifier que le fichier existe et qu’il peut être lu.</translation>
    </message>
    <message>
        <source>Name a .json file.</source>
        <translation>Indiquer un fichier .json.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Le répartir en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Mend the JSON at that place; often a comma or a quotation mark is missing just before it.</source>
        <translation>Corriger le JSON à cet endroit&#x202f;; il manque souvent une virgule ou un guillemet juste avant.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrer le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>N’en garder qu’une.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: %1, or use a newer version of this program.</source>
        <translation>Écrire &quot;format&quot;: %1, ou utiliser une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Remove it; these may stand here: %1.</source>
        <translation>La supprimer&#x202f;; sont admises ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write “%1” if that is what is meant, or remove it.</source>
        <translation>Écrire «&#xa0;%1&#xa0;» si c’est ce qui était voulu, ou la supprimer.</translation>
    </message>
    <message>
        <source>Add it; FORMAT.md shows an example.</source>
        <translation>L’ajouter&#x202f;; FORMAT.md en donne un exemple.</translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation>Écrire ici %1.</translation>
    </message>
    <message>
        <source>Write the text, or remove the key where it may be left out.</source>
        <translation>Écrire le texte, ou supprimer la clé si elle est facultative.</translation>
    </message>
    <message>
        <source>Give at least one item.</source>
        <translation>Donner au moins un élément.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Le supprimer.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisir parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write a number within the range.</source>
        <translation>Écrire un nombre de cet intervalle.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>L’écrire sous la forme AAAA-MM-JJ, AAAA-MM ou AAAA.</translation>
    </message>
    <message>
        <source>Write a full address that begins with https://.</source>
        <translation>Écrire une adresse complète, qui commence par https://.</translation>
    </message>
    <message>
        <source>Write an id such as “%1”: lower-case letters, digits and hyphens.</source>
        <translation>Écrire un identifiant tel que «&#xa0;%1&#xa0;»&#xa0;: des minuscules sans accent, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Choose another id; the catalog has an entry of that name.</source>
        <translation>Choisir un autre identifiant&#x202f;; le catalogue a déjà une entrée de ce nom.</translation>
    </message>
    <message>
        <source>Choose another id; the first one stands in %1.</source>
        <translation>Choisir un autre identifiant&#x202f;; le premier se trouve dans %1.</translation>
    </message>
    <message>
        <source>Add the entry it names, or remove the link.</source>
        <translation>Ajouter l’entrée qu’il désigne, ou supprimer le lien.</translation>
    </message>
    <message>
        <source>Write “%1” if that is what is meant.</source>
        <translation>Écrire «&#xa0;%1&#xa0;» si c’est ce qui était voulu.</translation>
    </message>
    <message>
        <source>Write the id of %1 here.</source>
        <translation>Écrire ici l’identifiant d’%1.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Ne le garder qu’une fois.</translation>
    </message>
    <message>
        <source>Remove it from the list.</source>
        <translation>Le retirer de la liste.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utiliser l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write the English text alone; the others stand in translations/.</source>
        <translation>N’écrire que le texte anglais&#x202f;; les autres langues se trouvent dans translations/.</translation>
    </message>
    <message>
        <source>Remove it from this file.</source>
        <translation>La retirer de ce fichier.</translation>
    </message>
    <message>
        <source>Mend these, then check the file again.</source>
        <translation>Corriger ceux-ci, puis vérifier de nouveau le fichier.</translation>
    </message>
    <message>
        <source>something to collect</source>
        <translation>d’un élément à recueillir</translation>
    </message>
    <message>
        <source>“%1” leads to nothing that can be shown here.</source>
        <translation>«&#xa0;%1&#xa0;» ne mène à rien qui puisse être affiché ici.</translation>
    </message>
    <message>
        <source>Two ids are needed, and there are %1.</source>
        <translation>Il faut deux identifiants, et il y en a %1.</translation>
    </message>
    <message>
        <source>Check its spelling; FORMAT.md says what braces can hold.</source>
        <translation>Vérifier l’orthographe&#x202f;; FORMAT.md indique ce que les accolades peuvent contenir.</translation>
    </message>
    <message>
        <source>Name the two codes or terms that the text tells apart.</source>
        <translation>Nommer les deux codes ou termes que le texte distingue.</translation>
    </message>
    <message>
        <source>“%1” does not come before “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne vient pas avant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name who asked first, then who was asked; the order is: %1.</source>
        <translation>Nommer d’abord qui a demandé, puis à qui&#x202f;; l’ordre est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a code, an error number or a class</source>
        <translation>d’un code, d’un numéro d’erreur ou d’une classe</translation>
    </message>
    <message>
        <source>No question or outcome of this tree has the id “%1”.</source>
        <translation>Aucune question ni aucune issue de cet arbre ne porte l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A question needs at least two answers, and there is %1.</source>
        <translation>Une question demande au moins deux réponses, et il y en a %1.</translation>
    </message>
    <message>
        <source>The questions go round in a circle: %1.</source>
        <translation>Les questions tournent en rond&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No answer leads to “%1”.</source>
        <translation>Aucune réponse ne mène à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name a question or an outcome of this tree.</source>
        <translation>Indiquer une question ou une issue de cet arbre.</translation>
    </message>
    <message>
        <source>Add another answer, or ask the next question in its stead.</source>
        <translation>Ajouter une réponse, ou poser la question suivante à la place.</translation>
    </message>
    <message>
        <source>Let this answer lead to a question that is not on the way to it, or to an outcome.</source>
        <translation>Faire mener cette réponse à une question qui n’est pas sur son chemin, ou à une issue.</translation>
    </message>
    <message>
        <source>Let an answer lead to it, or remove it; the first question of the list is asked first.</source>
        <translation>Y faire mener une réponse, ou l’enlever&#x202f;; la première question de la liste est posée en premier.</translation>
    </message>
    <message>
        <source>a code, an error number or a term</source>
        <translation>un code, un numéro d’erreur ou un terme</translation>
    </message>
    <message>
        <source>A scenario has %2 to %3 choices, and there are %1.</source>
        <translation>Un cas a de %2 à %3 choix, et il y en a %1.</translation>
    </message>
    <message>
        <source>Exactly one choice must be right, and %1 are.</source>
        <translation>Un choix et un seul doit être juste, et %1 le sont.</translation>
    </message>
    <message>
        <source>Add choices, or take the weakest away.</source>
        <translation>Ajouter des choix, ou retirer les plus faibles.</translation>
    </message>
    <message>
        <source>Write &quot;right&quot;: true at that one choice and at no other.</source>
        <translation>Écrire &quot;right&quot;: true à ce seul choix, et à aucun autre.</translation>
    </message>
    <message>
        <source>Add issuers, codes, errors, terms, limits, guides or scenarios, or remove the file.</source>
        <translation>Y ajouter des émetteurs, des codes, des erreurs, des termes, des limites, des guides ou des cas, ou supprimer le fichier.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1 %2: what is collected, what is missing</source>
        <extracomment>%1: number of a code, %2: its name; the heading of a list of what is known of a case</extracomment>
        <translation>%1 %2&#xa0;: ce qui est recueilli, ce qui manque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is collected (&quot;The Ray ID&quot;), %2: its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: MISSING – %2</source>
        <extracomment>%1: what is missing (&quot;The Ray ID&quot;), %2: how to get it</extracomment>
        <translation>%1&#xa0;: MANQUANT – %2</translation>
    </message>
    <message>
        <source>%1: %2 – TO BE CONFIRMED</source>
        <extracomment>%1: what is meant (&quot;The Ray ID&quot;), %2: a value that nobody has confirmed</extracomment>
        <translation>%1&#xa0;: %2 – À CONFIRMER</translation>
    </message>
</context>
<context>
    <name>CodeArticle</name>
    <message>
        <source>To take with care</source>
        <translation>À prendre avec précaution</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Pièges</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>From the pack %1</source>
        <translation>Tiré du catalogue %1</translation>
    </message>
    <message>
        <source>cacheable by default</source>
        <translation>mis en cache par défaut</translation>
    </message>
    <message>
        <source>Emitted by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Who must act</source>
        <extracomment>Before the words for whoever must act, the likeliest first: &quot;the site owner, else the visitor&quot;</extracomment>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>nobody has to do anything</source>
        <translation>personne n’a rien à faire</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, sinon </translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>For the visitor</source>
        <translation>Pour le visiteur</translation>
    </message>
    <message>
        <source>For the site owner</source>
        <translation>Pour le propriétaire du site</translation>
    </message>
    <message>
        <source>For the support agent</source>
        <translation>Pour l’agent de l’assistance</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to collect before passing it on</source>
        <translation>À recueillir avant de transmettre</translation>
    </message>
    <message>
        <source>Not to be confused with</source>
        <translation>À ne pas confondre avec</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>Le même numéro ailleurs</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>At Cloudflare</source>
        <translation>Chez Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare’s own verdict</source>
        <translation>Verdict de Cloudflare</translation>
    </message>
    <message>
        <source>Limits at Cloudflare</source>
        <translation>Limites chez Cloudflare</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Enregistré jusqu’au</translation>
    </message>
    <message>
        <source>Formerly called</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Cacheable by default, even without explicit freshness.</source>
        <translation>Mise en cache permise par défaut, même sans durée de fraîcheur explicite.</translation>
    </message>
    <message>
        <source>Not cacheable by default, only with explicit freshness.</source>
        <translation>Pas de mise en cache par défaut, seulement avec une durée de fraîcheur explicite.</translation>
    </message>
    <message>
        <source>Default edge TTL at Cloudflare: %1.</source>
        <translation>Durée de vie par défaut en périphérie chez Cloudflare&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not cached by default at Cloudflare.</source>
        <translation>Pas de mise en cache par défaut chez Cloudflare.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dès %2</translation>
    </message>
    <message>
        <source>Enterprise plans can raise it to %1</source>
        <translation>les offres Enterprise peuvent aller jusqu’à %1</translation>
    </message>
    <message>
        <source>Enterprise plans can change it</source>
        <translation>réglable avec une offre Enterprise</translation>
    </message>
    <message>
        <source>category “%1”</source>
        <translation>catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>worth another try</source>
        <translation>une nouvelle tentative peut réussir</translation>
    </message>
    <message>
        <source>not worth another try</source>
        <translation>inutile de réessayer</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>au bout de %1</translation>
    </message>
    <message>
        <source>Substatus codes of IIS</source>
        <translation>Sous-codes d’IIS</translation>
    </message>
    <message>
        <source>IIS writes them into its log and, on the server itself, into the error page.</source>
        <translation>IIS les inscrit dans son journal et, sur le serveur lui-même, dans la page d’erreur.</translation>
    </message>
    <message>
        <source>To a visitor</source>
        <translation>À un visiteur</translation>
    </message>
    <message>
        <source>To the site owner</source>
        <translation>Au propriétaire du site</translation>
    </message>
    <message>
        <source>A reply to the customer</source>
        <translation>Répondre au client</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What people say when they meet it</source>
        <translation>Ce qu’en disent ceux qui le rencontrent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>visiteur</translation>
    </message>
    <message>
        <source>site owner</source>
        <translation>propriétaire du site</translation>
    </message>
    <message>
        <source>support agent</source>
        <translation>agent de l’assistance</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut officiel</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>How often it is met</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source> (an estimate, %1)</source>
        <extracomment>Of how often a code is met; %1 is &quot;as of November 2026&quot;</extracomment>
        <translation> (estimation, %1)</translation>
    </message>
</context>
<context>
    <name>CollectTab</name>
    <message>
        <source>Open the page of a code: what to collect for it stands here.</source>
        <translation>Ouvrir la page d’un code&#xa0;: ce qu’il faut recueillir s’affichera ici.</translation>
    </message>
    <message>
        <source>%1: nothing need be collected.</source>
        <translation>%1&#xa0;: rien à recueillir.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 collected</source>
        <extracomment>%1: number and name of a code, %2 and %3: numbers</extracomment>
        <translation>%1&#xa0;: %2 sur %3 recueillis</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Copy it in &amp;French</source>
        <translation>La copier en &amp;français</translation>
    </message>
    <message>
        <source>Copy it in &amp;English</source>
        <translation>La copier en &amp;anglais</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nouveau cas</translation>
    </message>
    <message>
        <source>Clears everything that was filled in, here and for the reply. Notes stay.</source>
        <translation>Vide tout ce qui a été rempli, ici et pour la réponse. Les notes restent.</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>nothing found for “%1”.</source>
        <translation>rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>nothing found for “%1”; the nearest: %2.</source>
        <translation>rien trouvé pour «&#xa0;%1&#xa0;»&#x202f;; le plus proche&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ComparisonArticle</name>
    <message>
        <source>Comparison: %1</source>
        <extracomment>%1 are two or three codes: &quot;Comparison: 502, 504&quot;</extracomment>
        <translation>Comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>DecisionTreeArticle</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>From the pack %1</source>
        <translation>Tiré du catalogue %1</translation>
    </message>
    <message>
        <source>Number or sender uncertain?</source>
        <translation>Numéro ou émetteur incertain&#x202f;?</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>Répondre à quelques questions</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, sinon </translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>Likely codes</source>
        <translation>Codes probables</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
</context>
<context>
    <name>EntryTreeModel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>vue d’ensemble</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Overviews</source>
        <translation>Vues d’ensemble</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>in your note</source>
        <extracomment>Why a query found an entry</extracomment>
        <translation>dans votre note</translation>
    </message>
</context>
<context>
    <name>ExamDialogs</name>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer: %1. They count as wrong.</source>
        <translation>
            <numerusform>%n question est sans réponse&#xa0;: %1. Elle compte comme fausse.</numerusform>
            <numerusform>%n questions sont sans réponse&#xa0;: %1. Elles comptent comme fausses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in all the same</source>
        <translation>Remettre quand même</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>Continuer l’examen</translation>
    </message>
    <message>
        <source>Unfinished exam</source>
        <translation>Examen inachevé</translation>
    </message>
    <message>
        <source>Throw the unfinished exam away? Its answers cannot be brought back.</source>
        <translation>Jeter l’examen inachevé&#x202f;? Ses réponses ne pourront pas être récupérées.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>ExamFileProblem</name>
    <message>
        <source>This is no file of an exam.</source>
        <translation>Ce fichier n’est pas celui d’un examen.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>Le fichier a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The file is not as it was saved.</source>
        <translation>Le fichier n’est plus tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>Choose a .json file that was saved at the end of an exam.</source>
        <translation>Choisir un fichier .json enregistré à la fin d’un examen.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Installer cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Ask for the file as it was saved: only unchanged does it count.</source>
        <translation>Demander le fichier tel qu’il a été enregistré&#xa0;: il ne compte que s’il est inchangé.</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Key as PDF</source>
        <translation>Corrigé en PDF</translation>
    </message>
    <message>
        <source>Paper as PDF</source>
        <translation>Sujet en PDF</translation>
    </message>
    <message>
        <source>exam-%1-key.pdf</source>
        <extracomment>Name of a file; %1 is a number</extracomment>
        <translation>examen-%1-corrige.pdf</translation>
    </message>
    <message>
        <source>exam-%1.pdf</source>
        <translation>examen-%1.pdf</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or make room on the disk.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisir un autre dossier ou faire de la place sur le disque.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Result for the trainer (*.json)</source>
        <translation>Résultat pour le formateur (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Sujet (*.pdf)</translation>
    </message>
    <message>
        <source>Key (*.pdf)</source>
        <translation>Corrigé (*.pdf)</translation>
    </message>
    <message>
        <source>An unfinished exam</source>
        <translation>Un examen inachevé</translation>
    </message>
    <message>
        <source>It was interrupted. All answers given so far are kept.</source>
        <translation>Il a été interrompu. Toutes les réponses données jusqu’ici sont conservées.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>It cannot be resumed</source>
        <translation>Il ne peut pas être repris</translation>
    </message>
    <message numerus="yes">
        <source>The catalog no longer has %n of its questions. Load the pack or the version of the catalog that it was begun with (%1), or throw it away.</source>
        <translation>
            <numerusform>Le catalogue n’a plus %n de ses questions. Charger le catalogue complémentaire ou la version du catalogue avec laquelle il a été commencé (%1), ou le jeter.</numerusform>
            <numerusform>Le catalogue n’a plus %n de ses questions. Charger le catalogue complémentaire ou la version du catalogue avec laquelle il a été commencé (%1), ou le jeter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of Statut has an exam open. End it there first.</source>
        <translation>Une autre fenêtre de Statut a un examen en cours. L’y terminer d’abord.</translation>
    </message>
    <message>
        <source>The exam cannot be written to the disk: %1. Your answers are safe as long as this window is open; make room on the disk or check the folder.</source>
        <translation>L’examen ne peut pas être écrit sur le disque&#xa0;: %1. Vos réponses sont en sûreté tant que cette fenêtre est ouverte&#x202f;; faire de la place sur le disque ou vérifier le dossier.</translation>
    </message>
    <message>
        <source>The result cannot be kept: %1. Save it elsewhere before you go on.</source>
        <translation>Le résultat ne peut pas être conservé&#xa0;: %1. L’enregistrer ailleurs avant de continuer.</translation>
    </message>
    <message>
        <source>The unfinished exam cannot be read and was set aside. %1</source>
        <translation>L’examen inachevé est illisible et a été mis de côté. %1</translation>
    </message>
    <message>
        <source>The time is up: the exam was handed in as it was.</source>
        <translation>Le temps est écoulé&#xa0;: l’examen a été remis en l’état.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Throw it away…</source>
        <translation>Le jeter…</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>New exam</source>
        <translation>Nouvel examen</translation>
    </message>
</context>
<context>
    <name>ExamPaper</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>The number that draws the questions of an exam: the same seed gives the same exam</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>%1 (catalog %2)</source>
        <translation>%1 (catalogue %2)</translation>
    </message>
    <message>
        <source>Write 1, 2, 3 … before the letters.</source>
        <translation>Numéroter 1, 2, 3… devant les lettres.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exam: the key</source>
        <translation>Examen&#xa0;: le corrigé</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Bonnes réponses</translation>
    </message>
</context>
<context>
    <name>ExamReview</name>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>%1 (catalog %2)</source>
        <translation>%1 (catalogue %2)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Réponses fausses</translation>
    </message>
    <message>
        <source>None: every answer is right.</source>
        <translation>Aucune&#xa0;: toutes les réponses sont justes.</translation>
    </message>
    <message>
        <source>Topics, the weakest first</source>
        <translation>Thèmes, les plus faibles d’abord</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>was answered</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Réponse juste</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Pour en savoir plus</translation>
    </message>
</context>
<context>
    <name>ExamRun</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>toutes ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>show the time</source>
        <translation>afficher le temps</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Hand in (Ctrl+Enter)</source>
        <translation>Remettre (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>ExamSetup</name>
    <message numerus="yes">
        <source>of %n to draw from</source>
        <comment>questions</comment>
        <translation>
            <numerusform>sur %n à tirer</numerusform>
            <numerusform>sur %n à tirer</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Choisir un thème.</translation>
    </message>
    <message>
        <source>Choose a kind of question.</source>
        <translation>Choisir une sorte de question.</translation>
    </message>
    <message>
        <source>There is no such question; choose more topics or kinds.</source>
        <translation>Il n’y a aucune question de ce genre&#x202f;; choisir plus de thèmes ou de sortes.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>The same seed gives the same questions, here and on paper, in either language. What is right shows at the end, and no exam changes what practice asks.</source>
        <translation>La même graine donne les mêmes questions, ici comme sur papier, dans les deux langues. Ce qui est juste apparaît à la fin, et aucun examen ne change ce que demande l’entraînement.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Sortes</translation>
    </message>
    <message>
        <source>&amp;all kinds of questions</source>
        <translation>&amp;toutes les sortes de questions</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Durée limite</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Draws the questions: give it to others for the same exam</source>
        <translation>Elle tire les questions&#xa0;: la donner à d’autres pour le même examen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Tirer une autre graine</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Print the paper…</source>
        <translation>&amp;Imprimer le sujet…</translation>
    </message>
    <message>
        <source>Paper as PD&amp;F…</source>
        <translation>Sujet en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Key as PDF…</source>
        <translation>C&amp;orrigé en PDF…</translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>How many answers were right, of how many, and the percentage: &quot;14 of 20 (70%)&quot;</extracomment>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, with the blank that the language asks for</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>time limit</comment>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Émetteur du code</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Emitted &amp;by</source>
        <translation>Émis &amp;par</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>&amp;Cacheable by default</source>
        <translation>Mis en &amp;cache par défaut</translation>
    </message>
    <message>
        <source>Official &amp;only</source>
        <translation>&amp;Officiels seulement</translation>
    </message>
    <message>
        <source>Registered with IANA</source>
        <translation>Enregistrés auprès de l’IANA</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>GlossaryCommand</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>No term matches. The search on the left looks through everything.</source>
        <translation>Aucun terme ne correspond. La recherche de gauche parcourt tout.</translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message>
        <source>%1, %2: %3 right</source>
        <extracomment>%1 is a number of exams, %2 one of learners, %3 a percentage: &quot;3 exams, 2 learners: 75% right&quot;</extracomment>
        <translation>%1, %2&#xa0;: %3 de bonnes réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s)</source>
        <translation>
            <numerusform>%n examen</numerusform>
            <numerusform>%n examens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n apprenant</numerusform>
            <numerusform>%n apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out, the rest counts: %1</source>
        <translation>
            <numerusform>%n fichier écarté, le reste compte&#xa0;: %1</numerusform>
            <numerusform>%n fichiers écartés, le reste compte&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The exams were taken with different versions of the catalog (%1): one seed may have given different questions.</source>
        <translation>Les examens ont été passés avec des versions différentes du catalogue (%1)&#xa0;: une même graine a pu donner d’autres questions.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came twice and count once.</source>
        <translation>
            <numerusform>%n résultat figure deux fois et compte une fois.</numerusform>
            <numerusform>%n résultats figurent deux fois et comptent une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learners, of all their questions</source>
        <translation>Apprenants, sur l’ensemble de leurs questions</translation>
    </message>
    <message>
        <source>%1, latest %2, best %3</source>
        <extracomment>How somebody did: the percentages of right answers in the last exam and in the best one</extracomment>
        <translation>%1, dernier&#xa0;: %2, meilleur&#xa0;: %3</translation>
    </message>
    <message>
        <source>One exam after the other</source>
        <translation>Un examen après l’autre</translation>
    </message>
    <message>
        <source>Topics, the weakest first</source>
        <translation>Thèmes, les plus faibles d’abord</translation>
    </message>
    <message>
        <source>Codes and terms, the weakest first</source>
        <translation>Codes et termes, les plus faibles d’abord</translation>
    </message>
    <message>
        <source>Confusions: right → answered</source>
        <translation>Confusions&#xa0;: juste → répondu</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of the group</source>
        <translation>Résultats du groupe</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Type a number, a name or a word; press Enter; read the page. The rest is convenience.</source>
        <translation>Taper un numéro, un nom ou un mot, appuyer sur Entrée, lire la page. Le reste n’est que commodité.</translation>
    </message>
    <message>
        <source>Finding a code</source>
        <translation>Trouver un code</translation>
    </message>
    <message>
        <source>The search looks through both languages at once, whichever one the program speaks, and does not mind capitals, accents, apostrophes or hyphens.</source>
        <translation>La recherche parcourt les deux langues à la fois, quelle que soit celle du programme, sans s’arrêter aux majuscules, aux accents, aux apostrophes ni aux traits d’union.</translation>
    </message>
    <message>
        <source>Numbers may be unfinished or a family: </source>
        <translation>Un numéro peut être inachevé ou désigner une famille&#xa0;: </translation>
    </message>
    <message>
        <source>While you type, the arrow keys walk through what was found; Enter opens it; Esc brings the whole tree back as it was.</source>
        <translation>Pendant la frappe, les flèches parcourent les résultats&#x202f;; Entrée ouvre la page&#x202f;; Échap rétablit l’arbre tel qu’il était.</translation>
    </message>
    <message>
        <source>The filters narrow the tree and the search: by issuer, by who emits the code, to what is cacheable by default or officially registered.</source>
        <translation>Les filtres restreignent l’arbre et la recherche&#xa0;: selon qui a défini le code, selon qui l’émet, à ce qui est mis en cache par défaut ou officiellement enregistré.</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Lire une page</translation>
    </message>
    <message>
        <source>A click on a term unfolds its panel in the glossary; a click on a code opens its page. The panels that matter for the page are marked and stand first.</source>
        <translation>Un clic sur un terme déplie son panneau dans le glossaire&#x202f;; un clic sur un code ouvre sa page. Les panneaux qui concernent la page sont marqués et placés en tête.</translation>
    </message>
    <message>
        <source>Every statement has its source below, with its date. “Undated, compiled” means that the source gives no date of its own; the day is the one on which its facts were gathered.</source>
        <translation>Chaque affirmation a sa source au bas de la page, avec sa date. «&#xa0;Sans date, relevé le&#xa0;» signale une source qui n’en porte pas&#x202f;; le jour indiqué est celui où ses données ont été recueillies.</translation>
    </message>
    <message>
        <source>A page can be printed, saved as PDF, or copied as text, Markdown or HTML.</source>
        <translation>Une page peut être imprimée, enregistrée en PDF, ou copiée en texte, en Markdown ou en HTML.</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Deux langues</translation>
    </message>
    <message>
        <source>FR and EN in the tool bar switch everything at once and keep your place. Under each title stands the name in the other language.</source>
        <translation>FR et EN, dans la barre d’outils, changent tout d’un coup sans perdre la page. Sous chaque titre figure le nom dans l’autre langue.</translation>
    </message>
    <message>
        <source>Codes of your own</source>
        <translation>Ses propres codes</translation>
    </message>
    <message>
        <source>A team can add codes and terms: put its files in </source>
        <translation>Une équipe peut ajouter ses codes et ses termes&#xa0;: placer ses fichiers dans </translation>
    </message>
    <message>
        <source> and start the program again. Check them with </source>
        <translation> et relancer le programme. Pour les vérifier&#xa0;: </translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>Dans le terminal</translation>
    </message>
    <message>
        <source>opens the window at that page</source>
        <translation>ouvre la fenêtre à cette page</translation>
    </message>
    <message>
        <source>prints the page</source>
        <translation>affiche la page</translation>
    </message>
    <message>
        <source>prints what is found</source>
        <translation>affiche ce qui est trouvé</translation>
    </message>
    <message>
        <source>prints a list of codes</source>
        <translation>affiche une liste de codes</translation>
    </message>
    <message>
        <source>prints a term</source>
        <translation>affiche un terme</translation>
    </message>
    <message>
        <source>All keys: </source>
        <translation>Toutes les touches&#xa0;: </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Walk through the tree or through what was found</source>
        <translation>Parcourir l’arbre ou les résultats</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Unfold or fold a class</source>
        <translation>Déplier ou replier une classe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the page that is chosen</source>
        <translation>Ouvrir la page choisie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clear the search; then go to the page</source>
        <translation>Effacer la recherche, puis passer à la page</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The next link, field or panel</source>
        <translation>Lien, champ ou panneau suivant</translation>
    </message>
    <message>
        <source>Questions that lead to who must act</source>
        <translation>Des questions pour savoir qui doit agir</translation>
    </message>
    <message>
        <source>For a customer without a number, or with one that two servers could have sent. The digits </source>
        <translation>Pour un client qui n’a pas de numéro, ou un numéro que deux serveurs ont pu envoyer. Les chiffres </translation>
    </message>
    <message>
        <source> give an answer, </source>
        <translation> donnent une réponse, </translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source> takes the last one back; each answer above the question leads back to its own. The path can be copied into a ticket at any time.</source>
        <translation> annule la dernière&#x202f;; chaque réponse, au-dessus de la question, ramène à la sienne. Le chemin se copie dans un ticket à tout moment.</translation>
    </message>
    <message>
        <source>Give that answer to the question</source>
        <translation>Donner cette réponse à la question</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>The table of codes shows all of them on one screen. It lights up by what you ask: who emits a code, who must act, what may be cached. Digits or letters jump to a code.</source>
        <translation>Le tableau des codes les montre tous sur un seul écran. Il s’éclaire selon la question posée&#xa0;: qui émet un code, qui doit agir, ce qui peut être mis en cache. Taper des chiffres ou des lettres mène droit à un code.</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Go from class to class in the table of codes</source>
        <translation>Passer d’une classe à l’autre dans le tableau des codes</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Each card comes back shortly before it would be forgotten. </source>
        <translation>Chaque carte revient peu avant d’être oubliée. </translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source> shows the answer, checks it and goes on; </source>
        <translation> montre la réponse, la vérifie et continue&#x202f;; </translation>
    </message>
    <message>
        <source> choose an answer or a grade; </source>
        <translation> choisissent une réponse ou une note&#x202f;; </translation>
    </message>
    <message>
        <source> skips the card, </source>
        <translation> passe la carte, </translation>
    </message>
    <message>
        <source> opens its page beside it, </source>
        <translation> ouvre sa fiche à côté, </translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source> takes the last answer back, as often as you like, and </source>
        <translation> reprend la dernière réponse, autant de fois que vous le voulez, et </translation>
    </message>
    <message>
        <source> ends. Each answer is on the disk before the next card shows.</source>
        <translation> termine. Chaque réponse est sur le disque avant que la carte suivante n’apparaisse.</translation>
    </message>
    <message>
        <source>Practice: show the answer, check it, go on</source>
        <translation>Exercices&#xa0;: voir la réponse, la vérifier, continuer</translation>
    </message>
    <message>
        <source>Practice: skip the card; open its page beside it</source>
        <translation>Exercices&#xa0;: passer la carte&#x202f;; ouvrir sa fiche à côté</translation>
    </message>
    <message>
        <source>Practice: take the last answer back</source>
        <translation>Exercices&#xa0;: reprendre la dernière réponse</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Practice: move a line of the order</source>
        <translation>Exercices&#xa0;: déplacer une ligne de l’ordre</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>A seed draws the questions: the same seed gives the same exam, on screen and on paper. </source>
        <translation>Une graine tire les questions&#xa0;: la même graine donne le même examen, à l’écran comme sur papier. </translation>
    </message>
    <message>
        <source> or a letter choose an answer, </source>
        <translation> ou une lettre choisissent une réponse, </translation>
    </message>
    <message>
        <source> go back and on, and </source>
        <translation> reculent et avancent, et </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source> hands in. What is right shows at the end. An exam that was interrupted is offered again, with all its answers.</source>
        <translation> remet la copie. Ce qui est juste apparaît à la fin. Un examen interrompu est proposé de nouveau, avec toutes ses réponses.</translation>
    </message>
    <message>
        <source>Exam: the question before, the next one</source>
        <translation>Examen&#xa0;: la question précédente, la suivante</translation>
    </message>
    <message>
        <source>Exam: hand in</source>
        <translation>Examen&#xa0;: remettre la copie</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>questions read: %1.</source>
        <translation>questions lues&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than the %2 that are read.</source>
        <translation>Le fichier compte %1 octets, plus que les %2 qui sont lus.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The file holds no question.</source>
        <translation>Le fichier ne contient aucune question.</translation>
    </message>
    <message>
        <source>The first line names no column “%1”; it names: %2.</source>
        <translation>La première ligne ne nomme aucune colonne «&#xa0;%1&#xa0;»&#x202f;; elle nomme&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is unknown and was left out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est inconnue et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line %2.</source>
        <translation>Cellules de la ligne&#xa0;: %1&#x202f;; de la première&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line only %2.</source>
        <translation>Cellules de la ligne&#xa0;: %1&#x202f;; de la première&#xa0;: %2 seulement.</translation>
    </message>
    <message>
        <source>A quoted cell does not end.</source>
        <translation>Une cellule entre guillemets ne se termine pas.</translation>
    </message>
    <message>
        <source>“%1” is no type of question.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de question.</translation>
    </message>
    <message>
        <source>The question has no text.</source>
        <translation>La question n’a pas de texte.</translation>
    </message>
    <message>
        <source>The question has no right answer.</source>
        <translation>La question n’a aucune réponse juste.</translation>
    </message>
    <message>
        <source>The question has %1 right answers.</source>
        <translation>Réponses justes à cette question&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The question has %1 choices, more than %2.</source>
        <translation>La question a %1 choix, plus que %2.</translation>
    </message>
    <message>
        <source>The choice “%1” stands twice.</source>
        <translation>Le choix «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is not a pair.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire.</translation>
    </message>
    <message>
        <source>A text has %1 characters, more than %2.</source>
        <translation>Longueur d’un texte, en caractères&#xa0;: %1, plus que %2.</translation>
    </message>
    <message>
        <source>A text holds the control character %1.</source>
        <translation>Un texte contient le caractère de commande %1.</translation>
    </message>
    <message>
        <source>An answer opens with { and does not end.</source>
        <translation>Une réponse s’ouvre par { et ne se termine pas.</translation>
    </message>
    <message>
        <source>A title opens with :: and does not end.</source>
        <translation>Un titre s’ouvre par :: et ne se termine pas.</translation>
    </message>
    <message>
        <source>The question asks for an essay, which nobody but a person can grade.</source>
        <translation>La question demande une rédaction, que seule une personne peut noter.</translation>
    </message>
    <message>
        <source>The question asks for a number within a range, which this program does not know.</source>
        <translation>La question demande un nombre dans un intervalle, ce que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The text asks nothing.</source>
        <translation>Le texte ne demande rien.</translation>
    </message>
    <message>
        <source>There are more problems than the %1 that are listed.</source>
        <translation>Il y a plus de problèmes que les %1 énumérés.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifier que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Name a .csv, .tsv or .gift file.</source>
        <translation>Indiquer un fichier .csv, .tsv ou .gift.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Le diviser en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrer le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Choose another file, or write a question into this one.</source>
        <translation>Choisir un autre fichier, ou écrire une question dans celui-ci.</translation>
    </message>
    <message>
        <source>Write the names of the columns into the first line, for example: question, right, wrong, wrong.</source>
        <translation>Écrire les noms des colonnes dans la première ligne, par exemple&#xa0;: question, juste, faux, faux.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Choisir parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add the missing cells; an empty one counts.</source>
        <translation>Ajouter les cellules manquantes&#x202f;; une cellule vide compte.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator between quotation marks.</source>
        <translation>Mettre entre guillemets droits la cellule qui contient le séparateur.</translation>
    </message>
    <message>
        <source>Close it with a quotation mark; one inside a cell is written twice.</source>
        <translation>La fermer par un guillemet droit&#x202f;; à l’intérieur d’une cellule, on l’écrit deux fois.</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Écrire ce qui est demandé.</translation>
    </message>
    <message>
        <source>Mark one answer as right.</source>
        <translation>Marquer une réponse comme juste.</translation>
    </message>
    <message>
        <source>Leave one right answer, or make several questions of it.</source>
        <translation>Ne laisser qu’une réponse juste, ou en faire plusieurs questions.</translation>
    </message>
    <message>
        <source>Add wrong answers.</source>
        <translation>Ajouter des réponses fausses.</translation>
    </message>
    <message>
        <source>Take the weakest wrong answers away.</source>
        <translation>Retirer les réponses fausses les plus faibles.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Ne le garder qu’une fois.</translation>
    </message>
    <message>
        <source>Write a pair as: left -&gt; right.</source>
        <translation>Écrire une paire ainsi&#xa0;: gauche -&gt; droite.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>L’abréger.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Le supprimer.</translation>
    </message>
    <message>
        <source>Close it with }, and write \} where the text itself has that sign.</source>
        <translation>La fermer par }, et écrire \} là où le texte lui-même contient ce signe.</translation>
    </message>
    <message>
        <source>Close it with a second ::, and write \: where the text itself has that sign.</source>
        <translation>Le fermer par un second ::, et écrire \: là où le texte lui-même contient ce signe.</translation>
    </message>
    <message>
        <source>Make it a question with choices or with a short answer.</source>
        <translation>En faire une question à choix ou à réponse courte.</translation>
    </message>
    <message>
        <source>Add an answer between { and }, or remove it.</source>
        <translation>Ajouter une réponse entre { et }, ou le supprimer.</translation>
    </message>
    <message>
        <source>Mend these, then read the file again.</source>
        <translation>Corriger ceux-ci, puis relire le fichier.</translation>
    </message>
    <message>
        <source>There are too few choices: %1, where %2 are needed.</source>
        <translation>Il y a trop peu de choix&#xa0;: %1, et il en faut %2.</translation>
    </message>
</context>
<context>
    <name>LearnerForm</name>
    <message>
        <source>This choice cannot be kept: the settings file cannot be written.</source>
        <translation>Impossible de garder ce choix&#xa0;: le fichier de réglages ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Another learner</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Name, for progress of their own on this machine:</source>
        <translation>Nom, pour des progrès suivis à part sur cette machine&#xa0;:</translation>
    </message>
    <message>
        <source>Rename the learner</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>How I learn</source>
        <translation>Ma façon d’apprendre</translation>
    </message>
    <message>
        <source>&amp;Learner</source>
        <translation>&amp;Élève</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Another learner, with progress of their own</source>
        <translation>Une autre personne, dont les progrès sont suivis à part</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Ne&amp;w cards a day</source>
        <translation>&amp;Nouvelles cartes par jour</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Nouvelles cartes par jour</translation>
    </message>
    <message>
        <source>What shall be &amp;remembered</source>
        <translation>Part à &amp;retenir</translation>
    </message>
    <message>
        <source>What shall be remembered</source>
        <translation>Part à retenir</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>The higher, the more often every card comes back</source>
        <translation>Plus ce taux est élevé, plus chaque carte revient souvent</translation>
    </message>
    <message>
        <source>&amp;Four grades instead of two</source>
        <translation>&amp;Quatre notes au lieu de deux</translation>
    </message>
</context>
<context>
    <name>Lightings</name>
    <message>
        <source>Class</source>
        <comment>what the table lights up by</comment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>emits the code</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>C</source>
        <comment>sign of the client</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>P</source>
        <comment>sign of the proxy</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>O</source>
        <comment>sign of the origin server</comment>
        <translation>O</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two senders</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Who emits it</source>
        <translation>Qui l’émet</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>who must act</comment>
        <translation>non établi</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>must act</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>V</source>
        <comment>sign of the visitor</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>D</source>
        <comment>sign of the developer</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of the site owner</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>N</source>
        <comment>sign of the operator of the network</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Who must act first</source>
        <translation>Qui doit agir en premier</translation>
    </message>
    <message>
        <source>by the standard and at Cloudflare</source>
        <translation>selon la norme et chez Cloudflare</translation>
    </message>
    <message>
        <source>S+</source>
        <comment>sign: cacheable by the standard alone</comment>
        <translation>N+</translation>
    </message>
    <message>
        <source>by the standard alone</source>
        <translation>selon la norme seule</translation>
    </message>
    <message>
        <source>at Cloudflare alone</source>
        <translation>chez Cloudflare seul</translation>
    </message>
    <message>
        <source>no</source>
        <comment>cacheable by default</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no rule says</source>
        <comment>whether it is cacheable by default</comment>
        <translation>aucune règle ne le dit</translation>
    </message>
    <message>
        <source>Cacheable by default</source>
        <translation>Mise en cache par défaut</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of: standard</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <comment>sign of: experimental</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>D</source>
        <comment>sign of: deprecated</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>O</source>
        <comment>sign of: obsolete</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>U</source>
        <comment>sign of: unused</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>V</source>
        <comment>sign of: vendor code</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Valeur officielle</translation>
    </message>
    <message>
        <source>X</source>
        <comment>sign of: must not have a body</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>B</source>
        <comment>sign of: may have a body</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur du code</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how often a code is met</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>How often it is met</source>
        <translation>Fréquence</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>no issuer is called “%1”; there are: %2.</source>
        <translation>aucun émetteur ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no issuer is called “%1”; did you mean “%2”?</source>
        <translation>aucun émetteur ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>no code fits.</source>
        <translation>aucun code ne convient.</translation>
    </message>
    <message>
        <source>no code of “%1” is in the class %2; there are some in: %3.</source>
        <translation>aucun code de «&#xa0;%1&#xa0;» n’est dans la classe %2&#x202f;; il y en a dans&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open in the browser?</source>
        <translation>Ouvrir dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Statut itself never goes online. Open this address in your browser?</source>
        <translation>Statut ne se connecte jamais lui-même. Ouvrir cette adresse dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu être lancé.</translation>
    </message>
    <message>
        <source>Catalog %1, IANA registry of %2</source>
        <translation>Catalogue %1, registre de l’IANA du %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or make room on the disk.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>About Statut</source>
        <translation>À propos de Statut</translation>
    </message>
    <message>
        <source>HTTP status codes in French and English, offline. Program: GPL-3.0-or-later; texts of the catalog: CC-BY-4.0. Names of vendors belong to them; this reference is independent of them.</source>
        <translation>Les codes de statut HTTP en français et en anglais, hors ligne. Programme&#xa0;: GPL-3.0-or-later&#x202f;; textes du catalogue&#xa0;: CC-BY-4.0. Les noms des éditeurs leur appartiennent&#x202f;; cette référence en est indépendante.</translation>
    </message>
    <message>
        <source>Your settings cannot be written to %1. Check the disk and the rights of the folder.</source>
        <translation>Impossible d’enregistrer vos réglages dans %1. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>Il n’y a pas encore de notes.</translation>
    </message>
    <message>
        <source>statut-notes.json</source>
        <translation>notes-statut.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written: %1</source>
        <translation>
            <numerusform>%n note écrite&#xa0;: %1</numerusform>
            <numerusform>%n notes écrites&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Notes added: %1; merged with yours: %2; held already: %3.</source>
        <translation>Notes ajoutées&#xa0;: %1&#x202f;; réunies avec les vôtres&#xa0;: %2&#x202f;; déjà présentes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room on the disk or check the rights of the folder, then import the same file again: what is there already stays as it is.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Libérer de la place sur le disque ou vérifier les droits du dossier, puis importer de nouveau le même fichier&#xa0;: ce qui est déjà là reste tel quel.</translation>
    </message>
    <message>
        <source>A note is not written</source>
        <translation>Une note n’est pas écrite</translation>
    </message>
    <message>
        <source>Notes that cannot be written to %1 would be lost: %2.</source>
        <translation>Des notes impossibles à écrire dans %1 seraient perdues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>User commands</source>
        <translation>Commandes utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>reference for HTTP status codes, offline</source>
        <translation>référence des codes de statut HTTP, hors ligne</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>WORDS…</source>
        <translation>MOTS…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Statut explains HTTP status codes: what happened, who emitted the code, who must act, and what to do next. It works without a network.</source>
        <translation>Statut explique les codes de statut HTTP&#xa0;: ce qui s’est passé, qui a émis le code, qui doit agir et que faire ensuite. Il fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>settings: language, appearance, zoom, favorites</source>
        <translation>les réglages&#xa0;: langue, apparence, zoom, favoris</translation>
    </message>
    <message>
        <source>how the window was left</source>
        <translation>l’état dans lequel la fenêtre a été quittée</translation>
    </message>
    <message>
        <source>catalogs of your own</source>
        <translation>vos propres catalogues</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>les notes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>the language, where none is chosen</source>
        <translation>la langue, si aucune n’est choisie</translation>
    </message>
    <message>
        <source>if it is set, headings are not bold</source>
        <translation>si elle est définie, les titres ne sont pas en gras</translation>
    </message>
    <message>
        <source>where the files above are</source>
        <translation>l’emplacement des fichiers ci-dessus</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>opens the page of 522 in the window</source>
        <translation>ouvre la page du code 522 dans la fenêtre</translation>
    </message>
    <message>
        <source>prints it, in French</source>
        <translation>l’affiche dans le terminal, en français</translation>
    </message>
    <message>
        <source>lists what is found, for a program</source>
        <translation>liste ce qui est trouvé, pour un programme</translation>
    </message>
    <message>
        <source>lists the codes of a class</source>
        <translation>liste les codes d’une classe</translation>
    </message>
    <message>
        <source>opens a term in the window</source>
        <translation>ouvre un terme dans la fenêtre</translation>
    </message>
    <message>
        <source>The window takes the options of its toolkit as well, such as -platform and -style.</source>
        <translation>La fenêtre accepte aussi les options de la bibliothèque graphique, comme -platform et -style.</translation>
    </message>
</context>
<context>
    <name>NoteStore</name>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
</context>
<context>
    <name>NoteTab</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>É&amp;crire une note</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Markdown; a link to another page is [words](statut:522)</source>
        <translation>Markdown&#x202f;; un lien vers une autre page s’écrit [mots](statut:522)</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Open the page of a code or a term to write a note on it.</source>
        <translation>Ouvrir la page d’un code ou d’un terme pour y attacher une note.</translation>
    </message>
    <message>
        <source>Another window changed this note as well: its text stands below the line.</source>
        <translation>Une autre fenêtre a modifié cette note aussi&#xa0;: son texte se trouve sous le trait.</translation>
    </message>
    <message>
        <source>Note on %1. It is saved while you type.</source>
        <translation>Note sur %1. Elle s’enregistre pendant la frappe.</translation>
    </message>
    <message>
        <source>No note on %1 yet.</source>
        <translation>Pas encore de note sur %1.</translation>
    </message>
    <message>
        <source>The note in %1 cannot be read: %2. Check the rights of the file, or mend it with another program; Statut leaves it as it is.</source>
        <translation>Impossible de lire la note de %1&#xa0;: %2. Vérifier les droits du fichier ou le réparer avec un autre programme&#x202f;; Statut le laisse tel quel.</translation>
    </message>
    <message>
        <source>The note cannot be written to %1: %2. Make room on the disk, or check the rights of the folder. Your text stays here meanwhile, and Statut keeps trying.</source>
        <translation>Impossible d’écrire la note dans %1&#xa0;: %2. Libérer de la place sur le disque ou vérifier les droits du dossier. D’ici là, votre texte reste affiché et Statut continue d’essayer.</translation>
    </message>
    <message>
        <source>Not written yet, on other pages: %1. Statut keeps trying.</source>
        <translation>Pas encore écrites, sur d’autres pages&#xa0;: %1. Statut continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1: these settings could not be read. The program started with its defaults; the old file is kept there.</source>
        <translation>%1&#xa0;: ces réglages n’ont pas pu être lus. Le programme a démarré avec ceux d’origine&#x202f;; l’ancien fichier est conservé là.</translation>
    </message>
    <message>
        <source>The pack %1 has mistakes and was left out.</source>
        <translation>Le catalogue %1 contient des erreurs et a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) have mistakes and were left out.</source>
        <translation>
            <numerusform>%n catalogue contient des erreurs et a été laissé de côté.</numerusform>
            <numerusform>%n catalogues contiennent des erreurs et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged settings were set aside; the defaults apply.</source>
        <translation>Des réglages endommagés ont été mis de côté&#x202f;; ceux d’origine s’appliquent.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or make room on the disk.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Page copied as text.</source>
        <translation>Page copiée en texte.</translation>
    </message>
    <message>
        <source>Page copied as Markdown.</source>
        <translation>Page copiée en Markdown.</translation>
    </message>
    <message>
        <source>Page copied as HTML.</source>
        <translation>Page copiée en HTML.</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>HTTP status codes</source>
        <translation>Codes de statut HTTP</translation>
    </message>
    <message>
        <source>Catalog %1, IANA registry of %2</source>
        <translation>Catalogue %1, registre de l’IANA du %2</translation>
    </message>
    <message>
        <source>texts: CC-BY-4.0</source>
        <translation>textes&#xa0;: CC-BY-4.0</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>The settings file cannot be written: the topic is not kept.</source>
        <translation>Le fichier de réglages ne peut pas être écrit&#xa0;: le sujet ne sera pas retenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being learned</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <extracomment>%1 are numbers of cards: &quot;3 new, 2 due&quot;</extracomment>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Il reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ten minutes a day: each card comes back shortly before it would be forgotten. Choose a topic.</source>
        <translation>Dix minutes par jour&#xa0;: chaque carte revient peu avant d’être oubliée. Choisissez un sujet.</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fini pour le moment</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à revoir</translation>
    </message>
    <message>
        <source>%1: the next card comes %2.</source>
        <translation>%1&#xa0;: la prochaine carte viendra %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all of them kept.</source>
        <translation>
            <numerusform>%n réponse, enregistrée.</numerusform>
            <numerusform>%n réponses, toutes enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last answer back. Or go on with a topic:</source>
        <translation>Ctrl+Z reprend la dernière réponse. Ou poursuivez avec un sujet&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
</context>
<context>
    <name>ProgressSections</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Practice first: here you will see what you remember, what is due, and what you confuse.</source>
        <translation>Vous n’avez encore répondu à rien. Exercez-vous d’abord&#xa0;: vous verrez ici ce que vous retenez, ce qui est à revoir et ce que vous confondez.</translation>
    </message>
    <message>
        <source>Due today and in the next 14 days</source>
        <translation>À revoir aujourd’hui et dans les 14 jours à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) due today.</source>
        <translation>
            <numerusform>%n carte à revoir aujourd’hui.</numerusform>
            <numerusform>%n cartes à revoir aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>No card has come back to you in the last 30 days yet.</source>
        <translation>Aucune carte ne vous est encore revenue dans les 30 derniers jours.</translation>
    </message>
    <message>
        <source>Of what came back in the last 30 days you knew %1; you ask for %2.</source>
        <translation>De ce qui est revenu dans les 30 derniers jours, vous saviez %1&#x202f;; vous visez %2.</translation>
    </message>
    <message>
        <source>Remembered: asked and measured</source>
        <translation>Ce que vous retenez&#xa0;: visé et mesuré</translation>
    </message>
    <message>
        <source>So few answers say little yet.</source>
        <translation>Si peu de réponses ne disent pas encore grand-chose.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>visé</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>young, 30 days</source>
        <translation>jeunes, 30 jours</translation>
    </message>
    <message>
        <source>mature, 30 days</source>
        <translation>mûres, 30 jours</translation>
    </message>
    <message>
        <source>all, 30 days</source>
        <translation>toutes, 30 jours</translation>
    </message>
    <message>
        <source>all, 365 days</source>
        <translation>toutes, 365 jours</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>What you know, by topic</source>
        <translation>Ce que vous savez, par sujet</translation>
    </message>
    <message>
        <source>Mature: its next review is three weeks or more after the last. Young: learned, or being learned.</source>
        <translation>Mûre&#xa0;: sa prochaine révision vient trois semaines ou plus après la dernière. Jeune&#xa0;: apprise ou en cours d’apprentissage.</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>mûres</translation>
    </message>
    <message>
        <source>young</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>What you forget most</source>
        <translation>Ce que vous oubliez le plus</translation>
    </message>
    <message>
        <source>Nothing that was learned has been forgotten in the last 90 days.</source>
        <translation>Rien de ce qui était appris n’a été oublié dans les 90 derniers jours.</translation>
    </message>
    <message>
        <source>Share of the answers in the last 90 days.</source>
        <translation>Part des réponses des 90 derniers jours.</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>oublié</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What you take for each other</source>
        <translation>Ce que vous confondez</translation>
    </message>
    <message>
        <source>No confusion has been noted in the last 365 days.</source>
        <translation>Aucune confusion n’a été relevée dans les 365 derniers jours.</translation>
    </message>
    <message>
        <source>Answers in the last 365 days, in either direction.</source>
        <translation>Réponses des 365 derniers jours, dans les deux sens.</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>two entries that are taken for each other: &quot;502 / 504&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutes par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in the last 30 days.</source>
        <translation>
            <numerusform>%n minute dans les 30 derniers jours.</numerusform>
            <numerusform>%n minutes dans les 30 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>of a date, as Qt writes it: a day of the week, a day, a month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d/M</source>
        <extracomment>of a date, as Qt writes it: a day, a month</extracomment>
        <translation>d/M</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 measured, %2 asked, of %n answer(s)</source>
        <translation>
            <numerusform>%1 mesuré, %2 visé, sur %n réponse</numerusform>
            <numerusform>%1 mesuré, %2 visé, sur %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>pas encore de réponses</translation>
    </message>
    <message>
        <source>%1 mature, %2 young, %3 new, %4 resting</source>
        <translation>%1 mûres, %2 jeunes, %3 nouvelles, %4 au repos</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min, %n answer(s)</source>
        <translation>
            <numerusform>%1&#xa0;min, %n réponse</numerusform>
            <numerusform>%1&#xa0;min, %n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Take back</source>
        <translation>Annuler la réponse</translation>
    </message>
    <message>
        <source>Take the last answer back (Backspace)</source>
        <translation>Annuler la dernière réponse (Retour arrière)</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Tout recommencer</translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation>Annuler toutes les réponses</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy questions, answers and outcome as text for a ticket</source>
        <translation>Copier questions, réponses et issue en texte, pour un ticket</translation>
    </message>
    <message>
        <source>Answer this question anew</source>
        <translation>Répondre de nouveau à cette question</translation>
    </message>
    <message>
        <source>Path copied as text.</source>
        <translation>Chemin copié en texte.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Which hop wrote this response?</source>
        <translation>Quel saut a écrit cette réponse&#x202f;?</translation>
    </message>
    <message>
        <source>A cache may keep it; Cloudflare does not by default</source>
        <translation>Un cache peut la garder&#x202f;; Cloudflare, par défaut, ne le fait pas</translation>
    </message>
    <message>
        <source>A cache may not keep it, nor does Cloudflare by default</source>
        <translation>Un cache ne peut pas la garder, et Cloudflare, par défaut, ne le fait pas non plus</translation>
    </message>
    <message>
        <source>A cache may keep it; Cloudflare does for %1</source>
        <translation>Un cache peut la garder&#x202f;; Cloudflare le fait pendant %1</translation>
    </message>
    <message>
        <source>A cache may not keep it, yet Cloudflare does for %1</source>
        <translation>Un cache ne peut pas la garder, mais Cloudflare le fait pendant %1</translation>
    </message>
    <message>
        <source>Nothing is said about its lifetime: may a cache keep a %1, and how long does Cloudflare’s edge keep it, if the file is of a kind it caches?</source>
        <translation>Rien n’indique de durée de vie&#xa0;: un cache peut-il garder une réponse %1, et combien de temps Cloudflare la garde-t-il en périphérie, si le fichier est d’un type qu’il met en cache&#x202f;?</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation>Que signifie %1&#x202f;?</translation>
    </message>
    <message>
        <source>Which registered status code says this?</source>
        <extracomment>%1 is whose number it is: &quot;nginx&quot;</extracomment>
        <translation>Quel code de statut enregistré dit ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Which number says this (%1)?</source>
        <translation>Quel numéro dit ceci (%1)&#x202f;?</translation>
    </message>
    <message>
        <source>Which registered status code is called “%1”?</source>
        <extracomment>%1 is a name, %2 whose number it is: &quot;nginx&quot;</extracomment>
        <translation>Quel code de statut enregistré s’appelle «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which number is called “%1” (%2)?</source>
        <translation>Quel numéro s’appelle «&#xa0;%1&#xa0;» (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>Comment s’appelle %1&#x202f;?</translation>
    </message>
    <message>
        <source>What tells “%1” from “%2”?</source>
        <translation>Qu’est-ce qui distingue «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>[A] and [B] stand for two look-alikes. Which one is [A]?</source>
        <translation>[A] et [B] remplacent deux éléments que l’on confond. Lequel est [A]&#x202f;?</translation>
    </message>
    <message>
        <source>Put the hops in the order in which the response passes them, on its way back.</source>
        <translation>Ranger les sauts dans l’ordre où la réponse les traverse, à son retour.</translation>
    </message>
    <message>
        <source>Put the hops in the order in which the request comes to them.</source>
        <translation>Ranger les sauts dans l’ordre où la requête y parvient.</translation>
    </message>
    <message>
        <source>Put the steps of an exchange between two hops in their order.</source>
        <translation>Ranger dans l’ordre les étapes d’un échange entre deux sauts.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a code, %2 says where: &quot;while opening the TCP connection between the proxy and the origin server&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Put the codes in the order of the step at which the exchange fails, the earliest first.</source>
        <translation>Ranger les codes selon l’étape où l’échange échoue, la plus précoce d’abord.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Only the %1</source>
        <comment>client, proxy or origin server</comment>
        <translation>Seulement le %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins hops: &quot;client or origin server&quot;</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Which hop emits %1?</source>
        <translation>Quel saut émet %1&#x202f;?</translation>
    </message>
    <message>
        <source>Who must act first about %1?</source>
        <translation>Qui doit agir en premier face à %1&#x202f;?</translation>
    </message>
    <message>
        <source>what a number means</source>
        <translation>ce que signifie un numéro</translation>
    </message>
    <message>
        <source>the number for a meaning</source>
        <translation>le numéro d’après le sens</translation>
    </message>
    <message>
        <source>the number for a name</source>
        <translation>le numéro d’après le nom</translation>
    </message>
    <message>
        <source>what a number is called</source>
        <translation>le nom d’après le numéro</translation>
    </message>
    <message>
        <source>who emits a code</source>
        <translation>qui émet un code</translation>
    </message>
    <message>
        <source>who must act</source>
        <translation>qui doit agir</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>la première démarche</translation>
    </message>
    <message>
        <source>what caches keep</source>
        <translation>ce que gardent les caches</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>ce que l’on confond</translation>
    </message>
    <message>
        <source>the order of the hops</source>
        <translation>l’ordre des sauts</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>qui a répondu</translation>
    </message>
    <message>
        <source>what a term means</source>
        <translation>ce que désigne un terme</translation>
    </message>
    <message>
        <source>the term for a definition</source>
        <translation>le terme d’après la définition</translation>
    </message>
    <message>
        <source>cases: which code</source>
        <translation>cas&#xa0;: quel code</translation>
    </message>
    <message>
        <source>cases: what to do next</source>
        <translation>cas&#xa0;: que faire ensuite</translation>
    </message>
    <message>
        <source>questions of one’s own</source>
        <translation>questions personnelles</translation>
    </message>
    <message>
        <source>Which code is it?</source>
        <translation>De quel code s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What do you do next?</source>
        <translation>Que faites-vous ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Which hop wrote the response?</source>
        <translation>Quel saut a écrit la réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation>Quelle réponse est juste&#x202f;?</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>Quelle est la réponse&#x202f;?</translation>
    </message>
    <message>
        <source>That is the first step about %1.</source>
        <translation>C’est la première démarche face à %1.</translation>
    </message>
    <message>
        <source>A case of %1 comes in. What does the support agent do first?</source>
        <translation>Un cas de %1 se présente. Que fait d’abord l’agent de l’assistance&#x202f;?</translation>
    </message>
    <message>
        <source>That is “%1”.</source>
        <comment>a term</comment>
        <translation>C’est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <comment>a term</comment>
        <translation>Que désigne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which term means this?</source>
        <translation>Quel terme désigne ceci&#x202f;?</translation>
    </message>
    <message>
        <source>First week</source>
        <comment>a topic to practise</comment>
        <translation>Première semaine</translation>
    </message>
    <message>
        <source>Redirects</source>
        <comment>a topic to practise</comment>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Client errors</source>
        <comment>a topic to practise</comment>
        <translation>Erreurs du client</translation>
    </message>
    <message>
        <source>Server errors</source>
        <comment>a topic to practise</comment>
        <translation>Erreurs du serveur</translation>
    </message>
    <message>
        <source>Caching</source>
        <comment>a topic to practise</comment>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>Glossary</source>
        <comment>a topic to practise</comment>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>a topic to practise</comment>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>typo: %1 → %2</source>
        <extracomment>%1 is a word as it was typed, %2 the word it was taken for</extracomment>
        <translation>faute de frappe&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>synonym: %1 → %2</source>
        <extracomment>%1 is a word as it was typed, %2 one that means the same</extracomment>
        <translation>synonyme&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>spelling: %1 → %2</source>
        <extracomment>%1 is a word as it was typed, %2 the same written together or apart</extracomment>
        <translation>graphie&#xa0;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The file with your answers was gone.</source>
        <translation>Le fichier de vos réponses avait disparu.</translation>
    </message>
    <message>
        <source>The file with your answers was damaged; it has been set aside as %1.</source>
        <translation>Le fichier de vos réponses était endommagé&#x202f;; il a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>There was no sound backup: practice starts afresh.</source>
        <translation>Il n’y avait aucune sauvegarde intacte&#xa0;: l’entraînement repart de zéro.</translation>
    </message>
    <message>
        <source>The backup %1 has taken its place.</source>
        <translation>La sauvegarde %1 a pris sa place.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n answer(s) are missing.</source>
        <translation>
            <numerusform>Il manque la dernière réponse.</numerusform>
            <numerusform>Il manque les %n dernières réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>Il ne manque aucune réponse.</translation>
    </message>
    <message>
        <source>What was answered after %1, until %2 at most, is missing.</source>
        <translation>Il manque les réponses données après le %1, jusqu’au %2 au plus tard.</translation>
    </message>
    <message>
        <source>What was answered after %1 is missing.</source>
        <translation>Il manque les réponses données après le %1.</translation>
    </message>
    <message>
        <source>The backup held no answer yet.</source>
        <translation>La sauvegarde ne contenait encore aucune réponse.</translation>
    </message>
</context>
<context>
    <name>ReferenceCommand</name>
    <message>
        <source>there is no display for the window, so the reference follows here; the commands show, search, list and glossary print parts of it, see “statut --help”.</source>
        <translation>il n’y a pas d’écran pour la fenêtre&#x202f;; voici donc la référence. Les commandes show, search, list et glossary en affichent des parties, voir «&#xa0;statut --help&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” was not looked for: a query has %2 characters at most. Paste less of it into the search.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été cherché&#xa0;: une requête a %2 caractères au plus. Coller un extrait plus court dans la recherche.</translation>
    </message>
    <message>
        <source>“%1” was not looked for: it holds control characters. Type it into the search instead.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été cherché&#xa0;: ce texte contient des caractères de commande. Le saisir plutôt dans la recherche.</translation>
    </message>
    <message>
        <source>The address “%1” was not opened: those of Statut read like statut:522.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» n’a pas été ouverte&#xa0;: celles de Statut s’écrivent comme statut:522.</translation>
    </message>
    <message>
        <source>The address “%1” leads nowhere: there is no such entry here. Try the search.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» ne mène nulle part&#xa0;: cette entrée n’existe pas ici. Essayer la recherche.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>[name]</source>
        <extracomment>In a reply, where the customer&apos;s name is still to be filled in</extracomment>
        <translation>[nom]</translation>
    </message>
    <message>
        <source>[address]</source>
        <extracomment>In a reply, where the address of the page is still to be filled in</extracomment>
        <translation>[adresse]</translation>
    </message>
    <message>
        <source>[date, time and time zone]</source>
        <extracomment>In a reply, where the time of the fault is still to be filled in</extracomment>
        <translation>[date, heure et fuseau horaire]</translation>
    </message>
    <message>
        <source>[Ray ID]</source>
        <extracomment>In a reply, where the Ray ID is still to be filled in</extracomment>
        <translation>[Ray ID]</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <extracomment>In a reply; %1: the address of the page</extracomment>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date and time: %1</source>
        <extracomment>In a reply; %1: when it happened</extracomment>
        <translation>Date et heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ray ID: %1</source>
        <translation>Ray ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>The beginning of a reply; %1: the customer&apos;s name</extracomment>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>For reference:</source>
        <extracomment>In a reply, before the lines with address, time and Ray ID</extracomment>
        <translation>Pour mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <extracomment>The end of a reply</extracomment>
        <translation>Bien cordialement,</translation>
    </message>
</context>
<context>
    <name>ReplyFields</name>
    <message>
        <source>To</source>
        <extracomment>To whom a reply is written</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>In which language a reply is written</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>a &amp;visitor</source>
        <translation>un &amp;visiteur</translation>
    </message>
    <message>
        <source>the site &amp;owner</source>
        <translation>le pr&amp;opriétaire du site</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Ray ID</source>
        <translation>Ra&amp;y ID</translation>
    </message>
    <message>
        <source>of the customer</source>
        <translation>du client</translation>
    </message>
    <message>
        <source>with its time zone</source>
        <translation>avec le fuseau horaire</translation>
    </message>
</context>
<context>
    <name>ReplyTab</name>
    <message>
        <source>Show the reply to the site &amp;owner</source>
        <translation>Afficher la réponse au pr&amp;opriétaire du site</translation>
    </message>
    <message>
        <source>Show the reply to a &amp;visitor</source>
        <translation>Afficher la réponse à un &amp;visiteur</translation>
    </message>
    <message>
        <source>Show it in &amp;French</source>
        <translation>L’afficher en &amp;français</translation>
    </message>
    <message>
        <source>Show it in &amp;English</source>
        <translation>L’afficher en an&amp;glais</translation>
    </message>
    <message>
        <source>Open the page of a code: a reply to the customer stands here.</source>
        <translation>Ouvrir la page d’un code&#xa0;: une réponse au client s’affichera ici.</translation>
    </message>
    <message>
        <source>%1 has no ready reply to a visitor.</source>
        <translation>Pour %1, il n’y a pas de réponse prête à l’adresse d’un visiteur.</translation>
    </message>
    <message>
        <source>%1 has no ready reply to the site owner.</source>
        <translation>Pour %1, il n’y a pas de réponse prête à l’adresse du propriétaire du site.</translation>
    </message>
    <message>
        <source>&amp;Copy the reply</source>
        <translation>&amp;Copier la réponse</translation>
    </message>
    <message>
        <source>&amp;Fill the blanks</source>
        <translation>Re&amp;mplir les blancs</translation>
    </message>
    <message>
        <source>Puts what the fields hold into the blanks of the edited text.</source>
        <translation>Reporte le contenu des champs dans les blancs du texte retouché.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Replaces the edited text by the ready reply. Ctrl+Z brings it back.</source>
        <translation>Remplace le texte retouché par la réponse prête. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No blank left.</source>
        <translation>Il ne reste aucun blanc.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left: %1</source>
        <translation>
            <numerusform>Reste %n blanc&#xa0;: %1</numerusform>
            <numerusform>Restent %n blancs&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited by hand: the fields no longer change the text.</source>
        <translation>Retouché à la main&#xa0;: les champs ne changent plus le texte.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>%1 of %2 shown; --limit shows more.</source>
        <translation>%1 sur %2&#x202f;; --limit en affiche davantage.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>captured response</source>
        <translation>réponse relevée</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>Practice needs the SQLite driver of Qt, which is not installed. Install the package libqt6sql6-sqlite, then start Statut again.</source>
        <translation>L’entraînement a besoin du pilote SQLite de Qt, qui n’est pas installé. Installer le paquet libqt6sql6-sqlite, puis relancer Statut.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that its folder exists and that you may write to it, then try again.</source>
        <translation>Impossible d’ouvrir %1 (%2). Vérifier que son dossier existe et que vous avez le droit d’y écrire, puis réessayer.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Give yourself permission to write to the file and its folder, then try again.</source>
        <translation>Impossible d’écrire dans %1. Vous donner le droit d’écrire dans ce fichier et dans son dossier, puis réessayer.</translation>
    </message>
    <message>
        <source>The disk is full: nothing could be written to %1. Make room on it, then try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a pu être écrit dans %1. Y libérer de la place, puis réessayer.</translation>
    </message>
    <message>
        <source>The disk did not do its part for %1 (%2): it may be full or failing. Make room on it, or check it, then try again.</source>
        <translation>Le disque n’a pas fait son travail pour %1 (%2)&#xa0;: il est peut-être plein ou défaillant. Y libérer de la place ou le vérifier, puis réessayer.</translation>
    </message>
    <message>
        <source>Another program has been writing to %1 for several seconds. Try again in a moment.</source>
        <translation>Un autre programme écrit dans %1 depuis plusieurs secondes. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Statut again: it sets the file aside and opens the newest sound backup.</source>
        <translation>%1 est endommagé. Relancer Statut&#xa0;: il met le fichier de côté et ouvre la dernière sauvegarde intacte.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Statut: its format is %2, this version knows up to %3. Install the newer version; the file was left as it is.</source>
        <translation>%1 vient d’une version plus récente de Statut&#xa0;: il est au format %2, et cette version s’arrête au format %3. Installer la version plus récente&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Move it elsewhere, then try again; the file was left as it is.</source>
        <translation>%1 appartient à un autre programme. Le déplacer ailleurs, puis réessayer&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>A learner needs a name that fits on a line. Enter one.</source>
        <translation>Il faut un nom, qui tienne sur une ligne. En saisir un.</translation>
    </message>
    <message>
        <source>There already is a learner called “%1”. Choose another name.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà pris. En choisir un autre.</translation>
    </message>
    <message>
        <source>This learner has been removed in another window. Choose one from the list.</source>
        <translation>Cette personne a été retirée de la liste dans une autre fenêtre. Choisir un autre nom dans la liste.</translation>
    </message>
    <message>
        <source>There is no answer left to take back.</source>
        <translation>Il ne reste aucune réponse à annuler.</translation>
    </message>
    <message>
        <source>The card has been answered again in another window: only that answer can be taken back, there.</source>
        <translation>Une autre réponse a été donnée à cette carte dans une autre fenêtre&#xa0;: seule celle-là peut être annulée, là-bas.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Try again; if that does not help, start Statut again.</source>
        <translation>Impossible de lire ou d’écrire %1&#xa0;: %2. Réessayer&#x202f;; si cela ne suffit pas, relancer Statut.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>for good: half of its questions, for three weeks or more</source>
        <translation>durablement&#xa0;: la moitié de ses questions, pour trois semaines ou plus</translation>
    </message>
    <message>
        <source>learned: half of its questions</source>
        <translation>appris&#xa0;: la moitié de ses questions</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>not asked about</source>
        <translation>aucune question</translation>
    </message>
    <message>
        <source>What I have learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>Learner</source>
        <comment>name of somebody of whom nothing is known</comment>
        <translation>Élève</translation>
    </message>
</context>
<context>
    <name>TableLegend</name>
    <message>
        <source>Legend of the table</source>
        <translation>Légende du tableau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a line of the legend: an answer and the number of codes that give it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>N’éclairer que ceux-là</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Poster, A3 (*.pdf)</source>
        <translation>Affiche A3 (*.pdf)</translation>
    </message>
    <message>
        <source>Poster, A4 (*.pdf)</source>
        <translation>Affiche A4 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Arrow keys walk through the table, digits or letters jump, Enter opens.</source>
        <translation>Les flèches parcourent le tableau, chiffres ou lettres y sautent, Entrée ouvre la page.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Poster…</source>
        <translation>Affi&amp;che…</translation>
    </message>
    <message>
        <source>The table on one page, as PDF (Ctrl+Shift+P)</source>
        <translation>Le tableau sur une seule page, en PDF (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>The table with the names, in the whole window (Ctrl+T)</source>
        <translation>Le tableau avec les noms, dans toute la fenêtre (Ctrl+T)</translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation>Tableau des codes</translation>
    </message>
    <message>
        <source>Light &amp;up by</source>
        <translation>Éclairer &amp;selon</translation>
    </message>
    <message>
        <source>As a &amp;page</source>
        <translation>En &amp;pleine page</translation>
    </message>
</context>
<context>
    <name>TermHeader</name>
    <message>
        <source>matters for this page</source>
        <extracomment>Read out by screen readers for a glossary term</extracomment>
        <translation>concerne cette page</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message numerus="yes">
        <source>%n due</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a topic, %2 what is left of it today: &quot;Redirects: 3 due, 10 new&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>rien aujourd’hui</translation>
    </message>
    <message>
        <source>Show my progress</source>
        <translation>Voir mes progrès</translation>
    </message>
</context>
<context>
    <name>TrainMenu</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Exercices</translation>
    </message>
    <message>
        <source>P&amp;rogress</source>
        <translation>&amp;Progrès</translation>
    </message>
    <message>
        <source>&amp;Exam</source>
        <translation>&amp;Examen</translation>
    </message>
    <message>
        <source>&amp;Results of a group</source>
        <translation>&amp;Résultats d’un groupe</translation>
    </message>
</context>
<context>
    <name>TrainerWindow</name>
    <message>
        <source>Open results</source>
        <translation>Ouvrir des résultats</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Résultats (*.json)</translation>
    </message>
    <message>
        <source>Open a folder of results</source>
        <translation>Ouvrir un dossier de résultats</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>One exam a row (*.csv)</source>
        <translation>Un examen par ligne (*.csv)</translation>
    </message>
    <message>
        <source>One answer a row (*.csv)</source>
        <translation>Une réponse par ligne (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultats.csv</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>results.pdf</source>
        <translation>resultats.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or make room on the disk.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisir un autre dossier ou faire de la place sur le disque.</translation>
    </message>
    <message>
        <source>the whole group</source>
        <translation>tout le groupe</translation>
    </message>
    <message>
        <source>Results of the group</source>
        <translation>Résultats du groupe</translation>
    </message>
    <message>
        <source>Open the result files of your learners, or a folder of them; or drop them here.</source>
        <translation>Ouvrir les fichiers de résultats de vos apprenants, ou un dossier qui les contient&#x202f;; ou les déposer ici.</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Bonnes réponses</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Results – Statut</source>
        <translation>Résultats – Statut</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Closes all results; the files stay as they are</source>
        <translation>Ferme tous les résultats&#x202f;; les fichiers restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Learner:</source>
        <translation>&amp;Apprenant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message numerus="yes">
        <source>The %1 best are shown; %n more match.</source>
        <translation>
            <numerusform>Voici les %1 meilleurs&#x202f;; %n autre correspond.</numerusform>
            <numerusform>Voici les %1 meilleurs&#x202f;; %n autres correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code passes the filters.</source>
        <translation>Aucun code ne passe les filtres.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The nearest names:</source>
        <translation>Les noms les plus proches&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message>
        <source>Number, name or word</source>
        <translation>Numéro, nom ou mot</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Filters (Ctrl+Shift+F)</source>
        <translation>Filtres (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is what was typed, corrected</extracomment>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>ID…</source>
        <translation>ID…</translation>
    </message>
    <message>
        <source>prints pages: of an id (522-cloudflare, term:cache, class:4xx), of all codes with a number, or of what has a name</source>
        <translation>affiche des pages&#xa0;: celle d’un identifiant (522-cloudflare, term:cache, class:4xx), celles de tous les codes d’un numéro, ou celle qui porte un nom</translation>
    </message>
    <message>
        <source>WORDS…</source>
        <translation>MOTS…</translation>
    </message>
    <message>
        <source>lists what holds these words, in either language, the best first</source>
        <translation>énumère ce qui contient ces mots, dans les deux langues, le meilleur d’abord</translation>
    </message>
    <message>
        <source>lists the codes, all or those of one class or issuer</source>
        <translation>énumère les codes, tous ou ceux d’une classe ou d’un émetteur</translation>
    </message>
    <message>
        <source>[TERM]</source>
        <translation>[TERME]</translation>
    </message>
    <message>
        <source>prints what a term means, or all of them</source>
        <translation>affiche le sens d’un terme, ou tous</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FICHIER…</translation>
    </message>
    <message>
        <source>checks catalogs of your own and says where they are wrong</source>
        <translation>vérifie vos propres catalogues et dit où ils sont fautifs</translation>
    </message>
    <message>
        <source>the language; without it the system’s</source>
        <translation>la langue&#x202f;; à défaut, celle du système</translation>
    </message>
    <message>
        <source>prints JSON, for programs</source>
        <translation>affiche du JSON, pour les programmes</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>prints N results at most; search prints 20 without it, the others all</source>
        <translation>affiche au plus N résultats&#x202f;; sans elle, search en affiche 20 et les autres tous</translation>
    </message>
    <message>
        <source>only the codes of this class: 1xx to 5xx, other, 1xxx</source>
        <translation>seulement les codes de cette classe&#xa0;: 1xx à 5xx, other, 1xxx</translation>
    </message>
    <message>
        <source>only the codes of this issuer</source>
        <translation>seulement les codes de cet émetteur</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>adds a catalog of your own; may be repeated</source>
        <translation>ajoute un catalogue à vous&#x202f;; peut être répétée</translation>
    </message>
    <message>
        <source>prints this</source>
        <translation>affiche ceci</translation>
    </message>
    <message>
        <source>prints the versions of program and catalog</source>
        <translation>affiche les versions du programme et du catalogue</translation>
    </message>
    <message>
        <source>See “statut --help”.</source>
        <translation>Voir «&#xa0;statut --help&#xa0;».</translation>
    </message>
    <message>
        <source>catalog %1, IANA registry of %2</source>
        <translation>catalogue %1, registre de l’IANA du %2</translation>
    </message>
    <message>
        <source>the output could not be written: %1.</source>
        <translation>la sortie n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>statut – HTTP status codes, in French and English</source>
        <translation>statut – les codes de statut HTTP, en français et en anglais</translation>
    </message>
    <message>
        <source>With no command, the window opens. The commands print and need no display.</source>
        <translation>Sans commande, la fenêtre s’ouvre. Les commandes affichent du texte et se passent d’écran.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>ouvre la fenêtre</translation>
    </message>
    <message>
        <source>opens it at that code</source>
        <translation>l’ouvre à ce code</translation>
    </message>
    <message>
        <source>opens it with what these words find</source>
        <translation>l’ouvre sur ce que trouvent ces mots</translation>
    </message>
    <message>
        <source>the same for a word that is a command</source>
        <translation>de même pour un mot qui est une commande</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>The commands</source>
        <translation>Les commandes</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Les options</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>something was not found, is broken or could not be written</source>
        <translation>quelque chose est introuvable, fautif ou n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>emploi incorrect</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>puts the cursor into the window’s search, with the words if there are any</source>
        <translation>place le curseur dans la recherche de la fenêtre, avec les mots s’il y en a</translation>
    </message>
    <message>
        <source>opens one more window; without it a window that is open takes the words</source>
        <translation>ouvre une fenêtre de plus&#x202f;; sans elle, une fenêtre déjà ouverte reçoit les mots</translation>
    </message>
    <message>
        <source>for the session bus: opens the window when the desktop asks for it</source>
        <translation>ouvre la fenêtre quand le bureau la demande&#x202f;; pour le bus de session</translation>
    </message>
    <message>
        <source>for the session bus: answers the desktop’s search, without a window</source>
        <translation>alimente la recherche du bureau, sans fenêtre&#x202f;; pour le bus de session</translation>
    </message>
    <message>
        <source>[TOPIC…]</source>
        <translation>[SUJET…]</translation>
    </message>
    <message>
        <source>prints the questions to practice on as cards for Anki</source>
        <translation>affiche les questions d’entraînement sous forme de cartes pour Anki</translation>
    </message>
    <message>
        <source>prints the questions of exams for Moodle, in its GIFT format</source>
        <translation>affiche les questions d’examen pour Moodle, dans son format GIFT</translation>
    </message>
    <message>
        <source>prints your own questions, out of a CSV, TSV or GIFT file, as a catalog</source>
        <translation>affiche vos propres questions, tirées d’un fichier CSV, TSV ou GIFT, sous forme de catalogue</translation>
    </message>
</context>
<context>
    <name>UsageMistake</name>
    <message>
        <source>there is no option “%1”.</source>
        <translation>l’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>there is no option “%1”; did you mean “%2”?</source>
        <translation>l’option «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>«&#xa0;%1&#xa0;» demande une valeur&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>“--limit” needs a whole number from 1 on, not “%1”.</source>
        <translation>«&#xa0;--limit&#xa0;» demande un nombre entier à partir de 1, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is none of the languages: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des langues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the classes: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des classes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“statut %2” has no option “--%1”.</source>
        <translation>«&#xa0;statut %2&#xa0;» n’a pas d’option «&#xa0;--%1&#xa0;».</translation>
    </message>
    <message>
        <source>“--%1” needs a command that prints: %2.</source>
        <translation>«&#xa0;--%1&#xa0;» demande une commande qui affiche du texte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“-%1” is for the window, and “statut %2” opens none.</source>
        <translation>«&#xa0;-%1&#xa0;» concerne la fenêtre, et «&#xa0;statut %2&#xa0;» n’en ouvre pas.</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean “statut %2”? To look for these words in the window, put “--” before them.</source>
        <extracomment>%1 is a mistyped command, %2 the command that comes nearest</extracomment>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire «&#xa0;statut %2&#xa0;»&#x202f;? Pour chercher ces mots dans la fenêtre, placer «&#xa0;--&#xa0;» devant.</translation>
    </message>
    <message>
        <source>“statut %1” needs words after it: statut %1 %2</source>
        <translation>«&#xa0;statut %1&#xa0;» demande une suite&#xa0;: statut %1 %2</translation>
    </message>
    <message>
        <source>“statut %1” takes options only, not “%2”. To look for these words in the window, put “--” before them.</source>
        <translation>«&#xa0;statut %1&#xa0;» ne prend que des options, et non «&#xa0;%2&#xa0;». Pour chercher ces mots dans la fenêtre, placer «&#xa0;--&#xa0;» devant.</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>%1: sound</source>
        <translation>%1&#xa0;: en ordre</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>standard</source>
        <translation>norme</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>expérimental</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>déconseillé</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>non officiel</translation>
    </message>
    <message>
        <source>vendor code</source>
        <translation>code d’éditeur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>mandataire</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>serveur d’origine</translation>
    </message>
    <message>
        <source>none: the response must not have one</source>
        <translation>aucun&#xa0;: la réponse ne doit pas en avoir</translation>
    </message>
    <message>
        <source>may have one</source>
        <translation>la réponse peut en avoir un</translation>
    </message>
    <message>
        <source>nobody receives a response</source>
        <translation>personne ne reçoit de réponse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in logs only</source>
        <translation>dans les journaux seulement</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>by a general rule</source>
        <translation>selon une règle générale</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>specification</source>
        <translation>spécification</translation>
    </message>
    <message>
        <source>widely seen, no page consulted</source>
        <translation>répandu, sans page consultée</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limitation du débit</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>juridique</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>réécriture</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>undated, compiled %1</source>
        <extracomment>%1 is the day on which facts were gathered from a page that gives no date of its own</extracomment>
        <translation>sans date, relevé le %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a month or a year</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>the first of a month</comment>
        <extracomment>Qt date format of the first of a month, which some languages write as an ordinal: &quot;July 1, 2026&quot;</extracomment>
        <translation>d&apos;er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>the visitor</source>
        <translation>le visiteur</translation>
    </message>
    <message>
        <source>the developer of the calling program</source>
        <translation>le développeur du programme appelant</translation>
    </message>
    <message>
        <source>the site owner</source>
        <translation>le propriétaire du site</translation>
    </message>
    <message>
        <source>the operator of the proxy, network or firewall in between</source>
        <translation>l’exploitant du mandataire, du réseau ou du pare-feu intermédiaire</translation>
    </message>
    <message>
        <source>Emitted by nobody</source>
        <translation>Émis par personne</translation>
    </message>
    <message>
        <source>Emitted by %1</source>
        <translation>Émis par %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>%1 says where: &quot;while opening the TCP connection between the proxy and the origin server&quot;</extracomment>
        <translation>échec %1</translation>
    </message>
    <message>
        <source>nothing failed</source>
        <translation>rien n’a échoué</translation>
    </message>
    <message>
        <source>nobody has to act</source>
        <translation>personne n’a à agir</translation>
    </message>
    <message>
        <source>%1 must act</source>
        <extracomment>%1 is a party: &quot;the site owner must act&quot;</extracomment>
        <translation>%1 doit agir</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, sinon </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the clauses of a sentence</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>emitted here</source>
        <translation>émis ici</translation>
    </message>
    <message>
        <source>or here</source>
        <translation>ou ici</translation>
    </message>
    <message>
        <source>must act</source>
        <translation>doit agir</translation>
    </message>
    <message>
        <source>else</source>
        <comment>else this one must act</comment>
        <translation>sinon</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>visiteur</translation>
    </message>
    <message>
        <source>user agent</source>
        <translation>agent utilisateur</translation>
    </message>
    <message>
        <source>proxy (edge, cache)</source>
        <comment>in a narrow drawing</comment>
        <translation>mandataire (cache)</translation>
    </message>
    <message>
        <source>tunnel or load balancer</source>
        <comment>in a narrow drawing</comment>
        <translation>tunnel ou répartiteur</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>the user agent</source>
        <translation>l’agent utilisateur</translation>
    </message>
    <message>
        <source>the DNS</source>
        <translation>le DNS</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>le mandataire</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>le tunnel</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>le serveur d’origine</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>l’application</translation>
    </message>
    <message>
        <source>request</source>
        <comment>a step of the exchange</comment>
        <translation>requête</translation>
    </message>
    <message>
        <source>response</source>
        <comment>a step of the exchange</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>at the DNS lookup, between %1 and %2</source>
        <comment>where an exchange failed</comment>
        <translation>à la recherche DNS, entre %1 et %2</translation>
    </message>
    <message>
        <source>while opening the TCP connection between %1 and %2</source>
        <comment>where an exchange failed</comment>
        <translation>à l’ouverture de la connexion TCP entre %1 et %2</translation>
    </message>
    <message>
        <source>while setting up TLS between %1 and %2</source>
        <comment>where an exchange failed</comment>
        <translation>à l’établissement de TLS entre %1 et %2</translation>
    </message>
    <message>
        <source>at the request, between %1 and %2</source>
        <comment>where an exchange failed</comment>
        <translation>à la requête, entre %1 et %2</translation>
    </message>
    <message>
        <source>at the response, between %1 and %2</source>
        <comment>where an exchange failed</comment>
        <translation>à la réponse, entre %1 et %2</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <comment>how often a code is met</comment>
        <translation>presque jamais</translation>
    </message>
    <message>
        <source>very rarely</source>
        <comment>how often a code is met</comment>
        <translation>très rarement</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>how often a code is met</comment>
        <translation>rarement</translation>
    </message>
    <message>
        <source>now and then</source>
        <comment>how often a code is met</comment>
        <translation>de temps en temps</translation>
    </message>
    <message>
        <source>often</source>
        <comment>how often a code is met</comment>
        <translation>souvent</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>how often a code is met</comment>
        <translation>tous les jours</translation>
    </message>
</context>
<context>
    <name>WalkArticle</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>, else </source>
        <extracomment>Before the words for whoever must act too, the likeliest first: &quot;the site owner, else the visitor&quot;</extracomment>
        <translation>, sinon </translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>Likely codes</source>
        <translation>Codes probables</translation>
    </message>
</context>
</TS>
